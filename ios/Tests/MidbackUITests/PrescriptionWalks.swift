// Does a person bring what their therapist wrote into the app, by a form and by a file?

import Foundation
import MidbackCore
import SwiftUI
import Testing

@testable import MidbackKit
@testable import MidbackTesting
@testable import MidbackUI

extension Walks {
    @MainActor @Suite struct PrescriptionWalks {
        /// A file as a therapist's system writes it.
        private let file = Data(
            """
            {
              "midback_prescription": 1,
              "source": "Riverside Physiotherapy",
              "issued": "2026-03-27",
              "review": "2026-05-08",
              "exercises": [
                { "exercise": "cat-cow", "sets": 2, "breaths": 8, "days_per_week": 5 },
                { "name": "Towel slide", "sets": 1, "repetitions": 8, "days_per_week": 5,
                  "instruction": "Stand facing a wall, a towel under both hands.\\nSlide the towel up." }
              ]
            }
            """.utf8)

        private func prescription(_ app: AppOnPhone) async throws -> PrescriptionScreen {
            try await app.ask { try $0.prescription(now: $1) }
        }

        private func opened(_ language: String) async throws -> AppOnPhone {
            let app = try await AppOnPhone.ready(language)
            try await app.tap(try await app.shell().plan)
            try await app.tap(try await app.ask { try $0.plan(now: $1).prescription.open })
            try await app.see(try await prescription(app).enter)
            return app
        }

        private func written(_ bytes: Data) throws -> URL {
            let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).json")
            try bytes.write(to: file)
            return file
        }

        private func preview(_ bytes: Data, _ app: AppOnPhone) async throws -> PrescriptionPreview {
            try await app.ask { try $0.previewPrescription(input: .file(bytes: bytes), now: $1) }
        }

        /// The form with these filled in of its first exercise: what the fields are called follows from what is chosen.
        private func form(_ values: [String: String], _ app: AppOnPhone) async throws -> PrescriptionForm {
            let exercise = DraftExercise(
                item: nil, values: values.map { DraftValue(field: $0.key, value: $0.value) })
            let draft = PrescriptionDraft(prescription: nil, values: [], exercises: [exercise])
            return try await app.ask { try $0.prescriptionForm(draft: draft, now: $1) }
        }

        private func field(_ name: String, of form: PrescriptionForm) throws -> FormField {
            try #require((form.fields + form.exercises.flatMap(\.fields)).first { $0.field == name })
        }

        private func choose(_ value: String, in name: String, of form: PrescriptionForm, _ app: AppOnPhone)
            async throws
        {
            let choice = try #require(try field(name, of: form).choices.first { $0.value == value })
            try await app.tap(choice.label)
        }

        @Test(arguments: languages) func whatIsFilledInIsCheckedCorrectedAndSaved(language: String)
            async throws
        {
            let app = try await opened(language)
            try await app.tap(try await prescription(app).enter)
            let form = try await form(["exercise": "cat-cow"], app)
            try await app.see(form.intro)
            try await choose("cat-cow", in: "exercise", of: form, app)
            try await app.screen.type("8", into: try field("amount", of: form).label)
            try await choose("4", in: "days_per_week", of: form, app)
            // Whose it is, is missing.
            try await app.tap(form.preview)
            let announced = app.screen.announced.count
            let begun = try await app.ask { try $0.prescriptionDraft(prescription: nil, now: $1) }
            let filled = ["exercise": "cat-cow", "amount": "8", "days_per_week": "4"]
            let values = (begun.exercises.first?.values ?? []).filter { filled[$0.field] == nil }
            let exercise = DraftExercise(
                item: nil, values: values + filled.map { DraftValue(field: $0.key, value: $0.value) })
            let draft = PrescriptionDraft(prescription: nil, values: begun.values, exercises: [exercise])
            let wrong = try await app.ask { try $0.previewPrescription(input: .draft(draft: draft), now: $1) }
            try await app.see(try #require(wrong.problemsHeading))
            for problem in wrong.problems { try await app.see(problem.text) }
            #expect(announced > 0)
            try await app.screen.type("Riverside", into: try field("source", of: form).label)
            try await app.tap(form.preview)
            let save = try #require(try await preview(file, app).save)
            try await app.tap(save)
            try await app.wait("the prescription") {
                try $0.prescription(now: $1)
            } until: {
                $0.inForce != nil
            }
            let card = try #require(try await prescription(app).inForce)
            try await app.see(card.heading)
            try await app.see(card.items[0].days)
            #expect(app.places.sheet == nil)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func aFormIsNotLostByAccident(language: String) async throws {
            let app = try await opened(language)
            try await app.tap(try await prescription(app).enter)
            let form = try await form([:], app)
            let source = try field("source", of: form).label
            try await app.screen.type("Riverside", into: source)
            try await app.tap(form.cancel)
            try await app.see(form.cancelDialog.title)
            try await app.tap(form.cancelDialog.cancel)
            #expect(try app.screen.find(source).value == "Riverside")
            try await app.tap(form.cancel)
            try await app.tap(form.cancelDialog.confirm)
            try await app.see(try #require(try await prescription(app).empty).heading)
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func aFileIsLookedAtBeforeItIsSaved(language: String) async throws {
            let app = try await opened(language)
            try await app.tap(try await prescription(app).import)
            try await app.screen.pick(.success(try written(file)))
            let seen = try await preview(file, app)
            try await app.see(try #require(seen.heading))
            for item in seen.items { try await app.see(item.name) }
            try await app.tap(try #require(seen.save))
            try await app.wait("the prescription") {
                try $0.prescription(now: $1)
            } until: {
                $0.inForce != nil
            }
            let card = try #require(try await prescription(app).inForce)
            try await app.see(card.heading)
            try await app.tap(card.end)
            try await app.tap(card.endDialog.confirm)
            try await app.wait("its end") {
                try $0.prescription(now: $1)
            } until: {
                $0.inForce == nil
            }
            #expect(app.screen.faults == [])
        }

        @Test(arguments: languages) func aFileFromAnotherAppIsLookedAtOrSaidToBeNone(language: String)
            async throws
        {
            let app = try await opened(language)
            try await app.screen.open(try written(file))
            let seen = try await preview(file, app)
            try await app.see(try #require(seen.heading))
            try await app.tap(seen.back)
            #expect(app.places.sheet == nil)
            let list = Data("a shopping list".utf8)
            try await app.screen.open(try written(list))
            for problem in try await preview(list, app).problems { try await app.see(problem.text) }
            try await app.tap(try await preview(list, app).back)
            try await app.screen.open(URL(filePath: "/nowhere/\(UUID().uuidString).json"))
            try await app.see(try await app.shell().fileUnread)
            try await app.tap(try await app.shell().back)
            #expect(try await prescription(app).inForce == nil)
            #expect(app.screen.faults == [])
        }
    }
}
