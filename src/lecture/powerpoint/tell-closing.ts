/** The last slide: whose words are whose, how to cite, who reviewed it, and what may be done with it. */

import { formatApa } from '../../citing/apa.ts';
import { citationOf } from '../../citing/citation.ts';
import type { Language } from '../../schema/primitives.ts';
import type { Study } from '../../study/study.ts';
import { textIn } from '../../study/text.ts';
import { namesOfResearchers } from '../../words/researchers.ts';
import { standing } from '../../words/review-state.ts';
import { WORDS } from '../../words/words.ts';
import { box, titleBox } from './boxes.ts';
import { ours, paragraph } from './runs.ts';
import { placeIn, type SlideParts, SOURCE } from './slide-parts.ts';

/** `address` is the site's own, where it has one. */
export function tellClosing(study: Study, language: Language, address: string | undefined): SlideParts {
  const { legend, citing, sharing, powerpoint } = WORDS[language];
  const { version } = study.edition;
  const named = (name: string, text: string) =>
    paragraph([ours(`${name}: `, language, { bold: true }), ours(text, language)], { before: 0.55 });
  const reference = (what: 'talk' | 'site', name: string) =>
    paragraph(
      [
        ours(`${name}: `, language, { bold: true }),
        ...formatApa(
          citationOf(study, { what }, language, what === 'site' ? address : undefined),
          language,
        ).map(({ text, italic }) => ours(text, language, italic ? { italic } : {})),
      ],
      { before: 0.55 },
    );
  const { reuse } = study.rights;
  const paragraphs = [
    paragraph([
      { ...ours(`${legend.talk(language !== study.spoken)} `, language), face: 'talk' },
      ours(legend.ours, language),
    ]),
    reference('talk', citing.talk),
    reference('site', citing.site),
    paragraph(
      [
        ours(
          [standing(study, language), version && powerpoint.edition(version)].filter(Boolean).join(' '),
          language,
        ),
      ],
      { before: 0.55 },
    ),
    named(
      powerpoint.rights,
      reuse ? sharing.licence(reuse) : sharing.ask(namesOfResearchers(study, language)),
    ),
  ];
  return {
    layout: 'words',
    ground: 'raised',
    shapes: [
      titleBox('words', [ours(powerpoint.about, language, { bold: true })]),
      box('words', 1, paragraphs, 26),
      box(
        'words',
        SOURCE,
        [paragraph([ours(textIn(study.title, language), language, { colour: 'soft' })])],
        placeIn('words', SOURCE).size,
      ),
    ],
    notes: address
      ? [paragraph([ours(address, language, { link: address, colour: 'link' })])]
      : [paragraph([ours(textIn(study.title, language), language)])],
  };
}
