#include "views/confidentialcopy.h"

namespace QtSignIn {

std::unique_ptr<QMimeData> confidentialText(const QString &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
#ifdef Q_OS_WIN
    data->setData(
        QStringLiteral("application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""),
        QByteArrayLiteral("1"));
#endif
    return data;
}

} // namespace QtSignIn
