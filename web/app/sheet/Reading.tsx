import { useState } from 'react';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import { FindingCard, type FindingCardProps } from '../../ui/FindingCard.tsx';
import { KeyHints } from '../../ui/KeyHints.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { PaperSheet } from '../../ui/PaperSheet.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { SealButton } from '../../ui/SealButton.tsx';
import { SheetFold } from '../../ui/SheetFold.tsx';
import { SheetLine } from '../../ui/SheetLine.tsx';
import { SideBySide } from '../../ui/SideBySide.tsx';
import { Part } from './Part.tsx';

type State = NonNullable<FindingCardProps['state']>;

export function Reading() {
  const [pointed, setPointed] = useState(2);
  const [state, setState] = useState<State>('open');
  const finding = (
    <>
      <FindingCard
        severity="error"
        number={2}
        line={3}
        title="Tên là Hướng dẫn nhưng ký hiệu là công văn"
        quotation="Hướng dẫn số 01/CV-BCĐ, ngày 29/9/2020"
        suggestion={{ before: '01/CV-BCĐ', after: '01/HD-BCĐ', text: 'Kiểm tra lại với bản gốc trước khi nhận.' }}
        law="Theo Phụ lục III Nghị định số 30/2020/NĐ-CP: chữ viết tắt của hướng dẫn là HD; công văn không ghi tên loại trong ký hiệu."
        selected={pointed === 2}
        state={state}
        onPoint={() => setPointed(2)}
        onAccept={() => setState('accepted')}
        onEdit={() => setState('edited')}
        onDismiss={() => setState('dismissed')}
        onUndo={() => setState('open')}
      />
      <FindingCard
        severity="warning"
        number={7}
        line={50}
        title="Ba nơi chấm điểm, không nói ai quyết khi lệch"
        quotation="chấm điểm tổng kết"
        acceptLabel="Chọn cách hiểu"
        selected={pointed === 7}
        onPoint={() => setPointed(7)}
        onAccept={() => undefined}
        onDismiss={() => undefined}
      />
      <FindingCard severity="note" number={3} line={5} title="Lỗi chính tả" state="accepted" onUndo={() => undefined} />
    </>
  );
  return (
    <Part
      title="Đọc bên nhau"
      rule="Trái là văn bản như đã có, giữa là cách hiểu, phải là phát hiện. Chữ của văn bản đứng trong Tinos, nguyên lỗi. Bỏ qua phải có lý do."
    >
      <SideBySide
        widths="minmax(0, 1.12fr) minmax(0, .7fr) 360px"
        columns={[
          {
            id: 'text',
            title: 'Văn bản',
            note: 'giữ nguyên từng chữ',
            content: (
              <PaperSheet label="Kế hoạch như đã tải lên" numbered>
                <SheetLine number={1} align="center" bold>
                  KẾ HOẠCH giữ vững danh hiệu <Mark kind="doubt">đơn vị đạt chuẩn Văn hóa</Mark>
                </SheetLine>
                <SheetLine number={3}>
                  Căn cứ{' '}
                  <Mark kind="error" number={2} active={pointed === 2} onPoint={() => setPointed(2)}>
                    Hướng dẫn số 01/CV-BCĐ
                  </Mark>
                  <Mark kind="basis">, ngày 29/9/2020 của Ban chỉ đạo</Mark>
                </SheetLine>
                <SheetLine number={21}>
                  - <Mark kind="criterion">100% cán bộ, công chức thường xuyên tự học</Mark>
                </SheetLine>
                <SheetFold summary="Dòng 46–48: việc của Ban vận động, sạch">
                  <SheetLine number={46}>1. Ban vận động nhà trường:</SheetLine>
                </SheetFold>
                <SheetLine number={50}>
                  - <Mark kind="deadline">Hằng tháng</Mark> họp cơ quan; cuối năm{' '}
                  <Mark kind="doubt" number={7} active={pointed === 7} onPoint={() => setPointed(7)}>
                    chấm điểm tổng kết
                  </Mark>
                  ; gửi <Mark kind="recipient">Ban Chỉ đạo xã</Mark>.
                </SheetLine>
              </PaperSheet>
            ),
          },
          {
            id: 'read',
            title: 'Đã hiểu',
            note: 'chỉ vào một dòng, dòng bên kia sáng lên',
            content: <p className="small ink-2">Căn cứ 1, tiêu chí 23 dòng trong 3 nhóm, mốc 3, nơi nhận 5.</p>,
          },
          { id: 'findings', title: 'Phát hiện', short: 'Phát hiện (8)', note: '8, còn 6 chờ', content: finding },
        ]}
      />
      <ActionBar
        label="Xác nhận kế hoạch"
        keys={
          <KeyHints
            hints={[
              ['n', 'phát hiện sau'],
              ['a', 'nhận'],
              ['e', 'sửa'],
            ]}
          />
        }
        actions={
          <>
            <Button>Xác nhận 2 phần sạch</Button>
            <SealButton whyNot={['Còn 6 phát hiện chưa có câu trả lời']}>Trình ký kế hoạch</SealButton>
          </>
        }
      >
        <Progress label="Đã xác nhận 29/37 phần." value={29} max={37} />
      </ActionBar>
    </Part>
  );
}
