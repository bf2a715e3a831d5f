import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, largestReport } from './decode.ts';

const english = 'The minister said “about 40,000” troops – not more – stood near Russia’s border…';
const russian =
  'Министр обороны заявил, что вблизи границы остаётся около сорока тысяч военнослужащих, и учения продлятся.';
const ukrainian =
  'Міністр оборони заявив, що поблизу кордону залишається близько сорока тисяч військових, і що їх є багато.';

function bytesOf(text: string, encoding: string): Uint8Array {
  return iconv.encode(text, encoding);
}

describe('decode', () => {
  it.each([
    ['ASCII', 'About 40,000 troops.', 'ascii', 'utf-8'],
    ['UTF-8', `${english} ${ukrainian} 🪖`, 'utf-8', 'utf-8'],
    ['UTF-8 with a mark', english, 'utf-8', 'utf-8', '\ufeff'],
    ['UTF-16LE', english, 'utf-16le', 'utf-16le'],
    ['UTF-16LE with a mark', ukrainian, 'utf-16le', 'utf-16le', '\ufeff'],
    ['UTF-16BE', english, 'utf-16be', 'utf-16be'],
    ['UTF-16BE with a mark', ukrainian, 'utf-16be', 'utf-16be', '\ufeff'],
    ['windows-1252', english, 'windows-1252', 'windows-1252'],
    ['Latin-1', 'Les soldats ont été retirés près de la frontière, déclare le général.', 'latin1', 'windows-1252'],
    ['windows-1251, Russian', russian, 'windows-1251', 'windows-1251'],
    ['windows-1251, Ukrainian', ukrainian, 'windows-1251', 'windows-1251'],
    ['KOI8-R', russian, 'koi8-r', 'koi8-u'],
    ['KOI8-U', ukrainian, 'koi8-u', 'koi8-u'],
    ['ISO-8859-5', russian, 'iso-8859-5', 'iso-8859-5'],
    ['CRLF', 'One.\r\nTwo.\r\n', 'utf-8', 'utf-8'],
    [
      'windows-1252 after a long start in ASCII',
      `${'The minister said that about forty thousand troops stood near the border. '.repeat(2000)}${english}`,
      'windows-1252',
      'windows-1252',
    ],
    [
      'windows-1251 after a long start in ASCII',
      `${'40,000. '.repeat(20_000)}${russian}`,
      'windows-1251',
      'windows-1251',
    ],
  ])('reads %s', (_what, text, encoding, name, byteOrderMark = '') =>
    expect(decode(bytesOf(byteOrderMark + text, encoding), 'a.txt')).toEqual({ text, encoding: name }),
  );

  it.each([
    ['<meta charset="windows-1251">', ukrainian, 'windows-1251', 'windows-1251'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=KOI8-U">', ukrainian, 'koi8-u', 'koi8-u'],
    ['<meta charset=latin1>', english, 'windows-1252', 'windows-1252'],
    ["<META CHARSET='ISO-8859-1'>", english, 'windows-1252', 'windows-1252'],
    ['<?xml version="1.0" encoding="windows-1252"?>', english, 'windows-1252', 'windows-1252'],
    ['<meta charset="gb2312">', '约四万名士兵', 'gbk', 'gbk'],
    ['<meta charset="utf-8">', english, 'windows-1252', 'windows-1252'],
    ['<meta charset="utf-16">', english, 'windows-1252', 'windows-1252'],
    ['<meta charset="windows-1251">', ukrainian, 'utf-8', 'utf-8'],
    ['<meta charset="windows-1252">', `${'40,000 '.repeat(20_000)}${english}`, 'windows-1252', 'windows-1252'],
  ])('heeds %j where the bytes allow it', (head, words, encoding, name) =>
    expect(decode(bytesOf(head + words, encoding), 'a.html')).toEqual({ text: head + words, encoding: name }),
  );

  it.each(['klingon', 'base64', 'hex', 'utf7', 'x-nothing'])('knows no encoding "%s"', (label) => {
    const bytes = bytesOf(`<meta charset="${label}">café`, 'latin1');
    const message = `Cannot read a.html: its encoding ${label} is not known; save it as UTF-8`;
    expect(decode(bytes, 'a.html')).toEqual({ code: 'reading/encoding-unknown', message, at: null });
  });

  const wanted = 'plain text, a saved HTML page or a PDF is wanted';
  const noise = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919 + (index >> 3) * 104_729) % 256);
  it.each([
    ['a PDF file', '%PDF-1.4\n1 0 obj', 'it is a PDF file'],
    ['a PNG image', '\x89PNG\r\n\x1a\n', 'it is a PNG image'],
    ['a JPEG image', '\xff\xd8\xff\xe0', 'it is a JPEG image'],
    ['a GIF image', 'GIF89a', 'it is a GIF image'],
    ['an archive', 'PK\x03\x04\x14\x00', 'it is a ZIP archive or Office file'],
    ['a gzip archive', '\x1f\x8b\x08', 'it is a gzip archive'],
    ['an ELF program', '\x7fELF\x02\x01\x01', 'it is a program'],
    ['a Windows program', 'MZ\x90\x00', 'it is a program'],
    ['a database', 'SQLite format 3\x00', 'it is an SQLite database'],
    ['zeros between words', 'troops\0\0\0\0'.repeat(50), 'its bytes are no text in any encoding known'],
    ['only zeros', '\0'.repeat(100), 'its bytes are no text in any encoding known'],
    ['noise', String.fromCharCode(...noise), 'its bytes are no text in any encoding known'],
  ])('refuses %s', (_what, bytes, said) => {
    const message = `Cannot read a.txt: ${said}; ${wanted}`;
    expect(decode(bytesOf(bytes, 'latin1'), 'a.txt')).toEqual({ code: 'reading/binary', message, at: null });
  });

  it.each([
    ['nothing', '', 'the file is empty (0 bytes); a report needs text'],
    ['white space', ' \r\n\t\n ', 'it holds only white space; a report needs text'],
    ['a byte-order mark', '\ufeff', 'it holds only white space; a report needs text'],
    ['no-break spaces', '\u00a0\u202f', 'it holds only white space; a report needs text'],
  ])('refuses %s', (_what, text, said) => {
    const message = `Cannot read a.txt: ${said}`;
    expect(decode(bytesOf(text, 'utf-8'), 'a.txt')).toEqual({ code: 'reading/empty', message, at: null });
  });

  it('refuses more bytes than one report has', () => {
    const message = 'Cannot read a.txt: 33554433 bytes; at most 33554432 are read as one report';
    expect(decode(new Uint8Array(largestReport + 1), 'a.txt')).toEqual({
      code: 'reading/too-large',
      message,
      at: null,
    });
  });
});
