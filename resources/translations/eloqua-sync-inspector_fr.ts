<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Inspector::ApiClient</name>
    <message>
        <source>it isn&apos;t valid JSON or was cut off</source>
        <translation>ce n&apos;est pas du JSON valide, ou elle est tronquée</translation>
    </message>
    <message>
        <source>Slowed down by Eloqua.</source>
        <translation>Ralenti par Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua is busy.</source>
        <translation>Eloqua est occupé.</translation>
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
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Switch connection</source>
        <translation>Changer de connexion</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove the secrets from the keychain: %1</source>
        <translation>Impossible de supprimer les secrets du trousseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>The proxy requires a password</source>
        <translation>Le proxy exige un mot de passe</translation>
    </message>
    <message>
        <source>Enter the user name and password for the proxy %1. They&apos;re kept until you quit the program.</source>
        <translation>Saisissez le nom d&apos;utilisateur et le mot de passe pour le proxy %1. Ils sont gardés jusqu&apos;à ce que vous quittiez le programme.</translation>
    </message>
</context>
<context>
    <name>Inspector::BrowserTurn</name>
    <message>
        <source>Copy address</source>
        <translation>Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>Copy the address of Eloqua&apos;s page to open it in another browser</source>
        <translation>Copier l&apos;adresse de la page d&apos;Eloqua pour l&apos;ouvrir dans un autre navigateur</translation>
    </message>
    <message>
        <source>&amp;Address from the browser</source>
        <translation>&amp;Adresse du navigateur</translation>
    </message>
    <message>
        <source>Address from the browser</source>
        <translation>Adresse du navigateur</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>Secondes restantes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%n of 60 seconds left</source>
        <translation>
            <numerusform>%n seconde restante sur 60</numerusform>
            <numerusform>%n secondes restantes sur 60</numerusform>
        </translation>
    </message>
    <message>
        <source>more than 60 seconds have passed</source>
        <translation>plus de 60 secondes se sont écoulées</translation>
    </message>
</context>
<context>
    <name>Inspector::CallbackListener</name>
    <message>
        <source>Port %1 of the redirect URI requires administrator rights, so the browser&apos;s response can&apos;t be received here.</source>
        <translation>Le port %1 de l&apos;URI de redirection exige des droits d&apos;administrateur&#x202f;; la réponse du navigateur ne peut donc pas être reçue ici.</translation>
    </message>
    <message>
        <source>Port %1 of the redirect URI is in use by another program, so the browser&apos;s response can&apos;t be received here.</source>
        <translation>Le port %1 de l&apos;URI de redirection est utilisé par un autre programme&#x202f;; la réponse du navigateur ne peut donc pas être reçue ici.</translation>
    </message>
    <message>
        <source>This isn&apos;t a request from a browser.</source>
        <translation>Ceci n&apos;est pas une requête d&apos;un navigateur.</translation>
    </message>
    <message>
        <source>A program other than a browser connected to port %1. It was ignored, and the sign-in continues.</source>
        <translation>Un programme autre qu&apos;un navigateur s&apos;est connecté au port %1. Il a été ignoré, et l&apos;authentification continue.</translation>
    </message>
    <message>
        <source>Page not found.</source>
        <translation>Page introuvable.</translation>
    </message>
    <message>
        <source>The browser requested %1 instead of the redirect URI&apos;s path. The sign-in continues.</source>
        <translation>Le navigateur a demandé %1 au lieu du chemin de l&apos;URI de redirection. L&apos;authentification continue.</translation>
    </message>
    <message>
        <source>This sign-in has already ended. Return to Eloqua Sync Inspector.</source>
        <translation>Cette authentification est déjà terminée. Retournez à Eloqua Sync Inspector.</translation>
    </message>
    <message>
        <source>Access is allowed. You can close this page and return to Eloqua Sync Inspector.</source>
        <translation>L&apos;accès est autorisé. Vous pouvez fermer cette page et retourner à Eloqua Sync Inspector.</translation>
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
        <translation>Constat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Findings in the values</source>
        <translation>Constats dans les valeurs</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Values of:</source>
        <translation>Valeurs de&#xa0;:</translation>
    </message>
    <message>
        <source>Values of</source>
        <translation>Valeurs de</translation>
    </message>
    <message>
        <source>Most frequent values of %1</source>
        <translation>Valeurs les plus fréquentes de %1</translation>
    </message>
    <message>
        <source>Patterns in %1 (a stands for a letter, 9 for a digit)</source>
        <translation>Motifs de %1 (a représente une lettre, 9 un chiffre)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 – only the first %L2 rejects are counted</source>
        <translation>%1 – seuls les %L2 premiers rejets sont comptés</translation>
    </message>
    <message>
        <source>This program&apos;s explanation</source>
        <translation>Explication de ce programme</translation>
    </message>
    <message>
        <source>This program&apos;s advice</source>
        <translation>Conseil de ce programme</translation>
    </message>
    <message>
        <source>Oracle&apos;s text</source>
        <translation>Texte d&apos;Oracle</translation>
    </message>
    <message>
        <source>Eloqua&apos;s message</source>
        <translation>Message d&apos;Eloqua</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Oracle doesn&apos;t document this code. If there is a message from Eloqua, follow that.</source>
        <translation>Oracle ne documente pas ce code. S&apos;il y a un message d&apos;Eloqua, suivez-le.</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>Comment y remédier</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rejets</translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s)</source>
        <translation>
            <numerusform>%L1 rejet</numerusform>
            <numerusform>%L1 rejets</numerusform>
        </translation>
    </message>
    <message>
        <source>Consecutive records</source>
        <translation>Enregistrements consécutifs</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Premier enregistrement</translation>
    </message>
</context>
<context>
    <name>Inspector::CauseJob</name>
    <message>
        <source>Eloqua&apos;s list of rejects changed while it was being counted, so the counts may be wrong. Count again.</source>
        <translation>La liste des rejets d&apos;Eloqua a changé pendant le comptage&#x202f;; les nombres peuvent donc être faux. Comptez à nouveau.</translation>
    </message>
    <message>
        <source>The rejects in the kept copy aren&apos;t complete. %1</source>
        <translation>Les rejets de la copie conservée ne sont pas complets. %1</translation>
    </message>
    <message numerus="yes">
        <source>Eloqua reported %L1 reject(s), but %L2 were counted. Count again.</source>
        <translation>
            <numerusform>Eloqua a signalé %L1 rejet, mais %L2 ont été comptés. Comptez à nouveau.</numerusform>
            <numerusform>Eloqua a signalé %L1 rejets, mais %L2 ont été comptés. Comptez à nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::CausesView</name>
    <message>
        <source>Counters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Entonnoir</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Causes message</source>
        <translation>Message des causes</translation>
    </message>
    <message>
        <source>What happened to the records</source>
        <translation>Ce qui est arrivé aux enregistrements</translation>
    </message>
    <message>
        <source>Why records were rejected</source>
        <translation>Pourquoi des enregistrements ont été rejetés</translation>
    </message>
    <message>
        <source>Compare with:</source>
        <translation>Comparer avec&#xa0;:</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Count causes</source>
        <translation>Compter les causes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop counting causes</source>
        <translation>Arrêter le comptage des causes</translation>
    </message>
    <message>
        <source>Show rejects</source>
        <translation>Afficher les rejets</translation>
    </message>
    <message>
        <source>Export cause…</source>
        <translation>Exporter la cause…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t count rejects by code.</source>
        <translation>Eloqua ne compte pas les rejets par code.</translation>
    </message>
    <message>
        <source>The counts by code come from Eloqua.</source>
        <translation>Les nombres par code viennent d&apos;Eloqua.</translation>
    </message>
    <message>
        <source>The counts by code come from the log, which may not include every reject.</source>
        <translation>Les nombres par code viennent du journal, qui peut ne pas contenir tous les rejets.</translation>
    </message>
    <message>
        <source>To see fields and values, count the causes.</source>
        <translation>Pour voir les champs et les valeurs, comptez les causes.</translation>
    </message>
    <message>
        <source>Fetch all rejects, and count them by field and by what is wrong with the values</source>
        <translation>Récupérer tous les rejets, et les compter par champ et selon ce qui ne va pas dans les valeurs</translation>
    </message>
    <message>
        <source>No other sync</source>
        <translation>Aucune autre synchronisation</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Select a cause first.</source>
        <translation>Sélectionnez d&apos;abord une cause.</translation>
    </message>
    <message>
        <source>This row stands for several codes. Select a row with a single code.</source>
        <translation>Cette ligne représente plusieurs codes. Sélectionnez une ligne avec un seul code.</translation>
    </message>
    <message>
        <source>This sync has no rejects with this cause.</source>
        <translation>Cette synchronisation n&apos;a aucun rejet avec cette cause.</translation>
    </message>
    <message>
        <source>Show the rejects with the code of the selected cause</source>
        <translation>Afficher les rejets avec le code de la cause sélectionnée</translation>
    </message>
    <message>
        <source>Save the rejects with the code of the selected cause</source>
        <translation>Enregistrer les rejets avec le code de la cause sélectionnée</translation>
    </message>
    <message>
        <source>More records may be rejected before this sync ends. Wait for that, then refresh.</source>
        <translation>D&apos;autres enregistrements peuvent être rejetés avant la fin de cette synchronisation. Attendez-la, puis actualisez.</translation>
    </message>
    <message>
        <source>Correct the rejects with the selected cause, and send them again</source>
        <translation>Corriger les rejets avec la cause sélectionnée, et les envoyer à nouveau</translation>
    </message>
    <message>
        <source>Correct the rejects of this sync, and send them again</source>
        <translation>Corriger les rejets de cette synchronisation, et les envoyer à nouveau</translation>
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
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
</context>
<context>
    <name>Inspector::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Go to column</source>
        <translation>&amp;Aller à la colonne</translation>
    </message>
    <message>
        <source>Columns in %1</source>
        <translation>Colonnes de %1</translation>
    </message>
    <message>
        <source>Find column</source>
        <translation>Rechercher une colonne</translation>
    </message>
    <message>
        <source>Find a column by name</source>
        <translation>Rechercher une colonne par son nom</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
</context>
<context>
    <name>Inspector::CompareCommand</name>
    <message>
        <source>The two syncs have different definitions, so the same cause can mean different things.</source>
        <translation>Les deux synchronisations ont des définitions différentes&#x202f;; la même cause peut donc avoir des sens différents.</translation>
    </message>
    <message>
        <source>%1 before, %2 now.</source>
        <translation>%1 avant, %2 maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s) were rejected again.</source>
        <translation>
            <numerusform>%L1 enregistrement a été rejeté à nouveau.</numerusform>
            <numerusform>%L1 enregistrements ont été rejetés à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>It&apos;s unknown whether records were rejected again, because their identifiers aren&apos;t known.</source>
        <translation>On ne sait pas si des enregistrements ont été rejetés à nouveau, car leurs identifiants ne sont pas connus.</translation>
    </message>
    <message>
        <source>Rejects: %1 %2</source>
        <translation>Rejets&#xa0;: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s) of the later sync have no identifier and weren&apos;t compared.</source>
        <translation>
            <numerusform>%L1 rejet de la synchronisation ultérieure n&apos;a pas d&apos;identifiant et n&apos;a pas été comparé.</numerusform>
            <numerusform>%L1 rejets de la synchronisation ultérieure n&apos;ont pas d&apos;identifiant et n&apos;ont pas été comparés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::ConditionRow</name>
    <message>
        <source>is  (=)</source>
        <translation>est  (=)</translation>
    </message>
    <message>
        <source>is not  (!=)</source>
        <translation>n&apos;est pas  (!=)</translation>
    </message>
    <message>
        <source>is less than  (&lt;)</source>
        <translation>est inférieur à  (&lt;)</translation>
    </message>
    <message>
        <source>is at most  (&lt;=)</source>
        <translation>est au plus  (&lt;=)</translation>
    </message>
    <message>
        <source>is greater than  (&gt;)</source>
        <translation>est supérieur à  (&gt;)</translation>
    </message>
    <message>
        <source>is at least  (&gt;=)</source>
        <translation>est au moins  (&gt;=)</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Supprimer cette condition</translation>
    </message>
    <message>
        <source>2026-01-31</source>
        <translation>2026-01-31</translation>
    </message>
    <message>
        <source>value; * matches any text</source>
        <translation>valeur&#x202f;; * correspond à n&apos;importe quel texte</translation>
    </message>
    <message>
        <source>%1 condition %2 property</source>
        <translation>Propriété de la condition %2 (%1)</translation>
    </message>
    <message>
        <source>%1 condition %2 operator</source>
        <translation>Opérateur de la condition %2 (%1)</translation>
    </message>
    <message>
        <source>%1 condition %2 value</source>
        <translation>Valeur de la condition %2 (%1)</translation>
    </message>
    <message>
        <source>Remove %1 condition %2</source>
        <translation>Supprimer la condition %2 (%1)</translation>
    </message>
</context>
<context>
    <name>Inspector::ConnectionActions</name>
    <message>
        <source>&amp;Connection</source>
        <translation>Conne&amp;xion</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (production)</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Nouvelle connexion…</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Modifier la connexion…</translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation>&amp;Production</translation>
    </message>
    <message>
        <source>Sign out and &amp;forget…</source>
        <translation>Se déconnecter et &amp;oublier…</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>&amp;Supprimer la connexion…</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>Se déconnecter et oublier</translation>
    </message>
    <message>
        <source>The client secret and the refresh token of &quot;%1&quot; will be removed from the keychain. To sign in again, you need the browser, a refresh token, or the password.</source>
        <translation>Le secret client et le jeton d&apos;actualisation de «&#xa0;%1&#xa0;» seront supprimés du trousseau. Pour vous reconnecter, il vous faudra le navigateur, un jeton d&apos;actualisation ou le mot de passe.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>&quot;%1&quot; will be removed from the list, and its client secret and refresh token will be removed from the keychain. Nothing changes in Eloqua.</source>
        <translation>La connexion «&#xa0;%1&#xa0;» sera supprimée de la liste, et son secret client et son jeton d&apos;actualisation seront supprimés du trousseau. Rien ne change dans Eloqua.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Inspector::CopyBar</name>
    <message>
        <source>%1 copying</source>
        <translation>Copie (%1)</translation>
    </message>
    <message>
        <source>%1 copying progress</source>
        <translation>Progression de la copie (%1)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 stop copying</source>
        <translation>Arrêter la copie (%1)</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Rien n&apos;a été copié.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Rien n&apos;est sélectionné.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) are selected, but only up to %L2 can be copied. Use Export to save them.</source>
        <translation>
            <numerusform>%L1 cellule est sélectionnée, mais %L2 au plus peuvent être copiées. Utilisez Exporter pour les enregistrer.</numerusform>
            <numerusform>%L1 cellules sont sélectionnées, mais %L2 au plus peuvent être copiées. Utilisez Exporter pour les enregistrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching %L1 of %2 to copy</source>
        <translation>Récupération de %L1 sur %2 pour la copie</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>Rien n&apos;a été copié. %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %L1 cell(s).</source>
        <translation>
            <numerusform>%L1 cellule copiée.</numerusform>
            <numerusform>%L1 cellules copiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::CopyToRepair</name>
    <message>
        <source>Sync %1 is being kept first, because corrections are made in a kept copy.</source>
        <translation>La synchronisation %1 est d&apos;abord conservée, car les corrections se font dans une copie conservée.</translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectedFilesJob</name>
    <message numerus="yes">
        <source>Saved %L1 row(s) to %2, and the reasons why they were rejected to %3.</source>
        <translation>
            <numerusform>%L1 ligne enregistrée dans %2, et les raisons de son rejet dans %3.</numerusform>
            <numerusform>%L1 lignes enregistrées dans %2, et les raisons de leur rejet dans %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectionDelegate</name>
    <message>
        <source>%1 of record %2</source>
        <translation>%1 de l&apos;enregistrement %2</translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectionTexts</name>
    <message>
        <source>Edited. Eloqua returned no value for this field.</source>
        <translation>Modifié. Eloqua n&apos;a renvoyé aucune valeur pour ce champ.</translation>
    </message>
    <message>
        <source>Edited. It was empty.</source>
        <translation>Modifié. Il était vide.</translation>
    </message>
    <message>
        <source>Edited. It was: &quot;%1&quot;</source>
        <translation>Modifié. Valeur précédente&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejeté&#xa0;: %1</translation>
    </message>
    <message>
        <source>This record is left out.</source>
        <translation>Cet enregistrement est écarté.</translation>
    </message>
    <message>
        <source>Last check: %1</source>
        <translation>Dernière vérification&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectionsModel</name>
    <message>
        <source>Sent on %1</source>
        <translation>Envoyé le %1</translation>
    </message>
    <message>
        <source>Sent on %1 in sync %2</source>
        <translation>Envoyé le %1 dans la synchronisation %2</translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectionsView</name>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>Inspector::CreateCommand</name>
    <message>
        <source>Sync %1 was created and continues in Eloqua.</source>
        <translation>La synchronisation %1 a été créée et continue dans Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua created the sync but didn&apos;t say which one it is. Check the newest syncs with &quot;list&quot;.</source>
        <translation>Eloqua a créé la synchronisation, mais n&apos;a pas indiqué laquelle. Consultez les synchronisations les plus récentes avec &quot;list&quot;.</translation>
    </message>
    <message>
        <source>The request wasn&apos;t sent again, so that no second sync starts. It&apos;s unknown whether Eloqua created the sync. Check the newest syncs with &quot;list&quot;.</source>
        <translation>La requête n&apos;a pas été envoyée à nouveau, afin qu&apos;aucune deuxième synchronisation ne démarre. On ne sait pas si Eloqua a créé la synchronisation. Consultez les synchronisations les plus récentes avec &quot;list&quot;.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t say which sync it created. Looking for it in the list. The request isn&apos;t sent again.</source>
        <translation>Eloqua n&apos;a pas indiqué quelle synchronisation il a créée. Recherche dans la liste. La requête n&apos;est pas envoyée à nouveau.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t confirm that it created the sync. Looking for it in the list. The request isn&apos;t sent again.</source>
        <translation>Eloqua n&apos;a pas confirmé la création de la synchronisation. Recherche dans la liste. La requête n&apos;est pas envoyée à nouveau.</translation>
    </message>
    <message>
        <source>%1 is %2. Checking again in %3.</source>
        <translation>%1 a le statut %2. Nouvelle vérification dans %3.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 a le statut %2.</translation>
    </message>
    <message>
        <source>Sync %1 was created.</source>
        <translation>La synchronisation %1 a été créée.</translation>
    </message>
    <message>
        <source>Sync %1 finished with status &quot;%2&quot;. Run &quot;logs %3&quot; to see why.</source>
        <translation>La synchronisation %1 s&apos;est terminée avec le statut &quot;%2&quot;. Exécutez &quot;logs %3&quot; pour savoir pourquoi.</translation>
    </message>
</context>
<context>
    <name>Inspector::CreationFacts</name>
    <message>
        <source>Sync to create</source>
        <translation>Synchronisation à créer</translation>
    </message>
    <message>
        <source>Staged data</source>
        <translation>Données déposées</translation>
    </message>
    <message>
        <source>Other syncs</source>
        <translation>Autres synchronisations</translation>
    </message>
    <message>
        <source>Checking for other syncs of this definition…</source>
        <translation>Recherche d&apos;autres synchronisations de cette définition…</translation>
    </message>
    <message>
        <source>Couldn&apos;t check for other syncs of this definition: %1 This is checked again before anything is sent.</source>
        <translation>Impossible de rechercher d&apos;autres synchronisations de cette définition&#xa0;: %1 La vérification sera refaite avant tout envoi.</translation>
    </message>
    <message>
        <source>No other sync of this definition is running.</source>
        <translation>Aucune autre synchronisation de cette définition n&apos;est en cours.</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (production)</translation>
    </message>
    <message>
        <source>Run %1 again in %2?</source>
        <translation>Relancer %1 dans %2&#x202f;?</translation>
    </message>
    <message>
        <source>New sync in %1</source>
        <translation>Nouvelle synchronisation dans %1</translation>
    </message>
    <message>
        <source>An import sync only processes data that is staged. If nothing was uploaded to %1/data after the last sync, there is nothing to process.</source>
        <translation>Une synchronisation d&apos;import ne traite que les données déposées. Si rien n&apos;a été téléversé vers %1/data après la dernière synchronisation, il n&apos;y a rien à traiter.</translation>
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
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Inspector::DaysDialog</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Syncs created between</source>
        <translation>Synchronisations créées entre deux dates</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>Both days are included. They begin at midnight in this computer&apos;s time zone.</source>
        <translation>Les deux jours sont inclus. Ils commencent à minuit dans le fuseau horaire de cet ordinateur.</translation>
    </message>
    <message>
        <source>Days note</source>
        <translation>Note sur les jours</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>Inspector::DefinitionList</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Création (UTC)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créée par</translation>
    </message>
</context>
<context>
    <name>Inspector::DefinitionPane</name>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Definition fields</source>
        <translation>Champs de la définition</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Eloqua field</source>
        <translation>Champ Eloqua</translation>
    </message>
    <message>
        <source>Eloqua statement</source>
        <translation>Instruction Eloqua</translation>
    </message>
    <message>
        <source>Definition JSON</source>
        <translation>JSON de la définition</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copier le JSON</translation>
    </message>
    <message>
        <source>Other syncs of this definition</source>
        <translation>Autres synchronisations de cette définition</translation>
    </message>
    <message>
        <source>A kept copy contains only one sync. To see the other syncs, open this sync in the main window.</source>
        <translation>Une copie conservée ne contient qu&apos;une seule synchronisation. Pour voir les autres, ouvrez cette synchronisation dans la fenêtre principale.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t say which definition this sync belongs to.</source>
        <translation>Eloqua n&apos;indique pas à quelle définition appartient cette synchronisation.</translation>
    </message>
    <message>
        <source>Unsupported definition URI: %1</source>
        <translation>URI de définition non prise en charge&#xa0;: %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t open sync %1. %2</source>
        <translation>Impossible d&apos;ouvrir la synchronisation %1. %2</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t find the definition %1. The sync, its logs, and its rejects are still available, but it can&apos;t be run again.</source>
        <translation>Eloqua n&apos;a pas trouvé la définition %1. La synchronisation, ses journaux et ses rejets restent disponibles, mais elle ne peut pas être relancée.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Update rule</source>
        <translation>Règle de mise à jour</translation>
    </message>
    <message>
        <source>Sync actions</source>
        <translation>Actions de synchronisation</translation>
    </message>
    <message>
        <source>Data retention time</source>
        <translation>Durée de rétention des données</translation>
    </message>
    <message>
        <source>Deleted automatically after</source>
        <translation>Supprimée automatiquement après</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>Mise à jour par</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
</context>
<context>
    <name>Inspector::DefinitionPicker</name>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>Choose definition</source>
        <translation>Choisir une définition</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Definition kind</source>
        <translation>Type de définition</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Sync actions</source>
        <translation>Actions de synchronisation</translation>
    </message>
    <message>
        <source>Definition filter</source>
        <translation>Filtre des définitions</translation>
    </message>
    <message>
        <source>Part of the name (case-sensitive); * matches any text</source>
        <translation>Partie du nom (respecter la casse)&#x202f;; * correspond à n&apos;importe quel texte</translation>
    </message>
    <message>
        <source>Definitions count</source>
        <translation>Nombre de définitions</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Eloqua has no definitions of this kind.</source>
        <translation>Eloqua n&apos;a aucune définition de ce type.</translation>
    </message>
    <message>
        <source>No definition of this kind has this text in its name. Names are case-sensitive.</source>
        <translation>Aucune définition de ce type ne contient ce texte dans son nom. Les noms respectent la casse.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 definition(s)</source>
        <translation>
            <numerusform>%L1 définition sur %L2</numerusform>
            <numerusform>%L1 définitions sur %L2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 definition(s)</source>
        <translation>
            <numerusform>%L1 définition</numerusform>
            <numerusform>%L1 définitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::DemoServerCommand</name>
    <message>
        <source>Couldn&apos;t write the connection file to %1: %2.</source>
        <translation>Impossible d&apos;écrire le fichier de connexion dans %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Inspector::DiagnosticsDialog</name>
    <message>
        <source>Include &amp;names, hosts, and values of filters</source>
        <translation>Inclure les &amp;noms, les hôtes et les valeurs des filtres</translation>
    </message>
    <message>
        <source>Save diagnostic information</source>
        <translation>Enregistrer les informations de diagnostic</translation>
    </message>
    <message>
        <source>Send this text to somebody who helps you. It&apos;s in English, never contains secrets or records, and isn&apos;t sent automatically. Read it before you save it.</source>
        <translation>Envoyez ce texte à quelqu&apos;un qui vous aide. Il est en anglais, ne contient jamais de secrets ni d&apos;enregistrements, et n&apos;est pas envoyé automatiquement. Lisez-le avant de l&apos;enregistrer.</translation>
    </message>
    <message>
        <source>Include names, hosts, and values of filters</source>
        <translation>Inclure les noms, les hôtes et les valeurs des filtres</translation>
    </message>
    <message>
        <source>Diagnostic information</source>
        <translation>Informations de diagnostic</translation>
    </message>
    <message>
        <source>Diagnostics message</source>
        <translation>Message de diagnostic</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
</context>
<context>
    <name>Inspector::DigestBar</name>
    <message>
        <source>Night digest</source>
        <translation>Résumé de la nuit</translation>
    </message>
    <message>
        <source>%1 (counted at %2)</source>
        <translation>%1 (compté à %2)</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Show only these syncs in the list</source>
        <translation>Afficher uniquement ces synchronisations dans la liste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::EditDialog</name>
    <message>
        <source>Set a value</source>
        <translation>Définir une valeur</translation>
    </message>
    <message>
        <source>Change case</source>
        <translation>Changer la casse</translation>
    </message>
    <message>
        <source>Swap two fields</source>
        <translation>Échanger deux champs</translation>
    </message>
    <message>
        <source>Split &quot;Name &lt;address&gt;&quot;</source>
        <translation>Séparer «&#xa0;Nom &lt;adresse&gt;&#xa0;»</translation>
    </message>
    <message>
        <source>Change message</source>
        <translation>Message de la modification</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>&amp;Champ&#xa0;:</translation>
    </message>
    <message>
        <source>Field to change</source>
        <translation>Champ à modifier</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>New &amp;value:</source>
        <translation>Nouvelle &amp;valeur&#xa0;:</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>lowercase</source>
        <translation>minuscules</translation>
    </message>
    <message>
        <source>UPPERCASE</source>
        <translation>MAJUSCULES</translation>
    </message>
    <message>
        <source>Capitalize Each Word</source>
        <translation>Majuscule À Chaque Mot</translation>
    </message>
    <message>
        <source>&amp;Case:</source>
        <translation>C&amp;asse&#xa0;:</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casse</translation>
    </message>
    <message>
        <source>&amp;With:</source>
        <translation>Av&amp;ec&#xa0;:</translation>
    </message>
    <message>
        <source>Other field</source>
        <translation>Autre champ</translation>
    </message>
    <message>
        <source>Move &amp;name to:</source>
        <translation>Déplacer le &amp;nom vers&#xa0;:</translation>
    </message>
    <message>
        <source>Field for the name</source>
        <translation>Champ pour le nom</translation>
    </message>
    <message>
        <source>No field (discard the name)</source>
        <translation>Aucun champ (abandonner le nom)</translation>
    </message>
    <message>
        <source>The field will be empty in all of these records.</source>
        <translation>Le champ sera vide dans tous ces enregistrements.</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportBar</name>
    <message>
        <source>Export status</source>
        <translation>État de l&apos;export</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progression de l&apos;export</translation>
    </message>
    <message>
        <source>Open exported file</source>
        <translation>Ouvrir le fichier exporté</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Annuler l&apos;export</translation>
    </message>
    <message>
        <source>Close export</source>
        <translation>Fermer l&apos;export</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Pause export</source>
        <translation>Suspendre l&apos;export</translation>
    </message>
    <message>
        <source>Keep the rows fetched so far and resume later</source>
        <translation>Garder les lignes récupérées jusqu&apos;ici et reprendre plus tard</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume export</source>
        <translation>Reprendre l&apos;export</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard export</source>
        <translation>Abandonner l&apos;export</translation>
    </message>
    <message>
        <source>Delete the rows fetched so far</source>
        <translation>Supprimer les lignes récupérées jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Exporting %1 to %2: %3</source>
        <translation>Export (%1) vers %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Export terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paused the export of %1</source>
        <translation>Export suspendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t export %1</source>
        <translation>Échec de l&apos;export&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved %1 to %2: %3 written, %4 in this copy, %5, in %6 s.</source>
        <translation>Export (%1) enregistré dans %2&#xa0;: %3 dans le fichier, %4 dans cette copie, %5, en %6&#xa0;s.</translation>
    </message>
    <message>
        <source>Saved %1 to %2: %3 written, %4 reported by the server, %5, in %6 s.</source>
        <translation>Export (%1) enregistré dans %2&#xa0;: %3 dans le fichier, %4 selon le serveur, %5, en %6&#xa0;s.</translation>
    </message>
    <message>
        <source>Couldn&apos;t export %1. %2</source>
        <translation>Échec de l&apos;export (%1). %2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) are kept so that you can resume.</source>
        <translation>
            <numerusform>%L1 ligne est gardée pour que vous puissiez reprendre.</numerusform>
            <numerusform>%L1 lignes sont gardées pour que vous puissiez reprendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export of %1 was canceled. %2 is unchanged.</source>
        <translation>L&apos;export (%1) a été annulé. %2 est inchangé.</translation>
    </message>
    <message>
        <source>The export of %1 was canceled. No file was written.</source>
        <translation>L&apos;export (%1) a été annulé. Aucun fichier n&apos;a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>The export of %1 is paused. %2 row(s) are kept next to %3, so that you can resume now or later.</source>
        <translation>
            <numerusform>L&apos;export (%1) est suspendu. %2 ligne est gardée à côté de %3, pour que vous puissiez reprendre maintenant ou plus tard.</numerusform>
            <numerusform>L&apos;export (%1) est suspendu. %2 lignes sont gardées à côté de %3, pour que vous puissiez reprendre maintenant ou plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export of %1 is paused. No rows are kept yet.</source>
        <translation>L&apos;export (%1) est suspendu. Aucune ligne n&apos;est encore gardée.</translation>
    </message>
    <message>
        <source>The export of %1 to %2 is paused. It continues when you sign in to %4 as %3 again.</source>
        <translation>L&apos;export (%1) vers %2 est suspendu. Il continuera lorsque vous vous reconnecterez à %4 en tant que %3.</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportColumns</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Find column</source>
        <translation>Rechercher une colonne</translation>
    </message>
    <message>
        <source>Find a column by name</source>
        <translation>Rechercher une colonne par son nom</translation>
    </message>
    <message>
        <source>Columns to export</source>
        <translation>Colonnes à exporter</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>To&amp;utes</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>All columns in the server&apos;s order, including columns that first appear on a later page</source>
        <translation>Toutes les colonnes dans l&apos;ordre du serveur, y compris celles qui n&apos;apparaissent que sur une page ultérieure</translation>
    </message>
    <message>
        <source>Non&amp;e</source>
        <translation>&amp;Aucune</translation>
    </message>
    <message>
        <source>No columns</source>
        <translation>Aucune colonne</translation>
    </message>
    <message>
        <source>As sho&amp;wn</source>
        <translation>Comme affic&amp;hées</translation>
    </message>
    <message>
        <source>Columns as shown</source>
        <translation>Colonnes comme affichées</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportCommand</name>
    <message>
        <source>Slowed down by Eloqua, which allows fewer parallel requests.</source>
        <translation>Ralenti par Eloqua, qui autorise moins de requêtes parallèles.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are kept next to %2. Run the same command again to resume.</source>
        <translation>
            <numerusform>%1 ligne est gardée à côté de %2. Exécutez la même commande à nouveau pour reprendre.</numerusform>
            <numerusform>%1 lignes sont gardées à côté de %2. Exécutez la même commande à nouveau pour reprendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belongs to another export or another user, so it was neither used nor changed.</source>
        <translation>%1 appartient à un autre export ou à un autre utilisateur&#x202f;; il n&apos;a donc été ni utilisé ni modifié.</translation>
    </message>
    <message>
        <source>%1 contains %2 of this export, of %3 reported by the server.</source>
        <translation>%1 contient %2 de cet export, sur %3 selon le serveur.</translation>
    </message>
    <message>
        <source>%1 Resuming from there.</source>
        <translation>%1 Reprise à partir de là.</translation>
    </message>
    <message>
        <source>%1 Use --resume to continue from there. All rows are fetched again now.</source>
        <translation>%1 Utilisez --resume pour continuer à partir de là. Toutes les lignes sont maintenant récupérées à nouveau.</translation>
    </message>
    <message>
        <source>%1 written, %L2 reported by the server; %3 in %L4 s.</source>
        <translation>Écrit&#xa0;: %1&#x202f;; selon le serveur&#xa0;: %L2&#x202f;; %3 en %L4&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportDialog</name>
    <message>
        <source>Format description</source>
        <translation>Description du format</translation>
    </message>
    <message>
        <source>Export warning</source>
        <translation>Avertissement d&apos;export</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Nom du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat&#xa0;:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Files contain times as Eloqua sent them, in UTC</source>
        <translation>Les fichiers contiennent les heures telles qu&apos;Eloqua les a envoyées, en UTC</translation>
    </message>
    <message>
        <source>Save p&amp;rofile…</source>
        <translation>En&amp;registrer le profil…</translation>
    </message>
    <message>
        <source>Save profile…</source>
        <translation>Enregistrer le profil…</translation>
    </message>
    <message>
        <source>Add these options to the list of formats, under a name of your own</source>
        <translation>Ajouter ces options à la liste des formats, sous un nom de votre choix</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>Op&amp;tions</translation>
    </message>
    <message>
        <source>Export options</source>
        <translation>Options d&apos;export</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a built-in format. Choose a different name.</source>
        <translation>«&#xa0;%1&#xa0;» est un format intégré. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A profile with this name already exists. It will be replaced.</source>
        <translation>Un profil portant ce nom existe déjà. Il sera remplacé.</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>Profile &amp;name</source>
        <translation>&amp;Nom du profil</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>selection</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
        <source>The folder %1 doesn&apos;t exist. Create it, or enter another folder.</source>
        <translation>Le dossier %1 n&apos;existe pas. Créez-le, ou indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportJob</name>
    <message>
        <source>The rows fetched earlier (%1) are from the site %2, but you&apos;re signed in to a different site. Sign in to that site to resume, or start over.</source>
        <translation>Les lignes récupérées précédemment (%1) viennent du site %2, mais vous êtes connecté à un autre site. Connectez-vous à ce site pour reprendre, ou recommencez.</translation>
    </message>
    <message>
        <source>The list changed on the server after a part of it was fetched (%1 of %2 then, %L3 now), so the remaining rows don&apos;t match. The fetched rows were discarded. Export again.</source>
        <translation>La liste a changé sur le serveur après la récupération d&apos;une partie (%1 sur %2 alors, %L3 maintenant)&#x202f;; les lignes restantes ne concordent donc pas. Les lignes récupérées ont été abandonnées. Exportez à nouveau.</translation>
    </message>
    <message>
        <source>The server reported %1 but sent %L2. %3</source>
        <translation>Le serveur a annoncé %1 mais en a envoyé %L2. %3</translation>
    </message>
    <message numerus="yes">
        <source>The list of syncs changed during the export: the server reported %1 but sent %L2 distinct row(s). No file was written. Export again.</source>
        <translation>
            <numerusform>La liste des synchronisations a changé pendant l&apos;export&#xa0;: le serveur a annoncé %1 mais a envoyé %L2 ligne distincte. Aucun fichier n&apos;a été écrit. Exportez à nouveau.</numerusform>
            <numerusform>La liste des synchronisations a changé pendant l&apos;export&#xa0;: le serveur a annoncé %1 mais a envoyé %L2 lignes distinctes. Aucun fichier n&apos;a été écrit. Exportez à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was written. Export again.</source>
        <translation>Aucun fichier n&apos;a été écrit. Exportez à nouveau.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The first row was fetched earlier.</source>
        <translation>La première ligne a été récupérée précédemment.</translation>
    </message>
    <message numerus="yes">
        <source>The first %L1 row(s) were fetched earlier.</source>
        <translation>
            <numerusform>La %L1re ligne a été récupérée précédemment.</numerusform>
            <numerusform>Les %L1 premières lignes ont été récupérées précédemment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing from an earlier export could be used, so all rows were fetched again.</source>
        <translation>Rien d&apos;un export précédent n&apos;était utilisable&#x202f;; toutes les lignes ont donc été récupérées à nouveau.</translation>
    </message>
    <message>
        <source>Some text contained invalid UTF-8. Invalid bytes are shown as �.</source>
        <translation>Certains textes contenaient de l&apos;UTF-8 non valide. Les octets non valides sont affichés sous la forme �.</translation>
    </message>
    <message numerus="yes">
        <source>The list grew from %L1 to %L2 row(s) while it was being read.</source>
        <translation>
            <numerusform>La liste est passée de %L1 à %L2 ligne pendant la lecture.</numerusform>
            <numerusform>La liste est passée de %L1 à %L2 lignes pendant la lecture.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server reported %1 but sent none from row %L2 on, so rows are missing. %3</source>
        <translation>Le serveur a annoncé %1 mais n&apos;en a envoyé aucune à partir de la ligne %L2&#x202f;; il manque donc des lignes. %3</translation>
    </message>
    <message>
        <source>The list changed on the server while it was read (%1 before, %L2 now), so rows might be missing or duplicated. Wait until the sync has finished. %3</source>
        <translation>La liste a changé sur le serveur pendant la lecture (%1 avant, %L2 maintenant)&#x202f;; des lignes peuvent donc manquer ou être en double. Attendez la fin de la synchronisation. %3</translation>
    </message>
    <message>
        <source>The rows kept from the earlier export were written by another version of this program. Start over.</source>
        <translation>Les lignes gardées de l&apos;export précédent ont été écrites par une autre version de ce programme. Recommencez.</translation>
    </message>
    <message numerus="yes">
        <source>The server sent the same %L1 row(s) twice in a row (from row %L2 on), so the file would be incorrect. Export again. If the problem continues, send this message to Oracle Support.</source>
        <translation>
            <numerusform>Le serveur a envoyé deux fois de suite la même ligne (%L1, à partir de la ligne %L2)&#x202f;; le fichier serait donc incorrect. Exportez à nouveau. Si le problème persiste, envoyez ce message au support Oracle.</numerusform>
            <numerusform>Le serveur a envoyé deux fois de suite les mêmes %L1 lignes (à partir de la ligne %L2)&#x202f;; le fichier serait donc incorrect. Exportez à nouveau. Si le problème persiste, envoyez ce message au support Oracle.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new field appeared that the earlier rows don&apos;t have, but the header is already written. The output so far isn&apos;t the whole table. Write to a file, or specify the columns.</source>
        <translation>Un nouveau champ est apparu, que les lignes précédentes n&apos;ont pas, mais l&apos;en-tête est déjà écrit. La sortie jusqu&apos;ici n&apos;est pas la table entière. Écrivez dans un fichier, ou indiquez les colonnes.</translation>
    </message>
    <message>
        <source>No row has a column named &quot;%1&quot;. Check the column names.</source>
        <translation>Aucune ligne n&apos;a de colonne nommée «&#xa0;%1&#xa0;». Vérifiez les noms des colonnes.</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportList</name>
    <message>
        <source>the list of syncs</source>
        <translation>liste des synchronisations</translation>
    </message>
    <message>
        <source>%1 of sync %2</source>
        <translation>%1 de la synchronisation %2</translation>
    </message>
    <message>
        <source>the logs of sync %1</source>
        <translation>journaux de la synchronisation %1</translation>
    </message>
    <message>
        <source>the data of sync %1</source>
        <translation>données de la synchronisation %1</translation>
    </message>
    <message>
        <source>the rejects of sync %1</source>
        <translation>rejets de la synchronisation %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The export stopped at row %L1 of %L2. Resume?</source>
        <translation>L&apos;export s&apos;est arrêté à la ligne %L1 sur %L2. Reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportOptions</name>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>Dé&amp;limiteur&#xa0;:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Délimiteur</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Ligne d&apos;en-tête</translation>
    </message>
    <message>
        <source>&amp;Header row</source>
        <translation>Ligne d&apos;&amp;en-tête</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Indicateur d&apos;ordre des octets (BOM)</translation>
    </message>
    <message>
        <source>B&amp;yte order mark</source>
        <translation>Indicateur d&apos;ordre des octets (&amp;BOM)</translation>
    </message>
    <message>
        <source>Excel needs it to read accented and non-Latin characters</source>
        <translation>Excel en a besoin pour lire les caractères accentués et non latins</translation>
    </message>
    <message>
        <source>Formula guard</source>
        <translation>Protection contre les formules</translation>
    </message>
    <message>
        <source>Formula &amp;guard</source>
        <translation>Protection contre les &amp;formules</translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would treat as a formula</source>
        <translation>Place un &apos; devant les cellules qu&apos;un tableur traiterait comme une formule</translation>
    </message>
    <message>
        <source>Except numbers and phone numbers</source>
        <translation>Sauf les nombres et les numéros de téléphone</translation>
    </message>
    <message>
        <source>E&amp;xcept numbers and phone numbers</source>
        <translation>&amp;Sauf les nombres et les numéros de téléphone</translation>
    </message>
    <message>
        <source>Leaves cells such as -12.5 and +46 70 123 45 67 as they are</source>
        <translation>Laisse telles quelles les cellules comme -12.5 et +46 70 123 45 67</translation>
    </message>
    <message>
        <source>Parallel re&amp;quests:</source>
        <translation>Re&amp;quêtes parallèles&#xa0;:</translation>
    </message>
    <message>
        <source>Parallel requests</source>
        <translation>Requêtes parallèles</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportRows</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Filtered rows</source>
        <translation>Lignes filtrées</translation>
    </message>
    <message>
        <source>&amp;Filtered rows</source>
        <translation>Lignes f&amp;iltrées</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>Toutes les li&amp;gnes</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Lignes sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Selected rows</source>
        <translation>Lignes séle&amp;ctionnées</translation>
    </message>
    <message>
        <source>Rows from &quot;Start at&quot; on</source>
        <translation>Lignes à partir de «&#xa0;Commencer à&#xa0;»</translation>
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
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>%1 filter builder note</source>
        <translation>Note du générateur de filtre (%1)</translation>
    </message>
    <message>
        <source>All conditions (AND)</source>
        <translation>Toutes les conditions (AND)</translation>
    </message>
    <message>
        <source>Any condition (OR)</source>
        <translation>N&apos;importe quelle condition (OR)</translation>
    </message>
    <message>
        <source>%1 conditions joined by</source>
        <translation>Lien entre les conditions (%1)</translation>
    </message>
    <message>
        <source>Add %1 condition</source>
        <translation>Ajouter une condition (%1)</translation>
    </message>
    <message>
        <source>Apply %1 filter</source>
        <translation>Appliquer le filtre (%1)</translation>
    </message>
    <message>
        <source>* matches any text: *mail*. Case-sensitive. Dates: 2026-01-31.</source>
        <translation>* correspond à n&apos;importe quel texte&#xa0;: *mail*. Respecte la casse. Dates&#xa0;: 2026-01-31.</translation>
    </message>
    <message>
        <source>This filter can&apos;t be shown as conditions. It&apos;s applied as typed.</source>
        <translation>Ce filtre ne peut pas être affiché sous forme de conditions. Il est appliqué tel que saisi.</translation>
    </message>
    <message>
        <source>This filter can&apos;t be shown as conditions. It&apos;s sent as typed.</source>
        <translation>Ce filtre ne peut pas être affiché sous forme de conditions. Il est envoyé tel que saisi.</translation>
    </message>
    <message>
        <source>Eloqua documents only one condition, so it might not accept several.</source>
        <translation>Eloqua ne documente qu&apos;une seule condition&#x202f;; il pourrait donc ne pas en accepter plusieurs.</translation>
    </message>
</context>
<context>
    <name>Inspector::FilterEdit</name>
    <message>
        <source>Filter, such as status=&apos;warning&apos; or createdAt&gt;2026-01-31</source>
        <translation>Filtre, par exemple status=&apos;warning&apos; ou createdAt&gt;2026-01-31</translation>
    </message>
    <message>
        <source>Filter, such as severity=&apos;warning&apos; or message=&apos;*duplicate*&apos;</source>
        <translation>Filtre, par exemple severity=&apos;warning&apos; ou message=&apos;*duplicate*&apos;</translation>
    </message>
    <message>
        <source>Filter, such as statusCode=&apos;ELQ-00002&apos; or message=&apos;*address*&apos;</source>
        <translation>Filtre, par exemple statusCode=&apos;ELQ-00002&apos; ou message=&apos;*address*&apos;</translation>
    </message>
    <message>
        <source>Text in any column, or a condition such as severity=&apos;warning&apos;</source>
        <translation>Texte dans n&apos;importe quelle colonne, ou condition telle que severity=&apos;warning&apos;</translation>
    </message>
    <message>
        <source>Text in any column, or a condition such as statusCode=&apos;ELQ-00002&apos;</source>
        <translation>Texte dans n&apos;importe quelle colonne, ou condition telle que statusCode=&apos;ELQ-00002&apos;</translation>
    </message>
    <message>
        <source>*text*</source>
        <translation>*texte*</translation>
    </message>
    <message>
        <source>Text in any column, or a condition such as %1</source>
        <translation>Texte dans n&apos;importe quelle colonne, ou condition telle que %1</translation>
    </message>
    <message>
        <source>Filters this copy when you press Return. A text alone is searched for in all columns, ignoring case. In conditions, values are case-sensitive, and * matches any text. Press Escape to clear it.</source>
        <translation>Filtre cette copie lorsque vous appuyez sur Entrée. Un texte seul est recherché dans toutes les colonnes, sans respecter la casse. Dans les conditions, les valeurs respectent la casse, et * correspond à n&apos;importe quel texte. Appuyez sur Échap pour l&apos;effacer.</translation>
    </message>
    <message>
        <source>Eloqua filter, sent as typed when you press Return. Values are case-sensitive, and * matches any text. Press Escape to clear it.</source>
        <translation>Filtre Eloqua, envoyé tel que saisi lorsque vous appuyez sur Entrée. Les valeurs respectent la casse, et * correspond à n&apos;importe quel texte. Appuyez sur Échap pour l&apos;effacer.</translation>
    </message>
    <message>
        <source>%1 filter</source>
        <translation>Filtre (%1)</translation>
    </message>
    <message>
        <source>Clear %1 filter</source>
        <translation>Effacer le filtre (%1)</translation>
    </message>
</context>
<context>
    <name>Inspector::FilterMenu</name>
    <message>
        <source>Recent and saved filters</source>
        <translation>Filtres récents et enregistrés</translation>
    </message>
    <message>
        <source>%1 filters</source>
        <translation>Filtres (%1)</translation>
    </message>
    <message>
        <source>&amp;Save this filter as…</source>
        <translation>&amp;Enregistrer ce filtre sous…</translation>
    </message>
    <message>
        <source>&amp;Failed in the last 7 days</source>
        <translation>É&amp;checs des 7 derniers jours</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>&amp;Remove saved filter</source>
        <translation>&amp;Supprimer un filtre enregistré</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>No recent filters</source>
        <translation>Aucun filtre récent</translation>
    </message>
    <message>
        <source>Clear recent &amp;filters</source>
        <translation>E&amp;ffacer les filtres récents</translation>
    </message>
    <message>
        <source>A filter with this name already exists. It will be replaced.</source>
        <translation>Un filtre portant ce nom existe déjà. Il sera remplacé.</translation>
    </message>
    <message>
        <source>You can find it in the menu next to the filter.</source>
        <translation>Vous le trouverez dans le menu à côté du filtre.</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Filter &amp;name</source>
        <translation>&amp;Nom du filtre</translation>
    </message>
    <message>
        <source>Filter name</source>
        <translation>Nom du filtre</translation>
    </message>
</context>
<context>
    <name>Inspector::FindBar</name>
    <message>
        <source>Find in loaded rows</source>
        <translation>Rechercher dans les lignes chargées</translation>
    </message>
    <message>
        <source>%1 find</source>
        <translation>Recherche (%1)</translation>
    </message>
    <message>
        <source>Clear %1 find</source>
        <translation>Effacer la recherche (%1)</translation>
    </message>
    <message>
        <source>%1 find count</source>
        <translation>Nombre de résultats (%1)</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Rechercher le précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>%1 find previous</source>
        <translation>Rechercher le précédent (%1)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Rechercher le suivant (F3)</translation>
    </message>
    <message>
        <source>%1 find next</source>
        <translation>Rechercher le suivant (%1)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close %1 find</source>
        <translation>Fermer la recherche (%1)</translation>
    </message>
    <message numerus="yes">
        <source>in %L1 loaded row(s)</source>
        <translation>
            <numerusform>dans %L1 ligne chargée</numerusform>
            <numerusform>dans %L1 lignes chargées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %L1 loaded row(s) of %L2</source>
        <translation>
            <numerusform>dans %L1 ligne chargée sur %L2</numerusform>
            <numerusform>dans %L1 lignes chargées sur %L2</numerusform>
        </translation>
    </message>
    <message>
        <source>in the only row</source>
        <translation>dans la seule ligne</translation>
    </message>
    <message numerus="yes">
        <source>in all %L1 row(s)</source>
        <translation>
            <numerusform>dans %L1 ligne</numerusform>
            <numerusform>dans les %L1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not found %1</source>
        <translation>Introuvable %1</translation>
    </message>
    <message>
        <source>more than %L1</source>
        <translation>plus de %L1</translation>
    </message>
    <message>
        <source>%L1 of %2 %3</source>
        <translation>%L1 sur %2 %3</translation>
    </message>
    <message>
        <source>%1 found %2</source>
        <translation>Résultats&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>%1 – wrapped around</source>
        <translation>%1 – reprise au début</translation>
    </message>
</context>
<context>
    <name>Inspector::FrozenColumn</name>
    <message>
        <source>First column</source>
        <translation>Première colonne</translation>
    </message>
</context>
<context>
    <name>Inspector::GoToRowDialog</name>
    <message>
        <source>Go to row in %1</source>
        <translation>Aller à la ligne dans %1</translation>
    </message>
    <message>
        <source>Row &amp;number</source>
        <translation>&amp;Numéro de ligne</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Numéro de ligne</translation>
    </message>
    <message>
        <source>Row number hint</source>
        <translation>Indication sur le numéro de ligne</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Rows are numbered from %L1 to %L2.</source>
        <translation>Les lignes sont numérotées de %L1 à %L2.</translation>
    </message>
    <message>
        <source>That isn&apos;t a number. %1</source>
        <translation>Ce n&apos;est pas un nombre. %1</translation>
    </message>
    <message>
        <source>Row %L1 doesn&apos;t exist. %2</source>
        <translation>La ligne %L1 n&apos;existe pas. %2</translation>
    </message>
</context>
<context>
    <name>Inspector::GoToSyncDialog</name>
    <message>
        <source>Go to sync</source>
        <translation>Aller à une synchronisation</translation>
    </message>
    <message>
        <source>Sync &amp;number or URI</source>
        <translation>&amp;Numéro ou URI de la synchronisation</translation>
    </message>
    <message>
        <source>Sync number</source>
        <translation>Numéro de la synchronisation</translation>
    </message>
    <message>
        <source>For example: 1042 or /syncs/1042</source>
        <translation>Par exemple&#xa0;: 1042 ou /syncs/1042</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>&amp;Recent syncs</source>
        <translation>Synchronisations &amp;récentes</translation>
    </message>
    <message>
        <source>Recent syncs</source>
        <translation>Synchronisations récentes</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>That isn&apos;t a sync number yet. For example: 1042 or /syncs/1042</source>
        <translation>Ce n&apos;est pas encore un numéro de synchronisation. Par exemple&#xa0;: 1042 ou /syncs/1042</translation>
    </message>
</context>
<context>
    <name>Inspector::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Web page of Eloqua&apos;s &amp;Bulk API</source>
        <translation>Page web de la &amp;Bulk API d&apos;Eloqua</translation>
    </message>
    <message>
        <source>Save &amp;diagnostic information…</source>
        <translation>Enregistrer les informations de &amp;diagnostic…</translation>
    </message>
    <message>
        <source>&amp;About Eloqua Sync Inspector</source>
        <translation>À &amp;propos d&apos;Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Couldn&apos;t start a browser.</source>
        <translation>Impossible de démarrer un navigateur.</translation>
    </message>
    <message>
        <source>Open this address in a browser: %1</source>
        <translation>Ouvrez cette adresse dans un navigateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>About Eloqua Sync Inspector</source>
        <translation>À propos d&apos;Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>Eloqua Sync Inspector %1</source>
        <translation>Eloqua Sync Inspector %1</translation>
    </message>
    <message>
        <source>Shows what happened to an Oracle Eloqua bulk sync. MIT license.
Qt %1. Not a product of Oracle.</source>
        <translation>Montre ce qui est arrivé à une synchronisation en masse d&apos;Oracle Eloqua. Licence MIT.
Qt %1. N&apos;est pas un produit d&apos;Oracle.</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>À propos de Qt</translation>
    </message>
    <message>
        <source>This program uses Qt %1.</source>
        <translation>Ce programme utilise Qt %1.</translation>
    </message>
    <message>
        <source>Qt is a C++ toolkit for programs that run on several systems, by The Qt Company and the Qt Project. It&apos;s used here under the GNU LGPL version 3. More at https://www.qt.io.</source>
        <translation>Qt est une boîte à outils C++ pour des programmes qui fonctionnent sur plusieurs systèmes, de The Qt Company et du projet Qt. Elle est utilisée ici sous la licence GNU LGPL version 3. Pour en savoir plus&#xa0;: https://www.qt.io.</translation>
    </message>
</context>
<context>
    <name>Inspector::HelpLink</name>
    <message>
        <source>More help</source>
        <translation>Plus d&apos;aide</translation>
    </message>
    <message>
        <source>Open the page of the guide that explains this</source>
        <translation>Ouvrir la page du guide qui explique ceci</translation>
    </message>
</context>
<context>
    <name>Inspector::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d&apos;aide</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Rechercher dans l&apos;aide</translation>
    </message>
    <message>
        <source>Help message</source>
        <translation>Message de l&apos;aide</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Pages d&apos;aide</translation>
    </message>
    <message>
        <source>Couldn&apos;t start a browser. Open this address in a browser: %1</source>
        <translation>Impossible de démarrer un navigateur. Ouvrez cette adresse dans un navigateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>No page contains these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 result(s)</source>
        <translation>
            <numerusform>%L1 résultat</numerusform>
            <numerusform>%L1 résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::HourLabel</name>
    <message>
        <source>Syncs in the last hour</source>
        <translation>Synchronisations de la dernière heure</translation>
    </message>
    <message>
        <source>more than %L1</source>
        <translation>plus de %L1</translation>
    </message>
    <message>
        <source>Syncs created in the last hour by all users in the list:</source>
        <translation>Synchronisations créées au cours de la dernière heure par tous les utilisateurs de la liste&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1&#xa0;: %L2 sur %L3</translation>
    </message>
    <message>
        <source>Above these limits, Eloqua works more slowly.</source>
        <translation>Au-delà de ces limites, Eloqua fonctionne plus lentement.</translation>
    </message>
    <message>
        <source>Syncs in the last hour: %1</source>
        <translation>Synchronisations de la dernière heure&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::HttpExchange</name>
    <message>
        <source>The response from %1 is larger than %2 MB, so it wasn&apos;t read. Request smaller pages.</source>
        <translation>La réponse de %1 dépasse %2&#xa0;Mo&#x202f;; elle n&apos;a donc pas été lue. Demandez des pages plus petites.</translation>
    </message>
    <message>
        <source>The response from %1 is larger than %2 KB, so it wasn&apos;t read. Check the login URL.</source>
        <translation>La réponse de %1 dépasse %2&#xa0;Ko&#x202f;; elle n&apos;a donc pas été lue. Vérifiez l&apos;URL de connexion.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t respond in time. Check the network, or try again when Eloqua is less busy.</source>
        <translation>%1 n&apos;a pas répondu à temps. Vérifiez le réseau, ou réessayez lorsqu&apos;Eloqua sera moins occupé.</translation>
    </message>
    <message>
        <source>The connection to %1 failed before the whole response arrived. Check the network and try again.</source>
        <translation>La connexion à %1 a échoué avant la réception de la réponse complète. Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>The connection to %1 through the proxy %2 failed before the whole response arrived. Check the network and the proxy, and try again.</source>
        <translation>La connexion à %1 par le proxy %2 a échoué avant la réception de la réponse complète. Vérifiez le réseau et le proxy, puis réessayez.</translation>
    </message>
    <message>
        <source>The address of the proxy %1 wasn&apos;t found.</source>
        <translation>L&apos;adresse du proxy %1 est introuvable.</translation>
    </message>
    <message>
        <source>The address of %1 or of the proxy %2 wasn&apos;t found, or the proxy doesn&apos;t allow connections to %1.</source>
        <translation>L&apos;adresse de %1 ou du proxy %2 est introuvable, ou le proxy n&apos;autorise pas les connexions à %1.</translation>
    </message>
    <message>
        <source>Connecting to %1 through the proxy %2 timed out.</source>
        <translation>Le délai de connexion à %1 par le proxy %2 est dépassé.</translation>
    </message>
    <message>
        <source>The proxy %1 couldn&apos;t connect to %2.</source>
        <translation>Le proxy %1 n&apos;a pas pu se connecter à %2.</translation>
    </message>
    <message>
        <source>The proxy %1 requires a user name and password.</source>
        <translation>Le proxy %1 exige un nom d&apos;utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The proxy %1 didn&apos;t accept the user name and password.</source>
        <translation>Le proxy %1 n&apos;a pas accepté le nom d&apos;utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Can&apos;t connect to %1 through the proxy %2: %3.</source>
        <translation>Impossible de se connecter à %1 par le proxy %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The identity of %1 couldn&apos;t be verified, so nothing was sent: %2. If your company inspects network traffic, provide its certificate with --ca-certificate.</source>
        <translation>L&apos;identité de %1 n&apos;a pas pu être vérifiée&#x202f;; rien n&apos;a donc été envoyé&#xa0;: %2. Si votre entreprise inspecte le trafic réseau, indiquez son certificat avec --ca-certificate.</translation>
    </message>
    <message>
        <source>The address of %1 wasn&apos;t found. Check the network and the login URL.</source>
        <translation>L&apos;adresse de %1 est introuvable. Vérifiez le réseau et l&apos;URL de connexion.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept connections. Check the network and the login URL.</source>
        <translation>%1 n&apos;accepte pas les connexions. Vérifiez le réseau et l&apos;URL de connexion.</translation>
    </message>
</context>
<context>
    <name>Inspector::KeepActions</name>
    <message>
        <source>O&amp;pen kept copy…</source>
        <translation>&amp;Ouvrir une copie conservée…</translation>
    </message>
    <message>
        <source>Kept &amp;copies…</source>
        <translation>&amp;Copies conservées…</translation>
    </message>
    <message>
        <source>Keep wa&amp;tched syncs that finish with warnings or errors</source>
        <translation>Conserver les synchronisations suivies qui se &amp;terminent avec des avertissements ou des erreurs</translation>
    </message>
    <message>
        <source>Each one is saved to the folder of kept copies as soon as it finishes, before Eloqua deletes anything</source>
        <translation>Chacune est enregistrée dans le dossier des copies conservées dès qu&apos;elle se termine, avant qu&apos;Eloqua ne supprime quoi que ce soit</translation>
    </message>
    <message>
        <source>Corrections of %1 aren&apos;t saved in the file, but kept on this computer. Open the kept copy and choose Repair… to continue.</source>
        <translation>Les corrections de %1 ne sont pas enregistrées dans le fichier, mais conservées sur cet ordinateur. Ouvrez la copie conservée et choisissez Réparer… pour continuer.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 kept copies were deleted because of their age.</source>
        <translation>
            <numerusform>%L1 copie conservée a été supprimée en raison de son âge.</numerusform>
            <numerusform>%L1 copies conservées ont été supprimées en raison de leur âge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::KeepBar</name>
    <message>
        <source>saving the file</source>
        <translation>enregistrement du fichier</translation>
    </message>
    <message>
        <source>requesting the sync</source>
        <translation>demande de la synchronisation</translation>
    </message>
    <message>
        <source>Kept sync %1</source>
        <translation>Synchronisation %1 conservée</translation>
    </message>
    <message>
        <source>Kept sync %1, but not completely</source>
        <translation>Synchronisation %1 conservée, mais pas complètement</translation>
    </message>
    <message>
        <source>Sync %1 was kept completely.</source>
        <translation>La synchronisation %1 a été conservée complètement.</translation>
    </message>
    <message>
        <source>Sync %1 was kept, but the copy isn&apos;t complete. %2</source>
        <translation>La synchronisation %1 a été conservée, mais la copie n&apos;est pas complète. %2</translation>
    </message>
    <message>
        <source>The definition isn&apos;t in the copy. %1</source>
        <translation>La définition n&apos;est pas dans la copie. %1</translation>
    </message>
    <message numerus="yes">
        <source>Copies in this folder are deleted after %L1 day(s).</source>
        <translation>
            <numerusform>Les copies de ce dossier sont supprimées après %L1 jour.</numerusform>
            <numerusform>Les copies de ce dossier sont supprimées après %L1 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep status</source>
        <translation>État de la conservation</translation>
    </message>
    <message>
        <source>Keep progress</source>
        <translation>Progression de la conservation</translation>
    </message>
    <message>
        <source>Open kept copy</source>
        <translation>Ouvrir la copie conservée</translation>
    </message>
    <message>
        <source>Cancel keeping</source>
        <translation>Annuler la conservation</translation>
    </message>
    <message>
        <source>Close keeping</source>
        <translation>Fermer la conservation</translation>
    </message>
    <message>
        <source>Keep again</source>
        <translation>Conserver à nouveau</translation>
    </message>
    <message>
        <source>Fetch the sync again from the beginning</source>
        <translation>Récupérer à nouveau la synchronisation depuis le début</translation>
    </message>
    <message>
        <source>Keeping sync %1: %2</source>
        <translation>Conservation de la synchronisation %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Keeping sync %1 in %2: %3</source>
        <translation>Conservation de la synchronisation %1 dans %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Couldn&apos;t keep sync %1. %2</source>
        <translation>Impossible de conserver la synchronisation %1. %2</translation>
    </message>
    <message>
        <source>Couldn&apos;t keep sync %1</source>
        <translation>Impossible de conserver la synchronisation %1</translation>
    </message>
    <message>
        <source>Keeping sync %1 was canceled. No file was written.</source>
        <translation>La conservation de la synchronisation %1 a été annulée. Aucun fichier n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Sync %1 wasn&apos;t kept, because you signed out. No file was written. Sign in to %2 as %3, then keep the sync again.</source>
        <translation>La synchronisation %1 n&apos;a pas été conservée, car vous vous êtes déconnecté. Aucun fichier n&apos;a été écrit. Connectez-vous à %2 en tant que %3, puis conservez à nouveau la synchronisation.</translation>
    </message>
</context>
<context>
    <name>Inspector::KeepCommand</name>
    <message>
        <source>Saving the copy</source>
        <translation>Enregistrement de la copie</translation>
    </message>
    <message>
        <source>%1: %L2 of %3</source>
        <translation>%1&#xa0;: %L2 sur %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The definition isn&apos;t in the copy. %1</source>
        <translation>La définition n&apos;est pas dans la copie. %1</translation>
    </message>
</context>
<context>
    <name>Inspector::KeepJob</name>
    <message>
        <source>Eloqua&apos;s responses contradicted each other, so rows might be missing or duplicated. Keep the sync again.</source>
        <translation>Les réponses d&apos;Eloqua se contredisaient&#x202f;; des lignes peuvent donc manquer ou être en double. Conservez à nouveau la synchronisation.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s list of log entries changed while it was being read, so rows might be missing or duplicated. Keep the sync again.</source>
        <translation>La liste des entrées du journal d&apos;Eloqua a changé pendant la lecture&#x202f;; des lignes peuvent donc manquer ou être en double. Conservez à nouveau la synchronisation.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s list of rejects changed while it was being read, so rows might be missing or duplicated. Keep the sync again.</source>
        <translation>La liste des rejets d&apos;Eloqua a changé pendant la lecture&#x202f;; des lignes peuvent donc manquer ou être en double. Conservez à nouveau la synchronisation.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s data changed while it was being read, so rows might be missing or duplicated. Keep the sync again.</source>
        <translation>Les données d&apos;Eloqua ont changé pendant la lecture&#x202f;; des lignes peuvent donc manquer ou être en double. Conservez à nouveau la synchronisation.</translation>
    </message>
    <message>
        <source>Sync %1 was kept in %2, but the copy isn&apos;t complete. %3 The file may contain personal data.</source>
        <translation>La synchronisation %1 a été conservée dans %2, mais la copie n&apos;est pas complète. %3 Le fichier peut contenir des données personnelles.</translation>
    </message>
    <message>
        <source>Sync %1 was kept completely in %2: %3, %4. The file may contain personal data.</source>
        <translation>La synchronisation %1 a été conservée complètement dans %2&#xa0;: %3, %4. Le fichier peut contenir des données personnelles.</translation>
    </message>
    <message>
        <source>%1 has corrections, or records what was sent, and would lose them. Keep the sync in another file.</source>
        <translation>%1 contient des corrections ou l&apos;historique de ce qui a été envoyé, qui seraient perdus. Conservez la synchronisation dans un autre fichier.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t say which definition this sync belongs to.</source>
        <translation>Eloqua n&apos;indique pas à quelle définition appartient cette synchronisation.</translation>
    </message>
    <message>
        <source>The sync was still running.</source>
        <translation>La synchronisation était encore en cours.</translation>
    </message>
</context>
<context>
    <name>Inspector::KeepList</name>
    <message>
        <source>Keep sync %1 (the file may contain personal data)</source>
        <translation>Conserver la synchronisation %1 (le fichier peut contenir des données personnelles)</translation>
    </message>
    <message>
        <source>Another sync is being kept in %1. Choose another name.</source>
        <translation>Une autre synchronisation est en train d&apos;être conservée dans %1. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptBanner</name>
    <message>
        <source>Kept copy</source>
        <translation>Copie conservée</translation>
    </message>
    <message>
        <source>Kept copy: fetched from %1 on %2.</source>
        <translation>Copie conservée&#xa0;: récupérée de %1 le %2.</translation>
    </message>
    <message>
        <source>Kept copy: fetched from %1 by %2 on %3.</source>
        <translation>Copie conservée&#xa0;: récupérée de %1 par %2 le %3.</translation>
    </message>
    <message>
        <source>It contains %1.</source>
        <translation>Contenu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It&apos;s complete.</source>
        <translation>Elle est complète.</translation>
    </message>
    <message>
        <source>It isn&apos;t complete. %1</source>
        <translation>Elle n&apos;est pas complète. %1</translation>
    </message>
    <message>
        <source>Kept copy of sync %1, fetched %2, complete – Eloqua Sync Inspector</source>
        <translation>Copie conservée de la synchronisation %1, récupérée le %2, complète – Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>Kept copy of sync %1, fetched %2, incomplete – Eloqua Sync Inspector</source>
        <translation>Copie conservée de la synchronisation %1, récupérée le %2, incomplète – Eloqua Sync Inspector</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptCommand</name>
    <message>
        <source>The kept copy isn&apos;t complete. %1</source>
        <translation>La copie conservée n&apos;est pas complète. %1</translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>Écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2. Use --all to write every row.</source>
        <translation>%1 sur %2. Utilisez --all pour écrire toutes les lignes.</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptCopies</name>
    <message>
        <source>Couldn&apos;t delete %1: %2.</source>
        <translation>Impossible de supprimer %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Fetched (UTC)</source>
        <translation>Récupération (UTC)</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Récupérée par</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptCopiesDialog</name>
    <message>
        <source>Kept copies</source>
        <translation>Copies conservées</translation>
    </message>
    <message>
        <source>Kept copies notice</source>
        <translation>Avis sur les copies conservées</translation>
    </message>
    <message>
        <source>Kept copies are files that may contain personal data. Only you can read those in %1.</source>
        <translation>Les copies conservées sont des fichiers qui peuvent contenir des données personnelles. Vous seul pouvez lire celles de %1.</translation>
    </message>
    <message>
        <source>Selected copy</source>
        <translation>Copie sélectionnée</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>When the program starts, it deletes older copies in this folder. Files that you saved elsewhere aren&apos;t deleted.</source>
        <translation>Au démarrage, le programme supprime les copies plus anciennes de ce dossier. Les fichiers que vous avez enregistrés ailleurs ne sont pas supprimés.</translation>
    </message>
    <message>
        <source>Delete kept copies after</source>
        <translation>Supprimer les copies conservées après</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete kept copies &amp;after:</source>
        <translation>Supprimer les copies conservées &amp;après&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Looking for kept copies…</source>
        <translation>Recherche de copies conservées…</translation>
    </message>
    <message>
        <source>There are no kept copies in this folder. To keep a sync, select it in the list, then choose Keep… in the File menu.</source>
        <translation>Ce dossier ne contient aucune copie conservée. Pour conserver une synchronisation, sélectionnez-la dans la liste, puis choisissez Conserver… dans le menu Fichier.</translation>
    </message>
    <message>
        <source>Save kept copy as (the file may contain personal data)</source>
        <translation>Enregistrer la copie conservée sous (le fichier peut contenir des données personnelles)</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %L1 kept copies?</source>
        <translation>
            <numerusform>Supprimer %L1 copie conservée&#x202f;?</numerusform>
            <numerusform>Supprimer %L1 copies conservées&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete kept copies</source>
        <translation>Supprimer des copies conservées</translation>
    </message>
    <message>
        <source>Deleted copies can&apos;t be restored, and Eloqua may no longer have their data.</source>
        <translation>Les copies supprimées ne peuvent pas être restaurées, et Eloqua n&apos;a peut-être plus leurs données.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptDesk</name>
    <message>
        <source>Open kept copy</source>
        <translation>Ouvrir une copie conservée</translation>
    </message>
    <message>
        <source>Kept copies (*.%1)</source>
        <translation>Copies conservées (*.%1)</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the kept copy</source>
        <translation>Impossible d&apos;ouvrir la copie conservée</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptOpening</name>
    <message>
        <source>Open kept copy</source>
        <translation>Ouvrir une copie conservée</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Vérification de %1…</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Annuler l&apos;ouverture</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptWindow</name>
    <message>
        <source>Status bar</source>
        <translation>Barre d&apos;état</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open kept copy…</source>
        <translation>&amp;Ouvrir une copie conservée…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Repair rejects…</source>
        <translation>&amp;Réparer les rejets…</translation>
    </message>
    <message>
        <source>Correct the rejects in this copy, and send them again</source>
        <translation>Corriger les rejets de cette copie, et les envoyer à nouveau</translation>
    </message>
    <message>
        <source>This copy has no rejects.</source>
        <translation>Cette copie n&apos;a aucun rejet.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>A kept copy doesn&apos;t change. To see what Eloqua has now, open the sync in the main window.</source>
        <translation>Une copie conservée ne change pas. Pour voir ce qu&apos;Eloqua a maintenant, ouvrez la synchronisation dans la fenêtre principale.</translation>
    </message>
    <message>
        <source>This tab has no rows to export. Open Logs, Data, or Rejects.</source>
        <translation>Cet onglet n&apos;a aucune ligne à exporter. Ouvrez Journaux, Données ou Rejets.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>An export from this copy is still running. If you close the window, it&apos;s canceled.</source>
        <translation>Un export de cette copie est encore en cours. Si vous fermez la fenêtre, il est annulé.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
</context>
<context>
    <name>Inspector::KeychainTask</name>
    <message>
        <source>The keychain entry for &quot;%1&quot; wasn&apos;t written by this program. Sign in again.</source>
        <translation>L&apos;entrée du trousseau pour «&#xa0;%1&#xa0;» n&apos;a pas été écrite par ce programme. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain doesn&apos;t respond. It may be waiting for you to unlock it. Look for its prompt, answer it, and try again.</source>
        <translation>Le trousseau du système ne répond pas. Il attend peut-être que vous le déverrouilliez. Cherchez son invite, répondez-y, puis réessayez.</translation>
    </message>
    <message>
        <source>No secrets are stored for &quot;%1&quot; yet. Sign in.</source>
        <translation>Aucun secret n&apos;est encore enregistré pour «&#xa0;%1&#xa0;». Connectez-vous.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or the entry for &quot;%1&quot; was removed from it. Unlock the keychain and try again, or sign in again.</source>
        <translation>Le trousseau du système est verrouillé, ou l&apos;entrée pour «&#xa0;%1&#xa0;» en a été supprimée. Déverrouillez le trousseau et réessayez, ou connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain denied access to the entry for &quot;%1&quot;. Allow access and try again, or sign in again.</source>
        <translation>Le trousseau du système a refusé l&apos;accès à l&apos;entrée pour «&#xa0;%1&#xa0;». Autorisez l&apos;accès et réessayez, ou connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used. It&apos;s locked, or no keychain service (such as GNOME Keyring or KWallet) is running.</source>
        <translation>Le trousseau du système est inutilisable. Il est verrouillé, ou aucun service de trousseau (tel que GNOME Keyring ou KWallet) n&apos;est en cours d&apos;exécution.</translation>
    </message>
</context>
<context>
    <name>Inspector::LogsPane</name>
    <message>
        <source>Logs severity</source>
        <translation>Gravité des journaux</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Toutes les gravités</translation>
    </message>
    <message>
        <source>Show rejects with this code</source>
        <translation>Afficher les rejets avec ce code</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Sho&amp;w rejects with this code</source>
        <translation>&amp;Afficher les rejets avec ce code</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Préfér&amp;ences…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Synchronisation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>You&apos;re not signed in.</source>
        <translation>Vous n&apos;êtes pas connecté.</translation>
    </message>
    <message>
        <source>Eloqua Sync Inspector – %1 (production)</source>
        <translation>Eloqua Sync Inspector – %1 (production)</translation>
    </message>
    <message>
        <source>Eloqua Sync Inspector – %1</source>
        <translation>Eloqua Sync Inspector – %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>This tab has no rows to export. Open Logs, Data, or Rejects, or go to the list of syncs.</source>
        <translation>Cet onglet n&apos;a aucune ligne à exporter. Ouvrez Journaux, Données ou Rejets, ou allez à la liste des synchronisations.</translation>
    </message>
    <message>
        <source>If you pause, the rows fetched so far are kept next to the file, and the export continues after you sign in to this account again.</source>
        <translation>Si vous suspendez, les lignes récupérées jusqu&apos;ici sont gardées à côté du fichier, et l&apos;export continue lorsque vous vous reconnectez à ce compte.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>If you pause, the rows fetched so far are kept next to the file. Export to the same file again to resume.</source>
        <translation>Si vous suspendez, les lignes récupérées jusqu&apos;ici sont gardées à côté du fichier. Exportez à nouveau vers le même fichier pour reprendre.</translation>
    </message>
</context>
<context>
    <name>Inspector::MessageBar</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Relancer…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 message</source>
        <translation>Message (%1)</translation>
    </message>
    <message>
        <source>Request %1 from the server again</source>
        <translation>Demander à nouveau au serveur (%1)</translation>
    </message>
    <message>
        <source>Stop waiting for %1</source>
        <translation>Arrêter l&apos;attente (%1)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show or hide the server&apos;s response</source>
        <translation>Afficher ou masquer la réponse du serveur</translation>
    </message>
    <message>
        <source>%1 message details</source>
        <translation>Détails du message (%1)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the message and its details</source>
        <translation>Copier le message et ses détails</translation>
    </message>
    <message>
        <source>Copy %1 message</source>
        <translation>Copier le message (%1)</translation>
    </message>
    <message>
        <source>%1 message detail</source>
        <translation>Détail du message (%1)</translation>
    </message>
</context>
<context>
    <name>Inspector::Messages</name>
    <message>
        <source>Try again in %1, at %2.</source>
        <translation>Réessayez dans %1, à %2.</translation>
    </message>
</context>
<context>
    <name>Inspector::NameDialog</name>
    <message>
        <source>Name hint</source>
        <translation>Indication sur le nom</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Inspector::NewSyncDialog</name>
    <message>
        <source>%1 message</source>
        <translation>Message (%1)</translation>
    </message>
    <message>
        <source>Kind of sync: %1.</source>
        <translation>Type de synchronisation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 Name: &quot;%2&quot;.</source>
        <translation>%1 Nom&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>New sync</source>
        <translation>Nouvelle synchronisation</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Find the definition by name</source>
        <translation>Rechercher la définition par son nom</translation>
    </message>
    <message>
        <source>Choose definition</source>
        <translation>Choisir une définition</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>Recent definitions</source>
        <translation>Définitions récentes</translation>
    </message>
    <message>
        <source>Synced instance URI</source>
        <translation>URI de l&apos;instance synchronisée</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de rappel</translation>
    </message>
    <message>
        <source>Optional: Eloqua calls this URL when the sync finishes</source>
        <translation>Facultatif&#xa0;: Eloqua appelle cette URL à la fin de la synchronisation</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Eloqua sets these properties itself. They&apos;re sent only while they&apos;re shown here, and only if they&apos;re filled in.</source>
        <translation>Eloqua définit lui-même ces propriétés. Elles ne sont envoyées que tant qu&apos;elles sont affichées ici, et seulement si elles sont renseignées.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Créer quand même</translation>
    </message>
    <message>
        <source>Checking for other syncs of this definition…</source>
        <translation>Recherche d&apos;autres synchronisations de cette définition…</translation>
    </message>
    <message>
        <source>Sent. Waiting for Eloqua&apos;s response…</source>
        <translation>Envoyé. En attente de la réponse d&apos;Eloqua…</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t say which sync it created. Looking for it in the list…</source>
        <translation>Eloqua n&apos;a pas indiqué quelle synchronisation il a créée. Recherche dans la liste…</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t confirm that it created the sync. Looking for it in the list…</source>
        <translation>Eloqua n&apos;a pas confirmé la création de la synchronisation. Recherche dans la liste…</translation>
    </message>
    <message>
        <source>%1 (Eloqua received &quot;%2&quot;)</source>
        <translation>%1 (Eloqua a reçu «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::OAuthSession</name>
    <message>
        <source>You&apos;re not signed in yet.</source>
        <translation>Vous n&apos;êtes pas encore connecté.</translation>
    </message>
    <message>
        <source>You&apos;re signed out. Sign in to continue.</source>
        <translation>Vous êtes déconnecté. Connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>There is no refresh token for this connection. Sign in again.</source>
        <translation>Il n&apos;y a pas de jeton d&apos;actualisation pour cette connexion. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The response to the last token refresh was lost, either on the network or because the program that was waiting for it stopped. Eloqua has invalidated the old refresh token in the meantime. Nothing is wrong with the connection, but you need to sign in again.</source>
        <translation>La réponse à la dernière actualisation du jeton a été perdue, soit sur le réseau, soit parce que le programme qui l&apos;attendait s&apos;est arrêté. Entre-temps, Eloqua a invalidé l&apos;ancien jeton d&apos;actualisation. La connexion elle-même n&apos;a aucun problème, mais vous devez vous connecter à nouveau.</translation>
    </message>
    <message>
        <source>Eloqua allows only one sign-in per minute, so the session is refreshed later.</source>
        <translation>Eloqua n&apos;autorise qu&apos;une authentification par minute&#x202f;; la session sera donc actualisée plus tard.</translation>
    </message>
    <message>
        <source>The new refresh token couldn&apos;t be stored, so you&apos;re signed in for this session only. %1</source>
        <translation>Le nouveau jeton d&apos;actualisation n&apos;a pas pu être enregistré&#x202f;; vous n&apos;êtes donc connecté que pour cette session. %1</translation>
    </message>
    <message>
        <source>The access tokens from %1 expire before they can be used. They&apos;re valid for %2, but the request for the account information takes longer. Try again when the network is faster, or contact your Eloqua administrator.</source>
        <translation>Les jetons d&apos;accès de %1 expirent avant de pouvoir être utilisés. Ils sont valables %2, mais la requête des informations du compte prend plus de temps. Réessayez lorsque le réseau sera plus rapide, ou contactez votre administrateur Eloqua.</translation>
    </message>
</context>
<context>
    <name>Inspector::OverviewPane</name>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Log counters</source>
        <translation>Compteurs du journal</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copier le résumé</translation>
    </message>
    <message>
        <source>Copy this overview as text for a ticket, with values of records masked</source>
        <translation>Copier cette vue d&apos;ensemble sous forme de texte pour un ticket, avec les valeurs des enregistrements masquées</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Save this overview as a web page, Excel workbook, Markdown, or JSON, to share it</source>
        <translation>Enregistrer cette vue d&apos;ensemble sous forme de page web, de classeur Excel, de Markdown ou de JSON, pour la partager</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Conserver…</translation>
    </message>
    <message>
        <source>Save the sync with its logs, rejects, and data in one file, to read it offline</source>
        <translation>Enregistrer la synchronisation avec ses journaux, ses rejets et ses données dans un seul fichier, pour la lire hors connexion</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Non chargé</translation>
    </message>
    <message>
        <source>The log couldn&apos;t be read: %1</source>
        <translation>Impossible de lire le journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only %L1 of %L2 log entries were read, so the counters may be too low.</source>
        <translation>Seules %L1 entrées du journal sur %L2 ont été lues&#x202f;; les compteurs peuvent donc être trop bas.</translation>
    </message>
    <message>
        <source>Copied the summary, with values of records masked.</source>
        <translation>Résumé copié, avec les valeurs des enregistrements masquées.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de rappel</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Size of the data</source>
        <translation>Taille des données</translation>
    </message>
    <message>
        <source>Not reported by Eloqua</source>
        <translation>Non indiqué par Eloqua</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t find sync %1. Check the number. Syncs are kept for a year.</source>
        <translation>Eloqua n&apos;a pas trouvé la synchronisation %1. Vérifiez le numéro. Les synchronisations sont gardées pendant un an.</translation>
    </message>
</context>
<context>
    <name>Inspector::PageCommand</name>
    <message>
        <source>Some text contained invalid UTF-8. Invalid bytes are shown as �.</source>
        <translation>Certains textes contenaient de l&apos;UTF-8 non valide. Les octets non valides sont affichés sous la forme �.</translation>
    </message>
    <message>
        <source>%L1 of %2. Use --all to fetch every row.</source>
        <translation>%L1 sur %2. Utilisez --all pour récupérer toutes les lignes.</translation>
    </message>
</context>
<context>
    <name>Inspector::PagedTableModel</name>
    <message>
        <source>not loaded</source>
        <translation>non chargé</translation>
    </message>
    <message>
        <source>Invalid: %1</source>
        <translation>Non valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>invalid: %1</source>
        <translation>non valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t sort exported data. Keep this sync to sort its data.</source>
        <translation>Eloqua ne peut pas trier les données exportées. Conservez cette synchronisation pour trier ses données.</translation>
    </message>
    <message>
        <source>%1 Eloqua can&apos;t sort by this column.</source>
        <translation>%1 Eloqua ne peut pas trier sur cette colonne.</translation>
    </message>
    <message>
        <source>This column can&apos;t be sorted, because another one has the same name.</source>
        <translation>Cette colonne ne peut pas être triée, car une autre porte le même nom.</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t sort by this column.</source>
        <translation>Eloqua ne peut pas trier sur cette colonne.</translation>
    </message>
    <message>
        <source>Click to sort by %1. Click again to reverse the order.</source>
        <translation>Cliquez pour trier sur %1. Cliquez à nouveau pour inverser l&apos;ordre.</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>The server reported %1 but has none from row %L2 on. Refresh the table.</source>
        <translation>Le serveur a annoncé %1 mais n&apos;en a aucune à partir de la ligne %L2. Actualisez la table.</translation>
    </message>
    <message>
        <source>Stopped. Some rows weren&apos;t loaded.</source>
        <translation>Arrêté. Certaines lignes n&apos;ont pas été chargées.</translation>
    </message>
</context>
<context>
    <name>Inspector::PartingQuestion</name>
    <message>
        <source>Corrected records are still being sent.</source>
        <translation>Des enregistrements corrigés sont encore en cours d&apos;envoi.</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Arrêter l&apos;envoi</translation>
    </message>
    <message>
        <source>A sync is still being kept.</source>
        <translation>Une synchronisation est encore en train d&apos;être conservée.</translation>
    </message>
    <message numerus="yes">
        <source>%n sync(s) are still being kept.</source>
        <translation>
            <numerusform>%n synchronisation est encore en train d&apos;être conservée.</numerusform>
            <numerusform>%n synchronisations sont encore en train d&apos;être conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you stop now, no file is written, and Eloqua may delete the data before you keep it again.</source>
        <translation>Si vous arrêtez maintenant, aucun fichier n&apos;est écrit, et Eloqua peut supprimer les données avant que vous ne les conserviez à nouveau.</translation>
    </message>
    <message>
        <source>Stop keeping</source>
        <translation>Arrêter la conservation</translation>
    </message>
    <message>
        <source>An export is still running.</source>
        <translation>Un export est encore en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) are still running.</source>
        <translation>
            <numerusform>%n export est encore en cours.</numerusform>
            <numerusform>%n exports sont encore en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>Inspector::PreferencesDialog</name>
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
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>This computer&apos;s time zone</source>
        <translation>Fuseau horaire de cet ordinateur</translation>
    </message>
    <message>
        <source>UTC, as Eloqua sends them</source>
        <translation>UTC, comme Eloqua les envoie</translation>
    </message>
    <message>
        <source>Files always contain times as Eloqua sent them, in UTC</source>
        <translation>Les fichiers contiennent toujours les heures telles qu&apos;Eloqua les a envoyées, en UTC</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>&amp;Heures&#xa0;:</translation>
    </message>
    <message>
        <source>Copy times as shown</source>
        <translation>Copier les heures telles qu&apos;affichées</translation>
    </message>
    <message>
        <source>Copy times as sh&amp;own</source>
        <translation>Copier les heures &amp;telles qu&apos;affichées</translation>
    </message>
    <message>
        <source>With their time zone, for example 2024-03-01 11:15:05 UTC+01:00. Otherwise, times are copied as Eloqua sent them, in UTC. JSON and files always contain them as sent.</source>
        <translation>Avec leur fuseau horaire, par exemple 2024-03-01 11:15:05 UTC+01:00. Sinon, les heures sont copiées telles qu&apos;Eloqua les a envoyées, en UTC. Le JSON et les fichiers les contiennent toujours telles qu&apos;envoyées.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>&amp;Palette:</source>
        <translation>&amp;Palette&#xa0;:</translation>
    </message>
    <message>
        <source>Languag&amp;e:</source>
        <translation>Lan&amp;gue&#xa0;:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language hint</source>
        <translation>Indication sur la langue</translation>
    </message>
    <message>
        <source>The program uses this language from its next start on.</source>
        <translation>Le programme utilisera cette langue à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Server default</source>
        <translation>Valeur par défaut du serveur</translation>
    </message>
    <message>
        <source>Rows that are requested at once, from the next table that you open. Eloqua sends up to 1,000 log entries, rejects, or syncs, and up to 50,000 data rows.</source>
        <translation>Lignes demandées à la fois, à partir de la prochaine table que vous ouvrez. Eloqua envoie jusqu&apos;à 1&#x202f;000 entrées du journal, rejets ou synchronisations, et jusqu&apos;à 50&#x202f;000 lignes de données.</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>Lignes par page</translation>
    </message>
    <message>
        <source>Rows per pa&amp;ge:</source>
        <translation>&amp;Lignes par page&#xa0;:</translation>
    </message>
    <message>
        <source>List of syncs</source>
        <translation>Liste des synchronisations</translation>
    </message>
    <message>
        <source>Refresh the list automatically</source>
        <translation>Actualiser automatiquement la liste</translation>
    </message>
    <message>
        <source>&amp;Refresh the list automatically</source>
        <translation>&amp;Actualiser automatiquement la liste</translation>
    </message>
    <message>
        <source>Every 10 s while a visible sync is running, otherwise every minute. F5 refreshes at any time.</source>
        <translation>Toutes les 10&#xa0;s tant qu&apos;une synchronisation visible est en cours, sinon toutes les minutes. F5 actualise à tout moment.</translation>
    </message>
    <message>
        <source>Show names and rejects</source>
        <translation>Afficher les noms et les rejets</translation>
    </message>
    <message>
        <source>Show &amp;names and rejects</source>
        <translation>Afficher les &amp;noms et les rejets</translation>
    </message>
    <message>
        <source>Sends one small request for each definition, and one for each visible import that finished with a warning. The overview of a sync asks for the last syncs of its definition.</source>
        <translation>Envoie une petite requête pour chaque définition, et une pour chaque import visible qui s&apos;est terminé avec un avertissement. La vue d&apos;ensemble d&apos;une synchronisation demande les dernières synchronisations de sa définition.</translation>
    </message>
    <message>
        <source>Count causes automatically</source>
        <translation>Compter automatiquement les causes</translation>
    </message>
    <message>
        <source>Count ca&amp;uses automatically</source>
        <translation>&amp;Compter automatiquement les causes</translation>
    </message>
    <message>
        <source>When you open the overview of an import, Eloqua is asked how many rejects there are of each code, and up to 20,000 rejects are fetched and counted by cause</source>
        <translation>Lorsque vous ouvrez la vue d&apos;ensemble d&apos;un import, le nombre de rejets de chaque code est demandé à Eloqua, et jusqu&apos;à 20&#x202f;000 rejets sont récupérés et comptés par cause</translation>
    </message>
    <message>
        <source>Show a summary of the night</source>
        <translation>Afficher un résumé de la nuit</translation>
    </message>
    <message>
        <source>Show a summar&amp;y of the night</source>
        <translation>Afficher un &amp;résumé de la nuit</translation>
    </message>
    <message>
        <source>Shows above the list how many syncs there were, and how many of them finished with a warning or failed</source>
        <translation>Affiche au-dessus de la liste le nombre de synchronisations, et combien se sont terminées avec un avertissement ou ont échoué</translation>
    </message>
    <message>
        <source>Syncs are counted from this time on, in the time zone that times are shown in</source>
        <translation>Les synchronisations sont comptées à partir de cette heure, dans le fuseau horaire dans lequel les heures sont affichées</translation>
    </message>
    <message>
        <source>Night begins at</source>
        <translation>Début de la nuit</translation>
    </message>
    <message>
        <source>Night begins &amp;at:</source>
        <translation>&amp;Début de la nuit&#xa0;:</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>D&amp;ossier&#xa0;:</translation>
    </message>
    <message>
        <source>Export folder hint</source>
        <translation>Indication sur le dossier d&apos;export</translation>
    </message>
    <message>
        <source>More requests at once make an export faster, until Eloqua limits them</source>
        <translation>Davantage de requêtes simultanées accélèrent un export, jusqu&apos;à ce qu&apos;Eloqua les limite</translation>
    </message>
    <message>
        <source>Parallel requests</source>
        <translation>Requêtes parallèles</translation>
    </message>
    <message>
        <source>Parallel re&amp;quests:</source>
        <translation>Re&amp;quêtes parallèles&#xa0;:</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Notify me when a watched sync finishes</source>
        <translation>M&apos;avertir de la fin d&apos;une synchronisation suivie</translation>
    </message>
    <message>
        <source>Notify me when a &amp;watched sync finishes</source>
        <translation>M&apos;avertir de la fin d&apos;une synchronisation &amp;suivie</translation>
    </message>
    <message>
        <source>Without notifications, the result is shown only in the window</source>
        <translation>Sans notifications, le résultat n&apos;est affiché que dans la fenêtre</translation>
    </message>
    <message>
        <source>Notify me when a long export finishes</source>
        <translation>M&apos;avertir de la fin d&apos;un export long</translation>
    </message>
    <message>
        <source>Notify me when a &amp;long export finishes</source>
        <translation>M&apos;avertir de la fin d&apos;un &amp;export long</translation>
    </message>
    <message>
        <source>For exports and kept copies that take longer than two minutes, if you&apos;re working in another window when they finish</source>
        <translation>Pour les exports et les copies conservées qui durent plus de deux minutes, si vous travaillez dans une autre fenêtre lorsqu&apos;ils se terminent</translation>
    </message>
    <message>
        <source>Export folder</source>
        <translation>Dossier d&apos;export</translation>
    </message>
    <message>
        <source>The folder of the last export</source>
        <translation>Le dossier du dernier export</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Parcour&amp;ir…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>This folder doesn&apos;t exist. Enter the full path of an existing folder.</source>
        <translation>Ce dossier n&apos;existe pas. Indiquez le chemin complet d&apos;un dossier existant.</translation>
    </message>
</context>
<context>
    <name>Inspector::PreviewModel</name>
    <message>
        <source>(record)</source>
        <translation>(enregistrement)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>Inspector::PreviewPane</name>
    <message>
        <source>Appl&amp;y</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Preview message</source>
        <translation>Message de l&apos;aperçu</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>These are the first %L1:</source>
        <translation>Voici les %L1 premiers cas&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Inspector::Program</name>
    <message>
        <source>%1 Waiting %2, until %3.</source>
        <translation>%1 Attente de %2, jusqu&apos;à %3.</translation>
    </message>
    <message>
        <source>Still working on the file after %1.</source>
        <translation>Travail sur le fichier toujours en cours après %1.</translation>
    </message>
    <message>
        <source>Still waiting for the other program after %1.</source>
        <translation>Toujours en attente de l&apos;autre programme après %1.</translation>
    </message>
    <message>
        <source>Still waiting for the server after %1.</source>
        <translation>Toujours en attente du serveur après %1.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>Waiting up to 15 seconds for the new refresh token. Without it, you would have to sign in again.</source>
        <translation>Attente de 15 secondes au plus du nouveau jeton d&apos;actualisation. Sans lui, vous devriez vous connecter à nouveau.</translation>
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
        <translation>&amp;Proxy&#xa0;:</translation>
    </message>
    <message>
        <source>Use the system&apos;s settings</source>
        <translation>Utiliser les paramètres du système</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Ce proxy</translation>
    </message>
    <message>
        <source>Proxy type</source>
        <translation>Type de proxy</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Type&#xa0;:</translation>
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
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Hôte&#xa0;:</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort&#xa0;:</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Nom d&apos;utilisateur du proxy</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nom d&apos;&amp;utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Only if the proxy requires one</source>
        <translation>Seulement si le proxy en exige un</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Proxy hint</source>
        <translation>Indication sur le proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show proxy password</source>
        <translation>Afficher le mot de passe du proxy</translation>
    </message>
    <message>
        <source>%1 Until then, the previous setting stays in use.</source>
        <translation>%1 Jusque-là, le paramètre précédent reste utilisé.</translation>
    </message>
    <message>
        <source>The password is stored only in the system&apos;s keychain. Changes apply to new requests. Your browser has its own proxy settings.</source>
        <translation>Le mot de passe n&apos;est enregistré que dans le trousseau du système. Les modifications s&apos;appliquent aux nouvelles requêtes. Votre navigateur a ses propres paramètres de proxy.</translation>
    </message>
    <message>
        <source>If the system&apos;s proxy requires a password, you&apos;re asked for it.</source>
        <translation>Si le proxy du système exige un mot de passe, celui-ci vous est demandé.</translation>
    </message>
</context>
<context>
    <name>Inspector::ProxyKeeper</name>
    <message>
        <source>The password of the proxy couldn&apos;t be read from the keychain. Enter it again. %1</source>
        <translation>Le mot de passe du proxy n&apos;a pas pu être lu dans le trousseau. Saisissez-le à nouveau. %1</translation>
    </message>
    <message>
        <source>The password of the proxy couldn&apos;t be removed from the keychain. %1</source>
        <translation>Le mot de passe du proxy n&apos;a pas pu être supprimé du trousseau. %1</translation>
    </message>
    <message>
        <source>The password couldn&apos;t be stored in the keychain, so it&apos;s kept only until you quit the program. %1</source>
        <translation>Le mot de passe n&apos;a pas pu être enregistré dans le trousseau&#x202f;; il n&apos;est donc gardé que jusqu&apos;à ce que vous quittiez le programme. %1</translation>
    </message>
</context>
<context>
    <name>Inspector::QueryBar</name>
    <message>
        <source>%1 filter note</source>
        <translation>Note sur le filtre (%1)</translation>
    </message>
    <message>
        <source>This copy has no rows to filter.</source>
        <translation>Cette copie n&apos;a aucune ligne à filtrer.</translation>
    </message>
    <message>
        <source>Keep this sync to filter and sort its data.</source>
        <translation>Conservez cette synchronisation pour filtrer et trier ses données.</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter or sort exported data</source>
        <translation>Eloqua ne peut ni filtrer ni trier les données exportées</translation>
    </message>
    <message>
        <source>Order, page size, first row, and total</source>
        <translation>Tri, taille de page, première ligne et total</translation>
    </message>
    <message>
        <source>Page size, first row, and total</source>
        <translation>Taille de page, première ligne et total</translation>
    </message>
    <message>
        <source>%1 options</source>
        <translation>Options (%1)</translation>
    </message>
    <message>
        <source>Build a filter from properties, operators, and values</source>
        <translation>Composer un filtre à partir de propriétés, d&apos;opérateurs et de valeurs</translation>
    </message>
    <message>
        <source>%1 filter builder</source>
        <translation>Générateur de filtre (%1)</translation>
    </message>
    <message>
        <source>&amp;Order by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>Eloqua&apos;s order</source>
        <translation>Ordre d&apos;Eloqua</translation>
    </message>
    <message>
        <source>Server order</source>
        <translation>Ordre du serveur</translation>
    </message>
    <message>
        <source>Column to sort by</source>
        <translation>Colonne de tri</translation>
    </message>
    <message>
        <source>Property that the server sorts by</source>
        <translation>Propriété sur laquelle le serveur trie</translation>
    </message>
    <message>
        <source>%1 order by</source>
        <translation>Trier par (%1)</translation>
    </message>
    <message>
        <source>Ascending (ASC) or descending (DESC)</source>
        <translation>Croissant (ASC) ou décroissant (DESC)</translation>
    </message>
    <message>
        <source>%1 order</source>
        <translation>Ordre de tri (%1)</translation>
    </message>
    <message>
        <source>&amp;Page size</source>
        <translation>Taille de &amp;page</translation>
    </message>
    <message>
        <source>%1 page size</source>
        <translation>Taille de page (%1)</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Rows per response, sent as limit; up to %L1. The default is the number chosen in Preferences, otherwise the server&apos;s.</source>
        <translation>Lignes par réponse, envoyées sous le nom limit&#x202f;; jusqu&apos;à %L1. La valeur par défaut est le nombre choisi dans les Préférences, sinon celui du serveur.</translation>
    </message>
    <message>
        <source>S&amp;tart at</source>
        <translation>C&amp;ommencer à</translation>
    </message>
    <message>
        <source>%1 start at</source>
        <translation>Commencer à (%1)</translation>
    </message>
    <message>
        <source>Rows to skip at the beginning, sent as offset</source>
        <translation>Lignes à sauter au début, envoyées sous le nom offset</translation>
    </message>
    <message>
        <source>Co&amp;unt all rows</source>
        <translation>Compter to&amp;utes les lignes</translation>
    </message>
    <message>
        <source>Sent as totalResults. Without it, the server responds faster for large tables but doesn&apos;t report how many rows there are.</source>
        <translation>Envoyé sous le nom totalResults. Sans cela, le serveur répond plus vite pour les grandes tables, mais n&apos;indique pas combien de lignes il y a.</translation>
    </message>
    <message>
        <source>%1 total</source>
        <translation>Total (%1)</translation>
    </message>
</context>
<context>
    <name>Inspector::RecordModel</name>
    <message>
        <source>not in the record</source>
        <translation>absent de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>why the record was rejected</source>
        <translation>pourquoi l&apos;enregistrement a été rejeté</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>%1 (invalid)</source>
        <translation>%1 (non valide)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Inspector::RecordPane</name>
    <message>
        <source>%1 record text</source>
        <translation>Texte de l&apos;enregistrement (%1)</translation>
    </message>
    <message>
        <source>%1 record title</source>
        <translation>Titre de l&apos;enregistrement (%1)</translation>
    </message>
    <message>
        <source>Find a field by name</source>
        <translation>Rechercher un champ par son nom</translation>
    </message>
    <message>
        <source>Press Return to go to the next field with this text in its name</source>
        <translation>Appuyez sur Entrée pour aller au champ suivant dont le nom contient ce texte</translation>
    </message>
    <message>
        <source>%1 record find</source>
        <translation>Recherche dans l&apos;enregistrement (%1)</translation>
    </message>
    <message>
        <source>Clear %1 record find</source>
        <translation>Effacer la recherche dans l&apos;enregistrement (%1)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Show the record next to the table instead of below it</source>
        <translation>Afficher l&apos;enregistrement à côté de la table plutôt qu&apos;en dessous</translation>
    </message>
    <message>
        <source>%1 record side by side</source>
        <translation>Enregistrement côte à côte (%1)</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>Fermer l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Close %1 record</source>
        <translation>Fermer l&apos;enregistrement (%1)</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>Enregistrement (%1)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;whole record</source>
        <translation>Copier tout l&apos;&amp;enregistrement</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>Aucune ligne n&apos;est sélectionnée.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Row %1 couldn&apos;t be loaded.</source>
        <translation>La ligne %1 n&apos;a pas pu être chargée.</translation>
    </message>
    <message>
        <source>Row %1 isn&apos;t loaded yet.</source>
        <translation>La ligne %1 n&apos;est pas encore chargée.</translation>
    </message>
    <message>
        <source>No field has &quot;%1&quot; in its name.</source>
        <translation>Aucun champ ne contient «&#xa0;%1&#xa0;» dans son nom.</translation>
    </message>
</context>
<context>
    <name>Inspector::RenewalTurn</name>
    <message>
        <source>%1 This took too long, so nothing was sent.</source>
        <translation>%1 Cela a pris trop de temps&#x202f;; rien n&apos;a donc été envoyé.</translation>
    </message>
    <message>
        <source>Can&apos;t create the lock file %1, so nothing was sent.</source>
        <translation>Impossible de créer le fichier de verrouillage %1&#x202f;; rien n&apos;a donc été envoyé.</translation>
    </message>
    <message>
        <source>Can&apos;t create the lock file %1, so nothing was sent: %2.</source>
        <translation>Impossible de créer le fichier de verrouillage %1&#x202f;; rien n&apos;a donc été envoyé&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Waiting up to %2 second(s) for that program.</source>
        <translation>
            <numerusform>%1 Attente de ce programme pendant %2 seconde au plus.</numerusform>
            <numerusform>%1 Attente de ce programme pendant %2 secondes au plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::RepairFilter</name>
    <message>
        <source>Ca&amp;use:</source>
        <translation>Ca&amp;use&#xa0;:</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Tous les enregistrements</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigés</translation>
    </message>
    <message>
        <source>Not corrected</source>
        <translation>Non corrigés</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Déjà envoyés</translation>
    </message>
    <message>
        <source>Fails a check</source>
        <translation>Échouent à une vérification</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Incertains</translation>
    </message>
    <message>
        <source>Passes our checks</source>
        <translation>Passent les vérifications</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1&#xa0;: %L2</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>Toutes les causes</translation>
    </message>
    <message>
        <source>Selected records</source>
        <translation>Enregistrements sélectionnés</translation>
    </message>
    <message>
        <source>all causes</source>
        <translation>toutes les causes</translation>
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
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Afficher les enregistrements</translation>
    </message>
    <message>
        <source>Show records of check</source>
        <translation>Afficher les enregistrements de la vérification</translation>
    </message>
    <message>
        <source>Press Check to see what Eloqua may reject again.</source>
        <translation>Appuyez sur Vérifier pour voir ce qu&apos;Eloqua pourrait rejeter à nouveau.</translation>
    </message>
    <message>
        <source>Checks message</source>
        <translation>Message des vérifications</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Go to step</source>
        <translation>Aller à l&apos;étape</translation>
    </message>
    <message>
        <source>Each change becomes a step here, which you can undo.</source>
        <translation>Chaque modification devient ici une étape que vous pouvez annuler.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <source>Before the last change: %1</source>
        <translation>Avant la dernière modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show only the records that the selected line is about</source>
        <translation>Afficher uniquement les enregistrements concernés par la ligne sélectionnée</translation>
    </message>
    <message>
        <source>Press Check, then select a line.</source>
        <translation>Appuyez sur Vérifier, puis sélectionnez une ligne.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no step to undo.</source>
        <translation>Il n&apos;y a aucune étape à annuler.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no step to redo.</source>
        <translation>Il n&apos;y a aucune étape à rétablir.</translation>
    </message>
    <message>
        <source>Undo or redo steps to return to the state after the selected step</source>
        <translation>Annuler ou rétablir des étapes pour revenir à l&apos;état qui suit l&apos;étape sélectionnée</translation>
    </message>
</context>
<context>
    <name>Inspector::RepairSession</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undid %L1 step(s)</source>
        <translation>
            <numerusform>%L1 étape annulée</numerusform>
            <numerusform>%L1 étapes annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Redid %L1 step(s)</source>
        <translation>
            <numerusform>%L1 étape rétablie</numerusform>
            <numerusform>%L1 étapes rétablies</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
</context>
<context>
    <name>Inspector::RepairWindow</name>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Save CS&amp;V…</source>
        <translation>En&amp;registrer en CSV…</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>&amp;Envoyer…</translation>
    </message>
    <message>
        <source>Repair – Eloqua Sync Inspector</source>
        <translation>Réparation – Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>Repair count</source>
        <translation>Nombre d&apos;enregistrements à réparer</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Save corrections in the kept copy</source>
        <translation>&amp;Enregistrer les corrections dans la copie conservée</translation>
    </message>
    <message>
        <source>S&amp;end…</source>
        <translation>En&amp;voyer…</translation>
    </message>
    <message>
        <source>&amp;Dry run…</source>
        <translation>Essai à &amp;blanc…</translation>
    </message>
    <message>
        <source>Save steps as &amp;recipe…</source>
        <translation>Enregistrer les étapes comme re&amp;cette…</translation>
    </message>
    <message>
        <source>&amp;Apply recipe…</source>
        <translation>&amp;Appliquer une recette…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find and replace</source>
        <translation>Rec&amp;hercher et remplacer</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Repair rejected records</source>
        <translation>&amp;Réparer les enregistrements rejetés</translation>
    </message>
    <message>
        <source>Repair sync %1, %2 – Eloqua Sync Inspector</source>
        <translation>Réparer la synchronisation %1, %2 – Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>Correct the marked values. The values that Eloqua rejected are kept, and you can undo every change.</source>
        <translation>Corrigez les valeurs marquées. Les valeurs qu&apos;Eloqua a rejetées sont gardées, et vous pouvez annuler chaque modification.</translation>
    </message>
    <message>
        <source>There is nothing to repair: this copy has no rejects.</source>
        <translation>Il n&apos;y a rien à réparer&#xa0;: cette copie n&apos;a aucun rejet.</translation>
    </message>
    <message>
        <source>Only %L1 of %L2 rejects are in this copy.</source>
        <translation>Seuls %L1 rejets sur %L2 sont dans cette copie.</translation>
    </message>
    <message>
        <source>The definition isn&apos;t in this copy, so the columns are those of the rejects. You can send the records only if Eloqua still has the definition.</source>
        <translation>La définition n&apos;est pas dans cette copie&#x202f;; les colonnes sont donc celles des rejets. Vous ne pouvez envoyer les enregistrements que si Eloqua a encore la définition.</translation>
    </message>
    <message>
        <source>No records match. Choose another cause, or show all records.</source>
        <translation>Aucun enregistrement ne correspond. Choisissez une autre cause, ou affichez tous les enregistrements.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 record(s) shown</source>
        <translation>
            <numerusform>%L1 sur %L2 enregistrement affiché</numerusform>
            <numerusform>%L1 sur %L2 enregistrements affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>, %L1 of them left out</source>
        <translation>, dont écartés&#xa0;: %L1</translation>
    </message>
    <message>
        <source>. Changes, Save CSV, and Send apply only to these, and Check applies to all records.</source>
        <translation>. Les modifications, Enregistrer en CSV et Envoyer ne s&apos;appliquent qu&apos;à ceux-ci, Vérifier s&apos;applique à tous les enregistrements.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Traitement…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Select records first.</source>
        <translation>Sélectionnez d&apos;abord des enregistrements.</translation>
    </message>
    <message>
        <source>No records are shown.</source>
        <translation>Aucun enregistrement n&apos;est affiché.</translation>
    </message>
    <message>
        <source>Change records</source>
        <translation>Modifier des enregistrements</translation>
    </message>
    <message numerus="yes">
        <source>%L1 step(s) that you have undone can&apos;t be redone after another change.</source>
        <translation>
            <numerusform>%L1 étape que vous avez annulée ne pourra plus être rétablie après une autre modification.</numerusform>
            <numerusform>%L1 étapes que vous avez annulées ne pourront plus être rétablies après une autre modification.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Restore &amp;original values in %1</source>
        <translation>Restaurer les valeurs d&apos;&amp;origine dans %1</translation>
    </message>
    <message>
        <source>&amp;Trim blanks in %1</source>
        <translation>Ro&amp;gner les espaces dans %1</translation>
    </message>
    <message>
        <source>&amp;Leave out selected records</source>
        <translation>Écar&amp;ter les enregistrements sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Include selected records again</source>
        <translation>&amp;Réintégrer les enregistrements sélectionnés</translation>
    </message>
    <message>
        <source>There are no steps yet that can be applied to other records.</source>
        <translation>Il n&apos;y a pas encore d&apos;étapes qui puissent être appliquées à d&apos;autres enregistrements.</translation>
    </message>
    <message>
        <source>Save steps as recipe</source>
        <translation>Enregistrer les étapes comme recette</translation>
    </message>
    <message numerus="yes">
        <source>Saved %L1 step(s) to %2.</source>
        <translation>
            <numerusform>%L1 étape enregistrée dans %2.</numerusform>
            <numerusform>%L1 étapes enregistrées dans %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 step(s) for single records aren&apos;t included.</source>
        <translation>
            <numerusform>%L1 étape portant sur des enregistrements particuliers n&apos;est pas incluse.</numerusform>
            <numerusform>%L1 étapes portant sur des enregistrements particuliers ne sont pas incluses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply recipe</source>
        <translation>Appliquer une recette</translation>
    </message>
    <message>
        <source>Recipes (*.repair.json)</source>
        <translation>Recettes (*.repair.json)</translation>
    </message>
    <message>
        <source>%1 Choose Send… to check what happened. Nothing is sent twice.</source>
        <translation>%1 Choisissez Envoyer… pour vérifier ce qui s&apos;est passé. Rien n&apos;est envoyé deux fois.</translation>
    </message>
    <message>
        <source>The records are being sent. Changes that you make now aren&apos;t sent with them.</source>
        <translation>Les enregistrements sont en cours d&apos;envoi. Les modifications que vous faites maintenant ne sont pas envoyées avec eux.</translation>
    </message>
    <message>
        <source>The kept copy isn&apos;t open.</source>
        <translation>La copie conservée n&apos;est pas ouverte.</translation>
    </message>
    <message>
        <source>Sign in to %1 in the main window to send records.</source>
        <translation>Connectez-vous à %1 dans la fenêtre principale pour envoyer des enregistrements.</translation>
    </message>
    <message>
        <source>These records are from %1, but you&apos;re signed in to %2. Sign in to %1 to send them.</source>
        <translation>Ces enregistrements viennent de %1, mais vous êtes connecté à %2. Connectez-vous à %1 pour les envoyer.</translation>
    </message>
    <message>
        <source>Records are being sent. Wait until this has finished.</source>
        <translation>Des enregistrements sont en cours d&apos;envoi. Attendez la fin de l&apos;envoi.</translation>
    </message>
    <message>
        <source>Show what would be sent, and ask before sending</source>
        <translation>Afficher ce qui serait envoyé, et demander avant d&apos;envoyer</translation>
    </message>
    <message>
        <source>Save the records that are shown for an import, and the reasons why they were rejected in a second file</source>
        <translation>Enregistrer les enregistrements affichés pour un import, et les raisons de leur rejet dans un second fichier</translation>
    </message>
    <message>
        <source>sync %1, %2</source>
        <translation>la synchronisation %1, %2</translation>
    </message>
    <message>
        <source>%1 (only the records that are shown)</source>
        <translation>%1 (seulement les enregistrements affichés)</translation>
    </message>
    <message>
        <source>Save corrected records (the file may contain personal data)</source>
        <translation>Enregistrer les enregistrements corrigés (le fichier peut contenir des données personnelles)</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>This replaces %1.</source>
        <translation>Ceci remplace %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Arrêter l&apos;envoi</translation>
    </message>
    <message>
        <source>Stop sending the records? %1</source>
        <translation>Arrêter l&apos;envoi des enregistrements&#x202f;? %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Records are still being sent. If you close the window, sending stops. %1</source>
        <translation>Des enregistrements sont encore en cours d&apos;envoi. Si vous fermez la fenêtre, l&apos;envoi s&apos;arrête. %1</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplaceForm</name>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>&amp;Trim blanks</source>
        <translation>Ro&amp;gner les espaces</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>É&amp;carter</translation>
    </message>
    <message>
        <source>Fiel&amp;d:</source>
        <translation>Cham&amp;p&#xa0;:</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Fi&amp;nd:</source>
        <translation>Rec&amp;hercher&#xa0;:</translation>
    </message>
    <message>
        <source>Replace &amp;with:</source>
        <translation>Re&amp;mplacer par&#xa0;:</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Leave empty to remove</source>
        <translation>Laisser vide pour supprimer</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>Cellule &amp;entière</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>E&amp;xpression régulière</translation>
    </message>
    <message>
        <source>Only in &amp;selected records</source>
        <translation>Seulement dans les enregistrements &amp;sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Options</translation>
    </message>
    <message>
        <source>Find options</source>
        <translation>Options de recherche</translation>
    </message>
    <message>
        <source>Whole cell, match case, regular expression, selected records</source>
        <translation>Cellule entière, respecter la casse, expression régulière, enregistrements sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Options (%L1)</source>
        <translation>&amp;Options (%L1)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Trim blanks</source>
        <translation>Rogner les espaces</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>More changes</source>
        <translation>Autres modifications</translation>
    </message>
    <message>
        <source>Remove blanks, tabs, and no-break spaces at both ends, and zero-width characters</source>
        <translation>Supprimer les espaces, les tabulations et les espaces insécables aux deux extrémités, ainsi que les caractères de largeur nulle</translation>
    </message>
    <message>
        <source>Leave out the selected records when you save or send</source>
        <translation>Écarter les enregistrements sélectionnés lorsque vous enregistrez ou envoyez</translation>
    </message>
    <message>
        <source>&amp;Set a value…</source>
        <translation>&amp;Définir une valeur…</translation>
    </message>
    <message>
        <source>Change &amp;case…</source>
        <translation>Changer la &amp;casse…</translation>
    </message>
    <message>
        <source>S&amp;wap two fields…</source>
        <translation>Échan&amp;ger deux champs…</translation>
    </message>
    <message>
        <source>Split &quot;&amp;Name &lt;address&gt;&quot;…</source>
        <translation>Séparer «&#xa0;&amp;Nom &lt;adresse&gt;&#xa0;»…</translation>
    </message>
    <message>
        <source>Restore &amp;original values</source>
        <translation>Restaurer les valeurs d&apos;&amp;origine</translation>
    </message>
    <message>
        <source>&amp;Include left-out records again</source>
        <translation>Réin&amp;tégrer les enregistrements écartés</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>P&amp;lus</translation>
    </message>
    <message>
        <source>Show what would be replaced</source>
        <translation>Afficher ce qui serait remplacé</translation>
    </message>
    <message>
        <source>Enter the text to find first.</source>
        <translation>Saisissez d&apos;abord le texte à rechercher.</translation>
    </message>
</context>
<context>
    <name>Inspector::ReportCommand</name>
    <message>
        <source>The report contains values of records, which may be personal data.</source>
        <translation>Le rapport contient des valeurs d&apos;enregistrements, qui peuvent être des données personnelles.</translation>
    </message>
</context>
<context>
    <name>Inspector::ReportSaver</name>
    <message>
        <source>Another report is being saved. Try again in a moment.</source>
        <translation>Un autre rapport est en cours d&apos;enregistrement. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Save report (.html, .xlsx, .md, or .json)</source>
        <translation>Enregistrer le rapport (.html, .xlsx, .md ou .json)</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Values of records, such as email addresses, are personal data. If you mask them, jane@example.com becomes j…@e….</source>
        <translation>Les valeurs des enregistrements, comme les adresses e-mail, sont des données personnelles. Si vous les masquez, jane@example.com devient j…@e….</translation>
    </message>
    <message>
        <source>Mask values</source>
        <translation>Masquer les valeurs</translation>
    </message>
    <message>
        <source>Include values</source>
        <translation>Inclure les valeurs</translation>
    </message>
    <message>
        <source>Saved the report to %1.</source>
        <translation>Rapport enregistré dans %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the report</source>
        <translation>Impossible d&apos;enregistrer le rapport</translation>
    </message>
</context>
<context>
    <name>Inspector::ResultWriter</name>
    <message>
        <source>No row has a column named &quot;%1&quot;. Available columns: %2.</source>
        <translation>Aucune ligne n&apos;a de colonne nommée «&#xa0;%1&#xa0;». Colonnes disponibles&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Inspector::RetentionBar</name>
    <message numerus="yes">
        <source>%1 day(s) %2 h left</source>
        <translation>
            <numerusform>%1 jour %2 h restants</numerusform>
            <numerusform>%1 jours %2 h restants</numerusform>
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
        <translation>Exporter maintenant</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Conserver…</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>Export all rows before Eloqua deletes them</source>
        <translation>Exporter toutes les lignes avant qu&apos;Eloqua ne les supprime</translation>
    </message>
    <message>
        <source>Save the sync and all its rows in one file before Eloqua deletes them</source>
        <translation>Enregistrer la synchronisation et toutes ses lignes dans un seul fichier avant qu&apos;Eloqua ne les supprime</translation>
    </message>
    <message>
        <source>Eloqua keeps this data until %1 (%2).</source>
        <translation>Eloqua garde ces données jusqu&apos;au %1 (%2).</translation>
    </message>
    <message>
        <source>Eloqua kept this data until %1. It&apos;s no longer available.</source>
        <translation>Eloqua a gardé ces données jusqu&apos;au %1. Elles ne sont plus disponibles.</translation>
    </message>
    <message>
        <source>Eloqua kept this data until %1. According to this computer&apos;s clock, it may no longer be available.</source>
        <translation>Eloqua a gardé ces données jusqu&apos;au %1. D&apos;après l&apos;horloge de cet ordinateur, elles ne sont peut-être plus disponibles.</translation>
    </message>
</context>
<context>
    <name>Inspector::RowCollector</name>
    <message>
        <source>The table was reloaded in the meantime. Try again.</source>
        <translation>La table a été rechargée entre-temps. Réessayez.</translation>
    </message>
    <message>
        <source>The table became shorter on the server in the meantime. Refresh, then try again.</source>
        <translation>La table est devenue plus courte sur le serveur entre-temps. Actualisez, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Inspector::RunsView</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Runs message</source>
        <translation>Message des exécutions</translation>
    </message>
    <message>
        <source>Press Return or double-click to open a sync</source>
        <translation>Appuyez sur Entrée ou double-cliquez pour ouvrir une synchronisation</translation>
    </message>
    <message>
        <source>Last syncs of this definition</source>
        <translation>Dernières synchronisations de cette définition</translation>
    </message>
    <message>
        <source>They aren&apos;t listed, because &quot;Show names and rejects&quot; is turned off in Preferences.</source>
        <translation>Elles ne sont pas affichées, car «&#xa0;Afficher les noms et les rejets&#xa0;» est désactivé dans les Préférences.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Eloqua lists no syncs of this definition.</source>
        <translation>Eloqua n&apos;affiche aucune synchronisation de cette définition.</translation>
    </message>
    <message>
        <source>This definition was synced only once.</source>
        <translation>Cette définition n&apos;a été synchronisée qu&apos;une seule fois.</translation>
    </message>
</context>
<context>
    <name>Inspector::Screenshot</name>
    <message>
        <source>The window didn&apos;t finish loading within a minute.</source>
        <translation>La fenêtre n&apos;a pas fini de se charger en une minute.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1.</source>
        <translation>Impossible d&apos;écrire %1.</translation>
    </message>
    <message>
        <source>No screenshot was saved. %1</source>
        <translation>Aucune capture d&apos;écran n&apos;a été enregistrée. %1</translation>
    </message>
</context>
<context>
    <name>Inspector::SendBar</name>
    <message>
        <source>Show sync</source>
        <translation>Afficher la synchronisation</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Send status</source>
        <translation>État de l&apos;envoi</translation>
    </message>
    <message>
        <source>Send progress</source>
        <translation>Progression de l&apos;envoi</translation>
    </message>
    <message>
        <source>Show the new sync in the main window</source>
        <translation>Afficher la nouvelle synchronisation dans la fenêtre principale</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Arrêter l&apos;envoi</translation>
    </message>
    <message>
        <source>Close sending</source>
        <translation>Fermer l&apos;envoi</translation>
    </message>
    <message>
        <source>You stopped before anything was sent.</source>
        <translation>Vous avez arrêté avant que quoi que ce soit n&apos;ait été envoyé.</translation>
    </message>
    <message>
        <source>You stopped. %1</source>
        <translation>Vous avez arrêté. %1</translation>
    </message>
</context>
<context>
    <name>Inspector::SendCommand</name>
    <message>
        <source>To send rows that were sent before, add %1.</source>
        <translation>Pour envoyer des lignes déjà envoyées auparavant, ajoutez %1.</translation>
    </message>
    <message>
        <source>To send anyway, add %1.</source>
        <translation>Pour envoyer quand même, ajoutez %1.</translation>
    </message>
    <message>
        <source>These rows were sent before:</source>
        <translation>Ces lignes ont été envoyées auparavant&#xa0;:</translation>
    </message>
    <message>
        <source>This would be sent:</source>
        <translation>Ceci serait envoyé&#xa0;:</translation>
    </message>
    <message>
        <source>This will be sent:</source>
        <translation>Ceci sera envoyé&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was sent, because this was a dry run.</source>
        <translation>Rien n&apos;a été envoyé, car il s&apos;agissait d&apos;un essai à blanc.</translation>
    </message>
    <message>
        <source>Each step is recorded in %1.</source>
        <translation>Chaque étape est consignée dans %1.</translation>
    </message>
    <message>
        <source>The rows were uploaded. Sync %1 imports them.</source>
        <translation>Les lignes ont été téléversées. La synchronisation %1 les importe.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>%1. Checking again in %2.</source>
        <translation>%1. Nouvelle vérification dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) haven&apos;t been sent yet. To send them, repeat the command.</source>
        <translation>
            <numerusform>%L1 ligne n&apos;a pas encore été envoyée. Pour l&apos;envoyer, répétez la commande.</numerusform>
            <numerusform>%L1 lignes n&apos;ont pas encore été envoyées. Pour les envoyer, répétez la commande.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync %1 finished with status &quot;%2&quot;. Run &quot;logs %1&quot; to see why.</source>
        <translation>La synchronisation %1 s&apos;est terminée avec le statut &quot;%2&quot;. Exécutez &quot;logs %1&quot; pour savoir pourquoi.</translation>
    </message>
    <message>
        <source>It isn&apos;t certain what sync %1 did. Check the sync before you send anything again.</source>
        <translation>Le résultat de la synchronisation %1 n&apos;est pas certain. Vérifiez la synchronisation avant de renvoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>What was sent is recorded on this computer, but couldn&apos;t be saved in %1: %2</source>
        <translation>Ce qui a été envoyé est consigné sur cet ordinateur, mais n&apos;a pas pu être enregistré dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::SendDialog</name>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>Send question</source>
        <translation>Question sur l&apos;envoi</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Message de l&apos;envoi</translation>
    </message>
    <message>
        <source>Send corrected records</source>
        <translation>Envoyer les enregistrements corrigés</translation>
    </message>
    <message>
        <source>Dry run: nothing is sent</source>
        <translation>Essai à blanc&#xa0;: rien n&apos;est envoyé</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Planning progress</source>
        <translation>Progression de la préparation</translation>
    </message>
    <message>
        <source>Send obstacles</source>
        <translation>Obstacles à l&apos;envoi</translation>
    </message>
    <message>
        <source>Send notes</source>
        <translation>Notes sur l&apos;envoi</translation>
    </message>
    <message>
        <source>Send even if this can create &amp;duplicates</source>
        <translation>Envoyer même si cela peut créer des &amp;doublons</translation>
    </message>
    <message>
        <source>&amp;Also send records that were sent before</source>
        <translation>Envoyer aussi les e&amp;nregistrements déjà envoyés</translation>
    </message>
    <message>
        <source>Let &amp;empty cells clear values in Eloqua</source>
        <translation>Laisser les cellules vides effacer des &amp;valeurs dans Eloqua</translation>
    </message>
    <message>
        <source>&amp;Run the definition&apos;s sync actions</source>
        <translation>E&amp;xécuter les actions de synchronisation de la définition</translation>
    </message>
    <message>
        <source>Send through the &amp;original definition, not through a one-time copy</source>
        <translation>Envoyer par la définition d&apos;&amp;origine, et non par une copie à usage unique</translation>
    </message>
    <message>
        <source>&amp;First delete everything that is staged in the original definition</source>
        <translation>&amp;Supprimer d&apos;abord tout ce qui est déposé dans la définition d&apos;origine</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>À propos de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copy plan</source>
        <translation>Copier le plan</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Also send records with %1, which may overwrite accepted records</source>
        <translation>Envoyer aussi les enregistrements avec %1, qui peuvent écraser des enregistrements acceptés</translation>
    </message>
    <message>
        <source>Reading the records and requesting the definition from Eloqua…</source>
        <translation>Lecture des enregistrements et demande de la définition à Eloqua…</translation>
    </message>
    <message>
        <source>Sending these records was interrupted earlier. What happened is checked first, and nothing is sent now. %1</source>
        <translation>L&apos;envoi de ces enregistrements a été interrompu précédemment. Ce qui s&apos;est passé est d&apos;abord vérifié, et rien n&apos;est envoyé maintenant. %1</translation>
    </message>
    <message>
        <source>Nothing can be sent yet. See the reasons below.</source>
        <translation>Rien ne peut encore être envoyé. Voir les raisons ci-dessous.</translation>
    </message>
    <message>
        <source>Check &amp;what happened</source>
        <translation>Vé&amp;rifier ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Check what happened</source>
        <translation>Vérifier ce qui s&apos;est passé</translation>
    </message>
</context>
<context>
    <name>Inspector::SendJob</name>
    <message>
        <source>its address is that of the original</source>
        <translation>son adresse est celle de l&apos;original</translation>
    </message>
    <message>
        <source>it has other fields</source>
        <translation>elle comporte d&apos;autres champs</translation>
    </message>
    <message>
        <source>it starts a sync with each upload</source>
        <translation>elle démarre une synchronisation à chaque téléversement</translation>
    </message>
    <message>
        <source>it has sync actions</source>
        <translation>elle a des actions de synchronisation</translation>
    </message>
    <message>
        <source>its update rule is %1</source>
        <translation>sa règle de mise à jour est %1</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Uploading part %L1 of %L2</source>
        <translation>Téléversement de la partie %L1 sur %L2</translation>
    </message>
    <message>
        <source>Looking for the sync</source>
        <translation>Recherche de la synchronisation</translation>
    </message>
    <message>
        <source>Creating the sync</source>
        <translation>Création de la synchronisation</translation>
    </message>
    <message>
        <source>Sync %1 is %2</source>
        <translation>La synchronisation %1 a le statut %2</translation>
    </message>
    <message>
        <source>No row was sent.</source>
        <translation>Aucune ligne n&apos;a été envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent in sync %2, which continues in Eloqua.</source>
        <translation>
            <numerusform>%L1 ligne a été envoyée dans la synchronisation %2, qui continue dans Eloqua.</numerusform>
            <numerusform>%L1 lignes ont été envoyées dans la synchronisation %2, qui continue dans Eloqua.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows have changed since you were shown what would be sent. Nothing was sent. Check what would be sent now, then send again.</source>
        <translation>Les lignes ont changé depuis l&apos;affichage de ce qui serait envoyé. Rien n&apos;a été envoyé. Vérifiez ce qui serait envoyé maintenant, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>%1 No row was sent. If the copy &quot;%2&quot; was created, it&apos;s empty, and Eloqua deletes it after 7 days.</source>
        <translation>%1 Aucune ligne n&apos;a été envoyée. Si la copie «&#xa0;%2&#xa0;» a été créée, elle est vide, et Eloqua la supprime après 7 jours.</translation>
    </message>
    <message>
        <source>%1 The copy of the definition wasn&apos;t created, and no row was sent.</source>
        <translation>%1 La copie de la définition n&apos;a pas été créée, et aucune ligne n&apos;a été envoyée.</translation>
    </message>
    <message>
        <source>it doesn&apos;t say where the copy is</source>
        <translation>elle n&apos;indique pas où se trouve la copie</translation>
    </message>
    <message>
        <source>The copy of the definition that Eloqua created differs from the request: %1. No row was sent. Eloqua deletes the copy &quot;%2&quot; after 7 days.</source>
        <translation>La copie de la définition qu&apos;Eloqua a créée diffère de la requête&#xa0;: %1. Aucune ligne n&apos;a été envoyée. Eloqua supprime la copie «&#xa0;%2&#xa0;» après 7 jours.</translation>
    </message>
    <message>
        <source>%1 The rows that are staged in %2 couldn&apos;t be deleted, or it&apos;s unknown whether they were. No row was sent.</source>
        <translation>%1 Les lignes déposées dans %2 n&apos;ont pas pu être supprimées, ou on ne sait pas si elles l&apos;ont été. Aucune ligne n&apos;a été envoyée.</translation>
    </message>
    <message>
        <source>The sync&apos;s log couldn&apos;t be read: %1</source>
        <translation>Le journal de la synchronisation n&apos;a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Eloqua&apos;s log doesn&apos;t say how many rows arrived, so it&apos;s unknown how many were taken.</source>
        <translation>Le journal d&apos;Eloqua n&apos;indique pas combien de lignes sont arrivées. On ne sait donc pas combien ont été acceptées.</translation>
    </message>
    <message>
        <source>The number of staged rows that Eloqua reports (%L2) differs from the number sent (%L1), because others have staged rows there as well. It&apos;s unknown how many of your rows were taken.</source>
        <translation>Le nombre de lignes déposées selon Eloqua (%L2) diffère du nombre envoyé (%L1), car d&apos;autres y ont aussi déposé des lignes. On ne sait pas combien de vos lignes ont été acceptées.</translation>
    </message>
    <message>
        <source>The number of staged rows that Eloqua reports (%L2) differs from the number sent (%L1). Check the sync before you send anything again.</source>
        <translation>Le nombre de lignes déposées selon Eloqua (%L2) diffère du nombre envoyé (%L1). Vérifiez la synchronisation avant d&apos;envoyer à nouveau quoi que ce soit.</translation>
    </message>
    <message>
        <source>The number of rejects couldn&apos;t be read: %1</source>
        <translation>Impossible de lire le nombre de rejets&#xa0;: %1</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t say how many rows were rejected, so it&apos;s unknown how many were taken.</source>
        <translation>Eloqua n&apos;indique pas combien de lignes ont été rejetées. On ne sait donc pas combien ont été acceptées.</translation>
    </message>
    <message>
        <source>Eloqua reports more rejects (%L1) than rows were sent (%L2).</source>
        <translation>Eloqua signale plus de rejets (%L1) que de lignes envoyées (%L2).</translation>
    </message>
    <message>
        <source>The number of rows without duplicates (%L1) doesn&apos;t match the number of rejects (%L2).</source>
        <translation>Le nombre de lignes sans doublons (%L1) ne correspond pas au nombre de rejets (%L2).</translation>
    </message>
    <message>
        <source>Eloqua has already started sync %1 of the copy, so no other sync is created.</source>
        <translation>Eloqua a déjà démarré la synchronisation %1 de la copie&#x202f;; aucune autre synchronisation n&apos;est donc créée.</translation>
    </message>
    <message>
        <source>another sync</source>
        <translation>une autre synchronisation</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>la synchronisation %1</translation>
    </message>
    <message>
        <source>While the rows were being uploaded, %1 of %2 may have started, so no sync was created. The rows are staged there, and that sync or the next one imports them.</source>
        <translation>Pendant le téléversement des lignes, %1 de %2 a peut-être démarré&#x202f;; aucune synchronisation n&apos;a donc été créée. Les lignes y sont déposées, et cette synchronisation ou la suivante les importera.</translation>
    </message>
    <message>
        <source>%1 The rows were uploaded to %2. To look for the sync again, repeat the command. It doesn&apos;t send the rows again.</source>
        <translation>%1 Les lignes ont été téléversées vers %2. Pour rechercher à nouveau la synchronisation, répétez la commande. Elle n&apos;envoie pas les lignes à nouveau.</translation>
    </message>
    <message>
        <source>%1 The rows are staged in %2, and its next sync imports them.</source>
        <translation>%1 Les lignes sont déposées dans %2, et sa prochaine synchronisation les importera.</translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <translation>%1 Rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>The rows were sent in sync %1, which Eloqua no longer has, so its result isn&apos;t known. Check the records in Eloqua before you send these rows again.</source>
        <translation>Les lignes ont été envoyées dans la synchronisation %1, qui n&apos;existe plus dans Eloqua. Son résultat n&apos;est donc pas connu. Vérifiez les enregistrements dans Eloqua avant de renvoyer ces lignes.</translation>
    </message>
    <message>
        <source>%1 The rows were sent in sync %2, which continues in Eloqua. Its result isn&apos;t known.</source>
        <translation>%1 Les lignes ont été envoyées dans la synchronisation %2, qui continue dans Eloqua. Son résultat est inconnu.</translation>
    </message>
    <message>
        <source>%1 It&apos;s still unknown whether the rows that were sent before were synced. Nothing was sent now.</source>
        <translation>%1 On ne sait toujours pas si les lignes envoyées auparavant ont été synchronisées. Rien n&apos;a été envoyé maintenant.</translation>
    </message>
    <message>
        <source>The rows were sent before, in sync %1. Nothing is sent now.</source>
        <translation>Les lignes ont été envoyées auparavant, dans la synchronisation %1. Rien n&apos;est envoyé maintenant.</translation>
    </message>
    <message>
        <source>Eloqua lists no sync of %1, so the rows that were uploaded there were probably never imported, but this isn&apos;t certain. Nothing was sent now. Check the newest syncs in Eloqua. If none of them is of this definition, choose to send the rows again.</source>
        <translation>Eloqua n&apos;affiche aucune synchronisation de %1&#x202f;; les lignes qui y ont été téléversées n&apos;ont donc probablement jamais été importées, mais ce n&apos;est pas certain. Rien n&apos;a été envoyé maintenant. Consultez les synchronisations les plus récentes dans Eloqua. Si aucune n&apos;est de cette définition, choisissez d&apos;envoyer à nouveau les lignes.</translation>
    </message>
    <message>
        <source>%1 The rows that were uploaded to %2 before couldn&apos;t be deleted there, so a sync may still import them. Nothing was sent now.</source>
        <translation>%1 Les lignes téléversées auparavant vers %2 n&apos;ont pas pu y être supprimées&#x202f;; une synchronisation peut donc encore les importer. Rien n&apos;a été envoyé maintenant.</translation>
    </message>
    <message>
        <source>Stopped before the rows were synced. Nothing was imported.</source>
        <translation>Arrêté avant la synchronisation des lignes. Rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>elle n&apos;est pas au format JSON</translation>
    </message>
    <message>
        <source>it names no sync</source>
        <translation>elle ne nomme aucune synchronisation</translation>
    </message>
    <message>
        <source>Eloqua started sync %1 automatically, so no other sync is created.</source>
        <translation>Eloqua a démarré automatiquement la synchronisation %1&#x202f;; aucune autre synchronisation n&apos;est donc créée.</translation>
    </message>
    <message>
        <source>Eloqua started sync %1 automatically after part %L2 of %L3. The other parts weren&apos;t sent. Check that sync before you send the rows again.</source>
        <translation>Eloqua a démarré automatiquement la synchronisation %1 après la partie %L2 sur %L3. Les autres parties n&apos;ont pas été envoyées. Vérifiez cette synchronisation avant d&apos;envoyer à nouveau les lignes.</translation>
    </message>
    <message>
        <source>Eloqua accepted the rows for %1, but didn&apos;t say that it started a sync. Check the newest syncs of that definition before you send anything again.</source>
        <translation>Eloqua a accepté les lignes pour %1, mais n&apos;a pas indiqué avoir démarré une synchronisation. Consultez les synchronisations les plus récentes de cette définition avant d&apos;envoyer à nouveau quoi que ce soit.</translation>
    </message>
    <message>
        <source>%4 Part %L1 of %L2 is sent again in %3.</source>
        <translation>%4 La partie %L1 sur %L2 sera envoyée à nouveau dans %3.</translation>
    </message>
    <message>
        <source>%1 Nothing was imported, because the one-time copy of the definition was never synced.</source>
        <translation>%1 Rien n&apos;a été importé, car la copie à usage unique de la définition n&apos;a jamais été synchronisée.</translation>
    </message>
    <message>
        <source>%1 No row was sent.</source>
        <translation>%1 Aucune ligne n&apos;a été envoyée.</translation>
    </message>
    <message>
        <source>%4 The parts before part %L1 of %L2 are staged in %3, and its next sync imports them.</source>
        <translation>%4 Les parties avant la partie %L1 sur %L2 sont déposées dans %3, et sa prochaine synchronisation les importera.</translation>
    </message>
    <message>
        <source>%4 It&apos;s unknown whether part %L1 of %L2 arrived in %3. If it did, it&apos;s staged there, and its next sync imports it. It isn&apos;t sent again automatically. Check the newest syncs of that definition in Eloqua.</source>
        <translation>%4 On ne sait pas si la partie %L1 sur %L2 est arrivée dans %3. Si c&apos;est le cas, elle y est déposée, et sa prochaine synchronisation l&apos;importera. Elle n&apos;est pas envoyée à nouveau automatiquement. Consultez les synchronisations les plus récentes de cette définition dans Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t confirm part %L1 of %L2. The rows that arrived in the one-time copy are deleted, and all parts are uploaded again.</source>
        <translation>Eloqua n&apos;a pas confirmé la partie %L1 sur %L2. Les lignes arrivées dans la copie à usage unique sont supprimées, et toutes les parties sont téléversées à nouveau.</translation>
    </message>
</context>
<context>
    <name>Inspector::SendPlanner</name>
    <message>
        <source>Eloqua couldn&apos;t find the definition %1, so nothing was sent. Choose another definition.</source>
        <translation>Eloqua n&apos;a pas trouvé la définition %1&#x202f;; rien n&apos;a donc été envoyé. Choisissez une autre définition.</translation>
    </message>
</context>
<context>
    <name>Inspector::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>Dans une table</translation>
    </message>
    <message>
        <source>In the fields above and below a table</source>
        <translation>Dans les champs au-dessus et au-dessous d&apos;une table</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>Première ligne, dernière ligne</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Page précédente, page suivante</translation>
    </message>
    <message>
        <source>Extend selection; also with the other arrow keys</source>
        <translation>Étendre la sélection&#x202f;; également avec les autres touches fléchées</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menu contextuel</translation>
    </message>
    <message>
        <source>Stop loading the table</source>
        <translation>Arrêter le chargement de la table</translation>
    </message>
    <message>
        <source>Go from the list of syncs to the tabs of the sync</source>
        <translation>Passer de la liste des synchronisations aux onglets de la synchronisation</translation>
    </message>
    <message>
        <source>Next tab of the sync</source>
        <translation>Onglet suivant de la synchronisation</translation>
    </message>
    <message>
        <source>A tab of the sync by its position</source>
        <translation>Un onglet de la synchronisation selon sa position</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>Apply the filter, find next</source>
        <translation>Appliquer le filtre, rechercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Clear the filter, close the find bar</source>
        <translation>Effacer le filtre, fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Aller à la table</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInAttempt</name>
    <message>
        <source>Signing in failed on the page of %1 in the browser. %2</source>
        <translation>L&apos;authentification a échoué sur la page de %1 dans le navigateur. %2</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInBar</name>
    <message>
        <source>Proxy settings…</source>
        <translation>Paramètres de proxy…</translation>
    </message>
    <message>
        <source>Sign-in message</source>
        <translation>Message d&apos;authentification</translation>
    </message>
    <message>
        <source>%1 Retrying at %2.</source>
        <translation>%1 Nouvel essai à %2.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Retry sign-in</source>
        <translation>Réessayer l&apos;authentification</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se connecter à nouveau…</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInDialog</name>
    <message>
        <source>Sign in to Eloqua</source>
        <translation>Se connecter à Eloqua</translation>
    </message>
    <message>
        <source>Sign-in hint</source>
        <translation>Indication sur l&apos;authentification</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import from clipboard</source>
        <translation>Importer du Presse-papiers</translation>
    </message>
    <message>
        <source>Proxy settings…</source>
        <translation>Paramètres de proxy…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign in on Eloqua&apos;s page, in your browser</source>
        <translation>Se connecter sur la page d&apos;Eloqua, dans votre navigateur</translation>
    </message>
    <message>
        <source>Sign in with the refresh token, or with user name and password (see &quot;More sign-in options&quot;)</source>
        <translation>Se connecter avec le jeton d&apos;actualisation, ou avec le nom d&apos;utilisateur et le mot de passe (voir «&#xa0;Autres options d&apos;authentification&#xa0;»)</translation>
    </message>
    <message>
        <source>Sign in and show the account without saving anything</source>
        <translation>Se connecter et afficher le compte sans rien enregistrer</translation>
    </message>
    <message>
        <source>Fill in the fields from a connection file, a JSON request of the Eloqua connector for WSO2, a proxy, or a properties file</source>
        <translation>Renseigner les champs à partir d&apos;un fichier de connexion, d&apos;une requête JSON du connecteur Eloqua pour WSO2, d&apos;un proxy ou d&apos;un fichier de propriétés</translation>
    </message>
    <message>
        <source>Fill in the fields from text that you copied</source>
        <translation>Renseigner les champs à partir d&apos;un texte que vous avez copié</translation>
    </message>
    <message>
        <source>Import connection</source>
        <translation>Importer une connexion</translation>
    </message>
    <message>
        <source>Connection files (*.json)</source>
        <translation>Fichiers de connexion (*.json)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the changes without signing in. A new client secret or refresh token is saved when you sign in with it.</source>
        <translation>Enregistrer les modifications sans se connecter. Un nouveau secret client ou jeton d&apos;actualisation est enregistré lorsque vous vous connectez avec lui.</translation>
    </message>
    <message>
        <source>Filled in from %1.</source>
        <translation>Champs renseignés à partir de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ready. &quot;Sign in with browser&quot; opens Eloqua&apos;s page in your browser, where you sign in and allow access.</source>
        <translation>Prêt. «&#xa0;Se connecter avec le navigateur&#xa0;» ouvre la page d&apos;Eloqua dans votre navigateur, où vous vous connectez et autorisez l&apos;accès.</translation>
    </message>
    <message>
        <source>To sign in without the browser: %1</source>
        <translation>Pour se connecter sans le navigateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>This replaces the saved connection &quot;%1&quot;.</source>
        <translation>Ceci remplace la connexion enregistrée «&#xa0;%1&#xa0;».</translation>
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
        <translation>Authentification…</translation>
    </message>
    <message>
        <source>Eloqua&apos;s page is now open in your browser. Sign in there and allow access. This window then continues automatically. If the browser shows a message instead, copy it and paste it above.</source>
        <translation>La page d&apos;Eloqua est maintenant ouverte dans votre navigateur. Connectez-vous-y et autorisez l&apos;accès. Cette fenêtre continue ensuite automatiquement. Si le navigateur affiche un message à la place, copiez-le et collez-le ci-dessus.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s page is now open in your browser. Sign in there and allow access. The browser then goes to a page that may not open; this is expected. Copy the address of that page from the browser and paste it above right away: it&apos;s valid for 60 seconds.</source>
        <translation>La page d&apos;Eloqua est maintenant ouverte dans votre navigateur. Connectez-vous-y et autorisez l&apos;accès. Le navigateur passe alors à une page qui peut ne pas s&apos;ouvrir&#x202f;; c&apos;est normal. Copiez l&apos;adresse de cette page depuis le navigateur et collez-la aussitôt ci-dessus&#xa0;: elle est valable 60 secondes.</translation>
    </message>
    <message>
        <source>Couldn&apos;t start a browser. Press &quot;Copy address&quot; and open that address in a browser. Then copy the address of the page that the browser ends on, and paste it above. It&apos;s valid for 60 seconds.</source>
        <translation>Impossible de démarrer un navigateur. Appuyez sur «&#xa0;Copier l&apos;adresse&#xa0;» et ouvrez cette adresse dans un navigateur. Copiez ensuite l&apos;adresse de la page sur laquelle le navigateur aboutit, et collez-la ci-dessus. Elle est valable 60 secondes.</translation>
    </message>
    <message>
        <source>The test signed in to %1 as %2, at %3. Nothing is saved yet.</source>
        <translation>Le test s&apos;est connecté à %1 en tant que %2, à %3. Rien n&apos;est encore enregistré.</translation>
    </message>
    <message>
        <source>The refresh token field now contains the new token from the test.</source>
        <translation>Le champ du jeton d&apos;actualisation contient maintenant le nouveau jeton du test.</translation>
    </message>
    <message>
        <source>Waiting for the new refresh token. Without it, you would have to sign in again.</source>
        <translation>En attente du nouveau jeton d&apos;actualisation. Sans lui, vous devriez vous connecter à nouveau.</translation>
    </message>
    <message>
        <source>The sign-in with the browser was stopped.</source>
        <translation>L&apos;authentification avec le navigateur a été arrêtée.</translation>
    </message>
    <message>
        <source>Close without signing in</source>
        <translation>Fermer sans se connecter</translation>
    </message>
    <message>
        <source>The test used up the refresh token that you entered. Only this dialog has the new one. Sign in to keep it, or copy it from its field.</source>
        <translation>Le test a consommé le jeton d&apos;actualisation que vous avez saisi. Seule cette boîte de dialogue possède le nouveau. Connectez-vous pour le garder, ou copiez-le depuis son champ.</translation>
    </message>
    <message>
        <source>Discard token</source>
        <translation>Abandonner le jeton</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInForm</name>
    <message>
        <source>&amp;More sign-in options</source>
        <translation>Autres options d&apos;aut&amp;hentification</translation>
    </message>
    <message>
        <source>More sign-in options</source>
        <translation>Autres options d&apos;authentification</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>Connection &amp;name</source>
        <translation>&amp;Nom de la connexion</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secret client</translation>
    </message>
    <message>
        <source>Show client secret</source>
        <translation>Afficher le secret client</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>Re&amp;direct URI</source>
        <translation>URI de &amp;redirection</translation>
    </message>
    <message>
        <source>Exactly the same as the callback URL of your app in Eloqua</source>
        <translation>Exactement identique à l&apos;URL de rappel de votre application dans Eloqua</translation>
    </message>
    <message>
        <source>&amp;Production: mark the window of this connection</source>
        <translation>&amp;Production&#xa0;: marquer la fenêtre de cette connexion</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>To sign in without the browser: a refresh token, or user name and password</source>
        <translation>Pour se connecter sans le navigateur&#xa0;: un jeton d&apos;actualisation, ou un nom d&apos;utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d&apos;actualisation</translation>
    </message>
    <message>
        <source>Refresh &amp;token</source>
        <translation>&amp;Jeton d&apos;actualisation</translation>
    </message>
    <message>
        <source>Show refresh token</source>
        <translation>Afficher le jeton d&apos;actualisation</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d&apos;&amp;utilisateur</translation>
    </message>
    <message>
        <source>site\user</source>
        <translation>site\utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Used once, never stored</source>
        <translation>Utilisé une seule fois, jamais enregistré</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Éten&amp;due</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version de l&apos;API</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>&amp;Version de l&apos;API</translation>
    </message>
    <message>
        <source>Login URL</source>
        <translation>URL de connexion</translation>
    </message>
    <message>
        <source>&amp;Login URL</source>
        <translation>URL de c&amp;onnexion</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Removed surrounding spaces from &quot;%1&quot;.</source>
        <translation>Espaces superflus supprimés autour de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Copied %1. Paste it in Eloqua as the callback URL of your app. &quot;Redirect URI&quot; must be exactly the same.</source>
        <translation>%1 copié. Collez-le dans Eloqua comme URL de rappel de votre application. «&#xa0;URI de redirection&#xa0;» doit être exactement identique.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Champ manquant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The user name is the site name, a backslash, and the user, such as AcmeEU\jane.doe.</source>
        <translation>Le nom d&apos;utilisateur est le nom du site, une barre oblique inverse et l&apos;utilisateur, par exemple AcmeEU\jane.doe.</translation>
    </message>
    <message>
        <source>The client ID, client secret, and refresh token can&apos;t contain spaces. Copy them again.</source>
        <translation>L&apos;ID client, le secret client et le jeton d&apos;actualisation ne peuvent pas contenir d&apos;espaces. Copiez-les à nouveau.</translation>
    </message>
    <message>
        <source>The redirect URI must be a complete address, such as %1.</source>
        <translation>L&apos;URI de redirection doit être une adresse complète, par exemple %1.</translation>
    </message>
    <message>
        <source>The login URL must be an https address (plain http only for this computer).</source>
        <translation>L&apos;URL de connexion doit être une adresse https (http simple seulement pour cet ordinateur).</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInGuide</name>
    <message>
        <source>What to cr&amp;eate in Eloqua</source>
        <translation>Ce qu&apos;il &amp;faut créer dans Eloqua</translation>
    </message>
    <message>
        <source>What to create in Eloqua</source>
        <translation>Ce qu&apos;il faut créer dans Eloqua</translation>
    </message>
    <message>
        <source>%L1.</source>
        <translation>%L1.</translation>
    </message>
    <message>
        <source>In Eloqua, open Settings &gt; AppCloud Developer &gt; Create New App. The app needs no services. If you don&apos;t see this, ask your Eloqua administrator. Each company creates the app once.</source>
        <translation>Dans Eloqua, ouvrez Settings (Paramètres) &gt; AppCloud Developer &gt; Create New App. L&apos;application n&apos;a besoin d&apos;aucun service. Si vous ne voyez pas cela, demandez à votre administrateur Eloqua. Chaque entreprise crée l&apos;application une seule fois.</translation>
    </message>
    <message>
        <source>Enter this callback URL, or an https address of your company if your site requires one:</source>
        <translation>Saisissez cette URL de rappel, ou une adresse https de votre entreprise si votre site en exige une&#xa0;:</translation>
    </message>
    <message>
        <source>Save the app, and copy its client ID and client secret to the fields below.</source>
        <translation>Enregistrez l&apos;application, et copiez son ID client et son secret client dans les champs ci-dessous.</translation>
    </message>
    <message>
        <source>Eloqua sends the browser there after you allow access. With an address of this computer, the program continues automatically.</source>
        <translation>Eloqua y envoie le navigateur une fois que vous avez autorisé l&apos;accès. Avec une adresse de cet ordinateur, le programme continue automatiquement.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy callback URL</source>
        <translation>Copier l&apos;URL de rappel</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
</context>
<context>
    <name>Inspector::StatusLine</name>
    <message>
        <source>Updated %1</source>
        <translation>Actualisé %1</translation>
    </message>
    <message>
        <source>Current table</source>
        <translation>Table actuelle</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Network state</source>
        <translation>État du réseau</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Dernière actualisation</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>Barre d&apos;état</translation>
    </message>
    <message>
        <source>%1 Retrying at %2.</source>
        <translation>%1 Nouvel essai à %2.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors connexion</translation>
    </message>
    <message>
        <source>Online again</source>
        <translation>De nouveau en ligne</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t be reached. Tables that couldn&apos;t be loaded are requested again as soon as it can be reached.</source>
        <translation>Eloqua est injoignable. Les tables qui n&apos;ont pas pu être chargées seront demandées à nouveau dès qu&apos;il sera joignable.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) selected</source>
        <translation>
            <numerusform>%L1 ligne sélectionnée</numerusform>
            <numerusform>%L1 lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) selected</source>
        <translation>
            <numerusform>%L1 cellule sélectionnée</numerusform>
            <numerusform>%L1 cellules sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 request(s) in progress</source>
        <translation>
            <numerusform>%L1 requête en cours</numerusform>
            <numerusform>%L1 requêtes en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %L2 waiting</source>
        <translation>%1, %L2 en attente</translation>
    </message>
    <message numerus="yes">
        <source>%L1 request(s) waiting</source>
        <translation>
            <numerusform>%L1 requête en attente</numerusform>
            <numerusform>%L1 requêtes en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, slowed down by Eloqua</source>
        <translation>%1, ralenti par Eloqua</translation>
    </message>
    <message>
        <source>Updated at %1</source>
        <translation>Actualisé à %1</translation>
    </message>
    <message>
        <source>Updated at %1, this computer&apos;s time</source>
        <translation>Actualisé à %1, heure de cet ordinateur</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>authentification en cours</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>échec de l&apos;authentification</translation>
    </message>
</context>
<context>
    <name>Inspector::StepsModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulée)</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
</context>
<context>
    <name>Inspector::StoryCommand</name>
    <message>
        <source>The rejects of sync %1 couldn&apos;t be counted, so nothing was written. %2</source>
        <translation>Les rejets de la synchronisation %1 n&apos;ont pas pu être comptés&#x202f;; rien n&apos;a donc été écrit. %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Only some rejects of sync %2 could be counted (%1), so nothing was written. %3</source>
        <translation>Seuls certains rejets de la synchronisation %2 ont pu être comptés (%1)&#x202f;; rien n&apos;a donc été écrit. %3</translation>
    </message>
    <message>
        <source>%1 of %2 counted</source>
        <translation>Compté&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>Compté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::StoryJob</name>
    <message>
        <source>Eloqua doesn&apos;t say which definition this sync belongs to.</source>
        <translation>Eloqua n&apos;indique pas à quelle définition appartient cette synchronisation.</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncActions</name>
    <message>
        <source>&amp;New sync…</source>
        <translation>&amp;Nouvelle synchronisation…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Run again…</source>
        <translation>&amp;Relancer…</translation>
    </message>
    <message>
        <source>Notif&amp;y me when this sync finishes</source>
        <translation>M&apos;&amp;avertir de la fin de cette synchronisation</translation>
    </message>
    <message>
        <source>&amp;Export rejects…</source>
        <translation>&amp;Exporter les rejets…</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>Conser&amp;ver…</translation>
    </message>
    <message>
        <source>Re&amp;pair rejects…</source>
        <translation>Ré&amp;parer les rejets…</translation>
    </message>
    <message>
        <source>Other &amp;syncs of this definition</source>
        <translation>Autres &amp;synchronisations de cette définition</translation>
    </message>
    <message>
        <source>Open &amp;definition</source>
        <translation>Ouvrir la &amp;définition</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Delete staged d&amp;ata…</source>
        <translation>S&amp;upprimer les données déposées…</translation>
    </message>
    <message>
        <source>Save the sync with its logs, rejects, and data in one file, to read it offline</source>
        <translation>Enregistrer la synchronisation avec ses journaux, ses rejets et ses données dans un seul fichier, pour la lire hors connexion</translation>
    </message>
    <message>
        <source>Keep the sync, correct its rejects in the copy, and send them again</source>
        <translation>Conserver la synchronisation, corriger ses rejets dans la copie, et les envoyer à nouveau</translation>
    </message>
    <message>
        <source>Copied the API address of sync %1. To open it, paste it in &quot;Go to sync&quot;.</source>
        <translation>Adresse d&apos;API de la synchronisation %1 copiée. Pour l&apos;ouvrir, collez-la dans «&#xa0;Aller à une synchronisation&#xa0;».</translation>
    </message>
    <message>
        <source>Delete staged data</source>
        <translation>Supprimer les données déposées</translation>
    </message>
    <message>
        <source>Delete the data that Eloqua has staged for sync %1 (%2 of %3) in %4, account %5?

After that, the data can&apos;t be fetched or restored. The sync itself, its logs, and its rejects are kept.</source>
        <translation>Supprimer les données qu&apos;Eloqua a déposées pour la synchronisation %1 (%2 de %3) dans %4, compte %5&#x202f;?

Ensuite, les données ne pourront être ni récupérées ni restaurées. La synchronisation elle-même, ses journaux et ses rejets sont gardés.</translation>
    </message>
    <message>
        <source>Delete data</source>
        <translation>Supprimer les données</translation>
    </message>
    <message>
        <source>The staged data of sync %1 was deleted.</source>
        <translation>Les données déposées de la synchronisation %1 ont été supprimées.</translation>
    </message>
    <message>
        <source>Sync %1 is still running, and Eloqua deletes its data only after it has finished. Nothing was deleted. Wait until it has finished, then try again.</source>
        <translation>La synchronisation %1 est encore en cours, et Eloqua ne supprime ses données qu&apos;une fois qu&apos;elle est terminée. Rien n&apos;a été supprimé. Attendez qu&apos;elle soit terminée, puis réessayez.</translation>
    </message>
    <message>
        <source>Eloqua has no staged data for sync %1. It may have been deleted already.</source>
        <translation>Eloqua n&apos;a pas de données déposées pour la synchronisation %1. Elles ont peut-être déjà été supprimées.</translation>
    </message>
    <message>
        <source>Sync %1 was created.</source>
        <translation>La synchronisation %1 a été créée.</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncChoices</name>
    <message>
        <source>Syncs status</source>
        <translation>Statut des synchronisations</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>Syncs kind</source>
        <translation>Type des synchronisations</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Syncs created by</source>
        <translation>Créateur des synchronisations</translation>
    </message>
    <message>
        <source>Any creator</source>
        <translation>Tous les créateurs</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Sync actions</source>
        <translation>Actions de synchronisation</translation>
    </message>
    <message>
        <source>Syncs time</source>
        <translation>Période des synchronisations</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>personnalisé</translation>
    </message>
    <message>
        <source>The filter is too complex to be combined with a choice.</source>
        <translation>Le filtre est trop complexe pour être combiné avec un choix.</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncCreation</name>
    <message>
        <source>Eloqua couldn&apos;t find the definition %1, so no sync was created. Choose another definition.</source>
        <translation>Eloqua n&apos;a pas trouvé la définition %1&#x202f;; aucune synchronisation n&apos;a donc été créée. Choisissez une autre définition.</translation>
    </message>
    <message>
        <source>This Eloqua user isn&apos;t allowed to sync %1, so no sync was created. Ask your Eloqua administrator for permission.</source>
        <translation>Cet utilisateur Eloqua n&apos;est pas autorisé à synchroniser %1&#x202f;; aucune synchronisation n&apos;a donc été créée. Demandez l&apos;autorisation à votre administrateur Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the request to create a sync of %1.</source>
        <translation>Eloqua n&apos;a pas accepté la requête de création d&apos;une synchronisation de %1.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t create the sync, because a value isn&apos;t allowed. Change it and try again.</source>
        <translation>Eloqua n&apos;a pas créé la synchronisation, car une valeur n&apos;est pas autorisée. Modifiez-la et réessayez.</translation>
    </message>
    <message>
        <source>It&apos;s unknown whether this definition is already being synced, because Eloqua lists too many syncs to check and doesn&apos;t filter or sort them.

If you start another sync of the same definition now, syncs can fail or lose data. Check the list of syncs first.</source>
        <translation>On ne sait pas si cette définition est déjà en cours de synchronisation, car Eloqua a trop de synchronisations dans sa liste pour les vérifier et ne les filtre ni ne les trie.

Si vous démarrez maintenant une autre synchronisation de la même définition, des synchronisations peuvent échouer ou perdre des données. Consultez d&apos;abord la liste des synchronisations.</translation>
    </message>
    <message>
        <source>sync %1 by %2 is %3</source>
        <translation>la synchronisation %1 créée par %2 a le statut %3</translation>
    </message>
    <message numerus="yes">
        <source>%L1 more are in progress</source>
        <translation>
            <numerusform>%L1 autre est en cours</numerusform>
            <numerusform>%L1 autres sont en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>This definition is already being synced: %1.

If you start another sync of the same definition now, syncs can fail or lose data. Oracle recommends that you wait or use another definition.</source>
        <translation>Cette définition est déjà en cours de synchronisation&#xa0;: %1.

Si vous démarrez maintenant une autre synchronisation de la même définition, des synchronisations peuvent échouer ou perdre des données. Oracle recommande d&apos;attendre ou d&apos;utiliser une autre définition.</translation>
    </message>
    <message>
        <source>Nothing was sent, because the check for other syncs in progress failed: %1</source>
        <translation>Rien n&apos;a été envoyé, car la recherche d&apos;autres synchronisations en cours a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>because the list of syncs couldn&apos;t be loaded: %1</source>
        <translation>car la liste des synchronisations n&apos;a pas pu être chargée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sync %1 was created, but Eloqua&apos;s response says that it&apos;s a sync of %2, not of %3. Check the sync.</source>
        <translation>La synchronisation %1 a été créée, mais la réponse d&apos;Eloqua indique que c&apos;est une synchronisation de %2, et non de %3. Vérifiez la synchronisation.</translation>
    </message>
    <message>
        <source>%1 No sync was created.</source>
        <translation>%1 Aucune synchronisation n&apos;a été créée.</translation>
    </message>
    <message>
        <source>%1 The sync isn&apos;t in the list yet. Look for it there before you create another sync. The request isn&apos;t sent again automatically.</source>
        <translation>%1 La synchronisation n&apos;est pas encore dans la liste. Cherchez-la dans la liste avant de créer une autre synchronisation. La requête n&apos;est pas envoyée à nouveau automatiquement.</translation>
    </message>
    <message>
        <source>%1 Eloqua lists no new sync of %2 by %3, so the sync was probably not created. The request isn&apos;t sent again automatically.</source>
        <translation>%1 Eloqua n&apos;affiche aucune nouvelle synchronisation de %2 par %3&#x202f;; la synchronisation n&apos;a donc probablement pas été créée. La requête n&apos;est pas envoyée à nouveau automatiquement.</translation>
    </message>
    <message>
        <source>because Eloqua lists too many syncs to check.</source>
        <translation>car Eloqua a trop de synchronisations dans sa liste pour les vérifier.</translation>
    </message>
    <message>
        <source>%1 The program couldn&apos;t look for it, %2 The request isn&apos;t sent again automatically. Check the list before you create another sync.</source>
        <translation>%1 Le programme n&apos;a pas pu la chercher, %2 La requête n&apos;est pas envoyée à nouveau automatiquement. Consultez la liste avant de créer une autre synchronisation.</translation>
    </message>
    <message>
        <source>%1 It&apos;s unknown whether the sync was created, %2 The request isn&apos;t sent again automatically. Check the list before you create the sync again.</source>
        <translation>%1 On ne sait pas si la synchronisation a été créée, %2 La requête n&apos;est pas envoyée à nouveau automatiquement. Consultez la liste avant de créer à nouveau la synchronisation.</translation>
    </message>
    <message>
        <source>%1 Eloqua lists a new sync of this definition by %2: sync %3. The request wasn&apos;t sent again.</source>
        <translation>%1 Eloqua affiche une nouvelle synchronisation de cette définition par %2&#xa0;: la synchronisation %3. La requête n&apos;a pas été envoyée à nouveau.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s response was lost, but Eloqua lists a new sync of this definition by %1: sync %2. The request wasn&apos;t sent again.</source>
        <translation>La réponse d&apos;Eloqua a été perdue, mais Eloqua affiche une nouvelle synchronisation de cette définition par %1&#xa0;: la synchronisation %2. La requête n&apos;a pas été envoyée à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n new sync(s) were found. This is the first one.</source>
        <translation>
            <numerusform>%n nouvelle synchronisation a été trouvée. Celle-ci est la première.</numerusform>
            <numerusform>%n nouvelles synchronisations ont été trouvées. Celle-ci est la première.</numerusform>
        </translation>
    </message>
    <message>
        <source>Eloqua confirmed that it created a sync of %1 but didn&apos;t say which one.</source>
        <translation>Eloqua a confirmé la création d&apos;une synchronisation de %1, mais n&apos;a pas indiqué laquelle.</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncHeader</name>
    <message>
        <source>created %1, ended %2</source>
        <translation>créée le %1, terminée le %2</translation>
    </message>
    <message>
        <source>created %1, not started yet</source>
        <translation>créée le %1, pas encore démarrée</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>créée le %1</translation>
    </message>
    <message>
        <source>running since %1</source>
        <translation>en cours depuis le %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>démarrée le %1</translation>
    </message>
    <message>
        <source>started %1, ended %2</source>
        <translation>démarrée le %1, terminée le %2</translation>
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
        <translation>Titre de la synchronisation</translation>
    </message>
    <message>
        <source>Sync definition</source>
        <translation>Définition de la synchronisation</translation>
    </message>
    <message>
        <source>Sync summary</source>
        <translation>Résumé de la synchronisation</translation>
    </message>
    <message>
        <source>Sync reason</source>
        <translation>Motif de la synchronisation</translation>
    </message>
    <message>
        <source>Sync %1   %2</source>
        <translation>Synchronisation %1   %2</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>Synchronisation %1</translation>
    </message>
    <message>
        <source>%1 of %2, by %3</source>
        <translation>%1 de %2, par %3</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu&apos;ici</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncNavigation</name>
    <message>
        <source>&amp;Back</source>
        <translation>Pré&amp;cédent</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Su&amp;ivant</translation>
    </message>
    <message>
        <source>&amp;Go to sync…</source>
        <translation>Aller à une sync&amp;hronisation…</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncPane</name>
    <message>
        <source>Select a sync in the list to see what happened to it.</source>
        <translation>Sélectionnez une synchronisation dans la liste pour voir ce qui lui est arrivé.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Couldn&apos;t open sync %1. %2</source>
        <translation>Impossible d&apos;ouvrir la synchronisation %1. %2</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter rejects by field, so these are all rejects with code %1.</source>
        <translation>Eloqua ne peut pas filtrer les rejets par champ&#x202f;; ce sont donc tous les rejets avec le code %1.</translation>
    </message>
    <message>
        <source>Ex&amp;port rejects with this code…</source>
        <translation>&amp;Exporter les rejets avec ce code…</translation>
    </message>
    <message>
        <source>&amp;Repair selected records…</source>
        <translation>&amp;Réparer les enregistrements sélectionnés…</translation>
    </message>
    <message>
        <source>Not all selected rows are loaded. Select fewer rows, or choose Repair… on Overview for all rejects of a cause.</source>
        <translation>Toutes les lignes sélectionnées ne sont pas chargées. Sélectionnez moins de lignes, ou choisissez Réparer… dans Vue d&apos;ensemble pour tous les rejets d&apos;une cause.</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncsPane</name>
    <message>
        <source>Eloqua can&apos;t filter by this definition, because a filter can&apos;t contain its URI.</source>
        <translation>Eloqua ne peut pas filtrer sur cette définition, car un filtre ne peut pas contenir son URI.</translation>
    </message>
    <message>
        <source>A filter can&apos;t contain all characters of this URI. * replaces the others, so syncs of similar definitions might also be listed.</source>
        <translation>Un filtre ne peut pas contenir tous les caractères de cette URI. * remplace les autres&#x202f;; des synchronisations de définitions semblables peuvent donc aussi être affichées.</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>suivie</translation>
    </message>
    <message>
        <source>finished, not viewed yet</source>
        <translation>terminée, pas encore consultée</translation>
    </message>
</context>
<context>
    <name>Inspector::TableActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copier avec les en-&amp;têtes</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown table</source>
        <translation>Copier en tableau &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy request as c&amp;url</source>
        <translation>Copier la requête en c&amp;url</translation>
    </message>
    <message>
        <source>These rows are from a kept copy, so there is no request to copy.</source>
        <translation>Ces lignes viennent d&apos;une copie conservée&#x202f;; il n&apos;y a donc aucune requête à copier.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>Fi&amp;ltrer…</translation>
    </message>
    <message>
        <source>Filter &amp;by this cell</source>
        <translation>&amp;Filtrer sur cette cellule</translation>
    </message>
    <message>
        <source>E&amp;xclude this cell</source>
        <translation>E&amp;xclure cette cellule</translation>
    </message>
    <message>
        <source>&amp;Go to row…</source>
        <translation>Aller à la li&amp;gne…</translation>
    </message>
    <message>
        <source>Recor&amp;d</source>
        <translation>&amp;Enregistrement</translation>
    </message>
    <message>
        <source>Show all fields of the current row</source>
        <translation>Afficher tous les champs de la ligne actuelle</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Colonnes…</translation>
    </message>
    <message>
        <source>&amp;Freeze first column</source>
        <translation>&amp;Figer la première colonne</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
</context>
<context>
    <name>Inspector::TablePane</name>
    <message>
        <source>%1 count</source>
        <translation>Nombre (%1)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save rows of this table as an Excel workbook, CSV, or JSON</source>
        <translation>Enregistrer les lignes de cette table sous forme de classeur Excel, de CSV ou de JSON</translation>
    </message>
    <message>
        <source>%1 export</source>
        <translation>Export (%1)</translation>
    </message>
    <message>
        <source>%1 explanation</source>
        <translation>Explication (%1)</translation>
    </message>
    <message>
        <source>This copy has no rows to filter.</source>
        <translation>Cette copie n&apos;a aucune ligne à filtrer.</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter or sort exported data. Keep this sync to filter and sort its data.</source>
        <translation>Eloqua ne peut ni filtrer ni trier les données exportées. Conservez cette synchronisation pour filtrer et trier ses données.</translation>
    </message>
    <message>
        <source>Nothing was filtered: %1.</source>
        <translation>Rien n&apos;a été filtré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t sort this list by creation time. It&apos;s shown in the server&apos;s order.</source>
        <translation>Eloqua ne trie pas cette liste par heure de création. Elle est affichée dans l&apos;ordre du serveur.</translation>
    </message>
    <message>
        <source>The choice wasn&apos;t applied, because the typed filter is too complex. Clear the filter first.</source>
        <translation>Le choix n&apos;a pas été appliqué, car le filtre saisi est trop complexe. Effacez d&apos;abord le filtre.</translation>
    </message>
    <message>
        <source>%1 has no columns yet.</source>
        <translation>Aucune colonne pour le moment (%1).</translation>
    </message>
    <message>
        <source>These rows are from a kept copy, so there is no request to copy.</source>
        <translation>Ces lignes viennent d&apos;une copie conservée&#x202f;; il n&apos;y a donc aucune requête à copier.</translation>
    </message>
    <message>
        <source>Copied the request. It reads the access token from the ELOQUA_TOKEN variable.</source>
        <translation>Requête copiée. Elle lit le jeton d&apos;accès dans la variable ELOQUA_TOKEN.</translation>
    </message>
    <message>
        <source>%1 has no rows to go to.</source>
        <translation>Aucune ligne à laquelle aller (%1).</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Aucune ligne</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Non chargé</translation>
    </message>
    <message>
        <source>Export syncs…</source>
        <translation>Exporter les synchronisations…</translation>
    </message>
    <message>
        <source>Export logs…</source>
        <translation>Exporter les journaux…</translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation>Exporter les données…</translation>
    </message>
    <message>
        <source>Export rejects…</source>
        <translation>Exporter les rejets…</translation>
    </message>
    <message>
        <source>%1 has no rows to export.</source>
        <translation>Aucune ligne à exporter (%1).</translation>
    </message>
    <message>
        <source>The rows below aren&apos;t up to date.</source>
        <translation>Les lignes ci-dessous ne sont pas à jour.</translation>
    </message>
    <message>
        <source>The rows below aren&apos;t filtered.</source>
        <translation>Les lignes ci-dessous ne sont pas filtrées.</translation>
    </message>
    <message>
        <source>The rows below are from the previous filter.</source>
        <translation>Les lignes ci-dessous viennent du filtre précédent.</translation>
    </message>
    <message>
        <source>The table has %1, and &quot;Start at&quot; skips the whole table. Enter a smaller number.</source>
        <translation>La table a %1, et «&#xa0;Commencer à&#xa0;» saute toute la table. Indiquez un nombre plus petit.</translation>
    </message>
    <message>
        <source>%1, without filter</source>
        <translation>%1, sans filtre</translation>
    </message>
    <message>
        <source>%1, from the previous filter</source>
        <translation>%1, du filtre précédent</translation>
    </message>
    <message>
        <source>%1, not up to date</source>
        <translation>%1, pas à jour</translation>
    </message>
    <message>
        <source>%1, not filtered</source>
        <translation>%1, sans filtrage</translation>
    </message>
    <message>
        <source>%1 that match the filter</source>
        <translation>%1 correspondant au filtre</translation>
    </message>
    <message>
        <source>0 rows</source>
        <translation>0 ligne</translation>
    </message>
    <message>
        <source>Rows %L1–%L2</source>
        <translation>Lignes %L1–%L2</translation>
    </message>
    <message>
        <source>%1 of more than %L2</source>
        <translation>%1 sur plus de %L2</translation>
    </message>
    <message>
        <source>%1 of %L2</source>
        <translation>%1 sur %L2</translation>
    </message>
</context>
<context>
    <name>Inspector::TableView</name>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Sélectionner %1</translation>
    </message>
    <message>
        <source>Fit %1 to its content</source>
        <translation>Ajuster %1 à son contenu</translation>
    </message>
    <message>
        <source>Freeze first column</source>
        <translation>Figer la première colonne</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copier avec les en-&amp;têtes</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown table</source>
        <translation>Copier en tableau &amp;Markdown</translation>
    </message>
</context>
<context>
    <name>Inspector::TermChoice</name>
    <message>
        <source>custom</source>
        <translation>personnalisé</translation>
    </message>
    <message>
        <source>The filter is too complex to be combined with a choice.</source>
        <translation>Le filtre est trop complexe pour être combiné avec un choix.</translation>
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
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les périodes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Depuis hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
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
        <translation>Synchronisations suivies</translation>
    </message>
    <message>
        <source>Open a watched sync</source>
        <translation>Ouvrir une synchronisation suivie</translation>
    </message>
    <message>
        <source>Watching %L1</source>
        <translation>%L1 en suivi</translation>
    </message>
</context>
<context>
    <name>Inspector::Watching</name>
    <message>
        <source>Sync %1</source>
        <translation>Synchronisation %1</translation>
    </message>
    <message>
        <source>Sync %1: %2, %3</source>
        <translation>Synchronisation %1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Sync %1 finished: %2</source>
        <translation>Synchronisation %1 terminée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sync %1 is no longer watched: %2</source>
        <translation>La synchronisation %1 n&apos;est plus suivie&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::WelcomePage</name>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Essayer avec des données d&apos;exemple</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>You need an app that your company creates in Eloqua, once.</source>
        <translation>Il vous faut une application que votre entreprise crée dans Eloqua, une seule fois.</translation>
    </message>
    <message>
        <source>What you need to sign in</source>
        <translation>Ce qu&apos;il faut pour se connecter</translation>
    </message>
    <message>
        <source>A simulated Eloqua on this computer. No account is needed, and nothing is stored.</source>
        <translation>Un Eloqua simulé sur cet ordinateur. Aucun compte n&apos;est nécessaire, et rien n&apos;est enregistré.</translation>
    </message>
    <message>
        <source>Start the built-in simulated Eloqua. Nothing is stored, and no account is needed.</source>
        <translation>Démarrer l&apos;Eloqua simulé intégré. Rien n&apos;est enregistré, et aucun compte n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (production)</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Sign in with this saved connection</source>
        <translation>Se connecter avec cette connexion enregistrée</translation>
    </message>
    <message>
        <source>See what happened to your Eloqua syncs</source>
        <translation>Voir ce qui est arrivé à vos synchronisations Eloqua</translation>
    </message>
    <message>
        <source>You&apos;re not signed in</source>
        <translation>Vous n&apos;êtes pas connecté</translation>
    </message>
    <message>
        <source>Which records a bulk sync rejected, why, and what Eloqua logged.</source>
        <translation>Quels enregistrements une synchronisation en masse a rejetés, pourquoi, et ce qu&apos;Eloqua a consigné dans ses journaux.</translation>
    </message>
    <message>
        <source>Choose a connection, or sign in with a new one.</source>
        <translation>Choisissez une connexion, ou connectez-vous avec une nouvelle.</translation>
    </message>
</context>
<context>
    <name>Inspector::WorkBar</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sign in to %1 as %2 first</source>
        <translation>Connectez-vous d&apos;abord à %1 en tant que %2</translation>
    </message>
</context>
<context>
    <name>Inspector::WorkList</name>
    <message>
        <source>Replace file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>Inspector::ZoneSwitch</name>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Heures en &amp;UTC</translation>
    </message>
    <message>
        <source>Show Eloqua&apos;s times in UTC instead of this computer&apos;s time zone; data values aren&apos;t changed</source>
        <translation>Afficher les heures d&apos;Eloqua en UTC plutôt que dans le fuseau horaire de cet ordinateur&#x202f;; les valeurs des données ne changent pas</translation>
    </message>
</context>
<context>
    <name>StatusCatalogue</name>
    <message>
        <source>Records read from the upload.</source>
        <translation>Enregistrements lus dans le téléversement.</translation>
    </message>
    <message>
        <source>The email address isn&apos;t valid, so the record wasn&apos;t imported.</source>
        <translation>L&apos;adresse e-mail n&apos;est pas valide&#x202f;; l&apos;enregistrement n&apos;a donc pas été importé.</translation>
    </message>
    <message>
        <source>Correct the address in the source, then send the record again.</source>
        <translation>Corrigez l&apos;adresse dans la source, puis envoyez à nouveau l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Invalid email addresses.</source>
        <translation>adresses e-mail non valides</translation>
    </message>
    <message>
        <source>Records remaining after duplicates of the identifier were removed.</source>
        <translation>Enregistrements restants après la suppression des doublons de l&apos;identifiant.</translation>
    </message>
    <message>
        <source>Contacts created.</source>
        <translation>Contacts créés.</translation>
    </message>
    <message>
        <source>Accounts created.</source>
        <translation>Comptes créés.</translation>
    </message>
    <message>
        <source>Custom object records created.</source>
        <translation>Enregistrements d&apos;objets personnalisés créés.</translation>
    </message>
    <message>
        <source>The same email address occurs more than once in the upload.</source>
        <translation>La même adresse e-mail figure plusieurs fois dans le téléversement.</translation>
    </message>
    <message>
        <source>The first record with the address was imported. Leave out the others, or decide in the source which of them is right.</source>
        <translation>Le premier enregistrement avec cette adresse a été importé. Écartez les autres, ou décidez dans la source lequel est le bon.</translation>
    </message>
    <message>
        <source>Duplicate email addresses.</source>
        <translation>adresses e-mail en double</translation>
    </message>
    <message>
        <source>Custom object records updated.</source>
        <translation>Enregistrements d&apos;objets personnalisés mis à jour.</translation>
    </message>
    <message>
        <source>Contacts removed.</source>
        <translation>Contacts supprimés.</translation>
    </message>
    <message>
        <source>Accounts removed.</source>
        <translation>Comptes supprimés.</translation>
    </message>
    <message>
        <source>Email addresses marked as bounced.</source>
        <translation>Adresses e-mail marquées comme non distribuables (bounce).</translation>
    </message>
    <message>
        <source>Email addresses globally unsubscribed.</source>
        <translation>Adresses e-mail désabonnées globalement.</translation>
    </message>
    <message>
        <source>Existing contacts updated.</source>
        <translation>Contacts existants mis à jour.</translation>
    </message>
    <message>
        <source>Existing accounts updated.</source>
        <translation>Comptes existants mis à jour.</translation>
    </message>
    <message>
        <source>Custom object records linked to contacts or accounts.</source>
        <translation>Enregistrements d&apos;objets personnalisés liés à des contacts ou à des comptes.</translation>
    </message>
    <message>
        <source>The identifier isn&apos;t unique in the upload. Later records were discarded.</source>
        <translation>L&apos;identifiant n&apos;est pas unique dans le téléversement. Les enregistrements suivants ont été abandonnés.</translation>
    </message>
    <message>
        <source>One record with the identifier was imported. Leave out the others: sending them again could overwrite it. For the next import, make the identifier unique, or choose another identifier field.</source>
        <translation>Un enregistrement avec cet identifiant a été importé. Écartez les autres&#xa0;: les envoyer à nouveau pourrait l&apos;écraser. Pour le prochain import, rendez l&apos;identifiant unique, ou choisissez un autre champ identifiant.</translation>
    </message>
    <message>
        <source>Duplicate identifier.</source>
        <translation>identifiant en double</translation>
    </message>
    <message>
        <source>The record couldn&apos;t be parsed.</source>
        <translation>L&apos;enregistrement n&apos;a pas pu être analysé.</translation>
    </message>
    <message>
        <source>Check the delimiters, quotation marks, and encoding of the upload near the given record, then send the record again.</source>
        <translation>Vérifiez les délimiteurs, les guillemets et l&apos;encodage du téléversement à proximité de l&apos;enregistrement indiqué, puis envoyez à nouveau l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Malformed records.</source>
        <translation>enregistrements mal formés</translation>
    </message>
    <message>
        <source>Email addresses created.</source>
        <translation>Adresses e-mail créées.</translation>
    </message>
    <message>
        <source>Uploaded records that matched no existing record.</source>
        <translation>Enregistrements téléversés qui ne correspondaient à aucun enregistrement existant.</translation>
    </message>
    <message>
        <source>Email addresses updated.</source>
        <translation>Adresses e-mail mises à jour.</translation>
    </message>
    <message>
        <source>The opportunity stage is unknown.</source>
        <translation>L&apos;étape de l&apos;opportunité est inconnue.</translation>
    </message>
    <message>
        <source>Use an opportunity stage that exists in Eloqua, spelled the same, then send the record again.</source>
        <translation>Utilisez une étape d&apos;opportunité qui existe dans Eloqua, orthographiée de la même façon, puis envoyez à nouveau l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Invalid opportunity stage.</source>
        <translation>étape d&apos;opportunité non valide</translation>
    </message>
    <message>
        <source>A field value isn&apos;t valid, for example because it has the wrong type. Oracle doesn&apos;t document this code.</source>
        <translation>Une valeur de champ n&apos;est pas valide, par exemple parce qu&apos;elle n&apos;a pas le bon type. Oracle ne documente pas ce code.</translation>
    </message>
    <message>
        <source>Compare the values of the named fields with the types of these fields in Eloqua. Leave empty values empty instead of sending the word null. Then send the record again.</source>
        <translation>Comparez les valeurs des champs nommés avec les types de ces champs dans Eloqua. Laissez vides les valeurs vides au lieu d&apos;envoyer le mot null. Envoyez ensuite à nouveau l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>The contact wasn&apos;t created, because it already exists.</source>
        <translation>Le contact n&apos;a pas été créé, car il existe déjà.</translation>
    </message>
    <message>
        <source>Leave out the record. To change existing contacts, import with an update rule that allows it.</source>
        <translation>Écartez l&apos;enregistrement. Pour modifier des contacts existants, importez avec une règle de mise à jour qui le permet.</translation>
    </message>
    <message>
        <source>Contact already exists.</source>
        <translation>contact déjà existant</translation>
    </message>
    <message>
        <source>Records that are new to Eloqua.</source>
        <translation>Enregistrements nouveaux pour Eloqua.</translation>
    </message>
    <message>
        <source>The referenced campaign is unknown.</source>
        <translation>La campagne référencée est inconnue.</translation>
    </message>
    <message>
        <source>In Eloqua, check that the campaign exists and has this ID. Then send the record again.</source>
        <translation>Dans Eloqua, vérifiez que la campagne existe et qu&apos;elle a cet ID. Envoyez ensuite à nouveau l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Campaign not found.</source>
        <translation>campagne introuvable</translation>
    </message>
    <message>
        <source>The record contains no values.</source>
        <translation>L&apos;enregistrement ne contient aucune valeur.</translation>
    </message>
    <message>
        <source>Leave out records without values.</source>
        <translation>Écartez les enregistrements sans valeurs.</translation>
    </message>
    <message>
        <source>Empty records.</source>
        <translation>enregistrements vides</translation>
    </message>
    <message>
        <source>Total number of rejected records.</source>
        <translation>Nombre total d&apos;enregistrements rejetés.</translation>
    </message>
    <message>
        <source>Required fields are missing.</source>
        <translation>Des champs obligatoires sont manquants.</translation>
    </message>
    <message>
        <source>Fill in the fields that are required by the definition or by Eloqua, then send the record again.</source>
        <translation>Remplissez les champs exigés par la définition ou par Eloqua, puis envoyez à nouveau l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Rejected records (missing fields).</source>
        <translation>champs manquants</translation>
    </message>
    <message>
        <source>The record would link the contact to a second account.</source>
        <translation>L&apos;enregistrement lierait le contact à un deuxième compte.</translation>
    </message>
    <message>
        <source>Leave out the record, or decide which account the contact belongs to. A contact can be linked to one account only.</source>
        <translation>Écartez l&apos;enregistrement, ou décidez à quel compte le contact appartient. Un contact ne peut être lié qu&apos;à un seul compte.</translation>
    </message>
    <message>
        <source>Duplicate account linkage.</source>
        <translation>lien de compte en double</translation>
    </message>
    <message>
        <source>Custom object records removed.</source>
        <translation>Enregistrements d&apos;objets personnalisés supprimés.</translation>
    </message>
    <message>
        <source>Assets created.</source>
        <translation>Ressources créées.</translation>
    </message>
    <message>
        <source>Activities created.</source>
        <translation>Activités créées.</translation>
    </message>
    <message>
        <source>The activity type is unknown.</source>
        <translation>Le type d&apos;activité est inconnu.</translation>
    </message>
    <message>
        <source>In Eloqua, set up the activity type, or use one that exists. Then send the record again.</source>
        <translation>Dans Eloqua, configurez le type d&apos;activité, ou utilisez-en un qui existe. Envoyez ensuite à nouveau l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Activity Type not found.</source>
        <translation>type d&apos;activité introuvable</translation>
    </message>
    <message>
        <source>Oracle doesn&apos;t document this code.</source>
        <translation>Oracle ne documente pas ce code.</translation>
    </message>
    <message>
        <source>The asset type is unknown.</source>
        <translation>Le type de ressource est inconnu.</translation>
    </message>
    <message>
        <source>In Eloqua, set up the asset type, or use one that exists. Then send the record again.</source>
        <translation>Dans Eloqua, configurez le type de ressource, ou utilisez-en un qui existe. Envoyez ensuite à nouveau l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Asset Type not found.</source>
        <translation>type de ressource introuvable</translation>
    </message>
    <message>
        <source>Event records created.</source>
        <translation>Enregistrements d&apos;événements créés.</translation>
    </message>
    <message>
        <source>Event records linked.</source>
        <translation>Enregistrements d&apos;événements liés.</translation>
    </message>
    <message>
        <source>Event records updated.</source>
        <translation>Enregistrements d&apos;événements mis à jour.</translation>
    </message>
    <message>
        <source>Event records removed.</source>
        <translation>Enregistrements d&apos;événements supprimés.</translation>
    </message>
    <message>
        <source>The event record was rejected.</source>
        <translation>L&apos;enregistrement d&apos;événement a été rejeté.</translation>
    </message>
    <message>
        <source>Look at the rejects to see which values were rejected, correct them, then send the records again.</source>
        <translation>Consultez les rejets pour voir quelles valeurs ont été rejetées, corrigez-les, puis envoyez à nouveau les enregistrements.</translation>
    </message>
    <message>
        <source>Event data rejected.</source>
        <translation>données d&apos;événement rejetées</translation>
    </message>
    <message>
        <source>Members added to a program step.</source>
        <translation>Membres ajoutés à une étape de programme.</translation>
    </message>
    <message>
        <source>The referenced opportunity is unknown.</source>
        <translation>L&apos;opportunité référencée est inconnue.</translation>
    </message>
    <message>
        <source>Create the opportunity in Eloqua first, or correct the reference to it. Then send the record again.</source>
        <translation>Créez d&apos;abord l&apos;opportunité dans Eloqua, ou corrigez la référence à celle-ci. Envoyez ensuite à nouveau l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Opportunity does not exist.</source>
        <translation>opportunité inexistante</translation>
    </message>
    <message>
        <source>The referenced contact is unknown.</source>
        <translation>Le contact référencé est inconnu.</translation>
    </message>
    <message>
        <source>Create the contact in Eloqua first, or correct the reference to it. Then send the record again.</source>
        <translation>Créez d&apos;abord le contact dans Eloqua, ou corrigez la référence à celui-ci. Envoyez ensuite à nouveau l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Contact does not exist.</source>
        <translation>contact inexistant</translation>
    </message>
    <message>
        <source>The sync finished, with its result.</source>
        <translation>La synchronisation est terminée, avec son résultat.</translation>
    </message>
    <message>
        <source>Rows exported. The count is the size of the export.</source>
        <translation>Lignes exportées. Le nombre correspond à la taille de l&apos;export.</translation>
    </message>
    <message>
        <source>The members of the export were determined.</source>
        <translation>Les membres de l&apos;export ont été déterminés.</translation>
    </message>
    <message>
        <source>The upload was converted.</source>
        <translation>Le téléversement a été converti.</translation>
    </message>
    <message>
        <source>The staging file couldn&apos;t be processed.</source>
        <translation>Le fichier de la zone de transit n&apos;a pas pu être traité.</translation>
    </message>
    <message>
        <source>Delete the staged data, upload it again, and start a new sync. If the problem continues, open a service request with Oracle.</source>
        <translation>Supprimez les données déposées, téléversez-les à nouveau et démarrez une nouvelle synchronisation. Si le problème persiste, ouvrez une demande de service auprès d&apos;Oracle.</translation>
    </message>
    <message>
        <source>The export was stored for retrieval.</source>
        <translation>L&apos;export a été enregistré pour être récupéré.</translation>
    </message>
    <message>
        <source>Processing failed.</source>
        <translation>Le traitement a échoué.</translation>
    </message>
    <message>
        <source>The upload couldn&apos;t be read and wasn&apos;t processed.</source>
        <translation>Le téléversement n&apos;a pas pu être lu et n&apos;a pas été traité.</translation>
    </message>
    <message>
        <source>Check the format and encoding of the upload, upload it again, and start a new sync.</source>
        <translation>Vérifiez le format et l&apos;encodage du téléversement, téléversez à nouveau les données et démarrez une nouvelle synchronisation.</translation>
    </message>
    <message>
        <source>Eloqua tried to unlock the upload.</source>
        <translation>Eloqua a tenté de déverrouiller le téléversement.</translation>
    </message>
    <message>
        <source>The upload has a column that the definition doesn&apos;t map. The column was ignored.</source>
        <translation>Le téléversement contient une colonne que la définition ne met pas en correspondance. La colonne a été ignorée.</translation>
    </message>
    <message>
        <source>Map the field in the definition, or leave the column out of the upload.</source>
        <translation>Mettez le champ en correspondance dans la définition, ou écartez la colonne du téléversement.</translation>
    </message>
    <message>
        <source>The identifier isn&apos;t one of the mapped fields.</source>
        <translation>L&apos;identifiant ne fait pas partie des champs mis en correspondance.</translation>
    </message>
    <message>
        <source>Add the identifier to the definition&apos;s fields.</source>
        <translation>Ajoutez l&apos;identifiant aux champs de la définition.</translation>
    </message>
    <message>
        <source>Accounts added to a list.</source>
        <translation>Comptes ajoutés à une liste.</translation>
    </message>
    <message>
        <source>Contacts subscribed.</source>
        <translation>Contacts abonnés.</translation>
    </message>
    <message>
        <source>Contacts unsubscribed.</source>
        <translation>Contacts désabonnés.</translation>
    </message>
    <message>
        <source>Accounts removed from a list.</source>
        <translation>Comptes retirés d&apos;une liste.</translation>
    </message>
    <message>
        <source>Contacts removed from a list.</source>
        <translation>Contacts retirés d&apos;une liste.</translation>
    </message>
    <message>
        <source>Contacts added to a list.</source>
        <translation>Contacts ajoutés à une liste.</translation>
    </message>
    <message>
        <source>Status of cloud connector members set.</source>
        <translation>Statut des membres du connecteur cloud défini.</translation>
    </message>
    <message>
        <source>A mapped column is missing from the upload.</source>
        <translation>Une colonne mise en correspondance est absente du téléversement.</translation>
    </message>
    <message>
        <source>Add the column to the upload, or remove the field from the definition.</source>
        <translation>Ajoutez la colonne au téléversement, ou retirez le champ de la définition.</translation>
    </message>
    <message>
        <source>The definition isn&apos;t valid. The log shows why.</source>
        <translation>La définition n&apos;est pas valide. Le journal indique pourquoi.</translation>
    </message>
    <message>
        <source>Read the other log entries, create a corrected definition, and sync that definition.</source>
        <translation>Lisez les autres entrées du journal, créez une définition corrigée et synchronisez cette définition.</translation>
    </message>
    <message>
        <source>The identifier has no effect for activities.</source>
        <translation>L&apos;identifiant n&apos;a aucun effet pour les activités.</translation>
    </message>
    <message>
        <source>No action is required. You can leave the identifier out of the definition.</source>
        <translation>Aucune action n&apos;est nécessaire. Vous pouvez écarter l&apos;identifiant de la définition.</translation>
    </message>
    <message>
        <source>No data was staged, or nothing matched.</source>
        <translation>Aucune donnée n&apos;a été déposée, ou rien ne correspondait.</translation>
    </message>
    <message>
        <source>Check that data was uploaded, or that the filter matches something, before starting the sync.</source>
        <translation>Vérifiez que des données ont été téléversées, ou que le filtre correspond à quelque chose, avant de démarrer la synchronisation.</translation>
    </message>
    <message>
        <source>A value violates a field&apos;s constraint.</source>
        <translation>Une valeur enfreint une contrainte d&apos;un champ.</translation>
    </message>
    <message>
        <source>Compare the value with the type, the length, and the allowed values of the field in Eloqua, correct it, then send the record again.</source>
        <translation>Comparez la valeur avec le type, la longueur et les valeurs autorisées du champ dans Eloqua, corrigez-la, puis envoyez à nouveau l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Constraint failed.</source>
        <translation>contrainte non respectée</translation>
    </message>
    <message>
        <source>The upload has no columns.</source>
        <translation>Le téléversement ne contient aucune colonne.</translation>
    </message>
    <message>
        <source>Check that the upload has a header or keys and at least one column.</source>
        <translation>Vérifiez que le téléversement contient une ligne d&apos;en-tête ou des clés et au moins une colonne.</translation>
    </message>
    <message>
        <source>No column of the upload matches the definition.</source>
        <translation>Aucune colonne du téléversement ne correspond à la définition.</translation>
    </message>
    <message>
        <source>Name the upload&apos;s columns as on the left side of the definition&apos;s fields.</source>
        <translation>Nommez les colonnes du téléversement comme à gauche dans les champs de la définition.</translation>
    </message>
    <message>
        <source>Status of app service members set.</source>
        <translation>Statut des membres du service d&apos;application défini.</translation>
    </message>
    <message>
        <source>Staging was initialized.</source>
        <translation>La zone de transit a été initialisée.</translation>
    </message>
    <message>
        <source>Records staged.</source>
        <translation>Enregistrements déposés.</translation>
    </message>
    <message>
        <source>Staging was removed.</source>
        <translation>La zone de transit a été supprimée.</translation>
    </message>
    <message>
        <source>The referenced campaign isn&apos;t active.</source>
        <translation>La campagne référencée n&apos;est pas active.</translation>
    </message>
    <message>
        <source>In Eloqua, activate the campaign, or use one that is active. Then send the record again.</source>
        <translation>Dans Eloqua, activez la campagne, ou utilisez-en une qui est active. Envoyez ensuite à nouveau l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Campaign not active.</source>
        <translation>campagne non active</translation>
    </message>
    <message>
        <source>The upload is in use.</source>
        <translation>Le téléversement est en cours d&apos;utilisation.</translation>
    </message>
    <message>
        <source>Wait until the other sync of this definition has finished, then start a new one.</source>
        <translation>Attendez que l&apos;autre synchronisation de cette définition soit terminée, puis démarrez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The upload was locked.</source>
        <translation>Le téléversement a été verrouillé.</translation>
    </message>
    <message>
        <source>The record matches too many existing records.</source>
        <translation>L&apos;enregistrement correspond à un trop grand nombre d&apos;enregistrements existants.</translation>
    </message>
    <message>
        <source>Leave out the record, or choose an identifier that matches fewer records in Eloqua.</source>
        <translation>Écartez l&apos;enregistrement, ou choisissez un identifiant qui correspond à moins d&apos;enregistrements dans Eloqua.</translation>
    </message>
    <message>
        <source>Multiple matched record limit exceeded.</source>
        <translation>trop d&apos;enregistrements correspondants</translation>
    </message>
    <message>
        <source>The staging space is full.</source>
        <translation>La zone de transit est pleine.</translation>
    </message>
    <message>
        <source>To free up space, sync or delete staged data. Then upload the data again.</source>
        <translation>Pour libérer de l&apos;espace, synchronisez ou supprimez des données déposées. Téléversez ensuite à nouveau les données.</translation>
    </message>
    <message>
        <source>The import is ready to run.</source>
        <translation>L&apos;import est prêt à être exécuté.</translation>
    </message>
    <message>
        <source>Email addresses globally subscribed.</source>
        <translation>Adresses e-mail abonnées globalement.</translation>
    </message>
    <message>
        <source>Staging for sync actions failed.</source>
        <translation>Le dépôt pour les actions de synchronisation a échoué.</translation>
    </message>
    <message>
        <source>Records staged for sync actions.</source>
        <translation>Enregistrements déposés pour les actions de synchronisation.</translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation>L&apos;export a échoué.</translation>
    </message>
    <message>
        <source>Start a new sync. If the problem continues, open a service request with Oracle.</source>
        <translation>Démarrez une nouvelle synchronisation. Si le problème persiste, ouvrez une demande de service auprès d&apos;Oracle.</translation>
    </message>
    <message>
        <source>The export failed once. Eloqua is trying again.</source>
        <translation>L&apos;export a échoué une fois. Eloqua réessaie.</translation>
    </message>
    <message>
        <source>Wait for the retry. Later log entries show the result.</source>
        <translation>Attendez la nouvelle tentative. Des entrées ultérieures du journal indiquent le résultat.</translation>
    </message>
    <message>
        <source>The definition was deleted before the sync finished.</source>
        <translation>La définition a été supprimée avant la fin de la synchronisation.</translation>
    </message>
    <message>
        <source>Create the definition again, and start a new sync.</source>
        <translation>Créez à nouveau la définition et démarrez une nouvelle synchronisation.</translation>
    </message>
    <message>
        <source>Records imported without the field values that weren&apos;t valid.</source>
        <translation>Enregistrements importés sans les valeurs de champ qui n&apos;étaient pas valides.</translation>
    </message>
    <message>
        <source>The request failed. Eloqua will retry it automatically.</source>
        <translation>La requête a échoué. Eloqua la relancera automatiquement.</translation>
    </message>
    <message>
        <source>The sync failed because of a temporary error.</source>
        <translation>La synchronisation a échoué en raison d&apos;une erreur temporaire.</translation>
    </message>
    <message>
        <source>Start a new sync after an hour. If the problem continues, open a service request with Oracle.</source>
        <translation>Démarrez une nouvelle synchronisation au bout d&apos;une heure. Si le problème persiste, ouvrez une demande de service auprès d&apos;Oracle.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Specify where to sign in: --connection FILE, --profile NAME, or --demo to try the program.</source>
        <translation>Indiquez où se connecter&#xa0;: --connection FICHIER, --profile NOM, ou --demo pour essayer le programme.</translation>
    </message>
    <message>
        <source>One of the commands above.</source>
        <translation>Une des commandes ci-dessus.</translation>
    </message>
    <message>
        <source>Run &quot;%1 --help&quot; to see the options.</source>
        <translation>Exécutez &quot;%1 --help&quot; pour voir les options.</translation>
    </message>
    <message>
        <source>Specify a command: list, get, data, logs, rejects, create, keep, send, causes, compare, report, or demo-server.</source>
        <translation>Indiquez une commande&#xa0;: list, get, data, logs, rejects, create, keep, send, causes, compare, report ou demo-server.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a command.</source>
        <translation>&quot;%1&quot; n&apos;est pas une commande.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; requires %2.</source>
        <translation>&quot;%1&quot; exige %2.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot; for &quot;%2&quot;.</source>
        <translation>Argument inattendu &quot;%1&quot; pour &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>--%1 can&apos;t be used with &quot;%2&quot;.</source>
        <translation>--%1 ne peut pas être utilisé avec &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a sync number, such as 1042, nor the file of a kept copy.</source>
        <translation>&quot;%1&quot; n&apos;est ni un numéro de synchronisation, comme 1042, ni le fichier d&apos;une copie conservée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a sync number, such as 1042.</source>
        <translation>&quot;%1&quot; n&apos;est pas un numéro de synchronisation, comme 1042.</translation>
    </message>
    <message>
        <source>--%1 can&apos;t be used with --kept.</source>
        <translation>--%1 ne peut pas être utilisé avec --kept.</translation>
    </message>
    <message>
        <source>--resume can&apos;t be used with a kept copy, which needs no server.</source>
        <translation>--resume ne peut pas être utilisé avec une copie conservée, qui n&apos;a besoin d&apos;aucun serveur.</translation>
    </message>
    <message>
        <source>--%1 can&apos;t be used with &quot;data&quot;, because Eloqua neither filters nor sorts data. Keep the sync first, then use the file of the kept copy.</source>
        <translation>--%1 ne peut pas être utilisé avec &quot;data&quot;, car Eloqua ne filtre ni ne trie les données. Conservez d&apos;abord la synchronisation, puis utilisez le fichier de la copie conservée.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 doit être un nombre entier de %2 à %3, et non &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>--total-results must be true or false, not &quot;%1&quot;.</source>
        <translation>--total-results doit être true ou false, et non &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--output requires a file name.</source>
        <translation>--output exige un nom de fichier.</translation>
    </message>
    <message>
        <source>--output would replace the kept copy that is read. Choose another file.</source>
        <translation>--output remplacerait la copie conservée qui est lue. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>--delimiter must be one ASCII character other than a quotation mark or a line break, or &quot;tab&quot;.</source>
        <translation>--delimiter doit être un seul caractère ASCII autre qu&apos;un guillemet ou un saut de ligne, ou &quot;tab&quot;.</translation>
    </message>
    <message>
        <source>--format must be csv, json, jsonl, xlsx, or table, not &quot;%1&quot;.</source>
        <translation>--format doit être csv, json, jsonl, xlsx ou table, et non &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--%1 can be used only with the format csv.</source>
        <translation>--%1 ne peut être utilisé qu&apos;avec le format csv.</translation>
    </message>
    <message>
        <source>The format xlsx requires --output, because a workbook can be written only to a file.</source>
        <translation>Le format xlsx exige --output, car un classeur ne peut être écrit que dans un fichier.</translation>
    </message>
    <message>
        <source>--columns requires column names separated by commas.</source>
        <translation>--columns exige des noms de colonnes séparés par des virgules.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Available columns: %2.</source>
        <translation>Il n&apos;y a pas de colonne &quot;%1&quot;. Colonnes disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--%1 requires --all.</source>
        <translation>--%1 exige --all.</translation>
    </message>
    <message>
        <source>--resume requires --output, because only an export to a file can be resumed.</source>
        <translation>--resume exige --output, car seul un export vers un fichier peut être repris.</translation>
    </message>
    <message>
        <source>--resume can be used only with the formats csv, json, jsonl, and xlsx.</source>
        <translation>--resume ne peut être utilisé qu&apos;avec les formats csv, json, jsonl et xlsx.</translation>
    </message>
    <message>
        <source>--resume can&apos;t be used with &quot;list&quot;, because the list changes with every sync.</source>
        <translation>--resume ne peut pas être utilisé avec &quot;list&quot;, car la liste change à chaque synchronisation.</translation>
    </message>
    <message>
        <source>--resume requires the server&apos;s total, so --total-results can&apos;t be false.</source>
        <translation>--resume exige le total du serveur&#x202f;; --total-results ne peut donc pas être false.</translation>
    </message>
    <message>
        <source>--callback-url &quot;%1&quot;: %2</source>
        <translation>--callback-url &quot;%1&quot;&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;create&quot; requires SYNCED_INSTANCE_URI.</source>
        <translation>&quot;create&quot; exige SYNCED_INSTANCE_URI.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot;&#xa0;: %2</translation>
    </message>
    <message>
        <source>--property: a sync doesn&apos;t have the property &quot;%1&quot;. Available properties: %2.</source>
        <translation>--property&#xa0;: une synchronisation n&apos;a pas la propriété &quot;%1&quot;. Propriétés disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--property %1 requires a value: --property %1=VALUE.</source>
        <translation>--property %1 exige une valeur&#xa0;: --property %1=VALEUR.</translation>
    </message>
    <message>
        <source>The property &quot;%1&quot; is specified twice. Specify it only once.</source>
        <translation>La propriété &quot;%1&quot; est indiquée deux fois. Ne l&apos;indiquez qu&apos;une seule fois.</translation>
    </message>
    <message>
        <source>--by must be code, field, or finding, not &quot;%1&quot;.</source>
        <translation>--by doit être code, field ou finding, et non &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--format must be markdown, html, json, or xlsx, not &quot;%1&quot;.</source>
        <translation>--format doit être markdown, html, json ou xlsx, et non &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a CSV file (.csv) nor a kept copy (.%2).</source>
        <translation>&quot;%1&quot; n&apos;est ni un fichier CSV (.csv) ni une copie conservée (.%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t an import definition, such as /contacts/imports/1232, so no rows can be sent to it.</source>
        <translation>&quot;%1&quot; n&apos;est pas une définition d&apos;import, comme /contacts/imports/1232&#x202f;; aucune ligne ne peut donc lui être envoyée.</translation>
    </message>
    <message>
        <source>--clear-staged requires --through-original: nobody else can stage anything in a one-time copy.</source>
        <translation>--clear-staged exige --through-original&#xa0;: personne d&apos;autre ne peut déposer quoi que ce soit dans une copie à usage unique.</translation>
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
        <translation>Liste, inspecte, exporte et crée des synchronisations en masse d&apos;Oracle Eloqua.

Commandes&#xa0;:
  list                         lister les synchronisations du compte
  get ID                       afficher une synchronisation
  data ID                      afficher les enregistrements exportés par une synchronisation
  logs ID                      afficher les journaux d&apos;une synchronisation
  rejects ID                   afficher les enregistrements rejetés par un import
  create SYNCED_INSTANCE_URI   créer une synchronisation d&apos;une définition
  keep ID                      enregistrer tout ce qui concerne une synchronisation dans un seul fichier
  send FILE DEFINITION_URI     téléverser des enregistrements corrigés et les synchroniser
  causes ID                    compter pourquoi des enregistrements ont été rejetés
  compare ID ID                afficher ce qui a changé de la première synchronisation à la seconde
  report ID                    écrire un rapport sur une synchronisation
  demo-server                  exécuter l&apos;Eloqua simulé jusqu&apos;à son interruption

get, data, logs, rejects, causes, compare et report acceptent aussi, au lieu d&apos;un ID, le fichier (FILE) d&apos;une copie conservée.</translation>
    </message>
    <message>
        <source>send: show what would be sent, but send nothing.</source>
        <translation>send&#xa0;: afficher ce qui serait envoyé, sans rien envoyer.</translation>
    </message>
    <message>
        <source>send: upload to the definition itself instead of a one-time copy of it.</source>
        <translation>send&#xa0;: téléverser vers la définition elle-même plutôt que vers une copie à usage unique de celle-ci.</translation>
    </message>
    <message>
        <source>send: run the definition&apos;s sync actions for the rows.</source>
        <translation>send&#xa0;: exécuter les actions de synchronisation de la définition pour les lignes.</translation>
    </message>
    <message>
        <source>send: let empty cells clear values in Eloqua.</source>
        <translation>send&#xa0;: laisser les cellules vides effacer des valeurs dans Eloqua.</translation>
    </message>
    <message>
        <source>send: send rows even if this can create duplicates.</source>
        <translation>send&#xa0;: envoyer les lignes même si cela peut créer des doublons.</translation>
    </message>
    <message>
        <source>send: also send rows that were sent before, or may have been.</source>
        <translation>send&#xa0;: envoyer aussi les lignes qui ont été envoyées auparavant, ou l&apos;ont peut-être été.</translation>
    </message>
    <message>
        <source>send: with --through-original, first delete everything that anybody has staged in the definition.</source>
        <translation>send&#xa0;: avec --through-original, supprimer d&apos;abord tout ce que quiconque a déposé dans la définition.</translation>
    </message>
    <message>
        <source>send: also send rows with this code, which are left out otherwise; can be repeated.</source>
        <translation>send&#xa0;: envoyer aussi les lignes avec ce code, qui sont sinon écartées&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>list, logs, rejects: filter that the server applies; sent unchanged. Kept copies: any table.</source>
        <translation>list, logs, rejects&#xa0;: filtre appliqué par le serveur&#x202f;; envoyé tel quel. Copies conservées&#xa0;: toutes les tables.</translation>
    </message>
    <message>
        <source>list, logs, rejects: sort order that the server applies. Kept copies: any table.</source>
        <translation>list, logs, rejects&#xa0;: ordre de tri appliqué par le serveur. Copies conservées&#xa0;: toutes les tables.</translation>
    </message>
    <message>
        <source>Tables: rows per request.</source>
        <translation>Tables&#xa0;: lignes par requête.</translation>
    </message>
    <message>
        <source>Tables: rows to skip at the start.</source>
        <translation>Tables&#xa0;: lignes à sauter au début.</translation>
    </message>
    <message>
        <source>Tables: whether the server counts all rows.</source>
        <translation>Tables&#xa0;: si le serveur compte toutes les lignes.</translation>
    </message>
    <message>
        <source>Tables: fetch all pages from the offset on, in order.</source>
        <translation>Tables&#xa0;: récupérer toutes les pages à partir du décalage (offset), dans l&apos;ordre.</translation>
    </message>
    <message>
        <source>list: list the kept copies on this computer instead of the account&apos;s syncs.</source>
        <translation>list&#xa0;: lister les copies conservées sur cet ordinateur plutôt que les synchronisations du compte.</translation>
    </message>
    <message>
        <source>With --all, keep, causes, compare, report: number of parallel requests, 1 to 6 (default: 4).</source>
        <translation>Avec --all, keep, causes, compare, report&#xa0;: nombre de requêtes parallèles, de 1 à 6 (par défaut&#xa0;: 4).</translation>
    </message>
    <message>
        <source>With --all and --output: if the export stops early, keep the rows fetched so far and resume from there the next time.</source>
        <translation>Avec --all et --output&#xa0;: si l&apos;export s&apos;arrête prématurément, garder les lignes récupérées jusqu&apos;ici et reprendre à partir de là la fois suivante.</translation>
    </message>
    <message>
        <source>causes: group by code, by code and fields (field, the default), or also by what the values show (finding).</source>
        <translation>causes&#xa0;: regrouper par code (code), par code et champs (field, par défaut), ou aussi selon ce que montrent les valeurs (finding).</translation>
    </message>
    <message>
        <source>report: include the values of records, which are masked by default.</source>
        <translation>report&#xa0;: inclure les valeurs des enregistrements, qui sont masquées par défaut.</translation>
    </message>
    <message>
        <source>csv, json, jsonl, xlsx (Excel workbook; requires --output), or table (default: table on a terminal, otherwise csv). report: markdown (default), html, json, or xlsx.</source>
        <translation>csv, json, jsonl, xlsx (classeur Excel&#x202f;; exige --output) ou table (par défaut&#xa0;: table dans un terminal, sinon csv). report&#xa0;: markdown (par défaut), html, json ou xlsx.</translation>
    </message>
    <message>
        <source>Write to this file, either completely or not at all.</source>
        <translation>Écrire dans ce fichier, soit complètement, soit pas du tout.</translation>
    </message>
    <message>
        <source>Output only these columns, in this order.</source>
        <translation>Sortir uniquement ces colonnes, dans cet ordre.</translation>
    </message>
    <message>
        <source>CSV: delimiter between the fields, one character or &quot;tab&quot;.</source>
        <translation>CSV&#xa0;: délimiteur entre les champs, un caractère ou &quot;tab&quot;.</translation>
    </message>
    <message>
        <source>CSV: start with a byte order mark.</source>
        <translation>CSV&#xa0;: commencer par un indicateur d&apos;ordre des octets (BOM).</translation>
    </message>
    <message>
        <source>CSV: put a &apos; before cells that a spreadsheet would treat as a formula.</source>
        <translation>CSV&#xa0;: placer un &apos; devant les cellules qu&apos;un tableur traiterait comme une formule.</translation>
    </message>
    <message>
        <source>Show progress even if standard error isn&apos;t a terminal.</source>
        <translation>Afficher la progression même si la sortie d&apos;erreur standard n&apos;est pas un terminal.</translation>
    </message>
    <message>
        <source>create: URL that Eloqua calls when the sync finishes.</source>
        <translation>create&#xa0;: URL qu&apos;Eloqua appelle à la fin de la synchronisation.</translation>
    </message>
    <message>
        <source>create: send this property unchanged; can be repeated. Names: %1.</source>
        <translation>create&#xa0;: envoyer cette propriété telle quelle&#x202f;; peut être répété. Noms&#xa0;: %1.</translation>
    </message>
    <message>
        <source>create, send: wait until the sync finishes.</source>
        <translation>create, send&#xa0;: attendre la fin de la synchronisation.</translation>
    </message>
    <message>
        <source>demo-server: port on the loopback address.</source>
        <translation>demo-server&#xa0;: port sur l&apos;adresse de bouclage.</translation>
    </message>
    <message>
        <source>demo-server: number of rows in the large rejects table.</source>
        <translation>demo-server&#xa0;: nombre de lignes de la grande table de rejets.</translation>
    </message>
    <message>
        <source>demo-server: number of rows in the large data table.</source>
        <translation>demo-server&#xa0;: nombre de lignes de la grande table de données.</translation>
    </message>
    <message>
        <source>demo-server: delay before each response, in milliseconds.</source>
        <translation>demo-server&#xa0;: délai avant chaque réponse, en millisecondes.</translation>
    </message>
    <message>
        <source>No connections are saved yet. Sign in once with eloqua-sync-inspector.</source>
        <translation>Aucune connexion n&apos;est encore enregistrée. Connectez-vous une fois avec eloqua-sync-inspector.</translation>
    </message>
    <message>
        <source>Saved connections: %1.</source>
        <translation>Connexions enregistrées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no saved connection named &quot;%1&quot;. %2</source>
        <translation>Il n&apos;y a pas de connexion enregistrée nommée &quot;%1&quot;. %2</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas d&apos;option &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Start the built-in simulated Eloqua and sign in to it. Nothing is stored.</source>
        <translation>Démarrer l&apos;Eloqua simulé intégré et s&apos;y connecter. Rien n&apos;est enregistré.</translation>
    </message>
    <message>
        <source>Read the credentials from this JSON file.</source>
        <translation>Lire les informations d&apos;identification dans ce fichier JSON.</translation>
    </message>
    <message>
        <source>Use this saved connection.</source>
        <translation>Utiliser cette connexion enregistrée.</translation>
    </message>
    <message>
        <source>Sign in at this URL instead of https://login.eloqua.com.</source>
        <translation>Se connecter à cette URL plutôt qu&apos;à https://login.eloqua.com.</translation>
    </message>
    <message>
        <source>Trust this PEM certificate in addition to the system&apos;s certificates.</source>
        <translation>Faire confiance à ce certificat PEM en plus des certificats du système.</translation>
    </message>
    <message>
        <source>Use this language instead of the system&apos;s: %1.</source>
        <translation>Utiliser cette langue plutôt que celle du système&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Show this help and quit.</source>
        <translation>Afficher cette aide et quitter.</translation>
    </message>
    <message>
        <source>Show the version and quit.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a language of this program. Available languages: %2.</source>
        <translation>&quot;%1&quot; n&apos;est pas une langue de ce programme. Langues disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1
Run &quot;%2 --help&quot; to see the options.
</source>
        <translation>%1
Exécutez &quot;%2 --help&quot; pour voir les options.
</translation>
    </message>
    <message>
        <source>Use only one of --demo, --connection, and --profile.</source>
        <translation>N&apos;utilisez qu&apos;une seule des options --demo, --connection et --profile.</translation>
    </message>
    <message>
        <source>--demo signs in to the simulated Eloqua, so it can&apos;t be used with --login-url.</source>
        <translation>--demo se connecte à l&apos;Eloqua simulé&#x202f;; il ne peut donc pas être utilisé avec --login-url.</translation>
    </message>
    <message>
        <source>--login-url must be an https address (plain http only for this computer), not &quot;%1&quot;.</source>
        <translation>--login-url doit être une adresse https (http simple seulement pour cet ordinateur), et non &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The simulated Eloqua couldn&apos;t open a port on this computer.</source>
        <translation>L&apos;Eloqua simulé n&apos;a pas pu ouvrir de port sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The simulated Eloqua couldn&apos;t open port %1 on this computer. Another program may be using it. Choose a different port.</source>
        <translation>L&apos;Eloqua simulé n&apos;a pas pu ouvrir le port %1 sur cet ordinateur. Un autre programme l&apos;utilise peut-être. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>Can&apos;t read the certificate file %1: %2.</source>
        <translation>Impossible de lire le fichier de certificat %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file %1 doesn&apos;t contain a certificate in PEM format (&quot;-----BEGIN CERTIFICATE-----&quot;).</source>
        <translation>Le fichier %1 ne contient pas de certificat au format PEM (&quot;-----BEGIN CERTIFICATE-----&quot;).</translation>
    </message>
    <message>
        <source>Can&apos;t write to the folder %1. It&apos;s needed so that two programs never refresh the same sign-in at the same time. Nothing was sent, and the refresh token is still valid.</source>
        <translation>Impossible d&apos;écrire dans le dossier %1. Il est nécessaire pour que deux programmes n&apos;actualisent jamais la même authentification en même temps. Rien n&apos;a été envoyé, et le jeton d&apos;actualisation est toujours valide.</translation>
    </message>
    <message>
        <source>Open this sync.</source>
        <translation>Ouvrir cette synchronisation.</translation>
    </message>
    <message>
        <source>Write a PNG screenshot of the loaded window to FILE, then quit.</source>
        <translation>Écrire une capture d&apos;écran PNG de la fenêtre chargée dans FICHIER, puis quitter.</translation>
    </message>
    <message>
        <source>Use this color palette instead of the one chosen in Preferences: %1.</source>
        <translation>Utiliser cette palette de couleurs plutôt que celle choisie dans les Préférences&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open the window at this size.</source>
        <translation>Ouvrir la fenêtre à cette taille.</translation>
    </message>
    <message>
        <source>Open this kept copy of a sync. No sign-in is needed.</source>
        <translation>Ouvrir cette copie conservée d&apos;une synchronisation. Aucune authentification n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;. See --help.</source>
        <translation>Argument inattendu &quot;%1&quot;. Voir --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a palette. Available palettes: %2.</source>
        <translation>&quot;%1&quot; n&apos;est pas une palette. Palettes disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a valid size. Use the form 1024x768.</source>
        <translation>&quot;%1&quot; n&apos;est pas une taille valide. Utilisez la forme 1024x768.</translation>
    </message>
    <message>
        <source>Shows what happened to an Oracle Eloqua bulk sync.</source>
        <translation>Montre ce qui est arrivé à une synchronisation en masse d&apos;Oracle Eloqua.</translation>
    </message>
    <message>
        <source>Server response: %1</source>
        <translation>Réponse du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Field %1, value %2: %3</source>
        <translation>Champ %1, valeur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Stopped. Nothing was loaded.</source>
        <translation>Arrêté. Rien n&apos;a été chargé.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s)</source>
        <translation>
            <numerusform>%L1 ligne</numerusform>
            <numerusform>%L1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>it belongs to user %1 and group %2, and you don&apos;t have permission to keep this ownership</source>
        <translation>il appartient à l&apos;utilisateur %1 et au groupe %2, et vous n&apos;avez pas l&apos;autorisation de maintenir cette propriété</translation>
    </message>
    <message>
        <source>it&apos;s a mount point, so it can&apos;t be replaced; mount its folder instead</source>
        <translation>c&apos;est un point de montage, qui ne peut donc pas être remplacé&#x202f;; montez plutôt son dossier</translation>
    </message>
    <message>
        <source>its access control list can&apos;t be kept: %1</source>
        <translation>sa liste de contrôle d&apos;accès ne peut pas être maintenue&#xa0;: %1</translation>
    </message>
    <message>
        <source>its permissions can&apos;t be kept: %1</source>
        <translation>ses autorisations ne peuvent pas être maintenues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to standard output: %1. The output is incomplete.</source>
        <translation>Impossible d&apos;écrire sur la sortie standard&#xa0;: %1. La sortie est incomplète.</translation>
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
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>&lt;%1 %</source>
        <translation>&lt;&#xa0;%1&#xa0;%</translation>
    </message>
    <message>
        <source>&gt;%1 %</source>
        <translation>&gt;&#xa0;%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>(other field combinations)</source>
        <translation>(autres combinaisons de champs)</translation>
    </message>
    <message>
        <source>(no field named)</source>
        <translation>(aucun champ indiqué)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>First %1 rejects. Counts will change.</source>
        <translation>Premiers rejets comptés&#xa0;: %1. Les nombres vont changer.</translation>
    </message>
    <message>
        <source>No record was rejected.</source>
        <translation>Aucun enregistrement n&apos;a été rejeté.</translation>
    </message>
    <message numerus="yes">
        <source>All %L1 reject(s) are counted.</source>
        <translation>
            <numerusform>Le seul rejet (%L1) est compté.</numerusform>
            <numerusform>Les %L1 rejets sont tous comptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at %1 rejects. Counts cover these only.</source>
        <translation>Arrêté&#x202f;; rejets comptés&#xa0;: %1. Les nombres ne portent que sur ceux-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s) were counted, but there may be more.</source>
        <translation>
            <numerusform>%L1 rejet a été compté, mais il peut y en avoir d&apos;autres.</numerusform>
            <numerusform>%L1 rejets ont été comptés, mais il peut y en avoir d&apos;autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 rejects could be counted. Counts cover these only.</source>
        <translation>Rejets qui ont pu être comptés&#xa0;: %1. Les nombres ne portent que sur ceux-ci.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>cause of rejects</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>cause of rejects</comment>
        <translation>Disparue</translation>
    </message>
    <message>
        <source>More</source>
        <comment>rejects</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Fewer</source>
        <comment>rejects</comment>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>number of rejects</comment>
        <translation>Autant</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>en entier</translation>
    </message>
    <message>
        <source>character %L1</source>
        <translation>caractère %L1</translation>
    </message>
    <message>
        <source>characters %L1 to %L2</source>
        <translation>caractères %L1 à %L2</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Only spaces</source>
        <translation>Uniquement des espaces</translation>
    </message>
    <message>
        <source>Placeholder for an empty value, such as null</source>
        <translation>Mot de remplacement d&apos;une valeur vide, comme null</translation>
    </message>
    <message>
        <source>Space at the start or end</source>
        <translation>Espace au début ou à la fin</translation>
    </message>
    <message>
        <source>Contains a no-break space</source>
        <translation>Contient une espace insécable</translation>
    </message>
    <message>
        <source>Contains an invisible character</source>
        <translation>Contient un caractère invisible</translation>
    </message>
    <message>
        <source>Contains a control character</source>
        <translation>Contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>Text in the wrong encoding</source>
        <translation>Texte dans un mauvais encodage</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>Value of another field, as if the columns were shifted</source>
        <translation>Valeur d&apos;un autre champ, comme si les colonnes étaient décalées</translation>
    </message>
    <message>
        <source>No @</source>
        <translation>Pas de @</translation>
    </message>
    <message>
        <source>Several addresses</source>
        <translation>Plusieurs adresses</translation>
    </message>
    <message>
        <source>Address with a display name</source>
        <translation>Adresse avec un nom affiché</translation>
    </message>
    <message>
        <source>More than one @</source>
        <translation>Plus d&apos;un @</translation>
    </message>
    <message>
        <source>Space in the address</source>
        <translation>Espace dans l&apos;adresse</translation>
    </message>
    <message>
        <source>Accented or non-Latin letter in the address</source>
        <translation>Lettre accentuée ou non latine dans l&apos;adresse</translation>
    </message>
    <message>
        <source>Nothing before the @</source>
        <translation>Rien avant le @</translation>
    </message>
    <message>
        <source>Misplaced dot</source>
        <translation>Point mal placé</translation>
    </message>
    <message>
        <source>No dot after the @</source>
        <translation>Pas de point après le @</translation>
    </message>
    <message>
        <source>Character that isn&apos;t allowed in an address</source>
        <translation>Caractère non autorisé dans une adresse</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Virgule décimale</translation>
    </message>
    <message>
        <source>Thousands separator</source>
        <translation>Séparateur de milliers</translation>
    </message>
    <message>
        <source>Currency sign</source>
        <translation>Symbole monétaire</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Pas un nombre</translation>
    </message>
    <message>
        <source>Number with a sign</source>
        <translation>Nombre avec un signe</translation>
    </message>
    <message>
        <source>Number with decimal places</source>
        <translation>Nombre avec des décimales</translation>
    </message>
    <message>
        <source>Time with milliseconds</source>
        <translation>Heure avec des millisecondes</translation>
    </message>
    <message>
        <source>Date in a different order than YYYY-MM-DD</source>
        <translation>Date dans un autre ordre que YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Two-digit year</source>
        <translation>Année à deux chiffres</translation>
    </message>
    <message>
        <source>Excel date number</source>
        <translation>Numéro de date Excel</translation>
    </message>
    <message>
        <source>Unix time (seconds since 1970)</source>
        <translation>Heure Unix (secondes depuis 1970)</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Pas une date</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Semble correct</translation>
    </message>
    <message>
        <source>No field named</source>
        <translation>Aucun champ indiqué</translation>
    </message>
    <message>
        <source>The numbers of rejected records differ: %1 in the log, %2 in the list of rejects.</source>
        <translation>Les nombres d&apos;enregistrements rejetés diffèrent&#xa0;: %1 dans le journal, %2 dans la liste des rejets.</translation>
    </message>
    <message>
        <source>The numbers of rejects differ: %1 reported by Eloqua, %2 fetched.</source>
        <translation>Les nombres de rejets diffèrent&#xa0;: %1 selon Eloqua, %2 récupérés.</translation>
    </message>
    <message>
        <source>The numbers of rejected records differ: %1 in the log, %2 fetched.</source>
        <translation>Les nombres d&apos;enregistrements rejetés diffèrent&#xa0;: %1 dans le journal, %2 récupérés.</translation>
    </message>
    <message>
        <source>The log reports fewer staged records (%1) than processed records (%2).</source>
        <translation>Le journal indique moins d&apos;enregistrements déposés (%1) que d&apos;enregistrements traités (%2).</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Déposés</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Traités</translation>
    </message>
    <message>
        <source>Without duplicates</source>
        <translation>Sans doublons</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>With rejected fields</source>
        <translation>Avec champs rejetés</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>number of records</comment>
        <translation>Créés</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>number of records</comment>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>The definition couldn&apos;t be read, so fields are in the order of the records. %1</source>
        <translation>La définition n&apos;a pas pu être lue&#x202f;; les champs sont donc dans l&apos;ordre des enregistrements. %1</translation>
    </message>
    <message>
        <source>The log couldn&apos;t be read, so its counters are missing. %1</source>
        <translation>Le journal n&apos;a pas pu être lu&#x202f;; ses compteurs manquent donc. %1</translation>
    </message>
    <message>
        <source>The log in the kept copy isn&apos;t complete. %1</source>
        <translation>Le journal de la copie conservée n&apos;est pas complet. %1</translation>
    </message>
    <message numerus="yes">
        <source>The log reports %L1 record(s) with %2, but the list of rejects contains %3.</source>
        <translation>
            <numerusform>Le journal indique %L1 enregistrement avec %2, mais la liste des rejets en contient %3.</numerusform>
            <numerusform>Le journal indique %L1 enregistrements avec %2, mais la liste des rejets en contient %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>blanks in an email address</source>
        <translation>espaces dans une adresse e-mail</translation>
    </message>
    <message>
        <source>letters in an email address that Eloqua may reject</source>
        <translation>lettres qu&apos;Eloqua peut rejeter dans une adresse e-mail</translation>
    </message>
    <message>
        <source>not an email address</source>
        <translation>pas une adresse e-mail</translation>
    </message>
    <message>
        <source>too long for an email address</source>
        <translation>trop long pour une adresse e-mail</translation>
    </message>
    <message>
        <source>a date in a format that Eloqua may not recognize; use YYYY-MM-DD</source>
        <translation>une date dans un format qu&apos;Eloqua peut ne pas reconnaître&#x202f;; utilisez YYYY-MM-DD</translation>
    </message>
    <message>
        <source>a date that doesn&apos;t exist</source>
        <translation>une date qui n&apos;existe pas</translation>
    </message>
    <message>
        <source>a date with milliseconds, which Eloqua may ignore</source>
        <translation>une date avec des millisecondes, qu&apos;Eloqua peut ignorer</translation>
    </message>
    <message>
        <source>empty, although it&apos;s the identifier</source>
        <translation>vide, bien que ce soit l&apos;identifiant</translation>
    </message>
    <message>
        <source>empty, although it&apos;s required</source>
        <translation>vide, bien qu&apos;obligatoire</translation>
    </message>
    <message>
        <source>read-only in Eloqua, so the value may be ignored</source>
        <translation>en lecture seule dans Eloqua&#x202f;; la valeur peut donc être ignorée</translation>
    </message>
    <message>
        <source>a field of an unknown type</source>
        <translation>un champ de type inconnu</translation>
    </message>
    <message>
        <source>not a number, such as 1234.5</source>
        <translation>pas un nombre, comme 1234.5</translation>
    </message>
    <message>
        <source>a number with a sign or decimal places, which Eloqua may reject</source>
        <translation>un nombre avec un signe ou des décimales, qu&apos;Eloqua peut rejeter</translation>
    </message>
    <message>
        <source>longer than %L1 characters</source>
        <translation>plus de %L1 caractères</translation>
    </message>
    <message>
        <source>longer than %L1 characters, which only a large text field accepts</source>
        <translation>plus de %L1 caractères, ce que seul un grand champ de texte accepte</translation>
    </message>
    <message>
        <source>Eloqua&apos;s list of fields can&apos;t be read.</source>
        <translation>La liste des champs d&apos;Eloqua n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>Eloqua has no list of fields for this kind of import.</source>
        <translation>Eloqua n&apos;a pas de liste de champs pour ce type d&apos;import.</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of fields</source>
        <translation>ce n&apos;est pas une liste de champs</translation>
    </message>
    <message>
        <source>unchanged since Eloqua rejected it</source>
        <translation>inchangé depuis qu&apos;Eloqua l&apos;a rejeté</translation>
    </message>
    <message>
        <source>still the value that Eloqua rejected</source>
        <translation>toujours la valeur qu&apos;Eloqua a rejetée</translation>
    </message>
    <message>
        <source>the same as in another record</source>
        <translation>identique à celle d&apos;un autre enregistrement</translation>
    </message>
    <message>
        <source>The definition of the import isn&apos;t in this copy, so types and required fields can&apos;t be checked.</source>
        <translation>La définition de l&apos;import n&apos;est pas dans cette copie&#x202f;; les types et les champs obligatoires ne peuvent donc pas être vérifiés.</translation>
    </message>
    <message>
        <source>The definition has no identifier, so the check can&apos;t find records without one.</source>
        <translation>La définition n&apos;a pas d&apos;identifiant&#x202f;; la vérification ne peut donc pas trouver les enregistrements qui n&apos;en ont pas.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s list of fields isn&apos;t in this copy, so most types and required fields can&apos;t be checked. Sign in to fetch the list.</source>
        <translation>La liste des champs d&apos;Eloqua n&apos;est pas dans cette copie&#x202f;; la plupart des types et des champs obligatoires ne peuvent donc pas être vérifiés. Connectez-vous pour la récupérer.</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>passes our checks</source>
        <translation>passe les vérifications</translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s) fail</source>
        <translation>
            <numerusform>%L1 enregistrement échoue</numerusform>
            <numerusform>%L1 enregistrements échouent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 pass our checks</source>
        <translation>
            <numerusform>%L1 passe les vérifications</numerusform>
            <numerusform>%L1 passent les vérifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %L1 we cannot tell</source>
        <translation>
            <numerusform>%L1 incertain</numerusform>
            <numerusform>%L1 incertains</numerusform>
        </translation>
    </message>
    <message>
        <source>Of all records, shown or not: %1</source>
        <translation>Sur tous les enregistrements, affichés ou non&#xa0;: %1</translation>
    </message>
    <message>
        <source>Eloqua hasn&apos;t answered for %1 s</source>
        <translation>Eloqua n&apos;a pas répondu depuis %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file isn&apos;t a recipe. Choose a file that was saved with &quot;Save steps as recipe&quot;.</source>
        <translation>Le fichier n&apos;est pas une recette. Choisissez un fichier enregistré avec «&#xa0;Enregistrer les étapes comme recette&#xa0;».</translation>
    </message>
    <message>
        <source>The file was made by a newer version of this program. Update the program to open it.</source>
        <translation>Le fichier a été créé par une version plus récente de ce programme. Mettez à jour le programme pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>The file has more than %L1 steps.</source>
        <translation>Le fichier contient plus de %L1 étapes.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1: %2. Choose another location, then try again.</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: %2. Choisissez un autre emplacement, puis réessayez.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Couldn&apos;t use %1. %2</source>
        <translation>Impossible d&apos;utiliser %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Applied %L1 step(s)</source>
        <translation>
            <numerusform>%L1 étape appliquée</numerusform>
            <numerusform>%L1 étapes appliquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, but %L2 couldn&apos;t be applied: %3</source>
        <translation>
            <numerusform>%1, mais %L2 n&apos;a pas pu être appliquée&#xa0;: %3</numerusform>
            <numerusform>%1, mais %L2 n&apos;ont pas pu être appliquées&#xa0;: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>it isn&apos;t a definition</source>
        <translation>ce n&apos;est pas une définition</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of definitions</source>
        <translation>ce n&apos;est pas une liste de définitions</translation>
    </message>
    <message>
        <source>&quot;items&quot; isn&apos;t a list</source>
        <translation>&quot;items&quot; n&apos;est pas une liste</translation>
    </message>
    <message>
        <source>System times in UTC</source>
        <translation>Heures système en UTC</translation>
    </message>
    <message>
        <source>Maximum number of records</source>
        <translation>Nombre maximal d&apos;enregistrements</translation>
    </message>
    <message>
        <source>Storage used (KB)</source>
        <translation>Espace de stockage utilisé (Ko)</translation>
    </message>
    <message>
        <source>External system ID</source>
        <translation>ID du système externe</translation>
    </message>
    <message>
        <source>CRM account ID field</source>
        <translation>Champ d&apos;ID de compte CRM</translation>
    </message>
    <message>
        <source>Sync after each upload</source>
        <translation>Synchroniser après chaque téléversement</translation>
    </message>
    <message>
        <source>Update all matching records</source>
        <translation>Mettre à jour tous les enregistrements correspondants</translation>
    </message>
    <message>
        <source>Update rule by field</source>
        <translation>Règle de mise à jour par champ</translation>
    </message>
    <message>
        <source>Import priority</source>
        <translation>Priorité d&apos;import</translation>
    </message>
    <message>
        <source>Import rule</source>
        <translation>Règle d&apos;import</translation>
    </message>
    <message>
        <source>Null identifier field name</source>
        <translation>Nom du champ identifiant nul</translation>
    </message>
    <message>
        <source>Link users</source>
        <translation>Lier les utilisateurs</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The object is missing before &quot;%1&quot;. Enter a URI such as /contacts/%1/1232.</source>
        <translation>L&apos;objet manque avant «&#xa0;%1&#xa0;». Saisissez une URI telle que /contacts/%1/1232.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t document an object called &quot;%1&quot;. The documented objects are accounts, activities, campaignResponses, contacts, customObjects, emailAddresses, events, opportunities, and phoneNumbers.</source>
        <translation>Eloqua ne documente aucun objet appelé «&#xa0;%1&#xa0;». Les objets documentés sont accounts, activities, campaignResponses, contacts, customObjects, emailAddresses, events, opportunities et phoneNumbers.</translation>
    </message>
    <message>
        <source>The number of the object is missing after &quot;%1&quot;. Enter a URI such as /%1/27/%2/402.</source>
        <translation>Le numéro de l&apos;objet manque après «&#xa0;%1&#xa0;». Saisissez une URI telle que /%1/27/%2/402.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t support %1 of %2.</source>
        <translation>Eloqua ne prend pas en charge %1 pour %2.</translation>
    </message>
    <message>
        <source>The URI must end with the number of the definition, such as 1232.</source>
        <translation>L&apos;URI doit se terminer par le numéro de la définition, comme 1232.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t the number of a definition, such as 1232. Choose the definition from the list to get its number.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas le numéro d&apos;une définition, comme 1232. Choisissez la définition dans la liste pour obtenir son numéro.</translation>
    </message>
    <message>
        <source>Enter only the part of the address that starts with the object, such as /contacts/imports/1232.</source>
        <translation>Saisissez uniquement la partie de l&apos;adresse qui commence par l&apos;objet, comme /contacts/imports/1232.</translation>
    </message>
    <message>
        <source>That address belongs to %1, not to the Eloqua instance that you&apos;re signed in to. Enter only the part that starts with the object, such as /contacts/imports/1232.</source>
        <translation>Cette adresse appartient à %1, et non à l&apos;instance Eloqua à laquelle vous êtes connecté. Saisissez uniquement la partie qui commence par l&apos;objet, comme /contacts/imports/1232.</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>un autre ordinateur</translation>
    </message>
    <message>
        <source>That isn&apos;t the address of a definition. Enter a path such as /contacts/imports/1232.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;une définition. Saisissez un chemin tel que /contacts/imports/1232.</translation>
    </message>
    <message>
        <source>The URI contains a space or an invisible character. Remove it.</source>
        <translation>L&apos;URI contient une espace ou un caractère invisible. Supprimez-le.</translation>
    </message>
    <message>
        <source>A number alone isn&apos;t enough. Enter the whole path, such as /contacts/imports/%1.</source>
        <translation>Un numéro seul ne suffit pas. Saisissez le chemin entier, comme /contacts/imports/%1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a definition URI, such as /contacts/imports/1232. Choose the definition by name from the list.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une URI de définition, comme /contacts/imports/1232. Choisissez la définition par son nom dans la liste.</translation>
    </message>
    <message>
        <source>A definition URI starts with a slash: /%1</source>
        <translation>Une URI de définition commence par une barre oblique&#xa0;: /%1</translation>
    </message>
    <message>
        <source>That is the URI of a sync. A sync is created from a definition, such as /contacts/imports/1232. To sync this sync&apos;s definition again, choose &quot;Run again&quot;.</source>
        <translation>C&apos;est l&apos;URI d&apos;une synchronisation. Une synchronisation est créée à partir d&apos;une définition, comme /contacts/imports/1232. Pour synchroniser à nouveau la définition de cette synchronisation, choisissez «&#xa0;Relancer&#xa0;».</translation>
    </message>
    <message>
        <source>The URI must contain imports, exports, or syncActions, as in /contacts/imports/1232.</source>
        <translation>L&apos;URI doit contenir imports, exports ou syncActions, comme dans /contacts/imports/1232.</translation>
    </message>
    <message>
        <source>A definition URI ends with the number of the definition. Remove &quot;%1&quot;.</source>
        <translation>Une URI de définition se termine par le numéro de la définition. Supprimez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the URI of the definition to sync, such as /contacts/imports/1232.</source>
        <translation>Saisissez l&apos;URI de la définition à synchroniser, comme /contacts/imports/1232.</translation>
    </message>
    <message>
        <source>The address contains a space. Remove it.</source>
        <translation>L&apos;adresse contient une espace. Supprimez-la.</translation>
    </message>
    <message>
        <source>Eloqua can call only web addresses. Enter an address that starts with https:// or http://, or leave it out.</source>
        <translation>Eloqua ne peut appeler que des adresses web. Saisissez une adresse qui commence par https:// ou http://, ou n&apos;indiquez rien.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save %1: %2.</source>
        <translation>Impossible d&apos;enregistrer %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Choisissez un champ.</translation>
    </message>
    <message>
        <source>There is no field %1 in these records.</source>
        <translation>Il n&apos;y a pas de champ %1 dans ces enregistrements.</translation>
    </message>
    <message>
        <source>Choose two different fields.</source>
        <translation>Choisissez deux champs différents.</translation>
    </message>
    <message>
        <source>Enter the text to find. To fill empty cells, select &quot;Whole cell&quot;.</source>
        <translation>Saisissez le texte à rechercher. Pour remplir les cellules vides, sélectionnez «&#xa0;Cellule entière&#xa0;».</translation>
    </message>
    <message>
        <source>The regular expression isn&apos;t valid at character %L1: %2.</source>
        <translation>L&apos;expression régulière n&apos;est pas valide au caractère %L1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>tous les champs</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Définir %1 sur %2</translation>
    </message>
    <message>
        <source>Replace %1 with %2 in %3</source>
        <translation>Remplacer %1 par %2 dans %3</translation>
    </message>
    <message>
        <source>Trim blanks in %1</source>
        <translation>Rogner les espaces dans %1</translation>
    </message>
    <message>
        <source>Change the case in %1</source>
        <translation>Changer la casse dans %1</translation>
    </message>
    <message>
        <source>Swap %1 and %2</source>
        <translation>Échanger %1 et %2</translation>
    </message>
    <message>
        <source>Split names from addresses in %1</source>
        <translation>Séparer les noms des adresses dans %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurer %1</translation>
    </message>
    <message>
        <source>Leave out records</source>
        <translation>Écarter des enregistrements</translation>
    </message>
    <message>
        <source>Include records again</source>
        <translation>Réintégrer des enregistrements</translation>
    </message>
    <message numerus="yes">
        <source>Emptied %L1 cell(s) in %2</source>
        <translation>
            <numerusform>%L1 cellule vidée dans %2</numerusform>
            <numerusform>%L1 cellules vidées dans %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %L1 cell(s) in %2 to %3</source>
        <translation>
            <numerusform>%L1 cellule définie sur %3 dans %2</numerusform>
            <numerusform>%L1 cellules définies sur %3 dans %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %2 with %3 in %L1 cell(s) in %4</source>
        <translation>
            <numerusform>%2 remplacé par %3 dans %L1 cellule (%4)</numerusform>
            <numerusform>%2 remplacé par %3 dans %L1 cellules (%4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trimmed %L1 cell(s) in %2</source>
        <translation>
            <numerusform>%L1 cellule rognée dans %2</numerusform>
            <numerusform>%L1 cellules rognées dans %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the case of %L1 cell(s) in %2</source>
        <translation>
            <numerusform>Casse changée dans %L1 cellule (%2)</numerusform>
            <numerusform>Casse changée dans %L1 cellules (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swapped %2 and %3: %L1 cell(s)</source>
        <translation>
            <numerusform>%2 et %3 échangés&#xa0;: %L1 cellule</numerusform>
            <numerusform>%2 et %3 échangés&#xa0;: %L1 cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split names from addresses in %2: %L1 cell(s)</source>
        <translation>
            <numerusform>Noms séparés des adresses dans %2&#xa0;: %L1 cellule</numerusform>
            <numerusform>Noms séparés des adresses dans %2&#xa0;: %L1 cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %L1 cell(s) in %2</source>
        <translation>
            <numerusform>%L1 cellule restaurée dans %2</numerusform>
            <numerusform>%L1 cellules restaurées dans %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %L1 record(s)</source>
        <translation>
            <numerusform>%L1 enregistrement écarté</numerusform>
            <numerusform>%L1 enregistrements écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Included %L1 record(s) again</source>
        <translation>
            <numerusform>%L1 enregistrement réintégré</numerusform>
            <numerusform>%L1 enregistrements réintégrés</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a step that this program supports.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une étape que ce programme prend en charge.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a step must be a string.</source>
        <translation>Le &quot;%1&quot; d&apos;une étape doit être une chaîne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a step must be true or false.</source>
        <translation>Le &quot;%1&quot; d&apos;une étape doit être true ou false.</translation>
    </message>
    <message>
        <source>&quot;case&quot; of a step must be lower, upper, or title.</source>
        <translation>Le &quot;case&quot; d&apos;une étape doit être lower, upper ou title.</translation>
    </message>
    <message>
        <source>The number of rows is unknown until the first response arrives.</source>
        <translation>Le nombre de lignes est inconnu jusqu&apos;à l&apos;arrivée de la première réponse.</translation>
    </message>
    <message>
        <source>%1 from this copy. Nothing is requested from Eloqua.</source>
        <translation>%1 de cette copie. Rien n&apos;est demandé à Eloqua.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 request(s)</source>
        <translation>
            <numerusform>%L1 requête</numerusform>
            <numerusform>%L1 requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. No time estimate yet.</source>
        <translation>%1, %2. Pas encore d&apos;estimation de durée.</translation>
    </message>
    <message>
        <source>%1, %2, about %3 at the speed of the last export.</source>
        <translation>%1, %2, environ %3 à la vitesse du dernier export.</translation>
    </message>
    <message>
        <source>The workbook will be about %1. Excel might open it slowly or not at all. Consider a CSV format, or export fewer rows or columns.</source>
        <translation>Le classeur fera environ %1. Excel pourrait l&apos;ouvrir lentement ou pas du tout. Envisagez un format CSV, ou exportez moins de lignes ou de colonnes.</translation>
    </message>
    <message>
        <source>requesting the first rows</source>
        <translation>demande des premières lignes</translation>
    </message>
    <message>
        <source>completing the file</source>
        <translation>finalisation du fichier</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s)/s</source>
        <translation>
            <numerusform>%L1 ligne/s</numerusform>
            <numerusform>%L1 lignes/s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>slowed down by Eloqua</source>
        <translation>ralenti par Eloqua</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would run as a formula (they start with =, +, -, or @) get an apostrophe (&apos;) in front. Numbers and phone numbers, such as %1, stay as they are.</source>
        <translation>Les cellules qu&apos;un tableur exécuterait comme une formule (elles commencent par =, +, - ou @) sont précédées d&apos;une apostrophe (&apos;). Les nombres et les numéros de téléphone, comme %1, restent tels quels.</translation>
    </message>
    <message>
        <source>Cells that start with =, +, -, or @ get an apostrophe (&apos;) in front: %1 becomes &apos;%1.</source>
        <translation>Les cellules qui commencent par =, +, - ou @ sont précédées d&apos;une apostrophe (&apos;)&#xa0;: %1 devient &apos;%1.</translation>
    </message>
    <message>
        <source>For Excel, which reads all characters correctly in this file.</source>
        <translation>Pour Excel, qui lit correctement tous les caractères de ce fichier.</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>Pour les programmes.</translation>
    </message>
    <message>
        <source>For programs: values are exactly as Eloqua sent them. To open the file in Excel, choose Excel workbook.</source>
        <translation>Pour les programmes&#xa0;: les valeurs sont exactement celles qu&apos;Eloqua a envoyées. Pour ouvrir le fichier dans Excel, choisissez Classeur Excel.</translation>
    </message>
    <message>
        <source>Exact CSV</source>
        <translation>CSV exact</translation>
    </message>
    <message>
        <source>Excel CSV</source>
        <translation>CSV Excel</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
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
        <translation>Pour les programmes&#xa0;: un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>For programs: one JSON array of objects.</source>
        <translation>Pour les programmes&#xa0;: un tableau JSON d&apos;objets.</translation>
    </message>
    <message>
        <source>For Excel and other spreadsheets: every value is the text that Eloqua sent, so leading zeros stay, and nothing runs as a formula. Only record indexes and counts are numbers.</source>
        <translation>Pour Excel et d&apos;autres tableurs&#xa0;: chaque valeur est le texte qu&apos;Eloqua a envoyé&#x202f;; les zéros initiaux restent donc, et rien ne s&apos;exécute comme une formule. Seuls les index d&apos;enregistrements et les nombres d&apos;occurrences sont des nombres.</translation>
    </message>
    <message>
        <source>An Excel sheet can hold only %L1 of these rows. The other rows go on more sheets.</source>
        <translation>Une feuille Excel ne peut contenir que %L1 de ces lignes. Les autres lignes sont placées sur d&apos;autres feuilles.</translation>
    </message>
    <message>
        <source>Excel shows only the first %L1 of these rows. Filter the table to export fewer.</source>
        <translation>Excel n&apos;affiche que les %L1 premières de ces lignes. Filtrez la table pour en exporter moins.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1: %2. If a file with that name exists, it&apos;s unchanged. Choose another location or free up space, then try again.</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: %2. Si un fichier de ce nom existe, il est inchangé. Choisissez un autre emplacement ou libérez de l&apos;espace, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 already exists. It was created after you set up this export, so it wasn&apos;t replaced. Export again to choose another name or to replace it.</source>
        <translation>%1 existe déjà. Ce fichier a été créé après que vous avez préparé cet export&#x202f;; il n&apos;a donc pas été remplacé. Exportez à nouveau pour choisir un autre nom ou pour le remplacer.</translation>
    </message>
    <message>
        <source>The rows fetched so far are lost, because %1 was deleted or replaced during the export. If %2 exists, it&apos;s unchanged. Try again, and leave files that end in .part alone until the export has finished.</source>
        <translation>Les lignes récupérées jusqu&apos;ici sont perdues, car %1 a été supprimé ou remplacé pendant l&apos;export. Si %2 existe, il est inchangé. Réessayez, et ne touchez pas aux fichiers qui se terminent par .part avant la fin de l&apos;export.</translation>
    </message>
    <message>
        <source>it&apos;s a folder</source>
        <translation>c&apos;est un dossier</translation>
    </message>
    <message>
        <source>it&apos;s not a regular file</source>
        <translation>ce n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it&apos;s write-protected</source>
        <translation>il est protégé en écriture</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>il n&apos;y a pas assez de mémoire pour cela</translation>
    </message>
    <message>
        <source>it would be larger than 4 GiB</source>
        <translation>il dépasserait 4&#xa0;Gio</translation>
    </message>
    <message>
        <source>The rows have %L1 columns, but an Excel sheet can hold only %L2. Choose fewer columns, or another format.</source>
        <translation>Les lignes ont %L1 colonnes, mais une feuille Excel ne peut en contenir que %L2. Choisissez moins de colonnes, ou un autre format.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) had more than the %L2 characters that Excel can hold. They were cut, and end in &quot;…&quot;. Columns: %3.</source>
        <translation>
            <numerusform>%L1 cellule dépassait les %L2 caractères qu&apos;Excel peut contenir. Elle a été tronquée et se termine par «&#xa0;…&#xa0;». Colonnes&#xa0;: %3.</numerusform>
            <numerusform>%L1 cellules dépassaient les %L2 caractères qu&apos;Excel peut contenir. Elles ont été tronquées et se terminent par «&#xa0;…&#xa0;». Colonnes&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are on %L1 sheets, because an Excel sheet can hold only %L2 rows.</source>
        <translation>Les lignes sont réparties sur %L1 feuilles, car une feuille Excel ne peut contenir que %L2 lignes.</translation>
    </message>
    <message>
        <source>If the problem continues, send this message to Oracle Support.</source>
        <translation>Si le problème persiste, envoyez ce message au support Oracle.</translation>
    </message>
    <message>
        <source>If the problem continues, send the request ID to Oracle Support.</source>
        <translation>Si le problème persiste, envoyez l&apos;ID de requête au support Oracle.</translation>
    </message>
    <message>
        <source>Eloqua no longer accepts the sign-in. Sign in again.</source>
        <translation>Eloqua n&apos;accepte plus l&apos;authentification. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>This Eloqua user isn&apos;t allowed to see this. Ask your Eloqua administrator for permission.</source>
        <translation>Cet utilisateur Eloqua n&apos;est pas autorisé à voir ceci. Demandez l&apos;autorisation à votre administrateur Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t find this. Check the number, and whether Eloqua still keeps it.</source>
        <translation>Eloqua n&apos;a pas trouvé cet élément. Vérifiez le numéro, et si Eloqua le garde encore.</translation>
    </message>
    <message>
        <source>Eloqua received too many requests and asks you to wait %1. Try again after that.</source>
        <translation>Eloqua a reçu trop de requêtes et vous demande d&apos;attendre %1. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>Eloqua received too many requests. Wait a minute, then try again.</source>
        <translation>Eloqua a reçu trop de requêtes. Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the request. Check the filter, the sort order, and the page size.</source>
        <translation>Eloqua n&apos;a pas accepté la requête. Vérifiez le filtre, l&apos;ordre de tri et la taille de page.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the request, because the value below isn&apos;t allowed. Change it and try again.</source>
        <translation>Eloqua n&apos;a pas accepté la requête, car la valeur ci-dessous n&apos;est pas autorisée. Modifiez-la et réessayez.</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t respond because of a temporary problem and asks you to wait %1. Try again after that.</source>
        <translation>Eloqua n&apos;a pas pu répondre en raison d&apos;un problème temporaire et vous demande d&apos;attendre %1. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t respond because of an internal error. Try again in a few minutes.</source>
        <translation>Eloqua n&apos;a pas pu répondre en raison d&apos;une erreur interne. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The server redirected the request to another address (%1). The redirect wasn&apos;t followed, so that no token is sent there. Check the login URL and the proxy.</source>
        <translation>Le serveur a redirigé la requête vers une autre adresse (%1). La redirection n&apos;a pas été suivie, afin qu&apos;aucun jeton n&apos;y soit envoyé. Vérifiez l&apos;URL de connexion et le proxy.</translation>
    </message>
    <message>
        <source>The server sent an unexpected response.</source>
        <translation>Le serveur a envoyé une réponse inattendue.</translation>
    </message>
    <message numerus="yes">
        <source>%1 second(s)</source>
        <translation>
            <numerusform>%1 seconde</numerusform>
            <numerusform>%1 secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minute(s)</source>
        <translation>
            <numerusform>%1 minute</numerusform>
            <numerusform>%1 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <translation>
            <numerusform>%1 heure</numerusform>
            <numerusform>%1 heures</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>The server&apos;s response can&apos;t be used: %1. None of it is shown. Try again.</source>
        <translation>La réponse du serveur est inutilisable&#xa0;: %1. Rien n&apos;en est affiché. Réessayez.</translation>
    </message>
    <message>
        <source>Enter the host name of the proxy, such as proxy.example.com.</source>
        <translation>Saisissez le nom d&apos;hôte du proxy, par exemple proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter only the host name, such as proxy.example.com. The port and the user name have their own fields.</source>
        <translation>Saisissez uniquement le nom d&apos;hôte, par exemple proxy.example.com. Le port et le nom d&apos;utilisateur ont leurs propres champs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a host name. Enter a name such as proxy.example.com, or an IP address.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nom d&apos;hôte. Saisissez un nom tel que proxy.example.com, ou une adresse IP.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>Vérifiez les paramètres de proxy du système.</translation>
    </message>
    <message>
        <source>Check the proxy in Preferences.</source>
        <translation>Vérifiez le proxy dans les Préférences.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write the unfinished copy in %1: %2. Free up space there, then keep the sync again.</source>
        <translation>Impossible d&apos;écrire la copie inachevée dans %1&#xa0;: %2. Libérez-y de l&apos;espace, puis conservez à nouveau la synchronisation.</translation>
    </message>
    <message>
        <source>The records have more than %L1 fields, which is more than a copy can hold.</source>
        <translation>Les enregistrements ont plus de %L1 champs, ce qui est plus que ce qu&apos;une copie peut contenir.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Rejets</translation>
    </message>
    <message>
        <source>Share of rejects</source>
        <translation>Part des rejets</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>Comment y remédier</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Share of the first %L1 rejects</source>
        <translation>Part des %L1 premiers rejets</translation>
    </message>
    <message>
        <source>Share of logged rejects</source>
        <translation>Part des rejets du journal</translation>
    </message>
    <message>
        <source>%L1 before, %L2 now</source>
        <translation>%L1 avant, %L2 maintenant</translation>
    </message>
    <message>
        <source>(other codes)</source>
        <translation>(autres codes)</translation>
    </message>
    <message>
        <source>Share of this cause</source>
        <translation>Part de cette cause</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>(others)</source>
        <translation>(autres)</translation>
    </message>
    <message>
        <source>(%L1 others)</source>
        <translation>(%L1 autres)</translation>
    </message>
    <message>
        <source>Log counter</source>
        <translation>Compteur du journal</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Share of staged</source>
        <translation>Part des déposés</translation>
    </message>
    <message>
        <source>Share of processed</source>
        <translation>Part des traités</translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s)</source>
        <translation>
            <numerusform>%L1 enregistrement</numerusform>
            <numerusform>%L1 enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync failed.</source>
        <translation>La synchronisation a échoué.</translation>
    </message>
    <message>
        <source>The sync finished with a warning.</source>
        <translation>La synchronisation s&apos;est terminée avec un avertissement.</translation>
    </message>
    <message>
        <source>The sync finished.</source>
        <translation>La synchronisation est terminée.</translation>
    </message>
    <message>
        <source>The sync finished with the status %1.</source>
        <translation>La synchronisation s&apos;est terminée avec le statut %1.</translation>
    </message>
    <message>
        <source>When it was kept, the sync was waiting to be started by Eloqua.</source>
        <translation>Lorsqu&apos;elle a été conservée, la synchronisation attendait d&apos;être démarrée par Eloqua.</translation>
    </message>
    <message>
        <source>The sync was still running when it was kept. Its numbers are from that time.</source>
        <translation>La synchronisation était encore en cours lorsqu&apos;elle a été conservée. Ses nombres datent de ce moment.</translation>
    </message>
    <message>
        <source>The sync is waiting to be started by Eloqua.</source>
        <translation>La synchronisation attend d&apos;être démarrée par Eloqua.</translation>
    </message>
    <message>
        <source>The sync is still running. Its numbers are complete when it has finished.</source>
        <translation>La synchronisation est encore en cours. Ses nombres seront complets lorsqu&apos;elle sera terminée.</translation>
    </message>
    <message>
        <source>%1 of %2 was rejected (%3).</source>
        <translation>%1 sur %2 a été rejeté (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 were rejected (%3).</source>
        <translation>%1 sur %2 ont été rejetés (%3).</translation>
    </message>
    <message numerus="yes">
        <source>Eloqua reports %L1 reject(s).</source>
        <translation>
            <numerusform>Eloqua signale %L1 rejet.</numerusform>
            <numerusform>Eloqua signale %L1 rejets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were exported.</source>
        <translation>
            <numerusform>%L1 ligne a été exportée.</numerusform>
            <numerusform>%L1 lignes ont été exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %L1.</source>
        <translation>Colonnes&#xa0;: %L1.</translation>
    </message>
    <message>
        <source>The sync action was applied to %1.</source>
        <translation>L&apos;action de synchronisation a été appliquée à %1.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>About %1 as CSV, estimated from %L2 of %L3 row(s)</source>
        <translation>
            <numerusform>Environ %1 en CSV, estimation d&apos;après %L2 sur %L3 ligne</numerusform>
            <numerusform>Environ %1 en CSV, estimation d&apos;après %L2 sur %L3 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Eloqua&apos;s message</source>
        <translation>Message d&apos;Eloqua</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Exports have no rejects.</source>
        <translation>Les exports n&apos;ont pas de rejets.</translation>
    </message>
    <message>
        <source>The causes are being counted.</source>
        <translation>Les causes sont en cours de comptage.</translation>
    </message>
    <message>
        <source>Causes can be counted when the sync has finished.</source>
        <translation>Les causes peuvent être comptées lorsque la synchronisation est terminée.</translation>
    </message>
    <message>
        <source>The sync had no rejects when it was kept.</source>
        <translation>La synchronisation n&apos;avait aucun rejet lorsqu&apos;elle a été conservée.</translation>
    </message>
    <message>
        <source>All known rejects are counted.</source>
        <translation>Tous les rejets connus sont comptés.</translation>
    </message>
    <message numerus="yes">
        <source>The sync was still running when it was kept. By then, it had %L1 reject(s).</source>
        <translation>
            <numerusform>La synchronisation était encore en cours lorsqu&apos;elle a été conservée. À ce moment, elle avait %L1 rejet.</numerusform>
            <numerusform>La synchronisation était encore en cours lorsqu&apos;elle a été conservée. À ce moment, elle avait %L1 rejets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with sync %1: %L2 rejects before, %L3 now.</source>
        <translation>Par rapport à la synchronisation %1&#xa0;: %L2 rejets avant, %L3 maintenant.</translation>
    </message>
    <message>
        <source>Per 1,000 records processed: %1 before, %2 now.</source>
        <translation>Pour 1&#x202f;000 enregistrements traités&#xa0;: %1 avant, %2 maintenant.</translation>
    </message>
    <message>
        <source>Rejected in both, by identifier: %L1.</source>
        <translation>Rejetés dans les deux, selon l&apos;identifiant&#xa0;: %L1.</translation>
    </message>
    <message>
        <source>The two syncs have different definitions, so the same cause can mean different things.</source>
        <translation>Les deux synchronisations ont des définitions différentes&#x202f;; la même cause peut donc avoir des sens différents.</translation>
    </message>
    <message>
        <source>Sync %1 couldn&apos;t be read. %2</source>
        <translation>La synchronisation %1 n&apos;a pas pu être lue. %2</translation>
    </message>
    <message>
        <source>Counting the rejects of sync %1: %L2 so far.</source>
        <translation>Comptage des rejets de la synchronisation %1&#xa0;: %L2 jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>Reading sync %1…</source>
        <translation>Lecture de la synchronisation %1…</translation>
    </message>
    <message>
        <source>Comparing with sync %1…</source>
        <translation>Comparaison avec la synchronisation %1…</translation>
    </message>
    <message>
        <source>Can&apos;t compare with sync %1, because its rejects couldn&apos;t be counted completely.</source>
        <translation>Comparaison impossible avec la synchronisation %1, car ses rejets n&apos;ont pas pu être comptés complètement.</translation>
    </message>
    <message>
        <source>To compare with sync %1, count the causes of this sync.</source>
        <translation>Pour comparer avec la synchronisation %1, comptez les causes de cette synchronisation.</translation>
    </message>
    <message>
        <source>it isn&apos;t valid JSON</source>
        <translation>ce n&apos;est pas du JSON valide</translation>
    </message>
    <message>
        <source>it contains a value that is nested too deeply, with more than 1,024 levels</source>
        <translation>elle contient une valeur imbriquée trop profondément, avec plus de 1&#x202f;024 niveaux</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a number</source>
        <translation>&quot;%1&quot; n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is negative (%2)</source>
        <translation>&quot;%1&quot; est négatif (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large (%2)</source>
        <translation>&quot;%1&quot; est trop grand (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t written as a whole number (%2)</source>
        <translation>&quot;%1&quot; n&apos;est pas écrit comme un nombre entier (%2)</translation>
    </message>
    <message>
        <source>&quot;hasMore&quot; is neither true nor false</source>
        <translation>&quot;hasMore&quot; n&apos;est ni true ni false</translation>
    </message>
    <message>
        <source>it contains two lists of rows</source>
        <translation>elle contient deux listes de lignes</translation>
    </message>
    <message>
        <source>it isn&apos;t a JSON object</source>
        <translation>ce n&apos;est pas un objet JSON</translation>
    </message>
    <message>
        <source>there is extra data after its end</source>
        <translation>il y a des données supplémentaires après sa fin</translation>
    </message>
    <message>
        <source>it reports %1 but contains none</source>
        <translation>elle annonce %1 mais n&apos;en contient aucune</translation>
    </message>
    <message>
        <source>it has no &quot;items&quot;</source>
        <translation>elle n&apos;a pas de &quot;items&quot;</translation>
    </message>
    <message>
        <source>it reports %1 but contains %2</source>
        <translation>elle annonce %1 mais en contient %2</translation>
    </message>
    <message>
        <source>rows from %1 on were requested, but it contains rows from %2 on</source>
        <translation>les lignes à partir de %1 ont été demandées, mais elle contient les lignes à partir de %2</translation>
    </message>
    <message>
        <source>it contains no rows but says that there are more</source>
        <translation>elle ne contient aucune ligne, mais indique qu&apos;il y en a d&apos;autres</translation>
    </message>
    <message>
        <source>it isn&apos;t valid JSON or was cut off</source>
        <translation>ce n&apos;est pas du JSON valide, ou elle est tronquée</translation>
    </message>
    <message>
        <source>it isn&apos;t a sync</source>
        <translation>ce n&apos;est pas une synchronisation</translation>
    </message>
    <message>
        <source>it doesn&apos;t identify a sync (&quot;uri&quot;)</source>
        <translation>elle n&apos;identifie pas de synchronisation (&quot;uri&quot;)</translation>
    </message>
    <message>
        <source>the server contradicted itself, because it was asked for sync %1 and answered with sync %2</source>
        <translation>le serveur s&apos;est contredit&#xa0;: la synchronisation %1 lui a été demandée, et il a répondu avec la synchronisation %2</translation>
    </message>
    <message>
        <source>a row isn&apos;t a JSON object</source>
        <translation>une ligne n&apos;est pas un objet JSON</translation>
    </message>
    <message>
        <source>it has too many cells; request smaller pages</source>
        <translation>elle a trop de cellules&#x202f;; demandez des pages plus petites</translation>
    </message>
    <message>
        <source>it&apos;s larger than 1 GiB; request smaller pages</source>
        <translation>elle dépasse 1&#xa0;Gio&#x202f;; demandez des pages plus petites</translation>
    </message>
    <message>
        <source>the fieldValues of a reject aren&apos;t a JSON object</source>
        <translation>les fieldValues d&apos;un rejet ne sont pas un objet JSON</translation>
    </message>
    <message>
        <source>a row contains the field &quot;%1&quot; twice</source>
        <translation>une ligne contient deux fois le champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>its rows have more than %1 different field(s)</source>
        <translation>
            <numerusform>ses lignes ont plus de %1 champ différent</numerusform>
            <numerusform>ses lignes ont plus de %1 champs différents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says that rows were sent, but not with what result. The file may be damaged. Nothing was sent.</source>
        <translation>%1 indique que des lignes ont été envoyées, mais pas avec quel résultat. Le fichier est peut-être endommagé. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>la synchronisation %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an import definition, so no rows can be sent to it.</source>
        <translation>%1 n&apos;est pas une définition d&apos;import&#x202f;; aucune ligne ne peut donc lui être envoyée.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s response for %1 contains no fields, so no rows can be sent to it.</source>
        <translation>La réponse d&apos;Eloqua pour %1 ne contient aucun champ&#x202f;; aucune ligne ne peut donc y être envoyée.</translation>
    </message>
    <message>
        <source>These rows come from %1, but you&apos;re signed in to %2. Sign in to %1 to send them.</source>
        <translation>Ces lignes viennent de %1, mais vous êtes connecté à %2. Connectez-vous à %1 pour les envoyer.</translation>
    </message>
    <message>
        <source>The definition doesn&apos;t have these fields: %1. Eloqua would ignore their values. Remove the columns or choose another definition.</source>
        <translation>La définition n&apos;a pas ces champs&#xa0;: %1. Eloqua ignorerait leurs valeurs. Supprimez les colonnes ou choisissez une autre définition.</translation>
    </message>
    <message>
        <source>The rows don&apos;t have the column %1, which is the identifier. Add it.</source>
        <translation>Les lignes n&apos;ont pas la colonne %1, qui est l&apos;identifiant. Ajoutez-la.</translation>
    </message>
    <message>
        <source>There are no rows to send.</source>
        <translation>Il n&apos;y a aucune ligne à envoyer.</translation>
    </message>
    <message>
        <source>The rows are %1, and Oracle recommends no more than %2 in one sync. Send them in several parts.</source>
        <translation>Les lignes font %1, et Oracle ne recommande pas plus de %2 dans une synchronisation. Envoyez-les en plusieurs parties.</translation>
    </message>
    <message>
        <source>Rows that were sent before are sent again. %1</source>
        <translation>Des lignes déjà envoyées sont envoyées à nouveau. %1</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent before, or may have been, and aren&apos;t sent again. %2</source>
        <translation>
            <numerusform>%L1 ligne a été envoyée auparavant, ou l&apos;a peut-être été, et n&apos;est pas envoyée à nouveau. %2</numerusform>
            <numerusform>%L1 lignes ont été envoyées auparavant, ou l&apos;ont peut-être été, et ne sont pas envoyées à nouveau. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows from an earlier upload may still be staged in %1, and its next sync would import them as well.</source>
        <translation>Des lignes d&apos;un téléversement antérieur sont peut-être encore déposées dans %1, et la prochaine synchronisation de cette définition les importerait également.</translation>
    </message>
    <message>
        <source>Rows from an earlier upload may still be staged in %1 and would be imported twice. They must be deleted first, together with everything that others have staged there.</source>
        <translation>Des lignes d&apos;un téléversement précédent sont peut-être encore déposées dans %1 et seraient importées deux fois. Elles doivent d&apos;abord être supprimées, avec tout ce que d&apos;autres y ont déposé.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) weren&apos;t corrected after Eloqua rejected them, so it will probably reject them again.</source>
        <translation>
            <numerusform>%L1 ligne n&apos;a pas été corrigée après avoir été rejetée par Eloqua, qui la rejettera probablement à nouveau.</numerusform>
            <numerusform>%L1 lignes n&apos;ont pas été corrigées après avoir été rejetées par Eloqua, qui les rejettera probablement à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row has this status code: %1.</source>
        <translation>Aucune ligne n&apos;a ce code de statut : %1.</translation>
    </message>
    <message>
        <source>Eloqua never updates records of this kind, so every row that it accepted before creates a duplicate.</source>
        <translation>Eloqua ne met jamais à jour les enregistrements de ce type&#x202f;; chaque ligne qu&apos;il a déjà acceptée crée donc un doublon.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) have no value in %2. Each of them always creates a record, so rows that Eloqua accepted before create duplicates.</source>
        <translation>
            <numerusform>%L1 ligne n&apos;a pas de valeur dans %2. Elle crée toujours un enregistrement&#x202f;; si Eloqua l&apos;a déjà acceptée, elle crée donc un doublon.</numerusform>
            <numerusform>%L1 lignes n&apos;ont pas de valeur dans %2. Chacune crée toujours un enregistrement&#x202f;; les lignes qu&apos;Eloqua a déjà acceptées créent donc des doublons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) have no value in %2. Eloqua will probably reject them.</source>
        <translation>
            <numerusform>%L1 ligne n&apos;a pas de valeur dans %2. Eloqua la rejettera probablement.</numerusform>
            <numerusform>%L1 lignes n&apos;ont pas de valeur dans %2. Eloqua les rejettera probablement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 empty cell(s)</source>
        <translation>
            <numerusform>%L1 cellule vide</numerusform>
            <numerusform>%L1 cellules vides</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may clear values in Eloqua, because the update rule is %2.</source>
        <translation>%1&#xa0;: cela peut effacer des valeurs dans Eloqua, car la règle de mise à jour est %2.</translation>
    </message>
    <message>
        <source>The definition&apos;s sync actions run for every row that Eloqua accepts: %1.</source>
        <translation>Les actions de synchronisation de la définition s&apos;exécutent pour chaque ligne qu&apos;Eloqua accepte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 no longer exists in Eloqua. Send through a one-time copy of it instead.</source>
        <translation>%1 n&apos;existe plus dans Eloqua. Envoyez plutôt par une copie à usage unique de cette définition.</translation>
    </message>
    <message>
        <source>%1 is already being synced (sync %2). Wait until that sync has finished, or send through a one-time copy.</source>
        <translation>%1 est déjà en cours de synchronisation (synchronisation %2). Attendez que cette synchronisation soit terminée, ou envoyez par une copie à usage unique.</translation>
    </message>
    <message>
        <source>Every upload to %1 starts a sync, so %L2 parts would start %L2 syncs. Send through a one-time copy, or send fewer rows.</source>
        <translation>Chaque téléversement vers %1 démarre une synchronisation&#x202f;; %L2 parties démarreraient donc %L2 synchronisations. Envoyez par une copie à usage unique, ou envoyez moins de lignes.</translation>
    </message>
    <message>
        <source>Everything that is staged in %1 is deleted first, including what others have uploaded.</source>
        <translation>Tout ce qui est déposé dans %1 est d&apos;abord supprimé, y compris ce que d&apos;autres ont téléversé.</translation>
    </message>
    <message>
        <source>The sync also imports what others have staged in %1.</source>
        <translation>La synchronisation importe aussi ce que d&apos;autres ont déposé dans %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is being sent by another program. Nothing was sent. Wait until it has finished.</source>
        <translation>%1 est en cours d&apos;envoi par un autre programme. Rien n&apos;a été envoyé. Attendez qu&apos;il ait terminé.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1, which records what was sent: %2. Nothing was sent.</source>
        <translation>Impossible de lire %1, où est consigné ce qui a été envoyé&#xa0;: %2. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>it wasn&apos;t written by this version of the program</source>
        <translation>il n&apos;a pas été écrit par cette version du programme</translation>
    </message>
    <message>
        <source>it&apos;s damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>What is being sent couldn&apos;t be recorded in %1: %2. Nothing more was sent. Move the CSV file to a folder that you can write to, then try again.</source>
        <translation>Ce qui est envoyé n&apos;a pas pu être consigné dans %1&#xa0;: %2. Rien de plus n&apos;a été envoyé. Déplacez le fichier CSV vers un dossier où vous pouvez écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>Row %L1 is too long: Eloqua accepts at most 32 MB at a time. Leave it out or shorten it.</source>
        <translation>La ligne %L1 est trop longue&#xa0;: Eloqua accepte au plus 32&#xa0;Mo à la fois. Écartez-la ou raccourcissez-la.</translation>
    </message>
    <message>
        <source>%L1 with %2</source>
        <translation>%L1 avec %2</translation>
    </message>
    <message>
        <source>%L1 by you</source>
        <translation>%L1 par vous</translation>
    </message>
    <message>
        <source>%L1 sent before</source>
        <translation>déjà envoyées&#xa0;: %L1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 (not sent, because they&apos;re empty in every row: %2)</source>
        <translation>%1 (non envoyées, car vides dans toutes les lignes&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%L1, which may clear values in Eloqua</source>
        <translation>%L1, ce qui peut effacer des valeurs dans Eloqua</translation>
    </message>
    <message>
        <source>%L1; values in Eloqua aren&apos;t cleared</source>
        <translation>%L1&#x202f;; les valeurs dans Eloqua ne sont pas effacées</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>%1 elle-même</translation>
    </message>
    <message>
        <source>a one-time copy of %1 as it was kept, which Eloqua deletes after 7 days</source>
        <translation>une copie à usage unique de %1 telle que conservée, qu&apos;Eloqua supprime après 7 jours</translation>
    </message>
    <message>
        <source>a one-time copy of %1, which Eloqua deletes after 7 days</source>
        <translation>une copie à usage unique de %1, qu&apos;Eloqua supprime après 7 jours</translation>
    </message>
    <message>
        <source>%1 (the definition has %2)</source>
        <translation>%1 (la définition a %2)</translation>
    </message>
    <message>
        <source>run for the rows that Eloqua accepts: %1</source>
        <translation>exécutées pour les lignes qu&apos;Eloqua accepte&#xa0;: %1</translation>
    </message>
    <message>
        <source>not run: %1</source>
        <translation>non exécutées&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%L1 part(s)</source>
        <translation>
            <numerusform>%L1 partie</numerusform>
            <numerusform>%L1 parties</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, which starts a sync automatically</source>
        <translation>%1, %2, ce qui démarre automatiquement une synchronisation</translation>
    </message>
    <message>
        <source>%1, %2, then one sync</source>
        <translation>%1, %2, puis une synchronisation</translation>
    </message>
    <message>
        <source>%1 (production), as %2</source>
        <translation>%1 (production), en tant que %2</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, en tant que %2</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>%L1 of %L2 in %3</source>
        <translation>%L1 sur %L2 dans %3</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Cellules vides</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Update rule</source>
        <translation>Règle de mise à jour</translation>
    </message>
    <message>
        <source>Sync actions</source>
        <translation>Actions de synchronisation</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Téléversement</translation>
    </message>
    <message>
        <source>Check what happened to the rows that were sent before?</source>
        <translation>Vérifier ce que sont devenues les lignes envoyées auparavant&#x202f;?</translation>
    </message>
    <message>
        <source>Send %1 to %2 through %3 itself?</source>
        <translation>Envoyer %1 à %2 par la définition %3 elle-même&#x202f;?</translation>
    </message>
    <message>
        <source>Send %1 to %2 through a one-time copy of %3?</source>
        <translation>Envoyer %1 à %2 par une copie à usage unique de %3&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is sent until it&apos;s known what happened to these rows.</source>
        <translation>Rien n&apos;est envoyé tant qu&apos;on ne sait pas ce que ces lignes sont devenues.</translation>
    </message>
    <message>
        <source>Stopped on %1 while part %2 of %3 was being uploaded to a one-time copy of the definition. Nothing was imported, because that copy was never synced.</source>
        <translation>Arrêté le %1 pendant le téléversement de la partie %2 sur %3 vers une copie à usage unique de la définition. Rien n&apos;a été importé, car cette copie n&apos;a jamais été synchronisée.</translation>
    </message>
    <message>
        <source>Stopped on %1 while part %2 of %3 was being uploaded to %4. It&apos;s unknown whether that part arrived. The next sync of that definition imports what has arrived. Check its syncs in Eloqua before you send these rows again.</source>
        <translation>Arrêté le %1 pendant le téléversement de la partie %2 sur %3 vers %4. On ne sait pas si cette partie est arrivée. La prochaine synchronisation de cette définition importera ce qui est arrivé. Consultez ses synchronisations dans Eloqua avant d&apos;envoyer à nouveau ces lignes.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent in sync %2, which finished with status &quot;%3&quot;. It&apos;s unknown how many were taken. Check the logs of the sync.</source>
        <translation>
            <numerusform>%L1 ligne a été envoyée dans la synchronisation %2, qui s&apos;est terminée avec le statut «&#xa0;%3&#xa0;». On ne sait pas si elle a été acceptée. Consultez les journaux de la synchronisation.</numerusform>
            <numerusform>%L1 lignes ont été envoyées dans la synchronisation %2, qui s&apos;est terminée avec le statut «&#xa0;%3&#xa0;». On ne sait pas combien ont été acceptées. Consultez les journaux de la synchronisation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %L1 sent, %L2 were taken and %L3 refused (sync %4, status &quot;%5&quot;).</source>
        <translation>
            <numerusform>Envoyées&#xa0;: %L1, dont %L2 acceptée et %L3 refusées (synchronisation %4, statut «&#xa0;%5&#xa0;»).</numerusform>
            <numerusform>Envoyées&#xa0;: %L1, dont %L2 acceptées et %L3 refusées (synchronisation %4, statut «&#xa0;%5&#xa0;»).</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on %1 before a row was sent.</source>
        <translation>Arrêté le %1 avant l&apos;envoi d&apos;une seule ligne.</translation>
    </message>
    <message>
        <source>On %1, Eloqua was asked to sync %2. It&apos;s unknown whether it did. Look for a sync of %2 in the list of syncs.</source>
        <translation>Le %1, il a été demandé à Eloqua de synchroniser %2. On ne sait pas s&apos;il l&apos;a fait. Cherchez une synchronisation de %2 dans la liste des synchronisations.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent on %2 in sync %3, which was %4 when it was last checked.</source>
        <translation>
            <numerusform>%L1 ligne a été envoyée le %2 dans la synchronisation %3, qui avait le statut %4 lors de la dernière consultation.</numerusform>
            <numerusform>%L1 lignes ont été envoyées le %2 dans la synchronisation %3, qui avait le statut %4 lors de la dernière consultation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronisations</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>export</source>
        <translation>export</translation>
    </message>
    <message>
        <source>sync action</source>
        <translation>action de synchronisation</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>type inconnu</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>no rejects</source>
        <translation>aucun rejet</translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s)</source>
        <translation>
            <numerusform>%L1 rejet</numerusform>
            <numerusform>%L1 rejets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%L1 s ago</source>
        <translation>il y a %L1&#xa0;s</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>il y a %L1&#xa0;min</translation>
    </message>
    <message>
        <source>%L1 h ago</source>
        <translation>il y a %L1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 (server)
%2 %3 (this computer)</source>
        <translation>%1 (serveur)
%2 %3 (cet ordinateur)</translation>
    </message>
    <message>
        <source>The regular expression takes too long for some values, so nothing was changed. Simplify it: repetitions within repetitions, such as (a+)+, are slow.</source>
        <translation>L&apos;expression régulière prend trop de temps pour certaines valeurs ; rien n&apos;a donc été modifié. Simplifiez-la : les répétitions dans des répétitions, comme (a+)+, sont lentes.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read or write the corrections of %1: %2. Earlier corrections are kept. Free up space in %3, then try again.</source>
        <translation>Impossible de lire ou d&apos;écrire les corrections de %1&#xa0;: %2. Les corrections antérieures sont gardées. Libérez de l&apos;espace dans %3, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 has too many rejects to be repaired in this program.</source>
        <translation>%1 a trop de rejets pour être réparé dans ce programme.</translation>
    </message>
    <message>
        <source>The corrections in %1 are damaged, or were made by another program, so they can&apos;t be used. Open another copy of the file, or keep the sync again.</source>
        <translation>Les corrections de %1 sont endommagées, ou ont été faites par un autre programme&#x202f;; elles sont donc inutilisables. Ouvrez une autre copie du fichier, ou conservez à nouveau la synchronisation.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 step(s) that you have undone would be lost.</source>
        <translation>
            <numerusform>%L1 étape que vous avez annulée serait perdue.</numerusform>
            <numerusform>%L1 étapes que vous avez annulées seraient perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the corrections in %1, because the file was changed or replaced in the meantime. Your corrections are kept. Close the window and open the file again to continue.</source>
        <translation>Impossible d&apos;enregistrer les corrections dans %1, car le fichier a été modifié ou remplacé entre-temps. Vos corrections sont gardées. Fermez la fenêtre et rouvrez le fichier pour continuer.</translation>
    </message>
    <message>
        <source>Couldn&apos;t prepare the corrections in %1: %2. Free up space there, then try again.</source>
        <translation>Impossible de préparer les corrections dans %1&#xa0;: %2. Libérez-y de l&apos;espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Couldn&apos;t create the folder %1 for corrections.</source>
        <translation>Impossible de créer le dossier %1 pour les corrections.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1: %2.</source>
        <translation>Impossible d&apos;écrire dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The records of %1 are being corrected in another window or program. Close them there, then try again.</source>
        <translation>Les enregistrements de %1 sont en cours de correction dans une autre fenêtre ou un autre programme. Fermez-les là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is write-protected, so corrections can&apos;t be saved in it. They&apos;re kept on this computer.</source>
        <translation>%1 est protégé en écriture&#x202f;; les corrections ne peuvent donc pas y être enregistrées. Elles sont gardées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 was deleted, but its corrections are kept on this computer. Save them to restore the file.</source>
        <translation>%1 a été supprimé, mais ses corrections sont gardées sur cet ordinateur. Enregistrez-les pour restaurer le fichier.</translation>
    </message>
    <message>
        <source>Corrections that weren&apos;t saved in the file last time were restored.</source>
        <translation>Les corrections qui n&apos;avaient pas été enregistrées dans le fichier la dernière fois ont été restaurées.</translation>
    </message>
    <message>
        <source>The earlier corrections in %1 don&apos;t match this file and couldn&apos;t be renamed. Move them to another folder, then try again.</source>
        <translation>Les corrections antérieures dans %1 ne correspondent pas à ce fichier et n&apos;ont pas pu être renommées. Déplacez-les vers un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The earlier corrections don&apos;t match this file, because it was changed or replaced. They&apos;re in %1, which you can open as a kept copy.</source>
        <translation>Les corrections antérieures ne correspondent pas à ce fichier, car il a été modifié ou remplacé. Elles sont dans %1, que vous pouvez ouvrir comme copie conservée.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1.</source>
        <translation>Impossible d&apos;écrire %1.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Definition URI</source>
        <translation>URI de la définition</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Récupérée par</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Kept copy</source>
        <translation>Copie conservée</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <source>Grouping rules</source>
        <translation>Règles de regroupement</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Values of records</source>
        <translation>Valeurs des enregistrements</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluses</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Masquées</translation>
    </message>
    <message>
        <source>%1 (%2 of processed)</source>
        <translation>%1 (%2 des traités)</translation>
    </message>
    <message>
        <source>%1 (%2 of staged)</source>
        <translation>%1 (%2 des déposés)</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (avant&#xa0;: %2)</translation>
    </message>
    <message numerus="yes">
        <source>Causes (shares of all %L1 reject(s))</source>
        <translation>
            <numerusform>Causes (part de %L1 rejet au total)</numerusform>
            <numerusform>Causes (parts des %L1 rejets au total)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Causes so far (shares of the %L1 reject(s) counted)</source>
        <translation>
            <numerusform>Causes jusqu&apos;ici (parts de %L1 rejet compté)</numerusform>
            <numerusform>Causes jusqu&apos;ici (parts des %L1 rejets comptés)</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Not possible, because not all rejects of both syncs were counted.</source>
        <translation>Impossible, car tous les rejets des deux synchronisations n&apos;ont pas été comptés.</translation>
    </message>
    <message>
        <source>%1 before, %2 now</source>
        <translation>%1 avant, %2 maintenant</translation>
    </message>
    <message>
        <source>Rejects per 1,000 processed</source>
        <translation>Rejets pour 1&#x202f;000 traités</translation>
    </message>
    <message>
        <source>Records rejected again</source>
        <translation>Enregistrements rejetés à nouveau</translation>
    </message>
    <message>
        <source>Without an identifier, so not compared</source>
        <translation>Sans identifiant, donc non comparés</translation>
    </message>
    <message>
        <source>%1, %2: %3 before</source>
        <translation>%1, %2&#xa0;: %3 avant</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>Synchronisation %1</translation>
    </message>
    <message>
        <source>Sync %1 of %2</source>
        <translation>Synchronisation %1 de %2</translation>
    </message>
    <message>
        <source>Findings come from this program, not from Eloqua.</source>
        <translation>Les constats viennent de ce programme, et non d&apos;Eloqua.</translation>
    </message>
    <message>
        <source>Of Eloqua&apos;s messages, only the words that Oracle documents for their codes are included, because others can be values of records. For errors and warnings in the log, the meaning of the code is shown instead of the message.</source>
        <translation>Des messages d&apos;Eloqua, seuls sont inclus les mots qu&apos;Oracle documente pour leurs codes, car les autres peuvent être des valeurs d&apos;enregistrements. Pour les erreurs et les avertissements du journal, la signification du code est affichée à la place du message.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>Eloqua says: %1</source>
        <translation>Message d&apos;Eloqua&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Meaning and remedy</source>
        <translation>Signification et remède</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Log counters</source>
        <translation>Compteurs du journal</translation>
    </message>
    <message>
        <source>About the sync</source>
        <translation>À propos de la synchronisation</translation>
    </message>
    <message>
        <source>Errors and warnings in the log</source>
        <translation>Erreurs et avertissements du journal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Avertissement&#xa0;:</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Premier enregistrement</translation>
    </message>
    <message>
        <source>Consecutive records</source>
        <translation>Enregistrements consécutifs</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remède</translation>
    </message>
    <message numerus="yes">
        <source>The sheet Rejects has %1 of the rejects, some of each cause; %L2 row(s) are left out. Export the rejects to get all of them.</source>
        <translation>
            <numerusform>La feuille Rejects contient %1 des rejets, quelques-uns de chaque cause&#x202f;; %L2 ligne est omise. Exportez les rejets pour les obtenir tous.</numerusform>
            <numerusform>La feuille Rejects contient %1 des rejets, quelques-uns de chaque cause&#x202f;; %L2 lignes sont omises. Exportez les rejets pour les obtenir tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook contains values of records, which may be personal data.</source>
        <translation>Le classeur contient des valeurs d&apos;enregistrements, qui peuvent être des données personnelles.</translation>
    </message>
    <message>
        <source>Values of records are masked.</source>
        <translation>Les valeurs des enregistrements sont masquées.</translation>
    </message>
    <message>
        <source>Values of more than 200 bytes are cut, and end in &quot;…&quot;.</source>
        <translation>Les valeurs de plus de 200 octets sont tronquées et se terminent par «&#xa0;…&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) of the sheet %2 were too long for Excel and were cut.</source>
        <translation>
            <numerusform>%L1 cellule de la feuille %2 était trop longue pour Excel et a été tronquée.</numerusform>
            <numerusform>%L1 cellules de la feuille %2 étaient trop longues pour Excel et ont été tronquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s) were rejected.</source>
        <translation>
            <numerusform>%L1 enregistrement a été rejeté.</numerusform>
            <numerusform>%L1 enregistrements ont été rejetés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %L1 record(s) was rejected (%2).</source>
        <translation>
            <numerusform>1 enregistrement sur %L1 a été rejeté (%2).</numerusform>
            <numerusform>1 enregistrement sur %L1 a été rejeté (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %L2 record(s) were rejected (%3).</source>
        <translation>
            <numerusform>%1 sur %L2 enregistrement ont été rejetés (%3).</numerusform>
            <numerusform>%1 sur %L2 enregistrements ont été rejetés (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>The log gives no reason for the status of the sync.</source>
        <translation>Le journal n&apos;indique pas la raison du statut de la synchronisation.</translation>
    </message>
    <message>
        <source>The sync was still running when it was kept, so these numbers are from that time.</source>
        <translation>La synchronisation était encore en cours lorsqu&apos;elle a été conservée&#x202f;; ces nombres datent donc de ce moment.</translation>
    </message>
    <message>
        <source>The sync is still running, so these numbers will change.</source>
        <translation>La synchronisation est encore en cours&#x202f;; ces nombres vont donc changer.</translation>
    </message>
    <message>
        <source>No record has been rejected so far.</source>
        <translation>Aucun enregistrement n&apos;a été rejeté jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>Most often: %1 (%2).</source>
        <translation>Le plus souvent&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>Corriger l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Change in Eloqua</source>
        <translation>Modifier dans Eloqua</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>All of records %1</source>
        <translation>Tous les enregistrements %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %2: line %L1 %3. Nothing was sent.</source>
        <translation>Impossible de lire %2&#xa0;: la ligne %L1 %3. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>has a quotation mark in a field that isn&apos;t quoted</source>
        <translation>contient un guillemet dans un champ qui n&apos;est pas entre guillemets</translation>
    </message>
    <message>
        <source>is in a quoted field that doesn&apos;t end</source>
        <translation>se trouve dans un champ entre guillemets qui ne se termine pas</translation>
    </message>
    <message>
        <source>isn&apos;t UTF-8. Save the file with the encoding UTF-8 and try again</source>
        <translation>n&apos;est pas en UTF-8. Enregistrez le fichier avec l&apos;encodage UTF-8 et réessayez</translation>
    </message>
    <message>
        <source>has a character other than a comma after a quoted field</source>
        <translation>contient un caractère autre qu&apos;une virgule après un champ entre guillemets</translation>
    </message>
    <message>
        <source>%1 is empty. Its first line must name the fields of the definition.</source>
        <translation>%1 est vide. Sa première ligne doit nommer les champs de la définition.</translation>
    </message>
    <message>
        <source>The first line of %1 has a column without a name. Name each column after a field of the definition.</source>
        <translation>La première ligne de %1 contient une colonne sans nom. Nommez chaque colonne d&apos;après un champ de la définition.</translation>
    </message>
    <message>
        <source>The first line of %1 names the column &quot;%2&quot; twice.</source>
        <translation>La première ligne de %1 nomme deux fois la colonne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Row %L1 of %4 has %L2 fields, but the first line has %L3. Nothing was sent. Correct the row and try again.</source>
        <translation>La ligne %L1 de %4 a %L2 champs, mais la première ligne en a %L3. Rien n&apos;a été envoyé. Corrigez la ligne et réessayez.</translation>
    </message>
    <message>
        <source>The rows to be sent couldn&apos;t be written to the cache folder: %1. Free up space, then try again.</source>
        <translation>Les lignes à envoyer n&apos;ont pas pu être écrites dans le dossier de cache&#xa0;: %1. Libérez de l&apos;espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s account information (/id) can&apos;t be used. Check the login URL, or send this message to your administrator.</source>
        <translation>Les informations du compte du serveur d&apos;authentification (/id) sont inutilisables. Vérifiez l&apos;URL de connexion, ou envoyez ce message à votre administrateur.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the sign-in. Sign in again. If that doesn&apos;t help, ask your Eloqua administrator whether this user is active and may use the API, and whether this computer&apos;s IP address is on the allow list.</source>
        <translation>Eloqua n&apos;a pas accepté l&apos;authentification. Connectez-vous à nouveau. Si cela ne suffit pas, demandez à votre administrateur Eloqua si cet utilisateur est actif et peut utiliser l&apos;API, et si l&apos;adresse IP de cet ordinateur figure dans la liste d&apos;autorisation.</translation>
    </message>
    <message>
        <source>It contains no address for the Bulk API.</source>
        <translation>Elles ne contiennent aucune adresse pour la Bulk API.</translation>
    </message>
    <message>
        <source>The sign-in server gave %1 as the address of the API. That isn&apos;t a secure address of Eloqua or of %2, so no access token was sent there.</source>
        <translation>Le serveur d&apos;authentification a donné %1 comme adresse de l&apos;API. Ce n&apos;est pas une adresse sécurisée d&apos;Eloqua ou de %2&#x202f;; aucun jeton d&apos;accès n&apos;y a donc été envoyé.</translation>
    </message>
    <message>
        <source>Access wasn&apos;t allowed on Eloqua&apos;s page, so you weren&apos;t signed in.</source>
        <translation>L&apos;accès n&apos;a pas été autorisé sur la page d&apos;Eloqua&#x202f;; vous n&apos;avez donc pas été connecté.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t recognize the scope. The only supported scope is &quot;full&quot;.</source>
        <translation>Eloqua ne reconnaît pas l&apos;étendue. La seule étendue prise en charge est «&#xa0;full&#xa0;».</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t let this app sign in with the browser. Check the app&apos;s settings in Eloqua.</source>
        <translation>Eloqua ne permet pas à cette application l&apos;authentification avec le navigateur. Vérifiez les paramètres de l&apos;application dans Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua ended the sign-in with the browser: %1.</source>
        <translation>Eloqua a mis fin à l&apos;authentification avec le navigateur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t receive a client ID. Enter the client ID of your app.</source>
        <translation>Eloqua n&apos;a pas reçu d&apos;ID client. Saisissez l&apos;ID client de votre application.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t recognize this client ID. Compare it with the client ID of your app, and check that the login URL is correct.</source>
        <translation>Eloqua ne reconnaît pas cet ID client. Comparez-le à l&apos;ID client de votre application, et vérifiez que l&apos;URL de connexion est correcte.</translation>
    </message>
    <message>
        <source>The client ID has the wrong format. It must have 32 letters and digits in five groups separated by hyphens.</source>
        <translation>L&apos;ID client n&apos;a pas le bon format. Il doit comporter 32 lettres et chiffres en cinq groupes séparés par des traits d&apos;union.</translation>
    </message>
    <message>
        <source>The redirect URI differs from the callback URL of your app. They must be exactly the same.</source>
        <translation>L&apos;URI de redirection diffère de l&apos;URL de rappel de votre application. Elles doivent être exactement identiques.</translation>
    </message>
    <message>
        <source>Eloqua allows only one sign-in per minute for each user of an app. Wait a minute, then try again.</source>
        <translation>Eloqua n&apos;autorise qu&apos;une authentification par minute pour chaque utilisateur d&apos;une application. Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>That isn&apos;t the address that Eloqua opens after you allow access. The correct address starts with %1.</source>
        <translation>Ce n&apos;est pas l&apos;adresse qu&apos;Eloqua ouvre une fois que vous avez autorisé l&apos;accès. L&apos;adresse correcte commence par %1.</translation>
    </message>
    <message>
        <source>The browser returned from a different sign-in (the &quot;state&quot; doesn&apos;t match), so its response wasn&apos;t used. Finish the sign-in on the page that was opened last.</source>
        <translation>Le navigateur est revenu d&apos;une autre authentification (le &quot;state&quot; ne correspond pas)&#x202f;; sa réponse n&apos;a donc pas été utilisée. Terminez l&apos;authentification sur la dernière page ouverte.</translation>
    </message>
    <message>
        <source>The address doesn&apos;t contain a code. Copy the whole address.</source>
        <translation>L&apos;adresse ne contient pas de code. Copiez l&apos;adresse entière.</translation>
    </message>
    <message>
        <source>Paste the address that the browser shows after you allow access.</source>
        <translation>Collez l&apos;adresse que le navigateur affiche une fois que vous avez autorisé l&apos;accès.</translation>
    </message>
    <message>
        <source>According to the lock file %1, another program is refreshing this sign-in. If no other program is signing in with this connection, delete the file.</source>
        <translation>D&apos;après le fichier de verrouillage %1, un autre programme actualise cette authentification. Si aucun autre programme ne s&apos;authentifie avec cette connexion, supprimez le fichier.</translation>
    </message>
    <message>
        <source>%1 (process %2) on this computer</source>
        <translation>%1 (processus %2) sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 (process %2) on the computer %3</source>
        <translation>%1 (processus %2) sur l&apos;ordinateur %3</translation>
    </message>
    <message>
        <source>%1 is refreshing this sign-in (lock file %2).</source>
        <translation>%1 actualise cette authentification (fichier de verrouillage %2).</translation>
    </message>
    <message>
        <source>According to the lock file %1, %2 is refreshing this sign-in. If that program is no longer running, delete the file.</source>
        <translation>D&apos;après le fichier de verrouillage %1, %2 actualise cette authentification. Si ce programme n&apos;est plus en cours d&apos;exécution, supprimez le fichier.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s response contains no access token. Check the login URL. If it&apos;s correct, try again later.</source>
        <translation>La réponse du serveur d&apos;authentification ne contient pas de jeton d&apos;accès. Vérifiez l&apos;URL de connexion. Si elle est correcte, réessayez plus tard.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s response contains a token with characters that a token can&apos;t have, so it isn&apos;t used. Check the login URL. If it&apos;s correct, try again later.</source>
        <translation>La réponse du serveur d&apos;authentification contient un jeton avec des caractères qu&apos;un jeton ne peut pas avoir&#x202f;; il n&apos;est donc pas utilisé. Vérifiez l&apos;URL de connexion. Si elle est correcte, réessayez plus tard.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the code from the browser. A code works only once and only for 60 seconds. Sign in with the browser again.</source>
        <translation>Eloqua n&apos;a pas accepté le code du navigateur. Un code ne fonctionne qu&apos;une fois et que pendant 60 secondes. Connectez-vous à nouveau avec le navigateur.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the user name and password. The user name is the site name, a backslash, and the user, such as AcmeEU\jane.doe.</source>
        <translation>Eloqua n&apos;a pas accepté le nom d&apos;utilisateur et le mot de passe. Le nom d&apos;utilisateur est le nom du site, une barre oblique inverse et l&apos;utilisateur, par exemple AcmeEU\jane.doe.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the refresh token or the client credentials. A refresh token works only once and expires after a year. Sign in again to get a new one.</source>
        <translation>Eloqua n&apos;a pas accepté le jeton d&apos;actualisation ou les informations d&apos;identification du client. Un jeton d&apos;actualisation ne fonctionne qu&apos;une fois et expire après un an. Connectez-vous à nouveau pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the client ID and client secret. Compare both with those of your app (in Eloqua: Settings &gt; AppCloud Developer).</source>
        <translation>Eloqua n&apos;a pas accepté l&apos;ID client et le secret client. Comparez-les à ceux de votre application (dans Eloqua&#xa0;: Settings (Paramètres) &gt; AppCloud Developer).</translation>
    </message>
    <message>
        <source>The redirect URI differs from the callback URL of your app. They must be exactly the same (in Eloqua: Settings &gt; AppCloud Developer).</source>
        <translation>L&apos;URI de redirection diffère de l&apos;URL de rappel de votre application. Elles doivent être exactement identiques (dans Eloqua&#xa0;: Settings (Paramètres) &gt; AppCloud Developer).</translation>
    </message>
    <message>
        <source>The sign-in server, or a proxy or firewall on the way to it, refused the sign-in. Check the login URL. If it&apos;s correct, ask your network administrator whether requests to it are blocked, and your Eloqua administrator whether this computer&apos;s IP address is on the allow list.</source>
        <translation>Le serveur d&apos;authentification, ou un proxy ou un pare-feu sur le chemin, a refusé l&apos;authentification. Vérifiez l&apos;URL de connexion. Si elle est correcte, demandez à votre administrateur réseau si les requêtes vers elle sont bloquées, et à votre administrateur Eloqua si l&apos;adresse IP de cet ordinateur figure dans la liste d&apos;autorisation.</translation>
    </message>
    <message>
        <source>Signing in failed at %1 while requesting a token.</source>
        <translation>L&apos;authentification a échoué auprès de %1 lors de la demande d&apos;un jeton.</translation>
    </message>
    <message>
        <source>Signing in failed at %1 while exchanging the browser&apos;s code for a token.</source>
        <translation>L&apos;authentification a échoué auprès de %1 lors de l&apos;échange du code du navigateur contre un jeton.</translation>
    </message>
    <message>
        <source>Signing in failed at %1 while looking up the account (/id).</source>
        <translation>L&apos;authentification a échoué auprès de %1 lors de la recherche du compte (/id).</translation>
    </message>
    <message>
        <source>The connection file %1 doesn&apos;t contain &quot;%2&quot;.</source>
        <translation>Le fichier de connexion %1 ne contient pas &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>In the connection file %1, &quot;%2&quot; must be a string.</source>
        <translation>Dans le fichier de connexion %1, &quot;%2&quot; doit être une chaîne.</translation>
    </message>
    <message>
        <source>In the connection file %1, &quot;%2&quot; is empty.</source>
        <translation>Dans le fichier de connexion %1, &quot;%2&quot; est vide.</translation>
    </message>
    <message>
        <source>The position of &quot;refreshToken&quot; in the connection file %1 is ambiguous.</source>
        <translation>La position de &quot;refreshToken&quot; dans le fichier de connexion %1 est ambiguë.</translation>
    </message>
    <message>
        <source>Can&apos;t write the connection file %1: %2.</source>
        <translation>Impossible d&apos;écrire le fichier de connexion %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t read the connection file %1: it&apos;s a folder.</source>
        <translation>Impossible de lire le fichier de connexion %1&#xa0;: c&apos;est un dossier.</translation>
    </message>
    <message>
        <source>Can&apos;t read the connection file %1: it&apos;s not a regular file.</source>
        <translation>Impossible de lire le fichier de connexion %1&#xa0;: ce n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Can&apos;t read the connection file %1: %2.</source>
        <translation>Impossible de lire le fichier de connexion %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a connection file.</source>
        <translation>%1 est trop volumineux pour être un fichier de connexion.</translation>
    </message>
    <message>
        <source>The connection file %1 isn&apos;t valid JSON: %2 (at byte %3).</source>
        <translation>Le fichier de connexion %1 n&apos;est pas du JSON valide&#xa0;: %2 (à l&apos;octet %3).</translation>
    </message>
    <message>
        <source>The connection file %1 must contain one JSON object.</source>
        <translation>Le fichier de connexion %1 doit contenir un objet JSON.</translation>
    </message>
    <message>
        <source>In the connection file %1, &quot;loginUrl&quot; must be an https address (plain http only for this computer).</source>
        <translation>Dans le fichier de connexion %1, &quot;loginUrl&quot; doit être une adresse https (http simple seulement pour cet ordinateur).</translation>
    </message>
    <message>
        <source>Can&apos;t write the connection file %1. Each Eloqua refresh token works only once, so the next one must be saved there. Make the file and its folder writable. Nothing was sent, and the refresh token in the file is still valid.</source>
        <translation>Impossible d&apos;écrire le fichier de connexion %1. Chaque jeton d&apos;actualisation Eloqua ne fonctionne qu&apos;une fois&#x202f;; le suivant doit donc y être enregistré. Rendez le fichier et son dossier accessibles en écriture. Rien n&apos;a été envoyé, et le jeton d&apos;actualisation du fichier est toujours valide.</translation>
    </message>
    <message>
        <source>The next refresh token can&apos;t be saved in the connection file %1: %2. Nothing was sent, and the refresh token in the file is still valid.</source>
        <translation>Le prochain jeton d&apos;actualisation ne peut pas être enregistré dans le fichier de connexion %1&#xa0;: %2. Rien n&apos;a été envoyé, et le jeton d&apos;actualisation du fichier est toujours valide.</translation>
    </message>
    <message>
        <source>The next refresh token can&apos;t be saved in the connection file %1, because the position of &quot;refreshToken&quot; is ambiguous. Write the file as plain UTF-8 JSON with each key only once. Nothing was sent, and the refresh token in the file is still valid.</source>
        <translation>Le prochain jeton d&apos;actualisation ne peut pas être enregistré dans le fichier de connexion %1, car la position de &quot;refreshToken&quot; est ambiguë. Écrivez le fichier en JSON UTF-8 simple, avec chaque clé une seule fois. Rien n&apos;a été envoyé, et le jeton d&apos;actualisation du fichier est toujours valide.</translation>
    </message>
    <message>
        <source>This text doesn&apos;t contain clientId, clientSecret, refreshToken, or redirectUri. You can import a JSON request of the Eloqua connector, the XML of a WSO2 proxy, or lines like clientId=...</source>
        <translation>Ce texte ne contient ni clientId, ni clientSecret, ni refreshToken, ni redirectUri. Vous pouvez importer une requête JSON du connecteur Eloqua, le XML d&apos;un proxy WSO2, ou des lignes comme clientId=...</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a temporary copy of %1 to open it: %2.</source>
        <translation>Impossible de faire une copie temporaire de %1 pour l&apos;ouvrir&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged, or was changed by another program, so nothing in it is shown. Open another copy of it, or keep the sync again.</source>
        <translation>%1 est endommagé, ou a été modifié par un autre programme&#x202f;; rien de son contenu n&apos;est donc affiché. Ouvrez une autre copie de ce fichier, ou conservez à nouveau la synchronisation.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1, because another program is changing it. Close the file there, then try again.</source>
        <translation>Impossible de lire %1, car un autre programme est en train de le modifier. Fermez le fichier dans ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>No row has a column named &quot;%1&quot;. Available columns: %2.</source>
        <translation>Aucune ligne n&apos;a de colonne nommée «&#xa0;%1&#xa0;». Colonnes disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: not available. %2</source>
        <translation>%1&#xa0;: contenu non disponible. %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3. %4</source>
        <translation>%1&#xa0;: %2 sur %3. %4</translation>
    </message>
    <message>
        <source>%1: incomplete. %2</source>
        <translation>%1&#xa0;: contenu incomplet. %2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 log entries</source>
        <translation>
            <numerusform>%L1 entrée du journal</numerusform>
            <numerusform>%L1 entrées du journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) of data</source>
        <translation>
            <numerusform>%L1 ligne de données</numerusform>
            <numerusform>%L1 lignes de données</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>The sync was still running when it was kept.</source>
        <translation>La synchronisation était encore en cours lorsqu&apos;elle a été conservée.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a kept copy of a sync.</source>
        <translation>%1 n&apos;est pas une copie conservée d&apos;une synchronisation.</translation>
    </message>
    <message>
        <source>there are too many unfinished copies (.part files) next to it</source>
        <translation>il y a trop de copies inachevées (fichiers .part) à côté</translation>
    </message>
    <message>
        <source>%1 was deleted or replaced in the meantime</source>
        <translation>%1 a été supprimé ou remplacé entre-temps</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t exist.</source>
        <translation>%1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a kept copy of a sync. It&apos;s the database of another program.</source>
        <translation>%1 n&apos;est pas une copie conservée d&apos;une synchronisation. C&apos;est la base de données d&apos;un autre programme.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. Update the program to open it.</source>
        <translation>%1 a été créé par une version plus récente de ce programme. Mettez à jour le programme pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Couldn&apos;t copy %1, because part of it is in another file next to it. Close it in the program that changes it, then try again.</source>
        <translation>Impossible de copier %1, car une partie se trouve dans un autre fichier à côté. Fermez-le dans le programme qui le modifie, puis réessayez.</translation>
    </message>
    <message>
        <source>The filter %1 isn&apos;t valid. Use COLUMN=&apos;VALUE&apos;, with AND or OR between several conditions, or only a text to find in any column. Put column names that contain spaces in double quotes.</source>
        <translation>Le filtre %1 n&apos;est pas valide. Utilisez COLONNE=&apos;VALEUR&apos;, avec AND ou OR entre plusieurs conditions, ou seulement un texte à rechercher dans toutes les colonnes. Placez entre guillemets doubles (&quot;) les noms de colonnes qui contiennent des espaces.</translation>
    </message>
    <message>
        <source>The filter has too many conditions for a table with so many columns. Use fewer conditions.</source>
        <translation>Le filtre a trop de conditions pour une table avec autant de colonnes. Utilisez moins de conditions.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the folder of kept copies, %1: %2.</source>
        <translation>Impossible de lire le dossier des copies conservées, %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 of sync %2 couldn&apos;t be kept. %3</source>
        <translation>%1 de la synchronisation %2&#xa0;: conservation impossible. %3</translation>
    </message>
    <message>
        <source>Sync %1 has no data, because it isn&apos;t an export.</source>
        <translation>La synchronisation %1 n&apos;a pas de données, car ce n&apos;est pas un export.</translation>
    </message>
    <message>
        <source>Sync %1 has no rejects, because it isn&apos;t an import.</source>
        <translation>La synchronisation %1 n&apos;a pas de rejets, car ce n&apos;est pas un import.</translation>
    </message>
    <message>
        <source>Couldn&apos;t prepare the copy in %1: %2. Make the folder writable or free up space there, then try again.</source>
        <translation>Impossible de préparer la copie dans %1&#xa0;: %2. Rendez le dossier accessible en écriture ou libérez-y de l&apos;espace, puis réessayez.</translation>
    </message>
    <message>
        <source>it can&apos;t be created</source>
        <translation>il ne peut pas être créé</translation>
    </message>
    <message>
        <source>a folder can&apos;t be created in it</source>
        <translation>aucun dossier ne peut y être créé</translation>
    </message>
    <message>
        <source>a file can&apos;t be created in it</source>
        <translation>aucun fichier ne peut y être créé</translation>
    </message>
    <message>
        <source>The definition isn&apos;t in this copy. %1</source>
        <translation>La définition n&apos;est pas dans cette copie. %1</translation>
    </message>
    <message>
        <source>Eloqua documents only one condition in a filter.</source>
        <translation>Eloqua ne documente qu&apos;une seule condition dans un filtre.</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>import de %1</translation>
    </message>
    <message>
        <source>export of %1</source>
        <translation>export de %1</translation>
    </message>
    <message>
        <source>sync action of %1</source>
        <translation>action de synchronisation de %1</translation>
    </message>
    <message>
        <source>sync of %1</source>
        <translation>synchronisation de %1</translation>
    </message>
    <message>
        <source>Change the filter and press Return, or press Escape in the filter to show all rows.</source>
        <translation>Modifiez le filtre et appuyez sur Entrée, ou appuyez sur Échap dans le filtre pour afficher toutes les lignes.</translation>
    </message>
    <message>
        <source>Choose a different sort order.</source>
        <translation>Choisissez un autre ordre de tri.</translation>
    </message>
    <message>
        <source>Change it in the options next to the filter.</source>
        <translation>Modifiez la valeur dans les options à côté du filtre.</translation>
    </message>
    <message>
        <source>Sync %1 is still running. Its data is available when it has finished. Refresh then.</source>
        <translation>La synchronisation %1 est encore en cours. Ses données seront disponibles lorsqu&apos;elle sera terminée. Actualisez à ce moment-là.</translation>
    </message>
    <message>
        <source>The data of sync %1 is no longer available. Eloqua keeps exported data only for the definition&apos;s retention time (6 hours by default). To get the data, run the export again.</source>
        <translation>Les données de la synchronisation %1 ne sont plus disponibles. Eloqua ne garde les données exportées que pendant la durée de rétention de la définition (6 heures par défaut). Pour obtenir les données, relancez l&apos;export.</translation>
    </message>
    <message>
        <source>Eloqua gives the data of sync %1 only to the user who ran it. Sign in as that user, or ask them to export it.</source>
        <translation>Eloqua ne donne les données de la synchronisation %1 qu&apos;à l&apos;utilisateur qui l&apos;a lancée. Connectez-vous en tant que cet utilisateur, ou demandez-lui de les exporter.</translation>
    </message>
    <message>
        <source>This tab shows the rows that an export provides. Sync %1 is an import, so it has no data to fetch. To see the records that Eloqua rejected, open the Rejects tab.</source>
        <translation>Cet onglet affiche les lignes fournies par un export. La synchronisation %1 est un import&#x202f;; elle n&apos;a donc pas de données à récupérer. Pour voir les enregistrements qu&apos;Eloqua a rejetés, ouvrez l&apos;onglet Rejets.</translation>
    </message>
    <message>
        <source>This tab shows the rows that an export provides. Sync %1 is a sync action, so it has no data to fetch. Its logs show what was done.</source>
        <translation>Cet onglet affiche les lignes fournies par un export. La synchronisation %1 est une action de synchronisation&#x202f;; elle n&apos;a donc pas de données à récupérer. Ses journaux montrent ce qui a été fait.</translation>
    </message>
    <message>
        <source>This tab shows the records that Eloqua rejected in an import. Sync %1 is an export, and exports have no rejects. To see what it exported, open the Data tab.</source>
        <translation>Cet onglet affiche les enregistrements qu&apos;Eloqua a rejetés dans un import. La synchronisation %1 est un export, et les exports n&apos;ont pas de rejets. Pour voir ce qu&apos;elle a exporté, ouvrez l&apos;onglet Données.</translation>
    </message>
    <message>
        <source>Sync %1 had no rows here when it was kept.</source>
        <translation>La synchronisation %1 n&apos;avait aucune ligne ici lorsqu&apos;elle a été conservée.</translation>
    </message>
    <message>
        <source>No rows match the filter. Conditions are case-sensitive, and * matches any text. Press Escape in the filter to show all rows.</source>
        <translation>Aucune ligne ne correspond au filtre. Les conditions respectent la casse, et * correspond à n&apos;importe quel texte. Appuyez sur Échap dans le filtre pour afficher toutes les lignes.</translation>
    </message>
    <message>
        <source>No rows match the filter. Values are case-sensitive, and * matches any text. Press Escape in the filter to show all rows.</source>
        <translation>Aucune ligne ne correspond au filtre. Les valeurs respectent la casse, et * correspond à n&apos;importe quel texte. Appuyez sur Échap dans le filtre pour afficher toutes les lignes.</translation>
    </message>
    <message>
        <source>Eloqua has no syncs for this account. Syncs are kept for a year.</source>
        <translation>Eloqua n&apos;a aucune synchronisation pour ce compte. Les synchronisations sont gardées pendant un an.</translation>
    </message>
    <message>
        <source>Sync %1 hasn&apos;t logged anything yet. Refresh in a moment.</source>
        <translation>La synchronisation %1 n&apos;a encore rien consigné dans ses journaux. Actualisez dans un instant.</translation>
    </message>
    <message>
        <source>Eloqua has no logs for sync %1.</source>
        <translation>Eloqua n&apos;a aucun journal pour la synchronisation %1.</translation>
    </message>
    <message>
        <source>Sync %1 is still running and has no rejects so far. Refresh when it has finished.</source>
        <translation>La synchronisation %1 est encore en cours et n&apos;a aucun rejet jusqu&apos;ici. Actualisez lorsqu&apos;elle sera terminée.</translation>
    </message>
    <message>
        <source>No records of sync %1 were rejected.</source>
        <translation>Aucun enregistrement de la synchronisation %1 n&apos;a été rejeté.</translation>
    </message>
    <message>
        <source>No records of sync %1 were rejected. The logs show the reason for its status.</source>
        <translation>Aucun enregistrement de la synchronisation %1 n&apos;a été rejeté. Les journaux montrent la raison de son statut.</translation>
    </message>
    <message>
        <source>Sync %1 exported no rows, because nothing matched the definition&apos;s filter.</source>
        <translation>La synchronisation %1 n&apos;a exporté aucune ligne, car rien ne correspondait au filtre de la définition.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept this filter.</source>
        <translation>Eloqua n&apos;a pas accepté ce filtre.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the request.</source>
        <translation>Eloqua n&apos;a pas accepté la requête.</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t find sync %1. Syncs, their logs, and their rejects are kept for a year.</source>
        <translation>Eloqua n&apos;a pas trouvé la synchronisation %1. Les synchronisations, leurs journaux et leurs rejets sont gardés pendant un an.</translation>
    </message>
    <message>
        <source>Oracle doesn&apos;t document this status; it was treated as finished.</source>
        <translation>Oracle ne documente pas ce statut&#x202f;; la synchronisation a été considérée comme terminée.</translation>
    </message>
    <message>
        <source>Since yesterday %1</source>
        <translation>Depuis hier %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>no syncs</source>
        <translation>aucune synchronisation</translation>
    </message>
    <message numerus="yes">
        <source>%L1 sync(s)</source>
        <translation>
            <numerusform>%L1 synchronisation</numerusform>
            <numerusform>%L1 synchronisations</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 with warnings</source>
        <translation>%L1 avec avertissement</translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation>%L1 en échec</translation>
    </message>
    <message>
        <source>The last syncs of this definition couldn&apos;t be loaded. %1</source>
        <translation>Les dernières synchronisations de cette définition n&apos;ont pas pu être chargées. %1</translation>
    </message>
    <message>
        <source>This definition is a one-time copy, so these are also the syncs of the definition that it was made from, among the newest %L1.</source>
        <translation>Cette définition est une copie à usage unique ; ce sont donc aussi les synchronisations de la définition à partir de laquelle elle a été créée, parmi les %L1 plus récentes.</translation>
    </message>
    <message>
        <source>This definition was synced only once, so these are the syncs of definitions with the same name and fields, among the newest %L1.</source>
        <translation>Cette définition n&apos;a été synchronisée qu&apos;une seule fois&#x202f;; ce sont donc les synchronisations de définitions portant le même nom et les mêmes champs, parmi les %L1 plus récentes.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t filter the list of syncs by definition. These are the syncs of this definition among the %L1 syncs that were read.</source>
        <translation>Eloqua ne filtre pas la liste des synchronisations par définition. Ce sont les synchronisations de cette définition parmi les %L1 synchronisations lues.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t sort the list of syncs by creation time, so there may be newer ones.</source>
        <translation>Eloqua ne trie pas la liste des synchronisations par heure de création&#x202f;; il peut donc y en avoir de plus récentes.</translation>
    </message>
    <message>
        <source>&lt;%1</source>
        <translation>&lt;&#xa0;%1</translation>
    </message>
    <message>
        <source>This sync</source>
        <translation>Cette synchronisation</translation>
    </message>
    <message>
        <source>%L1 of %L2 processed</source>
        <translation>%L1 sur %L2 traités</translation>
    </message>
    <message>
        <source>Not reported or not known</source>
        <translation>Non indiqué ou inconnu</translation>
    </message>
    <message>
        <source>The log doesn&apos;t say how many records were processed.</source>
        <translation>Le journal n&apos;indique pas combien d&apos;enregistrements ont été traités.</translation>
    </message>
    <message>
        <source>Rejected per 1,000</source>
        <translation>Rejetés pour 1&#x202f;000</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de rappel</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Invalid fields</source>
        <translation>Champs non valides</translation>
    </message>
    <message>
        <source>The name of the import, export, or sync action definition.</source>
        <translation>Le nom de la définition d&apos;import, d&apos;export ou d&apos;action de synchronisation.</translation>
    </message>
    <message>
        <source>Import, export, or sync action.</source>
        <translation>Import, export ou action de synchronisation.</translation>
    </message>
    <message>
        <source>From the start to the end of the sync.</source>
        <translation>Du début à la fin de la synchronisation.</translation>
    </message>
    <message>
        <source>Counted for imports that finished with a warning.</source>
        <translation>Comptés pour les imports qui se sont terminés avec un avertissement.</translation>
    </message>
    <message>
        <source>The number of rejects isn&apos;t known.</source>
        <translation>Le nombre de rejets est inconnu.</translation>
    </message>
    <message>
        <source>Rejects are counted for imports that finished with a warning.</source>
        <translation>Les rejets sont comptés pour les imports qui se sont terminés avec un avertissement.</translation>
    </message>
    <message>
        <source>Some text contained invalid UTF-8. Invalid bytes are shown as �.</source>
        <translation>Certains textes contenaient de l&apos;UTF-8 non valide. Les octets non valides sont affichés sous la forme �.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %L1 row(s) can be shown. An export contains all of them.</source>
        <translation>
            <numerusform>Seule %L1 ligne peut être affichée. Un export les contient toutes.</numerusform>
            <numerusform>Seules les %L1 premières lignes peuvent être affichées. Un export les contient toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list changed on the server while it was open (%1 before, %L2 now). Refresh to see the current list.</source>
        <translation>La liste a changé sur le serveur pendant qu&apos;elle était ouverte (%1 avant, %L2 maintenant). Actualisez pour voir la liste actuelle.</translation>
    </message>
    <message>
        <source>The server sent the same rows again for rows %L1 to %L2. Refresh. If the problem continues, don&apos;t rely on this table.</source>
        <translation>Le serveur a envoyé à nouveau les mêmes lignes pour les lignes %L1 à %L2. Actualisez. Si le problème persiste, ne vous fiez pas à cette table.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t apply this filter: for example, row %L1 has &quot;%2&quot; in %3. The rows below aren&apos;t limited to those that match.</source>
        <translation>Eloqua n&apos;a pas appliqué ce filtre&#xa0;: par exemple, la ligne %L1 a «&#xa0;%2&#xa0;» dans %3. Les lignes ci-dessous ne se limitent pas à celles qui correspondent.</translation>
    </message>
    <message>
        <source>Kept copies (*.%1)</source>
        <translation>Copies conservées (*.%1)</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d&apos;&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 record(s) will be left out when you save or send.</source>
        <translation>
            <numerusform>Enregistrements qui seront écartés lorsque vous enregistrez ou envoyez&#xa0;: %L1 sur %L2.</numerusform>
            <numerusform>Enregistrements qui seront écartés lorsque vous enregistrez ou envoyez&#xa0;: %L1 sur %L2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 record(s) will be included again.</source>
        <translation>
            <numerusform>Enregistrements qui seront réintégrés&#xa0;: %L1 sur %L2.</numerusform>
            <numerusform>Enregistrements qui seront réintégrés&#xa0;: %L1 sur %L2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) will change</source>
        <translation>
            <numerusform>%L1 cellule changera</numerusform>
            <numerusform>%L1 cellules changeront</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %L2 of %L3 record(s).</source>
        <translation>
            <numerusform>%1, dans %L2 sur %L3 enregistrement.</numerusform>
            <numerusform>%1, dans %L2 sur %L3 enregistrements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No changes: none of %L1 record(s) match.</source>
        <translation>
            <numerusform>Aucune modification&#xa0;: sur %L1 enregistrement, aucun ne correspond.</numerusform>
            <numerusform>Aucune modification&#xa0;: sur %L1 enregistrements, aucun ne correspond.</numerusform>
        </translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter exported data</source>
        <translation>Eloqua ne peut pas filtrer les données exportées</translation>
    </message>
    <message>
        <source>no cell is selected</source>
        <translation>aucune cellule n&apos;est sélectionnée</translation>
    </message>
    <message>
        <source>another column has the same name</source>
        <translation>une autre colonne porte le même nom</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter by this column</source>
        <translation>Eloqua ne peut pas filtrer sur cette colonne</translation>
    </message>
    <message>
        <source>the row isn&apos;t loaded yet</source>
        <translation>la ligne n&apos;est pas encore chargée</translation>
    </message>
    <message>
        <source>the cell is empty</source>
        <translation>la cellule est vide</translation>
    </message>
    <message>
        <source>times are compared by day</source>
        <translation>les heures sont comparées par jour</translation>
    </message>
    <message>
        <source>Eloqua compares times by day</source>
        <translation>Eloqua compare les heures par jour</translation>
    </message>
    <message>
        <source>a filter can&apos;t contain its text</source>
        <translation>un filtre ne peut pas contenir son texte</translation>
    </message>
    <message>
        <source>Filter by this cell (%1)</source>
        <translation>Filtrer sur cette cellule (%1)</translation>
    </message>
    <message>
        <source>&amp;Filter by this cell: on or after %1</source>
        <translation>&amp;Filtrer sur cette cellule&#xa0;: à partir du %1</translation>
    </message>
    <message>
        <source>F&amp;ilter by this cell: before %1</source>
        <translation>F&amp;iltrer sur cette cellule&#xa0;: avant le %1</translation>
    </message>
    <message>
        <source>&amp;Filter by this cell</source>
        <translation>&amp;Filtrer sur cette cellule</translation>
    </message>
    <message>
        <source>E&amp;xclude this cell</source>
        <translation>E&amp;xclure cette cellule</translation>
    </message>
    <message>
        <source>Exclude this cell (%1)</source>
        <translation>Exclure cette cellule (%1)</translation>
    </message>
</context>
</TS>
