/** The explorer of a page. What the page does is there before the first figure tells what it shows. */
import './figure-on-page.ts';
import '../../figures/explorer/element.ts';
