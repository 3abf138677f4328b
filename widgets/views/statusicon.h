#pragma once

#include <QtWidgets/QWidget>

namespace QtSignIn {

/// A round sign that tells by shape, not only by colour, how it went.
class StatusIcon : public QWidget {
    Q_OBJECT

public:
    explicit StatusIcon(QWidget *parent = nullptr);

    void setGood(bool good);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_good = true;
};

} // namespace QtSignIn
