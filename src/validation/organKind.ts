/**
 * What kind of body reports, as far as it decides whether it may make 规章
 * (立法法第九十一条、第九十三条).
 */
export type OrganKind = 'ministry' | 'province' | 'city' | 'other';

export const organKinds: Readonly<Record<OrganKind, string>> = {
  ministry: '国务院部门',
  province: '省、自治区、直辖市人民政府',
  city: '设区的市、自治州人民政府',
  other: '其他机关（不能制定规章）',
};

export function isOrganKind(value: unknown): value is OrganKind {
  return typeof value === 'string' && Object.hasOwn(organKinds, value);
}

const autonomousRegions = ['内蒙古', '广西壮族', '西藏', '宁夏回族', '新疆维吾尔'];
const municipalities = ['北京市', '天津市', '上海市', '重庆市'];
const provinceNames =
  '河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾';

const provinces = new Set([
  ...provinceNames.split('|').map((name) => `${name}省`),
  ...autonomousRegions.map((name) => `${name}自治区`),
  ...municipalities,
]);
const leadingProvince = new RegExp(
  `^(?:(?:${provinceNames})省|(?:${autonomousRegions.join('|')})自治区)`,
);

/** A government's general office publishes for its government. */
const government = /^(.+?)人民政府(?:办公厅|办公室)?$/;

/** Central bodies: no name of a place, and one body's name only. */
const central = [
  /^(?:中华人民共和国)?[^省市县区州盟旗]{1,10}部$/,
  /^国家[^省市县区州盟旗局]{1,12}(?:局|总局|委员会|署)$/,
  /^(?:中国人民银行|审计署|海关总署|中国民用航空局|中国气象局|中国地震局|中国证券监督管理委员会)$/,
];

function kindOfGovernment(place: string): OrganKind | null {
  if (provinces.has(place)) return 'province';
  const local = place.replace(leadingProvince, '');
  if (/(?:县|区|旗|镇|乡|盟)$/.test(local)) return 'other';
  // One 市 or 州 alone: whether a 市 is divided into districts its name does not tell.
  if (/^[^市州]+(?:市|州)$/.test(local)) return 'city';
  return /^[^市州]*[市州].+市$/.test(local) ? 'other' : null;
}

/**
 * Guesses from its name what kind of body an organ is; null where the name does not tell.
 * A 县级市 named alone reads as a 市: the rule stays silent rather than raise a false alarm.
 */
export function guessOrganKind(organ: string): OrganKind | null {
  const name = organ.replace(/\s/g, '');
  const place = government.exec(name)?.[1];
  if (place !== undefined) return kindOfGovernment(place);
  if (central.some((pattern) => pattern.test(name))) return 'ministry';
  const elsewhere =
    /(?:局|厅|委|委员会|办公室|办事处|街道|镇|乡|中心|院|所|处|队|站|支行|公署|会|部)$/;
  return elsewhere.test(name) ? 'other' : null;
}
