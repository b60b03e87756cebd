/** The lowest Excel that is supported has this ExcelApi 1.x, and each before it. */
const baseline = 14;

const minorOf = (set) => Number(set.split('.').at(-1));

/** Whether an Excel that is supported may lack it. */
export const isAsked = (set) => !set.startsWith('ExcelApi 1.') || minorOf(set) > baseline;

function row({ member, set }) {
  const use = member.endsWith(' =') ? '写' : '读、调用';
  const note = isAsked(set) ? '先问有没有，没有就不用' : '';
  return `| ${member.replace(' =', '')} | ${use} | ${set} | ${note} |`;
}

/**
 * docs/office-members.md, before it is formatted.
 * @param used members of office.js, each with its requirement set
 */
export function officeText(used) {
  const members = [...used].map(([member, set]) => ({ member, set }));
  members.sort((a, b) => minorOf(b.set) - minorOf(a.set) || a.member.localeCompare(b.member));
  return `# 用到的 office.js

由 \`npm run docs:office\` 从源代码和 @types/office-js 列出，请不要手工修改。最低支持的 Excel LTSC 2021 有
ExcelApi 1.14；更新的一律先用 \`isSetSupported\` 询问。Excel 对象模型以外，只用 Office.onReady、Office.context（要求集、
主题、对话框）、Office.actions 和 CustomFunctionsRuntime 1.1。

| 成员 | 怎样用 | 要求集 | 备注 |
|---|---|---|---|
${members.map(row).join('\n')}
`;
}
