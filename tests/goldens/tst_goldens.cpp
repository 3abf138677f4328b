#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include "goldens/picture.h"
#include "goldens/pinned.h"
#include "goldens/scenes.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;

class tst_Goldens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksAsItDid_data();
    void looksAsItDid();
    void everyPictureIsLookedAt();
};

void tst_Goldens::initTestCase()
{
    if (const char *reason = whyNoGoldens())
        QSKIP(reason);
    QVERIFY2(!missingFonts(), missingFonts());
}

void tst_Goldens::looksAsItDid_data()
{
    QTest::addColumn<const Look *>("look");
    for (const Look &look : looks()) {
        if (look.variant.scale == GOLDEN_SCALE)
            QTest::newRow(qPrintable(look.name())) << &look;
    }
}

void tst_Goldens::looksAsItDid()
{
    failOnOtherWarnings();
    QFETCH(const Look *, look);
    pinApplication(look->variant.scheme, QLocale(look->variant.language), look->variant.pointSize);
    Fixture fixture;
    const std::unique_ptr<QWidget> window = look->scene.make(fixture);
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    standStill(window.get());
    const QImage picture = window->grab().toImage();
    QVERIFY(!picture.isNull());
    const QString told = comparedWithGolden(picture, look->name());
    QVERIFY2(told.isEmpty(), qPrintable(told));
}

void tst_Goldens::everyPictureIsLookedAt()
{
    QStringList names;
    for (const Look &look : looks())
        names += look.name() + QStringLiteral(".png");
    names.sort();
    QDir folder(QFileInfo(goldenPath(QStringLiteral("any"))).path());
    const QStringList pictures = folder.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    if (!isBlessing()) {
        QCOMPARE(pictures, names);
        return;
    }
    for (const QString &picture : pictures) {
        if (!names.contains(picture))
            QVERIFY(folder.remove(picture));
    }
}

int main(int argc, char **argv)
{
    pinEnvironment(GOLDEN_SCALE);
    QApplication application(argc, argv);
    tst_Goldens test;
    return QTest::qExec(&test, argc, argv);
}

Q_DECLARE_METATYPE(const Look *)
#include "tst_goldens.moc"
