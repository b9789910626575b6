// How far is it? The number of a session in its ring; where taps confirm, a place that cannot be missed.

import MidbackCore
import MidbackKit
import SwiftUI

/// The number in its ring, as one for VoiceOver.
struct Ring: View {
    let driver: LiveDriver
    let height: ClosedRange<CGFloat>

    var body: some View {
        CountRing(driver: driver, height: height)
            .accessibilityElement()
            .accessibilityLabel(driver.view.countSpoken)
            .accessibilityAddTraits(.updatesFrequently)
            .accessibilitySortPriority(ReadFirst.count)
    }
}

/// The ring where a tap says that a repetition is done: all of its place can be tapped, without looking.
struct TapRing: View {
    let driver: LiveDriver
    let height: ClosedRange<CGFloat>

    var body: some View {
        Button {
            driver.act(.confirm)
        } label: {
            VStack(spacing: Space.small) {
                CountRing(driver: driver, height: height)
                Text(driver.texts.tap).font(.name)
            }
            .padding(Space.small)
            .frame(maxWidth: .infinity)
            .foregroundStyle(Palette.ink)
            .background(Palette.surfaceHigh, in: RoundedRectangle(cornerRadius: Space.large))
            .contentShape(Rectangle())
        }
        .buttonStyle(.plain)
        .accessibilityLabel(driver.view.countSpoken)
        .accessibilityHint(driver.texts.tap)
        .accessibilitySortPriority(ReadFirst.count)
        .sensoryFeedback(.selection, trigger: driver.view.count)
    }
}

/// A number in its ring, and what it counts: in the ring too, or beside it where large letters would be too small there.
struct CountRing: View {
    let driver: LiveDriver
    let height: ClosedRange<CGFloat>

    @Environment(\.dynamicTypeSize) private var letters

    var body: some View {
        if letters.isAccessibilitySize {
            ViewThatFits(in: .horizontal) {
                HStack(spacing: Space.medium) {
                    alone
                    unit.fixedSize()
                }
                VStack(spacing: Space.tiny) {
                    alone
                    unit
                }
            }
            .frame(maxWidth: .infinity)
        } else {
            NumberRing(driver: driver, hasUnit: true)
                .frame(
                    minHeight: height.lowerBound, idealHeight: height.lowerBound, maxHeight: height.upperBound
                )
        }
    }

    private var alone: some View {
        NumberRing(driver: driver, hasUnit: false).frame(width: height.lowerBound, height: height.lowerBound)
    }

    private var unit: some View { Text(driver.view.countLine).font(.name) }
}

/// A large number in a ring that fills, and that grows and shrinks with the breath. `hasUnit`: what it counts stands below it.
private struct NumberRing: View {
    let driver: LiveDriver
    let hasUnit: Bool

    var body: some View {
        let view = driver.view
        GeometryReader { proxy in
            let side = min(proxy.size.width, proxy.size.height)
            ZStack {
                RingDrawing(driver: driver)
                VStack(spacing: 0) {
                    Text(verbatim: "\(view.count)")
                        .font(.system(size: side * number, weight: .medium))
                        .monospacedDigit()
                        .lineLimit(1)
                        .minimumScaleFactor(least)
                        .frame(maxWidth: side * inside)
                    if hasUnit {
                        Text(view.countLine)
                            .font(.label)
                            .foregroundStyle(Palette.quiet)
                            .lineLimit(1)
                            .minimumScaleFactor(least)
                            .frame(maxWidth: side * inside)
                    }
                }
            }
            .frame(width: side, height: side)
            .frame(maxWidth: .infinity, maxHeight: .infinity)
        }
    }

    /// The number's letters, and what fits inside the ring at its smallest, of its width.
    private let number: CGFloat = 0.36
    private let inside: CGFloat = 0.62
    private let least: CGFloat = 0.4
}

/// What changes with every picture: read here, so that nothing else is evaluated again for it.
private struct RingDrawing: View {
    let driver: LiveDriver

    @Environment(\.accessibilityReduceMotion) private var isStill

    var body: some View {
        let (motion, ink) = (driver.motion, ink)
        Canvas { context, size in
            let stroke = size.width * line
            let most = (size.width - stroke) / 2
            let centre = CGPoint(x: size.width / 2, y: size.height / 2)
            // Where nothing may move the ring stays, and what fills it comes and goes.
            let breathes = motion.breath.map { empty + (1 - empty) * $0 } ?? 1
            let radius = isStill ? most : most * breathes
            if let breath = motion.breath {
                var lungs = context
                lungs.opacity = isStill ? breath : 1
                lungs.fill(circle(centre, radius - stroke / 2), with: .color(Palette.primaryContainer))
            }
            let style = StrokeStyle(lineWidth: stroke, lineCap: .round)
            context.stroke(circle(centre, radius), with: .color(Palette.surfaceHighest), style: style)
            let share = min(max(motion.share, 0), 1)
            if share > 0 {
                let arc = Path { path in
                    path.addArc(
                        center: centre, radius: radius, startAngle: .degrees(-quarter),
                        endAngle: .degrees(share * whole - quarter), clockwise: false)
                }
                context.stroke(arc, with: .color(ink), style: style)
            }
        }
        .accessibilityHidden(true)
    }

    private var ink: Color {
        if driver.view.state == .paused { return Palette.outline }
        return driver.view.part == .set ? Palette.primary : Palette.sage
    }

    private func circle(_ centre: CGPoint, _ radius: CGFloat) -> Path {
        let corner = CGPoint(x: centre.x - radius, y: centre.y - radius)
        return Path {
            $0.addEllipse(in: CGRect(origin: corner, size: CGSize(width: radius * 2, height: radius * 2)))
        }
    }

    private let quarter: CGFloat = 90.0
    private let whole: CGFloat = 360.0
    /// How large the ring is after a breath out, of how large it is after one in.
    private let empty: CGFloat = 0.82
    /// The ring's line, of its width.
    private let line: CGFloat = 0.055
}
