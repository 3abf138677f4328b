#include "support/fakebrowser.h"
#include "support/flowrecorder.h"

#include <QtSignIn/publicclientapplication.h>
#include <QtSignIn/sandboxprovider.h>

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>

using namespace QtSignIn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60000;

const QStringList algorithms {u"RS256"_s, u"RS384"_s, u"RS512"_s, u"PS256"_s, u"PS384"_s, u"PS512"_s, u"ES256"_s,
    u"ES384"_s, u"ES512"_s, u"EdDSA"_s};

/// A script of this folder in a node process that ends with this object.
class NodeScript {
public:
    explicit NodeScript(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QTSIGNIN_NPM_DIR"_s, QStringLiteral(QTSIGNIN_NPM_DIR));
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(QStringLiteral(QTSIGNIN_INTEROP_SCRIPTS));
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"node"_s, arguments);
    }
    ~NodeScript()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished();
    }

    void write(const QString &line) { m_process.write(line.toUtf8() + '\n'); }

    QString readLine()
    {
        const bool ready = QTest::qWaitFor(
            [&] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, Patience);
        return ready ? QString::fromUtf8(m_process.readLine()).trimmed() : QString();
    }

private:
    QProcess m_process;
};

} // namespace

/// Signatures between our code and panva's jose, so that the sandbox and the library can't share a mistake.
class tst_JoseSignatures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void joseVerifiesTheSandboxsTokens_data() { addAlgorithms(); }
    void joseVerifiesTheSandboxsTokens();
    void libraryVerifiesJosesTokens_data() { addAlgorithms(); }
    void libraryVerifiesJosesTokens();

private:
    static void addAlgorithms()
    {
        QTest::addColumn<QString>("algorithm");
        for (const QString &algorithm : algorithms)
            QTest::newRow(qPrintable(algorithm)) << algorithm;
    }

    /// Comes back when the browser is through, with the ID token; empty if it was refused.
    QString signIn(const QString &issuer)
    {
        const auto browser = std::make_shared<FakeBrowser>();
        connect(browser.get(), &FakeBrowser::opened, browser.get(), &FakeBrowser::get);
        ClientConfiguration configuration;
        configuration.storage = Storage::MemoryOnly;
        configuration.clientId = u"app"_s;
        configuration.authority = Authority::openIdConnect(issuer);
        configuration.redirectPath = u"/callback"_s;
        configuration.browser = browser;
        configuration.allowInsecureHttpForTests = true;
        PublicClientApplication application(configuration);
        FlowRecorder recorder(application.acquireTokenInteractive({}));
        if (!QTest::qWaitFor([&] { return recorder.isFinished(); }, Patience))
            return {};
        m_outcome = recorder.outcome();
        return QString::fromUtf8(recorder.result().idToken().reveal());
    }

    QString m_outcome;
};

void tst_JoseSignatures::initTestCase()
{
    QVERIFY2(
        !QStandardPaths::findExecutable(u"node"_s).isEmpty(), "There is no node on the PATH: ./run test installs it.");
    QVERIFY2(QDir(QStringLiteral(QTSIGNIN_NPM_DIR "/node_modules/jose")).exists(),
        "There is no jose among the npm modules: ./run test installs it.");
}

void tst_JoseSignatures::joseVerifiesTheSandboxsTokens()
{
    const QString algorithm = QString::fromLatin1(QTest::currentDataTag());
    SandboxProvider provider;
    SandboxClient client;
    client.clientId = u"app"_s;
    client.redirectUris = QStringList {u"http://127.0.0.1/callback"_s};
    provider.addClient(client);
    provider.addUser({u"alice"_s, {}, {}, {}});
    provider.setAutoApprove(u"alice"_s);
    SandboxKey key;
    key.algorithm = algorithm;
    QVERIFY(provider.setKeys({key}));
    QVERIFY2(provider.start(), qPrintable(provider.errorString()));

    const QString token = signIn(provider.issuer());
    QCOMPARE(m_outcome, u"completed"_s);
    NodeScript jose({u"jose-verify.mjs"_s, provider.issuer() + u"/jwks"_s, provider.issuer(), u"app"_s});
    jose.write(token);
    QCOMPARE(jose.readLine(), algorithm);
    const QString other = token.section(u'.', 0, 1) + u'.' + QString(token.section(u'.', 2).size(), u'A');
    jose.write(other);
    QCOMPARE(jose.readLine(), u"ERR_JWS_SIGNATURE_VERIFICATION_FAILED"_s);
}

void tst_JoseSignatures::libraryVerifiesJosesTokens()
{
    const QString algorithm = QString::fromLatin1(QTest::currentDataTag());
    NodeScript provider({u"jose-provider.mjs"_s, algorithm});
    const QString ready = provider.readLine();
    QVERIFY2(ready.startsWith(u"READY "_s), qPrintable(ready));
    QVERIFY(!signIn(ready.mid(6) + u'/' + algorithm).isEmpty());
    QCOMPARE(m_outcome, u"completed"_s);
}

QTEST_GUILESS_MAIN(tst_JoseSignatures)

#include "tst_josesignatures.moc"
