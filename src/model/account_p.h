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
    QString issuer;
    QString subject;
};

} // namespace QtSignIn
