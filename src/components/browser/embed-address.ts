/** What the address of an embed may carry. Pure; anything else changes nothing. */
import type { Language } from '../../schema/primitives.ts';

/** How the address asks for a theme, in each language. */
export const THEME_QUERIES: Record<Language, { light: string; dark: string }> = {
  nl: { light: 'thema=licht', dark: 'thema=donker' },
  en: { light: 'theme=light', dark: 'theme=dark' },
};

/** The theme that a query asks for; the reader's device decides where it asks for none. */
export function themeIn(search: string): 'light' | 'dark' | undefined {
  for (const [name, value] of new URLSearchParams(search)) {
    for (const { light, dark } of Object.values(THEME_QUERIES)) {
      if (`${name}=${value}` === light) return 'light';
      if (`${name}=${value}` === dark) return 'dark';
    }
  }
  return undefined;
}

/** The name by which WordPress knows a frame: `#?secret=…`. */
export const secretIn = (hash: string): string | undefined => /^#\?secret=([a-zA-Z0-9]+)$/.exec(hash)?.[1];
