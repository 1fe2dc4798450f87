/** Follows the reader through the report: the strip marks the chapter, and the slide lights the line that is told. */

/** Where one reads: this far down the screen. */
const LINE = 0.42;

const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [link.hash.slice(1), link]),
);

/**
 * The chapter that was last on the line where one reads, and the one that the strip marks: none at the top of the page.
 * Who went there from a later chapter at once, as a link to another language makes one do, comes from that chapter still.
 */
let here: Element | undefined;
let marked: Element | undefined;

function follow(): void {
  const chapter = scrollY > 0 ? here : undefined;
  const [first] = links.keys();
  for (const [id, link] of links)
    link.toggleAttribute('data-here', id === here?.id && (chapter !== undefined || id !== first));
  if (chapter === marked) return;
  marked = chapter;
  let isRead = chapter !== undefined && links.has(chapter.id);
  for (const [id, link] of links) {
    const isHere = id === chapter?.id;
    if (isHere) isRead = false;
    link.toggleAttribute('data-read', isRead);
    if (isHere) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  // On a narrow screen the row is wider than the screen; only the row itself may move.
  const link = links.get(chapter?.id ?? '');
  const row = link?.closest('ol');
  if (link && row) row.scrollLeft = link.offsetLeft - (row.clientWidth - link.offsetWidth) / 2;
}

const linesIn = (part: Element): string[] =>
  [part, ...part.querySelectorAll<HTMLElement>('[data-lines]')].flatMap(
    (of) => (of as HTMLElement).dataset.lines?.split(' ') ?? [],
  );

function tell(block: Element): void {
  const told = new Set(linesIn(block));
  if (told.size === 0) return;
  for (const item of block.closest('.passage')?.querySelectorAll('.card :is(p, li)') ?? []) {
    const words = item.querySelectorAll<HTMLElement>(':scope > .words');
    item.toggleAttribute(
      'data-told',
      [...words].some(({ dataset }) => told.has(dataset.lines ?? '')),
    );
  }
}

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      if (target.matches('.chapter')) here = target;
      else tell(target);
    }
    follow();
  },
  { rootMargin: `-${LINE * 100}% 0px -${(1 - LINE) * 100 - 1}% 0px` },
);
for (const part of document.querySelectorAll('.chapter, .telling > :not(.quote), .turn'))
  observer.observe(part);
addEventListener('scroll', follow, { passive: true });

// Where the slides are open anyway there is nothing to press.
const wide = matchMedia('(min-width: 62rem)');
function leaveOut(): void {
  for (const summary of document.querySelectorAll<HTMLElement>('.card summary'))
    summary.tabIndex = wide.matches && CSS.supports('selector(::details-content)') ? -1 : 0;
}
wide.addEventListener('change', leaveOut);
leaveOut();
