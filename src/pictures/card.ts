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
  serif: { latin: Uint8Array; extended: Uint8Array };
  sans: { latin: Uint8Array; latinBold: Uint8Array; extended: Uint8Array; extendedBold: Uint8Array };
  /** For signs that neither has. */
  fallback: { plain: Uint8Array; bold: Uint8Array; emoji: Uint8Array };
  paper: string;
  ink: string;
  inkSoft: string;
  /** From near to far. */
  tones: readonly string[];
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 88;
/** The sizes of a title in pixels: for how many letters, in its longest word too, and on how many lines at most. */
const SIZES = [
  { letters: 24, word: 18, size: 104, lines: 2 },
  { letters: 48, word: 21, size: 88, lines: 3 },
  { letters: 90, word: 28, size: 68, lines: 4 },
] as const;
/** For any longer one, which is cut with an ellipsis where it has to be. */
const SMALLEST = { size: 44, lines: 6 };

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
  const longest = Math.max(...card.title.split(/[\s-]+/).map((word) => word.length));
  const { size, lines } =
    SIZES.find(({ letters, word }) => card.title.length <= letters && longest <= word) ?? SMALLEST;
  const tree = box(
    {
      width: WIDTH,
      height: HEIGHT,
      flexDirection: 'column',
      justifyContent: 'space-between',
      backgroundColor: dress.paper,
      color: dress.ink,
      fontFamily: 'Sans, Sans extended, Fallback, Emoji',
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
          fontFamily: 'Serif, Serif extended, Fallback, Emoji',
          fontWeight: 600,
          fontSize: size,
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
  const font = (name: string, weight: 400 | 600, data: Uint8Array) => ({
    name,
    weight,
    style: 'normal' as const,
    data: Buffer.from(data),
  });
  const { serif, sans, fallback } = dress;
  // A family of its own for letters beyond Latin-1: within one family satori looks no further than the first file.
  const fonts = [
    font('Serif', 600, serif.latin),
    font('Serif extended', 600, serif.extended),
    font('Sans', 400, sans.latin),
    font('Sans', 600, sans.latinBold),
    font('Sans extended', 400, sans.extended),
    font('Sans extended', 600, sans.extendedBold),
    font('Fallback', 400, fallback.plain),
    font('Fallback', 600, fallback.bold),
    font('Emoji', 400, fallback.emoji),
    font('Emoji', 600, fallback.emoji),
  ];
  made.set(dress, fonts);
  return fonts;
}
