#include "flows/outcomepage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

static void initResources()
{
    Q_INIT_RESOURCE(qtsignin_core);
}

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

QString adviceFor(const Error &error)
{
    switch (error.kind()) {
    case Error::Kind::Denied:
        return u"The sign-in was declined. You can close this window and, if that was a mistake, sign in again in %1."_s;
    case Error::Kind::Cancelled:
        return u"The sign-in was cancelled in %1. You can close this window."_s;
    default:
        return u"%1 says what went wrong and what to do. You can close this window."_s;
    }
}

struct PageText {
    QString title;
    QString text; ///< %1 is the application
};

PageText signInText(const LoopbackPageContext &context)
{
    if (context.completed)
        return {u"You are signed in"_s, u"You can close this window and go back to %1."_s};
    return {u"You are not signed in"_s, adviceFor(context.error)};
}

PageText signOutText(const LoopbackPageContext &context)
{
    if (context.completed)
        return {u"You are signed out"_s, u"You can close this window and go back to %1."_s};
    return {u"You may still be signed in"_s,
        u"%1 has forgotten you on this computer, but can't tell whether this browser is signed out, too. "
        "You can close this window."_s};
}

} // namespace

QString plainEnglishLoopbackPage(const LoopbackPageContext &context)
{
    initResources();
    QFile file(u":/qtsignin/loopback/page.html"_s);
    file.open(QIODevice::ReadOnly);
    const QString name =
        context.applicationName.isEmpty() ? u"the application"_s : context.applicationName.toHtmlEscaped();
    const PageText page = context.isSignOut ? signOutText(context) : signInText(context);
    QString sentence = page.text.arg(name);
    sentence[0] = sentence.at(0).toUpper();
    QString html = QString::fromUtf8(file.readAll());
    html.replace("%class%"_L1, context.completed ? "completed"_L1 : "failed"_L1);
    html.replace("%title%"_L1, page.title);
    html.replace("%text%"_L1, sentence);
    return html;
}

QByteArray outcomePage(const ClientConfiguration &configuration, PageOccasion occasion, const Error *error)
{
    LoopbackPageContext context;
    context.completed = !error;
    context.isSignOut = occasion == PageOccasion::SignOut;
    if (error)
        context.error = *error;
    context.applicationName =
        configuration.applicationName.isEmpty() ? QCoreApplication::applicationName() : configuration.applicationName;
    const QString html =
        configuration.loopbackPage ? configuration.loopbackPage(context) : plainEnglishLoopbackPage(context);
    return html.toUtf8();
}

} // namespace QtSignIn
