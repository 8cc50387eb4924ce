import type { LanguageData } from '../language.ts';
import { words } from './words.ts';

/** Vietnamese, whose verbs are of two words: the one stands here that means least without the other ("cho biết", "khẳng định"). */
export const vi = (): LanguageData => ({
  marks: ['“”', '""', '‘’', '«»', "''"],
  dialogueDash: true,
  cues: words(`
    nói kể biết khẳng nhấn sẻ biểu thốt bảo đáp hỏi viết thuật nhắc nhủ nhắn ví gọi than reo hét quát trách khuyên dặn hứa thề tuyên
    khen ngợi đùa giãi bộc bạch chối luận thưa mắng rủ nài cằn nhằn phàn nàn lẩm bẩm thào thầm gào kêu rên hô kháng biện phê nhớ giễu
    mỉa trêu chọc ghẹo răn dọa doạ cãi gắt gầm rít
  `),
  weakCues: words('hay nhận giải đánh rằng thấy nghĩ mong muốn hy vọng tỏ'),
  nounCues: words('thư tuyên thông phát văn bài cuộc buổi họp'),
  phrases: ['theo lời', 'theo', 'theo như', 'dẫn lời', 'đối với'],
  phrasesAfter: [],
  orders: ['name-cue', 'cue-name'],
  pronouns: { she: ['bà', 'chị', 'cô'], he: ['ông', 'anh'], they: ['họ'], me: ['tôi', 'mình'], you: ['bạn'] },
  determiners: words('một các những vị người này hai ba nhiều mỗi'),
  people: words(`
    ông bà anh chị cô chú bác cụ thầy em ngôi trưởng tịch đốc thư viên sĩ sư dân chứng tướng gia nhân phóng luật cảnh sát nguồn công
    ty hãng bộ sở cục ban ủy hội đoàn
  `),
  prepositions: words('của với cho từ tại ở trong trên dưới về đến tới để bằng vì do khi sau trước giữa qua cùng như vào ra theo'),
  titles: words(`
    ông bà anh chị em cô chú bác cụ thầy gs gs. pgs pgs. ts ts. ths ths. bs bs. tiến sĩ giáo sư luật kỹ trưởng tịch đốc thư viên
    tướng đại tá thượng trung úy thiếu nghệ ca diễn nhà huấn luyện hiệu bộ phó chủ giám tổng
  `),
  particles: [],
  nameEndings: [],
  notNames: words(`
    và là có không được trong những với các đã này khi đến từ về cũng ra như để theo nhiều vào năm tại sau việc đó trên phải sẽ tuy nhiên
    nhưng nếu vì hiện hôm nay ngày tháng thứ chủ nhật trước ngoài bên cạnh trả lời đây tôi chúng họ mọi mỗi một hai ba bạn sáng chiều
    tối đêm mới còn rồi thì mà do bởi qua
  `),
  abbreviations: words('gs pgs ts ths bs ks ls tp ubnd'),
  capitalNouns: false,
  grammar: {
    adverbs: words(`
      cho cũng đã đang sẽ vẫn còn lại thêm chia bày phát nhận trả giải cảnh đề đánh tiết thừa phản thẳng thắn vừa mới từng tự thường liền
      ngay đều khóc cười nghẹn ngào buồn vui
    `),
    conjunctions: words('và nhưng rồi'),
    complements: words('rằng'),
    relatives: [],
    possessives: { she: [], he: [] },
    naming: words('gọi mang tên'),
    named: words('phim sách báo tạp chí bài hát ca khúc cuốn tiểu thuyết vở chương trình'),
  },
});
