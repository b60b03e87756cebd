/**
 * Writes docs/functions.md from the JSDoc of the custom functions, the same source from which
 * functions.json and Excel's own help are made. With --check it only says whether the page is
 * up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import metadata from 'custom-functions-metadata';
import prettier from 'prettier';
import { functionFiles } from './function-files.cjs';
import { toldIn } from './functions-told.mjs';

const root = join(import.meta.dirname, '..');
const page = join(root, 'docs', 'functions.md');

function parameterText({ name, optional, repeating }) {
  const named = repeating ? `${name}, …` : name;
  return optional ? `[${named}]` : named;
}

const rowOf = (cells) => `| ${cells.join(' | ')} |`;

/** Rows under a blank head, for Markdown has no table without one. */
function tableOf(rows) {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (cells, rest) => rowOf([...cells, ...Array(width - cells.length).fill(rest)]);
  return [line([], ''), line([], '---'), ...rows.map((row) => line(row, ''))].join('\n');
}

function exampleText({ sample, formula, rows }) {
  const where = sample === '空白工作簿' ? '例' : `例（样例“${sample}”）`;
  const single = rows.length === 1 && rows[0].length === 1;
  return `${where}：\`${formula}\`，得${single ? ` ${rows[0][0]}` : `\n\n${tableOf(rows)}`}`;
}

function section({ id, description, parameters }, { examples, returns }) {
  const call = `NB.${id}(${parameters.map(parameterText).join(', ')})`;
  const rows = parameters.map(
    (one) => `| ${one.name} | ${one.optional ? '可不写' : '必填'} | ${one.description} |`,
  );
  return [
    `## NB.${id}`,
    `${description}。`,
    `\`${call}\``,
    ['| 参数 | | 说明 |', '|---|---|---|', ...rows].join('\n'),
    `结果：${returns}。`,
    ...examples.map(exampleText),
  ].join('\n\n');
}

const intro = `# 自定义函数

在单元格里输入 \`=NB.\` 就会列出这些函数。它们只看引用的区域，不改动任何单元格；区域是法定表格时，
请连同项目名称和表头一起引用。函数按项目名称认数，表格放在哪里、前后有没有别的内容都可以。

较旧的 Excel（如 2021 长期服务版）把空格子当作 0 交给函数，“未填”和“填 0”就分不开了：请把区域写成
\`IF(ISBLANK(区域),"",区域)\`，例如 \`=NB.CHECK(IF(ISBLANK(A1:J31),"",A1:J31))\`；“插入校验公式”放进去的就是这样写的。NB.BALANCE、
NB.GAP 等逐格核对的函数，在这样的 Excel 里对全空的行会得 0，不要当作相符。单元格填成了日期的，函数收到的只是一个数，
请用窗格核查。

## 想做什么，用哪个

| 想做的事 | 用 |
|---|---|
| 看一张表有没有问题、有几处、是什么 | NB.PASSED、NB.PROBLEMS、NB.CHECK |
| 找出最可能填错的那一格 | NB.SUSPECT |
| 把各单位的数取到汇总表 | NB.FIGURE |
| 各单位的表三逐格相加 | NB.CONSOLIDATE |
| 与上年对比、核对结转和现行有效件数 | NB.COMPARE、NB.CARRY、NB.EFFECTIVE |
| 在自己的台账里核对差额 | NB.BALANCE、NB.GAP、NB.SUMGAP |
| 查规则和依据 | NB.RULES |

## 做一张汇总表

工作台的样例“某县五个单位的表三汇总”就是这样做的，可以打开对照。

1. 每个单位一张工作表，放它的表三，工作表用单位名命名。
2. 在汇总表第一列写单位名，第一行写项目名，例如 本年新收、予以公开。
3. 取数：\`=NB.FIGURE('甲镇'!$A$1:$J$40,B$1)\`，向右填充即得各项。区域多写几行没有关系。
4. 核对：\`=NB.PROBLEMS('甲镇'!A1:J40,"错误")\` 为 0 即没有错误，也没有未填；不为 0 时用 NB.CHECK 看是什么。
5. 合计：留出 25 行 7 列空白，左上角写 \`=NB.CONSOLIDATE('甲镇'!A1:J40,'乙镇'!A1:J40)\`，结果自动铺开。

## 怎样算

- 空白：求差的函数按 0 计（与 Excel 的加减一致），一整组都空白时结果为空白；取数和汇总的函数不把未填当作 0，给出 \`#N/A\`。
- 文本：不当作数，给出 \`#VALUE!\` 并说明是哪一个；文本形式的数字也一样。
- 各区域大小不同：给出 \`#N/A\`，说明各自的大小。
- 区域里没有法定表格：给出 \`#VALUE!\`，说明应当引用什么。
- 没有安装本加载项的同事打开时，会看到 \`#NAME?\`。请一张表用一个函数，不要一格一个。
- 单元格显示错误值时，选中它可以看到原因。
`;

const { metadataJson, errors } = await metadata.generateCustomFunctionsMetadata(
  functionFiles,
  true,
);
if (errors.length > 0) throw new Error(errors.join('\n'));
const told = new Map(functionFiles.flatMap((file) => [...toldIn(readFileSync(file, 'utf8'))]));
const sections = JSON.parse(metadataJson).functions.map((one) => section(one, told.get(one.id)));
const text = await prettier.format([intro.trim(), ...sections].join('\n\n'), {
  parser: 'markdown',
});

if (process.argv.includes('--check')) {
  const same = readFileSync(page, 'utf8').replaceAll('\r\n', '\n') === text;
  if (!same) console.error('docs/functions.md 与函数的说明不一致，请运行 npm run docs:functions。');
  process.exit(same ? 0 : 1);
}
writeFileSync(page, text);
