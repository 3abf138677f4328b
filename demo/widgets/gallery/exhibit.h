#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtWidgets/QWidget>

#include <functional>

#include "widgets/gallery/examples/examples.h"
#include "widgets/gallery/pretendprovider.h"

namespace Demo {

/// A widget of the library in one state, and what brings it there.
struct Exhibit {
    QString name = {}; ///< for tests and pictures: `signindialog-waiting`
    QString widget = {}; ///< the class
    QString state = {}; ///< for people to read
    QString snippet = {}; ///< the code to show: see snippet()
    PretendProvider::Course course = PretendProvider::Course::Waits;

    /// Makes the widget with the code that is shown.
    std::function<QWidget *(Examples &examples, PretendProvider &provider, QWidget *parent)> make = {};

    /// What a person does then, once it is shown. May be empty.
    std::function<void(QWidget *widget)> play = {};

    /// The last word of PretendProvider::journal() in this state; empty: the state is there at once.
    QString until = {};

    /// Stands in the middle instead of filling the stage.
    bool isSmall = false;
};

/// All there are, those of one widget beside each other.
QList<Exhibit> allExhibits();

// Those of one subject each.
QList<Exhibit> signInDialogExhibits();
QList<Exhibit> deviceCodeExhibits();
QList<Exhibit> signInButtonExhibits();
QList<Exhibit> accountExhibits();
QList<Exhibit> qrCodeExhibits();
QList<Exhibit> loopbackPageExhibits();

} // namespace Demo
