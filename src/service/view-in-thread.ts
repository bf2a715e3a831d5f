import type { Day } from '../model/day.ts';
import { askThread, threadProgram } from './ask-thread.ts';
import type { Supposition } from './foresee.ts';
import type { Case } from './open-case.ts';
import type { Part } from './sent-estimates.ts';
import { type CaseView, estimatesIn, viewCase } from './view-case.ts';

/** How the thread opens the case; `ahead` is how far the case's clock is ahead of the machine's, in milliseconds. */
export type Opened = Case['by'] & { readonly ahead: number };

/** What can be asked of a thread's view, by the method of `CaseView` that answers it. */
export type Question =
  | { readonly kind: 'replay'; readonly watch: string }
  | ({ readonly day: Day } & (
      | { readonly kind: 'estimates'; readonly part: Part }
      | { readonly kind: 'foresee'; readonly supposition: Supposition }
      | { readonly kind: 'ask'; readonly series: string; readonly typed: readonly string[] }
      | { readonly kind: 'watches' }
    ));

/** A view whose estimates are made in a thread of their own; `close` ends it. */
export interface ThreadedView extends CaseView {
  readonly close: () => Promise<void>;
}

/** Room for what is soon forgotten: with the usual 48, what estimates are made from is copied so often that it takes about as long as making them. */
const maxYoungGenerationSizeMb = 192;

/**
 * Looks at a case with a thread for its estimates, so that everything else is answered while they are made. The thread starts with the first question, and
 * again after it has failed; estimates that are kept do not need it. Run from its sources, where there is no built thread, it looks at the case itself.
 */
export function viewInThread(opened: Case): ThreadedView {
  const own = viewCase(opened);
  const program = threadProgram('view-worker');
  if (program === null) return { ...own, close: async () => undefined };
  const { ask, close } = askThread<Question>(
    program,
    (): Opened => ({ ...opened.by, ahead: opened.now().getTime() - Date.now() }),
    { maxYoungGenerationSizeMb },
  );
  const estimatesJson = async (day: Day, part: Part = 'whole'): Promise<Uint8Array> =>
    (await own.keptJson(day, part)) ?? ask({ kind: 'estimates', day, part });
  return {
    readings: own.readings,
    standing: own.standing,
    estimatesJson,
    estimatesOn: async (day) => estimatesIn(await estimatesJson(day)),
    keptJson: own.keptJson,
    keptHeadlines: own.keptHeadlines,
    foreseeOn: (day, supposition) => ask({ kind: 'foresee', day, supposition }),
    askOn: (day, series, typed) => ask({ kind: 'ask', day, series, typed }),
    watchesOn: (day) => ask({ kind: 'watches', day }),
    replayOf: (watch) => ask({ kind: 'replay', watch }),
    close,
  };
}
