import { grades } from '#domain/law/evaluationRules.ts';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import styles from './Evaluations.module.css';
import { FramePoints } from './FramePoints.tsx';
import { tagOf } from './OwnSheet.tsx';
import { blankRemark, type TypedRemark } from './TeamRemarks.tsx';
import type { Member } from './TeamRemarksPage.tsx';
import { evaluationsWords } from './words.ts';

interface MemberCardProps {
  readonly member: Member;
  readonly typed: TypedRemark | undefined;
  readonly nameOf: (field: string) => string;
  readonly onChange: (part: Partial<TypedRemark>) => void;
}

/** One person of the team: the self-evaluation, what the team said before, and what it says now. */
export function MemberCard({ member, typed = blankRemark, nameOf, onChange }: MemberCardProps) {
  const words = useWords(evaluationsWords);
  const { fullName, position, state, self, team, frame, whyNot } = member;
  return (
    <Section title={fullName} aside={<Tag kind={tagOf(state)}>{words.states[state]}</Tag>} level={3}>
      <p className={styles.small}>{position}</p>
      <Layer head={words.layers.self} judged={self} none={words.noSelfYet} />
      {team && <Layer head={words.teamBefore} judged={team} none="" />}
      {whyNot.team.length > 0 ? (
        <p className={styles.hint}>{whyNot.team.map(({ message }) => message).join(' ')}</p>
      ) : (
        <div className={styles.card}>
          {frame && (
            <FramePoints
              frame={frame}
              general={typed.general}
              results={typed.results}
              nameOf={nameOf}
              onGeneral={(general) => onChange({ general })}
              onResults={(results) => onChange({ results })}
            />
          )}
          <SelectField
            name={nameOf('grade')}
            label={words.teamGrade}
            options={grades.map((value) => ({ value, label: words.grades[value] }))}
            value={typed.grade}
            onChange={(grade) => onChange({ grade })}
          />
          <TextArea
            name={nameOf('remark')}
            label={words.teamRemark}
            hint={words.teamRemarkHint}
            optional
            rows={3}
            maxLength={3000}
            value={typed.remark}
            onChange={(remark) => onChange({ remark })}
          />
        </div>
      )}
    </Section>
  );
}

interface LayerProps {
  readonly head: string;
  readonly judged: Member['self'];
  readonly none: string;
}

function Layer({ head, judged, none }: LayerProps) {
  const words = useWords(evaluationsWords);
  if (!judged) return <p className={styles.hint}>{none}</p>;
  const { general, results, grade, remark } = judged;
  const points = general !== null && results !== null ? words.points(pointsText(general), pointsText(results)) : null;
  const said = [grade && words.grades[grade], points].filter(Boolean).join(', ');
  return (
    <>
      <p>
        <b>{head}</b>
        {said && `: ${said}`}
      </p>
      {remark && <p className={styles.remark}>{remark}</p>}
    </>
  );
}
