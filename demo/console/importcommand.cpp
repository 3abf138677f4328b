#include "console/importcommand.h"

#include "console/msalcachefile.h"

using namespace QtSignIn;

namespace Demo {

void ImportCommand::start()
{
    const Result<void> imported = importMsalCacheFile(application(), options().fileName);
    if (imported.hasError())
        reporter()->report(imported.error());
    else
        reporter()->report(application()->accounts());
    Q_EMIT finished(imported.hasError() ? Failed : Completed);
}

} // namespace Demo
