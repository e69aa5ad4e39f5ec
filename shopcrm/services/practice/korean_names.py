"""Korean names: family names by their share, given names by generation."""

from __future__ import annotations

from shopcrm.domain.names import NameOrder
from shopcrm.services.practice.packs import Generation, GivenName, NamePool, spread

# Shares a thousand, rounded from the 2015 census.
_FAMILIES = (
    "김 215 이 147 박 84 최 47 정 43 강 24 조 21 윤 21 장 20 임 17 한 15 오 15 서 15 신 15 권 14 황 14 안 14 송 14 전 11 홍 11 유 13 "
    "고 9 문 9 양 9 손 9 배 8 백 8 허 7 남 5 심 5 노 5 하 5 곽 4 성 4 차 4 주 4 우 4 구 4 나 3 민 3 진 3 지 3 엄 3 채 3 원 3 천 2 방 2 "
    "공 2 현 2 함 2 변 2 염 1 여 1 추 1 도 1 소 1 석 1 선 1 설 1 마 1 길 1 연 1 위 1 표 1 명 1 기 1 남궁 0.5 황보 0.5 제갈 0.5 사공 0.5 선우 0.5 독고 0.5"
)


def _shares(text: str) -> tuple[str, ...]:
    words = text.split()
    return spread([(words[i], float(words[i + 1])) for i in range(0, len(words), 2)])


def _names(text: str) -> tuple[GivenName, ...]:
    return tuple((name, None) for name in text.split())


_GENERATIONS = (
    Generation(
        1957,
        _names(
            "정숙 영희 순자 영자 정자 영숙 춘자 옥순 명숙 순옥 경자 명자 정희 숙자 옥자 복순 순희 정순 말순 영순 화자 금자 인숙 순덕 봉순 점례 옥희 분이 종숙 계순"
        ),
        _names(
            "영수 영호 종수 영철 성수 상호 정호 영길 동수 광수 영식 병철 상철 재호 종철 기수 만수 춘식 용식 창수 석호 재석 봉수 덕수 태식 순철 복동 진호 인수 갑수"
        ),
    ),
    Generation(
        1971,
        _names(
            "영숙 정숙 미숙 영희 경숙 은숙 현숙 미경 혜숙 명희 순희 미란 경희 은영 정미 미영 혜경 순자 금숙 영미 은희 정희 선희 경아 미자 향숙 춘희 연숙 윤희 옥경"
        ),
        _names(
            "영수 성호 상철 동수 재호 병호 영진 종호 상훈 진수 광호 명수 성수 영훈 기철 태호 승호 용수 창호 현수 경수 인호 종현 상호 재석 동철 준호 길수 대성 만호"
        ),
    ),
    Generation(
        1986,
        _names(
            "은영 지영 미영 현주 은주 은정 수진 지은 미정 현정 선영 혜진 은경 정은 혜정 소영 윤정 지현 수연 민정 선미 유미 미선 진희 하나 정아 보영 세진 경미 나영"
        ),
        _names(
            "성호 정훈 상훈 성훈 동현 재호 준호 진수 현우 영민 성민 지훈 태훈 승현 민수 재석 종민 동수 정우 상민 현석 병훈 진우 대현 기현 광민 세진 인성 창민 형준"
        ),
    ),
    Generation(
        1998,
        _names(
            "지은 수진 혜진 지혜 유진 민지 지현 은지 수정 지영 예지 보람 아름 다은 슬기 소연 하나 민정 수빈 지원 나래 혜원 다혜 세영 가영 은비 유나 주희 미래 해인"
        ),
        _names(
            "지훈 준호 현우 민수 성민 동현 재현 승현 민재 상현 정우 우진 태현 진우 성현 종현 건우 형준 지호 도현 영준 현준 민호 재영 기범 한솔 인성 승우 세훈 준영"
        ),
    ),
    Generation(
        2100,
        _names(
            "서연 민서 지우 수빈 서현 예은 지민 채원 윤서 하은 유진 다은 가은 예린 수아 시은 나은 민지 지원 소율"
        ),
        _names(
            "민준 서준 예준 현우 지훈 준서 건우 도윤 우진 민재 시우 지호 승민 유준 현준 태민 은우 재윤 동하 한결"
        ),
    ),
)

NAMES = NamePool("ko", NameOrder.FAMILY_FIRST_JOINED, _shares(_FAMILIES), _GENERATIONS)
