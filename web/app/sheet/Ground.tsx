import '../../ui/paperFonts.css';
import { Icon } from '../../ui/Icon.tsx';
import { type IconName, icons } from '../../ui/icons.ts';
import styles from './Part.module.css';
import { Part } from './Part.tsx';

const colours = [
  ['--paper', 'nền trang'],
  ['--surface', 'mặt nổi'],
  ['--surface-2', 'hàng, vùng chọn'],
  ['--ink', 'chữ chính, nút thường'],
  ['--ink-2', 'chữ phụ'],
  ['--rule-strong', 'viền ô nhập'],
  ['--seal', 'ký, nộp, quyết định, công bố'],
  ['--done', 'xong'],
  ['--risk', 'có nguy cơ'],
  ['--wait', 'chờ'],
  ['--error', 'lỗi, trễ'],
  ['--focus', 'viền bàn phím'],
] as const;

const sizes = [
  ['46 / 700', 'var(--text-46)', 700, '83,0 điểm'],
  ['34 / 700', 'var(--text-34)', 700, 'Sẵn sàng trình ký'],
  ['26 / 600', 'var(--text-26)', 600, 'Chốt bản tự chấm Ẫ Ộ Ậ Ữ Ẵ'],
  ['21 / 600', 'var(--text-21)', 600, 'Đang chờ người khác'],
  ['18 / 600', 'var(--text-18)', 600, 'Nhập biên bản kiểm tra quý IV'],
  ['16 / 400', 'var(--text-16)', 400, 'Trước khi nộp, không tài khoản nào ngoài đơn vị xem hay đếm được bảng này.'],
  ['14 / 400', 'var(--text-14)', 400, 'Khoản 3 mục V Hướng dẫn số 07/HD-LĐLĐ ngày 12/01/2026'],
] as const;

export function Ground() {
  return (
    <>
      <Part
        title="Màu"
        rule="Nền giấy, chữ mực. Xanh cổ vịt là xong, hổ phách là có nguy cơ, xám xanh là chờ, cam son là lỗi. Đỏ dấu chỉ cho việc ràng buộc."
      >
        <ul className={styles.swatches}>
          {colours.map(([token, use]) => (
            <li key={token}>
              <i style={{ background: `var(${token})` }} />
              <span>
                <b>{token}</b>
                {use}
              </span>
            </li>
          ))}
        </ul>
      </Part>
      <Part
        title="Chữ"
        rule="Be Vietnam Pro cho giao diện, Tinos cho văn bản in. Số trong cột dùng bộ chữ số cùng bề rộng. Khoảng dòng không dưới 1,3 để dấu không bị cắt."
      >
        <div className={styles.types}>
          {sizes.map(([name, fontSize, fontWeight, sample]) => (
            <p key={name} style={{ fontSize, fontWeight, lineHeight: 1.35 }}>
              <span>{name}</span>
              <b>{sample}</b>
            </p>
          ))}
          <p style={{ font: '400 19px/1.5 var(--font-paper)' }}>
            <span>Tinos 14 pt</span>
            <b>Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;</b>
          </p>
        </div>
      </Part>
      <Part title="Hình" rule="Nét đều trên ô 20 × 20, cùng màu với chữ bên cạnh. Hình một mình thì phải có tên đọc được.">
        <ul className={styles.icons}>
          {(Object.keys(icons) as IconName[]).map((name) => (
            <li key={name}>
              <Icon name={name} />
              {name}
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}
