#include <QtGui/QTextBlock>
#include <QtTest/QTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTreeWidget>

#include "../widgets/viewchecks.h"
#include "widgets/gallery/codeview.h"
#include "widgets/gallery/exhibitframe.h"
#include "widgets/gallery/gallerypage.h"
#include "widgets/settings/appearance.h"

using namespace Demo;
using namespace QtSignIn;

class tst_Gallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOtherWarnings(); }
    void namesEveryExhibitOnce();
    void reachesEveryState_data();
    void reachesEveryState();
    void reachesEveryStateInAnotherLanguage_data() { reachesEveryState_data(); }
    void reachesEveryStateInAnotherLanguage();
    void beginsAnewWhenADialogIsClosed();
    void showsTheCodeBesideTheWidget();
    void showsCodeFromLeftToRight();
    void goesOnInRealTime();
    void opensDialogsInAWindow();
};

void tst_Gallery::namesEveryExhibitOnce()
{
    QSet<QString> names;
    for (const Exhibit &exhibit : allExhibits()) {
        QVERIFY2(!names.contains(exhibit.name), qPrintable(exhibit.name));
        names.insert(exhibit.name);
    }
    QVERIFY(names.size() > 20);
}

void tst_Gallery::reachesEveryState_data()
{
    QTest::addColumn<QString>("name");
    for (const Exhibit &exhibit : allExhibits())
        QTest::newRow(qPrintable(exhibit.name)) << exhibit.name;
}

void tst_Gallery::reachesEveryState()
{
    QFETCH(QString, name);
    GalleryPage page;
    page.resize(1000, 700);
    page.show();
    page.showExhibit(name);
    QCOMPARE(page.currentExhibit(), name);
    QTRY_VERIFY(page.frame()->isReady());
    QVERIFY(page.frame()->exhibited()->isVisible());
    QCOMPARE(namelessNodes(&page), QString());
}

void tst_Gallery::reachesEveryStateInAnotherLanguage()
{
    Appearance appearance;
    appearance.apply({Theme::Dark, QStringLiteral("ar"), 200});
    reachesEveryState();
}

void tst_Gallery::beginsAnewWhenADialogIsClosed()
{
    GalleryPage page;
    page.show();
    page.showExhibit(QStringLiteral("signindialog-browser"));
    const QPointer<QWidget> before = page.frame()->exhibited();
    qobject_cast<QDialog *>(before)->reject();
    QTRY_VERIFY(!before);
    QTRY_VERIFY(page.frame()->isReady());
    QVERIFY(page.frame()->exhibited()->isVisible());
}

void tst_Gallery::showsTheCodeBesideTheWidget()
{
    GalleryPage page;
    page.show();
    page.showExhibit(QStringLiteral("devicecodeview-waiting"));
    QVERIFY(page.findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("new DeviceCodeView(")));
    page.showExhibit(QStringLiteral("qrcodewidget-address"));
    QVERIFY(page.findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("new QrCodeWidget(")));
}

void tst_Gallery::showsCodeFromLeftToRight()
{
    Appearance appearance;
    appearance.apply({Theme::Light, QStringLiteral("ar"), 100});
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    CodeView view;
    view.resize(600, 300);
    view.setPlainText(QStringLiteral("});\nauto *view = new View;\n\u0627\u0644\u062f\u062e\u0648\u0644\n// 1"));
    view.show();
    view.grab(); // lays every line out
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        QCOMPARE(block.layout()->textOption().textDirection(), Qt::LeftToRight);
        const QTextLine line = block.layout()->lineAt(0);
        QVERIFY2(line.naturalTextRect().left() < 20, qPrintable(block.text()));
        QVERIFY2(
            view.cursorRect(QTextCursor(block)).left() < 40 || block.text().isRightToLeft(), qPrintable(block.text()));
    }
}

void tst_Gallery::goesOnInRealTime()
{
    GalleryPage page;
    page.show();
    page.showExhibit(QStringLiteral("devicecodeview-waiting"));
    const QDateTime before = page.frame()->provider().clock()->now();
    QTRY_VERIFY(page.frame()->provider().clock()->now() > before);
}

void tst_Gallery::opensDialogsInAWindow()
{
    GalleryPage page;
    page.show();
    page.showExhibit(QStringLiteral("qrcodewidget-address"));
    QVERIFY(!buttonNamed(&page, QStringLiteral("Open in a window"))->isEnabled());
    page.showExhibit(QStringLiteral("signindialog-completed"));
    buttonNamed(&page, QStringLiteral("Open in a window"))->click();
    QPointer<QDialog> dialog;
    for (QDialog *candidate : page.findChildren<QDialog *>()) {
        if (candidate->isWindow())
            dialog = candidate;
    }
    QVERIFY(dialog && dialog->isVisible());
    QTRY_VERIFY(shows(dialog, QStringLiteral("Alice Example")));
    dialog->close();
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(tst_Gallery)

#include "tst_gallery.moc"
