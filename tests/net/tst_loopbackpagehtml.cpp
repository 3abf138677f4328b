#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <QtSignIn/loopbackpagehtml.h>

#include <cmath>

using namespace QtSignIn;
using namespace Qt::StringLiterals;

/// The custom properties of the page's style, as `NAME` or `SELECTOR NAME`.
using Colors = QMap<QString, QString>;

class tst_LoopbackPageHtml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void saysWhatItIsGiven();
    void markTellsHowItWent();
    void takesTextForText();
    void showsTheApplicationsIcon_data();
    void showsTheApplicationsIcon();
    void leavesOutWhatIsNoIcon_data();
    void leavesOutWhatIsNoIcon();
    void runsAndFetchesNothing();
    void readsWellInBothSchemes_data();
    void readsWellInBothSchemes();
    void everyColorIsMeasured();
    void knowsNoSides();
};

static LoopbackPageContext contextOf(bool completed, bool isLeftover = false)
{
    LoopbackPageContext context;
    context.completed = completed;
    context.isLeftover = isLeftover;
    return context;
}

static LoopbackPageText someText()
{
    return {u"Title"_s, {u"First"_s, u"Last"_s}};
}

static QString styleOf(const QString &page)
{
    const qsizetype start = page.indexOf("<style>"_L1) + 7;
    return page.mid(start, page.indexOf("</style>"_L1) - start);
}

static QByteArray png()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
}

void tst_LoopbackPageHtml::saysWhatItIsGiven()
{
    const QString page =
        loopbackPageHtml(contextOf(true), {u"مرحبا"_s, {u"First"_s, u"Last"_s}, u"ar"_s, Qt::RightToLeft});
    QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"_L1));
    QVERIFY(page.contains(u"<title>مرحبا</title>"_s));
    QVERIFY(page.contains(u"<h1>مرحبا</h1>\n<p>First</p>\n<p class=\"next\">Last</p>"_s));
    QVERIFY(!page.contains("%%"_L1));
    QVERIFY(loopbackPageHtml(contextOf(true), someText()).contains("<html lang=\"en\" dir=\"ltr\">"_L1));
}

void tst_LoopbackPageHtml::markTellsHowItWent()
{
    static const QRegularExpression outline(u"<path d=\"([^\"]+)\"/>"_s);
    QStringList outlines;
    for (const auto &[context, name] : {std::pair(contextOf(true), "completed"_L1), {contextOf(false), "failed"_L1},
             {contextOf(false, true), "leftover"_L1}}) {
        const QString page = loopbackPageHtml(context, someText());
        QVERIFY(page.contains("<body class=\"%1\">"_L1.arg(name)));
        outlines += outline.match(page).captured(1);
    }
    QCOMPARE(QSet<QString>(outlines.cbegin(), outlines.cend()).size(), 3);
    QVERIFY(loopbackPageHtml(contextOf(true, true), someText()).contains("<body class=\"completed\">"_L1));
}

void tst_LoopbackPageHtml::takesTextForText()
{
    const QString hostile = u"<b>%%icon%% &amp; %1 %%title%% \"'</b>"_s;
    const QString page = loopbackPageHtml(contextOf(false), {hostile, {hostile}, u"\"><script>"_s});
    QCOMPARE(page.count(hostile.toHtmlEscaped()), 3);
    QVERIFY(!page.contains("<b>"_L1));
    QVERIFY(!page.contains("<script"_L1));
}

void tst_LoopbackPageHtml::showsTheApplicationsIcon_data()
{
    QTest::addColumn<QByteArray>("icon");
    QTest::addColumn<QString>("type");
    QTest::newRow("PNG") << png() << u"image/png"_s;
    QTest::newRow("SVG") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << u"image/svg+xml"_s;
    QTest::newRow("SVG of a drawing program")
        << QByteArray("<?xml version=\"1.0\"?>\n<!-- drawn -->\n<svg/>") << u"image/svg+xml"_s;
    QTest::newRow("the largest") << png().leftJustified(LargestLoopbackPageIcon, '\0') << u"image/png"_s;
}

void tst_LoopbackPageHtml::showsTheApplicationsIcon()
{
    QFETCH(QByteArray, icon);
    QFETCH(QString, type);
    LoopbackPageContext context = contextOf(true);
    context.applicationIcon = icon;
    const QString page = loopbackPageHtml(context, someText());
    const QString url = u"data:%1;base64,%2"_s.arg(type, QLatin1StringView(icon.toBase64()));
    QVERIFY(page.contains("<img src=\"%1\" alt=\"\">"_L1.arg(url)));
    QVERIFY(page.contains("<link rel=\"icon\" href=\"%1\">"_L1.arg(url)));
}

void tst_LoopbackPageHtml::leavesOutWhatIsNoIcon_data()
{
    QTest::addColumn<QByteArray>("icon");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("too large") << png().leftJustified(LargestLoopbackPageIcon + 1, '\0');
    QTest::newRow("a JPEG") << QByteArray("\xff\xd8\xff\xe0");
    QTest::newRow("a page") << QByteArray("<html><svg></html>");
    QTest::newRow("an address") << QByteArray("https://example.com/icon.png");
    QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?><html/>");
}

void tst_LoopbackPageHtml::leavesOutWhatIsNoIcon()
{
    QFETCH(QByteArray, icon);
    LoopbackPageContext context = contextOf(true);
    context.applicationIcon = icon;
    const QString page = loopbackPageHtml(context, someText());
    QVERIFY(!page.contains("<img"_L1));
    QVERIFY(page.contains("<link rel=\"icon\" href=\"data:,\">"_L1));
    QVERIFY(page.size() < 4096);
}

void tst_LoopbackPageHtml::runsAndFetchesNothing()
{
    static const QRegularExpression handler(u"<[^>]*\\son[a-z]+\\s*="_s);
    static const QRegularExpression element(u"<([a-z0-9]+)[ >]"_s);
    const QSet<QString> known {u"html"_s, u"head"_s, u"meta"_s, u"title"_s, u"link"_s, u"style"_s, u"body"_s, u"main"_s,
        u"div"_s, u"img"_s, u"svg"_s, u"path"_s, u"h1"_s, u"p"_s};
    LoopbackPageContext context = contextOf(true);
    context.applicationIcon = png();
    const QString page = loopbackPageHtml(context, someText());
    for (auto i = element.globalMatch(page); i.hasNext();) {
        const QString name = i.next().captured(1);
        QVERIFY2(known.contains(name), qPrintable(name));
    }
    for (const char *forbidden : {"url(", "@import", "http", "javascript:"})
        QVERIFY2(!page.contains(QLatin1StringView(forbidden), Qt::CaseInsensitive), forbidden);
    QVERIFY(!page.contains(handler));
    static const QRegularExpression source(u"(?:src|href)=\"([^\"]*)\""_s);
    for (auto i = source.globalMatch(page); i.hasNext();)
        QVERIFY(i.next().captured(1).startsWith("data:"_L1));
}

static Colors colorsOf(const QString &rules)
{
    static const QRegularExpression rule(u"([^{}]+)\\{([^{}]*)\\}"_s);
    static const QRegularExpression property(u"--([a-z]+):\\s*(#[0-9a-f]{6})"_s);
    Colors colors;
    for (auto i = rule.globalMatch(rules); i.hasNext();) {
        const auto match = i.next();
        const QString selector = match.captured(1).trimmed();
        for (auto j = property.globalMatch(match.captured(2)); j.hasNext();) {
            const auto found = j.next();
            const QString name = found.captured(1);
            colors.insert(selector == ":root"_L1 ? name : selector + u' ' + name, found.captured(2));
        }
    }
    return colors;
}

/// The light colours, or what the dark scheme makes of them.
static Colors colorsOfScheme(const QString &style, bool isDark)
{
    const qsizetype start = style.indexOf("@media (prefers-color-scheme: dark) {"_L1);
    const qsizetype inside = style.indexOf(u'{', start) + 1;
    const qsizetype end = style.indexOf("\n}"_L1, inside);
    Colors colors = colorsOf(style.first(start));
    if (isDark)
        colors.insert(colorsOf(style.sliced(inside, end - inside)));
    return colors;
}

static double luminance(const QString &color)
{
    const auto channel = [&](int at) {
        const double value = color.mid(at, 2).toInt(nullptr, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

static double contrast(const QString &left, const QString &right)
{
    const double a = luminance(left);
    const double b = luminance(right);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void tst_LoopbackPageHtml::readsWellInBothSchemes_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QString>("front");
    QTest::addColumn<QString>("back");
    for (const bool isDark : {false, true}) {
        for (const auto &[front, back] : {std::pair("text", "card"), {"text", "back"}, {"soft", "card"},
                 {"glyph", "mark"}, {"mark", "card"}, {"glyph", ".failed mark"}, {".failed mark", "card"},
                 {"glyph", ".leftover mark"}, {".leftover mark", "card"}})
            QTest::addRow("%s, %s on %s", isDark ? "dark" : "light", front, back)
                << isDark << QString::fromLatin1(front) << QString::fromLatin1(back);
    }
}

// WCAG 2.1, 1.4.3 and 1.4.11
void tst_LoopbackPageHtml::readsWellInBothSchemes()
{
    QFETCH(bool, isDark);
    QFETCH(QString, front);
    QFETCH(QString, back);
    const Colors colors = colorsOfScheme(styleOf(loopbackPageHtml(contextOf(true), someText())), isDark);
    QVERIFY(colors.contains(front) && colors.contains(back));
    const double ratio = contrast(colors.value(front), colors.value(back));
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

/// What readsWellInBothSchemes() measures is all there is, but for the line around it, which says nothing. The dark
/// scheme changes each.
void tst_LoopbackPageHtml::everyColorIsMeasured()
{
    const QString style = styleOf(loopbackPageHtml(contextOf(true), someText()));
    const Colors light = colorsOfScheme(style, false);
    const Colors dark = colorsOfScheme(style, true);
    const QStringList names {u".failed mark"_s, u".leftover mark"_s, u"back"_s, u"card"_s, u"glyph"_s, u"line"_s,
        u"mark"_s, u"soft"_s, u"text"_s};
    QCOMPARE(light.keys(), names);
    QCOMPARE(dark.keys(), names);
    for (const QString &name : names)
        QVERIFY2(light.value(name) != dark.value(name), qPrintable(name));
    static const QRegularExpression literal(u"#[0-9a-f]{3,8}|\\b(?:rgb|hsl|white|black)\\b"_s);
    static const QRegularExpression definition(u"--[a-z]+:\\s*#[0-9a-f]{6};"_s);
    QVERIFY(!QString(style).remove(definition).contains(literal));
    QVERIFY(style.contains("color-scheme: light dark"_L1));
}

/// So that the page turns round with the direction of its text.
void tst_LoopbackPageHtml::knowsNoSides()
{
    static const QRegularExpression side(u"\\b(?:left|right)\\b"_s);
    QVERIFY(!styleOf(loopbackPageHtml(contextOf(true), someText())).contains(side));
}

QTEST_GUILESS_MAIN(tst_LoopbackPageHtml)
#include "tst_loopbackpagehtml.moc"
