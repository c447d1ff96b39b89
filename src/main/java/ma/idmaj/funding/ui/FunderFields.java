package ma.idmaj.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.funding.AgreementDraft;
import ma.idmaj.funding.AgreementDraft.Funder;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Digits;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** One funder in a form: name, share in percent, and a cap if it has one. A funder known by one name brings the other. */
class FunderFields extends Div {

    private final TextField ar = Fields.arabicText("funding.funder.ar", AgreementDraft.NAME_LENGTH);
    private final TextField fr = Fields.latinText("funding.funder.fr", AgreementDraft.NAME_LENGTH);
    private final TextField share = Fields.latinText("funding.share", 8);
    private final ParsedField<Money> cap = Fields.optional(Fields.money("funding.cap"));
    private final Button away = Localized.text(new Button(VaadinIcon.TRASH.create()), "funding.remove");

    FunderFields(
            @Nullable Funder funder, List<LocalizedText> known, Consumer<FunderFields> remove, Runnable shareChanged) {
        addClassNames("party-fields");
        share.setSuffixComponent(new Span("%"));
        Fields.hint(share, "funding.share.hint");
        complete(ar, fr, known, LocalizedText::ar, LocalizedText::fr);
        complete(fr, ar, known, LocalizedText::fr, LocalizedText::ar);
        share.addValueChangeListener(change -> shareChanged.run());
        var names = new Div(ar, fr);
        names.addClassName("field-pair");
        var terms = new Div(share, cap);
        terms.addClassName("field-pair");
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        away.addClickListener(click -> remove.accept(this));
        add(names, terms, away);
        if (funder == null) return;
        ar.setValue(funder.name().ar());
        fr.setValue(funder.name().fr());
        share.setValue(AgreementDraft.percent(funder.share()));
        cap.setValue(funder.cap());
    }

    private static void complete(
            TextField typed,
            TextField other,
            List<LocalizedText> known,
            Function<LocalizedText, String> one,
            Function<LocalizedText, String> another) {
        typed.addValueChangeListener(change -> {
            if (!other.isEmpty()) return;
            String folded = SearchKey.of(typed.getValue());
            known.stream()
                    .filter(name -> SearchKey.of(one.apply(name)).equals(folded))
                    .findFirst()
                    .ifPresent(name -> other.setValue(another.apply(name)));
        });
    }

    boolean empty() {
        return ar.isEmpty() && fr.isEmpty() && share.isEmpty() && cap.text().isBlank();
    }

    /** In hundredths of a percent; empty for what is no share from 0,01 to 100. */
    Optional<Integer> share() {
        String typed = CleanText.oneLine(Digits.western(share.getValue()))
                .replace('٫', '.')
                .replace(',', '.')
                .replace("%", "")
                .replace("٪", "")
                .strip();
        if (!typed.matches("\\d{1,3}(\\.\\d{1,2})?")) return Optional.empty();
        return Optional.of(new BigDecimal(typed).movePointRight(2).intValueExact())
                .filter(hundredths -> hundredths >= 1 && hundredths <= AgreementDraft.WHOLE);
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (TextField name : List.of(ar, fr))
            if (!Fields.check(name, !name.isEmpty(), "funding.funderNameMissing"))
                problems.add(new Problem(name, name::getErrorMessage));
        if (!Fields.check(share, share().isPresent(), "funding.shareUnreadable"))
            problems.add(new Problem(share, share::getErrorMessage));
        boolean capped = cap.optionalValue()
                .map(money -> money.centimes() > 0)
                .orElse(cap.text().isBlank());
        if (!Fields.check(cap, capped, "funding.capUnreadable")) problems.add(new Problem(cap, cap::getErrorMessage));
        return problems;
    }

    Funder funder() {
        return new Funder(new LocalizedText(ar.getValue(), fr.getValue()), share().orElseThrow(), cap.getValue());
    }

    /** Who pays how much stays, and what they are called. */
    void fixed() {
        Stream.of(ar, fr, share, cap).forEach(field -> field.setReadOnly(true));
        away.setVisible(false);
    }

    void focus() {
        ar.focus();
    }
}
