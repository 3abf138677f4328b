<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>QtSignIn::AccountButtonPresenter</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Conta: %1</translation>
    </message>
    <message>
        <source>%1 (sign in again)</source>
        <comment>name</comment>
        <translation>%1 (entrar de novo)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Login feito: %1</translation>
    </message>
    <message>
        <source>Manage account</source>
        <translation>Gerenciar conta</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Usar outra conta</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountDelegate</name>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountMenu</name>
    <message>
        <source>Account menu</source>
        <translation>Menu da conta</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPicker</name>
    <message>
        <source>Choose an account</source>
        <translation>Escolha uma conta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPickerRows</name>
    <message>
        <source>Use another account</source>
        <translation>Usar outra conta</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountText</name>
    <message>
        <source>Account without a name</source>
        <translation>Conta sem nome</translation>
    </message>
    <message>
        <source>%1, needs to sign in again</source>
        <translation>%1, precisa entrar de novo</translation>
    </message>
    <message>
        <source>%1, %2, needs to sign in again</source>
        <comment>name, user name</comment>
        <translation>%1, %2, precisa entrar de novo</translation>
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
        <translation>Seu navegador exige https onde este computador fala consigo mesmo. Permita http para “localhost” nas configurações dele ou use outro navegador.</translation>
    </message>
    <message>
        <source>An answer that does not belong to this sign-in was ignored. If the page says that it is finished, open it again from here.</source>
        <translation>Uma resposta que não pertence a este login foi ignorada. Se a página disser que terminou, abra-a de novo a partir daqui.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>Não foi possível abrir um navegador. Copie o link e abra-o em um navegador deste computador.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 is open in your browser. Sign in there, then come back.</source>
        <translation>A página de login de %1 está aberta no navegador. Entre lá e depois volte.</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Concluindo o login…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Abrindo o navegador…</translation>
    </message>
    <message>
        <source>Use the link on this computer only, and give it to nobody.</source>
        <translation>Use o link somente neste computador e não o dê a ninguém.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserScreen</name>
    <message>
        <source>Signing in with the browser</source>
        <translation>Login pelo navegador</translation>
    </message>
    <message>
        <source>Trouble with the browser? Use another device instead</source>
        <translation>Problemas com o navegador? Use outro dispositivo</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ChoiceScreen</name>
    <message>
        <source>Continue in the &amp;browser</source>
        <translation>Continuar no &amp;navegador</translation>
    </message>
    <message>
        <source>Use another &amp;device</source>
        <translation>Usar outro dis&amp;positivo</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Formas de entrar</translation>
    </message>
    <message>
        <source>Opens the sign-in page in this computer&apos;s browser. The usual and safest way.</source>
        <translation>Abre a página de login no navegador deste computador. É a forma usual e mais segura.</translation>
    </message>
    <message>
        <source>If you can&apos;t use a browser here: gives you a code to enter on your phone or another computer.</source>
        <translation>Se não puder usar um navegador aqui: mostra um código para digitar no celular ou em outro computador.</translation>
    </message>
    <message>
        <source>Choose a known account instead</source>
        <translation>Escolher uma conta conhecida</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CodeCountdown</name>
    <message>
        <source>This code has expired.</source>
        <translation>Este código expirou.</translation>
    </message>
    <message>
        <source>This code works for another %1.</source>
        <extracomment>%1 is minutes and seconds, like 14:59</extracomment>
        <translation>Este código vale por mais %1.</translation>
    </message>
    <message numerus="yes">
        <source>This code works for another %n minute(s).</source>
        <translation>
            <numerusform>Este código vale por mais %n minuto.</numerusform>
            <numerusform>Este código vale por mais %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code works for less than half a minute.</source>
        <translation>Este código vale por menos de meio minuto.</translation>
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
        <translation>Selecionar &amp;tudo</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalhes</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>Entrar com outro dispositivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>&amp;Manter esta conta</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodePresenter</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>Código QR, ainda não disponível</translation>
    </message>
    <message>
        <source>QR code that opens the sign-in page of %1</source>
        <translation>Código QR que abre a página de login de %1</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Solicitando um código…</translation>
    </message>
    <message>
        <source>No browser could be opened. Type the address into a browser.</source>
        <translation>Não foi possível abrir um navegador. Digite o endereço em um navegador.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>Aguardando você entrar…</translation>
    </message>
    <message>
        <source>Network trouble, trying again in %1 s</source>
        <translation>Problema de rede, nova tentativa em %1 s</translation>
    </message>
    <message>
        <source>Network trouble, trying again…</source>
        <translation>Problema de rede, tentando de novo…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Concluindo o login…</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time. Get a new one to go on.</source>
        <translation>Ninguém entrou com o código a tempo. Obtenha um novo para continuar.</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time.</source>
        <translation>Ninguém entrou com o código a tempo.</translation>
    </message>
    <message>
        <source>Your code is %1.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;</extracomment>
        <translation>Seu código é %1.</translation>
    </message>
    <message>
        <source>Your code is %1. Enter it at %2, on your phone or another computer.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;. %2 is a host: &quot;example.com&quot;</extracomment>
        <translation>Seu código é %1. Digite-o em %2, no celular ou em outro computador.</translation>
    </message>
    <message>
        <source>You signed in as %1, but %2 was expected.</source>
        <translation>Você entrou como %1, mas a conta esperada era %2.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeView</name>
    <message>
        <source>Only continue if you started this sign-in yourself. Never enter a code that someone sent you.</source>
        <translation>Continue somente se foi você quem começou este login. Nunca digite um código que alguém enviou a você.</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Código de login</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Obter um novo código</translation>
    </message>
    <message>
        <source>1. On your phone or another computer, open this page:</source>
        <translation>1. No celular ou em outro computador, abra esta página:</translation>
    </message>
    <message>
        <source>2. Enter this code there:</source>
        <translation>2. Digite lá este código:</translation>
    </message>
    <message>
        <source>Or scan this with a phone.</source>
        <translation>Ou escaneie isto com um celular.</translation>
    </message>
    <message>
        <source>Address of the sign-in page, not there yet</source>
        <translation>Endereço da página de login, ainda não disponível</translation>
    </message>
    <message>
        <source>Open %1 in this computer&apos;s browser</source>
        <translation>Abrir %1 no navegador deste computador</translation>
    </message>
    <message>
        <source>Code, not there yet</source>
        <translation>Código, ainda não disponível</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>Manter esta conta</translation>
    </message>
    <message>
        <source>in its own letters: %1</source>
        <extracomment>%1 is the name of a host in its own script; above it stands the same name in Latin letters</extracomment>
        <translation>no alfabeto original: %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::EmbeddedWindow</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of a window with the sign-in service&apos;s page</extracomment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>What a progress bar shows, for screen readers</extracomment>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>Load again</source>
        <extracomment>Button: loads the page anew</extracomment>
        <translation>Carregar de novo</translation>
    </message>
    <message>
        <source>The sign-in page stopped working.</source>
        <translation>A página de login parou de funcionar.</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <extracomment>The sign-in service&apos;s page as a whole, for screen readers</extracomment>
        <translation>Página de login</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ErrorText</name>
    <message>
        <source>The connection to the sign-in service is not secure, so it was not used.</source>
        <translation>A conexão com o serviço de login não é segura, por isso não foi usada.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether a network login page is in the way. Then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>Verifique a data e a hora deste computador e se uma página de acesso à rede está impedindo a conexão. Depois, tente de novo.</translation>
    </message>
    <message>
        <source>The sign-in service did not answer in time.</source>
        <translation>O serviço de login não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Verifique sua conexão com a internet e tente de novo.</translation>
    </message>
    <message>
        <source>The sign-in service can&apos;t be reached.</source>
        <translation>Não foi possível acessar o serviço de login.</translation>
    </message>
    <message>
        <source>The sign-in service is not working just now.</source>
        <translation>O serviço de login não está funcionando no momento.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in.</source>
        <translation>O serviço de login recusou o acesso.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details below to your administrator.</source>
        <translation>Tente de novo. Se acontecer outra vez, envie os detalhes abaixo ao seu administrador.</translation>
    </message>
    <message>
        <source>This computer can&apos;t receive the browser&apos;s answer.</source>
        <translation>Este computador não consegue receber a resposta do navegador.</translation>
    </message>
    <message>
        <source>Close other sign-ins that are under way, or use another device.</source>
        <translation>Feche outros logins em andamento ou use outro dispositivo.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this way of signing in.</source>
        <translation>O serviço de login não oferece esta forma de entrar.</translation>
    </message>
    <message>
        <source>Sign in the other way.</source>
        <extracomment>The ways are: through this computer&apos;s browser, and with another device</extracomment>
        <translation>Entre da outra forma.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application.</source>
        <translation>O serviço de login não aceita este aplicativo.</translation>
    </message>
    <message>
        <source>Send the details below to the maker of this application.</source>
        <translation>Envie os detalhes abaixo ao fabricante deste aplicativo.</translation>
    </message>
    <message>
        <source>This application is not set up rightly for the sign-in service.</source>
        <translation>Este aplicativo não está configurado corretamente para o serviço de login.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the sign-in service&apos;s clock differ too much.</source>
        <translation>O relógio deste computador e o do serviço de login diferem demais.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>Acerte a data e a hora deste computador e tente de novo.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so nobody was signed in.</source>
        <translation>A resposta do serviço de login não era confiável, por isso ninguém entrou.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store does not answer, so you will have to sign in again later.</source>
        <extracomment>A password store: keyring, wallet or keychain of the system</extracomment>
        <translation>O cofre de senhas deste computador não responde, por isso será preciso entrar de novo mais tarde.</translation>
    </message>
    <message>
        <source>Start or install a password store, such as GNOME Keyring or KDE Wallet, and try again.</source>
        <translation>Inicie ou instale um cofre de senhas, como GNOME Keyring ou KDE Wallet, e tente de novo.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked, so you will have to sign in again later.</source>
        <translation>O cofre de senhas deste computador está bloqueado, por isso será preciso entrar de novo mais tarde.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The password store</extracomment>
        <translation>Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The key to the stored sign-ins is not in this computer&apos;s password store any more.</source>
        <translation>A chave dos logins salvos não está mais no cofre de senhas deste computador.</translation>
    </message>
    <message>
        <source>Sign in again, or bring back the password store that was used before.</source>
        <translation>Entre de novo ou recupere o cofre de senhas usado antes.</translation>
    </message>
    <message>
        <source>The disk is full, so the sign-in could not be stored.</source>
        <translation>O disco está cheio, por isso o login não pôde ser salvo.</translation>
    </message>
    <message>
        <source>Make room on the disk. You stay signed in until the application ends.</source>
        <translation>Libere espaço no disco. O login continua valendo até o aplicativo ser fechado.</translation>
    </message>
    <message>
        <source>A stored sign-in was damaged. It was set aside and not deleted.</source>
        <translation>Um login salvo estava danificado. Ele foi posto de lado e não foi excluído.</translation>
    </message>
    <message>
        <source>Sign in again with that account. The others are not affected.</source>
        <translation>Entre de novo com essa conta. As outras não foram afetadas.</translation>
    </message>
    <message>
        <source>A stored sign-in was written by a newer version of this application.</source>
        <translation>Um login salvo veio de uma versão mais nova deste aplicativo.</translation>
    </message>
    <message>
        <source>Update this application, or sign in again.</source>
        <translation>Atualize este aplicativo ou entre de novo.</translation>
    </message>
    <message>
        <source>Sign-ins can&apos;t be stored on this computer at the moment.</source>
        <translation>No momento não é possível salvar logins neste computador.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions. You stay signed in until the application ends.</source>
        <translation>Verifique o disco e suas permissões. O login continua valendo até o aplicativo ser fechado.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <extracomment>Somebody said no on the sign-in page</extracomment>
        <translation>O login foi recusado.</translation>
    </message>
    <message>
        <source>If that was not you, ask your administrator whether this application is allowed.</source>
        <translation>Se não foi você, pergunte ao seu administrador se este aplicativo é permitido.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>O login foi cancelado.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>Você pode tentar de novo quando quiser.</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>O login demorou demais.</translation>
    </message>
    <message>
        <source>Try again, and finish on the sign-in page without a long break.</source>
        <translation>Tente de novo e conclua a página de login sem uma pausa longa.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>O código expirou.</translation>
    </message>
    <message>
        <source>Get a new code and enter that one.</source>
        <translation>Obtenha um novo código e digite esse.</translation>
    </message>
    <message>
        <source>The application ended the sign-in.</source>
        <translation>O aplicativo encerrou o login.</translation>
    </message>
    <message>
        <source>Start it again from the application.</source>
        <extracomment>The sign-in</extracomment>
        <translation>Comece de novo a partir do aplicativo.</translation>
    </message>
    <message>
        <source>The sign-in service sent an answer that makes no sense.</source>
        <translation>O serviço de login enviou uma resposta sem sentido.</translation>
    </message>
    <message>
        <source>Check whether a network login page is in the way, then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>Verifique se uma página de acesso à rede está impedindo a conexão e tente de novo.</translation>
    </message>
    <message>
        <source>The sign-in page was opened twice, so somebody else may have opened it.</source>
        <translation>A página de login foi aberta duas vezes, então talvez outra pessoa a tenha aberto.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell your administrator.</source>
        <translation>Tente de novo. Se acontecer outra vez, avise seu administrador.</translation>
    </message>
    <message>
        <source>The answer came from another service than the one asked, so it was not used.</source>
        <translation>A resposta veio de um serviço diferente do consultado, por isso não foi usada.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then try again.</source>
        <translation>Feche todas as páginas de login no navegador e tente de novo.</translation>
    </message>
    <message>
        <source>The sign-in service wants you to sign in again.</source>
        <translation>O serviço de login quer que você entre de novo.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Entre de novo para continuar.</translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <translation>O login não funcionou.</translation>
    </message>
    <message>
        <source>Somebody else signed in than was asked for, so nobody was signed in.</source>
        <translation>Entrou uma pessoa diferente da esperada, por isso o login não foi aceito.</translation>
    </message>
    <message>
        <source>Try again, and sign in with the account that is asked for.</source>
        <translation>Tente de novo e entre com a conta esperada.</translation>
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
        <translation>Você vai entrar com %1.</translation>
    </message>
    <message>
        <source>You will sign in with %1 as %2.</source>
        <translation>Você vai entrar com %1 como %2.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2.</source>
        <translation>%1 pede que você entre com %2.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2 as %3.</source>
        <translation>%1 pede que você entre com %2 como %3.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LockIcon</name>
    <message>
        <source>Not connected</source>
        <extracomment>The address bar, for screen readers: no page is there</extracomment>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Conexão segura</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>The address bar, for screen readers: the page comes from this computer itself</extracomment>
        <translation>Neste computador</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LoopbackPage</name>
    <message>
        <source>You may still be signed in</source>
        <translation>Talvez sua sessão ainda esteja aberta</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Você saiu</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>Você saiu de %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Você entrou</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>Você entrou em %1</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Você não entrou</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>Você não entrou em %1</translation>
    </message>
    <message>
        <source>You can close this page and go back to the application.</source>
        <translation>Você pode fechar esta página e voltar ao aplicativo.</translation>
    </message>
    <message>
        <source>The application has forgotten you on this computer, but can&apos;t tell whether this browser is signed out, too. You can close this page.</source>
        <translation>O aplicativo esqueceu você neste computador, mas não consegue saber se a sessão neste navegador também foi encerrada. Você pode fechar esta página.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>BCP 47 tag of the language of this translation</extracomment>
        <translation>pt-BR</translation>
    </message>
    <message>
        <source>ltr</source>
        <extracomment>Direction of the script of this translation: ltr or rtl</extracomment>
        <translation>ltr</translation>
    </message>
    <message>
        <source>You are already signed out</source>
        <translation>Você já saiu</translation>
    </message>
    <message>
        <source>You are already signed out of %1</source>
        <translation>Você já saiu de %1</translation>
    </message>
    <message>
        <source>You are already signed in</source>
        <translation>Você já entrou</translation>
    </message>
    <message>
        <source>You are already signed in to %1</source>
        <translation>Você já entrou em %1</translation>
    </message>
    <message>
        <source>This page is not needed any more</source>
        <extracomment>Title of a page in the browser that can be closed</extracomment>
        <translation>Esta página não é mais necessária</translation>
    </message>
    <message>
        <source>If that was a mistake, go back to the application and try again.</source>
        <translation>Se foi um engano, volte ao aplicativo e tente de novo.</translation>
    </message>
    <message>
        <source>Check your internet connection, then go back to the application and try again.</source>
        <translation>Verifique sua conexão com a internet, volte ao aplicativo e tente de novo.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then go back to the application and try again.</source>
        <translation>Espere alguns minutos, volte ao aplicativo e tente de novo.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then go back to the application and try again.</source>
        <translation>Acerte a data e a hora deste computador, volte ao aplicativo e tente de novo.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then go back to the application and try again.</source>
        <translation>Feche todas as páginas de login no navegador, volte ao aplicativo e tente de novo.</translation>
    </message>
    <message>
        <source>Go back to the application. It says more, and lets you try again.</source>
        <translation>Volte ao aplicativo. Ele explica melhor e permite tentar de novo.</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Você pode fechar esta página.</translation>
    </message>
    <message>
        <source>The application has its answer already, or has stopped waiting.</source>
        <translation>O aplicativo já tem a resposta ou deixou de esperar.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::OutcomeScreen</name>
    <message>
        <source>&amp;Details for support</source>
        <translation>&amp;Detalhes para o suporte</translation>
    </message>
    <message>
        <source>How the sign-in ended</source>
        <translation>Resultado do login</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Detalhes para o suporte</translation>
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
        <translation>Etapas do login</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScrollArea</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>Barra de rolagem vertical</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>Barra de rolagem horizontal</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInButton</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>a provider</comment>
        <translation>Entrar com %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>&amp;Reopen browser</source>
        <translation>&amp;Reabrir o navegador</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;link</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalhes</translation>
    </message>
    <message>
        <source>&amp;Other ways to sign in</source>
        <translation>&amp;Outras formas de entrar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>&amp;Manter esta conta</translation>
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
        <translation>Status HTTP: %1</translation>
    </message>
    <message>
        <source>Sign-in service: %1</source>
        <translation>Serviço de login: %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>ID de correlação: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Descrição: %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Você entrou</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Você não entrou</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Você entrou.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Você entrou como %1.</translation>
    </message>
    <message>
        <source>Is this the right account?</source>
        <translation>Esta é a conta certa?</translation>
    </message>
    <message>
        <source>You signed in as %1.</source>
        <translation>Você entrou como %1.</translation>
    </message>
    <message>
        <source>%1 was expected. Keep this account only if you meant to use it.</source>
        <translation>A conta esperada era %1. Mantenha esta conta somente se queria usá-la.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInPresenter</name>
    <message>
        <source>Go on in your browser</source>
        <translation>Continue no navegador</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>Entrar com outro dispositivo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Escolha uma conta</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Entrando</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>Entrando como %1…</translation>
    </message>
</context>
<context>
    <name>QtSignIn::StatusIcon</name>
    <message>
        <source>It worked</source>
        <translation>Deu certo</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Não deu certo</translation>
    </message>
    <message>
        <source>Something to decide</source>
        <translation>Algo a decidir</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken name of the sign that is there while the person is in the browser</extracomment>
        <translation>Aguardando</translation>
    </message>
</context>
<context>
    <name>QtSignIn::UserCode</name>
    <message>
        <source>dash</source>
        <extracomment>Spoken name of the character &quot;-&quot; in a code</extracomment>
        <translation>hífen</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of the character &quot;_&quot; in a code</extracomment>
        <translation>sublinhado</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of the character &quot;.&quot; in a code</extracomment>
        <translation>ponto</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>Spoken name of a blank in a code</extracomment>
        <translation>espaço</translation>
    </message>
</context>
</TS>
