#include <QtSignIn/signinbutton.h>

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QStylePainter>

#include <algorithm>
#include <utility>

#include "presenters/signinbuttonlook.h"
#include "views/colors.h"
#include "views/outlined.h"

namespace QtSignIn {

namespace {

constexpr int FocusRoom = 3; // around the button itself

/// Google's and Microsoft's measures, which grow with the font.
struct Places {
    explicit Places(const QFontMetrics &metrics)
        : unit(std::max(1.0, metrics.height() / 17.0))
    {
    }

    int height() const { return qRound(40 * unit) + 2 * FocusRoom; }
    int logo() const { return qRound(20 * unit); }
    int gap() const { return qRound(10 * unit); }
    int padding() const { return qRound(12 * unit) + FocusRoom; }

    double unit;
};

} // namespace

class SignInButtonPrivate {
public:
    explicit SignInButtonPrivate(SignInButton *button)
        : q(button)
    {
    }

    void show();
    std::optional<SignInButtonLook> look() const;
    float emphasis() const;
    QFont font() const;
    void paint(QPainter &painter, const SignInButtonLook &look) const;
    void paintContent(QPainter &painter, const QColor &color) const;
    void paintPlain() const;
    void paintPlainFocus() const;

    SignInButton *const q;
    QString provider;
    SignInButtonStyle style;
    SignInButton::ColorScheme scheme = SignInButton::ColorScheme::Automatic;
};

void SignInButtonPrivate::show()
{
    // A provider's name is no place for a mnemonic.
    q->setText(signInButtonText(style).replace(QLatin1Char('&'), QLatin1String("&&")));
    const int logo = Places(q->fontMetrics()).logo();
    q->setIconSize({logo, logo});
    q->updateGeometry();
    q->update();
}

std::optional<SignInButtonLook> SignInButtonPrivate::look() const
{
    SignInButtonScheme wanted = SignInButtonScheme::Light;
    if (scheme == SignInButton::ColorScheme::Neutral)
        wanted = SignInButtonScheme::Neutral;
    else if (scheme == SignInButton::ColorScheme::Dark
        || (scheme == SignInButton::ColorScheme::Automatic && isDark(q->palette())))
        wanted = SignInButtonScheme::Dark;
    return signInButtonLook(style, wanted, !q->icon().isNull());
}

/// How much of the text's colour is in the background.
float SignInButtonPrivate::emphasis() const
{
    if (!q->isEnabled())
        return 0;
    if (q->isDown() || q->isChecked())
        return 0.14f;
    return q->underMouse() ? 0.07f : 0;
}

QFont SignInButtonPrivate::font() const
{
    QFont font = q->font();
    font.setWeight(QFont::Weight(style.fontWeight));
    return font;
}

void SignInButtonPrivate::paint(QPainter &painter, const SignInButtonLook &look) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (q->hasFocus()) {
        painter.setPen(QPen(focusColor(q->palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(q->rect()).adjusted(1, 1, -1, -1), style.cornerRadius + 2, style.cornerRadius + 2);
    }
    if (!q->isEnabled())
        painter.setOpacity(0.4);
    const QRectF frame =
        QRectF(q->rect()).adjusted(FocusRoom + 0.5, FocusRoom + 0.5, -FocusRoom - 0.5, -FocusRoom - 0.5);
    const QColor background = mixed(look.background, look.text, emphasis());
    painter.setPen(QPen(look.border.isValid() ? look.border : background, 1));
    painter.setBrush(background);
    painter.drawRoundedRect(frame, style.cornerRadius, style.cornerRadius);
    paintContent(painter, look.text);
}

/// The desktop's button; the place of logo and text is ours, since styles differ about it from right to left.
void SignInButtonPrivate::paintPlain() const
{
    QStylePainter painter(q);
    QStyleOptionButton option;
    q->initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    paintContent(painter, q->palette().color(QPalette::ButtonText));
}

/// Over what the style paints.
void SignInButtonPrivate::paintPlainFocus() const
{
    QPainter painter(q);
    QPalette shaded = q->palette(); // as styles shade their buttons
    shaded.setColor(QPalette::Window, shaded.color(QPalette::Button).darker(115));
    painter.setPen(QPen(focusColor(shaded), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(q->rect().adjusted(1, 1, -1, -1));
}

void SignInButtonPrivate::paintContent(QPainter &painter, const QColor &color) const
{
    const Places places(q->fontMetrics());
    const QFontMetrics metrics(font());
    const int logoRoom = q->icon().isNull() ? 0 : places.logo() + places.gap();
    const int textRoom = q->width() - 2 * places.padding() - logoRoom;
    const QString text = metrics.elidedText(signInButtonText(style), Qt::ElideRight, textRoom);
    const int start = (q->width() - logoRoom - metrics.horizontalAdvance(text)) / 2;
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(q->layoutDirection(), q->rect(), rect); };
    if (!q->icon().isNull()) {
        const QRect logo(start, (q->height() - places.logo()) / 2, places.logo(), places.logo());
        q->icon().paint(&painter, visual(logo), Qt::AlignCenter);
    }
    painter.setFont(font());
    painter.setPen(color);
    const QRect place(start + logoRoom, 0, q->width() - start - logoRoom - FocusRoom, q->height());
    painter.drawText(visual(place),
        int(QStyle::visualAlignment(q->layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)) | Qt::TextSingleLine,
        text);
}

SignInButton::SignInButton(QWidget *parent)
    : QPushButton(parent)
    , d(std::make_unique<SignInButtonPrivate>(this))
{
    setAttribute(Qt::WA_Hover);
    d->show();
}

SignInButton::~SignInButton() = default;

void SignInButton::setProvider(const QString &name)
{
    if (d->provider == name)
        return;
    d->provider = name;
    d->style = Authority::presetSignInButton(name);
    d->show();
    Q_EMIT providerChanged();
}

QString SignInButton::provider() const
{
    return d->provider;
}

void SignInButton::setAuthority(const Authority &authority)
{
    d->style = authority.isValid() ? authority.signInButton() : SignInButtonStyle();
    d->show();
    if (!std::exchange(d->provider, {}).isEmpty())
        Q_EMIT providerChanged();
}

void SignInButton::setProviderIcon(const QIcon &icon)
{
    setIcon(icon);
    d->show();
    Q_EMIT providerIconChanged();
}

QIcon SignInButton::providerIcon() const
{
    return icon();
}

void SignInButton::setColorScheme(ColorScheme scheme)
{
    if (std::exchange(d->scheme, scheme) == scheme)
        return;
    d->show();
    Q_EMIT colorSchemeChanged();
}

SignInButton::ColorScheme SignInButton::colorScheme() const
{
    return d->scheme;
}

bool SignInButton::hasProviderColors() const
{
    return d->look().has_value();
}

/// As high with the provider's colours as without: buttons beside each other are equals.
QSize SignInButton::sizeHint() const
{
    const Places places(fontMetrics());
    const int logoRoom = icon().isNull() ? 0 : places.logo() + places.gap();
    const QSize own(
        QFontMetrics(d->font()).horizontalAdvance(signInButtonText(d->style)) + logoRoom + 2 * places.padding() + 2,
        places.height());
    return d->look() ? own : own.expandedTo(QPushButton::sizeHint());
}

QSize SignInButton::minimumSizeHint() const
{
    return sizeHint();
}

void SignInButton::paintEvent(QPaintEvent *event)
{
    const std::optional<SignInButtonLook> look = d->look();
    if (!look && icon().isNull())
        QPushButton::paintEvent(event);
    else if (!look)
        d->paintPlain();
    if (!look && hasFocus())
        d->paintPlainFocus();
    else if (!look)
        outlineIfUnseen(this);
    if (!look)
        return;
    QPainter painter(this);
    d->paint(painter, *look);
}

void SignInButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        d->show();
}

} // namespace QtSignIn
