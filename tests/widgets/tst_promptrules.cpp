#include <QtTest/QtTest>

#include "model/account_p.h"
#include "presenters/promptrules.h"

using namespace QtSignIn;

class tst_PromptRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void someWishesNameTheAccountOrAskForAnother();
    void someWishesNeedAPerson();
    void onlyProvidersThatKnowItAreAskedToSelectAnAccount();
};

static InteractiveOptions withPrompt(Prompt prompt)
{
    InteractiveOptions options;
    options.prompt = prompt;
    return options;
}

void tst_PromptRules::someWishesNameTheAccountOrAskForAnother()
{
    QVERIFY(leavesAccountOpen({}));
    QVERIFY(leavesAccountOpen(withPrompt(PromptValue::Consent)));
    QVERIFY(!leavesAccountOpen(withPrompt(PromptValue::Login)));
    QVERIFY(!leavesAccountOpen(withPrompt(PromptValue::Create)));
    QVERIFY(!leavesAccountOpen(withPrompt(PromptValue::SelectAccount)));
    InteractiveOptions named;
    named.loginHint = QStringLiteral("ada");
    QVERIFY(!leavesAccountOpen(named));
}

void tst_PromptRules::someWishesNeedAPerson()
{
    QVERIFY(!needsInteraction({}));
    QVERIFY(!needsInteraction(withPrompt(PromptValue::NoInteraction)));
    QVERIFY(needsInteraction(withPrompt(PromptValue::Login)));
    QVERIFY(needsInteraction(withPrompt(PromptValue::Consent)));
    InteractiveOptions stronger;
    stronger.acrValues = QStringList {QStringLiteral("phr")};
    QVERIFY(needsInteraction(stronger));
    InteractiveOptions fresh;
    fresh.maxAge = std::chrono::seconds(0);
    QVERIFY(needsInteraction(fresh));
}

void tst_PromptRules::onlyProvidersThatKnowItAreAskedToSelectAnAccount()
{
    const auto account = [](const QString &authorityType, const QString &issuer) {
        QSharedDataPointer<AccountData> data(new AccountData);
        data->authorityType = authorityType;
        data->issuer = issuer;
        return Account(data);
    };
    const Account other = account({}, QStringLiteral("https://login.example.com"));
    QCOMPARE(promptForAnother({}), Prompt(PromptValue::Login));
    QCOMPARE(promptForAnother({other}), Prompt(PromptValue::Login));
    QCOMPARE(promptForAnother({other, account(QStringLiteral("MSSTS"), {})}), Prompt(PromptValue::SelectAccount));
    QCOMPARE(promptForAnother({account({}, QStringLiteral("https://accounts.google.com"))}),
        Prompt(PromptValue::SelectAccount));
}

QTEST_APPLESS_MAIN(tst_PromptRules)
#include "tst_promptrules.moc"
