#include "widgets/settings/appearance.h"

#include <QtCore/QLocale>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleFactory>

#include "widgets/settings/languages.h"
#include "widgets/settings/outlinedstyle.h"
#include "widgets/settings/themes.h"

namespace Demo {

Appearance::Appearance()
    : m_systemStyle(QApplication::style()->name())
    , m_systemFont(QApplication::font())
{
}

Appearance::~Appearance()
{
    apply({});
}

void Appearance::apply(const AppSettings &settings)
{
    const QLocale locale = settings.language.isEmpty() ? QLocale::system() : QLocale(settings.language);
    const bool spoken = speak(locale);
    QLocale::setDefault(spoken ? locale : QLocale(QLocale::English));
    QApplication::setLayoutDirection(spoken ? locale.textDirection() : Qt::LeftToRight);
    applyTheme(settings.theme);
    QFont font = m_systemFont;
    font.setPointSizeF(m_systemFont.pointSizeF() * settings.textPercent / 100);
    QApplication::setFont(font);
}

/// Styles that draw with the desktop's own colours would not follow a palette of ours.
void Appearance::applyTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    switch (theme) {
    case Theme::System:
        QApplication::setStyle(m_systemStyle);
        QApplication::setPalette(QPalette());
        return;
    case Theme::Light:
        QApplication::setStyle(QStringLiteral("Fusion"));
        break;
    case Theme::Dark:
    case Theme::HighContrast:
        QApplication::setStyle(new OutlinedStyle);
        break;
    }
    QApplication::setPalette(paletteOf(theme));
}

} // namespace Demo
