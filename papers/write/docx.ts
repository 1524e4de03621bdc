import { printedCertificate } from './certificates/printedCertificate.ts';
import { squareOf } from './certificates/square.ts';
import { packWord } from './docx/archive.ts';
import { certificateXml } from './docx/certificate.ts';
import { letterXml } from './docx/letter.ts';
import { squarePng } from './docx/picture.ts';
import { stylesXml } from './docx/styles.ts';
import { sizesOf } from './layout.ts';
import type { CertificatePaper, LetterPaper, Paper } from './paper.ts';
import { printed, sampleMark } from './printed.ts';

/** Any paper as a Word file (DOCX) that Word and LibreOffice open and edit; the same paper is always the same bytes. About 3 ms. */
export function renderDocx(paper: Paper): Uint8Array {
  return paper.format === 'certificate' ? certificateFile(paper) : letterFile(paper);
}

function letterFile(paper: LetterPaper): Uint8Array {
  const words = printed(paper);
  return packWord({
    document: letterXml(words),
    styles: stylesXml(sizesOf(words), words.party !== null),
    title: words.title,
    author: words.author,
    day: words.day,
    foot: words.sample ? sampleMark : null,
    numbered: true,
  });
}

function certificateFile(paper: CertificatePaper): Uint8Array {
  const words = printedCertificate(paper);
  return packWord({
    document: certificateXml(words),
    styles: stylesXml(sizesOf({ format: 'nd30', party: null }), false),
    title: words.fileTitle,
    author: words.author,
    day: words.day,
    foot: words.sample,
    numbered: false,
    ...(paper.url ? { picture: squarePng(squareOf(paper.url)) } : {}),
  });
}
