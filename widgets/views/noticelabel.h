#pragma once

#include <QtWidgets/QLabel>

namespace QtSignIn {

/// A warning that is seen without being read for an error: a tinted box with a bar at its leading edge. Plain text.
class NoticeLabel : public QLabel {
    Q_OBJECT

public:
    explicit NoticeLabel(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace QtSignIn
