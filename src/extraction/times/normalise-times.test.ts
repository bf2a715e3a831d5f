import { describe, expect, it } from 'vitest';
import { parseDay } from '../../model/day.ts';
import { readMarked } from '../../text/marked-fixture.ts';
import { sentencesOf } from '../sentence-fixture.ts';
import { normaliseTimes } from './normalise-times.ts';
