#include <QtCore/QXmlStreamReader>
#include <QtTest/QtTest>

#include <functional>

/// Reads translations/*.ts: each text of each language must be there, and hold what the English one holds.
class tst_TranslationFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasTheTextsOfTheSources_data() { addFiles(); }
    void hasTheTextsOfTheSources();
    void isFinished_data() { addFiles(); }
    void isFinished();
    void keepsPlaceholders_data() { addFiles(); }
    void keepsPlaceholders();
    void keepsShortcuts_data() { addFiles(); }
    void keepsShortcuts();
    void endsAlike_data() { addFiles(); }
    void endsAlike();
    void isPlainTextWithoutStrayBlanks_data() { addFiles(); }
    void isPlainTextWithoutStrayBlanks();
    void namesItselfAndItsDirection_data() { addFiles(); }
    void namesItselfAndItsDirection();

private:
    void addFiles() const;

    QString m_folder = QStringLiteral(QTSIGNIN_ROOT "/translations");
    QString m_lupdate = qEnvironmentVariable("QTSIGNIN_LUPDATE");
    QTemporaryDir m_updated;
};

namespace {

struct Message {
    QString source;
    bool isPlural = false;
    QString type; ///< empty when finished
    QStringList texts; ///< one, or one for each plural form
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.isPlural = xml.attributes().value(QLatin1StringView("numerus")) == QLatin1StringView("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("translation")) {
            message.type = xml.attributes().value(QLatin1StringView("type")).toString();
            if (!message.isPlural)
                message.texts += xml.readElementText();
            while (message.isPlural && xml.readNextStartElement())
                message.texts += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNextStartElement() && xml.name() == QLatin1StringView("message"))
            messages += readMessage(xml);
    }
    return messages;
}

/// Of the finished messages in the file, "source -> text" of each for which \a isWrong.
QString faults(const QString &path, const std::function<bool(const Message &, const QString &)> &isWrong)
{
    QStringList found;
    for (const Message &message : messagesOf(path)) {
        for (const QString &text : message.texts) {
            if (message.type.isEmpty() && isWrong(message, text))
                found += message.source + QStringLiteral(" -> ") + text;
        }
    }
    return found.join(QLatin1Char('\n'));
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    QRegularExpressionMatchIterator all = QRegularExpression(pattern).globalMatch(text);
    while (all.hasNext())
        found += all.next().captured();
    found.sort();
    return found;
}

QStringList shortcuts(QString text)
{
    return matches(text.remove(QStringLiteral("&&")), QStringLiteral("&[^\\s]"));
}

/// The kind of mark that ends a text, in any script: 0 without one.
int endMark(const QString &text)
{
    const QStringList kinds {QStringLiteral(":："), QStringLiteral("…"), QStringLiteral(".。।"), QStringLiteral("?？؟"),
        QStringLiteral("!！")};
    for (int kind = 0; kind < kinds.size(); ++kind) {
        if (!text.isEmpty() && kinds.at(kind).contains(text.back()))
            return kind + 1;
    }
    return 0;
}

QString languageOf(const QString &name)
{
    return QFileInfo(name).completeBaseName().section(QLatin1Char('_'), 1);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void tst_TranslationFiles::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    const QStringList names = QDir(m_folder).entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 36);
    for (const QString &name : names)
        QVERIFY(QFile::copy(m_folder + QLatin1Char('/') + name, m_updated.filePath(name)));
    if (m_lupdate.isEmpty())
        return;
    QProcess update;
    update.start(QStringLiteral(CMAKE_PROGRAM),
        {QStringLiteral("-DLUPDATE=") + m_lupdate, QStringLiteral("-DROOT=" QTSIGNIN_ROOT),
            QStringLiteral("-DTRANSLATIONS=") + m_updated.path(), QStringLiteral("-P"),
            m_folder + QStringLiteral("/update.cmake")});
    QVERIFY(update.waitForFinished(50000));
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
}

void tst_TranslationFiles::addFiles() const
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(m_folder).entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(QFileInfo(name).completeBaseName())) << name;
}

void tst_TranslationFiles::hasTheTextsOfTheSources()
{
    if (m_lupdate.isEmpty())
        QSKIP("lupdate of Qt 6 is not on this machine (Debian has it in qt6-l10n-tools): whether texts are missing was "
              "not looked at");
    QFETCH(QString, name);
    const QByteArray updated = contents(m_updated.filePath(name));
    QVERIFY2(contents(m_folder + QLatin1Char('/') + name) == updated, "build the target update_translations");
}

void tst_TranslationFiles::isFinished()
{
    QFETCH(QString, name);
    QStringList unfinished;
    for (const Message &message : messagesOf(m_folder + QLatin1Char('/') + name)) {
        if (!message.type.isEmpty() || message.texts.isEmpty() || message.texts.contains(QString()))
            unfinished += message.source;
    }
    QCOMPARE(unfinished.join(QLatin1Char('\n')), QString());
}

void tst_TranslationFiles::keepsPlaceholders()
{
    QFETCH(QString, name);
    // Where a plural form is for one number only, it may be said in words. In these the first form has others, too.
    const QStringList withSharedForms {
        QStringLiteral("fr"), QStringLiteral("hi"), QStringLiteral("pt_BR"), QStringLiteral("uk")};
    const bool mayUseWords = !withSharedForms.contains(languageOf(name));
    const QString wrong = faults(m_folder + QLatin1Char('/') + name, [&](const Message &message, const QString &text) {
        const QString pattern =
            message.isPlural && mayUseWords ? QStringLiteral("%L?[0-9]+") : QStringLiteral("%(n|L?[0-9]+)");
        return matches(text, pattern) != matches(message.source, pattern);
    });
    QCOMPARE(wrong, QString());
}

void tst_TranslationFiles::keepsShortcuts()
{
    QFETCH(QString, name);
    const QString wrong = faults(m_folder + QLatin1Char('/') + name, [](const Message &message, const QString &text) {
        return shortcuts(text).size() != shortcuts(message.source).size();
    });
    QCOMPARE(wrong, QString());
}

void tst_TranslationFiles::endsAlike()
{
    QFETCH(QString, name);
    const QString wrong = faults(m_folder + QLatin1Char('/') + name,
        [](const Message &message, const QString &text) { return endMark(text) != endMark(message.source); });
    QCOMPARE(wrong, QString());
}

void tst_TranslationFiles::isPlainTextWithoutStrayBlanks()
{
    QFETCH(QString, name);
    const QString wrong = faults(m_folder + QLatin1Char('/') + name, [](const Message &, const QString &text) {
        return text.contains(QRegularExpression(QStringLiteral("<[a-zA-Z/!]|&[a-z]+;|^\\s|\\s$|  |\\n")));
    });
    QCOMPARE(wrong, QString());
}

void tst_TranslationFiles::namesItselfAndItsDirection()
{
    QFETCH(QString, name);
    const QLocale locale(languageOf(name));
    const QString direction = locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
    const QString wrong = faults(m_folder + QLatin1Char('/') + name, [&](const Message &message, const QString &text) {
        return (message.source == QLatin1StringView("en") && QLocale(text) != locale)
            || (message.source == QLatin1StringView("ltr") && text != direction);
    });
    QCOMPARE(wrong, QString());
}

QTEST_GUILESS_MAIN(tst_TranslationFiles)
#include "tst_translationfiles.moc"
