#pragma once

#include <QtWidgets/QTreeView>

namespace Demo {

class TimelineModel;

/// Shows a TimelineModel, the newest signal always in sight.
class TimelineView final : public QTreeView {
    Q_OBJECT

public:
    /// \a model is not owned.
    explicit TimelineView(TimelineModel *model, QWidget *parent = nullptr);
};

} // namespace Demo
