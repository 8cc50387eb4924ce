const HAN_BODY =
  /(?:新聞社?|新闻|通信社?|通讯社|社|网|網|報|报|局|部|版|台|室|組|组|編集.{0,3}|编辑.{0,2}|記者|记者|日報|時報|報導|报道|綜合|综合)$/u;

/** Whether a text in a script without case could be a person's name. */
export function isUncased(name: string): boolean {
  if (
    /^[\p{Script=Han}]{2,4}$|^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}\s[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u.test(
      name,
    )
  )
    return !HAN_BODY.test(name);
  if (/^\p{Script=Hangul}{2,4}$/u.test(name)) return !/(?:뉴스|신문|일보|기자|방송)$/.test(name);
  if (/^\p{Script=Katakana}[\p{Script=Katakana}ー]{1,10}[・＝][\p{Script=Katakana}ー・]{2,20}$/u.test(name)) return true;
  return /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{Script=Tamil}\p{M}'’"-]{2,20}(?:\s[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{Script=Tamil}\p{M}'’"-]{2,20}){1,3}$/u.test(
    name,
  );
}
