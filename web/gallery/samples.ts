import type { Light } from '../src/ui/light'
import type { Series } from '../src/ui/curve'
import type { Span } from '../src/ui/segments'

export const kColumns = [
  { key: 'number', label: '序号', width: '4rem' },
  { key: 'title', label: '任务', lead: true },
  { key: 'lead', label: '牵头单位' },
  { key: 'due', label: '时限', sortable: true },
  { key: 'done', label: '进度', figure: true, sortable: true },
  { key: 'light', label: '灯' },
]

export const kRows: { id: string; number: string; title: string; lead: string; due: string; done: string; light: Light }[] = [
  { id: '1', number: '三（一）', title: '培育“小升规”企业', lead: '示例省工业和信息化厅', due: '2026-12-31', done: '182 / 240', light: 'on_track' },
  { id: '2', number: '三（二）', title: '扩大首贷户', lead: '示例省地方金融管理局', due: '2026-12-31', done: '1,204 / 5,000', light: 'behind' },
  { id: '3', number: '四', title: '清理拖欠中小企业账款', lead: '示例省财政厅', due: '2026-06-30', done: '', light: 'no_plan' },
]

export const kText = `示例省人民政府办公厅关于支持中小企业发展的若干措施
示政办发〔2026〕8号

一、加大培育力度。力争全年新增“小升规”企业240家以上，对首次升规的企业给予一次性奖励。（省工业和信息化厅牵头，省财政厅、省统计局配合）

二、扩大信贷投放。对上年度纳税信用为A级、从业人员不超过300人的企业，推广信用贷款，全年首贷户不少于5000户。（省地方金融管理局、省有关部门）`

const span = (id: string, words: string, kind: string): Span => ({ id, kind, begin: kText.indexOf(words), end: kText.indexOf(words) + words.length })

export const kSpans: Span[] = [
  span('n1', '示政办发〔2026〕8号', 'metadata'),
  span('m1', '一、加大培育力度。力争全年新增“小升规”企业240家以上，对首次升规的企业给予一次性奖励。（省工业和信息化厅牵头，省财政厅、省统计局配合）', 'measure'),
  span('t1', '全年新增“小升规”企业240家以上', 'target'),
  span('u1', '省工业和信息化厅', 'unit'),
  span('c1', '上年度纳税信用为A级、从业人员不超过300人的企业', 'condition'),
  span('d1', '省有关部门', 'doubt'),
]

export const kSeries: Series[] = [
  { name: '实际', look: 'actual', points: [['2026-01-31', 12], ['2026-02-28', 30], ['2026-03-31', 61], ['2026-04-30', 61], ['2026-05-31', 98], ['2026-06-30', 182]].map(([date, value]) => ({ date: String(date), value: Number(value) })) },
  { name: '应达', look: 'expected', steps: true, points: [{ date: '2026-01-01', value: 0 }, { date: '2026-06-30', value: 120 }, { date: '2026-12-31', value: 240 }] },
  { name: '目标', look: 'limit', points: [{ date: '2026-01-01', value: 240 }, { date: '2026-12-31', value: 240 }] },
]
