import type { LogLine } from '../../../src/model/log.ts';
import type { Saying } from '../api/saying.ts';
import { say } from '../messages/say.ts';
import { Modal } from '../shell/modal.tsx';
import { ServerWords } from '../shell/server-words.tsx';
import { instantInWords } from '../words/instant.ts';
import { asSentence, sayingInWords } from '../words/verdict.ts';

/** Whose word should stand. */
export type Choice = 'theirs' | 'yours';

/** What was to be said, and what others have said of the same meanwhile. */
export interface Stale {
  readonly yours: Saying;
  readonly newer: readonly LogLine[];
}

interface Props extends Stale {
  readonly onAnswer: (choice: Choice) => void;
}

/** Shows what others said meanwhile beside what was to be said, and asks which should stand; nothing is lost either way. */
export function StaleDialog({ yours, newer, onAnswer }: Props) {
  const texts = say().review;
  return (
    <Modal title={texts.stale} onLeave={() => onAnswer('theirs')} asks>
      <dl className="both-words">
        <div>
          <dt>{texts.meanwhile}</dt>
          {newer.map((line) => (
            <dd key={line.position}>
              <strong>{line.who}</strong>, {instantInWords(line.recordedAt)}: <ServerWords english={line.words} />
              {line.why !== null && ` (${line.why})`}
            </dd>
          ))}
        </div>
        <div>
          <dt>{texts.you}</dt>
          <dd>
            {asSentence(sayingInWords(yours))}
            {yours.why !== null && ` (${yours.why})`}
          </dd>
        </div>
      </dl>
      <div className="actions">
        <button type="button" onClick={() => onAnswer('theirs')}>
          {texts.keepTheirs}
        </button>
        <button type="button" onClick={() => onAnswer('yours')}>
          {texts.sayYours}
        </button>
      </div>
    </Modal>
  );
}
