package ma.idmaj.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.audit.check.CheckOutcome;
import ma.idmaj.audit.check.Finding;
import ma.idmaj.audit.check.TrailCheck;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.RunningWork;
import ma.idmaj.ui.i18n.Localized;

/** Has the whole trail checked and says what came of it: nothing, or the first rows that are not as they were written. */
final class CheckPanel extends Div {

    private static final int SHOWN = 20;

    private final TrailCheck check;
    private final Button start = Localized.text(new Button(), "audit.check.start");

    CheckPanel(TrailCheck check) {
        this.check = check;
        start.setId("check-trail");
        start.addClickListener(click -> run());
        getElement().setAttribute("role", "status");
    }

    Button button() {
        return start;
    }

    private void run() {
        var work = new RunningWork("audit.check.running", this::ended);
        removeAll();
        add(work);
        start.setEnabled(false);
        work.start(
                check.size(),
                check::check,
                outcome -> {
                    ended();
                    add(told(outcome));
                },
                this::ended);
    }

    private void ended() {
        removeAll();
        start.setEnabled(true);
    }

    private static Component told(CheckOutcome outcome) {
        var panel = new Div();
        panel.addClassNames("panel", "trail-check");
        String state = outcome.intact() ? "intact" : "altered";
        panel.addClassName(state);
        panel.add(
                Localized.text(new H2(), "audit.check." + state),
                new FactsList()
                        .fact("audit.check.entries", number(outcome.entries()))
                        .fact("audit.check.chains", number(outcome.chains()))
                        .fact("audit.check.seals", number(outcome.seals()))
                        .fact("audit.check.unsealed", number(outcome.unsealed())));
        if (outcome.intact()) return panel;
        var rows = new UnorderedList();
        outcome.findings().stream().limit(SHOWN).forEach(finding -> rows.add(row(finding)));
        panel.add(
                Localized.text(new Paragraph(), "audit.check.first"),
                rows,
                Localized.text(new Paragraph(), "audit.check.what"));
        return panel;
    }

    private static Ltr number(long count) {
        return new Ltr(Long.toString(count));
    }

    private static ListItem row(Finding finding) {
        var which = new Span();
        boolean seal = finding.subject().isEmpty();
        Localized.text(which, seal ? "audit.check.seal" : "audit.check.entry", finding.number());
        var item = new ListItem(which, new Span(" "));
        if (finding.seq() > 0) {
            var link = new Anchor(AuditEntryView.address(finding.seq()), new Ltr("#" + finding.seq()));
            link.setRouterIgnore(false);
            item.add(link, new Span(" "));
        }
        if (!seal) item.add(new Ltr(finding.subject() + " " + finding.subjectId()));
        var why = new Span();
        Localized.on(why, language -> why.setText(" — " + Localized.label(finding.reason())));
        item.add(why);
        return item;
    }
}
