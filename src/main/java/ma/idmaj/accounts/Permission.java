package ma.idmaj.accounts;

/** What an account may do. Constants, because annotations on views and services name them. */
public final class Permission {

    public static final String PEOPLE_READ = "PEOPLE_READ";
    public static final String PEOPLE_WRITE = "PEOPLE_WRITE";
    /** Says whether two files are of one person; the service sees to it that it is a second person who does. */
    public static final String DUPLICATES_DECIDE = "DUPLICATES_DECIDE";

    public static final String PROJECTS_READ = "PROJECTS_READ";
    /** Plans sessions of the committee and their agendas; deciding there is {@link #CEREMONY_APPROVE}. */
    public static final String COMMITTEE_PLAN = "COMMITTEE_PLAN";

    public static final String CATALOGUE_READ = "CATALOGUE_READ";
    public static final String CATALOGUE_WRITE = "CATALOGUE_WRITE";
    public static final String FUNDING_READ = "FUNDING_READ";
    public static final String FUNDING_WRITE = "FUNDING_WRITE";
    public static final String STOCK_READ = "STOCK_READ";
    /** Orders, receives, labels and moves pieces; what a list reserves comes with the list's own permissions. */
    public static final String STOCK_WRITE = "STOCK_WRITE";
    /** Approves tranches; the service sees to it that it is not who proposed them. */
    public static final String FUNDING_APPROVE = "FUNDING_APPROVE";

    public static final String CEREMONY_READ = "CEREMONY_READ";
    public static final String CEREMONY_PREPARE = "CEREMONY_PREPARE";
    public static final String CEREMONY_APPROVE = "CEREMONY_APPROVE";
    public static final String DAY_READ = "DAY_READ";
    public static final String DAY_WRITE = "DAY_WRITE";
    /** Delivers what a desk's browser kept while its line was cut, and nothing else; also on the day after. */
    public static final String DAY_DELIVER = "DAY_DELIVER";

    public static final String FOLLOW_UP_READ = "FOLLOW_UP_READ";
    public static final String FOLLOW_UP_WRITE = "FOLLOW_UP_WRITE";
    public static final String REPORTS_READ = "REPORTS_READ";
    /** Figures of everybody, small groups masked: no role has it, partners' keys do, and they nothing else. */
    public static final String FIGURES_READ = "FIGURES_READ";

    public static final String AUDIT_READ = "AUDIT_READ";
    /**
     * Answers people's requests about their own data. No role has it: it is given to an account by name, see
     * {@link NamedPermissions}.
     */
    public static final String PRIVACY_WORK = "PRIVACY_WORK";

    public static final String ADMINISTER = "ADMINISTER";

    private Permission() {}
}
