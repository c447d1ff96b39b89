package ma.idmaj.catalogue.kits.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.kits.KitChangedMeanwhile;
import ma.idmaj.catalogue.kits.KitLinks;
import ma.idmaj.catalogue.kits.KitRefused;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.catalogue.kits.KitVersions;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A new kit, or the next version of one. What is typed stays when someone else was faster, and who was is said. */
@Route(KitLinks.NEW)
@RouteAlias(KitLinks.ALL + "/:" + KitAddress.CODE + "/edit")
@RolesAllowed(Permission.CATALOGUE_WRITE)
class EditKitView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final KitService kits;
    private final KitVersions versions;
    private final CatalogueService catalogue;
    private final AccountNames accounts;
    private final PageHeader header = new PageHeader();
    private final Div overtaken = new Div();
    private @Nullable KitRow existing;

    EditKitView(KitService kits, KitVersions versions, CatalogueService catalogue, AccountNames accounts) {
        this.kits = kits;
        this.versions = versions;
        this.catalogue = catalogue;
        this.accounts = accounts;
        addClassNames("form-page", "kit-edit");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (event.getRouteParameters().get(KitAddress.CODE).isPresent()) existing = KitAddress.find(kits, event);
        Localized.on(header, language -> header.title(getPageTitle()));
        if (existing != null) header.facts(Localized.text(new Paragraph(), "catalogue.kits.edit.hint"));
        var form = new KitForm(existing, kits.trades(), catalogue);
        var save = Localized.text(
                new Button("", click -> save(form)),
                existing == null ? "catalogue.kits.saveNew" : "catalogue.kits.save");
        save.setId("save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var back = KitWords.button(
                existing == null ? KitLinks.ALL : KitLinks.kit(existing.code()), "catalogue.kits.cancel", "quiet");
        var actions = new Div(save, back);
        actions.addClassName("form-actions");
        overtaken.getElement().setAttribute("role", "alert");
        add(header, overtaken, form, actions);
    }

    private void save(KitForm form) {
        try {
            String code = existing == null ? add(form) : change(existing, form);
            form.accepted();
            Notices.done("catalogue.kits.saved");
            getUI().ifPresent(ui -> ui.navigate(KitLinks.kit(code)));
        } catch (KitRefused refused) {
            form.refused(refused);
        } catch (KitChangedMeanwhile changed) {
            tell(changed);
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
    }

    private String add(KitForm form) {
        versions.add(form.code(), form.trade(), form.draft());
        return form.code();
    }

    private String change(KitRow kit, KitForm form) {
        versions.change(kit.id(), kit.version(), form.draft());
        return kit.code();
    }

    /** From then on it is their version that the next one follows: saving again is a decision, not a slip. */
    private void tell(KitChangedMeanwhile changed) {
        KitRow before = existing;
        if (before == null) return;
        KitRow now = kits.kit(before.code()).orElseThrow(() -> changed);
        existing = now;
        var made = versions.versions(now.id()).getFirst();
        var names = accounts.of(List.of(made.madeBy()));
        var words = new Paragraph();
        Localized.on(
                words,
                language -> words.setText(Localized.text(
                        "catalogue.kits.overtaken", names.of(made.madeBy(), language.arabic()), made.version())));
        var link = Localized.text(
                new Anchor(KitLinks.compare(now.code(), before.version(), now.version()), ""),
                "catalogue.kits.seeTheirs");
        link.setTarget(AnchorTarget.BLANK);
        link.addClassName("row-link");
        overtaken.removeAll();
        overtaken.addClassNames("error-summary", "kit-overtaken");
        overtaken.add(words, link);
        overtaken.scrollIntoView();
    }

    @Override
    public String getPageTitle() {
        return existing == null
                ? Localized.text("catalogue.kits.new")
                : Localized.text(
                        "catalogue.editOf",
                        existing.name().in(Localized.language().arabic()));
    }
}
