#include "widgets/settings/appsettings.h"

#include <QtCore/QLocale>
#include <QtCore/QSettings>

#include <algorithm>
#include <memory>

namespace Demo {

namespace {

const QString ThemeKey = QStringLiteral("theme");
const QString LanguageKey = QStringLiteral("language");
const QString TextKey = QStringLiteral("textPercent");

const QStringList ThemeNames {
    QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("high-contrast")};

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
    const qsizetype theme = ThemeNames.indexOf(file->value(ThemeKey).toString());
    settings.theme = static_cast<Theme>(std::max<qsizetype>(theme, 0));
    const QString language = file->value(LanguageKey).toString();
    if (QLocale(language).language() != QLocale::C)
        settings.language = language;
    settings.textPercent = std::clamp(file->value(TextKey, settings.textPercent).toInt(), 100, 200);
    return settings;
}

void SettingsFile::write(const AppSettings &settings) const
{
    const auto file = open(m_fileName);
    file->setValue(ThemeKey, ThemeNames.at(static_cast<int>(settings.theme)));
    file->setValue(LanguageKey, settings.language);
    file->setValue(TextKey, settings.textPercent);
}

} // namespace Demo
