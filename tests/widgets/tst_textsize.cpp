#include <QtTest/QtTest>
#include <QtWidgets/QLabel>

#include "views/textsize.h"

using namespace QtSignIn;

class tst_TextSize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void scalesPointsAndPixels();
    void followsTheApplication();
    void followsTheParent();
    void followsTheFontOfItsKind();
    void survivesItsWidget();
    void isQuietInADestructor();

private:
    const QFont m_font = QApplication::font();
};

namespace {

struct Window : QWidget {
    Window()
    {
        keepFont(&label, [](const QFont &usual) { return boldFont(usual, 1.5); });
    }

    QLabel label {this};
};

/// Widgets are told a turn of the event loop later.
void setApplicationFont(const QFont &font)
{
    QApplication::setFont(font);
    QCoreApplication::processEvents();
}

QFont sized(double points)
{
    QFont font = QApplication::font();
    font.setPointSizeF(points);
    return font;
}

} // namespace

void tst_TextSize::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
}

/// As it was, for every kind of widget.
void tst_TextSize::cleanup()
{
    QApplication::setFont(m_font);
}

void tst_TextSize::scalesPointsAndPixels()
{
    QFont font;
    font.setPointSizeF(10);
    QCOMPARE(scaledFont(font, 1.5).pointSizeF(), 15.0);
    font.setPixelSize(13);
    QCOMPARE(scaledFont(font, 2).pixelSize(), 26);
    QVERIFY(boldFont(font, 2).bold());
}

void tst_TextSize::followsTheApplication()
{
    QApplication::setFont(sized(10));
    Window window;
    QCOMPARE(window.label.font().pointSizeF(), 15.0);
    setApplicationFont(sized(20));
    QCOMPARE(window.label.font().pointSizeF(), 30.0);
    QVERIFY(window.label.font().bold());
}

void tst_TextSize::followsTheParent()
{
    QWidget outer;
    Window window;
    window.setParent(&outer);
    outer.setFont(sized(16));
    QCOMPARE(window.label.font().pointSizeF(), 24.0);
    window.setFont(sized(8));
    QCOMPARE(window.label.font().pointSizeF(), 12.0);
    window.setParent(nullptr);
}

void tst_TextSize::followsTheFontOfItsKind()
{
    Window window;
    QApplication::setFont(sized(18), "QLabel");
    QCoreApplication::processEvents();
    QCOMPARE(window.label.font().pointSizeF(), 27.0);
}

void tst_TextSize::survivesItsWidget()
{
    QWidget window;
    auto *label = new QLabel(&window);
    keepFont(label, [](const QFont &usual) { return usual; });
    delete label;
    window.setFont(sized(30));
}

/// What the function uses may be gone by then.
void tst_TextSize::isQuietInADestructor()
{
    struct Last : QObject {
        explicit Last(QWidget *window)
            : QObject(window)
            , window(window)
        {
        }
        ~Last() override { window->setFont(sized(31)); }
        QWidget *const window;
    };
    int calls = 0;
    {
        QWidget window;
        keepFitted(&window, [&calls] { ++calls; });
        QCOMPARE(calls, 1);
        window.setFont(sized(30));
        QCOMPARE(calls, 2);
        new Last(&window);
    }
    QCOMPARE(calls, 2);
}

QTEST_MAIN(tst_TextSize)
#include "tst_textsize.moc"
