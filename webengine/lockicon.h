#pragma once

#include <QtWidgets/QLabel>

#include "navigationpolicy.h"

namespace QtSignIn {

/// A lock, closed or open, or a computer; nothing where there is no connection. Its accessible name says the same.
class LockIcon : public QLabel {
    Q_OBJECT

public:
    explicit LockIcon(QWidget *parent = nullptr);

    void setConnection(Connection connection);
    Connection connection() const { return m_connection; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Connection m_connection = Connection::None;
};

} // namespace QtSignIn
