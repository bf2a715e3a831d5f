import { expect, it } from 'vitest';
import { stillPage } from './still-page.ts';

const bodyOf = (markup: string) =>
  /<body>(.*)<\/body>/s.exec(stillPage(`<!doctype html><body>${markup}</body>`) ?? '')?.[1];

it.each([
  [
    'words, tables and inline styles',
    '<h1 style="color:red">40,000</h1><table><tbody><tr><td>7</td></tr></tbody></table>',
  ],
  ['a picture that the page holds', '<img src="data:image/png;base64,iVBORw0KGgo=" alt="map">'],
  ['entities', '<p>1 &lt; 2 &amp; 3</p>'],
])('keeps %s', (_what, markup) => {
  expect(bodyOf(markup)).toBe(markup);
});

it.each([
  ['scripts', 'a<script>run()</script>b', 'ab'],
  ['handlers', '<p onclick="run()" ONMOUSEOVER=x>a</p>', '<p>a</p>'],
  ['what is fetched', '<link rel="preconnect" href="//x"><img src="//x/p.png" srcset="//x 2x">a', '<img>a'],
  ['frames and players', '<iframe src="//x"></iframe><video src="//x"></video><object data="//x"></object>a', 'a'],
  [
    'ways elsewhere',
    '<a href="https://x/" ping="//y">a</a><form action="//x"><button formaction="//y">b</button></form>',
    '<a>a</a><form><button>b</button></form>',
  ],
  ['drawings, which may run', '<svg onload="run()"><script>x</script></svg>a', 'a'],
  ['a picture that is none', '<img src="data:image/svg+xml;base64,PHN2Zz4=">', '<img>'],
  ['a page that would go elsewhere', '<meta http-equiv="refresh" content="0;url=//x"><base href="//x">a', 'a'],
])('takes out %s', (_what, markup, left) => {
  expect(bodyOf(markup)).toBe(left);
});

it('says where a page is nested too deeply to be written out', () => {
  const depth = 200_000;
  const written = stillPage('<div>'.repeat(depth));
  expect(written === null || written.length > depth).toBe(true);
});
