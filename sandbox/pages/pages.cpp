#include "pages/pages.h"

#include "pages/page.h"

#include <algorithm>

namespace QtSignIn::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QString hidden(const QString &name, const QString &value)
{
    return u"<input type=\"hidden\" name=\""_s + name.toHtmlEscaped() + u"\" value=\""_s + value.toHtmlEscaped()
        + u"\">\n"_s;
}

QString paragraph(const QString &text, bool soft = false)
{
    return (soft ? u"<p class=\"soft\">"_s : u"<p>"_s) + text.toHtmlEscaped() + u"</p>\n"_s;
}

QString button(const QString &name, const QString &value, const QString &label, const QString &style)
{
    return u"<button class=\""_s + style + u"\" name=\""_s + name + u"\" value=\""_s + value.toHtmlEscaped() + u"\">"_s
        + label.toHtmlEscaped() + u"</button>\n"_s;
}

QString userButtons(const QList<SandboxUser> &users)
{
    QString html;
    for (const SandboxUser &user : users) {
        html += u"<button name=\"login\" value=\""_s + user.login.toHtmlEscaped() + u"\">"_s + user.name.toHtmlEscaped()
            + u"<small>"_s + user.login.toHtmlEscaped() + u"</small></button>\n"_s;
    }
    return html.isEmpty() ? paragraph(u"This provider has no users."_s) : html;
}

QString scopeList(const QStringList &scopes)
{
    static const QHash<QString, QString> meanings {
        {u"openid"_s, u"know who you are"_s},
        {u"profile"_s, u"see your name"_s},
        {u"email"_s, u"see your email address"_s},
        {u"offline_access"_s, u"stay signed in while you are away"_s},
    };
    QString html;
    for (const QString &scope : scopes) {
        const QString meaning = meanings.value(scope);
        const QString text = meaning.isEmpty() ? scope : u"%1 (%2)"_s.arg(meaning, scope);
        html += u"<li>"_s + text.toHtmlEscaped() + u"</li>\n"_s;
    }
    return html.isEmpty() ? html : u"<ul>\n"_s + html + u"</ul>\n"_s;
}

QString form(const QString &action, const QString &fields)
{
    return u"<form method=\"post\" action=\""_s + action.toHtmlEscaped() + u"\">\n"_s + fields + u"</form>\n"_s;
}

} // namespace

SandboxAnswer loginPage(const PageSubject &subject, QList<SandboxUser> users, const QString &loginHint)
{
    std::stable_partition(users.begin(), users.end(), [&](const SandboxUser &user) {
        return !loginHint.isEmpty() && (user.login == loginHint || user.email == loginHint);
    });
    const QString fields = hidden(u"transaction"_s, subject.id) + hidden(u"csrf"_s, subject.csrfToken)
        + userButtons(users) + button(u"answer"_s, u"deny"_s, u"Cancel"_s, u"plain"_s);
    return page(u"Sign in to %1"_s.arg(subject.clientName),
        paragraph(u"Choose who you are. No password is needed."_s, true) + form(u"/authorize/login"_s, fields),
        FormTarget::Anywhere);
}

SandboxAnswer consentPage(const PageSubject &subject, const SandboxUser &user, const QStringList &scopes)
{
    const QString fields = hidden(u"transaction"_s, subject.id) + hidden(u"csrf"_s, subject.csrfToken)
        + hidden(u"login"_s, user.login) + button(u"answer"_s, u"allow"_s, u"Allow"_s, u"main"_s)
        + button(u"answer"_s, u"deny"_s, u"Cancel"_s, u"plain"_s);
    return page(u"Allow %1?"_s.arg(subject.clientName),
        paragraph(u"Signed in as %1 (%2)."_s.arg(user.name, user.login), true)
            + paragraph(u"%1 asks to:"_s.arg(subject.clientName)) + scopeList(scopes)
            + form(u"/authorize/consent"_s, fields),
        FormTarget::Anywhere);
}

SandboxAnswer deviceCodePage(const QString &refused)
{
    const QString problem =
        refused.isEmpty() ? QString() : paragraph(u"“%1” is not a code that waits for you."_s.arg(refused));
    const QString body = problem
        + u"<form method=\"get\" action=\"/device\">\n"
          "<label for=\"code\">Code that your application or device shows</label>\n"
          "<input id=\"code\" name=\"user_code\" required autofocus autocomplete=\"off\" spellcheck=\"false\">\n"
          "<button class=\"main\">Continue</button>\n</form>\n"_s;
    return page(u"Enter the code"_s, body, FormTarget::Here, refused.isEmpty() ? 200 : 404);
}

SandboxAnswer deviceApprovalPage(const PageSubject &subject, const QList<SandboxUser> &users, const QStringList &scopes)
{
    const QString fields = hidden(u"user_code"_s, subject.id) + hidden(u"csrf"_s, subject.csrfToken)
        + userButtons(users) + button(u"answer"_s, u"deny"_s, u"I did not ask for this"_s, u"plain"_s);
    return page(u"Sign in to %1 on another device?"_s.arg(subject.clientName),
        paragraph(u"Go on only if you see this code there:"_s) + u"<strong class=\"code\">"_s
            + subject.id.toHtmlEscaped() + u"</strong>\n"_s
            + (scopes.isEmpty() ? QString() : paragraph(u"%1 asks to:"_s.arg(subject.clientName))) + scopeList(scopes)
            + paragraph(u"Choose who signs in. No password is needed."_s, true) + form(u"/device"_s, fields));
}

SandboxAnswer messagePage(const QString &title, const QString &text, int status)
{
    return page(title, paragraph(text), FormTarget::Here, status);
}

SandboxAnswer formPostPage(const QString &uri, const Parameters &parameters)
{
    QString fields;
    for (const auto &[name, value] : parameters)
        fields += hidden(name, value);
    fields += u"<button class=\"main\">Continue</button>\n"_s;
    return page(
        u"Back to the application"_s, form(uri, fields), FormTarget::Anywhere, 200, u"document.forms[0].submit();"_s);
}

} // namespace QtSignIn::Sandbox
