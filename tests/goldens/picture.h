#pragma once

#include <QtCore/QString>
#include <QtGui/QImage>

namespace QtSignIn {

struct PictureDifference {
    qsizetype pixels = 0; ///< those with a channel that is off by more than 8 of 255; all, if the sizes differ
    QImage map = {}; ///< the wanted picture, pale, with those pixels in red

    /// Up to one pixel of ten thousand may be off: rounding, but no line, letter or narrow bar.
    bool matters(const QImage &picture) const { return pixels * 10000 > qsizetype(picture.width()) * picture.height(); }
};

PictureDifference differenceOf(const QImage &actual, const QImage &wanted);

/// As a small PNG file.
bool savePicture(const QImage &picture, const QString &path);

/// Where the pictures are that were found good.
QString goldenPath(const QString &name);

/// Whether what is looked at becomes golden: QTSIGNIN_BLESS is in the environment.
bool isBlessing();

/// Empty if \a actual looks as the golden picture of that name, or has become it; else what to tell, and it and the
/// difference are in the build folder.
QString comparedWithGolden(const QImage &actual, const QString &name);

} // namespace QtSignIn
