package ma.idmaj.reporting.published.ui;

import com.vaadin.flow.router.QueryParameters;

import java.util.Map;
import java.util.UUID;

/** Addresses of the reports' pages, relative to the root, and what is chosen there. */
final class ReportLinks {

    static final String FUNDER = "reports/funder";
    static final String YEARLY = "reports/yearly";

    private ReportLinks() {}

    static QueryParameters funder(UUID tranche) {
        return QueryParameters.simple(Map.of("tranche", tranche.toString()));
    }

    static QueryParameters funder(UUID tranche, UUID funder) {
        return QueryParameters.simple(Map.of("tranche", tranche.toString(), "funder", funder.toString()));
    }

    static QueryParameters yearly(int year) {
        return QueryParameters.simple(Map.of("year", Integer.toString(year)));
    }
}
