#include "support/fakesecretstore.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <memory>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using Operation = FakeSecretStore::Operation;

namespace {

const Error locked(Error::Kind::Storage, QString::fromLatin1(ErrorCode::KeychainLocked), u"It is locked."_s);

} // namespace

class tst_FakeSecretStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void holdsWhatWasWritten();
    void saysWhatIsNotThere();
    void answersLater();
    void failsWhenTold();
    void failsOneOperationOnly();
    void holdsAnswersBack();
    void whatIsHeldBackHasNotHappened();
    void answersOneAtATime();
    void counts();
    void answersNobodyWhenGone();

private:
    static std::optional<Result<Secret>> read(FakeSecretStore &store, const QString &name)
    {
        std::optional<Result<Secret>> answer;
        store.read(name, [&](const Result<Secret> &result) { answer = result; });
        [&] { QTRY_VERIFY(answer); }();
        return answer;
    }
};

void tst_FakeSecretStore::holdsWhatWasWritten()
{
    FakeSecretStore store;
    std::optional<bool> worked;
    store.write(u"key"_s, Secret("one"), [&](const Result<void> &result) { worked = result.hasValue(); });
    QTRY_COMPARE(worked, true);
    QCOMPARE(read(store, u"key"_s)->value(), Secret("one"));

    worked.reset();
    store.write(u"key"_s, Secret("two"), [&](const Result<void> &result) { worked = result.hasValue(); });
    QTRY_COMPARE(worked, true);
    QCOMPARE(read(store, u"key"_s)->value(), Secret("two"));

    worked.reset();
    store.remove(u"key"_s, [&](const Result<void> &result) { worked = result.hasValue(); });
    QTRY_COMPARE(worked, true);
    QVERIFY(read(store, u"key"_s)->hasError());
}

void tst_FakeSecretStore::saysWhatIsNotThere()
{
    FakeSecretStore store;
    const Error error = read(store, u"key"_s)->error();
    QCOMPARE(error.kind(), Error::Kind::Storage);
    QCOMPARE(error.code(), QLatin1String(ErrorCode::SecretNotFound));

    std::optional<bool> worked;
    store.remove(u"key"_s, [&](const Result<void> &result) { worked = result.hasValue(); });
    QTRY_COMPARE(worked, true);
}

void tst_FakeSecretStore::answersLater()
{
    FakeSecretStore store;
    int answers = 0;
    store.write(u"key"_s, Secret("one"), [&](const Result<void> &) { ++answers; });
    store.read(u"key"_s, [&](const Result<Secret> &result) { answers += result.hasValue() ? 1 : 10; });
    store.remove(u"key"_s, [&](const Result<void> &) { ++answers; });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 3);
}

void tst_FakeSecretStore::failsWhenTold()
{
    FakeSecretStore store;
    store.entries.insert(u"key"_s, Secret("one"));
    store.setErrors(locked);
    int refused = 0;
    const auto count = [&](const auto &result) { refused += result.error() == locked ? 1 : 0; };
    store.read(u"key"_s, count);
    store.write(u"key"_s, Secret("two"), count);
    store.remove(u"key"_s, count);
    QTRY_COMPARE(refused, 3);

    store.clearErrors();
    QCOMPARE(read(store, u"key"_s)->value(), Secret("one"));
}

void tst_FakeSecretStore::failsOneOperationOnly()
{
    FakeSecretStore store;
    store.entries.insert(u"key"_s, Secret("one"));
    store.setError(Operation::Write, locked);
    std::optional<bool> worked;
    store.write(u"key"_s, Secret("two"), [&](const Result<void> &result) { worked = result.hasValue(); });
    QTRY_COMPARE(worked, false);
    QCOMPARE(read(store, u"key"_s)->value(), Secret("one"));
}

void tst_FakeSecretStore::holdsAnswersBack()
{
    FakeSecretStore store;
    store.setHolds(true);
    QStringList answers;
    store.read(u"a"_s, [&](const Result<Secret> &) { answers.append(u"a"_s); });
    store.read(u"b"_s, [&](const Result<Secret> &) { answers.append(u"b"_s); });
    QCoreApplication::processEvents();
    QCOMPARE(store.heldCount(), 2);
    QVERIFY(answers.isEmpty());

    store.release();
    QVERIFY(answers.isEmpty());
    QTRY_COMPARE(answers, (QStringList {u"a"_s, u"b"_s}));
    QCOMPARE(store.heldCount(), 0);

    QVERIFY(read(store, u"c"_s)->hasError());
}

void tst_FakeSecretStore::whatIsHeldBackHasNotHappened()
{
    FakeSecretStore store;
    store.setHolds(true);
    store.write(u"key"_s, Secret("one"), [](const Result<void> &) {});
    QCoreApplication::processEvents();
    QVERIFY(store.entries.isEmpty());
    store.answerNext();
    QCOMPARE(store.entries.value(u"key"_s), Secret("one"));
}

void tst_FakeSecretStore::answersOneAtATime()
{
    FakeSecretStore store;
    store.setHolds(true);
    QStringList answers;
    store.read(u"a"_s, [&](const Result<Secret> &result) { answers.append(result.error().code()); });
    store.read(u"a"_s, [&](const Result<Secret> &result) { answers.append(result.error().code()); });
    store.setError(Operation::Read, locked);
    store.answerNext();
    QCOMPARE(answers, QStringList {locked.code()});
    store.clearErrors();
    store.answerNext();
    QCOMPARE(answers, (QStringList {locked.code(), QString::fromLatin1(ErrorCode::SecretNotFound)}));
}

void tst_FakeSecretStore::counts()
{
    FakeSecretStore store;
    read(store, u"a"_s);
    read(store, u"b"_s);
    store.remove(u"c"_s, [](const Result<void> &) {});
    QCOMPARE(store.count(Operation::Read), 2);
    QCOMPARE(store.count(Operation::Write), 0);
    QCOMPARE(store.count(Operation::Remove), 1);
    QCOMPARE(store.count(), 3);
    QCOMPARE(store.names(), (QStringList {u"a"_s, u"b"_s, u"c"_s}));
}

void tst_FakeSecretStore::answersNobodyWhenGone()
{
    auto store = std::make_unique<FakeSecretStore>();
    bool answered = false;
    store->read(u"key"_s, [&](const Result<Secret> &) { answered = true; });
    store->setHolds(true);
    store->read(u"key"_s, [&](const Result<Secret> &) { answered = true; });
    store.reset();
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(tst_FakeSecretStore)
#include "tst_fakesecretstore.moc"
