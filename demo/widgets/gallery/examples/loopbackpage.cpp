#include <QtSignIn/loopbackpage.h>

#include "widgets/gallery/examples/examples.h"

using namespace QtSignIn;

namespace Demo {

ClientConfiguration Examples::withLoopbackPage()
{
    //! [loopbackpage]
    ClientConfiguration configuration;
    configuration.applicationName = tr("Example Notes");
    configuration.loopbackPage = translatedLoopbackPage;
    //! [loopbackpage]
    return configuration;
}

} // namespace Demo
