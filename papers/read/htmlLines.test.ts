import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlLines, isHtml } from './htmlLines.ts';

const linesOf = (html: string) => htmlLines(html).text.split('\n');

describe('HTML line by line', () => {
  test('paragraphs, line breaks, entities, and blanks as a reader sees them', () => {
    const html = `<!DOCTYPE html><html><head><title>Trang</title><style>p{}</style></head><body>
      <h1>KẾ&nbsp;HOẠCH</h1><p>X&acirc;y d&#7921;ng   <b>cơ quan</b>
      văn hóa<br>năm 2026 &amp; c&#xE1;c n&abreve;m &khongco;</p><!-- <p>ẩn</p> --><div>Một<div>Hai</div>Ba</div>`;
    expect(linesOf(html).map((line) => line.replace(/\u00a0/g, ' ').trim())).toEqual([
      'KẾ HOẠCH',
      'Xây dựng cơ quan văn hóa',
      'năm 2026 & các năm &khongco;',
      'Một',
      'Hai',
      'Ba',
    ]);
  });

  test('lists carry their numbers', () => {
    const html =
      '<ol type="I" start="2"><li>A<ol type=a><li value="4">x<li>y</ol><li>B</ol><ul><li>c<li style="list-style:none">d</ul>';
    const { text, automatic } = htmlLines(html);
    expect(text.split('\n')).toEqual(['II. A', 'd. x', 'e. y', 'III. B', '• c', 'd']);
    expect([...automatic]).toEqual([1, 2, 3, 4, 5]);
  });

  test('tables of figures give a line a row, those that lay out a page their cells in turn', () => {
    const head = '<table><tr><td><p>TRƯỜNG A</p><p>Số: 1/KH-A</p></td><td><p>CỘNG HÒA</p><p>Độc lập</p></td></tr></table>';
    const figures = '<table><thead><tr><th>STT<th>Nội dung<th>Điểm</thead><tr><td>1<td>Vệ<br>sinh<td>10</table>';
    expect(linesOf(head + figures)).toEqual([
      'TRƯỜNG A',
      'Số: 1/KH-A',
      'CỘNG HÒA',
      'Độc lập',
      'STT | Nội dung | Điểm',
      '1 | Vệ sinh | 10',
    ]);
  });

  test('what stands around the text of a page, and what it hides, is not read', () => {
    const html =
      '<nav><p>Trang chủ</p></nav><script>if (a < b) "<p>x</p>"</script><main><p>Văn bản</p><p style="DISPLAY: none">ẩn</p><p hidden>ẩn</p>' +
      '<del>bỏ</del><div style="display:none"><div>trong</div>sau</div></main><footer>Chân</footer><textarea><p>y</textarea>';
    expect(linesOf(html)).toEqual(['Văn bản']);
  });

  test('numbers that Word writes into pages stay', () => {
    const html =
      '<p class=MsoListParagraph><![if !supportLists]><span style="mso-list:Ignore">1.<span>&nbsp;&nbsp; </span></span><![endif]>Nội dung<o:p></o:p></p>';
    expect(linesOf(html).map((line) => line.replace(/\s+/gu, ' '))).toEqual(['1. Nội dung']);
  });

  test('is told from text', () => {
    for (const html of [
      '<p>a</p>',
      ' <!doctype HTML><html><p>a</p>',
      '<!-- x --><div class="a">b</div>',
      '<table border=1><tr><td>1</td>',
    ])
      expect(isHtml(html), html).toBe(true);
    for (const text of ['<Phụ lục 1>', 'Số < 5 và > 3', '<p', 'KẾ HOẠCH <b>x</b>', '<đơn vị> </p>'])
      expect(isHtml(text), text).toBe(false);
  });

  test('broken in any way, it is read in time that grows with it', () => {
    const pieces = [
      '<',
      '</',
      '<p',
      '<p>',
      '</p>',
      '<table>',
      '<tr>',
      '<td>',
      '<ol>',
      '<li>',
      '<!--',
      '-->',
      '<script>',
      '="',
      "='",
      '&#',
      'a',
      ' ',
      '\n',
      '<pre>',
      '<p hidden>',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 80 }), (some) => void htmlLines(some.join(''))),
      { numRuns: 500 },
    );
    for (const piece of ['<', '<a ', '<a b="', '<table>', '<li>', ' ', '&', '<!--', '<p>', '<b> </b>', '<td>x'])
      expect(() => htmlLines(piece.repeat(40_000 / piece.length))).not.toThrow();
  });
});
