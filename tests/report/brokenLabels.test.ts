import { read, row } from '../support/publishedText';

const received = '一、本年新收政府信息公开申请数量';
const granted = '（一）予以公开';
const concluded = '（七）总计';
const section3 = '三、收到和处理政府信息公开申请情况';

describe('a label that is broken over lines, its figures not at its end', () => {
  const long = '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请';
  const [head, middle, tail] = [long.slice(0, 11), long.slice(11, 23), long.slice(23)];
  const figures = '2 1 0 0 1 0 4';
  const others = [`${received} 9 0 0 0 0 0 9`, `${granted} 4 0 0 0 0 0 4`];
  const last = [`3.其他 1 0 0 0 0 0 1`, `${concluded} 9 0 0 0 0 0 9`];
  const item = '3.otherwise.notCorrected';

  it.each([
    ['in its first line', [`${head} ${figures}`, middle + tail]],
    ['in the middle of three', [head, `${middle} ${figures}`, tail]],
    ['on a line between', [head + middle, figures, tail]],
    ['by tabs', [`${head}\t${figures.replaceAll(' ', '\t')}`, middle, tail]],
    ['behind its group', [`（六）其他处理 ${head}`, `${middle} ${figures}`, tail]],
  ])('has them all the same: %s', (_, lines) => {
    const report = read(section3, ...others, ...lines, ...last);
    expect(row(report, item)).toEqual([2, 1, 0, 0, 1, 0, 4]);
    expect(report).toMatchObject({ unread: [], labels: [] });
  });

  it.each([
    ['figures within and below', [head, figures, middle + tail, '0 0 0 0 0 0 0']],
    ['figures on two lines between', [head, figures, '0 0 0 0 0 0 0', middle + tail]],
  ])('has none where they may be another row’s: %s', (_, lines) => {
    const report = read(section3, ...others, ...lines, ...last);
    expect(row(report, item)[0]).toBeNull();
    expect(report.unread.map(({ text }) => text)).toEqual(expect.arrayContaining([figures]));
  });

  it('stands above them, and so does the next one', () => {
    const next = '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请';
    const rows = [head, middle + tail, figures, next, '3 0 0 0 0 0 3'];
    const report = read(section3, ...others, ...rows, ...last);
    expect(row(report, item)).toEqual([2, 1, 0, 0, 1, 0, 4]);
    expect(row(report, '3.otherwise.feeUnpaid')).toEqual([3, 0, 0, 0, 0, 0, 3]);
  });
});
