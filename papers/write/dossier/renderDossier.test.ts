import { expect, test } from 'vitest';
import { day } from '#domain/kernel/day.ts';
import { pdfPages } from '../../read/pdf/pdfPages.ts';
import { renderPdf } from '../pdf.ts';
import { paperSamples } from '../samples.ts';
import { type DossierPart, type DossierValues, isShowable, renderDossier } from './renderDossier.ts';

/** The words of each page, without spaces. */
const wordsOf = async (pdf: Uint8Array) =>
  (await pdfPages(pdf)).map(({ glyphs, width, height }) => ({
    text: glyphs.map(({ letter }) => letter.trim()).join(''),
    lies: width > height,
  }));

const setAnew = (name: keyof typeof paperSamples): DossierPart => ({
  name: paperSamples[name].title,
  content: { paper: paperSamples[name].paper },
});

async function values(): Promise<DossierValues> {
  const file = renderPdf(paperSamples['year-report'].paper);
  const pages = (await pdfPages(file)).map(({ width, height }) => ({ width, height }));
  return {
    head: { issuer: 'Trường Trung học cơ sở Bến Sậy', place: 'Bến Sậy', day: day('2026-12-20') },
    purpose: 'Đề nghị công nhận danh hiệu',
    honour: '“Đơn vị đạt chuẩn văn hóa”',
    period: 'giai đoạn 2025–2026',
    unit: 'Trường Trung học cơ sở Bến Sậy',
    addressee: 'Ban Chỉ đạo xã Bến Sậy',
    parts: [
      setAnew('unit-merit-report'),
      { name: 'Báo cáo tổng kết', number: '35/BC-BCĐ', note: 'Bản đã ký', content: { file, format: 'pdf', pages } },
      { name: 'Biên bản kiểm tra', note: 'Chưa có', content: null },
      setAnew('title-decision'),
      setAnew('certificate'),
    ],
    signers: [{ title: 'Hiệu trưởng', name: 'Lưu Trọng Bình' }],
  };
}

test('the leaves are numbered through, the list says where each paper begins, a gap is named', { timeout: 30_000 }, async () => {
  const pages = await wordsOf(renderDossier(await values()));
  const [cover, list, ...leaves] = pages;
  expect(cover!.text).toContain('HỒSƠ');
  expect(cover!.text).toContain('04(bốn)giấytờ,07(bảy)trang');
  for (const words of ['Báocáothànhtíchtậpthể1', '35/BC-BCĐ3Bảnđãký', '3BiênbảnkiểmtraChưacó', '4Quyếtđịnhcôngnhậndanhhiệu5'])
    expect(list!.text).toContain(words);
  expect(leaves.map(({ text }) => /Trang(\d+\/\d+)/.exec(text)?.[1])).toEqual(
    leaves.map((_, at) => `${at + 1}/${leaves.length}`),
  );
  expect(leaves.map(({ lies }) => lies)).toEqual([false, false, false, false, false, false, true]);
  expect(leaves[2]!.text).toContain('Báocáo'.toUpperCase());
});

test('each paper counts its own pages as it does by itself', { timeout: 30_000 }, async () => {
  const whole = await values();
  const [, , first, second] = await wordsOf(renderDossier(whole));
  const alone = await wordsOf(renderPdf(paperSamples['unit-merit-report'].paper));
  const without = (text: string) => text.replace(/Trang\d+\/\d+/, '');
  expect([first, second].map((page) => without(page!.text))).toEqual(alone.map(({ text }) => text));
});

test('the same dossier is the same bytes, tagged, with a bookmark for each paper', { timeout: 30_000 }, async () => {
  const [one, two] = [renderDossier(await values()), renderDossier(await values())];
  expect(Buffer.compare(one, two)).toBe(0);
  const raw = Buffer.from(one).toString('latin1');
  expect(raw).toContain('/Lang');
  expect(raw).toContain('/StructTreeRoot');
  expect(raw).toContain('/Outlines');
});

test('what is no file to be shown is known before', () => {
  expect(isShowable(renderPdf(paperSamples.receipt.paper), 'pdf', 1)).toBe(true);
  expect(isShowable(renderPdf(paperSamples.receipt.paper), 'pdf', 9)).toBe(false);
  expect(isShowable(new TextEncoder().encode('%PDF-1.7 and nothing else'), 'pdf', 1)).toBe(false);
});
