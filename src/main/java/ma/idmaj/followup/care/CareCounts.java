package ma.idmaj.followup.care;

/**
 * What waits in the cases the reader may see.
 *
 * @param toAnswer complaints without an answer
 * @param late     of these, past the day an answer is owed by
 * @param forStore repairs to send, returns to take in, losses to take note of
 */
public record CareCounts(int toAnswer, int late, int forStore) {}
