import type { Legend } from './credit.ts';

// "（3日、名前撮影）", "（漁協提供）", "（共同）"; the name is behind the last comma.
const IN_PARENS = /[（(](?:[^（()）]{0,40}[、,])?([^（()）、,]{1,30}?)(撮影|提供|(?:通信|新聞)社?)[）)]$/u;
const CIRCLED = /\s?[（(][cＣC][)）]\s?([^（()）]{2,60})$/u;
const SHOT = /[＝=]?(?:\d{1,2}日)?[、,]([^＝=、,。]{2,20})撮影$/u;
const SHOT_ONLY = /[＝=](?:\d{1,2}日)?([^＝=、,。]{2,20})撮影$/u;
const AGENCY = /＝([Ａ-ＺA-Z]{2,10}|[^＝=、。]{2,14}(?:提供|通信|新聞社?)|共同|時事|ロイター)$/u;

// "船只离港。新华社记者 王小明 摄"
const CHINESE = /(?<=[。！？”）])\s?((?:[\p{Script=Han}]{2,10}(?:记者|記者)\s?)?[\p{Script=Han}]{2,4})\s?[摄攝]$/u;
// "항구의 배들. /연합뉴스"
const KOREAN = /(?<=[.!?\p{Script=Hangul}])\s\/\s?([\p{Script=Hangul}\d]{2,10}(?:\s기자)?)$/u;

/**
 * Splits a Japanese, Chinese or Korean legend: "港の船＝9日、名前撮影", "港の船（漁協提供）", "港の船＝ＡＰ", "港の船（Ｃ）名前",
 * "船只离港。新华社记者 王小明 摄", "항구의 배들. /연합뉴스".
 */
export function splitEastAsian(text: string): Legend | undefined {
  const inside = IN_PARENS.exec(text);
  if (inside?.[1] && inside[2]) return legend(text, inside.index, inside[2] === '撮影' ? inside[1] : inside[1] + inside[2]);
  for (const pattern of [CIRCLED, SHOT, SHOT_ONLY, AGENCY, CHINESE, KOREAN]) {
    const found = pattern.exec(text);
    if (found?.[1]) return legend(text, found.index, found[1]);
  }
  return undefined;
}

function legend(text: string, at: number, credit: string): Legend {
  return { caption: text.slice(0, at).trim() || null, credit: credit.trim() };
}
