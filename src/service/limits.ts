export { largestReport } from '../reading/decode.ts';
