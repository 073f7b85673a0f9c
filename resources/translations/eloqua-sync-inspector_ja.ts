<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Inspector::ApiClient</name>
    <message>
        <source>it isn&apos;t valid JSON or was cut off</source>
        <translation>有効な JSON ではないか、途中で切れています</translation>
    </message>
    <message>
        <source>Slowed down by Eloqua.</source>
        <translation>Eloqua により速度が制限されています。</translation>
    </message>
    <message>
        <source>Eloqua is busy.</source>
        <translation>Eloqua が混雑しています。</translation>
    </message>
</context>
<context>
    <name>Inspector::Application</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Switch connection</source>
        <translation>接続の切り替え</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove the secrets from the keychain: %1</source>
        <translation>キーチェーンからシークレットを削除できませんでした: %1</translation>
    </message>
    <message>
        <source>The proxy requires a password</source>
        <translation>プロキシのパスワードが必要です</translation>
    </message>
    <message>
        <source>Enter the user name and password for the proxy %1. They&apos;re kept until you quit the program.</source>
        <translation>プロキシ %1 のユーザー名とパスワードを入力してください。プログラムを終了するまで保持されます。</translation>
    </message>
</context>
<context>
    <name>Inspector::BrowserTurn</name>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy the address of Eloqua&apos;s page to open it in another browser</source>
        <translation>Eloqua のページのアドレスをコピーして、別のブラウザーで開きます</translation>
    </message>
    <message>
        <source>&amp;Address from the browser</source>
        <translation>ブラウザーのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Address from the browser</source>
        <translation>ブラウザーのアドレス</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>残り秒数</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message numerus="yes">
        <source>%n of 60 seconds left</source>
        <translation>
            <numerusform>60 秒中残り %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>more than 60 seconds have passed</source>
        <translation>60 秒を過ぎました</translation>
    </message>
</context>
<context>
    <name>Inspector::CallbackListener</name>
    <message>
        <source>Port %1 of the redirect URI requires administrator rights, so the browser&apos;s response can&apos;t be received here.</source>
        <translation>リダイレクト URI のポート %1 には管理者権限が必要なため、ブラウザーの応答をここで受信できません。</translation>
    </message>
    <message>
        <source>Port %1 of the redirect URI is in use by another program, so the browser&apos;s response can&apos;t be received here.</source>
        <translation>リダイレクト URI のポート %1 は別のプログラムが使用しているため、ブラウザーの応答をここで受信できません。</translation>
    </message>
    <message>
        <source>This isn&apos;t a request from a browser.</source>
        <translation>これはブラウザーからのリクエストではありません。</translation>
    </message>
    <message>
        <source>A program other than a browser connected to port %1. It was ignored, and the sign-in continues.</source>
        <translation>ブラウザー以外のプログラムがポート %1 に接続しました。この接続は無視され、サインインは続行されます。</translation>
    </message>
    <message>
        <source>Page not found.</source>
        <translation>ページが見つかりません。</translation>
    </message>
    <message>
        <source>The browser requested %1 instead of the redirect URI&apos;s path. The sign-in continues.</source>
        <translation>ブラウザーがリダイレクト URI のパスではなく %1 を要求しました。サインインは続行されます。</translation>
    </message>
    <message>
        <source>This sign-in has already ended. Return to Eloqua Sync Inspector.</source>
        <translation>このサインインは既に終了しています。Eloqua Sync Inspector に戻ってください。</translation>
    </message>
    <message>
        <source>Access is allowed. You can close this page and return to Eloqua Sync Inspector.</source>
        <translation>アクセスが許可されました。このページを閉じて Eloqua Sync Inspector に戻れます。</translation>
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
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Findings in the values</source>
        <translation>値の検出事項</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Values of:</source>
        <translation>値のフィールド:</translation>
    </message>
    <message>
        <source>Values of</source>
        <translation>値のフィールド</translation>
    </message>
    <message>
        <source>Most frequent values of %1</source>
        <translation>%1 の最も多い値</translation>
    </message>
    <message>
        <source>Patterns in %1 (a stands for a letter, 9 for a digit)</source>
        <translation>%1 のパターン (a は文字、9 は数字を表します)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1 – only the first %L2 rejects are counted</source>
        <translation>%1 – 最初の %L2 件の拒否のみを集計</translation>
    </message>
    <message>
        <source>This program&apos;s explanation</source>
        <translation>このプログラムの説明</translation>
    </message>
    <message>
        <source>This program&apos;s advice</source>
        <translation>このプログラムの助言</translation>
    </message>
    <message>
        <source>Oracle&apos;s text</source>
        <translation>Oracle の文面</translation>
    </message>
    <message>
        <source>Eloqua&apos;s message</source>
        <translation>Eloqua のメッセージ</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Oracle doesn&apos;t document this code. If there is a message from Eloqua, follow that.</source>
        <translation>このコードは Oracle のドキュメントに記載されていません。Eloqua のメッセージがある場合は、それに従ってください。</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>修正方法</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>拒否</translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s)</source>
        <translation>
            <numerusform>%L1 件の拒否</numerusform>
        </translation>
    </message>
    <message>
        <source>Consecutive records</source>
        <translation>連続するレコード</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>最初のレコード</translation>
    </message>
</context>
<context>
    <name>Inspector::CauseJob</name>
    <message>
        <source>Eloqua&apos;s list of rejects changed while it was being counted, so the counts may be wrong. Count again.</source>
        <translation>集計中に Eloqua の拒否の一覧が変わったため、件数が正しくない可能性があります。もう一度集計してください。</translation>
    </message>
    <message>
        <source>The rejects in the kept copy aren&apos;t complete. %1</source>
        <translation>保管コピー内の拒否は完全ではありません。%1</translation>
    </message>
    <message numerus="yes">
        <source>Eloqua reported %L1 reject(s), but %L2 were counted. Count again.</source>
        <translation>
            <numerusform>Eloqua は %L1 件の拒否を報告しましたが、集計されたのは %L2 件です。もう一度集計してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::CausesView</name>
    <message>
        <source>Counters</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>ファネル</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Causes message</source>
        <translation>原因のメッセージ</translation>
    </message>
    <message>
        <source>What happened to the records</source>
        <translation>レコードの処理結果</translation>
    </message>
    <message>
        <source>Why records were rejected</source>
        <translation>レコードが拒否された理由</translation>
    </message>
    <message>
        <source>Compare with:</source>
        <translation>比較対象:</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Count causes</source>
        <translation>原因を集計</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop counting causes</source>
        <translation>原因の集計を停止</translation>
    </message>
    <message>
        <source>Show rejects</source>
        <translation>拒否を表示</translation>
    </message>
    <message>
        <source>Export cause…</source>
        <translation>原因をエクスポート…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修復…</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t count rejects by code.</source>
        <translation>Eloqua は拒否をコード別に集計しません。</translation>
    </message>
    <message>
        <source>The counts by code come from Eloqua.</source>
        <translation>コード別の件数は Eloqua の値です。</translation>
    </message>
    <message>
        <source>The counts by code come from the log, which may not include every reject.</source>
        <translation>コード別の件数はログの値です。ログにはすべての拒否が含まれていない場合があります。</translation>
    </message>
    <message>
        <source>To see fields and values, count the causes.</source>
        <translation>フィールドと値を表示するには、原因を集計してください。</translation>
    </message>
    <message>
        <source>Fetch all rejects, and count them by field and by what is wrong with the values</source>
        <translation>すべての拒否を取得し、フィールド別および値の問題別に集計します</translation>
    </message>
    <message>
        <source>No other sync</source>
        <translation>比較しない</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Select a cause first.</source>
        <translation>先に原因を選択してください。</translation>
    </message>
    <message>
        <source>This row stands for several codes. Select a row with a single code.</source>
        <translation>この行は複数のコードを表しています。コードが 1 つの行を選択してください。</translation>
    </message>
    <message>
        <source>This sync has no rejects with this cause.</source>
        <translation>この同期には、この原因による拒否はありません。</translation>
    </message>
    <message>
        <source>Show the rejects with the code of the selected cause</source>
        <translation>選択した原因のコードの拒否を表示します</translation>
    </message>
    <message>
        <source>Save the rejects with the code of the selected cause</source>
        <translation>選択した原因のコードの拒否を保存します</translation>
    </message>
    <message>
        <source>More records may be rejected before this sync ends. Wait for that, then refresh.</source>
        <translation>この同期が終了するまでに、さらにレコードが拒否される可能性があります。終了してから更新してください。</translation>
    </message>
    <message>
        <source>Correct the rejects with the selected cause, and send them again</source>
        <translation>選択した原因の拒否を修正し、もう一度送信します</translation>
    </message>
    <message>
        <source>Correct the rejects of this sync, and send them again</source>
        <translation>この同期の拒否を修正し、もう一度送信します</translation>
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
        <translation>結果</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
</context>
<context>
    <name>Inspector::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go to column</source>
        <translation>列へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Columns in %1</source>
        <translation>%1の列</translation>
    </message>
    <message>
        <source>Find column</source>
        <translation>列を検索</translation>
    </message>
    <message>
        <source>Find a column by name</source>
        <translation>列を名前で検索</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Inspector::CompareCommand</name>
    <message>
        <source>The two syncs have different definitions, so the same cause can mean different things.</source>
        <translation>2 つの同期の定義が異なるため、同じ原因でも意味が異なる場合があります。</translation>
    </message>
    <message>
        <source>%1 before, %2 now.</source>
        <translation>以前 %1、現在 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s) were rejected again.</source>
        <translation>
            <numerusform>%L1 件のレコードが再び拒否されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It&apos;s unknown whether records were rejected again, because their identifiers aren&apos;t known.</source>
        <translation>識別子が不明なため、レコードが再び拒否されたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>Rejects: %1 %2</source>
        <translation>拒否: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s) of the later sync have no identifier and weren&apos;t compared.</source>
        <translation>
            <numerusform>後の同期の %L1 件の拒否には識別子がないため、比較されませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::ConditionRow</name>
    <message>
        <source>is  (=)</source>
        <translation>等しい  (=)</translation>
    </message>
    <message>
        <source>is not  (!=)</source>
        <translation>等しくない  (!=)</translation>
    </message>
    <message>
        <source>is less than  (&lt;)</source>
        <translation>より小さい  (&lt;)</translation>
    </message>
    <message>
        <source>is at most  (&lt;=)</source>
        <translation>以下  (&lt;=)</translation>
    </message>
    <message>
        <source>is greater than  (&gt;)</source>
        <translation>より大きい  (&gt;)</translation>
    </message>
    <message>
        <source>is at least  (&gt;=)</source>
        <translation>以上  (&gt;=)</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を削除</translation>
    </message>
    <message>
        <source>2026-01-31</source>
        <translation>2026-01-31</translation>
    </message>
    <message>
        <source>value; * matches any text</source>
        <translation>値。* は任意の文字列に一致</translation>
    </message>
    <message>
        <source>%1 condition %2 property</source>
        <translation>%1の条件 %2 のプロパティ</translation>
    </message>
    <message>
        <source>%1 condition %2 operator</source>
        <translation>%1の条件 %2 の演算子</translation>
    </message>
    <message>
        <source>%1 condition %2 value</source>
        <translation>%1の条件 %2 の値</translation>
    </message>
    <message>
        <source>Remove %1 condition %2</source>
        <translation>%1の条件 %2 を削除</translation>
    </message>
</context>
<context>
    <name>Inspector::ConnectionActions</name>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (本番環境)</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>新しい接続(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>接続を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation>本番環境(&amp;P)</translation>
    </message>
    <message>
        <source>Sign out and &amp;forget…</source>
        <translation>サインアウトして削除(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>接続を削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>サインアウトして削除</translation>
    </message>
    <message>
        <source>The client secret and the refresh token of &quot;%1&quot; will be removed from the keychain. To sign in again, you need the browser, a refresh token, or the password.</source>
        <translation>「%1」のクライアントシークレットとリフレッシュトークンがキーチェーンから削除されます。再びサインインするには、ブラウザー、リフレッシュトークン、またはパスワードが必要です。</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>接続の削除</translation>
    </message>
    <message>
        <source>&quot;%1&quot; will be removed from the list, and its client secret and refresh token will be removed from the keychain. Nothing changes in Eloqua.</source>
        <translation>「%1」が一覧から削除され、そのクライアントシークレットとリフレッシュトークンがキーチェーンから削除されます。Eloqua では何も変更されません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Inspector::CopyBar</name>
    <message>
        <source>%1 copying</source>
        <translation>%1のコピー</translation>
    </message>
    <message>
        <source>%1 copying progress</source>
        <translation>%1のコピーの進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 stop copying</source>
        <translation>%1のコピーを停止</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>何もコピーされませんでした。</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>何も選択されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) are selected, but only up to %L2 can be copied. Use Export to save them.</source>
        <translation>
            <numerusform>%L1 個のセルが選択されていますが、コピーできるのは %L2 個までです。保存するには「エクスポート」を使用してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching %L1 of %2 to copy</source>
        <translation>コピーのため取得中: %L1 / %2</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>何もコピーされませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %L1 cell(s).</source>
        <translation>
            <numerusform>%L1 個のセルをコピーしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::CopyToRepair</name>
    <message>
        <source>Sync %1 is being kept first, because corrections are made in a kept copy.</source>
        <translation>修正は保管コピーで行われるため、先に同期 %1 を保管しています。</translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectedFilesJob</name>
    <message numerus="yes">
        <source>Saved %L1 row(s) to %2, and the reasons why they were rejected to %3.</source>
        <translation>
            <numerusform>%L1 行を %2 に、それらが拒否された理由を %3 に保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectionDelegate</name>
    <message>
        <source>%1 of record %2</source>
        <translation>レコード %2 の %1</translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectionTexts</name>
    <message>
        <source>Edited. Eloqua returned no value for this field.</source>
        <translation>編集済み。Eloqua はこのフィールドの値を返していません。</translation>
    </message>
    <message>
        <source>Edited. It was empty.</source>
        <translation>編集済み。元の値は空でした。</translation>
    </message>
    <message>
        <source>Edited. It was: &quot;%1&quot;</source>
        <translation>編集済み。元の値: 「%1」</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>This record is left out.</source>
        <translation>このレコードは除外されています。</translation>
    </message>
    <message>
        <source>Last check: %1</source>
        <translation>最終チェック: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectionsModel</name>
    <message>
        <source>Sent on %1</source>
        <translation>%1 に送信</translation>
    </message>
    <message>
        <source>Sent on %1 in sync %2</source>
        <translation>%1 に同期 %2 で送信</translation>
    </message>
</context>
<context>
    <name>Inspector::CorrectionsView</name>
    <message>
        <source>Corrections</source>
        <translation>修正内容</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Inspector::CreateCommand</name>
    <message>
        <source>Sync %1 was created and continues in Eloqua.</source>
        <translation>同期 %1 が作成されました。Eloqua で引き続き実行されます。</translation>
    </message>
    <message>
        <source>Eloqua created the sync but didn&apos;t say which one it is. Check the newest syncs with &quot;list&quot;.</source>
        <translation>Eloqua は同期を作成しましたが、どの同期かを応答しませんでした。&quot;list&quot; で最新の同期を確認してください。</translation>
    </message>
    <message>
        <source>The request wasn&apos;t sent again, so that no second sync starts. It&apos;s unknown whether Eloqua created the sync. Check the newest syncs with &quot;list&quot;.</source>
        <translation>2 つ目の同期が開始されないよう、リクエストは再送信されませんでした。Eloqua が同期を作成したかどうかは不明です。&quot;list&quot; で最新の同期を確認してください。</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t say which sync it created. Looking for it in the list. The request isn&apos;t sent again.</source>
        <translation>Eloqua はどの同期を作成したかを応答しませんでした。一覧で探しています。リクエストは再送信されません。</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t confirm that it created the sync. Looking for it in the list. The request isn&apos;t sent again.</source>
        <translation>Eloqua から同期の作成の確認が得られませんでした。一覧で探しています。リクエストは再送信されません。</translation>
    </message>
    <message>
        <source>%1 is %2. Checking again in %3.</source>
        <translation>%1 のステータスは %2 です。%3後に再確認します。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 のステータスは %2 です。</translation>
    </message>
    <message>
        <source>Sync %1 was created.</source>
        <translation>同期 %1 が作成されました。</translation>
    </message>
    <message>
        <source>Sync %1 finished with status &quot;%2&quot;. Run &quot;logs %3&quot; to see why.</source>
        <translation>同期 %1 はステータス &quot;%2&quot; で終了しました。理由を確認するには &quot;logs %3&quot; を実行してください。</translation>
    </message>
</context>
<context>
    <name>Inspector::CreationFacts</name>
    <message>
        <source>Sync to create</source>
        <translation>作成する同期</translation>
    </message>
    <message>
        <source>Staged data</source>
        <translation>ステージング済みデータ</translation>
    </message>
    <message>
        <source>Other syncs</source>
        <translation>ほかの同期</translation>
    </message>
    <message>
        <source>Checking for other syncs of this definition…</source>
        <translation>この定義のほかの同期を確認しています…</translation>
    </message>
    <message>
        <source>Couldn&apos;t check for other syncs of this definition: %1 This is checked again before anything is sent.</source>
        <translation>この定義のほかの同期を確認できませんでした: %1 何かを送信する前に、もう一度確認されます。</translation>
    </message>
    <message>
        <source>No other sync of this definition is running.</source>
        <translation>この定義のほかの同期は実行されていません。</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (本番環境)</translation>
    </message>
    <message>
        <source>Run %1 again in %2?</source>
        <translation>%2 で %1 を再実行しますか?</translation>
    </message>
    <message>
        <source>New sync in %1</source>
        <translation>%1 での新しい同期</translation>
    </message>
    <message>
        <source>An import sync only processes data that is staged. If nothing was uploaded to %1/data after the last sync, there is nothing to process.</source>
        <translation>インポートの同期は、ステージング済みのデータのみを処理します。前回の同期の後に %1/data に何もアップロードされていない場合、処理するものはありません。</translation>
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
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>Inspector::DaysDialog</name>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Syncs created between</source>
        <translation>作成日の範囲</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>最初の日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>最後の日(&amp;L)</translation>
    </message>
    <message>
        <source>Both days are included. They begin at midnight in this computer&apos;s time zone.</source>
        <translation>両方の日が含まれます。日はこのコンピューターのタイムゾーンの午前 0 時に始まります。</translation>
    </message>
    <message>
        <source>Days note</source>
        <translation>日付の注記</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
</context>
<context>
    <name>Inspector::DefinitionList</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>作成日時 (UTC)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>作成者</translation>
    </message>
</context>
<context>
    <name>Inspector::DefinitionPane</name>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Definition fields</source>
        <translation>定義のフィールド</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Eloqua field</source>
        <translation>Eloqua フィールド</translation>
    </message>
    <message>
        <source>Eloqua statement</source>
        <translation>Eloqua ステートメント</translation>
    </message>
    <message>
        <source>Definition JSON</source>
        <translation>定義の JSON</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON をコピー</translation>
    </message>
    <message>
        <source>Other syncs of this definition</source>
        <translation>この定義のほかの同期</translation>
    </message>
    <message>
        <source>A kept copy contains only one sync. To see the other syncs, open this sync in the main window.</source>
        <translation>保管コピーに含まれる同期は 1 つだけです。ほかの同期を表示するには、メインウィンドウでこの同期を開いてください。</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t say which definition this sync belongs to.</source>
        <translation>この同期がどの定義に属するかは、Eloqua から返されませんでした。</translation>
    </message>
    <message>
        <source>Unsupported definition URI: %1</source>
        <translation>サポートされていない定義 URI: %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t open sync %1. %2</source>
        <translation>同期 %1 を開けませんでした。%2</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t find the definition %1. The sync, its logs, and its rejects are still available, but it can&apos;t be run again.</source>
        <translation>Eloqua で定義 %1 が見つかりませんでした。同期とそのログおよび拒否は引き続き利用できますが、再実行はできません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Update rule</source>
        <translation>更新ルール</translation>
    </message>
    <message>
        <source>Sync actions</source>
        <translation>同期アクション</translation>
    </message>
    <message>
        <source>Data retention time</source>
        <translation>データの保持期間</translation>
    </message>
    <message>
        <source>Deleted automatically after</source>
        <translation>自動削除までの期間</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>更新者</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日時</translation>
    </message>
</context>
<context>
    <name>Inspector::DefinitionPicker</name>
    <message>
        <source>Definitions</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Choose definition</source>
        <translation>定義の選択</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Definition kind</source>
        <translation>定義の種類</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Sync actions</source>
        <translation>同期アクション</translation>
    </message>
    <message>
        <source>Definition filter</source>
        <translation>定義のフィルター</translation>
    </message>
    <message>
        <source>Part of the name (case-sensitive); * matches any text</source>
        <translation>名前の一部 (大文字と小文字を区別)。* は任意の文字列に一致</translation>
    </message>
    <message>
        <source>Definitions count</source>
        <translation>定義の数</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Eloqua has no definitions of this kind.</source>
        <translation>Eloqua にはこの種類の定義がありません。</translation>
    </message>
    <message>
        <source>No definition of this kind has this text in its name. Names are case-sensitive.</source>
        <translation>この種類の定義で、名前にこの文字列を含むものはありません。名前では大文字と小文字が区別されます。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 definition(s)</source>
        <translation>
            <numerusform>%L1 / %L2 件の定義</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 definition(s)</source>
        <translation>
            <numerusform>%L1 件の定義</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::DemoServerCommand</name>
    <message>
        <source>Couldn&apos;t write the connection file to %1: %2.</source>
        <translation>接続ファイルを %1 に書き込めませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>Inspector::DiagnosticsDialog</name>
    <message>
        <source>Include &amp;names, hosts, and values of filters</source>
        <translation>名前、ホスト、およびフィルターの値を含める(&amp;N)</translation>
    </message>
    <message>
        <source>Save diagnostic information</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>Send this text to somebody who helps you. It&apos;s in English, never contains secrets or records, and isn&apos;t sent automatically. Read it before you save it.</source>
        <translation>このテキストは、サポートしてくれる人に送信してください。テキストは英語で、シークレットやレコードを含むことはなく、自動的に送信されることもありません。保存する前に読んで確認してください。</translation>
    </message>
    <message>
        <source>Include names, hosts, and values of filters</source>
        <translation>名前、ホスト、およびフィルターの値を含める</translation>
    </message>
    <message>
        <source>Diagnostic information</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>Diagnostics message</source>
        <translation>診断のメッセージ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>ファイルの置き換え</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 は既に存在します。置き換えますか?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>Inspector::DigestBar</name>
    <message>
        <source>Night digest</source>
        <translation>夜間ダイジェスト</translation>
    </message>
    <message>
        <source>%1 (counted at %2)</source>
        <translation>%1 (%2 に集計)</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Show only these syncs in the list</source>
        <translation>一覧にこれらの同期のみを表示します</translation>
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
        <translation>値を設定</translation>
    </message>
    <message>
        <source>Change case</source>
        <translation>大文字/小文字を変更</translation>
    </message>
    <message>
        <source>Swap two fields</source>
        <translation>2 つのフィールドを入れ替え</translation>
    </message>
    <message>
        <source>Split &quot;Name &lt;address&gt;&quot;</source>
        <translation>「名前 &lt;アドレス&gt;」を分割</translation>
    </message>
    <message>
        <source>Change message</source>
        <translation>変更のメッセージ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>フィールド(&amp;F):</translation>
    </message>
    <message>
        <source>Field to change</source>
        <translation>変更するフィールド</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>New &amp;value:</source>
        <translation>新しい値(&amp;V):</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>すべてのフィールド</translation>
    </message>
    <message>
        <source>lowercase</source>
        <translation>すべて小文字</translation>
    </message>
    <message>
        <source>UPPERCASE</source>
        <translation>すべて大文字</translation>
    </message>
    <message>
        <source>Capitalize Each Word</source>
        <translation>各単語の先頭を大文字</translation>
    </message>
    <message>
        <source>&amp;Case:</source>
        <translation>大文字/小文字(&amp;C):</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>大文字/小文字</translation>
    </message>
    <message>
        <source>&amp;With:</source>
        <translation>入れ替える相手(&amp;W):</translation>
    </message>
    <message>
        <source>Other field</source>
        <translation>もう一方のフィールド</translation>
    </message>
    <message>
        <source>Move &amp;name to:</source>
        <translation>名前の移動先(&amp;N):</translation>
    </message>
    <message>
        <source>Field for the name</source>
        <translation>名前を格納するフィールド</translation>
    </message>
    <message>
        <source>No field (discard the name)</source>
        <translation>フィールドなし (名前を破棄)</translation>
    </message>
    <message>
        <source>The field will be empty in all of these records.</source>
        <translation>これらすべてのレコードで、このフィールドが空になります。</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportBar</name>
    <message>
        <source>Export status</source>
        <translation>エクスポートの状態</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Open exported file</source>
        <translation>エクスポートしたファイルを開く</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>エクスポートをキャンセル</translation>
    </message>
    <message>
        <source>Close export</source>
        <translation>エクスポートを閉じる</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause export</source>
        <translation>エクスポートを一時停止</translation>
    </message>
    <message>
        <source>Keep the rows fetched so far and resume later</source>
        <translation>これまでに取得した行を保持し、後で再開します</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume export</source>
        <translation>エクスポートを再開</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Discard export</source>
        <translation>エクスポートを破棄</translation>
    </message>
    <message>
        <source>Delete the rows fetched so far</source>
        <translation>これまでに取得した行を削除します</translation>
    </message>
    <message>
        <source>Exporting %1 to %2: %3</source>
        <translation>%1を %2 にエクスポートしています: %3</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1をエクスポートしました</translation>
    </message>
    <message>
        <source>Paused the export of %1</source>
        <translation>%1のエクスポートを一時停止しました</translation>
    </message>
    <message>
        <source>Couldn&apos;t export %1</source>
        <translation>%1をエクスポートできませんでした</translation>
    </message>
    <message>
        <source>Saved %1 to %2: %3 written, %4 in this copy, %5, in %6 s.</source>
        <translation>%1を %2 に保存しました: 書き込み %3、このコピーの行数 %4、%5、%6 秒。</translation>
    </message>
    <message>
        <source>Saved %1 to %2: %3 written, %4 reported by the server, %5, in %6 s.</source>
        <translation>%1を %2 に保存しました: 書き込み %3、サーバーが報告した行数 %4、%5、%6 秒。</translation>
    </message>
    <message>
        <source>Couldn&apos;t export %1. %2</source>
        <translation>%1をエクスポートできませんでした。%2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) are kept so that you can resume.</source>
        <translation>
            <numerusform>%L1 行が保持されており、再開できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export of %1 was canceled. %2 is unchanged.</source>
        <translation>%1のエクスポートはキャンセルされました。%2 は変更されていません。</translation>
    </message>
    <message>
        <source>The export of %1 was canceled. No file was written.</source>
        <translation>%1のエクスポートはキャンセルされました。ファイルは書き込まれませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The export of %1 is paused. %2 row(s) are kept next to %3, so that you can resume now or later.</source>
        <translation>
            <numerusform>%1のエクスポートは一時停止中です。%2 行が %3 と同じ場所に保持されているため、今すぐまたは後で再開できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export of %1 is paused. No rows are kept yet.</source>
        <translation>%1のエクスポートは一時停止中です。保持されている行はまだありません。</translation>
    </message>
    <message>
        <source>The export of %1 to %2 is paused. It continues when you sign in to %4 as %3 again.</source>
        <translation>%1の %2 へのエクスポートは一時停止中です。%4 に %3 として再びサインインすると続行されます。</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportColumns</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Find column</source>
        <translation>列を検索</translation>
    </message>
    <message>
        <source>Find a column by name</source>
        <translation>列を名前で検索</translation>
    </message>
    <message>
        <source>Columns to export</source>
        <translation>エクスポートする列</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>すべて(&amp;L)</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>すべての列</translation>
    </message>
    <message>
        <source>All columns in the server&apos;s order, including columns that first appear on a later page</source>
        <translation>すべての列をサーバーの順序で (後のページで初めて現れる列を含む)</translation>
    </message>
    <message>
        <source>Non&amp;e</source>
        <translation>なし(&amp;E)</translation>
    </message>
    <message>
        <source>No columns</source>
        <translation>列なし</translation>
    </message>
    <message>
        <source>As sho&amp;wn</source>
        <translation>表示どおり(&amp;W)</translation>
    </message>
    <message>
        <source>Columns as shown</source>
        <translation>表示どおりの列</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>下へ移動(&amp;V)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportCommand</name>
    <message>
        <source>Slowed down by Eloqua, which allows fewer parallel requests.</source>
        <translation>Eloqua により速度が制限され、並列リクエスト数が減らされています。</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) are kept next to %2. Run the same command again to resume.</source>
        <translation>
            <numerusform>%1 行が %2 と同じ場所に保持されています。再開するには、同じコマンドをもう一度実行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belongs to another export or another user, so it was neither used nor changed.</source>
        <translation>%1 は別のエクスポートまたは別のユーザーのものであるため、使用も変更もされませんでした。</translation>
    </message>
    <message>
        <source>%1 contains %2 of this export, of %3 reported by the server.</source>
        <translation>%1 にはこのエクスポートの %2が含まれています (サーバーが報告した行数は %3)。</translation>
    </message>
    <message>
        <source>%1 Resuming from there.</source>
        <translation>%1 そこから再開します。</translation>
    </message>
    <message>
        <source>%1 Use --resume to continue from there. All rows are fetched again now.</source>
        <translation>%1 そこから続行するには --resume を使用してください。今回はすべての行が取得し直されます。</translation>
    </message>
    <message>
        <source>%1 written, %L2 reported by the server; %3 in %L4 s.</source>
        <translation>書き込み %1、サーバーが報告した行数 %L2、%3、%L4 秒。</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportDialog</name>
    <message>
        <source>Format description</source>
        <translation>形式の説明</translation>
    </message>
    <message>
        <source>Export warning</source>
        <translation>エクスポートの警告</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1のエクスポート</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ファイル名(&amp;N):</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>ファイル名:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>形式(&amp;O):</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Files contain times as Eloqua sent them, in UTC</source>
        <translation>ファイル内の時刻は、Eloqua が送信したとおりの UTC です</translation>
    </message>
    <message>
        <source>Save p&amp;rofile…</source>
        <translation>プロファイルを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Save profile…</source>
        <translation>プロファイルを保存…</translation>
    </message>
    <message>
        <source>Add these options to the list of formats, under a name of your own</source>
        <translation>これらのオプションに名前を付けて、形式の一覧に追加します</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>プロファイルを削除</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>オプション(&amp;P)</translation>
    </message>
    <message>
        <source>Export options</source>
        <translation>エクスポートのオプション</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a built-in format. Choose a different name.</source>
        <translation>「%1」は組み込みの形式です。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>A profile with this name already exists. It will be replaced.</source>
        <translation>この名前のプロファイルは既に存在するため、置き換えられます。</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>プロファイルの保存</translation>
    </message>
    <message>
        <source>Profile &amp;name</source>
        <translation>プロファイル名(&amp;N)</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>プロファイル名</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>列を 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>The folder %1 doesn&apos;t exist. Create it, or enter another folder.</source>
        <translation>フォルダー %1 は存在しません。作成するか、別のフォルダーを入力してください。</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>ファイルの置き換え</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 は既に存在します。置き換えますか?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportJob</name>
    <message>
        <source>The rows fetched earlier (%1) are from the site %2, but you&apos;re signed in to a different site. Sign in to that site to resume, or start over.</source>
        <translation>以前に取得した行 (%1) はサイト %2 のものですが、別のサイトにサインインしています。そのサイトにサインインして再開するか、最初からやり直してください。</translation>
    </message>
    <message>
        <source>The list changed on the server after a part of it was fetched (%1 of %2 then, %L3 now), so the remaining rows don&apos;t match. The fetched rows were discarded. Export again.</source>
        <translation>一部を取得した後にサーバーの一覧が変わったため (当時は %2中 %1、現在は %L3 行)、残りの行と整合しません。取得済みの行は破棄されました。もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The server reported %1 but sent %L2. %3</source>
        <translation>サーバーは %1と報告しましたが、%L2 行しか送信しませんでした。%3</translation>
    </message>
    <message numerus="yes">
        <source>The list of syncs changed during the export: the server reported %1 but sent %L2 distinct row(s). No file was written. Export again.</source>
        <translation>
            <numerusform>エクスポート中に同期の一覧が変わりました。サーバーは %1と報告しましたが、送信されたのは重複を除いて %L2 行です。ファイルは書き込まれませんでした。もう一度エクスポートしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No file was written. Export again.</source>
        <translation>ファイルは書き込まれませんでした。もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>The first row was fetched earlier.</source>
        <translation>最初の 1 行は以前に取得されたものです。</translation>
    </message>
    <message numerus="yes">
        <source>The first %L1 row(s) were fetched earlier.</source>
        <translation>
            <numerusform>最初の %L1 行は以前に取得されたものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing from an earlier export could be used, so all rows were fetched again.</source>
        <translation>以前のエクスポートで使用できるものがなかったため、すべての行を取得し直しました。</translation>
    </message>
    <message>
        <source>Some text contained invalid UTF-8. Invalid bytes are shown as �.</source>
        <translation>一部のテキストに無効な UTF-8 が含まれていました。無効なバイトは � と表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>The list grew from %L1 to %L2 row(s) while it was being read.</source>
        <translation>
            <numerusform>読み取り中に一覧が %L1 行から %L2 行に増えました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server reported %1 but sent none from row %L2 on, so rows are missing. %3</source>
        <translation>サーバーは %1と報告しましたが、%L2 行目以降を送信しなかったため、行が欠けています。%3</translation>
    </message>
    <message>
        <source>The list changed on the server while it was read (%1 before, %L2 now), so rows might be missing or duplicated. Wait until the sync has finished. %3</source>
        <translation>読み取り中にサーバーの一覧が変わったため (以前は %1、現在は %L2 行)、行の欠落や重複があるかもしれません。同期が終了するまでお待ちください。%3</translation>
    </message>
    <message>
        <source>The rows kept from the earlier export were written by another version of this program. Start over.</source>
        <translation>以前のエクスポートから保持されている行は、このプログラムの別のバージョンで書き込まれたものです。最初からやり直してください。</translation>
    </message>
    <message numerus="yes">
        <source>The server sent the same %L1 row(s) twice in a row (from row %L2 on), so the file would be incorrect. Export again. If the problem continues, send this message to Oracle Support.</source>
        <translation>
            <numerusform>サーバーが同じ %L1 行を 2 回続けて送信したため (%L2 行目以降)、ファイルの内容が正しくなりません。もう一度エクスポートしてください。問題が続く場合は、このメッセージを Oracle サポートに送信してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new field appeared that the earlier rows don&apos;t have, but the header is already written. The output so far isn&apos;t the whole table. Write to a file, or specify the columns.</source>
        <translation>以前の行にない新しいフィールドが現れましたが、ヘッダーは既に書き込まれています。これまでの出力は表全体ではありません。ファイルに書き込むか、列を指定してください。</translation>
    </message>
    <message>
        <source>No row has a column named &quot;%1&quot;. Check the column names.</source>
        <translation>「%1」という列はどの行にもありません。列名を確認してください。</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportList</name>
    <message>
        <source>the list of syncs</source>
        <translation>同期の一覧</translation>
    </message>
    <message>
        <source>%1 of sync %2</source>
        <translation>同期 %2 の%1</translation>
    </message>
    <message>
        <source>the logs of sync %1</source>
        <translation>同期 %1 のログ</translation>
    </message>
    <message>
        <source>the data of sync %1</source>
        <translation>同期 %1 のデータ</translation>
    </message>
    <message>
        <source>the rejects of sync %1</source>
        <translation>同期 %1 の拒否</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>The export stopped at row %L1 of %L2. Resume?</source>
        <translation>エクスポートは %L2 行中 %L1 行目で停止しました。再開しますか?</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportOptions</name>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>区切り文字(&amp;D):</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>ヘッダー行</translation>
    </message>
    <message>
        <source>&amp;Header row</source>
        <translation>ヘッダー行(&amp;H)</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>バイトオーダーマーク</translation>
    </message>
    <message>
        <source>B&amp;yte order mark</source>
        <translation>バイトオーダーマーク(&amp;Y)</translation>
    </message>
    <message>
        <source>Excel needs it to read accented and non-Latin characters</source>
        <translation>Excel がアクセント付き文字や非ラテン文字を読み取るために必要です</translation>
    </message>
    <message>
        <source>Formula guard</source>
        <translation>数式ガード</translation>
    </message>
    <message>
        <source>Formula &amp;guard</source>
        <translation>数式ガード(&amp;G)</translation>
    </message>
    <message>
        <source>Puts a &apos; before cells that a spreadsheet would treat as a formula</source>
        <translation>スプレッドシートが数式として扱うセルの前に &apos; を付けます</translation>
    </message>
    <message>
        <source>Except numbers and phone numbers</source>
        <translation>数値と電話番号を除く</translation>
    </message>
    <message>
        <source>E&amp;xcept numbers and phone numbers</source>
        <translation>数値と電話番号を除く(&amp;X)</translation>
    </message>
    <message>
        <source>Leaves cells such as -12.5 and +46 70 123 45 67 as they are</source>
        <translation>-12.5 や +46 70 123 45 67 などのセルをそのまま残します</translation>
    </message>
    <message>
        <source>Parallel re&amp;quests:</source>
        <translation>並列リクエスト数(&amp;Q):</translation>
    </message>
    <message>
        <source>Parallel requests</source>
        <translation>並列リクエスト数</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportRows</name>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Filtered rows</source>
        <translation>フィルター適用後の行</translation>
    </message>
    <message>
        <source>&amp;Filtered rows</source>
        <translation>フィルター適用後の行(&amp;F)</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>すべての行(&amp;A)</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>選択した行</translation>
    </message>
    <message>
        <source>&amp;Selected rows</source>
        <translation>選択した行(&amp;S)</translation>
    </message>
    <message>
        <source>Rows from &quot;Start at&quot; on</source>
        <translation>「開始位置」以降の行</translation>
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
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>%1 filter builder note</source>
        <translation>%1のフィルタービルダーの注記</translation>
    </message>
    <message>
        <source>All conditions (AND)</source>
        <translation>すべての条件 (AND)</translation>
    </message>
    <message>
        <source>Any condition (OR)</source>
        <translation>いずれかの条件 (OR)</translation>
    </message>
    <message>
        <source>%1 conditions joined by</source>
        <translation>%1の条件の結合方法</translation>
    </message>
    <message>
        <source>Add %1 condition</source>
        <translation>%1の条件を追加</translation>
    </message>
    <message>
        <source>Apply %1 filter</source>
        <translation>%1のフィルターを適用</translation>
    </message>
    <message>
        <source>* matches any text: *mail*. Case-sensitive. Dates: 2026-01-31.</source>
        <translation>* は任意の文字列に一致します (例: *mail*)。大文字と小文字を区別します。日付: 2026-01-31。</translation>
    </message>
    <message>
        <source>This filter can&apos;t be shown as conditions. It&apos;s applied as typed.</source>
        <translation>このフィルターは条件として表示できません。入力どおりに適用されます。</translation>
    </message>
    <message>
        <source>This filter can&apos;t be shown as conditions. It&apos;s sent as typed.</source>
        <translation>このフィルターは条件として表示できません。入力どおりに送信されます。</translation>
    </message>
    <message>
        <source>Eloqua documents only one condition, so it might not accept several.</source>
        <translation>Eloqua のドキュメントに記載されている条件は 1 つだけであるため、複数の条件は受け付けられない可能性があります。</translation>
    </message>
</context>
<context>
    <name>Inspector::FilterEdit</name>
    <message>
        <source>Filter, such as status=&apos;warning&apos; or createdAt&gt;2026-01-31</source>
        <translation>フィルター (例: status=&apos;warning&apos;、createdAt&gt;2026-01-31)</translation>
    </message>
    <message>
        <source>Filter, such as severity=&apos;warning&apos; or message=&apos;*duplicate*&apos;</source>
        <translation>フィルター (例: severity=&apos;warning&apos;、message=&apos;*duplicate*&apos;)</translation>
    </message>
    <message>
        <source>Filter, such as statusCode=&apos;ELQ-00002&apos; or message=&apos;*address*&apos;</source>
        <translation>フィルター (例: statusCode=&apos;ELQ-00002&apos;、message=&apos;*address*&apos;)</translation>
    </message>
    <message>
        <source>Text in any column, or a condition such as severity=&apos;warning&apos;</source>
        <translation>任意の列の文字列、または条件 (例: severity=&apos;warning&apos;)</translation>
    </message>
    <message>
        <source>Text in any column, or a condition such as statusCode=&apos;ELQ-00002&apos;</source>
        <translation>任意の列の文字列、または条件 (例: statusCode=&apos;ELQ-00002&apos;)</translation>
    </message>
    <message>
        <source>*text*</source>
        <translation>*文字列*</translation>
    </message>
    <message>
        <source>Text in any column, or a condition such as %1</source>
        <translation>任意の列の文字列、または条件 (例: %1)</translation>
    </message>
    <message>
        <source>Filters this copy when you press Return. A text alone is searched for in all columns, ignoring case. In conditions, values are case-sensitive, and * matches any text. Press Escape to clear it.</source>
        <translation>Return キーを押すと、このコピーにフィルターを適用します。文字列だけを入力した場合は、大文字と小文字を区別せずにすべての列を検索します。条件では値の大文字と小文字が区別され、* は任意の文字列に一致します。クリアするには Esc キーを押します。</translation>
    </message>
    <message>
        <source>Eloqua filter, sent as typed when you press Return. Values are case-sensitive, and * matches any text. Press Escape to clear it.</source>
        <translation>Eloqua のフィルター。Return キーを押すと、入力どおりに送信されます。値の大文字と小文字は区別され、* は任意の文字列に一致します。クリアするには Esc キーを押します。</translation>
    </message>
    <message>
        <source>%1 filter</source>
        <translation>%1のフィルター</translation>
    </message>
    <message>
        <source>Clear %1 filter</source>
        <translation>%1のフィルターをクリア</translation>
    </message>
</context>
<context>
    <name>Inspector::FilterMenu</name>
    <message>
        <source>Recent and saved filters</source>
        <translation>最近使用したフィルターと保存済みのフィルター</translation>
    </message>
    <message>
        <source>%1 filters</source>
        <translation>%1のフィルター</translation>
    </message>
    <message>
        <source>&amp;Save this filter as…</source>
        <translation>このフィルターを名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Failed in the last 7 days</source>
        <translation>過去 7 日間に失敗(&amp;F)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>&amp;Remove saved filter</source>
        <translation>保存済みのフィルターを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>No recent filters</source>
        <translation>最近使用したフィルターはありません</translation>
    </message>
    <message>
        <source>Clear recent &amp;filters</source>
        <translation>最近使用したフィルターをクリア(&amp;F)</translation>
    </message>
    <message>
        <source>A filter with this name already exists. It will be replaced.</source>
        <translation>この名前のフィルターは既に存在するため、置き換えられます。</translation>
    </message>
    <message>
        <source>You can find it in the menu next to the filter.</source>
        <translation>フィルターの横のメニューに表示されます。</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Filter &amp;name</source>
        <translation>フィルター名(&amp;N)</translation>
    </message>
    <message>
        <source>Filter name</source>
        <translation>フィルター名</translation>
    </message>
</context>
<context>
    <name>Inspector::FindBar</name>
    <message>
        <source>Find in loaded rows</source>
        <translation>読み込み済みの行から検索</translation>
    </message>
    <message>
        <source>%1 find</source>
        <translation>%1の検索</translation>
    </message>
    <message>
        <source>Clear %1 find</source>
        <translation>%1の検索をクリア</translation>
    </message>
    <message>
        <source>%1 find count</source>
        <translation>%1の検索数</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>前を検索 (Shift+F3)</translation>
    </message>
    <message>
        <source>%1 find previous</source>
        <translation>%1の前を検索</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>次を検索 (F3)</translation>
    </message>
    <message>
        <source>%1 find next</source>
        <translation>%1の次を検索</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close %1 find</source>
        <translation>%1の検索を閉じる</translation>
    </message>
    <message numerus="yes">
        <source>in %L1 loaded row(s)</source>
        <translation>
            <numerusform>読み込み済みの %L1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %L1 loaded row(s) of %L2</source>
        <translation>
            <numerusform>%L2 行のうち読み込み済みの %L1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>in the only row</source>
        <translation>唯一の行</translation>
    </message>
    <message numerus="yes">
        <source>in all %L1 row(s)</source>
        <translation>
            <numerusform>全 %L1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Not found %1</source>
        <translation>%1: 見つかりません</translation>
    </message>
    <message>
        <source>more than %L1</source>
        <translation>%L1 超</translation>
    </message>
    <message>
        <source>%L1 of %2 %3</source>
        <translation>%3: %L1 / %2</translation>
    </message>
    <message>
        <source>%1 found %2</source>
        <translation>%2: 検出数 %1</translation>
    </message>
    <message>
        <source>%1 – wrapped around</source>
        <translation>%1 – 折り返しました</translation>
    </message>
</context>
<context>
    <name>Inspector::FrozenColumn</name>
    <message>
        <source>First column</source>
        <translation>最初の列</translation>
    </message>
</context>
<context>
    <name>Inspector::GoToRowDialog</name>
    <message>
        <source>Go to row in %1</source>
        <translation>%1の行へ移動</translation>
    </message>
    <message>
        <source>Row &amp;number</source>
        <translation>行番号(&amp;N)</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>Row number hint</source>
        <translation>行番号のヒント</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Rows are numbered from %L1 to %L2.</source>
        <translation>行番号は %L1 から %L2 までです。</translation>
    </message>
    <message>
        <source>That isn&apos;t a number. %1</source>
        <translation>数値ではありません。%1</translation>
    </message>
    <message>
        <source>Row %L1 doesn&apos;t exist. %2</source>
        <translation>%L1 行目は存在しません。%2</translation>
    </message>
</context>
<context>
    <name>Inspector::GoToSyncDialog</name>
    <message>
        <source>Go to sync</source>
        <translation>同期へ移動</translation>
    </message>
    <message>
        <source>Sync &amp;number or URI</source>
        <translation>同期の番号または URI(&amp;N)</translation>
    </message>
    <message>
        <source>Sync number</source>
        <translation>同期の番号</translation>
    </message>
    <message>
        <source>For example: 1042 or /syncs/1042</source>
        <translation>例: 1042 または /syncs/1042</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>&amp;Recent syncs</source>
        <translation>最近使用した同期(&amp;R)</translation>
    </message>
    <message>
        <source>Recent syncs</source>
        <translation>最近使用した同期</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>That isn&apos;t a sync number yet. For example: 1042 or /syncs/1042</source>
        <translation>まだ同期の番号になっていません。例: 1042 または /syncs/1042</translation>
    </message>
</context>
<context>
    <name>Inspector::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Web page of Eloqua&apos;s &amp;Bulk API</source>
        <translation>Eloqua Bulk API の Web ページ(&amp;B)</translation>
    </message>
    <message>
        <source>Save &amp;diagnostic information…</source>
        <translation>診断情報を保存(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About Eloqua Sync Inspector</source>
        <translation>Eloqua Sync Inspector について(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>Couldn&apos;t start a browser.</source>
        <translation>ブラウザーを起動できませんでした。</translation>
    </message>
    <message>
        <source>Open this address in a browser: %1</source>
        <translation>このアドレスをブラウザーで開いてください: %1</translation>
    </message>
    <message>
        <source>About Eloqua Sync Inspector</source>
        <translation>Eloqua Sync Inspector について</translation>
    </message>
    <message>
        <source>Eloqua Sync Inspector %1</source>
        <translation>Eloqua Sync Inspector %1</translation>
    </message>
    <message>
        <source>Shows what happened to an Oracle Eloqua bulk sync. MIT license.
Qt %1. Not a product of Oracle.</source>
        <translation>Oracle Eloqua の一括同期で何が起きたかを表示します。MIT ライセンス。
Qt %1。Oracle の製品ではありません。</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qt について</translation>
    </message>
    <message>
        <source>This program uses Qt %1.</source>
        <translation>このプログラムは Qt %1 を使用しています。</translation>
    </message>
    <message>
        <source>Qt is a C++ toolkit for programs that run on several systems, by The Qt Company and the Qt Project. It&apos;s used here under the GNU LGPL version 3. More at https://www.qt.io.</source>
        <translation>Qt は、複数のシステムで動作するプログラムのための C++ ツールキットで、The Qt Company と Qt Project によるものです。ここでは GNU LGPL バージョン 3 のもとで使用しています。詳しくは https://www.qt.io をご覧ください。</translation>
    </message>
</context>
<context>
    <name>Inspector::HelpLink</name>
    <message>
        <source>More help</source>
        <translation>詳しいヘルプ</translation>
    </message>
    <message>
        <source>Open the page of the guide that explains this</source>
        <translation>これについて説明しているガイドのページを開きます</translation>
    </message>
</context>
<context>
    <name>Inspector::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>ヘルプページ</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Help message</source>
        <translation>ヘルプのメッセージ</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>ヘルプページの一覧</translation>
    </message>
    <message>
        <source>Couldn&apos;t start a browser. Open this address in a browser: %1</source>
        <translation>ブラウザーを起動できませんでした。このアドレスをブラウザーで開いてください: %1</translation>
    </message>
    <message>
        <source>No page contains these words.</source>
        <translation>これらの語を含むページはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 result(s)</source>
        <translation>
            <numerusform>%L1 件の結果</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::HourLabel</name>
    <message>
        <source>Syncs in the last hour</source>
        <translation>過去 1 時間の同期</translation>
    </message>
    <message>
        <source>more than %L1</source>
        <translation>%L1 超</translation>
    </message>
    <message>
        <source>Syncs created in the last hour by all users in the list:</source>
        <translation>一覧にある、過去 1 時間に全ユーザーが作成した同期:</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1: %L2 / %L3</translation>
    </message>
    <message>
        <source>Above these limits, Eloqua works more slowly.</source>
        <translation>これらの上限を超えると、Eloqua の動作が遅くなります。</translation>
    </message>
    <message>
        <source>Syncs in the last hour: %1</source>
        <translation>過去 1 時間の同期: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::HttpExchange</name>
    <message>
        <source>The response from %1 is larger than %2 MB, so it wasn&apos;t read. Request smaller pages.</source>
        <translation>%1 の応答が %2 MB を超えているため、読み取られませんでした。より小さいページを要求してください。</translation>
    </message>
    <message>
        <source>The response from %1 is larger than %2 KB, so it wasn&apos;t read. Check the login URL.</source>
        <translation>%1 の応答が %2 KB を超えているため、読み取られませんでした。ログイン URL を確認してください。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t respond in time. Check the network, or try again when Eloqua is less busy.</source>
        <translation>%1 が時間内に応答しませんでした。ネットワークを確認するか、Eloqua の混雑が収まってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 failed before the whole response arrived. Check the network and try again.</source>
        <translation>応答をすべて受信する前に %1 への接続が失われました。ネットワークを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 through the proxy %2 failed before the whole response arrived. Check the network and the proxy, and try again.</source>
        <translation>応答をすべて受信する前に、プロキシ %2 経由の %1 への接続が失われました。ネットワークとプロキシを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The address of the proxy %1 wasn&apos;t found.</source>
        <translation>プロキシ %1 のアドレスが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The address of %1 or of the proxy %2 wasn&apos;t found, or the proxy doesn&apos;t allow connections to %1.</source>
        <translation>%1 またはプロキシ %2 のアドレスが見つからないか、プロキシが %1 への接続を許可していません。</translation>
    </message>
    <message>
        <source>Connecting to %1 through the proxy %2 timed out.</source>
        <translation>プロキシ %2 経由の %1 への接続がタイムアウトしました。</translation>
    </message>
    <message>
        <source>The proxy %1 couldn&apos;t connect to %2.</source>
        <translation>プロキシ %1 が %2 に接続できませんでした。</translation>
    </message>
    <message>
        <source>The proxy %1 requires a user name and password.</source>
        <translation>プロキシ %1 にはユーザー名とパスワードが必要です。</translation>
    </message>
    <message>
        <source>The proxy %1 didn&apos;t accept the user name and password.</source>
        <translation>プロキシ %1 がユーザー名とパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Can&apos;t connect to %1 through the proxy %2: %3.</source>
        <translation>プロキシ %2 経由で %1 に接続できません: %3。</translation>
    </message>
    <message>
        <source>The identity of %1 couldn&apos;t be verified, so nothing was sent: %2. If your company inspects network traffic, provide its certificate with --ca-certificate.</source>
        <translation>%1 の身元を確認できなかったため、何も送信されませんでした: %2。会社がネットワーク通信を検査している場合は、その証明書を --ca-certificate で指定してください。</translation>
    </message>
    <message>
        <source>The address of %1 wasn&apos;t found. Check the network and the login URL.</source>
        <translation>%1 のアドレスが見つかりませんでした。ネットワークとログイン URL を確認してください。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t accept connections. Check the network and the login URL.</source>
        <translation>%1 が接続を受け付けません。ネットワークとログイン URL を確認してください。</translation>
    </message>
</context>
<context>
    <name>Inspector::KeepActions</name>
    <message>
        <source>O&amp;pen kept copy…</source>
        <translation>保管コピーを開く(&amp;P)…</translation>
    </message>
    <message>
        <source>Kept &amp;copies…</source>
        <translation>保管コピー(&amp;C)…</translation>
    </message>
    <message>
        <source>Keep wa&amp;tched syncs that finish with warnings or errors</source>
        <translation>監視中の同期が警告またはエラーで終了したら保管(&amp;T)</translation>
    </message>
    <message>
        <source>Each one is saved to the folder of kept copies as soon as it finishes, before Eloqua deletes anything</source>
        <translation>終了するとすぐに、Eloqua が何かを削除する前に、保管コピーのフォルダーに保存されます</translation>
    </message>
    <message>
        <source>Corrections of %1 aren&apos;t saved in the file, but kept on this computer. Open the kept copy and choose Repair… to continue.</source>
        <translation>%1 の修正内容はファイルに保存されていませんが、このコンピューターに保持されています。続行するには、保管コピーを開いて 「修復…」 を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 kept copies were deleted because of their age.</source>
        <translation>
            <numerusform>%L1 件の保管コピーが古くなったため削除されました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::KeepBar</name>
    <message>
        <source>saving the file</source>
        <translation>ファイルを保存しています</translation>
    </message>
    <message>
        <source>requesting the sync</source>
        <translation>同期を要求しています</translation>
    </message>
    <message>
        <source>Kept sync %1</source>
        <translation>同期 %1 を保管しました</translation>
    </message>
    <message>
        <source>Kept sync %1, but not completely</source>
        <translation>同期 %1 を不完全な状態で保管しました</translation>
    </message>
    <message>
        <source>Sync %1 was kept completely.</source>
        <translation>同期 %1 は完全に保管されました。</translation>
    </message>
    <message>
        <source>Sync %1 was kept, but the copy isn&apos;t complete. %2</source>
        <translation>同期 %1 は保管されましたが、コピーは不完全です。%2</translation>
    </message>
    <message>
        <source>The definition isn&apos;t in the copy. %1</source>
        <translation>定義はコピーに含まれていません。%1</translation>
    </message>
    <message numerus="yes">
        <source>Copies in this folder are deleted after %L1 day(s).</source>
        <translation>
            <numerusform>このフォルダーのコピーは %L1 日後に削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep status</source>
        <translation>保管の状態</translation>
    </message>
    <message>
        <source>Keep progress</source>
        <translation>保管の進行状況</translation>
    </message>
    <message>
        <source>Open kept copy</source>
        <translation>保管コピーを開く</translation>
    </message>
    <message>
        <source>Cancel keeping</source>
        <translation>保管をキャンセル</translation>
    </message>
    <message>
        <source>Close keeping</source>
        <translation>保管を閉じる</translation>
    </message>
    <message>
        <source>Keep again</source>
        <translation>もう一度保管</translation>
    </message>
    <message>
        <source>Fetch the sync again from the beginning</source>
        <translation>同期を最初から取得し直します</translation>
    </message>
    <message>
        <source>Keeping sync %1: %2</source>
        <translation>同期 %1 を保管しています: %2</translation>
    </message>
    <message>
        <source>Keeping sync %1 in %2: %3</source>
        <translation>同期 %1 を %2 に保管しています: %3</translation>
    </message>
    <message>
        <source>Couldn&apos;t keep sync %1. %2</source>
        <translation>同期 %1 を保管できませんでした。%2</translation>
    </message>
    <message>
        <source>Couldn&apos;t keep sync %1</source>
        <translation>同期 %1 を保管できませんでした</translation>
    </message>
    <message>
        <source>Keeping sync %1 was canceled. No file was written.</source>
        <translation>同期 %1 の保管はキャンセルされました。ファイルは書き込まれませんでした。</translation>
    </message>
    <message>
        <source>Sync %1 wasn&apos;t kept, because you signed out. No file was written. Sign in to %2 as %3, then keep the sync again.</source>
        <translation>サインアウトしたため、同期 %1 は保管されませんでした。ファイルは書き込まれませんでした。%2 に %3 としてサインインし、もう一度同期を保管してください。</translation>
    </message>
</context>
<context>
    <name>Inspector::KeepCommand</name>
    <message>
        <source>Saving the copy</source>
        <translation>コピーを保存しています</translation>
    </message>
    <message>
        <source>%1: %L2 of %3</source>
        <translation>%1: %L2 / %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The definition isn&apos;t in the copy. %1</source>
        <translation>定義はコピーに含まれていません。%1</translation>
    </message>
</context>
<context>
    <name>Inspector::KeepJob</name>
    <message>
        <source>Eloqua&apos;s responses contradicted each other, so rows might be missing or duplicated. Keep the sync again.</source>
        <translation>Eloqua の応答が互いに矛盾しているため、行の欠落や重複があるかもしれません。もう一度同期を保管してください。</translation>
    </message>
    <message>
        <source>Eloqua&apos;s list of log entries changed while it was being read, so rows might be missing or duplicated. Keep the sync again.</source>
        <translation>読み取り中に Eloqua のログエントリの一覧が変わったため、行の欠落や重複があるかもしれません。もう一度同期を保管してください。</translation>
    </message>
    <message>
        <source>Eloqua&apos;s list of rejects changed while it was being read, so rows might be missing or duplicated. Keep the sync again.</source>
        <translation>読み取り中に Eloqua の拒否の一覧が変わったため、行の欠落や重複があるかもしれません。もう一度同期を保管してください。</translation>
    </message>
    <message>
        <source>Eloqua&apos;s data changed while it was being read, so rows might be missing or duplicated. Keep the sync again.</source>
        <translation>読み取り中に Eloqua のデータが変わったため、行の欠落や重複があるかもしれません。もう一度同期を保管してください。</translation>
    </message>
    <message>
        <source>Sync %1 was kept in %2, but the copy isn&apos;t complete. %3 The file may contain personal data.</source>
        <translation>同期 %1 は %2 に保管されましたが、コピーは不完全です。%3 ファイルには個人データが含まれている可能性があります。</translation>
    </message>
    <message>
        <source>Sync %1 was kept completely in %2: %3, %4. The file may contain personal data.</source>
        <translation>同期 %1 は %2 に完全に保管されました: %3、%4。ファイルには個人データが含まれている可能性があります。</translation>
    </message>
    <message>
        <source>%1 has corrections, or records what was sent, and would lose them. Keep the sync in another file.</source>
        <translation>%1 には修正または送信の記録が含まれており、それらが失われます。同期を別のファイルに保管してください。</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t say which definition this sync belongs to.</source>
        <translation>この同期がどの定義に属するかは、Eloqua から返されませんでした。</translation>
    </message>
    <message>
        <source>The sync was still running.</source>
        <translation>同期はまだ実行中でした。</translation>
    </message>
</context>
<context>
    <name>Inspector::KeepList</name>
    <message>
        <source>Keep sync %1 (the file may contain personal data)</source>
        <translation>同期 %1 を保管 (ファイルには個人データが含まれている可能性があります)</translation>
    </message>
    <message>
        <source>Another sync is being kept in %1. Choose another name.</source>
        <translation>別の同期を %1 に保管しています。別の名前を選択してください。</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptBanner</name>
    <message>
        <source>Kept copy</source>
        <translation>保管コピー</translation>
    </message>
    <message>
        <source>Kept copy: fetched from %1 on %2.</source>
        <translation>保管コピー: %2 に %1 から取得。</translation>
    </message>
    <message>
        <source>Kept copy: fetched from %1 by %2 on %3.</source>
        <translation>保管コピー: %3 に %2 が %1 から取得。</translation>
    </message>
    <message>
        <source>It contains %1.</source>
        <translation>内容: %1。</translation>
    </message>
    <message>
        <source>It&apos;s complete.</source>
        <translation>コピーは完全です。</translation>
    </message>
    <message>
        <source>It isn&apos;t complete. %1</source>
        <translation>コピーは不完全です。%1</translation>
    </message>
    <message>
        <source>Kept copy of sync %1, fetched %2, complete – Eloqua Sync Inspector</source>
        <translation>同期 %1 の保管コピー (%2 取得、完全) – Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>Kept copy of sync %1, fetched %2, incomplete – Eloqua Sync Inspector</source>
        <translation>同期 %1 の保管コピー (%2 取得、不完全) – Eloqua Sync Inspector</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptCommand</name>
    <message>
        <source>The kept copy isn&apos;t complete. %1</source>
        <translation>保管コピーは不完全です。%1</translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>%1を書き込みました。</translation>
    </message>
    <message>
        <source>%1 of %2. Use --all to write every row.</source>
        <translation>%1 / %2。すべての行を書き込むには --all を使用してください。</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptCopies</name>
    <message>
        <source>Couldn&apos;t delete %1: %2.</source>
        <translation>%1 を削除できませんでした: %2。</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Fetched (UTC)</source>
        <translation>取得日時 (UTC)</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>取得日時</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>取得者</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完全性</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptCopiesDialog</name>
    <message>
        <source>Kept copies</source>
        <translation>保管コピー</translation>
    </message>
    <message>
        <source>Kept copies notice</source>
        <translation>保管コピーに関する注意</translation>
    </message>
    <message>
        <source>Kept copies are files that may contain personal data. Only you can read those in %1.</source>
        <translation>保管コピーは、個人データが含まれている可能性のあるファイルです。%1 にあるファイルを読み取れるのは自分だけです。</translation>
    </message>
    <message>
        <source>Selected copy</source>
        <translation>選択したコピー</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>削除しない</translation>
    </message>
    <message>
        <source>When the program starts, it deletes older copies in this folder. Files that you saved elsewhere aren&apos;t deleted.</source>
        <translation>プログラムの起動時に、このフォルダーの古いコピーが削除されます。ほかの場所に保存したファイルは削除されません。</translation>
    </message>
    <message>
        <source>Delete kept copies after</source>
        <translation>保管コピーを削除するまでの期間</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete kept copies &amp;after:</source>
        <translation>保管コピーを削除するまでの期間(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>フォルダーを表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looking for kept copies…</source>
        <translation>保管コピーを探しています…</translation>
    </message>
    <message>
        <source>There are no kept copies in this folder. To keep a sync, select it in the list, then choose Keep… in the File menu.</source>
        <translation>このフォルダーに保管コピーはありません。同期を保管するには、一覧で同期を選択してから、「ファイル」メニューの「保管…」を選択してください。</translation>
    </message>
    <message>
        <source>Save kept copy as (the file may contain personal data)</source>
        <translation>保管コピーに名前を付けて保存 (ファイルには個人データが含まれている可能性があります)</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>ファイルの置き換え</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 は既に存在します。置き換えますか?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %L1 kept copies?</source>
        <translation>
            <numerusform>%L1 件の保管コピーを削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete kept copies</source>
        <translation>保管コピーの削除</translation>
    </message>
    <message>
        <source>Deleted copies can&apos;t be restored, and Eloqua may no longer have their data.</source>
        <translation>削除したコピーは復元できません。また、そのデータは Eloqua にもう残っていない可能性があります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptDesk</name>
    <message>
        <source>Open kept copy</source>
        <translation>保管コピーを開く</translation>
    </message>
    <message>
        <source>Kept copies (*.%1)</source>
        <translation>保管コピー (*.%1)</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the kept copy</source>
        <translation>保管コピーを開けませんでした</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptOpening</name>
    <message>
        <source>Open kept copy</source>
        <translation>保管コピーを開く</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1 を確認しています…</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>開くのをキャンセル</translation>
    </message>
</context>
<context>
    <name>Inspector::KeptWindow</name>
    <message>
        <source>Status bar</source>
        <translation>ステータスバー</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open kept copy…</source>
        <translation>保管コピーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Repair rejects…</source>
        <translation>拒否を修復(&amp;R)…</translation>
    </message>
    <message>
        <source>Correct the rejects in this copy, and send them again</source>
        <translation>このコピーの拒否を修正し、もう一度送信します</translation>
    </message>
    <message>
        <source>This copy has no rejects.</source>
        <translation>このコピーに拒否はありません。</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>最新の情報に更新(&amp;R)</translation>
    </message>
    <message>
        <source>A kept copy doesn&apos;t change. To see what Eloqua has now, open the sync in the main window.</source>
        <translation>保管コピーは変わりません。Eloqua の現在の内容を表示するには、メインウィンドウで同期を開いてください。</translation>
    </message>
    <message>
        <source>This tab has no rows to export. Open Logs, Data, or Rejects.</source>
        <translation>このタブにはエクスポートする行がありません。「ログ」、「データ」、または「拒否」を開いてください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>An export from this copy is still running. If you close the window, it&apos;s canceled.</source>
        <translation>このコピーからのエクスポートがまだ実行中です。ウィンドウを閉じると、キャンセルされます。</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
</context>
<context>
    <name>Inspector::KeychainTask</name>
    <message>
        <source>The keychain entry for &quot;%1&quot; wasn&apos;t written by this program. Sign in again.</source>
        <translation>「%1」のキーチェーンエントリは、このプログラムが書き込んだものではありません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain doesn&apos;t respond. It may be waiting for you to unlock it. Look for its prompt, answer it, and try again.</source>
        <translation>システムのキーチェーンが応答しません。ロックの解除を待っている可能性があります。その確認画面を探して応答してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No secrets are stored for &quot;%1&quot; yet. Sign in.</source>
        <translation>「%1」のシークレットはまだ保存されていません。サインインしてください。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or the entry for &quot;%1&quot; was removed from it. Unlock the keychain and try again, or sign in again.</source>
        <translation>システムのキーチェーンがロックされているか、「%1」のエントリがキーチェーンから削除されました。キーチェーンのロックを解除してもう一度お試しになるか、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain denied access to the entry for &quot;%1&quot;. Allow access and try again, or sign in again.</source>
        <translation>システムのキーチェーンが「%1」のエントリへのアクセスを拒否しました。アクセスを許可してもう一度お試しになるか、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used. It&apos;s locked, or no keychain service (such as GNOME Keyring or KWallet) is running.</source>
        <translation>システムのキーチェーンを使用できません。ロックされているか、キーチェーンサービス (GNOME Keyring や KWallet など) が実行されていません。</translation>
    </message>
</context>
<context>
    <name>Inspector::LogsPane</name>
    <message>
        <source>Logs severity</source>
        <translation>ログの重大度</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>すべての重大度</translation>
    </message>
    <message>
        <source>Show rejects with this code</source>
        <translation>このコードの拒否を表示</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Sho&amp;w rejects with this code</source>
        <translation>このコードの拒否を表示(&amp;W)</translation>
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
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>サインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>最新の情報に更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>同期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>メイン</translation>
    </message>
    <message>
        <source>You&apos;re not signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>Eloqua Sync Inspector – %1 (production)</source>
        <translation>Eloqua Sync Inspector – %1 (本番環境)</translation>
    </message>
    <message>
        <source>Eloqua Sync Inspector – %1</source>
        <translation>Eloqua Sync Inspector – %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>This tab has no rows to export. Open Logs, Data, or Rejects, or go to the list of syncs.</source>
        <translation>このタブにはエクスポートする行がありません。「ログ」、「データ」、または「拒否」を開くか、同期の一覧に移動してください。</translation>
    </message>
    <message>
        <source>If you pause, the rows fetched so far are kept next to the file, and the export continues after you sign in to this account again.</source>
        <translation>一時停止すると、これまでに取得した行がファイルと同じ場所に保持され、このアカウントに再びサインインした後にエクスポートが続行されます。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>If you pause, the rows fetched so far are kept next to the file. Export to the same file again to resume.</source>
        <translation>一時停止すると、これまでに取得した行がファイルと同じ場所に保持されます。再開するには、同じファイルにもう一度エクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>Inspector::MessageBar</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>再実行…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 message</source>
        <translation>%1のメッセージ</translation>
    </message>
    <message>
        <source>Request %1 from the server again</source>
        <translation>%1をサーバーにもう一度要求します</translation>
    </message>
    <message>
        <source>Stop waiting for %1</source>
        <translation>%1の待機を停止</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show or hide the server&apos;s response</source>
        <translation>サーバーの応答を表示または非表示にします</translation>
    </message>
    <message>
        <source>%1 message details</source>
        <translation>%1のメッセージの詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the message and its details</source>
        <translation>メッセージとその詳細をコピーします</translation>
    </message>
    <message>
        <source>Copy %1 message</source>
        <translation>%1のメッセージをコピー</translation>
    </message>
    <message>
        <source>%1 message detail</source>
        <translation>%1のメッセージの詳細内容</translation>
    </message>
</context>
<context>
    <name>Inspector::Messages</name>
    <message>
        <source>Try again in %1, at %2.</source>
        <translation>%1後 (%2) にもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Inspector::NameDialog</name>
    <message>
        <source>Name hint</source>
        <translation>名前のヒント</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Inspector::NewSyncDialog</name>
    <message>
        <source>%1 message</source>
        <translation>%1のメッセージ</translation>
    </message>
    <message>
        <source>Kind of sync: %1.</source>
        <translation>同期の種類: %1。</translation>
    </message>
    <message>
        <source>%1 Name: &quot;%2&quot;.</source>
        <translation>%1 名前: 「%2」。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>New sync</source>
        <translation>新しい同期</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Find the definition by name</source>
        <translation>定義を名前で検索します</translation>
    </message>
    <message>
        <source>Choose definition</source>
        <translation>定義の選択</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Recent definitions</source>
        <translation>最近使用した定義</translation>
    </message>
    <message>
        <source>Synced instance URI</source>
        <translation>同期対象インスタンスの URI</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>コールバック URL</translation>
    </message>
    <message>
        <source>Optional: Eloqua calls this URL when the sync finishes</source>
        <translation>省略可能: 同期が終了すると、Eloqua がこの URL を呼び出します</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Eloqua sets these properties itself. They&apos;re sent only while they&apos;re shown here, and only if they&apos;re filled in.</source>
        <translation>これらのプロパティは Eloqua 自身が設定します。ここに表示され、かつ値が入力されている場合にのみ送信されます。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>それでも作成</translation>
    </message>
    <message>
        <source>Checking for other syncs of this definition…</source>
        <translation>この定義のほかの同期を確認しています…</translation>
    </message>
    <message>
        <source>Sent. Waiting for Eloqua&apos;s response…</source>
        <translation>送信しました。Eloqua の応答を待っています…</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t say which sync it created. Looking for it in the list…</source>
        <translation>Eloqua はどの同期を作成したかを応答しませんでした。一覧で探しています…</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t confirm that it created the sync. Looking for it in the list…</source>
        <translation>Eloqua から同期の作成の確認が得られませんでした。一覧で探しています…</translation>
    </message>
    <message>
        <source>%1 (Eloqua received &quot;%2&quot;)</source>
        <translation>%1 (Eloqua が受信した値: 「%2」)</translation>
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
        <translation>まだサインインしていません。</translation>
    </message>
    <message>
        <source>You&apos;re signed out. Sign in to continue.</source>
        <translation>サインアウトしています。続行するにはサインインしてください。</translation>
    </message>
    <message>
        <source>There is no refresh token for this connection. Sign in again.</source>
        <translation>この接続のリフレッシュトークンがありません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The response to the last token refresh was lost, either on the network or because the program that was waiting for it stopped. Eloqua has invalidated the old refresh token in the meantime. Nothing is wrong with the connection, but you need to sign in again.</source>
        <translation>最後のトークン更新の応答が、ネットワーク上で、または応答を待っていたプログラムが停止したために失われました。その間に Eloqua は古いリフレッシュトークンを無効にしました。接続に問題はありませんが、もう一度サインインする必要があります。</translation>
    </message>
    <message>
        <source>Eloqua allows only one sign-in per minute, so the session is refreshed later.</source>
        <translation>Eloqua が許可するサインインは 1 分に 1 回だけであるため、セッションは後で更新されます。</translation>
    </message>
    <message>
        <source>The new refresh token couldn&apos;t be stored, so you&apos;re signed in for this session only. %1</source>
        <translation>新しいリフレッシュトークンを保存できなかったため、サインインはこのセッションの間のみ有効です。%1</translation>
    </message>
    <message>
        <source>The access tokens from %1 expire before they can be used. They&apos;re valid for %2, but the request for the account information takes longer. Try again when the network is faster, or contact your Eloqua administrator.</source>
        <translation>%1 のアクセストークンは、使用する前に有効期限が切れます。有効期間は %2ですが、アカウント情報の要求にはそれより長くかかります。ネットワークが速いときにもう一度お試しになるか、Eloqua 管理者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>Inspector::OverviewPane</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Log counters</source>
        <translation>ログカウンター</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>サマリーをコピー</translation>
    </message>
    <message>
        <source>Copy this overview as text for a ticket, with values of records masked</source>
        <translation>この概要をチケット用のテキストとしてコピーします (レコードの値はマスクされます)</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Save this overview as a web page, Excel workbook, Markdown, or JSON, to share it</source>
        <translation>この概要を共有できるよう、Web ページ、Excel ブック、Markdown、または JSON として保存します</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保管…</translation>
    </message>
    <message>
        <source>Save the sync with its logs, rejects, and data in one file, to read it offline</source>
        <translation>オフラインで読めるように、同期をログ、拒否、およびデータとともに 1 つのファイルに保存します</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>読み込まれていません</translation>
    </message>
    <message>
        <source>The log couldn&apos;t be read: %1</source>
        <translation>ログを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>Only %L1 of %L2 log entries were read, so the counters may be too low.</source>
        <translation>%L2 件のログエントリのうち %L1 件しか読み取られていないため、カウンターの値が少なすぎる可能性があります。</translation>
    </message>
    <message>
        <source>Copied the summary, with values of records masked.</source>
        <translation>サマリーをコピーしました (レコードの値はマスクされています)。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>コールバック URL</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Size of the data</source>
        <translation>データのサイズ</translation>
    </message>
    <message>
        <source>Not reported by Eloqua</source>
        <translation>Eloqua から報告されていません</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t find sync %1. Check the number. Syncs are kept for a year.</source>
        <translation>Eloqua で同期 %1 が見つかりませんでした。番号を確認してください。同期は 1 年間保持されます。</translation>
    </message>
</context>
<context>
    <name>Inspector::PageCommand</name>
    <message>
        <source>Some text contained invalid UTF-8. Invalid bytes are shown as �.</source>
        <translation>一部のテキストに無効な UTF-8 が含まれていました。無効なバイトは � と表示されます。</translation>
    </message>
    <message>
        <source>%L1 of %2. Use --all to fetch every row.</source>
        <translation>%L1 / %2。すべての行を取得するには --all を使用してください。</translation>
    </message>
</context>
<context>
    <name>Inspector::PagedTableModel</name>
    <message>
        <source>not loaded</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>Invalid: %1</source>
        <translation>無効: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>invalid: %1</source>
        <translation>無効: %1</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t sort exported data. Keep this sync to sort its data.</source>
        <translation>Eloqua はエクスポートしたデータを並べ替えられません。データを並べ替えるには、この同期を保管してください。</translation>
    </message>
    <message>
        <source>%1 Eloqua can&apos;t sort by this column.</source>
        <translation>%1 Eloqua はこの列で並べ替えられません。</translation>
    </message>
    <message>
        <source>This column can&apos;t be sorted, because another one has the same name.</source>
        <translation>同じ名前の列がほかにあるため、この列では並べ替えられません。</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t sort by this column.</source>
        <translation>Eloqua はこの列で並べ替えられません。</translation>
    </message>
    <message>
        <source>Click to sort by %1. Click again to reverse the order.</source>
        <translation>クリックすると %1 で並べ替えます。もう一度クリックすると逆順になります。</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>The server reported %1 but has none from row %L2 on. Refresh the table.</source>
        <translation>サーバーは %1と報告しましたが、%L2 行目以降がありません。表を更新してください。</translation>
    </message>
    <message>
        <source>Stopped. Some rows weren&apos;t loaded.</source>
        <translation>停止しました。一部の行は読み込まれていません。</translation>
    </message>
</context>
<context>
    <name>Inspector::PartingQuestion</name>
    <message>
        <source>Corrected records are still being sent.</source>
        <translation>修正したレコードをまだ送信しています。</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>送信を停止</translation>
    </message>
    <message>
        <source>A sync is still being kept.</source>
        <translation>同期をまだ保管しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n sync(s) are still being kept.</source>
        <translation>
            <numerusform>%n 件の同期をまだ保管しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>If you stop now, no file is written, and Eloqua may delete the data before you keep it again.</source>
        <translation>今停止するとファイルは書き込まれません。また、もう一度保管する前に Eloqua がデータを削除する可能性があります。</translation>
    </message>
    <message>
        <source>Stop keeping</source>
        <translation>保管を停止</translation>
    </message>
    <message>
        <source>An export is still running.</source>
        <translation>エクスポートがまだ実行中です。</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) are still running.</source>
        <translation>
            <numerusform>%n 件のエクスポートがまだ実行中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>Inspector::PreferencesDialog</name>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>This computer&apos;s time zone</source>
        <translation>このコンピューターのタイムゾーン</translation>
    </message>
    <message>
        <source>UTC, as Eloqua sends them</source>
        <translation>UTC (Eloqua の送信どおり)</translation>
    </message>
    <message>
        <source>Files always contain times as Eloqua sent them, in UTC</source>
        <translation>ファイル内の時刻は常に、Eloqua が送信したとおりの UTC です</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>時刻(&amp;T):</translation>
    </message>
    <message>
        <source>Copy times as shown</source>
        <translation>時刻を表示どおりにコピー</translation>
    </message>
    <message>
        <source>Copy times as sh&amp;own</source>
        <translation>時刻を表示どおりにコピー(&amp;O)</translation>
    </message>
    <message>
        <source>With their time zone, for example 2024-03-01 11:15:05 UTC+01:00. Otherwise, times are copied as Eloqua sent them, in UTC. JSON and files always contain them as sent.</source>
        <translation>タイムゾーン付きでコピーします (例: 2024-03-01 11:15:05 UTC+01:00)。オフの場合、時刻は Eloqua が送信したとおり UTC でコピーされます。JSON とファイルでは常に送信どおりです。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>&amp;Palette:</source>
        <translation>配色(&amp;P):</translation>
    </message>
    <message>
        <source>Languag&amp;e:</source>
        <translation>言語(&amp;E):</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language hint</source>
        <translation>言語の説明</translation>
    </message>
    <message>
        <source>The program uses this language from its next start on.</source>
        <translation>この言語は次回の起動時から使用されます。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Server default</source>
        <translation>サーバーの既定値</translation>
    </message>
    <message>
        <source>Rows that are requested at once, from the next table that you open. Eloqua sends up to 1,000 log entries, rejects, or syncs, and up to 50,000 data rows.</source>
        <translation>一度に要求する行数。次に開く表から適用されます。Eloqua が一度に送信するのは、ログエントリ、拒否、または同期の場合は最大 1,000 件、データの場合は最大 50,000 行です。</translation>
    </message>
    <message>
        <source>Rows per page</source>
        <translation>ページあたりの行数</translation>
    </message>
    <message>
        <source>Rows per pa&amp;ge:</source>
        <translation>ページあたりの行数(&amp;G):</translation>
    </message>
    <message>
        <source>List of syncs</source>
        <translation>同期の一覧</translation>
    </message>
    <message>
        <source>Refresh the list automatically</source>
        <translation>一覧を自動的に更新</translation>
    </message>
    <message>
        <source>&amp;Refresh the list automatically</source>
        <translation>一覧を自動的に更新(&amp;R)</translation>
    </message>
    <message>
        <source>Every 10 s while a visible sync is running, otherwise every minute. F5 refreshes at any time.</source>
        <translation>表示中の同期が実行中の間は 10 秒ごと、それ以外は 1 分ごとに更新します。F5 キーでいつでも更新できます。</translation>
    </message>
    <message>
        <source>Show names and rejects</source>
        <translation>名前と拒否数を表示</translation>
    </message>
    <message>
        <source>Show &amp;names and rejects</source>
        <translation>名前と拒否数を表示(&amp;N)</translation>
    </message>
    <message>
        <source>Sends one small request for each definition, and one for each visible import that finished with a warning. The overview of a sync asks for the last syncs of its definition.</source>
        <translation>定義ごとに 1 つ、また警告で終了した表示中のインポートごとに 1 つ、小さなリクエストを送信します。同期の概要では、その定義の最近の同期を要求します。</translation>
    </message>
    <message>
        <source>Count causes automatically</source>
        <translation>原因を自動的に集計</translation>
    </message>
    <message>
        <source>Count ca&amp;uses automatically</source>
        <translation>原因を自動的に集計(&amp;U)</translation>
    </message>
    <message>
        <source>When you open the overview of an import, Eloqua is asked how many rejects there are of each code, and up to 20,000 rejects are fetched and counted by cause</source>
        <translation>インポートの概要を開くと、コードごとの拒否数を Eloqua に要求し、最大 20,000 件の拒否を取得して原因別に集計します</translation>
    </message>
    <message>
        <source>Show a summary of the night</source>
        <translation>夜間のサマリーを表示</translation>
    </message>
    <message>
        <source>Show a summar&amp;y of the night</source>
        <translation>夜間のサマリーを表示(&amp;Y)</translation>
    </message>
    <message>
        <source>Shows above the list how many syncs there were, and how many of them finished with a warning or failed</source>
        <translation>同期の数と、そのうち警告で終了したものおよび失敗したものの数を一覧の上に表示します</translation>
    </message>
    <message>
        <source>Syncs are counted from this time on, in the time zone that times are shown in</source>
        <translation>同期はこの時刻以降について集計されます (時刻の表示に使用するタイムゾーン)</translation>
    </message>
    <message>
        <source>Night begins at</source>
        <translation>夜間の開始時刻</translation>
    </message>
    <message>
        <source>Night begins &amp;at:</source>
        <translation>夜間の開始時刻(&amp;A):</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>Export folder hint</source>
        <translation>エクスポートフォルダーのヒント</translation>
    </message>
    <message>
        <source>More requests at once make an export faster, until Eloqua limits them</source>
        <translation>同時に送信するリクエストが多いほど、Eloqua に制限されるまではエクスポートが速くなります</translation>
    </message>
    <message>
        <source>Parallel requests</source>
        <translation>並列リクエスト数</translation>
    </message>
    <message>
        <source>Parallel re&amp;quests:</source>
        <translation>並列リクエスト数(&amp;Q):</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notify me when a watched sync finishes</source>
        <translation>監視中の同期が終了したら通知</translation>
    </message>
    <message>
        <source>Notify me when a &amp;watched sync finishes</source>
        <translation>監視中の同期が終了したら通知(&amp;W)</translation>
    </message>
    <message>
        <source>Without notifications, the result is shown only in the window</source>
        <translation>通知を使用しない場合、結果はウィンドウにのみ表示されます</translation>
    </message>
    <message>
        <source>Notify me when a long export finishes</source>
        <translation>長時間のエクスポートが終了したら通知</translation>
    </message>
    <message>
        <source>Notify me when a &amp;long export finishes</source>
        <translation>長時間のエクスポートが終了したら通知(&amp;L)</translation>
    </message>
    <message>
        <source>For exports and kept copies that take longer than two minutes, if you&apos;re working in another window when they finish</source>
        <translation>2 分より長くかかったエクスポートと保管コピーが対象です (終了時に別のウィンドウで作業している場合)</translation>
    </message>
    <message>
        <source>Export folder</source>
        <translation>エクスポートフォルダー</translation>
    </message>
    <message>
        <source>The folder of the last export</source>
        <translation>前回のエクスポートのフォルダー</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>This folder doesn&apos;t exist. Enter the full path of an existing folder.</source>
        <translation>このフォルダーは存在しません。既存のフォルダーの完全なパスを入力してください。</translation>
    </message>
</context>
<context>
    <name>Inspector::PreviewModel</name>
    <message>
        <source>(record)</source>
        <translation>(レコード)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>Inspector::PreviewPane</name>
    <message>
        <source>Appl&amp;y</source>
        <translation>適用(&amp;Y)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Preview message</source>
        <translation>プレビューのメッセージ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Cancel change</source>
        <translation>変更をキャンセル</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計しています…</translation>
    </message>
    <message>
        <source>These are the first %L1:</source>
        <translation>最初の %L1 件:</translation>
    </message>
</context>
<context>
    <name>Inspector::Program</name>
    <message>
        <source>%1 Waiting %2, until %3.</source>
        <translation>%1 %2待機します (%3 まで)。</translation>
    </message>
    <message>
        <source>Still working on the file after %1.</source>
        <translation>%1が経過しましたが、まだファイルを処理しています。</translation>
    </message>
    <message>
        <source>Still waiting for the other program after %1.</source>
        <translation>%1が経過しましたが、まだ別のプログラムを待っています。</translation>
    </message>
    <message>
        <source>Still waiting for the server after %1.</source>
        <translation>%1が経過しましたが、まだサーバーを待っています。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>中断されました。</translation>
    </message>
    <message>
        <source>Waiting up to 15 seconds for the new refresh token. Without it, you would have to sign in again.</source>
        <translation>新しいリフレッシュトークンを最長 15 秒待ちます。これがないと、もう一度サインインする必要があります。</translation>
    </message>
</context>
<context>
    <name>Inspector::ProxyForm</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>プロキシ(&amp;P):</translation>
    </message>
    <message>
        <source>Use the system&apos;s settings</source>
        <translation>システムの設定を使用</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>次のプロキシ</translation>
    </message>
    <message>
        <source>Proxy type</source>
        <translation>プロキシの種類</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>種類(&amp;T):</translation>
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
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>ホスト(&amp;H):</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>ポート(&amp;O):</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U):</translation>
    </message>
    <message>
        <source>Only if the proxy requires one</source>
        <translation>プロキシに必要な場合のみ</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W):</translation>
    </message>
    <message>
        <source>Proxy hint</source>
        <translation>プロキシのヒント</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show proxy password</source>
        <translation>プロキシのパスワードを表示</translation>
    </message>
    <message>
        <source>%1 Until then, the previous setting stays in use.</source>
        <translation>%1 それまでは、以前の設定が引き続き使用されます。</translation>
    </message>
    <message>
        <source>The password is stored only in the system&apos;s keychain. Changes apply to new requests. Your browser has its own proxy settings.</source>
        <translation>パスワードはシステムのキーチェーンにのみ保存されます。変更は新しいリクエストに適用されます。ブラウザーのプロキシ設定は別にあります。</translation>
    </message>
    <message>
        <source>If the system&apos;s proxy requires a password, you&apos;re asked for it.</source>
        <translation>システムのプロキシにパスワードが必要な場合は、入力を求められます。</translation>
    </message>
</context>
<context>
    <name>Inspector::ProxyKeeper</name>
    <message>
        <source>The password of the proxy couldn&apos;t be read from the keychain. Enter it again. %1</source>
        <translation>プロキシのパスワードをキーチェーンから読み取れませんでした。もう一度入力してください。%1</translation>
    </message>
    <message>
        <source>The password of the proxy couldn&apos;t be removed from the keychain. %1</source>
        <translation>プロキシのパスワードをキーチェーンから削除できませんでした。%1</translation>
    </message>
    <message>
        <source>The password couldn&apos;t be stored in the keychain, so it&apos;s kept only until you quit the program. %1</source>
        <translation>パスワードをキーチェーンに保存できなかったため、プログラムを終了するまでの間のみ保持されます。%1</translation>
    </message>
</context>
<context>
    <name>Inspector::QueryBar</name>
    <message>
        <source>%1 filter note</source>
        <translation>%1のフィルターの注記</translation>
    </message>
    <message>
        <source>This copy has no rows to filter.</source>
        <translation>このコピーにはフィルターを適用する行がありません。</translation>
    </message>
    <message>
        <source>Keep this sync to filter and sort its data.</source>
        <translation>データにフィルターを適用したり並べ替えたりするには、この同期を保管してください。</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter or sort exported data</source>
        <translation>Eloqua は、エクスポートしたデータのフィルターと並べ替えに対応していません</translation>
    </message>
    <message>
        <source>Order, page size, first row, and total</source>
        <translation>並べ替え順、ページサイズ、最初の行、および合計</translation>
    </message>
    <message>
        <source>Page size, first row, and total</source>
        <translation>ページサイズ、最初の行、および合計</translation>
    </message>
    <message>
        <source>%1 options</source>
        <translation>%1のオプション</translation>
    </message>
    <message>
        <source>Build a filter from properties, operators, and values</source>
        <translation>プロパティ、演算子、および値からフィルターを作成します</translation>
    </message>
    <message>
        <source>%1 filter builder</source>
        <translation>%1のフィルタービルダー</translation>
    </message>
    <message>
        <source>&amp;Order by</source>
        <translation>並べ替え(&amp;O)</translation>
    </message>
    <message>
        <source>Eloqua&apos;s order</source>
        <translation>Eloqua の順序</translation>
    </message>
    <message>
        <source>Server order</source>
        <translation>サーバー順</translation>
    </message>
    <message>
        <source>Column to sort by</source>
        <translation>並べ替えに使用する列</translation>
    </message>
    <message>
        <source>Property that the server sorts by</source>
        <translation>サーバーが並べ替えに使用するプロパティ</translation>
    </message>
    <message>
        <source>%1 order by</source>
        <translation>%1の並べ替え項目</translation>
    </message>
    <message>
        <source>Ascending (ASC) or descending (DESC)</source>
        <translation>昇順 (ASC) または降順 (DESC)</translation>
    </message>
    <message>
        <source>%1 order</source>
        <translation>%1の並べ替え順</translation>
    </message>
    <message>
        <source>&amp;Page size</source>
        <translation>ページサイズ(&amp;P)</translation>
    </message>
    <message>
        <source>%1 page size</source>
        <translation>%1のページサイズ</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Rows per response, sent as limit; up to %L1. The default is the number chosen in Preferences, otherwise the server&apos;s.</source>
        <translation>応答あたりの行数。limit として送信されます。最大 %L1 です。既定では「設定」で選択した数が使用され、選択していない場合はサーバーの既定値が使用されます。</translation>
    </message>
    <message>
        <source>S&amp;tart at</source>
        <translation>開始位置(&amp;T)</translation>
    </message>
    <message>
        <source>%1 start at</source>
        <translation>%1の開始位置</translation>
    </message>
    <message>
        <source>Rows to skip at the beginning, sent as offset</source>
        <translation>先頭でスキップする行数。offset として送信されます</translation>
    </message>
    <message>
        <source>Co&amp;unt all rows</source>
        <translation>全行数をカウント(&amp;U)</translation>
    </message>
    <message>
        <source>Sent as totalResults. Without it, the server responds faster for large tables but doesn&apos;t report how many rows there are.</source>
        <translation>totalResults として送信されます。オフにすると、大きな表ではサーバーの応答が速くなりますが、行数は報告されません。</translation>
    </message>
    <message>
        <source>%1 total</source>
        <translation>%1の合計</translation>
    </message>
</context>
<context>
    <name>Inspector::RecordModel</name>
    <message>
        <source>not in the record</source>
        <translation>レコードにありません</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>送信されていません</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>why the record was rejected</source>
        <translation>レコードが拒否された理由</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>%1 (invalid)</source>
        <translation>%1 (無効)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>Inspector::RecordPane</name>
    <message>
        <source>%1 record text</source>
        <translation>%1のレコードのテキスト</translation>
    </message>
    <message>
        <source>%1 record title</source>
        <translation>%1のレコードのタイトル</translation>
    </message>
    <message>
        <source>Find a field by name</source>
        <translation>フィールドを名前で検索</translation>
    </message>
    <message>
        <source>Press Return to go to the next field with this text in its name</source>
        <translation>Return キーを押すと、名前にこの文字列を含む次のフィールドに移動します</translation>
    </message>
    <message>
        <source>%1 record find</source>
        <translation>%1のレコードの検索</translation>
    </message>
    <message>
        <source>Clear %1 record find</source>
        <translation>%1のレコードの検索をクリア</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べる</translation>
    </message>
    <message>
        <source>Show the record next to the table instead of below it</source>
        <translation>レコードを表の下ではなく横に表示します</translation>
    </message>
    <message>
        <source>%1 record side by side</source>
        <translation>%1のレコードを左右に並べる</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>レコードを閉じる</translation>
    </message>
    <message>
        <source>Close %1 record</source>
        <translation>%1のレコードを閉じる</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>%1のレコード</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;whole record</source>
        <translation>レコード全体をコピー(&amp;W)</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>行が選択されていません。</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Row %1 couldn&apos;t be loaded.</source>
        <translation>%1 行目を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Row %1 isn&apos;t loaded yet.</source>
        <translation>%1 行目はまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>No field has &quot;%1&quot; in its name.</source>
        <translation>名前に「%1」を含むフィールドはありません。</translation>
    </message>
</context>
<context>
    <name>Inspector::RenewalTurn</name>
    <message>
        <source>%1 This took too long, so nothing was sent.</source>
        <translation>%1 時間がかかりすぎたため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Can&apos;t create the lock file %1, so nothing was sent.</source>
        <translation>ロックファイル %1 を作成できないため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Can&apos;t create the lock file %1, so nothing was sent: %2.</source>
        <translation>ロックファイル %1 を作成できないため、何も送信されませんでした: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 Waiting up to %2 second(s) for that program.</source>
        <translation>
            <numerusform>%1 そのプログラムを最長 %2 秒待ちます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::RepairFilter</name>
    <message>
        <source>Ca&amp;use:</source>
        <translation>原因(&amp;U):</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>表示:</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>すべてのレコード</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>修正済み</translation>
    </message>
    <message>
        <source>Not corrected</source>
        <translation>未修正</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外済み</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Fails a check</source>
        <translation>チェックに不合格</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>Passes our checks</source>
        <translation>チェックに合格</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>すべての原因</translation>
    </message>
    <message>
        <source>Selected records</source>
        <translation>選択したレコード</translation>
    </message>
    <message>
        <source>all causes</source>
        <translation>すべての原因</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Inspector::RepairLists</name>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>チェック(&amp;C)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>レコードを表示</translation>
    </message>
    <message>
        <source>Show records of check</source>
        <translation>チェックのレコードを表示</translation>
    </message>
    <message>
        <source>Press Check to see what Eloqua may reject again.</source>
        <translation>「チェック」を押すと、Eloqua が再び拒否する可能性のあるものを確認できます。</translation>
    </message>
    <message>
        <source>Checks message</source>
        <translation>チェックのメッセージ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Go to step</source>
        <translation>ステップへ移動</translation>
    </message>
    <message>
        <source>Each change becomes a step here, which you can undo.</source>
        <translation>変更はそれぞれここにステップとして表示され、元に戻すことができます。</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>まだチェックされていません。</translation>
    </message>
    <message>
        <source>Before the last change: %1</source>
        <translation>最後の変更の前: %1</translation>
    </message>
    <message>
        <source>Show only the records that the selected line is about</source>
        <translation>選択した行が対象とするレコードだけを表示します</translation>
    </message>
    <message>
        <source>Press Check, then select a line.</source>
        <translation>「チェック」を押してから、行を選択してください。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>There is no step to undo.</source>
        <translation>元に戻すステップはありません。</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>There is no step to redo.</source>
        <translation>やり直すステップはありません。</translation>
    </message>
    <message>
        <source>Undo or redo steps to return to the state after the selected step</source>
        <translation>選択したステップの直後の状態になるまで、ステップを元に戻すかやり直します</translation>
    </message>
</context>
<context>
    <name>Inspector::RepairSession</name>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undid %L1 step(s)</source>
        <translation>
            <numerusform>%L1 個のステップを元に戻しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>Redid %L1 step(s)</source>
        <translation>
            <numerusform>%L1 個のステップをやり直しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
</context>
<context>
    <name>Inspector::RepairWindow</name>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Save CS&amp;V…</source>
        <translation>CSV を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>送信(&amp;S)…</translation>
    </message>
    <message>
        <source>Repair – Eloqua Sync Inspector</source>
        <translation>修復 – Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>Repair count</source>
        <translation>修復の件数</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV を保存…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>送信…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save corrections in the kept copy</source>
        <translation>修正内容を保管コピーに保存(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;end…</source>
        <translation>送信(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Dry run…</source>
        <translation>ドライラン(&amp;D)…</translation>
    </message>
    <message>
        <source>Save steps as &amp;recipe…</source>
        <translation>ステップをレシピとして保存(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Apply recipe…</source>
        <translation>レシピを適用(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find and replace</source>
        <translation>検索と置換(&amp;F)</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>チェック(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Repair rejected records</source>
        <translation>拒否されたレコードの修復(&amp;R)</translation>
    </message>
    <message>
        <source>Repair sync %1, %2 – Eloqua Sync Inspector</source>
        <translation>同期 %1 の修復、%2 – Eloqua Sync Inspector</translation>
    </message>
    <message>
        <source>Correct the marked values. The values that Eloqua rejected are kept, and you can undo every change.</source>
        <translation>マークされた値を修正してください。Eloqua が拒否した値は保持され、変更はすべて元に戻せます。</translation>
    </message>
    <message>
        <source>There is nothing to repair: this copy has no rejects.</source>
        <translation>このコピーに拒否はないため、修復するものはありません。</translation>
    </message>
    <message>
        <source>Only %L1 of %L2 rejects are in this copy.</source>
        <translation>このコピーには、%L2 件の拒否のうち %L1 件しか含まれていません。</translation>
    </message>
    <message>
        <source>The definition isn&apos;t in this copy, so the columns are those of the rejects. You can send the records only if Eloqua still has the definition.</source>
        <translation>定義がこのコピーに含まれていないため、拒否の列が表示されています。レコードを送信できるのは、Eloqua に定義がまだ存在している場合だけです。</translation>
    </message>
    <message>
        <source>No records match. Choose another cause, or show all records.</source>
        <translation>一致するレコードがありません。別の原因を選択するか、すべてのレコードを表示してください。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 record(s) shown</source>
        <translation>
            <numerusform>%L1 / %L2 件のレコードを表示</numerusform>
        </translation>
    </message>
    <message>
        <source>, %L1 of them left out</source>
        <translation>、うち %L1 件は除外済み</translation>
    </message>
    <message>
        <source>. Changes, Save CSV, and Send apply only to these, and Check applies to all records.</source>
        <translation>。変更、「CSV を保存」、および「送信」はこれらのみを対象とし、「チェック」はすべてのレコードを対象とします。</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理しています…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>停止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Select records first.</source>
        <translation>先にレコードを選択してください。</translation>
    </message>
    <message>
        <source>No records are shown.</source>
        <translation>レコードが表示されていません。</translation>
    </message>
    <message>
        <source>Change records</source>
        <translation>レコードの変更</translation>
    </message>
    <message numerus="yes">
        <source>%L1 step(s) that you have undone can&apos;t be redone after another change.</source>
        <translation>
            <numerusform>別の変更を行うと、元に戻した %L1 個のステップはやり直せなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Restore &amp;original values in %1</source>
        <translation>%1 を元の値に戻す(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Trim blanks in %1</source>
        <translation>%1 の前後の空白を削除(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave out selected records</source>
        <translation>選択したレコードを除外(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Include selected records again</source>
        <translation>選択したレコードを再び含める(&amp;I)</translation>
    </message>
    <message>
        <source>There are no steps yet that can be applied to other records.</source>
        <translation>ほかのレコードに適用できるステップはまだありません。</translation>
    </message>
    <message>
        <source>Save steps as recipe</source>
        <translation>ステップをレシピとして保存</translation>
    </message>
    <message numerus="yes">
        <source>Saved %L1 step(s) to %2.</source>
        <translation>
            <numerusform>%L1 個のステップを %2 に保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 step(s) for single records aren&apos;t included.</source>
        <translation>
            <numerusform>個別のレコードに対する %L1 個のステップは含まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply recipe</source>
        <translation>レシピを適用</translation>
    </message>
    <message>
        <source>Recipes (*.repair.json)</source>
        <translation>レシピ (*.repair.json)</translation>
    </message>
    <message>
        <source>%1 Choose Send… to check what happened. Nothing is sent twice.</source>
        <translation>%1 「送信…」を選択して、どうなったかを確認してください。同じものが 2 回送信されることはありません。</translation>
    </message>
    <message>
        <source>The records are being sent. Changes that you make now aren&apos;t sent with them.</source>
        <translation>レコードを送信しています。今行う変更は、一緒には送信されません。</translation>
    </message>
    <message>
        <source>The kept copy isn&apos;t open.</source>
        <translation>保管コピーが開かれていません。</translation>
    </message>
    <message>
        <source>Sign in to %1 in the main window to send records.</source>
        <translation>レコードを送信するには、メインウィンドウで %1 にサインインしてください。</translation>
    </message>
    <message>
        <source>These records are from %1, but you&apos;re signed in to %2. Sign in to %1 to send them.</source>
        <translation>これらのレコードは %1 のものですが、%2 にサインインしています。送信するには、%1 にサインインしてください。</translation>
    </message>
    <message>
        <source>Records are being sent. Wait until this has finished.</source>
        <translation>レコードを送信しています。終了するまでお待ちください。</translation>
    </message>
    <message>
        <source>Show what would be sent, and ask before sending</source>
        <translation>送信される内容を表示し、送信前に確認します</translation>
    </message>
    <message>
        <source>Save the records that are shown for an import, and the reasons why they were rejected in a second file</source>
        <translation>表示されているレコードをインポート用に保存し、それらが拒否された理由を別のファイルに保存します</translation>
    </message>
    <message>
        <source>sync %1, %2</source>
        <translation>同期 %1、%2</translation>
    </message>
    <message>
        <source>%1 (only the records that are shown)</source>
        <translation>%1 (表示されているレコードのみ)</translation>
    </message>
    <message>
        <source>Save corrected records (the file may contain personal data)</source>
        <translation>修正したレコードを保存 (ファイルには個人データが含まれている可能性があります)</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>ファイルの置き換え</translation>
    </message>
    <message>
        <source>This replaces %1.</source>
        <translation>%1 が置き換えられます。</translation>
    </message>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 を保存しています…</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>送信を停止</translation>
    </message>
    <message>
        <source>Stop sending the records? %1</source>
        <translation>レコードの送信を停止しますか? %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Records are still being sent. If you close the window, sending stops. %1</source>
        <translation>レコードをまだ送信しています。ウィンドウを閉じると、送信は停止します。%1</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplaceForm</name>
    <message>
        <source>Replace &amp;all</source>
        <translation>すべて置換(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Trim blanks</source>
        <translation>前後の空白を削除(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>除外(&amp;L)</translation>
    </message>
    <message>
        <source>Fiel&amp;d:</source>
        <translation>フィールド(&amp;D):</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Fi&amp;nd:</source>
        <translation>検索(&amp;N):</translation>
    </message>
    <message>
        <source>Replace &amp;with:</source>
        <translation>置換後の文字列(&amp;W):</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Leave empty to remove</source>
        <translation>削除する場合は空のままにします</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>すべてのフィールド</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>セル全体が一致(&amp;W)</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>大文字と小文字を区別(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>正規表現(&amp;R)</translation>
    </message>
    <message>
        <source>Only in &amp;selected records</source>
        <translation>選択したレコードのみ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>オプション(&amp;O)</translation>
    </message>
    <message>
        <source>Find options</source>
        <translation>検索オプション</translation>
    </message>
    <message>
        <source>Whole cell, match case, regular expression, selected records</source>
        <translation>セル全体、大文字と小文字の区別、正規表現、選択したレコード</translation>
    </message>
    <message>
        <source>&amp;Options (%L1)</source>
        <translation>オプション(&amp;O) (%L1)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Trim blanks</source>
        <translation>前後の空白を削除</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>More changes</source>
        <translation>その他の変更</translation>
    </message>
    <message>
        <source>Remove blanks, tabs, and no-break spaces at both ends, and zero-width characters</source>
        <translation>両端の空白、タブ、ノーブレークスペース、およびゼロ幅文字を削除します</translation>
    </message>
    <message>
        <source>Leave out the selected records when you save or send</source>
        <translation>保存または送信するときに、選択したレコードを除外します</translation>
    </message>
    <message>
        <source>&amp;Set a value…</source>
        <translation>値を設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Change &amp;case…</source>
        <translation>大文字/小文字を変更(&amp;C)…</translation>
    </message>
    <message>
        <source>S&amp;wap two fields…</source>
        <translation>2 つのフィールドを入れ替え(&amp;W)…</translation>
    </message>
    <message>
        <source>Split &quot;&amp;Name &lt;address&gt;&quot;…</source>
        <translation>「名前 &lt;アドレス&gt;」を分割(&amp;N)…</translation>
    </message>
    <message>
        <source>Restore &amp;original values</source>
        <translation>元の値に戻す(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Include left-out records again</source>
        <translation>除外したレコードを再び含める(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>Show what would be replaced</source>
        <translation>置換される内容を表示します</translation>
    </message>
    <message>
        <source>Enter the text to find first.</source>
        <translation>先に検索する文字列を入力してください。</translation>
    </message>
</context>
<context>
    <name>Inspector::ReportCommand</name>
    <message>
        <source>The report contains values of records, which may be personal data.</source>
        <translation>レポートにはレコードの値が含まれており、個人データである可能性があります。</translation>
    </message>
</context>
<context>
    <name>Inspector::ReportSaver</name>
    <message>
        <source>Another report is being saved. Try again in a moment.</source>
        <translation>別のレポートを保存しています。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Save report (.html, .xlsx, .md, or .json)</source>
        <translation>レポートを保存 (.html、.xlsx、.md、または .json)</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>ファイルの置き換え</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 は既に存在します。置き換えますか?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Values of records, such as email addresses, are personal data. If you mask them, jane@example.com becomes j…@e….</source>
        <translation>メールアドレスなどのレコードの値は個人データです。マスクすると、jane@example.com は j…@e… になります。</translation>
    </message>
    <message>
        <source>Mask values</source>
        <translation>値をマスク</translation>
    </message>
    <message>
        <source>Include values</source>
        <translation>値を含める</translation>
    </message>
    <message>
        <source>Saved the report to %1.</source>
        <translation>レポートを %1 に保存しました。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the report</source>
        <translation>レポートを保存できませんでした</translation>
    </message>
</context>
<context>
    <name>Inspector::ResultWriter</name>
    <message>
        <source>No row has a column named &quot;%1&quot;. Available columns: %2.</source>
        <translation>「%1」という列はどの行にもありません。使用できる列: %2。</translation>
    </message>
</context>
<context>
    <name>Inspector::RetentionBar</name>
    <message numerus="yes">
        <source>%1 day(s) %2 h left</source>
        <translation>
            <numerusform>残り %1 日 %2 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>残り %1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り %1 分</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>残り %1 分 %2 秒</translation>
    </message>
    <message>
        <source>Export now</source>
        <translation>今すぐエクスポート</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保管…</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>Export all rows before Eloqua deletes them</source>
        <translation>Eloqua が削除する前に、すべての行をエクスポートします</translation>
    </message>
    <message>
        <source>Save the sync and all its rows in one file before Eloqua deletes them</source>
        <translation>Eloqua が削除する前に、同期とそのすべての行を 1 つのファイルに保存します</translation>
    </message>
    <message>
        <source>Eloqua keeps this data until %1 (%2).</source>
        <translation>Eloqua はこのデータを %1 まで保持します (%2)。</translation>
    </message>
    <message>
        <source>Eloqua kept this data until %1. It&apos;s no longer available.</source>
        <translation>Eloqua によるこのデータの保持は %1 に終了しました。データはもう利用できません。</translation>
    </message>
    <message>
        <source>Eloqua kept this data until %1. According to this computer&apos;s clock, it may no longer be available.</source>
        <translation>Eloqua によるこのデータの保持は %1 までです。このコンピューターの時計によると、データはもう利用できない可能性があります。</translation>
    </message>
</context>
<context>
    <name>Inspector::RowCollector</name>
    <message>
        <source>The table was reloaded in the meantime. Try again.</source>
        <translation>その間に表が再読み込みされました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The table became shorter on the server in the meantime. Refresh, then try again.</source>
        <translation>その間にサーバーの表の行が減りました。更新してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Inspector::RunsView</name>
    <message>
        <source>Runs</source>
        <translation>実行履歴</translation>
    </message>
    <message>
        <source>Runs message</source>
        <translation>実行履歴のメッセージ</translation>
    </message>
    <message>
        <source>Press Return or double-click to open a sync</source>
        <translation>同期を開くには、Return キーを押すかダブルクリックします</translation>
    </message>
    <message>
        <source>Last syncs of this definition</source>
        <translation>この定義の最近の同期</translation>
    </message>
    <message>
        <source>They aren&apos;t listed, because &quot;Show names and rejects&quot; is turned off in Preferences.</source>
        <translation>「設定」で「名前と拒否数を表示」がオフになっているため、表示されません。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Eloqua lists no syncs of this definition.</source>
        <translation>Eloqua の一覧に、この定義の同期はありません。</translation>
    </message>
    <message>
        <source>This definition was synced only once.</source>
        <translation>この定義が同期されたのは 1 回だけです。</translation>
    </message>
</context>
<context>
    <name>Inspector::Screenshot</name>
    <message>
        <source>The window didn&apos;t finish loading within a minute.</source>
        <translation>ウィンドウの読み込みが 1 分以内に完了しませんでした。</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>No screenshot was saved. %1</source>
        <translation>スクリーンショットは保存されませんでした。%1</translation>
    </message>
</context>
<context>
    <name>Inspector::SendBar</name>
    <message>
        <source>Show sync</source>
        <translation>同期を表示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Send status</source>
        <translation>送信の状態</translation>
    </message>
    <message>
        <source>Send progress</source>
        <translation>送信の進行状況</translation>
    </message>
    <message>
        <source>Show the new sync in the main window</source>
        <translation>新しい同期をメインウィンドウに表示します</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>送信を停止</translation>
    </message>
    <message>
        <source>Close sending</source>
        <translation>送信を閉じる</translation>
    </message>
    <message>
        <source>You stopped before anything was sent.</source>
        <translation>何も送信されないうちに停止しました。</translation>
    </message>
    <message>
        <source>You stopped. %1</source>
        <translation>停止しました。%1</translation>
    </message>
</context>
<context>
    <name>Inspector::SendCommand</name>
    <message>
        <source>To send rows that were sent before, add %1.</source>
        <translation>以前に送信された行を送信するには、%1 を追加してください。</translation>
    </message>
    <message>
        <source>To send anyway, add %1.</source>
        <translation>それでも送信するには、%1 を追加してください。</translation>
    </message>
    <message>
        <source>These rows were sent before:</source>
        <translation>次の行は以前に送信されています:</translation>
    </message>
    <message>
        <source>This would be sent:</source>
        <translation>実際に送信した場合の内容:</translation>
    </message>
    <message>
        <source>This will be sent:</source>
        <translation>送信される内容:</translation>
    </message>
    <message>
        <source>Nothing was sent, because this was a dry run.</source>
        <translation>ドライランであるため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Each step is recorded in %1.</source>
        <translation>各手順は %1 に記録されます。</translation>
    </message>
    <message>
        <source>The rows were uploaded. Sync %1 imports them.</source>
        <translation>行がアップロードされました。同期 %1 がそれらをインポートします。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>%1. Checking again in %2.</source>
        <translation>%1。%2後に再確認します。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) haven&apos;t been sent yet. To send them, repeat the command.</source>
        <translation>
            <numerusform>%L1 行はまだ送信されていません。送信するには、コマンドをもう一度実行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync %1 finished with status &quot;%2&quot;. Run &quot;logs %1&quot; to see why.</source>
        <translation>同期 %1 はステータス &quot;%2&quot; で終了しました。理由を確認するには &quot;logs %1&quot; を実行してください。</translation>
    </message>
    <message>
        <source>It isn&apos;t certain what sync %1 did. Check the sync before you send anything again.</source>
        <translation>同期 %1 の結果は確実ではありません。再送信する前に、その同期を確認してください。</translation>
    </message>
    <message>
        <source>What was sent is recorded on this computer, but couldn&apos;t be saved in %1: %2</source>
        <translation>送信した内容はこのコンピューターに記録されていますが、%1 に保存できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::SendDialog</name>
    <message>
        <source>production</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>Send question</source>
        <translation>送信の確認</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>送信のメッセージ</translation>
    </message>
    <message>
        <source>Send corrected records</source>
        <translation>修正したレコードを送信</translation>
    </message>
    <message>
        <source>Dry run: nothing is sent</source>
        <translation>ドライラン: 何も送信されません</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>Planning progress</source>
        <translation>計画の進行状況</translation>
    </message>
    <message>
        <source>Send obstacles</source>
        <translation>送信できない理由</translation>
    </message>
    <message>
        <source>Send notes</source>
        <translation>送信の注記</translation>
    </message>
    <message>
        <source>Send even if this can create &amp;duplicates</source>
        <translation>重複が作成される可能性があっても送信(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Also send records that were sent before</source>
        <translation>以前に送信されたレコードも送信(&amp;A)</translation>
    </message>
    <message>
        <source>Let &amp;empty cells clear values in Eloqua</source>
        <translation>空のセルによる Eloqua の値の消去を許可(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Run the definition&apos;s sync actions</source>
        <translation>定義の同期アクションを実行(&amp;R)</translation>
    </message>
    <message>
        <source>Send through the &amp;original definition, not through a one-time copy</source>
        <translation>1 回限りのコピーではなく、元の定義を通じて送信(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;First delete everything that is staged in the original definition</source>
        <translation>元の定義にステージング済みのものを先にすべて削除(&amp;F)</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>説明: %1</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy plan</source>
        <translation>計画をコピー</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Also send records with %1, which may overwrite accepted records</source>
        <translation>コード %1 のレコードも送信 (取り込まれたレコードを上書きする可能性があります)</translation>
    </message>
    <message>
        <source>Reading the records and requesting the definition from Eloqua…</source>
        <translation>レコードを読み取り、Eloqua に定義を要求しています…</translation>
    </message>
    <message>
        <source>Sending these records was interrupted earlier. What happened is checked first, and nothing is sent now. %1</source>
        <translation>これらのレコードの以前の送信が中断されています。先にどうなったかを確認します。今は何も送信されません。%1</translation>
    </message>
    <message>
        <source>Nothing can be sent yet. See the reasons below.</source>
        <translation>まだ何も送信できません。以下の理由を参照してください。</translation>
    </message>
    <message>
        <source>Check &amp;what happened</source>
        <translation>結果を確認(&amp;W)</translation>
    </message>
    <message>
        <source>Check what happened</source>
        <translation>結果を確認</translation>
    </message>
</context>
<context>
    <name>Inspector::SendJob</name>
    <message>
        <source>its address is that of the original</source>
        <translation>アドレスが元の定義と同じです</translation>
    </message>
    <message>
        <source>it has other fields</source>
        <translation>フィールドが異なります</translation>
    </message>
    <message>
        <source>it starts a sync with each upload</source>
        <translation>アップロードのたびに同期を開始します</translation>
    </message>
    <message>
        <source>it has sync actions</source>
        <translation>同期アクションがあります</translation>
    </message>
    <message>
        <source>its update rule is %1</source>
        <translation>更新ルールが %1 です</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Uploading part %L1 of %L2</source>
        <translation>部分 %L1 / %L2 をアップロード中</translation>
    </message>
    <message>
        <source>Looking for the sync</source>
        <translation>同期を探しています</translation>
    </message>
    <message>
        <source>Creating the sync</source>
        <translation>同期を作成中</translation>
    </message>
    <message>
        <source>Sync %1 is %2</source>
        <translation>同期 %1 のステータス: %2</translation>
    </message>
    <message>
        <source>No row was sent.</source>
        <translation>行は送信されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent in sync %2, which continues in Eloqua.</source>
        <translation>
            <numerusform>%L1 行が同期 %2 で送信されました。同期は Eloqua で続行されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows have changed since you were shown what would be sent. Nothing was sent. Check what would be sent now, then send again.</source>
        <translation>送信される内容が表示された後に、行が変更されました。何も送信されていません。現在の送信内容を確認してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>%1 No row was sent. If the copy &quot;%2&quot; was created, it&apos;s empty, and Eloqua deletes it after 7 days.</source>
        <translation>%1 行は送信されていません。コピー「%2」が作成されていた場合、それは空であり、7 日後に Eloqua が削除します。</translation>
    </message>
    <message>
        <source>%1 The copy of the definition wasn&apos;t created, and no row was sent.</source>
        <translation>%1 定義のコピーは作成されず、行は送信されていません。</translation>
    </message>
    <message>
        <source>it doesn&apos;t say where the copy is</source>
        <translation>コピーの場所が示されていません</translation>
    </message>
    <message>
        <source>The copy of the definition that Eloqua created differs from the request: %1. No row was sent. Eloqua deletes the copy &quot;%2&quot; after 7 days.</source>
        <translation>Eloqua が作成した定義のコピーは、要求したものと異なります: %1。行は送信されていません。コピー「%2」は 7 日後に Eloqua が削除します。</translation>
    </message>
    <message>
        <source>%1 The rows that are staged in %2 couldn&apos;t be deleted, or it&apos;s unknown whether they were. No row was sent.</source>
        <translation>%1 %2 にステージングされている行を削除できなかったか、削除されたかどうかが不明です。行は送信されていません。</translation>
    </message>
    <message>
        <source>The sync&apos;s log couldn&apos;t be read: %1</source>
        <translation>同期のログを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>Eloqua&apos;s log doesn&apos;t say how many rows arrived, so it&apos;s unknown how many were taken.</source>
        <translation>Eloqua のログに到着した行の数がないため、取り込まれた数は不明です。</translation>
    </message>
    <message>
        <source>The number of staged rows that Eloqua reports (%L2) differs from the number sent (%L1), because others have staged rows there as well. It&apos;s unknown how many of your rows were taken.</source>
        <translation>ほかのユーザーもそこに行をステージングしたため、Eloqua が報告したステージング済みの行数 (%L2) が、送信した行数 (%L1) と異なります。自分が送信した行のうち何行が取り込まれたかは不明です。</translation>
    </message>
    <message>
        <source>The number of staged rows that Eloqua reports (%L2) differs from the number sent (%L1). Check the sync before you send anything again.</source>
        <translation>Eloqua が報告したステージング済みの行数 (%L2) が、送信した行数 (%L1) と異なります。再び何かを送信する前に、同期を確認してください。</translation>
    </message>
    <message>
        <source>The number of rejects couldn&apos;t be read: %1</source>
        <translation>拒否の数を読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t say how many rows were rejected, so it&apos;s unknown how many were taken.</source>
        <translation>Eloqua が拒否された行の数を示していないため、取り込まれた数は不明です。</translation>
    </message>
    <message>
        <source>Eloqua reports more rejects (%L1) than rows were sent (%L2).</source>
        <translation>Eloqua が報告した拒否の数 (%L1) が、送信した行の数 (%L2) を超えています。</translation>
    </message>
    <message>
        <source>The number of rows without duplicates (%L1) doesn&apos;t match the number of rejects (%L2).</source>
        <translation>重複を除いた行の数 (%L1) が拒否の数 (%L2) と一致しません。</translation>
    </message>
    <message>
        <source>Eloqua has already started sync %1 of the copy, so no other sync is created.</source>
        <translation>Eloqua は既にこのコピーの同期 %1 を開始しているため、ほかの同期は作成されません。</translation>
    </message>
    <message>
        <source>another sync</source>
        <translation>別の同期</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>同期 %1</translation>
    </message>
    <message>
        <source>While the rows were being uploaded, %1 of %2 may have started, so no sync was created. The rows are staged there, and that sync or the next one imports them.</source>
        <translation>行のアップロード中に %2 の%1が開始された可能性があるため、同期は作成されませんでした。行はそこにステージングされており、その同期または次の同期がインポートします。</translation>
    </message>
    <message>
        <source>%1 The rows were uploaded to %2. To look for the sync again, repeat the command. It doesn&apos;t send the rows again.</source>
        <translation>%1 行は %2 にアップロードされました。もう一度同期を探すには、コマンドを繰り返してください。行は再送信されません。</translation>
    </message>
    <message>
        <source>%1 The rows are staged in %2, and its next sync imports them.</source>
        <translation>%1 行は %2 にステージングされており、その次の同期がインポートします。</translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <translation>%1 何もインポートされていません。</translation>
    </message>
    <message>
        <source>The rows were sent in sync %1, which Eloqua no longer has, so its result isn&apos;t known. Check the records in Eloqua before you send these rows again.</source>
        <translation>行は同期 %1 で送信されましたが、その同期はもう Eloqua にないため、結果は不明です。これらの行を再送信する前に、Eloqua のレコードを確認してください。</translation>
    </message>
    <message>
        <source>%1 The rows were sent in sync %2, which continues in Eloqua. Its result isn&apos;t known.</source>
        <translation>%1 行は同期 %2 で送信されており、同期は Eloqua で続行されています。その結果は不明です。</translation>
    </message>
    <message>
        <source>%1 It&apos;s still unknown whether the rows that were sent before were synced. Nothing was sent now.</source>
        <translation>%1 以前に送信された行が同期されたかどうかは、まだ不明です。今回は何も送信されていません。</translation>
    </message>
    <message>
        <source>The rows were sent before, in sync %1. Nothing is sent now.</source>
        <translation>行は以前に同期 %1 で送信されました。今回は何も送信されません。</translation>
    </message>
    <message>
        <source>Eloqua lists no sync of %1, so the rows that were uploaded there were probably never imported, but this isn&apos;t certain. Nothing was sent now. Check the newest syncs in Eloqua. If none of them is of this definition, choose to send the rows again.</source>
        <translation>Eloqua の一覧に %1 の同期がないため、そこにアップロードされた行はおそらくインポートされていませんが、確実ではありません。今回は何も送信されていません。Eloqua で最新の同期を確認してください。この定義の同期がない場合は、行の再送信を選択してください。</translation>
    </message>
    <message>
        <source>%1 The rows that were uploaded to %2 before couldn&apos;t be deleted there, so a sync may still import them. Nothing was sent now.</source>
        <translation>%1 以前に %2 にアップロードされた行を削除できなかったため、今後の同期でインポートされる可能性があります。今回は何も送信されていません。</translation>
    </message>
    <message>
        <source>Stopped before the rows were synced. Nothing was imported.</source>
        <translation>行が同期される前に停止しました。何もインポートされていません。</translation>
    </message>
    <message>
        <source>it isn&apos;t JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>it names no sync</source>
        <translation>同期が示されていません</translation>
    </message>
    <message>
        <source>Eloqua started sync %1 automatically, so no other sync is created.</source>
        <translation>Eloqua が自動的に同期 %1 を開始したため、ほかの同期は作成されません。</translation>
    </message>
    <message>
        <source>Eloqua started sync %1 automatically after part %L2 of %L3. The other parts weren&apos;t sent. Check that sync before you send the rows again.</source>
        <translation>Eloqua は、部分 %L2 / %L3 の後に自動的に同期 %1 を開始しました。残りの部分は送信されませんでした。行をもう一度送信する前に、その同期を確認してください。</translation>
    </message>
    <message>
        <source>Eloqua accepted the rows for %1, but didn&apos;t say that it started a sync. Check the newest syncs of that definition before you send anything again.</source>
        <translation>Eloqua は %1 への行を受け付けましたが、同期を開始したとは応答しませんでした。再び何かを送信する前に、その定義の最新の同期を確認してください。</translation>
    </message>
    <message>
        <source>%4 Part %L1 of %L2 is sent again in %3.</source>
        <translation>%4 %3後に部分 %L1 / %L2 を再送信します。</translation>
    </message>
    <message>
        <source>%1 Nothing was imported, because the one-time copy of the definition was never synced.</source>
        <translation>%1 定義の 1 回限りのコピーは同期されなかったため、何もインポートされていません。</translation>
    </message>
    <message>
        <source>%1 No row was sent.</source>
        <translation>%1 行は送信されていません。</translation>
    </message>
    <message>
        <source>%4 The parts before part %L1 of %L2 are staged in %3, and its next sync imports them.</source>
        <translation>%4 部分 %L1 / %L2 より前の部分は %3 にステージングされており、その次の同期がインポートします。</translation>
    </message>
    <message>
        <source>%4 It&apos;s unknown whether part %L1 of %L2 arrived in %3. If it did, it&apos;s staged there, and its next sync imports it. It isn&apos;t sent again automatically. Check the newest syncs of that definition in Eloqua.</source>
        <translation>%4 部分 %L1 / %L2 が %3 に届いたかどうかは不明です。届いていた場合は、そこにステージングされており、次の同期がインポートします。自動的には再送信されません。Eloqua でその定義の最新の同期を確認してください。</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t confirm part %L1 of %L2. The rows that arrived in the one-time copy are deleted, and all parts are uploaded again.</source>
        <translation>Eloqua から部分 %L1 / %L2 の確認が得られませんでした。1 回限りのコピーに届いた行は削除され、すべての部分がもう一度アップロードされます。</translation>
    </message>
</context>
<context>
    <name>Inspector::SendPlanner</name>
    <message>
        <source>Eloqua couldn&apos;t find the definition %1, so nothing was sent. Choose another definition.</source>
        <translation>Eloqua で定義 %1 が見つからなかったため、何も送信されませんでした。別の定義を選択してください。</translation>
    </message>
</context>
<context>
    <name>Inspector::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>表の中</translation>
    </message>
    <message>
        <source>In the fields above and below a table</source>
        <translation>表の上下のフィールド内</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>最初の行、最後の行</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>前のページ、次のページ</translation>
    </message>
    <message>
        <source>Extend selection; also with the other arrow keys</source>
        <translation>選択範囲を拡張 (ほかの矢印キーでも可)</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>選択範囲をコピー</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>コンテキストメニュー</translation>
    </message>
    <message>
        <source>Stop loading the table</source>
        <translation>表の読み込みを停止</translation>
    </message>
    <message>
        <source>Go from the list of syncs to the tabs of the sync</source>
        <translation>同期の一覧から同期のタブへ移動</translation>
    </message>
    <message>
        <source>Next tab of the sync</source>
        <translation>同期の次のタブ</translation>
    </message>
    <message>
        <source>A tab of the sync by its position</source>
        <translation>位置を指定して同期のタブへ移動</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>メニューバー</translation>
    </message>
    <message>
        <source>Apply the filter, find next</source>
        <translation>フィルターを適用、次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Clear the filter, close the find bar</source>
        <translation>フィルターをクリア、検索バーを閉じる</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>表へ移動</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInAttempt</name>
    <message>
        <source>Signing in failed on the page of %1 in the browser. %2</source>
        <translation>ブラウザーで開いた %1 のページでサインインに失敗しました。%2</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInBar</name>
    <message>
        <source>Proxy settings…</source>
        <translation>プロキシの設定…</translation>
    </message>
    <message>
        <source>Sign-in message</source>
        <translation>サインインのメッセージ</translation>
    </message>
    <message>
        <source>%1 Retrying at %2.</source>
        <translation>%1 %2 に再試行します。</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Retry sign-in</source>
        <translation>サインインを再試行</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>もう一度サインイン…</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInDialog</name>
    <message>
        <source>Sign in to Eloqua</source>
        <translation>Eloqua にサインイン</translation>
    </message>
    <message>
        <source>Sign-in hint</source>
        <translation>サインインのヒント</translation>
    </message>
    <message>
        <source>Sign in with browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Import from clipboard</source>
        <translation>クリップボードからインポート</translation>
    </message>
    <message>
        <source>Proxy settings…</source>
        <translation>プロキシの設定…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sign in on Eloqua&apos;s page, in your browser</source>
        <translation>ブラウザーで Eloqua のページを開いてサインインします</translation>
    </message>
    <message>
        <source>Sign in with the refresh token, or with user name and password (see &quot;More sign-in options&quot;)</source>
        <translation>リフレッシュトークン、またはユーザー名とパスワードでサインインします (「その他のサインインオプション」を参照)</translation>
    </message>
    <message>
        <source>Sign in and show the account without saving anything</source>
        <translation>サインインしてアカウントを表示します。何も保存しません</translation>
    </message>
    <message>
        <source>Fill in the fields from a connection file, a JSON request of the Eloqua connector for WSO2, a proxy, or a properties file</source>
        <translation>接続ファイル、WSO2 用 Eloqua コネクタの JSON リクエストまたはプロキシ、もしくはプロパティファイルからフィールドに入力します</translation>
    </message>
    <message>
        <source>Fill in the fields from text that you copied</source>
        <translation>コピーしたテキストからフィールドに入力します</translation>
    </message>
    <message>
        <source>Import connection</source>
        <translation>接続をインポート</translation>
    </message>
    <message>
        <source>Connection files (*.json)</source>
        <translation>接続ファイル (*.json)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the changes without signing in. A new client secret or refresh token is saved when you sign in with it.</source>
        <translation>サインインせずに変更を保存します。新しいクライアントシークレットやリフレッシュトークンは、それを使用してサインインしたときに保存されます。</translation>
    </message>
    <message>
        <source>Filled in from %1.</source>
        <translation>%1 から入力しました。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ready. &quot;Sign in with browser&quot; opens Eloqua&apos;s page in your browser, where you sign in and allow access.</source>
        <translation>準備ができました。「ブラウザーでサインイン」を選択すると、ブラウザーで Eloqua のページが開きます。そこでサインインしてアクセスを許可します。</translation>
    </message>
    <message>
        <source>To sign in without the browser: %1</source>
        <translation>ブラウザーを使わずにサインインするには: %1</translation>
    </message>
    <message>
        <source>This replaces the saved connection &quot;%1&quot;.</source>
        <translation>保存済みの接続「%1」が置き換えられます。</translation>
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
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Eloqua&apos;s page is now open in your browser. Sign in there and allow access. This window then continues automatically. If the browser shows a message instead, copy it and paste it above.</source>
        <translation>Eloqua のページがブラウザーで開きました。そこでサインインしてアクセスを許可してください。その後、このウィンドウは自動的に続行されます。代わりにブラウザーにメッセージが表示された場合は、それをコピーして上に貼り付けてください。</translation>
    </message>
    <message>
        <source>Eloqua&apos;s page is now open in your browser. Sign in there and allow access. The browser then goes to a page that may not open; this is expected. Copy the address of that page from the browser and paste it above right away: it&apos;s valid for 60 seconds.</source>
        <translation>Eloqua のページがブラウザーで開きました。そこでサインインしてアクセスを許可してください。その後に移動するページは開かない場合がありますが、問題ありません。そのページのアドレスをブラウザーからコピーして、すぐに上に貼り付けてください。有効期間は 60 秒です。</translation>
    </message>
    <message>
        <source>Couldn&apos;t start a browser. Press &quot;Copy address&quot; and open that address in a browser. Then copy the address of the page that the browser ends on, and paste it above. It&apos;s valid for 60 seconds.</source>
        <translation>ブラウザーを起動できませんでした。「アドレスをコピー」を押して、そのアドレスをブラウザーで開いてください。次に、ブラウザーで最後に表示されたページのアドレスをコピーして、上に貼り付けてください。有効期間は 60 秒です。</translation>
    </message>
    <message>
        <source>The test signed in to %1 as %2, at %3. Nothing is saved yet.</source>
        <translation>テストで %1 に %2 として %3 にサインインしました。まだ何も保存されていません。</translation>
    </message>
    <message>
        <source>The refresh token field now contains the new token from the test.</source>
        <translation>リフレッシュトークンのフィールドには、テストで取得した新しいトークンが入力されています。</translation>
    </message>
    <message>
        <source>Waiting for the new refresh token. Without it, you would have to sign in again.</source>
        <translation>新しいリフレッシュトークンを待っています。これがないと、もう一度サインインする必要があります。</translation>
    </message>
    <message>
        <source>The sign-in with the browser was stopped.</source>
        <translation>ブラウザーでのサインインは停止されました。</translation>
    </message>
    <message>
        <source>Close without signing in</source>
        <translation>サインインせずに閉じる</translation>
    </message>
    <message>
        <source>The test used up the refresh token that you entered. Only this dialog has the new one. Sign in to keep it, or copy it from its field.</source>
        <translation>入力したリフレッシュトークンはテストで使用済みになりました。新しいトークンはこのダイアログにしかありません。保持するには、サインインするか、そのフィールドからコピーしてください。</translation>
    </message>
    <message>
        <source>Discard token</source>
        <translation>トークンを破棄</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInForm</name>
    <message>
        <source>&amp;More sign-in options</source>
        <translation>その他のサインインオプション(&amp;M)</translation>
    </message>
    <message>
        <source>More sign-in options</source>
        <translation>その他のサインインオプション</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>接続名</translation>
    </message>
    <message>
        <source>Connection &amp;name</source>
        <translation>接続名(&amp;N)</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>クライアント ID(&amp;I)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>クライアントシークレット(&amp;S)</translation>
    </message>
    <message>
        <source>Show client secret</source>
        <translation>クライアントシークレットを表示</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>リダイレクト URI</translation>
    </message>
    <message>
        <source>Re&amp;direct URI</source>
        <translation>リダイレクト URI(&amp;D)</translation>
    </message>
    <message>
        <source>Exactly the same as the callback URL of your app in Eloqua</source>
        <translation>Eloqua のアプリのコールバック URL と完全に同じ値</translation>
    </message>
    <message>
        <source>&amp;Production: mark the window of this connection</source>
        <translation>本番環境(&amp;P): この接続のウィンドウに目印を付ける</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>To sign in without the browser: a refresh token, or user name and password</source>
        <translation>ブラウザーを使わずにサインインするには、リフレッシュトークン、またはユーザー名とパスワードを使用します</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>Refresh &amp;token</source>
        <translation>リフレッシュトークン(&amp;T)</translation>
    </message>
    <message>
        <source>Show refresh token</source>
        <translation>リフレッシュトークンを表示</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>site\user</source>
        <translation>サイト\ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Used once, never stored</source>
        <translation>1 回だけ使用され、保存されません</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>スコープ(&amp;O)</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API バージョン</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>API バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>Login URL</source>
        <translation>ログイン URL</translation>
    </message>
    <message>
        <source>&amp;Login URL</source>
        <translation>ログイン URL(&amp;L)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Removed surrounding spaces from &quot;%1&quot;.</source>
        <translation>「%1」の前後の空白を削除しました。</translation>
    </message>
    <message>
        <source>Copied %1. Paste it in Eloqua as the callback URL of your app. &quot;Redirect URI&quot; must be exactly the same.</source>
        <translation>%1 をコピーしました。Eloqua のアプリのコールバック URL として貼り付けてください。「リダイレクト URI」は、これと完全に同じでなければなりません。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>「%1」が入力されていません。</translation>
    </message>
    <message>
        <source>The user name is the site name, a backslash, and the user, such as AcmeEU\jane.doe.</source>
        <translation>ユーザー名は、AcmeEU\jane.doe のように、サイト名、円記号 (バックスラッシュ)、ユーザーの順に指定します。</translation>
    </message>
    <message>
        <source>The client ID, client secret, and refresh token can&apos;t contain spaces. Copy them again.</source>
        <translation>クライアント ID、クライアントシークレット、およびリフレッシュトークンに空白を含めることはできません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The redirect URI must be a complete address, such as %1.</source>
        <translation>リダイレクト URI は、%1 のような完全なアドレスでなければなりません。</translation>
    </message>
    <message>
        <source>The login URL must be an https address (plain http only for this computer).</source>
        <translation>ログイン URL は https アドレスでなければなりません (http はこのコンピューターのみ)。</translation>
    </message>
</context>
<context>
    <name>Inspector::SignInGuide</name>
    <message>
        <source>What to cr&amp;eate in Eloqua</source>
        <translation>Eloqua で作成するもの(&amp;E)</translation>
    </message>
    <message>
        <source>What to create in Eloqua</source>
        <translation>Eloqua で作成するもの</translation>
    </message>
    <message>
        <source>%L1.</source>
        <translation>%L1.</translation>
    </message>
    <message>
        <source>In Eloqua, open Settings &gt; AppCloud Developer &gt; Create New App. The app needs no services. If you don&apos;t see this, ask your Eloqua administrator. Each company creates the app once.</source>
        <translation>Eloqua で「設定」(Settings) &gt;「AppCloud Developer」&gt;「Create New App」の順に開きます。アプリにサービスは必要ありません。これが表示されない場合は、Eloqua 管理者に問い合わせてください。アプリは会社ごとに 1 回だけ作成します。</translation>
    </message>
    <message>
        <source>Enter this callback URL, or an https address of your company if your site requires one:</source>
        <translation>次のコールバック URL を入力します。サイトで必要な場合は、会社の https アドレスを入力します:</translation>
    </message>
    <message>
        <source>Save the app, and copy its client ID and client secret to the fields below.</source>
        <translation>アプリを保存し、そのクライアント ID とクライアントシークレットを下のフィールドにコピーします。</translation>
    </message>
    <message>
        <source>Eloqua sends the browser there after you allow access. With an address of this computer, the program continues automatically.</source>
        <translation>アクセスを許可すると、Eloqua によってブラウザーがこのアドレスに移動します。このコンピューターのアドレスの場合、プログラムは自動的に続行されます。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy callback URL</source>
        <translation>コールバック URL をコピー</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>手順</translation>
    </message>
</context>
<context>
    <name>Inspector::StatusLine</name>
    <message>
        <source>Updated %1</source>
        <translation>%1に更新</translation>
    </message>
    <message>
        <source>Current table</source>
        <translation>現在の表</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Network state</source>
        <translation>ネットワークの状態</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>ステータスバー</translation>
    </message>
    <message>
        <source>%1 Retrying at %2.</source>
        <translation>%1 %2 に再試行します。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Online again</source>
        <translation>オンラインに復帰</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t be reached. Tables that couldn&apos;t be loaded are requested again as soon as it can be reached.</source>
        <translation>Eloqua に接続できません。読み込めなかった表は、接続できるようになるとすぐにもう一度要求されます。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) selected</source>
        <translation>
            <numerusform>%L1 行を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) selected</source>
        <translation>
            <numerusform>%L1 個のセルを選択</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 request(s) in progress</source>
        <translation>
            <numerusform>%L1 件のリクエストを処理中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %L2 waiting</source>
        <translation>%1、%L2 件が待機中</translation>
    </message>
    <message numerus="yes">
        <source>%L1 request(s) waiting</source>
        <translation>
            <numerusform>%L1 件のリクエストが待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, slowed down by Eloqua</source>
        <translation>%1、Eloqua により速度制限中</translation>
    </message>
    <message>
        <source>Updated at %1</source>
        <translation>%1 に更新</translation>
    </message>
    <message>
        <source>Updated at %1, this computer&apos;s time</source>
        <translation>%1 に更新 (このコンピューターの時刻)</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>サインインしています</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>サインインに失敗しました</translation>
    </message>
</context>
<context>
    <name>Inspector::StepsModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (元に戻し済み)</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>セル</translation>
    </message>
</context>
<context>
    <name>Inspector::StoryCommand</name>
    <message>
        <source>The rejects of sync %1 couldn&apos;t be counted, so nothing was written. %2</source>
        <translation>同期 %1 の拒否を集計できなかったため、何も書き込まれませんでした。%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Only some rejects of sync %2 could be counted (%1), so nothing was written. %3</source>
        <translation>同期 %2 の拒否の一部しか集計できなかったため (%1)、何も書き込まれませんでした。%3</translation>
    </message>
    <message>
        <source>%1 of %2 counted</source>
        <translation>%1 / %2 を集計</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1を集計</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::StoryJob</name>
    <message>
        <source>Eloqua doesn&apos;t say which definition this sync belongs to.</source>
        <translation>この同期がどの定義に属するかは、Eloqua から返されませんでした。</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncActions</name>
    <message>
        <source>&amp;New sync…</source>
        <translation>新しい同期(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Run again…</source>
        <translation>再実行(&amp;R)…</translation>
    </message>
    <message>
        <source>Notif&amp;y me when this sync finishes</source>
        <translation>この同期が終了したら通知(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Export rejects…</source>
        <translation>拒否をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>保管(&amp;K)…</translation>
    </message>
    <message>
        <source>Re&amp;pair rejects…</source>
        <translation>拒否を修復(&amp;P)…</translation>
    </message>
    <message>
        <source>Other &amp;syncs of this definition</source>
        <translation>この定義のほかの同期(&amp;S)</translation>
    </message>
    <message>
        <source>Open &amp;definition</source>
        <translation>定義を開く(&amp;D)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Delete staged d&amp;ata…</source>
        <translation>ステージング済みデータを削除(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the sync with its logs, rejects, and data in one file, to read it offline</source>
        <translation>オフラインで読めるように、同期をログ、拒否、およびデータとともに 1 つのファイルに保存します</translation>
    </message>
    <message>
        <source>Keep the sync, correct its rejects in the copy, and send them again</source>
        <translation>同期を保管し、コピー内の拒否を修正して、もう一度送信します</translation>
    </message>
    <message>
        <source>Copied the API address of sync %1. To open it, paste it in &quot;Go to sync&quot;.</source>
        <translation>同期 %1 の API アドレスをコピーしました。開くには、「同期へ移動」に貼り付けてください。</translation>
    </message>
    <message>
        <source>Delete staged data</source>
        <translation>ステージング済みデータの削除</translation>
    </message>
    <message>
        <source>Delete the data that Eloqua has staged for sync %1 (%2 of %3) in %4, account %5?

After that, the data can&apos;t be fetched or restored. The sync itself, its logs, and its rejects are kept.</source>
        <translation>Eloqua が同期 %1 (%3 の%2) のためにステージングしたデータを、%4 (アカウント %5) から削除しますか?

削除すると、データの取得も復元もできなくなります。同期自体とそのログおよび拒否は残ります。</translation>
    </message>
    <message>
        <source>Delete data</source>
        <translation>データを削除</translation>
    </message>
    <message>
        <source>The staged data of sync %1 was deleted.</source>
        <translation>同期 %1 のステージング済みデータを削除しました。</translation>
    </message>
    <message>
        <source>Sync %1 is still running, and Eloqua deletes its data only after it has finished. Nothing was deleted. Wait until it has finished, then try again.</source>
        <translation>同期 %1 はまだ実行中です。Eloqua がデータを削除するのは、同期が終了した後だけです。何も削除されませんでした。終了するまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Eloqua has no staged data for sync %1. It may have been deleted already.</source>
        <translation>Eloqua に同期 %1 のステージング済みデータはありません。既に削除された可能性があります。</translation>
    </message>
    <message>
        <source>Sync %1 was created.</source>
        <translation>同期 %1 が作成されました。</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncChoices</name>
    <message>
        <source>Syncs status</source>
        <translation>同期のステータス</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>全ステータス</translation>
    </message>
    <message>
        <source>Syncs kind</source>
        <translation>同期の種類</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Syncs created by</source>
        <translation>同期の作成者</translation>
    </message>
    <message>
        <source>Any creator</source>
        <translation>すべての作成者</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Sync actions</source>
        <translation>同期アクション</translation>
    </message>
    <message>
        <source>Syncs time</source>
        <translation>同期の期間</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>The filter is too complex to be combined with a choice.</source>
        <translation>フィルターが複雑すぎるため、選択肢と組み合わせることができません。</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncCreation</name>
    <message>
        <source>Eloqua couldn&apos;t find the definition %1, so no sync was created. Choose another definition.</source>
        <translation>Eloqua で定義 %1 が見つからなかったため、同期は作成されませんでした。別の定義を選択してください。</translation>
    </message>
    <message>
        <source>This Eloqua user isn&apos;t allowed to sync %1, so no sync was created. Ask your Eloqua administrator for permission.</source>
        <translation>この Eloqua ユーザーには %1 を同期する権限がないため、同期は作成されませんでした。Eloqua 管理者に権限を依頼してください。</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the request to create a sync of %1.</source>
        <translation>Eloqua は、%1 の同期を作成するリクエストを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t create the sync, because a value isn&apos;t allowed. Change it and try again.</source>
        <translation>許可されていない値があるため、Eloqua は同期を作成しませんでした。値を変更して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It&apos;s unknown whether this definition is already being synced, because Eloqua lists too many syncs to check and doesn&apos;t filter or sort them.

If you start another sync of the same definition now, syncs can fail or lose data. Check the list of syncs first.</source>
        <translation>Eloqua の一覧の同期が多すぎて確認できず、フィルターや並べ替えもできないため、この定義が既に同期中かどうかは不明です。

同じ定義の同期を今もう 1 つ開始すると、同期が失敗したり、データが失われたりする可能性があります。先に同期の一覧を確認してください。</translation>
    </message>
    <message>
        <source>sync %1 by %2 is %3</source>
        <translation>同期 %1 (作成者: %2、ステータス: %3)</translation>
    </message>
    <message numerus="yes">
        <source>%L1 more are in progress</source>
        <translation>
            <numerusform>ほか %L1 件が進行中</numerusform>
        </translation>
    </message>
    <message>
        <source>This definition is already being synced: %1.

If you start another sync of the same definition now, syncs can fail or lose data. Oracle recommends that you wait or use another definition.</source>
        <translation>この定義は既に同期中です: %1。

同じ定義の同期を今もう 1 つ開始すると、同期が失敗したり、データが失われたりする可能性があります。Oracle は、終了を待つか、別の定義を使用することを推奨しています。</translation>
    </message>
    <message>
        <source>Nothing was sent, because the check for other syncs in progress failed: %1</source>
        <translation>進行中のほかの同期を確認できなかったため、何も送信されませんでした: %1</translation>
    </message>
    <message>
        <source>because the list of syncs couldn&apos;t be loaded: %1</source>
        <translation>同期の一覧を読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>Sync %1 was created, but Eloqua&apos;s response says that it&apos;s a sync of %2, not of %3. Check the sync.</source>
        <translation>同期 %1 は作成されましたが、Eloqua の応答によると、%3 ではなく %2 の同期です。同期を確認してください。</translation>
    </message>
    <message>
        <source>%1 No sync was created.</source>
        <translation>%1 同期は作成されませんでした。</translation>
    </message>
    <message>
        <source>%1 The sync isn&apos;t in the list yet. Look for it there before you create another sync. The request isn&apos;t sent again automatically.</source>
        <translation>%1 同期はまだ一覧にありません。別の同期を作成する前に、一覧で探してください。リクエストは自動的には再送信されません。</translation>
    </message>
    <message>
        <source>%1 Eloqua lists no new sync of %2 by %3, so the sync was probably not created. The request isn&apos;t sent again automatically.</source>
        <translation>%1 Eloqua の一覧に %3 による %2 の新しい同期がないため、同期はおそらく作成されていません。リクエストは自動的には再送信されません。</translation>
    </message>
    <message>
        <source>because Eloqua lists too many syncs to check.</source>
        <translation>Eloqua の一覧の同期が多すぎて確認できません。</translation>
    </message>
    <message>
        <source>%1 The program couldn&apos;t look for it, %2 The request isn&apos;t sent again automatically. Check the list before you create another sync.</source>
        <translation>%1 プログラムはその同期を探せませんでした。%2 リクエストは自動的には再送信されません。別の同期を作成する前に、一覧を確認してください。</translation>
    </message>
    <message>
        <source>%1 It&apos;s unknown whether the sync was created, %2 The request isn&apos;t sent again automatically. Check the list before you create the sync again.</source>
        <translation>%1 同期が作成されたかどうかは不明です。%2 リクエストは自動的には再送信されません。もう一度同期を作成する前に、一覧を確認してください。</translation>
    </message>
    <message>
        <source>%1 Eloqua lists a new sync of this definition by %2: sync %3. The request wasn&apos;t sent again.</source>
        <translation>%1 Eloqua の一覧に、%2 によるこの定義の新しい同期があります: 同期 %3。リクエストは再送信されませんでした。</translation>
    </message>
    <message>
        <source>Eloqua&apos;s response was lost, but Eloqua lists a new sync of this definition by %1: sync %2. The request wasn&apos;t sent again.</source>
        <translation>Eloqua の応答は失われましたが、Eloqua の一覧に、%1 によるこの定義の新しい同期があります: 同期 %2。リクエストは再送信されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n new sync(s) were found. This is the first one.</source>
        <translation>
            <numerusform>%n 件の新しい同期が見つかりました。これはその最初のものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Eloqua confirmed that it created a sync of %1 but didn&apos;t say which one.</source>
        <translation>Eloqua は %1 の同期の作成を確認しましたが、どの同期かを応答しませんでした。</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncHeader</name>
    <message>
        <source>created %1, ended %2</source>
        <translation>%1 に作成、%2 に終了</translation>
    </message>
    <message>
        <source>created %1, not started yet</source>
        <translation>%1 に作成、未開始</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>%1 に作成</translation>
    </message>
    <message>
        <source>running since %1</source>
        <translation>%1 から実行中</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>%1 に開始</translation>
    </message>
    <message>
        <source>started %1, ended %2</source>
        <translation>%1 に開始、%2 に終了</translation>
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
        <translation>同期のタイトル</translation>
    </message>
    <message>
        <source>Sync definition</source>
        <translation>同期の定義</translation>
    </message>
    <message>
        <source>Sync summary</source>
        <translation>同期のサマリー</translation>
    </message>
    <message>
        <source>Sync reason</source>
        <translation>同期の結果の理由</translation>
    </message>
    <message>
        <source>Sync %1   %2</source>
        <translation>同期 %1   %2</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>同期 %1</translation>
    </message>
    <message>
        <source>%1 of %2, by %3</source>
        <translation>%2 の%1、作成者 %3</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>現在 %1</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncNavigation</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>進む(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go to sync…</source>
        <translation>同期へ移動(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncPane</name>
    <message>
        <source>Select a sync in the list to see what happened to it.</source>
        <translation>一覧で同期を選択すると、何が起きたかが表示されます。</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Couldn&apos;t open sync %1. %2</source>
        <translation>同期 %1 を開けませんでした。%2</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2、%3</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter rejects by field, so these are all rejects with code %1.</source>
        <translation>Eloqua は拒否をフィールドでフィルターできないため、表示されているのはコード %1 のすべての拒否です。</translation>
    </message>
    <message>
        <source>Ex&amp;port rejects with this code…</source>
        <translation>このコードの拒否をエクスポート(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Repair selected records…</source>
        <translation>選択したレコードを修復(&amp;R)…</translation>
    </message>
    <message>
        <source>Not all selected rows are loaded. Select fewer rows, or choose Repair… on Overview for all rejects of a cause.</source>
        <translation>選択した行の一部が読み込まれていません。選択する行を減らすか、原因のすべての拒否を対象とする場合は「概要」で「修復…」を選択してください。</translation>
    </message>
</context>
<context>
    <name>Inspector::SyncsPane</name>
    <message>
        <source>Eloqua can&apos;t filter by this definition, because a filter can&apos;t contain its URI.</source>
        <translation>フィルターにこの定義の URI を含めることができないため、Eloqua はこの定義でフィルターできません。</translation>
    </message>
    <message>
        <source>A filter can&apos;t contain all characters of this URI. * replaces the others, so syncs of similar definitions might also be listed.</source>
        <translation>フィルターにこの URI のすべての文字を含めることはできません。含められない文字は * に置き換えられるため、似た定義の同期も表示される可能性があります。</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>finished, not viewed yet</source>
        <translation>終了、未確認</translation>
    </message>
</context>
<context>
    <name>Inspector::TableActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>見出し付きでコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown table</source>
        <translation>Markdown の表としてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy request as c&amp;url</source>
        <translation>リクエストを curl としてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>These rows are from a kept copy, so there is no request to copy.</source>
        <translation>これらの行は保管コピーのものであるため、コピーするリクエストはありません。</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>フィルター(&amp;L)…</translation>
    </message>
    <message>
        <source>Filter &amp;by this cell</source>
        <translation>このセルの値でフィルター(&amp;B)</translation>
    </message>
    <message>
        <source>E&amp;xclude this cell</source>
        <translation>このセルの値を除外(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Go to row…</source>
        <translation>行へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Recor&amp;d</source>
        <translation>レコード(&amp;D)</translation>
    </message>
    <message>
        <source>Show all fields of the current row</source>
        <translation>現在の行のすべてのフィールドを表示します</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>列(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Freeze first column</source>
        <translation>最初の列を固定(&amp;F)</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>レイアウトをリセット(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Inspector::TablePane</name>
    <message>
        <source>%1 count</source>
        <translation>%1の件数</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Save rows of this table as an Excel workbook, CSV, or JSON</source>
        <translation>この表の行を Excel ブック、CSV、または JSON として保存します</translation>
    </message>
    <message>
        <source>%1 export</source>
        <translation>%1のエクスポート</translation>
    </message>
    <message>
        <source>%1 explanation</source>
        <translation>%1の説明</translation>
    </message>
    <message>
        <source>This copy has no rows to filter.</source>
        <translation>このコピーにはフィルターを適用する行がありません。</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter or sort exported data. Keep this sync to filter and sort its data.</source>
        <translation>Eloqua は、エクスポートしたデータのフィルターと並べ替えに対応していません。データにフィルターを適用したり並べ替えたりするには、この同期を保管してください。</translation>
    </message>
    <message>
        <source>Nothing was filtered: %1.</source>
        <translation>フィルターは適用されませんでした: %1。</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t sort this list by creation time. It&apos;s shown in the server&apos;s order.</source>
        <translation>Eloqua はこの一覧を作成日時で並べ替えません。サーバーの順序で表示されています。</translation>
    </message>
    <message>
        <source>The choice wasn&apos;t applied, because the typed filter is too complex. Clear the filter first.</source>
        <translation>入力したフィルターが複雑すぎるため、選択は適用されませんでした。先にフィルターをクリアしてください。</translation>
    </message>
    <message>
        <source>%1 has no columns yet.</source>
        <translation>%1にはまだ列がありません。</translation>
    </message>
    <message>
        <source>These rows are from a kept copy, so there is no request to copy.</source>
        <translation>これらの行は保管コピーのものであるため、コピーするリクエストはありません。</translation>
    </message>
    <message>
        <source>Copied the request. It reads the access token from the ELOQUA_TOKEN variable.</source>
        <translation>リクエストをコピーしました。アクセストークンは変数 ELOQUA_TOKEN から読み取られます。</translation>
    </message>
    <message>
        <source>%1 has no rows to go to.</source>
        <translation>%1には移動先の行がありません。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>行なし</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>読み込まれていません</translation>
    </message>
    <message>
        <source>Export syncs…</source>
        <translation>同期をエクスポート…</translation>
    </message>
    <message>
        <source>Export logs…</source>
        <translation>ログをエクスポート…</translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation>データをエクスポート…</translation>
    </message>
    <message>
        <source>Export rejects…</source>
        <translation>拒否をエクスポート…</translation>
    </message>
    <message>
        <source>%1 has no rows to export.</source>
        <translation>%1にはエクスポートする行がありません。</translation>
    </message>
    <message>
        <source>The rows below aren&apos;t up to date.</source>
        <translation>以下の行は最新ではありません。</translation>
    </message>
    <message>
        <source>The rows below aren&apos;t filtered.</source>
        <translation>以下の行にはフィルターが適用されていません。</translation>
    </message>
    <message>
        <source>The rows below are from the previous filter.</source>
        <translation>以下の行は前のフィルターのものです。</translation>
    </message>
    <message>
        <source>The table has %1, and &quot;Start at&quot; skips the whole table. Enter a smaller number.</source>
        <translation>表には %1あり、「開始位置」によって表全体がスキップされています。より小さい数を入力してください。</translation>
    </message>
    <message>
        <source>%1, without filter</source>
        <translation>%1、フィルターなし</translation>
    </message>
    <message>
        <source>%1, from the previous filter</source>
        <translation>%1、前のフィルター</translation>
    </message>
    <message>
        <source>%1, not up to date</source>
        <translation>%1、最新ではありません</translation>
    </message>
    <message>
        <source>%1, not filtered</source>
        <translation>%1、フィルター未適用</translation>
    </message>
    <message>
        <source>%1 that match the filter</source>
        <translation>%1、フィルターに一致</translation>
    </message>
    <message>
        <source>0 rows</source>
        <translation>0 行</translation>
    </message>
    <message>
        <source>Rows %L1–%L2</source>
        <translation>%L1–%L2 行目</translation>
    </message>
    <message>
        <source>%1 of more than %L2</source>
        <translation>%1 (全 %L2 行超)</translation>
    </message>
    <message>
        <source>%1 of %L2</source>
        <translation>%1 (全 %L2 行)</translation>
    </message>
</context>
<context>
    <name>Inspector::TableView</name>
    <message>
        <source>Hide %1</source>
        <translation>%1 を非表示</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 を選択</translation>
    </message>
    <message>
        <source>Fit %1 to its content</source>
        <translation>%1 の幅を内容に合わせる</translation>
    </message>
    <message>
        <source>Freeze first column</source>
        <translation>最初の列を固定</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>レイアウトをリセット</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>見出し付きでコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown table</source>
        <translation>Markdown の表としてコピー(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Inspector::TermChoice</name>
    <message>
        <source>custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>The filter is too complex to be combined with a choice.</source>
        <translation>フィルターが複雑すぎるため、選択肢と組み合わせることができません。</translation>
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
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>昨日以降</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>期間を指定…</translation>
    </message>
</context>
<context>
    <name>Inspector::WatchButton</name>
    <message>
        <source>Watched syncs</source>
        <translation>監視中の同期</translation>
    </message>
    <message>
        <source>Open a watched sync</source>
        <translation>監視中の同期を開きます</translation>
    </message>
    <message>
        <source>Watching %L1</source>
        <translation>監視中 %L1 件</translation>
    </message>
</context>
<context>
    <name>Inspector::Watching</name>
    <message>
        <source>Sync %1</source>
        <translation>同期 %1</translation>
    </message>
    <message>
        <source>Sync %1: %2, %3</source>
        <translation>同期 %1: %2、%3</translation>
    </message>
    <message>
        <source>Sync %1 finished: %2</source>
        <translation>同期 %1 が終了しました: %2</translation>
    </message>
    <message>
        <source>Sync %1 is no longer watched: %2</source>
        <translation>同期 %1 は監視されなくなりました: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::WelcomePage</name>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>You need an app that your company creates in Eloqua, once.</source>
        <translation>会社が Eloqua で 1 回だけ作成するアプリが必要です。</translation>
    </message>
    <message>
        <source>What you need to sign in</source>
        <translation>サインインに必要なもの</translation>
    </message>
    <message>
        <source>A simulated Eloqua on this computer. No account is needed, and nothing is stored.</source>
        <translation>このコンピューター上の模擬 Eloqua。アカウントは不要で、何も保存されません。</translation>
    </message>
    <message>
        <source>Start the built-in simulated Eloqua. Nothing is stored, and no account is needed.</source>
        <translation>組み込みの模擬 Eloqua を起動します。何も保存されず、アカウントは不要です。</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (本番環境)</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>Sign in with this saved connection</source>
        <translation>この保存済みの接続でサインインします</translation>
    </message>
    <message>
        <source>See what happened to your Eloqua syncs</source>
        <translation>Eloqua の同期で何が起きたかを確認</translation>
    </message>
    <message>
        <source>You&apos;re not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Which records a bulk sync rejected, why, and what Eloqua logged.</source>
        <translation>一括同期が拒否したレコードとその理由、および Eloqua のログ。</translation>
    </message>
    <message>
        <source>Choose a connection, or sign in with a new one.</source>
        <translation>接続を選択するか、新しい接続でサインインしてください。</translation>
    </message>
</context>
<context>
    <name>Inspector::WorkBar</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Sign in to %1 as %2 first</source>
        <translation>先に %1 に %2 としてサインインしてください</translation>
    </message>
</context>
<context>
    <name>Inspector::WorkList</name>
    <message>
        <source>Replace file</source>
        <translation>ファイルの置き換え</translation>
    </message>
    <message>
        <source>%1 already exists. Replace it?</source>
        <translation>%1 は既に存在します。置き換えますか?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
</context>
<context>
    <name>Inspector::ZoneSwitch</name>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>時刻を UTC で表示(&amp;U)</translation>
    </message>
    <message>
        <source>Show Eloqua&apos;s times in UTC instead of this computer&apos;s time zone; data values aren&apos;t changed</source>
        <translation>Eloqua の時刻を、このコンピューターのタイムゾーンではなく UTC で表示します。データの値は変わりません</translation>
    </message>
</context>
<context>
    <name>StatusCatalogue</name>
    <message>
        <source>Records read from the upload.</source>
        <translation>アップロードから読み取られたレコード。</translation>
    </message>
    <message>
        <source>The email address isn&apos;t valid, so the record wasn&apos;t imported.</source>
        <translation>メールアドレスが有効ではないため、レコードはインポートされませんでした。</translation>
    </message>
    <message>
        <source>Correct the address in the source, then send the record again.</source>
        <translation>元のデータでアドレスを修正してから、レコードをもう一度送信してください。</translation>
    </message>
    <message>
        <source>Invalid email addresses.</source>
        <translation>無効なメールアドレス</translation>
    </message>
    <message>
        <source>Records remaining after duplicates of the identifier were removed.</source>
        <translation>識別子の重複が削除された後に残ったレコード。</translation>
    </message>
    <message>
        <source>Contacts created.</source>
        <translation>作成された連絡先。</translation>
    </message>
    <message>
        <source>Accounts created.</source>
        <translation>作成されたアカウント。</translation>
    </message>
    <message>
        <source>Custom object records created.</source>
        <translation>作成されたカスタム・オブジェクトのレコード。</translation>
    </message>
    <message>
        <source>The same email address occurs more than once in the upload.</source>
        <translation>アップロードに同じメールアドレスが複数回出現します。</translation>
    </message>
    <message>
        <source>The first record with the address was imported. Leave out the others, or decide in the source which of them is right.</source>
        <translation>そのアドレスを持つ最初のレコードがインポートされました。ほかのレコードを除外するか、どのレコードが正しいかを元のデータで決めてください。</translation>
    </message>
    <message>
        <source>Duplicate email addresses.</source>
        <translation>メールアドレスの重複</translation>
    </message>
    <message>
        <source>Custom object records updated.</source>
        <translation>更新されたカスタム・オブジェクトのレコード。</translation>
    </message>
    <message>
        <source>Contacts removed.</source>
        <translation>削除された連絡先。</translation>
    </message>
    <message>
        <source>Accounts removed.</source>
        <translation>削除されたアカウント。</translation>
    </message>
    <message>
        <source>Email addresses marked as bounced.</source>
        <translation>バウンスとしてマークされたメールアドレス。</translation>
    </message>
    <message>
        <source>Email addresses globally unsubscribed.</source>
        <translation>グローバルに購読解除されたメールアドレス。</translation>
    </message>
    <message>
        <source>Existing contacts updated.</source>
        <translation>更新された既存の連絡先。</translation>
    </message>
    <message>
        <source>Existing accounts updated.</source>
        <translation>更新された既存のアカウント。</translation>
    </message>
    <message>
        <source>Custom object records linked to contacts or accounts.</source>
        <translation>連絡先またはアカウントにリンクされたカスタム・オブジェクトのレコード。</translation>
    </message>
    <message>
        <source>The identifier isn&apos;t unique in the upload. Later records were discarded.</source>
        <translation>識別子がアップロード内で一意ではありません。後のレコードは破棄されました。</translation>
    </message>
    <message>
        <source>One record with the identifier was imported. Leave out the others: sending them again could overwrite it. For the next import, make the identifier unique, or choose another identifier field.</source>
        <translation>その識別子を持つレコードが 1 件インポートされました。ほかのレコードは除外してください。もう一度送信すると、インポートされたレコードが上書きされる可能性があります。次回のインポートでは、識別子を一意にするか、別の識別子フィールドを選択してください。</translation>
    </message>
    <message>
        <source>Duplicate identifier.</source>
        <translation>識別子の重複</translation>
    </message>
    <message>
        <source>The record couldn&apos;t be parsed.</source>
        <translation>レコードを解析できませんでした。</translation>
    </message>
    <message>
        <source>Check the delimiters, quotation marks, and encoding of the upload near the given record, then send the record again.</source>
        <translation>示されたレコードの付近で、アップロードの区切り文字、引用符、および文字コードをチェックしてから、レコードをもう一度送信してください。</translation>
    </message>
    <message>
        <source>Malformed records.</source>
        <translation>形式が正しくないレコード</translation>
    </message>
    <message>
        <source>Email addresses created.</source>
        <translation>作成されたメールアドレス。</translation>
    </message>
    <message>
        <source>Uploaded records that matched no existing record.</source>
        <translation>既存のレコードと一致しなかった、アップロードされたレコード。</translation>
    </message>
    <message>
        <source>Email addresses updated.</source>
        <translation>更新されたメールアドレス。</translation>
    </message>
    <message>
        <source>The opportunity stage is unknown.</source>
        <translation>商談ステージが不明です。</translation>
    </message>
    <message>
        <source>Use an opportunity stage that exists in Eloqua, spelled the same, then send the record again.</source>
        <translation>Eloqua に存在する商談ステージを同じ表記で使用し、レコードをもう一度送信してください。</translation>
    </message>
    <message>
        <source>Invalid opportunity stage.</source>
        <translation>無効な商談ステージ</translation>
    </message>
    <message>
        <source>A field value isn&apos;t valid, for example because it has the wrong type. Oracle doesn&apos;t document this code.</source>
        <translation>型が誤っているなどの理由で、フィールドの値が有効ではありません。このコードは Oracle のドキュメントに記載されていません。</translation>
    </message>
    <message>
        <source>Compare the values of the named fields with the types of these fields in Eloqua. Leave empty values empty instead of sending the word null. Then send the record again.</source>
        <translation>示されたフィールドの値を、Eloqua でのそれらのフィールドの型と比較してください。空の値は、null という語を送信せずに空のままにしてください。その後、レコードをもう一度送信してください。</translation>
    </message>
    <message>
        <source>The contact wasn&apos;t created, because it already exists.</source>
        <translation>連絡先は既に存在するため、作成されませんでした。</translation>
    </message>
    <message>
        <source>Leave out the record. To change existing contacts, import with an update rule that allows it.</source>
        <translation>レコードを除外してください。既存の連絡先を変更するには、変更を許可する更新ルールを使用してインポートしてください。</translation>
    </message>
    <message>
        <source>Contact already exists.</source>
        <translation>既存の連絡先</translation>
    </message>
    <message>
        <source>Records that are new to Eloqua.</source>
        <translation>Eloqua にとって新しいレコード。</translation>
    </message>
    <message>
        <source>The referenced campaign is unknown.</source>
        <translation>参照されているキャンペーンが不明です。</translation>
    </message>
    <message>
        <source>In Eloqua, check that the campaign exists and has this ID. Then send the record again.</source>
        <translation>Eloqua で、キャンペーンが存在し、この ID を持つことをチェックしてください。その後、レコードをもう一度送信してください。</translation>
    </message>
    <message>
        <source>Campaign not found.</source>
        <translation>キャンペーンが見つからない</translation>
    </message>
    <message>
        <source>The record contains no values.</source>
        <translation>レコードに値が含まれていません。</translation>
    </message>
    <message>
        <source>Leave out records without values.</source>
        <translation>値のないレコードを除外してください。</translation>
    </message>
    <message>
        <source>Empty records.</source>
        <translation>空のレコード</translation>
    </message>
    <message>
        <source>Total number of rejected records.</source>
        <translation>拒否されたレコードの合計数。</translation>
    </message>
    <message>
        <source>Required fields are missing.</source>
        <translation>必須フィールドがありません。</translation>
    </message>
    <message>
        <source>Fill in the fields that are required by the definition or by Eloqua, then send the record again.</source>
        <translation>定義または Eloqua で必須とされているフィールドに値を入力してから、レコードをもう一度送信してください。</translation>
    </message>
    <message>
        <source>Rejected records (missing fields).</source>
        <translation>フィールドの不足</translation>
    </message>
    <message>
        <source>The record would link the contact to a second account.</source>
        <translation>このレコードにより、連絡先が 2 つ目のアカウントにリンクされることになります。</translation>
    </message>
    <message>
        <source>Leave out the record, or decide which account the contact belongs to. A contact can be linked to one account only.</source>
        <translation>レコードを除外するか、連絡先がどのアカウントに属するかを決めてください。連絡先をリンクできるアカウントは 1 つだけです。</translation>
    </message>
    <message>
        <source>Duplicate account linkage.</source>
        <translation>アカウントのリンクの重複</translation>
    </message>
    <message>
        <source>Custom object records removed.</source>
        <translation>削除されたカスタム・オブジェクトのレコード。</translation>
    </message>
    <message>
        <source>Assets created.</source>
        <translation>作成されたアセット。</translation>
    </message>
    <message>
        <source>Activities created.</source>
        <translation>作成されたアクティビティ。</translation>
    </message>
    <message>
        <source>The activity type is unknown.</source>
        <translation>アクティビティタイプが不明です。</translation>
    </message>
    <message>
        <source>In Eloqua, set up the activity type, or use one that exists. Then send the record again.</source>
        <translation>Eloqua でアクティビティタイプを設定するか、既存のものを使用してください。その後、レコードをもう一度送信してください。</translation>
    </message>
    <message>
        <source>Activity Type not found.</source>
        <translation>アクティビティタイプが見つからない</translation>
    </message>
    <message>
        <source>Oracle doesn&apos;t document this code.</source>
        <translation>このコードは Oracle のドキュメントに記載されていません。</translation>
    </message>
    <message>
        <source>The asset type is unknown.</source>
        <translation>アセットタイプが不明です。</translation>
    </message>
    <message>
        <source>In Eloqua, set up the asset type, or use one that exists. Then send the record again.</source>
        <translation>Eloqua でアセットタイプを設定するか、既存のものを使用してください。その後、レコードをもう一度送信してください。</translation>
    </message>
    <message>
        <source>Asset Type not found.</source>
        <translation>アセットタイプが見つからない</translation>
    </message>
    <message>
        <source>Event records created.</source>
        <translation>作成されたイベントレコード。</translation>
    </message>
    <message>
        <source>Event records linked.</source>
        <translation>リンクされたイベントレコード。</translation>
    </message>
    <message>
        <source>Event records updated.</source>
        <translation>更新されたイベントレコード。</translation>
    </message>
    <message>
        <source>Event records removed.</source>
        <translation>削除されたイベントレコード。</translation>
    </message>
    <message>
        <source>The event record was rejected.</source>
        <translation>イベントレコードが拒否されました。</translation>
    </message>
    <message>
        <source>Look at the rejects to see which values were rejected, correct them, then send the records again.</source>
        <translation>どの値が拒否されたかを拒否の一覧で確認し、それらを修正してから、レコードをもう一度送信してください。</translation>
    </message>
    <message>
        <source>Event data rejected.</source>
        <translation>イベントデータの拒否</translation>
    </message>
    <message>
        <source>Members added to a program step.</source>
        <translation>プログラムステップに追加されたメンバー。</translation>
    </message>
    <message>
        <source>The referenced opportunity is unknown.</source>
        <translation>参照されている商談が不明です。</translation>
    </message>
    <message>
        <source>Create the opportunity in Eloqua first, or correct the reference to it. Then send the record again.</source>
        <translation>先に Eloqua で商談を作成するか、商談への参照を修正してください。その後、レコードをもう一度送信してください。</translation>
    </message>
    <message>
        <source>Opportunity does not exist.</source>
        <translation>商談が存在しない</translation>
    </message>
    <message>
        <source>The referenced contact is unknown.</source>
        <translation>参照されている連絡先が不明です。</translation>
    </message>
    <message>
        <source>Create the contact in Eloqua first, or correct the reference to it. Then send the record again.</source>
        <translation>先に Eloqua で連絡先を作成するか、連絡先への参照を修正してください。その後、レコードをもう一度送信してください。</translation>
    </message>
    <message>
        <source>Contact does not exist.</source>
        <translation>連絡先が存在しない</translation>
    </message>
    <message>
        <source>The sync finished, with its result.</source>
        <translation>同期が結果とともに終了しました。</translation>
    </message>
    <message>
        <source>Rows exported. The count is the size of the export.</source>
        <translation>エクスポートされた行。件数はエクスポートのサイズです。</translation>
    </message>
    <message>
        <source>The members of the export were determined.</source>
        <translation>エクスポートのメンバーが決定されました。</translation>
    </message>
    <message>
        <source>The upload was converted.</source>
        <translation>アップロードが変換されました。</translation>
    </message>
    <message>
        <source>The staging file couldn&apos;t be processed.</source>
        <translation>ステージングファイルを処理できませんでした。</translation>
    </message>
    <message>
        <source>Delete the staged data, upload it again, and start a new sync. If the problem continues, open a service request with Oracle.</source>
        <translation>ステージング済みデータを削除し、もう一度アップロードして、新しい同期を開始してください。問題が続く場合は、Oracle にサービスリクエストを提出してください。</translation>
    </message>
    <message>
        <source>The export was stored for retrieval.</source>
        <translation>エクスポートが取得用に保存されました。</translation>
    </message>
    <message>
        <source>Processing failed.</source>
        <translation>処理に失敗しました。</translation>
    </message>
    <message>
        <source>The upload couldn&apos;t be read and wasn&apos;t processed.</source>
        <translation>アップロードを読み取れなかったため、処理されませんでした。</translation>
    </message>
    <message>
        <source>Check the format and encoding of the upload, upload it again, and start a new sync.</source>
        <translation>アップロードの形式と文字コードをチェックし、もう一度アップロードして、新しい同期を開始してください。</translation>
    </message>
    <message>
        <source>Eloqua tried to unlock the upload.</source>
        <translation>Eloqua がアップロードのロック解除を試みました。</translation>
    </message>
    <message>
        <source>The upload has a column that the definition doesn&apos;t map. The column was ignored.</source>
        <translation>アップロードに、定義でマッピングされていない列があります。この列は無視されました。</translation>
    </message>
    <message>
        <source>Map the field in the definition, or leave the column out of the upload.</source>
        <translation>定義でフィールドをマッピングするか、アップロードから列を除外してください。</translation>
    </message>
    <message>
        <source>The identifier isn&apos;t one of the mapped fields.</source>
        <translation>識別子がマッピングされたフィールドに含まれていません。</translation>
    </message>
    <message>
        <source>Add the identifier to the definition&apos;s fields.</source>
        <translation>定義のフィールドに識別子を追加してください。</translation>
    </message>
    <message>
        <source>Accounts added to a list.</source>
        <translation>リストに追加されたアカウント。</translation>
    </message>
    <message>
        <source>Contacts subscribed.</source>
        <translation>購読登録された連絡先。</translation>
    </message>
    <message>
        <source>Contacts unsubscribed.</source>
        <translation>購読解除された連絡先。</translation>
    </message>
    <message>
        <source>Accounts removed from a list.</source>
        <translation>リストから削除されたアカウント。</translation>
    </message>
    <message>
        <source>Contacts removed from a list.</source>
        <translation>リストから削除された連絡先。</translation>
    </message>
    <message>
        <source>Contacts added to a list.</source>
        <translation>リストに追加された連絡先。</translation>
    </message>
    <message>
        <source>Status of cloud connector members set.</source>
        <translation>クラウドコネクターのメンバーのステータスが設定されました。</translation>
    </message>
    <message>
        <source>A mapped column is missing from the upload.</source>
        <translation>マッピングされた列がアップロードにありません。</translation>
    </message>
    <message>
        <source>Add the column to the upload, or remove the field from the definition.</source>
        <translation>アップロードに列を追加するか、定義からフィールドを削除してください。</translation>
    </message>
    <message>
        <source>The definition isn&apos;t valid. The log shows why.</source>
        <translation>定義が有効ではありません。理由はログに示されています。</translation>
    </message>
    <message>
        <source>Read the other log entries, create a corrected definition, and sync that definition.</source>
        <translation>ほかのログエントリを読み、修正した定義を作成して、その定義を同期してください。</translation>
    </message>
    <message>
        <source>The identifier has no effect for activities.</source>
        <translation>アクティビティでは識別子は効果がありません。</translation>
    </message>
    <message>
        <source>No action is required. You can leave the identifier out of the definition.</source>
        <translation>対処は必要ありません。定義から識別子を除外してもかまいません。</translation>
    </message>
    <message>
        <source>No data was staged, or nothing matched.</source>
        <translation>データがステージングされなかったか、一致するものがありませんでした。</translation>
    </message>
    <message>
        <source>Check that data was uploaded, or that the filter matches something, before starting the sync.</source>
        <translation>同期を開始する前に、データがアップロードされたこと、またはフィルターに一致するものがあることをチェックしてください。</translation>
    </message>
    <message>
        <source>A value violates a field&apos;s constraint.</source>
        <translation>値がフィールドの制約に違反しています。</translation>
    </message>
    <message>
        <source>Compare the value with the type, the length, and the allowed values of the field in Eloqua, correct it, then send the record again.</source>
        <translation>値を Eloqua でのフィールドの型、長さ、および許可されている値と比較し、修正してから、レコードをもう一度送信してください。</translation>
    </message>
    <message>
        <source>Constraint failed.</source>
        <translation>制約違反</translation>
    </message>
    <message>
        <source>The upload has no columns.</source>
        <translation>アップロードに列がありません。</translation>
    </message>
    <message>
        <source>Check that the upload has a header or keys and at least one column.</source>
        <translation>アップロードにヘッダー行またはキーと、1 つ以上の列があることをチェックしてください。</translation>
    </message>
    <message>
        <source>No column of the upload matches the definition.</source>
        <translation>アップロードに、定義と一致する列がありません。</translation>
    </message>
    <message>
        <source>Name the upload&apos;s columns as on the left side of the definition&apos;s fields.</source>
        <translation>アップロードの列に、定義のフィールドの左側と同じ名前を付けてください。</translation>
    </message>
    <message>
        <source>Status of app service members set.</source>
        <translation>アプリサービスのメンバーのステータスが設定されました。</translation>
    </message>
    <message>
        <source>Staging was initialized.</source>
        <translation>ステージング領域が初期化されました。</translation>
    </message>
    <message>
        <source>Records staged.</source>
        <translation>ステージングされたレコード。</translation>
    </message>
    <message>
        <source>Staging was removed.</source>
        <translation>ステージング領域が削除されました。</translation>
    </message>
    <message>
        <source>The referenced campaign isn&apos;t active.</source>
        <translation>参照されているキャンペーンが有効になっていません。</translation>
    </message>
    <message>
        <source>In Eloqua, activate the campaign, or use one that is active. Then send the record again.</source>
        <translation>Eloqua でキャンペーンを有効にするか、有効なキャンペーンを使用してください。その後、レコードをもう一度送信してください。</translation>
    </message>
    <message>
        <source>Campaign not active.</source>
        <translation>キャンペーンが有効ではない</translation>
    </message>
    <message>
        <source>The upload is in use.</source>
        <translation>アップロードは使用中です。</translation>
    </message>
    <message>
        <source>Wait until the other sync of this definition has finished, then start a new one.</source>
        <translation>この定義の別の同期が終了するまで待ってから、新しい同期を開始してください。</translation>
    </message>
    <message>
        <source>The upload was locked.</source>
        <translation>アップロードがロックされました。</translation>
    </message>
    <message>
        <source>The record matches too many existing records.</source>
        <translation>レコードが一致する既存のレコードが多すぎます。</translation>
    </message>
    <message>
        <source>Leave out the record, or choose an identifier that matches fewer records in Eloqua.</source>
        <translation>レコードを除外するか、Eloqua で一致するレコードがより少ない識別子を選択してください。</translation>
    </message>
    <message>
        <source>Multiple matched record limit exceeded.</source>
        <translation>一致するレコードが多すぎる</translation>
    </message>
    <message>
        <source>The staging space is full.</source>
        <translation>ステージング領域がいっぱいです。</translation>
    </message>
    <message>
        <source>To free up space, sync or delete staged data. Then upload the data again.</source>
        <translation>領域を解放するには、ステージング済みデータを同期または削除してください。その後、データをもう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>The import is ready to run.</source>
        <translation>インポートを実行する準備ができました。</translation>
    </message>
    <message>
        <source>Email addresses globally subscribed.</source>
        <translation>グローバルに購読登録されたメールアドレス。</translation>
    </message>
    <message>
        <source>Staging for sync actions failed.</source>
        <translation>同期アクションのためのステージングに失敗しました。</translation>
    </message>
    <message>
        <source>Records staged for sync actions.</source>
        <translation>同期アクションのためにステージングされたレコード。</translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation>エクスポートに失敗しました。</translation>
    </message>
    <message>
        <source>Start a new sync. If the problem continues, open a service request with Oracle.</source>
        <translation>新しい同期を開始してください。問題が続く場合は、Oracle にサービスリクエストを提出してください。</translation>
    </message>
    <message>
        <source>The export failed once. Eloqua is trying again.</source>
        <translation>エクスポートに 1 回失敗しました。Eloqua が再試行しています。</translation>
    </message>
    <message>
        <source>Wait for the retry. Later log entries show the result.</source>
        <translation>再試行を待ってください。結果は後のログエントリに示されます。</translation>
    </message>
    <message>
        <source>The definition was deleted before the sync finished.</source>
        <translation>同期が終了する前に定義が削除されました。</translation>
    </message>
    <message>
        <source>Create the definition again, and start a new sync.</source>
        <translation>定義をもう一度作成し、新しい同期を開始してください。</translation>
    </message>
    <message>
        <source>Records imported without the field values that weren&apos;t valid.</source>
        <translation>有効ではないフィールドの値を除いてインポートされたレコード。</translation>
    </message>
    <message>
        <source>The request failed. Eloqua will retry it automatically.</source>
        <translation>リクエストに失敗しました。Eloqua が自動的に再試行します。</translation>
    </message>
    <message>
        <source>The sync failed because of a temporary error.</source>
        <translation>同期は一時的なエラーのため失敗しました。</translation>
    </message>
    <message>
        <source>Start a new sync after an hour. If the problem continues, open a service request with Oracle.</source>
        <translation>1 時間後に新しい同期を開始してください。問題が続く場合は、Oracle にサービスリクエストを提出してください。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Specify where to sign in: --connection FILE, --profile NAME, or --demo to try the program.</source>
        <translation>サインイン先を指定してください: --connection FILE、--profile NAME、またはプログラムを試すには --demo。</translation>
    </message>
    <message>
        <source>One of the commands above.</source>
        <translation>上記のコマンドのいずれか。</translation>
    </message>
    <message>
        <source>Run &quot;%1 --help&quot; to see the options.</source>
        <translation>オプションを表示するには &quot;%1 --help&quot; を実行してください。</translation>
    </message>
    <message>
        <source>Specify a command: list, get, data, logs, rejects, create, keep, send, causes, compare, report, or demo-server.</source>
        <translation>コマンドを指定してください: list、get、data、logs、rejects、create、keep、send、causes、compare、report、または demo-server。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a command.</source>
        <translation>&quot;%1&quot; はコマンドではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; requires %2.</source>
        <translation>&quot;%1&quot; には %2 が必要です。</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot; for &quot;%2&quot;.</source>
        <translation>&quot;%2&quot; の引数 &quot;%1&quot; は認識できません。</translation>
    </message>
    <message>
        <source>--%1 can&apos;t be used with &quot;%2&quot;.</source>
        <translation>--%1 は &quot;%2&quot; では使用できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a sync number, such as 1042, nor the file of a kept copy.</source>
        <translation>&quot;%1&quot; は、同期の番号 (1042 など) でも保管コピーのファイルでもありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a sync number, such as 1042.</source>
        <translation>&quot;%1&quot; は同期の番号 (1042 など) ではありません。</translation>
    </message>
    <message>
        <source>--%1 can&apos;t be used with --kept.</source>
        <translation>--%1 は --kept とは併用できません。</translation>
    </message>
    <message>
        <source>--resume can&apos;t be used with a kept copy, which needs no server.</source>
        <translation>--resume は、サーバーを必要としない保管コピーでは使用できません。</translation>
    </message>
    <message>
        <source>--%1 can&apos;t be used with &quot;data&quot;, because Eloqua neither filters nor sorts data. Keep the sync first, then use the file of the kept copy.</source>
        <translation>Eloqua はデータのフィルターも並べ替えもしないため、--%1 は &quot;data&quot; では使用できません。先に同期を保管してから、その保管コピーのファイルを使用してください。</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 には %2 から %3 までの整数を指定する必要があります (&quot;%4&quot; は指定できません)。</translation>
    </message>
    <message>
        <source>--total-results must be true or false, not &quot;%1&quot;.</source>
        <translation>--total-results には true または false を指定する必要があります (&quot;%1&quot; は指定できません)。</translation>
    </message>
    <message>
        <source>--output requires a file name.</source>
        <translation>--output にはファイル名が必要です。</translation>
    </message>
    <message>
        <source>--output would replace the kept copy that is read. Choose another file.</source>
        <translation>--output では、読み取る保管コピーが置き換えられます。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>--delimiter must be one ASCII character other than a quotation mark or a line break, or &quot;tab&quot;.</source>
        <translation>--delimiter には、引用符と改行を除く ASCII 文字 1 つ、または &quot;tab&quot; を指定する必要があります。</translation>
    </message>
    <message>
        <source>--format must be csv, json, jsonl, xlsx, or table, not &quot;%1&quot;.</source>
        <translation>--format には csv、json、jsonl、xlsx、または table を指定する必要があります (&quot;%1&quot; は指定できません)。</translation>
    </message>
    <message>
        <source>--%1 can be used only with the format csv.</source>
        <translation>--%1 は csv 形式でのみ使用できます。</translation>
    </message>
    <message>
        <source>The format xlsx requires --output, because a workbook can be written only to a file.</source>
        <translation>ブックはファイルにしか書き込めないため、xlsx 形式には --output が必要です。</translation>
    </message>
    <message>
        <source>--columns requires column names separated by commas.</source>
        <translation>--columns には、コンマで区切った列名が必要です。</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Available columns: %2.</source>
        <translation>列 &quot;%1&quot; はありません。使用できる列: %2。</translation>
    </message>
    <message>
        <source>--%1 requires --all.</source>
        <translation>--%1 には --all が必要です。</translation>
    </message>
    <message>
        <source>--resume requires --output, because only an export to a file can be resumed.</source>
        <translation>再開できるのはファイルへのエクスポートだけであるため、--resume には --output が必要です。</translation>
    </message>
    <message>
        <source>--resume can be used only with the formats csv, json, jsonl, and xlsx.</source>
        <translation>--resume は csv、json、jsonl、および xlsx 形式でのみ使用できます。</translation>
    </message>
    <message>
        <source>--resume can&apos;t be used with &quot;list&quot;, because the list changes with every sync.</source>
        <translation>同期のたびに一覧が変わるため、--resume は &quot;list&quot; では使用できません。</translation>
    </message>
    <message>
        <source>--resume requires the server&apos;s total, so --total-results can&apos;t be false.</source>
        <translation>--resume にはサーバーの合計が必要であるため、--total-results を false にすることはできません。</translation>
    </message>
    <message>
        <source>--callback-url &quot;%1&quot;: %2</source>
        <translation>--callback-url &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>&quot;create&quot; requires SYNCED_INSTANCE_URI.</source>
        <translation>&quot;create&quot; には SYNCED_INSTANCE_URI が必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>--property: a sync doesn&apos;t have the property &quot;%1&quot;. Available properties: %2.</source>
        <translation>--property: 同期にプロパティ &quot;%1&quot; はありません。使用できるプロパティ: %2。</translation>
    </message>
    <message>
        <source>--property %1 requires a value: --property %1=VALUE.</source>
        <translation>--property %1 には値が必要です: --property %1=VALUE。</translation>
    </message>
    <message>
        <source>The property &quot;%1&quot; is specified twice. Specify it only once.</source>
        <translation>プロパティ &quot;%1&quot; が 2 回指定されています。1 回だけ指定してください。</translation>
    </message>
    <message>
        <source>--by must be code, field, or finding, not &quot;%1&quot;.</source>
        <translation>--by には code、field、または finding を指定する必要があります (&quot;%1&quot; は指定できません)。</translation>
    </message>
    <message>
        <source>--format must be markdown, html, json, or xlsx, not &quot;%1&quot;.</source>
        <translation>--format には markdown、html、json、または xlsx を指定する必要があります (&quot;%1&quot; は指定できません)。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a CSV file (.csv) nor a kept copy (.%2).</source>
        <translation>&quot;%1&quot; は、CSV ファイル (.csv) でも保管コピー (.%2) でもありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t an import definition, such as /contacts/imports/1232, so no rows can be sent to it.</source>
        <translation>&quot;%1&quot; は /contacts/imports/1232 のようなインポート定義ではないため、行を送信できません。</translation>
    </message>
    <message>
        <source>--clear-staged requires --through-original: nobody else can stage anything in a one-time copy.</source>
        <translation>--clear-staged には --through-original が必要です。1 回限りのコピーには、ほかの誰もステージングできないためです。</translation>
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
        <translation>Oracle Eloqua の一括同期の一覧表示、調査、エクスポート、および作成を行います。

コマンド:
  list                         アカウントの同期を一覧表示します
  get ID                       1 つの同期を表示します
  data ID                      同期がエクスポートしたレコードを表示します
  logs ID                      同期のログを表示します
  rejects ID                   インポートで拒否されたレコードを表示します
  create SYNCED_INSTANCE_URI   定義の同期を作成します
  keep ID                      同期に関するすべてを 1 つのファイルに保存します
  send FILE DEFINITION_URI     修正したレコードをアップロードして同期します
  causes ID                    レコードが拒否された理由を集計します
  compare ID ID                1 つ目の同期から 2 つ目の同期への変化を表示します
  report ID                    同期に関するレポートを書き込みます
  demo-server                  中断されるまで模擬 Eloqua を実行します

get、data、logs、rejects、causes、compare、および report では、ID の代わりに保管コピーの FILE も指定できます。</translation>
    </message>
    <message>
        <source>send: show what would be sent, but send nothing.</source>
        <translation>send: 送信される内容を表示しますが、何も送信しません。</translation>
    </message>
    <message>
        <source>send: upload to the definition itself instead of a one-time copy of it.</source>
        <translation>send: 定義の 1 回限りのコピーではなく、定義自体にアップロードします。</translation>
    </message>
    <message>
        <source>send: run the definition&apos;s sync actions for the rows.</source>
        <translation>send: 行に対して定義の同期アクションを実行します。</translation>
    </message>
    <message>
        <source>send: let empty cells clear values in Eloqua.</source>
        <translation>send: 空のセルによる Eloqua の値の消去を許可します。</translation>
    </message>
    <message>
        <source>send: send rows even if this can create duplicates.</source>
        <translation>send: 重複が作成される可能性がある場合でも行を送信します。</translation>
    </message>
    <message>
        <source>send: also send rows that were sent before, or may have been.</source>
        <translation>send: 以前に送信された行、または送信された可能性のある行も送信します。</translation>
    </message>
    <message>
        <source>send: with --through-original, first delete everything that anybody has staged in the definition.</source>
        <translation>send: --through-original と併用し、誰がステージングしたものであれ、定義にステージング済みのものを先にすべて削除します。</translation>
    </message>
    <message>
        <source>send: also send rows with this code, which are left out otherwise; can be repeated.</source>
        <translation>send: 指定しないと除外される、このコードの行も送信します。複数回指定できます。</translation>
    </message>
    <message>
        <source>list, logs, rejects: filter that the server applies; sent unchanged. Kept copies: any table.</source>
        <translation>list、logs、rejects: サーバーが適用するフィルター。そのまま送信されます。保管コピー: すべての表。</translation>
    </message>
    <message>
        <source>list, logs, rejects: sort order that the server applies. Kept copies: any table.</source>
        <translation>list、logs、rejects: サーバーが適用する並べ替え順。保管コピー: すべての表。</translation>
    </message>
    <message>
        <source>Tables: rows per request.</source>
        <translation>表: リクエストあたりの行数。</translation>
    </message>
    <message>
        <source>Tables: rows to skip at the start.</source>
        <translation>表: 先頭でスキップする行数。</translation>
    </message>
    <message>
        <source>Tables: whether the server counts all rows.</source>
        <translation>表: サーバーがすべての行をカウントするかどうか。</translation>
    </message>
    <message>
        <source>Tables: fetch all pages from the offset on, in order.</source>
        <translation>表: offset 以降のすべてのページを順に取得します。</translation>
    </message>
    <message>
        <source>list: list the kept copies on this computer instead of the account&apos;s syncs.</source>
        <translation>list: アカウントの同期の代わりに、このコンピューターの保管コピーを一覧表示します。</translation>
    </message>
    <message>
        <source>With --all, keep, causes, compare, report: number of parallel requests, 1 to 6 (default: 4).</source>
        <translation>--all を指定した場合、および keep、causes、compare、report: 並列リクエスト数。1 から 6 (既定: 4)。</translation>
    </message>
    <message>
        <source>With --all and --output: if the export stops early, keep the rows fetched so far and resume from there the next time.</source>
        <translation>--all と --output を指定した場合: エクスポートが途中で停止したら、これまでに取得した行を保持し、次回そこから再開します。</translation>
    </message>
    <message>
        <source>causes: group by code, by code and fields (field, the default), or also by what the values show (finding).</source>
        <translation>causes: コード別、コードとフィールド別 (field、既定)、またはさらに値の検出事項別 (finding) にグループ化します。</translation>
    </message>
    <message>
        <source>report: include the values of records, which are masked by default.</source>
        <translation>report: 既定ではマスクされるレコードの値を含めます。</translation>
    </message>
    <message>
        <source>csv, json, jsonl, xlsx (Excel workbook; requires --output), or table (default: table on a terminal, otherwise csv). report: markdown (default), html, json, or xlsx.</source>
        <translation>csv、json、jsonl、xlsx (Excel ブック、--output が必要)、または table (既定: 端末では table、それ以外では csv)。report: markdown (既定)、html、json、または xlsx。</translation>
    </message>
    <message>
        <source>Write to this file, either completely or not at all.</source>
        <translation>このファイルに書き込みます。完全に書き込まれるか、まったく書き込まれないかのどちらかです。</translation>
    </message>
    <message>
        <source>Output only these columns, in this order.</source>
        <translation>これらの列のみを、この順序で出力します。</translation>
    </message>
    <message>
        <source>CSV: delimiter between the fields, one character or &quot;tab&quot;.</source>
        <translation>CSV: フィールド間の区切り文字。1 文字または &quot;tab&quot;。</translation>
    </message>
    <message>
        <source>CSV: start with a byte order mark.</source>
        <translation>CSV: 先頭にバイトオーダーマークを付けます。</translation>
    </message>
    <message>
        <source>CSV: put a &apos; before cells that a spreadsheet would treat as a formula.</source>
        <translation>CSV: スプレッドシートが数式として扱うセルの前に &apos; を付けます。</translation>
    </message>
    <message>
        <source>Show progress even if standard error isn&apos;t a terminal.</source>
        <translation>標準エラー出力が端末でない場合でも進行状況を表示します。</translation>
    </message>
    <message>
        <source>create: URL that Eloqua calls when the sync finishes.</source>
        <translation>create: 同期が終了したときに Eloqua が呼び出す URL。</translation>
    </message>
    <message>
        <source>create: send this property unchanged; can be repeated. Names: %1.</source>
        <translation>create: このプロパティをそのまま送信します。複数回指定できます。名前: %1。</translation>
    </message>
    <message>
        <source>create, send: wait until the sync finishes.</source>
        <translation>create、send: 同期が終了するまで待ちます。</translation>
    </message>
    <message>
        <source>demo-server: port on the loopback address.</source>
        <translation>demo-server: ループバックアドレスのポート。</translation>
    </message>
    <message>
        <source>demo-server: number of rows in the large rejects table.</source>
        <translation>demo-server: 大きな拒否の表の行数。</translation>
    </message>
    <message>
        <source>demo-server: number of rows in the large data table.</source>
        <translation>demo-server: 大きなデータの表の行数。</translation>
    </message>
    <message>
        <source>demo-server: delay before each response, in milliseconds.</source>
        <translation>demo-server: 各応答の前の遅延 (ミリ秒)。</translation>
    </message>
    <message>
        <source>No connections are saved yet. Sign in once with eloqua-sync-inspector.</source>
        <translation>接続はまだ保存されていません。eloqua-sync-inspector で一度サインインしてください。</translation>
    </message>
    <message>
        <source>Saved connections: %1.</source>
        <translation>保存済みの接続: %1。</translation>
    </message>
    <message>
        <source>There is no saved connection named &quot;%1&quot;. %2</source>
        <translation>&quot;%1&quot; という名前の保存済みの接続はありません。%2</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>オプション &quot;%1&quot; はありません。</translation>
    </message>
    <message>
        <source>Start the built-in simulated Eloqua and sign in to it. Nothing is stored.</source>
        <translation>組み込みの模擬 Eloqua を起動してサインインします。何も保存されません。</translation>
    </message>
    <message>
        <source>Read the credentials from this JSON file.</source>
        <translation>この JSON ファイルから資格情報を読み取ります。</translation>
    </message>
    <message>
        <source>Use this saved connection.</source>
        <translation>この保存済みの接続を使用します。</translation>
    </message>
    <message>
        <source>Sign in at this URL instead of https://login.eloqua.com.</source>
        <translation>https://login.eloqua.com の代わりにこの URL でサインインします。</translation>
    </message>
    <message>
        <source>Trust this PEM certificate in addition to the system&apos;s certificates.</source>
        <translation>システムの証明書に加えて、この PEM 証明書を信頼します。</translation>
    </message>
    <message>
        <source>Use this language instead of the system&apos;s: %1.</source>
        <translation>システムの言語の代わりにこの言語を使用します: %1。</translation>
    </message>
    <message>
        <source>Show this help and quit.</source>
        <translation>このヘルプを表示して終了します。</translation>
    </message>
    <message>
        <source>Show the version and quit.</source>
        <translation>バージョンを表示して終了します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a language of this program. Available languages: %2.</source>
        <translation>&quot;%1&quot; はこのプログラムの言語ではありません。使用できる言語: %2。</translation>
    </message>
    <message>
        <source>%1
Run &quot;%2 --help&quot; to see the options.
</source>
        <translation>%1
オプションを表示するには &quot;%2 --help&quot; を実行してください。
</translation>
    </message>
    <message>
        <source>Use only one of --demo, --connection, and --profile.</source>
        <translation>--demo、--connection、および --profile は、いずれか 1 つだけを使用してください。</translation>
    </message>
    <message>
        <source>--demo signs in to the simulated Eloqua, so it can&apos;t be used with --login-url.</source>
        <translation>--demo は模擬 Eloqua にサインインするため、--login-url とは併用できません。</translation>
    </message>
    <message>
        <source>--login-url must be an https address (plain http only for this computer), not &quot;%1&quot;.</source>
        <translation>--login-url には https アドレスを指定する必要があります (http はこのコンピューターのみ)。&quot;%1&quot; は指定できません。</translation>
    </message>
    <message>
        <source>The simulated Eloqua couldn&apos;t open a port on this computer.</source>
        <translation>模擬 Eloqua がこのコンピューターのポートを開けませんでした。</translation>
    </message>
    <message>
        <source>The simulated Eloqua couldn&apos;t open port %1 on this computer. Another program may be using it. Choose a different port.</source>
        <translation>模擬 Eloqua がこのコンピューターのポート %1 を開けませんでした。別のプログラムが使用している可能性があります。別のポートを選択してください。</translation>
    </message>
    <message>
        <source>Can&apos;t read the certificate file %1: %2.</source>
        <translation>証明書ファイル %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The file %1 doesn&apos;t contain a certificate in PEM format (&quot;-----BEGIN CERTIFICATE-----&quot;).</source>
        <translation>ファイル %1 に PEM 形式の証明書 (&quot;-----BEGIN CERTIFICATE-----&quot;) が含まれていません。</translation>
    </message>
    <message>
        <source>Can&apos;t write to the folder %1. It&apos;s needed so that two programs never refresh the same sign-in at the same time. Nothing was sent, and the refresh token is still valid.</source>
        <translation>フォルダー %1 に書き込めません。このフォルダーは、2 つのプログラムが同じサインインを同時に更新しないようにするために必要です。何も送信されておらず、リフレッシュトークンはまだ有効です。</translation>
    </message>
    <message>
        <source>Open this sync.</source>
        <translation>この同期を開きます。</translation>
    </message>
    <message>
        <source>Write a PNG screenshot of the loaded window to FILE, then quit.</source>
        <translation>読み込み済みのウィンドウの PNG スクリーンショットを FILE に書き込んで終了します。</translation>
    </message>
    <message>
        <source>Use this color palette instead of the one chosen in Preferences: %1.</source>
        <translation>「設定」で選択した配色の代わりにこの配色を使用します: %1。</translation>
    </message>
    <message>
        <source>Open the window at this size.</source>
        <translation>ウィンドウをこのサイズで開きます。</translation>
    </message>
    <message>
        <source>Open this kept copy of a sync. No sign-in is needed.</source>
        <translation>この同期の保管コピーを開きます。サインインは必要ありません。</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;. See --help.</source>
        <translation>引数 &quot;%1&quot; は認識できません。--help を参照してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a palette. Available palettes: %2.</source>
        <translation>&quot;%1&quot; は配色ではありません。使用できる配色: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a valid size. Use the form 1024x768.</source>
        <translation>&quot;%1&quot; は有効なサイズではありません。1024x768 の形式で指定してください。</translation>
    </message>
    <message>
        <source>Shows what happened to an Oracle Eloqua bulk sync.</source>
        <translation>Oracle Eloqua の一括同期で何が起きたかを表示します。</translation>
    </message>
    <message>
        <source>Server response: %1</source>
        <translation>サーバーの応答: %1</translation>
    </message>
    <message>
        <source>Field %1, value %2: %3</source>
        <translation>フィールド %1、値 %2: %3</translation>
    </message>
    <message>
        <source>Stopped. Nothing was loaded.</source>
        <translation>停止しました。何も読み込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s)</source>
        <translation>
            <numerusform>%L1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>it belongs to user %1 and group %2, and you don&apos;t have permission to keep this ownership</source>
        <translation>所有者がユーザー %1、グループ %2 であり、この所有権を維持する権限がありません</translation>
    </message>
    <message>
        <source>it&apos;s a mount point, so it can&apos;t be replaced; mount its folder instead</source>
        <translation>マウントポイントであるため置き換えられません。代わりに、そのフォルダーをマウントしてください</translation>
    </message>
    <message>
        <source>its access control list can&apos;t be kept: %1</source>
        <translation>アクセス制御リストを維持できません: %1</translation>
    </message>
    <message>
        <source>its permissions can&apos;t be kept: %1</source>
        <translation>アクセス許可を維持できません: %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to standard output: %1. The output is incomplete.</source>
        <translation>標準出力に書き込めませんでした: %1。出力は不完全です。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
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
        <translation>ja</translation>
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
        <translation>(その他のフィールドの組み合わせ)</translation>
    </message>
    <message>
        <source>(no field named)</source>
        <translation>(フィールドの指定なし)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>First %1 rejects. Counts will change.</source>
        <translation>集計済みの拒否: %1 件。件数は変わります。</translation>
    </message>
    <message>
        <source>No record was rejected.</source>
        <translation>レコードは拒否されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>All %L1 reject(s) are counted.</source>
        <translation>
            <numerusform>全 %L1 件の拒否が集計されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at %1 rejects. Counts cover these only.</source>
        <translation>拒否 %1 件で停止しました。件数はこれらのみが対象です。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s) were counted, but there may be more.</source>
        <translation>
            <numerusform>%L1 件の拒否を集計しましたが、ほかにもある可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 rejects could be counted. Counts cover these only.</source>
        <translation>拒否 %1 件しか集計できませんでした。件数はこれらのみが対象です。</translation>
    </message>
    <message>
        <source>New</source>
        <comment>cause of rejects</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>cause of rejects</comment>
        <translation>解消</translation>
    </message>
    <message>
        <source>More</source>
        <comment>rejects</comment>
        <translation>増加</translation>
    </message>
    <message>
        <source>Fewer</source>
        <comment>rejects</comment>
        <translation>減少</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>number of rejects</comment>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>character %L1</source>
        <translation>%L1 文字目</translation>
    </message>
    <message>
        <source>characters %L1 to %L2</source>
        <translation>%L1–%L2 文字目</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Only spaces</source>
        <translation>空白のみ</translation>
    </message>
    <message>
        <source>Placeholder for an empty value, such as null</source>
        <translation>空の値を表すプレースホルダー (null など)</translation>
    </message>
    <message>
        <source>Space at the start or end</source>
        <translation>先頭または末尾に空白</translation>
    </message>
    <message>
        <source>Contains a no-break space</source>
        <translation>ノーブレークスペースを含む</translation>
    </message>
    <message>
        <source>Contains an invisible character</source>
        <translation>不可視文字を含む</translation>
    </message>
    <message>
        <source>Contains a control character</source>
        <translation>制御文字を含む</translation>
    </message>
    <message>
        <source>Text in the wrong encoding</source>
        <translation>テキストの文字コードが不正</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>長すぎる</translation>
    </message>
    <message>
        <source>Value of another field, as if the columns were shifted</source>
        <translation>別のフィールドの値 (列がずれている可能性)</translation>
    </message>
    <message>
        <source>No @</source>
        <translation>@ がない</translation>
    </message>
    <message>
        <source>Several addresses</source>
        <translation>複数のアドレス</translation>
    </message>
    <message>
        <source>Address with a display name</source>
        <translation>表示名付きのアドレス</translation>
    </message>
    <message>
        <source>More than one @</source>
        <translation>@ が 2 つ以上ある</translation>
    </message>
    <message>
        <source>Space in the address</source>
        <translation>アドレス内に空白</translation>
    </message>
    <message>
        <source>Accented or non-Latin letter in the address</source>
        <translation>アドレス内にアクセント付き文字または非ラテン文字</translation>
    </message>
    <message>
        <source>Nothing before the @</source>
        <translation>@ の前に何もない</translation>
    </message>
    <message>
        <source>Misplaced dot</source>
        <translation>ドットの位置が不正</translation>
    </message>
    <message>
        <source>No dot after the @</source>
        <translation>@ の後にドットがない</translation>
    </message>
    <message>
        <source>Character that isn&apos;t allowed in an address</source>
        <translation>アドレスに使用できない文字</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>小数点にコンマを使用</translation>
    </message>
    <message>
        <source>Thousands separator</source>
        <translation>桁区切り記号</translation>
    </message>
    <message>
        <source>Currency sign</source>
        <translation>通貨記号</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>数値ではない</translation>
    </message>
    <message>
        <source>Number with a sign</source>
        <translation>符号付きの数値</translation>
    </message>
    <message>
        <source>Number with decimal places</source>
        <translation>小数を含む数値</translation>
    </message>
    <message>
        <source>Time with milliseconds</source>
        <translation>ミリ秒を含む時刻</translation>
    </message>
    <message>
        <source>Date in a different order than YYYY-MM-DD</source>
        <translation>YYYY-MM-DD とは異なる順序の日付</translation>
    </message>
    <message>
        <source>Two-digit year</source>
        <translation>2 桁の年</translation>
    </message>
    <message>
        <source>Excel date number</source>
        <translation>Excel の日付シリアル値</translation>
    </message>
    <message>
        <source>Unix time (seconds since 1970)</source>
        <translation>Unix 時間 (1970 年からの秒数)</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>日付ではない</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>No field named</source>
        <translation>フィールドの指定なし</translation>
    </message>
    <message>
        <source>The numbers of rejected records differ: %1 in the log, %2 in the list of rejects.</source>
        <translation>拒否されたレコードの数が一致しません: ログでは %1、拒否の一覧では %2。</translation>
    </message>
    <message>
        <source>The numbers of rejects differ: %1 reported by Eloqua, %2 fetched.</source>
        <translation>拒否の数が一致しません: Eloqua の報告では %1、取得したのは %2。</translation>
    </message>
    <message>
        <source>The numbers of rejected records differ: %1 in the log, %2 fetched.</source>
        <translation>拒否されたレコードの数が一致しません: ログでは %1、取得したのは %2。</translation>
    </message>
    <message>
        <source>The log reports fewer staged records (%1) than processed records (%2).</source>
        <translation>ログによると、ステージング済みのレコード (%1) が処理済みのレコード (%2) より少なくなっています。</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>ステージング済み</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>処理済み</translation>
    </message>
    <message>
        <source>Without duplicates</source>
        <translation>重複の除外後</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>With rejected fields</source>
        <translation>拒否されたフィールドあり</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>number of records</comment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>number of records</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>The definition couldn&apos;t be read, so fields are in the order of the records. %1</source>
        <translation>定義を読み取れなかったため、フィールドはレコードの順序で並んでいます。%1</translation>
    </message>
    <message>
        <source>The log couldn&apos;t be read, so its counters are missing. %1</source>
        <translation>ログを読み取れなかったため、そのカウンターがありません。%1</translation>
    </message>
    <message>
        <source>The log in the kept copy isn&apos;t complete. %1</source>
        <translation>保管コピー内のログは完全ではありません。%1</translation>
    </message>
    <message numerus="yes">
        <source>The log reports %L1 record(s) with %2, but the list of rejects contains %3.</source>
        <translation>
            <numerusform>ログは %2 のレコードを %L1 件と報告していますが、拒否の一覧には %3 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>blanks in an email address</source>
        <translation>メールアドレス内に空白</translation>
    </message>
    <message>
        <source>letters in an email address that Eloqua may reject</source>
        <translation>Eloqua が拒否する可能性のある文字がメールアドレスに含まれている</translation>
    </message>
    <message>
        <source>not an email address</source>
        <translation>メールアドレスではない</translation>
    </message>
    <message>
        <source>too long for an email address</source>
        <translation>メールアドレスとして長すぎる</translation>
    </message>
    <message>
        <source>a date in a format that Eloqua may not recognize; use YYYY-MM-DD</source>
        <translation>Eloqua が認識できない可能性のある形式の日付。YYYY-MM-DD を使用してください</translation>
    </message>
    <message>
        <source>a date that doesn&apos;t exist</source>
        <translation>存在しない日付</translation>
    </message>
    <message>
        <source>a date with milliseconds, which Eloqua may ignore</source>
        <translation>ミリ秒を含む日付 (Eloqua が無視する可能性あり)</translation>
    </message>
    <message>
        <source>empty, although it&apos;s the identifier</source>
        <translation>識別子なのに空</translation>
    </message>
    <message>
        <source>empty, although it&apos;s required</source>
        <translation>必須なのに空</translation>
    </message>
    <message>
        <source>read-only in Eloqua, so the value may be ignored</source>
        <translation>Eloqua で読み取り専用 (値が無視される可能性あり)</translation>
    </message>
    <message>
        <source>a field of an unknown type</source>
        <translation>型が不明なフィールド</translation>
    </message>
    <message>
        <source>not a number, such as 1234.5</source>
        <translation>1234.5 のような数値ではない</translation>
    </message>
    <message>
        <source>a number with a sign or decimal places, which Eloqua may reject</source>
        <translation>符号または小数を含む数値 (Eloqua が拒否する可能性あり)</translation>
    </message>
    <message>
        <source>longer than %L1 characters</source>
        <translation>%L1 文字を超えている</translation>
    </message>
    <message>
        <source>longer than %L1 characters, which only a large text field accepts</source>
        <translation>%L1 文字を超えている (大きなテキストフィールドでのみ使用可能)</translation>
    </message>
    <message>
        <source>Eloqua&apos;s list of fields can&apos;t be read.</source>
        <translation>Eloqua のフィールドの一覧を読み取れません。</translation>
    </message>
    <message>
        <source>Eloqua has no list of fields for this kind of import.</source>
        <translation>この種類のインポートのフィールドの一覧は Eloqua にありません。</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of fields</source>
        <translation>フィールドの一覧ではありません</translation>
    </message>
    <message>
        <source>unchanged since Eloqua rejected it</source>
        <translation>Eloqua が拒否してから変更されていない</translation>
    </message>
    <message>
        <source>still the value that Eloqua rejected</source>
        <translation>Eloqua が拒否した値のまま</translation>
    </message>
    <message>
        <source>the same as in another record</source>
        <translation>別のレコードと同じ</translation>
    </message>
    <message>
        <source>The definition of the import isn&apos;t in this copy, so types and required fields can&apos;t be checked.</source>
        <translation>インポートの定義がこのコピーに含まれていないため、型と必須フィールドをチェックできません。</translation>
    </message>
    <message>
        <source>The definition has no identifier, so the check can&apos;t find records without one.</source>
        <translation>定義に識別子がないため、識別子のないレコードをチェックで検出できません。</translation>
    </message>
    <message>
        <source>Eloqua&apos;s list of fields isn&apos;t in this copy, so most types and required fields can&apos;t be checked. Sign in to fetch the list.</source>
        <translation>Eloqua のフィールドの一覧がこのコピーに含まれていないため、ほとんどの型と必須フィールドをチェックできません。一覧を取得するには、サインインしてください。</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>passes our checks</source>
        <translation>チェックに合格</translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s) fail</source>
        <translation>
            <numerusform>%L1 件のレコードが不合格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 pass our checks</source>
        <translation>
            <numerusform>%L1 件がチェックに合格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %L1 we cannot tell</source>
        <translation>
            <numerusform>%L1 件は判定不能</numerusform>
        </translation>
    </message>
    <message>
        <source>Of all records, shown or not: %1</source>
        <translation>表示の有無を問わず全レコードのうち: %1</translation>
    </message>
    <message>
        <source>Eloqua hasn&apos;t answered for %1 s</source>
        <translation>Eloqua が %1 秒間応答していません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file isn&apos;t a recipe. Choose a file that was saved with &quot;Save steps as recipe&quot;.</source>
        <translation>ファイルはレシピではありません。「ステップをレシピとして保存」で保存したファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file was made by a newer version of this program. Update the program to open it.</source>
        <translation>ファイルはこのプログラムの新しいバージョンで作成されています。開くには、プログラムを更新してください。</translation>
    </message>
    <message>
        <source>The file has more than %L1 steps.</source>
        <translation>ファイルのステップが %L1 個を超えています。</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1: %2. Choose another location, then try again.</source>
        <translation>%1 に書き込めませんでした: %2。別の場所を選択して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1: %2.</source>
        <translation>%1 を読み取れませんでした: %2。</translation>
    </message>
    <message>
        <source>Couldn&apos;t use %1. %2</source>
        <translation>%1 を使用できませんでした。%2</translation>
    </message>
    <message numerus="yes">
        <source>Applied %L1 step(s)</source>
        <translation>
            <numerusform>%L1 個のステップを適用しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, but %L2 couldn&apos;t be applied: %3</source>
        <translation>
            <numerusform>%1 (適用できなかったもの %L2 個: %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>it isn&apos;t a definition</source>
        <translation>定義ではありません</translation>
    </message>
    <message>
        <source>it isn&apos;t a list of definitions</source>
        <translation>定義の一覧ではありません</translation>
    </message>
    <message>
        <source>&quot;items&quot; isn&apos;t a list</source>
        <translation>&quot;items&quot; がリストではありません</translation>
    </message>
    <message>
        <source>System times in UTC</source>
        <translation>システム時刻を UTC で表記</translation>
    </message>
    <message>
        <source>Maximum number of records</source>
        <translation>レコードの最大数</translation>
    </message>
    <message>
        <source>Storage used (KB)</source>
        <translation>使用済みストレージ (KB)</translation>
    </message>
    <message>
        <source>External system ID</source>
        <translation>外部システム ID</translation>
    </message>
    <message>
        <source>CRM account ID field</source>
        <translation>CRM アカウント ID フィールド</translation>
    </message>
    <message>
        <source>Sync after each upload</source>
        <translation>アップロードのたびに同期</translation>
    </message>
    <message>
        <source>Update all matching records</source>
        <translation>一致するすべてのレコードを更新</translation>
    </message>
    <message>
        <source>Update rule by field</source>
        <translation>フィールド別の更新ルール</translation>
    </message>
    <message>
        <source>Import priority</source>
        <translation>インポートの優先度</translation>
    </message>
    <message>
        <source>Import rule</source>
        <translation>インポートルール</translation>
    </message>
    <message>
        <source>Null identifier field name</source>
        <translation>null 識別子フィールド名</translation>
    </message>
    <message>
        <source>Link users</source>
        <translation>ユーザーをリンク</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>The object is missing before &quot;%1&quot;. Enter a URI such as /contacts/%1/1232.</source>
        <translation>「%1」の前にオブジェクトがありません。/contacts/%1/1232 のような URI を入力してください。</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t document an object called &quot;%1&quot;. The documented objects are accounts, activities, campaignResponses, contacts, customObjects, emailAddresses, events, opportunities, and phoneNumbers.</source>
        <translation>Eloqua のドキュメントに「%1」というオブジェクトはありません。記載されているオブジェクトは、accounts、activities、campaignResponses、contacts、customObjects、emailAddresses、events、opportunities、および phoneNumbers です。</translation>
    </message>
    <message>
        <source>The number of the object is missing after &quot;%1&quot;. Enter a URI such as /%1/27/%2/402.</source>
        <translation>「%1」の後にオブジェクトの番号がありません。/%1/27/%2/402 のような URI を入力してください。</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t support %1 of %2.</source>
        <translation>Eloqua は %2 の %1 をサポートしていません。</translation>
    </message>
    <message>
        <source>The URI must end with the number of the definition, such as 1232.</source>
        <translation>URI の末尾は、1232 のような定義の番号でなければなりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t the number of a definition, such as 1232. Choose the definition from the list to get its number.</source>
        <translation>「%1」は 1232 のような定義の番号ではありません。番号を入力するには、一覧から定義を選択してください。</translation>
    </message>
    <message>
        <source>Enter only the part of the address that starts with the object, such as /contacts/imports/1232.</source>
        <translation>アドレスのうち、/contacts/imports/1232 のようにオブジェクトから始まる部分だけを入力してください。</translation>
    </message>
    <message>
        <source>That address belongs to %1, not to the Eloqua instance that you&apos;re signed in to. Enter only the part that starts with the object, such as /contacts/imports/1232.</source>
        <translation>そのアドレスは、サインインしている Eloqua インスタンスではなく %1 のものです。/contacts/imports/1232 のようにオブジェクトから始まる部分だけを入力してください。</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>別のコンピューター</translation>
    </message>
    <message>
        <source>That isn&apos;t the address of a definition. Enter a path such as /contacts/imports/1232.</source>
        <translation>これは定義のアドレスではありません。/contacts/imports/1232 のようなパスを入力してください。</translation>
    </message>
    <message>
        <source>The URI contains a space or an invisible character. Remove it.</source>
        <translation>URI に空白または不可視文字が含まれています。削除してください。</translation>
    </message>
    <message>
        <source>A number alone isn&apos;t enough. Enter the whole path, such as /contacts/imports/%1.</source>
        <translation>番号だけでは不十分です。/contacts/imports/%1 のようにパス全体を入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a definition URI, such as /contacts/imports/1232. Choose the definition by name from the list.</source>
        <translation>「%1」は /contacts/imports/1232 のような定義 URI ではありません。一覧から名前で定義を選択してください。</translation>
    </message>
    <message>
        <source>A definition URI starts with a slash: /%1</source>
        <translation>定義 URI はスラッシュで始まります: /%1</translation>
    </message>
    <message>
        <source>That is the URI of a sync. A sync is created from a definition, such as /contacts/imports/1232. To sync this sync&apos;s definition again, choose &quot;Run again&quot;.</source>
        <translation>これは同期の URI です。同期は、/contacts/imports/1232 のような定義から作成します。この同期の定義をもう一度同期するには、「再実行」を選択してください。</translation>
    </message>
    <message>
        <source>The URI must contain imports, exports, or syncActions, as in /contacts/imports/1232.</source>
        <translation>URI には、/contacts/imports/1232 のように imports、exports、または syncActions が含まれている必要があります。</translation>
    </message>
    <message>
        <source>A definition URI ends with the number of the definition. Remove &quot;%1&quot;.</source>
        <translation>定義 URI の末尾は定義の番号です。「%1」を削除してください。</translation>
    </message>
    <message>
        <source>Enter the URI of the definition to sync, such as /contacts/imports/1232.</source>
        <translation>同期する定義の URI を入力してください (例: /contacts/imports/1232)。</translation>
    </message>
    <message>
        <source>The address contains a space. Remove it.</source>
        <translation>アドレスに空白が含まれています。削除してください。</translation>
    </message>
    <message>
        <source>Eloqua can call only web addresses. Enter an address that starts with https:// or http://, or leave it out.</source>
        <translation>Eloqua が呼び出せるのは Web アドレスだけです。https:// または http:// で始まるアドレスを入力するか、省略してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save %1: %2.</source>
        <translation>%1 を保存できませんでした: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>フィールドを選択してください。</translation>
    </message>
    <message>
        <source>There is no field %1 in these records.</source>
        <translation>これらのレコードにフィールド %1 はありません。</translation>
    </message>
    <message>
        <source>Choose two different fields.</source>
        <translation>異なる 2 つのフィールドを選択してください。</translation>
    </message>
    <message>
        <source>Enter the text to find. To fill empty cells, select &quot;Whole cell&quot;.</source>
        <translation>検索する文字列を入力してください。空のセルに入力するには、「セル全体が一致」を選択してください。</translation>
    </message>
    <message>
        <source>The regular expression isn&apos;t valid at character %L1: %2.</source>
        <translation>正規表現の %L1 文字目が無効です: %2。</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>すべてのフィールド</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 を %2 に設定</translation>
    </message>
    <message>
        <source>Replace %1 with %2 in %3</source>
        <translation>%3 の %1 を %2 に置換</translation>
    </message>
    <message>
        <source>Trim blanks in %1</source>
        <translation>%1 の前後の空白を削除</translation>
    </message>
    <message>
        <source>Change the case in %1</source>
        <translation>%1 の大文字/小文字を変更</translation>
    </message>
    <message>
        <source>Swap %1 and %2</source>
        <translation>%1 と %2 を入れ替え</translation>
    </message>
    <message>
        <source>Split names from addresses in %1</source>
        <translation>%1 の名前とアドレスを分割</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 を元の値に戻す</translation>
    </message>
    <message>
        <source>Leave out records</source>
        <translation>レコードを除外</translation>
    </message>
    <message>
        <source>Include records again</source>
        <translation>レコードを再び含める</translation>
    </message>
    <message numerus="yes">
        <source>Emptied %L1 cell(s) in %2</source>
        <translation>
            <numerusform>%2 の %L1 個のセルを空にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %L1 cell(s) in %2 to %3</source>
        <translation>
            <numerusform>%2 の %L1 個のセルを %3 に設定しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %2 with %3 in %L1 cell(s) in %4</source>
        <translation>
            <numerusform>%4 の %L1 個のセルで %2 を %3 に置換しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trimmed %L1 cell(s) in %2</source>
        <translation>
            <numerusform>%2 の %L1 個のセルで前後の空白を削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the case of %L1 cell(s) in %2</source>
        <translation>
            <numerusform>%2 の %L1 個のセルで大文字/小文字を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swapped %2 and %3: %L1 cell(s)</source>
        <translation>
            <numerusform>%2 と %3 を入れ替えました: %L1 個のセル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split names from addresses in %2: %L1 cell(s)</source>
        <translation>
            <numerusform>%2 の名前とアドレスを分割しました: %L1 個のセル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %L1 cell(s) in %2</source>
        <translation>
            <numerusform>%2 の %L1 個のセルを元の値に戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %L1 record(s)</source>
        <translation>
            <numerusform>%L1 件のレコードを除外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Included %L1 record(s) again</source>
        <translation>
            <numerusform>%L1 件のレコードを再び含めました</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a step that this program supports.</source>
        <translation>&quot;%1&quot; は、このプログラムがサポートしているステップではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a step must be a string.</source>
        <translation>ステップの &quot;%1&quot; は文字列でなければなりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a step must be true or false.</source>
        <translation>ステップの &quot;%1&quot; は true または false でなければなりません。</translation>
    </message>
    <message>
        <source>&quot;case&quot; of a step must be lower, upper, or title.</source>
        <translation>ステップの &quot;case&quot; は lower、upper、または title でなければなりません。</translation>
    </message>
    <message>
        <source>The number of rows is unknown until the first response arrives.</source>
        <translation>最初の応答が届くまで行数はわかりません。</translation>
    </message>
    <message>
        <source>%1 from this copy. Nothing is requested from Eloqua.</source>
        <translation>このコピーの %1。Eloqua には何も要求しません。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 request(s)</source>
        <translation>
            <numerusform>%L1 件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. No time estimate yet.</source>
        <translation>%1、%2。所要時間の見積もりはまだありません。</translation>
    </message>
    <message>
        <source>%1, %2, about %3 at the speed of the last export.</source>
        <translation>%1、%2、前回のエクスポートの速度で約 %3。</translation>
    </message>
    <message>
        <source>The workbook will be about %1. Excel might open it slowly or not at all. Consider a CSV format, or export fewer rows or columns.</source>
        <translation>ブックは約 %1 になります。Excel で開くのに時間がかかるか、開けない可能性があります。CSV 形式を使用するか、エクスポートする行または列を減らすことを検討してください。</translation>
    </message>
    <message>
        <source>requesting the first rows</source>
        <translation>最初の行を要求しています</translation>
    </message>
    <message>
        <source>completing the file</source>
        <translation>ファイルを仕上げています</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s)/s</source>
        <translation>
            <numerusform>%L1 行/秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>slowed down by Eloqua</source>
        <translation>Eloqua により速度制限中</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would run as a formula (they start with =, +, -, or @) get an apostrophe (&apos;) in front. Numbers and phone numbers, such as %1, stay as they are.</source>
        <translation>スプレッドシートが数式として実行するセル (=、+、-、または @ で始まるもの) の前にアポストロフィ (&apos;) が付きます。%1 などの数値と電話番号はそのままです。</translation>
    </message>
    <message>
        <source>Cells that start with =, +, -, or @ get an apostrophe (&apos;) in front: %1 becomes &apos;%1.</source>
        <translation>=、+、-、または @ で始まるセルの前にアポストロフィ (&apos;) が付きます。%1 は &apos;%1 になります。</translation>
    </message>
    <message>
        <source>For Excel, which reads all characters correctly in this file.</source>
        <translation>Excel 向け。Excel はこのファイルのすべての文字を正しく読み取ります。</translation>
    </message>
    <message>
        <source>For programs.</source>
        <translation>プログラム向け。</translation>
    </message>
    <message>
        <source>For programs: values are exactly as Eloqua sent them. To open the file in Excel, choose Excel workbook.</source>
        <translation>プログラム向け: 値は Eloqua が送信したとおりです。ファイルを Excel で開くには、「Excel ブック」を選択してください。</translation>
    </message>
    <message>
        <source>Exact CSV</source>
        <translation>正確な CSV</translation>
    </message>
    <message>
        <source>Excel CSV</source>
        <translation>Excel 用 CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel ブック</translation>
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
        <translation>プログラム向け: 各行に 1 つの JSON オブジェクト。</translation>
    </message>
    <message>
        <source>For programs: one JSON array of objects.</source>
        <translation>プログラム向け: オブジェクトの 1 つの JSON 配列。</translation>
    </message>
    <message>
        <source>For Excel and other spreadsheets: every value is the text that Eloqua sent, so leading zeros stay, and nothing runs as a formula. Only record indexes and counts are numbers.</source>
        <translation>Excel などのスプレッドシート向け: すべての値は Eloqua が送信したテキストのままなので、先頭のゼロは失われず、数式として実行されることもありません。レコードのインデックスと件数だけが数値です。</translation>
    </message>
    <message>
        <source>An Excel sheet can hold only %L1 of these rows. The other rows go on more sheets.</source>
        <translation>1 つの Excel シートには、これらの行のうち %L1 行しか入りません。残りの行は追加のシートに入ります。</translation>
    </message>
    <message>
        <source>Excel shows only the first %L1 of these rows. Filter the table to export fewer.</source>
        <translation>Excel は、これらの行のうち最初の %L1 行しか表示しません。エクスポートする行を減らすには、表にフィルターを適用してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1: %2. If a file with that name exists, it&apos;s unchanged. Choose another location or free up space, then try again.</source>
        <translation>%1 に書き込めませんでした: %2。その名前のファイルが存在する場合、そのファイルは変更されていません。別の場所を選択するか空き領域を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 already exists. It was created after you set up this export, so it wasn&apos;t replaced. Export again to choose another name or to replace it.</source>
        <translation>%1 は既に存在します。このエクスポートの設定後に作成されたため、置き換えられませんでした。別の名前を選択するか、このファイルを置き換えるには、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The rows fetched so far are lost, because %1 was deleted or replaced during the export. If %2 exists, it&apos;s unchanged. Try again, and leave files that end in .part alone until the export has finished.</source>
        <translation>エクスポート中に %1 が削除または置き換えられたため、これまでに取得した行は失われました。%2 が存在する場合、そのファイルは変更されていません。もう一度お試しになり、エクスポートが終了するまで .part で終わるファイルには触れないでください。</translation>
    </message>
    <message>
        <source>it&apos;s a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it&apos;s not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it&apos;s write-protected</source>
        <translation>書き込みが禁止されています</translation>
    </message>
    <message>
        <source>there isn&apos;t enough memory for it</source>
        <translation>メモリが不足しています</translation>
    </message>
    <message>
        <source>it would be larger than 4 GiB</source>
        <translation>4 GiB を超えます</translation>
    </message>
    <message>
        <source>The rows have %L1 columns, but an Excel sheet can hold only %L2. Choose fewer columns, or another format.</source>
        <translation>行の列数は %L1 ですが、Excel シートに入るのは %L2 列までです。選択する列を減らすか、別の形式を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) had more than the %L2 characters that Excel can hold. They were cut, and end in &quot;…&quot;. Columns: %3.</source>
        <translation>
            <numerusform>%L1 個のセルが、Excel に入る %L2 文字を超えていました。これらのセルは途中で切り詰められ、末尾が &quot;…&quot; になっています。列: %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are on %L1 sheets, because an Excel sheet can hold only %L2 rows.</source>
        <translation>Excel シートには %L2 行しか入らないため、行は %L1 枚のシートに分かれています。</translation>
    </message>
    <message>
        <source>If the problem continues, send this message to Oracle Support.</source>
        <translation>問題が続く場合は、このメッセージを Oracle サポートに送信してください。</translation>
    </message>
    <message>
        <source>If the problem continues, send the request ID to Oracle Support.</source>
        <translation>問題が続く場合は、リクエスト ID を Oracle サポートに送信してください。</translation>
    </message>
    <message>
        <source>Eloqua no longer accepts the sign-in. Sign in again.</source>
        <translation>Eloqua がサインインを受け付けなくなりました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This Eloqua user isn&apos;t allowed to see this. Ask your Eloqua administrator for permission.</source>
        <translation>この Eloqua ユーザーには、これを表示する権限がありません。Eloqua 管理者に権限を依頼してください。</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t find this. Check the number, and whether Eloqua still keeps it.</source>
        <translation>Eloqua で見つかりませんでした。番号と、Eloqua がまだ保持しているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Eloqua received too many requests and asks you to wait %1. Try again after that.</source>
        <translation>リクエストが多すぎるため、Eloqua は %1待つよう求めています。その後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Eloqua received too many requests. Wait a minute, then try again.</source>
        <translation>Eloqua が受信したリクエストが多すぎます。1 分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the request. Check the filter, the sort order, and the page size.</source>
        <translation>Eloqua がリクエストを受け付けませんでした。フィルター、並べ替え順、およびページサイズを確認してください。</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the request, because the value below isn&apos;t allowed. Change it and try again.</source>
        <translation>次の値は許可されていないため、Eloqua がリクエストを受け付けませんでした。値を変更して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t respond because of a temporary problem and asks you to wait %1. Try again after that.</source>
        <translation>Eloqua は一時的な問題のため応答できず、%1待つよう求めています。その後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t respond because of an internal error. Try again in a few minutes.</source>
        <translation>Eloqua は内部エラーのため応答できませんでした。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server redirected the request to another address (%1). The redirect wasn&apos;t followed, so that no token is sent there. Check the login URL and the proxy.</source>
        <translation>サーバーがリクエストを別のアドレス (%1) にリダイレクトしました。トークンがそこに送信されないよう、リダイレクトには従いませんでした。ログイン URL とプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The server sent an unexpected response.</source>
        <translation>サーバーから予期しない応答がありました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 second(s)</source>
        <translation>
            <numerusform>%1 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minute(s)</source>
        <translation>
            <numerusform>%1 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <translation>
            <numerusform>%1 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>少なくとも %1</translation>
    </message>
    <message>
        <source>The server&apos;s response can&apos;t be used: %1. None of it is shown. Try again.</source>
        <translation>サーバーの応答を使用できません: %1。応答の内容は表示されません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Enter the host name of the proxy, such as proxy.example.com.</source>
        <translation>プロキシのホスト名を入力してください (例: proxy.example.com)。</translation>
    </message>
    <message>
        <source>Enter only the host name, such as proxy.example.com. The port and the user name have their own fields.</source>
        <translation>proxy.example.com のようなホスト名だけを入力してください。ポートとユーザー名には専用のフィールドがあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a host name. Enter a name such as proxy.example.com, or an IP address.</source>
        <translation>「%1」はホスト名ではありません。proxy.example.com のような名前、または IP アドレスを入力してください。</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>システムのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>Check the proxy in Preferences.</source>
        <translation>「設定」でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t write the unfinished copy in %1: %2. Free up space there, then keep the sync again.</source>
        <translation>%1 の未完成のコピーに書き込めませんでした: %2。そこの空き領域を増やしてから、もう一度同期を保管してください。</translation>
    </message>
    <message>
        <source>The records have more than %L1 fields, which is more than a copy can hold.</source>
        <translation>レコードのフィールドが %L1 個を超えており、コピーに入りません。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Share of rejects</source>
        <translation>拒否の割合</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>修正方法</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Share of the first %L1 rejects</source>
        <translation>最初の %L1 件の拒否に対する割合</translation>
    </message>
    <message>
        <source>Share of logged rejects</source>
        <translation>ログに記録された拒否に対する割合</translation>
    </message>
    <message>
        <source>%L1 before, %L2 now</source>
        <translation>以前 %L1、現在 %L2</translation>
    </message>
    <message>
        <source>(other codes)</source>
        <translation>(その他のコード)</translation>
    </message>
    <message>
        <source>Share of this cause</source>
        <translation>この原因に対する割合</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>(others)</source>
        <translation>(その他)</translation>
    </message>
    <message>
        <source>(%L1 others)</source>
        <translation>(その他 %L1 件)</translation>
    </message>
    <message>
        <source>Log counter</source>
        <translation>ログカウンター</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Share of staged</source>
        <translation>ステージング済みに対する割合</translation>
    </message>
    <message>
        <source>Share of processed</source>
        <translation>処理済みに対する割合</translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s)</source>
        <translation>
            <numerusform>%L1 件のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync failed.</source>
        <translation>同期は失敗しました。</translation>
    </message>
    <message>
        <source>The sync finished with a warning.</source>
        <translation>同期は警告で終了しました。</translation>
    </message>
    <message>
        <source>The sync finished.</source>
        <translation>同期は終了しました。</translation>
    </message>
    <message>
        <source>The sync finished with the status %1.</source>
        <translation>同期はステータス %1 で終了しました。</translation>
    </message>
    <message>
        <source>When it was kept, the sync was waiting to be started by Eloqua.</source>
        <translation>保管した時点では、同期は Eloqua による開始を待っていました。</translation>
    </message>
    <message>
        <source>The sync was still running when it was kept. Its numbers are from that time.</source>
        <translation>保管した時点では、同期はまだ実行中でした。数値はその時点のものです。</translation>
    </message>
    <message>
        <source>The sync is waiting to be started by Eloqua.</source>
        <translation>同期は Eloqua による開始を待っています。</translation>
    </message>
    <message>
        <source>The sync is still running. Its numbers are complete when it has finished.</source>
        <translation>同期はまだ実行中です。数値は終了時に確定します。</translation>
    </message>
    <message>
        <source>%1 of %2 was rejected (%3).</source>
        <translation>%2のうち %1 件が拒否されました (%3)。</translation>
    </message>
    <message>
        <source>%1 of %2 were rejected (%3).</source>
        <translation>%2のうち %1 件が拒否されました (%3)。</translation>
    </message>
    <message numerus="yes">
        <source>Eloqua reports %L1 reject(s).</source>
        <translation>
            <numerusform>Eloqua は %L1 件の拒否を報告しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were exported.</source>
        <translation>
            <numerusform>%L1 行がエクスポートされました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %L1.</source>
        <translation>列数: %L1。</translation>
    </message>
    <message>
        <source>The sync action was applied to %1.</source>
        <translation>同期アクションは %1に適用されました。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>About %1 as CSV, estimated from %L2 of %L3 row(s)</source>
        <translation>
            <numerusform>CSV で約 %1 (%L3 行のうち %L2 行から推定)</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Eloqua&apos;s message</source>
        <translation>Eloqua のメッセージ</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Exports have no rejects.</source>
        <translation>エクスポートに拒否はありません。</translation>
    </message>
    <message>
        <source>The causes are being counted.</source>
        <translation>原因を集計しています。</translation>
    </message>
    <message>
        <source>Causes can be counted when the sync has finished.</source>
        <translation>原因は、同期が終了すると集計できます。</translation>
    </message>
    <message>
        <source>The sync had no rejects when it was kept.</source>
        <translation>保管した時点では、同期に拒否はありませんでした。</translation>
    </message>
    <message>
        <source>All known rejects are counted.</source>
        <translation>既知の拒否がすべて集計されています。</translation>
    </message>
    <message numerus="yes">
        <source>The sync was still running when it was kept. By then, it had %L1 reject(s).</source>
        <translation>
            <numerusform>保管した時点では、同期はまだ実行中でした。その時点での拒否は %L1 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with sync %1: %L2 rejects before, %L3 now.</source>
        <translation>同期 %1 との比較: 拒否は以前 %L2 件、現在 %L3 件。</translation>
    </message>
    <message>
        <source>Per 1,000 records processed: %1 before, %2 now.</source>
        <translation>処理済みレコード 1,000 件あたり: 以前 %1、現在 %2。</translation>
    </message>
    <message>
        <source>Rejected in both, by identifier: %L1.</source>
        <translation>両方で拒否 (識別子で照合): %L1 件。</translation>
    </message>
    <message>
        <source>The two syncs have different definitions, so the same cause can mean different things.</source>
        <translation>2 つの同期の定義が異なるため、同じ原因でも意味が異なる場合があります。</translation>
    </message>
    <message>
        <source>Sync %1 couldn&apos;t be read. %2</source>
        <translation>同期 %1 を読み取れませんでした。%2</translation>
    </message>
    <message>
        <source>Counting the rejects of sync %1: %L2 so far.</source>
        <translation>同期 %1 の拒否を集計しています: 現在 %L2 件。</translation>
    </message>
    <message>
        <source>Reading sync %1…</source>
        <translation>同期 %1 を読み取っています…</translation>
    </message>
    <message>
        <source>Comparing with sync %1…</source>
        <translation>同期 %1 と比較しています…</translation>
    </message>
    <message>
        <source>Can&apos;t compare with sync %1, because its rejects couldn&apos;t be counted completely.</source>
        <translation>同期 %1 の拒否を完全には集計できなかったため、比較できません。</translation>
    </message>
    <message>
        <source>To compare with sync %1, count the causes of this sync.</source>
        <translation>同期 %1 と比較するには、この同期の原因を集計してください。</translation>
    </message>
    <message>
        <source>it isn&apos;t valid JSON</source>
        <translation>有効な JSON ではありません</translation>
    </message>
    <message>
        <source>it contains a value that is nested too deeply, with more than 1,024 levels</source>
        <translation>1,024 階層を超える深さで入れ子になった値が含まれています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a number</source>
        <translation>&quot;%1&quot; が数値ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is negative (%2)</source>
        <translation>&quot;%1&quot; が負の値です (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large (%2)</source>
        <translation>&quot;%1&quot; が大きすぎます (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t written as a whole number (%2)</source>
        <translation>&quot;%1&quot; が整数として記述されていません (%2)</translation>
    </message>
    <message>
        <source>&quot;hasMore&quot; is neither true nor false</source>
        <translation>&quot;hasMore&quot; が true でも false でもありません</translation>
    </message>
    <message>
        <source>it contains two lists of rows</source>
        <translation>行のリストが 2 つ含まれています</translation>
    </message>
    <message>
        <source>it isn&apos;t a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>there is extra data after its end</source>
        <translation>末尾の後に余分なデータがあります</translation>
    </message>
    <message>
        <source>it reports %1 but contains none</source>
        <translation>%1と報告していますが、1 行も含まれていません</translation>
    </message>
    <message>
        <source>it has no &quot;items&quot;</source>
        <translation>&quot;items&quot; がありません</translation>
    </message>
    <message>
        <source>it reports %1 but contains %2</source>
        <translation>%1と報告していますが、含まれているのは %2 行です</translation>
    </message>
    <message>
        <source>rows from %1 on were requested, but it contains rows from %2 on</source>
        <translation>%1 行目以降を要求しましたが、含まれているのは %2 行目以降です</translation>
    </message>
    <message>
        <source>it contains no rows but says that there are more</source>
        <translation>行が含まれていないのに、続きがあることになっています</translation>
    </message>
    <message>
        <source>it isn&apos;t valid JSON or was cut off</source>
        <translation>有効な JSON ではないか、途中で切れています</translation>
    </message>
    <message>
        <source>it isn&apos;t a sync</source>
        <translation>同期ではありません</translation>
    </message>
    <message>
        <source>it doesn&apos;t identify a sync (&quot;uri&quot;)</source>
        <translation>同期を識別できません (&quot;uri&quot;)</translation>
    </message>
    <message>
        <source>the server contradicted itself, because it was asked for sync %1 and answered with sync %2</source>
        <translation>サーバーの応答が矛盾しています。同期 %1 を要求しましたが、同期 %2 が返されました</translation>
    </message>
    <message>
        <source>a row isn&apos;t a JSON object</source>
        <translation>JSON オブジェクトではない行があります</translation>
    </message>
    <message>
        <source>it has too many cells; request smaller pages</source>
        <translation>セルが多すぎます。より小さいページを要求してください</translation>
    </message>
    <message>
        <source>it&apos;s larger than 1 GiB; request smaller pages</source>
        <translation>1 GiB を超えています。より小さいページを要求してください</translation>
    </message>
    <message>
        <source>the fieldValues of a reject aren&apos;t a JSON object</source>
        <translation>拒否の fieldValues が JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>a row contains the field &quot;%1&quot; twice</source>
        <translation>フィールド &quot;%1&quot; が 2 回含まれている行があります</translation>
    </message>
    <message numerus="yes">
        <source>its rows have more than %1 different field(s)</source>
        <translation>
            <numerusform>行に含まれるフィールドの種類が %1 個を超えています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says that rows were sent, but not with what result. The file may be damaged. Nothing was sent.</source>
        <translation>%1 には行が送信されたと記録されていますが、その結果が記録されていません。ファイルが破損している可能性があります。何も送信されていません。</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>同期 %1</translation>
    </message>
    <message>
        <source>%1 isn&apos;t an import definition, so no rows can be sent to it.</source>
        <translation>%1 はインポート定義ではないため、行を送信できません。</translation>
    </message>
    <message>
        <source>Eloqua&apos;s response for %1 contains no fields, so no rows can be sent to it.</source>
        <translation>%1 に対する Eloqua の応答にフィールドが含まれていないため、行を送信できません。</translation>
    </message>
    <message>
        <source>These rows come from %1, but you&apos;re signed in to %2. Sign in to %1 to send them.</source>
        <translation>これらの行は %1 のものですが、%2 にサインインしています。送信するには、%1 にサインインしてください。</translation>
    </message>
    <message>
        <source>The definition doesn&apos;t have these fields: %1. Eloqua would ignore their values. Remove the columns or choose another definition.</source>
        <translation>定義に次のフィールドはありません: %1。Eloqua はその値を無視します。列を削除するか、別の定義を選択してください。</translation>
    </message>
    <message>
        <source>The rows don&apos;t have the column %1, which is the identifier. Add it.</source>
        <translation>行に、識別子である列 %1 がありません。追加してください。</translation>
    </message>
    <message>
        <source>There are no rows to send.</source>
        <translation>送信する行がありません。</translation>
    </message>
    <message>
        <source>The rows are %1, and Oracle recommends no more than %2 in one sync. Send them in several parts.</source>
        <translation>行のサイズは %1 ですが、Oracle は 1 回の同期を %2 以下にすることを推奨しています。複数回に分けて送信してください。</translation>
    </message>
    <message>
        <source>Rows that were sent before are sent again. %1</source>
        <translation>以前に送信された行がもう一度送信されます。%1</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent before, or may have been, and aren&apos;t sent again. %2</source>
        <translation>
            <numerusform>%L1 行は以前に送信されたか、送信された可能性があるため、再送信されません。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows from an earlier upload may still be staged in %1, and its next sync would import them as well.</source>
        <translation>以前にアップロードした行が %1 にまだステージングされている可能性があり、次の同期でそれらも取り込まれます。</translation>
    </message>
    <message>
        <source>Rows from an earlier upload may still be staged in %1 and would be imported twice. They must be deleted first, together with everything that others have staged there.</source>
        <translation>以前のアップロードの行が %1 にステージングされたまま残っている可能性があり、その場合は 2 回インポートされます。ほかのユーザーがそこにステージングしたものも含めて、先にすべて削除する必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) weren&apos;t corrected after Eloqua rejected them, so it will probably reject them again.</source>
        <translation>
            <numerusform>%L1 行は Eloqua に拒否された後に修正されていないため、おそらく再び拒否されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No row has this status code: %1.</source>
        <translation>このステータスコードの行はありません: %1。</translation>
    </message>
    <message>
        <source>Eloqua never updates records of this kind, so every row that it accepted before creates a duplicate.</source>
        <translation>Eloqua はこの種類のレコードを更新しないため、以前に取り込んだ行はすべて重複を作成します。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) have no value in %2. Each of them always creates a record, so rows that Eloqua accepted before create duplicates.</source>
        <translation>
            <numerusform>%L1 行には %2 の値がありません。このような行は常にレコードを作成するため、Eloqua が以前に取り込んだ行は重複を作成します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) have no value in %2. Eloqua will probably reject them.</source>
        <translation>
            <numerusform>%L1 行には %2 の値がありません。Eloqua はおそらくこれらの行を拒否します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 empty cell(s)</source>
        <translation>
            <numerusform>%L1 個の空のセル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may clear values in Eloqua, because the update rule is %2.</source>
        <translation>更新ルールが %2 であるため、%1によって Eloqua の値が消去される可能性があります。</translation>
    </message>
    <message>
        <source>The definition&apos;s sync actions run for every row that Eloqua accepts: %1.</source>
        <translation>Eloqua が取り込むすべての行に対して、定義の同期アクションが実行されます: %1。</translation>
    </message>
    <message>
        <source>%1 no longer exists in Eloqua. Send through a one-time copy of it instead.</source>
        <translation>%1 は Eloqua にもう存在しません。代わりに、その 1 回限りのコピーを通じて送信してください。</translation>
    </message>
    <message>
        <source>%1 is already being synced (sync %2). Wait until that sync has finished, or send through a one-time copy.</source>
        <translation>%1 は既に同期中です (同期 %2)。その同期が終了するまで待つか、1 回限りのコピーを通じて送信してください。</translation>
    </message>
    <message>
        <source>Every upload to %1 starts a sync, so %L2 parts would start %L2 syncs. Send through a one-time copy, or send fewer rows.</source>
        <translation>%1 へのアップロードのたびに同期が開始されるため、%L2 個の部分によって %L2 件の同期が開始されます。1 回限りのコピーを通じて送信するか、送信する行を減らしてください。</translation>
    </message>
    <message>
        <source>Everything that is staged in %1 is deleted first, including what others have uploaded.</source>
        <translation>%1 にステージングされたものは、ほかのユーザーがアップロードしたものも含めて、先にすべて削除されます。</translation>
    </message>
    <message>
        <source>The sync also imports what others have staged in %1.</source>
        <translation>この同期は、ほかのユーザーが %1 にステージングしたものもインポートします。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1: %2</source>
        <translation>%1 を読み取れませんでした: %2</translation>
    </message>
    <message>
        <source>%1 is being sent by another program. Nothing was sent. Wait until it has finished.</source>
        <translation>%1 は別のプログラムが送信中です。何も送信されていません。終了するまでお待ちください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1, which records what was sent: %2. Nothing was sent.</source>
        <translation>送信内容の記録 %1 を読み取れませんでした: %2。何も送信されていません。</translation>
    </message>
    <message>
        <source>it wasn&apos;t written by this version of the program</source>
        <translation>このバージョンのプログラムで書き込まれたものではありません</translation>
    </message>
    <message>
        <source>it&apos;s damaged</source>
        <translation>破損しています</translation>
    </message>
    <message>
        <source>What is being sent couldn&apos;t be recorded in %1: %2. Nothing more was sent. Move the CSV file to a folder that you can write to, then try again.</source>
        <translation>送信中の内容を %1 に記録できませんでした: %2。それ以上は何も送信されていません。書き込み可能なフォルダーに CSV ファイルを移動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Row %L1 is too long: Eloqua accepts at most 32 MB at a time. Leave it out or shorten it.</source>
        <translation>%L1 行目が長すぎます。Eloqua が一度に受け付けるのは最大 32 MB です。この行を除外するか短くしてください。</translation>
    </message>
    <message>
        <source>%L1 with %2</source>
        <translation>コード %2 の %L1 行</translation>
    </message>
    <message>
        <source>%L1 by you</source>
        <translation>手動で %L1 行</translation>
    </message>
    <message>
        <source>%L1 sent before</source>
        <translation>送信済み %L1 行</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (not sent, because they&apos;re empty in every row: %2)</source>
        <translation>%1 (すべての行で空のため送信しない列: %2)</translation>
    </message>
    <message>
        <source>%L1, which may clear values in Eloqua</source>
        <translation>%L1 個 (Eloqua の値が消去される可能性があります)</translation>
    </message>
    <message>
        <source>%L1; values in Eloqua aren&apos;t cleared</source>
        <translation>%L1 個 (Eloqua の値は消去されません)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>%1 自体</translation>
    </message>
    <message>
        <source>a one-time copy of %1 as it was kept, which Eloqua deletes after 7 days</source>
        <translation>保管した時点の %1 の 1 回限りのコピー (7 日後に Eloqua が削除します)</translation>
    </message>
    <message>
        <source>a one-time copy of %1, which Eloqua deletes after 7 days</source>
        <translation>%1 の 1 回限りのコピー (7 日後に Eloqua が削除します)</translation>
    </message>
    <message>
        <source>%1 (the definition has %2)</source>
        <translation>%1 (定義では %2)</translation>
    </message>
    <message>
        <source>run for the rows that Eloqua accepts: %1</source>
        <translation>Eloqua が取り込む行に対して実行: %1</translation>
    </message>
    <message>
        <source>not run: %1</source>
        <translation>実行しない: %1</translation>
    </message>
    <message numerus="yes">
        <source>%L1 part(s)</source>
        <translation>
            <numerusform>%L1 個の部分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, which starts a sync automatically</source>
        <translation>%1、%2、自動的に同期を開始</translation>
    </message>
    <message>
        <source>%1, %2, then one sync</source>
        <translation>%1、%2、その後 1 回の同期</translation>
    </message>
    <message>
        <source>%1 (production), as %2</source>
        <translation>%1 (本番環境)、ユーザー %2</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1、ユーザー %2</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>%L1 of %L2 in %3</source>
        <translation>%3 の %L1 / %L2 行</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>空のセル</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Update rule</source>
        <translation>更新ルール</translation>
    </message>
    <message>
        <source>Sync actions</source>
        <translation>同期アクション</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Check what happened to the rows that were sent before?</source>
        <translation>以前に送信された行がどうなったかを確認しますか?</translation>
    </message>
    <message>
        <source>Send %1 to %2 through %3 itself?</source>
        <translation>%3 自体を通じて、%2 に %1を送信しますか?</translation>
    </message>
    <message>
        <source>Send %1 to %2 through a one-time copy of %3?</source>
        <translation>%3 の 1 回限りのコピーを通じて、%2 に %1を送信しますか?</translation>
    </message>
    <message>
        <source>Nothing is sent until it&apos;s known what happened to these rows.</source>
        <translation>これらの行がどうなったかが判明するまで、何も送信されません。</translation>
    </message>
    <message>
        <source>Stopped on %1 while part %2 of %3 was being uploaded to a one-time copy of the definition. Nothing was imported, because that copy was never synced.</source>
        <translation>%1 に、定義の 1 回限りのコピーへ部分 %2 / %3 をアップロードしている間に停止しました。そのコピーは同期されなかったため、何もインポートされていません。</translation>
    </message>
    <message>
        <source>Stopped on %1 while part %2 of %3 was being uploaded to %4. It&apos;s unknown whether that part arrived. The next sync of that definition imports what has arrived. Check its syncs in Eloqua before you send these rows again.</source>
        <translation>%1 に、%4 へ部分 %2 / %3 をアップロードしている間に停止しました。その部分が届いたかどうかは不明です。届いたものは、その定義の次の同期でインポートされます。これらの行をもう一度送信する前に、Eloqua でその同期を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent in sync %2, which finished with status &quot;%3&quot;. It&apos;s unknown how many were taken. Check the logs of the sync.</source>
        <translation>
            <numerusform>%L1 行が同期 %2 で送信され、同期はステータス &quot;%3&quot; で終了しました。何行が取り込まれたかは不明です。同期のログを確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %L1 sent, %L2 were taken and %L3 refused (sync %4, status &quot;%5&quot;).</source>
        <translation>
            <numerusform>送信された %L1 行のうち、%L2 行が取り込まれ、%L3 行が拒否されました (同期 %4、ステータス &quot;%5&quot;)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on %1 before a row was sent.</source>
        <translation>%1 に、行が送信される前に停止しました。</translation>
    </message>
    <message>
        <source>On %1, Eloqua was asked to sync %2. It&apos;s unknown whether it did. Look for a sync of %2 in the list of syncs.</source>
        <translation>%1 に、%2 の同期を Eloqua に要求しました。同期が行われたかどうかは不明です。同期の一覧で %2 の同期を探してください。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) were sent on %2 in sync %3, which was %4 when it was last checked.</source>
        <translation>
            <numerusform>%2 に %L1 行が同期 %3 で送信されました。最後に確認したときのステータスは %4 でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>sync action</source>
        <translation>同期アクション</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>不明な種類</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>no rejects</source>
        <translation>拒否なし</translation>
    </message>
    <message numerus="yes">
        <source>%L1 reject(s)</source>
        <translation>
            <numerusform>%L1 件の拒否</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%L1 s ago</source>
        <translation>%L1 秒前</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>%L1 分前</translation>
    </message>
    <message>
        <source>%L1 h ago</source>
        <translation>%L1 時間前</translation>
    </message>
    <message>
        <source>%1 (server)
%2 %3 (this computer)</source>
        <translation>%1 (サーバー)
%2 %3 (このコンピューター)</translation>
    </message>
    <message>
        <source>The regular expression takes too long for some values, so nothing was changed. Simplify it: repetitions within repetitions, such as (a+)+, are slow.</source>
        <translation>この正規表現は一部の値で時間がかかりすぎるため、何も変更されていません。正規表現を簡単にしてください。(a+)+ のように繰り返しの中に繰り返しがあると遅くなります。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read or write the corrections of %1: %2. Earlier corrections are kept. Free up space in %3, then try again.</source>
        <translation>%1 の修正内容を読み書きできませんでした: %2。以前の修正内容は保持されています。%3 の空き領域を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 has too many rejects to be repaired in this program.</source>
        <translation>%1 は拒否が多すぎるため、このプログラムでは修復できません。</translation>
    </message>
    <message>
        <source>The corrections in %1 are damaged, or were made by another program, so they can&apos;t be used. Open another copy of the file, or keep the sync again.</source>
        <translation>%1 の修正内容は破損しているか、別のプログラムで作成されたため、使用できません。ファイルの別のコピーを開くか、もう一度同期を保管してください。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 step(s) that you have undone would be lost.</source>
        <translation>
            <numerusform>元に戻した %L1 個のステップが失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>変更される箇所はありません。</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the corrections in %1, because the file was changed or replaced in the meantime. Your corrections are kept. Close the window and open the file again to continue.</source>
        <translation>その間にファイルが変更または置き換えられたため、%1 に修正内容を保存できませんでした。修正内容は保持されています。続行するには、ウィンドウを閉じて、ファイルをもう一度開いてください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t prepare the corrections in %1: %2. Free up space there, then try again.</source>
        <translation>%1 で修正の準備をできませんでした: %2。そこの空き領域を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t create the folder %1 for corrections.</source>
        <translation>修正内容のフォルダー %1 を作成できませんでした。</translation>
    </message>
    <message>
        <source>Couldn&apos;t write to %1: %2.</source>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>The records of %1 are being corrected in another window or program. Close them there, then try again.</source>
        <translation>%1 のレコードは、別のウィンドウまたはプログラムで修正中です。そこで閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is write-protected, so corrections can&apos;t be saved in it. They&apos;re kept on this computer.</source>
        <translation>%1 は書き込みが禁止されているため、修正内容を保存できません。修正内容はこのコンピューターに保持されます。</translation>
    </message>
    <message>
        <source>%1 was deleted, but its corrections are kept on this computer. Save them to restore the file.</source>
        <translation>%1 は削除されましたが、その修正内容はこのコンピューターに保持されています。ファイルを復元するには、修正内容を保存してください。</translation>
    </message>
    <message>
        <source>Corrections that weren&apos;t saved in the file last time were restored.</source>
        <translation>前回ファイルに保存されなかった修正内容が復元されました。</translation>
    </message>
    <message>
        <source>The earlier corrections in %1 don&apos;t match this file and couldn&apos;t be renamed. Move them to another folder, then try again.</source>
        <translation>%1 にある以前の修正内容は、このファイルと一致せず、名前の変更もできませんでした。別のフォルダーに移動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The earlier corrections don&apos;t match this file, because it was changed or replaced. They&apos;re in %1, which you can open as a kept copy.</source>
        <translation>ファイルが変更または置き換えられたため、以前の修正内容はこのファイルと一致しません。修正内容は %1 にあり、保管コピーとして開くことができます。</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Definition URI</source>
        <translation>定義 URI</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Fetched by</source>
        <translation>取得者</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>取得日時</translation>
    </message>
    <message>
        <source>Kept copy</source>
        <translation>保管コピー</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完全性</translation>
    </message>
    <message>
        <source>Grouping rules</source>
        <translation>グループ化ルール</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Values of records</source>
        <translation>レコードの値</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>マスク済み</translation>
    </message>
    <message>
        <source>%1 (%2 of processed)</source>
        <translation>%1 (処理済みの %2)</translation>
    </message>
    <message>
        <source>%1 (%2 of staged)</source>
        <translation>%1 (ステージング済みの %2)</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (以前: %2)</translation>
    </message>
    <message numerus="yes">
        <source>Causes (shares of all %L1 reject(s))</source>
        <translation>
            <numerusform>原因 (全 %L1 件の拒否に対する割合)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Causes so far (shares of the %L1 reject(s) counted)</source>
        <translation>
            <numerusform>これまでの原因 (集計済みの %L1 件の拒否に対する割合)</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Not possible, because not all rejects of both syncs were counted.</source>
        <translation>両方の同期のすべての拒否が集計されていないため、比較できません。</translation>
    </message>
    <message>
        <source>%1 before, %2 now</source>
        <translation>以前 %1、現在 %2</translation>
    </message>
    <message>
        <source>Rejects per 1,000 processed</source>
        <translation>処理済み 1,000 件あたりの拒否</translation>
    </message>
    <message>
        <source>Records rejected again</source>
        <translation>再び拒否されたレコード</translation>
    </message>
    <message>
        <source>Without an identifier, so not compared</source>
        <translation>識別子がないため比較対象外</translation>
    </message>
    <message>
        <source>%1, %2: %3 before</source>
        <translation>%1、%2: 以前 %3</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>同期 %1</translation>
    </message>
    <message>
        <source>Sync %1 of %2</source>
        <translation>%2 の同期 %1</translation>
    </message>
    <message>
        <source>Findings come from this program, not from Eloqua.</source>
        <translation>検出事項は、Eloqua ではなくこのプログラムによるものです。</translation>
    </message>
    <message>
        <source>Of Eloqua&apos;s messages, only the words that Oracle documents for their codes are included, because others can be values of records. For errors and warnings in the log, the meaning of the code is shown instead of the message.</source>
        <translation>Eloqua のメッセージは、レコードの値を含む可能性があるため、Oracle が各コードについてドキュメントに記載している文言のみを含めています。ログのエラーと警告については、メッセージの代わりにコードの意味を示しています。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Eloqua says: %1</source>
        <translation>Eloqua のメッセージ: %1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Meaning and remedy</source>
        <translation>意味と対処</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Log counters</source>
        <translation>ログカウンター</translation>
    </message>
    <message>
        <source>About the sync</source>
        <translation>同期について</translation>
    </message>
    <message>
        <source>Errors and warnings in the log</source>
        <translation>ログのエラーと警告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>警告:</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>最初のレコード</translation>
    </message>
    <message>
        <source>Consecutive records</source>
        <translation>連続するレコード</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>対処</translation>
    </message>
    <message numerus="yes">
        <source>The sheet Rejects has %1 of the rejects, some of each cause; %L2 row(s) are left out. Export the rejects to get all of them.</source>
        <translation>
            <numerusform>シート Rejects には、各原因の一部ずつ、%1 件の拒否が含まれています。%L2 行は省かれています。すべてを取得するには、拒否をエクスポートしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook contains values of records, which may be personal data.</source>
        <translation>ブックにはレコードの値が含まれており、個人データである可能性があります。</translation>
    </message>
    <message>
        <source>Values of records are masked.</source>
        <translation>レコードの値はマスクされています。</translation>
    </message>
    <message>
        <source>Values of more than 200 bytes are cut, and end in &quot;…&quot;.</source>
        <translation>200 バイトを超える値は途中で切り詰められ、末尾が &quot;…&quot; になっています。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) of the sheet %2 were too long for Excel and were cut.</source>
        <translation>
            <numerusform>シート %2 の %L1 個のセルは Excel には長すぎたため、切り詰められました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 record(s) were rejected.</source>
        <translation>
            <numerusform>%L1 件のレコードが拒否されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %L1 record(s) was rejected (%2).</source>
        <translation>
            <numerusform>%L1 件のレコードのうち 1 件が拒否されました (%2)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %L2 record(s) were rejected (%3).</source>
        <translation>
            <numerusform>%L2 件のレコードのうち %1 件が拒否されました (%3)。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log gives no reason for the status of the sync.</source>
        <translation>ログには、同期のステータスの理由が示されていません。</translation>
    </message>
    <message>
        <source>The sync was still running when it was kept, so these numbers are from that time.</source>
        <translation>保管した時点では同期がまだ実行中だったため、これらの数値はその時点のものです。</translation>
    </message>
    <message>
        <source>The sync is still running, so these numbers will change.</source>
        <translation>同期はまだ実行中であるため、これらの数値は変わります。</translation>
    </message>
    <message>
        <source>No record has been rejected so far.</source>
        <translation>これまでに拒否されたレコードはありません。</translation>
    </message>
    <message>
        <source>Most often: %1 (%2).</source>
        <translation>最も多い原因: %1 (%2)。</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>レコードを修正</translation>
    </message>
    <message>
        <source>Change in Eloqua</source>
        <translation>Eloqua で変更</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
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
        <translation>レコード %1 のすべて</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %2: line %L1 %3. Nothing was sent.</source>
        <translation>%2 を読み取れませんでした。%L1 行目: %3。何も送信されていません。</translation>
    </message>
    <message>
        <source>has a quotation mark in a field that isn&apos;t quoted</source>
        <translation>引用符で囲まれていないフィールドの中に引用符があります</translation>
    </message>
    <message>
        <source>is in a quoted field that doesn&apos;t end</source>
        <translation>引用符で囲まれたフィールドが閉じられていません</translation>
    </message>
    <message>
        <source>isn&apos;t UTF-8. Save the file with the encoding UTF-8 and try again</source>
        <translation>UTF-8 ではありません。ファイルを UTF-8 で保存してから、もう一度お試しください</translation>
    </message>
    <message>
        <source>has a character other than a comma after a quoted field</source>
        <translation>引用符で囲まれたフィールドの後にコンマ以外の文字があります</translation>
    </message>
    <message>
        <source>%1 is empty. Its first line must name the fields of the definition.</source>
        <translation>%1 は空です。最初の行で定義のフィールド名を指定する必要があります。</translation>
    </message>
    <message>
        <source>The first line of %1 has a column without a name. Name each column after a field of the definition.</source>
        <translation>%1 の最初の行に、名前のない列があります。各列に定義のフィールドの名前を付けてください。</translation>
    </message>
    <message>
        <source>The first line of %1 names the column &quot;%2&quot; twice.</source>
        <translation>%1 の最初の行で、列「%2」が 2 回指定されています。</translation>
    </message>
    <message>
        <source>Row %L1 of %4 has %L2 fields, but the first line has %L3. Nothing was sent. Correct the row and try again.</source>
        <translation>%4 の %L1 行目には %L2 個のフィールドがありますが、最初の行には %L3 個あります。何も送信されていません。行を修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The rows to be sent couldn&apos;t be written to the cache folder: %1. Free up space, then try again.</source>
        <translation>送信する行をキャッシュフォルダーに書き込めませんでした: %1。空き領域を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s account information (/id) can&apos;t be used. Check the login URL, or send this message to your administrator.</source>
        <translation>サインインサーバーのアカウント情報 (/id) を使用できません。ログイン URL を確認するか、このメッセージを管理者に送信してください。</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the sign-in. Sign in again. If that doesn&apos;t help, ask your Eloqua administrator whether this user is active and may use the API, and whether this computer&apos;s IP address is on the allow list.</source>
        <translation>Eloqua がサインインを受け付けませんでした。もう一度サインインしてください。それでも解決しない場合は、このユーザーが有効で API の使用を許可されているか、またこのコンピューターの IP アドレスが許可リストにあるかを、Eloqua 管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>It contains no address for the Bulk API.</source>
        <translation>Bulk API のアドレスが含まれていません。</translation>
    </message>
    <message>
        <source>The sign-in server gave %1 as the address of the API. That isn&apos;t a secure address of Eloqua or of %2, so no access token was sent there.</source>
        <translation>サインインサーバーが API のアドレスとして %1 を返しました。これは Eloqua または %2 の安全なアドレスではないため、アクセストークンは送信されませんでした。</translation>
    </message>
    <message>
        <source>Access wasn&apos;t allowed on Eloqua&apos;s page, so you weren&apos;t signed in.</source>
        <translation>Eloqua のページでアクセスが許可されなかったため、サインインしていません。</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t recognize the scope. The only supported scope is &quot;full&quot;.</source>
        <translation>Eloqua がスコープを認識しません。サポートされているスコープは &quot;full&quot; だけです。</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t let this app sign in with the browser. Check the app&apos;s settings in Eloqua.</source>
        <translation>Eloqua は、このアプリのブラウザーでのサインインを許可していません。Eloqua でアプリの設定を確認してください。</translation>
    </message>
    <message>
        <source>Eloqua ended the sign-in with the browser: %1.</source>
        <translation>Eloqua がブラウザーでのサインインを終了しました: %1。</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t receive a client ID. Enter the client ID of your app.</source>
        <translation>Eloqua がクライアント ID を受信しませんでした。アプリのクライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t recognize this client ID. Compare it with the client ID of your app, and check that the login URL is correct.</source>
        <translation>Eloqua がこのクライアント ID を認識しません。アプリのクライアント ID と照合し、ログイン URL が正しいかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The client ID has the wrong format. It must have 32 letters and digits in five groups separated by hyphens.</source>
        <translation>クライアント ID の形式が正しくありません。32 個の英数字を、ハイフンで区切った 5 つのグループに分けたものでなければなりません。</translation>
    </message>
    <message>
        <source>The redirect URI differs from the callback URL of your app. They must be exactly the same.</source>
        <translation>リダイレクト URI がアプリのコールバック URL と異なります。両者は完全に同じでなければなりません。</translation>
    </message>
    <message>
        <source>Eloqua allows only one sign-in per minute for each user of an app. Wait a minute, then try again.</source>
        <translation>Eloqua が許可するサインインは、アプリのユーザーごとに 1 分に 1 回だけです。1 分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>That isn&apos;t the address that Eloqua opens after you allow access. The correct address starts with %1.</source>
        <translation>これは、アクセスを許可した後に Eloqua が開くアドレスではありません。正しいアドレスは %1 で始まります。</translation>
    </message>
    <message>
        <source>The browser returned from a different sign-in (the &quot;state&quot; doesn&apos;t match), so its response wasn&apos;t used. Finish the sign-in on the page that was opened last.</source>
        <translation>ブラウザーが別のサインインから戻ってきたため (&quot;state&quot; が一致しません)、その応答は使用されませんでした。最後に開いたページでサインインを完了してください。</translation>
    </message>
    <message>
        <source>The address doesn&apos;t contain a code. Copy the whole address.</source>
        <translation>アドレスにコードが含まれていません。アドレス全体をコピーしてください。</translation>
    </message>
    <message>
        <source>Paste the address that the browser shows after you allow access.</source>
        <translation>アクセスを許可した後にブラウザーに表示されるアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>According to the lock file %1, another program is refreshing this sign-in. If no other program is signing in with this connection, delete the file.</source>
        <translation>ロックファイル %1 によると、別のプログラムがこのサインインを更新しています。この接続でサインインしているプログラムがほかにない場合は、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>%1 (process %2) on this computer</source>
        <translation>このコンピューターの %1 (プロセス %2)</translation>
    </message>
    <message>
        <source>%1 (process %2) on the computer %3</source>
        <translation>コンピューター %3 の %1 (プロセス %2)</translation>
    </message>
    <message>
        <source>%1 is refreshing this sign-in (lock file %2).</source>
        <translation>%1 がこのサインインを更新しています (ロックファイル %2)。</translation>
    </message>
    <message>
        <source>According to the lock file %1, %2 is refreshing this sign-in. If that program is no longer running, delete the file.</source>
        <translation>ロックファイル %1 によると、%2 がこのサインインを更新しています。そのプログラムがもう実行されていない場合は、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s response contains no access token. Check the login URL. If it&apos;s correct, try again later.</source>
        <translation>サインインサーバーの応答にアクセストークンが含まれていません。ログイン URL を確認してください。正しい場合は、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s response contains a token with characters that a token can&apos;t have, so it isn&apos;t used. Check the login URL. If it&apos;s correct, try again later.</source>
        <translation>サインインサーバーから返されたトークンに使用できない文字が含まれているため、トークンは使用されません。ログイン URL を確認してください。正しい場合は、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the code from the browser. A code works only once and only for 60 seconds. Sign in with the browser again.</source>
        <translation>Eloqua がブラウザーのコードを受け付けませんでした。コードは 1 回だけ、60 秒間のみ有効です。もう一度ブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the user name and password. The user name is the site name, a backslash, and the user, such as AcmeEU\jane.doe.</source>
        <translation>Eloqua がユーザー名とパスワードを受け付けませんでした。ユーザー名は、AcmeEU\jane.doe のように、サイト名、円記号 (バックスラッシュ)、ユーザーの順に指定します。</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the refresh token or the client credentials. A refresh token works only once and expires after a year. Sign in again to get a new one.</source>
        <translation>Eloqua がリフレッシュトークンまたはクライアントの資格情報を受け付けませんでした。リフレッシュトークンは 1 回しか使用できず、1 年で有効期限が切れます。新しいトークンを取得するには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the client ID and client secret. Compare both with those of your app (in Eloqua: Settings &gt; AppCloud Developer).</source>
        <translation>Eloqua がクライアント ID とクライアントシークレットを受け付けませんでした。両方をアプリの値と照合してください (Eloqua の「設定」(Settings) &gt; AppCloud Developer)。</translation>
    </message>
    <message>
        <source>The redirect URI differs from the callback URL of your app. They must be exactly the same (in Eloqua: Settings &gt; AppCloud Developer).</source>
        <translation>リダイレクト URI がアプリのコールバック URL と異なります。両者は完全に同じでなければなりません (Eloqua の「設定」(Settings) &gt; AppCloud Developer)。</translation>
    </message>
    <message>
        <source>The sign-in server, or a proxy or firewall on the way to it, refused the sign-in. Check the login URL. If it&apos;s correct, ask your network administrator whether requests to it are blocked, and your Eloqua administrator whether this computer&apos;s IP address is on the allow list.</source>
        <translation>サインインサーバー、またはその経路上のプロキシかファイアウォールが、サインインを拒否しました。ログイン URL を確認してください。正しい場合は、サインインサーバーへのリクエストがブロックされているかどうかをネットワーク管理者に、このコンピューターの IP アドレスが許可リストにあるかどうかを Eloqua 管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Signing in failed at %1 while requesting a token.</source>
        <translation>%1 でのサインインは、トークンの要求中に失敗しました。</translation>
    </message>
    <message>
        <source>Signing in failed at %1 while exchanging the browser&apos;s code for a token.</source>
        <translation>%1 でのサインインは、ブラウザーのコードとトークンの交換中に失敗しました。</translation>
    </message>
    <message>
        <source>Signing in failed at %1 while looking up the account (/id).</source>
        <translation>%1 でのサインインは、アカウントの検索中 (/id) に失敗しました。</translation>
    </message>
    <message>
        <source>The connection file %1 doesn&apos;t contain &quot;%2&quot;.</source>
        <translation>接続ファイル %1 に &quot;%2&quot; が含まれていません。</translation>
    </message>
    <message>
        <source>In the connection file %1, &quot;%2&quot; must be a string.</source>
        <translation>接続ファイル %1 の &quot;%2&quot; は文字列でなければなりません。</translation>
    </message>
    <message>
        <source>In the connection file %1, &quot;%2&quot; is empty.</source>
        <translation>接続ファイル %1 の &quot;%2&quot; が空です。</translation>
    </message>
    <message>
        <source>The position of &quot;refreshToken&quot; in the connection file %1 is ambiguous.</source>
        <translation>接続ファイル %1 内の &quot;refreshToken&quot; の位置があいまいです。</translation>
    </message>
    <message>
        <source>Can&apos;t write the connection file %1: %2.</source>
        <translation>接続ファイル %1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Can&apos;t read the connection file %1: it&apos;s a folder.</source>
        <translation>接続ファイル %1 を読み取れません: フォルダーです。</translation>
    </message>
    <message>
        <source>Can&apos;t read the connection file %1: it&apos;s not a regular file.</source>
        <translation>接続ファイル %1 を読み取れません: 通常のファイルではありません。</translation>
    </message>
    <message>
        <source>Can&apos;t read the connection file %1: %2.</source>
        <translation>接続ファイル %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is too large to be a connection file.</source>
        <translation>%1 は接続ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>The connection file %1 isn&apos;t valid JSON: %2 (at byte %3).</source>
        <translation>接続ファイル %1 は有効な JSON ではありません: %2 (%3 バイト目)。</translation>
    </message>
    <message>
        <source>The connection file %1 must contain one JSON object.</source>
        <translation>接続ファイル %1 には JSON オブジェクトが 1 つ含まれている必要があります。</translation>
    </message>
    <message>
        <source>In the connection file %1, &quot;loginUrl&quot; must be an https address (plain http only for this computer).</source>
        <translation>接続ファイル %1 の &quot;loginUrl&quot; は https アドレスでなければなりません (http はこのコンピューターのみ)。</translation>
    </message>
    <message>
        <source>Can&apos;t write the connection file %1. Each Eloqua refresh token works only once, so the next one must be saved there. Make the file and its folder writable. Nothing was sent, and the refresh token in the file is still valid.</source>
        <translation>接続ファイル %1 に書き込めません。Eloqua のリフレッシュトークンは 1 回しか使用できないため、次のトークンをそこに保存する必要があります。ファイルとそのフォルダーを書き込み可能にしてください。何も送信されておらず、ファイル内のリフレッシュトークンはまだ有効です。</translation>
    </message>
    <message>
        <source>The next refresh token can&apos;t be saved in the connection file %1: %2. Nothing was sent, and the refresh token in the file is still valid.</source>
        <translation>次のリフレッシュトークンを接続ファイル %1 に保存できません: %2。何も送信されておらず、ファイル内のリフレッシュトークンはまだ有効です。</translation>
    </message>
    <message>
        <source>The next refresh token can&apos;t be saved in the connection file %1, because the position of &quot;refreshToken&quot; is ambiguous. Write the file as plain UTF-8 JSON with each key only once. Nothing was sent, and the refresh token in the file is still valid.</source>
        <translation>&quot;refreshToken&quot; の位置があいまいであるため、次のリフレッシュトークンを接続ファイル %1 に保存できません。各キーが 1 回だけ現れるプレーンな UTF-8 の JSON としてファイルを記述してください。何も送信されておらず、ファイル内のリフレッシュトークンはまだ有効です。</translation>
    </message>
    <message>
        <source>This text doesn&apos;t contain clientId, clientSecret, refreshToken, or redirectUri. You can import a JSON request of the Eloqua connector, the XML of a WSO2 proxy, or lines like clientId=...</source>
        <translation>このテキストには clientId、clientSecret、refreshToken、または redirectUri が含まれていません。Eloqua コネクタの JSON リクエスト、WSO2 プロキシの XML、または clientId=... のような行をインポートできます。</translation>
    </message>
    <message>
        <source>Couldn&apos;t make a temporary copy of %1 to open it: %2.</source>
        <translation>%1 を開くための一時コピーを作成できませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 is damaged, or was changed by another program, so nothing in it is shown. Open another copy of it, or keep the sync again.</source>
        <translation>%1 は破損しているか、別のプログラムによって変更されたため、内容は表示されません。別のコピーを開くか、もう一度同期を保管してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1, because another program is changing it. Close the file there, then try again.</source>
        <translation>別のプログラムが変更しているため、%1 を読み取れませんでした。そこでファイルを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No row has a column named &quot;%1&quot;. Available columns: %2.</source>
        <translation>「%1」という列はどの行にもありません。使用できる列: %2。</translation>
    </message>
    <message>
        <source>%1: not available. %2</source>
        <translation>%1: 利用できません。%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3. %4</source>
        <translation>%1: %2 / %3。%4</translation>
    </message>
    <message>
        <source>%1: incomplete. %2</source>
        <translation>%1: 不完全です。%2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 log entries</source>
        <translation>
            <numerusform>%L1 件のログエントリ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 row(s) of data</source>
        <translation>
            <numerusform>%L1 行のデータ</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>The sync was still running when it was kept.</source>
        <translation>保管した時点では、同期はまだ実行中でした。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a kept copy of a sync.</source>
        <translation>%1 は同期の保管コピーではありません。</translation>
    </message>
    <message>
        <source>there are too many unfinished copies (.part files) next to it</source>
        <translation>同じ場所に未完成のコピー (.part ファイル) が多すぎます</translation>
    </message>
    <message>
        <source>%1 was deleted or replaced in the meantime</source>
        <translation>その間に %1 が削除または置き換えられました</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t exist.</source>
        <translation>%1 は存在しません。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a kept copy of a sync. It&apos;s the database of another program.</source>
        <translation>%1 は同期の保管コピーではありません。別のプログラムのデータベースです。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. Update the program to open it.</source>
        <translation>%1 はこのプログラムの新しいバージョンで作成されています。開くには、プログラムを更新してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t copy %1, because part of it is in another file next to it. Close it in the program that changes it, then try again.</source>
        <translation>%1 の一部が同じ場所の別のファイルにあるため、コピーできませんでした。変更しているプログラムで閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The filter %1 isn&apos;t valid. Use COLUMN=&apos;VALUE&apos;, with AND or OR between several conditions, or only a text to find in any column. Put column names that contain spaces in double quotes.</source>
        <translation>フィルター %1 は無効です。COLUMN=&apos;VALUE&apos; の形式を使用し、複数の条件は AND または OR でつないでください。任意の列を検索する場合は、文字列だけを入力します。空白を含む列名は二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The filter has too many conditions for a table with so many columns. Use fewer conditions.</source>
        <translation>列がこれほど多い表では、フィルターの条件が多すぎます。条件を減らしてください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the folder of kept copies, %1: %2.</source>
        <translation>保管コピーのフォルダー %1 を読み取れませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 of sync %2 couldn&apos;t be kept. %3</source>
        <translation>同期 %2 の%1を保管できませんでした。%3</translation>
    </message>
    <message>
        <source>Sync %1 has no data, because it isn&apos;t an export.</source>
        <translation>同期 %1 はエクスポートではないため、データがありません。</translation>
    </message>
    <message>
        <source>Sync %1 has no rejects, because it isn&apos;t an import.</source>
        <translation>同期 %1 はインポートではないため、拒否がありません。</translation>
    </message>
    <message>
        <source>Couldn&apos;t prepare the copy in %1: %2. Make the folder writable or free up space there, then try again.</source>
        <translation>%1 でコピーの準備をできませんでした: %2。フォルダーを書き込み可能にするか、そこの空き領域を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>it can&apos;t be created</source>
        <translation>作成できません</translation>
    </message>
    <message>
        <source>a folder can&apos;t be created in it</source>
        <translation>その中にフォルダーを作成できません</translation>
    </message>
    <message>
        <source>a file can&apos;t be created in it</source>
        <translation>その中にファイルを作成できません</translation>
    </message>
    <message>
        <source>The definition isn&apos;t in this copy. %1</source>
        <translation>定義はこのコピーに含まれていません。%1</translation>
    </message>
    <message>
        <source>Eloqua documents only one condition in a filter.</source>
        <translation>Eloqua のドキュメントに記載されているフィルターの条件は 1 つだけです。</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>%1 のインポート</translation>
    </message>
    <message>
        <source>export of %1</source>
        <translation>%1 のエクスポート</translation>
    </message>
    <message>
        <source>sync action of %1</source>
        <translation>%1 の同期アクション</translation>
    </message>
    <message>
        <source>sync of %1</source>
        <translation>%1 の同期</translation>
    </message>
    <message>
        <source>Change the filter and press Return, or press Escape in the filter to show all rows.</source>
        <translation>フィルターを変更して Return キーを押すか、フィルターで Esc キーを押してすべての行を表示してください。</translation>
    </message>
    <message>
        <source>Choose a different sort order.</source>
        <translation>別の並べ替え順を選択してください。</translation>
    </message>
    <message>
        <source>Change it in the options next to the filter.</source>
        <translation>フィルターの横のオプションで変更してください。</translation>
    </message>
    <message>
        <source>Sync %1 is still running. Its data is available when it has finished. Refresh then.</source>
        <translation>同期 %1 はまだ実行中です。データは終了後に利用できます。終了したら更新してください。</translation>
    </message>
    <message>
        <source>The data of sync %1 is no longer available. Eloqua keeps exported data only for the definition&apos;s retention time (6 hours by default). To get the data, run the export again.</source>
        <translation>同期 %1 のデータはもう利用できません。Eloqua がエクスポートしたデータを保持するのは、定義の保持期間 (既定では 6 時間) だけです。データを取得するには、エクスポートを再実行してください。</translation>
    </message>
    <message>
        <source>Eloqua gives the data of sync %1 only to the user who ran it. Sign in as that user, or ask them to export it.</source>
        <translation>Eloqua は、同期 %1 のデータを、同期を実行したユーザーにのみ提供します。そのユーザーとしてサインインするか、そのユーザーにエクスポートを依頼してください。</translation>
    </message>
    <message>
        <source>This tab shows the rows that an export provides. Sync %1 is an import, so it has no data to fetch. To see the records that Eloqua rejected, open the Rejects tab.</source>
        <translation>このタブには、エクスポートによって提供される行が表示されます。同期 %1 はインポートであるため、取得するデータがありません。Eloqua が拒否したレコードを表示するには、「拒否」タブを開いてください。</translation>
    </message>
    <message>
        <source>This tab shows the rows that an export provides. Sync %1 is a sync action, so it has no data to fetch. Its logs show what was done.</source>
        <translation>このタブには、エクスポートによって提供される行が表示されます。同期 %1 は同期アクションであるため、取得するデータがありません。実行された内容はログに示されます。</translation>
    </message>
    <message>
        <source>This tab shows the records that Eloqua rejected in an import. Sync %1 is an export, and exports have no rejects. To see what it exported, open the Data tab.</source>
        <translation>このタブには、インポートで Eloqua が拒否したレコードが表示されます。同期 %1 はエクスポートであり、エクスポートに拒否はありません。エクスポートされた内容を表示するには、「データ」タブを開いてください。</translation>
    </message>
    <message>
        <source>Sync %1 had no rows here when it was kept.</source>
        <translation>保管した時点で、同期 %1 のこのタブに行はありませんでした。</translation>
    </message>
    <message>
        <source>No rows match the filter. Conditions are case-sensitive, and * matches any text. Press Escape in the filter to show all rows.</source>
        <translation>フィルターに一致する行がありません。条件では大文字と小文字が区別され、* は任意の文字列に一致します。すべての行を表示するには、フィルターで Esc キーを押してください。</translation>
    </message>
    <message>
        <source>No rows match the filter. Values are case-sensitive, and * matches any text. Press Escape in the filter to show all rows.</source>
        <translation>フィルターに一致する行がありません。値では大文字と小文字が区別され、* は任意の文字列に一致します。すべての行を表示するには、フィルターで Esc キーを押してください。</translation>
    </message>
    <message>
        <source>Eloqua has no syncs for this account. Syncs are kept for a year.</source>
        <translation>Eloqua にこのアカウントの同期はありません。同期は 1 年間保持されます。</translation>
    </message>
    <message>
        <source>Sync %1 hasn&apos;t logged anything yet. Refresh in a moment.</source>
        <translation>同期 %1 はまだ何もログに記録していません。しばらくしてから更新してください。</translation>
    </message>
    <message>
        <source>Eloqua has no logs for sync %1.</source>
        <translation>Eloqua に同期 %1 のログはありません。</translation>
    </message>
    <message>
        <source>Sync %1 is still running and has no rejects so far. Refresh when it has finished.</source>
        <translation>同期 %1 はまだ実行中で、これまでに拒否はありません。終了したら更新してください。</translation>
    </message>
    <message>
        <source>No records of sync %1 were rejected.</source>
        <translation>同期 %1 で拒否されたレコードはありません。</translation>
    </message>
    <message>
        <source>No records of sync %1 were rejected. The logs show the reason for its status.</source>
        <translation>同期 %1 で拒否されたレコードはありません。ステータスの理由はログに示されます。</translation>
    </message>
    <message>
        <source>Sync %1 exported no rows, because nothing matched the definition&apos;s filter.</source>
        <translation>定義のフィルターに一致するものがなかったため、同期 %1 は行をエクスポートしませんでした。</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept this filter.</source>
        <translation>Eloqua がこのフィルターを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t accept the request.</source>
        <translation>Eloqua がリクエストを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Eloqua couldn&apos;t find sync %1. Syncs, their logs, and their rejects are kept for a year.</source>
        <translation>Eloqua で同期 %1 が見つかりませんでした。同期とそのログおよび拒否は 1 年間保持されます。</translation>
    </message>
    <message>
        <source>Oracle doesn&apos;t document this status; it was treated as finished.</source>
        <translation>このステータスは Oracle のドキュメントに記載されていないため、終了したものとして扱われました。</translation>
    </message>
    <message>
        <source>Since yesterday %1</source>
        <translation>昨日 %1 以降</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>no syncs</source>
        <translation>同期なし</translation>
    </message>
    <message numerus="yes">
        <source>%L1 sync(s)</source>
        <translation>
            <numerusform>%L1 件の同期</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 with warnings</source>
        <translation>警告 %L1 件</translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation>失敗 %L1 件</translation>
    </message>
    <message>
        <source>The last syncs of this definition couldn&apos;t be loaded. %1</source>
        <translation>この定義の最近の同期を読み込めませんでした。%1</translation>
    </message>
    <message>
        <source>This definition is a one-time copy, so these are also the syncs of the definition that it was made from, among the newest %L1.</source>
        <translation>この定義は 1 回限りのコピーであるため、最新の %L1 件のうち、元の定義の同期も表示しています。</translation>
    </message>
    <message>
        <source>This definition was synced only once, so these are the syncs of definitions with the same name and fields, among the newest %L1.</source>
        <translation>この定義が同期されたのは 1 回だけであるため、最新の %L1 件のうち、同じ名前とフィールドを持つ定義の同期を表示しています。</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t filter the list of syncs by definition. These are the syncs of this definition among the %L1 syncs that were read.</source>
        <translation>Eloqua は同期の一覧を定義でフィルターしません。読み取った %L1 件の同期のうち、この定義の同期を表示しています。</translation>
    </message>
    <message>
        <source>Eloqua doesn&apos;t sort the list of syncs by creation time, so there may be newer ones.</source>
        <translation>Eloqua は同期の一覧を作成日時で並べ替えないため、より新しい同期がある可能性があります。</translation>
    </message>
    <message>
        <source>&lt;%1</source>
        <translation>&lt;%1</translation>
    </message>
    <message>
        <source>This sync</source>
        <translation>この同期</translation>
    </message>
    <message>
        <source>%L1 of %L2 processed</source>
        <translation>処理済み %L2 件中 %L1 件</translation>
    </message>
    <message>
        <source>Not reported or not known</source>
        <translation>報告されていないか、不明です</translation>
    </message>
    <message>
        <source>The log doesn&apos;t say how many records were processed.</source>
        <translation>処理されたレコードの数はログに示されていません。</translation>
    </message>
    <message>
        <source>Rejected per 1,000</source>
        <translation>1,000 件あたりの拒否</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>コールバック URL</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Invalid fields</source>
        <translation>無効なフィールド</translation>
    </message>
    <message>
        <source>The name of the import, export, or sync action definition.</source>
        <translation>インポート、エクスポート、または同期アクションの定義の名前。</translation>
    </message>
    <message>
        <source>Import, export, or sync action.</source>
        <translation>インポート、エクスポート、または同期アクション。</translation>
    </message>
    <message>
        <source>From the start to the end of the sync.</source>
        <translation>同期の開始から終了まで。</translation>
    </message>
    <message>
        <source>Counted for imports that finished with a warning.</source>
        <translation>警告で終了したインポートについて集計されます。</translation>
    </message>
    <message>
        <source>The number of rejects isn&apos;t known.</source>
        <translation>拒否の数は不明です。</translation>
    </message>
    <message>
        <source>Rejects are counted for imports that finished with a warning.</source>
        <translation>拒否は、警告で終了したインポートについて集計されます。</translation>
    </message>
    <message>
        <source>Some text contained invalid UTF-8. Invalid bytes are shown as �.</source>
        <translation>一部のテキストに無効な UTF-8 が含まれていました。無効なバイトは � と表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %L1 row(s) can be shown. An export contains all of them.</source>
        <translation>
            <numerusform>最初の %L1 行しか表示できません。エクスポートにはすべての行が含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list changed on the server while it was open (%1 before, %L2 now). Refresh to see the current list.</source>
        <translation>開いている間にサーバーの一覧が変わりました (以前は %1、現在は %L2 行)。現在の一覧を表示するには更新してください。</translation>
    </message>
    <message>
        <source>The server sent the same rows again for rows %L1 to %L2. Refresh. If the problem continues, don&apos;t rely on this table.</source>
        <translation>サーバーが %L1 行目から %L2 行目について同じ行を再び送信しました。更新してください。問題が続く場合、この表は信頼しないでください。</translation>
    </message>
    <message>
        <source>Eloqua didn&apos;t apply this filter: for example, row %L1 has &quot;%2&quot; in %3. The rows below aren&apos;t limited to those that match.</source>
        <translation>Eloqua はこのフィルターを適用しませんでした。たとえば、%L1 行目の %3 の値は「%2」です。以下の行は、一致する行に限定されていません。</translation>
    </message>
    <message>
        <source>Kept copies (*.%1)</source>
        <translation>保管コピー (*.%1)</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 ファイル (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 record(s) will be left out when you save or send.</source>
        <translation>
            <numerusform>%L2 件中 %L1 件のレコードが、保存または送信時に除外されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %L2 record(s) will be included again.</source>
        <translation>
            <numerusform>%L2 件中 %L1 件のレコードが、再び含まれるようになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 cell(s) will change</source>
        <translation>
            <numerusform>%L1 個のセルが変更されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %L2 of %L3 record(s).</source>
        <translation>
            <numerusform>%1 (%L3 件中 %L2 件のレコード)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No changes: none of %L1 record(s) match.</source>
        <translation>
            <numerusform>変更なし: %L1 件のレコードに一致するものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter exported data</source>
        <translation>Eloqua は、エクスポートしたデータのフィルターに対応していません</translation>
    </message>
    <message>
        <source>no cell is selected</source>
        <translation>セルが選択されていません</translation>
    </message>
    <message>
        <source>another column has the same name</source>
        <translation>同じ名前の列がほかにあります</translation>
    </message>
    <message>
        <source>Eloqua can&apos;t filter by this column</source>
        <translation>Eloqua はこの列でフィルターできません</translation>
    </message>
    <message>
        <source>the row isn&apos;t loaded yet</source>
        <translation>行がまだ読み込まれていません</translation>
    </message>
    <message>
        <source>the cell is empty</source>
        <translation>セルが空です</translation>
    </message>
    <message>
        <source>times are compared by day</source>
        <translation>時刻は日単位で比較されます</translation>
    </message>
    <message>
        <source>Eloqua compares times by day</source>
        <translation>Eloqua は時刻を日単位で比較します</translation>
    </message>
    <message>
        <source>a filter can&apos;t contain its text</source>
        <translation>フィルターにこのセルの文字列を含めることができません</translation>
    </message>
    <message>
        <source>Filter by this cell (%1)</source>
        <translation>このセルの値でフィルター (%1)</translation>
    </message>
    <message>
        <source>&amp;Filter by this cell: on or after %1</source>
        <translation>このセルの値でフィルター: %1 以降(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ilter by this cell: before %1</source>
        <translation>このセルの値でフィルター: %1 より前(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Filter by this cell</source>
        <translation>このセルの値でフィルター(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xclude this cell</source>
        <translation>このセルの値を除外(&amp;X)</translation>
    </message>
    <message>
        <source>Exclude this cell (%1)</source>
        <translation>このセルの値を除外 (%1)</translation>
    </message>
</context>
</TS>
