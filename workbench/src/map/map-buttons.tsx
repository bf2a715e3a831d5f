import { say } from '../messages/say.ts';

interface Props {
  readonly closer: () => void;
  readonly wider: () => void;
  /** Shows what the map showed at first. */
  readonly home: () => void;
  readonly isHome: boolean;
}

/** Comes closer, goes wider, goes back to where it began. */
export function MapButtons({ closer, wider, home, isHome }: Props) {
  const texts = say().map;
  return (
    <div className="map-buttons" role="group" aria-label={texts.buttons}>
      <button type="button" onClick={closer}>
        <span aria-hidden="true">+</span> <span className="visually-hidden">{texts.closer}</span>
      </button>
      <button type="button" onClick={wider}>
        <span aria-hidden="true">−</span> <span className="visually-hidden">{texts.wider}</span>
      </button>
      <button type="button" onClick={home} disabled={isHome}>
        {texts.reset}
      </button>
    </div>
  );
}
