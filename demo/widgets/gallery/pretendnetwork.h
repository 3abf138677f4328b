#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtNetwork/QNetworkAccessManager>

#include <functional>

namespace Demo {

/// What PretendNetwork answers.
struct PretendAnswer {
    enum class Kind { Json, Never, NoNetwork };
    Kind kind = Kind::Json;
    QJsonObject json = {};
    int status = 200;
};

/// Answers requests by itself, without a network.
class PretendNetwork final : public QNetworkAccessManager {
    Q_OBJECT

public:
    using Answers = std::function<PretendAnswer(const QString &path)>;

    explicit PretendNetwork(Answers answers)
        : m_answers(std::move(answers))
    {
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    const Answers m_answers;
};

} // namespace Demo
