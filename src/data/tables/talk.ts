/** The lines of the talk, and the places that it names. */
import type { Place } from '../../schema/study.ts';
import type { Line, Study } from '../../study/study.ts';
import { idOf, type Table, table, wordsOf } from './column.ts';

export const linesTable = (study: Study): Table =>
  table<Line>(
    [...study.lines.values()],
    {
      name: 'lines',
      title: { nl: 'De regels van de lezing', en: 'The lines of the talk' },
      says: {
        nl: 'De hele lezing, een regel per rij, in de volgorde van de dia’s. Van contactregels staan de woorden hier niet.',
        en: 'The whole talk, one line a row, in the order of the slides. The words of contact lines are left out.',
      },
      key: ['id'],
    },
    [
      idOf({ nl: 'De regel: dia en plaats.', en: 'The line: slide and place.' }),
      {
        name: 'slide',
        type: 'integer',
        required: true,
        says: { nl: 'Nummer van de dia.', en: 'Number of the slide.' },
        read: ({ slide }) => slide,
      },
      {
        name: 'role',
        type: 'string',
        required: true,
        says: {
          nl: 'Wat de regel op de dia doet: body, heading, footer of contact.',
          en: 'What the line does on the slide: body, heading, footer or contact.',
        },
        read: ({ role }) => role,
      },
      {
        name: 'kind',
        type: 'string',
        required: true,
        says: {
          nl: 'Wiens woorden het zijn: study (de onderzoeker), participant (een geciteerde), cited (een bron).',
          en: 'Whose words they are: study (the researcher), participant (a quoted speaker), cited (a source).',
        },
        read: ({ kind }) => kind,
      },
      ...wordsOf<Line>(
        study,
        {
          nl: 'De woorden zoals ze nu luiden: die van de dia, of een correctie door de onderzoeker.',
          en: 'The words as they read now: those of the slide, or a correction by the researcher.',
        },
        (line) => [line],
      ),
      {
        name: 'original',
        type: 'string',
        words: 'row',
        says: {
          nl: 'Waar de onderzoeker iets heeft gewijzigd: wat er op de dia stond.',
          en: 'Where the researcher changed something: what the slide said.',
        },
        read: ({ amended, text }) => (amended ? text : undefined),
      },
    ],
  );

export const placesTable = ({ places }: Study): Table =>
  table<Place>(
    places,
    {
      name: 'places',
      title: { nl: 'Plaatsen', en: 'Places' },
      says: {
        nl: 'De plaatsen van het onderzoek, in de volgorde van de dia.',
        en: 'The places of the study, in the order of the slide.',
      },
      key: ['id'],
    },
    [
      idOf({ nl: 'De plaats.', en: 'The place.' }),
      {
        name: 'line',
        type: 'string',
        required: true,
        refersTo: 'lines',
        says: { nl: 'De regel die de plaats noemt.', en: 'The line that names the place.' },
        read: ({ line }) => line,
      },
      {
        name: 'verbatim',
        type: 'string',
        required: true,
        words: 'study',
        says: { nl: 'De naam zoals de dia die schrijft.', en: 'The name as the slide writes it.' },
        read: ({ verbatim }) => verbatim,
      },
      {
        name: 'label',
        type: 'string',
        required: true,
        says: { nl: 'De naam zoals wij die schrijven.', en: 'The name as we write it.' },
        read: ({ label, verbatim }) => label ?? verbatim,
      },
      {
        name: 'longitude',
        type: 'number',
        required: true,
        says: {
          nl: 'Lengte in graden (WGS 84), door ons bepaald: een stad, geen adres.',
          en: 'Longitude in degrees (WGS 84), ours: a town, not an address.',
        },
        read: ({ coordinates }) => coordinates[0],
      },
      {
        name: 'latitude',
        type: 'number',
        required: true,
        says: {
          nl: 'Breedte in graden (WGS 84), door ons bepaald.',
          en: 'Latitude in degrees (WGS 84), ours.',
        },
        read: ({ coordinates }) => coordinates[1],
      },
    ],
  );
