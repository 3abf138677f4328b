#include "widgets/timelineview.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtWidgets/QHeaderView>

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
    return TimelineView::tr("%1; scopes %2").arg(result.account().username(), result.scopes().join(QLatin1Char(' ')));
}

QString summary(const Error &error)
{
    return QStringLiteral("%1, %2: %3").arg(nameOf(error.kind()), error.code(), error.description());
}

class TimelineReporter final : public Reporter {
public:
    explicit TimelineReporter(TimelineView *view)
        : Reporter(view)
        , m_view(view)
    {
    }

protected:
    void stageChanged(Flow::Stage stage) override { m_view->add(QStringLiteral("stageChanged"), nameOf(stage)); }
    void authorizationUrlReady(const QUrl &url) override
    {
        m_view->add(QStringLiteral("authorizationUrlReady"), withoutQuery(url));
    }
    void browserOpened() override { m_view->add(QStringLiteral("browserOpened")); }
    void browserNotOpened(const QUrl &url) override
    {
        m_view->add(QStringLiteral("browserNotOpened"), withoutQuery(url));
    }
    void redirectIgnored(InteractiveFlow::IgnoredReason reason) override
    {
        m_view->add(QStringLiteral("redirectIgnored"), nameOf(reason));
    }
    void userCodeReceived(const DeviceAuthorization &authorization) override
    {
        m_view->add(QStringLiteral("userCodeReceived"),
            TimelineView::tr("to be entered at %1").arg(withoutQuery(authorization.verificationUri())));
    }
    void pollScheduled(std::chrono::seconds delay) override
    {
        m_view->add(QStringLiteral("pollScheduled"), TimelineView::tr("in %1 s").arg(delay.count()));
    }
    void networkErrorOccurred(const Error &error) override
    {
        m_view->add(QStringLiteral("networkErrorOccurred"), summary(error));
    }
    void completed(const TokenResult &result) override { m_view->add(QStringLiteral("completed"), summary(result)); }
    void tokenRefreshed(const TokenResult &result) override
    {
        m_view->add(QStringLiteral("completed"), TimelineView::tr("renewed for %1").arg(summary(result)));
    }
    void userInfoReceived(const QJsonObject &claims) override
    {
        m_view->add(QStringLiteral("completed"),
            TimelineView::tr("user info: %1").arg(claims.keys().join(QStringLiteral(", "))));
    }
    void failed(const Error &error) override { m_view->add(QStringLiteral("failed"), summary(error)); }
    void finished() override { m_view->add(QStringLiteral("finished")); }

private:
    TimelineView *m_view;
};

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QTreeWidget(parent)
    , m_reporter(new TimelineReporter(this))
{
    setHeaderLabels({tr("Time"), tr("Signal"), tr("Details")});
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    const QFontMetrics metrics = fontMetrics();
    header()->resizeSection(0, metrics.horizontalAdvance(QStringLiteral("00:00:00.000")) + 24);
    header()->resizeSection(1, metrics.horizontalAdvance(QStringLiteral("networkErrorOccurred")) + 24);
}

void TimelineView::add(const QString &signal, const QString &details)
{
    const QString time = QTime::currentTime().toString(QStringLiteral("HH:mm:ss.zzz"));
    auto *item = new QTreeWidgetItem(this, {time, signal, plainLine(details)});
    scrollToItem(item);
}

} // namespace Demo
