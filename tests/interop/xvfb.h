#pragma once

#include <QtCore/QProcess>

/// An X server without a screen, that ends with this object.
class Xvfb {
public:
    Xvfb() = default;
    ~Xvfb();

    bool start();

    /// For the environment variable DISPLAY.
    QString display() const { return m_display; }

private:
    QProcess m_process;
    QString m_display;
};
