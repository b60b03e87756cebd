import { assertSize } from '../../documents/limits';
import { faultReason } from '../../documents/unreadable';
import type { OpenWorkbook } from '../openOnDesk';
import type { Opener } from '../opener';
import type { WantedBook } from '../opening';
import { samples, type Sample } from '../samples/list';
import { pickFile } from './disk';
import { button, element } from './element';
import { openable } from './openable';
import { saveWorkbook } from './saving';
import { themeSwitch } from './theme';

/** What the tools for files do with the workbooks on the desk. */
export interface FileActions {
  /** What opens them, once it is there; the user is told that it is on its way. */
  readonly opener: () => Promise<Opener>;
  /** Resolves to whether it was opened; the user is told where it was not. */
  readonly open: (wanted: WantedBook) => Promise<boolean>;
  readonly inFront: (act: (front: OpenWorkbook) => Promise<void>) => void;
  readonly tell: (sentence: string) => void;
  /** Resolves when the first workbook is open, whichever way it came. */
  readonly begun: Promise<void>;
}

/** Lets the user choose a file and opens it; says why where it cannot be. */
export async function openFile({ open, tell }: Pick<FileActions, 'open' | 'tell'>): Promise<void> {
  const picked = await pickFile(openable);
  if (!picked) return;
  const { file, handle } = picked;
  try {
    assertSize(file.size);
    const bytes = new Uint8Array(await file.arrayBuffer());
    await open({ name: file.name, bytes, handle });
  } catch (trouble) {
    tell(notOpened(file.name, trouble));
  }
}

/** Why a workbook is not opened. */
export const notOpened = (name: string, why: unknown): string =>
  `没有打开“${name}”：${why instanceof Error ? why.message : faultReason(why)}`;

/** Opens a workbook to begin with, or to try. */
export async function openSample(
  { opener, open }: Pick<FileActions, 'opener' | 'open'>,
  { id, name }: Sample,
): Promise<void> {
  const { sampleXlsx } = await opener();
  await open({ name, bytes: await sampleXlsx[id]() });
}

/** 新建, 打开, 保存, 另存为, 样例, and the theme. */
export function fileTools(desk: FileActions): HTMLElement[] {
  let made = 1;
  const create = () => void desk.open({ name: `工作簿${++made}`, bytes: null });
  const save = (asNew: boolean) => () => {
    desk.inFront(async (front) => {
      desk.tell((await saveWorkbook(front, asNew)) ?? '');
    });
  };
  return [
    button('新建', {}, create),
    button('打开…', { title: '打开这台电脑上的工作簿' }, () => void openFile(desk)),
    button('保存', { title: '存进原来的文件；没有的，存为新文件' }, save(false)),
    button('另存为…', { title: '存为一个新文件' }, save(true)),
    sampleMenu(desk),
    themeSwitch(),
  ];
}

function sampleMenu(desk: FileActions): HTMLElement {
  const select = element(
    'select',
    { 'aria-label': '打开样例' },
    element('option', { value: '' }, '打开样例…'),
    ...samples.map(({ name, about }, index) =>
      element('option', { value: String(index) }, `${name}（${about}）`),
    ),
  );
  // Arrows alone would open one sample after the other on the way to the one that is wanted.
  select.addEventListener('keydown', (event) => {
    if (event.altKey || !/^(Arrow|Page|Home|End)/.test(event.key)) return;
    event.preventDefault();
    // Older browsers open the list by Space.
    if ('showPicker' in select) select.showPicker();
  });
  select.addEventListener('change', () => {
    const sample = samples[Number(select.value)];
    if (select.value === '' || !sample) return;
    select.value = '';
    void openSample(desk, sample);
  });
  return select;
}
