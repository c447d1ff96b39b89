package ma.idmaj.accounts.login;

/** What is asked after the password, in this order. */
public enum LogInStep {
    /** A code of the second factor. */
    CODE("login/code"),
    /** A password of one's own in the place of the first one. */
    PASSWORD("login/password"),
    /** A device for the second factor. */
    ENROL("login/enrol"),
    /** Nothing more. */
    DONE("login/done");

    private final String path;

    LogInStep(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
