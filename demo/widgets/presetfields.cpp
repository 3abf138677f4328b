#include "widgets/presetfields.h"

#include <QtCore/QCoreApplication>

namespace Demo {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Demo::PresetFields)
};

/// Only to be found by lupdate: descriptions are data of the library, in English.
[[maybe_unused]] const char *const Descriptions[] {
    QT_TRANSLATE_NOOP("Demo::PresetFields", "Domain of the organization, such as example.okta.com"),
    QT_TRANSLATE_NOOP("Demo::PresetFields", "Domain of the tenant, such as example.eu.auth0.com, or its custom domain"),
    QT_TRANSLATE_NOOP("Demo::PresetFields", "Host name of PingOne in your region, or your custom domain"),
    QT_TRANSLATE_NOOP("Demo::PresetFields", "Host name of the Forgejo or Gitea instance"),
    QT_TRANSLATE_NOOP("Demo::PresetFields", "Host name of the GitHub Enterprise Server"),
    QT_TRANSLATE_NOOP("Demo::PresetFields", "Host name of the GitLab instance"),
    QT_TRANSLATE_NOOP("Demo::PresetFields", "Host name of the Keycloak server"),
    QT_TRANSLATE_NOOP("Demo::PresetFields", "ID of the authorization server"),
    QT_TRANSLATE_NOOP("Demo::PresetFields", "ID of the environment"),
    QT_TRANSLATE_NOOP(
        "Demo::PresetFields", "My Domain, such as example.my.salesforce.com, or test.salesforce.com for a sandbox"),
    QT_TRANSLATE_NOOP("Demo::PresetFields", "Name of the realm"),
};

} // namespace

QString presetFieldLabel(const QtSignIn::PresetPlaceholder &placeholder)
{
    const QString &description = placeholder.description;
    return Text::tr((description.left(1).toUpper() + description.mid(1)).toUtf8().constData());
}

} // namespace Demo
