// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// The text columns of devices, tickets and apps, and what each may hold.
package enum DeviceFields {
    package static let all: [EnteredField] = devices + apps

    private static let devices: [EnteredField] =
        [
            EnteredField("device", "serial", Values.deviceCode), EnteredField("device", "tag", Values.deviceCode),
            EnteredField("device", "model", Values.model), EnteredField("device", "store", Values.store),
            EnteredField("ticket", "what", Values.text), EnteredField("ticket", "vendor_ref", Values.vendorReference),
            EnteredField("ticket_note", "text", Values.text),
            EnteredField("device_profile", "profile", Values.profile),
        ] + EnteredField.computed("device", "serial_key", "tag_key", "state", "hold")
        + EnteredField.computed("ticket", "state")

    private static let apps: [EnteredField] =
        [
            EnteredField("app", "name", Values.appName), EnteredField("app", "bundle", Values.bundle),
            EnteredField("app_request", "app_name", Values.appName),
            EnteredField("app_request", "bundle", Values.bundle),
            EnteredField("app_request", "purpose", Values.text), EnteredField("app_request", "grade", Values.text),
            EnteredField("app_request", "devices", Values.text), EnteredField("app_request", "cost", Values.text),
            EnteredField("app_request", "privacy", Values.text),
        ] + EnteredField.computed("app", "bundle_key", "state") + EnteredField.computed("app_request", "state")
        + EnteredField.computed("work_order", "kind", "subject_kind", "state")
        + EnteredField.computed("designation", "apps")
}
