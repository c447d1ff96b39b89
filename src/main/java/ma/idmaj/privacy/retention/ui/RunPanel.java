package ma.idmaj.privacy.retention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.privacy.retention.RetentionCount;
import ma.idmaj.privacy.retention.RetentionRun;
import ma.idmaj.privacy.retention.RetentionService;
import ma.idmaj.privacy.retention.RunOutcome;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.RunningWork;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** First what would go, with nothing done; then, once that was seen, the work itself, counted and stoppable. */
class RunPanel extends Div {

    private final RetentionService retention;
    private final Runnable ended;

    RunPanel(RetentionService retention, Runnable ended) {
        this.retention = retention;
        this.ended = ended;
        addClassNames("panel", "stack", "retention-run");
        begin();
    }

    private void begin() {
        removeAll();
        add(
                Localized.text(new H2(), "privacy.retention.now"),
                Localized.text(new Paragraph(), "privacy.retention.preview.hint"),
                preview(true));
    }

    private Button preview(boolean primary) {
        var preview = Localized.text(new Button("", click -> look()), "privacy.retention.preview");
        preview.setId("preview");
        if (primary) preview.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return preview;
    }

    private void look() {
        var work = new RunningWork("privacy.retention.looking", this::begin);
        removeAll();
        add(work);
        work.start(0, retention::preview, this::show, this::begin);
    }

    private void show(List<RetentionCount> counts) {
        int gone = counts.stream().mapToInt(RetentionCount::gone).sum();
        removeAll();
        var lead = Localized.text(new Paragraph(), "privacy.retention.wouldGo", gone);
        lead.addClassName("lead");
        lead.setId("would-go");
        var actions = new Div();
        actions.addClassName("form-actions");
        if (gone > 0) {
            var run = Localized.text(new Button("", click -> confirm(counts)), "privacy.retention.run");
            run.setId("run");
            run.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
            actions.add(run);
        }
        actions.add(preview(false));
        add(Localized.text(new H2(), "privacy.retention.now"), lead);
        if (counts.stream().anyMatch(count -> count.gone() + count.held() + count.stopped() > 0))
            add(CountsTable.of(counts, "privacy.retention.goes"));
        add(actions);
    }

    private void confirm(List<RetentionCount> counts) {
        int gone = counts.stream().mapToInt(RetentionCount::gone).sum();
        var confirm = new ConfirmDialog();
        confirm.setCancelable(true);
        Localized.on(confirm, language -> {
            confirm.setHeader(Localized.text("privacy.retention.run"));
            confirm.setText(Localized.text("privacy.retention.consequence", gone));
            confirm.setConfirmText(Localized.text("privacy.retention.run"));
            confirm.setCancelText(Localized.text("privacy.cancel"));
        });
        confirm.setConfirmButtonTheme(String.join(
                " ", ButtonVariant.LUMO_ERROR.getVariantName(), ButtonVariant.LUMO_PRIMARY.getVariantName()));
        confirm.addConfirmListener(click -> run(counts));
        confirm.open();
    }

    private void run(List<RetentionCount> counts) {
        int seen = counts.stream()
                .mapToInt(count -> count.gone() + count.held() + count.stopped())
                .sum();
        var work = new RunningWork("privacy.retention.running", this::begin);
        removeAll();
        add(work);
        work.start(seen, retention::run, this::done, this::begin);
    }

    private void done(RetentionRun run) {
        begin();
        ended.run();
        Notices.done(
                run.outcome() == RunOutcome.DONE ? "privacy.retention.done" : "privacy.retention.stoppedByHand",
                run.gone());
    }
}
