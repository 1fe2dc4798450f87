import type { FigureKind } from '../figure.ts';
import { describeSpectrum } from './describe.ts';
import { type SpectrumRows, spectrumRows } from './rows.ts';
import { Spectrum } from './Spectrum.tsx';

/** Relations in an order between two poles. */
export const spectrum: FigureKind<SpectrumRows> = {
  rows: spectrumRows,
  describe: describeSpectrum,
  Drawing: Spectrum,
};
