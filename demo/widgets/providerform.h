#pragma once

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

#include "widgets/providerchoice.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QRadioButton;
QT_END_NAMESPACE

namespace QtSignIn {
class SignInButton;
} // namespace QtSignIn

namespace Demo {

/// Lets the person make a ProviderChoice.
class ProviderForm final : public QWidget {
    Q_OBJECT

public:
    /// \a usesEmbeddedBrowser: says so.
    explicit ProviderForm(const ProviderChoice &choice, bool usesEmbeddedBrowser, QWidget *parent = nullptr);

    ProviderChoice choice() const;

Q_SIGNALS:
    void signInRequested();

private:
    QLineEdit *addLine(const QString &label, const QString &placeholder = {});
    void addProviders();
    void addStorages();
    void apply(const ProviderChoice &choice);
    void showFields();
    void showPresetFields(const QString &preset);
    void update();

    QFormLayout *m_form;
    QComboBox *m_provider;
    QLabel *m_about;
    QHash<QString, QLineEdit *> m_presetFields; ///< by placeholder
    QList<QWidget *> m_presetRows; ///< their labels and themselves
    QString m_preset; ///< the one whose fields are shown
    QLineEdit *m_issuer;
    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    QLineEdit *m_scopes;
    QComboBox *m_storage;
    QRadioButton *m_browser;
    QRadioButton *m_device;
    QtSignIn::SignInButton *m_signIn;
};

} // namespace Demo
