// How are words drawn by hand? They are measured, about as wide as their letters, and seen by nobody.

extension GraphicsContext {
    /// A text as it is drawn.
    public struct ResolvedText {
        let letters: Int
        public func measure(in size: CGSize) -> CGSize {
            CGSize(width: min(CGFloat(letters) * 8, size.width), height: min(20, size.height))
        }
    }
    public func resolve(_ text: Text) -> ResolvedText { ResolvedText(letters: text.string.count) }
    public func draw(_ text: ResolvedText, at point: CGPoint, anchor: UnitPoint = .center) {
        sheet.pieces += 1
    }
}
