#include "protocol/jsonwebkey.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include "fuzz/fuzztarget.h"
#include "fuzz/properties.h"
#include "model/exacttext.h"

using namespace QtSignIn;

namespace {

void verifyKey(const JsonWebKey &key)
{
    const bool isRsa = key.type == JsonWebKey::Type::Rsa;
    FUZZ_VERIFY(isRsa == !key.modulus.isEmpty() && isRsa == !key.exponent.isEmpty());
    FUZZ_VERIFY(isRsa == key.x.isEmpty());
    FUZZ_VERIFY((key.type == JsonWebKey::Type::Ec) == !key.y.isEmpty());
}

} // namespace

FUZZ_TARGET(jsonwebkeyset)
{
    const Result<JsonWebKeySet> set = parseJsonWebKeySet(input);
    if (set.hasError())
        return Fuzz::verifyError(set.error(), input);
    const QJsonArray elements = exactJson(input).object().value(QStringLiteral("keys")).toArray();
    FUZZ_VERIFY(set->keys.size() <= JsonWebKeySet::largestSize);
    FUZZ_VERIFY(set->keys.size() + set->skipped == elements.size());
    for (const JsonWebKey &key : set->keys)
        verifyKey(key);
}
