import { useEffect, useMemo, useRef, useState } from 'react';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWords } from '../ui/language.ts';
import { RefusalList } from '../ui/RefusalList.tsx';
import { type ReadingColumn, SideBySide } from '../ui/SideBySide.tsx';
import { toast } from '../ui/toast.ts';
import { AnswerDialog } from './AnswerDialog.tsx';
import { DocumentText } from './DocumentText.tsx';
import { EditDialog } from './EditDialog.tsx';
import { FindingColumn } from './FindingColumn.tsx';
import { IssueDialog } from './IssueDialog.tsx';
import { type Lit, nothingLit, type Pointing, type Side } from './lit.ts';
import styles from './Plan.module.css';
import { PlanBar } from './PlanBar.tsx';
import { PlanState } from './PlanState.tsx';
import type { Asked } from './ReadLine.tsx';
import { revealOn } from './reveal.ts';
import { UnderstoodParts } from './UnderstoodParts.tsx';
import { useFindingKeys } from './useFindingKeys.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { type PlanWork, type ShownFinding, type ShownPlan, usePlanWork } from './usePlan.ts';
import { planWords } from './words.ts';

/** What is pointed at, and going to it on the other side once that side is shown. */
function usePointing(onSide: (side: Side) => void): Pointing {
  const [lit, setLit] = useState<Lit>(nothingLit);
  const [gone, setGone] = useState<{ readonly side: Side } | null>(null);
  useEffect(() => {
    if (gone) revealOn(gone.side);
  }, [gone]);
  return useMemo(() => {
    const point = (next: Lit) => setLit((now) => (now.finding === next.finding && now.place === next.place ? now : next));
    const go = (next: Lit, side: Side) => {
      point(next);
      onSide(side);
      setGone({ side });
    };
    return { lit, point, go };
  }, [lit, onSide]);
}

/** Every answer is said at the foot of the page, with the way back. */
function useAnswers(plan: ShownPlan): PlanWork {
  const words = useWords(planWords);
  const latest = useRef<PlanWork>(null);
  const work = usePlanWork(plan, (finding) => {
    const left = plan.progress.openFindings - 1;
    toast(words.answeredSay(finding + 1, Math.max(left, 0)), {
      label: words.takeBack,
      run: () => latest.current?.reopen(finding),
    });
  });
  useEffect(() => {
    latest.current = work;
  });
  return work;
}

/** The document, what was understood of it, and what was found, side by side. */
export function PlanView({ plan }: { readonly plan: ShownPlan }) {
  const words = useWords(planWords);
  const [shown, setShown] = useState('text');
  const pointing = usePointing(setShown);
  const work = useAnswers(plan);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [answering, setAnswering] = useState<ShownFinding | null>(null);
  const [dismissing, setDismissing] = useState<number | null>(null);
  const [signing, setSigning] = useState(false);
  const next = useRef<HTMLButtonElement>(null);
  const trouble = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (work.failure) trouble.current?.focus();
  }, [work.failure]);
  const free = plan.whyNot.work.length === 0;
  const open = plan.findings.filter((finding) => finding.waitsFor === 'answer').length;
  useFindingKeys({ plan, pointing, work, onEdit: setAnswering, onDismissing: setDismissing, free: free && plan.showsWork });
  useKeptFocus(plan, pointing, next);

  const columns: readonly ReadingColumn[] = [
    {
      id: 'text',
      title: words.document,
      note: words.documentNote,
      content: <DocumentText plan={plan} pointing={pointing} />,
    },
    {
      id: 'read',
      title: words.understood,
      note: words.understoodNote,
      content: <UnderstoodParts plan={plan} tools={{ pointing, change: free ? setAsked : undefined }} work={work} />,
    },
    ...(plan.showsWork
      ? [
          {
            id: 'findings',
            title: words.findings,
            short: words.findingsShort(plan.findings.length),
            note: words.findingsNote(plan.findings.length, open),
            content: (
              <FindingColumn
                plan={plan}
                pointing={pointing}
                work={work}
                onEdit={setAnswering}
                dismissing={dismissing}
                onDismissing={setDismissing}
                free={free}
              />
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <div className={styles.top}>
        <PlanState plan={plan} />
        <RefusalList refusals={work.refusals} takesFocus />
        <div ref={trouble} tabIndex={-1}>
          {work.failure && <Trouble error={work.failure} />}
        </div>
      </div>
      <SideBySide columns={columns} shown={shown} onShown={setShown} />
      <PlanBar plan={plan} work={work} next={next} onSign={() => setSigning(true)} />
      {asked && <EditDialog plan={plan} asked={asked} onClose={() => setAsked(null)} />}
      {answering && <AnswerDialog plan={plan} finding={answering} onClose={() => setAnswering(null)} />}
      {signing && <IssueDialog plan={plan} opened onClose={() => setSigning(false)} />}
    </>
  );
}
