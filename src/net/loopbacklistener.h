#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <QtSignIn/clock.h>
#include <QtSignIn/randomsource.h>
#include <QtSignIn/result.h>

#include "net/loopbackconnections.h"
#include "net/loopbackports.h"
#include "net/onetimeaddresses.h"

#include <chrono>
#include <functional>
#include <memory>

namespace QtSignIn {

/// Waits on a loopback port for the one redirect that ends a sign-in (RFC 8252 7.3) and shows the outcome to the
/// browser.
///
/// A judge says which request is ours. That one gets a 303 to a second, random path, which takes the code out of the
/// address bar at once; the request for that path is held until finish() brings the page. Everything else gets a fixed
/// answer and changes nothing. Signals and the judge are called from the event loop only, never from inside a
/// call, and may delete the listener.
class LoopbackListener : public QObject {
    Q_OBJECT
public:
    enum class Verdict {
        Accept, ///< ours
        Ignore, ///< a stray: answered with 400, we go on waiting
        Conflict, ///< ours, but contradicts what was accepted: 400
    };

    /// Why a request was not the redirect.
    enum class Reason {
        WrongPath,
        WrongMethod,
        ForeignHost,
        Malformed,
        TooLarge,
        TimedOut, ///< begun, not finished in time
        TlsHello, ///< the browser forces https (HSTS of this host name, or an https-only mode)
        Prefetch, ///< Fetch Metadata says: no navigation of a page of its own, or one ahead of need
        TooManyConnections,
        NotOurs, ///< refused by the judge, or another response after the accepted one
        Reused, ///< a one-time address that was visited before
    };
    Q_ENUM(Reason)

    /// \a form: the raw query or form body, percent-encoding untouched.
    using Judge = std::function<Verdict(const QByteArray &form)>;

    static constexpr std::chrono::milliseconds PageTimeout {3'000}; ///< from finish() to the end at the latest

    LoopbackListener(std::shared_ptr<Clock> clock, std::shared_ptr<RandomSource> random, QObject *parent = nullptr);
    ~LoopbackListener() override;

    /// Binds the port, to be called once and before the redirect URI is built. Fails with kind Configuration.
    Result<void> listen(const LoopbackListenOptions &options);

    quint16 port() const { return m_port; }

    /// Host and port as in the redirect URI: "localhost:PORT", "127.0.0.1:PORT" or "[::1]:PORT".
    QByteArray authority() const { return m_authority; }

    void setJudge(Judge judge) { m_judge = std::move(judge); }

    /// An address on our port that leads to \a target, an http(s) URL, at its first visit by a navigation. At every
    /// other the client is told so and ignored() comes with Reason::Reused. Only after listen().
    QUrl makeOneTimeAddress(const QUrl &target);

    /// What makes the page for a browser that comes back though nobody waits for it: with another answer than the
    /// accepted one, with one that is not ours, or to the outcome of an earlier attempt. It is called at most once;
    /// without it such a request gets a short fixed page.
    void setLeftoverPage(std::function<QByteArray()> make);

    /// Delivers \a html to the request that is held or still to come, then closes; at once if no redirect was accepted.
    void finish(const QByteArray &html);

    /// Closes port and connections before it returns, without a page.
    void close();

    /// Whether the listener deletes itself after closed().
    void setDeleteOnClosed(bool deleteOnClosed) { m_deleteOnClosed = deleteOnClosed; }

Q_SIGNALS:
    void ignored(QtSignIn::LoopbackListener::Reason reason);

    /// Comes once, after close() or when the page is delivered or given up.
    void closed();

private:
    void announceClosed();
    void handle(LoopbackConnection *connection);
    void handleOutcomeRequest(LoopbackConnection *connection);
    void handleOneTimeAddress(LoopbackConnection *connection);
    void handleResponse(LoopbackConnection *connection);
    void acceptResponse(LoopbackConnection *connection, const QByteArray &digest);
    void refuse(LoopbackConnection *connection, int status, Reason reason, const QByteArray &allow = {});
    void refuseLeftover(LoopbackConnection *connection, int status, Reason reason);
    void deliver(const QList<LoopbackConnection *> &connections);
    void redirect(LoopbackConnection *connection);
    void forget(LoopbackConnection *connection);
    void report(Reason reason);
    bool isFormPost() const { return m_options.responseMode == LoopbackListenOptions::ResponseMode::FormPost; }
    bool isOurHost(const QByteArray &host) const;

    const std::shared_ptr<Clock> m_clock;
    const std::shared_ptr<RandomSource> m_random;
    Judge m_judge;
    LoopbackListenOptions m_options;
    quint16 m_port = 0;
    QByteArray m_authority;
    OneTimeAddresses m_oneTimeAddresses;
    QList<LoopbackConnection *> m_held;
    QList<LoopbackConnection *> m_delivering;
    QByteArray m_acceptedDigest;
    QByteArray m_outcomePath;
    QByteArray m_page;
    std::function<QByteArray()> m_makeLeftoverPage;
    QByteArray m_leftoverPage;
    std::unique_ptr<Timer> m_pageTimer;
    LoopbackConnections m_connections;
    bool m_judging = false;
    bool m_finished = false;
    bool m_closed = false;
    bool m_deleteOnClosed = false;
};

} // namespace QtSignIn
