import { say } from '../messages/say.ts';
import { useReviewer } from './reviewer.tsx';

/** Says under which name one reviews, once there is one, and changes it. */
export function WhoButton() {
  const { who, changeWho } = useReviewer();
  if (who === null) return null;
  return (
    <button type="button" className="plain" onClick={changeWho} aria-haspopup="dialog" data-testid="who">
      {say().review.reviewingAs} <strong>{who}</strong>
    </button>
  );
}
