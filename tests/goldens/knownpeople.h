#pragma once

#include <QtCore/QObject>

#include "widgets/people.h"

namespace QtSignIn {

/// An application that knows three people, one of whom has to sign in again.
class KnownPeople : public QObject {
public:
    KnownPeople() { m_people.expel(ken); }

    PublicClientApplication *application() const { return m_people.application.get(); }

private:
    People m_people;

public:
    const Account ada =
        m_people.signIn(QStringLiteral("1"), QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.com"));
    const Account grace = m_people.signIn(
        QStringLiteral("2"), QStringLiteral("Grace Hopper"), QStringLiteral("grace.hopper@navy.example.com"));
    const Account ken =
        m_people.signIn(QStringLiteral("3"), QStringLiteral("Ken Thompson"), QStringLiteral("ken@example.com"));
};

} // namespace QtSignIn
