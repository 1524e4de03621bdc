import * as api from '#api/routines.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { routineWords } from './routineWords.ts';
import { TickButton } from './TickButton.tsx';

/** The routines that this person sees to, one touch each; nothing where there is none. */
export function MyRoutines() {
  const words = useWords(routineWords);
  const read = useRead(api.myRoutines, {});
  if (!read.data || read.data.routines.length === 0) return null;
  const { routines, today } = read.data;
  return (
    <Section
      title={words.mine}
      id="viec-dinh-ky"
      aside={<Anchor href={`/phong-trao/${routines[0]!.campaignId}/viec-dinh-ky`}>{words.all}</Anchor>}
    >
      <Lines label={words.mine}>
        {routines.map((routine) => {
          const { id, what, rhythm, round, done, expected, missed, lineCode } = routine;
          return (
            <Line
              key={id}
              when={expected > 0 ? `${done}/${expected}` : words.rhythms[rhythm]}
              margin={expected > 0 ? `${words.units[rhythm]}, ${shortDate(today)}` : undefined}
              tone={missed > 0 ? 'risk' : 'plain'}
              title={what}
              why={missed > 0 ? `${lineCode}. ${words.missed(missed, words.units[rhythm])}` : lineCode}
              actions={<TickButton routine={routine} round={round} />}
            />
          );
        })}
      </Lines>
    </Section>
  );
}
