<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>이 프로그램</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent anywhere.</source>
        <translation>모든 자료는 이 컴퓨터에만 있어요. 어디로도 보내지 않아요.</translation>
    </message>
    <message>
        <source>shopcrm, version {version}</source>
        <translation>shopcrm {version}판</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>새로워진 점</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>사용 허가</translation>
    </message>
    <message>
        <source>Your shop is in this folder: {folder}</source>
        <translation>가게 자료는 이 폴더에 있어요: {folder}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>폴더 열기</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%n customers</source>
        <comment>whose it was</comment>
        <translation>
            <numerusform>손님 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n건 했어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Day remembered</source>
        <translation>기억할 날을 챙겼어요</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>다시 연락했어요</translation>
    </message>
    <message numerus="yes">
        <source>%n put off to {day}</source>
        <translation>
            <numerusform>%n건을 {day}로 미루었어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off to {day}</source>
        <translation>{day}로 미루었어요</translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n건 미루었어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>미루었어요</translation>
    </message>
    <message numerus="yes">
        <source>Printed list taken in: %n lines</source>
        <translation>
            <numerusform>종이에서 %n줄을 옮겨 적었어요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed list no. {number} taken in: %n lines</source>
        <translation>
            <numerusform>종이 {number}번에서 %n줄을 옮겨 적었어요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>customers of a list</comment>
        <translation>
            <numerusform>새 손님 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to</source>
        <comment>customers of a list</comment>
        <translation>
            <numerusform>보태 적은 손님 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>List brought in: {counts}</source>
        <translation>명단을 가져왔어요: {counts}</translation>
    </message>
    <message>
        <source>{what}: {whose}</source>
        <translation>{what}: {whose}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장했어요</translation>
    </message>
    <message>
        <source>Saved for {whose}</source>
        <translation>{whose} 것을 저장했어요</translation>
    </message>
    <message>
        <source>New customer written down</source>
        <translation>새 손님을 적었어요</translation>
    </message>
    <message>
        <source>New customer written down: {whose}</source>
        <translation>새 손님을 적었어요: {whose}</translation>
    </message>
    <message>
        <source>Card changed</source>
        <translation>손님 카드를 고쳤어요</translation>
    </message>
    <message>
        <source>Card of {whose} changed</source>
        <translation>{whose} 카드를 고쳤어요</translation>
    </message>
    <message>
        <source>Card deleted</source>
        <translation>손님 카드를 지웠어요</translation>
    </message>
    <message>
        <source>Card of {whose} deleted</source>
        <translation>{whose} 카드를 지웠어요</translation>
    </message>
    <message>
        <source>Marked as gone</source>
        <translation>이제 안 오시는 분으로 적었어요</translation>
    </message>
    <message>
        <source>Marked as gone: {whose}</source>
        <translation>이제 안 오시는 분으로 적었어요: {whose}</translation>
    </message>
    <message>
        <source>Marked as coming again</source>
        <translation>다시 오시는 손님으로 적었어요</translation>
    </message>
    <message>
        <source>Marked as coming again: {whose}</source>
        <translation>다시 오시는 손님으로 적었어요: {whose}</translation>
    </message>
    <message>
        <source>Relation noted</source>
        <translation>사이를 적었어요</translation>
    </message>
    <message>
        <source>Relation noted for {whose}</source>
        <translation>{whose} 사이를 적었어요</translation>
    </message>
    <message>
        <source>Relation removed</source>
        <translation>사이를 지웠어요</translation>
    </message>
    <message>
        <source>Relation of {whose} removed</source>
        <translation>{whose} 사이를 지웠어요</translation>
    </message>
    <message>
        <source>Product noted on a card</source>
        <translation>손님 상품을 적었어요</translation>
    </message>
    <message>
        <source>Product noted for {whose}</source>
        <translation>{whose} 상품을 적었어요</translation>
    </message>
    <message>
        <source>Product removed from a card</source>
        <translation>손님 상품을 지웠어요</translation>
    </message>
    <message>
        <source>Product removed from the card of {whose}</source>
        <translation>{whose} 상품을 지웠어요</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>사진을 지웠어요</translation>
    </message>
    <message>
        <source>Photo of {whose} removed</source>
        <translation>{whose} 사진을 지웠어요</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>이야기를 적었어요</translation>
    </message>
    <message>
        <source>Note for {whose} saved</source>
        <translation>{whose} 이야기를 적었어요</translation>
    </message>
    <message>
        <source>Note corrected</source>
        <translation>이야기를 고쳤어요</translation>
    </message>
    <message>
        <source>Note for {whose} corrected</source>
        <translation>{whose} 이야기를 고쳤어요</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>이야기를 지웠어요</translation>
    </message>
    <message>
        <source>Note for {whose} deleted</source>
        <translation>{whose} 이야기를 지웠어요</translation>
    </message>
    <message>
        <source>Follow-up noted</source>
        <translation>다시 연락할 것을 적었어요</translation>
    </message>
    <message>
        <source>Follow-up noted for {whose}</source>
        <translation>{whose} 다시 연락할 것을 적었어요</translation>
    </message>
    <message>
        <source>Follow-up changed</source>
        <translation>다시 연락할 것을 고쳤어요</translation>
    </message>
    <message>
        <source>Follow-up for {whose} changed</source>
        <translation>{whose} 다시 연락할 것을 고쳤어요</translation>
    </message>
    <message>
        <source>Put off to the next visit</source>
        <translation>다음에 오실 때로 미루었어요</translation>
    </message>
    <message>
        <source>Put off to the next visit of {whose}</source>
        <translation>{whose} 다음에 오실 때로 미루었어요</translation>
    </message>
    <message>
        <source>Follow-up deleted</source>
        <translation>다시 연락할 것을 지웠어요</translation>
    </message>
    <message>
        <source>Follow-up for {whose} deleted</source>
        <translation>{whose} 다시 연락할 것을 지웠어요</translation>
    </message>
    <message>
        <source>Plan begun</source>
        <translation>계획을 시작했어요</translation>
    </message>
    <message>
        <source>Plan begun for {whose}</source>
        <translation>{whose} 계획을 시작했어요</translation>
    </message>
    <message>
        <source>New field added</source>
        <translation>새 칸을 만들었어요</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>설정을 바꿨어요</translation>
    </message>
    <message>
        <source>New shop begun</source>
        <translation>새 가게를 시작했어요</translation>
    </message>
    <message>
        <source>Plans made ready</source>
        <translation>계획을 마련해 두었어요</translation>
    </message>
    <message>
        <source>Practice shop filled</source>
        <translation>연습용 가게를 채웠어요</translation>
    </message>
    <message>
        <source>New member of staff added</source>
        <translation>새 직원을 적었어요</translation>
    </message>
    <message>
        <source>Member of staff changed</source>
        <translation>직원을 고쳤어요</translation>
    </message>
    <message>
        <source>New product added</source>
        <translation>새 상품을 적었어요</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>상품을 고쳤어요</translation>
    </message>
    <message>
        <source>New plan added</source>
        <translation>새 계획을 적었어요</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>계획을 고쳤어요</translation>
    </message>
    <message>
        <source>Plan deleted</source>
        <translation>계획을 지웠어요</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>되돌렸어요</translation>
    </message>
    <message>
        <source>Taken back for {whose}</source>
        <translation>{whose} 것을 되돌렸어요</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>다시 했어요</translation>
    </message>
    <message>
        <source>Done again for {whose}</source>
        <translation>{whose} 것을 다시 했어요</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>다른 프로그램이 바꿨어요</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>Street and house</source>
        <translation>도로명과 번지</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>우편번호</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>시·도</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>시·군·구</translation>
    </message>
    <message>
        <source>District</source>
        <translation>동</translation>
    </message>
    <message>
        <source>Country (only abroad)</source>
        <translation>나라 (해외일 때만)</translation>
    </message>
    <message>
        <source>What this address is</source>
        <translation>어디 주소인가요</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message>
        <source>What kind of warning</source>
        <translation>어떤 조심인가요</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>조심할 것</translation>
    </message>
    <message>
        <source>Peanuts, her son&apos;s exam…</source>
        <translation>땅콩, 아드님 시험…</translation>
    </message>
</context>
<context>
    <name>Alike</name>
    <message>
        <source>There is another {name}. That&apos;s all right.</source>
        <translation>{name} 한 분이 더 계세요. 그대로 적으셔도 돼요.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>손님</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>한 일</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Now is the time</source>
        <translation>지금이에요</translation>
    </message>
</context>
<context>
    <name>Before</name>
    <message>
        <source>What it said before</source>
        <translation>고치기 전 글</translation>
    </message>
    <message>
        <source>It still says what was written at first.</source>
        <translation>처음 적은 그대로예요.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>다른 프로그램에서 바뀌었어요</translation>
    </message>
    <message>
        <source>Until {day} {time}</source>
        <translation>{day} {time}까지</translation>
    </message>
</context>
<context>
    <name>CardOptions</name>
    <message>
        <source>What for</source>
        <translation>무엇에 대한 감사인가요</translation>
    </message>
    <message>
        <source>Text of the card</source>
        <translation>카드에 적을 글</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>글 {number}</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>직접 쓰기</translation>
    </message>
    <message numerus="yes">
        <source>%n letters too long for the card</source>
        <translation>
            <numerusform>카드에 적기에는 %n자가 많아요</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Gone since {day}: {reason}</source>
        <translation>{day}부터 이제 안 오시는 분: {reason}</translation>
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
        <translation>생신</translation>
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
    <name>Closing</name>
    <message>
        <source>Tomorrow</source>
        <translation>내일</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>3일 뒤</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>1주 뒤</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>2주 뒤</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>한 달 뒤</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>했어요</translation>
    </message>
    <message>
        <source>Put off to {day}</source>
        <translation>{day}로 미루었어요</translation>
    </message>
</context>
<context>
    <name>Commands</name>
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
        <source>“{event}” is on {on}, so asking how it went is for {day}.</source>
        <translation>{on}에 “{event}” 일정이 있어서, 어떠셨는지 여쭙는 날은 {day}로 잡았어요.</translation>
    </message>
    <message>
        <source>There is no such day in {year}: {words}</source>
        <translation>{year}년 달력에 없는 날이에요: {words}</translation>
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
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n건</numerusform>
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
        <translation>다음 일을 되돌렸어요: {what}.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>다음 일을 다시 했어요: {what}.</translation>
    </message>
    <message>
        <source>{what} · {whose}</source>
        <translation>{what} · {whose}</translation>
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
        <source>It is a line of totals, not a person.</source>
        <translation>손님이 아니라 합계를 적은 줄이에요.</translation>
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
        <source>A spreadsheet cut off digits of the phone. It was left out; please type it in again.</source>
        <translation>엑셀 같은 표에서 전화번호 뒷자리가 잘렸어요. 그 번호는 옮기지 않았으니 다시 적어 주세요.</translation>
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
        <translation>이제 안 오시는 분으로 적음</translation>
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
        <translation>명단 가져옴</translation>
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
    <name>Composer</name>
    <message>
        <source>Note for {name} saved</source>
        <translation>{name} 이야기를 저장했어요</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{said} · follow-up: {days}</source>
        <translation>{said} · 다시 연락 {days}</translation>
    </message>
    <message>
        <source>The note for {name} is not saved yet; it waits on the card. {why}</source>
        <translation>{name} 이야기는 아직 저장하지 못했어요. 쓰신 글은 카드에 그대로 있어요. {why}</translation>
    </message>
</context>
<context>
    <name>ComposerFrame</name>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Note: what you talked about today. {key}</source>
        <translation>메모: 오늘 나눈 이야기. {key}</translation>
    </message>
    <message>
        <source>Write down what you talked about today</source>
        <translation>오늘 나눈 이야기를 적어 두세요</translation>
    </message>
    <message>
        <source>What you were writing is still here.</source>
        <translation>쓰시던 글이 그대로 있어요.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>어떠셨나요</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <source>How it looks</source>
        <translation>화면 모양</translation>
    </message>
    <message>
        <source>For this computer only. Try it: one more press brings it back.</source>
        <translation>이 컴퓨터에만 해당해요. 한번 눌러 보세요. 언제든 다시 바꿀 수 있어요.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Greet her by her name, and ask how the party was.</source>
        <translation>성함을 불러 인사드리고, 잔치는 잘 치르셨는지 여쭤 보세요.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>컴퓨터 설정대로</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>밝기</translation>
    </message>
    <message>
        <source>Things slide and fade when they come and go</source>
        <translation>나타나고 사라질 때 부드럽게 움직이기</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Correct the note</source>
        <translation>이야기 고치기</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>나눈 이야기</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>어떠셨나요</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>What you wrote isn&apos;t saved yet. Save it, or leave it as it was.</source>
        <translation>고쳐 쓰신 것이 아직 저장되지 않았어요. 저장하시거나 원래대로 두세요.</translation>
    </message>
    <message>
        <source>Note corrected</source>
        <translation>이야기를 고쳤어요</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>What is known of her</source>
        <translation>알고 있는 것</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>손님 카드</translation>
    </message>
    <message>
        <source>You might suggest</source>
        <translation>권해 보세요</translation>
    </message>
    <message>
        <source>Usually comes</source>
        <translation>오시는 때</translation>
    </message>
    <message>
        <source>{when} {about}</source>
        <translation>{when} {about}</translation>
    </message>
    <message>
        <source>Follow-ups ahead</source>
        <translation>앞으로 다시 연락</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>찾으시는 것</translation>
    </message>
    <message>
        <source>{relation}: {name}</source>
        <translation>{relation}: {name}</translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>가족과 아는 분</translation>
    </message>
    <message>
        <source>Lives at</source>
        <translation>사시는 곳</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>How she found us</source>
        <translation>오시게 된 길</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>맡은 직원</translation>
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
        <source>Who she is</source>
        <translation>어떤 분</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>하시는 일</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>반려동물</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>취미</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>건강</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>그 밖에</translation>
    </message>
    <message>
        <source>Spouse</source>
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
        <translation>동료</translation>
    </message>
    <message>
        <source>Introduced by her</source>
        <translation>소개로 오신 분</translation>
    </message>
    <message>
        <source>Introduced her</source>
        <translation>소개해 주신 분</translation>
    </message>
    <message>
        <source>Comes no more</source>
        <translation>이제 안 오시는 분</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between favourites</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>{about} · {when}</source>
        <comment>a row</comment>
        <translation>{about} · {when}</translation>
    </message>
    <message>
        <source>Last time you talked</source>
        <translation>지난번 이야기</translation>
    </message>
    <message>
        <source>When she comes next</source>
        <translation>다음에 오시면</translation>
    </message>
    <message>
        <source>She asked</source>
        <translation>답해 드릴 것</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>다시 연락</translation>
    </message>
    <message>
        <source>{what} · {when}</source>
        <comment>a tile</comment>
        <translation>{what} · {when}</translation>
    </message>
    <message>
        <source>Get back in touch</source>
        <translation>다시 연락드리기</translation>
    </message>
    <message>
        <source>{what} today</source>
        <translation>오늘 {what}</translation>
    </message>
    <message numerus="yes">
        <source>{what} was %n days ago</source>
        <translation>
            <numerusform>{what} %n일 지남</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} in %n days</source>
        <translation>
            <numerusform>{what} %n일 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Regular for %n years</source>
        <translation>
            <numerusform>단골 %n년째</numerusform>
        </translation>
    </message>
    <message>
        <source>Known since {day}</source>
        <translation>{day}부터 아는 분</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n번 방문</numerusform>
        </translation>
    </message>
    <message>
        <source>last visit {day} ({ago})</source>
        <translation>마지막 방문 {day}({ago})</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between what is known</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>·</source>
        <comment>between weekdays</comment>
        <translation>·</translation>
    </message>
    <message numerus="yes">
        <source>About every %n weeks</source>
        <translation>
            <numerusform>%n주에 한 번쯤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About every %n days</source>
        <translation>
            <numerusform>%n일에 한 번쯤</numerusform>
        </translation>
    </message>
    <message>
        <source>mornings</source>
        <translation>오전</translation>
    </message>
    <message>
        <source>around noon</source>
        <translation>점심때</translation>
    </message>
    <message>
        <source>afternoons</source>
        <translation>오후</translation>
    </message>
    <message>
        <source>evenings</source>
        <translation>저녁</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>답해 드릴 것</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>약속</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>불만</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>맡아 둔 것</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>생신</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>결혼기념일</translation>
    </message>
    <message>
        <source>Their shop&apos;s anniversary</source>
        <translation>가게 기념일</translation>
    </message>
    <message>
        <source>Child&apos;s birthday</source>
        <translation>자녀 생일</translation>
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
        <source>called</source>
        <translation>부르는 말</translation>
    </message>
    <message>
        <source>likes</source>
        <translation>좋아하심</translation>
    </message>
    <message>
        <source>wants</source>
        <translation>찾으심</translation>
    </message>
    <message>
        <source>avoids</source>
        <translation>피하심</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>사 가심</translation>
    </message>
    <message>
        <source>said</source>
        <translation>이야기</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Write a new customer</source>
        <translation>새 손님 적기</translation>
    </message>
    <message>
        <source>Nobody is shown</source>
        <translation>찾는 분이 없어요</translation>
    </message>
    <message>
        <source>Whoever you look up stands here: what you talked about, what she likes, what to say.</source>
        <translation>찾으신 손님이 여기에 나와요. 나눈 이야기, 좋아하시는 것, 건넬 말까지요.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>손님</translation>
    </message>
    <message>
        <source>type</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Look somebody up: name, initials, last digits of the phone</source>
        <translation>손님 찾기: 이름, 초성, 전화 뒷자리</translation>
    </message>
    <message>
        <source>Move in the list; the card follows</source>
        <translation>명단에서 위아래로. 카드가 따라와요</translation>
    </message>
    <message>
        <source>Write a note for who is shown</source>
        <translation>보고 있는 손님께 메모 쓰기</translation>
    </message>
    <message>
        <source>The note box</source>
        <translation>메모 칸</translation>
    </message>
    <message>
        <source>When to get back: tomorrow, 3 days, 1 week, 2 weeks, 1 month, a day</source>
        <translation>다시 연락할 날: 내일, 3일, 1주, 2주, 한 달, 날짜</translation>
    </message>
    <message>
        <source>How it went: excellent, good, neutral, bad</source>
        <translation>어떠셨는지: 최고, 좋음, 보통, 아쉬움</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>메모 저장</translation>
    </message>
    <message>
        <source>Everything about her</source>
        <translation>손님에 대한 모든 것</translation>
    </message>
    <message>
        <source>Back to the search; what you wrote is kept</source>
        <translation>찾기로 돌아가기. 쓰던 글은 그대로 있어요</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>다시 연락</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>손님 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest visit first</source>
        <translation>최근 오신 순</translation>
    </message>
    <message>
        <source>Not here? Write a new customer</source>
        <translation>찾는 분이 없나요? 새 손님 적기</translation>
    </message>
    <message>
        <source>“{typed}”</source>
        <translation>‘{typed}’</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>손님 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>{phone} is copied</source>
        <translation>{phone} 복사했어요</translation>
    </message>
    <message>
        <source>Everything about her…</source>
        <translation>모두 보고 고치기…</translation>
    </message>
    <message>
        <source>Family and friends…</source>
        <translation>가족과 아는 분…</translation>
    </message>
    <message>
        <source>Print an address label…</source>
        <translation>주소 라벨 인쇄…</translation>
    </message>
    <message>
        <source>Print a thank-you card…</source>
        <translation>감사 카드 인쇄…</translation>
    </message>
    <message>
        <source>What was changed…</source>
        <translation>고친 내력…</translation>
    </message>
    <message>
        <source>She comes no more…</source>
        <translation>이제 안 오세요…</translation>
    </message>
    <message>
        <source>Delete the card</source>
        <translation>카드 지우기</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>문제가 생겼어요</translation>
    </message>
    <message>
        <source>What you wrote is kept, and everything saved is safe. You can go on. If it happens again, close shopcrm and start it once more.</source>
        <translation>쓰시던 글은 그대로 있고, 저장한 것은 모두 안전해요. 계속하셔도 돼요. 또 그러면 shopcrm을 닫았다가 다시 켜 주세요.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>보고 내용</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>Close shopcrm</source>
        <translation>shopcrm 닫기</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>보고 내용 복사</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>이 글 복사하기</translation>
    </message>
    <message>
        <source>This is all that is in it: no names, no notes. Press once more to copy it.</source>
        <translation>담긴 것은 이게 전부예요. 이름도 메모도 없어요. 한 번 더 누르면 복사돼요.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a mail to whoever looks after shopcrm.</source>
        <translation>복사했어요. shopcrm을 돌봐 주는 분께 보내는 메일에 붙여 넣으세요.</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>새 손님</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Somebody else changed this card meanwhile. Look at it, then save again.</source>
        <translation>그사이 다른 분이 이 카드를 고쳤어요. 한 번 보시고 다시 저장해 주세요.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>저장할게요</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>버릴게요</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>계속 적을게요</translation>
    </message>
    <message>
        <source>What you wrote isn&apos;t saved yet.</source>
        <translation>적으신 것이 아직 저장되지 않았어요.</translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message>
        <source>Name, last digits of the phone…</source>
        <translation>이름, 전화 뒷자리…</translation>
    </message>
    <message>
        <source>{name} · {phone}</source>
        <translation>{name} · {phone}</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>찾는 분이 없어요.</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>좋아하시는 것</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>찾으시는 것</translation>
    </message>
    <message>
        <source>Avoids</source>
        <translation>피하시는 것</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>더 적기…</translation>
    </message>
    <message>
        <source>Name in full</source>
        <translation>이름 자세히</translation>
    </message>
    <message>
        <source>Likes and wants</source>
        <translation>좋아하시는 것, 찾으시는 것</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>조심할 것</translation>
    </message>
    <message>
        <source>Birthday and other days</source>
        <translation>생신과 기억할 날</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>아는 것</translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>가족과 아는 분</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>꼬리표</translation>
    </message>
    <message>
        <source>Mail and address</source>
        <translation>메일과 주소</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>직접 만든 칸</translation>
    </message>
    <message>
        <source>She and the shop</source>
        <translation>우리 가게와의 인연</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>번호 하나 더</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>A mail address</source>
        <translation>메일 주소 더하기</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>주소 더하기</translation>
    </message>
    <message>
        <source>Type it as you like: 11-27, 1958-11-27, lunar 10-19</source>
        <translation>편하신 대로 적어 주세요: 11-27, 1958-11-27, 음 10/19</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Stands by the name, so that everybody sees it</source>
        <translation>이름 옆에 보여서 누구나 알 수 있어요</translation>
    </message>
    <message>
        <source>A warning</source>
        <translation>조심할 것 더하기</translation>
    </message>
    <message>
        <source>One more thing</source>
        <translation>하나 더 적기</translation>
    </message>
    <message>
        <source>Likes, and how she has it (the usual)</source>
        <translation>좋아하시는 것과 늘 드시는 방법</translation>
    </message>
    <message>
        <source>Wants, when we have it again</source>
        <translation>다시 들어오면 찾으시는 것</translation>
    </message>
    <message>
        <source>A favourite</source>
        <translation>좋아하시는 것 더하기</translation>
    </message>
    <message>
        <source>Something she wants</source>
        <translation>찾으시는 것 더하기</translation>
    </message>
    <message>
        <source>Something she avoids</source>
        <translation>피하시는 것 더하기</translation>
    </message>
    <message>
        <source>Take this day away</source>
        <translation>이 날 지우기</translation>
    </message>
    <message>
        <source>This year: {day}</source>
        <translation>올해는 {day}</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>다음은 {day}</translation>
    </message>
    <message>
        <source>Take this warning away</source>
        <translation>이 조심할 것 지우기</translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation>이것 지우기</translation>
    </message>
    <message>
        <source>Take this product away</source>
        <translation>이 상품 지우기</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>말씀 없음</translation>
    </message>
    <message>
        <source>This day needs its year, such as 2026-12-08.</source>
        <translation>이 날은 연도까지 적어 주세요. 예: 2026-12-08</translation>
    </message>
    <message>
        <source>We can&apos;t read this as a number.</source>
        <translation>숫자로 읽을 수 없어요.</translation>
    </message>
    <message>
        <source>This number is too large to be kept.</source>
        <translation>숫자가 너무 커서 적어 둘 수 없어요.</translation>
    </message>
    <message>
        <source>Take this number away</source>
        <translation>이 번호 지우기</translation>
    </message>
    <message>
        <source>Take this mail address away</source>
        <translation>이 메일 주소 지우기</translation>
    </message>
    <message>
        <source>Take this address away</source>
        <translation>이 주소 지우기</translation>
    </message>
    <message>
        <source>They don&apos;t belong together</source>
        <translation>아는 사이 아님으로 바꾸기</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>산 것</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>언어에 따라</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>예 / 아니요</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>여럿 가운데 하나</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>숫자</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>To do today</source>
        <translation>오늘 챙길 일</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>Pick a day</source>
        <translation>날짜 고르기</translation>
    </message>
    <message>
        <source>Struck through: the shop is closed.</source>
        <translation>줄 그은 날은 쉬는 날이에요.</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>앞 달</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>다음 달</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, 오늘</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>쉬는 날</translation>
    </message>
    <message>
        <source>{day}, {why}</source>
        <translation>{day}, {why}</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>What day it is</source>
        <translation>무슨 날인가요</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>11-27, 1958-11-27…</source>
        <translation>11-27, 음 10/19…</translation>
    </message>
    <message>
        <source>Whose, or what for</source>
        <translation>누구의, 무슨 날</translation>
    </message>
    <message>
        <source>We can&apos;t read this as a day yet. Try it like 11-27 or 1958-11-27.</source>
        <translation>아직 날짜로 읽을 수 없어요. 11-27이나 1958-11-27처럼 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Take {day} away</source>
        <translation>{day} 빼기</translation>
    </message>
</context>
<context>
    <name>DeedSheet</name>
    <message>
        <source>Note it</source>
        <translation>적어 두기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Customers</source>
        <translation>손님</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>다음 일을 되돌렸어요: {what}</translation>
    </message>
    <message>
        <source>Taken back for {whose}: {what}</source>
        <translation>다음 일을 되돌렸어요 ({whose}): {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>다음 일을 다시 했어요: {what}</translation>
    </message>
    <message>
        <source>Done again for {whose}: {what}</source>
        <translation>다음 일을 다시 했어요 ({whose}): {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n things stay: they were changed since.</source>
        <translation>
            <numerusform>그 뒤에 바뀐 %n건은 그대로 두었어요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{field}: no more {before}</source>
        <translation>{field} 지움: {before}</translation>
    </message>
    <message>
        <source>{text} ({label})</source>
        <translation>{text} ({label})</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>DoneRow</name>
    <message>
        <source>taken back</source>
        <translation>되돌렸어요</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>다시 하기</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
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
        <translation>{expected} 파일로 읽히지 않아요. 아무것도 가져오지 않았어요. 원래 쓰시던 프로그램에서 다시 저장한 뒤 해 주세요.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read this file as {expected} at line {line}. Nothing was brought in. Please look at that line, then try again.</source>
        <translation>{expected} 파일의 {line}번째 줄을 읽지 못했어요. 아무것도 가져오지 않았어요. 그 줄을 보시고 다시 해 주세요.</translation>
    </message>
    <message>
        <source>This file is larger than the {limit_mb} MB we can bring in at once: {path}. Nothing was brought in. Please split it into smaller ones.</source>
        <translation>한 번에 가져올 수 있는 {limit_mb} MB보다 큰 파일이에요: {path}. 아무것도 가져오지 않았어요. 작게 나누어 주세요.</translation>
    </message>
    <message>
        <source>We found no heading for a name or a phone in this file: {path}. Nothing was brought in. Please name the columns in the first row, such as Name and Phone.</source>
        <translation>이름이나 전화번호가 어느 칸인지 알 수 없어요: {path}. 아무것도 가져오지 않았어요. 첫 줄에 이름, 전화처럼 칸 이름을 적어 주세요.</translation>
    </message>
    <message>
        <source>We can&apos;t find the printer. Your list is still here. Check the printer&apos;s power and cable, or save a PDF instead.</source>
        <translation>프린터를 찾지 못했어요. 인쇄하실 것은 그대로 있어요. 전원과 선을 봐 주시고, 급하면 PDF로 저장해 주세요.</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>What it is about</source>
        <translation>무엇에 대해서</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>아는 것</translation>
    </message>
    <message>
        <source>Two daughters, a grandson…</source>
        <translation>따님 둘, 손주 하나…</translation>
    </message>
</context>
<context>
    <name>FieldMaker</name>
    <message>
        <source>What is the field called?</source>
        <translation>칸 이름이 무엇인가요?</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>무엇을 적나요</translation>
    </message>
    <message>
        <source>Which are offered?</source>
        <translation>무엇 가운데 고르나요?</translation>
    </message>
    <message>
        <source>small, large, both</source>
        <translation>작은 것, 큰 것, 둘 다</translation>
    </message>
    <message>
        <source>Which are offered? (with commas between)</source>
        <translation>무엇 가운데 고르나요? (쉼표로 나눠서)</translation>
    </message>
    <message>
        <source>Make this field</source>
        <translation>이 칸 만들기</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>그만두기</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Which list?</source>
        <translation>어느 명단을 가져올까요?</translation>
    </message>
    <message>
        <source>Lists ({endings})</source>
        <translation>명단 ({endings})</translation>
    </message>
    <message>
        <source>Excel table (*.xlsx)</source>
        <translation>엑셀 표 (*.xlsx)</translation>
    </message>
    <message>
        <source>Table in text (*.csv)</source>
        <translation>글자 표 (*.csv)</translation>
    </message>
    <message>
        <source>Cards for a phone (*.vcf)</source>
        <translation>휴대폰 연락처 (*.vcf)</translation>
    </message>
    <message>
        <source>Everything, for a program (*.json)</source>
        <translation>모든 것, 프로그램용 (*.json)</translation>
    </message>
    <message>
        <source>Where to write everybody?</source>
        <translation>어디에 내보낼까요?</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are in {file}</source>
        <translation>
            <numerusform>손님 %n명을 {file}에 담았어요</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>{what}: type to look for it</source>
        <translation>{what}: 글자를 쳐서 찾기</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>몇 글자만 쳐 보세요</translation>
    </message>
    <message>
        <source>Nothing of that name. Try fewer letters.</source>
        <translation>그런 이름은 없어요. 글자를 줄여 보세요.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Your first start</source>
        <translation>처음 시작하기</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Hello! Let’s start your customer book</source>
        <translation>안녕하세요! 손님 수첩을 시작해 볼까요?</translation>
    </message>
    <message>
        <source>Pick one of three. You can change your mind at any time.</source>
        <translation>세 가지 중에서 고르세요. 나중에 언제든 바꿀 수 있어요.</translation>
    </message>
    <message>
        <source>Name of your shop (may wait)</source>
        <translation>가게 이름 (나중에 적어도 돼요)</translation>
    </message>
    <message>
        <source>Name of your shop</source>
        <translation>가게 이름</translation>
    </message>
    <message>
        <source>Country of your shop</source>
        <translation>가게가 있는 나라</translation>
    </message>
    <message>
        <source>Look around a practice shop</source>
        <translation>연습용 가게로 둘러보기</translation>
    </message>
    <message numerus="yes">
        <source>%n made-up customers. Press anything you like, then clear it all in one go.</source>
        <translation>
            <numerusform>가짜 손님 %n명이 들어 있어요. 마음껏 눌러 보고, 나중에 한 번에 지울 수 있어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>둘러보기</translation>
    </message>
    <message>
        <source>Bring in a list you have</source>
        <translation>가진 명단 가져오기</translation>
    </message>
    <message>
        <source>Drop an Excel file, phone contacts or an address book here. You see everything before it goes in.</source>
        <translation>엑셀, 휴대폰 연락처, 명함 목록을 끌어다 놓으세요. 넣기 전에 먼저 보여 드려요.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>파일 고르기</translation>
    </message>
    <message>
        <source>Write down your first customer</source>
        <translation>첫 손님 적기</translation>
    </message>
    <message>
        <source>A name is enough. Fill in the rest the next time they visit.</source>
        <translation>이름만 있으면 돼요. 나머지는 다음에 오실 때 채우세요.</translation>
    </message>
    <message>
        <source>Write a name</source>
        <translation>이름 적기</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent over the internet.</source>
        <translation>모든 자료는 이 컴퓨터에만 저장돼요. 인터넷으로 보내지 않아요.</translation>
    </message>
</context>
<context>
    <name>FirstView</name>
    <message>
        <source>Customers</source>
        <translation>손님</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>{title}, open</source>
        <translation>{title}, 펼침</translation>
    </message>
    <message>
        <source>{title}, folded</source>
        <translation>{title}, 접힘</translation>
    </message>
</context>
<context>
    <name>GoneDialog</name>
    <message>
        <source>{name} won&apos;t come any more</source>
        <translation>{name}, 이제 안 오세요</translation>
    </message>
    <message>
        <source>No birthday, no mailing and no list of the missed will name her. What is open rests, and you find her by searching.</source>
        <translation>생신, 소식, 뜸해진 단골에 나오지 않아요. 남은 다시 연락은 쉬고, 찾기로는 언제든 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>언제부터</translation>
    </message>
    <message>
        <source>11-27, 1958-11-27…</source>
        <translation>11-27, 음 10/19…</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>다시 오세요</translation>
    </message>
    <message>
        <source>Please pick a reason.</source>
        <translation>이유를 골라 주세요.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>More to do</source>
        <translation>더 하기</translation>
    </message>
    <message>
        <source>Call her “{name}”</source>
        <translation>부르는 말  “{name}”</translation>
    </message>
    <message>
        <source>known as {name}</source>
        <translation>별명 {name}</translation>
    </message>
    <message>
        <source>Comes no more</source>
        <translation>이제 안 오시는 분</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>단골</translation>
    </message>
    <message>
        <source>Phone {number}</source>
        <translation>전화 {number}</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>{number} 복사</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>좋아하시는 것</translation>
    </message>
    <message>
        <source>Not: {products}</source>
        <translation>피하시는 것: {products}</translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message>
        <source>Read {words}</source>
        <translation>알아들은 말: {words}</translation>
    </message>
    <message>
        <source>ask how it went: {about}</source>
        <translation>어떠셨는지 여쭙기: {about}</translation>
    </message>
    <message>
        <source>answer: {about}</source>
        <translation>답 드리기: {about}</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>다음에 오시면</translation>
    </message>
    <message>
        <source>{day} · {about}</source>
        <translation>{day} {about}</translation>
    </message>
    <message>
        <source>You&apos;re closed on {closed}, so it&apos;s on {day}.</source>
        <translation>{closed}에는 쉬셔서 {day}로 옮겼어요.</translation>
    </message>
    <message>
        <source>“{event}” is on {day}; ask how it went the day after.</source>
        <translation>“{event}” 날은 {day}, 다음 날 어떠셨는지 여쭤 보세요.</translation>
    </message>
    <message>
        <source>There is no “{words}” in {year}. Pick a day below.</source>
        <translation>{year}년에는 “{words}” 날짜가 없어요. 아래에서 골라 주세요.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Letters</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>look for a customer, wherever you are</source>
        <translation>어느 화면에서든 손님 찾기</translation>
    </message>
    <message>
        <source>back to the search, empty</source>
        <translation>빈 찾기 칸으로 돌아가기</translation>
    </message>
    <message>
        <source>to the search</source>
        <translation>찾기 칸으로</translation>
    </message>
    <message>
        <source>to the note box</source>
        <translation>메모 칸으로</translation>
    </message>
    <message>
        <source>today&apos;s list</source>
        <translation>오늘 챙길 일</translation>
    </message>
    <message>
        <source>save what is written</source>
        <translation>적은 것 저장</translation>
    </message>
    <message>
        <source>take back the last thing</source>
        <translation>방금 한 일 되돌리기</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>되돌린 것 다시 하기</translation>
    </message>
    <message>
        <source>a new customer</source>
        <translation>새 손님 적기</translation>
    </message>
    <message>
        <source>print what is shown</source>
        <translation>보이는 것 인쇄</translation>
    </message>
    <message>
        <source>the places at the side, from the top</source>
        <translation>옆쪽 메뉴, 위에서부터 차례로</translation>
    </message>
    <message>
        <source>larger and smaller text</source>
        <translation>글자 크게, 작게</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>이 도움말</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>어느 화면에서나</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>What is new in this version</source>
        <translation>이번 판에서 새로워진 점</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>새로워진 점</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>taken back</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>{thing} added: {words}</source>
        <translation>{thing} 더함: {words}</translation>
    </message>
    <message>
        <source>{thing} added</source>
        <translation>{thing} 더함</translation>
    </message>
    <message>
        <source>{thing} removed</source>
        <translation>{thing} 지움</translation>
    </message>
    <message>
        <source>{thing} changed</source>
        <translation>{thing} 고침</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>What was written on the card of {name}</source>
        <translation>{name} 카드에 적힌 기록</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>더 예전 것 보기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>아직 적힌 것이 없어요.</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>The same hours every day</source>
        <translation>날마다 여닫는 시각이 같아요</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>날마다</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>{day}: opens at</source>
        <translation>{day}: 여는 시각</translation>
    </message>
    <message>
        <source>{day}: closes at</source>
        <translation>{day}: 닫는 시각</translation>
    </message>
    <message>
        <source>It would close before it opens. Nothing was saved yet. Please pick a later hour.</source>
        <translation>여는 시각보다 먼저 닫게 돼요. 아직 저장하지 않았어요. 더 늦은 시각을 골라 주세요.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Bring in a list</source>
        <translation>명단 가져오기</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Reading your list…</source>
        <translation>명단을 읽고 있어요…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Bringing them in…</source>
        <translation>가져오고 있어요…</translation>
    </message>
    <message numerus="yes">
        <source>%n customers were brought in.</source>
        <translation>
            <numerusform>손님 %n명을 가져왔어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards were added to.</source>
        <translation>
            <numerusform>카드 %n장에 내용을 더했어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was brought in</source>
        <translation>가져온 것이 없어요</translation>
    </message>
</context>
<context>
    <name>KeptBanner</name>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>We closed suddenly last time.</source>
        <translation>지난번에 갑자기 꺼졌어요.</translation>
    </message>
    <message numerus="yes">
        <source>We kept %n notes you were writing.</source>
        <translation>
            <numerusform>쓰시던 메모 %n개를 살려 두었어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>LabelOptions</name>
    <message>
        <source>Begin with label no.</source>
        <translation>몇 번 라벨부터</translation>
    </message>
    <message>
        <source>If the print is off: move it by so many millimetres</source>
        <translation>인쇄가 어긋나면 이만큼 옮겨 주세요</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>오른쪽으로 옮기기</translation>
    </message>
    <message>
        <source>mm →</source>
        <translation>mm →</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 옮기기</translation>
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
        <translation>최근에 한 일</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>다시 하기</translation>
    </message>
    <message>
        <source>to the next one</source>
        <translation>다음으로</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>takes it back</source>
        <translation>그 일 되돌리기</translation>
    </message>
    <message>
        <source>takes back the last thing, on every page</source>
        <translation>어느 화면에서나 방금 한 일 되돌리기</translation>
    </message>
    <message>
        <source>For thirty days everything here can be taken back, in any order.</source>
        <translation>여기 있는 일은 30일 동안 어떤 차례로든 되돌릴 수 있어요.</translation>
    </message>
    <message>
        <source>Nothing was done in the last thirty days</source>
        <translation>지난 30일 동안 한 일이 없어요</translation>
    </message>
    <message>
        <source>Whatever you write down stands here, and can be taken back.</source>
        <translation>무엇이든 적으시면 여기에 남고, 되돌릴 수 있어요.</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>다음 일을 되돌렸어요: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>다음 일을 다시 했어요: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n things changed or were used since and stay as they are.</source>
        <translation>
            <numerusform>그 뒤에 바뀌었거나 쓰인 %n가지는 그대로 두었어요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Address labels</source>
        <translation>주소 라벨</translation>
    </message>
    <message numerus="yes">
        <source>%n labels of {width} × {height} mm</source>
        <translation>
            <numerusform>{width} × {height} mm 라벨 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper}: {labels}</source>
        <translation>{paper}: {labels}</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>롤</translation>
    </message>
    <message numerus="yes">
        <source>%n without an address: {names}</source>
        <translation>
            <numerusform>주소가 없는 분 %n명: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name: {names}</source>
        <translation>
            <numerusform>이름을 모르는 분 %n명: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who do not come any more: {names}</source>
        <translation>
            <numerusform>이제 안 오시는 분 %n명: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank-you card</source>
        <translation>감사 카드</translation>
    </message>
    <message>
        <source>Thank you</source>
        <comment>heading of the card</comment>
        <translation>고맙습니다</translation>
    </message>
    <message>
        <source>Dear {called},</source>
        <translation>{called},</translation>
    </message>
    <message>
        <source>From {shop}</source>
        <translation>{shop} 드림</translation>
    </message>
    <message>
        <source>After the first visit</source>
        <translation>처음 오신 뒤</translation>
    </message>
    <message>
        <source>After a visit or a purchase</source>
        <translation>다녀가시거나 사 가신 뒤</translation>
    </message>
    <message>
        <source>After something was put right</source>
        <translation>불편을 바로잡은 뒤</translation>
    </message>
    <message>
        <source>It was a pleasure to meet you on your first visit.
We hope you like what you found
and look forward to seeing you again.</source>
        <translation>처음 와 주셔서 참 반가웠어요.
마음에 드셨으면 좋겠어요.
또 뵐 날을 기다릴게요.</translation>
    </message>
    <message>
        <source>We are so glad you found our little shop.
If there is anything you need, just tell us.
You are always welcome here.</source>
        <translation>작은 저희 가게를 찾아 주셔서 기뻤어요.
필요하신 것이 있으면 언제든 말씀해 주세요.
늘 반갑게 맞을게요.</translation>
    </message>
    <message>
        <source>Your first visit made our day.
Next time we will remember how you like things.
Please drop in again.</source>
        <translation>처음 오신 날, 저희도 참 즐거웠어요.
다음에는 좋아하시는 것을 기억해 둘게요.
또 들러 주세요.</translation>
    </message>
    <message>
        <source>It is always good to see you.
We hope you enjoy what you took home.
Please come by again soon.</source>
        <translation>뵐 때마다 참 반가워요.
가져가신 것이 마음에 드셨으면 좋겠어요.
또 들러 주세요.</translation>
    </message>
    <message>
        <source>The shop is brighter when you come by.
We enjoyed talking with you.
Take good care until next time.</source>
        <translation>다녀가시면 가게가 환해져요.
나눈 이야기도 참 즐거웠어요.
다시 뵐 때까지 건강하세요.</translation>
    </message>
    <message>
        <source>You come back to us time and again.
That means more to us than we can say.
We will keep doing our best for you.</source>
        <translation>잊지 않고 다시 찾아 주시는 마음,
저희에게는 무엇보다 소중해요.
앞으로도 정성을 다할게요.</translation>
    </message>
    <message>
        <source>You told us frankly what went wrong,
and so we could put it right.
We are sorry for the trouble you had.</source>
        <translation>불편하셨던 점을 솔직히 말씀해 주셔서
바로잡을 수 있었어요.
번거롭게 해 드려 죄송해요.</translation>
    </message>
    <message>
        <source>You gave us the chance to make it good.
We hope all is well now.
If anything is not, please tell us any time.</source>
        <translation>다시 잘해 드릴 기회를 주셔서 마음이 놓였어요.
이제는 괜찮으셨으면 좋겠어요.
또 불편한 점이 있으면 언제든 말씀해 주세요.</translation>
    </message>
    <message>
        <source>You were patient when we had let you down.
We will not forget that.
Next time we will do better from the start.</source>
        <translation>아쉬운 일이 있었는데도 믿고 기다려 주셨어요.
그 마음 잊지 않을게요.
다음에는 처음부터 더 잘할게요.</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>How she has it</source>
        <translation>어떻게 드시는지</translation>
    </message>
    <message>
        <source>2, sliced, no walnuts…</source>
        <translation>2팩, 썰어서, 호두 빼고…</translation>
    </message>
    <message>
        <source>New: it will be among your products.</source>
        <translation>처음 보는 이름이에요. 상품에 함께 넣어 둘게요.</translation>
    </message>
</context>
<context>
    <name>ListsSection</name>
    <message>
        <source>Lists and practice</source>
        <translation>명단과 연습</translation>
    </message>
    <message>
        <source>What you have written is yours: you can take it all with you at any time.</source>
        <translation>적으신 것은 모두 가게 것이에요. 언제든 다 가지고 나가실 수 있어요.</translation>
    </message>
    <message>
        <source>Open the practice shop</source>
        <translation>연습용 가게 열기</translation>
    </message>
    <message>
        <source>Made-up customers to try everything with. Your own shop stays as it is.</source>
        <translation>꾸며 낸 손님들로 무엇이든 해 보실 수 있어요. 진짜 가게는 그대로예요.</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>명단 가져오기</translation>
    </message>
    <message>
        <source>Contacts of a phone or a list of a spreadsheet. You see what would come in before anything does.</source>
        <translation>휴대폰 연락처나 엑셀 명단을 가져와요. 넣기 전에 먼저 보여 드려요.</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>모두 내보내기</translation>
    </message>
    <message>
        <source>For a phone, for a spreadsheet, or complete.</source>
        <translation>휴대폰용, 엑셀용, 또는 전부 다.</translation>
    </message>
</context>
<context>
    <name>MailRow</name>
    <message>
        <source>Mail</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>What this mail is</source>
        <translation>어디 메일인가요</translation>
    </message>
    <message>
        <source>Home, work…</source>
        <translation>집, 회사…</translation>
    </message>
</context>
<context>
    <name>NamePart</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Reading (how it sounds)</source>
        <translation>읽기 (소리 나는 대로)</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>별명</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>부르는 말</translation>
    </message>
    <message>
        <source>Maggie, Aunt Rose…</source>
        <translation>정숙 어머님, 꽃집 이모님…</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>이름 뒤에 붙이는 말</translation>
    </message>
    <message>
        <source>By the name</source>
        <translation>이름에 따라</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>이렇게 보여요</translation>
    </message>
    <message>
        <source>family {name}</source>
        <translation>성 {name}</translation>
    </message>
    <message>
        <source>given {name}</source>
        <translation>이름 {name}</translation>
    </message>
    <message>
        <source>Shown as {name}</source>
        <translation>이렇게 보이기: {name}</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>Yes</source>
        <translation>네</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Add it</source>
        <translation>적어 두기</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>{product} has the plan “{plan}”: {steps}</source>
        <translation>{product}에는 “{plan}” 계획이 있어요: {steps}</translation>
    </message>
    <message>
        <source>{name} is new here. Plan “{plan}”: {steps}</source>
        <translation>{name}, 처음 오셨네요. “{plan}” 계획: {steps}</translation>
    </message>
    <message>
        <source>Plan “{plan}” started for {name}</source>
        <translation>{name} “{plan}” 계획을 시작했어요</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>시작하기</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the steps of a plan</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>{day} {about}</source>
        <translation>{day} {about}</translation>
    </message>
    <message>
        <source>{product}: the warranty ends on {day}</source>
        <translation>{product} 보증이 {day}에 끝나요</translation>
    </message>
    <message>
        <source>{product}: warranty until {day}. Remind {name} a month before?</source>
        <translation>{product} 보증은 {day}까지예요. 한 달 전에 {name}께 알려 드릴까요?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>네</translation>
    </message>
    <message>
        <source>It’s on the list for {day}</source>
        <translation>{day} 할 일에 적어 두었어요</translation>
    </message>
</context>
<context>
    <name>OpeningSection</name>
    <message>
        <source>When you are open</source>
        <translation>여는 날과 시간</translation>
    </message>
    <message>
        <source>A follow-up that would fall on a closed day moves to the next open one.</source>
        <translation>다시 연락할 날이 쉬는 날이면 다음 여는 날로 옮겨 드려요.</translation>
    </message>
    <message>
        <source>Closed every week on</source>
        <translation>매주 쉬는 요일</translation>
    </message>
    <message>
        <source>Add a closed day</source>
        <translation>쉬는 날 더하기</translation>
    </message>
    <message>
        <source>None for now.</source>
        <translation>아직 없어요.</translation>
    </message>
    <message>
        <source>Also closed on</source>
        <translation>따로 쉬는 날</translation>
    </message>
    <message>
        <source>Add an open day</source>
        <translation>여는 날 더하기</translation>
    </message>
    <message>
        <source>Open all the same on</source>
        <translation>그래도 여는 날</translation>
    </message>
    <message>
        <source>Closed on public holidays ({country})</source>
        <translation>공휴일에 쉬어요 ({country})</translation>
    </message>
</context>
<context>
    <name>OtherNames</name>
    <message>
        <source>Other names it is asked for by</source>
        <translation>손님이 부르는 다른 이름</translation>
    </message>
    <message>
        <source>One more name</source>
        <translation>이름 하나 더</translation>
    </message>
    <message>
        <source>One more name, then Enter</source>
        <translation>하나 더 적고 Enter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>더하기</translation>
    </message>
    <message>
        <source>Add this name</source>
        <translation>이 이름 더하기</translation>
    </message>
    <message>
        <source>Take “{name}” away</source>
        <translation>‘{name}’ 빼기</translation>
    </message>
</context>
<context>
    <name>OwnFieldsPart</name>
    <message>
        <source>A field of your own</source>
        <translation>직접 칸 만들기</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>앞쪽</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>{page}/{pages}쪽</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>너비에 맞추기</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>한 쪽 모두</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Customers</source>
        <translation>손님</translation>
    </message>
    <message>
        <source>Not here? Write a new customer</source>
        <translation>찾는 분이 없나요? 새 손님 적기</translation>
    </message>
    <message>
        <source>Press Enter to write a note at once</source>
        <translation>Enter를 누르면 바로 메모를 쓸 수 있어요</translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>What this number is</source>
        <translation>누구 번호인가요</translation>
    </message>
    <message>
        <source>Home, her daughter&apos;s…</source>
        <translation>집, 따님…</translation>
    </message>
</context>
<context>
    <name>PhotoPart</name>
    <message>
        <source>Choose a picture…</source>
        <translation>사진 고르기…</translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation>사진 지우기</translation>
    </message>
    <message>
        <source>Or drop a picture here: PNG, JPEG or WebP.</source>
        <translation>여기에 사진을 끌어다 놓으셔도 돼요: PNG, JPEG, WebP.</translation>
    </message>
    <message>
        <source>There is a photo.</source>
        <translation>사진이 있어요.</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>사진 ({endings})</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>사진 고르기</translation>
    </message>
    <message>
        <source>We can&apos;t find a picture in this file. Please choose a PNG, JPEG or WebP.</source>
        <translation>이 파일에는 사진이 없는 것 같아요. PNG, JPEG, WebP 가운데 골라 주세요.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>You will find pictures of the window and of the printed list in {folder}.</source>
        <translation>창과 인쇄한 목록의 그림을 {folder} 폴더에 넣어 두었어요.</translation>
    </message>
    <message>
        <source>There is no screen here, so we painted pictures of the window and of the printed list into {folder}.</source>
        <translation>이 컴퓨터에는 화면이 없어서, 창과 인쇄한 목록을 그림으로 {folder} 폴더에 넣어 두었어요.</translation>
    </message>
    <message>
        <source>Qt could not open a window here, because libraries it needs are missing: the file README names them. So we painted pictures of the window and of the printed list into {folder}.</source>
        <translation>필요한 라이브러리가 없어서 Qt가 여기에 창을 열 수 없었어요. 어떤 라이브러리인지는 README 파일에 적혀 있어요. 대신 창과 인쇄할 목록의 그림을 {folder}에 그려 두었어요.</translation>
    </message>
    <message>
        <source>Qt could not open a window here, because these libraries are missing: {libraries}. So we painted pictures of the window and of the printed list into {folder}.</source>
        <translation>다음 라이브러리가 없어서 Qt가 여기에 창을 열 수 없었어요: {libraries}. 대신 창과 인쇄할 목록의 그림을 {folder}에 그려 두었어요.</translation>
    </message>
    <message>
        <source>Liked the new one very much. Call in two weeks</source>
        <translation>새로 나온 것을 아주 좋아하심. 2주 뒤 전화</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>South Korea</source>
        <translation>대한민국</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>일본</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>미국</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>영국</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>아일랜드</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>캐나다</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>호주</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>뉴질랜드</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>대만</translation>
    </message>
    <message>
        <source>China</source>
        <translation>중국</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>홍콩</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>싱가포르</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>베트남</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>begins with every new customer</source>
        <translation>새 손님마다 저절로 시작</translation>
    </message>
    <message>
        <source>Change this plan</source>
        <translation>이 계획 고치기</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Name of the plan</source>
        <translation>계획 이름</translation>
    </message>
    <message>
        <source>Its steps</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>차례 더하기</translation>
    </message>
    <message>
        <source>Begins by itself with every new customer</source>
        <translation>새 손님이 오시면 저절로 시작해요</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>계획 저장</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Delete the plan</source>
        <translation>계획 지우기</translation>
    </message>
    <message>
        <source>A plan needs one step at least. Nothing was saved yet.</source>
        <translation>계획에는 차례가 하나는 있어야 해요. 아직 저장하지 않았어요.</translation>
    </message>
    <message>
        <source>Please write a number of days, such as 3 (at most {limit}).</source>
        <translation>3처럼 날수를 적어 주세요 ({limit}까지).</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>get back to them</source>
        <translation>다시 연락하기</translation>
    </message>
    <message>
        <source>The same day: {about}</source>
        <translation>그날: {about}</translation>
    </message>
    <message numerus="yes">
        <source>%n days after: {about}</source>
        <translation>
            <numerusform>%n일 뒤: {about}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlansSection</name>
    <message>
        <source>Plans of follow-ups</source>
        <translation>다시 연락할 계획</translation>
    </message>
    <message>
        <source>Several follow-ups from one day. A plan begins by itself with a new customer or a product, or when you say so.</source>
        <translation>하루를 기준으로 여러 번 연락하는 계획이에요. 새 손님이나 상품과 함께 저절로, 또는 원하실 때 시작해요.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>아직 계획이 없어요.</translation>
    </message>
    <message>
        <source>Write a new plan</source>
        <translation>새 계획 적기</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice shop: press whatever you like</source>
        <translation>연습용 가게 — 마음껏 눌러 보세요</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>연습 끝내기</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>How they come in</source>
        <translation>이렇게 들어가요</translation>
    </message>
    <message>
        <source>This is how they come in</source>
        <translation>이렇게 들어가요</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n명 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>새 손님 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>이미 있는 분 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here, with something to add</source>
        <translation>
            <numerusform>이미 있는 분 %n명에 내용을 더해요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps here already</source>
        <translation>
            <numerusform>이미 있을지도 모르는 분 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot come in</source>
        <translation>
            <numerusform>못 넣는 줄 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody in this list who is not here already.</source>
        <translation>이 명단에 있는 분은 모두 이미 계세요.</translation>
    </message>
    <message>
        <source>Nobody in this list can come in as it is.</source>
        <translation>이 명단은 이대로는 넣을 수 있는 분이 없어요.</translation>
    </message>
    <message>
        <source>Perhaps here already</source>
        <translation>이미 있을지도 모르는 분</translation>
    </message>
    <message>
        <source>The same name or number is here. They come in as somebody new; you can undo it, or put two cards right by hand.</source>
        <translation>같은 이름이나 번호가 있어요. 새 손님으로 들어가요. 되돌리거나, 두 카드를 손으로 고칠 수 있어요.</translation>
    </message>
    <message>
        <source>Lines: {lines}</source>
        <translation>줄: {lines}</translation>
    </message>
    <message>
        <source>These lines cannot come in</source>
        <translation>넣을 수 없는 줄</translation>
    </message>
    <message>
        <source>These come in, but not all that is in them</source>
        <translation>들어가지만 다 담지는 못하는 줄</translation>
    </message>
    <message>
        <source>Columns we have no place for</source>
        <translation>담을 곳이 없는 칸</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 해 보기</translation>
    </message>
    <message>
        <source>Print them all</source>
        <translation>모두 인쇄</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>인쇄 멈추기</translation>
    </message>
    <message>
        <source>The printer “{printer}” is not there any more. Please pick another way.</source>
        <translation>‘{printer}’ 프린터가 이제 보이지 않아요. 다른 방법을 골라 주세요.</translation>
    </message>
    <message>
        <source>There is nothing on these pages to print.</source>
        <translation>인쇄할 것이 없어요.</translation>
    </message>
    <message>
        <source>That is {sheets}. Print them all?</source>
        <translation>종이 {sheets}이에요. 모두 인쇄할까요?</translation>
    </message>
    <message>
        <source>Sent to the printer “{printer}”.</source>
        <translation>‘{printer}’ 프린터로 보냈어요.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>‘{file}’ 파일로 저장했어요.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>잠시만 기다려 주세요…</translation>
    </message>
    <message>
        <source>Printing page {page} of {pages}…</source>
        <translation>{pages}쪽 가운데 {page}쪽을 인쇄하고 있어요…</translation>
    </message>
</context>
<context>
    <name>PrintSide</name>
    <message>
        <source>Paper</source>
        <translation>종이</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>부수</translation>
    </message>
    <message>
        <source>There is no printer on this computer. It can be saved as a PDF all the same.</source>
        <translation>이 컴퓨터에 프린터가 없어요. PDF로는 저장할 수 있어요.</translation>
    </message>
    <message>
        <source>Look for printers again</source>
        <translation>프린터 다시 찾기</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>It is list no. {number}.</source>
        <translation>이 목록은 {number}번이에요.</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>롤</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>라벨 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>For {called}</source>
        <translation>{called}께</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n장</numerusform>
        </translation>
    </message>
    <message>
        <source>List no. {number}</source>
        <translation>목록 {number}번</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n줄</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, and written down: “{words}”</source>
        <translation>{what}, 적어 둘 말: ‘{words}’</translation>
    </message>
    <message>
        <source>later, on {day}</source>
        <translation>{day}로 미뤄요</translation>
    </message>
    <message>
        <source>later, on {day}, because we are closed on {closed}</source>
        <translation>{closed}은 쉬는 날이라 {day}로 미뤄요</translation>
    </message>
    <message>
        <source>done</source>
        <translation>했어요</translation>
    </message>
    <message>
        <source>no answer, so it comes back</source>
        <translation>안 받으셔서 다시 나와요</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>원하지 않으셨어요</translation>
    </message>
    <message>
        <source>at the next visit</source>
        <translation>다음에 오실 때</translation>
    </message>
    <message>
        <source>done, and written down: “{words}”</source>
        <translation>했어요, 적어 둘 말: ‘{words}’</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Plan of follow-ups</source>
        <translation>다시 연락할 계획</translation>
    </message>
    <message>
        <source>It is proposed whenever somebody buys this.</source>
        <translation>이 상품을 사실 때마다 권해 드려요.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>A plan that is gone</source>
        <translation>지워진 계획</translation>
    </message>
    <message>
        <source>A new product</source>
        <translation>새 상품</translation>
    </message>
    <message>
        <source>No longer sold</source>
        <translation>이제 안 팔아요</translation>
    </message>
    <message>
        <source>Sell it again</source>
        <translation>다시 팔아요</translation>
    </message>
    <message>
        <source>It is not proposed any more; what was written about it stays.</source>
        <translation>더는 권하지 않아요. 이미 적은 것은 그대로 남아요.</translation>
    </message>
    <message>
        <source>It is not proposed at the moment.</source>
        <translation>지금은 권하지 않고 있어요.</translation>
    </message>
    <message>
        <source>Please write a number, such as 12, or nothing when there is none.</source>
        <translation>12처럼 숫자를 적거나, 없으면 비워 두세요.</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>days</source>
        <comment>beside a number</comment>
        <translation>일</translation>
    </message>
    <message>
        <source>months</source>
        <comment>beside a number</comment>
        <translation>개월</translation>
    </message>
    <message>
        <source>years</source>
        <comment>beside a number</comment>
        <translation>년</translation>
    </message>
    <message numerus="yes">
        <source>warranty of %n years</source>
        <translation>
            <numerusform>보증 %n년</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warranty of %n months</source>
        <translation>
            <numerusform>보증 %n달</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warranty of %n days</source>
        <translation>
            <numerusform>보증 %n일</numerusform>
        </translation>
    </message>
    <message>
        <source>follow-up plan: {plan}</source>
        <translation>연락 계획: {plan}</translation>
    </message>
    <message>
        <source>No longer sold</source>
        <translation>이제 안 팔아요</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>상품 찾기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>look for a product while this page is shown</source>
        <translation>이 화면에서는 상품 찾기</translation>
    </message>
    <message>
        <source>the product before, the next one</source>
        <translation>앞 상품, 다음 상품</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>write in the product that is shown</source>
        <translation>보이는 상품 고치기</translation>
    </message>
    <message>
        <source>save the product</source>
        <translation>상품 저장</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>상품 %n가지</numerusform>
        </translation>
    </message>
    <message>
        <source>Write “{name}” as a new product</source>
        <translation>‘{name}’ 새 상품으로 적기</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>상품 더하기</translation>
    </message>
    <message>
        <source>Add the first product</source>
        <translation>첫 상품 적기</translation>
    </message>
    <message>
        <source>Here stands what you sell</source>
        <translation>파시는 것이 여기에 모여요</translation>
    </message>
    <message>
        <source>Then its name in a note is understood, and buying it can begin a plan or a warranty.</source>
        <translation>메모에 적힌 상품 이름을 알아보고, 사실 때 계획이나 보증을 시작할 수 있어요.</translation>
    </message>
    <message>
        <source>No product is called like this</source>
        <translation>그런 이름의 상품은 없어요</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>자리</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{place}, {count} waiting</source>
        <translation>{place}, {count}건</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>RelateDialog</name>
    <message>
        <source>Who belongs to {name}?</source>
        <translation>누구와 아는 사이인가요? · {name}</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>누구인가요?</translation>
    </message>
    <message>
        <source>What they are to her</source>
        <translation>어떤 사이인가요</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>덧붙일 말</translation>
    </message>
    <message>
        <source>her eldest, since 2019…</source>
        <translation>맏이, 2019년부터…</translation>
    </message>
    <message>
        <source>Please find who it is first.</source>
        <translation>먼저 누구인지 찾아 주세요.</translation>
    </message>
    <message>
        <source>Please pick what they are.</source>
        <translation>어떤 사이인지 골라 주세요.</translation>
    </message>
</context>
<context>
    <name>RelationRow</name>
    <message>
        <source>What they are</source>
        <translation>어떤 사이인가요</translation>
    </message>
    <message>
        <source>What {name} is to this customer</source>
        <translation>{name}, 이 손님과 어떤 사이인가요</translation>
    </message>
    <message>
        <source>A word about it</source>
        <translation>덧붙일 말</translation>
    </message>
</context>
<context>
    <name>RelationsPart</name>
    <message>
        <source>Somebody else who belongs to her</source>
        <translation>가족이나 아는 분 더하기</translation>
    </message>
</context>
<context>
    <name>RowBar</name>
    <message>
        <source>Done</source>
        <translation>했어요</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>미루기</translation>
    </message>
    <message>
        <source>More for this line</source>
        <translation>이 줄에 할 수 있는 다른 일</translation>
    </message>
</context>
<context>
    <name>SamePhone</name>
    <message>
        <source>This number belongs to {name}.</source>
        <translation>{name}의 번호예요.</translation>
    </message>
    <message>
        <source>Open her card</source>
        <translation>그분 카드 열기</translation>
    </message>
    <message>
        <source>They&apos;re family</source>
        <translation>가족이에요</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>찾던 것 지우기</translation>
    </message>
    <message>
        <source>Name, last digits of the phone… (try “mar” or 0199)</source>
        <translation>이름 · 전화 뒷자리 · 초성  (예: ㄱㅈㅅ, 6789)</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>We are setting up the practice shop…</source>
        <translation>연습용 가게를 차리고 있어요…</translation>
    </message>
    <message numerus="yes">
        <source>%n customers were brought in.</source>
        <translation>
            <numerusform>손님 %n명을 가져왔어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder your shop is in</source>
        <translation>가게가 들어 있는 폴더</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>to the next setting</source>
        <translation>다음 설정으로</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>switches it, or takes the choice</source>
        <translation>켜고 끄기, 고르기</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>keeps what you typed</source>
        <translation>적은 것 저장</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>The first label is no. {number} of {count}</source>
        <translation>라벨 {count}장 가운데 {number}번부터</translation>
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
    <message numerus="yes">
        <source>Also this week: %n birthdays</source>
        <translation>
            <numerusform>이번 주 생신 %n분 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also this week: %n days to remember</source>
        <translation>
            <numerusform>이번 주 기억할 날 %n건 더</numerusform>
        </translation>
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
        <source>To answer: {about}</source>
        <translation>답해 드릴 것: {about}</translation>
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
    <name>ShopPart</name>
    <message>
        <source>Nobody in particular</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>맡은 직원</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>어떻게 알고 오셨는지</translation>
    </message>
    <message>
        <source>Leaflet, a neighbour…</source>
        <translation>전단지, 이웃 소개…</translation>
    </message>
</context>
<context>
    <name>ShopSection</name>
    <message>
        <source>The shop</source>
        <translation>가게</translation>
    </message>
    <message>
        <source>What stands on your lists and letters, and how money and days are written.</source>
        <translation>목록과 편지에 찍히는 이름, 그리고 돈과 날짜를 적는 방식이에요.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>가게 이름</translation>
    </message>
    <message>
        <source>As your customers say it</source>
        <translation>손님들이 부르는 대로</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>나라</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>돈 단위</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message numerus="yes">
        <source>From %n visits on</source>
        <translation>
            <numerusform>%n번 오시면</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is a regular</source>
        <translation>단골로 모시는 때</translation>
    </message>
    <message>
        <source>Regulars have a star, and you are told when one stays away.</source>
        <translation>단골 손님께는 별이 붙고, 뜸해지시면 알려 드려요.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Beside the list</source>
        <translation>목록 옆</translation>
    </message>
</context>
<context>
    <name>StaffRow</name>
    <message>
        <source>Name of a member of staff</source>
        <translation>직원 이름</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>그만두었어요</translation>
    </message>
    <message>
        <source>Here again</source>
        <translation>다시 왔어요</translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation>지금은 안 계세요</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>Who works here</source>
        <translation>함께 일하는 사람</translation>
    </message>
    <message>
        <source>What is written carries the name of who is on duty; you switch it in the bar above.</source>
        <translation>적은 글에는 지금 일하는 사람의 이름이 남아요. 위쪽 막대에서 바꾸세요.</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>새로 온 사람</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>더하기</translation>
    </message>
    <message>
        <source>Add this member of staff</source>
        <translation>이 직원 더하기</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>그만둔 사람</translation>
    </message>
    <message>
        <source>What they wrote keeps their names.</source>
        <translation>적어 둔 글에는 이름이 그대로 남아요.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Days after</source>
        <translation>며칠 뒤</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>무슨 일로</translation>
    </message>
    <message>
        <source>Such as: ask how it tastes</source>
        <translation>예: 맛이 어떠셨는지 여쭙기</translation>
    </message>
    <message>
        <source>Take this step away</source>
        <translation>이 차례 빼기</translation>
    </message>
    <message>
        <source>days after:</source>
        <translation>일 뒤:</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}: 줄이기</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: 늘리기</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Nothing to see to today</source>
        <translation>오늘은 챙길 것이 없어요</translation>
    </message>
</context>
<context>
    <name>TagsPart</name>
    <message>
        <source>Another tag</source>
        <translation>꼬리표 더하기</translation>
    </message>
    <message>
        <source>VIP, choir, wholesale…</source>
        <translation>귀한 손님, 합창단, 도매…</translation>
    </message>
    <message>
        <source>Tags (Enter adds one)</source>
        <translation>꼬리표 (Enter로 더하기)</translation>
    </message>
    <message>
        <source>Take the tag {tag} away</source>
        <translation>꼬리표 {tag} 지우기</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>몇 개</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>사 가심</translation>
    </message>
    <message>
        <source>Write what they took, or press one of the products.</source>
        <translation>무엇을 사 가셨는지 적거나 상품을 눌러 주세요.</translation>
    </message>
    <message>
        <source>How many? A number such as 2 or 1.5.</source>
        <translation>몇 개인가요? 2나 1.5처럼 숫자로 적어 주세요.</translation>
    </message>
    <message>
        <source>How much? A number such as 12,000.</source>
        <translation>얼마인가요? 12,000처럼 숫자로 적어 주세요.</translation>
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
        <translation>어떤 이야기, 언제: {what}</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>다른 날…</translation>
    </message>
</context>
<context>
    <name>TalkList</name>
    <message>
        <source>Correct, delete, history</source>
        <translation>고치기, 지우기, 고치기 전 글</translation>
    </message>
</context>
<context>
    <name>Talks</name>
    <message>
        <source>Visit</source>
        <translation>방문</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>편지</translation>
    </message>
    <message>
        <source>Great</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>아쉬움</translation>
    </message>
    <message>
        <source>less</source>
        <translation>줄이기</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>더 보기…</translation>
    </message>
    <message>
        <source>Bought: {what}</source>
        <translation>구매 {what}</translation>
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
        <translation>가져온 명단</translation>
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
<context>
    <name>TickInDialog</name>
    <message>
        <source>Take in a printed list</source>
        <translation>종이에 적은 것 옮기기</translation>
    </message>
    <message>
        <source>Printed list</source>
        <translation>인쇄한 목록</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>No list was printed yet.</source>
        <translation>아직 인쇄한 목록이 없어요.</translation>
    </message>
    <message>
        <source>Once one is printed, what was written on the paper is taken in here.</source>
        <translation>목록을 인쇄하신 뒤, 종이에 적으신 것을 여기에 옮겨요.</translation>
    </message>
    <message>
        <source>What stands on the paper</source>
        <translation>종이에 적힌 것</translation>
    </message>
    <message>
        <source>12 ok, 13 no answer, 14 Friday, 15 note: she moved</source>
        <translation>12 했어요, 13 안 받음, 14 금요일, 15 메모: 이사 가심</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>옮겨 적기</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>옮기지 않고 닫기</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>적어 넣기</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>목록의 줄</translation>
    </message>
    <message>
        <source>Press each line</source>
        <translation>줄마다 누르기</translation>
    </message>
    <message>
        <source>How to take it in</source>
        <translation>옮기는 방법</translation>
    </message>
    <message>
        <source>done already</source>
        <translation>이미 하셨어요</translation>
    </message>
    <message>
        <source>{number}: not on this list</source>
        <translation>{number}번: 이 목록에 없어요</translation>
    </message>
    <message>
        <source>Not understood yet: “{part}”</source>
        <translation>아직 못 알아들었어요: ‘{part}’</translation>
    </message>
    <message>
        <source>{number} → {who}: {what}</source>
        <translation>{number} → {who}: {what}</translation>
    </message>
    <message>
        <source>No. {number} was done already, so nothing can be written beside it. Please write it on the card.</source>
        <translation>{number}번은 이미 하신 일이라 여기에 말을 적을 수 없어요. 손님 카드에 적어 주세요.</translation>
    </message>
    <message>
        <source>Type the numbers from the paper, or press what happened.</source>
        <translation>종이의 번호를 적으시거나, 어떻게 됐는지 눌러 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines taken in</source>
        <translation>
            <numerusform>%n줄을 옮겨 적었어요</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed and pressed is not taken in yet.</source>
        <translation>적고 누르신 것을 아직 옮기지 않았어요.</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>Done already</source>
        <translation>이미 하셨어요</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>했어요</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>안 받음</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>원하지 않으심</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>미루기…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>What was said; it is written down as a call</source>
        <translation>나누신 말씀 (전화로 적어 둬요)</translation>
    </message>
</context>
<context>
    <name>TileBox</name>
    <message>
        <source>Go on with it</source>
        <translation>이어서 적기</translation>
    </message>
    <message>
        <source>Said it</source>
        <translation>인사드렸어요</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>했어요</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What you talked about</source>
        <translation>주고받은 이야기</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>구매</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation>보여 줄 것</translation>
    </message>
    <message>
        <source>Nothing has been written down yet. F3 begins a note.</source>
        <translation>아직 적어 둔 이야기가 없어요. F3을 누르면 적을 수 있어요.</translation>
    </message>
    <message>
        <source>No notes have been written down yet.</source>
        <translation>아직 적어 둔 메모가 없어요.</translation>
    </message>
    <message>
        <source>No purchases have been written down yet.</source>
        <translation>아직 적어 둔 구매가 없어요.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>고치기…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>What it said before…</source>
        <translation>고치기 전 글…</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>줄여 보기</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>이야기를 지웠어요</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>다시 연락</translation>
    </message>
    <message>
        <source>Birthdays and days</source>
        <translation>생신·기념일</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>약속</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>불만</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>맡아 둔 것</translation>
    </message>
    <message>
        <source>Put off to</source>
        <translation>미루기</translation>
    </message>
    <message>
        <source>More for this line</source>
        <translation>이 줄에 할 수 있는 다른 일</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>했어요</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Done: reached</source>
        <translation>했어요: 연락이 닿았어요</translation>
    </message>
    <message>
        <source>Done: no answer</source>
        <translation>했어요: 안 받으셨어요</translation>
    </message>
    <message>
        <source>Done: not wanted any more</source>
        <translation>했어요: 이제 필요 없다고 하셨어요</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>손님 카드 열기</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>내일</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>3일 뒤</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>1주 뒤</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>2주 뒤</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>한 달 뒤</translation>
    </message>
    <message>
        <source>{when} · {day}</source>
        <translation>{when} · {day}</translation>
    </message>
    <message>
        <source>Pick a date…</source>
        <translation>날짜 고르기…</translation>
    </message>
    <message>
        <source>At the next visit</source>
        <translation>다음에 오시면</translation>
    </message>
    <message>
        <source>At an hour today</source>
        <translation>오늘 시간이 정해진 일</translation>
    </message>
    <message>
        <source>Birthdays and days this week</source>
        <translation>이번 주 생신·기념일</translation>
    </message>
    <message>
        <source>When they come next</source>
        <translation>다음에 오시면</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n분</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · {what}</source>
        <translation>{when} · {what}</translation>
    </message>
    <message>
        <source>{day} · lunar</source>
        <translation>{day} · 음력</translation>
    </message>
    <message numerus="yes">
        <source>turning %n</source>
        <translation>
            <numerusform>%n번째 생신</numerusform>
        </translation>
    </message>
    <message>
        <source>We are closed on {day}.</source>
        <translation>{day}은 쉬는 날이에요.</translation>
    </message>
    <message>
        <source>{who}: put off to {day}</source>
        <translation>{who}: {day}로 미루었어요</translation>
    </message>
    <message>
        <source>{who}: put off to {day}, because we are closed on {closed}</source>
        <translation>{who}: {closed}은 쉬는 날이라 {day}로 미루었어요</translation>
    </message>
    <message>
        <source>{who}: put off to the next visit</source>
        <translation>{who}: 다음에 오실 때로 미루었어요</translation>
    </message>
    <message>
        <source>Next: {day}, {who}, {what}</source>
        <translation>다음은 {day} · {who} · {what}</translation>
    </message>
    <message>
        <source>{time}: {who}, {what}</source>
        <comment>a notice</comment>
        <translation>{time} · {who} · {what}</translation>
    </message>
    <message>
        <source>go through the list</source>
        <translation>목록에서 위아래로</translation>
    </message>
    <message>
        <source>done</source>
        <comment>what a key does</comment>
        <translation>했어요</translation>
    </message>
    <message>
        <source>put off: tomorrow, 3 days, 1 week, 2 weeks, 1 month, a date</source>
        <translation>미루기: 내일, 3일, 1주, 2주, 한 달, 날짜</translation>
    </message>
    <message>
        <source>open the card</source>
        <translation>카드 열기</translation>
    </message>
    <message>
        <source>how it went, and everything else</source>
        <translation>어떻게 되었는지와 다른 일</translation>
    </message>
    <message>
        <source>print the list</source>
        <translation>목록 인쇄</translation>
    </message>
    <message>
        <source>later</source>
        <translation>미루기</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>{who}: no answer. Try again on {day}?</source>
        <translation>{who}: 안 받으셨네요. {day}에 다시 해 볼까요?</translation>
    </message>
    <message>
        <source>{who}: ask on {day} how it went?</source>
        <translation>{who}: {day}에 어떠신지 여쭤볼까요?</translation>
    </message>
    <message>
        <source>{who}: ask her to come again on {day}?</source>
        <translation>{who}: {day}에 다시 오시라고 연락할까요?</translation>
    </message>
</context>
<context>
    <name>TodayBody</name>
    <message>
        <source>Print the list</source>
        <translation>목록 인쇄</translation>
    </message>
    <message>
        <source>Type the list in</source>
        <translation>종이 옮겨 적기</translation>
    </message>
    <message>
        <source>You’ve done everything for today. Well done.</source>
        <translation>오늘 챙길 일을 다 하셨어요. 고생 많으셨어요.</translation>
    </message>
    <message>
        <source>Nothing to look after today. Take it easy.</source>
        <translation>오늘은 챙길 일이 없어요. 편안한 하루 보내세요.</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>이 종류로 챙길 일은 없어요.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>무엇을 볼지</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>새 손님</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>Names of the staff…</source>
        <translation>직원 이름…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>On duty: {name}</source>
        <translation>지금 계신 분: {name}</translation>
    </message>
    <message>
        <source>Who is on duty</source>
        <translation>지금 누가 계신가요</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try again</source>
        <translation>다시 저장</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>We couldn&apos;t open your shop</source>
        <translation>가게를 열지 못했어요</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 해 보기</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>다른 폴더 고르기</translation>
    </message>
    <message>
        <source>Close shopcrm</source>
        <translation>shopcrm 닫기</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>{what}: take it away</source>
        <translation>{what}: 빼기</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>There is no command “{typed}”: please type one of {known}.</source>
        <translation>‘{typed}’라는 명령은 없어요. {known} 가운데 하나를 적어 주세요.</translation>
    </message>
    <message>
        <source>“{typed}” can&apos;t stand after {option}: please type one of {known}.</source>
        <translation>{option} 뒤에 ‘{typed}’은(는) 쓸 수 없어요. {known} 가운데 하나를 적어 주세요.</translation>
    </message>
    <message>
        <source>“{typed}” should be a whole number, such as 12.</source>
        <translation>‘{typed}’ 자리에는 12 같은 숫자를 적어 주세요.</translation>
    </message>
    <message>
        <source>Something is missing ({missing}): “{command} --help” shows how it is typed.</source>
        <translation>빠진 것이 있어요({missing}). ‘{command} --help’에 쓰는 법이 나와요.</translation>
    </message>
    <message>
        <source>We don&apos;t know what to do with “{typed}”: “{command} --help” shows how it is typed.</source>
        <translation>‘{typed}’을(를) 어떻게 할지 모르겠어요. ‘{command} --help’에 쓰는 법이 나와요.</translation>
    </message>
    <message>
        <source>Something is missing after {option}: “{command} --help” shows how it is typed.</source>
        <translation>{option} 뒤에 빠진 것이 있어요. ‘{command} --help’에 쓰는 법이 나와요.</translation>
    </message>
    <message>
        <source>{option} and {other} don&apos;t go together: please leave one out.</source>
        <translation>{option}, {other} 둘은 함께 쓸 수 없어요. 하나를 빼 주세요.</translation>
    </message>
    <message>
        <source>Please type for whom and what, as in “shopcrm note 1 &quot;…&quot;”, or --stdin alone.</source>
        <translation>‘shopcrm note 1 &quot;…&quot;’처럼 누구에게 무엇을 적을지 쓰시거나, --stdin만 써 주세요.</translation>
    </message>
    <message>
        <source>--paper goes with --pdf: please add --pdf and a file.</source>
        <translation>--paper는 --pdf와 함께 써요. --pdf와 파일 이름을 적어 주세요.</translation>
    </message>
    <message>
        <source>--demo has a folder of its own: please leave --data-dir out.</source>
        <translation>--demo는 폴더가 따로 있어요. --data-dir은 빼 주세요.</translation>
    </message>
    <message>
        <source>We couldn&apos;t make sense of that: “{command} --help” shows how it is typed.</source>
        <translation>무슨 뜻인지 알아듣지 못했어요. ‘{command} --help’에 쓰는 법이 나와요.</translation>
    </message>
    <message>
        <source>“{typed}” may be more than one customer: please type the number in front of the name.</source>
        <translation>‘{typed}’ 손님이 여러 분일 수 있어요. 이름 앞의 번호를 적어 주세요.</translation>
    </message>
    <message>
        <source>“{typed}” has more than one line on the list: please type what stands in the brackets.</source>
        <translation>‘{typed}’ 손님의 일이 여러 줄이에요. 대괄호 안에 적힌 것을 적어 주세요.</translation>
    </message>
    <message>
        <source>There is nothing to take in yet: please type each number from the paper with what happened, such as “1 ok, 3 no answer”.</source>
        <translation>옮겨 적을 것이 없어요. 종이의 번호와 어떻게 됐는지를 ‘1 했어요, 3 안 받음’처럼 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>Warranty</name>
    <message>
        <source>Empty when there is none.</source>
        <translation>없으면 비워 두세요.</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>보증 기간</translation>
    </message>
    <message>
        <source>Warranty counted in</source>
        <translation>보증 기간의 단위</translation>
    </message>
</context>
<context>
    <name>WhenRow</name>
    <message>
        <source>When to get back</source>
        <translation>언제 다시 연락할까요</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>내일</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3일 뒤</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1주 뒤</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2주 뒤</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>한 달 뒤</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>날짜…</translation>
    </message>
</context>
</TS>
