#pragma once

class QPlainTextEdit;
class QTextEdit;

namespace QtSignIn {

/// Gives a text that can only be read a context menu in our own words: Qt's has no translation into some languages, and
/// an application may not carry Qt's translations with it.
void offerCopyMenu(QTextEdit *edit);
void offerCopyMenu(QPlainTextEdit *edit);

} // namespace QtSignIn
