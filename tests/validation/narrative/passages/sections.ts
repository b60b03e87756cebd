/**
 * Texts of a first section as reports have them, with their headings (⏎ begins a line) and what a
 * section tells besides: run once after the reader had been mended, and not written for it. The notation
 * is that of `tuning`.
 */
export const sections = `
# 临湖县人民政府
（一）主动公开。全年通过县政府网站发布信息8,412条，制作解读材料46份。⏎（二）依申请公开。全年收到申请{174件 received}，较上年多19件，上年结转{6件 carriedIn}。办结{171件 concluded}，其中予以公开{62件 granted}、部分公开{14件 partial}、不予公开{19件 denied}，其余按规定结转。
（二）依申请公开。本年度新收{88件 received}。其中自然人{80件 person}，法人或其他组织{8件 organisations}。受理过程中做到每件登记、每件审核、每件归档。
县政府及各部门制发规范性文件{14件 issued}，废止{5件 repealed}，现行有效{92件 effective}。⏎作出行政许可决定{7,120件 licensing}，行政处罚{1,033件 penalties}，行政强制{58件 coercion}，行政事业性收费{732.6万元 fees}。
（五）监督保障。开展专题培训4次，参加人员210人次。本年度因政府信息公开引发行政复议{7件 recon}。其中结果维持{4件 recon.upheld}，结果纠正{2件 recon.corrected}，尚未审结{1件 recon.pending}。
全县办理人大代表建议102件、政协提案87件，全部办复。全县共收到政府信息公开申请{233件 received}。年内答复{229件 concluded}，结转下年度{4件 carriedOut}。
12345热线全年受理群众诉求21,406件，办结21,390件，满意率97.1%。⏎依申请公开工作方面，收到申请{41件 received}，办结{41件 concluded}，没有结转到下一年度的{申请 carriedOut=0}。
全年办结申请{120件 concluded}。从结果看，予以公开{48件 granted}，占40%；无法提供{36件 unable}，占30%；不予处理{12件 unprocessed}，占10%。
# 石门镇人民政府
一、总体情况⏎（一）主动公开⏎2024年发布信息316条，其中惠民政策61条、村级财务88条。⏎（二）依申请公开⏎全年收到申请{4件 received}，均为自然人提出，已全部办结，无结转下年度{事项 carriedOut=0}。 // person=4 concluded=4 
一、总体情况⏎（二）依申请公开⏎2024年，我镇没有收到政府信息公开{申请 received=0}，没有上年结转{申请 carriedIn=0}，未发生行政{复议 recon=0}、行政{诉讼 suits=0}。
本镇便民服务中心全年受理事项6,320件，办结6,318件，群众满意率99%。本镇收到政府信息公开申请{5件 received}，答复{5件 concluded}。
镇政府全年收到申请{9件 received}，其中网上提交6件、来人提交3件；决定予以公开{5件 granted}，部分公开{1件 partial}，无法提供{3件 unable}。
今年收到申请{6件 received}，去年为8件，减少2件。均在二十个工作日内答复，没有延期。
我镇辖12个行政村，村务公开栏更新520次。全镇无政府信息公开行政{复议 recon=0}案件，无行政{诉讼 suits=0}案件。
本年度收到申请{3件 received}，内容涉及宅基地2件、征地补偿1件。予以公开{2件 granted}，其他处理{1件 otherwise}。
规范性文件：本年制发{0件 issued}，废止{1件 repealed}，现行有效{4件 effective}。行政处罚{12件 penalties}，行政许可{45件 licensing}。
# 鹿山区市场监督管理局
（一）主动公开。局门户网站专栏公开信息1,044条；抽检结果公示622批次。⏎（二）依申请公开。收到申请{58件 received}，比2023年增加7件，增幅13.7%。按时办结{57件 concluded}，{1件 carriedOut}结转下年继续办理。
我局全年办理投诉举报14,220件，涉及消费纠纷的8,107件。收到信息公开申请{63件 received}，其中举报人提出的40件，主要询问举报处理情况。
在已办结的申请中，予以公开{9件 granted}，不予公开{11件 denied}，无法提供{17件 unable}，不予处理{20件 unprocessed}。不予处理的均为信访举报投诉类申请。 // unprocessed.petition=20
不予公开{11件 denied}，其中行政执法案卷{8件 denied.caseFile}、行政查询事项{2件 denied.inquiry}、过程性信息{1件 denied.process}。
因信息公开被申请行政复议{6件 recon}，其中维持{5件 recon.upheld}，纠正{1件 recon.corrected}。被提起行政诉讼{2件 suits}，均为未经复议直接{起诉 direct=2}。
全系统作出行政处罚决定2,310件，局本级作出行政处罚决定{211件 penalties}；作出行政许可决定{4,016件 licensing}。
法人或者其他组织申请{14件 organisations}，其中商业企业{9件 business}、法律服务机构{5件 legal}；自然人申请{49件 person}。
我局未制定行政规范性{文件 issued=0}，清理历年文件22件。行政强制措施实施{33件 coercion}。
# 安澜市水务局
2024年，市水务局机关共收到申请{26件 received}。办结{25件 concluded}。结转下年度{1件 carriedOut}。
收到群众来信31封、网络留言118条，均已回复。依申请公开共受理{19件 received}，办结{18件 concluded}。
上年结转{2件 carriedIn}，本年新收{37件 received}，共办理39件；办结{38件 concluded}，结转{1件 carriedOut}至2025年。
全年制发规范性文件{3件 issued}，均已在网站公开并解读。现行有效规范性文件{17件 effective}。
行政复议{3件 recon}，结果维持{2件 recon.upheld}，其他结果{1件 recon.otherResult}。行政诉讼{2件 suits}，复议后起诉{2件 after}。
不掌握相关信息{6件 unable.notHeld}，没有现成信息需要另行制作{2件 unable.notExisting}，补正后申请内容仍不明确{1件 unable.unclear}，以上共计无法提供{9件 unable}。
取水许可、河道管理等行政许可{286件 licensing}，水事违法案件行政处罚{17件 penalties}，行政强制{2件 coercion}，征收行政事业性收费{1,450万元 fees}。
# 桥东街道办事处
街道全年收到申请{12件 received}，同比下降14.3%，其中9件通过区政府网站提交；答复{12件 concluded}，答复率100%。
社区服务窗口收到各类证明申请840件，办结840件；街道收到政府信息公开申请{7件 received}。
收到信息公开申请{2件 received}，经研究均予以{公开 granted=2}，未收取费用。
政务新媒体发布622条，阅读量31万次。申请公开的{5件 received}，均为居民个人，已办结{5件 concluded}。 // person=5
信息公开申请{10件 received}，上年结转{1件 carriedIn}；予以公开{4件 granted}，不予公开{2件 denied}，无法提供{4件 unable}，结转下年{1件 carriedOut}。
街道没有发生因信息公开引起的行政{复议 recon=0}和行政{诉讼 suits=0}。指导社区公开居务380条，收到居民建议44件，采纳31件。
因申请人逾期不补正而不再处理{1件 otherwise.notCorrected}，因重复申请不予处理{2件 unprocessed.repeated}。
# 丹霞省文化和旅游厅
2024年厅本级收到申请{45件 received}，办结{44件 concluded}，予以公开和部分公开合计{21件 granted+partial}，占47.7%。
收到各类申请{52件 received}，包括当面2件、信函17件、网络33件。2023年收到48件。
厅机关审核发放导游证3,210件，受理出境游投诉77件。政府信息公开申请全年共{31件 received}，其中不予公开{4件 denied}、无法提供{10件 unable}。
与上年相比，申请总量增加6件，达到{39件 received}；办结申请{39件 concluded}，期末无结转。 // carriedOut=0
`;
