#include "apifixture.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class Victim { Request, RequestLater, Authorizer, Application, ManagerLater, Reply };

} // namespace

Q_DECLARE_METATYPE(Victim)

class tst_AuthorizedRequestDeletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void survivesASlotThatDeletes_data();
    void survivesASlotThatDeletes();
    void survivesDeletionBetweenSignals_data();
    void survivesDeletionBetweenSignals();
    void survivesASlotOfTheManager();

private:
    static void script(ApiScene &scene, const QString &story)
    {
        if (story == u"replay"_s)
            scene.answer(refusal("Bearer error=invalid_token"));
        if (story == u"step-up"_s)
            scene.answer(refusal("Bearer error=insufficient_user_authentication"));
        else
            scene.answer({.body = "things"});
        scene.provider.network.answerAlways(
            "POST", TestProvider::tokenEndpoint(), scene.provider.tokens({{u"access_token"_s, u"access-2"_s}}));
    }

    static AuthorizedRequest *send(ApiScene &scene, const QString &story)
    {
        script(scene, story);
        const QString url = story == u"refused"_s ? u"https://evil.example/"_s : ApiScene::url();
        return scene.authorizer->send(scene.manager.get(), QNetworkRequest(QUrl(url)));
    }

    static void strike(ApiScene &scene, AuthorizedRequest *request, Victim victim)
    {
        switch (victim) {
        case Victim::Request:
            delete request;
            break;
        case Victim::RequestLater:
            request->deleteLater();
            break;
        case Victim::Authorizer:
            scene.authorizer.reset();
            break;
        case Victim::Application:
            scene.application.reset();
            break;
        case Victim::ManagerLater:
            scene.manager.release()->deleteLater();
            break;
        case Victim::Reply:
            request->reply()->deleteLater();
            break;
        }
    }
};

void tst_AuthorizedRequestDeletion::survivesASlotThatDeletes_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("signal");
    QTest::addColumn<Victim>("victim");
    struct Story {
        QString name;
        QStringList signalNames;
        bool hasReply;
    };
    const Story stories[] = {
        {u"answer"_s, {u"responseStarted"_s, u"completed"_s, u"finished"_s}, true},
        {u"replay"_s, {u"responseStarted"_s, u"completed"_s, u"finished"_s}, true},
        {u"step-up"_s, {u"interactionRequired"_s, u"failed"_s, u"finished"_s}, true},
        {u"refused"_s, {u"failed"_s, u"finished"_s}, false},
    };
    const std::pair<Victim, QString> victims[] = {
        {Victim::Request, u"the request"_s},
        {Victim::RequestLater, u"the request, later"_s},
        {Victim::Authorizer, u"the authorizer"_s},
        {Victim::Application, u"the application"_s},
        {Victim::ManagerLater, u"the manager, later"_s},
        {Victim::Reply, u"the reply, later"_s},
    };
    for (const Story &story : stories) {
        for (const QString &signal : story.signalNames) {
            for (const auto &[victim, name] : victims) {
                if (victim != Victim::Reply || story.hasReply)
                    QTest::addRow("%s, %s at %s", qPrintable(story.name), qPrintable(name), qPrintable(signal))
                        << story.name << signal << victim;
            }
        }
    }
}

void tst_AuthorizedRequestDeletion::survivesASlotThatDeletes()
{
    QFETCH(QString, story);
    QFETCH(QString, signal);
    QFETCH(Victim, victim);
    ApiScene scene;
    const QPointer<AuthorizedRequest> request = send(scene, story);
    RequestRecorder recorder(request);
    qsizetype events = 0;
    const auto strikeAt = [&](const QString &now) {
        if (now != signal)
            return;
        events = recorder.events.size();
        strike(scene, request, victim);
    };
    using R = AuthorizedRequest;
    connect(request, &R::responseStarted, this, [&] { strikeAt(u"responseStarted"_s); });
    connect(request, &R::completed, this, [&] { strikeAt(u"completed"_s); });
    connect(request, &R::interactionRequired, this, [&] { strikeAt(u"interactionRequired"_s); });
    connect(request, &R::failed, this, [&] { strikeAt(u"failed"_s); });
    connect(request, &R::finished, this, [&] { strikeAt(u"finished"_s); });
    processEvents();
    QVERIFY(events > 0);
    QVERIFY(!request);
    if (victim == Victim::Request || victim == Victim::Authorizer)
        QCOMPARE(recorder.events.size(), events);
    else if (victim != Victim::RequestLater)
        QCOMPARE(recorder.events.count(u"finished"_s), 1);
    if (scene.manager)
        QVERIFY(scene.manager->findChildren<QNetworkReply *>().isEmpty());
}

void tst_AuthorizedRequestDeletion::survivesDeletionBetweenSignals_data()
{
    QTest::addColumn<QString>("when");
    QTest::newRow("at once") << u"at once"_s;
    QTest::newRow("while a token is fetched") << u"token"_s;
    QTest::newRow("while the API thinks") << u"API"_s;
    QTest::newRow("while another token is fetched") << u"other token"_s;
}

void tst_AuthorizedRequestDeletion::survivesDeletionBetweenSignals()
{
    QFETCH(QString, when);
    for (const Victim victim : {Victim::Request, Victim::Authorizer}) {
        ApiScene scene;
        if (when == u"token"_s)
            scene.provider.clock->advance(2h);
        if (when.contains(u"token"_s))
            scene.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), {.hangs = true});
        scene.answer(when == u"API"_s ? FakeAnswer {.hangs = true} : refusal("Bearer error=invalid_token"));
        const QPointer<AuthorizedRequest> request = scene.get();
        RequestRecorder recorder(request);
        if (when != u"at once"_s)
            processEvents();
        QVERIFY(request);
        strike(scene, request, victim);
        QVERIFY(!request);
        processEvents();
        QVERIFY(recorder.events.isEmpty());
        QVERIFY(scene.manager->findChildren<QNetworkReply *>().isEmpty());
        QVERIFY(scene.application->findChildren<Flow *>().isEmpty());
    }
}

void tst_AuthorizedRequestDeletion::survivesASlotOfTheManager()
{
    // The reply that is dropped at a cancel says so through its manager.
    ApiScene scene;
    scene.answer({.hangs = true});
    const QPointer<AuthorizedRequest> request = scene.get();
    RequestRecorder recorder(request);
    processEvents();
    QNetworkReply *reply = scene.manager->findChild<QNetworkReply *>();
    QVERIFY(reply);
    connect(reply, &QNetworkReply::finished, this, [&] { delete request; });
    request->cancel();
    processEvents();
    QVERIFY(!request);
    QVERIFY(recorder.events.isEmpty());
}

QTEST_GUILESS_MAIN(tst_AuthorizedRequestDeletion)
#include "tst_authorizedrequestdeletion.moc"
