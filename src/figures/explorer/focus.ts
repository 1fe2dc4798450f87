/** Which mark of a figure is selected, and where an arrow key goes. Pure: it knows no document. */

export interface Selection {
  /** The marks in their order. */
  ids: readonly string[];
  /** The selected mark, if any. */
  selected?: string | undefined;
}

export type Intent =
  | { type: 'next' | 'previous' | 'first' | 'last' | 'leave' }
  /** Selects a mark; selecting it again lets go of it. */
  | { type: 'select'; id: string };

/** The selection after an intent. An id that is no mark changes nothing. */
export function moveSelection(state: Selection, intent: Intent): Selection {
  const { ids, selected } = state;
  const at = ids.indexOf(selected ?? '');
  const to = (index: number): Selection => {
    const id = ids[Math.min(Math.max(index, 0), ids.length - 1)];
    return id === undefined ? { ids } : { ids, selected: id };
  };
  switch (intent.type) {
    case 'next':
      return to(at + 1);
    case 'previous':
      return to(at - 1);
    case 'first':
      return to(0);
    case 'last':
      return to(ids.length - 1);
    case 'leave':
      return { ids };
    case 'select':
      if (!ids.includes(intent.id)) return state;
      return intent.id === selected ? { ids } : { ids, selected: intent.id };
  }
}

const KEYS: Record<string, Exclude<Intent['type'], 'select'>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
};

/** What a key means on the mark `id`. */
export function intentOf(key: string, id: string): Intent | undefined {
  if (key === 'Enter' || key === ' ') return { type: 'select', id };
  const type = KEYS[key];
  return type && { type };
}
