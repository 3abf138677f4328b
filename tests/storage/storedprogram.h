#pragma once

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

#include <memory>

#include "cache/cachefixture.h"
#include "storage/accountstore.h"
#include "support/fakeclock.h"
#include "support/fakesecretstore.h"

namespace QtSignIn {

/// What programs of one person have in common: a disk, a keychain, the time.
struct Computer {
    QString folder() const { return disk.path() + folderName; }

    QStringList files(const QString &pattern = QStringLiteral("*")) const
    {
        return QDir(folder()).entryList({pattern}, QDir::Files | QDir::Hidden, QDir::Name);
    }
    QStringList accountFiles() const { return files(QStringLiteral("*.account.*ed")); }

    QByteArray read(const QString &name) const
    {
        QFile file(folder() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder() + u'/' + name);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
    }

    QString folderName = QStringLiteral("/signin");
    const QTemporaryDir disk;
    const std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    const std::shared_ptr<FakeSecretStore> keychain = std::make_shared<FakeSecretStore>();
};

/// A program's cache, kept in the computer's folder.
class StoredProgram : private CacheStore {
public:
    explicit StoredProgram(Computer &computer, Storage policy = Storage::SystemKeychain)
        : cache(std::make_shared<TokenCache>(openIdView()))
    {
        AccountStoreSettings settings;
        settings.directory = computer.folder();
        settings.policy = policy;
        settings.environments = {Issuer};
        settings.clock = computer.clock;
        settings.secretStore = computer.keychain;
        settings.randomSource = RandomSource::system();
        store = std::make_unique<AccountStore>(settings, cache);
        errors = std::make_unique<QSignalSpy>(store.get(), &AccountStore::errorOccurred);
        changes = std::make_unique<QSignalSpy>(store.get(), &AccountStore::changesTaken);
        cache->setStore(this);
    }
    ~StoredProgram() override { cache->setStore(nullptr); }
    Q_DISABLE_COPY_MOVE(StoredProgram)

    /// Whether it is over in time.
    bool load()
    {
        bool isOver = false;
        store->load();
        store->whenLoaded(&context, [&](const Result<void> &) { isOver = true; });
        return QTest::qWaitFor([&] { return isOver; });
    }
    bool waitUntilStored(const Account &account)
    {
        bool isStored = false;
        store->whenStored(cache->keyOf(account), &context, [&] { isStored = true; });
        return QTest::qWaitFor([&] { return isStored; });
    }

    bool save()
    {
        bool isOver = false;
        store->whenSaved(&context, [&](const Result<void> &) { isOver = true; });
        return QTest::qWaitFor([&] { return isOver; });
    }

    /// Stores it in the cache and waits until it is on the disk.
    bool signIn(const Account &account, const ReplyParts &parts = {})
    {
        cache->store(makeReply(account, parts));
        return waitUntilStored(account);
    }

    QStringList names() const
    {
        QStringList names;
        for (const Account &account : cache->accounts())
            names.append(account.username());
        return names;
    }
    QString lastError() const { return errors->isEmpty() ? QString() : errors->last().at(0).value<Error>().code(); }

    QObject context;
    const std::shared_ptr<TokenCache> cache;
    std::unique_ptr<AccountStore> store;
    std::unique_ptr<QSignalSpy> errors;
    std::unique_ptr<QSignalSpy> changes;

private:
    void partitionChanged(
        const CacheKey &key, const std::shared_ptr<const CachePartition> &, CacheChange change) override
    {
        store->noteChange(key, change);
    }
    void contentsReplaced() override { store->noteReplacement(); }
};

} // namespace QtSignIn
