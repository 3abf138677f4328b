#include "secrets/freedmemory.h"

#include <algorithm>
#include <array>
#include <cstring>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define SEES_FREED_MEMORY 1
#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <malloc.h>
#endif

namespace QtSignIn {

namespace {

constexpr int depth = 16;

struct Find {
    std::array<void *, depth> callers;
    int count;
};

[[maybe_unused]] thread_local bool armed = false;
[[maybe_unused]] std::array<char, 256> narrow;
[[maybe_unused]] std::array<char16_t, 256> wide;
[[maybe_unused]] size_t length = 0;
[[maybe_unused]] std::array<Find, 64> finds;
[[maybe_unused]] size_t findCount = 0;

} // namespace

#ifdef SEES_FREED_MEMORY

extern "C" void *__libc_malloc(size_t);
extern "C" void *__libc_realloc(void *, size_t);
extern "C" void __libc_free(void *);

namespace {

bool holdsText(const void *block, size_t size)
{
    return memmem(block, size, narrow.data(), length) || memmem(block, size, wide.data(), length * sizeof(char16_t));
}

void look(void *block)
{
    const size_t size = malloc_usable_size(block);
    if (!holdsText(block, size))
        return;
    armed = false;
    memset(block, 0, size);
    if (findCount < finds.size()) {
        Find &find = finds[findCount++];
        find.count = backtrace(find.callers.data(), depth);
    }
    armed = true;
}

QString nameOf(const void *address)
{
    Dl_info info;
    if (!dladdr(address, &info) || !info.dli_sname)
        return QStringLiteral("?");
    int status = 0;
    char *plain = abi::__cxa_demangle(info.dli_sname, nullptr, nullptr, &status);
    const QString name = QString::fromLatin1(plain ? plain : info.dli_sname);
    __libc_free(plain);
    return name.section(QLatin1Char('('), 0, 0);
}

/// What gives back memory on behalf of somebody else.
bool isMiddleman(const QString &name)
{
    static const QStringList middlemen {QStringLiteral("free"), QStringLiteral("realloc"),
        QStringLiteral("operator delete"), QStringLiteral("QArrayData::"), QStringLiteral("QByteArray::"),
        QStringLiteral("QString::")};
    return std::any_of(middlemen.cbegin(), middlemen.cend(), [&](const QString &middleman) {
        return name == middleman || (middleman.endsWith(QLatin1Char(':')) && name.startsWith(middleman));
    });
}

bool isOurs(const Find &find)
{
    Dl_info us;
    dladdr(reinterpret_cast<void *>(&look), &us);
    // Frame 0 is look() itself.
    for (int i = 1; i < find.count; ++i) {
        Dl_info info;
        if (dladdr(find.callers[size_t(i)], &info) && !isMiddleman(nameOf(find.callers[size_t(i)])))
            return info.dli_fbase == us.dli_fbase;
    }
    return false;
}

} // namespace

bool FreedMemory::isSupported()
{
    return true;
}

FreedMemory::FreedMemory(QByteArrayView text)
{
    Q_ASSERT(size_t(text.size()) <= narrow.size());
    length = size_t(text.size());
    for (size_t i = 0; i < length; ++i) {
        narrow[i] = text[qsizetype(i)];
        wide[i] = static_cast<unsigned char>(text[qsizetype(i)]);
    }
    findCount = 0;
    std::array<void *, depth> warmUp;
    backtrace(warmUp.data(), depth); // loads what it needs, which takes memory
    armed = true;
}

FreedMemory::~FreedMemory()
{
    armed = false;
}

QStringList FreedMemory::ours() const
{
    armed = false;
    QStringList result;
    for (size_t i = 0; i < findCount; ++i) {
        if (!isOurs(finds[i]))
            continue;
        QStringList names;
        for (int frame = 1; frame < finds[i].count; ++frame)
            names.append(nameOf(finds[i].callers[size_t(frame)]));
        result.append(names.join(QStringLiteral(" < ")));
    }
    return result;
}

#else

bool FreedMemory::isSupported()
{
    return false;
}

FreedMemory::FreedMemory(QByteArrayView) { }
FreedMemory::~FreedMemory() = default;

QStringList FreedMemory::ours() const
{
    return {};
}

#endif

} // namespace QtSignIn

#ifdef SEES_FREED_MEMORY

extern "C" void free(void *block)
{
    if (block && QtSignIn::armed)
        QtSignIn::look(block);
    QtSignIn::__libc_free(block);
}

extern "C" void *realloc(void *block, size_t size)
{
    if (!block || !QtSignIn::armed || size == 0)
        return QtSignIn::__libc_realloc(block, size);
    void *moved = QtSignIn::__libc_malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, block, std::min(size, malloc_usable_size(block)));
    free(block);
    return moved;
}

#endif
