#include "model/absoluteurl.h"

namespace QtSignIn {

QUrl absoluteUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    // QUrl takes "##" and writes "#%23".
    const bool isUsable = text.isValidUtf16() && url.isValid() && !url.isRelative() && !url.host().isEmpty()
        && QUrl::fromEncoded(url.toEncoded(), QUrl::StrictMode) == url;
    return isUsable ? url : QUrl();
}

} // namespace QtSignIn
