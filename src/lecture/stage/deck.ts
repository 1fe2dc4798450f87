/**
 * The deck in the browser. Where there is room, one slide at a time fills the screen; elsewhere the page stays the
 * document that it is.
 */
import { listen } from './controls.ts';
import { currentState, draw, followAddress, slides, whole } from './session.ts';
import { arrange, enterDeck, leaveDeck } from './stage.ts';

/** The same as in deck.css. */
const room = matchMedia('(min-width: 40rem) and (min-height: 24rem)');

arrange(whole, slides);
draw();
if (room.matches) enterDeck(currentState().slide);
listen(() => room.matches);

room.addEventListener('change', () => {
  if (room.matches) enterDeck(currentState().slide);
  else leaveDeck(currentState().slide);
});
for (const event of ['popstate', 'hashchange']) addEventListener(event, followAddress);
// On paper nothing is out of reach.
addEventListener('beforeprint', () => leaveDeck());
addEventListener('afterprint', () => {
  if (room.matches) enterDeck(currentState().slide);
});
