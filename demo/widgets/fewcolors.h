#pragma once

#include <QtGui/QImage>

namespace Demo {

/// \a image in its 256 most frequent colours, each other one being replaced by the nearest of them: a smaller file, and
/// nothing to be seen of it in pictures of windows.
QImage withFewColors(const QImage &image);

} // namespace Demo
