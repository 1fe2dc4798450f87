// Figures and quotes on a website of someone else.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noTrouble, type Trouble, withPage } from './browser.ts';
import { firstOf } from './first-of.ts';
import { type Host, openHost } from './host.ts';
import { isEmbed, page as pageOf, pagePaths } from './pages.ts';
import { site } from './sites.ts';
import { judgeViews } from './views.ts';

const root = await site('root');
const edition = await site('edition');

const FIGURE = 'embed/brood-delen/';
const QUOTE = 'en/embed/gesprek-bij-het-vuur/';
/** Without that of a quote which was withdrawn. */
const embeds = (): string[] =>
  pagePaths(root.dir).filter((path) => isEmbed(path) && !path.endsWith('/buurvrouw/'));
const url = (path: string): string => root.url + path;

let host: Host;
beforeAll(async () => {
  host = await openHost();
});
afterAll(() => host.close());

/** The host is another one than the site's: that is not amiss here. */
const quiet = ({ otherHosts: _, ...trouble }: Trouble): void => {
  const { otherHosts: __, ...none } = noTrouble;
  expect(trouble).toEqual(none);
};

const frameAt = (page: Page, address: string): Frame => {
  const found = page.frames().find((frame) => frame.url().split('#')[0] === address);
  if (!found) throw new Error(`no frame shows ${address}`);
  return found;
};
const contentHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
const frameHeight = async (frame: Frame): Promise<number> =>
  (await frame.frameElement()).evaluate((element) => (element as HTMLIFrameElement).clientHeight);

/** Waits until the frame is as high as `wanted` makes of its content, within 2 px. */
async function fits(frame: Frame, wanted = (height: number): number => height): Promise<void> {
  await expect
    .poll(async () => Math.abs((await frameHeight(frame)) - wanted(await contentHeight(frame))), {
      message: frame.url(),
      timeout: 10_000,
    })
    .toBeLessThanOrEqual(2);
}

/** What a browser measures of a figure's embed where it has no width to measure with. */
async function heightAtNoWidth(): Promise<number> {
  let height = 0;
  await withPage({ viewport: { width: 1, height: 900 } }, async (page) => {
    await page.goto(url(FIGURE));
    height = await contentHeight(page.mainFrame());
  });
  return height;
}

const SCRIPT = (): string => `<script src="${url('embed.js')}" async></script>`;
const ways = [
  { way: 'in a plain frame', sandbox: '' },
  { way: 'in a sandbox of an opaque origin', sandbox: 'sandbox="allow-scripts"' },
];

firstOf(1, ways)(
  'an embed, $way, is seen whole at its own height, and asks for nothing more',
  async ({ sandbox }) => {
    await withPage({ viewport: { width: 700, height: 900 } }, async (page, trouble) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.frame() !== page.mainFrame()) asked.push(request.url());
      });
      // Where more is forbidden, all of them; elsewhere one of each kind.
      const shown = sandbox ? embeds() : [FIGURE, QUOTE];
      const frames = shown.map(
        (path) => `<iframe src="${url(path)}" title="x" width="640" ${sandbox}></iframe>`,
      );
      if (sandbox) expect(frames.length).toBeGreaterThan(10);
      await page.goto(host.put('many', `${frames.join('')}${SCRIPT()}`));
      for (const path of shown) {
        const frame = frameAt(page, url(path));
        await fits(frame);
        expect(await contentHeight(frame), path).toBeGreaterThan(150);
        expect(await frame.locator('main h1').isVisible(), path).toBe(true);
        expect(
          await frame.locator(':is(.in-sight > svg:visible, blockquote, .empty, predict-order)').count(),
          path,
        ).toBe(1);
      }
      expect(asked.sort()).toEqual(shown.map(url).sort());
      quiet(trouble);
    });
  },
);

test('where a frame may not run scripts either, drawing and quote are there, and no steps that would not work', async () => {
  await withPage({ viewport: { width: 700, height: 900 } }, async (page, trouble) => {
    const frames = [FIGURE, QUOTE].map(
      (path) => `<iframe src="${url(path)}" title="x" sandbox width="640"></iframe>`,
    );
    await page.goto(host.put('still', frames.join('')));
    expect(await frameAt(page, url(FIGURE)).locator('.in-sight > svg:visible').count()).toBe(1);
    expect(await frameAt(page, url(FIGURE)).locator('.steps').isVisible()).toBe(false);
    expect(await frameAt(page, url(QUOTE)).locator('.turn:visible').count()).toBe(3);
    // The browser itself says that it did not run the script.
    expect(trouble.console.filter((text) => !text.startsWith('Blocked script execution'))).toEqual([]);
    expect(trouble.exceptions).toEqual([]);
  });
});

describe('the script for other websites', () => {
  test('lets a frame grow and shrink with its table, also when it comes later than the frame', async () => {
    await withPage({ viewport: { width: 1000, height: 900 } }, async (page, trouble) => {
      await page.goto(host.put('late', `<iframe src="${url(FIGURE)}" title="x" width="900"></iframe>`));
      const frame = frameAt(page, url(FIGURE));
      await frame.waitForLoadState();
      expect(await frameHeight(frame)).toBe(150);
      await page.addScriptTag({ url: url('embed.js') });
      await fits(frame);
      const before = await frameHeight(frame);
      await frame.locator('details.data summary').click();
      await expect.poll(() => frameHeight(frame)).toBeGreaterThan(before + 100);
      await fits(frame);
      await frame.locator('details.data summary').click();
      await expect.poll(() => frameHeight(frame)).toBe(before);
      quiet(trouble);
    });
  });

  test('keeps an absurd height within bounds, and gives no frame the height of another', async () => {
    await withPage({}, async (page, trouble) => {
      host.put('stranger', '<p>Not of the site</p>');
      const frames = [url(QUOTE), url(FIGURE), `${host.url}stranger`].map(
        (src) => `<iframe src="${src}" title="x"></iframe>`,
      );
      await page.goto(host.put('absurd', SCRIPT() + frames.join('')));
      const [quote, figure, stranger] = [url(QUOTE), url(FIGURE), `${host.url}stranger`].map((src) =>
        frameAt(page, src),
      );
      if (!quote || !figure || !stranger) throw new Error('a frame is missing');
      await fits(quote);
      await fits(figure);
      const heights = (): Promise<number[]> => Promise.all([quote, figure, stranger].map(frameHeight));
      const [first, second] = await heights();
      // The script came first, so when the page has heard a message the script has too.
      await page.evaluate(() => {
        const heard: unknown[] = [];
        Object.assign(window, { heard });
        addEventListener('message', ({ data }) => heard.push(data.value));
      });
      const tell = async (from: Frame, value: unknown): Promise<void> => {
        await from.evaluate((told) => parent.postMessage({ message: 'height', value: told }, '*'), value);
        await page.waitForFunction(
          (told) => (window as unknown as { heard: unknown[] }).heard.at(-1) === told,
          value,
        );
      };
      await tell(stranger, 5000);
      expect(await heights()).toEqual([first, second, 150]);
      await tell(figure, 1e9);
      expect(await heights()).toEqual([first, 10_000, 150]);
      await tell(figure, -5);
      await tell(figure, '5px; position: fixed');
      expect(await heights()).toEqual([first, 100, 150]);
      quiet(trouble);
    });
  });

  test('is under 2 kB, says its licence, and says nothing to the console', async () => {
    const text = await (await fetch(url('embed.js'))).text();
    expect(text.length).toBeLessThan(2000);
    expect(text).toContain('MIT');
    expect(text).not.toContain('console');
  });
});

test('without any script of the host, a browser that can fits the frame itself', {
  tags: 'long',
}, async () => {
  await withPage({ viewport: { width: 700, height: 900 } }, async (page, trouble) => {
    const style = 'width:100%;border:0;frame-sizing:content-height';
    await page.goto(
      host.put(
        'native',
        ways
          .map(
            ({ sandbox }) => `<iframe src="${url(FIGURE)}" title="x" style="${style}" ${sandbox}></iframe>`,
          )
          .join(''),
      ),
    );
    if (!(await page.evaluate(() => CSS.supports('frame-sizing', 'content-height')))) return;
    const frames = page.frames().filter((frame) => frame.url() === url(FIGURE));
    expect(frames.length).toBe(2);
    // Chromium 156 now and then keeps to the height that it measured before a frame had a width.
    const atNoWidth = await heightAtNoWidth();
    for (const frame of frames) {
      const off = async (): Promise<number> => {
        const high = await frameHeight(frame);
        return Math.min(Math.abs(high - (await contentHeight(frame))), Math.abs(high - atNoWidth));
      };
      await expect.poll(off, { timeout: 10_000 }).toBeLessThanOrEqual(2);
      const before = await frameHeight(frame);
      await frame.locator('details.data summary').click();
      await expect.poll(() => frameHeight(frame)).toBeGreaterThan(before + 100);
    }
    // Which is why the content has a least width.
    expect(atNoWidth).toBeLessThan(2 * (await contentHeight(frames[0] as Frame)));
    quiet(trouble);
  });
});

describe('in WordPress', () => {
  /** What its wp-embed.js does with a frame's message, in short: the frame is known by its secret, and kept within 200 and 1000 px. */
  const RECEIVER = `<script>
    addEventListener('message', ({ source, data }) => {
      if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
      for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
        if (source !== frame.contentWindow) continue;
        if (data.message === 'height') frame.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
        const to = document.createElement('a');
        to.href = data.value;
        if (data.message === 'link' && to.host === new URL(frame.src).host && document.activeElement === frame)
          window.top.location.href = data.value;
      }
    });
  </script>`;
  const embedded = (path: string, secret: string): string =>
    `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" width="600" title="x" src="${url(path)}#?secret=${secret}" data-secret="${secret}"></iframe>`;
  const clamp = (height: number): number => Math.min(Math.max(height, 200), 1000);

  test('an embed has the height of its content, within what WordPress allows', async () => {
    await withPage({}, async (page, trouble) => {
      // All of them, each at its own height, are in the sandbox above.
      const shown = [FIGURE, QUOTE];
      const frames = shown.map((path, index) => embedded(path, `secret${index}`));
      await page.goto(host.put('wordpress', RECEIVER + frames.join('')));
      const heights = await Promise.all(
        shown.map(async (path) => {
          const frame = frameAt(page, url(path));
          await fits(frame, clamp);
          return contentHeight(frame);
        }),
      );
      expect(heights.some((height) => height > 1000)).toBe(true);
      expect(heights.some((height) => height > 200 && height < 1000)).toBe(true);
      quiet(trouble);
    });
  });

  test('a link is followed by WordPress, which lets a frame open nothing', { tags: 'long' }, async () => {
    await withPage({}, async (page, trouble) => {
      await page.goto(host.put('wordpress-link', RECEIVER + embedded(QUOTE, 'abc123')));
      await frameAt(page, url(QUOTE)).locator('footer a').click();
      await page.waitForURL(url('en/quotes/gesprek-bij-het-vuur/'));
      quiet(trouble);
    });
  });
});

test('elsewhere a link opens beside the page of the host, and a sign leads to its meaning in the frame', {
  tags: 'long',
}, async () => {
  await withPage({ viewport: { width: 700, height: 900 } }, async (page, trouble) => {
    await page.goto(host.put('links', `<iframe src="${url(QUOTE)}" title="x" width="640"></iframe>`));
    const frame = frameAt(page, url(QUOTE));
    await frame.locator('figcaption a.mark').click();
    await frame.waitForURL('**#legend');
    for (const link of [frame.locator('footer a'), frame.locator('.turn .original a.mark').last()]) {
      const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
      await opened.waitForLoadState();
      expect(await opened.evaluate(() => window.opener)).toBe(null);
      expect(page.url()).toBe(`${host.url}links`);
    }
    quiet(trouble);
  });
});

const sandboxed = [
  { where: 'a sandbox', attributes: () => `src="${url(FIGURE)}"` },
  {
    where: 'a frame without an address',
    attributes: () =>
      `srcdoc="${pageOf(root.dir, FIGURE).html().replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`,
  },
];

firstOf(1, sandboxed)(
  'the figure can be explored in $where: select, walk by keyboard, step',
  async (sandbox) => {
    await withPage({ viewport: { width: 1000, height: 900 } }, async (page, trouble) => {
      const frameTag = `<iframe ${sandbox.attributes()} sandbox="allow-scripts" title="x" width="940" height="800"></iframe>`;
      await page.goto(host.put('explore', frameTag));
      const [frame] = page.mainFrame().childFrames();
      if (!frame) throw new Error('no frame');
      await frame.locator('svg.wide [data-mark="bakmaten"]').click();
      expect(await frame.locator('.beside').innerText()).toContain('Ruilen tussen maten hapert');
      await page.keyboard.press('ArrowRight');
      expect(await frame.locator('svg.wide [data-selected]').getAttribute('data-mark')).toBe('straatgenoten');
      await frame.locator('.steps').getByLabel('Twee uitersten').check();
      await frame.locator('svg.wide .relation').nth(1).waitFor({ state: 'hidden' });
      quiet(trouble);
    });
  },
);

describe('the theme', () => {
  const ground = (page: Page): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const LIGHT = 'rgb(251, 248, 243)';
  const DARK = 'rgb(24, 22, 19)';

  firstOf(2, [
    ['light', '?thema=donker', DARK],
    ['dark', '?theme=light', LIGHT],
    ['light', '', LIGHT],
    ['dark', '', DARK],
    ['dark', '?thema=licht', LIGHT],
    ['light', '?theme=dark', DARK],
  ] as const)('of a %s device with "%s" is %s', async (colorScheme, query, wanted) => {
    await withPage({ colorScheme }, async (page) => {
      await page.goto(url(FIGURE) + query);
      expect(await ground(page)).toBe(wanted);
    });
  });

  test('and the rest of the page is changed by nothing else that an address carries', {
    tags: 'long',
  }, async () => {
    await withPage({}, async (page, trouble) => {
      const made = async (query: string): Promise<string> => {
        await page.goto(url(FIGURE) + query);
        return page.evaluate(() => document.documentElement.outerHTML);
      };
      const plain = await made('');
      for (const query of [
        '?thema=dark&theme=donker',
        '?theme=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
        '?thema=__proto__&kies=%3Cb%3E&stap=99',
        '?select="]&theme=',
        '#?secret=%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
      ])
        expect(await made(query), query).toBe(plain);
      quiet(trouble);
    });
  });

  // Every embed in every theme and width: test/long/views.test.ts.
  firstOf(1, [
    ['light', 'dark'],
    ['dark', 'light'],
  ] as const)('is without fault %s where the system is %s', async (theme, colorScheme) => {
    const paths = [FIGURE, QUOTE].map((path) => `${path}?theme=${theme}`);
    expect(await judgeViews(root.url, paths, [{ width: 320, colorScheme }])).toEqual([]);
  });
});

describe('what an embed says', () => {
  test('both languages have one for every figure, quote and order to predict, and each leads to its own page', () => {
    const pages = pagePaths(root.dir);
    const entries = pages.filter((path) =>
      /^(?:(?:figuren|citaten|en\/figures|en\/quotes)\/(?!buurvrouw).|(?:lesmateriaal|en\/teaching)\/brood-op-volgorde)/.test(
        path,
      ),
    );
    expect(entries.length).toBeGreaterThan(10);
    const homes = embeds().map((path) => pageOf(root.dir, path)('footer a').attr('href')?.slice(1));
    expect(homes.sort()).toEqual(entries.sort());
  });

  test('a quote is whole: the words and marks of its page, turn by turn', () => {
    const turns = (path: string): (string | undefined)[] =>
      pageOf(
        root.dir,
        path,
      )('blockquote .turn')
        .toArray()
        .map((turn) => pageOf(root.dir, path)(turn).text().replace(/\s+/g, ' ').trim());
    for (const [embed, home] of [
      ['embed/gesprek-bij-het-vuur/', 'citaten/gesprek-bij-het-vuur/'],
      ['en/embed/brief-van-de-bakster/', 'en/quotes/brief-van-de-bakster/'],
    ] as const) {
      expect(turns(embed).length).toBeGreaterThan(0);
      expect(turns(embed)).toEqual(turns(home));
    }
  });

  test('the meaning of each of its signs stands below it in words, and of no other', () => {
    for (const path of embeds()) {
      const $ = pageOf(root.dir, path);
      const used = new Set(
        $('main .mark')
          .toArray()
          .map((mark) => $(mark).find('use').attr('href')),
      );
      const told = $('#legend li').toArray();
      expect(new Set(told.map((item) => $(item).find('use').attr('href'))), path).toEqual(used);
      for (const item of told) expect($(item).text(), path).toMatch(/\p{L}{3}/u);
    }
  });

  test('one line says what it is from, whose talk it was, and that it is not reviewed yet', () => {
    const $ = pageOf(root.dir, 'embed/gesprek-bij-het-vuur/');
    expect($('footer p').text().replace(/\s+/g, ' ').trim()).toBe(
      'Bron: Het gesprek bij het vuur, De broodoven. De lezing: Niemand Verzonnen, 1 mei 2022. De woorden van de lezing blijven van de onderzoeker. Gemaakt op basis van de dia’s van de onderzoeker, die dit nog niet heeft nagekeken.',
    );
  });

  test('one that is gone keeps its address, and says what became of it', () => {
    expect(pageOf(edition.dir, 'en/embed/oude-figuur/')('main').text()).toContain('1 March 2027');
    expect(pageOf(edition.dir, 'embed/oud-citaat/')('main a').attr('href')).toBe(
      '/een/pad/citaten/molenaar/',
    );
  });
});

test('an order can be made and laid beside the talk’s in a sandbox, and nothing is asked for', {
  tags: 'long',
}, async () => {
  await withPage({ viewport: { width: 700, height: 1000 } }, async (page, trouble) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.frame() !== page.mainFrame()) asked.push(request.url());
    });
    const address = url('embed/brood-op-volgorde/');
    await page.goto(
      host.put(
        'order',
        `<iframe src="${address}" title="x" width="640" height="900" sandbox="allow-scripts"></iframe>`,
      ),
    );
    const frame = frameAt(page, address);
    await frame.getByRole('button', { name: 'klanten: omhoog' }).click();
    expect(await frame.locator('.own [data-id]').nth(1).getAttribute('data-id')).toBe('klanten');
    await frame.locator('.reveal').click();
    expect(await frame.locator('.theirs li:visible').count()).toBe(6);
    expect(await frame.locator('footer a').getAttribute('href')).toMatch(
      /\/lesmateriaal\/brood-op-volgorde\/$/,
    );
    expect(asked).toEqual([address]);
    quiet(trouble);
  });
});

test('an exercise has code and an answer of oEmbed on its page, a discussion has not', () => {
  const $ = pageOf(edition.dir, 'lesmateriaal/brood-op-volgorde/');
  expect($('textarea[id$="-live"]').text()).toContain('https://example.org/een/pad/embed/brood-op-volgorde/');
  expect($('textarea[id$="-static"]').text()).toMatch(/Eerst zelf denken.*lesmateriaal\/brood-op-volgorde/s);
  const oembed = $('link[type="application/json+oembed"]').attr('href') ?? '';
  const answer = JSON.parse(
    readFileSync(join(edition.dir, oembed.slice('https://example.org/een/pad/'.length)), 'utf8'),
  );
  expect(answer.html).toContain('/embed/brood-op-volgorde/');
  const other = pageOf(edition.dir, 'lesmateriaal/over-de-molenaar/');
  expect(other('textarea, link[type="application/json+oembed"]').length).toBe(0);
  expect(existsSync(join(edition.dir, 'embed/over-de-molenaar/index.html'))).toBe(false);
});

describe('the code to take away', () => {
  const codeOn = (path: string, kind: 'static' | 'live'): string =>
    pageOf(edition.dir, path)(`textarea[id$="-${kind}"]`).text();
  /** The same code for where the test serves the site. */
  const served = (code: string): string => code.replaceAll('https://example.org/een/pad/', edition.url);
  /** What a careful website leaves of what its authors paste. */
  const stripped = (code: string): string =>
    code
      .replace(/<(script|iframe|svg|style)\b[\s\S]*?<\/\1>/g, '')
      .replace(/ (style|lang|cite|loading|allow)="[^"]*"/g, '');
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

  test('without an address of its own the site offers none, and says so', () => {
    for (const path of ['figuren/brood-delen/', 'en/quotes/gesprek-bij-het-vuur/']) {
      const snippets = pageOf(root.dir, path)('.snippets:not(.cite)');
      expect(snippets.find('textarea').length).toBe(0);
      expect(snippets.text()).toMatch(/nog geen vast adres|no fixed address yet/);
      expect(snippets.find('a').attr('href')).toMatch(/embed\/[\w-]+\/$/);
    }
  });

  test('of a figure, static, is seen where scripts, frames and drawings are taken away', async () => {
    await withPage({ javaScriptEnabled: false }, async (page, trouble) => {
      // Whatever the picture shows: here it is there.
      await page.route('**/downloads/*.png', (route) =>
        route.fulfill({ contentType: 'image/png', body: PNG }),
      );
      const code = codeOn('figuren/brood-delen/', 'static');
      await page.goto(host.put('static', stripped(served(code))));
      const picture = await page.locator('figure img').boundingBox();
      expect(picture?.width).toBe(1200);
      expect(picture?.height).toBeGreaterThan(300);
      const alt = await page.locator('img').getAttribute('alt');
      expect(alt).toContain('gezin, neven en nichten, bakmaten');
      expect(alt).toContain('Deze tekening is verzonnen');
      expect(await page.locator('figcaption a').getAttribute('href')).toBe(
        `${edition.url}figuren/brood-delen/`,
      );
      quiet(trouble);
    });
  });

  test('of a quote, static, is seen whole where scripts, frames and drawings are taken away', async () => {
    await withPage({ javaScriptEnabled: false }, async (page, trouble) => {
      await page.goto(
        host.put('static-quote', stripped(served(codeOn('en/quotes/gesprek-bij-het-vuur/', 'static')))),
      );
      const shown = await page.locator('blockquote').innerText();
      const turns = pageOf(edition.dir, 'en/quotes/gesprek-bij-het-vuur/');
      const words = turns('blockquote .words').toArray();
      expect(words.length).toBe(6);
      for (const line of words) expect(shown).toContain(turns(line).text());
      expect(shown).toContain('(speaker not named)');
      quiet(trouble);
    });
  });

  test('live, fits its height on a page that takes it as it is', async () => {
    await withPage({ viewport: { width: 700, height: 900 } }, async (page, trouble) => {
      for (const path of ['figuren/brood-delen/', 'en/quotes/gesprek-bij-het-vuur/']) {
        await page.goto(host.put('live', served(codeOn(path, 'live'))));
        const frame = page.frames()[1];
        if (!frame) throw new Error('no frame');
        await fits(frame);
        expect(await frame.locator(':is(.in-sight > svg:visible, blockquote)').count()).toBe(1);
      }
      quiet(trouble);
    });
  });

  test('is copied, and said to be; where copying is refused, it is selected', { tags: 'long' }, async () => {
    const address = `${edition.url}figuren/brood-delen/`;
    const press = async (page: Page): Promise<void> => {
      await page.goto(address);
      await page.locator('.snippets:not(.cite) summary').click();
      await page.locator('button[data-copies$="-live"]').click();
    };
    await withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await press(page);
      await page.getByText('Code gekopieerd').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        codeOn('figuren/brood-delen/', 'live'),
      );
    });
    await withPage({}, async (page) => {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await press(page);
      await page.getByText('Kopiëren lukt niet').waitFor();
      expect(await page.evaluate(() => getSelection()?.toString())).toContain('<iframe');
    });
  });

  test.skipIf(!existsSync(join(edition.dir, 'downloads')))('names only pictures that are there', () => {
    const missing = pagePaths(edition.dir).flatMap((path) =>
      [...codeOn(path, 'static').matchAll(/<img src="https:\/\/example\.org\/een\/pad\/([^"]+)"/g)]
        .map(([, file = '']) => file)
        .filter((file) => !existsSync(join(edition.dir, file))),
    );
    expect(missing).toEqual([]);
  });
});
