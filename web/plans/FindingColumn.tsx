import { useEffect, useRef } from 'react';
import { FindingCard } from '../ui/FindingCard.tsx';
import { useWords } from '../ui/language.ts';
import type { Lit, Point } from './lit.ts';
import styles from './Plan.module.css';
import type { PlanWork, ShownFinding, ShownPlan } from './usePlan.ts';
import { planWords } from './words.ts';

interface FindingColumnProps {
  readonly plan: ShownPlan;
  readonly lit: Lit;
  readonly point: Point;
  readonly work: PlanWork;
  readonly onEdit: (finding: ShownFinding) => void;
  readonly free: boolean;
}

/** Findings that wait first, errors before warnings; then notes, then what was answered. */
export function FindingColumn(props: FindingColumnProps) {
  const words = useWords(planWords);
  const { findings } = props.plan;
  const waiting = inOrder(findings.filter((finding) => finding.waitsFor === 'answer'));
  const atIssue = findings.filter((finding) => finding.waitsFor === 'issue');
  const notes = findings.filter((finding) => finding.waitsFor === null && finding.answer === null && finding.severity === 'note');
  const answered = findings.filter((finding) => finding.answer !== null);
  return (
    <div className={styles.finds}>
      {findings.length === 0 && <p className="ink-2">{words.noFindings}</p>}
      {waiting.map((finding) => (
        <Card key={finding.index} finding={finding} {...props} />
      ))}
      {atIssue.map((finding) => (
        <p key={finding.index} className={styles.wait}>
          <b>{words.atIssue}.</b> {finding.message} {words.atIssueWhy}
        </p>
      ))}
      {notes.length > 0 && (
        <details className={styles.more}>
          <summary>{words.notes(notes.length)}</summary>
          {notes.map((finding) => (
            <Card key={finding.index} finding={finding} {...props} />
          ))}
        </details>
      )}
      {answered.length > 0 && (
        <details className={styles.more} open={answered.length <= 4}>
          <summary>{words.answered(answered.length)}</summary>
          {answered.map((finding) => (
            <Card key={finding.index} finding={finding} {...props} />
          ))}
        </details>
      )}
    </div>
  );
}

const rank = { error: 0, warning: 1, note: 2 } as const;

/** Errors, then warnings, each from top to bottom: the order that the keys go through. */
export function inOrder(findings: readonly ShownFinding[]): readonly ShownFinding[] {
  return [...findings].sort((a, b) => rank[a.severity] - rank[b.severity] || a.line - b.line || a.index - b.index);
}

function Card({ finding, lit, point, work, onEdit, free }: FindingColumnProps & { readonly finding: ShownFinding }) {
  const { index, severity, line, message, excerpt, suggestion, answer } = finding;
  const card = useRef<HTMLElement>(null);
  const selected = lit.finding === index;
  useEffect(() => {
    if (selected) card.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <FindingCard
      cardRef={card}
      severity={severity}
      number={index + 1}
      line={line}
      title={message}
      {...(excerpt ? { quotation: excerpt } : {})}
      suggestion={suggestion === undefined ? undefined : { before: excerpt, after: suggestion }}
      state={answer?.answer ?? 'open'}
      selected={selected}
      onPoint={() => point({ finding: index, place: null })}
      onAccept={free && suggestion !== undefined ? () => work.accept(index) : undefined}
      onEdit={free ? () => onEdit(finding) : undefined}
      onDismiss={free ? (reason) => work.dismiss(index, reason) : undefined}
      onUndo={free ? () => work.reopen(index) : undefined}
    />
  );
}
