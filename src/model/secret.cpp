#include <QtSignIn/secret.h>

#include "model/wipe.h"

namespace QtSignIn {

class SecretData : public QSharedData {
public:
    explicit SecretData(const QByteArray &source)
        : size(source.size())
        , bytes(std::make_unique<char[]>(size_t(source.size())))
    {
        std::copy_n(source.constData(), size, bytes.get());
    }
    ~SecretData() { wipe(bytes.get(), size); }
    Q_DISABLE_COPY_MOVE(SecretData)

    const qsizetype size;
    const std::unique_ptr<char[]> bytes;
};

Secret::Secret() = default;
Secret::Secret(const QByteArray &bytes)
    : d(bytes.isEmpty() ? nullptr : new SecretData(bytes))
{
}
Secret::Secret(QByteArray &&bytes)
    : Secret(std::as_const(bytes))
{
    wipe(bytes);
}
Secret::Secret(const Secret &other) = default;
Secret::Secret(Secret &&other) noexcept = default;
Secret &Secret::operator=(const Secret &other) = default;
Secret &Secret::operator=(Secret &&other) noexcept = default;
Secret::~Secret() = default;

bool Secret::isEmpty() const
{
    return size() == 0;
}

qsizetype Secret::size() const
{
    return d ? d->size : 0;
}

QByteArray Secret::reveal() const
{
    return d ? QByteArray(d->bytes.get(), d->size) : QByteArray();
}

bool operator==(const Secret &left, const Secret &right)
{
    if (left.size() != right.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= static_cast<unsigned char>(left.d->bytes[size_t(i)] ^ right.d->bytes[size_t(i)]);
    return difference == 0;
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << (secret.isEmpty() ? "<empty>" : "<redacted>");
    return debug;
}

} // namespace QtSignIn
