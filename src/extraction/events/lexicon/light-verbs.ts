import type { SenseRow } from './sense-row.ts';

/** Verbs that mean little without their object, with what they make of the act that it tells. They are tried after the operators. */
export const lightVerbs: readonly SenseRow[] = [
  ['file lodge', 'prosecutions', 'ACCUSE/allege'],
  ['lodge file deliver submit', 'dissent', 'ACCUSE/disapprove'],
  ['press bring file', 'prosecutions', 'ACCUSE/allege'],
  ['put bring take place haul', '~trial', 'ACCUSE/allege'],
  ['take place put hold keep remand', '~custody', 'COERCE/arrest'],
  ['pay', 'tribute', 'SUPPORT'],
  ['announce', 'deed', 'announce'],
  ['declare', 'war', 'THREATEN/violence'],
  ['carry_out launch conduct mount', 'ASSAULT', 'do'],
  ['carry_out launch conduct mount', 'strike', 'ASSAULT'],
  ['take+in press_ahead+with go_ahead+with push_ahead+with continue+with persist+in', 'deed', 'do'],
  ['lend', 'support', 'SUPPORT'],
  ['provide give supply', 'support', 'AID'],
  ['sign initial ink ratify', 'COOPERATE', 'SUPPORT'],
  ['exert increase step_up put heighten', 'pressure', 'COERCE'],
  [
    'launch conduct carry_out mount stage hold convene perform make issue open undertake wage commit impose slap place order give deliver pay have attend host join participate+in take_part+in engage engage+in express voice convey extend file lodge declare proclaim escalate intensify step_up expand broaden widen toughen pursue enforce tighten introduce adopt set put sign reach conclude ink strike initial clinch broker hammer_out enter+into raise offer provide unleash stage execute organize supervise oversee lead head co-host chair initiate register reiterate renew repeat reinstate reimpose resume restart seal secure levy mobilize instigate orchestrate complete resort+to go+on go_on suffer come+under ramp_up sustain accelerate approve authorize sponsor fund back_up boost receive grant',
    'deed',
    'do',
  ],
];
