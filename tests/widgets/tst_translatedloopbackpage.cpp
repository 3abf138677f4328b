#include <QtCore/QBuffer>
#include <QtCore/QThread>
#include <QtCore/QTranslator>
#include <QtGui/QGuiApplication>
#include <QtGui/QIcon>
#include <QtGui/QPixmap>
#include <QtTest/QtTest>

#include <QtSignIn/accountbutton.h>
#include <QtSignIn/loopbackpage.h>
#include <QtSignIn/publicclientapplication.h>
#include <QtSignIn/signindialog.h>
#include <QtSignIn/translations.h>

#include "flows/outcomepage.h"

using namespace QtSignIn;

/// Puts every text into brackets and says that it is Arabic.
class BracketTranslator : public QTranslator {
    Q_OBJECT

public:
    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        const QString source = QString::fromUtf8(sourceText);
        if (source == QLatin1StringView("en"))
            return QStringLiteral("ar");
        if (source == QLatin1StringView("ltr"))
            return QStringLiteral("rtl");
        return QStringLiteral("[%1]").arg(source);
    }

    bool isEmpty() const override { return false; }
};

class tst_TranslatedLoopbackPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void successAndFailureDiffer();
    void tellsASignOutFromASignIn();
    void foreignTextIsEscapedOrLeftOut();
    void nothingRunsAndNothingIsFetched();
    void showsTheIconOfTheWindows();
    void readsNoIconInAnotherThread();
    void saysWhatToDo_data();
    void saysWhatToDo();
    void looksLikeThePlainOne();
    void tellsALeftoverPageToGo();
    void speaksTheTranslatorsLanguageAndDirection();
    void isTheDefaultOnceAWidgetIsUsed_data();
    void isTheDefaultOnceAWidgetIsUsed();
};

static LoopbackPageContext completedContext()
{
    return {true, {}, QStringLiteral("Example Notes")};
}

static LoopbackPageContext failedContext()
{
    return {false, Error(Error::Kind::Denied, QStringLiteral("access_denied"), QStringLiteral("<img src=x>")),
        QStringLiteral("Example Notes")};
}

void tst_TranslatedLoopbackPage::successAndFailureDiffer()
{
    const QString completed = translatedLoopbackPage(completedContext());
    const QString failed = translatedLoopbackPage(failedContext());
    QVERIFY(completed.contains(QStringLiteral("<title>You are signed in to Example Notes</title>")));
    QVERIFY(failed.contains(QStringLiteral("<title>You are not signed in to Example Notes</title>")));
    QVERIFY(failed.contains(QStringLiteral("The sign-in was declined.")));
    QVERIFY(completed.contains(QStringLiteral("class=\"completed\"")));
    QVERIFY(failed.contains(QStringLiteral("class=\"failed\"")));
}

void tst_TranslatedLoopbackPage::tellsASignOutFromASignIn()
{
    LoopbackPageContext completed = completedContext();
    LoopbackPageContext failed = failedContext();
    completed.isSignOut = failed.isSignOut = true;
    QVERIFY(translatedLoopbackPage(completed).contains(
        QStringLiteral("<title>You are signed out of Example Notes</title>")));
    const QString page = translatedLoopbackPage(failed);
    QVERIFY(page.contains(QStringLiteral("<title>You may still be signed in</title>")));
    QVERIFY(!page.contains(QStringLiteral("sign-in was declined")));
}

void tst_TranslatedLoopbackPage::foreignTextIsEscapedOrLeftOut()
{
    LoopbackPageContext context = failedContext();
    context.applicationName = QStringLiteral("A<script>alert(1)</script>&\"%7 %3");
    const QString page = translatedLoopbackPage(context);
    QVERIFY(page.contains(QStringLiteral("A&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;%7 %3")));
    QVERIFY(!page.contains(QStringLiteral("<script")));
    QVERIFY(!page.contains(QStringLiteral("img src")));
}

void tst_TranslatedLoopbackPage::nothingRunsAndNothingIsFetched()
{
    for (const LoopbackPageContext &context : {completedContext(), failedContext()}) {
        const QString page = translatedLoopbackPage(context);
        for (const char *forbidden : {"<script", "<img", "<iframe", "<form", "url(", "@import", "http"})
            QVERIFY2(!page.contains(QLatin1StringView(forbidden), Qt::CaseInsensitive), forbidden);
        QVERIFY(!page.contains(QRegularExpression(QStringLiteral("<[^>]*\\son[a-z]+\\s*="))));
    }
}

/// The icon that a page shows, or a null image.
static QImage iconOf(const QString &page)
{
    static const QRegularExpression source(QStringLiteral("<img src=\"data:image/png;base64,([^\"]+)\""));
    return QImage::fromData(QByteArray::fromBase64(source.match(page).captured(1).toLatin1()));
}

static QIcon plainIcon(const QColor &color)
{
    QPixmap pixmap(256, 256);
    pixmap.fill(color);
    return QIcon(pixmap);
}

void tst_TranslatedLoopbackPage::showsTheIconOfTheWindows()
{
    QGuiApplication::setWindowIcon(plainIcon(Qt::red));
    const QImage icon = iconOf(translatedLoopbackPage(completedContext()));
    QCOMPARE(icon.size(), QSize(128, 128));
    QCOMPARE(icon.pixelColor(64, 64), QColor(Qt::red));

    LoopbackPageContext own = completedContext();
    own.applicationIcon = "<svg/>";
    QVERIFY(translatedLoopbackPage(own).contains(QStringLiteral("data:image/svg+xml;base64,PHN2Zy8+")));

    LoopbackPageContext unknown = completedContext();
    unknown.completed = false;
    unknown.isLeftover = true;
    QVERIFY(iconOf(translatedLoopbackPage(unknown)).isNull());

    QGuiApplication::setWindowIcon({});
    QVERIFY(!translatedLoopbackPage(completedContext()).contains(QStringLiteral("<img")));
}

void tst_TranslatedLoopbackPage::readsNoIconInAnotherThread()
{
    QGuiApplication::setWindowIcon(plainIcon(Qt::red));
    QString page;
    const std::unique_ptr<QThread> thread(QThread::create([&] { page = translatedLoopbackPage(completedContext()); }));
    thread->start();
    QVERIFY(thread->wait());
    QGuiApplication::setWindowIcon({});
    QVERIFY(page.contains(QStringLiteral("You are signed in")));
    QVERIFY(iconOf(page).isNull());
}

void tst_TranslatedLoopbackPage::saysWhatToDo_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("advice");
    const auto error = [](Error::Kind kind, const char *code = "x") {
        return Error(kind, QLatin1StringView(code), QStringLiteral("<img src=x>"));
    };
    const QString more = QStringLiteral("Go back to the application. It says more");
    QTest::newRow("declined") << error(Error::Kind::Denied) << QStringLiteral("was declined")
                              << QStringLiteral("If that was a mistake");
    QTest::newRow("cancelled") << error(Error::Kind::Cancelled) << QStringLiteral("was cancelled") << more;
    QTest::newRow("no network") << error(Error::Kind::Network) << QStringLiteral("be reached")
                                << QStringLiteral("Check your internet connection");
    QTest::newRow("busy provider") << error(Error::Kind::Server).withHttpStatus(503)
                                   << QStringLiteral("not working just now") << QStringLiteral("Wait a few minutes");
    QTest::newRow("refused") << error(Error::Kind::Server).withHttpStatus(400) << QStringLiteral("refused the sign-in")
                             << more;
    QTest::newRow("wrong clock") << error(Error::Kind::IdToken, ErrorCode::IdTokenExpired)
                                 << QStringLiteral("clock differ too much") << QStringLiteral("date and time");
    QTest::newRow("forged") << error(Error::Kind::IdToken, ErrorCode::IdTokenSignature)
                            << QStringLiteral("could not be trusted") << more;
    QTest::newRow("mixed up") << error(Error::Kind::MixUp) << QStringLiteral("came from another service")
                              << QStringLiteral("Close all sign-in pages");
    QTest::newRow("set up wrongly") << error(Error::Kind::Configuration) << QStringLiteral("not set up rightly")
                                    << more;
}

void tst_TranslatedLoopbackPage::saysWhatToDo()
{
    QFETCH(Error, error);
    QFETCH(QString, what);
    QFETCH(QString, advice);
    LoopbackPageContext context = failedContext();
    context.error = error;
    const QString page = translatedLoopbackPage(context).replace(QStringLiteral("&#39;"), QStringLiteral("'"));
    QVERIFY(page.contains(what));
    QVERIFY(page.contains(advice));
    QVERIFY(page.contains(QStringLiteral("<p class=\"next\">You can close this page.</p>")));
    QVERIFY2(!page.contains(QStringLiteral("details below")), "there are none on the page");
}

/// The page of an application without widgets, in everything but its words.
void tst_TranslatedLoopbackPage::looksLikeThePlainOne()
{
    for (const LoopbackPageContext &context : {completedContext(), failedContext()}) {
        const QString ours = translatedLoopbackPage(context);
        const QString plain = loopbackPageHtml(context, {});
        const QString start = QStringLiteral("<style>");
        const QString end = QStringLiteral("<h1>");
        QVERIFY(ours.contains(start) && ours.contains(end));
        QCOMPARE(ours.sliced(ours.indexOf(start), ours.indexOf(end) - ours.indexOf(start)),
            plain.sliced(plain.indexOf(start), plain.indexOf(end) - plain.indexOf(start)));
    }
}

void tst_TranslatedLoopbackPage::tellsALeftoverPageToGo()
{
    LoopbackPageContext context = completedContext();
    context.isLeftover = true;
    QVERIFY(translatedLoopbackPage(context).contains(
        QStringLiteral("<title>You are already signed in to Example Notes</title>")));
    context.isSignOut = true;
    QVERIFY(translatedLoopbackPage(context).contains(
        QStringLiteral("<title>You are already signed out of Example Notes</title>")));
    context.completed = false;
    for (const bool isSignOut : {false, true}) {
        context.isSignOut = isSignOut;
        const QString page = translatedLoopbackPage(context);
        QVERIFY(page.contains(QStringLiteral("<title>This page is not needed any more</title>")));
        QVERIFY(page.contains(QStringLiteral("You can close this page.")));
        QVERIFY(page.contains(QStringLiteral("class=\"leftover\"")));
    }
}

void tst_TranslatedLoopbackPage::speaksTheTranslatorsLanguageAndDirection()
{
    QVERIFY(translatedLoopbackPage(completedContext()).contains(QStringLiteral("<html lang=\"en\" dir=\"ltr\">")));
    BracketTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const QString page = translatedLoopbackPage(completedContext());
    QVERIFY(page.contains(QStringLiteral("<html lang=\"ar\" dir=\"rtl\">")));
    QVERIFY(page.contains(QStringLiteral("<h1>[You are signed in to Example Notes]</h1>")));
}

void tst_TranslatedLoopbackPage::isTheDefaultOnceAWidgetIsUsed_data()
{
    QTest::addColumn<std::function<void()>>("use");
    QTest::newRow("installTranslations()") << std::function<void()>([] { installTranslations(QLocale::English); });
    QTest::newRow("SignInDialog") << std::function<void()>([] {
        PublicClientApplication application({});
        SignInDialog(&application, {});
    });
    QTest::newRow("AccountButton") << std::function<void()>([] { AccountButton(); });
}

void tst_TranslatedLoopbackPage::isTheDefaultOnceAWidgetIsUsed()
{
    QFETCH(std::function<void()>, use);
    setDefaultLoopbackPage({});
    ClientConfiguration configuration;
    configuration.applicationName = QStringLiteral("Example Notes");
    const auto page = [&] {
        return QString::fromUtf8(OutcomePages(configuration, OutcomePages::Occasion::SignIn).outcome(nullptr));
    };
    QVERIFY(page().contains(QStringLiteral("<h1>You are signed in to Example Notes</h1>")));
    use();
    BracketTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QVERIFY(page().contains(QStringLiteral("<h1>[You are signed in to Example Notes]</h1>")));
    configuration.loopbackPage = [](const LoopbackPageContext &) { return QStringLiteral("mine"); };
    QCOMPARE(page(), QStringLiteral("mine"));
}

QTEST_MAIN(tst_TranslatedLoopbackPage)
#include "tst_translatedloopbackpage.moc"
