import { answer } from './answer';
import { catalogue } from './catalogue';
import { comparisonTable } from './comparison';
import { consolidate } from './consolidation';
import { checkRange, problemsIn, passes } from './findings';
import { lookUpFigure } from './lookup';
import { suspects } from './suspicion';

/*
 * The descriptions below are what Excel shows while a formula is typed; functions.json and
 * docs/functions.md are made from them.
 */

/**
 * 核查区域里的法定表格，逐条列出问题；旧版 Excel 把空格子当 0，请写成 NB.CHECK(IF(ISBLANK(区域),"",区域))
 * @customfunction CHECK
 * @param 区域 法定表格所在的区域，连同项目名称和表头
 * @param [级别] 只列这一级和更重的：错误（连同未填）、核实 或 提示；不写则全部列出
 * @returns 问题清单；没有问题时为“未发现问题”
 * @example 某街道办事处2024年年报
 * =NB.CHECK(年报2024表三!A1:J31)
 * 级别 | 规则 | 位置 | 说明 | 差额
 * 错误 | 办理结果总计 | 表三 第 24 行“（七）总计”的“自然人” | 表三 自然人列：21 项之和 = 59，三(七)(57)，相差 2 | -2
 * 错误 | 申请人总计 | 表三 第 3 行“（一）予以公开”的“总计” | 表三“（一）予以公开”行：自然人(28) + 商业企业(4) + 法律服务机构(1) + 其他(1) = 34，总计(32)，相差 2 | -2
 * @example 某县五个单位的表三汇总
 * =NB.CHECK('甲镇'!A1:J30)
 * 未发现问题
 */
export function checkFunction(区域: unknown[][], 级别?: unknown): unknown[][] {
  return answer(() => checkRange(区域, 级别), { ranges: { 区域 }, options: { 级别 } });
}

/**
 * 区域里的法定表格有多少个问题；未填的逐项计数
 * @customfunction PROBLEMS
 * @param 区域 法定表格所在的区域，连同项目名称和表头
 * @param [级别] 只数这一级和更重的：错误（连同未填）、核实 或 提示；不写则全部计数
 * @returns 问题个数
 * @example 某街道办事处2024年年报
 * =NB.PROBLEMS(年报2024表三!A1:J31,"错误")
 * 2
 */
export function problemsFunction(区域: unknown[][], 级别?: unknown): unknown[][] {
  return answer(() => problemsIn(区域, 级别), { ranges: { 区域 }, options: { 级别 } });
}

/**
 * 区域里的法定表格是否没有“错误”，也没有“未填”
 * @customfunction PASSED
 * @param 区域 法定表格所在的区域，连同项目名称和表头
 * @returns TRUE 或 FALSE
 * @example 某街道办事处2024年年报
 * =NB.PASSED(年报2024表三!A1:J31)
 * FALSE
 */
export function passedFunction(区域: unknown[][]): unknown[][] {
  return answer(() => passes(区域), { ranges: { 区域 } });
}

/**
 * 按项目名称取法定表格里的数，不论它在区域的哪一格
 * @customfunction FIGURE
 * @param 区域 法定表格所在的区域，连同项目名称和表头
 * @param 项目 表上的项目名称，如 本年新收、（三）不予公开·2、总计，或数据项编号
 * @param [栏] 栏的名称，如 自然人；不写则取总计
 * @returns 该项的数；未填时为 #N/A
 * @example 某街道办事处2024年年报
 * =NB.FIGURE(年报2024表三!A1:J31,"本年新收","自然人")
 * 58
 * @example 某县五个单位的表三汇总
 * =NB.FIGURE('丙街道'!A1:J30,"（三）不予公开·4")
 * 5
 * @example 某街道办事处2024年年报
 * =NB.FIGURE(年报2024表二!A1:D20,"行政许可")
 * 312
 */
export function figureFunction(区域: unknown[][], 项目: string, 栏?: unknown): unknown[][] {
  return answer(() => lookUpFigure(区域, 项目, 栏), {
    ranges: { 区域 },
    values: { 项目 },
    options: { 栏 },
  });
}

/**
 * 找出最可能填错的单元格和应有的数
 * @customfunction SUSPECT
 * @param 区域 法定表格所在的区域，连同项目名称和表头
 * @returns 名次、单元格、现值、建议值；无法区分的注明并列
 * @example 某街道办事处2024年年报
 * =NB.SUSPECT(年报2024表三!A1:J31)
 * 名次 | 单元格 | 现值 | 建议值
 * 1 | 表三 第 3 行“（一）予以公开”的“自然人” | 28 | 26
 */
export function suspectFunction(区域: unknown[][]): unknown[][] {
  return answer(() => suspects(区域), { ranges: { 区域 } });
}

/**
 * 对比两年的法定表格：项目、上年、本年、增减
 * @customfunction COMPARE
 * @param 本年区域 本年的法定表格
 * @param 上年区域 上年的同一张表格
 * @param [栏] 表三取哪一栏，不写为总计；写“全部”则列出每一栏
 * @returns 对比表
 * @example 某县五个单位的表三汇总
 * =NB.COMPARE('乙镇'!A1:J30,'乙镇2023'!A1:J30)
 * 项目 | 上年 | 本年 | 增减
 * 表三 一、本年新收政府信息公开申请数量·总计 | 10 | 5 | -5
 * 表三 二、上年结转政府信息公开申请数量·总计 | 0 | 5 | 5
 * …
 */
export function compareFunction(
  本年区域: unknown[][],
  上年区域: unknown[][],
  栏?: unknown,
): unknown[][] {
  return answer(() => comparisonTable(本年区域, 上年区域, 栏), {
    ranges: { 本年区域, 上年区域 },
    options: { 栏 },
  });
}

/**
 * 汇总若干张表三：按表格的行列顺序给出各格之和
 * @customfunction CONSOLIDATE
 * @param 区域 各单位的表三，每个单位一个区域
 * @returns 25 行 7 列的数（“（六）其他处理”为一行的旧表是 23 行）
 * @example 某县五个单位的表三汇总
 * =NB.CONSOLIDATE('甲镇'!A1:J30,'乙镇'!A1:J30,'丙街道'!A1:J30)
 * 28 | 7 | 0 | 0 | 0 | 0 | 35
 * …
 */
export function consolidateFunction(区域: unknown[][][]): unknown[][] {
  return answer(() => consolidate(区域), { ranges: { 区域 } });
}

/**
 * 全部审核规则：规则、级别、名称、内容、依据
 * @customfunction RULES
 * @param [表] 只列某一张表的规则：表二、表三 或 表四
 * @returns 规则目录
 * @example 空白工作簿
 * =NB.RULES("表三")
 * 规则 | 级别 | 名称 | 内容 | 依据
 * …
 */
export function rulesFunction(表?: unknown): unknown[][] {
  return answer(() => catalogue(表), { options: { 表 } });
}
