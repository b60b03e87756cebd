import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

describe('the sample with two wrong figures', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.open();
    await workbench.openSample('某街道办事处');
  });
  afterAll(() => workbench.close());

  it('is found out by the pane without being asked', async () => {
    await workbench.pane.getByText('有 3 处错误需要改正').waitFor();
  });

  it('asks nothing of anybody outside this machine', () => {
    expect(workbench.outside).toEqual([]);
  });

  it('runs without an error on the page', () => {
    expect(workbench.troubles).toEqual([]);
  });
});
