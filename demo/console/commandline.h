#pragma once

#include <QtCore/QCommandLineParser>

namespace Demo {

/// The names of the options, and what `--help` says of them. Knows no meaning.
void declareOptions(QCommandLineParser &parser);

} // namespace Demo
