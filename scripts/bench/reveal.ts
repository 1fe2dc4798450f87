/** The slides of the deck as reveal.js shows them. It is no package of ours: it is installed for the bench alone. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { load } from 'cheerio';

const FOLDER = 'reveal';
export const REVEAL_PATH = `${FOLDER}/index.html`;

/**
 * Puts a deck of reveal.js into a folder below `root`, made of the slides of the deck's own page: their titles, words and
 * drawings, without steps or transitions. Gives why, in a line, when that cannot be, for example without a network.
 */
export async function putReveal(root: string, deck: string): Promise<string | undefined> {
  const temp = mkdtempSync(join(tmpdir(), 'bench-reveal-'));
  try {
    cpSync('scripts/bench/reveal', temp, { recursive: true });
    await promisify(execFile)('npm', ['ci', '--ignore-scripts'], { cwd: temp });
    const folder = join(root, FOLDER);
    mkdirSync(folder, { recursive: true });
    const dist = join(temp, 'node_modules/reveal.js/dist');
    for (const file of ['reveal.css', 'theme/white.css', 'reveal.js'])
      cpSync(join(dist, file), join(folder, file.replace('theme/', '')));
    writeFileSync(join(root, REVEAL_PATH), revealPage(readFileSync(join(root, deck, 'index.html'), 'utf8')));
    return undefined;
  } catch (error) {
    const said = error as { stderr?: string; message?: string };
    return (said.stderr || said.message || String(error)).trim().split('\n')[0]?.slice(0, 200) ?? '';
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** The page of reveal.js with these slides. */
export function revealPage(deck: string): string {
  const $ = load(deck);
  $('.slide :is(svg.narrow, .data, .figure-note, .nearness, predict-order, script)').remove();
  const sections = $('.slide')
    .toArray()
    .map((slide) => {
      const [title, parts] = [$(slide).find('h2').text().trim(), $(slide).find('.parts').html() ?? ''];
      return `<section><h2>${title}</h2>${parts}</section>`;
    });
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>reveal.js</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="reveal.css">
<link rel="stylesheet" href="white.css">
<div class="reveal"><div class="slides">${sections.join('\n')}</div></div>
<script src="reveal.js"></script>
<script>Reveal.initialize({ transition: 'none', backgroundTransition: 'none', hash: true });</script>
</html>
`;
}
