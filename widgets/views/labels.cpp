#include "views/labels.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QLabel>

#include "views/textsize.h"

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
    keepFont(label, [](const QFont &usual) { return boldFont(usual, 1.5); });
    return label;
}

void reserveLines(QLabel *label, int lines)
{
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    keepFitted(label, [label, lines] { label->setMinimumHeight(label->fontMetrics().lineSpacing() * lines); });
}

void nameQuietly(QLabel *label, const QString &name)
{
    if (label->accessibleName() != name)
        label->setAccessibleName(name);
}

QString withoutMnemonic(const QString &text)
{
    // In scripts without letters of the keyboard the shortcut stands behind the text: "Copy (&C)".
    static const QRegularExpression shortcut(QStringLiteral("\\s*\\(&[^&]\\)|&(?=[^&])"));
    return QString(text).remove(shortcut).replace(QLatin1StringView("&&"), QLatin1StringView("&"));
}

void keepRoomWhenHidden(QWidget *widget)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(policy);
}

} // namespace QtSignIn
