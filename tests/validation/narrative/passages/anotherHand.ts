/**
 * Formal prose of a county, a town, two bureaus, a 街道, a development zone, a 分局, a 乡 and a 厅, by another
 * hand, that had not read the lexicon nor run the program, before it was run: the first run noticed 73 % of
 * what was off, with no false alarm. It was opened then, what it showed was mended by kinds, and
 * 94 % are noticed now. The notation is that of `tuning`.
 */
export const anotherHand = `
# 柳溪镇人民政府
（二）依申请公开。2024年我镇新收政府信息公开申请{4件 received}，上年结转{1件 carriedIn}，{5件 concluded}均在法定期限内办结，无结转下年度办理{事项 carriedOut=0}。
2024年，柳溪镇收到政府信息公开申请{2件 received}，一件要求公开2019年宅基地确权资料，一件要求公开村集体土地征收补偿方案，均已在20个工作日内书面答复。 // carriedIn=0 concluded=2 carriedOut=0
本镇全年通过县政府网站发布信息303条、微信公众号发布信息517条，更新公开栏12期，未收到公众提出的政府信息公开{申请 received=0}。
我镇2024年度没有因政府信息公开工作被申请行政{复议 recon=0}，也没有被提起行政{诉讼 suits=0}；2023年的1起复议案件已于2023年12月审结。
综合执法队全年开展巡查620余次，发放责令改正通知书37份，立案19起，作出行政处罚决定{16件 penalties}，罚款2.85万元，尚有3起正在办理。
便民服务中心受理各类事项4,318件，其中镇政府作为实施机关办理行政许可{42件 licensing}（乡村建设规划许可40件、林木采伐许可2件）。
全年未制定行政规范性{文件 issued=0}，未废止行政规范性{文件 repealed=0}，现行有效{1件 effective}，为2021年印发的《柳溪镇农村宅基地管理办法（试行）》。
本年度新增政府信息公开申请{三件 received}，比2023年的七件减少四件。
收到申请{11件 received}，分别由9名村民和2家企业提出，内容集中在征地补偿（7件）、高标准农田建设（3件）、危房改造（1件）。 // person=9 business=2 research=0 welfare=0 legal=0 other=0
自查发现，部分村对公开目录掌握不准，26个栏目中有4个更新滞后，涉及信息31条，已于11月底前全部补充完毕。
对收到的{6件 received}政府信息公开申请，予以公开{3件 granted}、部分公开{1件 partial}，另有{2件 unable}因本机关不掌握而无法提供，并告知申请人向县自然资源局、县农业农村局申请。 // concluded=6 unable.notHeld=2 carriedIn=0 carriedOut=0 denied=0 unprocessed=0 otherwise=0
因申请人对政府信息公开答复不服，本镇被申请行政复议{1件 recon}，县人民政府{维持 recon.upheld=1}了原答复，申请人未再起诉。 // recon.corrected=0 recon.otherResult=0 recon.pending=0 after=0 direct=0
政府开放日活动邀请代表46人，回收问卷44份，满意率97.7%；全年收到依申请公开{1件 received}，为2024年12月中旬收到，年末仍在办理期限内，结转2025年。 // carriedOut=1 concluded=0 carriedIn=0
一、总体情况。2024年，我镇认真落实《条例》第五十条要求，明确1名副镇长分管、2名工作人员具体负责。（一）主动公开。全年公开信息456条，其中工作动态270条、财政资金类38条、社会救助类74条、其他74条。（二）依申请公开。全年受理申请{7件 received}，办结{7件 concluded}，其中予以公开{4件 granted}、无法提供{3件 unable}。（三）政府信息管理。开展自查4次，整改错链9个。（四）平台建设。镇级公开专区接待群众210人次。（五）监督保障。组织培训2期，参训63人次。 // carriedIn=0 carriedOut=0 partial=0 denied=0 unprocessed=0 otherwise=0
镇辖14个村全年收到村务公开查询申请23件，由村务监督委员会答复21件、转镇纪委2件。
# 石门县人民政府
2024年，全县各级行政机关共新收政府信息公开申请{318件 received}，较上年（274件）增加44件，增幅16.1%。
加上2023年结转的{15件 carriedIn}，全年应办政府信息公开申请{333件 received+carriedIn}，已办结{321件 concluded}，其余{12件 carriedOut}结转下一年度。 // received=318
按申请人类别统计，自然人{281件 person}，占88.4%；商业企业{24件 business}，占7.5%；法律服务机构{9件 legal}，占2.8%；其他{4件 other}，占1.3%。 // received=318 research=0 welfare=0
全县政府信息公开申请办理结果为：予以公开{139件 granted}、部分公开{41件 partial}、不予公开{36件 denied}、无法提供{74件 unable}、不予处理{19件 unprocessed}、其他处理{12件 otherwise}。 // concluded=321
全县予以公开和部分公开合计{180件 granted+partial}，公开率56.1%，比上年提高3.4个百分点。 // granted=139 partial=41 concluded=321
不予公开的{36件 denied}中，属于国家秘密{1件 denied.stateSecret}，其他法律行政法规禁止公开{2件 denied.lawForbids}，保护第三方合法权益{8件 denied.thirdParty}，属于三类内部事务信息{6件 denied.internal}，属于四类过程性信息{9件 denied.process}，属于行政执法案卷{7件 denied.caseFile}，属于行政查询事项{3件 denied.inquiry}。
县公安局、县交通运输局、县市场监管局等部门加强执法公示，全县全年作出行政处罚{14,206件 penalties}，实施行政强制{583件 coercion}；推进审批事项“一网通办”，网办率达91.3%，全县办理行政许可{27,914件 licensing}。
全县征收行政事业性收费{2,417.6万元 fees}，为1,900余户经营主体减免税费386万元。
县政府及县政府办公室制发行政规范性文件6件，县直部门制发3件，全县合计制发{9件 issued}；经清理废止{4件 repealed}，目前现行有效{71件 effective}。
政府信息公开类行政复议{22件 recon}，审结20件，其中维持{13件 recon.upheld}、纠正{3件 recon.corrected}、其他结果{4件 recon.otherResult}；尚未审结{2件 recon.pending}。
政府信息公开类行政诉讼{8件 suits}：未经复议直接起诉的{5件 direct}，其中结果维持{4件 direct.upheld}、尚未审结{1件 direct.pending}；复议后起诉的{3件 after}，均为结果维持。 // after.upheld=3 direct.corrected=0 direct.otherResult=0 after.corrected=0 after.otherResult=0 after.pending=0
全县受理行政复议申请417件，审结398件，直接纠错率14.2%；其中涉及政府信息公开的{22件 recon}，占5.3%。
县融媒体中心发布政务信息6,430条，召开新闻发布会12场，办理网民留言1,083条，平均办理时长2.6天。
通过网络渠道收到申请203件，通过信函收到98件，当面收到17件，全县合计收到申请{318件 received}，网络渠道占63.8%。
全年新收的{318件 received}申请，从内容看，土地征收类112件、城乡建设类64件、教育医疗类38件、其他104件。
收到申请较多的为县自然资源局（67件）、县住建局（51件）、城关镇（33件），三家合计151件，占全县新收申请{318件 received}的47.5%。
全县收到申请{318件 received}，其中县政府本级收到39件。县政府全年办理土地征收类行政应诉案件31件、土地征收类行政复议案件17件，与政府信息公开无关。
无法提供{74件 unable}，其中本机关不掌握{58件 unable.notHeld}，没有现成信息需要另行制作{11件 unable.notExisting}，补正后申请内容仍不明确{5件 unable.unclear}。
全县不予处理的申请{19件 unprocessed}，由信访举报投诉类{14件 unprocessed.petition}、重复申请{4件 unprocessed.repeated}、无正当理由大量反复申请{1件 unprocessed.excessive}构成。
全县抽查依申请公开答复文书120份，评定优秀37份、合格76份、不合格7份，不合格率5.8%。
# 江北区卫生健康局
2024年我局收到政府信息公开申请{17件 received}，涉及医疗机构设置审批、医疗纠纷处理、托育机构备案等，同比增加6件，已全部答复，无跨年度{结转 carriedOut=0}。 // concluded=17 carriedIn=0
全年办理行政许可{1,146件 licensing}，其中公共场所卫生许可893件、放射诊疗许可61件、医疗机构执业登记192件。
立案查处违法案件104件，结案99件，其中作出行政处罚{97件 penalties}、不予处罚2件，罚没款58.4万元；没有采取行政强制{措施 coercion=0}。
答复政府信息公开申请{16件 concluded}，按结果分：予以公开{5件 granted}、不予公开{2件 denied}（均属保护第三方合法权益）、无法提供{8件 unable}、不予处理{1件 unprocessed}。 // denied.thirdParty=2 partial=0 otherwise=0
局网站发布信息874条，“健康江北”公众号推文412篇，举办健康讲座26场，受益群众3,200余人次。
群众通过“互动交流”栏目提交咨询133条，经甄别，按政府信息公开申请登记的{3件 received}，其余130条作为一般咨询回复。
上年度结转的{2件 carriedIn}申请已于2024年1月答复；本年度收到的{9件 received}申请中，8件于年内答复，1件因征求第三方意见延期至2025年1月答复。 // concluded=10 carriedOut=1
本局没有制定、废止行政规范性文件的情况：制发{0件 issued}，废止{0件 repealed}，现行有效{0件 effective}。
因对政府信息公开答复不满，申请人提起行政复议{2件 recon}，区政府均予以{维持 recon.upheld=2}；其中{1件 after}申请人在复议后又向法院起诉，截至年底尚未审结。 // after.pending=1 after.upheld=0 after.corrected=0 after.otherResult=0 direct=0 recon.corrected=0 recon.otherResult=0 recon.pending=0
行政事业性收费方面，预防接种服务费等共收取{63.27万元 fees}，较上年下降8.1%。
区卫生监督所、区疾控中心不单独编报，其收到的申请（2件、1件）并入本局统计，本局合计收到申请{13件 received}。
收到的申请以个人为主：{12件 person}来自个人，{2件 business}来自企业，{1件 legal}来自律师事务所，总计{15件 received}。 // research=0 welfare=0 other=0
2021年至2024年，我局收到政府信息公开申请依次为5件、8件、6件、{14件 received}。
全年培训2次共118人次，印发《条例》读本150册；年度考核得分96.5分，在全区32个部门中列第7位。
本局共收到信息公开申请{10件 received}，其中1件为向多个机关同时提出，经与区医保局协商由本局统一答复。答复中适用《条例》第三十六条第（一）项2件、第（四）项6件、第（五）项2件。 // concluded=10 carriedIn=0 carriedOut=0
办理人大建议14件、政协提案22件，其中公开答复全文29件；双随机抽查单位460家，发现问题73个。
# 朝阳街道办事处
街道本年度收到政府信息公开申请{19件 received}，其中邮寄11件，在线申请7件，当面提交1件；办结{18件 concluded}，{1件 carriedOut}结转下年。 // carriedIn=0
不予处理{4件 unprocessed}，其中信访举报投诉类{3件 unprocessed.petition}、重复申请{1件 unprocessed.repeated}。
街道受理信访件206件、热线工单3,977件，按期办结率99.6%；有4件信访件经引导改为提出政府信息公开申请，已计入全年收到的{10件 received}申请。
街道办事处2024年度行政许可、行政处罚、行政强制分别为{0件 licensing}、{64件 penalties}、{5件 coercion}。
予以公开、部分公开、不予公开、无法提供的申请分别有{6件 granted}、{2件 partial}、{1件 denied}、{3件 unable}，共计答复{12件 concluded}。 // unprocessed=0 otherwise=0
某居民就同一小区物业备案信息先后提出5次申请，街道首次予以公开，后4次按重复申请处理，全年不予处理共{4件 unprocessed}。 // unprocessed.repeated=4
全年未收取政府信息公开信息处理费。街道收到申请{7件 received}，比上年度少2件，降幅22.2%。
13个社区设置公开栏26块，张贴公示418份；街道网页公开信息389条，其中预决算2条、工程招投标21条、民政救助97条。
其他处理{3件 otherwise}，其中申请人无正当理由逾期不补正、街道不再处理的{1件 otherwise.notCorrected}，申请人主动撤回的2件。 // otherwise.other=2
街道因政府信息公开被申请行政复议{3件 recon}，其中结果维持{1件 recon.upheld}、结果纠正{1件 recon.corrected}、其他结果{1件 recon.otherResult}。 // recon.pending=0
2024年因信息公开引发的行政诉讼{1件 suits}，系未经复议直接提起，法院11月28日开庭，尚未审结。 // direct=1 after=0 direct.pending=1 direct.upheld=0 direct.corrected=0 direct.otherResult=0
截至2024年12月31日，街道办结申请{21件 concluded}；结转的{2件 carriedOut}已于2025年1月15日前办结。
今年收到的{8件 received}申请，平均办理时长12.4个工作日，最长19个工作日，无一超期。
街道全年没有接到企业、社会组织的公开申请，{6件 received}申请均由辖区居民个人提出，涉及3个社区。 // person=6 organisations=0
# 临港经济技术开发区管理委员会
管委会2024年共收到政府信息公开申请{53件 received}，其中征收拆迁类31件；上年结转{4件 carriedIn}。全年办结{55件 concluded}，未办结{2件 carriedOut}，结转2025年继续办理。
管委会机关收到申请22件，下辖两个街道收到申请31件，全区合计收到申请{53件 received}。
不予公开{7件 denied}，其中涉及第三方合法权益的{4件 denied.thirdParty}，属于内部事务信息的{1件 denied.internal}，属于行政执法案卷的{2件 denied.caseFile}。
本机关不掌握相关政府信息的{16件 unable.notHeld}，没有现成信息、需要另行制作的{3件 unable.notExisting}，合计无法提供{19件 unable}。
开发区2024年办理行政许可{3,702件 licensing}，同比增长21.5%；作出行政处罚{88件 penalties}，较上年少13件；行政强制{0件 coercion}。
收取城市道路占用费等行政事业性收费{418.905万元 fees}；未就政府信息公开收取信息处理费。
管委会作为市政府派出机构，没有规章制定权；本年度以管委会名义制发行政规范性文件{2件 issued}，分别为人才公寓管理办法和产业扶持资金管理办法，废止{1件 repealed}，现行有效{11件 effective}。 // rissued=0 rrepealed=0 reffective=0
2024年，涉管委会的行政复议案件38件、行政诉讼案件27件，其中因政府信息公开引发的行政复议{9件 recon}、行政诉讼{6件 suits}。
政府信息公开行政复议{9件 recon}，结果维持{5件 recon.upheld}、结果纠正{2件 recon.corrected}、其他结果{1件 recon.otherResult}、尚未审结{1件 recon.pending}。
政府信息公开行政诉讼{6件 suits}，其中直接起诉{2件 direct}，经复议后起诉{4件 after}；结果维持共{5件 suits.upheld}，结果纠正{1件 suits.corrected}。 // direct.upheld=1 after.upheld=4 direct.corrected=1 after.corrected=0 suits.otherResult=0 suits.pending=0
企业服务专员走访企业612家次，收集诉求247个，推送惠企政策89项，兑现奖补资金1.37亿元。
自然人申请{38件 person}，法人和其他组织申请{15件 organisations}，后者较上年的8件增加近一倍。 // received=53
去年收到申请47件，今年新收{53件 received}，同比增长12.8%，占全市收到申请总量的3.1%。
全年收到政府信息公开申请{53件 received}，上半年21件，下半年32件。
在办结的{55件 concluded}申请中，按时办结率100%，其中延期答复6件，征求第三方意见9件，予以公开{20件 granted}。
2024年共办理政府信息公开申请{57件 received+carriedIn}（含上年结转{4件 carriedIn}），其中办结{55件 concluded}、结转下年{2件 carriedOut}。 // received=53
取消行政许可事项4项、承接11项，权责清单保留行政许可事项62项、行政处罚事项215项，编制办事指南277份。
# 长宁市公安局高新分局
分局收到政府信息公开申请{24件 received}，申请内容多为接处警记录、案件办理情况，其中{13件 denied.caseFile}属于行政执法案卷，依法不予公开。
2024年分局作出治安管理处罚等行政处罚决定{6,318件 penalties}，行政强制{942件 coercion}，办理旅馆业特种行业许可等行政许可{208件 licensing}。
属于信访举报投诉类的{5件 unprocessed.petition}不予处理，要求确认或重新出具已获取信息的{1件 unprocessed.confirmation}不予处理，均已说明理由。
全年接报警情41,207起，刑事立案1,156起，破案832起；警务公开平台公示案件进展9,700余条。收到依申请公开{18件 received}，同比减少3件。
分局不承担规范性文件制定职能，本年未制发行政规范性{文件 issued=0}；转发市局文件16件。
市公安局2024年全局收到申请211件，其中高新分局收到{26件 received}，占12.3%。
收到的政府信息公开申请共{26件 received}，申请人均为自然人；除{2件 carriedOut}结转下年继续办理外，其余{24件 concluded}均已办结。 // person=26 organisations=0 carriedIn=0
当事人不服政府信息公开答复提起行政复议{4件 recon}，复议机关维持{3件 recon.upheld}，另有{1件 recon.pending}尚未审结；提起行政诉讼{2件 suits}，法院均驳回原告诉讼请求。 // direct=2 after=0 direct.upheld=2 direct.corrected=0 direct.otherResult=0 direct.pending=0 recon.corrected=0 recon.otherResult=0
分局全年出具补正告知书7份、延期答复告知书3份，按时答复申请{24件 concluded}。
危及“三安全一稳定”不予公开{1件 denied.security}，属于国家秘密不予公开{1件 denied.stateSecret}，两项合计占不予公开总数的10.5%。 // denied.caseFile=17
下辖5个派出所设公开查阅点5处，全年办理户籍业务23,610笔、身份证11,874张。
# 平山乡人民政府
平山乡2024年度{未收到 received=0}政府信息公开申请，{无 carriedIn=0}上年结转申请，办结{0件 concluded}，{无 carriedOut=0}结转下年度申请。
（一）主动公开。公开信息84条，其中机构职能3条、惠农补贴29条、乡村振兴32条、其他20条。（二）依申请公开。收到群众申请{1件 received}，已按申请内容予以{公开 granted=1}。（三）政府信息管理。发布前审核率100%。 // concluded=1 carriedIn=0 carriedOut=0
乡政府行政许可{5件 licensing}，行政处罚{2件 penalties}；配合县林业局、县水利局查处案件4起，不计入本乡。
乡财政所代收城乡居民医保费312万元，不属于行政事业性收费；本乡行政事业性收费为{0万元 fees}。
累计接待群众来访153批次，调处矛盾纠纷67起，收到政府信息公开申请{两件 received}，分别由一名村民和一家企业提出。 // person=1 business=1 research=0 welfare=0 legal=0 other=0
全乡干部职工43人，其中专职从事信息公开1人、兼职2人；8个村各设信息员1名。
本乡2024年没有因政府信息公开被复议、被诉讼的{案件 recon+suits=0}。
2022年收到申请3件，2023年收到申请0件，2024年收到申请{1件 received}，群众对依申请公开渠道知晓度不高。
# 东岭省交通运输厅
2024年省厅收到政府信息公开申请{167件 received}，同比下降9.2%（2023年184件），其中公路建设类68件、运输管理类45件、行政执法类31件、其他23件。
厅机关办结政府信息公开申请{170件 concluded}，其中含2023年结转{8件 carriedIn}；结转2025年{5件 carriedOut}。 // received=167
全省交通运输系统收到申请2,315件，其中省厅收到{167件 received}、市级交通运输部门1,048件、县级交通运输部门1,100件。
省厅起草、由省政府公布的规章1件；厅制发行政规范性文件{12件 issued}，修订3件，废止{5件 repealed}，截至年底现行有效{138件 effective}。 // rissued=0
厅机关作出行政许可决定{56,310件 licensing}，其中大件运输许可54,877件；行政处罚决定{132件 penalties}。
办理全国人大代表建议3件、省人大代表建议88件、省政协提案61件，按期办复率100%。
因政府信息公开，厅机关被申请行政复议{7件 recon}（均由交通运输部受理），维持{6件 recon.upheld}，其他结果{1件 recon.otherResult}；被提起行政诉讼{3件 suits}，其中复议后起诉{2件 after}、直接起诉{1件 direct}。 // recon.corrected=0 recon.pending=0
办结的{170件 concluded}申请中予以公开{63件 granted}、部分公开{18件 partial}，公开率47.6%，比上年提高1.9个百分点。
科研机构提出申请{6件 research}，社会公益组织提出申请{3件 welfare}，两类申请较上年增加5件。
全年收取行政事业性收费{0.86亿元 fees=8600}，同比下降2.3%。
无正当理由大量反复申请{12件 unprocessed.excessive}，均来自同一申请人，其全年向我厅提交申请30件。 // received=167
2025年，计划将平均答复时限压缩至15个工作日，复议纠错率控制在5%以内，新增解读产品20个。
2024年，省厅门户网站访问量1,260万次，发布信息5,218条，政策解读64篇，答复网民咨询2,907条；未发生因政府信息公开答复不当被{纠正 recon.corrected+suits.corrected=0}的复议、诉讼案件。
`;
