#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <functional>
#include <memory>

#include <QtSignIn/publicclientapplication.h>

#include "widgets/gallery/manualclock.h"
#include "widgets/gallery/pretendbrowser.h"
#include "widgets/gallery/pretendnetwork.h"

namespace Demo {

/// A provider, a browser, a person and a clock in this program's memory, and an application to sign in with there: what
/// it takes to bring a widget into any state.
class PretendProvider final : public QObject {
    Q_OBJECT

public:
    /// What becomes of a sign-in.
    enum class Course {
        NoCode, ///< the device code does not come
        Waits, ///< for the person
        NetworkTrouble, ///< from the first poll on
        Finishes, ///< the keys that the ID token is checked with don't come
        Completes,
        Denied,
    };

    explicit PretendProvider(Course course, QObject *parent = nullptr);
    ~PretendProvider() override;

    QtSignIn::PublicClientApplication *application() const { return m_application.get(); }
    const std::shared_ptr<ManualClock> &clock() const { return m_clock; }

    /// Once the next flow waits for the person, the clock goes on by that much.
    void whenWaiting(std::chrono::seconds passes) { m_passes = passes; }

    /// Signs \a login in, without a word to anybody.
    QtSignIn::Account addAccount(const QString &login, const QString &name);

    /// What the flows have done so far: names of stages and signals.
    QStringList journal() const { return m_journal; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PretendAnswer answer(const QString &path) const;
    PretendAnswer tokens() const;
    void follow(QtSignIn::Flow *flow);

    const Course m_course;
    const std::shared_ptr<ManualClock> m_clock = std::make_shared<ManualClock>();
    const std::shared_ptr<PretendBrowser> m_browser = std::make_shared<PretendBrowser>();
    PretendNetwork m_network;
    std::chrono::seconds m_passes {0};
    QString m_login;
    QString m_name;
    QStringList m_journal;
    std::unique_ptr<QtSignIn::PublicClientApplication> m_application;
};

} // namespace Demo
