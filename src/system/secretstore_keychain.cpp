#include "system/secretstore_keychain.h"

#include "model/makeerror.h"
#include "model/wipedbytearray.h"
#include "system/keyringsecretstore.h"
#include "system/secretservice.h"
#include "system/sessionbus.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace QtSignIn {

using namespace Qt::StringLiterals;
using Operation = KeyringTask::Operation;

namespace {

constexpr auto application = "QtSignIn"_L1;

/// Windows knows entries by this alone.
QString keyOf(const QString &name)
{
#ifdef Q_OS_WIN
    return "QtSignIn/"_L1 + name;
#else
    return name;
#endif
}

Error notFound()
{
    return makeError(Error::Kind::Storage, ErrorCode::SecretNotFound, u"The system's keychain holds no such secret."_s);
}

Error locked()
{
    return makeError(Error::Kind::Storage, ErrorCode::KeychainLocked,
        u"The system's keychain is locked. Unlock it, or allow this application to use it, and try again."_s);
}

Error unavailable(const QString &details)
{
    return makeError(Error::Kind::Storage, ErrorCode::KeychainUnavailable,
        u"The system's keychain can't be used. It needs a desktop session with a keychain service, such as GNOME "
        "Keyring or KWallet. (%1)"_s.arg(details));
}

Error isElsewhere()
{
    return makeError(Error::Kind::Storage, ErrorCode::KeychainUnavailable,
        u"The secret is in another keychain of this computer than the one that applications use now. Use the former "
        u"one "
        "again, or sign in again."_s);
}

Error isForeign()
{
    return makeError(Error::Kind::Storage, ErrorCode::KeychainUnavailable,
        u"The entry in the system's keychain was changed by another program. Remove it there and sign in again."_s);
}

Result<Secret> decoded(const QString &text)
{
    auto result = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (result.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return isForeign();
    return Secret(std::move(result.decoded));
}

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return locked();
    default:
        return unavailable(job.errorString());
    }
}

Result<Secret> resultOfRead(EntryPlace place)
{
    switch (place) {
    case EntryPlace::Nowhere:
        return notFound();
    case EntryPlace::Open:
        return isElsewhere();
    case EntryPlace::Locked:
        return locked();
    case EntryPlace::Unknown:
        break;
    }
    return unavailable(u"It does not say whether it is locked."_s);
}

/// What the service says by itself when a job is over; \a otherwise if the entry is behind no lock.
void finishUnlessLocked(const QString &key, const Result<Secret> &otherwise, const KeyringBackend::Done &done)
{
    findEntry(application, key, [otherwise, done](EntryPlace place) {
        done(place == EntryPlace::Locked ? Result<Secret>(locked()) : otherwise);
    });
}

class KeychainBackend final : public KeyringBackend {
public:
    void prepare(const std::function<void()> &ready) override { awaitSessionBus(&m_context, ready); }

    void start(const KeyringTask &task, Done done) override
    {
        switch (task.operation) {
        case Operation::Read:
            return read(keyOf(task.name), done);
        case Operation::Write:
            return write(keyOf(task.name), task.secret, done);
        case Operation::Remove:
            return remove(keyOf(task.name), done);
        }
    }

private:
    /// The job has no parent, since one in flight must not be deleted; it deletes itself when it has ended.
    static void run(QKeychain::Job *job, const QString &key, const std::function<void()> &finished)
    {
        job->setKey(key);
        QObject::connect(job, &QKeychain::Job::finished, job, finished);
        job->start();
    }

    static void read(const QString &key, const Done &done)
    {
        auto *job = new QKeychain::ReadPasswordJob(application);
        run(job, key, [job, key, done] {
            if (job->error() == QKeychain::NoError)
                done(decoded(job->textData()));
            else if (job->error() == QKeychain::EntryNotFound)
                findEntry(application, key, [done](EntryPlace place) { done(resultOfRead(place)); });
            else
                done(errorOf(*job));
        });
    }

    /// As text, which every service keeps; a null byte would end it.
    static void write(const QString &key, const Secret &secret, const Done &done)
    {
        auto *job = new QKeychain::WritePasswordJob(application);
        const WipedByteArray bytes(secret.reveal());
        const WipedByteArray text(bytes.toBase64());
        job->setTextData(QString::fromLatin1(text));
        run(job, key, [job, key, done] {
            if (job->error() == QKeychain::NoError)
                done(Secret());
            else
                finishUnlessLocked(key, errorOf(*job), done);
        });
    }

    static void remove(const QString &key, const Done &done)
    {
        auto *job = new QKeychain::DeletePasswordJob(application);
        run(job, key, [job, key, done] {
            const bool isGone = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
            // A locked collection is one without the entry, to QtKeychain.
            finishUnlessLocked(key, isGone ? Result<Secret>(Secret()) : errorOf(*job), done);
        });
    }

    QObject m_context;
};

KeyringThread *keyringThread();

void endKeyringThread()
{
    keyringThread()->end();
}

/// The one of the process. Never deleted: it may hang.
KeyringThread *keyringThread()
{
    static KeyringThread *const thread = [] {
        auto *made = new KeyringThread(makeKeychainBackend);
        made->endWithApplication(endKeyringThread);
        return made;
    }();
    // For those who leave by exit(), with the application object still there.
    static const struct AtExit {
        ~AtExit() { thread->end(); }
    } atExit;
    return thread;
}

} // namespace

std::unique_ptr<KeyringBackend> makeKeychainBackend()
{
    return std::make_unique<KeychainBackend>();
}

std::shared_ptr<SecretStore> makeKeychainSecretStore(std::chrono::milliseconds deadline)
{
    return std::make_shared<KeyringSecretStore>(keyringThread(), Clock::system(), deadline);
}

std::shared_ptr<SecretStore> SecretStore::system()
{
    return makeKeychainSecretStore(KeyringSecretStore::defaultDeadline);
}

} // namespace QtSignIn
