#include "console/exportcommand.h"

#include "console/msalcachefile.h"

using namespace QtSignIn;

namespace Demo {

void ExportCommand::start()
{
    const Result<void> exported = exportMsalCacheFile(application(), options().fileName);
    if (exported.hasError())
        reporter()->report(exported.error());
    Q_EMIT finished(exported.hasError() ? Failed : Completed);
}

} // namespace Demo
