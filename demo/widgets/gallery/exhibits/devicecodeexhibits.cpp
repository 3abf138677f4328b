#include <QtCore/QCoreApplication>

#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/devicecodeview.h>

#include "widgets/gallery/exhibit.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Demo {

namespace {

using Course = PretendProvider::Course;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Demo::DeviceCodeExhibits)
};

struct State {
    QString name;
    QString text;
    Course course;
    std::chrono::seconds passes; ///< while it waits
    QString until;
};

QList<State> states()
{
    return {
        {u"requesting"_s, Text::tr("Asking for a code"), Course::NoCode, 0s, u"RequestingUserCode"_s},
        {u"waiting"_s, Text::tr("Waiting for the person"), Course::Waits, 3s, u"WaitingForUser"_s},
        {u"trouble"_s, Text::tr("Network trouble"), Course::NetworkTrouble, 6s, u"networkErrorOccurred"_s},
        {u"finishing"_s, Text::tr("Finishing"), Course::Finishes, 6s, u"Validating"_s},
        {u"completed"_s, Text::tr("Signed in"), Course::Completes, 6s, u"completed"_s},
        {u"expired"_s, Text::tr("The code has expired"), Course::Waits, 901s, u"failed"_s},
        {u"failed"_s, Text::tr("Declined"), Course::Denied, 6s, u"failed"_s},
    };
}

QWidget *makeView(Examples &examples, PretendProvider &provider, QWidget *parent)
{
    return examples.deviceCodeView(provider.application(), parent);
}

QWidget *makeDialog(Examples &examples, PretendProvider &provider, QWidget *parent)
{
    return examples.deviceCodeDialog(provider.application(), parent);
}

/// Alice will sign in.
QWidget *makeDialogForBob(Examples &examples, PretendProvider &provider, QWidget *parent)
{
    provider.whenWaiting(6s);
    const Account bob = provider.addAccount(u"bob@example.com"_s, u"Bob Example"_s);
    return examples.deviceCodeDialogFor(bob, provider.application(), parent);
}

Exhibit exhibitOf(const State &state, const QString &widget,
    QWidget *(*make)(Examples &examples, PretendProvider &provider, QWidget *parent))
{
    const auto makeInTime = [make, passes = state.passes](
                                Examples &examples, PretendProvider &provider, QWidget *parent) {
        provider.whenWaiting(passes);
        return make(examples, provider, parent);
    };
    return {widget.toLower() + u'-' + state.name, widget, state.text, widget.toLower(), state.course, makeInTime, {},
        state.until};
}

} // namespace

QList<Exhibit> deviceCodeExhibits()
{
    QList<Exhibit> exhibits;
    for (const State &state : states())
        exhibits += exhibitOf(state, u"DeviceCodeView"_s, makeView);
    for (const State &state : states())
        exhibits += exhibitOf(state, u"DeviceCodeDialog"_s, makeDialog);
    exhibits += {u"devicecodedialog-other-person"_s, u"DeviceCodeDialog"_s, Text::tr("Another person than expected"),
        u"devicecodedialog-expected"_s, Course::Completes, makeDialogForBob, {}, u"completed"_s};
    return exhibits;
}

} // namespace Demo
