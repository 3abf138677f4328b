#pragma once

#include <QtCore/QObject>

#include <functional>

class QWidget;

namespace QtSignIn {

/// Tells when a widget comes into sight or goes out of it: hidden, or its window minimised.
class SightWatch : public QObject {
    Q_OBJECT

public:
    SightWatch(QWidget *widget, std::function<void(bool inSight)> changed);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    std::function<void(bool)> m_changed;
};

} // namespace QtSignIn
