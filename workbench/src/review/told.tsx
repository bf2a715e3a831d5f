import { say } from '../messages/say.ts';

/** What came of what was said last. */
export interface Telling {
  readonly message: string;
  /** True where the server refused it. */
  readonly refused: boolean;
}

interface Props extends Telling {
  readonly onClose: () => void;
}

/** Shows it at the window's foot until closed or something else is said; screen readers have it from the live region. */
export function Told({ message, refused, onClose }: Props) {
  return (
    <div className={refused ? 'told refused' : 'told'} data-testid="told">
      <p>
        {refused && <span aria-hidden="true">⚠ </span>}
        {message}
      </p>
      <button type="button" onClick={onClose}>
        {say().review.close}
      </button>
    </div>
  );
}
