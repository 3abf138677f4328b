#include "views/steadylabel.h"

#include <algorithm>

#include "views/eventreaction.h"

namespace QtSignIn {

SteadyLabel::SteadyLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMinimumWidth(1); // one long foreign word must not widen the window
    // Until its first text a QLabel neither asks for its height nor follows its font.
    setText(QStringLiteral(" "));
    setText({});
}

void SteadyLabel::setLongestText(const QString &text)
{
    if (m_longestText == text)
        return;
    m_longestText = text;
    updateGeometry();
}

void SteadyLabel::setNeighbour(QWidget *widget)
{
    m_neighbour = widget;
    updateGeometry();
    // It knows its new size a turn of the event loop after its font.
    new EventReaction(widget, QEvent::FontChange, [label = QPointer(this)] {
        if (label)
            QMetaObject::invokeMethod(label, &SteadyLabel::updateGeometry, Qt::QueuedConnection);
    });
}

int SteadyLabel::heightForWidth(int width) const
{
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    const int longest = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_longestText).height();
    const int beside = m_neighbour ? m_neighbour->sizeHint().height() : 0;
    const bool isAlone = !m_neighbour || m_neighbour->isHidden();
    return std::max({QLabel::heightForWidth(width), isAlone ? longest : 0, beside});
}

} // namespace QtSignIn
