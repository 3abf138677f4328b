#include "protocol/jwt.h"

#include "model/makeerror.h"
#include "protocol/base64url.h"
#include "protocol/json.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

QList<QByteArrayView> segmentsOf(QByteArrayView compact)
{
    QList<QByteArrayView> segments;
    qsizetype start = 0;
    for (qsizetype dot = compact.indexOf('.'); dot >= 0; dot = compact.indexOf('.', start)) {
        segments.append(compact.sliced(start, dot - start));
        start = dot + 1;
    }
    segments.append(compact.sliced(start));
    return segments;
}

/// What is wrong with a segment; empty: nothing.
QString readObject(QByteArrayView segment, QJsonObject &object)
{
    const auto bytes = fromBase64Url(segment);
    if (!bytes)
        return u"it is not base64url"_s;
    const Result<JsonText> text = parseJsonObject(*bytes);
    if (text.hasError())
        return u"it does not hold JSON objects"_s;
    if (text->repeatsMembersAnywhere)
        return u"it has a member twice"_s;
    object = text->object;
    return {};
}

QString read(QByteArrayView compact, Jwt &jwt)
{
    const QList<QByteArrayView> segments = segmentsOf(compact);
    if (segments.size() != 3)
        return u"it does not have three parts"_s;
    for (const auto &[segment, object] : {std::pair(segments[0], &jwt.header), std::pair(segments[1], &jwt.claims)}) {
        if (const QString problem = readObject(segment, *object); !problem.isEmpty())
            return problem;
    }
    const auto signature = fromBase64Url(segments[2]);
    if (!signature)
        return u"its signature is not base64url"_s;
    jwt.signingInput = compact.first(segments[0].size() + 1 + segments[1].size()).toByteArray();
    jwt.signature = *signature;
    return {};
}

} // namespace

Result<Jwt> parseJwt(const Secret &compact, const QString &document)
{
    Jwt jwt;
    const QString problem = read(WipedByteArray(compact.reveal()), jwt);
    if (problem.isEmpty())
        return jwt;
    return makeError(
        Error::Kind::IdToken, ErrorCode::InvalidIdToken, u"%1 can't be used: %2."_s.arg(document, problem));
}

} // namespace QtSignIn
