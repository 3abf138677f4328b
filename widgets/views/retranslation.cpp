#include "views/retranslation.h"

#include <utility>

#include "views/eventreaction.h"

namespace QtSignIn {

void keepTranslated(QWidget *widget, std::function<void()> setTexts)
{
    setTexts();
    new EventReaction(widget, QEvent::LanguageChange, std::move(setTexts));
}

} // namespace QtSignIn
