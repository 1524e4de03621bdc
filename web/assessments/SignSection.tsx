import { useState } from 'react';
import * as api from '#api/assessments.ts';
import type { Capacity } from '#domain/assessments/assessment.ts';
import { dayAt, shortDate } from '#domain/kernel/day.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { inFours, momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { PaperButton } from '../ui/PaperButton.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { Section } from '../ui/Section.tsx';
import { Stamp } from '../ui/Stamp.tsx';
import { EnterCoScores } from './EnterCoScores.tsx';
import { EnterPaper } from './EnterPaper.tsx';
import { fixesOf } from './fixes.ts';
import styles from './SignSection.module.css';
import type { ShownAssessment } from './useAssessment.ts';
import { VoidedSignatures } from './VoidedSignatures.tsx';
import { assessmentWords } from './words.ts';

type Signature = ShownAssessment['signatures'][number];

/** Two signatures on one content: both panels, the hash between them, and what became of earlier ones. */
export function SignSection({ shown }: { readonly shown: ShownAssessment }) {
  const words = useWords(assessmentWords);
  const evidence = shown.data.reduce((sum, line) => sum + line.evidence, 0);
  const inForce = (capacity: Capacity) => shown.signatures.find((each) => each.capacity === capacity && each.voided === null);
  const voided = shown.signatures.filter((each) => each.voided !== null);
  const entersPaper = shown.state !== 'submitted' && !shown.whyNot.enterPaper.some(({ kind }) => kind === 'forbidden');
  return (
    <Section title={words.signTitle} aside={words.signedContent(shown.data.length, evidence)}>
      <div className={styles.signs}>
        <Panel shown={shown} capacity="co-signer" signature={inForce('co-signer')} />
        <HashBetween shown={shown} signed={[inForce('co-signer'), inForce('unit-head')].filter(Boolean).length} />
        <Panel shown={shown} capacity="unit-head" signature={inForce('unit-head')} />
      </div>
      {entersPaper && (
        <div className={`row no-print ${styles.paper}`}>
          <PaperButton icon="print" href={`/api/assessments/${shown.id}/papers/score-sheet`}>
            {words.printSheet}
          </PaperButton>
          <EnterPaper shown={shown} />
          <EnterCoScores shown={shown} />
        </div>
      )}
      {voided.length > 0 && <VoidedSignatures signatures={voided} />}
    </Section>
  );
}

interface PanelProps {
  readonly shown: ShownAssessment;
  readonly capacity: Capacity;
  readonly signature: Signature | undefined;
}

function Panel({ shown, capacity, signature }: PanelProps) {
  const words = useWords(assessmentWords);
  const head = capacity === 'unit-head';
  const title = head ? words.headPanel : shown.coSigning.by === 'union' ? words.unionPanel : words.boardPanel;
  const waiting = head ? shown.heads : shown.coSigning.people;
  const whyNot = head ? shown.whyNot.signHead : shown.whyNot.signCoSigner;
  const mine = !whyNot.some(({ kind }) => kind === 'forbidden' || kind === 'unseen');
  return (
    <div className={styles.panel} data-signed={signature !== undefined || undefined}>
      <h3>{title}</h3>
      <p className={styles.name}>
        {signature ? signature.person.fullName : waiting.map(({ fullName }) => fullName).join(', ') || '–'}
      </p>
      {signature ? <Signed signature={signature} assessmentId={shown.id} /> : <p className="small ink-2">{words.notSigned}</p>}
      {mine && <SignAct shown={shown} capacity={capacity} isDone={signature !== undefined} whyNot={reasonsOf(whyNot)} />}
    </div>
  );
}

function Signed({ signature, assessmentId }: { readonly signature: Signature; readonly assessmentId: string }) {
  const words = useWords(assessmentWords);
  const { position, signedAt, enteredBy, hasPaper } = signature;
  const day = shortDate(dayAt(signedAt));
  return (
    <>
      <p className="small ink-2">
        {position && (
          <>
            {position}
            <br />
          </>
        )}
        {hasPaper ? words.signedOnPaper(day, enteredBy ?? '') : words.signedHere(momentText(signedAt))}
      </p>
      {hasPaper && (
        <Button
          size="s"
          icon="download"
          href={`/api/assessments/${assessmentId}/signatures/${signature.id}/paper`}
          download
          className="no-print"
        >
          {words.seePaper}
        </Button>
      )}
      <span className={styles.stamp}>
        <Stamp word={words.stampSigned} date={day} size={78} />
      </span>
    </>
  );
}

function HashBetween({ shown, signed }: { readonly shown: ShownAssessment; readonly signed: number }) {
  const words = useWords(assessmentWords);
  const { contentHash } = shown;
  return (
    <div className={styles.hash} title={contentHash ?? undefined}>
      <span>{words.sameHash}</span>
      <b>{contentHash ? inFours(contentHash.slice(0, 8)) : '–'}</b>
      {contentHash && <b>{inFours(contentHash.slice(8, 16))}</b>}
      <span>
        {contentHash === null ? words.noHash : signed === 2 ? words.matched : signed === 1 ? words.waitSecond : words.waitBoth}
      </span>
    </div>
  );
}

interface SignActProps {
  readonly shown: ShownAssessment;
  readonly capacity: Capacity;
  /** Signed already: only the receipt of the act may still be open. */
  readonly isDone: boolean;
  readonly whyNot: readonly string[];
}

function SignAct({ shown, capacity, isDone, whyNot }: SignActProps) {
  const words = useWords(assessmentWords);
  const [opened, setOpened] = useState(false);
  const sign = useWrite(api.signAssessment);
  const close = () => {
    setOpened(false);
    sign.reset();
  };
  const receipt = sign.result && {
    title: words.signedReceipt,
    code: inFours(sign.result.contentHash.slice(0, 8)),
    at: sign.result.signedAt,
    stamp: words.stampSigned,
    hash: sign.result.contentHash,
  };
  return (
    <div className={`no-print ${styles.act}`}>
      {!isDone && (
        <SealButton whyNot={whyNot} onClick={() => setOpened(true)}>
          {words.sign}
        </SealButton>
      )}
      <BindingAct
        opened={opened}
        onClose={close}
        question={words.signQuestion(shown.year)}
        consequence={words.signConsequence}
        fixes={fixesOf(shown, words)}
        confirm={words.sign}
        pending={sign.pending}
        refusals={sign.refusals}
        failure={sign.failure && words.saveFailed}
        receipt={receipt}
        onConfirm={() => sign.write({ assessmentId: shown.id, capacity, contentHash: shown.contentHash ?? '' })}
      />
    </div>
  );
}
