package ma.idmaj.funding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.funding.AgreementDetail;
import ma.idmaj.funding.AgreementNotFound;
import ma.idmaj.funding.FundingLinks;
import ma.idmaj.funding.FundingService;
import ma.idmaj.funding.MoneyTrail;
import ma.idmaj.funding.TrancheRow;
import ma.idmaj.funding.TrancheService;
import ma.idmaj.funding.money.Funds;
import ma.idmaj.funding.money.TrancheFunds;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One agreement: its money by funder, its tranches and what may be done with them, who signed it, its history. */
@Route("funding/:agreement")
@RolesAllowed(Permission.FUNDING_READ)
class AgreementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FundingService funding;
    private final TrancheService acts;
    private final MoneyTrail trail;
    private final AccountNames accounts;
    private final ListExports exports;
    private final CurrentUser user;
    private UUID id = new UUID(0, 0);
    private LocalizedText name = new LocalizedText("", "");

    AgreementView(
            FundingService funding,
            TrancheService acts,
            MoneyTrail trail,
            AccountNames accounts,
            ListExports exports,
            CurrentUser user) {
        this.funding = funding;
        this.acts = acts;
        this.trail = trail;
        this.accounts = accounts;
        this.exports = exports;
        this.user = user;
        addClassNames("stack", "funding");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = UUID.fromString(event.getRouteParameters().get("agreement").orElse(""));
            show();
        } catch (IllegalArgumentException | AgreementNotFound notThere) {
            throw new NotFoundException();
        }
    }

    private void show() {
        AgreementDetail agreement = funding.agreement(id);
        name = agreement.terms().name();
        Map<UUID, TrancheFunds> all = trail.all();
        List<TrancheFunds> funds = agreement.tranches().stream()
                .map(tranche -> all.get(tranche.id()))
                .toList();
        removeAll();
        var takeAway = new TakeAway(exports, () -> MoneyTrailSheet.of(agreement, funds));
        add(header(takeAway), takeAway.place());
        add(money(agreement, funds), tranches(agreement, funds), new TermsPanel(agreement));
        add(new HistoryPanel(
                agreement.history(),
                accounts.of(agreement.history().stream()
                        .map(AgreementDetail.Act::by)
                        .toList())));
    }

    private PageHeader header(TakeAway takeAway) {
        var header = new PageHeader();
        Localized.on(header, language -> header.title(name.in(language.arabic())));
        if (!user.may(Permission.FUNDING_WRITE)) return header.also(takeAway.button());
        var next = Localized.text(new Button(), "funding.newTranche");
        next.setId("new-tranche");
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.addClickListener(click -> new TrancheDialog(
                        (envelope, until, reason) -> funding.openTranche(id, envelope, until), this::show)
                .open());
        var edit = Localized.text(new Anchor(FundingLinks.edit(id), ""), "funding.editAgreement");
        edit.addClassNames("button-link", "quiet");
        edit.setRouterIgnore(false);
        return header.actions(next, edit, takeAway.button());
    }

    /** The agreement's own money: what one tranche hands to another is within it. */
    static Funds own(Funds whole) {
        return new Funds(
                whole.envelope(),
                Money.ZERO,
                whole.carriedOut().minus(whole.carriedIn()),
                whole.planned(),
                whole.committed(),
                whole.spent(),
                whole.released());
    }

    private static Div money(AgreementDetail agreement, List<TrancheFunds> funds) {
        Funds whole = own(Funds.sum(funds.stream().map(TrancheFunds::whole).toList()));
        var title = new H2();
        Localized.on(title, language -> title.setText(FundsBar.finding(whole)));
        var panel = new Div(title, new FundsBar(whole, FundsBar.proposed(agreement.tranches())));
        panel.addClassNames("panel", "stack");
        if (agreement.terms().funders().isEmpty() || funds.isEmpty()) {
            panel.add(Localized.text(new Paragraph(), "funding.noFunders"));
            return panel;
        }
        var table = new FundsTable("funding.byFunder", "funding.funder", whole);
        for (int i = 0; i < agreement.terms().funders().size(); i++) {
            int funder = i;
            table.line(
                    language -> FunderName.of(agreement.terms().funders().get(funder), language),
                    own(Funds.sum(funds.stream()
                            .map(tranche -> tranche.funders().get(funder).funds())
                            .toList())));
        }
        panel.add(table.total(language -> new Span(Localized.text("funding.allFunders"))));
        return panel;
    }

    private Div tranches(AgreementDetail agreement, List<TrancheFunds> funds) {
        var cards = new Div(Localized.text(new H2(), "funding.tranches"));
        cards.addClassName("stack");
        for (int i = funds.size() - 1; i >= 0; i--) {
            TrancheRow tranche = agreement.tranches().get(i);
            cards.add(new TrancheCard(tranche, funds.get(i), acts, user, this::show));
        }
        return cards;
    }

    @Override
    public String getPageTitle() {
        return name.in(Localized.language().arabic()) + " · " + Localized.text("funding.title");
    }
}
