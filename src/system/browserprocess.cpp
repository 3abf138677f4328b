#include "system/browserprocess.h"

#include <QtCore/QProcess>

#include <utility>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace QtSignIn {

using namespace std::chrono_literals;

BrowserProcess::BrowserProcess(std::function<void(bool)> done)
    : m_process(new QProcess(this))
    , m_done(std::move(done))
{
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    // A Ctrl-C in the application's terminal is not for the browser.
    m_process->setChildProcessModifier([] { ::setsid(); });
#endif
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            report(false);
            deleteLater();
        }
    });
    connect(m_process, &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus status) {
        report(status == QProcess::NormalExit && exitCode == 0);
        deleteLater();
    });
}

void BrowserProcess::start(const QString &program, const QStringList &arguments, std::function<void(bool)> done)
{
    // No parent: the destructor of a QProcess kills its program, and the browser must outlive the application.
    auto *self = new BrowserProcess(std::move(done));
    self->m_process->setProgram(program);
    self->m_process->setArguments(arguments);
    QMetaObject::invokeMethod(
        self,
        [self] {
            self->m_patience = Clock::system()->singleShot(3s, [self] { self->report(true); });
            self->m_process->start();
        },
        Qt::QueuedConnection);
}

void BrowserProcess::report(bool opened)
{
    if (const auto done = std::exchange(m_done, nullptr))
        done(opened);
}

} // namespace QtSignIn
