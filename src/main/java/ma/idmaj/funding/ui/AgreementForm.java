package ma.idmaj.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.funding.AgreementDraft;
import ma.idmaj.funding.AgreementDraft.Funder;
import ma.idmaj.funding.AgreementDraft.Partner;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.ErrorSummary;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an agreement says: names, dates, scheme and ceiling, partners, funders whose shares are a whole. */
class AgreementForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final TextField nameAr = Fields.arabicText("funding.name.ar", AgreementDraft.NAME_LENGTH);
    private final TextField nameFr = Fields.latinText("funding.name.fr", AgreementDraft.NAME_LENGTH);
    private final DatePicker signedOn = Fields.date("funding.signedOn");
    private final DatePicker runsUntil = Fields.optional(Fields.date("funding.runsUntil"));
    private final TextField schemeAr =
            Fields.optional(Fields.arabicText("funding.scheme.ar", AgreementDraft.SCHEME_LENGTH));
    private final TextField schemeFr =
            Fields.optional(Fields.latinText("funding.scheme.fr", AgreementDraft.SCHEME_LENGTH));
    private final ParsedField<Money> ceiling = Fields.optional(Fields.money("funding.ceiling"));
    private final ParsedField<Money> envelope = Fields.money("funding.firstEnvelope");
    private final Div partners = rows();
    private final Div funders = rows();
    private final Paragraph fundersHint = Localized.text(new Paragraph(), "funding.funders.hint");
    private final Button addFunder =
            more("add-funder", "funding.addFunder", () -> funder(null).focus());
    private final Paragraph sum = new Paragraph();
    private final List<LocalizedText> known;
    private final LocalDate today;

    /** @param known names of funders there are */
    AgreementForm(List<LocalizedText> known, LocalDate today) {
        this.known = known;
        this.today = today;
        addClassNames("stack", "agreement-form");
        signedOn.setMax(today);
        signedOn.setValue(today);
        envelope.setId("envelope");
        nameAr.setId("name-ar");
        nameFr.setId("name-fr");
        Fields.hint(ceiling, "funding.ceiling.hint");
        sum.getElement().setAttribute("role", "status");
        Localized.on(sum, language -> sayShares());
        add(
                errors,
                panel(
                        pair(nameAr, nameFr),
                        pair(signedOn, runsUntil),
                        pair(schemeAr, schemeFr),
                        pair(ceiling, envelope)),
                Localized.text(new H2(), "funding.funders"),
                fundersHint,
                funders,
                sum,
                addFunder,
                Localized.text(new H2(), "funding.partners"),
                partners,
                more("add-partner", "funding.addPartner", () -> partner(null).focus()));
    }

    /** @param fixed whether ceiling and funders stay as they are */
    void show(AgreementDraft terms, boolean fixed) {
        nameAr.setValue(terms.name().ar());
        nameFr.setValue(terms.name().fr());
        signedOn.setValue(terms.signedOn());
        runsUntil.setValue(terms.runsUntil());
        schemeAr.setValue(terms.scheme().ar());
        schemeFr.setValue(terms.scheme().fr());
        ceiling.setValue(terms.ceiling());
        // Its tranches have theirs.
        envelope.setVisible(false);
        terms.partners().forEach(this::partner);
        terms.funders().forEach(this::funder);
        if (!fixed) return;
        Localized.text(fundersHint, "funding.termsFixed.hint");
        ceiling.setReadOnly(true);
        all(funders, FunderFields.class).forEach(FunderFields::fixed);
        addFunder.setVisible(false);
    }

    /** Of the first tranche; asked of a new agreement alone. */
    Money envelope() {
        return envelope.optionalValue().orElse(Money.ZERO);
    }

    /** Empty when something is missing or wrong, which the summary on top then tells. */
    Optional<AgreementDraft> draft() {
        var problems = new ArrayList<Problem>();
        check(problems, nameAr, !nameAr.isEmpty(), "funding.nameMissing");
        check(problems, nameFr, !nameFr.isEmpty(), "funding.nameMissing");
        LocalDate signed = signedOn.getValue();
        check(problems, signedOn, signed != null && !signed.isAfter(today), "funding.dateWrong");
        LocalDate end = runsUntil.getValue();
        check(problems, runsUntil, end == null || signed == null || !end.isBefore(signed), "funding.endsBeforeSigned");
        check(problems, ceiling, ceiling.text().isBlank() || positive(ceiling), "funding.ceilingMissing");
        check(problems, envelope, !envelope.isVisible() || positive(envelope), "funding.envelopeMissing");
        List<FunderFields> paying =
                all(funders, FunderFields.class).filter(row -> !row.empty()).toList();
        paying.forEach(row -> problems.addAll(row.problems()));
        List<PartnerFields> signing =
                all(partners, PartnerFields.class).filter(row -> !row.empty()).toList();
        signing.forEach(row -> problems.addAll(row.problems()));
        if (!errors.show(problems) || signed == null) return Optional.empty();
        return Optional.of(new AgreementDraft(
                new LocalizedText(nameAr.getValue(), nameFr.getValue()),
                signed,
                end,
                new LocalizedText(schemeAr.getValue(), schemeFr.getValue()),
                ceiling.getValue(),
                signing.stream().map(PartnerFields::partner).toList(),
                paying.stream().map(FunderFields::funder).toList()));
    }

    private static <F extends Component & HasValidation> void check(
            List<Problem> problems, F field, boolean right, String key) {
        if (!Fields.check(field, right, key)) problems.add(new Problem(field, field::getErrorMessage));
    }

    private static boolean positive(ParsedField<Money> field) {
        return field.optionalValue().filter(money -> money.centimes() > 0).isPresent();
    }

    private FunderFields funder(@Nullable Funder funder) {
        var row = new FunderFields(
                funder,
                known,
                fields -> {
                    funders.remove(fields);
                    sayShares();
                },
                this::sayShares);
        funders.add(row);
        sayShares();
        return row;
    }

    private PartnerFields partner(@Nullable Partner partner) {
        var row = new PartnerFields(partner, partners::remove);
        partners.add(row);
        return row;
    }

    private void sayShares() {
        int shares = all(funders, FunderFields.class)
                .mapToInt(row -> row.share().orElse(0))
                .sum();
        sum.setVisible(funders.getComponentCount() > 0);
        sum.setText(Localized.text(
                shares == AgreementDraft.WHOLE ? "funding.sharesWhole" : "funding.sharesSum",
                AgreementDraft.percent(shares)));
    }

    private static <R> Stream<R> all(Div rows, Class<R> type) {
        return rows.getChildren().filter(type::isInstance).map(type::cast);
    }

    private static Button more(String id, String key, Runnable add) {
        var more = Localized.text(new Button(VaadinIcon.PLUS.create()), key);
        more.setId(id);
        more.addClickListener(click -> add.run());
        return more;
    }

    private static Div rows() {
        var rows = new Div();
        rows.addClassName("stack");
        return rows;
    }

    private static Div panel(Component... fields) {
        var panel = new Div(fields);
        panel.addClassName("panel");
        return panel;
    }

    private static Div pair(Component one, Component other) {
        var pair = new Div(one, other);
        pair.addClassName("field-pair");
        return pair;
    }
}
