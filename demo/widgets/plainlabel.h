#pragma once

#include <QtWidgets/QLabel>

namespace Demo {

/// A label that never takes its text for HTML.
inline QLabel *plainLabel(const QString &text = {})
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

} // namespace Demo
