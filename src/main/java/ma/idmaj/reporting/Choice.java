package ma.idmaj.reporting;

import ma.idmaj.shared.LocalizedText;

/** A value a figure can be asked for, with its name; {@code ""} is that of the files lacking the fact. */
public record Choice(String value, LocalizedText name) {}
