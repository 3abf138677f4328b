#pragma once

#include <QtWidgets/QWidget>

namespace QtSignIn {

/// A place that is not to be seen and whose name screen readers read out when it changes: before Qt 6.8 nothing else
/// makes them speak.
class LiveRegion : public QWidget {
    Q_OBJECT

public:
    /// That of \a window; the first call makes it.
    static LiveRegion *of(QWidget *window);

    void say(const QString &text);

private:
    explicit LiveRegion(QWidget *window);
};

} // namespace QtSignIn
