package ma.idmaj.reporting.published;

import ma.idmaj.documents.report.ReportSheet;

import java.util.List;

/** A report as it would be issued now, and what was looked at. */
public record PublishedReport(ReportSheet sheet, List<FigureCheck> checks) {

    public PublishedReport {
        checks = List.copyOf(checks);
    }

    public boolean holds() {
        return checks.stream().allMatch(FigureCheck::holds);
    }
}
