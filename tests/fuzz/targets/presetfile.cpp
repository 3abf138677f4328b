#include "providers/presetfile.h"

#include "fuzz/fuzztarget.h"
#include "fuzz/properties.h"
#include "model/exacttext.h"
#include "validation/endpointpolicy.h"

using namespace QtSignIn;

namespace {

const QString fileName = QStringLiteral("acme.json");

void verifyRefusal(const Error &error)
{
    Fuzz::verifyError(error);
    FUZZ_VERIFY(error.code() == QLatin1StringView(ErrorCode::InvalidConfiguration));
    FUZZ_VERIFY(error.description().startsWith(fileName));
}

void verifyProfile(const ProviderProfile &profile)
{
    FUZZ_VERIFY(!profile.error && !profile.issuer.isEmpty() && !profile.environment.isEmpty());
    FUZZ_VERIFY(!profile.displayName.isEmpty() && !Fuzz::hasBrokenCharacters(profile.displayName));
    FUZZ_VERIFY(profile.redirectPath.isEmpty() || profile.redirectPath.startsWith(QLatin1Char('/')));
    FUZZ_VERIFY(!profile.redirectPorts.contains(0));
    FUZZ_VERIFY(profile.explicitMetadata.has_value() == profile.metadataUrls.isEmpty());
    for (const auto &[name, value] : profile.authorizationParameters)
        FUZZ_VERIFY(!name.isEmpty() && !Fuzz::hasBrokenCharacters(name) && !Fuzz::hasBrokenCharacters(value));
    if (profile.explicitMetadata)
        FUZZ_VERIFY(EndpointPolicy {true}.checkMetadata(*profile.explicitMetadata).hasValue());
    for (const QUrl &url : profile.metadataUrls)
        FUZZ_VERIFY(Fuzz::isAbsolute(url));
}

void verifyWithValue(const PresetFile &file, const QString &value, bool fits)
{
    PresetValues values;
    for (const PresetPlaceholder &placeholder : file.placeholders())
        values.insert(placeholder.name, value);
    const Result<ProviderProfile> profile = file.profile(values);
    FUZZ_VERIFY(profile.hasValue() || !fits);
    if (profile.hasValue())
        verifyProfile(*profile);
    else
        verifyRefusal(profile.error());
}

} // namespace

FUZZ_TARGET(presetfile)
{
    const Result<PresetFile> file = PresetFile::parse(input, fileName);
    if (file.hasError())
        return verifyRefusal(file.error());
    verifyWithValue(*file, QStringLiteral("example"), true);
    verifyWithValue(*file, QStringLiteral("../x"), file->placeholders().isEmpty());
    verifyWithValue(*file, exactText(input.left(20)), file->placeholders().isEmpty());
}
