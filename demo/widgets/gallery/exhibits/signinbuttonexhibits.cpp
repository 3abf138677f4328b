#include <QtCore/QCoreApplication>
#include <QtWidgets/QGridLayout>

#include <QtSignIn/signinbutton.h>

#include "widgets/gallery/exhibit.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace Demo {

namespace {

using Course = PretendProvider::Course;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Demo::SignInButtonExhibits)
};

QWidget *makeOne(Examples &examples, PretendProvider &, QWidget *parent)
{
    return examples.signInButton({}, parent);
}

QWidget *makeOneForEachProvider(Examples &examples, PretendProvider &, QWidget *parent)
{
    auto *all = new QWidget(parent);
    all->setAccessibleName(Text::tr("A button for each provider"));
    auto *layout = new QGridLayout(all);
    int place = 0;
    for (const QString &name : Authority::presetNames()) {
        layout->addWidget(examples.signInButton(name, all), place / 2, place % 2);
        ++place;
    }
    return all;
}

} // namespace

QList<Exhibit> signInButtonExhibits()
{
    return {
        {u"signinbutton-providers"_s, u"SignInButton"_s, Text::tr("For each provider"), u"signinbutton"_s,
            Course::Waits, makeOneForEachProvider, {}, {}, true},
        {u"signinbutton-plain"_s, u"SignInButton"_s, Text::tr("For any provider"), u"signinbutton"_s, Course::Waits,
            makeOne, {}, {}, true},
    };
}

} // namespace Demo
