package ma.idmaj.catalogue.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.kits.KitLinks;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.catalogue.kits.KitState;
import ma.idmaj.catalogue.kits.KitVersions;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One kit: its lines at the version's prices and at today's, and what became of it from version to version. */
@Route(KitLinks.ALL + "/:" + KitAddress.CODE)
@RolesAllowed(Permission.CATALOGUE_READ)
class KitView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final KitService kits;
    private final KitVersions versions;
    private final AccountNames names;
    private final CurrentUser user;
    private final ListExports exports;
    private final LocalDate today;
    private String title = "";

    KitView(
            KitService kits,
            KitVersions versions,
            AccountNames names,
            ListExports exports,
            CurrentUser user,
            Clock clock) {
        this.kits = kits;
        this.versions = versions;
        this.names = names;
        this.user = user;
        this.exports = exports;
        this.today = LocalDate.now(clock);
        addClassNames("kit-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        KitRow current = KitAddress.find(kits, event);
        var version = KitAddress.version(event, KitAddress.VERSION, current);
        var from = KitAddress.version(event, KitAddress.FROM, current);
        var to = KitAddress.version(event, KitAddress.TO, current);
        KitRow shown = version.isPresent() ? kits.version(current.id(), version.getAsLong()) : current;
        removeAll();
        title = shown.name().in(Localized.language().arabic());
        var takeAway = new TakeAway(
                exports,
                () -> KitSheet.of(() -> List.of(shown))
                        .narrowed("catalogue.kits.kit", shown.name())
                        .narrowed("catalogue.kits.version", shown.version()));
        add(header(shown).also(takeAway.button()), takeAway.place());
        if (shown.version() != shown.current()) add(older(shown));
        add(new KitTotals(shown, today), new KitLines(shown, today));
        add(new KitHistory(current, versions, names, from, to));
    }

    private PageHeader header(KitRow kit) {
        var header = new PageHeader();
        Localized.on(header, language -> header.title(kit.name().in(language.arabic())));
        var trade = new Span();
        Localized.on(trade, language -> trade.setText(kit.trade().name().in(language.arabic())));
        return header.facts(
                        trade,
                        new Ltr(kit.code()),
                        new StateChip(Tone.INFO, "catalogue.kits.versionNumber", kit.version()),
                        KitWords.chip(kit.state()))
                .actions(actions(kit));
    }

    private Component[] actions(KitRow kit) {
        var actions = new ArrayList<Component>();
        if (!user.may(Permission.CATALOGUE_WRITE)) return new Component[0];
        if (kit.state() == KitState.IN_USE) {
            actions.add(KitWords.button(KitLinks.edit(kit.code()), "catalogue.kits.edit", "primary"));
            actions.add(act("catalogue.kits.retire", kit, () -> versions.retire(kit.id())));
        } else {
            actions.add(act("catalogue.kits.reinstate", kit, () -> versions.reinstate(kit.id())));
        }
        return actions.toArray(Component[]::new);
    }

    private Button act(String key, KitRow kit, Runnable act) {
        var button = Localized.text(new Button(), key);
        button.addClickListener(click -> {
            if (!Notices.attempt(act)) return;
            Notices.done(kit.state() == KitState.IN_USE ? "catalogue.kits.retired" : "catalogue.kits.reinstated");
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
        });
        return button;
    }

    private static Div older(KitRow kit) {
        var words = Localized.text(new Paragraph(), "catalogue.kits.older", kit.version(), kit.current());
        var older = new Div(words, KitWords.button(KitLinks.kit(kit.code()), "catalogue.kits.toCurrent", "quiet"));
        older.addClassNames("panel", "kit-older");
        older.getElement().setAttribute("role", "note");
        return older;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
