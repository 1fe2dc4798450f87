import { builtDirName } from '../build/out-dir.ts';
import { readSiteAddress } from '../build/site-address.ts';
import { serve } from './server.ts';

/** Serves OUT_DIR until Ctrl-C or SIGTERM, and then resolves. */
export async function serveSite(): Promise<void> {
  const dir = builtDirName();
  const server = await serve(dir, {
    base: readSiteAddress(process.env.SITE_URL).base,
    port: readPort(process.env.PORT),
  });
  console.log(`The site is at ${server.url}\nCtrl-C stops it`);
  await new Promise<void>((stop) => {
    process.once('SIGINT', () => stop());
    process.once('SIGTERM', () => stop());
  });
  await server.close();
}

function readPort(text: string | undefined): number {
  if (!text) return 4321;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`PORT is "${text}".\n  It should be a whole number from 0 to 65535, for example PORT=4321`);
}
