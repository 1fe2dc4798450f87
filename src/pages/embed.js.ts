/** The script that fits embeds to their content on other websites, at an address that their snippets name. */
import type { APIRoute } from 'astro';
import { standalone } from '../layouts/standalone.ts';

export const GET: APIRoute = async () => {
  const { script } = await standalone({ script: 'src/components/browser/embed-resizer.ts' });
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
