/** Characters that a reader cannot see, by their names, and texts without what only a machine sees in them. */

/** By Unicode's names, in small letters, with the name that a program gives them where an author may know that. */
const NAMES: Readonly<Record<number, string>> = {
  0: 'null',
  7: 'bell',
  8: 'backspace',
  9: 'tab',
  10: 'line feed',
  11: 'line tabulation: the soft line break of PowerPoint',
  12: 'form feed: a new page',
  13: 'carriage return',
  27: 'escape',
  127: 'delete',
  133: 'next line',
  160: 'no-break space',
  173: 'soft hyphen',
  847: 'combining grapheme joiner',
  1564: 'Arabic letter mark',
  4447: 'Hangul choseong filler',
  4448: 'Hangul jungseong filler',
  5760: 'Ogham space mark',
  6068: 'Khmer vowel inherent AQ',
  6069: 'Khmer vowel inherent AA',
  6158: 'Mongolian vowel separator',
  8192: 'en quad',
  8193: 'em quad',
  8194: 'en space',
  8195: 'em space',
  8196: 'three-per-em space',
  8197: 'four-per-em space',
  8198: 'six-per-em space',
  8199: 'figure space',
  8200: 'punctuation space',
  8201: 'thin space',
  8202: 'hair space',
  8203: 'zero width space',
  8204: 'zero width non-joiner',
  8205: 'zero width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8232: 'line separator',
  8233: 'paragraph separator',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'pop directional formatting',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8239: 'narrow no-break space',
  8287: 'medium mathematical space',
  8288: 'word joiner',
  8289: 'function application',
  8290: 'invisible times',
  8291: 'invisible separator',
  8292: 'invisible plus',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8296: 'first strong isolate',
  8297: 'pop directional isolate',
  10240: 'Braille pattern blank',
  12288: 'ideographic space',
  12644: 'Hangul filler',
  65279: 'zero width no-break space, or byte order mark',
  65440: 'halfwidth Hangul filler',
  65529: 'interlinear annotation anchor',
  65530: 'interlinear annotation separator',
  65531: 'interlinear annotation terminator',
  65532: 'object replacement character: a picture that was not copied along',
  65533: 'replacement character: a byte that is no UTF-8',
  917505: 'language tag',
};

/** Names of ranges, the first that holds a character. */
const RANGES: readonly [from: number, to: number, name: string][] = [
  [0x00, 0x1f, 'a control character'],
  [0x80, 0x9f, 'a control character'],
  [0x180b, 0x180f, 'Mongolian free variation selector'],
  [0x2065, 0x206f, 'a deprecated format character'],
  [0xd800, 0xdfff, 'half of a character'],
  [0xe000, 0xf8ff, 'a private-use character'],
  [0xfe00, 0xfe0f, 'variation selector'],
  [0x1bca0, 0x1bca3, 'shorthand format character'],
  [0x1d173, 0x1d17a, 'musical format character'],
  [0xe0000, 0xe007f, 'tag character'],
  [0xe0100, 0xe01ef, 'variation selector'],
  [0xf0000, 0x10ffff, 'a private-use character'],
];

/** "U+00AD (soft hyphen)". A character that can be seen is its own name: "U+2192 (→)". */
export function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name =
    NAMES[code] ??
    (/\p{Cn}/u.test(character)
      ? 'no character of Unicode'
      : (RANGES.find(([from, to]) => from <= code && code <= to)?.[2] ??
        (/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(character)
          ? 'an invisible format character'
          : character)));
  return `${number} (${name})`;
}

/**
 * What cannot be seen, or is no character: control characters but tab and line break, what text is laid out by,
 * private use, halves, what Unicode does not know, and signs that stand for something lost.
 */
const UNSEEN =
  /(?![\t\n\r])\p{Cc}|\r(?!\n)|[\p{Default_Ignorable_Code_Point}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u061C\u2800\uFFF9-\uFFFD]/gu;

/** Those of them that are part of what is seen: of a sign in colour, a flag, a script whose letters join. */
const PART_OF_A_SIGN =
  /(?<=\p{Emoji}|\p{S}|\p{P})(?:\uFE0E|\uFE0F)|(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic})|(?<=\u{1F3F4}[\u{E0020}-\u{E007E}]*)[\u{E0020}-\u{E007F}]|(?<=(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}])(?:\u200C|\u200D)(?=[\p{L}\p{M}\s])/gu;

/** A character that no reader sees, and where it stands. */
export interface Unseen {
  character: string;
  offset: number;
}

/** Every character of a text that cannot be seen and is no part of one that can. */
export function unseenIn(text: string): Unseen[] {
  const found = [...text.matchAll(UNSEEN)];
  if (found.length === 0) return [];
  const parts = new Set([...text.matchAll(PART_OF_A_SIGN)].map(({ index }) => index));
  return found.flatMap(({ 0: character, index }) => (parts.has(index) ? [] : [{ character, offset: index }]));
}

/** What the fonts Symbol and Wingdings, from which PowerPoint takes its bullets, show at a place of their own. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF06C': '●',
  '\uF06E': '■',
  '\uF071': '❑',
  '\uF076': '❖',
  '\uF0D8': '➢',
  '\uF0FC': '✓',
  '\uF0E0': '→',
  '\uF0AE': '→',
  '\uF0E8': '➔',
  '\uF02D': '–',
};

/** How to mend a text that holds a character that cannot be seen, without a change of its words. */
export function mendOf(character: string): string {
  const symbol = SYMBOLS[character];
  if (symbol) return `In PowerPoint it is the bullet or sign ${symbol}: write that in its place.`;
  if (/\p{Co}/u.test(character))
    return 'Only the font of the document that it comes from shows it: write the sign that stands there, such as • or →.';
  if (/[\v\f\r\u0085\p{Zl}\p{Zp}]/u.test(character))
    return 'It ends a line: put a line break or a space in its place.';
  if (character === '\uFFFD') return 'Write the character that was meant, and save the file as UTF-8.';
  if (/[\u2800\u3164\uFFA0\u115F\u1160]/u.test(character)) return 'Put a space in its place.';
  if (/[\p{Cn}\p{Cs}]/u.test(character)) return 'Write the character that was meant.';
  if (character === '\u00AD')
    return 'Take it out: browsers break long words themselves, and the word stays the same.';
  return 'Take it out; where it stands between two words, put a space in its place.';
}

/** Letters that a typesetter joined: "ﬁ". */
const LIGATURES = /[\uFB00-\uFB06]/g;

/** The same words, whatever made them: accents in one form, nothing that cannot be seen, letters not joined. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(LIGATURES, (joined) => joined.normalize('NFKC'));

/** What a terminal or an eye would not show as it is: the unseen, and every space but the plain one. */
const NEEDS_A_NAME =
  /(?!\n)\p{Cc}|[\p{Default_Ignorable_Code_Point}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u061C\u2800\uFFF9-\uFFFD]|(?! )\p{Zs}/gu;

/** A text with a name in place of each character that would not be seen in it: "⟨U+00A0 (no-break space)⟩by". */
export function spelled(text: string): string {
  const parts = new Set([...text.matchAll(PART_OF_A_SIGN)].map(({ index }) => index));
  return text.replace(NEEDS_A_NAME, (character, index: number) =>
    parts.has(index) ? character : `⟨${nameOf(character)}⟩`,
  );
}
