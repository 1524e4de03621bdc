import { choices, firsts, needed, repeated, sequences } from './sequences.ts';
import { valueFaults } from './values.ts';
import { within, type XmlElement } from './xmlPart.ts';

/** What is wrong inside one part: children that are unknown, out of order, missing or twice; values that are none; tables that do not add up. */
export function partFaults(root: XmlElement): readonly string[] {
  return [...faultsUnder(root, ''), ...endings(root), ...fields(root)];
}

function faultsUnder(element: XmlElement, parent: string): readonly string[] {
  return [
    ...childFaults(element),
    ...valueFaults(element, parent),
    ...(element.name === 'w:tbl' ? tableFaults(element) : []),
    ...(element.name === 'w:body' || element.name === 'w:tc' ? adjoining(element) : []),
    ...element.children.flatMap((child) => faultsUnder(child, element.name)),
  ];
}

function childFaults({ name, children }: XmlElement): readonly string[] {
  const faults: string[] = [];
  const known = choices[name];
  const order = known ? undefined : sequences[name];
  const allowed = known ?? order;
  let last = 0;
  const seen = new Set<string>();
  for (const [at, child] of children.entries()) {
    if (allowed && !allowed.includes(child.name)) faults.push(`${child.name} in ${name} is not known here`);
    if (order) {
      const place = order.indexOf(child.name);
      if (place >= 0 && place < last) faults.push(`${child.name} stands too late in ${name}`);
      last = Math.max(last, place);
    }
    if (order && seen.has(child.name) && !repeated.includes(child.name)) faults.push(`${child.name} stands twice in ${name}`);
    if (firsts[name] === child.name && at > 0) faults.push(`${child.name} does not stand first in ${name}`);
    seen.add(child.name);
  }
  for (const one of needed[name] ?? []) if (!seen.has(one)) faults.push(`${name} has no ${one}`);
  return faults;
}

/** A cell, a header and a footer end in a paragraph, the body in its section. */
function endings(root: XmlElement): readonly string[] {
  return [...within(root)].flatMap(({ name, children }) => {
    const last = children.at(-1)?.name;
    if (name === 'w:tc') return last === 'w:p' ? [] : ['a cell does not end in a paragraph'];
    if (name === 'w:hdr' || name === 'w:ftr') return last === 'w:p' ? [] : [`${name} does not end in a paragraph`];
    if (name !== 'w:body') return [];
    const before = children.at(-2)?.name;
    const earlier = children.slice(0, -1).some((child) => child.name === 'w:sectPr');
    return [
      ...(last === 'w:sectPr' && !earlier ? [] : ['the body does not end in its one section']),
      ...(before === 'w:p' ? [] : [`the text ends in ${before ?? 'nothing'}`]),
    ];
  });
}

/** Tables that follow each other are one table to Word. */
function adjoining({ children }: XmlElement): readonly string[] {
  return children.flatMap((child, at) =>
    child.name === 'w:tbl' && children[at + 1]?.name === 'w:tbl' ? ['two tables without a paragraph between'] : [],
  );
}

const numberOf = (element: XmlElement | undefined) => Number(element?.attributes['w:w']);
const childOf = (element: XmlElement | undefined, name: string) => element?.children.find((child) => child.name === name);

function tableFaults(table: XmlElement): readonly string[] {
  const grid = (childOf(table, 'w:tblGrid')?.children ?? []).map(numberOf);
  const width = numberOf(childOf(childOf(table, 'w:tblPr'), 'w:tblW'));
  const faults: string[] = [];
  if (grid.reduce((sum, one) => sum + one, 0) !== width) faults.push('the grid is not as wide as the table');
  if (grid.some((one) => one <= 0)) faults.push('a column has no width');
  const rows = table.children.filter(({ name }) => name === 'w:tr');
  if (rows.length === 0) faults.push('a table has no row');
  for (const row of rows) {
    const cells = row.children
      .filter(({ name }) => name === 'w:tc')
      .map((cell) => numberOf(childOf(childOf(cell, 'w:tcPr'), 'w:tcW')));
    if (cells.join() !== grid.join()) faults.push(`cells ${cells.join()} in a grid of ${grid.join()}`);
  }
  const isHead = rows.map((row) => childOf(childOf(row, 'w:trPr'), 'w:tblHeader') !== undefined);
  if (isHead.some((head, at) => head && at > 0 && !isHead[at - 1])) faults.push('a row of the head stands below another row');
  return faults;
}

/** A field begins, parts and ends within its paragraph. */
function fields(root: XmlElement): readonly string[] {
  return [...within(root)]
    .filter(({ name }) => name === 'w:p')
    .flatMap((paragraph) => {
      const marks = [...within(paragraph)].flatMap(({ attributes }) => attributes['w:fldCharType'] ?? []).join(' ');
      return /^(?:begin separate end ?)*$/.test(marks) ? [] : [`a field goes ${marks}`];
    });
}
