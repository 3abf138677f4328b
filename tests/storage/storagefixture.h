#pragma once

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <memory>

#include "storage/storagedirectory.h"

namespace QtSignIn {

/// A folder that goes with the test.
class StorageFixture {
public:
    StorageFixture()
    {
        if (auto opened = StorageDirectory::open(path(), true); opened.hasValue())
            directory = opened.value();
    }

    QString path(const QString &name = {}) const { return m_folder.filePath(name.isEmpty() ? s_folder : name); }
    QString inside(const QString &name) const { return path() + u'/' + name; }

    /// Everything that is there, whatever its kind.
    QStringList names() const { return namesIn(path()); }

    static QStringList namesIn(const QString &path)
    {
        return QDir(path).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    QByteArray content(const QString &name) const
    {
        const auto found = directory->read(name);
        return found.hasValue() && *found ? (*found)->first : QByteArray("(none)");
    }

    std::optional<FileStamp> stamp(const QString &name) const { return directory->stampOf(name).value(); }

    std::shared_ptr<StorageDirectory> directory;

private:
    inline static const QString s_folder = QStringLiteral("accounts");
    QTemporaryDir m_folder;
};

/// The error's code, or "ok".
template <typename T> QString codeOf(const Result<T> &result)
{
    return result.hasValue() ? QStringLiteral("ok") : result.error().code();
}

inline const QString ok = QStringLiteral("ok");
inline const QString notReadable = QString::fromLatin1(ErrorCode::StorageNotReadable);
inline const QString notWritable = QString::fromLatin1(ErrorCode::StorageNotWritable);
inline const QString full = QString::fromLatin1(ErrorCode::StorageFull);

} // namespace QtSignIn
