/** The screen itself: light or dark, full, and awake. */
import { sayReady } from '../../components/browser/toast.ts';
import { chosenTheme, keepTheme } from './remembered.ts';

const root = document.documentElement;

/** Dark where it was light, light where it was dark, whatever the system prefers. */
export function switchTheme(): void {
  const now = root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const theme = now === 'dark' ? 'light' : 'dark';
  root.dataset.theme = theme;
  keepTheme(theme);
}

const theme = chosenTheme();
if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;

const button = document.querySelector<HTMLElement>('[data-do="full-screen"]');
if (button) button.hidden = !document.fullscreenEnabled;

/** A browser may refuse, or not know how; the deck says so and goes on in its window. */
export async function toggleFullScreen(): Promise<void> {
  try {
    await (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen());
  } catch {
    sayReady('noFullScreen');
  }
}

let lock: WakeLockSentinel | undefined;

/** In full screen somebody is presenting: the screen stays awake, where the browser lets it. */
async function stayAwake(): Promise<void> {
  const wanted = document.fullscreenElement !== null && document.visibilityState === 'visible';
  try {
    if (wanted && (!lock || lock.released)) lock = await navigator.wakeLock.request('screen');
    else if (!wanted) await lock?.release();
  } catch {
    // The screen may go to sleep, as it would have.
    if (wanted) sayReady('notAwake');
  }
}

document.addEventListener('visibilitychange', stayAwake);
document.addEventListener('fullscreenchange', () => {
  const { fullScreen = '', leave = '' } = document.body.dataset;
  const name = document.fullscreenElement ? leave : fullScreen;
  button?.setAttribute('aria-label', name);
  button?.querySelector('.hint')?.setAttribute('title', name);
  void stayAwake();
});
