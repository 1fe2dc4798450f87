/** What an explored figure tells the page each time that it may show other marks. */
export const SHOWN = 'figure-shown';

export interface ShownMarks {
  /** The mark whose answer is shown: the selected one, or else the one pointed at. */
  shown: string | undefined;
  selected: string | undefined;
}
