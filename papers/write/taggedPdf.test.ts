import { describe, expect, test } from 'vitest';
import { pdfSaid } from '#tests/support/paperText.ts';
import { printedCertificate } from './certificates/printedCertificate.ts';
import type { Paper } from './paper.ts';
import { renderPdf } from './pdf.ts';
import { printed } from './printed.ts';
import { paperSamples } from './samples.ts';

const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
const count = (text: string, what: RegExp) => [...text.matchAll(what)].length;

/** The objects of a PDF as text: only streams are packed. */
const objectsOf = (bytes: Uint8Array) => new TextDecoder('utf-8').decode(bytes);
const rolesOf = (text: string) => [...text.matchAll(/\/S \/([A-Z][A-Za-z0-9]*)\s/g)].map((found) => found[1]!);
const titleOf = (paper: Paper) => (paper.format === 'certificate' ? printedCertificate(paper).fileTitle : printed(paper).title);

describe.each(Object.entries(paperSamples))('%s', (_, { paper }) => {
  const text = objectsOf(renderPdf(paper));

  test('is PDF/UA-1: tagged, in Vietnamese, under its title', () => {
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toMatch(/\/MarkInfo <<\s*\/Marked true/);
    expect(text).toMatch(/\/Lang \(vi\)/);
    expect(text).toMatch(/\/DisplayDocTitle true/);
    const title = /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(text)?.[1] ?? '';
    expect(title.replace(/&[a-z]+;/g, (sign) => signs[sign]!)).toBe(titleOf(paper));
  });

  test('carries every font it uses, all of them Tinos', () => {
    const fonts = [...text.matchAll(/\/BaseFont \/([A-Z]{6}\+)?([A-Za-z-]+)/g)];
    expect(fonts.length).toBeGreaterThan(0);
    for (const [, subset, name] of fonts) expect([subset?.length, name]).toEqual([7, expect.stringMatching(/^Tinos/)]);
    expect(count(text, /\/FontFile[23]? \d+ 0 R/g)).toBe(count(text, /\/Type \/FontDescriptor/g));
  });

  test('says what each part of it is', () => {
    const roles = rolesOf(text);
    const bodies = paper.format === 'certificate' ? [] : [paper.body, ...(paper.annexes ?? []).map(({ body }) => body)].flat();
    const tables = bodies.filter(({ kind }) => kind === 'table');
    const heads = tables.reduce((sum, table) => sum + (table.kind === 'table' ? table.columns.length : 0), 0);
    const of = (role: string) => roles.filter((one) => one === role).length;
    const annexes = paper.format === 'certificate' ? 0 : (paper.annexes ?? []).length;
    const under = bodies.filter(({ kind }) => kind === 'heading').length + annexes;
    const isLetter = paper.format !== 'certificate' && paper.regarding !== undefined;
    expect([of('H1'), of('H2')]).toEqual(isLetter ? [under, 0] : [1, under]);
    expect([of('Table'), of('THead'), of('TH')]).toEqual([tables.length, tables.length, heads]);
    expect(of('Figure')).toBe(count(text, /\/Alt /g));
  });
});

test('a letter that the font lacks is printed all the same, without the claim', async () => {
  const { paper } = paperSamples['title-decision'];
  if (paper.format === 'certificate') throw new Error('a decision is a letter');
  const bytes = renderPdf({ ...paper, subject: `${paper.subject} 漢` });
  expect(objectsOf(bytes)).not.toContain('pdfuaid:part');
  expect(objectsOf(bytes)).toContain('/StructTreeRoot');
  expect((await pdfSaid(bytes)).pages).toBeGreaterThan(0);
});
