/** Our type for a page that may fetch nothing: it stands in the page's style. */
import sans from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline';
import { BASIC_LATIN, cutToLetters } from '../pictures/cut-font.ts';

const FAMILIES = { 'Spoken Serif': serif, Atkinson: sans };

/** In every cut, so that most texts have the same: to make one takes longer than the page. */
const USUAL = `${BASIC_LATIN}éëïö‘’–…·\u2060`;

const made = new Map<string, Promise<string>>();

/** Style that sets a text in both families. */
export function inlinedFonts(text: string): Promise<string> {
  const letters = [...new Set(USUAL + text)].sort().join('');
  const making = made.get(letters) ?? makeFaces(letters);
  made.set(letters, making);
  return making;
}

async function makeFaces(letters: string): Promise<string> {
  const faces = Object.entries(FAMILIES).map(async ([family, whole]) => {
    const bytes = Buffer.from(whole.slice(whole.indexOf(',') + 1), 'base64');
    const cut = Buffer.from(await cutToLetters(bytes, letters)).toString('base64');
    return `@font-face{font-family:'${family}';font-weight:400 700;src:url(data:font/woff2;base64,${cut}) format('woff2')}`;
  });
  return (await Promise.all(faces)).join('');
}
