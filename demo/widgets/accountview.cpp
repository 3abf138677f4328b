#include "widgets/accountview.h"

#include <QtCore/QDateTime>
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

/// A label for foreign text: never rich text, on as many lines as it needs.
QLabel *newPlainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString countdown(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    return minutes >= 60 ? QStringLiteral("%1 h %2 min").arg(minutes / 60).arg(minutes % 60)
                         : QStringLiteral("%1:%2").arg(minutes).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

AccountView::AccountView(QWidget *parent)
    : QWidget(parent)
    , m_name(newPlainLabel())
{
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_name->setFont(large);
    m_name->setObjectName(QStringLiteral("name"));

    auto *form = new QFormLayout;
    m_username = addValue(form, tr("Account"));
    m_provider = addValue(form, tr("Provider"));
    m_scopes = addValue(form, tr("Granted scopes"));
    m_expiry = addValue(form, tr("Token expires"));

    auto *buttons = new QHBoxLayout;
    auto *refresh = addButton(tr("&Renew the token"), "refresh");
    auto *userInfo = addButton(tr("&User info"), "userInfo");
    auto *forget = addButton(tr("&Forget"), "forget");
    for (QPushButton *button : std::as_const(m_buttons))
        buttons->addWidget(button);
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_name);
    layout->addLayout(form);
    layout->addLayout(buttons);

    auto *second = new QTimer(this);
    connect(second, &QTimer::timeout, this, &AccountView::updateExpiry);
    second->start(1s);
    connect(refresh, &QPushButton::clicked, this, &AccountView::refreshRequested);
    connect(userInfo, &QPushButton::clicked, this, &AccountView::userInfoRequested);
    connect(forget, &QPushButton::clicked, this, &AccountView::forgetRequested);
    setResult({});
}

void AccountView::setResult(const std::optional<TokenResult> &result)
{
    m_result = result;
    const Account account = result ? result->account() : Account();
    const QString name = account.displayName().isEmpty() ? account.username() : account.displayName();
    m_name->setText(result ? plainLine(name) : tr("Nobody is signed in"));
    const QString nothing = QStringLiteral("–");
    m_username->setText(result ? plainLine(account.username()) : nothing);
    m_provider->setText(result ? plainLine(account.environment()) : nothing);
    m_scopes->setText(result ? plainLine(result->scopes().join(QLatin1Char(' '))) : nothing);
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
    if (!m_result)
        return m_expiry->setText(QStringLiteral("–"));
    const QDateTime expiresAt = m_result->expiresAt();
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(expiresAt);
    if (!expiresAt.isValid())
        m_expiry->setText(tr("the provider does not say"));
    else if (seconds <= 0)
        m_expiry->setText(tr("has expired"));
    else
        m_expiry->setText(tr("in %1").arg(countdown(seconds)));
}

} // namespace Demo
