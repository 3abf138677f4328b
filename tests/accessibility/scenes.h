#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtWidgets/QWidget>

#include <functional>
#include <memory>

#include "widgets/fixtures.h"

namespace QtSignIn {

/// A window of ours with all that is around it.
struct Stage {
    Fixture fixture;
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

/// The scene of that name, shown; none is a failure of the test.
std::unique_ptr<Stage> enter(const QByteArray &name);

/// One row a scene, in a column "scene".
void addSceneRows();

} // namespace QtSignIn
