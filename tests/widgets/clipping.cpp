#include "widgets/clipping.h"

#include <QtCore/QTextBoundaryFinder>
#include <QtGui/QScreen>
#include <QtGui/QTextLayout>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>

#include <algorithm>

#include <QtSignIn/accountbutton.h>

#include "presenters/accountbuttonpresenter.h"
#include "views/elidedlabel.h"
#include "views/linkbutton.h"
#include "views/usercodeedit.h"

namespace QtSignIn {

namespace {

/// What a widget may not stick out of: its window, or what is scrolled in it.
QWidget *sheetOf(QWidget *widget)
{
    QWidget *sheet = widget;
    while (!sheet->isWindow()) {
        const QWidget *viewport = sheet->parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(viewport->parentWidget());
        if (area && area->viewport() == viewport)
            break;
        sheet = sheet->parentWidget();
    }
    return sheet;
}

bool isWiderThan(const QString &text, const QWidget *widget)
{
    // Not every script has a blank where a line may end.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > start; start = end, end = finder.toNextBoundary()) {
        const QString word = text.mid(start, end - start).trimmed();
        if (widget->fontMetrics().horizontalAdvance(word) > widget->contentsRect().width())
            return true;
    }
    return false;
}

/// As much of a line as an AccountButton shows.
constexpr int MostLetters = 24;

QStringList clippedLines(const QWidget *widget)
{
    QStringList clipped;
    if (const auto *list = qobject_cast<const QListView *>(widget)) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            const QSize size = list->sizeHintForIndex(index);
            const QRect place = list->visualRect(index);
            if (size.width() > std::min(place.width(), list->viewport()->width()) || size.height() > place.height())
                clipped += index.data().toString();
        }
    }
    if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
        for (const QAction *action : menu->actions()) {
            if (action->text().contains(QChar(0x2026)) || menu->sizeHint().width() > menu->width())
                clipped += action->text();
        }
    }
    return clipped;
}

bool isClipped(const QWidget *widget)
{
    const QString text = textOf(widget);
    if (text.isEmpty())
        return false;
    if (qobject_cast<const AccountButton *>(widget)
        && widget->fontMetrics().horizontalAdvance(text) > widget->fontMetrics().averageCharWidth() * MostLetters)
        return true;
    if (const auto *elided = qobject_cast<const ElidedLabel *>(widget))
        return elided->shownText().contains(QChar(0x2026));
    const auto *label = qobject_cast<const QLabel *>(widget);
    // An address may be elided; its host stands above it.
    if (qobject_cast<const LinkButton *>(widget) && text.contains(QLatin1StringView("://")))
        return false;
    if (label && label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() || isWiderThan(text, label);
    if (widget->hasHeightForWidth())
        return widget->heightForWidth(widget->width()) > widget->height() || isWiderThan(text, widget);
    return widget->sizeHint().width() > widget->width() || widget->sizeHint().height() > widget->height();
}

} // namespace

QList<QWidget *> visibleWidgets(QWidget *window)
{
    QList<QWidget *> widgets {window};
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible())
            widgets += widget;
    }
    return widgets;
}

QString textOf(const QWidget *widget)
{
    if (const auto *account = qobject_cast<const AccountButton *>(widget)) {
        const auto *presenter = account->findChild<AccountButtonPresenter *>();
        return presenter->advice().isEmpty() ? presenter->text() : presenter->advice();
    }
    if (const auto *link = qobject_cast<const LinkButton *>(widget))
        return link->linkText();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *label = qobject_cast<const ElidedLabel *>(widget))
        return label->text();
    return {};
}

QStringList linesOf(const QWidget *widget)
{
    QStringList lines;
    if (const auto *list = qobject_cast<const QListView *>(widget)) {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            lines += list->model()->index(row, 0).data().toString();
    }
    if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
        for (const QAction *action : menu->actions())
            lines += action->text();
    }
    return lines;
}

QStringList clippedTexts(QWidget *window)
{
    QStringList clipped;
    if (qobject_cast<QDialog *>(window) && window->width() > window->screen()->availableSize().width())
        clipped += QStringLiteral("wider than the display");
    for (QWidget *widget : visibleWidgets(window)) {
        clipped += clippedLines(widget);
        const auto *code = qobject_cast<const UserCodeEdit *>(widget);
        if (code && code->document()->idealWidth() > code->viewport()->width())
            clipped += QStringLiteral("code: ") + code->toPlainText();
        if (textOf(widget).isEmpty())
            continue;
        const QWidget *sheet = sheetOf(widget);
        const QRect place(widget->mapTo(sheet, QPoint()), widget->size());
        if (!sheet->rect().contains(place))
            clipped += QStringLiteral("outside: ") + textOf(widget);
        else if (isClipped(widget))
            clipped += QStringLiteral("%1 (%2 x %3, asks for %4 x %5)")
                           .arg(textOf(widget))
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(widget->sizeHint().width())
                           .arg(widget->sizeHint().height());
    }
    return clipped;
}

QStringList missingGlyphs(QWidget *window)
{
    QStringList missing;
    for (const QWidget *widget : visibleWidgets(window)) {
        for (const QString &text : linesOf(widget) + QStringList {textOf(widget)}) {
            QTextLayout layout(text, widget->font());
            layout.beginLayout();
            layout.createLine();
            layout.endLayout();
            for (const QGlyphRun &run : layout.glyphRuns()) {
                if (run.glyphIndexes().contains(0))
                    missing += text;
            }
        }
    }
    return missing;
}

} // namespace QtSignIn
