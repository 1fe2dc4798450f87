import { hydrateRoot } from 'react-dom/client';
import { PredictOrder, type PredictProps } from './PredictOrder.tsx';

/** Takes the element that Predict.astro wrote, which holds the exercise as built. */
export function mount(place: HTMLElement): void {
  const props = JSON.parse(place.dataset.props ?? '') as PredictProps;
  hydrateRoot(place, <PredictOrder {...props} />);
}
