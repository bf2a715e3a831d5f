import { useRef, useState } from 'react';

/** A question that a dialog puts to the person: `ask` resolves with the answer, null where they leave it. */
export function useAsking<Question, Answer>() {
  const [question, setQuestion] = useState<Question | null>(null);
  const resolve = useRef<(answer: Answer | null) => void>(() => undefined);
  const ask = (asked: Question): Promise<Answer | null> =>
    new Promise((done) => {
      resolve.current(null);
      resolve.current = done;
      setQuestion(asked);
    });
  const answer = (given: Answer | null): void => {
    setQuestion(null);
    resolve.current(given);
  };
  return { question, ask, answer };
}
