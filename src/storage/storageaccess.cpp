#include "storage/storageaccess.h"

namespace QtSignIn {

StorageAccess::StorageAccess(const AccountStoreSettings &settings, std::function<void()> filesChanged)
    : m_settings(settings)
    , m_filesChanged(std::move(filesChanged))
{
}

void StorageAccess::ensureThread()
{
    if (m_thread)
        return;
    auto worker = std::make_unique<StorageWorker>(m_settings.directory, m_settings.policy, m_settings.environments);
    worker->setChangeListener([this, home = m_mailbox.address()] { home.post([this] { m_filesChanged(); }); });
    m_thread = std::make_unique<StorageThread>(std::move(worker));
}

} // namespace QtSignIn
