<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Demo::AboutDialog</name>
    <message>
        <source>About QtSignIn demo</source>
        <translation>Sobre a demonstração do QtSignIn</translation>
    </message>
    <message>
        <source>Picture of the application</source>
        <translation>Imagem do aplicativo</translation>
    </message>
    <message>
        <source>QtSignIn demo %1</source>
        <translation>Demonstração do QtSignIn %1</translation>
    </message>
    <message>
        <source>Shows what signing in with QtSignIn looks like.</source>
        <translation>Mostra como é entrar com o QtSignIn.</translation>
    </message>
    <message>
        <source>Runs with Qt %1.</source>
        <translation>Funciona com o Qt %1.</translation>
    </message>
    <message>
        <source>Copyright 2026 The QtSignIn authors. Free software under the MIT licence.</source>
        <translation>Copyright 2026 The QtSignIn authors. Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Demo::AccountExhibits</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Ninguém entrou</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>Uma conta</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>Várias contas</translation>
    </message>
    <message>
        <source>Has to sign in again</source>
        <translation>Precisa entrar de novo</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Nenhuma conta ainda</translation>
    </message>
    <message>
        <source>In a view of your own</source>
        <translation>Em uma visualização própria</translation>
    </message>
</context>
<context>
    <name>Demo::AccountView</name>
    <message>
        <source>The provider does not say.</source>
        <translation>O provedor não informa.</translation>
    </message>
    <message>
        <source>It expired at %1.</source>
        <translation>Expirou às %1.</translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n second(s)</source>
        <translation>
            <numerusform>Às %1, em %n segundo</numerusform>
            <numerusform>Às %1, em %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n minute(s)</source>
        <translation>
            <numerusform>Às %1, em %n minuto</numerusform>
            <numerusform>Às %1, em %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Choose a provider and sign in. What comes of it is shown here.</source>
        <translation>Escolha um provedor e entre. O resultado aparece aqui.</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Quem entrou</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>Para que serve o token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>Escopos concedidos</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>O token expira</translation>
    </message>
    <message>
        <source>&amp;Renew the token</source>
        <translation>&amp;Renovar o token</translation>
    </message>
    <message>
        <source>&amp;User info</source>
        <translation>Dados do &amp;usuário</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Ninguém entrou</translation>
    </message>
</context>
<context>
    <name>Demo::ClaimsView</name>
    <message>
        <source>Values below</source>
        <translation>Valores abaixo</translation>
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
        <translation>Pedindo um código</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>Esperando a pessoa</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>Problema de rede</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Concluindo</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Login concluído</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>O código expirou</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>Outra pessoa que não a esperada</translation>
    </message>
</context>
<context>
    <name>Demo::ErrorBanner</name>
    <message>
        <source>What went wrong</source>
        <translation>O que deu errado</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detalhes: %1</translation>
    </message>
    <message>
        <source>Details: %1. %2</source>
        <translation>Detalhes: %1. %2</translation>
    </message>
</context>
<context>
    <name>Demo::GalleryPage</name>
    <message>
        <source>Open in a &amp;window</source>
        <translation>A&amp;brir em uma janela</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Widgets and their states</source>
        <translation>Widgets e seus estados</translation>
    </message>
    <message>
        <source>The widget</source>
        <translation>O widget</translation>
    </message>
    <message>
        <source>The code that makes it</source>
        <translation>O código que o cria</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Copiar o código</translation>
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
        <translation>Login concluído</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Aberta de novo</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Conta desconectada</translation>
    </message>
    <message>
        <source>Signed out on this computer only</source>
        <translation>Desconectada somente neste computador</translation>
    </message>
</context>
<context>
    <name>Demo::MainWindow</name>
    <message>
        <source>QtSignIn demo</source>
        <translation>Demonstração do QtSignIn</translation>
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
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;About QtSignIn demo</source>
        <translation>&amp;Sobre a demonstração do QtSignIn</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galeria</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Configurações</translation>
    </message>
</context>
<context>
    <name>Demo::PagePreview</name>
    <message>
        <source>The page&apos;s text</source>
        <translation>O texto da página</translation>
    </message>
    <message>
        <source>Show in the browser</source>
        <translation>Mostrar no navegador</translation>
    </message>
</context>
<context>
    <name>Demo::Parts</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>Barra de rolagem vertical</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>Barra de rolagem horizontal</translation>
    </message>
    <message>
        <source>Adjustable panes</source>
        <translation>Painéis ajustáveis</translation>
    </message>
    <message>
        <source>Border between two panes</source>
        <translation>Borda entre dois painéis</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>Painel</translation>
    </message>
</context>
<context>
    <name>Demo::PresetFields</name>
    <message>
        <source>Domain of the organization, such as example.okta.com</source>
        <translation>Domínio da organização, como example.okta.com</translation>
    </message>
    <message>
        <source>Domain of the tenant, such as example.eu.auth0.com, or its custom domain</source>
        <translation>Domínio do locatário, como example.eu.auth0.com, ou seu domínio personalizado</translation>
    </message>
    <message>
        <source>Host name of PingOne in your region, or your custom domain</source>
        <translation>Nome de host do PingOne na sua região, ou seu domínio personalizado</translation>
    </message>
    <message>
        <source>Host name of the Forgejo or Gitea instance</source>
        <translation>Nome de host da instância do Forgejo ou Gitea</translation>
    </message>
    <message>
        <source>Host name of the GitHub Enterprise Server</source>
        <translation>Nome de host do GitHub Enterprise Server</translation>
    </message>
    <message>
        <source>Host name of the GitLab instance</source>
        <translation>Nome de host da instância do GitLab</translation>
    </message>
    <message>
        <source>Host name of the Keycloak server</source>
        <translation>Nome de host do servidor Keycloak</translation>
    </message>
    <message>
        <source>ID of the authorization server</source>
        <translation>ID do servidor de autorização</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>ID do ambiente</translation>
    </message>
    <message>
        <source>My Domain, such as example.my.salesforce.com, or test.salesforce.com for a sandbox</source>
        <translation>My Domain, como example.my.salesforce.com, ou test.salesforce.com para uma sandbox</translation>
    </message>
    <message>
        <source>Name of the realm</source>
        <translation>Nome do realm</translation>
    </message>
</context>
<context>
    <name>Demo::ProviderForm</name>
    <message>
        <source>With an embedded &amp;browser, against RFC 8252</source>
        <translation>Com um &amp;navegador incorporado, contra a RFC 8252</translation>
    </message>
    <message>
        <source>With the &amp;browser on this computer</source>
        <translation>Com o &amp;navegador deste computador</translation>
    </message>
    <message>
        <source>With another &amp;device</source>
        <translation>Com outro &amp;dispositivo</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Provedor</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Emissor</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;ID do cliente</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Segredo do clien&amp;te</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>só se o provedor forneceu um</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>Esc&amp;opos</translation>
    </message>
    <message>
        <source>nothing but who you are</source>
        <translation>nada além de quem você é</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>&amp;Guardar o login</translation>
    </message>
    <message>
        <source>Sandbox inside this program</source>
        <translation>Sandbox dentro deste programa</translation>
    </message>
    <message>
        <source>Another provider, by its issuer</source>
        <translation>Outro provedor, pelo emissor</translation>
    </message>
    <message>
        <source>Until this program ends</source>
        <translation>Até este programa terminar</translation>
    </message>
    <message>
        <source>In plain files, without protection</source>
        <translation>Em arquivos simples, sem proteção</translation>
    </message>
    <message>
        <source>A provider with three people and no passwords, to try everything without an account.</source>
        <translation>Um provedor com três pessoas e sem senhas, para experimentar tudo sem uma conta.</translation>
    </message>
    <message>
        <source>Register a desktop application with the provider, with the redirect address http://127.0.0.1 and any port. It then gives you the client ID.</source>
        <translation>Registre um aplicativo de desktop no provedor, com o endereço de redirecionamento http://127.0.0.1 e qualquer porta. Ele então fornece o ID do cliente.</translation>
    </message>
    <message>
        <source>Encrypted, with the password store</source>
        <translation>Criptografado, com o cofre de senhas</translation>
    </message>
</context>
<context>
    <name>Demo::QrCodeExhibits</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>Código QR, ainda não disponível</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Um endereço</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada ainda</translation>
    </message>
</context>
<context>
    <name>Demo::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in the widgets of QtSignIn as well. Languages that are written from right to left mirror the windows.</source>
        <translation>As mudanças valem na hora, também nos widgets do QtSignIn. Idiomas escritos da direita para a esquerda espelham as janelas.</translation>
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
        <translation>Tama&amp;nho do texto</translation>
    </message>
</context>
<context>
    <name>Demo::SignInButtonExhibits</name>
    <message>
        <source>A button for each provider</source>
        <translation>Um botão para cada provedor</translation>
    </message>
    <message>
        <source>For each provider</source>
        <translation>Para cada provedor</translation>
    </message>
    <message>
        <source>For any provider</source>
        <translation>Para qualquer provedor</translation>
    </message>
</context>
<context>
    <name>Demo::SignInDialogExhibits</name>
    <message>
        <source>Ways to sign in</source>
        <translation>Formas de entrar</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>Contas conhecidas</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Esperando o navegador</translation>
    </message>
    <message>
        <source>No browser opens</source>
        <translation>Nenhum navegador abre</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Outro dispositivo</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Login concluído</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>Outra pessoa que não a esperada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusado</translation>
    </message>
</context>
<context>
    <name>Demo::SignInPage</name>
    <message>
        <source>Claims of the ID token</source>
        <translation>Claims do token de ID</translation>
    </message>
    <message>
        <source>Claims of the user info</source>
        <translation>Claims dos dados do usuário</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de ID</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Dados do usuário</translation>
    </message>
    <message>
        <source>What the sign-in brought</source>
        <translation>O que o login trouxe</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Como entrar</translation>
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
        <translation>Sem detalhes</translation>
    </message>
    <message>
        <source>Code to be entered at %1</source>
        <translation>Código a digitar em %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s)</source>
        <translation>
            <numerusform>Em %n segundo</numerusform>
            <numerusform>Em %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; scopes: %2</source>
        <translation>%1; escopos: %2</translation>
    </message>
    <message>
        <source>Renewed for %1; scopes: %2</source>
        <translation>Renovado para %1; escopos: %2</translation>
    </message>
    <message>
        <source>User info: %1</source>
        <translation>Dados do usuário: %1</translation>
    </message>
    <message>
        <source>Signed out; tokens at the provider: %1</source>
        <translation>Conta desconectada; tokens no provedor: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
</context>
</TS>
