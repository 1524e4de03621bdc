import { useState } from 'react';
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
import { CertificateDialog } from './CertificateDialog.tsx';
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
      {courses.length > 0 && <Courses courses={courses} personId={read.data.personId} />}
    </>
  );
}

function Courses({ courses, personId }: Pick<Mine, 'courses' | 'personId'>) {
  const words = useWords(routineWords);
  const [certifying, setCertifying] = useState<Mine['courses'][number] | null>(null);
  return (
    <Section title={words.myCourses} aside={words.myCoursesHint}>
      <Lines label={words.myCourses}>
        {courses.map((course) => (
          <Line
            key={course.id}
            when={shortDate(course.onDay)}
            margin={course.until ? words.until(shortDate(course.until)) : undefined}
            title={course.title}
            why={[course.organiser, course.hours === null ? '' : words.hours(numberText(course.hours, 1))]
              .filter(Boolean)
              .join(', ')}
            actions={
              !course.hasCertificate && (
                <Button
                  size="s"
                  icon="camera"
                  onClick={() => setCertifying(course)}
                  aria-label={`${words.addCertificate}: ${course.title}`}
                >
                  {words.addCertificate}
                </Button>
              )
            }
          >
            <Tag kind={course.hasCertificate ? 'done' : 'wait'}>
              {course.hasCertificate ? words.certificate : words.noCertificate}
            </Tag>
          </Line>
        ))}
      </Lines>
      {certifying && <CertificateDialog course={certifying} personId={personId} onClose={() => setCertifying(null)} />}
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
