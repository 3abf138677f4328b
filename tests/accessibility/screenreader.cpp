#include "accessibility/screenreader.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <algorithm>

namespace QtSignIn {

namespace {
constexpr int Patience = 20000;
}

ScreenReader::ScreenReader(const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { read(); });
}

ScreenReader::~ScreenReader()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished();
}

void ScreenReader::read()
{
    m_rest += m_process.readAllStandardOutput();
    while (m_rest.contains('\n')) {
        const qsizetype end = m_rest.indexOf('\n');
        const QJsonObject object = QJsonDocument::fromJson(m_rest.left(end)).object();
        m_rest.remove(0, end + 1);
        (object.contains(QStringLiteral("event")) ? m_events : m_answers) += object;
    }
}

bool ScreenReader::find(const QString &program)
{
    m_process.start(QStringLiteral(QTSIGNIN_PYTHON), {QStringLiteral(QTSIGNIN_SCREEN_READER), program});
    const bool answered = QTest::qWaitFor(
        [this] { return !m_answers.isEmpty() || m_process.state() == QProcess::NotRunning; }, Patience + 10000);
    return answered && !m_answers.isEmpty() && m_answers.takeFirst().value(QStringLiteral("found")).toBool();
}

QJsonObject ScreenReader::ask(const QString &command, const QString &answer)
{
    m_answers.clear();
    m_process.write(command.toUtf8() + '\n');
    const auto there = [this] { return !m_answers.isEmpty() || m_process.state() == QProcess::NotRunning; };
    if (!QTest::qWaitFor(there, Patience) || m_answers.isEmpty() || !m_answers.first().contains(answer))
        return {};
    return m_answers.takeFirst();
}

QJsonArray ScreenReader::tree()
{
    const QString answer = QStringLiteral("tree");
    return ask(QStringLiteral("tree"), answer).value(answer).toArray();
}

bool ScreenReader::press(const QString &name)
{
    const QString answer = QStringLiteral("pressed");
    return ask(QStringLiteral("press ") + name, answer).value(answer).toBool();
}

QStringList ScreenReader::heard() const
{
    QStringList texts;
    for (const QJsonObject &event : m_events) {
        const QString kind = event.value(QStringLiteral("event")).toString();
        const bool appeared = kind == QStringLiteral("object:state-changed:showing")
            && event.value(QStringLiteral("role")).toString() == QStringLiteral("notification")
            && event.value(QStringLiteral("detail")).toInt() == 1;
        if (appeared)
            texts += event.value(QStringLiteral("name")).toString();
        else if (kind.startsWith(QStringLiteral("object:announcement")))
            texts += event.value(QStringLiteral("text")).toString();
    }
    return texts;
}

bool ScreenReader::waitToHear(const QString &part, int milliseconds) const
{
    return QTest::qWaitFor(
        [this, &part] {
            const QStringList texts = heard();
            return std::any_of(
                texts.cbegin(), texts.cend(), [&part](const QString &text) { return text.contains(part); });
        },
        milliseconds);
}

int ScreenReader::namesGiven(const QString &name) const
{
    return int(std::count_if(m_events.cbegin(), m_events.cend(), [&name](const QJsonObject &event) {
        return event.value(QStringLiteral("event")).toString()
            == QStringLiteral("object:property-change:accessible-name")
            && event.value(QStringLiteral("name")).toString() == name;
    }));
}

int ScreenReader::renamings() const
{
    return int(std::count_if(m_events.cbegin(), m_events.cend(), [](const QJsonObject &event) {
        return event.value(QStringLiteral("event")).toString()
            == QStringLiteral("object:property-change:accessible-name");
    }));
}

} // namespace QtSignIn
