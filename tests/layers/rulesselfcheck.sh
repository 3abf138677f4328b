#!/usr/bin/env bash
# rulesselfcheck.sh ROOT: takes one defence after another away in a copy of some sources; rules.sh must notice each.
set -uo pipefail
here=$(dirname "$(readlink -f "$0")")
check=$here/rules.sh
# shellcheck source-path=SCRIPTDIR
. "$here/plant.sh"
begin "$1" src/model CMakeLists.txt

plant src/net/planted.h 'void trust(QNetworkReply *reply) { reply->ignoreSslErrors(); }'
plant src/access/planted.h 'configuration.setPeerVerifyMode(QSslSocket::VerifyNone);'
plant src/flows/planted.h 'QEventLoop loop;'
plant src/flows/planted.h 'void wait() { loop.exec(); }'
plant widgets/views/planted.h 'const bool accepted = dialog.exec() == QDialog::Accepted;'
plant src/session/planted.h 'QCoreApplication::processEvents();'
plant src/system/planted.h 'process.waitForFinished();'
plant src/session/planted.h 'future.waitForFinished();'
plant src/net/planted.h 'socket->waitForConnected(1000);'
plant src/flows/planted.h 'QThread::msleep(5);'
plant src/flows/planted.h 'std::this_thread::sleep_for(interval);'
plant src/protocol/planted.h 'std::mt19937 generator;'
plant src/flows/planted.h 'const int state = rand();'
plant src/flows/planted.h 'const auto nonce = QRandomGenerator::global()->generate();'
plant src/flows/planted.h 'const QUuid state = QUuid::createUuid();'
plant src/session/planted.h 'manager->post(request, body);'
plant src/flows/planted.h 'manager.get(request);'
plant widgets/views/planted.h 'manager->sendCustomRequest(request, "GET");'
plant src/session/planted.h 'QNetworkRequest request(endpoint);'
plant src/flows/planted.h 'send(QNetworkRequest(endpoint));'
plant src/flows/planted.h 'socket.connectToHost(host, 443);'
plant src/session/planted.h 'manager->setCookieJar(new QNetworkCookieJar(manager));'
plant src/net/planted.h 'server.listen(QHostAddress::Any, port);'
plant src/net/planted.h 'setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);'
plant src/net/planted.h 'socket.bind(address, port, QAbstractSocket::ShareAddress);'
plant src/flows/planted.h 'qDebug() << token;'
plant src/model/planted.h 'printf("%s", secret.reveal().constData());'
plant widgets/views/planted.h 'std::cerr << 1;'
plant src/session/planted.h 'const auto claims = QJsonDocument::fromJson(body).object();'
plant src/flows/planted.h 'const QUrlQuery query(url);'
plant src/flows/planted.h 'QProcess::startDetached(program);'
plant src/system/planted.h 'std::system(command.constData());'
plant src/session/planted.h 'QFile file(name); file.open(QIODevice::WriteOnly);'
plant src/session/planted.h 'QSettings settings;'
plant widgets/presenters/planted.h 'QGuiApplication::clipboard()->setText(code);'
plant widgets/views/planted.h '#include <QtWebEngineWidgets/QWebEngineView>'
plant src/planted.cmake 'target_link_libraries(QtSignIn PRIVATE Qt6::WebEngineCore)'
plant src/include/QtSignIn/planted.h 'Q_PROPERTY(QtSignIn::Secret accessToken READ accessToken)'
plant widgets/include/QtSignIn/planted.h '    Q_PROPERTY(QString userCode READ userCode)'
plant src/flows/planted.h 'qCDebug(flowLog) << token.reveal();'
plant src/flows/planted.h 'qCDebug(flowLog) << correlationId << reply->url();'
plant src/flows/planted.h 'qCDebug(flowLog) << response.body;'
plant src/flows/planted.h 'qCWarning(flowLog).noquote() << error.description();'

harmless src/flows/planted.h '// Nothing here calls exec() or sleep().'
harmless src/flows/planted.h 'const char *text = "qDebug() << token";'
harmless src/flows/planted.h 'const auto *held = pointer.get();'
harmless src/flows/planted.h 'qCDebug(flowLog) << correlationId << stage;'
harmless src/flows/planted.h 'QProcessEnvironment environment;'
harmless widgets/views/planted.h 'Q_PROPERTY(QString payload READ payload)'

finish
