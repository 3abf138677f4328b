#include "console/msalcachefile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include "console/privatefile.h"

using namespace QtSignIn;

namespace Demo {

namespace {

Error complaint(const char *code, const QString &fileName, const QString &reason)
{
    return Error(Error::Kind::Configuration, QString::fromLatin1(code),
        QStringLiteral("The token cache %1 %2").arg(fileName, reason));
}

Error unreadable(const QString &fileName, const QString &reason)
{
    return complaint("cache_not_read", fileName, QStringLiteral("can't be read: %1.").arg(reason));
}

/// Where \a fileName leads. Not through a link to nothing: whoever made it would choose where our file goes.
Result<QString> resolved(const QString &fileName)
{
    const QFileInfo info(fileName);
    if (info.isSymLink() && !info.exists())
        return unreadable(fileName, QStringLiteral("it is a link to nothing"));
    if (info.exists())
        return info.isFile() ? Result<QString>(info.canonicalFilePath())
                             : Result<QString>(unreadable(fileName, QStringLiteral("it is no regular file")));
    if (!QFileInfo(info.absolutePath()).isDir())
        return unreadable(fileName, QStringLiteral("there is no folder %1").arg(info.absolutePath()));
    return info.absoluteFilePath();
}

Result<Secret> contentOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.exists())
        return Secret();
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(fileName, file.errorString());
    const Secret content(file.readAll());
    if (file.error() != QFileDevice::NoError)
        return unreadable(fileName, file.errorString());
    return content;
}

/// \a target: where \a fileName leads.
Result<void> takeOver(PublicClientApplication *application, const QString &fileName, const QString &target)
{
    const Result<Secret> content = contentOf(target);
    if (content.hasError())
        return content.error();
    if (content->isEmpty())
        return {};
    const Result<void> taken = application->importMsalCache(*content);
    if (taken.hasError())
        return complaint(
            ErrorCode::InvalidCache, fileName, QStringLiteral("can't be used. %1").arg(taken.error().description()));
    return {};
}

Result<void> replace(const QString &fileName, const Secret &content)
{
    const QString reason = replacePrivateFile(fileName, content.reveal());
    if (reason.isEmpty())
        return {};
    return complaint("cache_not_written", fileName, QStringLiteral("can't be written: %1.").arg(reason));
}

} // namespace

Result<void> importMsalCacheFile(PublicClientApplication *application, const QString &fileName)
{
    const Result<QString> target = resolved(fileName);
    if (target.hasError())
        return target.error();
    if (!QFile::exists(*target))
        return unreadable(fileName, QStringLiteral("there is no such file"));
    return takeOver(application, fileName, *target);
}

Result<void> exportMsalCacheFile(PublicClientApplication *application, const QString &fileName)
{
    const Result<QString> target = resolved(fileName);
    if (target.hasError())
        return target.error();
    return replace(*target, application->exportMsalCache());
}

MsalCacheFile::MsalCacheFile(PublicClientApplication *application)
    : m_application(application)
{
}

Result<void> MsalCacheFile::open(const QString &fileName)
{
    const Result<QString> target = resolved(fileName);
    if (target.hasError())
        return target.error();
    if (const Result<void> taken = takeOver(m_application, fileName, *target); taken.hasError())
        return taken.error();
    m_fileName = *target;
    connect(m_application, &PublicClientApplication::tokenCacheChanged, this, &MsalCacheFile::write);
    return {};
}

void MsalCacheFile::write()
{
    const Result<void> written = replace(m_fileName, m_application->exportMsalCache());
    if (written.hasValue())
        return;
    m_failed = true;
    Q_EMIT failed(written.error());
}

} // namespace Demo
