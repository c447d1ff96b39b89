package ma.idmaj.privacy.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.AccountNames.Names;
import ma.idmaj.privacy.retention.RetentionRun;
import ma.idmaj.privacy.retention.RetentionService;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

/** What the latest runs did: counts by category, who started them, nobody else's name. */
class ReportsPanel extends Div {

    private static final int SHOWN = 20;

    private final RetentionService retention;
    private final AccountNames accounts;
    private final Div list = new Div();

    ReportsPanel(RetentionService retention, AccountNames accounts) {
        this.retention = retention;
        this.accounts = accounts;
        addClassNames("panel", "stack", "reports");
        list.addClassName("stack");
        add(Localized.text(new H2(), "privacy.retention.reports"), list);
        show();
    }

    void show() {
        list.removeAll();
        var runs = retention.runs(0, SHOWN);
        if (runs.isEmpty()) {
            var none = Localized.text(new Paragraph(), "privacy.retention.noReports");
            none.addClassName("hint");
            list.add(none);
            return;
        }
        var names = accounts.of(runs.stream().map(RetentionRun::startedBy).toList());
        runs.forEach(run -> list.add(report(run, names)));
    }

    private static Component report(RetentionRun run, Names names) {
        var words = new Span();
        Localized.on(
                words,
                language -> words.setText(Localized.text(
                        "privacy.retention.report",
                        Formats.moment(run.startedAt()),
                        names.of(run.startedBy(), language.arabic()),
                        run.gone(),
                        run.kept())));
        var chip = new StateChip(
                run.outcome(),
                switch (run.outcome()) {
                    case RUNNING -> Tone.INFO;
                    case DONE -> Tone.GOOD;
                    case STOPPED -> Tone.WAITING;
                    case FAILED -> Tone.BAD;
                });
        var summary = new Span(chip, words);
        summary.addClassName("report-line");
        return new Details(summary, CountsTable.of(run.counts(), "privacy.retention.went"));
    }
}
