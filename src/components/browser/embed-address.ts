/** What the address of an embed may carry. Pure; anything else changes nothing. */

const THEMES = new Map<string, 'light' | 'dark'>([
  ['thema=licht', 'light'],
  ['thema=donker', 'dark'],
  ['theme=light', 'light'],
  ['theme=dark', 'dark'],
]);

/** The theme that a query asks for; the reader's device decides where it asks for none. */
export function themeIn(search: string): 'light' | 'dark' | undefined {
  for (const [name, value] of new URLSearchParams(search)) {
    const theme = THEMES.get(`${name}=${value}`);
    if (theme) return theme;
  }
  return undefined;
}

/** The name by which WordPress knows a frame: `#?secret=…`. */
export const secretIn = (hash: string): string | undefined => /^#\?secret=([a-zA-Z0-9]+)$/.exec(hash)?.[1];
