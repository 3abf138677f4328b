#include "figurereporter.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <openssl/rsa.h>

#include <algorithm>
#include <vector>

#include "crypto/keypair.h"
#include "crypto/publickey.h"
#include "protocol/base64url.h"
#include "validation/jwssignature.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

constexpr int rounds = 31;
constexpr int callsPerRound = 50;

template <typename Work> double microseconds(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    for (int call = 0; call < callsPerRound; ++call)
        work();
    return double(timer.nsecsElapsed()) / 1000.0 / callsPerRound;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

QByteArray jsonOf(const JsonWebKey &key, const QString &keyId)
{
    const auto encoded = [](const QByteArray &bytes) { return QString::fromLatin1(toBase64Url(bytes)); };
    QJsonObject object {{u"kid"_s, keyId}, {u"use"_s, u"sig"_s}};
    if (key.type == JsonWebKey::Type::Rsa) {
        object.insert(u"kty"_s, u"RSA"_s);
        object.insert(u"n"_s, encoded(key.modulus));
        object.insert(u"e"_s, encoded(key.exponent));
    } else {
        object.insert(u"kty"_s, key.type == JsonWebKey::Type::Ec ? u"EC"_s : u"OKP"_s);
        object.insert(u"crv"_s, key.curve);
        object.insert(u"x"_s, encoded(key.x));
        if (key.type == JsonWebKey::Type::Ec)
            object.insert(u"y"_s, encoded(key.y));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

VerificationKeys load(const QByteArray &json)
{
    VerificationKeys keys;
    const auto set = parseJsonWebKeySet(json);
    for (const JsonWebKey &key : set->keys)
        keys.append({key, loadPublicKey(key)});
    return keys;
}

/// What OpenSSL alone takes for the same bytes, with a key that is ready.
class BareVerifier {
public:
    BareVerifier(const KeyPair &key, const SignatureAlgorithm &algorithm, const QByteArray &signature)
        : m_key(key)
        , m_algorithm(algorithm)
        , m_signature(algorithm.scheme == SignatureAlgorithm::Scheme::Ecdsa ? QByteArray() : signature)
    {
    }

    /// ECDSA as OpenSSL has it, so that nothing is converted.
    void setSignature(const QByteArray &der) { m_signature = der; }

    bool verify(const QByteArray &input) const
    {
        const EVP_MD *hash = hashOf(m_algorithm);
        const EvpDigestContext context(EVP_MD_CTX_new());
        EVP_PKEY_CTX *keyContext = nullptr;
        if (EVP_DigestVerifyInit(context.get(), &keyContext, hash, nullptr, m_key.key()) != 1)
            return false;
        if (m_algorithm.scheme == SignatureAlgorithm::Scheme::RsaPss
            && (EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING) != 1
                || EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST) != 1))
            return false;
        return EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(m_signature.constData()),
                   size_t(m_signature.size()), reinterpret_cast<const unsigned char *>(input.constData()),
                   size_t(input.size()))
            == 1;
    }

private:
    const KeyPair &m_key;
    const SignatureAlgorithm &m_algorithm;
    QByteArray m_signature;
};

bool measure(const QString &name, const KeyPair &pair, const VerificationKeys &keys, std::optional<double> limit)
{
    const SignatureAlgorithm &algorithm = algorithmCalled(name);
    Jwt jwt;
    jwt.header = {{u"alg"_s, name}, {u"kid"_s, pair.publicKey().curve + u"-2"_s}};
    const QByteArray input(1200, 'a');
    const QByteArray signature = pair.sign(algorithm, input);
    jwt.signingInput = WipedByteArray(input);
    jwt.signature = WipedByteArray(signature);
    SignatureExpectations expected;
    expected.algorithms = {name};
    expected.issuerPolicy = IssuerPolicy::exact(u"https://login.example"_s);
    BareVerifier bare(pair, algorithm, signature);
    if (algorithm.scheme == SignatureAlgorithm::Scheme::Ecdsa)
        bare.setSignature(pair.signDer(input, hashOf(algorithm)));
    bool isGood = true;
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(microseconds([&] { isGood = isGood && checkSignature(jwt, keys, expected).hasValue(); }));
        theirs.push_back(microseconds([&] { isGood = isGood && bare.verify(input); }));
        ratios.push_back(ours.back() / theirs.back());
    }
    const QString bareOpenSsl = u"OpenSSL alone"_s;
    print({u"signature verified"_s, name, median(ours), u"us"_s, {}, {{bareOpenSsl, median(theirs)}}});
    print({u"signature verified against OpenSSL alone"_s, name, median(ratios), u"times"_s, limit});
    return isGood;
}

} // namespace

int main()
{
    const KeyPair rsa = KeyPair::rsa(2048);
    const KeyPair ec = KeyPair::ec(u"P-256"_s);
    const KeyPair edwards = KeyPair::edwards(u"Ed25519"_s);
    bool isGood = true;
    const auto setWith = [](const KeyPair &pair, const QList<JsonWebKey> &others) {
        QByteArrayList keys;
        for (qsizetype i = 0; i < others.size(); ++i)
            keys.append(jsonOf(others.at(i), u"other-%1"_s.arg(i)));
        keys.insert(2, jsonOf(pair.publicKey(), pair.publicKey().curve + u"-2"_s));
        return "{\"keys\":[" + keys.join(',') + "]}";
    };
    const QList<JsonWebKey> others = {KeyPair::rsa(2048).publicKey(), rsa.publicKey(), ec.publicKey()};
    isGood = measure(u"RS256"_s, rsa, load(setWith(rsa, others)), 1.3) && isGood;
    isGood = measure(u"PS256"_s, rsa, load(setWith(rsa, others)), {}) && isGood;
    isGood = measure(u"ES256"_s, ec, load(setWith(ec, others)), {}) && isGood;
    isGood = measure(u"EdDSA"_s, edwards, load(setWith(edwards, others)), {}) && isGood;
    const QByteArray json = setWith(edwards, others);
    std::vector<double> loading;
    for (int round = 0; round < rounds; ++round)
        loading.push_back(microseconds([&] { isGood = isGood && load(json).size() == 4; }));
    print({u"keys loaded"_s, u"4 keys"_s, median(loading), u"us"_s});
    return isGood ? 0 : 1;
}
