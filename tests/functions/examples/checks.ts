import { levelNames, rules } from '../../../src/validation';
import { broken, off, other, persons, slipped, sound } from './cells';
import { refused, type Example } from './example';

export const checks: readonly Example[] = [
  { title: '没有问题的表', id: 'CHECK', args: [sound], shows: [['未发现问题']] },
  refused('不是法定表格', 'CHECK', [other], '法定表格'),
  {
    title: '逐条列出问题',
    id: 'CHECK',
    args: [off, '错误'],
    shows: [
      ['级别', '规则', '位置', '说明', '差额'],
      [
        '错误',
        '勾稽关系',
        '表三 第 1 行“一、本年新收政府信息公开申请数量”的“总计”',
        '表三 总计列：一(49) + 二(0) = 49，三(七)(46) + 四(2) = 48，相差 1',
        1,
      ],
      [
        '错误',
        '申请人总计',
        '表三 第 1 行“一、本年新收政府信息公开申请数量”的“总计”',
        '表三“一、本年新收政府信息公开申请数量”行：自然人(34) + 商业企业(7) + 社会公益组织(1) + 法律服务机构(3) + 其他(3) = 48，总计(49)，相差 1',
        1,
      ],
    ],
  },
  refused('不认得的级别', 'CHECK', [off, '严重'], '错误、核实 或 提示'),
  refused('区域里有两份年报', 'CHECK', [[...sound, [], ...sound]], '不止一份'),
  refused('空白的区域', 'CHECK', [[[null], [null]]], '2行×1列'),
  { title: '没有问题的表个数为 0', id: 'PROBLEMS', args: [sound], shows: [[0]] },
  { title: '一处笔误破两条', id: 'PROBLEMS', args: [off, '错误'], shows: [[2]] },
  refused('不认得的级别', 'PROBLEMS', [off, '严重'], '错误、核实 或 提示'),
  { title: '错误值是表里的一个问题', id: 'PROBLEMS', args: [broken, '错误'], shows: [[1]] },
  refused('不是法定表格', 'PROBLEMS', [other], '法定表格'),
  { title: '没有错误为 TRUE', id: 'PASSED', args: [sound], shows: [[true]] },
  { title: '有错误为 FALSE', id: 'PASSED', args: [off], shows: [[false]] },
  refused('不是法定表格', 'PASSED', [other], '法定表格'),
  { title: '没有可疑的数', id: 'SUSPECT', args: [sound], shows: [['未发现问题']] },
  {
    title: '指出填错的一格和应有的数',
    id: 'SUSPECT',
    args: [slipped],
    shows: [
      ['名次', '单元格', '现值', '建议值'],
      [1, '表三 第 1 行“一、本年新收政府信息公开申请数量”的“自然人”', persons + 9, persons],
    ],
  },
  refused('不是法定表格', 'SUSPECT', [other], '法定表格'),
  refused('没有这张表', 'RULES', ['表九'], '表二、表三 或 表四'),
  {
    title: '列出一张表的规则',
    id: 'RULES',
    args: ['表四'],
    shows: [
      ['规则', '级别', '名称', '内容', '依据'],
      ...rules
        .filter(({ tables }) => tables === undefined || tables.includes('4'))
        .map(({ id, level, title, help, basis }) => [id, levelNames[level], title, help, basis]),
    ],
  },
];
