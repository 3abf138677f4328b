#include "widgets/accountview.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QTimer>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <chrono>

#include "common/plainline.h"

using namespace QtSignIn;
using namespace std::chrono_literals;

namespace Demo {

namespace {

/// A label for foreign text: never rich text, on as many lines as it needs, beside its name whatever its own direction.
QLabel *newPlainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(
        (label->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

QString expiryText(const QDateTime &expiresAt)
{
    if (!expiresAt.isValid())
        return AccountView::tr("The provider does not say.");
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(expiresAt);
    const QString time = QLocale().toString(expiresAt.toLocalTime().time(), QLocale::ShortFormat);
    if (seconds <= 0)
        return AccountView::tr("It expired at %1.").arg(time);
    if (seconds < 60)
        return AccountView::tr("At %1, in %n second(s)", nullptr, static_cast<int>(seconds)).arg(time);
    return AccountView::tr("At %1, in %n minute(s)", nullptr, static_cast<int>(seconds / 60)).arg(time);
}

QString scopesText(const QStringList &scopes)
{
    return scopes.isEmpty() ? AccountView::tr("None") : plainLine(scopes.join(QStringLiteral(", ")));
}

} // namespace

AccountView::AccountView(QWidget *parent)
    : QWidget(parent)
    , m_name(newPlainLabel())
    , m_hint(newPlainLabel())
    , m_values(new QWidget)
{
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_name->setFont(large);
    m_name->setObjectName(QStringLiteral("name"));
    m_hint->setText(tr("Choose a provider and sign in. What comes of it is shown here."));
    setAccessibleName(tr("Who is signed in"));
    m_values->setAccessibleName(tr("What the token is for"));

    auto *form = new QFormLayout;
    m_username = addValue(form, tr("Account"));
    m_provider = addValue(form, tr("Provider"));
    m_scopes = addValue(form, tr("Granted scopes"));
    m_expiry = addValue(form, tr("Token expires"));

    auto *buttons = new QHBoxLayout;
    auto *refresh = addButton(tr("&Renew the token"), "refresh");
    auto *userInfo = addButton(tr("&User info"), "userInfo");
    auto *signOut = addButton(tr("Sign ou&t"), "signOut");
    for (QPushButton *button : std::as_const(m_buttons))
        buttons->addWidget(button);
    buttons->addStretch();
    auto *values = new QVBoxLayout(m_values);
    values->setContentsMargins(0, 0, 0, 0);
    values->addLayout(form);
    values->addSpacing(6);
    values->addLayout(buttons);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_name);
    layout->addWidget(m_hint);
    layout->addWidget(m_values);
    layout->addStretch();

    auto *second = new QTimer(this);
    connect(second, &QTimer::timeout, this, &AccountView::updateExpiry);
    second->start(1s);
    connect(refresh, &QPushButton::clicked, this, &AccountView::refreshRequested);
    connect(userInfo, &QPushButton::clicked, this, &AccountView::userInfoRequested);
    connect(signOut, &QPushButton::clicked, this, &AccountView::signOutRequested);
    setResult({});
}

void AccountView::setResult(const std::optional<TokenResult> &result)
{
    m_result = result;
    const Account account = result ? result->account() : Account();
    const QString name = account.displayName().isEmpty() ? account.username() : account.displayName();
    m_name->setText(result ? plainLine(name) : tr("Nobody is signed in"));
    m_username->setText(plainLine(account.username()));
    m_provider->setText(plainLine(account.environment()));
    m_scopes->setText(result ? scopesText(result->scopes()) : QString());
    m_hint->setVisible(!result);
    m_values->setVisible(result.has_value());
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(result.has_value());
    updateExpiry();
}

QLabel *AccountView::addValue(QFormLayout *form, const QString &name)
{
    QLabel *value = newPlainLabel();
    form->addRow(name, value);
    return value;
}

QPushButton *AccountView::addButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    m_buttons += button;
    return button;
}

void AccountView::updateExpiry()
{
    m_expiry->setText(m_result ? expiryText(m_result->expiresAt()) : QString());
}

} // namespace Demo
