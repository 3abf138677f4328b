#pragma once

#include <QtGui/QStandardItemModel>

#include <functional>

#include "common/reporter.h"

namespace Demo {

/// Every signal of the flows, when it came and what it brought. Holds no token and no code.
class TimelineModel final : public QStandardItemModel {
    Q_OBJECT

public:
    explicit TimelineModel(QObject *parent = nullptr);

    /// \a details says what the signal brought, each time in the language of the moment.
    void add(const QString &signal, std::function<QString()> details);

    /// Says everything anew, in the language of now.
    void retranslate();

    /// What is to follow the flows; belongs to the model.
    Reporter *reporter() const { return m_reporter; }

private:
    Reporter *m_reporter;
    QList<std::function<QString()>> m_details; ///< one a row
};

} // namespace Demo
