package ma.idmaj.territory;

import ma.idmaj.shared.LocalizedText;

import java.util.UUID;

/** A centre that keeps people's files. */
public record CentreRow(UUID id, LocalizedText name, String divisionCode) {}
