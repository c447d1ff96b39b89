package ma.idmaj.lifeprojects.pathway.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.accounts.CentreStaff;
import ma.idmaj.lifeprojects.pathway.ActionDraft;
import ma.idmaj.lifeprojects.pathway.ActionRow;
import ma.idmaj.lifeprojects.pathway.Pathway;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is to be done, for which pathway, by whom and by when. */
class ActionDialog extends PartDialog {

    private static final int WHAT = 240;
    private static final int USUAL_DAYS = 14;

    /** Who sees to it: an account of the centre, or the person. */
    private record Owner(CentreStaff.@Nullable Member member) {
        @Nullable
        String username() {
            return member == null ? null : member.username();
        }
    }

    private final TextField what = Fields.text("lifeprojects.action.what", WHAT);
    private final Select<Pathway> pathway = Fields.choice("lifeprojects.pathway", Pathway.class);
    private final Select<Owner> owner = Fields.label(new Select<>(), "lifeprojects.action.owner");
    private final DatePicker due = Fields.date("lifeprojects.due");
    private final Consumer<ActionDraft> keep;

    private ActionDialog(String titleKey, List<CentreStaff.Member> staff, Consumer<ActionDraft> keep, Runnable done) {
        super(titleKey, "lifeprojects.save", done);
        this.keep = keep;
        what.addClassName("wide");
        owner.setItems(Stream.concat(Stream.of(new Owner(null)), staff.stream().map(Owner::new))
                .toList());
        Localized.on(
                owner,
                language -> owner.setItemLabelGenerator(one -> one.member() == null
                        ? Localized.text("lifeprojects.action.thePerson")
                        : one.member().name().in(language.arabic())));
        form.add(what, pathway, owner, due);
    }

    static ActionDialog plan(
            LocalDate today, List<CentreStaff.Member> staff, Consumer<ActionDraft> keep, Runnable done) {
        var dialog = new ActionDialog("lifeprojects.action.add", staff, keep, done);
        dialog.due.setValue(today.plusDays(USUAL_DAYS));
        return dialog;
    }

    static ActionDialog edit(ActionRow row, List<CentreStaff.Member> staff, Consumer<ActionDraft> keep, Runnable done) {
        var dialog = new ActionDialog("lifeprojects.action.edit", staff, keep, done);
        dialog.what.setValue(row.what());
        dialog.pathway.setValue(row.pathway());
        dialog.due.setValue(row.dueOn());
        dialog.owner
                .getListDataView()
                .getItems()
                .filter(one -> java.util.Objects.equals(one.username(), row.owner()))
                .findFirst()
                .ifPresent(dialog.owner::setValue);
        return dialog;
    }

    @Override
    Optional<Runnable> act() {
        boolean said = Fields.check(what, !what.getValue().isBlank(), "lifeprojects.action.whatMissing");
        boolean along = Fields.check(pathway, pathway.getValue() != null, "lifeprojects.action.choosePathway");
        boolean owned = Fields.check(owner, owner.getValue() != null, "lifeprojects.action.chooseOwner");
        boolean dated = Fields.check(due, due.getValue() != null, "lifeprojects.action.chooseDue");
        Fields.focusFirstInvalid(what, pathway, owner, due);
        if (!said || !along || !owned || !dated) return Optional.empty();
        return Optional.of(() -> keep.accept(new ActionDraft(
                what.getValue(), pathway.getValue(), owner.getValue().username(), due.getValue())));
    }
}
