#pragma once

#include <QtWidgets/QWidget>

#include "widgets/settings/appsettings.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace Demo {

/// Lets the person choose AppSettings; each choice counts at once.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(const AppSettings &settings, QWidget *parent = nullptr);

    AppSettings settings() const;

Q_SIGNALS:
    void settingsChanged(const Demo::AppSettings &settings);

private:
    void addLanguages();

    QComboBox *m_theme;
    QComboBox *m_language;
    QComboBox *m_text;
};

} // namespace Demo
