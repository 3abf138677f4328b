#include "console/terminalqrcode.h"

#include <qrcodegen/qrcodegen.hpp>

namespace Demo {

namespace {

constexpr int QuietZone = 4;
constexpr int LargestText = 500; // a code of more would not fit into a terminal

QString halfBlock(bool upperLight, bool lowerLight)
{
    if (upperLight)
        return lowerLight ? QStringLiteral("\u2588") : QStringLiteral("\u2580");
    return lowerLight ? QStringLiteral("\u2584") : QStringLiteral(" ");
}

} // namespace

QString terminalQrCode(const QString &text, bool coloured)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty() || bytes.size() > LargestText)
        return {};
    const auto code = qrcodegen::QrCode::encodeText(bytes.constData(), qrcodegen::QrCode::Ecc::LOW);
    const int end = code.getSize() + QuietZone;
    QString drawing;
    for (int y = -QuietZone; y < end; y += 2) {
        if (coloured)
            drawing += QStringLiteral("\x1b[38;5;231;48;5;16m"); // beyond the palette, which themes change
        for (int x = -QuietZone; x < end; ++x)
            drawing += halfBlock(!code.getModule(x, y), !code.getModule(x, y + 1));
        if (coloured)
            drawing += QStringLiteral("\x1b[0m");
        drawing += QLatin1Char('\n');
    }
    return drawing;
}

} // namespace Demo
