<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Cards</name>
    <message>
        <source>Gone since {day}: {reason}</source>
        <translation>{day}からご縁の切れた方：{reason}</translation>
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
    <name>Commands</name>
    <message>
        <source>This version has no window yet: try “shopcrm --help”, or “shopcrm --demo today” for a practice shop.</source>
        <translation>この版にはまだ画面がありません。「shopcrm --help」、または練習用のお店「shopcrm --demo today」をお試しください。</translation>
    </message>
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
        <source>%n more days to remember</source>
        <translation>
            <numerusform>ほかに記念日が%n件</numerusform>
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
        <translation>元に戻しました：{what}。</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>やり直しました：{what}。</translation>
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
        <source>The day could not be read.</source>
        <translation>日付を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The phone has no digit.</source>
        <translation>電話番号に数字がありません。</translation>
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
        <translation>ご縁の切れた方の記入</translation>
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
        <source>Asked us: {about}</source>
        <translation>お問い合わせ：{about}</translation>
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
</TS>
