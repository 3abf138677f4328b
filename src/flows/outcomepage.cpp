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

} // namespace

QString plainEnglishLoopbackPage(const LoopbackPageContext &context)
{
    initResources();
    QFile file(u":/qtsignin/loopback/page.html"_s);
    file.open(QIODevice::ReadOnly);
    const QString name =
        context.applicationName.isEmpty() ? u"the application"_s : context.applicationName.toHtmlEscaped();
    const QString text =
        context.completed ? u"You can close this window and go back to %1."_s : adviceFor(context.error);
    QString sentence = text.arg(name);
    sentence[0] = sentence.at(0).toUpper();
    QString html = QString::fromUtf8(file.readAll());
    html.replace("%class%"_L1, context.completed ? "completed"_L1 : "failed"_L1);
    html.replace("%title%"_L1, context.completed ? "You are signed in"_L1 : "You are not signed in"_L1);
    html.replace("%text%"_L1, sentence);
    return html;
}

QByteArray outcomePage(const ClientConfiguration &configuration, const Error *error)
{
    LoopbackPageContext context;
    context.completed = !error;
    if (error)
        context.error = *error;
    context.applicationName =
        configuration.applicationName.isEmpty() ? QCoreApplication::applicationName() : configuration.applicationName;
    const QString html =
        configuration.loopbackPage ? configuration.loopbackPage(context) : plainEnglishLoopbackPage(context);
    return html.toUtf8();
}

} // namespace QtSignIn
