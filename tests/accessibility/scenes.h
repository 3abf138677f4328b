#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtWidgets/QWidget>

#include <functional>
#include <memory>

#include "widgets/fixtures.h"
#include "widgets/people.h"

namespace QtSignIn {

/// A window of ours with all that is around it.
struct Stage {
    Fixture fixture;
    std::unique_ptr<People> people; ///< where accounts are shown
    std::unique_ptr<QWidget> window;

    template <typename FlowType> FlowType *flow() const { return fixture.newestFlow<FlowType>(); }
};

/// One state of one window, as a person can meet it.
struct Scene {
    QByteArray name;
    std::function<void(Stage &)> enter;
};

/// Every dialog in every state.
const QList<Scene> &allScenes();

/// From now on Ada is not who was expected to sign in with another device.
void expectGrace(Stage &stage);

/// The scene of that name, shown; none is a failure of the test.
std::unique_ptr<Stage> enter(const QByteArray &name);

/// One row a scene, in a column "scene".
void addSceneRows();

} // namespace QtSignIn
