// npm run nginx: prints a configuration of nginx for SITE_URL.

import { readSiteAddress } from './build/site-address.ts';
import { runCommand } from './command.ts';
import { nginxConfig } from './serve/nginx-config.ts';

await runCommand(async () => {
  const { site, base } = readSiteAddress(process.env.SITE_URL);
  if (!site)
    throw new Error(
      'SITE_URL is not set, and the configuration is for an address.\n  For example: SITE_URL=https://example.org/path/ npm run nginx --silent',
    );
  const host = new URL(site).hostname;
  process.stdout.write(nginxConfig({ host, base, root: `/var/www/${host}` }));
});
