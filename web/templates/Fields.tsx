import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/language.ts';
import { toast } from '../ui/toast.ts';
import type { Shown } from './TemplatePage.tsx';
import styles from './Templates.module.css';
import { templateWords } from './words.ts';

type Group = Shown['groups'][number];
type Field = Group['fields'][number];

/** The fields a template may use: what each means, what it says in the year chosen, and how to write them. */
export function Fields({ groups }: Pick<Shown, 'groups'>) {
  const words = useWords(templateWords);
  return (
    <>
      <p className={styles.lead}>{words.fieldsLead}</p>
      <dl className={styles.how} aria-label={words.howTitle}>
        {words.how.map(([written, meaning]) => (
          <div key={written}>
            <dt>
              <code>{written}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      {groups.map(({ group, fields }) => (
        <details key={group} className={styles.fold} open={group === 'paper'}>
          <summary>{words.group(words.groups[group], fields.length)}</summary>
          <DataTable
            caption={words.groups[group]}
            rows={fields}
            rowKey={({ name }) => name}
            columns={[
              { key: 'name', head: words.field, names: true, width: '38%', cell: (field) => <Names field={field} /> },
              { key: 'meaning', head: words.meaning, width: '30%', cell: ({ meaning }) => meaning },
              { key: 'now', head: words.now, cell: (field) => <Now field={field} /> },
            ]}
          />
        </details>
      ))}
    </>
  );
}

/** What to write for a field; a list is asked for value by value. */
const writtenOf = ({ name, values }: Field): readonly string[] =>
  values.length === 0 ? [`{{${name}}}`] : values.map((value) => `{{${name}.${value}}}`);

function Names({ field }: { readonly field: Field }) {
  const words = useWords(templateWords);
  const copy = async (written: string) => {
    try {
      await navigator.clipboard.writeText(written);
      toast(words.copied(written));
    } catch {
      toast(words.notCopied);
    }
  };
  return (
    <span className={styles.names}>
      {writtenOf(field).map((written) => (
        <span key={written} className={styles.name}>
          <code>{written}</code>
          <Button size="s" kind="quiet" icon="copy" aria-label={words.copyOne(written)} onClick={() => void copy(written)}>
            {words.copy}
          </Button>
        </span>
      ))}
    </span>
  );
}

function Now({ field: { now, count, form } }: { readonly field: Field }) {
  const words = useWords(templateWords);
  if (now === '') return <span className="ink-2">{words.empty}</span>;
  return (
    <span className={styles.now}>
      {now}
      {form !== 'text' && <span className={styles.count}>{words.more(count)}</span>}
    </span>
  );
}
