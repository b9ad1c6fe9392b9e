import type { CommandWords } from '../localized.ts'

export const korean: CommandWords = {
  brief: {
    name: '브리핑',
    summary: '한 사안의 브리핑. 이름을 쓰지 않으면 목록',
    args: {
      name: { name: '이름', summary: '어떤 브리핑인지, 예: parade' },
      section: { name: '부분', summary: '한 부분만, 예: quotes 또는 headlines' },
    },
  },
  quote: {
    name: '인용',
    summary: '누가 한 말 그대로, 또는 어떤 낱말이 들어 있는 인용',
    args: {
      who: { name: '누구', summary: '이름 또는 인용에 나오는 낱말' },
      brief: { name: '브리핑', summary: '이 브리핑에서만' },
      page: { name: '쪽', summary: '몇 번째 쪽' },
    },
  },
  who: {
    name: '참석',
    summary: '누가 오고, 누가 대신 보내고, 누가 오지 않는지, 출처와 함께',
    args: {
      brief: { name: '브리핑', summary: '어떤 브리핑인지, 예: parade' },
      name: { name: '이름', summary: '사람 또는 나라' },
    },
  },
  countdown: {
    name: '남은날',
    summary: '며칠 남았는지, 행사가 열리는 곳의 날짜로',
    args: {
      brief: { name: '브리핑', summary: '어떤 브리핑인지, 예: parade' },
    },
  },
  latest: {
    name: '최신',
    summary: '어제부터의 제목들',
    args: {
      brief: { name: '브리핑', summary: '이 브리핑에서만' },
    },
  },
  search: {
    name: '검색',
    summary: '어떤 낱말이 들어 있는 요약과 인용, 가장 맞는 것부터',
    args: {
      words: { name: '낱말', summary: '찾을 낱말, 어떤 문자든' },
      brief: { name: '브리핑', summary: '이 브리핑에서만' },
    },
  },
  sources: {
    name: '출처',
    summary: '브리핑의 각 줄이 어디에서 왔는지',
    args: {
      brief: { name: '브리핑', summary: '어떤 브리핑인지, 예: parade' },
      number: { name: '번호', summary: '대괄호 안의 번호' },
    },
  },
  help: {
    name: '도움말',
    summary: '이 봇이 할 수 있는 일',
    args: {
      command: { name: '명령', summary: '명령 하나, 예: quote' },
    },
  },
  subscribe: {
    name: '구독',
    summary: '브리핑을 여기로 날마다 받기',
    args: {
      brief: { name: '브리핑', summary: '어떤 브리핑인지, 예: parade' },
      at: { name: '시각', summary: '몇 시에, 예: 07:30' },
      days: { name: '요일', summary: '어느 요일에, 예: mon-fri' },
      zone: { name: '시간대', summary: '시간대 또는 도시' },
    },
  },
  unsubscribe: {
    name: '구독해지',
    summary: '브리핑을 더 받지 않기',
    args: {
      brief: { name: '브리핑', summary: '어떤 브리핑인지' },
    },
  },
  subscriptions: {
    name: '구독목록',
    summary: '여기로 오는 브리핑들',
  },
  digest: {
    name: '다이제스트',
    summary: '다음 다이제스트가 지금 온다면 무엇이 담길지, 새로운 것이 없을 때도 올지',
    args: {
      empty: { name: '없을때', summary: '새로운 것이 없을 때: send(알린다) 또는 skip(보내지 않는다)' },
    },
  },
  watch: {
    name: '알림',
    summary: '이 낱말이 나오는 새 기사가 있으면 알리기',
    args: {
      words: { name: '낱말', summary: '지켜볼 낱말' },
    },
  },
  unwatch: {
    name: '알림해제',
    summary: '낱말을 더 지켜보지 않기',
    args: {
      words: { name: '낱말', summary: '어느 낱말인지' },
    },
  },
  watches: {
    name: '알림목록',
    summary: '여기서 지켜보는 낱말들',
  },
  feeds: {
    name: '피드',
    summary: '이 대화가 따르는 피드, 더하기와 빼기',
    args: {
      action: { name: '할일', summary: 'list, add, remove 가운데 하나' },
      feed: { name: '피드', summary: '피드나 사이트의 주소, remove에는 번호도 됨' },
    },
  },
  timezone: {
    name: '시간대',
    summary: '이 대화의 시간대',
    args: {
      zone: { name: '시간대', summary: '시간대 또는 도시' },
    },
  },
  quiet: {
    name: '방해금지',
    summary: '아무것도 올리지 않을 시간',
    args: {
      from: { name: '부터', summary: '몇 시부터, 예: 22:00' },
      to: { name: '까지', summary: '몇 시까지, 예: 07:00' },
    },
  },
  status: {
    name: '상태',
    summary: '잘 돌고 있는지, 무엇이 오래되었거나 실패했는지',
  },
  resend: {
    name: '다시보내기',
    summary: '도착했는지 확실하지 않은 것을 다시 보내기',
  },
  privacy: {
    name: '개인정보',
    summary: '이 대화에 대해 무엇이 저장되어 있는지',
  },
  forget: {
    name: '삭제',
    summary: '이 대화에 대해 저장된 것을 지우기',
    args: {
      sure: { name: '확인', summary: '지우려면 yes' },
    },
  },
}
