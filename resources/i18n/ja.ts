<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent anywhere.</source>
        <translation>すべてこのパソコンの中だけに保存されます。外部には送りません。</translation>
    </message>
    <message>
        <source>shopcrm, version {version}</source>
        <translation>shopcrm バージョン {version}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新しくなったところ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Your shop is in this folder: {folder}</source>
        <translation>お店のデータはこのフォルダーにあります：{folder}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%n customers</source>
        <comment>whose it was</comment>
        <translation>
            <numerusform>お客様 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n件、済みにしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Day remembered</source>
        <translation>記念日を済みにしました</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>ご連絡を済みにしました</translation>
    </message>
    <message numerus="yes">
        <source>%n put off to {day}</source>
        <translation>
            <numerusform>%n件を{day}に延期しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off to {day}</source>
        <translation>{day}に延期しました</translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n件、延期しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>延期しました</translation>
    </message>
    <message numerus="yes">
        <source>Printed list taken in: %n lines</source>
        <translation>
            <numerusform>紙のリストから%n行を取り込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed list no. {number} taken in: %n lines</source>
        <translation>
            <numerusform>リスト番号 {number} から%n行を取り込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>customers of a list</comment>
        <translation>
            <numerusform>新しいお客様 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to</source>
        <comment>customers of a list</comment>
        <translation>
            <numerusform>書き足したお客様 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two counts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>List brought in: {counts}</source>
        <translation>名簿を取り込みました：{counts}</translation>
    </message>
    <message>
        <source>{what}: {whose}</source>
        <translation>{what}：{whose}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Saved for {whose}</source>
        <translation>{whose}の分を保存しました</translation>
    </message>
    <message>
        <source>New customer written down</source>
        <translation>新しいお客様を登録しました</translation>
    </message>
    <message>
        <source>New customer written down: {whose}</source>
        <translation>新しいお客様を登録しました：{whose}</translation>
    </message>
    <message>
        <source>Card changed</source>
        <translation>カードを変更しました</translation>
    </message>
    <message>
        <source>Card of {whose} changed</source>
        <translation>{whose}のカードを変更しました</translation>
    </message>
    <message>
        <source>Card deleted</source>
        <translation>カードを削除しました</translation>
    </message>
    <message>
        <source>Card of {whose} deleted</source>
        <translation>{whose}のカードを削除しました</translation>
    </message>
    <message>
        <source>Marked as gone</source>
        <translation>ご来店のなくなった方にしました</translation>
    </message>
    <message>
        <source>Marked as gone: {whose}</source>
        <translation>ご来店のなくなった方にしました：{whose}</translation>
    </message>
    <message>
        <source>Marked as coming again</source>
        <translation>またいらしたお客様にしました</translation>
    </message>
    <message>
        <source>Marked as coming again: {whose}</source>
        <translation>またいらしたお客様にしました：{whose}</translation>
    </message>
    <message>
        <source>Relation noted</source>
        <translation>ご関係を記入しました</translation>
    </message>
    <message>
        <source>Relation noted for {whose}</source>
        <translation>{whose}のご関係を記入しました</translation>
    </message>
    <message>
        <source>Relation removed</source>
        <translation>ご関係を削除しました</translation>
    </message>
    <message>
        <source>Relation of {whose} removed</source>
        <translation>{whose}のご関係を削除しました</translation>
    </message>
    <message>
        <source>Product noted on a card</source>
        <translation>カードに商品を記入しました</translation>
    </message>
    <message>
        <source>Product noted for {whose}</source>
        <translation>{whose}の商品を記入しました</translation>
    </message>
    <message>
        <source>Product removed from a card</source>
        <translation>カードから商品を外しました</translation>
    </message>
    <message>
        <source>Product removed from the card of {whose}</source>
        <translation>{whose}のカードから商品を外しました</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>写真を削除しました</translation>
    </message>
    <message>
        <source>Photo of {whose} removed</source>
        <translation>{whose}の写真を削除しました</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>会話を保存しました</translation>
    </message>
    <message>
        <source>Note for {whose} saved</source>
        <translation>{whose}の会話を保存しました</translation>
    </message>
    <message>
        <source>Note corrected</source>
        <translation>会話を訂正しました</translation>
    </message>
    <message>
        <source>Note for {whose} corrected</source>
        <translation>{whose}の会話を訂正しました</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>会話を削除しました</translation>
    </message>
    <message>
        <source>Note for {whose} deleted</source>
        <translation>{whose}の会話を削除しました</translation>
    </message>
    <message>
        <source>Follow-up noted</source>
        <translation>次のご連絡を記入しました</translation>
    </message>
    <message>
        <source>Follow-up noted for {whose}</source>
        <translation>{whose}への次のご連絡を記入しました</translation>
    </message>
    <message>
        <source>Follow-up changed</source>
        <translation>次のご連絡を変更しました</translation>
    </message>
    <message>
        <source>Follow-up for {whose} changed</source>
        <translation>{whose}への次のご連絡を変更しました</translation>
    </message>
    <message>
        <source>Put off to the next visit</source>
        <translation>次のご来店まで延期しました</translation>
    </message>
    <message>
        <source>Put off to the next visit of {whose}</source>
        <translation>{whose}の次のご来店まで延期しました</translation>
    </message>
    <message>
        <source>Follow-up deleted</source>
        <translation>次のご連絡を削除しました</translation>
    </message>
    <message>
        <source>Follow-up for {whose} deleted</source>
        <translation>{whose}への次のご連絡を削除しました</translation>
    </message>
    <message>
        <source>Plan begun</source>
        <translation>予定を始めました</translation>
    </message>
    <message>
        <source>Plan begun for {whose}</source>
        <translation>{whose}の予定を始めました</translation>
    </message>
    <message>
        <source>New field added</source>
        <translation>新しい項目欄を追加しました</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>設定を変更しました</translation>
    </message>
    <message>
        <source>New shop begun</source>
        <translation>新しいお店を始めました</translation>
    </message>
    <message>
        <source>Plans made ready</source>
        <translation>予定を用意しました</translation>
    </message>
    <message>
        <source>Practice shop filled</source>
        <translation>練習用のお店を用意しました</translation>
    </message>
    <message>
        <source>New member of staff added</source>
        <translation>スタッフを追加しました</translation>
    </message>
    <message>
        <source>Member of staff changed</source>
        <translation>スタッフを変更しました</translation>
    </message>
    <message>
        <source>New product added</source>
        <translation>商品を追加しました</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>商品を変更しました</translation>
    </message>
    <message>
        <source>New plan added</source>
        <translation>予定を追加しました</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>予定を変更しました</translation>
    </message>
    <message>
        <source>Plan deleted</source>
        <translation>予定を削除しました</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>Taken back for {whose}</source>
        <translation>{whose}の分を元に戻しました</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>やり直しました</translation>
    </message>
    <message>
        <source>Done again for {whose}</source>
        <translation>{whose}の分をやり直しました</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>別のプログラムが変更しました</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>Street and house</source>
        <translation>番地・建物</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>District</source>
        <translation>町名</translation>
    </message>
    <message>
        <source>Country (only abroad)</source>
        <translation>国（海外のとき）</translation>
    </message>
    <message>
        <source>What this address is</source>
        <translation>どちらの住所</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message>
        <source>What kind of warning</source>
        <translation>どんな注意</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Peanuts, her son&apos;s exam…</source>
        <translation>ピーナッツ、息子さんの受験…</translation>
    </message>
</context>
<context>
    <name>Alike</name>
    <message>
        <source>There is another {name}. That&apos;s all right.</source>
        <translation>{name}がもうお一人いらっしゃいます。そのまま続けて大丈夫です。</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>最近の操作</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Now is the time</source>
        <translation>お時間です</translation>
    </message>
</context>
<context>
    <name>Before</name>
    <message>
        <source>What it said before</source>
        <translation>直す前の内容</translation>
    </message>
    <message>
        <source>It still says what was written at first.</source>
        <translation>最初に書いたままです。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>ほかのプログラムで変更されました</translation>
    </message>
    <message>
        <source>Until {day} {time}</source>
        <translation>{day} {time}まで</translation>
    </message>
</context>
<context>
    <name>CardOptions</name>
    <message>
        <source>What for</source>
        <translation>何のお礼ですか</translation>
    </message>
    <message>
        <source>Text of the card</source>
        <translation>カードの文</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>文{number}</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>自分で書く</translation>
    </message>
    <message numerus="yes">
        <source>%n letters too long for the card</source>
        <translation>
            <numerusform>カードには%n文字多すぎます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Gone since {day}: {reason}</source>
        <translation>{day}からご来店のなくなった方：{reason}</translation>
    </message>
    <message>
        <source>Avoids</source>
        <translation>避けるもの</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>お呼びするとき</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>愛称</translation>
    </message>
    <message>
        <source>{day} · next on {next}</source>
        <translation>{day}・次は{next}</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>ご希望</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>{name}, number {number}</source>
        <translation>{name}、{number}番</translation>
    </message>
    <message>
        <source>Found us through</source>
        <translation>知ったきっかけ</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>There is a photo.</source>
        <translation>写真があります。</translation>
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
        <source>next visit</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}：{words}</translation>
    </message>
    <message>
        <source>{words} ({note})</source>
        <translation>{words}（{note}）</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>お引っ越し</translation>
    </message>
    <message>
        <source>has died</source>
        <translation>ご逝去</translation>
    </message>
    <message>
        <source>no longer needs it</source>
        <translation>ご不要になった</translation>
    </message>
    <message>
        <source>goes elsewhere</source>
        <translation>ほかの店へ</translation>
    </message>
    <message>
        <source>asked us to stop</source>
        <translation>連絡を望まれない</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>アレルギー</translation>
    </message>
    <message>
        <source>Better not mentioned</source>
        <translation>触れないでおく話</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>気をつけること</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>結婚記念日</translation>
    </message>
    <message>
        <source>Anniversary of their shop</source>
        <translation>お店の開業記念日</translation>
    </message>
    <message>
        <source>Child&apos;s birthday</source>
        <translation>お子さんの誕生日</translation>
    </message>
    <message>
        <source>Pet&apos;s birthday</source>
        <translation>ペットの誕生日</translation>
    </message>
    <message>
        <source>A day to remember</source>
        <translation>大切な日</translation>
    </message>
    <message>
        <source>Husband or wife</source>
        <translation>配偶者</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>親御さん</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>お子さん</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>ごきょうだい</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>ご親戚</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>お友だち</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>ご近所</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>お仕事仲間</translation>
    </message>
    <message>
        <source>Introduced to us</source>
        <translation>このお客様のご紹介</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>ご紹介くださった方</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>どんな方</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>お仕事</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ご家族</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>ペット</translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation>趣味</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Likes to be served</source>
        <translation>接客のしかた</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>3日後</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>1週間後</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>2週間後</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>1か月後</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済みにしました</translation>
    </message>
    <message>
        <source>Put off to {day}</source>
        <translation>{day}に延期しました</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>{name} is known now, as number {number}.</source>
        <translation>{name}、{number}番として登録しました。</translation>
    </message>
    <message>
        <source>The number {phone} also belongs to {names}.</source>
        <translation>電話番号 {phone} は次の方も登録済みです：{names}</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>書き留めました。</translation>
    </message>
    <message>
        <source>→ {day}: {about}</source>
        <translation>→ {day}：{about}</translation>
    </message>
    <message>
        <source>The shop is closed on {said}, so it is on {day}.</source>
        <translation>{said}は定休日のため、{day}にしました。</translation>
    </message>
    <message>
        <source>“{event}” is on {on}, so asking how it went is for {day}.</source>
        <translation>{on}は「{event}」なので、ご様子を伺うのは{day}にしました。</translation>
    </message>
    <message>
        <source>There is no such day in {year}: {words}</source>
        <translation>{year}年にはない日付です：{words}</translation>
    </message>
    <message>
        <source>next visit</source>
        <translation>次にいらしたとき</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>全部で%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as list no. {number}.</source>
        <translation>リスト番号 {number} として残しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>%n件、済みにしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next, perhaps: {day} {about}</source>
        <translation>次はいかがでしょうか：{day} {about}</translation>
    </message>
    <message>
        <source>Put off: {day}.</source>
        <translation>延期しました：{day}。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines taken in.</source>
        <translation>
            <numerusform>%n行を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} comes back on {day}.</source>
        <translation>{name}：{day}にもう一度出てきます。</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>次の操作を元に戻しました：{what}。</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>次の操作をやり直しました：{what}。</translation>
    </message>
    <message>
        <source>{what} · {whose}</source>
        <translation>{what}・{whose}</translation>
    </message>
    <message numerus="yes">
        <source>%n things changed or were used since and stay as they are; the rest is as it was before.</source>
        <translation>
            <numerusform>その後に変更または使用された%n件はそのままにし、残りは元どおりです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customers</source>
        <translation>
            <numerusform>新しいお客様 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards added to</source>
        <translation>
            <numerusform>書き足したお客様 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>登録済みのお客様 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a trial: nothing was written.</source>
        <translation>お試しのため、何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>{line}行目：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n came in as new though the same name or number is known: please look at them.</source>
        <translation>
            <numerusform>お名前か電話番号が同じ方がいるのに新しく入ったお客様 %n名：ご確認ください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left aside: {names}</source>
        <translation>取り込まなかった列：{names}</translation>
    </message>
    <message numerus="yes">
        <source>%n customers written to {path}.</source>
        <translation>
            <numerusform>お客様 %n名を書き出しました：{path}</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice shop with {customers} customers and {talks} conversations is ready.</source>
        <translation>お客様{customers}名、会話{talks}件の練習用のお店ができました。</translation>
    </message>
    <message>
        <source>Line {line} is not of the form {{&quot;customer&quot;: 1, &quot;text&quot;: &quot;…&quot;}}.</source>
        <translation>{line}行目が {{&quot;customer&quot;: 1, &quot;text&quot;: &quot;…&quot;}} の形ではありません。</translation>
    </message>
    <message>
        <source>There is no name, nickname or phone.</source>
        <translation>お名前も呼び名も電話番号もありません。</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>文が長すぎます。</translation>
    </message>
    <message>
        <source>It is a group, not a person.</source>
        <translation>個人ではなくグループです。</translation>
    </message>
    <message>
        <source>It has no end.</source>
        <translation>途中で切れています。</translation>
    </message>
    <message>
        <source>It is a line of totals, not a person.</source>
        <translation>お客様ではなく、合計の行です。</translation>
    </message>
    <message>
        <source>The day could not be read.</source>
        <translation>日付を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The phone has no digit.</source>
        <translation>電話番号に数字がありません。</translation>
    </message>
    <message>
        <source>A spreadsheet cut off digits of the phone. It was left out; please type it in again.</source>
        <translation>表計算ソフトで電話番号の一部が失われています。この番号は取り込んでいませんので、入力し直してください。</translation>
    </message>
    <message>
        <source>The mail address could not be read.</source>
        <translation>メールアドレスを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The picture was left out.</source>
        <translation>写真は取り込みませんでした。</translation>
    </message>
    <message>
        <source>A line could not be read.</source>
        <translation>読み取れない行がありました。</translation>
    </message>
    <message>
        <source>A cell has no heading above it.</source>
        <translation>見出しのない欄があります。</translation>
    </message>
    <message>
        <source>Some letters could not be read.</source>
        <translation>読み取れない文字がありました。</translation>
    </message>
    <message>
        <source>A value could not be read.</source>
        <translation>読み取れない値がありました。</translation>
    </message>
    <message>
        <source>a new customer</source>
        <translation>新しいお客様</translation>
    </message>
    <message>
        <source>a change of a card</source>
        <translation>お客様カードの変更</translation>
    </message>
    <message>
        <source>a deleted card</source>
        <translation>お客様カードの削除</translation>
    </message>
    <message>
        <source>a customer marked as gone</source>
        <translation>ご来店のなくなった方の記入</translation>
    </message>
    <message>
        <source>a customer who comes again</source>
        <translation>またいらしたお客様</translation>
    </message>
    <message>
        <source>a relation</source>
        <translation>ご関係の記入</translation>
    </message>
    <message>
        <source>a removed relation</source>
        <translation>ご関係の削除</translation>
    </message>
    <message>
        <source>a favourite or other product</source>
        <translation>お客様の商品の記入</translation>
    </message>
    <message>
        <source>a removed product</source>
        <translation>お客様の商品の削除</translation>
    </message>
    <message>
        <source>a removed photo</source>
        <translation>写真の削除</translation>
    </message>
    <message>
        <source>a new field</source>
        <translation>新しい項目欄</translation>
    </message>
    <message>
        <source>a conversation</source>
        <translation>会話の記入</translation>
    </message>
    <message>
        <source>a corrected conversation</source>
        <translation>会話の訂正</translation>
    </message>
    <message>
        <source>a deleted conversation</source>
        <translation>会話の削除</translation>
    </message>
    <message>
        <source>a follow-up</source>
        <translation>次のご連絡の記入</translation>
    </message>
    <message>
        <source>a changed follow-up</source>
        <translation>次のご連絡の変更</translation>
    </message>
    <message>
        <source>a follow-up marked done</source>
        <translation>次のご連絡を済みに</translation>
    </message>
    <message>
        <source>a follow-up put off</source>
        <translation>次のご連絡の延期</translation>
    </message>
    <message>
        <source>a follow-up put off to the next visit</source>
        <translation>次のご来店まで延期</translation>
    </message>
    <message>
        <source>a deleted follow-up</source>
        <translation>次のご連絡の削除</translation>
    </message>
    <message>
        <source>a plan begun</source>
        <translation>予定の開始</translation>
    </message>
    <message>
        <source>a list that came back</source>
        <translation>紙からの取り込み</translation>
    </message>
    <message>
        <source>a list brought in</source>
        <translation>名簿の取り込み</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>the new shop</source>
        <translation>新しいお店</translation>
    </message>
    <message>
        <source>the plans that come ready</source>
        <translation>はじめからある予定</translation>
    </message>
    <message>
        <source>the practice shop</source>
        <translation>練習用のお店</translation>
    </message>
    <message>
        <source>a new member of staff</source>
        <translation>新しいスタッフ</translation>
    </message>
    <message>
        <source>a change of staff</source>
        <translation>スタッフの変更</translation>
    </message>
    <message>
        <source>a new product</source>
        <translation>新しい商品</translation>
    </message>
    <message>
        <source>a changed product</source>
        <translation>商品の変更</translation>
    </message>
    <message>
        <source>a new plan</source>
        <translation>新しい予定</translation>
    </message>
    <message>
        <source>a changed plan</source>
        <translation>予定の変更</translation>
    </message>
    <message>
        <source>a deleted plan</source>
        <translation>予定の削除</translation>
    </message>
    <message>
        <source>a step back</source>
        <translation>元に戻す操作</translation>
    </message>
    <message>
        <source>a step forward</source>
        <translation>やり直す操作</translation>
    </message>
    <message>
        <source>a change by another program</source>
        <translation>別のプログラムによる変更</translation>
    </message>
    <message>
        <source>{what} (taken back since)</source>
        <translation>{what}（その後、元に戻しました）</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Note for {name} saved</source>
        <translation>{name}のメモを保存しました</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>{said} · follow-up: {days}</source>
        <translation>{said}・次のご連絡 {days}</translation>
    </message>
    <message>
        <source>The note for {name} is not saved yet; it waits on the card. {why}</source>
        <translation>{name}のメモはまだ保存できていません。入力した内容はカードに残っています。{why}</translation>
    </message>
</context>
<context>
    <name>ComposerFrame</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Note: what you talked about today. {key}</source>
        <translation>メモ：今日お話ししたこと。{key}</translation>
    </message>
    <message>
        <source>Write down what you talked about today</source>
        <translation>今日お話ししたことを書いておきましょう</translation>
    </message>
    <message>
        <source>What you were writing is still here.</source>
        <translation>書きかけの内容が残っています。</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>ご様子</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <source>How it looks</source>
        <translation>画面の見え方</translation>
    </message>
    <message>
        <source>For this computer only. Try it: one more press brings it back.</source>
        <translation>このパソコンだけの設定です。お試しください。いつでも変えられます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Greet her by her name, and ask how the party was.</source>
        <translation>お名前でごあいさつして、お祝いの会のことを伺いましょう。</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>パソコンの設定に合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Things slide and fade when they come and go</source>
        <translation>表示が切り替わるときになめらかに動かす</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Correct the note</source>
        <translation>メモを直す</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>お話ししたこと</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>ご様子</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>What you wrote isn&apos;t saved yet. Save it, or leave it as it was.</source>
        <translation>書き直した内容はまだ保存されていません。保存するか、元のままにしてください。</translation>
    </message>
    <message>
        <source>Note corrected</source>
        <translation>メモを直しました</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>What is known of her</source>
        <translation>わかっていること</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>お客様カード</translation>
    </message>
    <message>
        <source>You might suggest</source>
        <translation>おすすめするなら</translation>
    </message>
    <message>
        <source>Usually comes</source>
        <translation>いらっしゃる時</translation>
    </message>
    <message>
        <source>{when} {about}</source>
        <translation>{when} {about}</translation>
    </message>
    <message>
        <source>Follow-ups ahead</source>
        <translation>これからのご連絡</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>ご希望</translation>
    </message>
    <message>
        <source>{relation}: {name}</source>
        <translation>{relation}：{name}</translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>ご家族・お知り合い</translation>
    </message>
    <message>
        <source>Lives at</source>
        <translation>ご住所</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>How she found us</source>
        <translation>ご来店のきっかけ</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>担当</translation>
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
        <source>Who she is</source>
        <translation>どんな方</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>お仕事</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>ペット</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>ご趣味</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>お体のこと</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>ご夫婦</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>親御様</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>お子様</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>ごきょうだい</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>ご親戚</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>ご友人</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>ご近所</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>同僚</translation>
    </message>
    <message>
        <source>Introduced by her</source>
        <translation>ご紹介で来られた方</translation>
    </message>
    <message>
        <source>Introduced her</source>
        <translation>ご紹介くださった方</translation>
    </message>
    <message>
        <source>Comes no more</source>
        <translation>ご来店のなくなった方</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between favourites</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>{about} · {when}</source>
        <comment>a row</comment>
        <translation>{about}・{when}</translation>
    </message>
    <message>
        <source>Last time you talked</source>
        <translation>前回のお話</translation>
    </message>
    <message>
        <source>When she comes next</source>
        <translation>次回ご来店のとき</translation>
    </message>
    <message>
        <source>She asked</source>
        <translation>お返事すること</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>次のご連絡</translation>
    </message>
    <message>
        <source>{what} · {when}</source>
        <comment>a tile</comment>
        <translation>{what}・{when}</translation>
    </message>
    <message>
        <source>Get back in touch</source>
        <translation>ご連絡する</translation>
    </message>
    <message>
        <source>{what} today</source>
        <translation>今日は{what}</translation>
    </message>
    <message numerus="yes">
        <source>{what} was %n days ago</source>
        <translation>
            <numerusform>{what}から%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} in %n days</source>
        <translation>
            <numerusform>{what}まで%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Regular for %n years</source>
        <translation>
            <numerusform>常連 %n年目</numerusform>
        </translation>
    </message>
    <message>
        <source>Known since {day}</source>
        <translation>{day}から</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>ご来店%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>last visit {day} ({ago})</source>
        <translation>前回 {day}（{ago}）</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between what is known</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>·</source>
        <comment>between weekdays</comment>
        <translation>・</translation>
    </message>
    <message numerus="yes">
        <source>About every %n weeks</source>
        <translation>
            <numerusform>約%n週間に1回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About every %n days</source>
        <translation>
            <numerusform>約%n日に1回</numerusform>
        </translation>
    </message>
    <message>
        <source>mornings</source>
        <translation>午前</translation>
    </message>
    <message>
        <source>around noon</source>
        <translation>お昼ごろ</translation>
    </message>
    <message>
        <source>afternoons</source>
        <translation>午後</translation>
    </message>
    <message>
        <source>evenings</source>
        <translation>夕方</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>お返事すること</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>お約束</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>ご不満</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>お取り置き</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>お誕生日</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>ご結婚記念日</translation>
    </message>
    <message>
        <source>Their shop&apos;s anniversary</source>
        <translation>お店の記念日</translation>
    </message>
    <message>
        <source>Child&apos;s birthday</source>
        <translation>お子様のお誕生日</translation>
    </message>
    <message>
        <source>Pet&apos;s birthday</source>
        <translation>ペットの誕生日</translation>
    </message>
    <message>
        <source>A day to remember</source>
        <translation>記念日</translation>
    </message>
    <message>
        <source>called</source>
        <translation>呼び名</translation>
    </message>
    <message>
        <source>likes</source>
        <translation>お好み</translation>
    </message>
    <message>
        <source>wants</source>
        <translation>ご希望</translation>
    </message>
    <message>
        <source>avoids</source>
        <translation>避ける</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>ご購入</translation>
    </message>
    <message>
        <source>said</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Write a new customer</source>
        <translation>新しいお客様を登録</translation>
    </message>
    <message>
        <source>Nobody is shown</source>
        <translation>お探しのお客様は見つかりません</translation>
    </message>
    <message>
        <source>Whoever you look up stands here: what you talked about, what she likes, what to say.</source>
        <translation>探したお客様がここに表示されます。お話ししたこと、お好み、お伝えすることも。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>type</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Look somebody up: name, initials, last digits of the phone</source>
        <translation>お客様を探す：お名前、よみ、電話の下4けた</translation>
    </message>
    <message>
        <source>Move in the list; the card follows</source>
        <translation>リストを上下に。カードも替わります</translation>
    </message>
    <message>
        <source>Write a note for who is shown</source>
        <translation>表示中のお客様のメモを書く</translation>
    </message>
    <message>
        <source>The note box</source>
        <translation>メモ欄</translation>
    </message>
    <message>
        <source>When to get back: tomorrow, 3 days, 1 week, 2 weeks, 1 month, a day</source>
        <translation>次のご連絡：明日、3日後、1週間後、2週間後、1か月後、日付</translation>
    </message>
    <message>
        <source>How it went: excellent, good, neutral, bad</source>
        <translation>ご様子：最高、良い、普通、残念</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Everything about her</source>
        <translation>お客様のすべて</translation>
    </message>
    <message>
        <source>Back to the search; what you wrote is kept</source>
        <translation>検索に戻る。書きかけは残ります</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>次のご連絡</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>お客様 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest visit first</source>
        <translation>最近いらした順</translation>
    </message>
    <message>
        <source>Not here? Write a new customer</source>
        <translation>いらっしゃらない？ 新しく登録</translation>
    </message>
    <message>
        <source>“{typed}”</source>
        <translation>「{typed}」</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>{phone} is copied</source>
        <translation>{phone} をコピーしました</translation>
    </message>
    <message>
        <source>Everything about her…</source>
        <translation>すべて見る・直す…</translation>
    </message>
    <message>
        <source>Family and friends…</source>
        <translation>ご家族・お知り合い…</translation>
    </message>
    <message>
        <source>Print an address label…</source>
        <translation>宛名ラベルを印刷…</translation>
    </message>
    <message>
        <source>Print a thank-you card…</source>
        <translation>お礼のカードを印刷…</translation>
    </message>
    <message>
        <source>What was changed…</source>
        <translation>変更の記録…</translation>
    </message>
    <message>
        <source>She comes no more…</source>
        <translation>もういらっしゃいません…</translation>
    </message>
    <message>
        <source>Delete the card</source>
        <translation>カードを削除</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>問題が起きました</translation>
    </message>
    <message>
        <source>What you wrote is kept, and everything saved is safe. You can go on. If it happens again, close shopcrm and start it once more.</source>
        <translation>入力した内容は残っています。保存したものもすべて無事です。このまま続けられます。また起きたときは、shopcrmを閉じて開き直してください。</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>報告の内容</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Close shopcrm</source>
        <translation>shopcrmを閉じる</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>報告をコピー</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>この文をコピー</translation>
    </message>
    <message>
        <source>This is all that is in it: no names, no notes. Press once more to copy it.</source>
        <translation>中身はこれだけです。お名前もメモも入っていません。もう一度押すとコピーします。</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a mail to whoever looks after shopcrm.</source>
        <translation>コピーしました。shopcrmの担当の方へのメールに貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>新しいお客様</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Somebody else changed this card meanwhile. Look at it, then save again.</source>
        <translation>その間に別の方がこのカードを変更しました。ご確認のうえ、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>続けて書く</translation>
    </message>
    <message>
        <source>What you wrote isn&apos;t saved yet.</source>
        <translation>書いた内容はまだ保存されていません。</translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message>
        <source>Name, last digits of the phone…</source>
        <translation>お名前、電話の下4けた…</translation>
    </message>
    <message>
        <source>{name} · {phone}</source>
        <translation>{name}・{phone}</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>お好み</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>ご希望</translation>
    </message>
    <message>
        <source>Avoids</source>
        <translation>避けるもの</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>もっと書く…</translation>
    </message>
    <message>
        <source>Name in full</source>
        <translation>お名前の詳細</translation>
    </message>
    <message>
        <source>Likes and wants</source>
        <translation>お好みとご希望</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Birthday and other days</source>
        <translation>誕生日と覚えておく日</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>知っていること</translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>ご家族とお知り合い</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Mail and address</source>
        <translation>メールと住所</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>自分で作った項目</translation>
    </message>
    <message>
        <source>She and the shop</source>
        <translation>お店とのつながり</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>電話番号を追加</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>A mail address</source>
        <translation>メールアドレスを追加</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>住所を追加</translation>
    </message>
    <message>
        <source>Type it as you like: 11-27, 1958-11-27, lunar 10-19</source>
        <translation>お好きな書き方でどうぞ：11-27、1958-11-27、S33.11.27</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Stands by the name, so that everybody sees it</source>
        <translation>お名前の横に表示され、誰でも気づけます</translation>
    </message>
    <message>
        <source>A warning</source>
        <translation>注意を追加</translation>
    </message>
    <message>
        <source>One more thing</source>
        <translation>もう一つ書く</translation>
    </message>
    <message>
        <source>Likes, and how she has it (the usual)</source>
        <translation>お好みと、いつもの召し上がり方</translation>
    </message>
    <message>
        <source>Wants, when we have it again</source>
        <translation>入荷したら欲しいもの</translation>
    </message>
    <message>
        <source>A favourite</source>
        <translation>お好みを追加</translation>
    </message>
    <message>
        <source>Something she wants</source>
        <translation>ご希望を追加</translation>
    </message>
    <message>
        <source>Something she avoids</source>
        <translation>避けるものを追加</translation>
    </message>
    <message>
        <source>Take this day away</source>
        <translation>この日を消す</translation>
    </message>
    <message>
        <source>This year: {day}</source>
        <translation>今年は{day}</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>次は{day}</translation>
    </message>
    <message>
        <source>Take this warning away</source>
        <translation>この注意を消す</translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation>これを消す</translation>
    </message>
    <message>
        <source>Take this product away</source>
        <translation>この商品を消す</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>This day needs its year, such as 2026-12-08.</source>
        <translation>この日は年も必要です。例：2026-12-08</translation>
    </message>
    <message>
        <source>We can&apos;t read this as a number.</source>
        <translation>数字として読めません。</translation>
    </message>
    <message>
        <source>This number is too large to be kept.</source>
        <translation>数字が大きすぎて保存できません。</translation>
    </message>
    <message>
        <source>Take this number away</source>
        <translation>この番号を消す</translation>
    </message>
    <message>
        <source>Take this mail address away</source>
        <translation>このメールアドレスを消す</translation>
    </message>
    <message>
        <source>Take this address away</source>
        <translation>この住所を消す</translation>
    </message>
    <message>
        <source>They don&apos;t belong together</source>
        <translation>この関係を消す</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>言語に合わせる</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい・いいえ</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>選択肢から一つ</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>数字</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>To do today</source>
        <translation>今日のやること</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Pick a day</source>
        <translation>日付を選ぶ</translation>
    </message>
    <message>
        <source>Struck through: the shop is closed.</source>
        <translation>取り消し線の日は定休日です。</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}、今日</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>{day}, {why}</source>
        <translation>{day}、{why}</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>What day it is</source>
        <translation>何の日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>11-27, 1958-11-27…</source>
        <translation>11-27、S33.11.27…</translation>
    </message>
    <message>
        <source>Whose, or what for</source>
        <translation>どなたの、何の日</translation>
    </message>
    <message>
        <source>We can&apos;t read this as a day yet. Try it like 11-27 or 1958-11-27.</source>
        <translation>まだ日付として読めません。11-27 や 1958-11-27 のように書いてみてください。</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Take {day} away</source>
        <translation>{day}を外す</translation>
    </message>
</context>
<context>
    <name>DeedSheet</name>
    <message>
        <source>Note it</source>
        <translation>記入する</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Customers</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>次の操作を元に戻しました：{what}</translation>
    </message>
    <message>
        <source>Taken back for {whose}: {what}</source>
        <translation>次の操作を元に戻しました（{whose}）：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>次の操作をやり直しました：{what}</translation>
    </message>
    <message>
        <source>Done again for {whose}: {what}</source>
        <translation>次の操作をやり直しました（{whose}）：{what}</translation>
    </message>
    <message numerus="yes">
        <source>%n things stay: they were changed since.</source>
        <translation>
            <numerusform>その後に変わった%n件はそのままです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before} → {after}</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}：{after}</translation>
    </message>
    <message>
        <source>{field}: no more {before}</source>
        <translation>{field}を削除：{before}</translation>
    </message>
    <message>
        <source>{text} ({label})</source>
        <translation>{text}（{label}）</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>名</translation>
    </message>
</context>
<context>
    <name>DoneRow</name>
    <message>
        <source>taken back</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>That didn&apos;t work. What was saved before is safe. Please try once more.</source>
        <translation>うまくいきませんでした。保存済みの内容はそのままです。もう一度お試しください。</translation>
    </message>
    <message>
        <source>We need a name, a nickname or a phone number to know somebody by. Nothing was saved yet. Please add one of them.</source>
        <translation>お名前・呼び名・電話番号のうち、どれか一つが必要です。まだ保存していません。一つご入力ください。</translation>
    </message>
    <message>
        <source>It needs a name ({kind}). Nothing was saved yet. Please write one.</source>
        <translation>名前が必要です（{kind}）。まだ保存していません。名前をお書きください。</translation>
    </message>
    <message>
        <source>There&apos;s nothing in the note, so nothing was saved. Write a word or two, then save again.</source>
        <translation>メモが空のため、保存していません。ひとこと書いてから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The {field} is {length} letters long, and we can keep {limit}. Nothing was cut off and nothing was saved. Please shorten it a little.</source>
        <translation>入力された内容（{field}）は{length}文字で、保存できる{limit}文字を超えています。切り捨ても保存もしていません。少し短くしてください。</translation>
    </message>
    <message>
        <source>We couldn&apos;t read “{typed}” as a date. Nothing was saved yet. Try it like 2026-12-08, or Dec 8.</source>
        <translation>「{typed}」を日付として読み取れませんでした。まだ保存していません。2026-12-08 や 12月8日 のようにご入力ください。</translation>
    </message>
    <message>
        <source>The phone number “{typed}” has no digits. Nothing was saved yet. Please look at it once more.</source>
        <translation>電話番号「{typed}」に数字がありません。まだ保存していません。もう一度ご確認ください。</translation>
    </message>
    <message>
        <source>The mail address “{typed}” needs an @ in the middle. Nothing was saved yet. Please look at it once more.</source>
        <translation>メールアドレス「{typed}」の途中に「@」が必要です。まだ保存していません。もう一度ご確認ください。</translation>
    </message>
    <message>
        <source>{day} has gone by already. Nothing was saved yet. Please pick today or a later day.</source>
        <translation>{day}はもう過ぎています。まだ保存していません。今日以降の日をお選びください。</translation>
    </message>
    <message>
        <source>{day} hasn&apos;t come yet, so it can&apos;t have happened then. Nothing was saved. Please pick today or an earlier day.</source>
        <translation>{day}はまだ来ていない日なので、その日の出来事としては書けません。保存していません。今日か、それより前の日をお選びください。</translation>
    </message>
    <message>
        <source>“{value}” isn&apos;t among the choices for the {field}. Nothing was saved yet. Please pick one of those offered.</source>
        <translation>「{value}」は選べる項目（{field}）の中にありません。まだ保存していません。一覧からお選びください。</translation>
    </message>
    <message>
        <source>“{name}” is there already ({kind}). Nothing was added. Use that one, or choose another name.</source>
        <translation>「{name}」（{kind}）はすでにあります。追加していません。そのままお使いいただくか、別の名前をお付けください。</translation>
    </message>
    <message>
        <source>We couldn&apos;t read “{part}”. Nothing was ticked. Please type each number from the paper with what happened, such as 1 ok, 3 no answer.</source>
        <translation>「{part}」を読み取れませんでした。まだ何もチェックしていません。「1 済、3 留守」のように、紙の番号と結果をご入力ください。</translation>
    </message>
    <message>
        <source>The printed list has no number {number}. Nothing was ticked. Please look at the paper once more.</source>
        <translation>印刷したリストに{number}番がありません。まだ何もチェックしていません。紙をもう一度ご確認ください。</translation>
    </message>
    <message>
        <source>We couldn&apos;t find that printed list. Nothing was ticked. Please check its number, or print today&apos;s list first.</source>
        <translation>その印刷リストが見つかりません。まだ何もチェックしていません。リストの番号をご確認いただくか、先に今日の分を印刷してください。</translation>
    </message>
    <message>
        <source>We couldn&apos;t find it in your shop ({kind} {key}). Nothing was changed. Please check it, or undo if it was just deleted.</source>
        <translation>見つかりませんでした（{kind} {key}）。何も変わっていません。もう一度ご確認ください。消したばかりなら、元に戻せます。</translation>
    </message>
    <message>
        <source>Somebody else changed it while you were writing ({kind} {key}). Nothing was overwritten. Look at the new version, then save again.</source>
        <translation>入力中に、ほかの方が内容を変更されました（{kind} {key}）。上書きはしていません。新しい内容をご確認のうえ、もう一度保存してください。</translation>
    </message>
    <message>
        <source>That was done already ({key}). Nothing was changed. If it was ticked by mistake, undo it.</source>
        <translation>すでに済んでいます（{key}）。何も変わっていません。間違えてチェックしたときは、元に戻せます。</translation>
    </message>
    <message>
        <source>There&apos;s nothing left to take back. Everything you saved is still here.</source>
        <translation>元に戻せる操作はありません。保存した内容はすべてそのままです。</translation>
    </message>
    <message>
        <source>There&apos;s nothing to do again. Everything you saved is still here.</source>
        <translation>やり直せる操作はありません。保存した内容はすべてそのままです。</translation>
    </message>
    <message>
        <source>Another program is busy with your shop&apos;s file. Nothing was written, and nothing is lost. Please try again in a moment.</source>
        <translation>別のプログラムがお店のファイルを使っています。まだ保存していませんが、失われたものもありません。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There isn&apos;t enough room to save ({path}). What was saved before is safe. Free some space, then try again.</source>
        <translation>空き容量が足りず、まだ保存できていません（{path}）。保存済みの内容はそのままです。不要なファイルを減らして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>We can&apos;t write into this folder: {path}. What was saved before is safe. Choose another folder, or allow writing there.</source>
        <translation>このフォルダーには書き込めません：{path}。保存済みの内容はそのままです。別のフォルダーを選ぶか、書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>We couldn&apos;t find this file: {path}. Nothing was changed. Please check its name and where it is.</source>
        <translation>このファイルが見つかりません：{path}。何も変わっていません。名前と場所をご確認ください。</translation>
    </message>
    <message>
        <source>We aren&apos;t allowed to read this file: {path}. Nothing was changed. Allow reading it, or copy it somewhere else and try again.</source>
        <translation>このファイルを読む許可がありません：{path}。何も変わっていません。読めるようにするか、別の場所にコピーして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This file is damaged, or isn&apos;t a shop&apos;s file: {path}. We left it just as it is. Please keep it, and open a backup instead.</source>
        <translation>ファイルが傷んでいるか、お店のファイルではありません：{path}。手を加えずにそのまま残しています。消さずに、バックアップを開いてください。</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this file: {path}. We left it just as it is. Please update the program, then open it again.</source>
        <translation>より新しいプログラムで作られたファイルです：{path}。手を加えずにそのまま残しています。プログラムを新しくしてから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The disk didn&apos;t read or write as it should: {path}. What was saved before was left alone. Check the disk and its cable, then try again.</source>
        <translation>ディスクの読み書きがうまくいきませんでした：{path}。保存済みの内容には手を加えていません。ディスクとケーブルをご確認のうえ、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There&apos;s a shop in this folder already: {path}. We left it just as it is. Choose an empty folder for the practice shop.</source>
        <translation>このフォルダーにはすでにお店があります：{path}。手を加えずにそのまま残しています。練習用のお店には、空のフォルダーをお選びください。</translation>
    </message>
    <message>
        <source>This is one of the shop&apos;s own files: {path}. We left it just as it is. Please choose another name for the new file.</source>
        <translation>これはお店のデータのファイルです：{path}。そのままにしてあります。新しいファイルには別の名前をつけてください。</translation>
    </message>
    <message>
        <source>It&apos;s done and saved, but there was no room for the answer. Nothing is lost, and it needn&apos;t be done again. Make some room, then look it up.</source>
        <translation>作業は終わり、保存もできています。答えを書き出す場所だけがありませんでした。やり直さなくて大丈夫です。場所を空けてから、ご確認ください。</translation>
    </message>
    <message>
        <source>We can&apos;t work with files that end in “{ending}”. Nothing was changed. Try one of these: {known}.</source>
        <translation>「{ending}」のファイルは扱えません。何も変わっていません。{known} のどれかでお試しください。</translation>
    </message>
    <message>
        <source>The file&apos;s name has no ending, so we can&apos;t tell what it is. Nothing was changed. Try one of these: {known}.</source>
        <translation>ファイル名に拡張子がなく、種類がわかりません。何も変わっていません。{known} のどれかを付けてお試しください。</translation>
    </message>
    <message>
        <source>We couldn&apos;t read this file as {expected}. Nothing was brought in. Save it once more in the program it came from, then try again.</source>
        <translation>{expected} ファイルとして読み取れませんでした。何も取り込んでいません。元のプログラムで保存し直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>We couldn&apos;t read this file as {expected} at line {line}. Nothing was brought in. Please look at that line, then try again.</source>
        <translation>{expected} ファイルの{line}行目を読み取れませんでした。何も取り込んでいません。その行をご確認のうえ、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This file is larger than the {limit_mb} MB we can bring in at once: {path}. Nothing was brought in. Please split it into smaller ones.</source>
        <translation>一度に取り込める {limit_mb} MB を超えるファイルです：{path}。何も取り込んでいません。小さく分けてお試しください。</translation>
    </message>
    <message>
        <source>We found no heading for a name or a phone in this file: {path}. Nothing was brought in. Please name the columns in the first row, such as Name and Phone.</source>
        <translation>お名前や電話番号の列がわかりません：{path}。何も取り込んでいません。1行目に「氏名」「電話」のような見出しを付けてください。</translation>
    </message>
    <message>
        <source>We can&apos;t find the printer. Your list is still here. Check the printer&apos;s power and cable, or save a PDF instead.</source>
        <translation>プリンターが見つかりません。印刷する内容はそのままです。電源と接続をご確認ください。お急ぎのときはPDFで保存もできます。</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>What it is about</source>
        <translation>何について</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>知っていること</translation>
    </message>
    <message>
        <source>Two daughters, a grandson…</source>
        <translation>娘さん二人、お孫さん…</translation>
    </message>
</context>
<context>
    <name>FieldMaker</name>
    <message>
        <source>What is the field called?</source>
        <translation>項目の名前は？</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>何を書きますか</translation>
    </message>
    <message>
        <source>Which are offered?</source>
        <translation>選択肢は？</translation>
    </message>
    <message>
        <source>small, large, both</source>
        <translation>小、大、両方</translation>
    </message>
    <message>
        <source>Which are offered? (with commas between)</source>
        <translation>選択肢は？（読点で区切る）</translation>
    </message>
    <message>
        <source>Make this field</source>
        <translation>この項目を作る</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Which list?</source>
        <translation>どの名簿を取り込みますか？</translation>
    </message>
    <message>
        <source>Lists ({endings})</source>
        <translation>名簿 ({endings})</translation>
    </message>
    <message>
        <source>Excel table (*.xlsx)</source>
        <translation>Excelの表 (*.xlsx)</translation>
    </message>
    <message>
        <source>Table in text (*.csv)</source>
        <translation>テキストの表 (*.csv)</translation>
    </message>
    <message>
        <source>Cards for a phone (*.vcf)</source>
        <translation>電話の連絡先 (*.vcf)</translation>
    </message>
    <message>
        <source>Everything, for a program (*.json)</source>
        <translation>すべて、プログラム用 (*.json)</translation>
    </message>
    <message>
        <source>Where to write everybody?</source>
        <translation>どこに書き出しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are in {file}</source>
        <translation>
            <numerusform>お客様%n名を{file}に書き出しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>{what}: type to look for it</source>
        <translation>{what}：入力して探す</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>何文字か入力してください</translation>
    </message>
    <message>
        <source>Nothing of that name. Try fewer letters.</source>
        <translation>その名前は見つかりません。文字を減らしてみてください。</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Your first start</source>
        <translation>はじめての起動</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Hello! Let’s start your customer book</source>
        <translation>ようこそ。お客様帳をはじめましょう</translation>
    </message>
    <message>
        <source>Pick one of three. You can change your mind at any time.</source>
        <translation>3つの中からお選びください。あとからいつでも変えられます。</translation>
    </message>
    <message>
        <source>Name of your shop (may wait)</source>
        <translation>お店の名前（あとでもかまいません）</translation>
    </message>
    <message>
        <source>Name of your shop</source>
        <translation>お店の名前</translation>
    </message>
    <message>
        <source>Country of your shop</source>
        <translation>お店のある国</translation>
    </message>
    <message>
        <source>Look around a practice shop</source>
        <translation>練習用のお店で試す</translation>
    </message>
    <message numerus="yes">
        <source>%n made-up customers. Press anything you like, then clear it all in one go.</source>
        <translation>
            <numerusform>架空のお客様%n名が入っています。自由に触って、あとでまとめて消せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>試してみる</translation>
    </message>
    <message>
        <source>Bring in a list you have</source>
        <translation>お手持ちの名簿を取り込む</translation>
    </message>
    <message>
        <source>Drop an Excel file, phone contacts or an address book here. You see everything before it goes in.</source>
        <translation>Excel、電話帳、住所録をここへ。取り込む前に必ず中身を確認できます。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Write down your first customer</source>
        <translation>最初のお客様を書く</translation>
    </message>
    <message>
        <source>A name is enough. Fill in the rest the next time they visit.</source>
        <translation>お名前だけで大丈夫です。ほかは次のご来店のときに。</translation>
    </message>
    <message>
        <source>Write a name</source>
        <translation>お名前を書く</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent over the internet.</source>
        <translation>データはこのパソコンの中だけに保存されます。外には送りません。</translation>
    </message>
</context>
<context>
    <name>FirstView</name>
    <message>
        <source>Customers</source>
        <translation>お客様</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>{title}, open</source>
        <translation>{title}、開いています</translation>
    </message>
    <message>
        <source>{title}, folded</source>
        <translation>{title}、閉じています</translation>
    </message>
</context>
<context>
    <name>GoneDialog</name>
    <message>
        <source>{name} won&apos;t come any more</source>
        <translation>{name}はもういらっしゃいません</translation>
    </message>
    <message>
        <source>No birthday, no mailing and no list of the missed will name her. What is open rests, and you find her by searching.</source>
        <translation>誕生日・お知らせ・足が遠のいた常連様には出なくなります。残っているご連絡は休みになり、検索ではいつでも見つかります。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>11-27, 1958-11-27…</source>
        <translation>11-27、S33.11.27…</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>またいらっしゃる</translation>
    </message>
    <message>
        <source>Please pick a reason.</source>
        <translation>理由を選んでください。</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>More to do</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Call her “{name}”</source>
        <translation>お呼びするとき「{name}」</translation>
    </message>
    <message>
        <source>known as {name}</source>
        <translation>通称 {name}</translation>
    </message>
    <message>
        <source>Comes no more</source>
        <translation>ご来店のなくなった方</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>常連様</translation>
    </message>
    <message>
        <source>Phone {number}</source>
        <translation>電話 {number}</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>{number} をコピー</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>お好み</translation>
    </message>
    <message>
        <source>Not: {products}</source>
        <translation>避けるもの：{products}</translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message>
        <source>Read {words}</source>
        <translation>読み取った言葉：{words}</translation>
    </message>
    <message>
        <source>ask how it went: {about}</source>
        <translation>ご様子を伺う：{about}</translation>
    </message>
    <message>
        <source>answer: {about}</source>
        <translation>お返事：{about}</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>次のご来店</translation>
    </message>
    <message>
        <source>{day} · {about}</source>
        <translation>{day} {about}</translation>
    </message>
    <message>
        <source>You&apos;re closed on {closed}, so it&apos;s on {day}.</source>
        <translation>{closed}はお休みなので、{day}にしました。</translation>
    </message>
    <message>
        <source>“{event}” is on {day}; ask how it went the day after.</source>
        <translation>「{event}」は{day}です。翌日にご様子を伺いましょう。</translation>
    </message>
    <message>
        <source>There is no “{words}” in {year}. Pick a day below.</source>
        <translation>{year}年に「{words}」はありません。下からお選びください。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>look for a customer, wherever you are</source>
        <translation>どの画面からでもお客様を探す</translation>
    </message>
    <message>
        <source>back to the search, empty</source>
        <translation>空の検索欄に戻る</translation>
    </message>
    <message>
        <source>to the search</source>
        <translation>検索欄へ</translation>
    </message>
    <message>
        <source>to the note box</source>
        <translation>メモ欄へ</translation>
    </message>
    <message>
        <source>today&apos;s list</source>
        <translation>今日の一覧</translation>
    </message>
    <message>
        <source>save what is written</source>
        <translation>書いたものを保存</translation>
    </message>
    <message>
        <source>take back the last thing</source>
        <translation>直前の操作を元に戻す</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>元に戻した操作をやり直す</translation>
    </message>
    <message>
        <source>a new customer</source>
        <translation>新しいお客様</translation>
    </message>
    <message>
        <source>print what is shown</source>
        <translation>表示中のものを印刷</translation>
    </message>
    <message>
        <source>the places at the side, from the top</source>
        <translation>横のメニュー（上から順に）</translation>
    </message>
    <message>
        <source>larger and smaller text</source>
        <translation>文字を大きく・小さく</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>このヘルプ</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>どの画面でも</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What is new in this version</source>
        <translation>この版で新しくなったところ</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新しくなったところ</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>taken back</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>{thing} added: {words}</source>
        <translation>{thing}を追加：{words}</translation>
    </message>
    <message>
        <source>{thing} added</source>
        <translation>{thing}を追加</translation>
    </message>
    <message>
        <source>{thing} removed</source>
        <translation>{thing}を削除</translation>
    </message>
    <message>
        <source>{thing} changed</source>
        <translation>{thing}を変更</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>What was written on the card of {name}</source>
        <translation>{name}のカードの記録</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>もっと前を見る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>まだ何も記録がありません。</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>The same hours every day</source>
        <translation>毎日同じ営業時間</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>{day}: opens at</source>
        <translation>{day}：開店時刻</translation>
    </message>
    <message>
        <source>{day}: closes at</source>
        <translation>{day}：閉店時刻</translation>
    </message>
    <message>
        <source>It would close before it opens. Nothing was saved yet. Please pick a later hour.</source>
        <translation>開店より先に閉店になってしまいます。まだ保存していません。もっと遅い時刻をお選びください。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Bring in a list</source>
        <translation>名簿を取り込む</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Reading your list…</source>
        <translation>名簿を読んでいます…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Bringing them in…</source>
        <translation>取り込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%n customers were brought in.</source>
        <translation>
            <numerusform>お客様%n名を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards were added to.</source>
        <translation>
            <numerusform>カード%n枚に書き足しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was brought in</source>
        <translation>何も取り込んでいません</translation>
    </message>
</context>
<context>
    <name>KeptBanner</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>We closed suddenly last time.</source>
        <translation>前回は途中で終了しました。</translation>
    </message>
    <message numerus="yes">
        <source>We kept %n notes you were writing.</source>
        <translation>
            <numerusform>書きかけのメモ%n件を残してあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このお知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>LabelOptions</name>
    <message>
        <source>Begin with label no.</source>
        <translation>何番目のラベルから</translation>
    </message>
    <message>
        <source>If the print is off: move it by so many millimetres</source>
        <translation>印刷がずれるときは、この分だけ動かします</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右へ動かす</translation>
    </message>
    <message>
        <source>mm →</source>
        <translation>mm →</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ動かす</translation>
    </message>
    <message>
        <source>mm ↓</source>
        <translation>mm ↓</translation>
    </message>
</context>
<context>
    <name>LatelyPage</name>
    <message>
        <source>What was done lately</source>
        <translation>最近の操作</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>to the next one</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>takes it back</source>
        <translation>その操作を元に戻す</translation>
    </message>
    <message>
        <source>takes back the last thing, on every page</source>
        <translation>どの画面でも直前の操作を元に戻す</translation>
    </message>
    <message>
        <source>For thirty days everything here can be taken back, in any order.</source>
        <translation>ここにある操作は、30日間、どの順番でも元に戻せます。</translation>
    </message>
    <message>
        <source>Nothing was done in the last thirty days</source>
        <translation>この30日間の操作はありません</translation>
    </message>
    <message>
        <source>Whatever you write down stands here, and can be taken back.</source>
        <translation>書き留めたことはここに残り、元に戻すこともできます。</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>次の操作を元に戻しました：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>次の操作をやり直しました：{what}</translation>
    </message>
    <message numerus="yes">
        <source>%n things changed or were used since and stay as they are.</source>
        <translation>
            <numerusform>その後に変わった、または使われた%n件はそのまま残しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Address labels</source>
        <translation>宛名ラベル</translation>
    </message>
    <message numerus="yes">
        <source>%n labels of {width} × {height} mm</source>
        <translation>
            <numerusform>{width} × {height} mmのラベル%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper}: {labels}</source>
        <translation>{paper}：{labels}</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>ロール</translation>
    </message>
    <message numerus="yes">
        <source>%n without an address: {names}</source>
        <translation>
            <numerusform>ご住所のない方 %n名：{names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name: {names}</source>
        <translation>
            <numerusform>お名前のわからない方 %n名：{names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who do not come any more: {names}</source>
        <translation>
            <numerusform>ご来店のなくなった方 %n名：{names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank-you card</source>
        <translation>お礼のカード</translation>
    </message>
    <message>
        <source>Thank you</source>
        <comment>heading of the card</comment>
        <translation>ありがとうございます</translation>
    </message>
    <message>
        <source>Dear {called},</source>
        <translation>{called}</translation>
    </message>
    <message>
        <source>From {shop}</source>
        <translation>{shop}</translation>
    </message>
    <message>
        <source>After the first visit</source>
        <translation>初めてのご来店のあと</translation>
    </message>
    <message>
        <source>After a visit or a purchase</source>
        <translation>ご来店・お買い上げのあと</translation>
    </message>
    <message>
        <source>After something was put right</source>
        <translation>ご不満を解決したあと</translation>
    </message>
    <message>
        <source>It was a pleasure to meet you on your first visit.
We hope you like what you found
and look forward to seeing you again.</source>
        <translation>初めてのご来店、とてもうれしく存じます。
お気に召しましたら幸いです。
またお目にかかれる日を楽しみにしております。</translation>
    </message>
    <message>
        <source>We are so glad you found our little shop.
If there is anything you need, just tell us.
You are always welcome here.</source>
        <translation>小さな店をお訪ねくださり、うれしく存じます。
ご入用の品は、どうぞお申し付けください。
いつでもお待ちしております。</translation>
    </message>
    <message>
        <source>Your first visit made our day.
Next time we will remember how you like things.
Please drop in again.</source>
        <translation>初めてのお越しで、私どももよい一日になりました。
次は、お好みを覚えてお待ちしております。
どうぞまたお立ち寄りください。</translation>
    </message>
    <message>
        <source>It is always good to see you.
We hope you enjoy what you took home.
Please come by again soon.</source>
        <translation>いつもお引き立てくださり、うれしく存じます。
お求めの品がお気に召しましたら幸いです。
またのお越しをお待ちしております。</translation>
    </message>
    <message>
        <source>The shop is brighter when you come by.
We enjoyed talking with you.
Take good care until next time.</source>
        <translation>お越しくださると、店が明るくなります。
お話しできて、楽しいひとときでした。
またお会いする日まで、どうぞお元気で。</translation>
    </message>
    <message>
        <source>You come back to us time and again.
That means more to us than we can say.
We will keep doing our best for you.</source>
        <translation>変わらずお越しくださるお気持ちが、
私どもの何よりの励みです。
これからも心を込めて努めてまいります。</translation>
    </message>
    <message>
        <source>You told us frankly what went wrong,
and so we could put it right.
We are sorry for the trouble you had.</source>
        <translation>至らない点をお知らせくださったおかげで、
改めることができました。
お手数をおかけし、申し訳ありませんでした。</translation>
    </message>
    <message>
        <source>You gave us the chance to make it good.
We hope all is well now.
If anything is not, please tell us any time.</source>
        <translation>やり直す機会をくださり、ほっといたしました。
その後、ご不便がなければ幸いです。
お気づきの点は、いつでもお聞かせください。</translation>
    </message>
    <message>
        <source>You were patient when we had let you down.
We will not forget that.
Next time we will do better from the start.</source>
        <translation>ご迷惑をおかけしたのに、お待ちくださいました。
そのお気持ちを忘れません。
次は初めからご満足いただけるよう努めます。</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>How she has it</source>
        <translation>いつもの召し上がり方</translation>
    </message>
    <message>
        <source>2, sliced, no walnuts…</source>
        <translation>2個、スライス、くるみ抜き…</translation>
    </message>
    <message>
        <source>New: it will be among your products.</source>
        <translation>新しい名前です。商品にも追加されます。</translation>
    </message>
</context>
<context>
    <name>ListsSection</name>
    <message>
        <source>Lists and practice</source>
        <translation>名簿と練習</translation>
    </message>
    <message>
        <source>What you have written is yours: you can take it all with you at any time.</source>
        <translation>書いたものはすべてお店のものです。いつでも全部持ち出せます。</translation>
    </message>
    <message>
        <source>Open the practice shop</source>
        <translation>練習用のお店を開く</translation>
    </message>
    <message>
        <source>Made-up customers to try everything with. Your own shop stays as it is.</source>
        <translation>架空のお客様で何でも試せます。ご自分のお店はそのままです。</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>名簿を取り込む</translation>
    </message>
    <message>
        <source>Contacts of a phone or a list of a spreadsheet. You see what would come in before anything does.</source>
        <translation>携帯の連絡先や表計算の名簿を取り込みます。取り込む前に内容をお見せします。</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>すべて書き出す</translation>
    </message>
    <message>
        <source>For a phone, for a spreadsheet, or complete.</source>
        <translation>携帯用、表計算用、またはすべて。</translation>
    </message>
</context>
<context>
    <name>MailRow</name>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>What this mail is</source>
        <translation>どちらのメール</translation>
    </message>
    <message>
        <source>Home, work…</source>
        <translation>ご自宅、会社…</translation>
    </message>
</context>
<context>
    <name>NamePart</name>
    <message>
        <source>Name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Reading (how it sounds)</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>お呼びするとき</translation>
    </message>
    <message>
        <source>Maggie, Aunt Rose…</source>
        <translation>和子さん、花屋の奥さん…</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>By the name</source>
        <translation>お名前に合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>family {name}</source>
        <translation>姓 {name}</translation>
    </message>
    <message>
        <source>given {name}</source>
        <translation>名 {name}</translation>
    </message>
    <message>
        <source>Shown as {name}</source>
        <translation>{name}と表示</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Add it</source>
        <translation>加える</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>{product} has the plan “{plan}”: {steps}</source>
        <translation>{product}には「{plan}」の予定があります：{steps}</translation>
    </message>
    <message>
        <source>{name} is new here. Plan “{plan}”: {steps}</source>
        <translation>{name}は初めてのご来店です。「{plan}」の予定：{steps}</translation>
    </message>
    <message>
        <source>Plan “{plan}” started for {name}</source>
        <translation>{name}の「{plan}」の予定を始めました</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>始める</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the steps of a plan</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>{day} {about}</source>
        <translation>{day} {about}</translation>
    </message>
    <message>
        <source>{product}: the warranty ends on {day}</source>
        <translation>{product}の保証は{day}までです</translation>
    </message>
    <message>
        <source>{product}: warranty until {day}. Remind {name} a month before?</source>
        <translation>{product}の保証は{day}までです。1か月前に{name}へお知らせしますか。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>It’s on the list for {day}</source>
        <translation>{day}の予定に入れました</translation>
    </message>
</context>
<context>
    <name>OpeningSection</name>
    <message>
        <source>When you are open</source>
        <translation>営業日と営業時間</translation>
    </message>
    <message>
        <source>A follow-up that would fall on a closed day moves to the next open one.</source>
        <translation>次のご連絡が休みの日に当たるときは、次の営業日に移します。</translation>
    </message>
    <message>
        <source>Closed every week on</source>
        <translation>毎週の定休日</translation>
    </message>
    <message>
        <source>Add a closed day</source>
        <translation>休みの日を加える</translation>
    </message>
    <message>
        <source>None for now.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Also closed on</source>
        <translation>ほかに休む日</translation>
    </message>
    <message>
        <source>Add an open day</source>
        <translation>営業する日を加える</translation>
    </message>
    <message>
        <source>Open all the same on</source>
        <translation>それでも営業する日</translation>
    </message>
    <message>
        <source>Closed on public holidays ({country})</source>
        <translation>祝日は休み（{country}）</translation>
    </message>
</context>
<context>
    <name>OtherNames</name>
    <message>
        <source>Other names it is asked for by</source>
        <translation>ほかの呼び名</translation>
    </message>
    <message>
        <source>One more name</source>
        <translation>呼び名をもう一つ</translation>
    </message>
    <message>
        <source>One more name, then Enter</source>
        <translation>もう一つ書いてEnter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加える</translation>
    </message>
    <message>
        <source>Add this name</source>
        <translation>この呼び名を加える</translation>
    </message>
    <message>
        <source>Take “{name}” away</source>
        <translation>「{name}」を外す</translation>
    </message>
</context>
<context>
    <name>OwnFieldsPart</name>
    <message>
        <source>A field of your own</source>
        <translation>自分の項目を作る</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>{page}/{pages}ページ</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>ページ全体</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Customers</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Not here? Write a new customer</source>
        <translation>いらっしゃらない？ 新しく登録</translation>
    </message>
    <message>
        <source>Press Enter to write a note at once</source>
        <translation>Enterを押すとすぐメモを書けます</translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>What this number is</source>
        <translation>どちらの番号</translation>
    </message>
    <message>
        <source>Home, her daughter&apos;s…</source>
        <translation>ご自宅、娘さん…</translation>
    </message>
</context>
<context>
    <name>PhotoPart</name>
    <message>
        <source>Choose a picture…</source>
        <translation>写真を選ぶ…</translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation>写真を消す</translation>
    </message>
    <message>
        <source>Or drop a picture here: PNG, JPEG or WebP.</source>
        <translation>ここに写真をドロップすることもできます：PNG、JPEG、WebP。</translation>
    </message>
    <message>
        <source>There is a photo.</source>
        <translation>写真があります。</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>写真 ({endings})</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>写真を選ぶ</translation>
    </message>
    <message>
        <source>We can&apos;t find a picture in this file. Please choose a PNG, JPEG or WebP.</source>
        <translation>このファイルには写真が見つかりません。PNG・JPEG・WebP から選んでください。</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>You will find pictures of the window and of the printed list in {folder}.</source>
        <translation>画面と印刷した一覧の画像を{folder}に入れました。</translation>
    </message>
    <message>
        <source>There is no screen here, so we painted pictures of the window and of the printed list into {folder}.</source>
        <translation>画面がないため、ウィンドウと印刷した一覧の画像を{folder}に入れました。</translation>
    </message>
    <message>
        <source>Qt could not open a window here, because libraries it needs are missing: the file README names them. So we painted pictures of the window and of the printed list into {folder}.</source>
        <translation>必要なライブラリがないため、Qtはここでウィンドウを開けませんでした。必要なものはREADMEファイルに書いてあります。代わりに、ウィンドウと印刷される一覧の画像を{folder}に保存しました。</translation>
    </message>
    <message>
        <source>Qt could not open a window here, because these libraries are missing: {libraries}. So we painted pictures of the window and of the printed list into {folder}.</source>
        <translation>次のライブラリがないため、Qtはここでウィンドウを開けませんでした: {libraries}。代わりに、ウィンドウと印刷される一覧の画像を{folder}に保存しました。</translation>
    </message>
    <message>
        <source>Liked the new one very much. Call in two weeks</source>
        <translation>新しい品をとても気に入ってくださった。2週間後に電話</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>South Korea</source>
        <translation>韓国</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>アメリカ</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>イギリス</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>アイルランド</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>カナダ</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>ニュージーランド</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>ベトナム</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>begins with every new customer</source>
        <translation>新しいお客様ごとに自動で始まります</translation>
    </message>
    <message>
        <source>Change this plan</source>
        <translation>この予定を変える</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Name of the plan</source>
        <translation>予定の名前</translation>
    </message>
    <message>
        <source>Its steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>手順を加える</translation>
    </message>
    <message>
        <source>Begins by itself with every new customer</source>
        <translation>新しいお客様ごとに自動で始める</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>予定を保存</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>元のままにする</translation>
    </message>
    <message>
        <source>Delete the plan</source>
        <translation>予定を削除</translation>
    </message>
    <message>
        <source>A plan needs one step at least. Nothing was saved yet.</source>
        <translation>予定には手順が一つ以上必要です。まだ保存していません。</translation>
    </message>
    <message>
        <source>Please write a number of days, such as 3 (at most {limit}).</source>
        <translation>3のように日数をご記入ください（{limit}まで）。</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>get back to them</source>
        <translation>ご連絡する</translation>
    </message>
    <message>
        <source>The same day: {about}</source>
        <translation>当日：{about}</translation>
    </message>
    <message numerus="yes">
        <source>%n days after: {about}</source>
        <translation>
            <numerusform>%n日後：{about}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlansSection</name>
    <message>
        <source>Plans of follow-ups</source>
        <translation>連絡の予定</translation>
    </message>
    <message>
        <source>Several follow-ups from one day. A plan begins by itself with a new customer or a product, or when you say so.</source>
        <translation>ある日から何度かご連絡する予定です。新しいお客様や商品に合わせて自動で、またはご希望のときに始まります。</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>まだ予定がありません。</translation>
    </message>
    <message>
        <source>Write a new plan</source>
        <translation>新しい予定を書く</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice shop: press whatever you like</source>
        <translation>練習用のお店です。自由に触ってください</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>練習を終える</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>How they come in</source>
        <translation>このように入ります</translation>
    </message>
    <message>
        <source>This is how they come in</source>
        <translation>このように入ります</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新しい方 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>すでにいる方 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here, with something to add</source>
        <translation>
            <numerusform>すでにいる方 %n名に書き足します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps here already</source>
        <translation>
            <numerusform>すでにいるかもしれない方 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot come in</source>
        <translation>
            <numerusform>取り込めない行 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody in this list who is not here already.</source>
        <translation>この名簿の方は、みなさんすでに入っています。</translation>
    </message>
    <message>
        <source>Nobody in this list can come in as it is.</source>
        <translation>この名簿のままでは、取り込める方がいません。</translation>
    </message>
    <message>
        <source>Perhaps here already</source>
        <translation>すでにいるかもしれない方</translation>
    </message>
    <message>
        <source>The same name or number is here. They come in as somebody new; you can undo it, or put two cards right by hand.</source>
        <translation>同じお名前か番号があります。新しい方として入ります。元に戻すことも、2枚のカードを手で直すこともできます。</translation>
    </message>
    <message>
        <source>Lines: {lines}</source>
        <translation>行：{lines}</translation>
    </message>
    <message>
        <source>These lines cannot come in</source>
        <translation>取り込めない行</translation>
    </message>
    <message>
        <source>These come in, but not all that is in them</source>
        <translation>入りますが、一部だけ取り込めない行</translation>
    </message>
    <message>
        <source>Columns we have no place for</source>
        <translation>入れる場所のない列</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Print them all</source>
        <translation>すべて印刷</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>印刷を止める</translation>
    </message>
    <message>
        <source>The printer “{printer}” is not there any more. Please pick another way.</source>
        <translation>プリンター「{printer}」が見つからなくなりました。別の方法をお選びください。</translation>
    </message>
    <message>
        <source>There is nothing on these pages to print.</source>
        <translation>印刷するものがありません。</translation>
    </message>
    <message>
        <source>That is {sheets}. Print them all?</source>
        <translation>用紙{sheets}になります。すべて印刷しますか？</translation>
    </message>
    <message>
        <source>Sent to the printer “{printer}”.</source>
        <translation>プリンター「{printer}」に送りました。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>「{file}」として保存しました。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>少しお待ちください…</translation>
    </message>
    <message>
        <source>Printing page {page} of {pages}…</source>
        <translation>{pages}ページ中{page}ページ目を印刷しています…</translation>
    </message>
</context>
<context>
    <name>PrintSide</name>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>部数</translation>
    </message>
    <message>
        <source>There is no printer on this computer. It can be saved as a PDF all the same.</source>
        <translation>このパソコンにはプリンターがありません。PDFでの保存はできます。</translation>
    </message>
    <message>
        <source>Look for printers again</source>
        <translation>プリンターを探し直す</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>It is list no. {number}.</source>
        <translation>リスト番号は {number} です。</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>ロール</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>ラベル%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>For {called}</source>
        <translation>{called}へ</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>List no. {number}</source>
        <translation>リスト番号 {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, and written down: “{words}”</source>
        <translation>{what}、メモ：「{words}」</translation>
    </message>
    <message>
        <source>later, on {day}</source>
        <translation>{day}に延期</translation>
    </message>
    <message>
        <source>later, on {day}, because we are closed on {closed}</source>
        <translation>{closed}は定休日のため{day}に延期</translation>
    </message>
    <message>
        <source>done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>no answer, so it comes back</source>
        <translation>留守のため、もう一度出ます</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>不要とのこと</translation>
    </message>
    <message>
        <source>at the next visit</source>
        <translation>次のご来店時</translation>
    </message>
    <message>
        <source>done, and written down: “{words}”</source>
        <translation>済み、メモ：「{words}」</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Plan of follow-ups</source>
        <translation>連絡の予定</translation>
    </message>
    <message>
        <source>It is proposed whenever somebody buys this.</source>
        <translation>この商品が売れるたびにご提案します。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧へ戻る</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>元のままにする</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A plan that is gone</source>
        <translation>削除された予定</translation>
    </message>
    <message>
        <source>A new product</source>
        <translation>新しい商品</translation>
    </message>
    <message>
        <source>No longer sold</source>
        <translation>販売をやめる</translation>
    </message>
    <message>
        <source>Sell it again</source>
        <translation>販売を再開する</translation>
    </message>
    <message>
        <source>It is not proposed any more; what was written about it stays.</source>
        <translation>今後はご提案しません。これまでの記録はそのまま残ります。</translation>
    </message>
    <message>
        <source>It is not proposed at the moment.</source>
        <translation>今はご提案していません。</translation>
    </message>
    <message>
        <source>Please write a number, such as 12, or nothing when there is none.</source>
        <translation>12のように数字を書くか、なければ空のままにしてください。</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>days</source>
        <comment>beside a number</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>months</source>
        <comment>beside a number</comment>
        <translation>か月</translation>
    </message>
    <message>
        <source>years</source>
        <comment>beside a number</comment>
        <translation>年</translation>
    </message>
    <message numerus="yes">
        <source>warranty of %n years</source>
        <translation>
            <numerusform>保証%n年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warranty of %n months</source>
        <translation>
            <numerusform>保証%nか月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warranty of %n days</source>
        <translation>
            <numerusform>保証%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>follow-up plan: {plan}</source>
        <translation>連絡の予定：{plan}</translation>
    </message>
    <message>
        <source>No longer sold</source>
        <translation>販売終了</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>商品を探す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>look for a product while this page is shown</source>
        <translation>この画面では商品を探す</translation>
    </message>
    <message>
        <source>the product before, the next one</source>
        <translation>前の商品・次の商品</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>write in the product that is shown</source>
        <translation>表示中の商品を書き直す</translation>
    </message>
    <message>
        <source>save the product</source>
        <translation>商品を保存</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>商品%n点</numerusform>
        </translation>
    </message>
    <message>
        <source>Write “{name}” as a new product</source>
        <translation>「{name}」を新しい商品として書く</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>商品を加える</translation>
    </message>
    <message>
        <source>Add the first product</source>
        <translation>最初の商品を書く</translation>
    </message>
    <message>
        <source>Here stands what you sell</source>
        <translation>扱っている商品がここに並びます</translation>
    </message>
    <message>
        <source>Then its name in a note is understood, and buying it can begin a plan or a warranty.</source>
        <translation>メモの中の商品名が分かるようになり、お買い上げのときに予定や保証を始められます。</translation>
    </message>
    <message>
        <source>No product is called like this</source>
        <translation>その名前の商品はありません</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{place}, {count} waiting</source>
        <translation>{place}、{count}件</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>RelateDialog</name>
    <message>
        <source>Who belongs to {name}?</source>
        <translation>{name}とご関係のある方は？</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>どなたですか？</translation>
    </message>
    <message>
        <source>What they are to her</source>
        <translation>どんなご関係</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>ひとこと</translation>
    </message>
    <message>
        <source>her eldest, since 2019…</source>
        <translation>ご長男、2019年から…</translation>
    </message>
    <message>
        <source>Please find who it is first.</source>
        <translation>先にどなたかを探してください。</translation>
    </message>
    <message>
        <source>Please pick what they are.</source>
        <translation>ご関係を選んでください。</translation>
    </message>
</context>
<context>
    <name>RelationRow</name>
    <message>
        <source>What they are</source>
        <translation>ご関係</translation>
    </message>
    <message>
        <source>What {name} is to this customer</source>
        <translation>{name}とこのお客様のご関係</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>ひとこと</translation>
    </message>
</context>
<context>
    <name>RelationsPart</name>
    <message>
        <source>Somebody else who belongs to her</source>
        <translation>ご家族やお知り合いを追加</translation>
    </message>
</context>
<context>
    <name>RowBar</name>
    <message>
        <source>Done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>More for this line</source>
        <translation>この行のほかの操作</translation>
    </message>
</context>
<context>
    <name>SamePhone</name>
    <message>
        <source>This number belongs to {name}.</source>
        <translation>{name}の番号です。</translation>
    </message>
    <message>
        <source>Open her card</source>
        <translation>そのカードを開く</translation>
    </message>
    <message>
        <source>They&apos;re family</source>
        <translation>ご家族です</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>Name, last digits of the phone… (try “mar” or 0199)</source>
        <translation>お名前・よみ・電話の下4けた（例：たなか、5678）</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>We are setting up the practice shop…</source>
        <translation>練習用のお店を用意しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n customers were brought in.</source>
        <translation>
            <numerusform>お客様%n名を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder your shop is in</source>
        <translation>お店のあるフォルダー</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>to the next setting</source>
        <translation>次の設定へ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>switches it, or takes the choice</source>
        <translation>切り替える・選ぶ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>keeps what you typed</source>
        <translation>入力したものを保存</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>The first label is no. {number} of {count}</source>
        <translation>{count}枚のうち{number}番目のラベルから</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>{title} (continued)</source>
        <translation>{title}（続き）</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>今日のやること</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look after</source>
        <translation>
            <numerusform>全部で%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are late</source>
        <translation>
            <numerusform>遅れ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>page {page} of {pages} · personal details: please shred after use</source>
        <translation>{page}/{pages}ページ・個人情報です。使い終わったら細断してください</translation>
    </message>
    <message>
        <source>Personal details: please shred after use</source>
        <translation>個人情報です。使い終わったら細断してください</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>電話番号なし</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>お名前のわからないお客様</translation>
    </message>
    <message>
        <source>“{called}”</source>
        <translation>「{called}」</translation>
    </message>
    <message>
        <source>Nothing to look after on this day. Take it easy.</source>
        <translation>この日のやることはありません。どうぞごゆっくり。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>list no. {number}</source>
        <translation>リスト番号 {number}</translation>
    </message>
    <message numerus="yes">
        <source>Also this week: %n birthdays</source>
        <translation>
            <numerusform>ほかに今週のお誕生日 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also this week: %n days to remember</source>
        <translation>
            <numerusform>ほかに今週の記念日 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a line</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>{day} (lunar)</source>
        <translation>{day}（旧暦）</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遅れています</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>もうすぐ</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>次にいらしたとき</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済んだこと</translation>
    </message>
    <message>
        <source>Next visit</source>
        <comment>due</comment>
        <translation>次回</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>due</comment>
        <translation>済み</translation>
    </message>
    <message>
        <source>To answer: {about}</source>
        <translation>お返事：{about}</translation>
    </message>
    <message>
        <source>Promise: {about}</source>
        <translation>お約束：{about}</translation>
    </message>
    <message>
        <source>Complaint: {about}</source>
        <translation>ご不満：{about}</translation>
    </message>
    <message>
        <source>Set aside: {about}</source>
        <translation>お取り置き：{about}</translation>
    </message>
    <message>
        <source>Get back in touch</source>
        <translation>ご連絡</translation>
    </message>
    <message>
        <source>A promise we made</source>
        <translation>お約束したこと</translation>
    </message>
    <message>
        <source>A complaint to answer</source>
        <translation>お返事するご不満</translation>
    </message>
    <message>
        <source>Something set aside</source>
        <translation>お取り置きの品</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>お誕生日</translation>
    </message>
    <message numerus="yes">
        <source>Birthday, turning %n</source>
        <translation>
            <numerusform>%n歳のお誕生日</numerusform>
        </translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>ご結婚記念日</translation>
    </message>
    <message numerus="yes">
        <source>Wedding anniversary, %n years</source>
        <translation>
            <numerusform>ご結婚%n周年</numerusform>
        </translation>
    </message>
    <message>
        <source>Anniversary of their shop</source>
        <translation>お店の開店記念日</translation>
    </message>
    <message numerus="yes">
        <source>Anniversary of their shop, %n years</source>
        <translation>
            <numerusform>お店の開店%n周年</numerusform>
        </translation>
    </message>
    <message>
        <source>Child&apos;s birthday</source>
        <translation>お子様の誕生日</translation>
    </message>
    <message numerus="yes">
        <source>Child&apos;s birthday, turning %n</source>
        <translation>
            <numerusform>お子様の%n歳の誕生日</numerusform>
        </translation>
    </message>
    <message>
        <source>Pet&apos;s birthday</source>
        <translation>ペットの誕生日</translation>
    </message>
    <message numerus="yes">
        <source>Pet&apos;s birthday, turning %n</source>
        <translation>
            <numerusform>ペットの%n歳の誕生日</numerusform>
        </translation>
    </message>
    <message>
        <source>A day to remember</source>
        <translation>記念日</translation>
    </message>
    <message numerus="yes">
        <source>A day to remember, %n years</source>
        <translation>
            <numerusform>記念日（%n周年）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShopPart</name>
    <message>
        <source>Nobody in particular</source>
        <translation>決めていない</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>お店を知ったきっかけ</translation>
    </message>
    <message>
        <source>Leaflet, a neighbour…</source>
        <translation>チラシ、ご近所の紹介…</translation>
    </message>
</context>
<context>
    <name>ShopSection</name>
    <message>
        <source>The shop</source>
        <translation>お店</translation>
    </message>
    <message>
        <source>What stands on your lists and letters, and how money and days are written.</source>
        <translation>一覧や手紙に載る名前と、金額や日付の書き方です。</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>お店の名前</translation>
    </message>
    <message>
        <source>As your customers say it</source>
        <translation>お客様が呼ぶとおりに</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message numerus="yes">
        <source>From %n visits on</source>
        <translation>
            <numerusform>%n回のご来店から</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is a regular</source>
        <translation>常連のお客様とする回数</translation>
    </message>
    <message>
        <source>Regulars have a star, and you are told when one stays away.</source>
        <translation>常連のお客様には星が付き、足が遠のくとお知らせします。</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Beside the list</source>
        <translation>一覧の横</translation>
    </message>
</context>
<context>
    <name>StaffRow</name>
    <message>
        <source>Name of a member of staff</source>
        <translation>スタッフの名前</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>退職しました</translation>
    </message>
    <message>
        <source>Here again</source>
        <translation>復帰しました</translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation>今はいません</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>Who works here</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>What is written carries the name of who is on duty; you switch it in the bar above.</source>
        <translation>書いたものには当番の名前が残ります。上のバーで切り替えます。</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新しいスタッフ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加える</translation>
    </message>
    <message>
        <source>Add this member of staff</source>
        <translation>このスタッフを加える</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>退職したスタッフ</translation>
    </message>
    <message>
        <source>What they wrote keeps their names.</source>
        <translation>書いたものには名前がそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Days after</source>
        <translation>何日後</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>ご用件</translation>
    </message>
    <message>
        <source>Such as: ask how it tastes</source>
        <translation>例：お味の感想を伺う</translation>
    </message>
    <message>
        <source>Take this step away</source>
        <translation>この手順を外す</translation>
    </message>
    <message>
        <source>days after:</source>
        <translation>日後：</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}：減らす</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}：増やす</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Nothing to see to today</source>
        <translation>今日はご用はありません</translation>
    </message>
</context>
<context>
    <name>TagsPart</name>
    <message>
        <source>Another tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>VIP, choir, wholesale…</source>
        <translation>お得意様、コーラス、卸…</translation>
    </message>
    <message>
        <source>Tags (Enter adds one)</source>
        <translation>タグ（Enterで追加）</translation>
    </message>
    <message>
        <source>Take the tag {tag} away</source>
        <translation>タグ「{tag}」を消す</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>ご購入</translation>
    </message>
    <message>
        <source>Write what they took, or press one of the products.</source>
        <translation>お買い上げの品を書くか、商品を押してください。</translation>
    </message>
    <message>
        <source>How many? A number such as 2 or 1.5.</source>
        <translation>いくつですか。2や1.5のように数字でご記入ください。</translation>
    </message>
    <message>
        <source>How much? A number such as 12,000.</source>
        <translation>いくらですか。12,000のように数字でご記入ください。</translation>
    </message>
</context>
<context>
    <name>TalkKind</name>
    <message>
        <source>{kind}, {day}</source>
        <translation>{day} {kind}</translation>
    </message>
    <message>
        <source>Kind of talk and day: {what}</source>
        <translation>種類と日：{what}</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>ほかの日…</translation>
    </message>
</context>
<context>
    <name>TalkList</name>
    <message>
        <source>Correct, delete, history</source>
        <translation>直す、削除、直す前の内容</translation>
    </message>
</context>
<context>
    <name>Talks</name>
    <message>
        <source>Visit</source>
        <translation>ご来店</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Great</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>残念</translation>
    </message>
    <message>
        <source>less</source>
        <translation>たたむ</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>続きを見る…</translation>
    </message>
    <message>
        <source>Bought: {what}</source>
        <translation>ご購入 {what}</translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>thing</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>次のご連絡</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>staff member</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>field</source>
        <translation>項目欄</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>day to remember</source>
        <translation>記念日</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>お誕生日</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>お約束</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>ご不満</translation>
    </message>
    <message>
        <source>item set aside</source>
        <translation>お取り置き</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>ご関係</translation>
    </message>
    <message>
        <source>printed list</source>
        <translation>印刷リスト</translation>
    </message>
    <message>
        <source>step</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>line of the list</source>
        <translation>リストの行</translation>
    </message>
    <message>
        <source>list brought in</source>
        <translation>取り込んだ名簿</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>order of names</source>
        <translation>姓名の順</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>呼び名</translation>
    </message>
    <message>
        <source>how to address</source>
        <translation>お呼びするとき</translation>
    </message>
    <message>
        <source>honorific</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>知っていること</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>ご用件</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>ご様子</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>usual order</source>
        <translation>いつもの</translation>
    </message>
    <message>
        <source>how they found us</source>
        <translation>ご来店のきっかけ</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>shop&apos;s name</source>
        <translation>店名</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>暗証番号</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>product&apos;s name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>staff member&apos;s name</source>
        <translation>スタッフ名</translation>
    </message>
    <message>
        <source>plan&apos;s name</source>
        <translation>計画名</translation>
    </message>
    <message>
        <source>warranty</source>
        <translation>保証期間</translation>
    </message>
    <message>
        <source>closed weekdays</source>
        <translation>定休日</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>営業時間</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>ロット番号</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日にち</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>share of visits</source>
        <translation>来店の割合</translation>
    </message>
</context>
<context>
    <name>TickInDialog</name>
    <message>
        <source>Take in a printed list</source>
        <translation>紙のリストを取り込む</translation>
    </message>
    <message>
        <source>Printed list</source>
        <translation>印刷したリスト</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No list was printed yet.</source>
        <translation>印刷したリストはまだありません。</translation>
    </message>
    <message>
        <source>Once one is printed, what was written on the paper is taken in here.</source>
        <translation>リストを印刷したあと、紙に書いたことをここで取り込みます。</translation>
    </message>
    <message>
        <source>What stands on the paper</source>
        <translation>紙に書かれていること</translation>
    </message>
    <message>
        <source>12 ok, 13 no answer, 14 Friday, 15 note: she moved</source>
        <translation>12 済、13 留守、14 金曜、15 メモ：引っ越された</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>取り込まずに閉じる</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>入力する</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>リストの行</translation>
    </message>
    <message>
        <source>Press each line</source>
        <translation>行ごとに押す</translation>
    </message>
    <message>
        <source>How to take it in</source>
        <translation>取り込み方</translation>
    </message>
    <message>
        <source>done already</source>
        <translation>すでに済み</translation>
    </message>
    <message>
        <source>{number}: not on this list</source>
        <translation>{number}番：このリストにありません</translation>
    </message>
    <message>
        <source>Not understood yet: “{part}”</source>
        <translation>まだ読み取れません：「{part}」</translation>
    </message>
    <message>
        <source>{number} → {who}: {what}</source>
        <translation>{number} → {who}：{what}</translation>
    </message>
    <message>
        <source>No. {number} was done already, so nothing can be written beside it. Please write it on the card.</source>
        <translation>{number}番はすでに済んでいるため、ここにはメモを書けません。お客様のカードに書いてください。</translation>
    </message>
    <message>
        <source>Type the numbers from the paper, or press what happened.</source>
        <translation>紙の番号を入力するか、結果を押してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines taken in</source>
        <translation>
            <numerusform>%n行を取り込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed and pressed is not taken in yet.</source>
        <translation>入力した内容はまだ取り込まれていません。</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>Done already</source>
        <translation>すでに済み</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>留守</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What was said; it is written down as a call</source>
        <translation>お話の内容（電話として記録します）</translation>
    </message>
</context>
<context>
    <name>TileBox</name>
    <message>
        <source>Go on with it</source>
        <translation>続きを書く</translation>
    </message>
    <message>
        <source>Said it</source>
        <translation>ごあいさつしました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What you talked about</source>
        <translation>これまでのお話</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>ご購入</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation>表示するもの</translation>
    </message>
    <message>
        <source>Nothing has been written down yet. F3 begins a note.</source>
        <translation>まだ何も書かれていません。F3で書き始められます。</translation>
    </message>
    <message>
        <source>No notes have been written down yet.</source>
        <translation>まだメモがありません。</translation>
    </message>
    <message>
        <source>No purchases have been written down yet.</source>
        <translation>まだご購入の記録がありません。</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>直す…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What it said before…</source>
        <translation>直す前の内容…</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>たたむ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて見る</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>メモを削除しました</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このお知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>ご連絡</translation>
    </message>
    <message>
        <source>Birthdays and days</source>
        <translation>誕生日・記念日</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>ご不満</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>お取り置き</translation>
    </message>
    <message>
        <source>Put off to</source>
        <translation>延期する</translation>
    </message>
    <message>
        <source>More for this line</source>
        <translation>この行のほかの操作</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Done: reached</source>
        <translation>済み：連絡がつきました</translation>
    </message>
    <message>
        <source>Done: no answer</source>
        <translation>済み：お出になりませんでした</translation>
    </message>
    <message>
        <source>Done: not wanted any more</source>
        <translation>済み：もう必要ないとのこと</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>お客様カードを開く</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>3日後</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>1週間後</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>2週間後</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>1か月後</translation>
    </message>
    <message>
        <source>{when} · {day}</source>
        <translation>{when}・{day}</translation>
    </message>
    <message>
        <source>Pick a date…</source>
        <translation>日付を選ぶ…</translation>
    </message>
    <message>
        <source>At the next visit</source>
        <translation>次にいらしたとき</translation>
    </message>
    <message>
        <source>At an hour today</source>
        <translation>今日の時間が決まっている件</translation>
    </message>
    <message>
        <source>Birthdays and days this week</source>
        <translation>今週のお誕生日・記念日</translation>
    </message>
    <message>
        <source>When they come next</source>
        <translation>次にご来店のとき</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · {what}</source>
        <translation>{when}・{what}</translation>
    </message>
    <message>
        <source>{day} · lunar</source>
        <translation>{day}・旧暦</translation>
    </message>
    <message numerus="yes">
        <source>turning %n</source>
        <translation>
            <numerusform>%n歳</numerusform>
        </translation>
    </message>
    <message>
        <source>We are closed on {day}.</source>
        <translation>{day}はお休みです。</translation>
    </message>
    <message>
        <source>{who}: put off to {day}</source>
        <translation>{who}：{day}に延期しました</translation>
    </message>
    <message>
        <source>{who}: put off to {day}, because we are closed on {closed}</source>
        <translation>{who}：{closed}はお休みのため、{day}に延期しました</translation>
    </message>
    <message>
        <source>{who}: put off to the next visit</source>
        <translation>{who}：次にいらしたときに延期しました</translation>
    </message>
    <message>
        <source>Next: {day}, {who}, {what}</source>
        <translation>次は{day}・{who}・{what}</translation>
    </message>
    <message>
        <source>{time}: {who}, {what}</source>
        <comment>a notice</comment>
        <translation>{time}・{who}・{what}</translation>
    </message>
    <message>
        <source>go through the list</source>
        <translation>一覧を上下に移動</translation>
    </message>
    <message>
        <source>done</source>
        <comment>what a key does</comment>
        <translation>済み</translation>
    </message>
    <message>
        <source>put off: tomorrow, 3 days, 1 week, 2 weeks, 1 month, a date</source>
        <translation>延期：明日、3日、1週間、2週間、1か月、日付</translation>
    </message>
    <message>
        <source>open the card</source>
        <translation>カードを開く</translation>
    </message>
    <message>
        <source>how it went, and everything else</source>
        <translation>結果の記録とほかの操作</translation>
    </message>
    <message>
        <source>print the list</source>
        <translation>一覧を印刷</translation>
    </message>
    <message>
        <source>later</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>{who}: no answer. Try again on {day}?</source>
        <translation>{who}：お出になりませんでした。{day}にもう一度ご連絡しますか？</translation>
    </message>
    <message>
        <source>{who}: ask on {day} how it went?</source>
        <translation>{who}：{day}にその後のご様子をうかがいますか？</translation>
    </message>
    <message>
        <source>{who}: ask her to come again on {day}?</source>
        <translation>{who}：{day}にまたのご来店をお誘いしますか？</translation>
    </message>
</context>
<context>
    <name>TodayBody</name>
    <message>
        <source>Print the list</source>
        <translation>一覧を印刷</translation>
    </message>
    <message>
        <source>Type the list in</source>
        <translation>紙の結果を入力</translation>
    </message>
    <message>
        <source>You’ve done everything for today. Well done.</source>
        <translation>今日のやることはすべて済みました。お疲れさまでした。</translation>
    </message>
    <message>
        <source>Nothing to look after today. Take it easy.</source>
        <translation>今日のやることはありません。ゆっくりお過ごしください。</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>この種類のやることはありません。</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>表示する種類</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新しいお客様</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>決めない</translation>
    </message>
    <message>
        <source>Names of the staff…</source>
        <translation>スタッフの名前…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>On duty: {name}</source>
        <translation>担当：{name}</translation>
    </message>
    <message>
        <source>Who is on duty</source>
        <translation>担当の方</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try again</source>
        <translation>もう一度保存</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>We couldn&apos;t open your shop</source>
        <translation>お店を開けませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Close shopcrm</source>
        <translation>shopcrmを閉じる</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>{what}: take it away</source>
        <translation>{what}：外す</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>There is no command “{typed}”: please type one of {known}.</source>
        <translation>「{typed}」という命令はありません。{known} のどれかを入力してください。</translation>
    </message>
    <message>
        <source>“{typed}” can&apos;t stand after {option}: please type one of {known}.</source>
        <translation>{option} のあとに「{typed}」は使えません。{known} のどれかを入力してください。</translation>
    </message>
    <message>
        <source>“{typed}” should be a whole number, such as 12.</source>
        <translation>「{typed}」には12のような数字を入力してください。</translation>
    </message>
    <message>
        <source>Something is missing ({missing}): “{command} --help” shows how it is typed.</source>
        <translation>足りないものがあります（{missing}）。「{command} --help」で書き方が見られます。</translation>
    </message>
    <message>
        <source>We don&apos;t know what to do with “{typed}”: “{command} --help” shows how it is typed.</source>
        <translation>「{typed}」が分かりません。「{command} --help」で書き方が見られます。</translation>
    </message>
    <message>
        <source>Something is missing after {option}: “{command} --help” shows how it is typed.</source>
        <translation>{option} のあとに足りないものがあります。「{command} --help」で書き方が見られます。</translation>
    </message>
    <message>
        <source>{option} and {other} don&apos;t go together: please leave one out.</source>
        <translation>{option} と {other} は一緒に使えません。どちらかを外してください。</translation>
    </message>
    <message>
        <source>Please type for whom and what, as in “shopcrm note 1 &quot;…&quot;”, or --stdin alone.</source>
        <translation>「shopcrm note 1 &quot;…&quot;」のようにどなたに何を書くか、または --stdin だけを入力してください。</translation>
    </message>
    <message>
        <source>--paper goes with --pdf: please add --pdf and a file.</source>
        <translation>--paper は --pdf と一緒に使います。--pdf とファイル名を加えてください。</translation>
    </message>
    <message>
        <source>--demo has a folder of its own: please leave --data-dir out.</source>
        <translation>--demo には専用のフォルダーがあります。--data-dir は外してください。</translation>
    </message>
    <message>
        <source>We couldn&apos;t make sense of that: “{command} --help” shows how it is typed.</source>
        <translation>読み取れませんでした。「{command} --help」で書き方が見られます。</translation>
    </message>
    <message>
        <source>“{typed}” may be more than one customer: please type the number in front of the name.</source>
        <translation>「{typed}」に当てはまるお客様が複数います。お名前の前の番号を入力してください。</translation>
    </message>
    <message>
        <source>“{typed}” has more than one line on the list: please type what stands in the brackets.</source>
        <translation>「{typed}」の行が複数あります。角かっこの中を入力してください。</translation>
    </message>
    <message>
        <source>There is nothing to take in yet: please type each number from the paper with what happened, such as “1 ok, 3 no answer”.</source>
        <translation>まだ入力がありません。紙の番号と結果を「1 済、3 留守」のように入力してください。</translation>
    </message>
</context>
<context>
    <name>Warranty</name>
    <message>
        <source>Empty when there is none.</source>
        <translation>なければ空のままにしてください。</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保証期間</translation>
    </message>
    <message>
        <source>Warranty counted in</source>
        <translation>保証期間の単位</translation>
    </message>
</context>
<context>
    <name>WhenRow</name>
    <message>
        <source>When to get back</source>
        <translation>次のご連絡はいつ</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3日後</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2週間</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>日付…</translation>
    </message>
</context>
</TS>
