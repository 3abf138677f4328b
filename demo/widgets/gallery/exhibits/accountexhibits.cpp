#include <QtCore/QCoreApplication>
#include <QtWidgets/QListView>

#include <tuple>

#include <QtSignIn/accountbutton.h>
#include <QtSignIn/accountpicker.h>

#include "widgets/gallery/exhibit.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace Demo {

namespace {

using Course = PretendProvider::Course;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Demo::AccountExhibits)
};

void addAlice(PretendProvider &provider)
{
    provider.addAccount(u"alice@example.com"_s, u"Alice Example"_s);
}

void addEverybody(PretendProvider &provider)
{
    addAlice(provider);
    provider.addAccount(u"bob@example.com"_s, u"Bob Example"_s);
    provider.addAccount(u"zoe@example.com"_s, u"Zoë Ångström"_s);
}

/// There is no refresh token to renew anything with.
void endAccess(PretendProvider &provider)
{
    const QList<Account> accounts = provider.application()->accounts();
    if (!accounts.isEmpty())
        std::ignore = provider.application()->acquireTokenSilent({}, accounts.constFirst());
}

template <typename Widget>
Exhibit exhibitOf(const QString &name, const QString &widget, const QString &state,
    Widget *(Examples::*make)(PublicClientApplication *application, QWidget *parent),
    const std::function<void(PretendProvider &provider)> &prepare, const QString &until = {})
{
    const auto makePrepared = [make, prepare](
                                  Examples &examples, PretendProvider &provider, QWidget *parent) -> QWidget * {
        prepare(provider);
        return (examples.*make)(provider.application(), parent);
    };
    return {widget.toLower() + u'-' + name, widget, state, widget.toLower(), Course::Completes, makePrepared, {}, until,
        true};
}

Exhibit compact(Exhibit exhibit)
{
    const auto make = exhibit.make;
    exhibit.make = [make](Examples &examples, PretendProvider &provider, QWidget *parent) {
        QWidget *widget = make(examples, provider, parent);
        qobject_cast<AccountButton *>(widget)->setCompact(true);
        return widget;
    };
    return exhibit;
}

} // namespace

QList<Exhibit> accountExhibits()
{
    const auto nobody = [](PretendProvider &) {};
    const auto refused = [](PretendProvider &provider) {
        addAlice(provider);
        endAccess(provider);
    };
    const auto oneRefused = [](PretendProvider &provider) {
        addEverybody(provider);
        endAccess(provider);
    };
    const QString button = u"AccountButton"_s;
    const QString picker = u"AccountPicker"_s;
    return {
        exhibitOf(u"nobody"_s, button, Text::tr("Nobody is signed in"), &Examples::accountButton, nobody),
        exhibitOf(u"one"_s, button, Text::tr("One account"), &Examples::accountButton, addAlice),
        exhibitOf(u"several"_s, button, Text::tr("Several accounts"), &Examples::accountButton, addEverybody),
        exhibitOf(
            u"refused"_s, button, Text::tr("Has to sign in again"), &Examples::accountButton, refused, u"failed"_s),
        compact(exhibitOf(u"compact"_s, button, Text::tr("Compact"), &Examples::accountButton, addEverybody)),
        exhibitOf(u"several"_s, picker, Text::tr("Several accounts"), &Examples::accountPicker, addEverybody),
        exhibitOf(
            u"refused"_s, picker, Text::tr("Has to sign in again"), &Examples::accountPicker, oneRefused, u"failed"_s),
        exhibitOf(u"nobody"_s, picker, Text::tr("No account yet"), &Examples::accountPicker, nobody),
        exhibitOf(
            u"list"_s, u"AccountModel"_s, Text::tr("In a view of your own"), &Examples::accountList, addEverybody),
    };
}

} // namespace Demo
