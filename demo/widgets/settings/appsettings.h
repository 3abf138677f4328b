#pragma once

#include <QtCore/QString>

namespace Demo {

enum class Theme { System, Light, Dark, HighContrast };

/// How the demo looks and in which language.
struct AppSettings {
    Theme theme = Theme::System;
    QString language = {}; ///< BCP 47; empty: the system's
    int textPercent = 100; ///< 100 to 200

    friend bool operator==(const AppSettings &, const AppSettings &) = default;
};

/// Keeps AppSettings in a file. What can't be used in it counts as not there.
class SettingsFile {
public:
    /// Empty: where the desktop keeps settings.
    explicit SettingsFile(QString fileName = {});

    AppSettings read() const;
    void write(const AppSettings &settings) const;

private:
    QString m_fileName;
};

} // namespace Demo
