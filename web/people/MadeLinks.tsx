import type * as api from '#api/identity.ts';
import type { Output } from '../kernel/client.ts';
import { Button } from '../ui/Button.tsx';
import { CodeBox } from '../ui/CodeBox.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './People.module.css';
import { peopleWords } from './words.ts';

type Made = Output<typeof api.inviteMany>;

interface MadeLinksProps {
  readonly made: Made;
  readonly onMore: () => void;
}

/** Links that were made: shown this once, to be printed or kept as a list. */
export function MadeLinks({ made, onMore }: MadeLinksProps) {
  const words = useWords(peopleWords);
  return (
    <Section title={words.madeLinks(made.links.length)} first>
      <Note kind="risk" title={words.shownOnce} live>
        <p>{words.handOut(momentText(made.expiresAt))}</p>
      </Note>
      <div className={`${styles.acts} ${styles.between}`}>
        <Button kind="main" icon="download" onClick={() => download(words.linkFile, csvOf(made, words))}>
          {words.downloadLinks}
        </Button>
        <Button icon="print" onClick={() => window.print()}>
          {words.printLinks}
        </Button>
        <Button onClick={onMore}>{words.inviteOthers}</Button>
      </div>
      <DataTable
        caption={words.tableOf(words.madeLinks(made.links.length))}
        columns={[
          { key: 'name', head: words.fullName, names: true, cell: ({ fullName }) => fullName },
          { key: 'email', head: words.email, cell: ({ email }) => email },
          { key: 'link', head: words.link, cell: ({ link }) => <CodeBox code={link} kind="code" /> },
        ]}
        rows={made.links}
        rowKey={({ personId }) => personId}
        density="dense"
      />
    </Section>
  );
}

/** As Excel opens it: a mark of its encoding first, no cell that could be taken for a formula. */
function csvOf({ links, expiresAt }: Made, words: (typeof peopleWords)['vi']): string {
  const cell = (text: string) => `"${text.replace(/^(?=[=+\-@])/, "'").replaceAll('"', '""')}"`;
  const rows = links.map(({ fullName, email, link }) => [fullName, email, link, momentText(expiresAt)]);
  const head = [words.fullName, words.email, words.linkHead, words.worksUntil];
  return `\u{feff}${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(url);
}
