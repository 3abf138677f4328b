#include "system/missingsecretstore.h"

namespace QtSignIn {

std::shared_ptr<SecretStore> SecretStore::system()
{
    return std::make_shared<MissingSecretStore>();
}

} // namespace QtSignIn
