#pragma once

#include <QtCore/QJsonObject>
#include <QtWidgets/QTreeWidget>

namespace Demo {

/// Claims as a tree of plain text; times also as times.
class ClaimsView : public QTreeWidget {
    Q_OBJECT

public:
    explicit ClaimsView(QWidget *parent = nullptr);

    void setClaims(const QJsonObject &claims);
};

} // namespace Demo
