/** What a script needs, as text in an attribute: in HTML a quotation mark there takes six signs, a backtick one. */
const swapped = (text: string): string => text.replace(/["`]/g, (mark) => (mark === '"' ? '`' : '"'));

export const carry = (data: object): string => swapped(JSON.stringify(data));
export const carried = (text: string): unknown => JSON.parse(swapped(text));
