import type { Rule } from '../rule.ts';

export const lineIsTranslated: Rule = {
  name: 'line-is-translated',
  says: 'Every line of the talk has its translation in each other language of the site; names, numbers and addresses excepted.',
  check({ study, talk, lines, languages }) {
    if (!talk || !study) return [];
    return [...lines.values()]
      .filter(({ line }) => (line.role === 'body' || line.role === 'heading') && !line.redacted)
      .flatMap(({ line, path }) => {
        const own = line.language ?? talk.data.language;
        const others = languages.filter((language) => language !== own);
        return others
          .filter((language) => !line.translation?.[language])
          .map((language) => ({
            file: talk.file.path,
            ...talk.at([...path, 'translation']),
            rule: 'line-is-translated',
            message: `line "${line.id}" has no translation: found ${Object.keys(line.translation ?? {}).join(', ') || 'nothing'}, expected ${others.join(', ')}. Add "translation: {${language}: …}" to it.`,
          }));
      });
  },
};
