#include "views/choicescreen.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "views/labels.h"

namespace QtSignIn {

ChoiceScreen::ChoiceScreen(QWidget *parent)
    : QWidget(parent)
    , m_browser(new QPushButton(tr("Continue in the &browser"), this))
    , m_device(new QPushButton(tr("Use another &device"), this))
{
    setAccessibleName(tr("Ways to sign in"));
    const QString browserText = tr("Opens the sign-in page in this computer's browser. The usual and safest way.");
    const QString deviceText =
        tr("If you can't use a browser here: gives you a code to enter on your phone or another computer.");
    m_browser->setAccessibleDescription(browserText);
    m_device->setAccessibleDescription(deviceText);
    const int height = fontMetrics().height() * 5 / 2;
    m_browser->setMinimumHeight(height);
    m_device->setMinimumHeight(height);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addStretch(1);
    layout->addWidget(m_browser);
    layout->addWidget(wrappedLabel(this, browserText));
    layout->addSpacing(18);
    layout->addWidget(m_device);
    layout->addWidget(wrappedLabel(this, deviceText));
    layout->addStretch(2);
}

} // namespace QtSignIn
