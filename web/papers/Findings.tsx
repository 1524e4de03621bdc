import { CheckField } from '../ui/CheckField.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import styles from './Papers.module.css';
import type { CasePaper } from './PapersPage.tsx';
import { type Finding, useFindings } from './useFindings.ts';
import { paperWords } from './words.ts';

/** Where papers do not agree: each in a sentence, with the article it comes from and what to do. */
export function Findings({ findings, title }: { readonly findings: readonly Finding[]; readonly title?: string }) {
  if (findings.length === 0) return null;
  const isRisk = findings.some(({ isContradiction }) => isContradiction);
  return (
    <div className={styles.checks}>
      <Note kind={isRisk ? 'risk' : 'info'} {...(title ? { title } : {})}>
        <ul>
          {findings.map(({ key, message, law, mend }) => (
            <li key={key}>
              {message}
              {law && ` (${law})`} {mend}
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}

interface PaperFindingsProps {
  readonly paper: Pick<CasePaper, 'kind' | 'subject'>;
  readonly campaignId: string;
}

/** Those of one paper, where it stands. */
export function PaperFindings({ paper, campaignId }: PaperFindingsProps) {
  const words = useWords(paperWords);
  return <Findings findings={useFindings(campaignId, paper)} title={words.checks} />;
}

interface AcceptFindingsProps {
  readonly findings: readonly Finding[];
  readonly accepted: readonly string[];
  readonly onAccept: (keys: readonly string[]) => void;
}

/** Contradictions of a paper that goes out, each seen by itself, nothing ticked beforehand. */
export function AcceptFindings({ findings, accepted, onAccept }: AcceptFindingsProps) {
  const words = useWords(paperWords);
  if (findings.length === 0) return null;
  return (
    <fieldset className="stack">
      <legend>{words.contradictions(findings.length)}</legend>
      {findings.map(({ key, message, mend }) => (
        <CheckField
          key={key}
          name={`accepted.${key}`}
          label={message}
          hint={mend}
          checked={accepted.includes(key)}
          onChange={(isOn) => onAccept(isOn ? [...accepted, key] : accepted.filter((one) => one !== key))}
        />
      ))}
    </fieldset>
  );
}
