import { addDays, type Day, shortDate } from '#domain/kernel/day.ts';
import { covers } from '#domain/kernel/period.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import type { Outcome } from './useOutcome.ts';
import { recognitionWords } from './words.ts';

type Power = Outcome['powers'][number];
type Words = (typeof recognitionWords)['vi'];

const sourceOf = ({ law }: Power) => [law.text, law.at].filter(Boolean).join(', ');

/** The power of a day; undefined before the first. */
export const powerOn = ({ powers }: Pick<Outcome, 'powers'>, day: Day) => powers.find((power) => covers(power, day));

/** Who has the power on a day, by which text, and whether the body of this year has it. */
export function PowerNote({ outcome, day }: { readonly outcome: Outcome; readonly day: Day }) {
  const words = useWords(recognitionWords);
  const power = powerOn(outcome, day);
  if (!power) return null;
  const said = words.powerSaid(sourceOf(power), shortDate(day), power.body);
  return (
    <Note kind={power.fits === false ? 'risk' : 'done'}>
      {said} {power.fits === false && words.powerOther(outcome.byUnitName)} {!power.isCertain && words.powerUncertain}
    </Note>
  );
}

/** Who decides and who reviews, in each time, with the text it stands in. */
export function PowerSection({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords(recognitionWords);
  const { powers } = outcome;
  const on = outcome.powerOn;
  return (
    <Section title={words.power}>
      <div className="stack">
        <PowerNote outcome={outcome} day={on} />
        <DataTable
          caption={words.table(words.power)}
          rows={powers}
          rowKey={({ from }) => from}
          columns={[
            {
              key: 'days',
              head: words.powerDays,
              cell: (power) => <Days power={power} isNow={covers(power, on)} words={words} />,
            },
            { key: 'body', head: words.powerBody, cell: ({ body }) => body },
            { key: 'reviewers', head: words.powerReviewers, cell: ({ reviewers }) => reviewers.join('; ') },
            { key: 'source', head: words.powerSource, cell: (power) => sourceOf(power) },
          ]}
        />
      </div>
    </Section>
  );
}

function Days({ power, isNow, words }: { readonly power: Power; readonly isNow: boolean; readonly words: Words }) {
  const { from, until } = power;
  return (
    <>
      {until === null ? words.powerFrom(shortDate(from)) : `${shortDate(from)} – ${shortDate(addDays(until, -1))}`}{' '}
      {isNow && <Tag kind="done">{words.powerNow}</Tag>}
    </>
  );
}
