/** What pages made outside a browser (files of figures, pictures for sharing, the PDF) take from the site's looks. */
import tokens from '../styles/tokens.css?raw';

/** What a module that Vite inlined holds. */
export const bytesOf = (dataUrl: string): Uint8Array =>
  Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');

/** The colour of a role in the light theme, as `#rrggbb`. */
export const lightColour = (role: string): string => colourIn(role, 0);
/** The same in the dark theme. */
export const darkColour = (role: string): string => colourIn(role, 1);

function colourIn(role: string, theme: 0 | 1): string {
  const { [theme + 1]: found } =
    new RegExp(`--${role}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens) ?? [];
  if (found === undefined) throw new Error(`tokens.css has no colour --${role}`);
  return found;
}
