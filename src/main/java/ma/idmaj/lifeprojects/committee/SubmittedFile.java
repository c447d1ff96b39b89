package ma.idmaj.lifeprojects.committee;

import ma.idmaj.shared.PersonName;

import java.util.UUID;

/**
 * A project on its way to an agenda.
 *
 * @param openedBy    user name of who opened the project
 * @param submittedBy user name of who submitted it last
 * @param presenter   who speaks for it before the committee
 */
record SubmittedFile(UUID project, String openedBy, String submittedBy, PersonName presenter) {}
