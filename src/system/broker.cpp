#include <QtSignIn/broker.h>

#include "model/makeerror.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

class NoBroker final : public Broker {
public:
    bool isAvailable() const override { return false; }
    void acquireTokenInteractive(const BrokerRequest &, Done done) override { done(unavailable()); }
    void acquireTokenSilent(const BrokerRequest &, Done done) override { done(unavailable()); }
    void removeAccount(const QString &, const QString &) override { }

private:
    static Error unavailable()
    {
        return makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
            u"This system has no program that signs people in for applications. Use the browser."_s);
    }
};

} // namespace

Broker::~Broker() = default;

std::shared_ptr<Broker> Broker::none()
{
    return std::make_shared<NoBroker>();
}

} // namespace QtSignIn
