#include "protocol/endsessionrequest.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

class tst_EndSessionRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void writesEveryParameter();
    void leavesOutWhatIsEmpty();
    void keepsTheEndpointsQuery();
};

void tst_EndSessionRequest::writesEveryParameter()
{
    const EndSessionRequest request {.idTokenHint = Secret("e.y.J"),
        .logoutHint = u"alice+x@example.com"_s,
        .clientId = u"desk top"_s,
        .postLogoutRedirectUri = u"http://127.0.0.1:8400/out?x=1"_s,
        .state = Secret("s-1"_ba),
        .uiLocales = {u"de-CH"_s, u"en"_s}};
    QCOMPARE(request.url(QUrl(u"https://login.example/logout"_s)).toEncoded(),
        "https://login.example/logout?id_token_hint=e.y.J&logout_hint=alice%2Bx%40example.com&client_id=desk%20top"
        "&post_logout_redirect_uri=http%3A%2F%2F127.0.0.1%3A8400%2Fout%3Fx%3D1&state=s-1&ui_locales=de-CH%20en");
}

void tst_EndSessionRequest::leavesOutWhatIsEmpty()
{
    const EndSessionRequest request {.clientId = u"desktop"_s};
    QCOMPARE(request.url(QUrl(u"https://login.example/logout"_s)).toEncoded(),
        "https://login.example/logout?client_id=desktop");
}

void tst_EndSessionRequest::keepsTheEndpointsQuery()
{
    const EndSessionRequest request {.clientId = u"desktop"_s};
    QCOMPARE(request.url(QUrl(u"https://login.example/logout?p=policy"_s)).toEncoded(),
        "https://login.example/logout?p=policy&client_id=desktop");
}

QTEST_GUILESS_MAIN(tst_EndSessionRequest)
#include "tst_endsessionrequest.moc"
