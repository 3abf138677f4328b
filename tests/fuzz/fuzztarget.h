#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace Fuzz {

/// A function that reads any bytes and verifies what must be true of every input. Beside libFuzzer, which looks for
/// inputs, tst_fuzzregressions calls it with those that are kept.
struct Target {
    const char *name;
    void (*run)(const QByteArray &input);
};

/// Those that are linked in.
QList<Target> &targets();

struct Registration {
    explicit Registration(const Target &target) { targets().append(target); }
};

/// Called for a property that does not hold; each program has its own.
void reportViolation(const char *property, const char *file, int line);

} // namespace Fuzz

#define FUZZ_TARGET(name)                                                                                              \
    static void name(const QByteArray &input);                                                                         \
    static const Fuzz::Registration registrationOf_##name({#name, &name});                                             \
    static void name(const QByteArray &input)

#define FUZZ_VERIFY(property)                                                                                          \
    do {                                                                                                               \
        if (!(property)) {                                                                                             \
            Fuzz::reportViolation(#property, __FILE__, __LINE__);                                                      \
            return;                                                                                                    \
        }                                                                                                              \
    } while (false)
