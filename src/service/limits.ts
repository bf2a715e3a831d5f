/** The largest report, for surfaces that must refuse more before reading it. */
export { largestReport } from '../reading/decode.ts';
