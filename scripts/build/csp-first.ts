// A policy in a <meta> rules only what comes after it, and Astro writes it at the end of <head>.

const charsetMeta = /<meta\s+charset\s*=[^>]*>/gi;
const policyMeta =
  /<meta\s+http-equiv\s*=\s*["']?content-security-policy["']?(?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/gi;

/** Takes a whole page; gives it with the policy directly after `<meta charset>`, ahead of every script. */
export function putCspFirst(html: string): string {
  const headEnd = html.search(/<\/head\s*>|<body[\s>]/i);
  const head = headEnd < 0 ? html : html.slice(0, headEnd);
  const policy = onlyMatch(head, policyMeta, '<meta http-equiv="content-security-policy">');
  const rest = head.replace(policy, '');
  const charset = onlyMatch(rest, charsetMeta, '<meta charset>');
  const place = rest.indexOf(charset) + charset.length;
  if (/<(?:script|style|link)[\s>]/i.test(rest.slice(0, place))) {
    throw new Error(
      'expected <meta charset> ahead of every script, style and link; found one of those before it.\n' +
        '  Make <meta charset="utf-8"> the first line of <head> in the layout of this page.',
    );
  }
  return rest.slice(0, place) + policy + rest.slice(place) + html.slice(head.length);
}

function onlyMatch(head: string, pattern: RegExp, name: string): string {
  const found = head.match(pattern) ?? [];
  if (found.length === 1 && found[0]) return found[0];
  throw new Error(
    `expected exactly one ${name} in <head>, found ${found.length}.\n` +
      '  Give the page a layout with <!doctype html>, <head> and <meta charset="utf-8">;\n' +
      '  Astro adds the policy itself (security.csp in astro.config.mjs).',
  );
}
