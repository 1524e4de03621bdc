import type { Finding, FindingCode, Severity } from '#domain/plans/reading.ts';
import { type Passage, spanOf } from '../passage.ts';

/** What a finding says, apart from its place. */
export interface Saying {
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly message: string;
  readonly suggestion?: string;
}

/** A finding about units `from` up to `to` of a passage. */
export function findingAt(passage: Passage, from: number, to: number, saying: Saying): Finding {
  const span = spanOf(passage, from, to);
  const { severity, code, message, suggestion } = saying;
  return {
    severity,
    code,
    line: span.line,
    excerpt: passage.text.slice(from, to),
    message,
    ...(suggestion && { suggestion }),
    span,
  };
}

/** A finding about something that stands nowhere in the text. */
export function findingOfAll(saying: Saying, line = 1): Finding {
  const { severity, code, message, suggestion } = saying;
  return { severity, code, line, excerpt: '', message, ...(suggestion && { suggestion }) };
}

/** The first words of a passage, up to some length, never through a word. */
export function headLength(text: string, longest = 80): number {
  if (text.length <= longest) return text.length;
  const space = text.lastIndexOf(' ', longest);
  return space > 0 ? space : longest;
}
