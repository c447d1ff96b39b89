package ma.idmaj.privacy.retention;

/** @param active whether anything of the category goes at all */
public record RetentionRule(RetentionCategory category, int months, boolean active, long version) {}
