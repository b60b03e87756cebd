/**
 * What is read beside words of others, and behind it what looks like it and is not the report's own: who
 * leads, what was tidied, named kinds, reasons and ways; in the notation of `tuning`.
 */
export const besideOthers = `
# 青禾县人民政府
由县司法局牵头开展清理，全年制发行政规范性文件{4件 issued}，废止{3件 repealed}，现行有效{51件 effective}。
组织对现行规范性文件开展评估清理，本年新制定行政规范性文件{2件 issued}，废止{5件 repealed}，目前有效{37件 effective}。
由县政府办公室统筹、县司法局负责合法性审查，全年共出台行政规范性文件{6件 issued}。
对行政规范性文件进行全面清理，废止{8件 repealed}，现行有效{29件 effective}。
从办理结果看，予以公开{21件 granted}，部分公开{4件 partial}，因涉及第三方合法权益等不予公开{3件 denied}，因本机关不掌握等无法提供{9件 unable}，不予处理{2件 unprocessed}，其他处理{1件 otherwise}。
因属于行政查询事项、行政执法案卷等原因不予公开{6件 denied}，信息无法提供{11件 unable}，予以公开{20件 granted}。
从答复情况看，予以公开{12件 granted}，信息无法提供{5件 unable}，申请人撤回等其他处理{2件 otherwise}。
申请内容主要涉及信访事项处理结果、投诉举报答复等，其中属于行政查询事项不予公开{3件 denied.inquiry}，属于行政执法案卷不予公开{2件 denied.caseFile}，予以公开{7件 granted}。
申请内容集中在征地拆迁、信访处理等方面。全年收到政府信息公开申请{33件 received}，办结{33件 concluded}。 // carriedIn=0 carriedOut=0
与上年相比，收到的政府信息公开申请由21件增加到{33件 received}。 // carriedIn=0
收到的依申请公开申请由2023年的21件增至{33件 received}。 // carriedIn=0
申请数量方面，2023年新收21件，2024年新收{33件 received}。 // carriedIn=0
未发生因政府信息公开被纠错的{行政复议 recon.corrected=0}案件。
全年未发生败诉的政府信息公开{行政诉讼 suits.corrected=0}案件。
因政府信息公开引发行政复议{6件 recon}、行政诉讼{4件 suits}，其中复议维持{5件 recon.upheld}，复议纠正{1件 recon.corrected}，诉讼维持{3件 suits.upheld}，诉讼尚未审结{1件 suits.pending}。
行政诉讼{5件 suits}，其中结果维持{3件 suits.upheld}、败诉{1件 suits.corrected}、尚未审结{1件 suits.pending}。 // suits.otherResult=0
全年因政府信息公开被申请行政复议、提起行政诉讼数量均为{0件 recon+suits}。
政府信息公开行政复议数量为{0件 recon}，行政诉讼数量为{0件 suits}。
我县承接市级下放的审批事项，2024年作出行政许可决定{812件 licensing}，行政处罚{33件 penalties}，行政强制{4件 coercion}。
全年检查经营单位820家次，作出行政处罚{37件 penalties}。
全县新收申请{17件 received}，上年结转{1件 carriedIn}，办结{16件 concluded}，{2件 carriedOut}因需征求第三方意见延至下年答复。
通过网络申请12件，信函申请5件，共计{17件 received}。
收到申请{5件 received}，其中{2件 unprocessed.petition}以政府信息公开申请形式进行信访活动，依规不予处理，另{3件 granted}予以公开。 // concluded=5 carriedIn=0 carriedOut=0 partial=0 denied=0 unable=0 otherwise=0
2024年新制发行政规范性文件{1件 issued}，由县发展改革局牵头起草。
本县全年{未制定 issued=0}、{未废止 repealed=0}行政规范性文件，现行有效{12件 effective}。
答复政府信息公开申请{9件 concluded}，予以公开{6件 granted}，书面告知申请人本机关不掌握相关信息{3件 unable.notHeld}。 // partial=0 denied=0 unprocessed=0 otherwise=0
# 青禾县教育局
全年办理民办学校设立、变更等行政许可{41件 licensing}，作出行政处罚{2件 penalties}，未收取行政事业性收费。 // fees=0
作出民办学校办学许可、教师资格认定等行政许可{41件 licensing}。
无行政许可、行政处罚、行政强制和行政事业性{收费 fees=0}。 // licensing=0 penalties=0 coercion=0
# 青禾县应急管理局
检查生产经营单位310家次，制作行政处罚决定书{29份 penalties}，办理危险化学品经营等行政许可{15件 licensing}。
制作行政处罚决定书{29份 penalties}，罚款12.5万元。
# 柳沟镇人民政府
我镇收到村民提交的政府信息公开申请{2件 received}，已按期答复。 // carriedIn=0 carriedOut=0 concluded=2
# 青禾县人民政府
由县自然资源局承办，答复5件，予以公开3件。
由县司法局牵头，各部门共清理规范性文件43件，保留31件，建议废止6件。
对规范性文件进行清理，共清理文件35件，保留28件，拟废止7件。
县司法局牵头审查各部门规范性文件，全年制发备案审查意见12份。
由县公安局负责的出入境窗口全年受理5632件，办结5601件。
明确由县信访局负责信访工作，全年收到信访申请312件，办结300件。
因涉及第三方合法权益不予公开3件，因涉及国家秘密等不予公开2件。 // denied=5 denied.thirdParty=3 denied.stateSecret=2
因属于内部事务信息不予公开4件，因属于行政执法案卷等不予公开3件，信息无法提供2件。 // denied=7 denied.internal=4 denied.caseFile=3 unable=2
涉及征地拆迁的申请12件，因本机关不掌握等无法提供4件。 // unable=9 received=20
申请内容主要为信访投诉类，信访投诉件全年受理320件，办结310件，维持12件。
上年新收21件，办结20件，结转1件。
2023年新收政府信息公开申请21件，2022年新收19件。
2023年度新收21件，予以公开7件，部分公开2件。
县级行政复议机构全年收到行政复议申请213件，纠正17件，行政诉讼败诉2件。
全县各级法院审理行政诉讼案件32件，败诉4件，维持20件。
市级部门收到政府信息公开申请812件，办结800件。
省级层面制发规范性文件32件，废止12件，现行有效218件。
县级文明单位12个，市级下达任务35件，办结35件。
学校办理入学申请560件，民办学校年检等行政许可事项12项。
通过网络提交咨询15件，电话6件，当面1件，共计22件。
征地类申请通过网络提交15件，邮寄6件，共计21件。 // received=40
上半年通过网络提交申请15件，邮寄6件，当面1件，共计22件。 // received=50
告知申请人补正3件，告知申请人向其他机关申请4件。
制作行政处罚案卷58份参加评查，评为优秀12份。
制作政策图解12件，制发宣传折页5000份。
收到村民提交的宅基地申请13件，办结12件。
收到村民提交的政府信息公开申请2件，收到企业提交的政府信息公开申请3件。 // received=5 business=3
对部门规范性文件进行评估，抽取12件，废止0件，保留有效12件。 // repealed=4
# 青禾县教育局
各民办学校办理备案等行政许可5件。
县直学校收到政府信息公开申请5件，办结5件。
# 青禾县市场监督管理局
检查经营单位820家次，收到投诉320件，办结310件。
个体经营单位申请登记1200件，办结1190件。
行政诉讼5件，其中维持3件、败诉1件，责令重新处理1件。 // suits=5 suits.upheld=3 suits.corrected=2
无行政强制和罚没收入，收费项目2项。
不再收取的行政事业性收费3项。
不收取行政许可和证照费用。
`;
