package ma.idmaj.funding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.funding.FundingLinks;
import ma.idmaj.funding.FundingService;
import ma.idmaj.funding.MoneyTrail;
import ma.idmaj.funding.TrancheRow;
import ma.idmaj.funding.money.Funds;
import ma.idmaj.funding.money.TrancheFunds;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Agreements and their tranches: what each allows, what is set aside, handed over, left. */
@Route(FundingLinks.ALL)
@RolesAllowed(Permission.FUNDING_READ)
@Menu(title = "funding.title", icon = "piggy-bank-coin", order = 40)
class FundingView extends Div implements HasDynamicTitle {

    FundingView(FundingService funding, MoneyTrail trail, ListExports exports, CurrentUser user) {
        addClassNames("stack", "funding");
        var header = new PageHeader("funding.title");
        if (user.may(Permission.FUNDING_WRITE)) {
            var sign = Localized.text(new Anchor(FundingLinks.NEW, ""), "funding.newAgreement");
            sign.addClassName("button-link");
            sign.setRouterIgnore(false);
            header.actions(sign);
        }
        var takeAway = new TakeAway(exports, () -> TrancheSheet.of(funding, trail));
        add(header.also(takeAway.button()), takeAway.place());
        Map<UUID, TrancheFunds> funds = trail.all();
        Map<UUID, List<TrancheRow>> agreements = funding.tranches().stream()
                .collect(Collectors.groupingBy(TrancheRow::agreementId, LinkedHashMap::new, Collectors.toList()));
        if (agreements.isEmpty()) add(new EmptyState("funding.none.title", "funding.none.hint"));
        agreements.forEach((id, tranches) -> add(agreement(id, tranches, funds)));
    }

    private static Section agreement(UUID id, List<TrancheRow> tranches, Map<UUID, TrancheFunds> funds) {
        var first = tranches.getFirst();
        Funds whole = Funds.sum(tranches.stream()
                .map(tranche -> funds.get(tranche.id()).whole())
                .toList());
        var link = new Anchor(FundingLinks.agreement(id), "");
        link.addClassName("row-link");
        var finding = new Paragraph();
        finding.addClassName("lead");
        var table = new FundsTable("funding.tranches", "funding.tranche", whole);
        tranches.forEach(tranche -> table.line(
                language -> {
                    var name = new Span(tranche.name().in(language.arabic()));
                    var cell = new Div(name, TrancheCard.chip(tranche.state()));
                    cell.addClassName("tranche-name");
                    return cell;
                },
                funds.get(tranche.id()).whole()));
        table.total(language -> new Span(Localized.text("funding.allTranches")));
        var title = new H2(link);
        Localized.on(title, language -> {
            link.setText(first.agreement().in(language.arabic()));
            finding.setText(FundsBar.finding(whole));
        });
        var signed = new Div(
                Localized.text(new Span(), "funding.signedOn"), new Span(" "), new Ltr(Formats.date(first.signedOn())));
        signed.addClassName("hint");
        var section = new Section(
                title, signed, finding, new FundsBar(AgreementView.own(whole), FundsBar.proposed(tranches)), table);
        section.addClassNames("panel", "stack");
        return section;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("funding.title");
    }
}
