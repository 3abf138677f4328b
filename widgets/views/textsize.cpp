#include "views/textsize.h"

#include <QtWidgets/QWidget>

#include <algorithm>
#include <utility>

#include "views/eventreaction.h"

namespace QtSignIn {

QFont scaledFont(const QFont &font, double factor)
{
    QFont scaled = font;
    if (font.pixelSize() > 0)
        scaled.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    else
        scaled.setPointSizeF(font.pointSizeF() * factor);
    return scaled;
}

QFont boldFont(const QFont &font, double factor)
{
    QFont bold = scaledFont(font, factor);
    bold.setBold(true);
    return bold;
}

void keepFont(QWidget *widget, std::function<QFont(const QFont &)> derive)
{
    const auto apply = [target = QPointer(widget), derive = std::move(derive)] {
        if (!target)
            return;
        target->setFont(QFont());
        target->setFont(derive(target->font()));
    };
    apply();
    // A font that was set does not follow that of the parent.
    if (QWidget *parent = widget->parentWidget()) {
        auto *reaction = new EventReaction(parent, QEvent::FontChange, apply);
        QObject::connect(widget, &QObject::destroyed, reaction, &QObject::deleteLater);
    }
    new EventReaction(widget, QEvent::ApplicationFontChange, apply);
}

void keepFitted(QWidget *widget, std::function<void()> fit)
{
    fit();
    new EventReaction(widget, QEvent::FontChange, std::move(fit));
}

} // namespace QtSignIn
