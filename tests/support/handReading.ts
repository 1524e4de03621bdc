import type { CriteriaGroup, CriterionItem, PlanReading, Target } from '#domain/plans/reading.ts';

/**
 * One thing that was read, as a line of a hand-written reading has it. `under` is what it stands under (the heading of a group,
 * the text of the line above, the name of a body); a field that the hand left out is not compared.
 */
export interface Entry {
  readonly sort: string;
  readonly under: string;
  readonly fields: readonly string[];
}

const percentOf = (unit: string | undefined) => (unit === '%' ? '%' : unit ? ` ${unit}` : '');

/** "all 100%", "none", "> 90%", "<= 2 lần", "70..80%", "2 lần/năm". */
function measureOf({ kind, value, unit, strict }: Target): string {
  const amount = `${Array.isArray(value) ? value.join('..') : value}${percentOf(unit)}`;
  if (kind === 'atLeast') return `${strict ? '>' : '>='} ${amount}`;
  if (kind === 'atMost') return `${strict ? '<' : '<='} ${amount}`;
  if (kind === 'none' || kind === 'qualitative') return kind;
  return kind === 'all' ? 'all' : amount;
}

function detailOf(item: CriterionItem): string {
  const told = [
    item.points !== undefined && `points ${item.points}`,
    item.level && `level ${item.level}`,
    item.appliesTo && `for ${item.appliesTo}`,
  ];
  return told.filter((one) => one !== false && one !== undefined).join('; ');
}

function itemEntries(item: CriterionItem, under: string): readonly Entry[] {
  const measures = item.target ? [item.target, ...(item.also ?? [])].map(measureOf).join(' + ') : 'heads';
  const own = { sort: 'item', under, fields: [item.text, measures, detailOf(item)] };
  return [own, ...(item.items ?? []).flatMap((below) => itemEntries(below, item.text))];
}

function groupEntries(group: CriteriaGroup, under: string): readonly Entry[] {
  return [
    { sort: 'group', under, fields: [group.label || '-', group.heading, group.audience ?? '-'] },
    ...group.items.flatMap((item) => itemEntries(item, group.heading)),
    ...group.groups.flatMap((below) => groupEntries(below, group.heading)),
  ];
}

/** What was read, in the words of a hand-written reading. */
export function entriesOf(reading: Omit<PlanReading, 'findings'>): readonly Entry[] {
  const one = (sort: string, ...fields: readonly (string | null | undefined)[]): Entry => ({
    sort,
    under: '',
    fields: fields.map((field) => field ?? '-'),
  });
  const { period, signatory } = reading;
  return [
    one('plan', reading.isPlan ? 'yes' : 'no'),
    ...(['kind', 'number', 'issuer', 'place', 'date', 'title'] as const).map((key) => one(key, reading[key])),
    one('period', period && `${period.from}..${period.to}`),
    ...reading.legalBases.map((basis) => one('basis', basis.type, basis.number, basis.date, basis.issuer, basis.subject)),
    ...reading.cited.map((basis) => one('cited', basis.type, basis.number, basis.date, basis.issuer, basis.subject)),
    ...reading.purposes.map((line) => one('purpose', line.text)),
    ...reading.requirements.map((line) => one('requirement', line.text)),
    ...reading.subjects.map((line) => one('subject', line.text)),
    ...reading.criteriaGroups.flatMap((group) => groupEntries(group, '')),
    ...reading.quotas.map(({ subject, min, max, where, unit }) =>
      one('quota', `${min ?? ''}..${max ?? ''}${unit ?? ''}`, subject, where || '-'),
    ),
    ...reading.deadlines.map((due) => one('deadline', due.meaning, due.date, due.what)),
    ...reading.recurring.map(({ unit, anchor, what }) => one('recurring', `${unit}${anchor ? ` ${anchor}` : ''}`, what)),
    ...reading.bodies.flatMap((body) => [
      one('body', body.name),
      ...body.tasks.map((task) => ({ sort: 'task', under: body.name, fields: [task.text] })),
    ]),
    ...reading.rewards.map((reward) => one('reward', reward.form, reward.to, reward.standard)),
    ...reading.dossier.map((line) => one('dossier', line.text)),
    ...reading.recipients.map((line) => one('recipient', line.text)),
    ...(signatory ? [one('signatory', signatory.prefix, signatory.title, signatory.name)] : []),
    ...reading.coSigners.map((signer) => one('cosigner', signer.title)),
  ];
}

/** Entries as lines, those below another indented. */
export function linesOfEntries(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ sort, under, fields }) => {
    const told = sort === 'item' ? fields.filter((field, at) => at === 0 || (field !== '' && field !== 'qualitative')) : fields;
    return `${sort === 'item' ? '  -' : `${sort}:`} ${told.join(' | ')}${under && sort !== 'task' && sort !== 'item' ? ` < ${under}` : ''}`;
  });
}

const lineShape = /^(\s*)(-|[a-z]+:)\s+(.*)$/;

interface Open {
  readonly depth: number;
  readonly name: string;
}

/** A reading written by hand: a line a thing, "group:" and "body:" over what they hold, deeper lines two spaces further in. */
export function handEntries(text: string): readonly Entry[] {
  const open: Open[] = [];
  return text.split('\n').flatMap((line): readonly Entry[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const match = lineShape.exec(line);
    if (!match) throw new Error(`No line of a reading: ${line}`);
    const sort = match[2] === '-' ? 'item' : match[2]!.slice(0, -1);
    const written = match[3]!.split(' | ').map((field) => field.trim());
    const depth = match[1]!.length;
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
    const under = open.at(-1)?.name ?? '';
    const fields = sort === 'item' ? [written[0]!, written[1] ?? 'qualitative', written[2] ?? ''] : written;
    open.push({ depth, name: sort === 'group' ? fields[1]! : fields[0]! });
    return [{ sort, under, fields }];
  });
}

/** "Nâng cao … văn hóa." stands for every text that begins and ends so. */
function saysTheSame(hand: string, read: string): boolean {
  const [start, end] = hand.split('…');
  if (end === undefined) return hand === read;
  const [from, to] = [start!.trim(), end.trim()];
  return read.length >= from.length + to.length && read.startsWith(from) && read.endsWith(to);
}

/** The same, part by part, of what several signs join. */
function saysTheSameParts(hand: string, read: string): boolean {
  const [hands, reads] = [hand.split(' + '), read.split(' + ')];
  return hands.length === reads.length && hands.every((part, at) => saysTheSame(part, reads[at]!));
}

/** The fields by which an entry is known again; the rest is held against the hand's one by one. */
const keyFields: Readonly<Record<string, number>> = { item: 1 };

function isSame(hand: Entry, read: Entry): boolean {
  const count = keyFields[hand.sort] ?? hand.fields.length;
  return (
    hand.sort === read.sort &&
    saysTheSame(hand.under, read.under) &&
    hand.fields.slice(0, count).every((field, at) => saysTheSame(field, read.fields[at] ?? '-'))
  );
}

/** What is expected of one sort, what of it was found, what was read besides, and the lines of both that differ. */
export interface Share {
  readonly expected: number;
  readonly found: number;
  readonly extra: number;
}

export interface Comparison {
  readonly shares: ReadonlyMap<string, Share>;
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

/** Holds a reading against one written by hand. Targets and details (points, level, for whom) are counted on the items found. */
export function compareReading(hand: readonly Entry[], read: readonly Entry[]): Comparison {
  const left = [...read];
  const counts = new Map<string, { expected: number; found: number; extra: number }>();
  const of = (sort: string) => {
    const count = counts.get(sort) ?? { expected: 0, found: 0, extra: 0 };
    counts.set(sort, count);
    return count;
  };
  const missed: Entry[] = [];
  const missedFields: string[] = [];
  for (const entry of hand) {
    of(entry.sort).expected++;
    const at = left.findIndex((other) => isSame(entry, other));
    if (at < 0) {
      missed.push(entry);
      continue;
    }
    of(entry.sort).found++;
    const [match] = left.splice(at, 1);
    if (entry.sort !== 'item') continue;
    for (const [place, sort] of [
      [1, 'target'],
      [2, 'detail'],
    ] as const) {
      if (sort === 'detail' && entry.fields[2] === '' && match!.fields[2] === '') continue;
      of(sort).expected++;
      if (saysTheSameParts(entry.fields[place]!, match!.fields[place]!)) of(sort).found++;
      else missedFields.push(`${sort} of "${match!.fields[0]}": ${entry.fields[place]} <> ${match!.fields[place]}`);
    }
  }
  for (const entry of left) of(entry.sort).extra++;
  return { shares: counts, missed: [...linesOfEntries(missed), ...missedFields], invented: linesOfEntries(left) };
}
