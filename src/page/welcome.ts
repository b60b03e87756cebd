import { openFile, openSample, type FileActions } from '../workbench/page/fileTools';
import { button, element, part } from '../workbench/page/element';
import { recovery, type RecoveryCopy } from '../workbench/page/recovery';
import { emptyWorkbook, filledSamples, newReport, type Sample } from '../workbench/samples/list';
import './style.css';

/** What the user meets first: the ways to begin. It goes when a workbook is open. */
export function welcome(desk: FileActions): void {
  const choices = element('div', { class: 'choices' });
  const place = element(
    'section',
    { class: 'welcome', 'aria-label': '开始' },
    element('h2', {}, '从哪里开始？'),
    choices,
    element('p', { class: 'promise' }, promise),
  );
  void desk.begun.then(() => place.remove());
  /** A way to begin; a second press while the first is under way is a slip of the finger. */
  const choice = (label: string, about: string, begin: () => Promise<void>): HTMLElement => {
    const made = button('', { class: 'choice' }, () => {
      if (place.hasAttribute('aria-busy')) return;
      place.setAttribute('aria-busy', 'true');
      void begin().finally(() => place.removeAttribute('aria-busy'));
    });
    made.append(element('strong', {}, label), element('span', {}, about));
    return made;
  };
  const begin = (label: string, sample: Sample): HTMLElement =>
    choice(label, sample.about, () => openSample(desk, sample));
  choices.append(
    choice('打开工作簿', '打开这台电脑上的 .xlsx，或 WPS 的 .et、旧版 .xls', () => openFile(desk)),
    begin('新建年报', newReport),
    begin(`新建${emptyWorkbook.name}`, emptyWorkbook),
    ...filledSamples.map((sample) => begin(`打开样例：${sample.name}`, sample)),
  );
  part('grids').append(place);
  choices.querySelector('button')?.focus();
  recovery.all().then(
    (copies) => {
      place.prepend(...copies.map((copy) => offer(copy, desk.open)));
    },
    () => undefined,
  );
}

const promise =
  '本页不联网，也不在这台电脑上留下任何东西：关闭前请保存。要防断电，可以勾选上方的“恢复副本”。';

/** A copy of what was not saved: opened again, or thrown away. */
function offer(copy: RecoveryCopy, open: FileActions['open']): HTMLElement {
  const time = new Date(copy.time).toLocaleString('zh-CN');
  const place = element('div', { class: 'recovered' }, `“${copy.name}”有没保存的改动（${time}）。`);
  const drop = (): void => {
    place.remove();
    void recovery.drop(copy.id);
  };
  place.append(
    button('恢复', {}, () => {
      void open({ name: `${copy.name}-恢复`, bytes: copy.bytes, recovered: true }).then(
        (opened) => opened && drop(),
      );
    }),
    button('丢弃', {}, drop),
  );
  return place;
}
