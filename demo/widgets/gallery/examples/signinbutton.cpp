#include <QtSignIn/signinbutton.h>

#include "widgets/gallery/examples/examples.h"

using namespace QtSignIn;

namespace Demo {

SignInButton *Examples::signInButton(const QString &provider, QWidget *parent)
{
    //! [signinbutton]
    auto *button = new SignInButton(parent);
    button->setProvider(provider); // such as "google": one of Authority::presetNames()
    connect(button, &SignInButton::clicked, this, &Examples::signIn);
    //! [signinbutton]
    return button;
}

void Examples::signIn() { }

} // namespace Demo
