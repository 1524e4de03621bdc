import { textKey } from '#domain/kernel/vietnamese.ts';
import { Button } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { DensityChoice } from '../../ui/DensityChoice.tsx';
import { Diff } from '../../ui/Diff.tsx';
import { useDensity } from '../../ui/density.ts';
import { dueOf, pointsText } from '../../ui/format.ts';
import { Line } from '../../ui/Line.tsx';
import { Lines } from '../../ui/Lines.tsx';
import { Tag, type TagKind } from '../../ui/Tag.tsx';
import { Part } from './Part.tsx';

interface Row {
  readonly unit: string;
  readonly task: string;
  readonly points: number;
  readonly state: TagKind;
  readonly word: string;
}

const rows: readonly Row[] = [
  { unit: 'Trạm Y tế xã Hòn Chuông', task: 'Đăng ký', points: 8150, state: 'error', word: 'Trả lại' },
  { unit: 'Trường Tiểu học Vân Khê số 2', task: 'Tự chấm', points: 9325, state: 'done', word: 'Đã nộp' },
  {
    unit: 'Ban Quản lý dự án đầu tư xây dựng và phát triển quỹ đất khu vực Bình An Đông',
    task: 'Thẩm định',
    points: 7900,
    state: 'risk',
    word: 'Có nguy cơ',
  },
];

const columns: readonly Column<Row>[] = [
  { key: 'unit', head: 'Đơn vị', cell: ({ unit }) => unit, sortBy: ({ unit }) => textKey(unit) },
  { key: 'task', head: 'Việc', cell: ({ task }) => task, width: '18%' },
  { key: 'points', head: 'Điểm', numeric: true, cell: ({ points }) => pointsText(points), sortBy: ({ points }) => points },
  { key: 'state', head: 'Tình trạng', cell: ({ state, word }) => <Tag kind={state}>{word}</Tag> },
  { key: 'acts', head: 'Việc làm được', acts: true, cell: () => <Button size="s">Xem</Button> },
];

const now = '2026-11-23T01:00:00Z';

export function Lists() {
  const [density, setDensity] = useDensity();
  return (
    <>
      <Part
        title="Lề và dòng"
        rule="Lề nói khi nào và vì sao, dòng nói việc gì, cuối dòng là việc làm được. Việc làm chậm cả hồ sơ đứng đầu."
      >
        <Lines label="Việc đang chờ">
          <Line
            leading
            {...dueOf('2026-11-25T10:00:00Z', now)}
            title="Chốt bản tự chấm năm 2026 rồi trình ký"
            why="Ban Chỉ đạo xã nhận hồ sơ đến 17:00 ngày 30/11. Còn phải đọc trước toàn thể viên chức và lấy hai chữ ký, nên bản tự chấm phải chốt trong ngày 25/11."
            actions={<Button kind="main">Mở bảng chấm điểm</Button>}
          />
          <Line
            {...dueOf('2026-11-20T00:30:00Z', now)}
            title="Nhập biên bản kiểm tra quý IV"
            why="Biên bản đã ký trên giấy ngày 18/11. Thiếu biên bản này thì tiêu chí I.1 không có căn cứ quý IV."
            actions={<Button>Nhập từ bản quét</Button>}
          />
          <Line
            {...dueOf('2026-11-30T10:00:00Z', now)}
            title="Dán mục «Văn hóa công sở» vào biên bản họp tháng 11"
            why="Soạn sẵn từ 2 hạn chế còn mở và 1 tiêu chí có nguy cơ."
            actions={<Button>Xem mục soạn sẵn</Button>}
          />
          <Line when="thứ Sáu" margin="15:00, 27/11/2026" title="Họp cơ quan tháng 11" />
        </Lines>
      </Part>
      <Part
        title="Bảng"
        rule="Ba mật độ, nhớ theo người. Số căn phải, cùng bề rộng, dấu phẩy thập phân. Dưới 760 px mỗi hàng thành một khối có nhãn."
      >
        <DensityChoice value={density} onChange={setDensity} />
        <DataTable
          caption="Đơn vị, việc, điểm và tình trạng"
          columns={columns}
          rows={rows}
          rowKey={({ unit }) => unit}
          density={density}
          numbered
          toneOf={({ state }) => (state === 'risk' ? 'risk' : undefined)}
          foot={
            <tr>
              <th scope="row" colSpan={3}>
                Bình quân 3 đơn vị
              </th>
              <td>84,6</td>
              <td colSpan={2} />
            </tr>
          }
        />
        <DataTable caption="Bảng rỗng" columns={columns} rows={[]} rowKey={({ unit }) => unit} />
      </Part>
      <Part title="Khác lần trước" rule="Lần nộp lại cho thấy đúng những chỗ đã đổi.">
        <Diff
          changes={[
            { field: 'Kỳ công nhận', before: '2026–2030', after: '2026–2027' },
            { field: 'Quyết định đang giữ', before: null, after: 'Số 118/QĐ-LĐLĐ ngày 14/01/2026' },
            { field: 'Ghi chú', before: 'Gửi kèm danh sách 34 người', after: null },
          ]}
        />
      </Part>
    </>
  );
}
