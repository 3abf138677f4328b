#pragma once

#include <QtWidgets/QFrame>

#include <QtSignIn/widgetsglobal.h>

namespace QtSignIn {

/// One line of plain text that shrinks with its room instead of widening the window.
class QTSIGNIN_WIDGETS_EXPORT ElidedLabel : public QFrame {
    Q_OBJECT

public:
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget *parent = nullptr);

    QString text() const { return m_text; }

    /// Is its accessible name as well.
    void setText(const QString &text);
    /// For where the text does not fit: less of it, before that is cut off. Empty: none.
    void setShorterText(const QString &text);
    /// What of it is seen.
    QString shownText() const;
    void setAlignment(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_shorterText;
    Qt::TextElideMode m_mode;
    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
};

} // namespace QtSignIn
