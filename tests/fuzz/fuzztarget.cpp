#include "fuzz/fuzztarget.h"

namespace Fuzz {

QList<Target> &targets()
{
    static QList<Target> list;
    return list;
}

} // namespace Fuzz
