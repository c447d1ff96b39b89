package ma.idmaj.reporting.published.ui;

import com.vaadin.flow.router.QueryParameters;

import ma.idmaj.reporting.published.PublishedLinks;

import java.util.Map;
import java.util.UUID;

/** Addresses of the reports' pages, relative to the root, and what is chosen there. */
final class ReportLinks {

    static final String FUNDER = PublishedLinks.FUNDER;
    static final String YEARLY = PublishedLinks.YEARLY;

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
