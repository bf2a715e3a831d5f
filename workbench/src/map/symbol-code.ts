/** Entities of MIL-STD-2525D's sets of symbols (land units 10, air 01, sea surface 30) for what series count; a land unit of no stated kind else. */
const entities: Readonly<Record<string, string>> = {
  tank: '10 120500',
  'armoured-vehicle': '10 120500',
  artillery: '10 130300',
  aircraft: '01 110000',
  helicopter: '01 110200',
  ship: '30 120000',
};
const echelons: Readonly<Record<string, string>> = {
  company: '15',
  battalion: '16',
  regiment: '17',
  brigade: '18',
  division: '21',
};

/**
 * The code (SIDC, 20 digits, MIL-STD-2525D) of the symbol of what a series counts. Its frame is the one of unknown allegiance for every
 * force: whose side a force is on is not for a base map to say.
 */
export function symbolCode(scope: string): string {
  const [set, entity] = (entities[scope] ?? '10 000000').split(' ');
  return `1001${set}00${echelons[scope] ?? '00'}${entity}0000`;
}
