import type { Locator, Page } from 'playwright-core';

type Place = Page | Locator;
type Name = string | RegExp;

const named = (name: Name) => (typeof name === 'string' ? { name, exact: true } : { name });

/** Presses the button (or the link that looks like one) that bears this name. */
export async function press(place: Place, name: Name): Promise<void> {
  await place
    .getByRole('button', named(name))
    .or(place.getByRole('link', named(name)))
    .or(place.locator('summary', { hasText: name }))
    .first()
    .click();
}

export async function type(place: Place, label: Name, text: string): Promise<void> {
  await place
    .getByRole('textbox', named(label))
    .or(place.getByRole('combobox', named(label)))
    .first()
    .fill(text);
}

export async function choose(place: Place, label: Name, option: string): Promise<void> {
  await place.getByRole('combobox', named(label)).first().selectOption(option);
}

/** Types into a field that searches as one types and takes the only match. */
export async function pick(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Enter');
}

export async function attach(
  place: Place,
  label: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<void> {
  const kinds = { pdf: 'application/pdf', jpg: 'image/jpeg', txt: 'text/plain' } as const;
  const mimeType = Object.entries(kinds).find(([ending]) => file.name.endsWith(`.${ending}`))?.[1] ?? 'text/plain';
  await place
    .getByLabel(label)
    .first()
    .setInputFiles({ name: file.name, mimeType, buffer: Buffer.from(file.bytes) });
}

/** Waits until these words stand on the page. */
export async function sees(place: Place, words: Name): Promise<void> {
  await place.getByText(words).filter({ visible: true }).first().waitFor();
}

/** Waits until these words stand nowhere on the page. */
export async function seesNo(place: Place, words: Name): Promise<void> {
  await place.getByText(words).filter({ visible: true }).first().waitFor({ state: 'detached' });
}

/** Goes on with Tab until the keyboard stands there, as somebody without a mouse does. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  await place.waitFor();
  for (let steps = 0; steps < 150; steps++) {
    if (await place.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${place}`);
}

export const dialogOf = (page: Page) => page.getByRole('dialog');

/** The confirming button of a dialog that binds; gives back the text of the receipt and closes it. */
export async function seal(page: Page, confirm: Name): Promise<string> {
  const dialog = dialogOf(page);
  await press(dialog, confirm);
  const done = dialog.getByRole('button', { name: 'Xong', exact: true });
  await done.waitFor();
  const receipt = (await dialog.textContent()) ?? '';
  await done.click();
  await dialog.waitFor({ state: 'hidden' });
  return receipt;
}

/** Moves the day of the demo on, by the act in its bar. */
export async function moveDay(administrator: Page, day: string): Promise<void> {
  const bar = administrator.getByRole('complementary', { name: 'Ngày của hệ thống' });
  await administrator.goto('/');
  await press(bar, 'Dời ngày');
  const dialog = dialogOf(administrator);
  await type(dialog, 'Ngày mới', day);
  await press(dialog, 'Dời ngày');
  await dialog.waitFor({ state: 'hidden' });
  await bar.getByText(day).waitFor();
}
