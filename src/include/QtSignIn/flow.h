#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <memory>

#include <QtSignIn/error.h>
#include <QtSignIn/global.h>

namespace QtSignIn {

class FlowPrivate;

/// One attempt at something, from the start to its one end.
///
/// It starts by itself on the next turn of the event loop, so connect right after getting it. It ends exactly once:
/// with its own success signal or with failed(), then, when nothing of it is left, with finished(), and then deletes
/// itself unless setAutoDelete(false). Any slot may delete it: no further signal comes. The application object owns it
/// and ends it when it goes; keep it in a QPointer. Lives in the application object's thread.
class QTSIGNIN_CORE_EXPORT Flow : public QObject {
    Q_OBJECT
    Q_PROPERTY(QtSignIn::Flow::Stage stage READ stage NOTIFY stageChanged FINAL)

public:
    enum class Stage {
        NotStarted,
        Discovering,
        RequestingUserCode,
        OpeningBrowser,
        WaitingForUser,
        RedeemingCode,
        RefreshingToken,
        RequestingUserInfo,
        RevokingTokens,
        Validating,
        Finished, ///< it has ended; finished() may still be to come
    };
    Q_ENUM(Stage)

    ~Flow() override;

    Stage stage() const;

    /// A UUID that is new for each flow.
    QString correlationId() const;

    bool autoDelete() const;
    void setAutoDelete(bool autoDelete);

public Q_SLOTS:
    /// Ends the flow with Error::Kind::Cancelled on the next turn of the event loop; emits nothing before it returns.
    /// Has no effect on a flow that has ended. Who has been announced by then (PublicClientApplication::accountAdded())
    /// stays signed in.
    void cancel();

Q_SIGNALS:
    /// What the flow does now. Stages that have nothing to do are left out.
    void stageChanged(QtSignIn::Flow::Stage stage);

    /// The one unhappy end; finished() follows.
    void failed(const QtSignIn::Error &error);

    /// Comes last: nothing of the flow is left, the page in the browser is delivered. The place to quit.
    void finished();

protected:
    Flow(std::unique_ptr<FlowPrivate> d, QObject *parent);

    std::unique_ptr<FlowPrivate> d_ptr;

private:
    Q_DISABLE_COPY_MOVE(Flow)
    friend class FlowPrivate;
};

} // namespace QtSignIn
