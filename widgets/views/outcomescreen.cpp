#include "views/outcomescreen.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include "presenters/signinoutcome.h"
#include "views/detailsedit.h"
#include "views/focusmark.h"
#include "views/labels.h"
#include "views/retranslation.h"
#include "views/scrollareanames.h"
#include "views/statusicon.h"
#include "views/textsize.h"

namespace QtSignIn {

namespace {

StatusIcon::Status statusOf(SignInOutcome::Kind kind)
{
    switch (kind) {
    case SignInOutcome::Kind::SignedIn:
        return StatusIcon::Status::Good;
    case SignInOutcome::Kind::OtherPerson:
        return StatusIcon::Status::Question;
    case SignInOutcome::Kind::Failed:
        break;
    }
    return StatusIcon::Status::Bad;
}

} // namespace

OutcomeScreen::OutcomeScreen(QWidget *parent)
    : QWidget(parent)
    , m_icon(new StatusIcon(this))
    , m_text(wrappedLabel(this))
    , m_advice(wrappedLabel(this))
    , m_detailsTitle(plainLabel(this))
    , m_details(new DetailsEdit(this))
    , m_top(new QHBoxLayout)
{
    keepFont(m_text, [](const QFont &usual) { return boldFont(usual, 1.25); });
    keepFitted(m_details, [this] { m_details->setMinimumHeight(m_details->fontMetrics().lineSpacing() * 4); });
    m_detailsTitle->setBuddy(m_details);
    keepTranslated(this, [this] {
        setAccessibleName(tr("How the sign-in ended"));
        m_detailsTitle->setText(tr("&Details for support"));
        nameScrollArea(m_details, tr("Details for support"));
    });

    auto *sentences = new QVBoxLayout;
    sentences->setSpacing(4);
    sentences->addStretch();
    sentences->addWidget(m_text);
    sentences->addWidget(m_advice);
    sentences->addStretch();
    m_top->setSpacing(16);
    m_top->addWidget(m_icon, 0, Qt::AlignCenter);
    m_top->addLayout(sentences, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addStretch();
    layout->addLayout(m_top);
    layout->addWidget(m_detailsTitle);
    layout->addWidget(m_details, 3);
    layout->addStretch(1);
    FocusMark::within(this);
}

void OutcomeScreen::setOutcome(const SignInOutcome &outcome)
{
    m_icon->setStatus(statusOf(outcome.kind));
    m_icon->setPerson(outcome.person);
    m_top->setDirection(outcome.person ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QLabel *label : {m_text, m_advice})
        label->setAlignment(outcome.person ? Qt::AlignCenter : Qt::AlignLeading | Qt::AlignVCenter);
    static_cast<QBoxLayout *>(layout())->setStretch(0, outcome.person ? 1 : 0);
    m_text->setText(outcome.text);
    m_text->setVisible(!outcome.text.isEmpty());
    m_advice->setText(outcome.advice);
    m_advice->setVisible(!outcome.advice.isEmpty());
    m_details->setPlainText(outcome.detailsToShow);
    m_details->setVisible(!outcome.details.isEmpty());
    m_detailsTitle->setVisible(!outcome.details.isEmpty());
}

} // namespace QtSignIn
