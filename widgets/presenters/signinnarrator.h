#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include "presenters/politeness.h"
#include "presenters/signinpresenter.h"

namespace QtSignIn {

/// What somebody who does not see the sign-in dialog is told while the browser has the word, and how it ended. Of a
/// device code DeviceCodeNarrator tells until then.
class SignInNarrator : public QObject {
    Q_OBJECT

public:
    explicit SignInNarrator(SignInPresenter *presenter);

Q_SIGNALS:
    void attemptBegan();
    void said(const QString &text, QtSignIn::Politeness politeness);

private:
    void onChanged();
    void onBrowser(bool entered);

    SignInPresenter *m_presenter;
    SignInPresenter::Screen m_screen;
    QString m_text;
    QString m_hint;
};

} // namespace QtSignIn
