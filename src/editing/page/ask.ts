/** Asks the editor's own server. */
import type { Answer, Change, TextForPage, TextsForPage } from '../asked.ts';

let token = '';
export const begin = (given: string): void => {
  token = given;
};

async function ask<Told>(name: string, body: object = {}): Promise<Told> {
  const response = await fetch(`/__edit/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Editing': token },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(((await response.json()) as { error: string }).error);
  return (await response.json()) as Told;
}

export const askTexts = (): Promise<TextsForPage> => ask('texts');
export const askText = (id: string): Promise<TextForPage | { answer: 'refused' }> => ask('text', { id });
export const askCheck = (change: Change): Promise<Answer> => ask('check', { change });
export const askSave = (change: Change, base: Record<string, string>): Promise<Answer> =>
  ask('save', { change, base });
export const askUndo = (): Promise<Answer> => ask('undo');
