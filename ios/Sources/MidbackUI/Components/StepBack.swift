// Where does "back" lead from a step of a questionnaire?

import SwiftUI

extension View {
    /// "Back" leads to the step before this one, also where the person came here past it.
    ///
    /// Mostly the step before is the page below: then the system's own button leads there, and with it the swipe from the
    /// edge. Where the way began in the middle, or left that page behind, both would lead past it: a button of the same place
    /// and shape stands in their stead then.
    func stepsBack(from here: Place, to before: Place?, label: String) -> some View {
        modifier(StepBack(here: here, before: before, label: label))
    }
}

private struct StepBack: ViewModifier {
    let here: Place
    let before: Place?
    let label: String

    @Environment(Places.self) private var places

    func body(content: Content) -> some View {
        let detour = places.below(here) == before ? nil : before
        content
            .navigationBarBackButtonHidden(detour != nil)
            .toolbar {
                if let detour {
                    ToolbarItem(placement: .topBarLeading) {
                        Button {
                            places.stepBack(to: detour)
                        } label: {
                            HStack(spacing: Space.tiny) {
                                Sign.back.image
                                Text(label)
                            }
                        }
                    }
                }
            }
    }
}
