#include "views/browserscreen.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include "views/focusmark.h"
#include "views/labels.h"
#include "views/linkbutton.h"
#include "views/retranslation.h"
#include "views/statusicon.h"

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
    m_device->setWraps(true);
    keepTranslated(this, [this] {
        setAccessibleName(tr("Signing in with the browser"));
        m_device->setLinkText(tr("Trouble with the browser? Use another device instead"));
        m_device->setAccessibleName(m_device->linkText());
    });

    auto *icon = new StatusIcon(this);
    icon->setStatus(StatusIcon::Status::Waiting);

    auto *sentences = new QVBoxLayout;
    sentences->setSpacing(12);
    sentences->addWidget(m_text);
    sentences->addWidget(m_hint);
    sentences->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(sentences, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(row, 1);
    layout->addWidget(m_device);
    FocusMark::within(this);
}

void BrowserScreen::setTexts(const QString &text, const QString &hint)
{
    m_text->setText(text);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

} // namespace QtSignIn
