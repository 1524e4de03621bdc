import { type PrintedCertificate, printedCertificate } from './certificates/printedCertificate.ts';
import { squareOf } from './certificates/square.ts';
import { packWord } from './docx/archive.ts';
import { certificateXml } from './docx/certificate.ts';
import { letterXml } from './docx/letter.ts';
import { squarePng } from './docx/picture.ts';
import { stylesXml } from './docx/styles.ts';
import { sizesOf } from './layout.ts';
import type { CertificatePaper, LetterPaper, Paper } from './paper.ts';
import { type PrintedLetter, printed, sampleMark } from './printed.ts';

/** Any paper as a Word file (DOCX) that Word and LibreOffice open and edit; the same paper is always the same bytes. About 3 ms. */
export function renderDocx(paper: Paper): Uint8Array {
  return paper.format === 'certificate' ? certificateFile(paper) : letterFile(paper);
}

const letterFile = (paper: LetterPaper) => renderPrinted(printed(paper));

/** A letter of which every word is written out already. */
export function renderPrinted(words: PrintedLetter): Uint8Array {
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

const certificateFile = (paper: CertificatePaper) => renderPrintedCertificate(printedCertificate(paper), paper.url);

/** A certificate of which every word is written out already; `url` is what its square pattern leads to. */
export function renderPrintedCertificate(words: PrintedCertificate, url?: string): Uint8Array {
  return packWord({
    document: certificateXml(words),
    styles: stylesXml(sizesOf({ format: 'nd30', party: null }), false),
    title: words.fileTitle,
    author: words.author,
    day: words.day,
    foot: words.sample,
    numbered: false,
    ...(url ? { picture: squarePng(squareOf(url)) } : {}),
  });
}
