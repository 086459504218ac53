import Accounts
import Kernel
import Strategy

/// All that is kept of somebody, for themselves, as a program reads it.
struct PersonalDataJSON {
    let person: Person
    let sessions: [Session]
    let plans: [String: PlanRights]
    let trail: [TrailEntry]
    let mails: [MailTrace]

    var bytes: [UInt8] {
        var json = JSONWriter(spreadDepth: 3)
        json.object { json in
            json.member("person") { account(&$0) }
            json.member("sessions") { json in
                json.array(sessions) { json, session in
                    json.object { json in
                        json.member("browser") { $0.string(session.agent) }
                        json.member("begun") { $0.integer(Int(session.begun.milliseconds)) }
                        json.member("last_used") { $0.integer(Int(session.seen.milliseconds)) }
                    }
                }
            }
            json.member("plans") { json in
                json.array(plans.sorted { $0.key < $1.key }) { rights($1, &$0) }
            }
            json.member("messages") { json in
                json.array(mails) { json, mail in
                    json.object { json in
                        json.member("subject") { $0.string(mail.subject) }
                        json.member("made") { $0.integer(Int(mail.made.milliseconds)) }
                        json.member("sent") { $0.integer(Int(mail.sent?.milliseconds ?? 0)) }
                    }
                }
            }
            json.member("changes") { json in
                json.array(trail) { json, entry in
                    json.object { json in
                        json.member("at") { $0.integer(Int(entry.at.milliseconds)) }
                        json.member("action") { $0.string(entry.action) }
                        json.member("subject") { $0.string(entry.subject) }
                        json.member("revision") { $0.integer(entry.revision) }
                    }
                }
            }
        }
        return json.bytes + [0x0A]
    }

    private func account(_ json: inout JSONWriter) {
        json.object { json in
            json.member("id") { $0.string(person.id.description) }
            json.member("number") { $0.integer(person.number) }
            json.member("email") { $0.string(person.email?.text ?? "") }
            json.member("name") { $0.string(person.name ?? "") }
            json.member("language") { $0.string(person.language.rawValue) }
            json.member("administrator") { $0.boolean(person.isAdministrator) }
            json.member("has_password") { $0.boolean(person.hasPassword) }
            json.member("reminders") { $0.boolean(person.wantsReminders) }
            json.member("added") { $0.integer(Int(person.added.milliseconds)) }
            json.member("signed_in") { $0.integer(Int(person.signedIn?.milliseconds ?? 0)) }
        }
    }

    private func rights(_ plan: (key: String, value: PlanRights), _ json: inout JSONWriter) {
        json.object { json in
            json.member("plan") { $0.string(plan.key) }
            json.member("roles") { json in
                json.array(plan.value.roles.map(\.stored).sorted()) { $0.string($1) }
            }
            json.member("assigned") { json in
                json.array(plan.value.assignments) { json, assignment in
                    json.object { json in
                        json.member("objective") { $0.string(assignment.objective.description) }
                        json.member("language") { $0.string(assignment.language?.rawValue ?? "") }
                        json.member("due") { $0.string(assignment.due?.description ?? "") }
                    }
                }
            }
        }
    }
}
