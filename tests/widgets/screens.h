#pragma once

#include <QtWidgets/QWidget>

#include <functional>
#include <memory>

#include "widgets/fixtures.h"

namespace QtSignIn {

/// A dialog or widget in one of its states, as the application's language, font and direction make it.
struct Screen {
    QString name;
    std::function<std::unique_ptr<QWidget>(Fixture &)> make; ///< shown; lives shorter than the fixture
};

/// Every dialog and widget in every state that shows a text of its own.
QList<Screen> allScreens();

} // namespace QtSignIn
