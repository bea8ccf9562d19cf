import { LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import type { Series } from './curve'

use([LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])

export interface Drawn {
  show: (series: readonly Series[]) => void
  destroy: () => void
}

// Draws into `box` and follows its size. Colours come from theme.css, so that charts and words agree.
export function draw(box: HTMLElement): Drawn {
  const chart = init(box)
  const watcher = new ResizeObserver(() => chart.resize())
  watcher.observe(box)
  return {
    show: (series) => chart.setOption(options(series, getComputedStyle(document.documentElement)), true),
    destroy: () => {
      watcher.disconnect()
      chart.dispose()
    },
  }
}

function options(series: readonly Series[], style: CSSStyleDeclaration) {
  const theme = (name: string) => style.getPropertyValue(name).trim()
  const colour = { actual: theme('--brand'), expected: theme('--still'), limit: theme('--late') }
  const size = 0.8125 * parseFloat(style.fontSize)
  const text = { color: theme('--ink-soft'), fontFamily: theme('--font'), fontSize: size }
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  return {
    animation: !still,
    textStyle: { fontFamily: theme('--font') },
    grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, textStyle: text, itemWidth: 28 },
    // Drawn on the canvas: an HTML tooltip would need inline styles, which the content security policy forbids.
    tooltip: { trigger: 'axis', renderMode: 'richText', textStyle: { fontSize: size } },
    xAxis: { type: 'time', axisLabel: { ...text, hideOverlap: true }, axisLine: { lineStyle: { color: theme('--line-control') } } },
    yAxis: { type: 'value', axisLabel: text, splitLine: { lineStyle: { color: theme('--line') } } },
    series: series.map((one) => ({
      type: 'line',
      name: one.name,
      data: one.points.map((point) => [point.date, point.value]),
      step: one.steps ? 'end' : false,
      symbol: one.look === 'actual' ? 'circle' : 'none',
      symbolSize: 7,
      color: colour[one.look],
      lineStyle: { width: one.look === 'actual' ? 3 : 2, type: one.look === 'actual' ? 'solid' : 'dashed' },
    })),
  }
}
