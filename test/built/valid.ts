import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { pageSource } from './pages.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

/** What a validator of HTML finds wrong with pages of a built site, each with its place. */
export async function invalidIn(dir: string, paths: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const path of paths) {
    const { results } = await validator.validateString(pageSource(dir, path), 'page.html');
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages))
      wrong.push(`${path}:${line}:${column} ${ruleId} ${message}`);
  }
  return wrong;
}
