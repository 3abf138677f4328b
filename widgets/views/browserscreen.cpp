#include "views/browserscreen.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QVBoxLayout>

#include "views/labels.h"
#include "views/linkbutton.h"
#include "views/retranslation.h"

namespace QtSignIn {

BrowserScreen::BrowserScreen(QWidget *parent)
    : QWidget(parent)
    , m_text(wrappedLabel(this))
    , m_hint(wrappedLabel(this))
    , m_device(new LinkButton(this))
{
    reserveLines(m_text, 2);
    reserveLines(m_hint, 3);
    keepRoomWhenHidden(m_hint);
    auto *waiting = new QProgressBar(this);
    waiting->setRange(0, 0);
    waiting->setTextVisible(false);
    waiting->setFixedHeight(8);
    keepTranslated(this, [this, waiting] {
        setAccessibleName(tr("Signing in with the browser"));
        //: Spoken name of the bar that moves while the person is in the browser
        waiting->setAccessibleName(tr("Waiting"));
        m_device->setLinkText(tr("Trouble with the browser? Use another device instead"));
        m_device->setAccessibleName(m_device->linkText());
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(waiting);
    layout->addWidget(m_hint);
    layout->addStretch();
    layout->addWidget(m_device);
}

void BrowserScreen::setTexts(const QString &text, const QString &hint)
{
    m_text->setText(text);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

} // namespace QtSignIn
