/**
 * Written by somebody who had not read the lexicon nor run the program on it, in the notation of `tuning`.
 * Sampled from reports of many provinces (东北, 湖北, 江西, 福建, 广西, 重庆, 云南, 贵州, 天津, 上海, 新疆, 宁夏).
 */
export const provinces = `
# 松岭县人民政府
（二）依申请公开情况。2024年，全县各级行政机关共新收政府信息公开申请{46件 received}，上年结转{2件 carriedIn}；办结{45件 concluded}，结转下年度继续办理{3件 carriedOut}。办结件中予以公开{21件 granted}，部分公开{4件 partial}，不予公开{3件 denied}，无法提供{14件 unable}，其他处理{3件 otherwise}。 // unprocessed=0
2024年，县政府门户网站发布各类信息9213条，其中概况类信息87条、政务动态信息3306条、信息公开目录信息5820条。“松岭发布”微信公众号推送信息1644条，订阅用户达3.1万。
（三）政府信息管理。健全规范性文件“立改废”动态管理机制，全年制发行政规范性文件{5件 issued}，废止{2件 repealed}，截至年底现行有效{33件 effective}，均已在县政府网站规范性文件库集中公开。
因政府信息公开引发行政复议{4件 recon}，其中结果维持{3件 recon.upheld}、结果纠正{1件 recon.corrected}；引发行政诉讼{1件 suits}，尚未审结。 // recon.otherResult=0 recon.pending=0 suits.pending=1 suits.upheld=0 suits.corrected=0 suits.otherResult=0
# 云泽区人民政府
一年来，我区共收到政府信息公开申请{128件 received}，同比增长11.3%，其中自然人申请{119件 person}，法人或其他组织申请{9件 organisations}。申请内容主要集中在征地拆迁、旧城改造、教育招生等方面。
政策解读质量不断提升，全年发布政策解读材料64篇，其中图解41篇、视频解读12篇、文字解读11篇，召开新闻发布会8场。
全年共办结政府信息公开申请{131件 concluded}，其中予以公开及部分公开{70件 granted+partial}，占53.4%；不予公开{6件 denied}，占4.6%；因本机关不掌握等原因无法提供{43件 unable}，占32.8%；不予处理{5件 unprocessed}，占3.8%；其他处理{7件 otherwise}，占5.3%。
指导全区各单位更新政府信息公开指南，累计开展依申请公开业务培训3次，参训人员210余人次；组织季度检查4轮，下发整改通知37份，问题均已整改到位。
# 潭溪县人民政府
依法办理依申请公开。全县共收到政府信息公开申请{53件 received}，其中县政府办公室收到14件、县直部门收到27件、乡镇收到12件，均在法定期限内予以答复；因政府信息公开引起的行政复议{2件 recon}、行政诉讼{0件 suits}。 // concluded=53 carriedIn=0 carriedOut=0
2024年，潭溪县主动公开政府信息16044条，其中政府网站12871条、政务微博1093条、政务微信2080条；公开财政预决算信息212条，公开人大代表建议和政协委员提案办理结果96件。
截至2024年底，全县现行有效行政规范性文件{47件 effective}，其中本年新制发{9件 issued}，当年宣布失效或废止{13件 repealed}。
全县各级行政机关作出行政许可决定{21306件 licensing}、行政处罚决定{4518件 penalties}、行政强制决定{263件 coercion}，行政事业性收费{3127.46万元 fees}。
# 融江瑶族自治县人民政府
依申请公开方面。2024年全县新收政府信息公开申请{11件 received}（县人民政府4件，部门及乡镇7件），办理结果为予以公开{5件 granted}，无法提供{4件 unable}，不予处理{2件 unprocessed}，{无结转 carriedOut=0}下年度继续办理件。 // concluded=11 carriedIn=0 partial=0 denied=0 otherwise=0
进一步加强与申请人的沟通，提高答复质量，全年没有发生因政府信息公开引起的{行政复议 recon=0}案件和{行政诉讼 suits=0}案件。
编印《融江瑶族自治县人民政府公报》6期3600册，免费向各乡镇、村（社区）和图书馆、档案馆赠阅；办理县长信箱来信318件，办结率99.7%。
# 滨岸区人民政府
2024年，全区共受理政府信息公开申请{1,874件 received}，较2023年上升12.6%；答复政府信息公开申请{1,853件 concluded}（含上年度结转{96件 carriedIn}），均在法定期限内答复，另有{117件 carriedOut}结转至下一年度继续办理。
从申请的答复情况看，予以公开{602件 granted}，部分公开{118件 partial}，不予公开{57件 denied}，无法提供{891件 unable}，不予处理{44件 unprocessed}，其他处理{141件 otherwise}。 // concluded=1853
全区因政府信息公开被申请行政复议{63件 recon}，其中维持{38件 recon.upheld}、纠正{7件 recon.corrected}、其他结果{11件 recon.otherResult}，尚未审结{7件 recon.pending}。发生行政诉讼{29件 suits}，其中未经复议直接起诉{11件 direct}，复议后起诉{18件 after}，均未被纠错。 // suits.corrected=0
2024年，全区新制定行政规范性文件{22件 issued}，失效及废止{27件 repealed}，至12月31日现行有效的行政规范性文件共{61件 effective}（其中区政府11件，部门50件）。政策文件同步解读率达到100%。
“一网通办”平台累计接入政务服务事项2153项，全年办件量186.4万件，实际网办率82.7%；“12345”市民服务热线受理工单9.6万件，先行联系率99.98%。
# 麦斯托克县人民政府
截至目前，2024年我县制发行政规范性文件{3件 issued}，办理行政许可{2917件 licensing}，作出行政处罚{406件 penalties}，收到政府信息公开申请{6件 received}，产生行政复议及行政诉讼{0件 recon+suits}。
（二）依申请公开情况。拓宽网络、信函、当面等申请渠道，规范答复文书格式，全年收到依申请公开{6件 received}，办结{6件 concluded}，其中网上申请5件、现场申请1件。 // carriedIn=0 carriedOut=0
我县对29个部门、12个乡镇的政务公开工作开展常态化监测，发现并整改错别字、错误链接等问题143个，约谈单位2家。
# 澜水县人民政府
截至2024年12月31日，澜水县收到政府信息公开申请{18件 received}，办理完毕{17件 concluded}，结转2025年办理{1件 carriedOut}；2023年结转{0件 carriedIn}。因政府信息公开申请行政复议{1件 recon}，提起行政诉讼{2件 suits}。
县政府门户网站总访问量412866人次，发布重大决策、财政预决算等信息1985条，政策解读17件，回应网民留言104条。
答复的{17件 concluded}申请中，予以公开{9件 granted}，部分公开{2件 partial}，因属于内部事务信息不予公开{1件 denied.internal}，本机关不掌握相关政府信息{3件 unable.notHeld}，没有现成信息需要另行制作{2件 unable.notExisting}。 // unprocessed=0 otherwise=0
# 红崖区人民政府
依申请公开。严格执行自治区政府信息公开申请办理规范，全区共收到政府信息公开申请{22件 received}，均已依法按时办结并作出规范答复。 // concluded=22 carriedIn=0 carriedOut=0
印发《红崖区2024年政务公开工作要点》，细化5个方面26项任务；举办“政府开放日”活动31场，邀请企业群众代表870余人参加。
行政规范性文件制发{2件 issued}，废止{1件 repealed}，现行有效{15件 effective}；规章制发{0件 rissued}、废止{0件 rrepealed}、现行有效{0件 reffective}。
# 巴台区人民政府
全年新收政府信息公开申请{214件 received}，上年结转{11件 carriedIn}。从申请主体看，自然人{187件 person}，商业企业{15件 business}，法律服务机构{9件 legal}，其他{3件 other}。 // research=0 welfare=0
因政府信息公开引发行政复议{9件 recon}，其中结果维持{6件 recon.upheld}、其他结果{2件 recon.otherResult}、尚未审结{1件 recon.pending}，未出现被{纠正 recon.corrected=0}的案件。引发行政诉讼{5件 suits}，结果维持{4件 suits.upheld}，尚未审结{1件 suits.pending}。 // suits.corrected=0 suits.otherResult=0
与2023年相比，申请量增加38件，增长21.6%，申请事项以国有土地上房屋征收、不动产登记、工程建设为主。
全区各行政机关办理行政许可{38114件 licensing}、行政处罚{9027件 penalties}、行政强制{118件 coercion}，均按规定时限公示，公示率100%。
# 鹿台县人民政府
2024年全县共收到政府信息公开申请{12件 received}，其中予以公开{9件 granted}，均已在法定期限内答复；无法提供{3件 unable}，原因是不掌握相关政府信息。 // concluded=12 carriedIn=0 carriedOut=0 partial=0 denied=0 unprocessed=0 otherwise=0 unable.notHeld=3
# 榆树屯镇人民政府
（二）依申请公开情况⏎2024年，本单位{未收到 received=0}政府信息公开申请。
全年主动公开事项共计286项，其中网上公开3项，张贴公示、公告180余次，滚动屏播放宣传信息110余次，发放宣传单1.6万余张。
2024年度，榆树屯镇收到和处理政府信息公开申请{0件 received}，没有因政府信息公开引起的{行政复议 recon=0}和{行政诉讼 suits=0}案件。 // concluded=0 carriedIn=0 carriedOut=0
本年度制发行政规范性文件{0件 issued}，现行有效{0件 effective}；作出行政处罚决定{7件 penalties}。
# 江口街道办事处
全年新收政府信息公开申请数量{0件 received}，上年结转政府信息公开申请数量{0件 carriedIn}。
全年通过区政府网站公开信息296条，其中人员招录2条、财政预决算3条、公共资源配置11条、环境保护18条，其他262条。
2024年，街道共收到政府信息公开申请{15件 received}，上年结转{9件 carriedIn}，共答复申请{24件 concluded}。其中，予以公开{4件 granted}，部分公开{3件 partial}，不予公开{2件 denied}，无法提供{14件 unable}，其他处理{1件 otherwise}。 // carriedOut=0 unprocessed=0
因政府信息公开被申请行政复议{2件 recon}，复议机关均维持原答复；被提起行政诉讼{1件 suits}，系复议后起诉，法院判决驳回原告诉讼请求。 // recon.upheld=2 recon.corrected=0 recon.otherResult=0 recon.pending=0 after=1 direct=0 after.upheld=1 after.corrected=0 after.otherResult=0 after.pending=0
# 石坪乡人民政府
全年{未接到 received=0}政府信息依申请公开事项，也未发生因政府信息公开引发的{行政复议 recon=0}、{行政诉讼 suits=0}。
我乡在县政府网站公开信息92条，在“幸福石坪”微信公众号推送信息127条，处理网民留言0条。
收到依申请公开件共{2件 received}（其中：第一季度1件，第二季度0件，第三季度1件，第四季度0件），已全部按时办结，{无结转 carriedOut=0}下年办理件。 // concluded=2 carriedIn=0
# 海澳镇人民政府
（二）依申请公开政府信息办理情况。1.受理申请情况：2024年我镇共受理公民申请政府信息公开{3件 received}，其中网络申请2件、信函申请1件。2.申请办理情况：属于“予以公开”的{1件 granted}，属于“本机关不掌握相关政府信息”的{2件 unable.notHeld}。 // concluded=3 carriedIn=0 carriedOut=0 person=3 organisations=0 partial=0 denied=0 unprocessed=0 otherwise=0
2024年，我镇主动公开政府信息26条，历年累计公开643条。其中机构职能类信息3条，国土资源城乡建设类信息2条，安全生产、应急管理类信息7条，其他类信息14条。
2024年，我镇通过12345便民服务平台受理有效诉求1482件，按时办结率100%，满意率98.4%，未出台相关政策，没有开展政策解读。
3.复议诉讼情况：本年度因政府信息公开申请行政复议{0件 recon}，提起行政诉讼{0件 suits}，收到申诉0件。
其他需要报告的事项：2024年我镇未发出收费通知，收取信息处理费0元，无其他需要报告的事项。
# 津河街道办事处
2024年我街共收到{1条 received}要求信息公开的申请，内容为重大事项决策信息，已在时限内对居民进行了回复。全年无信息公开举报，也没有{复议 recon=0}和{诉讼 suits=0}。 // person=1 organisations=0 concluded=1 carriedIn=0 carriedOut=0
我街依申请公开渠道畅通，全年收到申请{两件 received}，其中当面提交1件、邮寄1件，均已答复。 // concluded=2 carriedIn=0 carriedOut=0
依申请公开工作中，全年收到申请{6件 received}，均为自然人，较上年减少4件；答复{5件 concluded}，另有{1件 carriedOut}结转至2025年。 // person=6 organisations=0 carriedIn=0
综合执法大队全年作出行政处罚决定{83件 penalties}，全部在市行政执法监督平台归集、公示。
# 葛岭镇人民政府
我镇建立健全政府信息公开申请登记、审核、办理、答复、归档等制度。2024年共收到依申请公开件{0件 received}。
2024年，我镇{没有 issued=0}新制发行政规范性文件，对历年文件进行了全面清理，废止{1件 repealed}，目前现行有效的有{2件 effective}。
组织镇村干部参加政务公开业务培训2期，参训86人次；在18个村（社区）设置公开栏，全年更新党务、村务、财务信息730余条。
全年收到并办理依申请公开{4宗 received}，申请事项均与农村宅基地和征地补偿有关，答复率100%。 // concluded=4 carriedIn=0 carriedOut=0
# 阿克泉乡人民政府
2024年度我乡共收到依申请公开{一件 received}，已按规定程序答复申请人，未引发{行政复议 recon=0}、{行政诉讼 suits=0}。 // concluded=1 carriedIn=0 carriedOut=0
截至2024年12月31日，累计办理行政许可{54件 licensing}，行政处罚{0件 penalties}，行政强制{0件 coercion}，行政事业性收费{0万元 fees}。
# 曲桥街道办事处
2024年，曲桥街共接收政府信息公开申请{23件 received}，其中自然人{20件 person}，企业{3件 business}；已办结{23件 concluded}，{无结转 carriedOut=0}。 // carriedIn=0 research=0 welfare=0 legal=0 other=0
上述申请中，予以公开{6件 granted}、部分公开{5件 partial}；不予公开的{1件 denied}，系保护第三方合法权益；无法提供的{9件 unable}，其中本机关不掌握相关信息{7件 unable.notHeld}，补正后申请内容仍不明确{2件 unable.unclear}；不予处理{2件 unprocessed}，均属重复申请。 // concluded=23 otherwise=0 denied.thirdParty=1 unprocessed.repeated=2 unable.notExisting=0
存在的主要问题：一是公开内容不够丰富，政策解读形式单一；二是社区公开栏更新不及时，年内抽查12个社区，发现更新超期的3个。
2024年，街道作出行政处罚决定{41件 penalties}，较上年减少9件，办理行政许可事项{3件 licensing}，未采取行政{强制 coercion=0}措施。
全年街道因信息公开产生行政复议案件{3件 recon}，其中{1件 recon.corrected}被撤销、{2件 recon.upheld}获维持，行政诉讼案件{0件 suits}。 // recon.otherResult=0 recon.pending=0
# 塔湾镇人民政府
本年度我镇新收政府信息公开申请{2件 received}，上年度{无结转 carriedIn=0}，本年度予以公开{2件 granted}，结转下年度继续办理{0件 carriedOut}。 // concluded=2 partial=0 denied=0 unable=0 unprocessed=0 otherwise=0
规范性文件管理方面，镇政府2024年未出台属于行政规范性文件范畴的{文件 issued=0}。
# 东渡区规划和自然资源局
2024年，本机关新收政府信息公开申请{312件 received}，上年结转{19件 carriedIn}，答复{305件 concluded}，结转下一年度继续办理{26件 carriedOut}，其中予以公开{141件 granted}。
2024年我局制发公文288件，主动公开公文279件，主动公开率96.9%；累计主动公开政府信息701条。
截至2024年12月，本机关涉及政府信息公开的行政诉讼案件共计{3件 suits}，均为复议后起诉，未被纠错；行政复议案件共计{8件 recon}，其中{2件 recon.pending}尚未审结，其余均予维持。 // after=3 direct=0 suits.corrected=0 recon.upheld=6 recon.corrected=0 recon.otherResult=0
办理建设用地规划许可、建设工程规划许可等行政许可{436件 licensing}，立案查处违法用地5宗，作出行政处罚决定{2件 penalties}。
依申请公开答复中，无法提供{88件 unable}，主要是申请人所需档案由区档案馆保管，本机关不掌握；另有{7件 otherwise.notCorrected}因申请人无正当理由逾期不补正不再处理，{4件 otherwise.other}由申请人主动撤回。
# 松岭县市场监督管理局
全年办理各类行政许可{6842件 licensing}，其中食品经营许可1307件、特种设备使用登记415件；作出行政处罚{523件 penalties}，罚没款186.3万元。
我局{未收到 received=0}公民、法人或其他组织提出的政府信息公开申请，也{没有 carriedIn=0}上年度结转的申请。
2024年，受理消费者投诉举报3216件，为消费者挽回经济损失74.5万元，双随机抽查市场主体892户，检查结果全部公示。
收到依申请公开{14件 received}，办结{14件 concluded}，其中予以公开{8件 granted}，属于行政执法案卷信息不予公开{5件 denied.caseFile}，属于信访举报投诉类申请不予处理{1件 unprocessed.petition}。 // carriedIn=0 carriedOut=0 partial=0 unable=0 otherwise=0
# 云泽区住房和城乡建设局
聘请法律顾问对申请件答复初稿进行合法性审查。全年我局共收到依申请公开{37件 received}，办结{39件 concluded}（含2023年结转{2件 carriedIn}），无超期答复情况。 // carriedOut=0
全年发布住房保障、房屋征收、老旧小区改造等重点领域信息143条，公示预售许可信息29条、行政处罚信息17条。
本年度我局起草并由区政府印发的政策性文件3件，以本局名义制发的行政规范性文件{1件 issued}，废止{0件 repealed}，现行有效{4件 effective}。
因政府信息公开引发行政复议{5件 recon}：维持{3件 recon.upheld}，纠正{1件 recon.corrected}，尚未审结{1件 recon.pending}；引发行政诉讼{2件 suits}，均为直接起诉，其中{1件 suits.upheld}维持，{1件 suits.pending}尚未审结。 // recon.otherResult=0 direct=2 after=0 suits.corrected=0 suits.otherResult=0
# 梵溪县统计局
2024年，我局收到依申请公开政府信息{2件 received}，已按规定及时回复，上年度结转依申请公开{0件 carriedIn}。 // concluded=2 carriedOut=0
发布部门动态41条，其中采用6条；统计数据28条，统计信息33条，其中采用17条。编印《统计月报》12期。
我局无行政{许可 licensing=0}事项，全年作出统计执法行政处罚{1件 penalties}，行政事业性收费金额为{0元 fees}。
# 宁川市教育局
本年度{未收到 received=0}政府信息公开申请，未发生因政府信息公开被申请{行政复议 recon=0}、提起{行政诉讼 suits=0}情况。
我局共收到依申请公开信件{5件 received}，其中网络申请4件、书面申请1件，所有来件均在法定时限内办结。 // concluded=5 carriedIn=0 carriedOut=0
局门户网站全年发布信息762条，微信公众号发布信息519条、抖音号发布短视频103条；按时办结人大代表建议11件、政协委员提案16件，办结率100%。
# 滨岸区卫生健康委员会
2024年，我委新收到政府信息公开申请{61件 received}，办结{64件 concluded}（含上年度结转申请{5件 carriedIn}，另有{2件 carriedOut}顺延到下年度答复）。其中，予以公开及部分公开{29件 granted+partial}；不予公开{8件 denied}；因本机关不掌握等原因无法提供{19件 unable}；不予处理{3件 unprocessed}；其他处理{5件 otherwise}。
2024年，我委制发行政规范性文件{2件 issued}，清理废止{3件 repealed}，现行有效{9件 effective}，均在区政府网站集中公开。
医疗机构执业登记、公共场所卫生许可等行政许可全年共计{1,538件 licensing}；查处医疗卫生、公共卫生等违法案件并作出行政处罚{271件 penalties}，行政强制{0件 coercion}。
# 融江瑶族自治县林业局
依申请公开方面。我局规范依申请公开工作流程，明确专人负责，2024年{未收到 received=0}依申请公开件，无因信息公开引起的{行政诉讼 suits=0}、{行政复议 recon=0}等情况。
核发林木采伐许可证等行政许可{2210件 licensing}，查处林业行政案件，下达行政处罚决定书{38份 penalties}，收取行政事业性收费{12.08万元 fees}。
# 巴台区人力资源和社会保障局
2024年度收到政府信息公开申请{10件 received}，其中自然人申请{8件 person}、法律服务机构申请{1件 legal}、其他组织申请{1件 other}；依法办结{9件 concluded}，结转下年度继续办理{1件 carriedOut}。 // carriedIn=0 business=0 research=0 welfare=0
2024年本机关共受理政府信息公开申请{12件 received+carriedIn}，其中新收到{10件 received}，结转上年度办理{2件 carriedIn}，办结{11件 concluded}，结转下年度继续办理{1件 carriedOut}。因政府信息公开申请引发行政复议{1件 recon}，结果维持。 // recon.upheld=1 recon.corrected=0 recon.otherResult=0 recon.pending=0
与上一年相比，申请量减少6件，申请内容主要涉及工伤认定、社保缴费、劳动监察。2023年收到申请16件、办结16件。
# 鹿台县信访局
2024年，我局未发生因政府信息公开引发的{行政复议 recon=0}案和{行政诉讼 suits=0}案，未收到有关政府信息公开事务的申诉案，也{未收到 received=0}公民、法人和其他组织提出的政府信息公开申请。
全年受理群众来信来访来电1169件次，及时受理率、按期办结率均为100%；主动公开信访动态等信息58条。
年内共收到政府信息公开申请{3份 received}，均因实质为信访诉求，依法不予处理并告知申请人通过信访渠道反映。 // concluded=3 unprocessed.petition=3 granted=0 partial=0 denied=0 unable=0 otherwise=0 carriedIn=0 carriedOut=0
# 澜水县财政局
依申请公开办理情况：收到申请{4件 received}，结转上年度{1件 carriedIn}，共计{5件 received+carriedIn}，年内全部办结，办结率100%。其中部分公开{1件 partial}，予以公开{4件 granted}。 // concluded=5 carriedOut=0 denied=0 unable=0 unprocessed=0 otherwise=0
本年度我局无新增行政规范性{文件 issued=0}，现行有效行政规范性文件{6件 effective}；本部门不涉及行政{许可 licensing=0}、行政{强制 coercion=0}。
公开县级2023年度决算和2024年度预算信息各1份，指导全县68家预算单位公开部门预算，公开率100%；公开“三公”经费信息136条。
`;
