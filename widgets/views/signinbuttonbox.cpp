#include "views/signinbuttonbox.h"

#include <QtWidgets/QPushButton>

#include <QtSignIn/signindialog.h>

#include "presenters/signinpresenter.h"
#include "views/clipboardloan.h"
#include "views/copybutton.h"
#include "views/focusmark.h"
#include "views/outlined.h"
#include "views/windowfit.h"

namespace QtSignIn {

SignInButtonBox::SignInButtonBox(SignInPresenter *presenter, QWidget *parent)
    : ButtonRow(parent)
    , m_presenter(presenter)
    , m_reopen(new Outlined<QPushButton>(this))
    , m_copyLink(new CopyButton(
          {}, [presenter] { return presenter->link(); }, this))
    , m_copyDetails(new CopyButton(
          {}, [presenter] { return presenter->outcome().details; }, this))
    , m_otherWay(new Outlined<QPushButton>(this))
    , m_tryAgain(new Outlined<QPushButton>(this))
    , m_keep(new Outlined<QPushButton>(this))
    , m_finish(new Outlined<QPushButton>(this))
    , m_cancel(new Outlined<QPushButton>(this))
{
    // Who reads the link could finish the sign-in with an account of their own.
    m_copyLink->setLoan(new ClipboardLoan(std::chrono::milliseconds::zero(), this));
    m_copyLink->setClock(presenter->clock());
    m_copyDetails->setClock(presenter->clock());

    const QList<QPushButton *> besides {m_reopen, m_copyLink, m_copyDetails, m_otherWay};
    for (QPushButton *button : besides)
        addButton(button, ActionRole);
    for (QPushButton *button : {m_tryAgain, m_keep, m_finish})
        addButton(button, AcceptRole);
    addButton(m_cancel, RejectRole);
    FocusMark::within(this);

    connect(m_reopen, &QPushButton::clicked, presenter, &SignInPresenter::reopenBrowser);
    connect(m_tryAgain, &QPushButton::clicked, presenter, &SignInPresenter::tryAgain);
    connect(m_otherWay, &QPushButton::clicked, presenter, &SignInPresenter::reset);
    connect(m_keep, &QPushButton::clicked, presenter, &SignInPresenter::keepOtherPerson);
    connect(m_finish, &QPushButton::clicked, this, &SignInButtonBox::finishRequested);
    connect(m_cancel, &QPushButton::clicked, this, &SignInButtonBox::cancelRequested);
}

void SignInButtonBox::setTexts()
{
    m_reopen->setText(SignInDialog::tr("&Reopen browser"));
    m_copyLink->setLabel(SignInDialog::tr("Copy &link"));
    m_copyDetails->setLabel(SignInDialog::tr("&Copy details"));
    m_otherWay->setText(SignInDialog::tr("&Other ways to sign in"));
    m_tryAgain->setText(SignInDialog::tr("&Try again"));
    m_keep->setText(SignInDialog::tr("&Keep this account"));
    m_finish->setText(SignInDialog::tr("Done"));
    setAccessibleName(SignInDialog::tr("Actions"));
}

void SignInButtonBox::render()
{
    const SignInPresenter::Screen screen = m_presenter->screen();
    const bool inBrowser = screen == SignInPresenter::Screen::Browser;
    const bool failed = screen == SignInPresenter::Screen::Failed;
    const bool otherPerson = screen == SignInPresenter::Screen::OtherPerson;
    const bool completed = screen == SignInPresenter::Screen::Completed;
    m_reopen->setVisible(inBrowser);
    m_reopen->setEnabled(m_presenter->canReopenBrowser());
    m_copyLink->setVisible(inBrowser);
    m_copyLink->setEnabled(!m_presenter->link().isEmpty());
    m_copyDetails->setVisible(failed);
    m_otherWay->setVisible(failed);
    m_tryAgain->setVisible(failed || otherPerson);
    m_keep->setVisible(otherPerson);
    m_finish->setVisible(completed);
    m_cancel->setVisible(!completed);
    m_cancel->setText(failed ? SignInDialog::tr("Close") : SignInDialog::tr("Cancel"));
    stackIfTooWide(this);
}

bool SignInButtonBox::takeFocus()
{
    switch (m_presenter->screen()) {
    case SignInPresenter::Screen::Accounts:
    case SignInPresenter::Screen::Choice:
        return false;
    case SignInPresenter::Screen::Browser:
        m_reopen->setDefault(true);
        focusCancel();
        return true;
    case SignInPresenter::Screen::Silent:
    case SignInPresenter::Screen::Device:
        focusCancel();
        return true;
    case SignInPresenter::Screen::Completed:
        m_finish->setDefault(true);
        m_finish->setFocus();
        return true;
    case SignInPresenter::Screen::OtherPerson:
    case SignInPresenter::Screen::Failed:
        m_tryAgain->setDefault(true);
        m_tryAgain->setFocus();
        return true;
    }
    return false;
}

void SignInButtonBox::focusCancel()
{
    m_cancel->setFocus();
}

} // namespace QtSignIn
