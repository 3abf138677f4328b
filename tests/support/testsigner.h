#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>

struct evp_pkey_st;

namespace QtSignIn {

struct FakeAnswer;

/// A provider's key of its own: P-256, for ES256.
class TestSigner {
public:
    explicit TestSigner(const QString &keyId);

    /// The public half, with \a changes; a null value removes a member.
    QJsonObject jwk(const QJsonObject &changes = {}) const;

    /// A JWT signed with it, with \a headerChanges; a null value removes a member.
    QByteArray sign(const QJsonObject &claims, const QJsonObject &headerChanges = {}) const;

private:
    QString m_keyId;
    std::shared_ptr<evp_pkey_st> m_key;
};

/// What is published of them.
FakeAnswer keySet(const QList<TestSigner> &signers);

} // namespace QtSignIn
