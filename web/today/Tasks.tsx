import type * as api from '#api/today.ts';
import type { Output } from '../kernel/client.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { Checklist } from '../ui/Checklist.tsx';
import { dueOf } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useLanguage, useWords } from '../ui/language.ts';
import { todayWords } from './words.ts';

type Today = Output<typeof api.showToday>;
export type Check = Today['tasks'][number]['checks'][number];

interface TasksProps {
  readonly tasks: Today['tasks'];
  readonly now: string;
}

/** What waits for the person; the first line also says what it stands on. */
export function Tasks({ tasks, now }: TasksProps) {
  const words = useWords(todayWords);
  const language = useLanguage();
  return (
    <Lines label={words.waiting}>
      {tasks.map((task, index) => {
        const due = task.due ? dueOf(task.due, now, language) : { when: words.soon, tone: 'plain' as const, margin: undefined };
        return (
          <Line
            key={`${task.code} ${task.link} ${task.unitName ?? ''}`}
            when={due.when}
            tone={due.tone}
            margin={due.margin}
            title={task.title}
            why={[task.unitName, task.planTitle, task.why].filter(Boolean).join(' · ')}
            leading={index === 0}
            actions={
              <Button href={task.link} kind={index === 0 ? 'main' : 'default'} aria-label={`${words.open}: ${task.title}`}>
                {index === 0 ? words.start : words.open}
              </Button>
            }
          >
            {index === 0 && task.checks.length > 0 && <Checks checks={task.checks} label={words.standsOn} />}
          </Line>
        );
      })}
    </Lines>
  );
}

/** What stands, and what is missing with the way to it. */
export function Checks({ checks, label }: { readonly checks: readonly Check[]; readonly label: string }) {
  const words = useWords(todayWords);
  const items = checks.map(({ title, isDone, link }) => ({
    key: title,
    state: isDone ? ('done' as const) : ('risk' as const),
    stateWord: isDone ? words.checkDone : words.checkMissing,
    text: title,
    aside: link && (
      <Anchor href={link} aria-label={`${words.open}: ${title}`}>
        {isDone ? words.see : words.finish}
      </Anchor>
    ),
  }));
  return <Checklist items={items} label={label} />;
}
