// Notices of our own writing for journeys: a province that does not exist, printed as such notices are.
const kNumerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

export function numeral(number) {
  const tens = Math.floor(number / 10)
  return `${tens > 1 ? kNumerals[tens] : ''}${tens ? '十' : ''}${kNumerals[number % 10]}`
}

const kSubjects = [
  ['加大稳岗返还力度', '对不裁员或者少裁员的中小企业，返还上年度实际缴纳失业保险费的60%', '省人力资源社会保障厅', '省财政厅'],
  ['扩大信用贷款', '引导银行对有订单、有信用的小微企业发放信用贷款，全年新增首贷户不少于5000户', '省地方金融管理局', '省财政厅'],
  ['培育升规企业', '全年新增“小升规”企业240家以上，对首次升规的企业给予一次性奖励', '省工业和信息化厅', '省统计局'],
  ['减免房屋租金', '对承租国有房屋的小微企业减免一个季度租金', '省国资委', '省财政厅'],
]

// A notice of `count` measures, each with its lead and its support printed in full: nothing in it leaves a doubt.
export function plainNotice(count, { number = 8, title = '关于支持中小企业稳定发展的若干措施' } = {}) {
  const measures = Array.from({ length: count }, (_, index) => {
    const [heading, text, lead, support] = kSubjects[index % kSubjects.length]
    return `${numeral(index + 1)}、${heading}（第${index + 1}项）。${text}，第${index + 1}批于年内完成。（牵头单位：${lead}；配合单位：${support}）`
  })
  return [`示例省人民政府办公厅${title}`, `示政办发〔2026〕${number}号`, '各市、县人民政府，省政府各部门：', '为支持中小企业稳定发展，制定以下措施。', ...measures, '示例省人民政府办公厅', '2026年3月2日'].join('\n')
}

// Three measures of which two leave something to the reviewer: a group that nobody can list, and no unit at all.
export function doubtfulNotice() {
  return [
    '示例省促进中小企业发展工作领导小组关于开展专项帮扶的通知',
    '示促企〔2026〕3号',
    '各市、县人民政府：',
    '一、开展走访帮扶。组织干部走访企业，帮助解决用工难题。（牵头单位：省工业和信息化厅；配合单位：省财政厅）',
    '二、降低用能成本。落实电价优惠，减轻企业负担。（牵头单位：省发展改革委；配合单位：省有关部门）',
    '三、加强宣传。做好政策宣传解读，及时回应企业关切。',
    '示例省促进中小企业发展工作领导小组',
    '2026年3月5日',
  ].join('\n')
}
