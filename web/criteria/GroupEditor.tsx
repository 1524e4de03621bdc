import type { SheetGroup } from '#domain/criteria/scoreSheet.ts';
import { groupSum } from '#domain/criteria/sheetIssue.ts';
import { Button } from '../ui/Button.tsx';
import { pointsText } from '../ui/format.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextField } from '../ui/TextField.tsx';
import { LineEditor } from './LineEditor.tsx';
import { PointsInput } from './PointsInput.tsx';
import styles from './Sheet.module.css';
import { addedLine, changedLine, removedLine } from './sheetChanges.ts';
import { sheetWords } from './words.ts';

interface GroupEditorProps {
  readonly group: SheetGroup;
  /** Its path in the input. */
  readonly at: string;
  readonly onChange: (group: SheetGroup) => void;
  readonly onRemove: () => void;
}

/** One group: its points, its minimum, its lines, and whether they add up. */
export function GroupEditor({ group, at, onChange, onRemove }: GroupEditorProps) {
  const words = useWords(sheetWords);
  const sum = groupSum(group);
  const isEven = sum === group.maxPoints;
  return (
    <Section
      title={words.group(group.code)}
      aside={<Tag kind={isEven ? 'done' : 'risk'}>{words.groupSum(pointsText(sum), pointsText(group.maxPoints))}</Tag>}
    >
      <div className={styles.head}>
        <TextField
          name={`${at}.text`}
          label={words.groupName}
          value={group.text}
          onChange={(text) => onChange({ ...group, text })}
        />
        <PointsInput
          name={`${at}.maxPoints`}
          label={words.groupMax}
          value={group.maxPoints}
          onChange={(maxPoints) => onChange({ ...group, maxPoints })}
        />
        <PointsInput
          name={`${at}.minPoints`}
          label={words.groupMin}
          value={group.minPoints}
          onChange={(minPoints) => onChange({ ...group, minPoints })}
        />
        <IconButton icon="trash" label={words.removeGroup(group.code)} onClick={onRemove} />
      </div>
      {group.lines.map((line, index) => (
        <LineEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: codes follow the places
          key={index}
          line={line}
          at={`${at}.lines.${index}`}
          onChange={(next) => onChange(changedLine(group, index, next))}
          onRemove={() => onChange(removedLine(group, index))}
        />
      ))}
      <div className="row">
        <Button size="s" icon="plus" onClick={() => onChange(addedLine(group))}>
          {words.addLine}
        </Button>
      </div>
    </Section>
  );
}
