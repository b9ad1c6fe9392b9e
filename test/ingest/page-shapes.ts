/** Pages of many makes, written for this: the words are ours, the markup is shaped like that of the sites that such pages come from. */
import type { Page } from '../../src/ingest/page.ts'

const P = (n: number, s: string) =>
  Array.from(
    { length: n },
    (_, i) =>
      `<p>${s} In paragraph ${i + 1} the harbour board said that the work would take another ${i + 2} weeks, and that the ferries would go on running until the last of the cables had been replaced by the yard.</p>`,
  ).join('\n')
/** A page in the shape that a kind of site has, with what is to come out of it. */
export interface PageShape {
  name: string
  address: string
  html: string
  /** Values of the page by name, as far as this shape is about them. */
  told: Partial<Pick<Page, 'title' | 'byline' | 'published' | 'outlet' | 'language' | 'isPaywalled'>>
  has?: string[]
  hasNot?: string[]
  /** Stands on the page twice, and in the text once. */
  once?: string[]
}

const Q = (n: number, s: string) =>
  Array.from(
    { length: n },
    (_, i) =>
      `<p>${s} In part ${i + 1} of the report the council said that the market would stay open for another ${i + 3} months, and that the stalls would not move until the new hall had been built by the river.</p>`,
  ).join('\n')
const nav =
  '<header><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav></header>'
const cookie =
  '<div id="onetrust-consent-sdk" role="dialog"><h2>We value your privacy</h2><p>We and our partners store and/or access information on a device, such as cookies, and process personal data. Click Accept to agree, or manage your choices at any time in our privacy policy.</p><button>Accept</button></div>'
const newsletter =
  '<div class="newsletter-signup"><h3>Sign up for our Morning Briefing</h3><p>Get the day’s top stories sent straight to your inbox every weekday. By signing up you agree to our terms.</p><form><input type="email"><button>Sign up</button></form></div>'
const related =
  '<div class="related-links"><h3>Related stories</h3><ul><li><a href="/a">Ferry fares to rise in spring as fuel costs climb</a></li><li><a href="/b">Island school closes after storm damage to roof</a></li></ul></div>'
const comments =
  '<section id="comments"><h2>42 Comments</h2><div class="comment"><p class="comment-author">gull99</p><p>This is the worst bridge in the country and everybody knows that the board is asleep at the wheel again.</p></div><div class="comment"><p>I crossed it yesterday and nothing happened at all, so why the fuss about a few cables and some rust?</p></div></section>'
const footer =
  '<footer><p>© 2025 Gull Media. All rights reserved.</p><ul><li><a href="/about">About us</a></li><li><a href="/terms">Terms of use</a></li></ul></footer>'

export const pageShapes: PageShape[] = [
  {
    name: 'bbc-like',
    address: 'https://www.gull.example/news/articles/c123',
    told: {
      title: 'Bridge shut until spring after cracks found',
      byline: 'Mara Lind',
      published: '2025-08-29T06:12:44Z',
      outlet: 'Gull News',
      language: 'en-GB',
    },
    html: `<!DOCTYPE html><html lang="en-GB"><head><title>Bridge shut until spring after cracks found - Gull News</title><meta property="og:title" content="Bridge shut until spring after cracks found"><meta property="og:site_name" content="Gull News"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Bridge shut until spring after cracks found","datePublished":"2025-08-29T06:12:44.000Z","dateModified":"2025-08-29T09:00:00.000Z","author":[{"@type":"Person","name":"Mara Lind","url":"https://x"}],"publisher":{"@type":"Organization","name":"Gull News"}}</script></head><body>${nav}${cookie}<main id="main-content"><article><div data-component="headline-block"><h1>Bridge shut until spring after cracks found</h1></div><div data-component="byline-block"><div><time datetime="2025-08-29T06:12:44.000Z">4 hours ago</time><span data-testid="byline-contributors">Mara Lind<span>Harbour correspondent</span></span></div></div><div data-component="image-block"><figure><img src="x"><figcaption>The bridge has stood since 1931</figcaption></figure></div><div data-component="text-block"><p><b>The harbour bridge will stay shut until spring, engineers say.</b></p></div>${P(4, 'Nobody crosses.').replace(/<p>/g, '<div data-component="text-block"><p>').replace(/<\/p>/g, '</p></div>')}<div data-component="subheadline-block"><h2>What happens now?</h2></div><div data-component="text-block"><p>"Nobody crosses until we are done," said chief engineer Jon Vik.</p></div><div data-component="links-block"><h2>More on this story</h2><a href="/x">Ferry fares to rise</a></div></article></main>${footer}</body></html>`,
    has: ['stay shut until spring, engineers say', 'said chief engineer Jon Vik', 'What happens now?'],
    hasNot: ['Weather', 'partners store', 'stood since 1931', 'Ferry fares', 'All rights', 'Harbour correspondent'],
  },
  {
    name: 'guardian-like',
    address: 'https://www.gull.example/world/2025/aug/29/bridge',
    told: {
      title: 'Harbour bridge to stay shut until spring',
      byline: 'Mara Lind and Jon Vik',
      published: '2025-08-29T05:00:12Z',
      outlet: 'The Gull',
    },
    html: `<!DOCTYPE html><html lang="en"><head><title>Harbour bridge to stay shut until spring | Bridges | The Gull</title><meta property="og:title" content="Harbour bridge to stay shut until spring"><meta property="og:site_name" content="the Gull"><meta property="article:published_time" content="2025-08-29T05:00:12.000Z"><meta property="article:author" content="https://www.gull.example/profile/maralind,https://www.gull.example/profile/jonvik"><meta name="author" content="Mara Lind, Jon Vik"><script type="application/ld+json">[{"@type":"NewsArticle","headline":"Harbour bridge to stay shut until spring","author":[{"@type":"Person","name":"Mara Lind"},{"@type":"Person","name":"Jon Vik"}],"publisher":{"@type":"Organization","name":"The Gull"},"datePublished":"2025-08-29T05:00:12.000Z","isAccessibleForFree":true}]</script></head><body>${nav}<article><h1>Harbour bridge to stay shut until spring</h1><div class="standfirst"><p>Engineers find cracks in two of six piers</p></div><address aria-label="Contributor info"><a rel="author" href="/profile/maralind">Mara Lind</a> and <a rel="author" href="/profile/jonvik">Jon Vik</a> in Port Gull</address><details><summary>Fri 29 Aug 2025 06.00 BST</summary></details><div class="article-body-viewer-selector"><p>The bridge will stay shut.</p>${P(3, 'Ferries run.')}<aside class="pullquote"><blockquote><p>“Nobody crosses until we are done”</p><footer>Jon Vik</footer></blockquote></aside><p>“Nobody crosses until we are done,” said Jon Vik, the chief engineer.</p><figure data-spacefinder-role="inline"><gu-island><a href="/y">Related: Ferry fares to rise in spring</a></gu-island></figure>${P(2, 'Schools open later.')}<div data-spacefinder-type="NewsletterSignup">${newsletter}</div><ul><li><p><em>Quick guide: contact us</em></p></li></ul></div></article>${comments}${footer}</body></html>`,
    has: ['The bridge will stay shut', 'said Jon Vik, the chief engineer'],
    hasNot: ['inbox', 'worst bridge', 'Ferry fares to rise in spring'],
    once: ['Nobody crosses until we are done'],
  },
  {
    name: 'nyt-like-paywall',
    address: 'https://www.gull.example/2025/08/29/world/bridge.html',
    told: {
      title: 'A Bridge Shuts, and an Island Waits',
      byline: 'Mara Lind',
      published: '2025-08-29T09:01:20Z',
      outlet: 'The Gull Times',
      isPaywalled: true,
    },
    html: `<!DOCTYPE html><html lang="en"><head><title>A Bridge Shuts, and an Island Waits - The Gull Times</title><meta name="byl" content="By Mara Lind"><meta property="article:published_time" content="2025-08-29T05:01:20-04:00"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"A Bridge Shuts, and an Island Waits","author":[{"@type":"Person","name":"Mara Lind"}],"publisher":{"@id":"https://www.gull.example/#publisher"},"datePublished":"2025-08-29T09:01:20.000Z","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".meteredContent"}}</script><script type="application/ld+json">{"@type":"NewsMediaOrganization","name":"The Gull Times","@id":"https://www.gull.example/#publisher"}</script></head><body>${nav}<article id="story"><h1>A Bridge Shuts, and an Island Waits</h1><p id="article-summary">Engineers found cracks.</p><div><p><span>By </span><a>Mara Lind</a></p></div><section name="articleBody" class="meteredContent"><div class="StoryBodyCompanionColumn"><p>PORT GULL — The bridge shut on Thursday, and the island began to wait for the spring that will open it again.</p></div></section><div id="gateway-content"><p>We are having trouble retrieving the article content.</p><p>Please enable JavaScript in your browser settings.</p><p>Thank you for your patience while we verify access. If you are in Reader mode please exit and log into your Times account, or subscribe for all of The Times.</p><p>Already a subscriber? Log in.</p><p>Want all of The Times? Subscribe.</p></div></article>${footer}</body></html>`,
    has: ['the island began to wait'],
    hasNot: ['Already a subscriber', 'verify access'],
  },
  {
    name: 'reuters-like',
    address: 'https://www.gull.example/world/bridge-shut-2025-08-29/',
    told: {
      title: 'Harbour bridge shut until spring, board says',
      byline: 'Mara Lind and Jon Vik',
      published: '2025-08-29T07:21:00Z',
      outlet: 'Gull Wire',
    },
    html: `<!DOCTYPE html><html lang="en"><head><title>Harbour bridge shut until spring, board says | Gull Wire</title><meta property="og:site_name" content="Gull Wire"><meta name="article:published_time" content="2025-08-29T07:21:00Z"><meta name="article:author" content="Mara Lind, Jon Vik"></head><body>${nav}<main><article data-testid="Article"><h1 data-testid="Heading">Harbour bridge shut until spring, board says</h1><div><p>By Mara Lind and Jon Vik</p><time>August 29, 2025</time><span>7:21 AM UTC</span><span>Updated 3 hours ago</span></div><div class="article-body__content"><div data-testid="paragraph-0">PORT GULL, Aug 29 (Gull Wire) - The harbour bridge will stay shut until spring, the board said on Friday, after engineers had found cracks in two of its six piers.</div><div data-testid="paragraph-1">"Nobody crosses until we are done," Jon Vik, the chief engineer, told a news conference in the harbour office.</div><div data-testid="paragraph-2">Ferries will run every ten minutes, and the schools on the island will open an hour later than they used to open.</div><div data-testid="paragraph-3">The cracks were found in the yearly inspection, and one of the main cables has lost a third of its strands, the board added.</div><div data-testid="promo-box"><p>The Gull Wire Daily Briefing newsletter provides all the news you need to start your day. Sign up here.</p></div><p>Reporting by Mara Lind in Port Gull; Editing by Ida Holm</p><p>Our Standards: The Gull Wire Trust Principles., opens new tab</p></div></article></main>${footer}</body></html>`,
    has: ['two of its six piers', 'told a news conference', 'lost a third of its strands'],
    hasNot: ['Trust Principles', 'start your day'],
  },
  {
    name: 'ap-like',
    address: 'https://gull.example/article/bridge-0123',
    told: {
      title: 'Island bridge shut until spring',
      byline: 'MARA LIND',
      published: '2025-08-29T10:05:00Z',
      outlet: 'Gull Press',
    },
    html: `<html lang="en"><head><title>Island bridge shut until spring | Gull Press</title><meta property="og:title" content="Island bridge shut until spring"><meta property="og:site_name" content="Gull Press"><meta property="article:published_time" content="2025-08-29T10:05:00"><bsp-timestamp data-timestamp="1756461900000"></bsp-timestamp><script type="application/ld+json">{"@type":"NewsArticle","headline":"Island bridge shut until spring","datePublished":"2025-08-29T10:05:00Z","author":[{"@type":"Person","name":"MARA LIND"}]}</script></head><body><div class="Page-header">${nav}</div><main class="Page-main"><h1 class="Page-headline">Island bridge shut until spring</h1><div class="Page-byline"><div class="Page-authors">By MARA LIND</div><div class="Page-dateModified">Updated 6:05 AM EDT, August 29, 2025</div></div><div class="Page-storyBody"><div class="RichTextStoryBody RichTextBody"><p>PORT GULL (GP) — The bridge to the island will stay shut until spring, officials said Friday.</p>${P(3, 'It is old.')}<div class="HTMLModuleEnhancement"><div class="ap-embed"><p>Stay up to date with the news and the best of GP. Follow our WhatsApp channel.</p></div></div><div class="PageListEnhancementGeneric"><h2>Related Stories</h2><a href="/z">Ferry sinks, nobody hurt</a></div><p>“Nobody crosses,” said Jon Vik, the chief engineer of the bridge.</p><p>___</p><p>Vik reported from the quay. Gull Press writer Ida Holm contributed to this report.</p></div></div></main>${footer}</body></html>`,
    has: ['officials said Friday', '“Nobody crosses,” said Jon Vik'],
    hasNot: ['WhatsApp', 'Ferry sinks'],
  },
  {
    name: 'yonhap-like',
    address: 'https://www.gull.example/view/AKR20250829001',
    told: {
      title: '항구 다리 봄까지 폐쇄…"균열 발견"',
      byline: '김민수',
      published: '2025-08-29T00:30:00Z',
      outlet: '갈매기뉴스',
      language: 'ko',
    },
    html: `<!DOCTYPE html><html lang="ko"><head><title>항구 다리 봄까지 폐쇄…"균열 발견" | 갈매기뉴스</title><meta property="og:title" content="항구 다리 봄까지 폐쇄…&quot;균열 발견&quot; | 갈매기뉴스"><meta property="og:site_name" content="갈매기뉴스"><meta property="article:published_time" content="2025-08-29T09:30:00+09:00"><meta property="article:author" content="김민수"></head><body>${nav}<div class="container"><header class="title-article01"><h1 class="tit">항구 다리 봄까지 폐쇄…"균열 발견"</h1><p class="update-time" data-published-time="202508290930">송고시간 2025-08-29 09:30</p></header><article class="story-news article"><div class="writer-zone01"><strong class="tit-name"><a href="/r">김민수</a></strong> <span>기자</span></div><h2 class="tit-sub">위원회 "내년 봄 재개통"</h2><p>(갈매기항=갈매기뉴스) 김민수 기자 = 항구 다리가 내년 봄까지 폐쇄된다고 항만위원회가 29일 밝혔다. 기술자들은 여섯 개의 교각 가운데 두 개에서 균열을 발견했다.</p><p>욘 비크 수석 기술자는 "작업이 끝날 때까지 아무도 건널 수 없다"고 말했다. 그는 20년 동안 이 다리를 관리해 왔으며 이번 조치가 불가피하다고 설명했다.</p><p>그동안 여객선이 10분마다 운항하며 섬의 학교는 평소보다 한 시간 늦게 문을 연다. 위원회는 주민들에게 불편을 끼쳐 죄송하다고 밝혔다.</p><p>kim@gull.example</p><p class="txt-copyright adrs">제보는 카카오톡 okjebo <br>&lt;저작권자(c) 갈매기뉴스, 무단 전재-재배포, AI 학습 및 활용 금지&gt; 2025/08/29 09:30 송고</p></article><div class="related-zone"><strong>관련 뉴스</strong><ul><li><a href="/1">여객선 요금 봄에 오른다</a></li></ul></div></div></body></html>`,
    has: ['두 개에서 균열을 발견했다', '아무도 건널 수 없다'],
    hasNot: ['저작권자', '여객선 요금', 'okjebo', 'kim@gull'],
  },
  {
    name: 'naver-like',
    address: 'https://n.gull.example/mnews/article/001/0015',
    told: { title: '다리 폐쇄 장기화', byline: '박지은', published: '2025-08-29T06:23:01Z', language: 'ko' },
    html: `<!doctype html><html lang="ko"><head><title>다리 폐쇄 장기화</title><meta property="og:title" content="다리 폐쇄 장기화"><meta property="og:article:author" content="항구일보 | 네이버"></head><body><div class="media_end_head"><a class="media_end_head_top_logo"><img alt="항구일보"></a><h2 id="title_area" class="media_end_head_headline"><span>다리 폐쇄 장기화</span></h2><div class="media_end_head_info_datestamp"><span class="media_end_head_info_datestamp_time _ARTICLE_DATE_TIME" data-date-time="2025-08-29 15:23:01">2025.08.29. 오후 3:23</span></div><em class="media_end_head_journalist_name">박지은 기자</em></div><div id="newsct_article"><article id="dic_area">항구 다리의 폐쇄가 길어지고 있다. 위원회는 29일 회의를 열고 내년 봄까지 통행을 막기로 했다.<br><br>욘 비크 기술자는 "아무도 건널 수 없다"고 말했다. 주민들은 배를 타고 출근해야 하며, 섬의 가게들은 손님이 줄었다고 말한다.<br><br><span class="end_photo_org"><img><em class="img_desc">29일 폐쇄된 항구 다리. 연합뉴스</em></span>시장은 "모두에게 힘든 겨울이 될 것"이라며 시민들에게 양해를 구했다. 여객선은 10분마다 오간다.</article></div><div class="copyright"><p>이 기사의 저작권은 항구일보에 있습니다.</p></div></body></html>`,
    has: ['내년 봄까지 통행을 막기로 했다', '아무도 건널 수 없다', '힘든 겨울'],
    hasNot: ['저작권은'],
  },
  {
    name: 'xinhua-like',
    address: 'http://www.gull.example/2025-08/29/c_1310.htm',
    told: { title: '港口大桥关闭至明年春天', published: '2025-08-29T02:15:00Z', language: 'zh-CN' },
    html: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="publishdate" content="2025-08-29"><meta name="author" content=""><meta name="source" content="海鸥社"><title>港口大桥关闭至明年春天-海鸥网</title></head><body><div class="header domPC"><div class="header-cont clearfix"><div class="header-time left"><span class="year"><em>2025</em></span><span class="day"><em>08</em>/<em>29</em></span><span class="time">10:15:07</span></div><div class="source">来源：海鸥网</div></div></div><div class="mheader"><h1><span class="title">港口大桥关闭至明年春天</span></h1><div class="info">2025-08-29 10:15:07 来源：海鸥网</div></div><div class="main"><div id="detail"><span id="detailContent"><p>　　海鸥社港城8月29日电（记者李明）港口管理委员会29日宣布，港口大桥将关闭至明年春天。工程师在六个桥墩中的两个发现了裂缝。</p><p>　　总工程师约恩·维克说：“在我们完工之前，谁也不能过桥。”他已经照看这座桥二十年。</p><p>　　在此期间，渡轮每十分钟一班，岛上的学校将比平时晚一小时上课。委员会对给居民带来的不便表示歉意。</p></span></div><div class="editor">【纠错】【责任编辑:王芳】</div></div><div class="foot">阅读下一篇：<a href="/n">渡轮票价将上涨</a></div></body></html>`,
    has: ['裂缝', '谁也不能过桥'],
    hasNot: ['责任编辑', '票价'],
  },
  {
    name: 'japanese-portal',
    address: 'https://news.gull.example/articles/abc',
    told: {
      title: '港の橋、来春まで通行止め',
      byline: null,
      published: '2025-08-29T01:00:00Z',
      outlet: 'かもめ新聞',
      language: 'ja',
    },
    html: `<!DOCTYPE html><html lang="ja"><head><title>港の橋、来春まで通行止め（かもめ新聞） - かもめニュース</title><meta property="og:title" content="港の橋、来春まで通行止め（かもめ新聞） - かもめニュース"><meta property="og:site_name" content="かもめニュース"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"港の橋、来春まで通行止め","datePublished":"2025-08-29T10:00:00+09:00","author":{"@type":"Organization","name":"かもめ新聞"},"publisher":{"@type":"Organization","name":"かもめ新聞"}}</script></head><body><header><a href="/">トップ</a><a href="/local">地域</a></header><article><header><h1>港の橋、来春まで通行止め</h1><p><time>8/29(金) 10:00</time> 配信</p></header><div class="article_body"><p>港湾委員会は29日、港の橋を来春まで通行止めにすると発表した。技術者らが六つの橋脚のうち二つでひび割れを見つけたためだ。</p><p>主任技師のヨン・ビク氏は「作業が終わるまで誰も渡れない」と話した。同氏は二十年にわたってこの橋を管理してきた。</p><p>その間、フェリーが十分おきに運航し、島の学校はいつもより一時間遅く始まる。委員会は住民に不便をわびた。</p></div><p>【関連記事】</p><ul><li><a href="/r1">フェリー料金、春に値上げ</a></li></ul><p>最終更新：8/29(金) 10:00</p></article></body></html>`,
    has: ['ひび割れを見つけた', '誰も渡れない'],
    hasNot: ['フェリー料金', '最終更新'],
  },
  {
    name: 'spiegel-like',
    address: 'https://www.moewe.example/panorama/bruecke-a-1.html',
    told: {
      title: 'Hafenbrücke bleibt bis zum Frühjahr gesperrt',
      byline: 'Mara Lind',
      published: '2025-08-29T08:30:00Z',
      outlet: 'DIE MÖWE',
      language: 'de',
    },
    html: `<!doctype html><html lang="de"><head><title>Risse im Pfeiler: Hafenbrücke bleibt bis zum Frühjahr gesperrt - DIE MÖWE</title><meta property="og:title" content="Hafenbrücke bleibt bis zum Frühjahr gesperrt"><meta property="og:site_name" content="DIE MÖWE"><meta name="date" content="2025-08-29T10:30:00+02:00"><meta name="author" content="Mara Lind, DIE MÖWE"><meta name="last-modified" content="2025-08-29T11:00:00+02:00"></head><body>${nav}<main><article><header><h2><span class="topline">Risse im Pfeiler</span> <span class="headline">Hafenbrücke bleibt bis zum Frühjahr gesperrt</span></h2><div class="lead">Zwei von sechs Pfeilern haben Risse.</div><div>Von <a href="/impressum/autor">Mara Lind</a></div><time datetime="2025-08-29 10:30:00">29.08.2025, 10.30 Uhr</time></header><section><div class="RichText"><p>Die Hafenbrücke bleibt bis zum Frühjahr gesperrt. Das teilte die Hafenbehörde am Freitag mit, nachdem Ingenieure Risse in zwei der sechs Pfeiler gefunden hatten.</p><p>»Niemand geht hinüber, bis wir fertig sind«, sagte Chefingenieur Jon Vik, der die Brücke seit zwanzig Jahren betreut, auf einer Pressekonferenz.</p></div><div data-area="related_articles"><h3>Mehr zum Thema</h3><a href="/r">Fährpreise steigen im Frühjahr</a></div><div class="RichText"><p>Fähren fahren derweil alle zehn Minuten, und die Schulen auf der Insel öffnen eine Stunde später als sonst. Die Behörde bat um Verständnis.</p></div></section><footer><span>mli/dpa</span></footer></article></main></body></html>`,
    has: ['teilte die Hafenbehörde', '»Niemand geht hinüber', 'bat um Verständnis'],
    hasNot: ['Fährpreise'],
  },
  {
    name: 'lemonde-like',
    address: 'https://www.mouette.example/planete/article/2025/08/29/pont_1.html',
    told: {
      title: 'Le pont du port restera fermé jusqu’au printemps',
      byline: 'Mara Lind',
      published: '2025-08-29T08:00:14Z',
      outlet: 'La Mouette',
      language: 'fr',
      isPaywalled: true,
    },
    html: `<!doctype html><html lang="fr"><head><title>Le pont du port restera fermé jusqu’au printemps</title><meta property="og:site_name" content="La Mouette"><meta property="og:article:content_tier" content="locked"><meta property="og:article:published_time" content="2025-08-29T08:00:14+00:00"><meta property="og:article:author" content="Mara Lind"><script type="application/ld+json">{"@context":"http://schema.org","@graph":[{"@type":"WebPage","name":"x"},{"@type":"NewsArticle","headline":"Le pont du port restera fermé jusqu&rsquo;au printemps","datePublished":"2025-08-29T10:00:14+02:00","author":{"@type":"Person","name":"Mara Lind"},"isAccessibleForFree":"False","publisher":{"@type":"NewsMediaOrganization","name":"La Mouette"}}]}</script></head><body>${nav}<main><article><h1>Le pont du port restera fermé jusqu’au printemps</h1><p class="article__desc">Des fissures ont été trouvées.</p><section class="meta__authors"><span class="meta__author">Par Mara Lind (Port-Mouette, correspondante)</span></section><span class="meta__date">Publié le 29 août 2025 à 10h00</span><section class="article__content"><p class="article__paragraph">Le pont du port restera fermé jusqu’au printemps, a annoncé l’autorité portuaire vendredi 29 août, après la découverte de fissures dans deux des six piles.</p><p class="article__paragraph">« Personne ne traverse avant que nous ayons fini », a déclaré Jon Vik, ingénieur en chef, qui veille sur l’ouvrage depuis vingt ans.</p><section class="catcher"><h4>Lire aussi |</h4><a href="/l">Les tarifs des ferries augmentent</a></section><section class="paywall"><p class="article__status">Il vous reste 63.21% de cet article à lire. La suite est réservée aux abonnés.</p></section></section></article></main></body></html>`,
    has: ['deux des six piles', '« Personne ne traverse'],
    hasNot: ['tarifs des ferries', 'réservée aux abonnés'],
  },
  {
    name: 'wordpress',
    address: 'https://gullblog.example/2025/08/bridge/',
    told: { title: 'The Bridge Is Shut', byline: 'mara', published: '2025-08-29T12:00:00Z', outlet: 'Gull Blog' },
    html: `<!DOCTYPE html><html lang="en-US"><head><title>The Bridge Is Shut &#8211; Gull Blog</title><meta name="generator" content="WordPress 6.5"><meta property="og:site_name" content="Gull Blog"><script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"Article","@id":"#article","author":{"name":"mara","@id":"#person"},"headline":"The Bridge Is Shut","datePublished":"2025-08-29T12:00:00+00:00","publisher":{"@id":"#org"}},{"@type":"Organization","@id":"#org","name":"Gull Blog"},{"@type":"Person","@id":"#person","name":"mara"}]}</script></head><body class="single single-post"><div id="page">${nav}<div id="content"><main><article class="post type-post"><header class="entry-header"><h1 class="entry-title">The Bridge Is Shut</h1><div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2025-08-29T12:00:00+00:00">August 29, 2025</time></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/mara">mara</a></span></span></div></header><div class="entry-content"><p>I walked down to the quay this morning.</p>${P(3, 'It rained.')}<blockquote class="wp-block-quote"><p>“Nobody crosses until we are done,” said Jon Vik.</p></blockquote><div class="sharedaddy"><h3>Share this:</h3><ul><li><a>Twitter</a></li><li><a>Facebook</a></li></ul></div><div id="jp-relatedposts"><h3>Related</h3><p>Older post about gulls in the harbour</p></div></div><footer class="entry-footer"><span class="cat-links">Posted in <a>Bridges</a></span></footer></article><nav class="post-navigation"><a>Previous: Gulls</a></nav>${comments}</main></div><aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul><li><a>Older post</a></li></ul></section></aside></div></body></html>`,
    has: ['walked down to the quay', '“Nobody crosses until we are done,”'],
    hasNot: ['Twitter', 'Older post', 'worst bridge', 'Previous:'],
  },
  {
    name: 'ghost',
    address: 'https://gull.example/the-bridge/',
    told: { title: 'The bridge', byline: 'Mara Lind', published: '2025-08-29T12:00:00Z', outlet: 'Gullwing' },
    html: `<!DOCTYPE html><html lang="en"><head><title>The bridge</title><meta name="generator" content="Ghost 5.8"><meta property="og:site_name" content="Gullwing"><meta property="article:published_time" content="2025-08-29T12:00:00.000Z"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Mara Lind"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","publisher":{"@type":"Organization","name":"Gullwing","logo":{"@type":"ImageObject","url":"x"}},"author":{"@type":"Person","name":"Mara Lind"},"headline":"The bridge","datePublished":"2025-08-29T12:00:00.000Z"}</script></head><body><div class="gh-viewport"><header class="gh-head"><a>Home</a></header><main><article class="gh-article post"><header><span class="gh-article-tag">Bridges</span><h1 class="gh-article-title">The bridge</h1><p class="gh-article-excerpt">It is shut.</p></header><section class="gh-content gh-canvas"><p>It shut on Thursday.</p>${P(3, 'And it stays shut.')}<div class="kg-card kg-callout-card"><div class="kg-callout-text">This is a public post.</div></div><div class="kg-card kg-signup-card"><h2>Sign up for Gullwing</h2><p>No spam. Unsubscribe anytime.</p></div></section></article><section class="gh-comments"><p>Member discussion</p></section></main></div></body></html>`,
    has: ['It shut on Thursday', 'stays shut'],
    hasNot: ['No spam', 'Member discussion'],
  },
  {
    name: 'substack',
    address: 'https://gull.substack.example/p/bridge',
    told: {
      title: 'Why the bridge is shut',
      byline: 'Mara Lind',
      published: '2025-08-29T11:02:00Z',
      outlet: 'The Gull Letter',
    },
    html: `<!DOCTYPE html><html lang="en"><head><title>Why the bridge is shut - by Mara Lind - The Gull Letter</title><meta property="og:title" content="Why the bridge is shut"><meta name="author" content="Mara Lind"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Why the bridge is shut","datePublished":"2025-08-29T11:02:00+00:00","isAccessibleForFree":true,"author":[{"@type":"Person","name":"Mara Lind"}],"publisher":{"@type":"Organization","name":"The Gull Letter"}}</script></head><body><div id="entry"><div class="main-menu"><a>The Gull Letter</a><button>Subscribe</button><button>Sign in</button></div><article class="newsletter-post post"><div class="post-header"><h1 class="post-title">Why the bridge is shut</h1><h3 class="subtitle">Cracks, cables and a board asleep</h3><div class="byline-wrapper"><a href="https://x">Mara Lind</a><div>Aug 29, 2025</div></div><div class="post-ufi"><a>12</a><a>Share</a></div></div><div class="available-content"><div class="body markup"><p>The bridge is shut.</p>${P(3, 'Here is why.')}<div class="subscription-widget-wrap"><div class="preamble"><p>Thanks for reading The Gull Letter! Subscribe for free to receive new posts and support my work.</p></div><form><input><button>Subscribe</button></form></div><p>“Nobody crosses,” Jon Vik told me on the phone.</p><p class="button-wrapper"><a class="button primary" href="/s"><span>Share</span></a></p></div></div></article><div class="comments-section"><h4>Discussion about this post</h4><p>Great read as always, thanks for writing about it.</p></div></div></body></html>`,
    has: ['The bridge is shut.', 'told me on the phone'],
    hasNot: ['Thanks for reading', 'Great read', 'Sign in'],
  },
  {
    name: 'medium-like',
    address: 'https://gullium.example/@mara/bridge-1a2b',
    told: {
      title: 'What a shut bridge teaches',
      byline: 'Mara Lind',
      published: '2025-08-29T13:13:13Z',
      outlet: 'Gullium',
    },
    html: `<!doctype html><html lang="en"><head><title>What a shut bridge teaches. Lessons from the quay | by Mara Lind | Aug, 2025 | Gullium</title><meta property="og:title" content="What a shut bridge teaches"><meta property="og:site_name" content="Gullium"><meta name="author" content="Mara Lind"><meta property="article:published_time" content="2025-08-29T13:13:13.000Z"></head><body><div id="root"><div><a>Open in app</a><a>Sign up</a><a>Sign in</a></div><article><section><div><h1>What a shut bridge teaches</h1><div><a rel="author">Mara Lind</a><span>·</span><span>5 min read</span><span>Aug 29, 2025</span></div><div><button>--</button><p>Listen</p><p>Share</p></div>${P(4, 'We learn.').replace(/<p>/g, '<p class="pw-post-body-paragraph">')}<blockquote><p>“Nobody crosses until we are done.” — Jon Vik</p></blockquote></div></section></article><div><h2>Written by Mara Lind</h2><p>12 followers</p><p>I write about bridges, boats and gulls.</p></div></div></body></html>`,
    has: ['We learn.', 'until we are done.'],
    hasNot: ['followers', 'Open in app'],
  },
  {
    name: 'amp',
    address: 'https://gull.example/amp/bridge',
    told: { title: 'Bridge shut', byline: 'Mara Lind', published: '2025-08-29T04:00:00Z', outlet: 'Gull Daily' },
    html: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Bridge shut</title><link rel="canonical" href="https://gull.example/bridge"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":"https://gull.example/bridge","headline":"Bridge shut","datePublished":"2025-08-29T12:00:00+0800","author":{"@type":"Person","name":"Mara Lind"},"publisher":{"@type":"Organization","name":"Gull Daily"}}</script><style amp-boilerplate>body{visibility:hidden}</style></head><body><amp-sidebar id="s"><ul><li><a>News</a></li></ul></amp-sidebar><amp-consent id="c"><div>We use cookies. <button>Accept</button></div></amp-consent><article><h1>Bridge shut</h1><p class="byline">By Mara Lind</p><amp-img src="x" width="1" height="1"></amp-img><p>The bridge is shut, the harbour board has said in the morning.</p>${P(3, 'Cables break.')}<amp-ad type="a"></amp-ad><p>"Nobody crosses," said Jon Vik.</p></article></body></html>`,
    has: ['harbour board has said', '"Nobody crosses," said Jon Vik'],
    hasNot: ['cookies', 'News'],
  },
  {
    name: 'liveblog',
    address: 'https://gull.example/live/bridge',
    told: {
      title: 'Bridge closure live: ferries start',
      byline: 'Mara Lind',
      published: '2025-08-29T05:00:00Z',
      outlet: 'Gull',
    },
    html: `<!doctype html><html lang="en"><head><title>Bridge closure live: ferries start | Gull</title><meta property="og:site_name" content="Gull"><script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Bridge closure live: ferries start","datePublished":"2025-08-29T05:00:00Z","coverageStartTime":"2025-08-29T05:00:00Z","author":{"@type":"Person","name":"Mara Lind"},"liveBlogUpdate":[{"@type":"BlogPosting","headline":"Ferries start","datePublished":"2025-08-29T09:00:00Z","articleBody":"x"}]}</script></head><body>${nav}<main><h1>Bridge closure live: ferries start</h1><div class="live-key-points"><h2>Key points</h2><ul><li>Bridge shut until spring</li></ul></div><div class="liveblog">${[1, 2, 3, 4].map((i) => `<article id="post-${i}"><header><time datetime="2025-08-29T0${9 - i}:00:00Z">0${9 - i}:00</time><h2>Update ${i}: ferries are full</h2></header><p>At ${9 - i} o’clock the queue at the quay reached the market square, and people were told to come back in an hour or two.</p><p>“We do what we can,” said ferry captain number ${i}, Ida Holm, who has been awake since three in the morning.</p></article>`).join('')}</div></main></body></html>`,
    has: ['At 8 o’clock', 'captain number 1', 'captain number 4', 'Update 2'],
    hasNot: ['Weather'],
  },
  {
    name: 'old-table',
    address: 'http://old.gull.example/news/1999/0829.htm',
    told: { title: 'Harbour Bridge Closed', byline: 'MARA LIND', published: '1999-08-29', outlet: 'old.gull.example' },
    html: `<HTML><HEAD><TITLE>Harbour Bridge Closed</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH=600><TR><TD WIDTH=120 VALIGN=TOP><A HREF="/">Home</A><BR><A HREF="/w">World</A><BR><A HREF="/s">Sport</A></TD><TD><FONT SIZE=5><B>Harbour Bridge Closed</B></FONT><BR><FONT SIZE=2>By MARA LIND<BR>Sunday, August 29, 1999</FONT><P>PORT GULL -- The harbour bridge was closed on Saturday after engineers found cracks in two of its six piers, and it will not open again before the spring of next year.<P>"Nobody crosses until we are done," said Jon Vik, the chief engineer, who has looked after the bridge for twenty years and who asked for patience.<P>Ferries are to run every ten minutes in the meantime, and the schools on the island will open an hour later than they used to until then.<P>The cracks were found in the yearly inspection, the harbour board said.</TD></TR></TABLE><HR><CENTER><FONT SIZE=1>Copyright 1999 Gull News Co.</FONT></CENTER></BODY></HTML>`,
    has: ['two of its six piers', '"Nobody crosses until we are done,"', 'yearly inspection'],
    hasNot: ['World', 'Copyright'],
  },
  {
    name: 'byline-in-text',
    address: 'https://gull.example/n/5',
    told: {
      title: 'Bridge shut for winter',
      byline: 'Mara Lind and Jon Berg',
      published: '2025-08-29',
      outlet: 'gull.example',
    },
    html: `<html><head><title>Bridge shut for winter</title></head><body><div class="wrap"><h1>Bridge shut for winter</h1><p>By Mara Lind and Jon Berg</p><p>August 29, 2025</p><p>The bridge is shut, says the board of the harbour today.</p>${P(4, 'Fine.')}</div></body></html>`,
    has: ['The bridge is shut'],
    hasNot: ['By Mara Lind'],
  },
  {
    name: 'caption-and-credit',
    address: 'https://gull.example/c/6',
    told: { title: 'Ferry christened', byline: 'Ida Holm', published: '2025-08-29T10:00:00Z', outlet: 'Gull' },
    html: `<html lang="en"><head><title>Ferry christened | Gull</title><meta property="og:site_name" content="Gull"><meta property="article:published_time" content="2025-08-29T10:00:00Z"></head><body><article><h1>Ferry christened</h1><span class="author-name">Ida Holm</span><div class="image-wrap"><img><div class="caption">Captain Mara Lind waves from the bridge of the new ferry on Friday. (Jon Berg/Gull Photo)</div></div><p>The ferry was christened in the rain.</p>${P(3, 'Hundreds came.')}<p class="wp-caption-text">The ferry at night. Photo: Jon Berg</p><div class="photo-caption"><p>Guests on the quay. Credit: Jon Berg</p></div><p>“A fine ship,” said Mara Lind.</p></article></body></html>`,
    has: ['christened in the rain', '“A fine ship,” said Mara Lind'],
    hasNot: ['waves from the bridge', 'Guests on the quay', 'ferry at night'],
  },
  {
    name: 'pullquote-in-blockquote',
    address: 'https://gull.example/p/7',
    told: { title: 'A long report', outlet: 'gull.example' },
    html: `<html lang="en"><head><title>A long report</title></head><body><article><h1>A long report</h1>${P(2, 'One.')}<blockquote class="pull-quote">“Nobody crosses until we are done with it.”</blockquote><p>“Nobody crosses until we are done with it,” said Jon Vik on Friday.</p>${P(2, 'Two.')}<div class="pullquote"><p>We had no choice at all in this matter, none.</p></div><p>“We had no choice at all in this matter, none,” said Ida Holm of the board.</p></article></body></html>`,
    has: ['said Jon Vik on Friday', 'said Ida Holm'],
    once: ['Nobody crosses until we are done', 'no choice at all in this matter'],
  },
  {
    name: 'ld-graph-authors-strings',
    address: 'https://gull.example/g/8',
    told: {
      title: 'Cables replaced',
      byline: 'Ana Soto, Bo Lind and Cy Ray',
      published: '2025-08-28T22:30:00Z',
      outlet: 'The Gull',
    },
    html: `<html lang="en"><head><title>Cables replaced</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList","itemListElement":[]},{"@type":["NewsArticle","Article"],"headline":["Cables replaced"],"author":["Ana Soto",{"@type":"Person","name":["Bo Lind"]},{"@type":"Person","name":"Cy Ray"}],"datePublished":"2025-08-29T07:30+09:00","publisher":[{"@type":"Organization","name":"The Gull"}],"mainEntityOfPage":{"@type":"WebPage","@id":"https://gull.example/g/8"}}]}</script></head><body><article><h1>Cables replaced</h1>${P(4, 'New.')}</article></body></html>`,
    has: ['New.'],
  },
  {
    name: 'date-forms-us',
    address: 'https://gull.example/d/9',
    told: { title: 'Dated the American way', published: '2025-08-29T20:30:00Z', outlet: 'gull.example' },
    html: `<html lang="en"><head><title>Dated the American way</title></head><body><article><h1>Dated the American way</h1><div class="dateline"><span class="date">Aug. 29, 2025 4:30 PM EDT</span></div>${P(4, 'Day.')}</article></body></html>`,
    has: ['Day.'],
  },
  {
    name: 'date-german-text',
    address: 'https://moewe.example/d/10',
    told: {
      title: 'Brücke zu',
      byline: 'Mara Lind',
      published: '2025-08-29T14:05:00Z',
      outlet: 'moewe.example',
      language: 'de',
    },
    html: `<html lang="de"><head><title>Brücke zu</title></head><body><article><h1>Brücke zu</h1><p class="article-date">Stand: 29.08.2025, 16:05 Uhr</p><p class="autor">Von: Mara Lind</p><p>Die Brücke bleibt zu, sagt die Behörde am Freitag in einer langen Mitteilung an alle Bewohner der Insel.</p>${P(2, '').replace(/In paragraph.*?yard\./g, 'Die Fähren fahren alle zehn Minuten, und die Schulen auf der Insel öffnen eine Stunde später als sonst, teilte die Behörde mit.')}</article></body></html>`,
    has: ['Die Brücke bleibt zu'],
    hasNot: ['Stand:', 'Von: Mara'],
  },
  {
    name: 'data-attr-and-microdata',
    address: 'https://gull.example/m/11',
    told: { title: 'Microdata story', byline: 'Ida Holm', published: '2025-08-29T10:00:00Z', outlet: 'Gull Post' },
    html: `<html lang="en"><head><title>Microdata story - Gull Post</title></head><body itemscope itemtype="http://schema.org/NewsArticle"><div itemprop="publisher" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="Gull Post"></div><h1 itemprop="headline">Microdata story</h1><div itemprop="author" itemscope itemtype="http://schema.org/Person"><a href="/ida"><span itemprop="name">Ida Holm</span></a></div><time itemprop="datePublished" content="2025-08-29T12:00:00+02:00">12:00</time><div itemprop="articleBody"><p>Start of it.</p>${P(4, 'Body.')}<div class="ad">Advertisement</div><p>The end of it, and no more is known.</p></div>${related}</body></html>`,
    has: ['Start of it', 'The end of it'],
    hasNot: ['Ferry fares', 'Advertisement'],
  },
  {
    name: 'cookie-wall-and-newsletter',
    address: 'https://gull.example/w/12',
    told: { title: 'Wall story', outlet: 'gull.example' },
    html: `<html lang="en"><head><title>Wall story</title></head><body>${cookie}<div class="overlay"><p>You have reached your limit of free articles. Subscribe now for unlimited access to all our stories.</p></div><main><h1>Wall story</h1>${P(2, 'Before.')}${newsletter}${P(2, 'After.')}${related}<div class="most-read"><h3>Most read</h3><ol><li><a href="/q">Gull steals sandwich from mayor at the opening</a></li></ol></div></main>${comments}</body></html>`,
    has: ['Before.', 'After.'],
    hasNot: ['limit of free', 'inbox', 'sandwich', 'Ferry fares', 'worst bridge', 'value your privacy'],
  },
  {
    name: 'spanish',
    address: 'https://gaviota.example/n/13',
    told: {
      title: 'El puente seguirá cerrado hasta la primavera',
      byline: 'Mara Lind',
      published: '2025-08-29T08:15:00Z',
      outlet: 'La Gaviota',
      language: 'es',
    },
    html: `<html lang="es"><head><title>El puente seguirá cerrado hasta la primavera | Local | La Gaviota</title><meta property="og:site_name" content="La Gaviota"><meta property="article:published_time" content="2025-08-29T10:15:00+0200"></head><body><article><h1>El puente seguirá cerrado hasta la primavera</h1><h2 class="subtitulo">Hallan grietas en dos pilares</h2><div class="firma">Por <a class="autor" href="/autor">Mara Lind</a></div><p>El puente del puerto seguirá cerrado hasta la primavera, anunció la autoridad portuaria este viernes tras hallar grietas en dos de los seis pilares.</p><p>«Nadie cruza hasta que terminemos», dijo Jon Vik, ingeniero jefe, que cuida del puente desde hace veinte años y pidió paciencia a los vecinos.</p><p>Los transbordadores saldrán cada diez minutos, y las escuelas de la isla abrirán una hora más tarde de lo habitual durante todo el invierno.</p><p>Lea también: Suben las tarifas</p></article></body></html>`,
    has: ['seguirá cerrado', '«Nadie cruza'],
    hasNot: ['Suben las tarifas'],
  },
  {
    name: 'double-body-mobile',
    address: 'https://gull.example/x/14',
    told: { title: 'Twice printed', outlet: 'gull.example' },
    html: `<html lang="en"><head><title>Twice printed</title></head><body><article><h1>Twice printed</h1><div class="desktop"><p>“Nobody crosses the bridge,” said Jon Vik.</p>${P(3, 'Here.')}</div><div class="mobile-only" style="display:none"><p>“Nobody crosses the bridge,” said Jon Vik.</p>${P(3, 'Here.')}</div></article></body></html>`,
    once: ['Nobody crosses the bridge', 'In paragraph 1 the'],
  },
  {
    name: 'no-p-br',
    address: 'https://gull.example/b/15',
    told: { title: 'Breaks only', outlet: 'gull.example' },
    html: `<html><head><title>Breaks only</title></head><body><div id="menu"><a href=/>Home</a> | <a href=/n>News</a></div><h1>Breaks only</h1><div id="story">The bridge is shut, the harbour board said on Friday, after cracks had been found in two piers.<br><br>"Nobody crosses," said Jon Vik, the engineer, who has looked after it for twenty years now.<br><br>Ferries run every ten minutes, and the schools on the island open an hour later than they used to.</div></body></html>`,
    has: ['harbour board said', '"Nobody crosses," said', 'Ferries run'],
    hasNot: ['Home'],
  },
  {
    name: 'next-data',
    address: 'https://gull.example/y/16',
    told: { title: 'Script-built', published: '2025-08-29T10:00:00Z', outlet: 'Gull' },
    html: `<html lang="en"><head><title>Script-built | Gull</title><meta property="og:site_name" content="Gull"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Script-built","datePublished":"2025-08-29T10:00:00Z","articleBody":"The bridge is shut, the harbour board said on Friday, after cracks had been found in two of its six piers. \\n\\n\\"Nobody crosses until we are done,\\" said Jon Vik, the chief engineer. Ferries will run every ten minutes in the meantime, and the schools on the island will open an hour later than they used to. The cracks were found in the yearly inspection, the board added, and one of the main cables has lost a third of its strands."}</script></head><body><div id="__next"></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>`,
    has: ['found in two of its six piers', '"Nobody crosses until we are done,"'],
    hasNot: ['enable JavaScript'],
  },
  {
    name: 'faz-like',
    address: 'https://www.milan.example/aktuell/markt-1.html',
    told: {
      title: 'Der Markt bleibt offen',
      byline: 'Ida Holm',
      published: '2025-08-29T04:07:00Z',
      outlet: 'Milan',
      language: 'de',
    },
    html: `<html lang="de"><head><title>Stadtrat: Der Markt bleibt offen | Milan</title><meta property="og:title" content="Der Markt bleibt offen"><meta property="og:site_name" content="Milan"></head><body><article><header><span>Stadtrat</span><h2>Der Markt bleibt offen</h2><div class="atc-MetaAuthor">Von Ida Holm, Flussstadt</div><time class="atc-MetaTime" datetime="2025-08-29T06:07:00+0200">29.08.2025, 06:07</time></header><p class="atc-IntroText">Die Stände ziehen nicht um.</p><p>Der Markt bleibt offen, bis die neue Halle am Fluss gebaut ist. Das teilte der Stadtrat am Freitag nach langer Sitzung mit.</p><p>„Wir bleiben“, sagte Händler Bo Lind, der seit dreißig Jahren Fisch verkauft und sich über den Beschluss freute.</p><p>Die Halle soll im nächsten Sommer fertig werden und zehn Millionen Euro kosten, wie aus den Unterlagen hervorgeht.</p><p>Quelle: F.A.Z.</p><div class="ctn-PaywallInfo">Zugang zu allen F+ Artikeln. Jetzt abonnieren</div></article></body></html>`,
    has: ['„Wir bleiben“, sagte', 'zehn Millionen'],
    hasNot: ['Jetzt abonnieren'],
  },
  {
    name: 'scmp/people-daily-like',
    address: 'http://politics.ying.example/n1/2025/0829/c1-2.html',
    told: { title: '市场继续开放', byline: '王伟', published: '2025-08-29T01:02:00Z', language: 'zh' },
    html: `<html lang="zh"><head><title>市场继续开放--鹰网</title><meta name="publishdate" content="2025-08-29"></head><body><div class="rwb_nav"><a>首页</a></div><div class="col-1"><h1>市场继续开放</h1><div class="author cf">记者 王伟</div><div class="channel cf"><div class="col-1-1 fl">2025年08月29日09:02 | 来源：<a>鹰日报</a></div></div><div class="rm_txt_con cf"><p>　　本报河城8月29日电 市议会29日宣布，在河边的新会馆建成之前，市场将继续开放，摊位不会搬迁。</p><p>　　“我们留下来，”摊主张华说。他在这里卖了三十年的鱼，对这个决定感到高兴。</p><p>　　会馆预计明年夏天完工，耗资一千万元。居民对此表示欢迎，认为这是一件好事。</p><div class="edit cf">(责编：赵丽、钱军)</div></div></div></body></html>`,
    has: ['摊位不会搬迁', '我们留下来'],
    hasNot: ['责编', '首页'],
  },
  {
    name: 'omitted tags',
    address: 'https://kite.example/p',
    told: { title: 'Market open', published: '2025-08-29T10:00:00Z', outlet: 'kite.example' },
    html: `<!doctype html><meta charset=utf-8><title>Market open</title><meta name=date content="2025-08-29T10:00:00Z"><nav><a href=/>Home</a></nav><main><h1>Market open</h1>${Q(4, 'Open.').replaceAll('</p>', '')}<p>"We stay," said Ida Holm.</main><footer><p>© Kite</footer>`,
    has: ['"We stay," said'],
    hasNot: ['© Kite'],
  },
  {
    name: 'arc-like',
    address: 'https://kite.example/news/2025/08/29/market/',
    told: { title: 'Market to stay', byline: 'Ida Holm', published: '2025-08-29T11:00:00Z', outlet: 'The River Kite' },
    html: `<html lang="en"><head><title>Market to stay - The River Kite</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Market to stay","datePublished":"2025-08-29T11:00:00Z","author":[{"@type":"Person","name":"Ida Holm"}],"publisher":{"@type":"NewsMediaOrganization","name":"The River Kite"}}</script></head><body><article class="b-article-body"><h1>Market to stay</h1><p>The market is to stay.</p>${Q(3, 'Stay.')}<div class="c-ad">Story continues below advertisement</div><div class="b-subscribe"><p>Support local news. Subscribe today for $1.</p></div><p>“We stay,” said Bo Lind.</p><p><i>Reach Ida Holm at ida@kite.example or on X @ida.</i></p><p><b>More:</b> <a>Hall plans shown</a></p></article></body></html>`,
    has: ['“We stay,” said Bo Lind'],
    hasNot: ['Support local news', 'Hall plans', 'advertisement'],
  },
  {
    name: 'korean-press',
    address: 'https://www.sol.example/news/articleView.html?idxno=1',
    told: { title: '시장 계속 연다', byline: '이영희', published: '2025-08-29T05:06:00Z', outlet: '솔개신문' },
    html: `<html lang="ko"><head><title>시장 계속 연다 - 솔개신문</title><meta property="og:site_name" content="솔개신문"><meta property="article:published_time" content="2025-08-29T14:06:00+09:00"></head><body><header>메뉴</header><div class="article-view-header"><h3 class="heading">시장 계속 연다</h3><ul class="infomation"><li>기자명 이영희 기자</li><li>입력 2025.08.29 14:06</li></ul></div><article id="article-view-content-div" itemprop="articleBody"><figure><img><figcaption>강가의 시장 [사진=솔개신문]</figcaption></figure><p>[솔개신문 이영희 기자] 시의회는 29일 강가의 새 회관이 지어질 때까지 시장을 계속 연다고 발표했다.</p><p>상인 박철수 씨는 "우리는 남는다"고 말했다. 그는 30년 동안 이곳에서 생선을 팔아 왔다고 덧붙였다.</p><p>회관은 내년 여름에 완공될 예정이며 비용은 백억 원에 이를 것으로 보인다. 주민들은 환영했다.</p><p>저작권자 © 솔개신문 무단전재 및 재배포 금지</p></article></body></html>`,
    has: ['계속 연다고 발표', '우리는 남는다'],
    hasNot: ['무단전재', '메뉴'],
  },
]
