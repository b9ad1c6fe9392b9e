import type { CommandWords } from '../localized.ts'

export const simplifiedChinese: CommandWords = {
  brief: {
    name: '简报',
    summary: '一个主题的简报；不写名称则列出全部',
    args: {
      name: { name: '名称', summary: '哪份简报，例如 parade' },
      section: { name: '部分', summary: '只看一个部分，例如 quotes 或 headlines' },
    },
  },
  quote: {
    name: '引语',
    summary: '某人的原话，或含有某些词的引语',
    args: {
      who: { name: '谁', summary: '姓名，或引语中的词' },
      brief: { name: '简报', summary: '只在这份简报中查找' },
      page: { name: '页', summary: '第几页' },
    },
  },
  who: {
    name: '出席',
    summary: '谁来、谁派人来、谁不来，各附来源',
    args: {
      brief: { name: '简报', summary: '哪份简报，例如 parade' },
      name: { name: '姓名', summary: '人名或国家' },
    },
  },
  countdown: {
    name: '倒计时',
    summary: '还有几天，按活动所在地的日期计算',
    args: {
      brief: { name: '简报', summary: '哪份简报，例如 parade' },
    },
  },
  latest: {
    name: '最新',
    summary: '昨天以来的标题',
    args: {
      brief: { name: '简报', summary: '只看这份简报' },
    },
  },
  search: {
    name: '搜索',
    summary: '含有某些词的摘要和引语，最相关的在前',
    args: {
      words: { name: '词语', summary: '要找的词，任何文字均可' },
      brief: { name: '简报', summary: '只在这份简报中查找' },
    },
  },
  sources: {
    name: '来源',
    summary: '简报中每一行的出处',
    args: {
      brief: { name: '简报', summary: '哪份简报，例如 parade' },
      number: { name: '编号', summary: '方括号中的编号' },
    },
  },
  help: {
    name: '帮助',
    summary: '这个机器人能做什么',
    args: {
      command: { name: '命令', summary: '一个命令，例如 quote' },
    },
  },
  subscribe: {
    name: '订阅',
    summary: '每天在这里收到一份简报',
    args: {
      brief: { name: '简报', summary: '哪份简报，例如 parade' },
      at: { name: '时间', summary: '几点，例如 07:30' },
      days: { name: '日子', summary: '星期几，例如 mon-fri' },
      zone: { name: '时区', summary: '时区或城市' },
    },
  },
  unsubscribe: {
    name: '退订',
    summary: '不再收到一份简报',
    args: {
      brief: { name: '简报', summary: '哪份简报' },
    },
  },
  subscriptions: {
    name: '订阅列表',
    summary: '发到这里的简报',
  },
  digest: {
    name: '摘要',
    summary: '下一份摘要如果现在发出会写什么；没有新内容时是否还发',
    args: {
      empty: { name: '无新闻时', summary: '没有新内容时：send（照发并说明）或 skip（不发）' },
    },
  },
  watch: {
    name: '关注',
    summary: '有新文章出现这些词时提醒',
    args: {
      words: { name: '词语', summary: '要关注的词' },
    },
  },
  unwatch: {
    name: '取消关注',
    summary: '不再关注某些词',
    args: {
      words: { name: '词语', summary: '哪些词' },
    },
  },
  watches: {
    name: '关注列表',
    summary: '这里关注的词',
  },
  feeds: {
    name: '订阅源',
    summary: '这个聊天关注的订阅源，添加或移除',
    args: {
      action: { name: '操作', summary: 'list、add 或 remove' },
      feed: { name: '来源', summary: '订阅源或网站的地址；remove 也可用编号' },
    },
  },
  timezone: {
    name: '时区',
    summary: '这个聊天的时区',
    args: {
      zone: { name: '时区', summary: '时区或城市' },
    },
  },
  quiet: {
    name: '免打扰',
    summary: '不发送任何内容的时段',
    args: {
      from: { name: '从', summary: '从几点，例如 22:00' },
      to: { name: '到', summary: '到几点，例如 07:00' },
    },
  },
  status: {
    name: '状态',
    summary: '是否正常运行，哪些已过时或失败',
  },
  resend: {
    name: '重发',
    summary: '重新发送不确定是否送达的内容',
  },
  privacy: {
    name: '隐私',
    summary: '关于这个聊天存储了什么',
  },
  forget: {
    name: '删除',
    summary: '删除关于这个聊天存储的内容',
    args: {
      sure: { name: '确认', summary: '要删除请写 yes' },
    },
  },
}
