export { type Extraction, extract, type PassedOver } from './extract.ts';
