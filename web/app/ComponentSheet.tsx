import { Page } from '../ui/Page.tsx';

export function ComponentSheet() {
  return <Page title="Bảng thành phần">{null}</Page>;
}
