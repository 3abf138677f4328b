#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace QtSignIn {

class LinkButton;

/// While the person is busy in the browser.
class BrowserScreen : public QWidget {
    Q_OBJECT

public:
    explicit BrowserScreen(QWidget *parent = nullptr);

    void setTexts(const QString &text, const QString &hint);
    LinkButton *deviceButton() const { return m_device; }

private:
    QLabel *m_text;
    QLabel *m_hint;
    LinkButton *m_device;
};

} // namespace QtSignIn
