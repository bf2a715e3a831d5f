import { workerData } from 'node:worker_threads';
import { answerAsked } from './answer-asked.ts';
import { openCase } from './open-case.ts';
import { viewCase } from './view-case.ts';
import type { Opened, Question } from './view-in-thread.ts';

// A thread that looks at a case and answers `viewInThread`: estimates take seconds, and whoever reviews must not wait for them.
const { path, profile, store, ahead } = workerData as Opened;
const opened = await openCase(path, () => new Date(Date.now() + ahead), profile, {
  mustExist: true,
  ...(store === undefined ? {} : { store }),
});
const view = viewCase(opened);

answerAsked((question: Question) => {
  switch (question.kind) {
    case 'estimates':
      return view.estimatesJson(question.day, question.part);
    case 'foresee':
      return view.foreseeOn(question.day, question.supposition);
    case 'ask':
      return view.askOn(question.day, question.series, question.typed);
    case 'watches':
      return view.watchesOn(question.day);
    case 'replay':
      return view.replayOf(question.watch);
  }
});
