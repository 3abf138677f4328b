#pragma once

#include <QtCore/QDebug>
#include <QtCore/QDir>
#include <QtCore/qglobal.h>

#include <atomic>

// Qt's hooks for tools that count objects; their places in the table have been the same since Qt 5.3.
extern quintptr Q_DECL_IMPORT qtHookData[];

namespace QtSignIn {

/// What is alive in this process.
struct Census {
    int objects = 0; ///< QObjects
    qsizetype descriptors = 0; ///< open files and sockets, where the system tells

    friend bool operator==(const Census &, const Census &) = default;
};

inline QDebug operator<<(QDebug debug, const Census &census)
{
    return debug << census.objects << "objects," << census.descriptors << "descriptors";
}

/// Counts from the first call on, so that only differences mean anything.
class CensusTaker {
public:
    CensusTaker()
    {
        qtHookData[AddObject] = reinterpret_cast<quintptr>(&added);
        qtHookData[RemoveObject] = reinterpret_cast<quintptr>(&removed);
    }
    ~CensusTaker() { qtHookData[AddObject] = qtHookData[RemoveObject] = 0; }

    Census take() const
    {
        return {count, QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size()};
    }

private:
    enum HookIndex { AddObject = 3, RemoveObject = 4 };

    static void added(QObject *) { ++count; }
    static void removed(QObject *) { --count; }

    static inline std::atomic<int> count = 0;
};

} // namespace QtSignIn
