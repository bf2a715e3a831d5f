import type { Board } from '../../../src/model/case.ts';
import { bandInWords } from '../words/band.ts';
import { longDay } from '../words/days.ts';
import { scopeNoun, seriesId } from '../words/series.ts';
import { SeriesLink } from './series-link.tsx';

/** Where every series stands that several origins speak to, in the place where all that is told of it will be once it is there. */
export function HeadlineList({ headlines }: { readonly headlines: Board['headlines'] }) {
  return headlines
    .filter(({ origins }) => origins > 1)
    .map(({ key, headline }) => (
      <article key={seriesId(key)} className="series">
        <div className="series-stand">
          <h2>
            <SeriesLink series={key} /> <span className="scope">{scopeNoun(key.scope)}</span>
          </h2>
          <p className="headline" data-testid="headline">
            {bandInWords(headline)}
          </p>
          <p className="quiet">{longDay(headline.day)}</p>
        </div>
      </article>
    ));
}
