#include "storage/storagekeys.h"

#include "model/makeerror.h"
#include "model/wipedbytearray.h"

#include <QtCore/QPointer>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idSize = 16;
constexpr qsizetype keySize = 32;

QString nameOf(const QByteArray &id)
{
    return u"storage key "_s + QString::fromLatin1(id.toHex());
}

Error keyLost()
{
    return makeError(Error::Kind::Storage, ErrorCode::StorageKeyLost,
        u"The keychain does not have the key of the stored sign-ins any more. They were left as they are, in case it "
        "comes back; until then, sign in again."_s);
}

} // namespace

void readStorageKey(SecretStore &store, const QByteArray &id, QObject *context, const StorageKeyDone &done)
{
    store.read(nameOf(id), [id, guard = QPointer<QObject>(context), done](const Result<Secret> &secret) {
        if (!guard)
            return;
        if (secret.hasError() && secret.error().code() != QLatin1StringView(ErrorCode::SecretNotFound))
            done(secret.error());
        else if (secret.hasError() || secret->size() != keySize)
            done(keyLost());
        else
            done(StorageKey {id, *secret});
    });
}

void createStorageKey(SecretStore &store, RandomSource &randomSource, QObject *context, const StorageKeyDone &done)
{
    const StorageKey key {randomSource.bytes(idSize), Secret(randomSource.bytes(keySize))};
    store.write(
        nameOf(key.id), key.bytes, [key, guard = QPointer<QObject>(context), done](const Result<void> &written) {
            if (!guard)
                return;
            if (written.hasError())
                done(written.error());
            else
                done(key);
        });
}

void removeStorageKey(SecretStore &store, const QByteArray &id)
{
    store.remove(nameOf(id), [](const Result<void> &) {});
}

} // namespace QtSignIn
