/**
 * Written after `outside` had been run and mended for, by the one who mended; run once. The notation is
 * that of `tuning`.
 */
export const outsideAgain = `
# 西陵县人民政府
全县各级行政机关2024年度新收政府信息公开申请{241件 received}，上年结转{13件 carriedIn}，本年度办理完结{245件 concluded}，结转下年度{9件 carriedOut}。
2024年县政府及所属部门共收到政府信息公开申请{241件 received}，其中自然人申请{219件 person}，商业企业申请{14件 business}，法律服务机构申请{8件 legal}。
申请办理结果方面，予以公开{96件 granted}，部分公开{21件 partial}，不予公开{30件 denied}，无法提供{73件 unable}，不予处理{17件 unprocessed}，其他处理{8件 otherwise}。
同比来看，申请总量比2023年的228件增加13件，增幅5.7%。 // received=241
全年发生政府信息公开类行政复议案件{24件 recon}，其中维持{13件 recon.upheld}，纠正{5件 recon.corrected}，尚未审结{6件 recon.pending}。
全县政府信息公开行政诉讼案件共{11件 suits}，其中未经复议直接起诉的{7件 direct}，复议后起诉的{4件 after}。
2024年县政府制定规范性文件{9件 issued}，失效废止{4件 repealed}，截至年末现行有效的规范性文件{108件 effective}。
各执法单位全年共实施行政处罚{5,204件 penalties}，行政强制{312件 coercion}；办结行政许可{22,431件 licensing}。
全县行政事业性收费总额为{4,118.6万元 fees}。
县政务服务中心全年受理政务服务事项31.2万件，办结31.1万件，评价满意率99.8%。
对2024年办结的{245件 concluded}申请进行梳理，涉及征地拆迁类102件、财政资金类31件、其他112件。
全年公开政府常务会议议题54个，邀请利益相关方列席会议6次。
2024年共收到依申请公开{241件 received}，均在法定时限内予以答复，未出现超期答复。
不予公开的{30件 denied}中，涉及国家秘密{2件 denied.stateSecret}、内部事务信息{9件 denied.internal}、过程性信息{11件 denied.process}、行政执法案卷{8件 denied.caseFile}。
无法提供的73件中，本机关不掌握相关政府信息的{60件 unable.notHeld}，没有现成信息需要另行制作的{9件 unable.notExisting}，补正后申请内容仍不明确的{4件 unable.unclear}。
全县收到的申请中，予以公开和部分公开的合计{117件 granted+partial}。
近五年全县收到申请年均超过200件。
县住房和城乡建设局收到申请最多，为58件。
# 柳河乡人民政府
2024年，我乡收到政府信息公开申请{1件 received}，已依法予以公开，无上年结转和结转下年{办件 carriedOut=0}。 // granted=1 carriedIn=0
2024年度共接收群众信息公开申请{两件 received}，均由自然人提出，均在规定期限内办结。 // person=2
我乡本年度未制发行政规范性{文件 issued=0}，未作出行政许可{决定 licensing=0}，实施行政处罚{6件 penalties}。
本年度我乡没有收取行政事业性{费用 fees=0}。
2024年，乡政府共办理行政许可{25件 licensing}，其中农村宅基地审批19件、林木采伐6件。
全年未收到政府信息公开{申请 received=0}，也无上年度{结转 carriedIn=0}的申请。
全乡全年没有发生因政府信息公开申请行政{复议 recon=0}、提起行政{诉讼 suits=0}的情况。
通过乡政府门户网站发布信息212条，较去年增加37条；通过“柳河发布”公众号推送信息148条。
收到上级交办的信访事项8件，办结8件。
本年度新收{6件 received}，自然人{6件 person}，上年无{结转 carriedIn=0}；予以公开{3件 granted}，无法提供{3件 unable}。依申请公开工作平稳有序。
收到1件政府信息公开申请，经补正后予以答复。 // received=1
截至2024年底，我乡现行有效行政规范性文件{0件 effective}。
2023年度结转申请{1件 carriedIn}，2024年度新收申请{3件 received}，均已答复。
我乡收到镇村干部、群众关于补贴发放的咨询31次，现场答复31次。
张贴公开栏42期，发放明白纸1,300份，召开村民代表会议26次。
# 台安区城市管理和综合执法局
2024年，区城管执法局共收到政府信息公开申请{67件 received}，较上年下降15.2%，结转{2件 carriedOut}。
今年以来，我局作出行政处罚{1,438件 penalties}，作出行政强制{25件 coercion}，作出行政许可{302件 licensing}。
依申请公开办理情况：本年收到申请{67件 received}，上年结转{1件 carriedIn}，本年办结{66件 concluded}。
67件申请中，自然人提出{64件 person}，商业企业提出{3件 business}。 // received=67
答复类型为：予以公开{22件 granted}，部分公开{5件 partial}，不予公开{8件 denied}，无法提供{24件 unable}，不予处理{4件 unprocessed}，其他处理{3件 otherwise}。
因政府信息公开引发的行政复议有{3件 recon}，均被{维持 recon.upheld=3}；行政诉讼有{2件 suits}。
全年未因政府信息公开工作被上级机关通报，未发生泄密事件。
受理市民投诉8,420件，处置率99.1%；“随手拍”案件2,311件。
2024年我局起草并以区政府名义印发规范性文件1件。
我局2024年没有新制定的行政规范性{文件 issued=0}，废止{2件 repealed}。
收取占道费、垃圾处理费等行政事业性收费{265.3万元 fees}。
予以公开{22件 granted}，占33.3%；无法提供{24件 unable}，占36.4%。以上均为依申请公开办理数据。 // concluded=66
共办理行政处罚案件1,502件，结案1,438件。 // penalties=1438
不予公开{8件 denied}（行政执法案卷{5件 denied.caseFile}，第三方合法权益{3件 denied.thirdParty}）；不予处理{4件 unprocessed}（信访举报投诉{3件 unprocessed.petition}，重复申请{1件 unprocessed.repeated}）。依申请公开答复结果如上。
当面申请9件、邮寄申请21件、网络申请37件，全年累计收到申请{67件 received}。政府信息公开申请数量趋于稳定。
# 东港市教育局
2024年，市教育局受理政府信息公开申请{19件 received}，办结{19件 concluded}，其中予以公开{11件 granted}、无法提供{6件 unable}、不予处理{2件 unprocessed}。
全年没有政府信息公开行政{复议 recon=0}案件，有行政诉讼案件{1件 suits}。
本单位作出行政许可{48件 licensing}，行政处罚{0件 penalties}，行政强制{0件 coercion}。
制定出台规范性文件{2件 issued}，修改1件，废止{1件 repealed}，现行有效{17件 effective}。
全市教育系统共收到政府信息公开申请43件，其中市局机关{19件 received}。
“局长信箱”收到来信417件，回复417件；接听政策咨询电话6,000余个。
今年收到的政府信息公开申请有{19件 received}，比2023年的24件减少5件。
学校信息公开专栏公开招生信息86条、收费信息52条。
2024年市教育局没有结转至下年度的申请{件 carriedOut=0}。
全年考试收费{812.4万元 fees}，属行政事业性收费。
2024年1月至12月，我局共收到政府信息公开申请{19件 received}。
2024年度，共有19名自然人向我局提出政府信息公开申请。 // received=19
`;
