#pragma once

#include <QtWidgets/QTreeWidget>

#include "common/reporter.h"

namespace Demo {

/// Every signal of the flows, when it came and what it brought. Shows no token and no code.
class TimelineView : public QTreeWidget {
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void add(const QString &signal, const QString &details = {});

    /// What is to follow the flows; belongs to the view.
    Reporter *reporter() const { return m_reporter; }

private:
    Reporter *m_reporter;
};

} // namespace Demo
