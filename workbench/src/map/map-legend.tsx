/** What the looks on the map mean. */
export function MapLegend() {
  return (
    <div className="legend">
      <ul>
        <li>
          <svg width="22" height="22" aria-hidden="true" className="claimed-mark">
            <circle cx="11" cy="11" r="8" />
          </svg>
          Claimed: how many claims put something there
        </li>
        <li>
          <svg width="22" height="22" aria-hidden="true">
            <circle cx="11" cy="11" r="10" className="area claimed" />
          </svg>
          within which the claimed place lies
        </li>
        <li>
          <svg width="22" height="22" aria-hidden="true">
            <circle cx="11" cy="11" r="10" className="area assessed" />
          </svg>
          Assessed: the estimate, with its 90 % band, of an area
        </li>
      </ul>
      <p className="quiet">
        Symbols after MIL-STD-2525D with the frame of an unknown side for every force: the map takes none. Drag, or
        press the arrows, + and −; Ctrl and the wheel come closer.
      </p>
    </div>
  );
}
