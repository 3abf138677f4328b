#include "pages/page.h"

#include "store/randomtoken.h"

namespace QtSignIn::Sandbox {

namespace {

const QString &style()
{
    static const QString css = QStringLiteral(R"(
:root { color-scheme: light dark; --page: #eef1f5; --card: #fff; --text: #1c2430; --soft: #5b6675; --line: #d7dde5;
  --accent: #2456c9; --on-accent: #fff; --note: #fff3cd; --on-note: #5c4500; }
@media (prefers-color-scheme: dark) { :root { --page: #14181f; --card: #1f252e; --text: #e8ecf2; --soft: #a3adbb;
  --line: #38414e; --accent: #8fb2ff; --on-accent: #10203f; --note: #3d3213; --on-note: #f4dd97; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--page);
  color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
.note { padding: .5rem 1rem; text-align: center; font-size: .875rem; background: var(--note); color: var(--on-note); }
main { width: min(26rem, calc(100% - 2rem)); margin: auto; padding: 2rem; background: var(--card);
  border: 1px solid var(--line); border-radius: 14px; overflow-wrap: anywhere; }
h1 { margin: 0 0 .75rem; font-size: 1.375rem; line-height: 1.3; }
p { margin: 0 0 1rem; } .soft { color: var(--soft); font-size: .9375rem; }
ul { margin: 0 0 1.25rem; padding-left: 1.25rem; }
.code { display: block; margin: 0 0 1rem; font: 600 1.75rem/1.2 ui-monospace, monospace; letter-spacing: .12em;
  text-align: center; }
form { display: grid; gap: .625rem; margin: 0; }
button, input { width: 100%; min-height: 3rem; padding: .5rem 1rem; font: inherit; color: inherit;
  background: transparent; border: 1px solid var(--line); border-radius: 9px; }
button { cursor: pointer; text-align: left; } button small { display: block; color: var(--soft); }
button:hover { border-color: var(--accent); }
button.main { background: var(--accent); color: var(--on-accent); border-color: transparent; font-weight: 600; }
button.main, button.plain { text-align: center; } button.plain { color: var(--soft); border-color: transparent; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
)");
    return css;
}

} // namespace

SandboxAnswer page(const QString &title, const QString &body, FormTarget target, int status, const QString &script)
{
    const QString nonce = randomToken();
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        + title.toHtmlEscaped() + QStringLiteral("</title>\n<style nonce=\"") + nonce + QStringLiteral("\">") + style()
        + QStringLiteral(
            "</style>\n</head>\n<body>\n"
            "<div class=\"note\">Sandbox provider: for demos and tests. Nobody’s real account is here.</div>\n"
            "<main>\n<h1>")
        + title.toHtmlEscaped() + QStringLiteral("</h1>\n") + body + QStringLiteral("</main>\n");
    if (!script.isEmpty())
        html +=
            QStringLiteral("<script nonce=\"") + nonce + QStringLiteral("\">") + script + QStringLiteral("</script>\n");
    html += QStringLiteral("</body>\n</html>\n");

    const QByteArray source = "'nonce-" + nonce.toLatin1() + '\'';
    QByteArray policy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; style-src " + source;
    if (!script.isEmpty())
        policy += "; script-src " + source;
    if (target == FormTarget::Here)
        policy += "; form-action 'self'";

    SandboxAnswer answer;
    answer.status = status;
    answer.body = html.toUtf8();
    answer.headers = {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("text/html; charset=utf-8")},
        {QByteArrayLiteral("Content-Security-Policy"), policy},
        {QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")},
        {QByteArrayLiteral("Referrer-Policy"), QByteArrayLiteral("no-referrer")},
        {QByteArrayLiteral("X-Content-Type-Options"), QByteArrayLiteral("nosniff")}};
    return answer;
}

} // namespace QtSignIn::Sandbox
