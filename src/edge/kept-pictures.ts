/** Pictures as PNG, drawn once and kept between builds. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = process.env.PICTURES_DIR || join('node_modules', '.cache', 'pictures');
let packages: Buffer | undefined;

/**
 * Gives the picture that was drawn before of the same, or draws it. `madeOf` is all that it is made of but the
 * packages, which the lockfile tells.
 */
export async function keptPicture(
  madeOf: readonly string[],
  draw: () => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  packages ??= readFileSync('package-lock.json');
  const hash = createHash('sha256').update(packages).update(JSON.stringify(madeOf));
  const file = join(FOLDER, `${hash.digest('hex')}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const png = new Uint8Array(await draw());
  mkdirSync(FOLDER, { recursive: true });
  // Renamed into place, so that a build that is stopped leaves no half a picture.
  writeFileSync(`${file}.${process.pid}`, png);
  renameSync(`${file}.${process.pid}`, file);
  return png;
}
