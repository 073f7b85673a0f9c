<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Inspector::ApiClient</name>
    <message>
        <source>it isn&apos;t valid JSON or was cut off</source>
        <translation>sie ist kein gültiges JSON oder wurde abgeschnitten</translation>
    </message>
    <message>
        <source>Slowed down by Eloqua.</source>
        <translation>Von Eloqua verlangsamt.</translation>
    </message>
    <message>
        <source>Eloqua is busy.</source>
        <translation>Eloqua ist ausgelastet.</translation>
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
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Switch connection</source>
        <translation>Verbindung wechseln</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove the secrets from the keychain: %1</source>
        <translation>Die geheimen Daten konnten nicht aus dem Schlüsselbund entfernt werden: %1</translation>
    </message>
    <message>
        <source>The proxy requires a password</source>
        <translation>Der Proxy erfordert ein Passwort</translation>
    </message>
    <message>
        <source>Enter the user name and password for the proxy %1. They&apos;re kept until you quit the program.</source>
        <translation>Geben Sie den Benutzernamen und das Passwort für den Proxy %1 ein. Beides wird behalten, bis Sie das Programm beenden.</translation>
    </message>
</context>
<context>
    <name>Inspector::BrowserTurn</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address of Eloqua&apos;s page to open it in another browser</source>
        <translation>Adresse der Eloqua-Seite kopieren, um sie in einem anderen Browser zu öffnen</translation>
    </message>
    <message>
        <source>&amp;Address from the browser</source>
        <translation>&amp;Adresse aus dem Browser</translation>
    </message>
    <message>
        <source>Address from the browser</source>
        <translation>Adresse aus dem Browser</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>Verbleibende Sekunden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n of 60 seconds left</source>
        <translation>
            <numerusform>noch %n von 60 Sekunden</numerusform>
            <numerusform>noch %n von 60 Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>more than 60 seconds have passed</source>
        <translation>mehr als 60 Sekunden sind vergangen</translation>
    </message>
</context>
<context>
    <name>Inspector::CallbackListener</name>
    <message>
        <source>Port %1 of the redirect URI requires administrator rights, so the browser&apos;s response can&apos;t be received here.</source>
        <translation>Port %1 der Umleitungs-URI erfordert Administratorrechte. Daher kann die Antwort des Browsers hier nicht empfangen werden.</translation>
    </message>
    <message>
        <source>Port %1 of the redirect URI is in use by another program, so the browser&apos;s response can&apos;t be received here.</source>
        <translation>Port %1 der Umleitungs-URI wird von einem anderen Programm verwendet. Daher kann die Antwort des Browsers hier nicht empfangen werden.</translation>
    </message>
    <message>
        <source>This isn&apos;t a request from a browser.</source>
        <translation>Dies ist keine Anfrage eines Browsers.</translation>
    </message>
    <message>
        <source>A program other than a browser connected to port %1. It was ignored, and the sign-in continues.</source>
        <translation>Ein anderes Programm als ein Browser hat sich mit Port %1 verbunden. Es wurde ignoriert, und die Anmeldung wird fortgesetzt.</translation>
    </message>
    <message>
        <source>Page not found.</source>
        <translation>Seite nicht gefunden.</translation>
    </message>
    <message>
        <source>The browser requested %1 instead of the redirect URI&apos;s path. The sign-in continues.</source>
        <translation>Der Browser hat %1 statt des Pfads der Umleitungs-URI angefordert. Die Anmeldung wird fortgesetzt.</translation>
    </message>
    <message>
        <source>This sign-in has already ended. Return to Eloqua Sync Inspector.</source>
        <translation>Diese Anmeldung ist bereits beendet. Kehren Sie zu Eloqua Sync Inspector zurück.</translation>
    </message>
    <message>
        <source>Access is allowed. You can close this page and return to Eloqua Sync Inspector.</source>
        <translation>Der Zugriff ist erlaubt. Sie können diese Seite schließen und zu Eloqua Sync Inspector zurückkehren.</translation>
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
        <translation>Befund</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispieltabelle</translation>
    </message>
    <message>
        <source>Findings in the values</source>
        <translation>Befunde in den Werten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Values of:</source>
        <translation>Werte von:</translation>
    </message>
    <message>
        <source>Values of</source>
        <translation>Werte von</translation>
    </message>
    <message>
        <source>Most frequent values of %1</source>
        <translation>Häufigste Werte von %1</translation>
    </message>
    <message>
        <source>Patterns in %1 (a stands for a letter, 9 for a digit)</source>
        <translation>Muster in %1 (a steht für einen Buchstaben, 9 für eine Ziffer)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 – only the first %L2 rejects are counted</source>
        <translation>%1 – nur die ersten %L2 Ablehnungen sind gezählt</translation>
    </message>
    <message>
        <source>This program&apos;s explanation</source>
        <translation>Erklärung dieses Programms</translation>
    </message>
    <message>
        <source>This program&apos;s advice</source>
        <translation>Empfehlung dieses Programms</translation>
    </message>
    <message>
        <source>Oracle&apos;s text</source>
        <translation>Text von Oracle</translation>
    </message>
    <message>
        <source>Eloqua&apos;s message</source>
        <translation>Meldung von Eloqua</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Oracle doesn&apos;t document this code. If there is a message from Eloqua, follow that.</source>
        <translation>Oracle dokumentiert diesen Code nicht. Wenn es eine Meldung von Eloqua gibt, richten Sie sich nach dieser.</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Ablehnungen</translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s)</source>
        <translation>
            <numerusform>%L1 Ablehnung</numerusform>
            <numerusform>%L1 Ablehnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Consecutive records</source>
        <translation>Aufeinanderfolgende Datensätze</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Erster Datensatz</translation>
    </message>
</context>
<context>
    <name>Inspector::CauseJob</name>
    <message>
        <source>Eloqua&apos;s list of rejects changed while it was being counted, so the counts may be wrong. Count again.</source>
        <translation>Die Liste der Ablehnungen in Eloqua hat sich während des Zählens geändert. Daher können die Anzahlen falsch sein. Zählen Sie erneut.</translation>
    </message>
    <message>
        <source>The rejects in the kept copy aren&apos;t complete. %1</source>
        <translation>Die Ablehnungen in der Archivkopie sind nicht vollständig. %1</translation>
    </message>
    <message numerus="yes">
        <source>Eloqua reported %L1 reject(s), but %L2 were counted. Count again.</source>
        <translation>
            <numerusform>Eloqua hat %L1 Ablehnung gemeldet, aber es wurden %L2 gezählt. Zählen Sie erneut.</numerusform>
            <numerusform>Eloqua hat %L1 Ablehnungen gemeldet, aber es wurden %L2 gezählt. Zählen Sie erneut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::CausesView</name>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Causes message</source>
        <translation>Ursachen: Meldung</translation>
    </message>
    <message>
        <source>What happened to the records</source>
        <translation>Was mit den Datensätzen geschehen ist</translation>
    </message>
    <message>
        <source>Why records were rejected</source>
        <translation>Warum Datensätze abgelehnt wurden</translation>
    </message>
    <message>
        <source>Compare with:</source>
        <translation>Vergleichen mit:</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Count causes</source>
        <translation>Ursachen zählen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop counting causes</source>
        <translation>Zählen der Ursachen stoppen</translation>
    </message>
    <message>
        <source>Show rejects</source>
        <translation>Ablehnungen anzeigen</translation>
    </message>
    <message>
        <source>Export cause…</source>
        <translation>Ursache exportieren…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t count rejects by code.</source>
        <translation>Eloqua zählt Ablehnungen nicht nach Code.</translation>
    </message>
    <message>
        <source>The counts by code come from Eloqua.</source>
        <translation>Die Anzahlen nach Code stammen von Eloqua.</translation>
    </message>
    <message>
        <source>The counts by code come from the log, which may not include every reject.</source>
        <translation>Die Anzahlen nach Code stammen aus dem Protokoll, das möglicherweise nicht alle Ablehnungen enthält.</translation>
    </message>
    <message>
        <source>To see fields and values, count the causes.</source>
        <translation>Um Felder und Werte zu sehen, zählen Sie die Ursachen.</translation>
    </message>
    <message>
        <source>Fetch all rejects, and count them by field and by what is wrong with the values</source>
        <translation>Alle Ablehnungen abrufen und nach Feld und nach Fehler in den Werten zählen</translation>
    </message>
    <message>
        <source>No other sync</source>
        <translation>Kein anderer Sync</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Select a cause first.</source>
        <translation>Wählen Sie zuerst eine Ursache aus.</translation>
    </message>
    <message>
        <source>This row stands for several codes. Select a row with a single code.</source>
        <translation>Diese Zeile steht für mehrere Codes. Wählen Sie eine Zeile mit einem einzelnen Code aus.</translation>
    </message>
    <message>
        <source>This sync has no rejects with this cause.</source>
        <translation>Dieser Sync hat keine Ablehnungen mit dieser Ursache.</translation>
    </message>
    <message>
        <source>Show the rejects with the code of the selected cause</source>
        <translation>Ablehnungen mit dem Code der ausgewählten Ursache anzeigen</translation>
    </message>
    <message>
        <source>Save the rejects with the code of the selected cause</source>
        <translation>Ablehnungen mit dem Code der ausgewählten Ursache speichern</translation>
    </message>
    <message>
        <source>More records may be rejected before this sync ends. Wait for that, then refresh.</source>
        <translation>Bis dieser Sync endet, können weitere Datensätze abgelehnt werden. Warten Sie, bis er beendet ist, und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>Correct the rejects with the selected cause, and send them again</source>
        <translation>Ablehnungen mit der ausgewählten Ursache korrigieren und erneut senden</translation>
    </message>
    <message>
        <source>Correct the rejects of this sync, and send them again</source>
        <translation>Ablehnungen dieses Syncs korrigieren und erneut senden</translation>
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
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
</context>
<context>
    <name>Inspector::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Go to column</source>
        <translation>&amp;Gehe zu Spalte</translation>
    </message>
    <message>
        <source>Columns in %1</source>
        <translation>Spalten in %1</translation>
    </message>
    <message>
        <source>Find column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Find a column by name</source>
        <translation>Spalte nach Namen suchen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle anzeigen</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Layout &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Inspector::CompareCommand</name>
    <message>
        <source>The two syncs have different definitions, so the same cause can mean different things.</source>
        <translation>Die beiden Syncs haben verschiedene Definitionen. Daher kann dieselbe Ursache Verschiedenes bedeuten.</translation>
    </message>
    <message>
        <source>%1 before, %2 now.</source>
        <translation>%1 vorher, %2 jetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s) were rejected again.</source>
        <translation>
            <numerusform>%L1 Datensatz wurde erneut abgelehnt.</numerusform>
            <numerusform>%L1 Datensätze wurden erneut abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It&apos;s unknown whether records were rejected again, because their identifiers aren&apos;t known.</source>
        <translation>Es ist unbekannt, ob Datensätze erneut abgelehnt wurden, weil ihre Kennungen nicht bekannt sind.</translation>
    </message>
    <message>
        <source>Rejects: %1 %2</source>
        <translation>Ablehnungen: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s) of the later sync have no identifier and weren&apos;t compared.</source>
        <translation>
            <numerusform>%L1 Ablehnung des späteren Syncs hat keine Kennung und wurde nicht verglichen.</numerusform>
            <numerusform>%L1 Ablehnungen des späteren Syncs haben keine Kennung und wurden nicht verglichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::ConditionRow</name>
    <message>
        <source>is  (=)</source>
        <translation>ist  (=)</translation>
    </message>
    <message>
        <source>is not  (!=)</source>
        <translation>ist nicht  (!=)</translation>
    </message>
    <message>
        <source>is less than  (&lt;)</source>
        <translation>ist kleiner als  (&lt;)</translation>
    </message>
    <message>
        <source>is at most  (&lt;=)</source>
        <translation>ist höchstens  (&lt;=)</translation>
    </message>
    <message>
        <source>is greater than  (&gt;)</source>
        <translation>ist größer als  (&gt;)</translation>
    </message>
    <message>
        <source>is at least  (&gt;=)</source>
        <translation>ist mindestens  (&gt;=)</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>2026-01-31</source>
        <translation>2026-01-31</translation>
    </message>
    <message>
        <source>value; * matches any text</source>
        <translation>Wert; * steht für beliebigen Text</translation>
    </message>
    <message>
        <source>%1 condition %2 property</source>
        <translation>%1: Bedingung %2, Eigenschaft</translation>
    </message>
    <message>
        <source>%1 condition %2 operator</source>
        <translation>%1: Bedingung %2, Operator</translation>
    </message>
    <message>
        <source>%1 condition %2 value</source>
        <translation>%1: Bedingung %2, Wert</translation>
    </message>
    <message>
        <source>Remove %1 condition %2</source>
        <translation>%1: Bedingung %2 entfernen</translation>
    </message>
</context>
<context>
    <name>Inspector::ConnectionActions</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (Produktion)</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Neue Verbindung…</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Verbindung &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation>&amp;Produktion</translation>
    </message>
    <message>
        <source>Sign out and &amp;forget…</source>
        <translation>Abmelden und &amp;vergessen…</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>Verbindung &amp;entfernen…</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>Abmelden und vergessen</translation>
    </message>
    <message>
        <source>The client secret and the refresh token of &quot;%1&quot; will be removed from the keychain. To sign in again, you need the browser, a refresh token, or the password.</source>
        <translation>Das Client-Geheimnis und das Aktualisierungstoken von „%1“ werden aus dem Schlüsselbund entfernt. Um sich wieder anzumelden, benötigen Sie den Browser, ein Aktualisierungstoken oder das Passwort.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; will be removed from the list, and its client secret and refresh token will be removed from the keychain. Nothing changes in Eloqua.</source>
        <translation>„%1“ wird aus der Liste entfernt. Das Client-Geheimnis und das Aktualisierungstoken der Verbindung werden aus dem Schlüsselbund entfernt. In Eloqua ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Inspector::CopyBar</name>
    <message>
        <source>%1 copying</source>
        <translation>%1: Kopieren</translation>
    </message>
    <message>
        <source>%1 copying progress</source>
        <translation>%1: Fortschritt beim Kopieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>%1 stop copying</source>
        <translation>%1: Kopieren stoppen</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Es ist nichts ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) are selected, but only up to %L2 can be copied. Use Export to save them.</source>
        <translation>
            <numerusform>%L1 Zelle ist ausgewählt, aber nur bis zu %L2 können kopiert werden. Speichern Sie sie mit „Exportieren“.</numerusform>
            <numerusform>%L1 Zellen sind ausgewählt, aber nur bis zu %L2 können kopiert werden. Speichern Sie sie mit „Exportieren“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching %L1 of %2 to copy</source>
        <translation>Abruf zum Kopieren: %L1 von %2</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>Es wurde nichts kopiert. %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %L1 cell(s).</source>
        <translation>
            <numerusform>%L1 Zelle kopiert.</numerusform>
            <numerusform>%L1 Zellen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::CopyToRepair</name>
    <message>
        <source>Sync %1 is being kept first, because corrections are made in a kept copy.</source>
        <translation>Sync %1 wird zuerst archiviert, weil Korrekturen in einer Archivkopie erfolgen.</translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectedFilesJob</name>
    <message numerus="yes">
        <source>Saved %L1 row(s) to %2, and the reasons why they were rejected to %3.</source>
        <translation>
            <numerusform>%L1 Zeile wurde in %2 gespeichert, der Grund der Ablehnung in %3.</numerusform>
            <numerusform>%L1 Zeilen wurden in %2 gespeichert, die Gründe der Ablehnung in %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectionDelegate</name>
    <message>
        <source>%1 of record %2</source>
        <translation>%1 von Datensatz %2</translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectionTexts</name>
    <message>
        <source>Edited. Eloqua returned no value for this field.</source>
        <translation>Bearbeitet. Eloqua hat für dieses Feld keinen Wert zurückgegeben.</translation>
    </message>
    <message>
        <source>Edited. It was empty.</source>
        <translation>Bearbeitet. Der Wert war leer.</translation>
    </message>
    <message>
        <source>Edited. It was: &quot;%1&quot;</source>
        <translation>Bearbeitet. Der Wert war: „%1“</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>This record is left out.</source>
        <translation>Dieser Datensatz ist ausgelassen.</translation>
    </message>
    <message>
        <source>Last check: %1</source>
        <translation>Letzte Prüfung: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectionsModel</name>
    <message>
        <source>Sent on %1</source>
        <translation>Gesendet am %1</translation>
    </message>
    <message>
        <source>Sent on %1 in sync %2</source>
        <translation>Gesendet am %1 in Sync %2</translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectionsView</name>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>Inspector::CreateCommand</name>
    <message>
        <source>Sync %1 was created and continues in Eloqua.</source>
        <translation>Sync %1 wurde erstellt und läuft in Eloqua weiter.</translation>
    </message>
    <message>
        <source>Eloqua created the sync but didn&apos;t say which one it is. Check the newest syncs with &quot;list&quot;.</source>
        <translation>Eloqua hat den Sync erstellt, aber nicht mitgeteilt, welcher es ist. Prüfen Sie die neuesten Syncs mit &quot;list&quot;.</translation>
    </message>
    <message>
        <source>The request wasn&apos;t sent again, so that no second sync starts. It&apos;s unknown whether Eloqua created the sync. Check the newest syncs with &quot;list&quot;.</source>
        <translation>Die Anfrage wurde nicht erneut gesendet, damit kein zweiter Sync startet. Es ist unbekannt, ob Eloqua den Sync erstellt hat. Prüfen Sie die neuesten Syncs mit &quot;list&quot;.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t say which sync it created. Looking for it in the list. The request isn&apos;t sent again.</source>
        <translation>Eloqua hat nicht mitgeteilt, welchen Sync es erstellt hat. Er wird in der Liste gesucht. Die Anfrage wird nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t confirm that it created the sync. Looking for it in the list. The request isn&apos;t sent again.</source>
        <translation>Eloqua hat nicht bestätigt, dass es den Sync erstellt hat. Er wird in der Liste gesucht. Die Anfrage wird nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>%1 is %2. Checking again in %3.</source>
        <translation>%1: Status %2. Nächste Prüfung in %3.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1: Status %2.</translation>
    </message>
    <message>
        <source>Sync %1 was created.</source>
        <translation>Sync %1 wurde erstellt.</translation>
    </message>
    <message>
        <source>Sync %1 finished with status &quot;%2&quot;. Run &quot;logs %3&quot; to see why.</source>
        <translation>Sync %1 wurde mit dem Status „%2“ beendet. Führen Sie &quot;logs %3&quot; aus, um den Grund zu sehen.</translation>
    </message>
</context>
<context>
    <name>Inspector::CreationFacts</name>
    <message>
        <source>Sync to create</source>
        <translation>Zu erstellender Sync</translation>
    </message>
    <message>
        <source>Staged data</source>
        <translation>Bereitgestellte Daten</translation>
    </message>
    <message>
        <source>Other syncs</source>
        <translation>Andere Syncs</translation>
    </message>
    <message>
        <source>Checking for other syncs of this definition…</source>
        <translation>Es wird nach anderen Syncs dieser Definition gesucht…</translation>
    </message>
    <message>
        <source>Couldn&apos;t check for other syncs of this definition: %1 This is checked again before anything is sent.</source>
        <translation>Die Suche nach anderen Syncs dieser Definition ist fehlgeschlagen: %1 Vor dem Senden wird dies erneut geprüft.</translation>
    </message>
    <message>
        <source>No other sync of this definition is running.</source>
        <translation>Kein anderer Sync dieser Definition läuft.</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (Produktion)</translation>
    </message>
    <message>
        <source>Run %1 again in %2?</source>
        <translation>%1 in %2 erneut ausführen?</translation>
    </message>
    <message>
        <source>New sync in %1</source>
        <translation>Neuer Sync in %1</translation>
    </message>
    <message>
        <source>An import sync only processes data that is staged. If nothing was uploaded to %1/data after the last sync, there is nothing to process.</source>
        <translation>Ein Import-Sync verarbeitet nur bereitgestellte Daten. Wenn nach dem letzten Sync nichts nach %1/data hochgeladen wurde, gibt es nichts zu verarbeiten.</translation>
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
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Inspector::DaysDialog</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Syncs created between</source>
        <translation>Syncs erstellt zwischen</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>Both days are included. They begin at midnight in this computer&apos;s time zone.</source>
        <translation>Beide Tage sind eingeschlossen. Sie beginnen um Mitternacht in der Zeitzone dieses Computers.</translation>
    </message>
    <message>
        <source>Days note</source>
        <translation>Hinweis zu den Tagen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>Inspector::DefinitionList</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Erstellt (UTC)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
</context>
<context>
    <name>Inspector::DefinitionPane</name>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Definition fields</source>
        <translation>Felder der Definition</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Eloqua field</source>
        <translation>Eloqua-Feld</translation>
    </message>
    <message>
        <source>Eloqua statement</source>
        <translation>Eloqua-Ausdruck</translation>
    </message>
    <message>
        <source>Definition JSON</source>
        <translation>JSON der Definition</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Other syncs of this definition</source>
        <translation>Weitere Syncs dieser Definition</translation>
    </message>
    <message>
        <source>A kept copy contains only one sync. To see the other syncs, open this sync in the main window.</source>
        <translation>Eine Archivkopie enthält nur einen Sync. Um die anderen Syncs zu sehen, öffnen Sie diesen Sync im Hauptfenster.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t say which definition this sync belongs to.</source>
        <translation>Eloqua teilt nicht mit, zu welcher Definition dieser Sync gehört.</translation>
    </message>
    <message>
        <source>Unsupported definition URI: %1</source>
        <translation>Nicht unterstützte Definitions-URI: %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t open sync %1. %2</source>
        <translation>Sync %1 konnte nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t find the definition %1. The sync, its logs, and its rejects are still available, but it can&apos;t be run again.</source>
        <translation>Eloqua hat die Definition %1 nicht gefunden. Der Sync, sein Protokoll und seine Ablehnungen sind weiterhin verfügbar, aber er kann nicht erneut ausgeführt werden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Update rule</source>
        <translation>Aktualisierungsregel</translation>
    </message>
    <message>
        <source>Sync actions</source>
        <translation>Sync-Aktionen</translation>
    </message>
    <message>
        <source>Data retention time</source>
        <translation>Aufbewahrungsdauer der Daten</translation>
    </message>
    <message>
        <source>Deleted automatically after</source>
        <translation>Automatisch gelöscht nach</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>Aktualisiert von</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
</context>
<context>
    <name>Inspector::DefinitionPicker</name>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Choose definition</source>
        <translation>Definition wählen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Definition kind</source>
        <translation>Art der Definition</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Sync actions</source>
        <translation>Sync-Aktionen</translation>
    </message>
    <message>
        <source>Definition filter</source>
        <translation>Definitionsfilter</translation>
    </message>
    <message>
        <source>Part of the name (case-sensitive); * matches any text</source>
        <translation>Teil des Namens (Groß-/Kleinschreibung wird beachtet); * steht für beliebigen Text</translation>
    </message>
    <message>
        <source>Definitions count</source>
        <translation>Anzahl der Definitionen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Eloqua has no definitions of this kind.</source>
        <translation>Eloqua hat keine Definitionen dieser Art.</translation>
    </message>
    <message>
        <source>No definition of this kind has this text in its name. Names are case-sensitive.</source>
        <translation>Keine Definition dieser Art hat diesen Text im Namen. Bei Namen wird die Groß-/Kleinschreibung beachtet.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 definition(s)</source>
        <translation>
            <numerusform>%L1 von %L2 Definition</numerusform>
            <numerusform>%L1 von %L2 Definitionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 definition(s)</source>
        <translation>
            <numerusform>%L1 Definition</numerusform>
            <numerusform>%L1 Definitionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::DemoServerCommand</name>
    <message>
        <source>Couldn&apos;t write the connection file to %1: %2.</source>
        <translation>Die Verbindungsdatei konnte nicht in %1 geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>Inspector::DiagnosticsDialog</name>
    <message>
        <source>Include &amp;names, hosts, and values of filters</source>
        <translation>&amp;Namen, Hosts und Filterwerte einschließen</translation>
    </message>
    <message>
        <source>Save diagnostic information</source>
        <translation>Diagnoseinformationen speichern</translation>
    </message>
    <message>
        <source>Send this text to somebody who helps you. It&apos;s in English, never contains secrets or records, and isn&apos;t sent automatically. Read it before you save it.</source>
        <translation>Senden Sie diesen Text an jemanden, der Ihnen hilft. Er ist auf Englisch, enthält nie geheime Daten oder Datensätze und wird nicht automatisch gesendet. Lesen Sie ihn, bevor Sie ihn speichern.</translation>
    </message>
    <message>
        <source>Include names, hosts, and values of filters</source>
        <translation>Namen, Hosts und Filterwerte einschließen</translation>
    </message>
    <message>
        <source>Diagnostic information</source>
        <translation>Diagnoseinformationen</translation>
    </message>
    <message>
        <source>Diagnostics message</source>
        <translation>Diagnose: Meldung</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 ist bereits vorhanden. Möchten Sie die Datei ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>Inspector::DigestBar</name>
    <message>
        <source>Night digest</source>
        <translation>Nachtübersicht</translation>
    </message>
    <message>
        <source>%1 (counted at %2)</source>
        <translation>%1 (gezählt um %2)</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Show only these syncs in the list</source>
        <translation>Nur diese Syncs in der Liste anzeigen</translation>
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
        <translation>Wert setzen</translation>
    </message>
    <message>
        <source>Change case</source>
        <translation>Groß-/Kleinschreibung ändern</translation>
    </message>
    <message>
        <source>Swap two fields</source>
        <translation>Zwei Felder vertauschen</translation>
    </message>
    <message>
        <source>Split &quot;Name &lt;address&gt;&quot;</source>
        <translation>„Name &lt;Adresse&gt;“ aufteilen</translation>
    </message>
    <message>
        <source>Change message</source>
        <translation>Änderung: Meldung</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>&amp;Feld:</translation>
    </message>
    <message>
        <source>Field to change</source>
        <translation>Zu änderndes Feld</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>New &amp;value:</source>
        <translation>Neuer &amp;Wert:</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>lowercase</source>
        <translation>kleinbuchstaben</translation>
    </message>
    <message>
        <source>UPPERCASE</source>
        <translation>GROSSBUCHSTABEN</translation>
    </message>
    <message>
        <source>Capitalize Each Word</source>
        <translation>Ersten Buchstaben Jedes Worts Großschreiben</translation>
    </message>
    <message>
        <source>&amp;Case:</source>
        <translation>&amp;Schreibweise:</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>&amp;With:</source>
        <translation>&amp;Mit:</translation>
    </message>
    <message>
        <source>Other field</source>
        <translation>Anderes Feld</translation>
    </message>
    <message>
        <source>Move &amp;name to:</source>
        <translation>&amp;Namen verschieben nach:</translation>
    </message>
    <message>
        <source>Field for the name</source>
        <translation>Feld für den Namen</translation>
    </message>
    <message>
        <source>No field (discard the name)</source>
        <translation>Kein Feld (Namen verwerfen)</translation>
    </message>
    <message>
        <source>The field will be empty in all of these records.</source>
        <translation>Das Feld wird in allen diesen Datensätzen leer sein.</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportBar</name>
    <message>
        <source>Export status</source>
        <translation>Exportstatus</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Exportfortschritt</translation>
    </message>
    <message>
        <source>Open exported file</source>
        <translation>Exportierte Datei öffnen</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Close export</source>
        <translation>Export schließen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause export</source>
        <translation>Export anhalten</translation>
    </message>
    <message>
        <source>Keep the rows fetched so far and resume later</source>
        <translation>Die bisher abgerufenen Zeilen aufbewahren und später fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume export</source>
        <translation>Export fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard export</source>
        <translation>Export verwerfen</translation>
    </message>
    <message>
        <source>Delete the rows fetched so far</source>
        <translation>Die bisher abgerufenen Zeilen löschen</translation>
    </message>
    <message>
        <source>Exporting %1 to %2: %3</source>
        <translation>Export in %2 (%1): %3</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exportiert: %1</translation>
    </message>
    <message>
        <source>Paused the export of %1</source>
        <translation>Export angehalten: %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t export %1</source>
        <translation>Export fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Saved %1 to %2: %3 written, %4 in this copy, %5, in %6 s.</source>
        <translation>%1 in %2 gespeichert: %3 geschrieben, %4 in dieser Kopie, %5, in %6 s.</translation>
    </message>
    <message>
        <source>Saved %1 to %2: %3 written, %4 reported by the server, %5, in %6 s.</source>
        <translation>%1 in %2 gespeichert: %3 geschrieben, %4 vom Server gemeldet, %5, in %6 s.</translation>
    </message>
    <message>
        <source>Couldn&apos;t export %1. %2</source>
        <translation>Export fehlgeschlagen: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) are kept so that you can resume.</source>
        <translation>
            <numerusform>%L1 Zeile wird aufbewahrt, damit Sie fortsetzen können.</numerusform>
            <numerusform>%L1 Zeilen werden aufbewahrt, damit Sie fortsetzen können.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export of %1 was canceled. %2 is unchanged.</source>
        <translation>Der Export (%1) wurde abgebrochen. %2 ist unverändert.</translation>
    </message>
    <message>
        <source>The export of %1 was canceled. No file was written.</source>
        <translation>Der Export (%1) wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>The export of %1 is paused. %2 row(s) are kept next to %3, so that you can resume now or later.</source>
        <translation>
            <numerusform>Der Export (%1) ist angehalten. %2 Zeile wird neben %3 aufbewahrt, damit Sie jetzt oder später fortsetzen können.</numerusform>
            <numerusform>Der Export (%1) ist angehalten. %2 Zeilen werden neben %3 aufbewahrt, damit Sie jetzt oder später fortsetzen können.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export of %1 is paused. No rows are kept yet.</source>
        <translation>Der Export (%1) ist angehalten. Es werden noch keine Zeilen aufbewahrt.</translation>
    </message>
    <message>
        <source>The export of %1 to %2 is paused. It continues when you sign in to %4 as %3 again.</source>
        <translation>Der Export (%1) in %2 ist angehalten. Er wird fortgesetzt, wenn Sie sich wieder als %3 bei %4 anmelden.</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportColumns</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Find column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Find a column by name</source>
        <translation>Spalte nach Namen suchen</translation>
    </message>
    <message>
        <source>Columns to export</source>
        <translation>Zu exportierende Spalten</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
    <message>
        <source>All columns in the server&apos;s order, including columns that first appear on a later page</source>
        <translation>Alle Spalten in der Reihenfolge des Servers, auch Spalten, die erst auf einer späteren Seite vorkommen</translation>
    </message>
    <message>
        <source>Non&amp;e</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>No columns</source>
        <translation>Keine Spalten</translation>
    </message>
    <message>
        <source>As sho&amp;wn</source>
        <translation>Wie an&amp;gezeigt</translation>
    </message>
    <message>
        <source>Columns as shown</source>
        <translation>Spalten wie angezeigt</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach ob&amp;en</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportCommand</name>
    <message>
        <source>Slowed down by Eloqua, which allows fewer parallel requests.</source>
        <translation>Von Eloqua verlangsamt; Eloqua erlaubt weniger parallele Anfragen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are kept next to %2. Run the same command again to resume.</source>
        <translation>
            <numerusform>%1 Zeile wird neben %2 aufbewahrt. Führen Sie zum Fortsetzen denselben Befehl erneut aus.</numerusform>
            <numerusform>%1 Zeilen werden neben %2 aufbewahrt. Führen Sie zum Fortsetzen denselben Befehl erneut aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belongs to another export or another user, so it was neither used nor changed.</source>
        <translation>%1 gehört zu einem anderen Export oder einem anderen Benutzer und wurde daher weder verwendet noch geändert.</translation>
    </message>
    <message>
        <source>%1 contains %2 of this export, of %3 reported by the server.</source>
        <translation>%1 enthält %2 dieses Exports (vom Server gemeldet: %3).</translation>
    </message>
    <message>
        <source>%1 Resuming from there.</source>
        <translation>%1 Der Export wird von dort fortgesetzt.</translation>
    </message>
    <message>
        <source>%1 Use --resume to continue from there. All rows are fetched again now.</source>
        <translation>%1 Um von dort fortzufahren, verwenden Sie --resume. Jetzt werden alle Zeilen erneut abgerufen.</translation>
    </message>
    <message>
        <source>%1 written, %L2 reported by the server; %3 in %L4 s.</source>
        <translation>%1 geschrieben, %L2 vom Server gemeldet; %3 in %L4 s.</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportDialog</name>
    <message>
        <source>Format description</source>
        <translation>Formatbeschreibung</translation>
    </message>
    <message>
        <source>Export warning</source>
        <translation>Exportwarnung</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Dateiname:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Files contain times as Eloqua sent them, in UTC</source>
        <translation>Dateien enthalten Zeiten so, wie Eloqua sie gesendet hat, in UTC</translation>
    </message>
    <message>
        <source>Save p&amp;rofile…</source>
        <translation>&amp;Profil speichern…</translation>
    </message>
    <message>
        <source>Save profile…</source>
        <translation>Profil speichern…</translation>
    </message>
    <message>
        <source>Add these options to the list of formats, under a name of your own</source>
        <translation>Diese Optionen unter einem eigenen Namen zur Liste der Formate hinzufügen</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>Opt&amp;ionen</translation>
    </message>
    <message>
        <source>Export options</source>
        <translation>Exportoptionen</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a built-in format. Choose a different name.</source>
        <translation>„%1“ ist ein integriertes Format. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A profile with this name already exists. It will be replaced.</source>
        <translation>Ein Profil mit diesem Namen ist bereits vorhanden. Es wird ersetzt.</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>Profile &amp;name</source>
        <translation>Profil&amp;name</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Profilname</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>The folder %1 doesn&apos;t exist. Create it, or enter another folder.</source>
        <translation>Der Ordner %1 ist nicht vorhanden. Erstellen Sie ihn, oder geben Sie einen anderen Ordner ein.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 ist bereits vorhanden. Möchten Sie die Datei ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportJob</name>
    <message>
        <source>The rows fetched earlier (%1) are from the site %2, but you&apos;re signed in to a different site. Sign in to that site to resume, or start over.</source>
        <translation>Die früher abgerufenen Zeilen (%1) stammen von der Site %2, aber Sie sind bei einer anderen Site angemeldet. Melden Sie sich zum Fortsetzen bei dieser Site an, oder beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>The list changed on the server after a part of it was fetched (%1 of %2 then, %L3 now), so the remaining rows don&apos;t match. The fetched rows were discarded. Export again.</source>
        <translation>Die Liste hat sich auf dem Server geändert, nachdem ein Teil davon abgerufen wurde (damals %1 von %2, jetzt %L3). Daher passen die restlichen Zeilen nicht dazu. Die abgerufenen Zeilen wurden verworfen. Exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>The server reported %1 but sent %L2. %3</source>
        <translation>Der Server hat %1 gemeldet, aber %L2 gesendet. %3</translation>
    </message>
    <message numerus="yes">
        <source>The list of syncs changed during the export: the server reported %1 but sent %L2 distinct row(s). No file was written. Export again.</source>
        <translation>
            <numerusform>Die Liste der Syncs hat sich während des Exports geändert: Der Server hat %1 gemeldet, aber %L2 unterschiedliche Zeile gesendet. Es wurde keine Datei geschrieben. Exportieren Sie erneut.</numerusform>
            <numerusform>Die Liste der Syncs hat sich während des Exports geändert: Der Server hat %1 gemeldet, aber %L2 unterschiedliche Zeilen gesendet. Es wurde keine Datei geschrieben. Exportieren Sie erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was written. Export again.</source>
        <translation>Es wurde keine Datei geschrieben. Exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The first row was fetched earlier.</source>
        <translation>Die erste Zeile wurde bereits früher abgerufen.</translation>
    </message>
    <message numerus="yes">
        <source>The first %L1 row(s) were fetched earlier.</source>
        <translation>
            <numerusform>Die erste %L1 Zeile wurde bereits früher abgerufen.</numerusform>
            <numerusform>Die ersten %L1 Zeilen wurden bereits früher abgerufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing from an earlier export could be used, so all rows were fetched again.</source>
        <translation>Von einem früheren Export war nichts verwendbar. Daher wurden alle Zeilen erneut abgerufen.</translation>
    </message>
    <message>
        <source>Some text contained invalid UTF-8. Invalid bytes are shown as �.</source>
        <translation>Einige Texte enthielten ungültiges UTF-8. Ungültige Bytes werden als � angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>The list grew from %L1 to %L2 row(s) while it was being read.</source>
        <translation>
            <numerusform>Die Liste ist beim Lesen von %L1 auf %L2 Zeile gewachsen.</numerusform>
            <numerusform>Die Liste ist beim Lesen von %L1 auf %L2 Zeilen gewachsen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server reported %1 but sent none from row %L2 on, so rows are missing. %3</source>
        <translation>Der Server hat %1 gemeldet, aber ab Zeile %L2 keine gesendet. Daher fehlen Zeilen. %3</translation>
    </message>
    <message>
        <source>The list changed on the server while it was read (%1 before, %L2 now), so rows might be missing or duplicated. Wait until the sync has finished. %3</source>
        <translation>Die Liste hat sich auf dem Server während des Lesens geändert (%1 vorher, %L2 jetzt). Daher fehlen möglicherweise Zeilen oder sind doppelt vorhanden. Warten Sie, bis der Sync beendet ist. %3</translation>
    </message>
    <message>
        <source>The rows kept from the earlier export were written by another version of this program. Start over.</source>
        <translation>Die vom früheren Export aufbewahrten Zeilen wurden von einer anderen Version dieses Programms geschrieben. Beginnen Sie von vorn.</translation>
    </message>
    <message numerus="yes">
        <source>The server sent the same %L1 row(s) twice in a row (from row %L2 on), so the file would be incorrect. Export again. If the problem continues, send this message to Oracle Support.</source>
        <translation>
            <numerusform>Der Server hat %L1 Zeile zweimal hintereinander gesendet (ab Zeile %L2). Daher wäre die Datei falsch. Exportieren Sie erneut. Wenn das Problem weiterhin auftritt, senden Sie diese Meldung an Oracle Support.</numerusform>
            <numerusform>Der Server hat dieselben %L1 Zeilen zweimal hintereinander gesendet (ab Zeile %L2). Daher wäre die Datei falsch. Exportieren Sie erneut. Wenn das Problem weiterhin auftritt, senden Sie diese Meldung an Oracle Support.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new field appeared that the earlier rows don&apos;t have, but the header is already written. The output so far isn&apos;t the whole table. Write to a file, or specify the columns.</source>
        <translation>Es ist ein neues Feld aufgetreten, das die früheren Zeilen nicht haben, aber die Kopfzeile ist bereits geschrieben. Die bisherige Ausgabe ist nicht die ganze Tabelle. Schreiben Sie in eine Datei, oder geben Sie die Spalten an.</translation>
    </message>
    <message>
        <source>No row has a column named &quot;%1&quot;. Check the column names.</source>
        <translation>Keine Zeile hat eine Spalte namens „%1“. Prüfen Sie die Spaltennamen.</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportList</name>
    <message>
        <source>the list of syncs</source>
        <translation>Liste der Syncs</translation>
    </message>
    <message>
        <source>%1 of sync %2</source>
        <translation>%1 von Sync %2</translation>
    </message>
    <message>
        <source>the logs of sync %1</source>
        <translation>Protokoll von Sync %1</translation>
    </message>
    <message>
        <source>the data of sync %1</source>
        <translation>Daten von Sync %1</translation>
    </message>
    <message>
        <source>the rejects of sync %1</source>
        <translation>Ablehnungen von Sync %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The export stopped at row %L1 of %L2. Resume?</source>
        <translation>Der Export wurde bei Zeile %L1 von %L2 unterbrochen. Möchten Sie ihn fortsetzen?</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportOptions</name>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>&amp;Header row</source>
        <translation>Kopf&amp;zeile</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Bytereihenfolge-Marke (BOM)</translation>
    </message>
    <message>
        <source>B&amp;yte order mark</source>
        <translation>B&amp;ytereihenfolge-Marke (BOM)</translation>
    </message>
    <message>
        <source>Excel needs it to read accented and non-Latin characters</source>
        <translation>Excel benötigt sie, um Buchstaben mit Akzent und nicht lateinische Zeichen zu lesen</translation>
    </message>
    <message>
        <source>Formula guard</source>
        <translation>Formelschutz</translation>
    </message>
    <message>
        <source>Formula &amp;guard</source>
        <translation>Formel&amp;schutz</translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would treat as a formula</source>
        <translation>Setzt ein &apos; vor Zellen, die ein Tabellenprogramm als Formel behandeln würde</translation>
    </message>
    <message>
        <source>Except numbers and phone numbers</source>
        <translation>Außer Zahlen und Telefonnummern</translation>
    </message>
    <message>
        <source>E&amp;xcept numbers and phone numbers</source>
        <translation>Außer Za&amp;hlen und Telefonnummern</translation>
    </message>
    <message>
        <source>Leaves cells such as -12.5 and +46 70 123 45 67 as they are</source>
        <translation>Lässt Zellen wie -12.5 und +46 70 123 45 67 unverändert</translation>
    </message>
    <message>
        <source>Parallel re&amp;quests:</source>
        <translation>Parallele Anf&amp;ragen:</translation>
    </message>
    <message>
        <source>Parallel requests</source>
        <translation>Parallele Anfragen</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportRows</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Filtered rows</source>
        <translation>Gefilterte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Filtered rows</source>
        <translation>Ge&amp;filterte Zeilen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;Alle Zeilen</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Ausgewählte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Selected rows</source>
        <translation>Ausge&amp;wählte Zeilen</translation>
    </message>
    <message>
        <source>Rows from &quot;Start at&quot; on</source>
        <translation>Zeilen ab „Beginnen bei“</translation>
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
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>%1 filter builder note</source>
        <translation>%1: Hinweis zum Filtereditor</translation>
    </message>
    <message>
        <source>All conditions (AND)</source>
        <translation>Alle Bedingungen (AND)</translation>
    </message>
    <message>
        <source>Any condition (OR)</source>
        <translation>Mindestens eine Bedingung (OR)</translation>
    </message>
    <message>
        <source>%1 conditions joined by</source>
        <translation>%1: Verknüpfung der Bedingungen</translation>
    </message>
    <message>
        <source>Add %1 condition</source>
        <translation>%1: Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Apply %1 filter</source>
        <translation>%1: Filter anwenden</translation>
    </message>
    <message>
        <source>* matches any text: *mail*. Case-sensitive. Dates: 2026-01-31.</source>
        <translation>* steht für beliebigen Text: *mail*. Groß-/Kleinschreibung wird beachtet. Datum: 2026-01-31.</translation>
    </message>
    <message>
        <source>This filter can&apos;t be shown as conditions. It&apos;s applied as typed.</source>
        <translation>Dieser Filter kann nicht als Bedingungen angezeigt werden. Er wird wie eingegeben angewendet.</translation>
    </message>
    <message>
        <source>This filter can&apos;t be shown as conditions. It&apos;s sent as typed.</source>
        <translation>Dieser Filter kann nicht als Bedingungen angezeigt werden. Er wird wie eingegeben gesendet.</translation>
    </message>
    <message>
        <source>Eloqua documents only one condition, so it might not accept several.</source>
        <translation>Eloqua dokumentiert nur eine Bedingung und akzeptiert daher möglicherweise nicht mehrere.</translation>
    </message>
</context>
<context>
    <name>Inspector::FilterEdit</name>
    <message>
        <source>Filter, such as status=&apos;warning&apos; or createdAt&gt;2026-01-31</source>
        <translation>Filter wie status=&apos;warning&apos; oder createdAt&gt;2026-01-31</translation>
    </message>
    <message>
        <source>Filter, such as severity=&apos;warning&apos; or message=&apos;*duplicate*&apos;</source>
        <translation>Filter wie severity=&apos;warning&apos; oder message=&apos;*duplicate*&apos;</translation>
    </message>
    <message>
        <source>Filter, such as statusCode=&apos;ELQ-00002&apos; or message=&apos;*address*&apos;</source>
        <translation>Filter wie statusCode=&apos;ELQ-00002&apos; oder message=&apos;*address*&apos;</translation>
    </message>
    <message>
        <source>Text in any column, or a condition such as severity=&apos;warning&apos;</source>
        <translation>Text in beliebiger Spalte oder eine Bedingung wie severity=&apos;warning&apos;</translation>
    </message>
    <message>
        <source>Text in any column, or a condition such as statusCode=&apos;ELQ-00002&apos;</source>
        <translation>Text in beliebiger Spalte oder eine Bedingung wie statusCode=&apos;ELQ-00002&apos;</translation>
    </message>
    <message>
        <source>*text*</source>
        <translation>*Text*</translation>
    </message>
    <message>
        <source>Text in any column, or a condition such as %1</source>
        <translation>Text in beliebiger Spalte oder eine Bedingung wie %1</translation>
    </message>
    <message>
        <source>Filters this copy when you press Return. A text alone is searched for in all columns, ignoring case. In conditions, values are case-sensitive, and * matches any text. Press Escape to clear it.</source>
        <translation>Filtert diese Kopie, wenn Sie die Eingabetaste drücken. Ein Text allein wird in allen Spalten gesucht, ohne Beachtung der Groß-/Kleinschreibung. In Bedingungen wird bei Werten die Groß-/Kleinschreibung beachtet, und * steht für beliebigen Text. Drücken Sie Esc zum Löschen.</translation>
    </message>
    <message>
        <source>Eloqua filter, sent as typed when you press Return. Values are case-sensitive, and * matches any text. Press Escape to clear it.</source>
        <translation>Eloqua-Filter, wird wie eingegeben gesendet, wenn Sie die Eingabetaste drücken. Bei Werten wird die Groß-/Kleinschreibung beachtet, und * steht für beliebigen Text. Drücken Sie Esc zum Löschen.</translation>
    </message>
    <message>
        <source>%1 filter</source>
        <translation>%1: Filter</translation>
    </message>
    <message>
        <source>Clear %1 filter</source>
        <translation>%1: Filter löschen</translation>
    </message>
</context>
<context>
    <name>Inspector::FilterMenu</name>
    <message>
        <source>Recent and saved filters</source>
        <translation>Zuletzt verwendete und gespeicherte Filter</translation>
    </message>
    <message>
        <source>%1 filters</source>
        <translation>%1: Filterliste</translation>
    </message>
    <message>
        <source>&amp;Save this filter as…</source>
        <translation>Diesen Filter &amp;speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Failed in the last 7 days</source>
        <translation>&amp;Fehlgeschlagen in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>&amp;Remove saved filter</source>
        <translation>Gespeicherten Filter &amp;entfernen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>No recent filters</source>
        <translation>Keine zuletzt verwendeten Filter</translation>
    </message>
    <message>
        <source>Clear recent &amp;filters</source>
        <translation>&amp;Zuletzt verwendete Filter löschen</translation>
    </message>
    <message>
        <source>A filter with this name already exists. It will be replaced.</source>
        <translation>Ein Filter mit diesem Namen ist bereits vorhanden. Er wird ersetzt.</translation>
    </message>
    <message>
        <source>You can find it in the menu next to the filter.</source>
        <translation>Sie finden ihn im Menü neben dem Filter.</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Filter &amp;name</source>
        <translation>Filter&amp;name</translation>
    </message>
    <message>
        <source>Filter name</source>
        <translation>Filtername</translation>
    </message>
</context>
<context>
    <name>Inspector::FindBar</name>
    <message>
        <source>Find in loaded rows</source>
        <translation>In geladenen Zeilen suchen</translation>
    </message>
    <message>
        <source>%1 find</source>
        <translation>%1: Suche</translation>
    </message>
    <message>
        <source>Clear %1 find</source>
        <translation>%1: Suche löschen</translation>
    </message>
    <message>
        <source>%1 find count</source>
        <translation>%1: Anzahl der Treffer</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Rückwärts suchen (Umschalt+F3)</translation>
    </message>
    <message>
        <source>%1 find previous</source>
        <translation>%1: Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Weitersuchen (F3)</translation>
    </message>
    <message>
        <source>%1 find next</source>
        <translation>%1: Weitersuchen</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close %1 find</source>
        <translation>%1: Suche schließen</translation>
    </message>
    <message numerus="yes">
        <source>in %L1 loaded row(s)</source>
        <translation>
            <numerusform>in %L1 geladenen Zeile</numerusform>
            <numerusform>in %L1 geladenen Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %L1 loaded row(s) of %L2</source>
        <translation>
            <numerusform>in %L1 geladenen Zeile von %L2</numerusform>
            <numerusform>in %L1 geladenen Zeilen von %L2</numerusform>
        </translation>
    </message>
    <message>
        <source>in the only row</source>
        <translation>in der einzigen Zeile</translation>
    </message>
    <message numerus="yes">
        <source>in all %L1 row(s)</source>
        <translation>
            <numerusform>in %L1 Zeile</numerusform>
            <numerusform>in allen %L1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Not found %1</source>
        <translation>Nicht gefunden %1</translation>
    </message>
    <message>
        <source>more than %L1</source>
        <translation>mehr als %L1</translation>
    </message>
    <message>
        <source>%L1 of %2 %3</source>
        <translation>%L1 von %2 %3</translation>
    </message>
    <message>
        <source>%1 found %2</source>
        <translation>%1 gefunden %2</translation>
    </message>
    <message>
        <source>%1 – wrapped around</source>
        <translation>%1 – Suche von vorn begonnen</translation>
    </message>
</context>
<context>
    <name>Inspector::FrozenColumn</name>
    <message>
        <source>First column</source>
        <translation>Erste Spalte</translation>
    </message>
</context>
<context>
    <name>Inspector::GoToRowDialog</name>
    <message>
        <source>Go to row in %1</source>
        <translation>Gehe zu Zeile in %1</translation>
    </message>
    <message>
        <source>Row &amp;number</source>
        <translation>Zeilen&amp;nummer</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Zeilennummer</translation>
    </message>
    <message>
        <source>Row number hint</source>
        <translation>Hinweis zur Zeilennummer</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Rows are numbered from %L1 to %L2.</source>
        <translation>Die Zeilen sind von %L1 bis %L2 nummeriert.</translation>
    </message>
    <message>
        <source>That isn&apos;t a number. %1</source>
        <translation>Das ist keine Zahl. %1</translation>
    </message>
    <message>
        <source>Row %L1 doesn&apos;t exist. %2</source>
        <translation>Zeile %L1 ist nicht vorhanden. %2</translation>
    </message>
</context>
<context>
    <name>Inspector::GoToSyncDialog</name>
    <message>
        <source>Go to sync</source>
        <translation>Gehe zu Sync</translation>
    </message>
    <message>
        <source>Sync &amp;number or URI</source>
        <translation>Sync-&amp;Nummer oder URI</translation>
    </message>
    <message>
        <source>Sync number</source>
        <translation>Sync-Nummer</translation>
    </message>
    <message>
        <source>For example: 1042 or /syncs/1042</source>
        <translation>Beispiel: 1042 oder /syncs/1042</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Recent syncs</source>
        <translation>&amp;Zuletzt geöffnete Syncs</translation>
    </message>
    <message>
        <source>Recent syncs</source>
        <translation>Zuletzt geöffnete Syncs</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>That isn&apos;t a sync number yet. For example: 1042 or /syncs/1042</source>
        <translation>Das ist noch keine Sync-Nummer. Beispiel: 1042 oder /syncs/1042</translation>
    </message>
</context>
<context>
    <name>Inspector::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>Web page of Eloqua&apos;s &amp;Bulk API</source>
        <translation>Webseite der &amp;Bulk API von Eloqua</translation>
    </message>
    <message>
        <source>Save &amp;diagnostic information…</source>
        <translation>&amp;Diagnoseinformationen speichern…</translation>
    </message>
    <message>
        <source>&amp;About Eloqua Sync Inspector</source>
        <translation>&amp;Info zu Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Info zu &amp;Qt</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Couldn&apos;t start a browser.</source>
        <translation>Es konnte kein Browser gestartet werden.</translation>
    </message>
    <message>
        <source>Open this address in a browser: %1</source>
        <translation>Öffnen Sie diese Adresse in einem Browser: %1</translation>
    </message>
    <message>
        <source>About Eloqua Sync Inspector</source>
        <translation>Info zu Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>Eloqua Sync Inspector %1</source>
        <translation>Eloqua Sync Inspector %1</translation>
    </message>
    <message>
        <source>Shows what happened to an Oracle Eloqua bulk sync. MIT license.
Qt %1. Not a product of Oracle.</source>
        <translation>Zeigt, was mit einem Bulk-Sync von Oracle Eloqua geschehen ist. MIT-Lizenz.
Qt %1. Kein Produkt von Oracle.</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Info zu Qt</translation>
    </message>
    <message>
        <source>This program uses Qt %1.</source>
        <translation>Dieses Programm verwendet Qt %1.</translation>
    </message>
    <message>
        <source>Qt is a C++ toolkit for programs that run on several systems, by The Qt Company and the Qt Project. It&apos;s used here under the GNU LGPL version 3. More at https://www.qt.io.</source>
        <translation>Qt ist ein C++-Toolkit für Programme, die auf mehreren Systemen laufen, von The Qt Company und dem Qt-Projekt. Es wird hier unter der GNU LGPL Version 3 verwendet. Weitere Informationen: https://www.qt.io.</translation>
    </message>
</context>
<context>
    <name>Inspector::HelpLink</name>
    <message>
        <source>More help</source>
        <translation>Weitere Hilfe</translation>
    </message>
    <message>
        <source>Open the page of the guide that explains this</source>
        <translation>Die Seite der Anleitung öffnen, die dies erklärt</translation>
    </message>
</context>
<context>
    <name>Inspector::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Help message</source>
        <translation>Hilfe: Meldung</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Hilfeseiten</translation>
    </message>
    <message>
        <source>Couldn&apos;t start a browser. Open this address in a browser: %1</source>
        <translation>Es konnte kein Browser gestartet werden. Öffnen Sie diese Adresse in einem Browser: %1</translation>
    </message>
    <message>
        <source>No page contains these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 result(s)</source>
        <translation>
            <numerusform>%L1 Ergebnis</numerusform>
            <numerusform>%L1 Ergebnisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::HourLabel</name>
    <message>
        <source>Syncs in the last hour</source>
        <translation>Syncs in der letzten Stunde</translation>
    </message>
    <message>
        <source>more than %L1</source>
        <translation>mehr als %L1</translation>
    </message>
    <message>
        <source>Syncs created in the last hour by all users in the list:</source>
        <translation>In der letzten Stunde erstellte Syncs aller Benutzer in der Liste:</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1: %L2 von %L3</translation>
    </message>
    <message>
        <source>Above these limits, Eloqua works more slowly.</source>
        <translation>Oberhalb dieser Grenzen arbeitet Eloqua langsamer.</translation>
    </message>
    <message>
        <source>Syncs in the last hour: %1</source>
        <translation>Syncs in der letzten Stunde: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::HttpExchange</name>
    <message>
        <source>The response from %1 is larger than %2 MB, so it wasn&apos;t read. Request smaller pages.</source>
        <translation>Die Antwort von %1 ist größer als %2 MB und wurde daher nicht gelesen. Fordern Sie kleinere Seiten an.</translation>
    </message>
    <message>
        <source>The response from %1 is larger than %2 KB, so it wasn&apos;t read. Check the login URL.</source>
        <translation>Die Antwort von %1 ist größer als %2 KB und wurde daher nicht gelesen. Prüfen Sie die Anmelde-URL.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t respond in time. Check the network, or try again when Eloqua is less busy.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Prüfen Sie das Netzwerk, oder versuchen Sie es erneut, wenn Eloqua weniger ausgelastet ist.</translation>
    </message>
    <message>
        <source>The connection to %1 failed before the whole response arrived. Check the network and try again.</source>
        <translation>Die Verbindung mit %1 ist abgebrochen, bevor die ganze Antwort eingetroffen war. Prüfen Sie das Netzwerk, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 through the proxy %2 failed before the whole response arrived. Check the network and the proxy, and try again.</source>
        <translation>Die Verbindung mit %1 über den Proxy %2 ist abgebrochen, bevor die ganze Antwort eingetroffen war. Prüfen Sie das Netzwerk und den Proxy, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The address of the proxy %1 wasn&apos;t found.</source>
        <translation>Die Adresse des Proxys %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The address of %1 or of the proxy %2 wasn&apos;t found, or the proxy doesn&apos;t allow connections to %1.</source>
        <translation>Die Adresse von %1 oder des Proxys %2 wurde nicht gefunden, oder der Proxy erlaubt keine Verbindungen mit %1.</translation>
    </message>
    <message>
        <source>Connecting to %1 through the proxy %2 timed out.</source>
        <translation>Zeitüberschreitung beim Verbinden mit %1 über den Proxy %2.</translation>
    </message>
    <message>
        <source>The proxy %1 couldn&apos;t connect to %2.</source>
        <translation>Der Proxy %1 konnte keine Verbindung mit %2 herstellen.</translation>
    </message>
    <message>
        <source>The proxy %1 requires a user name and password.</source>
        <translation>Der Proxy %1 erfordert einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>The proxy %1 didn&apos;t accept the user name and password.</source>
        <translation>Der Proxy %1 hat den Benutzernamen und das Passwort nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Can&apos;t connect to %1 through the proxy %2: %3.</source>
        <translation>Verbindung mit %1 über den Proxy %2 nicht möglich: %3.</translation>
    </message>
    <message>
        <source>The identity of %1 couldn&apos;t be verified, so nothing was sent: %2. If your company inspects network traffic, provide its certificate with --ca-certificate.</source>
        <translation>Die Identität von %1 konnte nicht überprüft werden. Daher wurde nichts gesendet: %2. Wenn Ihr Unternehmen den Netzwerkverkehr prüft, geben Sie dessen Zertifikat mit --ca-certificate an.</translation>
    </message>
    <message>
        <source>The address of %1 wasn&apos;t found. Check the network and the login URL.</source>
        <translation>Die Adresse von %1 wurde nicht gefunden. Prüfen Sie das Netzwerk und die Anmelde-URL.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept connections. Check the network and the login URL.</source>
        <translation>%1 nimmt keine Verbindungen an. Prüfen Sie das Netzwerk und die Anmelde-URL.</translation>
    </message>
</context>
<context>
    <name>Inspector::KeepActions</name>
    <message>
        <source>O&amp;pen kept copy…</source>
        <translation>Archivkopie ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Kept &amp;copies…</source>
        <translation>Archiv&amp;kopien…</translation>
    </message>
    <message>
        <source>Keep wa&amp;tched syncs that finish with warnings or errors</source>
        <translation>Beobachtete Syncs archivieren, die mi&amp;t Warnungen oder Fehlern enden</translation>
    </message>
    <message>
        <source>Each one is saved to the folder of kept copies as soon as it finishes, before Eloqua deletes anything</source>
        <translation>Jeder wird im Ordner der Archivkopien gespeichert, sobald er beendet ist, bevor Eloqua etwas löscht</translation>
    </message>
    <message>
        <source>Corrections of %1 aren&apos;t saved in the file, but kept on this computer. Open the kept copy and choose Repair… to continue.</source>
        <translation>Korrekturen von %1 sind nicht in der Datei gespeichert, aber auf diesem Computer aufbewahrt. Öffnen Sie die Archivkopie und wählen Sie „Reparieren…“, um fortzufahren.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 kept copies were deleted because of their age.</source>
        <translation>
            <numerusform>%L1 Archivkopie wurde wegen ihres Alters gelöscht.</numerusform>
            <numerusform>%L1 Archivkopien wurden wegen ihres Alters gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::KeepBar</name>
    <message>
        <source>saving the file</source>
        <translation>Datei wird gespeichert</translation>
    </message>
    <message>
        <source>requesting the sync</source>
        <translation>Sync wird angefordert</translation>
    </message>
    <message>
        <source>Kept sync %1</source>
        <translation>Sync %1 archiviert</translation>
    </message>
    <message>
        <source>Kept sync %1, but not completely</source>
        <translation>Sync %1 archiviert, aber nicht vollständig</translation>
    </message>
    <message>
        <source>Sync %1 was kept completely.</source>
        <translation>Sync %1 wurde vollständig archiviert.</translation>
    </message>
    <message>
        <source>Sync %1 was kept, but the copy isn&apos;t complete. %2</source>
        <translation>Sync %1 wurde archiviert, aber die Kopie ist nicht vollständig. %2</translation>
    </message>
    <message>
        <source>The definition isn&apos;t in the copy. %1</source>
        <translation>Die Definition ist nicht in der Kopie enthalten. %1</translation>
    </message>
    <message numerus="yes">
        <source>Copies in this folder are deleted after %L1 day(s).</source>
        <translation>
            <numerusform>Kopien in diesem Ordner werden nach %L1 Tag gelöscht.</numerusform>
            <numerusform>Kopien in diesem Ordner werden nach %L1 Tagen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep status</source>
        <translation>Status der Archivierung</translation>
    </message>
    <message>
        <source>Keep progress</source>
        <translation>Fortschritt der Archivierung</translation>
    </message>
    <message>
        <source>Open kept copy</source>
        <translation>Archivkopie öffnen</translation>
    </message>
    <message>
        <source>Cancel keeping</source>
        <translation>Archivierung abbrechen</translation>
    </message>
    <message>
        <source>Close keeping</source>
        <translation>Archivierung schließen</translation>
    </message>
    <message>
        <source>Keep again</source>
        <translation>Erneut archivieren</translation>
    </message>
    <message>
        <source>Fetch the sync again from the beginning</source>
        <translation>Den Sync von Anfang an erneut abrufen</translation>
    </message>
    <message>
        <source>Keeping sync %1: %2</source>
        <translation>Sync %1 wird archiviert: %2</translation>
    </message>
    <message>
        <source>Keeping sync %1 in %2: %3</source>
        <translation>Sync %1 wird in %2 archiviert: %3</translation>
    </message>
    <message>
        <source>Couldn&apos;t keep sync %1. %2</source>
        <translation>Sync %1 konnte nicht archiviert werden. %2</translation>
    </message>
    <message>
        <source>Couldn&apos;t keep sync %1</source>
        <translation>Sync %1 konnte nicht archiviert werden</translation>
    </message>
    <message>
        <source>Keeping sync %1 was canceled. No file was written.</source>
        <translation>Die Archivierung von Sync %1 wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Sync %1 wasn&apos;t kept, because you signed out. No file was written. Sign in to %2 as %3, then keep the sync again.</source>
        <translation>Sync %1 wurde nicht archiviert, weil Sie sich abgemeldet haben. Es wurde keine Datei geschrieben. Melden Sie sich als %3 bei %2 an, und archivieren Sie den Sync dann erneut.</translation>
    </message>
</context>
<context>
    <name>Inspector::KeepCommand</name>
    <message>
        <source>Saving the copy</source>
        <translation>Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>%1: %L2 of %3</source>
        <translation>%1: %L2 von %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The definition isn&apos;t in the copy. %1</source>
        <translation>Die Definition ist nicht in der Kopie enthalten. %1</translation>
    </message>
</context>
<context>
    <name>Inspector::KeepJob</name>
    <message>
        <source>Eloqua&apos;s responses contradicted each other, so rows might be missing or duplicated. Keep the sync again.</source>
        <translation>Die Antworten von Eloqua widersprachen einander. Daher fehlen möglicherweise Zeilen oder sind doppelt vorhanden. Archivieren Sie den Sync erneut.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s list of log entries changed while it was being read, so rows might be missing or duplicated. Keep the sync again.</source>
        <translation>Die Liste der Protokolleinträge in Eloqua hat sich während des Lesens geändert. Daher fehlen möglicherweise Zeilen oder sind doppelt vorhanden. Archivieren Sie den Sync erneut.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s list of rejects changed while it was being read, so rows might be missing or duplicated. Keep the sync again.</source>
        <translation>Die Liste der Ablehnungen in Eloqua hat sich während des Lesens geändert. Daher fehlen möglicherweise Zeilen oder sind doppelt vorhanden. Archivieren Sie den Sync erneut.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s data changed while it was being read, so rows might be missing or duplicated. Keep the sync again.</source>
        <translation>Die Daten in Eloqua haben sich während des Lesens geändert. Daher fehlen möglicherweise Zeilen oder sind doppelt vorhanden. Archivieren Sie den Sync erneut.</translation>
    </message>
    <message>
        <source>Sync %1 was kept in %2, but the copy isn&apos;t complete. %3 The file may contain personal data.</source>
        <translation>Sync %1 wurde in %2 archiviert, aber die Kopie ist nicht vollständig. %3 Die Datei kann personenbezogene Daten enthalten.</translation>
    </message>
    <message>
        <source>Sync %1 was kept completely in %2: %3, %4. The file may contain personal data.</source>
        <translation>Sync %1 wurde vollständig in %2 archiviert: %3, %4. Die Datei kann personenbezogene Daten enthalten.</translation>
    </message>
    <message>
        <source>%1 has corrections, or records what was sent, and would lose them. Keep the sync in another file.</source>
        <translation>%1 enthält Korrekturen oder Angaben darüber, was gesendet wurde. Diese würden verloren gehen. Archivieren Sie den Sync in einer anderen Datei.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t say which definition this sync belongs to.</source>
        <translation>Eloqua teilt nicht mit, zu welcher Definition dieser Sync gehört.</translation>
    </message>
    <message>
        <source>The sync was still running.</source>
        <translation>Der Sync lief noch.</translation>
    </message>
</context>
<context>
    <name>Inspector::KeepList</name>
    <message>
        <source>Keep sync %1 (the file may contain personal data)</source>
        <translation>Sync %1 archivieren (die Datei kann personenbezogene Daten enthalten)</translation>
    </message>
    <message>
        <source>Another sync is being kept in %1. Choose another name.</source>
        <translation>In %1 wird gerade ein anderer Sync archiviert. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptBanner</name>
    <message>
        <source>Kept copy</source>
        <translation>Archivkopie</translation>
    </message>
    <message>
        <source>Kept copy: fetched from %1 on %2.</source>
        <translation>Archivkopie: abgerufen von %1 am %2.</translation>
    </message>
    <message>
        <source>Kept copy: fetched from %1 by %2 on %3.</source>
        <translation>Archivkopie: abgerufen von %1 durch %2 am %3.</translation>
    </message>
    <message>
        <source>It contains %1.</source>
        <translation>Sie enthält %1.</translation>
    </message>
    <message>
        <source>It&apos;s complete.</source>
        <translation>Sie ist vollständig.</translation>
    </message>
    <message>
        <source>It isn&apos;t complete. %1</source>
        <translation>Sie ist nicht vollständig. %1</translation>
    </message>
    <message>
        <source>Kept copy of sync %1, fetched %2, complete – Eloqua Sync Inspector</source>
        <translation>Archivkopie von Sync %1, abgerufen %2, vollständig – Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>Kept copy of sync %1, fetched %2, incomplete – Eloqua Sync Inspector</source>
        <translation>Archivkopie von Sync %1, abgerufen %2, unvollständig – Eloqua Sync Inspector</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptCommand</name>
    <message>
        <source>The kept copy isn&apos;t complete. %1</source>
        <translation>Die Archivkopie ist nicht vollständig. %1</translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 of %2. Use --all to write every row.</source>
        <translation>%1 von %2. Um jede Zeile zu schreiben, verwenden Sie --all.</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptCopies</name>
    <message>
        <source>Couldn&apos;t delete %1: %2.</source>
        <translation>%1 konnte nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
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
        <translation>Abgerufen (UTC)</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Abgerufen von</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptCopiesDialog</name>
    <message>
        <source>Kept copies</source>
        <translation>Archivkopien</translation>
    </message>
    <message>
        <source>Kept copies notice</source>
        <translation>Hinweis zu den Archivkopien</translation>
    </message>
    <message>
        <source>Kept copies are files that may contain personal data. Only you can read those in %1.</source>
        <translation>Archivkopien sind Dateien, die personenbezogene Daten enthalten können. Nur Sie können die Archivkopien in %1 lesen.</translation>
    </message>
    <message>
        <source>Selected copy</source>
        <translation>Ausgewählte Kopie</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>When the program starts, it deletes older copies in this folder. Files that you saved elsewhere aren&apos;t deleted.</source>
        <translation>Das Programm löscht beim Start ältere Kopien in diesem Ordner. Dateien, die Sie an anderen Orten gespeichert haben, werden nicht gelöscht.</translation>
    </message>
    <message>
        <source>Delete kept copies after</source>
        <translation>Archivkopien löschen nach</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete kept copies &amp;after:</source>
        <translation>Kopien löschen &amp;nach:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>&amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looking for kept copies…</source>
        <translation>Archivkopien werden gesucht…</translation>
    </message>
    <message>
        <source>There are no kept copies in this folder. To keep a sync, select it in the list, then choose Keep… in the File menu.</source>
        <translation>In diesem Ordner sind keine Archivkopien. Um einen Sync zu archivieren, wählen Sie ihn in der Liste aus, und wählen Sie dann im Menü „Datei“ den Befehl „Archivieren…“.</translation>
    </message>
    <message>
        <source>Save kept copy as (the file may contain personal data)</source>
        <translation>Archivkopie speichern unter (die Datei kann personenbezogene Daten enthalten)</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 ist bereits vorhanden. Möchten Sie die Datei ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %L1 kept copies?</source>
        <translation>
            <numerusform>%L1 Archivkopie löschen?</numerusform>
            <numerusform>%L1 Archivkopien löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete kept copies</source>
        <translation>Archivkopien löschen</translation>
    </message>
    <message>
        <source>Deleted copies can&apos;t be restored, and Eloqua may no longer have their data.</source>
        <translation>Gelöschte Kopien können nicht wiederhergestellt werden, und Eloqua hat deren Daten möglicherweise nicht mehr.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptDesk</name>
    <message>
        <source>Open kept copy</source>
        <translation>Archivkopie öffnen</translation>
    </message>
    <message>
        <source>Kept copies (*.%1)</source>
        <translation>Archivkopien (*.%1)</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the kept copy</source>
        <translation>Die Archivkopie konnte nicht geöffnet werden</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptOpening</name>
    <message>
        <source>Open kept copy</source>
        <translation>Archivkopie öffnen</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1 wird geprüft…</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Öffnen abbrechen</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptWindow</name>
    <message>
        <source>Status bar</source>
        <translation>Statusleiste</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open kept copy…</source>
        <translation>Archivkopie ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Repair rejects…</source>
        <translation>Ablehnungen &amp;reparieren…</translation>
    </message>
    <message>
        <source>Correct the rejects in this copy, and send them again</source>
        <translation>Ablehnungen in dieser Kopie korrigieren und erneut senden</translation>
    </message>
    <message>
        <source>This copy has no rejects.</source>
        <translation>Diese Kopie hat keine Ablehnungen.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>A kept copy doesn&apos;t change. To see what Eloqua has now, open the sync in the main window.</source>
        <translation>Eine Archivkopie ändert sich nicht. Um zu sehen, was Eloqua jetzt hat, öffnen Sie den Sync im Hauptfenster.</translation>
    </message>
    <message>
        <source>This tab has no rows to export. Open Logs, Data, or Rejects.</source>
        <translation>Diese Registerkarte hat keine Zeilen zum Exportieren. Öffnen Sie „Protokoll“, „Daten“ oder „Ablehnungen“.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>An export from this copy is still running. If you close the window, it&apos;s canceled.</source>
        <translation>Ein Export aus dieser Kopie läuft noch. Wenn Sie das Fenster schließen, wird er abgebrochen.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
</context>
<context>
    <name>Inspector::KeychainTask</name>
    <message>
        <source>The keychain entry for &quot;%1&quot; wasn&apos;t written by this program. Sign in again.</source>
        <translation>Der Schlüsselbundeintrag für „%1“ wurde nicht von diesem Programm geschrieben. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain doesn&apos;t respond. It may be waiting for you to unlock it. Look for its prompt, answer it, and try again.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht. Möglicherweise wartet er darauf, dass Sie ihn entsperren. Suchen Sie nach seiner Abfrage, beantworten Sie diese, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No secrets are stored for &quot;%1&quot; yet. Sign in.</source>
        <translation>Für „%1“ sind noch keine geheimen Daten gespeichert. Melden Sie sich an.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or the entry for &quot;%1&quot; was removed from it. Unlock the keychain and try again, or sign in again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt, oder der Eintrag für „%1“ wurde daraus entfernt. Entsperren Sie den Schlüsselbund, und versuchen Sie es erneut, oder melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain denied access to the entry for &quot;%1&quot;. Allow access and try again, or sign in again.</source>
        <translation>Der Schlüsselbund des Systems hat den Zugriff auf den Eintrag für „%1“ verweigert. Erlauben Sie den Zugriff, und versuchen Sie es erneut, oder melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used. It&apos;s locked, or no keychain service (such as GNOME Keyring or KWallet) is running.</source>
        <translation>Der Schlüsselbund des Systems kann nicht verwendet werden. Er ist gesperrt, oder es läuft kein Schlüsselbunddienst (wie GNOME Keyring oder KWallet).</translation>
    </message>
</context>
<context>
    <name>Inspector::LogsPane</name>
    <message>
        <source>Logs severity</source>
        <translation>Protokoll: Schweregrad</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Alle Schweregrade</translation>
    </message>
    <message>
        <source>Show rejects with this code</source>
        <translation>Ablehnungen mit diesem Code anzeigen</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Sho&amp;w rejects with this code</source>
        <translation>Ablehnungen mit diesem Code an&amp;zeigen</translation>
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
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Anmelden…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Sync</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>You&apos;re not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>Eloqua Sync Inspector – %1 (production)</source>
        <translation>Eloqua Sync Inspector – %1 (Produktion)</translation>
    </message>
    <message>
        <source>Eloqua Sync Inspector – %1</source>
        <translation>Eloqua Sync Inspector – %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>This tab has no rows to export. Open Logs, Data, or Rejects, or go to the list of syncs.</source>
        <translation>Diese Registerkarte hat keine Zeilen zum Exportieren. Öffnen Sie „Protokoll“, „Daten“ oder „Ablehnungen“, oder wechseln Sie zur Liste der Syncs.</translation>
    </message>
    <message>
        <source>If you pause, the rows fetched so far are kept next to the file, and the export continues after you sign in to this account again.</source>
        <translation>Wenn Sie anhalten, werden die bisher abgerufenen Zeilen neben der Datei aufbewahrt, und der Export wird fortgesetzt, nachdem Sie sich wieder bei diesem Konto angemeldet haben.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>If you pause, the rows fetched so far are kept next to the file. Export to the same file again to resume.</source>
        <translation>Wenn Sie anhalten, werden die bisher abgerufenen Zeilen neben der Datei aufbewahrt. Exportieren Sie zum Fortsetzen erneut in dieselbe Datei.</translation>
    </message>
</context>
<context>
    <name>Inspector::MessageBar</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Erneut ausführen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>%1 message</source>
        <translation>%1: Meldung</translation>
    </message>
    <message>
        <source>Request %1 from the server again</source>
        <translation>%1 erneut vom Server anfordern</translation>
    </message>
    <message>
        <source>Stop waiting for %1</source>
        <translation>%1: Warten stoppen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show or hide the server&apos;s response</source>
        <translation>Antwort des Servers anzeigen oder ausblenden</translation>
    </message>
    <message>
        <source>%1 message details</source>
        <translation>%1: Details der Meldung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the message and its details</source>
        <translation>Meldung mit Details kopieren</translation>
    </message>
    <message>
        <source>Copy %1 message</source>
        <translation>%1: Meldung kopieren</translation>
    </message>
    <message>
        <source>%1 message detail</source>
        <translation>%1: Einzelheiten der Meldung</translation>
    </message>
</context>
<context>
    <name>Inspector::Messages</name>
    <message>
        <source>Try again in %1, at %2.</source>
        <translation>Versuchen Sie es um %2 erneut (Wartezeit: %1).</translation>
    </message>
</context>
<context>
    <name>Inspector::NameDialog</name>
    <message>
        <source>Name hint</source>
        <translation>Hinweis zum Namen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Inspector::NewSyncDialog</name>
    <message>
        <source>%1 message</source>
        <translation>%1: Meldung</translation>
    </message>
    <message>
        <source>Kind of sync: %1.</source>
        <translation>Art des Syncs: %1.</translation>
    </message>
    <message>
        <source>%1 Name: &quot;%2&quot;.</source>
        <translation>%1 Name: „%2“.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>New sync</source>
        <translation>Neuer Sync</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Find the definition by name</source>
        <translation>Definition nach Namen suchen</translation>
    </message>
    <message>
        <source>Choose definition</source>
        <translation>Definition wählen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Recent definitions</source>
        <translation>Zuletzt verwendete Definitionen</translation>
    </message>
    <message>
        <source>Synced instance URI</source>
        <translation>URI der synchronisierten Instanz</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Optional: Eloqua calls this URL when the sync finishes</source>
        <translation>Optional: Eloqua ruft diese URL auf, wenn der Sync beendet ist</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Eloqua sets these properties itself. They&apos;re sent only while they&apos;re shown here, and only if they&apos;re filled in.</source>
        <translation>Eloqua legt diese Eigenschaften selbst fest. Sie werden nur gesendet, solange sie hier angezeigt werden und ausgefüllt sind.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Trotzdem erstellen</translation>
    </message>
    <message>
        <source>Checking for other syncs of this definition…</source>
        <translation>Es wird nach anderen Syncs dieser Definition gesucht…</translation>
    </message>
    <message>
        <source>Sent. Waiting for Eloqua&apos;s response…</source>
        <translation>Gesendet. Es wird auf die Antwort von Eloqua gewartet…</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t say which sync it created. Looking for it in the list…</source>
        <translation>Eloqua hat nicht mitgeteilt, welchen Sync es erstellt hat. Er wird in der Liste gesucht…</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t confirm that it created the sync. Looking for it in the list…</source>
        <translation>Eloqua hat nicht bestätigt, dass es den Sync erstellt hat. Er wird in der Liste gesucht…</translation>
    </message>
    <message>
        <source>%1 (Eloqua received &quot;%2&quot;)</source>
        <translation>%1 (Eloqua hat „%2“ empfangen)</translation>
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
        <translation>Sie sind noch nicht angemeldet.</translation>
    </message>
    <message>
        <source>You&apos;re signed out. Sign in to continue.</source>
        <translation>Sie sind abgemeldet. Melden Sie sich an, um fortzufahren.</translation>
    </message>
    <message>
        <source>There is no refresh token for this connection. Sign in again.</source>
        <translation>Für diese Verbindung gibt es kein Aktualisierungstoken. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The response to the last token refresh was lost, either on the network or because the program that was waiting for it stopped. Eloqua has invalidated the old refresh token in the meantime. Nothing is wrong with the connection, but you need to sign in again.</source>
        <translation>Die Antwort auf die letzte Tokenaktualisierung ging verloren, entweder im Netzwerk oder weil das wartende Programm beendet wurde. Eloqua hat das alte Aktualisierungstoken inzwischen ungültig gemacht. Mit der Verbindung ist alles in Ordnung, aber Sie müssen sich erneut anmelden.</translation>
    </message>
    <message>
        <source>Eloqua allows only one sign-in per minute, so the session is refreshed later.</source>
        <translation>Eloqua erlaubt nur eine Anmeldung pro Minute. Daher wird die Sitzung später aktualisiert.</translation>
    </message>
    <message>
        <source>The new refresh token couldn&apos;t be stored, so you&apos;re signed in for this session only. %1</source>
        <translation>Das neue Aktualisierungstoken konnte nicht gespeichert werden. Daher sind Sie nur für diese Sitzung angemeldet. %1</translation>
    </message>
    <message>
        <source>The access tokens from %1 expire before they can be used. They&apos;re valid for %2, but the request for the account information takes longer. Try again when the network is faster, or contact your Eloqua administrator.</source>
        <translation>Die Zugriffstoken von %1 laufen ab, bevor sie verwendet werden können. Sie sind %2 gültig, aber die Anfrage nach den Kontoinformationen dauert länger. Versuchen Sie es erneut, wenn das Netzwerk schneller ist, oder wenden Sie sich an Ihren Eloqua-Administrator.</translation>
    </message>
</context>
<context>
    <name>Inspector::OverviewPane</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Log counters</source>
        <translation>Protokollzähler</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Copy this overview as text for a ticket, with values of records masked</source>
        <translation>Diese Übersicht als Text für ein Ticket kopieren, mit maskierten Werten der Datensätze</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Save this overview as a web page, Excel workbook, Markdown, or JSON, to share it</source>
        <translation>Diese Übersicht als Webseite, Excel-Arbeitsmappe, Markdown oder JSON speichern, um sie weiterzugeben</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Archivieren…</translation>
    </message>
    <message>
        <source>Save the sync with its logs, rejects, and data in one file, to read it offline</source>
        <translation>Den Sync mit Protokoll, Ablehnungen und Daten in einer Datei speichern, um ihn offline zu lesen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>The log couldn&apos;t be read: %1</source>
        <translation>Das Protokoll konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Only %L1 of %L2 log entries were read, so the counters may be too low.</source>
        <translation>Nur %L1 von %L2 Protokolleinträgen wurden gelesen. Daher sind die Zähler möglicherweise zu niedrig.</translation>
    </message>
    <message>
        <source>Copied the summary, with values of records masked.</source>
        <translation>Die Zusammenfassung wurde mit maskierten Werten der Datensätze kopiert.</translation>
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
        <translation>Art</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Size of the data</source>
        <translation>Größe der Daten</translation>
    </message>
    <message>
        <source>Not reported by Eloqua</source>
        <translation>Von Eloqua nicht gemeldet</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t find sync %1. Check the number. Syncs are kept for a year.</source>
        <translation>Eloqua hat Sync %1 nicht gefunden. Prüfen Sie die Nummer. Syncs werden ein Jahr lang aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Inspector::PageCommand</name>
    <message>
        <source>Some text contained invalid UTF-8. Invalid bytes are shown as �.</source>
        <translation>Einige Texte enthielten ungültiges UTF-8. Ungültige Bytes werden als � angezeigt.</translation>
    </message>
    <message>
        <source>%L1 of %2. Use --all to fetch every row.</source>
        <translation>%L1 von %2. Um jede Zeile abzurufen, verwenden Sie --all.</translation>
    </message>
</context>
<context>
    <name>Inspector::PagedTableModel</name>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>Invalid: %1</source>
        <translation>Ungültig: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>invalid: %1</source>
        <translation>ungültig: %1</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t sort exported data. Keep this sync to sort its data.</source>
        <translation>Eloqua kann exportierte Daten nicht sortieren. Archivieren Sie diesen Sync, um seine Daten zu sortieren.</translation>
    </message>
    <message>
        <source>%1 Eloqua can&apos;t sort by this column.</source>
        <translation>%1 Eloqua kann nicht nach dieser Spalte sortieren.</translation>
    </message>
    <message>
        <source>This column can&apos;t be sorted, because another one has the same name.</source>
        <translation>Diese Spalte kann nicht sortiert werden, weil eine andere denselben Namen hat.</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t sort by this column.</source>
        <translation>Eloqua kann nicht nach dieser Spalte sortieren.</translation>
    </message>
    <message>
        <source>Click to sort by %1. Click again to reverse the order.</source>
        <translation>Klicken Sie, um nach %1 zu sortieren. Klicken Sie erneut, um die Reihenfolge umzukehren.</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>The server reported %1 but has none from row %L2 on. Refresh the table.</source>
        <translation>Der Server hat %1 gemeldet, hat aber ab Zeile %L2 keine. Aktualisieren Sie die Tabelle.</translation>
    </message>
    <message>
        <source>Stopped. Some rows weren&apos;t loaded.</source>
        <translation>Gestoppt. Einige Zeilen wurden nicht geladen.</translation>
    </message>
</context>
<context>
    <name>Inspector::PartingQuestion</name>
    <message>
        <source>Corrected records are still being sent.</source>
        <translation>Korrigierte Datensätze werden noch gesendet.</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Senden stoppen</translation>
    </message>
    <message>
        <source>A sync is still being kept.</source>
        <translation>Ein Sync wird noch archiviert.</translation>
    </message>
    <message numerus="yes">
        <source>%n sync(s) are still being kept.</source>
        <translation>
            <numerusform>%n Sync wird noch archiviert.</numerusform>
            <numerusform>%n Syncs werden noch archiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you stop now, no file is written, and Eloqua may delete the data before you keep it again.</source>
        <translation>Wenn Sie jetzt stoppen, wird keine Datei geschrieben, und Eloqua löscht die Daten möglicherweise, bevor Sie sie erneut archivieren.</translation>
    </message>
    <message>
        <source>Stop keeping</source>
        <translation>Archivierung stoppen</translation>
    </message>
    <message>
        <source>An export is still running.</source>
        <translation>Ein Export läuft noch.</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) are still running.</source>
        <translation>
            <numerusform>%n Export läuft noch.</numerusform>
            <numerusform>%n Exporte laufen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Inspector::PreferencesDialog</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>This computer&apos;s time zone</source>
        <translation>Zeitzone dieses Computers</translation>
    </message>
    <message>
        <source>UTC, as Eloqua sends them</source>
        <translation>UTC, wie von Eloqua gesendet</translation>
    </message>
    <message>
        <source>Files always contain times as Eloqua sent them, in UTC</source>
        <translation>Dateien enthalten Zeiten immer so, wie Eloqua sie gesendet hat, in UTC</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>&amp;Zeiten:</translation>
    </message>
    <message>
        <source>Copy times as shown</source>
        <translation>Zeiten wie angezeigt kopieren</translation>
    </message>
    <message>
        <source>Copy times as sh&amp;own</source>
        <translation>Zeiten wie angezeigt &amp;kopieren</translation>
    </message>
    <message>
        <source>With their time zone, for example 2024-03-01 11:15:05 UTC+01:00. Otherwise, times are copied as Eloqua sent them, in UTC. JSON and files always contain them as sent.</source>
        <translation>Mit Zeitzone, zum Beispiel 2024-03-01 11:15:05 UTC+01:00. Andernfalls werden Zeiten so kopiert, wie Eloqua sie gesendet hat, in UTC. JSON und Dateien enthalten sie immer wie gesendet.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Farbpalette</translation>
    </message>
    <message>
        <source>&amp;Palette:</source>
        <translation>Farb&amp;palette:</translation>
    </message>
    <message>
        <source>Languag&amp;e:</source>
        <translation>Anzei&amp;gesprache:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language hint</source>
        <translation>Hinweis zur Sprache</translation>
    </message>
    <message>
        <source>The program uses this language from its next start on.</source>
        <translation>Das Programm verwendet diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Server default</source>
        <translation>Standard des Servers</translation>
    </message>
    <message>
        <source>Rows that are requested at once, from the next table that you open. Eloqua sends up to 1,000 log entries, rejects, or syncs, and up to 50,000 data rows.</source>
        <translation>Zeilen, die auf einmal angefordert werden, ab der nächsten Tabelle, die Sie öffnen. Eloqua sendet bis zu 1.000 Protokolleinträge, Ablehnungen oder Syncs und bis zu 50.000 Datenzeilen.</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>Zeilen pro Seite</translation>
    </message>
    <message>
        <source>Rows per pa&amp;ge:</source>
        <translation>Zeilen pro &amp;Seite:</translation>
    </message>
    <message>
        <source>List of syncs</source>
        <translation>Liste der Syncs</translation>
    </message>
    <message>
        <source>Refresh the list automatically</source>
        <translation>Liste automatisch aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Refresh the list automatically</source>
        <translation>&amp;Liste automatisch aktualisieren</translation>
    </message>
    <message>
        <source>Every 10 s while a visible sync is running, otherwise every minute. F5 refreshes at any time.</source>
        <translation>Alle 10 s, solange ein sichtbarer Sync läuft, sonst jede Minute. F5 aktualisiert jederzeit.</translation>
    </message>
    <message>
        <source>Show names and rejects</source>
        <translation>Namen und Ablehnungen anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;names and rejects</source>
        <translation>&amp;Namen und Ablehnungen anzeigen</translation>
    </message>
    <message>
        <source>Sends one small request for each definition, and one for each visible import that finished with a warning. The overview of a sync asks for the last syncs of its definition.</source>
        <translation>Sendet je eine kleine Anfrage für jede Definition und für jeden sichtbaren Import, der mit einer Warnung beendet wurde. Die Übersicht eines Syncs fragt die letzten Syncs seiner Definition ab.</translation>
    </message>
    <message>
        <source>Count causes automatically</source>
        <translation>Ursachen automatisch zählen</translation>
    </message>
    <message>
        <source>Count ca&amp;uses automatically</source>
        <translation>&amp;Ursachen automatisch zählen</translation>
    </message>
    <message>
        <source>When you open the overview of an import, Eloqua is asked how many rejects there are of each code, and up to 20,000 rejects are fetched and counted by cause</source>
        <translation>Wenn Sie die Übersicht eines Imports öffnen, wird Eloqua gefragt, wie viele Ablehnungen es zu jedem Code gibt, und bis zu 20.000 Ablehnungen werden abgerufen und nach Ursache gezählt</translation>
    </message>
    <message>
        <source>Show a summary of the night</source>
        <translation>Zusammenfassung der Nacht anzeigen</translation>
    </message>
    <message>
        <source>Show a summar&amp;y of the night</source>
        <translation>Zusa&amp;mmenfassung der Nacht anzeigen</translation>
    </message>
    <message>
        <source>Shows above the list how many syncs there were, and how many of them finished with a warning or failed</source>
        <translation>Zeigt über der Liste, wie viele Syncs es gab und wie viele davon mit einer Warnung beendet wurden oder fehlgeschlagen sind</translation>
    </message>
    <message>
        <source>Syncs are counted from this time on, in the time zone that times are shown in</source>
        <translation>Syncs werden ab dieser Uhrzeit gezählt, in der Zeitzone, in der Zeiten angezeigt werden</translation>
    </message>
    <message>
        <source>Night begins at</source>
        <translation>Nacht beginnt um</translation>
    </message>
    <message>
        <source>Night begins &amp;at:</source>
        <translation>Na&amp;cht beginnt um:</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Export folder hint</source>
        <translation>Hinweis zum Exportordner</translation>
    </message>
    <message>
        <source>More requests at once make an export faster, until Eloqua limits them</source>
        <translation>Mehr gleichzeitige Anfragen machen einen Export schneller, bis Eloqua sie begrenzt</translation>
    </message>
    <message>
        <source>Parallel requests</source>
        <translation>Parallele Anfragen</translation>
    </message>
    <message>
        <source>Parallel re&amp;quests:</source>
        <translation>Parallele Anf&amp;ragen:</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notify me when a watched sync finishes</source>
        <translation>Benachrichtigen, wenn ein beobachteter Sync endet</translation>
    </message>
    <message>
        <source>Notify me when a &amp;watched sync finishes</source>
        <translation>Benachrichtigen, wenn ein &amp;beobachteter Sync endet</translation>
    </message>
    <message>
        <source>Without notifications, the result is shown only in the window</source>
        <translation>Ohne Benachrichtigungen wird das Ergebnis nur im Fenster angezeigt</translation>
    </message>
    <message>
        <source>Notify me when a long export finishes</source>
        <translation>Benachrichtigen, wenn ein langer Export endet</translation>
    </message>
    <message>
        <source>Notify me when a &amp;long export finishes</source>
        <translation>Benachrichtigen, wenn ein langer Export &amp;endet</translation>
    </message>
    <message>
        <source>For exports and kept copies that take longer than two minutes, if you&apos;re working in another window when they finish</source>
        <translation>Für Exporte und Archivkopien, die länger als zwei Minuten dauern, wenn Sie bei deren Ende in einem anderen Fenster arbeiten</translation>
    </message>
    <message>
        <source>Export folder</source>
        <translation>Exportordner</translation>
    </message>
    <message>
        <source>The folder of the last export</source>
        <translation>Der Ordner des letzten Exports</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>This folder doesn&apos;t exist. Enter the full path of an existing folder.</source>
        <translation>Dieser Ordner ist nicht vorhanden. Geben Sie den vollständigen Pfad eines vorhandenen Ordners ein.</translation>
    </message>
</context>
<context>
    <name>Inspector::PreviewModel</name>
    <message>
        <source>(record)</source>
        <translation>(Datensatz)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>Inspector::PreviewPane</name>
    <message>
        <source>Appl&amp;y</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Preview message</source>
        <translation>Vorschau: Meldung</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>Änderung abbrechen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>These are the first %L1:</source>
        <translation>Dies sind die ersten %L1:</translation>
    </message>
</context>
<context>
    <name>Inspector::Program</name>
    <message>
        <source>%1 Waiting %2, until %3.</source>
        <translation>%1 Wartezeit: %2, bis %3.</translation>
    </message>
    <message>
        <source>Still working on the file after %1.</source>
        <translation>Die Datei wird seit %1 bearbeitet.</translation>
    </message>
    <message>
        <source>Still waiting for the other program after %1.</source>
        <translation>Auf das andere Programm wird seit %1 gewartet.</translation>
    </message>
    <message>
        <source>Still waiting for the server after %1.</source>
        <translation>Auf den Server wird seit %1 gewartet.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>Waiting up to 15 seconds for the new refresh token. Without it, you would have to sign in again.</source>
        <translation>Es wird bis zu 15 Sekunden auf das neue Aktualisierungstoken gewartet. Ohne dieses müssten Sie sich erneut anmelden.</translation>
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
        <translation>Pro&amp;xy:</translation>
    </message>
    <message>
        <source>Use the system&apos;s settings</source>
        <translation>Systemeinstellungen verwenden</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Dieser Proxy</translation>
    </message>
    <message>
        <source>Proxy type</source>
        <translation>Proxytyp</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>T&amp;yp:</translation>
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
        <translation>Proxyhost</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxyport</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>Por&amp;t:</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Benutzername für den Proxy</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Benutzern&amp;ame:</translation>
    </message>
    <message>
        <source>Only if the proxy requires one</source>
        <translation>Nur, wenn der Proxy einen erfordert</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>Proxy hint</source>
        <translation>Hinweis zum Proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Passwort für den Proxy</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show proxy password</source>
        <translation>Passwort für den Proxy anzeigen</translation>
    </message>
    <message>
        <source>%1 Until then, the previous setting stays in use.</source>
        <translation>%1 Bis dahin gilt weiterhin die vorherige Einstellung.</translation>
    </message>
    <message>
        <source>The password is stored only in the system&apos;s keychain. Changes apply to new requests. Your browser has its own proxy settings.</source>
        <translation>Das Passwort wird nur im Schlüsselbund des Systems gespeichert. Änderungen gelten für neue Anfragen. Ihr Browser hat eigene Proxyeinstellungen.</translation>
    </message>
    <message>
        <source>If the system&apos;s proxy requires a password, you&apos;re asked for it.</source>
        <translation>Wenn der Proxy des Systems ein Passwort erfordert, werden Sie danach gefragt.</translation>
    </message>
</context>
<context>
    <name>Inspector::ProxyKeeper</name>
    <message>
        <source>The password of the proxy couldn&apos;t be read from the keychain. Enter it again. %1</source>
        <translation>Das Passwort des Proxys konnte nicht aus dem Schlüsselbund gelesen werden. Geben Sie es erneut ein. %1</translation>
    </message>
    <message>
        <source>The password of the proxy couldn&apos;t be removed from the keychain. %1</source>
        <translation>Das Passwort des Proxys konnte nicht aus dem Schlüsselbund entfernt werden. %1</translation>
    </message>
    <message>
        <source>The password couldn&apos;t be stored in the keychain, so it&apos;s kept only until you quit the program. %1</source>
        <translation>Das Passwort konnte nicht im Schlüsselbund gespeichert werden. Daher wird es nur behalten, bis Sie das Programm beenden. %1</translation>
    </message>
</context>
<context>
    <name>Inspector::QueryBar</name>
    <message>
        <source>%1 filter note</source>
        <translation>%1: Hinweis zum Filter</translation>
    </message>
    <message>
        <source>This copy has no rows to filter.</source>
        <translation>Diese Kopie hat keine Zeilen zum Filtern.</translation>
    </message>
    <message>
        <source>Keep this sync to filter and sort its data.</source>
        <translation>Archivieren Sie diesen Sync, um seine Daten zu filtern und zu sortieren.</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter or sort exported data</source>
        <translation>Eloqua kann exportierte Daten nicht filtern oder sortieren</translation>
    </message>
    <message>
        <source>Order, page size, first row, and total</source>
        <translation>Sortierung, Seitengröße, erste Zeile und Gesamtzahl</translation>
    </message>
    <message>
        <source>Page size, first row, and total</source>
        <translation>Seitengröße, erste Zeile und Gesamtzahl</translation>
    </message>
    <message>
        <source>%1 options</source>
        <translation>%1: Optionen</translation>
    </message>
    <message>
        <source>Build a filter from properties, operators, and values</source>
        <translation>Filter aus Eigenschaften, Operatoren und Werten zusammenstellen</translation>
    </message>
    <message>
        <source>%1 filter builder</source>
        <translation>%1: Filtereditor</translation>
    </message>
    <message>
        <source>&amp;Order by</source>
        <translation>So&amp;rtieren nach</translation>
    </message>
    <message>
        <source>Eloqua&apos;s order</source>
        <translation>Reihenfolge von Eloqua</translation>
    </message>
    <message>
        <source>Server order</source>
        <translation>Reihenfolge des Servers</translation>
    </message>
    <message>
        <source>Column to sort by</source>
        <translation>Spalte, nach der sortiert wird</translation>
    </message>
    <message>
        <source>Property that the server sorts by</source>
        <translation>Eigenschaft, nach der der Server sortiert</translation>
    </message>
    <message>
        <source>%1 order by</source>
        <translation>%1: Sortieren nach</translation>
    </message>
    <message>
        <source>Ascending (ASC) or descending (DESC)</source>
        <translation>Aufsteigend (ASC) oder absteigend (DESC)</translation>
    </message>
    <message>
        <source>%1 order</source>
        <translation>%1: Sortierrichtung</translation>
    </message>
    <message>
        <source>&amp;Page size</source>
        <translation>Seiten&amp;größe</translation>
    </message>
    <message>
        <source>%1 page size</source>
        <translation>%1: Seitengröße</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Rows per response, sent as limit; up to %L1. The default is the number chosen in Preferences, otherwise the server&apos;s.</source>
        <translation>Zeilen pro Antwort, gesendet als limit; bis zu %L1. Standard ist die in den Einstellungen gewählte Anzahl, sonst die des Servers.</translation>
    </message>
    <message>
        <source>S&amp;tart at</source>
        <translation>B&amp;eginnen bei</translation>
    </message>
    <message>
        <source>%1 start at</source>
        <translation>%1: Beginnen bei</translation>
    </message>
    <message>
        <source>Rows to skip at the beginning, sent as offset</source>
        <translation>Zeilen, die am Anfang übersprungen werden, gesendet als offset</translation>
    </message>
    <message>
        <source>Co&amp;unt all rows</source>
        <translation>Alle &amp;Zeilen zählen</translation>
    </message>
    <message>
        <source>Sent as totalResults. Without it, the server responds faster for large tables but doesn&apos;t report how many rows there are.</source>
        <translation>Gesendet als totalResults. Ohne diese Option antwortet der Server bei großen Tabellen schneller, meldet aber nicht, wie viele Zeilen es gibt.</translation>
    </message>
    <message>
        <source>%1 total</source>
        <translation>%1: Gesamtzahl</translation>
    </message>
</context>
<context>
    <name>Inspector::RecordModel</name>
    <message>
        <source>not in the record</source>
        <translation>nicht im Datensatz</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>why the record was rejected</source>
        <translation>Grund der Ablehnung des Datensatzes</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>%1 (invalid)</source>
        <translation>%1 (ungültig)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Inspector::RecordPane</name>
    <message>
        <source>%1 record text</source>
        <translation>%1: Text des Datensatzes</translation>
    </message>
    <message>
        <source>%1 record title</source>
        <translation>%1: Titel des Datensatzes</translation>
    </message>
    <message>
        <source>Find a field by name</source>
        <translation>Feld nach Namen suchen</translation>
    </message>
    <message>
        <source>Press Return to go to the next field with this text in its name</source>
        <translation>Drücken Sie die Eingabetaste, um zum nächsten Feld mit diesem Text im Namen zu gehen</translation>
    </message>
    <message>
        <source>%1 record find</source>
        <translation>%1: Suche im Datensatz</translation>
    </message>
    <message>
        <source>Clear %1 record find</source>
        <translation>%1: Suche im Datensatz löschen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Show the record next to the table instead of below it</source>
        <translation>Datensatz neben der Tabelle statt darunter anzeigen</translation>
    </message>
    <message>
        <source>%1 record side by side</source>
        <translation>%1: Datensatz nebeneinander</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>Datensatz schließen</translation>
    </message>
    <message>
        <source>Close %1 record</source>
        <translation>%1: Datensatz schließen</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>%1: Datensatz</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;whole record</source>
        <translation>&amp;Ganzen Datensatz kopieren</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>Es ist keine Zeile ausgewählt.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Row %1 couldn&apos;t be loaded.</source>
        <translation>Zeile %1 konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Row %1 isn&apos;t loaded yet.</source>
        <translation>Zeile %1 ist noch nicht geladen.</translation>
    </message>
    <message>
        <source>No field has &quot;%1&quot; in its name.</source>
        <translation>Kein Feld hat „%1“ im Namen.</translation>
    </message>
</context>
<context>
    <name>Inspector::RenewalTurn</name>
    <message>
        <source>%1 This took too long, so nothing was sent.</source>
        <translation>%1 Das hat zu lange gedauert. Daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Can&apos;t create the lock file %1, so nothing was sent.</source>
        <translation>Die Sperrdatei %1 kann nicht erstellt werden. Daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Can&apos;t create the lock file %1, so nothing was sent: %2.</source>
        <translation>Die Sperrdatei %1 kann nicht erstellt werden. Daher wurde nichts gesendet: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Waiting up to %2 second(s) for that program.</source>
        <translation>
            <numerusform>%1 Auf dieses Programm wird bis zu %2 Sekunde gewartet.</numerusform>
            <numerusform>%1 Auf dieses Programm wird bis zu %2 Sekunden gewartet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::RepairFilter</name>
    <message>
        <source>Ca&amp;use:</source>
        <translation>Urs&amp;ache:</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Anzeigen:</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Not corrected</source>
        <translation>Nicht korrigiert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Bereits gesendet</translation>
    </message>
    <message>
        <source>Fails a check</source>
        <translation>Besteht eine Prüfung nicht</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Passes our checks</source>
        <translation>Besteht die Prüfungen</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>Alle Ursachen</translation>
    </message>
    <message>
        <source>Selected records</source>
        <translation>Ausgewählte Datensätze</translation>
    </message>
    <message>
        <source>all causes</source>
        <translation>alle Ursachen</translation>
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
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Datensätze anzeigen</translation>
    </message>
    <message>
        <source>Show records of check</source>
        <translation>Datensätze der Prüfung anzeigen</translation>
    </message>
    <message>
        <source>Press Check to see what Eloqua may reject again.</source>
        <translation>Drücken Sie „Prüfen“, um zu sehen, was Eloqua erneut ablehnen könnte.</translation>
    </message>
    <message>
        <source>Checks message</source>
        <translation>Prüfungen: Meldung</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Go to step</source>
        <translation>Gehe zu Schritt</translation>
    </message>
    <message>
        <source>Each change becomes a step here, which you can undo.</source>
        <translation>Jede Änderung wird hier zu einem Schritt, den Sie rückgängig machen können.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Before the last change: %1</source>
        <translation>Vor der letzten Änderung: %1</translation>
    </message>
    <message>
        <source>Show only the records that the selected line is about</source>
        <translation>Nur die Datensätze anzeigen, die die ausgewählte Zeile betrifft</translation>
    </message>
    <message>
        <source>Press Check, then select a line.</source>
        <translation>Drücken Sie „Prüfen“, und wählen Sie dann eine Zeile aus.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>There is no step to undo.</source>
        <translation>Es gibt keinen Schritt, der rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>There is no step to redo.</source>
        <translation>Es gibt keinen Schritt, der wiederholt werden kann.</translation>
    </message>
    <message>
        <source>Undo or redo steps to return to the state after the selected step</source>
        <translation>Schritte rückgängig machen oder wiederholen, um zum Stand nach dem ausgewählten Schritt zurückzukehren</translation>
    </message>
</context>
<context>
    <name>Inspector::RepairSession</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undid %L1 step(s)</source>
        <translation>
            <numerusform>%L1 Schritt rückgängig gemacht</numerusform>
            <numerusform>%L1 Schritte rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Redid %L1 step(s)</source>
        <translation>
            <numerusform>%L1 Schritt wiederholt</numerusform>
            <numerusform>%L1 Schritte wiederholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>In %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>Inspector::RepairWindow</name>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Save CS&amp;V…</source>
        <translation>CS&amp;V speichern…</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>Se&amp;nden…</translation>
    </message>
    <message>
        <source>Repair – Eloqua Sync Inspector</source>
        <translation>Reparieren – Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>Repair count</source>
        <translation>Reparieren: Anzahl</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV speichern…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Save corrections in the kept copy</source>
        <translation>&amp;Korrekturen in der Archivkopie speichern</translation>
    </message>
    <message>
        <source>S&amp;end…</source>
        <translation>&amp;Senden…</translation>
    </message>
    <message>
        <source>&amp;Dry run…</source>
        <translation>&amp;Probelauf…</translation>
    </message>
    <message>
        <source>Save steps as &amp;recipe…</source>
        <translation>Schritte als &amp;Rezept speichern…</translation>
    </message>
    <message>
        <source>&amp;Apply recipe…</source>
        <translation>Rezept an&amp;wenden…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find and replace</source>
        <translation>&amp;Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Repair rejected records</source>
        <translation>Abgelehnte Datensätze &amp;reparieren</translation>
    </message>
    <message>
        <source>Repair sync %1, %2 – Eloqua Sync Inspector</source>
        <translation>Sync %1 reparieren, %2 – Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>Correct the marked values. The values that Eloqua rejected are kept, and you can undo every change.</source>
        <translation>Korrigieren Sie die markierten Werte. Die von Eloqua abgelehnten Werte bleiben erhalten, und Sie können jede Änderung rückgängig machen.</translation>
    </message>
    <message>
        <source>There is nothing to repair: this copy has no rejects.</source>
        <translation>Es gibt nichts zu reparieren: Diese Kopie hat keine Ablehnungen.</translation>
    </message>
    <message>
        <source>Only %L1 of %L2 rejects are in this copy.</source>
        <translation>Nur %L1 von %L2 Ablehnungen sind in dieser Kopie enthalten.</translation>
    </message>
    <message>
        <source>The definition isn&apos;t in this copy, so the columns are those of the rejects. You can send the records only if Eloqua still has the definition.</source>
        <translation>Die Definition ist nicht in dieser Kopie enthalten. Daher sind die Spalten die der Ablehnungen. Sie können die Datensätze nur senden, wenn Eloqua die Definition noch hat.</translation>
    </message>
    <message>
        <source>No records match. Choose another cause, or show all records.</source>
        <translation>Keine Datensätze entsprechen der Auswahl. Wählen Sie eine andere Ursache, oder zeigen Sie alle Datensätze an.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 record(s) shown</source>
        <translation>
            <numerusform>%L1 von %L2 Datensatz angezeigt</numerusform>
            <numerusform>%L1 von %L2 Datensätzen angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>, %L1 of them left out</source>
        <translation>, davon %L1 ausgelassen</translation>
    </message>
    <message>
        <source>. Changes, Save CSV, and Send apply only to these, and Check applies to all records.</source>
        <translation>. Änderungen, „CSV speichern“ und „Senden“ betreffen nur diese, „Prüfen“ betrifft alle Datensätze.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Wird ausgeführt…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestoppt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Select records first.</source>
        <translation>Wählen Sie zuerst Datensätze aus.</translation>
    </message>
    <message>
        <source>No records are shown.</source>
        <translation>Es werden keine Datensätze angezeigt.</translation>
    </message>
    <message>
        <source>Change records</source>
        <translation>Datensätze ändern</translation>
    </message>
    <message numerus="yes">
        <source>%L1 step(s) that you have undone can&apos;t be redone after another change.</source>
        <translation>
            <numerusform>%L1 rückgängig gemachter Schritt kann nach einer weiteren Änderung nicht wiederholt werden.</numerusform>
            <numerusform>%L1 rückgängig gemachte Schritte können nach einer weiteren Änderung nicht wiederholt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Restore &amp;original values in %1</source>
        <translation>&amp;Originalwerte in %1 wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Trim blanks in %1</source>
        <translation>Leerzeichen in %1 &amp;trimmen</translation>
    </message>
    <message>
        <source>&amp;Leave out selected records</source>
        <translation>Ausgewählte Datensätze aus&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Include selected records again</source>
        <translation>Ausgewählte Datensätze wieder auf&amp;nehmen</translation>
    </message>
    <message>
        <source>There are no steps yet that can be applied to other records.</source>
        <translation>Es gibt noch keine Schritte, die auf andere Datensätze angewendet werden können.</translation>
    </message>
    <message>
        <source>Save steps as recipe</source>
        <translation>Schritte als Rezept speichern</translation>
    </message>
    <message numerus="yes">
        <source>Saved %L1 step(s) to %2.</source>
        <translation>
            <numerusform>%L1 Schritt in %2 gespeichert.</numerusform>
            <numerusform>%L1 Schritte in %2 gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 step(s) for single records aren&apos;t included.</source>
        <translation>
            <numerusform>%L1 Schritt für einzelne Datensätze ist nicht enthalten.</numerusform>
            <numerusform>%L1 Schritte für einzelne Datensätze sind nicht enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply recipe</source>
        <translation>Rezept anwenden</translation>
    </message>
    <message>
        <source>Recipes (*.repair.json)</source>
        <translation>Rezepte (*.repair.json)</translation>
    </message>
    <message>
        <source>%1 Choose Send… to check what happened. Nothing is sent twice.</source>
        <translation>%1 Wählen Sie „Senden…“, um zu prüfen, was geschehen ist. Es wird nichts zweimal gesendet.</translation>
    </message>
    <message>
        <source>The records are being sent. Changes that you make now aren&apos;t sent with them.</source>
        <translation>Die Datensätze werden gesendet. Änderungen, die Sie jetzt vornehmen, werden nicht mitgesendet.</translation>
    </message>
    <message>
        <source>The kept copy isn&apos;t open.</source>
        <translation>Die Archivkopie ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Sign in to %1 in the main window to send records.</source>
        <translation>Melden Sie sich im Hauptfenster bei %1 an, um Datensätze zu senden.</translation>
    </message>
    <message>
        <source>These records are from %1, but you&apos;re signed in to %2. Sign in to %1 to send them.</source>
        <translation>Diese Datensätze stammen von %1, aber Sie sind bei %2 angemeldet. Melden Sie sich bei %1 an, um sie zu senden.</translation>
    </message>
    <message>
        <source>Records are being sent. Wait until this has finished.</source>
        <translation>Es werden gerade Datensätze gesendet. Warten Sie, bis dies beendet ist.</translation>
    </message>
    <message>
        <source>Show what would be sent, and ask before sending</source>
        <translation>Anzeigen, was gesendet würde, und vor dem Senden fragen</translation>
    </message>
    <message>
        <source>Save the records that are shown for an import, and the reasons why they were rejected in a second file</source>
        <translation>Die angezeigten Datensätze für einen Import speichern und die Gründe ihrer Ablehnung in einer zweiten Datei</translation>
    </message>
    <message>
        <source>sync %1, %2</source>
        <translation>Sync %1, %2</translation>
    </message>
    <message>
        <source>%1 (only the records that are shown)</source>
        <translation>%1 (nur die angezeigten Datensätze)</translation>
    </message>
    <message>
        <source>Save corrected records (the file may contain personal data)</source>
        <translation>Korrigierte Datensätze speichern (die Datei kann personenbezogene Daten enthalten)</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>This replaces %1.</source>
        <translation>Dies ersetzt %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert…</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Senden stoppen</translation>
    </message>
    <message>
        <source>Stop sending the records? %1</source>
        <translation>Möchten Sie das Senden der Datensätze stoppen? %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Records are still being sent. If you close the window, sending stops. %1</source>
        <translation>Datensätze werden noch gesendet. Wenn Sie das Fenster schließen, wird das Senden gestoppt. %1</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen und schließen</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplaceForm</name>
    <message>
        <source>Replace &amp;all</source>
        <translation>Alle e&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Trim blanks</source>
        <translation>Leerzeichen &amp;trimmen</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Auslass&amp;en</translation>
    </message>
    <message>
        <source>Fiel&amp;d:</source>
        <translation>Fe&amp;ld:</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fi&amp;nd:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>Replace &amp;with:</source>
        <translation>Ersetzen d&amp;urch:</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Leave empty to remove</source>
        <translation>Zum Entfernen leer lassen</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>&amp;Ganze Zelle</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Groß-/&amp;Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Only in &amp;selected records</source>
        <translation>Nur in &amp;ausgewählten Datensätzen</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>Find options</source>
        <translation>Suchoptionen</translation>
    </message>
    <message>
        <source>Whole cell, match case, regular expression, selected records</source>
        <translation>Ganze Zelle, Groß-/Kleinschreibung, regulärer Ausdruck, ausgewählte Datensätze</translation>
    </message>
    <message>
        <source>&amp;Options (%L1)</source>
        <translation>&amp;Optionen (%L1)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Trim blanks</source>
        <translation>Leerzeichen trimmen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>More changes</source>
        <translation>Weitere Änderungen</translation>
    </message>
    <message>
        <source>Remove blanks, tabs, and no-break spaces at both ends, and zero-width characters</source>
        <translation>Leerzeichen, Tabulatoren und geschützte Leerzeichen an beiden Enden sowie Zeichen ohne Breite entfernen</translation>
    </message>
    <message>
        <source>Leave out the selected records when you save or send</source>
        <translation>Ausgewählte Datensätze beim Speichern oder Senden auslassen</translation>
    </message>
    <message>
        <source>&amp;Set a value…</source>
        <translation>Wert se&amp;tzen…</translation>
    </message>
    <message>
        <source>Change &amp;case…</source>
        <translation>&amp;Groß-/Kleinschreibung ändern…</translation>
    </message>
    <message>
        <source>S&amp;wap two fields…</source>
        <translation>&amp;Zwei Felder vertauschen…</translation>
    </message>
    <message>
        <source>Split &quot;&amp;Name &lt;address&gt;&quot;…</source>
        <translation>„&amp;Name &lt;Adresse&gt;“ aufteilen…</translation>
    </message>
    <message>
        <source>Restore &amp;original values</source>
        <translation>&amp;Originalwerte wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Include left-out records again</source>
        <translation>&amp;Ausgelassene Datensätze wieder aufnehmen</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Show what would be replaced</source>
        <translation>Anzeigen, was ersetzt würde</translation>
    </message>
    <message>
        <source>Enter the text to find first.</source>
        <translation>Geben Sie zuerst den zu suchenden Text ein.</translation>
    </message>
</context>
<context>
    <name>Inspector::ReportCommand</name>
    <message>
        <source>The report contains values of records, which may be personal data.</source>
        <translation>Der Bericht enthält Werte von Datensätzen, die personenbezogene Daten sein können.</translation>
    </message>
</context>
<context>
    <name>Inspector::ReportSaver</name>
    <message>
        <source>Another report is being saved. Try again in a moment.</source>
        <translation>Ein anderer Bericht wird gerade gespeichert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Save report (.html, .xlsx, .md, or .json)</source>
        <translation>Bericht speichern (.html, .xlsx, .md oder .json)</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 ist bereits vorhanden. Möchten Sie die Datei ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Values of records, such as email addresses, are personal data. If you mask them, jane@example.com becomes j…@e….</source>
        <translation>Werte von Datensätzen, etwa E-Mail-Adressen, sind personenbezogene Daten. Wenn Sie sie maskieren, wird aus jane@example.com j…@e….</translation>
    </message>
    <message>
        <source>Mask values</source>
        <translation>Werte maskieren</translation>
    </message>
    <message>
        <source>Include values</source>
        <translation>Werte einschließen</translation>
    </message>
    <message>
        <source>Saved the report to %1.</source>
        <translation>Der Bericht wurde in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the report</source>
        <translation>Der Bericht konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>Inspector::ResultWriter</name>
    <message>
        <source>No row has a column named &quot;%1&quot;. Available columns: %2.</source>
        <translation>Keine Zeile hat eine Spalte namens „%1“. Verfügbare Spalten: %2.</translation>
    </message>
</context>
<context>
    <name>Inspector::RetentionBar</name>
    <message numerus="yes">
        <source>%1 day(s) %2 h left</source>
        <translation>
            <numerusform>noch %1 Tag %2 h</numerusform>
            <numerusform>noch %1 Tage %2 h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>noch %1 min %2 s</translation>
    </message>
    <message>
        <source>Export now</source>
        <translation>Jetzt exportieren</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Archivieren…</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Export all rows before Eloqua deletes them</source>
        <translation>Alle Zeilen exportieren, bevor Eloqua sie löscht</translation>
    </message>
    <message>
        <source>Save the sync and all its rows in one file before Eloqua deletes them</source>
        <translation>Den Sync und alle seine Zeilen in einer Datei speichern, bevor Eloqua sie löscht</translation>
    </message>
    <message>
        <source>Eloqua keeps this data until %1 (%2).</source>
        <translation>Eloqua bewahrt diese Daten bis %1 auf (%2).</translation>
    </message>
    <message>
        <source>Eloqua kept this data until %1. It&apos;s no longer available.</source>
        <translation>Eloqua hat diese Daten bis %1 aufbewahrt. Sie sind nicht mehr verfügbar.</translation>
    </message>
    <message>
        <source>Eloqua kept this data until %1. According to this computer&apos;s clock, it may no longer be available.</source>
        <translation>Eloqua hat diese Daten bis %1 aufbewahrt. Nach der Uhr dieses Computers sind sie möglicherweise nicht mehr verfügbar.</translation>
    </message>
</context>
<context>
    <name>Inspector::RowCollector</name>
    <message>
        <source>The table was reloaded in the meantime. Try again.</source>
        <translation>Die Tabelle wurde zwischenzeitlich neu geladen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The table became shorter on the server in the meantime. Refresh, then try again.</source>
        <translation>Die Tabelle ist auf dem Server zwischenzeitlich kürzer geworden. Aktualisieren Sie, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>Inspector::RunsView</name>
    <message>
        <source>Runs</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Runs message</source>
        <translation>Ausführungen: Meldung</translation>
    </message>
    <message>
        <source>Press Return or double-click to open a sync</source>
        <translation>Drücken Sie die Eingabetaste, oder doppelklicken Sie, um einen Sync zu öffnen</translation>
    </message>
    <message>
        <source>Last syncs of this definition</source>
        <translation>Letzte Syncs dieser Definition</translation>
    </message>
    <message>
        <source>They aren&apos;t listed, because &quot;Show names and rejects&quot; is turned off in Preferences.</source>
        <translation>Sie werden nicht aufgelistet, weil „Namen und Ablehnungen anzeigen“ in den Einstellungen ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Eloqua lists no syncs of this definition.</source>
        <translation>Eloqua listet keine Syncs dieser Definition auf.</translation>
    </message>
    <message>
        <source>This definition was synced only once.</source>
        <translation>Diese Definition wurde nur einmal synchronisiert.</translation>
    </message>
</context>
<context>
    <name>Inspector::Screenshot</name>
    <message>
        <source>The window didn&apos;t finish loading within a minute.</source>
        <translation>Das Fenster wurde nicht innerhalb einer Minute fertig geladen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>No screenshot was saved. %1</source>
        <translation>Es wurde kein Bildschirmfoto gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>Inspector::SendBar</name>
    <message>
        <source>Show sync</source>
        <translation>Sync anzeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Send status</source>
        <translation>Sendestatus</translation>
    </message>
    <message>
        <source>Send progress</source>
        <translation>Sendefortschritt</translation>
    </message>
    <message>
        <source>Show the new sync in the main window</source>
        <translation>Den neuen Sync im Hauptfenster anzeigen</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Senden stoppen</translation>
    </message>
    <message>
        <source>Close sending</source>
        <translation>Senden schließen</translation>
    </message>
    <message>
        <source>You stopped before anything was sent.</source>
        <translation>Sie haben gestoppt, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>You stopped. %1</source>
        <translation>Sie haben gestoppt. %1</translation>
    </message>
</context>
<context>
    <name>Inspector::SendCommand</name>
    <message>
        <source>To send rows that were sent before, add %1.</source>
        <translation>Um Zeilen zu senden, die bereits gesendet wurden, fügen Sie %1 hinzu.</translation>
    </message>
    <message>
        <source>To send anyway, add %1.</source>
        <translation>Um trotzdem zu senden, fügen Sie %1 hinzu.</translation>
    </message>
    <message>
        <source>These rows were sent before:</source>
        <translation>Diese Zeilen wurden bereits gesendet:</translation>
    </message>
    <message>
        <source>This would be sent:</source>
        <translation>Dies würde gesendet:</translation>
    </message>
    <message>
        <source>This will be sent:</source>
        <translation>Dies wird gesendet:</translation>
    </message>
    <message>
        <source>Nothing was sent, because this was a dry run.</source>
        <translation>Es wurde nichts gesendet, weil dies ein Probelauf war.</translation>
    </message>
    <message>
        <source>Each step is recorded in %1.</source>
        <translation>Jeder Schritt wird in %1 aufgezeichnet.</translation>
    </message>
    <message>
        <source>The rows were uploaded. Sync %1 imports them.</source>
        <translation>Die Zeilen wurden hochgeladen. Sync %1 importiert sie.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1. Checking again in %2.</source>
        <translation>%1. Nächste Prüfung in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) haven&apos;t been sent yet. To send them, repeat the command.</source>
        <translation>
            <numerusform>%L1 Zeile wurde noch nicht gesendet. Um sie zu senden, wiederholen Sie den Befehl.</numerusform>
            <numerusform>%L1 Zeilen wurden noch nicht gesendet. Um sie zu senden, wiederholen Sie den Befehl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync %1 finished with status &quot;%2&quot;. Run &quot;logs %1&quot; to see why.</source>
        <translation>Sync %1 wurde mit dem Status „%2“ beendet. Führen Sie &quot;logs %1&quot; aus, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>It isn&apos;t certain what sync %1 did. Check the sync before you send anything again.</source>
        <translation>Es ist nicht sicher, was Sync %1 bewirkt hat. Prüfen Sie den Sync, bevor Sie erneut etwas senden.</translation>
    </message>
    <message>
        <source>What was sent is recorded on this computer, but couldn&apos;t be saved in %1: %2</source>
        <translation>Was gesendet wurde, ist auf diesem Computer aufgezeichnet, konnte aber nicht in %1 gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::SendDialog</name>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Send question</source>
        <translation>Senden: Frage</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Senden: Meldung</translation>
    </message>
    <message>
        <source>Send corrected records</source>
        <translation>Korrigierte Datensätze senden</translation>
    </message>
    <message>
        <source>Dry run: nothing is sent</source>
        <translation>Probelauf: Es wird nichts gesendet</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Planning progress</source>
        <translation>Fortschritt der Planung</translation>
    </message>
    <message>
        <source>Send obstacles</source>
        <translation>Senden: Hindernisse</translation>
    </message>
    <message>
        <source>Send notes</source>
        <translation>Senden: Hinweise</translation>
    </message>
    <message>
        <source>Send even if this can create &amp;duplicates</source>
        <translation>Senden, auch wenn dadurch &amp;Duplikate entstehen können</translation>
    </message>
    <message>
        <source>&amp;Also send records that were sent before</source>
        <translation>&amp;Auch bereits gesendete Datensätze senden</translation>
    </message>
    <message>
        <source>Let &amp;empty cells clear values in Eloqua</source>
        <translation>&amp;Leere Zellen Werte in Eloqua löschen lassen</translation>
    </message>
    <message>
        <source>&amp;Run the definition&apos;s sync actions</source>
        <translation>Sync-Aktionen der Definition ausfüh&amp;ren</translation>
    </message>
    <message>
        <source>Send through the &amp;original definition, not through a one-time copy</source>
        <translation>Über die &amp;Originaldefinition senden, nicht über eine Einmalkopie</translation>
    </message>
    <message>
        <source>&amp;First delete everything that is staged in the original definition</source>
        <translation>&amp;Zuerst alles löschen, was in der Originaldefinition bereitgestellt ist</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Erläuterung: %1</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy plan</source>
        <translation>Plan kopieren</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Also send records with %1, which may overwrite accepted records</source>
        <translation>Auch Datensätze mit %1 senden, was akzeptierte Datensätze überschreiben kann</translation>
    </message>
    <message>
        <source>Reading the records and requesting the definition from Eloqua…</source>
        <translation>Die Datensätze werden gelesen, und die Definition wird von Eloqua angefordert…</translation>
    </message>
    <message>
        <source>Sending these records was interrupted earlier. What happened is checked first, and nothing is sent now. %1</source>
        <translation>Das Senden dieser Datensätze wurde früher unterbrochen. Zuerst wird geprüft, was geschehen ist, und jetzt wird nichts gesendet. %1</translation>
    </message>
    <message>
        <source>Nothing can be sent yet. See the reasons below.</source>
        <translation>Es kann noch nichts gesendet werden. Die Gründe stehen unten.</translation>
    </message>
    <message>
        <source>Check &amp;what happened</source>
        <translation>&amp;Prüfen, was geschehen ist</translation>
    </message>
    <message>
        <source>Check what happened</source>
        <translation>Prüfen, was geschehen ist</translation>
    </message>
</context>
<context>
    <name>Inspector::SendJob</name>
    <message>
        <source>its address is that of the original</source>
        <translation>ihre Adresse ist die des Originals</translation>
    </message>
    <message>
        <source>it has other fields</source>
        <translation>sie hat andere Felder</translation>
    </message>
    <message>
        <source>it starts a sync with each upload</source>
        <translation>sie startet mit jedem Upload einen Sync</translation>
    </message>
    <message>
        <source>it has sync actions</source>
        <translation>sie hat Sync-Aktionen</translation>
    </message>
    <message>
        <source>its update rule is %1</source>
        <translation>ihre Aktualisierungsregel ist %1</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Uploading part %L1 of %L2</source>
        <translation>Teil %L1 von %L2 wird hochgeladen</translation>
    </message>
    <message>
        <source>Looking for the sync</source>
        <translation>Sync wird gesucht</translation>
    </message>
    <message>
        <source>Creating the sync</source>
        <translation>Sync wird erstellt</translation>
    </message>
    <message>
        <source>Sync %1 is %2</source>
        <translation>Sync %1: Status %2</translation>
    </message>
    <message>
        <source>No row was sent.</source>
        <translation>Es wurde keine Zeile gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent in sync %2, which continues in Eloqua.</source>
        <translation>
            <numerusform>%L1 Zeile wurde in Sync %2 gesendet, der in Eloqua weiterläuft.</numerusform>
            <numerusform>%L1 Zeilen wurden in Sync %2 gesendet, der in Eloqua weiterläuft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows have changed since you were shown what would be sent. Nothing was sent. Check what would be sent now, then send again.</source>
        <translation>Die Zeilen haben sich geändert, seit Ihnen angezeigt wurde, was gesendet würde. Es wurde nichts gesendet. Prüfen Sie, was jetzt gesendet würde, und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 No row was sent. If the copy &quot;%2&quot; was created, it&apos;s empty, and Eloqua deletes it after 7 days.</source>
        <translation>%1 Es wurde keine Zeile gesendet. Wenn die Kopie „%2“ erstellt wurde, ist sie leer, und Eloqua löscht sie nach 7 Tagen.</translation>
    </message>
    <message>
        <source>%1 The copy of the definition wasn&apos;t created, and no row was sent.</source>
        <translation>%1 Die Kopie der Definition wurde nicht erstellt, und es wurde keine Zeile gesendet.</translation>
    </message>
    <message>
        <source>it doesn&apos;t say where the copy is</source>
        <translation>sie gibt nicht an, wo die Kopie ist</translation>
    </message>
    <message>
        <source>The copy of the definition that Eloqua created differs from the request: %1. No row was sent. Eloqua deletes the copy &quot;%2&quot; after 7 days.</source>
        <translation>Die von Eloqua erstellte Kopie der Definition weicht von der Anfrage ab: %1. Es wurde keine Zeile gesendet. Eloqua löscht die Kopie „%2“ nach 7 Tagen.</translation>
    </message>
    <message>
        <source>%1 The rows that are staged in %2 couldn&apos;t be deleted, or it&apos;s unknown whether they were. No row was sent.</source>
        <translation>%1 Die in %2 bereitgestellten Zeilen konnten nicht gelöscht werden, oder es ist unbekannt, ob sie gelöscht wurden. Es wurde keine Zeile gesendet.</translation>
    </message>
    <message>
        <source>The sync&apos;s log couldn&apos;t be read: %1</source>
        <translation>Das Protokoll des Syncs konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Eloqua&apos;s log doesn&apos;t say how many rows arrived, so it&apos;s unknown how many were taken.</source>
        <translation>Das Protokoll von Eloqua sagt nicht, wie viele Zeilen angekommen sind. Daher ist unbekannt, wie viele übernommen wurden.</translation>
    </message>
    <message>
        <source>The number of staged rows that Eloqua reports (%L2) differs from the number sent (%L1), because others have staged rows there as well. It&apos;s unknown how many of your rows were taken.</source>
        <translation>Die von Eloqua gemeldete Anzahl bereitgestellter Zeilen (%L2) weicht von der Anzahl der gesendeten (%L1) ab, weil andere dort ebenfalls Zeilen bereitgestellt haben. Es ist unbekannt, wie viele Ihrer Zeilen akzeptiert wurden.</translation>
    </message>
    <message>
        <source>The number of staged rows that Eloqua reports (%L2) differs from the number sent (%L1). Check the sync before you send anything again.</source>
        <translation>Die von Eloqua gemeldete Anzahl bereitgestellter Zeilen (%L2) weicht von der Anzahl der gesendeten (%L1) ab. Prüfen Sie den Sync, bevor Sie wieder etwas senden.</translation>
    </message>
    <message>
        <source>The number of rejects couldn&apos;t be read: %1</source>
        <translation>Die Anzahl der Ablehnungen konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t say how many rows were rejected, so it&apos;s unknown how many were taken.</source>
        <translation>Eloqua sagt nicht, wie viele Zeilen abgelehnt wurden. Daher ist unbekannt, wie viele übernommen wurden.</translation>
    </message>
    <message>
        <source>Eloqua reports more rejects (%L1) than rows were sent (%L2).</source>
        <translation>Eloqua meldet mehr Ablehnungen (%L1), als Zeilen gesendet wurden (%L2).</translation>
    </message>
    <message>
        <source>The number of rows without duplicates (%L1) doesn&apos;t match the number of rejects (%L2).</source>
        <translation>Die Anzahl der Zeilen ohne Duplikate (%L1) passt nicht zur Anzahl der Ablehnungen (%L2).</translation>
    </message>
    <message>
        <source>Eloqua has already started sync %1 of the copy, so no other sync is created.</source>
        <translation>Eloqua hat Sync %1 der Kopie bereits gestartet. Daher wird kein anderer Sync erstellt.</translation>
    </message>
    <message>
        <source>another sync</source>
        <translation>ein anderer Sync</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>Sync %1</translation>
    </message>
    <message>
        <source>While the rows were being uploaded, %1 of %2 may have started, so no sync was created. The rows are staged there, and that sync or the next one imports them.</source>
        <translation>Während die Zeilen hochgeladen wurden, hat möglicherweise %1 von %2 begonnen. Daher wurde kein Sync erstellt. Die Zeilen sind dort bereitgestellt, und jener oder der nächste Sync importiert sie.</translation>
    </message>
    <message>
        <source>%1 The rows were uploaded to %2. To look for the sync again, repeat the command. It doesn&apos;t send the rows again.</source>
        <translation>%1 Die Zeilen wurden nach %2 hochgeladen. Um den Sync erneut zu suchen, wiederholen Sie den Befehl. Die Zeilen werden dabei nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>%1 The rows are staged in %2, and its next sync imports them.</source>
        <translation>%1 Die Zeilen sind in %2 bereitgestellt, und der nächste Sync dieser Definition importiert sie.</translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <translation>%1 Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The rows were sent in sync %1, which Eloqua no longer has, so its result isn&apos;t known. Check the records in Eloqua before you send these rows again.</source>
        <translation>Die Zeilen wurden in Sync %1 gesendet, den Eloqua nicht mehr hat. Daher ist das Ergebnis unbekannt. Prüfen Sie die Datensätze in Eloqua, bevor Sie diese Zeilen erneut senden.</translation>
    </message>
    <message>
        <source>%1 The rows were sent in sync %2, which continues in Eloqua. Its result isn&apos;t known.</source>
        <translation>%1 Die Zeilen wurden in Sync %2 gesendet, der in Eloqua weiterläuft. Das Ergebnis ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 It&apos;s still unknown whether the rows that were sent before were synced. Nothing was sent now.</source>
        <translation>%1 Es ist weiterhin unbekannt, ob die früher gesendeten Zeilen synchronisiert wurden. Jetzt wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The rows were sent before, in sync %1. Nothing is sent now.</source>
        <translation>Die Zeilen wurden bereits in Sync %1 gesendet. Jetzt wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Eloqua lists no sync of %1, so the rows that were uploaded there were probably never imported, but this isn&apos;t certain. Nothing was sent now. Check the newest syncs in Eloqua. If none of them is of this definition, choose to send the rows again.</source>
        <translation>Eloqua listet keinen Sync von %1 auf. Daher wurden die dort hochgeladenen Zeilen wahrscheinlich nie importiert, aber das ist nicht sicher. Jetzt wurde nichts gesendet. Prüfen Sie die neuesten Syncs in Eloqua. Wenn keiner davon zu dieser Definition gehört, wählen Sie, dass die Zeilen erneut gesendet werden.</translation>
    </message>
    <message>
        <source>%1 The rows that were uploaded to %2 before couldn&apos;t be deleted there, so a sync may still import them. Nothing was sent now.</source>
        <translation>%1 Die früher nach %2 hochgeladenen Zeilen konnten dort nicht gelöscht werden. Daher kann ein Sync sie noch importieren. Jetzt wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Stopped before the rows were synced. Nothing was imported.</source>
        <translation>Gestoppt, bevor die Zeilen synchronisiert wurden. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>sie ist kein JSON</translation>
    </message>
    <message>
        <source>it names no sync</source>
        <translation>sie nennt keinen Sync</translation>
    </message>
    <message>
        <source>Eloqua started sync %1 automatically, so no other sync is created.</source>
        <translation>Eloqua hat Sync %1 automatisch gestartet. Daher wird kein anderer Sync erstellt.</translation>
    </message>
    <message>
        <source>Eloqua started sync %1 automatically after part %L2 of %L3. The other parts weren&apos;t sent. Check that sync before you send the rows again.</source>
        <translation>Eloqua hat Sync %1 nach Teil %L2 von %L3 automatisch gestartet. Die anderen Teile wurden nicht gesendet. Prüfen Sie diesen Sync, bevor Sie die Zeilen erneut senden.</translation>
    </message>
    <message>
        <source>Eloqua accepted the rows for %1, but didn&apos;t say that it started a sync. Check the newest syncs of that definition before you send anything again.</source>
        <translation>Eloqua hat die Zeilen für %1 akzeptiert, aber nicht mitgeteilt, dass es einen Sync gestartet hat. Prüfen Sie die neuesten Syncs dieser Definition, bevor Sie wieder etwas senden.</translation>
    </message>
    <message>
        <source>%4 Part %L1 of %L2 is sent again in %3.</source>
        <translation>%4 Teil %L1 von %L2 wird in %3 erneut gesendet.</translation>
    </message>
    <message>
        <source>%1 Nothing was imported, because the one-time copy of the definition was never synced.</source>
        <translation>%1 Es wurde nichts importiert, weil die Einmalkopie der Definition nie synchronisiert wurde.</translation>
    </message>
    <message>
        <source>%1 No row was sent.</source>
        <translation>%1 Es wurde keine Zeile gesendet.</translation>
    </message>
    <message>
        <source>%4 The parts before part %L1 of %L2 are staged in %3, and its next sync imports them.</source>
        <translation>%4 Die Teile vor Teil %L1 von %L2 sind in %3 bereitgestellt, und der nächste Sync dieser Definition importiert sie.</translation>
    </message>
    <message>
        <source>%4 It&apos;s unknown whether part %L1 of %L2 arrived in %3. If it did, it&apos;s staged there, and its next sync imports it. It isn&apos;t sent again automatically. Check the newest syncs of that definition in Eloqua.</source>
        <translation>%4 Es ist unbekannt, ob Teil %L1 von %L2 in %3 angekommen ist. Wenn ja, ist er dort bereitgestellt, und der nächste Sync dieser Definition importiert ihn. Er wird nicht automatisch erneut gesendet. Prüfen Sie die neuesten Syncs dieser Definition in Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t confirm part %L1 of %L2. The rows that arrived in the one-time copy are deleted, and all parts are uploaded again.</source>
        <translation>Eloqua hat Teil %L1 von %L2 nicht bestätigt. Die in der Einmalkopie angekommenen Zeilen werden gelöscht, und alle Teile werden erneut hochgeladen.</translation>
    </message>
</context>
<context>
    <name>Inspector::SendPlanner</name>
    <message>
        <source>Eloqua couldn&apos;t find the definition %1, so nothing was sent. Choose another definition.</source>
        <translation>Eloqua hat die Definition %1 nicht gefunden. Daher wurde nichts gesendet. Wählen Sie eine andere Definition.</translation>
    </message>
</context>
<context>
    <name>Inspector::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>In einer Tabelle</translation>
    </message>
    <message>
        <source>In the fields above and below a table</source>
        <translation>In den Feldern über und unter einer Tabelle</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>Erste Zeile, letzte Zeile</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Seite nach oben, Seite nach unten</translation>
    </message>
    <message>
        <source>Extend selection; also with the other arrow keys</source>
        <translation>Auswahl erweitern; auch mit den anderen Pfeiltasten</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Kontextmenü</translation>
    </message>
    <message>
        <source>Stop loading the table</source>
        <translation>Laden der Tabelle stoppen</translation>
    </message>
    <message>
        <source>Go from the list of syncs to the tabs of the sync</source>
        <translation>Von der Liste der Syncs zu den Registerkarten des Syncs gehen</translation>
    </message>
    <message>
        <source>Next tab of the sync</source>
        <translation>Nächste Registerkarte des Syncs</translation>
    </message>
    <message>
        <source>A tab of the sync by its position</source>
        <translation>Eine Registerkarte des Syncs nach ihrer Position</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Apply the filter, find next</source>
        <translation>Filter anwenden, weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Clear the filter, close the find bar</source>
        <translation>Filter löschen, Suchleiste schließen</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Zur Tabelle gehen</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInAttempt</name>
    <message>
        <source>Signing in failed on the page of %1 in the browser. %2</source>
        <translation>Die Anmeldung auf der Seite von %1 im Browser ist fehlgeschlagen. %2</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInBar</name>
    <message>
        <source>Proxy settings…</source>
        <translation>Proxyeinstellungen…</translation>
    </message>
    <message>
        <source>Sign-in message</source>
        <translation>Anmeldung: Meldung</translation>
    </message>
    <message>
        <source>%1 Retrying at %2.</source>
        <translation>%1 Neuer Versuch um %2.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Retry sign-in</source>
        <translation>Anmeldung erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInDialog</name>
    <message>
        <source>Sign in to Eloqua</source>
        <translation>Bei Eloqua anmelden</translation>
    </message>
    <message>
        <source>Sign-in hint</source>
        <translation>Hinweis zur Anmeldung</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>Mit Browser anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import from clipboard</source>
        <translation>Aus der Zwischenablage importieren</translation>
    </message>
    <message>
        <source>Proxy settings…</source>
        <translation>Proxyeinstellungen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in on Eloqua&apos;s page, in your browser</source>
        <translation>Auf der Seite von Eloqua in Ihrem Browser anmelden</translation>
    </message>
    <message>
        <source>Sign in with the refresh token, or with user name and password (see &quot;More sign-in options&quot;)</source>
        <translation>Mit dem Aktualisierungstoken oder mit Benutzername und Passwort anmelden (siehe „Weitere Anmeldeoptionen“)</translation>
    </message>
    <message>
        <source>Sign in and show the account without saving anything</source>
        <translation>Anmelden und das Konto anzeigen, ohne etwas zu speichern</translation>
    </message>
    <message>
        <source>Fill in the fields from a connection file, a JSON request of the Eloqua connector for WSO2, a proxy, or a properties file</source>
        <translation>Die Felder aus einer Verbindungsdatei, einer JSON-Anfrage des Eloqua-Konnektors für WSO2, einem Proxy oder einer Eigenschaftendatei ausfüllen</translation>
    </message>
    <message>
        <source>Fill in the fields from text that you copied</source>
        <translation>Die Felder aus kopiertem Text ausfüllen</translation>
    </message>
    <message>
        <source>Import connection</source>
        <translation>Verbindung importieren</translation>
    </message>
    <message>
        <source>Connection files (*.json)</source>
        <translation>Verbindungsdateien (*.json)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the changes without signing in. A new client secret or refresh token is saved when you sign in with it.</source>
        <translation>Die Änderungen speichern, ohne sich anzumelden. Ein neues Client-Geheimnis oder Aktualisierungstoken wird gespeichert, wenn Sie sich damit anmelden.</translation>
    </message>
    <message>
        <source>Filled in from %1.</source>
        <translation>Ausgefüllt aus: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ready. &quot;Sign in with browser&quot; opens Eloqua&apos;s page in your browser, where you sign in and allow access.</source>
        <translation>Bereit. „Mit Browser anmelden“ öffnet die Seite von Eloqua in Ihrem Browser, wo Sie sich anmelden und den Zugriff erlauben.</translation>
    </message>
    <message>
        <source>To sign in without the browser: %1</source>
        <translation>Zum Anmelden ohne Browser: %1</translation>
    </message>
    <message>
        <source>This replaces the saved connection &quot;%1&quot;.</source>
        <translation>Dies ersetzt die gespeicherte Verbindung „%1“.</translation>
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
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Eloqua&apos;s page is now open in your browser. Sign in there and allow access. This window then continues automatically. If the browser shows a message instead, copy it and paste it above.</source>
        <translation>Die Seite von Eloqua ist jetzt in Ihrem Browser geöffnet. Melden Sie sich dort an, und erlauben Sie den Zugriff. Danach fährt dieses Fenster automatisch fort. Wenn der Browser stattdessen eine Meldung anzeigt, kopieren Sie diese, und fügen Sie sie oben ein.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s page is now open in your browser. Sign in there and allow access. The browser then goes to a page that may not open; this is expected. Copy the address of that page from the browser and paste it above right away: it&apos;s valid for 60 seconds.</source>
        <translation>Die Seite von Eloqua ist jetzt in Ihrem Browser geöffnet. Melden Sie sich dort an, und erlauben Sie den Zugriff. Der Browser wechselt dann zu einer Seite, die sich möglicherweise nicht öffnet; das ist zu erwarten. Kopieren Sie die Adresse dieser Seite aus dem Browser, und fügen Sie sie sofort oben ein: Sie ist 60 Sekunden gültig.</translation>
    </message>
    <message>
        <source>Couldn&apos;t start a browser. Press &quot;Copy address&quot; and open that address in a browser. Then copy the address of the page that the browser ends on, and paste it above. It&apos;s valid for 60 seconds.</source>
        <translation>Es konnte kein Browser gestartet werden. Drücken Sie „Adresse kopieren“, und öffnen Sie diese Adresse in einem Browser. Kopieren Sie dann die Adresse der Seite, auf der der Browser endet, und fügen Sie sie oben ein. Sie ist 60 Sekunden gültig.</translation>
    </message>
    <message>
        <source>The test signed in to %1 as %2, at %3. Nothing is saved yet.</source>
        <translation>Der Test hat sich als %2 bei %1 angemeldet, unter %3. Es ist noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>The refresh token field now contains the new token from the test.</source>
        <translation>Das Feld für das Aktualisierungstoken enthält jetzt das neue Token aus dem Test.</translation>
    </message>
    <message>
        <source>Waiting for the new refresh token. Without it, you would have to sign in again.</source>
        <translation>Es wird auf das neue Aktualisierungstoken gewartet. Ohne dieses müssten Sie sich erneut anmelden.</translation>
    </message>
    <message>
        <source>The sign-in with the browser was stopped.</source>
        <translation>Die Anmeldung mit dem Browser wurde gestoppt.</translation>
    </message>
    <message>
        <source>Close without signing in</source>
        <translation>Schließen, ohne sich anzumelden</translation>
    </message>
    <message>
        <source>The test used up the refresh token that you entered. Only this dialog has the new one. Sign in to keep it, or copy it from its field.</source>
        <translation>Der Test hat das von Ihnen eingegebene Aktualisierungstoken verbraucht. Nur dieses Dialogfeld hat das neue. Melden Sie sich an, um es zu behalten, oder kopieren Sie es aus seinem Feld.</translation>
    </message>
    <message>
        <source>Discard token</source>
        <translation>Token verwerfen</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInForm</name>
    <message>
        <source>&amp;More sign-in options</source>
        <translation>&amp;Weitere Anmeldeoptionen</translation>
    </message>
    <message>
        <source>More sign-in options</source>
        <translation>Weitere Anmeldeoptionen</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Verbindungsname</translation>
    </message>
    <message>
        <source>Connection &amp;name</source>
        <translation>Verbindungs&amp;name</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Show client secret</source>
        <translation>Client-Geheimnis anzeigen</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Umleitungs-URI</translation>
    </message>
    <message>
        <source>Re&amp;direct URI</source>
        <translation>&amp;Umleitungs-URI</translation>
    </message>
    <message>
        <source>Exactly the same as the callback URL of your app in Eloqua</source>
        <translation>Genau gleich wie die Callback-URL Ihrer App in Eloqua</translation>
    </message>
    <message>
        <source>&amp;Production: mark the window of this connection</source>
        <translation>&amp;Produktion: Fenster dieser Verbindung kennzeichnen</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>To sign in without the browser: a refresh token, or user name and password</source>
        <translation>Zum Anmelden ohne Browser: ein Aktualisierungstoken oder Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Aktualisierungstoken</translation>
    </message>
    <message>
        <source>Refresh &amp;token</source>
        <translation>Aktualisierungs&amp;token</translation>
    </message>
    <message>
        <source>Show refresh token</source>
        <translation>Aktualisierungstoken anzeigen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>site\user</source>
        <translation>Site\Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Passwo&amp;rt</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Used once, never stored</source>
        <translation>Einmal verwendet, nie gespeichert</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>Sc&amp;ope</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>API-&amp;Version</translation>
    </message>
    <message>
        <source>Login URL</source>
        <translation>Anmelde-URL</translation>
    </message>
    <message>
        <source>&amp;Login URL</source>
        <translation>Anme&amp;lde-URL</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Removed surrounding spaces from &quot;%1&quot;.</source>
        <translation>Umgebende Leerzeichen wurden aus „%1“ entfernt.</translation>
    </message>
    <message>
        <source>Copied %1. Paste it in Eloqua as the callback URL of your app. &quot;Redirect URI&quot; must be exactly the same.</source>
        <translation>%1 wurde kopiert. Fügen Sie dies in Eloqua als Callback-URL Ihrer App ein. „Umleitungs-URI“ muss genau gleich sein.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>The user name is the site name, a backslash, and the user, such as AcmeEU\jane.doe.</source>
        <translation>Der Benutzername besteht aus dem Namen der Site, einem umgekehrten Schrägstrich und dem Benutzer, zum Beispiel AcmeEU\jane.doe.</translation>
    </message>
    <message>
        <source>The client ID, client secret, and refresh token can&apos;t contain spaces. Copy them again.</source>
        <translation>Client-ID, Client-Geheimnis und Aktualisierungstoken können keine Leerzeichen enthalten. Kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The redirect URI must be a complete address, such as %1.</source>
        <translation>Die Umleitungs-URI muss eine vollständige Adresse sein, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>The login URL must be an https address (plain http only for this computer).</source>
        <translation>Die Anmelde-URL muss eine https-Adresse sein (einfaches http nur für diesen Computer).</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInGuide</name>
    <message>
        <source>What to cr&amp;eate in Eloqua</source>
        <translation>Was in Eloqua zu &amp;erstellen ist</translation>
    </message>
    <message>
        <source>What to create in Eloqua</source>
        <translation>Was in Eloqua zu erstellen ist</translation>
    </message>
    <message>
        <source>%L1.</source>
        <translation>%L1.</translation>
    </message>
    <message>
        <source>In Eloqua, open Settings &gt; AppCloud Developer &gt; Create New App. The app needs no services. If you don&apos;t see this, ask your Eloqua administrator. Each company creates the app once.</source>
        <translation>Öffnen Sie in Eloqua Settings (Einstellungen) &gt; AppCloud Developer &gt; Create New App. Die App benötigt keine Dienste. Wenn Sie dies nicht sehen, wenden Sie sich an Ihren Eloqua-Administrator. Jedes Unternehmen erstellt die App einmal.</translation>
    </message>
    <message>
        <source>Enter this callback URL, or an https address of your company if your site requires one:</source>
        <translation>Geben Sie diese Callback-URL ein oder eine https-Adresse Ihres Unternehmens, wenn Ihre Site eine solche erfordert:</translation>
    </message>
    <message>
        <source>Save the app, and copy its client ID and client secret to the fields below.</source>
        <translation>Speichern Sie die App, und kopieren Sie deren Client-ID und Client-Geheimnis in die Felder unten.</translation>
    </message>
    <message>
        <source>Eloqua sends the browser there after you allow access. With an address of this computer, the program continues automatically.</source>
        <translation>Eloqua leitet den Browser dorthin, nachdem Sie den Zugriff erlaubt haben. Mit einer Adresse dieses Computers fährt das Programm automatisch fort.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy callback URL</source>
        <translation>Callback-URL kopieren</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>Inspector::StatusLine</name>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert %1</translation>
    </message>
    <message>
        <source>Current table</source>
        <translation>Aktuelle Tabelle</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Network state</source>
        <translation>Netzwerkstatus</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Letzte Aktualisierung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>Statusleiste</translation>
    </message>
    <message>
        <source>%1 Retrying at %2.</source>
        <translation>%1 Neuer Versuch um %2.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Online again</source>
        <translation>Wieder online</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t be reached. Tables that couldn&apos;t be loaded are requested again as soon as it can be reached.</source>
        <translation>Eloqua ist nicht erreichbar. Tabellen, die nicht geladen werden konnten, werden erneut angefordert, sobald es erreichbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) selected</source>
        <translation>
            <numerusform>%L1 Zeile ausgewählt</numerusform>
            <numerusform>%L1 Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) selected</source>
        <translation>
            <numerusform>%L1 Zelle ausgewählt</numerusform>
            <numerusform>%L1 Zellen ausgewählt</numerusform>
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
            <numerusform>%L1 Anfrage läuft</numerusform>
            <numerusform>%L1 Anfragen laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %L2 waiting</source>
        <translation>%1, %L2 wartend</translation>
    </message>
    <message numerus="yes">
        <source>%L1 request(s) waiting</source>
        <translation>
            <numerusform>%L1 Anfrage wartet</numerusform>
            <numerusform>%L1 Anfragen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, slowed down by Eloqua</source>
        <translation>%1, von Eloqua verlangsamt</translation>
    </message>
    <message>
        <source>Updated at %1</source>
        <translation>Aktualisiert: %1</translation>
    </message>
    <message>
        <source>Updated at %1, this computer&apos;s time</source>
        <translation>Aktualisiert: %1, Zeit dieses Computers</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Inspector::StepsModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
</context>
<context>
    <name>Inspector::StoryCommand</name>
    <message>
        <source>The rejects of sync %1 couldn&apos;t be counted, so nothing was written. %2</source>
        <translation>Die Ablehnungen von Sync %1 konnten nicht gezählt werden. Daher wurde nichts geschrieben. %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Only some rejects of sync %2 could be counted (%1), so nothing was written. %3</source>
        <translation>Nur einige Ablehnungen von Sync %2 konnten gezählt werden (%1). Daher wurde nichts geschrieben. %3</translation>
    </message>
    <message>
        <source>%1 of %2 counted</source>
        <translation>%1 von %2 gezählt</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 gezählt</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::StoryJob</name>
    <message>
        <source>Eloqua doesn&apos;t say which definition this sync belongs to.</source>
        <translation>Eloqua teilt nicht mit, zu welcher Definition dieser Sync gehört.</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncActions</name>
    <message>
        <source>&amp;New sync…</source>
        <translation>&amp;Neuer Sync…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Run again…</source>
        <translation>E&amp;rneut ausführen…</translation>
    </message>
    <message>
        <source>Notif&amp;y me when this sync finishes</source>
        <translation>&amp;Benachrichtigen, wenn dieser Sync endet</translation>
    </message>
    <message>
        <source>&amp;Export rejects…</source>
        <translation>Ablehnungen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>Ar&amp;chivieren…</translation>
    </message>
    <message>
        <source>Re&amp;pair rejects…</source>
        <translation>Ablehnungen re&amp;parieren…</translation>
    </message>
    <message>
        <source>Other &amp;syncs of this definition</source>
        <translation>Weitere &amp;Syncs dieser Definition</translation>
    </message>
    <message>
        <source>Open &amp;definition</source>
        <translation>&amp;Definition öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Delete staged d&amp;ata…</source>
        <translation>Bereitgestellte D&amp;aten löschen…</translation>
    </message>
    <message>
        <source>Save the sync with its logs, rejects, and data in one file, to read it offline</source>
        <translation>Den Sync mit Protokoll, Ablehnungen und Daten in einer Datei speichern, um ihn offline zu lesen</translation>
    </message>
    <message>
        <source>Keep the sync, correct its rejects in the copy, and send them again</source>
        <translation>Den Sync archivieren, seine Ablehnungen in der Kopie korrigieren und erneut senden</translation>
    </message>
    <message>
        <source>Copied the API address of sync %1. To open it, paste it in &quot;Go to sync&quot;.</source>
        <translation>Die API-Adresse von Sync %1 wurde kopiert. Um sie zu öffnen, fügen Sie sie in „Gehe zu Sync“ ein.</translation>
    </message>
    <message>
        <source>Delete staged data</source>
        <translation>Bereitgestellte Daten löschen</translation>
    </message>
    <message>
        <source>Delete the data that Eloqua has staged for sync %1 (%2 of %3) in %4, account %5?

After that, the data can&apos;t be fetched or restored. The sync itself, its logs, and its rejects are kept.</source>
        <translation>Sollen die Daten gelöscht werden, die Eloqua für Sync %1 (%2 von %3) in %4, Konto %5, bereitgestellt hat?

Danach können die Daten weder abgerufen noch wiederhergestellt werden. Der Sync selbst, sein Protokoll und seine Ablehnungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Delete data</source>
        <translation>Daten löschen</translation>
    </message>
    <message>
        <source>The staged data of sync %1 was deleted.</source>
        <translation>Die bereitgestellten Daten von Sync %1 wurden gelöscht.</translation>
    </message>
    <message>
        <source>Sync %1 is still running, and Eloqua deletes its data only after it has finished. Nothing was deleted. Wait until it has finished, then try again.</source>
        <translation>Sync %1 läuft noch, und Eloqua löscht seine Daten erst, wenn er beendet ist. Es wurde nichts gelöscht. Warten Sie, bis er beendet ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Eloqua has no staged data for sync %1. It may have been deleted already.</source>
        <translation>Eloqua hat keine bereitgestellten Daten für Sync %1. Möglicherweise wurden sie bereits gelöscht.</translation>
    </message>
    <message>
        <source>Sync %1 was created.</source>
        <translation>Sync %1 wurde erstellt.</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncChoices</name>
    <message>
        <source>Syncs status</source>
        <translation>Syncs: Status</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>Syncs kind</source>
        <translation>Syncs: Art</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Syncs created by</source>
        <translation>Syncs: Erstellt von</translation>
    </message>
    <message>
        <source>Any creator</source>
        <translation>Alle Ersteller</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Sync actions</source>
        <translation>Sync-Aktionen</translation>
    </message>
    <message>
        <source>Syncs time</source>
        <translation>Syncs: Zeit</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>benutzerdefiniert</translation>
    </message>
    <message>
        <source>The filter is too complex to be combined with a choice.</source>
        <translation>Der Filter ist zu komplex, um ihn mit einer Auswahl zu kombinieren.</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncCreation</name>
    <message>
        <source>Eloqua couldn&apos;t find the definition %1, so no sync was created. Choose another definition.</source>
        <translation>Eloqua hat die Definition %1 nicht gefunden. Daher wurde kein Sync erstellt. Wählen Sie eine andere Definition.</translation>
    </message>
    <message>
        <source>This Eloqua user isn&apos;t allowed to sync %1, so no sync was created. Ask your Eloqua administrator for permission.</source>
        <translation>Dieser Eloqua-Benutzer darf %1 nicht synchronisieren. Daher wurde kein Sync erstellt. Bitten Sie Ihren Eloqua-Administrator um die Berechtigung.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the request to create a sync of %1.</source>
        <translation>Eloqua hat die Anfrage, einen Sync von %1 zu erstellen, nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t create the sync, because a value isn&apos;t allowed. Change it and try again.</source>
        <translation>Eloqua hat den Sync nicht erstellt, weil ein Wert nicht zulässig ist. Ändern Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It&apos;s unknown whether this definition is already being synced, because Eloqua lists too many syncs to check and doesn&apos;t filter or sort them.

If you start another sync of the same definition now, syncs can fail or lose data. Check the list of syncs first.</source>
        <translation>Es ist unbekannt, ob diese Definition bereits synchronisiert wird, weil Eloqua zu viele Syncs auflistet, um sie zu prüfen, und diese weder filtert noch sortiert.

Wenn Sie jetzt einen weiteren Sync derselben Definition starten, können Syncs fehlschlagen oder Daten verlieren. Prüfen Sie zuerst die Liste der Syncs.</translation>
    </message>
    <message>
        <source>sync %1 by %2 is %3</source>
        <translation>Sync %1 von %2 (Status %3)</translation>
    </message>
    <message numerus="yes">
        <source>%L1 more are in progress</source>
        <translation>
            <numerusform>%L1 weiterer läuft</numerusform>
            <numerusform>%L1 weitere laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>This definition is already being synced: %1.

If you start another sync of the same definition now, syncs can fail or lose data. Oracle recommends that you wait or use another definition.</source>
        <translation>Diese Definition wird bereits synchronisiert: %1.

Wenn Sie jetzt einen weiteren Sync derselben Definition starten, können Syncs fehlschlagen oder Daten verlieren. Oracle empfiehlt, zu warten oder eine andere Definition zu verwenden.</translation>
    </message>
    <message>
        <source>Nothing was sent, because the check for other syncs in progress failed: %1</source>
        <translation>Es wurde nichts gesendet, weil die Suche nach anderen laufenden Syncs fehlgeschlagen ist: %1</translation>
    </message>
    <message>
        <source>because the list of syncs couldn&apos;t be loaded: %1</source>
        <translation>weil die Liste der Syncs nicht geladen werden konnte: %1</translation>
    </message>
    <message>
        <source>Sync %1 was created, but Eloqua&apos;s response says that it&apos;s a sync of %2, not of %3. Check the sync.</source>
        <translation>Sync %1 wurde erstellt, aber laut der Antwort von Eloqua ist es ein Sync von %2, nicht von %3. Prüfen Sie den Sync.</translation>
    </message>
    <message>
        <source>%1 No sync was created.</source>
        <translation>%1 Es wurde kein Sync erstellt.</translation>
    </message>
    <message>
        <source>%1 The sync isn&apos;t in the list yet. Look for it there before you create another sync. The request isn&apos;t sent again automatically.</source>
        <translation>%1 Der Sync ist noch nicht in der Liste. Suchen Sie ihn dort, bevor Sie einen weiteren Sync erstellen. Die Anfrage wird nicht automatisch erneut gesendet.</translation>
    </message>
    <message>
        <source>%1 Eloqua lists no new sync of %2 by %3, so the sync was probably not created. The request isn&apos;t sent again automatically.</source>
        <translation>%1 Eloqua listet keinen neuen Sync von %2 durch %3 auf. Daher wurde der Sync wahrscheinlich nicht erstellt. Die Anfrage wird nicht automatisch erneut gesendet.</translation>
    </message>
    <message>
        <source>because Eloqua lists too many syncs to check.</source>
        <translation>weil Eloqua zu viele Syncs auflistet, um sie zu prüfen.</translation>
    </message>
    <message>
        <source>%1 The program couldn&apos;t look for it, %2 The request isn&apos;t sent again automatically. Check the list before you create another sync.</source>
        <translation>%1 Das Programm konnte ihn nicht suchen, %2 Die Anfrage wird nicht automatisch erneut gesendet. Prüfen Sie die Liste, bevor Sie einen weiteren Sync erstellen.</translation>
    </message>
    <message>
        <source>%1 It&apos;s unknown whether the sync was created, %2 The request isn&apos;t sent again automatically. Check the list before you create the sync again.</source>
        <translation>%1 Es ist unbekannt, ob der Sync erstellt wurde, %2 Die Anfrage wird nicht automatisch erneut gesendet. Prüfen Sie die Liste, bevor Sie den Sync erneut erstellen.</translation>
    </message>
    <message>
        <source>%1 Eloqua lists a new sync of this definition by %2: sync %3. The request wasn&apos;t sent again.</source>
        <translation>%1 Eloqua listet einen neuen Sync dieser Definition durch %2 auf: Sync %3. Die Anfrage wurde nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s response was lost, but Eloqua lists a new sync of this definition by %1: sync %2. The request wasn&apos;t sent again.</source>
        <translation>Die Antwort von Eloqua ging verloren, aber Eloqua listet einen neuen Sync dieser Definition durch %1 auf: Sync %2. Die Anfrage wurde nicht erneut gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n new sync(s) were found. This is the first one.</source>
        <translation>
            <numerusform>%n neuer Sync wurde gefunden. Dies ist der erste.</numerusform>
            <numerusform>%n neue Syncs wurden gefunden. Dies ist der erste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Eloqua confirmed that it created a sync of %1 but didn&apos;t say which one.</source>
        <translation>Eloqua hat bestätigt, dass es einen Sync von %1 erstellt hat, aber nicht mitgeteilt, welchen.</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncHeader</name>
    <message>
        <source>created %1, ended %2</source>
        <translation>erstellt %1, beendet %2</translation>
    </message>
    <message>
        <source>created %1, not started yet</source>
        <translation>erstellt %1, noch nicht gestartet</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>running since %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>gestartet %1</translation>
    </message>
    <message>
        <source>started %1, ended %2</source>
        <translation>gestartet %1, beendet %2</translation>
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
        <translation>Titel des Syncs</translation>
    </message>
    <message>
        <source>Sync definition</source>
        <translation>Definition des Syncs</translation>
    </message>
    <message>
        <source>Sync summary</source>
        <translation>Zusammenfassung des Syncs</translation>
    </message>
    <message>
        <source>Sync reason</source>
        <translation>Grund für den Status des Syncs</translation>
    </message>
    <message>
        <source>Sync %1   %2</source>
        <translation>Sync %1   %2</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>Sync %1</translation>
    </message>
    <message>
        <source>%1 of %2, by %3</source>
        <translation>%1 von %2, durch %3</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncNavigation</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Go to sync…</source>
        <translation>&amp;Gehe zu Sync…</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncPane</name>
    <message>
        <source>Select a sync in the list to see what happened to it.</source>
        <translation>Wählen Sie einen Sync in der Liste aus, um zu sehen, was mit ihm geschehen ist.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Couldn&apos;t open sync %1. %2</source>
        <translation>Sync %1 konnte nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter rejects by field, so these are all rejects with code %1.</source>
        <translation>Eloqua kann Ablehnungen nicht nach Feld filtern. Daher sind dies alle Ablehnungen mit dem Code %1.</translation>
    </message>
    <message>
        <source>Ex&amp;port rejects with this code…</source>
        <translation>Ablehnungen mit diesem Code e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Repair selected records…</source>
        <translation>Ausgewählte Datensätze &amp;reparieren…</translation>
    </message>
    <message>
        <source>Not all selected rows are loaded. Select fewer rows, or choose Repair… on Overview for all rejects of a cause.</source>
        <translation>Nicht alle ausgewählten Zeilen sind geladen. Wählen Sie weniger Zeilen aus, oder wählen Sie „Reparieren…“ unter „Übersicht“ für alle Ablehnungen einer Ursache.</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncsPane</name>
    <message>
        <source>Eloqua can&apos;t filter by this definition, because a filter can&apos;t contain its URI.</source>
        <translation>Eloqua kann nicht nach dieser Definition filtern, weil ein Filter deren URI nicht enthalten kann.</translation>
    </message>
    <message>
        <source>A filter can&apos;t contain all characters of this URI. * replaces the others, so syncs of similar definitions might also be listed.</source>
        <translation>Ein Filter kann nicht alle Zeichen dieser URI enthalten. * ersetzt die übrigen. Daher werden möglicherweise auch Syncs ähnlicher Definitionen aufgelistet.</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>finished, not viewed yet</source>
        <translation>beendet, noch nicht angesehen</translation>
    </message>
</context>
<context>
    <name>Inspector::TableActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Mit Übersc&amp;hriften kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown table</source>
        <translation>Als &amp;Markdown-Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy request as c&amp;url</source>
        <translation>Anfrage als &amp;curl kopieren</translation>
    </message>
    <message>
        <source>These rows are from a kept copy, so there is no request to copy.</source>
        <translation>Diese Zeilen stammen aus einer Archivkopie. Daher gibt es keine Anfrage zum Kopieren.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>Fi&amp;lter…</translation>
    </message>
    <message>
        <source>Filter &amp;by this cell</source>
        <translation>&amp;Nach dieser Zelle filtern</translation>
    </message>
    <message>
        <source>E&amp;xclude this cell</source>
        <translation>Diese Zelle &amp;ausschließen</translation>
    </message>
    <message>
        <source>&amp;Go to row…</source>
        <translation>&amp;Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>Recor&amp;d</source>
        <translation>&amp;Datensatz</translation>
    </message>
    <message>
        <source>Show all fields of the current row</source>
        <translation>Alle Felder der aktuellen Zeile anzeigen</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>S&amp;palten…</translation>
    </message>
    <message>
        <source>&amp;Freeze first column</source>
        <translation>Erste Spalte &amp;fixieren</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Inspector::TablePane</name>
    <message>
        <source>%1 count</source>
        <translation>%1: Anzahl</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save rows of this table as an Excel workbook, CSV, or JSON</source>
        <translation>Zeilen dieser Tabelle als Excel-Arbeitsmappe, CSV oder JSON speichern</translation>
    </message>
    <message>
        <source>%1 export</source>
        <translation>%1: Exportieren</translation>
    </message>
    <message>
        <source>%1 explanation</source>
        <translation>%1: Erklärung</translation>
    </message>
    <message>
        <source>This copy has no rows to filter.</source>
        <translation>Diese Kopie hat keine Zeilen zum Filtern.</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter or sort exported data. Keep this sync to filter and sort its data.</source>
        <translation>Eloqua kann exportierte Daten nicht filtern oder sortieren. Archivieren Sie diesen Sync, um seine Daten zu filtern und zu sortieren.</translation>
    </message>
    <message>
        <source>Nothing was filtered: %1.</source>
        <translation>Es wurde nichts gefiltert: %1.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t sort this list by creation time. It&apos;s shown in the server&apos;s order.</source>
        <translation>Eloqua sortiert diese Liste nicht nach der Erstellungszeit. Sie wird in der Reihenfolge des Servers angezeigt.</translation>
    </message>
    <message>
        <source>The choice wasn&apos;t applied, because the typed filter is too complex. Clear the filter first.</source>
        <translation>Die Auswahl wurde nicht angewendet, weil der eingegebene Filter zu komplex ist. Löschen Sie zuerst den Filter.</translation>
    </message>
    <message>
        <source>%1 has no columns yet.</source>
        <translation>„%1“ hat noch keine Spalten.</translation>
    </message>
    <message>
        <source>These rows are from a kept copy, so there is no request to copy.</source>
        <translation>Diese Zeilen stammen aus einer Archivkopie. Daher gibt es keine Anfrage zum Kopieren.</translation>
    </message>
    <message>
        <source>Copied the request. It reads the access token from the ELOQUA_TOKEN variable.</source>
        <translation>Die Anfrage wurde kopiert. Sie liest das Zugriffstoken aus der Variablen ELOQUA_TOKEN.</translation>
    </message>
    <message>
        <source>%1 has no rows to go to.</source>
        <translation>„%1“ hat keine Zeilen, zu denen Sie gehen könnten.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Keine Zeilen</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Export syncs…</source>
        <translation>Syncs exportieren…</translation>
    </message>
    <message>
        <source>Export logs…</source>
        <translation>Protokoll exportieren…</translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation>Daten exportieren…</translation>
    </message>
    <message>
        <source>Export rejects…</source>
        <translation>Ablehnungen exportieren…</translation>
    </message>
    <message>
        <source>%1 has no rows to export.</source>
        <translation>„%1“ hat keine Zeilen zum Exportieren.</translation>
    </message>
    <message>
        <source>The rows below aren&apos;t up to date.</source>
        <translation>Die Zeilen unten sind nicht aktuell.</translation>
    </message>
    <message>
        <source>The rows below aren&apos;t filtered.</source>
        <translation>Die Zeilen unten sind nicht gefiltert.</translation>
    </message>
    <message>
        <source>The rows below are from the previous filter.</source>
        <translation>Die Zeilen unten stammen vom vorherigen Filter.</translation>
    </message>
    <message>
        <source>The table has %1, and &quot;Start at&quot; skips the whole table. Enter a smaller number.</source>
        <translation>Die Tabelle hat %1, und „Beginnen bei“ überspringt die ganze Tabelle. Geben Sie eine kleinere Zahl ein.</translation>
    </message>
    <message>
        <source>%1, without filter</source>
        <translation>%1, ohne Filter</translation>
    </message>
    <message>
        <source>%1, from the previous filter</source>
        <translation>%1, vom vorherigen Filter</translation>
    </message>
    <message>
        <source>%1, not up to date</source>
        <translation>%1, nicht aktuell</translation>
    </message>
    <message>
        <source>%1, not filtered</source>
        <translation>%1, nicht gefiltert</translation>
    </message>
    <message>
        <source>%1 that match the filter</source>
        <translation>%1, die dem Filter entsprechen</translation>
    </message>
    <message>
        <source>0 rows</source>
        <translation>0 Zeilen</translation>
    </message>
    <message>
        <source>Rows %L1–%L2</source>
        <translation>Zeilen %L1–%L2</translation>
    </message>
    <message>
        <source>%1 of more than %L2</source>
        <translation>%1 von mehr als %L2</translation>
    </message>
    <message>
        <source>%1 of %L2</source>
        <translation>%1 von %L2</translation>
    </message>
</context>
<context>
    <name>Inspector::TableView</name>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>Fit %1 to its content</source>
        <translation>%1 an Inhalt anpassen</translation>
    </message>
    <message>
        <source>Freeze first column</source>
        <translation>Erste Spalte fixieren</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Layout zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Mit Übersc&amp;hriften kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown table</source>
        <translation>Als &amp;Markdown-Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>Inspector::TermChoice</name>
    <message>
        <source>custom</source>
        <translation>benutzerdefiniert</translation>
    </message>
    <message>
        <source>The filter is too complex to be combined with a choice.</source>
        <translation>Der Filter ist zu komplex, um ihn mit einer Auswahl zu kombinieren.</translation>
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
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Zwischen…</translation>
    </message>
</context>
<context>
    <name>Inspector::WatchButton</name>
    <message>
        <source>Watched syncs</source>
        <translation>Beobachtete Syncs</translation>
    </message>
    <message>
        <source>Open a watched sync</source>
        <translation>Einen beobachteten Sync öffnen</translation>
    </message>
    <message>
        <source>Watching %L1</source>
        <translation>%L1 beobachtet</translation>
    </message>
</context>
<context>
    <name>Inspector::Watching</name>
    <message>
        <source>Sync %1</source>
        <translation>Sync %1</translation>
    </message>
    <message>
        <source>Sync %1: %2, %3</source>
        <translation>Sync %1: %2, %3</translation>
    </message>
    <message>
        <source>Sync %1 finished: %2</source>
        <translation>Sync %1 beendet: %2</translation>
    </message>
    <message>
        <source>Sync %1 is no longer watched: %2</source>
        <translation>Sync %1 wird nicht mehr beobachtet: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::WelcomePage</name>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>You need an app that your company creates in Eloqua, once.</source>
        <translation>Sie benötigen eine App, die Ihr Unternehmen einmal in Eloqua erstellt.</translation>
    </message>
    <message>
        <source>What you need to sign in</source>
        <translation>Was Sie zum Anmelden benötigen</translation>
    </message>
    <message>
        <source>A simulated Eloqua on this computer. No account is needed, and nothing is stored.</source>
        <translation>Ein simuliertes Eloqua auf diesem Computer. Es ist kein Konto erforderlich, und es wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Start the built-in simulated Eloqua. Nothing is stored, and no account is needed.</source>
        <translation>Das integrierte simulierte Eloqua starten. Es wird nichts gespeichert, und es ist kein Konto erforderlich.</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (Produktion)</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Sign in with this saved connection</source>
        <translation>Mit dieser gespeicherten Verbindung anmelden</translation>
    </message>
    <message>
        <source>See what happened to your Eloqua syncs</source>
        <translation>Sehen, was mit Ihren Eloqua-Syncs geschehen ist</translation>
    </message>
    <message>
        <source>You&apos;re not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>Which records a bulk sync rejected, why, and what Eloqua logged.</source>
        <translation>Welche Datensätze ein Bulk-Sync abgelehnt hat, warum, und was Eloqua protokolliert hat.</translation>
    </message>
    <message>
        <source>Choose a connection, or sign in with a new one.</source>
        <translation>Wählen Sie eine Verbindung, oder melden Sie sich mit einer neuen an.</translation>
    </message>
</context>
<context>
    <name>Inspector::WorkBar</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sign in to %1 as %2 first</source>
        <translation>Melden Sie sich zuerst als %2 bei %1 an</translation>
    </message>
</context>
<context>
    <name>Inspector::WorkList</name>
    <message>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 ist bereits vorhanden. Möchten Sie die Datei ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>Inspector::ZoneSwitch</name>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Zeiten in &amp;UTC</translation>
    </message>
    <message>
        <source>Show Eloqua&apos;s times in UTC instead of this computer&apos;s time zone; data values aren&apos;t changed</source>
        <translation>Die Zeiten von Eloqua in UTC statt in der Zeitzone dieses Computers anzeigen; Datenwerte werden nicht geändert</translation>
    </message>
</context>
<context>
    <name>StatusCatalogue</name>
    <message>
        <source>Records read from the upload.</source>
        <translation>Aus dem Upload gelesene Datensätze.</translation>
    </message>
    <message>
        <source>The email address isn&apos;t valid, so the record wasn&apos;t imported.</source>
        <translation>Die E-Mail-Adresse ist ungültig. Daher wurde der Datensatz nicht importiert.</translation>
    </message>
    <message>
        <source>Correct the address in the source, then send the record again.</source>
        <translation>Korrigieren Sie die Adresse in der Quelle, und senden Sie den Datensatz dann erneut.</translation>
    </message>
    <message>
        <source>Invalid email addresses.</source>
        <translation>ungültige E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Records remaining after duplicates of the identifier were removed.</source>
        <translation>Verbleibende Datensätze, nachdem Duplikate der Kennung entfernt wurden.</translation>
    </message>
    <message>
        <source>Contacts created.</source>
        <translation>Erstellte Kontakte.</translation>
    </message>
    <message>
        <source>Accounts created.</source>
        <translation>Erstellte Konten.</translation>
    </message>
    <message>
        <source>Custom object records created.</source>
        <translation>Erstellte Datensätze benutzerdefinierter Objekte.</translation>
    </message>
    <message>
        <source>The same email address occurs more than once in the upload.</source>
        <translation>Dieselbe E-Mail-Adresse kommt im Upload mehrmals vor.</translation>
    </message>
    <message>
        <source>The first record with the address was imported. Leave out the others, or decide in the source which of them is right.</source>
        <translation>Der erste Datensatz mit der Adresse wurde importiert. Lassen Sie die anderen aus, oder entscheiden Sie in der Quelle, welcher davon richtig ist.</translation>
    </message>
    <message>
        <source>Duplicate email addresses.</source>
        <translation>doppelte E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Custom object records updated.</source>
        <translation>Aktualisierte Datensätze benutzerdefinierter Objekte.</translation>
    </message>
    <message>
        <source>Contacts removed.</source>
        <translation>Entfernte Kontakte.</translation>
    </message>
    <message>
        <source>Accounts removed.</source>
        <translation>Entfernte Konten.</translation>
    </message>
    <message>
        <source>Email addresses marked as bounced.</source>
        <translation>Als unzustellbar (Bounce) markierte E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>Email addresses globally unsubscribed.</source>
        <translation>Global abgemeldete E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>Existing contacts updated.</source>
        <translation>Aktualisierte vorhandene Kontakte.</translation>
    </message>
    <message>
        <source>Existing accounts updated.</source>
        <translation>Aktualisierte vorhandene Konten.</translation>
    </message>
    <message>
        <source>Custom object records linked to contacts or accounts.</source>
        <translation>Mit Kontakten oder Konten verknüpfte Datensätze benutzerdefinierter Objekte.</translation>
    </message>
    <message>
        <source>The identifier isn&apos;t unique in the upload. Later records were discarded.</source>
        <translation>Die Kennung ist im Upload nicht eindeutig. Spätere Datensätze wurden verworfen.</translation>
    </message>
    <message>
        <source>One record with the identifier was imported. Leave out the others: sending them again could overwrite it. For the next import, make the identifier unique, or choose another identifier field.</source>
        <translation>Ein Datensatz mit der Kennung wurde importiert. Lassen Sie die anderen aus: Wenn Sie sie erneut senden, könnten sie ihn überschreiben. Machen Sie für den nächsten Import die Kennung eindeutig, oder wählen Sie ein anderes Kennungsfeld.</translation>
    </message>
    <message>
        <source>Duplicate identifier.</source>
        <translation>doppelte Kennung</translation>
    </message>
    <message>
        <source>The record couldn&apos;t be parsed.</source>
        <translation>Der Datensatz konnte nicht analysiert werden.</translation>
    </message>
    <message>
        <source>Check the delimiters, quotation marks, and encoding of the upload near the given record, then send the record again.</source>
        <translation>Prüfen Sie die Trennzeichen, Anführungszeichen und Codierung des Uploads in der Nähe des angegebenen Datensatzes, und senden Sie den Datensatz dann erneut.</translation>
    </message>
    <message>
        <source>Malformed records.</source>
        <translation>fehlerhaft aufgebaute Datensätze</translation>
    </message>
    <message>
        <source>Email addresses created.</source>
        <translation>Erstellte E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>Uploaded records that matched no existing record.</source>
        <translation>Hochgeladene Datensätze, die zu keinem vorhandenen Datensatz passten.</translation>
    </message>
    <message>
        <source>Email addresses updated.</source>
        <translation>Aktualisierte E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>The opportunity stage is unknown.</source>
        <translation>Die Phase der Verkaufschance ist unbekannt.</translation>
    </message>
    <message>
        <source>Use an opportunity stage that exists in Eloqua, spelled the same, then send the record again.</source>
        <translation>Verwenden Sie eine Phase der Verkaufschance, die in Eloqua vorhanden ist, in derselben Schreibweise, und senden Sie den Datensatz dann erneut.</translation>
    </message>
    <message>
        <source>Invalid opportunity stage.</source>
        <translation>ungültige Phase der Verkaufschance</translation>
    </message>
    <message>
        <source>A field value isn&apos;t valid, for example because it has the wrong type. Oracle doesn&apos;t document this code.</source>
        <translation>Ein Feldwert ist ungültig, zum Beispiel weil er den falschen Typ hat. Oracle dokumentiert diesen Code nicht.</translation>
    </message>
    <message>
        <source>Compare the values of the named fields with the types of these fields in Eloqua. Leave empty values empty instead of sending the word null. Then send the record again.</source>
        <translation>Vergleichen Sie die Werte der genannten Felder mit den Typen dieser Felder in Eloqua. Lassen Sie leere Werte leer, statt das Wort null zu senden. Senden Sie den Datensatz dann erneut.</translation>
    </message>
    <message>
        <source>The contact wasn&apos;t created, because it already exists.</source>
        <translation>Der Kontakt wurde nicht erstellt, weil er bereits vorhanden ist.</translation>
    </message>
    <message>
        <source>Leave out the record. To change existing contacts, import with an update rule that allows it.</source>
        <translation>Lassen Sie den Datensatz aus. Um vorhandene Kontakte zu ändern, importieren Sie mit einer Aktualisierungsregel, die dies erlaubt.</translation>
    </message>
    <message>
        <source>Contact already exists.</source>
        <translation>Kontakt bereits vorhanden</translation>
    </message>
    <message>
        <source>Records that are new to Eloqua.</source>
        <translation>Datensätze, die für Eloqua neu sind.</translation>
    </message>
    <message>
        <source>The referenced campaign is unknown.</source>
        <translation>Die referenzierte Kampagne ist unbekannt.</translation>
    </message>
    <message>
        <source>In Eloqua, check that the campaign exists and has this ID. Then send the record again.</source>
        <translation>Prüfen Sie in Eloqua, ob die Kampagne vorhanden ist und diese ID hat. Senden Sie den Datensatz dann erneut.</translation>
    </message>
    <message>
        <source>Campaign not found.</source>
        <translation>Kampagne nicht gefunden</translation>
    </message>
    <message>
        <source>The record contains no values.</source>
        <translation>Der Datensatz enthält keine Werte.</translation>
    </message>
    <message>
        <source>Leave out records without values.</source>
        <translation>Lassen Sie Datensätze ohne Werte aus.</translation>
    </message>
    <message>
        <source>Empty records.</source>
        <translation>leere Datensätze</translation>
    </message>
    <message>
        <source>Total number of rejected records.</source>
        <translation>Gesamtzahl der abgelehnten Datensätze.</translation>
    </message>
    <message>
        <source>Required fields are missing.</source>
        <translation>Erforderliche Felder fehlen.</translation>
    </message>
    <message>
        <source>Fill in the fields that are required by the definition or by Eloqua, then send the record again.</source>
        <translation>Füllen Sie die Felder aus, die laut Definition oder von Eloqua gefordert werden, und senden Sie den Datensatz dann erneut.</translation>
    </message>
    <message>
        <source>Rejected records (missing fields).</source>
        <translation>fehlende Felder</translation>
    </message>
    <message>
        <source>The record would link the contact to a second account.</source>
        <translation>Der Datensatz würde den Kontakt mit einem zweiten Konto verknüpfen.</translation>
    </message>
    <message>
        <source>Leave out the record, or decide which account the contact belongs to. A contact can be linked to one account only.</source>
        <translation>Lassen Sie den Datensatz aus, oder entscheiden Sie, zu welchem Konto der Kontakt gehört. Ein Kontakt kann nur mit einem Konto verknüpft sein.</translation>
    </message>
    <message>
        <source>Duplicate account linkage.</source>
        <translation>doppelte Kontoverknüpfung</translation>
    </message>
    <message>
        <source>Custom object records removed.</source>
        <translation>Entfernte Datensätze benutzerdefinierter Objekte.</translation>
    </message>
    <message>
        <source>Assets created.</source>
        <translation>Erstellte Assets.</translation>
    </message>
    <message>
        <source>Activities created.</source>
        <translation>Erstellte Aktivitäten.</translation>
    </message>
    <message>
        <source>The activity type is unknown.</source>
        <translation>Der Aktivitätstyp ist unbekannt.</translation>
    </message>
    <message>
        <source>In Eloqua, set up the activity type, or use one that exists. Then send the record again.</source>
        <translation>Richten Sie den Aktivitätstyp in Eloqua ein, oder verwenden Sie einen vorhandenen. Senden Sie den Datensatz dann erneut.</translation>
    </message>
    <message>
        <source>Activity Type not found.</source>
        <translation>Aktivitätstyp nicht gefunden</translation>
    </message>
    <message>
        <source>Oracle doesn&apos;t document this code.</source>
        <translation>Oracle dokumentiert diesen Code nicht.</translation>
    </message>
    <message>
        <source>The asset type is unknown.</source>
        <translation>Der Asset-Typ ist unbekannt.</translation>
    </message>
    <message>
        <source>In Eloqua, set up the asset type, or use one that exists. Then send the record again.</source>
        <translation>Richten Sie den Asset-Typ in Eloqua ein, oder verwenden Sie einen vorhandenen. Senden Sie den Datensatz dann erneut.</translation>
    </message>
    <message>
        <source>Asset Type not found.</source>
        <translation>Asset-Typ nicht gefunden</translation>
    </message>
    <message>
        <source>Event records created.</source>
        <translation>Erstellte Ereignisdatensätze.</translation>
    </message>
    <message>
        <source>Event records linked.</source>
        <translation>Verknüpfte Ereignisdatensätze.</translation>
    </message>
    <message>
        <source>Event records updated.</source>
        <translation>Aktualisierte Ereignisdatensätze.</translation>
    </message>
    <message>
        <source>Event records removed.</source>
        <translation>Entfernte Ereignisdatensätze.</translation>
    </message>
    <message>
        <source>The event record was rejected.</source>
        <translation>Der Ereignisdatensatz wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Look at the rejects to see which values were rejected, correct them, then send the records again.</source>
        <translation>Sehen Sie in den Ablehnungen nach, welche Werte abgelehnt wurden, korrigieren Sie diese, und senden Sie die Datensätze dann erneut.</translation>
    </message>
    <message>
        <source>Event data rejected.</source>
        <translation>abgelehnte Ereignisdaten</translation>
    </message>
    <message>
        <source>Members added to a program step.</source>
        <translation>Einem Programmschritt hinzugefügte Mitglieder.</translation>
    </message>
    <message>
        <source>The referenced opportunity is unknown.</source>
        <translation>Die referenzierte Verkaufschance ist unbekannt.</translation>
    </message>
    <message>
        <source>Create the opportunity in Eloqua first, or correct the reference to it. Then send the record again.</source>
        <translation>Erstellen Sie zuerst die Verkaufschance in Eloqua, oder korrigieren Sie den Verweis darauf. Senden Sie den Datensatz dann erneut.</translation>
    </message>
    <message>
        <source>Opportunity does not exist.</source>
        <translation>Verkaufschance nicht vorhanden</translation>
    </message>
    <message>
        <source>The referenced contact is unknown.</source>
        <translation>Der referenzierte Kontakt ist unbekannt.</translation>
    </message>
    <message>
        <source>Create the contact in Eloqua first, or correct the reference to it. Then send the record again.</source>
        <translation>Erstellen Sie zuerst den Kontakt in Eloqua, oder korrigieren Sie den Verweis darauf. Senden Sie den Datensatz dann erneut.</translation>
    </message>
    <message>
        <source>Contact does not exist.</source>
        <translation>Kontakt nicht vorhanden</translation>
    </message>
    <message>
        <source>The sync finished, with its result.</source>
        <translation>Der Sync ist beendet, mit seinem Ergebnis.</translation>
    </message>
    <message>
        <source>Rows exported. The count is the size of the export.</source>
        <translation>Exportierte Zeilen. Die Anzahl ist die Größe des Exports.</translation>
    </message>
    <message>
        <source>The members of the export were determined.</source>
        <translation>Die Mitglieder des Exports wurden ermittelt.</translation>
    </message>
    <message>
        <source>The upload was converted.</source>
        <translation>Der Upload wurde konvertiert.</translation>
    </message>
    <message>
        <source>The staging file couldn&apos;t be processed.</source>
        <translation>Die Bereitstellungsdatei konnte nicht verarbeitet werden.</translation>
    </message>
    <message>
        <source>Delete the staged data, upload it again, and start a new sync. If the problem continues, open a service request with Oracle.</source>
        <translation>Löschen Sie die bereitgestellten Daten, laden Sie sie erneut hoch, und starten Sie einen neuen Sync. Wenn das Problem weiterhin auftritt, stellen Sie eine Serviceanfrage bei Oracle.</translation>
    </message>
    <message>
        <source>The export was stored for retrieval.</source>
        <translation>Der Export wurde zum Abruf gespeichert.</translation>
    </message>
    <message>
        <source>Processing failed.</source>
        <translation>Die Verarbeitung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The upload couldn&apos;t be read and wasn&apos;t processed.</source>
        <translation>Der Upload konnte nicht gelesen werden und wurde nicht verarbeitet.</translation>
    </message>
    <message>
        <source>Check the format and encoding of the upload, upload it again, and start a new sync.</source>
        <translation>Prüfen Sie das Format und die Codierung des Uploads, laden Sie ihn erneut hoch, und starten Sie einen neuen Sync.</translation>
    </message>
    <message>
        <source>Eloqua tried to unlock the upload.</source>
        <translation>Eloqua hat versucht, den Upload zu entsperren.</translation>
    </message>
    <message>
        <source>The upload has a column that the definition doesn&apos;t map. The column was ignored.</source>
        <translation>Der Upload hat eine Spalte, die von der Definition nicht zugeordnet wird. Die Spalte wurde ignoriert.</translation>
    </message>
    <message>
        <source>Map the field in the definition, or leave the column out of the upload.</source>
        <translation>Ordnen Sie das Feld in der Definition zu, oder lassen Sie die Spalte im Upload weg.</translation>
    </message>
    <message>
        <source>The identifier isn&apos;t one of the mapped fields.</source>
        <translation>Die Kennung gehört nicht zu den zugeordneten Feldern.</translation>
    </message>
    <message>
        <source>Add the identifier to the definition&apos;s fields.</source>
        <translation>Fügen Sie die Kennung den Feldern der Definition hinzu.</translation>
    </message>
    <message>
        <source>Accounts added to a list.</source>
        <translation>Einer Liste hinzugefügte Konten.</translation>
    </message>
    <message>
        <source>Contacts subscribed.</source>
        <translation>Angemeldete Kontakte (Abonnement).</translation>
    </message>
    <message>
        <source>Contacts unsubscribed.</source>
        <translation>Abgemeldete Kontakte (Abonnement).</translation>
    </message>
    <message>
        <source>Accounts removed from a list.</source>
        <translation>Aus einer Liste entfernte Konten.</translation>
    </message>
    <message>
        <source>Contacts removed from a list.</source>
        <translation>Aus einer Liste entfernte Kontakte.</translation>
    </message>
    <message>
        <source>Contacts added to a list.</source>
        <translation>Einer Liste hinzugefügte Kontakte.</translation>
    </message>
    <message>
        <source>Status of cloud connector members set.</source>
        <translation>Status der Mitglieder eines Cloud-Connectors festgelegt.</translation>
    </message>
    <message>
        <source>A mapped column is missing from the upload.</source>
        <translation>Eine zugeordnete Spalte fehlt im Upload.</translation>
    </message>
    <message>
        <source>Add the column to the upload, or remove the field from the definition.</source>
        <translation>Fügen Sie die Spalte dem Upload hinzu, oder entfernen Sie das Feld aus der Definition.</translation>
    </message>
    <message>
        <source>The definition isn&apos;t valid. The log shows why.</source>
        <translation>Die Definition ist ungültig. Das Protokoll zeigt den Grund.</translation>
    </message>
    <message>
        <source>Read the other log entries, create a corrected definition, and sync that definition.</source>
        <translation>Lesen Sie die anderen Protokolleinträge, erstellen Sie eine korrigierte Definition, und synchronisieren Sie diese Definition.</translation>
    </message>
    <message>
        <source>The identifier has no effect for activities.</source>
        <translation>Die Kennung hat bei Aktivitäten keine Wirkung.</translation>
    </message>
    <message>
        <source>No action is required. You can leave the identifier out of the definition.</source>
        <translation>Es ist keine Aktion erforderlich. Sie können die Kennung in der Definition weglassen.</translation>
    </message>
    <message>
        <source>No data was staged, or nothing matched.</source>
        <translation>Es wurden keine Daten bereitgestellt, oder nichts passte.</translation>
    </message>
    <message>
        <source>Check that data was uploaded, or that the filter matches something, before starting the sync.</source>
        <translation>Prüfen Sie vor dem Start des Syncs, ob Daten hochgeladen wurden oder ob der Filter auf etwas zutrifft.</translation>
    </message>
    <message>
        <source>A value violates a field&apos;s constraint.</source>
        <translation>Ein Wert verletzt eine Einschränkung eines Felds.</translation>
    </message>
    <message>
        <source>Compare the value with the type, the length, and the allowed values of the field in Eloqua, correct it, then send the record again.</source>
        <translation>Vergleichen Sie den Wert mit dem Typ, der Länge und den zulässigen Werten des Felds in Eloqua, korrigieren Sie ihn, und senden Sie den Datensatz dann erneut.</translation>
    </message>
    <message>
        <source>Constraint failed.</source>
        <translation>verletzte Einschränkung</translation>
    </message>
    <message>
        <source>The upload has no columns.</source>
        <translation>Der Upload hat keine Spalten.</translation>
    </message>
    <message>
        <source>Check that the upload has a header or keys and at least one column.</source>
        <translation>Prüfen Sie, ob der Upload eine Kopfzeile oder Schlüssel und mindestens eine Spalte hat.</translation>
    </message>
    <message>
        <source>No column of the upload matches the definition.</source>
        <translation>Keine Spalte des Uploads passt zur Definition.</translation>
    </message>
    <message>
        <source>Name the upload&apos;s columns as on the left side of the definition&apos;s fields.</source>
        <translation>Benennen Sie die Spalten des Uploads wie auf der linken Seite der Felder der Definition.</translation>
    </message>
    <message>
        <source>Status of app service members set.</source>
        <translation>Status der Mitglieder eines App-Dienstes festgelegt.</translation>
    </message>
    <message>
        <source>Staging was initialized.</source>
        <translation>Der Bereitstellungsbereich wurde initialisiert.</translation>
    </message>
    <message>
        <source>Records staged.</source>
        <translation>Bereitgestellte Datensätze.</translation>
    </message>
    <message>
        <source>Staging was removed.</source>
        <translation>Der Bereitstellungsbereich wurde entfernt.</translation>
    </message>
    <message>
        <source>The referenced campaign isn&apos;t active.</source>
        <translation>Die referenzierte Kampagne ist nicht aktiv.</translation>
    </message>
    <message>
        <source>In Eloqua, activate the campaign, or use one that is active. Then send the record again.</source>
        <translation>Aktivieren Sie die Kampagne in Eloqua, oder verwenden Sie eine aktive Kampagne. Senden Sie den Datensatz dann erneut.</translation>
    </message>
    <message>
        <source>Campaign not active.</source>
        <translation>Kampagne nicht aktiv</translation>
    </message>
    <message>
        <source>The upload is in use.</source>
        <translation>Der Upload wird gerade verwendet.</translation>
    </message>
    <message>
        <source>Wait until the other sync of this definition has finished, then start a new one.</source>
        <translation>Warten Sie, bis der andere Sync dieser Definition beendet ist, und starten Sie dann einen neuen.</translation>
    </message>
    <message>
        <source>The upload was locked.</source>
        <translation>Der Upload wurde gesperrt.</translation>
    </message>
    <message>
        <source>The record matches too many existing records.</source>
        <translation>Zu dem Datensatz passen zu viele vorhandene Datensätze.</translation>
    </message>
    <message>
        <source>Leave out the record, or choose an identifier that matches fewer records in Eloqua.</source>
        <translation>Lassen Sie den Datensatz aus, oder wählen Sie eine Kennung, die zu weniger Datensätzen in Eloqua passt.</translation>
    </message>
    <message>
        <source>Multiple matched record limit exceeded.</source>
        <translation>zu viele übereinstimmende Datensätze</translation>
    </message>
    <message>
        <source>The staging space is full.</source>
        <translation>Der Bereitstellungsbereich ist voll.</translation>
    </message>
    <message>
        <source>To free up space, sync or delete staged data. Then upload the data again.</source>
        <translation>Um Speicherplatz freizugeben, synchronisieren oder löschen Sie bereitgestellte Daten. Laden Sie die Daten dann erneut hoch.</translation>
    </message>
    <message>
        <source>The import is ready to run.</source>
        <translation>Der Import ist bereit zur Ausführung.</translation>
    </message>
    <message>
        <source>Email addresses globally subscribed.</source>
        <translation>Global angemeldete E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>Staging for sync actions failed.</source>
        <translation>Die Bereitstellung für Sync-Aktionen ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Records staged for sync actions.</source>
        <translation>Für Sync-Aktionen bereitgestellte Datensätze.</translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation>Der Export ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Start a new sync. If the problem continues, open a service request with Oracle.</source>
        <translation>Starten Sie einen neuen Sync. Wenn das Problem weiterhin auftritt, stellen Sie eine Serviceanfrage bei Oracle.</translation>
    </message>
    <message>
        <source>The export failed once. Eloqua is trying again.</source>
        <translation>Der Export ist einmal fehlgeschlagen. Eloqua versucht es erneut.</translation>
    </message>
    <message>
        <source>Wait for the retry. Later log entries show the result.</source>
        <translation>Warten Sie den erneuten Versuch ab. Spätere Protokolleinträge zeigen das Ergebnis.</translation>
    </message>
    <message>
        <source>The definition was deleted before the sync finished.</source>
        <translation>Die Definition wurde gelöscht, bevor der Sync beendet war.</translation>
    </message>
    <message>
        <source>Create the definition again, and start a new sync.</source>
        <translation>Erstellen Sie die Definition erneut, und starten Sie einen neuen Sync.</translation>
    </message>
    <message>
        <source>Records imported without the field values that weren&apos;t valid.</source>
        <translation>Ohne die ungültigen Feldwerte importierte Datensätze.</translation>
    </message>
    <message>
        <source>The request failed. Eloqua will retry it automatically.</source>
        <translation>Die Anfrage ist fehlgeschlagen. Eloqua wird sie automatisch wiederholen.</translation>
    </message>
    <message>
        <source>The sync failed because of a temporary error.</source>
        <translation>Der Sync ist wegen eines vorübergehenden Fehlers fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Start a new sync after an hour. If the problem continues, open a service request with Oracle.</source>
        <translation>Starten Sie nach einer Stunde einen neuen Sync. Wenn das Problem weiterhin auftritt, stellen Sie eine Serviceanfrage bei Oracle.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Specify where to sign in: --connection FILE, --profile NAME, or --demo to try the program.</source>
        <translation>Geben Sie an, wo Sie sich anmelden möchten: --connection FILE, --profile NAME oder --demo, um das Programm auszuprobieren.</translation>
    </message>
    <message>
        <source>One of the commands above.</source>
        <translation>Einer der Befehle oben.</translation>
    </message>
    <message>
        <source>Run &quot;%1 --help&quot; to see the options.</source>
        <translation>Führen Sie &quot;%1 --help&quot; aus, um die Optionen zu sehen.</translation>
    </message>
    <message>
        <source>Specify a command: list, get, data, logs, rejects, create, keep, send, causes, compare, report, or demo-server.</source>
        <translation>Geben Sie einen Befehl an: list, get, data, logs, rejects, create, keep, send, causes, compare, report oder demo-server.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a command.</source>
        <translation>&quot;%1&quot; ist kein Befehl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; requires %2.</source>
        <translation>&quot;%1&quot; erfordert %2.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot; for &quot;%2&quot;.</source>
        <translation>Unerwartetes Argument &quot;%1&quot; für &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>--%1 can&apos;t be used with &quot;%2&quot;.</source>
        <translation>--%1 kann nicht mit &quot;%2&quot; verwendet werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a sync number, such as 1042, nor the file of a kept copy.</source>
        <translation>&quot;%1&quot; ist weder eine Sync-Nummer wie 1042 noch die Datei einer Archivkopie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a sync number, such as 1042.</source>
        <translation>&quot;%1&quot; ist keine Sync-Nummer wie 1042.</translation>
    </message>
    <message>
        <source>--%1 can&apos;t be used with --kept.</source>
        <translation>--%1 kann nicht mit --kept verwendet werden.</translation>
    </message>
    <message>
        <source>--resume can&apos;t be used with a kept copy, which needs no server.</source>
        <translation>--resume kann nicht mit einer Archivkopie verwendet werden, die keinen Server benötigt.</translation>
    </message>
    <message>
        <source>--%1 can&apos;t be used with &quot;data&quot;, because Eloqua neither filters nor sorts data. Keep the sync first, then use the file of the kept copy.</source>
        <translation>--%1 kann nicht mit &quot;data&quot; verwendet werden, weil Eloqua Daten weder filtert noch sortiert. Archivieren Sie den Sync zuerst, und verwenden Sie dann die Datei der Archivkopie.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 muss eine ganze Zahl von %2 bis %3 sein, nicht &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>--total-results must be true or false, not &quot;%1&quot;.</source>
        <translation>--total-results muss true oder false sein, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--output requires a file name.</source>
        <translation>--output erfordert einen Dateinamen.</translation>
    </message>
    <message>
        <source>--output would replace the kept copy that is read. Choose another file.</source>
        <translation>--output würde die Archivkopie ersetzen, die gelesen wird. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>--delimiter must be one ASCII character other than a quotation mark or a line break, or &quot;tab&quot;.</source>
        <translation>--delimiter muss ein ASCII-Zeichen außer Anführungszeichen und Zeilenumbruch sein oder &quot;tab&quot;.</translation>
    </message>
    <message>
        <source>--format must be csv, json, jsonl, xlsx, or table, not &quot;%1&quot;.</source>
        <translation>--format muss csv, json, jsonl, xlsx oder table sein, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--%1 can be used only with the format csv.</source>
        <translation>--%1 kann nur mit dem Format csv verwendet werden.</translation>
    </message>
    <message>
        <source>The format xlsx requires --output, because a workbook can be written only to a file.</source>
        <translation>Das Format xlsx erfordert --output, weil eine Arbeitsmappe nur in eine Datei geschrieben werden kann.</translation>
    </message>
    <message>
        <source>--columns requires column names separated by commas.</source>
        <translation>--columns erfordert durch Kommas getrennte Spaltennamen.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Available columns: %2.</source>
        <translation>Es gibt keine Spalte &quot;%1&quot;. Verfügbare Spalten: %2.</translation>
    </message>
    <message>
        <source>--%1 requires --all.</source>
        <translation>--%1 erfordert --all.</translation>
    </message>
    <message>
        <source>--resume requires --output, because only an export to a file can be resumed.</source>
        <translation>--resume erfordert --output, weil nur ein Export in eine Datei fortgesetzt werden kann.</translation>
    </message>
    <message>
        <source>--resume can be used only with the formats csv, json, jsonl, and xlsx.</source>
        <translation>--resume kann nur mit den Formaten csv, json, jsonl und xlsx verwendet werden.</translation>
    </message>
    <message>
        <source>--resume can&apos;t be used with &quot;list&quot;, because the list changes with every sync.</source>
        <translation>--resume kann nicht mit &quot;list&quot; verwendet werden, weil sich die Liste mit jedem Sync ändert.</translation>
    </message>
    <message>
        <source>--resume requires the server&apos;s total, so --total-results can&apos;t be false.</source>
        <translation>--resume erfordert die Gesamtzahl des Servers. Daher kann --total-results nicht false sein.</translation>
    </message>
    <message>
        <source>--callback-url &quot;%1&quot;: %2</source>
        <translation>--callback-url &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>&quot;create&quot; requires SYNCED_INSTANCE_URI.</source>
        <translation>&quot;create&quot; erfordert SYNCED_INSTANCE_URI.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>--property: a sync doesn&apos;t have the property &quot;%1&quot;. Available properties: %2.</source>
        <translation>--property: Ein Sync hat die Eigenschaft &quot;%1&quot; nicht. Verfügbare Eigenschaften: %2.</translation>
    </message>
    <message>
        <source>--property %1 requires a value: --property %1=VALUE.</source>
        <translation>--property %1 erfordert einen Wert: --property %1=WERT.</translation>
    </message>
    <message>
        <source>The property &quot;%1&quot; is specified twice. Specify it only once.</source>
        <translation>Die Eigenschaft &quot;%1&quot; ist zweimal angegeben. Geben Sie sie nur einmal an.</translation>
    </message>
    <message>
        <source>--by must be code, field, or finding, not &quot;%1&quot;.</source>
        <translation>--by muss code, field oder finding sein, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--format must be markdown, html, json, or xlsx, not &quot;%1&quot;.</source>
        <translation>--format muss markdown, html, json oder xlsx sein, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a CSV file (.csv) nor a kept copy (.%2).</source>
        <translation>&quot;%1&quot; ist weder eine CSV-Datei (.csv) noch eine Archivkopie (.%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t an import definition, such as /contacts/imports/1232, so no rows can be sent to it.</source>
        <translation>&quot;%1&quot; ist keine Importdefinition wie /contacts/imports/1232. Daher können keine Zeilen dorthin gesendet werden.</translation>
    </message>
    <message>
        <source>--clear-staged requires --through-original: nobody else can stage anything in a one-time copy.</source>
        <translation>--clear-staged erfordert --through-original: In einer Einmalkopie kann niemand sonst etwas bereitstellen.</translation>
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
        <translation>Bulk-Syncs von Oracle Eloqua auflisten, untersuchen, exportieren und erstellen.

Befehle:
  list                         Syncs des Kontos auflisten
  get ID                       einen Sync anzeigen
  data ID                      die von einem Sync exportierten Datensätze anzeigen
  logs ID                      das Protokoll eines Syncs anzeigen
  rejects ID                   die von einem Import abgelehnten Datensätze anzeigen
  create SYNCED_INSTANCE_URI   einen Sync einer Definition erstellen
  keep ID                      alles zu einem Sync in einer Datei speichern
  send FILE DEFINITION_URI     korrigierte Datensätze hochladen und synchronisieren
  causes ID                    zählen, warum Datensätze abgelehnt wurden
  compare ID ID                zeigen, was sich vom ersten zum zweiten Sync geändert hat
  report ID                    einen Bericht über einen Sync schreiben
  demo-server                  das simulierte Eloqua ausführen, bis es unterbrochen wird

get, data, logs, rejects, causes, compare und report akzeptieren statt einer ID auch FILE, die Datei einer Archivkopie.</translation>
    </message>
    <message>
        <source>send: show what would be sent, but send nothing.</source>
        <translation>send: zeigen, was gesendet würde, aber nichts senden.</translation>
    </message>
    <message>
        <source>send: upload to the definition itself instead of a one-time copy of it.</source>
        <translation>send: in die Definition selbst hochladen statt in eine Einmalkopie davon.</translation>
    </message>
    <message>
        <source>send: run the definition&apos;s sync actions for the rows.</source>
        <translation>send: die Sync-Aktionen der Definition für die Zeilen ausführen.</translation>
    </message>
    <message>
        <source>send: let empty cells clear values in Eloqua.</source>
        <translation>send: leere Zellen Werte in Eloqua löschen lassen.</translation>
    </message>
    <message>
        <source>send: send rows even if this can create duplicates.</source>
        <translation>send: Zeilen auch senden, wenn dadurch Duplikate entstehen können.</translation>
    </message>
    <message>
        <source>send: also send rows that were sent before, or may have been.</source>
        <translation>send: auch Zeilen senden, die bereits (oder möglicherweise) gesendet wurden.</translation>
    </message>
    <message>
        <source>send: with --through-original, first delete everything that anybody has staged in the definition.</source>
        <translation>send: mit --through-original zuerst alles löschen, was irgendjemand in der Definition bereitgestellt hat.</translation>
    </message>
    <message>
        <source>send: also send rows with this code, which are left out otherwise; can be repeated.</source>
        <translation>send: auch Zeilen mit diesem Code senden, die sonst ausgelassen werden; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>list, logs, rejects: filter that the server applies; sent unchanged. Kept copies: any table.</source>
        <translation>list, logs, rejects: Filter, den der Server anwendet; wird unverändert gesendet. Archivkopien: jede Tabelle.</translation>
    </message>
    <message>
        <source>list, logs, rejects: sort order that the server applies. Kept copies: any table.</source>
        <translation>list, logs, rejects: Sortierung, die der Server anwendet. Archivkopien: jede Tabelle.</translation>
    </message>
    <message>
        <source>Tables: rows per request.</source>
        <translation>Tabellen: Zeilen pro Anfrage.</translation>
    </message>
    <message>
        <source>Tables: rows to skip at the start.</source>
        <translation>Tabellen: Zeilen, die am Anfang übersprungen werden.</translation>
    </message>
    <message>
        <source>Tables: whether the server counts all rows.</source>
        <translation>Tabellen: ob der Server alle Zeilen zählt.</translation>
    </message>
    <message>
        <source>Tables: fetch all pages from the offset on, in order.</source>
        <translation>Tabellen: alle Seiten ab dem Offset der Reihe nach abrufen.</translation>
    </message>
    <message>
        <source>list: list the kept copies on this computer instead of the account&apos;s syncs.</source>
        <translation>list: die Archivkopien auf diesem Computer statt der Syncs des Kontos auflisten.</translation>
    </message>
    <message>
        <source>With --all, keep, causes, compare, report: number of parallel requests, 1 to 6 (default: 4).</source>
        <translation>Mit --all, keep, causes, compare, report: Anzahl paralleler Anfragen, 1 bis 6 (Standard: 4).</translation>
    </message>
    <message>
        <source>With --all and --output: if the export stops early, keep the rows fetched so far and resume from there the next time.</source>
        <translation>Mit --all und --output: die bisher abgerufenen Zeilen aufbewahren, wenn der Export vorzeitig endet, und beim nächsten Mal von dort fortsetzen.</translation>
    </message>
    <message>
        <source>causes: group by code, by code and fields (field, the default), or also by what the values show (finding).</source>
        <translation>causes: nach Code gruppieren (code), nach Code und Feldern (field, Standard) oder auch danach, was die Werte zeigen (finding).</translation>
    </message>
    <message>
        <source>report: include the values of records, which are masked by default.</source>
        <translation>report: die Werte der Datensätze einschließen, die standardmäßig maskiert werden.</translation>
    </message>
    <message>
        <source>csv, json, jsonl, xlsx (Excel workbook; requires --output), or table (default: table on a terminal, otherwise csv). report: markdown (default), html, json, or xlsx.</source>
        <translation>csv, json, jsonl, xlsx (Excel-Arbeitsmappe; erfordert --output) oder table (Standard: table auf einem Terminal, sonst csv). report: markdown (Standard), html, json oder xlsx.</translation>
    </message>
    <message>
        <source>Write to this file, either completely or not at all.</source>
        <translation>In diese Datei schreiben, entweder vollständig oder gar nicht.</translation>
    </message>
    <message>
        <source>Output only these columns, in this order.</source>
        <translation>Nur diese Spalten ausgeben, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>CSV: delimiter between the fields, one character or &quot;tab&quot;.</source>
        <translation>CSV: Trennzeichen zwischen den Feldern, ein Zeichen oder &quot;tab&quot;.</translation>
    </message>
    <message>
        <source>CSV: start with a byte order mark.</source>
        <translation>CSV: mit einer Bytereihenfolge-Marke (BOM) beginnen.</translation>
    </message>
    <message>
        <source>CSV: put a &apos; before cells that a spreadsheet would treat as a formula.</source>
        <translation>CSV: ein &apos; vor Zellen setzen, die ein Tabellenprogramm als Formel behandeln würde.</translation>
    </message>
    <message>
        <source>Show progress even if standard error isn&apos;t a terminal.</source>
        <translation>Fortschritt auch anzeigen, wenn die Standardfehlerausgabe kein Terminal ist.</translation>
    </message>
    <message>
        <source>create: URL that Eloqua calls when the sync finishes.</source>
        <translation>create: URL, die Eloqua aufruft, wenn der Sync beendet ist.</translation>
    </message>
    <message>
        <source>create: send this property unchanged; can be repeated. Names: %1.</source>
        <translation>create: diese Eigenschaft unverändert senden; kann wiederholt werden. Namen: %1.</translation>
    </message>
    <message>
        <source>create, send: wait until the sync finishes.</source>
        <translation>create, send: warten, bis der Sync beendet ist.</translation>
    </message>
    <message>
        <source>demo-server: port on the loopback address.</source>
        <translation>demo-server: Port auf der Loopback-Adresse.</translation>
    </message>
    <message>
        <source>demo-server: number of rows in the large rejects table.</source>
        <translation>demo-server: Anzahl der Zeilen in der großen Tabelle der Ablehnungen.</translation>
    </message>
    <message>
        <source>demo-server: number of rows in the large data table.</source>
        <translation>demo-server: Anzahl der Zeilen in der großen Datentabelle.</translation>
    </message>
    <message>
        <source>demo-server: delay before each response, in milliseconds.</source>
        <translation>demo-server: Verzögerung vor jeder Antwort in Millisekunden.</translation>
    </message>
    <message>
        <source>No connections are saved yet. Sign in once with eloqua-sync-inspector.</source>
        <translation>Es sind noch keine Verbindungen gespeichert. Melden Sie sich einmal mit eloqua-sync-inspector an.</translation>
    </message>
    <message>
        <source>Saved connections: %1.</source>
        <translation>Gespeicherte Verbindungen: %1.</translation>
    </message>
    <message>
        <source>There is no saved connection named &quot;%1&quot;. %2</source>
        <translation>Es gibt keine gespeicherte Verbindung namens &quot;%1&quot;. %2</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>Es gibt keine Option &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Start the built-in simulated Eloqua and sign in to it. Nothing is stored.</source>
        <translation>Das integrierte simulierte Eloqua starten und sich dort anmelden. Es wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Read the credentials from this JSON file.</source>
        <translation>Die Anmeldedaten aus dieser JSON-Datei lesen.</translation>
    </message>
    <message>
        <source>Use this saved connection.</source>
        <translation>Diese gespeicherte Verbindung verwenden.</translation>
    </message>
    <message>
        <source>Sign in at this URL instead of https://login.eloqua.com.</source>
        <translation>Bei dieser URL statt bei https://login.eloqua.com anmelden.</translation>
    </message>
    <message>
        <source>Trust this PEM certificate in addition to the system&apos;s certificates.</source>
        <translation>Diesem PEM-Zertifikat zusätzlich zu den Zertifikaten des Systems vertrauen.</translation>
    </message>
    <message>
        <source>Use this language instead of the system&apos;s: %1.</source>
        <translation>Diese Sprache statt der des Systems verwenden: %1.</translation>
    </message>
    <message>
        <source>Show this help and quit.</source>
        <translation>Diese Hilfe anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Show the version and quit.</source>
        <translation>Die Version anzeigen und beenden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a language of this program. Available languages: %2.</source>
        <translation>&quot;%1&quot; ist keine Sprache dieses Programms. Verfügbare Sprachen: %2.</translation>
    </message>
    <message>
        <source>%1
Run &quot;%2 --help&quot; to see the options.
</source>
        <translation>%1
Führen Sie &quot;%2 --help&quot; aus, um die Optionen zu sehen.
</translation>
    </message>
    <message>
        <source>Use only one of --demo, --connection, and --profile.</source>
        <translation>Verwenden Sie nur eine der Optionen --demo, --connection und --profile.</translation>
    </message>
    <message>
        <source>--demo signs in to the simulated Eloqua, so it can&apos;t be used with --login-url.</source>
        <translation>--demo meldet sich beim simulierten Eloqua an und kann daher nicht mit --login-url verwendet werden.</translation>
    </message>
    <message>
        <source>--login-url must be an https address (plain http only for this computer), not &quot;%1&quot;.</source>
        <translation>--login-url muss eine https-Adresse sein (einfaches http nur für diesen Computer), nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The simulated Eloqua couldn&apos;t open a port on this computer.</source>
        <translation>Das simulierte Eloqua konnte auf diesem Computer keinen Port öffnen.</translation>
    </message>
    <message>
        <source>The simulated Eloqua couldn&apos;t open port %1 on this computer. Another program may be using it. Choose a different port.</source>
        <translation>Das simulierte Eloqua konnte Port %1 auf diesem Computer nicht öffnen. Möglicherweise verwendet ihn ein anderes Programm. Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Can&apos;t read the certificate file %1: %2.</source>
        <translation>Die Zertifikatsdatei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 doesn&apos;t contain a certificate in PEM format (&quot;-----BEGIN CERTIFICATE-----&quot;).</source>
        <translation>Die Datei %1 enthält kein Zertifikat im PEM-Format (&quot;-----BEGIN CERTIFICATE-----&quot;).</translation>
    </message>
    <message>
        <source>Can&apos;t write to the folder %1. It&apos;s needed so that two programs never refresh the same sign-in at the same time. Nothing was sent, and the refresh token is still valid.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden. Er wird benötigt, damit nie zwei Programme gleichzeitig dieselbe Anmeldung aktualisieren. Es wurde nichts gesendet, und das Aktualisierungstoken ist weiterhin gültig.</translation>
    </message>
    <message>
        <source>Open this sync.</source>
        <translation>Diesen Sync öffnen.</translation>
    </message>
    <message>
        <source>Write a PNG screenshot of the loaded window to FILE, then quit.</source>
        <translation>Ein PNG-Bildschirmfoto des geladenen Fensters in FILE schreiben, dann beenden.</translation>
    </message>
    <message>
        <source>Use this color palette instead of the one chosen in Preferences: %1.</source>
        <translation>Diese Farbpalette statt der in den Einstellungen gewählten verwenden: %1.</translation>
    </message>
    <message>
        <source>Open the window at this size.</source>
        <translation>Das Fenster in dieser Größe öffnen.</translation>
    </message>
    <message>
        <source>Open this kept copy of a sync. No sign-in is needed.</source>
        <translation>Diese Archivkopie eines Syncs öffnen. Keine Anmeldung erforderlich.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;. See --help.</source>
        <translation>Unerwartetes Argument &quot;%1&quot;. Siehe --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a palette. Available palettes: %2.</source>
        <translation>&quot;%1&quot; ist keine Farbpalette. Verfügbare Farbpaletten: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a valid size. Use the form 1024x768.</source>
        <translation>&quot;%1&quot; ist keine gültige Größe. Verwenden Sie die Form 1024x768.</translation>
    </message>
    <message>
        <source>Shows what happened to an Oracle Eloqua bulk sync.</source>
        <translation>Zeigt, was mit einem Bulk-Sync von Oracle Eloqua geschehen ist.</translation>
    </message>
    <message>
        <source>Server response: %1</source>
        <translation>Antwort des Servers: %1</translation>
    </message>
    <message>
        <source>Field %1, value %2: %3</source>
        <translation>Feld %1, Wert %2: %3</translation>
    </message>
    <message>
        <source>Stopped. Nothing was loaded.</source>
        <translation>Gestoppt. Es wurde nichts geladen.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s)</source>
        <translation>
            <numerusform>%L1 Zeile</numerusform>
            <numerusform>%L1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>it belongs to user %1 and group %2, and you don&apos;t have permission to keep this ownership</source>
        <translation>die Datei gehört Benutzer %1 und Gruppe %2, und Sie haben keine Berechtigung, diese Eigentümer beizubehalten</translation>
    </message>
    <message>
        <source>it&apos;s a mount point, so it can&apos;t be replaced; mount its folder instead</source>
        <translation>es ist ein Einhängepunkt und kann daher nicht ersetzt werden; hängen Sie stattdessen den Ordner ein</translation>
    </message>
    <message>
        <source>its access control list can&apos;t be kept: %1</source>
        <translation>die Zugriffssteuerungsliste kann nicht beibehalten werden: %1</translation>
    </message>
    <message>
        <source>its permissions can&apos;t be kept: %1</source>
        <translation>die Berechtigungen können nicht beibehalten werden: %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to standard output: %1. The output is incomplete.</source>
        <translation>In die Standardausgabe konnte nicht geschrieben werden: %1. Die Ausgabe ist unvollständig.</translation>
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
        <translation>de</translation>
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
        <translation>(andere Feldkombinationen)</translation>
    </message>
    <message>
        <source>(no field named)</source>
        <translation>(kein Feld genannt)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>First %1 rejects. Counts will change.</source>
        <translation>Erste %1 Ablehnungen. Die Anzahlen werden sich ändern.</translation>
    </message>
    <message>
        <source>No record was rejected.</source>
        <translation>Es wurde kein Datensatz abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>All %L1 reject(s) are counted.</source>
        <translation>
            <numerusform>%L1 Ablehnung ist gezählt.</numerusform>
            <numerusform>Alle %L1 Ablehnungen sind gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at %1 rejects. Counts cover these only.</source>
        <translation>Bei %1 Ablehnungen gestoppt. Die Anzahlen umfassen nur diese.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s) were counted, but there may be more.</source>
        <translation>
            <numerusform>%L1 Ablehnung wurde gezählt, aber möglicherweise gibt es mehr.</numerusform>
            <numerusform>%L1 Ablehnungen wurden gezählt, aber möglicherweise gibt es mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 rejects could be counted. Counts cover these only.</source>
        <translation>Nur %1 Ablehnungen konnten gezählt werden. Die Anzahlen umfassen nur diese.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>cause of rejects</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>cause of rejects</comment>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>More</source>
        <comment>rejects</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Fewer</source>
        <comment>rejects</comment>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>number of rejects</comment>
        <translation>Gleich viele</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>ganzer Wert</translation>
    </message>
    <message>
        <source>character %L1</source>
        <translation>Zeichen %L1</translation>
    </message>
    <message>
        <source>characters %L1 to %L2</source>
        <translation>Zeichen %L1 bis %L2</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Only spaces</source>
        <translation>Nur Leerzeichen</translation>
    </message>
    <message>
        <source>Placeholder for an empty value, such as null</source>
        <translation>Platzhalter für einen leeren Wert, zum Beispiel null</translation>
    </message>
    <message>
        <source>Space at the start or end</source>
        <translation>Leerzeichen am Anfang oder Ende</translation>
    </message>
    <message>
        <source>Contains a no-break space</source>
        <translation>Enthält ein geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>Contains an invisible character</source>
        <translation>Enthält ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>Contains a control character</source>
        <translation>Enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>Text in the wrong encoding</source>
        <translation>Text in falscher Codierung</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>Value of another field, as if the columns were shifted</source>
        <translation>Wert eines anderen Felds, als wären die Spalten verschoben</translation>
    </message>
    <message>
        <source>No @</source>
        <translation>Kein @</translation>
    </message>
    <message>
        <source>Several addresses</source>
        <translation>Mehrere Adressen</translation>
    </message>
    <message>
        <source>Address with a display name</source>
        <translation>Adresse mit Anzeigename</translation>
    </message>
    <message>
        <source>More than one @</source>
        <translation>Mehr als ein @</translation>
    </message>
    <message>
        <source>Space in the address</source>
        <translation>Leerzeichen in der Adresse</translation>
    </message>
    <message>
        <source>Accented or non-Latin letter in the address</source>
        <translation>Buchstabe mit Akzent oder nicht lateinischer Buchstabe in der Adresse</translation>
    </message>
    <message>
        <source>Nothing before the @</source>
        <translation>Nichts vor dem @</translation>
    </message>
    <message>
        <source>Misplaced dot</source>
        <translation>Punkt an falscher Stelle</translation>
    </message>
    <message>
        <source>No dot after the @</source>
        <translation>Kein Punkt nach dem @</translation>
    </message>
    <message>
        <source>Character that isn&apos;t allowed in an address</source>
        <translation>Zeichen, das in einer Adresse nicht zulässig ist</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>Thousands separator</source>
        <translation>Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>Currency sign</source>
        <translation>Währungszeichen</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>Number with a sign</source>
        <translation>Zahl mit Vorzeichen</translation>
    </message>
    <message>
        <source>Number with decimal places</source>
        <translation>Zahl mit Nachkommastellen</translation>
    </message>
    <message>
        <source>Time with milliseconds</source>
        <translation>Zeit mit Millisekunden</translation>
    </message>
    <message>
        <source>Date in a different order than YYYY-MM-DD</source>
        <translation>Datum in anderer Reihenfolge als JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Two-digit year</source>
        <translation>Zweistelliges Jahr</translation>
    </message>
    <message>
        <source>Excel date number</source>
        <translation>Excel-Datumszahl</translation>
    </message>
    <message>
        <source>Unix time (seconds since 1970)</source>
        <translation>Unix-Zeit (Sekunden seit 1970)</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Sieht richtig aus</translation>
    </message>
    <message>
        <source>No field named</source>
        <translation>Kein Feld genannt</translation>
    </message>
    <message>
        <source>The numbers of rejected records differ: %1 in the log, %2 in the list of rejects.</source>
        <translation>Die Anzahlen der abgelehnten Datensätze unterscheiden sich: %1 im Protokoll, %2 in der Liste der Ablehnungen.</translation>
    </message>
    <message>
        <source>The numbers of rejects differ: %1 reported by Eloqua, %2 fetched.</source>
        <translation>Die Anzahlen der Ablehnungen unterscheiden sich: %1 von Eloqua gemeldet, %2 abgerufen.</translation>
    </message>
    <message>
        <source>The numbers of rejected records differ: %1 in the log, %2 fetched.</source>
        <translation>Die Anzahlen der abgelehnten Datensätze unterscheiden sich: %1 im Protokoll, %2 abgerufen.</translation>
    </message>
    <message>
        <source>The log reports fewer staged records (%1) than processed records (%2).</source>
        <translation>Das Protokoll meldet weniger bereitgestellte Datensätze (%1) als verarbeitete Datensätze (%2).</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Verarbeitet</translation>
    </message>
    <message>
        <source>Without duplicates</source>
        <translation>Ohne Duplikate</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>With rejected fields</source>
        <translation>Mit abgelehnten Feldern</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>number of records</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>number of records</comment>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>The definition couldn&apos;t be read, so fields are in the order of the records. %1</source>
        <translation>Die Definition konnte nicht gelesen werden. Daher stehen die Felder in der Reihenfolge der Datensätze. %1</translation>
    </message>
    <message>
        <source>The log couldn&apos;t be read, so its counters are missing. %1</source>
        <translation>Das Protokoll konnte nicht gelesen werden. Daher fehlen dessen Zähler. %1</translation>
    </message>
    <message>
        <source>The log in the kept copy isn&apos;t complete. %1</source>
        <translation>Das Protokoll in der Archivkopie ist nicht vollständig. %1</translation>
    </message>
    <message numerus="yes">
        <source>The log reports %L1 record(s) with %2, but the list of rejects contains %3.</source>
        <translation>
            <numerusform>Das Protokoll meldet %L1 Datensatz mit %2, aber die Liste der Ablehnungen enthält %3.</numerusform>
            <numerusform>Das Protokoll meldet %L1 Datensätze mit %2, aber die Liste der Ablehnungen enthält %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>blanks in an email address</source>
        <translation>Leerzeichen in einer E-Mail-Adresse</translation>
    </message>
    <message>
        <source>letters in an email address that Eloqua may reject</source>
        <translation>Buchstaben in einer E-Mail-Adresse, die Eloqua ablehnen kann</translation>
    </message>
    <message>
        <source>not an email address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>too long for an email address</source>
        <translation>zu lang für eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>a date in a format that Eloqua may not recognize; use YYYY-MM-DD</source>
        <translation>ein Datum in einem Format, das Eloqua möglicherweise nicht erkennt; verwenden Sie JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>a date that doesn&apos;t exist</source>
        <translation>ein Datum, das es nicht gibt</translation>
    </message>
    <message>
        <source>a date with milliseconds, which Eloqua may ignore</source>
        <translation>ein Datum mit Millisekunden, die Eloqua ignorieren kann</translation>
    </message>
    <message>
        <source>empty, although it&apos;s the identifier</source>
        <translation>leer, obwohl es die Kennung ist</translation>
    </message>
    <message>
        <source>empty, although it&apos;s required</source>
        <translation>leer, obwohl erforderlich</translation>
    </message>
    <message>
        <source>read-only in Eloqua, so the value may be ignored</source>
        <translation>in Eloqua schreibgeschützt; der Wert wird daher möglicherweise ignoriert</translation>
    </message>
    <message>
        <source>a field of an unknown type</source>
        <translation>ein Feld unbekannten Typs</translation>
    </message>
    <message>
        <source>not a number, such as 1234.5</source>
        <translation>keine Zahl wie 1234.5</translation>
    </message>
    <message>
        <source>a number with a sign or decimal places, which Eloqua may reject</source>
        <translation>eine Zahl mit Vorzeichen oder Nachkommastellen, die Eloqua ablehnen kann</translation>
    </message>
    <message>
        <source>longer than %L1 characters</source>
        <translation>länger als %L1 Zeichen</translation>
    </message>
    <message>
        <source>longer than %L1 characters, which only a large text field accepts</source>
        <translation>länger als %L1 Zeichen, was nur ein Feld für langen Text akzeptiert</translation>
    </message>
    <message>
        <source>Eloqua&apos;s list of fields can&apos;t be read.</source>
        <translation>Die Liste der Felder von Eloqua kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Eloqua has no list of fields for this kind of import.</source>
        <translation>Eloqua hat keine Liste der Felder für diese Art von Import.</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of fields</source>
        <translation>sie ist keine Liste von Feldern</translation>
    </message>
    <message>
        <source>unchanged since Eloqua rejected it</source>
        <translation>unverändert, seit Eloqua den Datensatz abgelehnt hat</translation>
    </message>
    <message>
        <source>still the value that Eloqua rejected</source>
        <translation>noch immer der Wert, den Eloqua abgelehnt hat</translation>
    </message>
    <message>
        <source>the same as in another record</source>
        <translation>derselbe wie in einem anderen Datensatz</translation>
    </message>
    <message>
        <source>The definition of the import isn&apos;t in this copy, so types and required fields can&apos;t be checked.</source>
        <translation>Die Definition des Imports ist nicht in dieser Kopie enthalten. Daher können Typen und erforderliche Felder nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The definition has no identifier, so the check can&apos;t find records without one.</source>
        <translation>Die Definition hat keine Kennung. Daher kann die Prüfung Datensätze ohne Kennung nicht finden.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s list of fields isn&apos;t in this copy, so most types and required fields can&apos;t be checked. Sign in to fetch the list.</source>
        <translation>Die Liste der Felder von Eloqua ist nicht in dieser Kopie enthalten. Daher können die meisten Typen und erforderlichen Felder nicht geprüft werden. Melden Sie sich an, um die Liste abzurufen.</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>besteht nicht</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>passes our checks</source>
        <translation>besteht die Prüfungen</translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s) fail</source>
        <translation>
            <numerusform>%L1 Datensatz besteht nicht</numerusform>
            <numerusform>%L1 Datensätze bestehen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 pass our checks</source>
        <translation>
            <numerusform>%L1 besteht die Prüfungen</numerusform>
            <numerusform>%L1 bestehen die Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %L1 we cannot tell</source>
        <translation>
            <numerusform>%L1 ist unklar</numerusform>
            <numerusform>%L1 sind unklar</numerusform>
        </translation>
    </message>
    <message>
        <source>Of all records, shown or not: %1</source>
        <translation>Von allen Datensätzen, ob angezeigt oder nicht: %1</translation>
    </message>
    <message>
        <source>Eloqua hasn&apos;t answered for %1 s</source>
        <translation>Eloqua hat seit %1 s nicht geantwortet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file isn&apos;t a recipe. Choose a file that was saved with &quot;Save steps as recipe&quot;.</source>
        <translation>Die Datei ist kein Rezept. Wählen Sie eine Datei, die mit „Schritte als Rezept speichern“ gespeichert wurde.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of this program. Update the program to open it.</source>
        <translation>Die Datei wurde mit einer neueren Version dieses Programms erstellt. Aktualisieren Sie das Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The file has more than %L1 steps.</source>
        <translation>Die Datei enthält mehr als %L1 Schritte.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1: %2. Choose another location, then try again.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Speicherort, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Couldn&apos;t use %1. %2</source>
        <translation>%1 konnte nicht verwendet werden. %2</translation>
    </message>
    <message numerus="yes">
        <source>Applied %L1 step(s)</source>
        <translation>
            <numerusform>%L1 Schritt angewendet</numerusform>
            <numerusform>%L1 Schritte angewendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, but %L2 couldn&apos;t be applied: %3</source>
        <translation>
            <numerusform>%1, aber %L2 konnte nicht angewendet werden: %3</numerusform>
            <numerusform>%1, aber %L2 konnten nicht angewendet werden: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>it isn&apos;t a definition</source>
        <translation>sie ist keine Definition</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of definitions</source>
        <translation>sie ist keine Liste von Definitionen</translation>
    </message>
    <message>
        <source>&quot;items&quot; isn&apos;t a list</source>
        <translation>&quot;items&quot; ist keine Liste</translation>
    </message>
    <message>
        <source>System times in UTC</source>
        <translation>Systemzeiten in UTC</translation>
    </message>
    <message>
        <source>Maximum number of records</source>
        <translation>Maximale Anzahl von Datensätzen</translation>
    </message>
    <message>
        <source>Storage used (KB)</source>
        <translation>Belegter Speicher (KB)</translation>
    </message>
    <message>
        <source>External system ID</source>
        <translation>ID des externen Systems</translation>
    </message>
    <message>
        <source>CRM account ID field</source>
        <translation>Feld der CRM-Konto-ID</translation>
    </message>
    <message>
        <source>Sync after each upload</source>
        <translation>Sync nach jedem Upload</translation>
    </message>
    <message>
        <source>Update all matching records</source>
        <translation>Alle passenden Datensätze aktualisieren</translation>
    </message>
    <message>
        <source>Update rule by field</source>
        <translation>Aktualisierungsregel nach Feld</translation>
    </message>
    <message>
        <source>Import priority</source>
        <translation>Importpriorität</translation>
    </message>
    <message>
        <source>Import rule</source>
        <translation>Importregel</translation>
    </message>
    <message>
        <source>Null identifier field name</source>
        <translation>Leerer Kennungsfeldname (null)</translation>
    </message>
    <message>
        <source>Link users</source>
        <translation>Benutzer verknüpfen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The object is missing before &quot;%1&quot;. Enter a URI such as /contacts/%1/1232.</source>
        <translation>Vor „%1“ fehlt das Objekt. Geben Sie eine URI wie /contacts/%1/1232 ein.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t document an object called &quot;%1&quot;. The documented objects are accounts, activities, campaignResponses, contacts, customObjects, emailAddresses, events, opportunities, and phoneNumbers.</source>
        <translation>Eloqua dokumentiert kein Objekt namens „%1“. Die dokumentierten Objekte sind accounts, activities, campaignResponses, contacts, customObjects, emailAddresses, events, opportunities und phoneNumbers.</translation>
    </message>
    <message>
        <source>The number of the object is missing after &quot;%1&quot;. Enter a URI such as /%1/27/%2/402.</source>
        <translation>Nach „%1“ fehlt die Nummer des Objekts. Geben Sie eine URI wie /%1/27/%2/402 ein.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t support %1 of %2.</source>
        <translation>Eloqua unterstützt %1 für %2 nicht.</translation>
    </message>
    <message>
        <source>The URI must end with the number of the definition, such as 1232.</source>
        <translation>Die URI muss mit der Nummer der Definition enden, zum Beispiel 1232.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t the number of a definition, such as 1232. Choose the definition from the list to get its number.</source>
        <translation>„%1“ ist keine Nummer einer Definition wie 1232. Wählen Sie die Definition in der Liste, um deren Nummer zu erhalten.</translation>
    </message>
    <message>
        <source>Enter only the part of the address that starts with the object, such as /contacts/imports/1232.</source>
        <translation>Geben Sie nur den Teil der Adresse ein, der mit dem Objekt beginnt, zum Beispiel /contacts/imports/1232.</translation>
    </message>
    <message>
        <source>That address belongs to %1, not to the Eloqua instance that you&apos;re signed in to. Enter only the part that starts with the object, such as /contacts/imports/1232.</source>
        <translation>Diese Adresse gehört zu %1, nicht zu der Eloqua-Instanz, bei der Sie angemeldet sind. Geben Sie nur den Teil ein, der mit dem Objekt beginnt, zum Beispiel /contacts/imports/1232.</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>einem anderen Computer</translation>
    </message>
    <message>
        <source>That isn&apos;t the address of a definition. Enter a path such as /contacts/imports/1232.</source>
        <translation>Das ist keine Adresse einer Definition. Geben Sie einen Pfad wie /contacts/imports/1232 ein.</translation>
    </message>
    <message>
        <source>The URI contains a space or an invisible character. Remove it.</source>
        <translation>Die URI enthält ein Leerzeichen oder ein unsichtbares Zeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>A number alone isn&apos;t enough. Enter the whole path, such as /contacts/imports/%1.</source>
        <translation>Eine Nummer allein genügt nicht. Geben Sie den ganzen Pfad ein, zum Beispiel /contacts/imports/%1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a definition URI, such as /contacts/imports/1232. Choose the definition by name from the list.</source>
        <translation>„%1“ ist keine Definitions-URI wie /contacts/imports/1232. Wählen Sie die Definition nach Namen in der Liste.</translation>
    </message>
    <message>
        <source>A definition URI starts with a slash: /%1</source>
        <translation>Eine Definitions-URI beginnt mit einem Schrägstrich: /%1</translation>
    </message>
    <message>
        <source>That is the URI of a sync. A sync is created from a definition, such as /contacts/imports/1232. To sync this sync&apos;s definition again, choose &quot;Run again&quot;.</source>
        <translation>Das ist die URI eines Syncs. Ein Sync wird aus einer Definition erstellt, zum Beispiel /contacts/imports/1232. Um die Definition dieses Syncs erneut zu synchronisieren, wählen Sie „Erneut ausführen“.</translation>
    </message>
    <message>
        <source>The URI must contain imports, exports, or syncActions, as in /contacts/imports/1232.</source>
        <translation>Die URI muss imports, exports oder syncActions enthalten, wie in /contacts/imports/1232.</translation>
    </message>
    <message>
        <source>A definition URI ends with the number of the definition. Remove &quot;%1&quot;.</source>
        <translation>Eine Definitions-URI endet mit der Nummer der Definition. Entfernen Sie „%1“.</translation>
    </message>
    <message>
        <source>Enter the URI of the definition to sync, such as /contacts/imports/1232.</source>
        <translation>Geben Sie die URI der zu synchronisierenden Definition ein, zum Beispiel /contacts/imports/1232.</translation>
    </message>
    <message>
        <source>The address contains a space. Remove it.</source>
        <translation>Die Adresse enthält ein Leerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Eloqua can call only web addresses. Enter an address that starts with https:// or http://, or leave it out.</source>
        <translation>Eloqua kann nur Webadressen aufrufen. Geben Sie eine Adresse ein, die mit https:// oder http:// beginnt, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save %1: %2.</source>
        <translation>%1 konnte nicht gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Wählen Sie ein Feld.</translation>
    </message>
    <message>
        <source>There is no field %1 in these records.</source>
        <translation>In diesen Datensätzen gibt es kein Feld %1.</translation>
    </message>
    <message>
        <source>Choose two different fields.</source>
        <translation>Wählen Sie zwei verschiedene Felder.</translation>
    </message>
    <message>
        <source>Enter the text to find. To fill empty cells, select &quot;Whole cell&quot;.</source>
        <translation>Geben Sie den zu suchenden Text ein. Um leere Zellen auszufüllen, wählen Sie „Ganze Zelle“ aus.</translation>
    </message>
    <message>
        <source>The regular expression isn&apos;t valid at character %L1: %2.</source>
        <translation>Der reguläre Ausdruck ist bei Zeichen %L1 ungültig: %2.</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Replace %1 with %2 in %3</source>
        <translation>%3: %1 durch %2 ersetzen</translation>
    </message>
    <message>
        <source>Trim blanks in %1</source>
        <translation>%1: Leerzeichen trimmen</translation>
    </message>
    <message>
        <source>Change the case in %1</source>
        <translation>%1: Groß-/Kleinschreibung ändern</translation>
    </message>
    <message>
        <source>Swap %1 and %2</source>
        <translation>%1 und %2 vertauschen</translation>
    </message>
    <message>
        <source>Split names from addresses in %1</source>
        <translation>%1: Namen von Adressen trennen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Leave out records</source>
        <translation>Datensätze auslassen</translation>
    </message>
    <message>
        <source>Include records again</source>
        <translation>Datensätze wieder aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Emptied %L1 cell(s) in %2</source>
        <translation>
            <numerusform>%2: %L1 Zelle geleert</numerusform>
            <numerusform>%2: %L1 Zellen geleert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %L1 cell(s) in %2 to %3</source>
        <translation>
            <numerusform>%2: %L1 Zelle auf %3 gesetzt</numerusform>
            <numerusform>%2: %L1 Zellen auf %3 gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %2 with %3 in %L1 cell(s) in %4</source>
        <translation>
            <numerusform>%4: %2 durch %3 in %L1 Zelle ersetzt</numerusform>
            <numerusform>%4: %2 durch %3 in %L1 Zellen ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trimmed %L1 cell(s) in %2</source>
        <translation>
            <numerusform>%2: Leerzeichen in %L1 Zelle getrimmt</numerusform>
            <numerusform>%2: Leerzeichen in %L1 Zellen getrimmt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the case of %L1 cell(s) in %2</source>
        <translation>
            <numerusform>%2: Groß-/Kleinschreibung in %L1 Zelle geändert</numerusform>
            <numerusform>%2: Groß-/Kleinschreibung in %L1 Zellen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swapped %2 and %3: %L1 cell(s)</source>
        <translation>
            <numerusform>%2 und %3 vertauscht: %L1 Zelle</numerusform>
            <numerusform>%2 und %3 vertauscht: %L1 Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split names from addresses in %2: %L1 cell(s)</source>
        <translation>
            <numerusform>%2: Namen von Adressen getrennt (%L1 Zelle)</numerusform>
            <numerusform>%2: Namen von Adressen getrennt (%L1 Zellen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %L1 cell(s) in %2</source>
        <translation>
            <numerusform>%2: %L1 Zelle wiederhergestellt</numerusform>
            <numerusform>%2: %L1 Zellen wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %L1 record(s)</source>
        <translation>
            <numerusform>%L1 Datensatz ausgelassen</numerusform>
            <numerusform>%L1 Datensätze ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Included %L1 record(s) again</source>
        <translation>
            <numerusform>%L1 Datensatz wieder aufgenommen</numerusform>
            <numerusform>%L1 Datensätze wieder aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a step that this program supports.</source>
        <translation>&quot;%1&quot; ist kein Schritt, den dieses Programm unterstützt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a step must be a string.</source>
        <translation>&quot;%1&quot; eines Schritts muss eine Zeichenfolge sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a step must be true or false.</source>
        <translation>&quot;%1&quot; eines Schritts muss true oder false sein.</translation>
    </message>
    <message>
        <source>&quot;case&quot; of a step must be lower, upper, or title.</source>
        <translation>&quot;case&quot; eines Schritts muss lower, upper oder title sein.</translation>
    </message>
    <message>
        <source>The number of rows is unknown until the first response arrives.</source>
        <translation>Die Anzahl der Zeilen ist unbekannt, bis die erste Antwort eintrifft.</translation>
    </message>
    <message>
        <source>%1 from this copy. Nothing is requested from Eloqua.</source>
        <translation>%1 aus dieser Kopie. Von Eloqua wird nichts angefordert.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 request(s)</source>
        <translation>
            <numerusform>%L1 Anfrage</numerusform>
            <numerusform>%L1 Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. No time estimate yet.</source>
        <translation>%1, %2. Noch keine Zeitschätzung.</translation>
    </message>
    <message>
        <source>%1, %2, about %3 at the speed of the last export.</source>
        <translation>%1, %2, etwa %3 bei der Geschwindigkeit des letzten Exports.</translation>
    </message>
    <message>
        <source>The workbook will be about %1. Excel might open it slowly or not at all. Consider a CSV format, or export fewer rows or columns.</source>
        <translation>Die Arbeitsmappe wird etwa %1 groß. Excel öffnet sie möglicherweise nur langsam oder gar nicht. Erwägen Sie ein CSV-Format, oder exportieren Sie weniger Zeilen oder Spalten.</translation>
    </message>
    <message>
        <source>requesting the first rows</source>
        <translation>erste Zeilen werden angefordert</translation>
    </message>
    <message>
        <source>completing the file</source>
        <translation>Datei wird fertiggestellt</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s)/s</source>
        <translation>
            <numerusform>%L1 Zeile/s</numerusform>
            <numerusform>%L1 Zeilen/s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>slowed down by Eloqua</source>
        <translation>von Eloqua verlangsamt</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would run as a formula (they start with =, +, -, or @) get an apostrophe (&apos;) in front. Numbers and phone numbers, such as %1, stay as they are.</source>
        <translation>Zellen, die ein Tabellenprogramm als Formel ausführen würde (sie beginnen mit =, +, - oder @), erhalten ein vorangestelltes Apostroph (&apos;). Zahlen und Telefonnummern wie %1 bleiben unverändert.</translation>
    </message>
    <message>
        <source>Cells that start with =, +, -, or @ get an apostrophe (&apos;) in front: %1 becomes &apos;%1.</source>
        <translation>Zellen, die mit =, +, - oder @ beginnen, erhalten ein vorangestelltes Apostroph (&apos;): Aus %1 wird &apos;%1.</translation>
    </message>
    <message>
        <source>For Excel, which reads all characters correctly in this file.</source>
        <translation>Für Excel, das in dieser Datei alle Zeichen richtig liest.</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>Für Programme.</translation>
    </message>
    <message>
        <source>For programs: values are exactly as Eloqua sent them. To open the file in Excel, choose Excel workbook.</source>
        <translation>Für Programme: Die Werte sind genau so, wie Eloqua sie gesendet hat. Um die Datei in Excel zu öffnen, wählen Sie „Excel-Arbeitsmappe“.</translation>
    </message>
    <message>
        <source>Exact CSV</source>
        <translation>Exaktes CSV</translation>
    </message>
    <message>
        <source>Excel CSV</source>
        <translation>Excel-CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
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
        <translation>Für Programme: ein JSON-Objekt in jeder Zeile.</translation>
    </message>
    <message>
        <source>For programs: one JSON array of objects.</source>
        <translation>Für Programme: ein JSON-Array von Objekten.</translation>
    </message>
    <message>
        <source>For Excel and other spreadsheets: every value is the text that Eloqua sent, so leading zeros stay, and nothing runs as a formula. Only record indexes and counts are numbers.</source>
        <translation>Für Excel und andere Tabellenprogramme: Jeder Wert ist der Text, den Eloqua gesendet hat. Daher bleiben führende Nullen erhalten, und nichts wird als Formel ausgeführt. Nur Datensatzindizes und Anzahlen sind Zahlen.</translation>
    </message>
    <message>
        <source>An Excel sheet can hold only %L1 of these rows. The other rows go on more sheets.</source>
        <translation>Ein Excel-Blatt kann nur %L1 dieser Zeilen aufnehmen. Die anderen Zeilen kommen auf weitere Blätter.</translation>
    </message>
    <message>
        <source>Excel shows only the first %L1 of these rows. Filter the table to export fewer.</source>
        <translation>Excel zeigt nur die ersten %L1 dieser Zeilen an. Filtern Sie die Tabelle, um weniger zu exportieren.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1: %2. If a file with that name exists, it&apos;s unchanged. Choose another location or free up space, then try again.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wenn eine Datei mit diesem Namen vorhanden ist, ist sie unverändert. Wählen Sie einen anderen Speicherort, oder geben Sie Speicherplatz frei, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 already exists. It was created after you set up this export, so it wasn&apos;t replaced. Export again to choose another name or to replace it.</source>
        <translation>%1 ist bereits vorhanden. Die Datei wurde erstellt, nachdem Sie diesen Export eingerichtet haben, und wurde daher nicht ersetzt. Exportieren Sie erneut, um einen anderen Namen zu wählen oder sie zu ersetzen.</translation>
    </message>
    <message>
        <source>The rows fetched so far are lost, because %1 was deleted or replaced during the export. If %2 exists, it&apos;s unchanged. Try again, and leave files that end in .part alone until the export has finished.</source>
        <translation>Die bisher abgerufenen Zeilen sind verloren, weil %1 während des Exports gelöscht oder ersetzt wurde. Wenn %2 vorhanden ist, ist die Datei unverändert. Versuchen Sie es erneut, und lassen Sie Dateien mit der Endung .part in Ruhe, bis der Export beendet ist.</translation>
    </message>
    <message>
        <source>it&apos;s a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it&apos;s not a regular file</source>
        <translation>es ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>it&apos;s write-protected</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>dafür ist nicht genug Arbeitsspeicher vorhanden</translation>
    </message>
    <message>
        <source>it would be larger than 4 GiB</source>
        <translation>die Datei wäre größer als 4 GiB</translation>
    </message>
    <message>
        <source>The rows have %L1 columns, but an Excel sheet can hold only %L2. Choose fewer columns, or another format.</source>
        <translation>Die Zeilen haben %L1 Spalten, aber ein Excel-Blatt kann nur %L2 aufnehmen. Wählen Sie weniger Spalten oder ein anderes Format.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) had more than the %L2 characters that Excel can hold. They were cut, and end in &quot;…&quot;. Columns: %3.</source>
        <translation>
            <numerusform>%L1 Zelle hatte mehr als die %L2 Zeichen, die Excel aufnehmen kann. Sie wurde abgeschnitten und endet mit „…“. Spalten: %3.</numerusform>
            <numerusform>%L1 Zellen hatten mehr als die %L2 Zeichen, die Excel aufnehmen kann. Sie wurden abgeschnitten und enden mit „…“. Spalten: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are on %L1 sheets, because an Excel sheet can hold only %L2 rows.</source>
        <translation>Die Zeilen stehen auf %L1 Blättern, weil ein Excel-Blatt nur %L2 Zeilen aufnehmen kann.</translation>
    </message>
    <message>
        <source>If the problem continues, send this message to Oracle Support.</source>
        <translation>Wenn das Problem weiterhin auftritt, senden Sie diese Meldung an Oracle Support.</translation>
    </message>
    <message>
        <source>If the problem continues, send the request ID to Oracle Support.</source>
        <translation>Wenn das Problem weiterhin auftritt, senden Sie die Anfrage-ID an Oracle Support.</translation>
    </message>
    <message>
        <source>Eloqua no longer accepts the sign-in. Sign in again.</source>
        <translation>Eloqua akzeptiert die Anmeldung nicht mehr. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This Eloqua user isn&apos;t allowed to see this. Ask your Eloqua administrator for permission.</source>
        <translation>Dieser Eloqua-Benutzer darf dies nicht sehen. Bitten Sie Ihren Eloqua-Administrator um die Berechtigung.</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t find this. Check the number, and whether Eloqua still keeps it.</source>
        <translation>Eloqua hat dies nicht gefunden. Prüfen Sie die Nummer und ob Eloqua es noch aufbewahrt.</translation>
    </message>
    <message>
        <source>Eloqua received too many requests and asks you to wait %1. Try again after that.</source>
        <translation>Eloqua hat zu viele Anfragen erhalten und bittet Sie, %1 zu warten. Versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>Eloqua received too many requests. Wait a minute, then try again.</source>
        <translation>Eloqua hat zu viele Anfragen erhalten. Warten Sie eine Minute, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the request. Check the filter, the sort order, and the page size.</source>
        <translation>Eloqua hat die Anfrage nicht akzeptiert. Prüfen Sie den Filter, die Sortierung und die Seitengröße.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the request, because the value below isn&apos;t allowed. Change it and try again.</source>
        <translation>Eloqua hat die Anfrage nicht akzeptiert, weil der Wert unten nicht zulässig ist. Ändern Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t respond because of a temporary problem and asks you to wait %1. Try again after that.</source>
        <translation>Eloqua konnte wegen eines vorübergehenden Problems nicht antworten und bittet Sie, %1 zu warten. Versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t respond because of an internal error. Try again in a few minutes.</source>
        <translation>Eloqua konnte wegen eines internen Fehlers nicht antworten. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The server redirected the request to another address (%1). The redirect wasn&apos;t followed, so that no token is sent there. Check the login URL and the proxy.</source>
        <translation>Der Server hat die Anfrage an eine andere Adresse umgeleitet (%1). Der Umleitung wurde nicht gefolgt, damit kein Token dorthin gesendet wird. Prüfen Sie die Anmelde-URL und den Proxy.</translation>
    </message>
    <message>
        <source>The server sent an unexpected response.</source>
        <translation>Der Server hat eine unerwartete Antwort gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 second(s)</source>
        <translation>
            <numerusform>%1 Sekunde</numerusform>
            <numerusform>%1 Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minute(s)</source>
        <translation>
            <numerusform>%1 Minute</numerusform>
            <numerusform>%1 Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <translation>
            <numerusform>%1 Stunde</numerusform>
            <numerusform>%1 Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>The server&apos;s response can&apos;t be used: %1. None of it is shown. Try again.</source>
        <translation>Die Antwort des Servers ist nicht verwendbar: %1. Es wird nichts davon angezeigt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Enter the host name of the proxy, such as proxy.example.com.</source>
        <translation>Geben Sie den Hostnamen des Proxys ein, zum Beispiel proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter only the host name, such as proxy.example.com. The port and the user name have their own fields.</source>
        <translation>Geben Sie nur den Hostnamen ein, zum Beispiel proxy.example.com. Der Port und der Benutzername haben eigene Felder.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a host name. Enter a name such as proxy.example.com, or an IP address.</source>
        <translation>„%1“ ist kein Hostname. Geben Sie einen Namen wie proxy.example.com oder eine IP-Adresse ein.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>Prüfen Sie die Proxyeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>Check the proxy in Preferences.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write the unfinished copy in %1: %2. Free up space there, then keep the sync again.</source>
        <translation>Die unfertige Kopie in %1 konnte nicht geschrieben werden: %2. Geben Sie dort Speicherplatz frei, und archivieren Sie den Sync dann erneut.</translation>
    </message>
    <message>
        <source>The records have more than %L1 fields, which is more than a copy can hold.</source>
        <translation>Die Datensätze haben mehr als %L1 Felder. Das ist mehr, als eine Kopie aufnehmen kann.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <source>Share of rejects</source>
        <translation>Anteil an den Ablehnungen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Share of the first %L1 rejects</source>
        <translation>Anteil an den ersten %L1 Ablehnungen</translation>
    </message>
    <message>
        <source>Share of logged rejects</source>
        <translation>Anteil an den protokollierten Ablehnungen</translation>
    </message>
    <message>
        <source>%L1 before, %L2 now</source>
        <translation>%L1 vorher, %L2 jetzt</translation>
    </message>
    <message>
        <source>(other codes)</source>
        <translation>(andere Codes)</translation>
    </message>
    <message>
        <source>Share of this cause</source>
        <translation>Anteil an dieser Ursache</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>(others)</source>
        <translation>(andere)</translation>
    </message>
    <message>
        <source>(%L1 others)</source>
        <translation>(%L1 andere)</translation>
    </message>
    <message>
        <source>Log counter</source>
        <translation>Protokollzähler</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Share of staged</source>
        <translation>Anteil an den bereitgestellten</translation>
    </message>
    <message>
        <source>Share of processed</source>
        <translation>Anteil an den verarbeiteten</translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s)</source>
        <translation>
            <numerusform>%L1 Datensatz</numerusform>
            <numerusform>%L1 Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync failed.</source>
        <translation>Der Sync ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The sync finished with a warning.</source>
        <translation>Der Sync wurde mit einer Warnung beendet.</translation>
    </message>
    <message>
        <source>The sync finished.</source>
        <translation>Der Sync wurde beendet.</translation>
    </message>
    <message>
        <source>The sync finished with the status %1.</source>
        <translation>Der Sync wurde mit dem Status %1 beendet.</translation>
    </message>
    <message>
        <source>When it was kept, the sync was waiting to be started by Eloqua.</source>
        <translation>Bei der Archivierung wartete der Sync darauf, von Eloqua gestartet zu werden.</translation>
    </message>
    <message>
        <source>The sync was still running when it was kept. Its numbers are from that time.</source>
        <translation>Der Sync lief bei der Archivierung noch. Seine Zahlen stammen von diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>The sync is waiting to be started by Eloqua.</source>
        <translation>Der Sync wartet darauf, von Eloqua gestartet zu werden.</translation>
    </message>
    <message>
        <source>The sync is still running. Its numbers are complete when it has finished.</source>
        <translation>Der Sync läuft noch. Seine Zahlen sind vollständig, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>%1 of %2 was rejected (%3).</source>
        <translation>%2, davon wurde %1 abgelehnt (%3).</translation>
    </message>
    <message>
        <source>%1 of %2 were rejected (%3).</source>
        <translation>%2, davon wurden %1 abgelehnt (%3).</translation>
    </message>
    <message numerus="yes">
        <source>Eloqua reports %L1 reject(s).</source>
        <translation>
            <numerusform>Eloqua meldet %L1 Ablehnung.</numerusform>
            <numerusform>Eloqua meldet %L1 Ablehnungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were exported.</source>
        <translation>
            <numerusform>%L1 Zeile wurde exportiert.</numerusform>
            <numerusform>%L1 Zeilen wurden exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %L1.</source>
        <translation>Spalten: %L1.</translation>
    </message>
    <message>
        <source>The sync action was applied to %1.</source>
        <translation>Die Sync-Aktion wurde auf %1 angewendet.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>About %1 as CSV, estimated from %L2 of %L3 row(s)</source>
        <translation>
            <numerusform>Etwa %1 als CSV, geschätzt aus %L2 von %L3 Zeile</numerusform>
            <numerusform>Etwa %1 als CSV, geschätzt aus %L2 von %L3 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Eloqua&apos;s message</source>
        <translation>Meldung von Eloqua</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Exports have no rejects.</source>
        <translation>Exporte haben keine Ablehnungen.</translation>
    </message>
    <message>
        <source>The causes are being counted.</source>
        <translation>Die Ursachen werden gezählt.</translation>
    </message>
    <message>
        <source>Causes can be counted when the sync has finished.</source>
        <translation>Ursachen können gezählt werden, wenn der Sync beendet ist.</translation>
    </message>
    <message>
        <source>The sync had no rejects when it was kept.</source>
        <translation>Der Sync hatte bei der Archivierung keine Ablehnungen.</translation>
    </message>
    <message>
        <source>All known rejects are counted.</source>
        <translation>Alle bekannten Ablehnungen sind gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>The sync was still running when it was kept. By then, it had %L1 reject(s).</source>
        <translation>
            <numerusform>Der Sync lief bei der Archivierung noch. Bis dahin hatte er %L1 Ablehnung.</numerusform>
            <numerusform>Der Sync lief bei der Archivierung noch. Bis dahin hatte er %L1 Ablehnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with sync %1: %L2 rejects before, %L3 now.</source>
        <translation>Verglichen mit Sync %1: %L2 Ablehnungen vorher, %L3 jetzt.</translation>
    </message>
    <message>
        <source>Per 1,000 records processed: %1 before, %2 now.</source>
        <translation>Pro 1.000 verarbeitete Datensätze: %1 vorher, %2 jetzt.</translation>
    </message>
    <message>
        <source>Rejected in both, by identifier: %L1.</source>
        <translation>In beiden abgelehnt, nach Kennung: %L1.</translation>
    </message>
    <message>
        <source>The two syncs have different definitions, so the same cause can mean different things.</source>
        <translation>Die beiden Syncs haben verschiedene Definitionen. Daher kann dieselbe Ursache Verschiedenes bedeuten.</translation>
    </message>
    <message>
        <source>Sync %1 couldn&apos;t be read. %2</source>
        <translation>Sync %1 konnte nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>Counting the rejects of sync %1: %L2 so far.</source>
        <translation>Die Ablehnungen von Sync %1 werden gezählt: bisher %L2.</translation>
    </message>
    <message>
        <source>Reading sync %1…</source>
        <translation>Sync %1 wird gelesen…</translation>
    </message>
    <message>
        <source>Comparing with sync %1…</source>
        <translation>Es wird mit Sync %1 verglichen…</translation>
    </message>
    <message>
        <source>Can&apos;t compare with sync %1, because its rejects couldn&apos;t be counted completely.</source>
        <translation>Ein Vergleich mit Sync %1 ist nicht möglich, weil dessen Ablehnungen nicht vollständig gezählt werden konnten.</translation>
    </message>
    <message>
        <source>To compare with sync %1, count the causes of this sync.</source>
        <translation>Um mit Sync %1 zu vergleichen, zählen Sie die Ursachen dieses Syncs.</translation>
    </message>
    <message>
        <source>it isn&apos;t valid JSON</source>
        <translation>sie ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>it contains a value that is nested too deeply, with more than 1,024 levels</source>
        <translation>sie enthält einen zu tief verschachtelten Wert mit mehr als 1.024 Ebenen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a number</source>
        <translation>&quot;%1&quot; ist keine Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is negative (%2)</source>
        <translation>&quot;%1&quot; ist negativ (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large (%2)</source>
        <translation>&quot;%1&quot; ist zu groß (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t written as a whole number (%2)</source>
        <translation>&quot;%1&quot; ist nicht als ganze Zahl geschrieben (%2)</translation>
    </message>
    <message>
        <source>&quot;hasMore&quot; is neither true nor false</source>
        <translation>&quot;hasMore&quot; ist weder true noch false</translation>
    </message>
    <message>
        <source>it contains two lists of rows</source>
        <translation>sie enthält zwei Listen von Zeilen</translation>
    </message>
    <message>
        <source>it isn&apos;t a JSON object</source>
        <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>there is extra data after its end</source>
        <translation>nach ihrem Ende folgen weitere Daten</translation>
    </message>
    <message>
        <source>it reports %1 but contains none</source>
        <translation>sie meldet %1, enthält aber keine</translation>
    </message>
    <message>
        <source>it has no &quot;items&quot;</source>
        <translation>sie hat kein &quot;items&quot;</translation>
    </message>
    <message>
        <source>it reports %1 but contains %2</source>
        <translation>sie meldet %1, enthält aber %2</translation>
    </message>
    <message>
        <source>rows from %1 on were requested, but it contains rows from %2 on</source>
        <translation>es wurden Zeilen ab %1 angefordert, aber sie enthält Zeilen ab %2</translation>
    </message>
    <message>
        <source>it contains no rows but says that there are more</source>
        <translation>sie enthält keine Zeilen, meldet aber, dass es weitere gibt</translation>
    </message>
    <message>
        <source>it isn&apos;t valid JSON or was cut off</source>
        <translation>sie ist kein gültiges JSON oder wurde abgeschnitten</translation>
    </message>
    <message>
        <source>it isn&apos;t a sync</source>
        <translation>sie ist kein Sync</translation>
    </message>
    <message>
        <source>it doesn&apos;t identify a sync (&quot;uri&quot;)</source>
        <translation>sie bezeichnet keinen Sync (&quot;uri&quot;)</translation>
    </message>
    <message>
        <source>the server contradicted itself, because it was asked for sync %1 and answered with sync %2</source>
        <translation>der Server hat sich selbst widersprochen, weil er nach Sync %1 gefragt wurde und mit Sync %2 geantwortet hat</translation>
    </message>
    <message>
        <source>a row isn&apos;t a JSON object</source>
        <translation>eine Zeile ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it has too many cells; request smaller pages</source>
        <translation>sie hat zu viele Zellen; fordern Sie kleinere Seiten an</translation>
    </message>
    <message>
        <source>it&apos;s larger than 1 GiB; request smaller pages</source>
        <translation>sie ist größer als 1 GiB; fordern Sie kleinere Seiten an</translation>
    </message>
    <message>
        <source>the fieldValues of a reject aren&apos;t a JSON object</source>
        <translation>die fieldValues einer Ablehnung sind kein JSON-Objekt</translation>
    </message>
    <message>
        <source>a row contains the field &quot;%1&quot; twice</source>
        <translation>eine Zeile enthält das Feld &quot;%1&quot; zweimal</translation>
    </message>
    <message numerus="yes">
        <source>its rows have more than %1 different field(s)</source>
        <translation>
            <numerusform>ihre Zeilen haben mehr als %1 verschiedenes Feld</numerusform>
            <numerusform>ihre Zeilen haben mehr als %1 verschiedene Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says that rows were sent, but not with what result. The file may be damaged. Nothing was sent.</source>
        <translation>Laut %1 wurden Zeilen gesendet, aber das Ergebnis fehlt. Die Datei ist möglicherweise beschädigt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>Sync %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an import definition, so no rows can be sent to it.</source>
        <translation>%1 ist keine Importdefinition. Daher können keine Zeilen dorthin gesendet werden.</translation>
    </message>
    <message>
        <source>Eloqua&apos;s response for %1 contains no fields, so no rows can be sent to it.</source>
        <translation>Die Antwort von Eloqua für %1 enthält keine Felder. Daher können keine Zeilen dorthin gesendet werden.</translation>
    </message>
    <message>
        <source>These rows come from %1, but you&apos;re signed in to %2. Sign in to %1 to send them.</source>
        <translation>Diese Zeilen stammen von %1, aber Sie sind bei %2 angemeldet. Melden Sie sich bei %1 an, um sie zu senden.</translation>
    </message>
    <message>
        <source>The definition doesn&apos;t have these fields: %1. Eloqua would ignore their values. Remove the columns or choose another definition.</source>
        <translation>Die Definition hat diese Felder nicht: %1. Eloqua würde deren Werte ignorieren. Entfernen Sie die Spalten, oder wählen Sie eine andere Definition.</translation>
    </message>
    <message>
        <source>The rows don&apos;t have the column %1, which is the identifier. Add it.</source>
        <translation>Den Zeilen fehlt die Spalte %1, die Kennung. Fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>There are no rows to send.</source>
        <translation>Es gibt keine Zeilen zum Senden.</translation>
    </message>
    <message>
        <source>The rows are %1, and Oracle recommends no more than %2 in one sync. Send them in several parts.</source>
        <translation>Die Zeilen umfassen %1, und Oracle empfiehlt höchstens %2 pro Sync. Senden Sie sie in mehreren Teilen.</translation>
    </message>
    <message>
        <source>Rows that were sent before are sent again. %1</source>
        <translation>Bereits gesendete Zeilen werden erneut gesendet. %1</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent before, or may have been, and aren&apos;t sent again. %2</source>
        <translation>
            <numerusform>%L1 Zeile wurde bereits (oder möglicherweise) gesendet und wird nicht erneut gesendet. %2</numerusform>
            <numerusform>%L1 Zeilen wurden bereits (oder möglicherweise) gesendet und werden nicht erneut gesendet. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows from an earlier upload may still be staged in %1, and its next sync would import them as well.</source>
        <translation>Zeilen eines früheren Uploads sind möglicherweise noch in %1 bereitgestellt und würden vom nächsten Sync dieser Definition ebenfalls importiert.</translation>
    </message>
    <message>
        <source>Rows from an earlier upload may still be staged in %1 and would be imported twice. They must be deleted first, together with everything that others have staged there.</source>
        <translation>Zeilen eines früheren Uploads können noch in %1 bereitgestellt sein und würden zweimal importiert. Sie müssen zuerst gelöscht werden, zusammen mit allem, was andere dort bereitgestellt haben.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) weren&apos;t corrected after Eloqua rejected them, so it will probably reject them again.</source>
        <translation>
            <numerusform>%L1 Zeile wurde nicht korrigiert, nachdem Eloqua sie abgelehnt hatte. Eloqua wird sie wahrscheinlich erneut ablehnen.</numerusform>
            <numerusform>%L1 Zeilen wurden nicht korrigiert, nachdem Eloqua sie abgelehnt hatte. Eloqua wird sie wahrscheinlich erneut ablehnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row has this status code: %1.</source>
        <translation>Keine Zeile hat diesen Statuscode: %1.</translation>
    </message>
    <message>
        <source>Eloqua never updates records of this kind, so every row that it accepted before creates a duplicate.</source>
        <translation>Eloqua aktualisiert Datensätze dieser Art nie. Daher erzeugt jede Zeile, die es bereits akzeptiert hat, ein Duplikat.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) have no value in %2. Each of them always creates a record, so rows that Eloqua accepted before create duplicates.</source>
        <translation>
            <numerusform>%L1 Zeile hat keinen Wert in %2. Eine solche Zeile erzeugt immer einen Datensatz. Daher erzeugen Zeilen, die Eloqua bereits akzeptiert hat, Duplikate.</numerusform>
            <numerusform>%L1 Zeilen haben keinen Wert in %2. Jede davon erzeugt immer einen Datensatz. Daher erzeugen Zeilen, die Eloqua bereits akzeptiert hat, Duplikate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) have no value in %2. Eloqua will probably reject them.</source>
        <translation>
            <numerusform>%L1 Zeile hat keinen Wert in %2. Eloqua wird sie wahrscheinlich ablehnen.</numerusform>
            <numerusform>%L1 Zeilen haben keinen Wert in %2. Eloqua wird sie wahrscheinlich ablehnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 empty cell(s)</source>
        <translation>
            <numerusform>%L1 leere Zelle</numerusform>
            <numerusform>%L1 leere Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may clear values in Eloqua, because the update rule is %2.</source>
        <translation>Durch %1 werden möglicherweise Werte in Eloqua gelöscht, weil die Aktualisierungsregel %2 ist.</translation>
    </message>
    <message>
        <source>The definition&apos;s sync actions run for every row that Eloqua accepts: %1.</source>
        <translation>Die Sync-Aktionen der Definition werden für jede Zeile ausgeführt, die Eloqua akzeptiert: %1.</translation>
    </message>
    <message>
        <source>%1 no longer exists in Eloqua. Send through a one-time copy of it instead.</source>
        <translation>%1 ist in Eloqua nicht mehr vorhanden. Senden Sie stattdessen über eine Einmalkopie davon.</translation>
    </message>
    <message>
        <source>%1 is already being synced (sync %2). Wait until that sync has finished, or send through a one-time copy.</source>
        <translation>%1 wird bereits synchronisiert (Sync %2). Warten Sie, bis dieser Sync beendet ist, oder senden Sie über eine Einmalkopie.</translation>
    </message>
    <message>
        <source>Every upload to %1 starts a sync, so %L2 parts would start %L2 syncs. Send through a one-time copy, or send fewer rows.</source>
        <translation>Jeder Upload nach %1 startet einen Sync. Daher würden %L2 Teile %L2 Syncs starten. Senden Sie über eine Einmalkopie, oder senden Sie weniger Zeilen.</translation>
    </message>
    <message>
        <source>Everything that is staged in %1 is deleted first, including what others have uploaded.</source>
        <translation>Alles, was in %1 bereitgestellt ist, wird zuerst gelöscht, auch was andere hochgeladen haben.</translation>
    </message>
    <message>
        <source>The sync also imports what others have staged in %1.</source>
        <translation>Der Sync importiert auch, was andere in %1 bereitgestellt haben.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is being sent by another program. Nothing was sent. Wait until it has finished.</source>
        <translation>%1 wird gerade von einem anderen Programm gesendet. Es wurde nichts gesendet. Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1, which records what was sent: %2. Nothing was sent.</source>
        <translation>%1 mit der Aufzeichnung des Gesendeten konnte nicht gelesen werden: %2. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>it wasn&apos;t written by this version of the program</source>
        <translation>die Datei wurde nicht von dieser Version des Programms geschrieben</translation>
    </message>
    <message>
        <source>it&apos;s damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>What is being sent couldn&apos;t be recorded in %1: %2. Nothing more was sent. Move the CSV file to a folder that you can write to, then try again.</source>
        <translation>Was gesendet wird, konnte nicht in %1 aufgezeichnet werden: %2. Es wurde nichts weiter gesendet. Verschieben Sie die CSV-Datei in einen Ordner, in den Sie schreiben können, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Row %L1 is too long: Eloqua accepts at most 32 MB at a time. Leave it out or shorten it.</source>
        <translation>Zeile %L1 ist zu lang: Eloqua akzeptiert höchstens 32 MB auf einmal. Lassen Sie sie aus, oder kürzen Sie sie.</translation>
    </message>
    <message>
        <source>%L1 with %2</source>
        <translation>%L1 mit %2</translation>
    </message>
    <message>
        <source>%L1 by you</source>
        <translation>%L1 von Ihnen</translation>
    </message>
    <message>
        <source>%L1 sent before</source>
        <translation>%L1 bereits gesendet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (not sent, because they&apos;re empty in every row: %2)</source>
        <translation>%1 (nicht gesendet, weil in jeder Zeile leer: %2)</translation>
    </message>
    <message>
        <source>%L1, which may clear values in Eloqua</source>
        <translation>%L1; dadurch werden möglicherweise Werte in Eloqua gelöscht</translation>
    </message>
    <message>
        <source>%L1; values in Eloqua aren&apos;t cleared</source>
        <translation>%L1; Werte in Eloqua werden nicht gelöscht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>%1 selbst</translation>
    </message>
    <message>
        <source>a one-time copy of %1 as it was kept, which Eloqua deletes after 7 days</source>
        <translation>eine Einmalkopie von %1 im archivierten Stand, die Eloqua nach 7 Tagen löscht</translation>
    </message>
    <message>
        <source>a one-time copy of %1, which Eloqua deletes after 7 days</source>
        <translation>eine Einmalkopie von %1, die Eloqua nach 7 Tagen löscht</translation>
    </message>
    <message>
        <source>%1 (the definition has %2)</source>
        <translation>%1 (die Definition hat %2)</translation>
    </message>
    <message>
        <source>run for the rows that Eloqua accepts: %1</source>
        <translation>werden für die Zeilen ausgeführt, die Eloqua akzeptiert: %1</translation>
    </message>
    <message>
        <source>not run: %1</source>
        <translation>werden nicht ausgeführt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%L1 part(s)</source>
        <translation>
            <numerusform>%L1 Teil</numerusform>
            <numerusform>%L1 Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, which starts a sync automatically</source>
        <translation>%1, %2; startet automatisch einen Sync</translation>
    </message>
    <message>
        <source>%1, %2, then one sync</source>
        <translation>%1, %2, dann ein Sync</translation>
    </message>
    <message>
        <source>%1 (production), as %2</source>
        <translation>%1 (Produktion), als %2</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>%L1 of %L2 in %3</source>
        <translation>%L1 von %L2 in %3</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Leere Zellen</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Update rule</source>
        <translation>Aktualisierungsregel</translation>
    </message>
    <message>
        <source>Sync actions</source>
        <translation>Sync-Aktionen</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Check what happened to the rows that were sent before?</source>
        <translation>Prüfen, was mit den bereits gesendeten Zeilen geschehen ist?</translation>
    </message>
    <message>
        <source>Send %1 to %2 through %3 itself?</source>
        <translation>%1 über %3 selbst an %2 senden?</translation>
    </message>
    <message>
        <source>Send %1 to %2 through a one-time copy of %3?</source>
        <translation>%1 über eine Einmalkopie von %3 an %2 senden?</translation>
    </message>
    <message>
        <source>Nothing is sent until it&apos;s known what happened to these rows.</source>
        <translation>Es wird nichts gesendet, bis bekannt ist, was mit diesen Zeilen geschehen ist.</translation>
    </message>
    <message>
        <source>Stopped on %1 while part %2 of %3 was being uploaded to a one-time copy of the definition. Nothing was imported, because that copy was never synced.</source>
        <translation>Gestoppt am %1, während Teil %2 von %3 in eine Einmalkopie der Definition hochgeladen wurde. Es wurde nichts importiert, weil diese Kopie nie synchronisiert wurde.</translation>
    </message>
    <message>
        <source>Stopped on %1 while part %2 of %3 was being uploaded to %4. It&apos;s unknown whether that part arrived. The next sync of that definition imports what has arrived. Check its syncs in Eloqua before you send these rows again.</source>
        <translation>Gestoppt am %1, während Teil %2 von %3 nach %4 hochgeladen wurde. Es ist unbekannt, ob dieser Teil angekommen ist. Der nächste Sync dieser Definition importiert, was angekommen ist. Prüfen Sie deren Syncs in Eloqua, bevor Sie diese Zeilen erneut senden.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent in sync %2, which finished with status &quot;%3&quot;. It&apos;s unknown how many were taken. Check the logs of the sync.</source>
        <translation>
            <numerusform>%L1 Zeile wurde in Sync %2 gesendet, der mit dem Status „%3“ beendet wurde. Es ist unbekannt, wie viele akzeptiert wurden. Prüfen Sie das Protokoll des Syncs.</numerusform>
            <numerusform>%L1 Zeilen wurden in Sync %2 gesendet, der mit dem Status „%3“ beendet wurde. Es ist unbekannt, wie viele akzeptiert wurden. Prüfen Sie das Protokoll des Syncs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %L1 sent, %L2 were taken and %L3 refused (sync %4, status &quot;%5&quot;).</source>
        <translation>
            <numerusform>Von %L1 gesendeten wurde %L2 akzeptiert und %L3 abgelehnt (Sync %4, Status „%5“).</numerusform>
            <numerusform>Von %L1 gesendeten wurden %L2 akzeptiert und %L3 abgelehnt (Sync %4, Status „%5“).</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on %1 before a row was sent.</source>
        <translation>Gestoppt am %1, bevor eine Zeile gesendet wurde.</translation>
    </message>
    <message>
        <source>On %1, Eloqua was asked to sync %2. It&apos;s unknown whether it did. Look for a sync of %2 in the list of syncs.</source>
        <translation>Am %1 wurde Eloqua gebeten, %2 zu synchronisieren. Es ist unbekannt, ob dies geschehen ist. Suchen Sie in der Liste der Syncs nach einem Sync von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent on %2 in sync %3, which was %4 when it was last checked.</source>
        <translation>
            <numerusform>%L1 Zeile wurde am %2 in Sync %3 gesendet (Status bei der letzten Prüfung: %4).</numerusform>
            <numerusform>%L1 Zeilen wurden am %2 in Sync %3 gesendet (Status bei der letzten Prüfung: %4).</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Syncs</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>sync action</source>
        <translation>Sync-Aktion</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>unbekannte Art</translation>
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
        <translation>keine Ablehnungen</translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s)</source>
        <translation>
            <numerusform>%L1 Ablehnung</numerusform>
            <numerusform>%L1 Ablehnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%L1 s ago</source>
        <translation>vor %L1 s</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>vor %L1 min</translation>
    </message>
    <message>
        <source>%L1 h ago</source>
        <translation>vor %L1 h</translation>
    </message>
    <message>
        <source>%1 (server)
%2 %3 (this computer)</source>
        <translation>%1 (Server)
%2 %3 (dieser Computer)</translation>
    </message>
    <message>
        <source>The regular expression takes too long for some values, so nothing was changed. Simplify it: repetitions within repetitions, such as (a+)+, are slow.</source>
        <translation>Der reguläre Ausdruck braucht für einige Werte zu lange. Daher wurde nichts geändert. Vereinfachen Sie ihn: Wiederholungen in Wiederholungen wie (a+)+ sind langsam.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read or write the corrections of %1: %2. Earlier corrections are kept. Free up space in %3, then try again.</source>
        <translation>Die Korrekturen von %1 konnten nicht gelesen oder geschrieben werden: %2. Frühere Korrekturen bleiben erhalten. Geben Sie in %3 Speicherplatz frei, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 has too many rejects to be repaired in this program.</source>
        <translation>%1 hat zu viele Ablehnungen, um sie in diesem Programm zu reparieren.</translation>
    </message>
    <message>
        <source>The corrections in %1 are damaged, or were made by another program, so they can&apos;t be used. Open another copy of the file, or keep the sync again.</source>
        <translation>Die Korrekturen in %1 sind beschädigt oder stammen von einem anderen Programm und können daher nicht verwendet werden. Öffnen Sie eine andere Kopie der Datei, oder archivieren Sie den Sync erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 step(s) that you have undone would be lost.</source>
        <translation>
            <numerusform>%L1 rückgängig gemachter Schritt ginge verloren.</numerusform>
            <numerusform>%L1 rückgängig gemachte Schritte gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the corrections in %1, because the file was changed or replaced in the meantime. Your corrections are kept. Close the window and open the file again to continue.</source>
        <translation>Die Korrekturen in %1 konnten nicht gespeichert werden, weil die Datei zwischenzeitlich geändert oder ersetzt wurde. Ihre Korrekturen bleiben erhalten. Schließen Sie das Fenster, und öffnen Sie die Datei erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>Couldn&apos;t prepare the corrections in %1: %2. Free up space there, then try again.</source>
        <translation>Die Korrekturen in %1 konnten nicht vorbereitet werden: %2. Geben Sie dort Speicherplatz frei, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Couldn&apos;t create the folder %1 for corrections.</source>
        <translation>Der Ordner %1 für Korrekturen konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1: %2.</source>
        <translation>In %1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The records of %1 are being corrected in another window or program. Close them there, then try again.</source>
        <translation>Die Datensätze von %1 werden in einem anderen Fenster oder Programm korrigiert. Schließen Sie sie dort, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 is write-protected, so corrections can&apos;t be saved in it. They&apos;re kept on this computer.</source>
        <translation>%1 ist schreibgeschützt. Daher können Korrekturen nicht darin gespeichert werden. Sie werden auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 was deleted, but its corrections are kept on this computer. Save them to restore the file.</source>
        <translation>%1 wurde gelöscht, aber die Korrekturen werden auf diesem Computer aufbewahrt. Speichern Sie sie, um die Datei wiederherzustellen.</translation>
    </message>
    <message>
        <source>Corrections that weren&apos;t saved in the file last time were restored.</source>
        <translation>Korrekturen, die letztes Mal nicht in der Datei gespeichert wurden, wurden wiederhergestellt.</translation>
    </message>
    <message>
        <source>The earlier corrections in %1 don&apos;t match this file and couldn&apos;t be renamed. Move them to another folder, then try again.</source>
        <translation>Die früheren Korrekturen in %1 passen nicht zu dieser Datei und konnten nicht umbenannt werden. Verschieben Sie sie in einen anderen Ordner, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The earlier corrections don&apos;t match this file, because it was changed or replaced. They&apos;re in %1, which you can open as a kept copy.</source>
        <translation>Die früheren Korrekturen passen nicht zu dieser Datei, weil sie geändert oder ersetzt wurde. Sie befinden sich in %1; diese Datei können Sie als Archivkopie öffnen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Definition URI</source>
        <translation>Definitions-URI</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>Abgerufen von</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Kept copy</source>
        <translation>Archivkopie</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Grouping rules</source>
        <translation>Gruppierungsregeln</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Values of records</source>
        <translation>Werte der Datensätze</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Eingeschlossen</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskiert</translation>
    </message>
    <message>
        <source>%1 (%2 of processed)</source>
        <translation>%1 (%2 der verarbeiteten)</translation>
    </message>
    <message>
        <source>%1 (%2 of staged)</source>
        <translation>%1 (%2 der bereitgestellten)</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (vorher: %2)</translation>
    </message>
    <message numerus="yes">
        <source>Causes (shares of all %L1 reject(s))</source>
        <translation>
            <numerusform>Ursachen (Anteile an %L1 Ablehnung)</numerusform>
            <numerusform>Ursachen (Anteile an allen %L1 Ablehnungen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Causes so far (shares of the %L1 reject(s) counted)</source>
        <translation>
            <numerusform>Ursachen bisher (Anteile an der %L1 gezählten Ablehnung)</numerusform>
            <numerusform>Ursachen bisher (Anteile an den %L1 gezählten Ablehnungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Not possible, because not all rejects of both syncs were counted.</source>
        <translation>Nicht möglich, weil nicht alle Ablehnungen beider Syncs gezählt wurden.</translation>
    </message>
    <message>
        <source>%1 before, %2 now</source>
        <translation>%1 vorher, %2 jetzt</translation>
    </message>
    <message>
        <source>Rejects per 1,000 processed</source>
        <translation>Ablehnungen pro 1.000 verarbeitete</translation>
    </message>
    <message>
        <source>Records rejected again</source>
        <translation>Erneut abgelehnte Datensätze</translation>
    </message>
    <message>
        <source>Without an identifier, so not compared</source>
        <translation>Ohne Kennung, daher nicht verglichen</translation>
    </message>
    <message>
        <source>%1, %2: %3 before</source>
        <translation>%1, %2: %3 vorher</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>Sync %1</translation>
    </message>
    <message>
        <source>Sync %1 of %2</source>
        <translation>Sync %1 von %2</translation>
    </message>
    <message>
        <source>Findings come from this program, not from Eloqua.</source>
        <translation>Die Befunde stammen von diesem Programm, nicht von Eloqua.</translation>
    </message>
    <message>
        <source>Of Eloqua&apos;s messages, only the words that Oracle documents for their codes are included, because others can be values of records. For errors and warnings in the log, the meaning of the code is shown instead of the message.</source>
        <translation>Von den Meldungen von Eloqua sind nur die Wörter enthalten, die Oracle für deren Codes dokumentiert, weil andere Werte von Datensätzen sein können. Bei Fehlern und Warnungen im Protokoll wird statt der Meldung die Bedeutung des Codes angezeigt.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Eloqua says: %1</source>
        <translation>Eloqua meldet: %1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Meaning and remedy</source>
        <translation>Bedeutung und Abhilfe</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Log counters</source>
        <translation>Protokollzähler</translation>
    </message>
    <message>
        <source>About the sync</source>
        <translation>Über den Sync</translation>
    </message>
    <message>
        <source>Errors and warnings in the log</source>
        <translation>Fehler und Warnungen im Protokoll</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Warnung:</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Erster Datensatz</translation>
    </message>
    <message>
        <source>Consecutive records</source>
        <translation>Aufeinanderfolgende Datensätze</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message numerus="yes">
        <source>The sheet Rejects has %1 of the rejects, some of each cause; %L2 row(s) are left out. Export the rejects to get all of them.</source>
        <translation>
            <numerusform>Das Blatt „Rejects“ enthält %1 der Ablehnungen, einige zu jeder Ursache; %L2 Zeile ist ausgelassen. Exportieren Sie die Ablehnungen, um alle zu erhalten.</numerusform>
            <numerusform>Das Blatt „Rejects“ enthält %1 der Ablehnungen, einige zu jeder Ursache; %L2 Zeilen sind ausgelassen. Exportieren Sie die Ablehnungen, um alle zu erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook contains values of records, which may be personal data.</source>
        <translation>Die Arbeitsmappe enthält Werte von Datensätzen, die personenbezogene Daten sein können.</translation>
    </message>
    <message>
        <source>Values of records are masked.</source>
        <translation>Die Werte der Datensätze sind maskiert.</translation>
    </message>
    <message>
        <source>Values of more than 200 bytes are cut, and end in &quot;…&quot;.</source>
        <translation>Werte mit mehr als 200 Byte sind abgeschnitten und enden mit „…“.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) of the sheet %2 were too long for Excel and were cut.</source>
        <translation>
            <numerusform>%L1 Zelle des Blatts %2 war zu lang für Excel und wurde abgeschnitten.</numerusform>
            <numerusform>%L1 Zellen des Blatts %2 waren zu lang für Excel und wurden abgeschnitten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s) were rejected.</source>
        <translation>
            <numerusform>%L1 Datensatz wurde abgelehnt.</numerusform>
            <numerusform>%L1 Datensätze wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %L1 record(s) was rejected (%2).</source>
        <translation>
            <numerusform>1 von %L1 Datensatz wurde abgelehnt (%2).</numerusform>
            <numerusform>1 von %L1 Datensätzen wurde abgelehnt (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %L2 record(s) were rejected (%3).</source>
        <translation>
            <numerusform>%1 von %L2 Datensatz wurden abgelehnt (%3).</numerusform>
            <numerusform>%1 von %L2 Datensätzen wurden abgelehnt (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>The log gives no reason for the status of the sync.</source>
        <translation>Das Protokoll nennt keinen Grund für den Status des Syncs.</translation>
    </message>
    <message>
        <source>The sync was still running when it was kept, so these numbers are from that time.</source>
        <translation>Der Sync lief bei der Archivierung noch. Daher stammen diese Zahlen von diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>The sync is still running, so these numbers will change.</source>
        <translation>Der Sync läuft noch. Daher werden sich diese Zahlen ändern.</translation>
    </message>
    <message>
        <source>No record has been rejected so far.</source>
        <translation>Bisher wurde kein Datensatz abgelehnt.</translation>
    </message>
    <message>
        <source>Most often: %1 (%2).</source>
        <translation>Am häufigsten: %1 (%2).</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>Datensatz korrigieren</translation>
    </message>
    <message>
        <source>Change in Eloqua</source>
        <translation>In Eloqua ändern</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>All of records %1</source>
        <translation>Alle Datensätze %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %2: line %L1 %3. Nothing was sent.</source>
        <translation>%2 konnte nicht gelesen werden: Zeile %L1 %3. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>has a quotation mark in a field that isn&apos;t quoted</source>
        <translation>hat ein Anführungszeichen in einem Feld, das nicht in Anführungszeichen steht</translation>
    </message>
    <message>
        <source>is in a quoted field that doesn&apos;t end</source>
        <translation>gehört zu einem Feld in Anführungszeichen, das nicht endet</translation>
    </message>
    <message>
        <source>isn&apos;t UTF-8. Save the file with the encoding UTF-8 and try again</source>
        <translation>ist kein UTF-8. Speichern Sie die Datei mit der Codierung UTF-8, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>has a character other than a comma after a quoted field</source>
        <translation>hat nach einem Feld in Anführungszeichen ein anderes Zeichen als ein Komma</translation>
    </message>
    <message>
        <source>%1 is empty. Its first line must name the fields of the definition.</source>
        <translation>%1 ist leer. Die erste Zeile muss die Felder der Definition nennen.</translation>
    </message>
    <message>
        <source>The first line of %1 has a column without a name. Name each column after a field of the definition.</source>
        <translation>Die erste Zeile von %1 hat eine Spalte ohne Namen. Benennen Sie jede Spalte nach einem Feld der Definition.</translation>
    </message>
    <message>
        <source>The first line of %1 names the column &quot;%2&quot; twice.</source>
        <translation>Die erste Zeile von %1 nennt die Spalte „%2“ zweimal.</translation>
    </message>
    <message>
        <source>Row %L1 of %4 has %L2 fields, but the first line has %L3. Nothing was sent. Correct the row and try again.</source>
        <translation>Zeile %L1 von %4 hat %L2 Felder, aber die erste Zeile hat %L3. Es wurde nichts gesendet. Korrigieren Sie die Zeile, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The rows to be sent couldn&apos;t be written to the cache folder: %1. Free up space, then try again.</source>
        <translation>Die zu sendenden Zeilen konnten nicht in den Cacheordner geschrieben werden: %1. Geben Sie Speicherplatz frei, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s account information (/id) can&apos;t be used. Check the login URL, or send this message to your administrator.</source>
        <translation>Die Kontoinformationen (/id) des Anmeldeservers sind nicht verwendbar. Prüfen Sie die Anmelde-URL, oder senden Sie diese Meldung an Ihren Administrator.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the sign-in. Sign in again. If that doesn&apos;t help, ask your Eloqua administrator whether this user is active and may use the API, and whether this computer&apos;s IP address is on the allow list.</source>
        <translation>Eloqua hat die Anmeldung nicht akzeptiert. Melden Sie sich erneut an. Wenn dies nicht hilft, fragen Sie Ihren Eloqua-Administrator, ob dieser Benutzer aktiv ist und die API verwenden darf und ob die IP-Adresse dieses Computers in der Zulassungsliste steht.</translation>
    </message>
    <message>
        <source>It contains no address for the Bulk API.</source>
        <translation>Sie enthalten keine Adresse für die Bulk API.</translation>
    </message>
    <message>
        <source>The sign-in server gave %1 as the address of the API. That isn&apos;t a secure address of Eloqua or of %2, so no access token was sent there.</source>
        <translation>Der Anmeldeserver hat %1 als Adresse der API angegeben. Das ist keine sichere Adresse von Eloqua oder von %2. Daher wurde kein Zugriffstoken dorthin gesendet.</translation>
    </message>
    <message>
        <source>Access wasn&apos;t allowed on Eloqua&apos;s page, so you weren&apos;t signed in.</source>
        <translation>Der Zugriff wurde auf der Seite von Eloqua nicht erlaubt. Daher wurden Sie nicht angemeldet.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t recognize the scope. The only supported scope is &quot;full&quot;.</source>
        <translation>Eloqua erkennt den Scope nicht. Der einzige unterstützte Scope ist &quot;full&quot;.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t let this app sign in with the browser. Check the app&apos;s settings in Eloqua.</source>
        <translation>Eloqua lässt diese App nicht mit dem Browser anmelden. Prüfen Sie die Einstellungen der App in Eloqua.</translation>
    </message>
    <message>
        <source>Eloqua ended the sign-in with the browser: %1.</source>
        <translation>Eloqua hat die Anmeldung mit dem Browser beendet: %1.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t receive a client ID. Enter the client ID of your app.</source>
        <translation>Eloqua hat keine Client-ID erhalten. Geben Sie die Client-ID Ihrer App ein.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t recognize this client ID. Compare it with the client ID of your app, and check that the login URL is correct.</source>
        <translation>Eloqua erkennt diese Client-ID nicht. Vergleichen Sie sie mit der Client-ID Ihrer App, und prüfen Sie, ob die Anmelde-URL richtig ist.</translation>
    </message>
    <message>
        <source>The client ID has the wrong format. It must have 32 letters and digits in five groups separated by hyphens.</source>
        <translation>Die Client-ID hat das falsche Format. Sie muss 32 Buchstaben und Ziffern in fünf durch Bindestriche getrennten Gruppen haben.</translation>
    </message>
    <message>
        <source>The redirect URI differs from the callback URL of your app. They must be exactly the same.</source>
        <translation>Die Umleitungs-URI unterscheidet sich von der Callback-URL Ihrer App. Sie müssen genau gleich sein.</translation>
    </message>
    <message>
        <source>Eloqua allows only one sign-in per minute for each user of an app. Wait a minute, then try again.</source>
        <translation>Eloqua erlaubt nur eine Anmeldung pro Minute für jeden Benutzer einer App. Warten Sie eine Minute, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>That isn&apos;t the address that Eloqua opens after you allow access. The correct address starts with %1.</source>
        <translation>Das ist nicht die Adresse, die Eloqua öffnet, nachdem Sie den Zugriff erlaubt haben. Die richtige Adresse beginnt mit %1.</translation>
    </message>
    <message>
        <source>The browser returned from a different sign-in (the &quot;state&quot; doesn&apos;t match), so its response wasn&apos;t used. Finish the sign-in on the page that was opened last.</source>
        <translation>Der Browser ist von einer anderen Anmeldung zurückgekehrt (&quot;state&quot; stimmt nicht überein). Daher wurde seine Antwort nicht verwendet. Schließen Sie die Anmeldung auf der zuletzt geöffneten Seite ab.</translation>
    </message>
    <message>
        <source>The address doesn&apos;t contain a code. Copy the whole address.</source>
        <translation>Die Adresse enthält keinen Code. Kopieren Sie die ganze Adresse.</translation>
    </message>
    <message>
        <source>Paste the address that the browser shows after you allow access.</source>
        <translation>Fügen Sie die Adresse ein, die der Browser anzeigt, nachdem Sie den Zugriff erlaubt haben.</translation>
    </message>
    <message>
        <source>According to the lock file %1, another program is refreshing this sign-in. If no other program is signing in with this connection, delete the file.</source>
        <translation>Laut der Sperrdatei %1 aktualisiert ein anderes Programm diese Anmeldung. Wenn sich kein anderes Programm mit dieser Verbindung anmeldet, löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>%1 (process %2) on this computer</source>
        <translation>%1 (Prozess %2) auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 (process %2) on the computer %3</source>
        <translation>%1 (Prozess %2) auf dem Computer %3</translation>
    </message>
    <message>
        <source>%1 is refreshing this sign-in (lock file %2).</source>
        <translation>%1 aktualisiert diese Anmeldung (Sperrdatei %2).</translation>
    </message>
    <message>
        <source>According to the lock file %1, %2 is refreshing this sign-in. If that program is no longer running, delete the file.</source>
        <translation>Laut der Sperrdatei %1 aktualisiert %2 diese Anmeldung. Wenn dieses Programm nicht mehr läuft, löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s response contains no access token. Check the login URL. If it&apos;s correct, try again later.</source>
        <translation>Die Antwort des Anmeldeservers enthält kein Zugriffstoken. Prüfen Sie die Anmelde-URL. Wenn sie richtig ist, versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s response contains a token with characters that a token can&apos;t have, so it isn&apos;t used. Check the login URL. If it&apos;s correct, try again later.</source>
        <translation>Die Antwort des Anmeldeservers enthält ein Token mit Zeichen, die ein Token nicht haben kann. Daher wird es nicht verwendet. Prüfen Sie die Anmelde-URL. Wenn sie richtig ist, versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the code from the browser. A code works only once and only for 60 seconds. Sign in with the browser again.</source>
        <translation>Eloqua hat den Code aus dem Browser nicht akzeptiert. Ein Code funktioniert nur einmal und nur 60 Sekunden lang. Melden Sie sich erneut mit dem Browser an.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the user name and password. The user name is the site name, a backslash, and the user, such as AcmeEU\jane.doe.</source>
        <translation>Eloqua hat den Benutzernamen und das Passwort nicht akzeptiert. Der Benutzername besteht aus dem Namen der Site, einem umgekehrten Schrägstrich und dem Benutzer, zum Beispiel AcmeEU\jane.doe.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the refresh token or the client credentials. A refresh token works only once and expires after a year. Sign in again to get a new one.</source>
        <translation>Eloqua hat das Aktualisierungstoken oder die Client-Anmeldedaten nicht akzeptiert. Ein Aktualisierungstoken funktioniert nur einmal und läuft nach einem Jahr ab. Melden Sie sich erneut an, um ein neues zu erhalten.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the client ID and client secret. Compare both with those of your app (in Eloqua: Settings &gt; AppCloud Developer).</source>
        <translation>Eloqua hat Client-ID und Client-Geheimnis nicht akzeptiert. Vergleichen Sie beide mit denen Ihrer App (in Eloqua: Settings (Einstellungen) &gt; AppCloud Developer).</translation>
    </message>
    <message>
        <source>The redirect URI differs from the callback URL of your app. They must be exactly the same (in Eloqua: Settings &gt; AppCloud Developer).</source>
        <translation>Die Umleitungs-URI unterscheidet sich von der Callback-URL Ihrer App. Sie müssen genau gleich sein (in Eloqua: Settings (Einstellungen) &gt; AppCloud Developer).</translation>
    </message>
    <message>
        <source>The sign-in server, or a proxy or firewall on the way to it, refused the sign-in. Check the login URL. If it&apos;s correct, ask your network administrator whether requests to it are blocked, and your Eloqua administrator whether this computer&apos;s IP address is on the allow list.</source>
        <translation>Der Anmeldeserver oder ein Proxy oder eine Firewall auf dem Weg dorthin hat die Anmeldung abgelehnt. Prüfen Sie die Anmelde-URL. Wenn sie richtig ist, fragen Sie Ihren Netzwerkadministrator, ob Anfragen dorthin blockiert werden, und Ihren Eloqua-Administrator, ob die IP-Adresse dieses Computers in der Zulassungsliste steht.</translation>
    </message>
    <message>
        <source>Signing in failed at %1 while requesting a token.</source>
        <translation>Die Anmeldung bei %1 ist beim Anfordern eines Tokens fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Signing in failed at %1 while exchanging the browser&apos;s code for a token.</source>
        <translation>Die Anmeldung bei %1 ist beim Umtauschen des Codes aus dem Browser in ein Token fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Signing in failed at %1 while looking up the account (/id).</source>
        <translation>Die Anmeldung bei %1 ist beim Abfragen des Kontos (/id) fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The connection file %1 doesn&apos;t contain &quot;%2&quot;.</source>
        <translation>Die Verbindungsdatei %1 enthält kein &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>In the connection file %1, &quot;%2&quot; must be a string.</source>
        <translation>In der Verbindungsdatei %1 muss &quot;%2&quot; eine Zeichenfolge sein.</translation>
    </message>
    <message>
        <source>In the connection file %1, &quot;%2&quot; is empty.</source>
        <translation>In der Verbindungsdatei %1 ist &quot;%2&quot; leer.</translation>
    </message>
    <message>
        <source>The position of &quot;refreshToken&quot; in the connection file %1 is ambiguous.</source>
        <translation>Die Position von &quot;refreshToken&quot; in der Verbindungsdatei %1 ist nicht eindeutig.</translation>
    </message>
    <message>
        <source>Can&apos;t write the connection file %1: %2.</source>
        <translation>Die Verbindungsdatei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t read the connection file %1: it&apos;s a folder.</source>
        <translation>Die Verbindungsdatei %1 kann nicht gelesen werden: Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>Can&apos;t read the connection file %1: it&apos;s not a regular file.</source>
        <translation>Die Verbindungsdatei %1 kann nicht gelesen werden: Es ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>Can&apos;t read the connection file %1: %2.</source>
        <translation>Die Verbindungsdatei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a connection file.</source>
        <translation>%1 ist zu groß für eine Verbindungsdatei.</translation>
    </message>
    <message>
        <source>The connection file %1 isn&apos;t valid JSON: %2 (at byte %3).</source>
        <translation>Die Verbindungsdatei %1 ist kein gültiges JSON: %2 (bei Byte %3).</translation>
    </message>
    <message>
        <source>The connection file %1 must contain one JSON object.</source>
        <translation>Die Verbindungsdatei %1 muss genau ein JSON-Objekt enthalten.</translation>
    </message>
    <message>
        <source>In the connection file %1, &quot;loginUrl&quot; must be an https address (plain http only for this computer).</source>
        <translation>In der Verbindungsdatei %1 muss &quot;loginUrl&quot; eine https-Adresse sein (einfaches http nur für diesen Computer).</translation>
    </message>
    <message>
        <source>Can&apos;t write the connection file %1. Each Eloqua refresh token works only once, so the next one must be saved there. Make the file and its folder writable. Nothing was sent, and the refresh token in the file is still valid.</source>
        <translation>Die Verbindungsdatei %1 kann nicht geschrieben werden. Jedes Eloqua-Aktualisierungstoken funktioniert nur einmal. Daher muss das nächste dort gespeichert werden. Machen Sie die Datei und ihren Ordner beschreibbar. Es wurde nichts gesendet, und das Aktualisierungstoken in der Datei ist weiterhin gültig.</translation>
    </message>
    <message>
        <source>The next refresh token can&apos;t be saved in the connection file %1: %2. Nothing was sent, and the refresh token in the file is still valid.</source>
        <translation>Das nächste Aktualisierungstoken kann nicht in der Verbindungsdatei %1 gespeichert werden: %2. Es wurde nichts gesendet, und das Aktualisierungstoken in der Datei ist weiterhin gültig.</translation>
    </message>
    <message>
        <source>The next refresh token can&apos;t be saved in the connection file %1, because the position of &quot;refreshToken&quot; is ambiguous. Write the file as plain UTF-8 JSON with each key only once. Nothing was sent, and the refresh token in the file is still valid.</source>
        <translation>Das nächste Aktualisierungstoken kann nicht in der Verbindungsdatei %1 gespeichert werden, weil die Position von &quot;refreshToken&quot; nicht eindeutig ist. Schreiben Sie die Datei als einfaches UTF-8-JSON mit jedem Schlüssel nur einmal. Es wurde nichts gesendet, und das Aktualisierungstoken in der Datei ist weiterhin gültig.</translation>
    </message>
    <message>
        <source>This text doesn&apos;t contain clientId, clientSecret, refreshToken, or redirectUri. You can import a JSON request of the Eloqua connector, the XML of a WSO2 proxy, or lines like clientId=...</source>
        <translation>Dieser Text enthält weder clientId noch clientSecret, refreshToken oder redirectUri. Sie können eine JSON-Anfrage des Eloqua-Konnektors, das XML eines WSO2-Proxys oder Zeilen wie clientId=... importieren.</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a temporary copy of %1 to open it: %2.</source>
        <translation>Eine temporäre Kopie von %1 zum Öffnen konnte nicht erstellt werden: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged, or was changed by another program, so nothing in it is shown. Open another copy of it, or keep the sync again.</source>
        <translation>%1 ist beschädigt oder wurde von einem anderen Programm geändert. Daher wird nichts daraus angezeigt. Öffnen Sie eine andere Kopie davon, oder archivieren Sie den Sync erneut.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1, because another program is changing it. Close the file there, then try again.</source>
        <translation>%1 konnte nicht gelesen werden, weil ein anderes Programm die Datei ändert. Schließen Sie sie dort, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No row has a column named &quot;%1&quot;. Available columns: %2.</source>
        <translation>Keine Zeile hat eine Spalte namens „%1“. Verfügbare Spalten: %2.</translation>
    </message>
    <message>
        <source>%1: not available. %2</source>
        <translation>%1: nicht verfügbar. %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3. %4</source>
        <translation>%1: %2 von %3. %4</translation>
    </message>
    <message>
        <source>%1: incomplete. %2</source>
        <translation>%1: unvollständig. %2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 log entries</source>
        <translation>
            <numerusform>%L1 Protokolleintrag</numerusform>
            <numerusform>%L1 Protokolleinträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) of data</source>
        <translation>
            <numerusform>%L1 Datenzeile</numerusform>
            <numerusform>%L1 Datenzeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>The sync was still running when it was kept.</source>
        <translation>Der Sync lief bei der Archivierung noch.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a kept copy of a sync.</source>
        <translation>%1 ist keine Archivkopie eines Syncs.</translation>
    </message>
    <message>
        <source>there are too many unfinished copies (.part files) next to it</source>
        <translation>es gibt zu viele unfertige Kopien (.part-Dateien) daneben</translation>
    </message>
    <message>
        <source>%1 was deleted or replaced in the meantime</source>
        <translation>%1 wurde zwischenzeitlich gelöscht oder ersetzt</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t exist.</source>
        <translation>%1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a kept copy of a sync. It&apos;s the database of another program.</source>
        <translation>%1 ist keine Archivkopie eines Syncs. Es ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. Update the program to open it.</source>
        <translation>%1 wurde mit einer neueren Version dieses Programms erstellt. Aktualisieren Sie das Programm, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t copy %1, because part of it is in another file next to it. Close it in the program that changes it, then try again.</source>
        <translation>%1 konnte nicht kopiert werden, weil ein Teil davon in einer anderen Datei daneben liegt. Schließen Sie die Datei in dem Programm, das sie ändert, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The filter %1 isn&apos;t valid. Use COLUMN=&apos;VALUE&apos;, with AND or OR between several conditions, or only a text to find in any column. Put column names that contain spaces in double quotes.</source>
        <translation>Der Filter %1 ist ungültig. Verwenden Sie SPALTE=&apos;WERT&apos; mit AND oder OR zwischen mehreren Bedingungen oder nur einen Text, der in einer beliebigen Spalte gesucht wird. Setzen Sie Spaltennamen, die Leerzeichen enthalten, in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>The filter has too many conditions for a table with so many columns. Use fewer conditions.</source>
        <translation>Der Filter hat zu viele Bedingungen für eine Tabelle mit so vielen Spalten. Verwenden Sie weniger Bedingungen.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the folder of kept copies, %1: %2.</source>
        <translation>Der Ordner der Archivkopien, %1, konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 of sync %2 couldn&apos;t be kept. %3</source>
        <translation>Nicht archiviert: %1 von Sync %2. %3</translation>
    </message>
    <message>
        <source>Sync %1 has no data, because it isn&apos;t an export.</source>
        <translation>Sync %1 hat keine Daten, weil er kein Export ist.</translation>
    </message>
    <message>
        <source>Sync %1 has no rejects, because it isn&apos;t an import.</source>
        <translation>Sync %1 hat keine Ablehnungen, weil er kein Import ist.</translation>
    </message>
    <message>
        <source>Couldn&apos;t prepare the copy in %1: %2. Make the folder writable or free up space there, then try again.</source>
        <translation>Die Kopie in %1 konnte nicht vorbereitet werden: %2. Machen Sie den Ordner beschreibbar, oder geben Sie dort Speicherplatz frei, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>it can&apos;t be created</source>
        <translation>der Ordner kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>a folder can&apos;t be created in it</source>
        <translation>darin kann kein Ordner erstellt werden</translation>
    </message>
    <message>
        <source>a file can&apos;t be created in it</source>
        <translation>darin kann keine Datei erstellt werden</translation>
    </message>
    <message>
        <source>The definition isn&apos;t in this copy. %1</source>
        <translation>Die Definition ist nicht in dieser Kopie enthalten. %1</translation>
    </message>
    <message>
        <source>Eloqua documents only one condition in a filter.</source>
        <translation>Eloqua dokumentiert nur eine Bedingung in einem Filter.</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>export of %1</source>
        <translation>Export von %1</translation>
    </message>
    <message>
        <source>sync action of %1</source>
        <translation>Sync-Aktion von %1</translation>
    </message>
    <message>
        <source>sync of %1</source>
        <translation>Sync von %1</translation>
    </message>
    <message>
        <source>Change the filter and press Return, or press Escape in the filter to show all rows.</source>
        <translation>Ändern Sie den Filter, und drücken Sie die Eingabetaste, oder drücken Sie Esc im Filter, um alle Zeilen anzuzeigen.</translation>
    </message>
    <message>
        <source>Choose a different sort order.</source>
        <translation>Wählen Sie eine andere Sortierung.</translation>
    </message>
    <message>
        <source>Change it in the options next to the filter.</source>
        <translation>Ändern Sie dies in den Optionen neben dem Filter.</translation>
    </message>
    <message>
        <source>Sync %1 is still running. Its data is available when it has finished. Refresh then.</source>
        <translation>Sync %1 läuft noch. Seine Daten sind verfügbar, wenn er beendet ist. Aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>The data of sync %1 is no longer available. Eloqua keeps exported data only for the definition&apos;s retention time (6 hours by default). To get the data, run the export again.</source>
        <translation>Die Daten von Sync %1 sind nicht mehr verfügbar. Eloqua bewahrt exportierte Daten nur für die Aufbewahrungsdauer der Definition auf (standardmäßig 6 Stunden). Um die Daten zu erhalten, führen Sie den Export erneut aus.</translation>
    </message>
    <message>
        <source>Eloqua gives the data of sync %1 only to the user who ran it. Sign in as that user, or ask them to export it.</source>
        <translation>Eloqua gibt die Daten von Sync %1 nur an den Benutzer weiter, der ihn ausgeführt hat. Melden Sie sich als dieser Benutzer an, oder bitten Sie ihn, sie zu exportieren.</translation>
    </message>
    <message>
        <source>This tab shows the rows that an export provides. Sync %1 is an import, so it has no data to fetch. To see the records that Eloqua rejected, open the Rejects tab.</source>
        <translation>Diese Registerkarte zeigt die Zeilen an, die ein Export bereitstellt. Sync %1 ist ein Import und hat daher keine abrufbaren Daten. Um die von Eloqua abgelehnten Datensätze zu sehen, öffnen Sie die Registerkarte „Ablehnungen“.</translation>
    </message>
    <message>
        <source>This tab shows the rows that an export provides. Sync %1 is a sync action, so it has no data to fetch. Its logs show what was done.</source>
        <translation>Diese Registerkarte zeigt die Zeilen an, die ein Export bereitstellt. Sync %1 ist eine Sync-Aktion und hat daher keine abrufbaren Daten. Sein Protokoll zeigt, was getan wurde.</translation>
    </message>
    <message>
        <source>This tab shows the records that Eloqua rejected in an import. Sync %1 is an export, and exports have no rejects. To see what it exported, open the Data tab.</source>
        <translation>Diese Registerkarte zeigt die Datensätze an, die Eloqua bei einem Import abgelehnt hat. Sync %1 ist ein Export, und Exporte haben keine Ablehnungen. Um zu sehen, was er exportiert hat, öffnen Sie die Registerkarte „Daten“.</translation>
    </message>
    <message>
        <source>Sync %1 had no rows here when it was kept.</source>
        <translation>Sync %1 hatte hier bei der Archivierung keine Zeilen.</translation>
    </message>
    <message>
        <source>No rows match the filter. Conditions are case-sensitive, and * matches any text. Press Escape in the filter to show all rows.</source>
        <translation>Keine Zeilen entsprechen dem Filter. Bei Bedingungen wird die Groß-/Kleinschreibung beachtet, und * steht für beliebigen Text. Drücken Sie Esc im Filter, um alle Zeilen anzuzeigen.</translation>
    </message>
    <message>
        <source>No rows match the filter. Values are case-sensitive, and * matches any text. Press Escape in the filter to show all rows.</source>
        <translation>Keine Zeilen entsprechen dem Filter. Bei Werten wird die Groß-/Kleinschreibung beachtet, und * steht für beliebigen Text. Drücken Sie Esc im Filter, um alle Zeilen anzuzeigen.</translation>
    </message>
    <message>
        <source>Eloqua has no syncs for this account. Syncs are kept for a year.</source>
        <translation>Eloqua hat keine Syncs für dieses Konto. Syncs werden ein Jahr lang aufbewahrt.</translation>
    </message>
    <message>
        <source>Sync %1 hasn&apos;t logged anything yet. Refresh in a moment.</source>
        <translation>Sync %1 hat noch nichts protokolliert. Aktualisieren Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>Eloqua has no logs for sync %1.</source>
        <translation>Eloqua hat kein Protokoll für Sync %1.</translation>
    </message>
    <message>
        <source>Sync %1 is still running and has no rejects so far. Refresh when it has finished.</source>
        <translation>Sync %1 läuft noch und hat bisher keine Ablehnungen. Aktualisieren Sie, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>No records of sync %1 were rejected.</source>
        <translation>Es wurden keine Datensätze von Sync %1 abgelehnt.</translation>
    </message>
    <message>
        <source>No records of sync %1 were rejected. The logs show the reason for its status.</source>
        <translation>Es wurden keine Datensätze von Sync %1 abgelehnt. Das Protokoll zeigt den Grund für seinen Status.</translation>
    </message>
    <message>
        <source>Sync %1 exported no rows, because nothing matched the definition&apos;s filter.</source>
        <translation>Sync %1 hat keine Zeilen exportiert, weil nichts dem Filter der Definition entsprach.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept this filter.</source>
        <translation>Eloqua hat diesen Filter nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the request.</source>
        <translation>Eloqua hat die Anfrage nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t find sync %1. Syncs, their logs, and their rejects are kept for a year.</source>
        <translation>Eloqua hat Sync %1 nicht gefunden. Syncs, ihre Protokolle und ihre Ablehnungen werden ein Jahr lang aufbewahrt.</translation>
    </message>
    <message>
        <source>Oracle doesn&apos;t document this status; it was treated as finished.</source>
        <translation>Oracle dokumentiert diesen Status nicht; er wurde als beendet behandelt.</translation>
    </message>
    <message>
        <source>Since yesterday %1</source>
        <translation>Seit gestern %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>no syncs</source>
        <translation>keine Syncs</translation>
    </message>
    <message numerus="yes">
        <source>%L1 sync(s)</source>
        <translation>
            <numerusform>%L1 Sync</numerusform>
            <numerusform>%L1 Syncs</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 with warnings</source>
        <translation>%L1 mit Warnungen</translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation>%L1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>The last syncs of this definition couldn&apos;t be loaded. %1</source>
        <translation>Die letzten Syncs dieser Definition konnten nicht geladen werden. %1</translation>
    </message>
    <message>
        <source>This definition is a one-time copy, so these are also the syncs of the definition that it was made from, among the newest %L1.</source>
        <translation>Diese Definition ist eine Einmalkopie. Daher sind dies auch die Syncs der Definition, aus der sie erstellt wurde, unter den neuesten %L1.</translation>
    </message>
    <message>
        <source>This definition was synced only once, so these are the syncs of definitions with the same name and fields, among the newest %L1.</source>
        <translation>Diese Definition wurde nur einmal synchronisiert. Daher sind dies die Syncs von Definitionen mit demselben Namen und denselben Feldern unter den neuesten %L1.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t filter the list of syncs by definition. These are the syncs of this definition among the %L1 syncs that were read.</source>
        <translation>Eloqua filtert die Liste der Syncs nicht nach Definition. Dies sind die Syncs dieser Definition unter den %L1 gelesenen Syncs.</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t sort the list of syncs by creation time, so there may be newer ones.</source>
        <translation>Eloqua sortiert die Liste der Syncs nicht nach der Erstellungszeit. Daher gibt es möglicherweise neuere.</translation>
    </message>
    <message>
        <source>&lt;%1</source>
        <translation>&lt;%1</translation>
    </message>
    <message>
        <source>This sync</source>
        <translation>Dieser Sync</translation>
    </message>
    <message>
        <source>%L1 of %L2 processed</source>
        <translation>%L1 von %L2 verarbeiteten</translation>
    </message>
    <message>
        <source>Not reported or not known</source>
        <translation>Nicht gemeldet oder nicht bekannt</translation>
    </message>
    <message>
        <source>The log doesn&apos;t say how many records were processed.</source>
        <translation>Das Protokoll gibt nicht an, wie viele Datensätze verarbeitet wurden.</translation>
    </message>
    <message>
        <source>Rejected per 1,000</source>
        <translation>Abgelehnt pro 1.000</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Invalid fields</source>
        <translation>Ungültige Felder</translation>
    </message>
    <message>
        <source>The name of the import, export, or sync action definition.</source>
        <translation>Der Name der Import-, Export- oder Sync-Aktions-Definition.</translation>
    </message>
    <message>
        <source>Import, export, or sync action.</source>
        <translation>Import, Export oder Sync-Aktion.</translation>
    </message>
    <message>
        <source>From the start to the end of the sync.</source>
        <translation>Vom Start bis zum Ende des Syncs.</translation>
    </message>
    <message>
        <source>Counted for imports that finished with a warning.</source>
        <translation>Gezählt bei Importen, die mit einer Warnung beendet wurden.</translation>
    </message>
    <message>
        <source>The number of rejects isn&apos;t known.</source>
        <translation>Die Anzahl der Ablehnungen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Rejects are counted for imports that finished with a warning.</source>
        <translation>Ablehnungen werden bei Importen gezählt, die mit einer Warnung beendet wurden.</translation>
    </message>
    <message>
        <source>Some text contained invalid UTF-8. Invalid bytes are shown as �.</source>
        <translation>Einige Texte enthielten ungültiges UTF-8. Ungültige Bytes werden als � angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %L1 row(s) can be shown. An export contains all of them.</source>
        <translation>
            <numerusform>Nur die erste %L1 Zeile kann angezeigt werden. Ein Export enthält alle.</numerusform>
            <numerusform>Nur die ersten %L1 Zeilen können angezeigt werden. Ein Export enthält alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list changed on the server while it was open (%1 before, %L2 now). Refresh to see the current list.</source>
        <translation>Die Liste hat sich auf dem Server geändert, während sie geöffnet war (%1 vorher, %L2 jetzt). Aktualisieren Sie, um die aktuelle Liste zu sehen.</translation>
    </message>
    <message>
        <source>The server sent the same rows again for rows %L1 to %L2. Refresh. If the problem continues, don&apos;t rely on this table.</source>
        <translation>Der Server hat für die Zeilen %L1 bis %L2 erneut dieselben Zeilen gesendet. Aktualisieren Sie. Wenn das Problem weiterhin auftritt, verlassen Sie sich nicht auf diese Tabelle.</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t apply this filter: for example, row %L1 has &quot;%2&quot; in %3. The rows below aren&apos;t limited to those that match.</source>
        <translation>Eloqua hat diesen Filter nicht angewendet: Zum Beispiel hat Zeile %L1 „%2“ in %3. Die Zeilen unten sind nicht auf die passenden beschränkt.</translation>
    </message>
    <message>
        <source>Kept copies (*.%1)</source>
        <translation>Archivkopien (*.%1)</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 record(s) will be left out when you save or send.</source>
        <translation>
            <numerusform>%L1 von %L2 Datensatz wird beim Speichern oder Senden ausgelassen.</numerusform>
            <numerusform>%L1 von %L2 Datensätzen werden beim Speichern oder Senden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 record(s) will be included again.</source>
        <translation>
            <numerusform>%L1 von %L2 Datensatz wird wieder aufgenommen.</numerusform>
            <numerusform>%L1 von %L2 Datensätzen werden wieder aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) will change</source>
        <translation>
            <numerusform>%L1 Zelle ändert sich</numerusform>
            <numerusform>%L1 Zellen ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %L2 of %L3 record(s).</source>
        <translation>
            <numerusform>%1, in %L2 von %L3 Datensatz.</numerusform>
            <numerusform>%1, in %L2 von %L3 Datensätzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No changes: none of %L1 record(s) match.</source>
        <translation>
            <numerusform>Keine Änderungen: Von %L1 Datensatz passt keiner.</numerusform>
            <numerusform>Keine Änderungen: Von %L1 Datensätzen passt keiner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter exported data</source>
        <translation>Eloqua kann exportierte Daten nicht filtern</translation>
    </message>
    <message>
        <source>no cell is selected</source>
        <translation>keine Zelle ist ausgewählt</translation>
    </message>
    <message>
        <source>another column has the same name</source>
        <translation>eine andere Spalte hat denselben Namen</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter by this column</source>
        <translation>Eloqua kann nicht nach dieser Spalte filtern</translation>
    </message>
    <message>
        <source>the row isn&apos;t loaded yet</source>
        <translation>die Zeile ist noch nicht geladen</translation>
    </message>
    <message>
        <source>the cell is empty</source>
        <translation>die Zelle ist leer</translation>
    </message>
    <message>
        <source>times are compared by day</source>
        <translation>Zeiten werden nach Tag verglichen</translation>
    </message>
    <message>
        <source>Eloqua compares times by day</source>
        <translation>Eloqua vergleicht Zeiten nach Tag</translation>
    </message>
    <message>
        <source>a filter can&apos;t contain its text</source>
        <translation>ein Filter kann ihren Text nicht enthalten</translation>
    </message>
    <message>
        <source>Filter by this cell (%1)</source>
        <translation>Nach dieser Zelle filtern (%1)</translation>
    </message>
    <message>
        <source>&amp;Filter by this cell: on or after %1</source>
        <translation>Nach di&amp;eser Zelle filtern: ab %1</translation>
    </message>
    <message>
        <source>F&amp;ilter by this cell: before %1</source>
        <translation>Nach dieser Zelle f&amp;iltern: vor %1</translation>
    </message>
    <message>
        <source>&amp;Filter by this cell</source>
        <translation>Nach d&amp;ieser Zelle filtern</translation>
    </message>
    <message>
        <source>E&amp;xclude this cell</source>
        <translation>Diese Zelle a&amp;usschließen</translation>
    </message>
    <message>
        <source>Exclude this cell (%1)</source>
        <translation>Diese Zelle ausschließen (%1)</translation>
    </message>
</context>
</TS>
