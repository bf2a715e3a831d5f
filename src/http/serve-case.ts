import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { ProblemError } from '../model/problem.ts';
import type { Case } from '../service/open-case.ts';
import type { CaseView } from '../service/view-case.ts';
import { viewInThread } from '../service/view-in-thread.ts';
import { makeApp } from './make-app.ts';

/** A running server. */
export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const address = '127.0.0.1';
/** Tried first where no port is asked for. */
const usualPort = 4914;

/**
 * Serves a case and its workbench on the loopback address: on the port asked for, or, where none is (`null`), on the usual
 * one or any other that is free. Throws a `ProblemError`, `http/port-in-use` or `http/port-refused`.
 */
export async function serveCase(opened: Case, port: number | null, folder = workbenchFolder()): Promise<Served> {
  const view = viewInThread(opened);
  const { fetch } = makeApp(opened, folder, view);
  const served = await (port === null ? listenAnywhere(fetch) : listen(fetch, port));
  void lookAhead(opened, view);
  return {
    url: served.url,
    close: async () => {
      await served.close();
      await view.close();
    },
  };
}

/** Has the estimates of the last day made before a browser asks for them. */
async function lookAhead(opened: Case, view: CaseView): Promise<void> {
  try {
    const { until } = await opened.ledger.counts(opened.means.key);
    if (until !== null) await view.estimatesJson(until);
  } catch {
    // Whoever asks for them is told why.
  }
}

function listenAnywhere(fetch: Parameters<typeof listen>[0]): Promise<Served> {
  return listen(fetch, usualPort).catch((error: unknown) => {
    if (error instanceof ProblemError && error.problem.code === 'http/port-in-use') return listen(fetch, 0);
    throw error;
  });
}

function workbenchFolder(): string {
  return fileURLToPath(new URL('../workbench', import.meta.url));
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], port: number): Promise<Served> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: address, port }, (info: AddressInfo) => {
      resolve({ url: `http://${address}:${info.port}/`, close: () => closing(server) });
    });
    server.on('error', (error: NodeJS.ErrnoException) => {
      const used = error.code === 'EADDRINUSE';
      const reason = used ? 'another program uses it' : error.message;
      reject(
        new ProblemError(
          used ? 'http/port-in-use' : 'http/port-refused',
          `Cannot serve on port ${port}: ${reason}; give another with --port, or --port 0 for any that is free`,
          { cause: error },
        ),
      );
    });
  });
}

function closing(server: ReturnType<typeof serve>): Promise<void> {
  if ('closeAllConnections' in server) server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
