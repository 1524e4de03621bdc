import { useState } from 'react';
import { BindingAct } from '../../ui/BindingAct.tsx';
import { Button } from '../../ui/Button.tsx';
import { CodeBox } from '../../ui/CodeBox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Receipt, type ReceiptData } from '../../ui/Receipt.tsx';
import { SealButton } from '../../ui/SealButton.tsx';
import { Stamp } from '../../ui/Stamp.tsx';
import { OneToast } from '../../ui/Toasts.tsx';
import { toast } from '../../ui/toast.ts';
import { Part } from './Part.tsx';

const receipt: ReceiptData = {
  title: 'Biên nhận nộp hồ sơ',
  code: 'BN-7K2M-94QD',
  at: '2026-11-27T12:04:12Z',
  stamp: 'ĐÃ NỘP',
  hash: '7f3a91c20b4ed85a',
  rows: [
    ['Hồ sơ', 'Đơn vị đạt chuẩn văn hóa, năm 2026'],
    ['Đơn vị', 'Trường Trung học cơ sở Thị trấn Bến Sậy'],
    ['Nơi nhận', 'Ban Chỉ đạo xã Bến Sậy'],
    ['Trước hạn', '2 ngày 22 giờ'],
  ],
};

const fixes = [
  { icon: 'document', text: 'Bảng chấm điểm: tự chấm 98,0; Công đoàn chấm 92,5' },
  { icon: 'camera', text: '148 minh chứng, 34 bản đăng ký' },
  { icon: 'pen', text: 'Chữ ký của Hiệu trưởng và Chủ tịch Công đoàn, mã băm 7F3A 91C2 0B4E D85A' },
  { icon: 'send', text: 'Gửi: Ban Chỉ đạo xã Bến Sậy, trước hạn 2 ngày 22 giờ' },
] as const;

export function Acts() {
  return (
    <>
      <Part
        title="Nút"
        rule="Một nút chính mỗi vùng. Nút đỏ có vòng dấu, chỉ ở bước ký, nộp, quyết định, công bố. Nút bị từ chối thì nói vì sao, và vẫn nhận được tiêu điểm."
      >
        <div className="row">
          <Button kind="main">Mở bảng chấm điểm</Button>
          <Button>Xem mục soạn sẵn</Button>
          <Button kind="quiet">Bỏ qua…</Button>
          <Button icon="print">In phiếu</Button>
          <Button size="s">Nhắc</Button>
          <Button href="/he-thong">Liên kết</Button>
          <IconButton icon="more" label="Thêm việc khác" />
        </div>
        <div className="row top">
          <SealButton>Ký bản chấm điểm</SealButton>
          <SealButton size="l">Nộp hồ sơ</SealButton>
          <SealButton whyNot={['Còn 3 tiêu chí chưa có điểm: I.6, II.9, III.3']}>Trình ký</SealButton>
          <Button
            whyNot={[
              'Chưa có số và ngày của quyết định',
              'Chưa đính bản quét đã ký',
              'Ngày ký sớm hơn ngày họp 12/01/2026',
              'Căn cứ Hướng dẫn số 07/HD-LĐLĐ hết hiệu lực trước ngày ký',
            ]}
          >
            Phát hành
          </Button>
          <Button busy>Đang lưu…</Button>
        </div>
      </Part>
      <Part
        title="Việc ràng buộc"
        rule="Tóm tắt đúng những gì sẽ bị giữ lại, hỏi một lần, xong thì có biên nhận mang mã. Dấu tròn chỉ xuất hiện sau khi việc đã thành."
      >
        <BindingDemo />
        <Receipt {...receipt} />
        <div className="row">
          <Stamp word="ĐÃ KÝ" date="27/11/2026" />
          <Stamp word="ĐÃ NỘP" date="27/11/2026" />
          <Stamp word="ĐÃ CÔNG NHẬN" date="14/01/2027" />
          <CodeBox label="Cùng một mã băm" code="7f3a91c20b4ed85a" />
          <CodeBox kind="code" label="Mã giấy" code="DC-TL-26-0118-037" />
        </div>
      </Part>
      <Part title="Thông báo nhanh" rule="Nói điều đã xảy ra, cho hoàn lại. Đứng đủ lâu để đọc, dừng khi trỏ vào.">
        <div className="two">
          <OneToast
            stays
            toast={{
              id: -1,
              text: 'Đã nhận đề nghị ở dòng 3. Còn 5 phát hiện.',
              act: { label: 'Hoàn lại', run: () => undefined },
            }}
          />
          <Button onClick={() => toast('Đã gửi câu nhắc cho Tổ Văn phòng.', { label: 'Xem', run: () => undefined })}>
            Hiện một thông báo
          </Button>
        </div>
      </Part>
    </>
  );
}

function BindingDemo() {
  const [opened, setOpened] = useState<'binding' | 'refused' | 'plain' | null>(null);
  const [done, setDone] = useState(false);
  const close = () => {
    setOpened(null);
    setDone(false);
  };
  return (
    <div className="row">
      <SealButton onClick={() => setOpened('binding')}>Ký và nộp…</SealButton>
      <Button onClick={() => setOpened('refused')}>Khi bị từ chối…</Button>
      <Button onClick={() => setOpened('plain')}>Hộp thoại thường…</Button>
      <BindingAct
        opened={opened === 'binding' || opened === 'refused'}
        onClose={close}
        question="Ký và nộp hồ sơ năm 2026?"
        consequence="Sau khi nộp, các mục dưới đây giữ nguyên. Muốn sửa phải xin mở lại, và hệ thống chép sang bản mới."
        fixes={fixes}
        confirm="Ký và nộp"
        onConfirm={() => setDone(opened === 'binding')}
        pending={false}
        refusals={
          opened === 'refused'
            ? [
                {
                  kind: 'state',
                  code: 'assessments.changed-since-signed',
                  message: 'Bảng điểm đã đổi sau chữ ký thứ nhất: dòng II.7 từ 2,5 thành 3,0. Cả hai chữ ký phải ký lại.',
                  law: { text: 'Hướng dẫn số 07/HD-LĐLĐ ngày 12/01/2026', at: 'khoản 4 mục VI' },
                },
              ]
            : []
        }
        receipt={done ? receipt : null}
        doneTitle="Đã ký và nộp"
      />
      <Dialog
        opened={opened === 'plain'}
        onClose={close}
        title="Chép câu nhắc"
        foot={
          <Button kind="main" onClick={close}>
            Xong
          </Button>
        }
      >
        <p>Kính nhờ Công an xã gửi giấy xác nhận an ninh, trật tự trước 17:00 ngày 30/11/2026.</p>
      </Dialog>
    </div>
  );
}
