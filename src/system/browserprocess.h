#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <functional>
#include <memory>

#include <QtSignIn/clock.h>

QT_BEGIN_NAMESPACE
class QProcess;
QT_END_NAMESPACE

namespace QtSignIn {

/// A program that shows a page. Its exit code tells whether it could; one that still runs after a while is the browser
/// itself. It is left alone when the application ends. Deletes itself.
class BrowserProcess : public QObject {
    Q_OBJECT

public:
    static void start(const QString &program, const QStringList &arguments, std::function<void(bool)> done);

private:
    explicit BrowserProcess(std::function<void(bool)> done);
    void report(bool opened);

    QProcess *m_process;
    std::function<void(bool)> m_done;
    std::unique_ptr<Timer> m_patience;
};

} // namespace QtSignIn
