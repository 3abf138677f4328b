#include "widgets/gallery/gallerypage.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include "widgets/gallery/codeview.h"
#include "widgets/gallery/exhibitframe.h"
#include "widgets/gallery/exhibitwindow.h"
#include "widgets/gallery/snippet.h"
#include "widgets/partnames.h"
#include "widgets/plainlabel.h"

namespace Demo {

namespace {

const Exhibit *exhibitOf(const QTreeWidgetItem *item, const QList<Exhibit> &exhibits)
{
    const QString name = item ? item->data(0, Qt::UserRole).toString() : QString();
    const auto found =
        std::find_if(exhibits.cbegin(), exhibits.cend(), [&](const Exhibit &exhibit) { return exhibit.name == name; });
    return name.isEmpty() || found == exhibits.cend() ? nullptr : &*found;
}

} // namespace

GalleryPage::GalleryPage(QWidget *parent)
    : QWidget(parent)
    , m_exhibits(allExhibits())
    , m_list(new QTreeWidget)
    , m_title(plainLabel())
    , m_stage(new QScrollArea)
    , m_code(new CodeView)
    , m_open(new QPushButton(tr("Open in a &window")))
{
    setAccessibleName(tr("Gallery"));
    m_list->setHeaderHidden(true);
    m_list->setAccessibleName(tr("Widgets and their states"));
    m_list->setUniformRowHeights(true);
    addExhibits();
    m_list->header()->setStretchLastSection(false);
    m_list->resizeColumnToContents(0);
    m_list->setMinimumWidth(m_list->columnWidth(0) + 2 * fontMetrics().height());

    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_stage->setWidgetResizable(true);
    m_stage->setAccessibleName(tr("The widget"));
    m_code->setAccessibleName(tr("The code that makes it"));
    auto *copy = new QPushButton(tr("&Copy the code"));

    auto *stageColumn = new QWidget;
    auto *stageLayout = new QVBoxLayout(stageColumn);
    stageLayout->setContentsMargins(0, 0, 0, 0);
    stageLayout->addWidget(m_title);
    stageLayout->addWidget(m_stage, 1);
    auto *codeColumn = new QWidget;
    auto *codeLayout = new QVBoxLayout(codeColumn);
    codeLayout->setContentsMargins(0, 0, 0, 0);
    codeLayout->addWidget(m_code, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(m_open);
    buttons->addStretch();
    codeLayout->addLayout(buttons);

    auto *right = new QSplitter(Qt::Vertical);
    right->addWidget(stageColumn);
    right->addWidget(codeColumn);
    right->setStretchFactor(0, 5);
    right->setStretchFactor(1, 1);
    right->setChildrenCollapsible(false);
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->addWidget(m_list);
    columns->addWidget(right);
    columns->setStretchFactor(1, 1);
    columns->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(columns);
    nameParts(this);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &GalleryPage::enter);
    connect(copy, &QPushButton::clicked, this, &GalleryPage::copyCode);
    connect(m_open, &QPushButton::clicked, this, &GalleryPage::openWindow);
}

QString GalleryPage::currentExhibit() const
{
    const Exhibit *exhibit = exhibitOf(m_list->currentItem(), m_exhibits);
    return exhibit ? exhibit->name : QString();
}

void GalleryPage::showExhibit(const QString &name)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            if (group->child(j)->data(0, Qt::UserRole).toString() == name)
                m_list->setCurrentItem(group->child(j));
        }
    }
}

void GalleryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Not before: each exhibit signs in or waits.
    if (!m_frame)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

void GalleryPage::addExhibits()
{
    QTreeWidgetItem *group = nullptr;
    for (const Exhibit &exhibit : m_exhibits) {
        if (!group || group->text(0) != exhibit.widget) {
            group = new QTreeWidgetItem(m_list, {exhibit.widget});
            group->setFlags(Qt::ItemIsEnabled);
        }
        auto *item = new QTreeWidgetItem(group, {exhibit.state});
        item->setData(0, Qt::UserRole, exhibit.name);
    }
    m_list->expandAll();
}

void GalleryPage::enter(const QTreeWidgetItem *item)
{
    const Exhibit *exhibit = exhibitOf(item, m_exhibits);
    if (!exhibit)
        return;
    m_title->setText(tr("%1: %2").arg(exhibit->widget, exhibit->state));
    m_code->setPlainText(snippet(exhibit->snippet));
    m_frame = new ExhibitFrame(*exhibit);
    if (m_clocksRun)
        m_frame->provider().clock()->run();
    m_stage->setWidget(m_frame);
    nameParts(m_stage);
    m_open->setEnabled(qobject_cast<QDialog *>(m_frame->exhibited()));
}

void GalleryPage::copyCode()
{
    QGuiApplication::clipboard()->setText(m_code->toPlainText());
}

void GalleryPage::openWindow()
{
    const Exhibit *exhibit = exhibitOf(m_list->currentItem(), m_exhibits);
    if (!exhibit)
        return;
    const ExhibitWindow window = openInWindow(*exhibit, this);
    window.provider->clock()->run();
}

} // namespace Demo
