import { useEffect, useRef } from 'react';
import { useDraft } from '../kernel/drafts.ts';
import { FindingCard } from '../ui/FindingCard.tsx';
import { useWords } from '../ui/language.ts';
import { inOrder } from './findingOrder.ts';
import type { Pointing } from './lit.ts';
import styles from './Plan.module.css';
import { revealInPane } from './reveal.ts';
import type { PlanWork, ShownFinding, ShownPlan } from './usePlan.ts';
import { planWords } from './words.ts';

interface FindingColumnProps {
  readonly plan: ShownPlan;
  readonly pointing: Pointing;
  readonly work: PlanWork;
  readonly onEdit: (finding: ShownFinding) => void;
  /** The finding whose reason for passing it over is being written. */
  readonly dismissing: number | null;
  readonly onDismissing: (finding: number | null) => void;
  readonly free: boolean;
}

/** Findings that wait first, errors before warnings; then notes, then what was answered. */
export function FindingColumn(props: FindingColumnProps) {
  const words = useWords(planWords);
  const pane = useRef<HTMLDivElement>(null);
  const { plan, pointing } = props;
  const { findings } = plan;
  const waiting = inOrder(findings.filter((finding) => finding.waitsFor === 'answer'));
  const atIssue = findings.filter((finding) => finding.waitsFor === 'issue');
  const notes = findings.filter((finding) => finding.waitsFor === null && finding.answer === null && finding.severity === 'note');
  const answered = findings.filter((finding) => finding.answer !== null);
  const card = (finding: ShownFinding) => <Card key={finding.index} finding={finding} {...props} />;
  useEffect(() => {
    if (pointing.lit.finding !== null) revealInPane(pane.current);
  }, [pointing.lit]);
  return (
    <div ref={pane} className={styles.finds} data-side="findings" data-keep="finding">
      {findings.length === 0 && <p className="ink-2">{words.noFindings}</p>}
      {waiting.map(card)}
      {atIssue.map((finding) => (
        <p key={finding.index} className={styles.wait}>
          <b>{words.atIssue}.</b> {finding.message} {words.atIssueWhy}
        </p>
      ))}
      {notes.length > 0 && (
        <details className={styles.more}>
          <summary>{words.notes(notes.length)}</summary>
          {notes.map(card)}
        </details>
      )}
      {answered.length > 0 && (
        <details className={styles.more} open={answered.length <= 4}>
          <summary>{words.answered(answered.length)}</summary>
          {answered.map(card)}
        </details>
      )}
    </div>
  );
}

function Card(props: FindingColumnProps & { readonly finding: ShownFinding }) {
  const { plan, finding, pointing, work, onEdit, dismissing, onDismissing, free } = props;
  const { index, severity, line, message, excerpt, suggestion, answer } = finding;
  const reason = useDraft<string | null>(`plan.${plan.id}.dismiss.${index}`, null);
  const own = { finding: index, place: null };
  const { clear } = reason;
  const isKept = answer !== null && reason.value !== null;
  useEffect(() => {
    if (isKept) clear();
  }, [isKept, clear]);
  const writeReason = (written: string | null) => {
    onDismissing(written === null ? null : index);
    if (written === null) reason.clear();
    else reason.change(written);
  };
  return (
    <FindingCard
      id={`phat-hien-${index}`}
      severity={severity}
      number={index + 1}
      line={line}
      title={message}
      {...(excerpt ? { quotation: excerpt } : {})}
      suggestion={suggestion === undefined ? undefined : { before: excerpt, after: suggestion }}
      state={answer?.answer ?? 'open'}
      answer={answer?.reason ?? answer?.text ?? undefined}
      selected={pointing.lit.finding === index}
      onPoint={() => pointing.point(own)}
      onGo={finding.span && (() => pointing.go(own, 'text'))}
      onAccept={free && suggestion !== undefined ? () => work.accept(index) : undefined}
      onEdit={free ? () => onEdit(finding) : undefined}
      reason={free ? (reason.value ?? (dismissing === index ? '' : null)) : null}
      onReason={writeReason}
      onDismiss={free ? (written) => work.dismiss(index, written) : undefined}
      onUndo={free ? () => work.reopen(index) : undefined}
      busy={work.pending}
    />
  );
}
