/**
 * Written by somebody who had not read the lexicon nor run the program on it, in the notation of `tuning`.
 * A sample of paragraphs of counties, of towns and streets, and of bureaus, as their reports of 2024 speak.
 */
export const countiesToBureaus = `
# 云阜县人民政府
（二）依申请公开。进一步畅通受理渠道，规范登记、审核、答复、归档全流程。2024年，全县各级行政机关共收到政府信息公开申请{86件 received}，上年结转{3件 carriedIn}，办结{84件 concluded}，结转下年度继续办理{5件 carriedOut}，未出现超期答复。
（一）主动公开。全年依托县政府门户网站公开信息4218条，其中概况类信息37条，政务动态类1866条，信息公开目录类2315条；发布政策解读19篇，开展意见征集14期。
强化规范性文件管理，由县司法局牵头对现行文件逐件评估，全年制发行政规范性文件{5件 issued}，废止{9件 repealed}，截至年底现行有效{41件 effective}，均已录入规范性文件数据库统一发布。
加强与司法行政机关、人民法院的沟通，推动争议实质性化解。全县因政府信息公开被申请行政复议{11件 recon}，其中结果维持{7件 recon.upheld}、结果纠正{2件 recon.corrected}、尚未审结{2件 recon.pending}；被提起行政诉讼{4件 suits}，均获维持。 // recon.otherResult=0 suits.upheld=4 suits.corrected=0 suits.otherResult=0 suits.pending=0
申请内容主要集中在征地补偿、村集体财务、工程建设三个方面，占总量七成以上；申请方式以网络和信函为主，其中网络52件、信函29件、当面5件。
2024年，共受理政府信息公开申请{61件 received+carriedIn}（含上年结转{2件 carriedIn}），目前已全部办结，其中予以公开{23件 granted}，部分公开{9件 partial}，不予公开{4件 denied}，无法提供{18件 unable}，不予处理{5件 unprocessed}，其他处理{2件 otherwise}。 // concluded=61 carriedOut=0
（五）监督保障。组织全县政务公开工作人员开展业务培训2期，参训180余人次；到乡镇、部门实地指导11次，印发季度通报4期，反馈问题37个并全部整改到位。
全县行政机关本年度作出行政许可决定{18,642件 licensing}，行政处罚决定{3,107件 penalties}，行政强制{268件 coercion}，行政事业性收费{4,386.52万元 fees}，相关信息均已依法公示。
一年来，我县政府信息公开工作虽取得一定成效，但仍存在薄弱环节。与上年相比，申请量增长较快，2023年为48件，2024年新收{73件 received}，增幅52.1%，对工作人员的业务能力提出了更高要求。
存在的主要问题：一是个别单位对依申请公开重视不够，答复质量参差不齐，本年度有{2件 recon.corrected}答复在行政复议中被纠正；二是政策解读形式单一，图解、视频类解读占比不足20%。
积极回应关切。县长信箱、12345热线、“互联网+督查”等渠道共受理群众诉求9537件，办结9490件，群众满意率96.8%；办理人大代表建议64件、政协提案81件，办复率100%。
# 临汐区人民政府
依法办理公开申请。修订《临汐区依申请公开工作规程》，推行区政府办公室、司法局、承办单位三方会商。全区新收政府信息公开申请{214件 received}，其中自然人申请{196件 person}，法人或其他组织申请{18件 organisations}。连同上年结转的{7件 carriedIn}，全年共办结{209件 concluded}，{12件 carriedOut}转入下一年度办理。
从办理结果看，予以公开{77件 granted}，部分公开{21件 partial}，因涉及内部事务信息、过程性信息等不予公开{13件 denied}，因本机关不掌握、需另行制作等无法提供{82件 unable}，不予处理{9件 unprocessed}，其他处理{7件 otherwise}。 // concluded=209
因政府信息公开引发行政复议案件{16起 recon}、行政诉讼案件{9起 suits}，其中未经复议直接起诉{6起 direct}，复议后起诉{3起 after}，均无败诉。 // direct.corrected=0 after.corrected=0
全区33个部门和11个镇（街道）均设置政务公开专区，配备自助查询终端46台，全年接待群众查阅咨询2,130人次。
印发《临汐区2024年政务公开工作要点》，细化任务28项；全年制定出台行政规范性文件{3件 issued}，同步配发解读材料8份，解读率100%。
本年度，全区共收到政府信息公开申请{132件 received}，同比下降14.3%，除{4件 carriedOut}结转下年外，其余均在法定期限内办结。 // concluded=128 carriedIn=0
六、其他需要报告的事项⏎2024年，全区行政机关未收取信息处理费。依申请公开在线平台全年访问量1.6万人次，无其他需要报告的事项。
全年全区共收到申请{226件 received}，从受理机关看，区政府本级41件、区直部门125件、镇街60件；从申请事项看，房屋征收、城市更新类占比最高，达58%。
将政务公开纳入全区综合绩效考核，分值权重4%；引入第三方机构开展评估2轮，发现问题126条，整改完成率98.4%，全年未发生责任追究情形。
2024年，我区未发生因政府信息公开被纠错的{行政复议案件 recon.corrected=0}；办理政府信息公开行政诉讼案件{1件 suits}，法院判决驳回原告诉讼请求。 // suits.upheld=1 suits.corrected=0 suits.otherResult=0 suits.pending=0
# 沧浦县人民政府
认真落实《中华人民共和国政府信息公开条例》，不断规范依申请公开办理流程，注重与申请人的沟通，依法保障群众合理的信息需求。2024年，我县共收到政府信息公开申请{28件 received}，全部按期答复，答复率100%。未发生因信息公开引起的{行政复议 recon=0}、{行政诉讼 suits=0}案件。 // concluded=28 carriedIn=0 carriedOut=0
（一）主动公开方面。全县主动公开政府信息7634条，其中县政府网站3052条，“沧浦发布”微信公众号1427条，其他政务新媒体3155条。召开新闻发布会9场，县政府常务会议议题公开率85%。
（三）政府信息管理方面。落实规范性文件定期清理制度，本年新出台行政规范性文件{2件 issued}，废止{6件 repealed}，继续有效的{33件 effective}已在“政策文件库”栏目集中展示。
{28件 received}申请中，公民个人提出{25件 person}，企业提出{3件 business}；涉及征地拆迁的12件，涉及财政资金的7件，其余9件为其他事项。 // research=0 welfare=0 legal=0 other=0
全年办结申请{31件 concluded}，其中予以公开{14件 granted}，占45.2%；部分公开{3件 partial}，占9.7%；无法提供{12件 unable}，占38.7%；其他处理{2件 otherwise}，占6.5%。 // denied=0 unprocessed=0
编发政府公报12期2400册，县档案馆、图书馆政府信息查阅点接待读者612人次，提供现行文件查阅358件次。
2024年全县政府信息公开行政争议保持低位，因政府信息公开申请行政复议的{1件 recon}，复议机关维持原行政行为；提起行政诉讼的{0件 suits}。 // recon.upheld=1 recon.corrected=0 recon.otherResult=0 recon.pending=0
全县行政规范性文件制发{0件 issued}、废止{3件 repealed}，现行有效{36件 effective}。收到并办理政府信息公开申请{40件 received}，其中不予公开{2件 denied}，理由均为属于三类内部事务信息。 // denied.internal=2 concluded=40 carriedIn=0 carriedOut=0
# 白岭自治县人民政府
自治县本级新收公开申请5件，办理结果为予以公开3件、无法提供2件；县直部门和各乡镇新收12件，办理结果为予以公开3件、部分公开2件、无法提供7件。全年因政府信息公开被申请行政复议、提起行政诉讼数量均为{0件 recon+suits}。 // received=17 carriedIn=0 carriedOut=0 concluded=17 granted=6 partial=2 unable=9 denied=0 unprocessed=0 otherwise=0
（二）依申请公开情况。落实专人每日查看网上申请平台，做到即收即办。全年新收申请{17件 received}，上年度{无 carriedIn=0}结转，办结{16件 concluded}，{1件 carriedOut}因需征求第三方意见延至下年答复。
自治县各执法部门严格落实行政执法公示制度，全年办理行政许可{5360宗 licensing}、行政处罚{742宗 penalties}、行政强制{35宗 coercion}。
收到的{17宗 received}政府信息公开申请均已办结：予以公开{6宗 granted}，部分公开{2宗 partial}，属于行政执法案卷不予公开{1宗 denied.caseFile}，本机关不掌握相关信息{7宗 unable.notHeld}，重复申请不予处理{1宗 unprocessed.repeated}。 // concluded=17 carriedIn=0 carriedOut=0 otherwise=0
# 青槐镇人民政府
（二）依申请公开情况。2024年，我镇{未收到 received=0}政府信息公开申请，未发生因政府信息公开被申请{行政复议 recon=0}、提起{行政诉讼 suits=0}的情况。
全年通过县政府网站公开信息58条，其中工作动态44条、财政预决算4条、其他10条；通过村务公开栏公示惠农补贴、低保评议等信息210余条。
2024年度我镇共收到村民提交的政府信息公开申请{3件 received}，分别涉及宅基地审批、土地流转合同和退耕还林补助，已按规定逐一书面答复。 // person=3 organisations=0 concluded=3 carriedIn=0 carriedOut=0
（三）政府信息管理情况。我镇本年度没有制发行政规范性{文件 issued=0}，无废止{文件 repealed=0}，现行有效规范性文件{0件 effective}。
镇综合行政执法队全年立案查处各类案件31起，作出行政处罚决定{27件 penalties}，罚没款8.6万元，实施行政强制{2件 coercion}。
明确由镇党政办牵头，安排专职人员2名负责信息报送和审核，落实“三审三校”，全年组织镇村两级信息员培训3次90余人。
严格按照条例规定，对申请人提出的申请做到依法受理、及时办理。2024年，我镇受理公民、法人和其他组织政府信息公开申请{0件 received}，行政复议{0件 recon}，行政诉讼{0件 suits}，投诉举报0件。
不足之处主要有：信息更新不够及时，全年有2个栏目超过三个月未更新；公开形式不够丰富，图表、视频类信息仅5条；信息员更换频繁，业务不够熟练。
2024年，我镇继续抓好依申请公开各环节的规范管理，确保件件有登记、有审核、有答复。共受理依申请公开事项{1条 received}，为县政府办公室转来，经核查该信息我镇不掌握，已书面告知申请人。 // unable.notHeld=1 unable.notExisting=0 unable.unclear=0 concluded=1 carriedIn=0 carriedOut=0 granted=0 partial=0 denied=0 unprocessed=0 otherwise=0
# 柳溪街道办事处
2024年，街道新收政府信息公开申请{13件 received}，其中居民个人申请{12件 person}，企业申请{1件 business}；按时办结{13件 concluded}，{无 carriedOut=0}结转下年度办理件。 // research=0 welfare=0 legal=0 other=0 carriedIn=0
收到的申请主要涉及旧改征收、加装电梯和物业管理，其中旧改征收类8件。经办理，予以公开{4件 granted}，部分公开{1件 partial}，无法提供{6件 unable}，申请人主动撤回等其他处理{2件 otherwise}。 // concluded=13 denied=0 unprocessed=0
今年因依申请公开答复引发行政复议{2件 recon}，复议机关均予以维持；行政诉讼{1件 suits}，目前正在审理中。 // recon.upheld=2 recon.corrected=0 recon.otherResult=0 recon.pending=0 suits.pending=1 suits.upheld=0 suits.corrected=0 suits.otherResult=0
街道门户网站专栏全年更新信息167条，“柳溪街坊”公众号推送692篇，阅读量41万次，居民留言回复率100%。
落实行政执法“三项制度”，执法信息在街道专栏集中公示。街道本年度办理行政许可{0件 licensing}；综合行政执法队作出行政处罚决定{318件 penalties}，行政强制{0件 coercion}。
与2023年相比，收到的公开申请由9件增加到{15件 received}，且同一申请人多次提交的情况较为突出，占7件。
街道聘请法律顾问1名，对答复文书进行合法性审查，共出具法律意见15份。开展“政府开放日”活动2场，邀请居民代表60名参加。
坚持“一件一策”，主动电话联系申请人了解真实诉求，能当场提供的当场提供。依申请公开工作平稳有序，上年结转{1件 carriedIn}，本年新收{5件 received}，共办结{6件 concluded}，按期办结率100%。 // carriedOut=0
收到依申请公开{7件 received}，要求补正3件，其中{1件 otherwise.notCorrected}因申请人无正当理由逾期不补正，我街道不再处理，其余均已依法答复。 // concluded=7 carriedIn=0 carriedOut=0
# 双桂乡人民政府
依申请公开方面：{未接到 received=0}群众要求公开政府信息的申请，无上年度结转{事项 carriedIn=0}。
2024年，本乡{没有 received=0}收到任何形式的政府信息公开申请，也没有因政府信息公开引起的{行政复议 recon=0}、{行政诉讼 suits=0}案件。
乡便民服务中心设政务公开查阅点1处，各村设公示栏14块，全年张贴公示公告386份，发放政策明白卡5200张。
全年办理行政许可{46件 licensing}，主要为农村村民宅基地和建房审批，均在规定时限内办结并公示。
（二）依申请公开。进一步完善申请受理、登记、答复各环节制度，在乡政府一楼大厅设置受理窗口。2024年度，我乡收到政府信息公开申请{0件 received}，上年结转{0件 carriedIn}，暂无需要答复的事项。
2024年县政务公开办抽查通报我乡栏目空白1处、错别字6处，均已整改；下一步将每季度开展自查1次，确保信息发布准确规范。
本乡本年度无行政{许可 licensing=0}、行政{处罚 penalties=0}、行政{强制 coercion=0}和行政事业性{收费 fees=0}。收到政府信息公开申请{0条 received}，零报告。
# 白石桥街道办事处
（二）依申请公开。全年共接收政府信息公开申请{22件 received}，上年结转{2件 carriedIn}，办结{22件 concluded}，结转下年{2件 carriedOut}，答复平均用时9.5个工作日。
通过网络提交申请15件，邮寄6件，当面1件，共计{22件 received}，全部为自然人申请。 // person=22 organisations=0
街道因政府信息公开被申请行政复议{3件 recon}：维持{2件 recon.upheld}，其他结果{1件 recon.otherResult}；未发生{行政诉讼 suits=0}。 // recon.corrected=0 recon.pending=0
本年度主动公开政府信息74条，全文电子化率100%，其中公文类信息40条，非公文类信息34条。
不予公开{1件 denied}（涉及第三方合法权益），无法提供{8件 unable}（其中本机关不掌握{6件 unable.notHeld}、补正后仍不明确{2件 unable.unclear}），予以公开{13件 granted}。 // denied.thirdParty=1 unable.notExisting=0 concluded=22 partial=0 unprocessed=0 otherwise=0
街道12345热线工单办理量2816件，响应率100%，解决率93.5%；“接诉即办”专题公开典型案例12件。
截至2024年12月31日，街道现行有效规范性文件{1件 effective}，系2021年制定的小型项目管理办法，本年度{未新制定 issued=0}、{未废止 repealed=0}。
全年主动公开政府信息186条。收到公开申请{6件 received}，均已办结，其中予以公开{0件 granted}、部分公开{2件 partial}、无法提供{4件 unable}、其他处理{0件 otherwise}；年末结转下年度继续办理{0件 carriedOut}；行政事业性收费{0万元 fees}。 // concluded=6 carriedIn=0 denied=0 unprocessed=0
# 云阜县自然资源局
（二）依申请公开。收到政府信息公开申请{64件 received}，其中当面提交20件、邮寄27件、网上提交17件。办结{66件 concluded}（含2023年结转的{4件 carriedIn}），结转至2025年{2件 carriedOut}。
办结的{66件 concluded}申请中，予以公开{29件 granted}，部分公开{8件 partial}，不予公开{3件 denied}，信息无法提供{19件 unable}，不予处理{2件 unprocessed}，其他处理{5件 otherwise}。
全年公示土地出让公告32宗、出让结果29宗，公开征地批复及相关材料18批次，发布地质灾害预警信息65条。
全年办理建设用地规划、建设工程规划等行政许可{412件 licensing}，作出行政处罚{36件 penalties}，收取行政事业性收费{187.43万元 fees}，主要为不动产登记费。
因政府信息公开引发行政复议{5件 recon}、行政诉讼{3件 suits}，其中复议纠正{1件 recon.corrected}，诉讼尚未审结{1件 suits.pending}，其余均维持。 // recon.upheld=4 recon.otherResult=0 recon.pending=0 suits.upheld=2 suits.corrected=0 suits.otherResult=0
# 临汐区市场监督管理局
2.依申请公开情况⏎2024年，我局共受理政府信息公开申请{38件 received}，其中网络申请33件，占86.8%，信函申请5件，占13.2%，全部按时办结。 // concluded=38 carriedIn=0 carriedOut=0
一是抓好执法信息公示。公示行政许可信息5620条、行政处罚信息417条，归集至国家企业信用信息公示系统；发布食品抽检结果公告24期，涉及样品3100批次。
全局作出行政许可决定{5648件 licensing}、行政处罚决定{431件 penalties}、行政强制决定{12件 coercion}，案件总罚没金额268.9万元。
申请内容集中在投诉举报处理结果、企业登记档案等方面，其中属于行政查询事项不予公开{6件 denied.inquiry}，属于行政执法案卷不予公开{9件 denied.caseFile}。
12315平台全年接收投诉举报1.2万件，按时办结率99.6%，为消费者挽回经济损失310万元，每月公示投诉信息。
我局现有权力事项704项，其中行政许可21项、行政处罚655项、行政强制14项、行政检查14项，已在政务服务网动态调整公布。
# 沧浦县教育局
（二）依申请公开。2024年，收到政府信息公开申请{2件 received}，内容涉及招生政策和教师招聘，均予以公开，未发生政府信息公开{行政复议 recon=0}、{行政诉讼 suits=0}。 // granted=2 concluded=2 carriedIn=0 carriedOut=0 partial=0 denied=0 unable=0 unprocessed=0 otherwise=0
全年在县政府信息公开平台发布信息131条，“沧浦教育”公众号推送643条，教育收费公示覆盖全县87所学校。
办理教师资格认定、民办学校设立等行政许可{653件 licensing}，未实施行政{处罚 penalties=0}和行政{强制 coercion=0}，行政事业性收费{1260.8万元 fees}（主要为普通高中学费、住宿费）。
# 石陵区卫生健康局
（二）依申请公开方面。2024年我局{未受理 received=0}政府信息公开申请，历年累计受理17件；没有因政府信息公开被提起{行政复议 recon=0}和{行政诉讼 suits=0}。
卫生监督执法方面，全年监督检查2268户次，作出行政处罚{94件 penalties}，罚款41.3万元，处罚结果在区政府网站公示。
2024年共受理依申请公开{5件 received}，较上年减少1件，其中予以公开{2件 granted}，告知本机关不掌握相关信息{3件 unable.notHeld}。 // concluded=5 carriedIn=0 carriedOut=0 partial=0 denied=0 unprocessed=0 otherwise=0
# 石陵区住房和城乡建设局
2024年，我局收到依申请公开{147件 received}，结转上年{6件 carriedIn}；办理{131件 concluded}，下年度继续办理{22件 carriedOut}。所有申请均由政策法规科统一登记、业务科室承办。
制发行政规范性文件{4件 issued}，废止{11件 repealed}，目前有效{26件 effective}；同步公开配套解读7篇。
全年因政府信息公开被申请行政复议{13件 recon}，结果维持{9件 recon.upheld}，结果纠正{3件 recon.corrected}，其他结果{1件 recon.otherResult}；行政诉讼{8件 suits}，其中维持{6件 suits.upheld}、败诉{1件 suits.corrected}、未审结{1件 suits.pending}。 // recon.pending=0 suits.otherResult=0
全年共办结公开申请{153件 concluded}，另协助上级机关办理协办件13件、配合区政府办答复会商件21件。目前仍有{5件 carriedOut}按序时进度办理，将于2025年1月底前答复。 // received=158 carriedIn=0
# 云阜县公安局
全年收到信息公开申请{19起 received}，比2023年（27起）下降29.6%，答复{19起 concluded}。其中予以公开{2起 granted}，属于行政执法案卷{7起 denied.caseFile}，本机关不掌握{6起 unable.notHeld}，其他处理{4起 otherwise}。 // carriedIn=0 carriedOut=0 partial=0 unprocessed=0
对规范性文件进行全面清理，本年度制发{0件 issued}，废止{1件 repealed}，现行有效{2件 effective}，清理结果已在县政府网站公告。
召开新闻发布会4场，发布警情通报52期，“平安云阜”短视频账号粉丝12.7万，推送作品318条，总播放量2600万次。
# 临汐区财政局
本年度共收到依申请公开{4例 received}，全部予以公开，收取信息处理费0元。 // granted=4 concluded=4 carriedIn=0 carriedOut=0 partial=0 denied=0 unable=0 unprocessed=0 otherwise=0
全区72家一级预算单位部门预算、决算按时公开，公开率100%；公开政府采购意向546条，惠民惠农补贴发放明细覆盖19.8万人次。
2024年，我局新制定行政规范性文件{一件 issued}，为国有资产处置管理细则；经清理，现行有效的行政规范性文件{8件 effective}。
# 沧浦县信访局
全年{无人 received=0}提出政府信息公开申请。接待群众来访1120批2460人次，受理来信89件、网上信访1735件，及时受理率100%。
我局共收到申请{3件 received}，其中{2件 unprocessed.petition}系以公开申请形式进行信访活动，依规不予处理并告知相应渠道，另{1件 granted}予以公开。 // concluded=3 carriedIn=0 carriedOut=0 partial=0 denied=0 unable=0 otherwise=0
# 石陵经济开发区管理委员会
依申请公开方面，管委会新收申请{9件 received}、上年结转{0件 carriedIn}，其中自然人{5件 person}、商业企业{3件 business}、法律服务机构{1件 legal}；予以公开{3件 granted}、部分公开{2件 partial}、无法提供{4件 unable}。 // research=0 welfare=0 other=0 concluded=9 carriedOut=0 denied=0 unprocessed=0 otherwise=0
一年来，管委会{未收到 received=0}依申请公开事项，也{未印发 issued=0}行政规范性文件，主动公开的20条信息均严格履行审核程序。
管委会承接市级下放的审批权限，2024年作出行政许可决定{276件 licensing}，行政处罚、行政强制均为{0件 penalties+coercion}。
# 云阜县应急管理局
严格执行依申请公开工作制度，全年收到政府信息公开申请{1起 received}（本机关不掌握相关政府信息，故无法提供），未出现行政行为被撤销、败诉等情况。 // unable.notHeld=1 unable.notExisting=0 unable.unclear=0 concluded=1 carriedIn=0 carriedOut=0 granted=0 partial=0 denied=0 unprocessed=0 otherwise=0 recon.corrected=0 suits.corrected=0
全年检查生产经营单位615家次，制作行政处罚决定书{58份 penalties}，罚款126.5万元，其中事故类处罚7份；办理危险化学品、烟花爆竹经营等行政许可{133件 licensing}。
`;
