#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include "fuzz/fuzztarget.h"

void Fuzz::reportViolation(const char *property, const char *file, int line)
{
    QTest::qFail(property, file, line);
}

/// Replays what fuzzing has found: what covers most of each target, and what once failed.
class TestFuzzRegressions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void everyTargetHasACorpus_data()
    {
        QTest::addColumn<QString>("name");
        for (const Fuzz::Target &target : std::as_const(Fuzz::targets()))
            QTest::newRow(target.name) << QString::fromLatin1(target.name);
    }

    void everyTargetHasACorpus()
    {
        QFETCH(QString, name);
        QVERIFY(!filesOf("corpus", name).isEmpty());
    }

    void everyCorpusHasATarget()
    {
        QStringList names;
        for (const Fuzz::Target &target : std::as_const(Fuzz::targets()))
            names.append(QString::fromLatin1(target.name));
        for (const char *kind : {"corpus", "regressions"}) {
            for (const QString &name : folderOf(kind).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                QVERIFY2(names.contains(name), qPrintable(name));
        }
    }

    void replays_data()
    {
        QTest::addColumn<int>("target");
        QTest::addColumn<QString>("path");
        for (int i = 0; i < Fuzz::targets().size(); ++i) {
            const QString name = QString::fromLatin1(Fuzz::targets().at(i).name);
            for (const char *kind : {"regressions", "corpus"}) {
                for (const QFileInfo &file : filesOf(kind, name))
                    QTest::addRow("%s: %s", qPrintable(name), qPrintable(file.fileName())) << i << file.filePath();
            }
        }
    }

    void replays()
    {
        QFETCH(int, target);
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Fuzz::targets().at(target).run(file.readAll());
    }

private:
    static QDir folderOf(const char *kind) { return QDir(QStringLiteral(INPUTS "/%1").arg(QLatin1String(kind))); }

    static QFileInfoList filesOf(const char *kind, const QString &name)
    {
        const QDir folder(folderOf(kind).filePath(name));
        return folder.exists() ? folder.entryInfoList(QDir::Files, QDir::Name) : QFileInfoList();
    }
};

QTEST_APPLESS_MAIN(TestFuzzRegressions)
#include "tst_fuzzregressions.moc"
