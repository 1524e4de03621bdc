import { renderDocx } from '#papers/write/docx.ts';
import { paperPage } from '#papers/write/html.ts';
import type { Paper } from '#papers/write/paper.ts';
import { renderPdf } from '#papers/write/pdf.ts';
import { FileAnswer } from './route.ts';

/** The forms a paper is asked for in: to print, to edit in Word, to read on the screen. */
export const paperForms = ['pdf', 'docx', 'html'] as const;
export type PaperForm = (typeof paperForms)[number];

/** How each form is announced. */
export const mediaTypes: Readonly<Record<PaperForm, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
};

/** A paper that an action answers with; whoever may have it may have it in every form. */
export class PaperAnswer {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly paper: Paper;
  /** The PDF as it was kept, where one was. */
  readonly kept: Uint8Array | undefined;

  constructor(name: string, paper: Paper, kept?: Uint8Array) {
    this.name = name;
    this.paper = paper;
    this.kept = kept;
  }
}

/** The paper as a file of one form. */
export function paperFile({ name, paper, kept }: PaperAnswer, form: PaperForm): FileAnswer {
  const file = (bytes: Uint8Array) => new FileAnswer(`${name}.${form}`, mediaTypes[form], bytes);
  if (form === 'docx') return file(renderDocx(paper));
  return file(form === 'html' ? new TextEncoder().encode(paperPage(paper)) : (kept ?? renderPdf(paper)));
}

/** The form that a request asks for; PDF where it names none that there is. */
export function formAsked(asked: unknown): PaperForm {
  return paperForms.find((form) => form === asked) ?? 'pdf';
}
