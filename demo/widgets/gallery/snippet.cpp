#include "widgets/gallery/snippet.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStringList>

#include <algorithm>

static void initExamples()
{
    Q_INIT_RESOURCE(examples);
}

namespace Demo {

namespace {

constexpr int Indentation = 4;

QStringList markedLines(const QString &source, const QString &name)
{
    const QString marker = QStringLiteral("//! [%1]").arg(name);
    QStringList lines;
    bool inside = false;
    for (const QString &line : source.split(QLatin1Char('\n'))) {
        if (line.trimmed() == marker)
            inside = !inside;
        else if (inside && !line.trimmed().startsWith(QStringLiteral("//! [")))
            lines += line.mid(std::min<qsizetype>(Indentation, line.size()));
    }
    return lines;
}

} // namespace

QString snippet(const QString &name)
{
    initExamples();
    const QDir folder(QStringLiteral(":/examples"));
    for (const QString &fileName : folder.entryList()) {
        QFile file(folder.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QStringList lines = markedLines(QString::fromUtf8(file.readAll()), name);
        if (!lines.isEmpty())
            return lines.join(QLatin1Char('\n'));
    }
    return {};
}

} // namespace Demo
