// What a page is asked in one of its states: for who wants less motion, on paper, with what is ours taken away. Each runs
// in the page.

/** What moves. */
export function moving(): string[] {
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
}

/** On paper: how many signs say whose words these are, and what says in which type they are set. */
export function signsOnPaper(): { signs: number; legends: string[]; types: string[] } {
  const seen = [...document.querySelectorAll('main :is(.mark, .card-kind), .talk-type')].filter((part) =>
    part.checkVisibility({ checkVisibilityCSS: true }),
  );
  const legends = seen.filter((part) => part.matches('.talk-type'));
  const typeOf = (part: Element): string => getComputedStyle(part).fontFamily.split(',')[0] ?? '';
  return {
    signs: seen.length - legends.length,
    legends: legends.map((legend) => legend.closest('p, li')?.textContent ?? ''),
    types: legends.flatMap((legend) => [legend, legend.closest('p, li') ?? legend].map(typeOf)),
  };
}

/** What lacks something on a page whose switch leaves the talk alone: nothing of ours may stay, and nothing lose its head. */
export function lacks(): string[] {
  const seen = (part: Element): boolean => part.checkVisibility();
  const said = (part: Element | null): string => (part as HTMLElement | null)?.innerText.trim() ?? '';
  const all = <T extends Element = HTMLElement>(what: string): T[] => [
    ...document.querySelectorAll<T>(`main ${what}`),
  ];
  const drawn = ':is(svg:not(.sign), table, input, button)';
  return [
    ...(all('h1').some(seen) ? [] : ['no heading of the page']),
    ...all(
      ':is([data-kind="paraphrase"], [data-kind="editorial"], li[data-basis="reading"], li[data-basis="none"], .how-drawn)',
    )
      .filter(seen)
      .map((of) => `ours: ${said(of)}`),
    // A section begins with its heading; one that stands over nothing has lost what it headed.
    ...all('section').flatMap((section) => {
      const heading = section.querySelector('h2, h3');
      if (!seen(section) || !heading || section.classList.contains('chapter')) return [];
      const rest = said(section).replace(said(heading), '').trim();
      const draws = [...section.querySelectorAll(drawn)].some(seen);
      return rest === '' && !draws ? [`heading over nothing: ${said(heading)}`] : [];
    }),
    ...all(':is(.about, .brief, .teaching) > h2').flatMap((heading) => {
      if (!seen(heading)) return [];
      for (
        let next = heading.nextElementSibling;
        next && next.tagName !== 'H2';
        next = next.nextElementSibling
      )
        if (seen(next) && said(next) !== '') return [];
      return [`heading over nothing: ${said(heading)}`];
    }),
    // A figure has its words above it: its own, those of its slide, or on paper the heading of that.
    ...all('figure').flatMap((figure) => {
      if (!seen(figure)) return [];
      const heads = [
        ...figure.querySelectorAll('figcaption, .of-slide, h1, .said'),
        ...(figure.closest('.paper-slide')?.querySelectorAll('[id$="-title"]') ?? []),
        ...(figure.parentElement?.querySelectorAll(':scope > h1') ?? []),
      ];
      return heads.some((head) => seen(head) && said(head) !== '') &&
        (figure.hasAttribute('aria-label') || figure.querySelector('svg[aria-labelledby], svg[role], table'))
        ? []
        : [`figure without a head: ${figure.id} ${said(figure).slice(0, 60)}`];
    }),
    ...all(':is(button, input, summary, select, a)').flatMap((control) =>
      !seen(control) || said(control) || control.ariaLabel || (control as HTMLInputElement).labels?.length
        ? []
        : [`control without a name: ${control.outerHTML}`],
    ),
  ];
}
