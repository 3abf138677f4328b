#include "avatar.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QTextBoundaryFinder>

#include <array>

#include "accounttext.h"

namespace QtSignIn {

namespace {

constexpr std::array<QRgb, 12> Colors {0xffc05050, 0xffb55c3d, 0xff9c6927, 0xff837522, 0xff637d23, 0xff418143,
    0xff28836b, 0xff227f8f, 0xff4474c5, 0xff7765c8, 0xffa256b6, 0xffba4e86};

QStringList graphemesOf(const QString &text)
{
    QStringList result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > start; start = end, end = finder.toNextBoundary())
        result += text.mid(start, end - start);
    return result;
}

char32_t firstCharacter(const QString &text)
{
    return text.toUcs4().value(0);
}

bool isLetter(const QString &grapheme)
{
    return QChar::isLetterOrNumber(firstCharacter(grapheme));
}

bool standsAlone(const QString &grapheme)
{
    switch (QChar::script(firstCharacter(grapheme))) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
    case QChar::Script_Nko:
    case QChar::Script_Mongolian:
        return true;
    default:
        return false;
    }
}

/// Empty if the word has no letter.
QString initialOf(const QString &word)
{
    for (const QString &grapheme : graphemesOf(word)) {
        if (!isLetter(grapheme))
            continue;
        const QString upper = grapheme.toUpper();
        return graphemesOf(upper).size() == 1 ? upper : grapheme; // the capital of U+00DF is two letters
    }
    return {};
}

QStringList wordsOf(const QString &name)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    static const QRegularExpression asides(QStringLiteral("\\([^)]*\\)"));
    static const QRegularExpression separators(QStringLiteral("[\\s._+-]+"));
    const qsizetype at = name.indexOf(QLatin1Char('@'));
    if (at > 0)
        return name.left(at).split(separators, Qt::SkipEmptyParts);
    const QStringList words = QString(name).remove(asides).split(spaces, Qt::SkipEmptyParts);
    return words.isEmpty() ? name.split(spaces, Qt::SkipEmptyParts) : words;
}

} // namespace

QString initialsOf(const QString &name)
{
    QStringList initials;
    for (const QString &word : wordsOf(name)) {
        if (const QString initial = initialOf(word); !initial.isEmpty())
            initials += initial;
    }
    if (initials.isEmpty())
        return graphemesOf(name.trimmed()).value(0);
    const QString first = initials.constFirst();
    if (initials.size() == 1 || standsAlone(first) || standsAlone(initials.constLast()))
        return first;
    return first + initials.constLast();
}

QColor avatarColor(const Account &account)
{
    const QByteArray person = account.environment().toUtf8() + '\n' + account.homeAccountId().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(person, QCryptographicHash::Sha256);
    return QColor(Colors[quint8(digest.at(0)) % Colors.size()]);
}

Avatar avatarOf(const Account &account)
{
    if (account.isNull())
        return {};
    return {initialsOf(foreignNameOf(account)), avatarColor(account)};
}

} // namespace QtSignIn
