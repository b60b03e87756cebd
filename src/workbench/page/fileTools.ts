import type { Incoming, OpenWorkbook } from '../openWorkbook';
import { samples } from '../samples';
import { download, pickXlsx } from './disk';
import { button, element } from './element';
import { themeSwitch } from './theme';

interface Desk {
  readonly open: (incoming: Incoming) => Promise<void>;
  readonly inFront: (act: (front: OpenWorkbook) => Promise<void>) => void;
}

/** 新建, 打开, 保存, 样例, and the theme. */
export function fileTools({ open, inFront }: Desk): HTMLElement[] {
  let made = 1;
  const create = () => void open({ name: `工作簿${++made}`, bytes: null });
  const openFile = async () => {
    const picked = await pickXlsx();
    if (picked) await open({ name: picked.name.replace(/\.xlsx$/i, ''), bytes: picked.bytes });
  };
  const save = () => {
    inFront(async (front) => {
      download(front.name, await front.save());
    });
  };
  return [
    button('新建', {}, create),
    button('打开…', { title: '打开这台电脑上的 .xlsx 文件' }, () => void openFile()),
    button('保存', { title: '存为 .xlsx 文件' }, save),
    sampleMenu(open),
    themeSwitch(),
  ];
}

function sampleMenu(open: Desk['open']): HTMLElement {
  const select = element(
    'select',
    { 'aria-label': '打开样例' },
    element('option', { value: '' }, '打开样例…'),
    ...samples.map(({ name, about }, index) =>
      element('option', { value: String(index) }, `${name}（${about}）`),
    ),
  );
  select.addEventListener('change', () => {
    const sample = samples[Number(select.value)];
    if (select.value === '' || !sample) return;
    select.value = '';
    void sample.xlsx().then((bytes) => open({ name: sample.name, bytes }));
  });
  return select;
}
