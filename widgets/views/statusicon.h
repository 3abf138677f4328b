#pragma once

#include <QtWidgets/QWidget>

namespace QtSignIn {

/// A round sign that tells by shape, not only by colour, how it went or that it goes on. It never moves.
class StatusIcon : public QWidget {
    Q_OBJECT

public:
    enum class Status { Good, Bad, Question, Waiting };

    explicit StatusIcon(QWidget *parent = nullptr);

    void setStatus(Status status);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor color() const;

    Status m_status = Status::Good;
};

} // namespace QtSignIn
