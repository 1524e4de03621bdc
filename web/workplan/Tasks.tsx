import { useState } from 'react';
import * as api from '#api/workplan.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { upperFirst } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { RefusalList } from '../ui/RefusalList.tsx';
import { isOthers, reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { ExtendDialog } from './ExtendDialog.tsx';
import { GiveDialog } from './GiveDialog.tsx';
import { ReportDialog } from './ReportDialog.tsx';
import styles from './Workplan.module.css';
import type { Workplan } from './WorkplanPage.tsx';
import { workplanWords } from './words.ts';

export type Task = Workplan['tasks'][number];
type Act = 'give' | 'report' | 'extend';
type Words = (typeof workplanWords)['vi'];

/** Every task of the plan's bodies: who carries it, until when, what was reported. */
export function Tasks({ workplan }: { readonly workplan: Workplan }) {
  const words = useWords(workplanWords);
  const { tasks, planId } = workplan;
  const open = tasks.filter((task) => task.assignment === null);
  const done = tasks.filter((task) => task.assignment?.finishedOn).length;
  const giving = useWrite(api.assignTasks);
  const giveAll = () =>
    giving.write({
      planId,
      assignments: open.map((task) => ({ code: task.code, holder: task.suggested.holder, dueOn: task.dueOn })),
    });
  if (tasks.length === 0) {
    return (
      <Section title={words.tasks} first>
        <Empty title={words.noTasks}>{words.noTasksWhy}</Empty>
      </Section>
    );
  }
  return (
    <Section title={words.tasks} aside={words.tasksAside(tasks.length - open.length, tasks.length, done)} first>
      {open.length > 0 && !isOthers(workplan.whyNot.assign) && (
        <div className={styles.all}>
          <Button kind="main" busy={giving.pending} whyNot={reasonsOf(workplan.whyNot.assign)} onClick={giveAll}>
            {words.giveAll(open.length)}
          </Button>
        </div>
      )}
      {giving.refusals.length > 0 && <RefusalList refusals={giving.refusals} />}
      {giving.failure && <Trouble error={giving.failure} />}
      <TaskLines workplan={workplan} />
    </Section>
  );
}

function TaskLines({ workplan }: { readonly workplan: Workplan }) {
  const words = useWords(workplanWords);
  const [dialog, setDialog] = useState<{ readonly task: Task; readonly act: Act } | null>(null);
  const close = () => setDialog(null);
  return (
    <>
      <Lines label={words.tasks}>
        {workplan.tasks.map((task) => (
          <TaskLine key={task.code} task={task} workplan={workplan} onAct={(act) => setDialog({ task, act })} />
        ))}
      </Lines>
      {dialog?.act === 'give' && <GiveDialog task={dialog.task} workplan={workplan} onClose={close} />}
      {dialog?.act === 'extend' && <ExtendDialog task={dialog.task} workplan={workplan} onClose={close} />}
      {dialog?.act === 'report' && <ReportDialog task={dialog.task} workplan={workplan} onClose={close} />}
    </>
  );
}

interface TaskLineProps {
  readonly task: Task;
  readonly workplan: Workplan;
  readonly onAct: (act: Act) => void;
}

function TaskLine({ task, workplan, onAct }: TaskLineProps) {
  const words = useWords(workplanWords);
  const { assignment, every } = task;
  const dueOn = assignment ? assignment.dueOn : task.dueOn;
  const who = assignment ? assignment.name : `${words.suggested}: ${task.suggested.name}`;
  const about = [
    who === task.body ? null : task.body,
    who,
    assignment?.isMine && words.mine,
    task.line !== null && words.line(task.line),
  ];
  return (
    <Line
      when={upperFirst(stateOf(task, workplan.today, words))}
      tone={toneOf(task, workplan.today)}
      margin={[dueOn && words.due(shortDate(dueOn)), every].filter(Boolean).join(', ') || undefined}
      title={task.text}
      why={about.filter(Boolean).join(' · ')}
      actions={<TaskActs task={task} workplan={workplan} onAct={onAct} />}
    >
      {task.exemplarId && (
        <p className="small">
          <Anchor href={`/guong-dien-hinh/${task.exemplarId}`}>{words.toExemplar}</Anchor>
        </p>
      )}
      {assignment?.extensions.map((each) => (
        <p key={each.to} className="small ink-2">
          {words.extendedTo(shortDate(each.from), shortDate(each.to), each.reason, each.byName)}
        </p>
      ))}
      {assignment?.reports.map((report) => (
        <p key={`${report.onDay} ${report.note}`} className="small ink-2">
          {shortDate(report.onDay)}: {report.note} (
          {report.source ? words.reportedFor(report.byName, report.source) : report.byName})
        </p>
      ))}
    </Line>
  );
}

function TaskActs({ task, workplan, onAct }: TaskLineProps) {
  const words = useWords(workplanWords);
  const { planId, whyNot } = workplan;
  const reopening = useWrite(api.reopenTask);
  const { assignment, code } = task;
  const mayGive = whyNot.assign.length === 0;
  if (!assignment) return mayGive ? <Button onClick={() => onAct('give')}>{words.give}</Button> : null;
  if (assignment.finishedOn !== null) {
    if (assignment.whyNot.reopen.length > 0) return null;
    const reopen = () => reopening.write({ planId, code, version: assignment.version });
    return (
      <>
        <Button kind="quiet" busy={reopening.pending} onClick={reopen}>
          {words.reopen}
        </Button>
        <RefusalList refusals={reopening.refusals} takesFocus />
        {reopening.failure && <Trouble error={reopening.failure} />}
      </>
    );
  }
  return (
    <>
      {assignment.whyNot.report.length === 0 && <Button onClick={() => onAct('report')}>{words.report}</Button>}
      {assignment.whyNot.extend.length === 0 && (
        <Button kind="quiet" onClick={() => onAct('extend')}>
          {words.extend}
        </Button>
      )}
      {mayGive && (
        <Button kind="quiet" onClick={() => onAct('give')}>
          {words.change}
        </Button>
      )}
    </>
  );
}

/** Its day has passed before anybody had it. */
const isMissed = ({ assignment, dueOn }: Task, today: Day) => assignment === null && dueOn !== null && dueOn < today;

function stateOf(task: Task, today: Day, words: Words): string {
  const { assignment } = task;
  if (!assignment) return isMissed(task, today) ? words.missed : words.notGiven;
  if (assignment.finishedOn) return words.done(shortDate(assignment.finishedOn));
  return assignment.isLate ? words.late : words.doing;
}

function toneOf(task: Task, today: Day) {
  const { assignment } = task;
  if (!assignment) return isMissed(task, today) ? 'error' : 'wait';
  if (assignment.finishedOn) return 'done';
  return assignment.isLate ? 'error' : 'plain';
}
