#include <QtCore/QCoreApplication>

#include <QtSignIn/qrcodewidget.h>

#include "widgets/gallery/exhibit.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace Demo {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Demo::QrCodeExhibits)
};

QWidget *make(Examples &examples, PretendProvider &, QWidget *parent)
{
    return examples.qrCode(parent);
}

QWidget *makeEmpty(Examples &examples, PretendProvider &, QWidget *parent)
{
    QrCodeWidget *code = examples.qrCode(parent);
    code->setPayload({});
    code->setAccessibleName(Text::tr("QR code, not there yet"));
    return code;
}

} // namespace

QList<Exhibit> qrCodeExhibits()
{
    using Course = PretendProvider::Course;
    return {
        {u"qrcodewidget-address"_s, u"QrCodeWidget"_s, Text::tr("An address"), u"qrcodewidget"_s, Course::Waits, make,
            {}, {}, true},
        {u"qrcodewidget-empty"_s, u"QrCodeWidget"_s, Text::tr("Nothing yet"), u"qrcodewidget"_s, Course::Waits,
            makeEmpty, {}, {}, true},
    };
}

} // namespace Demo
