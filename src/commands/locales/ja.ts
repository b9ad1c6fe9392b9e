import type { CommandWords } from '../localized.ts'

export const japanese: CommandWords = {
  brief: {
    name: 'ブリーフ',
    summary: 'ある話題のブリーフィング。名前を省くと一覧',
    args: {
      name: { name: '名前', summary: 'どのブリーフか、例: parade' },
      section: { name: '部分', summary: '一部分だけ、例: quotes または headlines' },
    },
  },
  quote: {
    name: '引用',
    summary: '誰かの発言そのまま、または特定の語を含む引用',
    args: {
      who: { name: '誰', summary: '名前、または引用に出てくる語' },
      brief: { name: 'ブリーフ', summary: 'このブリーフからだけ' },
      page: { name: 'ページ', summary: '何ページ目か' },
    },
  },
  who: {
    name: '出席',
    summary: '誰が来て、誰が代理を送り、誰が来ないか。出典つき',
    args: {
      brief: { name: 'ブリーフ', summary: 'どのブリーフか、例: parade' },
      name: { name: '名前', summary: '人または国' },
    },
  },
  countdown: {
    name: 'カウントダウン',
    summary: 'あと何日か。開催地の日付で数えます',
    args: {
      brief: { name: 'ブリーフ', summary: 'どのブリーフか、例: parade' },
    },
  },
  latest: {
    name: '最新',
    summary: '昨日からの見出し',
    args: {
      brief: { name: 'ブリーフ', summary: 'このブリーフからだけ' },
    },
  },
  search: {
    name: '検索',
    summary: '特定の語を含む要約と引用。最も合うものから',
    args: {
      words: { name: '語', summary: '探す語。どの文字でも' },
      brief: { name: 'ブリーフ', summary: 'このブリーフからだけ' },
    },
  },
  sources: {
    name: '出典',
    summary: 'ブリーフィングの各行がどこから来たか',
    args: {
      brief: { name: 'ブリーフ', summary: 'どのブリーフか、例: parade' },
      number: { name: '番号', summary: '角括弧の中の番号' },
    },
  },
  help: {
    name: 'ヘルプ',
    summary: 'このボットにできること',
    args: {
      command: { name: 'コマンド', summary: 'コマンドひとつ、例: quote' },
    },
  },
  subscribe: {
    name: '購読',
    summary: 'ブリーフィングをここで毎日受け取る',
    args: {
      brief: { name: 'ブリーフ', summary: 'どのブリーフか、例: parade' },
      at: { name: '時刻', summary: '何時に、例: 07:30' },
      days: { name: '曜日', summary: 'どの曜日に、例: mon-fri' },
      zone: { name: 'タイムゾーン', summary: 'タイムゾーンまたは都市' },
    },
  },
  unsubscribe: {
    name: '購読解除',
    summary: 'ブリーフィングの受け取りをやめる',
    args: {
      brief: { name: 'ブリーフ', summary: 'どのブリーフか' },
    },
  },
  subscriptions: {
    name: '購読一覧',
    summary: 'ここに届くブリーフィング',
  },
  digest: {
    name: 'ダイジェスト',
    summary: '次のダイジェストが今届くとしたら何を伝えるか。新しいものがない時に届くかどうか',
    args: {
      empty: { name: '何もない時', summary: '新しいものがない時：send（そう伝える）か skip（送らない）' },
    },
  },
  watch: {
    name: '見張り',
    summary: 'この語を含む新しい記事があれば知らせる',
    args: {
      words: { name: '語', summary: '見張る語' },
    },
  },
  unwatch: {
    name: '見張り解除',
    summary: '語の見張りをやめる',
    args: {
      words: { name: '語', summary: 'どの語か' },
    },
  },
  watches: {
    name: '見張り一覧',
    summary: 'ここで見張っている語',
  },
  feeds: {
    name: 'フィード',
    summary: 'このチャットが読むフィード、その追加と削除',
    args: {
      action: { name: '操作', summary: 'list、add、remove のどれか' },
      feed: { name: 'フィード', summary: 'フィードかサイトのアドレス。remove では番号でもよい' },
    },
  },
  timezone: {
    name: 'タイムゾーン',
    summary: 'このチャットのタイムゾーン',
    args: {
      zone: { name: 'タイムゾーン', summary: 'タイムゾーンまたは都市' },
    },
  },
  quiet: {
    name: 'おやすみ',
    summary: '何も投稿しない時間帯',
    args: {
      from: { name: 'から', summary: '何時から、例: 22:00' },
      to: { name: 'まで', summary: '何時まで、例: 07:00' },
    },
  },
  status: {
    name: '状態',
    summary: '動いているか、何が古いか、何が失敗したか',
  },
  resend: {
    name: '再送',
    summary: '届いたか確かでないものをもう一度送る',
  },
  privacy: {
    name: 'プライバシー',
    summary: 'このチャットについて何が保存されているか',
  },
  forget: {
    name: '削除',
    summary: 'このチャットについて保存されたものを消す',
    args: {
      sure: { name: '確認', summary: '消すなら yes' },
    },
  },
}
