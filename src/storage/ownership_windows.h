#pragma once

#include <QtCore/QString>
#include <QtCore/qt_windows.h>

#include <memory>

#include "storage/filehandle_windows.h"

namespace QtSignIn {

struct FreeLocal {
    void operator()(void *memory) const { ::LocalFree(memory); }
};

/// Lets this person, administrators and the system at a new file or folder and what is made in it, and nobody else.
class OwnerOnly {
public:
    OwnerOnly();

    bool isValid() const { return m_descriptor != nullptr; }
    SECURITY_ATTRIBUTES *attributes() { return &m_attributes; }

private:
    std::unique_ptr<void, FreeLocal> m_descriptor;
    SECURITY_ATTRIBUTES m_attributes = {};
};

/// Why what is open may not be trusted with secrets, empty if it may: it is somebody else's, or others may change it.
QString objectionToOwner(const FileHandle &file);

} // namespace QtSignIn
