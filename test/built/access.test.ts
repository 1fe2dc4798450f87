// What a reader with a keyboard, a screen reader, large letters or forced colours meets. Rules of axe: views.test.ts;
// each page in each view: test/long/access.test.ts.

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { KINDS } from './kinds.ts';
import { page as pageOf, pagePaths } from './pages.ts';
import { site } from './sites.ts';
import { spoken } from './spoken.ts';

const root = await site('real');
const away = await site('away');

const url = (path: string): string => root.url + path;
const WIDE = { viewport: { width: 1280, height: 900 } };
const DUTCH = KINDS.filter((path) => !path.startsWith('en/'));

// The embed that the page to share from shows is a page of its own, and judged as such.
test('with an address too, headings go down by one and no two places share a name', async () => {
  await withPage(WIDE, async (page) => {
    for (const path of [
      'delen/',
      'en/share/',
      'figuren/geven-en-ontvangen/',
      'citaten/zus/',
      'bevindingen/overbelast-netwerk/',
    ]) {
      await page.goto(away.url + path);
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        path,
      ).toEqual([]);
    }
  });
});

test('words of the talk are read in their own language, on an English page too', async () => {
  await withPage(WIDE, async (page) => {
    for (const path of [
      'en/findings/gelijkwaardigheid-onder-druk/',
      'en/quotes/zus/',
      'en/present/',
      'en/embed/zus/',
    ]) {
      await page.goto(url(path));
      const languages = await page
        .locator('.original .words')
        .evaluateAll((all) => [...new Set(all.map((one) => one.closest('[lang]')?.getAttribute('lang')))]);
      expect(languages, path).toEqual(['nl']);
    }
  });
});

test('a finding is read out in this order', async () => {
  await withPage(WIDE, async (page) => {
    await page.goto(url('bevindingen/overbelast-netwerk/'));
    const lines = await spoken(page);
    expect(
      lines.slice(lines.indexOf('main'), lines.indexOf('end of main')).join('\n'),
    ).toMatchInlineSnapshot(`
      "main
      article
      Belemmering
      heading 1: Een overbelast netwerk
      link: Kopieer de link naar ‘Een overbelast netwerk’
      region: Wat er staat
      heading 2: Wat er staat
      Capaciteit van het netwerk [link: woorden van de onderzoeker, dia 5]
      Overbelast netwerk
      link: woorden van de onderzoeker, dia 5
      end of region
      region: Verbanden
      heading 2: Verbanden
      list of 1
      • werkt uit [link: De capaciteit van het netwerk] de lezing legt dit verband [link: woorden van de onderzoeker, dia 5]
      end of region
      region: Citaten
      heading 2: Citaten
      figure: Het gesprek met de zus
      blockquote
      Spreker niet genoemd
      ‘Ik maak me echt zorgen, ik woon niet in de buurt. En zelf kan ik ook niet bijspringen.’ [link: woorden van een geciteerde, dia 6]
      De dia noemt hier geen spreker. Waarschijnlijk spreekt de zus; dat leiden wij af. [link: toelichting van de redactie]
      SWT-lid: [link: woorden van de onderzoeker] ‘Ja, dat was eigenlijk mijn vraag.’ [link: woorden van een geciteerde, dia 6]
      ‘Nee, alsjeblieft niet’, zegt de zus, [link: woorden van de onderzoeker] ‘ik heb onlangs een nier laten verwijderen dus ik moet even aan mezelf denken. Ik koop wel kleding voor haar en doe de financiën met mijn man.’ [link: woorden van een geciteerde, dia 6]
      end of blockquote
      Figcaption: [link: Het gesprek met de zus]
      end of figure
      end of region
      region: Wat hier niet staat
      heading 2: Wat hier niet staat
      Het gesprek op dia 6 laat één geval zien; hoeveel er zijn, zegt de lezing niet. [link: toelichting van de redactie]
      end of region
      region: Toelichting
      heading 2: Toelichting
      Overbelast is een netwerk dat meer draagt dan het aankan. [link: toelichting van de redactie]
      end of region
      region: Waar dit op rust
      heading 2: Waar dit op rust
      list of 2
      • De lezing zegt het. [link: woorden van de onderzoeker, dia 5]
      • Hierbij past een citaat: [link: Het gesprek met de zus] (de lezing legt dit verband) [link: woorden van de onderzoeker, dia 6]
      end of region
      region: Rapport
      heading 2: Rapport
      [link: Lees het in het rapport]
      end of region
      group
      DisclosureTriangle: Citeren (not expanded)
      navigation: Bevindingen
      list of 3
      • [link: Bevindingen]
      • Vorige: [link: Het netwerk heeft zelf problemen]
      • Volgende: [link: Familierelaties onder druk]
      end of navigation
      end of article"
    `);
  });
});

test('a figure is read out with its name, how to read it, what it shows, mark by mark', async () => {
  await withPage(WIDE, async (page) => {
    await page.goto(url('embed/geven-en-ontvangen/'));
    expect((await spoken(page)).join('\n')).toMatchInlineSnapshot(`
      "main
      figure: Geven en ontvangen
      Figcaption: heading 1: Van sterke band naar afstand, van weinig naar veel balans tussen geven en ontvangen [link: in onze woorden, dia 7]
      Van de sterkste band naar de meeste afstand. De dichte en de open cirkel zijn twee mensen. De bovenste boog is geven, de onderste ontvangen: hoe gelijker de bogen, hoe meer balans. [link: toelichting van de redactie]
      group: Stap voor stap
      Stap voor stap
      radio: Uitersten
      radio: Relaties
      radio: Onder druk (checked)
      group: Van sterke band naar afstand, van weinig naar veel balans tussen geven en ontvangen (described: Een lijn tussen twee uitersten. Links: Gegeneraliseerde wederkerigheid, Sterke emotionele band, Weinig balans in geven en ontvangen. Rechts: Gebalanceerde wederkerigheid, Sociaal-emotionele afstand, Veel balans in geven en ontvangen. Van links naar rechts: ouder-kind, familie, vrienden, kennissen, buren, bakker-klant.)
      Gegeneraliseerde wederkerigheid
      Sterke emotionele band
      Weinig balans in geven en ontvangen
      Gebalanceerde wederkerigheid
      Sociaal-emotionele afstand
      Veel balans in geven en ontvangen
      button: ouder-kind; 1 van 6. Voor deze relatie noemt de lezing geen afzonderlijke spanning. Familierelaties kunnen ook ouder-kindrelaties omvatten.
      button: familie, Familierelaties onder druk (onze uitleg); 2 van 6
      button: vrienden, Gelijkwaardigheid in vriendschap onder druk (onze uitleg); 3 van 6
      button: kennissen; 4 van 6. Voor deze relatie noemt de lezing geen afzonderlijke spanning.
      button: buren, Burencontact onder druk (onze uitleg); 5 van 6
      button: bakker-klant; 6 van 6. Voor deze relatie noemt de lezing geen afzonderlijke spanning.
      De woorden op de dia geven twee uitersten en zes relaties; de tekening is verloren. Welke balans bij welk uiterste hoort, leiden wij af; hoe het daartussen verloopt, hebben wij getekend. [link: toelichting van de redactie]
      group
      DisclosureTriangle: Als tabel (not expanded)
      end of figure
      end of main
      contentinfo
      list of 2: Wiens woorden zijn dit?
      • in onze woorden
      • toelichting van de redactie
      Bron: [link: Geven en ontvangen, Zelfredzaamheid en nabijheid] . De lezing: Femmianne Bredewold, 17 januari 2017. De woorden van de lezing blijven van de onderzoeker. Gemaakt van de dia’s van de onderzoeker, die dit nog niet heeft nagekeken.
      end of contentinfo"
    `);
  });
});

test('of the deck only the slide and its bar are read out', async () => {
  await withPage(WIDE, async (page) => {
    await page.goto(url('presenteren/#te-realiseren-door'));
    expect((await spoken(page)).join('\n')).toMatchInlineSnapshot(`
      "link: Naar de inhoud
      main
      heading 1: Presenteren
      region: 6 Te realiseren door:
      heading 2: Te realiseren door:
      list of 2
      • Inzet op eigen kracht
      link: woorden van de onderzoeker
      link: uit dia 2 van de lezing
      end of region
      end of main
      navigation: Bediening
      button: Vorige
      6 / 24
      button: Volgende
      button: Overzicht (not expanded)
      link: Venster van de spreker (nieuw venster)
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
      "heading 1: Rapport
      heading 2: Waar de lezing vandaan komt
      figure: De opzet van het onderzoek
      heading 2: Het ideaal en de twee routes
      heading 2: Enthousiasme, en waar het wringt
      heading 2: Wat het beleid wil en wat de praktijk laat zien
      heading 2: Wat een netwerk aankan
      figure: Vier netwerken
      figure: Het gesprek met de zus
      heading 2: Wat voor relaties het zijn
      figure: Geven en ontvangen
      figure: Over vriendschap en zorg
      heading 2: Hoe de lezing samenvat
      figure: Twee routes
      heading 2: De vraag die openblijft
      heading 2: Het geheel overzien
      figure: Hoe het samenhangt
      figure: Waar het op rust"
    `);
  });
});

test('in forced colours the marks of a figure, what is chosen and the focus can be seen', async () => {
  await withPage({ ...WIDE, forcedColors: 'active' }, async (page) => {
    for (const path of [
      'figuren/geven-en-ontvangen/',
      'figuren/hoe-het-samenhangt/',
      'figuren/vier-netwerken/',
      'figuren/twee-routes/',
      'figuren/opzet/',
      'figuren/waar-het-op-rust/',
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
      await page.locator('.steps input:checked').focus();
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

test('the menu is the same on every page of a language, in the same order', () => {
  const dir = root.dir;
  for (const language of ['nl', 'en']) {
    const menus = pagePaths(dir)
      .map((path) => pageOf(dir, path))
      .filter(($) => $('html').attr('lang') === language && $('.menu').length > 0)
      .map(($) => $('.menu a').text().replace(/\s+/g, ' '));
    expect(menus.length).toBeGreaterThan(50);
    expect(new Set(menus).size, language).toBe(1);
  }
});

const moving = (): string[] => {
  const all = [...document.querySelectorAll('*')].flatMap((of) =>
    [undefined, '::before', '::after'].map((pseudo) => ({ of, style: getComputedStyle(of, pseudo) })),
  );
  return all
    .filter(
      ({ style }) =>
        style.transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0) ||
        style.animationName !== 'none' ||
        style.scrollBehavior === 'smooth',
    )
    .map(({ of }) => `${of.tagName}.${of.getAttribute('class') ?? ''}`);
};

test('for who asked for less motion nothing moves', async () => {
  await withPage({ ...WIDE, reducedMotion: 'reduce' }, async (page) => {
    for (const path of DUTCH) {
      await page.goto(url(path));
      expect(await page.evaluate(moving), path).toEqual([]);
    }
  });
  await withPage({ ...WIDE, reducedMotion: 'no-preference' }, async (page) => {
    await page.goto(url('rapport/'));
    expect(await page.evaluate(moving)).not.toEqual([]);
  });
});
