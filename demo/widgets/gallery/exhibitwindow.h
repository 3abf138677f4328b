#pragma once

#include <QtCore/QPointer>

#include "widgets/gallery/exhibit.h"

namespace Demo {

/// An exhibit in a window of its own, as an application has it, with a provider that lasts as long as it does.
struct ExhibitWindow {
    QPointer<QWidget> widget = {};
    QPointer<PretendProvider> provider = {};

    /// Whether the state is reached.
    bool isReady(const Exhibit &exhibit) const;
};

/// The window deletes itself when it is closed.
ExhibitWindow openInWindow(const Exhibit &exhibit, QWidget *parent);

} // namespace Demo
