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

QString summary(const TokenResult &result)
{
    return TimelineModel::tr("%1; scopes %2").arg(result.account().username(), result.scopes().join(QLatin1Char(' ')));
}

QString summary(const Error &error)
{
    return QStringLiteral("%1, %2: %3").arg(nameOf(error.kind()), error.code(), error.description());
}

class TimelineReporter final : public Reporter {
public:
    explicit TimelineReporter(TimelineModel *model)
        : Reporter(model)
        , m_model(model)
    {
    }

protected:
    void stageChanged(Flow::Stage stage) override { m_model->add(QStringLiteral("stageChanged"), nameOf(stage)); }
    void authorizationUrlReady(const QUrl &url) override
    {
        m_model->add(QStringLiteral("authorizationUrlReady"), withoutQuery(url));
    }
    void browserOpened() override { m_model->add(QStringLiteral("browserOpened")); }
    void browserNotOpened(const QUrl &url) override
    {
        m_model->add(QStringLiteral("browserNotOpened"), withoutQuery(url));
    }
    void redirectIgnored(InteractiveFlow::IgnoredReason reason) override
    {
        m_model->add(QStringLiteral("redirectIgnored"), nameOf(reason));
    }
    void userCodeReceived(const DeviceAuthorization &authorization) override
    {
        m_model->add(QStringLiteral("userCodeReceived"),
            TimelineModel::tr("to be entered at %1").arg(withoutQuery(authorization.verificationUri())));
    }
    void pollScheduled(std::chrono::seconds delay) override
    {
        m_model->add(QStringLiteral("pollScheduled"), TimelineModel::tr("in %1 s").arg(delay.count()));
    }
    void networkErrorOccurred(const Error &error) override
    {
        m_model->add(QStringLiteral("networkErrorOccurred"), summary(error));
    }
    void completed(const TokenResult &result) override { m_model->add(QStringLiteral("completed"), summary(result)); }
    void tokenRefreshed(const TokenResult &result) override
    {
        m_model->add(QStringLiteral("completed"), TimelineModel::tr("renewed for %1").arg(summary(result)));
    }
    void userInfoReceived(const QJsonObject &claims) override
    {
        m_model->add(QStringLiteral("completed"),
            TimelineModel::tr("user info: %1").arg(claims.keys().join(QStringLiteral(", "))));
    }
    void signedOut(const SignOutResult &result) override
    {
        m_model->add(QStringLiteral("completed"),
            TimelineModel::tr("signed out; tokens at the provider: %1").arg(nameOf(result.revocation)));
    }
    void failed(const Error &error) override { m_model->add(QStringLiteral("failed"), summary(error)); }
    void finished() override { m_model->add(QStringLiteral("finished")); }

private:
    TimelineModel *m_model;
};

} // namespace

TimelineModel::TimelineModel(QObject *parent)
    : QStandardItemModel(0, 3, parent)
    , m_reporter(new TimelineReporter(this))
{
}

void TimelineModel::add(const QString &signal, const QString &details)
{
    const QString time = QTime::currentTime().toString(QStringLiteral("HH:mm:ss.zzz"));
    QList<QStandardItem *> row;
    for (const QString &text : {time, signal, plainLine(details)}) {
        row += new QStandardItem(text);
        row.constLast()->setEditable(false);
    }
    // An empty cell has no name of its own.
    if (details.isEmpty())
        row.constLast()->setData(tr("No details"), Qt::AccessibleTextRole);
    appendRow(row);
}

} // namespace Demo
