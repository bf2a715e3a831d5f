interface Props {
  readonly closer: () => void;
  readonly wider: () => void;
  /** Shows what the map showed at first. */
  readonly home: () => void;
  readonly isHome: boolean;
}

/** Comes closer, goes wider, goes back to where it began. */
export function MapButtons({ closer, wider, home, isHome }: Props) {
  return (
    <div className="map-buttons" role="group" aria-label="What the map shows">
      <button type="button" onClick={closer}>
        <span aria-hidden="true">+</span> <span className="visually-hidden">Closer</span>
      </button>
      <button type="button" onClick={wider}>
        <span aria-hidden="true">−</span> <span className="visually-hidden">Wider</span>
      </button>
      <button type="button" onClick={home} disabled={isHome}>
        Reset
      </button>
    </div>
  );
}
