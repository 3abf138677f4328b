#pragma once

namespace QtSignIn {

/// Has screen readers take what we paint ourselves for what it is: text, pictures, notifications. To be called in the
/// constructor of such a widget; again is harmless.
void installAccessibleRoles();

} // namespace QtSignIn
