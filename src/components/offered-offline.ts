/** Whether readers can keep the site on their device. The setting is for who must take that back: see docs/deploy.md. */
export const IS_OFFERED_OFFLINE = process.env.OFFLINE !== 'no';
