/** For tests: a PDF with words at places, in the order in which they are given. */

/** Words, from the left and from the top in points, and how large. */
export type Placed = readonly [words: string, x: number, y: number, size: number];
export const SHEET = { width: 720, height: 540 };

export function makePdf(
  pages: readonly (readonly Placed[])[],
  { locked = false, remark = '' } = {},
): Uint8Array {
  const quoted = (words: string) => words.replace(/[\\()]/g, '\\$&');
  const content = pages.map((page) =>
    page
      .map(
        ([words, x, y, size]) =>
          `BT /F1 ${size} Tf ${x} ${SHEET.height - y - size} Td (${quoted(words)}) Tj ET`,
      )
      .join('\n'),
  );
  const first = 4;
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...content.flatMap((stream, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${SHEET.width} ${SHEET.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * at + 1} 0 R${
        remark ? ` /Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (${remark}) >>]` : ''
      } >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -1 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<41> <41>] `;
  const list = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R ${locked ? lock : ''}>>\nstartxref\n${list}\n%%EOF\n`;
  return Uint8Array.from(text, (sign) => (sign === '€' ? 128 : sign.charCodeAt(0)));
}
