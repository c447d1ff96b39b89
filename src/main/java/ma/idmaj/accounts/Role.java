package ma.idmaj.accounts;

import static ma.idmaj.accounts.Permission.*;

import java.util.Set;

/** The seven roles and their permissions (the table of product.md, «who may what»). */
public enum Role {
    CASE_WORKER(
            PEOPLE_READ,
            PEOPLE_WRITE,
            DUPLICATES_DECIDE,
            PROJECTS_READ,
            CATALOGUE_READ,
            CEREMONY_READ,
            FOLLOW_UP_READ,
            FOLLOW_UP_WRITE,
            REPORTS_READ),
    ORGANISER(
            PEOPLE_READ,
            DUPLICATES_DECIDE,
            PROJECTS_READ,
            COMMITTEE_PLAN,
            CATALOGUE_READ,
            FUNDING_READ,
            FUNDING_WRITE,
            STOCK_READ,
            STOCK_WRITE,
            CEREMONY_READ,
            CEREMONY_PREPARE,
            DAY_READ,
            DAY_WRITE,
            DAY_DELIVER,
            FOLLOW_UP_READ,
            REPORTS_READ),
    DESK(DAY_READ, DAY_WRITE, DAY_DELIVER),
    SUPERVISOR(
            PROJECTS_READ,
            CATALOGUE_READ,
            CATALOGUE_WRITE,
            FUNDING_READ,
            STOCK_READ,
            STOCK_WRITE,
            CEREMONY_READ,
            REPORTS_READ),
    APPROVER(
            PEOPLE_READ,
            DUPLICATES_DECIDE,
            PROJECTS_READ,
            COMMITTEE_PLAN,
            CATALOGUE_READ,
            FUNDING_READ,
            STOCK_READ,
            FUNDING_APPROVE,
            CEREMONY_READ,
            CEREMONY_APPROVE,
            DAY_READ,
            FOLLOW_UP_READ,
            REPORTS_READ),
    AUDITOR(
            PEOPLE_READ,
            PROJECTS_READ,
            CATALOGUE_READ,
            FUNDING_READ,
            STOCK_READ,
            CEREMONY_READ,
            DAY_READ,
            FOLLOW_UP_READ,
            REPORTS_READ,
            AUDIT_READ),
    ADMINISTRATOR(ADMINISTER, REPORTS_READ);

    private final Set<String> permissions;

    Role(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<String> permissions() {
        return permissions;
    }
}
