#include <QtSignIn/secretstore.h>

namespace QtSignIn {

SecretStore::~SecretStore() = default;

} // namespace QtSignIn
