#include <QtCore/QCoreApplication>

#include <cstdio>
#include <memory>

#include "common/eventreporter.h"
#include "common/plainline.h"
#include "common/standardoutput.h"
#include "console/clientsetup.h"
#include "console/command.h"
#include "console/interruption.h"
#include "console/msalcachefile.h"
#include "console/personreporter.h"
#include "console/terminal.h"

using namespace Demo;
using namespace QtSignIn;

namespace {

int complain(const QString &text)
{
    std::fprintf(stderr, "qtsignin-console: %s (qtsignin-console --help)\n", qPrintable(text));
    return Command::WrongUsage;
}

std::unique_ptr<Reporter> newReporter(const ConsoleOptions &options, QIODevice *output)
{
    const Tokens tokens = options.showToken ? Tokens::Shown : Tokens::Hidden;
    if (options.events)
        return std::make_unique<EventReporter>(output, tokens);
    auto reporter = std::make_unique<PersonReporter>(tokens);
    reporter->setUnattended(options.sandbox && !options.browser);
    return reporter;
}

/// Trouble with the cache's file, for people also where a program reads stdout.
void reportTrouble(const Error &error, Reporter *reporter, const ConsoleOptions &options)
{
    reporter->report(error);
    if (options.events)
        std::fprintf(stderr, "qtsignin-console: %s\n", qUtf8Printable(plainLine(error.description())));
}

int execute(Command *command, PublicClientApplication *application)
{
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::requested, command, &Command::interrupt);
    // What failed to be stored was said by then.
    const auto end = [command, application](int exitCode) {
        application->save().then(command, [exitCode](const Result<void> &) { QCoreApplication::exit(exitCode); });
    };
    QObject::connect(command, &Command::finished, command, end, Qt::QueuedConnection);
    application->load().then(command, [command](const Result<void> &) { command->start(); });
    return QCoreApplication::exec();
}

int run(const ConsoleOptions &options)
{
    DemoSandbox sandbox;
    if (options.sandbox && !sandbox.start()) {
        std::fputs("qtsignin-console: the sandbox can't listen on this computer\n", stderr);
        return Command::Failed;
    }
    const auto configuration = setUpClient(options, sandbox);
    if (configuration.hasError())
        return complain(configuration.error().description());

    StandardOutput output;
    const std::unique_ptr<Reporter> reporter = newReporter(options, &output);
    PublicClientApplication application(*configuration);
    MsalCacheFile cache(&application);
    QObject::connect(&cache, &MsalCacheFile::failed, reporter.get(),
        [&](const Error &error) { reportTrouble(error, reporter.get(), options); });
    if (!options.msalCacheFile.isEmpty()) {
        if (const Result<void> opened = cache.open(options.msalCacheFile); opened.hasError()) {
            reportTrouble(opened.error(), reporter.get(), options);
            return Command::Failed;
        }
    }
    const std::unique_ptr<Command> command = newCommand(options, &application, reporter.get());
    bool hasStorageFailed = false;
    QObject::connect(
        &application, &PublicClientApplication::storageErrorOccurred, reporter.get(), [&](const Error &error) {
            hasStorageFailed = true;
            reportTrouble(error, reporter.get(), options);
        });
    const int exitCode = execute(command.get(), &application);
    const bool hasLostTokens = cache.hasFailed() || hasStorageFailed;
    return exitCode == Command::Completed && hasLostTokens ? Command::Failed : exitCode;
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
        return Command::Completed;
    }
    return run(std::get<ConsoleOptions>(parsed));
}
