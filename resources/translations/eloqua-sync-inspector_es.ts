<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Inspector::ApiClient</name>
    <message>
        <source>it isn&apos;t valid JSON or was cut off</source>
        <translation>no es un JSON válido o está incompleta</translation>
    </message>
    <message>
        <source>Slowed down by Eloqua.</source>
        <translation>Ralentizado por Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua is busy.</source>
        <translation>Eloqua está ocupado.</translation>
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
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Switch connection</source>
        <translation>Cambiar de conexión</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove the secrets from the keychain: %1</source>
        <translation>No se pudieron quitar los secretos del llavero: %1</translation>
    </message>
    <message>
        <source>The proxy requires a password</source>
        <translation>El proxy requiere una contraseña</translation>
    </message>
    <message>
        <source>Enter the user name and password for the proxy %1. They&apos;re kept until you quit the program.</source>
        <translation>Introduzca el nombre de usuario y la contraseña del proxy %1. Se conservan hasta que salga del programa.</translation>
    </message>
</context>
<context>
    <name>Inspector::BrowserTurn</name>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy the address of Eloqua&apos;s page to open it in another browser</source>
        <translation>Copiar la dirección de la página de Eloqua para abrirla en otro navegador</translation>
    </message>
    <message>
        <source>&amp;Address from the browser</source>
        <translation>Dirección del nave&amp;gador</translation>
    </message>
    <message>
        <source>Address from the browser</source>
        <translation>Dirección del navegador</translation>
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
            <numerusform>Queda %n de 60 segundos</numerusform>
            <numerusform>Quedan %n de 60 segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>more than 60 seconds have passed</source>
        <translation>han transcurrido más de 60 segundos</translation>
    </message>
</context>
<context>
    <name>Inspector::CallbackListener</name>
    <message>
        <source>Port %1 of the redirect URI requires administrator rights, so the browser&apos;s response can&apos;t be received here.</source>
        <translation>El puerto %1 del URI de redirección requiere derechos de administrador, por lo que la respuesta del navegador no se puede recibir aquí.</translation>
    </message>
    <message>
        <source>Port %1 of the redirect URI is in use by another program, so the browser&apos;s response can&apos;t be received here.</source>
        <translation>Otro programa está usando el puerto %1 del URI de redirección, por lo que la respuesta del navegador no se puede recibir aquí.</translation>
    </message>
    <message>
        <source>This isn&apos;t a request from a browser.</source>
        <translation>Esta no es una solicitud de un navegador.</translation>
    </message>
    <message>
        <source>A program other than a browser connected to port %1. It was ignored, and the sign-in continues.</source>
        <translation>Un programa que no es un navegador se conectó al puerto %1. Se ha ignorado y el inicio de sesión continúa.</translation>
    </message>
    <message>
        <source>Page not found.</source>
        <translation>Página no encontrada.</translation>
    </message>
    <message>
        <source>The browser requested %1 instead of the redirect URI&apos;s path. The sign-in continues.</source>
        <translation>El navegador solicitó %1 en lugar de la ruta del URI de redirección. El inicio de sesión continúa.</translation>
    </message>
    <message>
        <source>This sign-in has already ended. Return to Eloqua Sync Inspector.</source>
        <translation>Este inicio de sesión ya ha terminado. Vuelva a Eloqua Sync Inspector.</translation>
    </message>
    <message>
        <source>Access is allowed. You can close this page and return to Eloqua Sync Inspector.</source>
        <translation>El acceso está permitido. Puede cerrar esta página y volver a Eloqua Sync Inspector.</translation>
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
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Findings in the values</source>
        <translation>Hallazgos en los valores</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
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
        <translation>Valores más frecuentes de %1</translation>
    </message>
    <message>
        <source>Patterns in %1 (a stands for a letter, 9 for a digit)</source>
        <translation>Patrones en %1 (a representa una letra; 9, una cifra)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 – only the first %L2 rejects are counted</source>
        <translation>%1 – solo se cuentan los primeros %L2 rechazos</translation>
    </message>
    <message>
        <source>This program&apos;s explanation</source>
        <translation>Explicación de este programa</translation>
    </message>
    <message>
        <source>This program&apos;s advice</source>
        <translation>Consejo de este programa</translation>
    </message>
    <message>
        <source>Oracle&apos;s text</source>
        <translation>Texto de Oracle</translation>
    </message>
    <message>
        <source>Eloqua&apos;s message</source>
        <translation>Mensaje de Eloqua</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Oracle doesn&apos;t document this code. If there is a message from Eloqua, follow that.</source>
        <translation>Oracle no documenta este código. Si hay un mensaje de Eloqua, siga sus indicaciones.</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>Cómo corregirlo</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rechazos</translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s)</source>
        <translation>
            <numerusform>%L1 rechazo</numerusform>
            <numerusform>%L1 rechazos</numerusform>
        </translation>
    </message>
    <message>
        <source>Consecutive records</source>
        <translation>Registros consecutivos</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Primer registro</translation>
    </message>
</context>
<context>
    <name>Inspector::CauseJob</name>
    <message>
        <source>Eloqua&apos;s list of rejects changed while it was being counted, so the counts may be wrong. Count again.</source>
        <translation>La lista de rechazos de Eloqua cambió mientras se contaba, por lo que los recuentos pueden ser incorrectos. Vuelva a contar.</translation>
    </message>
    <message>
        <source>The rejects in the kept copy aren&apos;t complete. %1</source>
        <translation>Los rechazos de la copia conservada no están completos. %1</translation>
    </message>
    <message numerus="yes">
        <source>Eloqua reported %L1 reject(s), but %L2 were counted. Count again.</source>
        <translation>
            <numerusform>Eloqua notificó %L1 rechazo, pero se contaron %L2. Vuelva a contar.</numerusform>
            <numerusform>Eloqua notificó %L1 rechazos, pero se contaron %L2. Vuelva a contar.</numerusform>
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
        <translation>Embudo</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Causes message</source>
        <translation>Mensaje de las causas</translation>
    </message>
    <message>
        <source>What happened to the records</source>
        <translation>Qué ocurrió con los registros</translation>
    </message>
    <message>
        <source>Why records were rejected</source>
        <translation>Por qué se rechazaron registros</translation>
    </message>
    <message>
        <source>Compare with:</source>
        <translation>Comparar con:</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Count causes</source>
        <translation>Contar causas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop counting causes</source>
        <translation>Dejar de contar causas</translation>
    </message>
    <message>
        <source>Show rejects</source>
        <translation>Mostrar rechazos</translation>
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
        <translation>Eloqua no cuenta los rechazos por código.</translation>
    </message>
    <message>
        <source>The counts by code come from Eloqua.</source>
        <translation>Los recuentos por código proceden de Eloqua.</translation>
    </message>
    <message>
        <source>The counts by code come from the log, which may not include every reject.</source>
        <translation>Los recuentos por código proceden del log, que puede no incluir todos los rechazos.</translation>
    </message>
    <message>
        <source>To see fields and values, count the causes.</source>
        <translation>Para ver campos y valores, cuente las causas.</translation>
    </message>
    <message>
        <source>Fetch all rejects, and count them by field and by what is wrong with the values</source>
        <translation>Obtener todos los rechazos y contarlos por campo y por lo que falla en los valores</translation>
    </message>
    <message>
        <source>No other sync</source>
        <translation>Ninguna otra sincronización</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Select a cause first.</source>
        <translation>Seleccione primero una causa.</translation>
    </message>
    <message>
        <source>This row stands for several codes. Select a row with a single code.</source>
        <translation>Esta fila representa varios códigos. Seleccione una fila con un solo código.</translation>
    </message>
    <message>
        <source>This sync has no rejects with this cause.</source>
        <translation>Esta sincronización no tiene rechazos con esta causa.</translation>
    </message>
    <message>
        <source>Show the rejects with the code of the selected cause</source>
        <translation>Mostrar los rechazos con el código de la causa seleccionada</translation>
    </message>
    <message>
        <source>Save the rejects with the code of the selected cause</source>
        <translation>Guardar los rechazos con el código de la causa seleccionada</translation>
    </message>
    <message>
        <source>More records may be rejected before this sync ends. Wait for that, then refresh.</source>
        <translation>Es posible que se rechacen más registros antes de que termine esta sincronización. Espere a que termine y, después, actualice.</translation>
    </message>
    <message>
        <source>Correct the rejects with the selected cause, and send them again</source>
        <translation>Corregir los rechazos con la causa seleccionada y volver a enviarlos</translation>
    </message>
    <message>
        <source>Correct the rejects of this sync, and send them again</source>
        <translation>Corregir los rechazos de esta sincronización y volver a enviarlos</translation>
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
        <translation>Hallazgo</translation>
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
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Go to column</source>
        <translation>&amp;Ir a la columna</translation>
    </message>
    <message>
        <source>Columns in %1</source>
        <translation>Columnas de %1</translation>
    </message>
    <message>
        <source>Find column</source>
        <translation>Buscar columna</translation>
    </message>
    <message>
        <source>Find a column by name</source>
        <translation>Buscar una columna por su nombre</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Mostrar todas</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
</context>
<context>
    <name>Inspector::CompareCommand</name>
    <message>
        <source>The two syncs have different definitions, so the same cause can mean different things.</source>
        <translation>Las dos sincronizaciones tienen definiciones distintas, por lo que la misma causa puede significar cosas diferentes.</translation>
    </message>
    <message>
        <source>%1 before, %2 now.</source>
        <translation>%1 antes, %2 ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s) were rejected again.</source>
        <translation>
            <numerusform>Se volvió a rechazar %L1 registro.</numerusform>
            <numerusform>Se volvieron a rechazar %L1 registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>It&apos;s unknown whether records were rejected again, because their identifiers aren&apos;t known.</source>
        <translation>No se sabe si se volvieron a rechazar registros, porque no se conocen sus identificadores.</translation>
    </message>
    <message>
        <source>Rejects: %1 %2</source>
        <translation>Rechazos: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s) of the later sync have no identifier and weren&apos;t compared.</source>
        <translation>
            <numerusform>%L1 rechazo de la sincronización posterior no tiene identificador y no se comparó.</numerusform>
            <numerusform>%L1 rechazos de la sincronización posterior no tienen identificador y no se compararon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::ConditionRow</name>
    <message>
        <source>is  (=)</source>
        <translation>es  (=)</translation>
    </message>
    <message>
        <source>is not  (!=)</source>
        <translation>no es  (!=)</translation>
    </message>
    <message>
        <source>is less than  (&lt;)</source>
        <translation>es menor que  (&lt;)</translation>
    </message>
    <message>
        <source>is at most  (&lt;=)</source>
        <translation>es como máximo  (&lt;=)</translation>
    </message>
    <message>
        <source>is greater than  (&gt;)</source>
        <translation>es mayor que  (&gt;)</translation>
    </message>
    <message>
        <source>is at least  (&gt;=)</source>
        <translation>es como mínimo  (&gt;=)</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>2026-01-31</source>
        <translation>2026-01-31</translation>
    </message>
    <message>
        <source>value; * matches any text</source>
        <translation>valor; * equivale a cualquier texto</translation>
    </message>
    <message>
        <source>%1 condition %2 property</source>
        <translation>%1: condición %2, propiedad</translation>
    </message>
    <message>
        <source>%1 condition %2 operator</source>
        <translation>%1: condición %2, operador</translation>
    </message>
    <message>
        <source>%1 condition %2 value</source>
        <translation>%1: condición %2, valor</translation>
    </message>
    <message>
        <source>Remove %1 condition %2</source>
        <translation>%1: quitar la condición %2</translation>
    </message>
</context>
<context>
    <name>Inspector::ConnectionActions</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (producción)</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Nueva conexión…</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Editar conexión…</translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation>&amp;Producción</translation>
    </message>
    <message>
        <source>Sign out and &amp;forget…</source>
        <translation>Cerrar sesión y &amp;olvidar…</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>&amp;Quitar conexión…</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>Cerrar sesión y olvidar</translation>
    </message>
    <message>
        <source>The client secret and the refresh token of &quot;%1&quot; will be removed from the keychain. To sign in again, you need the browser, a refresh token, or the password.</source>
        <translation>Se quitarán del llavero el secreto de cliente y el token de actualización de «%1». Para volver a iniciar sesión, necesita el navegador, un token de actualización o la contraseña.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>&quot;%1&quot; will be removed from the list, and its client secret and refresh token will be removed from the keychain. Nothing changes in Eloqua.</source>
        <translation>«%1» se quitará de la lista, y su secreto de cliente y su token de actualización se quitarán del llavero. En Eloqua no cambia nada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Inspector::CopyBar</name>
    <message>
        <source>%1 copying</source>
        <translation>%1: copia</translation>
    </message>
    <message>
        <source>%1 copying progress</source>
        <translation>%1: progreso de la copia</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 stop copying</source>
        <translation>%1: detener la copia</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>No se copió nada.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>No hay nada seleccionado.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) are selected, but only up to %L2 can be copied. Use Export to save them.</source>
        <translation>
            <numerusform>Hay %L1 celda seleccionada, pero solo se pueden copiar hasta %L2. Use Exportar para guardarla.</numerusform>
            <numerusform>Hay %L1 celdas seleccionadas, pero solo se pueden copiar hasta %L2. Use Exportar para guardarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching %L1 of %2 to copy</source>
        <translation>Obteniendo %L1 de %2 para copiar</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>No se copió nada. %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %L1 cell(s).</source>
        <translation>
            <numerusform>Se copió %L1 celda.</numerusform>
            <numerusform>Se copiaron %L1 celdas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::CopyToRepair</name>
    <message>
        <source>Sync %1 is being kept first, because corrections are made in a kept copy.</source>
        <translation>Primero se conserva la sincronización %1, porque las correcciones se hacen en una copia conservada.</translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectedFilesJob</name>
    <message numerus="yes">
        <source>Saved %L1 row(s) to %2, and the reasons why they were rejected to %3.</source>
        <translation>
            <numerusform>Se guardó %L1 fila en %2, y los motivos por los que se rechazó, en %3.</numerusform>
            <numerusform>Se guardaron %L1 filas en %2, y los motivos por los que se rechazaron, en %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectionDelegate</name>
    <message>
        <source>%1 of record %2</source>
        <translation>%1 del registro %2</translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectionTexts</name>
    <message>
        <source>Edited. Eloqua returned no value for this field.</source>
        <translation>Editado. Eloqua no devolvió ningún valor para este campo.</translation>
    </message>
    <message>
        <source>Edited. It was empty.</source>
        <translation>Editado. Estaba vacío.</translation>
    </message>
    <message>
        <source>Edited. It was: &quot;%1&quot;</source>
        <translation>Editado. Antes: «%1»</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>This record is left out.</source>
        <translation>Este registro está omitido.</translation>
    </message>
    <message>
        <source>Last check: %1</source>
        <translation>Última comprobación: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectionsModel</name>
    <message>
        <source>Sent on %1</source>
        <translation>Enviado el %1</translation>
    </message>
    <message>
        <source>Sent on %1 in sync %2</source>
        <translation>Enviado el %1 en la sincronización %2</translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectionsView</name>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
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
        <translation>La sincronización %1 se ha creado y continúa en Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua created the sync but didn&apos;t say which one it is. Check the newest syncs with &quot;list&quot;.</source>
        <translation>Eloqua creó la sincronización, pero no indicó cuál es. Compruebe las sincronizaciones más recientes con &quot;list&quot;.</translation>
    </message>
    <message>
        <source>The request wasn&apos;t sent again, so that no second sync starts. It&apos;s unknown whether Eloqua created the sync. Check the newest syncs with &quot;list&quot;.</source>
        <translation>La solicitud no se volvió a enviar para que no se inicie una segunda sincronización. No se sabe si Eloqua creó la sincronización. Compruebe las sincronizaciones más recientes con &quot;list&quot;.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t say which sync it created. Looking for it in the list. The request isn&apos;t sent again.</source>
        <translation>Eloqua no indicó qué sincronización creó. Se está buscando en la lista. La solicitud no se vuelve a enviar.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t confirm that it created the sync. Looking for it in the list. The request isn&apos;t sent again.</source>
        <translation>Eloqua no confirmó que creó la sincronización. Se está buscando en la lista. La solicitud no se vuelve a enviar.</translation>
    </message>
    <message>
        <source>%1 is %2. Checking again in %3.</source>
        <translation>El estado de %1 es %2. Se volverá a comprobar dentro de %3.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>El estado de %1 es %2.</translation>
    </message>
    <message>
        <source>Sync %1 was created.</source>
        <translation>Se creó la sincronización %1.</translation>
    </message>
    <message>
        <source>Sync %1 finished with status &quot;%2&quot;. Run &quot;logs %3&quot; to see why.</source>
        <translation>La sincronización %1 finalizó con el estado «%2». Ejecute &quot;logs %3&quot; para ver el motivo.</translation>
    </message>
</context>
<context>
    <name>Inspector::CreationFacts</name>
    <message>
        <source>Sync to create</source>
        <translation>Sincronización que se creará</translation>
    </message>
    <message>
        <source>Staged data</source>
        <translation>Datos del área temporal</translation>
    </message>
    <message>
        <source>Other syncs</source>
        <translation>Otras sincronizaciones</translation>
    </message>
    <message>
        <source>Checking for other syncs of this definition…</source>
        <translation>Comprobando si hay otras sincronizaciones de esta definición…</translation>
    </message>
    <message>
        <source>Couldn&apos;t check for other syncs of this definition: %1 This is checked again before anything is sent.</source>
        <translation>No se pudo comprobar si hay otras sincronizaciones de esta definición: %1 Se volverá a comprobar antes de enviar nada.</translation>
    </message>
    <message>
        <source>No other sync of this definition is running.</source>
        <translation>No hay ninguna otra sincronización de esta definición en curso.</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (producción)</translation>
    </message>
    <message>
        <source>Run %1 again in %2?</source>
        <translation>¿Volver a ejecutar %1 en %2?</translation>
    </message>
    <message>
        <source>New sync in %1</source>
        <translation>Nueva sincronización en %1</translation>
    </message>
    <message>
        <source>An import sync only processes data that is staged. If nothing was uploaded to %1/data after the last sync, there is nothing to process.</source>
        <translation>Una sincronización de importación solo procesa los datos que están en el área temporal. Si no se subió nada a %1/data después de la última sincronización, no hay nada que procesar.</translation>
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
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Syncs created between</source>
        <translation>Sincronizaciones creadas entre</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Ú&amp;ltimo día</translation>
    </message>
    <message>
        <source>Both days are included. They begin at midnight in this computer&apos;s time zone.</source>
        <translation>Se incluyen ambos días. Empiezan a medianoche en la zona horaria de este equipo.</translation>
    </message>
    <message>
        <source>Days note</source>
        <translation>Nota sobre los días</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Creación (UTC)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creada por</translation>
    </message>
</context>
<context>
    <name>Inspector::DefinitionPane</name>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Definition fields</source>
        <translation>Campos de la definición</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Eloqua field</source>
        <translation>Campo de Eloqua</translation>
    </message>
    <message>
        <source>Eloqua statement</source>
        <translation>Instrucción de Eloqua</translation>
    </message>
    <message>
        <source>Definition JSON</source>
        <translation>JSON de la definición</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>Other syncs of this definition</source>
        <translation>Otras sincronizaciones de esta definición</translation>
    </message>
    <message>
        <source>A kept copy contains only one sync. To see the other syncs, open this sync in the main window.</source>
        <translation>Una copia conservada contiene solo una sincronización. Para ver las demás, abra esta sincronización en la ventana principal.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t say which definition this sync belongs to.</source>
        <translation>Eloqua no indica a qué definición pertenece esta sincronización.</translation>
    </message>
    <message>
        <source>Unsupported definition URI: %1</source>
        <translation>URI de definición no admitido: %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t open sync %1. %2</source>
        <translation>No se pudo abrir la sincronización %1. %2</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t find the definition %1. The sync, its logs, and its rejects are still available, but it can&apos;t be run again.</source>
        <translation>Eloqua no encontró la definición %1. La sincronización, sus logs y sus rechazos siguen disponibles, pero la sincronización no se puede volver a ejecutar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Regla de actualización</translation>
    </message>
    <message>
        <source>Sync actions</source>
        <translation>Acciones de sincronización</translation>
    </message>
    <message>
        <source>Data retention time</source>
        <translation>Tiempo de retención de datos</translation>
    </message>
    <message>
        <source>Deleted automatically after</source>
        <translation>Se elimina automáticamente después de</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>Actualizada por</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualización</translation>
    </message>
</context>
<context>
    <name>Inspector::DefinitionPicker</name>
    <message>
        <source>Definitions</source>
        <translation>Definiciones</translation>
    </message>
    <message>
        <source>Choose definition</source>
        <translation>Elegir definición</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Definition kind</source>
        <translation>Tipo de definición</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Sync actions</source>
        <translation>Acciones de sincronización</translation>
    </message>
    <message>
        <source>Definition filter</source>
        <translation>Filtro de definiciones</translation>
    </message>
    <message>
        <source>Part of the name (case-sensitive); * matches any text</source>
        <translation>Parte del nombre (distingue mayúsculas y minúsculas); * equivale a cualquier texto</translation>
    </message>
    <message>
        <source>Definitions count</source>
        <translation>Recuento de definiciones</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Eloqua has no definitions of this kind.</source>
        <translation>Eloqua no tiene definiciones de este tipo.</translation>
    </message>
    <message>
        <source>No definition of this kind has this text in its name. Names are case-sensitive.</source>
        <translation>Ninguna definición de este tipo contiene este texto en su nombre. Los nombres distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 definition(s)</source>
        <translation>
            <numerusform>%L1 de %L2 definición</numerusform>
            <numerusform>%L1 de %L2 definiciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 definition(s)</source>
        <translation>
            <numerusform>%L1 definición</numerusform>
            <numerusform>%L1 definiciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::DemoServerCommand</name>
    <message>
        <source>Couldn&apos;t write the connection file to %1: %2.</source>
        <translation>No se pudo escribir el archivo de conexión en %1: %2.</translation>
    </message>
</context>
<context>
    <name>Inspector::DiagnosticsDialog</name>
    <message>
        <source>Include &amp;names, hosts, and values of filters</source>
        <translation>Incluir &amp;nombres, hosts y valores de filtros</translation>
    </message>
    <message>
        <source>Save diagnostic information</source>
        <translation>Guardar información de diagnóstico</translation>
    </message>
    <message>
        <source>Send this text to somebody who helps you. It&apos;s in English, never contains secrets or records, and isn&apos;t sent automatically. Read it before you save it.</source>
        <translation>Envíe este texto a quien le esté ayudando. Está en inglés, nunca contiene secretos ni registros, y no se envía automáticamente. Léalo antes de guardarlo.</translation>
    </message>
    <message>
        <source>Include names, hosts, and values of filters</source>
        <translation>Incluir nombres, hosts y valores de filtros</translation>
    </message>
    <message>
        <source>Diagnostic information</source>
        <translation>Información de diagnóstico</translation>
    </message>
    <message>
        <source>Diagnostics message</source>
        <translation>Mensaje del diagnóstico</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Se copió.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Reemplazar archivo</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 ya existe. ¿Quiere reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Se guardó en %1.</translation>
    </message>
</context>
<context>
    <name>Inspector::DigestBar</name>
    <message>
        <source>Night digest</source>
        <translation>Resumen de la noche</translation>
    </message>
    <message>
        <source>%1 (counted at %2)</source>
        <translation>%1 (contadas a las %2)</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Show only these syncs in the list</source>
        <translation>Mostrar solo estas sincronizaciones en la lista</translation>
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
        <translation>Asignar un valor</translation>
    </message>
    <message>
        <source>Change case</source>
        <translation>Cambiar mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Swap two fields</source>
        <translation>Intercambiar dos campos</translation>
    </message>
    <message>
        <source>Split &quot;Name &lt;address&gt;&quot;</source>
        <translation>Separar «Nombre &lt;dirección&gt;»</translation>
    </message>
    <message>
        <source>Change message</source>
        <translation>Mensaje del cambio</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
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
        <translation>Campo que se cambia</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nuevo valor</translation>
    </message>
    <message>
        <source>New &amp;value:</source>
        <translation>Nuevo &amp;valor:</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>lowercase</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>UPPERCASE</source>
        <translation>MAYÚSCULAS</translation>
    </message>
    <message>
        <source>Capitalize Each Word</source>
        <translation>Poner En Mayúscula Cada Palabra</translation>
    </message>
    <message>
        <source>&amp;Case:</source>
        <translation>&amp;Mayúsculas y minúsculas:</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>&amp;With:</source>
        <translation>C&amp;on:</translation>
    </message>
    <message>
        <source>Other field</source>
        <translation>Otro campo</translation>
    </message>
    <message>
        <source>Move &amp;name to:</source>
        <translation>Mover el &amp;nombre a:</translation>
    </message>
    <message>
        <source>Field for the name</source>
        <translation>Campo para el nombre</translation>
    </message>
    <message>
        <source>No field (discard the name)</source>
        <translation>Ningún campo (descartar el nombre)</translation>
    </message>
    <message>
        <source>The field will be empty in all of these records.</source>
        <translation>El campo quedará vacío en todos estos registros.</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportBar</name>
    <message>
        <source>Export status</source>
        <translation>Estado de la exportación</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Open exported file</source>
        <translation>Abrir el archivo exportado</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Close export</source>
        <translation>Cerrar la exportación</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause export</source>
        <translation>Pausar la exportación</translation>
    </message>
    <message>
        <source>Keep the rows fetched so far and resume later</source>
        <translation>Conservar las filas obtenidas hasta ahora y reanudar más tarde</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume export</source>
        <translation>Reanudar la exportación</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard export</source>
        <translation>Descartar la exportación</translation>
    </message>
    <message>
        <source>Delete the rows fetched so far</source>
        <translation>Eliminar las filas obtenidas hasta ahora</translation>
    </message>
    <message>
        <source>Exporting %1 to %2: %3</source>
        <translation>Exportando %1 a %2: %3</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Se exportó %1</translation>
    </message>
    <message>
        <source>Paused the export of %1</source>
        <translation>Se pausó la exportación de %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t export %1</source>
        <translation>No se pudo exportar %1</translation>
    </message>
    <message>
        <source>Saved %1 to %2: %3 written, %4 in this copy, %5, in %6 s.</source>
        <translation>Se guardó %1 en %2. Escrito: %3; en esta copia: %4; %5, en %6 s.</translation>
    </message>
    <message>
        <source>Saved %1 to %2: %3 written, %4 reported by the server, %5, in %6 s.</source>
        <translation>Se guardó %1 en %2. Escrito: %3; notificado por el servidor: %4; %5, en %6 s.</translation>
    </message>
    <message>
        <source>Couldn&apos;t export %1. %2</source>
        <translation>No se pudo exportar %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) are kept so that you can resume.</source>
        <translation>
            <numerusform>Se conserva %L1 fila para que pueda reanudar la exportación.</numerusform>
            <numerusform>Se conservan %L1 filas para que pueda reanudar la exportación.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export of %1 was canceled. %2 is unchanged.</source>
        <translation>Se canceló la exportación de %1. %2 no ha cambiado.</translation>
    </message>
    <message>
        <source>The export of %1 was canceled. No file was written.</source>
        <translation>Se canceló la exportación de %1. No se escribió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>The export of %1 is paused. %2 row(s) are kept next to %3, so that you can resume now or later.</source>
        <translation>
            <numerusform>La exportación de %1 está en pausa. Se conserva %2 fila junto a %3, de modo que puede reanudarla ahora o más tarde.</numerusform>
            <numerusform>La exportación de %1 está en pausa. Se conservan %2 filas junto a %3, de modo que puede reanudarla ahora o más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export of %1 is paused. No rows are kept yet.</source>
        <translation>La exportación de %1 está en pausa. Aún no se conserva ninguna fila.</translation>
    </message>
    <message>
        <source>The export of %1 to %2 is paused. It continues when you sign in to %4 as %3 again.</source>
        <translation>La exportación de %1 a %2 está en pausa. Continuará cuando vuelva a iniciar sesión en %4 como %3.</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportColumns</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Find column</source>
        <translation>Buscar columna</translation>
    </message>
    <message>
        <source>Find a column by name</source>
        <translation>Buscar una columna por su nombre</translation>
    </message>
    <message>
        <source>Columns to export</source>
        <translation>Columnas para exportar</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
    <message>
        <source>All columns in the server&apos;s order, including columns that first appear on a later page</source>
        <translation>Todas las columnas en el orden del servidor, incluidas las que aparecen por primera vez en una página posterior</translation>
    </message>
    <message>
        <source>Non&amp;e</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>No columns</source>
        <translation>Ninguna columna</translation>
    </message>
    <message>
        <source>As sho&amp;wn</source>
        <translation>Como se &amp;muestran</translation>
    </message>
    <message>
        <source>Columns as shown</source>
        <translation>Columnas como se muestran</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportCommand</name>
    <message>
        <source>Slowed down by Eloqua, which allows fewer parallel requests.</source>
        <translation>Ralentizado por Eloqua, que permite menos solicitudes en paralelo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are kept next to %2. Run the same command again to resume.</source>
        <translation>
            <numerusform>Se conserva %1 fila junto a %2. Ejecute el mismo comando otra vez para reanudar.</numerusform>
            <numerusform>Se conservan %1 filas junto a %2. Ejecute el mismo comando otra vez para reanudar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belongs to another export or another user, so it was neither used nor changed.</source>
        <translation>%1 pertenece a otra exportación o a otro usuario, por lo que ni se usó ni se modificó.</translation>
    </message>
    <message>
        <source>%1 contains %2 of this export, of %3 reported by the server.</source>
        <translation>%1 contiene %2 de esta exportación, de %3 que notificó el servidor.</translation>
    </message>
    <message>
        <source>%1 Resuming from there.</source>
        <translation>%1 Se reanuda desde ahí.</translation>
    </message>
    <message>
        <source>%1 Use --resume to continue from there. All rows are fetched again now.</source>
        <translation>%1 Use --resume para continuar desde ahí. Ahora se vuelven a obtener todas las filas.</translation>
    </message>
    <message>
        <source>%1 written, %L2 reported by the server; %3 in %L4 s.</source>
        <translation>Escrito: %1; notificado por el servidor: %L2; %3 en %L4 s.</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportDialog</name>
    <message>
        <source>Format description</source>
        <translation>Descripción del formato</translation>
    </message>
    <message>
        <source>Export warning</source>
        <translation>Advertencia de la exportación</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Nombre de &amp;archivo:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Nombre de archivo:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
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
        <translation>Los archivos contienen las horas tal como las envió Eloqua, en UTC</translation>
    </message>
    <message>
        <source>Save p&amp;rofile…</source>
        <translation>&amp;Guardar perfil…</translation>
    </message>
    <message>
        <source>Save profile…</source>
        <translation>Guardar perfil…</translation>
    </message>
    <message>
        <source>Add these options to the list of formats, under a name of your own</source>
        <translation>Añadir estas opciones a la lista de formatos, con el nombre que elija</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Quitar perfil</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>Export options</source>
        <translation>Opciones de exportación</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a built-in format. Choose a different name.</source>
        <translation>«%1» es un formato integrado. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A profile with this name already exists. It will be replaced.</source>
        <translation>Ya existe un perfil con este nombre. Se reemplazará.</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Guardar perfil</translation>
    </message>
    <message>
        <source>Profile &amp;name</source>
        <translation>&amp;Nombre del perfil</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>selección</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Elija al menos una columna.</translation>
    </message>
    <message>
        <source>The folder %1 doesn&apos;t exist. Create it, or enter another folder.</source>
        <translation>La carpeta %1 no existe. Créela o introduzca otra carpeta.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Reemplazar archivo</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 ya existe. ¿Quiere reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportJob</name>
    <message>
        <source>The rows fetched earlier (%1) are from the site %2, but you&apos;re signed in to a different site. Sign in to that site to resume, or start over.</source>
        <translation>Las filas obtenidas antes (%1) son del sitio %2, pero ha iniciado sesión en otro sitio. Inicie sesión en ese sitio para reanudar, o empiece de nuevo.</translation>
    </message>
    <message>
        <source>The list changed on the server after a part of it was fetched (%1 of %2 then, %L3 now), so the remaining rows don&apos;t match. The fetched rows were discarded. Export again.</source>
        <translation>La lista cambió en el servidor después de obtener una parte de ella (entonces, %1 de %2; ahora, %L3), por lo que las filas restantes no coinciden. Las filas obtenidas se descartaron. Vuelva a exportar.</translation>
    </message>
    <message>
        <source>The server reported %1 but sent %L2. %3</source>
        <translation>El servidor notificó %1, pero envió %L2. %3</translation>
    </message>
    <message numerus="yes">
        <source>The list of syncs changed during the export: the server reported %1 but sent %L2 distinct row(s). No file was written. Export again.</source>
        <translation>
            <numerusform>La lista de sincronizaciones cambió durante la exportación: el servidor notificó %1, pero envió %L2 fila distinta. No se escribió ningún archivo. Vuelva a exportar.</numerusform>
            <numerusform>La lista de sincronizaciones cambió durante la exportación: el servidor notificó %1, pero envió %L2 filas distintas. No se escribió ningún archivo. Vuelva a exportar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was written. Export again.</source>
        <translation>No se escribió ningún archivo. Vuelva a exportar.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The first row was fetched earlier.</source>
        <translation>La primera fila se obtuvo antes.</translation>
    </message>
    <message numerus="yes">
        <source>The first %L1 row(s) were fetched earlier.</source>
        <translation>
            <numerusform>La primera fila (%L1) se obtuvo antes.</numerusform>
            <numerusform>Las primeras %L1 filas se obtuvieron antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing from an earlier export could be used, so all rows were fetched again.</source>
        <translation>No se pudo usar nada de una exportación anterior, por lo que se volvieron a obtener todas las filas.</translation>
    </message>
    <message>
        <source>Some text contained invalid UTF-8. Invalid bytes are shown as �.</source>
        <translation>Parte del texto contenía UTF-8 no válido. Los bytes no válidos se muestran como �.</translation>
    </message>
    <message numerus="yes">
        <source>The list grew from %L1 to %L2 row(s) while it was being read.</source>
        <translation>
            <numerusform>La lista creció de %L1 a %L2 fila mientras se leía.</numerusform>
            <numerusform>La lista creció de %L1 a %L2 filas mientras se leía.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server reported %1 but sent none from row %L2 on, so rows are missing. %3</source>
        <translation>El servidor notificó %1, pero no envió ninguna a partir de la fila %L2, por lo que faltan filas. %3</translation>
    </message>
    <message>
        <source>The list changed on the server while it was read (%1 before, %L2 now), so rows might be missing or duplicated. Wait until the sync has finished. %3</source>
        <translation>La lista cambió en el servidor mientras se leía (antes, %1; ahora, %L2), por lo que pueden faltar filas o haber filas duplicadas. Espere a que la sincronización haya finalizado. %3</translation>
    </message>
    <message>
        <source>The rows kept from the earlier export were written by another version of this program. Start over.</source>
        <translation>Las filas que se conservan de la exportación anterior las escribió otra versión de este programa. Empiece de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The server sent the same %L1 row(s) twice in a row (from row %L2 on), so the file would be incorrect. Export again. If the problem continues, send this message to Oracle Support.</source>
        <translation>
            <numerusform>El servidor envió la misma %L1 fila dos veces seguidas (a partir de la fila %L2), por lo que el archivo sería incorrecto. Vuelva a exportar. Si el problema continúa, envíe este mensaje a Oracle Support.</numerusform>
            <numerusform>El servidor envió las mismas %L1 filas dos veces seguidas (a partir de la fila %L2), por lo que el archivo sería incorrecto. Vuelva a exportar. Si el problema continúa, envíe este mensaje a Oracle Support.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new field appeared that the earlier rows don&apos;t have, but the header is already written. The output so far isn&apos;t the whole table. Write to a file, or specify the columns.</source>
        <translation>Apareció un campo nuevo que las filas anteriores no tienen, pero el encabezado ya está escrito. La salida hasta ahora no es la tabla completa. Escriba en un archivo o especifique las columnas.</translation>
    </message>
    <message>
        <source>No row has a column named &quot;%1&quot;. Check the column names.</source>
        <translation>Ninguna fila tiene una columna llamada «%1». Compruebe los nombres de las columnas.</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportList</name>
    <message>
        <source>the list of syncs</source>
        <translation>la lista de sincronizaciones</translation>
    </message>
    <message>
        <source>%1 of sync %2</source>
        <translation>la tabla %1 de la sincronización %2</translation>
    </message>
    <message>
        <source>the logs of sync %1</source>
        <translation>los logs de la sincronización %1</translation>
    </message>
    <message>
        <source>the data of sync %1</source>
        <translation>los datos de la sincronización %1</translation>
    </message>
    <message>
        <source>the rejects of sync %1</source>
        <translation>los rechazos de la sincronización %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The export stopped at row %L1 of %L2. Resume?</source>
        <translation>La exportación se detuvo en la fila %L1 de %L2. ¿Quiere reanudarla?</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportOptions</name>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>&amp;Delimitador:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
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
        <translation>Fila de encabezado</translation>
    </message>
    <message>
        <source>&amp;Header row</source>
        <translation>Fila de en&amp;cabezado</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Marca de orden de bytes</translation>
    </message>
    <message>
        <source>B&amp;yte order mark</source>
        <translation>Marca de orden de b&amp;ytes</translation>
    </message>
    <message>
        <source>Excel needs it to read accented and non-Latin characters</source>
        <translation>Excel la necesita para leer los caracteres acentuados y no latinos</translation>
    </message>
    <message>
        <source>Formula guard</source>
        <translation>Protección contra fórmulas</translation>
    </message>
    <message>
        <source>Formula &amp;guard</source>
        <translation>&amp;Protección contra fórmulas</translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would treat as a formula</source>
        <translation>Pone un &apos; delante de las celdas que una hoja de cálculo trataría como una fórmula</translation>
    </message>
    <message>
        <source>Except numbers and phone numbers</source>
        <translation>Excepto números y números de teléfono</translation>
    </message>
    <message>
        <source>E&amp;xcept numbers and phone numbers</source>
        <translation>E&amp;xcepto números y números de teléfono</translation>
    </message>
    <message>
        <source>Leaves cells such as -12.5 and +46 70 123 45 67 as they are</source>
        <translation>Deja como están las celdas como -12.5 y +46 70 123 45 67</translation>
    </message>
    <message>
        <source>Parallel re&amp;quests:</source>
        <translation>Solicitudes en pa&amp;ralelo:</translation>
    </message>
    <message>
        <source>Parallel requests</source>
        <translation>Solicitudes en paralelo</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportRows</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Filtered rows</source>
        <translation>Filas filtradas</translation>
    </message>
    <message>
        <source>&amp;Filtered rows</source>
        <translation>Filas fi&amp;ltradas</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>Todas las f&amp;ilas</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Filas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Selected rows</source>
        <translation>Filas &amp;seleccionadas</translation>
    </message>
    <message>
        <source>Rows from &quot;Start at&quot; on</source>
        <translation>Filas a partir de «Empezar en»</translation>
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
        <translation>Añadir condición</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>%1 filter builder note</source>
        <translation>%1: nota del generador de filtros</translation>
    </message>
    <message>
        <source>All conditions (AND)</source>
        <translation>Todas las condiciones (AND)</translation>
    </message>
    <message>
        <source>Any condition (OR)</source>
        <translation>Cualquier condición (OR)</translation>
    </message>
    <message>
        <source>%1 conditions joined by</source>
        <translation>%1: condiciones unidas por</translation>
    </message>
    <message>
        <source>Add %1 condition</source>
        <translation>%1: añadir condición</translation>
    </message>
    <message>
        <source>Apply %1 filter</source>
        <translation>%1: aplicar filtro</translation>
    </message>
    <message>
        <source>* matches any text: *mail*. Case-sensitive. Dates: 2026-01-31.</source>
        <translation>* equivale a cualquier texto: *mail*. Distingue mayúsculas y minúsculas. Fechas: 2026-01-31.</translation>
    </message>
    <message>
        <source>This filter can&apos;t be shown as conditions. It&apos;s applied as typed.</source>
        <translation>Este filtro no se puede mostrar como condiciones. Se aplica tal como se escribió.</translation>
    </message>
    <message>
        <source>This filter can&apos;t be shown as conditions. It&apos;s sent as typed.</source>
        <translation>Este filtro no se puede mostrar como condiciones. Se envía tal como se escribió.</translation>
    </message>
    <message>
        <source>Eloqua documents only one condition, so it might not accept several.</source>
        <translation>Eloqua documenta una sola condición, por lo que podría no aceptar varias.</translation>
    </message>
</context>
<context>
    <name>Inspector::FilterEdit</name>
    <message>
        <source>Filter, such as status=&apos;warning&apos; or createdAt&gt;2026-01-31</source>
        <translation>Filtro, como status=&apos;warning&apos; o createdAt&gt;2026-01-31</translation>
    </message>
    <message>
        <source>Filter, such as severity=&apos;warning&apos; or message=&apos;*duplicate*&apos;</source>
        <translation>Filtro, como severity=&apos;warning&apos; o message=&apos;*duplicate*&apos;</translation>
    </message>
    <message>
        <source>Filter, such as statusCode=&apos;ELQ-00002&apos; or message=&apos;*address*&apos;</source>
        <translation>Filtro, como statusCode=&apos;ELQ-00002&apos; o message=&apos;*address*&apos;</translation>
    </message>
    <message>
        <source>Text in any column, or a condition such as severity=&apos;warning&apos;</source>
        <translation>Texto en cualquier columna o una condición como severity=&apos;warning&apos;</translation>
    </message>
    <message>
        <source>Text in any column, or a condition such as statusCode=&apos;ELQ-00002&apos;</source>
        <translation>Texto en cualquier columna o una condición como statusCode=&apos;ELQ-00002&apos;</translation>
    </message>
    <message>
        <source>*text*</source>
        <translation>*texto*</translation>
    </message>
    <message>
        <source>Text in any column, or a condition such as %1</source>
        <translation>Texto en cualquier columna o una condición como %1</translation>
    </message>
    <message>
        <source>Filters this copy when you press Return. A text alone is searched for in all columns, ignoring case. In conditions, values are case-sensitive, and * matches any text. Press Escape to clear it.</source>
        <translation>Filtra esta copia al pulsar Intro. Un texto sin condición se busca en todas las columnas, sin distinguir mayúsculas y minúsculas. En las condiciones, los valores distinguen mayúsculas y minúsculas, y * equivale a cualquier texto. Pulse Esc para borrarlo.</translation>
    </message>
    <message>
        <source>Eloqua filter, sent as typed when you press Return. Values are case-sensitive, and * matches any text. Press Escape to clear it.</source>
        <translation>Filtro de Eloqua, que se envía tal como se escribió al pulsar Intro. Los valores distinguen mayúsculas y minúsculas, y * equivale a cualquier texto. Pulse Esc para borrarlo.</translation>
    </message>
    <message>
        <source>%1 filter</source>
        <translation>%1: filtro</translation>
    </message>
    <message>
        <source>Clear %1 filter</source>
        <translation>%1: borrar filtro</translation>
    </message>
</context>
<context>
    <name>Inspector::FilterMenu</name>
    <message>
        <source>Recent and saved filters</source>
        <translation>Filtros recientes y guardados</translation>
    </message>
    <message>
        <source>%1 filters</source>
        <translation>%1: filtros</translation>
    </message>
    <message>
        <source>&amp;Save this filter as…</source>
        <translation>&amp;Guardar este filtro como…</translation>
    </message>
    <message>
        <source>&amp;Failed in the last 7 days</source>
        <translation>&amp;Fallidas en los últimos 7 días</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>&amp;Remove saved filter</source>
        <translation>&amp;Quitar filtro guardado</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>No recent filters</source>
        <translation>No hay filtros recientes</translation>
    </message>
    <message>
        <source>Clear recent &amp;filters</source>
        <translation>&amp;Borrar filtros recientes</translation>
    </message>
    <message>
        <source>A filter with this name already exists. It will be replaced.</source>
        <translation>Ya existe un filtro con este nombre. Se reemplazará.</translation>
    </message>
    <message>
        <source>You can find it in the menu next to the filter.</source>
        <translation>Puede encontrarlo en el menú situado junto al filtro.</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>Filter &amp;name</source>
        <translation>&amp;Nombre del filtro</translation>
    </message>
    <message>
        <source>Filter name</source>
        <translation>Nombre del filtro</translation>
    </message>
</context>
<context>
    <name>Inspector::FindBar</name>
    <message>
        <source>Find in loaded rows</source>
        <translation>Buscar en las filas cargadas</translation>
    </message>
    <message>
        <source>%1 find</source>
        <translation>%1: búsqueda</translation>
    </message>
    <message>
        <source>Clear %1 find</source>
        <translation>%1: borrar búsqueda</translation>
    </message>
    <message>
        <source>%1 find count</source>
        <translation>%1: recuento de la búsqueda</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Buscar anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>%1 find previous</source>
        <translation>%1: buscar anterior</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Buscar siguiente (F3)</translation>
    </message>
    <message>
        <source>%1 find next</source>
        <translation>%1: buscar siguiente</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close %1 find</source>
        <translation>%1: cerrar búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>in %L1 loaded row(s)</source>
        <translation>
            <numerusform>en %L1 fila cargada</numerusform>
            <numerusform>en %L1 filas cargadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %L1 loaded row(s) of %L2</source>
        <translation>
            <numerusform>en %L1 fila cargada de %L2</numerusform>
            <numerusform>en %L1 filas cargadas de %L2</numerusform>
        </translation>
    </message>
    <message>
        <source>in the only row</source>
        <translation>en la única fila</translation>
    </message>
    <message numerus="yes">
        <source>in all %L1 row(s)</source>
        <translation>
            <numerusform>en %L1 fila</numerusform>
            <numerusform>en las %L1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found %1</source>
        <translation>Sin resultados %1</translation>
    </message>
    <message>
        <source>more than %L1</source>
        <translation>más de %L1</translation>
    </message>
    <message>
        <source>%L1 of %2 %3</source>
        <translation>%L1 of %2 %3</translation>
    </message>
    <message>
        <source>%1 found %2</source>
        <translation>Resultados: %1 %2</translation>
    </message>
    <message>
        <source>%1 – wrapped around</source>
        <translation>%1 – se continuó desde el otro extremo</translation>
    </message>
</context>
<context>
    <name>Inspector::FrozenColumn</name>
    <message>
        <source>First column</source>
        <translation>Primera columna</translation>
    </message>
</context>
<context>
    <name>Inspector::GoToRowDialog</name>
    <message>
        <source>Go to row in %1</source>
        <translation>Ir a una fila de %1</translation>
    </message>
    <message>
        <source>Row &amp;number</source>
        <translation>&amp;Número de fila</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Número de fila</translation>
    </message>
    <message>
        <source>Row number hint</source>
        <translation>Indicación sobre el número de fila</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Rows are numbered from %L1 to %L2.</source>
        <translation>Las filas están numeradas del %L1 al %L2.</translation>
    </message>
    <message>
        <source>That isn&apos;t a number. %1</source>
        <translation>Eso no es un número. %1</translation>
    </message>
    <message>
        <source>Row %L1 doesn&apos;t exist. %2</source>
        <translation>La fila %L1 no existe. %2</translation>
    </message>
</context>
<context>
    <name>Inspector::GoToSyncDialog</name>
    <message>
        <source>Go to sync</source>
        <translation>Ir a la sincronización</translation>
    </message>
    <message>
        <source>Sync &amp;number or URI</source>
        <translation>&amp;Número o URI de la sincronización</translation>
    </message>
    <message>
        <source>Sync number</source>
        <translation>Número de sincronización</translation>
    </message>
    <message>
        <source>For example: 1042 or /syncs/1042</source>
        <translation>Por ejemplo: 1042 o /syncs/1042</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>&amp;Recent syncs</source>
        <translation>Sincronizaciones &amp;recientes</translation>
    </message>
    <message>
        <source>Recent syncs</source>
        <translation>Sincronizaciones recientes</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>That isn&apos;t a sync number yet. For example: 1042 or /syncs/1042</source>
        <translation>Eso todavía no es un número de sincronización. Por ejemplo: 1042 o /syncs/1042</translation>
    </message>
</context>
<context>
    <name>Inspector::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Web page of Eloqua&apos;s &amp;Bulk API</source>
        <translation>Página web de la &amp;Bulk API de Eloqua</translation>
    </message>
    <message>
        <source>Save &amp;diagnostic information…</source>
        <translation>Guardar información de &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;About Eloqua Sync Inspector</source>
        <translation>A&amp;cerca de Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Couldn&apos;t start a browser.</source>
        <translation>No se pudo iniciar un navegador.</translation>
    </message>
    <message>
        <source>Open this address in a browser: %1</source>
        <translation>Abra esta dirección en un navegador: %1</translation>
    </message>
    <message>
        <source>About Eloqua Sync Inspector</source>
        <translation>Acerca de Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>Eloqua Sync Inspector %1</source>
        <translation>Eloqua Sync Inspector %1</translation>
    </message>
    <message>
        <source>Shows what happened to an Oracle Eloqua bulk sync. MIT license.
Qt %1. Not a product of Oracle.</source>
        <translation>Muestra qué ocurrió en una sincronización masiva de Oracle Eloqua. Licencia MIT.
Qt %1. No es un producto de Oracle.</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Acerca de Qt</translation>
    </message>
    <message>
        <source>This program uses Qt %1.</source>
        <translation>Este programa usa Qt %1.</translation>
    </message>
    <message>
        <source>Qt is a C++ toolkit for programs that run on several systems, by The Qt Company and the Qt Project. It&apos;s used here under the GNU LGPL version 3. More at https://www.qt.io.</source>
        <translation>Qt es un conjunto de herramientas de C++ para programas que se ejecutan en varios sistemas, de The Qt Company y Qt Project. Aquí se usa con la licencia GNU LGPL versión 3. Más información en https://www.qt.io.</translation>
    </message>
</context>
<context>
    <name>Inspector::HelpLink</name>
    <message>
        <source>More help</source>
        <translation>Más ayuda</translation>
    </message>
    <message>
        <source>Open the page of the guide that explains this</source>
        <translation>Abrir la página de la guía que explica esto</translation>
    </message>
</context>
<context>
    <name>Inspector::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Help message</source>
        <translation>Mensaje de la ayuda</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ayuda</translation>
    </message>
    <message>
        <source>Couldn&apos;t start a browser. Open this address in a browser: %1</source>
        <translation>No se pudo iniciar un navegador. Abra esta dirección en un navegador: %1</translation>
    </message>
    <message>
        <source>No page contains these words.</source>
        <translation>Ninguna página contiene estas palabras.</translation>
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
        <translation>Sincronizaciones en la última hora</translation>
    </message>
    <message>
        <source>more than %L1</source>
        <translation>más de %L1</translation>
    </message>
    <message>
        <source>Syncs created in the last hour by all users in the list:</source>
        <translation>Sincronizaciones de la lista creadas en la última hora por todos los usuarios:</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1: %L2 de %L3</translation>
    </message>
    <message>
        <source>Above these limits, Eloqua works more slowly.</source>
        <translation>Por encima de estos límites, Eloqua trabaja más despacio.</translation>
    </message>
    <message>
        <source>Syncs in the last hour: %1</source>
        <translation>Sincronizaciones en la última hora: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::HttpExchange</name>
    <message>
        <source>The response from %1 is larger than %2 MB, so it wasn&apos;t read. Request smaller pages.</source>
        <translation>La respuesta de %1 supera los %2 MB, por lo que no se leyó. Solicite páginas más pequeñas.</translation>
    </message>
    <message>
        <source>The response from %1 is larger than %2 KB, so it wasn&apos;t read. Check the login URL.</source>
        <translation>La respuesta de %1 supera los %2 KB, por lo que no se leyó. Compruebe la URL de inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t respond in time. Check the network, or try again when Eloqua is less busy.</source>
        <translation>%1 no respondió a tiempo. Compruebe la red o inténtelo de nuevo cuando Eloqua esté menos ocupado.</translation>
    </message>
    <message>
        <source>The connection to %1 failed before the whole response arrived. Check the network and try again.</source>
        <translation>La conexión con %1 falló antes de que llegara toda la respuesta. Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to %1 through the proxy %2 failed before the whole response arrived. Check the network and the proxy, and try again.</source>
        <translation>La conexión con %1 mediante el proxy %2 falló antes de que llegara toda la respuesta. Compruebe la red y el proxy, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The address of the proxy %1 wasn&apos;t found.</source>
        <translation>No se encontró la dirección del proxy %1.</translation>
    </message>
    <message>
        <source>The address of %1 or of the proxy %2 wasn&apos;t found, or the proxy doesn&apos;t allow connections to %1.</source>
        <translation>No se encontró la dirección de %1 o del proxy %2, o el proxy no permite conexiones con %1.</translation>
    </message>
    <message>
        <source>Connecting to %1 through the proxy %2 timed out.</source>
        <translation>Se agotó el tiempo de espera para conectar con %1 mediante el proxy %2.</translation>
    </message>
    <message>
        <source>The proxy %1 couldn&apos;t connect to %2.</source>
        <translation>El proxy %1 no pudo conectar con %2.</translation>
    </message>
    <message>
        <source>The proxy %1 requires a user name and password.</source>
        <translation>El proxy %1 requiere un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>The proxy %1 didn&apos;t accept the user name and password.</source>
        <translation>El proxy %1 no aceptó el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Can&apos;t connect to %1 through the proxy %2: %3.</source>
        <translation>No se puede conectar con %1 mediante el proxy %2: %3.</translation>
    </message>
    <message>
        <source>The identity of %1 couldn&apos;t be verified, so nothing was sent: %2. If your company inspects network traffic, provide its certificate with --ca-certificate.</source>
        <translation>No se pudo verificar la identidad de %1, por lo que no se envió nada: %2. Si su empresa inspecciona el tráfico de red, proporcione su certificado con --ca-certificate.</translation>
    </message>
    <message>
        <source>The address of %1 wasn&apos;t found. Check the network and the login URL.</source>
        <translation>No se encontró la dirección de %1. Compruebe la red y la URL de inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept connections. Check the network and the login URL.</source>
        <translation>%1 no acepta conexiones. Compruebe la red y la URL de inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>Inspector::KeepActions</name>
    <message>
        <source>O&amp;pen kept copy…</source>
        <translation>&amp;Abrir copia conservada…</translation>
    </message>
    <message>
        <source>Kept &amp;copies…</source>
        <translation>Copias co&amp;nservadas…</translation>
    </message>
    <message>
        <source>Keep wa&amp;tched syncs that finish with warnings or errors</source>
        <translation>Conservar las sincronizaciones su&amp;pervisadas que finalicen con advertencias o errores</translation>
    </message>
    <message>
        <source>Each one is saved to the folder of kept copies as soon as it finishes, before Eloqua deletes anything</source>
        <translation>Cada una se guarda en la carpeta de copias conservadas en cuanto finaliza, antes de que Eloqua elimine nada</translation>
    </message>
    <message>
        <source>Corrections of %1 aren&apos;t saved in the file, but kept on this computer. Open the kept copy and choose Repair… to continue.</source>
        <translation>Las correcciones de %1 no están guardadas en el archivo, pero se conservan en este equipo. Abra la copia conservada y elija Reparar… para continuar.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 kept copies were deleted because of their age.</source>
        <translation>
            <numerusform>Se eliminó %L1 copia conservada por su antigüedad.</numerusform>
            <numerusform>Se eliminaron %L1 copias conservadas por su antigüedad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::KeepBar</name>
    <message>
        <source>saving the file</source>
        <translation>guardando el archivo</translation>
    </message>
    <message>
        <source>requesting the sync</source>
        <translation>solicitando la sincronización</translation>
    </message>
    <message>
        <source>Kept sync %1</source>
        <translation>Se conservó la sincronización %1</translation>
    </message>
    <message>
        <source>Kept sync %1, but not completely</source>
        <translation>Se conservó la sincronización %1, pero no por completo</translation>
    </message>
    <message>
        <source>Sync %1 was kept completely.</source>
        <translation>La sincronización %1 se conservó por completo.</translation>
    </message>
    <message>
        <source>Sync %1 was kept, but the copy isn&apos;t complete. %2</source>
        <translation>Se conservó la sincronización %1, pero la copia no está completa. %2</translation>
    </message>
    <message>
        <source>The definition isn&apos;t in the copy. %1</source>
        <translation>La definición no está en la copia. %1</translation>
    </message>
    <message numerus="yes">
        <source>Copies in this folder are deleted after %L1 day(s).</source>
        <translation>
            <numerusform>Las copias de esta carpeta se eliminan después de %L1 día.</numerusform>
            <numerusform>Las copias de esta carpeta se eliminan después de %L1 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep status</source>
        <translation>Estado de la conservación</translation>
    </message>
    <message>
        <source>Keep progress</source>
        <translation>Progreso de la conservación</translation>
    </message>
    <message>
        <source>Open kept copy</source>
        <translation>Abrir copia conservada</translation>
    </message>
    <message>
        <source>Cancel keeping</source>
        <translation>Cancelar la conservación</translation>
    </message>
    <message>
        <source>Close keeping</source>
        <translation>Cerrar la conservación</translation>
    </message>
    <message>
        <source>Keep again</source>
        <translation>Conservar de nuevo</translation>
    </message>
    <message>
        <source>Fetch the sync again from the beginning</source>
        <translation>Obtener la sincronización de nuevo desde el principio</translation>
    </message>
    <message>
        <source>Keeping sync %1: %2</source>
        <translation>Conservando la sincronización %1: %2</translation>
    </message>
    <message>
        <source>Keeping sync %1 in %2: %3</source>
        <translation>Conservando la sincronización %1 en %2: %3</translation>
    </message>
    <message>
        <source>Couldn&apos;t keep sync %1. %2</source>
        <translation>No se pudo conservar la sincronización %1. %2</translation>
    </message>
    <message>
        <source>Couldn&apos;t keep sync %1</source>
        <translation>No se pudo conservar la sincronización %1</translation>
    </message>
    <message>
        <source>Keeping sync %1 was canceled. No file was written.</source>
        <translation>Se canceló la conservación de la sincronización %1. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Sync %1 wasn&apos;t kept, because you signed out. No file was written. Sign in to %2 as %3, then keep the sync again.</source>
        <translation>La sincronización %1 no se conservó, porque usted cerró la sesión. No se escribió ningún archivo. Inicie sesión en %2 como %3 y vuelva a conservar la sincronización.</translation>
    </message>
</context>
<context>
    <name>Inspector::KeepCommand</name>
    <message>
        <source>Saving the copy</source>
        <translation>Guardando la copia</translation>
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
        <translation>La definición no está en la copia. %1</translation>
    </message>
</context>
<context>
    <name>Inspector::KeepJob</name>
    <message>
        <source>Eloqua&apos;s responses contradicted each other, so rows might be missing or duplicated. Keep the sync again.</source>
        <translation>Las respuestas de Eloqua se contradijeron, por lo que pueden faltar filas o haber filas duplicadas. Vuelva a conservar la sincronización.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s list of log entries changed while it was being read, so rows might be missing or duplicated. Keep the sync again.</source>
        <translation>La lista de entradas de log de Eloqua cambió mientras se leía, por lo que pueden faltar filas o haber filas duplicadas. Vuelva a conservar la sincronización.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s list of rejects changed while it was being read, so rows might be missing or duplicated. Keep the sync again.</source>
        <translation>La lista de rechazos de Eloqua cambió mientras se leía, por lo que pueden faltar filas o haber filas duplicadas. Vuelva a conservar la sincronización.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s data changed while it was being read, so rows might be missing or duplicated. Keep the sync again.</source>
        <translation>Los datos de Eloqua cambiaron mientras se leían, por lo que pueden faltar filas o haber filas duplicadas. Vuelva a conservar la sincronización.</translation>
    </message>
    <message>
        <source>Sync %1 was kept in %2, but the copy isn&apos;t complete. %3 The file may contain personal data.</source>
        <translation>La sincronización %1 se conservó en %2, pero la copia no está completa. %3 El archivo puede contener datos personales.</translation>
    </message>
    <message>
        <source>Sync %1 was kept completely in %2: %3, %4. The file may contain personal data.</source>
        <translation>La sincronización %1 se conservó por completo en %2: %3, %4. El archivo puede contener datos personales.</translation>
    </message>
    <message>
        <source>%1 has corrections, or records what was sent, and would lose them. Keep the sync in another file.</source>
        <translation>%1 contiene correcciones o el historial de lo enviado, que se perderían. Conserve la sincronización en otro archivo.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t say which definition this sync belongs to.</source>
        <translation>Eloqua no indica a qué definición pertenece esta sincronización.</translation>
    </message>
    <message>
        <source>The sync was still running.</source>
        <translation>La sincronización todavía estaba en curso.</translation>
    </message>
</context>
<context>
    <name>Inspector::KeepList</name>
    <message>
        <source>Keep sync %1 (the file may contain personal data)</source>
        <translation>Conservar la sincronización %1 (el archivo puede contener datos personales)</translation>
    </message>
    <message>
        <source>Another sync is being kept in %1. Choose another name.</source>
        <translation>Ya se está conservando otra sincronización en %1. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptBanner</name>
    <message>
        <source>Kept copy</source>
        <translation>Copia conservada</translation>
    </message>
    <message>
        <source>Kept copy: fetched from %1 on %2.</source>
        <translation>Copia conservada: obtenida de %1 el %2.</translation>
    </message>
    <message>
        <source>Kept copy: fetched from %1 by %2 on %3.</source>
        <translation>Copia conservada: obtenida de %1 por %2 el %3.</translation>
    </message>
    <message>
        <source>It contains %1.</source>
        <translation>Contiene %1.</translation>
    </message>
    <message>
        <source>It&apos;s complete.</source>
        <translation>Está completa.</translation>
    </message>
    <message>
        <source>It isn&apos;t complete. %1</source>
        <translation>No está completa. %1</translation>
    </message>
    <message>
        <source>Kept copy of sync %1, fetched %2, complete – Eloqua Sync Inspector</source>
        <translation>Copia conservada de la sincronización %1, obtenida el %2, completa – Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>Kept copy of sync %1, fetched %2, incomplete – Eloqua Sync Inspector</source>
        <translation>Copia conservada de la sincronización %1, obtenida el %2, incompleta – Eloqua Sync Inspector</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptCommand</name>
    <message>
        <source>The kept copy isn&apos;t complete. %1</source>
        <translation>La copia conservada no está completa. %1</translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>Escrito: %1.</translation>
    </message>
    <message>
        <source>%1 of %2. Use --all to write every row.</source>
        <translation>%1 de %2. Use --all para escribir todas las filas.</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptCopies</name>
    <message>
        <source>Couldn&apos;t delete %1: %2.</source>
        <translation>No se pudo eliminar %1: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Fetched (UTC)</source>
        <translation>Obtenida (UTC)</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtenida</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Obtenida por</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptCopiesDialog</name>
    <message>
        <source>Kept copies</source>
        <translation>Copias conservadas</translation>
    </message>
    <message>
        <source>Kept copies notice</source>
        <translation>Aviso sobre las copias conservadas</translation>
    </message>
    <message>
        <source>Kept copies are files that may contain personal data. Only you can read those in %1.</source>
        <translation>Las copias conservadas son archivos que pueden contener datos personales. Solo usted puede leer las que están en %1.</translation>
    </message>
    <message>
        <source>Selected copy</source>
        <translation>Copia seleccionada</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>When the program starts, it deletes older copies in this folder. Files that you saved elsewhere aren&apos;t deleted.</source>
        <translation>Al iniciarse, el programa elimina las copias más antiguas de esta carpeta. Los archivos que guardó en otro lugar no se eliminan.</translation>
    </message>
    <message>
        <source>Delete kept copies after</source>
        <translation>Eliminar copias conservadas después de</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete kept copies &amp;after:</source>
        <translation>Eliminar copias conservadas &amp;después de:</translation>
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
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>&amp;Mostrar carpeta</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looking for kept copies…</source>
        <translation>Buscando copias conservadas…</translation>
    </message>
    <message>
        <source>There are no kept copies in this folder. To keep a sync, select it in the list, then choose Keep… in the File menu.</source>
        <translation>No hay copias conservadas en esta carpeta. Para conservar una sincronización, selecciónela en la lista y elija Conservar… en el menú Archivo.</translation>
    </message>
    <message>
        <source>Save kept copy as (the file may contain personal data)</source>
        <translation>Guardar copia conservada como (el archivo puede contener datos personales)</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Reemplazar archivo</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 ya existe. ¿Quiere reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Quiere eliminar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %L1 kept copies?</source>
        <translation>
            <numerusform>¿Quiere eliminar %L1 copia conservada?</numerusform>
            <numerusform>¿Quiere eliminar %L1 copias conservadas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete kept copies</source>
        <translation>Eliminar copias conservadas</translation>
    </message>
    <message>
        <source>Deleted copies can&apos;t be restored, and Eloqua may no longer have their data.</source>
        <translation>Las copias eliminadas no se pueden restaurar, y es posible que Eloqua ya no tenga sus datos.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptDesk</name>
    <message>
        <source>Open kept copy</source>
        <translation>Abrir copia conservada</translation>
    </message>
    <message>
        <source>Kept copies (*.%1)</source>
        <translation>Copias conservadas (*.%1)</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the kept copy</source>
        <translation>No se pudo abrir la copia conservada</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptOpening</name>
    <message>
        <source>Open kept copy</source>
        <translation>Abrir copia conservada</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Comprobando %1…</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Cancelar la apertura</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptWindow</name>
    <message>
        <source>Status bar</source>
        <translation>Barra de estado</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open kept copy…</source>
        <translation>&amp;Abrir copia conservada…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Repair rejects…</source>
        <translation>&amp;Reparar rechazos…</translation>
    </message>
    <message>
        <source>Correct the rejects in this copy, and send them again</source>
        <translation>Corregir los rechazos de esta copia y volver a enviarlos</translation>
    </message>
    <message>
        <source>This copy has no rejects.</source>
        <translation>Esta copia no tiene rechazos.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>A kept copy doesn&apos;t change. To see what Eloqua has now, open the sync in the main window.</source>
        <translation>Una copia conservada no cambia. Para ver lo que Eloqua tiene ahora, abra la sincronización en la ventana principal.</translation>
    </message>
    <message>
        <source>This tab has no rows to export. Open Logs, Data, or Rejects.</source>
        <translation>Esta pestaña no tiene filas que exportar. Abra Logs, Datos o Rechazos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>An export from this copy is still running. If you close the window, it&apos;s canceled.</source>
        <translation>Todavía hay una exportación de esta copia en curso. Si cierra la ventana, se cancelará.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar ventana</translation>
    </message>
</context>
<context>
    <name>Inspector::KeychainTask</name>
    <message>
        <source>The keychain entry for &quot;%1&quot; wasn&apos;t written by this program. Sign in again.</source>
        <translation>Este programa no escribió la entrada del llavero correspondiente a «%1». Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain doesn&apos;t respond. It may be waiting for you to unlock it. Look for its prompt, answer it, and try again.</source>
        <translation>El llavero del sistema no responde. Puede estar esperando a que lo desbloquee. Busque su mensaje, respóndalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No secrets are stored for &quot;%1&quot; yet. Sign in.</source>
        <translation>Todavía no hay secretos almacenados para «%1». Inicie sesión.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or the entry for &quot;%1&quot; was removed from it. Unlock the keychain and try again, or sign in again.</source>
        <translation>El llavero del sistema está bloqueado o se quitó de él la entrada correspondiente a «%1». Desbloquee el llavero e inténtelo de nuevo, o vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain denied access to the entry for &quot;%1&quot;. Allow access and try again, or sign in again.</source>
        <translation>El llavero del sistema denegó el acceso a la entrada correspondiente a «%1». Permita el acceso e inténtelo de nuevo, o vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used. It&apos;s locked, or no keychain service (such as GNOME Keyring or KWallet) is running.</source>
        <translation>No se puede usar el llavero del sistema. Está bloqueado o no se está ejecutando ningún servicio de llavero (como GNOME Keyring o KWallet).</translation>
    </message>
</context>
<context>
    <name>Inspector::LogsPane</name>
    <message>
        <source>Logs severity</source>
        <translation>Gravedad de los logs</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Cualquier gravedad</translation>
    </message>
    <message>
        <source>Show rejects with this code</source>
        <translation>Mostrar rechazos con este código</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Sho&amp;w rejects with this code</source>
        <translation>&amp;Mostrar rechazos con este código</translation>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sali&amp;r</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>P&amp;referencias…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Sincronización</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>You&apos;re not signed in.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Eloqua Sync Inspector – %1 (production)</source>
        <translation>Eloqua Sync Inspector – %1 (producción)</translation>
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
        <translation>Esta pestaña no tiene filas que exportar. Abra Logs, Datos o Rechazos, o vaya a la lista de sincronizaciones.</translation>
    </message>
    <message>
        <source>If you pause, the rows fetched so far are kept next to the file, and the export continues after you sign in to this account again.</source>
        <translation>Si hace una pausa, las filas obtenidas hasta ahora se conservan junto al archivo, y la exportación continúa después de que vuelva a iniciar sesión en esta cuenta.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>If you pause, the rows fetched so far are kept next to the file. Export to the same file again to resume.</source>
        <translation>Si hace una pausa, las filas obtenidas hasta ahora se conservan junto al archivo. Vuelva a exportar al mismo archivo para reanudar.</translation>
    </message>
</context>
<context>
    <name>Inspector::MessageBar</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Volver a ejecutar…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 message</source>
        <translation>%1: mensaje</translation>
    </message>
    <message>
        <source>Request %1 from the server again</source>
        <translation>Volver a solicitar al servidor: %1</translation>
    </message>
    <message>
        <source>Stop waiting for %1</source>
        <translation>Dejar de esperar: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show or hide the server&apos;s response</source>
        <translation>Mostrar u ocultar la respuesta del servidor</translation>
    </message>
    <message>
        <source>%1 message details</source>
        <translation>%1: detalles del mensaje</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the message and its details</source>
        <translation>Copiar el mensaje y sus detalles</translation>
    </message>
    <message>
        <source>Copy %1 message</source>
        <translation>%1: copiar mensaje</translation>
    </message>
    <message>
        <source>%1 message detail</source>
        <translation>%1: detalle del mensaje</translation>
    </message>
</context>
<context>
    <name>Inspector::Messages</name>
    <message>
        <source>Try again in %1, at %2.</source>
        <translation>Inténtelo de nuevo dentro de %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Inspector::NameDialog</name>
    <message>
        <source>Name hint</source>
        <translation>Indicación sobre el nombre</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Inspector::NewSyncDialog</name>
    <message>
        <source>%1 message</source>
        <translation>%1: mensaje</translation>
    </message>
    <message>
        <source>Kind of sync: %1.</source>
        <translation>Tipo de sincronización: %1.</translation>
    </message>
    <message>
        <source>%1 Name: &quot;%2&quot;.</source>
        <translation>%1 Nombre: «%2».</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>New sync</source>
        <translation>Nueva sincronización</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Find the definition by name</source>
        <translation>Buscar la definición por su nombre</translation>
    </message>
    <message>
        <source>Choose definition</source>
        <translation>Elegir definición</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recent definitions</source>
        <translation>Definiciones recientes</translation>
    </message>
    <message>
        <source>Synced instance URI</source>
        <translation>URI de la instancia sincronizada</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de devolución de llamada</translation>
    </message>
    <message>
        <source>Optional: Eloqua calls this URL when the sync finishes</source>
        <translation>Opcional: Eloqua llama a esta URL cuando finaliza la sincronización</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Eloqua sets these properties itself. They&apos;re sent only while they&apos;re shown here, and only if they&apos;re filled in.</source>
        <translation>Eloqua establece estas propiedades por sí mismo. Solo se envían mientras se muestran aquí y solo si están rellenadas.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Volver a ejecutar</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Crear de todos modos</translation>
    </message>
    <message>
        <source>Checking for other syncs of this definition…</source>
        <translation>Comprobando si hay otras sincronizaciones de esta definición…</translation>
    </message>
    <message>
        <source>Sent. Waiting for Eloqua&apos;s response…</source>
        <translation>Se envió. Esperando la respuesta de Eloqua…</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t say which sync it created. Looking for it in the list…</source>
        <translation>Eloqua no indicó qué sincronización creó. Buscándola en la lista…</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t confirm that it created the sync. Looking for it in the list…</source>
        <translation>Eloqua no confirmó que creó la sincronización. Buscándola en la lista…</translation>
    </message>
    <message>
        <source>%1 (Eloqua received &quot;%2&quot;)</source>
        <translation>%1 (Eloqua recibió «%2»)</translation>
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
        <translation>Todavía no ha iniciado sesión.</translation>
    </message>
    <message>
        <source>You&apos;re signed out. Sign in to continue.</source>
        <translation>La sesión está cerrada. Inicie sesión para continuar.</translation>
    </message>
    <message>
        <source>There is no refresh token for this connection. Sign in again.</source>
        <translation>No hay ningún token de actualización para esta conexión. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The response to the last token refresh was lost, either on the network or because the program that was waiting for it stopped. Eloqua has invalidated the old refresh token in the meantime. Nothing is wrong with the connection, but you need to sign in again.</source>
        <translation>La respuesta a la última actualización del token se perdió, ya sea en la red o porque se detuvo el programa que la esperaba. Entretanto, Eloqua ha invalidado el token de actualización anterior. No hay ningún problema con la conexión, pero debe volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Eloqua allows only one sign-in per minute, so the session is refreshed later.</source>
        <translation>Eloqua permite solo un inicio de sesión por minuto, por lo que la sesión se renovará más tarde.</translation>
    </message>
    <message>
        <source>The new refresh token couldn&apos;t be stored, so you&apos;re signed in for this session only. %1</source>
        <translation>No se pudo almacenar el nuevo token de actualización, por lo que ha iniciado sesión solo para esta sesión. %1</translation>
    </message>
    <message>
        <source>The access tokens from %1 expire before they can be used. They&apos;re valid for %2, but the request for the account information takes longer. Try again when the network is faster, or contact your Eloqua administrator.</source>
        <translation>Los tokens de acceso de %1 caducan antes de poder usarse. Son válidos durante %2, pero la solicitud de la información de la cuenta tarda más. Inténtelo de nuevo cuando la red sea más rápida o póngase en contacto con su administrador de Eloqua.</translation>
    </message>
</context>
<context>
    <name>Inspector::OverviewPane</name>
    <message>
        <source>Overview</source>
        <translation>Visión general</translation>
    </message>
    <message>
        <source>Log counters</source>
        <translation>Contadores del log</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copiar resumen</translation>
    </message>
    <message>
        <source>Copy this overview as text for a ticket, with values of records masked</source>
        <translation>Copiar esta visión general como texto para una incidencia, con los valores de los registros enmascarados</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Save this overview as a web page, Excel workbook, Markdown, or JSON, to share it</source>
        <translation>Guardar esta visión general como página web, libro de Excel, Markdown o JSON para compartirla</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Conservar…</translation>
    </message>
    <message>
        <source>Save the sync with its logs, rejects, and data in one file, to read it offline</source>
        <translation>Guardar la sincronización con sus logs, rechazos y datos en un solo archivo para leerla sin conexión</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>No cargado</translation>
    </message>
    <message>
        <source>The log couldn&apos;t be read: %1</source>
        <translation>No se pudo leer el log: %1</translation>
    </message>
    <message>
        <source>Only %L1 of %L2 log entries were read, so the counters may be too low.</source>
        <translation>Solo se leyeron %L1 de %L2 entradas de log, por lo que los contadores pueden ser demasiado bajos.</translation>
    </message>
    <message>
        <source>Copied the summary, with values of records masked.</source>
        <translation>Se copió el resumen, con los valores de los registros enmascarados.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de devolución de llamada</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Size of the data</source>
        <translation>Tamaño de los datos</translation>
    </message>
    <message>
        <source>Not reported by Eloqua</source>
        <translation>No notificado por Eloqua</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t find sync %1. Check the number. Syncs are kept for a year.</source>
        <translation>Eloqua no encontró la sincronización %1. Compruebe el número. Las sincronizaciones se conservan durante un año.</translation>
    </message>
</context>
<context>
    <name>Inspector::PageCommand</name>
    <message>
        <source>Some text contained invalid UTF-8. Invalid bytes are shown as �.</source>
        <translation>Parte del texto contenía UTF-8 no válido. Los bytes no válidos se muestran como �.</translation>
    </message>
    <message>
        <source>%L1 of %2. Use --all to fetch every row.</source>
        <translation>%L1 de %2. Use --all para obtener todas las filas.</translation>
    </message>
</context>
<context>
    <name>Inspector::PagedTableModel</name>
    <message>
        <source>not loaded</source>
        <translation>no cargado</translation>
    </message>
    <message>
        <source>Invalid: %1</source>
        <translation>No válido: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>invalid: %1</source>
        <translation>no válido: %1</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t sort exported data. Keep this sync to sort its data.</source>
        <translation>Eloqua no puede ordenar datos exportados. Conserve esta sincronización para ordenar sus datos.</translation>
    </message>
    <message>
        <source>%1 Eloqua can&apos;t sort by this column.</source>
        <translation>%1 Eloqua no puede ordenar por esta columna.</translation>
    </message>
    <message>
        <source>This column can&apos;t be sorted, because another one has the same name.</source>
        <translation>Esta columna no se puede ordenar, porque otra tiene el mismo nombre.</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t sort by this column.</source>
        <translation>Eloqua no puede ordenar por esta columna.</translation>
    </message>
    <message>
        <source>Click to sort by %1. Click again to reverse the order.</source>
        <translation>Haga clic para ordenar por %1. Vuelva a hacer clic para invertir el orden.</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>The server reported %1 but has none from row %L2 on. Refresh the table.</source>
        <translation>El servidor notificó %1, pero no tiene ninguna a partir de la fila %L2. Actualice la tabla.</translation>
    </message>
    <message>
        <source>Stopped. Some rows weren&apos;t loaded.</source>
        <translation>Detenido. Algunas filas no se cargaron.</translation>
    </message>
</context>
<context>
    <name>Inspector::PartingQuestion</name>
    <message>
        <source>Corrected records are still being sent.</source>
        <translation>Todavía se están enviando registros corregidos.</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Detener el envío</translation>
    </message>
    <message>
        <source>A sync is still being kept.</source>
        <translation>Todavía se está conservando una sincronización.</translation>
    </message>
    <message numerus="yes">
        <source>%n sync(s) are still being kept.</source>
        <translation>
            <numerusform>Todavía se está conservando %n sincronización.</numerusform>
            <numerusform>Todavía se están conservando %n sincronizaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you stop now, no file is written, and Eloqua may delete the data before you keep it again.</source>
        <translation>Si detiene la operación ahora, no se escribirá ningún archivo, y Eloqua podría eliminar los datos antes de que vuelva a conservarlos.</translation>
    </message>
    <message>
        <source>Stop keeping</source>
        <translation>Detener la conservación</translation>
    </message>
    <message>
        <source>An export is still running.</source>
        <translation>Todavía hay una exportación en curso.</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) are still running.</source>
        <translation>
            <numerusform>Todavía hay %n exportación en curso.</numerusform>
            <numerusform>Todavía hay %n exportaciones en curso.</numerusform>
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
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>This computer&apos;s time zone</source>
        <translation>Zona horaria de este equipo</translation>
    </message>
    <message>
        <source>UTC, as Eloqua sends them</source>
        <translation>UTC, como las envía Eloqua</translation>
    </message>
    <message>
        <source>Files always contain times as Eloqua sent them, in UTC</source>
        <translation>Los archivos siempre contienen las horas tal como las envió Eloqua, en UTC</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>&amp;Horas:</translation>
    </message>
    <message>
        <source>Copy times as shown</source>
        <translation>Copiar las horas como se muestran</translation>
    </message>
    <message>
        <source>Copy times as sh&amp;own</source>
        <translation>Copiar las horas como se &amp;muestran</translation>
    </message>
    <message>
        <source>With their time zone, for example 2024-03-01 11:15:05 UTC+01:00. Otherwise, times are copied as Eloqua sent them, in UTC. JSON and files always contain them as sent.</source>
        <translation>Con su zona horaria, por ejemplo, 2024-03-01 11:15:05 UTC+01:00. De lo contrario, las horas se copian tal como las envió Eloqua, en UTC. JSON y los archivos siempre las contienen tal como se enviaron.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>&amp;Palette:</source>
        <translation>&amp;Paleta:</translation>
    </message>
    <message>
        <source>Languag&amp;e:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language hint</source>
        <translation>Indicación del idioma</translation>
    </message>
    <message>
        <source>The program uses this language from its next start on.</source>
        <translation>El programa usará este idioma a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Server default</source>
        <translation>Valor predeterminado del servidor</translation>
    </message>
    <message>
        <source>Rows that are requested at once, from the next table that you open. Eloqua sends up to 1,000 log entries, rejects, or syncs, and up to 50,000 data rows.</source>
        <translation>Filas que se solicitan de una vez, a partir de la próxima tabla que abra. Eloqua envía hasta 1000 entradas de log, rechazos o sincronizaciones, y hasta 50.000 filas de datos.</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>Filas por página</translation>
    </message>
    <message>
        <source>Rows per pa&amp;ge:</source>
        <translation>Filas por pá&amp;gina:</translation>
    </message>
    <message>
        <source>List of syncs</source>
        <translation>Lista de sincronizaciones</translation>
    </message>
    <message>
        <source>Refresh the list automatically</source>
        <translation>Actualizar la lista automáticamente</translation>
    </message>
    <message>
        <source>&amp;Refresh the list automatically</source>
        <translation>Actualizar la &amp;lista automáticamente</translation>
    </message>
    <message>
        <source>Every 10 s while a visible sync is running, otherwise every minute. F5 refreshes at any time.</source>
        <translation>Cada 10 s mientras haya en curso una sincronización visible; si no, cada minuto. F5 actualiza en cualquier momento.</translation>
    </message>
    <message>
        <source>Show names and rejects</source>
        <translation>Mostrar nombres y rechazos</translation>
    </message>
    <message>
        <source>Show &amp;names and rejects</source>
        <translation>Mostrar &amp;nombres y rechazos</translation>
    </message>
    <message>
        <source>Sends one small request for each definition, and one for each visible import that finished with a warning. The overview of a sync asks for the last syncs of its definition.</source>
        <translation>Envía una pequeña solicitud por cada definición y otra por cada importación visible que finalizó con una advertencia. La visión general de una sincronización solicita las últimas sincronizaciones de su definición.</translation>
    </message>
    <message>
        <source>Count causes automatically</source>
        <translation>Contar las causas automáticamente</translation>
    </message>
    <message>
        <source>Count ca&amp;uses automatically</source>
        <translation>Contar las ca&amp;usas automáticamente</translation>
    </message>
    <message>
        <source>When you open the overview of an import, Eloqua is asked how many rejects there are of each code, and up to 20,000 rejects are fetched and counted by cause</source>
        <translation>Al abrir la visión general de una importación, se pregunta a Eloqua cuántos rechazos hay de cada código, y se obtienen hasta 20.000 rechazos que se cuentan por causa</translation>
    </message>
    <message>
        <source>Show a summary of the night</source>
        <translation>Mostrar un resumen de la noche</translation>
    </message>
    <message>
        <source>Show a summar&amp;y of the night</source>
        <translation>Mostrar un resumen de la no&amp;che</translation>
    </message>
    <message>
        <source>Shows above the list how many syncs there were, and how many of them finished with a warning or failed</source>
        <translation>Muestra encima de la lista cuántas sincronizaciones hubo y cuántas de ellas finalizaron con una advertencia o fallaron</translation>
    </message>
    <message>
        <source>Syncs are counted from this time on, in the time zone that times are shown in</source>
        <translation>Las sincronizaciones se cuentan a partir de esta hora, en la zona horaria en la que se muestran las horas</translation>
    </message>
    <message>
        <source>Night begins at</source>
        <translation>La noche empieza a las</translation>
    </message>
    <message>
        <source>Night begins &amp;at:</source>
        <translation>La noche empieza a la&amp;s:</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>Ca&amp;rpeta:</translation>
    </message>
    <message>
        <source>Export folder hint</source>
        <translation>Indicación sobre la carpeta de exportación</translation>
    </message>
    <message>
        <source>More requests at once make an export faster, until Eloqua limits them</source>
        <translation>Más solicitudes a la vez aceleran la exportación, hasta que Eloqua las limite</translation>
    </message>
    <message>
        <source>Parallel requests</source>
        <translation>Solicitudes en paralelo</translation>
    </message>
    <message>
        <source>Parallel re&amp;quests:</source>
        <translation>Solicitudes en paralel&amp;o:</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Notify me when a watched sync finishes</source>
        <translation>Notificarme cuando finalice una sincronización supervisada</translation>
    </message>
    <message>
        <source>Notify me when a &amp;watched sync finishes</source>
        <translation>Notificarme cuando finalice una sincronización super&amp;visada</translation>
    </message>
    <message>
        <source>Without notifications, the result is shown only in the window</source>
        <translation>Sin notificaciones, el resultado solo se muestra en la ventana</translation>
    </message>
    <message>
        <source>Notify me when a long export finishes</source>
        <translation>Notificarme cuando finalice una exportación larga</translation>
    </message>
    <message>
        <source>Notify me when a &amp;long export finishes</source>
        <translation>Notificarme cuando finalice una e&amp;xportación larga</translation>
    </message>
    <message>
        <source>For exports and kept copies that take longer than two minutes, if you&apos;re working in another window when they finish</source>
        <translation>Para exportaciones y copias conservadas que tarden más de dos minutos, si está trabajando en otra ventana cuando finalicen</translation>
    </message>
    <message>
        <source>Export folder</source>
        <translation>Carpeta de exportación</translation>
    </message>
    <message>
        <source>The folder of the last export</source>
        <translation>La carpeta de la última exportación</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>This folder doesn&apos;t exist. Enter the full path of an existing folder.</source>
        <translation>Esta carpeta no existe. Introduzca la ruta completa de una carpeta existente.</translation>
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
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>Inspector::PreviewPane</name>
    <message>
        <source>Appl&amp;y</source>
        <translation>Ap&amp;licar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Preview message</source>
        <translation>Mensaje de la vista previa</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>Cancelar cambio</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>These are the first %L1:</source>
        <translation>Estos son los primeros %L1:</translation>
    </message>
</context>
<context>
    <name>Inspector::Program</name>
    <message>
        <source>%1 Waiting %2, until %3.</source>
        <translation>%1 Se esperará %2, hasta las %3.</translation>
    </message>
    <message>
        <source>Still working on the file after %1.</source>
        <translation>Todavía se está trabajando en el archivo después de %1.</translation>
    </message>
    <message>
        <source>Still waiting for the other program after %1.</source>
        <translation>Todavía se está esperando al otro programa después de %1.</translation>
    </message>
    <message>
        <source>Still waiting for the server after %1.</source>
        <translation>Todavía se está esperando al servidor después de %1.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <source>Waiting up to 15 seconds for the new refresh token. Without it, you would have to sign in again.</source>
        <translation>Se esperará el nuevo token de actualización hasta 15 segundos. Sin él, tendría que volver a iniciar sesión.</translation>
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
        <translation>Usar la configuración del sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
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
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;uerto:</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Nombre de usuario del proxy</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Nombre de usuario:</translation>
    </message>
    <message>
        <source>Only if the proxy requires one</source>
        <translation>Solo si el proxy lo requiere</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>Proxy hint</source>
        <translation>Indicación sobre el proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show proxy password</source>
        <translation>Mostrar la contraseña del proxy</translation>
    </message>
    <message>
        <source>%1 Until then, the previous setting stays in use.</source>
        <translation>%1 Hasta entonces, se sigue usando la configuración anterior.</translation>
    </message>
    <message>
        <source>The password is stored only in the system&apos;s keychain. Changes apply to new requests. Your browser has its own proxy settings.</source>
        <translation>La contraseña se almacena solo en el llavero del sistema. Los cambios se aplican a las solicitudes nuevas. El navegador tiene su propia configuración de proxy.</translation>
    </message>
    <message>
        <source>If the system&apos;s proxy requires a password, you&apos;re asked for it.</source>
        <translation>Si el proxy del sistema requiere una contraseña, se le pedirá.</translation>
    </message>
</context>
<context>
    <name>Inspector::ProxyKeeper</name>
    <message>
        <source>The password of the proxy couldn&apos;t be read from the keychain. Enter it again. %1</source>
        <translation>No se pudo leer del llavero la contraseña del proxy. Vuelva a introducirla. %1</translation>
    </message>
    <message>
        <source>The password of the proxy couldn&apos;t be removed from the keychain. %1</source>
        <translation>No se pudo quitar del llavero la contraseña del proxy. %1</translation>
    </message>
    <message>
        <source>The password couldn&apos;t be stored in the keychain, so it&apos;s kept only until you quit the program. %1</source>
        <translation>No se pudo almacenar la contraseña en el llavero, por lo que se conserva solo hasta que salga del programa. %1</translation>
    </message>
</context>
<context>
    <name>Inspector::QueryBar</name>
    <message>
        <source>%1 filter note</source>
        <translation>%1: nota del filtro</translation>
    </message>
    <message>
        <source>This copy has no rows to filter.</source>
        <translation>Esta copia no tiene filas que filtrar.</translation>
    </message>
    <message>
        <source>Keep this sync to filter and sort its data.</source>
        <translation>Conserve esta sincronización para filtrar y ordenar sus datos.</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter or sort exported data</source>
        <translation>Eloqua no puede filtrar ni ordenar datos exportados</translation>
    </message>
    <message>
        <source>Order, page size, first row, and total</source>
        <translation>Orden, tamaño de página, primera fila y total</translation>
    </message>
    <message>
        <source>Page size, first row, and total</source>
        <translation>Tamaño de página, primera fila y total</translation>
    </message>
    <message>
        <source>%1 options</source>
        <translation>%1: opciones</translation>
    </message>
    <message>
        <source>Build a filter from properties, operators, and values</source>
        <translation>Crear un filtro a partir de propiedades, operadores y valores</translation>
    </message>
    <message>
        <source>%1 filter builder</source>
        <translation>%1: generador de filtros</translation>
    </message>
    <message>
        <source>&amp;Order by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Eloqua&apos;s order</source>
        <translation>Orden de Eloqua</translation>
    </message>
    <message>
        <source>Server order</source>
        <translation>Orden del servidor</translation>
    </message>
    <message>
        <source>Column to sort by</source>
        <translation>Columna por la que ordenar</translation>
    </message>
    <message>
        <source>Property that the server sorts by</source>
        <translation>Propiedad por la que ordena el servidor</translation>
    </message>
    <message>
        <source>%1 order by</source>
        <translation>%1: ordenar por</translation>
    </message>
    <message>
        <source>Ascending (ASC) or descending (DESC)</source>
        <translation>Ascendente (ASC) o descendente (DESC)</translation>
    </message>
    <message>
        <source>%1 order</source>
        <translation>%1: orden</translation>
    </message>
    <message>
        <source>&amp;Page size</source>
        <translation>&amp;Tamaño de página</translation>
    </message>
    <message>
        <source>%1 page size</source>
        <translation>%1: tamaño de página</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>Rows per response, sent as limit; up to %L1. The default is the number chosen in Preferences, otherwise the server&apos;s.</source>
        <translation>Filas por respuesta, enviadas como limit; hasta %L1. El valor predeterminado es el número elegido en Preferencias o, si no, el del servidor.</translation>
    </message>
    <message>
        <source>S&amp;tart at</source>
        <translation>Em&amp;pezar en</translation>
    </message>
    <message>
        <source>%1 start at</source>
        <translation>%1: empezar en</translation>
    </message>
    <message>
        <source>Rows to skip at the beginning, sent as offset</source>
        <translation>Filas que se omiten al principio, enviadas como offset</translation>
    </message>
    <message>
        <source>Co&amp;unt all rows</source>
        <translation>Co&amp;ntar todas las filas</translation>
    </message>
    <message>
        <source>Sent as totalResults. Without it, the server responds faster for large tables but doesn&apos;t report how many rows there are.</source>
        <translation>Se envía como totalResults. Sin ello, el servidor responde más rápido en tablas grandes, pero no notifica cuántas filas hay.</translation>
    </message>
    <message>
        <source>%1 total</source>
        <translation>%1: total</translation>
    </message>
</context>
<context>
    <name>Inspector::RecordModel</name>
    <message>
        <source>not in the record</source>
        <translation>no está en el registro</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>why the record was rejected</source>
        <translation>motivo del rechazo del registro</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>%1 (invalid)</source>
        <translation>%1 (no válido)</translation>
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
        <translation>%1: texto del registro</translation>
    </message>
    <message>
        <source>%1 record title</source>
        <translation>%1: título del registro</translation>
    </message>
    <message>
        <source>Find a field by name</source>
        <translation>Buscar un campo por su nombre</translation>
    </message>
    <message>
        <source>Press Return to go to the next field with this text in its name</source>
        <translation>Pulse Intro para ir al siguiente campo con este texto en su nombre</translation>
    </message>
    <message>
        <source>%1 record find</source>
        <translation>%1: buscar en el registro</translation>
    </message>
    <message>
        <source>Clear %1 record find</source>
        <translation>%1: borrar la búsqueda en el registro</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Show the record next to the table instead of below it</source>
        <translation>Mostrar el registro junto a la tabla en lugar de debajo</translation>
    </message>
    <message>
        <source>%1 record side by side</source>
        <translation>%1: registro en paralelo</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>Cerrar el registro</translation>
    </message>
    <message>
        <source>Close %1 record</source>
        <translation>%1: cerrar el registro</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>%1: registro</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;whole record</source>
        <translation>Copiar el &amp;registro completo</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>No hay ninguna fila seleccionada.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Row %1 couldn&apos;t be loaded.</source>
        <translation>No se pudo cargar la fila %1.</translation>
    </message>
    <message>
        <source>Row %1 isn&apos;t loaded yet.</source>
        <translation>La fila %1 aún no está cargada.</translation>
    </message>
    <message>
        <source>No field has &quot;%1&quot; in its name.</source>
        <translation>Ningún campo contiene «%1» en su nombre.</translation>
    </message>
</context>
<context>
    <name>Inspector::RenewalTurn</name>
    <message>
        <source>%1 This took too long, so nothing was sent.</source>
        <translation>%1 Esto tardó demasiado, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>Can&apos;t create the lock file %1, so nothing was sent.</source>
        <translation>No se puede crear el archivo de bloqueo %1, por lo que no se envió nada.</translation>
    </message>
    <message>
        <source>Can&apos;t create the lock file %1, so nothing was sent: %2.</source>
        <translation>No se puede crear el archivo de bloqueo %1, por lo que no se envió nada: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Waiting up to %2 second(s) for that program.</source>
        <translation>
            <numerusform>%1 Se esperará a ese programa hasta %2 segundo.</numerusform>
            <numerusform>%1 Se esperará a ese programa hasta %2 segundos.</numerusform>
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
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregidos</translation>
    </message>
    <message>
        <source>Not corrected</source>
        <translation>Sin corregir</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Enviados antes</translation>
    </message>
    <message>
        <source>Fails a check</source>
        <translation>Falla una comprobación</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Sin determinar</translation>
    </message>
    <message>
        <source>Passes our checks</source>
        <translation>Supera las comprobaciones</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>Todas las causas</translation>
    </message>
    <message>
        <source>Selected records</source>
        <translation>Registros seleccionados</translation>
    </message>
    <message>
        <source>all causes</source>
        <translation>todas las causas</translation>
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
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Mostrar registros</translation>
    </message>
    <message>
        <source>Show records of check</source>
        <translation>Mostrar registros de la comprobación</translation>
    </message>
    <message>
        <source>Press Check to see what Eloqua may reject again.</source>
        <translation>Pulse Comprobar para ver lo que Eloqua podría volver a rechazar.</translation>
    </message>
    <message>
        <source>Checks message</source>
        <translation>Mensaje de las comprobaciones</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Go to step</source>
        <translation>Ir al paso</translation>
    </message>
    <message>
        <source>Each change becomes a step here, which you can undo.</source>
        <translation>Cada cambio se convierte aquí en un paso que puede deshacer.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Todavía sin comprobar.</translation>
    </message>
    <message>
        <source>Before the last change: %1</source>
        <translation>Antes del último cambio: %1</translation>
    </message>
    <message>
        <source>Show only the records that the selected line is about</source>
        <translation>Mostrar solo los registros a los que se refiere la línea seleccionada</translation>
    </message>
    <message>
        <source>Press Check, then select a line.</source>
        <translation>Pulse Comprobar y seleccione una línea.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>There is no step to undo.</source>
        <translation>No hay ningún paso que deshacer.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>There is no step to redo.</source>
        <translation>No hay ningún paso que rehacer.</translation>
    </message>
    <message>
        <source>Undo or redo steps to return to the state after the selected step</source>
        <translation>Deshacer o rehacer pasos para volver al estado posterior al paso seleccionado</translation>
    </message>
</context>
<context>
    <name>Inspector::RepairSession</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undid %L1 step(s)</source>
        <translation>
            <numerusform>Se deshizo %L1 paso</numerusform>
            <numerusform>Se deshicieron %L1 pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>Redid %L1 step(s)</source>
        <translation>
            <numerusform>Se rehízo %L1 paso</numerusform>
            <numerusform>Se rehicieron %L1 pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Se guardó en %1</translation>
    </message>
</context>
<context>
    <name>Inspector::RepairWindow</name>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Save CS&amp;V…</source>
        <translation>Guardar CS&amp;V…</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>Env&amp;iar…</translation>
    </message>
    <message>
        <source>Repair – Eloqua Sync Inspector</source>
        <translation>Reparar – Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>Repair count</source>
        <translation>Recuento de la reparación</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Guardar CSV…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Save corrections in the kept copy</source>
        <translation>&amp;Guardar las correcciones en la copia conservada</translation>
    </message>
    <message>
        <source>S&amp;end…</source>
        <translation>&amp;Enviar…</translation>
    </message>
    <message>
        <source>&amp;Dry run…</source>
        <translation>Ejecución de &amp;prueba…</translation>
    </message>
    <message>
        <source>Save steps as &amp;recipe…</source>
        <translation>Guardar los pasos como &amp;receta…</translation>
    </message>
    <message>
        <source>&amp;Apply recipe…</source>
        <translation>&amp;Aplicar receta…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find and replace</source>
        <translation>&amp;Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Repair rejected records</source>
        <translation>&amp;Reparar registros rechazados</translation>
    </message>
    <message>
        <source>Repair sync %1, %2 – Eloqua Sync Inspector</source>
        <translation>Reparar la sincronización %1, %2 – Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>Correct the marked values. The values that Eloqua rejected are kept, and you can undo every change.</source>
        <translation>Corrija los valores marcados. Los valores que Eloqua rechazó se conservan, y puede deshacer cada cambio.</translation>
    </message>
    <message>
        <source>There is nothing to repair: this copy has no rejects.</source>
        <translation>No hay nada que reparar: esta copia no tiene rechazos.</translation>
    </message>
    <message>
        <source>Only %L1 of %L2 rejects are in this copy.</source>
        <translation>Esta copia contiene solo %L1 de %L2 rechazos.</translation>
    </message>
    <message>
        <source>The definition isn&apos;t in this copy, so the columns are those of the rejects. You can send the records only if Eloqua still has the definition.</source>
        <translation>La definición no está en esta copia, por lo que las columnas son las de los rechazos. Solo puede enviar los registros si Eloqua todavía tiene la definición.</translation>
    </message>
    <message>
        <source>No records match. Choose another cause, or show all records.</source>
        <translation>No coincide ningún registro. Elija otra causa o muestre todos los registros.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 record(s) shown</source>
        <translation>
            <numerusform>Se muestra %L1 de %L2 registro</numerusform>
            <numerusform>Se muestran %L1 de %L2 registros</numerusform>
        </translation>
    </message>
    <message>
        <source>, %L1 of them left out</source>
        <translation>, de ellos omitidos: %L1</translation>
    </message>
    <message>
        <source>. Changes, Save CSV, and Send apply only to these, and Check applies to all records.</source>
        <translation>. Los cambios, Guardar CSV y Enviar se aplican solo a estos; Comprobar se aplica a todos los registros.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Select records first.</source>
        <translation>Seleccione primero registros.</translation>
    </message>
    <message>
        <source>No records are shown.</source>
        <translation>No se muestra ningún registro.</translation>
    </message>
    <message>
        <source>Change records</source>
        <translation>Cambiar registros</translation>
    </message>
    <message numerus="yes">
        <source>%L1 step(s) that you have undone can&apos;t be redone after another change.</source>
        <translation>
            <numerusform>%L1 paso que ha deshecho no se podrá rehacer después de otro cambio.</numerusform>
            <numerusform>%L1 pasos que ha deshecho no se podrán rehacer después de otro cambio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Restore &amp;original values in %1</source>
        <translation>Restaurar valores &amp;originales en %1</translation>
    </message>
    <message>
        <source>&amp;Trim blanks in %1</source>
        <translation>Recortar e&amp;spacios en %1</translation>
    </message>
    <message>
        <source>&amp;Leave out selected records</source>
        <translation>O&amp;mitir los registros seleccionados</translation>
    </message>
    <message>
        <source>&amp;Include selected records again</source>
        <translation>&amp;Volver a incluir los registros seleccionados</translation>
    </message>
    <message>
        <source>There are no steps yet that can be applied to other records.</source>
        <translation>Todavía no hay ningún paso que se pueda aplicar a otros registros.</translation>
    </message>
    <message>
        <source>Save steps as recipe</source>
        <translation>Guardar los pasos como receta</translation>
    </message>
    <message numerus="yes">
        <source>Saved %L1 step(s) to %2.</source>
        <translation>
            <numerusform>Se guardó %L1 paso en %2.</numerusform>
            <numerusform>Se guardaron %L1 pasos en %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 step(s) for single records aren&apos;t included.</source>
        <translation>
            <numerusform>No se incluye %L1 paso para registros concretos.</numerusform>
            <numerusform>No se incluyen %L1 pasos para registros concretos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply recipe</source>
        <translation>Aplicar receta</translation>
    </message>
    <message>
        <source>Recipes (*.repair.json)</source>
        <translation>Recetas (*.repair.json)</translation>
    </message>
    <message>
        <source>%1 Choose Send… to check what happened. Nothing is sent twice.</source>
        <translation>%1 Elija Enviar… para comprobar qué ocurrió. No se envía nada dos veces.</translation>
    </message>
    <message>
        <source>The records are being sent. Changes that you make now aren&apos;t sent with them.</source>
        <translation>Se están enviando los registros. Los cambios que haga ahora no se envían con ellos.</translation>
    </message>
    <message>
        <source>The kept copy isn&apos;t open.</source>
        <translation>La copia conservada no está abierta.</translation>
    </message>
    <message>
        <source>Sign in to %1 in the main window to send records.</source>
        <translation>Inicie sesión en %1 en la ventana principal para enviar registros.</translation>
    </message>
    <message>
        <source>These records are from %1, but you&apos;re signed in to %2. Sign in to %1 to send them.</source>
        <translation>Estos registros son de %1, pero ha iniciado sesión en %2. Inicie sesión en %1 para enviarlos.</translation>
    </message>
    <message>
        <source>Records are being sent. Wait until this has finished.</source>
        <translation>Se están enviando registros. Espere a que el envío haya finalizado.</translation>
    </message>
    <message>
        <source>Show what would be sent, and ask before sending</source>
        <translation>Mostrar lo que se enviaría y preguntar antes de enviar</translation>
    </message>
    <message>
        <source>Save the records that are shown for an import, and the reasons why they were rejected in a second file</source>
        <translation>Guardar los registros que se muestran para una importación y, en un segundo archivo, los motivos por los que se rechazaron</translation>
    </message>
    <message>
        <source>sync %1, %2</source>
        <translation>la sincronización %1, %2</translation>
    </message>
    <message>
        <source>%1 (only the records that are shown)</source>
        <translation>%1 (solo los registros que se muestran)</translation>
    </message>
    <message>
        <source>Save corrected records (the file may contain personal data)</source>
        <translation>Guardar registros corregidos (el archivo puede contener datos personales)</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Reemplazar archivo</translation>
    </message>
    <message>
        <source>This replaces %1.</source>
        <translation>Esto reemplaza %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Guardando %1…</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Detener el envío</translation>
    </message>
    <message>
        <source>Stop sending the records? %1</source>
        <translation>¿Quiere detener el envío de los registros? %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Records are still being sent. If you close the window, sending stops. %1</source>
        <translation>Todavía se están enviando registros. Si cierra la ventana, el envío se detiene. %1</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplaceForm</name>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Reemplazar todo</translation>
    </message>
    <message>
        <source>&amp;Trim blanks</source>
        <translation>Recortar e&amp;spacios</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Omi&amp;tir</translation>
    </message>
    <message>
        <source>Fiel&amp;d:</source>
        <translation>Cam&amp;po:</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Fi&amp;nd:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Replace &amp;with:</source>
        <translation>Reemplazar co&amp;n:</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>Leave empty to remove</source>
        <translation>Déjelo vacío para quitarlo</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>Celda &amp;completa</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Coincidir &amp;mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>Expresión &amp;regular</translation>
    </message>
    <message>
        <source>Only in &amp;selected records</source>
        <translation>Solo en los registros &amp;seleccionados</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>Find options</source>
        <translation>Opciones de búsqueda</translation>
    </message>
    <message>
        <source>Whole cell, match case, regular expression, selected records</source>
        <translation>Celda completa, coincidir mayúsculas y minúsculas, expresión regular, registros seleccionados</translation>
    </message>
    <message>
        <source>&amp;Options (%L1)</source>
        <translation>&amp;Opciones (%L1)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Trim blanks</source>
        <translation>Recortar espacios</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>More changes</source>
        <translation>Más cambios</translation>
    </message>
    <message>
        <source>Remove blanks, tabs, and no-break spaces at both ends, and zero-width characters</source>
        <translation>Quitar espacios, tabuladores y espacios de no separación en ambos extremos, y caracteres de ancho cero</translation>
    </message>
    <message>
        <source>Leave out the selected records when you save or send</source>
        <translation>Omitir los registros seleccionados al guardar o enviar</translation>
    </message>
    <message>
        <source>&amp;Set a value…</source>
        <translation>&amp;Asignar un valor…</translation>
    </message>
    <message>
        <source>Change &amp;case…</source>
        <translation>Cambiar &amp;mayúsculas y minúsculas…</translation>
    </message>
    <message>
        <source>S&amp;wap two fields…</source>
        <translation>&amp;Intercambiar dos campos…</translation>
    </message>
    <message>
        <source>Split &quot;&amp;Name &lt;address&gt;&quot;…</source>
        <translation>Separar «&amp;Nombre &lt;dirección&gt;»…</translation>
    </message>
    <message>
        <source>Restore &amp;original values</source>
        <translation>Restaurar valores &amp;originales</translation>
    </message>
    <message>
        <source>&amp;Include left-out records again</source>
        <translation>&amp;Volver a incluir los registros omitidos</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Show what would be replaced</source>
        <translation>Mostrar lo que se reemplazaría</translation>
    </message>
    <message>
        <source>Enter the text to find first.</source>
        <translation>Introduzca primero el texto que quiere buscar.</translation>
    </message>
</context>
<context>
    <name>Inspector::ReportCommand</name>
    <message>
        <source>The report contains values of records, which may be personal data.</source>
        <translation>El informe contiene valores de registros, que pueden ser datos personales.</translation>
    </message>
</context>
<context>
    <name>Inspector::ReportSaver</name>
    <message>
        <source>Another report is being saved. Try again in a moment.</source>
        <translation>Se está guardando otro informe. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Save report (.html, .xlsx, .md, or .json)</source>
        <translation>Guardar informe (.html, .xlsx, .md o .json)</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Reemplazar archivo</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 ya existe. ¿Quiere reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Values of records, such as email addresses, are personal data. If you mask them, jane@example.com becomes j…@e….</source>
        <translation>Los valores de los registros, como las direcciones de correo electrónico, son datos personales. Si los enmascara, jane@example.com se convierte en j…@e….</translation>
    </message>
    <message>
        <source>Mask values</source>
        <translation>Enmascarar valores</translation>
    </message>
    <message>
        <source>Include values</source>
        <translation>Incluir valores</translation>
    </message>
    <message>
        <source>Saved the report to %1.</source>
        <translation>Se guardó el informe en %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the report</source>
        <translation>No se pudo guardar el informe</translation>
    </message>
</context>
<context>
    <name>Inspector::ResultWriter</name>
    <message>
        <source>No row has a column named &quot;%1&quot;. Available columns: %2.</source>
        <translation>Ninguna fila tiene una columna llamada «%1». Columnas disponibles: %2.</translation>
    </message>
</context>
<context>
    <name>Inspector::RetentionBar</name>
    <message numerus="yes">
        <source>%1 day(s) %2 h left</source>
        <translation>
            <numerusform>tiempo restante: %1 día y %2 h</numerusform>
            <numerusform>tiempo restante: %1 días y %2 h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>tiempo restante: %1 h y %2 min</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>tiempo restante: %1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>tiempo restante: %1 min y %2 s</translation>
    </message>
    <message>
        <source>Export now</source>
        <translation>Exportar ahora</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Conservar…</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Export all rows before Eloqua deletes them</source>
        <translation>Exportar todas las filas antes de que Eloqua las elimine</translation>
    </message>
    <message>
        <source>Save the sync and all its rows in one file before Eloqua deletes them</source>
        <translation>Guardar la sincronización y todas sus filas en un solo archivo antes de que Eloqua las elimine</translation>
    </message>
    <message>
        <source>Eloqua keeps this data until %1 (%2).</source>
        <translation>Eloqua conserva estos datos hasta el %1 (%2).</translation>
    </message>
    <message>
        <source>Eloqua kept this data until %1. It&apos;s no longer available.</source>
        <translation>Eloqua conservó estos datos hasta el %1. Ya no están disponibles.</translation>
    </message>
    <message>
        <source>Eloqua kept this data until %1. According to this computer&apos;s clock, it may no longer be available.</source>
        <translation>Eloqua conservó estos datos hasta el %1. Según el reloj de este equipo, es posible que ya no estén disponibles.</translation>
    </message>
</context>
<context>
    <name>Inspector::RowCollector</name>
    <message>
        <source>The table was reloaded in the meantime. Try again.</source>
        <translation>Entretanto, la tabla se volvió a cargar. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The table became shorter on the server in the meantime. Refresh, then try again.</source>
        <translation>Entretanto, la tabla se acortó en el servidor. Actualice e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Inspector::RunsView</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Runs message</source>
        <translation>Mensaje de las ejecuciones</translation>
    </message>
    <message>
        <source>Press Return or double-click to open a sync</source>
        <translation>Pulse Intro o haga doble clic para abrir una sincronización</translation>
    </message>
    <message>
        <source>Last syncs of this definition</source>
        <translation>Últimas sincronizaciones de esta definición</translation>
    </message>
    <message>
        <source>They aren&apos;t listed, because &quot;Show names and rejects&quot; is turned off in Preferences.</source>
        <translation>No se muestran, porque «Mostrar nombres y rechazos» está desactivado en Preferencias.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Eloqua lists no syncs of this definition.</source>
        <translation>Eloqua no muestra ninguna sincronización de esta definición.</translation>
    </message>
    <message>
        <source>This definition was synced only once.</source>
        <translation>Esta definición se sincronizó solo una vez.</translation>
    </message>
</context>
<context>
    <name>Inspector::Screenshot</name>
    <message>
        <source>The window didn&apos;t finish loading within a minute.</source>
        <translation>La ventana no terminó de cargarse en un minuto.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>No screenshot was saved. %1</source>
        <translation>No se guardó ninguna captura de pantalla. %1</translation>
    </message>
</context>
<context>
    <name>Inspector::SendBar</name>
    <message>
        <source>Show sync</source>
        <translation>Mostrar sincronización</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Send status</source>
        <translation>Estado del envío</translation>
    </message>
    <message>
        <source>Send progress</source>
        <translation>Progreso del envío</translation>
    </message>
    <message>
        <source>Show the new sync in the main window</source>
        <translation>Mostrar la nueva sincronización en la ventana principal</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Detener el envío</translation>
    </message>
    <message>
        <source>Close sending</source>
        <translation>Cerrar el envío</translation>
    </message>
    <message>
        <source>You stopped before anything was sent.</source>
        <translation>Usted detuvo el envío antes de que se enviara nada.</translation>
    </message>
    <message>
        <source>You stopped. %1</source>
        <translation>Usted detuvo el envío. %1</translation>
    </message>
</context>
<context>
    <name>Inspector::SendCommand</name>
    <message>
        <source>To send rows that were sent before, add %1.</source>
        <translation>Para enviar filas que ya se enviaron, añada %1.</translation>
    </message>
    <message>
        <source>To send anyway, add %1.</source>
        <translation>Para enviar de todos modos, añada %1.</translation>
    </message>
    <message>
        <source>These rows were sent before:</source>
        <translation>Estas filas ya se enviaron antes:</translation>
    </message>
    <message>
        <source>This would be sent:</source>
        <translation>Se enviaría lo siguiente:</translation>
    </message>
    <message>
        <source>This will be sent:</source>
        <translation>Se enviará lo siguiente:</translation>
    </message>
    <message>
        <source>Nothing was sent, because this was a dry run.</source>
        <translation>No se envió nada, porque era una ejecución de prueba.</translation>
    </message>
    <message>
        <source>Each step is recorded in %1.</source>
        <translation>Cada paso se registra en %1.</translation>
    </message>
    <message>
        <source>The rows were uploaded. Sync %1 imports them.</source>
        <translation>Las filas se han subido. La sincronización %1 las importa.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>%1. Checking again in %2.</source>
        <translation>%1. Se volverá a comprobar dentro de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) haven&apos;t been sent yet. To send them, repeat the command.</source>
        <translation>
            <numerusform>%L1 fila aún no se ha enviado. Para enviarla, repita el comando.</numerusform>
            <numerusform>%L1 filas aún no se han enviado. Para enviarlas, repita el comando.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync %1 finished with status &quot;%2&quot;. Run &quot;logs %1&quot; to see why.</source>
        <translation>La sincronización %1 finalizó con el estado «%2». Ejecute &quot;logs %1&quot; para ver el motivo.</translation>
    </message>
    <message>
        <source>It isn&apos;t certain what sync %1 did. Check the sync before you send anything again.</source>
        <translation>No se sabe con certeza qué hizo la sincronización %1. Compruebe la sincronización antes de volver a enviar nada.</translation>
    </message>
    <message>
        <source>What was sent is recorded on this computer, but couldn&apos;t be saved in %1: %2</source>
        <translation>Lo que se envió está registrado en este equipo, pero no se pudo guardar en %1: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::SendDialog</name>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>Send question</source>
        <translation>Pregunta del envío</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Mensaje del envío</translation>
    </message>
    <message>
        <source>Send corrected records</source>
        <translation>Enviar registros corregidos</translation>
    </message>
    <message>
        <source>Dry run: nothing is sent</source>
        <translation>Ejecución de prueba: no se envía nada</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Planning progress</source>
        <translation>Progreso de la planificación</translation>
    </message>
    <message>
        <source>Send obstacles</source>
        <translation>Obstáculos del envío</translation>
    </message>
    <message>
        <source>Send notes</source>
        <translation>Notas del envío</translation>
    </message>
    <message>
        <source>Send even if this can create &amp;duplicates</source>
        <translation>Enviar aunque esto pueda crear &amp;duplicados</translation>
    </message>
    <message>
        <source>&amp;Also send records that were sent before</source>
        <translation>Enviar &amp;también registros que ya se enviaron antes</translation>
    </message>
    <message>
        <source>Let &amp;empty cells clear values in Eloqua</source>
        <translation>Permitir que las celdas &amp;vacías borren valores en Eloqua</translation>
    </message>
    <message>
        <source>&amp;Run the definition&apos;s sync actions</source>
        <translation>Ejecutar las acciones de &amp;sincronización de la definición</translation>
    </message>
    <message>
        <source>Send through the &amp;original definition, not through a one-time copy</source>
        <translation>Enviar mediante la definición &amp;original, no mediante una copia de un solo uso</translation>
    </message>
    <message>
        <source>&amp;First delete everything that is staged in the original definition</source>
        <translation>Eliminar &amp;primero todo lo que hay en el área temporal de la definición original</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Acerca de: %1</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy plan</source>
        <translation>Copiar plan</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Also send records with %1, which may overwrite accepted records</source>
        <translation>Enviar también los registros con %1, que pueden sobrescribir registros aceptados</translation>
    </message>
    <message>
        <source>Reading the records and requesting the definition from Eloqua…</source>
        <translation>Leyendo los registros y solicitando la definición a Eloqua…</translation>
    </message>
    <message>
        <source>Sending these records was interrupted earlier. What happened is checked first, and nothing is sent now. %1</source>
        <translation>Un envío anterior de estos registros se interrumpió. Primero se comprueba qué ocurrió, y ahora no se envía nada. %1</translation>
    </message>
    <message>
        <source>Nothing can be sent yet. See the reasons below.</source>
        <translation>Todavía no se puede enviar nada. Consulte los motivos más abajo.</translation>
    </message>
    <message>
        <source>Check &amp;what happened</source>
        <translation>Co&amp;mprobar qué ocurrió</translation>
    </message>
    <message>
        <source>Check what happened</source>
        <translation>Comprobar qué ocurrió</translation>
    </message>
</context>
<context>
    <name>Inspector::SendJob</name>
    <message>
        <source>its address is that of the original</source>
        <translation>su dirección es la del original</translation>
    </message>
    <message>
        <source>it has other fields</source>
        <translation>tiene otros campos</translation>
    </message>
    <message>
        <source>it starts a sync with each upload</source>
        <translation>inicia una sincronización con cada subida</translation>
    </message>
    <message>
        <source>it has sync actions</source>
        <translation>tiene acciones de sincronización</translation>
    </message>
    <message>
        <source>its update rule is %1</source>
        <translation>su regla de actualización es %1</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Uploading part %L1 of %L2</source>
        <translation>Subiendo la parte %L1 de %L2</translation>
    </message>
    <message>
        <source>Looking for the sync</source>
        <translation>Buscando la sincronización</translation>
    </message>
    <message>
        <source>Creating the sync</source>
        <translation>Creando la sincronización</translation>
    </message>
    <message>
        <source>Sync %1 is %2</source>
        <translation>Estado de la sincronización %1: %2</translation>
    </message>
    <message>
        <source>No row was sent.</source>
        <translation>No se envió ninguna fila.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent in sync %2, which continues in Eloqua.</source>
        <translation>
            <numerusform>Se envió %L1 fila en la sincronización %2, que continúa en Eloqua.</numerusform>
            <numerusform>Se enviaron %L1 filas en la sincronización %2, que continúa en Eloqua.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows have changed since you were shown what would be sent. Nothing was sent. Check what would be sent now, then send again.</source>
        <translation>Las filas han cambiado desde que se le mostró lo que se enviaría. No se envió nada. Compruebe lo que se enviaría ahora y vuelva a enviar.</translation>
    </message>
    <message>
        <source>%1 No row was sent. If the copy &quot;%2&quot; was created, it&apos;s empty, and Eloqua deletes it after 7 days.</source>
        <translation>%1 No se envió ninguna fila. Si se creó la copia «%2», está vacía, y Eloqua la elimina después de 7 días.</translation>
    </message>
    <message>
        <source>%1 The copy of the definition wasn&apos;t created, and no row was sent.</source>
        <translation>%1 No se creó la copia de la definición y no se envió ninguna fila.</translation>
    </message>
    <message>
        <source>it doesn&apos;t say where the copy is</source>
        <translation>no indica dónde está la copia</translation>
    </message>
    <message>
        <source>The copy of the definition that Eloqua created differs from the request: %1. No row was sent. Eloqua deletes the copy &quot;%2&quot; after 7 days.</source>
        <translation>La copia de la definición que creó Eloqua difiere de la solicitud: %1. No se envió ninguna fila. Eloqua elimina la copia «%2» después de 7 días.</translation>
    </message>
    <message>
        <source>%1 The rows that are staged in %2 couldn&apos;t be deleted, or it&apos;s unknown whether they were. No row was sent.</source>
        <translation>%1 No se pudieron eliminar las filas que hay en el área temporal de %2 o no se sabe si se eliminaron. No se envió ninguna fila.</translation>
    </message>
    <message>
        <source>The sync&apos;s log couldn&apos;t be read: %1</source>
        <translation>No se pudo leer el log de la sincronización: %1</translation>
    </message>
    <message>
        <source>Eloqua&apos;s log doesn&apos;t say how many rows arrived, so it&apos;s unknown how many were taken.</source>
        <translation>El log de Eloqua no indica cuántas filas llegaron, por lo que se desconoce cuántas se aceptaron.</translation>
    </message>
    <message>
        <source>The number of staged rows that Eloqua reports (%L2) differs from the number sent (%L1), because others have staged rows there as well. It&apos;s unknown how many of your rows were taken.</source>
        <translation>El número de filas en el área temporal que notifica Eloqua (%L2) difiere del número de filas enviadas (%L1), porque otros también han colocado filas ahí. No se sabe cuántas de sus filas se aceptaron.</translation>
    </message>
    <message>
        <source>The number of staged rows that Eloqua reports (%L2) differs from the number sent (%L1). Check the sync before you send anything again.</source>
        <translation>El número de filas en el área temporal que notifica Eloqua (%L2) difiere del número de filas enviadas (%L1). Compruebe la sincronización antes de volver a enviar nada.</translation>
    </message>
    <message>
        <source>The number of rejects couldn&apos;t be read: %1</source>
        <translation>No se pudo leer el número de rechazos: %1</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t say how many rows were rejected, so it&apos;s unknown how many were taken.</source>
        <translation>Eloqua no indica cuántas filas se rechazaron, por lo que se desconoce cuántas se aceptaron.</translation>
    </message>
    <message>
        <source>Eloqua reports more rejects (%L1) than rows were sent (%L2).</source>
        <translation>Eloqua indica más rechazos (%L1) que filas enviadas (%L2).</translation>
    </message>
    <message>
        <source>The number of rows without duplicates (%L1) doesn&apos;t match the number of rejects (%L2).</source>
        <translation>El número de filas sin duplicados (%L1) no concuerda con el número de rechazos (%L2).</translation>
    </message>
    <message>
        <source>Eloqua has already started sync %1 of the copy, so no other sync is created.</source>
        <translation>Eloqua ya ha iniciado la sincronización %1 de la copia, por lo que no se crea ninguna otra.</translation>
    </message>
    <message>
        <source>another sync</source>
        <translation>otra sincronización</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>la sincronización %1</translation>
    </message>
    <message>
        <source>While the rows were being uploaded, %1 of %2 may have started, so no sync was created. The rows are staged there, and that sync or the next one imports them.</source>
        <translation>Mientras se subían las filas, es posible que se haya iniciado %1 de %2, por lo que no se creó ninguna sincronización. Las filas están ahí en el área temporal, y esa sincronización o la siguiente las importa.</translation>
    </message>
    <message>
        <source>%1 The rows were uploaded to %2. To look for the sync again, repeat the command. It doesn&apos;t send the rows again.</source>
        <translation>%1 Las filas se han subido a %2. Para volver a buscar la sincronización, repita el comando. Las filas no se vuelven a enviar.</translation>
    </message>
    <message>
        <source>%1 The rows are staged in %2, and its next sync imports them.</source>
        <translation>%1 Las filas están en el área temporal de %2, y su próxima sincronización las importa.</translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <translation>%1 No se importó nada.</translation>
    </message>
    <message>
        <source>The rows were sent in sync %1, which Eloqua no longer has, so its result isn&apos;t known. Check the records in Eloqua before you send these rows again.</source>
        <translation>Las filas se enviaron en la sincronización %1, que Eloqua ya no tiene, por lo que no se conoce su resultado. Compruebe los registros en Eloqua antes de volver a enviar estas filas.</translation>
    </message>
    <message>
        <source>%1 The rows were sent in sync %2, which continues in Eloqua. Its result isn&apos;t known.</source>
        <translation>%1 Las filas se enviaron en la sincronización %2, que continúa en Eloqua. No se conoce su resultado.</translation>
    </message>
    <message>
        <source>%1 It&apos;s still unknown whether the rows that were sent before were synced. Nothing was sent now.</source>
        <translation>%1 Todavía no se sabe si se sincronizaron las filas que se enviaron antes. Ahora no se envió nada.</translation>
    </message>
    <message>
        <source>The rows were sent before, in sync %1. Nothing is sent now.</source>
        <translation>Las filas ya se enviaron antes, en la sincronización %1. Ahora no se envía nada.</translation>
    </message>
    <message>
        <source>Eloqua lists no sync of %1, so the rows that were uploaded there were probably never imported, but this isn&apos;t certain. Nothing was sent now. Check the newest syncs in Eloqua. If none of them is of this definition, choose to send the rows again.</source>
        <translation>Eloqua no muestra ninguna sincronización de %1, por lo que las filas que se subieron ahí probablemente nunca se importaron, pero no es seguro. Ahora no se envió nada. Compruebe las sincronizaciones más recientes en Eloqua. Si ninguna de ellas es de esta definición, elija volver a enviar las filas.</translation>
    </message>
    <message>
        <source>%1 The rows that were uploaded to %2 before couldn&apos;t be deleted there, so a sync may still import them. Nothing was sent now.</source>
        <translation>%1 Las filas que se subieron antes a %2 no se pudieron eliminar ahí, por lo que una sincronización todavía puede importarlas. Ahora no se envió nada.</translation>
    </message>
    <message>
        <source>Stopped before the rows were synced. Nothing was imported.</source>
        <translation>Se detuvo antes de que se sincronizaran las filas. No se importó nada.</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>it names no sync</source>
        <translation>no menciona ninguna sincronización</translation>
    </message>
    <message>
        <source>Eloqua started sync %1 automatically, so no other sync is created.</source>
        <translation>Eloqua inició la sincronización %1 automáticamente, por lo que no se crea ninguna otra.</translation>
    </message>
    <message>
        <source>Eloqua started sync %1 automatically after part %L2 of %L3. The other parts weren&apos;t sent. Check that sync before you send the rows again.</source>
        <translation>Eloqua inició la sincronización %1 automáticamente después de la parte %L2 de %L3. Las demás partes no se enviaron. Compruebe esa sincronización antes de volver a enviar las filas.</translation>
    </message>
    <message>
        <source>Eloqua accepted the rows for %1, but didn&apos;t say that it started a sync. Check the newest syncs of that definition before you send anything again.</source>
        <translation>Eloqua aceptó las filas para %1, pero no indicó que iniciara una sincronización. Compruebe las sincronizaciones más recientes de esa definición antes de volver a enviar nada.</translation>
    </message>
    <message>
        <source>%4 Part %L1 of %L2 is sent again in %3.</source>
        <translation>%4 La parte %L1 de %L2 se vuelve a enviar dentro de %3.</translation>
    </message>
    <message>
        <source>%1 Nothing was imported, because the one-time copy of the definition was never synced.</source>
        <translation>%1 No se importó nada, porque la copia de un solo uso de la definición nunca se sincronizó.</translation>
    </message>
    <message>
        <source>%1 No row was sent.</source>
        <translation>%1 No se envió ninguna fila.</translation>
    </message>
    <message>
        <source>%4 The parts before part %L1 of %L2 are staged in %3, and its next sync imports them.</source>
        <translation>%4 Las partes anteriores a la parte %L1 de %L2 están en el área temporal de %3, y su próxima sincronización las importa.</translation>
    </message>
    <message>
        <source>%4 It&apos;s unknown whether part %L1 of %L2 arrived in %3. If it did, it&apos;s staged there, and its next sync imports it. It isn&apos;t sent again automatically. Check the newest syncs of that definition in Eloqua.</source>
        <translation>%4 No se sabe si la parte %L1 de %L2 llegó a %3. Si llegó, está ahí en el área temporal, y la próxima sincronización la importa. No se vuelve a enviar automáticamente. Compruebe las sincronizaciones más recientes de esa definición en Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t confirm part %L1 of %L2. The rows that arrived in the one-time copy are deleted, and all parts are uploaded again.</source>
        <translation>Eloqua no confirmó la parte %L1 de %L2. Las filas que llegaron a la copia de un solo uso se eliminan, y se vuelven a subir todas las partes.</translation>
    </message>
</context>
<context>
    <name>Inspector::SendPlanner</name>
    <message>
        <source>Eloqua couldn&apos;t find the definition %1, so nothing was sent. Choose another definition.</source>
        <translation>Eloqua no encontró la definición %1, por lo que no se envió nada. Elija otra definición.</translation>
    </message>
</context>
<context>
    <name>Inspector::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
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
        <translation>En una tabla</translation>
    </message>
    <message>
        <source>In the fields above and below a table</source>
        <translation>En los campos encima y debajo de una tabla</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>Primera fila, última fila</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Página anterior, página siguiente</translation>
    </message>
    <message>
        <source>Extend selection; also with the other arrow keys</source>
        <translation>Ampliar la selección; también con las demás teclas de flecha</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copiar la selección</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menú contextual</translation>
    </message>
    <message>
        <source>Stop loading the table</source>
        <translation>Dejar de cargar la tabla</translation>
    </message>
    <message>
        <source>Go from the list of syncs to the tabs of the sync</source>
        <translation>Ir de la lista de sincronizaciones a las pestañas de la sincronización</translation>
    </message>
    <message>
        <source>Next tab of the sync</source>
        <translation>Siguiente pestaña de la sincronización</translation>
    </message>
    <message>
        <source>A tab of the sync by its position</source>
        <translation>Una pestaña de la sincronización por su posición</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>Apply the filter, find next</source>
        <translation>Aplicar el filtro, buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Clear the filter, close the find bar</source>
        <translation>Borrar el filtro, cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Ir a la tabla</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInAttempt</name>
    <message>
        <source>Signing in failed on the page of %1 in the browser. %2</source>
        <translation>No se pudo iniciar sesión en la página de %1 en el navegador. %2</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInBar</name>
    <message>
        <source>Proxy settings…</source>
        <translation>Configuración de proxy…</translation>
    </message>
    <message>
        <source>Sign-in message</source>
        <translation>Mensaje del inicio de sesión</translation>
    </message>
    <message>
        <source>%1 Retrying at %2.</source>
        <translation>%1 Se reintentará a las %2.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Retry sign-in</source>
        <translation>Reintentar el inicio de sesión</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInDialog</name>
    <message>
        <source>Sign in to Eloqua</source>
        <translation>Iniciar sesión en Eloqua</translation>
    </message>
    <message>
        <source>Sign-in hint</source>
        <translation>Indicación sobre el inicio de sesión</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import from clipboard</source>
        <translation>Importar del portapapeles</translation>
    </message>
    <message>
        <source>Proxy settings…</source>
        <translation>Configuración de proxy…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in on Eloqua&apos;s page, in your browser</source>
        <translation>Iniciar sesión en la página de Eloqua, en el navegador</translation>
    </message>
    <message>
        <source>Sign in with the refresh token, or with user name and password (see &quot;More sign-in options&quot;)</source>
        <translation>Iniciar sesión con el token de actualización o con nombre de usuario y contraseña (consulte «Más opciones de inicio de sesión»)</translation>
    </message>
    <message>
        <source>Sign in and show the account without saving anything</source>
        <translation>Iniciar sesión y mostrar la cuenta sin guardar nada</translation>
    </message>
    <message>
        <source>Fill in the fields from a connection file, a JSON request of the Eloqua connector for WSO2, a proxy, or a properties file</source>
        <translation>Rellenar los campos a partir de un archivo de conexión, una solicitud JSON del conector de Eloqua para WSO2, un proxy o un archivo de propiedades</translation>
    </message>
    <message>
        <source>Fill in the fields from text that you copied</source>
        <translation>Rellenar los campos a partir del texto que ha copiado</translation>
    </message>
    <message>
        <source>Import connection</source>
        <translation>Importar conexión</translation>
    </message>
    <message>
        <source>Connection files (*.json)</source>
        <translation>Archivos de conexión (*.json)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the changes without signing in. A new client secret or refresh token is saved when you sign in with it.</source>
        <translation>Guardar los cambios sin iniciar sesión. Un nuevo secreto de cliente o token de actualización se guarda cuando inicia sesión con él.</translation>
    </message>
    <message>
        <source>Filled in from %1.</source>
        <translation>Rellenado a partir de: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ready. &quot;Sign in with browser&quot; opens Eloqua&apos;s page in your browser, where you sign in and allow access.</source>
        <translation>Todo listo. «Iniciar sesión con el navegador» abre la página de Eloqua en el navegador, donde inicia sesión y permite el acceso.</translation>
    </message>
    <message>
        <source>To sign in without the browser: %1</source>
        <translation>Para iniciar sesión sin el navegador: %1</translation>
    </message>
    <message>
        <source>This replaces the saved connection &quot;%1&quot;.</source>
        <translation>Esto reemplaza la conexión guardada «%1».</translation>
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
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Eloqua&apos;s page is now open in your browser. Sign in there and allow access. This window then continues automatically. If the browser shows a message instead, copy it and paste it above.</source>
        <translation>La página de Eloqua está ahora abierta en el navegador. Inicie sesión en ella y permita el acceso. Después, esta ventana continúa automáticamente. Si, en cambio, el navegador muestra un mensaje, cópielo y péguelo arriba.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s page is now open in your browser. Sign in there and allow access. The browser then goes to a page that may not open; this is expected. Copy the address of that page from the browser and paste it above right away: it&apos;s valid for 60 seconds.</source>
        <translation>La página de Eloqua está ahora abierta en el navegador. Inicie sesión en ella y permita el acceso. Después, el navegador va a una página que quizá no se abra; esto es lo esperado. Copie la dirección de esa página del navegador y péguela arriba enseguida: es válida durante 60 segundos.</translation>
    </message>
    <message>
        <source>Couldn&apos;t start a browser. Press &quot;Copy address&quot; and open that address in a browser. Then copy the address of the page that the browser ends on, and paste it above. It&apos;s valid for 60 seconds.</source>
        <translation>No se pudo iniciar un navegador. Pulse «Copiar dirección» y abra esa dirección en un navegador. Después, copie la dirección de la página en la que termina el navegador y péguela arriba. Es válida durante 60 segundos.</translation>
    </message>
    <message>
        <source>The test signed in to %1 as %2, at %3. Nothing is saved yet.</source>
        <translation>La prueba inició sesión en %1 como %2, en %3. Todavía no se ha guardado nada.</translation>
    </message>
    <message>
        <source>The refresh token field now contains the new token from the test.</source>
        <translation>El campo del token de actualización contiene ahora el nuevo token de la prueba.</translation>
    </message>
    <message>
        <source>Waiting for the new refresh token. Without it, you would have to sign in again.</source>
        <translation>Esperando el nuevo token de actualización. Sin él, tendría que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in with the browser was stopped.</source>
        <translation>Se detuvo el inicio de sesión con el navegador.</translation>
    </message>
    <message>
        <source>Close without signing in</source>
        <translation>Cerrar sin iniciar sesión</translation>
    </message>
    <message>
        <source>The test used up the refresh token that you entered. Only this dialog has the new one. Sign in to keep it, or copy it from its field.</source>
        <translation>La prueba consumió el token de actualización que introdujo. Solo este cuadro de diálogo tiene el nuevo. Inicie sesión para conservarlo o cópielo de su campo.</translation>
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
        <translation>Más &amp;opciones de inicio de sesión</translation>
    </message>
    <message>
        <source>More sign-in options</source>
        <translation>Más opciones de inicio de sesión</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>Connection &amp;name</source>
        <translation>&amp;Nombre de la conexión</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secreto de cliente</translation>
    </message>
    <message>
        <source>Show client secret</source>
        <translation>Mostrar el secreto de cliente</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>Re&amp;direct URI</source>
        <translation>URI de re&amp;dirección</translation>
    </message>
    <message>
        <source>Exactly the same as the callback URL of your app in Eloqua</source>
        <translation>Exactamente igual que la URL de devolución de llamada de su aplicación en Eloqua</translation>
    </message>
    <message>
        <source>&amp;Production: mark the window of this connection</source>
        <translation>&amp;Producción: marcar la ventana de esta conexión</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>To sign in without the browser: a refresh token, or user name and password</source>
        <translation>Para iniciar sesión sin el navegador: un token de actualización, o nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>Refresh &amp;token</source>
        <translation>&amp;Token de actualización</translation>
    </message>
    <message>
        <source>Show refresh token</source>
        <translation>Mostrar el token de actualización</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>site\user</source>
        <translation>sitio\usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Used once, never stored</source>
        <translation>Se usa una vez y nunca se almacena</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Ám&amp;bito</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Versión de la API</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>&amp;Versión de la API</translation>
    </message>
    <message>
        <source>Login URL</source>
        <translation>URL de inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Login URL</source>
        <translation>UR&amp;L de inicio de sesión</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Removed surrounding spaces from &quot;%1&quot;.</source>
        <translation>Se quitaron los espacios de los extremos de «%1».</translation>
    </message>
    <message>
        <source>Copied %1. Paste it in Eloqua as the callback URL of your app. &quot;Redirect URI&quot; must be exactly the same.</source>
        <translation>Se copió %1. Pegue esa dirección en Eloqua como URL de devolución de llamada de su aplicación. «URI de redirección» debe ser exactamente igual.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>The user name is the site name, a backslash, and the user, such as AcmeEU\jane.doe.</source>
        <translation>El nombre de usuario se compone del nombre del sitio, una barra diagonal inversa y el usuario, por ejemplo, AcmeEU\jane.doe.</translation>
    </message>
    <message>
        <source>The client ID, client secret, and refresh token can&apos;t contain spaces. Copy them again.</source>
        <translation>El ID de cliente, el secreto de cliente y el token de actualización no pueden contener espacios. Vuelva a copiarlos.</translation>
    </message>
    <message>
        <source>The redirect URI must be a complete address, such as %1.</source>
        <translation>El URI de redirección debe ser una dirección completa, por ejemplo, %1.</translation>
    </message>
    <message>
        <source>The login URL must be an https address (plain http only for this computer).</source>
        <translation>La URL de inicio de sesión debe ser una dirección https (http sin cifrar solo para este equipo).</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInGuide</name>
    <message>
        <source>What to cr&amp;eate in Eloqua</source>
        <translation>Qué crear en &amp;Eloqua</translation>
    </message>
    <message>
        <source>What to create in Eloqua</source>
        <translation>Qué crear en Eloqua</translation>
    </message>
    <message>
        <source>%L1.</source>
        <translation>%L1.</translation>
    </message>
    <message>
        <source>In Eloqua, open Settings &gt; AppCloud Developer &gt; Create New App. The app needs no services. If you don&apos;t see this, ask your Eloqua administrator. Each company creates the app once.</source>
        <translation>En Eloqua, abra Settings (Configuración) &gt; AppCloud Developer &gt; Create New App. La aplicación no necesita servicios. Si no lo ve, pregunte a su administrador de Eloqua. Cada empresa crea la aplicación una sola vez.</translation>
    </message>
    <message>
        <source>Enter this callback URL, or an https address of your company if your site requires one:</source>
        <translation>Introduzca esta URL de devolución de llamada o, si su sitio lo exige, una dirección https de su empresa:</translation>
    </message>
    <message>
        <source>Save the app, and copy its client ID and client secret to the fields below.</source>
        <translation>Guarde la aplicación y copie su ID de cliente y su secreto de cliente en los campos siguientes.</translation>
    </message>
    <message>
        <source>Eloqua sends the browser there after you allow access. With an address of this computer, the program continues automatically.</source>
        <translation>Eloqua envía ahí el navegador después de que permita el acceso. Con una dirección de este equipo, el programa continúa automáticamente.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copi&amp;ar</translation>
    </message>
    <message>
        <source>Copy callback URL</source>
        <translation>Copiar la URL de devolución de llamada</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
</context>
<context>
    <name>Inspector::StatusLine</name>
    <message>
        <source>Updated %1</source>
        <translation>Actualizado %1</translation>
    </message>
    <message>
        <source>Current table</source>
        <translation>Tabla actual</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Network state</source>
        <translation>Estado de la red</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>Barra de estado</translation>
    </message>
    <message>
        <source>%1 Retrying at %2.</source>
        <translation>%1 Se reintentará a las %2.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Online again</source>
        <translation>De nuevo en línea</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t be reached. Tables that couldn&apos;t be loaded are requested again as soon as it can be reached.</source>
        <translation>No se puede acceder a Eloqua. Las tablas que no se pudieron cargar se vuelven a solicitar en cuanto sea posible acceder.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) selected</source>
        <translation>
            <numerusform>%L1 fila seleccionada</numerusform>
            <numerusform>%L1 filas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) selected</source>
        <translation>
            <numerusform>%L1 celda seleccionada</numerusform>
            <numerusform>%L1 celdas seleccionadas</numerusform>
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
            <numerusform>%L1 solicitud en curso</numerusform>
            <numerusform>%L1 solicitudes en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %L2 waiting</source>
        <translation>%1, %L2 en espera</translation>
    </message>
    <message numerus="yes">
        <source>%L1 request(s) waiting</source>
        <translation>
            <numerusform>%L1 solicitud en espera</numerusform>
            <numerusform>%L1 solicitudes en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, slowed down by Eloqua</source>
        <translation>%1, ralentizado por Eloqua</translation>
    </message>
    <message>
        <source>Updated at %1</source>
        <translation>Actualizado el %1</translation>
    </message>
    <message>
        <source>Updated at %1, this computer&apos;s time</source>
        <translation>Actualizado el %1, hora de este equipo</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>sesión no iniciada</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>iniciando sesión</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>error al iniciar sesión</translation>
    </message>
</context>
<context>
    <name>Inspector::StepsModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
</context>
<context>
    <name>Inspector::StoryCommand</name>
    <message>
        <source>The rejects of sync %1 couldn&apos;t be counted, so nothing was written. %2</source>
        <translation>No se pudieron contar los rechazos de la sincronización %1, por lo que no se escribió nada. %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Only some rejects of sync %2 could be counted (%1), so nothing was written. %3</source>
        <translation>Solo se pudieron contar algunos rechazos de la sincronización %2 (%1), por lo que no se escribió nada. %3</translation>
    </message>
    <message>
        <source>%1 of %2 counted</source>
        <translation>Contado: %1 de %2</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>Contado: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::StoryJob</name>
    <message>
        <source>Eloqua doesn&apos;t say which definition this sync belongs to.</source>
        <translation>Eloqua no indica a qué definición pertenece esta sincronización.</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncActions</name>
    <message>
        <source>&amp;New sync…</source>
        <translation>&amp;Nueva sincronización…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Run again…</source>
        <translation>&amp;Volver a ejecutar…</translation>
    </message>
    <message>
        <source>Notif&amp;y me when this sync finishes</source>
        <translation>Notificar&amp;me cuando finalice esta sincronización</translation>
    </message>
    <message>
        <source>&amp;Export rejects…</source>
        <translation>&amp;Exportar rechazos…</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>&amp;Conservar…</translation>
    </message>
    <message>
        <source>Re&amp;pair rejects…</source>
        <translation>&amp;Reparar rechazos…</translation>
    </message>
    <message>
        <source>Other &amp;syncs of this definition</source>
        <translation>Otras &amp;sincronizaciones de esta definición</translation>
    </message>
    <message>
        <source>Open &amp;definition</source>
        <translation>Abrir de&amp;finición</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Delete staged d&amp;ata…</source>
        <translation>Eliminar datos del área temp&amp;oral…</translation>
    </message>
    <message>
        <source>Save the sync with its logs, rejects, and data in one file, to read it offline</source>
        <translation>Guardar la sincronización con sus logs, rechazos y datos en un solo archivo para leerla sin conexión</translation>
    </message>
    <message>
        <source>Keep the sync, correct its rejects in the copy, and send them again</source>
        <translation>Conservar la sincronización, corregir sus rechazos en la copia y volver a enviarlos</translation>
    </message>
    <message>
        <source>Copied the API address of sync %1. To open it, paste it in &quot;Go to sync&quot;.</source>
        <translation>Se copió la dirección de API de la sincronización %1. Para abrirla, péguela en «Ir a la sincronización».</translation>
    </message>
    <message>
        <source>Delete staged data</source>
        <translation>Eliminar datos del área temporal</translation>
    </message>
    <message>
        <source>Delete the data that Eloqua has staged for sync %1 (%2 of %3) in %4, account %5?

After that, the data can&apos;t be fetched or restored. The sync itself, its logs, and its rejects are kept.</source>
        <translation>¿Quiere eliminar los datos que Eloqua tiene en el área temporal para la sincronización %1 (%2 de %3) en %4, cuenta %5?

Después, los datos no se podrán obtener ni restaurar. La sincronización, sus logs y sus rechazos se conservan.</translation>
    </message>
    <message>
        <source>Delete data</source>
        <translation>Eliminar datos</translation>
    </message>
    <message>
        <source>The staged data of sync %1 was deleted.</source>
        <translation>Se eliminaron los datos del área temporal de la sincronización %1.</translation>
    </message>
    <message>
        <source>Sync %1 is still running, and Eloqua deletes its data only after it has finished. Nothing was deleted. Wait until it has finished, then try again.</source>
        <translation>La sincronización %1 todavía está en curso, y Eloqua elimina sus datos solo después de que haya finalizado. No se eliminó nada. Espere a que haya finalizado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Eloqua has no staged data for sync %1. It may have been deleted already.</source>
        <translation>Eloqua no tiene datos en el área temporal para la sincronización %1. Es posible que ya se hayan eliminado.</translation>
    </message>
    <message>
        <source>Sync %1 was created.</source>
        <translation>Se creó la sincronización %1.</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncChoices</name>
    <message>
        <source>Syncs status</source>
        <translation>Estado de las sincronizaciones</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Syncs kind</source>
        <translation>Tipo de las sincronizaciones</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Syncs created by</source>
        <translation>Creador de las sincronizaciones</translation>
    </message>
    <message>
        <source>Any creator</source>
        <translation>Cualquier creador</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Sync actions</source>
        <translation>Acciones de sincronización</translation>
    </message>
    <message>
        <source>Syncs time</source>
        <translation>Hora de las sincronizaciones</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>personalizado</translation>
    </message>
    <message>
        <source>The filter is too complex to be combined with a choice.</source>
        <translation>El filtro es demasiado complejo para combinarlo con una opción.</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncCreation</name>
    <message>
        <source>Eloqua couldn&apos;t find the definition %1, so no sync was created. Choose another definition.</source>
        <translation>Eloqua no encontró la definición %1, por lo que no se creó ninguna sincronización. Elija otra definición.</translation>
    </message>
    <message>
        <source>This Eloqua user isn&apos;t allowed to sync %1, so no sync was created. Ask your Eloqua administrator for permission.</source>
        <translation>Este usuario de Eloqua no tiene permiso para sincronizar %1, por lo que no se creó ninguna sincronización. Pida permiso a su administrador de Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the request to create a sync of %1.</source>
        <translation>Eloqua no aceptó la solicitud para crear una sincronización de %1.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t create the sync, because a value isn&apos;t allowed. Change it and try again.</source>
        <translation>Eloqua no creó la sincronización, porque un valor no está permitido. Cámbielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It&apos;s unknown whether this definition is already being synced, because Eloqua lists too many syncs to check and doesn&apos;t filter or sort them.

If you start another sync of the same definition now, syncs can fail or lose data. Check the list of syncs first.</source>
        <translation>No se sabe si esta definición ya se está sincronizando, porque Eloqua muestra demasiadas sincronizaciones para comprobarlas y no las filtra ni las ordena.

Si inicia ahora otra sincronización de la misma definición, las sincronizaciones pueden fallar o perder datos. Compruebe primero la lista de sincronizaciones.</translation>
    </message>
    <message>
        <source>sync %1 by %2 is %3</source>
        <translation>sincronización %1 de %2 (estado: %3)</translation>
    </message>
    <message numerus="yes">
        <source>%L1 more are in progress</source>
        <translation>
            <numerusform>hay %L1 más en curso</numerusform>
            <numerusform>hay %L1 más en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>This definition is already being synced: %1.

If you start another sync of the same definition now, syncs can fail or lose data. Oracle recommends that you wait or use another definition.</source>
        <translation>Esta definición ya se está sincronizando: %1.

Si inicia ahora otra sincronización de la misma definición, las sincronizaciones pueden fallar o perder datos. Oracle recomienda esperar o usar otra definición.</translation>
    </message>
    <message>
        <source>Nothing was sent, because the check for other syncs in progress failed: %1</source>
        <translation>No se envió nada, porque no se pudo comprobar si hay otras sincronizaciones en curso: %1</translation>
    </message>
    <message>
        <source>because the list of syncs couldn&apos;t be loaded: %1</source>
        <translation>porque no se pudo cargar la lista de sincronizaciones: %1</translation>
    </message>
    <message>
        <source>Sync %1 was created, but Eloqua&apos;s response says that it&apos;s a sync of %2, not of %3. Check the sync.</source>
        <translation>Se creó la sincronización %1, pero la respuesta de Eloqua indica que es una sincronización de %2, no de %3. Compruebe la sincronización.</translation>
    </message>
    <message>
        <source>%1 No sync was created.</source>
        <translation>%1 No se creó ninguna sincronización.</translation>
    </message>
    <message>
        <source>%1 The sync isn&apos;t in the list yet. Look for it there before you create another sync. The request isn&apos;t sent again automatically.</source>
        <translation>%1 La sincronización todavía no está en la lista. Búsquela en ella antes de crear otra. La solicitud no se vuelve a enviar automáticamente.</translation>
    </message>
    <message>
        <source>%1 Eloqua lists no new sync of %2 by %3, so the sync was probably not created. The request isn&apos;t sent again automatically.</source>
        <translation>%1 Eloqua no muestra ninguna sincronización nueva de %2 creada por %3, por lo que probablemente no se creó la sincronización. La solicitud no se vuelve a enviar automáticamente.</translation>
    </message>
    <message>
        <source>because Eloqua lists too many syncs to check.</source>
        <translation>porque Eloqua muestra demasiadas sincronizaciones para comprobarlas.</translation>
    </message>
    <message>
        <source>%1 The program couldn&apos;t look for it, %2 The request isn&apos;t sent again automatically. Check the list before you create another sync.</source>
        <translation>%1 El programa no pudo buscarla, %2 La solicitud no se vuelve a enviar automáticamente. Compruebe la lista antes de crear otra sincronización.</translation>
    </message>
    <message>
        <source>%1 It&apos;s unknown whether the sync was created, %2 The request isn&apos;t sent again automatically. Check the list before you create the sync again.</source>
        <translation>%1 No se sabe si se creó la sincronización, %2 La solicitud no se vuelve a enviar automáticamente. Compruebe la lista antes de volver a crear la sincronización.</translation>
    </message>
    <message>
        <source>%1 Eloqua lists a new sync of this definition by %2: sync %3. The request wasn&apos;t sent again.</source>
        <translation>%1 Eloqua muestra una nueva sincronización de esta definición creada por %2: la sincronización %3. La solicitud no se volvió a enviar.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s response was lost, but Eloqua lists a new sync of this definition by %1: sync %2. The request wasn&apos;t sent again.</source>
        <translation>La respuesta de Eloqua se perdió, pero Eloqua muestra una nueva sincronización de esta definición creada por %1: la sincronización %2. La solicitud no se volvió a enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%n new sync(s) were found. This is the first one.</source>
        <translation>
            <numerusform>Se encontró %n sincronización nueva. Esta es la primera.</numerusform>
            <numerusform>Se encontraron %n sincronizaciones nuevas. Esta es la primera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Eloqua confirmed that it created a sync of %1 but didn&apos;t say which one.</source>
        <translation>Eloqua confirmó que creó una sincronización de %1, pero no indicó cuál.</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncHeader</name>
    <message>
        <source>created %1, ended %2</source>
        <translation>creada el %1, terminada el %2</translation>
    </message>
    <message>
        <source>created %1, not started yet</source>
        <translation>creada el %1, aún no iniciada</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>creada el %1</translation>
    </message>
    <message>
        <source>running since %1</source>
        <translation>en curso desde el %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>iniciada el %1</translation>
    </message>
    <message>
        <source>started %1, ended %2</source>
        <translation>iniciada el %1, terminada el %2</translation>
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
        <translation>Título de la sincronización</translation>
    </message>
    <message>
        <source>Sync definition</source>
        <translation>Definición de la sincronización</translation>
    </message>
    <message>
        <source>Sync summary</source>
        <translation>Resumen de la sincronización</translation>
    </message>
    <message>
        <source>Sync reason</source>
        <translation>Motivo de la sincronización</translation>
    </message>
    <message>
        <source>Sync %1   %2</source>
        <translation>Sincronización %1   %2</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>Sincronización %1</translation>
    </message>
    <message>
        <source>%1 of %2, by %3</source>
        <translation>%1 de %2, por %3</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncNavigation</name>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Go to sync…</source>
        <translation>&amp;Ir a la sincronización…</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncPane</name>
    <message>
        <source>Select a sync in the list to see what happened to it.</source>
        <translation>Seleccione una sincronización de la lista para ver qué ocurrió en ella.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visión general</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Couldn&apos;t open sync %1. %2</source>
        <translation>No se pudo abrir la sincronización %1. %2</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter rejects by field, so these are all rejects with code %1.</source>
        <translation>Eloqua no puede filtrar los rechazos por campo, por lo que estos son todos los rechazos con el código %1.</translation>
    </message>
    <message>
        <source>Ex&amp;port rejects with this code…</source>
        <translation>&amp;Exportar rechazos con este código…</translation>
    </message>
    <message>
        <source>&amp;Repair selected records…</source>
        <translation>&amp;Reparar registros seleccionados…</translation>
    </message>
    <message>
        <source>Not all selected rows are loaded. Select fewer rows, or choose Repair… on Overview for all rejects of a cause.</source>
        <translation>No todas las filas seleccionadas están cargadas. Seleccione menos filas o elija Reparar… en Visión general para todos los rechazos de una causa.</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncsPane</name>
    <message>
        <source>Eloqua can&apos;t filter by this definition, because a filter can&apos;t contain its URI.</source>
        <translation>Eloqua no puede filtrar por esta definición, porque un filtro no puede contener su URI.</translation>
    </message>
    <message>
        <source>A filter can&apos;t contain all characters of this URI. * replaces the others, so syncs of similar definitions might also be listed.</source>
        <translation>Un filtro no puede contener todos los caracteres de este URI. * sustituye a los demás, por lo que también podrían mostrarse sincronizaciones de definiciones similares.</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>supervisada</translation>
    </message>
    <message>
        <source>finished, not viewed yet</source>
        <translation>finalizada, aún no vista</translation>
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
        <translation>Copiar con encabe&amp;zados</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown table</source>
        <translation>Copiar como tabla Mar&amp;kdown</translation>
    </message>
    <message>
        <source>Copy request as c&amp;url</source>
        <translation>Copiar solicitud como c&amp;url</translation>
    </message>
    <message>
        <source>These rows are from a kept copy, so there is no request to copy.</source>
        <translation>Estas filas son de una copia conservada, por lo que no hay ninguna solicitud que copiar.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>&amp;Filtrar…</translation>
    </message>
    <message>
        <source>Filter &amp;by this cell</source>
        <translation>Filtrar &amp;por esta celda</translation>
    </message>
    <message>
        <source>E&amp;xclude this cell</source>
        <translation>E&amp;xcluir esta celda</translation>
    </message>
    <message>
        <source>&amp;Go to row…</source>
        <translation>&amp;Ir a la fila…</translation>
    </message>
    <message>
        <source>Recor&amp;d</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>Show all fields of the current row</source>
        <translation>Mostrar todos los campos de la fila actual</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columnas…</translation>
    </message>
    <message>
        <source>&amp;Freeze first column</source>
        <translation>&amp;Inmovilizar primera columna</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>Restablecer &amp;disposición</translation>
    </message>
</context>
<context>
    <name>Inspector::TablePane</name>
    <message>
        <source>%1 count</source>
        <translation>%1: recuento</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save rows of this table as an Excel workbook, CSV, or JSON</source>
        <translation>Guardar filas de esta tabla como libro de Excel, CSV o JSON</translation>
    </message>
    <message>
        <source>%1 export</source>
        <translation>%1: exportar</translation>
    </message>
    <message>
        <source>%1 explanation</source>
        <translation>%1: explicación</translation>
    </message>
    <message>
        <source>This copy has no rows to filter.</source>
        <translation>Esta copia no tiene filas que filtrar.</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter or sort exported data. Keep this sync to filter and sort its data.</source>
        <translation>Eloqua no puede filtrar ni ordenar datos exportados. Conserve esta sincronización para filtrar y ordenar sus datos.</translation>
    </message>
    <message>
        <source>Nothing was filtered: %1.</source>
        <translation>No se filtró nada: %1.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t sort this list by creation time. It&apos;s shown in the server&apos;s order.</source>
        <translation>Eloqua no ordena esta lista por hora de creación. Se muestra en el orden del servidor.</translation>
    </message>
    <message>
        <source>The choice wasn&apos;t applied, because the typed filter is too complex. Clear the filter first.</source>
        <translation>La opción no se aplicó, porque el filtro escrito es demasiado complejo. Borre primero el filtro.</translation>
    </message>
    <message>
        <source>%1 has no columns yet.</source>
        <translation>%1: todavía no hay columnas.</translation>
    </message>
    <message>
        <source>These rows are from a kept copy, so there is no request to copy.</source>
        <translation>Estas filas son de una copia conservada, por lo que no hay ninguna solicitud que copiar.</translation>
    </message>
    <message>
        <source>Copied the request. It reads the access token from the ELOQUA_TOKEN variable.</source>
        <translation>Se copió la solicitud. Lee el token de acceso de la variable ELOQUA_TOKEN.</translation>
    </message>
    <message>
        <source>%1 has no rows to go to.</source>
        <translation>%1: no hay filas a las que ir.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Sin filas</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>No cargado</translation>
    </message>
    <message>
        <source>Export syncs…</source>
        <translation>Exportar sincronizaciones…</translation>
    </message>
    <message>
        <source>Export logs…</source>
        <translation>Exportar logs…</translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation>Exportar datos…</translation>
    </message>
    <message>
        <source>Export rejects…</source>
        <translation>Exportar rechazos…</translation>
    </message>
    <message>
        <source>%1 has no rows to export.</source>
        <translation>%1: no hay filas que exportar.</translation>
    </message>
    <message>
        <source>The rows below aren&apos;t up to date.</source>
        <translation>Las filas siguientes no están al día.</translation>
    </message>
    <message>
        <source>The rows below aren&apos;t filtered.</source>
        <translation>Las filas siguientes no están filtradas.</translation>
    </message>
    <message>
        <source>The rows below are from the previous filter.</source>
        <translation>Las filas siguientes son del filtro anterior.</translation>
    </message>
    <message>
        <source>The table has %1, and &quot;Start at&quot; skips the whole table. Enter a smaller number.</source>
        <translation>La tabla tiene %1, y «Empezar en» omite toda la tabla. Introduzca un número menor.</translation>
    </message>
    <message>
        <source>%1, without filter</source>
        <translation>%1, sin filtro</translation>
    </message>
    <message>
        <source>%1, from the previous filter</source>
        <translation>%1, del filtro anterior</translation>
    </message>
    <message>
        <source>%1, not up to date</source>
        <translation>%1, no están al día</translation>
    </message>
    <message>
        <source>%1, not filtered</source>
        <translation>%1, sin filtrar</translation>
    </message>
    <message>
        <source>%1 that match the filter</source>
        <translation>%1 que coinciden con el filtro</translation>
    </message>
    <message>
        <source>0 rows</source>
        <translation>0 filas</translation>
    </message>
    <message>
        <source>Rows %L1–%L2</source>
        <translation>Filas %L1–%L2</translation>
    </message>
    <message>
        <source>%1 of more than %L2</source>
        <translation>%1 de más de %L2</translation>
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
        <translation>Seleccionar %1</translation>
    </message>
    <message>
        <source>Fit %1 to its content</source>
        <translation>Ajustar %1 a su contenido</translation>
    </message>
    <message>
        <source>Freeze first column</source>
        <translation>Inmovilizar primera columna</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copiar con encabe&amp;zados</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown table</source>
        <translation>Copiar como tabla Mar&amp;kdown</translation>
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
        <translation>El filtro es demasiado complejo para combinarlo con una opción.</translation>
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
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Desde ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
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
        <translation>Sincronizaciones supervisadas</translation>
    </message>
    <message>
        <source>Open a watched sync</source>
        <translation>Abrir una sincronización supervisada</translation>
    </message>
    <message>
        <source>Watching %L1</source>
        <translation>Supervisando %L1</translation>
    </message>
</context>
<context>
    <name>Inspector::Watching</name>
    <message>
        <source>Sync %1</source>
        <translation>Sincronización %1</translation>
    </message>
    <message>
        <source>Sync %1: %2, %3</source>
        <translation>Sincronización %1: %2, %3</translation>
    </message>
    <message>
        <source>Sync %1 finished: %2</source>
        <translation>La sincronización %1 finalizó: %2</translation>
    </message>
    <message>
        <source>Sync %1 is no longer watched: %2</source>
        <translation>Ya no se supervisa la sincronización %1: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::WelcomePage</name>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>You need an app that your company creates in Eloqua, once.</source>
        <translation>Necesita una aplicación que su empresa crea en Eloqua una sola vez.</translation>
    </message>
    <message>
        <source>What you need to sign in</source>
        <translation>Qué necesita para iniciar sesión</translation>
    </message>
    <message>
        <source>A simulated Eloqua on this computer. No account is needed, and nothing is stored.</source>
        <translation>Un Eloqua simulado en este equipo. No se necesita ninguna cuenta y no se almacena nada.</translation>
    </message>
    <message>
        <source>Start the built-in simulated Eloqua. Nothing is stored, and no account is needed.</source>
        <translation>Iniciar el Eloqua simulado integrado. No se almacena nada y no se necesita ninguna cuenta.</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (producción)</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Sign in with this saved connection</source>
        <translation>Iniciar sesión con esta conexión guardada</translation>
    </message>
    <message>
        <source>See what happened to your Eloqua syncs</source>
        <translation>Vea qué ocurrió con sus sincronizaciones de Eloqua</translation>
    </message>
    <message>
        <source>You&apos;re not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <source>Which records a bulk sync rejected, why, and what Eloqua logged.</source>
        <translation>Qué registros rechazó una sincronización masiva, por qué y qué registró Eloqua en los logs.</translation>
    </message>
    <message>
        <source>Choose a connection, or sign in with a new one.</source>
        <translation>Elija una conexión o inicie sesión con una nueva.</translation>
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
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sign in to %1 as %2 first</source>
        <translation>Inicie primero sesión en %1 como %2</translation>
    </message>
</context>
<context>
    <name>Inspector::WorkList</name>
    <message>
        <source>Replace file</source>
        <translation>Reemplazar archivo</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 ya existe. ¿Quiere reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>Inspector::ZoneSwitch</name>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Horas en &amp;UTC</translation>
    </message>
    <message>
        <source>Show Eloqua&apos;s times in UTC instead of this computer&apos;s time zone; data values aren&apos;t changed</source>
        <translation>Mostrar las horas de Eloqua en UTC en lugar de la zona horaria de este equipo; los valores de los datos no cambian</translation>
    </message>
</context>
<context>
    <name>StatusCatalogue</name>
    <message>
        <source>Records read from the upload.</source>
        <translation>Registros leídos de la subida.</translation>
    </message>
    <message>
        <source>The email address isn&apos;t valid, so the record wasn&apos;t imported.</source>
        <translation>La dirección de correo electrónico no es válida, por lo que el registro no se importó.</translation>
    </message>
    <message>
        <source>Correct the address in the source, then send the record again.</source>
        <translation>Corrija la dirección en el origen y vuelva a enviar el registro.</translation>
    </message>
    <message>
        <source>Invalid email addresses.</source>
        <translation>direcciones de correo electrónico no válidas</translation>
    </message>
    <message>
        <source>Records remaining after duplicates of the identifier were removed.</source>
        <translation>Registros restantes después de quitar los duplicados del identificador.</translation>
    </message>
    <message>
        <source>Contacts created.</source>
        <translation>Contactos creados.</translation>
    </message>
    <message>
        <source>Accounts created.</source>
        <translation>Cuentas creadas.</translation>
    </message>
    <message>
        <source>Custom object records created.</source>
        <translation>Registros de objetos personalizados creados.</translation>
    </message>
    <message>
        <source>The same email address occurs more than once in the upload.</source>
        <translation>La misma dirección de correo electrónico aparece más de una vez en la subida.</translation>
    </message>
    <message>
        <source>The first record with the address was imported. Leave out the others, or decide in the source which of them is right.</source>
        <translation>El primer registro con la dirección se importó. Omita los demás o decida en el origen cuál de ellos es el correcto.</translation>
    </message>
    <message>
        <source>Duplicate email addresses.</source>
        <translation>direcciones de correo electrónico duplicadas</translation>
    </message>
    <message>
        <source>Custom object records updated.</source>
        <translation>Registros de objetos personalizados actualizados.</translation>
    </message>
    <message>
        <source>Contacts removed.</source>
        <translation>Contactos quitados.</translation>
    </message>
    <message>
        <source>Accounts removed.</source>
        <translation>Cuentas quitadas.</translation>
    </message>
    <message>
        <source>Email addresses marked as bounced.</source>
        <translation>Direcciones de correo electrónico marcadas como rebotadas.</translation>
    </message>
    <message>
        <source>Email addresses globally unsubscribed.</source>
        <translation>Direcciones de correo electrónico con la suscripción global cancelada.</translation>
    </message>
    <message>
        <source>Existing contacts updated.</source>
        <translation>Contactos existentes actualizados.</translation>
    </message>
    <message>
        <source>Existing accounts updated.</source>
        <translation>Cuentas existentes actualizadas.</translation>
    </message>
    <message>
        <source>Custom object records linked to contacts or accounts.</source>
        <translation>Registros de objetos personalizados vinculados a contactos o cuentas.</translation>
    </message>
    <message>
        <source>The identifier isn&apos;t unique in the upload. Later records were discarded.</source>
        <translation>El identificador no es único en la subida. Los registros posteriores se descartaron.</translation>
    </message>
    <message>
        <source>One record with the identifier was imported. Leave out the others: sending them again could overwrite it. For the next import, make the identifier unique, or choose another identifier field.</source>
        <translation>Se importó un registro con el identificador. Omita los demás: volver a enviarlos podría sobrescribirlo. Para la próxima importación, haga que el identificador sea único o elija otro campo identificador.</translation>
    </message>
    <message>
        <source>Duplicate identifier.</source>
        <translation>identificador duplicado</translation>
    </message>
    <message>
        <source>The record couldn&apos;t be parsed.</source>
        <translation>No se pudo analizar el registro.</translation>
    </message>
    <message>
        <source>Check the delimiters, quotation marks, and encoding of the upload near the given record, then send the record again.</source>
        <translation>Compruebe los delimitadores, las comillas y la codificación de la subida cerca del registro indicado y vuelva a enviar el registro.</translation>
    </message>
    <message>
        <source>Malformed records.</source>
        <translation>registros con formato incorrecto</translation>
    </message>
    <message>
        <source>Email addresses created.</source>
        <translation>Direcciones de correo electrónico creadas.</translation>
    </message>
    <message>
        <source>Uploaded records that matched no existing record.</source>
        <translation>Registros subidos que no coincidieron con ningún registro existente.</translation>
    </message>
    <message>
        <source>Email addresses updated.</source>
        <translation>Direcciones de correo electrónico actualizadas.</translation>
    </message>
    <message>
        <source>The opportunity stage is unknown.</source>
        <translation>La etapa de la oportunidad es desconocida.</translation>
    </message>
    <message>
        <source>Use an opportunity stage that exists in Eloqua, spelled the same, then send the record again.</source>
        <translation>Use una etapa de oportunidad que exista en Eloqua, escrita igual, y vuelva a enviar el registro.</translation>
    </message>
    <message>
        <source>Invalid opportunity stage.</source>
        <translation>etapa de oportunidad no válida</translation>
    </message>
    <message>
        <source>A field value isn&apos;t valid, for example because it has the wrong type. Oracle doesn&apos;t document this code.</source>
        <translation>Un valor de campo no es válido, por ejemplo, porque es del tipo incorrecto. Oracle no documenta este código.</translation>
    </message>
    <message>
        <source>Compare the values of the named fields with the types of these fields in Eloqua. Leave empty values empty instead of sending the word null. Then send the record again.</source>
        <translation>Compare los valores de los campos indicados con los tipos de estos campos en Eloqua. Deje vacíos los valores vacíos en lugar de enviar la palabra null. Después, vuelva a enviar el registro.</translation>
    </message>
    <message>
        <source>The contact wasn&apos;t created, because it already exists.</source>
        <translation>El contacto no se creó porque ya existe.</translation>
    </message>
    <message>
        <source>Leave out the record. To change existing contacts, import with an update rule that allows it.</source>
        <translation>Omita el registro. Para modificar contactos existentes, importe con una regla de actualización que lo permita.</translation>
    </message>
    <message>
        <source>Contact already exists.</source>
        <translation>el contacto ya existe</translation>
    </message>
    <message>
        <source>Records that are new to Eloqua.</source>
        <translation>Registros nuevos para Eloqua.</translation>
    </message>
    <message>
        <source>The referenced campaign is unknown.</source>
        <translation>La campaña a la que se hace referencia es desconocida.</translation>
    </message>
    <message>
        <source>In Eloqua, check that the campaign exists and has this ID. Then send the record again.</source>
        <translation>En Eloqua, compruebe que la campaña existe y tiene este ID. Después, vuelva a enviar el registro.</translation>
    </message>
    <message>
        <source>Campaign not found.</source>
        <translation>campaña no encontrada</translation>
    </message>
    <message>
        <source>The record contains no values.</source>
        <translation>El registro no contiene valores.</translation>
    </message>
    <message>
        <source>Leave out records without values.</source>
        <translation>Omita los registros sin valores.</translation>
    </message>
    <message>
        <source>Empty records.</source>
        <translation>registros vacíos</translation>
    </message>
    <message>
        <source>Total number of rejected records.</source>
        <translation>Número total de registros rechazados.</translation>
    </message>
    <message>
        <source>Required fields are missing.</source>
        <translation>Faltan campos obligatorios.</translation>
    </message>
    <message>
        <source>Fill in the fields that are required by the definition or by Eloqua, then send the record again.</source>
        <translation>Rellene los campos que exigen la definición o Eloqua y vuelva a enviar el registro.</translation>
    </message>
    <message>
        <source>Rejected records (missing fields).</source>
        <translation>campos que faltan</translation>
    </message>
    <message>
        <source>The record would link the contact to a second account.</source>
        <translation>El registro vincularía el contacto a una segunda cuenta.</translation>
    </message>
    <message>
        <source>Leave out the record, or decide which account the contact belongs to. A contact can be linked to one account only.</source>
        <translation>Omita el registro o decida a qué cuenta pertenece el contacto. Un contacto se puede vincular a una sola cuenta.</translation>
    </message>
    <message>
        <source>Duplicate account linkage.</source>
        <translation>vínculo de cuenta duplicado</translation>
    </message>
    <message>
        <source>Custom object records removed.</source>
        <translation>Registros de objetos personalizados quitados.</translation>
    </message>
    <message>
        <source>Assets created.</source>
        <translation>Activos creados.</translation>
    </message>
    <message>
        <source>Activities created.</source>
        <translation>Actividades creadas.</translation>
    </message>
    <message>
        <source>The activity type is unknown.</source>
        <translation>El tipo de actividad es desconocido.</translation>
    </message>
    <message>
        <source>In Eloqua, set up the activity type, or use one that exists. Then send the record again.</source>
        <translation>En Eloqua, configure el tipo de actividad o use uno que exista. Después, vuelva a enviar el registro.</translation>
    </message>
    <message>
        <source>Activity Type not found.</source>
        <translation>tipo de actividad no encontrado</translation>
    </message>
    <message>
        <source>Oracle doesn&apos;t document this code.</source>
        <translation>Oracle no documenta este código.</translation>
    </message>
    <message>
        <source>The asset type is unknown.</source>
        <translation>El tipo de activo es desconocido.</translation>
    </message>
    <message>
        <source>In Eloqua, set up the asset type, or use one that exists. Then send the record again.</source>
        <translation>En Eloqua, configure el tipo de activo o use uno que exista. Después, vuelva a enviar el registro.</translation>
    </message>
    <message>
        <source>Asset Type not found.</source>
        <translation>tipo de activo no encontrado</translation>
    </message>
    <message>
        <source>Event records created.</source>
        <translation>Registros de eventos creados.</translation>
    </message>
    <message>
        <source>Event records linked.</source>
        <translation>Registros de eventos vinculados.</translation>
    </message>
    <message>
        <source>Event records updated.</source>
        <translation>Registros de eventos actualizados.</translation>
    </message>
    <message>
        <source>Event records removed.</source>
        <translation>Registros de eventos quitados.</translation>
    </message>
    <message>
        <source>The event record was rejected.</source>
        <translation>El registro de evento se rechazó.</translation>
    </message>
    <message>
        <source>Look at the rejects to see which values were rejected, correct them, then send the records again.</source>
        <translation>Consulte los rechazos para ver qué valores se rechazaron, corríjalos y vuelva a enviar los registros.</translation>
    </message>
    <message>
        <source>Event data rejected.</source>
        <translation>datos de evento rechazados</translation>
    </message>
    <message>
        <source>Members added to a program step.</source>
        <translation>Miembros añadidos a un paso de programa.</translation>
    </message>
    <message>
        <source>The referenced opportunity is unknown.</source>
        <translation>La oportunidad a la que se hace referencia es desconocida.</translation>
    </message>
    <message>
        <source>Create the opportunity in Eloqua first, or correct the reference to it. Then send the record again.</source>
        <translation>Cree primero la oportunidad en Eloqua o corrija la referencia a ella. Después, vuelva a enviar el registro.</translation>
    </message>
    <message>
        <source>Opportunity does not exist.</source>
        <translation>la oportunidad no existe</translation>
    </message>
    <message>
        <source>The referenced contact is unknown.</source>
        <translation>El contacto al que se hace referencia es desconocido.</translation>
    </message>
    <message>
        <source>Create the contact in Eloqua first, or correct the reference to it. Then send the record again.</source>
        <translation>Cree primero el contacto en Eloqua o corrija la referencia a él. Después, vuelva a enviar el registro.</translation>
    </message>
    <message>
        <source>Contact does not exist.</source>
        <translation>el contacto no existe</translation>
    </message>
    <message>
        <source>The sync finished, with its result.</source>
        <translation>La sincronización finalizó, con su resultado.</translation>
    </message>
    <message>
        <source>Rows exported. The count is the size of the export.</source>
        <translation>Filas exportadas. El número es el tamaño de la exportación.</translation>
    </message>
    <message>
        <source>The members of the export were determined.</source>
        <translation>Se determinaron los miembros de la exportación.</translation>
    </message>
    <message>
        <source>The upload was converted.</source>
        <translation>La subida se convirtió.</translation>
    </message>
    <message>
        <source>The staging file couldn&apos;t be processed.</source>
        <translation>No se pudo procesar el archivo del área temporal.</translation>
    </message>
    <message>
        <source>Delete the staged data, upload it again, and start a new sync. If the problem continues, open a service request with Oracle.</source>
        <translation>Elimine los datos del área temporal, vuelva a subirlos e inicie una nueva sincronización. Si el problema continúa, abra una solicitud de servicio con Oracle.</translation>
    </message>
    <message>
        <source>The export was stored for retrieval.</source>
        <translation>La exportación se guardó para su obtención.</translation>
    </message>
    <message>
        <source>Processing failed.</source>
        <translation>El procesamiento falló.</translation>
    </message>
    <message>
        <source>The upload couldn&apos;t be read and wasn&apos;t processed.</source>
        <translation>La subida no se pudo leer y no se procesó.</translation>
    </message>
    <message>
        <source>Check the format and encoding of the upload, upload it again, and start a new sync.</source>
        <translation>Compruebe el formato y la codificación de la subida, vuelva a subir los datos e inicie una nueva sincronización.</translation>
    </message>
    <message>
        <source>Eloqua tried to unlock the upload.</source>
        <translation>Eloqua intentó desbloquear la subida.</translation>
    </message>
    <message>
        <source>The upload has a column that the definition doesn&apos;t map. The column was ignored.</source>
        <translation>La subida tiene una columna que la definición no asigna. La columna se ignoró.</translation>
    </message>
    <message>
        <source>Map the field in the definition, or leave the column out of the upload.</source>
        <translation>Asigne el campo en la definición u omita la columna en la subida.</translation>
    </message>
    <message>
        <source>The identifier isn&apos;t one of the mapped fields.</source>
        <translation>El identificador no es uno de los campos asignados.</translation>
    </message>
    <message>
        <source>Add the identifier to the definition&apos;s fields.</source>
        <translation>Añada el identificador a los campos de la definición.</translation>
    </message>
    <message>
        <source>Accounts added to a list.</source>
        <translation>Cuentas añadidas a una lista.</translation>
    </message>
    <message>
        <source>Contacts subscribed.</source>
        <translation>Contactos suscritos.</translation>
    </message>
    <message>
        <source>Contacts unsubscribed.</source>
        <translation>Contactos con la suscripción cancelada.</translation>
    </message>
    <message>
        <source>Accounts removed from a list.</source>
        <translation>Cuentas quitadas de una lista.</translation>
    </message>
    <message>
        <source>Contacts removed from a list.</source>
        <translation>Contactos quitados de una lista.</translation>
    </message>
    <message>
        <source>Contacts added to a list.</source>
        <translation>Contactos añadidos a una lista.</translation>
    </message>
    <message>
        <source>Status of cloud connector members set.</source>
        <translation>Estado de los miembros del conector en la nube establecido.</translation>
    </message>
    <message>
        <source>A mapped column is missing from the upload.</source>
        <translation>Falta una columna asignada en la subida.</translation>
    </message>
    <message>
        <source>Add the column to the upload, or remove the field from the definition.</source>
        <translation>Añada la columna a la subida o quite el campo de la definición.</translation>
    </message>
    <message>
        <source>The definition isn&apos;t valid. The log shows why.</source>
        <translation>La definición no es válida. El log muestra por qué.</translation>
    </message>
    <message>
        <source>Read the other log entries, create a corrected definition, and sync that definition.</source>
        <translation>Lea las demás entradas de log, cree una definición corregida y sincronice esa definición.</translation>
    </message>
    <message>
        <source>The identifier has no effect for activities.</source>
        <translation>El identificador no tiene efecto en las actividades.</translation>
    </message>
    <message>
        <source>No action is required. You can leave the identifier out of the definition.</source>
        <translation>No es necesario hacer nada. Puede omitir el identificador en la definición.</translation>
    </message>
    <message>
        <source>No data was staged, or nothing matched.</source>
        <translation>No se colocaron datos en el área temporal o nada coincidió.</translation>
    </message>
    <message>
        <source>Check that data was uploaded, or that the filter matches something, before starting the sync.</source>
        <translation>Compruebe que se hayan subido datos o que el filtro coincida con algo antes de iniciar la sincronización.</translation>
    </message>
    <message>
        <source>A value violates a field&apos;s constraint.</source>
        <translation>Un valor infringe una restricción de un campo.</translation>
    </message>
    <message>
        <source>Compare the value with the type, the length, and the allowed values of the field in Eloqua, correct it, then send the record again.</source>
        <translation>Compare el valor con el tipo, la longitud y los valores permitidos del campo en Eloqua, corríjalo y vuelva a enviar el registro.</translation>
    </message>
    <message>
        <source>Constraint failed.</source>
        <translation>restricción no cumplida</translation>
    </message>
    <message>
        <source>The upload has no columns.</source>
        <translation>La subida no tiene columnas.</translation>
    </message>
    <message>
        <source>Check that the upload has a header or keys and at least one column.</source>
        <translation>Compruebe que la subida tenga una fila de encabezado o claves y al menos una columna.</translation>
    </message>
    <message>
        <source>No column of the upload matches the definition.</source>
        <translation>Ninguna columna de la subida coincide con la definición.</translation>
    </message>
    <message>
        <source>Name the upload&apos;s columns as on the left side of the definition&apos;s fields.</source>
        <translation>Asigne a las columnas de la subida los nombres del lado izquierdo de los campos de la definición.</translation>
    </message>
    <message>
        <source>Status of app service members set.</source>
        <translation>Estado de los miembros del servicio de aplicación establecido.</translation>
    </message>
    <message>
        <source>Staging was initialized.</source>
        <translation>El área temporal se inicializó.</translation>
    </message>
    <message>
        <source>Records staged.</source>
        <translation>Registros colocados en el área temporal.</translation>
    </message>
    <message>
        <source>Staging was removed.</source>
        <translation>El área temporal se quitó.</translation>
    </message>
    <message>
        <source>The referenced campaign isn&apos;t active.</source>
        <translation>La campaña a la que se hace referencia no está activa.</translation>
    </message>
    <message>
        <source>In Eloqua, activate the campaign, or use one that is active. Then send the record again.</source>
        <translation>En Eloqua, active la campaña o use una que esté activa. Después, vuelva a enviar el registro.</translation>
    </message>
    <message>
        <source>Campaign not active.</source>
        <translation>campaña no activa</translation>
    </message>
    <message>
        <source>The upload is in use.</source>
        <translation>La subida está en uso.</translation>
    </message>
    <message>
        <source>Wait until the other sync of this definition has finished, then start a new one.</source>
        <translation>Espere a que la otra sincronización de esta definición haya finalizado e inicie una nueva.</translation>
    </message>
    <message>
        <source>The upload was locked.</source>
        <translation>La subida se bloqueó.</translation>
    </message>
    <message>
        <source>The record matches too many existing records.</source>
        <translation>El registro coincide con demasiados registros existentes.</translation>
    </message>
    <message>
        <source>Leave out the record, or choose an identifier that matches fewer records in Eloqua.</source>
        <translation>Omita el registro o elija un identificador que coincida con menos registros en Eloqua.</translation>
    </message>
    <message>
        <source>Multiple matched record limit exceeded.</source>
        <translation>demasiados registros coincidentes</translation>
    </message>
    <message>
        <source>The staging space is full.</source>
        <translation>El área temporal está llena.</translation>
    </message>
    <message>
        <source>To free up space, sync or delete staged data. Then upload the data again.</source>
        <translation>Para liberar espacio, sincronice o elimine datos del área temporal. Después, vuelva a subir los datos.</translation>
    </message>
    <message>
        <source>The import is ready to run.</source>
        <translation>La importación está lista para ejecutarse.</translation>
    </message>
    <message>
        <source>Email addresses globally subscribed.</source>
        <translation>Direcciones de correo electrónico con suscripción global.</translation>
    </message>
    <message>
        <source>Staging for sync actions failed.</source>
        <translation>Falló la colocación en el área temporal para las acciones de sincronización.</translation>
    </message>
    <message>
        <source>Records staged for sync actions.</source>
        <translation>Registros colocados en el área temporal para las acciones de sincronización.</translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation>La exportación falló.</translation>
    </message>
    <message>
        <source>Start a new sync. If the problem continues, open a service request with Oracle.</source>
        <translation>Inicie una nueva sincronización. Si el problema continúa, abra una solicitud de servicio con Oracle.</translation>
    </message>
    <message>
        <source>The export failed once. Eloqua is trying again.</source>
        <translation>La exportación falló una vez. Eloqua lo está reintentando.</translation>
    </message>
    <message>
        <source>Wait for the retry. Later log entries show the result.</source>
        <translation>Espere al reintento. Las entradas de log posteriores muestran el resultado.</translation>
    </message>
    <message>
        <source>The definition was deleted before the sync finished.</source>
        <translation>La definición se eliminó antes de que finalizara la sincronización.</translation>
    </message>
    <message>
        <source>Create the definition again, and start a new sync.</source>
        <translation>Vuelva a crear la definición e inicie una nueva sincronización.</translation>
    </message>
    <message>
        <source>Records imported without the field values that weren&apos;t valid.</source>
        <translation>Registros importados sin los valores de campo que no eran válidos.</translation>
    </message>
    <message>
        <source>The request failed. Eloqua will retry it automatically.</source>
        <translation>La solicitud falló. Eloqua la reintentará automáticamente.</translation>
    </message>
    <message>
        <source>The sync failed because of a temporary error.</source>
        <translation>La sincronización falló por un error temporal.</translation>
    </message>
    <message>
        <source>Start a new sync after an hour. If the problem continues, open a service request with Oracle.</source>
        <translation>Inicie una nueva sincronización después de una hora. Si el problema continúa, abra una solicitud de servicio con Oracle.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Specify where to sign in: --connection FILE, --profile NAME, or --demo to try the program.</source>
        <translation>Especifique dónde iniciar sesión: --connection ARCHIVO, --profile NOMBRE o --demo para probar el programa.</translation>
    </message>
    <message>
        <source>One of the commands above.</source>
        <translation>Uno de los comandos anteriores.</translation>
    </message>
    <message>
        <source>Run &quot;%1 --help&quot; to see the options.</source>
        <translation>Ejecute &quot;%1 --help&quot; para ver las opciones.</translation>
    </message>
    <message>
        <source>Specify a command: list, get, data, logs, rejects, create, keep, send, causes, compare, report, or demo-server.</source>
        <translation>Especifique un comando: list, get, data, logs, rejects, create, keep, send, causes, compare, report o demo-server.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a command.</source>
        <translation>&quot;%1&quot; no es un comando.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; requires %2.</source>
        <translation>&quot;%1&quot; requiere %2.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot; for &quot;%2&quot;.</source>
        <translation>Argumento inesperado &quot;%1&quot; para &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>--%1 can&apos;t be used with &quot;%2&quot;.</source>
        <translation>--%1 no se puede usar con &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a sync number, such as 1042, nor the file of a kept copy.</source>
        <translation>&quot;%1&quot; no es un número de sincronización, como 1042, ni el archivo de una copia conservada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a sync number, such as 1042.</source>
        <translation>&quot;%1&quot; no es un número de sincronización, como 1042.</translation>
    </message>
    <message>
        <source>--%1 can&apos;t be used with --kept.</source>
        <translation>--%1 no se puede usar con --kept.</translation>
    </message>
    <message>
        <source>--resume can&apos;t be used with a kept copy, which needs no server.</source>
        <translation>--resume no se puede usar con una copia conservada, que no necesita ningún servidor.</translation>
    </message>
    <message>
        <source>--%1 can&apos;t be used with &quot;data&quot;, because Eloqua neither filters nor sorts data. Keep the sync first, then use the file of the kept copy.</source>
        <translation>--%1 no se puede usar con &quot;data&quot;, porque Eloqua no filtra ni ordena datos. Conserve primero la sincronización y use después el archivo de la copia conservada.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 debe ser un número entero de %2 a %3, no &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>--total-results must be true or false, not &quot;%1&quot;.</source>
        <translation>--total-results debe ser true o false, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--output requires a file name.</source>
        <translation>--output requiere un nombre de archivo.</translation>
    </message>
    <message>
        <source>--output would replace the kept copy that is read. Choose another file.</source>
        <translation>--output reemplazaría la copia conservada que se lee. Elija otro archivo.</translation>
    </message>
    <message>
        <source>--delimiter must be one ASCII character other than a quotation mark or a line break, or &quot;tab&quot;.</source>
        <translation>--delimiter debe ser un carácter ASCII que no sea una comilla ni un salto de línea, o &quot;tab&quot;.</translation>
    </message>
    <message>
        <source>--format must be csv, json, jsonl, xlsx, or table, not &quot;%1&quot;.</source>
        <translation>--format debe ser csv, json, jsonl, xlsx o table, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--%1 can be used only with the format csv.</source>
        <translation>--%1 solo se puede usar con el formato csv.</translation>
    </message>
    <message>
        <source>The format xlsx requires --output, because a workbook can be written only to a file.</source>
        <translation>El formato xlsx requiere --output, porque un libro solo se puede escribir en un archivo.</translation>
    </message>
    <message>
        <source>--columns requires column names separated by commas.</source>
        <translation>--columns requiere nombres de columnas separados por comas.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Available columns: %2.</source>
        <translation>No hay ninguna columna &quot;%1&quot;. Columnas disponibles: %2.</translation>
    </message>
    <message>
        <source>--%1 requires --all.</source>
        <translation>--%1 requiere --all.</translation>
    </message>
    <message>
        <source>--resume requires --output, because only an export to a file can be resumed.</source>
        <translation>--resume requiere --output, porque solo se puede reanudar una exportación a un archivo.</translation>
    </message>
    <message>
        <source>--resume can be used only with the formats csv, json, jsonl, and xlsx.</source>
        <translation>--resume solo se puede usar con los formatos csv, json, jsonl y xlsx.</translation>
    </message>
    <message>
        <source>--resume can&apos;t be used with &quot;list&quot;, because the list changes with every sync.</source>
        <translation>--resume no se puede usar con &quot;list&quot;, porque la lista cambia con cada sincronización.</translation>
    </message>
    <message>
        <source>--resume requires the server&apos;s total, so --total-results can&apos;t be false.</source>
        <translation>--resume requiere el total del servidor, por lo que --total-results no puede ser false.</translation>
    </message>
    <message>
        <source>--callback-url &quot;%1&quot;: %2</source>
        <translation>--callback-url &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>&quot;create&quot; requires SYNCED_INSTANCE_URI.</source>
        <translation>&quot;create&quot; requiere SYNCED_INSTANCE_URI.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>--property: a sync doesn&apos;t have the property &quot;%1&quot;. Available properties: %2.</source>
        <translation>--property: una sincronización no tiene la propiedad &quot;%1&quot;. Propiedades disponibles: %2.</translation>
    </message>
    <message>
        <source>--property %1 requires a value: --property %1=VALUE.</source>
        <translation>--property %1 requiere un valor: --property %1=VALOR.</translation>
    </message>
    <message>
        <source>The property &quot;%1&quot; is specified twice. Specify it only once.</source>
        <translation>La propiedad &quot;%1&quot; se especificó dos veces. Especifíquela solo una vez.</translation>
    </message>
    <message>
        <source>--by must be code, field, or finding, not &quot;%1&quot;.</source>
        <translation>--by debe ser code, field o finding, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--format must be markdown, html, json, or xlsx, not &quot;%1&quot;.</source>
        <translation>--format debe ser markdown, html, json o xlsx, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a CSV file (.csv) nor a kept copy (.%2).</source>
        <translation>&quot;%1&quot; no es un archivo CSV (.csv) ni una copia conservada (.%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t an import definition, such as /contacts/imports/1232, so no rows can be sent to it.</source>
        <translation>&quot;%1&quot; no es una definición de importación, como /contacts/imports/1232, por lo que no se le pueden enviar filas.</translation>
    </message>
    <message>
        <source>--clear-staged requires --through-original: nobody else can stage anything in a one-time copy.</source>
        <translation>--clear-staged requiere --through-original: nadie más puede colocar nada en el área temporal de una copia de un solo uso.</translation>
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
        <translation>Mostrar, inspeccionar, exportar y crear sincronizaciones masivas de Oracle Eloqua.

Comandos:
  list                         mostrar las sincronizaciones de la cuenta
  get ID                       mostrar una sincronización
  data ID                      mostrar los registros que exportó una sincronización
  logs ID                      mostrar los logs de una sincronización
  rejects ID                   mostrar los registros que rechazó una importación
  create SYNCED_INSTANCE_URI   crear una sincronización de una definición
  keep ID                      guardar todo sobre una sincronización en un archivo
  send FILE DEFINITION_URI     subir registros corregidos y sincronizarlos
  causes ID                    contar por qué se rechazaron registros
  compare ID ID                mostrar qué cambió de la primera sincronización a la segunda
  report ID                    escribir un informe sobre una sincronización
  demo-server                  ejecutar el Eloqua simulado hasta que se interrumpa

get, data, logs, rejects, causes, compare y report también aceptan el archivo (FILE) de una copia conservada en lugar de un ID.</translation>
    </message>
    <message>
        <source>send: show what would be sent, but send nothing.</source>
        <translation>send: mostrar lo que se enviaría, pero no enviar nada.</translation>
    </message>
    <message>
        <source>send: upload to the definition itself instead of a one-time copy of it.</source>
        <translation>send: subir a la propia definición en lugar de a una copia de un solo uso de ella.</translation>
    </message>
    <message>
        <source>send: run the definition&apos;s sync actions for the rows.</source>
        <translation>send: ejecutar las acciones de sincronización de la definición para las filas.</translation>
    </message>
    <message>
        <source>send: let empty cells clear values in Eloqua.</source>
        <translation>send: permitir que las celdas vacías borren valores en Eloqua.</translation>
    </message>
    <message>
        <source>send: send rows even if this can create duplicates.</source>
        <translation>send: enviar filas aunque esto pueda crear duplicados.</translation>
    </message>
    <message>
        <source>send: also send rows that were sent before, or may have been.</source>
        <translation>send: enviar también filas que ya se enviaron o que pueden haberse enviado.</translation>
    </message>
    <message>
        <source>send: with --through-original, first delete everything that anybody has staged in the definition.</source>
        <translation>send: con --through-original, eliminar primero todo lo que cualquiera haya colocado en el área temporal de la definición.</translation>
    </message>
    <message>
        <source>send: also send rows with this code, which are left out otherwise; can be repeated.</source>
        <translation>send: enviar también filas con este código, que de lo contrario se omiten; se puede repetir.</translation>
    </message>
    <message>
        <source>list, logs, rejects: filter that the server applies; sent unchanged. Kept copies: any table.</source>
        <translation>list, logs, rejects: filtro que aplica el servidor; se envía sin cambios. Copias conservadas: cualquier tabla.</translation>
    </message>
    <message>
        <source>list, logs, rejects: sort order that the server applies. Kept copies: any table.</source>
        <translation>list, logs, rejects: orden que aplica el servidor. Copias conservadas: cualquier tabla.</translation>
    </message>
    <message>
        <source>Tables: rows per request.</source>
        <translation>Tablas: filas por solicitud.</translation>
    </message>
    <message>
        <source>Tables: rows to skip at the start.</source>
        <translation>Tablas: filas que se omiten al principio.</translation>
    </message>
    <message>
        <source>Tables: whether the server counts all rows.</source>
        <translation>Tablas: si el servidor cuenta todas las filas.</translation>
    </message>
    <message>
        <source>Tables: fetch all pages from the offset on, in order.</source>
        <translation>Tablas: obtener todas las páginas a partir del desplazamiento, en orden.</translation>
    </message>
    <message>
        <source>list: list the kept copies on this computer instead of the account&apos;s syncs.</source>
        <translation>list: mostrar las copias conservadas en este equipo en lugar de las sincronizaciones de la cuenta.</translation>
    </message>
    <message>
        <source>With --all, keep, causes, compare, report: number of parallel requests, 1 to 6 (default: 4).</source>
        <translation>Con --all, keep, causes, compare, report: número de solicitudes en paralelo, de 1 a 6 (valor predeterminado: 4).</translation>
    </message>
    <message>
        <source>With --all and --output: if the export stops early, keep the rows fetched so far and resume from there the next time.</source>
        <translation>Con --all y --output: si la exportación se detiene antes de tiempo, conservar las filas obtenidas hasta entonces y reanudar desde ahí la próxima vez.</translation>
    </message>
    <message>
        <source>causes: group by code, by code and fields (field, the default), or also by what the values show (finding).</source>
        <translation>causes: agrupar por código, por código y campos (field, el valor predeterminado) o también por lo que muestran los valores (finding).</translation>
    </message>
    <message>
        <source>report: include the values of records, which are masked by default.</source>
        <translation>report: incluir los valores de los registros, que se enmascaran de forma predeterminada.</translation>
    </message>
    <message>
        <source>csv, json, jsonl, xlsx (Excel workbook; requires --output), or table (default: table on a terminal, otherwise csv). report: markdown (default), html, json, or xlsx.</source>
        <translation>csv, json, jsonl, xlsx (libro de Excel; requiere --output) o table (valor predeterminado: table en un terminal; si no, csv). report: markdown (valor predeterminado), html, json o xlsx.</translation>
    </message>
    <message>
        <source>Write to this file, either completely or not at all.</source>
        <translation>Escribir en este archivo, por completo o nada.</translation>
    </message>
    <message>
        <source>Output only these columns, in this order.</source>
        <translation>Mostrar solo estas columnas, en este orden.</translation>
    </message>
    <message>
        <source>CSV: delimiter between the fields, one character or &quot;tab&quot;.</source>
        <translation>CSV: delimitador entre los campos, un carácter o &quot;tab&quot;.</translation>
    </message>
    <message>
        <source>CSV: start with a byte order mark.</source>
        <translation>CSV: empezar con una marca de orden de bytes.</translation>
    </message>
    <message>
        <source>CSV: put a &apos; before cells that a spreadsheet would treat as a formula.</source>
        <translation>CSV: poner un &apos; delante de las celdas que una hoja de cálculo trataría como una fórmula.</translation>
    </message>
    <message>
        <source>Show progress even if standard error isn&apos;t a terminal.</source>
        <translation>Mostrar el progreso aunque la salida de error estándar no sea un terminal.</translation>
    </message>
    <message>
        <source>create: URL that Eloqua calls when the sync finishes.</source>
        <translation>create: URL a la que Eloqua llama cuando finaliza la sincronización.</translation>
    </message>
    <message>
        <source>create: send this property unchanged; can be repeated. Names: %1.</source>
        <translation>create: enviar esta propiedad sin cambios; se puede repetir. Nombres: %1.</translation>
    </message>
    <message>
        <source>create, send: wait until the sync finishes.</source>
        <translation>create, send: esperar hasta que finalice la sincronización.</translation>
    </message>
    <message>
        <source>demo-server: port on the loopback address.</source>
        <translation>demo-server: puerto en la dirección de bucle invertido.</translation>
    </message>
    <message>
        <source>demo-server: number of rows in the large rejects table.</source>
        <translation>demo-server: número de filas de la tabla grande de rechazos.</translation>
    </message>
    <message>
        <source>demo-server: number of rows in the large data table.</source>
        <translation>demo-server: número de filas de la tabla grande de datos.</translation>
    </message>
    <message>
        <source>demo-server: delay before each response, in milliseconds.</source>
        <translation>demo-server: retardo antes de cada respuesta, en milisegundos.</translation>
    </message>
    <message>
        <source>No connections are saved yet. Sign in once with eloqua-sync-inspector.</source>
        <translation>Todavía no hay conexiones guardadas. Inicie sesión una vez con eloqua-sync-inspector.</translation>
    </message>
    <message>
        <source>Saved connections: %1.</source>
        <translation>Conexiones guardadas: %1.</translation>
    </message>
    <message>
        <source>There is no saved connection named &quot;%1&quot;. %2</source>
        <translation>No hay ninguna conexión guardada llamada &quot;%1&quot;. %2</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>No existe la opción &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Start the built-in simulated Eloqua and sign in to it. Nothing is stored.</source>
        <translation>Iniciar el Eloqua simulado integrado e iniciar sesión en él. No se almacena nada.</translation>
    </message>
    <message>
        <source>Read the credentials from this JSON file.</source>
        <translation>Leer las credenciales de este archivo JSON.</translation>
    </message>
    <message>
        <source>Use this saved connection.</source>
        <translation>Usar esta conexión guardada.</translation>
    </message>
    <message>
        <source>Sign in at this URL instead of https://login.eloqua.com.</source>
        <translation>Iniciar sesión en esta URL en lugar de https://login.eloqua.com.</translation>
    </message>
    <message>
        <source>Trust this PEM certificate in addition to the system&apos;s certificates.</source>
        <translation>Confiar en este certificado PEM además de los certificados del sistema.</translation>
    </message>
    <message>
        <source>Use this language instead of the system&apos;s: %1.</source>
        <translation>Usar este idioma en lugar del idioma del sistema: %1.</translation>
    </message>
    <message>
        <source>Show this help and quit.</source>
        <translation>Mostrar esta ayuda y salir.</translation>
    </message>
    <message>
        <source>Show the version and quit.</source>
        <translation>Mostrar la versión y salir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a language of this program. Available languages: %2.</source>
        <translation>&quot;%1&quot; no es un idioma de este programa. Idiomas disponibles: %2.</translation>
    </message>
    <message>
        <source>%1
Run &quot;%2 --help&quot; to see the options.
</source>
        <translation>%1
Ejecute &quot;%2 --help&quot; para ver las opciones.
</translation>
    </message>
    <message>
        <source>Use only one of --demo, --connection, and --profile.</source>
        <translation>Use solo una de las opciones --demo, --connection y --profile.</translation>
    </message>
    <message>
        <source>--demo signs in to the simulated Eloqua, so it can&apos;t be used with --login-url.</source>
        <translation>--demo inicia sesión en el Eloqua simulado, por lo que no se puede usar con --login-url.</translation>
    </message>
    <message>
        <source>--login-url must be an https address (plain http only for this computer), not &quot;%1&quot;.</source>
        <translation>--login-url debe ser una dirección https (http sin cifrar solo para este equipo), no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The simulated Eloqua couldn&apos;t open a port on this computer.</source>
        <translation>El Eloqua simulado no pudo abrir un puerto en este equipo.</translation>
    </message>
    <message>
        <source>The simulated Eloqua couldn&apos;t open port %1 on this computer. Another program may be using it. Choose a different port.</source>
        <translation>El Eloqua simulado no pudo abrir el puerto %1 en este equipo. Es posible que otro programa lo esté usando. Elija otro puerto.</translation>
    </message>
    <message>
        <source>Can&apos;t read the certificate file %1: %2.</source>
        <translation>No se puede leer el archivo de certificado %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 doesn&apos;t contain a certificate in PEM format (&quot;-----BEGIN CERTIFICATE-----&quot;).</source>
        <translation>El archivo %1 no contiene un certificado en formato PEM (&quot;-----BEGIN CERTIFICATE-----&quot;).</translation>
    </message>
    <message>
        <source>Can&apos;t write to the folder %1. It&apos;s needed so that two programs never refresh the same sign-in at the same time. Nothing was sent, and the refresh token is still valid.</source>
        <translation>No se puede escribir en la carpeta %1. Se necesita para que dos programas nunca renueven el mismo inicio de sesión a la vez. No se envió nada, y el token de actualización sigue siendo válido.</translation>
    </message>
    <message>
        <source>Open this sync.</source>
        <translation>Abrir esta sincronización.</translation>
    </message>
    <message>
        <source>Write a PNG screenshot of the loaded window to FILE, then quit.</source>
        <translation>Escribir en ARCHIVO una captura de pantalla PNG de la ventana cargada y salir.</translation>
    </message>
    <message>
        <source>Use this color palette instead of the one chosen in Preferences: %1.</source>
        <translation>Usar esta paleta de colores en lugar de la elegida en Preferencias: %1.</translation>
    </message>
    <message>
        <source>Open the window at this size.</source>
        <translation>Abrir la ventana con este tamaño.</translation>
    </message>
    <message>
        <source>Open this kept copy of a sync. No sign-in is needed.</source>
        <translation>Abrir esta copia conservada de una sincronización. No es necesario iniciar sesión.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;. See --help.</source>
        <translation>Argumento inesperado &quot;%1&quot;. Consulte --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a palette. Available palettes: %2.</source>
        <translation>&quot;%1&quot; no es una paleta. Paletas disponibles: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a valid size. Use the form 1024x768.</source>
        <translation>&quot;%1&quot; no es un tamaño válido. Use la forma 1024x768.</translation>
    </message>
    <message>
        <source>Shows what happened to an Oracle Eloqua bulk sync.</source>
        <translation>Muestra qué ocurrió en una sincronización masiva de Oracle Eloqua.</translation>
    </message>
    <message>
        <source>Server response: %1</source>
        <translation>Respuesta del servidor: %1</translation>
    </message>
    <message>
        <source>Field %1, value %2: %3</source>
        <translation>Campo %1, valor %2: %3</translation>
    </message>
    <message>
        <source>Stopped. Nothing was loaded.</source>
        <translation>Detenido. No se cargó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s)</source>
        <translation>
            <numerusform>%L1 fila</numerusform>
            <numerusform>%L1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>it belongs to user %1 and group %2, and you don&apos;t have permission to keep this ownership</source>
        <translation>pertenece al usuario %1 y al grupo %2, y usted no tiene permiso para mantener estos propietarios</translation>
    </message>
    <message>
        <source>it&apos;s a mount point, so it can&apos;t be replaced; mount its folder instead</source>
        <translation>es un punto de montaje, por lo que no se puede reemplazar; monte su carpeta en su lugar</translation>
    </message>
    <message>
        <source>its access control list can&apos;t be kept: %1</source>
        <translation>no se puede mantener su lista de control de acceso: %1</translation>
    </message>
    <message>
        <source>its permissions can&apos;t be kept: %1</source>
        <translation>no se pueden mantener sus permisos: %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to standard output: %1. The output is incomplete.</source>
        <translation>No se pudo escribir en la salida estándar: %1. La salida está incompleta.</translation>
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
        <translation>es</translation>
    </message>
    <message>
        <source>&lt;%1 %</source>
        <translation>&lt;%1 %</translation>
    </message>
    <message>
        <source>&gt;%1 %</source>
        <translation>&gt;%1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>(other field combinations)</source>
        <translation>(otras combinaciones de campos)</translation>
    </message>
    <message>
        <source>(no field named)</source>
        <translation>(ningún campo indicado)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>First %1 rejects. Counts will change.</source>
        <translation>Primeros %1 rechazos. Los recuentos cambiarán.</translation>
    </message>
    <message>
        <source>No record was rejected.</source>
        <translation>No se rechazó ningún registro.</translation>
    </message>
    <message numerus="yes">
        <source>All %L1 reject(s) are counted.</source>
        <translation>
            <numerusform>Se ha contado el único rechazo (%L1).</numerusform>
            <numerusform>Se han contado todos los rechazos (%L1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at %1 rejects. Counts cover these only.</source>
        <translation>Se detuvo en %1 rechazos. Los recuentos se refieren solo a estos.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s) were counted, but there may be more.</source>
        <translation>
            <numerusform>Se contó %L1 rechazo, pero puede haber más.</numerusform>
            <numerusform>Se contaron %L1 rechazos, pero puede haber más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 rejects could be counted. Counts cover these only.</source>
        <translation>Solo se pudieron contar %1 rechazos. Los recuentos se refieren solo a estos.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>cause of rejects</comment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>cause of rejects</comment>
        <translation>Desaparecida</translation>
    </message>
    <message>
        <source>More</source>
        <comment>rejects</comment>
        <translation>Más</translation>
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
        <translation>todo</translation>
    </message>
    <message>
        <source>character %L1</source>
        <translation>carácter %L1</translation>
    </message>
    <message>
        <source>characters %L1 to %L2</source>
        <translation>caracteres %L1 a %L2</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Only spaces</source>
        <translation>Solo espacios</translation>
    </message>
    <message>
        <source>Placeholder for an empty value, such as null</source>
        <translation>Marcador de un valor vacío, como null</translation>
    </message>
    <message>
        <source>Space at the start or end</source>
        <translation>Espacio al principio o al final</translation>
    </message>
    <message>
        <source>Contains a no-break space</source>
        <translation>Contiene un espacio de no separación</translation>
    </message>
    <message>
        <source>Contains an invisible character</source>
        <translation>Contiene un carácter invisible</translation>
    </message>
    <message>
        <source>Contains a control character</source>
        <translation>Contiene un carácter de control</translation>
    </message>
    <message>
        <source>Text in the wrong encoding</source>
        <translation>Texto con la codificación incorrecta</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Demasiado largo</translation>
    </message>
    <message>
        <source>Value of another field, as if the columns were shifted</source>
        <translation>Valor de otro campo, como si las columnas estuvieran desplazadas</translation>
    </message>
    <message>
        <source>No @</source>
        <translation>Sin @</translation>
    </message>
    <message>
        <source>Several addresses</source>
        <translation>Varias direcciones</translation>
    </message>
    <message>
        <source>Address with a display name</source>
        <translation>Dirección con un nombre para mostrar</translation>
    </message>
    <message>
        <source>More than one @</source>
        <translation>Más de una @</translation>
    </message>
    <message>
        <source>Space in the address</source>
        <translation>Espacio en la dirección</translation>
    </message>
    <message>
        <source>Accented or non-Latin letter in the address</source>
        <translation>Letra acentuada o no latina en la dirección</translation>
    </message>
    <message>
        <source>Nothing before the @</source>
        <translation>Nada antes de la @</translation>
    </message>
    <message>
        <source>Misplaced dot</source>
        <translation>Punto mal colocado</translation>
    </message>
    <message>
        <source>No dot after the @</source>
        <translation>Ningún punto después de la @</translation>
    </message>
    <message>
        <source>Character that isn&apos;t allowed in an address</source>
        <translation>Carácter no permitido en una dirección</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Coma decimal</translation>
    </message>
    <message>
        <source>Thousands separator</source>
        <translation>Separador de miles</translation>
    </message>
    <message>
        <source>Currency sign</source>
        <translation>Símbolo de moneda</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>No es un número</translation>
    </message>
    <message>
        <source>Number with a sign</source>
        <translation>Número con signo</translation>
    </message>
    <message>
        <source>Number with decimal places</source>
        <translation>Número con decimales</translation>
    </message>
    <message>
        <source>Time with milliseconds</source>
        <translation>Hora con milisegundos</translation>
    </message>
    <message>
        <source>Date in a different order than YYYY-MM-DD</source>
        <translation>Fecha en un orden distinto de YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Two-digit year</source>
        <translation>Año de dos cifras</translation>
    </message>
    <message>
        <source>Excel date number</source>
        <translation>Número de fecha de Excel</translation>
    </message>
    <message>
        <source>Unix time (seconds since 1970)</source>
        <translation>Hora Unix (segundos desde 1970)</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>No es una fecha</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Parece correcto</translation>
    </message>
    <message>
        <source>No field named</source>
        <translation>Ningún campo indicado</translation>
    </message>
    <message>
        <source>The numbers of rejected records differ: %1 in the log, %2 in the list of rejects.</source>
        <translation>Los números de registros rechazados difieren: %1 en el log, %2 en la lista de rechazos.</translation>
    </message>
    <message>
        <source>The numbers of rejects differ: %1 reported by Eloqua, %2 fetched.</source>
        <translation>Los números de rechazos difieren: %1 notificados por Eloqua, %2 obtenidos.</translation>
    </message>
    <message>
        <source>The numbers of rejected records differ: %1 in the log, %2 fetched.</source>
        <translation>Los números de registros rechazados difieren: %1 en el log, %2 obtenidos.</translation>
    </message>
    <message>
        <source>The log reports fewer staged records (%1) than processed records (%2).</source>
        <translation>El log notifica menos registros en el área temporal (%1) que registros procesados (%2).</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>En el área temporal</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Procesados</translation>
    </message>
    <message>
        <source>Without duplicates</source>
        <translation>Sin duplicados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>With rejected fields</source>
        <translation>Con campos rechazados</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>number of records</comment>
        <translation>Creados</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>number of records</comment>
        <translation>Actualizados</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>no notificado</translation>
    </message>
    <message>
        <source>The definition couldn&apos;t be read, so fields are in the order of the records. %1</source>
        <translation>No se pudo leer la definición, por lo que los campos están en el orden de los registros. %1</translation>
    </message>
    <message>
        <source>The log couldn&apos;t be read, so its counters are missing. %1</source>
        <translation>No se pudo leer el log, por lo que faltan sus contadores. %1</translation>
    </message>
    <message>
        <source>The log in the kept copy isn&apos;t complete. %1</source>
        <translation>El log de la copia conservada no está completo. %1</translation>
    </message>
    <message numerus="yes">
        <source>The log reports %L1 record(s) with %2, but the list of rejects contains %3.</source>
        <translation>
            <numerusform>El log notifica %L1 registro con %2, pero la lista de rechazos contiene %3.</numerusform>
            <numerusform>El log notifica %L1 registros con %2, pero la lista de rechazos contiene %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>blanks in an email address</source>
        <translation>espacios en una dirección de correo electrónico</translation>
    </message>
    <message>
        <source>letters in an email address that Eloqua may reject</source>
        <translation>letras en una dirección de correo electrónico que Eloqua puede rechazar</translation>
    </message>
    <message>
        <source>not an email address</source>
        <translation>no es una dirección de correo electrónico</translation>
    </message>
    <message>
        <source>too long for an email address</source>
        <translation>demasiado largo para una dirección de correo electrónico</translation>
    </message>
    <message>
        <source>a date in a format that Eloqua may not recognize; use YYYY-MM-DD</source>
        <translation>una fecha en un formato que Eloqua quizá no reconozca; use YYYY-MM-DD</translation>
    </message>
    <message>
        <source>a date that doesn&apos;t exist</source>
        <translation>una fecha que no existe</translation>
    </message>
    <message>
        <source>a date with milliseconds, which Eloqua may ignore</source>
        <translation>una fecha con milisegundos, que Eloqua puede ignorar</translation>
    </message>
    <message>
        <source>empty, although it&apos;s the identifier</source>
        <translation>vacío, aunque es el identificador</translation>
    </message>
    <message>
        <source>empty, although it&apos;s required</source>
        <translation>vacío, aunque es obligatorio</translation>
    </message>
    <message>
        <source>read-only in Eloqua, so the value may be ignored</source>
        <translation>de solo lectura en Eloqua, por lo que el valor puede ignorarse</translation>
    </message>
    <message>
        <source>a field of an unknown type</source>
        <translation>un campo de tipo desconocido</translation>
    </message>
    <message>
        <source>not a number, such as 1234.5</source>
        <translation>no es un número, como 1234.5</translation>
    </message>
    <message>
        <source>a number with a sign or decimal places, which Eloqua may reject</source>
        <translation>un número con signo o decimales, que Eloqua puede rechazar</translation>
    </message>
    <message>
        <source>longer than %L1 characters</source>
        <translation>más de %L1 caracteres</translation>
    </message>
    <message>
        <source>longer than %L1 characters, which only a large text field accepts</source>
        <translation>más de %L1 caracteres, que solo acepta un campo de texto grande</translation>
    </message>
    <message>
        <source>Eloqua&apos;s list of fields can&apos;t be read.</source>
        <translation>No se puede leer la lista de campos de Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua has no list of fields for this kind of import.</source>
        <translation>Eloqua no tiene ninguna lista de campos para este tipo de importación.</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of fields</source>
        <translation>no es una lista de campos</translation>
    </message>
    <message>
        <source>unchanged since Eloqua rejected it</source>
        <translation>sin cambios desde que Eloqua lo rechazó</translation>
    </message>
    <message>
        <source>still the value that Eloqua rejected</source>
        <translation>sigue siendo el valor que Eloqua rechazó</translation>
    </message>
    <message>
        <source>the same as in another record</source>
        <translation>igual que en otro registro</translation>
    </message>
    <message>
        <source>The definition of the import isn&apos;t in this copy, so types and required fields can&apos;t be checked.</source>
        <translation>La definición de la importación no está en esta copia, por lo que no se pueden comprobar los tipos ni los campos obligatorios.</translation>
    </message>
    <message>
        <source>The definition has no identifier, so the check can&apos;t find records without one.</source>
        <translation>La definición no tiene ningún identificador, por lo que la comprobación no puede encontrar registros sin identificador.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s list of fields isn&apos;t in this copy, so most types and required fields can&apos;t be checked. Sign in to fetch the list.</source>
        <translation>La lista de campos de Eloqua no está en esta copia, por lo que no se pueden comprobar la mayoría de los tipos ni los campos obligatorios. Inicie sesión para obtener la lista.</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>sin determinar</translation>
    </message>
    <message>
        <source>passes our checks</source>
        <translation>supera las comprobaciones</translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s) fail</source>
        <translation>
            <numerusform>%L1 registro falla</numerusform>
            <numerusform>%L1 registros fallan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 pass our checks</source>
        <translation>
            <numerusform>%L1 supera las comprobaciones</numerusform>
            <numerusform>%L1 superan las comprobaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %L1 we cannot tell</source>
        <translation>
            <numerusform>%L1 sin determinar</numerusform>
            <numerusform>%L1 sin determinar</numerusform>
        </translation>
    </message>
    <message>
        <source>Of all records, shown or not: %1</source>
        <translation>De todos los registros, mostrados o no: %1</translation>
    </message>
    <message>
        <source>Eloqua hasn&apos;t answered for %1 s</source>
        <translation>Eloqua no responde desde hace %1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file isn&apos;t a recipe. Choose a file that was saved with &quot;Save steps as recipe&quot;.</source>
        <translation>El archivo no es una receta. Elija un archivo que se haya guardado con «Guardar los pasos como receta».</translation>
    </message>
    <message>
        <source>The file was made by a newer version of this program. Update the program to open it.</source>
        <translation>El archivo se creó con una versión más reciente de este programa. Actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>The file has more than %L1 steps.</source>
        <translation>El archivo tiene más de %L1 pasos.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1: %2. Choose another location, then try again.</source>
        <translation>No se pudo escribir %1: %2. Elija otra ubicación e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>Couldn&apos;t use %1. %2</source>
        <translation>No se pudo usar %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Applied %L1 step(s)</source>
        <translation>
            <numerusform>Se aplicó %L1 paso</numerusform>
            <numerusform>Se aplicaron %L1 pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, but %L2 couldn&apos;t be applied: %3</source>
        <translation>
            <numerusform>%1, pero no se pudo aplicar %L2: %3</numerusform>
            <numerusform>%1, pero no se pudieron aplicar %L2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>it isn&apos;t a definition</source>
        <translation>no es una definición</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of definitions</source>
        <translation>no es una lista de definiciones</translation>
    </message>
    <message>
        <source>&quot;items&quot; isn&apos;t a list</source>
        <translation>&quot;items&quot; no es una lista</translation>
    </message>
    <message>
        <source>System times in UTC</source>
        <translation>Horas del sistema en UTC</translation>
    </message>
    <message>
        <source>Maximum number of records</source>
        <translation>Número máximo de registros</translation>
    </message>
    <message>
        <source>Storage used (KB)</source>
        <translation>Almacenamiento usado (KB)</translation>
    </message>
    <message>
        <source>External system ID</source>
        <translation>ID del sistema externo</translation>
    </message>
    <message>
        <source>CRM account ID field</source>
        <translation>Campo de ID de cuenta de CRM</translation>
    </message>
    <message>
        <source>Sync after each upload</source>
        <translation>Sincronizar después de cada subida</translation>
    </message>
    <message>
        <source>Update all matching records</source>
        <translation>Actualizar todos los registros coincidentes</translation>
    </message>
    <message>
        <source>Update rule by field</source>
        <translation>Regla de actualización por campo</translation>
    </message>
    <message>
        <source>Import priority</source>
        <translation>Prioridad de importación</translation>
    </message>
    <message>
        <source>Import rule</source>
        <translation>Regla de importación</translation>
    </message>
    <message>
        <source>Null identifier field name</source>
        <translation>Nombre del campo identificador nulo</translation>
    </message>
    <message>
        <source>Link users</source>
        <translation>Vincular usuarios</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The object is missing before &quot;%1&quot;. Enter a URI such as /contacts/%1/1232.</source>
        <translation>Falta el objeto antes de «%1». Introduzca un URI como /contacts/%1/1232.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t document an object called &quot;%1&quot;. The documented objects are accounts, activities, campaignResponses, contacts, customObjects, emailAddresses, events, opportunities, and phoneNumbers.</source>
        <translation>Eloqua no documenta ningún objeto llamado «%1». Los objetos documentados son accounts, activities, campaignResponses, contacts, customObjects, emailAddresses, events, opportunities y phoneNumbers.</translation>
    </message>
    <message>
        <source>The number of the object is missing after &quot;%1&quot;. Enter a URI such as /%1/27/%2/402.</source>
        <translation>Falta el número del objeto después de «%1». Introduzca un URI como /%1/27/%2/402.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t support %1 of %2.</source>
        <translation>Eloqua no admite %1 de %2.</translation>
    </message>
    <message>
        <source>The URI must end with the number of the definition, such as 1232.</source>
        <translation>El URI debe terminar con el número de la definición, como 1232.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t the number of a definition, such as 1232. Choose the definition from the list to get its number.</source>
        <translation>«%1» no es el número de una definición, como 1232. Elija la definición en la lista para obtener su número.</translation>
    </message>
    <message>
        <source>Enter only the part of the address that starts with the object, such as /contacts/imports/1232.</source>
        <translation>Introduzca solo la parte de la dirección que empieza por el objeto, como /contacts/imports/1232.</translation>
    </message>
    <message>
        <source>That address belongs to %1, not to the Eloqua instance that you&apos;re signed in to. Enter only the part that starts with the object, such as /contacts/imports/1232.</source>
        <translation>Esa dirección pertenece a %1, no a la instancia de Eloqua en la que ha iniciado sesión. Introduzca solo la parte que empieza por el objeto, como /contacts/imports/1232.</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>otro equipo</translation>
    </message>
    <message>
        <source>That isn&apos;t the address of a definition. Enter a path such as /contacts/imports/1232.</source>
        <translation>Esa no es la dirección de una definición. Introduzca una ruta como /contacts/imports/1232.</translation>
    </message>
    <message>
        <source>The URI contains a space or an invisible character. Remove it.</source>
        <translation>El URI contiene un espacio o un carácter invisible. Quítelo.</translation>
    </message>
    <message>
        <source>A number alone isn&apos;t enough. Enter the whole path, such as /contacts/imports/%1.</source>
        <translation>No basta con un número. Introduzca la ruta completa, como /contacts/imports/%1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a definition URI, such as /contacts/imports/1232. Choose the definition by name from the list.</source>
        <translation>«%1» no es un URI de definición, como /contacts/imports/1232. Elija la definición por su nombre en la lista.</translation>
    </message>
    <message>
        <source>A definition URI starts with a slash: /%1</source>
        <translation>Un URI de definición empieza por una barra diagonal: /%1</translation>
    </message>
    <message>
        <source>That is the URI of a sync. A sync is created from a definition, such as /contacts/imports/1232. To sync this sync&apos;s definition again, choose &quot;Run again&quot;.</source>
        <translation>Ese es el URI de una sincronización. Una sincronización se crea a partir de una definición, como /contacts/imports/1232. Para volver a sincronizar la definición de esta sincronización, elija «Volver a ejecutar».</translation>
    </message>
    <message>
        <source>The URI must contain imports, exports, or syncActions, as in /contacts/imports/1232.</source>
        <translation>El URI debe contener imports, exports o syncActions, como en /contacts/imports/1232.</translation>
    </message>
    <message>
        <source>A definition URI ends with the number of the definition. Remove &quot;%1&quot;.</source>
        <translation>Un URI de definición termina con el número de la definición. Quite «%1».</translation>
    </message>
    <message>
        <source>Enter the URI of the definition to sync, such as /contacts/imports/1232.</source>
        <translation>Introduzca el URI de la definición que quiere sincronizar, como /contacts/imports/1232.</translation>
    </message>
    <message>
        <source>The address contains a space. Remove it.</source>
        <translation>La dirección contiene un espacio. Quítelo.</translation>
    </message>
    <message>
        <source>Eloqua can call only web addresses. Enter an address that starts with https:// or http://, or leave it out.</source>
        <translation>Eloqua solo puede llamar a direcciones web. Introduzca una dirección que empiece por https:// o http://, o déjela vacía.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save %1: %2.</source>
        <translation>No se pudo guardar %1: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Elija un campo.</translation>
    </message>
    <message>
        <source>There is no field %1 in these records.</source>
        <translation>No hay ningún campo %1 en estos registros.</translation>
    </message>
    <message>
        <source>Choose two different fields.</source>
        <translation>Elija dos campos distintos.</translation>
    </message>
    <message>
        <source>Enter the text to find. To fill empty cells, select &quot;Whole cell&quot;.</source>
        <translation>Introduzca el texto que quiere buscar. Para rellenar celdas vacías, seleccione «Celda completa».</translation>
    </message>
    <message>
        <source>The regular expression isn&apos;t valid at character %L1: %2.</source>
        <translation>La expresión regular no es válida en el carácter %L1: %2.</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>todos los campos</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Asignar %2 a %1</translation>
    </message>
    <message>
        <source>Replace %1 with %2 in %3</source>
        <translation>Reemplazar %1 por %2 en %3</translation>
    </message>
    <message>
        <source>Trim blanks in %1</source>
        <translation>Recortar espacios en %1</translation>
    </message>
    <message>
        <source>Change the case in %1</source>
        <translation>Cambiar mayúsculas y minúsculas en %1</translation>
    </message>
    <message>
        <source>Swap %1 and %2</source>
        <translation>Intercambiar %1 y %2</translation>
    </message>
    <message>
        <source>Split names from addresses in %1</source>
        <translation>Separar los nombres de las direcciones en %1</translation>
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
        <translation>Volver a incluir registros</translation>
    </message>
    <message numerus="yes">
        <source>Emptied %L1 cell(s) in %2</source>
        <translation>
            <numerusform>Se vació %L1 celda en %2</numerusform>
            <numerusform>Se vaciaron %L1 celdas en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %L1 cell(s) in %2 to %3</source>
        <translation>
            <numerusform>Se asignó %3 a %L1 celda en %2</numerusform>
            <numerusform>Se asignó %3 a %L1 celdas en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %2 with %3 in %L1 cell(s) in %4</source>
        <translation>
            <numerusform>Se reemplazó %2 por %3 en %L1 celda en %4</numerusform>
            <numerusform>Se reemplazó %2 por %3 en %L1 celdas en %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trimmed %L1 cell(s) in %2</source>
        <translation>
            <numerusform>Se recortaron espacios de %L1 celda en %2</numerusform>
            <numerusform>Se recortaron espacios de %L1 celdas en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the case of %L1 cell(s) in %2</source>
        <translation>
            <numerusform>Se cambiaron mayúsculas y minúsculas de %L1 celda en %2</numerusform>
            <numerusform>Se cambiaron mayúsculas y minúsculas de %L1 celdas en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swapped %2 and %3: %L1 cell(s)</source>
        <translation>
            <numerusform>Se intercambiaron %2 y %3: %L1 celda</numerusform>
            <numerusform>Se intercambiaron %2 y %3: %L1 celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split names from addresses in %2: %L1 cell(s)</source>
        <translation>
            <numerusform>Se separaron los nombres de las direcciones en %2: %L1 celda</numerusform>
            <numerusform>Se separaron los nombres de las direcciones en %2: %L1 celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %L1 cell(s) in %2</source>
        <translation>
            <numerusform>Se restauró %L1 celda en %2</numerusform>
            <numerusform>Se restauraron %L1 celdas en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %L1 record(s)</source>
        <translation>
            <numerusform>Se omitió %L1 registro</numerusform>
            <numerusform>Se omitieron %L1 registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Included %L1 record(s) again</source>
        <translation>
            <numerusform>Se volvió a incluir %L1 registro</numerusform>
            <numerusform>Se volvieron a incluir %L1 registros</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a step that this program supports.</source>
        <translation>&quot;%1&quot; no es un paso que admita este programa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a step must be a string.</source>
        <translation>&quot;%1&quot; de un paso debe ser una cadena.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a step must be true or false.</source>
        <translation>&quot;%1&quot; de un paso debe ser true o false.</translation>
    </message>
    <message>
        <source>&quot;case&quot; of a step must be lower, upper, or title.</source>
        <translation>&quot;case&quot; de un paso debe ser lower, upper o title.</translation>
    </message>
    <message>
        <source>The number of rows is unknown until the first response arrives.</source>
        <translation>El número de filas se desconoce hasta que llegue la primera respuesta.</translation>
    </message>
    <message>
        <source>%1 from this copy. Nothing is requested from Eloqua.</source>
        <translation>%1 de esta copia. No se solicita nada a Eloqua.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 request(s)</source>
        <translation>
            <numerusform>%L1 solicitud</numerusform>
            <numerusform>%L1 solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. No time estimate yet.</source>
        <translation>%1, %2. Aún no hay una estimación de tiempo.</translation>
    </message>
    <message>
        <source>%1, %2, about %3 at the speed of the last export.</source>
        <translation>%1, %2, aproximadamente %3 a la velocidad de la última exportación.</translation>
    </message>
    <message>
        <source>The workbook will be about %1. Excel might open it slowly or not at all. Consider a CSV format, or export fewer rows or columns.</source>
        <translation>El libro ocupará aproximadamente %1. Es posible que Excel lo abra despacio o no lo abra. Considere usar un formato CSV o exportar menos filas o columnas.</translation>
    </message>
    <message>
        <source>requesting the first rows</source>
        <translation>solicitando las primeras filas</translation>
    </message>
    <message>
        <source>completing the file</source>
        <translation>completando el archivo</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s)/s</source>
        <translation>
            <numerusform>%L1 fila/s</numerusform>
            <numerusform>%L1 filas/s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>tiempo restante: %1</translation>
    </message>
    <message>
        <source>slowed down by Eloqua</source>
        <translation>ralentizado por Eloqua</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would run as a formula (they start with =, +, -, or @) get an apostrophe (&apos;) in front. Numbers and phone numbers, such as %1, stay as they are.</source>
        <translation>Las celdas que una hoja de cálculo ejecutaría como fórmula (empiezan por =, +, - o @) llevan un apóstrofo (&apos;) delante. Los números y los números de teléfono, como %1, se quedan como están.</translation>
    </message>
    <message>
        <source>Cells that start with =, +, -, or @ get an apostrophe (&apos;) in front: %1 becomes &apos;%1.</source>
        <translation>Las celdas que empiezan por =, +, - o @ llevan un apóstrofo (&apos;) delante: %1 se convierte en &apos;%1.</translation>
    </message>
    <message>
        <source>For Excel, which reads all characters correctly in this file.</source>
        <translation>Para Excel, que lee correctamente todos los caracteres de este archivo.</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>Para programas.</translation>
    </message>
    <message>
        <source>For programs: values are exactly as Eloqua sent them. To open the file in Excel, choose Excel workbook.</source>
        <translation>Para programas: los valores están exactamente como los envió Eloqua. Para abrir el archivo en Excel, elija «Libro de Excel».</translation>
    </message>
    <message>
        <source>Exact CSV</source>
        <translation>CSV exacto</translation>
    </message>
    <message>
        <source>Excel CSV</source>
        <translation>CSV para Excel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
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
        <translation>Para programas: un objeto JSON en cada línea.</translation>
    </message>
    <message>
        <source>For programs: one JSON array of objects.</source>
        <translation>Para programas: una matriz JSON de objetos.</translation>
    </message>
    <message>
        <source>For Excel and other spreadsheets: every value is the text that Eloqua sent, so leading zeros stay, and nothing runs as a formula. Only record indexes and counts are numbers.</source>
        <translation>Para Excel y otras hojas de cálculo: cada valor es el texto que envió Eloqua, de modo que los ceros iniciales se mantienen y nada se ejecuta como fórmula. Solo los índices de registro y los recuentos son números.</translation>
    </message>
    <message>
        <source>An Excel sheet can hold only %L1 of these rows. The other rows go on more sheets.</source>
        <translation>Una hoja de Excel solo admite %L1 de estas filas. Las demás pasan a otras hojas.</translation>
    </message>
    <message>
        <source>Excel shows only the first %L1 of these rows. Filter the table to export fewer.</source>
        <translation>Excel muestra solo las primeras %L1 de estas filas. Filtre la tabla para exportar menos.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1: %2. If a file with that name exists, it&apos;s unchanged. Choose another location or free up space, then try again.</source>
        <translation>No se pudo escribir %1: %2. Si existe un archivo con ese nombre, no ha cambiado. Elija otra ubicación o libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 already exists. It was created after you set up this export, so it wasn&apos;t replaced. Export again to choose another name or to replace it.</source>
        <translation>%1 ya existe. Se creó después de que configurara esta exportación, por lo que no se reemplazó. Vuelva a exportar para elegir otro nombre o para reemplazarlo.</translation>
    </message>
    <message>
        <source>The rows fetched so far are lost, because %1 was deleted or replaced during the export. If %2 exists, it&apos;s unchanged. Try again, and leave files that end in .part alone until the export has finished.</source>
        <translation>Las filas obtenidas hasta ahora se perdieron, porque %1 se eliminó o se reemplazó durante la exportación. Si %2 existe, no ha cambiado. Inténtelo de nuevo y no toque los archivos que terminan en .part hasta que la exportación haya finalizado.</translation>
    </message>
    <message>
        <source>it&apos;s a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it&apos;s not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it&apos;s write-protected</source>
        <translation>está protegido contra escritura</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>no hay memoria suficiente para ello</translation>
    </message>
    <message>
        <source>it would be larger than 4 GiB</source>
        <translation>superaría los 4 GiB</translation>
    </message>
    <message>
        <source>The rows have %L1 columns, but an Excel sheet can hold only %L2. Choose fewer columns, or another format.</source>
        <translation>Las filas tienen %L1 columnas, pero una hoja de Excel solo admite %L2. Elija menos columnas u otro formato.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) had more than the %L2 characters that Excel can hold. They were cut, and end in &quot;…&quot;. Columns: %3.</source>
        <translation>
            <numerusform>%L1 celda tenía más de los %L2 caracteres que admite Excel. Se recortó y termina en «…». Columnas: %3.</numerusform>
            <numerusform>%L1 celdas tenían más de los %L2 caracteres que admite Excel. Se recortaron y terminan en «…». Columnas: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are on %L1 sheets, because an Excel sheet can hold only %L2 rows.</source>
        <translation>Las filas están en %L1 hojas, porque una hoja de Excel solo admite %L2 filas.</translation>
    </message>
    <message>
        <source>If the problem continues, send this message to Oracle Support.</source>
        <translation>Si el problema continúa, envíe este mensaje a Oracle Support.</translation>
    </message>
    <message>
        <source>If the problem continues, send the request ID to Oracle Support.</source>
        <translation>Si el problema continúa, envíe el ID de la solicitud a Oracle Support.</translation>
    </message>
    <message>
        <source>Eloqua no longer accepts the sign-in. Sign in again.</source>
        <translation>Eloqua ya no acepta el inicio de sesión. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>This Eloqua user isn&apos;t allowed to see this. Ask your Eloqua administrator for permission.</source>
        <translation>Este usuario de Eloqua no tiene permiso para ver esto. Pida permiso a su administrador de Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t find this. Check the number, and whether Eloqua still keeps it.</source>
        <translation>Eloqua no lo encontró. Compruebe el número y si Eloqua todavía lo conserva.</translation>
    </message>
    <message>
        <source>Eloqua received too many requests and asks you to wait %1. Try again after that.</source>
        <translation>Eloqua recibió demasiadas solicitudes y le pide que espere %1. Inténtelo de nuevo después.</translation>
    </message>
    <message>
        <source>Eloqua received too many requests. Wait a minute, then try again.</source>
        <translation>Eloqua recibió demasiadas solicitudes. Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the request. Check the filter, the sort order, and the page size.</source>
        <translation>Eloqua no aceptó la solicitud. Compruebe el filtro, el orden y el tamaño de página.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the request, because the value below isn&apos;t allowed. Change it and try again.</source>
        <translation>Eloqua no aceptó la solicitud, porque el valor siguiente no está permitido. Cámbielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t respond because of a temporary problem and asks you to wait %1. Try again after that.</source>
        <translation>Eloqua no pudo responder por un problema temporal y le pide que espere %1. Inténtelo de nuevo después.</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t respond because of an internal error. Try again in a few minutes.</source>
        <translation>Eloqua no pudo responder por un error interno. Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The server redirected the request to another address (%1). The redirect wasn&apos;t followed, so that no token is sent there. Check the login URL and the proxy.</source>
        <translation>El servidor redirigió la solicitud a otra dirección (%1). La redirección no se siguió, para que no se envíe ningún token allí. Compruebe la URL de inicio de sesión y el proxy.</translation>
    </message>
    <message>
        <source>The server sent an unexpected response.</source>
        <translation>El servidor envió una respuesta inesperada.</translation>
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
            <numerusform>%1 día</numerusform>
            <numerusform>%1 días</numerusform>
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
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>The server&apos;s response can&apos;t be used: %1. None of it is shown. Try again.</source>
        <translation>La respuesta del servidor no se puede usar: %1. No se muestra nada de ella. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Enter the host name of the proxy, such as proxy.example.com.</source>
        <translation>Introduzca el nombre de host del proxy, como proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter only the host name, such as proxy.example.com. The port and the user name have their own fields.</source>
        <translation>Introduzca solo el nombre de host, como proxy.example.com. El puerto y el nombre de usuario tienen sus propios campos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a host name. Enter a name such as proxy.example.com, or an IP address.</source>
        <translation>«%1» no es un nombre de host. Introduzca un nombre como proxy.example.com o una dirección IP.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>Compruebe la configuración de proxy del sistema.</translation>
    </message>
    <message>
        <source>Check the proxy in Preferences.</source>
        <translation>Compruebe el proxy en Preferencias.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write the unfinished copy in %1: %2. Free up space there, then keep the sync again.</source>
        <translation>No se pudo escribir la copia sin terminar en %1: %2. Libere espacio ahí y vuelva a conservar la sincronización.</translation>
    </message>
    <message>
        <source>The records have more than %L1 fields, which is more than a copy can hold.</source>
        <translation>Los registros tienen más de %L1 campos, que es más de lo que admite una copia.</translation>
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
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Share of rejects</source>
        <translation>% de rechazos</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>Cómo corregirlo</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Share of the first %L1 rejects</source>
        <translation>% de los primeros %L1 rechazos</translation>
    </message>
    <message>
        <source>Share of logged rejects</source>
        <translation>% de los rechazos del log</translation>
    </message>
    <message>
        <source>%L1 before, %L2 now</source>
        <translation>%L1 antes, %L2 ahora</translation>
    </message>
    <message>
        <source>(other codes)</source>
        <translation>(otros códigos)</translation>
    </message>
    <message>
        <source>Share of this cause</source>
        <translation>% de esta causa</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>(others)</source>
        <translation>(otros)</translation>
    </message>
    <message>
        <source>(%L1 others)</source>
        <translation>(otros %L1)</translation>
    </message>
    <message>
        <source>Log counter</source>
        <translation>Contador del log</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Share of staged</source>
        <translation>% del área temporal</translation>
    </message>
    <message>
        <source>Share of processed</source>
        <translation>% de los procesados</translation>
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
        <translation>La sincronización falló.</translation>
    </message>
    <message>
        <source>The sync finished with a warning.</source>
        <translation>La sincronización finalizó con una advertencia.</translation>
    </message>
    <message>
        <source>The sync finished.</source>
        <translation>La sincronización finalizó.</translation>
    </message>
    <message>
        <source>The sync finished with the status %1.</source>
        <translation>La sincronización finalizó con el estado %1.</translation>
    </message>
    <message>
        <source>When it was kept, the sync was waiting to be started by Eloqua.</source>
        <translation>Cuando se conservó, la sincronización esperaba a que Eloqua la iniciara.</translation>
    </message>
    <message>
        <source>The sync was still running when it was kept. Its numbers are from that time.</source>
        <translation>La sincronización todavía estaba en curso cuando se conservó. Sus números son de ese momento.</translation>
    </message>
    <message>
        <source>The sync is waiting to be started by Eloqua.</source>
        <translation>La sincronización espera a que Eloqua la inicie.</translation>
    </message>
    <message>
        <source>The sync is still running. Its numbers are complete when it has finished.</source>
        <translation>La sincronización todavía está en curso. Sus números estarán completos cuando haya finalizado.</translation>
    </message>
    <message>
        <source>%1 of %2 was rejected (%3).</source>
        <translation>Se rechazó %1 de %2 (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 were rejected (%3).</source>
        <translation>Se rechazaron %1 de %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>Eloqua reports %L1 reject(s).</source>
        <translation>
            <numerusform>Eloqua notifica %L1 rechazo.</numerusform>
            <numerusform>Eloqua notifica %L1 rechazos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were exported.</source>
        <translation>
            <numerusform>Se exportó %L1 fila.</numerusform>
            <numerusform>Se exportaron %L1 filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %L1.</source>
        <translation>Columnas: %L1.</translation>
    </message>
    <message>
        <source>The sync action was applied to %1.</source>
        <translation>La acción de sincronización se aplicó a %1.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>About %1 as CSV, estimated from %L2 of %L3 row(s)</source>
        <translation>
            <numerusform>Aproximadamente %1 como CSV, estimado a partir de %L2 de %L3 fila</numerusform>
            <numerusform>Aproximadamente %1 como CSV, estimado a partir de %L2 de %L3 filas</numerusform>
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
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Eloqua&apos;s message</source>
        <translation>Mensaje de Eloqua</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Exports have no rejects.</source>
        <translation>Las exportaciones no tienen rechazos.</translation>
    </message>
    <message>
        <source>The causes are being counted.</source>
        <translation>Se están contando las causas.</translation>
    </message>
    <message>
        <source>Causes can be counted when the sync has finished.</source>
        <translation>Las causas se pueden contar cuando la sincronización haya finalizado.</translation>
    </message>
    <message>
        <source>The sync had no rejects when it was kept.</source>
        <translation>La sincronización no tenía rechazos cuando se conservó.</translation>
    </message>
    <message>
        <source>All known rejects are counted.</source>
        <translation>Se contaron todos los rechazos conocidos.</translation>
    </message>
    <message numerus="yes">
        <source>The sync was still running when it was kept. By then, it had %L1 reject(s).</source>
        <translation>
            <numerusform>La sincronización todavía estaba en curso cuando se conservó. Hasta entonces tenía %L1 rechazo.</numerusform>
            <numerusform>La sincronización todavía estaba en curso cuando se conservó. Hasta entonces tenía %L1 rechazos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with sync %1: %L2 rejects before, %L3 now.</source>
        <translation>En comparación con la sincronización %1: %L2 rechazos antes, %L3 ahora.</translation>
    </message>
    <message>
        <source>Per 1,000 records processed: %1 before, %2 now.</source>
        <translation>Por cada 1000 registros procesados: %1 antes, %2 ahora.</translation>
    </message>
    <message>
        <source>Rejected in both, by identifier: %L1.</source>
        <translation>Rechazados en ambas, por identificador: %L1.</translation>
    </message>
    <message>
        <source>The two syncs have different definitions, so the same cause can mean different things.</source>
        <translation>Las dos sincronizaciones tienen definiciones distintas, por lo que la misma causa puede significar cosas diferentes.</translation>
    </message>
    <message>
        <source>Sync %1 couldn&apos;t be read. %2</source>
        <translation>No se pudo leer la sincronización %1. %2</translation>
    </message>
    <message>
        <source>Counting the rejects of sync %1: %L2 so far.</source>
        <translation>Contando los rechazos de la sincronización %1: %L2 hasta ahora.</translation>
    </message>
    <message>
        <source>Reading sync %1…</source>
        <translation>Leyendo la sincronización %1…</translation>
    </message>
    <message>
        <source>Comparing with sync %1…</source>
        <translation>Comparando con la sincronización %1…</translation>
    </message>
    <message>
        <source>Can&apos;t compare with sync %1, because its rejects couldn&apos;t be counted completely.</source>
        <translation>No se puede comparar con la sincronización %1, porque no se pudieron contar por completo sus rechazos.</translation>
    </message>
    <message>
        <source>To compare with sync %1, count the causes of this sync.</source>
        <translation>Para comparar con la sincronización %1, cuente las causas de esta sincronización.</translation>
    </message>
    <message>
        <source>it isn&apos;t valid JSON</source>
        <translation>no es un JSON válido</translation>
    </message>
    <message>
        <source>it contains a value that is nested too deeply, with more than 1,024 levels</source>
        <translation>contiene un valor con un anidamiento demasiado profundo, de más de 1024 niveles</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a number</source>
        <translation>&quot;%1&quot; no es un número</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is negative (%2)</source>
        <translation>&quot;%1&quot; es negativo (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large (%2)</source>
        <translation>&quot;%1&quot; es demasiado grande (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t written as a whole number (%2)</source>
        <translation>&quot;%1&quot; no está escrito como un número entero (%2)</translation>
    </message>
    <message>
        <source>&quot;hasMore&quot; is neither true nor false</source>
        <translation>&quot;hasMore&quot; no es true ni false</translation>
    </message>
    <message>
        <source>it contains two lists of rows</source>
        <translation>contiene dos listas de filas</translation>
    </message>
    <message>
        <source>it isn&apos;t a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>there is extra data after its end</source>
        <translation>hay más datos después de su final</translation>
    </message>
    <message>
        <source>it reports %1 but contains none</source>
        <translation>notifica %1, pero no contiene ninguna</translation>
    </message>
    <message>
        <source>it has no &quot;items&quot;</source>
        <translation>no tiene &quot;items&quot;</translation>
    </message>
    <message>
        <source>it reports %1 but contains %2</source>
        <translation>notifica %1, pero contiene %2</translation>
    </message>
    <message>
        <source>rows from %1 on were requested, but it contains rows from %2 on</source>
        <translation>se solicitaron filas a partir de la %1, pero contiene filas a partir de la %2</translation>
    </message>
    <message>
        <source>it contains no rows but says that there are more</source>
        <translation>no contiene filas, pero indica que hay más</translation>
    </message>
    <message>
        <source>it isn&apos;t valid JSON or was cut off</source>
        <translation>no es un JSON válido o está incompleta</translation>
    </message>
    <message>
        <source>it isn&apos;t a sync</source>
        <translation>no es una sincronización</translation>
    </message>
    <message>
        <source>it doesn&apos;t identify a sync (&quot;uri&quot;)</source>
        <translation>no identifica ninguna sincronización (&quot;uri&quot;)</translation>
    </message>
    <message>
        <source>the server contradicted itself, because it was asked for sync %1 and answered with sync %2</source>
        <translation>el servidor se contradijo, porque se le preguntó por la sincronización %1 y respondió con la sincronización %2</translation>
    </message>
    <message>
        <source>a row isn&apos;t a JSON object</source>
        <translation>una fila no es un objeto JSON</translation>
    </message>
    <message>
        <source>it has too many cells; request smaller pages</source>
        <translation>tiene demasiadas celdas; solicite páginas más pequeñas</translation>
    </message>
    <message>
        <source>it&apos;s larger than 1 GiB; request smaller pages</source>
        <translation>supera 1 GiB; solicite páginas más pequeñas</translation>
    </message>
    <message>
        <source>the fieldValues of a reject aren&apos;t a JSON object</source>
        <translation>los fieldValues de un rechazo no son un objeto JSON</translation>
    </message>
    <message>
        <source>a row contains the field &quot;%1&quot; twice</source>
        <translation>una fila contiene dos veces el campo &quot;%1&quot;</translation>
    </message>
    <message numerus="yes">
        <source>its rows have more than %1 different field(s)</source>
        <translation>
            <numerusform>sus filas tienen más de %1 campo distinto</numerusform>
            <numerusform>sus filas tienen más de %1 campos distintos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says that rows were sent, but not with what result. The file may be damaged. Nothing was sent.</source>
        <translation>%1 indica que se enviaron filas, pero no con qué resultado. El archivo puede estar dañado. No se envió nada.</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>la sincronización %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an import definition, so no rows can be sent to it.</source>
        <translation>%1 no es una definición de importación, por lo que no se le pueden enviar filas.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s response for %1 contains no fields, so no rows can be sent to it.</source>
        <translation>La respuesta de Eloqua para %1 no contiene ningún campo, por lo que no se le pueden enviar filas.</translation>
    </message>
    <message>
        <source>These rows come from %1, but you&apos;re signed in to %2. Sign in to %1 to send them.</source>
        <translation>Estas filas proceden de %1, pero ha iniciado sesión en %2. Inicie sesión en %1 para enviarlas.</translation>
    </message>
    <message>
        <source>The definition doesn&apos;t have these fields: %1. Eloqua would ignore their values. Remove the columns or choose another definition.</source>
        <translation>La definición no tiene estos campos: %1. Eloqua ignoraría sus valores. Quite las columnas o elija otra definición.</translation>
    </message>
    <message>
        <source>The rows don&apos;t have the column %1, which is the identifier. Add it.</source>
        <translation>Las filas no tienen la columna %1, que es el identificador. Añádala.</translation>
    </message>
    <message>
        <source>There are no rows to send.</source>
        <translation>No hay filas que enviar.</translation>
    </message>
    <message>
        <source>The rows are %1, and Oracle recommends no more than %2 in one sync. Send them in several parts.</source>
        <translation>Las filas ocupan %1, y Oracle recomienda no superar %2 en una sincronización. Envíelas en varias partes.</translation>
    </message>
    <message>
        <source>Rows that were sent before are sent again. %1</source>
        <translation>Se vuelven a enviar filas que ya se enviaron antes. %1</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent before, or may have been, and aren&apos;t sent again. %2</source>
        <translation>
            <numerusform>%L1 fila ya se envió o puede haberse enviado, y no se vuelve a enviar. %2</numerusform>
            <numerusform>%L1 filas ya se enviaron o pueden haberse enviado, y no se vuelven a enviar. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows from an earlier upload may still be staged in %1, and its next sync would import them as well.</source>
        <translation>Es posible que queden filas de una carga anterior en el área temporal de %1, y su próxima sincronización también las importaría.</translation>
    </message>
    <message>
        <source>Rows from an earlier upload may still be staged in %1 and would be imported twice. They must be deleted first, together with everything that others have staged there.</source>
        <translation>Es posible que todavía haya filas de una subida anterior en el área temporal de %1, que se importarían dos veces. Primero hay que eliminarlas, junto con todo lo que otros hayan colocado ahí.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) weren&apos;t corrected after Eloqua rejected them, so it will probably reject them again.</source>
        <translation>
            <numerusform>%L1 fila no se corrigió después de que Eloqua la rechazara. Es probable que Eloqua la vuelva a rechazar.</numerusform>
            <numerusform>%L1 filas no se corrigieron después de que Eloqua las rechazara. Es probable que Eloqua las vuelva a rechazar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row has this status code: %1.</source>
        <translation>Ninguna fila tiene este código de estado: %1.</translation>
    </message>
    <message>
        <source>Eloqua never updates records of this kind, so every row that it accepted before creates a duplicate.</source>
        <translation>Eloqua nunca actualiza registros de este tipo, por lo que cada fila que ya aceptó antes crea un duplicado.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) have no value in %2. Each of them always creates a record, so rows that Eloqua accepted before create duplicates.</source>
        <translation>
            <numerusform>%L1 fila no tiene valor en %2. Una fila así siempre crea un registro, por lo que las filas que Eloqua ya aceptó antes crean duplicados.</numerusform>
            <numerusform>%L1 filas no tienen valor en %2. Cada una de ellas siempre crea un registro, por lo que las filas que Eloqua ya aceptó antes crean duplicados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) have no value in %2. Eloqua will probably reject them.</source>
        <translation>
            <numerusform>%L1 fila no tiene valor en %2. Es probable que Eloqua la rechace.</numerusform>
            <numerusform>%L1 filas no tienen valor en %2. Es probable que Eloqua las rechace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 empty cell(s)</source>
        <translation>
            <numerusform>%L1 celda vacía</numerusform>
            <numerusform>%L1 celdas vacías</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may clear values in Eloqua, because the update rule is %2.</source>
        <translation>Con %1 se pueden borrar valores en Eloqua, porque la regla de actualización es %2.</translation>
    </message>
    <message>
        <source>The definition&apos;s sync actions run for every row that Eloqua accepts: %1.</source>
        <translation>Las acciones de sincronización de la definición se ejecutan para cada fila que Eloqua acepta: %1.</translation>
    </message>
    <message>
        <source>%1 no longer exists in Eloqua. Send through a one-time copy of it instead.</source>
        <translation>%1 ya no existe en Eloqua. Envíe mediante una copia de un solo uso en su lugar.</translation>
    </message>
    <message>
        <source>%1 is already being synced (sync %2). Wait until that sync has finished, or send through a one-time copy.</source>
        <translation>%1 ya se está sincronizando (sincronización %2). Espere a que esa sincronización haya finalizado o envíe mediante una copia de un solo uso.</translation>
    </message>
    <message>
        <source>Every upload to %1 starts a sync, so %L2 parts would start %L2 syncs. Send through a one-time copy, or send fewer rows.</source>
        <translation>Cada subida a %1 inicia una sincronización, por lo que %L2 partes iniciarían %L2 sincronizaciones. Envíe mediante una copia de un solo uso o envíe menos filas.</translation>
    </message>
    <message>
        <source>Everything that is staged in %1 is deleted first, including what others have uploaded.</source>
        <translation>Primero se elimina todo lo que hay en el área temporal de %1, incluido lo que han subido otros.</translation>
    </message>
    <message>
        <source>The sync also imports what others have staged in %1.</source>
        <translation>La sincronización importa también lo que otros han colocado en el área temporal de %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1: %2</source>
        <translation>No se pudo leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is being sent by another program. Nothing was sent. Wait until it has finished.</source>
        <translation>Otro programa está enviando %1. No se envió nada. Espere a que haya finalizado.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1, which records what was sent: %2. Nothing was sent.</source>
        <translation>No se pudo leer %1, donde se registra lo que se envió: %2. No se envió nada.</translation>
    </message>
    <message>
        <source>it wasn&apos;t written by this version of the program</source>
        <translation>no lo escribió esta versión del programa</translation>
    </message>
    <message>
        <source>it&apos;s damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>What is being sent couldn&apos;t be recorded in %1: %2. Nothing more was sent. Move the CSV file to a folder that you can write to, then try again.</source>
        <translation>No se pudo registrar en %1 lo que se está enviando: %2. No se envió nada más. Mueva el archivo CSV a una carpeta en la que pueda escribir e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Row %L1 is too long: Eloqua accepts at most 32 MB at a time. Leave it out or shorten it.</source>
        <translation>La fila %L1 es demasiado larga: Eloqua acepta como máximo 32 MB a la vez. Omítala o acórtela.</translation>
    </message>
    <message>
        <source>%L1 with %2</source>
        <translation>%L1 con %2</translation>
    </message>
    <message>
        <source>%L1 by you</source>
        <translation>%L1 por usted</translation>
    </message>
    <message>
        <source>%L1 sent before</source>
        <translation>%L1 de envíos anteriores</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 (not sent, because they&apos;re empty in every row: %2)</source>
        <translation>%1 (no se envían, porque están vacías en todas las filas: %2)</translation>
    </message>
    <message>
        <source>%L1, which may clear values in Eloqua</source>
        <translation>%L1, con lo que se pueden borrar valores en Eloqua</translation>
    </message>
    <message>
        <source>%L1; values in Eloqua aren&apos;t cleared</source>
        <translation>%L1; no se borra ningún valor en Eloqua</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>la propia definición %1</translation>
    </message>
    <message>
        <source>a one-time copy of %1 as it was kept, which Eloqua deletes after 7 days</source>
        <translation>una copia de un solo uso de %1 tal como se conservó, que Eloqua elimina después de 7 días</translation>
    </message>
    <message>
        <source>a one-time copy of %1, which Eloqua deletes after 7 days</source>
        <translation>una copia de un solo uso de %1, que Eloqua elimina después de 7 días</translation>
    </message>
    <message>
        <source>%1 (the definition has %2)</source>
        <translation>%1 (la definición tiene %2)</translation>
    </message>
    <message>
        <source>run for the rows that Eloqua accepts: %1</source>
        <translation>se ejecutan para las filas que Eloqua acepta: %1</translation>
    </message>
    <message>
        <source>not run: %1</source>
        <translation>no se ejecutan: %1</translation>
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
        <translation>%1, %2; la subida inicia una sincronización automáticamente</translation>
    </message>
    <message>
        <source>%1, %2, then one sync</source>
        <translation>%1, %2; después, una sincronización</translation>
    </message>
    <message>
        <source>%1 (production), as %2</source>
        <translation>%1 (producción), como %2</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>%L1 of %L2 in %3</source>
        <translation>%L1 de %L2 en %3</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Celdas vacías</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Update rule</source>
        <translation>Regla de actualización</translation>
    </message>
    <message>
        <source>Sync actions</source>
        <translation>Acciones de sincronización</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Check what happened to the rows that were sent before?</source>
        <translation>¿Comprobar qué ocurrió con las filas que se enviaron antes?</translation>
    </message>
    <message>
        <source>Send %1 to %2 through %3 itself?</source>
        <translation>¿Enviar %1 a %2 mediante la propia definición %3?</translation>
    </message>
    <message>
        <source>Send %1 to %2 through a one-time copy of %3?</source>
        <translation>¿Enviar %1 a %2 mediante una copia de un solo uso de %3?</translation>
    </message>
    <message>
        <source>Nothing is sent until it&apos;s known what happened to these rows.</source>
        <translation>No se envía nada hasta que se sepa qué ocurrió con estas filas.</translation>
    </message>
    <message>
        <source>Stopped on %1 while part %2 of %3 was being uploaded to a one-time copy of the definition. Nothing was imported, because that copy was never synced.</source>
        <translation>Se detuvo el %1 mientras se subía la parte %2 de %3 a una copia de un solo uso de la definición. No se importó nada, porque esa copia nunca se sincronizó.</translation>
    </message>
    <message>
        <source>Stopped on %1 while part %2 of %3 was being uploaded to %4. It&apos;s unknown whether that part arrived. The next sync of that definition imports what has arrived. Check its syncs in Eloqua before you send these rows again.</source>
        <translation>Se detuvo el %1 mientras se subía la parte %2 de %3 a %4. No se sabe si esa parte llegó. La próxima sincronización de esa definición importa lo que haya llegado. Compruebe sus sincronizaciones en Eloqua antes de volver a enviar estas filas.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent in sync %2, which finished with status &quot;%3&quot;. It&apos;s unknown how many were taken. Check the logs of the sync.</source>
        <translation>
            <numerusform>Se envió %L1 fila en la sincronización %2, que finalizó con el estado «%3». No se sabe si se aceptó. Compruebe los logs de la sincronización.</numerusform>
            <numerusform>Se enviaron %L1 filas en la sincronización %2, que finalizó con el estado «%3». No se sabe cuántas se aceptaron. Compruebe los logs de la sincronización.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %L1 sent, %L2 were taken and %L3 refused (sync %4, status &quot;%5&quot;).</source>
        <translation>
            <numerusform>De %L1 enviadas, se aceptó %L2 y se rechazaron %L3 (sincronización %4, estado «%5»).</numerusform>
            <numerusform>De %L1 enviadas, se aceptaron %L2 y se rechazaron %L3 (sincronización %4, estado «%5»).</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on %1 before a row was sent.</source>
        <translation>Se detuvo el %1 antes de que se enviara ninguna fila.</translation>
    </message>
    <message>
        <source>On %1, Eloqua was asked to sync %2. It&apos;s unknown whether it did. Look for a sync of %2 in the list of syncs.</source>
        <translation>El %1 se pidió a Eloqua que sincronizara %2. No se sabe si lo hizo. Busque una sincronización de %2 en la lista de sincronizaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent on %2 in sync %3, which was %4 when it was last checked.</source>
        <translation>
            <numerusform>Se envió %L1 fila el %2 en la sincronización %3, cuyo estado era %4 en la última comprobación.</numerusform>
            <numerusform>Se enviaron %L1 filas el %2 en la sincronización %3, cuyo estado era %4 en la última comprobación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizaciones</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportación</translation>
    </message>
    <message>
        <source>sync action</source>
        <translation>acción de sincronización</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>tipo desconocido</translation>
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
        <translation>sin rechazos</translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s)</source>
        <translation>
            <numerusform>%L1 rechazo</numerusform>
            <numerusform>%L1 rechazos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%L1 s ago</source>
        <translation>hace %L1 s</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>hace %L1 min</translation>
    </message>
    <message>
        <source>%L1 h ago</source>
        <translation>hace %L1 h</translation>
    </message>
    <message>
        <source>%1 (server)
%2 %3 (this computer)</source>
        <translation>%1 (servidor)
%2 %3 (este equipo)</translation>
    </message>
    <message>
        <source>The regular expression takes too long for some values, so nothing was changed. Simplify it: repetitions within repetitions, such as (a+)+, are slow.</source>
        <translation>La expresión regular tarda demasiado con algunos valores, por lo que no se cambió nada. Simplifíquela: las repeticiones dentro de repeticiones, como (a+)+, son lentas.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read or write the corrections of %1: %2. Earlier corrections are kept. Free up space in %3, then try again.</source>
        <translation>No se pudieron leer o escribir las correcciones de %1: %2. Las correcciones anteriores se conservan. Libere espacio en %3 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has too many rejects to be repaired in this program.</source>
        <translation>%1 tiene demasiados rechazos para repararlos en este programa.</translation>
    </message>
    <message>
        <source>The corrections in %1 are damaged, or were made by another program, so they can&apos;t be used. Open another copy of the file, or keep the sync again.</source>
        <translation>Las correcciones de %1 están dañadas o las hizo otro programa, por lo que no se pueden usar. Abra otra copia del archivo o vuelva a conservar la sincronización.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 step(s) that you have undone would be lost.</source>
        <translation>
            <numerusform>Se perdería %L1 paso que ha deshecho.</numerusform>
            <numerusform>Se perderían %L1 pasos que ha deshecho.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the corrections in %1, because the file was changed or replaced in the meantime. Your corrections are kept. Close the window and open the file again to continue.</source>
        <translation>No se pudieron guardar las correcciones en %1, porque entretanto el archivo se modificó o se reemplazó. Sus correcciones se conservan. Cierre la ventana y vuelva a abrir el archivo para continuar.</translation>
    </message>
    <message>
        <source>Couldn&apos;t prepare the corrections in %1: %2. Free up space there, then try again.</source>
        <translation>No se pudieron preparar las correcciones en %1: %2. Libere espacio ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t create the folder %1 for corrections.</source>
        <translation>No se pudo crear la carpeta %1 para las correcciones.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1: %2.</source>
        <translation>No se pudo escribir en %1: %2.</translation>
    </message>
    <message>
        <source>The records of %1 are being corrected in another window or program. Close them there, then try again.</source>
        <translation>Los registros de %1 se están corrigiendo en otra ventana o en otro programa. Ciérrelos ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is write-protected, so corrections can&apos;t be saved in it. They&apos;re kept on this computer.</source>
        <translation>%1 está protegido contra escritura, por lo que no se pueden guardar correcciones en el archivo. Se conservan en este equipo.</translation>
    </message>
    <message>
        <source>%1 was deleted, but its corrections are kept on this computer. Save them to restore the file.</source>
        <translation>%1 se eliminó, pero sus correcciones se conservan en este equipo. Guárdelas para restaurar el archivo.</translation>
    </message>
    <message>
        <source>Corrections that weren&apos;t saved in the file last time were restored.</source>
        <translation>Se restauraron las correcciones que la última vez no se guardaron en el archivo.</translation>
    </message>
    <message>
        <source>The earlier corrections in %1 don&apos;t match this file and couldn&apos;t be renamed. Move them to another folder, then try again.</source>
        <translation>Las correcciones anteriores de %1 no corresponden a este archivo y no se les pudo cambiar el nombre. Muévalas a otra carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The earlier corrections don&apos;t match this file, because it was changed or replaced. They&apos;re in %1, which you can open as a kept copy.</source>
        <translation>Las correcciones anteriores no corresponden a este archivo, porque se modificó o se reemplazó. Están en %1, que puede abrir como copia conservada.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Definition URI</source>
        <translation>URI de la definición</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Obtenida por</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtenida</translation>
    </message>
    <message>
        <source>Kept copy</source>
        <translation>Copia conservada</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>Grouping rules</source>
        <translation>Reglas de agrupación</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Values of records</source>
        <translation>Valores de los registros</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluidos</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Enmascarados</translation>
    </message>
    <message>
        <source>%1 (%2 of processed)</source>
        <translation>%1 (%2 de los procesados)</translation>
    </message>
    <message>
        <source>%1 (%2 of staged)</source>
        <translation>%1 (%2 de los del área temporal)</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (antes: %2)</translation>
    </message>
    <message numerus="yes">
        <source>Causes (shares of all %L1 reject(s))</source>
        <translation>
            <numerusform>Causas (% sobre %L1 rechazo en total)</numerusform>
            <numerusform>Causas (% sobre %L1 rechazos en total)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Causes so far (shares of the %L1 reject(s) counted)</source>
        <translation>
            <numerusform>Causas hasta ahora (% sobre %L1 rechazo contado)</numerusform>
            <numerusform>Causas hasta ahora (% sobre %L1 rechazos contados)</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Not possible, because not all rejects of both syncs were counted.</source>
        <translation>No es posible, porque no se contaron todos los rechazos de ambas sincronizaciones.</translation>
    </message>
    <message>
        <source>%1 before, %2 now</source>
        <translation>%1 antes, %2 ahora</translation>
    </message>
    <message>
        <source>Rejects per 1,000 processed</source>
        <translation>Rechazos por cada 1000 procesados</translation>
    </message>
    <message>
        <source>Records rejected again</source>
        <translation>Registros rechazados de nuevo</translation>
    </message>
    <message>
        <source>Without an identifier, so not compared</source>
        <translation>Sin identificador, por lo que no se compararon</translation>
    </message>
    <message>
        <source>%1, %2: %3 before</source>
        <translation>%1, %2: %3 antes</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>Sincronización %1</translation>
    </message>
    <message>
        <source>Sync %1 of %2</source>
        <translation>Sincronización %1 de %2</translation>
    </message>
    <message>
        <source>Findings come from this program, not from Eloqua.</source>
        <translation>Los hallazgos proceden de este programa, no de Eloqua.</translation>
    </message>
    <message>
        <source>Of Eloqua&apos;s messages, only the words that Oracle documents for their codes are included, because others can be values of records. For errors and warnings in the log, the meaning of the code is shown instead of the message.</source>
        <translation>De los mensajes de Eloqua solo se incluyen las palabras que Oracle documenta para sus códigos, porque otras pueden ser valores de registros. En los errores y advertencias del log, se muestra el significado del código en lugar del mensaje.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Eloqua says: %1</source>
        <translation>Eloqua indica: %1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Meaning and remedy</source>
        <translation>Significado y solución</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Log counters</source>
        <translation>Contadores del log</translation>
    </message>
    <message>
        <source>About the sync</source>
        <translation>Acerca de la sincronización</translation>
    </message>
    <message>
        <source>Errors and warnings in the log</source>
        <translation>Errores y advertencias del log</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Advertencia:</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Primer registro</translation>
    </message>
    <message>
        <source>Consecutive records</source>
        <translation>Registros consecutivos</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solución</translation>
    </message>
    <message numerus="yes">
        <source>The sheet Rejects has %1 of the rejects, some of each cause; %L2 row(s) are left out. Export the rejects to get all of them.</source>
        <translation>
            <numerusform>La hoja «Rejects» contiene %1 de los rechazos, algunos de cada causa; se omite %L2 fila. Exporte los rechazos para obtenerlos todos.</numerusform>
            <numerusform>La hoja «Rejects» contiene %1 de los rechazos, algunos de cada causa; se omiten %L2 filas. Exporte los rechazos para obtenerlos todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook contains values of records, which may be personal data.</source>
        <translation>El libro contiene valores de registros, que pueden ser datos personales.</translation>
    </message>
    <message>
        <source>Values of records are masked.</source>
        <translation>Los valores de los registros están enmascarados.</translation>
    </message>
    <message>
        <source>Values of more than 200 bytes are cut, and end in &quot;…&quot;.</source>
        <translation>Los valores de más de 200 bytes se recortan y terminan en «…».</translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) of the sheet %2 were too long for Excel and were cut.</source>
        <translation>
            <numerusform>%L1 celda de la hoja %2 era demasiado larga para Excel y se recortó.</numerusform>
            <numerusform>%L1 celdas de la hoja %2 eran demasiado largas para Excel y se recortaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s) were rejected.</source>
        <translation>
            <numerusform>Se rechazó %L1 registro.</numerusform>
            <numerusform>Se rechazaron %L1 registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %L1 record(s) was rejected (%2).</source>
        <translation>
            <numerusform>Se rechazó 1 de %L1 registro (%2).</numerusform>
            <numerusform>Se rechazó 1 de %L1 registros (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %L2 record(s) were rejected (%3).</source>
        <translation>
            <numerusform>Se rechazaron %1 de %L2 registro (%3).</numerusform>
            <numerusform>Se rechazaron %1 de %L2 registros (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>The log gives no reason for the status of the sync.</source>
        <translation>El log no indica el motivo del estado de la sincronización.</translation>
    </message>
    <message>
        <source>The sync was still running when it was kept, so these numbers are from that time.</source>
        <translation>La sincronización todavía estaba en curso cuando se conservó, por lo que estos números son de ese momento.</translation>
    </message>
    <message>
        <source>The sync is still running, so these numbers will change.</source>
        <translation>La sincronización todavía está en curso, por lo que estos números cambiarán.</translation>
    </message>
    <message>
        <source>No record has been rejected so far.</source>
        <translation>Hasta ahora no se ha rechazado ningún registro.</translation>
    </message>
    <message>
        <source>Most often: %1 (%2).</source>
        <translation>Lo más frecuente: %1 (%2).</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>Corregir el registro</translation>
    </message>
    <message>
        <source>Change in Eloqua</source>
        <translation>Cambiar en Eloqua</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>All of records %1</source>
        <translation>Todos los registros %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %2: line %L1 %3. Nothing was sent.</source>
        <translation>No se pudo leer %2: la línea %L1 %3. No se envió nada.</translation>
    </message>
    <message>
        <source>has a quotation mark in a field that isn&apos;t quoted</source>
        <translation>tiene una comilla en un campo que no está entre comillas</translation>
    </message>
    <message>
        <source>is in a quoted field that doesn&apos;t end</source>
        <translation>está en un campo entre comillas que no termina</translation>
    </message>
    <message>
        <source>isn&apos;t UTF-8. Save the file with the encoding UTF-8 and try again</source>
        <translation>no está en UTF-8. Guarde el archivo con la codificación UTF-8 e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>has a character other than a comma after a quoted field</source>
        <translation>tiene un carácter distinto de una coma después de un campo entre comillas</translation>
    </message>
    <message>
        <source>%1 is empty. Its first line must name the fields of the definition.</source>
        <translation>%1 está vacío. Su primera línea debe contener los nombres de los campos de la definición.</translation>
    </message>
    <message>
        <source>The first line of %1 has a column without a name. Name each column after a field of the definition.</source>
        <translation>La primera línea de %1 tiene una columna sin nombre. Dé a cada columna el nombre de un campo de la definición.</translation>
    </message>
    <message>
        <source>The first line of %1 names the column &quot;%2&quot; twice.</source>
        <translation>La primera línea de %1 contiene dos veces la columna «%2».</translation>
    </message>
    <message>
        <source>Row %L1 of %4 has %L2 fields, but the first line has %L3. Nothing was sent. Correct the row and try again.</source>
        <translation>La fila %L1 de %4 tiene %L2 campos, pero la primera línea tiene %L3. No se envió nada. Corrija la fila e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The rows to be sent couldn&apos;t be written to the cache folder: %1. Free up space, then try again.</source>
        <translation>No se pudieron escribir en la carpeta de caché las filas que se van a enviar: %1. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s account information (/id) can&apos;t be used. Check the login URL, or send this message to your administrator.</source>
        <translation>No se puede usar la información de la cuenta (/id) del servidor de inicio de sesión. Compruebe la URL de inicio de sesión o envíe este mensaje a su administrador.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the sign-in. Sign in again. If that doesn&apos;t help, ask your Eloqua administrator whether this user is active and may use the API, and whether this computer&apos;s IP address is on the allow list.</source>
        <translation>Eloqua no aceptó el inicio de sesión. Vuelva a iniciar sesión. Si no sirve de ayuda, pregunte a su administrador de Eloqua si este usuario está activo y puede usar la API, y si la dirección IP de este equipo está en la lista de permitidos.</translation>
    </message>
    <message>
        <source>It contains no address for the Bulk API.</source>
        <translation>No contiene ninguna dirección para la Bulk API.</translation>
    </message>
    <message>
        <source>The sign-in server gave %1 as the address of the API. That isn&apos;t a secure address of Eloqua or of %2, so no access token was sent there.</source>
        <translation>El servidor de inicio de sesión indicó %1 como dirección de la API. Esa no es una dirección segura de Eloqua ni de %2, por lo que no se envió allí ningún token de acceso.</translation>
    </message>
    <message>
        <source>Access wasn&apos;t allowed on Eloqua&apos;s page, so you weren&apos;t signed in.</source>
        <translation>No se permitió el acceso en la página de Eloqua, por lo que no ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t recognize the scope. The only supported scope is &quot;full&quot;.</source>
        <translation>Eloqua no reconoce el ámbito. El único ámbito admitido es &quot;full&quot;.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t let this app sign in with the browser. Check the app&apos;s settings in Eloqua.</source>
        <translation>Eloqua no permite que esta aplicación inicie sesión con el navegador. Compruebe la configuración de la aplicación en Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua ended the sign-in with the browser: %1.</source>
        <translation>Eloqua terminó el inicio de sesión con el navegador: %1.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t receive a client ID. Enter the client ID of your app.</source>
        <translation>Eloqua no recibió ningún ID de cliente. Introduzca el ID de cliente de su aplicación.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t recognize this client ID. Compare it with the client ID of your app, and check that the login URL is correct.</source>
        <translation>Eloqua no reconoce este ID de cliente. Compárelo con el ID de cliente de su aplicación y compruebe que la URL de inicio de sesión sea correcta.</translation>
    </message>
    <message>
        <source>The client ID has the wrong format. It must have 32 letters and digits in five groups separated by hyphens.</source>
        <translation>El ID de cliente tiene un formato incorrecto. Debe tener 32 letras y cifras en cinco grupos separados por guiones.</translation>
    </message>
    <message>
        <source>The redirect URI differs from the callback URL of your app. They must be exactly the same.</source>
        <translation>El URI de redirección difiere de la URL de devolución de llamada de su aplicación. Deben ser exactamente iguales.</translation>
    </message>
    <message>
        <source>Eloqua allows only one sign-in per minute for each user of an app. Wait a minute, then try again.</source>
        <translation>Eloqua permite solo un inicio de sesión por minuto para cada usuario de una aplicación. Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That isn&apos;t the address that Eloqua opens after you allow access. The correct address starts with %1.</source>
        <translation>Esa no es la dirección que Eloqua abre después de que permita el acceso. La dirección correcta empieza por %1.</translation>
    </message>
    <message>
        <source>The browser returned from a different sign-in (the &quot;state&quot; doesn&apos;t match), so its response wasn&apos;t used. Finish the sign-in on the page that was opened last.</source>
        <translation>El navegador volvió de otro inicio de sesión (&quot;state&quot; no coincide), por lo que no se usó su respuesta. Complete el inicio de sesión en la última página que se abrió.</translation>
    </message>
    <message>
        <source>The address doesn&apos;t contain a code. Copy the whole address.</source>
        <translation>La dirección no contiene ningún código. Copie la dirección completa.</translation>
    </message>
    <message>
        <source>Paste the address that the browser shows after you allow access.</source>
        <translation>Pegue la dirección que muestra el navegador después de que permita el acceso.</translation>
    </message>
    <message>
        <source>According to the lock file %1, another program is refreshing this sign-in. If no other program is signing in with this connection, delete the file.</source>
        <translation>Según el archivo de bloqueo %1, otro programa está renovando este inicio de sesión. Si ningún otro programa está iniciando sesión con esta conexión, elimine el archivo.</translation>
    </message>
    <message>
        <source>%1 (process %2) on this computer</source>
        <translation>%1 (proceso %2) en este equipo</translation>
    </message>
    <message>
        <source>%1 (process %2) on the computer %3</source>
        <translation>%1 (proceso %2) en el equipo %3</translation>
    </message>
    <message>
        <source>%1 is refreshing this sign-in (lock file %2).</source>
        <translation>%1 está renovando este inicio de sesión (archivo de bloqueo %2).</translation>
    </message>
    <message>
        <source>According to the lock file %1, %2 is refreshing this sign-in. If that program is no longer running, delete the file.</source>
        <translation>Según el archivo de bloqueo %1, %2 está renovando este inicio de sesión. Si ese programa ya no se está ejecutando, elimine el archivo.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s response contains no access token. Check the login URL. If it&apos;s correct, try again later.</source>
        <translation>La respuesta del servidor de inicio de sesión no contiene ningún token de acceso. Compruebe la URL de inicio de sesión. Si es correcta, inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s response contains a token with characters that a token can&apos;t have, so it isn&apos;t used. Check the login URL. If it&apos;s correct, try again later.</source>
        <translation>La respuesta del servidor de inicio de sesión contiene un token con caracteres que un token no puede tener, por lo que no se usa. Compruebe la URL de inicio de sesión. Si es correcta, inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the code from the browser. A code works only once and only for 60 seconds. Sign in with the browser again.</source>
        <translation>Eloqua no aceptó el código del navegador. Un código sirve solo una vez y solo durante 60 segundos. Vuelva a iniciar sesión con el navegador.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the user name and password. The user name is the site name, a backslash, and the user, such as AcmeEU\jane.doe.</source>
        <translation>Eloqua no aceptó el nombre de usuario y la contraseña. El nombre de usuario se compone del nombre del sitio, una barra diagonal inversa y el usuario, por ejemplo, AcmeEU\jane.doe.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the refresh token or the client credentials. A refresh token works only once and expires after a year. Sign in again to get a new one.</source>
        <translation>Eloqua no aceptó el token de actualización o las credenciales de cliente. Un token de actualización sirve solo una vez y caduca después de un año. Vuelva a iniciar sesión para obtener uno nuevo.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the client ID and client secret. Compare both with those of your app (in Eloqua: Settings &gt; AppCloud Developer).</source>
        <translation>Eloqua no aceptó el ID de cliente y el secreto de cliente. Compárelos con los de su aplicación (en Eloqua: Settings &gt; AppCloud Developer).</translation>
    </message>
    <message>
        <source>The redirect URI differs from the callback URL of your app. They must be exactly the same (in Eloqua: Settings &gt; AppCloud Developer).</source>
        <translation>El URI de redirección difiere de la URL de devolución de llamada de su aplicación. Deben ser exactamente iguales (en Eloqua: Settings &gt; AppCloud Developer).</translation>
    </message>
    <message>
        <source>The sign-in server, or a proxy or firewall on the way to it, refused the sign-in. Check the login URL. If it&apos;s correct, ask your network administrator whether requests to it are blocked, and your Eloqua administrator whether this computer&apos;s IP address is on the allow list.</source>
        <translation>El servidor de inicio de sesión, o un proxy o cortafuegos en el camino hacia él, rechazó el inicio de sesión. Compruebe la URL de inicio de sesión. Si es correcta, pregunte a su administrador de red si se bloquean las solicitudes a ella y a su administrador de Eloqua si la dirección IP de este equipo está en la lista de permitidos.</translation>
    </message>
    <message>
        <source>Signing in failed at %1 while requesting a token.</source>
        <translation>El inicio de sesión falló en %1 al solicitar un token.</translation>
    </message>
    <message>
        <source>Signing in failed at %1 while exchanging the browser&apos;s code for a token.</source>
        <translation>El inicio de sesión falló en %1 al canjear el código del navegador por un token.</translation>
    </message>
    <message>
        <source>Signing in failed at %1 while looking up the account (/id).</source>
        <translation>El inicio de sesión falló en %1 al consultar la cuenta (/id).</translation>
    </message>
    <message>
        <source>The connection file %1 doesn&apos;t contain &quot;%2&quot;.</source>
        <translation>El archivo de conexión %1 no contiene &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>In the connection file %1, &quot;%2&quot; must be a string.</source>
        <translation>En el archivo de conexión %1, &quot;%2&quot; debe ser una cadena.</translation>
    </message>
    <message>
        <source>In the connection file %1, &quot;%2&quot; is empty.</source>
        <translation>En el archivo de conexión %1, &quot;%2&quot; está vacío.</translation>
    </message>
    <message>
        <source>The position of &quot;refreshToken&quot; in the connection file %1 is ambiguous.</source>
        <translation>La posición de &quot;refreshToken&quot; en el archivo de conexión %1 es ambigua.</translation>
    </message>
    <message>
        <source>Can&apos;t write the connection file %1: %2.</source>
        <translation>No se puede escribir el archivo de conexión %1: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t read the connection file %1: it&apos;s a folder.</source>
        <translation>No se puede leer el archivo de conexión %1: es una carpeta.</translation>
    </message>
    <message>
        <source>Can&apos;t read the connection file %1: it&apos;s not a regular file.</source>
        <translation>No se puede leer el archivo de conexión %1: no es un archivo normal.</translation>
    </message>
    <message>
        <source>Can&apos;t read the connection file %1: %2.</source>
        <translation>No se puede leer el archivo de conexión %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a connection file.</source>
        <translation>%1 es demasiado grande para ser un archivo de conexión.</translation>
    </message>
    <message>
        <source>The connection file %1 isn&apos;t valid JSON: %2 (at byte %3).</source>
        <translation>El archivo de conexión %1 no es un JSON válido: %2 (en el byte %3).</translation>
    </message>
    <message>
        <source>The connection file %1 must contain one JSON object.</source>
        <translation>El archivo de conexión %1 debe contener un solo objeto JSON.</translation>
    </message>
    <message>
        <source>In the connection file %1, &quot;loginUrl&quot; must be an https address (plain http only for this computer).</source>
        <translation>En el archivo de conexión %1, &quot;loginUrl&quot; debe ser una dirección https (http sin cifrar solo para este equipo).</translation>
    </message>
    <message>
        <source>Can&apos;t write the connection file %1. Each Eloqua refresh token works only once, so the next one must be saved there. Make the file and its folder writable. Nothing was sent, and the refresh token in the file is still valid.</source>
        <translation>No se puede escribir el archivo de conexión %1. Cada token de actualización de Eloqua sirve solo una vez, por lo que el siguiente debe guardarse ahí. Permita la escritura en el archivo y en su carpeta. No se envió nada, y el token de actualización del archivo sigue siendo válido.</translation>
    </message>
    <message>
        <source>The next refresh token can&apos;t be saved in the connection file %1: %2. Nothing was sent, and the refresh token in the file is still valid.</source>
        <translation>El siguiente token de actualización no se puede guardar en el archivo de conexión %1: %2. No se envió nada, y el token de actualización del archivo sigue siendo válido.</translation>
    </message>
    <message>
        <source>The next refresh token can&apos;t be saved in the connection file %1, because the position of &quot;refreshToken&quot; is ambiguous. Write the file as plain UTF-8 JSON with each key only once. Nothing was sent, and the refresh token in the file is still valid.</source>
        <translation>El siguiente token de actualización no se puede guardar en el archivo de conexión %1, porque la posición de &quot;refreshToken&quot; es ambigua. Escriba el archivo como JSON sencillo en UTF-8, con cada clave una sola vez. No se envió nada, y el token de actualización del archivo sigue siendo válido.</translation>
    </message>
    <message>
        <source>This text doesn&apos;t contain clientId, clientSecret, refreshToken, or redirectUri. You can import a JSON request of the Eloqua connector, the XML of a WSO2 proxy, or lines like clientId=...</source>
        <translation>Este texto no contiene clientId, clientSecret, refreshToken ni redirectUri. Puede importar una solicitud JSON del conector de Eloqua, el XML de un proxy de WSO2 o líneas como clientId=...</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a temporary copy of %1 to open it: %2.</source>
        <translation>No se pudo crear una copia temporal de %1 para abrirla: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged, or was changed by another program, so nothing in it is shown. Open another copy of it, or keep the sync again.</source>
        <translation>%1 está dañado o lo modificó otro programa, por lo que no se muestra nada de su contenido. Abra otra copia o vuelva a conservar la sincronización.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1, because another program is changing it. Close the file there, then try again.</source>
        <translation>No se pudo leer %1, porque otro programa lo está modificando. Cierre el archivo ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No row has a column named &quot;%1&quot;. Available columns: %2.</source>
        <translation>Ninguna fila tiene una columna llamada «%1». Columnas disponibles: %2.</translation>
    </message>
    <message>
        <source>%1: not available. %2</source>
        <translation>%1: no disponible. %2</translation>
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
            <numerusform>%L1 fila de datos</numerusform>
            <numerusform>%L1 filas de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>The sync was still running when it was kept.</source>
        <translation>La sincronización todavía estaba en curso cuando se conservó.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a kept copy of a sync.</source>
        <translation>%1 no es una copia conservada de una sincronización.</translation>
    </message>
    <message>
        <source>there are too many unfinished copies (.part files) next to it</source>
        <translation>hay demasiadas copias sin terminar (archivos .part) junto a ella</translation>
    </message>
    <message>
        <source>%1 was deleted or replaced in the meantime</source>
        <translation>entretanto, %1 se eliminó o se reemplazó</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a kept copy of a sync. It&apos;s the database of another program.</source>
        <translation>%1 no es una copia conservada de una sincronización. Es la base de datos de otro programa.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. Update the program to open it.</source>
        <translation>%1 se creó con una versión más reciente de este programa. Actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t copy %1, because part of it is in another file next to it. Close it in the program that changes it, then try again.</source>
        <translation>No se pudo copiar %1, porque una parte está en otro archivo situado junto a él. Ciérrelo en el programa que lo modifica e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The filter %1 isn&apos;t valid. Use COLUMN=&apos;VALUE&apos;, with AND or OR between several conditions, or only a text to find in any column. Put column names that contain spaces in double quotes.</source>
        <translation>El filtro %1 no es válido. Use COLUMNA=&apos;VALOR&apos;, con AND u OR entre varias condiciones, o solo un texto que buscar en cualquier columna. Escriba entre comillas dobles los nombres de columna que contengan espacios.</translation>
    </message>
    <message>
        <source>The filter has too many conditions for a table with so many columns. Use fewer conditions.</source>
        <translation>El filtro tiene demasiadas condiciones para una tabla con tantas columnas. Use menos condiciones.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the folder of kept copies, %1: %2.</source>
        <translation>No se pudo leer la carpeta de copias conservadas, %1: %2.</translation>
    </message>
    <message>
        <source>%1 of sync %2 couldn&apos;t be kept. %3</source>
        <translation>No se pudo conservar «%1» de la sincronización %2. %3</translation>
    </message>
    <message>
        <source>Sync %1 has no data, because it isn&apos;t an export.</source>
        <translation>La sincronización %1 no tiene datos, porque no es una exportación.</translation>
    </message>
    <message>
        <source>Sync %1 has no rejects, because it isn&apos;t an import.</source>
        <translation>La sincronización %1 no tiene rechazos, porque no es una importación.</translation>
    </message>
    <message>
        <source>Couldn&apos;t prepare the copy in %1: %2. Make the folder writable or free up space there, then try again.</source>
        <translation>No se pudo preparar la copia en %1: %2. Permita la escritura en la carpeta o libere espacio ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>it can&apos;t be created</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>a folder can&apos;t be created in it</source>
        <translation>no se puede crear una carpeta en ella</translation>
    </message>
    <message>
        <source>a file can&apos;t be created in it</source>
        <translation>no se puede crear un archivo en ella</translation>
    </message>
    <message>
        <source>The definition isn&apos;t in this copy. %1</source>
        <translation>La definición no está en esta copia. %1</translation>
    </message>
    <message>
        <source>Eloqua documents only one condition in a filter.</source>
        <translation>Eloqua documenta una sola condición por filtro.</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>importación de %1</translation>
    </message>
    <message>
        <source>export of %1</source>
        <translation>exportación de %1</translation>
    </message>
    <message>
        <source>sync action of %1</source>
        <translation>acción de sincronización de %1</translation>
    </message>
    <message>
        <source>sync of %1</source>
        <translation>sincronización de %1</translation>
    </message>
    <message>
        <source>Change the filter and press Return, or press Escape in the filter to show all rows.</source>
        <translation>Cambie el filtro y pulse Intro, o pulse Esc en el filtro para mostrar todas las filas.</translation>
    </message>
    <message>
        <source>Choose a different sort order.</source>
        <translation>Elija otro orden.</translation>
    </message>
    <message>
        <source>Change it in the options next to the filter.</source>
        <translation>Cámbielo en las opciones situadas junto al filtro.</translation>
    </message>
    <message>
        <source>Sync %1 is still running. Its data is available when it has finished. Refresh then.</source>
        <translation>La sincronización %1 todavía está en curso. Sus datos estarán disponibles cuando haya finalizado. Actualice entonces.</translation>
    </message>
    <message>
        <source>The data of sync %1 is no longer available. Eloqua keeps exported data only for the definition&apos;s retention time (6 hours by default). To get the data, run the export again.</source>
        <translation>Los datos de la sincronización %1 ya no están disponibles. Eloqua conserva los datos exportados solo durante el tiempo de retención de la definición (6 horas de forma predeterminada). Para obtener los datos, vuelva a ejecutar la exportación.</translation>
    </message>
    <message>
        <source>Eloqua gives the data of sync %1 only to the user who ran it. Sign in as that user, or ask them to export it.</source>
        <translation>Eloqua entrega los datos de la sincronización %1 solo al usuario que la ejecutó. Inicie sesión como ese usuario o pídale que los exporte.</translation>
    </message>
    <message>
        <source>This tab shows the rows that an export provides. Sync %1 is an import, so it has no data to fetch. To see the records that Eloqua rejected, open the Rejects tab.</source>
        <translation>Esta pestaña muestra las filas que proporciona una exportación. La sincronización %1 es una importación, por lo que no tiene datos que obtener. Para ver los registros que Eloqua rechazó, abra la pestaña Rechazos.</translation>
    </message>
    <message>
        <source>This tab shows the rows that an export provides. Sync %1 is a sync action, so it has no data to fetch. Its logs show what was done.</source>
        <translation>Esta pestaña muestra las filas que proporciona una exportación. La sincronización %1 es una acción de sincronización, por lo que no tiene datos que obtener. Sus logs muestran lo que se hizo.</translation>
    </message>
    <message>
        <source>This tab shows the records that Eloqua rejected in an import. Sync %1 is an export, and exports have no rejects. To see what it exported, open the Data tab.</source>
        <translation>Esta pestaña muestra los registros que Eloqua rechazó en una importación. La sincronización %1 es una exportación, y las exportaciones no tienen rechazos. Para ver lo que exportó, abra la pestaña Datos.</translation>
    </message>
    <message>
        <source>Sync %1 had no rows here when it was kept.</source>
        <translation>La sincronización %1 no tenía filas aquí cuando se conservó.</translation>
    </message>
    <message>
        <source>No rows match the filter. Conditions are case-sensitive, and * matches any text. Press Escape in the filter to show all rows.</source>
        <translation>Ninguna fila coincide con el filtro. Las condiciones distinguen mayúsculas y minúsculas, y * equivale a cualquier texto. Pulse Esc en el filtro para mostrar todas las filas.</translation>
    </message>
    <message>
        <source>No rows match the filter. Values are case-sensitive, and * matches any text. Press Escape in the filter to show all rows.</source>
        <translation>Ninguna fila coincide con el filtro. Los valores distinguen mayúsculas y minúsculas, y * equivale a cualquier texto. Pulse Esc en el filtro para mostrar todas las filas.</translation>
    </message>
    <message>
        <source>Eloqua has no syncs for this account. Syncs are kept for a year.</source>
        <translation>Eloqua no tiene sincronizaciones de esta cuenta. Las sincronizaciones se conservan durante un año.</translation>
    </message>
    <message>
        <source>Sync %1 hasn&apos;t logged anything yet. Refresh in a moment.</source>
        <translation>La sincronización %1 todavía no ha escrito nada en el log. Actualice dentro de un momento.</translation>
    </message>
    <message>
        <source>Eloqua has no logs for sync %1.</source>
        <translation>Eloqua no tiene logs de la sincronización %1.</translation>
    </message>
    <message>
        <source>Sync %1 is still running and has no rejects so far. Refresh when it has finished.</source>
        <translation>La sincronización %1 todavía está en curso y hasta ahora no tiene rechazos. Actualice cuando haya finalizado.</translation>
    </message>
    <message>
        <source>No records of sync %1 were rejected.</source>
        <translation>No se rechazó ningún registro de la sincronización %1.</translation>
    </message>
    <message>
        <source>No records of sync %1 were rejected. The logs show the reason for its status.</source>
        <translation>No se rechazó ningún registro de la sincronización %1. Los logs muestran el motivo de su estado.</translation>
    </message>
    <message>
        <source>Sync %1 exported no rows, because nothing matched the definition&apos;s filter.</source>
        <translation>La sincronización %1 no exportó ninguna fila, porque nada coincidió con el filtro de la definición.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept this filter.</source>
        <translation>Eloqua no aceptó este filtro.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the request.</source>
        <translation>Eloqua no aceptó la solicitud.</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t find sync %1. Syncs, their logs, and their rejects are kept for a year.</source>
        <translation>Eloqua no encontró la sincronización %1. Las sincronizaciones, sus logs y sus rechazos se conservan durante un año.</translation>
    </message>
    <message>
        <source>Oracle doesn&apos;t document this status; it was treated as finished.</source>
        <translation>Oracle no documenta este estado; se trató como finalizado.</translation>
    </message>
    <message>
        <source>Since yesterday %1</source>
        <translation>Desde ayer a las %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>no syncs</source>
        <translation>ninguna sincronización</translation>
    </message>
    <message numerus="yes">
        <source>%L1 sync(s)</source>
        <translation>
            <numerusform>%L1 sincronización</numerusform>
            <numerusform>%L1 sincronizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 with warnings</source>
        <translation>%L1 con advertencias</translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation>%L1 con errores</translation>
    </message>
    <message>
        <source>The last syncs of this definition couldn&apos;t be loaded. %1</source>
        <translation>No se pudieron cargar las últimas sincronizaciones de esta definición. %1</translation>
    </message>
    <message>
        <source>This definition is a one-time copy, so these are also the syncs of the definition that it was made from, among the newest %L1.</source>
        <translation>Esta definición es una copia de un solo uso, por lo que estas son también las sincronizaciones de la definición a partir de la que se creó, entre las %L1 más recientes.</translation>
    </message>
    <message>
        <source>This definition was synced only once, so these are the syncs of definitions with the same name and fields, among the newest %L1.</source>
        <translation>Esta definición se sincronizó solo una vez, por lo que estas son las sincronizaciones de definiciones con el mismo nombre y los mismos campos, entre las %L1 más recientes.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t filter the list of syncs by definition. These are the syncs of this definition among the %L1 syncs that were read.</source>
        <translation>Eloqua no filtra la lista de sincronizaciones por definición. Estas son las sincronizaciones de esta definición entre las %L1 que se leyeron.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t sort the list of syncs by creation time, so there may be newer ones.</source>
        <translation>Eloqua no ordena la lista de sincronizaciones por hora de creación, por lo que puede haber otras más recientes.</translation>
    </message>
    <message>
        <source>&lt;%1</source>
        <translation>&lt;%1</translation>
    </message>
    <message>
        <source>This sync</source>
        <translation>Esta sincronización</translation>
    </message>
    <message>
        <source>%L1 of %L2 processed</source>
        <translation>%L1 de %L2 procesados</translation>
    </message>
    <message>
        <source>Not reported or not known</source>
        <translation>No notificado o desconocido</translation>
    </message>
    <message>
        <source>The log doesn&apos;t say how many records were processed.</source>
        <translation>El log no indica cuántos registros se procesaron.</translation>
    </message>
    <message>
        <source>Rejected per 1,000</source>
        <translation>Rechazados por cada 1000</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de devolución de llamada</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Invalid fields</source>
        <translation>Campos no válidos</translation>
    </message>
    <message>
        <source>The name of the import, export, or sync action definition.</source>
        <translation>El nombre de la definición de importación, de exportación o de acción de sincronización.</translation>
    </message>
    <message>
        <source>Import, export, or sync action.</source>
        <translation>Importación, exportación o acción de sincronización.</translation>
    </message>
    <message>
        <source>From the start to the end of the sync.</source>
        <translation>Desde el inicio hasta el fin de la sincronización.</translation>
    </message>
    <message>
        <source>Counted for imports that finished with a warning.</source>
        <translation>Se cuentan en las importaciones que finalizaron con una advertencia.</translation>
    </message>
    <message>
        <source>The number of rejects isn&apos;t known.</source>
        <translation>No se conoce el número de rechazos.</translation>
    </message>
    <message>
        <source>Rejects are counted for imports that finished with a warning.</source>
        <translation>Los rechazos se cuentan en las importaciones que finalizaron con una advertencia.</translation>
    </message>
    <message>
        <source>Some text contained invalid UTF-8. Invalid bytes are shown as �.</source>
        <translation>Parte del texto contenía UTF-8 no válido. Los bytes no válidos se muestran como �.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %L1 row(s) can be shown. An export contains all of them.</source>
        <translation>
            <numerusform>Solo se puede mostrar la primera fila (%L1). Una exportación las contiene todas.</numerusform>
            <numerusform>Solo se pueden mostrar las primeras %L1 filas. Una exportación las contiene todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list changed on the server while it was open (%1 before, %L2 now). Refresh to see the current list.</source>
        <translation>La lista cambió en el servidor mientras estaba abierta (antes, %1; ahora, %L2). Actualice para ver la lista actual.</translation>
    </message>
    <message>
        <source>The server sent the same rows again for rows %L1 to %L2. Refresh. If the problem continues, don&apos;t rely on this table.</source>
        <translation>El servidor volvió a enviar las mismas filas como filas %L1 a %L2. Actualice. Si el problema continúa, no se fíe de esta tabla.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t apply this filter: for example, row %L1 has &quot;%2&quot; in %3. The rows below aren&apos;t limited to those that match.</source>
        <translation>Eloqua no aplicó este filtro: por ejemplo, la fila %L1 tiene «%2» en %3. Las filas siguientes no se limitan a las que coinciden.</translation>
    </message>
    <message>
        <source>Kept copies (*.%1)</source>
        <translation>Copias conservadas (*.%1)</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Archivos %1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 record(s) will be left out when you save or send.</source>
        <translation>
            <numerusform>Se omitirá %L1 de %L2 registro al guardar o enviar.</numerusform>
            <numerusform>Se omitirán %L1 de %L2 registros al guardar o enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 record(s) will be included again.</source>
        <translation>
            <numerusform>Se volverá a incluir %L1 de %L2 registro.</numerusform>
            <numerusform>Se volverán a incluir %L1 de %L2 registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) will change</source>
        <translation>
            <numerusform>Cambiará %L1 celda</numerusform>
            <numerusform>Cambiarán %L1 celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %L2 of %L3 record(s).</source>
        <translation>
            <numerusform>%1, en %L2 de %L3 registro.</numerusform>
            <numerusform>%1, en %L2 de %L3 registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No changes: none of %L1 record(s) match.</source>
        <translation>
            <numerusform>Sin cambios: no coincide ninguno (%L1 registro).</numerusform>
            <numerusform>Sin cambios: no coincide ninguno de los %L1 registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter exported data</source>
        <translation>Eloqua no puede filtrar datos exportados</translation>
    </message>
    <message>
        <source>no cell is selected</source>
        <translation>no hay ninguna celda seleccionada</translation>
    </message>
    <message>
        <source>another column has the same name</source>
        <translation>otra columna tiene el mismo nombre</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter by this column</source>
        <translation>Eloqua no puede filtrar por esta columna</translation>
    </message>
    <message>
        <source>the row isn&apos;t loaded yet</source>
        <translation>la fila aún no está cargada</translation>
    </message>
    <message>
        <source>the cell is empty</source>
        <translation>la celda está vacía</translation>
    </message>
    <message>
        <source>times are compared by day</source>
        <translation>las horas se comparan por día</translation>
    </message>
    <message>
        <source>Eloqua compares times by day</source>
        <translation>Eloqua compara las horas por día</translation>
    </message>
    <message>
        <source>a filter can&apos;t contain its text</source>
        <translation>un filtro no puede contener su texto</translation>
    </message>
    <message>
        <source>Filter by this cell (%1)</source>
        <translation>Filtrar por esta celda (%1)</translation>
    </message>
    <message>
        <source>&amp;Filter by this cell: on or after %1</source>
        <translation>Filtrar &amp;por esta celda: el %1 o después</translation>
    </message>
    <message>
        <source>F&amp;ilter by this cell: before %1</source>
        <translation>Fil&amp;trar por esta celda: antes del %1</translation>
    </message>
    <message>
        <source>&amp;Filter by this cell</source>
        <translation>Filtrar &amp;por esta celda</translation>
    </message>
    <message>
        <source>E&amp;xclude this cell</source>
        <translation>E&amp;xcluir esta celda</translation>
    </message>
    <message>
        <source>Exclude this cell (%1)</source>
        <translation>Excluir esta celda (%1)</translation>
    </message>
</context>
</TS>
