import * as api from '#api/awards.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { conferencesWords } from './words.ts';

/** Most awards that are read out on one page; the register holds all of them. */
const most = 100;

/** The awards of the year that are made known at its conference; nothing where none was decided. */
export function ConferenceAwards({ year }: { readonly year: number }) {
  const words = useWords(conferencesWords);
  const found = useRead(api.listAwards, { year, state: 'standing', size: most }).data;
  if (!found || found.total === 0) return null;
  return (
    <Section title={words.awardsOf(year)} aside={<Anchor href="/so-khen-thuong">{words.awardRegister}</Anchor>}>
      <Lines label={words.awardsOf(year)}>
        {found.awards.map(({ id, name, position, unitName, form, number, decidedOn, byUnitName }) => (
          <Line key={id} when={form} title={name} why={[position, unitName === name ? '' : unitName].filter(Boolean).join(', ')}>
            <p>{words.awardBy(number, shortDate(decidedOn), byUnitName)}</p>
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
