#include "widgets/timelinemodel.h"

#include <QtCore/QJsonObject>
#include <QtCore/QTime>

#include "common/names.h"
#include "common/plainline.h"

using namespace QtSignIn;

namespace Demo {

namespace {

QString withoutQuery(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString summary(const Error &error)
{
    return QStringLiteral("%1, %2: %3").arg(nameOf(error.kind()), error.code(), error.description());
}

QString scopesOf(const TokenResult &result)
{
    return result.scopes().join(QLatin1Char(' '));
}

void showDetails(QStandardItem *cell, const std::function<QString()> &details)
{
    const QString text = plainLine(details());
    cell->setText(text);
    // An empty cell has no name of its own.
    if (text.isEmpty())
        cell->setData(TimelineModel::tr("No details"), Qt::AccessibleTextRole);
}

class TimelineReporter final : public Reporter {
public:
    explicit TimelineReporter(TimelineModel *model)
        : Reporter(model)
        , m_model(model)
    {
    }

protected:
    void stageChanged(Flow::Stage stage) override { add("stageChanged", nameOf(stage)); }
    void authorizationUrlReady(const QUrl &url) override { add("authorizationUrlReady", withoutQuery(url)); }
    void browserOpened() override { add("browserOpened"); }
    void browserNotOpened(const QUrl &url) override { add("browserNotOpened", withoutQuery(url)); }
    void redirectIgnored(InteractiveFlow::IgnoredReason reason) override { add("redirectIgnored", nameOf(reason)); }
    void userCodeReceived(const DeviceAuthorization &authorization) override
    {
        addTranslated("userCodeReceived", [page = withoutQuery(authorization.verificationUri())] {
            return TimelineModel::tr("Code to be entered at %1").arg(page);
        });
    }
    void pollScheduled(std::chrono::seconds delay) override
    {
        addTranslated("pollScheduled", [seconds = static_cast<int>(delay.count())] {
            return TimelineModel::tr("In %n second(s)", nullptr, seconds);
        });
    }
    void networkErrorOccurred(const Error &error) override { add("networkErrorOccurred", summary(error)); }
    void completed(const TokenResult &result) override
    {
        addTranslated("completed", [name = result.account().username(), scopes = scopesOf(result)] {
            return TimelineModel::tr("%1; scopes: %2").arg(name, scopes);
        });
    }
    void tokenRefreshed(const TokenResult &result) override
    {
        addTranslated("completed", [name = result.account().username(), scopes = scopesOf(result)] {
            return TimelineModel::tr("Renewed for %1; scopes: %2").arg(name, scopes);
        });
    }
    void userInfoReceived(const QJsonObject &claims) override
    {
        addTranslated("completed", [names = claims.keys().join(QStringLiteral(", "))] {
            return TimelineModel::tr("User info: %1").arg(names);
        });
    }
    void signedOut(const SignOutResult &result) override
    {
        addTranslated("completed", [revocation = nameOf(result.revocation)] {
            return TimelineModel::tr("Signed out; tokens at the provider: %1").arg(revocation);
        });
    }
    void failed(const Error &error) override { add("failed", summary(error)); }
    void finished() override { add("finished"); }

private:
    void add(const char *signal, const QString &details = {})
    {
        addTranslated(signal, [details] { return details; });
    }
    void addTranslated(const char *signal, std::function<QString()> details)
    {
        m_model->add(QString::fromLatin1(signal), std::move(details));
    }

    TimelineModel *m_model;
};

} // namespace

TimelineModel::TimelineModel(QObject *parent)
    : QStandardItemModel(0, 3, parent)
    , m_reporter(new TimelineReporter(this))
{
    retranslate();
}

void TimelineModel::add(const QString &signal, std::function<QString()> details)
{
    const QString time = QTime::currentTime().toString(QStringLiteral("HH:mm:ss.zzz"));
    QList<QStandardItem *> row;
    for (const QString &text : {time, signal, QString()}) {
        row += new QStandardItem(text);
        row.constLast()->setEditable(false);
    }
    showDetails(row.constLast(), details);
    m_details += std::move(details);
    appendRow(row);
}

void TimelineModel::retranslate()
{
    setHorizontalHeaderLabels({tr("Time"), tr("Signal"), tr("Details")});
    for (int row = 0; row < rowCount(); ++row)
        showDetails(item(row, 2), m_details.at(row));
}

} // namespace Demo
