#include <QtGui/QAccessible>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>

#include <QtSignIn/translations.h>

#include "accessibility/scenes.h"
#include "views/choicescreen.h"
#include "views/linkbutton.h"
#include "views/usercodeedit.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;

namespace {

using Visit = std::function<void(QAccessibleInterface *)>;

void visitVisible(QAccessibleInterface *node, const Visit &visit)
{
    if (node->state().invisible)
        return;
    visit(node);
    for (int i = 0; i < node->childCount(); ++i) {
        if (QAccessibleInterface *child = node->child(i))
            visitVisible(child, visit);
    }
}

QString className(QAccessibleInterface *node)
{
    return node->object() ? QString::fromLatin1(node->object()->metaObject()->className()) : QString();
}

QString description(QAccessibleInterface *node)
{
    return QStringLiteral("%1 \"%2\" with role %3")
        .arg(className(node), node->text(QAccessible::Name))
        .arg(int(node->role()));
}

QStringList relatedNames(QWidget *widget, QAccessible::Relation relation)
{
    QStringList names;
    const auto pairs = QAccessible::queryAccessibleInterface(widget)->relations(relation);
    for (const auto &pair : pairs)
        names += pair.first->text(QAccessible::Name);
    return names;
}

/// Labels of \a window that are to be seen, with a "&" or a buddy.
QList<QLabel *> visibleLabels(const QWidget *window)
{
    QList<QLabel *> labels = window->findChildren<QLabel *>();
    labels.removeIf([window](const QLabel *label) { return !label->isVisibleTo(window); });
    return labels;
}

} // namespace

class tst_AccessibleTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOtherWarnings(); }
    void cleanupTestCase();
    void everyNodeHasAName_data() { addSceneRows(); }
    void everyNodeHasAName();
    void everyNodeHasANameInEachLanguage_data();
    void everyNodeHasANameInEachLanguage();
    void everyRoleIsOfAKnownKind_data() { addSceneRows(); }
    void everyRoleIsOfAKnownKind();
    void everyControlIsReachedByTab_data() { addSceneRows(); }
    void everyControlIsReachedByTab();
    void noShortcutIsThereTwice_data() { addSceneRows(); }
    void noShortcutIsThereTwice();
    void labelsBelongToWhatTheyName_data() { addSceneRows(); }
    void labelsBelongToWhatTheyName();
    void namesSayNoMarkup_data() { addSceneRows(); }
    void namesSayNoMarkup();
    void descriptionsSayMoreThanNames_data() { everyNodeHasANameInEachLanguage_data(); }
    void descriptionsSayMoreThanNames();

private:
    /// Their descriptions.
    QStringList namelessNodes(QWidget *window);

    int m_nodes = 0;
    int m_nameless = 0;
    QSet<QString> m_languages;
};

void tst_AccessibleTree::cleanupTestCase()
{
    qInfo("%d of %d nodes without a name, in %d languages", m_nameless, m_nodes, int(m_languages.size()));
    QVERIFY(m_nodes > 0);
}

QStringList tst_AccessibleTree::namelessNodes(QWidget *window)
{
    QStringList nameless;
    visitVisible(QAccessible::queryAccessibleInterface(window), [&](QAccessibleInterface *node) {
        ++m_nodes;
        if (node->text(QAccessible::Name).trimmed().isEmpty())
            nameless += description(node);
    });
    m_nameless += int(nameless.size());
    return nameless;
}

void tst_AccessibleTree::everyNodeHasAName()
{
    QFETCH(QByteArray, scene);
    const auto stage = enter(scene);
    QCOMPARE(namelessNodes(stage->window.get()).join(QLatin1Char('\n')), QString());
}

void tst_AccessibleTree::everyNodeHasANameInEachLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QLocale &locale : translationLocales())
        QTest::newRow(qPrintable(locale.name())) << locale.name();
}

void tst_AccessibleTree::everyNodeHasANameInEachLanguage()
{
    QFETCH(QString, language);
    m_languages += language;
    QVERIFY(installTranslations(QLocale(language)));
    for (const Scene &scene : allScenes()) {
        const auto stage = enter(scene.name);
        const QStringList nameless = namelessNodes(stage->window.get());
        QVERIFY2(nameless.isEmpty(), qPrintable(QString::fromLatin1(scene.name) + nameless.join(QLatin1Char('\n'))));
    }
    installTranslations(QLocale(QLocale::English));
}

void tst_AccessibleTree::everyRoleIsOfAKnownKind()
{
    QFETCH(QByteArray, scene);
    const auto stage = enter(scene);
    const QHash<QString, QAccessible::Role> expected {
        {QStringLiteral("QtSignIn::QrCodeWidget"), QAccessible::Graphic},
        {QStringLiteral("QtSignIn::StatusIcon"), QAccessible::Graphic},
        {QStringLiteral("QtSignIn::ElidedLabel"), QAccessible::StaticText},
        {QStringLiteral("QtSignIn::NoticeLabel"), QAccessible::StaticText},
        {QStringLiteral("QtSignIn::LinkButton"), QAccessible::Button},
        {QStringLiteral("QtSignIn::CopyButton"), QAccessible::Button},
        {QStringLiteral("QtSignIn::UserCodeEdit"), QAccessible::EditableText},
        {QStringLiteral("QtSignIn::AccountListView"), QAccessible::List},
        {QStringLiteral("QtSignIn::SignInButton"), QAccessible::Button},
        {QStringLiteral("QtSignIn::DeviceCodeDialog"), QAccessible::Dialog},
        {QStringLiteral("QtSignIn::SignInDialog"), QAccessible::Dialog},
    };
    QStringList odd;
    visitVisible(QAccessible::queryAccessibleInterface(stage->window.get()), [&](QAccessibleInterface *node) {
        if (!node->object()) {
            if (node->role() != QAccessible::ListItem)
                odd += description(node);
            return;
        }
        const auto wanted = expected.constFind(className(node));
        if (node->role() == QAccessible::NoRole || (wanted != expected.cend() && *wanted != node->role()))
            odd += description(node);
        if (node->state().focusable && !node->actionInterface() && !node->textInterface() && !node->tableInterface())
            odd += description(node) + QStringLiteral(", with nothing to do");
    });
    QCOMPARE(odd.join(QLatin1Char('\n')), QString());
}

void tst_AccessibleTree::everyControlIsReachedByTab()
{
    QFETCH(QByteArray, scene);
    const auto stage = enter(scene);
    QSet<QObject *> chain;
    for (QWidget *widget = stage->window->nextInFocusChain(); widget != stage->window.get();
         widget = widget->nextInFocusChain()) {
        if (widget->focusPolicy() & Qt::TabFocus)
            chain += widget;
    }
    QStringList unreachable;
    visitVisible(QAccessible::queryAccessibleInterface(stage->window.get()), [&](QAccessibleInterface *node) {
        const bool control = node->actionInterface()
            && node->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction());
        if ((control || node->state().focusable) && !node->state().disabled && node->object()
            && node->object()->isWidgetType() && !qobject_cast<QLabel *>(node->object())
            && !chain.contains(node->object()))
            unreachable += description(node);
    });
    QCOMPARE(unreachable.join(QLatin1Char('\n')), QString());
}

void tst_AccessibleTree::noShortcutIsThereTwice()
{
    QFETCH(QByteArray, scene);
    const auto stage = enter(scene);
    QHash<QKeySequence, QString> owners;
    const auto claim = [&](const QString &text) {
        const QKeySequence shortcut = QKeySequence::mnemonic(text);
        if (shortcut.isEmpty())
            return;
        QVERIFY2(!owners.contains(shortcut), qPrintable(text + QStringLiteral(" and ") + owners.value(shortcut)));
        owners.insert(shortcut, text);
    };
    for (const QAbstractButton *button : stage->window->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            claim(button->text());
    }
    for (const QLabel *label : visibleLabels(stage->window.get())) {
        if (label->buddy())
            claim(label->text());
    }
}

void tst_AccessibleTree::labelsBelongToWhatTheyName()
{
    QFETCH(QByteArray, scene);
    const auto stage = enter(scene);
    QList<const QWidget *> named;
    for (QLabel *label : visibleLabels(stage->window.get())) {
        if (!label->buddy())
            continue;
        QVERIFY2(label->buddy()->isVisible(), qPrintable(label->text()));
        QVERIFY2(!relatedNames(label->buddy(), QAccessible::Label).isEmpty(), qPrintable(label->text()));
        QVERIFY2(!relatedNames(label, QAccessible::Labelled).isEmpty(), qPrintable(label->text()));
        named += label->buddy();
    }
    for (const QWidget *widget : stage->window->findChildren<QWidget *>()) {
        const auto *link = qobject_cast<const LinkButton *>(widget);
        const bool isAddress = link && link->linkText().contains(QLatin1StringView("://"));
        const bool needsLabel =
            isAddress || qobject_cast<const UserCodeEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
        if (widget->isVisible() && needsLabel)
            QVERIFY2(named.contains(widget), widget->metaObject()->className());
    }
}

void tst_AccessibleTree::namesSayNoMarkup()
{
    QFETCH(QByteArray, scene);
    const auto stage = enter(scene);
    visitVisible(QAccessible::queryAccessibleInterface(stage->window.get()), [&](QAccessibleInterface *node) {
        const QString name = node->text(QAccessible::Name);
        QVERIFY2(!name.contains(QLatin1Char('&')) && !name.contains(QLatin1Char('<')), qPrintable(description(node)));
    });
}

/// A choice is explained to those who do not see what is below its button, and nothing is said twice.
void tst_AccessibleTree::descriptionsSayMoreThanNames()
{
    QFETCH(QString, language);
    const auto restore = qScopeGuard([] { installTranslations(QLocale(QLocale::English)); });
    QVERIFY(installTranslations(QLocale(language)));
    for (const Scene &scene : allScenes()) {
        const auto stage = enter(scene.name);
        visitVisible(QAccessible::queryAccessibleInterface(stage->window.get()), [&](QAccessibleInterface *node) {
            const QString said = node->text(QAccessible::Description);
            QVERIFY2(said.isEmpty() || said != node->text(QAccessible::Name), qPrintable(description(node)));
        });
    }
    const auto choice = enter("sign-in dialog: choice");
    const auto *screen = choice->window->findChild<ChoiceScreen *>();
    QVERIFY(!screen->browserButton()->accessibleDescription().isEmpty());
    QVERIFY(!screen->deviceButton()->accessibleDescription().isEmpty());
}

QTEST_MAIN(tst_AccessibleTree)
#include "tst_accessibletree.moc"
