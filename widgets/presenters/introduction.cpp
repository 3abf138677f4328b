#include "presenters/introduction.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QGuiApplication>

#include "displaytext.h"

namespace QtSignIn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(QtSignIn::Introduction)
};

} // namespace

QString applicationNameOf(const ClientConfiguration &configuration)
{
    return displayText(configuration.applicationName.isEmpty() ? QGuiApplication::applicationDisplayName()
                                                               : configuration.applicationName);
}

QString introductionOf(const QString &applicationName, const QString &authority, const ExpectedPerson &person)
{
    if (applicationName.isEmpty() && person.isNobody())
        return Text::tr("You will sign in with %1.").arg(authority);
    if (applicationName.isEmpty())
        return Text::tr("You will sign in with %1 as %2.").arg(authority, person.name());
    if (person.isNobody())
        return Text::tr("%1 asks you to sign in with %2.").arg(applicationName, authority);
    return Text::tr("%1 asks you to sign in with %2 as %3.").arg(applicationName, authority, person.name());
}

} // namespace QtSignIn
