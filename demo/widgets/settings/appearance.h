#pragma once

#include <QtGui/QFont>

#include "widgets/settings/appsettings.h"

namespace Demo {

/// Makes the running application look and speak as AppSettings say. One for each application.
class Appearance {
public:
    /// Takes what the desktop gave as 100 % and as Theme::System.
    Appearance();

    /// Leaves the application as the desktop has it.
    ~Appearance();

    void apply(const AppSettings &settings);

private:
    Q_DISABLE_COPY_MOVE(Appearance)

    void applyTheme(Theme theme);

    Theme m_theme = Theme::System;
    const QString m_systemStyle;
    const QFont m_systemFont;
};

} // namespace Demo
