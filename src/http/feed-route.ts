import type { Hono } from 'hono';
import type { EntryOf, Kept } from '../model/ledger-entry.ts';
import { writeAsked } from '../model/parse-asked.ts';
import type { Case } from '../service/open-case.ts';
import { type FeedItem, writeFeed } from './warnings-feed.ts';

const lastTold = 50;

/** `GET /api/warnings.atom`: the last warnings that were raised or cleared, as an Atom feed; a reader of feeds on this machine tells when one comes. */
export function addFeedRoute(app: Hono, opened: Case): void {
  app.get('/api/warnings.atom', async (context) => {
    const { ledger, name } = opened;
    const [first] = await ledger.rows(0, 1);
    const warnings = await ledger.entries({ kinds: ['warning'], last: lastTold });
    const items = await Promise.all(warnings.toReversed().map((kept) => itemOf(opened, kept)));
    const feed = writeFeed({
      name,
      digest: first?.digest ?? '0'.repeat(64),
      origin: new URL(context.req.url).origin,
      updated: warnings.at(-1)?.recordedAt ?? first?.recordedAt ?? opened.now().toISOString(),
      items,
    });
    return context.newResponse(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
  });
}

async function itemOf({ ledger }: Case, kept: Kept<EntryOf<'warning'>>): Promise<FeedItem> {
  const [row] = await ledger.rows(kept.position - 1, 1);
  const given = await ledger.entry(kept.entry.given);
  const rule = given?.entry.kind === 'watch' ? given.entry.rule : null;
  const digest = row?.digest ?? '0'.repeat(64);
  if (rule === null) return { kept, digest, watched: kept.entry.watch, path: '/' };
  const { force, forceName, area, scope } = rule.series;
  const path = ['', 'series', force, area || '-', scope].map(encodeURIComponent).join('/');
  return { kept, digest, watched: `${writeAsked(rule.asked)}; ${forceName} · ${area} · ${scope}`, path };
}
