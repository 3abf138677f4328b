#pragma once

#include <QtSignIn/authority.h>

namespace Demo {

/// What to write beside the field for a value of a preset, in the person's language.
QString presetFieldLabel(const QtSignIn::PresetPlaceholder &placeholder);

} // namespace Demo
