/** Words as a study holds them: on one row, accents in one form, nothing that no reader sees. */
import { SYMBOLS, unseenIn } from '../study/checks/characters.ts';

/** What stands where a sign was that is lost, or that only its own font shows. */
export const UNREADABLE = '□';

export function cleanText(text: string): string {
  const whole = text.normalize('NFC');
  let clean = '';
  let end = 0;
  for (const { offset, character } of unseenIn(whole)) {
    clean += whole.slice(end, offset) + standIn(character);
    end = offset + character.length;
  }
  return (clean + whole.slice(end)).replace(/\s+/g, ' ').trim();
}

function standIn(character: string): string {
  const sign = SYMBOLS[character];
  if (sign) return sign;
  if (/[\p{Cc}\p{Zl}\p{Zp}\u2800\u3164\uFFA0\u115F\u1160]/u.test(character)) return ' ';
  return /[\p{Default_Ignorable_Code_Point}\p{Cf}\uFFFC]/u.test(character) ? '' : UNREADABLE;
}
