import { expect, test } from 'vitest';
import { day } from '#domain/kernel/day.ts';
import { walkElements } from '../read/docx/elements.ts';
import { recordOf, recordXml, tooLongInRecord } from './metadata.ts';
import type { LetterPaper } from './paper.ts';
import { paperSamples } from './samples.ts';

const decision = paperSamples['title-decision']!.paper as LetterPaper;
const read = (bytes: Uint8Array) => {
  const found: string[] = [];
  let path: string[] = [];
  walkElements(new TextDecoder().decode(bytes), {
    open: (name) => void path.push(name),
    close: () => {
      path = path.slice(0, -1);
    },
    text: (text) => void (text.trim() && found.push(`${path.slice(1).join('.')}=${text}`)),
  });
  return found;
};

test('the record says what the paper says, element by element', () => {
  const record = recordOf(decision, 2)!;
  expect(read(recordXml({ ...record, file: { year: 2027, notation: '02.VX', organId: 'H40.15' }, ordinal: 3 }))).toEqual([
    'FileCode.OrganId=H40.15',
    'FileCode.FileCatalog=2027',
    'FileCode.FileNotation=02.VX',
    'DocOrdinal=3',
    'TypeName=Quyết định',
    'CodeNumber=12',
    'CodeNotation=QĐ-LĐLĐ',
    'IssuedDate=14/01/2027',
    `OrganName=${decision.head.issuer}`,
    `Subject=${decision.subject}`,
    'Language=Tiếng Việt',
    'PageAmount=2',
    `SignerInfo.Position=${decision.signatures[0]!.lines.at(-1)}`,
    `SignerInfo.FullName=${decision.signatures[0]!.name}`,
    ...record.to.map(({ name }) => `To.OrganName=${name}`),
  ]);
  expect(tooLongInRecord(record)).toEqual([]);
});

test('a paper without number or day has no record; what is too long is named', () => {
  const { number: _, ...head } = decision.head;
  expect(recordOf({ ...decision, head }, 1)).toBeNull();
  expect(recordOf({ ...decision, head: { ...decision.head, day: null } }, 1)).toBeNull();
  const long = recordOf({ ...decision, subject: 'a'.repeat(501) }, 1)!;
  expect(tooLongInRecord(long)).toEqual(['trích yếu dài quá 500 ký tự']);
});

test('signs of XML in names come through', () => {
  const record = { ...recordOf(decision, 1)!, issuer: 'A & <B> "C"', issuedOn: day('2027-01-02') };
  expect(read(recordXml(record))).toContain('IssuedDate=02/01/2027');
  expect(read(recordXml(record)).join('')).toContain('OrganName=A & <B> "C"');
});
