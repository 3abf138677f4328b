#include <QtGui/QClipboard>
#include <QtTest/QtTest>

#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/loopbackpage.h>
#include <QtSignIn/qrcodewidget.h>
#include <QtSignIn/signindialog.h>

#include "secrets/widgettexts.h"
#include "widgets/fixtures.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;

namespace {

/// What must not reach a screen: it hides, reorders or overpaints what is beside it.
QString harmIn(const QString &text, bool mayHaveLines)
{
    int marks = 0;
    for (const char32_t character : text.toUcs4()) {
        const QChar::Category category = QChar::category(character);
        marks = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ? marks + 1 : 0;
        if (marks > 8)
            return QStringLiteral("a flood of combining marks");
        const bool harmless = (character == U'\n' && mayHaveLines) || character == 0x200c || character == 0x200d;
        if (!harmless
            && (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
                || category == QChar::Separator_Paragraph))
            return QStringLiteral("U+%1").arg(uint(character), 4, 16, QLatin1Char('0'));
    }
    return text.size() > 8000 ? QStringLiteral("%1 characters").arg(text.size()) : QString();
}

QString harmIn(QWidget *window)
{
    QStringList harm;
    for (const WidgetText &piece : textsOf(window)) {
        // The details for support have lines; each line is what displayText() left.
        if (const QString found = harmIn(piece.text, true); !found.isEmpty())
            harm += piece.place + QStringLiteral(": ") + found;
    }
    const QString rich = richTextPlaces(window);
    if (!rich.isEmpty())
        harm += QStringLiteral("takes HTML: ") + rich;
    harm.removeDuplicates();
    return harm.join(QLatin1Char('\n'));
}

Error hostileError(const QString &text)
{
    return Error(Error::Kind::Server, text, text)
        .withUri(QUrl(QStringLiteral("javascript:alert(1)")))
        .withSubError(text)
        .withClaims(text)
        .withProviderCorrelationId(text)
        .withProviderTraceId(text);
}

} // namespace

// Rows N13 and N15: what a provider writes is shown as text, without what does harm.
class tst_ForeignText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsHarm_data();
    void findsHarm();
    void staysHarmlessInTheDeviceDialog_data();
    void staysHarmlessInTheDeviceDialog();
    void staysHarmlessInTheSignInDialog_data();
    void staysHarmlessInTheSignInDialog();
    void staysHarmlessOnTheLoopbackPage_data();
    void staysHarmlessOnTheLoopbackPage();
    void hostileAddressIsNeverALink_data();
    void hostileAddressIsNeverALink();
    void deviceDialogWarnsNamesTheHostAndOpensNothing();
    void userCodeIsInNoTitleAndNoLog();

private:
    void hostileTexts();
    std::unique_ptr<Fixture> m;
};

void tst_ForeignText::init()
{
    failOnOtherWarnings();
    m = std::make_unique<Fixture>();
    QGuiApplication::clipboard()->clear();
}

void tst_ForeignText::cleanup()
{
    m.reset();
}

void tst_ForeignText::hostileTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("N13: bold") << QStringLiteral("<b>bold</b>");
    QTest::newRow("N13: image") << QStringLiteral("<img src=\"https://evil.example/pixel\">");
    QTest::newRow("N13: link") << QStringLiteral("<a href=\"https://evil.example\">Sign in</a>");
    QTest::newRow("N13: bidi override") << QStringLiteral("\u202emoc.elgoog\u202c \u2067x\u2069");
    QTest::newRow("N13: C0 controls") << QStringLiteral("a\x01\x02\x07\x08\x0b\x0c\x7f z");
    QTest::newRow("N13: C1 controls") << QStringLiteral("a\u0080\u009b\u009dz");
    QTest::newRow("N14: escape sequences") << QStringLiteral("\x1b]0;title\x07\x1b[31mred\x1b[0m");
    QTest::newRow("N13: zero-width") << QStringLiteral("a\u200b\u2060\ufeff\u00adz");
    QTest::newRow("N13: line and paragraph separators") << QStringLiteral("a\u2028b\u2029c\r\nd");
    QTest::newRow("N13: tags") << QStringLiteral("a\U000e0061\U000e007fz");
    QTest::newRow("N13: a flood of combining marks") << (QStringLiteral("Z") + QString(500, QChar(0x0336)));
    QTest::newRow("N13: very long") << QString(200000, QLatin1Char('W'));
}

void tst_ForeignText::findsHarm_data()
{
    hostileTexts();
}

void tst_ForeignText::findsHarm()
{
    QFETCH(QString, text);
    for (const char *place : {"label", "title", "tool tip", "accessible name", "clipboard"}) {
        QWidget window;
        auto *label = new QLabel(&window);
        label->setTextFormat(Qt::PlainText);
        if (qstrcmp(place, "label") == 0) {
            label->setTextFormat(Qt::AutoText);
            label->setText(text);
        } else if (qstrcmp(place, "title") == 0) {
            window.setWindowTitle(text);
        } else if (qstrcmp(place, "tool tip") == 0) {
            label->setToolTip(text);
        } else if (qstrcmp(place, "accessible name") == 0) {
            label->setAccessibleName(text);
        } else {
            QGuiApplication::clipboard()->setText(text);
        }
        const bool isMarkup = text.startsWith(QLatin1Char('<'));
        const bool takesMarkup = qstrcmp(place, "label") == 0 || qstrcmp(place, "tool tip") == 0;
        if (!isMarkup || takesMarkup)
            QVERIFY2(!harmIn(&window).isEmpty(), place);
    }
}

void tst_ForeignText::staysHarmlessInTheDeviceDialog_data()
{
    hostileTexts();
}

void tst_ForeignText::staysHarmlessInTheDeviceDialog()
{
    QFETCH(QString, text);
    using End = std::function<void(DeviceCodeFlow *)>;
    const QList<End> ends {
        [&](DeviceCodeFlow *flow) { Q_EMIT flow->completed(signedInAs(text, text)); },
        [&](DeviceCodeFlow *flow) { Q_EMIT flow->failed(hostileError(text)); },
        [&](DeviceCodeFlow *flow) { Q_EMIT flow->failed(Error(Error::Kind::Expired, text, text)); },
    };
    for (const End &end : ends) {
        DeviceCodeDialog dialog(m->application.get(), {text});
        dialog.show();
        QCOMPARE(harmIn(&dialog), QString());
        auto *flow = m->newestFlow<DeviceCodeFlow>();
        QUrl uri(QStringLiteral("https://login.example.com/device"));
        uri.setPath(QLatin1Char('/') + text.left(300));
        Q_EMIT flow->userCodeReceived(m->authorization(text, uri));
        QCOMPARE(harmIn(&dialog), QString());
        Q_EMIT flow->networkErrorOccurred(hostileError(text));
        QCOMPARE(harmIn(&dialog), QString());
        if (QPushButton *copy = buttonNamed(&dialog, QStringLiteral("Copy")))
            copy->click();
        QCOMPARE(harmIn(&dialog), QString());
        end(flow);
        QCOMPARE(harmIn(&dialog), QString());
        if (QPushButton *details = buttonNamed(&dialog, QStringLiteral("Copy details")))
            details->click();
        QCOMPARE(harmIn(&dialog), QString());
    }
}

void tst_ForeignText::staysHarmlessInTheSignInDialog_data()
{
    hostileTexts();
}

void tst_ForeignText::staysHarmlessInTheSignInDialog()
{
    QFETCH(QString, text);
    ClientConfiguration configuration = m->configuration();
    configuration.applicationName = text;
    m->application = std::make_unique<PublicClientApplication>(configuration);
    for (const bool completes : {true, false}) {
        SignInDialog dialog(m->application.get(), {text});
        dialog.show();
        QCOMPARE(harmIn(&dialog), QString());
        defaultButton(&dialog)->click();
        auto *flow = m->newestFlow<InteractiveFlow>();
        QVERIFY(flow);
        QUrl url(QStringLiteral("https://login.example.com/authorize"));
        url.setQuery(text.left(300));
        Q_EMIT flow->authorizationUrlReady(url);
        Q_EMIT flow->browserNotOpened(url);
        QCOMPARE(harmIn(&dialog), QString());
        if (completes)
            Q_EMIT flow->completed(signedInAs(text, text));
        else
            Q_EMIT flow->failed(hostileError(text));
        QCOMPARE(harmIn(&dialog), QString());
    }
}

void tst_ForeignText::staysHarmlessOnTheLoopbackPage_data()
{
    hostileTexts();
}

void tst_ForeignText::staysHarmlessOnTheLoopbackPage()
{
    QFETCH(QString, text);
    for (const bool isSignOut : {false, true}) {
        for (const bool completed : {false, true}) {
            LoopbackPageContext context;
            context.completed = completed;
            context.isSignOut = isSignOut;
            context.applicationName = text;
            context.error = hostileError(text);
            const QString page = translatedLoopbackPage(context);
            for (const QString &line : page.split(QLatin1Char('\n')))
                QCOMPARE(harmIn(line, false), QString());
            for (const char *markup : {"<b>", "<img", "<a ", "javascript:"})
                QVERIFY2(!page.contains(QLatin1StringView(markup)), markup);
        }
    }
}

void tst_ForeignText::hostileAddressIsNeverALink_data()
{
    QTest::addColumn<QString>("uri");
    QTest::newRow("D8: script") << QStringLiteral("javascript:alert(1)");
    QTest::newRow("D8: file") << QStringLiteral("file:///etc/passwd");
    QTest::newRow("D8: no TLS") << QStringLiteral("http://login.example.com/device");
    QTest::newRow("D8: user name that looks like a host") << QStringLiteral("https://login.example.com@evil.example/");
    QTest::newRow("D8: data") << QStringLiteral("data:text/html,hello");
    QTest::newRow("D8: Windows share") << QStringLiteral("file://evil.example/share");
}

void tst_ForeignText::hostileAddressIsNeverALink()
{
    QFETCH(QString, uri);
    DeviceCodeDialog dialog(m->application.get(), {});
    dialog.show();
    auto *flow = m->newestFlow<DeviceCodeFlow>();
    Q_EMIT flow->userCodeReceived(m->authorization(QStringLiteral("WDJB-MJHT"), QUrl(uri), QUrl(uri)));
    QVERIFY(shows(&dialog, QStringLiteral("WDJB-MJHT")));
    QVERIFY(!dialog.findChild<QrCodeWidget *>()->hasCode());
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith(QStringLiteral("Open ")))
            button->click();
    }
    QVERIFY(m->browser->opened.isEmpty());
}

void tst_ForeignText::deviceDialogWarnsNamesTheHostAndOpensNothing()
{
    DeviceCodeDialog dialog(m->application.get(), {});
    dialog.show();
    auto *flow = m->newestFlow<DeviceCodeFlow>();
    const QUrl uri(QStringLiteral("https://\u0430\u0440\u0440\u04cf\u0435.com/device"));
    const QUrl complete(QStringLiteral("https://\u0430\u0440\u0440\u04cf\u0435.com/device?user_code=WDJB-MJHT"));
    Q_EMIT flow->userCodeReceived(m->authorization(QStringLiteral("WDJB-MJHT"), uri, complete));
    // D1, P12, D9
    QVERIFY(shows(&dialog, QStringLiteral("Only continue if you started this sign-in yourself.")));
    QVERIFY(shows(&dialog, QStringLiteral("xn--80ak6aa92e.com")));
    QVERIFY(dialog.findChild<QrCodeWidget *>()->hasCode());
    QVERIFY(shows(&dialog, QStringLiteral("WDJB-MJHT")));
    QVERIFY(m->browser->opened.isEmpty());
}

void tst_ForeignText::userCodeIsInNoTitleAndNoLog()
{
    static QStringList messages;
    messages.clear();
    const auto previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &message) { messages += message; });
    QLoggingCategory::setFilterRules(QStringLiteral("qtsignin.*=true\nqt.network.*=true\ndefault.*=true"));
    QStringList titles;
    {
        DeviceCodeDialog dialog(m->application.get(), {});
        dialog.show();
        auto *flow = m->newestFlow<DeviceCodeFlow>();
        Q_EMIT flow->userCodeReceived(m->authorization(QStringLiteral("WDJB-MJHT")));
        for (const WidgetText &piece : textsOf(&dialog)) {
            if (piece.place.startsWith(QStringLiteral("window title"))
                || piece.place.startsWith(QStringLiteral("tool tip")))
                titles += piece.text;
        }
        QDebug(QtDebugMsg) << flow << &dialog << m->authorization(QStringLiteral("WDJB-MJHT"));
    }
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(previous);
    QVERIFY(!messages.isEmpty());
    QVERIFY2(!(messages + titles).join(QLatin1Char(' ')).contains(QStringLiteral("MJHT")), "D2");
}

QTEST_MAIN(tst_ForeignText)
#include "tst_foreigntext.moc"
