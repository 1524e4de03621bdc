import * as api from '#api/activities.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { numberText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { toast } from '../ui/toast.ts';
import { routineWords } from './routineWords.ts';

type Mine = Output<typeof api.myActivities>;

/** The courses this person attended, and the good deeds that wait for their word; nothing where there is neither. */
export function MyActivities() {
  const read = useRead(api.myActivities, {});
  if (!read.data) return null;
  const { courses, deeds } = read.data;
  return (
    <>
      {deeds.length > 0 && <Deeds deeds={deeds} />}
      {courses.length > 0 && <Courses courses={courses} />}
    </>
  );
}

function Courses({ courses }: Pick<Mine, 'courses'>) {
  const words = useWords(routineWords);
  return (
    <Section title={words.myCourses} aside={words.myCoursesHint}>
      <Lines label={words.myCourses}>
        {courses.map(({ id, campaignId, title, organiser, onDay, until, hours, hasCertificate }) => (
          <Line
            key={id}
            when={shortDate(onDay)}
            margin={until ? words.until(shortDate(until)) : undefined}
            title={title}
            why={[organiser, hours === null ? '' : words.hours(numberText(hours, 1))].filter(Boolean).join(', ')}
            actions={
              !hasCertificate && (
                <Button
                  size="s"
                  icon="camera"
                  href={`/phong-trao/${campaignId}/hoat-dong`}
                  aria-label={`${words.addCertificate}: ${title}`}
                >
                  {words.addCertificate}
                </Button>
              )
            }
          >
            <Tag kind={hasCertificate ? 'done' : 'wait'}>{hasCertificate ? words.certificate : words.noCertificate}</Tag>
          </Line>
        ))}
      </Lines>
    </Section>
  );
}

function Deeds({ deeds }: Pick<Mine, 'deeds'>) {
  const words = useWords(routineWords);
  const { write, pending } = useWrite(api.consentToDeed, { onDone: () => toast(words.consentSaved) });
  return (
    <Section title={words.myDeeds} aside={words.myDeedsHint}>
      <Lines label={words.myDeeds}>
        {deeds.map(({ id, title, onDay, consentOn }) => {
          const act = consentOn ? words.takeBack : words.agree;
          return (
            <Line
              key={id}
              when={shortDate(onDay)}
              title={title}
              why={consentOn ? words.agreed(shortDate(consentOn)) : words.notNamed}
              actions={
                <Button
                  size="s"
                  busy={pending}
                  onClick={() => write({ activityId: id, agrees: consentOn === null })}
                  aria-label={`${act}: ${title}`}
                >
                  {act}
                </Button>
              }
            />
          );
        })}
      </Lines>
    </Section>
  );
}
