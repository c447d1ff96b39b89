package ma.idmaj.followup.findings;

import ma.idmaj.shared.LocalizedText;

/** What a visit found of one thing, to be read. */
public record SeenItem(LocalizedText name, String serial, Found found, String note) {}
