package ma.idmaj.followup.findings;

/** How far the business has gone on its way out of the informal. */
public enum FormalStatus {
    NONE,
    IN_PROGRESS,
    AUTO_ENTREPRENEUR,
    TRADE_REGISTER,
    COOPERATIVE,
    NOT_SAID
}
