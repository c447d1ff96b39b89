package ma.idmaj.lifeprojects.pathway;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import java.util.UUID;

/** An action in the list of what is due, with the project and the person it is for. */
public record DueAction(ActionRow action, UUID project, LocalizedText title, PersonName person) {}
