import { currentForm, resultItems } from '../../src/form';
import {
  comparable,
  finder,
  findResult,
  nearestWord,
  resultOf,
  caseResults,
} from '../../src/ledger/vocabulary';

/** The words as they were agreed, beside the data from which they are made. */
const agreed = [
  '予以公开',
  '部分公开',
  '不予公开·属于国家秘密',
  '不予公开·其他法律行政法规禁止公开',
  '不予公开·危及“三安全一稳定”',
  '不予公开·保护第三方合法权益',
  '不予公开·属于三类内部事务信息',
  '不予公开·属于四类过程性信息',
  '不予公开·属于行政执法案卷',
  '不予公开·属于行政查询事项',
  '无法提供·本机关不掌握相关政府信息',
  '无法提供·没有现成信息需要另行制作',
  '无法提供·补正后申请内容仍不明确',
  '不予处理·信访举报投诉类申请',
  '不予处理·重复申请',
  '不予处理·要求提供公开出版物',
  '不予处理·无正当理由大量反复申请',
  '不予处理·要求行政机关确认或重新出具已获取信息',
  '其他处理·逾期不补正',
  '其他处理·逾期未缴费',
  '其他处理·其他',
];

describe('the words of 办理结果', () => {
  it('are those that were agreed', () => {
    expect(caseResults.map(({ word }) => word)).toEqual(agreed);
  });

  it('cover every row of results of 表三, today’s first, each once', () => {
    const ids = caseResults.map(({ item }) => item.id);
    const today = resultItems(currentForm).map(({ id }) => id);
    expect(ids.slice(0, today.length)).toEqual(today);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are found whatever the width, the dots, the quotes and the blanks', () => {
    const find = finder(caseResults);
    const secret = resultOf('3.denied.stateSecret');
    for (const text of [
      '不予公开·属于国家秘密',
      ' 不予公开•属于国家秘密 ',
      '不予公开-属于国家秘密',
    ])
      expect(find(text)).toBe(secret);
    expect(find('不予公开・危及"三安全一稳定"')).toBe(resultOf('3.denied.security'));
  });

  it.each(['公开', '不予公开', '属于国家秘密', '其他', '重复申请', '主动公开', ''])(
    'are not guessed from %j',
    (text) => {
      expect(findResult(text)).toBeUndefined();
    },
  );

  it('are found by the whole name that the form prints for their rows', () => {
    for (const result of caseResults) {
      const { group = '', name } = result.item;
      for (const text of [`${group}${name}`, `${group} ${name}`, `${group}：${name}`])
        expect(findResult(text)?.word).toBe(result.word);
    }
  });

  it.each([
    ['不予公开·国家秘密', '不予公开·属于国家秘密'],
    ['重复申请', '不予处理·重复申请'],
    ['信访举报投诉', '不予处理·信访举报投诉类申请'],
    ['部份公开', '部分公开'],
  ])('are offered for what is near: %s', (word, offered) => {
    expect(nearestWord(word, agreed)).toBe(offered);
  });

  it('are offered for nothing that is like none of them', () => {
    expect(nearestWord('已寄出', agreed)).toBeNull();
  });

  it('are never offered for what says the opposite, nor one for its whole group', () => {
    for (const word of ['不公开', '不予提供', '未公开'])
      expect(nearestWord(word, agreed) ?? '不').toMatch(/[不无未没]/);
    for (const group of ['不予公开', '无法提供', '不予处理', '其他处理'])
      expect(nearestWord(group, agreed)).toBeNull();
    expect(nearestWord('不予公开（涉及个人隐私）', agreed)).toMatch(/^不予公开·/);
  });

  it('compare each with itself alone', () => {
    expect(new Set(agreed.map(comparable)).size).toBe(21);
  });
});
