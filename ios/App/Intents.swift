// What can be asked of the app by voice, or by a shortcut?
//
// Titles and phrases are looked up as they stand here, in what is made of the core's words; the answers are the core's.

import AppIntents
import MidbackKit

/// Opens today's session, with the questions that come before it.
struct StartSession: AppIntent {
    static let title: LocalizedStringResource = "system-session"
    static let description: IntentDescription? = IntentDescription("system-session-help")
    static let openAppWhenRun = true

    func perform() async throws -> some IntentResult {
        await AppParts.shared.wayIn.lead(to: .today)
        return .result()
    }
}

/// Notes the pain before today's session.
struct TellPain: AppIntent {
    static let title: LocalizedStringResource = "system-pain"
    static let description: IntentDescription? = IntentDescription("system-pain-help")

    // The system asks for it where it was not said.
    @Parameter(
        title: "system-pain-number", inclusiveRange: (0, 10), requestValueDialog: "system-pain-question")
    var pain: Int

    func perform() async throws -> some IntentResult & ProvidesDialog {
        do throws(Failure) {
            return .result(dialog: "\(try await AppParts.shared.told.pain(pain))")
        } catch {
            throw Unsaid(failure: error)
        }
    }
}

/// Skips today's session.
struct SkipToday: AppIntent {
    static let title: LocalizedStringResource = "system-skip"
    static let description: IntentDescription? = IntentDescription("system-skip-help")

    func perform() async throws -> some IntentResult & ProvidesDialog {
        do throws(Failure) {
            return .result(dialog: "\(try await AppParts.shared.told.skip())")
        } catch {
            throw Unsaid(failure: error)
        }
    }
}

/// What went wrong, in the core's sentence, for the system to say.
private struct Unsaid: Error, CustomLocalizedStringResourceConvertible {
    let failure: Failure

    var localizedStringResource: LocalizedStringResource { "\(failure.text)" }
}

/// What is offered without anybody having made a shortcut of it.
struct MidbackShortcuts: AppShortcutsProvider {
    static var appShortcuts: [AppShortcut] {
        AppShortcut(
            intent: StartSession(), phrases: ["Open my session in \(.applicationName)"],
            shortTitle: "system-session", systemImageName: "sun.max")
        AppShortcut(
            intent: TellPain(), phrases: ["Log my pain in \(.applicationName)"],
            shortTitle: "system-pain", systemImageName: "square.and.pencil")
        AppShortcut(
            intent: SkipToday(), phrases: ["Skip my session in \(.applicationName)"],
            shortTitle: "system-skip", systemImageName: "forward.end")
    }
}
