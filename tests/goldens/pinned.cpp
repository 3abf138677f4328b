#include "goldens/pinned.h"

#include <QtCore/QAbstractAnimation>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSysInfo>
#include <QtCore/QTemporaryDir>
#include <QtGui/QFont>
#include <QtGui/QIcon>
#include <QtGui/QPalette>
#include <QtGui/QStyleHints>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleFactory>

#include <cstring>

#include <QtSignIn/translations.h>

namespace QtSignIn {

namespace {

const char *const Fonts[] = {
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf",
    "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf",
    "/usr/share/fonts/truetype/dejavu/DejaVuSansMono-Bold.ttf",
    "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
};

constexpr char FontConfiguration[] = R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
    <dir>FOLDER</dir>
    <cachedir>FOLDER/cache</cachedir>
    <match target="pattern"><edit name="family" mode="append"><string>DejaVu Sans</string></edit></match>
    <match target="font">
        <edit name="antialias" mode="assign"><bool>true</bool></edit>
        <edit name="hinting" mode="assign"><bool>false</bool></edit>
        <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
        <edit name="rgba" mode="assign"><const>none</const></edit>
    </match>
    <alias binding="same"><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
)";

/// Large enough for every window at every scale.
constexpr char Screen[] = R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": true, "screens": [
    {"name": "screen", "x": 0, "y": 0, "width": 3840, "height": 2160, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})";

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s can't be written.", qPrintable(path));
}

struct Colors {
    QColor window, base, button, text, dimmed, link, highlight, highlightedText;
};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette(colors.button, colors.window);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, colors.text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.dimmed);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::PlaceholderText, colors.dimmed);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.link);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, colors.highlightedText);
    return palette;
}

QPalette paletteOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Dark:
        return paletteOf({0x202326, 0x141618, 0x31363b, 0xfcfcfc, 0x808488, 0x1d99f3, 0x3daee9, 0xfcfcfc});
    case Scheme::HighContrast:
        return paletteOf({Qt::black, Qt::black, Qt::black, Qt::white, QColor(0x3ff23f), QColor(0xffff00),
            QColor(0x1aebff), Qt::black});
    case Scheme::Light:
        break;
    }
    return paletteOf({0xeff0f1, 0xffffff, 0xfcfcfc, 0x232629, 0x8f9294, 0x2266cc, 0x3074c4, 0xffffff});
}

/// Lives until the end of the process, as fontconfig may look into it at any time.
const QTemporaryDir &ownFolder()
{
    static const QTemporaryDir folder;
    return folder;
}

} // namespace

const char *whyNoGoldens()
{
    if (std::strcmp(qVersion(), "6.4.2") != 0)
        return "The golden pictures are of Qt 6.4.2: another version draws and places controls differently.";
    if (QSysInfo::productType() != QLatin1String("debian") || QSysInfo::productVersion() != QLatin1String("12"))
        return "The golden pictures are of Debian 12: another system draws letters differently.";
    return nullptr;
}

const char *missingFonts()
{
    for (const char *font : Fonts) {
        if (!QFile::exists(QString::fromLatin1(font)))
            return font;
    }
    return nullptr;
}

void pinEnvironment(int scale)
{
    const QString folder = ownFolder().path();
    for (const char *font : Fonts)
        QFile::link(QString::fromLatin1(font), folder + QLatin1String(std::strrchr(font, '/')));
    writeFile(folder + QStringLiteral("/fonts.conf"),
        QByteArray(FontConfiguration).replace("FOLDER", QFile::encodeName(folder)));
    writeFile(folder + QStringLiteral("/screen.json"), Screen);
    qputenv("FONTCONFIG_FILE", QFile::encodeName(folder) + "/fonts.conf");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(folder) + "/screen.json");
    qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
    qputenv("QT_FONT_DPI", "96");
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    for (const char *name : {"QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_SCREEN_SCALE_FACTORS", "LANGUAGE",
             "QT_SCALE_FACTOR_ROUNDING_POLICY", "QT_ENABLE_HIGHDPI_SCALING", "QT_USE_PHYSICAL_DPI"}) {
        qunsetenv(name);
    }
}

void pinApplication(Scheme scheme, const QLocale &language, double pointSize)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QIcon::setThemeName(QStringLiteral("none"));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPointSizeF(pointSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(scheme));
    if (!installTranslations(language))
        qFatal("There is no %s translation.", qPrintable(language.name()));
    QApplication::setLayoutDirection(language.textDirection());
}

void standStill(QWidget *window)
{
    for (QAbstractAnimation *animation : window->findChildren<QAbstractAnimation *>())
        animation->setCurrentTime(0);
    // Each attempt has a number of its own.
    static const QRegularExpression number(QStringLiteral("\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b"));
    for (QPlainTextEdit *edit : window->findChildren<QPlainTextEdit *>()) {
        edit->setPlainText(edit->toPlainText().replace(number, QStringLiteral("01234567-89ab-4cde-8f01-23456789abcd")));
    }
}

} // namespace QtSignIn
