#include "endpoints/authorizationrequest.h"
#include "endpoints/browsersession.h"
#include "endpoints/endpoints.h"
#include "pages/pages.h"
#include "store/randomtoken.h"

#include <algorithm>

namespace QtSignIn::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

SandboxAnswer approve(
    Context &context, const AuthorizationRequest &request, const QString &login, Milliseconds authTime)
{
    const QString grantId =
        context.state.grants.add({request.clientId, login, request.scopes, request.nonce, authTime});
    const QString code = context.state.grants.addCode(
        {grantId, request.redirectUri, request.codeChallenge, context.now + context.state.settings.codeLifetime});
    context.notify.signedIn(login, request.clientId);
    return authorizationResponse(context, request, {{u"code"_s, code}});
}

bool isSignedIn(const Context &context, const AuthorizationRequest &request, const BrowserSession &session)
{
    const SandboxUser *user = context.state.findUser(session.login);
    const bool hinted =
        user && (request.loginHint.isEmpty() || request.loginHint == user->login || request.loginHint == user->email);
    return hinted && (!request.maxAge || context.now - session.authTime < *request.maxAge);
}

bool needsConsent(const State &state, const AuthorizationRequest &request, const QString &login)
{
    const QStringList consented = state.consents.value({login, request.clientId});
    return request.prompts.contains(u"consent"_s) || !state.consents.contains({login, request.clientId})
        || std::any_of(request.scopes.begin(), request.scopes.end(),
            [&](const QString &scope) { return !consented.contains(scope); });
}

SandboxAnswer silentAnswer(Context &context, const AuthorizationRequest &request, const Browser &browser)
{
    if (!browser.session || !isSignedIn(context, request, *browser.session))
        return authorizationError(context, request, u"login_required"_s);
    if (needsConsent(context.state, request, browser.session->login))
        return authorizationError(context, request, u"consent_required"_s);
    return approve(context, request, browser.session->login, browser.session->authTime);
}

// The next page of a transaction, or its end.
SandboxAnswer proceed(Context &context, const QString &transactionId, const BrowserSession &session)
{
    const Transaction transaction = context.state.transactions.value(transactionId);
    const AuthorizationRequest &request = transaction.request;
    const QString clientName = context.state.clientName(request.clientId);
    const bool asksWho = request.prompts.contains(u"login"_s) || request.prompts.contains(u"select_account"_s);
    if (!transaction.signedIn && (asksWho || !isSignedIn(context, request, session)))
        return loginPage({transactionId, session.csrfToken, clientName}, context.state.users, request.loginHint);
    const SandboxUser *user = context.state.findUser(session.login);
    if (user && needsConsent(context.state, request, session.login))
        return consentPage({transactionId, session.csrfToken, clientName}, *user, request.scopes);
    context.state.transactions.remove(transactionId);
    return approve(context, request, session.login, session.authTime);
}

struct Submission {
    Browser browser;
    QString transactionId;
    Transaction *transaction = nullptr; ///< nullptr: the form is not to be believed
};

Submission submissionOf(Context &context, const SandboxRequest &form)
{
    const QString id = form.parameter(u"transaction"_s);
    const Browser browser = findBrowser(context, form);
    const auto found = context.state.transactions.find(id);
    const bool valid =
        browser.sent(form) && found != context.state.transactions.end() && found->browserId == browser.id;
    return {browser, id, valid ? &*found : nullptr};
}

SandboxAnswer overPage()
{
    return messagePage(u"This sign-in is over"_s,
        u"It was finished before, or it belongs to another browser. Start again from the application."_s, 403);
}

SandboxAnswer cancel(Context &context, const Submission &submission)
{
    const AuthorizationRequest request = submission.transaction->request;
    context.state.transactions.remove(submission.transactionId);
    return authorizationError(context, request, u"access_denied"_s, u"The user said no."_s);
}

} // namespace

SandboxAnswer authorize(Context &context, const SandboxRequest &request)
{
    const ParsedAuthorizationRequest parsed = parseAuthorizationRequest(context.state, request);
    if (!parsed.pageError.isEmpty())
        return messagePage(u"This sign-in can't begin"_s, parsed.pageError, 400);
    if (!parsed.error.isEmpty())
        return authorizationError(context, parsed.request, parsed.error, parsed.errorDescription);

    const QString autoApprove = context.state.settings.autoApprove;
    if (!autoApprove.isEmpty() && context.state.findUser(autoApprove))
        return approve(context, parsed.request, autoApprove, context.now);
    if (parsed.request.prompts.contains(u"none"_s))
        return silentAnswer(context, parsed.request, findBrowser(context, request));

    const Browser browser = findOrAddBrowser(context, request);
    const QString transactionId = randomToken();
    context.state.transactions.insert(transactionId, {parsed.request, browser.id});
    SandboxAnswer answer = proceed(context, transactionId, *browser.session);
    setCookie(context, browser, answer);
    return answer;
}

SandboxAnswer submitLogin(Context &context, const SandboxRequest &request)
{
    const Submission submission = submissionOf(context, request);
    if (!submission.transaction)
        return overPage();
    const SandboxUser *user = context.state.findUser(request.parameter(u"login"_s));
    if (!user)
        return cancel(context, submission);
    submission.browser.session->login = user->login;
    submission.browser.session->authTime = context.now;
    submission.transaction->signedIn = true;
    return proceed(context, submission.transactionId, *submission.browser.session);
}

SandboxAnswer submitConsent(Context &context, const SandboxRequest &request)
{
    const Submission submission = submissionOf(context, request);
    if (!submission.transaction)
        return overPage();
    const QString login = submission.browser.session->login;
    AuthorizationRequest &authorization = submission.transaction->request;
    // Signed out on another page meanwhile, or someone else signed in than the page showed.
    if (login.isEmpty() || request.parameter(u"login"_s) != login)
        return overPage();
    if (request.parameter(u"answer"_s) != u"allow")
        return cancel(context, submission);
    QStringList &consented = context.state.consents[{login, authorization.clientId}];
    consented += authorization.scopes;
    consented.removeDuplicates();
    authorization.prompts.removeAll(u"consent"_s);
    return proceed(context, submission.transactionId, *submission.browser.session);
}

} // namespace QtSignIn::Sandbox
