import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { wordFaults } from '#tests/support/word/wordFaults.ts';
import { renderDocx } from '../docx.ts';
import { paperSamples } from '../samples.ts';

describe.each(Object.entries(paperSamples))('%s', (_, sample) => {
  test('is a Word file whose every part is as the standard has it', () => {
    expect(wordFaults(renderDocx(sample.paper))).toEqual([]);
    const marked = sample.changed((values) => ({ ...(values as object), sample: true }));
    expect(wordFaults(renderDocx(marked.paper))).toEqual([]);
  });
});

/** A sample's Word file with one part changed. */
function changed(
  kind: 'title-decision' | 'certificate' | 'self-review-form',
  path: string,
  from: string | RegExp,
  to: string,
): Uint8Array {
  const files = unzipSync(renderDocx(paperSamples[kind].paper));
  const text = new TextDecoder().decode(files[path]);
  const other = text.replace(from, to);
  expect(other).not.toBe(text);
  return zipSync({ ...files, [path]: new TextEncoder().encode(other) });
}

const document = 'word/document.xml';
const planted: readonly (readonly [string, Parameters<typeof changed>, RegExp])[] = [
  [
    'a style after the spacing',
    ['title-decision', document, /(<w:pStyle [^>]*>)(<w:spacing [^>]*>)/, '$2$1'],
    /pStyle stands too late in w:pPr/,
  ],
  ['italic before bold', ['title-decision', 'word/styles.xml', '<w:b/><w:bCs/>', '<w:i/><w:b/>'], /w:b stands too late in w:rPr/],
  [
    'a grid after the rows',
    ['title-decision', document, /(<w:tblGrid>.*?<\/w:tblGrid>)(<w:tr>.*?<\/w:tr>)/, '$2$1'],
    /tblGrid stands too late/,
  ],
  [
    'a cell without a paragraph',
    ['title-decision', document, /(<w:tcPr>(?:(?!<\/w:tcPr>).)*<\/w:tcPr>)<w:p>.*?<\/w:tc>/, '$1</w:tc>'],
    /does not end in a paragraph/,
  ],
  [
    'a section before the end',
    ['title-decision', document, /(<w:sectPr>(?:(?!<w:sectPr>).)*<\/w:sectPr>)<\/w:body>/s, '$1<w:p/></w:body>'],
    /the body does not end in its one section/,
  ],
  ['a style nobody made', ['title-decision', document, 'w:val="CanCu"', 'w:val="KhongCo"'], /no paragraph style KhongCo/],
  ['a comma in the name of a style', ['title-decision', 'word/styles.xml', 'w:val="Nội dung"', 'w:val="Nội, dung"'], /Nội, dung/],
  [
    'a relation to nothing',
    ['title-decision', 'word/_rels/document.xml.rels', 'styles.xml', 'style.xml'],
    /style.xml is named and missing/,
  ],
  ['a header without its relation', ['title-decision', document, 'r:id="rHeader"', 'r:id="rNone"'], /no relation rNone/],
  ['a part of another type', ['title-decision', '[Content_Types].xml', 'settings+xml', 'styles+xml'], /settings.xml is no/],
  ['half a point', ['title-decision', document, /w:pos="\d+"|w:before="\d+"/, 'w:before="1.5"'], /w:before="1.5"/],
  ['a prefix nobody declared', ['title-decision', document, '<w:body>', '<w:body><x:p/>'], /not well formed/],
  ['two drawings of a number', ['certificate', document, /(<w:r><w:drawing>.*?<\/w:drawing><\/w:r>)/, '$1$1'], /two drawings 1/],
  [
    'settings out of order',
    ['title-decision', 'word/settings.xml', /(<w:zoom [^>]*>)(<w:defaultTabStop [^>]*>)/, '$2$1'],
    /zoom stands too late/,
  ],
  ['a day that is none', ['title-decision', 'docProps/core.xml', 'T00:00:00Z', ''], /created is no moment/],
  [
    'a box without its state',
    ['self-review-form', document, /<w14:checkedState [^>]*>/, '<w14:state/>'],
    /w14:state in w14:checkbox/,
  ],
];

test.each(planted)('%s is seen', (_, change, fault) => {
  expect(wordFaults(changed(...change)).join('\n')).toMatch(fault);
});
