#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>

#include "views/copymenu.h"
#include "views/scrollareanames.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;

class tst_CopyMenu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offersOurOwnWordsOnly();
    void copiesWhatIsSelected();
    void copiesNothingWithoutASelection();
    void scrollBarsHaveNone();

private:
    QMenu *openMenu();

    std::unique_ptr<QPlainTextEdit> m_edit;
};

static void requestContextMenu(QWidget *widget)
{
    const QPoint middle = widget->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, middle, widget->mapToGlobal(middle));
    QCoreApplication::sendEvent(widget, &event);
}

void tst_CopyMenu::init()
{
    // The offscreen platform complains of each window, and of menus twice.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support ).?")));
    m_edit = std::make_unique<QPlainTextEdit>(QStringLiteral("Kind: Network"));
    m_edit->setReadOnly(true);
    offerCopyMenu(m_edit.get());
    nameScrollArea(m_edit.get(), QStringLiteral("Details"));
    m_edit->show();
    QGuiApplication::clipboard()->clear();
}

QMenu *tst_CopyMenu::openMenu()
{
    requestContextMenu(m_edit->viewport());
    return m_edit->findChild<QMenu *>();
}

void tst_CopyMenu::offersOurOwnWordsOnly()
{
    QMenu *menu = openMenu();
    QVERIFY(menu);
    QVERIFY(menu->isVisible());
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts += action->text();
    QCOMPARE(texts, (QStringList {QStringLiteral("&Copy"), QStringLiteral("Select &all")}));
    menu->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!m_edit->findChild<QMenu *>());
}

void tst_CopyMenu::copiesWhatIsSelected()
{
    openMenu()->actions().last()->trigger();
    QCOMPARE(m_edit->textCursor().selectedText(), QStringLiteral("Kind: Network"));
    qDeleteAll(m_edit->findChildren<QMenu *>());
    openMenu()->actions().first()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Kind: Network"));
}

void tst_CopyMenu::copiesNothingWithoutASelection()
{
    QVERIFY(!openMenu()->actions().first()->isEnabled());
}

void tst_CopyMenu::scrollBarsHaveNone()
{
    QCOMPARE(m_edit->verticalScrollBar()->contextMenuPolicy(), Qt::NoContextMenu);
    QCOMPARE(m_edit->horizontalScrollBar()->contextMenuPolicy(), Qt::NoContextMenu);
}

QTEST_MAIN(tst_CopyMenu)
#include "tst_copymenu.moc"
