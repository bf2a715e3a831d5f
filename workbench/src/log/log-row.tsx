import type { LogLine } from '../../../src/model/log.ts';
import { instantInWords } from '../words/instant.ts';
import { asSentence } from '../words/verdict.ts';
import { kindWords } from './log-filter.ts';
import { SubjectLink } from './subject-link.tsx';

interface Props {
  readonly line: LogLine;
  /** Takes it back; null where its reader cannot. */
  readonly onTakeBack: (() => void) | null;
}

/** One entry of the log: who did what when and why, to what, and the way back. */
export function LogRow({ line, onTakeBack }: Props) {
  const { position, recordedAt, kind, subject, who, why, words, undone } = line;
  return (
    <tr data-testid="log-row" className={undone ? 'undone' : undefined}>
      <td className="number">{position}</td>
      <td className="nowrap">
        <time dateTime={recordedAt}>{instantInWords(recordedAt)}</time>
      </td>
      <td>{who ?? 'Muster'}</td>
      <td className="log-words">
        <span className="quiet">{asSentence(kindWords[kind])}: </span>
        {undone ? <del>{words}</del> : words}
        {why !== null && <span className="log-why"> because: {why}</span>}
        {undone && <strong> (taken back)</strong>}
      </td>
      <td>{subject !== null && <SubjectLink subject={subject} />}</td>
      <td>
        {onTakeBack !== null && (
          <button type="button" aria-label={`Take back entry ${position}`} onClick={onTakeBack}>
            Take back
          </button>
        )}
      </td>
    </tr>
  );
}
