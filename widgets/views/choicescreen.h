#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace QtSignIn {

/// Browser first, another device second.
class ChoiceScreen : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceScreen(QWidget *parent = nullptr);

    QPushButton *browserButton() const { return m_browser; }
    QPushButton *deviceButton() const { return m_device; }

private:
    QPushButton *m_browser;
    QPushButton *m_device;
};

} // namespace QtSignIn
