#pragma once

#include <QtCore/QSharedData>

#include <QtSignIn/account.h>

namespace QtSignIn {

class AccountData : public QSharedData {
public:
    QString username;
    QString displayName;
    QString email;
    QString homeAccountId;
    QString environment;
    QString localAccountId;
    QString tenantId;
    QString authorityType;
    QString accountSource;
    QString issuer;
    QString subject;
};

} // namespace QtSignIn
