package ma.idmaj.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.funding.FundingService;
import ma.idmaj.funding.TrancheRow;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Agreements and their tranches: what each allows, what is set aside, what is left. */
@Route("funding")
@RolesAllowed(Permission.FUNDING_READ)
@Menu(title = "funding.title", icon = "piggy-bank-coin", order = 40)
class FundingView extends Div implements HasDynamicTitle {

    private final FundingService funding;
    private final boolean mayWrite;
    private final LocalDate today;
    private final Div list = new Div();

    FundingView(FundingService funding, CurrentUser user, Clock clock) {
        this.funding = funding;
        this.mayWrite = user.may(Permission.FUNDING_WRITE);
        this.today = LocalDate.now(clock);
        var header = new PageHeader("funding.title");
        if (mayWrite) {
            var sign = Localized.text(
                    new Button("", click -> new AgreementDialog(funding, today, this::show).open()),
                    "funding.newAgreement");
            sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(sign);
        }
        list.addClassName("stack");
        add(header, list);
        show();
    }

    private void show() {
        list.removeAll();
        Map<UUID, Money> committed = funding.committed();
        Map<UUID, List<TrancheRow>> agreements = funding.tranches().stream()
                .collect(Collectors.groupingBy(TrancheRow::agreementId, LinkedHashMap::new, Collectors.toList()));
        if (agreements.isEmpty()) list.add(new EmptyState("funding.none.title", "funding.none.hint"));
        agreements.forEach((id, tranches) -> list.add(agreement(id, tranches, committed)));
    }

    private Section agreement(UUID id, List<TrancheRow> tranches, Map<UUID, Money> committed) {
        var first = tranches.getFirst();
        var title = new H2();
        Localized.on(title, language -> title.setText(first.agreement().in(language.arabic())));
        var signed = new Div(
                Localized.text(new Span(), "funding.signedOn"), new Span(" "), new Ltr(Formats.date(first.signedOn())));
        signed.addClassName("hint");
        var cards = new Div();
        cards.addClassNames("cards", "wide");
        tranches.forEach(tranche ->
                cards.add(new TrancheCard(tranche, committed.getOrDefault(tranche.id(), Money.ZERO), mayWrite)));
        var section = new Section(title, signed, cards);
        section.addClassName("stack");
        if (mayWrite) {
            section.add(Localized.text(
                    new Button("", click -> new TrancheDialog(funding, id, this::show).open()), "funding.newTranche"));
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("funding.title");
    }
}
