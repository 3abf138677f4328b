#include "views/screenstack.h"

#include <QtCore/QEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QLayout>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

#include "views/focusmark.h"
#include "views/retranslation.h"
#include "views/scrollareanames.h"
#include "views/windowfit.h"

namespace QtSignIn {

ScreenStack::ScreenStack(QWidget *parent)
    : QScrollArea(parent)
    , m_screens(new QStackedWidget)
{
    keepTranslated(this, [this] {
        m_screens->setAccessibleName(tr("Sign-in steps"));
        nameScrollArea(this, tr("Sign-in steps"));
    });
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setSizeAdjustPolicy(AdjustToContents);
    setWidgetResizable(true);
    setWidget(m_screens);
    m_screens->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_screens->installEventFilter(this);
    FocusMark::around(this);
    // Only where there is something to scroll is it a stop for the keyboard.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int, int maximum) { setFocusPolicy(maximum > 0 ? Qt::TabFocus : Qt::NoFocus); });
}

QWidget *ScreenStack::room() const
{
    return m_screens;
}

void ScreenStack::setCurrentScreen(QWidget *screen)
{
    if (m_screens->indexOf(screen) < 0)
        m_screens->addWidget(screen);
    m_screens->setCurrentWidget(screen);
    updateGeometry();
}

QSize ScreenStack::sizeHint() const
{
    return m_screens->sizeHint();
}

QSize ScreenStack::minimumSizeHint() const
{
    const QSize room = screen()->availableSize();
    const QSize least = m_screens->minimumSizeHint();
    const int withScrollBar = least.width() + verticalScrollBar()->sizeHint().width();
    const int width = std::max(comfortableWidth(this), std::min(withScrollBar + RoomAround, room.width() * 9 / 10));
    return {width - RoomAround, std::min(least.height(), room.height() / 2)};
}

int ScreenStack::heightForWidth(int width) const
{
    // The layout counts only screens whose height depends on their width: a list has a height of its own.
    const QWidget *shown = m_screens->currentWidget();
    const int own = shown && !shown->hasHeightForWidth() ? shown->sizeHint().height() : 0;
    return std::max(own, m_screens->layout()->totalHeightForWidth(width));
}

bool ScreenStack::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_screens && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        growToFit(window());
        scrollOnlyWhereItMust();
    }
    return QScrollArea::eventFilter(object, event);
}

void ScreenStack::resizeEvent(QResizeEvent *event)
{
    scrollOnlyWhereItMust();
    QScrollArea::resizeEvent(event);
}

/// QScrollArea keeps a scroll bar that it once needed as long as the texts, wrapped beside it, need it.
void ScreenStack::scrollOnlyWhereItMust()
{
    const QSize room = maximumViewportSize();
    const QSize least = m_screens->minimumSizeHint();
    const int height = std::max(least.height(), m_screens->heightForWidth(room.width()));
    const bool fits = least.width() <= room.width() && height <= room.height();
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

} // namespace QtSignIn
