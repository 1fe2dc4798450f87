/** Puts the points that are ticked on the sheet and keeps them in the fragment. Every word is on the page already. */
import { leftOut } from '../../study/left-out.ts';
import { say } from './toast.ts';

/** What a page of the sheet holds, in CSS pixels: A4 without its margins of 12 mm (compose.css). */
const PAGE = ((297 - 2 * 12) / 25.4) * 96;
const CM = 96 / 2.54;
/** What a link may say: more than all points of any study, and less than it takes to read. */
const LONGEST = 20_000;

const compose = document.querySelector<HTMLElement>('.compose');
const sheet = compose?.querySelector<HTMLElement>('.composed');
const all = <Found extends HTMLElement>(selector: string, within = compose): Found[] => [
  ...(within?.querySelectorAll<Found>(selector) ?? []),
];
const boxes = all<HTMLInputElement>('input[type=checkbox]');
const idsIn = (list = ''): string[] => list.split(' ').filter(Boolean);
const ties = new Map(
  boxes.map(({ value, dataset }) => [
    value,
    { opposed: idsIn(dataset.opposed), tied: idsIn(dataset.tied), read: idsIn(dataset.read) },
  ]),
);

/** Ticks what the address names. What is not here is told by what the page has to say of it, never by its own words. */
function read(): void {
  const address = new URLSearchParams(location.hash.slice(1, LONGEST));
  const given = idsIn(compose?.dataset.names)
    .map((name) => address.get(name))
    .find(Boolean);
  if (!given) return;
  const named = new Set(given.split(',').filter(Boolean));
  for (const told of all('[data-gone]')) {
    const { gone = '', to } = told.dataset;
    told.hidden = !named.delete(gone);
    if (!told.hidden && to) named.add(to);
  }
  for (const box of boxes) box.checked = named.delete(box.value);
  for (const told of all('[data-unknown]')) told.hidden = named.size === 0;
}

function update(): void {
  const chosen = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value));
  for (const element of all('[data-of]'))
    element.hidden = !idsIn(element.dataset.of).some((id) => chosen.has(id));
  let said: (string | undefined)[] = [];
  for (const point of all('.point:not([hidden])')) {
    const lead = point.querySelector<HTMLElement>('.lead');
    // A clause that has just been read is not said again.
    if (lead) lead.hidden = said.includes(lead.dataset.lead);
    said = [lead?.dataset.lead, point.dataset.said];
  }
  const missing = leftOut(ties, chosen);
  for (const group of all('[data-group]')) {
    const ids = missing[group.dataset.group as keyof typeof missing];
    group.hidden = ids.length === 0;
    for (const item of all('[data-left]', group)) item.hidden = !ids.includes(item.dataset.left ?? '');
  }
  for (const section of all('.left-out'))
    section.hidden = all('[data-group]:not([hidden])', section).length === 0;
  fill('[data-count]', chosen.size);
  remember(chosen);
  measure();
}

const fill = (selector: string, value: string | number): void => {
  for (const slot of all(selector)) slot.textContent = String(value);
};

function remember(chosen: ReadonlySet<string>): void {
  const address = new URL(location.href);
  address.hash = chosen.size > 0 ? `${compose?.dataset.name}=${[...chosen].join(',')}` : '';
  if (address.href !== location.href) history.replaceState(history.state, '', address);
  for (const link of all<HTMLAnchorElement>('a[data-address]')) link.hash = address.hash;
  for (const link of all<HTMLAnchorElement>('a[data-shown]')) link.textContent = link.href;
}

/** Says whether the sheet fits one page, by laying it out as on paper. */
function measure(): void {
  if (!sheet) return;
  const none = boxes.every(({ checked }) => !checked);
  tell(none ? 'none' : '');
  if (none) return;
  sheet.parentElement?.toggleAttribute('data-measured', true);
  const left = PAGE - sheet.getBoundingClientRect().height;
  sheet.parentElement?.removeAttribute('data-measured');
  fill('[data-cm]', left < 0 ? Math.ceil(-left / CM) : Math.floor(left / CM));
  tell(left < 0 ? 'over' : 'fits');
}

function tell(when: string): void {
  for (const told of all('[data-when]')) told.hidden = !idsIn(told.dataset.when).includes(when);
}

/** What a paragraph of plain text is made of. */
const BLOCKS = 'h2, h3, p, figcaption, li:not(:has(p))';

/** The sheet for a letter or a report: links in full, signs by their names, and each point with its address. */
async function copy(): Promise<void> {
  if (!sheet) return;
  const taken = sheet.cloneNode(true) as HTMLElement;
  taken.lang = document.documentElement.lang;
  for (const away of all('[hidden], svg, .empty', taken)) away.remove();
  for (const mark of all('.mark', taken)) mark.textContent = ` [${mark.ariaLabel}]`;
  for (const { href, parentElement } of all<HTMLAnchorElement>('h3 > a', taken)) {
    const address = document.createElement('a');
    address.href = address.textContent = href;
    const line = document.createElement('p');
    line.append(address);
    parentElement?.parentElement?.append(line);
  }
  for (const element of [taken, ...all('*', taken)]) {
    const { href } = element as HTMLAnchorElement;
    for (const { name } of [...element.attributes])
      if (name !== 'lang' && name !== 'dir') element.removeAttribute(name);
    if (href) element.setAttribute('href', href);
  }
  const text = all(BLOCKS, taken)
    .map((block) => [block, (block.textContent ?? '').replace(/[\s\u2060]+/g, ' ').trim()] as const)
    .filter(([, words]) => words)
    .map(([block, words]) => (block.parentElement?.firstElementChild === block ? `\n${words}` : words));
  const types = { 'text/plain': text.join('\n').trim(), 'text/html': taken.outerHTML };
  try {
    await navigator.clipboard.write([new ClipboardItem(types)]);
    say(compose?.dataset.copied);
  } catch {
    getSelection()?.selectAllChildren(sheet);
    say(compose?.dataset.failed);
  }
}

const DEEDS: Record<string, () => unknown> = {
  copy,
  print: () => print(),
  clear: () => {
    for (const box of boxes) box.checked = false;
    update();
  },
};

if (compose) {
  compose.addEventListener('change', update);
  for (const button of all('button'))
    button.addEventListener('click', DEEDS[button.dataset.do ?? ''] ?? update);
  // A link to a place on the page takes the choice out of the address: it comes back.
  addEventListener('hashchange', () => {
    read();
    update();
  });
  compose.toggleAttribute('data-ready', true);
  read();
  update();
  // Until it is there, another type is measured.
  document.fonts.addEventListener('loadingdone', measure);
}
