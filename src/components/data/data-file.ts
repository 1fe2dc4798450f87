import { hrefOfFile, pathOfData } from '../../addresses/addresses.ts';
import { bytesIn, dataFiles } from '../../data/data-files.ts';
import type { View } from '../view.ts';

/** A file of the data as a page shows it: its name, the link to it, and its size in words. */
export interface DataFile {
  file: string;
  href: string;
  size: string;
}

/** Makes what a page shows of each file, by its name. The files are written once for all of them. */
export function describeFiles({ study, words }: View, base: string): (file: string) => DataFile {
  const files = dataFiles(study);
  return (file) => ({
    file,
    href: hrefOfFile(pathOfData(file), base),
    size: words.files.size(
      file.endsWith('.csv') ? 'CSV' : 'JSON',
      String(Math.ceil(bytesIn(files.get(file) ?? '') / 1000)),
    ),
  });
}
