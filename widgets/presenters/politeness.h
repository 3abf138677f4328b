#pragma once

namespace QtSignIn {

/// Whether an announcement may break into what a screen reader is saying.
enum class Politeness { Polite, Assertive };

} // namespace QtSignIn
