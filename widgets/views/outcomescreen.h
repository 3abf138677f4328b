#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPlainTextEdit;

namespace QtSignIn {

struct SignInOutcome;
class StatusIcon;

/// Who signed in, or what went wrong, what to do, and details for support.
class OutcomeScreen : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeScreen(QWidget *parent = nullptr);

    void setOutcome(const SignInOutcome &outcome);

private:
    StatusIcon *m_icon;
    QLabel *m_text;
    QLabel *m_advice;
    QLabel *m_detailsTitle;
    QPlainTextEdit *m_details;
};

} // namespace QtSignIn
