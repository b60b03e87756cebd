/**
 * The counterpart of `places`, written at the same time and run once when the wordings had been mended.
 * The notation is that of `tuning`.
 */
export const placesSealed = `
# 桐岭县人民政府
2024年度全县共新收政府信息公开申请{507件 received}，其中县政府受理83件、县直部门受理311件、乡镇受理113件；上年结转{31件 carriedIn}。
全县本年度政府信息公开申请办结{512件 concluded}，未办结的{26件 carriedOut}结转至2025年度继续办理。
按申请人类别统计，自然人{466件 person}、商业企业{22件 business}、科研机构{1件 research}、社会公益组织{4件 welfare}、法律服务机构{11件 legal}、其他{3件 other}，合计收到政府信息公开申请{507件 received}。
办理结果中，予以公开{231件 granted}，占45.1%；部分公开{44件 partial}，占8.6%；不予公开{57件 denied}，占11.1%；无法提供{138件 unable}，占27.0%；不予处理{25件 unprocessed}，占4.9%；其他处理{17件 otherwise}，占3.3%。 // concluded=512
全县信息公开申请予以公开和部分公开共计{275件 granted+partial}，超过总数的一半。
全县因政府信息公开引发行政复议案件{42件 recon}，其中结果维持{25件 recon.upheld}、结果纠正{9件 recon.corrected}、其他结果{3件 recon.otherResult}、尚未审结{5件 recon.pending}。
因政府信息公开引发行政诉讼{19件 suits}，未经复议直接起诉{13件 direct}，复议后起诉{6件 after}。
年内县政府及县政府办共出台行政规范性文件{15件 issued}，同步开展政策解读28篇。
经全面清理，废止行政规范性文件{8件 repealed}，保留现行有效{112件 effective}。
全县执法部门办理行政处罚案件{6,721件 penalties}，实施行政强制{233件 coercion}，办理行政许可{38,902件 licensing}。
2024年全县行政事业性收费总额{5,903.4万元 fees}。
县政务公开办组织业务培训2期，参训260人次；开展第三方评估1次，涉及单位48家。
全年县政府网站发布信息12,418条，解读政策106篇，回应关切32次。
县政务服务大厅全年受理审批服务事项21.6万件，办结率99.9%；“12345”热线受理诉求31,205件。
# 石桥乡人民政府
2024年本乡收到依申请公开事项{4件 received}，按期答复4件，答复率达100%。 // concluded=4 carriedIn=0
石桥乡2024年度无政府信息公开{申请 received=0}，无政府信息公开收费。
2024年，乡政府收到自然人提交的政府信息公开申请{3件 received}，其中予以公开{2件 granted}，本机关不掌握无法提供{1件 unable.notHeld}。
乡政府本年度无制发、废止的行政规范性{文件 issued=0}，现行有效行政规范性文件{1件 effective}。 // repealed=0
我乡2024年度办理行政许可{37件 licensing}，实施行政处罚{5件 penalties}，行政强制{0件 coercion}。
全年没有被申请行政{复议 recon=0}或被提起行政{诉讼 suits=0}的政府信息公开案件。
通过公示栏、大喇叭、微信群发布惠民政策信息320条；发放宣传单3,500份。
便民服务中心办理各类便民事项6,214件，其中代办1,102件。
2024年石桥乡受理政府信息公开申请{4件 received}，已办结{3件 concluded}，尚有{1件 carriedOut}结转至下一年度办理。
乡政府2024年受理依申请公开政府信息{零件 received}。
排查化解矛盾纠纷128件，答复网民留言14条，均已公开答复结果。
# 望湖街道办事处
望湖街道全年收到政府信息公开申请共{31件 received}，较2023年减少6件，降幅为16.2%。
2024年我街道办结依申请公开{30件 concluded}，其中公开类14件、不予公开类{3件 denied}、无法提供类{11件 unable}、其他处理类{2件 otherwise}。 // granted=14
本年度街道收到政府信息公开申请{31件 received}，通过线上平台提交的22件，线下提交的9件。
上一年度结转{2件 carriedIn}，本年度新增{31件 received}，年度内办结{30件 concluded}，下一年度继续办理{3件 carriedOut}。
2024年街道因政府信息公开被提起行政复议{3件 recon}，维持{2件 recon.upheld}，尚未审结{1件 recon.pending}；无行政诉讼{案件 suits=0}。
街道综合执法队实施行政处罚{241件 penalties}，其中市容类188件、违建类53件。
街道未收取任何行政事业性{费用 fees=0}，减免房租共36万元。
无法提供的{11件 unable}申请中，{9件 unable.notHeld}为本机关不掌握，{2件 unable.unclear}为补正后申请内容仍不明确。
街道所辖9个社区全年公开居务信息1,116条。
街道收到并转办人大议案建议5件、政协提案3件，办复率100%。
组织开展政务公开主题日活动3次，现场解答咨询150余人次。
# 临海高新技术产业园区管理委员会
园区管委会2024年收到政府信息公开申请{28件 received}，办结{28件 concluded}，无结转{件 carriedOut=0}。
2024年，我委收到申请公开政府信息{28件 received}，其中商业企业提交{9件 business}，自然人提交{19件 person}。
管委会制定行政规范性文件{1件 issued}，废止{0件 repealed}，截至2024年底现行有效{6件 effective}。
全年作出行政许可{1,764件 licensing}；行政处罚{52件 penalties}；行政强制{3件 coercion}。
园区本年度政府信息公开行政复议案件{1件 recon}、行政诉讼案件{2件 suits}，其中诉讼案件均为未经复议直接起诉。 // direct=2 after=0
我委对28件申请作出答复：予以公开{12件 granted}；部分公开{3件 partial}；不予公开{2件 denied}；无法提供{9件 unable}；不予处理{2件 unprocessed}。 // concluded=28 received=28 carriedIn=0
园区企业服务中心受理企业反映问题318件，协调解决301件。
发布招商信息56条、用地公告17条，公开收费目录清单1份。
# 南湖公园管理处
南湖公园管理处2024年度收到政府信息公开申请{1件 received}，申请人为自然人，答复结果为予以公开。 // granted=1 person=1
2024年，我处未接到政府信息公开{申请 received=0}，未发生{复议 recon=0}{诉讼 suits=0}案件。
管理处作出行政处罚{23件 penalties}，未办理行政{许可 licensing=0}。
公园全年入园游客312万人次，收到游客意见建议64条，答复64条。
本处2024年共收到依申请公开{2件 received}，其中1件予以公开，1件不予公开。 // granted=1 denied=1
# 清源县实验小学
本校2024年度没有收到家长及社会公众提出的信息公开{申请 received=0}。
公开招生计划、收费项目、食堂招标等信息75条，家长信箱收到来信42封。
# 清源县中医院
2024年度我院共收到政府信息公开申请{2件 received}，均按时答复，未引起行政{复议 recon=0}、行政{诉讼 suits=0}。
公开医疗服务价格3,210项、药品目录1,840种，办理医疗纠纷投诉27件。
# 临海市住房和城乡建设局
我局2024年度共收到政府信息公开申请{286件 received}、上年度结转{17件 carriedIn}，已办理完毕{290件 concluded}、结转下年度{13件 carriedOut}。
2024年收到的政府信息公开申请中，自然人申请{261件 person}，商业企业申请{18件 business}，社会公益组织申请{1件 welfare}，法律服务机构申请{6件 legal}。
市住建局不予公开的申请有{41件 denied}，其中国家秘密{0件 denied.stateSecret}、第三方合法权益{5件 denied.thirdParty}、内部事务信息{7件 denied.internal}、过程性信息{16件 denied.process}、行政执法案卷{13件 denied.caseFile}。
无法提供{88件 unable}（本机关不掌握{71件 unable.notHeld}，没有现成信息{12件 unable.notExisting}，补正后仍不明确{5件 unable.unclear}）。
不予处理{14件 unprocessed}，其中信访举报投诉类申请{8件 unprocessed.petition}，重复申请{5件 unprocessed.repeated}，要求确认或重新出具已获取信息{1件 unprocessed.confirmation}。
因申请人逾期不补正不再处理的{9件 otherwise.notCorrected}。以上为我局政府信息公开申请办理情况。
我局作出予以公开答复{103件 granted}、部分公开答复{35件 partial}。
政府信息公开申请主要集中在房屋征收（112件）、物业管理（64件）、工程招投标（41件）等领域。
2024年我局因政府信息公开被复议{38件 recon}，其中被维持{27件 recon.upheld}、被纠正{4件 recon.corrected}、未审结{7件 recon.pending}。
政府信息公开类行政诉讼共{21件 suits}，其中直接起诉{14件 direct}、经复议后起诉{7件 after}。
2024年共办理行政许可{4,882件 licensing}，作出行政处罚{137件 penalties}，没有作出行政{强制 coercion=0}。
办理商品房预售许可163件、施工许可402件，均在网站公示。
以市住建局名义印发行政规范性文件{4件 issued}，废止{2件 repealed}；目前有效行政规范性文件共{33件 effective}。
征收城市基础设施配套费等行政事业性收费共{12,406.8万元 fees}。
办理房产交易过户5.2万件，维修资金使用申请618件，审批保障房申请2,940份。
全年接听咨询电话9,200个，接待来访群众1,300批次。
2024年政府信息公开申请数量为{286件 received}，与上年基本持平。
较2023年的271件，增加15件，增长5.5%。
# 临海市气象局
2024年，市气象局收到依申请公开{0件 received}。
市气象局办理行政许可{96件 licensing}、行政处罚{2件 penalties}，无行政{强制 coercion=0}，无行政事业性{收费 fees=0}。
我局2024年未产生因政府信息公开引发的行政{复议 recon=0}和行政{诉讼 suits=0}。
发布预警信息312条、天气专报88期。
# 临海市市场监督管理局
我局全年处理信息公开申请{143件 received}，同比增加21件，其中予以公开{61件 granted}、部分公开{9件 partial}、不予公开{28件 denied}、无法提供{37件 unable}、不予处理{6件 unprocessed}、其他处理{2件 otherwise}。 // concluded=143 carriedIn=0
信息公开申请中，{128件 person}由自然人提出，{15件 business}由商业企业提出。 // received=143
接收投诉举报48,206件，立案2,311件；办理行政处罚{2,204件 penalties}。
登记注册经营主体3.1万户，食品经营许可证核发5,402件。
全年发生政府信息公开行政复议{26件 recon}、行政诉讼{8件 suits}，无一{败诉 suits.corrected=0}。
因信访举报投诉类申请不予处理的{4件 unprocessed.petition}，因重复申请不予处理的{2件 unprocessed.repeated}。
受理的{143件 received}申请涉及举报处理结果、食品抽检、执法案卷等。政府信息公开申请按季度进行分析。
局属检验检测中心受理检验申请1,820批次，出具报告1,804份。
# 临海市档案馆
2024年度收到政府信息公开申请{6件 received}，全部予以公开，答复满意度100%。 // granted=6
全年接待查档群众3,420人次，提供档案利用8,106卷次，现行文件查阅412件。
我馆本年度没有上年结转申请，也没有结转下年度的{申请 carriedOut=0}。 // carriedIn=0
`;
