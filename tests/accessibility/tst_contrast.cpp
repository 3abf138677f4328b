#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextEdit>

#include "accessibility/pixels.h"
#include "accessibility/scenes.h"
#include "views/copybutton.h"
#include "views/elidedlabel.h"
#include "views/linkbutton.h"
#include "views/noticelabel.h"
#include "views/statusicon.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;

namespace {

bool showsText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().isEmpty();
    if (const auto *label = qobject_cast<const ElidedLabel *>(widget))
        return !label->text().isEmpty();
    if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
        return !edit->toPlainText().isEmpty();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        return !edit->toPlainText().isEmpty();
    return qobject_cast<const QAbstractButton *>(widget);
}

/// What the style takes the text's colour from; none where we paint it ourselves.
std::optional<QColor> styledTextColor(const QWidget *widget)
{
    if (qobject_cast<const LinkButton *>(widget) || qobject_cast<const ElidedLabel *>(widget))
        return {};
    if (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget))
        return widget->palette().color(QPalette::Text);
    if (qobject_cast<const QAbstractButton *>(widget))
        return widget->palette().color(QPalette::ButtonText);
    return widget->palette().color(widget->foregroundRole());
}

/// With that end of the gradient that the style may paint behind it where it differs less.
double contrastWithBackground(const QColor &text, const QWidget *widget, const QImage &image, const QRect &area)
{
    const bool isTheStyles =
        widget->metaObject() == &QPushButton::staticMetaObject || qobject_cast<const CopyButton *>(widget);
    if (!isTheStyles)
        return contrastRatio(text, commonest(image, area));
    // The ends of the gradient; the text does not reach them.
    const int x = area.center().x();
    return std::min(contrastRatio(text, image.pixelColor(x, area.top() - 3)),
        contrastRatio(text, image.pixelColor(x, area.bottom() + 3)));
}

QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 \"%2\"")
        .arg(QLatin1StringView(widget->metaObject()->className()),
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))->text(QAccessible::Name));
}

} // namespace

class tst_Contrast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_font = QApplication::font(); }
    void init() { failOnOtherWarnings(); }
    void cleanup();
    void cleanupTestCase();
    void textIsReadable_data() { addRows(); }
    void textIsReadable();
    void signsAreSeen_data() { addRows(); }
    void signsAreSeen();

private:
    static void addRows();

    QFont m_font;
    double m_least = 21;
    double m_leastOfSigns = 21;
    int m_texts = 0;
    int m_signs = 0;
};

void tst_Contrast::cleanup()
{
    QApplication::setPalette(QPalette());
    QApplication::setFont(m_font);
}

void tst_Contrast::cleanupTestCase()
{
    qInfo("%d texts measured, the least contrast is %.2f to 1", m_texts, m_least);
    qInfo("%d signs measured, the least contrast is %.2f to 1", m_signs, m_leastOfSigns);
    QVERIFY(m_texts + m_signs > 0);
}

void tst_Contrast::addRows()
{
    QTest::addColumn<QByteArray>("scene");
    QTest::addColumn<QByteArray>("palette");
    for (const Scene &scene : allScenes()) {
        for (const QByteArray &palette : paletteNames())
            QTest::newRow((scene.name + ", " + palette).constData()) << scene.name << palette;
    }
}

void tst_Contrast::textIsReadable()
{
    QFETCH(QByteArray, scene);
    QFETCH(QByteArray, palette);
    QApplication::setPalette(paletteNamed(palette));
    // Strokes wide enough to have pixels that are all text.
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * 2);
    QApplication::setFont(large);
    const auto stage = enter(scene);
    stage->window->resize(1200, 1200); // nothing is cut off or scrolled away
    const QImage image = stage->window->grab().toImage();
    for (const QWidget *widget : stage->window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !showsText(widget))
            continue;
        const int frame = qobject_cast<const QPushButton *>(widget) ? 6 : 1;
        const QRect area =
            QRect(widget->mapTo(stage->window.get(), QPoint()), widget->size()).adjusted(frame, frame, -frame, -frame);
        QVERIFY2(image.rect().contains(area), qPrintable(nameOf(widget)));
        double ratio = strongestContrast(image, area);
        if (const auto color = styledTextColor(widget))
            ratio = std::min(ratio, contrastWithBackground(*color, widget, image, area));
        m_least = std::min(m_least, ratio);
        ++m_texts;
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1: %2 to 1").arg(nameOf(widget)).arg(ratio, 0, 'f', 2)));
    }
}

void tst_Contrast::signsAreSeen()
{
    QFETCH(QByteArray, scene);
    QFETCH(QByteArray, palette);
    QApplication::setPalette(paletteNamed(palette));
    const auto stage = enter(scene);
    const QImage image = stage->window->grab().toImage();
    for (const QWidget *widget : stage->window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QRect area(widget->mapTo(stage->window.get(), QPoint()), widget->size());
        double ratio = 0;
        if (qobject_cast<const StatusIcon *>(widget))
            ratio = strongestContrast(image, area);
        else if (qobject_cast<const NoticeLabel *>(widget))
            ratio = contrastRatio(image.pixelColor(area.left() + 1, area.center().y()),
                image.pixelColor(area.left() - 1, area.center().y()));
        else
            continue;
        m_leastOfSigns = std::min(m_leastOfSigns, ratio);
        ++m_signs;
        QVERIFY2(ratio >= 3, qPrintable(QStringLiteral("%1: %2 to 1").arg(nameOf(widget)).arg(ratio, 0, 'f', 2)));
    }
}

QTEST_MAIN(tst_Contrast)
#include "tst_contrast.moc"
