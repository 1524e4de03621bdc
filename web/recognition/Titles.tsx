import { shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { CodeBox } from '../ui/CodeBox.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { PaperButton } from '../ui/PaperButton.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import styles from './Outcome.module.css';
import { RevokeTitle } from './RevokeTitle.tsx';
import { Square } from './Square.tsx';
import type { Outcome, OutcomeTitle } from './useOutcome.ts';
import { recognitionWords } from './words.ts';

/** The titles of the unit, newest first, with their papers and the way to check them. */
export function Titles({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords(recognitionWords);
  return (
    <Section title={words.titles}>
      {outcome.titles.length === 0 ? (
        <Empty title={words.noTitles} />
      ) : (
        outcome.titles.map((title) => <OneTitle key={title.id} title={title} />)
      )}
    </Section>
  );
}

function OneTitle({ title }: { readonly title: OutcomeTitle }) {
  const words = useWords(recognitionWords);
  const { revocation } = title;
  return (
    <article className={styles.title} aria-labelledby={`danh-hieu-${title.code}`}>
      <div className="stack">
        <h3 id={`danh-hieu-${title.code}`} className={styles.titleName}>
          {title.titleName} {words.period(title.firstYear, title.lastYear)}
        </h3>
        <p>{revocation ? <Tag kind="error">{words.revoked}</Tag> : <Tag kind="done">{words.standing}</Tag>}</p>
        {revocation && (
          <Note kind="error" title={words.revocation(revocation.number, shortDate(revocation.revokedOn))}>
            <p>{revocation.reason}</p>
          </Note>
        )}
        <Facts
          rows={[
            [words.decision, words.decisionSaid(title.number, shortDate(title.decidedOn))],
            [words.signer, title.signerTitle],
            [words.by, title.byUnitName],
            [words.unit, title.unitName],
          ]}
        />
        <CodeBox kind="code" label={words.code} code={title.code} />
        <Papers title={title} />
      </div>
      <Square square={title.square} />
    </article>
  );
}

function Papers({ title }: { readonly title: OutcomeTitle }) {
  const words = useWords(recognitionWords);
  const at = `/api/titles/${title.id}`;
  const maySee = title.whyNot.download.length === 0;
  return (
    <div className="row">
      {maySee && (
        <>
          <PaperButton icon="download" href={`${at}/certificate.pdf`}>
            {words.certificate}
          </PaperButton>
          <PaperButton icon="download" href={`${at}/decision.pdf`}>
            {words.decisionPdf}
          </PaperButton>
          {title.revocation && (
            <PaperButton icon="download" href={`${at}/revocation.pdf`}>
              {words.revocationPdf}
            </PaperButton>
          )}
          <Button icon="download" href={`${at}/credential`} download>
            {words.credential}
          </Button>
        </>
      )}
      <Button icon="globe" href={`/xac-minh/${title.code}`}>
        {words.publicPage}
      </Button>
      <RevokeTitle title={title} />
    </div>
  );
}
