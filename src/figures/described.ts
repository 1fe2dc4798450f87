/** What each kind of figure says, without its drawing: for whoever reads words alone, and runs where no drawing can. */
import type { Language } from '../schema/primitives.ts';
import { areDrawnApart } from '../study/drawn-apart.ts';
import type { Figure, Study } from '../study/study.ts';
import { describeArgument } from './argument-map/describe.ts';
import { describeGroups, groupedRows } from './argument-map/groups.ts';
import { argumentRows } from './argument-map/rows.ts';
import { describeEgoNetworks } from './ego-networks/describe.ts';
import { egoNetworksRows } from './ego-networks/rows.ts';
import type { FigureDescription, FigureKind } from './figure.ts';
import { describePlaceMap } from './place-map/describe.ts';
import { placeMapRows } from './place-map/rows.ts';
import { describeRoutes } from './routes/describe.ts';
import { routesRows } from './routes/rows.ts';
import { describeSpectrum } from './spectrum/describe.ts';
import { spectrumRows } from './spectrum/rows.ts';

type Describe = (study: Study, figure: Figure, language: Language) => FigureDescription;

const by =
  <Rows>(rows: FigureKind<Rows>['rows'], describe: (rows: Rows) => FigureDescription): Describe =>
  (study, figure, language) =>
    describe(rows(study, figure, language));

const [apart, grouped] = [by(argumentRows, describeArgument), by(groupedRows, describeGroups)];

const KINDS: Record<Figure['file']['kind'], Describe> = {
  spectrum: by(spectrumRows, describeSpectrum),
  'ego-networks': by(egoNetworksRows, describeEgoNetworks),
  routes: by(routesRows, describeRoutes),
  'place-map': by(placeMapRows, describePlaceMap),
  'argument-map': (study, figure, language) =>
    (areDrawnApart(study) ? apart : grouped)(study, figure, language),
};

/** The words of a figure in a language. */
export const describeFigure: Describe = (study, figure, language) =>
  KINDS[figure.file.kind](study, figure, language);
