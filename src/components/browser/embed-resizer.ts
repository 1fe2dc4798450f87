/*! Fits the embeds of one site to their content. Copyright (c) 2026 The makers of this site. MIT License */

/**
 * Served as `embed.js`, for a page on any other website: each frame that shows a page of the site that this script
 * came from gets the height that it tells. Run twice on one page, it does the same twice.
 */
const LOWEST = 100;
const HIGHEST = 10_000;

const site = new URL('.', (document.currentScript as HTMLScriptElement).src).href;
const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(site));

addEventListener('message', ({ source, data }) => {
  if (data?.message !== 'height' || !Number.isFinite(data.value)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  frame.style.minHeight = '0';
  frame.style.height = `${Math.min(Math.max(data.value, LOWEST), HIGHEST)}px`;
});

// Those that told their height before anyone listened are asked for it.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ message: 'height?' }, '*');

export {};
