import type { CommandWords } from '../localized.ts'

export const traditionalChinese: CommandWords = {
  brief: {
    name: '簡報',
    summary: '一個主題的簡報；不寫名稱則列出全部',
    args: {
      name: { name: '名稱', summary: '哪份簡報，例如 parade' },
      section: { name: '部分', summary: '只看一個部分，例如 quotes 或 headlines' },
    },
  },
  quote: {
    name: '引語',
    summary: '某人的原話，或含有某些詞的引語',
    args: {
      who: { name: '誰', summary: '姓名，或引語中的詞' },
      brief: { name: '簡報', summary: '只在這份簡報中查找' },
      page: { name: '頁', summary: '第幾頁' },
    },
  },
  who: {
    name: '出席',
    summary: '誰來、誰派人來、誰不來，各附來源',
    args: {
      brief: { name: '簡報', summary: '哪份簡報，例如 parade' },
      name: { name: '姓名', summary: '人名或國家' },
    },
  },
  countdown: {
    name: '倒數',
    summary: '還有幾天，按活動所在地的日期計算',
    args: {
      brief: { name: '簡報', summary: '哪份簡報，例如 parade' },
    },
  },
  latest: {
    name: '最新',
    summary: '昨天以來的標題',
    args: {
      brief: { name: '簡報', summary: '只看這份簡報' },
    },
  },
  search: {
    name: '搜尋',
    summary: '含有某些詞的摘要和引語，最相關的在前',
    args: {
      words: { name: '詞語', summary: '要找的詞，任何文字均可' },
      brief: { name: '簡報', summary: '只在這份簡報中查找' },
    },
  },
  sources: {
    name: '來源',
    summary: '簡報中每一行的出處',
    args: {
      brief: { name: '簡報', summary: '哪份簡報，例如 parade' },
      number: { name: '編號', summary: '方括號中的編號' },
    },
  },
  help: {
    name: '說明',
    summary: '這個機器人能做什麼',
    args: {
      command: { name: '指令', summary: '一個指令，例如 quote' },
    },
  },
  subscribe: {
    name: '訂閱',
    summary: '每天在這裡收到一份簡報',
    args: {
      brief: { name: '簡報', summary: '哪份簡報，例如 parade' },
      at: { name: '時間', summary: '幾點，例如 07:30' },
      days: { name: '日子', summary: '星期幾，例如 mon-fri' },
      zone: { name: '時區', summary: '時區或城市' },
    },
  },
  unsubscribe: {
    name: '退訂',
    summary: '不再收到一份簡報',
    args: {
      brief: { name: '簡報', summary: '哪份簡報' },
    },
  },
  subscriptions: {
    name: '訂閱列表',
    summary: '發到這裡的簡報',
  },
  digest: {
    name: '摘要',
    summary: '下一份摘要如果現在發出會寫什麼；沒有新內容時是否還發',
    args: {
      empty: { name: '無新聞時', summary: '沒有新內容時：send（照發並說明）或 skip（不發）' },
    },
  },
  watch: {
    name: '關注',
    summary: '有新文章出現這些詞時提醒',
    args: {
      words: { name: '詞語', summary: '要關注的詞' },
    },
  },
  unwatch: {
    name: '取消關注',
    summary: '不再關注某些詞',
    args: {
      words: { name: '詞語', summary: '哪些詞' },
    },
  },
  watches: {
    name: '關注列表',
    summary: '這裡關注的詞',
  },
  feeds: {
    name: '訂閱源',
    summary: '這個聊天關注的訂閱源，新增或移除',
    args: {
      action: { name: '操作', summary: 'list、add 或 remove' },
      feed: { name: '來源', summary: '訂閱源或網站的網址；remove 也可用編號' },
    },
  },
  timezone: {
    name: '時區',
    summary: '這個聊天的時區',
    args: {
      zone: { name: '時區', summary: '時區或城市' },
    },
  },
  quiet: {
    name: '免打擾',
    summary: '不發送任何內容的時段',
    args: {
      from: { name: '從', summary: '從幾點，例如 22:00' },
      to: { name: '到', summary: '到幾點，例如 07:00' },
    },
  },
  status: {
    name: '狀態',
    summary: '是否正常運作，哪些已過時或失敗',
  },
  resend: {
    name: '重發',
    summary: '重新發送不確定是否送達的內容',
  },
  privacy: {
    name: '隱私',
    summary: '關於這個聊天儲存了什麼',
  },
  forget: {
    name: '刪除',
    summary: '刪除關於這個聊天儲存的內容',
    args: {
      sure: { name: '確認', summary: '要刪除請寫 yes' },
    },
  },
}
