package ma.idmaj.followup.making.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import ma.idmaj.followup.findings.Activity;
import ma.idmaj.followup.findings.Difficulty;
import ma.idmaj.followup.findings.Findings;
import ma.idmaj.followup.findings.FormalStatus;
import ma.idmaj.followup.findings.FoundItem;
import ma.idmaj.followup.findings.IncomeBand;
import ma.idmaj.followup.findings.SocialCover;
import ma.idmaj.followup.making.MadeVisit;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.Typing;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How the business stands, and what comes next: one column, one question under the other. */
class BusinessFields extends Div {

    private final RadioButtonGroup<Activity> activity =
            Fields.label(new RadioButtonGroup<>(), "followup.findings.activity");
    private final Select<IncomeBand> income = Fields.choice("followup.findings.income", IncomeBand.class);
    private final ParsedField<Integer> days =
            Fields.optional(Fields.count("followup.findings.days", Findings.MOST_DAYS));
    private final ParsedField<Integer> jobs =
            Fields.optional(Fields.count("followup.findings.jobs", Findings.MOST_JOBS));
    private final Select<FormalStatus> formal = Fields.choice("followup.findings.formal", FormalStatus.class);
    private final Select<SocialCover> cover = Fields.choice("followup.findings.cover", SocialCover.class);
    private final CheckboxGroup<Difficulty> difficulties =
            Fields.optional(Fields.label(new CheckboxGroup<>(), "followup.findings.difficulties"));
    private final TextArea note = Fields.optional(Fields.longText("followup.findings.seen", MadeVisit.NOTE));
    private final TextField next = Fields.optional(Fields.label(new TextField(), "followup.findings.next"));
    private final DatePicker nextOn = Fields.optional(Fields.date("followup.findings.nextOn"));
    private final Runnable changed;

    BusinessFields(Map<String, String> typed, Runnable changed) {
        this.changed = changed;
        addClassName("stack");
        activity.setId("activity");
        activity.setItems(Activity.values());
        activity.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        difficulties.setItems(Difficulty.values());
        difficulties.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        Localized.on(this, language -> {
            activity.setItemLabelGenerator(Localized::label);
            difficulties.setItemLabelGenerator(Localized::label);
        });
        income.setId("income");
        formal.setId("formal");
        cover.setId("cover");
        days.getContent().setId("days");
        next.setId("next-action");
        next.setMaxLength(Findings.NOTE);
        VisitForm.answers(activity, "activity");
        VisitForm.answers(income, "income");
        VisitForm.answers(formal, "formal");
        VisitForm.answers(cover, "cover");
        VisitForm.answers(days, "days");
        VisitForm.answers(jobs, "jobs");
        VisitForm.answers(difficulties, "difficulties");
        VisitForm.answers(note, "note");
        VisitForm.answers(next, "next");
        VisitForm.answers(nextOn, "nextOn");
        show(typed);
        listen();
        var business = new Div(
                Localized.text(new H2(), "followup.findings.business"),
                activity,
                income,
                days,
                jobs,
                formal,
                cover,
                difficulties,
                note);
        business.addClassNames("panel", "stack");
        var after = new Div(Localized.text(new H2(), "followup.findings.after"), next, nextOn);
        after.addClassNames("panel", "stack");
        add(business, after);
    }

    private void show(Map<String, String> typed) {
        constant(Activity.class, typed.get("activity")).ifPresent(activity::setValue);
        constant(IncomeBand.class, typed.get("income")).ifPresent(income::setValue);
        constant(FormalStatus.class, typed.get("formal")).ifPresent(formal::setValue);
        constant(SocialCover.class, typed.get("cover")).ifPresent(cover::setValue);
        days.type(typed.getOrDefault("days", ""));
        jobs.type(typed.getOrDefault("jobs", ""));
        difficulties.setValue(
                Arrays.stream(typed.getOrDefault("difficulties", "").split(","))
                        .flatMap(name -> constant(Difficulty.class, name).stream())
                        .collect(Collectors.toSet()));
        note.setValue(typed.getOrDefault("note", ""));
        next.setValue(typed.getOrDefault("next", ""));
        nextOn.setValue(VisitForm.day(typed.get("nextOn")).orElse(null));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private void listen() {
        activity.addValueChangeListener(change -> tell(change.isFromClient()));
        income.addValueChangeListener(change -> tell(change.isFromClient()));
        formal.addValueChangeListener(change -> tell(change.isFromClient()));
        cover.addValueChangeListener(change -> tell(change.isFromClient()));
        difficulties.addValueChangeListener(change -> tell(change.isFromClient()));
        nextOn.addValueChangeListener(change -> tell(change.isFromClient()));
        days.whileTyping(changed);
        jobs.whileTyping(changed);
        Typing.on(next, ParsedField.TYPING_PAUSE, changed, changed);
        note.setValueChangeMode(ValueChangeMode.TIMEOUT);
        note.setValueChangeTimeout(ParsedField.TYPING_PAUSE);
        note.addValueChangeListener(change -> tell(change.isFromClient()));
    }

    private void tell(boolean fromClient) {
        if (fromClient) changed.run();
    }

    void keep(Map<String, String> answers) {
        put(answers, "activity", activity.getValue());
        put(answers, "income", income.getValue());
        put(answers, "formal", formal.getValue());
        put(answers, "cover", cover.getValue());
        answers.put("days", days.text());
        answers.put("jobs", jobs.text());
        answers.put(
                "difficulties",
                difficulties.getValue().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
        answers.put("note", note.getValue());
        answers.put("next", next.getValue());
        if (nextOn.getValue() != null) answers.put("nextOn", nextOn.getValue().toString());
    }

    private static void put(Map<String, String> answers, String key, @Nullable Enum<?> value) {
        if (value != null) answers.put(key, value.name());
    }

    List<Problem> problems(@Nullable LocalDate visitedOn) {
        var problems = new ArrayList<Problem>();
        if (!Fields.check(activity, activity.getValue() != null, "followup.findings.choose"))
            problems.add(Problem.of(activity, "followup.findings.activityMissing"));
        if (!Fields.check(income, income.getValue() != null, "followup.findings.choose"))
            problems.add(Problem.of(income, "followup.findings.incomeMissing"));
        if (!Fields.check(formal, formal.getValue() != null, "followup.findings.choose"))
            problems.add(Problem.of(formal, "followup.findings.formalMissing"));
        if (!Fields.check(cover, cover.getValue() != null, "followup.findings.choose"))
            problems.add(Problem.of(cover, "followup.findings.coverMissing"));
        if (days.unreadable()) problems.add(Problem.of(days, "followup.findings.daysWrong", Findings.MOST_DAYS));
        if (jobs.unreadable()) problems.add(Problem.of(jobs, "followup.findings.jobsWrong", Findings.MOST_JOBS));
        LocalDate day = nextOn.getValue();
        boolean right = day == null || !next.isEmpty() && (visitedOn == null || !day.isBefore(visitedOn));
        if (!Fields.check(nextOn, right && !nextOn.isInvalid(), "followup.findings.nextWrong"))
            problems.add(Problem.of(nextOn, "followup.findings.nextWrong"));
        return problems;
    }

    /** Once there are no {@link #problems}. */
    Findings findings(List<FoundItem> equipment) {
        return new Findings(
                activity.getValue(),
                income.getValue(),
                days.getValue(),
                jobs.getValue(),
                formal.getValue(),
                cover.getValue(),
                Set.copyOf(difficulties.getValue()),
                equipment,
                next.getValue(),
                nextOn.getValue());
    }

    String note() {
        return note.getValue();
    }
}
