#include "widgets/aboutdialog.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QIcon>
#include <QtGui/QScreen>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

#include "widgets/plainlabel.h"

namespace Demo {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_picture(plainLabel())
    , m_name(plainLabel())
    , m_about(plainLabel())
    , m_qt(plainLabel())
    , m_licence(plainLabel())
    , m_actions(new QDialogButtonBox)
    , m_close(m_actions->addButton(QString(), QDialogButtonBox::RejectRole))
{
    m_picture->setPixmap(windowIcon().pixmap(64, 64));
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_name->setFont(large);
    m_close->setDefault(true);
    connect(m_actions, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *texts = new QVBoxLayout;
    for (QLabel *label : {m_name, m_about, m_qt, m_licence}) {
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addSpacing(12);
    layout->addWidget(m_actions);
    setMinimumWidth(std::min(fontMetrics().averageCharWidth() * 60, screen()->availableSize().width() * 9 / 10));
    setTexts();
}

void AboutDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

void AboutDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // A font that stands in for another may need a little more than the layout was told.
    resize(width(), std::max(height(), heightForWidth(width())));
}

void AboutDialog::setTexts()
{
    setWindowTitle(tr("About QtSignIn demo"));
    m_picture->setAccessibleName(tr("Picture of the application"));
    m_name->setText(tr("QtSignIn demo %1").arg(QCoreApplication::applicationVersion()));
    m_about->setText(tr("Shows what signing in with QtSignIn looks like."));
    m_qt->setText(tr("Runs with Qt %1.").arg(QLatin1StringView(qVersion())));
    m_licence->setText(tr("Copyright 2026 The QtSignIn authors. Free software under the MIT licence."));
    m_actions->setAccessibleName(tr("Actions"));
    m_close->setText(tr("Close"));
}

} // namespace Demo
