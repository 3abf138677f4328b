#include "widgets/gallery/pretendnetwork.h"

#include <QtCore/QJsonDocument>
#include <QtNetwork/QNetworkReply>

#include <cstring>

namespace Demo {

namespace {

class PretendReply final : public QNetworkReply {
public:
    PretendReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, PretendAnswer answer,
        QObject *parent)
        : QNetworkReply(parent)
        , m_answer(std::move(answer))
        , m_body(QJsonDocument(m_answer.json).toJson(QJsonDocument::Compact))
    {
        setOperation(operation);
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        if (m_answer.kind != PretendAnswer::Kind::Never)
            QMetaObject::invokeMethod(this, &PretendReply::respond, Qt::QueuedConnection);
    }

    void abort() override
    {
        if (isFinished())
            return;
        setError(OperationCanceledError, QStringLiteral("aborted"));
        finish();
    }

    qint64 bytesAvailable() const override { return m_body.size() - m_position + QNetworkReply::bytesAvailable(); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qsizetype count = std::min<qsizetype>(maxSize, m_body.size() - m_position);
        std::memcpy(data, m_body.constData() + m_position, static_cast<std::size_t>(count));
        m_position += count;
        return count == 0 && isFinished() ? -1 : count;
    }

private:
    void respond()
    {
        if (isFinished())
            return;
        if (m_answer.kind == PretendAnswer::Kind::NoNetwork) {
            m_body.clear();
            setError(HostNotFoundError, QStringLiteral("no network"));
            return finish();
        }
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
        setRawHeader("Content-Type", "application/json");
        if (m_answer.status >= 400)
            setError(ContentAccessDenied, QStringLiteral("refused"));
        Q_EMIT readyRead();
        if (!isFinished())
            finish();
    }

    void finish()
    {
        setFinished(true);
        Q_EMIT finished();
    }

    const PretendAnswer m_answer;
    QByteArray m_body;
    qsizetype m_position = 0;
};

} // namespace

QNetworkReply *PretendNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *)
{
    return new PretendReply(operation, request, m_answers(request.url().path()), this);
}

} // namespace Demo
