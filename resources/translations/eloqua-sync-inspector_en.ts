<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Inspector::BrowserTurn</name>
    <message numerus="yes">
        <source>%n of 60 seconds left</source>
        <translation>
            <numerusform>%n of 60 seconds left</numerusform>
            <numerusform>%n of 60 seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::CauseDetail</name>
    <message numerus="yes">
        <source>%L1 reject(s)</source>
        <translation>
            <numerusform>%L1 reject</numerusform>
            <numerusform>%L1 rejects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::CauseJob</name>
    <message numerus="yes">
        <source>Eloqua reported %L1 reject(s), but %L2 were counted. Count again.</source>
        <translation>
            <numerusform>Eloqua reported %L1 reject, but %L2 were counted. Count again.</numerusform>
            <numerusform>Eloqua reported %L1 rejects, but %L2 were counted. Count again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::CompareCommand</name>
    <message numerus="yes">
        <source>%L1 record(s) were rejected again.</source>
        <translation>
            <numerusform>%L1 record was rejected again.</numerusform>
            <numerusform>%L1 records were rejected again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s) of the later sync have no identifier and weren&apos;t compared.</source>
        <translation>
            <numerusform>%L1 reject of the later sync has no identifier and wasn&apos;t compared.</numerusform>
            <numerusform>%L1 rejects of the later sync have no identifier and weren&apos;t compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::CopyBar</name>
    <message numerus="yes">
        <source>%L1 cell(s) are selected, but only up to %L2 can be copied. Use Export to save them.</source>
        <translation>
            <numerusform>%L1 cell is selected, but only up to %L2 can be copied. Use Export to save them.</numerusform>
            <numerusform>%L1 cells are selected, but only up to %L2 can be copied. Use Export to save them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %L1 cell(s).</source>
        <translation>
            <numerusform>Copied %L1 cell.</numerusform>
            <numerusform>Copied %L1 cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectedFilesJob</name>
    <message numerus="yes">
        <source>Saved %L1 row(s) to %2, and the reasons why they were rejected to %3.</source>
        <translation>
            <numerusform>Saved %L1 row to %2, and the reason why it was rejected to %3.</numerusform>
            <numerusform>Saved %L1 rows to %2, and the reasons why they were rejected to %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::DefinitionPicker</name>
    <message numerus="yes">
        <source>%L1 of %L2 definition(s)</source>
        <translation>
            <numerusform>%L1 of %L2 definition</numerusform>
            <numerusform>%L1 of %L2 definitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 definition(s)</source>
        <translation>
            <numerusform>%L1 definition</numerusform>
            <numerusform>%L1 definitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::ExportBar</name>
    <message numerus="yes">
        <source>%L1 row(s) are kept so that you can resume.</source>
        <translation>
            <numerusform>%L1 row is kept so that you can resume.</numerusform>
            <numerusform>%L1 rows are kept so that you can resume.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The export of %1 is paused. %2 row(s) are kept next to %3, so that you can resume now or later.</source>
        <translation>
            <numerusform>The export of %1 is paused. %2 row is kept next to %3, so that you can resume now or later.</numerusform>
            <numerusform>The export of %1 is paused. %2 rows are kept next to %3, so that you can resume now or later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::ExportCommand</name>
    <message numerus="yes">
        <source>%1 row(s) are kept next to %2. Run the same command again to resume.</source>
        <translation>
            <numerusform>%1 row is kept next to %2. Run the same command again to resume.</numerusform>
            <numerusform>%1 rows are kept next to %2. Run the same command again to resume.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::ExportJob</name>
    <message numerus="yes">
        <source>The list of syncs changed during the export: the server reported %1 but sent %L2 distinct row(s). No file was written. Export again.</source>
        <translation>
            <numerusform>The list of syncs changed during the export: the server reported %1 but sent %L2 distinct row. No file was written. Export again.</numerusform>
            <numerusform>The list of syncs changed during the export: the server reported %1 but sent %L2 distinct rows. No file was written. Export again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %L1 row(s) were fetched earlier.</source>
        <translation>
            <numerusform>The first %L1 row was fetched earlier.</numerusform>
            <numerusform>The first %L1 rows were fetched earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list grew from %L1 to %L2 row(s) while it was being read.</source>
        <translation>
            <numerusform>The list grew from %L1 to %L2 row while it was being read.</numerusform>
            <numerusform>The list grew from %L1 to %L2 rows while it was being read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server sent the same %L1 row(s) twice in a row (from row %L2 on), so the file would be incorrect. Export again. If the problem continues, send this message to Oracle Support.</source>
        <translation>
            <numerusform>The server sent the same %L1 row twice in a row (from row %L2 on), so the file would be incorrect. Export again. If the problem continues, send this message to Oracle Support.</numerusform>
            <numerusform>The server sent the same %L1 rows twice in a row (from row %L2 on), so the file would be incorrect. Export again. If the problem continues, send this message to Oracle Support.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::FindBar</name>
    <message numerus="yes">
        <source>in %L1 loaded row(s)</source>
        <translation>
            <numerusform>in %L1 loaded row</numerusform>
            <numerusform>in %L1 loaded rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %L1 loaded row(s) of %L2</source>
        <translation>
            <numerusform>in %L1 loaded row of %L2</numerusform>
            <numerusform>in %L1 loaded rows of %L2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in all %L1 row(s)</source>
        <translation>
            <numerusform>in all %L1 row</numerusform>
            <numerusform>in all %L1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::HelpWindow</name>
    <message numerus="yes">
        <source>%L1 result(s)</source>
        <translation>
            <numerusform>%L1 result</numerusform>
            <numerusform>%L1 results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::KeepActions</name>
    <message numerus="yes">
        <source>%L1 kept copies were deleted because of their age.</source>
        <translation>
            <numerusform>%L1 kept copy was deleted because of its age.</numerusform>
            <numerusform>%L1 kept copies were deleted because of their age.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::KeepBar</name>
    <message numerus="yes">
        <source>Copies in this folder are deleted after %L1 day(s).</source>
        <translation>
            <numerusform>Copies in this folder are deleted after %L1 day.</numerusform>
            <numerusform>Copies in this folder are deleted after %L1 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::KeptCopiesDialog</name>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %L1 kept copies?</source>
        <translation>
            <numerusform>Delete %L1 kept copy?</numerusform>
            <numerusform>Delete %L1 kept copies?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::PartingQuestion</name>
    <message numerus="yes">
        <source>%n sync(s) are still being kept.</source>
        <translation>
            <numerusform>%n sync is still being kept.</numerusform>
            <numerusform>%n syncs are still being kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) are still running.</source>
        <translation>
            <numerusform>%n export is still running.</numerusform>
            <numerusform>%n exports are still running.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::RenewalTurn</name>
    <message numerus="yes">
        <source>%1 Waiting up to %2 second(s) for that program.</source>
        <translation>
            <numerusform>%1 Waiting up to %2 second for that program.</numerusform>
            <numerusform>%1 Waiting up to %2 seconds for that program.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::RepairSession</name>
    <message numerus="yes">
        <source>Undid %L1 step(s)</source>
        <translation>
            <numerusform>Undid %L1 step</numerusform>
            <numerusform>Undid %L1 steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redid %L1 step(s)</source>
        <translation>
            <numerusform>Redid %L1 step</numerusform>
            <numerusform>Redid %L1 steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::RepairWindow</name>
    <message numerus="yes">
        <source>%L1 of %L2 record(s) shown</source>
        <translation>
            <numerusform>%L1 of %L2 record shown</numerusform>
            <numerusform>%L1 of %L2 records shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 step(s) that you have undone can&apos;t be redone after another change.</source>
        <translation>
            <numerusform>%L1 step that you have undone can&apos;t be redone after another change.</numerusform>
            <numerusform>%L1 steps that you have undone can&apos;t be redone after another change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %L1 step(s) to %2.</source>
        <translation>
            <numerusform>Saved %L1 step to %2.</numerusform>
            <numerusform>Saved %L1 steps to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 step(s) for single records aren&apos;t included.</source>
        <translation>
            <numerusform>%L1 step for a single record isn&apos;t included.</numerusform>
            <numerusform>%L1 steps for single records aren&apos;t included.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::RetentionBar</name>
    <message numerus="yes">
        <source>%1 day(s) %2 h left</source>
        <translation>
            <numerusform>%1 day %2 h left</numerusform>
            <numerusform>%1 days %2 h left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::SendCommand</name>
    <message numerus="yes">
        <source>%L1 row(s) haven&apos;t been sent yet. To send them, repeat the command.</source>
        <translation>
            <numerusform>%L1 row hasn&apos;t been sent yet. To send it, repeat the command.</numerusform>
            <numerusform>%L1 rows haven&apos;t been sent yet. To send them, repeat the command.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::SendJob</name>
    <message numerus="yes">
        <source>%L1 row(s) were sent in sync %2, which continues in Eloqua.</source>
        <translation>
            <numerusform>%L1 row was sent in sync %2, which continues in Eloqua.</numerusform>
            <numerusform>%L1 rows were sent in sync %2, which continues in Eloqua.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::StatusLine</name>
    <message numerus="yes">
        <source>%L1 row(s) selected</source>
        <translation>
            <numerusform>%L1 row selected</numerusform>
            <numerusform>%L1 rows selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) selected</source>
        <translation>
            <numerusform>%L1 cell selected</numerusform>
            <numerusform>%L1 cells selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 request(s) in progress</source>
        <translation>
            <numerusform>%L1 request in progress</numerusform>
            <numerusform>%L1 requests in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 request(s) waiting</source>
        <translation>
            <numerusform>%L1 request waiting</numerusform>
            <numerusform>%L1 requests waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::SyncCreation</name>
    <message numerus="yes">
        <source>%L1 more are in progress</source>
        <translation>
            <numerusform>%L1 more is in progress</numerusform>
            <numerusform>%L1 more are in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new sync(s) were found. This is the first one.</source>
        <translation>
            <numerusform>%n new sync was found. This is the first one.</numerusform>
            <numerusform>%n new syncs were found. This is the first one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>Emptied %L1 cell(s) in %2</source>
        <translation>
            <numerusform>Emptied %L1 cell in %2</numerusform>
            <numerusform>Emptied %L1 cells in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %L1 cell(s) in %2 to %3</source>
        <translation>
            <numerusform>Set %L1 cell in %2 to %3</numerusform>
            <numerusform>Set %L1 cells in %2 to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %2 with %3 in %L1 cell(s) in %4</source>
        <translation>
            <numerusform>Replaced %2 with %3 in %L1 cell in %4</numerusform>
            <numerusform>Replaced %2 with %3 in %L1 cells in %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trimmed %L1 cell(s) in %2</source>
        <translation>
            <numerusform>Trimmed %L1 cell in %2</numerusform>
            <numerusform>Trimmed %L1 cells in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the case of %L1 cell(s) in %2</source>
        <translation>
            <numerusform>Changed the case of %L1 cell in %2</numerusform>
            <numerusform>Changed the case of %L1 cells in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swapped %2 and %3: %L1 cell(s)</source>
        <translation>
            <numerusform>Swapped %2 and %3: %L1 cell</numerusform>
            <numerusform>Swapped %2 and %3: %L1 cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split names from addresses in %2: %L1 cell(s)</source>
        <translation>
            <numerusform>Split names from addresses in %2: %L1 cell</numerusform>
            <numerusform>Split names from addresses in %2: %L1 cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %L1 cell(s) in %2</source>
        <translation>
            <numerusform>Restored %L1 cell in %2</numerusform>
            <numerusform>Restored %L1 cells in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %L1 record(s)</source>
        <translation>
            <numerusform>Left out %L1 record</numerusform>
            <numerusform>Left out %L1 records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Included %L1 record(s) again</source>
        <translation>
            <numerusform>Included %L1 record again</numerusform>
            <numerusform>Included %L1 records again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 step(s) that you have undone would be lost.</source>
        <translation>
            <numerusform>%L1 step that you have undone would be lost.</numerusform>
            <numerusform>%L1 steps that you have undone would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied %L1 step(s)</source>
        <translation>
            <numerusform>Applied %L1 step</numerusform>
            <numerusform>Applied %L1 steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, but %L2 couldn&apos;t be applied: %3</source>
        <translation>
            <numerusform>%1, but %L2 couldn&apos;t be applied: %3</numerusform>
            <numerusform>%1, but %L2 couldn&apos;t be applied: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s) fail</source>
        <translation>
            <numerusform>%L1 record fails</numerusform>
            <numerusform>%L1 records fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 pass our checks</source>
        <translation>
            <numerusform>%L1 passes our checks</numerusform>
            <numerusform>%L1 pass our checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %L1 we cannot tell</source>
        <translation>
            <numerusform>for %L1 we cannot tell</numerusform>
            <numerusform>for %L1 we cannot tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s)</source>
        <translation>
            <numerusform>%L1 row</numerusform>
            <numerusform>%L1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 request(s)</source>
        <translation>
            <numerusform>%L1 request</numerusform>
            <numerusform>%L1 requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s)/s</source>
        <translation>
            <numerusform>%L1 row/s</numerusform>
            <numerusform>%L1 rows/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 second(s)</source>
        <translation>
            <numerusform>%1 second</numerusform>
            <numerusform>%1 seconds</numerusform>
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
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <translation>
            <numerusform>%1 hour</numerusform>
            <numerusform>%1 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its rows have more than %1 different field(s)</source>
        <translation>
            <numerusform>its rows have more than %1 different field</numerusform>
            <numerusform>its rows have more than %1 different fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s)</source>
        <translation>
            <numerusform>%L1 reject</numerusform>
            <numerusform>%L1 rejects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %L1 row(s) can be shown. An export contains all of them.</source>
        <translation>
            <numerusform>Only the first %L1 row can be shown. An export contains all of them.</numerusform>
            <numerusform>Only the first %L1 rows can be shown. An export contains all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s)</source>
        <translation>
            <numerusform>%L1 record</numerusform>
            <numerusform>%L1 records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %L1 reject(s) are counted.</source>
        <translation>
            <numerusform>The %L1 reject is counted.</numerusform>
            <numerusform>All %L1 rejects are counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s) were rejected.</source>
        <translation>
            <numerusform>%L1 record was rejected.</numerusform>
            <numerusform>%L1 records were rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %L2 record(s) were rejected (%3).</source>
        <translation>
            <numerusform>%1 of %L2 record was rejected (%3).</numerusform>
            <numerusform>%1 of %L2 records were rejected (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) had more than the %L2 characters that Excel can hold. They were cut, and end in &quot;…&quot;. Columns: %3.</source>
        <translation>
            <numerusform>%L1 cell had more than the %L2 characters that Excel can hold. It was cut, and ends in &quot;…&quot;. Columns: %3.</numerusform>
            <numerusform>%L1 cells had more than the %L2 characters that Excel can hold. They were cut, and end in &quot;…&quot;. Columns: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sheet Rejects has %1 of the rejects, some of each cause; %L2 row(s) are left out. Export the rejects to get all of them.</source>
        <translation>
            <numerusform>The sheet Rejects has %1 of the rejects, some of each cause; %L2 row is left out. Export the rejects to get all of them.</numerusform>
            <numerusform>The sheet Rejects has %1 of the rejects, some of each cause; %L2 rows are left out. Export the rejects to get all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) of the sheet %2 were too long for Excel and were cut.</source>
        <translation>
            <numerusform>%L1 cell of the sheet %2 was too long for Excel and was cut.</numerusform>
            <numerusform>%L1 cells of the sheet %2 were too long for Excel and were cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 log entries</source>
        <translation>
            <numerusform>%L1 log entry</numerusform>
            <numerusform>%L1 log entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) of data</source>
        <translation>
            <numerusform>%L1 row of data</numerusform>
            <numerusform>%L1 rows of data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 sync(s)</source>
        <translation>
            <numerusform>%L1 sync</numerusform>
            <numerusform>%L1 syncs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Eloqua reports %L1 reject(s).</source>
        <translation>
            <numerusform>Eloqua reports %L1 reject.</numerusform>
            <numerusform>Eloqua reports %L1 rejects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were exported.</source>
        <translation>
            <numerusform>%L1 row was exported.</numerusform>
            <numerusform>%L1 rows were exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 as CSV, estimated from %L2 of %L3 row(s)</source>
        <translation>
            <numerusform>About %1 as CSV, estimated from %L2 of %L3 row</numerusform>
            <numerusform>About %1 as CSV, estimated from %L2 of %L3 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Causes (shares of all %L1 reject(s))</source>
        <translation>
            <numerusform>Causes (shares of the %L1 reject)</numerusform>
            <numerusform>Causes (shares of all %L1 rejects)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Causes so far (shares of the %L1 reject(s) counted)</source>
        <translation>
            <numerusform>Causes so far (shares of the %L1 reject counted)</numerusform>
            <numerusform>Causes so far (shares of the %L1 rejects counted)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %L1 record(s) was rejected (%2).</source>
        <translation>
            <numerusform>1 of %L1 record was rejected (%2).</numerusform>
            <numerusform>1 of %L1 records was rejected (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log reports %L1 record(s) with %2, but the list of rejects contains %3.</source>
        <translation>
            <numerusform>The log reports %L1 record with %2, but the list of rejects contains %3.</numerusform>
            <numerusform>The log reports %L1 records with %2, but the list of rejects contains %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sync was still running when it was kept. By then, it had %L1 reject(s).</source>
        <translation>
            <numerusform>The sync was still running when it was kept. By then, it had %L1 reject.</numerusform>
            <numerusform>The sync was still running when it was kept. By then, it had %L1 rejects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s) were counted, but there may be more.</source>
        <translation>
            <numerusform>%L1 reject was counted, but there may be more.</numerusform>
            <numerusform>%L1 rejects were counted, but there may be more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent before, or may have been, and aren&apos;t sent again. %2</source>
        <translation>
            <numerusform>%L1 row was sent before, or may have been, and isn&apos;t sent again. %2</numerusform>
            <numerusform>%L1 rows were sent before, or may have been, and aren&apos;t sent again. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) have no value in %2. Each of them always creates a record, so rows that Eloqua accepted before create duplicates.</source>
        <translation>
            <numerusform>%L1 row has no value in %2. It always creates a record, and a duplicate if Eloqua accepted it before.</numerusform>
            <numerusform>%L1 rows have no value in %2. Each of them always creates a record, so rows that Eloqua accepted before create duplicates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) have no value in %2. Eloqua will probably reject them.</source>
        <translation>
            <numerusform>%L1 row has no value in %2. Eloqua will probably reject it.</numerusform>
            <numerusform>%L1 rows have no value in %2. Eloqua will probably reject them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 empty cell(s)</source>
        <translation>
            <numerusform>%L1 empty cell</numerusform>
            <numerusform>%L1 empty cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 part(s)</source>
        <translation>
            <numerusform>%L1 part</numerusform>
            <numerusform>%L1 parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent in sync %2, which finished with status &quot;%3&quot;. It&apos;s unknown how many were taken. Check the logs of the sync.</source>
        <translation>
            <numerusform>%L1 row was sent in sync %2, which finished with status &quot;%3&quot;. It&apos;s unknown whether it was taken. Check the logs of the sync.</numerusform>
            <numerusform>%L1 rows were sent in sync %2, which finished with status &quot;%3&quot;. It&apos;s unknown how many were taken. Check the logs of the sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %L1 sent, %L2 were taken and %L3 refused (sync %4, status &quot;%5&quot;).</source>
        <translation>
            <numerusform>Of %L1 sent, %L2 was taken and %L3 refused (sync %4, status &quot;%5&quot;).</numerusform>
            <numerusform>Of %L1 sent, %L2 were taken and %L3 refused (sync %4, status &quot;%5&quot;).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent on %2 in sync %3, which was %4 when it was last checked.</source>
        <translation>
            <numerusform>%L1 row was sent on %2 in sync %3, which was %4 when it was last checked.</numerusform>
            <numerusform>%L1 rows were sent on %2 in sync %3, which was %4 when it was last checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) will change</source>
        <translation>
            <numerusform>%L1 cell will change</numerusform>
            <numerusform>%L1 cells will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %L2 of %L3 record(s).</source>
        <translation>
            <numerusform>%1, in %L2 of %L3 record.</numerusform>
            <numerusform>%1, in %L2 of %L3 records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 record(s) will be left out when you save or send.</source>
        <translation>
            <numerusform>%L1 of %L2 record will be left out when you save or send.</numerusform>
            <numerusform>%L1 of %L2 records will be left out when you save or send.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 record(s) will be included again.</source>
        <translation>
            <numerusform>%L1 of %L2 record will be included again.</numerusform>
            <numerusform>%L1 of %L2 records will be included again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No changes: none of %L1 record(s) match.</source>
        <translation>
            <numerusform>No changes: %L1 record doesn&apos;t match.</numerusform>
            <numerusform>No changes: none of %L1 records match.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) weren&apos;t corrected after Eloqua rejected them, so it will probably reject them again.</source>
        <translation>
            <numerusform>%L1 row wasn&apos;t corrected after Eloqua rejected it, so Eloqua will probably reject it again.</numerusform>
            <numerusform>%L1 rows weren&apos;t corrected after Eloqua rejected them, so Eloqua will probably reject them again.</numerusform>
        </translation>
    </message>
</context>
</TS>
