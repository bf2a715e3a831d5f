import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { Contribution, SeriesKey } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { ClaimWords } from '../report/claim-words.tsx';
import { longDay } from '../words/days.ts';
import { asSentence } from '../words/verdict.ts';
import { watchStateInWords } from '../words/watch.ts';
import type { Turn } from './turns.ts';

interface Props {
  readonly series: SeriesKey;
  readonly turns: readonly Turn[];
  /** The claims of the series that is watched. */
  readonly contributions: readonly Contribution[];
}

/** So many claims of a day are named. */
const named = 2;

/** A watch day by day, the newest first: how it stood, what that changed, and what was said on the days that changed it. */
export function ReplayTable({ series: { force, area, scope }, turns, contributions }: Props) {
  const texts = say().watches.replay;
  const caption = useId();
  const there = { to: '/series/$force/$area/$scope', params: { force, area: area || '-', scope } } as const;
  return (
    <div className="table-scroll tall" tabIndex={0} role="region" aria-labelledby={caption}>
      <table>
        <caption id={caption} className="visually-hidden">
          {texts.title}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say().asOf.asKnownOn}</th>
            <th scope="col">{texts.state}</th>
            <th scope="col">{texts.change}</th>
            <th scope="col">{texts.saidThen}</th>
          </tr>
        </thead>
        <tbody>
          {turns.toReversed().map(({ at, turn }) => (
            <tr key={at.day} className={turn ?? undefined}>
              <th scope="row" className="nowrap">
                <Link {...there} search={{ asOf: at.day }} resetScroll={false}>
                  {longDay(at.day)}
                </Link>
              </th>
              <td>{asSentence(watchStateInWords(at))}</td>
              <td>{turn === null ? '' : asSentence(texts.turns[turn])}</td>
              <td>
                {turn !== null && <SaidOn contributions={contributions.filter(({ saidAt }) => saidAt === at.day)} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SaidOn({ contributions }: Pick<Props, 'contributions'>) {
  const strongest = contributions.toSorted((a, b) => Math.abs(b.influence) - Math.abs(a.influence));
  return (
    <ul>
      {strongest.slice(0, named).map(({ claim, source }) => (
        <li key={claim}>
          {source}:{' '}
          <ClaimLink claim={claim}>
            <ClaimWords claim={claim} />
          </ClaimLink>
        </li>
      ))}
      {strongest.length > named && <li className="quiet">{say().watches.replay.more(strongest.length - named)}</li>}
    </ul>
  );
}
