<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Cards</name>
    <message>
        <source>Gone since {day}: {reason}</source>
        <translation>{day}부터 떠나신 분: {reason}</translation>
    </message>
    <message>
        <source>Avoids</source>
        <translation>피함</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>부르는 말</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>별명</translation>
    </message>
    <message>
        <source>{day} · next on {next}</source>
        <translation>{day} · 다음은 {next}</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>원함</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>산 것</translation>
    </message>
    <message>
        <source>{name}, number {number}</source>
        <translation>{name}, {number}번</translation>
    </message>
    <message>
        <source>Found us through</source>
        <translation>알게 된 길</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>There is a photo.</source>
        <translation>사진이 있어요.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>next visit</source>
        <translation>다음에 오시면</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}: {words}</translation>
    </message>
    <message>
        <source>{words} ({note})</source>
        <translation>{words} ({note})</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>이사 가심</translation>
    </message>
    <message>
        <source>has died</source>
        <translation>돌아가심</translation>
    </message>
    <message>
        <source>no longer needs it</source>
        <translation>이제 필요 없으심</translation>
    </message>
    <message>
        <source>goes elsewhere</source>
        <translation>다른 곳에 다니심</translation>
    </message>
    <message>
        <source>asked us to stop</source>
        <translation>그만 연락해 달라고 하심</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>알레르기</translation>
    </message>
    <message>
        <source>Better not mentioned</source>
        <translation>꺼내지 말 이야기</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>조심할 것</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>생일</translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>결혼기념일</translation>
    </message>
    <message>
        <source>Anniversary of their shop</source>
        <translation>가게 개업일</translation>
    </message>
    <message>
        <source>Child&apos;s birthday</source>
        <translation>자녀분 생일</translation>
    </message>
    <message>
        <source>Pet&apos;s birthday</source>
        <translation>반려동물 생일</translation>
    </message>
    <message>
        <source>A day to remember</source>
        <translation>기억할 날</translation>
    </message>
    <message>
        <source>Husband or wife</source>
        <translation>배우자</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>부모님</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>자녀</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>형제자매</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>친척</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>친구</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>이웃</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>직장 동료</translation>
    </message>
    <message>
        <source>Introduced to us</source>
        <translation>이 손님이 소개한 분</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>소개해 주신 분</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>어떤 분</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>하시는 일</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>가족</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>반려동물</translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation>취미</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>건강</translation>
    </message>
    <message>
        <source>Likes to be served</source>
        <translation>응대</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>그 밖에</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>This version has no window yet: try “shopcrm --help”, or “shopcrm --demo today” for a practice shop.</source>
        <translation>이 판에는 아직 화면이 없어요. “shopcrm --help”를 쳐 보시거나, “shopcrm --demo today”로 연습용 가게를 열어 보세요.</translation>
    </message>
    <message>
        <source>{name} is known now, as number {number}.</source>
        <translation>{name}, {number}번으로 적어 두었어요.</translation>
    </message>
    <message>
        <source>The number {phone} also belongs to {names}.</source>
        <translation>{phone} 번호는 이분 번호이기도 해요: {names}</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>적어 두었어요.</translation>
    </message>
    <message>
        <source>→ {day}: {about}</source>
        <translation>→ {day}: {about}</translation>
    </message>
    <message>
        <source>The shop is closed on {said}, so it is on {day}.</source>
        <translation>{said}에는 가게가 쉬어서 {day}에 해 두었어요.</translation>
    </message>
    <message>
        <source>next visit</source>
        <translation>다음에 오시면</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>찾는 분이 없어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>모두 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more days to remember</source>
        <translation>
            <numerusform>기억할 날 %n건 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as list no. {number}.</source>
        <translation>종이 {number}번으로 남겨 두었어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>%n건 하셨어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next, perhaps: {day} {about}</source>
        <translation>다음은 이렇게 어떠세요: {day} {about}</translation>
    </message>
    <message>
        <source>Put off: {day}.</source>
        <translation>미루었어요: {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines taken in.</source>
        <translation>
            <numerusform>%n줄을 옮겨 적었어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} comes back on {day}.</source>
        <translation>{name}: {day}에 다시 나와요.</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>되돌렸어요: {what}.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>다시 했어요: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n things changed or were used since and stay as they are; the rest is as it was before.</source>
        <translation>
            <numerusform>그사이 바뀌었거나 쓰인 %n건은 그대로 두었고, 나머지는 전과 같아요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customers</source>
        <translation>
            <numerusform>새 손님 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards added to</source>
        <translation>
            <numerusform>보태 적은 손님 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>이미 아는 손님 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a trial: nothing was written.</source>
        <translation>미리 해 본 것이라 아무것도 적지 않았어요.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>{line}번째 줄: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n came in as new though the same name or number is known: please look at them.</source>
        <translation>
            <numerusform>이름이나 번호가 같은 분이 있는데 새로 들어온 손님 %n명: 한번 봐 주세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left aside: {names}</source>
        <translation>옮기지 않은 칸: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n customers written to {path}.</source>
        <translation>
            <numerusform>손님 %n명을 옮겨 적었어요: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice shop with {customers} customers and {talks} conversations is ready.</source>
        <translation>손님 {customers}명, 이야기 {talks}건이 든 연습용 가게가 준비됐어요.</translation>
    </message>
    <message>
        <source>Line {line} is not of the form {{&quot;customer&quot;: 1, &quot;text&quot;: &quot;…&quot;}}.</source>
        <translation>{line}번째 줄이 {{&quot;customer&quot;: 1, &quot;text&quot;: &quot;…&quot;}} 꼴이 아니에요.</translation>
    </message>
    <message>
        <source>There is no name, nickname or phone.</source>
        <translation>이름도 별명도 전화번호도 없어요.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>글이 너무 길어요.</translation>
    </message>
    <message>
        <source>It is a group, not a person.</source>
        <translation>한 분이 아니라 모임이에요.</translation>
    </message>
    <message>
        <source>It has no end.</source>
        <translation>끝이 없이 끊겨 있어요.</translation>
    </message>
    <message>
        <source>The day could not be read.</source>
        <translation>날짜를 못 읽었어요.</translation>
    </message>
    <message>
        <source>The phone has no digit.</source>
        <translation>전화번호에 숫자가 없어요.</translation>
    </message>
    <message>
        <source>The mail address could not be read.</source>
        <translation>메일 주소를 못 읽었어요.</translation>
    </message>
    <message>
        <source>The picture was left out.</source>
        <translation>사진은 빼고 옮겼어요.</translation>
    </message>
    <message>
        <source>A line could not be read.</source>
        <translation>한 줄을 못 읽었어요.</translation>
    </message>
    <message>
        <source>A cell has no heading above it.</source>
        <translation>위에 칸 이름이 없는 칸이 있어요.</translation>
    </message>
    <message>
        <source>Some letters could not be read.</source>
        <translation>못 읽은 글자가 있어요.</translation>
    </message>
    <message>
        <source>A value could not be read.</source>
        <translation>못 읽은 값이 있어요.</translation>
    </message>
    <message>
        <source>a new customer</source>
        <translation>새 손님</translation>
    </message>
    <message>
        <source>a change of a card</source>
        <translation>손님 카드 고침</translation>
    </message>
    <message>
        <source>a deleted card</source>
        <translation>손님 카드 지움</translation>
    </message>
    <message>
        <source>a customer marked as gone</source>
        <translation>떠나신 분으로 적음</translation>
    </message>
    <message>
        <source>a customer who comes again</source>
        <translation>다시 오시는 손님</translation>
    </message>
    <message>
        <source>a relation</source>
        <translation>사이 적음</translation>
    </message>
    <message>
        <source>a removed relation</source>
        <translation>사이 지움</translation>
    </message>
    <message>
        <source>a favourite or other product</source>
        <translation>손님의 상품 적음</translation>
    </message>
    <message>
        <source>a removed product</source>
        <translation>손님의 상품 지움</translation>
    </message>
    <message>
        <source>a removed photo</source>
        <translation>사진 지움</translation>
    </message>
    <message>
        <source>a new field</source>
        <translation>새로 만든 칸</translation>
    </message>
    <message>
        <source>a conversation</source>
        <translation>이야기 적음</translation>
    </message>
    <message>
        <source>a corrected conversation</source>
        <translation>이야기 고침</translation>
    </message>
    <message>
        <source>a deleted conversation</source>
        <translation>이야기 지움</translation>
    </message>
    <message>
        <source>a follow-up</source>
        <translation>다시 연락 적음</translation>
    </message>
    <message>
        <source>a changed follow-up</source>
        <translation>다시 연락 고침</translation>
    </message>
    <message>
        <source>a follow-up marked done</source>
        <translation>다시 연락 했음</translation>
    </message>
    <message>
        <source>a follow-up put off</source>
        <translation>다시 연락 미룸</translation>
    </message>
    <message>
        <source>a follow-up put off to the next visit</source>
        <translation>다음에 오실 때로 미룸</translation>
    </message>
    <message>
        <source>a deleted follow-up</source>
        <translation>다시 연락 지움</translation>
    </message>
    <message>
        <source>a plan begun</source>
        <translation>계획 시작</translation>
    </message>
    <message>
        <source>a list that came back</source>
        <translation>종이에서 옮겨 적음</translation>
    </message>
    <message>
        <source>a list brought in</source>
        <translation>명단 들여옴</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>설정 바꿈</translation>
    </message>
    <message>
        <source>the new shop</source>
        <translation>새 가게</translation>
    </message>
    <message>
        <source>the plans that come ready</source>
        <translation>처음부터 있는 계획</translation>
    </message>
    <message>
        <source>the practice shop</source>
        <translation>연습용 가게</translation>
    </message>
    <message>
        <source>a new member of staff</source>
        <translation>새 직원</translation>
    </message>
    <message>
        <source>a change of staff</source>
        <translation>직원 고침</translation>
    </message>
    <message>
        <source>a new product</source>
        <translation>새 상품</translation>
    </message>
    <message>
        <source>a changed product</source>
        <translation>상품 고침</translation>
    </message>
    <message>
        <source>a new plan</source>
        <translation>새 계획</translation>
    </message>
    <message>
        <source>a changed plan</source>
        <translation>계획 고침</translation>
    </message>
    <message>
        <source>a deleted plan</source>
        <translation>계획 지움</translation>
    </message>
    <message>
        <source>a step back</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>a step forward</source>
        <translation>다시 함</translation>
    </message>
    <message>
        <source>a change by another program</source>
        <translation>다른 프로그램이 바꿈</translation>
    </message>
    <message>
        <source>{what} (taken back since)</source>
        <translation>{what} (그 뒤 되돌림)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>That didn&apos;t work. What was saved before is safe. Please try once more.</source>
        <translation>이번에는 잘 안 됐어요. 저장해 둔 것은 그대로 있어요. 한 번 더 해 주세요.</translation>
    </message>
    <message>
        <source>We need a name, a nickname or a phone number to know somebody by. Nothing was saved yet. Please add one of them.</source>
        <translation>이름, 별명, 전화번호 가운데 하나는 있어야 적어 둘 수 있어요. 아직 저장하지 않았어요. 하나만 적어 주세요.</translation>
    </message>
    <message>
        <source>It needs a name ({kind}). Nothing was saved yet. Please write one.</source>
        <translation>이름이 있어야 해요({kind}). 아직 저장하지 않았어요. 이름을 적어 주세요.</translation>
    </message>
    <message>
        <source>There&apos;s nothing in the note, so nothing was saved. Write a word or two, then save again.</source>
        <translation>적으신 글이 비어 있어서 저장하지 않았어요. 한두 마디 적고 다시 저장해 주세요.</translation>
    </message>
    <message>
        <source>The {field} is {length} letters long, and we can keep {limit}. Nothing was cut off and nothing was saved. Please shorten it a little.</source>
        <translation>적으신 글({field})이 {length}자라서 저희가 담을 수 있는 {limit}자를 넘어요. 잘라 내지도 저장하지도 않았어요. 조금만 줄여 주세요.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read “{typed}” as a date. Nothing was saved yet. Try it like 2026-12-08, or Dec 8.</source>
        <translation>적으신 날짜 ‘{typed}’, 저희가 못 읽었어요. 아직 저장하지 않았어요. 2026-12-08이나 12월 8일처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>The phone number “{typed}” has no digits. Nothing was saved yet. Please look at it once more.</source>
        <translation>전화번호 ‘{typed}’에 숫자가 없어요. 아직 저장하지 않았어요. 한 번만 다시 봐 주세요.</translation>
    </message>
    <message>
        <source>The mail address “{typed}” needs an @ in the middle. Nothing was saved yet. Please look at it once more.</source>
        <translation>메일 주소 ‘{typed}’ 가운데에 @ 표시가 있어야 해요. 아직 저장하지 않았어요. 한 번만 다시 봐 주세요.</translation>
    </message>
    <message>
        <source>{day} has gone by already. Nothing was saved yet. Please pick today or a later day.</source>
        <translation>{day}, 벌써 지난 날이에요. 아직 저장하지 않았어요. 오늘이나 그 뒤로 골라 주세요.</translation>
    </message>
    <message>
        <source>{day} hasn&apos;t come yet, so it can&apos;t have happened then. Nothing was saved. Please pick today or an earlier day.</source>
        <translation>아직 오지 않은 날이에요: {day}. 그날 있었던 일로는 적을 수 없어서 저장하지 않았어요. 오늘이나 지난 날을 골라 주세요.</translation>
    </message>
    <message>
        <source>“{value}” isn&apos;t among the choices for the {field}. Nothing was saved yet. Please pick one of those offered.</source>
        <translation>‘{value}’, 고를 수 있는 것 가운데 없어요({field}). 아직 저장하지 않았어요. 있는 것 가운데 골라 주세요.</translation>
    </message>
    <message>
        <source>“{name}” is there already ({kind}). Nothing was added. Use that one, or choose another name.</source>
        <translation>‘{name}’, 벌써 있어요({kind}). 새로 넣지 않았어요. 있는 것을 쓰시거나 다른 이름을 적어 주세요.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read “{part}”. Nothing was ticked. Please type each number from the paper with what happened, such as 1 ok, 3 no answer.</source>
        <translation>적으신 ‘{part}’, 저희가 못 읽었어요. 아무것도 표시하지 않았어요. 종이에 있는 번호와 어떻게 됐는지를 “1 했어요, 3 안 받음”처럼 적어 주세요.</translation>
    </message>
    <message>
        <source>The printed list has no number {number}. Nothing was ticked. Please look at the paper once more.</source>
        <translation>인쇄하신 종이에 {number}번이 없어요. 아무것도 표시하지 않았어요. 종이를 한 번만 다시 봐 주세요.</translation>
    </message>
    <message>
        <source>We couldn&apos;t find that printed list. Nothing was ticked. Please check its number, or print today&apos;s list first.</source>
        <translation>인쇄하신 종이를 저희가 못 찾았어요. 아무것도 표시하지 않았어요. 종이 번호를 봐 주시거나 오늘 것을 먼저 인쇄해 주세요.</translation>
    </message>
    <message>
        <source>We couldn&apos;t find it in your shop ({kind} {key}). Nothing was changed. Please check it, or undo if it was just deleted.</source>
        <translation>저희가 찾지 못했어요({kind} {key}). 바뀐 것은 없어요. 다시 확인해 주시고, 방금 지우셨다면 되돌려 주세요.</translation>
    </message>
    <message>
        <source>Somebody else changed it while you were writing ({kind} {key}). Nothing was overwritten. Look at the new version, then save again.</source>
        <translation>적으시는 사이에 다른 분이 먼저 고치셨어요({kind} {key}). 덮어쓰지 않았어요. 새 내용을 보시고 다시 저장해 주세요.</translation>
    </message>
    <message>
        <source>That was done already ({key}). Nothing was changed. If it was ticked by mistake, undo it.</source>
        <translation>벌써 하신 일이에요({key}). 바뀐 것은 없어요. 잘못 표시하셨다면 되돌려 주세요.</translation>
    </message>
    <message>
        <source>There&apos;s nothing left to take back. Everything you saved is still here.</source>
        <translation>더 되돌릴 것이 없어요. 저장하신 것은 모두 그대로 있어요.</translation>
    </message>
    <message>
        <source>There&apos;s nothing to do again. Everything you saved is still here.</source>
        <translation>다시 할 것이 없어요. 저장하신 것은 모두 그대로 있어요.</translation>
    </message>
    <message>
        <source>Another program is busy with your shop&apos;s file. Nothing was written, and nothing is lost. Please try again in a moment.</source>
        <translation>다른 프로그램이 가게 파일을 쓰고 있어요. 아직 저장하지 않았고, 없어진 것도 없어요. 잠시 뒤에 다시 해 주세요.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough room to save ({path}). What was saved before is safe. Free some space, then try again.</source>
        <translation>저장할 자리가 모자라요({path}). 저장해 둔 것은 그대로 있어요. 파일을 조금 지운 뒤 다시 해 주세요.</translation>
    </message>
    <message>
        <source>We can&apos;t write into this folder: {path}. What was saved before is safe. Choose another folder, or allow writing there.</source>
        <translation>이 폴더에는 저희가 쓸 수 없어요: {path}. 저장해 둔 것은 그대로 있어요. 다른 폴더를 고르시거나 쓸 수 있게 해 주세요.</translation>
    </message>
    <message>
        <source>We couldn&apos;t find this file: {path}. Nothing was changed. Please check its name and where it is.</source>
        <translation>이 파일을 저희가 못 찾았어요: {path}. 바뀐 것은 없어요. 파일 이름과 자리를 봐 주세요.</translation>
    </message>
    <message>
        <source>We aren&apos;t allowed to read this file: {path}. Nothing was changed. Allow reading it, or copy it somewhere else and try again.</source>
        <translation>이 파일은 저희가 읽을 수 없게 되어 있어요: {path}. 바뀐 것은 없어요. 읽을 수 있게 해 주시거나 다른 곳에 복사해서 다시 해 주세요.</translation>
    </message>
    <message>
        <source>This file is damaged, or isn&apos;t a shop&apos;s file: {path}. We left it just as it is. Please keep it, and open a backup instead.</source>
        <translation>파일이 상했거나 가게 파일이 아니에요: {path}. 손대지 않고 그대로 두었어요. 지우지 마시고 백업을 열어 주세요.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this file: {path}. We left it just as it is. Please update the program, then open it again.</source>
        <translation>더 새로운 프로그램으로 만든 파일이에요: {path}. 손대지 않고 그대로 두었어요. 프로그램을 새로 설치한 뒤 다시 열어 주세요.</translation>
    </message>
    <message>
        <source>The disk didn&apos;t read or write as it should: {path}. What was saved before was left alone. Check the disk and its cable, then try again.</source>
        <translation>디스크에서 제대로 읽거나 쓰지 못했어요: {path}. 저장해 둔 것은 건드리지 않았어요. 디스크와 선을 보시고 다시 해 주세요.</translation>
    </message>
    <message>
        <source>There&apos;s a shop in this folder already: {path}. We left it just as it is. Choose an empty folder for the practice shop.</source>
        <translation>이 폴더에는 벌써 가게가 있어요: {path}. 손대지 않고 그대로 두었어요. 연습용 가게는 빈 폴더로 골라 주세요.</translation>
    </message>
    <message>
        <source>This is one of the shop&apos;s own files: {path}. We left it just as it is. Please choose another name for the new file.</source>
        <translation>가게 자료가 담긴 파일이에요: {path}. 그대로 두었어요. 새 파일은 다른 이름으로 정해 주세요.</translation>
    </message>
    <message>
        <source>It&apos;s done and saved, but there was no room for the answer. Nothing is lost, and it needn&apos;t be done again. Make some room, then look it up.</source>
        <translation>하신 일은 끝났고 저장도 됐어요. 답을 적을 자리만 없었어요. 다시 하지 않으셔도 되니, 자리를 비우고 찾아봐 주세요.</translation>
    </message>
    <message>
        <source>We can&apos;t work with files that end in “{ending}”. Nothing was changed. Try one of these: {known}.</source>
        <translation>‘{ending}’ 파일은 저희가 다루지 못해요. 바뀐 것은 없어요. 이름 끝을 {known} 가운데 하나로 해 주세요.</translation>
    </message>
    <message>
        <source>The file&apos;s name has no ending, so we can&apos;t tell what it is. Nothing was changed. Try one of these: {known}.</source>
        <translation>파일 이름에 끝이 없어서 어떤 파일인지 모르겠어요. 바뀐 것은 없어요. {known} 가운데 하나를 붙여 주세요.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read this file as {expected}. Nothing was brought in. Save it once more in the program it came from, then try again.</source>
        <translation>{expected} 파일로 읽히지 않아요. 아무것도 들여오지 않았어요. 원래 쓰시던 프로그램에서 다시 저장한 뒤 해 주세요.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read this file as {expected} at line {line}. Nothing was brought in. Please look at that line, then try again.</source>
        <translation>{expected} 파일의 {line}번째 줄을 읽지 못했어요. 아무것도 들여오지 않았어요. 그 줄을 보시고 다시 해 주세요.</translation>
    </message>
    <message>
        <source>This file is larger than the {limit_mb} MB we can bring in at once: {path}. Nothing was brought in. Please split it into smaller ones.</source>
        <translation>한 번에 들여올 수 있는 {limit_mb} MB보다 큰 파일이에요: {path}. 아무것도 들여오지 않았어요. 작게 나누어 주세요.</translation>
    </message>
    <message>
        <source>We found no heading for a name or a phone in this file: {path}. Nothing was brought in. Please name the columns in the first row, such as Name and Phone.</source>
        <translation>이름이나 전화번호가 어느 칸인지 알 수 없어요: {path}. 아무것도 들여오지 않았어요. 첫 줄에 이름, 전화처럼 칸 이름을 적어 주세요.</translation>
    </message>
    <message>
        <source>We can&apos;t find the printer. Your list is still here. Check the printer&apos;s power and cable, or save a PDF instead.</source>
        <translation>프린터를 찾지 못했어요. 인쇄하실 것은 그대로 있어요. 전원과 선을 봐 주시고, 급하면 PDF로 저장해 주세요.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (이어서)</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>오늘 챙길 일</translation>
    </message>
    <message numerus="yes">
        <source>%n things to look after</source>
        <translation>
            <numerusform>모두 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are late</source>
        <translation>
            <numerusform>늦은 것 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>page {page} of {pages} · personal details: please shred after use</source>
        <translation>{page}/{pages}쪽 · 개인정보이니 다 쓰신 뒤 찢어 버려 주세요</translation>
    </message>
    <message>
        <source>Personal details: please shred after use</source>
        <translation>개인정보이니 다 쓰신 뒤 찢어 버려 주세요</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>전화번호 없음</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>성함을 모르는 손님</translation>
    </message>
    <message>
        <source>“{called}”</source>
        <translation>“{called}”</translation>
    </message>
    <message>
        <source>Nothing to look after on this day. Take it easy.</source>
        <translation>이날은 챙길 일이 없어요. 편안한 하루 보내세요.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>list no. {number}</source>
        <translation>종이 {number}번</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>{day} (lunar)</source>
        <translation>{day} (음력)</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>늦었어요</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>이번 주</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>곧</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>다음에 오시면</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>하신 일</translation>
    </message>
    <message>
        <source>Next visit</source>
        <comment>due</comment>
        <translation>오시면</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>due</comment>
        <translation>했어요</translation>
    </message>
    <message>
        <source>Asked us: {about}</source>
        <translation>물어보신 것: {about}</translation>
    </message>
    <message>
        <source>Promise: {about}</source>
        <translation>약속: {about}</translation>
    </message>
    <message>
        <source>Complaint: {about}</source>
        <translation>불만: {about}</translation>
    </message>
    <message>
        <source>Set aside: {about}</source>
        <translation>맡아 둔 것: {about}</translation>
    </message>
    <message>
        <source>Get back in touch</source>
        <translation>다시 연락</translation>
    </message>
    <message>
        <source>A promise we made</source>
        <translation>저희가 한 약속</translation>
    </message>
    <message>
        <source>A complaint to answer</source>
        <translation>답해 드릴 불만</translation>
    </message>
    <message>
        <source>Something set aside</source>
        <translation>맡아 둔 물건</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>생신</translation>
    </message>
    <message numerus="yes">
        <source>Birthday, turning %n</source>
        <translation>
            <numerusform>%n번째 생신</numerusform>
        </translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>결혼기념일</translation>
    </message>
    <message numerus="yes">
        <source>Wedding anniversary, %n years</source>
        <translation>
            <numerusform>결혼 %n주년</numerusform>
        </translation>
    </message>
    <message>
        <source>Anniversary of their shop</source>
        <translation>가게 여신 날</translation>
    </message>
    <message numerus="yes">
        <source>Anniversary of their shop, %n years</source>
        <translation>
            <numerusform>가게 여신 지 %n주년</numerusform>
        </translation>
    </message>
    <message>
        <source>Child&apos;s birthday</source>
        <translation>자녀분 생일</translation>
    </message>
    <message numerus="yes">
        <source>Child&apos;s birthday, turning %n</source>
        <translation>
            <numerusform>자녀분 %n번째 생일</numerusform>
        </translation>
    </message>
    <message>
        <source>Pet&apos;s birthday</source>
        <translation>반려동물 생일</translation>
    </message>
    <message numerus="yes">
        <source>Pet&apos;s birthday, turning %n</source>
        <translation>
            <numerusform>반려동물 %n번째 생일</numerusform>
        </translation>
    </message>
    <message>
        <source>A day to remember</source>
        <translation>기억할 날</translation>
    </message>
    <message numerus="yes">
        <source>A day to remember, %n years</source>
        <translation>
            <numerusform>기억할 날, %n주년</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>thing</source>
        <translation>찾으신 것</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>손님</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>이야기</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>다시 연락</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>사 가신 것</translation>
    </message>
    <message>
        <source>staff member</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>field</source>
        <translation>적는 칸</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>꼬리표</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>day to remember</source>
        <translation>기억할 날</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>생신</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>약속</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>불만</translation>
    </message>
    <message>
        <source>item set aside</source>
        <translation>맡아 둔 물건</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>사이</translation>
    </message>
    <message>
        <source>printed list</source>
        <translation>인쇄한 종이</translation>
    </message>
    <message>
        <source>step</source>
        <translation>하신 일</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>line of the list</source>
        <translation>오늘 챙길 일</translation>
    </message>
    <message>
        <source>list brought in</source>
        <translation>들여온 명단</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>order of names</source>
        <translation>이름 순서</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>별명</translation>
    </message>
    <message>
        <source>how to address</source>
        <translation>부르는 말</translation>
    </message>
    <message>
        <source>honorific</source>
        <translation>존칭</translation>
    </message>
    <message>
        <source>language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>메일 주소</translation>
    </message>
    <message>
        <source>address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>조심할 것</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>아는 것</translation>
    </message>
    <message>
        <source>label</source>
        <translation>이름표</translation>
    </message>
    <message>
        <source>note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>연락할 까닭</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>기분</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>why</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>usual order</source>
        <translation>늘 드시는 대로</translation>
    </message>
    <message>
        <source>how they found us</source>
        <translation>오시게 된 길</translation>
    </message>
    <message>
        <source>country</source>
        <translation>나라</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>돈 단위</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>shop&apos;s name</source>
        <translation>가게 이름</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>종이</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>비밀번호 숫자</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>product&apos;s name</source>
        <translation>상품 이름</translation>
    </message>
    <message>
        <source>staff member&apos;s name</source>
        <translation>직원 이름</translation>
    </message>
    <message>
        <source>plan&apos;s name</source>
        <translation>계획 이름</translation>
    </message>
    <message>
        <source>warranty</source>
        <translation>보증 기간</translation>
    </message>
    <message>
        <source>closed weekdays</source>
        <translation>쉬는 요일</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>영업시간</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>로트 번호</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>days</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>손님</translation>
    </message>
    <message>
        <source>share of visits</source>
        <translation>방문 비율</translation>
    </message>
</context>
</TS>
