package ma.idmaj.beneficiaries;

import java.util.UUID;

/**
 * From where a page of a list is read.
 *
 * @param person  whose place it is
 * @param onwards whether what follows is read, or what comes before
 */
public record PageMark(UUID person, boolean onwards) {}
