import { useState } from 'react';
import { type Day, day } from '#domain/kernel/day.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FileField } from '../../ui/FileField.tsx';
import { Form } from '../../ui/Form.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { PickField } from '../../ui/PickField.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import type { ShownRefusal } from '../../ui/refusal.ts';
import { Segments } from '../../ui/Segments.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { Stepper } from '../../ui/Stepper.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Part } from './Part.tsx';

const refused: readonly ShownRefusal[] = [
  {
    kind: 'input',
    code: 'plans.missing-number',
    at: 'number',
    message: 'Chưa có số, ký hiệu của quyết định',
    law: { text: 'Nghị định số 30/2020/NĐ-CP', at: 'điểm b khoản 2 Điều 8' },
  },
  { kind: 'input', code: 'plans.before-bases', at: 'signedOn', message: 'Ngày ký sớm hơn ngày của căn cứ mới nhất, 12/01/2026' },
  { kind: 'state', code: 'plans.not-confirmed', message: 'Còn 6 phát hiện chưa có câu trả lời' },
];

const issuers = [
  'Liên đoàn Lao động tỉnh Thanh Lộc',
  'Ủy ban nhân dân tỉnh Thanh Lộc',
  'Ban Chỉ đạo xã Bến Sậy',
  'Sở Giáo dục và Đào tạo tỉnh Thanh Lộc',
  'Công đoàn ngành Giáo dục',
].map((label, index) => ({ value: `${index}`, label, ...(index === 2 ? { hint: 'cấp xã, từ 01/07/2025' } : {}) }));

export function Inputs() {
  const [number, setNumber] = useState('118/QĐ-LĐLĐ');
  const [points, setPoints] = useState<number | null>(1234.5);
  const [signedOn, setSignedOn] = useState<Day | null>(day('2026-11-30'));
  const [issuer, setIssuer] = useState<string | null>(null);
  const [unit, setUnit] = useState<string | null>('2');
  const [reason, setReason] = useState('');
  const [form, setForm] = useState<'secret' | 'hands' | null>('secret');
  const [read, setRead] = useState(true);
  const [pledge, setPledge] = useState(false);
  const [files, setFiles] = useState<readonly File[]>([
    new File(['x'.repeat(182_000)], 'bien-ban-kiem-tra-quy-IV.pdf', { type: 'application/pdf' }),
  ]);
  const [refusals, setRefusals] = useState<readonly ShownRefusal[]>([]);
  const [view, setView] = useState<'self' | 'co' | 'appraised'>('appraised');
  const [step, setStep] = useState(1);
  return (
    <Part
      title="Ô nhập"
      rule="Nhãn ở trên, gợi ý dưới nhãn, lỗi dưới ô kèm cách sửa. Giữ nguyên điều đã gõ. Bị từ chối thì mọi lý do hiện một lần, mỗi lý do dẫn tới ô của nó."
    >
      <Form label="Ví dụ các ô nhập" onSubmit={() => setRefusals(refused)} refusals={refusals}>
        <div className="two">
          <TextField
            name="number"
            label="Số, ký hiệu"
            hint="Như trên văn bản, ví dụ 07/HD-LĐLĐ"
            value={number}
            onChange={setNumber}
          />
          <DateField name="signedOn" label="Ngày ban hành" value={signedOn} onChange={setSignedOn} />
          <SelectField
            name="issuer"
            label="Cấp ban hành"
            hint="Cơ quan ghi ở góc trái văn bản"
            options={issuers}
            value={issuer}
            onChange={setIssuer}
          />
          <PickField
            name="unit"
            label="Đơn vị nhận"
            hint="Gõ không dấu cũng tìm được"
            options={issuers}
            value={unit}
            onChange={setUnit}
          />
          <NumberField
            name="points"
            label="Kinh phí"
            hint="Dấu phẩy cho phần lẻ"
            unit="nghìn đồng"
            value={points}
            onChange={setPoints}
            min={0}
            max={5000}
          />
          <TextField
            name="bad"
            label="Ngày ban hành (đang sai)"
            hint="ngày/tháng/năm"
            value="31/11/2026"
            onChange={() => undefined}
            error="Tháng 11 chỉ có 30 ngày. Gõ lại ngày trên văn bản."
          />
          <TextArea
            name="reason"
            label="Lý do trả lại"
            hint="Đơn vị đọc nguyên văn dòng này"
            placeholder="Nói rõ dòng nào, cần gì"
            optional
            value={reason}
            onChange={setReason}
          />
          <FileField
            name="scan"
            label="Bản quét đã ký"
            hint="PDF hoặc ảnh, tối đa 20 MB"
            value={files}
            onChange={setFiles}
            multiple
            accept=".pdf,image/*"
            maxBytes={20_000_000}
          />
          <RadioField
            name="form"
            label="Hình thức biểu quyết"
            options={[
              { value: 'secret', label: 'Bỏ phiếu kín', hint: 'Không ai biết được lựa chọn của từng người' },
              { value: 'hands', label: 'Giơ tay' },
            ]}
            value={form}
            onChange={setForm}
          />
          <div>
            <CheckField name="read" label="Đã đọc trước toàn thể viên chức" checked={read} onChange={setRead} />
            <CheckField
              name="pledge"
              label="Đeo thẻ, trang phục gọn gàng, lịch sự khi làm việc"
              hint="Không ô cam kết nào được đánh sẵn"
              checked={pledge}
              onChange={setPledge}
            />
          </div>
        </div>
        <div className="row">
          <Button kind="main" type="submit">
            Lưu (thử bị từ chối)
          </Button>
          <Button onClick={() => setRefusals([])}>Bỏ lời từ chối</Button>
        </div>
      </Form>
      <div className="row">
        <Segments
          label="Lớp điểm"
          options={[
            { value: 'self', label: 'Tự chấm' },
            { value: 'co', label: 'Đồng ký' },
            { value: 'appraised', label: 'Thẩm định' },
          ]}
          value={view}
          onChange={setView}
        />
      </div>
      <Stepper
        label="Đăng ký thi đua"
        steps={['Danh hiệu', 'Cam kết', 'Việc tự chọn', 'Ký, gửi']}
        current={step}
        onStep={setStep}
      />
    </Part>
  );
}
