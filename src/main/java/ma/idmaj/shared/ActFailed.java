package ma.idmaj.shared;

/**
 * An act that failed for no reason of its own, said by who answers it outside of a page: whoever watches over the database looks
 * whether it was the reason.
 */
public record ActFailed(Throwable reason) {}
