import { fold } from '#domain/kernel/vietnamese.ts';
import { docxLines } from '../read/docxLines.ts';
import { numberingFindings } from '../read/findings/numbering.ts';
import { planDraft } from '../read/planDraft.ts';
import { rawLinesOf } from '../read/textLines.ts';
import { componentsOf } from './components.ts';
import { type FormatFinding, lawAt, type Noticed } from './finding.ts';
import type { FormattedDocument, FormattedParagraph } from './formatted.ts';
import { formattedDocument } from './formattedDocument.ts';
import { headFindings } from './headRules.ts';
import { lookFindings } from './lookRules.ts';
import { pageFindings } from './pageRules.ts';
import { tailFindings } from './tailRules.ts';

/** What was found about the form of a paper, and the text whose lines the findings count. */
export interface LintedPaper {
  readonly findings: readonly FormatFinding[];
  readonly lines: readonly string[];
  /** Tên loại; null for a letter (công văn) or a form. */
  readonly kind: string | null;
}

/** Holds a DOCX against NĐ 30/2020/NĐ-CP, Phụ lục I (kiểm tra thể thức). @throws Unreadable when it is no Word file. */
export function lintPaper(bytes: Uint8Array): LintedPaper {
  const document = formattedDocument(bytes);
  const components = componentsOf(document.paragraphs);
  const { text, automatic } = docxLines(bytes);
  const lines = rawLinesOf(text);
  const lineOf = linesOfParagraphs(document.paragraphs, lines);
  if (isCertificate(document)) return { findings: [], lines, kind: null };
  const noticed = [
    ...pageFindings(document),
    ...headFindings(document, components),
    ...lookFindings(components),
    ...emptyFindings(document),
    ...tailFindings(components),
  ];
  const findings = [
    ...noticed.map(({ at, ...finding }): FormatFinding => ({ ...finding, line: lineOf(at) })),
    ...numbering(text, lines, automatic),
  ];
  return { findings: findings.sort((a, b) => a.line - b.line), lines, kind: components.kind };
}

const certificateTitle = /^(?:giay|bang) (?:khen|cong nhan|chung nhan)$/;

/** A lying sheet under the title of a certificate: it is none of the documents of Điều 7, and the decree's format is not asked of it. */
const isCertificate = ({ paragraphs, sections }: FormattedDocument): boolean =>
  sections[0] !== undefined &&
  sections[0].width > sections[0].height &&
  paragraphs.some(({ text }) => certificateTitle.test(fold(text)));

function numbering(text: string, lines: readonly string[], automatic: ReadonlySet<number>): readonly FormatFinding[] {
  return numberingFindings(planDraft(text).outline)
    .filter(({ line }) => !automatic.has(line) && !lines[line - 1]?.includes(' | '))
    .map(({ severity, code, line, excerpt, message, suggestion }) => ({
      // A second list may begin again under a line of its own.
      severity: code === 'numbering-repeat' ? 'note' : severity,
      code: code === 'numbering-repeat' ? code : 'numbering-gap',
      line,
      excerpt,
      message,
      ...(suggestion && { suggestion }),
      law: lawAt('mục II khoản 6'),
    }));
}

const isEmptyIn = (paragraph: FormattedParagraph | undefined, section: number) =>
  paragraph?.text === '' && paragraph.cell === null && paragraph.section === section;

/** Empty paragraphs one after another where room is wanted: spacing does that, and pages do not break apart. */
function emptyFindings({ paragraphs }: FormattedDocument): readonly Noticed[] {
  const at = paragraphs.findIndex(
    ({ text, cell, drawnRule, section }, here) =>
      text === '' && !drawnRule && cell === null && isEmptyIn(paragraphs[here + 1], section),
  );
  if (at < 0) return [];
  return [
    {
      severity: 'note',
      code: 'empty-paragraphs',
      at,
      excerpt: '',
      message: 'Dùng nhiều dòng trống liên tiếp để tạo khoảng cách.',
      suggestion: 'Dùng Spacing Before/After của đoạn.',
      law: lawAt(`mục II khoản 6`),
    },
  ];
}

const lookAhead = 60;

/** The line of the extracted text in which each paragraph begins; an empty one takes the line before it. */
function linesOfParagraphs(paragraphs: readonly FormattedParagraph[], lines: readonly string[]): (at: number) => number {
  const folded = lines.map((line) => line.normalize('NFC').replace(/\s+/gu, ' '));
  let line = 0;
  const starts = paragraphs.map(({ text }) => {
    const words = text.slice(0, 40);
    if (words !== '') {
      const next = folded.slice(line, line + lookAhead).findIndex((one) => one.includes(words));
      if (next >= 0) line += next;
    }
    return line + 1;
  });
  return (at) => starts[at] ?? Math.max(1, line);
}
