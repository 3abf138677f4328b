#include "widgets/gallery/exhibitwindow.h"

#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/signindialog.h>

using namespace QtSignIn;

namespace Demo {

bool ExhibitWindow::isReady(const Exhibit &exhibit) const
{
    return provider && (exhibit.until.isEmpty() || provider->journal().contains(exhibit.until));
}

ExhibitWindow openInWindow(const Exhibit &exhibit, QWidget *parent)
{
    auto *provider = new PretendProvider(exhibit.course);
    auto *examples = new Examples;
    QWidget *widget = exhibit.make(*examples, *provider, parent);
    widget->setAttribute(Qt::WA_DeleteOnClose);
    provider->setParent(widget);
    examples->setParent(widget);
    if (auto *signIn = qobject_cast<SignInDialog *>(widget))
        Examples::openSignInDialog(signIn);
    else if (auto *deviceCode = qobject_cast<DeviceCodeDialog *>(widget))
        Examples::openDeviceCodeDialog(deviceCode);
    else
        widget->show();
    if (exhibit.play)
        exhibit.play(widget);
    return {widget, provider};
}

} // namespace Demo
