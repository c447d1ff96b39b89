package ma.idmaj.reporting.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The dashboards, one an address. */
enum ReportPart {
    PATH,
    GROUPS,
    LASTING,
    PRICES,
    FILES,
    WORK;

    String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can be asked for of some people alone. */
    boolean filtered() {
        return this == PATH || this == GROUPS || this == LASTING;
    }

    /** Those this account may read: without people's files, an administrator has counts and a supervisor prices. */
    static List<ReportPart> of(CurrentUser user) {
        return Arrays.stream(values())
                .filter(part -> switch (part) {
                    case PATH -> user.may(Permission.PEOPLE_READ) || user.may(Permission.ADMINISTER);
                    case PRICES -> user.may(Permission.CATALOGUE_READ);
                    default -> user.may(Permission.PEOPLE_READ);
                })
                .toList();
    }
}
