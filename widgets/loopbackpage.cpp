#include <QtSignIn/loopbackpage.h>

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QThread>
#include <QtGui/QGuiApplication>
#include <QtGui/QIcon>
#include <QtGui/QPixmap>

#include <QtSignIn/errortext.h>

#include "displaytext.h"

namespace QtSignIn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(QtSignIn::LoopbackPage)
};

constexpr int IconSize = 128; // pixels: twice what it is shown in, for dense screens

QString signedOutTitle(const LoopbackPageContext &context, const QString &applicationName)
{
    if (!context.completed)
        return Text::tr("You may still be signed in");
    if (context.isLeftover) {
        return applicationName.isEmpty() ? Text::tr("You are already signed out")
                                         : Text::tr("You are already signed out of %1").arg(applicationName);
    }
    return applicationName.isEmpty() ? Text::tr("You are signed out")
                                     : Text::tr("You are signed out of %1").arg(applicationName);
}

QString signedInTitle(const LoopbackPageContext &context, const QString &applicationName)
{
    if (!context.completed) {
        return applicationName.isEmpty() ? Text::tr("You are not signed in")
                                         : Text::tr("You are not signed in to %1").arg(applicationName);
    }
    if (context.isLeftover) {
        return applicationName.isEmpty() ? Text::tr("You are already signed in")
                                         : Text::tr("You are already signed in to %1").arg(applicationName);
    }
    return applicationName.isEmpty() ? Text::tr("You are signed in")
                                     : Text::tr("You are signed in to %1").arg(applicationName);
}

QString title(const LoopbackPageContext &context)
{
    const QString applicationName = displayText(context.applicationName);
    if (context.isLeftover && !context.completed)
        //: Title of a page in the browser that can be closed
        return Text::tr("This page is not needed any more");
    return context.isSignOut ? signedOutTitle(context, applicationName) : signedInTitle(context, applicationName);
}

bool isClockTrouble(const Error &error)
{
    return error.code() == QLatin1StringView(ErrorCode::IdTokenExpired)
        || error.code() == QLatin1StringView(ErrorCode::IdTokenNotYetValid);
}

bool isTemporary(const Error &error)
{
    return error.code() == QLatin1StringView("temporarily_unavailable") || error.httpStatus() == 429
        || error.httpStatus() >= 500;
}

/// What to do: other than ErrorText's it has no details to point at, and the next try begins elsewhere.
QString adviceFor(const Error &error)
{
    switch (error.kind()) {
    case Error::Kind::Denied:
        return Text::tr("If that was a mistake, go back to the application and try again.");
    case Error::Kind::Network:
        return Text::tr("Check your internet connection, then go back to the application and try again.");
    case Error::Kind::Server:
        if (isTemporary(error))
            return Text::tr("Wait a few minutes, then go back to the application and try again.");
        break;
    case Error::Kind::IdToken:
        if (isClockTrouble(error))
            return Text::tr("Set this computer's date and time, then go back to the application and try again.");
        break;
    case Error::Kind::MixUp:
        return Text::tr("Close all sign-in pages in your browser, then go back to the application and try again.");
    default:
        break;
    }
    return Text::tr("Go back to the application. It says more, and lets you try again.");
}

QStringList paragraphs(const LoopbackPageContext &context)
{
    const QString close = Text::tr("You can close this page.");
    if (context.isLeftover && !context.completed)
        return {Text::tr("The application has its answer already, or has stopped waiting."), close};
    if (context.isLeftover)
        return {close};
    if (context.completed)
        return {Text::tr("You can close this page and go back to the application.")};
    if (context.isSignOut) {
        return {Text::tr("The application has forgotten you on this computer, but can't tell whether this browser is "
                         "signed out, too. You can close this page.")};
    }
    return {errorText(context.error).what, adviceFor(context.error), close};
}

/// Empty where it can't be read, since icons belong to the thread of the windows.
QByteArray windowIcon()
{
    if (!qGuiApp || QThread::currentThread() != qGuiApp->thread())
        return {};
    QByteArray png;
    QBuffer buffer(&png);
    const QPixmap pixmap = QGuiApplication::windowIcon().pixmap(QSize(IconSize, IconSize), 1);
    if (pixmap.isNull() || !pixmap.save(&buffer, "PNG"))
        return {};
    return png;
}

} // namespace

QString translatedLoopbackPage(const LoopbackPageContext &context)
{
    LoopbackPageContext shown = context;
    // Nobody is told which application listens while it is not known who asks.
    const bool namesApplication = !context.isLeftover || context.completed;
    if (shown.applicationIcon.isEmpty() && namesApplication)
        shown.applicationIcon = windowIcon();

    LoopbackPageText text;
    text.title = title(context);
    text.paragraphs = paragraphs(context);
    //: BCP 47 tag of the language of this translation
    text.language = Text::tr("en");
    //: Direction of the script of this translation: ltr or rtl
    text.direction = Text::tr("ltr") == QLatin1StringView("rtl") ? Qt::RightToLeft : Qt::LeftToRight;
    return loopbackPageHtml(shown, text);
}

} // namespace QtSignIn
