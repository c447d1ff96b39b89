package ma.idmaj.lifeprojects.committee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.lifeprojects.committee.Member;
import ma.idmaj.lifeprojects.committee.SessionDetail;
import ma.idmaj.lifeprojects.committee.SessionDraft;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Digits;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.ErrorSummary;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** When and where the committee meets, and who sits. */
class SessionForm extends Div {

    private static final Pattern HOUR = Pattern.compile("([01]?\\d|2[0-3]) ?[:hH] ?([0-5]\\d)");

    private final ErrorSummary errors = new ErrorSummary();
    private final DatePicker heldOn = Fields.date("lifeprojects.committee.day");
    private final TextField heldAt = Fields.latinText("lifeprojects.committee.hour", 8);
    private final TextField placeAr = Fields.arabicText("lifeprojects.committee.placeAr", SessionDraft.PLACE_LENGTH);
    private final TextField placeFr = Fields.latinText("lifeprojects.committee.placeFr", SessionDraft.PLACE_LENGTH);
    private final Div members = new Div();
    private final List<MemberFields> rows = new ArrayList<>();

    SessionForm() {
        addClassNames("stack", "session-form");
        heldOn.setId("held-on");
        heldAt.setId("held-at");
        placeAr.setId("place-ar");
        placeFr.setId("place-fr");
        Fields.hint(heldAt, "lifeprojects.committee.hour.hint");
        var facts = new Div(heldOn, heldAt, placeAr, placeFr);
        facts.addClassNames("panel", "form-grid");
        members.addClassName("stack");
        var more = Localized.text(new Button(VaadinIcon.PLUS.create()), "lifeprojects.committee.member.add");
        more.setId("add-member");
        more.addClickListener(click -> row(null).focus());
        add(errors, facts, Localized.text(new H2(), "lifeprojects.committee.members"), members, more);
    }

    void show(SessionDetail session) {
        heldOn.setValue(session.session().heldOn());
        heldAt.setValue(Formats.time(session.session().heldAt()));
        placeAr.setValue(session.session().place().ar());
        placeFr.setValue(session.session().place().fr());
        members(session.members());
    }

    /** @param sitting those who are there already; one empty row when there is nobody */
    void members(List<Member> sitting) {
        sitting.forEach(this::row);
        if (rows.isEmpty()) row(null);
    }

    private MemberFields row(@Nullable Member member) {
        var row = new MemberFields[1];
        row[0] = new MemberFields(member, () -> {
            rows.remove(row[0]);
            members.remove(row[0]);
        });
        rows.add(row[0]);
        members.add(row[0]);
        return row[0];
    }

    /** Empty when something is missing, which the summary on top then tells. */
    Optional<SessionDraft> draft() {
        var problems = new ArrayList<Problem>();
        if (!Fields.check(heldOn, heldOn.getValue() != null, "lifeprojects.committee.dayMissing"))
            problems.add(new Problem(heldOn, heldOn::getErrorMessage));
        var hour = HOUR.matcher(CleanText.oneLine(Digits.western(heldAt.getValue())));
        if (!Fields.check(heldAt, hour.matches(), "lifeprojects.committee.hourMissing"))
            problems.add(new Problem(heldAt, heldAt::getErrorMessage));
        if (!Fields.check(placeAr, !placeAr.isEmpty(), "lifeprojects.committee.placeArMissing"))
            problems.add(new Problem(placeAr, placeAr::getErrorMessage));
        if (!Fields.check(placeFr, !placeFr.isEmpty(), "lifeprojects.committee.placeFrMissing"))
            problems.add(new Problem(placeFr, placeFr::getErrorMessage));
        var sitting = rows.stream().filter(row -> !row.empty()).toList();
        sitting.forEach(row -> problems.addAll(row.problems()));
        if (!errors.show(problems)) return Optional.empty();
        return Optional.of(new SessionDraft(
                heldOn.getValue(),
                LocalTime.of(Integer.parseInt(hour.group(1)), Integer.parseInt(hour.group(2))),
                new LocalizedText(placeAr.getValue(), placeFr.getValue()),
                sitting.stream().map(MemberFields::member).toList()));
    }
}
