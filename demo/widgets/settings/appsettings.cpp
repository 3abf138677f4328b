#include "widgets/settings/appsettings.h"

#include <QtCore/QLocale>
#include <QtCore/QSettings>

#include <algorithm>
#include <array>
#include <memory>

namespace Demo {

namespace {

constexpr QLatin1StringView ThemeKey("theme");
constexpr QLatin1StringView LanguageKey("language");
constexpr QLatin1StringView TextKey("textPercent");

constexpr std::array ThemeNames {QLatin1StringView("system"), QLatin1StringView("light"), QLatin1StringView("dark"),
    QLatin1StringView("high-contrast")};

std::unique_ptr<QSettings> open(const QString &fileName)
{
    return fileName.isEmpty() ? std::make_unique<QSettings>(QStringLiteral("QtSignIn"), QStringLiteral("Demo"))
                              : std::make_unique<QSettings>(fileName, QSettings::IniFormat);
}

} // namespace

SettingsFile::SettingsFile(QString fileName)
    : m_fileName(std::move(fileName))
{
}

AppSettings SettingsFile::read() const
{
    const auto file = open(m_fileName);
    AppSettings settings;
    const auto *theme = std::find(ThemeNames.cbegin(), ThemeNames.cend(), file->value(ThemeKey).toString());
    if (theme != ThemeNames.cend())
        settings.theme = static_cast<Theme>(theme - ThemeNames.cbegin());
    const QString language = file->value(LanguageKey).toString();
    if (QLocale(language).language() != QLocale::C)
        settings.language = language;
    settings.textPercent = std::clamp(file->value(TextKey, settings.textPercent).toInt(), 100, 200);
    return settings;
}

void SettingsFile::write(const AppSettings &settings) const
{
    const auto file = open(m_fileName);
    file->setValue(ThemeKey, QString(ThemeNames.at(static_cast<size_t>(settings.theme))));
    file->setValue(LanguageKey, settings.language);
    file->setValue(TextKey, settings.textPercent);
}

} // namespace Demo
