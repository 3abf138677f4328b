#include "model/exacttext.h"

#include <QtCore/QStringDecoder>

#include "model/wipedbytearray.h"

namespace QtSignIn {

namespace {

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";
constexpr QByteArrayView stringThatStartsWithIt = "\"\xEF\xBB\xBF";

} // namespace

QString exactText(QByteArrayView utf8)
{
    if (!utf8.startsWith(byteOrderMark))
        return QString::fromUtf8(utf8);
    using Flag = QStringDecoder::Flag;
    return QStringDecoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom)(utf8);
}

QJsonDocument exactJson(const QByteArray &json, QJsonParseError *problem)
{
    QJsonDocument document = QJsonDocument::fromJson(json, problem);
    qsizetype found = json.indexOf(stringThatStartsWithIt);
    if (document.isNull() || found < 0)
        return document;
    WipedByteArray escaped;
    qsizetype copied = 0;
    for (; found >= 0; found = json.indexOf(stringThatStartsWithIt, copied)) {
        escaped += QByteArrayView(json).sliced(copied, found - copied);
        escaped += "\"\\ufeff";
        copied = found + stringThatStartsWithIt.size();
    }
    escaped += QByteArrayView(json).sliced(copied);
    return QJsonDocument::fromJson(escaped);
}

} // namespace QtSignIn
