import { printedCertificate } from './certificates/printedCertificate.ts';
import { squareOf } from './certificates/square.ts';
import type { CertificatePaper, LetterPaper, Paper, Words } from './paper.ts';
import { paperCss } from './paperCss.ts';
import { type PrintedAnnex, type PrintedBlock, type PrintedLetter, printed, sampleMark } from './printed.ts';

/** Any paper as a piece of a page (bản xem trước): escaped, semantic, the words of the PDF; looks through the classes of `paperCss`. */
export function renderHtml(paper: Paper): string {
  return paper.format === 'certificate' ? certificateHtml(paper) : letterHtml(paper);
}

/** The same as a whole page with its style; it asks for nothing from anywhere. */
export function paperPage(paper: Paper): string {
  const title = paper.format === 'certificate' ? printedCertificate(paper).fileTitle : printed(paper).title;
  return (
    '<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>${escaped(title)}</title><style>${paperCss}</style></head><body class="paper-page">${renderHtml(paper)}</body></html>\n`
  );
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign]!).replaceAll('\n', '<br>');
const tag = (name: string, look: string, inner: string) => `<${name} class="${look}">${inner}</${name}>`;
const text = (name: string, look: string, words: string | null) => (words === null ? '' : tag(name, look, escaped(words)));

function wordsHtml(words: Words): string {
  if (typeof words === 'string') return escaped(words);
  return words
    .map((run) => {
      const bold = run.bold ? tag('b', 'paper-bold', escaped(run.text)) : escaped(run.text);
      return run.italic ? tag('i', 'paper-italic', bold) : bold;
    })
    .join('');
}

function letterHtml(paper: LetterPaper): string {
  const words = printed(paper);
  const kind = [`paper-${words.format}`, ...(words.party ? ['paper-party'] : [])].join(' ');
  const first = [
    headHtml(words),
    words.regarding === null ? text('h1', 'paper-kind', words.type) + text('p', 'paper-subject', words.subject) : '',
    words.body.map(blockHtml).join(''),
    closingHtml(words),
  ];
  const sheets = [
    sheet('section', '', first.join(''), words.sample),
    ...words.annexes.map((annex) => annexHtml(annex, words.sample)),
  ];
  return tag('article', `paper ${kind}`, sheets.join(''));
}

function sheet(name: string, look: string, inner: string, sample: boolean): string {
  const mark = sample ? text('aside', 'paper-sample', sampleMark) : '';
  return tag(name, `paper-sheet ${look}`.trim(), inner + mark);
}

function headHtml({ superior, issuer, party, nation, motto, number, regarding, placeAndDay }: PrintedLetter): string {
  const left =
    text('p', 'paper-superior', superior) + text('p', 'paper-issuer', issuer) + text('p', 'paper-mark', party?.mark ?? null);
  const right = party
    ? text('p', 'paper-party-title', party.title)
    : text('p', 'paper-nation', nation) + text('p', 'paper-motto', motto);
  const under = text('p', 'paper-number', number) + text('p', 'paper-regarding', regarding);
  return tag(
    'header',
    'paper-head',
    tag('div', 'paper-side', left) +
      tag('div', 'paper-side', right) +
      tag('div', 'paper-side', under) +
      tag('div', 'paper-side', text('p', 'paper-place', placeAndDay)),
  );
}

const listOf = (items: readonly string[]) =>
  `<div class="paper-list" role="list">${items.map((item) => `<p class="paper-item" role="listitem">${item}</p>`).join('')}</div>`;

function blockHtml(block: PrintedBlock): string {
  switch (block.kind) {
    case 'bases':
      return tag('section', 'paper-bases', block.lines.map((line) => text('p', 'paper-basis', line)).join(''));
    case 'addressees': {
      const lines = block.lines.map((line) => text('p', 'paper-addressee', line)).join('');
      return tag('section', 'paper-addressees', text('p', 'paper-to', 'Kính gửi:') + tag('div', 'paper-to-whom', lines));
    }
    case 'banner':
      return text('h2', 'paper-banner', block.text);
    case 'heading':
      return text('h2', 'paper-heading', block.text);
    case 'paragraph':
      return tag('p', `paper-paragraph${block.align ? ` paper-${block.align}` : ''}`, wordsHtml(block.text));
    case 'article':
      return tag('p', 'paper-paragraph', `${text('b', 'paper-bold', block.label)} ${wordsHtml(block.text)}`);
    case 'list':
      return listOf(block.items.map((item) => `${escaped(item.marker)} ${wordsHtml(item.text)}`));
    case 'facts':
      return block.rows.map(factHtml).join('');
    case 'ticks':
      return listOf(block.items.map(tickHtml));
    case 'table':
      return tableHtml(block);
  }
}

function factHtml({ label, value }: { readonly label: string; readonly value: string | null }): string {
  if (value !== null) return text('p', 'paper-paragraph paper-fact', `${label}: ${value}`);
  return tag('p', 'paper-paragraph paper-fact paper-blank', `<span>${escaped(label)}:</span> <span class="paper-dots"></span>`);
}

function tickHtml({ text: words, ticked }: { readonly text: string; readonly ticked: boolean }): string {
  return `<span class="paper-box" role="img" aria-label="${ticked ? 'Đã chọn' : 'Không chọn'}">${ticked ? '☑' : '☐'}</span> ${escaped(words)}`;
}

function tableHtml({ columns, rows }: Extract<PrintedBlock, { kind: 'table' }>): string {
  const sum = columns.reduce((all, { share }) => all + share, 0);
  const widths = columns.map(({ share }) => `<col style="width:${((share * 100) / sum).toFixed(2)}%">`);
  const head = columns.map(({ head: name }) => `<th scope="col">${escaped(name)}</th>`);
  const lines = rows.map(({ cells, bold }) => {
    const inner = cells.map((cell, at) => `<td class="paper-${columns[at]!.align}">${wordsHtml(cell)}</td>`);
    return `<tr${bold ? ' class="paper-bold"' : ''}>${inner.join('')}</tr>`;
  });
  return `<table class="paper-table"><colgroup>${widths.join('')}</colgroup><thead><tr>${head.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

function closingHtml({ signatures, recipients, recipientsHead }: PrintedLetter): string {
  const to =
    recipients.length === 0
      ? ''
      : tag(
          'section',
          'paper-recipients',
          text('p', 'paper-recipients-head', recipientsHead) +
            recipients.map((line) => text('p', 'paper-recipient', line)).join(''),
        );
  if (signatures.length === 0) return to;
  const titles = signatures.map(({ lines, note }) =>
    tag('div', 'paper-titles', lines.map((line) => text('p', 'paper-title', line)).join('') + text('p', 'paper-note', note)),
  );
  const names = signatures.map(({ name }) => tag('div', 'paper-names', text('p', 'paper-name', name)));
  const signed = tag('section', `paper-signatures paper-signatures-${signatures.length}`, [...titles, ...names].join(''));
  return tag('section', 'paper-closing', signatures.length === 1 ? to + signed : signed + to);
}

function annexHtml({ label, title, of, landscape, body }: PrintedAnnex, sample: boolean): string {
  const inner =
    text('h2', 'paper-annex-label', label) +
    text('p', 'paper-annex-title', title) +
    text('p', 'paper-annex-of', of) +
    body.map(blockHtml).join('');
  return sheet('section', `paper-annex${landscape ? ' paper-landscape' : ''}`, inner, sample);
}

function certificateHtml(paper: CertificatePaper): string {
  const words = printedCertificate(paper);
  const { honour, revoked, signature } = words;
  const proofs = [
    paper.url && words.hint ? squareHtml(paper.url, words.hint) : '',
    tag(
      'div',
      'paper-proofs',
      text('p', 'paper-proof', words.basis) +
        text('p', 'paper-proof', words.register) +
        (words.code === null
          ? ''
          : tag('p', 'paper-proof', `${escaped(words.codeLabel)} ${text('b', 'paper-bold', words.code)}`)) +
        text('p', 'paper-proof paper-italic', words.hint),
    ),
  ];
  const signed = [
    text('p', 'paper-place', words.placeAndDay),
    ...signature.lines.map((line) => text('p', 'paper-title', line)),
    text('p', 'paper-name', signature.name),
  ];
  const inner = [
    tag('header', 'paper-axis', text('p', 'paper-nation', words.nation) + text('p', 'paper-motto', words.motto)),
    text('p', 'paper-authority', words.authority),
    text('p', 'paper-grants', words.grants),
    text('h1', 'paper-certificate-heading', words.heading),
    text('p', 'paper-holder', words.unit),
    text('p', 'paper-under', words.under),
    ...('merit' in honour
      ? [text('p', 'paper-merit', honour.merit)]
      : [text('p', 'paper-honour', honour.title), text('p', 'paper-period', honour.period)]),
    tag('section', 'paper-foot', tag('div', 'paper-square-side', proofs.join('')) + tag('div', 'paper-signed', signed.join(''))),
    revoked
      ? tag('section', 'paper-revoked', text('p', 'paper-revoked-mark', revoked.mark) + text('p', 'paper-revoked-by', revoked.by))
      : '',
  ];
  return tag('article', 'paper paper-certificate', sheet('section', 'paper-landscape', inner.join(''), words.sample !== null));
}

function squareHtml(url: string, hint: string): string {
  const { size, runs } = squareOf(url);
  const path = runs.map(([x, y, length]) => `M${x} ${y}h${length}v1h-${length}z`).join('');
  return `<svg class="paper-square" role="img" aria-label="${escaped(hint)}" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}
