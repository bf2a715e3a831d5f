import { organisationTable } from './organisation-table.ts';

/** An organisation, office or metonym that speaks or acts for somebody. */
export interface Organisation {
  readonly name: string;
  /** Whom it speaks for: a country's alpha-3 code or its own. */
  readonly code: string;
  /** PLOVER sector; JRN for newsrooms and agencies. */
  readonly sector: string;
}

/** The rows of organisations as `parseActors` reads them: name, code, sector, office, from, until, further names, group. */
export const organisationRows: string = organisationTable.replaceAll('*', '');

const wellKnown: readonly (readonly [form: string, organisation: Organisation])[] = organisationTable
  .split('\n')
  .flatMap((line) => {
    const [name = '', code = '', sector = '', , , , further = ''] = line.split(',');
    const organisation: Organisation = { name: name.replace('*', ''), code, sector };
    const starred = [name, ...further.split(';')].filter((form) => form.startsWith('*'));
    return starred.map((form) => [form.slice(1), organisation] as const);
  });

const isOutlet = ({ sector }: Organisation): boolean => sector === 'JRN';

/** Printed form → organisation, for forms that tell it wherever they stand; newsrooms left out. */
export const organisations: ReadonlyMap<string, Organisation> = new Map(
  wellKnown.filter(([, organisation]) => !isOutlet(organisation)),
);

/** Newsrooms and agencies, as printed: they pass on what others say. */
export const outlets: ReadonlySet<string> = new Set(
  wellKnown.flatMap(([form, organisation]) => (isOutlet(organisation) ? [form] : [])),
);
