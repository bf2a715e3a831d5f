import { describe, expect, it } from 'vitest';
import { textOfMarkup } from './page-fixture.ts';

describe('numbers stay apart', () => {
  it.each([
    ['paragraphs', '<p>40</p><p>000</p>', '40\n\n000'],
    ['list items', '<ul><li>40<li>000</ul><ol><li>300</ol>', '40\n\n000\n\n300'],
    [
      'cells',
      '<table><tr><td>40</td><td>000</td></tr><tr><th>300</th><td>12</td></tr></table>',
      '40 | 000\n\n300 | 12',
    ],
    ['cells without end tags', '<table><tr><td>40<td>000<tr><td>300</table>', '40 | 000\n\n300'],
    ['a caption and the cells', '<table><caption>In 2014</caption><tr><td>300</td></tr></table>', 'In 2014\n\n300'],
    [
      'nested tables',
      '<table><tr><td>40<table><tr><td>000</td></tr></table></td><td>1</td></tr></table>',
      '40\n\n000\n\n1',
    ],
    ['definitions', '<dl><dt>T-72<dd>300<dt>T-80<dd>12</dl>', 'T-72\n\n300\n\nT-80\n\n12'],
    ['lines', '40<br>000<br/>300', '40\n000\n300'],
    ['old centred blocks', '<center>40</center><center>000</center>', '40\n\n000'],
    ['divisions and loose words', '12<div>40</div>000', '12\n\n40\n\n000'],
    ['a rule', '40<hr>000', '40\n\n000'],
    ['a footnote mark', '<p>40,000<sup>1</sup> troops, 120<sup>345</sup></p>', '40,000\n1 troops, 120\n345'],
    ['a footnote mark behind the stop', '<p>There were 40,000.<sup>5</sup></p>', '40,000.\n5'],
    ['a power', '<p>10<sup>3</sup> is one</p>', '10\n3 is one'],
    ['a picture', '<p>40<img src="x.png">000</p>', '40\n000'],
    ['a button', '<p>40<button>Share</button>000</p>', '40\n000'],
    ['preformatted lines', '<pre>\n120\n300 guns\n\nT-72  40   000\tx</pre>', '120\n300 guns\n\nT-72  40  000  x'],
    ['figures', '<figure><figcaption>In 2014</figcaption></figure>300', 'In 2014\n\n300'],
  ])('in %s', (_what, markup, text) => {
    const written = textOfMarkup(markup);
    expect(written.endsWith(text)).toBe(true);
    expect(written.slice(0, -text.length)).not.toMatch(/\d/);
  });

  it.each([
    ['bold digits', 'About 40<b>,000</b> troops', 'About 40,000 troops'],
    ['nested inline elements', '<i>4<b>0<em>,0</em></b>0</i><span>0</span> troops', '40,000 troops'],
    ['a possible line break', '40,<wbr>000', '40,000'],
    ['a comment', '40<!-- 12 -->,000', '40,000'],
    ['a raised ending', 'the 21<sup>st</sup> brigade', 'the 21st brigade'],
    ['a bracketed footnote mark', '40,000<sup>[1]</sup>', '40,000[1]'],
    ['a unit', '5,000 km<sup>2</sup>', '5,000 km2'],
    ['a link', 'about <a href="/x">40,000 troops</a>, he said', 'about 40,000 troops, he said'],
  ])('but whole over %s', (_what, markup, text) => expect(textOfMarkup(`<p>${markup}</p>`)).toBe(text));

  it('and all that a list and a table hold is in the text', () => {
    const numbers = [40_000, 1250, 300, 45, 7, 12_500, 96, 1360].map((number) => number.toLocaleString('en'));
    const [a, b, c, d, e, f, g, h] = numbers;
    const list = `<ul><li>${a} troops</li><li>${b} tanks</li><li>${c} guns <b>and ${d} ships</b></li></ul>`;
    const rows = `<tr><th>Tanks</th><td>${e}</td></tr><tr><th>Troops</th><td>${f}</td><td>${g}</td></tr><tr><td colspan=3>${h}</td></tr>`;
    const written = textOfMarkup(`${list}<table><thead><tr><th>What<th>Count</thead><tbody>${rows}</tbody></table>`);
    expect(written.match(/\d[\d,]*/g)).toEqual(numbers);
  });
});

describe('what is no part of the article', () => {
  it.each([
    ['navigation', '<nav>Home 1</nav>'],
    ['an aside', '<aside>Read 2 more</aside>'],
    ['a footer', '<footer>Copyright 2014</footer>'],
    ['a script', '<script>var troops = 40000; "</article>"; "<p>40,000</p>";</script>'],
    ['a style', '<style>p { width: 40px }</style>'],
    ['what is shown without scripts', '<noscript><p>Turn on 40 scripts</p></noscript>'],
    ['a template', '<template><p>40,000</p></template>'],
    ['a form', '<form>Enter 5 digits <input value="12345"><textarea>6</textarea></form>'],
    ['a button, a list of choices and a dialog', '<button>1</button><select><option>2</select><dialog open>3</dialog>'],
    ['an embedded page', '<iframe src="x" title="4">5</iframe><object>6</object><svg><text>7</text></svg>'],
    [
      'hidden words',
      '<p hidden>40,000</p><p aria-hidden="true">1</p><p style="Display : none">2</p><div style="visibility:hidden">3</div>',
    ],
    ['roles of the frame', '<div role="navigation">1</div><div role="complementary">2</div><div role="banner">3</div>'],
    [
      'links to share it and to others',
      '<div class="social-share">Share 5</div><ul id="related">6</ul><p class="tags">7</p>',
    ],
    ['a list of links', '<ul><li><a href="/a">Newer post</a></li><li><a href="/b">Older post</a></li></ul>'],
    ['a comment', '<!-- 40,000 troops -->'],
  ])('leaves out %s', (_what, markup) =>
    expect(textOfMarkup(`${markup}<p>About 12 tanks</p>${markup}`)).toBe('About 12 tanks'),
  );

  it.each([
    ['a list of links with numbers', '<ul><li><a href="/a">40,000 troops</a></li></ul>', '40,000 troops'],
    [
      'a link in words',
      '<p>He <a href="/a">said</a> so, and that was all he said.</p>',
      'He said so, and that was all he said.',
    ],
    ['a header', '<header><h2>About 40,000</h2></header>', 'About 40,000'],
    ['details', '<details open><summary>Count</summary>40,000</details>', 'Count\n\n40,000'],
    ['a quotation', '<blockquote>“About 40,000”</blockquote>', '“About 40,000”'],
    ['other class names', '<p class="shared-border">About 40,000</p>', 'About 40,000'],
  ])('but keeps %s', (_what, markup, text) => expect(textOfMarkup(markup)).toBe(text));
});

describe('characters', () => {
  it.each([
    ['40&nbsp;000', '40 000'],
    ['10,000&ndash;12,000', '10,000–12,000'],
    ['Russia&#8217;s &#x201C;force&#x201d;', 'Russia’s “force”'],
    ['AT&amp;T, AT&T and R&#38;D', 'AT&T, AT&T and R&D'],
    ['&#x1F600; &#128512;', '😀 😀'],
    ['&lt;b&gt;40,000', '<b>40,000'],
    ['&copy2014 &frac12', '©2014 ½'],
    ['&unknown; &;', '&unknown; &;'],
    ['40 &lt; 50 < 60', '40 < 50 < 60'],
    ['sol&shy;diers', 'soldiers'],
    ['  a \n\t b\r\nc  ', 'a b c'],
    ['Військові 🪖', 'Військові 🪖'],
    ['40\0,000', '40,000'],
  ])('%j is read as %j', (markup, text) => expect(textOfMarkup(`<p>${markup}</p>`)).toBe(text));
});
