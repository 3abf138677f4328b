#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QUrl>

#include <QtSignIn/browser.h>

#include "protocol/formencoding.h"

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace QtSignIn {

/// A person's browser: remembers what it was given, and goes to the redirect URI, with a real socket, when told to.
class FakeBrowser : public QObject, public Browser {
    Q_OBJECT

public:
    void open(const QUrl &url, std::function<void(bool)> done) override;
    void openWatched(const QUrl &url, std::function<void(bool)> done, std::function<void()> closed) override;
    void dismiss(const QUrl &url) override { m_dismissedUrls.append(url); }
    bool isAvailable() const override { return m_available; }
    bool exposesUrl() const override { return m_exposesUrl; }

    void setOpens(bool opens) { m_opens = opens; }
    void setAvailable(bool available) { m_available = available; }
    void setExposesUrl(bool exposesUrl) { m_exposesUrl = exposesUrl; }

    /// Says whether it opened only when report() is called.
    void setDelaysReport(bool delays) { m_delaysReport = delays; }
    void report(bool opened) { m_done(opened); }

    const QList<QUrl> &openedUrls() const { return m_urls; }
    const QList<QUrl> &dismissedUrls() const { return m_dismissedUrls; }

    /// The person closes the window, if this is a browser that tells.
    void close() { m_closed(); }

    FormParameters authorizationParameters() const;
    QUrl redirectUri() const;

    /// Comes back from the provider with these parameters and the right `state`; follows the 303 as a browser does.
    void redirectBack(FormParameters parameters);

    /// Sends \a parameters as they are.
    void redirectBackRaw(const FormParameters &parameters);
    void get(const QUrl &url);
    void post(const QUrl &url, const QByteArray &form);

    /// Status of the last answer, and its body.
    int status() const { return m_status; }
    QByteArray page() const { return m_page; }
    QUrl addressBar() const { return m_addressBar; }

Q_SIGNALS:
    void opened(const QUrl &url);
    void pageShown();

private:
    void send(const QUrl &url, const QByteArray &method, const QByteArray &body);
    void receive(const QUrl &url, const QByteArray &answer);

    bool m_opens = true;
    bool m_available = true;
    bool m_exposesUrl = false;
    bool m_delaysReport = false;
    std::function<void(bool)> m_done;
    std::function<void()> m_closed;
    QList<QUrl> m_urls;
    QList<QUrl> m_dismissedUrls;
    int m_status = 0;
    QByteArray m_page;
    QUrl m_addressBar;
};

} // namespace QtSignIn
