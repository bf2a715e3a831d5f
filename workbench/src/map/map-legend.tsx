import { say } from '../messages/say.ts';

/** What the looks on the map mean. */
export function MapLegend() {
  const texts = say().map;
  return (
    <div className="legend">
      <ul>
        <li>
          <svg width="22" height="22" aria-hidden="true" className="claimed-mark">
            <circle cx="11" cy="11" r="8" />
          </svg>
          {texts.claimedMark}
        </li>
        <li>
          <svg width="22" height="22" aria-hidden="true">
            <circle cx="11" cy="11" r="10" className="area claimed" />
          </svg>
          {texts.claimedArea}
        </li>
        <li>
          <svg width="22" height="22" aria-hidden="true">
            <circle cx="11" cy="11" r="10" className="area assessed" />
          </svg>
          {texts.assessedArea}
        </li>
      </ul>
      <p className="quiet">{texts.symbols}</p>
    </div>
  );
}
