<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Demo::AboutDialog</name>
    <message>
        <source>About QtSignIn demo</source>
        <translation>Acerca de la demo de QtSignIn</translation>
    </message>
    <message>
        <source>Picture of the application</source>
        <translation>Imagen de la aplicación</translation>
    </message>
    <message>
        <source>QtSignIn demo %1</source>
        <translation>Demo de QtSignIn %1</translation>
    </message>
    <message>
        <source>Shows what signing in with QtSignIn looks like.</source>
        <translation>Muestra cómo es el inicio de sesión con QtSignIn.</translation>
    </message>
    <message>
        <source>Runs with Qt %1.</source>
        <translation>Funciona con Qt %1.</translation>
    </message>
    <message>
        <source>Copyright 2026 The QtSignIn authors. Free software under the MIT licence.</source>
        <translation>Copyright 2026 The QtSignIn authors. Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Demo::AccountExhibits</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>Una cuenta</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>Varias cuentas</translation>
    </message>
    <message>
        <source>Has to sign in again</source>
        <translation>Debe volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Ninguna cuenta todavía</translation>
    </message>
    <message>
        <source>In a view of your own</source>
        <translation>En una vista propia</translation>
    </message>
</context>
<context>
    <name>Demo::AccountView</name>
    <message>
        <source>The provider does not say.</source>
        <translation>El proveedor no lo dice.</translation>
    </message>
    <message>
        <source>It expired at %1.</source>
        <translation>Caducó a las %1.</translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n second(s)</source>
        <translation>
            <numerusform>A las %1, en %n segundo</numerusform>
            <numerusform>A las %1, en %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n minute(s)</source>
        <translation>
            <numerusform>A las %1, en %n minuto</numerusform>
            <numerusform>A las %1, en %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Choose a provider and sign in. What comes of it is shown here.</source>
        <translation>Elija un proveedor e inicie sesión. El resultado se muestra aquí.</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Quién ha iniciado sesión</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>Para qué sirve el token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>Ámbitos concedidos</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>El token caduca</translation>
    </message>
    <message>
        <source>&amp;Renew the token</source>
        <translation>&amp;Renovar el token</translation>
    </message>
    <message>
        <source>&amp;User info</source>
        <translation>Datos del &amp;usuario</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>Cerrar se&amp;sión</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
</context>
<context>
    <name>Demo::ClaimsView</name>
    <message>
        <source>Values below</source>
        <translation>Valores debajo</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Demo::DeviceCodeExhibits</name>
    <message>
        <source>Asking for a code</source>
        <translation>Pidiendo un código</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>Esperando a la persona</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>Problema de red</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>El código ha caducado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>Otra persona de la esperada</translation>
    </message>
</context>
<context>
    <name>Demo::ErrorBanner</name>
    <message>
        <source>What went wrong</source>
        <translation>Qué salió mal</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detalles: %1</translation>
    </message>
    <message>
        <source>Details: %1. %2</source>
        <translation>Detalles: %1. %2</translation>
    </message>
</context>
<context>
    <name>Demo::GalleryPage</name>
    <message>
        <source>Open in a &amp;window</source>
        <translation>Abrir en una ven&amp;tana</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Widgets and their states</source>
        <translation>Widgets y sus estados</translation>
    </message>
    <message>
        <source>The widget</source>
        <translation>El widget</translation>
    </message>
    <message>
        <source>The code that makes it</source>
        <translation>El código que lo crea</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Copiar el código</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Demo::LoopbackPageExhibits</name>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Abierta otra vez</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Signed out on this computer only</source>
        <translation>Sesión cerrada solo en este equipo</translation>
    </message>
</context>
<context>
    <name>Demo::MainWindow</name>
    <message>
        <source>QtSignIn demo</source>
        <translation>Demo de QtSignIn</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About QtSignIn demo</source>
        <translation>&amp;Acerca de la demo de QtSignIn</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galería</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Configuración</translation>
    </message>
</context>
<context>
    <name>Demo::PagePreview</name>
    <message>
        <source>The page&apos;s text</source>
        <translation>El texto de la página</translation>
    </message>
    <message>
        <source>Show in the browser</source>
        <translation>Mostrar en el navegador</translation>
    </message>
</context>
<context>
    <name>Demo::Parts</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>Barra de desplazamiento vertical</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>Barra de desplazamiento horizontal</translation>
    </message>
    <message>
        <source>Adjustable panes</source>
        <translation>Paneles ajustables</translation>
    </message>
    <message>
        <source>Border between two panes</source>
        <translation>Borde entre dos paneles</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>Demo::PresetFields</name>
    <message>
        <source>Domain of the organization, such as example.okta.com</source>
        <translation>Dominio de la organización, como example.okta.com</translation>
    </message>
    <message>
        <source>Domain of the tenant, such as example.eu.auth0.com, or its custom domain</source>
        <translation>Dominio del inquilino, como example.eu.auth0.com, o su dominio personalizado</translation>
    </message>
    <message>
        <source>Host name of PingOne in your region, or your custom domain</source>
        <translation>Nombre de host de PingOne en su región, o su dominio personalizado</translation>
    </message>
    <message>
        <source>Host name of the Forgejo or Gitea instance</source>
        <translation>Nombre de host de la instancia de Forgejo o Gitea</translation>
    </message>
    <message>
        <source>Host name of the GitHub Enterprise Server</source>
        <translation>Nombre de host del GitHub Enterprise Server</translation>
    </message>
    <message>
        <source>Host name of the GitLab instance</source>
        <translation>Nombre de host de la instancia de GitLab</translation>
    </message>
    <message>
        <source>Host name of the Keycloak server</source>
        <translation>Nombre de host del servidor de Keycloak</translation>
    </message>
    <message>
        <source>ID of the authorization server</source>
        <translation>ID del servidor de autorización</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>ID del entorno</translation>
    </message>
    <message>
        <source>My Domain, such as example.my.salesforce.com, or test.salesforce.com for a sandbox</source>
        <translation>My Domain, como example.my.salesforce.com, o test.salesforce.com para un sandbox</translation>
    </message>
    <message>
        <source>Name of the realm</source>
        <translation>Nombre del realm</translation>
    </message>
</context>
<context>
    <name>Demo::ProviderForm</name>
    <message>
        <source>With an embedded &amp;browser, against RFC 8252</source>
        <translation>Con un &amp;navegador integrado, en contra de RFC 8252</translation>
    </message>
    <message>
        <source>With the &amp;browser on this computer</source>
        <translation>Con el &amp;navegador de este equipo</translation>
    </message>
    <message>
        <source>With another &amp;device</source>
        <translation>Con otro &amp;dispositivo</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Emisor</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;ID de cliente</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Secre&amp;to de cliente</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>solo si el proveedor dio uno</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>Á&amp;mbitos</translation>
    </message>
    <message>
        <source>nothing but who you are</source>
        <translation>nada más que quién es</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>&amp;Guardar la sesión</translation>
    </message>
    <message>
        <source>Sandbox inside this program</source>
        <translation>Sandbox dentro de este programa</translation>
    </message>
    <message>
        <source>Another provider, by its issuer</source>
        <translation>Otro proveedor, por su emisor</translation>
    </message>
    <message>
        <source>Until this program ends</source>
        <translation>Hasta que termine este programa</translation>
    </message>
    <message>
        <source>In plain files, without protection</source>
        <translation>En archivos simples, sin protección</translation>
    </message>
    <message>
        <source>A provider with three people and no passwords, to try everything without an account.</source>
        <translation>Un proveedor con tres personas y sin contraseñas, para probarlo todo sin una cuenta.</translation>
    </message>
    <message>
        <source>Register a desktop application with the provider, with the redirect address http://127.0.0.1 and any port. It then gives you the client ID.</source>
        <translation>Registre una aplicación de escritorio con el proveedor, con la dirección de redirección http://127.0.0.1 y cualquier puerto. Entonces le dará el ID de cliente.</translation>
    </message>
    <message>
        <source>Encrypted, with the password store</source>
        <translation>Cifrada, con el almacén de contraseñas</translation>
    </message>
</context>
<context>
    <name>Demo::QrCodeExhibits</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>Código QR, todavía no disponible</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Una dirección</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
</context>
<context>
    <name>Demo::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in the widgets of QtSignIn as well. Languages that are written from right to left mirror the windows.</source>
        <translation>Los cambios se aplican al momento, también en los widgets de QtSignIn. Los idiomas que se escriben de derecha a izquierda invierten las ventanas.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
</context>
<context>
    <name>Demo::SignInButtonExhibits</name>
    <message>
        <source>A button for each provider</source>
        <translation>Un botón para cada proveedor</translation>
    </message>
    <message>
        <source>For each provider</source>
        <translation>Para cada proveedor</translation>
    </message>
    <message>
        <source>For any provider</source>
        <translation>Para cualquier proveedor</translation>
    </message>
</context>
<context>
    <name>Demo::SignInDialogExhibits</name>
    <message>
        <source>Ways to sign in</source>
        <translation>Formas de iniciar sesión</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>Cuentas conocidas</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Esperando al navegador</translation>
    </message>
    <message>
        <source>No browser opens</source>
        <translation>No se abre ningún navegador</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Otro dispositivo</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>Otra persona de la esperada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
</context>
<context>
    <name>Demo::SignInPage</name>
    <message>
        <source>Claims of the ID token</source>
        <translation>Claims del token de ID</translation>
    </message>
    <message>
        <source>Claims of the user info</source>
        <translation>Claims de los datos del usuario</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de ID</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Datos del usuario</translation>
    </message>
    <message>
        <source>What the sign-in brought</source>
        <translation>Lo que trajo el inicio de sesión</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Cómo iniciar sesión</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineModel</name>
    <message>
        <source>No details</source>
        <translation>Sin detalles</translation>
    </message>
    <message>
        <source>Code to be entered at %1</source>
        <translation>Código que se introduce en %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s)</source>
        <translation>
            <numerusform>En %n segundo</numerusform>
            <numerusform>En %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; scopes: %2</source>
        <translation>%1; ámbitos: %2</translation>
    </message>
    <message>
        <source>Renewed for %1; scopes: %2</source>
        <translation>Renovado para %1; ámbitos: %2</translation>
    </message>
    <message>
        <source>User info: %1</source>
        <translation>Datos del usuario: %1</translation>
    </message>
    <message>
        <source>Signed out; tokens at the provider: %1</source>
        <translation>Sesión cerrada; tokens en el proveedor: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
</TS>
