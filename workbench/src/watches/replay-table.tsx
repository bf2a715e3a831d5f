import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { SeriesKey } from '../../../src/model/estimate.ts';
import type { ReplayedDay } from '../../../src/model/watch-replay.ts';
import { say } from '../messages/say.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { ClaimWords } from '../report/claim-words.tsx';
import { longDay } from '../words/days.ts';
import { asSentence } from '../words/verdict.ts';
import { watchStateInWords } from '../words/watch.ts';

interface Props {
  readonly series: SeriesKey;
  readonly replayed: readonly ReplayedDay[];
}

/** A watch from the day on which it stood otherwise to the next such day, the newest first: how it stood, what that changed, and what moved it. */
export function ReplayTable({ series: { force, area, scope }, replayed }: Props) {
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
            <th scope="col">{say().watches.movedBy}</th>
          </tr>
        </thead>
        <tbody>
          {otherwise(replayed)
            .toReversed()
            .map(({ day, turn, claims, ...state }) => (
              <tr key={day} className={turn ?? undefined}>
                <th scope="row" className="nowrap">
                  <Link {...there} search={{ asOf: day }} resetScroll={false}>
                    {longDay(day)}
                  </Link>
                </th>
                <td>{asSentence(watchStateInWords(state))}</td>
                <td>{turn === null ? '' : asSentence(texts.turns[turn])}</td>
                <td>
                  <ul>
                    {claims.map((claim) => (
                      <li key={claim}>
                        <ClaimLink claim={claim}>
                          <ClaimWords claim={claim} />
                        </ClaimLink>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

/** The days on which it stood otherwise than on the day before; where nothing covers it, it stands as it did. */
function otherwise(replayed: readonly ReplayedDay[]): readonly ReplayedDay[] {
  const words = replayed.map((day) => (day.state === 'unknown' ? '' : watchStateInWords(day)));
  return replayed.filter(({ turn }, index) => turn !== null || words[index] !== words[index - 1]);
}
