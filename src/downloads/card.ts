/** The picture of a page for sharing: what it is called, what it is, whose talk it is about, and the spectrum. */
import satori from 'satori';

export interface Card {
  title: string;
  /** "bevinding"; nothing where the title says it. */
  kind?: string | undefined;
  site: string;
  /** Whose talk it was, and when. */
  talk?: string | undefined;
  /** The place of the page between near (0) and far (10), where it has one. */
  tone?: number | undefined;
  language: string;
}

/** Type and colour, handed over by who may read files. */
export interface CardDress {
  serif: readonly Uint8Array[];
  sans: readonly Uint8Array[];
  paper: string;
  ink: string;
  inkSoft: string;
  /** From near to far. */
  tones: readonly string[];
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 88;
/** The most letters for which a title is set in a size, in pixels; longer ones are cut with an ellipsis. */
const SIZES: readonly [letters: number, size: number, lines: number][] = [
  [24, 104, 3],
  [48, 88, 4],
  [90, 68, 5],
  [Number.POSITIVE_INFINITY, 50, 7],
];

type Style = Record<string, string | number>;
type Child = string | { type: 'div'; props: { style: Style; children: Child[] | string } };
const box = (style: Style, ...children: Child[]): Child => ({
  type: 'div',
  props: {
    style: { display: 'flex', ...style },
    children: children.length === 1 && typeof children[0] === 'string' ? children[0] : children,
  },
});

/** An SVG of 1200 × 630 with letters as outlines: the same on every machine. */
export function drawCard(card: Card, dress: CardDress): Promise<string> {
  const tone = card.tone === undefined ? undefined : dress.tones[card.tone];
  const [, fontSize, lines] = SIZES.find(([letters]) => card.title.length <= letters) ?? [0, 50, 7];
  const tree = box(
    {
      width: WIDTH,
      height: HEIGHT,
      flexDirection: 'column',
      justifyContent: 'space-between',
      backgroundColor: dress.paper,
      color: dress.ink,
      fontFamily: 'Sans',
    },
    box(
      { flexDirection: 'column', padding: `72px ${MARGIN}px 0` },
      ...(card.kind === undefined
        ? []
        : [
            box(
              { fontSize: 30, fontWeight: 600, color: tone ?? dress.inkSoft, marginBottom: 22 },
              capital(card.kind),
            ),
          ]),
      box(
        {
          display: 'block',
          fontFamily: 'Serif',
          fontWeight: 600,
          fontSize,
          lineHeight: 1.1,
          letterSpacing: '-0.012em',
          lineClamp: lines,
          // Not balanced as well: then words are broken that would fit.
          wordBreak: 'break-word',
        },
        capital(card.title),
      ),
    ),
    box(
      { flexDirection: 'column' },
      box(
        { flexDirection: 'column', padding: `0 ${MARGIN}px 44px`, fontSize: 28, lineHeight: 1.4 },
        ...(card.title === card.site ? [] : [box({ fontWeight: 600 }, card.site)]),
        ...(card.talk ? [box({ color: dress.inkSoft }, card.talk)] : []),
      ),
      box(
        { height: 40, alignItems: 'flex-end' },
        ...dress.tones.map((colour, index) =>
          box({ flexGrow: 1, height: card.tone === index ? 40 : 18, backgroundColor: colour }, ''),
        ),
      ),
    ),
  );
  return satori(tree as Parameters<typeof satori>[0], {
    width: WIDTH,
    height: HEIGHT,
    fonts: fontsOf(dress),
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const made = new WeakMap<CardDress, Parameters<typeof satori>[1]['fonts']>();

/** The same list each time, so that the fonts are read once. */
function fontsOf(dress: CardDress): Parameters<typeof satori>[1]['fonts'] {
  const known = made.get(dress);
  if (known) return known;
  const fonts = [
    ...dress.serif.map((data) => ({ name: 'Serif', weight: 600 as const, data })),
    ...dress.sans.map((data, index) => ({ name: 'Sans', weight: index % 2 ? 600 : 400, data })),
  ].map(({ name, weight, data }) => ({
    name,
    weight: weight as 400 | 600,
    style: 'normal' as const,
    data: Buffer.from(data),
  }));
  made.set(dress, fonts);
  return fonts;
}
