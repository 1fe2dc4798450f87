/** A study made of someone's slides: its own files, and what is kept beside them and never published. */
import { isLanguage, type Language } from '../schema/primitives.ts';
import { checkStudy, type SourceFile } from '../study/checks/index.ts';
import type { ImportedTalk } from './imported.ts';
import { guessLanguage } from './language.ts';
import { layOutTalk, talkSlides, titleOf } from './lay-out.ts';
import { formatNotes, formatReport, type Outcome, summary } from './report.ts';
import { IMPORT_WORDS } from './words.ts';

export interface Wishes {
  /** The name of the file that was read. */
  file: string;
  /** Of the site; left out, that of the talk. */
  languages?: readonly [Language, ...Language[]];
  /** Of the talk; left out, it is guessed. */
  spoken?: string;
  /** The files of a study with nothing in it yet. */
  emptyStudy(
    languages: readonly [Language, ...Language[]],
    title: Partial<Record<Language, string>>,
  ): SourceFile[];
}

export interface ImportedStudy {
  files: SourceFile[];
  pictures: { path: string; bytes: Uint8Array }[];
  /** The report in some ten rows. */
  summary: string[];
}

export function importStudy(talk: ImportedTalk, wishes: Wishes): ImportedStudy {
  const slides = talkSlides(talk.slides);
  const guess = guessLanguage(
    slides.flatMap(({ lines }) => lines),
    wishes.languages?.[0] ?? 'nl',
  );
  const spoken = wishes.spoken ?? guess.language;
  const languages = wishes.languages ?? [isLanguage(spoken) ? spoken : 'en'];
  const [language] = languages;
  const title = languages.includes(spoken as Language) ? titleOf(slides[0]?.heading?.text ?? '') : '';
  const empty = wishes.emptyStudy(languages, title ? { [spoken]: title } : {});
  const laidOut = layOutTalk(slides, { languages, spoken });
  const files = [...empty.filter(({ path }) => !laidOut.some((file) => file.path === path)), ...laidOut];
  const { kept, pictures } = keep(talk, language);
  const outcome: Outcome = {
    file: wishes.file,
    language,
    talk,
    slides,
    ...(!wishes.spoken && { spoken: guess }),
    pictures: kept,
    problems: checkStudy(files.filter(({ path }) => !/(?:^|\/)_/.test(path))),
  };
  const notes = formatNotes(talk, language);
  return {
    files: [
      ...files,
      { path: '_import.md', text: formatReport(outcome) },
      ...(notes ? [{ path: '_notes.txt', text: notes }] : []),
    ],
    pictures,
    summary: summary(outcome),
  };
}

/** Pictures under names of ours: those in the file could lead anywhere. */
function keep({ slides }: ImportedTalk, language: Language) {
  const kept = new Map<string, string>();
  const pictures: { path: string; bytes: Uint8Array }[] = [];
  for (const { number, pictures: own } of slides) {
    own.forEach(({ source, bytes }, at) => {
      if (!bytes || kept.has(source)) return;
      const name = `${IMPORT_WORDS[language].slide}-${String(number).padStart(2, '0')}-${at + 1}.${endingOf(bytes)}`;
      kept.set(source, name);
      pictures.push({ path: `_pictures/${name}`, bytes });
    });
  }
  return { kept, pictures };
}

const SIGNS: readonly [start: string, ending: string][] = [
  ['\x89PNG', 'png'],
  ['\xFF\xD8\xFF', 'jpg'],
  ['GIF8', 'gif'],
  ['BM', 'bmp'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['\x01\0\0\0', 'emf'],
  ['\xD7\xCD\xC6\x9A', 'wmf'],
  ['RIFF', 'webp'],
  ['<svg', 'svg'],
  ['<?xml', 'svg'],
];
/** What a picture is, by how it begins; nothing that a system would start. */
function endingOf(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNS.find(([sign]) => start.startsWith(sign))?.[1] ?? 'bin';
}
