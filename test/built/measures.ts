// What can be measured of a page in the browser: text that is cut or covered, small targets, a hidden focus.

import type { Page } from 'playwright-core';

/** Adds a style sheet by script, which the policy of the page allows. */
export const wear = (page: Page, css: string): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, css);

/** WCAG 1.4.12: what a reader may set, and nothing may be lost by it. */
export const TEXT_SPACING = `
  *, *::before, *::after { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Only the text twice as large: the window stays as it is. */
export const TWICE_THE_TEXT = 'html { font-size: 225% !important; }';

/** What a page loses: text cut by its box, text on top of other text, and sideways scrolling. */
export function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth + 1) found.push(`the page is ${root.scrollWidth} wide`);
    const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 50);

    /** Put out of sight on purpose, for ears only. */
    const forEars = (of: Element): boolean => {
      for (let at: Element | null = of; at; at = at.parentElement) {
        const { clipPath, position } = getComputedStyle(at);
        if (position === 'absolute' && clipPath !== 'none') return true;
      }
      return false;
    };
    /** What stays where it is while the page scrolls beneath it. */
    const stays = (of: Element): boolean => {
      for (let at: Element | null = of; at; at = at.parentElement)
        if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
      return false;
    };
    /** Copies of slides beside the lecturer's notes are pictures of them: the slides stand in the deck, at full size. */
    const isCopy = (of: Element): boolean => of.closest('.frame') !== null;
    /** What its scrolling boxes now show of it. */
    const shown = (of: Element, box: DOMRect): DOMRect => {
      let { left, top, right, bottom } = box;
      for (let at: Element | null = of; at && at !== document.body; at = at.parentElement) {
        if (!/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
        const edge = at.getBoundingClientRect();
        top = Math.max(top, edge.top);
        bottom = Math.min(bottom, edge.bottom);
        left = Math.max(left, edge.left);
        right = Math.min(right, edge.right);
      }
      return new DOMRect(left, top, Math.max(right - left, 0), Math.max(bottom - top, 0));
    };

    /** The lines of text that are seen, each with its box and the element that holds it. */
    const lines: { of: Element; text: string; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const of = node.parentElement;
      if (!of || !node.textContent?.trim() || of.closest('.for-ears, .skip, script, style, desc, title'))
        continue;
      if (!of.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
      if (of.closest('[aria-hidden=true]:not(svg *)') || forEars(of) || isCopy(of)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const whole of range.getClientRects()) {
        const box = shown(of, whole);
        if (box.width > 1 && box.height > 1) lines.push({ of, text: short(node.textContent), box });
      }
    }

    for (const { of, text, box } of lines) {
      for (let at: Element | null = of; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        const edge = at.getBoundingClientRect();
        const cutX =
          /hidden|clip/.test(overflowX) && (box.right > edge.right + 2 || box.left < edge.left - 2);
        const cutY =
          /hidden|clip/.test(overflowY) && (box.bottom > edge.bottom + 4 || box.top < edge.top - 4);
        if (at.tagName !== 'svg' && (cutX || cutY)) found.push(`"${text}" is cut`);
        if (/auto|scroll/.test(overflowX + overflowY)) break;
      }
    }

    lines.sort((one, other) => one.box.top - other.box.top);
    for (const [index, one] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (other.box.top > one.box.bottom) break;
        if (one.of === other.of || one.of.contains(other.of) || other.of.contains(one.of)) continue;
        const inDrawing = one.of.closest('svg') && other.of.closest('svg');
        if (inDrawing && one.of.closest('text') === other.of.closest('text')) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // Boxes are taller than their letters.
        const slack = 0.4 * Math.min(one.box.height, other.box.height);
        if (across > 2 && down > slack && stays(one.of) === stays(other.of))
          found.push(`"${one.text}" and "${other.text}" overlap`);
      }
    }
    return [...new Set(found)];
  });
}

/**
 * WCAG 2.5.8: targets smaller than 24 by 24 px that no exception saves. Saved are those in a line of text, and those
 * round whose centre a circle of 24 px touches no other target and no such circle.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary, svg [role=button]'),
    ]
      .filter((target) => target.checkVisibility({ checkVisibilityCSS: true }))
      .filter((target) => !target.closest('.skip, [inert]'))
      .map((target) => {
        const boxes = [target, ...((target as HTMLInputElement).labels ?? [])].map((part) =>
          part.getBoundingClientRect(),
        );
        const left = Math.min(...boxes.map((box) => box.left));
        const top = Math.min(...boxes.map((box) => box.top));
        const right = Math.max(...boxes.map((box) => box.right));
        const bottom = Math.max(...boxes.map((box) => box.bottom));
        return { target, left, top, right, bottom, x: (left + right) / 2, y: (top + bottom) / 2 };
      })
      .filter(({ left, right }) => right > left);
    type Target = (typeof targets)[number];
    const isInline = (of: Element): boolean => /^(?:inline|contents)/.test(getComputedStyle(of).display);
    const isSmall = ({ left, top, right, bottom }: Target): boolean =>
      right - left < 23.5 || bottom - top < 23.5;
    /** In a sentence: beside it, in its block, stand words that are no target themselves. */
    const inText = ({ target }: Target): boolean => {
      if (!isInline(target)) return false;
      let block = target.parentElement;
      while (block?.parentElement && isInline(block)) block = block.parentElement;
      const inBlock = (one: Target): boolean => block?.contains(one.target) ?? false;
      const ofTargets = targets.filter(inBlock).map((one) => one.target.textContent?.trim().length ?? 0);
      const all = block?.textContent?.replace(/\s+/g, ' ').trim().length ?? 0;
      return all - ofTargets.reduce((sum, length) => sum + length, 0) > 3 + ofTargets.length;
    };
    const distance = (box: Target, { x, y }: Target): number =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    return targets
      .filter((one) => isSmall(one) && !inText(one))
      .filter((one) =>
        targets.some(
          (other) =>
            other !== one &&
            !other.target.contains(one.target) &&
            !one.target.contains(other.target) &&
            (distance(other, one) < 12 ||
              (isSmall(other) && Math.hypot(other.x - one.x, other.y - one.y) < 24)),
        ),
      )
      .map(({ target, left, top, right, bottom }) => {
        const name = target.getAttribute('aria-label') ?? target.textContent ?? '';
        return `${target.tagName.toLowerCase()} "${name.trim().slice(0, 50)}" is ${Math.round(right - left)} by ${Math.round(bottom - top)}`;
      });
  });
}

/** WCAG 2.5.3: controls whose name does not hold the words that are seen on them. */
export function misnamed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = (text: string): string =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    return [
      ...document.querySelectorAll<HTMLElement>('a[aria-label], button[aria-label], summary[aria-label]'),
    ]
      .filter((control) => control.checkVisibility({ checkVisibilityCSS: true }))
      .filter((control) => !words(control.ariaLabel ?? '').includes(words(control.innerText)))
      .map((control) => `"${control.innerText}" is called "${control.ariaLabel}"`);
  });
}

/**
 * WCAG 1.4.3: text whose colour and the ground behind it are too alike, in the page or in a part of it. Left out are
 * drawings, whose ground is what is drawn beneath (axe looks at those), and text on a picture or a gradient.
 */
export function faint(page: Page, part = 'body'): Promise<string[]> {
  return page.evaluate((selector) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const known = new Map<string, readonly number[]>();
    const coloured = (colour: string): readonly number[] => {
      const before = known.get(colour);
      if (before || !canvas) return before ?? [0, 0, 0, 0];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const rgba = [...canvas.getImageData(0, 0, 1, 1).data];
      known.set(colour, rgba);
      return rgba;
    };
    const light = ([red = 0, green = 0, blue = 0]: readonly number[]): number => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((one) => {
        const part = one / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (of: Element | null): readonly number[] | undefined => {
      for (let at = of; at; at = at.parentElement) {
        const { backgroundColor, backgroundImage } = getComputedStyle(at);
        if (backgroundImage !== 'none') return undefined;
        const colour = coloured(backgroundColor);
        if (colour[3] === 255) return colour;
      }
      return coloured('Canvas');
    };
    const opacityOf = (of: Element | null): number =>
      of ? Number(getComputedStyle(of).opacity) * opacityOf(of.parentElement) : 1;
    /** A colour through which the ground is seen, as it is then. */
    const seenOn = (ground: readonly number[], ink: readonly number[], opacity: number): number[] => {
      const share = ((ink[3] ?? 255) / 255) * opacity;
      return [0, 1, 2].map((part) => share * (ink[part] ?? 0) + (1 - share) * (ground[part] ?? 0));
    };
    const found: string[] = [];
    for (const within of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const of = node.parentElement;
        if (!of || !node.textContent?.trim() || of.closest('svg, script, style, :disabled')) continue;
        if (!of.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
        const ground = groundOf(of);
        if (!ground) continue;
        const { color, fontSize, fontWeight } = getComputedStyle(of);
        const [one, other] = [light(seenOn(ground, coloured(color), opacityOf(of))), light(ground)].sort(
          (a, b) => b - a,
        ) as [number, number];
        const size = Number.parseFloat(fontSize);
        const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
        const ratio = (one + 0.05) / (other + 0.05);
        if (ratio < (isLarge ? 3 : 4.5))
          found.push(`"${node.textContent.trim().slice(0, 40)}" has a contrast of ${ratio.toFixed(2)}`);
      }
    }
    return found;
  }, part);
}

/** What the focus is on: what it is called, and whether any of it is seen, with nothing on top. */
export interface Focus {
  name: string;
  seen: boolean;
}

/** Where the focus is now; none, and it is on the page itself. */
export function focusOf(page: Page): Promise<Focus | undefined> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return undefined;
    const label = (at as HTMLInputElement).labels?.[0]?.textContent;
    const name =
      at.getAttribute('aria-label') ?? label ?? (at.textContent?.trim() || at.getAttribute('title')) ?? at.id;
    const part = at.getClientRects().length > 0 ? at : (at.closest('label') ?? at);
    const seen = [...part.getClientRects()].some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((across) =>
        [0.2, 0.5, 0.8].some((down) => {
          const hit = document.elementFromPoint(left + across * width, top + down * height);
          return hit !== null && (part.contains(hit) || hit.contains(part));
        }),
      ),
    );
    return { name: name.replace(/\s+/g, ' ').trim(), seen };
  });
}

/** Presses Tab until the focus is on what has this name; tells what it passed. Throws where it is not met. */
export async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<string[]> {
  const passed: string[] = [];
  for (let press = 0; press < 250; press++) {
    await page.keyboard.press(key);
    const focus = await focusOf(page);
    passed.push(focus?.name ?? '');
    if (focus && (typeof name === 'string' ? focus.name === name : name.test(focus.name))) return passed;
  }
  throw new Error(`Tab met no ${name}, only: ${passed.slice(0, 40).join(' | ')}`);
}
