#include "widgets/errorbanner.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

#include <QtSignIn/errortext.h>

#include "common/plainline.h"
#include "widgets/plainlabel.h"

using namespace QtSignIn;

namespace Demo {

namespace {

QLabel *newLabel()
{
    QLabel *label = plainLabel();
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ErrorBanner::ErrorBanner(QWidget *parent)
    : QFrame(parent)
    , m_icon(plainLabel())
    , m_what(newLabel())
    , m_advice(newLabel())
    , m_details(newLabel())
{
    setFrameStyle(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::Text);
    setAccessibleName(tr("What went wrong"));
    const int size = style()->pixelMetric(QStyle::PM_MessageBoxIconSize);
    m_icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size));
    m_icon->setAccessibleName(tr("Warning"));
    QFont bold = m_what->font();
    bold.setBold(true);
    m_what->setFont(bold);
    auto *close = new QPushButton(tr("C&lose"));

    auto *texts = new QVBoxLayout;
    for (QLabel *label : {m_what, m_advice, m_details})
        texts->addWidget(label);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void ErrorBanner::showError(const Error &error)
{
    m_error = error;
    const ErrorText text = errorText(error);
    m_what->setText(text.what);
    m_advice->setText(text.advice);
    m_advice->setVisible(!text.advice.isEmpty());
    m_details->setText(error.description().isEmpty()
            ? tr("Details: %1").arg(plainLine(error.code()))
            : tr("Details: %1. %2").arg(plainLine(error.code()), plainLine(error.description())));
    show();
}

std::optional<Error> ErrorBanner::error() const
{
    return isHidden() ? std::nullopt : m_error;
}

} // namespace Demo
