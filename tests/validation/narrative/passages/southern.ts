/**
 * Written by somebody who had not read the lexicon nor run the program on it, in the notation of `tuning`.
 * After reports of southern and eastern provinces: counties and districts, towns and streets, bureaus.
 */
export const southern = `
# 云梧县人民政府
2024年，全县共收到政府信息公开申请{218件 received}，上年结转{6件 carriedIn}；办结{215件 concluded}，其中予以公开{97件 granted}，部分公开{21件 partial}，不予公开{12件 denied}，无法提供{58件 unable}，不予处理{9件 unprocessed}，其他处理{18件 otherwise}；结转下年度继续办理{9件 carriedOut}。
（一）主动公开情况。全年通过县政府门户网站发布各类信息11362条，其中政务动态4127条，公示公告1893条，重点领域信息2276条；“云梧发布”微信公众号推送信息1508条，刊发政府公报4期。
全县因政府信息公开引起的行政复议{14件 recon}，其中结果维持{8件 recon.upheld}、结果纠正{2件 recon.corrected}、其他结果{3件 recon.otherResult}、尚未审结{1件 recon.pending}；行政诉讼{5件 suits}，均为未经复议直接起诉，结果维持{4件 direct.upheld}、尚未审结{1件 direct.pending}。 // direct=5 after=0 direct.corrected=0 direct.otherResult=0 after.upheld=0 after.corrected=0 after.otherResult=0 after.pending=0
全年以县政府及县政府办公室名义制发行政规范性文件{7件 issued}，废止{11件 repealed}，截至年底现行有效{64件 effective}，均在县政府门户网站“行政规范性文件库”栏目集中公开，可检索、可下载。
从申请方式看，网络申请151件，占69.3%；信函申请54件，占24.8%；当面申请13件，占6.0%。申请内容主要涉及征地补偿、房屋拆迁、工程招投标、惠农补贴等方面。
（五）监督保障。将政务公开纳入县直单位和乡镇年度绩效考核，分值权重4%。全年开展业务培训3场，培训人员160余人次，编发工作提示9期，对2家更新不及时的单位进行约谈。
# 澄溪区人民政府
2024年，全区共受理依申请公开{463件 received}，已答复{451件 concluded}（含上年度结转{15件 carriedIn}），均在法定期限内作出，另有{27件 carriedOut}顺延至下年度办理。本年度发生行政复议案件{19件 recon}、行政诉讼案件{6件 suits}。
全年新收的{463件 received}申请中，自然人提出{402件 person}，法人或其他组织提出{61件 organisations}，自然人占比86.8%。
从答复情况看，予以公开或部分公开{233件 granted+partial}，占51.7%；不予公开{24件 denied}，占5.3%；无法提供{139件 unable}，占30.8%；不予处理{17件 unprocessed}，占3.8%；其他处理{38件 otherwise}，占8.4%。 // concluded=451
依申请公开工作中，区政府本级收到申请42件，较上年增加7件，同比增长20%，区住建局、区资规分局两家单位收件量合计占全区六成以上。
强化规范性文件管理，全年新出台行政规范性文件{5件 issued}，同步配发解读材料17份，其中图解8份、视频3份、文字6份，解读率100%。对照上位法调整开展专项清理，宣布失效和废止{9件 repealed}。
一是部分单位答复文书不够规范，全年因答复不当被复议机关纠正{3件 recon.corrected}；二是个别街道信息更新不够及时，季度抽查发现空白栏目4个、超期未更新栏目11个；三是政策解读形式较为单一，图文解读占比偏低。
2024年，全区作出行政许可{86204件 licensing}、行政处罚{41377件 penalties}、行政强制{1096件 coercion}，行政事业性收费{12840.56万元 fees}。
# 临沚县人民政府
2024年，全县新收政府信息公开申请{96件 received}，比上年减少13件；上年结转{4件 carriedIn}。年内答复{98件 concluded}，其中予以公开{41件 granted}、部分公开{13件 partial}、不予公开{5件 denied}、本机关无法提供{27件 unable}、不予处理{3件 unprocessed}、其他处理{9件 otherwise}，另有{2件 carriedOut}结转下年度。
及时回应社会关切。县长信箱全年收到来信684件，办结677件，办结率98.98%；12345热线转办工单2.1万件，群众满意率96.4%。
不予公开的{5件 denied}中，属于国家秘密{1件 denied.stateSecret}、保护第三方合法权益{2件 denied.thirdParty}、属于三类内部事务信息{1件 denied.internal}、属于行政执法案卷{1件 denied.caseFile}。
收到因政府信息公开提起的行政复议{7件 recon}，其中维持{5件 recon.upheld}，纠正{1件 recon.corrected}，其他结果{1件 recon.otherResult}；行政诉讼{0件 suits}。 // recon.pending=0
根据《政府信息公开信息处理费管理办法》有关规定，本年度全县未向申请人收取信息处理费。除此之外，无其他需要报告的事项。
针对2023年度报告中提出的“公开渠道不够多样”等3个问题，已全部完成整改，新建政务公开专区16个，覆盖全部乡镇。
# 南泷区人民政府
2024年，全区各级行政机关新收政府信息公开申请{1,286宗 received}，同比上升18.4%，其中自然人{1,121宗 person}、商业企业{118宗 business}、科研机构{3宗 research}、社会公益组织{2宗 welfare}、法律服务机构{31宗 legal}、其他{11宗 other}。
连同上年结转的{43宗 carriedIn}，全年共办结政府信息公开申请{1268宗 concluded}，结转下年度继续办理{61宗 carriedOut}。 // received=1286
因政府信息公开工作被申请行政复议{57宗 recon}，被提起行政诉讼{22宗 suits}，其中未经复议直接起诉{9宗 direct}，复议后起诉{13宗 after}。
严格落实《广东省行政规范性文件管理规定》，全年制定区级行政规范性文件{4份 issued}，废止{6份 repealed}，目前有效的区级行政规范性文件共{48份 effective}，发布政策解读材料35份。
优化区政府门户网站搜索功能和无障碍服务，全年网站访问量突破960万人次，开设“百千万工程”等专题专栏5个，累计发布图解、短视频等政策解读产品126个。
全区全年共作出行政许可决定{153418宗 licensing}，行政处罚决定{67902宗 penalties}，行政强制决定{2215宗 coercion}，全部按规定进行公示。
# 白芷县人民政府
（二）依申请公开情况。健全登记、审核、办理、答复、归档全流程管理机制，畅通受理渠道。2024年，我县共收到依申请公开{31件 received}，按时答复率100%。因政府信息公开引发的行政复议{3件 recon}，行政诉讼{1件 suits}。
全县累计公开政府信息2.3万余条，较2023年的1.9万条增长约21%，其中重点民生领域信息8400余条。
2024年共办理政府信息公开申请{35件 received+carriedIn}，其中上年结转{4件 carriedIn}，已办结{32件 concluded}，结转下年度{3件 carriedOut}。 // received=31
对{32件 concluded}办结件进行分类统计：予以公开{15件 granted}，部分公开{3件 partial}，不予公开{2件 denied}，因本机关不掌握相关信息、没有现成信息需另行制作等原因无法提供{10件 unable}，其他处理{2件 otherwise}。 // unprocessed=0
本年度{3件 recon}行政复议中，{2件 recon.upheld}维持、{1件 recon.pending}尚未审结；行政诉讼{1件 suits}，法院已判决驳回原告诉讼请求。 // recon.corrected=0 recon.otherResult=0 suits.upheld=1 suits.corrected=0 suits.otherResult=0 suits.pending=0
# 清沅县人民政府
2024年我县新制发行政规范性文件{3件 issued}，废止{2件 repealed}，现行有效{37件 effective}；全县办理行政许可{9463件 licensing}，作出行政处罚{5128件 penalties}、行政强制{87件 coercion}；行政事业性收费{3416.2万元 fees}。
全年共受理政府信息公开申请 {52 received} 件，办结 {52 concluded} 件。同意公开或部分公开 {29 granted+partial} 件，不予公开 {4 denied} 件，无法提供 {16 unable} 件，不予处理 {3 unprocessed} 件。 // carriedIn=0 carriedOut=0 otherwise=0
政府信息公开行政复议{2件 recon}，均维持原答复意见；行政诉讼{2件 suits}，其中{1件 suits.upheld}结果维持，{1件 suits.pending}尚未审结。 // recon.upheld=2 recon.corrected=0 recon.otherResult=0 recon.pending=0 suits.corrected=0 suits.otherResult=0
2024年，我县政府信息公开工作虽取得一定成效，但仍存在公开质量不高、依申请答复说理不充分等不足。下一步，一是组织专题培训，二是建立答复文书会审制度，三是常态化开展网站巡检，确保问题整改到位。
# 荷埠镇人民政府
（二）依申请公开。进一步规范办理流程，明确专人负责。2024年，我镇共收到政府信息公开申请{4件 received}，均依法依规按期办结，未发生因政府信息公开引起的{行政复议 recon=0}、{行政诉讼 suits=0}。 // carriedIn=0 concluded=4 carriedOut=0
2024年，荷埠镇主动公开政府信息186条，其中政策文件9条、工作动态97条、公示公告41条、财政信息12条、其他信息27条。
在办结的{4件 concluded}申请中，予以公开{2件 granted}，部分公开{1件 partial}，无法提供{1件 unable}。 // denied=0 unprocessed=0 otherwise=0
本年度新制发行政规范性文件{1件 issued}，现行有效{6件 effective}，均已在县政府网站公开。
全年通过政务公开栏张贴公示340余次，利用村级微信群转发惠民政策1200余条次，办理县长热线交办件215件。
# 枫岭街道办事处
2024年街道共收到依申请公开件{11件 received}，上年度结转{1件 carriedIn}，已按期答复{12件 concluded}，{无结转 carriedOut=0}下年度继续办理件。涉及复议{1件 recon}，诉讼{0件 suits}。
申请人均为自然人，申请内容主要集中在房屋征收、违建查处和社区物业管理等方面，其中当面申请2件、网络申请7件、信函申请2件。 // person=11 organisations=0 received=11
街道综合行政执法队全年作出行政处罚{274件 penalties}，未实施行政{强制 coercion=0}，处罚结果在区政府网站公示。
已答复的{12件 concluded}中，予以公开{4件 granted}，不予公开{1件 denied}（属于四类过程性信息），因本机关不掌握相关信息无法提供{5件 unable}，其他处理{2件 otherwise}。 // denied.process=1 unable.notHeld=5 partial=0 unprocessed=0
# 沙洲埠街道办事处
截至2024年12月31日，街道主动公开政府信息63条，收到政府信息公开申请{2宗 received}，已办结{2宗 concluded}，其中予以公开{1宗 granted}，无法提供{1宗 unable}，结转下年度{0宗 carriedOut}，行政事业性收费{0万元 fees}。 // carriedIn=0 partial=0 denied=0 unprocessed=0 otherwise=0
2024年，我街主动公开信息128条，其中动态类92条，组织机构类6条，预决算信息4条，其他26条；街道公众号粉丝数1.8万，推送图文317篇。
我街本年度作出行政处罚{1537宗 penalties}、行政强制{6宗 coercion}，办理行政许可{0宗 licensing}。
街道收到的{2宗 received}申请均由自然人提出，分别涉及旧楼加装电梯和物业备案，未引发{行政复议 recon=0}、{行政诉讼 suits=0}。 // person=2 organisations=0
# 石鼓垄乡人民政府
（二）依申请公开情况。2024年我乡{未接收到 received=0}群众提出的政府信息公开申请。
2024年，全年收到依申请公开{0件 received}，公开{0件 granted}，不予公开{0件 denied}，因依申请公开引起行政复议{0件 recon}、行政诉讼{0件 suits}。
全年在县政府门户网站更新信息29条，包括机构信息3条、通知公告8条、人事信息2条、财政信息4条、规划计划2条、工作动态10条；村务公开栏更新60余次。
我乡2024年度未发生针对本乡政府信息公开工作的{行政复议 recon=0}案、{行政诉讼 suits=0}案及举报投诉事件。
2024年，我乡{未制定 issued=0}行政规范性文件，办理行政许可{43件 licensing}，主要为农村宅基地和林木采伐审批，行政处罚{0件 penalties}。
# 鹤浦镇人民政府
2024年，我镇共收到依申请公开{37件 received}，其中当面申请3件、网络申请21件、信函申请13件；办结{33件 concluded}，其余{4件 carriedOut}结转下年度继续办理。 // carriedIn=0
办结的申请中，予以公开{12件 granted}，部分公开{2件 partial}，不予公开{1件 denied}，无法提供{13件 unable}，其他处理{5件 otherwise}（均为申请人主动撤回）。 // concluded=33 unprocessed=0 otherwise.other=5
因政府信息公开申请引发行政复议{3件 recon}，其中维持{2件 recon.upheld}、其他结果{1件 recon.otherResult}；引发行政诉讼{1件 suits}，结果维持。 // recon.corrected=0 recon.pending=0 suits.upheld=1 suits.corrected=0 suits.otherResult=0 suits.pending=0
镇政府全年制发公文214件，其中主动公开31件、依申请公开68件、不予公开115件，均按要求标注公开属性。
与2023年收到45件申请相比，今年申请量有所下降，反映出主动公开力度持续加大、群众获取信息更为便捷。
制定出台行政规范性文件{2件 issued}，严格履行公开征求意见、合法性审查、集体讨论等程序，并同步发布文字解读2篇、图文解读1篇。
# 永济桥街道办事处
2024年度我街道{无 received=0}依申请公开政府信息，未发生政府信息公开{行政复议 recon=0}、{行政诉讼 suits=0}情况。
（三）政府信息管理。落实“三审三校”和保密审查制度，全年审核拟发布信息412条，退回修改19条，清理过期信息76条。
全年没有公民、法人或者其他组织向街道提出政府信息公开{申请 received=0}，上年度结转{0件 carriedIn}。
存在的主要问题：一是公开主动性不强；二是信息员队伍不稳定，全年更换信息员2人次；三是栏目更新不均衡。下一步，将组织不少于2次业务学习，提升经办人员能力水平。
# 双洢镇人民政府
双洢镇2024年收到政府信息公开申请{九件 received}，均来自自然人，全部在20个工作日内答复，其中{六件 granted}予以公开、{三件 unable}无法提供。 // person=9 organisations=0 carriedIn=0 concluded=9 carriedOut=0 partial=0 denied=0 unprocessed=0 otherwise=0
本年度共受理{1件 received}政府信息公开申请，为公民个人通过网上平台提交，已按规定予以公开。 // person=1 organisations=0 granted=1 partial=0 denied=0 unable=0 unprocessed=0 otherwise=0 concluded=1 carriedIn=0 carriedOut=0
全年共收到信息公开申请{6件 received}（自然人{5件 person}，商业企业{1件 business}），与上年持平。 // research=0 welfare=0 legal=0 other=0
镇便民服务中心全年办件8421件，群众满意率99.6%。全镇共作出行政许可决定{196件 licensing}，行政处罚决定{58件 penalties}。
2024年，我镇没有行政事业性{收费 fees=0}，{没有 issued=0}新出台行政规范性文件，继续有效的行政规范性文件{3件 effective}。
# 云梧县教育局
2024年，我局{未收到 received=0}依申请公开事项，没有因政府信息公开而被申请{行政复议 recon=0}、提起{行政诉讼 suits=0}。
全年通过县政府网站和“云梧教育”公众号公开招生入学、教师招聘、教育收费等信息643条，发布政策解读5篇，公开部门预决算信息38条（含下属学校）。
全年办理行政许可{27件 licensing}，主要为民办学校设立、变更事项；行政处罚{1件 penalties}；行政事业性收费{1862.4万元 fees}。
# 澄溪区住房和城乡建设局
我局2024年收到政府信息公开申请{127件 received}，其中自然人{119件 person}，商业企业{6件 business}，法律服务机构{2件 legal}；上年结转{5件 carriedIn}。 // research=0 welfare=0 other=0
全年答复{124件 concluded}，{8件 carriedOut}结转下年。答复结果为：予以公开{58件 granted}、部分公开{19件 partial}、不予公开{6件 denied}、无法提供{31件 unable}、不予处理{2件 unprocessed}、其他处理{8件 otherwise}。 // received=127 carriedIn=5
无法提供的{31件 unable}中，{22件 unable.notHeld}为本机关不掌握相关政府信息，{6件 unable.notExisting}为没有现成信息需要另行制作，{3件 unable.unclear}为补正后申请内容仍不明确。
涉及我局的政府信息公开行政复议{9件 recon}、行政诉讼{4件 suits}，行政复议中维持{6件 recon.upheld}、纠正{1件 recon.corrected}、尚未审结{2件 recon.pending}。 // recon.otherResult=0
我局现行有效行政规范性文件共{8件 effective}，其中本年新制定{2件 issued}；本年废止{1件 repealed}。
全年核发施工许可证312件、商品房预售许可证41件，受理物业投诉1560件，均通过政务服务平台公开办理进度。
# 溪口市自然资源和规划局
全年新收依申请公开件{203件 received}，按来源分，窗口递交62件、邮寄80件、网上提交61件；连同上年结转的{7件 carriedIn}，共办结{206件 concluded}，其中予以公开{71件 granted}，部分公开{48件 partial}，不予公开{9件 denied}，无法提供{44件 unable}，不予处理{5件 unprocessed}，其他处理{29件 otherwise}。 // carriedOut=4
通过局网站公开土地出让公告154宗、征地公告67批次、规划批前公示203项，不动产登记公告1900余条。
被申请行政复议{12件 recon}，其中结果维持{10件 recon.upheld}，其他结果{2件 recon.otherResult}；未经复议直接起诉{3件 direct}，复议后起诉{2件 after}，均结果维持。 // recon.corrected=0 recon.pending=0 direct.upheld=3 direct.corrected=0 direct.otherResult=0 direct.pending=0 after.upheld=2 after.corrected=0 after.otherResult=0 after.pending=0
不予处理{5件 unprocessed}，分别为信访举报投诉类申请{2件 unprocessed.petition}、重复申请{3件 unprocessed.repeated}。
全年作出行政处罚决定{46件 penalties}，行政许可{1874件 licensing}，收取不动产登记费等行政事业性收费共{932.75万元 fees}。
# 南泷区市场监督管理局
2024年，我局收到政府信息公开申请{88宗 received}，同比增长41.9%，主要涉及投诉举报处理、食品安全抽检和行政处罚案卷等信息。
办理行政许可{24306宗 licensing}，作出行政处罚{1915宗 penalties}、行政强制{132宗 coercion}，相关信息均通过国家企业信用信息公示系统等予以公示。
全年处理投诉举报1.7万件，12315平台按期办结率99.9%，为消费者挽回经济损失412万元；公布食品抽检结果36期3150批次。
因政府信息公开引起的行政复议案件{6宗 recon}，结果均为维持；行政诉讼{1宗 suits}，尚未审结。 // recon.upheld=6 recon.corrected=0 recon.otherResult=0 recon.pending=0 suits.upheld=0 suits.corrected=0 suits.otherResult=0 suits.pending=1
全局共办结申请{90宗 concluded}，包括上年结转的{4宗 carriedIn}，另有{2宗 carriedOut}转入下一年度办理。其中予以公开{33宗 granted}，部分公开{7宗 partial}，不予公开{18宗 denied}（属于行政执法案卷{15宗 denied.caseFile}、保护第三方合法权益{3宗 denied.thirdParty}），无法提供{21宗 unable}，不予处理{11宗 unprocessed}。 // received=88 otherwise=0
# 白芷县交通运输局
2024年我局收到公民申请公开{1件 received}，已按时答复，未收取信息处理费。 // person=1 organisations=0 concluded=1 carriedIn=0 carriedOut=0
通过“白芷交通”微信公众号发布信息152条，门户网站公开118条，报纸媒体刊发25条，共计295条。
本年度共办理道路运输经营等行政许可{1026件 licensing}、行政处罚{389件 penalties}、行政强制{17件 coercion}，行政处罚中超限超载案件143件。
我局行政规范性文件本年度制发{0件 issued}、废止{1件 repealed}、现行有效{4件 effective}。
# 清沅县民政局
2024年，本单位共收到公民提出的政府信息公开申请{3件 received}，{2件 granted}予以公开，{1件 unprocessed}因属信访事项不予处理，没有出现{行政复议 recon=0}和{行政诉讼 suits=0}案件。 // person=3 organisations=0 unprocessed.petition=1 concluded=3 carriedIn=0 carriedOut=0 partial=0 denied=0 unable=0 otherwise=0
全年更新养老服务、社会救助等信息174条，办结人大代表建议6件、政协提案9件，答复文件均已公开；办理12345热线工单58件。
因政府信息公开申请行政复议{0起 recon}，提起行政诉讼{0起 suits}。
# 澄溪区统计局
（二）依申请公开情况。2024年我局依申请公开工作平稳有序，全年受理申请{0件 received}，上年结转{0件 carriedIn}，结转下年度{0件 carriedOut}。
发布统计月报12期、统计分析47篇，编印统计年鉴1部，通过微信公众号推送数据解读33篇。
# 南泷区城市管理和综合执法局
2024年，我局共办理政府信息公开申请{45宗 received+carriedIn}（含上年结转{2宗 carriedIn}），办结{44宗 concluded}，按期答复率100%，平均答复时长6.3个工作日，比上年缩短1.2个工作日。 // received=43 carriedOut=1
全年作出行政处罚决定{18640宗 penalties}，行政强制决定{503宗 coercion}，行政许可决定{2377宗 licensing}。
# 临沚县卫生健康委员会
我委本年度收到申请{14件 received}，其中自然人申请{12件 person}，法人和其他组织申请{2件 organisations}，已全部办结，未引发{行政复议 recon=0}或{行政诉讼 suits=0}。 // concluded=14 carriedIn=0 carriedOut=0
一年来公布双随机抽查结果4批次、卫生监督执法信息61条，回应网民留言103条；组织政务公开培训2次，参加60人次。
# 云梧县人民政府办公室
2024年，县政府办公室共收到政府信息公开申请{29件 received}，上年结转{2件 carriedIn}，共计{31件 received+carriedIn}；依法办结{30件 concluded}，结转下年度{1件 carriedOut}。其中以县政府名义答复21件，以县政府办公室名义答复9件。
`;
