<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Demo::AboutDialog</name>
    <message>
        <source>About QtSignIn demo</source>
        <translation>À propos de la démo QtSignIn</translation>
    </message>
    <message>
        <source>Picture of the application</source>
        <translation>Image de l&apos;application</translation>
    </message>
    <message>
        <source>QtSignIn demo %1</source>
        <translation>Démo QtSignIn %1</translation>
    </message>
    <message>
        <source>Shows what signing in with QtSignIn looks like.</source>
        <translation>Montre à quoi ressemble une connexion avec QtSignIn.</translation>
    </message>
    <message>
        <source>Runs with Qt %1.</source>
        <translation>Fonctionne avec Qt %1.</translation>
    </message>
    <message>
        <source>Copyright 2026 The QtSignIn authors. Free software under the MIT licence.</source>
        <translation>Copyright 2026 The QtSignIn authors. Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Demo::AccountExhibits</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n&apos;est connecté</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>Un compte</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>Plusieurs comptes</translation>
    </message>
    <message>
        <source>Has to sign in again</source>
        <translation>Reconnexion nécessaire</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Pas encore de compte</translation>
    </message>
    <message>
        <source>In a view of your own</source>
        <translation>Dans une vue à vous</translation>
    </message>
</context>
<context>
    <name>Demo::AccountView</name>
    <message>
        <source>The provider does not say.</source>
        <translation>Le fournisseur ne le dit pas.</translation>
    </message>
    <message>
        <source>It expired at %1.</source>
        <translation>A expiré à %1.</translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n second(s)</source>
        <translation>
            <numerusform>À %1, dans %n seconde</numerusform>
            <numerusform>À %1, dans %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n minute(s)</source>
        <translation>
            <numerusform>À %1, dans %n minute</numerusform>
            <numerusform>À %1, dans %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Choose a provider and sign in. What comes of it is shown here.</source>
        <translation>Choisissez un fournisseur et connectez-vous. Le résultat s&apos;affiche ici.</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Qui est connecté</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>À quoi sert le jeton</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>Portées accordées</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Expiration du jeton</translation>
    </message>
    <message>
        <source>&amp;Renew the token</source>
        <translation>&amp;Renouveler le jeton</translation>
    </message>
    <message>
        <source>&amp;User info</source>
        <translation>Infos &amp;utilisateur</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n&apos;est connecté</translation>
    </message>
</context>
<context>
    <name>Demo::ClaimsView</name>
    <message>
        <source>Values below</source>
        <translation>Valeurs ci-dessous</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Revendication</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Demo::DeviceCodeExhibits</name>
    <message>
        <source>Asking for a code</source>
        <translation>Demande d&apos;un code</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>En attente de la personne</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>Problème de réseau</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Le code a expiré</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>Autre personne que prévu</translation>
    </message>
</context>
<context>
    <name>Demo::ErrorBanner</name>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui n&apos;a pas marché</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails&#xa0;: %1</translation>
    </message>
    <message>
        <source>Details: %1. %2</source>
        <translation>Détails&#xa0;: %1. %2</translation>
    </message>
</context>
<context>
    <name>Demo::GalleryPage</name>
    <message>
        <source>Open in a &amp;window</source>
        <translation>&amp;Ouvrir dans une fenêtre</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Widgets and their states</source>
        <translation>Widgets et leurs états</translation>
    </message>
    <message>
        <source>The widget</source>
        <translation>Le widget</translation>
    </message>
    <message>
        <source>The code that makes it</source>
        <translation>Le code qui le crée</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Copier le code</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Demo::LoopbackPageExhibits</name>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Ouvert une nouvelle fois</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Signed out on this computer only</source>
        <translation>Déconnecté sur cet ordinateur seulement</translation>
    </message>
</context>
<context>
    <name>Demo::MainWindow</name>
    <message>
        <source>QtSignIn demo</source>
        <translation>Démo QtSignIn</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Fich&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About QtSignIn demo</source>
        <translation>À &amp;propos de la démo QtSignIn</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Réglages</translation>
    </message>
</context>
<context>
    <name>Demo::PagePreview</name>
    <message>
        <source>The page&apos;s text</source>
        <translation>Le texte de la page</translation>
    </message>
    <message>
        <source>Show in the browser</source>
        <translation>Montrer dans le navigateur</translation>
    </message>
</context>
<context>
    <name>Demo::Parts</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>Barre de défilement verticale</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>Barre de défilement horizontale</translation>
    </message>
    <message>
        <source>Adjustable panes</source>
        <translation>Volets ajustables</translation>
    </message>
    <message>
        <source>Border between two panes</source>
        <translation>Limite entre deux volets</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>Volet</translation>
    </message>
</context>
<context>
    <name>Demo::PresetFields</name>
    <message>
        <source>Domain of the organization, such as example.okta.com</source>
        <translation>Domaine de l&apos;organisation, comme example.okta.com</translation>
    </message>
    <message>
        <source>Domain of the tenant, such as example.eu.auth0.com, or its custom domain</source>
        <translation>Domaine du locataire, comme example.eu.auth0.com, ou son domaine personnalisé</translation>
    </message>
    <message>
        <source>Host name of PingOne in your region, or your custom domain</source>
        <translation>Nom d&apos;hôte de PingOne dans votre région, ou votre domaine personnalisé</translation>
    </message>
    <message>
        <source>Host name of the Forgejo or Gitea instance</source>
        <translation>Nom d&apos;hôte de l&apos;instance Forgejo ou Gitea</translation>
    </message>
    <message>
        <source>Host name of the GitHub Enterprise Server</source>
        <translation>Nom d&apos;hôte du GitHub Enterprise Server</translation>
    </message>
    <message>
        <source>Host name of the GitLab instance</source>
        <translation>Nom d&apos;hôte de l&apos;instance GitLab</translation>
    </message>
    <message>
        <source>Host name of the Keycloak server</source>
        <translation>Nom d&apos;hôte du serveur Keycloak</translation>
    </message>
    <message>
        <source>ID of the authorization server</source>
        <translation>ID du serveur d&apos;autorisation</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>ID de l&apos;environnement</translation>
    </message>
    <message>
        <source>My Domain, such as example.my.salesforce.com, or test.salesforce.com for a sandbox</source>
        <translation>My Domain, comme example.my.salesforce.com, ou test.salesforce.com pour une sandbox</translation>
    </message>
    <message>
        <source>Name of the realm</source>
        <translation>Nom du realm</translation>
    </message>
</context>
<context>
    <name>Demo::ProviderForm</name>
    <message>
        <source>With an embedded &amp;browser, against RFC 8252</source>
        <translation>Avec un &amp;navigateur intégré, contre la RFC 8252</translation>
    </message>
    <message>
        <source>With the &amp;browser on this computer</source>
        <translation>Avec le &amp;navigateur de cet ordinateur</translation>
    </message>
    <message>
        <source>With another &amp;device</source>
        <translation>A&amp;vec un autre appareil</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>F&amp;ournisseur</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>É&amp;metteur</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>ID &amp;client</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>&amp;Secret client</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>seulement si le fournisseur en a donné un</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>&amp;Portées</translation>
    </message>
    <message>
        <source>nothing but who you are</source>
        <translation>rien d&apos;autre que qui vous êtes</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>&amp;Garder la connexion</translation>
    </message>
    <message>
        <source>Sandbox inside this program</source>
        <translation>Bac à sable dans ce programme</translation>
    </message>
    <message>
        <source>Another provider, by its issuer</source>
        <translation>Un autre fournisseur, par son émetteur</translation>
    </message>
    <message>
        <source>Until this program ends</source>
        <translation>Jusqu&apos;à la fin de ce programme</translation>
    </message>
    <message>
        <source>In plain files, without protection</source>
        <translation>En simples fichiers, sans protection</translation>
    </message>
    <message>
        <source>A provider with three people and no passwords, to try everything without an account.</source>
        <translation>Un fournisseur avec trois personnes et sans mots de passe, pour tout essayer sans compte.</translation>
    </message>
    <message>
        <source>Register a desktop application with the provider, with the redirect address http://127.0.0.1 and any port. It then gives you the client ID.</source>
        <translation>Enregistrez une application de bureau chez le fournisseur, avec l&apos;adresse de redirection http://127.0.0.1 et un port quelconque. Vous recevrez alors l&apos;ID client.</translation>
    </message>
    <message>
        <source>Encrypted, with the password store</source>
        <translation>Chiffrée, avec le trousseau</translation>
    </message>
</context>
<context>
    <name>Demo::QrCodeExhibits</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>Code QR, pas encore disponible</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Une adresse</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l&apos;instant</translation>
    </message>
</context>
<context>
    <name>Demo::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in the widgets of QtSignIn as well. Languages that are written from right to left mirror the windows.</source>
        <translation>Les changements s&apos;appliquent aussitôt, aussi aux widgets de QtSignIn. Les langues qui s&apos;écrivent de droite à gauche inversent les fenêtres.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
</context>
<context>
    <name>Demo::SignInButtonExhibits</name>
    <message>
        <source>A button for each provider</source>
        <translation>Un bouton pour chaque fournisseur</translation>
    </message>
    <message>
        <source>For each provider</source>
        <translation>Pour chaque fournisseur</translation>
    </message>
    <message>
        <source>For any provider</source>
        <translation>Pour tout fournisseur</translation>
    </message>
</context>
<context>
    <name>Demo::SignInDialogExhibits</name>
    <message>
        <source>Ways to sign in</source>
        <translation>Façons de se connecter</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>Comptes connus</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>En attente du navigateur</translation>
    </message>
    <message>
        <source>No browser opens</source>
        <translation>Aucun navigateur ne s&apos;ouvre</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Un autre appareil</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>Autre personne que prévu</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>Demo::SignInPage</name>
    <message>
        <source>Claims of the ID token</source>
        <translation>Revendications du jeton d&apos;identité</translation>
    </message>
    <message>
        <source>Claims of the user info</source>
        <translation>Revendications des infos utilisateur</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Jeton d&apos;identité</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Infos utilisateur</translation>
    </message>
    <message>
        <source>What the sign-in brought</source>
        <translation>Ce que la connexion a apporté</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Comment se connecter</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineModel</name>
    <message>
        <source>No details</source>
        <translation>Aucun détail</translation>
    </message>
    <message>
        <source>Code to be entered at %1</source>
        <translation>Code à saisir sur %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s)</source>
        <translation>
            <numerusform>Dans %n seconde</numerusform>
            <numerusform>Dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; scopes: %2</source>
        <translation>%1&#xa0;; portées&#xa0;: %2</translation>
    </message>
    <message>
        <source>Renewed for %1; scopes: %2</source>
        <translation>Renouvelé pour %1&#xa0;; portées&#xa0;: %2</translation>
    </message>
    <message>
        <source>User info: %1</source>
        <translation>Infos utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signed out; tokens at the provider: %1</source>
        <translation>Déconnecté&#xa0;; jetons chez le fournisseur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
</TS>
