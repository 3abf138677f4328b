#include <QtTest/QtTest>

#include "ui_form.h"

/// What uic makes of a form compiles, and sets what the form says.
class tst_DesignedForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsWhatTheFormSays();
};

void tst_DesignedForm::setsWhatTheFormSays()
{
    QWidget window;
    Ui::Form form;
    form.setupUi(&window);
    QCOMPARE(form.deviceCodeView->accessibleDescription(), QStringLiteral("Of the form"));
    QCOMPARE(form.qrCode->payload(), QStringLiteral("https://www.example.org/form"));
    QCOMPARE(form.qrCode->accessibleName(), QStringLiteral("Where the code leads"));
    QVERIFY(form.qrCode->hasCode());
    QCOMPARE(form.signInButton->provider(), QStringLiteral("google"));
    QCOMPARE(form.signInButton->colorScheme(), QtSignIn::SignInButton::ColorScheme::Light);
    QVERIFY(form.accountButton->isCompact());
    QCOMPARE(form.accountButton->scopes(), QStringList {QStringLiteral("mail.read")});
    QVERIFY(!form.accountPicker->offersAnotherAccount());
}

QTEST_MAIN(tst_DesignedForm)
#include "tst_designedform.moc"
