import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxLines } from './docxLines.ts';

const p = (text: string, list?: readonly [number, number], style?: string) => {
  const number = list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : '';
  const styled = style ? `<w:pStyle w:val="${style}"/>` : '';
  return `<w:p><w:pPr>${styled}${number}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
};
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering =
  `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}` +
  `${level(2, 'lowerLetter', '%3)')}</w:abstractNum><w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '\uf0b7')}${level(1, 'bullet', '+')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="9">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2.')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>' +
  '<w:num w:numId="4"><w:abstractNumId w:val="9"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>';
const styles =
  '<w:styles xmlns:w="w"><w:style w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style></w:styles>';

const wrapped = (body: string) => `<w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`;
const extracted = (parts: Readonly<Record<string, string>>) =>
  docxLines(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));

function linesOf(body: string, parts: Readonly<Record<string, string>> = {}): readonly string[] {
  const usual = { 'word/document.xml': wrapped(body), 'word/numbering.xml': numbering, 'word/styles.xml': styles };
  return extracted({ ...usual, ...parts }).text.split('\n');
}

const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const par = (...runs: readonly string[]) => `<w:p>${runs.join('')}</w:p>`;
const list = (levels: string, nums = '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>') => ({
  'word/numbering.xml': `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum>${nums}</w:numbering>`,
});

describe('Word files line by line', () => {
  test('automatic numbers are written out, level by level', () => {
    const body = [
      p('MỤC ĐÍCH', [1, 0]),
      p('Một', [1, 1]),
      p('Ý', [1, 2]),
      p('Ý nữa', [1, 2]),
      p('Hai', [1, 1]),
      p('NỘI DUNG', [1, 0]),
      p('Lại một', [1, 1]),
    ];
    expect(linesOf(body.join(''))).toEqual(['I. MỤC ĐÍCH', '1. Một', 'a) Ý', 'b) Ý nữa', '2. Hai', 'II. NỘI DUNG', '1. Lại một']);
  });

  test('bullets are bullets, whatever font drew them', () => {
    expect(linesOf(p('một', [2, 0]) + p('hai', [2, 1]))).toEqual(['• một', '+ hai']);
  });

  test('a level may print the one above it, and a list may begin again', () => {
    const body = [p('A', [3, 0]), p('A một', [3, 1]), p('B', [3, 0]), p('Đầu', [4, 0]), p('C', [3, 0])];
    expect(linesOf(body.join(''))).toEqual(['1. A', '1.1. A một', '2. B', '1. Đầu', '3. C']);
  });

  test('a style may number its paragraphs, and number id 0 takes the number away', () => {
    expect(linesOf(p('A', undefined, 'Muc') + p('B', undefined, 'MucCon') + p('C', [0, 0], 'Muc'))).toEqual([
      '1. A',
      '2. B',
      'C',
    ]);
  });

  test('what the page does not show is not read', () => {
    const run = (inner: string) => `<w:r>${inner}</w:r>`;
    const body =
      `<w:p>${run('<w:t>Kế hoạch</w:t>')}<w:del>${run('<w:delText>cũ</w:delText>')}</w:del>${run('<w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t>')}` +
      `${run('<w:instrText>PAGE</w:instrText>')}${run('<w:tab/><w:t>năm</w:t><w:br/><w:t>2026</w:t>')}${run('<w:rPr><w:caps/></w:rPr><w:t>, số một</w:t>')}</w:p>`;
    expect(linesOf(body)).toEqual(['Kế hoạch\tnăm', '2026, SỐ MỘT']);
  });

  test('a table that lays out a page gives its cells in turn', () => {
    const cell = (...inner: readonly string[]) => `<w:tc>${inner.join('')}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell(p('TRƯỜNG A'), p('Số: 1/KH-A'))}${cell(p('CỘNG HÒA'), p('Độc lập'))}</w:tr></w:tbl>`;
    expect(linesOf(table)).toEqual(['TRƯỜNG A', 'Số: 1/KH-A', 'CỘNG HÒA', 'Độc lập']);
  });

  test('a table of figures gives a line a row', () => {
    const row = (...cells: readonly string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
    expect(linesOf(`<w:tbl>${row('STT', 'Nội dung', 'Điểm')}${row('1', 'Vệ sinh', '10')}</w:tbl>`)).toEqual([
      'STT | Nội dung | Điểm',
      '1 | Vệ sinh | 10',
    ]);
  });
});

describe('automatic numbers as Word prints them', () => {
  test('a level begins again below each level above it, but where it says after which, or never', () => {
    const levels = `${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'decimal', '(%3)').replace('</w:lvl>', '<w:lvlRestart w:val="1"/></w:lvl>')}`;
    const body = [
      p('A', [1, 0]),
      p('a', [1, 1]),
      p('i', [1, 2]),
      p('b', [1, 1]),
      p('ii', [1, 2]),
      p('B', [1, 0]),
      p('c', [1, 1]),
      p('iii', [1, 2]),
    ];
    expect(linesOf(body.join(''), list(levels))).toEqual(['1. A', 'a) a', '(1) i', 'b) b', '(2) ii', '2. B', 'a) c', '(1) iii']);
    const never = levels.replace('<w:lvlRestart w:val="1"/>', '<w:lvlRestart w:val="0"/>');
    expect(linesOf(body.join(''), list(never)).at(-1)).toBe('(3) iii');
  });

  test('a list may replace a level of the one it is made from', () => {
    const nums = `<w:num w:numId="1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', 'Phần %1:')}</w:lvlOverride></w:num>`;
    expect(linesOf(p('A', [1, 0]) + p('B', [1, 0]), list(level(0, 'decimal', '%1.'), nums))).toEqual(['Phần I: A', 'Phần II: B']);
  });

  test('legal numbering is in figures', () => {
    const levels = `${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2.').replace('</w:lvl>', '<w:isLgl/></w:lvl>')}`;
    expect(linesOf(p('A', [1, 0]) + p('a', [1, 1]), list(levels))).toEqual(['I. A', '1.1. a']);
  });

  test('nothing may part the number from its text, an empty paragraph counts and shows none', () => {
    const glued = level(0, 'decimal', 'Điều %1. ').replace('</w:lvl>', '<w:suff w:val="nothing"/></w:lvl>');
    expect(linesOf(p('A', [1, 0]) + p('', [1, 0]) + p('B', [1, 0]), list(glued))).toEqual(['Điều 1. A', '', 'Điều 3. B']);
  });

  test('words, two figures, brackets', () => {
    const formats = ['vietnameseCounting', 'decimalZero', 'decimalEnclosedParen', 'upperLetter'];
    const levels = formats.map((format, at) => level(at, format, `%${at + 1} `)).join('');
    const body = formats.map((_, at) => p('x', [1, at]) + p('y', [1, at])).join('');
    expect(linesOf(body, list(levels)).map((line) => line.replace(/\s+/g, ' '))).toEqual([
      ...['một x', 'hai y', '01 x', '02 y', '(1) x', '(2) y', 'A x', 'B y'],
    ]);
  });

  test('a style may stand on a level of its list, and a list may be that of a style', () => {
    const linked = level(1, 'decimal', '%1.%2.').replace('</w:lvl>', '<w:pStyle w:val="Hai"/></w:lvl>');
    const nums =
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Danhsach"/></w:abstractNum>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>';
    const own =
      '<w:styles xmlns:w="w"><w:style w:type="numbering" w:styleId="Danhsach"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Hai"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>';
    const parts = { ...list(level(0, 'decimal', '%1.') + linked, nums), 'word/styles.xml': own };
    expect(linesOf(p('A', [1, 0]) + p('a', undefined, 'Hai'), parts)).toEqual(['1. A', '1.1. a']);
    expect(linesOf(p('A', [2, 0]), parts)).toEqual(['1. A']);
  });

  test('numbers without bound are neither printed without end nor waited for', () => {
    const huge = level(0, 'upperRoman', '%1.').replace('<w:start w:val="1"/>', '<w:start w:val="2000000000"/>');
    expect(
      linesOf(
        `<w:p><w:pPr><w:numPr><w:ilvl w:val="999999999"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('A')}</w:p>`,
        list(huge),
      ),
    ).toEqual(['A']);
    expect(linesOf(p('A', [1, 0]), list(huge))).toEqual(['I. A']);
  });
});

describe('what a Word file holds besides its text', () => {
  test('tracked changes are read as accepted, and a note counts them', () => {
    const body =
      par(run('Đạt '), `<w:del>${run('80').replaceAll('w:t', 'w:delText')}</w:del>`, `<w:ins>${run('90')}</w:ins>`, run('%')) +
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Trước ngày ')}</w:p>${par(run('30/11'))}` +
      `<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr>${run('Không đánh số')}</w:p>` +
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('bỏ')}</w:tc></w:tr><w:tr><w:tc>${p('giữ')}</w:tc></w:tr></w:tbl>`;
    const { text, notes } = extracted({ 'word/document.xml': wrapped(body), 'word/numbering.xml': numbering });
    expect(text.split('\n')).toEqual(['Đạt 90%', 'Trước ngày 30/11', 'Không đánh số', 'giữ']);
    expect(notes).toMatchObject([
      { severity: 'note', code: 'tracked-changes', message: expect.stringContaining('còn 2 chỗ sửa') },
    ]);
  });

  test('comments and footnotes are not read, and a note says so', () => {
    const body = par(
      '<w:commentRangeStart w:id="0"/>',
      run('Chỉ tiêu'),
      '<w:r><w:commentReference w:id="0"/></w:r>',
      '<w:r><w:footnoteReference w:id="2"/></w:r>',
    );
    const { text, notes } = extracted({ 'word/document.xml': wrapped(body) });
    expect(text).toBe('Chỉ tiêu');
    expect(notes.map(({ code, message }) => [code, /\d+ [\p{L} ]+/u.exec(message)?.[0].trim()])).toEqual([
      ['left-out', '1 lời bình bên lề'],
      ['left-out', '1 chú thích chân trang'],
    ]);
  });

  test('of fields and links the result is text; a table of contents is not', () => {
    const field = (code: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body =
      par(field(' TOC \\o "1-3" ', run('I. MỤC ĐÍCH 1'))) +
      par(
        run('Ngày '),
        field(' DATE ', run('01/02/2026')),
        `<w:fldSimple w:instr="AUTHOR">${run(', An')}</w:fldSimple>`,
        `<w:hyperlink>${run(' xem')}</w:hyperlink>`,
      );
    expect(linesOf(body)).toEqual(['', 'Ngày 01/02/2026, An xem']);
  });

  test('text boxes follow their paragraph, drawn twice they are read once', () => {
    const box = (inner: string) => `<w:txbxContent>${inner}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice>${box(par(run('KHUNG')))}</mc:Choice><mc:Fallback>${box(par(run('KHUNG')))}</mc:Fallback></mc:AlternateContent>`;
    const table = `<w:tbl><w:tr><w:tc>${p('Ô')}</w:tc></w:tr></w:tbl>`;
    expect(linesOf(par(run('Trên'), `<w:r>${both}</w:r>`, run(' trang')) + par(run('Dưới'), `<w:r>${box(table)}</w:r>`))).toEqual(
      ['Trên trang', 'KHUNG', 'Dưới', 'Ô'],
    );
  });

  test('signs of symbol fonts are what they show; soft hyphens are nothing', () => {
    const body = par(
      '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>',
      run(' 90%, '),
      '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>',
      run('\uf0a3', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'),
      '<w:r><w:t>kế ho</w:t><w:softHyphen/><w:t>ạch</w:t><w:noBreakHyphen/><w:t>mới</w:t></w:r>',
    );
    expect(linesOf(body)).toEqual(['≥ 90%, ☐≤kế hoạch-mới']);
  });

  test('letters of old fonts are read as they look, whatever says the font', () => {
    const old =
      '<w:styles xmlns:w="w"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:styleId="Hoa"><w:rPr><w:rFonts w:ascii=".VnTimeH" w:hAnsi=".VnTimeH"/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="Moi"><w:basedOn w:val="Goc"/></w:style><w:style w:type="character" w:styleId="Goc"><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr></w:style></w:styles>';
    const body =
      p('kÕ ho¹ch', undefined, 'Hoa') +
      par(run('n¨m '), run('học', '<w:rStyle w:val="Moi"/>')) +
      par(...['ho', 'ïc'].map((text) => run(text, '<w:rFonts w:ascii="VNI-Times"/>')));
    const { text, notes } = extracted({ 'word/document.xml': wrapped(body), 'word/styles.xml': old });
    expect(text.split('\n')).toEqual(['KẾ HOẠCH', 'năm học', 'học']);
    expect(notes).toMatchObject([{ code: 'encoding', message: expect.stringContaining('3 đoạn') }]);
  });

  test('a large first letter belongs to the next paragraph, a prompt that nobody filled in is no text', () => {
    const drop = `<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>${run('T')}</w:p>`;
    const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${par(run('Bấm để nhập'))}</w:sdtContent></w:sdt>`;
    expect(
      linesOf(
        [drop, par(run('rường học')), prompt, `<w:sdt><w:sdtContent>${par(run('Đã nhập'))}</w:sdtContent></w:sdt>`].join(''),
      ),
    ).toEqual(['Trường học', 'Đã nhập']);
  });

  test('page heads are furniture, but for letter paper that carries the head of the paper', () => {
    const header = (text: string) => `<w:hdr xmlns:w="w">${par(run(text))}</w:hdr>`;
    const relations = `<Relationships>${['1', '2'].map((id) => `<Relationship Id="r${id}" Type="http://x/header" Target="header${id}.xml"/>`).join('')}</Relationships>`;
    const body =
      par(run('KẾ HOẠCH')) +
      '<w:sectPr><w:headerReference w:type="default" r:id="r1"/><w:headerReference w:type="first" r:id="r2"/></w:sectPr>';
    const read = (first: string) =>
      extracted({
        'word/document.xml': `<w:document xmlns:w="w" xmlns:r="r"><w:body>${body}</w:body></w:document>`,
        'word/_rels/document.xml.rels': relations,
        'word/header1.xml': header('Trang của trường'),
        'word/header2.xml': header(first),
      }).text;
    expect(read('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH');
    expect(read('Logo')).toBe('KẾ HOẠCH');
  });

  test('strict files, and those whose parts have other names', () => {
    const rels = (type: string, target: string) =>
      `<Relationships><Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}"/></Relationships>`;
    const document = `<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><pPr><numPr><ilvl val="0"/><numId val="1"/></numPr></pPr><r><t>Một</t></r></p></body></document>`;
    const own = numbering.replaceAll('w:', '').replace('xmlns', 'xmlns:w');
    expect(
      extracted({
        '_rels/.rels': rels('officeDocument', '/word/document2.xml'),
        'word/document2.xml': document,
        'word/_rels/document2.xml.rels': rels('numbering', 'lists.xml'),
        'word/lists.xml': own,
      }).text,
    ).toBe('I. Một');
  });

  test('blanks at the ends of a run count only where it says so', () => {
    expect(linesOf(par('<w:r><w:t>\n  Kế hoạch\n</w:t></w:r>', run(' năm ')))).toEqual(['Kế hoạch năm ']);
  });
});

describe('Word files made to do harm', () => {
  const code = (document: string) => {
    try {
      extracted({ 'word/document.xml': document });
      return 'read';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  const nested = (name: string, times: number) => wrapped(`<w:${name}>`.repeat(times) + p('x') + `</w:${name}>`.repeat(times));

  test.each([
    [
      'entities',
      '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;">]><w:document xmlns:w="w"><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:document>',
      'damaged',
    ],
    ['entities from outside', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><w:document xmlns:w="w"/>', 'damaged'],
    ['elements without end', nested('sdtContent', 5_000), 'damaged'],
    ['tables in tables', nested('tbl', 900), 'read'],
    ['paragraphs in paragraphs', nested('p', 900), 'read'],
    ['a million paragraphs', wrapped('<w:p/>'.repeat(1_000_000)), 'file-too-large'],
  ])('%s', (_, document, expected) => expect(code(document)).toBe(expected));
});
