#pragma once

#include "views/buttonrow.h"

namespace QtSignIn {

class CopyButton;
class SignInPresenter;

/// The buttons of the sign-in dialog: those that the screen has a use for.
class SignInButtonBox : public ButtonRow {
    Q_OBJECT

public:
    explicit SignInButtonBox(SignInPresenter *presenter, QWidget *parent = nullptr);

    void setTexts();
    void render();

    /// To the button that matters on this screen; false if that is not one of these.
    bool takeFocus();
    void focusCancel();
    QPushButton *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void finishRequested();
    void cancelRequested();

private:
    SignInPresenter *const m_presenter;
    QPushButton *const m_reopen;
    CopyButton *const m_copyLink;
    CopyButton *const m_copyDetails;
    QPushButton *const m_otherWay;
    QPushButton *const m_tryAgain;
    QPushButton *const m_keep;
    QPushButton *const m_finish;
    QPushButton *const m_cancel;
};

} // namespace QtSignIn
