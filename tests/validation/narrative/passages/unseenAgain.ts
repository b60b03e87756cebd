/**
 * Written after `unseen` had been opened and before what it showed was mended, in the notation of
 * `tuning`; run once, when that was done.
 */
export const unseenAgain = `
# 石桥镇人民政府
2024年，石桥镇共收到政府信息公开申请{12件 received}，其中书面邮寄8件、网络提交4件，均已按期答复。
（二）依申请公开。2024年我镇{没有收到 received=0}政府信息公开申请，无结转{事项 carriedIn=0}。
2024年全镇受理依申请公开{5件 received}，予以公开{2件 granted}、部分公开{1件 partial}、无法提供{2件 unable}。
全年办理群众诉求1,846件，满意率98.6%，公开村级小微权力清单信息312条。
本镇新收政府信息公开申请{7件 received}，结转上年申请{1件 carriedIn}，全年共办结{8件 concluded}。
2024年因政府信息公开被申请行政复议{1件 recon}，未被提起行政{诉讼 suits=0}。
镇综合行政执法队作出行政处罚决定37件，镇政府作出行政处罚决定{37件 penalties}。
全年未作出行政{强制 coercion=0}决定，办理行政许可{86件 licensing}。
2024年制定行政规范性文件{1件 issued}，未废止行政规范性{文件 repealed=0}。
收到申请二十余件，主要涉及土地征收、危房改造。
较2023年的9件，今年收到的申请有所增加。
2024年我镇受理政府信息公开申请{十二件 received=12}，较2023年增加三件。
# 临江区人民政府
2024年，全区各级行政机关共收到政府信息公开申请{463件 received}，较上年下降5.1%。
全区共办理政府信息公开申请{471件 concluded}（含上年结转{19件 carriedIn}），结转下年度{11件 carriedOut}。 // received=463
办理结果为予以公开{203件 granted}，部分公开{58件 partial}，不予公开{47件 denied}，无法提供{102件 unable}，不予处理{21件 unprocessed}，其他处理{40件 otherwise}。
区政府办公室收到申请74件，区教育局收到申请31件，各街道收到申请112件。
不予公开的情形中，国家秘密{1件 denied.stateSecret}，第三方合法权益{5件 denied.thirdParty}，内部事务信息{11件 denied.internal}，过程性信息{14件 denied.process}。
自然人申请{402件 person}，占86.8%；法人或其他组织申请{61件 organisations}，占13.2%；全年收到申请{463件 received}。
全区因政府信息公开引发行政复议{31件 recon}，其中维持{22件 recon.upheld}、纠正{3件 recon.corrected}、其他结果{4件 recon.otherResult}、尚未审结{2件 recon.pending}。
因政府信息公开提起的行政诉讼{14件 suits}，其中未经复议直接起诉{9件 direct}，复议后起诉{5件 after}。
截至2024年底，全区现行有效行政规范性文件{38件 effective}，当年制发{4件 issued}、废止{2件 repealed}。
区政府全年印发文件96件，主动公开71件，公开率74%，政策解读35件次。
全区作出行政许可{52,077件 licensing}，行政处罚{4,410件 penalties}，行政强制{268件 coercion}。
全年收取行政事业性收费{618.9万元 fees}，较上年减少32.4万元。
2023年收到政府信息公开申请488件，2024年收到{463件 received}。
抽查答复书120份，评查案卷60卷，通报问题单位4家。
予以公开率43.1%，部分公开率12.3%，依法答复率100%。 // granted=203 partial=58 concluded=471
# 临江区财政局
2024年我局收到政府信息公开申请{6件 received}，均为自然人提出，内容涉及预算、采购等。 // person=6
区财政局全年依法办理政府信息公开申请{6件 concluded}，其中予以公开{4件 granted}，其余2件为无法提供。 // unable=2
我局2024年未收取任何与政府信息公开相关的费用，收到政府采购投诉9件。
全年行政处罚{2件 penalties}，行政许可{0件 licensing}，行政强制{0件 coercion}。
2024年，我局无行政{复议 recon=0}、无行政{诉讼 suits=0}。
2024年，我局共受理依申请公开{6件 received}，上年结转{0件 carriedIn}，办结{6件 concluded}，结转下年{0件 carriedOut}。
我局制定行政规范性文件{2件 issued}，转发上级文件17件，公开财政信息208条。
对全区政府采购文件开展清理，清理规范性文件14件，废止3件。
# 临江区卫生健康局
2024年共收到{18件 received}政府信息公开申请，同比增长20%。
全年共收到政府信息公开申请{18件 received}，办结{17件 concluded}，{1件 carriedOut}结转到2025年办理。
区属医院、社区卫生服务中心收到信息公开申请11件，均已答复。
我局全年作出行政处罚决定{164件 penalties}，其中警告98件、罚款66件，罚没款21.3万元。
依申请公开答复中，不予公开{1件 denied}，为行政查询事项；无法提供{5件 unable}，均因本机关不掌握。
受理投诉举报642件，回复网民留言133条，收到政府信息公开申请{18件 received}。
全年共办理行政许可{1,975件 licensing}，同比增长8.2%，行政处罚{164件 penalties}，同比下降3.0%。
我局收到区政府转办的政府信息公开申请3件，协办区政府答复2件。
未发生因政府信息公开引发的行政{复议 recon=0}，行政诉讼{2件 suits}均为上年结转案件。
其他处理{2件 otherwise}，均为申请人逾期不补正。
补正后答复3件，延期答复2件，征求第三方意见1件。
# 临江区城市管理局
2024年我局收到政府信息公开申请{43件 received}，其中予以公开{20件 granted}，占46.5%，部分公开{6件 partial}，占14.0%。 // concluded=43
收到政府信息公开申请{43件 received}，申请人撤回2件，已全部答复。
本年度申请行政复议{5件 recon}，复议机关维持{4件 recon.upheld}、纠正{1件 recon.corrected}，均涉及政府信息公开。
全年共立案查处违法行为1,208起，作出行政处罚{1,146件 penalties}，实施行政强制{83件 coercion}。
我局依申请公开数量为{43件 received}，上年为51件，减少15.7%。
2024年度行政诉讼{2件 suits}，均为政府信息公开案件，结果维持{1件 suits.upheld}，尚未审结{1件 suits.pending}。
2024年，区城管局新收申请{43件 received}，加上上年结转的{2件 carriedIn}，应办45件，实际办结{44件 concluded}。
热线转办件12,455件，其中涉及占道经营4,310件，按期办结率99.9%。
`;
