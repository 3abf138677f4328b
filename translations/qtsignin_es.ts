<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QtSignIn::AccountButtonPresenter</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>%1 (sign in again)</source>
        <comment>name</comment>
        <translation>%1 (volver a iniciar sesión)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Sesión iniciada: %1</translation>
    </message>
    <message>
        <source>Manage account</source>
        <translation>Administrar la cuenta</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Usar otra cuenta</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountDelegate</name>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountMenu</name>
    <message>
        <source>Account menu</source>
        <translation>Menú de la cuenta</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPicker</name>
    <message>
        <source>Choose an account</source>
        <translation>Elija una cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPickerRows</name>
    <message>
        <source>Use another account</source>
        <translation>Usar otra cuenta</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountText</name>
    <message>
        <source>Account without a name</source>
        <translation>Cuenta sin nombre</translation>
    </message>
    <message>
        <source>%1, needs to sign in again</source>
        <translation>%1, debe volver a iniciar sesión</translation>
    </message>
    <message>
        <source>%1, %2, needs to sign in again</source>
        <comment>name, user name</comment>
        <translation>%1, %2, debe volver a iniciar sesión</translation>
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
        <translation>Su navegador exige https donde este equipo habla consigo mismo. Permita http para «localhost» en su configuración o use otro navegador.</translation>
    </message>
    <message>
        <source>An answer that does not belong to this sign-in was ignored. If the page says that it is finished, open it again from here.</source>
        <translation>Se ignoró una respuesta que no corresponde a este inicio de sesión. Si la página dice que ha terminado, vuelva a abrirla desde aquí.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>No se pudo abrir ningún navegador. Copie el enlace y ábralo en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 is open in your browser. Sign in there, then come back.</source>
        <translation>La página de inicio de sesión de %1 está abierta en su navegador. Inicie sesión allí y vuelva.</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Terminando el inicio de sesión…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Abriendo su navegador…</translation>
    </message>
    <message>
        <source>Use the link on this computer only, and give it to nobody.</source>
        <translation>Use el enlace solo en este equipo y no se lo dé a nadie.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserScreen</name>
    <message>
        <source>Signing in with the browser</source>
        <translation>Inicio de sesión en el navegador</translation>
    </message>
    <message>
        <source>Trouble with the browser? Use another device instead</source>
        <translation>¿Problemas con el navegador? Usar otro dispositivo</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ChoiceScreen</name>
    <message>
        <source>Continue in the &amp;browser</source>
        <translation>Continuar en el &amp;navegador</translation>
    </message>
    <message>
        <source>Use another &amp;device</source>
        <translation>Usar otro dis&amp;positivo</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Formas de iniciar sesión</translation>
    </message>
    <message>
        <source>Opens the sign-in page in this computer&apos;s browser. The usual and safest way.</source>
        <translation>Abre la página de inicio de sesión en el navegador de este equipo. Es la forma habitual y más segura.</translation>
    </message>
    <message>
        <source>If you can&apos;t use a browser here: gives you a code to enter on your phone or another computer.</source>
        <translation>Si aquí no puede usar un navegador: le da un código para escribirlo en su teléfono o en otro equipo.</translation>
    </message>
    <message>
        <source>Choose a known account instead</source>
        <translation>Elegir una cuenta conocida</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CodeCountdown</name>
    <message>
        <source>This code has expired.</source>
        <translation>Este código ha caducado.</translation>
    </message>
    <message>
        <source>This code works for another %1.</source>
        <extracomment>%1 is minutes and seconds, like 14:59</extracomment>
        <translation>Este código caduca en %1.</translation>
    </message>
    <message numerus="yes">
        <source>This code works for another %n minute(s).</source>
        <translation>
            <numerusform>Este código caduca en un minuto.</numerusform>
            <numerusform>Este código caduca en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code works for less than half a minute.</source>
        <translation>Este código caduca en menos de medio minuto.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyMenu</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>In a context menu: copies the selected text</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar los detalles</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>Iniciar sesión con otro dispositivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>Conservar esta c&amp;uenta</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodePresenter</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>Código QR, todavía no disponible</translation>
    </message>
    <message>
        <source>QR code that opens the sign-in page of %1</source>
        <translation>Código QR que abre la página de inicio de sesión de %1</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Solicitando un código…</translation>
    </message>
    <message>
        <source>No browser could be opened. Type the address into a browser.</source>
        <translation>No se pudo abrir ningún navegador. Escriba la dirección en un navegador.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>Esperando a que inicie sesión…</translation>
    </message>
    <message>
        <source>Network trouble, trying again in %1 s</source>
        <translation>Problema de red, nuevo intento en %1 s</translation>
    </message>
    <message>
        <source>Network trouble, trying again…</source>
        <translation>Problema de red, nuevo intento…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Terminando el inicio de sesión…</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time. Get a new one to go on.</source>
        <translation>Nadie inició sesión a tiempo con el código. Obtenga uno nuevo para continuar.</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time.</source>
        <translation>Nadie inició sesión a tiempo con el código.</translation>
    </message>
    <message>
        <source>Your code is %1.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;</extracomment>
        <translation>Su código es %1.</translation>
    </message>
    <message>
        <source>Your code is %1. Enter it at %2, on your phone or another computer.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;. %2 is a host: &quot;example.com&quot;</extracomment>
        <translation>Su código es %1. Escríbalo en %2, en su teléfono o en otro equipo.</translation>
    </message>
    <message>
        <source>You signed in as %1, but %2 was expected.</source>
        <translation>Ha iniciado sesión como %1, pero se esperaba a %2.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeView</name>
    <message>
        <source>Only continue if you started this sign-in yourself. Never enter a code that someone sent you.</source>
        <translation>Continúe solo si fue usted quien empezó este inicio de sesión. No escriba nunca un código que alguien le haya enviado.</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Código de inicio de sesión</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Obtener un código nuevo</translation>
    </message>
    <message>
        <source>1. On your phone or another computer, open this page:</source>
        <translation>1. En su teléfono o en otro equipo, abra esta página:</translation>
    </message>
    <message>
        <source>2. Enter this code there:</source>
        <translation>2. Escriba allí este código:</translation>
    </message>
    <message>
        <source>Or scan this with a phone.</source>
        <translation>O escanee esto con un teléfono.</translation>
    </message>
    <message>
        <source>Address of the sign-in page, not there yet</source>
        <translation>Dirección de la página de inicio de sesión, todavía no disponible</translation>
    </message>
    <message>
        <source>Open %1 in this computer&apos;s browser</source>
        <translation>Abrir %1 en el navegador de este equipo</translation>
    </message>
    <message>
        <source>Code, not there yet</source>
        <translation>Código, todavía no disponible</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>Conservar esta cuenta</translation>
    </message>
    <message>
        <source>in its own letters: %1</source>
        <extracomment>%1 is the name of a host in its own script; above it stands the same name in Latin letters</extracomment>
        <translation>en sus propias letras: %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::EmbeddedWindow</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of a window with the sign-in service&apos;s page</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>What a progress bar shows, for screen readers</extracomment>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Load again</source>
        <extracomment>Button: loads the page anew</extracomment>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>The sign-in page stopped working.</source>
        <translation>La página de inicio de sesión dejó de funcionar.</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <extracomment>The sign-in service&apos;s page as a whole, for screen readers</extracomment>
        <translation>Página de inicio de sesión</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ErrorText</name>
    <message>
        <source>The connection to the sign-in service is not secure, so it was not used.</source>
        <translation>La conexión con el servicio de inicio de sesión no es segura, por eso no se usó.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether a network login page is in the way. Then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>Compruebe la fecha y la hora de este equipo, y si una página de acceso a la red impide la conexión. Después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in service did not answer in time.</source>
        <translation>El servicio de inicio de sesión no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Compruebe su conexión a Internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in service can&apos;t be reached.</source>
        <translation>No se puede acceder al servicio de inicio de sesión.</translation>
    </message>
    <message>
        <source>The sign-in service is not working just now.</source>
        <translation>El servicio de inicio de sesión no funciona en este momento.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in.</source>
        <translation>El servicio de inicio de sesión rechazó la solicitud.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details below to your administrator.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, envíe los detalles de abajo a su administrador.</translation>
    </message>
    <message>
        <source>This computer can&apos;t receive the browser&apos;s answer.</source>
        <translation>Este equipo no puede recibir la respuesta del navegador.</translation>
    </message>
    <message>
        <source>Close other sign-ins that are under way, or use another device.</source>
        <translation>Cierre otros inicios de sesión en curso o use otro dispositivo.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this way of signing in.</source>
        <translation>El servicio de inicio de sesión no ofrece esta forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign in the other way.</source>
        <extracomment>The ways are: through this computer&apos;s browser, and with another device</extracomment>
        <translation>Inicie sesión de la otra forma.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application.</source>
        <translation>El servicio de inicio de sesión no acepta esta aplicación.</translation>
    </message>
    <message>
        <source>Send the details below to the maker of this application.</source>
        <translation>Envíe los detalles de abajo al fabricante de esta aplicación.</translation>
    </message>
    <message>
        <source>This application is not set up rightly for the sign-in service.</source>
        <translation>Esta aplicación no está bien configurada para el servicio de inicio de sesión.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the sign-in service&apos;s clock differ too much.</source>
        <translation>El reloj de este equipo y el del servicio de inicio de sesión difieren demasiado.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>Ajuste la fecha y la hora de este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so nobody was signed in.</source>
        <translation>La respuesta del servicio de inicio de sesión no era de confianza, así que no se inició ninguna sesión.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store does not answer, so you will have to sign in again later.</source>
        <extracomment>A password store: keyring, wallet or keychain of the system</extracomment>
        <translation>El almacén de contraseñas de este equipo no responde, así que más tarde deberá volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Start or install a password store, such as GNOME Keyring or KDE Wallet, and try again.</source>
        <translation>Inicie o instale un almacén de contraseñas, como GNOME Keyring o KDE Wallet, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked, so you will have to sign in again later.</source>
        <translation>El almacén de contraseñas de este equipo está bloqueado, así que más tarde deberá volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The password store</extracomment>
        <translation>Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key to the stored sign-ins is not in this computer&apos;s password store any more.</source>
        <translation>La clave de las sesiones guardadas ya no está en el almacén de contraseñas de este equipo.</translation>
    </message>
    <message>
        <source>Sign in again, or bring back the password store that was used before.</source>
        <translation>Vuelva a iniciar sesión o recupere el almacén de contraseñas que se usaba antes.</translation>
    </message>
    <message>
        <source>The disk is full, so the sign-in could not be stored.</source>
        <translation>El disco está lleno, así que no se pudo guardar la sesión.</translation>
    </message>
    <message>
        <source>Make room on the disk. You stay signed in until the application ends.</source>
        <translation>Libere espacio en el disco. La sesión sigue abierta hasta que se cierre la aplicación.</translation>
    </message>
    <message>
        <source>A stored sign-in was damaged. It was set aside and not deleted.</source>
        <translation>Una sesión guardada estaba dañada. Se apartó y no se eliminó.</translation>
    </message>
    <message>
        <source>Sign in again with that account. The others are not affected.</source>
        <translation>Vuelva a iniciar sesión con esa cuenta. Las demás no están afectadas.</translation>
    </message>
    <message>
        <source>A stored sign-in was written by a newer version of this application.</source>
        <translation>Una sesión guardada proviene de una versión más nueva de esta aplicación.</translation>
    </message>
    <message>
        <source>Update this application, or sign in again.</source>
        <translation>Actualice esta aplicación o vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign-ins can&apos;t be stored on this computer at the moment.</source>
        <translation>En este momento no se pueden guardar sesiones en este equipo.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions. You stay signed in until the application ends.</source>
        <translation>Compruebe el disco y sus permisos. La sesión sigue abierta hasta que se cierre la aplicación.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <extracomment>Somebody said no on the sign-in page</extracomment>
        <translation>Se rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>If that was not you, ask your administrator whether this application is allowed.</source>
        <translation>Si no fue usted, pregunte a su administrador si esta aplicación está permitida.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Se canceló el inicio de sesión.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>Puede volver a intentarlo cuando quiera.</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>El inicio de sesión tardó demasiado.</translation>
    </message>
    <message>
        <source>Try again, and finish on the sign-in page without a long break.</source>
        <translation>Inténtelo de nuevo y termine en la página de inicio de sesión sin una pausa larga.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>El código ha caducado.</translation>
    </message>
    <message>
        <source>Get a new code and enter that one.</source>
        <translation>Obtenga un código nuevo y escriba ese.</translation>
    </message>
    <message>
        <source>The application ended the sign-in.</source>
        <translation>La aplicación puso fin al inicio de sesión.</translation>
    </message>
    <message>
        <source>Start it again from the application.</source>
        <extracomment>The sign-in</extracomment>
        <translation>Empiécelo de nuevo desde la aplicación.</translation>
    </message>
    <message>
        <source>The sign-in service sent an answer that makes no sense.</source>
        <translation>El servicio de inicio de sesión envió una respuesta que no se entiende.</translation>
    </message>
    <message>
        <source>Check whether a network login page is in the way, then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>Compruebe si una página de acceso a la red impide la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in page was opened twice, so somebody else may have opened it.</source>
        <translation>La página de inicio de sesión se abrió dos veces, así que quizá la abrió otra persona.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell your administrator.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, avise a su administrador.</translation>
    </message>
    <message>
        <source>The answer came from another service than the one asked, so it was not used.</source>
        <translation>La respuesta vino de un servicio distinto del consultado, por eso no se usó.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then try again.</source>
        <translation>Cierre todas las páginas de inicio de sesión de su navegador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in service wants you to sign in again.</source>
        <translation>El servicio de inicio de sesión quiere que vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Vuelva a iniciar sesión para continuar.</translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <translation>El inicio de sesión no funcionó.</translation>
    </message>
    <message>
        <source>Somebody else signed in than was asked for, so nobody was signed in.</source>
        <translation>Inició sesión una persona distinta de la solicitada, así que no se inició ninguna sesión.</translation>
    </message>
    <message>
        <source>Try again, and sign in with the account that is asked for.</source>
        <translation>Inténtelo de nuevo con la cuenta solicitada.</translation>
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
        <translation>Iniciará sesión con %1.</translation>
    </message>
    <message>
        <source>You will sign in with %1 as %2.</source>
        <translation>Iniciará sesión con %1 como %2.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2.</source>
        <translation>%1 le pide que inicie sesión con %2.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2 as %3.</source>
        <translation>%1 le pide que inicie sesión con %2 como %3.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LockIcon</name>
    <message>
        <source>Not connected</source>
        <extracomment>The address bar, for screen readers: no page is there</extracomment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Conexión segura</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>The address bar, for screen readers: the page comes from this computer itself</extracomment>
        <translation>En este equipo</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LoopbackPage</name>
    <message>
        <source>You may still be signed in</source>
        <translation>Es posible que la sesión siga abierta</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Ha cerrado sesión</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>Ha cerrado sesión en %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>Ha iniciado sesión en %1</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>No ha iniciado sesión en %1</translation>
    </message>
    <message>
        <source>You can close this page and go back to the application.</source>
        <translation>Puede cerrar esta página y volver a la aplicación.</translation>
    </message>
    <message>
        <source>The application has forgotten you on this computer, but can&apos;t tell whether this browser is signed out, too. You can close this page.</source>
        <translation>La aplicación ya no guarda su cuenta en este equipo, pero no puede saber si también se cerró la sesión en este navegador. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>BCP 47 tag of the language of this translation</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>ltr</source>
        <extracomment>Direction of the script of this translation: ltr or rtl</extracomment>
        <translation>ltr</translation>
    </message>
    <message>
        <source>You are already signed out</source>
        <translation>Ya ha cerrado sesión</translation>
    </message>
    <message>
        <source>You are already signed out of %1</source>
        <translation>Ya ha cerrado sesión en %1</translation>
    </message>
    <message>
        <source>You are already signed in</source>
        <translation>Ya ha iniciado sesión</translation>
    </message>
    <message>
        <source>You are already signed in to %1</source>
        <translation>Ya ha iniciado sesión en %1</translation>
    </message>
    <message>
        <source>This page is not needed any more</source>
        <extracomment>Title of a page in the browser that can be closed</extracomment>
        <translation>Esta página ya no hace falta</translation>
    </message>
    <message>
        <source>If that was a mistake, go back to the application and try again.</source>
        <translation>Si fue un error, vuelva a la aplicación e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check your internet connection, then go back to the application and try again.</source>
        <translation>Compruebe su conexión a Internet, vuelva a la aplicación e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then go back to the application and try again.</source>
        <translation>Espere unos minutos, vuelva a la aplicación e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then go back to the application and try again.</source>
        <translation>Ajuste la fecha y la hora de este equipo, vuelva a la aplicación e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then go back to the application and try again.</source>
        <translation>Cierre todas las páginas de inicio de sesión de su navegador, vuelva a la aplicación e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Go back to the application. It says more, and lets you try again.</source>
        <translation>Vuelva a la aplicación. Allí encontrará más información y podrá intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>The application has its answer already, or has stopped waiting.</source>
        <translation>La aplicación ya tiene su respuesta o ha dejado de esperarla.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::OutcomeScreen</name>
    <message>
        <source>&amp;Details for support</source>
        <translation>&amp;Detalles para el soporte</translation>
    </message>
    <message>
        <source>How the sign-in ended</source>
        <translation>Resultado del inicio de sesión</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Detalles para el soporte</translation>
    </message>
</context>
<context>
    <name>QtSignIn::QrCodeWidget</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScreenStack</name>
    <message>
        <source>Sign-in steps</source>
        <translation>Pasos del inicio de sesión</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScrollArea</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>Barra de desplazamiento vertical</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>Barra de desplazamiento horizontal</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInButton</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>a provider</comment>
        <translation>Iniciar sesión con %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Reopen browser</source>
        <translation>Rea&amp;brir el navegador</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar el &amp;enlace</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar los detalles</translation>
    </message>
    <message>
        <source>&amp;Other ways to sign in</source>
        <translation>&amp;Otras formas de iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>Conservar esta c&amp;uenta</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInOutcome</name>
    <message>
        <source>Kind: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Estado HTTP: %1</translation>
    </message>
    <message>
        <source>Sign-in service: %1</source>
        <translation>Servicio de inicio de sesión: %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>ID de correlación: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Descripción: %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>Is this the right account?</source>
        <translation>¿Es esta la cuenta correcta?</translation>
    </message>
    <message>
        <source>You signed in as %1.</source>
        <translation>Ha iniciado sesión como %1.</translation>
    </message>
    <message>
        <source>%1 was expected. Keep this account only if you meant to use it.</source>
        <translation>Se esperaba a %1. Conserve esta cuenta solo si quería usarla.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInPresenter</name>
    <message>
        <source>Go on in your browser</source>
        <translation>Continúe en su navegador</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>Iniciar sesión con otro dispositivo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Elija una cuenta</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>Iniciando sesión como %1…</translation>
    </message>
</context>
<context>
    <name>QtSignIn::StatusIcon</name>
    <message>
        <source>It worked</source>
        <translation>Salió bien</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>No salió bien</translation>
    </message>
    <message>
        <source>Something to decide</source>
        <translation>Algo por decidir</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken name of the sign that is there while the person is in the browser</extracomment>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>QtSignIn::UserCode</name>
    <message>
        <source>dash</source>
        <extracomment>Spoken name of the character &quot;-&quot; in a code</extracomment>
        <translation>guion</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of the character &quot;_&quot; in a code</extracomment>
        <translation>guion bajo</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of the character &quot;.&quot; in a code</extracomment>
        <translation>punto</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>Spoken name of a blank in a code</extracomment>
        <translation>espacio</translation>
    </message>
</context>
</TS>
