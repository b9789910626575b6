// How is a chart heard? As tones, each of them in words too: the system's audio graph, which VoiceOver offers where it is.

import MidbackCore
import SwiftUI

#if canImport(Accessibility)
    import Accessibility

    extension View {
        /// Lets VoiceOver play that chart.
        @ViewBuilder func heard(as chart: Chart) -> some View {
            if chart.series.isEmpty { self } else { accessibilityChartDescriptor(HeardChart(chart: chart)) }
        }
    }

    private struct HeardChart: AXChartDescriptorRepresentable {
        let chart: Chart

        func makeChartDescriptor() -> AXChartDescriptor {
            AXChartDescriptor(
                title: chart.title, summary: chart.sentence, xAxis: days, yAxis: values, additionalAxes: [],
                series: series)
        }

        func updateChartDescriptor(_ descriptor: AXChartDescriptor) {
            (descriptor.title, descriptor.summary) = (chart.title, chart.sentence)
            (descriptor.xAxis, descriptor.yAxis, descriptor.series) = (days, values, series)
        }

        /// A day is said by the mark of the scale that it follows: what was on it, its point says itself.
        private var days: AXNumericDataAxisDescriptor {
            let marks = zip(chart.dayTicks, chart.dayLabels).map { (at: Double($0), label: $1) }
            return AXNumericDataAxisDescriptor(
                title: chart.table.columns.first ?? "", range: Double(chart.from)...Double(chart.until),
                gridlinePositions: marks.map(\.at)
            ) { day in
                (marks.last { $0.at <= day } ?? marks.first)?.label ?? ""
            }
        }

        private var values: AXNumericDataAxisDescriptor {
            let marks = zip(chart.ticks, chart.tickLabels).map { (at: $0, label: $1) }
            return AXNumericDataAxisDescriptor(
                title: chart.title, range: chart.low...chart.high, gridlinePositions: marks.map(\.at)
            ) { value in
                marks.min { abs($0.at - value) < abs($1.at - value) }?.label ?? ""
            }
        }

        private var series: [AXDataSeriesDescriptor] {
            chart.series.map { series in
                let texts = series.texts.lines
                return AXDataSeriesDescriptor(
                    name: series.label, isContinuous: chart.kind == .steps,
                    dataPoints: series.days.indices.map { at in
                        AXDataPoint(
                            x: Double(series.days[at]), y: series.values[at], additionalValues: [],
                            label: texts.indices.contains(at) ? texts[at] : nil)
                    })
            }
        }
    }
#else
    extension View {
        /// Lets VoiceOver play that chart.
        func heard(as chart: Chart) -> some View { self }
    }
#endif
