import { say } from '../messages/say.ts';
import { useScale } from './use-scale.ts';

/** Chooses whether the chart counts in equal steps or in equal ratios. */
export function ScaleChoice() {
  const [scale, choose] = useScale();
  return (
    <fieldset className="scale-choice">
      <legend>{say().series.scale}</legend>
      {(['linear', 'log'] as const).map((option) => (
        <label key={option}>
          <input type="radio" name="scale" checked={scale === option} onChange={() => choose(option)} />
          {say().series.scales[option]}
        </label>
      ))}
    </fieldset>
  );
}
