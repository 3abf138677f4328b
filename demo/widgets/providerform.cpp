#include "widgets/providerform.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

#include <QtSignIn/signinbutton.h>

#include "widgets/presetfields.h"

using namespace QtSignIn;

namespace Demo {

namespace {

constexpr int KindRole = Qt::UserRole;
constexpr int PresetRole = Qt::UserRole + 1;

QLabel *wrappedLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// The text can be as wide as it likes.
QComboBox *newComboBox()
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

QFormLayout *newForm()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

} // namespace

ProviderForm::ProviderForm(const ProviderChoice &choice, bool usesEmbeddedBrowser, QWidget *parent)
    : QWidget(parent)
    , m_form(newForm())
    , m_provider(newComboBox())
    , m_about(wrappedLabel())
    , m_storage(newComboBox())
    , m_browser(new QRadioButton(usesEmbeddedBrowser ? tr("With an embedded &browser, against RFC 8252")
                                                     : tr("With the &browser on this computer")))
    , m_device(new QRadioButton(tr("With another &device")))
    , m_signIn(new SignInButton)
{
    auto *provider = newForm();
    provider->addRow(tr("&Provider"), m_provider);
    m_issuer = addLine(tr("&Issuer"), QStringLiteral("https://login.example.com"));
    m_clientId = addLine(tr("&Client ID"));
    m_clientSecret = addLine(tr("Client s&ecret"), tr("only if the provider gave one"));
    m_clientSecret->setEchoMode(QLineEdit::Password);
    m_scopes = addLine(tr("Sc&opes"), tr("nothing but who you are"));
    m_form->addRow(tr("&Keep the sign-in"), m_storage);
    m_provider->setObjectName(QStringLiteral("provider"));
    m_signIn->setObjectName(QStringLiteral("signIn"));
    m_signIn->setMinimumHeight(fontMetrics().height() * 2);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(provider);
    layout->addWidget(m_about); // a form would not follow the height of its text
    layout->addLayout(m_form);
    layout->addSpacing(12);
    layout->addWidget(m_browser);
    layout->addWidget(m_device);
    layout->addSpacing(12);
    layout->addWidget(m_signIn);
    layout->addStretch();

    addProviders();
    addStorages();
    apply(choice);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &ProviderForm::showFields);
    connect(m_issuer, &QLineEdit::textChanged, this, &ProviderForm::update);
    connect(m_clientId, &QLineEdit::textChanged, this, &ProviderForm::update);
    connect(m_signIn, &SignInButton::clicked, this, &ProviderForm::signInRequested);
    showFields();
}

ProviderChoice ProviderForm::choice() const
{
    ProviderChoice choice;
    choice.kind = static_cast<ProviderChoice::Kind>(m_provider->currentData(KindRole).toInt());
    choice.preset = m_provider->currentData(PresetRole).toString();
    for (auto field = m_presetFields.cbegin(); field != m_presetFields.cend(); ++field) {
        if (!field.value()->text().trimmed().isEmpty())
            choice.presetValues.insert(field.key(), field.value()->text().trimmed());
    }
    if (choice.kind == ProviderChoice::Kind::OwnIssuer)
        choice.issuer = m_issuer->text().trimmed();
    if (choice.kind != ProviderChoice::Kind::Sandbox) {
        choice.clientId = m_clientId->text().trimmed();
        choice.clientSecret = Secret(m_clientSecret->text().toUtf8());
    }
    choice.scopes = m_scopes->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    choice.way = m_device->isChecked() ? Way::AnotherDevice : Way::Browser;
    choice.storage = static_cast<Storage>(m_storage->currentData().toInt());
    return choice;
}

QLineEdit *ProviderForm::addLine(const QString &label, const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(placeholder);
    m_form->addRow(label, line);
    return line;
}

void ProviderForm::addProviders()
{
    const auto add = [this](const QString &text, ProviderChoice::Kind kind, const QString &preset = {}) {
        m_provider->addItem(text, static_cast<int>(kind));
        m_provider->setItemData(m_provider->count() - 1, preset, PresetRole);
    };
    add(tr("Sandbox inside this program"), ProviderChoice::Kind::Sandbox);
    for (const QString &name : Authority::presetNames())
        add(name, ProviderChoice::Kind::Preset, name);
    add(tr("Another provider, by its issuer"), ProviderChoice::Kind::OwnIssuer);
}

void ProviderForm::addStorages()
{
    const auto add = [this](
                         const QString &text, Storage storage) { m_storage->addItem(text, static_cast<int>(storage)); };
    add(tr("Encrypted, with the password store"), Storage::SystemKeychain);
    add(tr("Until this program ends"), Storage::MemoryOnly);
    add(tr("In plain files, without protection"), Storage::UnencryptedFileAsLastResort);
}

void ProviderForm::apply(const ProviderChoice &choice)
{
    for (int i = 0; i < m_provider->count(); ++i) {
        if (m_provider->itemData(i, KindRole).toInt() == static_cast<int>(choice.kind)
            && (choice.kind != ProviderChoice::Kind::Preset
                || m_provider->itemData(i, PresetRole).toString() == choice.preset)) {
            m_provider->setCurrentIndex(i);
        }
    }
    showPresetFields(choice.preset);
    for (auto value = choice.presetValues.cbegin(); value != choice.presetValues.cend(); ++value) {
        if (QLineEdit *field = m_presetFields.value(value.key()))
            field->setText(value.value());
    }
    m_issuer->setText(choice.issuer);
    m_clientId->setText(choice.clientId);
    m_clientSecret->setText(QString::fromUtf8(choice.clientSecret.reveal()));
    m_scopes->setText(choice.scopes.join(QLatin1Char(' ')));
    m_storage->setCurrentIndex(m_storage->findData(static_cast<int>(choice.storage)));
    m_browser->setChecked(choice.way == Way::Browser);
    m_device->setChecked(choice.way == Way::AnotherDevice);
}

void ProviderForm::showFields()
{
    const auto kind = static_cast<ProviderChoice::Kind>(m_provider->currentData(KindRole).toInt());
    const bool sandbox = kind == ProviderChoice::Kind::Sandbox;
    showPresetFields(m_provider->currentData(PresetRole).toString());
    m_signIn->setProvider(m_provider->currentData(PresetRole).toString());
    m_about->setText(sandbox
            ? tr("A provider with three people and no passwords, to try everything without an account.")
            : tr("Register a desktop application with the provider, with the redirect address "
                 "http://127.0.0.1 and any port. It then gives you the client ID."));
    m_form->setRowVisible(m_issuer, kind == ProviderChoice::Kind::OwnIssuer);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_clientId), static_cast<QWidget *>(m_clientSecret), static_cast<QWidget *>(m_storage)})
        m_form->setRowVisible(widget, !sandbox);
    update();
}

/// What stands in braces in the addresses of a preset.
void ProviderForm::showPresetFields(const QString &preset)
{
    if (preset == m_preset)
        return;
    m_preset = preset;
    for (QWidget *row : std::as_const(m_presetRows))
        m_form->removeRow(row);
    m_presetRows.clear();
    m_presetFields.clear();
    int row = 0;
    QWidget *before = m_provider;
    for (const PresetPlaceholder &placeholder : Authority::presetPlaceholders(preset)) {
        auto *field = new QLineEdit;
        field->setPlaceholderText(placeholder.defaultValue);
        QLabel *label = wrappedLabel();
        label->setText(presetFieldLabel(placeholder));
        label->setBuddy(field);
        // A label beside its field would be wrapped far before the form ends.
        for (QWidget *widget : {static_cast<QWidget *>(label), static_cast<QWidget *>(field)}) {
            m_form->insertRow(row++, widget);
            m_presetRows += widget;
        }
        m_presetFields.insert(placeholder.name, field);
        setTabOrder(before, field);
        before = field;
        connect(field, &QLineEdit::textChanged, this, &ProviderForm::update);
    }
}

void ProviderForm::update()
{
    m_signIn->setEnabled(choice().isComplete());
}

} // namespace Demo
