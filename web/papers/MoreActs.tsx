import { Anchor } from '../ui/Anchor.tsx';
import { DropPanel } from '../ui/DropPanel.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/icons.ts';
import { useWords } from '../ui/language.ts';
import styles from './Papers.module.css';
import type { CasePaper } from './PapersPage.tsx';
import { issueFile, paperFile, paperPlace, templateFile } from './paperFiles.ts';
import { paperWords } from './words.ts';

interface MoreActsProps {
  readonly paper: CasePaper;
  readonly campaignId: string;
}

interface Entry {
  readonly icon: IconName;
  readonly text: string;
  readonly href: string;
  readonly download?: boolean;
}

/** What else may be done with a paper: open it, take its files, see what went out. */
export function MoreActs({ paper, campaignId }: MoreActsProps) {
  const words = useWords(paperWords);
  const { title, missing, life } = paper;
  const last = life.issues.at(-1);
  const file = (text: string, href: string): Entry => ({ icon: 'download', text, href, download: true });
  const entries: readonly Entry[] = [
    { icon: 'eye', text: words.open, href: paperPlace(campaignId, paper) },
    ...(missing.length === 0
      ? [file(words.pdf, paperFile(campaignId, paper, 'pdf')), file(words.word, paperFile(campaignId, paper, 'docx'))]
      : []),
    ...(missing.length === 0 && paper.template ? [file(words.byTemplate, templateFile(campaignId, paper))] : []),
    ...(last?.pdfHash ? [file(words.pdfOf(last.edition), issueFile(campaignId, paper, last, 'pdf'))] : []),
    ...(last ? [file(words.wordOf(last.edition), issueFile(campaignId, paper, last, 'docx'))] : []),
    ...(last?.documentId ? [{ icon: 'list' as const, text: words.inRegister, href: `/van-ban/${last.documentId}` }] : []),
  ];
  return (
    <DropPanel button={<Icon name="more" />} buttonClass={styles.more} label={words.moreOf(title)}>
      {(close) => (
        <ul>
          {entries.map(({ icon, text, href, download }) => (
            <li key={href}>
              <Anchor href={href} onClick={close} {...(download ? { download } : {})}>
                <Icon name={icon} />
                {text}
              </Anchor>
            </li>
          ))}
        </ul>
      )}
    </DropPanel>
  );
}
