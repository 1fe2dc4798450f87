import type { Language } from '../schema/primitives.ts';
import type { Study } from './study.ts';

/** Whether the study has anything to show on a page of which there is one: what it has not is not offered. */
export function offers(study: Study, language: Language, page: string): boolean {
  const inLanguage = (texts: readonly { language: Language; id: string }[], id?: string): boolean =>
    texts.some((text) => text.language === language && (id === undefined || text.id === id));
  switch (page) {
    case 'report':
      return inLanguage(study.chapters);
    case 'findings':
    case 'quotes':
    case 'concepts':
    case 'figures':
      return study[page].length > 0;
    case 'present':
    case 'speaker':
    case 'handout':
      return study.deck.length > 0;
    case 'teaching':
    case 'lecturer':
      return study.exercises.length > 0;
    case 'source':
      return study.slides.length > 0;
    case 'brief':
    case 'about':
      return inLanguage(study.pages, page);
    default:
      return true;
  }
}
