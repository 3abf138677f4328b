#include "views/labels.h"

#include <QtWidgets/QLabel>

namespace QtSignIn {

QLabel *plainLabel(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *wrappedLabel(QWidget *parent, const QString &text)
{
    QLabel *label = plainLabel(parent, text);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // one long foreign word must not widen the window
    return label;
}

QLabel *headlineLabel(QWidget *parent)
{
    QLabel *label = wrappedLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    label->setFont(font);
    return label;
}

void reserveLines(QLabel *label, int lines)
{
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setMinimumHeight(label->fontMetrics().lineSpacing() * lines);
}

void keepRoomWhenHidden(QWidget *widget)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(policy);
}

} // namespace QtSignIn
