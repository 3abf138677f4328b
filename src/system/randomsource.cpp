#include <QtSignIn/randomsource.h>

#include <QtCore/QRandomGenerator>

namespace QtSignIn {

namespace {

class SystemRandomSource final : public RandomSource {
public:
    QByteArray bytes(qsizetype count) override
    {
        QByteArray result(count, Qt::Uninitialized);
        quint32 word = 0;
        for (qsizetype i = 0; i < count; ++i) {
            if (i % 4 == 0)
                word = QRandomGenerator::system()->generate();
            result[i] = char(word >> (8 * (i % 4)));
        }
        return result;
    }
};

} // namespace

RandomSource::~RandomSource() = default;

std::shared_ptr<RandomSource> RandomSource::system()
{
    return std::make_shared<SystemRandomSource>();
}

} // namespace QtSignIn
