package ma.idmaj.intake.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.intake.Columns;
import ma.idmaj.intake.FileKind;
import ma.idmaj.intake.people.CheckedPeople;
import ma.idmaj.intake.people.PeopleDraft;
import ma.idmaj.intake.people.RowChoice;
import ma.idmaj.intake.ui.ColumnMapping;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.function.Consumer;

/** A file as it was read, with what is to mend and to decide before it comes in. */
class PeopleReview extends Div {

    PeopleReview(
            CheckedPeople people,
            Component otherFile,
            Consumer<PeopleDraft> mend,
            Consumer<Columns> readBy,
            Consumer<CheckedPeople> bringIn) {
        addClassName("stack");
        PeopleDraft draft = people.draft();
        var confirm = Localized.text(new Button(), "intake.people.confirm", draft.taken());
        confirm.setId("confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(people.blocking() == 0);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> bringIn.accept(people));
        var actions = new Div(confirm, otherFile);
        actions.addClassName("row");
        decide(actions, people, mend);
        add(summary(people), actions);
        if (!people.findings().isEmpty()) add(new PeopleFindings(people, mend));
        add(
                new ColumnMapping(draft.columns(), FileKind.PEOPLE, readBy, false),
                new PeopleDraftTable(draft, people.findings(), mend));
    }

    /** What is the same for many rows is decided once. */
    private static void decide(Div actions, CheckedPeople people, Consumer<PeopleDraft> mend) {
        PeopleDraft draft = people.draft();
        List<Integer> onFile = people.onFile();
        List<Integer> undecided = people.undecided();
        if (!onFile.isEmpty())
            actions.add(act(
                    "skip-on-file",
                    "intake.people.skipOnFile",
                    onFile.size(),
                    () -> mend.accept(draft.choosing(onFile, RowChoice.SKIP))));
        if (undecided.isEmpty()) return;
        actions.add(
                act(
                        "skip-alike",
                        "intake.people.skipAlike",
                        undecided.size(),
                        () -> mend.accept(draft.choosing(undecided, RowChoice.SKIP))),
                act(
                        "take-alike",
                        "intake.people.takeAlike",
                        undecided.size(),
                        () -> mend.accept(draft.choosing(undecided, RowChoice.TAKE))));
    }

    private static Button act(String id, String key, int rows, Runnable act) {
        var button = Localized.text(new Button(), key, rows);
        button.setId(id);
        button.addClickListener(click -> act.run());
        return button;
    }

    private static Div summary(CheckedPeople people) {
        var bar = new Div();
        bar.addClassNames("sum-bar", "people-sum");
        long blocking = people.blocking();
        int taken = people.draft().taken();
        bar.add(
                blocking == 0
                        ? new StateChip(Tone.GOOD, "intake.nothingBlocks")
                        : new StateChip(Tone.BAD, "intake.blocking", blocking),
                fact("intake.people.rows", people.draft().rows().size()),
                fact("intake.people.toOpen", taken),
                fact("intake.people.leftOut", people.draft().rows().size() - taken));
        return bar;
    }

    private static Div fact(String key, int number) {
        var value = new Span(Integer.toString(number));
        value.addClassName("value");
        var fact = new Div(Localized.text(new Span(), key), value);
        fact.addClassName("fact");
        return fact;
    }
}
