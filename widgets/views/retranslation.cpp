#include "views/retranslation.h"

#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

#include <utility>

namespace QtSignIn {

namespace {

class Retranslator : public QObject {
public:
    Retranslator(QWidget *widget, std::function<void()> setTexts)
        : QObject(widget)
        , m_setTexts(std::move(setTexts))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_setTexts();
        return false;
    }

private:
    std::function<void()> m_setTexts;
};

} // namespace

void keepTranslated(QWidget *widget, std::function<void()> setTexts)
{
    setTexts();
    new Retranslator(widget, std::move(setTexts));
}

} // namespace QtSignIn
