#include "providers/presets.h"

#include "model/makeerror.h"
#include "providers/presetfile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

static void initResources()
{
    Q_INIT_RESOURCE(qtsignin_core);
}

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

constexpr auto presetFolder = ":/qtsignin/providers"_L1;

Result<PresetFile> shippedPreset(const QString &name)
{
    if (!presetNames().contains(name)) {
        return makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
            u"There is no provider named \"%1\". Known are: %2."_s.arg(name, presetNames().join(", "_L1)));
    }
    QFile file(presetFolder + u'/' + name + ".json"_L1);
    if (!file.open(QIODevice::ReadOnly)) {
        return makeError(
            Error::Kind::Configuration, ErrorCode::InvalidConfiguration, u"%1.json can't be read."_s.arg(name));
    }
    return PresetFile::parse(file.readAll(), name + ".json"_L1);
}

Result<ProviderProfile> profileOf(const Result<PresetFile> &file, const PresetValues &values)
{
    return file.hasValue() ? file->profile(values) : Result<ProviderProfile>(file.error());
}

} // namespace

QStringList presetNames()
{
    initResources();
    QStringList names;
    for (const QString &file : QDir(presetFolder).entryList({u"*.json"_s}, QDir::Files))
        names.append(file.chopped(5));
    names.sort();
    return names;
}

QList<PresetPlaceholder> placeholdersOfPreset(const QString &name)
{
    const Result<PresetFile> file = shippedPreset(name);
    return file.hasValue() ? file->placeholders() : QList<PresetPlaceholder>();
}

SignInButtonStyle signInButtonOfPreset(const QString &name)
{
    const Result<PresetFile> file = shippedPreset(name);
    return file.hasValue() ? file->signInButton() : SignInButtonStyle();
}

Result<ProviderProfile> loadPreset(const QString &name, const PresetValues &values)
{
    return profileOf(shippedPreset(name), values);
}

Result<ProviderProfile> parsePreset(const QByteArray &json, const QString &fileName, const PresetValues &values)
{
    return profileOf(PresetFile::parse(json, fileName), values);
}

} // namespace QtSignIn
