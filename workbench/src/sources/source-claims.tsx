import { useQuery } from '@tanstack/react-query';
import type { Day } from '../../../src/model/day.ts';
import type { SeriesRecord } from '../../../src/model/series-sources.ts';
import { searchQuery } from '../api/search-query.ts';
import { say } from '../messages/say.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { Failure } from '../shell/failure.tsx';
import { Pending } from '../shell/pending.tsx';
import { longDay } from '../words/days.ts';
import { deedInWords } from '../words/deed.ts';
import { fateInWords } from '../words/fate.ts';
import { quantityInWords } from '../words/quantity.ts';
import { stateInWords } from '../words/verdict.ts';
import { chainInWords } from '../words/voices.ts';

interface Props {
  readonly family: string;
  readonly estimates: readonly SeriesRecord[];
  readonly asOf: Day | undefined;
}

const most = 200;

/** Every claim of a source, the newest first, with what became of it. */
export function SourceClaims({ family, estimates, asOf }: Props) {
  const { claims, sources: texts } = say();
  const { data, error, refetch } = useQuery(searchQuery({ source: family, until: asOf, limit: most }));
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Pending what={texts.looking} />;
  const found = data.flatMap((one) => (one.kind === 'claim' ? [one] : []));
  return (
    <section aria-labelledby="record">
      <h2 id="record">{texts.record}</h2>
      {found.length === most && <p className="quiet">{texts.newest(most)}</p>}
      <div
        className="table-scroll tall"
        tabIndex={0}
        role="region"
        aria-labelledby="record"
        data-testid="source-record"
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.saidOn}</th>
              <th scope="col">{texts.words}</th>
              <th scope="col">{texts.tells}</th>
              <th scope="col">{texts.through}</th>
              <th scope="col">{texts.fate}</th>
              <th scope="col">{texts.review}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ claim, state }) => (
              <tr key={claim.id}>
                <td className="nowrap">
                  {claim.time.saidAt === null ? texts.notKnown : longDay(claim.time.saidAt.until)}
                </td>
                <td className="claim-words">
                  <ClaimLink claim={claim.id}>{claims.quoted(claim.exact)}</ClaimLink>
                </td>
                <td>{claim.quantity === null ? deedInWords(claim) : quantityInWords(claim.quantity)}</td>
                <td>{chainInWords(claim.attribution)}</td>
                <td>{fateInWords(claim, estimates)}</td>
                <td>{stateInWords(state).word.toLowerCase()}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
