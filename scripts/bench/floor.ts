/** The page below which ours cannot go: the words of the talk and one drawing, as somebody would type them by hand. */
import { load } from 'cheerio';

/**
 * Takes what the researcher wrote (`talk.txt`) and a built page that has a figure; gives one file of HTML with
 * its style and the first drawing inside, and no script.
 */
export function floorPage(talk: string, builtPage: string): string {
  const $ = load(builtPage);
  const drawing = $('main .drawing svg').first();
  // Parts that the page keeps elsewhere would not be found here.
  drawing.find('use').remove();
  const paragraphs = paragraphsOf(talk).map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  const title = escapeHtml($('h1').first().text().trim());
  return `<!doctype html>
<html lang="${$('html').attr('lang')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.6 Georgia, serif; color: #1d1d1b; background: #fff; }
h1 { font-size: 2rem; line-height: 1.2; }
svg { display: block; width: 100%; height: auto; fill: none; stroke: currentColor; font: 1rem sans-serif; }
svg text { fill: currentColor; stroke: none; }
</style>
</head>
<body>
<h1>${title}</h1>
${$.html(drawing)}
${paragraphs.join('\n')}
</body>
</html>
`;
}

/** What an empty line parts, each on one line. */
export const paragraphsOf = (talk: string): string[] =>
  talk
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
