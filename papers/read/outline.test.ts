import { describe, expect, test } from 'vitest';
import { type Node, outlineOf } from './outline.ts';
import { startAt } from './passage.ts';
import { linesOf, paragraphsOf } from './textLines.ts';

type Shape = string | readonly [string, ...Shape[]];
const shape = (node: Node): Shape =>
  node.children.length === 0 ? node.whole.text : [node.whole.text, ...node.children.map(shape)];
const outline = (text: string) => outlineOf(paragraphsOf(linesOf(text))).map(shape);

describe('outline', () => {
  test('headings, numbers and bullets nest by what they are', () => {
    expect(outline('I. A\n1. B\n- c\n+ d\n- e\n2. F\nII. G\n- h')).toEqual([
      ['I. A', ['1. B', ['- c', '+ d'], '- e'], '2. F'],
      ['II. G', '- h'],
    ]);
  });

  test('C. goes on after B., not before CI.', () => {
    expect(outline('A. a\nB. b\n1. x\nC. c\nD. d')).toEqual(['A. a', ['B. b', '1. x'], 'C. c', 'D. d']);
  });

  test('a paragraph without a mark stands under the nearest heading, not under a bullet', () => {
    expect(outline('1. A\n- b\nMột đoạn văn.\n2. C')).toEqual([['1. A', '- b', 'Một đoạn văn.'], '2. C']);
  });

  test('a list that a colon opens stands inside the line that opens it', () => {
    expect(outline('1. A\n- Gồm:\na) b\nb) c\n- d')).toEqual([['1. A', ['- Gồm:', 'a) b', 'b) c'], '- d']]);
  });

  test('letters that begin below a Roman section count inside it', () => {
    expect(outline('I. A\nII. B\nA. C\n1. d\nB. E\n1. f\nIII. G')).toEqual([
      'I. A',
      ['II. B', ['A. C', '1. d'], ['B. E', '1. f']],
      'III. G',
    ]);
  });

  test('an unmarked line with a colon holds the list below it, and a sentence ends the list', () => {
    expect(outline('I. A\nĐối với tập thể:\n- b\n- c\nĐối với cá nhân:\n- d\nMột câu.')).toEqual([
      ['I. A', ['Đối với tập thể:', '- b', '- c'], ['Đối với cá nhân:', '- d'], 'Một câu.'],
    ]);
  });

  test('a part on a line of its own takes its heading from the line below', () => {
    const [part] = outlineOf(paragraphsOf(linesOf('PHẦN II\nNỘI DUNG\n1. a')));
    expect([part!.mark!.label, part!.own.text, part!.children.length]).toEqual(['PHẦN II', 'NỘI DUNG', 1]);
  });

  test('rows of a table count for themselves', () => {
    expect(outline('II. A\n| I | b | 5 |\n| 1 | c | 5 |\n| II | d | 5 |\nIII. E')).toEqual([
      ['II. A', ['I | b | 5', '1 | c | 5'], 'II | d | 5'],
      'III. E',
    ]);
  });

  test('a heading in capitals needs no number', () => {
    expect(outline('MỤC ĐÍCH YÊU CẦU\n- a\nNỘI DUNG THI ĐUA\n- b')).toEqual([
      ['MỤC ĐÍCH YÊU CẦU', '- a'],
      ['NỘI DUNG THI ĐUA', '- b'],
    ]);
  });

  test('a list that never ends nests no deeper than a paper does', () => {
    const deep = (nodes: readonly Node[]): number =>
      nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map((node) => deep(node.children)));
    const text = Array.from({ length: 300 }, (_, at) => `${at % 2 === 0 ? '1.' : 'a)'} mục:`).join('\n');
    expect(deep(outlineOf(paragraphsOf(linesOf(text))))).toBeLessThanOrEqual(13);
  });
});

describe('lines', () => {
  test('a paragraph broken into short lines is one again', () => {
    const item =
      '- Đoàn viên tham gia đầy đủ các phong trào thi đua; chấp hành nội quy;\nkhông hút thuốc lá nơi công sở và thực hiện nếp sống văn minh, theo Hướng dẫn của\nCông đoàn cấp trên, trong suốt thời gian làm việc.';
    const text = Array.from({ length: 6 }, () => item).join('\n');
    expect(paragraphsOf(linesOf(text)).map((one) => one.text)).toEqual(
      Array.from({ length: 6 }, () => item.replaceAll('\n', ' ')),
    );
  });

  test('a short heading does not swallow the line below it', () => {
    expect(paragraphsOf(linesOf('Nơi nhận:\nban chấp hành')).map((one) => one.text)).toEqual(['Nơi nhận:', 'ban chấp hành']);
  });

  test('a very long line is several passages with places of their own', () => {
    const line = 'đoàn viên '.repeat(900).trim();
    const passages = linesOf(line).map((one) => one.passage);
    expect(passages.length).toBeGreaterThan(1);
    expect(passages.map((one) => one.text).join(' ')).toBe(line);
    expect(startAt(passages[1]!)).toBe(line.indexOf(passages[1]!.text.slice(0, 9), passages[0]!.text.length));
  });
});
