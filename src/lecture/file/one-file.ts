/** The deck on disk: the deck of the site, with its notes and a presenter's window in the same file. */
import { startRoom } from '../stage/room.ts';
import { startDeck } from '../stage/start-deck.ts';
import '../../figures/explorer/element.ts';
import { startNotes } from './notes.ts';
import { addressSpeaker, isSpeakerWindow, startSpeaker } from './windows.ts';

const speaks = isSpeakerWindow();
const session = startDeck(speaks ? 'speaker' : 'deck');
startNotes(session);
if (speaks) startSpeaker(session);
else {
  startRoom(session);
  addressSpeaker();
}
