import { guessOrganKind, type OrganKind } from '../../src/validation';

const cases: readonly (readonly [string, OrganKind | null])[] = [
  ['财政部', 'ministry'],
  ['中华人民共和国教育部', 'ministry'],
  ['国家税务总局', 'ministry'],
  ['国家发展和改革委员会', 'ministry'],
  ['海关总署', 'ministry'],
  ['国家税务总局某市税务局', 'other'],
  ['国家能源局华北监管局', 'other'],
  ['江苏省人民政府', 'province'],
  ['北京市人民政府', 'province'],
  ['内蒙古自治区人民政府', 'province'],
  ['上海市人民政府办公厅', 'province'],
  ['淮安市人民政府', 'city'],
  ['江苏省淮安市人民政府', 'city'],
  ['吉林省延边朝鲜族自治州人民政府', 'city'],
  ['淮安市人民政府办公室', 'city'],
  ['江苏省苏州市昆山市人民政府', 'other'],
  ['淮安市洪泽区人民政府', 'other'],
  ['上海市浦东新区人民政府', 'other'],
  ['某某县人民政府', 'other'],
  ['某某自治县人民政府', 'other'],
  ['某某县某某镇人民政府', 'other'],
  ['某某区某某街道办事处', 'other'],
  ['江苏省财政厅', 'other'],
  ['某市教育局', 'other'],
  ['某某盟行政公署', 'other'],
  ['平潭综合实验区', null],
  ['某某人民政府', null],
  ['', null],
];

describe('what kind of body an organ is, by its name', () => {
  it.each(cases)('%s: %s', (organ, kind) => {
    expect(guessOrganKind(organ)).toBe(kind);
  });
});
