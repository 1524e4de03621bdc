import { strToU8, zipSync } from 'fflate';
import { compile } from '#papers/write/typst.ts';

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;');
const look =
  '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr>';
const wordsInRun = 6;

/** The text of a paragraph in runs, as a word processor leaves them after edits and a look at the spelling. */
function runsOf(line: string): string {
  const words = line.split(/(?<= )/u);
  const runs: string[] = [];
  for (let at = 0; at < words.length; at += wordsInRun) {
    const text = escaped(words.slice(at, at + wordsInRun).join(''));
    runs.push(`<w:r w:rsidRPr="00A77B3E">${look}<w:t xml:space="preserve">${text}</w:t></w:r>`);
  }
  return runs.join('<w:proofErr w:type="spellStart"/>');
}

const paragraph = (line: string) =>
  `<w:p w14:paraId="1A2B3C4D" w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"><w:pPr><w:spacing w:before="60" w:after="60" w:line="340" w:lineRule="exact"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>${look}</w:pPr>${line === '' ? '' : runsOf(line)}</w:p>`;

const style = (id: number) =>
  `<w:style w:type="paragraph" w:styleId="S${id}"><w:name w:val="Kiểu ${id}"/>${id > 0 ? '<w:basedOn w:val="S0"/>' : ''}<w:uiPriority w:val="99"/><w:pPr><w:spacing w:before="120"/></w:pPr>${look}</w:style>`;
const styles = `<w:styles xmlns:w="w"><w:latentStyles w:count="376">${Array.from({ length: 376 }, (_, at) => `<w:lsdException w:name="Style ${at}" w:semiHidden="1" w:uiPriority="99" w:unhideWhenUsed="1"/>`).join('')}</w:latentStyles>${Array.from({ length: 20 }, (_, at) => style(at)).join('')}</w:styles>`;
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A text as a word processor saves it: a paragraph a line, with what it writes around every few words. */
export function wordFile(text: string): Uint8Array {
  const document = `<w:document xmlns:w="w" xmlns:w14="w14"><w:body>${text.split('\n').map(paragraph).join('')}</w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8(`<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`),
    'word/document.xml': strToU8(document),
    'word/styles.xml': strToU8(styles),
  });
}

const page = `
#set page(paper: "a4", margin: (left: 30mm, rest: 20mm))
#set text(font: "Tinos", size: 14pt, hyphenate: false)
#set par(justify: true, first-line-indent: (amount: 10mm, all: true))
#for line in json(bytes(sys.inputs.values)) { par(line) }
`;

/** A text as it is printed: a paragraph a line, in an embedded font. */
export function pdfFile(text: string): Uint8Array {
  return compile(
    page,
    text.split('\n').filter((line) => line.trim() !== ''),
  );
}
