package ma.idmaj.followup.making.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.followup.findings.HandedItem;
import ma.idmaj.followup.making.MadeVisit;
import ma.idmaj.followup.making.VisitDetail;
import ma.idmaj.followup.making.VisitDrafts;
import ma.idmaj.followup.making.VisitPhotos;
import ma.idmaj.followup.making.VisitService;
import ma.idmaj.ui.ErrorSummary;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a visitor fills in on the spot, one column. Kept sealed at every pause, under a name it has from its first opening, so
 * that it may be left, found again and sent twice, and counts once. While the line is cut the browser keeps it
 * ({@code scripts/visit-line.js}). Read over before it is sent.
 */
class VisitForm extends Div {

    private final VisitDetail visit;
    private final VisitService visits;
    private final VisitDrafts drafts;
    private final AccountNames accounts;
    private final Runnable recorded;
    private final List<HandedItem> handed;
    private final UUID form;
    private final DatePicker on = Fields.date("followup.making.on");
    private final ErrorSummary errors = new ErrorSummary();
    private final EquipmentFields equipment;
    private final BusinessFields business;
    private final Div writing = new Div();
    private final Div reading = new Div();
    private final Span kept = new Span();
    private @Nullable Instant keptAt;
    private int keeps;

    VisitForm(
            VisitDetail visit,
            VisitService visits,
            VisitDrafts drafts,
            VisitPhotos photos,
            AccountNames accounts,
            LocalDate today,
            Runnable recorded) {
        this.visit = visit;
        this.visits = visits;
        this.drafts = drafts;
        this.accounts = accounts;
        this.recorded = recorded;
        this.handed = visits.handedOver(visit.id());
        Map<String, String> typed = drafts.of(visit.id());
        this.form = named(typed.get("form"));
        equipment = new EquipmentFields(handed, typed, this::keep);
        business = new BusinessFields(typed, this::keep);
        on.setId("made-on");
        answers(on, "on");
        on.setMax(today);
        on.setMin(visit.dueOn().minusMonths(visit.months()));
        on.setValue(day(typed.get("on")).orElse(today));
        on.addValueChangeListener(change -> {
            if (change.isFromClient()) keep();
        });
        kept.addClassNames("hint", "kept");
        Localized.on(
                kept,
                language -> kept.setText(
                        keptAt == null ? "" : Localized.text("followup.making.kept", Formats.moment(keptAt))));
        var check = Localized.text(new Button(), "followup.making.check");
        check.setId("check-visit");
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        check.addClickListener(click -> check());
        var acts = new Div(check, kept);
        acts.addClassName("form-actions");
        var day = new Div(Localized.text(new H2(), "followup.making.title"), on);
        day.addClassNames("panel", "stack");
        writing.addClassName("stack");
        writing.add(line("cut", "followup.making.lineCut"), line("back", "followup.making.lineBack"));
        writing.add(errors, day, equipment, business, new PhotosPanel(visit.id(), photos, true), acts);
        reading.setVisible(false);
        add(writing, reading);
    }

    /** Names the field for the browser, as its answer is named in the draft. */
    static void answers(Component field, String name) {
        field.getElement().setAttribute("data-answer", name);
    }

    /** Shown by the script alone: the server can't, while it matters. */
    private static Paragraph line(String what, String key) {
        var note = Localized.text(new Paragraph(), key);
        note.addClassName("line-note");
        note.getElement()
                .setAttribute("data-line", what)
                .setAttribute("role", "status")
                .setAttribute("hidden", true);
        return note;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJavaScript("context://scripts/visit-line.js");
        getElement()
                .executeJs(
                        "window.idmajVisit?.open(this, $0, $1)",
                        visit.id().toString(),
                        Base64.getEncoder().encodeToString(drafts.browserKey(visit.id())));
    }

    private static UUID named(@Nullable String kept) {
        try {
            return kept == null ? UUID.randomUUID() : UUID.fromString(kept);
        } catch (IllegalArgumentException other) {
            return UUID.randomUUID();
        }
    }

    static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    /** The form's name, also for saying that the visit came to nothing. */
    UUID form() {
        return form;
    }

    /** Stands under the form as long as it is written in. */
    void under(Component panel) {
        writing.add(panel);
    }

    AccountNames accounts() {
        return accounts;
    }

    private void keep() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("form", form.toString());
        if (on.getValue() != null) answers.put("on", on.getValue().toString());
        equipment.keep(answers);
        business.keep(answers);
        answers.values().removeIf(String::isEmpty);
        if (Sending.attempt(accounts, () -> keptAt = drafts.keep(visit.id(), answers)))
            getElement().setAttribute("data-kept", Integer.toString(++keeps));
        if (keptAt != null) kept.setText(Localized.text("followup.making.kept", Formats.moment(keptAt)));
    }

    private void check() {
        var problems = new ArrayList<Problem>();
        if (!Fields.check(on, on.getValue() != null && !on.isInvalid(), "followup.making.dayMissing"))
            problems.add(Problem.of(on, "followup.making.dayMissing"));
        problems.addAll(equipment.problems());
        problems.addAll(business.problems(on.getValue()));
        if (!errors.show(problems)) return;
        keep();
        var made = new MadeVisit(form, on.getValue(), business.findings(equipment.items()), business.note());
        read(made);
    }

    private void read(MadeVisit made) {
        var send = Localized.text(new Button(), "followup.making.send");
        send.setId("send-visit");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            boolean sent = Sending.attempt(accounts, () -> visits.record(visit.id(), made));
            send.setEnabled(true);
            if (!sent) return;
            getElement().executeJs("window.idmajVisit?.sent($0)", visit.id().toString());
            Notices.done("followup.making.sent");
            recorded.run();
        });
        var back = Localized.text(new Button(), "followup.making.back");
        back.addClickListener(click -> showWriting(true));
        var acts = new Div(send, back);
        acts.addClassName("form-actions");
        reading.removeAll();
        reading.add(FindingFacts.panel(made, handed), acts);
        showWriting(false);
    }

    private void showWriting(boolean writes) {
        writing.setVisible(writes);
        reading.setVisible(!writes);
        getElement().executeJs("this.closest('main')?.scrollTo?.(0, 0); window.scrollTo(0, 0)");
    }
}
