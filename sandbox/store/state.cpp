#include "store/state.h"

#include <algorithm>

namespace QtSignIn::Sandbox {

Milliseconds State::now() const
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::system_clock::now().time_since_epoch()) + clockOffset;
}

void State::addUser(SandboxUser user)
{
    if (user.name.isEmpty())
        user.name = user.login;
    if (user.subject.isEmpty())
        user.subject = user.login;
    users.removeIf([&](const SandboxUser &other) { return other.login == user.login; });
    users.append(user);
}

void State::addClient(const SandboxClient &client)
{
    clients.removeIf([&](const SandboxClient &other) { return other.clientId == client.clientId; });
    clients.append(client);
}

const SandboxUser *State::findUser(const QString &login) const
{
    const auto user = std::find_if(
        users.begin(), users.end(), [&](const SandboxUser &candidate) { return candidate.login == login; });
    return user == users.end() ? nullptr : &*user;
}

const SandboxClient *State::findClient(const QString &clientId) const
{
    const auto client = std::find_if(
        clients.begin(), clients.end(), [&](const SandboxClient &candidate) { return candidate.clientId == clientId; });
    return client == clients.end() ? nullptr : &*client;
}

QString State::clientName(const QString &clientId) const
{
    const SandboxClient *client = findClient(clientId);
    return client && !client->name.isEmpty() ? client->name : clientId;
}

} // namespace QtSignIn::Sandbox
