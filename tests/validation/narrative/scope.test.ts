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

describe('openness of other kinds, and others in numbers', () => {
  it.each([
    '20个村（居）收到村务公开申请31件，答复31件。',
    '15个村（社区）共收到申请31件，办结31件，予以公开20件、部分公开11件。',
    '23个部门（单位）收到申请31件，答复31件。',
    '各乡镇（街道）收到申请31件，办结31件。',
    '收到党务公开申请6件，答复6件。',
    '收到厂务公开申请6件，均已答复，办结6件。',
    '收到居务公开查询申请6件，办结6件，结转下年1件。',
    '校务公开申请6件，办结6件。',
  ])('are not spoken of as the own: %s', (text) => {
    expect(read(county, text)).toEqual([]);
  });

  it('end where the own applications are named, and a bracket ends no subject', () => {
    const text = '收到村务公开申请6件，办结6件；全县共收到政府信息公开申请5件。';
    expect(read(county, text)).toEqual(['received 5']);
    const own = '本机关（含办公室）收到政府信息公开申请5件。';
    expect(read(county, own)).toEqual(['received 5']);
  });
});

describe('some of what is counted', () => {
  it.each([
    '在办结的15件网上申请中，予以公开4件。',
    '收到的15件网络申请，均已答复，予以公开4件。',
    '答复的9件企业申请中，予以公开4件。',
    '在办结的12件征地申请中，予以公开4件。',
    '收到网上申请5件，5件均已办结。',
    '交通领域立案104件，作出行政处罚97件。',
    '在城管领域查处违法建设27宗，作出行政处罚20件。',
    '文化旅游行业办理许可申请31件，作出行政许可31件。',
  ])('is not all: %s', (text) => {
    expect(read(bureau, text)).toEqual([]);
  });

  it('is told of as such, and the whole beside it', () => {
    expect(read(bureau, '收到个人申请12件，12件均已办结。')).toEqual(['received.person 12']);
    const text = '在交通领域立案104件，作出行政处罚97件，全年作出行政许可512件。';
    expect(read(bureau, text)).toEqual(['licensing 512']);
  });
});

describe('disputes of one outcome', () => {
  it.each([
    '政府信息公开案件中，被纠正的行政复议1件、行政诉讼0件。',
    '政府信息公开案件中被撤销的行政复议1件，行政诉讼2件。',
    '涉政府信息公开案件，维持的行政复议5件、行政诉讼3件。',
    '政府信息公开争议中，未审结的行政复议2件和行政诉讼1件。',
    '政府信息公开方面，征地拆迁类行政复议4件、行政诉讼2件。',
  ])('are not all, of the second kind neither: %s', (text) => {
    expect(read(bureau, text)).toEqual([]);
  });

  it('leave those read that were told before', () => {
    const text = '政府信息公开类行政复议4件、行政诉讼2件，被纠正的行政复议1件、行政诉讼0件。';
    expect(read(bureau, text)).toEqual(['reconsideration 4', 'suits 2']);
  });
});

describe('disputes about all matters', () => {
  it.each([
    '全年行政复议4件，主要为行政处罚类，涉及政府信息公开的1件。',
    '全年行政复议4件，涉及政府信息公开的1件。',
    '全年发生行政诉讼12件，政府信息公开类2件。',
    '全年行政诉讼12件，多数涉及工伤认定，其中2件涉及政府信息公开。',
    '全年行政诉讼12件，有2起涉及政府信息公开。',
    '被申请行政复议33起，因政府信息公开的8起。',
  ])('are not those about disclosure that are told behind them: %s', (text) => {
    expect(read(bureau, text)).toEqual([]);
  });

  it.each([
    '我局共被提起行政诉讼19起，绝大部分涉及房屋征收。',
    '被申请行政复议33起，主要是工伤认定。',
    '行政诉讼12件，有2起涉及政府信息公开。',
  ])(
    'are not, under a heading that tells of disclosure, what most of them were about: %s',
    (text) => {
      const heading = '四、政府信息公开行政复议、行政诉讼情况';
      const passages = [heading, text].map((one) => ({ place: null, text: one }));
      expect(proseOf(passages, { organ: bureau, year: 2024 }).statements).toEqual([]);
    },
  );

  it.each([
    ['我局被诉19起，因政府信息公开被起诉的3起。', ['suits 3']],
    ['因征地引发行政复议21件；因政府信息公开引发行政复议9件。', ['reconsideration 9']],
    ['行政复议3件、行政诉讼2件，均因政府信息公开引发。', ['reconsideration 3', 'suits 2']],
    ['因政府信息公开被提起行政诉讼12件，主要涉及征地补偿。', ['suits 12']],
    ['行政复议7件系因政府信息公开引起。', ['reconsideration 7']],
  ] as const)('leave those read that are named: %s', (text, told) => {
    expect(read(bureau, text)).toEqual(told);
  });
});

describe('decisions in the whole field of a bureau', () => {
  it('are all of them, and those in a part of its field are not', () => {
    const text = (field: string) => `全年作出${field}行政处罚74件。`;
    expect(read('江城市交通运输局', text('交通'))).toEqual(['penalties 74']);
    expect(read('国家税务总局清水县税务局', text('税务'))).toEqual(['penalties 74']);
    expect(read('赤岭市文化和旅游局', text('旅游'))).toEqual([]);
    expect(read('江城市教育体育局', text('体育'))).toEqual([]);
    expect(read(county, text('交通'))).toEqual([]);
    expect(read('江城市交通运输局', '各县局作出交通行政处罚74件。')).toEqual([]);
  });
});

test('a name as long as a book keeps nothing from being read, and ends', () => {
  const long = '长'.repeat(40_000);
  expect(read(long, `${long}。收到政府信息公开申请5件。`)).toEqual(
    read('某局', '收到政府信息公开申请5件。'),
  );
});

describe('an organ that a heading on a line of its own names', () => {
  const under = (heading: string) =>
    proseOf(
      [heading, '收到政府信息公开申请74件，办结70件。'].map((text) => ({ place: null, text })),
      { organ: county, year: 2024 },
    ).statements.map(({ value }) => value);

  it.each(['1.县自然资源局', '1.县自然资源局。'])('is spoken of under it: %s', (heading) => {
    expect(under(heading)).toEqual([]);
  });

  it('is the report’s own where it names no other', () => {
    expect(under('（二）依申请公开情况')).toEqual([74, 70]);
  });
});
