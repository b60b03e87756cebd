/**
 * Written after `placesSealed` had been run and mended for, and run once. The notation is that of
 * `tuning`.
 */
export const placesAgain = `
# 沙河区人民政府
全区2024年新收政府信息公开申请{264件 received}，结转上年未办结{11件 carriedIn}，全年共办结{259件 concluded}，年底结转{16件 carriedOut}。
2024年，区政府系统收到自然人申请{240件 person}、商业企业申请{15件 business}、法律服务机构申请{9件 legal}，共收到政府信息公开申请{264件 received}。
在已答复的申请中，予以公开{101件 granted}、部分公开{19件 partial}、不予公开{33件 denied}、无法提供{84件 unable}、不予处理{15件 unprocessed}、其他处理{7件 otherwise}。以上均为政府信息公开申请办理结果。
全区发生政府信息公开行政复议{22件 recon}，其中{14件 recon.upheld}维持、{5件 recon.corrected}纠正、{3件 recon.pending}尚未审结。
全区政府信息公开行政诉讼案件{9件 suits}，其中复议后起诉{4件 after}、未经复议直接起诉{5件 direct}。
区政府2024年印发行政规范性文件{7件 issued}，废止{3件 repealed}，继续有效{61件 effective}，均同步发布政策解读。
各执法部门2024年作出行政处罚{3,118件 penalties}，其中普通程序2,204件、简易程序914件；行政强制{97件 coercion}。
2024年全区行政许可办理总量{18,240件 licensing}。
全区非税收入中行政事业性收费{2,406.31万元 fees}。
区政务公开办受理各单位信息公开栏目调整申请46件，办结46件。
区长热线全年接听群众来电8,412个，受理事项7,930件，办结7,901件。
受理不动产登记申请4.2万件，社保业务申请9.6万件，公积金提取申请1.1万件。
# 东沟镇人民政府
东沟镇2024年度收到依申请公开{4件 received}，均已办结并答复申请人，其中予以公开{3件 granted}，部分公开{1件 partial}。
本年度我镇新增政府信息公开申请{4件 received}，无上年{结转 carriedIn=0}，已全部办理完毕。
2024年，东沟镇未收到任何形式的政府信息公开{申请 received=0}。
我镇全年无政府信息公开行政{复议 recon=0}，无政府信息公开行政{诉讼 suits=0}。
本年度我镇办结行政许可{66件 licensing}，立案处罚9件，收缴罚款3.2万元。
2024年镇政府制发规范性文件{1件 issued}、废止{0件 repealed}、现行有效{3件 effective}。
各村公开党务村务财务信息1,248条，收到村民意见建议37条，采纳22条。
镇便民服务中心窗口受理申请2,318件，办结2,318件。
# 和平街道办事处
街道2024年度依申请公开收件{16件 received}，其中线上10件、线下6件，按期答复率100%。
2024年我街道共办结政府信息公开申请{15件 concluded}，另有1件尚在办理期限内。
全年收到政府信息公开申请{16件 received}，上年结转{0件 carriedIn}，结转下年{1件 carriedOut}；其中不予处理{2件 unprocessed}，均为重复申请。 // unprocessed.repeated=2
因街道不掌握相关信息无法提供{6件 unable.notHeld}，因属内部事务信息不予公开{1件 denied.internal}。政府信息公开申请工作平稳。 // denied=1
政府信息公开行政复议{1件 recon}、行政诉讼{1件 suits}，均维持原答复。
街道城管执法队实施行政处罚{92件 penalties}，未实施行政{强制 coercion=0}。
全年办理居民来信来访217件、城市管理网格事件6,128件。
街道未制发规范性{文件 issued=0}，未收取行政事业性{费用 fees=0}。
# 湖东新区管理委员会
新区管委会全年共收到政府信息公开申请{39件 received}，比上年多4件；答复{37件 concluded}，结转下年{2件 carriedOut}。 // carriedIn=0
答复的37件中，予以公开{15件 granted}，占40.5%；部分公开{4件 partial}，占10.8%。政府信息公开申请均按期答复。 // concluded=37
2024年新区实施行政许可{902件 licensing}，行政处罚{41件 penalties}，行政强制{0件 coercion}，行政事业性收费{0万元 fees}。
新区现行有效的行政规范性文件有{11件 effective}，本年新制定{2件 issued}，本年废止{1件 repealed}。
涉及新区信息公开的行政复议案件{3件 recon}，其中结果维持{2件 recon.upheld}、其他结果{1件 recon.otherResult}。
为企业代办审批申请316件，协调解决用工、用地诉求88件。
# 红枫山风景名胜区管理局
2024年我局收到政府信息公开申请{3件 received}，全部由自然人提出，予以公开{1件 granted}、无法提供{2件 unable}。 // person=3
景区全年作出行政处罚{17件 penalties}，办理行政许可{4件 licensing}，无行政强制{措施 coercion=0}。
景区管理局2024年无规范性{文件 issued=0}出台，无废止文件。
处理游客投诉126件，回复网络留言93条，发放导览手册3万份。
# 阳山县第二人民医院
2024年医院受理信息公开申请{0件 received}，公开医疗服务信息318条。
医院收到复印病历申请2,406份，办结2,406份。
# 阳山县职业技术学校
学校2024年收到政府信息公开申请{1件 received}，按期答复{1件 concluded}。
全年公开学籍、资助、收费类信息61条，受理学生资助申请417份。
# 江北市交通运输局
江北市交通运输局2024年共收到政府信息公开申请{75件 received}，受理渠道为：网络52件、信函20件、当面3件。
本年度共办理政府信息公开申请{76件 concluded}，其中上年结转{3件 carriedIn}，本年新收{75件 received}，结转下年{2件 carriedOut}。
我局全年不予公开{9件 denied}，原因分别为：过程性信息{4件 denied.process}，行政执法案卷{3件 denied.caseFile}，行政查询事项{2件 denied.inquiry}。政府信息公开申请均依法答复。
无法提供的共{21件 unable}，其中本机关不掌握{18件 unable.notHeld}、没有现成信息{2件 unable.notExisting}、补正后仍不明确{1件 unable.unclear}。
全年办理道路运输许可等行政许可{5,128件 licensing}。
交通执法支队办理行政处罚案件{1,906件 penalties}，实施行政强制措施{58件 coercion}。
因信息公开引起的行政复议{8件 recon}（维持{6件 recon.upheld}，纠正{2件 recon.corrected}），行政诉讼{3件 suits}。
制定行政规范性文件{2件 issued}，修订1件；截至年底现行有效{14件 effective}。
接听12328热线4.6万个，受理投诉建议3,204件，办结率100%。
较上年增长11.9%，其中自然人申请{71件 person}，商业企业申请{4件 business}。以上为本局收到的政府信息公开申请。
# 江北市统计局
市统计局全年未收到政府信息公开{申请 received=0}，也未发生行政{复议 recon=0}、行政{诉讼 suits=0}案件。
市统计局作出统计行政处罚{5件 penalties}，无行政{许可 licensing=0}和行政{强制 coercion=0}。
发布统计公报1篇、月度数据12期，答复数据咨询263次。
# 江北市审计局
2024年市审计局依法受理政府信息公开申请{9件 received}，较2023年下降10%，已答复{9件 concluded}。
对9件申请，予以公开{2件 granted}，不予公开{5件 denied}（其中属于过程性信息{3件 denied.process}、属于内部事务信息{2件 denied.internal}），无法提供{2件 unable}。
公开审计结果公告14篇，移送问题线索31件。
`;
