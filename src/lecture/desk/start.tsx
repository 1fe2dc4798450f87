/** Makes a desk of the presenter's page. */
import { createRoot } from 'react-dom/client';
import type { Language } from '../../schema/primitives.ts';
import { onSwipe } from '../stage/touch.ts';
import { Desk } from './Desk.tsx';
import { listen } from './keys.ts';
import { dispatch } from './session.ts';

const place = document.getElementById('desk');
if (place) {
  const { lang } = document.documentElement;
  createRoot(place).render(<Desk language={lang as Language} deck={place.dataset.deck ?? ''} />);
  document.documentElement.dataset.desk = '';
  listen();
  onSwipe((way) => {
    if (!place.querySelector('[data-pointing]')) dispatch({ type: way });
  });
}
