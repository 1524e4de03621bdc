import { Unreadable } from '../read/unreadable.ts';
import { descendants, elementsOf, prefixOf, type XmlElement, type XmlNode, xmlText } from './xmlTree.ts';

/** Letters that the repeated copies of one element may come to: far beyond a list of a thousand rows. */
const most = 30_000_000;

/** Replaces an element among its parent's children by its copies, one for each of some things. @throws Unreadable when they grow beyond bounds. */
export function repeated<Thing>(
  parent: XmlElement,
  element: XmlElement,
  things: readonly Thing[],
  copyFor: (thing: Thing) => XmlElement,
): void {
  if (things.length * xmlText(element).length > most)
    throw new Unreadable('file-too-large', 'Hàng hoặc đoạn lặp lại của mẫu quá lớn; hãy bỏ hình trong hàng ấy.');
  const end = hasSectionEnd(element) ? [emptied(element)] : [];
  parent.children.splice(parent.children.indexOf(element), 1, ...things.map(copyFor), ...end);
}

/** A paragraph that ends a section; without it the pages behind it lose their form. */
export const hasSectionEnd = (element: XmlElement) => element.name === 'p' && descendants(element, 'sectPr').length > 0;

const emptied = (paragraph: XmlElement): XmlElement => ({
  ...paragraph,
  children: paragraph.children.filter((child) => typeof child !== 'string' && child.name === 'pPr'),
});

/** Takes an element away; the end of a section stays, with nothing in it. */
export function removed(parent: XmlElement, element: XmlElement): void {
  const at = parent.children.indexOf(element);
  parent.children.splice(at, 1, ...(hasSectionEnd(element) ? [emptied(element)] : []));
}

/** Marks that may stand in a document once. */
const single = /^(?:bookmark(?:Start|End)|comment(?:RangeStart|RangeEnd|Reference)|perm(?:Start|End)|sectPr)$/u;
const ownId = /\s(?:\w+:)?(?:paraId|textId)="[^"]*"/gu;

/** A copy to stand beside others of the same element: without marks and numbers that a document has once. */
export function asCopy(element: XmlElement): XmlElement {
  return {
    ...element,
    open: element.open.replace(ownId, ''),
    children: element.children.flatMap((child): readonly XmlNode[] => {
      if (typeof child === 'string') return [child];
      return single.test(child.name) ? [] : [asCopy(child)];
    }),
  };
}

/** Mends what Word would repair: a table without rows goes, a cell ends with a paragraph, and so does the text behind a table. */
export function tidied(parent: XmlElement): void {
  for (const child of elementsOf(parent)) tidied(child);
  parent.children = parent.children.filter(
    (child) => typeof child === 'string' || child.name !== 'tbl' || descendants(child, 'tr').length > 0,
  );
  if (!['tc', 'body', 'hdr', 'ftr', 'txbxContent'].includes(parent.name)) return;
  const last = elementsOf(parent)
    .filter(({ name }) => name !== 'sectPr')
    .at(-1);
  if (last && last.name !== 'tbl' && last.name !== 'tcPr') return;
  const at = last ? parent.children.indexOf(last) + 1 : 0;
  parent.children.splice(at, 0, { name: 'p', open: `<${prefixOf(parent)}p/>`, close: null, children: [] });
}
