<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Inspector::ApiClient</name>
    <message>
        <source>it isn&apos;t valid JSON or was cut off</source>
        <translation>não é JSON válido ou está truncada</translation>
    </message>
    <message>
        <source>Slowed down by Eloqua.</source>
        <translation>Desacelerado pelo Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua is busy.</source>
        <translation>O Eloqua está ocupado.</translation>
    </message>
</context>
<context>
    <name>Inspector::Application</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Switch connection</source>
        <translation>Trocar de conexão</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove the secrets from the keychain: %1</source>
        <translation>Não foi possível remover os segredos do chaveiro: %1</translation>
    </message>
    <message>
        <source>The proxy requires a password</source>
        <translation>O proxy exige uma senha</translation>
    </message>
    <message>
        <source>Enter the user name and password for the proxy %1. They&apos;re kept until you quit the program.</source>
        <translation>Insira o nome de usuário e a senha do proxy %1. Eles são mantidos até você encerrar o programa.</translation>
    </message>
</context>
<context>
    <name>Inspector::BrowserTurn</name>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Copy the address of Eloqua&apos;s page to open it in another browser</source>
        <translation>Copiar o endereço da página do Eloqua para abri-la em outro navegador</translation>
    </message>
    <message>
        <source>&amp;Address from the browser</source>
        <translation>Endereço do n&amp;avegador</translation>
    </message>
    <message>
        <source>Address from the browser</source>
        <translation>Endereço do navegador</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>Segundos restantes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%n of 60 seconds left</source>
        <translation>
            <numerusform>Resta %n de 60 segundos</numerusform>
            <numerusform>Restam %n de 60 segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>more than 60 seconds have passed</source>
        <translation>mais de 60 segundos se passaram</translation>
    </message>
</context>
<context>
    <name>Inspector::CallbackListener</name>
    <message>
        <source>Port %1 of the redirect URI requires administrator rights, so the browser&apos;s response can&apos;t be received here.</source>
        <translation>A porta %1 do URI de redirecionamento exige direitos de administrador, portanto a resposta do navegador não pode ser recebida aqui.</translation>
    </message>
    <message>
        <source>Port %1 of the redirect URI is in use by another program, so the browser&apos;s response can&apos;t be received here.</source>
        <translation>A porta %1 do URI de redirecionamento está em uso por outro programa, portanto a resposta do navegador não pode ser recebida aqui.</translation>
    </message>
    <message>
        <source>This isn&apos;t a request from a browser.</source>
        <translation>Esta não é uma solicitação de um navegador.</translation>
    </message>
    <message>
        <source>A program other than a browser connected to port %1. It was ignored, and the sign-in continues.</source>
        <translation>Um programa que não é um navegador conectou-se à porta %1. Ele foi ignorado, e o login continua.</translation>
    </message>
    <message>
        <source>Page not found.</source>
        <translation>Página não encontrada.</translation>
    </message>
    <message>
        <source>The browser requested %1 instead of the redirect URI&apos;s path. The sign-in continues.</source>
        <translation>O navegador solicitou %1 em vez do caminho do URI de redirecionamento. O login continua.</translation>
    </message>
    <message>
        <source>This sign-in has already ended. Return to Eloqua Sync Inspector.</source>
        <translation>Este login já terminou. Volte ao Eloqua Sync Inspector.</translation>
    </message>
    <message>
        <source>Access is allowed. You can close this page and return to Eloqua Sync Inspector.</source>
        <translation>O acesso foi permitido. Você pode fechar esta página e voltar ao Eloqua Sync Inspector.</translation>
    </message>
    <message>
        <source>Eloqua Sync Inspector</source>
        <translation>Eloqua Sync Inspector</translation>
    </message>
</context>
<context>
    <name>Inspector::CauseDetail</name>
    <message>
        <source>Finding</source>
        <translation>Constatação</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Findings in the values</source>
        <translation>Constatações nos valores</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Padrões</translation>
    </message>
    <message>
        <source>Values of:</source>
        <translation>Valores de:</translation>
    </message>
    <message>
        <source>Values of</source>
        <translation>Valores de</translation>
    </message>
    <message>
        <source>Most frequent values of %1</source>
        <translation>Valores mais frequentes de %1</translation>
    </message>
    <message>
        <source>Patterns in %1 (a stands for a letter, 9 for a digit)</source>
        <translation>Padrões em %1 (a representa uma letra, 9 um dígito)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 – only the first %L2 rejects are counted</source>
        <translation>%1 – somente as primeiras %L2 rejeições foram contadas</translation>
    </message>
    <message>
        <source>This program&apos;s explanation</source>
        <translation>Explicação deste programa</translation>
    </message>
    <message>
        <source>This program&apos;s advice</source>
        <translation>Recomendação deste programa</translation>
    </message>
    <message>
        <source>Oracle&apos;s text</source>
        <translation>Texto da Oracle</translation>
    </message>
    <message>
        <source>Eloqua&apos;s message</source>
        <translation>Mensagem do Eloqua</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Oracle doesn&apos;t document this code. If there is a message from Eloqua, follow that.</source>
        <translation>A Oracle não documenta este código. Se houver uma mensagem do Eloqua, siga-a.</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>Como corrigir</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rejeições</translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s)</source>
        <translation>
            <numerusform>%L1 rejeição</numerusform>
            <numerusform>%L1 rejeições</numerusform>
        </translation>
    </message>
    <message>
        <source>Consecutive records</source>
        <translation>Registros consecutivos</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Primeiro registro</translation>
    </message>
</context>
<context>
    <name>Inspector::CauseJob</name>
    <message>
        <source>Eloqua&apos;s list of rejects changed while it was being counted, so the counts may be wrong. Count again.</source>
        <translation>A lista de rejeições do Eloqua mudou durante a contagem, portanto os números podem estar errados. Conte novamente.</translation>
    </message>
    <message>
        <source>The rejects in the kept copy aren&apos;t complete. %1</source>
        <translation>As rejeições na cópia guardada não estão completas. %1</translation>
    </message>
    <message numerus="yes">
        <source>Eloqua reported %L1 reject(s), but %L2 were counted. Count again.</source>
        <translation>
            <numerusform>O Eloqua informou %L1 rejeição, mas foram contadas %L2. Conte novamente.</numerusform>
            <numerusform>O Eloqua informou %L1 rejeições, mas foram contadas %L2. Conte novamente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::CausesView</name>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funil</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Causes message</source>
        <translation>Mensagem das causas</translation>
    </message>
    <message>
        <source>What happened to the records</source>
        <translation>O que aconteceu com os registros</translation>
    </message>
    <message>
        <source>Why records were rejected</source>
        <translation>Por que registros foram rejeitados</translation>
    </message>
    <message>
        <source>Compare with:</source>
        <translation>Comparar com:</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Count causes</source>
        <translation>Contar causas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop counting causes</source>
        <translation>Parar a contagem de causas</translation>
    </message>
    <message>
        <source>Show rejects</source>
        <translation>Mostrar rejeições</translation>
    </message>
    <message>
        <source>Export cause…</source>
        <translation>Exportar causa…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t count rejects by code.</source>
        <translation>O Eloqua não conta as rejeições por código.</translation>
    </message>
    <message>
        <source>The counts by code come from Eloqua.</source>
        <translation>As contagens por código vêm do Eloqua.</translation>
    </message>
    <message>
        <source>The counts by code come from the log, which may not include every reject.</source>
        <translation>As contagens por código vêm do log, que pode não incluir todas as rejeições.</translation>
    </message>
    <message>
        <source>To see fields and values, count the causes.</source>
        <translation>Para ver campos e valores, conte as causas.</translation>
    </message>
    <message>
        <source>Fetch all rejects, and count them by field and by what is wrong with the values</source>
        <translation>Buscar todas as rejeições e contá-las por campo e pelo que há de errado com os valores</translation>
    </message>
    <message>
        <source>No other sync</source>
        <translation>Nenhuma outra sincronização</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Select a cause first.</source>
        <translation>Selecione primeiro uma causa.</translation>
    </message>
    <message>
        <source>This row stands for several codes. Select a row with a single code.</source>
        <translation>Esta linha representa vários códigos. Selecione uma linha com um único código.</translation>
    </message>
    <message>
        <source>This sync has no rejects with this cause.</source>
        <translation>Esta sincronização não tem rejeições com esta causa.</translation>
    </message>
    <message>
        <source>Show the rejects with the code of the selected cause</source>
        <translation>Mostrar as rejeições com o código da causa selecionada</translation>
    </message>
    <message>
        <source>Save the rejects with the code of the selected cause</source>
        <translation>Salvar as rejeições com o código da causa selecionada</translation>
    </message>
    <message>
        <source>More records may be rejected before this sync ends. Wait for that, then refresh.</source>
        <translation>Mais registros podem ser rejeitados antes que esta sincronização termine. Aguarde e depois atualize.</translation>
    </message>
    <message>
        <source>Correct the rejects with the selected cause, and send them again</source>
        <translation>Corrigir as rejeições com a causa selecionada e enviá-las novamente</translation>
    </message>
    <message>
        <source>Correct the rejects of this sync, and send them again</source>
        <translation>Corrigir as rejeições desta sincronização e enviá-las novamente</translation>
    </message>
</context>
<context>
    <name>Inspector::ChecksModel</name>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatação</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
</context>
<context>
    <name>Inspector::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Go to column</source>
        <translation>&amp;Ir para a coluna</translation>
    </message>
    <message>
        <source>Columns in %1</source>
        <translation>Colunas em %1</translation>
    </message>
    <message>
        <source>Find column</source>
        <translation>Localizar coluna</translation>
    </message>
    <message>
        <source>Find a column by name</source>
        <translation>Localizar uma coluna pelo nome</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todas</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Redefinir layout</translation>
    </message>
</context>
<context>
    <name>Inspector::CompareCommand</name>
    <message>
        <source>The two syncs have different definitions, so the same cause can mean different things.</source>
        <translation>As duas sincronizações têm definições diferentes, portanto a mesma causa pode significar coisas diferentes.</translation>
    </message>
    <message>
        <source>%1 before, %2 now.</source>
        <translation>%1 antes, %2 agora.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s) were rejected again.</source>
        <translation>
            <numerusform>%L1 registro foi rejeitado novamente.</numerusform>
            <numerusform>%L1 registros foram rejeitados novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>It&apos;s unknown whether records were rejected again, because their identifiers aren&apos;t known.</source>
        <translation>Não se sabe se registros foram rejeitados novamente, porque seus identificadores não são conhecidos.</translation>
    </message>
    <message>
        <source>Rejects: %1 %2</source>
        <translation>Rejeições: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s) of the later sync have no identifier and weren&apos;t compared.</source>
        <translation>
            <numerusform>%L1 rejeição da sincronização posterior não tem identificador e não foi comparada.</numerusform>
            <numerusform>%L1 rejeições da sincronização posterior não têm identificador e não foram comparadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::ConditionRow</name>
    <message>
        <source>is  (=)</source>
        <translation>é  (=)</translation>
    </message>
    <message>
        <source>is not  (!=)</source>
        <translation>não é  (!=)</translation>
    </message>
    <message>
        <source>is less than  (&lt;)</source>
        <translation>é menor que  (&lt;)</translation>
    </message>
    <message>
        <source>is at most  (&lt;=)</source>
        <translation>é no máximo  (&lt;=)</translation>
    </message>
    <message>
        <source>is greater than  (&gt;)</source>
        <translation>é maior que  (&gt;)</translation>
    </message>
    <message>
        <source>is at least  (&gt;=)</source>
        <translation>é no mínimo  (&gt;=)</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Remover esta condição</translation>
    </message>
    <message>
        <source>2026-01-31</source>
        <translation>2026-01-31</translation>
    </message>
    <message>
        <source>value; * matches any text</source>
        <translation>valor; * corresponde a qualquer texto</translation>
    </message>
    <message>
        <source>%1 condition %2 property</source>
        <translation>Propriedade da condição %2 de %1</translation>
    </message>
    <message>
        <source>%1 condition %2 operator</source>
        <translation>Operador da condição %2 de %1</translation>
    </message>
    <message>
        <source>%1 condition %2 value</source>
        <translation>Valor da condição %2 de %1</translation>
    </message>
    <message>
        <source>Remove %1 condition %2</source>
        <translation>Remover a condição %2 de %1</translation>
    </message>
</context>
<context>
    <name>Inspector::ConnectionActions</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexão</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (produção)</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Nova conexão…</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Editar conexão…</translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation>&amp;Produção</translation>
    </message>
    <message>
        <source>Sign out and &amp;forget…</source>
        <translation>Sair da conta e es&amp;quecer…</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>&amp;Remover conexão…</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>Sair da conta e esquecer</translation>
    </message>
    <message>
        <source>The client secret and the refresh token of &quot;%1&quot; will be removed from the keychain. To sign in again, you need the browser, a refresh token, or the password.</source>
        <translation>O segredo do cliente e o token de atualização de &quot;%1&quot; serão removidos do chaveiro. Para entrar novamente, você precisará do navegador, de um token de atualização ou da senha.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Remover conexão</translation>
    </message>
    <message>
        <source>&quot;%1&quot; will be removed from the list, and its client secret and refresh token will be removed from the keychain. Nothing changes in Eloqua.</source>
        <translation>&quot;%1&quot; será removida da lista, e seu segredo do cliente e seu token de atualização serão removidos do chaveiro. Nada muda no Eloqua.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>Inspector::CopyBar</name>
    <message>
        <source>%1 copying</source>
        <translation>Cópia de %1</translation>
    </message>
    <message>
        <source>%1 copying progress</source>
        <translation>Andamento da cópia de %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>%1 stop copying</source>
        <translation>Parar a cópia de %1</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Nada foi copiado.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nada está selecionado.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) are selected, but only up to %L2 can be copied. Use Export to save them.</source>
        <translation>
            <numerusform>%L1 célula está selecionada, mas somente até %L2 podem ser copiadas. Use Exportar para salvá-la.</numerusform>
            <numerusform>%L1 células estão selecionadas, mas somente até %L2 podem ser copiadas. Use Exportar para salvá-las.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching %L1 of %2 to copy</source>
        <translation>Buscando %L1 de %2 para copiar</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>Nada foi copiado. %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %L1 cell(s).</source>
        <translation>
            <numerusform>%L1 célula copiada.</numerusform>
            <numerusform>%L1 células copiadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::CopyToRepair</name>
    <message>
        <source>Sync %1 is being kept first, because corrections are made in a kept copy.</source>
        <translation>A sincronização %1 está sendo guardada primeiro, porque as correções são feitas em uma cópia guardada.</translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectedFilesJob</name>
    <message numerus="yes">
        <source>Saved %L1 row(s) to %2, and the reasons why they were rejected to %3.</source>
        <translation>
            <numerusform>%L1 linha salva em %2, e o motivo da rejeição em %3.</numerusform>
            <numerusform>%L1 linhas salvas em %2, e os motivos da rejeição em %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectionDelegate</name>
    <message>
        <source>%1 of record %2</source>
        <translation>%1 do registro %2</translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectionTexts</name>
    <message>
        <source>Edited. Eloqua returned no value for this field.</source>
        <translation>Editado. O Eloqua não devolveu nenhum valor para este campo.</translation>
    </message>
    <message>
        <source>Edited. It was empty.</source>
        <translation>Editado. Estava vazio.</translation>
    </message>
    <message>
        <source>Edited. It was: &quot;%1&quot;</source>
        <translation>Editado. Era: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejeitado: %1</translation>
    </message>
    <message>
        <source>This record is left out.</source>
        <translation>Este registro está omitido.</translation>
    </message>
    <message>
        <source>Last check: %1</source>
        <translation>Última verificação: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectionsModel</name>
    <message>
        <source>Sent on %1</source>
        <translation>Enviado em %1</translation>
    </message>
    <message>
        <source>Sent on %1 in sync %2</source>
        <translation>Enviado em %1 na sincronização %2</translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectionsView</name>
    <message>
        <source>Corrections</source>
        <translation>Correções</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>Inspector::CreateCommand</name>
    <message>
        <source>Sync %1 was created and continues in Eloqua.</source>
        <translation>A sincronização %1 foi criada e continua no Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua created the sync but didn&apos;t say which one it is. Check the newest syncs with &quot;list&quot;.</source>
        <translation>O Eloqua criou a sincronização, mas não disse qual é. Verifique as sincronizações mais recentes com &quot;list&quot;.</translation>
    </message>
    <message>
        <source>The request wasn&apos;t sent again, so that no second sync starts. It&apos;s unknown whether Eloqua created the sync. Check the newest syncs with &quot;list&quot;.</source>
        <translation>A solicitação não foi enviada novamente, para que não seja iniciada uma segunda sincronização. Não se sabe se o Eloqua criou a sincronização. Verifique as sincronizações mais recentes com &quot;list&quot;.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t say which sync it created. Looking for it in the list. The request isn&apos;t sent again.</source>
        <translation>O Eloqua não disse qual sincronização criou. Procurando-a na lista. A solicitação não é enviada novamente.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t confirm that it created the sync. Looking for it in the list. The request isn&apos;t sent again.</source>
        <translation>O Eloqua não confirmou que criou a sincronização. Procurando-a na lista. A solicitação não é enviada novamente.</translation>
    </message>
    <message>
        <source>%1 is %2. Checking again in %3.</source>
        <translation>Status de %1: %2. Nova verificação em %3.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>Status de %1: %2.</translation>
    </message>
    <message>
        <source>Sync %1 was created.</source>
        <translation>A sincronização %1 foi criada.</translation>
    </message>
    <message>
        <source>Sync %1 finished with status &quot;%2&quot;. Run &quot;logs %3&quot; to see why.</source>
        <translation>A sincronização %1 terminou com o status &quot;%2&quot;. Execute &quot;logs %3&quot; para ver o motivo.</translation>
    </message>
</context>
<context>
    <name>Inspector::CreationFacts</name>
    <message>
        <source>Sync to create</source>
        <translation>Sincronização a criar</translation>
    </message>
    <message>
        <source>Staged data</source>
        <translation>Dados da área de preparo</translation>
    </message>
    <message>
        <source>Other syncs</source>
        <translation>Outras sincronizações</translation>
    </message>
    <message>
        <source>Checking for other syncs of this definition…</source>
        <translation>Verificando se há outras sincronizações desta definição…</translation>
    </message>
    <message>
        <source>Couldn&apos;t check for other syncs of this definition: %1 This is checked again before anything is sent.</source>
        <translation>Não foi possível verificar se há outras sincronizações desta definição: %1 Isso é verificado novamente antes que algo seja enviado.</translation>
    </message>
    <message>
        <source>No other sync of this definition is running.</source>
        <translation>Nenhuma outra sincronização desta definição está em execução.</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (produção)</translation>
    </message>
    <message>
        <source>Run %1 again in %2?</source>
        <translation>Executar %1 novamente em %2?</translation>
    </message>
    <message>
        <source>New sync in %1</source>
        <translation>Nova sincronização em %1</translation>
    </message>
    <message>
        <source>An import sync only processes data that is staged. If nothing was uploaded to %1/data after the last sync, there is nothing to process.</source>
        <translation>Uma sincronização de importação só processa dados que estão na área de preparo. Se não houve upload para %1/data depois da última sincronização, não há nada a processar.</translation>
    </message>
</context>
<context>
    <name>Inspector::DBusNotifier</name>
    <message>
        <source>Eloqua Sync Inspector</source>
        <translation>Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Inspector::DaysDialog</name>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Syncs created between</source>
        <translation>Sincronizações criadas entre</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primeiro dia</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Úl&amp;timo dia</translation>
    </message>
    <message>
        <source>Both days are included. They begin at midnight in this computer&apos;s time zone.</source>
        <translation>Os dois dias são incluídos. Eles começam à meia-noite no fuso horário deste computador.</translation>
    </message>
    <message>
        <source>Days note</source>
        <translation>Nota sobre os dias</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>Inspector::DefinitionList</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Criação (UTC)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Criada por</translation>
    </message>
</context>
<context>
    <name>Inspector::DefinitionPane</name>
    <message>
        <source>Definition</source>
        <translation>Definição</translation>
    </message>
    <message>
        <source>Definition fields</source>
        <translation>Campos da definição</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Eloqua field</source>
        <translation>Campo do Eloqua</translation>
    </message>
    <message>
        <source>Eloqua statement</source>
        <translation>Instrução do Eloqua</translation>
    </message>
    <message>
        <source>Definition JSON</source>
        <translation>JSON da definição</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>Other syncs of this definition</source>
        <translation>Outras sincronizações desta definição</translation>
    </message>
    <message>
        <source>A kept copy contains only one sync. To see the other syncs, open this sync in the main window.</source>
        <translation>Uma cópia guardada contém apenas uma sincronização. Para ver as outras, abra esta sincronização na janela principal.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t say which definition this sync belongs to.</source>
        <translation>O Eloqua não diz a qual definição esta sincronização pertence.</translation>
    </message>
    <message>
        <source>Unsupported definition URI: %1</source>
        <translation>URI de definição não compatível: %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t open sync %1. %2</source>
        <translation>Não foi possível abrir a sincronização %1. %2</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t find the definition %1. The sync, its logs, and its rejects are still available, but it can&apos;t be run again.</source>
        <translation>O Eloqua não encontrou a definição %1. A sincronização, seus logs e suas rejeições continuam disponíveis, mas ela não pode ser executada novamente.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Update rule</source>
        <translation>Regra de atualização</translation>
    </message>
    <message>
        <source>Sync actions</source>
        <translation>Ações de sincronização</translation>
    </message>
    <message>
        <source>Data retention time</source>
        <translation>Tempo de retenção dos dados</translation>
    </message>
    <message>
        <source>Deleted automatically after</source>
        <translation>Excluída automaticamente após</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Criada por</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>Atualizada por</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualização</translation>
    </message>
</context>
<context>
    <name>Inspector::DefinitionPicker</name>
    <message>
        <source>Definitions</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Choose definition</source>
        <translation>Escolher definição</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Definition kind</source>
        <translation>Tipo da definição</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importações</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportações</translation>
    </message>
    <message>
        <source>Sync actions</source>
        <translation>Ações de sincronização</translation>
    </message>
    <message>
        <source>Definition filter</source>
        <translation>Filtro de definições</translation>
    </message>
    <message>
        <source>Part of the name (case-sensitive); * matches any text</source>
        <translation>Parte do nome (diferencia maiúsculas de minúsculas); * corresponde a qualquer texto</translation>
    </message>
    <message>
        <source>Definitions count</source>
        <translation>Número de definições</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Eloqua has no definitions of this kind.</source>
        <translation>O Eloqua não tem definições deste tipo.</translation>
    </message>
    <message>
        <source>No definition of this kind has this text in its name. Names are case-sensitive.</source>
        <translation>Nenhuma definição deste tipo tem este texto no nome. Os nomes diferenciam maiúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 definition(s)</source>
        <translation>
            <numerusform>%L1 de %L2 definição</numerusform>
            <numerusform>%L1 de %L2 definições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 definition(s)</source>
        <translation>
            <numerusform>%L1 definição</numerusform>
            <numerusform>%L1 definições</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::DemoServerCommand</name>
    <message>
        <source>Couldn&apos;t write the connection file to %1: %2.</source>
        <translation>Não foi possível gravar o arquivo de conexão em %1: %2.</translation>
    </message>
</context>
<context>
    <name>Inspector::DiagnosticsDialog</name>
    <message>
        <source>Include &amp;names, hosts, and values of filters</source>
        <translation>Incluir &amp;nomes, hosts e valores de filtros</translation>
    </message>
    <message>
        <source>Save diagnostic information</source>
        <translation>Salvar informações de diagnóstico</translation>
    </message>
    <message>
        <source>Send this text to somebody who helps you. It&apos;s in English, never contains secrets or records, and isn&apos;t sent automatically. Read it before you save it.</source>
        <translation>Envie este texto a quem for ajudar você. Ele está em inglês, nunca contém segredos nem registros e não é enviado automaticamente. Leia-o antes de salvá-lo.</translation>
    </message>
    <message>
        <source>Include names, hosts, and values of filters</source>
        <translation>Incluir nomes, hosts e valores de filtros</translation>
    </message>
    <message>
        <source>Diagnostic information</source>
        <translation>Informações de diagnóstico</translation>
    </message>
    <message>
        <source>Diagnostics message</source>
        <translation>Mensagem do diagnóstico</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Substituir arquivo</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 já existe. Substituir?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Salvo em %1.</translation>
    </message>
</context>
<context>
    <name>Inspector::DigestBar</name>
    <message>
        <source>Night digest</source>
        <translation>Resumo da noite</translation>
    </message>
    <message>
        <source>%1 (counted at %2)</source>
        <translation>%1 (contagem às %2)</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Show only these syncs in the list</source>
        <translation>Mostrar somente estas sincronizações na lista</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::EditDialog</name>
    <message>
        <source>Set a value</source>
        <translation>Definir um valor</translation>
    </message>
    <message>
        <source>Change case</source>
        <translation>Alterar maiúsculas/minúsculas</translation>
    </message>
    <message>
        <source>Swap two fields</source>
        <translation>Trocar dois campos</translation>
    </message>
    <message>
        <source>Split &quot;Name &lt;address&gt;&quot;</source>
        <translation>Dividir &quot;Nome &lt;endereço&gt;&quot;</translation>
    </message>
    <message>
        <source>Change message</source>
        <translation>Mensagem da alteração</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Visualizar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>&amp;Campo:</translation>
    </message>
    <message>
        <source>Field to change</source>
        <translation>Campo a alterar</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Novo valor</translation>
    </message>
    <message>
        <source>New &amp;value:</source>
        <translation>Novo &amp;valor:</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos os campos</translation>
    </message>
    <message>
        <source>lowercase</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>UPPERCASE</source>
        <translation>MAIÚSCULAS</translation>
    </message>
    <message>
        <source>Capitalize Each Word</source>
        <translation>Iniciais Maiúsculas</translation>
    </message>
    <message>
        <source>&amp;Case:</source>
        <translation>&amp;Maiúsculas/minúsculas:</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Maiúsculas/minúsculas</translation>
    </message>
    <message>
        <source>&amp;With:</source>
        <translation>C&amp;om:</translation>
    </message>
    <message>
        <source>Other field</source>
        <translation>Outro campo</translation>
    </message>
    <message>
        <source>Move &amp;name to:</source>
        <translation>Mover &amp;nome para:</translation>
    </message>
    <message>
        <source>Field for the name</source>
        <translation>Campo para o nome</translation>
    </message>
    <message>
        <source>No field (discard the name)</source>
        <translation>Nenhum campo (descartar o nome)</translation>
    </message>
    <message>
        <source>The field will be empty in all of these records.</source>
        <translation>O campo ficará vazio em todos estes registros.</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportBar</name>
    <message>
        <source>Export status</source>
        <translation>Status da exportação</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Andamento da exportação</translation>
    </message>
    <message>
        <source>Open exported file</source>
        <translation>Abrir arquivo exportado</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar exportação</translation>
    </message>
    <message>
        <source>Close export</source>
        <translation>Fechar exportação</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause export</source>
        <translation>Pausar exportação</translation>
    </message>
    <message>
        <source>Keep the rows fetched so far and resume later</source>
        <translation>Guardar as linhas buscadas até agora e retomar mais tarde</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Resume export</source>
        <translation>Retomar exportação</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard export</source>
        <translation>Descartar exportação</translation>
    </message>
    <message>
        <source>Delete the rows fetched so far</source>
        <translation>Excluir as linhas buscadas até agora</translation>
    </message>
    <message>
        <source>Exporting %1 to %2: %3</source>
        <translation>Exportando %1 para %2: %3</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exportação concluída: %1</translation>
    </message>
    <message>
        <source>Paused the export of %1</source>
        <translation>Exportação pausada: %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t export %1</source>
        <translation>Não foi possível exportar %1</translation>
    </message>
    <message>
        <source>Saved %1 to %2: %3 written, %4 in this copy, %5, in %6 s.</source>
        <translation>Exportação de %1 salva em %2: %3 no arquivo, %4 nesta cópia, %5, em %6 s.</translation>
    </message>
    <message>
        <source>Saved %1 to %2: %3 written, %4 reported by the server, %5, in %6 s.</source>
        <translation>Exportação de %1 salva em %2: %3 no arquivo, %4 segundo o servidor, %5, em %6 s.</translation>
    </message>
    <message>
        <source>Couldn&apos;t export %1. %2</source>
        <translation>Não foi possível exportar %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) are kept so that you can resume.</source>
        <translation>
            <numerusform>%L1 linha está guardada para que você possa retomar.</numerusform>
            <numerusform>%L1 linhas estão guardadas para que você possa retomar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export of %1 was canceled. %2 is unchanged.</source>
        <translation>A exportação de %1 foi cancelada. %2 não foi alterado.</translation>
    </message>
    <message>
        <source>The export of %1 was canceled. No file was written.</source>
        <translation>A exportação de %1 foi cancelada. Nenhum arquivo foi gravado.</translation>
    </message>
    <message numerus="yes">
        <source>The export of %1 is paused. %2 row(s) are kept next to %3, so that you can resume now or later.</source>
        <translation>
            <numerusform>A exportação de %1 está pausada. %2 linha está guardada junto a %3, para que você possa retomar agora ou mais tarde.</numerusform>
            <numerusform>A exportação de %1 está pausada. %2 linhas estão guardadas junto a %3, para que você possa retomar agora ou mais tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export of %1 is paused. No rows are kept yet.</source>
        <translation>A exportação de %1 está pausada. Ainda não há linhas guardadas.</translation>
    </message>
    <message>
        <source>The export of %1 to %2 is paused. It continues when you sign in to %4 as %3 again.</source>
        <translation>A exportação de %1 para %2 está pausada. Ela continua quando você entrar novamente em %4 como %3.</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportColumns</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Find column</source>
        <translation>Localizar coluna</translation>
    </message>
    <message>
        <source>Find a column by name</source>
        <translation>Localizar uma coluna pelo nome</translation>
    </message>
    <message>
        <source>Columns to export</source>
        <translation>Colunas a exportar</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas as colunas</translation>
    </message>
    <message>
        <source>All columns in the server&apos;s order, including columns that first appear on a later page</source>
        <translation>Todas as colunas na ordem do servidor, inclusive colunas que só aparecem em uma página posterior</translation>
    </message>
    <message>
        <source>Non&amp;e</source>
        <translation>Nen&amp;huma</translation>
    </message>
    <message>
        <source>No columns</source>
        <translation>Nenhuma coluna</translation>
    </message>
    <message>
        <source>As sho&amp;wn</source>
        <translation>Como e&amp;xibidas</translation>
    </message>
    <message>
        <source>Columns as shown</source>
        <translation>Colunas como exibidas</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportCommand</name>
    <message>
        <source>Slowed down by Eloqua, which allows fewer parallel requests.</source>
        <translation>Desacelerado pelo Eloqua, que permite menos solicitações paralelas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are kept next to %2. Run the same command again to resume.</source>
        <translation>
            <numerusform>%1 linha está guardada junto a %2. Execute o mesmo comando novamente para retomar.</numerusform>
            <numerusform>%1 linhas estão guardadas junto a %2. Execute o mesmo comando novamente para retomar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belongs to another export or another user, so it was neither used nor changed.</source>
        <translation>%1 pertence a outra exportação ou a outro usuário, portanto não foi usado nem alterado.</translation>
    </message>
    <message>
        <source>%1 contains %2 of this export, of %3 reported by the server.</source>
        <translation>%1 contém %2 desta exportação, de %3 segundo o servidor.</translation>
    </message>
    <message>
        <source>%1 Resuming from there.</source>
        <translation>%1 Retomando a partir daí.</translation>
    </message>
    <message>
        <source>%1 Use --resume to continue from there. All rows are fetched again now.</source>
        <translation>%1 Use --resume para continuar a partir daí. Agora todas as linhas são buscadas novamente.</translation>
    </message>
    <message>
        <source>%1 written, %L2 reported by the server; %3 in %L4 s.</source>
        <translation>Gravação: %1, %L2 segundo o servidor; %3 em %L4 s.</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportDialog</name>
    <message>
        <source>Format description</source>
        <translation>Descrição do formato</translation>
    </message>
    <message>
        <source>Export warning</source>
        <translation>Aviso da exportação</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimativa</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nome do arquivo:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Nome do arquivo:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Files contain times as Eloqua sent them, in UTC</source>
        <translation>Os arquivos contêm os horários como o Eloqua os enviou, em UTC</translation>
    </message>
    <message>
        <source>Save p&amp;rofile…</source>
        <translation>Sal&amp;var perfil…</translation>
    </message>
    <message>
        <source>Save profile…</source>
        <translation>Salvar perfil…</translation>
    </message>
    <message>
        <source>Add these options to the list of formats, under a name of your own</source>
        <translation>Adicionar estas opções à lista de formatos, com um nome à sua escolha</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Remover perfil</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>&amp;Opções</translation>
    </message>
    <message>
        <source>Export options</source>
        <translation>Opções de exportação</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a built-in format. Choose a different name.</source>
        <translation>&quot;%1&quot; é um formato integrado. Escolha outro nome.</translation>
    </message>
    <message>
        <source>A profile with this name already exists. It will be replaced.</source>
        <translation>Já existe um perfil com este nome. Ele será substituído.</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Salvar perfil</translation>
    </message>
    <message>
        <source>Profile &amp;name</source>
        <translation>&amp;Nome do perfil</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Nome do perfil</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>selecionadas</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Escolha pelo menos uma coluna.</translation>
    </message>
    <message>
        <source>The folder %1 doesn&apos;t exist. Create it, or enter another folder.</source>
        <translation>A pasta %1 não existe. Crie-a ou informe outra pasta.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Substituir arquivo</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 já existe. Substituir?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportJob</name>
    <message>
        <source>The rows fetched earlier (%1) are from the site %2, but you&apos;re signed in to a different site. Sign in to that site to resume, or start over.</source>
        <translation>As linhas buscadas anteriormente (%1) são do site %2, mas você entrou em outro site. Entre naquele site para retomar ou recomece.</translation>
    </message>
    <message>
        <source>The list changed on the server after a part of it was fetched (%1 of %2 then, %L3 now), so the remaining rows don&apos;t match. The fetched rows were discarded. Export again.</source>
        <translation>A lista mudou no servidor depois que parte dela foi buscada (%1 de %2 naquele momento, %L3 agora), portanto as linhas restantes não combinam. As linhas buscadas foram descartadas. Exporte novamente.</translation>
    </message>
    <message>
        <source>The server reported %1 but sent %L2. %3</source>
        <translation>O servidor informou %1, mas enviou %L2. %3</translation>
    </message>
    <message numerus="yes">
        <source>The list of syncs changed during the export: the server reported %1 but sent %L2 distinct row(s). No file was written. Export again.</source>
        <translation>
            <numerusform>A lista de sincronizações mudou durante a exportação: o servidor informou %1, mas enviou %L2 linha distinta. Nenhum arquivo foi gravado. Exporte novamente.</numerusform>
            <numerusform>A lista de sincronizações mudou durante a exportação: o servidor informou %1, mas enviou %L2 linhas distintas. Nenhum arquivo foi gravado. Exporte novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was written. Export again.</source>
        <translation>Nenhum arquivo foi gravado. Exporte novamente.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente novamente.</translation>
    </message>
    <message>
        <source>The first row was fetched earlier.</source>
        <translation>A primeira linha foi buscada anteriormente.</translation>
    </message>
    <message numerus="yes">
        <source>The first %L1 row(s) were fetched earlier.</source>
        <translation>
            <numerusform>A primeira linha (%L1) foi buscada anteriormente.</numerusform>
            <numerusform>As primeiras %L1 linhas foram buscadas anteriormente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing from an earlier export could be used, so all rows were fetched again.</source>
        <translation>Nada de uma exportação anterior pôde ser usado, portanto todas as linhas foram buscadas novamente.</translation>
    </message>
    <message>
        <source>Some text contained invalid UTF-8. Invalid bytes are shown as �.</source>
        <translation>Parte do texto continha UTF-8 inválido. Bytes inválidos são mostrados como �.</translation>
    </message>
    <message numerus="yes">
        <source>The list grew from %L1 to %L2 row(s) while it was being read.</source>
        <translation>
            <numerusform>A lista aumentou de %L1 para %L2 linha durante a leitura.</numerusform>
            <numerusform>A lista aumentou de %L1 para %L2 linhas durante a leitura.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server reported %1 but sent none from row %L2 on, so rows are missing. %3</source>
        <translation>O servidor informou %1, mas não enviou nenhuma a partir da linha %L2, portanto faltam linhas. %3</translation>
    </message>
    <message>
        <source>The list changed on the server while it was read (%1 before, %L2 now), so rows might be missing or duplicated. Wait until the sync has finished. %3</source>
        <translation>A lista mudou no servidor durante a leitura (%1 antes, %L2 agora), portanto linhas podem estar faltando ou duplicadas. Aguarde até a sincronização terminar. %3</translation>
    </message>
    <message>
        <source>The rows kept from the earlier export were written by another version of this program. Start over.</source>
        <translation>As linhas guardadas da exportação anterior foram gravadas por outra versão deste programa. Recomece.</translation>
    </message>
    <message numerus="yes">
        <source>The server sent the same %L1 row(s) twice in a row (from row %L2 on), so the file would be incorrect. Export again. If the problem continues, send this message to Oracle Support.</source>
        <translation>
            <numerusform>O servidor enviou a mesma linha (%L1) duas vezes seguidas (a partir da linha %L2), portanto o arquivo ficaria incorreto. Exporte novamente. Se o problema continuar, envie esta mensagem ao Suporte da Oracle.</numerusform>
            <numerusform>O servidor enviou as mesmas %L1 linhas duas vezes seguidas (a partir da linha %L2), portanto o arquivo ficaria incorreto. Exporte novamente. Se o problema continuar, envie esta mensagem ao Suporte da Oracle.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new field appeared that the earlier rows don&apos;t have, but the header is already written. The output so far isn&apos;t the whole table. Write to a file, or specify the columns.</source>
        <translation>Apareceu um novo campo que as linhas anteriores não têm, mas o cabeçalho já foi gravado. A saída até agora não é a tabela inteira. Grave em um arquivo ou especifique as colunas.</translation>
    </message>
    <message>
        <source>No row has a column named &quot;%1&quot;. Check the column names.</source>
        <translation>Nenhuma linha tem uma coluna chamada &quot;%1&quot;. Verifique os nomes das colunas.</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportList</name>
    <message>
        <source>the list of syncs</source>
        <translation>lista de sincronizações</translation>
    </message>
    <message>
        <source>%1 of sync %2</source>
        <translation>%1 da sincronização %2</translation>
    </message>
    <message>
        <source>the logs of sync %1</source>
        <translation>logs da sincronização %1</translation>
    </message>
    <message>
        <source>the data of sync %1</source>
        <translation>dados da sincronização %1</translation>
    </message>
    <message>
        <source>the rejects of sync %1</source>
        <translation>rejeições da sincronização %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The export stopped at row %L1 of %L2. Resume?</source>
        <translation>A exportação parou na linha %L1 de %L2. Retomar?</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportOptions</name>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>Deli&amp;mitador:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Linha de cabeçalho</translation>
    </message>
    <message>
        <source>&amp;Header row</source>
        <translation>Linha de c&amp;abeçalho</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Marca de ordem de byte</translation>
    </message>
    <message>
        <source>B&amp;yte order mark</source>
        <translation>Marca de ord&amp;em de byte</translation>
    </message>
    <message>
        <source>Excel needs it to read accented and non-Latin characters</source>
        <translation>O Excel precisa dela para ler caracteres acentuados e não latinos</translation>
    </message>
    <message>
        <source>Formula guard</source>
        <translation>Proteção contra fórmulas</translation>
    </message>
    <message>
        <source>Formula &amp;guard</source>
        <translation>Proteção contra fórm&amp;ulas</translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would treat as a formula</source>
        <translation>Coloca um &apos; antes das células que um programa de planilhas trataria como fórmula</translation>
    </message>
    <message>
        <source>Except numbers and phone numbers</source>
        <translation>Exceto números e telefones</translation>
    </message>
    <message>
        <source>E&amp;xcept numbers and phone numbers</source>
        <translation>Exceto núme&amp;ros e telefones</translation>
    </message>
    <message>
        <source>Leaves cells such as -12.5 and +46 70 123 45 67 as they are</source>
        <translation>Deixa células como -12.5 e +46 70 123 45 67 como estão</translation>
    </message>
    <message>
        <source>Parallel re&amp;quests:</source>
        <translation>Sol&amp;icitações paralelas:</translation>
    </message>
    <message>
        <source>Parallel requests</source>
        <translation>Solicitações paralelas</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportRows</name>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Filtered rows</source>
        <translation>Linhas filtradas</translation>
    </message>
    <message>
        <source>&amp;Filtered rows</source>
        <translation>&amp;Linhas filtradas</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>To&amp;das as linhas</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Linhas selecionadas</translation>
    </message>
    <message>
        <source>&amp;Selected rows</source>
        <translation>Linhas &amp;selecionadas</translation>
    </message>
    <message>
        <source>Rows from &quot;Start at&quot; on</source>
        <translation>Linhas a partir de &quot;Começar em&quot;</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
</context>
<context>
    <name>Inspector::FilterBuilder</name>
    <message>
        <source>Add condition</source>
        <translation>Adicionar condição</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>%1 filter builder note</source>
        <translation>Nota do construtor de filtro de %1</translation>
    </message>
    <message>
        <source>All conditions (AND)</source>
        <translation>Todas as condições (AND)</translation>
    </message>
    <message>
        <source>Any condition (OR)</source>
        <translation>Qualquer condição (OR)</translation>
    </message>
    <message>
        <source>%1 conditions joined by</source>
        <translation>Ligação das condições de %1</translation>
    </message>
    <message>
        <source>Add %1 condition</source>
        <translation>Adicionar condição de %1</translation>
    </message>
    <message>
        <source>Apply %1 filter</source>
        <translation>Aplicar filtro de %1</translation>
    </message>
    <message>
        <source>* matches any text: *mail*. Case-sensitive. Dates: 2026-01-31.</source>
        <translation>* corresponde a qualquer texto: *mail*. Diferencia maiúsculas de minúsculas. Datas: 2026-01-31.</translation>
    </message>
    <message>
        <source>This filter can&apos;t be shown as conditions. It&apos;s applied as typed.</source>
        <translation>Este filtro não pode ser mostrado como condições. Ele é aplicado como foi digitado.</translation>
    </message>
    <message>
        <source>This filter can&apos;t be shown as conditions. It&apos;s sent as typed.</source>
        <translation>Este filtro não pode ser mostrado como condições. Ele é enviado como foi digitado.</translation>
    </message>
    <message>
        <source>Eloqua documents only one condition, so it might not accept several.</source>
        <translation>O Eloqua documenta apenas uma condição, portanto talvez não aceite várias.</translation>
    </message>
</context>
<context>
    <name>Inspector::FilterEdit</name>
    <message>
        <source>Filter, such as status=&apos;warning&apos; or createdAt&gt;2026-01-31</source>
        <translation>Filtro, como status=&apos;warning&apos; ou createdAt&gt;2026-01-31</translation>
    </message>
    <message>
        <source>Filter, such as severity=&apos;warning&apos; or message=&apos;*duplicate*&apos;</source>
        <translation>Filtro, como severity=&apos;warning&apos; ou message=&apos;*duplicate*&apos;</translation>
    </message>
    <message>
        <source>Filter, such as statusCode=&apos;ELQ-00002&apos; or message=&apos;*address*&apos;</source>
        <translation>Filtro, como statusCode=&apos;ELQ-00002&apos; ou message=&apos;*address*&apos;</translation>
    </message>
    <message>
        <source>Text in any column, or a condition such as severity=&apos;warning&apos;</source>
        <translation>Texto em qualquer coluna ou uma condição como severity=&apos;warning&apos;</translation>
    </message>
    <message>
        <source>Text in any column, or a condition such as statusCode=&apos;ELQ-00002&apos;</source>
        <translation>Texto em qualquer coluna ou uma condição como statusCode=&apos;ELQ-00002&apos;</translation>
    </message>
    <message>
        <source>*text*</source>
        <translation>*texto*</translation>
    </message>
    <message>
        <source>Text in any column, or a condition such as %1</source>
        <translation>Texto em qualquer coluna ou uma condição como %1</translation>
    </message>
    <message>
        <source>Filters this copy when you press Return. A text alone is searched for in all columns, ignoring case. In conditions, values are case-sensitive, and * matches any text. Press Escape to clear it.</source>
        <translation>Filtra esta cópia quando você pressiona Enter. Um texto sozinho é pesquisado em todas as colunas, sem diferenciar maiúsculas de minúsculas. Nas condições, os valores diferenciam maiúsculas de minúsculas, e * corresponde a qualquer texto. Pressione Esc para limpar.</translation>
    </message>
    <message>
        <source>Eloqua filter, sent as typed when you press Return. Values are case-sensitive, and * matches any text. Press Escape to clear it.</source>
        <translation>Filtro do Eloqua, enviado como digitado quando você pressiona Enter. Os valores diferenciam maiúsculas de minúsculas, e * corresponde a qualquer texto. Pressione Esc para limpar.</translation>
    </message>
    <message>
        <source>%1 filter</source>
        <translation>Filtro de %1</translation>
    </message>
    <message>
        <source>Clear %1 filter</source>
        <translation>Limpar filtro de %1</translation>
    </message>
</context>
<context>
    <name>Inspector::FilterMenu</name>
    <message>
        <source>Recent and saved filters</source>
        <translation>Filtros recentes e salvos</translation>
    </message>
    <message>
        <source>%1 filters</source>
        <translation>Filtros de %1</translation>
    </message>
    <message>
        <source>&amp;Save this filter as…</source>
        <translation>&amp;Salvar este filtro como…</translation>
    </message>
    <message>
        <source>&amp;Failed in the last 7 days</source>
        <translation>Com &amp;falha nos últimos 7 dias</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvos</translation>
    </message>
    <message>
        <source>&amp;Remove saved filter</source>
        <translation>&amp;Remover filtro salvo</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>No recent filters</source>
        <translation>Nenhum filtro recente</translation>
    </message>
    <message>
        <source>Clear recent &amp;filters</source>
        <translation>&amp;Limpar filtros recentes</translation>
    </message>
    <message>
        <source>A filter with this name already exists. It will be replaced.</source>
        <translation>Já existe um filtro com este nome. Ele será substituído.</translation>
    </message>
    <message>
        <source>You can find it in the menu next to the filter.</source>
        <translation>Você pode encontrá-lo no menu ao lado do filtro.</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Salvar filtro</translation>
    </message>
    <message>
        <source>Filter &amp;name</source>
        <translation>&amp;Nome do filtro</translation>
    </message>
    <message>
        <source>Filter name</source>
        <translation>Nome do filtro</translation>
    </message>
</context>
<context>
    <name>Inspector::FindBar</name>
    <message>
        <source>Find in loaded rows</source>
        <translation>Localizar nas linhas carregadas</translation>
    </message>
    <message>
        <source>%1 find</source>
        <translation>Localizar em %1</translation>
    </message>
    <message>
        <source>Clear %1 find</source>
        <translation>Limpar a localização em %1</translation>
    </message>
    <message>
        <source>%1 find count</source>
        <translation>Número de ocorrências em %1</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Localizar anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>%1 find previous</source>
        <translation>Localizar anterior em %1</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Localizar próxima (F3)</translation>
    </message>
    <message>
        <source>%1 find next</source>
        <translation>Localizar próxima em %1</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Close %1 find</source>
        <translation>Fechar a localização em %1</translation>
    </message>
    <message numerus="yes">
        <source>in %L1 loaded row(s)</source>
        <translation>
            <numerusform>em %L1 linha carregada</numerusform>
            <numerusform>em %L1 linhas carregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %L1 loaded row(s) of %L2</source>
        <translation>
            <numerusform>em %L1 linha carregada de %L2</numerusform>
            <numerusform>em %L1 linhas carregadas de %L2</numerusform>
        </translation>
    </message>
    <message>
        <source>in the only row</source>
        <translation>na única linha</translation>
    </message>
    <message numerus="yes">
        <source>in all %L1 row(s)</source>
        <translation>
            <numerusform>na linha (%L1)</numerusform>
            <numerusform>em todas as %L1 linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>Not found %1</source>
        <translation>Não encontrado %1</translation>
    </message>
    <message>
        <source>more than %L1</source>
        <translation>mais de %L1</translation>
    </message>
    <message>
        <source>%L1 of %2 %3</source>
        <translation>%L1 de %2 %3</translation>
    </message>
    <message>
        <source>%1 found %2</source>
        <translation>Ocorrências: %1 %2</translation>
    </message>
    <message>
        <source>%1 – wrapped around</source>
        <translation>%1 – recomeçou do outro extremo</translation>
    </message>
</context>
<context>
    <name>Inspector::FrozenColumn</name>
    <message>
        <source>First column</source>
        <translation>Primeira coluna</translation>
    </message>
</context>
<context>
    <name>Inspector::GoToRowDialog</name>
    <message>
        <source>Go to row in %1</source>
        <translation>Ir para a linha em %1</translation>
    </message>
    <message>
        <source>Row &amp;number</source>
        <translation>&amp;Número da linha</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Número da linha</translation>
    </message>
    <message>
        <source>Row number hint</source>
        <translation>Dica sobre o número da linha</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Rows are numbered from %L1 to %L2.</source>
        <translation>As linhas são numeradas de %L1 a %L2.</translation>
    </message>
    <message>
        <source>That isn&apos;t a number. %1</source>
        <translation>Isso não é um número. %1</translation>
    </message>
    <message>
        <source>Row %L1 doesn&apos;t exist. %2</source>
        <translation>A linha %L1 não existe. %2</translation>
    </message>
</context>
<context>
    <name>Inspector::GoToSyncDialog</name>
    <message>
        <source>Go to sync</source>
        <translation>Ir para a sincronização</translation>
    </message>
    <message>
        <source>Sync &amp;number or URI</source>
        <translation>&amp;Número ou URI da sincronização</translation>
    </message>
    <message>
        <source>Sync number</source>
        <translation>Número da sincronização</translation>
    </message>
    <message>
        <source>For example: 1042 or /syncs/1042</source>
        <translation>Por exemplo: 1042 ou /syncs/1042</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>&amp;Recent syncs</source>
        <translation>Sincronizações &amp;recentes</translation>
    </message>
    <message>
        <source>Recent syncs</source>
        <translation>Sincronizações recentes</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>That isn&apos;t a sync number yet. For example: 1042 or /syncs/1042</source>
        <translation>Isso ainda não é um número de sincronização. Por exemplo: 1042 ou /syncs/1042</translation>
    </message>
</context>
<context>
    <name>Inspector::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;talhos de teclado</translation>
    </message>
    <message>
        <source>Web page of Eloqua&apos;s &amp;Bulk API</source>
        <translation>Página da &amp;Bulk API do Eloqua na Web</translation>
    </message>
    <message>
        <source>Save &amp;diagnostic information…</source>
        <translation>Salvar informações de &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;About Eloqua Sync Inspector</source>
        <translation>&amp;Sobre o Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Sobre o &amp;Qt</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página da Web</translation>
    </message>
    <message>
        <source>Couldn&apos;t start a browser.</source>
        <translation>Não foi possível iniciar um navegador.</translation>
    </message>
    <message>
        <source>Open this address in a browser: %1</source>
        <translation>Abra este endereço em um navegador: %1</translation>
    </message>
    <message>
        <source>About Eloqua Sync Inspector</source>
        <translation>Sobre o Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>Eloqua Sync Inspector %1</source>
        <translation>Eloqua Sync Inspector %1</translation>
    </message>
    <message>
        <source>Shows what happened to an Oracle Eloqua bulk sync. MIT license.
Qt %1. Not a product of Oracle.</source>
        <translation>Mostra o que aconteceu com uma sincronização em massa do Oracle Eloqua. Licença MIT.
Qt %1. Não é um produto da Oracle.</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Sobre o Qt</translation>
    </message>
    <message>
        <source>This program uses Qt %1.</source>
        <translation>Este programa usa o Qt %1.</translation>
    </message>
    <message>
        <source>Qt is a C++ toolkit for programs that run on several systems, by The Qt Company and the Qt Project. It&apos;s used here under the GNU LGPL version 3. More at https://www.qt.io.</source>
        <translation>O Qt é um kit de ferramentas C++ para programas que funcionam em vários sistemas, da The Qt Company e do Qt Project. Ele é usado aqui sob a GNU LGPL versão 3. Mais informações em https://www.qt.io.</translation>
    </message>
</context>
<context>
    <name>Inspector::HelpLink</name>
    <message>
        <source>More help</source>
        <translation>Mais ajuda</translation>
    </message>
    <message>
        <source>Open the page of the guide that explains this</source>
        <translation>Abrir a página do guia que explica isto</translation>
    </message>
</context>
<context>
    <name>Inspector::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página da ajuda</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>Help message</source>
        <translation>Mensagem da ajuda</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Páginas da ajuda</translation>
    </message>
    <message>
        <source>Couldn&apos;t start a browser. Open this address in a browser: %1</source>
        <translation>Não foi possível iniciar um navegador. Abra este endereço em um navegador: %1</translation>
    </message>
    <message>
        <source>No page contains these words.</source>
        <translation>Nenhuma página contém estas palavras.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 result(s)</source>
        <translation>
            <numerusform>%L1 resultado</numerusform>
            <numerusform>%L1 resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::HourLabel</name>
    <message>
        <source>Syncs in the last hour</source>
        <translation>Sincronizações na última hora</translation>
    </message>
    <message>
        <source>more than %L1</source>
        <translation>mais de %L1</translation>
    </message>
    <message>
        <source>Syncs created in the last hour by all users in the list:</source>
        <translation>Sincronizações criadas na última hora por todos os usuários da lista:</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1: %L2 de %L3</translation>
    </message>
    <message>
        <source>Above these limits, Eloqua works more slowly.</source>
        <translation>Acima destes limites, o Eloqua funciona mais devagar.</translation>
    </message>
    <message>
        <source>Syncs in the last hour: %1</source>
        <translation>Sincronizações na última hora: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::HttpExchange</name>
    <message>
        <source>The response from %1 is larger than %2 MB, so it wasn&apos;t read. Request smaller pages.</source>
        <translation>A resposta de %1 tem mais de %2 MB, portanto não foi lida. Solicite páginas menores.</translation>
    </message>
    <message>
        <source>The response from %1 is larger than %2 KB, so it wasn&apos;t read. Check the login URL.</source>
        <translation>A resposta de %1 tem mais de %2 KB, portanto não foi lida. Verifique a URL de login.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t respond in time. Check the network, or try again when Eloqua is less busy.</source>
        <translation>%1 não respondeu a tempo. Verifique a rede ou tente novamente quando o Eloqua estiver menos ocupado.</translation>
    </message>
    <message>
        <source>The connection to %1 failed before the whole response arrived. Check the network and try again.</source>
        <translation>A conexão com %1 falhou antes que a resposta inteira chegasse. Verifique a rede e tente novamente.</translation>
    </message>
    <message>
        <source>The connection to %1 through the proxy %2 failed before the whole response arrived. Check the network and the proxy, and try again.</source>
        <translation>A conexão com %1 pelo proxy %2 falhou antes que a resposta inteira chegasse. Verifique a rede e o proxy e tente novamente.</translation>
    </message>
    <message>
        <source>The address of the proxy %1 wasn&apos;t found.</source>
        <translation>O endereço do proxy %1 não foi encontrado.</translation>
    </message>
    <message>
        <source>The address of %1 or of the proxy %2 wasn&apos;t found, or the proxy doesn&apos;t allow connections to %1.</source>
        <translation>O endereço de %1 ou do proxy %2 não foi encontrado, ou o proxy não permite conexões com %1.</translation>
    </message>
    <message>
        <source>Connecting to %1 through the proxy %2 timed out.</source>
        <translation>A conexão com %1 pelo proxy %2 atingiu o tempo limite.</translation>
    </message>
    <message>
        <source>The proxy %1 couldn&apos;t connect to %2.</source>
        <translation>O proxy %1 não conseguiu se conectar a %2.</translation>
    </message>
    <message>
        <source>The proxy %1 requires a user name and password.</source>
        <translation>O proxy %1 exige um nome de usuário e uma senha.</translation>
    </message>
    <message>
        <source>The proxy %1 didn&apos;t accept the user name and password.</source>
        <translation>O proxy %1 não aceitou o nome de usuário e a senha.</translation>
    </message>
    <message>
        <source>Can&apos;t connect to %1 through the proxy %2: %3.</source>
        <translation>Não é possível conectar a %1 pelo proxy %2: %3.</translation>
    </message>
    <message>
        <source>The identity of %1 couldn&apos;t be verified, so nothing was sent: %2. If your company inspects network traffic, provide its certificate with --ca-certificate.</source>
        <translation>Não foi possível verificar a identidade de %1, portanto nada foi enviado: %2. Se a sua empresa inspeciona o tráfego de rede, forneça o certificado dela com --ca-certificate.</translation>
    </message>
    <message>
        <source>The address of %1 wasn&apos;t found. Check the network and the login URL.</source>
        <translation>O endereço de %1 não foi encontrado. Verifique a rede e a URL de login.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept connections. Check the network and the login URL.</source>
        <translation>%1 não aceita conexões. Verifique a rede e a URL de login.</translation>
    </message>
</context>
<context>
    <name>Inspector::KeepActions</name>
    <message>
        <source>O&amp;pen kept copy…</source>
        <translation>A&amp;brir cópia guardada…</translation>
    </message>
    <message>
        <source>Kept &amp;copies…</source>
        <translation>&amp;Cópias guardadas…</translation>
    </message>
    <message>
        <source>Keep wa&amp;tched syncs that finish with warnings or errors</source>
        <translation>G&amp;uardar sincronizações acompanhadas que terminarem com avisos ou erros</translation>
    </message>
    <message>
        <source>Each one is saved to the folder of kept copies as soon as it finishes, before Eloqua deletes anything</source>
        <translation>Cada uma é salva na pasta de cópias guardadas assim que termina, antes que o Eloqua exclua algo</translation>
    </message>
    <message>
        <source>Corrections of %1 aren&apos;t saved in the file, but kept on this computer. Open the kept copy and choose Repair… to continue.</source>
        <translation>As correções de %1 não estão salvas no arquivo, mas são mantidas neste computador. Abra a cópia guardada e escolha Reparar… para continuar.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 kept copies were deleted because of their age.</source>
        <translation>
            <numerusform>%L1 cópia guardada foi excluída devido à idade.</numerusform>
            <numerusform>%L1 cópias guardadas foram excluídas devido à idade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::KeepBar</name>
    <message>
        <source>saving the file</source>
        <translation>salvando o arquivo</translation>
    </message>
    <message>
        <source>requesting the sync</source>
        <translation>solicitando a sincronização</translation>
    </message>
    <message>
        <source>Kept sync %1</source>
        <translation>Sincronização %1 guardada</translation>
    </message>
    <message>
        <source>Kept sync %1, but not completely</source>
        <translation>Sincronização %1 guardada, mas não por completo</translation>
    </message>
    <message>
        <source>Sync %1 was kept completely.</source>
        <translation>A sincronização %1 foi guardada por completo.</translation>
    </message>
    <message>
        <source>Sync %1 was kept, but the copy isn&apos;t complete. %2</source>
        <translation>A sincronização %1 foi guardada, mas a cópia não está completa. %2</translation>
    </message>
    <message>
        <source>The definition isn&apos;t in the copy. %1</source>
        <translation>A definição não está na cópia. %1</translation>
    </message>
    <message numerus="yes">
        <source>Copies in this folder are deleted after %L1 day(s).</source>
        <translation>
            <numerusform>As cópias nesta pasta são excluídas após %L1 dia.</numerusform>
            <numerusform>As cópias nesta pasta são excluídas após %L1 dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep status</source>
        <translation>Status da operação de guardar</translation>
    </message>
    <message>
        <source>Keep progress</source>
        <translation>Andamento da operação de guardar</translation>
    </message>
    <message>
        <source>Open kept copy</source>
        <translation>Abrir cópia guardada</translation>
    </message>
    <message>
        <source>Cancel keeping</source>
        <translation>Cancelar a operação de guardar</translation>
    </message>
    <message>
        <source>Close keeping</source>
        <translation>Fechar a operação de guardar</translation>
    </message>
    <message>
        <source>Keep again</source>
        <translation>Guardar novamente</translation>
    </message>
    <message>
        <source>Fetch the sync again from the beginning</source>
        <translation>Buscar a sincronização novamente desde o início</translation>
    </message>
    <message>
        <source>Keeping sync %1: %2</source>
        <translation>Guardando a sincronização %1: %2</translation>
    </message>
    <message>
        <source>Keeping sync %1 in %2: %3</source>
        <translation>Guardando a sincronização %1 em %2: %3</translation>
    </message>
    <message>
        <source>Couldn&apos;t keep sync %1. %2</source>
        <translation>Não foi possível guardar a sincronização %1. %2</translation>
    </message>
    <message>
        <source>Couldn&apos;t keep sync %1</source>
        <translation>Não foi possível guardar a sincronização %1</translation>
    </message>
    <message>
        <source>Keeping sync %1 was canceled. No file was written.</source>
        <translation>A operação de guardar a sincronização %1 foi cancelada. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>Sync %1 wasn&apos;t kept, because you signed out. No file was written. Sign in to %2 as %3, then keep the sync again.</source>
        <translation>A sincronização %1 não foi guardada, porque você saiu da conta. Nenhum arquivo foi gravado. Entre em %2 como %3 e guarde a sincronização novamente.</translation>
    </message>
</context>
<context>
    <name>Inspector::KeepCommand</name>
    <message>
        <source>Saving the copy</source>
        <translation>Salvando a cópia</translation>
    </message>
    <message>
        <source>%1: %L2 of %3</source>
        <translation>%1: %L2 de %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The definition isn&apos;t in the copy. %1</source>
        <translation>A definição não está na cópia. %1</translation>
    </message>
</context>
<context>
    <name>Inspector::KeepJob</name>
    <message>
        <source>Eloqua&apos;s responses contradicted each other, so rows might be missing or duplicated. Keep the sync again.</source>
        <translation>As respostas do Eloqua se contradisseram, portanto linhas podem estar faltando ou duplicadas. Guarde a sincronização novamente.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s list of log entries changed while it was being read, so rows might be missing or duplicated. Keep the sync again.</source>
        <translation>A lista de entradas de log do Eloqua mudou durante a leitura, portanto linhas podem estar faltando ou duplicadas. Guarde a sincronização novamente.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s list of rejects changed while it was being read, so rows might be missing or duplicated. Keep the sync again.</source>
        <translation>A lista de rejeições do Eloqua mudou durante a leitura, portanto linhas podem estar faltando ou duplicadas. Guarde a sincronização novamente.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s data changed while it was being read, so rows might be missing or duplicated. Keep the sync again.</source>
        <translation>Os dados do Eloqua mudaram durante a leitura, portanto linhas podem estar faltando ou duplicadas. Guarde a sincronização novamente.</translation>
    </message>
    <message>
        <source>Sync %1 was kept in %2, but the copy isn&apos;t complete. %3 The file may contain personal data.</source>
        <translation>A sincronização %1 foi guardada em %2, mas a cópia não está completa. %3 O arquivo pode conter dados pessoais.</translation>
    </message>
    <message>
        <source>Sync %1 was kept completely in %2: %3, %4. The file may contain personal data.</source>
        <translation>A sincronização %1 foi guardada por completo em %2: %3, %4. O arquivo pode conter dados pessoais.</translation>
    </message>
    <message>
        <source>%1 has corrections, or records what was sent, and would lose them. Keep the sync in another file.</source>
        <translation>%1 contém correções ou o registro do que foi enviado, que seriam perdidos. Guarde a sincronização em outro arquivo.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t say which definition this sync belongs to.</source>
        <translation>O Eloqua não diz a qual definição esta sincronização pertence.</translation>
    </message>
    <message>
        <source>The sync was still running.</source>
        <translation>A sincronização ainda estava em execução.</translation>
    </message>
</context>
<context>
    <name>Inspector::KeepList</name>
    <message>
        <source>Keep sync %1 (the file may contain personal data)</source>
        <translation>Guardar a sincronização %1 (o arquivo pode conter dados pessoais)</translation>
    </message>
    <message>
        <source>Another sync is being kept in %1. Choose another name.</source>
        <translation>Outra sincronização está sendo guardada em %1. Escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptBanner</name>
    <message>
        <source>Kept copy</source>
        <translation>Cópia guardada</translation>
    </message>
    <message>
        <source>Kept copy: fetched from %1 on %2.</source>
        <translation>Cópia guardada: buscada no site %1 em %2.</translation>
    </message>
    <message>
        <source>Kept copy: fetched from %1 by %2 on %3.</source>
        <translation>Cópia guardada: buscada no site %1 por %2 em %3.</translation>
    </message>
    <message>
        <source>It contains %1.</source>
        <translation>Ela contém %1.</translation>
    </message>
    <message>
        <source>It&apos;s complete.</source>
        <translation>Ela está completa.</translation>
    </message>
    <message>
        <source>It isn&apos;t complete. %1</source>
        <translation>Ela não está completa. %1</translation>
    </message>
    <message>
        <source>Kept copy of sync %1, fetched %2, complete – Eloqua Sync Inspector</source>
        <translation>Cópia guardada da sincronização %1, buscada em %2, completa – Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>Kept copy of sync %1, fetched %2, incomplete – Eloqua Sync Inspector</source>
        <translation>Cópia guardada da sincronização %1, buscada em %2, incompleta – Eloqua Sync Inspector</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptCommand</name>
    <message>
        <source>The kept copy isn&apos;t complete. %1</source>
        <translation>A cópia guardada não está completa. %1</translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>Gravação: %1.</translation>
    </message>
    <message>
        <source>%1 of %2. Use --all to write every row.</source>
        <translation>%1 de %2. Use --all para gravar todas as linhas.</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptCopies</name>
    <message>
        <source>Couldn&apos;t delete %1: %2.</source>
        <translation>Não foi possível excluir %1: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Não pode ser lida</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Fetched (UTC)</source>
        <translation>Busca (UTC)</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Buscada por</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completude</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptCopiesDialog</name>
    <message>
        <source>Kept copies</source>
        <translation>Cópias guardadas</translation>
    </message>
    <message>
        <source>Kept copies notice</source>
        <translation>Aviso sobre as cópias guardadas</translation>
    </message>
    <message>
        <source>Kept copies are files that may contain personal data. Only you can read those in %1.</source>
        <translation>As cópias guardadas são arquivos que podem conter dados pessoais. Somente você pode ler as que estão em %1.</translation>
    </message>
    <message>
        <source>Selected copy</source>
        <translation>Cópia selecionada</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>When the program starts, it deletes older copies in this folder. Files that you saved elsewhere aren&apos;t deleted.</source>
        <translation>Ao iniciar, o programa exclui as cópias mais antigas desta pasta. Arquivos que você salvou em outro lugar não são excluídos.</translation>
    </message>
    <message>
        <source>Delete kept copies after</source>
        <translation>Excluir cópias guardadas após</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> dia</numerusform>
            <numerusform> dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete kept copies &amp;after:</source>
        <translation>Excluir cópias guardadas a&amp;pós:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Excluir…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Mostrar pas&amp;ta</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar pasta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looking for kept copies…</source>
        <translation>Procurando cópias guardadas…</translation>
    </message>
    <message>
        <source>There are no kept copies in this folder. To keep a sync, select it in the list, then choose Keep… in the File menu.</source>
        <translation>Não há cópias guardadas nesta pasta. Para guardar uma sincronização, selecione-a na lista e escolha Guardar… no menu Arquivo.</translation>
    </message>
    <message>
        <source>Save kept copy as (the file may contain personal data)</source>
        <translation>Salvar cópia guardada como (o arquivo pode conter dados pessoais)</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Substituir arquivo</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 já existe. Substituir?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Excluir %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %L1 kept copies?</source>
        <translation>
            <numerusform>Excluir %L1 cópia guardada?</numerusform>
            <numerusform>Excluir %L1 cópias guardadas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete kept copies</source>
        <translation>Excluir cópias guardadas</translation>
    </message>
    <message>
        <source>Deleted copies can&apos;t be restored, and Eloqua may no longer have their data.</source>
        <translation>Cópias excluídas não podem ser restauradas, e o Eloqua talvez não tenha mais os dados delas.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptDesk</name>
    <message>
        <source>Open kept copy</source>
        <translation>Abrir cópia guardada</translation>
    </message>
    <message>
        <source>Kept copies (*.%1)</source>
        <translation>Cópias guardadas (*.%1)</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the kept copy</source>
        <translation>Não foi possível abrir a cópia guardada</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptOpening</name>
    <message>
        <source>Open kept copy</source>
        <translation>Abrir cópia guardada</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Verificando %1…</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Cancelar abertura</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptWindow</name>
    <message>
        <source>Status bar</source>
        <translation>Barra de status</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Open kept copy…</source>
        <translation>A&amp;brir cópia guardada…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Repair rejects…</source>
        <translation>&amp;Reparar rejeições…</translation>
    </message>
    <message>
        <source>Correct the rejects in this copy, and send them again</source>
        <translation>Corrigir as rejeições desta cópia e enviá-las novamente</translation>
    </message>
    <message>
        <source>This copy has no rejects.</source>
        <translation>Esta cópia não tem rejeições.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>A kept copy doesn&apos;t change. To see what Eloqua has now, open the sync in the main window.</source>
        <translation>Uma cópia guardada não muda. Para ver o que o Eloqua tem agora, abra a sincronização na janela principal.</translation>
    </message>
    <message>
        <source>This tab has no rows to export. Open Logs, Data, or Rejects.</source>
        <translation>Esta guia não tem linhas para exportar. Abra Logs, Dados ou Rejeições.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>An export from this copy is still running. If you close the window, it&apos;s canceled.</source>
        <translation>Uma exportação desta cópia ainda está em execução. Se você fechar a janela, ela será cancelada.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fechar janela</translation>
    </message>
</context>
<context>
    <name>Inspector::KeychainTask</name>
    <message>
        <source>The keychain entry for &quot;%1&quot; wasn&apos;t written by this program. Sign in again.</source>
        <translation>A entrada do chaveiro para &quot;%1&quot; não foi gravada por este programa. Entre novamente.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain doesn&apos;t respond. It may be waiting for you to unlock it. Look for its prompt, answer it, and try again.</source>
        <translation>O chaveiro do sistema não responde. Talvez ele esteja aguardando que você o desbloqueie. Procure a solicitação dele, responda e tente novamente.</translation>
    </message>
    <message>
        <source>No secrets are stored for &quot;%1&quot; yet. Sign in.</source>
        <translation>Ainda não há segredos armazenados para &quot;%1&quot;. Entre.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or the entry for &quot;%1&quot; was removed from it. Unlock the keychain and try again, or sign in again.</source>
        <translation>O chaveiro do sistema está bloqueado, ou a entrada de &quot;%1&quot; foi removida dele. Desbloqueie o chaveiro e tente novamente ou entre novamente.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain denied access to the entry for &quot;%1&quot;. Allow access and try again, or sign in again.</source>
        <translation>O chaveiro do sistema negou o acesso à entrada de &quot;%1&quot;. Permita o acesso e tente novamente ou entre novamente.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used. It&apos;s locked, or no keychain service (such as GNOME Keyring or KWallet) is running.</source>
        <translation>O chaveiro do sistema não pode ser usado. Ele está bloqueado, ou nenhum serviço de chaveiro (como GNOME Keyring ou KWallet) está em execução.</translation>
    </message>
</context>
<context>
    <name>Inspector::LogsPane</name>
    <message>
        <source>Logs severity</source>
        <translation>Gravidade dos logs</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Qualquer gravidade</translation>
    </message>
    <message>
        <source>Show rejects with this code</source>
        <translation>Mostrar rejeições com este código</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Sho&amp;w rejects with this code</source>
        <translation>Mo&amp;strar rejeições com este código</translation>
    </message>
</context>
<context>
    <name>Inspector::MainWindow</name>
    <message>
        <source>Eloqua Sync Inspector</source>
        <translation>Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>E&amp;ntrar…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Sair da conta</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Encerra&amp;r</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pre&amp;ferências…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Sincronização</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>You&apos;re not signed in.</source>
        <translation>Você não entrou em uma conta.</translation>
    </message>
    <message>
        <source>Eloqua Sync Inspector – %1 (production)</source>
        <translation>Eloqua Sync Inspector – %1 (produção)</translation>
    </message>
    <message>
        <source>Eloqua Sync Inspector – %1</source>
        <translation>Eloqua Sync Inspector – %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>This tab has no rows to export. Open Logs, Data, or Rejects, or go to the list of syncs.</source>
        <translation>Esta guia não tem linhas para exportar. Abra Logs, Dados ou Rejeições, ou vá para a lista de sincronizações.</translation>
    </message>
    <message>
        <source>If you pause, the rows fetched so far are kept next to the file, and the export continues after you sign in to this account again.</source>
        <translation>Se você pausar, as linhas buscadas até agora ficam guardadas junto ao arquivo, e a exportação continua quando você entrar novamente nesta conta.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>If you pause, the rows fetched so far are kept next to the file. Export to the same file again to resume.</source>
        <translation>Se você pausar, as linhas buscadas até agora ficam guardadas junto ao arquivo. Para retomar, exporte novamente para o mesmo arquivo.</translation>
    </message>
</context>
<context>
    <name>Inspector::MessageBar</name>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Executar novamente…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>%1 message</source>
        <translation>Mensagem: %1</translation>
    </message>
    <message>
        <source>Request %1 from the server again</source>
        <translation>Solicitar novamente ao servidor: %1</translation>
    </message>
    <message>
        <source>Stop waiting for %1</source>
        <translation>Parar de aguardar: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Show or hide the server&apos;s response</source>
        <translation>Mostrar ou ocultar a resposta do servidor</translation>
    </message>
    <message>
        <source>%1 message details</source>
        <translation>Detalhes da mensagem: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the message and its details</source>
        <translation>Copiar a mensagem e seus detalhes</translation>
    </message>
    <message>
        <source>Copy %1 message</source>
        <translation>Copiar mensagem: %1</translation>
    </message>
    <message>
        <source>%1 message detail</source>
        <translation>Detalhe da mensagem: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::Messages</name>
    <message>
        <source>Try again in %1, at %2.</source>
        <translation>Tente novamente em %1, às %2.</translation>
    </message>
</context>
<context>
    <name>Inspector::NameDialog</name>
    <message>
        <source>Name hint</source>
        <translation>Dica sobre o nome</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>Inspector::NewSyncDialog</name>
    <message>
        <source>%1 message</source>
        <translation>Mensagem: %1</translation>
    </message>
    <message>
        <source>Kind of sync: %1.</source>
        <translation>Tipo de sincronização: %1.</translation>
    </message>
    <message>
        <source>%1 Name: &quot;%2&quot;.</source>
        <translation>%1 Nome: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>New sync</source>
        <translation>Nova sincronização</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Find the definition by name</source>
        <translation>Localizar a definição pelo nome</translation>
    </message>
    <message>
        <source>Choose definition</source>
        <translation>Escolher definição</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Recent definitions</source>
        <translation>Definições recentes</translation>
    </message>
    <message>
        <source>Synced instance URI</source>
        <translation>URI da instância sincronizada</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de retorno de chamada</translation>
    </message>
    <message>
        <source>Optional: Eloqua calls this URL when the sync finishes</source>
        <translation>Opcional: o Eloqua chama esta URL quando a sincronização termina</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Eloqua sets these properties itself. They&apos;re sent only while they&apos;re shown here, and only if they&apos;re filled in.</source>
        <translation>O próprio Eloqua define estas propriedades. Elas só são enviadas enquanto são mostradas aqui e somente se estiverem preenchidas.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Executar novamente</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Criar mesmo assim</translation>
    </message>
    <message>
        <source>Checking for other syncs of this definition…</source>
        <translation>Verificando se há outras sincronizações desta definição…</translation>
    </message>
    <message>
        <source>Sent. Waiting for Eloqua&apos;s response…</source>
        <translation>Enviada. Aguardando a resposta do Eloqua…</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t say which sync it created. Looking for it in the list…</source>
        <translation>O Eloqua não disse qual sincronização criou. Procurando-a na lista…</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t confirm that it created the sync. Looking for it in the list…</source>
        <translation>O Eloqua não confirmou que criou a sincronização. Procurando-a na lista…</translation>
    </message>
    <message>
        <source>%1 (Eloqua received &quot;%2&quot;)</source>
        <translation>%1 (o Eloqua recebeu &quot;%2&quot;)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::OAuthSession</name>
    <message>
        <source>You&apos;re not signed in yet.</source>
        <translation>Você ainda não entrou.</translation>
    </message>
    <message>
        <source>You&apos;re signed out. Sign in to continue.</source>
        <translation>Você saiu da conta. Entre para continuar.</translation>
    </message>
    <message>
        <source>There is no refresh token for this connection. Sign in again.</source>
        <translation>Não há token de atualização para esta conexão. Entre novamente.</translation>
    </message>
    <message>
        <source>The response to the last token refresh was lost, either on the network or because the program that was waiting for it stopped. Eloqua has invalidated the old refresh token in the meantime. Nothing is wrong with the connection, but you need to sign in again.</source>
        <translation>A resposta à última renovação do token se perdeu, na rede ou porque o programa que a aguardava foi interrompido. Nesse meio-tempo, o Eloqua invalidou o token de atualização antigo. Não há nada de errado com a conexão, mas você precisa entrar novamente.</translation>
    </message>
    <message>
        <source>Eloqua allows only one sign-in per minute, so the session is refreshed later.</source>
        <translation>O Eloqua permite apenas um login por minuto, portanto a sessão será renovada mais tarde.</translation>
    </message>
    <message>
        <source>The new refresh token couldn&apos;t be stored, so you&apos;re signed in for this session only. %1</source>
        <translation>O novo token de atualização não pôde ser armazenado, portanto o login vale somente para esta sessão. %1</translation>
    </message>
    <message>
        <source>The access tokens from %1 expire before they can be used. They&apos;re valid for %2, but the request for the account information takes longer. Try again when the network is faster, or contact your Eloqua administrator.</source>
        <translation>Os tokens de acesso de %1 expiram antes de poderem ser usados. Eles são válidos por %2, mas a solicitação das informações da conta leva mais tempo. Tente novamente quando a rede estiver mais rápida ou contate o administrador do Eloqua.</translation>
    </message>
</context>
<context>
    <name>Inspector::OverviewPane</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Log counters</source>
        <translation>Contadores do log</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriedades</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copiar resumo</translation>
    </message>
    <message>
        <source>Copy this overview as text for a ticket, with values of records masked</source>
        <translation>Copiar esta visão geral como texto para um chamado, com os valores dos registros mascarados</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>Save this overview as a web page, Excel workbook, Markdown, or JSON, to share it</source>
        <translation>Salvar esta visão geral como página da Web, pasta de trabalho do Excel, Markdown ou JSON, para compartilhá-la</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the sync with its logs, rejects, and data in one file, to read it offline</source>
        <translation>Salvar a sincronização com seus logs, rejeições e dados em um único arquivo, para ler sem conexão</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Não carregado</translation>
    </message>
    <message>
        <source>The log couldn&apos;t be read: %1</source>
        <translation>Não foi possível ler o log: %1</translation>
    </message>
    <message>
        <source>Only %L1 of %L2 log entries were read, so the counters may be too low.</source>
        <translation>Somente %L1 de %L2 entradas de log foram lidas, portanto os contadores podem estar baixos demais.</translation>
    </message>
    <message>
        <source>Copied the summary, with values of records masked.</source>
        <translation>Resumo copiado, com os valores dos registros mascarados.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definição</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Criada por</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de retorno de chamada</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Size of the data</source>
        <translation>Tamanho dos dados</translation>
    </message>
    <message>
        <source>Not reported by Eloqua</source>
        <translation>Não informado pelo Eloqua</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t find sync %1. Check the number. Syncs are kept for a year.</source>
        <translation>O Eloqua não encontrou a sincronização %1. Verifique o número. As sincronizações são mantidas por um ano.</translation>
    </message>
</context>
<context>
    <name>Inspector::PageCommand</name>
    <message>
        <source>Some text contained invalid UTF-8. Invalid bytes are shown as �.</source>
        <translation>Parte do texto continha UTF-8 inválido. Bytes inválidos são mostrados como �.</translation>
    </message>
    <message>
        <source>%L1 of %2. Use --all to fetch every row.</source>
        <translation>%L1 de %2. Use --all para buscar todas as linhas.</translation>
    </message>
</context>
<context>
    <name>Inspector::PagedTableModel</name>
    <message>
        <source>not loaded</source>
        <translation>não carregada</translation>
    </message>
    <message>
        <source>Invalid: %1</source>
        <translation>Inválido: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>invalid: %1</source>
        <translation>inválido: %1</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t sort exported data. Keep this sync to sort its data.</source>
        <translation>O Eloqua não pode ordenar dados exportados. Guarde esta sincronização para ordenar os dados dela.</translation>
    </message>
    <message>
        <source>%1 Eloqua can&apos;t sort by this column.</source>
        <translation>%1 O Eloqua não pode ordenar por esta coluna.</translation>
    </message>
    <message>
        <source>This column can&apos;t be sorted, because another one has the same name.</source>
        <translation>Não é possível ordenar por esta coluna, porque outra tem o mesmo nome.</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t sort by this column.</source>
        <translation>O Eloqua não pode ordenar por esta coluna.</translation>
    </message>
    <message>
        <source>Click to sort by %1. Click again to reverse the order.</source>
        <translation>Clique para ordenar por %1. Clique novamente para inverter a ordem.</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>The server reported %1 but has none from row %L2 on. Refresh the table.</source>
        <translation>O servidor informou %1, mas não tem nenhuma a partir da linha %L2. Atualize a tabela.</translation>
    </message>
    <message>
        <source>Stopped. Some rows weren&apos;t loaded.</source>
        <translation>Parado. Algumas linhas não foram carregadas.</translation>
    </message>
</context>
<context>
    <name>Inspector::PartingQuestion</name>
    <message>
        <source>Corrected records are still being sent.</source>
        <translation>Registros corrigidos ainda estão sendo enviados.</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Parar o envio</translation>
    </message>
    <message>
        <source>A sync is still being kept.</source>
        <translation>Uma sincronização ainda está sendo guardada.</translation>
    </message>
    <message numerus="yes">
        <source>%n sync(s) are still being kept.</source>
        <translation>
            <numerusform>%n sincronização ainda está sendo guardada.</numerusform>
            <numerusform>%n sincronizações ainda estão sendo guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you stop now, no file is written, and Eloqua may delete the data before you keep it again.</source>
        <translation>Se você parar agora, nenhum arquivo será gravado, e o Eloqua poderá excluir os dados antes que você os guarde novamente.</translation>
    </message>
    <message>
        <source>Stop keeping</source>
        <translation>Parar de guardar</translation>
    </message>
    <message>
        <source>An export is still running.</source>
        <translation>Uma exportação ainda está em execução.</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) are still running.</source>
        <translation>
            <numerusform>%n exportação ainda está em execução.</numerusform>
            <numerusform>%n exportações ainda estão em execução.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Inspector::PreferencesDialog</name>
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
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Exibição</translation>
    </message>
    <message>
        <source>This computer&apos;s time zone</source>
        <translation>Fuso horário deste computador</translation>
    </message>
    <message>
        <source>UTC, as Eloqua sends them</source>
        <translation>UTC, como o Eloqua os envia</translation>
    </message>
    <message>
        <source>Files always contain times as Eloqua sent them, in UTC</source>
        <translation>Os arquivos sempre contêm os horários como o Eloqua os enviou, em UTC</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horários</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>&amp;Horários:</translation>
    </message>
    <message>
        <source>Copy times as shown</source>
        <translation>Copiar horários como exibidos</translation>
    </message>
    <message>
        <source>Copy times as sh&amp;own</source>
        <translation>Copiar horários como e&amp;xibidos</translation>
    </message>
    <message>
        <source>With their time zone, for example 2024-03-01 11:15:05 UTC+01:00. Otherwise, times are copied as Eloqua sent them, in UTC. JSON and files always contain them as sent.</source>
        <translation>Com o fuso horário, por exemplo 2024-03-01 11:15:05 UTC+01:00. Caso contrário, os horários são copiados como o Eloqua os enviou, em UTC. JSON e arquivos sempre os contêm como enviados.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>&amp;Palette:</source>
        <translation>Pa&amp;leta:</translation>
    </message>
    <message>
        <source>Languag&amp;e:</source>
        <translation>I&amp;dioma:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language hint</source>
        <translation>Indicação do idioma</translation>
    </message>
    <message>
        <source>The program uses this language from its next start on.</source>
        <translation>O programa usará este idioma a partir da próxima inicialização.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Server default</source>
        <translation>Padrão do servidor</translation>
    </message>
    <message>
        <source>Rows that are requested at once, from the next table that you open. Eloqua sends up to 1,000 log entries, rejects, or syncs, and up to 50,000 data rows.</source>
        <translation>Linhas solicitadas de uma vez, a partir da próxima tabela que você abrir. O Eloqua envia até 1.000 entradas de log, rejeições ou sincronizações e até 50.000 linhas de dados.</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>Linhas por página</translation>
    </message>
    <message>
        <source>Rows per pa&amp;ge:</source>
        <translation>Linhas por pá&amp;gina:</translation>
    </message>
    <message>
        <source>List of syncs</source>
        <translation>Lista de sincronizações</translation>
    </message>
    <message>
        <source>Refresh the list automatically</source>
        <translation>Atualizar a lista automaticamente</translation>
    </message>
    <message>
        <source>&amp;Refresh the list automatically</source>
        <translation>Atualizar a lis&amp;ta automaticamente</translation>
    </message>
    <message>
        <source>Every 10 s while a visible sync is running, otherwise every minute. F5 refreshes at any time.</source>
        <translation>A cada 10 s enquanto uma sincronização visível está em execução; caso contrário, a cada minuto. F5 atualiza a qualquer momento.</translation>
    </message>
    <message>
        <source>Show names and rejects</source>
        <translation>Mostrar nomes e rejeições</translation>
    </message>
    <message>
        <source>Show &amp;names and rejects</source>
        <translation>Mostrar &amp;nomes e rejeições</translation>
    </message>
    <message>
        <source>Sends one small request for each definition, and one for each visible import that finished with a warning. The overview of a sync asks for the last syncs of its definition.</source>
        <translation>Envia uma pequena solicitação para cada definição e uma para cada importação visível que terminou com um aviso. A visão geral de uma sincronização solicita as últimas sincronizações da definição dela.</translation>
    </message>
    <message>
        <source>Count causes automatically</source>
        <translation>Contar causas automaticamente</translation>
    </message>
    <message>
        <source>Count ca&amp;uses automatically</source>
        <translation>Contar ca&amp;usas automaticamente</translation>
    </message>
    <message>
        <source>When you open the overview of an import, Eloqua is asked how many rejects there are of each code, and up to 20,000 rejects are fetched and counted by cause</source>
        <translation>Quando você abre a visão geral de uma importação, o programa pergunta ao Eloqua quantas rejeições há de cada código, e até 20.000 rejeições são buscadas e contadas por causa</translation>
    </message>
    <message>
        <source>Show a summary of the night</source>
        <translation>Mostrar um resumo da noite</translation>
    </message>
    <message>
        <source>Show a summar&amp;y of the night</source>
        <translation>Mostrar um &amp;resumo da noite</translation>
    </message>
    <message>
        <source>Shows above the list how many syncs there were, and how many of them finished with a warning or failed</source>
        <translation>Mostra acima da lista quantas sincronizações houve e quantas delas terminaram com um aviso ou falharam</translation>
    </message>
    <message>
        <source>Syncs are counted from this time on, in the time zone that times are shown in</source>
        <translation>As sincronizações são contadas a partir deste horário, no fuso horário em que os horários são mostrados</translation>
    </message>
    <message>
        <source>Night begins at</source>
        <translation>A noite começa às</translation>
    </message>
    <message>
        <source>Night begins &amp;at:</source>
        <translation>A noite começa à&amp;s:</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportações</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>P&amp;asta:</translation>
    </message>
    <message>
        <source>Export folder hint</source>
        <translation>Dica sobre a pasta de exportação</translation>
    </message>
    <message>
        <source>More requests at once make an export faster, until Eloqua limits them</source>
        <translation>Mais solicitações ao mesmo tempo tornam uma exportação mais rápida, até que o Eloqua as limite</translation>
    </message>
    <message>
        <source>Parallel requests</source>
        <translation>Solicitações paralelas</translation>
    </message>
    <message>
        <source>Parallel re&amp;quests:</source>
        <translation>Sol&amp;icitações paralelas:</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Notify me when a watched sync finishes</source>
        <translation>Avisar quando uma sincronização acompanhada terminar</translation>
    </message>
    <message>
        <source>Notify me when a &amp;watched sync finishes</source>
        <translation>Avisar quando uma sincronização a&amp;companhada terminar</translation>
    </message>
    <message>
        <source>Without notifications, the result is shown only in the window</source>
        <translation>Sem notificações, o resultado é mostrado somente na janela</translation>
    </message>
    <message>
        <source>Notify me when a long export finishes</source>
        <translation>Avisar quando uma exportação longa terminar</translation>
    </message>
    <message>
        <source>Notify me when a &amp;long export finishes</source>
        <translation>Avisar &amp;quando uma exportação longa terminar</translation>
    </message>
    <message>
        <source>For exports and kept copies that take longer than two minutes, if you&apos;re working in another window when they finish</source>
        <translation>Para exportações e cópias guardadas que demoram mais de dois minutos, se você estiver trabalhando em outra janela quando elas terminarem</translation>
    </message>
    <message>
        <source>Export folder</source>
        <translation>Pasta de exportação</translation>
    </message>
    <message>
        <source>The folder of the last export</source>
        <translation>A pasta da última exportação</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>This folder doesn&apos;t exist. Enter the full path of an existing folder.</source>
        <translation>Esta pasta não existe. Insira o caminho completo de uma pasta existente.</translation>
    </message>
</context>
<context>
    <name>Inspector::PreviewModel</name>
    <message>
        <source>(record)</source>
        <translation>(registro)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>Inspector::PreviewPane</name>
    <message>
        <source>Appl&amp;y</source>
        <translation>Aplica&amp;r</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Visualização</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Preview message</source>
        <translation>Mensagem da visualização</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>Cancelar alteração</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>These are the first %L1:</source>
        <translation>Estas são as primeiras %L1:</translation>
    </message>
</context>
<context>
    <name>Inspector::Program</name>
    <message>
        <source>%1 Waiting %2, until %3.</source>
        <translation>%1 Aguardando %2, até %3.</translation>
    </message>
    <message>
        <source>Still working on the file after %1.</source>
        <translation>Ainda trabalhando no arquivo após %1.</translation>
    </message>
    <message>
        <source>Still waiting for the other program after %1.</source>
        <translation>Ainda aguardando o outro programa após %1.</translation>
    </message>
    <message>
        <source>Still waiting for the server after %1.</source>
        <translation>Ainda aguardando o servidor após %1.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>Waiting up to 15 seconds for the new refresh token. Without it, you would have to sign in again.</source>
        <translation>Aguardando até 15 segundos pelo novo token de atualização. Sem ele, você teria de entrar novamente.</translation>
    </message>
</context>
<context>
    <name>Inspector::ProxyForm</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>Use the system&apos;s settings</source>
        <translation>Usar as configurações do sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Nenhum proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Este proxy</translation>
    </message>
    <message>
        <source>Proxy type</source>
        <translation>Tipo de proxy</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Host do proxy</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Porta do proxy</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;orta:</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Nome de usuário do proxy</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nome de &amp;usuário:</translation>
    </message>
    <message>
        <source>Only if the proxy requires one</source>
        <translation>Somente se o proxy exigir</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Senha:</translation>
    </message>
    <message>
        <source>Proxy hint</source>
        <translation>Dica sobre o proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show proxy password</source>
        <translation>Mostrar senha do proxy</translation>
    </message>
    <message>
        <source>%1 Until then, the previous setting stays in use.</source>
        <translation>%1 Até lá, a configuração anterior continua em uso.</translation>
    </message>
    <message>
        <source>The password is stored only in the system&apos;s keychain. Changes apply to new requests. Your browser has its own proxy settings.</source>
        <translation>A senha é armazenada somente no chaveiro do sistema. As alterações valem para novas solicitações. Seu navegador tem as próprias configurações de proxy.</translation>
    </message>
    <message>
        <source>If the system&apos;s proxy requires a password, you&apos;re asked for it.</source>
        <translation>Se o proxy do sistema exigir uma senha, ela será solicitada a você.</translation>
    </message>
</context>
<context>
    <name>Inspector::ProxyKeeper</name>
    <message>
        <source>The password of the proxy couldn&apos;t be read from the keychain. Enter it again. %1</source>
        <translation>Não foi possível ler a senha do proxy no chaveiro. Insira-a novamente. %1</translation>
    </message>
    <message>
        <source>The password of the proxy couldn&apos;t be removed from the keychain. %1</source>
        <translation>Não foi possível remover a senha do proxy do chaveiro. %1</translation>
    </message>
    <message>
        <source>The password couldn&apos;t be stored in the keychain, so it&apos;s kept only until you quit the program. %1</source>
        <translation>Não foi possível armazenar a senha no chaveiro, portanto ela é mantida somente até você encerrar o programa. %1</translation>
    </message>
</context>
<context>
    <name>Inspector::QueryBar</name>
    <message>
        <source>%1 filter note</source>
        <translation>Nota sobre o filtro de %1</translation>
    </message>
    <message>
        <source>This copy has no rows to filter.</source>
        <translation>Esta cópia não tem linhas para filtrar.</translation>
    </message>
    <message>
        <source>Keep this sync to filter and sort its data.</source>
        <translation>Guarde esta sincronização para filtrar e ordenar os dados dela.</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter or sort exported data</source>
        <translation>O Eloqua não pode filtrar nem ordenar dados exportados</translation>
    </message>
    <message>
        <source>Order, page size, first row, and total</source>
        <translation>Ordem, tamanho da página, primeira linha e total</translation>
    </message>
    <message>
        <source>Page size, first row, and total</source>
        <translation>Tamanho da página, primeira linha e total</translation>
    </message>
    <message>
        <source>%1 options</source>
        <translation>Opções de %1</translation>
    </message>
    <message>
        <source>Build a filter from properties, operators, and values</source>
        <translation>Criar um filtro com propriedades, operadores e valores</translation>
    </message>
    <message>
        <source>%1 filter builder</source>
        <translation>Construtor de filtro de %1</translation>
    </message>
    <message>
        <source>&amp;Order by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Eloqua&apos;s order</source>
        <translation>Ordem do Eloqua</translation>
    </message>
    <message>
        <source>Server order</source>
        <translation>Ordem do servidor</translation>
    </message>
    <message>
        <source>Column to sort by</source>
        <translation>Coluna pela qual ordenar</translation>
    </message>
    <message>
        <source>Property that the server sorts by</source>
        <translation>Propriedade pela qual o servidor ordena</translation>
    </message>
    <message>
        <source>%1 order by</source>
        <translation>Ordenar %1 por</translation>
    </message>
    <message>
        <source>Ascending (ASC) or descending (DESC)</source>
        <translation>Crescente (ASC) ou decrescente (DESC)</translation>
    </message>
    <message>
        <source>%1 order</source>
        <translation>Ordem de %1</translation>
    </message>
    <message>
        <source>&amp;Page size</source>
        <translation>&amp;Tamanho da página</translation>
    </message>
    <message>
        <source>%1 page size</source>
        <translation>Tamanho da página de %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>Rows per response, sent as limit; up to %L1. The default is the number chosen in Preferences, otherwise the server&apos;s.</source>
        <translation>Linhas por resposta, enviadas como limit; até %L1. O padrão é o número escolhido em Preferências ou, na falta dele, o do servidor.</translation>
    </message>
    <message>
        <source>S&amp;tart at</source>
        <translation>Co&amp;meçar em</translation>
    </message>
    <message>
        <source>%1 start at</source>
        <translation>Começar em (%1)</translation>
    </message>
    <message>
        <source>Rows to skip at the beginning, sent as offset</source>
        <translation>Linhas a ignorar no início, enviadas como offset</translation>
    </message>
    <message>
        <source>Co&amp;unt all rows</source>
        <translation>Contar todas as &amp;linhas</translation>
    </message>
    <message>
        <source>Sent as totalResults. Without it, the server responds faster for large tables but doesn&apos;t report how many rows there are.</source>
        <translation>Enviado como totalResults. Sem isso, o servidor responde mais rápido no caso de tabelas grandes, mas não informa quantas linhas existem.</translation>
    </message>
    <message>
        <source>%1 total</source>
        <translation>Total de %1</translation>
    </message>
</context>
<context>
    <name>Inspector::RecordModel</name>
    <message>
        <source>not in the record</source>
        <translation>não está no registro</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>why the record was rejected</source>
        <translation>por que o registro foi rejeitado</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>inválido</translation>
    </message>
    <message>
        <source>%1 (invalid)</source>
        <translation>%1 (inválido)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Inspector::RecordPane</name>
    <message>
        <source>%1 record text</source>
        <translation>Texto do registro de %1</translation>
    </message>
    <message>
        <source>%1 record title</source>
        <translation>Título do registro de %1</translation>
    </message>
    <message>
        <source>Find a field by name</source>
        <translation>Localizar um campo pelo nome</translation>
    </message>
    <message>
        <source>Press Return to go to the next field with this text in its name</source>
        <translation>Pressione Enter para ir ao próximo campo com este texto no nome</translation>
    </message>
    <message>
        <source>%1 record find</source>
        <translation>Localizar no registro de %1</translation>
    </message>
    <message>
        <source>Clear %1 record find</source>
        <translation>Limpar a localização no registro de %1</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Show the record next to the table instead of below it</source>
        <translation>Mostrar o registro ao lado da tabela em vez de abaixo dela</translation>
    </message>
    <message>
        <source>%1 record side by side</source>
        <translation>Registro de %1 lado a lado</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>Fechar o registro</translation>
    </message>
    <message>
        <source>Close %1 record</source>
        <translation>Fechar registro de %1</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>Registro de %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;whole record</source>
        <translation>Copiar &amp;registro inteiro</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>Nenhuma linha está selecionada.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Row %1 couldn&apos;t be loaded.</source>
        <translation>Não foi possível carregar a linha %1.</translation>
    </message>
    <message>
        <source>Row %1 isn&apos;t loaded yet.</source>
        <translation>A linha %1 ainda não foi carregada.</translation>
    </message>
    <message>
        <source>No field has &quot;%1&quot; in its name.</source>
        <translation>Nenhum campo tem &quot;%1&quot; no nome.</translation>
    </message>
</context>
<context>
    <name>Inspector::RenewalTurn</name>
    <message>
        <source>%1 This took too long, so nothing was sent.</source>
        <translation>%1 Isso demorou demais, portanto nada foi enviado.</translation>
    </message>
    <message>
        <source>Can&apos;t create the lock file %1, so nothing was sent.</source>
        <translation>Não é possível criar o arquivo de bloqueio %1, portanto nada foi enviado.</translation>
    </message>
    <message>
        <source>Can&apos;t create the lock file %1, so nothing was sent: %2.</source>
        <translation>Não é possível criar o arquivo de bloqueio %1, portanto nada foi enviado: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Waiting up to %2 second(s) for that program.</source>
        <translation>
            <numerusform>%1 Aguardando até %2 segundo por esse programa.</numerusform>
            <numerusform>%1 Aguardando até %2 segundos por esse programa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::RepairFilter</name>
    <message>
        <source>Ca&amp;use:</source>
        <translation>Ca&amp;usa:</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Mostrar:</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos os registros</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigidos</translation>
    </message>
    <message>
        <source>Not corrected</source>
        <translation>Não corrigidos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Já enviados</translation>
    </message>
    <message>
        <source>Fails a check</source>
        <translation>Falham em uma verificação</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Indeterminados</translation>
    </message>
    <message>
        <source>Passes our checks</source>
        <translation>Passam nas verificações</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>Todas as causas</translation>
    </message>
    <message>
        <source>Selected records</source>
        <translation>Registros selecionados</translation>
    </message>
    <message>
        <source>all causes</source>
        <translation>todas as causas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Inspector::RepairLists</name>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Veri&amp;ficar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Mostrar registros</translation>
    </message>
    <message>
        <source>Show records of check</source>
        <translation>Mostrar registros da verificação</translation>
    </message>
    <message>
        <source>Press Check to see what Eloqua may reject again.</source>
        <translation>Pressione Verificar para ver o que o Eloqua pode rejeitar novamente.</translation>
    </message>
    <message>
        <source>Checks message</source>
        <translation>Mensagem das verificações</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Go to step</source>
        <translation>Ir para a etapa</translation>
    </message>
    <message>
        <source>Each change becomes a step here, which you can undo.</source>
        <translation>Cada alteração se torna aqui uma etapa que você pode desfazer.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Ainda sem verificação.</translation>
    </message>
    <message>
        <source>Before the last change: %1</source>
        <translation>Antes da última alteração: %1</translation>
    </message>
    <message>
        <source>Show only the records that the selected line is about</source>
        <translation>Mostrar somente os registros de que trata a linha selecionada</translation>
    </message>
    <message>
        <source>Press Check, then select a line.</source>
        <translation>Pressione Verificar e selecione uma linha.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>There is no step to undo.</source>
        <translation>Não há etapa para desfazer.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>There is no step to redo.</source>
        <translation>Não há etapa para refazer.</translation>
    </message>
    <message>
        <source>Undo or redo steps to return to the state after the selected step</source>
        <translation>Desfazer ou refazer etapas para voltar ao estado após a etapa selecionada</translation>
    </message>
</context>
<context>
    <name>Inspector::RepairSession</name>
    <message>
        <source>Undone: %1</source>
        <translation>Etapa desfeita: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undid %L1 step(s)</source>
        <translation>
            <numerusform>%L1 etapa desfeita</numerusform>
            <numerusform>%L1 etapas desfeitas</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Etapa refeita: %1</translation>
    </message>
    <message numerus="yes">
        <source>Redid %L1 step(s)</source>
        <translation>
            <numerusform>%L1 etapa refeita</numerusform>
            <numerusform>%L1 etapas refeitas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Salvo em %1</translation>
    </message>
</context>
<context>
    <name>Inspector::RepairWindow</name>
    <message>
        <source>Repair</source>
        <translation>Reparo</translation>
    </message>
    <message>
        <source>Save CS&amp;V…</source>
        <translation>Salvar CS&amp;V…</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>E&amp;nviar…</translation>
    </message>
    <message>
        <source>Repair – Eloqua Sync Inspector</source>
        <translation>Reparo – Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>Repair count</source>
        <translation>Contagem do reparo</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Salvar CSV…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Save corrections in the kept copy</source>
        <translation>&amp;Salvar correções na cópia guardada</translation>
    </message>
    <message>
        <source>S&amp;end…</source>
        <translation>&amp;Enviar…</translation>
    </message>
    <message>
        <source>&amp;Dry run…</source>
        <translation>Execução de &amp;teste…</translation>
    </message>
    <message>
        <source>Save steps as &amp;recipe…</source>
        <translation>Salvar etapas como &amp;receita…</translation>
    </message>
    <message>
        <source>&amp;Apply recipe…</source>
        <translation>&amp;Aplicar receita…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Find and replace</source>
        <translation>&amp;Localizar e substituir</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Repair rejected records</source>
        <translation>&amp;Reparar registros rejeitados</translation>
    </message>
    <message>
        <source>Repair sync %1, %2 – Eloqua Sync Inspector</source>
        <translation>Reparo da sincronização %1, %2 – Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>Correct the marked values. The values that Eloqua rejected are kept, and you can undo every change.</source>
        <translation>Corrija os valores marcados. Os valores que o Eloqua rejeitou ficam guardados, e você pode desfazer cada alteração.</translation>
    </message>
    <message>
        <source>There is nothing to repair: this copy has no rejects.</source>
        <translation>Não há nada para reparar: esta cópia não tem rejeições.</translation>
    </message>
    <message>
        <source>Only %L1 of %L2 rejects are in this copy.</source>
        <translation>Somente %L1 de %L2 rejeições estão nesta cópia.</translation>
    </message>
    <message>
        <source>The definition isn&apos;t in this copy, so the columns are those of the rejects. You can send the records only if Eloqua still has the definition.</source>
        <translation>A definição não está nesta cópia, portanto as colunas são as das rejeições. Você só pode enviar os registros se o Eloqua ainda tiver a definição.</translation>
    </message>
    <message>
        <source>No records match. Choose another cause, or show all records.</source>
        <translation>Nenhum registro corresponde. Escolha outra causa ou mostre todos os registros.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 record(s) shown</source>
        <translation>
            <numerusform>%L1 de %L2 registro mostrado</numerusform>
            <numerusform>%L1 de %L2 registros mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>, %L1 of them left out</source>
        <translation>, omitidos: %L1</translation>
    </message>
    <message>
        <source>. Changes, Save CSV, and Send apply only to these, and Check applies to all records.</source>
        <translation>. Alterações, Salvar CSV e Enviar se aplicam somente a estes, e Verificar se aplica a todos os registros.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabalhando…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abrindo %1…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Parado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Select records first.</source>
        <translation>Selecione primeiro os registros.</translation>
    </message>
    <message>
        <source>No records are shown.</source>
        <translation>Nenhum registro é mostrado.</translation>
    </message>
    <message>
        <source>Change records</source>
        <translation>Alterar registros</translation>
    </message>
    <message numerus="yes">
        <source>%L1 step(s) that you have undone can&apos;t be redone after another change.</source>
        <translation>
            <numerusform>%L1 etapa que você desfez não poderá ser refeita após outra alteração.</numerusform>
            <numerusform>%L1 etapas que você desfez não poderão ser refeitas após outra alteração.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Restore &amp;original values in %1</source>
        <translation>Restaurar valores &amp;originais em %1</translation>
    </message>
    <message>
        <source>&amp;Trim blanks in %1</source>
        <translation>&amp;Aparar espaços em %1</translation>
    </message>
    <message>
        <source>&amp;Leave out selected records</source>
        <translation>Omitir registros &amp;selecionados</translation>
    </message>
    <message>
        <source>&amp;Include selected records again</source>
        <translation>&amp;Reincluir registros selecionados</translation>
    </message>
    <message>
        <source>There are no steps yet that can be applied to other records.</source>
        <translation>Ainda não há etapas que possam ser aplicadas a outros registros.</translation>
    </message>
    <message>
        <source>Save steps as recipe</source>
        <translation>Salvar etapas como receita</translation>
    </message>
    <message numerus="yes">
        <source>Saved %L1 step(s) to %2.</source>
        <translation>
            <numerusform>%L1 etapa salva em %2.</numerusform>
            <numerusform>%L1 etapas salvas em %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 step(s) for single records aren&apos;t included.</source>
        <translation>
            <numerusform>%L1 etapa para registros individuais não foi incluída.</numerusform>
            <numerusform>%L1 etapas para registros individuais não foram incluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply recipe</source>
        <translation>Aplicar receita</translation>
    </message>
    <message>
        <source>Recipes (*.repair.json)</source>
        <translation>Receitas (*.repair.json)</translation>
    </message>
    <message>
        <source>%1 Choose Send… to check what happened. Nothing is sent twice.</source>
        <translation>%1 Escolha Enviar… para verificar o que aconteceu. Nada é enviado duas vezes.</translation>
    </message>
    <message>
        <source>The records are being sent. Changes that you make now aren&apos;t sent with them.</source>
        <translation>Os registros estão sendo enviados. As alterações que você fizer agora não são enviadas com eles.</translation>
    </message>
    <message>
        <source>The kept copy isn&apos;t open.</source>
        <translation>A cópia guardada não está aberta.</translation>
    </message>
    <message>
        <source>Sign in to %1 in the main window to send records.</source>
        <translation>Entre em %1 na janela principal para enviar registros.</translation>
    </message>
    <message>
        <source>These records are from %1, but you&apos;re signed in to %2. Sign in to %1 to send them.</source>
        <translation>Estes registros são de %1, mas você entrou em %2. Entre em %1 para enviá-los.</translation>
    </message>
    <message>
        <source>Records are being sent. Wait until this has finished.</source>
        <translation>Registros estão sendo enviados. Aguarde até que isso termine.</translation>
    </message>
    <message>
        <source>Show what would be sent, and ask before sending</source>
        <translation>Mostrar o que seria enviado e perguntar antes de enviar</translation>
    </message>
    <message>
        <source>Save the records that are shown for an import, and the reasons why they were rejected in a second file</source>
        <translation>Salvar os registros mostrados para uma importação e os motivos da rejeição em um segundo arquivo</translation>
    </message>
    <message>
        <source>sync %1, %2</source>
        <translation>sincronização %1, %2</translation>
    </message>
    <message>
        <source>%1 (only the records that are shown)</source>
        <translation>%1 (somente os registros exibidos)</translation>
    </message>
    <message>
        <source>Save corrected records (the file may contain personal data)</source>
        <translation>Salvar registros corrigidos (o arquivo pode conter dados pessoais)</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Substituir arquivo</translation>
    </message>
    <message>
        <source>This replaces %1.</source>
        <translation>Isso substitui %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Salvando %1…</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Parar o envio</translation>
    </message>
    <message>
        <source>Stop sending the records? %1</source>
        <translation>Parar de enviar os registros? %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Records are still being sent. If you close the window, sending stops. %1</source>
        <translation>Registros ainda estão sendo enviados. Se você fechar a janela, o envio será interrompido. %1</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplaceForm</name>
    <message>
        <source>Replace &amp;all</source>
        <translation>Substituir &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Trim blanks</source>
        <translation>Aparar es&amp;paços</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>O&amp;mitir</translation>
    </message>
    <message>
        <source>Fiel&amp;d:</source>
        <translation>&amp;Campo:</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Fi&amp;nd:</source>
        <translation>&amp;Localizar:</translation>
    </message>
    <message>
        <source>Replace &amp;with:</source>
        <translation>&amp;Substituir por:</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Leave empty to remove</source>
        <translation>Deixe vazio para remover</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos os campos</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>Célula &amp;inteira</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Diferenciar &amp;maiúsculas de minúsculas</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>Expressão re&amp;gular</translation>
    </message>
    <message>
        <source>Only in &amp;selected records</source>
        <translation>Somente nos registros &amp;selecionados</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opções</translation>
    </message>
    <message>
        <source>Find options</source>
        <translation>Opções de localização</translation>
    </message>
    <message>
        <source>Whole cell, match case, regular expression, selected records</source>
        <translation>Célula inteira, maiúsculas e minúsculas, expressão regular, registros selecionados</translation>
    </message>
    <message>
        <source>&amp;Options (%L1)</source>
        <translation>&amp;Opções (%L1)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Trim blanks</source>
        <translation>Aparar espaços</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>More changes</source>
        <translation>Mais alterações</translation>
    </message>
    <message>
        <source>Remove blanks, tabs, and no-break spaces at both ends, and zero-width characters</source>
        <translation>Remover espaços, tabulações e espaços incondicionais nas duas extremidades, além de caracteres de largura zero</translation>
    </message>
    <message>
        <source>Leave out the selected records when you save or send</source>
        <translation>Omitir os registros selecionados ao salvar ou enviar</translation>
    </message>
    <message>
        <source>&amp;Set a value…</source>
        <translation>Definir &amp;um valor…</translation>
    </message>
    <message>
        <source>Change &amp;case…</source>
        <translation>Alterar &amp;maiúsculas/minúsculas…</translation>
    </message>
    <message>
        <source>S&amp;wap two fields…</source>
        <translation>&amp;Trocar dois campos…</translation>
    </message>
    <message>
        <source>Split &quot;&amp;Name &lt;address&gt;&quot;…</source>
        <translation>Dividir &quot;&amp;Nome &lt;endereço&gt;&quot;…</translation>
    </message>
    <message>
        <source>Restore &amp;original values</source>
        <translation>Restaurar valores &amp;originais</translation>
    </message>
    <message>
        <source>&amp;Include left-out records again</source>
        <translation>Re&amp;incluir registros omitidos</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Ma&amp;is</translation>
    </message>
    <message>
        <source>Show what would be replaced</source>
        <translation>Mostrar o que seria substituído</translation>
    </message>
    <message>
        <source>Enter the text to find first.</source>
        <translation>Insira primeiro o texto a localizar.</translation>
    </message>
</context>
<context>
    <name>Inspector::ReportCommand</name>
    <message>
        <source>The report contains values of records, which may be personal data.</source>
        <translation>O relatório contém valores de registros, que podem ser dados pessoais.</translation>
    </message>
</context>
<context>
    <name>Inspector::ReportSaver</name>
    <message>
        <source>Another report is being saved. Try again in a moment.</source>
        <translation>Outro relatório está sendo salvo. Tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>Save report (.html, .xlsx, .md, or .json)</source>
        <translation>Salvar relatório (.html, .xlsx, .md ou .json)</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Substituir arquivo</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 já existe. Substituir?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>Values of records, such as email addresses, are personal data. If you mask them, jane@example.com becomes j…@e….</source>
        <translation>Os valores dos registros, como endereços de email, são dados pessoais. Se você os mascarar, jane@example.com se torna j…@e….</translation>
    </message>
    <message>
        <source>Mask values</source>
        <translation>Mascarar valores</translation>
    </message>
    <message>
        <source>Include values</source>
        <translation>Incluir valores</translation>
    </message>
    <message>
        <source>Saved the report to %1.</source>
        <translation>Relatório salvo em %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the report</source>
        <translation>Não foi possível salvar o relatório</translation>
    </message>
</context>
<context>
    <name>Inspector::ResultWriter</name>
    <message>
        <source>No row has a column named &quot;%1&quot;. Available columns: %2.</source>
        <translation>Nenhuma linha tem uma coluna chamada &quot;%1&quot;. Colunas disponíveis: %2.</translation>
    </message>
</context>
<context>
    <name>Inspector::RetentionBar</name>
    <message numerus="yes">
        <source>%1 day(s) %2 h left</source>
        <translation>
            <numerusform>%1 dia %2 h restantes</numerusform>
            <numerusform>%1 dias %2 h restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>%1 h %2 min restantes</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min restantes</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>%1 min %2 s restantes</translation>
    </message>
    <message>
        <source>Export now</source>
        <translation>Exportar agora</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Export all rows before Eloqua deletes them</source>
        <translation>Exportar todas as linhas antes que o Eloqua as exclua</translation>
    </message>
    <message>
        <source>Save the sync and all its rows in one file before Eloqua deletes them</source>
        <translation>Salvar a sincronização e todas as suas linhas em um único arquivo antes que o Eloqua as exclua</translation>
    </message>
    <message>
        <source>Eloqua keeps this data until %1 (%2).</source>
        <translation>O Eloqua mantém estes dados até %1 (%2).</translation>
    </message>
    <message>
        <source>Eloqua kept this data until %1. It&apos;s no longer available.</source>
        <translation>O Eloqua manteve estes dados até %1. Eles não estão mais disponíveis.</translation>
    </message>
    <message>
        <source>Eloqua kept this data until %1. According to this computer&apos;s clock, it may no longer be available.</source>
        <translation>O Eloqua manteve estes dados até %1. Segundo o relógio deste computador, talvez não estejam mais disponíveis.</translation>
    </message>
</context>
<context>
    <name>Inspector::RowCollector</name>
    <message>
        <source>The table was reloaded in the meantime. Try again.</source>
        <translation>A tabela foi recarregada nesse meio-tempo. Tente novamente.</translation>
    </message>
    <message>
        <source>The table became shorter on the server in the meantime. Refresh, then try again.</source>
        <translation>A tabela ficou menor no servidor nesse meio-tempo. Atualize e tente novamente.</translation>
    </message>
</context>
<context>
    <name>Inspector::RunsView</name>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Runs message</source>
        <translation>Mensagem das execuções</translation>
    </message>
    <message>
        <source>Press Return or double-click to open a sync</source>
        <translation>Pressione Enter ou clique duas vezes para abrir uma sincronização</translation>
    </message>
    <message>
        <source>Last syncs of this definition</source>
        <translation>Últimas sincronizações desta definição</translation>
    </message>
    <message>
        <source>They aren&apos;t listed, because &quot;Show names and rejects&quot; is turned off in Preferences.</source>
        <translation>Elas não são listadas, porque &quot;Mostrar nomes e rejeições&quot; está desativado em Preferências.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Eloqua lists no syncs of this definition.</source>
        <translation>O Eloqua não lista sincronizações desta definição.</translation>
    </message>
    <message>
        <source>This definition was synced only once.</source>
        <translation>Esta definição foi sincronizada apenas uma vez.</translation>
    </message>
</context>
<context>
    <name>Inspector::Screenshot</name>
    <message>
        <source>The window didn&apos;t finish loading within a minute.</source>
        <translation>A janela não terminou de carregar em um minuto.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1.</source>
        <translation>Não foi possível gravar %1.</translation>
    </message>
    <message>
        <source>No screenshot was saved. %1</source>
        <translation>Nenhuma captura de tela foi salva. %1</translation>
    </message>
</context>
<context>
    <name>Inspector::SendBar</name>
    <message>
        <source>Show sync</source>
        <translation>Mostrar sincronização</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Send status</source>
        <translation>Status do envio</translation>
    </message>
    <message>
        <source>Send progress</source>
        <translation>Andamento do envio</translation>
    </message>
    <message>
        <source>Show the new sync in the main window</source>
        <translation>Mostrar a nova sincronização na janela principal</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Parar o envio</translation>
    </message>
    <message>
        <source>Close sending</source>
        <translation>Fechar o envio</translation>
    </message>
    <message>
        <source>You stopped before anything was sent.</source>
        <translation>Você parou antes que algo fosse enviado.</translation>
    </message>
    <message>
        <source>You stopped. %1</source>
        <translation>Você parou. %1</translation>
    </message>
</context>
<context>
    <name>Inspector::SendCommand</name>
    <message>
        <source>To send rows that were sent before, add %1.</source>
        <translation>Para enviar linhas que já foram enviadas, adicione %1.</translation>
    </message>
    <message>
        <source>To send anyway, add %1.</source>
        <translation>Para enviar mesmo assim, adicione %1.</translation>
    </message>
    <message>
        <source>These rows were sent before:</source>
        <translation>Estas linhas já foram enviadas:</translation>
    </message>
    <message>
        <source>This would be sent:</source>
        <translation>Isto seria enviado:</translation>
    </message>
    <message>
        <source>This will be sent:</source>
        <translation>Isto será enviado:</translation>
    </message>
    <message>
        <source>Nothing was sent, because this was a dry run.</source>
        <translation>Nada foi enviado, porque esta foi uma execução de teste.</translation>
    </message>
    <message>
        <source>Each step is recorded in %1.</source>
        <translation>Cada etapa é registrada em %1.</translation>
    </message>
    <message>
        <source>The rows were uploaded. Sync %1 imports them.</source>
        <translation>O upload das linhas foi feito. A sincronização %1 as importa.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>%1. Checking again in %2.</source>
        <translation>%1. Nova verificação em %2.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) haven&apos;t been sent yet. To send them, repeat the command.</source>
        <translation>
            <numerusform>%L1 linha ainda não foi enviada. Para enviá-la, repita o comando.</numerusform>
            <numerusform>%L1 linhas ainda não foram enviadas. Para enviá-las, repita o comando.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync %1 finished with status &quot;%2&quot;. Run &quot;logs %1&quot; to see why.</source>
        <translation>A sincronização %1 terminou com o status &quot;%2&quot;. Execute &quot;logs %1&quot; para ver o motivo.</translation>
    </message>
    <message>
        <source>It isn&apos;t certain what sync %1 did. Check the sync before you send anything again.</source>
        <translation>Não há certeza sobre o que a sincronização %1 fez. Verifique a sincronização antes de enviar algo novamente.</translation>
    </message>
    <message>
        <source>What was sent is recorded on this computer, but couldn&apos;t be saved in %1: %2</source>
        <translation>O que foi enviado fica registrado neste computador, mas não pôde ser salvo em %1: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::SendDialog</name>
    <message>
        <source>production</source>
        <translation>produção</translation>
    </message>
    <message>
        <source>Send question</source>
        <translation>Pergunta do envio</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Mensagem do envio</translation>
    </message>
    <message>
        <source>Send corrected records</source>
        <translation>Enviar registros corrigidos</translation>
    </message>
    <message>
        <source>Dry run: nothing is sent</source>
        <translation>Execução de teste: nada é enviado</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Planning progress</source>
        <translation>Andamento do planejamento</translation>
    </message>
    <message>
        <source>Send obstacles</source>
        <translation>Obstáculos do envio</translation>
    </message>
    <message>
        <source>Send notes</source>
        <translation>Notas do envio</translation>
    </message>
    <message>
        <source>Send even if this can create &amp;duplicates</source>
        <translation>Enviar mesmo que isso possa criar &amp;duplicatas</translation>
    </message>
    <message>
        <source>&amp;Also send records that were sent before</source>
        <translation>Enviar &amp;também registros já enviados</translation>
    </message>
    <message>
        <source>Let &amp;empty cells clear values in Eloqua</source>
        <translation>Deixar células &amp;vazias apagarem valores no Eloqua</translation>
    </message>
    <message>
        <source>&amp;Run the definition&apos;s sync actions</source>
        <translation>&amp;Executar as ações de sincronização da definição</translation>
    </message>
    <message>
        <source>Send through the &amp;original definition, not through a one-time copy</source>
        <translation>Enviar pela definição &amp;original, não por uma cópia de uso único</translation>
    </message>
    <message>
        <source>&amp;First delete everything that is staged in the original definition</source>
        <translation>Excluir &amp;antes tudo o que está na área de preparo da definição original</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Sobre: %1</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy plan</source>
        <translation>Copiar plano</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>Env&amp;iar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Also send records with %1, which may overwrite accepted records</source>
        <translation>Enviar também registros com %1, que podem sobrescrever registros aceitos</translation>
    </message>
    <message>
        <source>Reading the records and requesting the definition from Eloqua…</source>
        <translation>Lendo os registros e solicitando a definição ao Eloqua…</translation>
    </message>
    <message>
        <source>Sending these records was interrupted earlier. What happened is checked first, and nothing is sent now. %1</source>
        <translation>O envio destes registros foi interrompido anteriormente. Primeiro é verificado o que aconteceu, e nada é enviado agora. %1</translation>
    </message>
    <message>
        <source>Nothing can be sent yet. See the reasons below.</source>
        <translation>Nada pode ser enviado ainda. Veja os motivos abaixo.</translation>
    </message>
    <message>
        <source>Check &amp;what happened</source>
        <translation>Ve&amp;rificar o que aconteceu</translation>
    </message>
    <message>
        <source>Check what happened</source>
        <translation>Verificar o que aconteceu</translation>
    </message>
</context>
<context>
    <name>Inspector::SendJob</name>
    <message>
        <source>its address is that of the original</source>
        <translation>o endereço dela é o da original</translation>
    </message>
    <message>
        <source>it has other fields</source>
        <translation>ela tem outros campos</translation>
    </message>
    <message>
        <source>it starts a sync with each upload</source>
        <translation>ela inicia uma sincronização a cada upload</translation>
    </message>
    <message>
        <source>it has sync actions</source>
        <translation>ela tem ações de sincronização</translation>
    </message>
    <message>
        <source>its update rule is %1</source>
        <translation>a regra de atualização dela é %1</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Uploading part %L1 of %L2</source>
        <translation>Fazendo upload da parte %L1 de %L2</translation>
    </message>
    <message>
        <source>Looking for the sync</source>
        <translation>Procurando a sincronização</translation>
    </message>
    <message>
        <source>Creating the sync</source>
        <translation>Criando a sincronização</translation>
    </message>
    <message>
        <source>Sync %1 is %2</source>
        <translation>Status da sincronização %1: %2</translation>
    </message>
    <message>
        <source>No row was sent.</source>
        <translation>Nenhuma linha foi enviada.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent in sync %2, which continues in Eloqua.</source>
        <translation>
            <numerusform>%L1 linha foi enviada na sincronização %2, que continua no Eloqua.</numerusform>
            <numerusform>%L1 linhas foram enviadas na sincronização %2, que continua no Eloqua.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows have changed since you were shown what would be sent. Nothing was sent. Check what would be sent now, then send again.</source>
        <translation>As linhas mudaram desde que foi mostrado a você o que seria enviado. Nada foi enviado. Verifique o que seria enviado agora e envie novamente.</translation>
    </message>
    <message>
        <source>%1 No row was sent. If the copy &quot;%2&quot; was created, it&apos;s empty, and Eloqua deletes it after 7 days.</source>
        <translation>%1 Nenhuma linha foi enviada. Se a cópia &quot;%2&quot; foi criada, está vazia, e o Eloqua a exclui após 7 dias.</translation>
    </message>
    <message>
        <source>%1 The copy of the definition wasn&apos;t created, and no row was sent.</source>
        <translation>%1 A cópia da definição não foi criada, e nenhuma linha foi enviada.</translation>
    </message>
    <message>
        <source>it doesn&apos;t say where the copy is</source>
        <translation>não diz onde está a cópia</translation>
    </message>
    <message>
        <source>The copy of the definition that Eloqua created differs from the request: %1. No row was sent. Eloqua deletes the copy &quot;%2&quot; after 7 days.</source>
        <translation>A cópia da definição que o Eloqua criou é diferente da solicitada: %1. Nenhuma linha foi enviada. O Eloqua exclui a cópia &quot;%2&quot; após 7 dias.</translation>
    </message>
    <message>
        <source>%1 The rows that are staged in %2 couldn&apos;t be deleted, or it&apos;s unknown whether they were. No row was sent.</source>
        <translation>%1 As linhas na área de preparo de %2 não puderam ser excluídas, ou não se sabe se foram. Nenhuma linha foi enviada.</translation>
    </message>
    <message>
        <source>The sync&apos;s log couldn&apos;t be read: %1</source>
        <translation>Não foi possível ler o log da sincronização: %1</translation>
    </message>
    <message>
        <source>Eloqua&apos;s log doesn&apos;t say how many rows arrived, so it&apos;s unknown how many were taken.</source>
        <translation>O log do Eloqua não informa quantas linhas chegaram; por isso, não se sabe quantas foram aceitas.</translation>
    </message>
    <message>
        <source>The number of staged rows that Eloqua reports (%L2) differs from the number sent (%L1), because others have staged rows there as well. It&apos;s unknown how many of your rows were taken.</source>
        <translation>O número de linhas na área de preparo que o Eloqua informa (%L2) é diferente do número enviado (%L1), porque outros também colocaram linhas lá. Não se sabe quantas das suas linhas foram aceitas.</translation>
    </message>
    <message>
        <source>The number of staged rows that Eloqua reports (%L2) differs from the number sent (%L1). Check the sync before you send anything again.</source>
        <translation>O número de linhas na área de preparo que o Eloqua informa (%L2) é diferente do número enviado (%L1). Verifique a sincronização antes de enviar algo novamente.</translation>
    </message>
    <message>
        <source>The number of rejects couldn&apos;t be read: %1</source>
        <translation>Não foi possível ler o número de rejeições: %1</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t say how many rows were rejected, so it&apos;s unknown how many were taken.</source>
        <translation>O Eloqua não informa quantas linhas foram rejeitadas; por isso, não se sabe quantas foram aceitas.</translation>
    </message>
    <message>
        <source>Eloqua reports more rejects (%L1) than rows were sent (%L2).</source>
        <translation>O Eloqua informa mais rejeições (%L1) do que linhas enviadas (%L2).</translation>
    </message>
    <message>
        <source>The number of rows without duplicates (%L1) doesn&apos;t match the number of rejects (%L2).</source>
        <translation>O número de linhas sem duplicatas (%L1) não corresponde ao número de rejeições (%L2).</translation>
    </message>
    <message>
        <source>Eloqua has already started sync %1 of the copy, so no other sync is created.</source>
        <translation>O Eloqua já iniciou a sincronização %1 da cópia, portanto nenhuma outra é criada.</translation>
    </message>
    <message>
        <source>another sync</source>
        <translation>outra sincronização</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>a sincronização %1</translation>
    </message>
    <message>
        <source>While the rows were being uploaded, %1 of %2 may have started, so no sync was created. The rows are staged there, and that sync or the next one imports them.</source>
        <translation>Durante o upload das linhas, talvez tenha começado %1 de %2, portanto nenhuma sincronização foi criada. As linhas estão na área de preparo, e essa sincronização ou a próxima as importa.</translation>
    </message>
    <message>
        <source>%1 The rows were uploaded to %2. To look for the sync again, repeat the command. It doesn&apos;t send the rows again.</source>
        <translation>%1 O upload das linhas para %2 foi feito. Para procurar a sincronização novamente, repita o comando. Ele não envia as linhas novamente.</translation>
    </message>
    <message>
        <source>%1 The rows are staged in %2, and its next sync imports them.</source>
        <translation>%1 As linhas estão na área de preparo de %2, e a próxima sincronização as importa.</translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <translation>%1 Nada foi importado.</translation>
    </message>
    <message>
        <source>The rows were sent in sync %1, which Eloqua no longer has, so its result isn&apos;t known. Check the records in Eloqua before you send these rows again.</source>
        <translation>As linhas foram enviadas na sincronização %1, que não existe mais no Eloqua; por isso, o resultado não é conhecido. Verifique os registros no Eloqua antes de enviar essas linhas novamente.</translation>
    </message>
    <message>
        <source>%1 The rows were sent in sync %2, which continues in Eloqua. Its result isn&apos;t known.</source>
        <translation>%1 As linhas foram enviadas na sincronização %2, que continua no Eloqua. O resultado dela não é conhecido.</translation>
    </message>
    <message>
        <source>%1 It&apos;s still unknown whether the rows that were sent before were synced. Nothing was sent now.</source>
        <translation>%1 Ainda não se sabe se as linhas já enviadas foram sincronizadas. Nada foi enviado agora.</translation>
    </message>
    <message>
        <source>The rows were sent before, in sync %1. Nothing is sent now.</source>
        <translation>As linhas já foram enviadas, na sincronização %1. Nada é enviado agora.</translation>
    </message>
    <message>
        <source>Eloqua lists no sync of %1, so the rows that were uploaded there were probably never imported, but this isn&apos;t certain. Nothing was sent now. Check the newest syncs in Eloqua. If none of them is of this definition, choose to send the rows again.</source>
        <translation>O Eloqua não lista nenhuma sincronização de %1, portanto as linhas desse upload provavelmente nunca foram importadas, mas isso não é certo. Nada foi enviado agora. Verifique as sincronizações mais recentes no Eloqua. Se nenhuma delas for desta definição, escolha enviar as linhas novamente.</translation>
    </message>
    <message>
        <source>%1 The rows that were uploaded to %2 before couldn&apos;t be deleted there, so a sync may still import them. Nothing was sent now.</source>
        <translation>%1 As linhas do upload anterior para %2 não puderam ser excluídas lá, portanto uma sincronização ainda pode importá-las. Nada foi enviado agora.</translation>
    </message>
    <message>
        <source>Stopped before the rows were synced. Nothing was imported.</source>
        <translation>Interrompido antes que as linhas fossem sincronizadas. Nada foi importado.</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>ela não é JSON</translation>
    </message>
    <message>
        <source>it names no sync</source>
        <translation>não indica nenhuma sincronização</translation>
    </message>
    <message>
        <source>Eloqua started sync %1 automatically, so no other sync is created.</source>
        <translation>O Eloqua iniciou a sincronização %1 automaticamente, portanto nenhuma outra é criada.</translation>
    </message>
    <message>
        <source>Eloqua started sync %1 automatically after part %L2 of %L3. The other parts weren&apos;t sent. Check that sync before you send the rows again.</source>
        <translation>O Eloqua iniciou a sincronização %1 automaticamente após a parte %L2 de %L3. As outras partes não foram enviadas. Verifique essa sincronização antes de enviar as linhas novamente.</translation>
    </message>
    <message>
        <source>Eloqua accepted the rows for %1, but didn&apos;t say that it started a sync. Check the newest syncs of that definition before you send anything again.</source>
        <translation>O Eloqua aceitou as linhas para %1, mas não disse que iniciou uma sincronização. Verifique as sincronizações mais recentes dessa definição antes de enviar algo novamente.</translation>
    </message>
    <message>
        <source>%4 Part %L1 of %L2 is sent again in %3.</source>
        <translation>%4 A parte %L1 de %L2 é enviada novamente em %3.</translation>
    </message>
    <message>
        <source>%1 Nothing was imported, because the one-time copy of the definition was never synced.</source>
        <translation>%1 Nada foi importado, porque a cópia de uso único da definição nunca foi sincronizada.</translation>
    </message>
    <message>
        <source>%1 No row was sent.</source>
        <translation>%1 Nenhuma linha foi enviada.</translation>
    </message>
    <message>
        <source>%4 The parts before part %L1 of %L2 are staged in %3, and its next sync imports them.</source>
        <translation>%4 As partes antes da parte %L1 de %L2 estão na área de preparo de %3, e a próxima sincronização as importa.</translation>
    </message>
    <message>
        <source>%4 It&apos;s unknown whether part %L1 of %L2 arrived in %3. If it did, it&apos;s staged there, and its next sync imports it. It isn&apos;t sent again automatically. Check the newest syncs of that definition in Eloqua.</source>
        <translation>%4 Não se sabe se a parte %L1 de %L2 chegou a %3. Se chegou, está na área de preparo, e a próxima sincronização a importa. Ela não é enviada novamente de forma automática. Verifique as sincronizações mais recentes dessa definição no Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t confirm part %L1 of %L2. The rows that arrived in the one-time copy are deleted, and all parts are uploaded again.</source>
        <translation>O Eloqua não confirmou a parte %L1 de %L2. As linhas que chegaram à cópia de uso único são excluídas, e é feito novo upload de todas as partes.</translation>
    </message>
</context>
<context>
    <name>Inspector::SendPlanner</name>
    <message>
        <source>Eloqua couldn&apos;t find the definition %1, so nothing was sent. Choose another definition.</source>
        <translation>O Eloqua não encontrou a definição %1, portanto nada foi enviado. Escolha outra definição.</translation>
    </message>
</context>
<context>
    <name>Inspector::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>Em uma tabela</translation>
    </message>
    <message>
        <source>In the fields above and below a table</source>
        <translation>Nos campos acima e abaixo de uma tabela</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>Primeira linha, última linha</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Página acima, página abaixo</translation>
    </message>
    <message>
        <source>Extend selection; also with the other arrow keys</source>
        <translation>Estender a seleção; também com as outras teclas de seta</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copiar a seleção</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menu de contexto</translation>
    </message>
    <message>
        <source>Stop loading the table</source>
        <translation>Parar o carregamento da tabela</translation>
    </message>
    <message>
        <source>Go from the list of syncs to the tabs of the sync</source>
        <translation>Ir da lista de sincronizações para as guias da sincronização</translation>
    </message>
    <message>
        <source>Next tab of the sync</source>
        <translation>Próxima guia da sincronização</translation>
    </message>
    <message>
        <source>A tab of the sync by its position</source>
        <translation>Uma guia da sincronização pela posição</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menus</translation>
    </message>
    <message>
        <source>Apply the filter, find next</source>
        <translation>Aplicar o filtro, localizar próxima</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Localizar anterior</translation>
    </message>
    <message>
        <source>Clear the filter, close the find bar</source>
        <translation>Limpar o filtro, fechar a barra de localização</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Ir para a tabela</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInAttempt</name>
    <message>
        <source>Signing in failed on the page of %1 in the browser. %2</source>
        <translation>O login falhou na página de %1 no navegador. %2</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInBar</name>
    <message>
        <source>Proxy settings…</source>
        <translation>Configurações de proxy…</translation>
    </message>
    <message>
        <source>Sign-in message</source>
        <translation>Mensagem de login</translation>
    </message>
    <message>
        <source>%1 Retrying at %2.</source>
        <translation>%1 Nova tentativa às %2.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Retry sign-in</source>
        <translation>Tentar login novamente</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Entrar novamente…</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInDialog</name>
    <message>
        <source>Sign in to Eloqua</source>
        <translation>Entrar no Eloqua</translation>
    </message>
    <message>
        <source>Sign-in hint</source>
        <translation>Dica sobre o login</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Entrar com o navegador</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import from clipboard</source>
        <translation>Importar da área de transferência</translation>
    </message>
    <message>
        <source>Proxy settings…</source>
        <translation>Configurações de proxy…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in on Eloqua&apos;s page, in your browser</source>
        <translation>Entrar na página do Eloqua, no seu navegador</translation>
    </message>
    <message>
        <source>Sign in with the refresh token, or with user name and password (see &quot;More sign-in options&quot;)</source>
        <translation>Entrar com o token de atualização ou com nome de usuário e senha (consulte &quot;Mais opções de login&quot;)</translation>
    </message>
    <message>
        <source>Sign in and show the account without saving anything</source>
        <translation>Entrar e mostrar a conta sem salvar nada</translation>
    </message>
    <message>
        <source>Fill in the fields from a connection file, a JSON request of the Eloqua connector for WSO2, a proxy, or a properties file</source>
        <translation>Preencher os campos com um arquivo de conexão, uma solicitação JSON do conector do Eloqua para WSO2, um proxy ou um arquivo de propriedades</translation>
    </message>
    <message>
        <source>Fill in the fields from text that you copied</source>
        <translation>Preencher os campos com o texto que você copiou</translation>
    </message>
    <message>
        <source>Import connection</source>
        <translation>Importar conexão</translation>
    </message>
    <message>
        <source>Connection files (*.json)</source>
        <translation>Arquivos de conexão (*.json)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>área de transferência</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save the changes without signing in. A new client secret or refresh token is saved when you sign in with it.</source>
        <translation>Salvar as alterações sem entrar. Um novo segredo do cliente ou token de atualização é salvo quando você entra com ele.</translation>
    </message>
    <message>
        <source>Filled in from %1.</source>
        <translation>Campos preenchidos a partir de: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ready. &quot;Sign in with browser&quot; opens Eloqua&apos;s page in your browser, where you sign in and allow access.</source>
        <translation>Pronto. &quot;Entrar com o navegador&quot; abre a página do Eloqua no seu navegador, onde você entra e permite o acesso.</translation>
    </message>
    <message>
        <source>To sign in without the browser: %1</source>
        <translation>Para entrar sem o navegador: %1</translation>
    </message>
    <message>
        <source>This replaces the saved connection &quot;%1&quot;.</source>
        <translation>Isso substitui a conexão salva &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Eloqua</source>
        <translation>Eloqua</translation>
    </message>
    <message>
        <source>Eloqua %1</source>
        <translation>Eloqua %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Eloqua&apos;s page is now open in your browser. Sign in there and allow access. This window then continues automatically. If the browser shows a message instead, copy it and paste it above.</source>
        <translation>A página do Eloqua está aberta no seu navegador. Entre nela e permita o acesso. Depois, esta janela continua automaticamente. Se o navegador mostrar uma mensagem em vez disso, copie-a e cole-a acima.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s page is now open in your browser. Sign in there and allow access. The browser then goes to a page that may not open; this is expected. Copy the address of that page from the browser and paste it above right away: it&apos;s valid for 60 seconds.</source>
        <translation>A página do Eloqua está aberta no seu navegador. Entre nela e permita o acesso. Depois, o navegador vai para uma página que talvez não abra; isso é esperado. Copie o endereço dessa página no navegador e cole-o acima imediatamente: ele é válido por 60 segundos.</translation>
    </message>
    <message>
        <source>Couldn&apos;t start a browser. Press &quot;Copy address&quot; and open that address in a browser. Then copy the address of the page that the browser ends on, and paste it above. It&apos;s valid for 60 seconds.</source>
        <translation>Não foi possível iniciar um navegador. Pressione &quot;Copiar endereço&quot; e abra esse endereço em um navegador. Depois, copie o endereço da página em que o navegador terminar e cole-o acima. Ele é válido por 60 segundos.</translation>
    </message>
    <message>
        <source>The test signed in to %1 as %2, at %3. Nothing is saved yet.</source>
        <translation>O teste entrou em %1 como %2, em %3. Nada foi salvo ainda.</translation>
    </message>
    <message>
        <source>The refresh token field now contains the new token from the test.</source>
        <translation>O campo do token de atualização agora contém o novo token do teste.</translation>
    </message>
    <message>
        <source>Waiting for the new refresh token. Without it, you would have to sign in again.</source>
        <translation>Aguardando o novo token de atualização. Sem ele, você teria de entrar novamente.</translation>
    </message>
    <message>
        <source>The sign-in with the browser was stopped.</source>
        <translation>O login com o navegador foi interrompido.</translation>
    </message>
    <message>
        <source>Close without signing in</source>
        <translation>Fechar sem entrar</translation>
    </message>
    <message>
        <source>The test used up the refresh token that you entered. Only this dialog has the new one. Sign in to keep it, or copy it from its field.</source>
        <translation>O teste consumiu o token de atualização que você inseriu. Somente esta caixa de diálogo tem o novo. Entre para guardá-lo ou copie-o do campo.</translation>
    </message>
    <message>
        <source>Discard token</source>
        <translation>Descartar token</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInForm</name>
    <message>
        <source>&amp;More sign-in options</source>
        <translation>&amp;Mais opções de login</translation>
    </message>
    <message>
        <source>More sign-in options</source>
        <translation>Mais opções de login</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Nome da conexão</translation>
    </message>
    <message>
        <source>Connection &amp;name</source>
        <translation>&amp;Nome da conexão</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;ID do cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Segredo do cliente</translation>
    </message>
    <message>
        <source>Show client secret</source>
        <translation>Mostrar segredo do cliente</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirecionamento</translation>
    </message>
    <message>
        <source>Re&amp;direct URI</source>
        <translation>URI de &amp;redirecionamento</translation>
    </message>
    <message>
        <source>Exactly the same as the callback URL of your app in Eloqua</source>
        <translation>Exatamente igual à URL de retorno de chamada do seu aplicativo no Eloqua</translation>
    </message>
    <message>
        <source>&amp;Production: mark the window of this connection</source>
        <translation>&amp;Produção: destacar a janela desta conexão</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>production</source>
        <translation>produção</translation>
    </message>
    <message>
        <source>To sign in without the browser: a refresh token, or user name and password</source>
        <translation>Para entrar sem o navegador: um token de atualização ou nome de usuário e senha</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de atualização</translation>
    </message>
    <message>
        <source>Refresh &amp;token</source>
        <translation>&amp;Token de atualização</translation>
    </message>
    <message>
        <source>Show refresh token</source>
        <translation>Mostrar token de atualização</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>site\user</source>
        <translation>site\usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar senha</translation>
    </message>
    <message>
        <source>Used once, never stored</source>
        <translation>Usada uma vez, nunca armazenada</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>&amp;Escopo</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Versão da API</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>&amp;Versão da API</translation>
    </message>
    <message>
        <source>Login URL</source>
        <translation>URL de login</translation>
    </message>
    <message>
        <source>&amp;Login URL</source>
        <translation>URL de &amp;login</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Removed surrounding spaces from &quot;%1&quot;.</source>
        <translation>Espaços no início e no fim de &quot;%1&quot; foram removidos.</translation>
    </message>
    <message>
        <source>Copied %1. Paste it in Eloqua as the callback URL of your app. &quot;Redirect URI&quot; must be exactly the same.</source>
        <translation>%1 foi copiado. Cole-o no Eloqua como a URL de retorno de chamada do seu aplicativo. &quot;URI de redirecionamento&quot; deve ser exatamente igual.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta preencher: %1.</translation>
    </message>
    <message>
        <source>The user name is the site name, a backslash, and the user, such as AcmeEU\jane.doe.</source>
        <translation>O nome de usuário é composto pelo nome do site, uma barra invertida e o usuário, como AcmeEU\jane.doe.</translation>
    </message>
    <message>
        <source>The client ID, client secret, and refresh token can&apos;t contain spaces. Copy them again.</source>
        <translation>O ID do cliente, o segredo do cliente e o token de atualização não podem conter espaços. Copie-os novamente.</translation>
    </message>
    <message>
        <source>The redirect URI must be a complete address, such as %1.</source>
        <translation>O URI de redirecionamento deve ser um endereço completo, como %1.</translation>
    </message>
    <message>
        <source>The login URL must be an https address (plain http only for this computer).</source>
        <translation>A URL de login deve ser um endereço https (http simples somente para este computador).</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInGuide</name>
    <message>
        <source>What to cr&amp;eate in Eloqua</source>
        <translation>O que criar no Elo&amp;qua</translation>
    </message>
    <message>
        <source>What to create in Eloqua</source>
        <translation>O que criar no Eloqua</translation>
    </message>
    <message>
        <source>%L1.</source>
        <translation>%L1.</translation>
    </message>
    <message>
        <source>In Eloqua, open Settings &gt; AppCloud Developer &gt; Create New App. The app needs no services. If you don&apos;t see this, ask your Eloqua administrator. Each company creates the app once.</source>
        <translation>No Eloqua, abra Settings (Configurações) &gt; AppCloud Developer &gt; Create New App. O aplicativo não precisa de serviços. Se você não vir essa opção, peça ao administrador do Eloqua. Cada empresa cria o aplicativo uma só vez.</translation>
    </message>
    <message>
        <source>Enter this callback URL, or an https address of your company if your site requires one:</source>
        <translation>Insira esta URL de retorno de chamada ou um endereço https da sua empresa, se o seu site exigir um:</translation>
    </message>
    <message>
        <source>Save the app, and copy its client ID and client secret to the fields below.</source>
        <translation>Salve o aplicativo e copie o ID do cliente e o segredo do cliente dele para os campos abaixo.</translation>
    </message>
    <message>
        <source>Eloqua sends the browser there after you allow access. With an address of this computer, the program continues automatically.</source>
        <translation>O Eloqua envia o navegador para lá depois que você permite o acesso. Com um endereço deste computador, o programa continua automaticamente.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy callback URL</source>
        <translation>Copiar URL de retorno de chamada</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Passo a passo</translation>
    </message>
</context>
<context>
    <name>Inspector::StatusLine</name>
    <message>
        <source>Updated %1</source>
        <translation>Atualização: %1</translation>
    </message>
    <message>
        <source>Current table</source>
        <translation>Tabela atual</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Network state</source>
        <translation>Estado da rede</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Última atualização</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>production</source>
        <translation>produção</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>Barra de status</translation>
    </message>
    <message>
        <source>%1 Retrying at %2.</source>
        <translation>%1 Nova tentativa às %2.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Online again</source>
        <translation>Conexão restabelecida</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t be reached. Tables that couldn&apos;t be loaded are requested again as soon as it can be reached.</source>
        <translation>O Eloqua não pode ser acessado. As tabelas que não puderam ser carregadas serão solicitadas novamente assim que ele puder ser acessado.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) selected</source>
        <translation>
            <numerusform>%L1 linha selecionada</numerusform>
            <numerusform>%L1 linhas selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) selected</source>
        <translation>
            <numerusform>%L1 célula selecionada</numerusform>
            <numerusform>%L1 células selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 request(s) in progress</source>
        <translation>
            <numerusform>%L1 solicitação em andamento</numerusform>
            <numerusform>%L1 solicitações em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %L2 waiting</source>
        <translation>%1, %L2 em espera</translation>
    </message>
    <message numerus="yes">
        <source>%L1 request(s) waiting</source>
        <translation>
            <numerusform>%L1 solicitação em espera</numerusform>
            <numerusform>%L1 solicitações em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, slowed down by Eloqua</source>
        <translation>%1, desaceleração pelo Eloqua</translation>
    </message>
    <message>
        <source>Updated at %1</source>
        <translation>Atualização: %1</translation>
    </message>
    <message>
        <source>Updated at %1, this computer&apos;s time</source>
        <translation>Atualização: %1, horário deste computador</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>sem login</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>entrando</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>falha no login</translation>
    </message>
</context>
<context>
    <name>Inspector::StepsModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (desfeita)</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
</context>
<context>
    <name>Inspector::StoryCommand</name>
    <message>
        <source>The rejects of sync %1 couldn&apos;t be counted, so nothing was written. %2</source>
        <translation>As rejeições da sincronização %1 não puderam ser contadas, portanto nada foi gravado. %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Only some rejects of sync %2 could be counted (%1), so nothing was written. %3</source>
        <translation>Somente algumas rejeições da sincronização %2 puderam ser contadas (%1), portanto nada foi gravado. %3</translation>
    </message>
    <message>
        <source>%1 of %2 counted</source>
        <translation>Contagem: %1 de %2</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>Contagem: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::StoryJob</name>
    <message>
        <source>Eloqua doesn&apos;t say which definition this sync belongs to.</source>
        <translation>O Eloqua não diz a qual definição esta sincronização pertence.</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncActions</name>
    <message>
        <source>&amp;New sync…</source>
        <translation>&amp;Nova sincronização…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Run again…</source>
        <translation>&amp;Executar novamente…</translation>
    </message>
    <message>
        <source>Notif&amp;y me when this sync finishes</source>
        <translation>Avisar &amp;quando esta sincronização terminar</translation>
    </message>
    <message>
        <source>&amp;Export rejects…</source>
        <translation>Exportar &amp;rejeições…</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Re&amp;pair rejects…</source>
        <translation>Re&amp;parar rejeições…</translation>
    </message>
    <message>
        <source>Other &amp;syncs of this definition</source>
        <translation>Outras &amp;sincronizações desta definição</translation>
    </message>
    <message>
        <source>Open &amp;definition</source>
        <translation>Abrir &amp;definição</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;link</translation>
    </message>
    <message>
        <source>Delete staged d&amp;ata…</source>
        <translation>Excluir dados da área de prepar&amp;o…</translation>
    </message>
    <message>
        <source>Save the sync with its logs, rejects, and data in one file, to read it offline</source>
        <translation>Salvar a sincronização com seus logs, rejeições e dados em um único arquivo, para ler sem conexão</translation>
    </message>
    <message>
        <source>Keep the sync, correct its rejects in the copy, and send them again</source>
        <translation>Guardar a sincronização, corrigir as rejeições dela na cópia e enviá-las novamente</translation>
    </message>
    <message>
        <source>Copied the API address of sync %1. To open it, paste it in &quot;Go to sync&quot;.</source>
        <translation>Endereço da API da sincronização %1 copiado. Para abri-la, cole-o em &quot;Ir para a sincronização&quot;.</translation>
    </message>
    <message>
        <source>Delete staged data</source>
        <translation>Excluir dados da área de preparo</translation>
    </message>
    <message>
        <source>Delete the data that Eloqua has staged for sync %1 (%2 of %3) in %4, account %5?

After that, the data can&apos;t be fetched or restored. The sync itself, its logs, and its rejects are kept.</source>
        <translation>Excluir os dados que o Eloqua tem na área de preparo para a sincronização %1 (%2 de %3) em %4, conta %5?

Depois disso, os dados não podem ser buscados nem restaurados. A própria sincronização, seus logs e suas rejeições são mantidos.</translation>
    </message>
    <message>
        <source>Delete data</source>
        <translation>Excluir dados</translation>
    </message>
    <message>
        <source>The staged data of sync %1 was deleted.</source>
        <translation>Os dados da área de preparo da sincronização %1 foram excluídos.</translation>
    </message>
    <message>
        <source>Sync %1 is still running, and Eloqua deletes its data only after it has finished. Nothing was deleted. Wait until it has finished, then try again.</source>
        <translation>A sincronização %1 ainda está em execução, e o Eloqua só exclui os dados dela depois que ela termina. Nada foi excluído. Aguarde até que ela termine e tente novamente.</translation>
    </message>
    <message>
        <source>Eloqua has no staged data for sync %1. It may have been deleted already.</source>
        <translation>O Eloqua não tem dados na área de preparo para a sincronização %1. Talvez já tenham sido excluídos.</translation>
    </message>
    <message>
        <source>Sync %1 was created.</source>
        <translation>A sincronização %1 foi criada.</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncChoices</name>
    <message>
        <source>Syncs status</source>
        <translation>Status das sincronizações</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Qualquer status</translation>
    </message>
    <message>
        <source>Syncs kind</source>
        <translation>Tipo das sincronizações</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Qualquer tipo</translation>
    </message>
    <message>
        <source>Syncs created by</source>
        <translation>Criador das sincronizações</translation>
    </message>
    <message>
        <source>Any creator</source>
        <translation>Qualquer criador</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importações</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportações</translation>
    </message>
    <message>
        <source>Sync actions</source>
        <translation>Ações de sincronização</translation>
    </message>
    <message>
        <source>Syncs time</source>
        <translation>Período das sincronizações</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>personalizado</translation>
    </message>
    <message>
        <source>The filter is too complex to be combined with a choice.</source>
        <translation>O filtro é complexo demais para ser combinado com uma escolha.</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncCreation</name>
    <message>
        <source>Eloqua couldn&apos;t find the definition %1, so no sync was created. Choose another definition.</source>
        <translation>O Eloqua não encontrou a definição %1, portanto nenhuma sincronização foi criada. Escolha outra definição.</translation>
    </message>
    <message>
        <source>This Eloqua user isn&apos;t allowed to sync %1, so no sync was created. Ask your Eloqua administrator for permission.</source>
        <translation>Este usuário do Eloqua não tem permissão para sincronizar %1, portanto nenhuma sincronização foi criada. Peça permissão ao administrador do Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the request to create a sync of %1.</source>
        <translation>O Eloqua não aceitou a solicitação para criar uma sincronização de %1.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t create the sync, because a value isn&apos;t allowed. Change it and try again.</source>
        <translation>O Eloqua não criou a sincronização, porque um valor não é permitido. Altere-o e tente novamente.</translation>
    </message>
    <message>
        <source>It&apos;s unknown whether this definition is already being synced, because Eloqua lists too many syncs to check and doesn&apos;t filter or sort them.

If you start another sync of the same definition now, syncs can fail or lose data. Check the list of syncs first.</source>
        <translation>Não se sabe se esta definição já está sendo sincronizada, porque o Eloqua lista sincronizações demais para verificar e não as filtra nem ordena.

Se você iniciar agora outra sincronização da mesma definição, sincronizações podem falhar ou perder dados. Verifique primeiro a lista de sincronizações.</translation>
    </message>
    <message>
        <source>sync %1 by %2 is %3</source>
        <translation>sincronização %1, de %2, com status %3</translation>
    </message>
    <message numerus="yes">
        <source>%L1 more are in progress</source>
        <translation>
            <numerusform>mais %L1 em andamento</numerusform>
            <numerusform>mais %L1 em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>This definition is already being synced: %1.

If you start another sync of the same definition now, syncs can fail or lose data. Oracle recommends that you wait or use another definition.</source>
        <translation>Esta definição já está sendo sincronizada: %1.

Se você iniciar agora outra sincronização da mesma definição, sincronizações podem falhar ou perder dados. A Oracle recomenda aguardar ou usar outra definição.</translation>
    </message>
    <message>
        <source>Nothing was sent, because the check for other syncs in progress failed: %1</source>
        <translation>Nada foi enviado, porque a verificação de outras sincronizações em andamento falhou: %1</translation>
    </message>
    <message>
        <source>because the list of syncs couldn&apos;t be loaded: %1</source>
        <translation>porque a lista de sincronizações não pôde ser carregada: %1</translation>
    </message>
    <message>
        <source>Sync %1 was created, but Eloqua&apos;s response says that it&apos;s a sync of %2, not of %3. Check the sync.</source>
        <translation>A sincronização %1 foi criada, mas a resposta do Eloqua diz que é uma sincronização de %2, não de %3. Verifique a sincronização.</translation>
    </message>
    <message>
        <source>%1 No sync was created.</source>
        <translation>%1 Nenhuma sincronização foi criada.</translation>
    </message>
    <message>
        <source>%1 The sync isn&apos;t in the list yet. Look for it there before you create another sync. The request isn&apos;t sent again automatically.</source>
        <translation>%1 A sincronização ainda não está na lista. Procure-a lá antes de criar outra. A solicitação não é enviada novamente de forma automática.</translation>
    </message>
    <message>
        <source>%1 Eloqua lists no new sync of %2 by %3, so the sync was probably not created. The request isn&apos;t sent again automatically.</source>
        <translation>%1 O Eloqua não lista nenhuma sincronização nova de %2 criada por %3, portanto a sincronização provavelmente não foi criada. A solicitação não é enviada novamente de forma automática.</translation>
    </message>
    <message>
        <source>because Eloqua lists too many syncs to check.</source>
        <translation>porque o Eloqua lista sincronizações demais para verificar.</translation>
    </message>
    <message>
        <source>%1 The program couldn&apos;t look for it, %2 The request isn&apos;t sent again automatically. Check the list before you create another sync.</source>
        <translation>%1 O programa não pôde procurá-la, %2 A solicitação não é enviada novamente de forma automática. Verifique a lista antes de criar outra sincronização.</translation>
    </message>
    <message>
        <source>%1 It&apos;s unknown whether the sync was created, %2 The request isn&apos;t sent again automatically. Check the list before you create the sync again.</source>
        <translation>%1 Não se sabe se a sincronização foi criada, %2 A solicitação não é enviada novamente de forma automática. Verifique a lista antes de criar a sincronização novamente.</translation>
    </message>
    <message>
        <source>%1 Eloqua lists a new sync of this definition by %2: sync %3. The request wasn&apos;t sent again.</source>
        <translation>%1 O Eloqua lista uma nova sincronização desta definição criada por %2: sincronização %3. A solicitação não foi enviada novamente.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s response was lost, but Eloqua lists a new sync of this definition by %1: sync %2. The request wasn&apos;t sent again.</source>
        <translation>A resposta do Eloqua se perdeu, mas o Eloqua lista uma nova sincronização desta definição criada por %1: sincronização %2. A solicitação não foi enviada novamente.</translation>
    </message>
    <message numerus="yes">
        <source>%n new sync(s) were found. This is the first one.</source>
        <translation>
            <numerusform>Foi encontrada %n nova sincronização. Esta é a primeira.</numerusform>
            <numerusform>Foram encontradas %n novas sincronizações. Esta é a primeira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Eloqua confirmed that it created a sync of %1 but didn&apos;t say which one.</source>
        <translation>O Eloqua confirmou que criou uma sincronização de %1, mas não disse qual.</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncHeader</name>
    <message>
        <source>created %1, ended %2</source>
        <translation>criada em %1, terminada em %2</translation>
    </message>
    <message>
        <source>created %1, not started yet</source>
        <translation>criada em %1, ainda não iniciada</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>criada em %1</translation>
    </message>
    <message>
        <source>running since %1</source>
        <translation>em execução desde %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>iniciada em %1</translation>
    </message>
    <message>
        <source>started %1, ended %2</source>
        <translation>iniciada em %1, terminada em %2</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Sync title</source>
        <translation>Título da sincronização</translation>
    </message>
    <message>
        <source>Sync definition</source>
        <translation>Definição da sincronização</translation>
    </message>
    <message>
        <source>Sync summary</source>
        <translation>Resumo da sincronização</translation>
    </message>
    <message>
        <source>Sync reason</source>
        <translation>Motivo da sincronização</translation>
    </message>
    <message>
        <source>Sync %1   %2</source>
        <translation>Sincronização %1   %2</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>Sincronização %1</translation>
    </message>
    <message>
        <source>%1 of %2, by %3</source>
        <translation>%1 de %2, por %3</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 até agora</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncNavigation</name>
    <message>
        <source>&amp;Back</source>
        <translation>Vol&amp;tar</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>&amp;Go to sync…</source>
        <translation>&amp;Ir para a sincronização…</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncPane</name>
    <message>
        <source>Select a sync in the list to see what happened to it.</source>
        <translation>Selecione uma sincronização na lista para ver o que aconteceu com ela.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definição</translation>
    </message>
    <message>
        <source>Couldn&apos;t open sync %1. %2</source>
        <translation>Não foi possível abrir a sincronização %1. %2</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter rejects by field, so these are all rejects with code %1.</source>
        <translation>O Eloqua não pode filtrar rejeições por campo, portanto estas são todas as rejeições com o código %1.</translation>
    </message>
    <message>
        <source>Ex&amp;port rejects with this code…</source>
        <translation>Ex&amp;portar rejeições com este código…</translation>
    </message>
    <message>
        <source>&amp;Repair selected records…</source>
        <translation>&amp;Reparar registros selecionados…</translation>
    </message>
    <message>
        <source>Not all selected rows are loaded. Select fewer rows, or choose Repair… on Overview for all rejects of a cause.</source>
        <translation>Nem todas as linhas selecionadas foram carregadas. Selecione menos linhas ou escolha Reparar… em Visão geral para todas as rejeições de uma causa.</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncsPane</name>
    <message>
        <source>Eloqua can&apos;t filter by this definition, because a filter can&apos;t contain its URI.</source>
        <translation>O Eloqua não pode filtrar por esta definição, porque um filtro não pode conter o URI dela.</translation>
    </message>
    <message>
        <source>A filter can&apos;t contain all characters of this URI. * replaces the others, so syncs of similar definitions might also be listed.</source>
        <translation>Um filtro não pode conter todos os caracteres deste URI. * substitui os outros, portanto sincronizações de definições semelhantes também podem ser listadas.</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>acompanhada</translation>
    </message>
    <message>
        <source>finished, not viewed yet</source>
        <translation>terminada, ainda não vista</translation>
    </message>
</context>
<context>
    <name>Inspector::TableActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copiar com ca&amp;beçalhos</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown table</source>
        <translation>Copiar como tabela &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy request as c&amp;url</source>
        <translation>Copiar solicitação como c&amp;url</translation>
    </message>
    <message>
        <source>These rows are from a kept copy, so there is no request to copy.</source>
        <translation>Estas linhas são de uma cópia guardada, portanto não há solicitação para copiar.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Localizar &amp;próxima</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Localizar &amp;anterior</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>Fil&amp;trar…</translation>
    </message>
    <message>
        <source>Filter &amp;by this cell</source>
        <translation>Filtrar por &amp;esta célula</translation>
    </message>
    <message>
        <source>E&amp;xclude this cell</source>
        <translation>Filtrar e&amp;xceto esta célula</translation>
    </message>
    <message>
        <source>&amp;Go to row…</source>
        <translation>&amp;Ir para a linha…</translation>
    </message>
    <message>
        <source>Recor&amp;d</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>Show all fields of the current row</source>
        <translation>Mostrar todos os campos da linha atual</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Colunas…</translation>
    </message>
    <message>
        <source>&amp;Freeze first column</source>
        <translation>Congelar &amp;primeira coluna</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>Redefinir &amp;layout</translation>
    </message>
</context>
<context>
    <name>Inspector::TablePane</name>
    <message>
        <source>%1 count</source>
        <translation>Número de linhas de %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save rows of this table as an Excel workbook, CSV, or JSON</source>
        <translation>Salvar linhas desta tabela como pasta de trabalho do Excel, CSV ou JSON</translation>
    </message>
    <message>
        <source>%1 export</source>
        <translation>Exportação de %1</translation>
    </message>
    <message>
        <source>%1 explanation</source>
        <translation>Explicação de %1</translation>
    </message>
    <message>
        <source>This copy has no rows to filter.</source>
        <translation>Esta cópia não tem linhas para filtrar.</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter or sort exported data. Keep this sync to filter and sort its data.</source>
        <translation>O Eloqua não pode filtrar nem ordenar dados exportados. Guarde esta sincronização para filtrar e ordenar os dados dela.</translation>
    </message>
    <message>
        <source>Nothing was filtered: %1.</source>
        <translation>Nada foi filtrado: %1.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t sort this list by creation time. It&apos;s shown in the server&apos;s order.</source>
        <translation>O Eloqua não ordena esta lista por horário de criação. Ela é mostrada na ordem do servidor.</translation>
    </message>
    <message>
        <source>The choice wasn&apos;t applied, because the typed filter is too complex. Clear the filter first.</source>
        <translation>A escolha não foi aplicada, porque o filtro digitado é complexo demais. Limpe primeiro o filtro.</translation>
    </message>
    <message>
        <source>%1 has no columns yet.</source>
        <translation>Ainda não há colunas em %1.</translation>
    </message>
    <message>
        <source>These rows are from a kept copy, so there is no request to copy.</source>
        <translation>Estas linhas são de uma cópia guardada, portanto não há solicitação para copiar.</translation>
    </message>
    <message>
        <source>Copied the request. It reads the access token from the ELOQUA_TOKEN variable.</source>
        <translation>Solicitação copiada. Ela lê o token de acesso da variável ELOQUA_TOKEN.</translation>
    </message>
    <message>
        <source>%1 has no rows to go to.</source>
        <translation>Não há linhas em %1 para onde ir.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Nenhuma linha</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Não carregado</translation>
    </message>
    <message>
        <source>Export syncs…</source>
        <translation>Exportar sincronizações…</translation>
    </message>
    <message>
        <source>Export logs…</source>
        <translation>Exportar logs…</translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation>Exportar dados…</translation>
    </message>
    <message>
        <source>Export rejects…</source>
        <translation>Exportar rejeições…</translation>
    </message>
    <message>
        <source>%1 has no rows to export.</source>
        <translation>Não há linhas em %1 para exportar.</translation>
    </message>
    <message>
        <source>The rows below aren&apos;t up to date.</source>
        <translation>As linhas abaixo não estão atualizadas.</translation>
    </message>
    <message>
        <source>The rows below aren&apos;t filtered.</source>
        <translation>As linhas abaixo não estão filtradas.</translation>
    </message>
    <message>
        <source>The rows below are from the previous filter.</source>
        <translation>As linhas abaixo são do filtro anterior.</translation>
    </message>
    <message>
        <source>The table has %1, and &quot;Start at&quot; skips the whole table. Enter a smaller number.</source>
        <translation>A tabela tem %1, e &quot;Começar em&quot; ignora a tabela inteira. Insira um número menor.</translation>
    </message>
    <message>
        <source>%1, without filter</source>
        <translation>%1, sem filtro</translation>
    </message>
    <message>
        <source>%1, from the previous filter</source>
        <translation>%1, do filtro anterior</translation>
    </message>
    <message>
        <source>%1, not up to date</source>
        <translation>%1, sem atualização</translation>
    </message>
    <message>
        <source>%1, not filtered</source>
        <translation>%1, filtro não aplicado</translation>
    </message>
    <message>
        <source>%1 that match the filter</source>
        <translation>%1 de acordo com o filtro</translation>
    </message>
    <message>
        <source>0 rows</source>
        <translation>0 linhas</translation>
    </message>
    <message>
        <source>Rows %L1–%L2</source>
        <translation>Linhas %L1–%L2</translation>
    </message>
    <message>
        <source>%1 of more than %L2</source>
        <translation>%1 de mais de %L2</translation>
    </message>
    <message>
        <source>%1 of %L2</source>
        <translation>%1 de %L2</translation>
    </message>
</context>
<context>
    <name>Inspector::TableView</name>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Selecionar %1</translation>
    </message>
    <message>
        <source>Fit %1 to its content</source>
        <translation>Ajustar %1 ao conteúdo</translation>
    </message>
    <message>
        <source>Freeze first column</source>
        <translation>Congelar primeira coluna</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colunas…</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Redefinir layout</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copiar com ca&amp;beçalhos</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown table</source>
        <translation>Copiar como tabela &amp;Markdown</translation>
    </message>
</context>
<context>
    <name>Inspector::TermChoice</name>
    <message>
        <source>custom</source>
        <translation>personalizado</translation>
    </message>
    <message>
        <source>The filter is too complex to be combined with a choice.</source>
        <translation>O filtro é complexo demais para ser combinado com uma escolha.</translation>
    </message>
</context>
<context>
    <name>Inspector::TimeChoice</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer período</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Desde ontem</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
</context>
<context>
    <name>Inspector::WatchButton</name>
    <message>
        <source>Watched syncs</source>
        <translation>Sincronizações acompanhadas</translation>
    </message>
    <message>
        <source>Open a watched sync</source>
        <translation>Abrir uma sincronização acompanhada</translation>
    </message>
    <message>
        <source>Watching %L1</source>
        <translation>Acompanhando %L1</translation>
    </message>
</context>
<context>
    <name>Inspector::Watching</name>
    <message>
        <source>Sync %1</source>
        <translation>Sincronização %1</translation>
    </message>
    <message>
        <source>Sync %1: %2, %3</source>
        <translation>Sincronização %1: %2, %3</translation>
    </message>
    <message>
        <source>Sync %1 finished: %2</source>
        <translation>A sincronização %1 terminou: %2</translation>
    </message>
    <message>
        <source>Sync %1 is no longer watched: %2</source>
        <translation>A sincronização %1 não é mais acompanhada: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::WelcomePage</name>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Experimentar com dados de exemplo</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>You need an app that your company creates in Eloqua, once.</source>
        <translation>Você precisa de um aplicativo que a sua empresa cria no Eloqua, uma só vez.</translation>
    </message>
    <message>
        <source>What you need to sign in</source>
        <translation>O que você precisa para entrar</translation>
    </message>
    <message>
        <source>A simulated Eloqua on this computer. No account is needed, and nothing is stored.</source>
        <translation>Um Eloqua simulado neste computador. Não é necessária uma conta, e nada é armazenado.</translation>
    </message>
    <message>
        <source>Start the built-in simulated Eloqua. Nothing is stored, and no account is needed.</source>
        <translation>Iniciar o Eloqua simulado integrado. Nada é armazenado, e não é necessária uma conta.</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (produção)</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Sign in with this saved connection</source>
        <translation>Entrar com esta conexão salva</translation>
    </message>
    <message>
        <source>See what happened to your Eloqua syncs</source>
        <translation>Veja o que aconteceu com suas sincronizações do Eloqua</translation>
    </message>
    <message>
        <source>You&apos;re not signed in</source>
        <translation>Você não entrou em uma conta</translation>
    </message>
    <message>
        <source>Which records a bulk sync rejected, why, and what Eloqua logged.</source>
        <translation>Quais registros uma sincronização em massa rejeitou, por que e o que o Eloqua registrou no log.</translation>
    </message>
    <message>
        <source>Choose a connection, or sign in with a new one.</source>
        <translation>Escolha uma conexão ou entre com uma nova.</translation>
    </message>
</context>
<context>
    <name>Inspector::WorkBar</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Sign in to %1 as %2 first</source>
        <translation>Entre primeiro em %1 como %2</translation>
    </message>
</context>
<context>
    <name>Inspector::WorkList</name>
    <message>
        <source>Replace file</source>
        <translation>Substituir arquivo</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 já existe. Substituir?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
</context>
<context>
    <name>Inspector::ZoneSwitch</name>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Horários em &amp;UTC</translation>
    </message>
    <message>
        <source>Show Eloqua&apos;s times in UTC instead of this computer&apos;s time zone; data values aren&apos;t changed</source>
        <translation>Mostrar os horários do Eloqua em UTC em vez do fuso horário deste computador; os valores dos dados não são alterados</translation>
    </message>
</context>
<context>
    <name>StatusCatalogue</name>
    <message>
        <source>Records read from the upload.</source>
        <translation>Registros lidos do upload.</translation>
    </message>
    <message>
        <source>The email address isn&apos;t valid, so the record wasn&apos;t imported.</source>
        <translation>O endereço de email não é válido, portanto o registro não foi importado.</translation>
    </message>
    <message>
        <source>Correct the address in the source, then send the record again.</source>
        <translation>Corrija o endereço na origem e envie o registro novamente.</translation>
    </message>
    <message>
        <source>Invalid email addresses.</source>
        <translation>endereços de email inválidos</translation>
    </message>
    <message>
        <source>Records remaining after duplicates of the identifier were removed.</source>
        <translation>Registros restantes depois que as duplicatas do identificador foram removidas.</translation>
    </message>
    <message>
        <source>Contacts created.</source>
        <translation>Contatos criados.</translation>
    </message>
    <message>
        <source>Accounts created.</source>
        <translation>Contas criadas.</translation>
    </message>
    <message>
        <source>Custom object records created.</source>
        <translation>Registros de objetos personalizados criados.</translation>
    </message>
    <message>
        <source>The same email address occurs more than once in the upload.</source>
        <translation>O mesmo endereço de email ocorre mais de uma vez no upload.</translation>
    </message>
    <message>
        <source>The first record with the address was imported. Leave out the others, or decide in the source which of them is right.</source>
        <translation>O primeiro registro com o endereço foi importado. Omita os outros ou decida na origem qual deles está correto.</translation>
    </message>
    <message>
        <source>Duplicate email addresses.</source>
        <translation>endereços de email duplicados</translation>
    </message>
    <message>
        <source>Custom object records updated.</source>
        <translation>Registros de objetos personalizados atualizados.</translation>
    </message>
    <message>
        <source>Contacts removed.</source>
        <translation>Contatos removidos.</translation>
    </message>
    <message>
        <source>Accounts removed.</source>
        <translation>Contas removidas.</translation>
    </message>
    <message>
        <source>Email addresses marked as bounced.</source>
        <translation>Endereços de email marcados como devolvidos (bounce).</translation>
    </message>
    <message>
        <source>Email addresses globally unsubscribed.</source>
        <translation>Endereços de email com a assinatura global cancelada.</translation>
    </message>
    <message>
        <source>Existing contacts updated.</source>
        <translation>Contatos existentes atualizados.</translation>
    </message>
    <message>
        <source>Existing accounts updated.</source>
        <translation>Contas existentes atualizadas.</translation>
    </message>
    <message>
        <source>Custom object records linked to contacts or accounts.</source>
        <translation>Registros de objetos personalizados vinculados a contatos ou contas.</translation>
    </message>
    <message>
        <source>The identifier isn&apos;t unique in the upload. Later records were discarded.</source>
        <translation>O identificador não é único no upload. Os registros posteriores foram descartados.</translation>
    </message>
    <message>
        <source>One record with the identifier was imported. Leave out the others: sending them again could overwrite it. For the next import, make the identifier unique, or choose another identifier field.</source>
        <translation>Um registro com o identificador foi importado. Omita os outros: enviá-los novamente poderia sobrescrevê-lo. Para a próxima importação, torne o identificador único ou escolha outro campo identificador.</translation>
    </message>
    <message>
        <source>Duplicate identifier.</source>
        <translation>identificador duplicado</translation>
    </message>
    <message>
        <source>The record couldn&apos;t be parsed.</source>
        <translation>Não foi possível analisar o registro.</translation>
    </message>
    <message>
        <source>Check the delimiters, quotation marks, and encoding of the upload near the given record, then send the record again.</source>
        <translation>Verifique os delimitadores, as aspas e a codificação do upload perto do registro indicado e envie o registro novamente.</translation>
    </message>
    <message>
        <source>Malformed records.</source>
        <translation>registros malformados</translation>
    </message>
    <message>
        <source>Email addresses created.</source>
        <translation>Endereços de email criados.</translation>
    </message>
    <message>
        <source>Uploaded records that matched no existing record.</source>
        <translation>Registros do upload que não corresponderam a nenhum registro existente.</translation>
    </message>
    <message>
        <source>Email addresses updated.</source>
        <translation>Endereços de email atualizados.</translation>
    </message>
    <message>
        <source>The opportunity stage is unknown.</source>
        <translation>O estágio da oportunidade é desconhecido.</translation>
    </message>
    <message>
        <source>Use an opportunity stage that exists in Eloqua, spelled the same, then send the record again.</source>
        <translation>Use um estágio de oportunidade que exista no Eloqua, escrito da mesma forma, e envie o registro novamente.</translation>
    </message>
    <message>
        <source>Invalid opportunity stage.</source>
        <translation>estágio de oportunidade inválido</translation>
    </message>
    <message>
        <source>A field value isn&apos;t valid, for example because it has the wrong type. Oracle doesn&apos;t document this code.</source>
        <translation>Um valor de campo não é válido, por exemplo, porque é do tipo errado. A Oracle não documenta este código.</translation>
    </message>
    <message>
        <source>Compare the values of the named fields with the types of these fields in Eloqua. Leave empty values empty instead of sending the word null. Then send the record again.</source>
        <translation>Compare os valores dos campos indicados com os tipos desses campos no Eloqua. Deixe vazios os valores vazios em vez de enviar a palavra null. Depois, envie o registro novamente.</translation>
    </message>
    <message>
        <source>The contact wasn&apos;t created, because it already exists.</source>
        <translation>O contato não foi criado, porque já existe.</translation>
    </message>
    <message>
        <source>Leave out the record. To change existing contacts, import with an update rule that allows it.</source>
        <translation>Omita o registro. Para alterar contatos existentes, importe com uma regra de atualização que permita isso.</translation>
    </message>
    <message>
        <source>Contact already exists.</source>
        <translation>o contato já existe</translation>
    </message>
    <message>
        <source>Records that are new to Eloqua.</source>
        <translation>Registros novos para o Eloqua.</translation>
    </message>
    <message>
        <source>The referenced campaign is unknown.</source>
        <translation>A campanha referenciada é desconhecida.</translation>
    </message>
    <message>
        <source>In Eloqua, check that the campaign exists and has this ID. Then send the record again.</source>
        <translation>No Eloqua, verifique se a campanha existe e tem este ID. Depois, envie o registro novamente.</translation>
    </message>
    <message>
        <source>Campaign not found.</source>
        <translation>campanha não encontrada</translation>
    </message>
    <message>
        <source>The record contains no values.</source>
        <translation>O registro não contém valores.</translation>
    </message>
    <message>
        <source>Leave out records without values.</source>
        <translation>Omita registros sem valores.</translation>
    </message>
    <message>
        <source>Empty records.</source>
        <translation>registros vazios</translation>
    </message>
    <message>
        <source>Total number of rejected records.</source>
        <translation>Número total de registros rejeitados.</translation>
    </message>
    <message>
        <source>Required fields are missing.</source>
        <translation>Faltam campos obrigatórios.</translation>
    </message>
    <message>
        <source>Fill in the fields that are required by the definition or by Eloqua, then send the record again.</source>
        <translation>Preencha os campos exigidos pela definição ou pelo Eloqua e envie o registro novamente.</translation>
    </message>
    <message>
        <source>Rejected records (missing fields).</source>
        <translation>campos ausentes</translation>
    </message>
    <message>
        <source>The record would link the contact to a second account.</source>
        <translation>O registro vincularia o contato a uma segunda conta.</translation>
    </message>
    <message>
        <source>Leave out the record, or decide which account the contact belongs to. A contact can be linked to one account only.</source>
        <translation>Omita o registro ou decida a qual conta o contato pertence. Um contato pode ser vinculado a apenas uma conta.</translation>
    </message>
    <message>
        <source>Duplicate account linkage.</source>
        <translation>vínculo de conta duplicado</translation>
    </message>
    <message>
        <source>Custom object records removed.</source>
        <translation>Registros de objetos personalizados removidos.</translation>
    </message>
    <message>
        <source>Assets created.</source>
        <translation>Ativos criados.</translation>
    </message>
    <message>
        <source>Activities created.</source>
        <translation>Atividades criadas.</translation>
    </message>
    <message>
        <source>The activity type is unknown.</source>
        <translation>O tipo de atividade é desconhecido.</translation>
    </message>
    <message>
        <source>In Eloqua, set up the activity type, or use one that exists. Then send the record again.</source>
        <translation>No Eloqua, configure o tipo de atividade ou use um que exista. Depois, envie o registro novamente.</translation>
    </message>
    <message>
        <source>Activity Type not found.</source>
        <translation>tipo de atividade não encontrado</translation>
    </message>
    <message>
        <source>Oracle doesn&apos;t document this code.</source>
        <translation>A Oracle não documenta este código.</translation>
    </message>
    <message>
        <source>The asset type is unknown.</source>
        <translation>O tipo de ativo é desconhecido.</translation>
    </message>
    <message>
        <source>In Eloqua, set up the asset type, or use one that exists. Then send the record again.</source>
        <translation>No Eloqua, configure o tipo de ativo ou use um que exista. Depois, envie o registro novamente.</translation>
    </message>
    <message>
        <source>Asset Type not found.</source>
        <translation>tipo de ativo não encontrado</translation>
    </message>
    <message>
        <source>Event records created.</source>
        <translation>Registros de eventos criados.</translation>
    </message>
    <message>
        <source>Event records linked.</source>
        <translation>Registros de eventos vinculados.</translation>
    </message>
    <message>
        <source>Event records updated.</source>
        <translation>Registros de eventos atualizados.</translation>
    </message>
    <message>
        <source>Event records removed.</source>
        <translation>Registros de eventos removidos.</translation>
    </message>
    <message>
        <source>The event record was rejected.</source>
        <translation>O registro de evento foi rejeitado.</translation>
    </message>
    <message>
        <source>Look at the rejects to see which values were rejected, correct them, then send the records again.</source>
        <translation>Consulte as rejeições para ver quais valores foram rejeitados, corrija-os e envie os registros novamente.</translation>
    </message>
    <message>
        <source>Event data rejected.</source>
        <translation>dados de evento rejeitados</translation>
    </message>
    <message>
        <source>Members added to a program step.</source>
        <translation>Membros adicionados a uma etapa de programa.</translation>
    </message>
    <message>
        <source>The referenced opportunity is unknown.</source>
        <translation>A oportunidade referenciada é desconhecida.</translation>
    </message>
    <message>
        <source>Create the opportunity in Eloqua first, or correct the reference to it. Then send the record again.</source>
        <translation>Crie primeiro a oportunidade no Eloqua ou corrija a referência a ela. Depois, envie o registro novamente.</translation>
    </message>
    <message>
        <source>Opportunity does not exist.</source>
        <translation>a oportunidade não existe</translation>
    </message>
    <message>
        <source>The referenced contact is unknown.</source>
        <translation>O contato referenciado é desconhecido.</translation>
    </message>
    <message>
        <source>Create the contact in Eloqua first, or correct the reference to it. Then send the record again.</source>
        <translation>Crie primeiro o contato no Eloqua ou corrija a referência a ele. Depois, envie o registro novamente.</translation>
    </message>
    <message>
        <source>Contact does not exist.</source>
        <translation>o contato não existe</translation>
    </message>
    <message>
        <source>The sync finished, with its result.</source>
        <translation>A sincronização foi concluída, com seu resultado.</translation>
    </message>
    <message>
        <source>Rows exported. The count is the size of the export.</source>
        <translation>Linhas exportadas. A contagem é o tamanho da exportação.</translation>
    </message>
    <message>
        <source>The members of the export were determined.</source>
        <translation>Os membros da exportação foram determinados.</translation>
    </message>
    <message>
        <source>The upload was converted.</source>
        <translation>O upload foi convertido.</translation>
    </message>
    <message>
        <source>The staging file couldn&apos;t be processed.</source>
        <translation>Não foi possível processar o arquivo da área de preparo.</translation>
    </message>
    <message>
        <source>Delete the staged data, upload it again, and start a new sync. If the problem continues, open a service request with Oracle.</source>
        <translation>Exclua os dados da área de preparo, faça upload deles novamente e inicie uma nova sincronização. Se o problema continuar, abra uma solicitação de serviço na Oracle.</translation>
    </message>
    <message>
        <source>The export was stored for retrieval.</source>
        <translation>A exportação foi armazenada para ser buscada.</translation>
    </message>
    <message>
        <source>Processing failed.</source>
        <translation>O processamento falhou.</translation>
    </message>
    <message>
        <source>The upload couldn&apos;t be read and wasn&apos;t processed.</source>
        <translation>O upload não pôde ser lido e não foi processado.</translation>
    </message>
    <message>
        <source>Check the format and encoding of the upload, upload it again, and start a new sync.</source>
        <translation>Verifique o formato e a codificação do upload, faça o upload novamente e inicie uma nova sincronização.</translation>
    </message>
    <message>
        <source>Eloqua tried to unlock the upload.</source>
        <translation>O Eloqua tentou desbloquear o upload.</translation>
    </message>
    <message>
        <source>The upload has a column that the definition doesn&apos;t map. The column was ignored.</source>
        <translation>O upload tem uma coluna que a definição não mapeia. A coluna foi ignorada.</translation>
    </message>
    <message>
        <source>Map the field in the definition, or leave the column out of the upload.</source>
        <translation>Mapeie o campo na definição ou omita a coluna do upload.</translation>
    </message>
    <message>
        <source>The identifier isn&apos;t one of the mapped fields.</source>
        <translation>O identificador não é um dos campos mapeados.</translation>
    </message>
    <message>
        <source>Add the identifier to the definition&apos;s fields.</source>
        <translation>Adicione o identificador aos campos da definição.</translation>
    </message>
    <message>
        <source>Accounts added to a list.</source>
        <translation>Contas adicionadas a uma lista.</translation>
    </message>
    <message>
        <source>Contacts subscribed.</source>
        <translation>Contatos com assinatura ativada.</translation>
    </message>
    <message>
        <source>Contacts unsubscribed.</source>
        <translation>Contatos com a assinatura cancelada.</translation>
    </message>
    <message>
        <source>Accounts removed from a list.</source>
        <translation>Contas removidas de uma lista.</translation>
    </message>
    <message>
        <source>Contacts removed from a list.</source>
        <translation>Contatos removidos de uma lista.</translation>
    </message>
    <message>
        <source>Contacts added to a list.</source>
        <translation>Contatos adicionados a uma lista.</translation>
    </message>
    <message>
        <source>Status of cloud connector members set.</source>
        <translation>Status dos membros do conector de nuvem definido.</translation>
    </message>
    <message>
        <source>A mapped column is missing from the upload.</source>
        <translation>Falta no upload uma coluna mapeada.</translation>
    </message>
    <message>
        <source>Add the column to the upload, or remove the field from the definition.</source>
        <translation>Adicione a coluna ao upload ou remova o campo da definição.</translation>
    </message>
    <message>
        <source>The definition isn&apos;t valid. The log shows why.</source>
        <translation>A definição não é válida. O log mostra o motivo.</translation>
    </message>
    <message>
        <source>Read the other log entries, create a corrected definition, and sync that definition.</source>
        <translation>Leia as outras entradas de log, crie uma definição corrigida e sincronize essa definição.</translation>
    </message>
    <message>
        <source>The identifier has no effect for activities.</source>
        <translation>O identificador não tem efeito para atividades.</translation>
    </message>
    <message>
        <source>No action is required. You can leave the identifier out of the definition.</source>
        <translation>Nenhuma ação é necessária. Você pode omitir o identificador na definição.</translation>
    </message>
    <message>
        <source>No data was staged, or nothing matched.</source>
        <translation>Nenhum dado foi colocado na área de preparo ou nada correspondeu.</translation>
    </message>
    <message>
        <source>Check that data was uploaded, or that the filter matches something, before starting the sync.</source>
        <translation>Verifique se foi feito upload de dados ou se o filtro corresponde a algo antes de iniciar a sincronização.</translation>
    </message>
    <message>
        <source>A value violates a field&apos;s constraint.</source>
        <translation>Um valor viola uma restrição de um campo.</translation>
    </message>
    <message>
        <source>Compare the value with the type, the length, and the allowed values of the field in Eloqua, correct it, then send the record again.</source>
        <translation>Compare o valor com o tipo, o comprimento e os valores permitidos do campo no Eloqua, corrija-o e envie o registro novamente.</translation>
    </message>
    <message>
        <source>Constraint failed.</source>
        <translation>restrição violada</translation>
    </message>
    <message>
        <source>The upload has no columns.</source>
        <translation>O upload não tem colunas.</translation>
    </message>
    <message>
        <source>Check that the upload has a header or keys and at least one column.</source>
        <translation>Verifique se o upload tem uma linha de cabeçalho ou chaves e pelo menos uma coluna.</translation>
    </message>
    <message>
        <source>No column of the upload matches the definition.</source>
        <translation>Nenhuma coluna do upload corresponde à definição.</translation>
    </message>
    <message>
        <source>Name the upload&apos;s columns as on the left side of the definition&apos;s fields.</source>
        <translation>Dê às colunas do upload os nomes do lado esquerdo dos campos da definição.</translation>
    </message>
    <message>
        <source>Status of app service members set.</source>
        <translation>Status dos membros do serviço de aplicativo definido.</translation>
    </message>
    <message>
        <source>Staging was initialized.</source>
        <translation>A área de preparo foi inicializada.</translation>
    </message>
    <message>
        <source>Records staged.</source>
        <translation>Registros preparados.</translation>
    </message>
    <message>
        <source>Staging was removed.</source>
        <translation>A área de preparo foi removida.</translation>
    </message>
    <message>
        <source>The referenced campaign isn&apos;t active.</source>
        <translation>A campanha referenciada não está ativa.</translation>
    </message>
    <message>
        <source>In Eloqua, activate the campaign, or use one that is active. Then send the record again.</source>
        <translation>No Eloqua, ative a campanha ou use uma que esteja ativa. Depois, envie o registro novamente.</translation>
    </message>
    <message>
        <source>Campaign not active.</source>
        <translation>campanha não ativa</translation>
    </message>
    <message>
        <source>The upload is in use.</source>
        <translation>O upload está em uso.</translation>
    </message>
    <message>
        <source>Wait until the other sync of this definition has finished, then start a new one.</source>
        <translation>Aguarde até que a outra sincronização desta definição termine e inicie uma nova.</translation>
    </message>
    <message>
        <source>The upload was locked.</source>
        <translation>O upload foi bloqueado.</translation>
    </message>
    <message>
        <source>The record matches too many existing records.</source>
        <translation>O registro corresponde a um número excessivo de registros existentes.</translation>
    </message>
    <message>
        <source>Leave out the record, or choose an identifier that matches fewer records in Eloqua.</source>
        <translation>Omita o registro ou escolha um identificador que corresponda a menos registros no Eloqua.</translation>
    </message>
    <message>
        <source>Multiple matched record limit exceeded.</source>
        <translation>registros correspondentes demais</translation>
    </message>
    <message>
        <source>The staging space is full.</source>
        <translation>A área de preparo está cheia.</translation>
    </message>
    <message>
        <source>To free up space, sync or delete staged data. Then upload the data again.</source>
        <translation>Para liberar espaço, sincronize ou exclua dados da área de preparo. Depois, faça upload dos dados novamente.</translation>
    </message>
    <message>
        <source>The import is ready to run.</source>
        <translation>A importação está pronta para ser executada.</translation>
    </message>
    <message>
        <source>Email addresses globally subscribed.</source>
        <translation>Endereços de email com a assinatura global ativada.</translation>
    </message>
    <message>
        <source>Staging for sync actions failed.</source>
        <translation>A colocação na área de preparo para ações de sincronização falhou.</translation>
    </message>
    <message>
        <source>Records staged for sync actions.</source>
        <translation>Registros preparados para ações de sincronização.</translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation>A exportação falhou.</translation>
    </message>
    <message>
        <source>Start a new sync. If the problem continues, open a service request with Oracle.</source>
        <translation>Inicie uma nova sincronização. Se o problema continuar, abra uma solicitação de serviço na Oracle.</translation>
    </message>
    <message>
        <source>The export failed once. Eloqua is trying again.</source>
        <translation>A exportação falhou uma vez. O Eloqua está tentando novamente.</translation>
    </message>
    <message>
        <source>Wait for the retry. Later log entries show the result.</source>
        <translation>Aguarde a nova tentativa. As entradas de log posteriores mostram o resultado.</translation>
    </message>
    <message>
        <source>The definition was deleted before the sync finished.</source>
        <translation>A definição foi excluída antes que a sincronização terminasse.</translation>
    </message>
    <message>
        <source>Create the definition again, and start a new sync.</source>
        <translation>Crie a definição novamente e inicie uma nova sincronização.</translation>
    </message>
    <message>
        <source>Records imported without the field values that weren&apos;t valid.</source>
        <translation>Registros importados sem os valores de campo que não eram válidos.</translation>
    </message>
    <message>
        <source>The request failed. Eloqua will retry it automatically.</source>
        <translation>A solicitação falhou. O Eloqua tentará novamente de forma automática.</translation>
    </message>
    <message>
        <source>The sync failed because of a temporary error.</source>
        <translation>A sincronização falhou devido a um erro temporário.</translation>
    </message>
    <message>
        <source>Start a new sync after an hour. If the problem continues, open a service request with Oracle.</source>
        <translation>Inicie uma nova sincronização depois de uma hora. Se o problema continuar, abra uma solicitação de serviço na Oracle.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Specify where to sign in: --connection FILE, --profile NAME, or --demo to try the program.</source>
        <translation>Especifique onde entrar: --connection ARQUIVO, --profile NOME ou --demo para experimentar o programa.</translation>
    </message>
    <message>
        <source>One of the commands above.</source>
        <translation>Um dos comandos acima.</translation>
    </message>
    <message>
        <source>Run &quot;%1 --help&quot; to see the options.</source>
        <translation>Execute &quot;%1 --help&quot; para ver as opções.</translation>
    </message>
    <message>
        <source>Specify a command: list, get, data, logs, rejects, create, keep, send, causes, compare, report, or demo-server.</source>
        <translation>Especifique um comando: list, get, data, logs, rejects, create, keep, send, causes, compare, report ou demo-server.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a command.</source>
        <translation>&quot;%1&quot; não é um comando.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; requires %2.</source>
        <translation>&quot;%1&quot; exige %2.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot; for &quot;%2&quot;.</source>
        <translation>Argumento inesperado &quot;%1&quot; para &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>--%1 can&apos;t be used with &quot;%2&quot;.</source>
        <translation>--%1 não pode ser usado com &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a sync number, such as 1042, nor the file of a kept copy.</source>
        <translation>&quot;%1&quot; não é um número de sincronização, como 1042, nem o arquivo de uma cópia guardada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a sync number, such as 1042.</source>
        <translation>&quot;%1&quot; não é um número de sincronização, como 1042.</translation>
    </message>
    <message>
        <source>--%1 can&apos;t be used with --kept.</source>
        <translation>--%1 não pode ser usado com --kept.</translation>
    </message>
    <message>
        <source>--resume can&apos;t be used with a kept copy, which needs no server.</source>
        <translation>--resume não pode ser usado com uma cópia guardada, que não precisa de servidor.</translation>
    </message>
    <message>
        <source>--%1 can&apos;t be used with &quot;data&quot;, because Eloqua neither filters nor sorts data. Keep the sync first, then use the file of the kept copy.</source>
        <translation>--%1 não pode ser usado com &quot;data&quot;, porque o Eloqua não filtra nem ordena dados. Guarde primeiro a sincronização e use o arquivo da cópia guardada.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 deve ser um número inteiro de %2 a %3, não &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>--total-results must be true or false, not &quot;%1&quot;.</source>
        <translation>--total-results deve ser true ou false, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--output requires a file name.</source>
        <translation>--output exige um nome de arquivo.</translation>
    </message>
    <message>
        <source>--output would replace the kept copy that is read. Choose another file.</source>
        <translation>--output substituiria a cópia guardada que é lida. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>--delimiter must be one ASCII character other than a quotation mark or a line break, or &quot;tab&quot;.</source>
        <translation>--delimiter deve ser um caractere ASCII que não seja aspas nem quebra de linha, ou &quot;tab&quot;.</translation>
    </message>
    <message>
        <source>--format must be csv, json, jsonl, xlsx, or table, not &quot;%1&quot;.</source>
        <translation>--format deve ser csv, json, jsonl, xlsx ou table, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--%1 can be used only with the format csv.</source>
        <translation>--%1 só pode ser usado com o formato csv.</translation>
    </message>
    <message>
        <source>The format xlsx requires --output, because a workbook can be written only to a file.</source>
        <translation>O formato xlsx exige --output, porque uma pasta de trabalho só pode ser gravada em um arquivo.</translation>
    </message>
    <message>
        <source>--columns requires column names separated by commas.</source>
        <translation>--columns exige nomes de colunas separados por vírgulas.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Available columns: %2.</source>
        <translation>Não há nenhuma coluna &quot;%1&quot;. Colunas disponíveis: %2.</translation>
    </message>
    <message>
        <source>--%1 requires --all.</source>
        <translation>--%1 exige --all.</translation>
    </message>
    <message>
        <source>--resume requires --output, because only an export to a file can be resumed.</source>
        <translation>--resume exige --output, porque só uma exportação para um arquivo pode ser retomada.</translation>
    </message>
    <message>
        <source>--resume can be used only with the formats csv, json, jsonl, and xlsx.</source>
        <translation>--resume só pode ser usado com os formatos csv, json, jsonl e xlsx.</translation>
    </message>
    <message>
        <source>--resume can&apos;t be used with &quot;list&quot;, because the list changes with every sync.</source>
        <translation>--resume não pode ser usado com &quot;list&quot;, porque a lista muda a cada sincronização.</translation>
    </message>
    <message>
        <source>--resume requires the server&apos;s total, so --total-results can&apos;t be false.</source>
        <translation>--resume exige o total do servidor, portanto --total-results não pode ser false.</translation>
    </message>
    <message>
        <source>--callback-url &quot;%1&quot;: %2</source>
        <translation>--callback-url &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>&quot;create&quot; requires SYNCED_INSTANCE_URI.</source>
        <translation>&quot;create&quot; exige SYNCED_INSTANCE_URI.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>--property: a sync doesn&apos;t have the property &quot;%1&quot;. Available properties: %2.</source>
        <translation>--property: uma sincronização não tem a propriedade &quot;%1&quot;. Propriedades disponíveis: %2.</translation>
    </message>
    <message>
        <source>--property %1 requires a value: --property %1=VALUE.</source>
        <translation>--property %1 exige um valor: --property %1=VALOR.</translation>
    </message>
    <message>
        <source>The property &quot;%1&quot; is specified twice. Specify it only once.</source>
        <translation>A propriedade &quot;%1&quot; foi especificada duas vezes. Especifique-a apenas uma vez.</translation>
    </message>
    <message>
        <source>--by must be code, field, or finding, not &quot;%1&quot;.</source>
        <translation>--by deve ser code, field ou finding, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--format must be markdown, html, json, or xlsx, not &quot;%1&quot;.</source>
        <translation>--format deve ser markdown, html, json ou xlsx, não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a CSV file (.csv) nor a kept copy (.%2).</source>
        <translation>&quot;%1&quot; não é um arquivo CSV (.csv) nem uma cópia guardada (.%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t an import definition, such as /contacts/imports/1232, so no rows can be sent to it.</source>
        <translation>&quot;%1&quot; não é uma definição de importação, como /contacts/imports/1232, portanto não é possível enviar linhas para ela.</translation>
    </message>
    <message>
        <source>--clear-staged requires --through-original: nobody else can stage anything in a one-time copy.</source>
        <translation>--clear-staged exige --through-original: ninguém mais pode colocar algo na área de preparo de uma cópia de uso único.</translation>
    </message>
    <message>
        <source>List, inspect, export, and create Oracle Eloqua bulk syncs.

Commands:
  list                         list the account&apos;s syncs
  get ID                       show one sync
  data ID                      show the records that a sync exported
  logs ID                      show the logs of a sync
  rejects ID                   show the records that an import rejected
  create SYNCED_INSTANCE_URI   create a sync of a definition
  keep ID                      save everything about a sync in one file
  send FILE DEFINITION_URI     upload corrected records and sync them
  causes ID                    count why records were rejected
  compare ID ID                show what changed from the first sync to the second
  report ID                    write a report about a sync
  demo-server                  run the simulated Eloqua until it is interrupted

get, data, logs, rejects, causes, compare, and report also accept the FILE of a kept copy instead of an ID.</source>
        <translation>Lista, inspeciona, exporta e cria sincronizações em massa do Oracle Eloqua.

Comandos:
  list                         lista as sincronizações da conta
  get ID                       mostra uma sincronização
  data ID                      mostra os registros que uma sincronização exportou
  logs ID                      mostra os logs de uma sincronização
  rejects ID                   mostra os registros que uma importação rejeitou
  create SYNCED_INSTANCE_URI   cria uma sincronização de uma definição
  keep ID                      salva tudo sobre uma sincronização em um arquivo
  send FILE DEFINITION_URI     faz upload de registros corrigidos e os sincroniza
  causes ID                    conta por que registros foram rejeitados
  compare ID ID                mostra o que mudou da primeira sincronização para a segunda
  report ID                    grava um relatório sobre uma sincronização
  demo-server                  executa o Eloqua simulado até ser interrompido

get, data, logs, rejects, causes, compare e report também aceitam o arquivo (FILE) de uma cópia guardada em vez de um ID.</translation>
    </message>
    <message>
        <source>send: show what would be sent, but send nothing.</source>
        <translation>send: mostra o que seria enviado, mas não envia nada.</translation>
    </message>
    <message>
        <source>send: upload to the definition itself instead of a one-time copy of it.</source>
        <translation>send: faz upload para a própria definição em vez de uma cópia de uso único dela.</translation>
    </message>
    <message>
        <source>send: run the definition&apos;s sync actions for the rows.</source>
        <translation>send: executa as ações de sincronização da definição para as linhas.</translation>
    </message>
    <message>
        <source>send: let empty cells clear values in Eloqua.</source>
        <translation>send: deixa que células vazias apaguem valores no Eloqua.</translation>
    </message>
    <message>
        <source>send: send rows even if this can create duplicates.</source>
        <translation>send: envia linhas mesmo que isso possa criar duplicatas.</translation>
    </message>
    <message>
        <source>send: also send rows that were sent before, or may have been.</source>
        <translation>send: envia também linhas que já foram enviadas ou que talvez tenham sido.</translation>
    </message>
    <message>
        <source>send: with --through-original, first delete everything that anybody has staged in the definition.</source>
        <translation>send: com --through-original, exclui antes tudo o que alguém colocou na área de preparo da definição.</translation>
    </message>
    <message>
        <source>send: also send rows with this code, which are left out otherwise; can be repeated.</source>
        <translation>send: envia também linhas com este código, que caso contrário são omitidas; pode ser repetido.</translation>
    </message>
    <message>
        <source>list, logs, rejects: filter that the server applies; sent unchanged. Kept copies: any table.</source>
        <translation>list, logs, rejects: filtro que o servidor aplica; enviado sem alteração. Cópias guardadas: qualquer tabela.</translation>
    </message>
    <message>
        <source>list, logs, rejects: sort order that the server applies. Kept copies: any table.</source>
        <translation>list, logs, rejects: ordem que o servidor aplica. Cópias guardadas: qualquer tabela.</translation>
    </message>
    <message>
        <source>Tables: rows per request.</source>
        <translation>Tabelas: linhas por solicitação.</translation>
    </message>
    <message>
        <source>Tables: rows to skip at the start.</source>
        <translation>Tabelas: linhas a ignorar no início.</translation>
    </message>
    <message>
        <source>Tables: whether the server counts all rows.</source>
        <translation>Tabelas: se o servidor conta todas as linhas.</translation>
    </message>
    <message>
        <source>Tables: fetch all pages from the offset on, in order.</source>
        <translation>Tabelas: busca todas as páginas a partir do deslocamento, em ordem.</translation>
    </message>
    <message>
        <source>list: list the kept copies on this computer instead of the account&apos;s syncs.</source>
        <translation>list: lista as cópias guardadas neste computador em vez das sincronizações da conta.</translation>
    </message>
    <message>
        <source>With --all, keep, causes, compare, report: number of parallel requests, 1 to 6 (default: 4).</source>
        <translation>Com --all, keep, causes, compare, report: número de solicitações paralelas, de 1 a 6 (padrão: 4).</translation>
    </message>
    <message>
        <source>With --all and --output: if the export stops early, keep the rows fetched so far and resume from there the next time.</source>
        <translation>Com --all e --output: se a exportação parar antes do fim, guarda as linhas buscadas até então e retoma a partir daí na próxima vez.</translation>
    </message>
    <message>
        <source>causes: group by code, by code and fields (field, the default), or also by what the values show (finding).</source>
        <translation>causes: agrupa por código, por código e campos (field, o padrão) ou também pelo que os valores mostram (finding).</translation>
    </message>
    <message>
        <source>report: include the values of records, which are masked by default.</source>
        <translation>report: inclui os valores dos registros, que são mascarados por padrão.</translation>
    </message>
    <message>
        <source>csv, json, jsonl, xlsx (Excel workbook; requires --output), or table (default: table on a terminal, otherwise csv). report: markdown (default), html, json, or xlsx.</source>
        <translation>csv, json, jsonl, xlsx (pasta de trabalho do Excel; exige --output) ou table (padrão: table em um terminal, caso contrário csv). report: markdown (padrão), html, json ou xlsx.</translation>
    </message>
    <message>
        <source>Write to this file, either completely or not at all.</source>
        <translation>Grava neste arquivo, por completo ou nada.</translation>
    </message>
    <message>
        <source>Output only these columns, in this order.</source>
        <translation>Gera somente estas colunas, nesta ordem.</translation>
    </message>
    <message>
        <source>CSV: delimiter between the fields, one character or &quot;tab&quot;.</source>
        <translation>CSV: delimitador entre os campos, um caractere ou &quot;tab&quot;.</translation>
    </message>
    <message>
        <source>CSV: start with a byte order mark.</source>
        <translation>CSV: começa com uma marca de ordem de byte.</translation>
    </message>
    <message>
        <source>CSV: put a &apos; before cells that a spreadsheet would treat as a formula.</source>
        <translation>CSV: coloca um &apos; antes das células que um programa de planilhas trataria como fórmula.</translation>
    </message>
    <message>
        <source>Show progress even if standard error isn&apos;t a terminal.</source>
        <translation>Mostra o andamento mesmo que a saída de erro padrão não seja um terminal.</translation>
    </message>
    <message>
        <source>create: URL that Eloqua calls when the sync finishes.</source>
        <translation>create: URL que o Eloqua chama quando a sincronização termina.</translation>
    </message>
    <message>
        <source>create: send this property unchanged; can be repeated. Names: %1.</source>
        <translation>create: envia esta propriedade sem alteração; pode ser repetido. Nomes: %1.</translation>
    </message>
    <message>
        <source>create, send: wait until the sync finishes.</source>
        <translation>create, send: aguarda até que a sincronização termine.</translation>
    </message>
    <message>
        <source>demo-server: port on the loopback address.</source>
        <translation>demo-server: porta no endereço de loopback.</translation>
    </message>
    <message>
        <source>demo-server: number of rows in the large rejects table.</source>
        <translation>demo-server: número de linhas na tabela grande de rejeições.</translation>
    </message>
    <message>
        <source>demo-server: number of rows in the large data table.</source>
        <translation>demo-server: número de linhas na tabela grande de dados.</translation>
    </message>
    <message>
        <source>demo-server: delay before each response, in milliseconds.</source>
        <translation>demo-server: atraso antes de cada resposta, em milissegundos.</translation>
    </message>
    <message>
        <source>No connections are saved yet. Sign in once with eloqua-sync-inspector.</source>
        <translation>Ainda não há conexões salvas. Entre uma vez com eloqua-sync-inspector.</translation>
    </message>
    <message>
        <source>Saved connections: %1.</source>
        <translation>Conexões salvas: %1.</translation>
    </message>
    <message>
        <source>There is no saved connection named &quot;%1&quot;. %2</source>
        <translation>Não há nenhuma conexão salva chamada &quot;%1&quot;. %2</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>Não há nenhuma opção &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Start the built-in simulated Eloqua and sign in to it. Nothing is stored.</source>
        <translation>Inicia o Eloqua simulado integrado e entra nele. Nada é armazenado.</translation>
    </message>
    <message>
        <source>Read the credentials from this JSON file.</source>
        <translation>Lê as credenciais deste arquivo JSON.</translation>
    </message>
    <message>
        <source>Use this saved connection.</source>
        <translation>Usa esta conexão salva.</translation>
    </message>
    <message>
        <source>Sign in at this URL instead of https://login.eloqua.com.</source>
        <translation>Entra nesta URL em vez de https://login.eloqua.com.</translation>
    </message>
    <message>
        <source>Trust this PEM certificate in addition to the system&apos;s certificates.</source>
        <translation>Confia neste certificado PEM além dos certificados do sistema.</translation>
    </message>
    <message>
        <source>Use this language instead of the system&apos;s: %1.</source>
        <translation>Usa este idioma em vez do idioma do sistema: %1.</translation>
    </message>
    <message>
        <source>Show this help and quit.</source>
        <translation>Mostra esta ajuda e encerra.</translation>
    </message>
    <message>
        <source>Show the version and quit.</source>
        <translation>Mostra a versão e encerra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a language of this program. Available languages: %2.</source>
        <translation>&quot;%1&quot; não é um idioma deste programa. Idiomas disponíveis: %2.</translation>
    </message>
    <message>
        <source>%1
Run &quot;%2 --help&quot; to see the options.
</source>
        <translation>%1
Execute &quot;%2 --help&quot; para ver as opções.
</translation>
    </message>
    <message>
        <source>Use only one of --demo, --connection, and --profile.</source>
        <translation>Use apenas um destes: --demo, --connection ou --profile.</translation>
    </message>
    <message>
        <source>--demo signs in to the simulated Eloqua, so it can&apos;t be used with --login-url.</source>
        <translation>--demo entra no Eloqua simulado, portanto não pode ser usado com --login-url.</translation>
    </message>
    <message>
        <source>--login-url must be an https address (plain http only for this computer), not &quot;%1&quot;.</source>
        <translation>--login-url deve ser um endereço https (http simples somente para este computador), não &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The simulated Eloqua couldn&apos;t open a port on this computer.</source>
        <translation>O Eloqua simulado não conseguiu abrir uma porta neste computador.</translation>
    </message>
    <message>
        <source>The simulated Eloqua couldn&apos;t open port %1 on this computer. Another program may be using it. Choose a different port.</source>
        <translation>O Eloqua simulado não conseguiu abrir a porta %1 neste computador. Talvez outro programa a esteja usando. Escolha outra porta.</translation>
    </message>
    <message>
        <source>Can&apos;t read the certificate file %1: %2.</source>
        <translation>Não é possível ler o arquivo de certificado %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 doesn&apos;t contain a certificate in PEM format (&quot;-----BEGIN CERTIFICATE-----&quot;).</source>
        <translation>O arquivo %1 não contém um certificado no formato PEM (&quot;-----BEGIN CERTIFICATE-----&quot;).</translation>
    </message>
    <message>
        <source>Can&apos;t write to the folder %1. It&apos;s needed so that two programs never refresh the same sign-in at the same time. Nothing was sent, and the refresh token is still valid.</source>
        <translation>Não é possível gravar na pasta %1. Ela é necessária para que dois programas nunca renovem o mesmo login ao mesmo tempo. Nada foi enviado, e o token de atualização continua válido.</translation>
    </message>
    <message>
        <source>Open this sync.</source>
        <translation>Abre esta sincronização.</translation>
    </message>
    <message>
        <source>Write a PNG screenshot of the loaded window to FILE, then quit.</source>
        <translation>Grava uma captura de tela PNG da janela carregada em FILE e encerra.</translation>
    </message>
    <message>
        <source>Use this color palette instead of the one chosen in Preferences: %1.</source>
        <translation>Usa esta paleta de cores em vez da escolhida em Preferências: %1.</translation>
    </message>
    <message>
        <source>Open the window at this size.</source>
        <translation>Abre a janela neste tamanho.</translation>
    </message>
    <message>
        <source>Open this kept copy of a sync. No sign-in is needed.</source>
        <translation>Abre esta cópia guardada de uma sincronização. Não é necessário entrar.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;. See --help.</source>
        <translation>Argumento inesperado &quot;%1&quot;. Consulte --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a palette. Available palettes: %2.</source>
        <translation>&quot;%1&quot; não é uma paleta. Paletas disponíveis: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a valid size. Use the form 1024x768.</source>
        <translation>&quot;%1&quot; não é um tamanho válido. Use a forma 1024x768.</translation>
    </message>
    <message>
        <source>Shows what happened to an Oracle Eloqua bulk sync.</source>
        <translation>Mostra o que aconteceu com uma sincronização em massa do Oracle Eloqua.</translation>
    </message>
    <message>
        <source>Server response: %1</source>
        <translation>Resposta do servidor: %1</translation>
    </message>
    <message>
        <source>Field %1, value %2: %3</source>
        <translation>Campo %1, valor %2: %3</translation>
    </message>
    <message>
        <source>Stopped. Nothing was loaded.</source>
        <translation>Parado. Nada foi carregado.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s)</source>
        <translation>
            <numerusform>%L1 linha</numerusform>
            <numerusform>%L1 linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>it belongs to user %1 and group %2, and you don&apos;t have permission to keep this ownership</source>
        <translation>ele pertence ao usuário %1 e ao grupo %2, e você não tem permissão para manter essa propriedade</translation>
    </message>
    <message>
        <source>it&apos;s a mount point, so it can&apos;t be replaced; mount its folder instead</source>
        <translation>ele é um ponto de montagem, portanto não pode ser substituído; monte a pasta dele em vez disso</translation>
    </message>
    <message>
        <source>its access control list can&apos;t be kept: %1</source>
        <translation>a lista de controle de acesso dele não pode ser mantida: %1</translation>
    </message>
    <message>
        <source>its permissions can&apos;t be kept: %1</source>
        <translation>as permissões dele não podem ser mantidas: %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to standard output: %1. The output is incomplete.</source>
        <translation>Não foi possível gravar na saída padrão: %1. A saída está incompleta.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>en</source>
        <translation>pt_BR</translation>
    </message>
    <message>
        <source>&lt;%1 %</source>
        <translation>&lt;%1%</translation>
    </message>
    <message>
        <source>&gt;%1 %</source>
        <translation>&gt;%1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>(other field combinations)</source>
        <translation>(outras combinações de campos)</translation>
    </message>
    <message>
        <source>(no field named)</source>
        <translation>(nenhum campo indicado)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>First %1 rejects. Counts will change.</source>
        <translation>Primeiras %1 rejeições. As contagens vão mudar.</translation>
    </message>
    <message>
        <source>No record was rejected.</source>
        <translation>Nenhum registro foi rejeitado.</translation>
    </message>
    <message numerus="yes">
        <source>All %L1 reject(s) are counted.</source>
        <translation>
            <numerusform>A rejeição (%L1) foi contada.</numerusform>
            <numerusform>Todas as %L1 rejeições foram contadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at %1 rejects. Counts cover these only.</source>
        <translation>Contagem interrompida em %1 rejeições. Os números abrangem somente estas.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s) were counted, but there may be more.</source>
        <translation>
            <numerusform>%L1 rejeição foi contada, mas pode haver mais.</numerusform>
            <numerusform>%L1 rejeições foram contadas, mas pode haver mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 rejects could be counted. Counts cover these only.</source>
        <translation>Somente %1 rejeições puderam ser contadas. Os números abrangem somente estas.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>cause of rejects</comment>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>cause of rejects</comment>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>More</source>
        <comment>rejects</comment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Fewer</source>
        <comment>rejects</comment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>number of rejects</comment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>character %L1</source>
        <translation>caractere %L1</translation>
    </message>
    <message>
        <source>characters %L1 to %L2</source>
        <translation>caracteres %L1 a %L2</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>Only spaces</source>
        <translation>Somente espaços</translation>
    </message>
    <message>
        <source>Placeholder for an empty value, such as null</source>
        <translation>Marcador de valor vazio, como null</translation>
    </message>
    <message>
        <source>Space at the start or end</source>
        <translation>Espaço no início ou no fim</translation>
    </message>
    <message>
        <source>Contains a no-break space</source>
        <translation>Contém um espaço incondicional</translation>
    </message>
    <message>
        <source>Contains an invisible character</source>
        <translation>Contém um caractere invisível</translation>
    </message>
    <message>
        <source>Contains a control character</source>
        <translation>Contém um caractere de controle</translation>
    </message>
    <message>
        <source>Text in the wrong encoding</source>
        <translation>Texto na codificação errada</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Longo demais</translation>
    </message>
    <message>
        <source>Value of another field, as if the columns were shifted</source>
        <translation>Valor de outro campo, como se as colunas estivessem deslocadas</translation>
    </message>
    <message>
        <source>No @</source>
        <translation>Sem @</translation>
    </message>
    <message>
        <source>Several addresses</source>
        <translation>Vários endereços</translation>
    </message>
    <message>
        <source>Address with a display name</source>
        <translation>Endereço com nome de exibição</translation>
    </message>
    <message>
        <source>More than one @</source>
        <translation>Mais de uma @</translation>
    </message>
    <message>
        <source>Space in the address</source>
        <translation>Espaço no endereço</translation>
    </message>
    <message>
        <source>Accented or non-Latin letter in the address</source>
        <translation>Letra acentuada ou não latina no endereço</translation>
    </message>
    <message>
        <source>Nothing before the @</source>
        <translation>Nada antes da @</translation>
    </message>
    <message>
        <source>Misplaced dot</source>
        <translation>Ponto mal colocado</translation>
    </message>
    <message>
        <source>No dot after the @</source>
        <translation>Nenhum ponto depois da @</translation>
    </message>
    <message>
        <source>Character that isn&apos;t allowed in an address</source>
        <translation>Caractere não permitido em um endereço</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Vírgula decimal</translation>
    </message>
    <message>
        <source>Thousands separator</source>
        <translation>Separador de milhar</translation>
    </message>
    <message>
        <source>Currency sign</source>
        <translation>Símbolo de moeda</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Não é um número</translation>
    </message>
    <message>
        <source>Number with a sign</source>
        <translation>Número com sinal</translation>
    </message>
    <message>
        <source>Number with decimal places</source>
        <translation>Número com casas decimais</translation>
    </message>
    <message>
        <source>Time with milliseconds</source>
        <translation>Hora com milissegundos</translation>
    </message>
    <message>
        <source>Date in a different order than YYYY-MM-DD</source>
        <translation>Data em ordem diferente de YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Two-digit year</source>
        <translation>Ano com dois dígitos</translation>
    </message>
    <message>
        <source>Excel date number</source>
        <translation>Número de data do Excel</translation>
    </message>
    <message>
        <source>Unix time (seconds since 1970)</source>
        <translation>Hora Unix (segundos desde 1970)</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Não é uma data</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Parece correto</translation>
    </message>
    <message>
        <source>No field named</source>
        <translation>Nenhum campo indicado</translation>
    </message>
    <message>
        <source>The numbers of rejected records differ: %1 in the log, %2 in the list of rejects.</source>
        <translation>Os números de registros rejeitados divergem: %1 no log, %2 na lista de rejeições.</translation>
    </message>
    <message>
        <source>The numbers of rejects differ: %1 reported by Eloqua, %2 fetched.</source>
        <translation>Os números de rejeições divergem: %1 segundo o Eloqua, %2 na busca.</translation>
    </message>
    <message>
        <source>The numbers of rejected records differ: %1 in the log, %2 fetched.</source>
        <translation>Os números de registros rejeitados divergem: %1 no log, %2 na busca.</translation>
    </message>
    <message>
        <source>The log reports fewer staged records (%1) than processed records (%2).</source>
        <translation>O log informa menos registros preparados (%1) do que processados (%2).</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Preparados</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Processados</translation>
    </message>
    <message>
        <source>Without duplicates</source>
        <translation>Sem duplicatas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitados</translation>
    </message>
    <message>
        <source>With rejected fields</source>
        <translation>Com campos rejeitados</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>number of records</comment>
        <translation>Criados</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>number of records</comment>
        <translation>Atualizados</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>The definition couldn&apos;t be read, so fields are in the order of the records. %1</source>
        <translation>A definição não pôde ser lida, portanto os campos estão na ordem dos registros. %1</translation>
    </message>
    <message>
        <source>The log couldn&apos;t be read, so its counters are missing. %1</source>
        <translation>O log não pôde ser lido, portanto faltam os contadores dele. %1</translation>
    </message>
    <message>
        <source>The log in the kept copy isn&apos;t complete. %1</source>
        <translation>O log na cópia guardada não está completo. %1</translation>
    </message>
    <message numerus="yes">
        <source>The log reports %L1 record(s) with %2, but the list of rejects contains %3.</source>
        <translation>
            <numerusform>O log informa %L1 registro com %2, mas a lista de rejeições contém %3.</numerusform>
            <numerusform>O log informa %L1 registros com %2, mas a lista de rejeições contém %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>blanks in an email address</source>
        <translation>espaços em um endereço de email</translation>
    </message>
    <message>
        <source>letters in an email address that Eloqua may reject</source>
        <translation>letras em um endereço de email que o Eloqua talvez rejeite</translation>
    </message>
    <message>
        <source>not an email address</source>
        <translation>não é um endereço de email</translation>
    </message>
    <message>
        <source>too long for an email address</source>
        <translation>longo demais para um endereço de email</translation>
    </message>
    <message>
        <source>a date in a format that Eloqua may not recognize; use YYYY-MM-DD</source>
        <translation>uma data em um formato que o Eloqua talvez não reconheça; use YYYY-MM-DD</translation>
    </message>
    <message>
        <source>a date that doesn&apos;t exist</source>
        <translation>uma data que não existe</translation>
    </message>
    <message>
        <source>a date with milliseconds, which Eloqua may ignore</source>
        <translation>uma data com milissegundos, que o Eloqua talvez ignore</translation>
    </message>
    <message>
        <source>empty, although it&apos;s the identifier</source>
        <translation>vazio, embora seja o identificador</translation>
    </message>
    <message>
        <source>empty, although it&apos;s required</source>
        <translation>vazio, embora seja obrigatório</translation>
    </message>
    <message>
        <source>read-only in Eloqua, so the value may be ignored</source>
        <translation>somente leitura no Eloqua, portanto o valor talvez seja ignorado</translation>
    </message>
    <message>
        <source>a field of an unknown type</source>
        <translation>um campo de tipo desconhecido</translation>
    </message>
    <message>
        <source>not a number, such as 1234.5</source>
        <translation>não é um número, como 1234.5</translation>
    </message>
    <message>
        <source>a number with a sign or decimal places, which Eloqua may reject</source>
        <translation>um número com sinal ou casas decimais, que o Eloqua talvez rejeite</translation>
    </message>
    <message>
        <source>longer than %L1 characters</source>
        <translation>mais de %L1 caracteres</translation>
    </message>
    <message>
        <source>longer than %L1 characters, which only a large text field accepts</source>
        <translation>mais de %L1 caracteres, que somente um campo de texto grande aceita</translation>
    </message>
    <message>
        <source>Eloqua&apos;s list of fields can&apos;t be read.</source>
        <translation>Não é possível ler a lista de campos do Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua has no list of fields for this kind of import.</source>
        <translation>O Eloqua não tem uma lista de campos para este tipo de importação.</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of fields</source>
        <translation>não é uma lista de campos</translation>
    </message>
    <message>
        <source>unchanged since Eloqua rejected it</source>
        <translation>sem alteração desde que o Eloqua o rejeitou</translation>
    </message>
    <message>
        <source>still the value that Eloqua rejected</source>
        <translation>ainda o valor que o Eloqua rejeitou</translation>
    </message>
    <message>
        <source>the same as in another record</source>
        <translation>igual ao de outro registro</translation>
    </message>
    <message>
        <source>The definition of the import isn&apos;t in this copy, so types and required fields can&apos;t be checked.</source>
        <translation>A definição da importação não está nesta cópia, portanto os tipos e os campos obrigatórios não podem ser verificados.</translation>
    </message>
    <message>
        <source>The definition has no identifier, so the check can&apos;t find records without one.</source>
        <translation>A definição não tem identificador, portanto a verificação não pode encontrar registros sem identificador.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s list of fields isn&apos;t in this copy, so most types and required fields can&apos;t be checked. Sign in to fetch the list.</source>
        <translation>A lista de campos do Eloqua não está nesta cópia, portanto a maioria dos tipos e dos campos obrigatórios não pode ser verificada. Entre para buscar a lista.</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falha</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>indeterminado</translation>
    </message>
    <message>
        <source>passes our checks</source>
        <translation>passa nas verificações</translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s) fail</source>
        <translation>
            <numerusform>%L1 registro falha</numerusform>
            <numerusform>%L1 registros falham</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 pass our checks</source>
        <translation>
            <numerusform>%L1 passa nas verificações</numerusform>
            <numerusform>%L1 passam nas verificações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %L1 we cannot tell</source>
        <translation>
            <numerusform>%L1 indeterminado</numerusform>
            <numerusform>%L1 indeterminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Of all records, shown or not: %1</source>
        <translation>De todos os registros, exibidos ou não: %1</translation>
    </message>
    <message>
        <source>Eloqua hasn&apos;t answered for %1 s</source>
        <translation>O Eloqua não responde há %1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file isn&apos;t a recipe. Choose a file that was saved with &quot;Save steps as recipe&quot;.</source>
        <translation>O arquivo não é uma receita. Escolha um arquivo que tenha sido salvo com &quot;Salvar etapas como receita&quot;.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of this program. Update the program to open it.</source>
        <translation>O arquivo foi criado por uma versão mais recente deste programa. Atualize o programa para abri-lo.</translation>
    </message>
    <message>
        <source>The file has more than %L1 steps.</source>
        <translation>O arquivo tem mais de %L1 etapas.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1: %2. Choose another location, then try again.</source>
        <translation>Não foi possível gravar %1: %2. Escolha outro local e tente novamente.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1: %2.</source>
        <translation>Não foi possível ler %1: %2.</translation>
    </message>
    <message>
        <source>Couldn&apos;t use %1. %2</source>
        <translation>Não foi possível usar %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Applied %L1 step(s)</source>
        <translation>
            <numerusform>%L1 etapa aplicada</numerusform>
            <numerusform>%L1 etapas aplicadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, but %L2 couldn&apos;t be applied: %3</source>
        <translation>
            <numerusform>%1, mas %L2 não pôde ser aplicada: %3</numerusform>
            <numerusform>%1, mas %L2 não puderam ser aplicadas: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>it isn&apos;t a definition</source>
        <translation>não é uma definição</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of definitions</source>
        <translation>não é uma lista de definições</translation>
    </message>
    <message>
        <source>&quot;items&quot; isn&apos;t a list</source>
        <translation>&quot;items&quot; não é uma lista</translation>
    </message>
    <message>
        <source>System times in UTC</source>
        <translation>Horários do sistema em UTC</translation>
    </message>
    <message>
        <source>Maximum number of records</source>
        <translation>Número máximo de registros</translation>
    </message>
    <message>
        <source>Storage used (KB)</source>
        <translation>Armazenamento usado (KB)</translation>
    </message>
    <message>
        <source>External system ID</source>
        <translation>ID do sistema externo</translation>
    </message>
    <message>
        <source>CRM account ID field</source>
        <translation>Campo do ID da conta do CRM</translation>
    </message>
    <message>
        <source>Sync after each upload</source>
        <translation>Sincronizar após cada upload</translation>
    </message>
    <message>
        <source>Update all matching records</source>
        <translation>Atualizar todos os registros correspondentes</translation>
    </message>
    <message>
        <source>Update rule by field</source>
        <translation>Regra de atualização por campo</translation>
    </message>
    <message>
        <source>Import priority</source>
        <translation>Prioridade de importação</translation>
    </message>
    <message>
        <source>Import rule</source>
        <translation>Regra de importação</translation>
    </message>
    <message>
        <source>Null identifier field name</source>
        <translation>Nome do campo identificador nulo</translation>
    </message>
    <message>
        <source>Link users</source>
        <translation>Vincular usuários</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>The object is missing before &quot;%1&quot;. Enter a URI such as /contacts/%1/1232.</source>
        <translation>Falta o objeto antes de &quot;%1&quot;. Insira um URI como /contacts/%1/1232.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t document an object called &quot;%1&quot;. The documented objects are accounts, activities, campaignResponses, contacts, customObjects, emailAddresses, events, opportunities, and phoneNumbers.</source>
        <translation>O Eloqua não documenta nenhum objeto chamado &quot;%1&quot;. Os objetos documentados são accounts, activities, campaignResponses, contacts, customObjects, emailAddresses, events, opportunities e phoneNumbers.</translation>
    </message>
    <message>
        <source>The number of the object is missing after &quot;%1&quot;. Enter a URI such as /%1/27/%2/402.</source>
        <translation>Falta o número do objeto depois de &quot;%1&quot;. Insira um URI como /%1/27/%2/402.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t support %1 of %2.</source>
        <translation>O Eloqua não oferece suporte a %1 de %2.</translation>
    </message>
    <message>
        <source>The URI must end with the number of the definition, such as 1232.</source>
        <translation>O URI deve terminar com o número da definição, como 1232.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t the number of a definition, such as 1232. Choose the definition from the list to get its number.</source>
        <translation>&quot;%1&quot; não é o número de uma definição, como 1232. Escolha a definição na lista para obter o número dela.</translation>
    </message>
    <message>
        <source>Enter only the part of the address that starts with the object, such as /contacts/imports/1232.</source>
        <translation>Insira somente a parte do endereço que começa com o objeto, como /contacts/imports/1232.</translation>
    </message>
    <message>
        <source>That address belongs to %1, not to the Eloqua instance that you&apos;re signed in to. Enter only the part that starts with the object, such as /contacts/imports/1232.</source>
        <translation>Esse endereço pertence a %1, não à instância do Eloqua em que você entrou. Insira somente a parte que começa com o objeto, como /contacts/imports/1232.</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>outro computador</translation>
    </message>
    <message>
        <source>That isn&apos;t the address of a definition. Enter a path such as /contacts/imports/1232.</source>
        <translation>Isso não é o endereço de uma definição. Insira um caminho como /contacts/imports/1232.</translation>
    </message>
    <message>
        <source>The URI contains a space or an invisible character. Remove it.</source>
        <translation>O URI contém um espaço ou um caractere invisível. Remova-o.</translation>
    </message>
    <message>
        <source>A number alone isn&apos;t enough. Enter the whole path, such as /contacts/imports/%1.</source>
        <translation>Um número sozinho não basta. Insira o caminho inteiro, como /contacts/imports/%1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a definition URI, such as /contacts/imports/1232. Choose the definition by name from the list.</source>
        <translation>&quot;%1&quot; não é um URI de definição, como /contacts/imports/1232. Escolha a definição pelo nome na lista.</translation>
    </message>
    <message>
        <source>A definition URI starts with a slash: /%1</source>
        <translation>Um URI de definição começa com uma barra: /%1</translation>
    </message>
    <message>
        <source>That is the URI of a sync. A sync is created from a definition, such as /contacts/imports/1232. To sync this sync&apos;s definition again, choose &quot;Run again&quot;.</source>
        <translation>Esse é o URI de uma sincronização. Uma sincronização é criada a partir de uma definição, como /contacts/imports/1232. Para sincronizar novamente a definição desta sincronização, escolha &quot;Executar novamente&quot;.</translation>
    </message>
    <message>
        <source>The URI must contain imports, exports, or syncActions, as in /contacts/imports/1232.</source>
        <translation>O URI deve conter imports, exports ou syncActions, como em /contacts/imports/1232.</translation>
    </message>
    <message>
        <source>A definition URI ends with the number of the definition. Remove &quot;%1&quot;.</source>
        <translation>Um URI de definição termina com o número da definição. Remova &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Enter the URI of the definition to sync, such as /contacts/imports/1232.</source>
        <translation>Insira o URI da definição a sincronizar, como /contacts/imports/1232.</translation>
    </message>
    <message>
        <source>The address contains a space. Remove it.</source>
        <translation>O endereço contém um espaço. Remova-o.</translation>
    </message>
    <message>
        <source>Eloqua can call only web addresses. Enter an address that starts with https:// or http://, or leave it out.</source>
        <translation>O Eloqua só pode chamar endereços da Web. Insira um endereço que comece com https:// ou http:// ou deixe em branco.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save %1: %2.</source>
        <translation>Não foi possível salvar %1: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Escolha um campo.</translation>
    </message>
    <message>
        <source>There is no field %1 in these records.</source>
        <translation>Não há campo %1 nestes registros.</translation>
    </message>
    <message>
        <source>Choose two different fields.</source>
        <translation>Escolha dois campos diferentes.</translation>
    </message>
    <message>
        <source>Enter the text to find. To fill empty cells, select &quot;Whole cell&quot;.</source>
        <translation>Insira o texto a localizar. Para preencher células vazias, selecione &quot;Célula inteira&quot;.</translation>
    </message>
    <message>
        <source>The regular expression isn&apos;t valid at character %L1: %2.</source>
        <translation>A expressão regular não é válida no caractere %L1: %2.</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>todos os campos</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Definir %1 como %2</translation>
    </message>
    <message>
        <source>Replace %1 with %2 in %3</source>
        <translation>Substituir %1 por %2 em %3</translation>
    </message>
    <message>
        <source>Trim blanks in %1</source>
        <translation>Aparar espaços em %1</translation>
    </message>
    <message>
        <source>Change the case in %1</source>
        <translation>Alterar maiúsculas/minúsculas em %1</translation>
    </message>
    <message>
        <source>Swap %1 and %2</source>
        <translation>Trocar %1 e %2</translation>
    </message>
    <message>
        <source>Split names from addresses in %1</source>
        <translation>Separar nomes dos endereços em %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Leave out records</source>
        <translation>Omitir registros</translation>
    </message>
    <message>
        <source>Include records again</source>
        <translation>Reincluir registros</translation>
    </message>
    <message numerus="yes">
        <source>Emptied %L1 cell(s) in %2</source>
        <translation>
            <numerusform>%L1 célula esvaziada em %2</numerusform>
            <numerusform>%L1 células esvaziadas em %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %L1 cell(s) in %2 to %3</source>
        <translation>
            <numerusform>%L1 célula em %2 definida como %3</numerusform>
            <numerusform>%L1 células em %2 definidas como %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %2 with %3 in %L1 cell(s) in %4</source>
        <translation>
            <numerusform>%2 substituído por %3 em %L1 célula em %4</numerusform>
            <numerusform>%2 substituído por %3 em %L1 células em %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trimmed %L1 cell(s) in %2</source>
        <translation>
            <numerusform>Espaços aparados em %L1 célula em %2</numerusform>
            <numerusform>Espaços aparados em %L1 células em %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the case of %L1 cell(s) in %2</source>
        <translation>
            <numerusform>Maiúsculas/minúsculas alteradas em %L1 célula em %2</numerusform>
            <numerusform>Maiúsculas/minúsculas alteradas em %L1 células em %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swapped %2 and %3: %L1 cell(s)</source>
        <translation>
            <numerusform>Troca de %2 e %3: %L1 célula</numerusform>
            <numerusform>Troca de %2 e %3: %L1 células</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split names from addresses in %2: %L1 cell(s)</source>
        <translation>
            <numerusform>Nomes separados dos endereços em %2: %L1 célula</numerusform>
            <numerusform>Nomes separados dos endereços em %2: %L1 células</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %L1 cell(s) in %2</source>
        <translation>
            <numerusform>%L1 célula restaurada em %2</numerusform>
            <numerusform>%L1 células restauradas em %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %L1 record(s)</source>
        <translation>
            <numerusform>%L1 registro omitido</numerusform>
            <numerusform>%L1 registros omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Included %L1 record(s) again</source>
        <translation>
            <numerusform>%L1 registro reincluído</numerusform>
            <numerusform>%L1 registros reincluídos</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a step that this program supports.</source>
        <translation>&quot;%1&quot; não é uma etapa compatível com este programa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a step must be a string.</source>
        <translation>&quot;%1&quot; de uma etapa deve ser uma cadeia de caracteres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a step must be true or false.</source>
        <translation>&quot;%1&quot; de uma etapa deve ser true ou false.</translation>
    </message>
    <message>
        <source>&quot;case&quot; of a step must be lower, upper, or title.</source>
        <translation>&quot;case&quot; de uma etapa deve ser lower, upper ou title.</translation>
    </message>
    <message>
        <source>The number of rows is unknown until the first response arrives.</source>
        <translation>O número de linhas é desconhecido até que a primeira resposta chegue.</translation>
    </message>
    <message>
        <source>%1 from this copy. Nothing is requested from Eloqua.</source>
        <translation>%1 desta cópia. Nada é solicitado ao Eloqua.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 request(s)</source>
        <translation>
            <numerusform>%L1 solicitação</numerusform>
            <numerusform>%L1 solicitações</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. No time estimate yet.</source>
        <translation>%1, %2. Ainda sem estimativa de tempo.</translation>
    </message>
    <message>
        <source>%1, %2, about %3 at the speed of the last export.</source>
        <translation>%1, %2, cerca de %3 na velocidade da última exportação.</translation>
    </message>
    <message>
        <source>The workbook will be about %1. Excel might open it slowly or not at all. Consider a CSV format, or export fewer rows or columns.</source>
        <translation>A pasta de trabalho terá cerca de %1. O Excel talvez a abra lentamente ou nem a abra. Considere um formato CSV ou exporte menos linhas ou colunas.</translation>
    </message>
    <message>
        <source>requesting the first rows</source>
        <translation>solicitando as primeiras linhas</translation>
    </message>
    <message>
        <source>completing the file</source>
        <translation>concluindo o arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s)/s</source>
        <translation>
            <numerusform>%L1 linha/s</numerusform>
            <numerusform>%L1 linhas/s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restante: %1</translation>
    </message>
    <message>
        <source>slowed down by Eloqua</source>
        <translation>desaceleração pelo Eloqua</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would run as a formula (they start with =, +, -, or @) get an apostrophe (&apos;) in front. Numbers and phone numbers, such as %1, stay as they are.</source>
        <translation>Células que um programa de planilhas executaria como fórmula (que começam com =, +, - ou @) recebem um apóstrofo (&apos;) na frente. Números e telefones, como %1, ficam como estão.</translation>
    </message>
    <message>
        <source>Cells that start with =, +, -, or @ get an apostrophe (&apos;) in front: %1 becomes &apos;%1.</source>
        <translation>Células que começam com =, +, - ou @ recebem um apóstrofo (&apos;) na frente: %1 se torna &apos;%1.</translation>
    </message>
    <message>
        <source>For Excel, which reads all characters correctly in this file.</source>
        <translation>Para o Excel, que lê corretamente todos os caracteres deste arquivo.</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>Para programas.</translation>
    </message>
    <message>
        <source>For programs: values are exactly as Eloqua sent them. To open the file in Excel, choose Excel workbook.</source>
        <translation>Para programas: os valores são exatamente como o Eloqua os enviou. Para abrir o arquivo no Excel, escolha Pasta de trabalho do Excel.</translation>
    </message>
    <message>
        <source>Exact CSV</source>
        <translation>CSV exato</translation>
    </message>
    <message>
        <source>Excel CSV</source>
        <translation>CSV para Excel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Pasta de trabalho do Excel</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs: one JSON object on each line.</source>
        <translation>Para programas: um objeto JSON em cada linha.</translation>
    </message>
    <message>
        <source>For programs: one JSON array of objects.</source>
        <translation>Para programas: uma matriz JSON de objetos.</translation>
    </message>
    <message>
        <source>For Excel and other spreadsheets: every value is the text that Eloqua sent, so leading zeros stay, and nothing runs as a formula. Only record indexes and counts are numbers.</source>
        <translation>Para o Excel e outros programas de planilhas: cada valor é o texto que o Eloqua enviou, portanto zeros à esquerda permanecem e nada é executado como fórmula. Somente índices de registro e contagens são números.</translation>
    </message>
    <message>
        <source>An Excel sheet can hold only %L1 of these rows. The other rows go on more sheets.</source>
        <translation>Uma planilha do Excel comporta apenas %L1 destas linhas. As outras linhas vão para mais planilhas.</translation>
    </message>
    <message>
        <source>Excel shows only the first %L1 of these rows. Filter the table to export fewer.</source>
        <translation>O Excel mostra apenas as primeiras %L1 destas linhas. Filtre a tabela para exportar menos.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1: %2. If a file with that name exists, it&apos;s unchanged. Choose another location or free up space, then try again.</source>
        <translation>Não foi possível gravar %1: %2. Se existir um arquivo com esse nome, ele não foi alterado. Escolha outro local ou libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>%1 already exists. It was created after you set up this export, so it wasn&apos;t replaced. Export again to choose another name or to replace it.</source>
        <translation>%1 já existe. Ele foi criado depois que você configurou esta exportação, portanto não foi substituído. Exporte novamente para escolher outro nome ou para substituí-lo.</translation>
    </message>
    <message>
        <source>The rows fetched so far are lost, because %1 was deleted or replaced during the export. If %2 exists, it&apos;s unchanged. Try again, and leave files that end in .part alone until the export has finished.</source>
        <translation>As linhas buscadas até agora foram perdidas, porque %1 foi excluído ou substituído durante a exportação. Se %2 existir, não foi alterado. Tente novamente e não mexa em arquivos que terminam em .part até que a exportação tenha terminado.</translation>
    </message>
    <message>
        <source>it&apos;s a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>it&apos;s not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>it&apos;s write-protected</source>
        <translation>está protegido contra gravação</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>não há memória suficiente para ele</translation>
    </message>
    <message>
        <source>it would be larger than 4 GiB</source>
        <translation>seria maior que 4 GiB</translation>
    </message>
    <message>
        <source>The rows have %L1 columns, but an Excel sheet can hold only %L2. Choose fewer columns, or another format.</source>
        <translation>As linhas têm %L1 colunas, mas uma planilha do Excel comporta apenas %L2. Escolha menos colunas ou outro formato.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) had more than the %L2 characters that Excel can hold. They were cut, and end in &quot;…&quot;. Columns: %3.</source>
        <translation>
            <numerusform>%L1 célula tinha mais do que os %L2 caracteres que o Excel comporta. Ela foi cortada e termina em &quot;…&quot;. Colunas: %3.</numerusform>
            <numerusform>%L1 células tinham mais do que os %L2 caracteres que o Excel comporta. Elas foram cortadas e terminam em &quot;…&quot;. Colunas: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are on %L1 sheets, because an Excel sheet can hold only %L2 rows.</source>
        <translation>As linhas estão em %L1 planilhas, porque uma planilha do Excel comporta apenas %L2 linhas.</translation>
    </message>
    <message>
        <source>If the problem continues, send this message to Oracle Support.</source>
        <translation>Se o problema continuar, envie esta mensagem ao Suporte da Oracle.</translation>
    </message>
    <message>
        <source>If the problem continues, send the request ID to Oracle Support.</source>
        <translation>Se o problema continuar, envie o ID da solicitação ao Suporte da Oracle.</translation>
    </message>
    <message>
        <source>Eloqua no longer accepts the sign-in. Sign in again.</source>
        <translation>O Eloqua não aceita mais o login. Entre novamente.</translation>
    </message>
    <message>
        <source>This Eloqua user isn&apos;t allowed to see this. Ask your Eloqua administrator for permission.</source>
        <translation>Este usuário do Eloqua não tem permissão para ver isto. Peça permissão ao administrador do Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t find this. Check the number, and whether Eloqua still keeps it.</source>
        <translation>O Eloqua não encontrou isto. Verifique o número e se o Eloqua ainda o mantém.</translation>
    </message>
    <message>
        <source>Eloqua received too many requests and asks you to wait %1. Try again after that.</source>
        <translation>O Eloqua recebeu solicitações demais e pede que você aguarde %1. Tente novamente depois disso.</translation>
    </message>
    <message>
        <source>Eloqua received too many requests. Wait a minute, then try again.</source>
        <translation>O Eloqua recebeu solicitações demais. Aguarde um minuto e tente novamente.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the request. Check the filter, the sort order, and the page size.</source>
        <translation>O Eloqua não aceitou a solicitação. Verifique o filtro, a ordem e o tamanho da página.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the request, because the value below isn&apos;t allowed. Change it and try again.</source>
        <translation>O Eloqua não aceitou a solicitação, porque o valor abaixo não é permitido. Altere-o e tente novamente.</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t respond because of a temporary problem and asks you to wait %1. Try again after that.</source>
        <translation>O Eloqua não conseguiu responder devido a um problema temporário e pede que você aguarde %1. Tente novamente depois disso.</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t respond because of an internal error. Try again in a few minutes.</source>
        <translation>O Eloqua não conseguiu responder devido a um erro interno. Tente novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>The server redirected the request to another address (%1). The redirect wasn&apos;t followed, so that no token is sent there. Check the login URL and the proxy.</source>
        <translation>O servidor redirecionou a solicitação para outro endereço (%1). O redirecionamento não foi seguido, para que nenhum token seja enviado para lá. Verifique a URL de login e o proxy.</translation>
    </message>
    <message>
        <source>The server sent an unexpected response.</source>
        <translation>O servidor enviou uma resposta inesperada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 second(s)</source>
        <translation>
            <numerusform>%1 segundo</numerusform>
            <numerusform>%1 segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minute(s)</source>
        <translation>
            <numerusform>%1 minuto</numerusform>
            <numerusform>%1 minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 dia</numerusform>
            <numerusform>%1 dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <translation>
            <numerusform>%1 hora</numerusform>
            <numerusform>%1 horas</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>pelo menos %1</translation>
    </message>
    <message>
        <source>The server&apos;s response can&apos;t be used: %1. None of it is shown. Try again.</source>
        <translation>A resposta do servidor não pode ser usada: %1. Nada dela é mostrado. Tente novamente.</translation>
    </message>
    <message>
        <source>Enter the host name of the proxy, such as proxy.example.com.</source>
        <translation>Insira o nome do host do proxy, como proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter only the host name, such as proxy.example.com. The port and the user name have their own fields.</source>
        <translation>Insira somente o nome do host, como proxy.example.com. A porta e o nome de usuário têm os próprios campos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a host name. Enter a name such as proxy.example.com, or an IP address.</source>
        <translation>&quot;%1&quot; não é um nome de host. Insira um nome como proxy.example.com ou um endereço IP.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>Verifique as configurações de proxy do sistema.</translation>
    </message>
    <message>
        <source>Check the proxy in Preferences.</source>
        <translation>Verifique o proxy em Preferências.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write the unfinished copy in %1: %2. Free up space there, then keep the sync again.</source>
        <translation>Não foi possível gravar a cópia inacabada em %1: %2. Libere espaço lá e guarde a sincronização novamente.</translation>
    </message>
    <message>
        <source>The records have more than %L1 fields, which is more than a copy can hold.</source>
        <translation>Os registros têm mais de %L1 campos, mais do que uma cópia comporta.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rejeições</translation>
    </message>
    <message>
        <source>Share of rejects</source>
        <translation>Proporção das rejeições</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>Como corrigir</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Share of the first %L1 rejects</source>
        <translation>Proporção das primeiras %L1 rejeições</translation>
    </message>
    <message>
        <source>Share of logged rejects</source>
        <translation>Proporção das rejeições no log</translation>
    </message>
    <message>
        <source>%L1 before, %L2 now</source>
        <translation>%L1 antes, %L2 agora</translation>
    </message>
    <message>
        <source>(other codes)</source>
        <translation>(outros códigos)</translation>
    </message>
    <message>
        <source>Share of this cause</source>
        <translation>Proporção desta causa</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>(others)</source>
        <translation>(outros)</translation>
    </message>
    <message>
        <source>(%L1 others)</source>
        <translation>(%L1 outros)</translation>
    </message>
    <message>
        <source>Log counter</source>
        <translation>Contador do log</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Share of staged</source>
        <translation>Proporção dos preparados</translation>
    </message>
    <message>
        <source>Share of processed</source>
        <translation>Proporção dos processados</translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s)</source>
        <translation>
            <numerusform>%L1 registro</numerusform>
            <numerusform>%L1 registros</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync failed.</source>
        <translation>A sincronização falhou.</translation>
    </message>
    <message>
        <source>The sync finished with a warning.</source>
        <translation>A sincronização terminou com um aviso.</translation>
    </message>
    <message>
        <source>The sync finished.</source>
        <translation>A sincronização terminou.</translation>
    </message>
    <message>
        <source>The sync finished with the status %1.</source>
        <translation>A sincronização terminou com o status %1.</translation>
    </message>
    <message>
        <source>When it was kept, the sync was waiting to be started by Eloqua.</source>
        <translation>Quando foi guardada, a sincronização aguardava ser iniciada pelo Eloqua.</translation>
    </message>
    <message>
        <source>The sync was still running when it was kept. Its numbers are from that time.</source>
        <translation>A sincronização ainda estava em execução quando foi guardada. Os números são daquele momento.</translation>
    </message>
    <message>
        <source>The sync is waiting to be started by Eloqua.</source>
        <translation>A sincronização aguarda ser iniciada pelo Eloqua.</translation>
    </message>
    <message>
        <source>The sync is still running. Its numbers are complete when it has finished.</source>
        <translation>A sincronização ainda está em execução. Os números estarão completos quando ela terminar.</translation>
    </message>
    <message>
        <source>%1 of %2 was rejected (%3).</source>
        <translation>%1 de %2 foi rejeitado (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 were rejected (%3).</source>
        <translation>%1 de %2 foram rejeitados (%3).</translation>
    </message>
    <message numerus="yes">
        <source>Eloqua reports %L1 reject(s).</source>
        <translation>
            <numerusform>O Eloqua informa %L1 rejeição.</numerusform>
            <numerusform>O Eloqua informa %L1 rejeições.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were exported.</source>
        <translation>
            <numerusform>%L1 linha foi exportada.</numerusform>
            <numerusform>%L1 linhas foram exportadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %L1.</source>
        <translation>Colunas: %L1.</translation>
    </message>
    <message>
        <source>The sync action was applied to %1.</source>
        <translation>A ação de sincronização foi aplicada a %1.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>About %1 as CSV, estimated from %L2 of %L3 row(s)</source>
        <translation>
            <numerusform>Cerca de %1 como CSV, estimativa com base em %L2 de %L3 linha</numerusform>
            <numerusform>Cerca de %1 como CSV, estimativa com base em %L2 de %L3 linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatação</translation>
    </message>
    <message>
        <source>Eloqua&apos;s message</source>
        <translation>Mensagem do Eloqua</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Exports have no rejects.</source>
        <translation>Exportações não têm rejeições.</translation>
    </message>
    <message>
        <source>The causes are being counted.</source>
        <translation>As causas estão sendo contadas.</translation>
    </message>
    <message>
        <source>Causes can be counted when the sync has finished.</source>
        <translation>As causas podem ser contadas quando a sincronização tiver terminado.</translation>
    </message>
    <message>
        <source>The sync had no rejects when it was kept.</source>
        <translation>A sincronização não tinha rejeições quando foi guardada.</translation>
    </message>
    <message>
        <source>All known rejects are counted.</source>
        <translation>Todas as rejeições conhecidas foram contadas.</translation>
    </message>
    <message numerus="yes">
        <source>The sync was still running when it was kept. By then, it had %L1 reject(s).</source>
        <translation>
            <numerusform>A sincronização ainda estava em execução quando foi guardada. Até então, ela tinha %L1 rejeição.</numerusform>
            <numerusform>A sincronização ainda estava em execução quando foi guardada. Até então, ela tinha %L1 rejeições.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with sync %1: %L2 rejects before, %L3 now.</source>
        <translation>Em comparação com a sincronização %1: %L2 rejeições antes, %L3 agora.</translation>
    </message>
    <message>
        <source>Per 1,000 records processed: %1 before, %2 now.</source>
        <translation>Por 1.000 registros processados: %1 antes, %2 agora.</translation>
    </message>
    <message>
        <source>Rejected in both, by identifier: %L1.</source>
        <translation>Rejeitados em ambas, por identificador: %L1.</translation>
    </message>
    <message>
        <source>The two syncs have different definitions, so the same cause can mean different things.</source>
        <translation>As duas sincronizações têm definições diferentes, portanto a mesma causa pode significar coisas diferentes.</translation>
    </message>
    <message>
        <source>Sync %1 couldn&apos;t be read. %2</source>
        <translation>Não foi possível ler a sincronização %1. %2</translation>
    </message>
    <message>
        <source>Counting the rejects of sync %1: %L2 so far.</source>
        <translation>Contando as rejeições da sincronização %1: %L2 até agora.</translation>
    </message>
    <message>
        <source>Reading sync %1…</source>
        <translation>Lendo a sincronização %1…</translation>
    </message>
    <message>
        <source>Comparing with sync %1…</source>
        <translation>Comparando com a sincronização %1…</translation>
    </message>
    <message>
        <source>Can&apos;t compare with sync %1, because its rejects couldn&apos;t be counted completely.</source>
        <translation>Não é possível comparar com a sincronização %1, porque as rejeições dela não puderam ser contadas por completo.</translation>
    </message>
    <message>
        <source>To compare with sync %1, count the causes of this sync.</source>
        <translation>Para comparar com a sincronização %1, conte as causas desta sincronização.</translation>
    </message>
    <message>
        <source>it isn&apos;t valid JSON</source>
        <translation>não é JSON válido</translation>
    </message>
    <message>
        <source>it contains a value that is nested too deeply, with more than 1,024 levels</source>
        <translation>contém um valor aninhado em profundidade excessiva, com mais de 1.024 níveis</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a number</source>
        <translation>&quot;%1&quot; não é um número</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is negative (%2)</source>
        <translation>&quot;%1&quot; é negativo (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large (%2)</source>
        <translation>&quot;%1&quot; é grande demais (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t written as a whole number (%2)</source>
        <translation>&quot;%1&quot; não está escrito como número inteiro (%2)</translation>
    </message>
    <message>
        <source>&quot;hasMore&quot; is neither true nor false</source>
        <translation>&quot;hasMore&quot; não é true nem false</translation>
    </message>
    <message>
        <source>it contains two lists of rows</source>
        <translation>contém duas listas de linhas</translation>
    </message>
    <message>
        <source>it isn&apos;t a JSON object</source>
        <translation>não é um objeto JSON</translation>
    </message>
    <message>
        <source>there is extra data after its end</source>
        <translation>há dados extras depois do fim</translation>
    </message>
    <message>
        <source>it reports %1 but contains none</source>
        <translation>informa %1, mas não contém nenhuma</translation>
    </message>
    <message>
        <source>it has no &quot;items&quot;</source>
        <translation>não tem &quot;items&quot;</translation>
    </message>
    <message>
        <source>it reports %1 but contains %2</source>
        <translation>informa %1, mas contém %2</translation>
    </message>
    <message>
        <source>rows from %1 on were requested, but it contains rows from %2 on</source>
        <translation>foram solicitadas linhas a partir de %1, mas contém linhas a partir de %2</translation>
    </message>
    <message>
        <source>it contains no rows but says that there are more</source>
        <translation>não contém linhas, mas diz que há mais</translation>
    </message>
    <message>
        <source>it isn&apos;t valid JSON or was cut off</source>
        <translation>não é JSON válido ou está truncada</translation>
    </message>
    <message>
        <source>it isn&apos;t a sync</source>
        <translation>não é uma sincronização</translation>
    </message>
    <message>
        <source>it doesn&apos;t identify a sync (&quot;uri&quot;)</source>
        <translation>não identifica uma sincronização (&quot;uri&quot;)</translation>
    </message>
    <message>
        <source>the server contradicted itself, because it was asked for sync %1 and answered with sync %2</source>
        <translation>o servidor se contradisse, porque a solicitação era da sincronização %1 e ele respondeu com a sincronização %2</translation>
    </message>
    <message>
        <source>a row isn&apos;t a JSON object</source>
        <translation>uma linha não é um objeto JSON</translation>
    </message>
    <message>
        <source>it has too many cells; request smaller pages</source>
        <translation>tem células demais; solicite páginas menores</translation>
    </message>
    <message>
        <source>it&apos;s larger than 1 GiB; request smaller pages</source>
        <translation>é maior que 1 GiB; solicite páginas menores</translation>
    </message>
    <message>
        <source>the fieldValues of a reject aren&apos;t a JSON object</source>
        <translation>os fieldValues de uma rejeição não são um objeto JSON</translation>
    </message>
    <message>
        <source>a row contains the field &quot;%1&quot; twice</source>
        <translation>uma linha contém o campo &quot;%1&quot; duas vezes</translation>
    </message>
    <message numerus="yes">
        <source>its rows have more than %1 different field(s)</source>
        <translation>
            <numerusform>as linhas têm mais de %1 campo diferente</numerusform>
            <numerusform>as linhas têm mais de %1 campos diferentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says that rows were sent, but not with what result. The file may be damaged. Nothing was sent.</source>
        <translation>%1 diz que linhas foram enviadas, mas não com que resultado. O arquivo pode estar danificado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>sincronização %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an import definition, so no rows can be sent to it.</source>
        <translation>%1 não é uma definição de importação, portanto não é possível enviar linhas para ela.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s response for %1 contains no fields, so no rows can be sent to it.</source>
        <translation>A resposta do Eloqua para %1 não contém campos, portanto não é possível enviar linhas para essa definição.</translation>
    </message>
    <message>
        <source>These rows come from %1, but you&apos;re signed in to %2. Sign in to %1 to send them.</source>
        <translation>Estas linhas vêm de %1, mas você entrou em %2. Entre em %1 para enviá-las.</translation>
    </message>
    <message>
        <source>The definition doesn&apos;t have these fields: %1. Eloqua would ignore their values. Remove the columns or choose another definition.</source>
        <translation>A definição não tem estes campos: %1. O Eloqua ignoraria os valores deles. Remova as colunas ou escolha outra definição.</translation>
    </message>
    <message>
        <source>The rows don&apos;t have the column %1, which is the identifier. Add it.</source>
        <translation>As linhas não têm a coluna %1, que é o identificador. Adicione-a.</translation>
    </message>
    <message>
        <source>There are no rows to send.</source>
        <translation>Não há linhas para enviar.</translation>
    </message>
    <message>
        <source>The rows are %1, and Oracle recommends no more than %2 in one sync. Send them in several parts.</source>
        <translation>As linhas ocupam %1, e a Oracle recomenda no máximo %2 em uma sincronização. Envie-as em várias partes.</translation>
    </message>
    <message>
        <source>Rows that were sent before are sent again. %1</source>
        <translation>Linhas já enviadas são enviadas novamente. %1</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent before, or may have been, and aren&apos;t sent again. %2</source>
        <translation>
            <numerusform>%L1 linha já foi enviada, ou talvez tenha sido, e não é enviada novamente. %2</numerusform>
            <numerusform>%L1 linhas já foram enviadas, ou talvez tenham sido, e não são enviadas novamente. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows from an earlier upload may still be staged in %1, and its next sync would import them as well.</source>
        <translation>Linhas de um envio anterior ainda podem estar na área de preparo de %1, e a próxima sincronização dessa definição também as importaria.</translation>
    </message>
    <message>
        <source>Rows from an earlier upload may still be staged in %1 and would be imported twice. They must be deleted first, together with everything that others have staged there.</source>
        <translation>Linhas de um upload anterior talvez ainda estejam na área de preparo de %1 e seriam importadas duas vezes. É preciso excluí-las antes, junto com tudo o que outros colocaram nessa área de preparo.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) weren&apos;t corrected after Eloqua rejected them, so it will probably reject them again.</source>
        <translation>
            <numerusform>%L1 linha não foi corrigida depois que o Eloqua a rejeitou. O Eloqua provavelmente a rejeitará novamente.</numerusform>
            <numerusform>%L1 linhas não foram corrigidas depois que o Eloqua as rejeitou. O Eloqua provavelmente as rejeitará novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row has this status code: %1.</source>
        <translation>Nenhuma linha tem este código de status: %1.</translation>
    </message>
    <message>
        <source>Eloqua never updates records of this kind, so every row that it accepted before creates a duplicate.</source>
        <translation>O Eloqua nunca atualiza registros deste tipo, portanto cada linha que ele já aceitou cria uma duplicata.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) have no value in %2. Each of them always creates a record, so rows that Eloqua accepted before create duplicates.</source>
        <translation>
            <numerusform>%L1 linha não tem valor em %2. Ela sempre cria um registro, portanto, se o Eloqua já a aceitou, cria uma duplicata.</numerusform>
            <numerusform>%L1 linhas não têm valor em %2. Cada uma delas sempre cria um registro, portanto as linhas que o Eloqua já aceitou criam duplicatas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) have no value in %2. Eloqua will probably reject them.</source>
        <translation>
            <numerusform>%L1 linha não tem valor em %2. O Eloqua provavelmente a rejeitará.</numerusform>
            <numerusform>%L1 linhas não têm valor em %2. O Eloqua provavelmente as rejeitará.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 empty cell(s)</source>
        <translation>
            <numerusform>%L1 célula vazia</numerusform>
            <numerusform>%L1 células vazias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may clear values in Eloqua, because the update rule is %2.</source>
        <translation>%1: isso pode apagar valores no Eloqua, porque a regra de atualização é %2.</translation>
    </message>
    <message>
        <source>The definition&apos;s sync actions run for every row that Eloqua accepts: %1.</source>
        <translation>As ações de sincronização da definição são executadas para cada linha que o Eloqua aceita: %1.</translation>
    </message>
    <message>
        <source>%1 no longer exists in Eloqua. Send through a one-time copy of it instead.</source>
        <translation>%1 não existe mais no Eloqua. Envie por uma cópia de uso único em vez disso.</translation>
    </message>
    <message>
        <source>%1 is already being synced (sync %2). Wait until that sync has finished, or send through a one-time copy.</source>
        <translation>%1 já está em sincronização (sincronização %2). Aguarde até que essa sincronização termine ou envie por uma cópia de uso único.</translation>
    </message>
    <message>
        <source>Every upload to %1 starts a sync, so %L2 parts would start %L2 syncs. Send through a one-time copy, or send fewer rows.</source>
        <translation>Cada upload para %1 inicia uma sincronização, portanto %L2 partes iniciariam %L2 sincronizações. Envie por uma cópia de uso único ou envie menos linhas.</translation>
    </message>
    <message>
        <source>Everything that is staged in %1 is deleted first, including what others have uploaded.</source>
        <translation>Tudo o que está na área de preparo de %1 é excluído antes, inclusive o upload de outros.</translation>
    </message>
    <message>
        <source>The sync also imports what others have staged in %1.</source>
        <translation>A sincronização também importa o que outros colocaram na área de preparo de %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is being sent by another program. Nothing was sent. Wait until it has finished.</source>
        <translation>Outro programa está enviando %1. Nada foi enviado. Aguarde até que ele termine.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1, which records what was sent: %2. Nothing was sent.</source>
        <translation>Não foi possível ler %1, que registra o que foi enviado: %2. Nada foi enviado.</translation>
    </message>
    <message>
        <source>it wasn&apos;t written by this version of the program</source>
        <translation>não foi gravado por esta versão do programa</translation>
    </message>
    <message>
        <source>it&apos;s damaged</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>What is being sent couldn&apos;t be recorded in %1: %2. Nothing more was sent. Move the CSV file to a folder that you can write to, then try again.</source>
        <translation>Não foi possível registrar em %1 o que está sendo enviado: %2. Nada mais foi enviado. Mova o arquivo CSV para uma pasta na qual você possa gravar e tente novamente.</translation>
    </message>
    <message>
        <source>Row %L1 is too long: Eloqua accepts at most 32 MB at a time. Leave it out or shorten it.</source>
        <translation>A linha %L1 é longa demais: o Eloqua aceita no máximo 32 MB por vez. Omita-a ou encurte-a.</translation>
    </message>
    <message>
        <source>%L1 with %2</source>
        <translation>%L1 com %2</translation>
    </message>
    <message>
        <source>%L1 by you</source>
        <translation>%L1 por você</translation>
    </message>
    <message>
        <source>%L1 sent before</source>
        <translation>%L1 por envio anterior</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>%1 (not sent, because they&apos;re empty in every row: %2)</source>
        <translation>%1 (não enviadas, porque estão vazias em todas as linhas: %2)</translation>
    </message>
    <message>
        <source>%L1, which may clear values in Eloqua</source>
        <translation>%L1, o que pode apagar valores no Eloqua</translation>
    </message>
    <message>
        <source>%L1; values in Eloqua aren&apos;t cleared</source>
        <translation>%L1; os valores no Eloqua não são apagados</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>a própria definição %1</translation>
    </message>
    <message>
        <source>a one-time copy of %1 as it was kept, which Eloqua deletes after 7 days</source>
        <translation>uma cópia de uso único de %1 como foi guardada, que o Eloqua exclui após 7 dias</translation>
    </message>
    <message>
        <source>a one-time copy of %1, which Eloqua deletes after 7 days</source>
        <translation>uma cópia de uso único de %1, que o Eloqua exclui após 7 dias</translation>
    </message>
    <message>
        <source>%1 (the definition has %2)</source>
        <translation>%1 (a definição tem %2)</translation>
    </message>
    <message>
        <source>run for the rows that Eloqua accepts: %1</source>
        <translation>executadas para as linhas que o Eloqua aceita: %1</translation>
    </message>
    <message>
        <source>not run: %1</source>
        <translation>não executadas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%L1 part(s)</source>
        <translation>
            <numerusform>%L1 parte</numerusform>
            <numerusform>%L1 partes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, which starts a sync automatically</source>
        <translation>%1, %2, o que inicia uma sincronização automaticamente</translation>
    </message>
    <message>
        <source>%1, %2, then one sync</source>
        <translation>%1, %2, depois uma sincronização</translation>
    </message>
    <message>
        <source>%1 (production), as %2</source>
        <translation>%1 (produção), como %2</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instância</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>%L1 of %L2 in %3</source>
        <translation>%L1 de %L2 em %3</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Células vazias</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definição</translation>
    </message>
    <message>
        <source>Update rule</source>
        <translation>Regra de atualização</translation>
    </message>
    <message>
        <source>Sync actions</source>
        <translation>Ações de sincronização</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Check what happened to the rows that were sent before?</source>
        <translation>Verificar o que aconteceu com as linhas já enviadas?</translation>
    </message>
    <message>
        <source>Send %1 to %2 through %3 itself?</source>
        <translation>Enviar %1 para %2 pela própria definição %3?</translation>
    </message>
    <message>
        <source>Send %1 to %2 through a one-time copy of %3?</source>
        <translation>Enviar %1 para %2 por uma cópia de uso único de %3?</translation>
    </message>
    <message>
        <source>Nothing is sent until it&apos;s known what happened to these rows.</source>
        <translation>Nada é enviado até que se saiba o que aconteceu com estas linhas.</translation>
    </message>
    <message>
        <source>Stopped on %1 while part %2 of %3 was being uploaded to a one-time copy of the definition. Nothing was imported, because that copy was never synced.</source>
        <translation>Interrompido em %1 durante o upload da parte %2 de %3 para uma cópia de uso único da definição. Nada foi importado, porque essa cópia nunca foi sincronizada.</translation>
    </message>
    <message>
        <source>Stopped on %1 while part %2 of %3 was being uploaded to %4. It&apos;s unknown whether that part arrived. The next sync of that definition imports what has arrived. Check its syncs in Eloqua before you send these rows again.</source>
        <translation>Interrompido em %1 durante o upload da parte %2 de %3 para %4. Não se sabe se essa parte chegou. A próxima sincronização dessa definição importa o que chegou. Verifique as sincronizações dela no Eloqua antes de enviar estas linhas novamente.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent in sync %2, which finished with status &quot;%3&quot;. It&apos;s unknown how many were taken. Check the logs of the sync.</source>
        <translation>
            <numerusform>%L1 linha foi enviada na sincronização %2, que terminou com o status &quot;%3&quot;. Não se sabe quantas foram aceitas. Verifique os logs da sincronização.</numerusform>
            <numerusform>%L1 linhas foram enviadas na sincronização %2, que terminou com o status &quot;%3&quot;. Não se sabe quantas foram aceitas. Verifique os logs da sincronização.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %L1 sent, %L2 were taken and %L3 refused (sync %4, status &quot;%5&quot;).</source>
        <translation>
            <numerusform>Linhas enviadas: %L1; aceita: %L2; rejeitadas: %L3 (sincronização %4, status &quot;%5&quot;).</numerusform>
            <numerusform>Linhas enviadas: %L1; aceitas: %L2; rejeitadas: %L3 (sincronização %4, status &quot;%5&quot;).</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on %1 before a row was sent.</source>
        <translation>Interrompido em %1 antes que uma linha fosse enviada.</translation>
    </message>
    <message>
        <source>On %1, Eloqua was asked to sync %2. It&apos;s unknown whether it did. Look for a sync of %2 in the list of syncs.</source>
        <translation>Em %1, foi solicitado ao Eloqua que sincronizasse %2. Não se sabe se ele o fez. Procure uma sincronização de %2 na lista de sincronizações.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent on %2 in sync %3, which was %4 when it was last checked.</source>
        <translation>
            <numerusform>%L1 linha foi enviada em %2 na sincronização %3, que estava com o status %4 na última verificação.</numerusform>
            <numerusform>%L1 linhas foram enviadas em %2 na sincronização %3, que estava com o status %4 na última verificação.</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizações</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importação</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportação</translation>
    </message>
    <message>
        <source>sync action</source>
        <translation>ação de sincronização</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>tipo desconhecido</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>no rejects</source>
        <translation>nenhuma rejeição</translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s)</source>
        <translation>
            <numerusform>%L1 rejeição</numerusform>
            <numerusform>%L1 rejeições</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%L1 s ago</source>
        <translation>há %L1 s</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>há %L1 min</translation>
    </message>
    <message>
        <source>%L1 h ago</source>
        <translation>há %L1 h</translation>
    </message>
    <message>
        <source>%1 (server)
%2 %3 (this computer)</source>
        <translation>%1 (servidor)
%2 %3 (este computador)</translation>
    </message>
    <message>
        <source>The regular expression takes too long for some values, so nothing was changed. Simplify it: repetitions within repetitions, such as (a+)+, are slow.</source>
        <translation>A expressão regular demora demais para alguns valores, portanto nada foi alterado. Simplifique-a: repetições dentro de repetições, como (a+)+, são lentas.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read or write the corrections of %1: %2. Earlier corrections are kept. Free up space in %3, then try again.</source>
        <translation>Não foi possível ler ou gravar as correções de %1: %2. As correções anteriores estão guardadas. Libere espaço em %3 e tente novamente.</translation>
    </message>
    <message>
        <source>%1 has too many rejects to be repaired in this program.</source>
        <translation>%1 tem rejeições demais para serem reparadas neste programa.</translation>
    </message>
    <message>
        <source>The corrections in %1 are damaged, or were made by another program, so they can&apos;t be used. Open another copy of the file, or keep the sync again.</source>
        <translation>As correções em %1 estão danificadas ou foram feitas por outro programa, portanto não podem ser usadas. Abra outra cópia do arquivo ou guarde a sincronização novamente.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 step(s) that you have undone would be lost.</source>
        <translation>
            <numerusform>%L1 etapa que você desfez seria perdida.</numerusform>
            <numerusform>%L1 etapas que você desfez seriam perdidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nada mudaria.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the corrections in %1, because the file was changed or replaced in the meantime. Your corrections are kept. Close the window and open the file again to continue.</source>
        <translation>Não foi possível salvar as correções em %1, porque o arquivo foi alterado ou substituído nesse meio-tempo. Suas correções estão guardadas. Feche a janela e abra o arquivo novamente para continuar.</translation>
    </message>
    <message>
        <source>Couldn&apos;t prepare the corrections in %1: %2. Free up space there, then try again.</source>
        <translation>Não foi possível preparar as correções em %1: %2. Libere espaço lá e tente novamente.</translation>
    </message>
    <message>
        <source>Couldn&apos;t create the folder %1 for corrections.</source>
        <translation>Não foi possível criar a pasta %1 para as correções.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1: %2.</source>
        <translation>Não foi possível gravar em %1: %2.</translation>
    </message>
    <message>
        <source>The records of %1 are being corrected in another window or program. Close them there, then try again.</source>
        <translation>Os registros de %1 estão sendo corrigidos em outra janela ou em outro programa. Feche-os lá e tente novamente.</translation>
    </message>
    <message>
        <source>%1 is write-protected, so corrections can&apos;t be saved in it. They&apos;re kept on this computer.</source>
        <translation>%1 está protegido contra gravação, portanto não é possível salvar correções nele. Elas são guardadas neste computador.</translation>
    </message>
    <message>
        <source>%1 was deleted, but its corrections are kept on this computer. Save them to restore the file.</source>
        <translation>%1 foi excluído, mas as correções dele estão guardadas neste computador. Salve-as para restaurar o arquivo.</translation>
    </message>
    <message>
        <source>Corrections that weren&apos;t saved in the file last time were restored.</source>
        <translation>As correções que não foram salvas no arquivo da última vez foram restauradas.</translation>
    </message>
    <message>
        <source>The earlier corrections in %1 don&apos;t match this file and couldn&apos;t be renamed. Move them to another folder, then try again.</source>
        <translation>As correções anteriores em %1 não correspondem a este arquivo e não puderam ser renomeadas. Mova-as para outra pasta e tente novamente.</translation>
    </message>
    <message>
        <source>The earlier corrections don&apos;t match this file, because it was changed or replaced. They&apos;re in %1, which you can open as a kept copy.</source>
        <translation>As correções anteriores não correspondem a este arquivo, porque ele foi alterado ou substituído. Elas estão em %1, que você pode abrir como cópia guardada.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1.</source>
        <translation>Não foi possível gravar %1.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronização</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Definition URI</source>
        <translation>URI da definição</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Criada por</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Buscada por</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>Kept copy</source>
        <translation>Cópia guardada</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completude</translation>
    </message>
    <message>
        <source>Grouping rules</source>
        <translation>Regras de agrupamento</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>Values of records</source>
        <translation>Valores dos registros</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluídos</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Mascarados</translation>
    </message>
    <message>
        <source>%1 (%2 of processed)</source>
        <translation>%1 (%2 dos processados)</translation>
    </message>
    <message>
        <source>%1 (%2 of staged)</source>
        <translation>%1 (%2 dos preparados)</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (antes: %2)</translation>
    </message>
    <message numerus="yes">
        <source>Causes (shares of all %L1 reject(s))</source>
        <translation>
            <numerusform>Causas (proporções de %L1 rejeição)</numerusform>
            <numerusform>Causas (proporções de todas as %L1 rejeições)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Causes so far (shares of the %L1 reject(s) counted)</source>
        <translation>
            <numerusform>Causas até agora (proporções de %L1 rejeição contada)</numerusform>
            <numerusform>Causas até agora (proporções das %L1 rejeições contadas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Not possible, because not all rejects of both syncs were counted.</source>
        <translation>Não é possível, porque nem todas as rejeições das duas sincronizações foram contadas.</translation>
    </message>
    <message>
        <source>%1 before, %2 now</source>
        <translation>%1 antes, %2 agora</translation>
    </message>
    <message>
        <source>Rejects per 1,000 processed</source>
        <translation>Rejeições por 1.000 processados</translation>
    </message>
    <message>
        <source>Records rejected again</source>
        <translation>Registros rejeitados novamente</translation>
    </message>
    <message>
        <source>Without an identifier, so not compared</source>
        <translation>Sem identificador, portanto não comparadas</translation>
    </message>
    <message>
        <source>%1, %2: %3 before</source>
        <translation>%1, %2: %3 antes</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>Sincronização %1</translation>
    </message>
    <message>
        <source>Sync %1 of %2</source>
        <translation>Sincronização %1 de %2</translation>
    </message>
    <message>
        <source>Findings come from this program, not from Eloqua.</source>
        <translation>As constatações vêm deste programa, não do Eloqua.</translation>
    </message>
    <message>
        <source>Of Eloqua&apos;s messages, only the words that Oracle documents for their codes are included, because others can be values of records. For errors and warnings in the log, the meaning of the code is shown instead of the message.</source>
        <translation>Das mensagens do Eloqua, são incluídas somente as palavras que a Oracle documenta para os códigos delas, porque as outras podem ser valores de registros. Para erros e avisos no log, o significado do código é mostrado em vez da mensagem.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Eloqua says: %1</source>
        <translation>O Eloqua diz: %1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Meaning and remedy</source>
        <translation>Significado e solução</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>Log counters</source>
        <translation>Contadores do log</translation>
    </message>
    <message>
        <source>About the sync</source>
        <translation>Sobre a sincronização</translation>
    </message>
    <message>
        <source>Errors and warnings in the log</source>
        <translation>Erros e avisos no log</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Aviso:</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Primeiro registro</translation>
    </message>
    <message>
        <source>Consecutive records</source>
        <translation>Registros consecutivos</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solução</translation>
    </message>
    <message numerus="yes">
        <source>The sheet Rejects has %1 of the rejects, some of each cause; %L2 row(s) are left out. Export the rejects to get all of them.</source>
        <translation>
            <numerusform>A planilha Rejects tem %1 das rejeições, algumas de cada causa; %L2 linha foi omitida. Exporte as rejeições para obter todas.</numerusform>
            <numerusform>A planilha Rejects tem %1 das rejeições, algumas de cada causa; %L2 linhas foram omitidas. Exporte as rejeições para obter todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook contains values of records, which may be personal data.</source>
        <translation>A pasta de trabalho contém valores de registros, que podem ser dados pessoais.</translation>
    </message>
    <message>
        <source>Values of records are masked.</source>
        <translation>Os valores dos registros estão mascarados.</translation>
    </message>
    <message>
        <source>Values of more than 200 bytes are cut, and end in &quot;…&quot;.</source>
        <translation>Valores com mais de 200 bytes são cortados e terminam em &quot;…&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) of the sheet %2 were too long for Excel and were cut.</source>
        <translation>
            <numerusform>%L1 célula da planilha %2 era longa demais para o Excel e foi cortada.</numerusform>
            <numerusform>%L1 células da planilha %2 eram longas demais para o Excel e foram cortadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s) were rejected.</source>
        <translation>
            <numerusform>%L1 registro foi rejeitado.</numerusform>
            <numerusform>%L1 registros foram rejeitados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %L1 record(s) was rejected (%2).</source>
        <translation>
            <numerusform>1 de %L1 registro foi rejeitado (%2).</numerusform>
            <numerusform>1 de %L1 registros foi rejeitado (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %L2 record(s) were rejected (%3).</source>
        <translation>
            <numerusform>%1 de %L2 registro foram rejeitados (%3).</numerusform>
            <numerusform>%1 de %L2 registros foram rejeitados (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>The log gives no reason for the status of the sync.</source>
        <translation>O log não informa o motivo do status da sincronização.</translation>
    </message>
    <message>
        <source>The sync was still running when it was kept, so these numbers are from that time.</source>
        <translation>A sincronização ainda estava em execução quando foi guardada, portanto estes números são daquele momento.</translation>
    </message>
    <message>
        <source>The sync is still running, so these numbers will change.</source>
        <translation>A sincronização ainda está em execução, portanto estes números vão mudar.</translation>
    </message>
    <message>
        <source>No record has been rejected so far.</source>
        <translation>Nenhum registro foi rejeitado até agora.</translation>
    </message>
    <message>
        <source>Most often: %1 (%2).</source>
        <translation>Com mais frequência: %1 (%2).</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>Corrigir o registro</translation>
    </message>
    <message>
        <source>Change in Eloqua</source>
        <translation>Alterar no Eloqua</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>All of records %1</source>
        <translation>Todos os registros de %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %2: line %L1 %3. Nothing was sent.</source>
        <translation>Não foi possível ler %2: a linha %L1 %3. Nada foi enviado.</translation>
    </message>
    <message>
        <source>has a quotation mark in a field that isn&apos;t quoted</source>
        <translation>tem aspas em um campo que não está entre aspas</translation>
    </message>
    <message>
        <source>is in a quoted field that doesn&apos;t end</source>
        <translation>está em um campo entre aspas que não termina</translation>
    </message>
    <message>
        <source>isn&apos;t UTF-8. Save the file with the encoding UTF-8 and try again</source>
        <translation>não está em UTF-8. Salve o arquivo com a codificação UTF-8 e tente novamente</translation>
    </message>
    <message>
        <source>has a character other than a comma after a quoted field</source>
        <translation>tem um caractere que não é uma vírgula depois de um campo entre aspas</translation>
    </message>
    <message>
        <source>%1 is empty. Its first line must name the fields of the definition.</source>
        <translation>%1 está vazio. A primeira linha deve indicar os campos da definição.</translation>
    </message>
    <message>
        <source>The first line of %1 has a column without a name. Name each column after a field of the definition.</source>
        <translation>A primeira linha de %1 tem uma coluna sem nome. Dê a cada coluna o nome de um campo da definição.</translation>
    </message>
    <message>
        <source>The first line of %1 names the column &quot;%2&quot; twice.</source>
        <translation>A primeira linha de %1 indica a coluna &quot;%2&quot; duas vezes.</translation>
    </message>
    <message>
        <source>Row %L1 of %4 has %L2 fields, but the first line has %L3. Nothing was sent. Correct the row and try again.</source>
        <translation>A linha %L1 de %4 tem %L2 campos, mas a primeira linha tem %L3. Nada foi enviado. Corrija a linha e tente novamente.</translation>
    </message>
    <message>
        <source>The rows to be sent couldn&apos;t be written to the cache folder: %1. Free up space, then try again.</source>
        <translation>Não foi possível gravar as linhas a enviar na pasta de cache: %1. Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s account information (/id) can&apos;t be used. Check the login URL, or send this message to your administrator.</source>
        <translation>As informações da conta (/id) do servidor de login não podem ser usadas. Verifique a URL de login ou envie esta mensagem ao seu administrador.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the sign-in. Sign in again. If that doesn&apos;t help, ask your Eloqua administrator whether this user is active and may use the API, and whether this computer&apos;s IP address is on the allow list.</source>
        <translation>O Eloqua não aceitou o login. Entre novamente. Se isso não resolver, pergunte ao administrador do Eloqua se este usuário está ativo e pode usar a API e se o endereço IP deste computador está na lista de permissões.</translation>
    </message>
    <message>
        <source>It contains no address for the Bulk API.</source>
        <translation>Ela não contém um endereço para a Bulk API.</translation>
    </message>
    <message>
        <source>The sign-in server gave %1 as the address of the API. That isn&apos;t a secure address of Eloqua or of %2, so no access token was sent there.</source>
        <translation>O servidor de login informou %1 como endereço da API. Esse não é um endereço seguro do Eloqua nem de %2, portanto nenhum token de acesso foi enviado para lá.</translation>
    </message>
    <message>
        <source>Access wasn&apos;t allowed on Eloqua&apos;s page, so you weren&apos;t signed in.</source>
        <translation>O acesso não foi permitido na página do Eloqua, portanto você não entrou.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t recognize the scope. The only supported scope is &quot;full&quot;.</source>
        <translation>O Eloqua não reconhece o escopo. O único escopo compatível é &quot;full&quot;.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t let this app sign in with the browser. Check the app&apos;s settings in Eloqua.</source>
        <translation>O Eloqua não permite que este aplicativo entre com o navegador. Verifique as configurações do aplicativo no Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua ended the sign-in with the browser: %1.</source>
        <translation>O Eloqua encerrou o login com o navegador: %1.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t receive a client ID. Enter the client ID of your app.</source>
        <translation>O Eloqua não recebeu um ID do cliente. Insira o ID do cliente do seu aplicativo.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t recognize this client ID. Compare it with the client ID of your app, and check that the login URL is correct.</source>
        <translation>O Eloqua não reconhece este ID do cliente. Compare-o com o ID do cliente do seu aplicativo e verifique se a URL de login está correta.</translation>
    </message>
    <message>
        <source>The client ID has the wrong format. It must have 32 letters and digits in five groups separated by hyphens.</source>
        <translation>O ID do cliente tem o formato errado. Ele deve ter 32 letras e dígitos em cinco grupos separados por hifens.</translation>
    </message>
    <message>
        <source>The redirect URI differs from the callback URL of your app. They must be exactly the same.</source>
        <translation>O URI de redirecionamento é diferente da URL de retorno de chamada do seu aplicativo. Eles devem ser exatamente iguais.</translation>
    </message>
    <message>
        <source>Eloqua allows only one sign-in per minute for each user of an app. Wait a minute, then try again.</source>
        <translation>O Eloqua permite apenas um login por minuto para cada usuário de um aplicativo. Aguarde um minuto e tente novamente.</translation>
    </message>
    <message>
        <source>That isn&apos;t the address that Eloqua opens after you allow access. The correct address starts with %1.</source>
        <translation>Esse não é o endereço que o Eloqua abre depois que você permite o acesso. O endereço correto começa com %1.</translation>
    </message>
    <message>
        <source>The browser returned from a different sign-in (the &quot;state&quot; doesn&apos;t match), so its response wasn&apos;t used. Finish the sign-in on the page that was opened last.</source>
        <translation>O navegador voltou de outro login (o &quot;state&quot; não corresponde), portanto a resposta dele não foi usada. Conclua o login na página que foi aberta por último.</translation>
    </message>
    <message>
        <source>The address doesn&apos;t contain a code. Copy the whole address.</source>
        <translation>O endereço não contém um código. Copie o endereço inteiro.</translation>
    </message>
    <message>
        <source>Paste the address that the browser shows after you allow access.</source>
        <translation>Cole o endereço que o navegador mostra depois que você permite o acesso.</translation>
    </message>
    <message>
        <source>According to the lock file %1, another program is refreshing this sign-in. If no other program is signing in with this connection, delete the file.</source>
        <translation>Segundo o arquivo de bloqueio %1, outro programa está renovando este login. Se nenhum outro programa estiver entrando com esta conexão, exclua o arquivo.</translation>
    </message>
    <message>
        <source>%1 (process %2) on this computer</source>
        <translation>%1 (processo %2) neste computador</translation>
    </message>
    <message>
        <source>%1 (process %2) on the computer %3</source>
        <translation>%1 (processo %2) no computador %3</translation>
    </message>
    <message>
        <source>%1 is refreshing this sign-in (lock file %2).</source>
        <translation>%1 está renovando este login (arquivo de bloqueio %2).</translation>
    </message>
    <message>
        <source>According to the lock file %1, %2 is refreshing this sign-in. If that program is no longer running, delete the file.</source>
        <translation>Segundo o arquivo de bloqueio %1, %2 está renovando este login. Se esse programa não estiver mais em execução, exclua o arquivo.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s response contains no access token. Check the login URL. If it&apos;s correct, try again later.</source>
        <translation>A resposta do servidor de login não contém um token de acesso. Verifique a URL de login. Se ela estiver correta, tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s response contains a token with characters that a token can&apos;t have, so it isn&apos;t used. Check the login URL. If it&apos;s correct, try again later.</source>
        <translation>A resposta do servidor de login contém um token com caracteres que um token não pode ter, portanto ele não é usado. Verifique a URL de login. Se ela estiver correta, tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the code from the browser. A code works only once and only for 60 seconds. Sign in with the browser again.</source>
        <translation>O Eloqua não aceitou o código do navegador. Um código funciona apenas uma vez e somente por 60 segundos. Entre novamente com o navegador.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the user name and password. The user name is the site name, a backslash, and the user, such as AcmeEU\jane.doe.</source>
        <translation>O Eloqua não aceitou o nome de usuário e a senha. O nome de usuário é composto pelo nome do site, uma barra invertida e o usuário, como AcmeEU\jane.doe.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the refresh token or the client credentials. A refresh token works only once and expires after a year. Sign in again to get a new one.</source>
        <translation>O Eloqua não aceitou o token de atualização ou as credenciais do cliente. Um token de atualização funciona apenas uma vez e expira após um ano. Entre novamente para obter um novo.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the client ID and client secret. Compare both with those of your app (in Eloqua: Settings &gt; AppCloud Developer).</source>
        <translation>O Eloqua não aceitou o ID do cliente e o segredo do cliente. Compare ambos com os do seu aplicativo (no Eloqua: Settings &gt; AppCloud Developer).</translation>
    </message>
    <message>
        <source>The redirect URI differs from the callback URL of your app. They must be exactly the same (in Eloqua: Settings &gt; AppCloud Developer).</source>
        <translation>O URI de redirecionamento é diferente da URL de retorno de chamada do seu aplicativo. Eles devem ser exatamente iguais (no Eloqua: Settings &gt; AppCloud Developer).</translation>
    </message>
    <message>
        <source>The sign-in server, or a proxy or firewall on the way to it, refused the sign-in. Check the login URL. If it&apos;s correct, ask your network administrator whether requests to it are blocked, and your Eloqua administrator whether this computer&apos;s IP address is on the allow list.</source>
        <translation>O servidor de login, ou um proxy ou firewall no caminho até ele, recusou o login. Verifique a URL de login. Se ela estiver correta, pergunte ao administrador da rede se as solicitações ao servidor são bloqueadas e ao administrador do Eloqua se o endereço IP deste computador está na lista de permissões.</translation>
    </message>
    <message>
        <source>Signing in failed at %1 while requesting a token.</source>
        <translation>O login falhou em %1 ao solicitar um token.</translation>
    </message>
    <message>
        <source>Signing in failed at %1 while exchanging the browser&apos;s code for a token.</source>
        <translation>O login falhou em %1 ao trocar o código do navegador por um token.</translation>
    </message>
    <message>
        <source>Signing in failed at %1 while looking up the account (/id).</source>
        <translation>O login falhou em %1 ao consultar a conta (/id).</translation>
    </message>
    <message>
        <source>The connection file %1 doesn&apos;t contain &quot;%2&quot;.</source>
        <translation>O arquivo de conexão %1 não contém &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>In the connection file %1, &quot;%2&quot; must be a string.</source>
        <translation>No arquivo de conexão %1, &quot;%2&quot; deve ser uma cadeia de caracteres.</translation>
    </message>
    <message>
        <source>In the connection file %1, &quot;%2&quot; is empty.</source>
        <translation>No arquivo de conexão %1, &quot;%2&quot; está vazio.</translation>
    </message>
    <message>
        <source>The position of &quot;refreshToken&quot; in the connection file %1 is ambiguous.</source>
        <translation>A posição de &quot;refreshToken&quot; no arquivo de conexão %1 é ambígua.</translation>
    </message>
    <message>
        <source>Can&apos;t write the connection file %1: %2.</source>
        <translation>Não é possível gravar o arquivo de conexão %1: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t read the connection file %1: it&apos;s a folder.</source>
        <translation>Não é possível ler o arquivo de conexão %1: é uma pasta.</translation>
    </message>
    <message>
        <source>Can&apos;t read the connection file %1: it&apos;s not a regular file.</source>
        <translation>Não é possível ler o arquivo de conexão %1: não é um arquivo comum.</translation>
    </message>
    <message>
        <source>Can&apos;t read the connection file %1: %2.</source>
        <translation>Não é possível ler o arquivo de conexão %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a connection file.</source>
        <translation>%1 é grande demais para ser um arquivo de conexão.</translation>
    </message>
    <message>
        <source>The connection file %1 isn&apos;t valid JSON: %2 (at byte %3).</source>
        <translation>O arquivo de conexão %1 não é JSON válido: %2 (no byte %3).</translation>
    </message>
    <message>
        <source>The connection file %1 must contain one JSON object.</source>
        <translation>O arquivo de conexão %1 deve conter um objeto JSON.</translation>
    </message>
    <message>
        <source>In the connection file %1, &quot;loginUrl&quot; must be an https address (plain http only for this computer).</source>
        <translation>No arquivo de conexão %1, &quot;loginUrl&quot; deve ser um endereço https (http simples somente para este computador).</translation>
    </message>
    <message>
        <source>Can&apos;t write the connection file %1. Each Eloqua refresh token works only once, so the next one must be saved there. Make the file and its folder writable. Nothing was sent, and the refresh token in the file is still valid.</source>
        <translation>Não é possível gravar o arquivo de conexão %1. Cada token de atualização do Eloqua funciona apenas uma vez, portanto o próximo deve ser salvo lá. Permita a gravação no arquivo e na pasta dele. Nada foi enviado, e o token de atualização no arquivo continua válido.</translation>
    </message>
    <message>
        <source>The next refresh token can&apos;t be saved in the connection file %1: %2. Nothing was sent, and the refresh token in the file is still valid.</source>
        <translation>O próximo token de atualização não pode ser salvo no arquivo de conexão %1: %2. Nada foi enviado, e o token de atualização no arquivo continua válido.</translation>
    </message>
    <message>
        <source>The next refresh token can&apos;t be saved in the connection file %1, because the position of &quot;refreshToken&quot; is ambiguous. Write the file as plain UTF-8 JSON with each key only once. Nothing was sent, and the refresh token in the file is still valid.</source>
        <translation>O próximo token de atualização não pode ser salvo no arquivo de conexão %1, porque a posição de &quot;refreshToken&quot; é ambígua. Grave o arquivo como JSON simples em UTF-8, com cada chave apenas uma vez. Nada foi enviado, e o token de atualização no arquivo continua válido.</translation>
    </message>
    <message>
        <source>This text doesn&apos;t contain clientId, clientSecret, refreshToken, or redirectUri. You can import a JSON request of the Eloqua connector, the XML of a WSO2 proxy, or lines like clientId=...</source>
        <translation>Este texto não contém clientId, clientSecret, refreshToken nem redirectUri. Você pode importar uma solicitação JSON do conector do Eloqua, o XML de um proxy do WSO2 ou linhas como clientId=...</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a temporary copy of %1 to open it: %2.</source>
        <translation>Não foi possível fazer uma cópia temporária de %1 para abri-la: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged, or was changed by another program, so nothing in it is shown. Open another copy of it, or keep the sync again.</source>
        <translation>%1 está danificado ou foi alterado por outro programa, portanto nada do seu conteúdo é mostrado. Abra outra cópia do arquivo ou guarde a sincronização novamente.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1, because another program is changing it. Close the file there, then try again.</source>
        <translation>Não foi possível ler %1, porque outro programa está alterando o arquivo. Feche-o lá e tente novamente.</translation>
    </message>
    <message>
        <source>No row has a column named &quot;%1&quot;. Available columns: %2.</source>
        <translation>Nenhuma linha tem uma coluna chamada &quot;%1&quot;. Colunas disponíveis: %2.</translation>
    </message>
    <message>
        <source>%1: not available. %2</source>
        <translation>%1: não disponível. %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3. %4</source>
        <translation>%1: %2 de %3. %4</translation>
    </message>
    <message>
        <source>%1: incomplete. %2</source>
        <translation>%1: incompleto. %2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 log entries</source>
        <translation>
            <numerusform>%L1 entrada de log</numerusform>
            <numerusform>%L1 entradas de log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) of data</source>
        <translation>
            <numerusform>%L1 linha de dados</numerusform>
            <numerusform>%L1 linhas de dados</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>The sync was still running when it was kept.</source>
        <translation>A sincronização ainda estava em execução quando foi guardada.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a kept copy of a sync.</source>
        <translation>%1 não é uma cópia guardada de uma sincronização.</translation>
    </message>
    <message>
        <source>there are too many unfinished copies (.part files) next to it</source>
        <translation>há cópias inacabadas demais (arquivos .part) junto ao arquivo</translation>
    </message>
    <message>
        <source>%1 was deleted or replaced in the meantime</source>
        <translation>%1 foi excluído ou substituído nesse meio-tempo</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t exist.</source>
        <translation>%1 não existe.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a kept copy of a sync. It&apos;s the database of another program.</source>
        <translation>%1 não é uma cópia guardada de uma sincronização. É o banco de dados de outro programa.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. Update the program to open it.</source>
        <translation>%1 foi criado por uma versão mais recente deste programa. Atualize o programa para abri-lo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t copy %1, because part of it is in another file next to it. Close it in the program that changes it, then try again.</source>
        <translation>Não foi possível copiar %1, porque parte do conteúdo está em outro arquivo junto a ele. Feche-o no programa que o altera e tente novamente.</translation>
    </message>
    <message>
        <source>The filter %1 isn&apos;t valid. Use COLUMN=&apos;VALUE&apos;, with AND or OR between several conditions, or only a text to find in any column. Put column names that contain spaces in double quotes.</source>
        <translation>O filtro %1 não é válido. Use COLUNA=&apos;VALOR&apos;, com AND ou OR entre várias condições, ou somente um texto a localizar em qualquer coluna. Coloque entre aspas duplas os nomes de colunas que contêm espaços.</translation>
    </message>
    <message>
        <source>The filter has too many conditions for a table with so many columns. Use fewer conditions.</source>
        <translation>O filtro tem condições demais para uma tabela com tantas colunas. Use menos condições.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the folder of kept copies, %1: %2.</source>
        <translation>Não foi possível ler a pasta de cópias guardadas, %1: %2.</translation>
    </message>
    <message>
        <source>%1 of sync %2 couldn&apos;t be kept. %3</source>
        <translation>Não foi possível guardar %1 da sincronização %2. %3</translation>
    </message>
    <message>
        <source>Sync %1 has no data, because it isn&apos;t an export.</source>
        <translation>A sincronização %1 não tem dados, porque não é uma exportação.</translation>
    </message>
    <message>
        <source>Sync %1 has no rejects, because it isn&apos;t an import.</source>
        <translation>A sincronização %1 não tem rejeições, porque não é uma importação.</translation>
    </message>
    <message>
        <source>Couldn&apos;t prepare the copy in %1: %2. Make the folder writable or free up space there, then try again.</source>
        <translation>Não foi possível preparar a cópia em %1: %2. Permita a gravação na pasta ou libere espaço lá e tente novamente.</translation>
    </message>
    <message>
        <source>it can&apos;t be created</source>
        <translation>ela não pode ser criada</translation>
    </message>
    <message>
        <source>a folder can&apos;t be created in it</source>
        <translation>uma pasta não pode ser criada nela</translation>
    </message>
    <message>
        <source>a file can&apos;t be created in it</source>
        <translation>um arquivo não pode ser criado nela</translation>
    </message>
    <message>
        <source>The definition isn&apos;t in this copy. %1</source>
        <translation>A definição não está nesta cópia. %1</translation>
    </message>
    <message>
        <source>Eloqua documents only one condition in a filter.</source>
        <translation>O Eloqua documenta apenas uma condição em um filtro.</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>importação de %1</translation>
    </message>
    <message>
        <source>export of %1</source>
        <translation>exportação de %1</translation>
    </message>
    <message>
        <source>sync action of %1</source>
        <translation>ação de sincronização de %1</translation>
    </message>
    <message>
        <source>sync of %1</source>
        <translation>sincronização de %1</translation>
    </message>
    <message>
        <source>Change the filter and press Return, or press Escape in the filter to show all rows.</source>
        <translation>Altere o filtro e pressione Enter, ou pressione Esc no filtro para mostrar todas as linhas.</translation>
    </message>
    <message>
        <source>Choose a different sort order.</source>
        <translation>Escolha outra ordem.</translation>
    </message>
    <message>
        <source>Change it in the options next to the filter.</source>
        <translation>Altere-o nas opções ao lado do filtro.</translation>
    </message>
    <message>
        <source>Sync %1 is still running. Its data is available when it has finished. Refresh then.</source>
        <translation>A sincronização %1 ainda está em execução. Os dados dela estarão disponíveis quando ela terminar. Atualize quando isso acontecer.</translation>
    </message>
    <message>
        <source>The data of sync %1 is no longer available. Eloqua keeps exported data only for the definition&apos;s retention time (6 hours by default). To get the data, run the export again.</source>
        <translation>Os dados da sincronização %1 não estão mais disponíveis. O Eloqua mantém os dados exportados somente durante o tempo de retenção da definição (6 horas por padrão). Para obter os dados, execute a exportação novamente.</translation>
    </message>
    <message>
        <source>Eloqua gives the data of sync %1 only to the user who ran it. Sign in as that user, or ask them to export it.</source>
        <translation>O Eloqua fornece os dados da sincronização %1 somente ao usuário que a executou. Entre como esse usuário ou peça a ele que os exporte.</translation>
    </message>
    <message>
        <source>This tab shows the rows that an export provides. Sync %1 is an import, so it has no data to fetch. To see the records that Eloqua rejected, open the Rejects tab.</source>
        <translation>Esta guia mostra as linhas que uma exportação fornece. A sincronização %1 é uma importação, portanto não tem dados para buscar. Para ver os registros que o Eloqua rejeitou, abra a guia Rejeições.</translation>
    </message>
    <message>
        <source>This tab shows the rows that an export provides. Sync %1 is a sync action, so it has no data to fetch. Its logs show what was done.</source>
        <translation>Esta guia mostra as linhas que uma exportação fornece. A sincronização %1 é uma ação de sincronização, portanto não tem dados para buscar. Os logs dela mostram o que foi feito.</translation>
    </message>
    <message>
        <source>This tab shows the records that Eloqua rejected in an import. Sync %1 is an export, and exports have no rejects. To see what it exported, open the Data tab.</source>
        <translation>Esta guia mostra os registros que o Eloqua rejeitou em uma importação. A sincronização %1 é uma exportação, e exportações não têm rejeições. Para ver o que ela exportou, abra a guia Dados.</translation>
    </message>
    <message>
        <source>Sync %1 had no rows here when it was kept.</source>
        <translation>A sincronização %1 não tinha linhas aqui quando foi guardada.</translation>
    </message>
    <message>
        <source>No rows match the filter. Conditions are case-sensitive, and * matches any text. Press Escape in the filter to show all rows.</source>
        <translation>Nenhuma linha corresponde ao filtro. As condições diferenciam maiúsculas de minúsculas, e * corresponde a qualquer texto. Pressione Esc no filtro para mostrar todas as linhas.</translation>
    </message>
    <message>
        <source>No rows match the filter. Values are case-sensitive, and * matches any text. Press Escape in the filter to show all rows.</source>
        <translation>Nenhuma linha corresponde ao filtro. Os valores diferenciam maiúsculas de minúsculas, e * corresponde a qualquer texto. Pressione Esc no filtro para mostrar todas as linhas.</translation>
    </message>
    <message>
        <source>Eloqua has no syncs for this account. Syncs are kept for a year.</source>
        <translation>O Eloqua não tem sincronizações para esta conta. As sincronizações são mantidas por um ano.</translation>
    </message>
    <message>
        <source>Sync %1 hasn&apos;t logged anything yet. Refresh in a moment.</source>
        <translation>A sincronização %1 ainda não registrou nada no log. Atualize daqui a pouco.</translation>
    </message>
    <message>
        <source>Eloqua has no logs for sync %1.</source>
        <translation>O Eloqua não tem logs da sincronização %1.</translation>
    </message>
    <message>
        <source>Sync %1 is still running and has no rejects so far. Refresh when it has finished.</source>
        <translation>A sincronização %1 ainda está em execução e não tem rejeições até agora. Atualize quando ela tiver terminado.</translation>
    </message>
    <message>
        <source>No records of sync %1 were rejected.</source>
        <translation>Nenhum registro da sincronização %1 foi rejeitado.</translation>
    </message>
    <message>
        <source>No records of sync %1 were rejected. The logs show the reason for its status.</source>
        <translation>Nenhum registro da sincronização %1 foi rejeitado. Os logs mostram o motivo do status dela.</translation>
    </message>
    <message>
        <source>Sync %1 exported no rows, because nothing matched the definition&apos;s filter.</source>
        <translation>A sincronização %1 não exportou linhas, porque nada correspondia ao filtro da definição.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept this filter.</source>
        <translation>O Eloqua não aceitou este filtro.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the request.</source>
        <translation>O Eloqua não aceitou a solicitação.</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t find sync %1. Syncs, their logs, and their rejects are kept for a year.</source>
        <translation>O Eloqua não encontrou a sincronização %1. As sincronizações, seus logs e suas rejeições são mantidos por um ano.</translation>
    </message>
    <message>
        <source>Oracle doesn&apos;t document this status; it was treated as finished.</source>
        <translation>A Oracle não documenta este status; a sincronização foi considerada terminada.</translation>
    </message>
    <message>
        <source>Since yesterday %1</source>
        <translation>Desde ontem às %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>no syncs</source>
        <translation>nenhuma sincronização</translation>
    </message>
    <message numerus="yes">
        <source>%L1 sync(s)</source>
        <translation>
            <numerusform>%L1 sincronização</numerusform>
            <numerusform>%L1 sincronizações</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 with warnings</source>
        <translation>%L1 com avisos</translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation>%L1 com falha</translation>
    </message>
    <message>
        <source>The last syncs of this definition couldn&apos;t be loaded. %1</source>
        <translation>Não foi possível carregar as últimas sincronizações desta definição. %1</translation>
    </message>
    <message>
        <source>This definition is a one-time copy, so these are also the syncs of the definition that it was made from, among the newest %L1.</source>
        <translation>Esta definição é uma cópia de uso único, portanto estas são também as sincronizações da definição da qual ela foi criada, entre as %L1 mais recentes.</translation>
    </message>
    <message>
        <source>This definition was synced only once, so these are the syncs of definitions with the same name and fields, among the newest %L1.</source>
        <translation>Esta definição foi sincronizada apenas uma vez, portanto estas são as sincronizações de definições com o mesmo nome e os mesmos campos, entre as %L1 mais recentes.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t filter the list of syncs by definition. These are the syncs of this definition among the %L1 syncs that were read.</source>
        <translation>O Eloqua não filtra a lista de sincronizações por definição. Estas são as sincronizações desta definição entre as %L1 sincronizações que foram lidas.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t sort the list of syncs by creation time, so there may be newer ones.</source>
        <translation>O Eloqua não ordena a lista de sincronizações por horário de criação, portanto pode haver outras mais recentes.</translation>
    </message>
    <message>
        <source>&lt;%1</source>
        <translation>&lt;%1</translation>
    </message>
    <message>
        <source>This sync</source>
        <translation>Esta sincronização</translation>
    </message>
    <message>
        <source>%L1 of %L2 processed</source>
        <translation>%L1 de %L2 processados</translation>
    </message>
    <message>
        <source>Not reported or not known</source>
        <translation>Não informado ou não conhecido</translation>
    </message>
    <message>
        <source>The log doesn&apos;t say how many records were processed.</source>
        <translation>O log não diz quantos registros foram processados.</translation>
    </message>
    <message>
        <source>Rejected per 1,000</source>
        <translation>Rejeitados por 1.000</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de retorno de chamada</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Invalid fields</source>
        <translation>Campos inválidos</translation>
    </message>
    <message>
        <source>The name of the import, export, or sync action definition.</source>
        <translation>O nome da definição de importação, exportação ou ação de sincronização.</translation>
    </message>
    <message>
        <source>Import, export, or sync action.</source>
        <translation>Importação, exportação ou ação de sincronização.</translation>
    </message>
    <message>
        <source>From the start to the end of the sync.</source>
        <translation>Do início ao término da sincronização.</translation>
    </message>
    <message>
        <source>Counted for imports that finished with a warning.</source>
        <translation>Contadas para importações que terminaram com um aviso.</translation>
    </message>
    <message>
        <source>The number of rejects isn&apos;t known.</source>
        <translation>O número de rejeições não é conhecido.</translation>
    </message>
    <message>
        <source>Rejects are counted for imports that finished with a warning.</source>
        <translation>As rejeições são contadas para importações que terminaram com um aviso.</translation>
    </message>
    <message>
        <source>Some text contained invalid UTF-8. Invalid bytes are shown as �.</source>
        <translation>Parte do texto continha UTF-8 inválido. Bytes inválidos são mostrados como �.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %L1 row(s) can be shown. An export contains all of them.</source>
        <translation>
            <numerusform>Somente a primeira linha (%L1) pode ser mostrada. Uma exportação contém todas elas.</numerusform>
            <numerusform>Somente as primeiras %L1 linhas podem ser mostradas. Uma exportação contém todas elas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list changed on the server while it was open (%1 before, %L2 now). Refresh to see the current list.</source>
        <translation>A lista mudou no servidor enquanto estava aberta (%1 antes, %L2 agora). Atualize para ver a lista atual.</translation>
    </message>
    <message>
        <source>The server sent the same rows again for rows %L1 to %L2. Refresh. If the problem continues, don&apos;t rely on this table.</source>
        <translation>O servidor enviou novamente as mesmas linhas para as linhas %L1 a %L2. Atualize. Se o problema continuar, não confie nesta tabela.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t apply this filter: for example, row %L1 has &quot;%2&quot; in %3. The rows below aren&apos;t limited to those that match.</source>
        <translation>O Eloqua não aplicou este filtro: por exemplo, a linha %L1 tem &quot;%2&quot; em %3. As linhas abaixo não se limitam às que correspondem.</translation>
    </message>
    <message>
        <source>Kept copies (*.%1)</source>
        <translation>Cópias guardadas (*.%1)</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Arquivos %1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 record(s) will be left out when you save or send.</source>
        <translation>
            <numerusform>%L1 de %L2 registro será omitido quando você salvar ou enviar.</numerusform>
            <numerusform>%L1 de %L2 registros serão omitidos quando você salvar ou enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 record(s) will be included again.</source>
        <translation>
            <numerusform>%L1 de %L2 registro será reincluído.</numerusform>
            <numerusform>%L1 de %L2 registros serão reincluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) will change</source>
        <translation>
            <numerusform>%L1 célula será alterada</numerusform>
            <numerusform>%L1 células serão alteradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %L2 of %L3 record(s).</source>
        <translation>
            <numerusform>%1, em %L2 de %L3 registro.</numerusform>
            <numerusform>%1, em %L2 de %L3 registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No changes: none of %L1 record(s) match.</source>
        <translation>
            <numerusform>Sem alterações: o registro (%L1) não corresponde.</numerusform>
            <numerusform>Sem alterações: nenhum dos %L1 registros corresponde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter exported data</source>
        <translation>O Eloqua não pode filtrar dados exportados</translation>
    </message>
    <message>
        <source>no cell is selected</source>
        <translation>nenhuma célula está selecionada</translation>
    </message>
    <message>
        <source>another column has the same name</source>
        <translation>outra coluna tem o mesmo nome</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter by this column</source>
        <translation>O Eloqua não pode filtrar por esta coluna</translation>
    </message>
    <message>
        <source>the row isn&apos;t loaded yet</source>
        <translation>a linha ainda não foi carregada</translation>
    </message>
    <message>
        <source>the cell is empty</source>
        <translation>a célula está vazia</translation>
    </message>
    <message>
        <source>times are compared by day</source>
        <translation>horários são comparados por dia</translation>
    </message>
    <message>
        <source>Eloqua compares times by day</source>
        <translation>O Eloqua compara horários por dia</translation>
    </message>
    <message>
        <source>a filter can&apos;t contain its text</source>
        <translation>um filtro não pode conter o texto dela</translation>
    </message>
    <message>
        <source>Filter by this cell (%1)</source>
        <translation>Filtrar por esta célula (%1)</translation>
    </message>
    <message>
        <source>&amp;Filter by this cell: on or after %1</source>
        <translation>&amp;Filtrar por esta célula: a partir de %1</translation>
    </message>
    <message>
        <source>F&amp;ilter by this cell: before %1</source>
        <translation>F&amp;iltrar por esta célula: antes de %1</translation>
    </message>
    <message>
        <source>&amp;Filter by this cell</source>
        <translation>&amp;Filtrar por esta célula</translation>
    </message>
    <message>
        <source>E&amp;xclude this cell</source>
        <translation>Filtrar e&amp;xceto esta célula</translation>
    </message>
    <message>
        <source>Exclude this cell (%1)</source>
        <translation>Filtrar exceto esta célula (%1)</translation>
    </message>
</context>
</TS>
