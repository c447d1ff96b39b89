package ma.idmaj.followup.care.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.followup.care.CareService;
import ma.idmaj.followup.care.cases.Belonging;
import ma.idmaj.followup.care.cases.CareKind;
import ma.idmaj.followup.care.cases.ComplaintCategory;
import ma.idmaj.followup.care.cases.ComplaintDraft;
import ma.idmaj.followup.care.cases.ComplaintWay;
import ma.idmaj.followup.care.cases.LossCause;
import ma.idmaj.followup.care.cases.LossDraft;
import ma.idmaj.followup.care.cases.ReturnCondition;
import ma.idmaj.ui.Fields;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The forms by which a person's complaint, repair, return or loss is written down. */
class CareEntries {

    private final CareService care;
    private final UUID person;
    private final LocalDate today;
    private final Runnable done;

    CareEntries(CareService care, UUID person, LocalDate today, Runnable done) {
        this.care = care;
        this.person = person;
        this.today = today;
        this.done = done;
    }

    CareDialog of(CareKind kind) {
        List<Belonging> things = care.belongings(person).stream()
                .filter(thing -> kind == CareKind.COMPLAINT || !thing.service() && thing.open() == null)
                .toList();
        var choice = ThingChoice.of(things, today);
        return switch (kind) {
            case COMPLAINT -> complaint(choice);
            case REPAIR -> repair(choice);
            case RETURN -> back(choice);
            case LOSS -> loss(choice);
        };
    }

    private CareDialog complaint(Select<Belonging> thing) {
        Fields.optional(thing).setEmptySelectionAllowed(true);
        // One thing alone is not what every complaint is about.
        thing.clear();
        var category = Fields.choice("followup.care.category", ComplaintCategory.class);
        category.setId("care-category");
        var way = Fields.choice("followup.care.way", ComplaintWay.class);
        way.setId("care-way");
        way.setValue(ComplaintWay.COUNTER);
        var received = CareDialog.past("followup.care.receivedOn", today);
        var answerBy = Fields.date("followup.care.answerBy");
        answerBy.setId("care-answer-by");
        answerBy.setValue(today.plusDays(CareService.ANSWER_DAYS));
        var words = CareDialog.words("followup.care.words");
        return new CareDialog()
                .with(category, way, received, answerBy, thing, words)
                .step(
                        "complain",
                        () -> CareDialog.chosen(category)
                                & CareDialog.day(received, today)
                                & Fields.check(
                                        answerBy,
                                        !answerBy.isEmpty()
                                                && !received.isEmpty()
                                                && !answerBy.getValue().isBefore(received.getValue()),
                                        "followup.care.answerBeforeReceived")
                                & CareDialog.said(words),
                        () -> care.complain(
                                person,
                                new ComplaintDraft(
                                        category.getValue(),
                                        way.getValue(),
                                        received.getValue(),
                                        answerBy.getValue(),
                                        about(thing),
                                        words.getValue())),
                        done);
    }

    private static Belonging.@Nullable Thing about(Select<Belonging> thing) {
        var chosen = thing.getValue();
        return chosen == null ? null : chosen.thing();
    }

    private CareDialog repair(Select<Belonging> thing) {
        var day = CareDialog.past("followup.care.brokenOn", today);
        var words = CareDialog.words("followup.care.defect");
        return new CareDialog()
                .with(thing, day, words)
                .step(
                        "askRepair",
                        () -> CareDialog.chosen(thing) & CareDialog.day(day, today) & CareDialog.said(words),
                        () -> care.askRepair(person, thing.getValue().thing(), day.getValue(), words.getValue()),
                        done);
    }

    private CareDialog back(Select<Belonging> thing) {
        var day = CareDialog.past("followup.care.returnedOn", today);
        var found = Fields.choice("followup.care.condition", ReturnCondition.class);
        found.setId("care-condition");
        var words = CareDialog.words("followup.care.reason");
        return new CareDialog()
                .with(thing, day, found, words)
                .step(
                        "giveBack",
                        () -> CareDialog.chosen(thing)
                                & CareDialog.day(day, today)
                                & CareDialog.chosen(found)
                                & CareDialog.said(words),
                        () -> care.giveBack(
                                person, thing.getValue().thing(), day.getValue(), found.getValue(), words.getValue()),
                        done);
    }

    private CareDialog loss(Select<Belonging> thing) {
        var cause = Fields.choice("followup.care.cause", LossCause.class);
        cause.setId("care-cause");
        var day = CareDialog.past("followup.care.lostOn", today);
        var to = Fields.optional(Fields.text("followup.care.declaredTo", LossDraft.MAX_DECLARED_TO));
        to.setId("care-declared-to");
        TextField reference = Fields.optional(Fields.latinText("followup.care.reference", LossDraft.MAX_REFERENCE));
        reference.setId("care-reference");
        Fields.hint(reference, "followup.care.reference.hint");
        var declared = Fields.optional(Fields.date("followup.care.declaredOn"));
        declared.setId("care-declared-on");
        declared.setMax(today);
        var words = CareDialog.words("followup.care.circumstances");
        return new CareDialog()
                .with(thing, cause, day, to, reference, declared, words)
                .step(
                        "declareLoss",
                        () -> {
                            boolean theft = cause.getValue() == LossCause.STOLEN;
                            return CareDialog.chosen(thing)
                                    & CareDialog.chosen(cause)
                                    & CareDialog.day(day, today)
                                    & Fields.check(
                                            reference,
                                            !theft || !reference.getValue().isBlank(),
                                            "followup.care.theftUndeclared")
                                    & Fields.check(declared, !theft || !declared.isEmpty(), "followup.care.dayMissing")
                                    & CareDialog.said(words);
                        },
                        () -> care.declareLoss(
                                person,
                                thing.getValue().thing(),
                                new LossDraft(
                                        cause.getValue(),
                                        day.getValue(),
                                        to.getValue(),
                                        reference.getValue(),
                                        declared.getValue(),
                                        words.getValue())),
                        done);
    }
}
