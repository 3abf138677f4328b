#include <QtCore/QCoreApplication>

#include "widgets/gallery/exhibit.h"
#include "widgets/gallery/pagepreview.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace Demo {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Demo::LoopbackPageExhibits)
};

Exhibit exhibitOf(const QString &name, const QString &state, const LoopbackPageContext &context)
{
    const auto make = [context](Examples &, PretendProvider &, QWidget *parent) -> QWidget * {
        const ClientConfiguration configuration = Examples::withLoopbackPage();
        LoopbackPageContext shown = context;
        shown.applicationName = configuration.applicationName;
        return new PagePreview(configuration.loopbackPage(shown), parent);
    };
    return {u"loopbackpage-"_s + name, u"translatedLoopbackPage()"_s, state, u"loopbackpage"_s,
        PretendProvider::Course::Waits, make, {}, {}};
}

} // namespace

QList<Exhibit> loopbackPageExhibits()
{
    const Error denied(Error::Kind::Denied, u"access_denied"_s, {});
    return {
        exhibitOf(u"signed-in"_s, Text::tr("Signed in"), {.completed = true}),
        exhibitOf(u"failed"_s, Text::tr("Declined"), {.error = denied}),
        exhibitOf(u"leftover"_s, Text::tr("Opened again"), {.completed = true, .isLeftover = true}),
        exhibitOf(u"signed-out"_s, Text::tr("Signed out"), {.completed = true, .isSignOut = true}),
        exhibitOf(
            u"sign-out-failed"_s, Text::tr("Signed out on this computer only"), {.error = denied, .isSignOut = true}),
    };
}

} // namespace Demo
