#include <QtSignIn/result.h>
#include <QtSignIn/secret.h>

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtTest/QTest>

#include <memory>

using namespace Qt::StringLiterals;
using QtSignIn::Error;
using QtSignIn::Result;
using QtSignIn::Secret;

namespace {

template <typename T, typename... From>
constexpr bool MadeFromAnyOf = (std::is_constructible_v<Result<T>, From> || ...);

static_assert(!MadeFromAnyOf<bool, const char *, QString, int, void *, std::nullptr_t, QFlags<Qt::AlignmentFlag>>);
static_assert(!MadeFromAnyOf<int, bool, char, qint64, double, Error::Kind>);
static_assert(!MadeFromAnyOf<qint64, int, unsigned, bool, double>);
static_assert(!MadeFromAnyOf<double, int, bool, float>);
static_assert(
    !MadeFromAnyOf<QString, const char *, QByteArray, QChar, QLatin1StringView, QStringView, const char16_t *>);
static_assert(!MadeFromAnyOf<QByteArray, const char *, QString, Secret>);
static_assert(!MadeFromAnyOf<QUrl, QString, const char *>);
static_assert(!MadeFromAnyOf<Secret, QByteArray, QString, const char *>);
static_assert(!MadeFromAnyOf<void, bool, const char *, QString, Error::Kind, int>);
static_assert(!MadeFromAnyOf<int, Result<bool>, Result<void>>);

static_assert(std::is_convertible_v<bool, Result<bool>> && std::is_convertible_v<const QString &, Result<QString>>);
static_assert(std::is_convertible_v<Error, Result<bool>> && std::is_convertible_v<const Error &, Result<QString>>);
static_assert(std::is_convertible_v<Error, Result<void>> && std::is_default_constructible_v<Result<void>>);

// A value is never there by chance: what is not asked for by name can't be read as a truth value.
static_assert(!std::is_convertible_v<Result<bool>, bool> && !std::is_constructible_v<bool, Result<bool>>);
static_assert(!std::is_constructible_v<bool, Result<void>>);

Error denied()
{
    return Error(Error::Kind::Denied, u"access_denied"_s, u"No."_s);
}

} // namespace

class TestResult : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void holdsItsValue()
    {
        const Result<QString> result = u"text"_s;
        QVERIFY(result.hasValue());
        QVERIFY(!result.hasError());
        QCOMPARE(result.value(), u"text"_s);
        QCOMPARE(*result, u"text"_s);
        QCOMPARE(result->size(), 4);
        QCOMPARE(result.error(), Error());
    }

    void holdsItsError()
    {
        const Result<QString> result = denied();
        QVERIFY(!result.hasValue());
        QVERIFY(result.hasError());
        QCOMPARE(result.error(), denied());
    }

    void aFalseValueIsStillAValue()
    {
        QVERIFY(Result<bool>(false).hasValue());
        QVERIFY(Result<int>(0).hasValue());
        QVERIFY(Result<QString>(QString()).hasValue());
    }

    void withoutAnythingItIsAnUnknownError()
    {
        const Result<int> result;
        QVERIFY(result.hasError());
        QCOMPARE(result.error().kind(), Error::Kind::Unknown);
    }

    void nothingSucceedsByDefault()
    {
        QVERIFY(Result<void>().hasValue());
        QVERIFY(!Result<void>().hasError());
        QCOMPARE(Result<void>().error(), Error());
        QVERIFY(Result<void>(denied()).hasError());
        QVERIFY(!Result<void>(denied()).hasValue());
        QCOMPARE(Result<void>(denied()).error(), denied());
    }

    void anEmptyErrorIsStillAnError()
    {
        QVERIFY(Result<void>(Error()).hasError());
        QVERIFY(Result<int>(Error()).hasError());
    }

    void valueCanBeMovedOut()
    {
        Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
        const std::unique_ptr<int> value = std::move(result).value();
        QCOMPARE(*value, 7);
    }

    void copiesAreIndependent()
    {
        Result<QString> first = u"one"_s;
        const Result<QString> second = first;
        first = denied();
        QVERIFY(first.hasError());
        QCOMPARE(second.value(), u"one"_s);
    }
};

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
