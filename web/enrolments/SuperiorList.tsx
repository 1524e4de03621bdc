import { momentText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { unitWords } from './unitWords.ts';
import type { UnitEnrolment } from './useUnitEnrolment.ts';

const kinds = { waiting: 'wait', accepted: 'done', returned: 'risk' } as const;

/** Whom it goes to, and what each has said. */
export function SuperiorList({ page }: { readonly page: UnitEnrolment }) {
  const words = useWords(unitWords);
  return (
    <Section title={words.superiors}>
      <Lines label={words.superiors}>
        {page.superiors.map(({ unitId, unitName, recognises }) => {
          const review = page.reviews.find((each) => each.unitId === unitId);
          return (
            <Line
              key={unitId}
              margin={
                <Tag kind={review ? kinds[review.state] : 'plain'}>
                  {review ? words.reviewStates[review.state] : words.states.draft}
                </Tag>
              }
              title={unitName}
              why={[
                recognises ? words.recognises : words.follows,
                review?.reviewedAt && words.reviewedAt(momentText(review.reviewedAt), review.submission),
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          );
        })}
      </Lines>
    </Section>
  );
}
