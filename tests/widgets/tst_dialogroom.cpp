#include <QtCore/QTranslator>
#include <QtTest/QtTest>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/signindialog.h>

#include "widgets/fixtures.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;

namespace {

/// A language whose sentences are half as long again, as German ones can be.
class LongWindedTranslator : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString longer = text;
        for (const QString &word : text.split(QLatin1Char(' '))) {
            if (longer.size() >= text.size() * 3 / 2)
                break;
            longer += QLatin1Char(' ') + QString(word).remove(QLatin1Char('&')).remove(QLatin1Char('%'));
        }
        return longer;
    }
    bool isEmpty() const override { return false; }
};

/// Labels and buttons of \a window that have less room than their text needs.
QStringList clipped(const QWidget *window)
{
    QStringList names;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(window))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QPushButton *>(widget);
        const bool elides = widget->inherits("QtSignIn::LinkButton");
        if (label && label->wordWrap() && label->heightForWidth(label->width()) > label->height())
            names += label->text();
        else if (label && !label->wordWrap() && label->sizeHint().width() > label->width())
            names += label->text();
        else if (button && !elides && button->sizeHint().width() > button->width())
            names += button->text();
    }
    return names;
}

} // namespace

/// Large fonts, long translations and small displays.
class tst_DialogRoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingHasRoom_data();
    void everythingHasRoom();
    void whatIsTooHighScrolls();
    void scrollsWithTheKeyboardOnlyWhereItMust();

private:
    void show(const QString &screen);

    std::unique_ptr<Fixture> m;
    std::unique_ptr<QDialog> m_dialog;
    LongWindedTranslator m_translator;
    QFont m_font;
};

void tst_DialogRoom::init()
{
    failOnOtherWarnings();
    m_font = QApplication::font();
    m = std::make_unique<Fixture>();
}

void tst_DialogRoom::cleanup()
{
    m_dialog.reset();
    m.reset();
    QCoreApplication::removeTranslator(&m_translator);
    QApplication::setFont(m_font);
}

void tst_DialogRoom::show(const QString &screen)
{
    const bool isDevice = screen.startsWith(QLatin1StringView("device"));
    if (isDevice)
        m_dialog = std::make_unique<DeviceCodeDialog>(m->application.get(), QStringList());
    else
        m_dialog = std::make_unique<SignInDialog>(m->application.get(), QStringList());
    m_dialog->show();
    if (isDevice) {
        auto *flow = m->newestFlow<DeviceCodeFlow>();
        Q_EMIT flow->userCodeReceived(m->authorization());
        if (screen.endsWith(QLatin1StringView("expired")))
            Q_EMIT flow->failed(Error(Error::Kind::Expired, QStringLiteral("expired_token"), {}));
    } else if (screen != QLatin1StringView("choice")) {
        for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->isDefault() && button->isVisible())
                button->click();
        }
        auto *flow = m->newestFlow<InteractiveFlow>();
        Q_EMIT flow->authorizationUrlReady(QUrl(QStringLiteral("https://login.example.com/authorize")));
        Q_EMIT flow->stageChanged(Flow::Stage::WaitingForUser);
        if (screen == QLatin1StringView("failed"))
            Q_EMIT flow->failed(Error(Error::Kind::Network, QString::fromLatin1(ErrorCode::TlsError), {}));
        else if (screen == QLatin1StringView("completed"))
            Q_EMIT flow->completed(signedInAs(QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.com")));
    }
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

void tst_DialogRoom::everythingHasRoom_data()
{
    QTest::addColumn<QString>("screen");
    QTest::addColumn<double>("fontScale");
    QTest::addColumn<bool>("longWinded");
    for (const char *screen : {"choice", "browser", "failed", "completed", "device", "device, expired"}) {
        for (const double scale : {1.0, 1.5, 2.0}) {
            for (const bool longWinded : {false, true})
                QTest::addRow("%s, %g, %s", screen, scale, longWinded ? "long" : "English")
                    << QString::fromLatin1(screen) << scale << longWinded;
        }
    }
}

void tst_DialogRoom::everythingHasRoom()
{
    QFETCH(QString, screen);
    QFETCH(double, fontScale);
    QFETCH(bool, longWinded);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * fontScale);
    QApplication::setFont(font);
    if (longWinded)
        QCoreApplication::installTranslator(&m_translator);
    show(screen);
    // Long words at twice the size need more than a display of 800 pixels has.
    const QStringList without = longWinded && fontScale > 1 ? QStringList() : clipped(m_dialog.get());
    QVERIFY2(without.isEmpty(), qPrintable(without.join(QLatin1Char('\n'))));
    const QRect display = m_dialog->screen()->availableGeometry();
    QVERIFY2(m_dialog->height() <= display.height(), qPrintable(QString::number(m_dialog->height())));
    if (!longWinded || fontScale < 2)
        QCOMPARE(m_dialog->findChild<QScrollArea *>()->horizontalScrollBar()->maximum(), 0);
    // The buttons of one row may need more than this small display has.
    if (!longWinded && fontScale < 2)
        QVERIFY2(m_dialog->width() <= display.width(), qPrintable(QString::number(m_dialog->width())));
}

void tst_DialogRoom::whatIsTooHighScrolls()
{
    show(QStringLiteral("device"));
    auto *area = m_dialog->findChild<QScrollArea *>();
    QCOMPARE(area->verticalScrollBar()->maximum(), 0);
    m_dialog->resize(m_dialog->width(), m_dialog->minimumSizeHint().height());
    QCoreApplication::processEvents();
    m_dialog->setFont(QFont(m_font.family(), 40));
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QVERIFY(area->verticalScrollBar()->maximum() > 0);
    QVERIFY(m_dialog->height() <= m_dialog->screen()->availableGeometry().height());
}

void tst_DialogRoom::scrollsWithTheKeyboardOnlyWhereItMust()
{
    show(QStringLiteral("device"));
    auto *area = m_dialog->findChild<QScrollArea *>();
    QCOMPARE(area->focusPolicy(), Qt::NoFocus);
    area->verticalScrollBar()->setRange(0, 10);
    QCOMPARE(area->focusPolicy(), Qt::TabFocus);
}

QTEST_MAIN(tst_DialogRoom)
#include "tst_dialogroom.moc"
