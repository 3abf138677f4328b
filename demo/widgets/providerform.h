#pragma once

#include <QtWidgets/QWidget>

#include <QtSignIn/authority.h>
#include <QtSignIn/secret.h>

#include "widgets/demooptions.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QRadioButton;
QT_END_NAMESPACE

namespace Demo {

/// Who is to sign the person in, as whom this application asks, for what, and where.
class ProviderForm : public QWidget {
    Q_OBJECT

public:
    explicit ProviderForm(const DemoOptions &options, QWidget *parent = nullptr);

    bool isSandbox() const;
    QtSignIn::Authority authority() const; ///< not with isSandbox()
    QString clientId() const;
    QtSignIn::Secret clientSecret() const;
    QStringList scopes() const;
    Way way() const;

Q_SIGNALS:
    void signInRequested();

private:
    enum class Provider { Sandbox, Preset, OwnIssuer };

    void addProviders();
    void apply(const DemoOptions &options);
    void update();
    Provider provider() const;

    QFormLayout *m_form;
    QComboBox *m_provider;
    QLineEdit *m_issuer;
    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    QLineEdit *m_scopes;
    QRadioButton *m_browser;
    QRadioButton *m_device;
    QPushButton *m_signIn;
};

} // namespace Demo
