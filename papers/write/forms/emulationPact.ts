import { type Day, longDate } from '#domain/kernel/day.ts';
import { listTable } from '../listTable.ts';
import { nameAndTitle, type Participant } from '../minutes/minutes.ts';
import { missingOf } from '../missing.ts';
import { counted } from '../numberWords.ts';
import type { Block, Head, LetterPaper, SignatureBlock } from '../paper.ts';
import { arabicSections, dashes, listOf, paragraphs, said, unclosed } from '../sections.ts';

/** A side of the pact: a team of the office, or an office of the bloc (khối, cụm thi đua). */
export interface PactParty {
  readonly name: string;
  readonly representative: Participant;
  /** Printed where it would sign by hand: `Đã ký ngày 12/01/2026`. */
  readonly signed?: string;
}

/** What a pact of emulation holds (giao ước thi đua). */
export interface EmulationPactValues {
  readonly head: Head;
  /** `năm 2026`. */
  readonly year: string;
  /** Whose pact, where it is not that of one office: `Khối thi đua các trường THCS năm 2026`. */
  readonly about?: string;
  readonly bases: readonly string[];
  /** Where and when it is signed: `Hội nghị viên chức, người lao động năm 2026`. */
  readonly occasion: string;
  readonly day: Day;
  readonly parties: readonly PactParty[];
  /** What they compete in, by part. */
  readonly contents: readonly { readonly heading: string; readonly items: readonly string[] }[];
  /** Before whom it is signed. */
  readonly witness?: Participant;
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** As many parties sign side by side; more sign in a table. */
const mostSideBySide = 3;

/** The pact that teams or offices sign at the launch; each keeps a copy. */
export function emulationPact(values: EmulationPactValues): LetterPaper {
  const { parties, witness } = values;
  const copies = parties.length + (witness ? 1 : 0);
  return {
    format: 'nd30',
    kind: 'emulation-pact',
    head: values.head,
    type: 'Giao ước thi đua',
    subject: values.about ?? `Thực hiện văn hóa công sở ${values.year}`,
    body: [
      ...(said(values.bases).length > 0 ? [{ kind: 'bases' as const, lines: said(values.bases) }] : []),
      ...paragraphs([`Hôm nay, ${longDate(values.day)}, tại ${unclosed(values.occasion)}, chúng tôi gồm:`]),
      ...listOf(
        'number',
        parties.map(({ name, representative }) => `${name}, đại diện: ${nameAndTitle(representative)}`),
      ),
      ...(witness
        ? paragraphs([
            `Trước sự chứng kiến của ${nameAndTitle(witness)}, các bên thống nhất ký giao ước thi đua ${values.year} như sau:`,
          ])
        : paragraphs([`Các bên thống nhất ký giao ước thi đua ${values.year} như sau:`])),
      ...arabicSections(values.contents.map(({ heading, items }) => ({ heading, body: dashes(items) }))),
      {
        kind: 'paragraph',
        text: `Các bên cam kết thực hiện đầy đủ nội dung giao ước; kết quả thực hiện được đánh giá khi sơ kết, tổng kết ${values.year}. Giao ước được lập thành ${counted(copies)} bản có giá trị như nhau, mỗi bên giữ 01 (một) bản./.`,
      },
      ...(parties.length > mostSideBySide ? signingTable(parties) : []),
    ],
    signatures: [
      ...(witness ? [{ lines: ['NGƯỜI CHỨNG KIẾN'], name: witness.name }] : []),
      ...(parties.length > mostSideBySide ? [] : parties.map(signatureFor)),
    ],
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

function signatureFor({ name, representative, signed }: PactParty): SignatureBlock {
  return {
    lines: [`ĐẠI DIỆN ${name.toUpperCase()}`],
    ...(signed ? { note: `(${signed})` } : {}),
    ...(representative.name ? { name: representative.name } : {}),
  };
}

function signingTable(parties: readonly PactParty[]): readonly Block[] {
  return listTable(parties, [
    { head: 'Đơn vị', share: 6, of: ({ name }) => name },
    { head: 'Người đại diện', share: 5, of: ({ representative }) => representative.name },
    { head: 'Ký tên', share: 4, byHand: true, of: ({ signed }) => signed },
  ]);
}

/** What the pact cannot be signed without, in words (còn thiếu gì). */
export function missingInEmulationPact(values: EmulationPactValues): readonly string[] {
  return missingOf([
    ['năm', values.year],
    ['đơn vị tổ chức', values.head.issuer],
    ['nơi ký giao ước', values.occasion],
    ['các bên giao ước', values.parties.length > 1 ? values.parties.map(({ name }) => name) : null],
    ['người đại diện', values.parties.every(({ representative }) => representative.name.trim()) ? 'có' : null],
    ['nội dung thi đua', values.contents],
    ['nơi nhận', values.recipients],
  ]);
}
