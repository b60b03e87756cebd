/**
 * Sentences beside others that look like them and state nothing, or something else; in the notation of
 * the corpus.
 */
export const pairs = `
本街道政府信息公开申请共办结23件。 => concluded 23
经网络收到的政府信息公开申请办结12件。 => 无
上年结转的政府信息公开申请办结2件。 => 无
2024年本局政府信息公开申请受理量由365件增至412件。 => received 412
全年村民申请由1件增至5件，政府信息公开有序。 => 无
收到政府信息公开申请：7件；结转下年度继续办理：2件。 => received 7; carriedOut 2
未收到政府信息公开书面申请和网上申请。 => received 0
未收到政府信息公开书面申请。 => 无
未办结的26件结转至2025年度继续办理。 => carriedOut 26
2024年共有7件政府信息公开申请。 => received 7
2024年有7件政府信息公开申请被延期。 => 无
收到政府信息公开申请97件，其中95件为自然人申请，2件由商业企业提出。 => received 97; received.person 95; received.business 2
收到政府信息公开申请46件，均由自然人和企业提出，其中自然人38件。 => received 46; received.person 38
延期的政府信息公开申请中，3件为自然人申请。 => 无
政府信息公开申请办结23件，公开9件，部分公开4件。 => concluded 23; granted 9; partial 4
全年发文50件，其中公开9件，部分公开4件。 => 无
不予公开16件，其中涉及第三方合法权益6件、属于行政执法案卷10件。 => denied.caseFile 10; denied.thirdParty 6
无法提供的11件中，9件为本机关不掌握，2件为补正后仍不明确。 => unable 11; unable.notHeld 9; unable.unclear 2
政府信息公开行政复议31件，其中维持18件，纠正6件，其他3件，尚有4件未审结。 => reconsideration 31; reconsideration.upheld 18; reconsideration.corrected 6; reconsideration.otherResult 3; reconsideration.pending 4
收到政府信息公开意见12条，采纳7条，其他5条。 => 无
政府信息公开行政诉讼15件，未经复议直接起诉10件，复议后起诉5件；结果维持8件。 => suits 15; directSuit 10; suitAfterReconsideration 5; suits.upheld 8
政府信息公开行政诉讼15件，未经复议直接起诉10件，复议后起诉5件，结果维持4件。 => suits 15; directSuit 10; suitAfterReconsideration 5
因政府信息公开被复议38件。 => reconsideration 38
因政府信息公开引发的行政复议、行政诉讼均为零。 => reconsideration 0; suits 0
无行政复议和行政诉讼败诉案件。 => 无
无规范性文件出台。 => normative.issued 0
没有制定规章和规范性文件。 => normative.issued 0; regulations.issued 0
制定规范性文件2个。 => normative.issued 2
制定规范性文件2个批次。 => 无
无行政许可、行政处罚和行政强制。 => licensing 0; penalties 0; coercion 0
无行政许可和行政处罚类投诉。 => 无
无行政许可，行政处罚11件。 => licensing 0; penalties 11
作出行政许可、行政处罚、行政强制决定分别为12件、3件、0件。 => licensing 12; penalties 3; coercion 0
作出行政处罚18件，其中普通程序4件、简易程序14件；行政强制7件。 => penalties 18; coercion 7
办理施工许可等行政许可402件。 => licensing 402
征收占道费等行政事业性收费12.5万元。 => fees 12.5
减免占道费等行政事业性收费12.5万元。 => 无
`;
