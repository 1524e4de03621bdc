import { fold, tidy } from '../../kernel/vietnamese.ts';
import { type CheckedPaper, contradiction, type PaperFinding } from '../checkedPaper.ts';

const law = { text: 'Nghị định 30/2020/NĐ-CP', at: 'Phụ lục I, Phần I, Mục II khoản 9' } as const;

/** Nơi nhận is there, names whom the paper is addressed to, and says where it is filed. */
export function recipientFindings(papers: readonly CheckedPaper[]): readonly PaperFinding[] {
  return papers.flatMap((paper) => {
    const { recipients, title } = paper;
    if (recipients === null) return [];
    if (recipients.length === 0) return [contradiction('papers.recipients-missing', [paper], { title }, law)];
    const isFiled = recipients.some((line) => /^luu\b/.test(key(line)));
    return [
      ...unnamed(paper, recipients).map((addressee) =>
        contradiction('papers.addressee-not-recipient', [paper], { title, addressee }, law),
      ),
      ...(isFiled ? [] : [contradiction('papers.recipients-not-filed', [paper], { title }, law)]),
    ];
  });
}

const key = (line: string) => tidy(fold(line)).replace(/^[-–+•\s]+|[;.,\s]+$/g, '');

/** Addressees that neither «Như trên» nor a line of their own sends the paper to. */
function unnamed({ addressees }: CheckedPaper, recipients: readonly string[]): readonly string[] {
  const sent = recipients.map(key);
  if (sent.some((line) => /^nhu tren\b/.test(line))) return [];
  return addressees.filter((addressee) => !sent.some((line) => line.includes(key(addressee)) || key(addressee).includes(line)));
}
