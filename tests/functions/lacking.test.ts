import { loadFunctions, shown, type PlainFunctions } from '../support/customFunctions';

describe('arguments that were left out', () => {
  let functions: PlainFunctions;
  beforeAll(async () => {
    functions = await loadFunctions();
  });
  const said = (id: string, ...args: unknown[]) =>
    shown(() => functions.functionOf(id)(...args)).messages;

  it('are counted and named', () => {
    expect(said('BALANCE', [[58]], [[2]])).toEqual(['还缺 2 个参数：办理结果总计、结转下年。']);
    expect(said('GAP', [[58]], [])).toEqual(['还缺 1 个参数：部分。']);
  });

  it('are missed between two commas too, where Excel hands nothing over', () => {
    expect(said('BALANCE', [[58]], null, [[57]], [[1]])).toEqual(['还缺 1 个参数：上年结转。']);
    expect(said('GAP', [[58]], [null])).toEqual(['还缺 1 个参数：部分。']);
  });

  it('are told of by every function, and by none as what nobody foresaw', () => {
    const needing = functions.metadata.functions.filter(({ id }) => id !== 'RULES');
    for (const { id, parameters } of needing) {
      const [message] = said(id);
      expect([id, message]).toEqual([id, expect.stringMatching(/^还缺 \d 个参数：/)]);
      expect(message).toContain(parameters[0]?.name);
    }
  });

  it('are not missed where a blank cell was given', () => {
    expect(said('BALANCE', [[58]], [[null]], [[58]], [['']])).toEqual([]);
  });
});
