import { answer } from './answer';
import {
  balanceDifference,
  carryDifference,
  effectiveDifference,
  partsDifference,
  rangeDifference,
} from './differences';

/*
 * The descriptions below are what Excel shows while a formula is typed; functions.json and
 * docs/functions.md are made from them.
 */

/**
 * 核对表三的勾稽关系：一加二，减三（七）、减四，为 0 即相符
 * @customfunction BALANCE
 * @param 本年新收 一、本年新收政府信息公开申请数量
 * @param 上年结转 二、上年结转政府信息公开申请数量
 * @param 办理结果总计 三、（七）总计
 * @param 结转下年 四、结转下年度继续办理
 * @returns 差额；区域大小相同时逐格计算
 * @example 空白工作簿
 * =NB.BALANCE(58,2,61,0)
 * -1
 * @example 某县五个单位的表三汇总
 * =NB.BALANCE('汇总'!B4:B8,'汇总'!C4:C8,'汇总'!D4:D8,'汇总'!E4:E8)
 * 0
 * 0
 * 0
 * 0
 * 0
 */
export function balanceFunction(
  本年新收: unknown[][],
  上年结转: unknown[][],
  办理结果总计: unknown[][],
  结转下年: unknown[][],
): unknown[][] {
  return answer(() => balanceDifference(本年新收, 上年结转, 办理结果总计, 结转下年), {
    ranges: {
      本年新收,
      上年结转,
      办理结果总计,
      结转下年,
    },
  });
}

/**
 * 总计与各部分之和的差额，为 0 即相符
 * @customfunction GAP
 * @param 总计 总计所在的单元格或区域
 * @param 部分 各组成部分，可以逐个给出；区域大小与总计相同时逐格计算
 * @returns 总计减各部分之和
 * @example 空白工作簿
 * =NB.GAP(21,14,4,2)
 * 1
 * @example 某街道办事处2024年年报
 * =NB.GAP(年报2024表四!E7,年报2024表四!A7,年报2024表四!B7,年报2024表四!C7,年报2024表四!D7)
 * 1
 */
export function gapFunction(总计: unknown[][], 部分: unknown[][][]): unknown[][] {
  return answer(() => partsDifference(总计, 部分), { ranges: { 总计, 部分 } });
}

/**
 * 总计与一个区域内所有数之和的差额，为 0 即相符
 * @customfunction SUMGAP
 * @param 总计 总计所在的单元格
 * @param 区域 各组成部分所在的区域，空白按 0 计
 * @returns 总计减区域之和
 * @example 空白工作簿
 * =NB.SUMGAP(21,{14,4,2})
 * 1
 * @example 某县五个单位的表三汇总
 * =NB.SUMGAP('乙镇'!J6,'乙镇'!D6:I6)
 * 0
 */
export function sumGapFunction(总计: unknown[][], 区域: unknown[][]): unknown[][] {
  return answer(() => rangeDifference(总计, 区域), { ranges: { 总计, 区域 } });
}

/**
 * 核对结转：本年表三的“二、上年结转”减上年表三的“四、结转下年度”，为 0 即相符
 * @customfunction CARRY
 * @param 本年上年结转 本年的“二、上年结转政府信息公开申请数量”
 * @param 上年结转下年 上年的“四、结转下年度继续办理”
 * @returns 差额；区域大小相同时逐格计算
 * @example 空白工作簿
 * =NB.CARRY(3,2)
 * 1
 * @example 某县五个单位的表三汇总
 * =NB.CARRY('乙镇'!D7:J7,'乙镇2023'!D30:J30)
 * 0 | 0 | 0 | 0 | 0 | 0 | 0
 */
export function carryFunction(本年上年结转: unknown[][], 上年结转下年: unknown[][]): unknown[][] {
  return answer(() => carryDifference(本年上年结转, 上年结转下年), {
    ranges: { 本年上年结转, 上年结转下年 },
  });
}

/**
 * 核对现行有效件数：现行有效减（上年现行有效加本年制发减本年废止），为 0 即相符
 * @customfunction EFFECTIVE
 * @param 上年现行有效 上年的现行有效件数
 * @param 本年制发 本年制发件数
 * @param 本年废止 本年废止件数
 * @param 现行有效 本年的现行有效件数
 * @returns 差额；区域大小相同时逐格计算
 * @example 空白工作簿
 * =NB.EFFECTIVE(10,3,2,12)
 * 1
 */
export function effectiveFunction(
  上年现行有效: unknown[][],
  本年制发: unknown[][],
  本年废止: unknown[][],
  现行有效: unknown[][],
): unknown[][] {
  return answer(() => effectiveDifference(上年现行有效, 本年制发, 本年废止, 现行有效), {
    ranges: {
      上年现行有效,
      本年制发,
      本年废止,
      现行有效,
    },
  });
}
