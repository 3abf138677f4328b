#include "widgets/timelineview.h"

#include <QtWidgets/QHeaderView>

#include "widgets/timelinemodel.h"

namespace Demo {

TimelineView::TimelineView(TimelineModel *model, QWidget *parent)
    : QTreeView(parent)
{
    setModel(model);
    setAccessibleName(tr("Timeline"));
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    const QFontMetrics metrics = fontMetrics();
    header()->resizeSection(0, metrics.horizontalAdvance(QStringLiteral("00:00:00.000")) + 24);
    header()->resizeSection(1, metrics.horizontalAdvance(QStringLiteral("networkErrorOccurred")) + 24);
    connect(model, &TimelineModel::rowsInserted, this, &TimelineView::scrollToBottom);
}

} // namespace Demo
