/** Makes a desk of the presenter's page. */
import { createRoot } from 'react-dom/client';
import { pageLanguage } from '../../components/browser/page-language.ts';
import { onSwipe } from '../stage/touch.ts';
import { Desk } from './Desk.tsx';
import { listen } from './keys.ts';
import { dispatch } from './session.ts';

const place = document.getElementById('desk');
if (place) {
  createRoot(place).render(<Desk language={pageLanguage()} deck={place.dataset.deck ?? ''} />);
  document.documentElement.dataset.desk = '';
  listen();
  onSwipe((way) => {
    if (!place.querySelector('[data-pointing]')) dispatch({ type: way });
  });
}
