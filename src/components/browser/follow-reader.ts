/** Follows the reader through the report: the strip marks the chapter, and the slide lights the line that is told. */

/** Where one reads: this far down the screen. */
const LINE = 0.52;

const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [link.hash.slice(1), link]),
);

/** The parts whose top is above that line. */
const begun = new Set<Element>();

/**
 * The chapter that was last on the line where one reads, and the one that the strip marks: none at the top of the page.
 * Who went there from a later chapter at once, as a link to another language makes one do, comes from that chapter still.
 */
let here: Element | undefined;
let marked: Element | undefined;

function follow(): void {
  const chapter = scrollY > 0 && begun.size > 0 ? here : undefined;
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
  for (const words of block.closest('.passage')?.querySelectorAll<HTMLElement>('.card .words') ?? [])
    words.toggleAttribute('data-told', told.has(words.dataset.lines ?? ''));
}

/**
 * What is to be checked once scrolling rests: where styles ask what is checked (`:has(:checked)`), checking something
 * makes those of the whole page be found anew, which would hold the scrolling up.
 */
const due = new Map<Element | null, HTMLInputElement>();
let resting: ReturnType<typeof setTimeout> | undefined;

function checkAtRest(): void {
  clearTimeout(resting);
  resting = setTimeout(() => {
    for (const step of due.values()) step.checked = true;
    due.clear();
  }, 150);
}

/** The drawing beside the telling takes the step of the lines that are told, and lights what they mean. */
function draw(block: Element): void {
  const told = new Set(linesIn(block));
  const isTold = (names = ''): boolean => names.split(' ').some((line) => told.has(line));
  for (const explorer of block.closest('.chapter')?.querySelectorAll<HTMLElement>('.stage figure-explorer') ??
    []) {
    const step = [...explorer.querySelectorAll<HTMLInputElement>('.steps input')].findLast(({ dataset }) =>
      isTold(dataset.tells),
    );
    if (step) {
      due.set(explorer, step);
      checkAtRest();
      explorer.dataset.shown = step.value;
    }
    const marks = [...explorer.querySelectorAll<SVGElement>('[data-says]')];
    const lit = marks.filter(({ dataset }) => isTold(dataset.says));
    for (const mark of marks) mark.toggleAttribute('data-told', lit.includes(mark));
    explorer.dataset.now = lit.flatMap(({ dataset }) => dataset.state ?? []).join(' ');
    if (step || lit.length > 0)
      explorer.toggleAttribute('data-telling', lit.length > 0 && lit.length < marks.length);
  }
}

// Who takes a step sees it whole.
document.addEventListener('change', ({ target }) => {
  const explorer = (target as Element).closest('figure-explorer');
  due.delete(explorer);
  explorer?.removeAttribute('data-telling');
});

/** The drawing stands beside the telling, and stays there. */
const beside = matchMedia('(min-width: 76rem)');

// Of a turn each line is told on its own.
const parts = [
  ...document.querySelectorAll('.chapter, .telling > :not(.quote, .try-first), .turn [data-lines]'),
];

// A part has begun once its top is above the line, however fast one got there, and has not once one is back before it.
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) begun.add(target);
      else begun.delete(target);
    }
    const last = parts.findLast((part) => begun.has(part));
    here = last?.closest('.chapter') ?? here;
    follow();
    if (!last || last.matches('.chapter')) return;
    tell(last);
    if (beside.matches) draw(last);
  },
  { rootMargin: `999999px 0px -${(1 - LINE) * 100}% 0px` },
);
for (const part of parts) observer.observe(part);
addEventListener(
  'scroll',
  () => {
    follow();
    if (due.size > 0) checkAtRest();
  },
  { passive: true },
);

// Where the slides are open for the eye there is nothing to press, and for the ear they stay folded as they say they
// are: what is told of a slide says its words again.
const wide = matchMedia('(min-width: 62rem)');
function leaveOut(): void {
  const isOpen = wide.matches && CSS.supports('selector(::details-content)');
  for (const card of document.querySelectorAll<HTMLDetailsElement>('.card')) {
    const [summary, lines] = card.children as unknown as HTMLElement[];
    if (summary) summary.tabIndex = isOpen ? -1 : 0;
    if (lines) lines.ariaHidden = isOpen && !card.open ? 'true' : null;
  }
}
wide.addEventListener('change', leaveOut);
// It does not bubble.
document.addEventListener('toggle', leaveOut, true);
leaveOut();
