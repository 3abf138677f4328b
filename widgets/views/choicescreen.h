#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace QtSignIn {

class LinkButton;

/// Browser first, another device second, and the way back to known accounts.
class ChoiceScreen : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceScreen(QWidget *parent = nullptr);

    QPushButton *browserButton() const { return m_browser; }
    QPushButton *deviceButton() const { return m_device; }
    LinkButton *accountsButton() const { return m_accounts; }

private:
    QPushButton *m_browser;
    QPushButton *m_device;
    LinkButton *m_accounts;
};

} // namespace QtSignIn
