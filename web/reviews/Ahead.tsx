import { useState } from 'react';
import { shortDate } from '#domain/kernel/day.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { Checklist } from '../ui/Checklist.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import type { Item } from './ReviewPage.tsx';
import { reviewsWords } from './words.ts';

/** What the item was made from besides the shortcomings: criteria at risk and the deadlines ahead. */
export function Ahead({ item }: { readonly item: Item }) {
  const words = useWords(reviewsWords);
  return (
    <>
      {item.lateTasks.length > 0 && (
        <Section title={words.lateTasks} aside={<Anchor href={`/ke-hoach/${item.planId}/trien-khai`}>{words.toTasks}</Anchor>}>
          <Lines label={words.lateTasks}>
            {item.lateTasks.map(({ code, text, body, dueOn, daysLate }) => (
              <Line
                key={code}
                when={words.daysLeft(-daysLate)}
                tone="error"
                margin={words.due(shortDate(dueOn))}
                title={text}
                why={body}
              />
            ))}
          </Lines>
        </Section>
      )}
      {item.ahead.length > 0 && (
        <Section title={words.ahead}>
          <Lines label={words.ahead}>
            {item.ahead.map(({ what, on, issuer, daysLeft }) => (
              <Line
                key={`${on} ${what}`}
                when={words.daysLeft(daysLeft)}
                tone={daysLeft < 4 ? 'risk' : 'plain'}
                margin={words.until(shortDate(on))}
                title={what}
                why={issuer ? words.setBy(issuer) : words.setByOwn}
              />
            ))}
          </Lines>
        </Section>
      )}
      {item.deadlines.length > 0 && (
        <Section title={words.deadlines}>
          <Lines label={words.deadlines}>
            {item.deadlines.map(({ kind, name, opensOn, lastDay, daysLeft }) => (
              <Line
                key={kind}
                when={words.daysLeft(daysLeft)}
                tone={daysLeft < 4 ? 'risk' : 'plain'}
                margin={words.until(shortDate(lastDay))}
                title={name}
                why={opensOn > item.today ? words.from(shortDate(opensOn)) : undefined}
              />
            ))}
          </Lines>
        </Section>
      )}
      {item.atRisk.length > 0 && <AtRisk item={item} />}
    </>
  );
}

/** At the beginning of a year nearly every criterion lacks its evidence: the first few stand here, the rest unfold. */
const atFirst = 8;

function AtRisk({ item }: { readonly item: Item }) {
  const words = useWords(reviewsWords);
  const [all, setAll] = useState(false);
  const lines = [...item.atRisk].sort((a, b) => Number((b.violations ?? 0) > 0) - Number((a.violations ?? 0) > 0));
  const shown = all || lines.length <= atFirst + 2 ? lines : lines.slice(0, atFirst);
  return (
    <Section title={words.atRisk} aside={<Anchor href={`/phong-trao/${item.campaignId}/minh-chung`}>{words.toEvidence}</Anchor>}>
      <Checklist
        label={words.atRisk}
        items={shown.map((line) => {
          const broken = (line.violations ?? 0) > 0;
          const reasons = [
            line.hasNoEvidence && words.noEvidence,
            broken && words.violations(line.violations!),
            broken && line.isKnockout && words.knockout,
          ];
          const said = reasons.filter(Boolean).join(', ');
          return {
            key: line.code,
            state: broken ? 'error' : 'risk',
            stateWord: said,
            text: `${line.code} ${line.text}`,
            note: said,
          };
        })}
      />
      {shown.length < lines.length && (
        <p className="row">
          <Button onClick={() => setAll(true)}>{words.moreAtRisk(lines.length - shown.length)}</Button>
        </p>
      )}
    </Section>
  );
}
