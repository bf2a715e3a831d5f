import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { type Context, Hono } from 'hono';
import type { Board, CaseOverview } from '../model/case.ts';
import { type Day, parseDay } from '../model/day.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { addReport } from '../service/add-report.ts';
import { boardOf } from '../service/board-of.ts';
import { loadMeans } from '../service/case-means.ts';
import { describeCase } from '../service/describe-case.ts';
import { type Case, dayOf } from '../service/open-case.ts';
import { readOne } from '../service/read-one.ts';
import { type CaseView, viewCase } from '../service/view-case.ts';
import { addClaimRoutes } from './claim-routes.ts';
import { addEstimateRoutes } from './estimate-routes.ts';
import { addFeedRoute } from './feed-route.ts';
import { addFetchRoute } from './fetch-route.ts';
import { addForeseeRoute } from './foresee-route.ts';
import { guard, largestBody } from './guard.ts';
import { addOriginalRoutes } from './original-routes.ts';
import { dayProblem, noReport, refuse } from './refuse.ts';
import { addReviewRoutes } from './review-routes.ts';
import { addSearchRoutes } from './search-routes.ts';
import { addWatchRoutes } from './watch-routes.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** The case's HTTP interface and, under every other path, the workbench from `workbenchFolder`. */
export function makeApp(opened: Case, workbenchFolder: string, view: CaseView = viewCase(opened)): Hono {
  const app = new Hono();
  app.use(guard);
  app.get('/api/case', async (context) => context.json<CaseOverview>(await describeCase(opened)));
  app.get('/api/board', async (context) => context.json<Board>(await boardOf(opened, view.keptHeadlines)));
  addEstimateRoutes(app, opened, view);
  app.get('/api/reports/:id', async (context) => {
    const entry = await opened.ledger.readingOf(context.req.param('id'), { means: opened.means.key });
    return entry === null ? refuse(context, noReport(context.req.param('id'))) : context.json(entry.reading);
  });
  addOriginalRoutes(app, opened);
  app.post('/api/readings', async (context) => {
    const handed = await handedIn(context);
    if ('code' in handed) return refuse(context, handed);
    const { means } = await loadMeans(opened.means);
    const { reading, problems } = await readOne(handed, dayOf(opened.now()), means);
    return reading === null ? refuse(context, problems[0] ?? emptyProblem) : context.json(reading);
  });
  app.post('/api/reports', async (context) => {
    const handed = await handedIn(context);
    if ('code' in handed) return refuse(context, handed);
    const added = await addReport(opened, handed.file, handed.bytes, handed.flags);
    if ('code' in added) return refuse(context, added);
    return context.json(added, added.added ? 201 : 200);
  });
  addFetchRoute(app, opened);
  addReviewRoutes(app, opened, view.readings);
  addSearchRoutes(app, opened);
  addClaimRoutes(app, view);
  addForeseeRoute(app, opened, view);
  addWatchRoutes(app, opened, view);
  addFeedRoute(app, opened);
  app.all('/api/*', (context) =>
    refuse(context, { code: 'http/no-such-path', message: `There is nothing at ${context.req.path}`, at: null }),
  );
  app.get('*', (context) => page(context, workbenchFolder));
  app.onError((error, context) => {
    if (error instanceof ProblemError) return refuse(context, error.problem);
    throw error;
  });
  return app;
}

const emptyProblem: Problem = { code: 'reading/empty', message: 'Cannot read the report: it is empty', at: null };

interface HandedIn {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly flags: { readonly publishedAt?: Day; readonly publisher?: string; readonly url?: string };
}

/** The bytes of a request with what its query tells of them. */
async function handedIn(context: Context): Promise<HandedIn | Problem> {
  const published = context.req.query('published') ?? '';
  const publisher = context.req.query('publisher') ?? '';
  const url = context.req.query('url') ?? '';
  const day = published === '' ? null : parseDay(published);
  if (published !== '' && day === null) return dayProblem(published);
  const declared = Number(context.req.header('content-length') ?? 0);
  if (declared > largestBody) return tooLarge(declared);
  const bytes = new Uint8Array(await context.req.arrayBuffer());
  if (bytes.length > largestBody) return tooLarge(bytes.length);
  return {
    file: context.req.query('name') ?? 'pasted text',
    bytes,
    flags: {
      ...(day === null ? {} : { publishedAt: day }),
      ...(publisher === '' ? {} : { publisher }),
      ...(url === '' ? {} : { url }),
    },
  };
}

function tooLarge(length: number): Problem {
  return {
    code: 'http/too-large',
    message: `The report has ${length} bytes; at most ${largestBody} are read as one report`,
    at: null,
  };
}

/** A file of the workbench; its first page for every path that names none, so that addresses within it can be kept. */
async function page(context: Context, folder: string): Promise<Response> {
  const decoded = decodedPath(context.req.path);
  if (decoded === null)
    return refuse(context, {
      code: 'http/path-malformed',
      message: `"${context.req.path}" is no path: a % in it is not followed by the code of a character`,
      at: null,
    });
  const asked = normalize(decoded);
  const file = join(folder, asked);
  const inside = file.startsWith(folder + sep);
  const type = contentTypes[extname(file)];
  if (inside && type !== undefined) {
    const bytes = await readFile(file).catch(() => null);
    if (bytes !== null) {
      const lasting = asked.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      return context.newResponse(new Uint8Array(bytes), 200, { 'Content-Type': type, 'Cache-Control': lasting });
    }
    if (asked.includes('/assets/'))
      return refuse(context, {
        code: 'http/no-such-path',
        message: `There is nothing at ${context.req.path}`,
        at: null,
      });
  }
  const index = await readFile(join(folder, 'index.html')).catch(() => null);
  if (index === null) return context.text('The workbench has not been built: run npm run build', 503);
  return context.newResponse(new Uint8Array(index), 200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
  });
}

function decodedPath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
