#include <QtCore/QCoreApplication>
#include <QtWidgets/QPushButton>

#include <QtSignIn/signindialog.h>

#include "widgets/gallery/exhibit.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace Demo {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Demo::SignInDialogExhibits)
};

QWidget *makeDialog(Examples &examples, PretendProvider &provider, QWidget *parent)
{
    return examples.signInDialog(provider.application(), parent);
}

QWidget *makeDialogWithAccounts(Examples &examples, PretendProvider &provider, QWidget *parent)
{
    provider.addAccount(u"alice@example.com"_s, u"Alice Example"_s);
    provider.addAccount(u"bob@example.com"_s, u"Bob Example"_s);
    return makeDialog(examples, provider, parent);
}

/// Alice will sign in.
QWidget *makeDialogForBob(Examples &examples, PretendProvider &provider, QWidget *parent)
{
    const Account bob = provider.addAccount(u"bob@example.com"_s, u"Bob Example"_s);
    return examples.signInDialogFor(bob, provider.application(), parent);
}

QPushButton *browserButton(QWidget *dialog)
{
    const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
        [dialog](const QPushButton *button) { return button->isDefault() && button->isVisibleTo(dialog); });
    return found == buttons.end() ? nullptr : *found;
}

void useBrowser(QWidget *dialog)
{
    if (QPushButton *button = browserButton(dialog))
        button->click();
}

/// The button below the one for the browser.
void useDevice(QWidget *dialog)
{
    const QPushButton *browser = browserButton(dialog);
    if (!browser)
        return;
    const auto buttons = browser->parentWidget()->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QPushButton *button : buttons) {
        if (button != browser)
            return button->click();
    }
}

Exhibit dialogExhibit(const QString &name, const QString &state, PretendProvider::Course course,
    std::function<void(QWidget *)> play, const QString &until)
{
    return {u"signindialog-"_s + name, u"SignInDialog"_s, state, u"signindialog"_s, course, makeDialog, std::move(play),
        until};
}

} // namespace

QList<Exhibit> signInDialogExhibits()
{
    using Course = PretendProvider::Course;
    return {
        dialogExhibit(u"choice"_s, Text::tr("Ways to sign in"), Course::Waits, {}, {}),
        {u"signindialog-accounts"_s, u"SignInDialog"_s, Text::tr("Known accounts"), u"signindialog"_s, Course::Waits,
            makeDialogWithAccounts, {}, {}},
        dialogExhibit(
            u"browser"_s, Text::tr("Waiting for the browser"), Course::Waits, useBrowser, u"WaitingForUser"_s),
        dialogExhibit(
            u"no-browser"_s, Text::tr("No browser opens"), Course::NetworkTrouble, useBrowser, u"browserNotOpened"_s),
        dialogExhibit(u"device"_s, Text::tr("Another device"), Course::Waits, useDevice, u"WaitingForUser"_s),
        dialogExhibit(u"completed"_s, Text::tr("Signed in"), Course::Completes, useBrowser, u"completed"_s),
        {u"signindialog-other-person"_s, u"SignInDialog"_s, Text::tr("Another person than expected"),
            u"signindialog-expected"_s, Course::Completes, makeDialogForBob, useBrowser, u"completed"_s},
        dialogExhibit(u"failed"_s, Text::tr("Declined"), Course::Denied, useBrowser, u"failed"_s),
    };
}

} // namespace Demo
