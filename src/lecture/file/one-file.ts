/** The deck on disk: the deck of the site, with its notes and a presenter's window in the same file. */
import '../stage/deck.ts';
import '../../figures/explorer/element.ts';
import './notes.ts';
import './windows.ts';
