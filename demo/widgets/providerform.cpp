#include "widgets/providerform.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

using namespace QtSignIn;

namespace Demo {

ProviderForm::ProviderForm(const DemoOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_provider(new QComboBox)
    , m_issuer(new QLineEdit)
    , m_clientId(new QLineEdit)
    , m_clientSecret(new QLineEdit)
    , m_scopes(new QLineEdit)
    , m_browser(new QRadioButton(tr("With the &browser on this computer")))
    , m_device(new QRadioButton(tr("With another &device")))
    , m_signIn(new QPushButton(tr("&Sign in…")))
{
    m_issuer->setPlaceholderText(QStringLiteral("https://login.example.com"));
    m_clientSecret->setEchoMode(QLineEdit::Password);
    m_clientSecret->setPlaceholderText(tr("only if the provider gave one"));
    m_scopes->setPlaceholderText(tr("none beyond who I am"));
    m_signIn->setObjectName(QStringLiteral("signIn"));
    m_browser->setChecked(true);

    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(4);
    m_form->addRow(tr("&Provider"), m_provider);
    m_form->addRow(tr("&Issuer"), m_issuer);
    m_form->addRow(tr("&Client ID"), m_clientId);
    m_form->addRow(tr("Client s&ecret"), m_clientSecret);
    m_form->addRow(tr("Sc&opes"), m_scopes);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addSpacing(12);
    layout->addWidget(m_browser);
    layout->addWidget(m_device);
    layout->addSpacing(12);
    layout->addWidget(m_signIn);
    layout->addStretch();

    addProviders();
    apply(options);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &ProviderForm::update);
    connect(m_issuer, &QLineEdit::textChanged, this, &ProviderForm::update);
    connect(m_clientId, &QLineEdit::textChanged, this, &ProviderForm::update);
    connect(m_signIn, &QPushButton::clicked, this, &ProviderForm::signInRequested);
    update();
}

bool ProviderForm::isSandbox() const
{
    return provider() == Provider::Sandbox;
}

Authority ProviderForm::authority() const
{
    if (provider() == Provider::Preset)
        return Authority::preset(m_provider->currentText());
    return Authority::openIdConnect(m_issuer->text().trimmed());
}

QString ProviderForm::clientId() const
{
    return m_clientId->text().trimmed();
}

Secret ProviderForm::clientSecret() const
{
    return isSandbox() ? Secret() : Secret(m_clientSecret->text().toUtf8());
}

QStringList ProviderForm::scopes() const
{
    return m_scopes->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Way ProviderForm::way() const
{
    return m_device->isChecked() ? Way::AnotherDevice : Way::Browser;
}

void ProviderForm::addProviders()
{
    m_provider->addItem(tr("Sandbox, inside this program"), QVariant::fromValue(static_cast<int>(Provider::Sandbox)));
    for (const QString &name : Authority::presetNames()) {
        // One that needs values is as quickly given by its issuer.
        if (Authority::preset(name).isValid())
            m_provider->addItem(name, QVariant::fromValue(static_cast<int>(Provider::Preset)));
    }
    m_provider->addItem(tr("Another, by its issuer"), QVariant::fromValue(static_cast<int>(Provider::OwnIssuer)));
}

void ProviderForm::apply(const DemoOptions &options)
{
    if (!options.issuer.isEmpty())
        m_provider->setCurrentIndex(m_provider->count() - 1);
    m_issuer->setText(options.issuer);
    m_clientId->setText(options.clientId);
    m_scopes->setText(options.scopes.join(QLatin1Char(' ')));
    m_device->setChecked(options.signIn == Way::AnotherDevice);
}

void ProviderForm::update()
{
    const bool ownIssuer = provider() == Provider::OwnIssuer;
    m_form->setRowVisible(m_issuer, ownIssuer);
    m_form->setRowVisible(m_clientId, !isSandbox());
    m_form->setRowVisible(m_clientSecret, !isSandbox());
    m_signIn->setEnabled(isSandbox() || (!clientId().isEmpty() && (!ownIssuer || !m_issuer->text().isEmpty())));
}

ProviderForm::Provider ProviderForm::provider() const
{
    return static_cast<Provider>(m_provider->currentData().toInt());
}

} // namespace Demo
