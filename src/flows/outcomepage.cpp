#include "flows/outcomepage.h"

#include <QtCore/QCoreApplication>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

const QString closePage = u"You can close this page."_s;

/// \a error, and what to do.
QString adviceFor(const Error &error)
{
    switch (error.kind()) {
    case Error::Kind::Denied:
        return u"The sign-in was declined. If that was a mistake, try again from the application."_s;
    case Error::Kind::Cancelled:
        return u"The sign-in was cancelled in the application."_s;
    case Error::Kind::Network:
        return u"The sign-in service can't be reached. Check your internet connection, then try again from the "
               "application."_s;
    default:
        return u"The application says what went wrong and what to do."_s;
    }
}

LoopbackPageText leftoverText(const LoopbackPageContext &context, const QString &name)
{
    if (!context.completed) {
        return {u"This page is not needed any more"_s,
            {u"The application has its answer already, or has stopped waiting."_s, closePage}};
    }
    return {
        (context.isSignOut ? u"You are already signed out of %1"_s : u"You are already signed in to %1"_s).arg(name),
        {closePage}};
}

LoopbackPageText signInText(const LoopbackPageContext &context, const QString &name)
{
    if (context.completed)
        return {u"You are signed in to %1"_s.arg(name), {u"You can close this page and go back to the application."_s}};
    return {u"You are not signed in to %1"_s.arg(name), {adviceFor(context.error), closePage}};
}

LoopbackPageText signOutText(const LoopbackPageContext &context, const QString &name)
{
    if (context.completed) {
        return {
            u"You are signed out of %1"_s.arg(name), {u"You can close this page and go back to the application."_s}};
    }
    return {u"You may still be signed in"_s,
        {u"The application has forgotten you on this computer, but can't tell whether this browser is signed out, too."_s,
            closePage}};
}

LoopbackPage &defaultLoopbackPage()
{
    static LoopbackPage page = plainEnglishLoopbackPage;
    return page;
}

} // namespace

QString plainEnglishLoopbackPage(const LoopbackPageContext &context)
{
    const QString name = context.applicationName.isEmpty() ? u"the application"_s : context.applicationName;
    if (context.isLeftover)
        return loopbackPageHtml(context, leftoverText(context, name));
    return loopbackPageHtml(context, context.isSignOut ? signOutText(context, name) : signInText(context, name));
}

void setDefaultLoopbackPage(const LoopbackPage &page)
{
    defaultLoopbackPage() = page ? page : plainEnglishLoopbackPage;
}

OutcomePages::OutcomePages(const ClientConfiguration &configuration, Occasion occasion)
    : m_page(configuration.loopbackPage ? configuration.loopbackPage : defaultLoopbackPage())
    , m_applicationName(
          configuration.applicationName.isEmpty() ? QCoreApplication::applicationName() : configuration.applicationName)
    , m_applicationIcon(configuration.applicationIcon)
    , m_isSignOut(occasion == Occasion::SignOut)
{
}

QByteArray OutcomePages::outcome(const Error *error) const
{
    LoopbackPageContext context;
    context.completed = !error;
    if (error)
        context.error = *error;
    context.applicationName = m_applicationName;
    context.applicationIcon = m_applicationIcon;
    return page(context);
}

QByteArray OutcomePages::leftover(bool completed) const
{
    LoopbackPageContext context;
    context.completed = completed;
    context.isLeftover = true;
    if (completed) {
        context.applicationName = m_applicationName;
        context.applicationIcon = m_applicationIcon;
    }
    return page(context);
}

QByteArray OutcomePages::page(const LoopbackPageContext &context) const
{
    LoopbackPageContext whole = context;
    whole.isSignOut = m_isSignOut;
    return m_page(whole).toUtf8();
}

} // namespace QtSignIn
