import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { stageTags, type Year } from './useYears.ts';
import { campaignWords } from './words.ts';
import { currentOf } from './works.ts';

/** The years of the person's own unit, newest first. */
export function OwnYears({ years }: { readonly years: readonly Year[] }) {
  const words = useWords(campaignWords);
  return (
    <Section title={words.own} first>
      <Lines label={words.own}>
        {years.map((year, index) => (
          <OwnYear key={year.campaignId} year={year} leading={index === 0} />
        ))}
      </Lines>
    </Section>
  );
}

function OwnYear({ year, leading }: { readonly year: Year; readonly leading: boolean }) {
  const words = useWords(campaignWords);
  const href = `/phong-trao/${year.campaignId}`;
  const current = currentOf(year);
  const isOver = year.stage === 'qualified' || year.stage === 'not-qualified' || year.stage === 'recognised';
  return (
    <Line
      when={words.yearOf(year.year)}
      margin={year.unitName}
      title={<Anchor href={href}>{year.planNumber ? words.planNumber(year.planTitle, year.planNumber) : year.planTitle}</Anchor>}
      why={!isOver && current ? words.nowAt(current.title) : undefined}
      leading={leading}
      actions={
        <Button href={href} kind={leading ? 'main' : 'default'} aria-label={words.openYear(year.year, year.unitName)}>
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
