package ma.idmaj.followup.findings;

/** Whether the person is insured. */
public enum SocialCover {
    NONE,
    CNSS,
    AMO_TADAMON,
    OTHER,
    NOT_SAID
}
