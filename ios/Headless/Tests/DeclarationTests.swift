// Is every declaration that an app can use in the table, and is none newer than the app's first system?

import Foundation
import Testing

@Suite struct DeclarationTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let firstSystem = 17.0

    @Test func theTableHasWhatIsDeclaredAndNothingElse() throws {
        let declared = try Self.declared()
        #expect(
            declared.isSuperset(of: ["View.sheet", "Font.caption2", "Edge.Set.all", "ForEach.init", "Text.+"])
        )
        let listed = try Self.rows().flatMap(\.names)
        #expect(declared.subtracting(listed).sorted() == [], "declared, and not in DECLARATIONS.md")
        #expect(Set(listed).subtracting(declared).sorted() == [], "in DECLARATIONS.md, and not declared")
        #expect(listed.count == Set(listed).count, "a name stands in two rows")
    }

    @Test func nothingIsNewerThanTheFirstSystem() throws {
        for row in try Self.rows() {
            #expect(row.firstSystem.map { $0 <= Self.firstSystem } == true, "\(row.names)")
        }
    }

    @Test func everyRowSaysWhereAppleDescribesIt() throws {
        for row in try Self.rows() {
            #expect(row.page.hasPrefix("https://developer.apple.com/documentation/"), "\(row.names)")
            #expect(row.page == row.page.lowercased(), "\(row.names)")
        }
    }

    // The table.

    private struct Row {
        let names: [String]
        let firstSystem: Double?
        let page: String
    }

    /// Its first column has names in backticks; one that begins with a point belongs to the type before.
    private static func rows() throws -> [Row] {
        let text = try String(contentsOf: folder.appending(path: "DECLARATIONS.md"), encoding: .utf8)
        return text.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            var type = ""
            let names = cells[0].replacing("`", with: "").split(separator: " ").map { name in
                if name.hasPrefix(".") { return type + name }
                type = name.split(separator: ".").prefix { $0.first?.isUppercase == true }.joined(
                    separator: ".")
                return String(name)
            }
            return Row(names: names, firstSystem: Double(cells[1]), page: cells[2])
        }
    }

    // The sources.

    /// What is declared as public, as `Type` and `Type.member`; all that have one name are one.
    private static func declared() throws -> Set<String> {
        // What a test uses is ours.
        let ours = ["Screen.swift", "Element.swift"]
        let sources = folder.appending(path: "Sources")
        var (names, types): (Set<String>, Set<String>) = ([], [])
        for file in try FileManager.default.contentsOfDirectory(atPath: sources.path)
        where !ours.contains(file) {
            let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
            var around: [(indent: Int, name: String)] = []
            for line in lines(of: text) {
                let indent = line.prefix { $0 == " " }.count
                let isContinued =
                    line.trimmingCharacters(in: .whitespaces).first.map { ")}{".contains($0) } ?? true
                if !isContinued { around.removeAll { $0.indent >= indent } }
                read(Substring(line), indent, &around, &names, &types)
            }
        }
        // What is public only because a protocol of ours demands it is nobody's.
        return names.filter { name in
            let parts = name.split(separator: ".")
            let isReached = types.contains(String(parts[0])) || name.first?.isLowercase == true
            return isReached && !parts.contains { $0.hasPrefix("_") }
        }
    }

    /// The lines without remarks; a list of constants is one.
    private static func lines(of text: String) -> [String] {
        var all: [String] = []
        for line in text.split(separator: "\n").map(String.init) {
            let code = line.firstRange(of: "//").map { String(line[..<$0.lowerBound]) } ?? line
            if let last = all.last, last.hasSuffix(","), last.contains(" let ") || last.contains(" var ") {
                all[all.count - 1] = last + " " + code.trimmingCharacters(in: .whitespaces)
            } else {
                all.append(code)
            }
        }
        return all
    }

    private static func read(
        _ line: Substring, _ indent: Int, _ around: inout [(indent: Int, name: String)],
        _ names: inout Set<String>, _ types: inout Set<String>
    ) {
        var words = line.split(separator: " ").drop { $0.hasPrefix("@") }
        let isPublic = words.first == "public"
        words = words.drop { modifiers.contains(String($0)) }
        guard let kind = words.first?.prefix(while: \.isLetter) else { return }
        let path = around.map(\.name)
        switch kind {
        case "extension", "struct", "enum", "class", "protocol":
            let name = words.dropFirst().first.map {
                String($0.prefix { $0.isLetter || $0.isNumber || "._".contains($0) })
            }
            around.append((indent, name ?? ""))
            if isPublic, kind != "extension" {
                let whole = around.map(\.name).joined(separator: ".")
                names.insert(whole)
                types.insert(whole)
            }
            // What stands behind it in the same line.
            for part in line.dropFirst(line.prefix { $0 != "{" }.count).split(separator: "public ")
                .dropFirst()
            {
                read("public " + part, indent, &around, &names, &types)
            }
        case "init", "subscript":
            if isPublic { names.insert((path + [String(kind)]).joined(separator: ".")) }
        case "let", "var":
            guard isPublic else { return }
            for name in listed(words.dropFirst().joined(separator: " ")) {
                names.insert((path + [name]).joined(separator: "."))
            }
        case "func", "typealias":
            guard isPublic, let word = words.dropFirst().first else { return }
            let name = word.prefix { !"(<".contains($0) }.replacing("`", with: "")
            names.insert((path + [name.isEmpty ? String(word) : String(name)]).joined(separator: "."))
        default: return
        }
    }

    private static let modifiers: Set = [
        "public", "private", "fileprivate", "final", "static", "mutating", "nonmutating", "nonisolated",
        "internal(set)",
    ]

    /// The names in a list of variables: those that follow a comma outside of all brackets.
    private static func listed(_ list: String) -> [String] {
        var (depth, parts) = (0, [""])
        for character in list {
            if "([{<".contains(character) { depth += 1 }
            if ")]}>".contains(character) { depth -= 1 }
            if character == ",", depth == 0 {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts.map { part in
            let name = part.trimmingCharacters(in: .whitespaces).replacing("`", with: "")
            return String(name.prefix { $0.isLetter || $0.isNumber })
        }
    }
}
