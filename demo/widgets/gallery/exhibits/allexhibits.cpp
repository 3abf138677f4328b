#include "widgets/gallery/exhibit.h"

namespace Demo {

QList<Exhibit> allExhibits()
{
    return signInDialogExhibits() + deviceCodeExhibits() + signInButtonExhibits() + accountExhibits() + qrCodeExhibits()
        + loopbackPageExhibits();
}

} // namespace Demo
