#include "secrets/evidence.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QLoggingCategory>
#include <QtCore/QMetaMethod>
#include <QtCore/QMetaProperty>
#include <QtTest/QSignalSpy>

#include <QtSignIn/authorizedrequest.h>
#include <QtSignIn/deviceauthorization.h>
#include <QtSignIn/error.h>
#include <QtSignIn/interactiveoptions.h>
#include <QtSignIn/signoutresult.h>
#include <QtSignIn/tokenresult.h>

#include <algorithm>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

QString textOfMembers(const Error &error)
{
    return QStringList {error.code(), error.description(), error.uri().toString(), error.subError(),
        error.classification(), error.claims(), error.providerCorrelationId(), error.providerTraceId()}
        .join(u' ');
}

QString textOfMembers(const Account &account)
{
    return QStringList {account.homeAccountId(), account.environment(), account.displayName(), account.username()}.join(
        u' ');
}

/// What the accessors of our own types say, Secrets aside.
QString membersOf(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<Error>())
        return textOfMembers(value.value<Error>());
    if (value.metaType() == QMetaType::fromType<Account>())
        return textOfMembers(value.value<Account>());
    if (value.metaType() == QMetaType::fromType<SignOutResult>()) {
        const auto result = value.value<SignOutResult>();
        return textOfMembers(result.revocationError) + u' ' + textOfMembers(result.browserSessionError);
    }
    if (value.metaType() == QMetaType::fromType<TokenResult>()) {
        const auto result = value.value<TokenResult>();
        return QStringList {textOfMembers(result.account()), result.scopes().join(u' '), result.correlationId()}.join(
            u' ');
    }
    if (value.metaType() == QMetaType::fromType<DeviceAuthorization>()) {
        const auto authorization = value.value<DeviceAuthorization>();
        return QStringList {authorization.verificationUri().toString(), authorization.message(),
            authorization.correlationId(), authorization.issuer()}
            .join(u' ');
    }
    if (value.metaType() == QMetaType::fromType<QJsonObject>())
        return QString::fromUtf8(QJsonDocument(value.toJsonObject()).toJson());
    return {};
}

} // namespace

Evidence *Evidence::s_current = nullptr;

QString everyTextOf(const QVariant &value)
{
    QString debug;
    QDebug(&debug) << value;
    return QStringList {value.toString(), value.toStringList().join(u' '), QString::fromUtf8(value.toByteArray()),
        value.toUrl().toString(), debug, membersOf(value)}
        .join(u'\n');
}

Evidence::Evidence()
{
    Q_ASSERT(!s_current);
    s_current = this;
    m_previous = qInstallMessageHandler(&Evidence::handle);
    QLoggingCategory::setFilterRules(u"*=true"_s);
}

Evidence::~Evidence()
{
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(m_previous);
    s_current = nullptr;
}

void Evidence::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    {
        const std::lock_guard lock(s_current->m_mutex);
        s_current->m_pieces.push_back({u"log message of %1"_s.arg(QString::fromLatin1(context.category)), message});
        s_current->m_categories.push_back(context.category);
    }
    if (type >= QtWarningMsg && type != QtInfoMsg && s_current->m_previous)
        s_current->m_previous(type, context, message);
}

void Evidence::watchSignals(QObject *object, const QList<QByteArray> &exempt)
{
    const QMetaObject *type = object->metaObject();
    for (int i = 0; i < type->methodCount(); ++i) {
        const QMetaMethod method = type->method(i);
        if (method.methodType() != QMetaMethod::Signal || exempt.contains(method.name())
            || method.name() == "destroyed")
            continue;
        m_watches.push_back(
            {u"%1::%2"_s.arg(QString::fromLatin1(type->className()), QString::fromLatin1(method.name())),
                std::make_unique<QSignalSpy>(object, method)});
    }
}

void Evidence::noteProperties(const QObject *root)
{
    const QMetaObject *type = root->metaObject();
    const QString name = QString::fromLatin1(type->className());
    note(u"name of "_s + name, root->objectName());
    for (int i = 0; i < type->propertyCount(); ++i) {
        const QMetaProperty property = type->property(i);
        note(u"property %1 of %2"_s.arg(QString::fromLatin1(property.name()), name), everyTextOf(property.read(root)));
    }
    for (const QByteArray &property : root->dynamicPropertyNames())
        note(u"property %1 of %2"_s.arg(QString::fromUtf8(property), name),
            everyTextOf(root->property(property.constData())));
    QString dump;
    QDebug(&dump) << root;
    note(u"dump of "_s + name, dump);
    for (const QObject *child : root->children())
        noteProperties(child);
}

void Evidence::note(const QString &place, const QString &text)
{
    const std::lock_guard lock(m_mutex);
    m_pieces.push_back({place, text});
}

QStringList Evidence::leaksOf(const Canaries &canaries)
{
    for (const Watch &watch : m_watches) {
        for (const QList<QVariant> &arguments : *watch.spy) {
            for (const QVariant &argument : arguments)
                note(u"signal "_s + watch.name, everyTextOf(argument));
        }
    }
    QStringList leaks;
    for (const Piece &piece : m_pieces) {
        for (const QString &leak : canaries.foundIn(piece.text))
            leaks.append(piece.place + u": "_s + leak);
    }
    leaks.removeDuplicates();
    return leaks;
}

qsizetype Evidence::messageCount() const
{
    const std::lock_guard lock(m_mutex);
    return qsizetype(m_categories.size());
}

qsizetype Evidence::messageCount(const QByteArray &category) const
{
    const std::lock_guard lock(m_mutex);
    return std::count(m_categories.cbegin(), m_categories.cend(), category);
}

} // namespace QtSignIn
