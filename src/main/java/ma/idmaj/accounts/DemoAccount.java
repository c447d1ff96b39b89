package ma.idmaj.accounts;

import ma.idmaj.shared.PersonName;

/** The accounts of the demo profile, one a role. The people are invented. */
public enum DemoAccount {
    CASEWORKER(Role.CASE_WORKER, "سلمى الوردي", "Salma EL OUARDI"),
    ORGANISER(Role.ORGANISER, "كريم بنسعيد", "Karim BENSAID"),
    DESK(Role.DESK, "حياة الشرقاوي", "Hayat CHERKAOUI"),
    SUPERVISOR(Role.SUPERVISOR, "إدريس المعروفي", "Driss MAAROUFI"),
    APPROVER(Role.APPROVER, "نادية التازي", "Nadia TAZI"),
    AUDITOR(Role.AUDITOR, "رشيد السباعي", "Rachid SBAI"),
    ADMIN(Role.ADMINISTRATOR, "ليلى القباج", "Leila KABBAJ");

    public static final String PASSWORD = "idmaj-demo";

    private final Role role;
    private final PersonName name;

    DemoAccount(Role role, String ar, String latin) {
        this.role = role;
        this.name = new PersonName(ar, latin);
    }

    public String username() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public Role role() {
        return role;
    }

    public PersonName person() {
        return name;
    }
}
