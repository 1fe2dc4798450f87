/** What runs in the embed of an exercise: all in one piece, since a frame of an opaque origin can fetch nothing. */
import '../../components/browser/embed-client.ts';
import { mount } from './mount.tsx';

addEventListener('DOMContentLoaded', () => {
  for (const place of document.querySelectorAll<HTMLElement>('predict-order')) mount(place);
});
