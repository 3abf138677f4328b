#pragma once

#include <QtCore/QString>

#include <memory>

#include <QtSignIn/browser.h>

namespace Demo {

/// Opens nothing and says so.
std::shared_ptr<QtSignIn::Browser> noBrowser();

/// Follows the URL and its redirects in this process, as somebody would who has nothing to type. For a provider that
/// approves by itself.
std::shared_ptr<QtSignIn::Browser> followingBrowser();

/// What `--browser` means: `none`, else a command with its arguments, quoted as in a shell.
std::shared_ptr<QtSignIn::Browser> browserFromCommand(const QString &command);

} // namespace Demo
