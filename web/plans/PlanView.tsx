import { useState } from 'react';
import { useWords } from '../ui/language.ts';
import { RefusalList } from '../ui/RefusalList.tsx';
import { type ReadingColumn, SideBySide } from '../ui/SideBySide.tsx';
import { AnswerDialog } from './AnswerDialog.tsx';
import { DocumentText } from './DocumentText.tsx';
import { EditDialog } from './EditDialog.tsx';
import { FindingColumn } from './FindingColumn.tsx';
import { IssueDialog } from './IssueDialog.tsx';
import { type Lit, nothingLit } from './lit.ts';
import styles from './Plan.module.css';
import { PlanBar } from './PlanBar.tsx';
import { PlanState } from './PlanState.tsx';
import type { Asked } from './ReadLine.tsx';
import { UnderstoodParts } from './UnderstoodParts.tsx';
import { useFindingKeys } from './useFindingKeys.ts';
import { type ShownFinding, type ShownPlan, usePlanWork } from './usePlan.ts';
import { planWords } from './words.ts';

/** The document, what was understood of it, and what was found, side by side. */
export function PlanView({ plan }: { readonly plan: ShownPlan }) {
  const words = useWords(planWords);
  const work = usePlanWork(plan);
  const [lit, setLit] = useState<Lit>(nothingLit);
  const [shown, setShown] = useState('text');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [answering, setAnswering] = useState<ShownFinding | null>(null);
  const [signing, setSigning] = useState(false);
  const free = plan.whyNot.work.length === 0;
  const open = plan.findings.filter((finding) => finding.waitsFor === 'answer').length;
  useFindingKeys({ plan, lit, setLit, work, onEdit: setAnswering, free: free && !asked && !answering && !signing });

  const columns: readonly ReadingColumn[] = [
    {
      id: 'text',
      title: words.document,
      note: words.documentNote,
      content: <DocumentText plan={plan} lit={lit} point={setLit} />,
    },
    {
      id: 'read',
      title: words.understood,
      note: words.understoodNote,
      content: <UnderstoodParts plan={plan} tools={{ lit, point: setLit, change: free ? setAsked : undefined }} work={work} />,
    },
    ...(plan.showsWork
      ? [
          {
            id: 'findings',
            title: words.findings,
            short: words.findingsShort(plan.findings.length),
            note: words.findingsNote(plan.findings.length, open),
            content: <FindingColumn plan={plan} lit={lit} point={setLit} work={work} onEdit={setAnswering} free={free} />,
          },
        ]
      : []),
  ];
  return (
    <>
      <div className={styles.top}>
        <PlanState plan={plan} />
        <RefusalList refusals={work.refusals} takesFocus />
      </div>
      <SideBySide columns={columns} shown={shown} onShown={setShown} />
      <PlanBar plan={plan} work={work} onSign={() => setSigning(true)} />
      {asked && <EditDialog asked={asked} work={work} onClose={() => setAsked(null)} />}
      {answering && <AnswerDialog finding={answering} work={work} onClose={() => setAnswering(null)} />}
      {signing && <IssueDialog plan={plan} opened onClose={() => setSigning(false)} />}
    </>
  );
}
