#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLayout>
#include <QtWidgets/QPlainTextEdit>

#include "accessibility/pixels.h"
#include "accessibility/scenes.h"
#include "views/focusmark.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;

namespace {

/// What Tab goes through.
QList<QWidget *> controls(QWidget *window)
{
    QList<QWidget *> found;
    for (QWidget *widget = window->nextInFocusChain(); widget != window; widget = widget->nextInFocusChain()) {
        if (widget->isVisibleTo(window) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy())
            found += widget;
    }
    return found;
}

QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 \"%2\"")
        .arg(QLatin1StringView(widget->metaObject()->className()), widget->accessibleName());
}

/// Pixels around \a widget that the focus changes so much that the change is seen (WCAG 2.2, 2.4.13: 3 to 1).
int pixelsOfFocus(QWidget *window, QWidget *widget)
{
    QWidget *other = nullptr;
    for (QWidget *control : controls(window)) {
        if (control != widget)
            other = control;
    }
    const QRect around = QRect(widget->mapTo(window, QPoint()), widget->size()).adjusted(-3, -3, 3, 3);
    if (other)
        other->setFocus(Qt::TabFocusReason);
    else
        widget->clearFocus();
    const QImage without = window->grab(around).toImage();
    widget->setFocus(Qt::TabFocusReason);
    const QImage with = window->grab(around).toImage();
    int changed = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x)
            changed += contrastRatio(with.pixelColor(x, y), without.pixelColor(x, y)) >= 3;
    }
    return changed;
}

} // namespace

class tst_Focus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOtherWarnings(); }
    void cleanup() { QApplication::setPalette(QPalette()); }
    void everyStateHasAFocus_data() { addSceneRows(); }
    void everyStateHasAFocus();
    void focusIsSeen_data();
    void focusIsSeen();
    void changeOfStateKeepsAFocus_data();
    void changeOfStateKeepsAFocus();
    void viewInAWindowOfTheApplicationKeepsTheFocus();
    void viewTakesNoFocusFromElsewhere();
    void markOutlivesTheEventThatMovesTheFocus();
};

void tst_Focus::everyStateHasAFocus()
{
    QFETCH(QByteArray, scene);
    const auto stage = enter(scene);
    if (controls(stage->window.get()).isEmpty())
        return;
    if (scene.contains("dialog")) {
        const QWidget *focus = stage->window->focusWidget();
        QVERIFY(focus);
        QVERIFY(focus->isVisible() && focus->isEnabled());
    }
    QTest::keyClick(stage->window.get(), Qt::Key_Tab);
    QVERIFY(stage->window->focusWidget());
}

void tst_Focus::focusIsSeen_data()
{
    QTest::addColumn<QByteArray>("scene");
    QTest::addColumn<QByteArray>("palette");
    for (const Scene &scene : allScenes()) {
        for (const QByteArray &palette : paletteNames())
            QTest::newRow((scene.name + ", " + palette).constData()) << scene.name << palette;
    }
}

void tst_Focus::focusIsSeen()
{
    QFETCH(QByteArray, scene);
    QFETCH(QByteArray, palette);
    QApplication::setPalette(paletteNamed(palette));
    const auto stage = enter(scene);
    stage->window->setAttribute(Qt::WA_KeyboardFocusChange);
    for (QWidget *widget : controls(stage->window.get())) {
        const int enough = widget->width() + widget->height();
        const int seen = pixelsOfFocus(stage->window.get(), widget);
        QVERIFY2(seen >= enough, qPrintable(QStringLiteral("%1: %2 of %3").arg(nameOf(widget)).arg(seen).arg(enough)));
    }
}

void tst_Focus::changeOfStateKeepsAFocus_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QString>("change");
    for (const Scene &scene : allScenes()) {
        const bool device = scene.name.endsWith(": waiting");
        const bool browser = scene.name.endsWith(": in the browser");
        for (const char *change : {"expired", "failed", "completed", "finishing", "cancelled"}) {
            if (device || (browser && qstrcmp(change, "expired") != 0))
                QTest::addRow("%s, %s", scene.name.constData(), change) << scene.name << QString::fromLatin1(change);
        }
    }
}

void tst_Focus::changeOfStateKeepsAFocus()
{
    QFETCH(QByteArray, from);
    QFETCH(QString, change);
    const qsizetype count = controls(enter(from)->window.get()).size();
    for (qsizetype i = 0; i < count; ++i) {
        const auto stage = enter(from);
        QWidget *widget = controls(stage->window.get()).at(i);
        widget->setFocus(Qt::TabFocusReason);
        const QString name = nameOf(widget);
        TokenFlow *flow = stage->flow<DeviceCodeFlow>();
        if (!flow)
            flow = stage->flow<InteractiveFlow>();
        if (change == QStringLiteral("completed"))
            Q_EMIT flow->completed(signedInAs(QStringLiteral("Ada"), QString()));
        else if (change == QStringLiteral("finishing"))
            Q_EMIT flow->stageChanged(Flow::Stage::Validating);
        else if (change == QStringLiteral("cancelled"))
            Q_EMIT flow->failed(Error(Error::Kind::Cancelled, QStringLiteral("cancelled"), QString()));
        else if (change == QStringLiteral("expired"))
            Q_EMIT flow->failed(Error(Error::Kind::Expired, QStringLiteral("expired_token"), QString()));
        else
            Q_EMIT flow->failed(Error(Error::Kind::Network, QStringLiteral("network_error"), QString()));
        if (controls(stage->window.get()).isEmpty())
            continue;
        const QWidget *focus = stage->window->focusWidget();
        QVERIFY2(focus && focus->isVisible() && focus->isEnabled(), qPrintable(name));
        QVERIFY2(controls(stage->window.get()).contains(focus), qPrintable(name));
    }
}

void tst_Focus::viewInAWindowOfTheApplicationKeepsTheFocus()
{
    const auto stage = enter("device code view: waiting");
    QWidget *window = stage->window.get();
    QPushButton *copy = buttonNamed(window, QStringLiteral("Copy"));
    copy->setFocus();
    Q_EMIT stage->flow<DeviceCodeFlow>()->failed(Error(Error::Kind::Expired, QStringLiteral("expired_token"), {}));
    QPushButton *newCode = buttonNamed(window, QStringLiteral("Get a new code"));
    QCOMPARE(window->focusWidget(), newCode);
    newCode->click();
    Q_EMIT stage->flow<DeviceCodeFlow>()->userCodeReceived(stage->fixture.authorization());
    QCOMPARE(window->focusWidget(), copy);
}

void tst_Focus::viewTakesNoFocusFromElsewhere()
{
    const auto stage = enter("device code view: waiting");
    QWidget *window = stage->window.get();
    QPushButton elsewhere(QStringLiteral("Elsewhere"));
    window->layout()->addWidget(&elsewhere);
    elsewhere.show();
    elsewhere.setFocus();
    Q_EMIT stage->flow<DeviceCodeFlow>()->failed(Error(Error::Kind::Expired, QStringLiteral("expired_token"), {}));
    QCOMPARE(window->focusWidget(), &elsewhere);
    buttonNamed(window, QStringLiteral("Get a new code"))->click();
    Q_EMIT stage->flow<DeviceCodeFlow>()->userCodeReceived(stage->fixture.authorization());
    QCOMPARE(window->focusWidget(), &elsewhere);
}

/// Such an event may come from a loop through all widgets, as in QApplication::setStyle().
void tst_Focus::markOutlivesTheEventThatMovesTheFocus()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    QPushButton *buttons[] {new QPushButton(QStringLiteral("One")), new QPushButton(QStringLiteral("Other"))};
    for (QPushButton *button : buttons)
        layout->addWidget(button);
    FocusMark::within(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    buttons[0]->setFocus();
    const QPointer<FocusMark> mark = window.findChild<FocusMark *>();
    QVERIFY(mark && mark->isVisible());
    const qsizetype widgets = QApplication::allWidgets().size();
    buttons[1]->setFocus();
    QVERIFY(mark && mark->isVisible());
    QVERIFY(mark->geometry().contains(buttons[1]->geometry()));
    QVERIFY(!mark->geometry().contains(buttons[0]->geometry()));
    QCOMPARE(QApplication::allWidgets().size(), widgets);
}

QTEST_MAIN(tst_Focus)
#include "tst_focus.moc"
