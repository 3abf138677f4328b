#include "storage/sealedfile.h"

#include <openssl/err.h>

#include "fuzz/fuzztarget.h"
#include "fuzz/properties.h"

using namespace QtSignIn;

namespace {

constexpr qsizetype nonceAt = 34;
constexpr qsizetype nonceSize = 12;

const QString fileName = QStringLiteral("0123456789abcdef0123456789abcdef.account");
const QString otherName = QStringLiteral("fedcba9876543210fedcba9876543210.account");

/// The one that the corpus was made with.
StorageKey key(char byte = 'k')
{
    return {QByteArray(16, 'i'), Secret(QByteArray(32, byte))};
}

void verifyErrorOf(const Result<WipedByteArray> &result)
{
    Fuzz::verifyError(result.error());
    FUZZ_VERIFY(result.error().kind() == Error::Kind::Storage);
    const QString code = result.error().code();
    FUZZ_VERIFY(code == QLatin1StringView(ErrorCode::StorageDamaged)
        || code == QLatin1StringView(ErrorCode::StorageNewerVersion)
        || code == QLatin1StringView(ErrorCode::StorageKeyLost));
}

void verifyReading(const QByteArray &input)
{
    const Result<WipedByteArray> sealed = openFile(key(), fileName, input);
    const Result<WipedByteArray> plain = openPlainFile(fileName, input);
    FUZZ_VERIFY(sealed.hasError() || plain.hasError());
    if (sealed.hasError())
        verifyErrorOf(sealed);
    else
        FUZZ_VERIFY(sealFile(key(), fileName, *sealed, input.mid(nonceAt, nonceSize)) == input);
    if (plain.hasError())
        verifyErrorOf(plain);
    else
        FUZZ_VERIFY(plainFile(fileName, *plain) == input);
    FUZZ_VERIFY(sealed.hasError() || openFile(key(), otherName, input).hasError());
    FUZZ_VERIFY(sealed.hasError() || openFile(key('x'), fileName, input).hasError());
    FUZZ_VERIFY(plain.hasError() || openPlainFile(otherName, input).hasError());
}

void verifyRoundTrip(const QByteArray &input)
{
    const QByteArray sealed = sealFile(key(), fileName, input, input.left(nonceSize).leftJustified(nonceSize, 'n'));
    const Result<WipedByteArray> opened = openFile(key(), fileName, sealed);
    FUZZ_VERIFY(opened.hasValue() && *opened == input);
    const Result<WipedByteArray> openedPlain = openPlainFile(fileName, plainFile(fileName, input));
    FUZZ_VERIFY(openedPlain.hasValue() && *openedPlain == input);
    FUZZ_VERIFY(sealedFileStem(key(), input).size() == 32);
    FUZZ_VERIFY(sealedFileStem(key(), input) != sealedFileStem(std::nullopt, input));
}

} // namespace

/// The input is a file, and what is kept in one.
FUZZ_TARGET(sealedfile)
{
    verifyReading(input);
    verifyRoundTrip(input);
    FUZZ_VERIFY(ERR_peek_error() == 0);
}
