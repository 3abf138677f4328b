#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <optional>

#include <QtSignIn/interactiveflow.h>

namespace QtSignIn {

/// A sign-in in the browser as the person sees it: how far it is, its link, and what to do where it is stuck.
class BrowserAttempt : public QObject {
    Q_OBJECT

public:
    explicit BrowserAttempt(QObject *parent = nullptr);

    /// The flow is not owned, and how it ends is for others to say.
    void follow(InteractiveFlow *flow);
    void unfollow();

    bool isWaiting() const { return m_stage == Flow::Stage::WaitingForUser; }

    /// \a authority fits to be shown.
    QString text(const QString &authority) const;
    QString hint() const; ///< empty unless it waits for the person
    QString link() const; ///< of the page in the browser; empty until it is known

    bool canReopen() const;
    void reopen();

Q_SIGNALS:
    void changed();

private:
    void onRedirectIgnored(InteractiveFlow::IgnoredReason reason);
    QString ignoredText() const;

    QPointer<InteractiveFlow> m_flow;
    Flow::Stage m_stage = Flow::Stage::NotStarted;
    QUrl m_link;
    std::optional<InteractiveFlow::IgnoredReason> m_ignored; ///< of those that people are told of
    bool m_browserNotOpened = false;
};

} // namespace QtSignIn
