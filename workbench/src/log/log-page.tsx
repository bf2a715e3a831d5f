import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { LogLine } from '../../../src/model/log.ts';
import { logQuery } from '../api/log-query.ts';
import { say } from '../messages/say.ts';
import { useReviewer } from '../review/reviewer.tsx';
import { withSearch } from '../search.ts';
import { Failure } from '../shell/failure.tsx';
import { Pending } from '../shell/pending.tsx';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { countOf } from '../words/count.ts';
import { LogChoices } from './log-choices.tsx';
import { canTakeBack, kindsUnder, lastAbout } from './log-filter.ts';
import { LogRow } from './log-row.tsx';

const step = 200;

/** Who did what in the case, newest first; one's own words can be taken back here, in any order. */
export function LogPage() {
  const { kind, who: person = '', last } = useSearch({ from: '__root__' });
  const change = useChangeSearch();
  const reviewer = useReviewer();
  const texts = say().log;
  const length = Math.max(step, Number(last) || 0);
  const { data: lines, error, refetch, isPlaceholderData } = useQuery(logQuery(kindsUnder(kind), length, person));
  const { data: anybodys = [] } = useQuery(logQuery(kindsUnder(kind), length));
  usePageTitle(texts.title);
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (lines === undefined) return <Pending what={texts.opening} />;
  const names = new Set([...anybodys.flatMap((line) => line.who ?? []), person].filter((name) => name !== ''));
  const people = [...names].toSorted((a, b) => a.localeCompare(b));
  const entries = countOf(lines.length, 'entry');
  const takeBack = (line: LogLine) => {
    const undo = { kind: 'undo', about: line.subject ?? '', quote: '', why: null, position: line.position } as const;
    void reviewer.say([undo], lastAbout([...anybodys, ...lines], line));
  };
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <p className="quiet" role="status">
          {person === '' ? entries : texts.entriesBy(entries, person)}
        </p>
      </div>
      <LogChoices kind={kind} person={person} people={people} />
      {lines.length === 0 ? (
        <p className="notice">{texts.nothing}</p>
      ) : (
        <div className="table-scroll" role="region" aria-label={texts.entries} tabIndex={0}>
          <table className="log">
            <thead>
              <tr>
                {[texts.number, texts.when, texts.who, texts.what, texts.about].map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">{texts.takeBack}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.toReversed().map((line) => (
                <LogRow
                  key={line.position}
                  line={line}
                  onTakeBack={canTakeBack(line, reviewer.who) ? () => takeBack(line) : null}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {lines.length >= length && (
        <button
          type="button"
          disabled={isPlaceholderData}
          onClick={() => change((search) => withSearch(search, 'last', String(length + step)))}
        >
          {texts.more(step)}
        </button>
      )}
    </>
  );
}
