#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/signindialog.h>

#include "widgets/fixtures.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

const QUrl Complete(u"https://login.example.com/device?user_code=WDJB-MJHT"_s);

/// Where somebody could be talked into putting the address that the browser came back to.
QStringList placesToWriteInto(const QWidget *window)
{
    QStringList places;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const auto *line = qobject_cast<const QLineEdit *>(widget);
        const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
        const auto *text = qobject_cast<const QTextEdit *>(widget);
        const auto *choice = qobject_cast<const QComboBox *>(widget);
        const bool isEditable = (line && !line->isReadOnly()) || (plain && !plain->isReadOnly())
            || (text && !text->isReadOnly()) || (choice && choice->isEditable());
        if (isEditable)
            places.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName());
    }
    return places;
}

/// The widgets whose text holds \a part.
QStringList placesThatShow(const QWidget *window, const QString &part)
{
    QStringList places;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *edit = qobject_cast<const QTextEdit *>(widget);
        const QString text = label ? label->text() : button ? button->text() : edit ? edit->toPlainText() : QString();
        if ((text + widget->toolTip() + widget->windowTitle()).contains(part))
            places.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return places;
}

} // namespace

/// What the dialogs do against people who talk others into something.
class tst_Phishing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOtherWarnings(); }

    void P14_signInDialogTakesNoText()
    {
        Fixture fixture;
        SignInDialog dialog(fixture.application.get(), {u"api"_s});
        dialog.show();
        QCOMPARE(placesToWriteInto(&dialog), QStringList());
        InteractiveFlow *flow = inBrowser(fixture, dialog);
        QCOMPARE(placesToWriteInto(&dialog), QStringList());
        Q_EMIT flow->browserNotOpened(QUrl(u"https://login.example.com/authorize?state=s"_s));
        QCOMPARE(placesToWriteInto(&dialog), QStringList());
        Q_EMIT flow->failed(Error(Error::Kind::MixUp, u"issuer_mismatch"_s, u"x"_s));
        QCOMPARE(placesToWriteInto(&dialog), QStringList());
    }

    void P14_deviceCodeDialogTakesNoText()
    {
        Fixture fixture;
        DeviceCodeDialog dialog(fixture.application.get(), {u"api"_s});
        showCode(fixture, dialog);
        QVERIFY(shows(&dialog, u"WDJB"_s));
        QCOMPARE(placesToWriteInto(&dialog), QStringList());
    }

    void N9_saysThatTheLinkIsForNobodyElse()
    {
        Fixture fixture;
        SignInDialog dialog(fixture.application.get(), {u"api"_s});
        dialog.show();
        std::ignore = inBrowser(fixture, dialog);
        QVERIFY(buttonNamed(&dialog, u"Copy link"_s)->isEnabled());
        QVERIFY(shows(&dialog, u"Use the link on this computer only, and give it to nobody."_s));
    }

    /// The person compares it with what the page at the complete address shows (RFC 8628 3.3.1).
    void D9_showsTheCodeBesideTheCompleteAddress()
    {
        Fixture fixture;
        DeviceCodeDialog dialog(fixture.application.get(), {u"api"_s});
        showCode(fixture, dialog);
        QVERIFY(shows(&dialog, u"WDJB-MJHT"_s));
        QVERIFY(shows(&dialog, u"https://login.example.com/device"_s));
    }

    void D7_theCodeIsInOnePlace()
    {
        Fixture fixture;
        DeviceCodeDialog dialog(fixture.application.get(), {u"api"_s});
        showCode(fixture, dialog);
        QCOMPARE(placesThatShow(&dialog, u"WDJB-MJHT"_s), QStringList({u"QtSignIn::UserCodeEdit"_s}));
        QVERIFY(!dialog.windowTitle().contains(u"WDJB"_s));
        Q_EMIT fixture.newestFlow<DeviceCodeFlow>()->completed(signedInAs(u"Alice"_s, u"alice"_s));
        QVERIFY(!shows(&dialog, u"WDJB"_s));
        QVERIFY(shows(&dialog, u"Alice"_s));
    }

private:
    static InteractiveFlow *inBrowser(Fixture &fixture, SignInDialog &dialog)
    {
        buttonNamed(&dialog, u"Continue in the browser"_s)->click();
        auto *flow = fixture.newestFlow<InteractiveFlow>();
        Q_EMIT flow->authorizationUrlReady(QUrl(u"https://login.example.com/authorize?state=s"_s));
        Q_EMIT flow->stageChanged(Flow::Stage::WaitingForUser);
        return flow;
    }

    static void showCode(Fixture &fixture, DeviceCodeDialog &dialog)
    {
        dialog.show();
        Q_EMIT fixture.newestFlow<DeviceCodeFlow>()->userCodeReceived(
            fixture.authorization(u"WDJB-MJHT"_s, QUrl(u"https://login.example.com/device"_s), Complete));
    }
};

QTEST_MAIN(tst_Phishing)
#include "tst_phishing.moc"
