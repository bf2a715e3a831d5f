import { lookup as resolveName } from 'node:dns';
import { request as askHttp, type IncomingMessage } from 'node:http';
import { request as askHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { Problem } from '../model/problem.ts';
import { largestReport } from './limits.ts';

/** A page as its server sent it. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** Where it was found in the end. */
  readonly url: string;
}

const mostRedirects = 5;
const patience = 30_000;

/** Addresses of this machine and of networks that are nobody else's to see (RFC 6890), which a page on the web may not lead to. */
const inside = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(network, bits, 'ipv6');

/** True for an address on the public internet. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && !inside.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/**
 * Fetches a page over HTTP, following redirects; the machine's own networks are never reached, whatever a name or a redirect says. Problems:
 * `service/address-invalid`, `service/not-reached`, `reading/too-large`. `mayReach` says which addresses may be connected to.
 */
export async function fetchPage(
  address: string,
  signal: AbortSignal,
  mayReach: (address: string) => boolean = isPublic,
): Promise<Fetched | Problem> {
  let url = parseUrl(address);
  for (let left = mostRedirects; ; left -= 1) {
    if (url === null)
      return problem('service/address-invalid', address, 'an address such as https://example.org/page is wanted');
    try {
      const answer = await ask(url, AbortSignal.any([signal, AbortSignal.timeout(patience)]), mayReach);
      const { statusCode = 0, headers } = answer;
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        answer.destroy();
        if (left === 0) return problem('service/not-reached', address, `it leads on more than ${mostRedirects} times`);
        url = parseUrl(headers.location, url);
        continue;
      }
      if (statusCode !== 200) {
        answer.destroy();
        return problem('service/not-reached', address, `the server answered with status ${statusCode}`);
      }
      const bytes = await bytesOf(answer);
      return bytes === null
        ? problem('reading/too-large', address, `it has more than ${largestReport} bytes`)
        : { bytes, url: url.href };
    } catch (error) {
      return problem('service/not-reached', address, error instanceof Error ? error.message : String(error));
    }
  }
}

function problem(code: string, address: string, why: string): Problem {
  return { code, message: `Cannot fetch ${address}: ${why}`, at: null };
}

function parseUrl(text: string, base?: URL): URL | null {
  try {
    const url = new URL(text, base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    return url.username === '' && url.password === '' ? url : null;
  } catch {
    return null;
  }
}

function ask(url: URL, signal: AbortSignal, mayReach: (address: string) => boolean): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // Node looks up no name that is an address already.
  if (isIP(host) !== 0 && !mayReach(host)) return Promise.reject(new Error(refusal(host)));
  const lookup: LookupFunction = (name, options, done) =>
    resolveName(name, { ...options, all: true }, (error, found) => {
      if (error !== null) return done(error, '', 0);
      const reachable = found.filter(({ address }) => mayReach(address));
      const [first] = reachable;
      if (first === undefined) return done(new Error(refusal(name)), '', 0);
      return options.all === true ? done(null, reachable) : done(null, first.address, first.family);
    });
  return new Promise((resolve, reject) => {
    const headers = {
      accept: 'text/html, text/plain, application/pdf, */*;q=0.5',
      'accept-encoding': 'identity',
      'user-agent': 'muster',
    };
    const asking = (url.protocol === 'https:' ? askHttps : askHttp)(url, { lookup, headers, signal, agent: false });
    asking.on('response', resolve).on('error', reject).end();
  });
}

function refusal(name: string): string {
  return `${name} is on this machine or its own network`;
}

/** All of an answer; null where it is longer than a report may be. */
async function bytesOf(answer: IncomingMessage): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > largestReport) return null;
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
