/** The explorer of a page. What the page does is there before the first figure tells what it shows. */
import './on-page.ts';
import './element.ts';
