import { hydrateRoot } from 'react-dom/client';
import { carried } from './carried.ts';
import { PredictOrder, type PredictProps } from './PredictOrder.tsx';

/** Takes the element that Predict.astro wrote, which holds the exercise as built. */
export function mount(place: HTMLElement): void {
  const props = carried(place.dataset.props ?? '') as PredictProps;
  hydrateRoot(place, <PredictOrder {...props} />);
}
