import type { Hono } from 'hono';
import { fetchPage } from '../service/fetch-page.ts';
import type { Case } from '../service/open-case.ts';
import { refuse } from './refuse.ts';

/**
 * `POST /api/fetch?address=…`: the bytes of a page on the web, as its server sent them, with where it was found in `X-Muster-Url`; only where the user lets
 * the case reach the network. Nothing is recorded: whoever asked hands them in.
 */
export function addFetchRoute(app: Hono, opened: Case, fetching: typeof fetchPage = fetchPage): void {
  app.post('/api/fetch', async (context) => {
    const address = context.req.query('address') ?? '';
    if (!opened.network)
      return refuse(context, {
        code: 'http/no-network',
        message: `Cannot fetch ${address}: start Muster with --network to let it`,
        at: null,
      });
    const fetched = await fetching(address, context.req.raw.signal);
    if ('code' in fetched) return refuse(context, fetched);
    return context.newResponse(new Uint8Array(fetched.bytes), 200, {
      'Content-Type': 'application/octet-stream',
      'X-Muster-Url': fetched.url,
    });
  });
}
