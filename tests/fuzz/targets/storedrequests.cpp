#include <QtSignIn/authcoderequest.h>
#include <QtSignIn/deviceauthorization.h>

#include "fuzz/fuzztarget.h"
#include "fuzz/properties.h"

using namespace QtSignIn;

namespace {

/// What an application stored for another process.
template <typename Stored> void verifyStored(const QByteArray &input)
{
    const Result<Stored> stored = Stored::fromSecretJson(input);
    if (stored.hasError())
        return Fuzz::verifyError(stored.error(), input);
    FUZZ_VERIFY(!stored->isNull() && !stored->issuer().isEmpty() && !stored->clientId().isEmpty());
    const Result<Stored> again = Stored::fromSecretJson(stored->toSecretJson());
    FUZZ_VERIFY(again.hasValue() && *again == *stored);
}

} // namespace

FUZZ_TARGET(storedrequests)
{
    verifyStored<AuthCodeRequest>(input);
    verifyStored<DeviceAuthorization>(input);
}
