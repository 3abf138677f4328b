#include <QtCore/QCoreApplication>

#include <cstdio>

#include "common/eventreporter.h"
#include "common/standardoutput.h"
#include "console/clientsetup.h"
#include "console/interruption.h"
#include "console/logincommand.h"
#include "console/personreporter.h"
#include "console/terminal.h"

using namespace Demo;

namespace {

int complain(const QString &text)
{
    std::fprintf(stderr, "qtsignin-console: %s (qtsignin-console --help)\n", qPrintable(text));
    return LoginCommand::WrongUsage;
}

std::unique_ptr<Reporter> newReporter(const LoginOptions &options, QIODevice *output)
{
    const Tokens tokens = options.showToken ? Tokens::Shown : Tokens::Hidden;
    if (options.events)
        return std::make_unique<EventReporter>(output, tokens);
    auto reporter = std::make_unique<PersonReporter>(tokens);
    reporter->setUnattended(options.sandbox && !options.browser);
    return reporter;
}

int logIn(const LoginOptions &options)
{
    DemoSandbox sandbox;
    if (options.sandbox && !sandbox.start()) {
        std::fputs("qtsignin-console: the sandbox can't listen on this computer\n", stderr);
        return LoginCommand::Failed;
    }
    const auto configuration = setUpClient(options, sandbox);
    if (configuration.hasError())
        return complain(configuration.error().description());

    StandardOutput output;
    const std::unique_ptr<Reporter> reporter = newReporter(options, &output);
    LoginCommand command(options, *configuration, reporter.get());
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::requested, &command, &LoginCommand::interrupt);
    QObject::connect(&command, &LoginCommand::finished, &command, &QCoreApplication::exit, Qt::QueuedConnection);
    command.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("qtsignin-console"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QTSIGNIN_VERSION));
    prepareTerminal();

    const ParsedArguments parsed = parseArguments(QCoreApplication::arguments());
    if (const auto *error = std::get_if<UsageError>(&parsed))
        return complain(error->text);
    if (const auto *information = std::get_if<Information>(&parsed)) {
        std::fputs(qUtf8Printable(information->text), stdout);
        return LoginCommand::Completed;
    }
    return logIn(std::get<LoginOptions>(parsed));
}
