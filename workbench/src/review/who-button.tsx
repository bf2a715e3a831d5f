import { say } from '../messages/say.ts';
import { useReviewer } from './reviewer.tsx';

/** Says under which name one reviews, once there is one, and changes it. */
export function WhoButton() {
  const { who, changeWho } = useReviewer();
  if (who === null) return null;
  return (
    <button
      type="button"
      className="plain who"
      onClick={changeWho}
      aria-haspopup="dialog"
      title={who}
      data-testid="who"
    >
      <span className="visually-hidden">{say().review.reviewingAs}</span> <strong>{who}</strong>
    </button>
  );
}
