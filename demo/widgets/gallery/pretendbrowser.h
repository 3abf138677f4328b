#pragma once

#include <QtCore/QObject>
#include <QtNetwork/QNetworkAccessManager>

#include <QtSignIn/browser.h>

namespace Demo {

/// Plays the browser and who sits before it.
class PretendBrowser final : public QObject, public QtSignIn::Browser {
    Q_OBJECT

public:
    enum class Person {
        Thinks, ///< the page is open, nothing comes back
        Approves,
        Refuses,
        IsNotThere, ///< no browser opens
    };

    void setPerson(Person person) { m_person = person; }

    /// `nonce` of the page opened last.
    QString nonce() const { return m_nonce; }

    bool exposesUrl() const override { return false; }
    void open(const QUrl &url, std::function<void(bool)> done) override;

private:
    Person m_person = Person::Thinks;
    QString m_nonce;
    QNetworkAccessManager m_network;
};

} // namespace Demo
