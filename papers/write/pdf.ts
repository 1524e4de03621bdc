import { renderCertificate } from './certificates/certificate.ts';
import { renderLetter } from './frame.ts';
import type { Paper } from './paper.ts';

/** Any paper as a tagged PDF; the same paper is always the same bytes. About 5–40 ms a page. */
export function renderPdf(paper: Paper): Uint8Array {
  return paper.format === 'certificate' ? renderCertificate(paper) : renderLetter(paper);
}
