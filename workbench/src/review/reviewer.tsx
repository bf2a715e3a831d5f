import { createContext, type ReactNode, useContext, useRef, useState } from 'react';
import type { Saying } from '../api/saying.ts';
import { say } from '../messages/say.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { useShortcut } from '../shell/use-shortcut.ts';
import { serverWords } from '../words/server-words.ts';
import { asSentence, sayingInWords } from '../words/verdict.ts';
import { afterRedo, afterSaying, afterUndo, noHistory, type Step, undoing } from './history.ts';
import { type Choice, type Stale, StaleDialog } from './stale-dialog.tsx';
import { type Telling, Told } from './told.tsx';
import type { AllUnderway } from './underway.ts';
import { useAsking } from './use-asking.ts';
import { type Outcome, useKeeper } from './use-keeper.ts';
import { storedWho, storeWho } from './who.ts';
import { WhoDialog } from './who-dialog.tsx';

interface Reviewer {
  /** Null until somebody has given their name. */
  readonly who: string | null;
  /** Asks for another name. */
  readonly changeWho: () => void;
  /**
   * Says these one after another, as one step that can be taken back; `seen` is the position of the last entry about the first of them that
   * its speaker was shown, 0 where there is none. Stops where one is refused; keeps nothing where its speaker gives no name.
   */
  readonly say: (sayings: readonly Saying[], seen: number) => Promise<Outcome>;
  /** What was said in this session, shown before it is kept. */
  readonly underway: AllUnderway;
}

const Context = createContext<Reviewer | null>(null);

/** The person at this browser, and the means to say something in the case. */
export function useReviewer(): Reviewer {
  const reviewer = useContext(Context);
  if (reviewer === null) throw new Error('Cannot review here: there is no ReviewerProvider around it');
  return reviewer;
}

/** Asks who speaks, keeps what they say in order, shows what others said first, and takes back with Ctrl+Z. */
export function ReviewerProvider({ children }: { readonly children: ReactNode }) {
  const announce = useAnnounce();
  const [who, setWho] = useState(storedWho);
  const [told, setTold] = useState<Telling | null>(null);
  const history = useRef(noHistory);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const asksWho = useAsking<true, string>();
  const asksStale = useAsking<Stale, Choice>();
  const { show, keepAll, underway } = useKeeper(asksStale.ask);

  const askWho = async (): Promise<string | null> => {
    const given = await asksWho.ask(true);
    if (given === null) return null;
    storeWho(given);
    setWho(given);
    return given;
  };
  const keepSigned = async (sayings: readonly Saying[], seen: number): Promise<Step & Outcome> => {
    const name = storedWho() ?? (await askWho());
    if (name === null) return { sayings, positions: [], kept: 0, problem: null };
    show(sayings);
    return keepAll(sayings, name, seen);
  };
  /** One after the other: what is said second has seen what was said first. */
  const queued = <Made,>(act: () => Promise<Made>): Promise<Made> => {
    const made = queue.current.then(act, act);
    queue.current = made.catch(() => undefined);
    return made;
  };
  const report = (message: string, refused = false) => {
    announce(message);
    setTold({ message, refused });
  };
  const tell = (inWords: (said: string) => string, { sayings, kept, problem }: Omit<Step, 'positions'> & Outcome) => {
    const last = sayings.at(-1);
    // What is wrong with a correction stands at its field.
    if (problem !== null && /^ledger\/(bad|idle)-correction$/.test(problem.code))
      announce(say().review.notKept(serverWords(problem.detail).words));
    else if (problem !== null) report(say().review.notKept(problem.detail || problem.message), true);
    else if (last !== undefined && kept === sayings.length) report(asSentence(inWords(sayingInWords(last))));
  };

  const sayAll = (sayings: readonly Saying[], seen: number): Promise<Outcome> => {
    if (storedWho() !== null) show(sayings);
    return queued(async () => {
      const step = await keepSigned(sayings, seen);
      history.current = afterSaying(history.current, step);
      tell((said) => said, step);
      return step;
    });
  };
  const undo = () =>
    queued(async () => {
      const step = history.current.said.at(-1);
      if (step === undefined) return report(say().review.nothingToTakeBack);
      const taken = await keepSigned(undoing(step), 0);
      // What the server could not keep can be tried again.
      if (taken.problem === null) history.current = afterUndo(history.current, taken.kept === step.positions.length);
      tell(say().review.takenBack, { ...taken, sayings: step.sayings });
    });
  const redo = () =>
    queued(async () => {
      const step = history.current.takenBack.at(-1);
      if (step === undefined) return report(say().review.nothingToSayAgain);
      const again = await keepSigned(step.sayings, 0);
      if (again.problem === null) history.current = afterRedo(history.current, again);
      tell(say().review.saidAgain, again);
    });
  useShortcut({ 'Ctrl+z': () => void undo(), 'Ctrl+Shift+z': () => void redo(), 'Ctrl+y': () => void redo() });

  return (
    <Context value={{ who, underway, say: sayAll, changeWho: () => void askWho() }}>
      {children}
      {told !== null && <Told {...told} onClose={() => setTold(null)} />}
      {asksWho.question !== null && <WhoDialog who={who} onAnswer={asksWho.answer} />}
      {asksStale.question !== null && <StaleDialog {...asksStale.question} onAnswer={asksStale.answer} />}
    </Context>
  );
}
