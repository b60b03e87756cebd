/**
 * Written after `manners` had been opened and mended for, and run once. The notation is that of `tuning`.
 */
export const mannersAgain = `
# 长宁县人民政府
2024年，全县新收政府信息公开申请{268件 received}，同比增长7.2%，上年度结转{6件 carriedIn}，年内办结{265件 concluded}，转入2025年办理{9件 carriedOut}。
从受理形式看，在线平台174件，邮政寄递71件，现场递交23件，合计{268件 received}。依申请公开工作总体平稳。
从答复情况看，全部公开{88件 granted}，部分公开{17件 partial}，不予公开{26件 denied}，无法提供{102件 unable}，不予处理{21件 unprocessed}，其他处理{11件 otherwise}。政府信息公开申请均按期答复。
全县政府信息公开行政复议收案{21件 recon}，审结19件，其中维持{12件 recon.upheld}，纠正{4件 recon.corrected}，其他{3件 recon.otherResult}。
因不服政府信息公开答复，向人民法院提起行政诉讼{7件 suits}，其中复议后起诉{5件 after}，直接起诉{2件 direct}。
年内新增行政规范性文件{5件 issued}，经清理废止{8件 repealed}，现行有效{61件 effective}。
2024年全县各部门共作出行政许可决定{9,204件 licensing}、行政处罚决定{2,377件 penalties}、行政强制决定{81件 coercion}。
征收行政事业性收费{1,204.55万元 fees}，同比下降4.1%；取消收费项目2项。
县融媒体中心发布稿件2,410篇，其中图文1,902篇、视频508篇；“长宁发布”粉丝21万人。
受理政务服务事项31.6万件，办结率99.98%；12345热线工单28,114件，其中咨询类16,402件、求助类8,300件、投诉类3,412件。
1至6月收到申请131件，7至12月收到137件，全年共收到政府信息公开申请{268件 received}。
2024年3月，县政府办公室对2023年度办结的52件申请开展案卷评查。
# 双河镇人民政府
我镇2024年共收到依申请公开件{6件 received}，全部为自然人申请，已全部办结，其中予以公开{4件 granted}，部分公开{1件 partial}，无法提供{1件 unable}。 // person=6 concluded=6
2024年双河镇没有政府信息公开行政{复议 recon=0}、没有行政{诉讼 suits=0}，没有收取任何{费用 fees=0}。 // fees=0
本年度镇政府未出台行政规范性{文件 issued=0}，现行有效{2件 effective}。
2024年度我镇收到政府信息公开申请{6件 received}，其中网络申请4件，信函申请2件，均已在规定时间内答复，无结转下年度{申请 carriedOut=0}。
镇综合行政执法队作出行政处罚{18件 penalties}，罚款2.4万元；办理行政许可{37件 licensing}。
全镇发布信息402条，其中党建类51条、民生类168条、其他183条；更新公示栏64次。
本年度未收到公民、法人或其他组织向本机关提出的政府信息公开{申请 received=0}。
全年召开村务监督会议24次，接待来访群众83人次，答复意见建议17条。
收到群众举报线索9件，其中属实6件，不属实3件。
# 文昌街道办事处
全年依申请公开办理{19件 concluded}，其中上年结转{1件 carriedIn}，当年受理{18件 received}，均已答复申请人。
街道本年收到政府信息公开申请{18件 received}，申请人中个人{15件 person}、企业{2件 business}、律师事务所{1件 legal}。
答复类型包括：予以公开{7件 granted}、不予公开{2件 denied}、无法提供{8件 unable}、重复申请{1件 unprocessed.repeated}、逾期不补正{1件 otherwise.notCorrected}。均为政府信息公开申请。
涉及本街道的信息公开行政复议{3件 recon}，已审结{2件 recon.upheld}均为维持，尚有{1件 recon.pending}未审结。 // recon.corrected=0 recon.otherResult=0
社区矛盾调解申请61件，调解成功58件。
# 江城市人力资源和社会保障局
2024年，我局共受理政府信息公开申请{84件 received}，加上上年结转{3件 carriedIn}，应办理87件；全年办结{85件 concluded}，结转下一年度{2件 carriedOut}。
办结的{85件 concluded}申请中，予以公开{31件 granted}，部分公开{8件 partial}，不予公开{11件 denied}，无法提供{26件 unable}，不予处理{6件 unprocessed}，其他处理{3件 otherwise}。
不予公开{11件 denied}（其中涉及第三方合法权益{5件 denied.thirdParty}，过程性信息{3件 denied.process}，行政执法案卷{3件 denied.caseFile}）。政府信息公开申请办理规范有序。
按申请主体分：自然人{77件 person}，商业企业{6件 business}，法律服务机构{1件 legal}。2024年收到政府信息公开申请{84件 received}。
作出行政许可（劳务派遣、人力资源服务等）{163件 licensing}，作出行政处罚{29件 penalties}。
受理工伤认定申请2,316件，劳动仲裁申请1,904件，结案1,880件。
因信息公开被申请行政复议{6件 recon}，其中维持{4件 recon.upheld}、其他结果{2件 recon.otherResult}；被提起行政诉讼{2件 suits}，尚未审结{1件 suits.pending}，维持{1件 suits.upheld}。
我局印发行政规范性文件{3件 issued}，宣布失效2件，目前有效{19件 effective}。
局门户网站公开信息1,816条，其中政策类204条，公示类987条，其余625条。
# 江城市生态环境局
全年收到政府信息公开申请{52件 received}，较2023年增加11件，其中涉及环评审批29件、排污许可14件、执法监测9件。
办理结果：公开{19件 granted}，部分公开{4件 partial}，不予公开{3件 denied}，不掌握相关信息无法提供{22件 unable}，其他处理{4件 otherwise}。均为政府信息公开申请。
全年作出环境行政处罚{74件 penalties}，实施查封扣押等行政强制{6件 coercion}，核发排污许可证等行政许可{118件 licensing}。
2024年未发生因政府信息公开被申请行政{复议 recon=0}的案件，发生行政诉讼{1件 suits}，未经复议直接{起诉 direct=1}。
本年度行政事业性收费为{0元 fees=0}，未收取政府信息公开信息处理费。
12369平台受理信访投诉1,208件，办结1,208件，重复投诉率下降。
`;
