package ma.idmaj.stock.orders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.stock.orders.OrderDetail;
import ma.idmaj.stock.receptions.ReceptionDraft;
import ma.idmaj.stock.receptions.ReceptionMember;
import ma.idmaj.ui.ErrorSummary;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When and where goods were received, by whom, and what came of each line. */
class ReceptionForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final DatePicker day = Fields.date("stock.receivedOn");
    private final TextField placeAr = Fields.arabicText("stock.receptions.placeAr", ReceptionDraft.PLACE_LENGTH);
    private final TextField placeFr = Fields.latinText("stock.receptions.placeFr", ReceptionDraft.PLACE_LENGTH);
    private final TextArea remarks = Fields.optional(Fields.longText("stock.remarks", ReceptionDraft.REMARKS_LENGTH));
    private final Div committee = new Div();
    private final List<CommitteeMemberFields> members = new ArrayList<>();
    private final List<ReceivedLineFields> lines;

    ReceptionForm(OrderDetail order, List<ReceptionMember> last, LocalDate today) {
        addClassName("stack");
        day.setId("received-on");
        placeAr.setId("place-ar");
        placeFr.setId("place-fr");
        day.setMax(today);
        day.setMin(order.order().orderedOn());
        day.setValue(today);
        Fields.hint(remarks, "stock.receptions.remarks.hint");
        lines = order.lines().stream()
                .filter(line -> line.outstanding() > 0)
                .map(ReceivedLineFields::new)
                .toList();
        var facts = new Div(day, placeAr, placeFr);
        facts.addClassNames("panel", "form-grid");
        committee.addClassName("stack");
        last.forEach(this::member);
        while (members.size() < ReceptionDraft.FEWEST_MEMBERS) member(null);
        var more = Localized.text(new Button(VaadinIcon.PLUS.create()), "stock.receptions.member.add");
        more.setId("add-member");
        more.addClickListener(click -> member(null).focus());
        var actions = new Div(more);
        actions.addClassName("row");
        add(errors, facts, Localized.text(new H2(), "stock.receptions.goods"));
        lines.forEach(this::add);
        add(remarks, Localized.text(new H2(), "stock.receptions.members"), committee, actions);
    }

    private CommitteeMemberFields member(@Nullable ReceptionMember member) {
        var fields = new CommitteeMemberFields[1];
        fields[0] = new CommitteeMemberFields(member, () -> {
            members.remove(fields[0]);
            committee.remove(fields[0]);
        });
        members.add(fields[0]);
        committee.add(fields[0]);
        return fields[0];
    }

    /** Empty when something is missing, which the summary on top then tells. */
    Optional<ReceptionDraft> draft() {
        var problems = new ArrayList<Problem>();
        if (!Fields.check(day, day.getValue() != null && !day.isInvalid(), "stock.receptions.dateWrong"))
            problems.add(new Problem(day, day::getErrorMessage));
        if (!Fields.check(placeAr, !placeAr.isEmpty(), "stock.receptions.placeArMissing"))
            problems.add(new Problem(placeAr, placeAr::getErrorMessage));
        if (!Fields.check(placeFr, !placeFr.isEmpty(), "stock.receptions.placeFrMissing"))
            problems.add(new Problem(placeFr, placeFr::getErrorMessage));
        lines.forEach(line -> problems.addAll(line.problems()));
        var sitting = members.stream().filter(fields -> !fields.empty()).toList();
        sitting.forEach(fields -> problems.addAll(fields.problems()));
        if (sitting.size() < ReceptionDraft.FEWEST_MEMBERS)
            problems.add(Problem.of(committee, "stock.receptions.membersMissing"));
        if (!errors.show(problems)) return Optional.empty();
        return Optional.of(new ReceptionDraft(
                day.getValue(),
                new LocalizedText(placeAr.getValue(), placeFr.getValue()),
                sitting.stream().map(CommitteeMemberFields::member).toList(),
                lines.stream().map(ReceivedLineFields::received).toList(),
                remarks.getValue()));
    }
}
