#pragma once

#include <QtWidgets/QWidget>

#include <optional>

#include "avatar.h"

namespace QtSignIn {

/// A round sign that tells by shape, not only by colour, how it went or that it goes on, and with whom. It never moves.
class StatusIcon : public QWidget {
    Q_OBJECT

public:
    enum class Status { Good, Bad, Question, Waiting };

    explicit StatusIcon(QWidget *parent = nullptr);

    void setStatus(Status status);

    /// Then that person is seen large, and the sign at the edge of the picture.
    void setPerson(const std::optional<Avatar> &person);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor color() const;
    void paintSign(QPainter *painter, const QRectF &square) const;

    Status m_status = Status::Good;
    std::optional<Avatar> m_person;
};

} // namespace QtSignIn
