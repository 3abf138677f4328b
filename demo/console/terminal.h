#pragma once

namespace Demo {

/// Whether somebody reads stdout in a terminal.
bool standardOutputIsTerminal();

/// Whether stdout is read as UTF-8, so that characters beyond ASCII make sense.
bool standardOutputTakesUtf8();

/// Sets a Windows console up for UTF-8 and escape sequences; nothing elsewhere.
void prepareTerminal();

} // namespace Demo
