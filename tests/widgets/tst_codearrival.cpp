#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/devicecodeview.h>
#include <QtSignIn/translations.h>

#include "widgets/fixtures.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;
using namespace std::chrono_literals;

/// Nothing moves when a code of up to twelve letters arrives, nor while it is waited for: in every language, with
/// small, usual and large letters.
class tst_CodeArrival : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingMoves_data();
    void nothingMoves();
    void cleanupTestCase();

private:
    QFont m_font = QApplication::font();
    int m_arrivals = 0;
};

namespace {

struct Arrival {
    const char *name;
    QString userCode;
    QUrl uri;
    QUrl complete;
};

QList<Arrival> allArrivals()
{
    const QUrl usual(QStringLiteral("https://login.example.com/device"));
    const QString longName = QStringLiteral("https://a-rather-long-name.of-a-department.example.com/");
    const QUrl longUri(longName + QStringLiteral("a/path/to/the/page/for/devices"));
    const QString longQuery = longName + QStringLiteral("d?user_code=WDJBMJHT&session=");
    return {
        {"usual", QStringLiteral("WDJB-MJHT"), usual, {}},
        {"eight letters", QStringLiteral("WDJBMJHT"), usual, {}},
        {"nine digits", QStringLiteral("123456789"), usual, {}},
        {"twelve letters", QStringLiteral("WDJB-MJHT-XK"), usual, {}},
        {"in its own letters", QStringLiteral("WDJB-MJHT"),
            QUrl(QStringLiteral("https://anmeldung.b\u00fccher.example/d")), {}},
        {"in Chinese letters", QStringLiteral("WDJB-MJHT"), QUrl(QStringLiteral("https://\u767b\u5f55.\u4f8b\u5b50/d")),
            {}},
        {"long", QStringLiteral("WDJB-MJHT"), longUri, QUrl(longQuery + QStringLiteral("1"))},
        {"with a code to scan that is as large as can be", QStringLiteral("WDJB-MJHT"), longUri,
            QUrl(longQuery + QString(271 - longQuery.size(), QLatin1Char('x')))},
        {"without a code to scan", QStringLiteral("WDJB-MJHT"), QUrl(longName + QString(400, QLatin1Char('x'))), {}},
    };
}

std::unique_ptr<QWidget> shownDialog(Fixture &fixture)
{
    auto dialog = std::make_unique<DeviceCodeDialog>(fixture.application.get(), QStringList());
    dialog->setReason(QStringLiteral("Notes are kept in step."));
    dialog->show();
    return dialog;
}

std::unique_ptr<QWidget> shownView(Fixture &fixture)
{
    auto window = std::make_unique<QWidget>();
    auto *view = new DeviceCodeView(window.get());
    (new QVBoxLayout(window.get()))->addWidget(view);
    view->start(fixture.application.get(), {});
    window->show();
    return window;
}

/// The link is as wide as its text.
QString whatMoved(const QHash<const QWidget *, QRect> &before, const QWidget *window)
{
    QStringList moved;
    const auto after = geometries(window);
    for (auto place = before.cbegin(); place != before.cend(); ++place) {
        const QRect now = after.value(place.key());
        const bool isLink = place.key()->inherits("QtSignIn::LinkButton");
        const bool stays = isLink ? now.top() == place->top() && now.height() == place->height() : now == *place;
        if (!stays)
            QDebug(&moved.emplace_back()).noquote() << place.key()->metaObject()->className() << *place << now;
    }
    return moved.join(QLatin1Char('\n'));
}

} // namespace

void tst_CodeArrival::init()
{
    failOnOtherWarnings();
}

void tst_CodeArrival::cleanup()
{
    installTranslations(QLocale(QLocale::English));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_font);
}

void tst_CodeArrival::nothingMoves_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<int>("percent");
    for (const QLocale &locale : translationLocales()) {
        for (const int percent : {75, 100, 200})
            QTest::addRow("%s, %d %%", qPrintable(locale.name()), percent) << locale << percent;
    }
}

void tst_CodeArrival::nothingMoves()
{
    QFETCH(QLocale, locale);
    QFETCH(int, percent);
    QVERIFY(installTranslations(locale));
    QGuiApplication::setLayoutDirection(locale.textDirection());
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    QStringList moved;
    for (const auto &makeWindow : {shownDialog, shownView}) {
        for (const Arrival &arrival : allArrivals()) {
            Fixture fixture;
            const std::unique_ptr<QWidget> window = makeWindow(fixture);
            QCoreApplication::sendPostedEvents();
            const QSize size = window->size();
            const auto before = geometries(window.get());
            QVERIFY(before.size() > 5);
            const auto note = [&](const char *when) {
                QCoreApplication::sendPostedEvents();
                const QString what = whatMoved(before, window.get());
                if (window->size() != size || !what.isEmpty())
                    QDebug(&moved.emplace_back()).noquote() << arrival.name << when << size << window->size() << what;
            };
            auto *flow = fixture.newestFlow<DeviceCodeFlow>();
            Q_EMIT flow->userCodeReceived(fixture.authorization(arrival.userCode, arrival.uri, arrival.complete));
            note("arrived");
            Q_EMIT flow->networkErrorOccurred(Error());
            Q_EMIT flow->pollScheduled(8s);
            note("in trouble");
            fixture.clock->advance(1s);
            note("a second later");
            Q_EMIT flow->stageChanged(Flow::Stage::Validating);
            note("finishing");
            ++m_arrivals;
        }
    }
    QVERIFY2(moved.isEmpty(), qPrintable(moved.join(QLatin1Char('\n'))));
}

void tst_CodeArrival::cleanupTestCase()
{
    qInfo("%d arrivals of a code", m_arrivals);
}

QTEST_MAIN(tst_CodeArrival)
#include "tst_codearrival.moc"
