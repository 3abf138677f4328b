#pragma once

#include <QtWidgets/QWidget>

class QBoxLayout;
class QLabel;

namespace QtSignIn {

struct SignInOutcome;
class DetailsEdit;
class StatusIcon;

/// Who signed in, in the middle; or what went wrong, what to do, and details for support.
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
    DetailsEdit *m_details;
    QBoxLayout *m_top;
};

} // namespace QtSignIn
