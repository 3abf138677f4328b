#pragma once

#include <QtGui/QIcon>
#include <QtWidgets/QPushButton>

#include <memory>

#include <QtSignIn/authority.h>
#include <QtSignIn/widgetsglobal.h>

namespace QtSignIn {

class SignInButtonPrivate;

/// A button that says "Sign in", or "Sign in with Google" once it knows where. Connect to clicked().
///
/// Providers publish how such a button is to look, and most colours are only for one that bears their logo. A logo is
/// the provider's, so the application takes it from the provider's own brand kit and sets it with setProviderIcon().
/// Without it the button looks as every other button of the desktop does. The colours are of the preset
/// (SignInButtonStyle, `docs/presets.md`); the font's family is the application's.
class QTSIGNIN_WIDGETS_EXPORT SignInButton : public QPushButton {
    Q_OBJECT
    Q_PROPERTY(QString provider READ provider WRITE setProvider NOTIFY providerChanged FINAL)
    Q_PROPERTY(QIcon providerIcon READ providerIcon WRITE setProviderIcon NOTIFY providerIconChanged FINAL)
    Q_PROPERTY(ColorScheme colorScheme READ colorScheme WRITE setColorScheme NOTIFY colorSchemeChanged FINAL)
    // Its own, and not to be written by hand.
    Q_PROPERTY(QString text READ text DESIGNABLE false STORED false) // clazy:exclude=qproperty-without-notify
    Q_PROPERTY(QIcon icon READ icon DESIGNABLE false STORED false) // clazy:exclude=qproperty-without-notify

public:
    /// Of the provider's colours. One that the provider has not is the next best. (Not an enum class: Qt Designer 6.4
    /// writes its values without the name of the enum.)
    enum ColorScheme {
        Automatic, ///< Light or Dark, as the palette is
        Light,
        Dark,
        Neutral,
    };
    Q_ENUM(ColorScheme)

    explicit SignInButton(QWidget *parent = nullptr);
    ~SignInButton() override;

    /// A preset by its name (Authority::presetNames()), such as `google`; empty, or unknown: "Sign in".
    void setProvider(const QString &name);
    QString provider() const;

    /// Instead of a preset's name: for a preset of the application's own, or an issuer. Empties provider().
    void setAuthority(const Authority &authority);

    /// The provider's logo, from the provider; null: none. It is shown as it is.
    void setProviderIcon(const QIcon &icon);
    QIcon providerIcon() const;

    void setColorScheme(ColorScheme scheme);
    ColorScheme colorScheme() const;

    /// Whether it shows the provider's colours now, and not the desktop's.
    bool hasProviderColors() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void providerChanged();
    void providerIconChanged();
    void colorSchemeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Q_DISABLE_COPY_MOVE(SignInButton)
    friend class SignInButtonPrivate;
    std::unique_ptr<SignInButtonPrivate> d;
};

} // namespace QtSignIn
