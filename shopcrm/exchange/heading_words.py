"""The words that stand above columns, in three languages and in other programs' exports. A new one is a word in a table."""

from __future__ import annotations

from enum import StrEnum, auto


class Means(StrEnum):
    """What a column holds."""

    UID = auto()
    NAME = auto()
    FAMILY = auto()
    GIVEN = auto()
    MIDDLE = auto()
    TITLE = auto()
    POST_OR_TITLE = auto()
    READING = auto()
    FAMILY_READING = auto()
    GIVEN_READING = auto()
    NICKNAME = auto()
    ADDRESS_AS = auto()
    HONORIFIC = auto()
    NAME_ORDER = auto()
    LANGUAGE = auto()
    PHONE = auto()
    PHONE_LABEL = auto()
    MAIL = auto()
    MAIL_LABEL = auto()
    STREET = auto()
    STREET_NUMBER = auto()
    FORMATTED = auto()
    DISTRICT = auto()
    CITY = auto()
    REGION = auto()
    POSTAL_CODE = auto()
    COUNTRY = auto()
    ADDRESS_LABEL = auto()
    BIRTHDAY = auto()
    BIRTH_YEAR = auto()
    BIRTH_MONTH = auto()
    BIRTH_DAY = auto()
    CALENDAR = auto()
    WEDDING = auto()
    DAY = auto()
    DAY_KIND = auto()
    DAY_ABOUT = auto()
    TAGS = auto()
    NOTE = auto()
    LIKES = auto()
    WANTS = auto()
    AVOIDS = auto()
    ALERTS = auto()
    ALLERGY = auto()
    FACTS = auto()
    WORK = auto()
    RELATION = auto()
    RELATION_LABEL = auto()
    WHO = auto()
    HOBBY = auto()
    PET = auto()
    CUSTOM = auto()
    CUSTOM_LABEL = auto()
    FOUND_US = auto()
    RESPONSIBLE = auto()
    FIELD = auto()
    TOLD = auto()
    TOLD_DAY = auto()
    MARK = auto()


NAMED_BY_HEADING = frozenset({Means.TOLD, Means.TOLD_DAY, Means.MARK})
"""What is kept with its heading before it ("방문횟수: 12"), or, when it is only ticked, as a tag with the heading's name."""


TELLS_WHO = frozenset({
    Means.NAME, Means.FAMILY, Means.GIVEN, Means.NICKNAME, Means.PHONE,
})  # fmt: skip
"""A table without one of these is no list of customers."""


PLAIN: dict[Means, str] = {
    Means.UID: "shopcrm",
    Means.NAME: (
        "이름 성명 성함 고객명 고객이름 고객성명 고객 손님 손님이름 손님명 회원 회원명 회원이름 예약자 예약자명 수취인 받는분 "
        "name fullname displayname customername customer contactname clientname fileas "
        "氏名 名前 お名前 姓名 顧客名 お客様名 お客様 お客様氏名 会員名 表示名 リスト表示用氏名"
    ),
    Means.FAMILY: (
        "성 성씨 이름성 lastname familyname surname last 姓 苗字 名字 氏 氏名姓 姓漢字 名前姓 お名前姓 漢字姓"
    ),
    Means.GIVEN: (
        "이름명 firstname givenname forename first 名 氏名名 名漢字 名前名 お名前名 漢字名"
    ),
    Means.MIDDLE: "middlename additionalname middle ミドルネーム 중간이름",
    Means.TITLE: "호칭 경칭 敬称 nameprefix namesuffix prefix suffix salutation honorificprefix",
    Means.POST_OR_TITLE: "title",
    Means.READING: (
        "읽기 발음 로마자 영문명 영문이름 reading yominame furigana phonetic phoneticname pronunciation よみ 読み ヨミ "
        "読みがな よみがな ヨミガナ ふりがな フリガナ カナ かな 氏名カナ 氏名かな 氏名フリガナ 氏名ふりがな 氏名よみ 姓名かな "
        "姓名カナ カナ氏名 名前カナ 名前かな お名前カナ お名前フリガナ リスト表示用フリガナ"
    ),
    Means.FAMILY_READING: (
        "성읽기 phoneticlastname familynameyomi lastnamephonetic lastnamekana 姓かな 姓カナ 姓よみ 姓読み 姓ふりがな 姓フリガナ "
        "フリガナ姓 ふりがな姓 カナ姓 氏名カナ姓 セイ せい"
    ),
    Means.GIVEN_READING: (
        "이름읽기 phoneticfirstname givennameyomi firstnamephonetic firstnamekana 名かな 名カナ 名よみ 名読み 名ふりがな "
        "名フリガナ フリガナ名 ふりがな名 カナ名 氏名カナ名 メイ めい"
    ),
    Means.NICKNAME: "별명 닉네임 애칭 통칭 nickname nick ニックネーム あだ名 愛称 呼び名 通称",
    Means.ADDRESS_AS: "부르는말 howtoaddress addressas お呼びするとき 呼び方 お呼び方",
    Means.HONORIFIC: "존칭 honorific",
    Means.NAME_ORDER: "이름순서 nameorder 氏名の順",
    Means.LANGUAGE: "언어 language lang 言語",
    Means.PHONE: (
        "전화 전화번호 연락처 연락처번호 휴대폰 휴대폰번호 휴대전화 휴대전화번호 핸드폰 핸드폰번호 모바일 폰 폰번호 hp "
        "추가휴대폰번호 추가전화번호 고객연락처 손님전화 phone phonenumber tel telno telephone telephonenumber mobile mobileno "
        "mobilephone mobilenumber cell cellphone cellular primaryphone contactnumber carphone callback "
        "電話 電話番号 お電話 お電話番号 携帯 携帯電話 携帯番号 携帯電話番号 ケータイ 連絡先 ご連絡先 連絡先電話番号 tel直通 tel部門"
    ),
    Means.PHONE_LABEL: "전화이름표 電話ラベル phonelabel",
    Means.MAIL: (
        "메일 이메일 이메일주소 메일주소 전자우편 추가이메일 email emails emailaddress mail mailaddress primaryemail "
        "secondaryemail メール メールアドレス eメール eメールアドレス 電子メール"
    ),
    Means.MAIL_LABEL: "메일이름표 メールラベル emaillabel",
    Means.BIRTHDAY: (
        "생일 생년월일 생신 양력생일 birthday birthdate dateofbirth dob bday 誕生日 お誕生日 生年月日"
    ),
    Means.BIRTH_YEAR: "생년 출생년도 출생연도 birthyear 生年 誕生年",
    Means.BIRTH_MONTH: "birthmonth 誕生月",
    Means.CALENDAR: (
        "음력 음력여부 음양 음양력 양음력 양력음력 음력양력 생일구분 lunar lunarcalendar calendar 旧暦 陰暦"
    ),
    Means.WEDDING: "결혼기념일 기념일 anniversary weddinganniversary wedding 結婚記念日 記念日",
    Means.DAY: "날 日 day",
    Means.DAY_KIND: "날종류 日の種類 daykind",
    Means.DAY_ABOUT: "날내용 日の内容 dayabout",
    Means.TAGS: (
        "태그 그룹 그룹명 추가그룹명 분류 고객분류 카테고리 등급 회원등급 고객등급 손님등급 구분 고객구분 회원구분 손님구분 유형 "
        "고객유형 tags tag labels groups group groupmembership customergroup categories category keywords type customertype "
        "grade customergrade rank tier level membershiplevel タグ グループ グループ名 カテゴリ カテゴリー 分類 ランク 会員ランク "
        "顧客ランク お客様ランク 区分 会員区分 顧客区分 お客様区分 種別 会員種別 顧客種別"
    ),
    Means.NOTE: (
        "메모 비고 노트 특이사항 참고 참고사항 notes note memo comments comment remarks 備考 備考欄 メモ ノート 特記事項 コメント"
    ),
    Means.LIKES: (
        "좋아함 선호 선호상품 선호제품 선호메뉴 단골메뉴 늘드시는것 늘사시는것 likes favorite favorites favourite favourites "
        "usual theusual usualorder 好み お好み 好物 嗜好 お気に入り いつもの"
    ),
    Means.WANTS: "원함 원하는것 찾는것 wants wishlist 希望 ご希望 欲しいもの",
    Means.AVOIDS: "피함 피하는것 못드시는것 싫어하는것 avoids dislikes 避ける 避けるもの 苦手 苦手なもの",
    Means.ALERTS: "주의 주의사항 alerts alert 注意 注意事項",
    Means.ALLERGY: (
        "알레르기 알러지 알레르기유무 알레르기여부 알러지유무 알러지여부 allergy allergies foodallergy foodallergies "
        "アレルギー アレルギー有無 アレルギーの有無"
    ),
    Means.FACTS: "아는것 facts 知っていること",
    Means.WORK: (
        "회사 회사명 직장 직장명 직업 직책 직위 부서 소속 회사소속명 상호 상호명 업체명 company companyname organization "
        "organizationname organizationtitle organizationdepartment department jobtitle occupation profession 会社 会社名 "
        "勤務先 勤務先名 部署 部署名 役職 役職名 職業"
    ),
    Means.WHO: "성격 性格",
    Means.HOBBY: "취미 hobby hobbies 趣味",
    Means.PET: "반려동물 펫 pet pets ペット",
    Means.FOUND_US: (
        "알게된경로 방문경로 유입경로 가입경로 소개 소개인 소개자 howtheyfoundus introducedby howdidyouhear howdidyouhearaboutus foundus "
        "referredby きっかけ 来店きっかけ ご来店のきっかけ 紹介 紹介者"
    ),
    Means.RESPONSIBLE: "담당 담당자 담당직원 responsible contactowner 担当 担当者",
    Means.TOLD_DAY: (
        "마지막방문 마지막방문일 최근방문 최근방문일 최종방문 최종방문일 지난방문 지난방문일 마지막구매 마지막구매일 최근구매 "
        "최근구매일 최종구매일 마지막주문 마지막주문일 최근주문일 첫방문 첫방문일 최초방문일 가입일 등록일 회원가입일 "
        "lastvisit lastvisitdate lastvisited lastvisiton lastpurchase lastpurchasedate lastorder lastorderdate lastseen "
        "firstvisit firstvisitdate customersince membersince 最終来店 最終来店日 最終ご来店日 前回来店 前回来店日 前回ご来店日 "
        "最近の来店 最近の来店日 最終購入日 前回購入日 最終利用日 前回利用日 初回来店 初回来店日 初来店日 登録日 入会日"
    ),
    Means.TOLD: (
        "방문횟수 방문수 방문회수 총방문횟수 내점횟수 구매횟수 주문횟수 주문 주문내역 주문내용 visits visitcount numberofvisits "
        "noofvisits totalvisits orders 来店回数 ご来店回数 来店数 来店頻度 購入回数 利用回数 注文 ご注文 注文内容 注文回数"
    ),
    Means.MARK: "단골 단골손님 단골여부 vip regular regularcustomer 常連 常連様 常連客",
}  # fmt: skip
"""Headings without spaces, hyphens, brackets and numbers, in small letters and one width."""

LIKES_BEGIN: str = (
    "좋아하는 좋아하시는 즐겨찾는 즐겨찾으시는 즐겨먹는 즐겨드시는 자주찾는 자주사는 자주사시는 favourite favorite 好きな お好きな "
    "お気に入りの いつもの"
)
"""With whatever is sold behind them ("좋아하는 떡", "Favourite bread"), these are what she likes."""

PLACED: dict[Means, dict[str, str]] = {
    Means.PHONE: {
        "home": "집전화 집전화번호 자택전화 자택전화번호 homephone hometel 自宅電話 自宅電話番号 自宅tel",
        "work": (
            "직장전화 직장전화번호 회사전화 회사전화번호 workphone businessphone officephone companymainphone 会社電話 "
            "会社電話番号 勤務先電話 勤務先電話番号 tel会社"
        ),
        "fax": "팩스 팩스번호 fax faxno faxnumber otherfax ファックス fax番号",
        "workfax": "businessfax workfax 会社fax",
        "homefax": "homefax 自宅fax",
        "pager": "pager pagernumber",
        "other": "otherphone その他電話",
    },
    Means.MAIL: {
        "home": "homeemail 自宅email 自宅メール",
        "work": "workemail 회사이메일 会社email 会社メール",
        "other": "その他email",
    },
}  # fmt: skip

ADDRESS_PARTS: dict[Means, str] = {
    Means.STREET: (
        "주소 도로명주소 지번주소 상세주소 주소상세 나머지주소 address addresses streetaddress street addressline addressstreet "
        "extendedaddress addressextendedaddress addresspobox pobox 住所 ご住所 番地 番地等 建物 建物名 住所番地等 住所建物名 "
        "町名番地"
    ),
    Means.FORMATTED: "addressformatted",
    Means.DISTRICT: "동 읍면동 동네 지역 주소동네 district neighborhood neighbourhood addressdistrict 地区 町域 住所地区",
    Means.CITY: "시군구 도시 주소도시 city town addresscity 市区町村 市町村 住所市区町村",
    Means.REGION: "시도 주소시도 region state province stateprovince provincecode addressregion 都道府県 住所都道府県",
    Means.POSTAL_CODE: (
        "우편번호 주소우편번호 zip zipcode postal postalcode postcode addresspostalcode 郵便番号 住所郵便番号 〒"
    ),
    Means.COUNTRY: "국가 나라 주소나라 country countryregion countrycode addresscountry 国 国名 住所国",
    Means.ADDRESS_LABEL: "주소이름표 addresslabel addresstype 住所ラベル",
}  # fmt: skip
ADDRESS_PLACES = {
    "home": "home 집 자택 自宅",
    "work": "work business company 회사 직장 会社 勤務先",
    "other": "other その他",
    "shipping": "shipping 배송지 배송 送付先 お届け先",
    "": "default defaultaddress billing mailing primary",
}

FIELD_WORDS = ("항목", "項目", "Field")
FIELD_KIND_WORDS: dict[str, tuple[str, str, str]] = {
    "text": ("글", "文字", "text"),
    "switch": ("예/아니요", "はい/いいえ", "yes/no"),
    "day": ("날짜", "日付", "date"),
    "number": ("숫자", "数値", "number"),
}
