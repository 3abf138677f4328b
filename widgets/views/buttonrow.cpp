#include "views/buttonrow.h"

#include <QtCore/QEvent>
#include <QtCore/QPointer>
#include <QtWidgets/QAbstractButton>

namespace QtSignIn {

void ButtonRow::setOrientation(Qt::Orientation orientation)
{
    arrange([&] { QDialogButtonBox::setOrientation(orientation); });
}

void ButtonRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        arrange([&] { QDialogButtonBox::changeEvent(event); });
    else
        QDialogButtonBox::changeEvent(event);
}

void ButtonRow::arrange(const std::function<void()> &arrange)
{
    QList<QAbstractButton *> hidden = buttons();
    const auto isShown = [](const QAbstractButton *button) { return !button->isHidden(); };
    hidden.removeIf(isShown);
    const QPointer<QWidget> focus = window()->focusWidget();
    arrange();
    for (QAbstractButton *button : hidden)
        button->hide();
    if (focus && isAncestorOf(focus))
        focus->setFocus();
}

} // namespace QtSignIn
