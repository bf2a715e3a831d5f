import { createMiddleware } from 'hono/factory';
import { largestReport } from '../service/limits.ts';

/** The largest body taken, in bytes: one report. */
export const largestBody = largestReport;

const local = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The policy for somebody else's page, in a frame of the workbench: its words and its own styles and pictures, and nothing else. */
export const stillPolicy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

/**
 * Lets in only requests made to this machine by name and, where they change or hand in something, from the workbench's own
 * page: another site open in the same browser can neither read a case (by pointing its name here) nor write to it.
 */
export const guard = createMiddleware(async (context, next) => {
  const host = context.req.header('host') ?? '';
  const origin = context.req.header('origin');
  const foreign = origin !== undefined && origin !== `http://${host}`;
  if (!local.test(host) || (context.req.method !== 'GET' && foreign))
    return context.text('Only the workbench on this machine may ask', 403);
  await next();
  for (const [name, value] of Object.entries(headers))
    if (!context.res.headers.has(name)) context.res.headers.set(name, value);
  return undefined;
});
