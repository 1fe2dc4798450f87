/** A QR code as one path. */
import { encode } from 'uqr';

export interface QrCode {
  /** Modules along a side, the quiet border included. */
  size: number;
  /** The dark modules, in units of a module. */
  path: string;
}

/** Modules of quiet that a scanner wants around the code (ISO/IEC 18004). */
const QUIET = 4;

/** The QR code of a text, at the lowest level of correction: it is printed, not worn. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'L', border: QUIET });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '#' : ' '))
        .join('')
        .matchAll(/#+/g),
    ].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: runs.join('') };
}
