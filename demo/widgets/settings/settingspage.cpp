#include "widgets/settings/settingspage.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

#include "widgets/settings/languages.h"

namespace Demo {

namespace {

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(box->findData(data), 0));
}

} // namespace

SettingsPage::SettingsPage(const AppSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_theme(new QComboBox)
    , m_language(new QComboBox)
    , m_text(new QComboBox)
{
    m_theme->addItem(tr("As the system"), static_cast<int>(Theme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    m_theme->addItem(tr("High contrast"), static_cast<int>(Theme::HighContrast));
    addLanguages();
    for (const int percent : {100, 125, 150, 175, 200})
        m_text->addItem(tr("%1%").arg(percent), percent);
    m_theme->setObjectName(QStringLiteral("theme"));
    m_language->setObjectName(QStringLiteral("language"));
    m_text->setObjectName(QStringLiteral("text"));
    choose(m_theme, static_cast<int>(settings.theme));
    choose(m_language, settings.language);
    choose(m_text, settings.textPercent);

    auto *note =
        new QLabel(tr("Changes take effect at once, in the widgets of QtSignIn as well. Languages that are written "
                      "from right to left mirror the windows."));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("Te&xt size"), m_text);
    auto *row = new QHBoxLayout;
    row->addLayout(form);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addSpacing(12);
    layout->addLayout(row);
    layout->addStretch();

    for (QComboBox *box : {m_theme, m_language, m_text}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, [this] { Q_EMIT settingsChanged(this->settings()); });
    }
}

AppSettings SettingsPage::settings() const
{
    AppSettings settings;
    settings.theme = static_cast<Theme>(m_theme->currentData().toInt());
    settings.language = m_language->currentData().toString();
    settings.textPercent = m_text->currentData().toInt();
    return settings;
}

void SettingsPage::addLanguages()
{
    m_language->addItem(tr("As the system"), QString());
    for (const QLocale &locale : languages())
        m_language->addItem(nameOfLanguage(locale), locale.bcp47Name());
}

} // namespace Demo
