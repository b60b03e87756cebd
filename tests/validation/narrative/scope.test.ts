import { proseOf } from '../../../src/validation/narrative';

/** What is read of a text in a report of 2024: kinds and their values. */
const read = (organ: string | null, text: string) =>
  proseOf([{ place: null, text }], { organ, year: 2024 }).statements.map(
    ({ kind, value }) => `${kind} ${value}`,
  );

const county = '临湖县人民政府';
const bureau = '江城市司法局';

describe('an organ that a clause names', () => {
  it.each([
    '县自然资源局：收到政府信息公开申请74件，办结70件。',
    '1.县自然资源局。收到政府信息公开申请74件，办结70件。',
    '以县自然资源局为例，全年收到政府信息公开申请74件。',
    '从县农业农村局看，收到政府信息公开申请74件。',
    '申请最多的部门是县住建局，收到政府信息公开申请74件。',
    '县住建局牵头，制定行政规范性文件2件，废止行政规范性文件1件。',
    '县直各部门共制发行政规范性文件12件，废止9件，现行有效88件。',
    '县政府本级予以公开21件、部分公开4件。收到政府信息公开申请的情况如上。',
  ])('is spoken of in the clauses behind it: %s', (text) => {
    expect(read(county, text)).toEqual([]);
  });

  it.each([
    '县自然资源局收到74件；我县共收到政府信息公开申请312件。',
    '县自然资源局高度重视，全县共收到政府信息公开申请312件。',
    '在县自然资源局支持下，全年共收到政府信息公开申请312件。',
    '按照县委办公室要求，全年共收到政府信息公开申请312件。',
    '不断完善办法，全面部署，全年共收到政府信息公开申请312件。',
    '全县共收到政府信息公开申请312件（其中县住建局52件）。',
  ])(
    'is spoken of no longer where the own one is, and never where it only stands by: %s',
    (text) => {
      expect(read(county, text)).toEqual(['received 312']);
    },
  );

  it('is not that of the places above and below which the same word names', () => {
    const text = '全市共收到政府信息公开申请2044件。';
    expect(read('江城市人民政府', text)).toEqual(['received 2044']);
    expect(read('江城市青云区人民政府', text)).toEqual([]);
    expect(read(bureau, text)).toEqual([]);
    expect(read(null, text)).toEqual(['received 2044']);
    expect(read(county, '县政府制定行政规范性文件4件。')).toEqual(['normative.issued 4']);
    expect(read('临湖县', '县政府制定行政规范性文件4件。')).toEqual(['normative.issued 4']);
    expect(read(bureau, '市政府制定行政规范性文件4件。')).toEqual([]);
    expect(read(bureau, '省厅制定行政规范性文件4件。')).toEqual([]);
  });

  it('among all is spoken of up to the semicolon', () => {
    const text =
      '全县共收到政府信息公开申请312件，其中县住建局收到52件、各乡镇收到19件；上年结转8件。';
    expect(read(county, text)).toEqual(['received 312', 'carriedIn 8']);
  });
});

describe('a time', () => {
  it.each([
    '2024年初，全县收到政府信息公开申请5件。',
    '元旦春节期间，收到政府信息公开申请4件。',
    '机构改革后，收到政府信息公开申请44件。',
    '新《条例》施行后，共收到政府信息公开申请1120件。',
    '本届政府任期内，共收到政府信息公开申请1320件。',
    '2023、2024两年，共收到政府信息公开申请592件。',
    '2023年和2024年，共收到政府信息公开申请592件。',
    '2023年度、2024年度共收到政府信息公开申请592件。',
    '自2019年《条例》修订至2024年底，共收到政府信息公开申请1310件。',
    '截至2023年底，共收到政府信息公开申请1310件。',
    '《临湖县2023年政府信息公开工作年度报告》载明，收到政府信息公开申请212件。',
    '下一步，制定行政规范性文件7件。',
    '拟制定行政规范性文件7件，废止3件。',
  ])('that is not the year is of no figure: %s', (text) => {
    expect(read(county, text)).toEqual([]);
  });

  it.each([
    '机构改革后，申请量增多，全年收到政府信息公开申请44件。',
    '2023年和2024年均有申请，2024年收到政府信息公开申请44件。',
    '截至2024年底，收到政府信息公开申请44件。',
    '2024年1月1日至12月31日，收到政府信息公开申请44件。',
    '目前，收到政府信息公开申请44件。',
    '根据《2024年政务公开工作要点》，收到政府信息公开申请44件。',
  ])('that is leaves it read: %s', (text) => {
    expect(read(county, text)).toEqual(['received 44']);
  });
});

describe('other matters', () => {
  it.each([
    '行政复议方面，收到申请214件，上年结转18件，结转下年度31件。',
    '法律援助申请2310件，结案2018件，上年结转12件，结转292件。',
    '上年结转信访事项12件，本年受理802件，办结798件，结转下年16件。',
    '全年行政复议案件13件、行政诉讼8件，均与政府信息公开无关。',
    '除政府信息公开外，办理行政复议178件、行政诉讼114件。',
    '全年行政复议13件，均不涉及政府信息公开。',
    '行政复议221件中，涉政府信息公开的较少。',
    '作出行政许可决定12件，在平台公示行政许可1.6万条、行政处罚2312件。',
  ])('are carried over, closed and published as well: %s', (text) => {
    expect(read(county, text).filter((one) => one !== 'licensing 12')).toEqual([]);
  });
});
