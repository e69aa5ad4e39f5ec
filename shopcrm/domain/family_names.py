"""Tables by which the parts of a name are told: family names, titles, particles, endings.

Source:
    Family names that exist, from the population counts of Korea, Japan, Vietnam, China and Spain, typed in by hand; the
    rarest are left out where they are everyday words (문방구 is a shop, not a Mr 문).
"""

# ruff: noqa: SIM905 - a table of words is read and amended as prose, not as hundreds of quoted strings

from __future__ import annotations

# --- Korean ------------------------------------------------------------------------------------

KOREAN_FAMILY_NAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설"
    "마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형계피두감음빈동온호범좌팽승간견갈단상시라리림려량노당화옹창필"
    "궉판평풍순빙대묵돈탄섭내"
)
KOREAN_LONG_FAMILY_NAMES = frozenset(
    "남궁 황보 제갈 사공 선우 독고 서문 동방 어금 망절 강전 장곡 소봉 무본 서촌 공손 을지 석말 부여 사마 영고 등정".split()
)
# 황보라 is 황 + 보라: a family name of many before a given name of many is likelier than a rare long one before one syllable.
KOREAN_GIVEN_AFTER_SHORT = frozenset(
    "보라 보람 보미 보영 보경 보연 보현 보성 보은 보배 보윤 보나 보희 보아 보혜 보선 "
    "우진 우성 우영 우현 우석 우재 우주 우빈 우람 우철 우식 우정 우경 우혁 우섭 우종 우태 "
    "문영 문수 문희 문정 문자 문숙 문선 문기 문호 문식 문규 문성 문석 문철 문경".split()
)
# Family names that also begin given names: 정숙, 지은, 민수 alone are given names, 김구 and 허준 are not.
KOREAN_GIVEN_HEADS = frozenset(
    "정지민유선연하주은성경명문인현원진승채도용태예옥서우기라나소윤순금동상시가려남안추봉여방두단명"
)
KOREAN_GIVEN_SYLLABLES = frozenset(
    "가강건걸겸경고곤관광교구국군권규균근금기길나남내노누다단달담대덕도동두드라락란람랑래량려련렬령로록료루류률르름리린림마만말매"
    "면명모목무묵문미민바반배백버범벼별병보복본봉부분비빈빛사산삼상새서석선설섭성세소솔송수숙순슬승시식신실심아안애양억언업엘여연열"
    "염엽영예오옥온완왕요용우욱운웅원월위유윤율은을음의이익인일임잎자장재전점정제조종주준중지직진집찬창채천철청초총춘충치칠탁태택"
    "판평표푸하학한해향허헌혁현형혜호홍화환활황회효후훈휘흔희흠흥힘"
)
KOREAN_SINGLE_GIVEN = frozenset(
    "건걸결경겸곤관광구권규균근길단담덕란람랑련령률린민별범병봉빈빛산상석선설섭성솔수숙순슬승식신실심양언억업엽영완욱용웅원윤율은"
    "익일재전정준중진찬창철청춘충탁태택평필하학한혁현형혜호홍환활훈휘희흠흥"
)

KOREAN_TITLES = frozenset(
    "사장님 사장 사모님 어머님 어머니 아버님 아버지 선생님 선생 의사선생님 원장님 원장 할머니 할머님 할아버지 할아버님 아주머니 아주머님 "
    "아줌마 아저씨 이모님 이모 삼촌 고모님 고모 숙모 회장님 회장 부장님 부장 과장님 과장 차장님 대리님 대리 팀장님 팀장 실장님 실장 이사님 "
    "대표님 대표 대표이사님 교수님 교수 박사님 박사 목사님 목사 스님 신부님 수녀님 집사님 집사 권사님 권사 장로님 장로 전도사님 사제님 "
    "변호사님 변호사 세무사님 회계사님 간호사님 간호사 약사님 약사 기사님 기사 반장님 통장님 이장님 동장님 총무님 총무 사범님 코치님 감독님 "
    "관장님 관장 점장님 점장 매니저님 매니저 작가님 기자님 형님 누님 언니 오빠 누나 여사님 여사 총각 아가씨 새댁 선배님 선배 후배님 형사님 "
    "소장님 소장 국장님 국장 계장님 상무님 전무님 본부장님 지점장님 어르신 훈장님 단장님 주임님 사원님 위원장님 의원님 시장님 교장님 "
    "교장선생님 교감선생님 담임선생님 원장선생님 건물주님 사부님 도련님 아드님 따님 며느님 장모님 장인어른 어머니님 쌤 셰프님 디자이너님".split()
)
KOREAN_HONORIFICS = ("고객님", "손님", "귀하", "님", "씨")
# Words that end like an honorific and are none.
KOREAN_NOT_HONORED = frozenset(
    "아저씨 아가씨 날씨 솜씨 하느님 하나님 햇님 해님 달님 별님 손님 고객님 임금님 도련님".split()
)
# What begins like a family name and is a place, a trade or a neighbour: 방앗간 아저씨 is not Mr 방.
KOREAN_PLACE_ENDINGS = tuple(
    "집 가게 방앗간 노래방 세탁소 주유소 의원 병원 학원 약국 교회 성당 마트 카페 식당 상회 슈퍼 부동산 미용실 네 서점 문구 철물 안경점 편의점 문구점 철물점 음식점 제과점 양복점 백화점 사진관 "
    "도서관 체육관 미술관 은행 공방 다방 상가 빌딩 아파트 빌라 시장 동네 댁 엄마 아빠 할매".split()
)
KOREAN_NO_NAMES = frozenset(
    "주인 경비 배달 강아지 고양이 태권도 피아노 반장 통장 이장 동장 기사 공주 왕자 채소 생선 전기 수도 도배 이사 우유 신문 국어 수학 영어 미술 "
    "음악 한문 체육 과학 구두 라면 노점 이웃 유치원 어린이집 성가대 합창단 수영 요가 서예 도예 하숙 장터 정육 정류장 문방구 방앗간 남자 여자 "
    "어린이 고등어 우체국 구청 시청 동사무소 주민 안경 공사 현장 부녀회 노인정 경로당 상무 전무 소방서 경찰서 파출소 은행원 미화원 "
    "나무 나물 인형 도매 소매 명태 연탄 선물 원두 주스 도넛 고기 고깃집 마을 모자 가방 오리 기름 이불 두유 인삼 홍삼 한과 한복 전통".split()
)

HANJA_FAMILY_NAMES = frozenset(
    "金李朴崔鄭姜趙尹張林韓吳徐申權黃安宋全洪柳高文梁孫裵裴白許南沈盧河郭成車朱禹具閔羅陳池嚴蔡元千方孔玄咸卞廉呂秋都蘇石宣薛馬吉延魏表"
    "明奇潘王琴玉陸印孟諸牟卓鞠魚殷片龍芮慶奉史夫賈卜太睦邢桂皮任丁田曺劉俞兪庾辛愼景蔣秦晋周"
)
HANJA_LONG_FAMILY_NAMES = frozenset("南宮 皇甫 諸葛 司空 鮮于 獨孤 西門 東方".split())

# --- Chinese and Japanese ----------------------------------------------------------------------

CHINESE_FAMILY_NAMES = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣"
    "蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鐘鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬"
    "贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶焦向柳邢岳齐齊梅莫庄莊辛管祝左涂谷祁时時舒耿牟"
    "卜路詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵閔解强車车"
)
CHINESE_LONG_FAMILY_NAMES = frozenset(
    "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 独孤 南宫 南宮 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 轩辕 端木 西门 百里 呼延".split()
)
# Simplified letters that neither Japan nor Korea writes.
SIMPLIFIED = frozenset(
    "刘陈张杨赵吴孙马罗郑谢韩邓冯许苏卢蒋贾叶阎钟谭邹陆顾龙贺钱汤乔赖庞闵鲁韦严阳欧伟丽军华晓红兰凤艳杰宁鹏飞梦欢庆东兴伦俪剑刚勋娇岚岭宾尔"
    "车颜项单万毕聂费纪长齐关卫诸轩迟荣莲诚谦贤达远进运连选邮银锋锦镇闻阅陕陇随难静须顺颖风饶骏鸣鸿黄麦齐泽洁浩涛渊湾滨满漾炼烛爱瑶玮珑琼环"
) - frozenset("静黄浩漾瑶")  # fmt: skip

JAPANESE_FAMILY_NAMES = frozenset(
    "佐藤 鈴木 高橋 髙橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 齊藤 清水 山崎 山﨑 阿部 "
    "池田 橋本 山下 石川 中島 前田 藤田 後藤 小川 岡田 村上 長谷川 近藤 石井 坂本 遠藤 藤井 青木 西村 福田 太田 三浦 藤原 松田 岡本 中川 中野 原田 "
    "小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 谷口 安藤 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 "
    "平野 大塚 千葉 久保 松井 岩崎 桜井 木下 野口 松尾 菊地 菊池 野村 新井 佐野 杉本 古川 浜田 市川 小島 水野 島田 山内 西田 吉川 高野 福島 飯田 "
    "安田 五十嵐 川口 北村 中田 平田 服部 本田 久保田 川崎 関口 大西 樋口 黒田 岩田 土屋 秋山 中西 荒木 大橋 松下 辻 石原 矢野 田口 永井".split()
)
JAPANESE_HONORIFICS = ("様", "さま", "さん", "殿", "氏")
JAPANESE_TITLES = tuple("先生 社長 部長 課長 店長 院長 会長 専務 常務 所長 校長 教授 住職 師匠 女将 大家さん 奥様 奥さん ご主人 ご主人様".split())  # fmt: skip
# Words that end like an honorific and are none.
JAPANESE_NOT_HONORED = tuple(
    "お客 奥 神 王 姫 皆 みな お父 お母 お兄 お姉 おじい おばあ おじ おば お嬢 とう かあ にい ねえ 屋 娘 嫁 婿 旦那 だんな ご主人 大家 大 隣 お隣".split()
)

# --- Vietnamese and Spanish --------------------------------------------------------------------

VIETNAMESE_FAMILY_NAMES = frozenset(
    "nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dao doan vuong trinh truong dinh lam phung mai to ha ta "
    "luong luu thai chau quach cao kieu tong ton trieu la quan nghiem diep banh mac khuc khong bach thach tang giang".split()
)
"""Without accents, in small letters."""
VIETNAMESE_SURE = frozenset(
    "nguyen tran pham huynh hoang truong trinh vuong duong phung luong quach nghiem".split()
)
"""Those that are hardly a given name elsewhere, so that they need no accent to be known."""
VIETNAMESE_MIDDLE_NAMES = frozenset(["thi", "van"])
VIETNAMESE_LETTERS = "ăắằẳẵặấầẩẫậđẹẻẽếềểễệỉịỏọốồổỗộơớờởỡợủụưứừửữựỳỵỷỹạả"
"""Small letters that no other language of the table writes."""

SPANISH_FAMILY_NAMES = frozenset(
    "garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez ruiz hernandez diaz moreno munoz alvarez romero "
    "alonso gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano blanco molina morales suarez ortega delgado castro ortiz "
    "rubio marin sanz nunez iglesias medina garrido cortes castillo santos lozano guerrero cano prieto mendez cruz calvo gallego vidal leon "
    "marquez herrera pena flores cabrera campos vega fuentes carrasco diez caballero reyes nieto aguilar pascual santana herrero lorenzo "
    "montero hidalgo gimenez ibanez ferrer duran santiago benitez mora vicente vargas arias carmona crespo roman pastor soto saez velasco "
    "moya soler parra esteban bravo gallardo rojas rivera silva mendoza guzman salazar contreras estrada ayala juarez avila rios chavez "
    "acosta luna espinoza figueroa valdez pacheco maldonado quintero zapata cardenas montoya".split()
)
"""Without accents, in small letters."""
SPANISH_GIVEN_NAMES = frozenset(
    "jose maria juan carlos luis miguel jesus antonio manuel francisco javier ana carmen isabel dolores pilar teresa rosa lucia elena "
    "pedro pablo jorge fernando diego sergio alejandro rafael raul ramon angel alberto eduardo enrique guadalupe mercedes concepcion".split()
)

# --- Latin -------------------------------------------------------------------------------------

HONORIFICS = frozenset(
    "mr mrs ms miss mx mister missus sir madam mme mlle frau herr señor señora sra srta".split()
)
"""Dropped: the honorific follows the customer's own setting."""
TITLES = frozenset(
    "dr doctor prof professor rev reverend pastor father sister rabbi imam capt captain coach judge".split()
)
"""Cut off and kept as how to address: ``Dr. Walsh``."""
COMPANY_ENDINGS = frozenset("inc llc ltd co corp plc gmbh".split())
"""What ends with one of these is nobody's family name and stays whole."""
SUFFIXES = frozenset("jr sr ii iii iv md phd esq dds dvm rn cpa".split())
PARTICLES = frozenset(
    "van von der den de la las los del della dello di da dos das du le lo bin ibn ben binti bint al el ter ten te zu zum zur af av st. san "
    "y e vande vander d' dei degli".split()
)
"""Small words that belong to the family name after them."""
CAPITAL_PARTICLES = frozenset(
    "Van Von De La Del Della Di Da Dos Du Der Den Bin Ibn Ter Al El St.".split()
)
ROMANISED_KOREAN = frozenset(
    "kim lee yi park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo shin kwon hwang ahn song jeon hong yoo "
    "yu ko koh moon mun yang son bae baek heo hur nam shim noh ha kwak sung cha joo ju woo koo min ryu na jin ji".split()
)
