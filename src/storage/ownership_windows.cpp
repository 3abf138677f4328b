#include "storage/ownership_windows.h"

#include <aclapi.h>
#include <sddl.h>

#include <array>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace QtSignIn {

namespace {

/// A SID with the memory that it is in. Null where there is none.
class SidBuffer {
public:
    /// The person whose process this is.
    static SidBuffer ofUser()
    {
        SidBuffer result;
        HANDLE token = nullptr;
        if (!::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &token))
            return result;
        const FileHandle closed(token);
        DWORD size = 0;
        ::GetTokenInformation(token, TokenUser, nullptr, 0, &size);
        std::vector<char> user(size);
        if (size < sizeof(TOKEN_USER) || !::GetTokenInformation(token, TokenUser, user.data(), size, &size))
            return result;
        const PSID sid = reinterpret_cast<const TOKEN_USER *>(user.data())->User.Sid;
        result.m_bytes.resize(::GetLengthSid(sid));
        if (!::CopySid(DWORD(result.m_bytes.size()), result.m_bytes.data(), sid))
            result.m_bytes.clear();
        return result;
    }

    static SidBuffer wellKnown(WELL_KNOWN_SID_TYPE type)
    {
        SidBuffer result;
        DWORD size = SECURITY_MAX_SID_SIZE;
        result.m_bytes.resize(size);
        if (!::CreateWellKnownSid(type, nullptr, result.m_bytes.data(), &size))
            result.m_bytes.clear();
        return result;
    }

    PSID get() const { return m_bytes.empty() ? nullptr : const_cast<char *>(m_bytes.data()); }
    bool is(PSID other) const { return !m_bytes.empty() && ::EqualSid(get(), other); }

private:
    std::vector<char> m_bytes;
};

/// This person, and those who can read and change everything anyway.
bool isTrusted(PSID sid)
{
    static const std::array<SidBuffer, 4> trusted {SidBuffer::ofUser(), SidBuffer::wellKnown(WinLocalSystemSid),
        SidBuffer::wellKnown(WinBuiltinAdministratorsSid), SidBuffer::wellKnown(WinCreatorOwnerRightsSid)};
    for (const SidBuffer &candidate : trusted) {
        if (candidate.is(sid))
            return true;
    }
    return false;
}

bool allowsOthersToChange(ACL *list)
{
    constexpr DWORD change = FILE_WRITE_DATA | FILE_APPEND_DATA | FILE_DELETE_CHILD | DELETE | WRITE_DAC | WRITE_OWNER
        | GENERIC_WRITE | GENERIC_ALL;
    for (WORD i = 0; i < list->AceCount; ++i) {
        void *entry = nullptr;
        if (!::GetAce(list, i, &entry))
            return true;
        const auto *header = static_cast<const ACE_HEADER *>(entry);
        const bool allows =
            header->AceType == ACCESS_ALLOWED_ACE_TYPE || header->AceType == ACCESS_ALLOWED_CALLBACK_ACE_TYPE;
        if (!allows || (header->AceFlags & INHERIT_ONLY_ACE) != 0)
            continue;
        auto *allowed = static_cast<ACCESS_ALLOWED_ACE *>(entry);
        if ((allowed->Mask & change) != 0 && !isTrusted(&allowed->SidStart))
            return true;
    }
    return false;
}

} // namespace

OwnerOnly::OwnerOnly()
{
    const SidBuffer user = SidBuffer::ofUser();
    LPWSTR text = nullptr;
    if (!user.get() || !::ConvertSidToStringSidW(user.get(), &text))
        return;
    const std::unique_ptr<void, FreeLocal> freed(text);
    const std::wstring rules = L"D:P(A;OICI;FA;;;" + std::wstring(text) + L")(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)";
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!::ConvertStringSecurityDescriptorToSecurityDescriptorW(rules.c_str(), SDDL_REVISION_1, &descriptor, nullptr))
        return;
    m_descriptor.reset(descriptor);
    m_attributes.nLength = sizeof(m_attributes);
    m_attributes.lpSecurityDescriptor = descriptor;
}

QString objectionToOwner(const FileHandle &file)
{
    PSID owner = nullptr;
    ACL *list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    const DWORD error = ::GetSecurityInfo(file.get(), SE_FILE_OBJECT,
        OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION, &owner, nullptr, &list, nullptr, &descriptor);
    const std::unique_ptr<void, FreeLocal> freed(descriptor);
    if (error != ERROR_SUCCESS || !owner)
        return u"its owner can't be found out"_s;
    if (!isTrusted(owner))
        return u"it belongs to another user"_s;
    // Without a list everybody may do everything.
    if (!list || allowsOthersToChange(list))
        return u"other users may change it"_s;
    return {};
}

} // namespace QtSignIn
