#include <QtTest/QtTest>

#include "presenters/signinbuttonlook.h"

using namespace QtSignIn;
using Scheme = SignInButtonScheme;

class tst_SignInButtonLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheProvider();
    void takesTheNextBestColors_data();
    void takesTheNextBestColors();
    void looksAsTheDesktopWithoutColors();
    void looksAsTheDesktopWithoutTheLogoThatColorsNeed();
    void hasABorderOnlyWhereTheProviderWantsOne();
};

static SignInButtonColors colors(const char *background)
{
    return {QLatin1StringView(background), QStringLiteral("#ffffff"), {}};
}

void tst_SignInButtonLook::namesTheProvider()
{
    SignInButtonStyle style;
    QCOMPARE(signInButtonText(style), QStringLiteral("Sign in"));
    style.providerName = QStringLiteral("Exa\u202emple\n");
    QCOMPARE(signInButtonText(style), QStringLiteral("Sign in with Example"));
}

void tst_SignInButtonLook::takesTheNextBestColors_data()
{
    QTest::addColumn<QString>("offered"); // one letter each
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QString>("taken");
    QTest::newRow("light of all") << "ldn" << Scheme::Light << "#100000";
    QTest::newRow("dark of all") << "ldn" << Scheme::Dark << "#200000";
    QTest::newRow("neutral of all") << "ldn" << Scheme::Neutral << "#300000";
    QTest::newRow("light without light") << "dn" << Scheme::Light << "#300000";
    QTest::newRow("dark without dark") << "ln" << Scheme::Dark << "#300000";
    QTest::newRow("neutral without neutral") << "ld" << Scheme::Neutral << "#100000";
    QTest::newRow("light of dark only") << "d" << Scheme::Light << "#200000";
    QTest::newRow("dark of light only") << "l" << Scheme::Dark << "#100000";
    QTest::newRow("neutral of dark only") << "d" << Scheme::Neutral << "#200000";
}

void tst_SignInButtonLook::takesTheNextBestColors()
{
    QFETCH(QString, offered);
    QFETCH(Scheme, scheme);
    QFETCH(QString, taken);
    SignInButtonStyle style;
    if (offered.contains(QLatin1Char('l')))
        style.light = colors("#100000");
    if (offered.contains(QLatin1Char('d')))
        style.dark = colors("#200000");
    if (offered.contains(QLatin1Char('n')))
        style.neutral = colors("#300000");
    const auto look = signInButtonLook(style, scheme, false);
    QVERIFY(look);
    QCOMPARE(look->background, QColor(taken));
    QCOMPARE(look->text, QColor(Qt::white));
}

void tst_SignInButtonLook::looksAsTheDesktopWithoutColors()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Neutral})
        QVERIFY(!signInButtonLook({}, scheme, true));
}

void tst_SignInButtonLook::looksAsTheDesktopWithoutTheLogoThatColorsNeed()
{
    SignInButtonStyle style;
    style.light = colors("#100000");
    style.needsLogo = true;
    QVERIFY(!signInButtonLook(style, Scheme::Light, false));
    QVERIFY(signInButtonLook(style, Scheme::Light, true));
}

void tst_SignInButtonLook::hasABorderOnlyWhereTheProviderWantsOne()
{
    SignInButtonStyle style;
    style.light = colors("#100000");
    QVERIFY(!signInButtonLook(style, Scheme::Light, false)->border.isValid());
    style.light->border = QStringLiteral("#747775");
    QCOMPARE(signInButtonLook(style, Scheme::Light, false)->border, QColor(0x74, 0x77, 0x75));
}

QTEST_GUILESS_MAIN(tst_SignInButtonLook)
#include "tst_signinbuttonlook.moc"
