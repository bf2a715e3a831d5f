import type { LogLine } from '../../../src/model/log.ts';
import { say } from '../messages/say.ts';
import { ServerWords } from '../shell/server-words.tsx';
import { instantInWords } from '../words/instant.ts';
import { asSentence } from '../words/verdict.ts';
import { SubjectLink } from './subject-link.tsx';

interface Props {
  readonly line: LogLine;
  /** Takes it back; null where its reader cannot. */
  readonly onTakeBack: (() => void) | null;
}

/** One entry of the log: who did what when and why, to what, and the way back. */
export function LogRow({ line, onTakeBack }: Props) {
  const texts = say().log;
  const { position, recordedAt, kind, subject, who, why, words, undone } = line;
  const shown = <ServerWords english={words} />;
  return (
    <tr data-testid="log-row" className={undone ? 'undone' : undefined}>
      <td className="number">{position}</td>
      <td className="nowrap">
        <time dateTime={recordedAt}>{instantInWords(recordedAt)}</time>
      </td>
      <td>{who ?? 'Muster'}</td>
      <td className="log-words">
        <span className="quiet">{asSentence(texts.kinds[kind])}: </span>
        {undone ? <del>{shown}</del> : shown}
        {why !== null && <span className="log-why">{texts.because(why)}</span>}
        {undone && <strong>{texts.takenBack}</strong>}
      </td>
      <td>{subject !== null && <SubjectLink subject={subject} />}</td>
      <td>
        {onTakeBack !== null && (
          <button type="button" aria-label={texts.takeBackEntry(position)} onClick={onTakeBack}>
            {texts.takeBack}
          </button>
        )}
      </td>
    </tr>
  );
}
