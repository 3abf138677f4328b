#include <QtCore/QTranslator>
#include <QtTest/QtTest>

#include <QtSignIn/loopbackpage.h>

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
    void colorsFollowTheBrowser();
    void speaksTheTranslatorsLanguageAndDirection();
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
        for (const char *forbidden : {"<script", "<link", "<img", "<iframe", "<form", "url(", "@import", "http"})
            QVERIFY2(!page.contains(QLatin1StringView(forbidden), Qt::CaseInsensitive), forbidden);
        QVERIFY(!page.contains(QRegularExpression(QStringLiteral("<[^>]*\\son[a-z]+\\s*="))));
    }
}

void tst_TranslatedLoopbackPage::colorsFollowTheBrowser()
{
    const QString page = translatedLoopbackPage(completedContext());
    QVERIFY(page.contains(QStringLiteral("color-scheme: light dark")));
    QVERIFY(page.contains(QStringLiteral("@media (prefers-color-scheme: dark)")));
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

QTEST_GUILESS_MAIN(tst_TranslatedLoopbackPage)
#include "tst_translatedloopbackpage.moc"
