#include "widgets/gallery/exhibitframe.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QVBoxLayout>

namespace Demo {

ExhibitFrame::ExhibitFrame(const Exhibit &exhibit, QWidget *parent)
    : QWidget(parent)
    , m_exhibit(exhibit)
{
    setAccessibleName(exhibit.state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    begin();
}

ExhibitFrame::~ExhibitFrame()
{
    // before the provider that it talks to
    delete m_widget;
}

bool ExhibitFrame::isReady() const
{
    return m_exhibit.until.isEmpty() || m_provider->journal().contains(m_exhibit.until);
}

void ExhibitFrame::begin()
{
    delete m_widget;
    m_provider = std::make_unique<PretendProvider>(m_exhibit.course);
    m_widget = m_exhibit.make(m_examples, *m_provider, this);
    if (auto *dialog = qobject_cast<QDialog *>(m_widget)) {
        dialog->setWindowFlags(Qt::Widget);
        dialog->setAccessibleName(dialog->windowTitle());
        connect(dialog, &QDialog::finished, this, &ExhibitFrame::begin, Qt::QueuedConnection);
    }
    layout()->addWidget(m_widget);
    if (m_exhibit.isSmall)
        layout()->setAlignment(m_widget, Qt::AlignCenter);
    m_widget->show();
    if (m_exhibit.play)
        m_exhibit.play(m_widget);
}

} // namespace Demo
