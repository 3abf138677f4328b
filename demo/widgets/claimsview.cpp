#include "widgets/claimsview.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtWidgets/QHeaderView>

#include "common/plainline.h"

namespace Demo {

namespace {

QString shown(const QString &name, const QJsonValue &value)
{
    static const QStringList times {QStringLiteral("auth_time"), QStringLiteral("exp"), QStringLiteral("iat"),
        QStringLiteral("nbf"), QStringLiteral("updated_at")};
    if (value.isDouble() && times.contains(name)) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(value.toInteger());
        return QStringLiteral("%1  (%2)")
            .arg(QString::number(value.toInteger()), QLocale::system().toString(time, QLocale::ShortFormat));
    }
    if (value.isArray() || value.isObject())
        return {};
    return plainLine(value.toVariant().toString());
}

void add(QTreeWidgetItem *parent, const QString &name, const QJsonValue &value)
{
    auto *item = new QTreeWidgetItem(parent, {plainLine(name), shown(name, value)});
    // An empty cell has no name of its own.
    if (item->text(1).isEmpty())
        item->setData(1, Qt::AccessibleTextRole, ClaimsView::tr("Values below"));
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        add(item, QString::number(i), array.at(i));
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        add(item, member.key(), member.value());
}

} // namespace

ClaimsView::ClaimsView(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderLabels({tr("Claim"), tr("Value")});
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setIndentation(12);
    header()->resizeSection(0, fontMetrics().horizontalAdvance(QStringLiteral("preferred_username")) + 48);
}

void ClaimsView::setClaims(const QJsonObject &claims)
{
    clear();
    for (auto claim = claims.begin(); claim != claims.end(); ++claim)
        add(invisibleRootItem(), claim.key(), claim.value());
    expandAll();
}

} // namespace Demo
