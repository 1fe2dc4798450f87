// What a reader with a keyboard, a screen reader, large letters or forced colours meets. Rules of axe: views.test.ts;
// each page in each view: test/long/access.test.ts.

import { expect, test } from 'vitest';
import { faultsOf } from './axe.ts';
import { withPage } from './browser.ts';
import { page as pageOf } from './pages.ts';
import { site } from './sites.ts';
import { gluedOrDoubled, spoken } from './spoken.ts';

const root = await site('root');
const edition = await site('edition');

const url = (path: string): string => root.url + path;
const WIDE = { viewport: { width: 1280, height: 900 } };

// The embed that the page to share from shows is a page of its own, and judged as such.
test('with an address too, headings go down by one and no two places share a name', async () => {
  await withPage(WIDE, async (page) => {
    for (const path of ['delen/', 'figuren/brood-delen/', 'citaten/gesprek-bij-het-vuur/']) {
      await page.goto(edition.url + path);
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      expect(
        await faultsOf(page, undefined, { rules: ['heading-order', 'landmark-unique', 'duplicate-id-aria'] }),
        path,
      ).toEqual([]);
    }
  });
});

test('words of the talk are read in their own language, on an English page too', () => {
  for (const path of [
    'en/findings/ruilen-tussen-bakmaten/',
    'en/quotes/gesprek-bij-het-vuur/',
    'en/present/',
    'en/embed/gesprek-bij-het-vuur/',
  ]) {
    const $ = pageOf(root.dir, path);
    const languages = $('.original .words')
      .toArray()
      .map((words) => $(words).closest('[lang]').attr('lang'));
    expect([...new Set(languages)], path).toEqual(['nl']);
  }
});

test('nothing is glued or said twice by ear: report, point, quote', { tags: 'long' }, async () => {
  expect(
    gluedOrDoubled(['heading 2: 1Waar de lezing begint', 'link: Citeren', 'button: Citeren']),
  ).toHaveLength(2);
  await withPage(WIDE, async (page) => {
    for (const path of [
      'rapport/',
      'bevindingen/vermoeide-stokers/',
      'citaten/gesprek-bij-het-vuur/',
      'en/report/',
      'en/quotes/gesprek-bij-het-vuur/',
    ]) {
      await page.goto(url(path));
      const lines = await spoken(page);
      const main = lines.slice(lines.indexOf('main'), lines.indexOf('end of main'));
      expect(main.length, path).toBeGreaterThan(10);
      expect(gluedOrDoubled(main), path).toEqual([]);
    }
  });
});

test('a finding is read out in this order', async () => {
  await withPage(WIDE, async (page) => {
    await page.goto(url('bevindingen/vermoeide-stokers/'));
    const lines = await spoken(page);
    expect(
      lines.slice(lines.indexOf('main'), lines.indexOf('end of main')).join('\n'),
    ).toMatchInlineSnapshot(`
      "main
      [link: Punt voor punt] Belemmeringen
      article
      Draagkracht van de buurt
      heading 1: Vermoeide stokers
      [link: woorden van de onderzoeker, dia 8] [link: Kopieer de link naar ‘Stokers die moe zijn’]
      region: Wat hier niet staat
      heading 2: Wat hier niet staat
      Dat er nog meer zo moe zijn, vertelt de dia niet.
      Het gesprek staat onder een kop met deze woorden. [link: onze toelichting]
      end of region
      figure: Het gesprek bij het vuur
      blockquote
      Spreker niet genoemd
      ‘Mijn rug wil niet meer. En naar het bos is het een uur lopen.’
      Wie dit zegt, staat er niet. Wij denken aan de stoker. [link: onze toelichting]
      OGM-lid: ‘Dan weet ik al wat u gaat zeggen.’
      ‘Vandaag niet’, zegt de stoker, ‘het hout is op en ik ben het ook. Het deeg kneed ik nog wel, en mijn dochter brengt het rond.’ [link: woorden van een geciteerde spreker, dia 9]
      end of blockquote
      Figcaption: [link: Het gesprek bij het vuur] [link: dia 9]
      end of figure
      figure
      image: Welke bevinding naar welke wijst, volgens de dia’s en volgens ons (described: Stokers die moe zijn, belemmering; hoort bij: Wat de buurt kan dragen; met het citaat Het gesprek bij het vuur)
      Figcaption: [link: Dit punt in ‘Van pijl tot pijl’]
      end of figure
      region: Verbanden
      heading 2: Verbanden
      list of 1
      • Hoort bij [link: Wat de buurt kan dragen] [link: dia 8]
      end of region
      [link: Lees het in het hoofdstuk ‘Wie er stookt’]
      [link: Zet dit punt op mijn blad]
      group
      DisclosureTriangle: Citeren (not expanded)
      group
      DisclosureTriangle: Kopiëren met bron en kenmerk (not expanded)
      navigation: Punt voor punt
      list of 3
      • [link: Punt voor punt]
      • Vorige: [link: Stokers zonder brood]
      • Volgende: [link: Eten met neven hapert]
      end of navigation
      end of article"
    `);
  });
});

test('a figure is read out with its name, how to read it, what it shows, mark by mark', async () => {
  await withPage(WIDE, async (page) => {
    await page.goto(url('embed/brood-delen/'));
    expect((await spoken(page)).join('\n')).toMatchInlineSnapshot(`
      "main
      figure: Brood delen
      Figcaption: heading 1: Van delen naar kopen [link: in onze woorden, dia 3]
      Boven delen, onder kopen. De cirkels zijn twee mensen, de ene dicht en de andere open; de bogen zijn wat er heen en weer gaat. [link: onze toelichting] Wijs iets aan in de tekening, of kies het.
      group: Stap voor stap
      Stap voor stap
      radio: Twee mensen
      radio: Twee uitersten
      radio: Relaties
      radio: Onder druk
      radio: Uit balans
      radio: Het geheel (checked)
      group: Van delen naar kopen (described: Een trap tussen twee uitersten. Bovenaan: Gedeeld brood, Hechte band, Weinig delen. Onderaan: Gekocht brood, Losse band, bij het kopen, Veel delen. Van boven naar beneden, bij elke trede een stap verder van elkaar: gezin, neven en nichten, bakmaten, straatgenoten, voorbijgangers, klanten.)
      Gedeeld brood
      Hechte band
      Weinig delen
      Gekocht brood
      Losse band, bij het
      kopen
      Veel delen
      button: gezin; 1 van 6. Hier is geen spanning. In een gezin kunnen ook neven en nichten wonen.
      button: neven en nichten, Eten met neven hapert (onze uitleg); 2 van 6
      button: bakmaten, Ruilen tussen maten hapert (onze uitleg); 3 van 6
      button: straatgenoten, Het praatje hapert (onze uitleg); 4 van 6
      button: voorbijgangers; 5 van 6. Hier is geen spanning.
      button: klanten; 6 van 6. Hier is geen spanning.
      brood
      dank
      Met wie deelt u brood? [link: onze toelichting]
      Schuif de ander dichterbij of verder weg
      slider: Schuif de ander dichterbij of verder weg
      Deze tekening is verzonnen. Waar ‘veel’ en ‘weinig’ op de dia stonden, is niet meer te zien. [link: onze toelichting]
      group
      DisclosureTriangle: Als tabel (not expanded)
      end of figure
      end of main
      contentinfo
      list of 3: Wiens woorden zijn dit?
      • woorden van een geciteerde spreker
      • in onze woorden
      • onze toelichting
      Bron: [link: Brood delen, De broodoven] . De lezing: Niemand Verzonnen, 1 mei 2022. De woorden van de lezing blijven van de onderzoeker. Gemaakt op basis van de dia’s van de onderzoeker, die dit nog niet heeft nagekeken.
      end of contentinfo"
    `);
  });
});

test('of the deck only the slide and its bar are read out', async () => {
  await withPage(WIDE, async (page) => {
    await page.goto(url('presenteren/#te-bakken-met'));
    expect((await spoken(page)).join('\n')).toMatchInlineSnapshot(`
      "link: Naar de inhoud
      main
      heading 1: Presentatie
      region: 9 Te bakken met:
      heading 2: Te bakken met:
      list of 2
      • Eigen meel
      Buurtbrood
      link: woorden van de onderzoeker
      link: onze toelichting
      link: uit dia 5 van de lezing
      end of region
      end of main
      navigation: Bediening
      button: Vorige
      9 / 25
      button: Volgende
      button: Overzicht (not expanded)
      link: Presentatorscherm (nieuw venster)
      link: Hand-out
      link: EN – English
      button: Licht of donker
      button: Volledig scherm
      button: Toetsen
      end of navigation"
    `);
  });
});

test('the report is read out by these headings, and by its figures', async () => {
  await withPage(WIDE, async (page) => {
    await page.goto(url('rapport/'));
    const lines = await spoken(page);
    expect(lines.filter((line) => /^(heading|figure)/.test(line)).join('\n')).toMatchInlineSnapshot(`
      "heading 1: De lezing uitgelegd
      heading 2: De oven
      heading 2: Waar
      figure: De molenaar
      heading 2: Hoe de lezing ontstond
      figure: De kaart van de ovens
      heading 2: Het plan en de twee wegen
      heading 2: Blij, en toch schuurt het
      heading 2: Wat de raad hoopt en wat het vuur laat zien
      heading 2: Wie er stookt
      figure: Vier keer stoken
      figure: Het gesprek bij het vuur
      heading 2: Wie met wie deelt
      figure: Brood delen
      figure: Over maten en deeg
      heading 2: Hoe de lezing afsluit
      figure: Twee wegen
      heading 2: Wat er openblijft
      heading 2: Alles bijeen
      figure: Van pijl tot pijl"
    `);
  });
});

test('in forced colours the marks of a figure, what is chosen and the focus can be seen', {
  tags: 'long',
}, async () => {
  await withPage({ ...WIDE, forcedColors: 'active' }, async (page) => {
    for (const path of [
      'figuren/brood-delen/',
      'figuren/van-pijl-tot-pijl/',
      'figuren/vier-keer-stoken/',
      'figuren/twee-wegen/',
      'figuren/kaart-van-de-ovens/',
    ]) {
      await page.goto(url(path));
      const unseen = await page.locator('svg.wide [data-mark]').evaluateAll((marks) => {
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        const shows = (colour: string): boolean =>
          !/^(none|transparent|rgba\(0, 0, 0, 0\))$/.test(colour) && colour !== paper;
        return marks
          .filter((mark) => mark.checkVisibility({ checkVisibilityCSS: true }))
          .filter(
            (mark) =>
              ![...mark.querySelectorAll('path, circle, rect, line, text, use')].some((part) => {
                const { fill, stroke, strokeWidth } = getComputedStyle(part);
                return shows(fill) || (shows(stroke) && Number.parseFloat(strokeWidth) > 0);
              }),
          )
          .map((mark) => mark.getAttribute('data-mark'));
      });
      expect(unseen, path).toEqual([]);
      const ownInk = await page.locator('svg.wide text').evaluateAll((texts) => {
        const ink = getComputedStyle(document.body).color;
        return texts.filter((text) => getComputedStyle(text).fill !== ink).map((text) => text.textContent);
      });
      expect(ownInk, path).toEqual([]);
      // To what stands before the drawing, whatever that is.
      await page.locator('svg.wide [data-mark][tabindex="0"]').focus();
      await page.keyboard.press('Shift+Tab');
      const look = () => page.locator('svg.wide').screenshot();
      const before = await look();
      await page.keyboard.press('Tab');
      const focused = await look();
      expect(focused.equals(before), `${path} focus`).toBe(false);
      await page.keyboard.press('Enter');
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      expect((await look()).equals(before), `${path} chosen`).toBe(false);
    }
    for (const path of ['presenteren/', 'presenteren/spreker/', 'delen/']) {
      await page.goto(url(path));
      for (let press = 0; press < 12; press++) {
        await page.keyboard.press('Tab');
        const outline = await page.evaluate(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
          return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
        });
        expect(outline, path).toBeGreaterThanOrEqual(2);
      }
    }
  });
});
