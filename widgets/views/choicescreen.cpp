#include "views/choicescreen.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "views/focusmark.h"
#include "views/labels.h"
#include "views/linkbutton.h"
#include "views/outlined.h"
#include "views/retranslation.h"
#include "views/textsize.h"

namespace QtSignIn {

ChoiceScreen::ChoiceScreen(QWidget *parent)
    : QWidget(parent)
    , m_browser(new Outlined<QPushButton>(this))
    , m_device(new Outlined<QPushButton>(this))
    , m_accounts(new LinkButton(this))
{
    QLabel *aboutBrowser = wrappedLabel(this);
    QLabel *aboutDevice = wrappedLabel(this);
    m_accounts->setWraps(true);
    keepRoomWhenHidden(m_accounts);
    keepTranslated(this, [this, aboutBrowser, aboutDevice] {
        setAccessibleName(tr("Ways to sign in"));
        m_browser->setText(tr("Continue in the &browser"));
        m_device->setText(tr("Use another &device"));
        m_accounts->setLinkText(tr("Choose a known account instead"));
        m_accounts->setAccessibleName(m_accounts->linkText());
        aboutBrowser->setText(tr("Opens the sign-in page in this computer's browser. The usual and safest way."));
        aboutDevice->setText(
            tr("If you can't use a browser here: gives you a code to enter on your phone or another computer."));
        m_browser->setAccessibleDescription(aboutBrowser->text());
        m_device->setAccessibleDescription(aboutDevice->text());
    });
    keepFitted(this, [this] {
        const int height = fontMetrics().height() * 5 / 2;
        m_browser->setMinimumHeight(height);
        m_device->setMinimumHeight(height);
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addStretch(1);
    layout->addWidget(m_browser);
    layout->addWidget(aboutBrowser);
    layout->addSpacing(18);
    layout->addWidget(m_device);
    layout->addWidget(aboutDevice);
    layout->addStretch(2);
    layout->addWidget(m_accounts);
    FocusMark::within(this);
}

} // namespace QtSignIn
