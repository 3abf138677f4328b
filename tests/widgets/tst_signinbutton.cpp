#include <QtSignIn/signinbutton.h>

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

#include "viewchecks.h"
#include "views/colors.h"

using namespace QtSignIn;

class tst_SignInButton : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOtherWarnings(); }
    void saysSignInByDefault();
    void saysWhere_data();
    void saysWhere();
    void bearsTheProvidersColorsOnlyWithItsLogo();
    void takesTheSchemeOfThePalette();
    void takesTheSchemeThatIsSet_data();
    void takesTheSchemeThatIsSet();
    void takesAnAuthoritysOwnStyle();
    void takesNoBadAuthority();
    void readsWellInEveryStateOfEveryProvider();
    void isAsHighWithoutColorsAsWith();
    void growsWithTheFont();
    void showsWhereTheFocusIs();
    void showsThatItIsPressed();
    void mirrorsFromRightToLeft_data();
    void mirrorsFromRightToLeft();
    void isPressedByTheKeyboard();
    void hasANameAndNoRichText();
    void takesNoNameForAMnemonic();
    void saysWhatHasChanged();

private:
    static QIcon logo();
    static QImage picture(SignInButton &button);
};

QIcon tst_SignInButton::logo()
{
    QPixmap pixmap(64, 64);
    pixmap.fill(QColor(0xff00ff)); // found again in pictures
    return QIcon(pixmap);
}

QImage tst_SignInButton::picture(SignInButton &button)
{
    button.resize(button.sizeHint());
    return button.grab().toImage();
}

void tst_SignInButton::saysSignInByDefault()
{
    SignInButton button;
    QCOMPARE(button.text(), QStringLiteral("Sign in"));
    QVERIFY(!button.hasProviderColors());
    button.setProvider(QStringLiteral("no-such-provider"));
    QCOMPARE(button.text(), QStringLiteral("Sign in"));
}

void tst_SignInButton::saysWhere_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("text");
    QTest::newRow("google") << QStringLiteral("google") << QStringLiteral("Sign in with Google");
    QTest::newRow("microsoft") << QStringLiteral("microsoft") << QStringLiteral("Sign in with Microsoft");
    QTest::newRow("microsoft-work") << QStringLiteral("microsoft-work") << QStringLiteral("Sign in with Microsoft");
    QTest::newRow("github") << QStringLiteral("github") << QStringLiteral("Sign in with GitHub");
    QTest::newRow("needs values") << QStringLiteral("keycloak") << QStringLiteral("Sign in with Keycloak");
}

void tst_SignInButton::saysWhere()
{
    QFETCH(QString, provider);
    SignInButton button;
    button.setProvider(provider);
    QTEST(button.text(), "text");
    QVERIFY(!button.hasProviderColors());
}

void tst_SignInButton::bearsTheProvidersColorsOnlyWithItsLogo()
{
    SignInButton button;
    button.setProvider(QStringLiteral("google"));
    QVERIFY(!button.hasProviderColors());
    button.setProviderIcon(logo());
    QVERIFY(button.hasProviderColors());
    QCOMPARE(picture(button).pixelColor(8, button.height() / 2), QColor(0xffffff));
    button.setProviderIcon({});
    QVERIFY(!button.hasProviderColors());
    button.setProvider(QStringLiteral("github"));
    button.setProviderIcon(logo());
    QVERIFY(!button.hasProviderColors());
}

void tst_SignInButton::takesTheSchemeOfThePalette()
{
    SignInButton button;
    button.setProvider(QStringLiteral("google"));
    button.setProviderIcon(logo());
    button.setPalette(QPalette(QColor(0x353535), QColor(0x202020)));
    QCOMPARE(picture(button).pixelColor(8, button.height() / 2), QColor(0x131314));
}

void tst_SignInButton::takesTheSchemeThatIsSet_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<SignInButton::ColorScheme>("scheme");
    QTest::addColumn<QColor>("background");
    using Scheme = SignInButton::ColorScheme;
    QTest::newRow("light") << QStringLiteral("google") << Scheme::Light << QColor(0xffffff);
    QTest::newRow("dark") << QStringLiteral("google") << Scheme::Dark << QColor(0x131314);
    QTest::newRow("neutral") << QStringLiteral("google") << Scheme::Neutral << QColor(0xf2f2f2);
    QTest::newRow("none of its own") << QStringLiteral("microsoft") << Scheme::Neutral << QColor(0xffffff);
    QTest::newRow("dark Microsoft") << QStringLiteral("microsoft") << Scheme::Dark << QColor(0x2f2f2f);
}

void tst_SignInButton::takesTheSchemeThatIsSet()
{
    QFETCH(QString, provider);
    QFETCH(SignInButton::ColorScheme, scheme);
    SignInButton button;
    button.setProvider(provider);
    button.setProviderIcon(logo());
    button.setColorScheme(scheme);
    const QImage image = picture(button);
    QTEST(image.pixelColor(8, button.height() / 2), "background");
}

void tst_SignInButton::takesAnAuthoritysOwnStyle()
{
    const QByteArray preset(R"({"name": "Acme & Sons", "issuer": "https://acme.example",
        "signInButton": {"light": {"background": "#004400", "text": "#FFFFFF"}}})");
    SignInButton button;
    button.setProvider(QStringLiteral("google"));
    button.setAuthority(Authority::fromPreset(preset, QStringLiteral("acme.json")));
    QVERIFY(button.provider().isEmpty());
    QCOMPARE(button.text(), QStringLiteral("Sign in with Acme && Sons"));
    QVERIFY(button.hasProviderColors());
    QCOMPARE(picture(button).pixelColor(8, button.height() / 2), QColor(0x004400));
    button.setAuthority(Authority::openIdConnect(QStringLiteral("https://login.example.com/realm")));
    QCOMPARE(button.text(), QStringLiteral("Sign in with login.example.com"));
    QVERIFY(!button.hasProviderColors());
}

void tst_SignInButton::takesNoBadAuthority()
{
    SignInButton button;
    button.setAuthority(Authority::fromPreset("{}", QStringLiteral("acme.json")));
    QCOMPARE(button.text(), QStringLiteral("Sign in"));
}

void tst_SignInButton::readsWellInEveryStateOfEveryProvider()
{
    int styled = 0;
    for (const QString &name : Authority::presetNames()) {
        const SignInButtonStyle style = Authority::presetSignInButton(name);
        QVERIFY2(!style.providerName.isEmpty(), qPrintable(name));
        for (const auto &colors : {style.light, style.dark, style.neutral}) {
            if (!colors)
                continue;
            ++styled;
            const QColor text(colors->text);
            for (const float emphasis : {0.0f, 0.07f, 0.14f}) {
                const QColor background = mixed(QColor(colors->background), text, emphasis);
                QVERIFY2(contrastRatio(text, background) >= 4.5, qPrintable(name + text.name() + background.name()));
            }
        }
    }
    QCOMPARE(styled, 3 + 3 * 2);
}

void tst_SignInButton::isAsHighWithoutColorsAsWith()
{
    SignInButton button;
    button.setProvider(QStringLiteral("google"));
    const int plain = button.sizeHint().height();
    button.setProviderIcon(logo());
    QCOMPARE(button.sizeHint().height(), plain);
    QVERIFY(plain >= 40);
}

void tst_SignInButton::growsWithTheFont()
{
    SignInButton button;
    button.setProvider(QStringLiteral("google"));
    button.setProviderIcon(logo());
    const QSize before = button.sizeHint();
    QFont font = button.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    button.setFont(font);
    QVERIFY(button.sizeHint().height() > before.height() * 3 / 2);
    QVERIFY(button.sizeHint().width() > before.width() * 3 / 2);
    QVERIFY(button.iconSize().height() >= 38);
}

void tst_SignInButton::showsWhereTheFocusIs()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    SignInButton button;
    button.setProvider(QStringLiteral("google"));
    button.setProviderIcon(logo());
    layout->addWidget(&button);
    QPushButton other;
    layout->addWidget(&other);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other.setFocus();
    const QImage without = button.grab().toImage();
    button.setFocus();
    const QImage with = button.grab().toImage();
    QVERIFY(with != without);
    const QColor ring = with.pixelColor(with.width() / 2, 0);
    QVERIFY2(contrastRatio(ring, without.pixelColor(with.width() / 2, 0)) >= 2.5, qPrintable(ring.name()));
}

void tst_SignInButton::showsThatItIsPressed()
{
    SignInButton button;
    button.setProvider(QStringLiteral("google"));
    button.setProviderIcon(logo());
    const QImage resting = picture(button);
    button.setDown(true);
    QVERIFY(picture(button) != resting);
    button.setDown(false);
    button.setEnabled(false);
    QVERIFY(picture(button) != resting);
}

void tst_SignInButton::mirrorsFromRightToLeft_data()
{
    QTest::addColumn<QString>("provider");
    QTest::newRow("with colours") << QStringLiteral("google");
    QTest::newRow("without") << QStringLiteral("github");
}

void tst_SignInButton::mirrorsFromRightToLeft()
{
    QFETCH(QString, provider);
    SignInButton button;
    button.setProvider(provider);
    button.setProviderIcon(logo());
    const auto middleOfLogo = [&] {
        const QImage image = picture(button);
        int sum = 0;
        int count = 0;
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, image.height() / 2) == QColor(0xff00ff)) {
                sum += x;
                ++count;
            }
        }
        return count == 0 ? -1 : sum / count;
    };
    const int fromLeft = middleOfLogo();
    QVERIFY(fromLeft > 0 && fromLeft < button.width() / 3);
    button.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(middleOfLogo() > button.width() * 2 / 3);
}

void tst_SignInButton::isPressedByTheKeyboard()
{
    SignInButton button;
    button.setProvider(QStringLiteral("google"));
    button.setProviderIcon(logo());
    QSignalSpy clicked(&button, &QPushButton::clicked);
    button.show();
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicked.count(), 1);
}

void tst_SignInButton::hasANameAndNoRichText()
{
    QWidget window;
    window.setAccessibleName(QStringLiteral("window"));
    auto *button = new SignInButton(&window);
    button->setProvider(QStringLiteral("google"));
    window.show();
    QCOMPARE(namelessNodes(&window), QString());
    QCOMPARE(richTextPlaces(&window), QString());
}

void tst_SignInButton::takesNoNameForAMnemonic()
{
    SignInButton button;
    button.setAuthority(
        Authority::fromPreset(R"({"name": "A&B", "issuer": "https://acme.example"})", QStringLiteral("acme.json")));
    QVERIFY(button.shortcut().isEmpty());
}

void tst_SignInButton::saysWhatHasChanged()
{
    SignInButton button;
    QSignalSpy provider(&button, &SignInButton::providerChanged);
    QSignalSpy icon(&button, &SignInButton::providerIconChanged);
    QSignalSpy scheme(&button, &SignInButton::colorSchemeChanged);
    button.setProvider(QStringLiteral("google"));
    button.setProvider(QStringLiteral("google"));
    button.setProviderIcon(logo());
    button.setColorScheme(SignInButton::ColorScheme::Dark);
    button.setColorScheme(SignInButton::ColorScheme::Dark);
    QCOMPARE(provider.count(), 1);
    QCOMPARE(icon.count(), 1);
    QCOMPARE(scheme.count(), 1);
    button.setAuthority(Authority());
    QCOMPARE(provider.count(), 2);
}

QTEST_MAIN(tst_SignInButton)
#include "tst_signinbutton.moc"
