import type { Phrases } from './phrases.ts';

export const asian: Readonly<Record<string, Phrases>> = {
  ja: {
    correction: `【訂正】 | 訂正：`,
    corrected: `訂正`,
    wall: `この記事は有料 | この記事は会員限定 | 会員限定 | 有料会員 | 続きを読むには | この続きは`,
    label: `
      シェア | シェアする | 保存 | 印刷 | 閉じる | フォロー | はてなブックマーク | 新規登録 | ログイン | ログインする | コメントを書く | リンクをコピー | もっと見る | 報告する | 送信
      キャンセル | この記事をシェアする
    `,
    teaser: `
      関連記事 | あわせて読みたい | 合わせて読みたい | こちらもおすすめ | 続きを読む | 【関連 | 【あわせて | 【写真 | 【動画 | この記事も読む | 関連：
      おすすめ記事
    `,
    appeal: `
      この記事は有料 | この記事は会員限定 | 会員限定 | 有料会員 | 記事に『リアクション』 | フォローする | 続きを読むには | 無料会員 | スポンサード リンク | スポンサーリンク
      コメントを投稿しますか | コメントを削除しますか | コメントを書く | 削除しました。 | 送信しました。 | 投稿を受け付けました | 管理者へ報告 | 会員登録すると | 有料デジタル会員に登録 | 有料会員に登録
    `,
    banner: `広告 | 残り | 会員登録`,
    after: `
      関連記事 | 関連キーワード | ■関連キーワード | 関連ニュース | 人気記事 | ランキング | おすすめ記事 | おすすめ情報 | あわせて読みたい | 最新記事 | コメント | タグ | この記事の関連ニュース | この記事を書いた人 | 関連リンク | おすすめ | 新着記事 | 新着ニュース | トップニュース | 注目キーワード | 人気キーワード | 注目の記事 | 注目の動画 | 注目記事 | おすすめの記事 | あなたにおすすめの記事 | アクセスランキング | 人気記事ランキング | ソース・関連リンク | 関連サイト | あなたへのおすすめ
      合わせて読みたい | こちらもおすすめ
    `,
    contents: `目次`,
    opener: `続きを読む | もっと見る | 全文を読む`,
    ago: `分前 | 時間前 | 日前`,
    comments: `コメント`,
    commenting: `コメントする | コメントを残す | コメントを投稿する | みんなのコメント`,
    stamp: `公開日 | 更新日 | 配信 | 最終更新 | 掲載 | 公開： | 更新：`,
    sign: `＜取材 | （取材 | (c) | © | 無断転載 | 出典 | （共同） | 無断複製 | ※本記事は掲載時点 | ※記事の内容は掲載 | カテゴリー: | カテゴリー： | カテゴリ: | タグ: | タグ： | 投稿者: | 投稿者：`,
  },
  ko: {
    correction: `정정합니다 | 바로잡습니다`,
    corrected: `정정`,
    wall: `구독자 전용 | 유료 회원`,
    label: `
      공유 | 공유하기 | 인쇄 | 저장 | 닫기 | 댓글 | 로그인 | 회원가입 | 더보기 | 링크 복사
    `,
    teaser: `
      관련기사 | 관련 기사 | 함께 보면 좋은 | 더 보기 | 이 기사와 함께
      함께 읽어보세요 | 함께 읽으면 좋은 | 추천 기사 | 추천기사
    `,
    appeal: `
      구독하기 | 공유하기 | 회원가입 | 제보는
      이 콘텐츠를 보려면 | 댓글을 작성하려면 | 이미 구독 중이신가요 | 기사 듣기 | 이 기사를 공유합니다 | 로그인 후 이용
    `,
    banner: `광고 | 구독 | 로그인`,
    after: `
      관련기사 | 관련 기사 | 많이 본 뉴스 | 인기기사 | 인기 기사 | 최신 뉴스 | 댓글 | 추천기사 | 이 시각 주요 뉴스
      추천 기사 | 함께 읽어보세요 | 함께 보면 좋은 기사
    `,
    contents: `목차`,
    opener: `더보기 | 더 보기 | 계속 읽기 | 전체 보기`,
    ago: `분전 | 분 전 | 시간전 | 시간 전 | 일전 | 일 전`,
    comments: `댓글`,
    commenting: `댓글 쓰기 | 댓글 작성 | 댓글을 남겨주세요`,
    stamp: `입력 | 수정 | 등록 | 승인 | 기사입력 | 최종수정 | 업데이트`,
    sign: `저작권자 | ⓒ | 무단전재 | 무단 전재 | <저작권자 | [저작권자 | 제보는 | ▶`,
  },
  zh: {
    correction: `更正：`,
    corrected: `更正`,
    wall: `订阅后 | 訂閱後 | 会员专享 | 付费内容`,
    label: `
      分享 | 打印 | 收藏 | 关闭 | 評論 | 评论 | 登录 | 注册 | 登入 | 註冊 | 复制链接 | 複製連結 | 查看更多
    `,
    teaser: `相关阅读 | 相關閱讀 | 相关新闻 | 相關新聞 | 延伸阅读 | 延伸閱讀 | 推荐阅读 | 推薦閱讀 | 更多新闻 | 更多新聞`,
    appeal: `
      扫码 | 關注我們 | 关注我们 | 喜欢这篇文章 | 下载app | 点击查看
      请先登录 | 请登录后 | 登录后可 | 登录后查看 | 請先登入 | 登入後 | 点击收听 | 更多精彩内容请 | 分享到微信 | 打开微信 | 已订阅？
    `,
    banner: `广告 | 廣告 | 點擊`,
    after: `
      相关阅读 | 相關閱讀 | 相关新闻 | 相關新聞 | 延伸阅读 | 延伸閱讀 | 推荐阅读 | 热门新闻 | 熱門新聞 | 最新新聞 | 评论 | 留言
      更多新闻 | 更多新聞 | 推薦閱讀
    `,
    contents: `目录 | 目錄`,
    opener: `阅读全文 | 展开 | 查看更多 | 閱讀全文 | 繼續閱讀`,
    ago: `分钟前 | 分前 | 小时前 | 小時前 | 天前 | 日前`,
    comments: `评论 | 網友評論 | 网友评论 | 評論`,
    commenting: `网友评论 | 網友評論 | 发表评论 | 我要评论 | 發表評論 | 發表留言 | 我要留言`,
    stamp: `发布时间 | 發佈時間 | 更新时间 | 更新時間 | 来源 | 來源 | 发表时间 | 編輯`,
    sign: `【纠错 | 【我要纠错 | [纠错 | 我要纠错 | 【责编 | [责编 | 责任编辑 | 責任編輯 | (责编 | （责编 | 责编 | (責任編輯 | （责任编辑 | 来源： | 來源： | 编辑： | 編輯： | 【责任编辑 | [责任编辑 | 分类： | 分類： | 标签： | 標籤： | 分类: | 标签:`,
  },
  ar: {
    correction: `تصحيح:`,
    wall: `للمشتركين فقط`,
    label: `شارك | استمع | طباعة`,
    teaser: `
      اقرأ أيضا | اقرأ أيضاً | اقرأ المزيد | إقرأ أيضا | شاهد أيضا | مواضيع ذات صلة | قد يهمك
      اقرأ أيضًا | إقرأ أيضًا | إقرأ أيضاً
    `,
    appeal: `
      اشترك | تابعنا | تابعونا | انضم إلى قناة | انضم إلى قناتنا | انضموا إلى قناة | انضموا إلى قناتنا | انضم لقناة | انضموا لقناة | تابع قناة | تابعوا قناة | تابعوا قناتنا
      تابع قناتنا | لمتابعة آخر الأخبار | لمتابعة آخر المستجدات | لمتابعة المزيد | لمتابعة الأخبار | للانضمام إلى قناة | للاشتراك في قناة | للاشتراك في خدمة | يمكنكم متابعة | للمزيد تابع | للمزيد تابعوا
      لعرض هذا المحتوى | لمشاهدة هذا المحتوى | سجل الدخول | استمع إلى المقال | هل أنت مشترك
    `,
    banner: `إعلان`,
    after: `
      مواضيع ذات صلة | اقرأ أيضا | الأكثر قراءة | التعليقات | أخبار ذات صلة | الكلمات المفتاحية
      اقرأ أيضًا | اقرأ أيضاً
    `,
    contents: ``,
    comments: `التعليقات | تعليقات | تعليق`,
    commenting: `اترك تعليقا | اترك تعليقاً | أضف تعليق | أضف تعليقا`,
    stamp: `نشر | نشرت | آخر تحديث | تاريخ النشر`,
    sign: `المصدر: | المصدر :`,
  },
  hi: {
    correction: ``,
    wall: ``,
    label: `शेयर करें | फॉलो करें`,
    teaser: `यह भी पढ़ें | ये भी पढ़ें | यह भी देखें | यह खबर भी पढ़ें | ये खबर भी पढ़ें | और पढ़ें | इसे भी पढ़ें | संबंधित खबरें`,
    appeal: `हमें फॉलो करें | खबरें और भी | हमारे whatsapp | हमारे व्हाट्सएप | हमारे व्हाट्सऐप | हमारे टेलीग्राम`,
    banner: `विज्ञापन`,
    after: `संबंधित खबरें | और पढ़ें | टॉप न्यूज | खबरें और भी हैं`,
    contents: ``,
    comments: `टिप्पणियाँ`,
    commenting: `टिप्पणी करें | अपनी टिप्पणी दें`,
    stamp: `प्रकाशित | अपडेटेड`,
    sign: `स्रोत:`,
  },
  bn: {
    correction: ``,
    wall: ``,
    label: `শেয়ার করুন`,
    teaser: `আরও পড়ুন | আরো পড়ুন | আরও পড়তে`,
    appeal: ``,
    banner: `বিজ্ঞাপন`,
    after: `আরও পড়ুন | সম্পর্কিত খবর`,
    contents: ``,
    commenting: `মন্তব্য করুন`,
    stamp: `প্রকাশ | প্রকাশিত | আপডেট`,
    sign: `সূত্র:`,
  },
  he: {
    correction: `תיקון:`,
    wall: `למנויים בלבד`,
    label: `שתפו | הדפסה`,
    teaser: `קראו גם | קראו עוד | לקריאה נוספת | כתבות נוספות`,
    appeal: `
      הירשמו | עקבו אחרינו
      כדי לצפות בתוכן | לצפייה בתוכן זה | התחברו כדי | האזינו לכתבה | כבר מנויים
    `,
    banner: `פרסומת`,
    after: `כתבות נוספות | תגובות | תגיות`,
    contents: ``,
    comments: `תגובות`,
    commenting: `הוסף תגובה | הוספת תגובה | כתבו תגובה`,
    stamp: `פורסם | עודכן`,
    sign: `מקור:`,
  },
  vi: {
    correction: ``,
    wall: ``,
    label: `chia sẻ | bình luận`,
    teaser: `xem thêm | đọc thêm | tin liên quan | mời độc giả xem thêm`,
    appeal: `
      để xem nội dung này | đăng nhập để | nghe bài viết | bạn đã là thành viên
    `,
    banner: `quảng cáo`,
    after: `tin liên quan | tin cùng chuyên mục | bình luận | đọc nhiều`,
    contents: `mục lục`,
    comments: `bình luận`,
    commenting: `ý kiến của bạn | gửi bình luận | để lại bình luận`,
    stamp: `cập nhật`,
    sign: `nguồn:`,
  },
  id: {
    correction: ``,
    wall: ``,
    label: `bagikan | komentar`,
    teaser: `baca juga | baca selengkapnya | lihat juga | simak juga`,
    appeal: `
      gulir untuk melanjutkan | scroll to continue | simak breaking news
      untuk melihat konten ini | masuk untuk berkomentar | masuk untuk membaca | login untuk | dengarkan artikel | sudah berlangganan? | scroll ke bawah untuk
      gulir ke bawah untuk | hak cipta dilindungi
    `,
    banner: `iklan`,
    after: `berita terkait | terpopuler | komentar | baca juga | artikel terkait`,
    contents: `daftar isi`,
    byline: `oleh | oleh:`,
    comments: `komentar`,
    commenting: `tinggalkan komentar | tulis komentar | beri komentar`,
    stamp: `diperbarui | dipublikasikan`,
    sign: `sumber: | pewarta: | editor:`,
  },
  ms: {
    correction: ``,
    wall: `hanya untuk pelanggan`,
    label: `kongsi | cetak | simpan`,
    teaser: `baca: | baca juga | baca lagi | berita berkaitan | lihat juga`,
    appeal: `ikuti kami | langgan sekarang`,
    banner: `iklan`,
    after: `berita berkaitan | paling popular | artikel berkaitan | komen`,
    contents: `isi kandungan`,
    byline: `oleh | oleh:`,
    stamp: `dikemas kini | diterbitkan`,
    sign: `sumber:`,
  },
  fa: {
    correction: ``,
    wall: ``,
    label: `اشتراک‌گذاری`,
    teaser: `بیشتر بخوانید | همچنین بخوانید | بیشتر بدانید`,
    appeal: `به کانال تلگرام | در کانال تلگرام ما | ما را در تلگرام | ما را در اینستاگرام | عضو کانال`,
    banner: `تبلیغات`,
    after: `اخبار مرتبط | مطالب مرتبط | پربازدیدها`,
    contents: ``,
    comments: `نظرات | دیدگاه‌ها`,
    commenting: `ارسال نظر | نظر شما`,
    stamp: ``,
    sign: `منبع:`,
  },
  th: {
    correction: ``,
    wall: ``,
    label: `แชร์`,
    teaser: `อ่านเพิ่มเติม | อ่านข่าวเพิ่มเติม | ข่าวที่เกี่ยวข้อง`,
    appeal: ``,
    banner: `โฆษณา`,
    after: `ข่าวที่เกี่ยวข้อง | เรื่องที่เกี่ยวข้อง | ข่าวล่าสุด`,
    contents: ``,
    comments: `ความคิดเห็น`,
    commenting: `แสดงความคิดเห็น`,
    stamp: ``,
    sign: `ที่มา:`,
  },
};
