#pragma once

#include <QtSignIn/authorizedrequest.h>
#include <QtSignIn/publicclientapplication.h>
#include <QtSignIn/requestauthorizer.h>

#include "support/testprovider.h"

namespace QtSignIn {

/// Something that a person does, from its beginning to its end, in a world of its own: it runs by itself. Nothing of
/// the world is held by anybody else, so that a test may take it away.
class Story : public QObject {
    Q_OBJECT

public:
    static QStringList names();

    explicit Story(const QString &name);
    ~Story() override;

    /// The same once more, in the same world.
    void again();

    /// The flow, or the request to an API; null when it is gone.
    QObject *actor() const { return m_actor; }

    /// "completed", the error's text, "pending" or "no value"; empty for what has no future.
    QString outcome() const;

    /// Goes on until \a condition holds. False if it does not in ten seconds.
    [[nodiscard]] bool run(const std::function<bool()> &condition);

    std::shared_ptr<FakeClock> clock;
    std::shared_ptr<FakeBrowser> browser;
    std::unique_ptr<FakeNetworkAccessManager> network;
    std::unique_ptr<PublicClientApplication> application;
    Account account;

    /// Leaves clock and browser to the application alone.
    void letGoOfBrowser();

private:
    template <typename F> void watch(F *flow);
    template <typename T> void watch(const QFuture<Result<T>> &future);
    void answer(const QString &endpoint, const FakeAnswer &answer);
    FakeAnswer tokens(const QJsonObject &changes = {}) const;
    void signIn();
    void begin();
    void comeBackFromBrowser();
    void askApi();

    const QString m_name;
    std::unique_ptr<TestProvider> m_provider;
    std::unique_ptr<RequestAuthorizer> m_authorizer;
    QPointer<QObject> m_actor;
    std::function<QString()> m_outcome;
};

} // namespace QtSignIn
