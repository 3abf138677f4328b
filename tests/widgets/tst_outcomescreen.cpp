#include <QtGui/QClipboard>
#include <QtGui/QGlyphRun>
#include <QtGui/QTextBlock>
#include <QtGui/QTextLayout>
#include <QtTest/QtTest>

#include <QtSignIn/translations.h>

#include "model/utc.h"
#include "presenters/expectedperson.h"
#include "presenters/signinoutcome.h"
#include "views/outcomescreen.h"
#include "views/statusicon.h"
#include "widgets/fixtures.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;

class tst_OutcomeScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOtherWarnings(); }
    void cleanup();
    void keepsValuesWholeInEveryDirection_data();
    void keepsValuesWholeInEveryDirection();
    void linesBeginWhereTheLanguageDoes();
    void whatIsCopiedHasNoInvisibleCharacters();
    void showsThePersonInTheMiddle_data();
    void showsThePersonInTheMiddle();
    void showsFailuresAtTheTop();
    void signsDifferByShape();
    void showsWhoeverCameLast();

private:
    static void speak(const char *locale);
};

namespace {

const QStringList Values {QStringLiteral("Network"), QStringLiteral("invalid_response"),
    QStringLiteral("login.example.com"), QStringLiteral("3ee46fa3-2b12-440c-81e7-45c2487b21f9"),
    QStringLiteral("2026-03-01T12:00:00Z"), QStringLiteral("No 12-34/56, see (above)."), QStringLiteral("AADSTS50-11")};

SignInOutcome failure()
{
    return outcomeOf(Error(Error::Kind::Network, Values.at(1), Values.at(5) + QLatin1Char('\n') + Values.at(6)),
        {Values.at(2), Values.at(3), QDateTime(QDate(2026, 3, 1), QTime(12, 0), Utc)});
}

std::unique_ptr<OutcomeScreen> shown(const SignInOutcome &outcome)
{
    auto screen = std::make_unique<OutcomeScreen>();
    screen->setOutcome(outcome);
    screen->resize(600, 400);
    screen->show();
    QCoreApplication::processEvents();
    return screen;
}

/// Where each letter of \a value is, from its first to its last.
QList<qreal> placesOf(const QString &value, const QPlainTextEdit &edit)
{
    QList<qreal> places;
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        const int start = int(block.text().indexOf(value));
        for (int i = 0; start >= 0 && i < value.size(); ++i) {
            for (const QGlyphRun &run : block.layout()->glyphRuns(start + i, 1))
                places += run.positions().value(0).x();
        }
    }
    return places;
}

QImage pictureOf(QWidget *screen)
{
    if (screen->focusWidget())
        screen->focusWidget()->clearFocus(); // else there is a mark around it
    return screen->grab().toImage();
}

QLabel *labelWith(const QWidget *window, const QString &text)
{
    for (QLabel *label : window->findChildren<QLabel *>()) {
        if (label->text() == text)
            return label;
    }
    return nullptr;
}

} // namespace

void tst_OutcomeScreen::cleanup()
{
    speak("en_US");
}

void tst_OutcomeScreen::speak(const char *locale)
{
    installTranslations(QLocale(QLatin1StringView(locale)));
    QGuiApplication::setLayoutDirection(QLocale(QLatin1StringView(locale)).textDirection());
}

void tst_OutcomeScreen::keepsValuesWholeInEveryDirection_data()
{
    QTest::addColumn<QByteArray>("locale");
    for (const char *locale : {"en_US", "ar_EG", "he_IL"})
        QTest::newRow(locale) << QByteArray(locale);
}

void tst_OutcomeScreen::keepsValuesWholeInEveryDirection()
{
    QFETCH(QByteArray, locale);
    speak(locale.constData());
    const auto screen = shown(failure());
    for (const QString &value : Values) {
        const QList<qreal> places = placesOf(value, *screen->findChild<QPlainTextEdit *>());
        QCOMPARE(places.size(), value.size());
        QVERIFY2(std::is_sorted(places.cbegin(), places.cend()), qPrintable(value));
    }
}

void tst_OutcomeScreen::linesBeginWhereTheLanguageDoes()
{
    speak("ar_EG");
    const auto screen = shown(failure());
    auto *edit = screen->findChild<QPlainTextEdit *>();
    const auto firstLine = [edit] { return edit->document()->begin().layout()->lineAt(0).naturalTextRect(); };
    QVERIFY(firstLine().left() > edit->viewport()->width() / 2.0);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCoreApplication::processEvents();
    QVERIFY(firstLine().left() < edit->viewport()->width() / 4.0);
}

void tst_OutcomeScreen::whatIsCopiedHasNoInvisibleCharacters()
{
    speak("ar_EG");
    const SignInOutcome outcome = failure();
    for (const QChar character : outcome.details)
        QVERIFY(character.unicode() < 0x2000 || character.unicode() > 0x206f);
    const auto screen = shown(outcome);
    auto *edit = screen->findChild<QPlainTextEdit *>();
    edit->selectAll();
    edit->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), outcome.details);
}

void tst_OutcomeScreen::showsThePersonInTheMiddle_data()
{
    QTest::addColumn<bool>("isExpected");
    QTest::newRow("who was expected") << true;
    QTest::newRow("somebody else") << false;
}

void tst_OutcomeScreen::showsThePersonInTheMiddle()
{
    QFETCH(bool, isExpected);
    const TokenResult result = signedInAs(QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.com"));
    const SignInOutcome outcome = isExpected
        ? outcomeOf(result)
        : outcomeOfOtherPerson(result, ExpectedPerson {{}, QStringLiteral("grace@example.com")});
    QVERIFY(outcome.person);
    QCOMPARE(outcome.person->initials, QStringLiteral("AL"));
    const auto screen = shown(outcome);
    const QRect icon = screen->findChild<StatusIcon *>()->geometry();
    const QRect advice = labelWith(screen.get(), outcome.advice)->geometry();
    QVERIFY(std::abs(icon.center().x() - screen->rect().center().x()) <= 1);
    QVERIFY(advice.top() > icon.bottom());
    QVERIFY(std::abs(icon.top() - (screen->rect().bottom() - advice.bottom())) <= 1);
    QVERIFY(labelWith(screen.get(), outcome.text)->alignment() & Qt::AlignHCenter);
    const QColor circle = screen->grab().toImage().pixelColor(icon.left() + icon.width() / 2, icon.top() + 6);
    QCOMPARE(circle, avatarColor(result.account()));
}

void tst_OutcomeScreen::showsFailuresAtTheTop()
{
    const SignInOutcome outcome = failure();
    const auto screen = shown(outcome);
    const QRect icon = screen->findChild<StatusIcon *>()->geometry();
    const QLabel *text = labelWith(screen.get(), outcome.text);
    QVERIFY(icon.top() < 20);
    QVERIFY(text->geometry().left() > icon.right());
    QVERIFY(text->alignment() & Qt::AlignLeft);
}

/// Where the round sign has a hole, whatever its colour is.
static QImage shapeOf(StatusIcon::Status status)
{
    StatusIcon icon;
    icon.setStatus(status);
    icon.resize(icon.sizeHint());
    QImage picture(icon.size(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    icon.render(&picture, {}, {}, {});
    QImage shape(icon.size(), QImage::Format_Grayscale8);
    const QRgb disc = picture.pixel(icon.width() / 2, icon.height() / 8);
    for (int y = 0; y < icon.height(); ++y) {
        for (int x = 0; x < icon.width(); ++x)
            shape.setPixel(x, y, picture.pixel(x, y) == disc ? 0xFFFFFF : 0);
    }
    return shape;
}

static int differentPixels(const QImage &left, const QImage &right)
{
    int count = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x)
            count += left.pixel(x, y) != right.pixel(x, y);
    }
    return count;
}

void tst_OutcomeScreen::signsDifferByShape()
{
    using enum StatusIcon::Status;
    const QList<StatusIcon::Status> all {Good, Bad, Question, Waiting};
    for (const auto one : all) {
        QCOMPARE(differentPixels(shapeOf(one), shapeOf(one)), 0);
        for (const auto other : all) {
            if (one != other)
                QVERIFY2(differentPixels(shapeOf(one), shapeOf(other)) > 40,
                    qPrintable(QStringLiteral("%1 and %2").arg(int(one)).arg(int(other))));
        }
    }
}

void tst_OutcomeScreen::showsWhoeverCameLast()
{
    const TokenResult result = signedInAs(QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.com"));
    const auto changed = shown(failure());
    changed->setOutcome(outcomeOf(result));
    QCoreApplication::processEvents();
    QCOMPARE(pictureOf(changed.get()), pictureOf(shown(outcomeOf(result)).get()));
    changed->setOutcome(failure());
    QCoreApplication::processEvents();
    QCOMPARE(pictureOf(changed.get()), pictureOf(shown(failure()).get()));
}

QTEST_MAIN(tst_OutcomeScreen)
#include "tst_outcomescreen.moc"
