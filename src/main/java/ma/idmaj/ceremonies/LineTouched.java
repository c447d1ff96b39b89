package ma.idmaj.ceremonies;

import java.util.UUID;

/** A line changed on the day; open day screens refresh when the change is committed. */
public record LineTouched(UUID ceremonyId, int position) {}
