import { type Print, plain } from './gold-text.ts';

/** The prints in which a document is shown to the trainer: as it is, wrapped, and one with several disturbances by chance. */
export function trainingPrints(random: () => number): Print[] {
  const chance = (probability: number): boolean => random() < probability;
  const width = (): number => 60 + Math.floor(random() * 21);
  return [
    plain,
    { ...plain, width: width(), swapQuotes: chance(0.5), singleNewlines: chance(0.3) },
    {
      width: chance(0.5) ? width() : 0,
      capitals: chance(0.5),
      swapQuotes: chance(0.5),
      singleNewlines: chance(0.5),
      dropFinal: () => random() < 0.1,
    },
  ];
}

/** The prints in which the segmenter is scored. */
export const scoredPrints: Readonly<Record<string, Print>> = {
  plain,
  wrapped: { ...plain, width: 72 },
  capitals: { ...plain, capitals: true },
  'single newlines': { ...plain, singleNewlines: true },
  'quotes swapped': { ...plain, swapQuotes: true },
};
