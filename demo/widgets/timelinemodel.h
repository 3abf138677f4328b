#pragma once

#include <QtGui/QStandardItemModel>

#include "common/reporter.h"

namespace Demo {

/// Every signal of the flows, when it came and what it brought. Holds no token and no code.
class TimelineModel final : public QStandardItemModel {
    Q_OBJECT

public:
    explicit TimelineModel(QObject *parent = nullptr);

    void add(const QString &signal, const QString &details = {});

    /// What is to follow the flows; belongs to the model.
    Reporter *reporter() const { return m_reporter; }

private:
    Reporter *m_reporter;
};

} // namespace Demo
