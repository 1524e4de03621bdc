import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { CodeBox } from '../ui/CodeBox.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import styles from './Ballot.module.css';
import type { Taken } from './BallotPage.tsx';
import { ballotWords } from './ballotWords.ts';
import { saveFile } from './savedFile.ts';

type Named = Taken & { readonly caseName: string; readonly proposal: string };

/** What a voter keeps: where their ballots stand, in codes that tell no choice. */
export function Receipts({ taken }: { readonly taken: readonly Named[] }) {
  const words = useWords(ballotWords);
  const withReceipt = taken.filter(({ receipt }) => receipt !== null);
  return (
    <section className={styles.receipts} aria-label={words.taken}>
      <Note kind="done" title={words.taken} live>
        {withReceipt.length > 0 ? words.takenWhy : words.takenSealed}
      </Note>
      {withReceipt.length > 0 && (
        <div>
          <Button icon="download" onClick={() => saveFile('ma-phieu.json', `${JSON.stringify(withReceipt, null, 2)}\n`)}>
            {words.saveReceipts}
          </Button>
        </div>
      )}
      {withReceipt.map(({ electionId, caseName, at, receipt }) => (
        <div key={electionId} className={styles.receipt}>
          <b>{caseName}</b>
          <p className={styles.hint}>{momentText(at)}</p>
          <CodeBox code={receipt!.receipt} kind="hash" label={words.receipt} />
          <Anchor href={`/bang-phieu/${electionId}`}>{words.toBoard}</Anchor>
        </div>
      ))}
    </section>
  );
}
