#include "store/randomtoken.h"

#include <QtCore/QByteArray>
#include <QtCore/QRandomGenerator>

#include <array>

namespace QtSignIn::Sandbox {

QString randomToken()
{
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString randomUserCode()
{
    constexpr QLatin1StringView letters("BCDFGHJKLMNPQRSTVWXZ");
    QString code;
    for (int i = 0; i < 8; ++i) {
        if (i == 4)
            code += u'-';
        code += letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size())));
    }
    return code;
}

} // namespace QtSignIn::Sandbox
