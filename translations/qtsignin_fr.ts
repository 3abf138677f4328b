<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QtSignIn::AccountButtonPresenter</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (sign in again)</source>
        <comment>name</comment>
        <translation>%1 (se reconnecter)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Compte connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Manage account</source>
        <translation>Gérer le compte</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Utiliser un autre compte</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountDelegate</name>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountMenu</name>
    <message>
        <source>Account menu</source>
        <translation>Menu du compte</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPicker</name>
    <message>
        <source>Choose an account</source>
        <translation>Choisissez un compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPickerRows</name>
    <message>
        <source>Use another account</source>
        <translation>Utiliser un autre compte</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountText</name>
    <message>
        <source>Account without a name</source>
        <translation>Compte sans nom</translation>
    </message>
    <message>
        <source>%1, needs to sign in again</source>
        <translation>%1, reconnexion nécessaire</translation>
    </message>
    <message>
        <source>%1, %2, needs to sign in again</source>
        <comment>name, user name</comment>
        <translation>%1, %2, reconnexion nécessaire</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, user name</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserAttempt</name>
    <message>
        <source>Your browser insists on https where this computer talks to itself. Allow http for &quot;localhost&quot; in its settings, or use another browser.</source>
        <translation>Votre navigateur exige https là où cet ordinateur se parle à lui-même. Autorisez http pour «&#xa0;localhost&#xa0;» dans ses réglages, ou utilisez un autre navigateur.</translation>
    </message>
    <message>
        <source>An answer that does not belong to this sign-in was ignored. If the page says that it is finished, open it again from here.</source>
        <translation>Une réponse qui ne correspond pas à cette connexion a été ignorée. Si la page dit que tout est terminé, rouvrez-la à partir d&apos;ici.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>Aucun navigateur n&apos;a pu être ouvert. Copiez le lien et ouvrez-le dans un navigateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 is open in your browser. Sign in there, then come back.</source>
        <translation>La page de connexion de %1 est ouverte dans votre navigateur. Connectez-vous sur cette page, puis revenez.</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>La connexion se termine…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Ouverture de votre navigateur…</translation>
    </message>
    <message>
        <source>Use the link on this computer only, and give it to nobody.</source>
        <translation>Utilisez ce lien uniquement sur cet ordinateur, et ne le donnez à personne.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserScreen</name>
    <message>
        <source>Signing in with the browser</source>
        <translation>Connexion dans le navigateur</translation>
    </message>
    <message>
        <source>Trouble with the browser? Use another device instead</source>
        <translation>Un problème avec le navigateur&#xa0;? Utiliser un autre appareil</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ChoiceScreen</name>
    <message>
        <source>Continue in the &amp;browser</source>
        <translation>Continuer dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>Use another &amp;device</source>
        <translation>Utiliser un autre ap&amp;pareil</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Façons de se connecter</translation>
    </message>
    <message>
        <source>Opens the sign-in page in this computer&apos;s browser. The usual and safest way.</source>
        <translation>Ouvre la page de connexion dans le navigateur de cet ordinateur. C&apos;est le moyen habituel et le plus sûr.</translation>
    </message>
    <message>
        <source>If you can&apos;t use a browser here: gives you a code to enter on your phone or another computer.</source>
        <translation>Si vous ne pouvez pas utiliser de navigateur ici&#xa0;: vous donne un code à saisir sur votre téléphone ou un autre ordinateur.</translation>
    </message>
    <message>
        <source>Choose a known account instead</source>
        <translation>Choisir plutôt un compte connu</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CodeCountdown</name>
    <message>
        <source>This code has expired.</source>
        <translation>Ce code a expiré.</translation>
    </message>
    <message>
        <source>This code works for another %1.</source>
        <extracomment>%1 is minutes and seconds, like 14:59</extracomment>
        <translation>Ce code expire dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>This code works for another %n minute(s).</source>
        <translation>
            <numerusform>Ce code expire dans %n minute.</numerusform>
            <numerusform>Ce code expire dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code works for less than half a minute.</source>
        <translation>Ce code expire dans moins d&apos;une demi-minute.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyMenu</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>In a context menu: copies the selected text</extracomment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>Se connecter avec un autre appareil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>&amp;Garder ce compte</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodePresenter</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>Code QR, pas encore disponible</translation>
    </message>
    <message>
        <source>QR code that opens the sign-in page of %1</source>
        <translation>Code QR qui ouvre la page de connexion de %1</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Demande d&apos;un code…</translation>
    </message>
    <message>
        <source>No browser could be opened. Type the address into a browser.</source>
        <translation>Aucun navigateur n&apos;a pu être ouvert. Saisissez l&apos;adresse dans un navigateur.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>En attente de votre connexion…</translation>
    </message>
    <message>
        <source>Network trouble, trying again in %1 s</source>
        <translation>Problème de réseau, nouvel essai dans %1 s</translation>
    </message>
    <message>
        <source>Network trouble, trying again…</source>
        <translation>Problème de réseau, nouvel essai…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>La connexion se termine…</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time. Get a new one to go on.</source>
        <translation>Personne ne s&apos;est connecté à temps avec ce code. Obtenez-en un nouveau pour continuer.</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time.</source>
        <translation>Personne ne s&apos;est connecté à temps avec ce code.</translation>
    </message>
    <message>
        <source>Your code is %1.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;</extracomment>
        <translation>Votre code est %1.</translation>
    </message>
    <message>
        <source>Your code is %1. Enter it at %2, on your phone or another computer.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;. %2 is a host: &quot;example.com&quot;</extracomment>
        <translation>Votre code est %1. Saisissez-le sur %2, depuis votre téléphone ou un autre ordinateur.</translation>
    </message>
    <message>
        <source>You signed in as %1, but %2 was expected.</source>
        <translation>Vous vous êtes connecté en tant que %1, mais le compte attendu était %2.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeView</name>
    <message>
        <source>Only continue if you started this sign-in yourself. Never enter a code that someone sent you.</source>
        <translation>Ne continuez que si vous avez vous-même commencé cette connexion. Ne saisissez jamais un code que quelqu&apos;un vous a envoyé.</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Code de connexion</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Obtenir un nouveau code</translation>
    </message>
    <message>
        <source>1. On your phone or another computer, open this page:</source>
        <translation>1. Sur votre téléphone ou un autre ordinateur, ouvrez cette page&#xa0;:</translation>
    </message>
    <message>
        <source>2. Enter this code there:</source>
        <translation>2. Saisissez-y ce code&#xa0;:</translation>
    </message>
    <message>
        <source>Or scan this with a phone.</source>
        <translation>Ou scannez ceci avec un téléphone.</translation>
    </message>
    <message>
        <source>Address of the sign-in page, not there yet</source>
        <translation>Adresse de la page de connexion, pas encore disponible</translation>
    </message>
    <message>
        <source>Open %1 in this computer&apos;s browser</source>
        <translation>Ouvrir %1 dans le navigateur de cet ordinateur</translation>
    </message>
    <message>
        <source>Code, not there yet</source>
        <translation>Code, pas encore disponible</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>Garder ce compte</translation>
    </message>
    <message>
        <source>in its own letters: %1</source>
        <extracomment>%1 is the name of a host in its own script; above it stands the same name in Latin letters</extracomment>
        <translation>dans ses propres lettres&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::EmbeddedWindow</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of a window with the sign-in service&apos;s page</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>What a progress bar shows, for screen readers</extracomment>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Load again</source>
        <extracomment>Button: loads the page anew</extracomment>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>The sign-in page stopped working.</source>
        <translation>La page de connexion a cessé de fonctionner.</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <extracomment>The sign-in service&apos;s page as a whole, for screen readers</extracomment>
        <translation>Page de connexion</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ErrorText</name>
    <message>
        <source>The connection to the sign-in service is not secure, so it was not used.</source>
        <translation>La liaison avec le service de connexion n&apos;est pas sécurisée, elle n&apos;a donc pas été utilisée.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether a network login page is in the way. Then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>Vérifiez la date et l&apos;heure de cet ordinateur, et qu&apos;aucune page d&apos;accès au réseau ne fait obstacle. Puis réessayez.</translation>
    </message>
    <message>
        <source>The sign-in service did not answer in time.</source>
        <translation>Le service de connexion n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Vérifiez votre connexion Internet, puis réessayez.</translation>
    </message>
    <message>
        <source>The sign-in service can&apos;t be reached.</source>
        <translation>Le service de connexion est injoignable.</translation>
    </message>
    <message>
        <source>The sign-in service is not working just now.</source>
        <translation>Le service de connexion ne fonctionne pas en ce moment.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in.</source>
        <translation>Le service de connexion a refusé la connexion.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details below to your administrator.</source>
        <translation>Réessayez. Si cela se reproduit, envoyez les détails ci-dessous à votre administrateur.</translation>
    </message>
    <message>
        <source>This computer can&apos;t receive the browser&apos;s answer.</source>
        <translation>Cet ordinateur ne peut pas recevoir la réponse du navigateur.</translation>
    </message>
    <message>
        <source>Close other sign-ins that are under way, or use another device.</source>
        <translation>Fermez les autres connexions en cours, ou utilisez un autre appareil.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this way of signing in.</source>
        <translation>Le service de connexion ne propose pas cette façon de se connecter.</translation>
    </message>
    <message>
        <source>Sign in the other way.</source>
        <extracomment>The ways are: through this computer&apos;s browser, and with another device</extracomment>
        <translation>Connectez-vous de l&apos;autre façon.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application.</source>
        <translation>Le service de connexion n&apos;accepte pas cette application.</translation>
    </message>
    <message>
        <source>Send the details below to the maker of this application.</source>
        <translation>Envoyez les détails ci-dessous à l&apos;éditeur de cette application.</translation>
    </message>
    <message>
        <source>This application is not set up rightly for the sign-in service.</source>
        <translation>Cette application n&apos;est pas bien configurée pour le service de connexion.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the sign-in service&apos;s clock differ too much.</source>
        <translation>L&apos;horloge de cet ordinateur et celle du service de connexion diffèrent trop.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>Réglez la date et l&apos;heure de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so nobody was signed in.</source>
        <translation>La réponse du service de connexion n&apos;était pas digne de confiance, donc personne n&apos;a été connecté.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store does not answer, so you will have to sign in again later.</source>
        <extracomment>A password store: keyring, wallet or keychain of the system</extracomment>
        <translation>Le trousseau de mots de passe de cet ordinateur ne répond pas, vous devrez donc vous reconnecter plus tard.</translation>
    </message>
    <message>
        <source>Start or install a password store, such as GNOME Keyring or KDE Wallet, and try again.</source>
        <translation>Démarrez ou installez un trousseau, comme GNOME Keyring ou KDE Wallet, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked, so you will have to sign in again later.</source>
        <translation>Le trousseau de mots de passe de cet ordinateur est verrouillé, vous devrez donc vous reconnecter plus tard.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The password store</extracomment>
        <translation>Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The key to the stored sign-ins is not in this computer&apos;s password store any more.</source>
        <translation>La clé des connexions enregistrées n&apos;est plus dans le trousseau de mots de passe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in again, or bring back the password store that was used before.</source>
        <translation>Reconnectez-vous, ou rétablissez le trousseau utilisé auparavant.</translation>
    </message>
    <message>
        <source>The disk is full, so the sign-in could not be stored.</source>
        <translation>Le disque est plein, la connexion n&apos;a donc pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>Make room on the disk. You stay signed in until the application ends.</source>
        <translation>Libérez de la place sur le disque. Vous restez connecté jusqu&apos;à la fermeture de l&apos;application.</translation>
    </message>
    <message>
        <source>A stored sign-in was damaged. It was set aside and not deleted.</source>
        <translation>Une connexion enregistrée était endommagée. Elle a été mise de côté, pas supprimée.</translation>
    </message>
    <message>
        <source>Sign in again with that account. The others are not affected.</source>
        <translation>Reconnectez-vous avec ce compte. Les autres ne sont pas concernés.</translation>
    </message>
    <message>
        <source>A stored sign-in was written by a newer version of this application.</source>
        <translation>Une connexion enregistrée provient d&apos;une version plus récente de cette application.</translation>
    </message>
    <message>
        <source>Update this application, or sign in again.</source>
        <translation>Mettez cette application à jour, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>Sign-ins can&apos;t be stored on this computer at the moment.</source>
        <translation>Les connexions ne peuvent pas être enregistrées sur cet ordinateur en ce moment.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions. You stay signed in until the application ends.</source>
        <translation>Vérifiez le disque et ses droits d&apos;accès. Vous restez connecté jusqu&apos;à la fermeture de l&apos;application.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <extracomment>Somebody said no on the sign-in page</extracomment>
        <translation>La connexion a été refusée.</translation>
    </message>
    <message>
        <source>If that was not you, ask your administrator whether this application is allowed.</source>
        <translation>Si ce n&apos;était pas vous, demandez à votre administrateur si cette application est autorisée.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>Vous pouvez réessayer quand vous voulez.</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>La connexion a pris trop de temps.</translation>
    </message>
    <message>
        <source>Try again, and finish on the sign-in page without a long break.</source>
        <translation>Réessayez, et terminez sur la page de connexion sans longue pause.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Le code a expiré.</translation>
    </message>
    <message>
        <source>Get a new code and enter that one.</source>
        <translation>Obtenez un nouveau code et saisissez-le.</translation>
    </message>
    <message>
        <source>The application ended the sign-in.</source>
        <translation>L&apos;application a mis fin à la connexion.</translation>
    </message>
    <message>
        <source>Start it again from the application.</source>
        <extracomment>The sign-in</extracomment>
        <translation>Recommencez-la depuis l&apos;application.</translation>
    </message>
    <message>
        <source>The sign-in service sent an answer that makes no sense.</source>
        <translation>Le service de connexion a envoyé une réponse incompréhensible.</translation>
    </message>
    <message>
        <source>Check whether a network login page is in the way, then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>Vérifiez qu&apos;aucune page d&apos;accès au réseau ne fait obstacle, puis réessayez.</translation>
    </message>
    <message>
        <source>The sign-in page was opened twice, so somebody else may have opened it.</source>
        <translation>La page de connexion a été ouverte deux fois, quelqu&apos;un d&apos;autre l&apos;a donc peut-être ouverte.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell your administrator.</source>
        <translation>Réessayez. Si cela se reproduit, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The answer came from another service than the one asked, so it was not used.</source>
        <translation>La réponse venait d&apos;un autre service que celui demandé, elle n&apos;a donc pas été utilisée.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then try again.</source>
        <translation>Fermez toutes les pages de connexion de votre navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The sign-in service wants you to sign in again.</source>
        <translation>Le service de connexion veut que vous vous reconnectiez.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <translation>La connexion n&apos;a pas fonctionné.</translation>
    </message>
    <message>
        <source>Somebody else signed in than was asked for, so nobody was signed in.</source>
        <translation>Une autre personne que celle demandée s&apos;est connectée, donc personne n&apos;a été connecté.</translation>
    </message>
    <message>
        <source>Try again, and sign in with the account that is asked for.</source>
        <translation>Réessayez, et connectez-vous avec le compte demandé.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ExpectedPerson</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is somebody&apos;s name, %2 the user name or e-mail address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::Introduction</name>
    <message>
        <source>You will sign in with %1.</source>
        <translation>Vous allez vous connecter avec %1.</translation>
    </message>
    <message>
        <source>You will sign in with %1 as %2.</source>
        <translation>Vous allez vous connecter avec %1 en tant que %2.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2.</source>
        <translation>%1 vous demande de vous connecter avec %2.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2 as %3.</source>
        <translation>%1 vous demande de vous connecter avec %2 en tant que %3.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LockIcon</name>
    <message>
        <source>Not connected</source>
        <extracomment>The address bar, for screen readers: no page is there</extracomment>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Liaison sécurisée</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>The address bar, for screen readers: the page comes from this computer itself</extracomment>
        <translation>Sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LoopbackPage</name>
    <message>
        <source>You may still be signed in</source>
        <translation>Vous êtes peut-être encore connecté</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Vous êtes déconnecté</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>Vous êtes déconnecté de %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>Vous êtes connecté à %1</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Vous n&apos;êtes pas connecté</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>Vous n&apos;êtes pas connecté à %1</translation>
    </message>
    <message>
        <source>You can close this page and go back to the application.</source>
        <translation>Vous pouvez fermer cette page et revenir à l&apos;application.</translation>
    </message>
    <message>
        <source>The application has forgotten you on this computer, but can&apos;t tell whether this browser is signed out, too. You can close this page.</source>
        <translation>L&apos;application vous a oublié sur cet ordinateur, mais ne peut pas savoir si ce navigateur est déconnecté lui aussi. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>BCP 47 tag of the language of this translation</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>ltr</source>
        <extracomment>Direction of the script of this translation: ltr or rtl</extracomment>
        <translation>ltr</translation>
    </message>
    <message>
        <source>You are already signed out</source>
        <translation>Vous êtes déjà déconnecté</translation>
    </message>
    <message>
        <source>You are already signed out of %1</source>
        <translation>Vous êtes déjà déconnecté de %1</translation>
    </message>
    <message>
        <source>You are already signed in</source>
        <translation>Vous êtes déjà connecté</translation>
    </message>
    <message>
        <source>You are already signed in to %1</source>
        <translation>Vous êtes déjà connecté à %1</translation>
    </message>
    <message>
        <source>This page is not needed any more</source>
        <extracomment>Title of a page in the browser that can be closed</extracomment>
        <translation>Cette page n&apos;est plus nécessaire</translation>
    </message>
    <message>
        <source>If that was a mistake, go back to the application and try again.</source>
        <translation>Si c&apos;était une erreur, revenez à l&apos;application et réessayez.</translation>
    </message>
    <message>
        <source>Check your internet connection, then go back to the application and try again.</source>
        <translation>Vérifiez votre connexion Internet, puis revenez à l&apos;application et réessayez.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then go back to the application and try again.</source>
        <translation>Attendez quelques minutes, puis revenez à l&apos;application et réessayez.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then go back to the application and try again.</source>
        <translation>Réglez la date et l&apos;heure de cet ordinateur, puis revenez à l&apos;application et réessayez.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then go back to the application and try again.</source>
        <translation>Fermez toutes les pages de connexion de votre navigateur, puis revenez à l&apos;application et réessayez.</translation>
    </message>
    <message>
        <source>Go back to the application. It says more, and lets you try again.</source>
        <translation>Revenez à l&apos;application. Elle en dit plus et vous permet de réessayer.</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>The application has its answer already, or has stopped waiting.</source>
        <translation>L&apos;application a déjà sa réponse, ou a cessé d&apos;attendre.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::OutcomeScreen</name>
    <message>
        <source>&amp;Details for support</source>
        <translation>&amp;Détails pour l&apos;assistance</translation>
    </message>
    <message>
        <source>How the sign-in ended</source>
        <translation>Résultat de la connexion</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Détails pour l&apos;assistance</translation>
    </message>
</context>
<context>
    <name>QtSignIn::QrCodeWidget</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScreenStack</name>
    <message>
        <source>Sign-in steps</source>
        <translation>Étapes de la connexion</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScrollArea</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>Barre de défilement verticale</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>Barre de défilement horizontale</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInButton</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>a provider</comment>
        <translation>Se connecter avec %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>&amp;Reopen browser</source>
        <translation>R&amp;ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>&amp;Other ways to sign in</source>
        <translation>&amp;Autres façons de se connecter</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>&amp;Garder ce compte</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInOutcome</name>
    <message>
        <source>Kind: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>État HTTP&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign-in service: %1</source>
        <translation>Service de connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>ID de corrélation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Description&#xa0;: %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Vous n&apos;êtes pas connecté</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Vous êtes connecté.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Connecté en tant que %1.</translation>
    </message>
    <message>
        <source>Is this the right account?</source>
        <translation>Est-ce le bon compte&#xa0;?</translation>
    </message>
    <message>
        <source>You signed in as %1.</source>
        <translation>Vous vous êtes connecté en tant que %1.</translation>
    </message>
    <message>
        <source>%1 was expected. Keep this account only if you meant to use it.</source>
        <translation>Le compte attendu était %1. Ne gardez ce compte que si vous vouliez l&apos;utiliser.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInPresenter</name>
    <message>
        <source>Go on in your browser</source>
        <translation>Continuez dans votre navigateur</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>Se connecter avec un autre appareil</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Choisissez un compte</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>Connexion en tant que %1…</translation>
    </message>
</context>
<context>
    <name>QtSignIn::StatusIcon</name>
    <message>
        <source>It worked</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Something to decide</source>
        <translation>Une décision à prendre</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken name of the sign that is there while the person is in the browser</extracomment>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>QtSignIn::UserCode</name>
    <message>
        <source>dash</source>
        <extracomment>Spoken name of the character &quot;-&quot; in a code</extracomment>
        <translation>tiret</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of the character &quot;_&quot; in a code</extracomment>
        <translation>tiret bas</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of the character &quot;.&quot; in a code</extracomment>
        <translation>point</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>Spoken name of a blank in a code</extracomment>
        <translation>espace</translation>
    </message>
</context>
</TS>
