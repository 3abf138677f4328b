#pragma once

#include <QtCore/QObject>

namespace Demo {

/// Turns the first Ctrl-C (and a polite request to end) into a signal. The second one ends the process at once.
/// One object a process.
class Interruption : public QObject {
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

Q_SIGNALS:
    void requested();
};

} // namespace Demo
