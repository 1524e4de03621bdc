import { Diff } from '../ui/Diff.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import styles from './SignSection.module.css';
import type { ShownAssessment } from './useAssessment.ts';
import { assessmentWords } from './words.ts';

type Signature = ShownAssessment['signatures'][number];

/** Every signature that lost its effect, when and what had changed. */
export function VoidedSignatures({ signatures }: { readonly signatures: readonly Signature[] }) {
  const words = useWords(assessmentWords);
  return (
    <details className={styles.voided}>
      <summary>
        {words.voidedTitle} ({signatures.length})
      </summary>
      {signatures.map((signature) => (
        <div key={signature.id} className={styles.voidedOne}>
          <Voided signature={signature} />
        </div>
      ))}
    </details>
  );
}

/** On top of the page until both have signed again: who must know it sees it first. */
export function JustVoided({ shown }: { readonly shown: ShownAssessment }) {
  const words = useWords(assessmentWords);
  const inForce = shown.signatures.filter(({ voided }) => voided === null).length;
  const last = shown.signatures
    .flatMap(({ voided }) => (voided ? [voided.at] : []))
    .sort()
    .at(-1);
  if (shown.state === 'submitted' || inForce === 2 || last === undefined) return null;
  const lost = shown.signatures.filter(({ voided }) => voided?.at === last);
  return (
    <Note kind="risk" title={words.justVoided}>
      {lost.map((signature) => (
        <Voided key={signature.id} signature={signature} />
      ))}
    </Note>
  );
}

function Voided({ signature: { person, capacityName, signedAt, voided } }: { readonly signature: Signature }) {
  const words = useWords(assessmentWords);
  const { reason, at, changes } = voided!;
  return (
    <>
      <p className="strong">
        {capacityName}: {words.voidedLine(person.fullName, momentText(signedAt))}
      </p>
      <p className="small">
        {reason}, {momentText(at)}.
      </p>
      {changes.length > 0 && <Diff changes={changes.map(({ what, before, after }) => ({ field: what, before, after }))} />}
    </>
  );
}
