#include <QtSignIn/loopbackpage.h>

#include <QtCore/QCoreApplication>

#include <QtSignIn/errortext.h>

#include "displaytext.h"

namespace QtSignIn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(QtSignIn::LoopbackPage)
};

constexpr char Style[] = R"(
:root { color-scheme: light dark; --back: #f4f5f7; --card: #ffffff; --text: #1b1d21; --soft: #565b66; --mark: #1a7f37; }
.failed { --mark: #b42318; }
@media (prefers-color-scheme: dark) {
  :root { --back: #16181c; --card: #22252b; --text: #eceef2; --soft: #aab0bc; --mark: #4ac26b; }
  .failed { --mark: #ff8177; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: flex; align-items: center; justify-content: center; padding: 1.5rem;
  background: var(--back); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 30rem; width: 100%; padding: 2.5rem 2rem; border-radius: 1rem; background: var(--card);
  text-align: center; box-shadow: 0 1px 3px rgb(0 0 0 / .18); }
.mark { width: 3.5rem; height: 3.5rem; margin: 0 auto 1.25rem; border: .2rem solid var(--mark); border-radius: 50%;
  color: var(--mark); font-size: 1.9rem; font-weight: 700; line-height: 3.1rem; }
h1 { margin: 0 0 .75rem; font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
p { margin: 0 0 .5rem; overflow-wrap: anywhere; }
.next { color: var(--soft); }
)";

QString signOutHeadline(const LoopbackPageContext &context, const QString &applicationName)
{
    if (!context.completed)
        return Text::tr("You may still be signed in");
    return applicationName.isEmpty() ? Text::tr("You are signed out")
                                     : Text::tr("You are signed out of %1").arg(applicationName);
}

QString headline(const LoopbackPageContext &context, const QString &applicationName)
{
    if (context.isSignOut)
        return signOutHeadline(context, applicationName);
    if (context.completed)
        return applicationName.isEmpty() ? Text::tr("You are signed in")
                                         : Text::tr("You are signed in to %1").arg(applicationName);
    return applicationName.isEmpty() ? Text::tr("You are not signed in")
                                     : Text::tr("You are not signed in to %1").arg(applicationName);
}

QString paragraph(const QString &text, const QString &cssClass = {})
{
    return QStringLiteral("<p class=\"%1\">%2</p>\n").arg(cssClass, text.toHtmlEscaped());
}

} // namespace

QString translatedLoopbackPage(const LoopbackPageContext &context)
{
    const QString title = headline(context, displayText(context.applicationName)).toHtmlEscaped();
    QString paragraphs;
    if (context.completed) {
        paragraphs =
            paragraph(Text::tr("You can close this page and go back to the application."), QStringLiteral("next"));
    } else if (context.isSignOut) {
        paragraphs = paragraph(Text::tr("The application has forgotten you on this computer, but can't tell whether "
                                        "this browser is signed out, too. You can close this page."),
            QStringLiteral("next"));
    } else {
        const ErrorText text = errorText(context.error);
        paragraphs = paragraph(text.what)
            + paragraph(
                Text::tr("Close this page and go back to the application. It says more, and lets you try again."),
                QStringLiteral("next"));
    }
    //: BCP 47 tag of the language of this translation
    const QString language = Text::tr("en").toHtmlEscaped();
    //: Direction of the script of this translation: ltr or rtl
    const bool rightToLeft = Text::tr("ltr") == QLatin1StringView("rtl");

    const QString page =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<title>%3</title>\n<style>%4</style>\n</head>\n<body class=\"%5\">\n<main>\n"
                       "<div class=\"mark\" aria-hidden=\"true\">%6</div>\n<h1>%3</h1>\n%7</main>\n"
                       "</body>\n</html>\n");
    return page.arg(language, rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), title,
        QLatin1StringView(Style), context.completed ? QStringLiteral("completed") : QStringLiteral("failed"),
        context.completed ? QStringLiteral("\u2713") : QStringLiteral("!"), paragraphs);
}

} // namespace QtSignIn
