import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOfCodes, inTcvn3, inVni } from '#tests/support/oldText.ts';
import { readPlan } from './readPlan.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const caseText = (name: string) => readFileSync(new URL(`./cases/${name}.txt`, import.meta.url), 'utf8').normalize('NFC');
const plans = ['school-plan', 'union-plan', 'commune-plan', 'youth-plan', 'letter', 'decision'].map(caseText);

/** A reading without the places of things and what is said about characters. */
function meaning(bytes: Uint8Array): unknown {
  const { lines: _, findings, ...reading } = readPlan(bytes);
  const said = findings.filter((finding) => finding.code !== 'encoding');
  return JSON.parse(
    JSON.stringify({ ...reading, findings: said }, (key, value) => (key === 'span' || key === 'line' ? undefined : value)),
  );
}

/** Old fonts have one kind of quotation mark and dash. */
const foldedMarks = (text: string) =>
  text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-').replaceAll('…', '...').replaceAll('•', '-');

describe('the same plan, written in other ways, reads the same', () => {
  test.each([
    ['decomposed', (text: string) => bytesOf(text.normalize('NFD'))],
    ['with the mark of UTF-8', (text: string) => bytesOf(`\ufeff${text}`)],
    ['in UTF-16', (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['in UTF-16 without its mark', (text: string) => new Uint8Array(Buffer.from(text.length % 2 ? text : `${text} `, 'utf16le'))],
    ['in UTF-16 the other way, without its mark', (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())],
    ['with the line ends of Windows', (text: string) => bytesOf(text.replace(/\n/g, '\r\n'))],
    ['with spaces at the ends of lines', (text: string) => bytesOf(text.replace(/\n/g, ' \t\n'))],
    ['with soft hyphens', (text: string) => bytesOf(text.replace(/(\p{Ll})(\p{Ll})/gu, '$1\u00ad$2'))],
    ['in TCVN3', (text: string) => bytesOfCodes(inTcvn3(text)), foldedMarks],
    ['in TCVN3 carried as Unicode', (text: string) => bytesOf(inTcvn3(text))],
    ['in VNI', (text: string) => bytesOfCodes(inVni(text)), foldedMarks],
    ['in VNI carried as Unicode', (text: string) => bytesOf(inVni(text))],
  ])('%s', (_, written, prepared = (text: string) => text) => {
    for (const plan of plans) expect(meaning(written(prepared(plan)))).toEqual(meaning(bytesOf(prepared(plan))));
  });

  test('any of its longer lines in TCVN3, the others not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...plans.slice(0, 3)),
        fc.array(fc.boolean(), { minLength: 2, maxLength: 31 }),
        (plan, bits) => {
          const mixed = plan
            .split('\n')
            .map((line, at) => (line.length > 30 && bits[at % bits.length] ? inTcvn3(line) : line))
            .join('\n');
          expect(meaning(bytesOf(mixed))).toEqual(meaning(bytesOf(plan)));
        },
      ),
      { numRuns: 25 },
    );
  });

  test('a note says what was converted', () => {
    const { findings } = readPlan(bytesOfCodes(inTcvn3(foldedMarks(plans[0]!))));
    expect(findings.filter((finding) => finding.code === 'encoding')).toMatchObject([
      { severity: 'note', message: expect.stringContaining('TCVN3 (ABC)') },
    ]);
  });
});
