/**
 * Written before it was run, by somebody who had not read the lexicon, in the notation of `tuning`:
 * figures of the report, and around them true ones of other years, other organs, other matters and
 * parts, which look like them. Most sentences stand alone, without the heading that says in a report of
 * what they speak. One line was mended after it was run: its tables lacked the total of its percentages.
 */
export const sealed = `
# 青石镇人民政府
一、总体情况。2024年，青石镇通过政务公开专栏发布信息各类动态412条，受理依申请公开{6件 received}，其中当场答复2件、书面答复4件，上年没有结转{申请 carriedIn=0}。 // concluded=6
我镇全年新收信息公开申请{9件 received}，加上2023年结转的{1件 carriedIn}，共需办理10件，年内办结{8件 concluded}，余下{2件 carriedOut}转入2025年办理。
镇党政办受理居民来信38件、12345工单1,207件，均不属于政府信息公开申请；依申请公开方面，全年收到申请{3件 received}。
2023年收到申请11件，2024年收到申请{7件 received}，同比减少4件。
收到的{14件 received}申请中，村民个人提出{13件 person}，企业提出{1件 business}，没有科研机构和社会公益组织提出的申请。 // research=0 welfare=0
对办结的申请，决定予以公开{4件 granted}，部分公开{3件 partial}，因本镇不掌握而无法提供{2件 unable.notHeld}。
镇属七个村（社区）公开村务信息860条，其中财务收支96条、低保名单12批次。
全镇未发生因政府信息公开引起的行政{复议 recon=0}和行政{诉讼 suits=0}。
本年度镇政府行政处罚{23件 penalties}、行政许可{17件 licensing}，没有实施行政{强制 coercion=0}。
今年以来我镇没有制定行政规范性{文件 issued=0}，现行有效的规范性文件仍为{2件 effective}。
1月至6月收到申请3件，7月至12月收到申请5件，全年合计收到申请{8件 received}。
较上一年度多收申请2件，共计{13件 received}；其中涉及征地拆迁的9件，涉及农村低保的2件，其他2件。
# 清河县人民政府
2024年全县行政机关共收到政府信息公开申请{286件 received}，同比增长12.6%；其中县政府本级41件、县直部门178件、乡镇街道67件。
全县上年结转申请{12件 carriedIn}，本年新收{305件 received}，办结{309件 concluded}，结转下年度继续办理{8件 carriedOut}。
从答复结果看：予以公开{121件 granted}、部分公开{34件 partial}、不予公开{29件 denied}、无法提供{77件 unable}、不予处理{15件 unprocessed}、其他处理{10件 otherwise}。
不予公开的{16件 denied}里，属于行政执法案卷的{7件 denied.caseFile}，属于过程性信息的{5件 denied.process}，保护第三方合法权益的{4件 denied.thirdParty}。
无法提供{52件 unable}，其中本机关不掌握{38件 unable.notHeld}，没有现成信息需要另行制作{9件 unable.notExisting}，补正后申请内容仍不明确{5件 unable.unclear}。
自然人申请占九成以上，共{264件 person}；法人和其他组织申请{22件 organisations}。
全县因政府信息公开被申请行政复议{18件 recon}，其中维持{11件 recon.upheld}、纠正{4件 recon.corrected}、其他结果{1件 recon.otherResult}、尚未审结{2件 recon.pending}。
新发生政府信息公开行政诉讼{9件 suits}，未经复议直接起诉{6件 direct}，复议后起诉{3件 after}，其中判决维持的7件。 // suits.upheld=7
县司法局审查各单位报送的规范性文件草案47件，县政府及部门全年制发规范性文件{19件 issued}，废止{6件 repealed}，现行有效{143件 effective}。
县行政审批局办理各类审批事项18,233件，全县作出行政许可{15322件 licensing}；公安、交通、市场监管等部门作出行政处罚{9812件 penalties}，行政强制{377件 coercion}。
县市场监管局收到申请61件，县自然资源局收到申请58件，县住建局收到申请44件，三部门合计占全县收到申请{240件 received}的67.9%。
全县举办培训班6期，培训432人次，开展第三方评估2轮，通报典型问题31个，发放“明白卡”5000余份。
全年行政事业性收费{1203.57万元 fees}。
县政府办公室牵头清理历年文件，宣布失效规范性文件11件，修改3件；依申请公开新收{131件 received}，较2022年的160件、2023年的142件连续下降。 // repealed=11
收到申请{95件 received}，其中通过网络提出71件，信函提出16件，当面提出8件；申请办结{93件 concluded}。
# 云岭市教育局
（一）主动公开。2024年主动公开信息1,126条，其中招生入学类212条、教育收费类34条、校外培训治理类57条；微信公众号推送文章688篇。（二）依申请公开。全年共收到公民、法人和其他组织提出的政府信息公开申请{21件 received}，比上年增加5件；办结{21件 concluded}，没有结转下年度办理的{申请 carriedOut=0}。（三）监督保障。无因政府信息公开被复议{案件 recon=0}。
本局收到申请{18件 received}，申请人均为自然人，主要咨询学区划分7件、教师招聘6件、民办学校年检5件。 // person=18
局机关受理各类信访219件，其中政府信息公开申请{4件 received}，已全部按时答复。 // concluded=4
2024年我局未收到政府信息公开{申请 received=0}，也无上年度结转的{申请 carriedIn=0}。
全年制定行政规范性文件{2件 issued}，均已按要求报备；转发上级文件35件，答复人大代表建议26件、政协提案19件。
去年结转的{2件 carriedIn}申请均在1月份办结，今年新收的{16件 received}申请办结15件，尚有{1件 carriedOut}待补正。 // concluded=17
不予处理{3件 unprocessed}，均为信访、举报、投诉类{申请 unprocessed.petition=3}。
各区县教育部门收到申请合计134件，不计入本局；本局收到{27件 received}。
本单位作为被申请人的行政复议案件{1件 recon}，复议机关予以{维持 recon.upheld=1}。
依申请公开收费情况：本年度未收取信息处理费；教育系统行政事业性收费{86.4万元 fees}。
# 东关街道办事处
街道全年收到政府信息公开申请{五件 received}，均为自然人申请，全部予以{公开 granted=5}。 // concluded=5 person=5
街道收到依申请公开信件12封，经核实其中属于政府信息公开申请的{8件 received}，其余4封为信访事项，已转信访办。
综合行政执法队立案45起，作出行政处罚{31件 penalties}，罚款3.2万元，暂扣物品19件。
2024年度街道没有行政许可{事项 licensing=0}，代办审批服务2,890件。
共办结申请{11件 concluded}：予以公开{2件 granted}，不予公开{1件 denied}，无法提供{6件 unable}，其他处理{2件 otherwise}。
因申请人逾期不补正，视为放弃申请并不再处理的{2件 otherwise.notCorrected}。
辖区9个社区公开居务信息1,340条；开展政府开放日活动2次，邀请居民代表58人参加；收集意见建议23条，采纳17条。
截至2024年12月31日，收到的{6件 received}申请已全部办结。 // concluded=6
截至12月底，街道共收到申请{10件 received}，办结{9件 concluded}；2025年1月8日又办结1件。
街道全年共公开信息536条，比去年同期的498条增长7.6%，收到申请{2件 received}，比去年同期的5件减少60%。
街道没有被提起行政复议，但有1件2023年的行政诉讼案于今年判决驳回。 // recon=0
# 南溪省生态环境厅
2024年，厅机关收到政府信息公开申请{342件 received}，其中环评文件类166件、监测数据类71件、处罚决定类39件、其他66件。
办理上年度结转申请{14件 carriedIn}、本年新收申请{311件 received}，年末结转{19件 carriedOut}。 // concluded=306
厅机关全年作出行政许可决定{218件 licensing}，行政处罚决定{45件 penalties}；全省生态环境系统作出行政处罚决定3,876件，罚款4.1亿元。
制定部门规章0件，由省政府制定规章1件；我厅制发行政规范性文件{7件 issued}，废止{2件 repealed}，现行有效{64件 effective}。 // rissued=0
不予公开{33件 denied}，占办结总数的11.2%；部分公开{47件 partial}，占15.9%。 // concluded=295
行政复议{12件 recon}，结果维持{8件 recon.upheld}，结果纠正{1件 recon.corrected}，尚未审结{3件 recon.pending}；行政诉讼{5件 suits}，均为复议后{起诉 after=5}。
法人或者其他组织申请{96件 organisations}，其中商业企业{71件 business}、科研机构{11件 research}、社会公益组织{9件 welfare}、法律服务机构{5件 legal}。
全厅答复电话咨询4,117次，网上留言答复826件，依申请公开答复{288件 concluded}，答复率100%。
申请量居前三位的市是甲市57件、乙市42件、丙市33件，省本级收到申请{118件 received}。
因重复申请不予处理{6件 unprocessed.repeated}，因要求提供公开出版物不予处理{2件 unprocessed.publication}。
2019年以来累计收到申请1,690件，其中2024年{305件 received}。
2024年收到申请{260件 received}，同比上升30%；办结申请{251件 concluded}，同比上升27.4%。
下一年度，拟压减办理时限3个工作日，力争复议案件控制在5件以内；本年度复议案件为{9件 recon}。
# 白塔乡人民政府
一、总体情况。白塔乡2024年在县政府网站公开信息96条，其中财政信息8条、惠农补贴信息41条、工作动态47条。全年收到书面申请{1件 received}，经审查决定予以{公开 granted=1}，没有上年结转，没有被复议、被诉。二、存在问题。一是更新不及时，自查发现栏目空白2个、错别字15处；二是业务能力不足，仅有兼职人员1名。三、改进措施。计划培训4次，整改率达到100%。 // carriedIn=0 recon=0 suits=0 concluded=1
全乡未收到公开{申请 received=0}，上级转来的申请1件系误投，已退回县政府办。
向群众解答政策咨询300余件次，收到信息公开申请{2件 received}，均当场答复。 // concluded=2
本乡全年没有作出行政处罚和行政许可{决定 penalties+licensing=0}，配合县级部门开展执法检查26次。
全乡11个村收到村务公开申请5件，由各村答复；乡政府收到政府信息公开申请{3件 received}。
收到申请{4件 received}，较2023年持平；其中1件因内容不明确要求补正，补正后已答复。 // concluded=4
受理的申请里有2件涉及多个事项，拆分后按{7件 received}统计。
行政规范性文件制发{0件 issued}、废止{1件 repealed}、现行有效{3件 effective}。
`;
