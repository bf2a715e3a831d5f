/** The Admiralty code: a letter for the source, a digit for the claim, never run together. */
export const credibility = {
  letter: 'Reliability of the source',
  digit: 'Credibility of the claim',
  claim: (digit: string) => `Claim: ${digit}`,
  short: (digit: string) => `credibility ${digit}`,
  digits: {
    1: 'confirmed by other sources',
    2: 'probably true',
    3: 'possibly true',
    4: 'doubtful',
    5: 'improbable',
    6: 'cannot be judged',
  },
};
