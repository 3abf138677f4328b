#include "avatar.h"

#include <QtGui/QPainter>
#include <QtTest/QtTest>

#include <cmath>

#include "avatarpainting.h"
#include "model/account_p.h"
#include "views/colors.h"

using namespace QtSignIn;

class tst_Avatar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void takesInitials_data();
    void takesInitials();
    void isAlwaysOfTheSameColor();
    void usesManyColors();
    void readsWellInEveryColor();
    void keepsTheMiddleOfAPicture();
    void paintsItsSignAtTheTrailingEdge_data();
    void paintsItsSignAtTheTrailingEdge();
    void keepsItsSignOffTheInitials();
    void keepsWideInitialsInsideTheCircle_data();
    void keepsWideInitialsInsideTheCircle();
};

static Account accountNumber(int number)
{
    QSharedDataPointer<AccountData> data(new AccountData);
    data->homeAccountId = QStringLiteral("person-%1").arg(number);
    data->environment = QStringLiteral("https://login.example.com");
    return Account(data);
}

void tst_Avatar::takesInitials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    const auto row = [](const char *tag, const QString &name, const QString &initials) {
        QTest::newRow(tag) << name << initials;
    };
    row("two words", QStringLiteral("Alice Example"), QStringLiteral("AE"));
    row("one word", QStringLiteral("alice"), QStringLiteral("A"));
    row("three words", QStringLiteral("Alice Berta Example"), QStringLiteral("AE"));
    row("small letters", QStringLiteral("alice example"), QStringLiteral("AE"));
    row("spaces", QStringLiteral("  Alice \t Example  "), QStringLiteral("AE"));
    row("address", QStringLiteral("alice.example@example.com"), QStringLiteral("AE"));
    row("short address", QStringLiteral("alice@example.com"), QStringLiteral("A"));
    row("no name before the sign", QStringLiteral("@alice"), QStringLiteral("A"));
    row("company in parentheses", QStringLiteral("Alice Example (Example Ltd)"), QStringLiteral("AE"));
    row("only parentheses", QStringLiteral("(alice)"), QStringLiteral("A"));
    row("quotes", QStringLiteral("\"Alice\" 'Example'"), QStringLiteral("AE"));
    row("digits", QStringLiteral("007 Bond"), QStringLiteral("0B"));
    row("two letters as capital", QString::fromUtf8("\u00dfen"), QString::fromUtf8("\u00df"));
    row("decomposed", QString::fromUtf8("e\u0301mile Zola"), QString::fromUtf8("E\u0301Z"));
    row("Cyrillic",
        QString::fromUtf8("\u043e\u043b\u044c\u0433\u0430 \u0448\u0435\u0432\u0447\u0435\u043d\u043a\u043e"),
        QString::fromUtf8("\u041e\u0428"));
    row("Chinese", QString::fromUtf8("\u738b\u5c0f\u660e"), QString::fromUtf8("\u738b"));
    row("Japanese with a space", QString::fromUtf8("\u5c71\u7530 \u592a\u90ce"), QString::fromUtf8("\u5c71"));
    row("Korean", QString::fromUtf8("\uae40\ubbfc\uc218"), QString::fromUtf8("\uae40"));
    row("rare Chinese, a surrogate pair", QString::fromUtf8("\U00020bb7\u7530"), QString::fromUtf8("\U00020bb7"));
    row("mathematical letters, surrogate pairs", QString::fromUtf8("\U0001d4d0lice \U0001d4d4xample"),
        QString::fromUtf8("\U0001d4d0\U0001d4d4"));
    row("Arabic", QString::fromUtf8("\u0645\u062d\u0645\u062f \u0639\u0644\u064a"), QString::fromUtf8("\u0645"));
    row("Hebrew", QString::fromUtf8("\u05d3\u05e0\u05d4 \u05db\u05d4\u05df"), QString::fromUtf8("\u05d3\u05db"));
    row("Hindi, a vowel sign", QString::fromUtf8("\u0915\u093f\u0930\u0923"), QString::fromUtf8("\u0915\u093f"));
    row("emoji before a name", QString::fromUtf8("\U0001f680 Alice"), QStringLiteral("A"));
    row("only emoji", QString::fromUtf8("\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f680"),
        QString::fromUtf8("\U0001f468\u200d\U0001f469\u200d\U0001f467"));
    row("only signs", QStringLiteral("!!"), QStringLiteral("!"));
    row("half a surrogate pair", QString(QChar(0xd83d)) + QStringLiteral("Alice"), QStringLiteral("A"));
    row("spaces only", QStringLiteral("   "), QString());
    row("nothing", QString(), QString());
}

void tst_Avatar::takesInitials()
{
    QFETCH(QString, name);
    QTEST(initialsOf(name), "initials");
}

void tst_Avatar::isAlwaysOfTheSameColor()
{
    // Not seeded anew in each process, as qHash() is.
    QCOMPARE(avatarColor(accountNumber(1)), QColor(QRgb(0xff28836b)));
    QCOMPARE(avatarColor(accountNumber(1)), avatarColor(accountNumber(1)));
}

void tst_Avatar::usesManyColors()
{
    QSet<QRgb> colors;
    for (int i = 0; i < 200; ++i)
        colors.insert(avatarColor(accountNumber(i)).rgb());
    QCOMPARE(colors.size(), 12);
}

void tst_Avatar::readsWellInEveryColor()
{
    for (int i = 0; i < 200; ++i) {
        const QColor color = avatarColor(accountNumber(i));
        QVERIFY2(contrastRatio(Qt::white, color) >= 4.5, qPrintable(color.name()));
        QVERIFY2(contrastRatio(QColor(0x202020), color) >= 3, qPrintable(color.name()));
    }
}

void tst_Avatar::keepsTheMiddleOfAPicture()
{
    QImage wide(1600, 800, QImage::Format_RGB32);
    wide.fill(Qt::red);
    for (int y = 0; y < 800; ++y) {
        for (int x = 400; x < 1200; ++x)
            wide.setPixelColor(x, y, Qt::blue);
    }
    const QImage kept = avatarPicture(wide);
    QCOMPARE(kept.size(), QSize(256, 256));
    QCOMPARE(kept.pixelColor(2, 128), QColor(Qt::blue));
    QCOMPARE(kept.pixelColor(253, 128), QColor(Qt::blue));
    QCOMPARE(avatarPicture(QImage(10, 20, QImage::Format_RGB32)).size(), QSize(10, 10));
    QVERIFY(avatarPicture({}).isNull());
}

static QImage painted(const Avatar &avatar, Qt::LayoutDirection direction)
{
    QImage image(100, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintAvatar(&painter, {0, 0, 100, 100}, avatar, Qt::white, Qt::black, direction);
    return image;
}

void tst_Avatar::paintsItsSignAtTheTrailingEdge_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void tst_Avatar::paintsItsSignAtTheTrailingEdge()
{
    QFETCH(Qt::LayoutDirection, direction);
    Avatar avatar;
    const QImage without = painted(avatar, direction);
    avatar.needsAttention = true;
    const QImage with = painted(avatar, direction);
    QRect changed;
    for (int y = 0; y < 100; ++y) {
        for (int x = 0; x < 100; ++x) {
            if (with.pixel(x, y) != without.pixel(x, y))
                changed |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY(changed.top() > 50);
    QVERIFY(direction == Qt::LeftToRight ? changed.left() > 45 : changed.right() < 55);
}

/// The sign has white in it, too.
void tst_Avatar::keepsItsSignOffTheInitials()
{
    const auto letters = [](const Avatar &avatar) {
        QImage image(100, 100, QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        paintAvatar(&painter, {0, 0, 100, 100}, avatar, Qt::black, Qt::white, Qt::LeftToRight);
        QRect white;
        for (int y = 0; y < 100; ++y) {
            for (int x = 0; x < 100; ++x) {
                const bool isInSign = avatar.needsAttention && x > 60 && y > 60;
                if (!isInSign && qGray(image.pixel(x, y)) > 240)
                    white |= QRect(x, y, 1, 1);
            }
        }
        return white.size();
    };
    Avatar avatar {QStringLiteral("AL"), QColor(0x3468c0), {}};
    const QSize whole = letters(avatar);
    QVERIFY(whole.width() > 30);
    avatar.needsAttention = true;
    QCOMPARE(letters(avatar), whole);
}

void tst_Avatar::keepsWideInitialsInsideTheCircle_data()
{
    QTest::addColumn<QString>("initials");
    QTest::newRow("Latin") << QString::fromUtf8("\u01c4\u01c4");
    QTest::newRow("Cyrillic") << QString::fromUtf8("\u0429\u042e");
    QTest::newRow("more letters than there ever are") << QStringLiteral("WWWW");
}

/// With as much of it around them as letters of the usual width have.
void tst_Avatar::keepsWideInitialsInsideTheCircle()
{
    QFETCH(QString, initials);
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::black);
    {
        QPainter painter(&image);
        QFont font = painter.font();
        font.setPixelSize(80);
        font.setWeight(QFont::DemiBold);
        QVERIFY2(QFontMetricsF(font).horizontalAdvance(initials) > 2 * 78, "they fit as they are");
        paintAvatar(
            &painter, {0, 0, 200, 200}, {initials, QColor(0x204060), {}}, Qt::black, Qt::white, Qt::LeftToRight);
    }
    QRect letters;
    for (int x = 0; x < 200; ++x) {
        for (int y = 0; y < 200; ++y) {
            if (image.pixelColor(x, y).red() > 0x90)
                letters |= QRect(x, y, 1, 1);
        }
    }
    const QByteArray told = QStringLiteral("%1 to %2").arg(letters.left()).arg(letters.right()).toUtf8();
    QVERIFY2(letters.left() >= 22 && letters.right() < 178, told.constData());
    QVERIFY2(letters.width() > 130, told.constData()); // and no smaller than they must be
    QVERIFY2(std::abs(letters.center().x() - 100) <= 4, told.constData());
}

QTEST_MAIN(tst_Avatar)
#include "tst_avatar.moc"
