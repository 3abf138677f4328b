#include "net/oneshotbody.h"

namespace QtSignIn {

OneShotBody::OneShotBody(const QByteArray &body, QObject *parent)
    : QIODevice(parent)
    , m_body(body.constData(), body.size())
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneShotBody *OneShotBody::clone(QObject *parent) const
{
    Q_ASSERT(!m_wasRead);
    return new OneShotBody(m_body, parent);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_body.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    m_wasRead = true;
    const qsizetype count = std::min<qsizetype>(maxSize, m_body.size() - m_position);
    if (count == 0)
        return -1;
    std::copy_n(m_body.constData() + m_position, count, data);
    m_position += count;
    return count;
}

} // namespace QtSignIn
