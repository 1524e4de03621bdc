import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { stageTags } from './useYears.ts';
import { campaignWords } from './words.ts';
import { currentOf } from './works.ts';
import type { Row } from './YearsPage.tsx';

/** The years of the person's own unit, newest first. */
export function OwnYears({ rows }: { readonly rows: readonly Row[] }) {
  const words = useWords(campaignWords);
  return (
    <Section title={words.own} first>
      <Lines label={words.own}>
        {rows.map((row, index) => (
          <OwnYear key={row.head.id} row={row} leading={index === 0} />
        ))}
      </Lines>
    </Section>
  );
}

function OwnYear({ row: { head, year }, leading }: { readonly row: Row; readonly leading: boolean }) {
  const words = useWords(campaignWords);
  const href = `/phong-trao/${head.id}`;
  const current = currentOf(year);
  const isOver = year.stage === 'qualified' || year.stage === 'not-qualified' || year.stage === 'recognised';
  return (
    <Line
      when={words.yearOf(head.year)}
      margin={head.unitName}
      title={<Anchor href={href}>{head.planNumber ? words.planNumber(head.planTitle, head.planNumber) : head.planTitle}</Anchor>}
      why={!isOver && current ? words.nowAt(current.title) : undefined}
      leading={leading}
      actions={
        <Button href={href} kind={leading ? 'main' : 'default'} aria-label={words.openYear(head.year, head.unitName)}>
          {words.open}
        </Button>
      }
    >
      <p>
        <Tag kind={stageTags[year.stage]}>{year.stageName}</Tag>
      </p>
    </Line>
  );
}
