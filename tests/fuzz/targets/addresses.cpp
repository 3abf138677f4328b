#include "fuzz/fuzztarget.h"
#include "fuzz/properties.h"
#include "model/exacttext.h"
#include "validation/endpointpolicy.h"
#include "validation/issuerpolicy.h"
#include "validation/redirecturi.h"

using namespace QtSignIn;

namespace {

void verifyAllowed(const QUrl &url)
{
    FUZZ_VERIFY(Fuzz::isAbsolute(url) && url.userInfo().isEmpty());
    FUZZ_VERIFY(url.scheme() == QLatin1StringView("https"));
    const QByteArray encoded = url.toEncoded();
    FUZZ_VERIFY(encoded.startsWith("https://"));
    for (const char c : encoded)
        FUZZ_VERIFY(c > 0x20 && c < 0x7f && c != '"' && c != '<' && c != '>' && c != '\\');
}

void verifyPolicy(const QUrl &url)
{
    const QUrl issuer(QStringLiteral("https://login.example"));
    const EndpointPolicy policy;
    const QString name = QStringLiteral("It");
    for (const Result<void> &checked :
        {policy.checkIssuer(url), policy.checkEndpoint(url, issuer, name), policy.checkBrowserUrl(url, name)}) {
        if (checked.hasError())
            Fuzz::verifyError(checked.error());
        else
            verifyAllowed(url);
    }
    if (policy.checkEndpoint(url, issuer, name).hasValue())
        FUZZ_VERIFY(!isLocalHost(url.host()));
    if (policy.checkIssuer(url).hasValue())
        FUZZ_VERIFY(!url.hasQuery() && !url.hasFragment());
}

void verifyRedirectUri(const QString &text)
{
    if (checkRedirectUri(text).hasError())
        return;
    FUZZ_VERIFY(isRedirectTo(text, QUrl(text, QUrl::StrictMode)));
    for (const char *scheme : {"javascript:", "data:", "file:", "urn:", "about:", "blob:", "vbscript:", "ftp:"})
        FUZZ_VERIFY(!text.startsWith(QLatin1StringView(scheme), Qt::CaseInsensitive));
}

void verifyMicrosoft(const QString &issuer)
{
    MicrosoftIssuers issuers;
    issuers.authority = QUrl(QStringLiteral("https://login.microsoftonline.com/common"));
    issuers.tenant = QStringLiteral("common");
    issuers.hosts = {QStringLiteral("login.microsoftonline.com"), QStringLiteral("sts.windows.net")};
    issuers.isSharedHost = true;
    issuers.ciamDomain = QStringLiteral("ciamlogin.com");
    if (!IssuerPolicy::microsoft(issuers).acceptsMetadata(issuer))
        return;
    const QString host = QUrl(issuer).host();
    FUZZ_VERIFY(issuer.startsWith(QLatin1StringView("https://"), Qt::CaseInsensitive));
    FUZZ_VERIFY(host.endsWith(QLatin1StringView("login.microsoftonline.com"))
        || host.endsWith(QLatin1StringView("sts.windows.net")) || host.endsWith(QLatin1StringView(".ciamlogin.com")));
}

} // namespace

FUZZ_TARGET(addresses)
{
    const QString text = exactText(input);
    verifyPolicy(QUrl(text, QUrl::StrictMode));
    verifyRedirectUri(text);
    verifyMicrosoft(text);
}
