#include "support/fakenetworkaccessmanager.h"

#include <cstring>

namespace QtSignIn {

namespace {

class FakeReply : public QNetworkReply {
    Q_OBJECT

public:
    FakeReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, const FakeAnswer &answer,
        QObject *parent)
        : QNetworkReply(parent)
        , m_answer(answer)
    {
        setOperation(operation);
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        if (!answer.hangs)
            QMetaObject::invokeMethod(this, &FakeReply::respond, Qt::QueuedConnection);
    }

    void abort() override
    {
        if (isFinished())
            return;
        setError(OperationCanceledError, QStringLiteral("aborted"));
        finish();
    }

    qint64 bytesAvailable() const override
    {
        return m_answer.body.size() - m_position + QNetworkReply::bytesAvailable();
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qsizetype count = std::min<qsizetype>(maxSize, m_answer.body.size() - m_position);
        std::memcpy(data, m_answer.body.constData() + m_position, size_t(count));
        m_position += count;
        return count == 0 && isFinished() ? -1 : count;
    }

private:
    void respond()
    {
        if (isFinished())
            return;
        if (!m_answer.answeredBy.isEmpty())
            setUrl(m_answer.answeredBy);
        if (m_answer.status != 0)
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
        for (const auto &[name, value] : m_answer.headers)
            setRawHeader(name, value);
        if (m_answer.error != NoError)
            setError(m_answer.error, QStringLiteral("scripted error"));
        else if (m_answer.status >= 500)
            setError(InternalServerError, QStringLiteral("server error"));
        else if (m_answer.status >= 400)
            setError(ContentAccessDenied, QStringLiteral("client error"));
        if (!m_answer.body.isEmpty())
            Q_EMIT readyRead();
        if (!isFinished())
            finish();
    }

    void finish()
    {
        setFinished(true);
        Q_EMIT finished();
    }

    const FakeAnswer m_answer;
    qsizetype m_position = 0;
};

QString keyOf(const QByteArray &method, const QUrl &url)
{
    return QString::fromLatin1(method) + u' ' + url.toString(QUrl::RemoveQuery | QUrl::FullyEncoded);
}

QByteArray nameOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::HeadOperation:
        return "HEAD";
    default:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    }
}

} // namespace

void FakeNetworkAccessManager::answerOnce(const QByteArray &method, const QString &url, const FakeAnswer &answer)
{
    m_once[keyOf(method, QUrl(url))].append(answer);
}

void FakeNetworkAccessManager::answerAlways(const QByteArray &method, const QString &url, const FakeAnswer &answer)
{
    m_always.insert(keyOf(method, QUrl(url)), answer);
}

qsizetype FakeNetworkAccessManager::requestCount(const QByteArray &method, const QString &url) const
{
    const QString key = keyOf(method, QUrl(url));
    return std::count_if(m_requests.cbegin(), m_requests.cend(),
        [&](const FakeRequest &request) { return keyOf(request.method, request.url) == key; });
}

qsizetype FakeNetworkAccessManager::answersLeft() const
{
    qsizetype left = 0;
    for (const QList<FakeAnswer> &answers : m_once)
        left += answers.size();
    return left;
}

QNetworkReply *FakeNetworkAccessManager::createRequest(
    Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    const QByteArray method = nameOf(operation, request);
    const QByteArray bytes = body ? body->readAll() : QByteArray();
    m_requests.append({method, request.url(), request, bytes, decodeForm(bytes)});
    const QString key = keyOf(method, request.url());
    FakeAnswer answer {.status = 0, .error = QNetworkReply::HostNotFoundError};
    if (!m_once.value(key).isEmpty())
        answer = m_once[key].takeFirst();
    else if (m_always.contains(key))
        answer = m_always.value(key);
    else
        qWarning() << "a request that the script does not foresee:" << key;
    auto *reply = new FakeReply(operation, request, answer, this);
    QMetaObject::invokeMethod(
        this, [this, url = request.url()] { Q_EMIT requested(url); }, Qt::QueuedConnection);
    return reply;
}

} // namespace QtSignIn

#include "fakenetworkaccessmanager.moc"
