package ma.idmaj.beneficiaries.views.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;

import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.views.SavedView;
import ma.idmaj.beneficiaries.views.SavedViewService;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The saved views as links, the one in force marked; keeping the present filter, and looking after one's own. */
public final class SavedViewsBar extends Div {

    /** In the address: all people, whatever view the list opens with. */
    public static final String ALL = "view";

    private final SavedViewService views;
    private final boolean centreOnly;
    private final Div undo = new Div();
    private final Nav links = new Nav();
    private final Map<Anchor, Map<String, String>> chips = new LinkedHashMap<>();
    private Button save = new Button();
    private List<SavedView> all = List.of();
    private Map<String, String> present = Map.of();

    /** @param centreOnly whether the account's shared views are for its centre */
    public SavedViewsBar(SavedViewService views, boolean centreOnly) {
        this.views = views;
        this.centreOnly = centreOnly;
        addClassName("saved-views");
        links.addClassName("row");
        undo.addClassName("undo-notice");
        undo.getElement().setAttribute("role", "status");
        add(links, undo);
        Localized.on(this, language -> draw());
    }

    /** Reads the views anew. */
    public void read() {
        List<SavedView> now = views.views();
        if (now.equals(all)) return;
        all = now;
        draw();
    }

    /** The one the list opens with. */
    public Optional<SavedView> first() {
        return all.stream().filter(SavedView::first).findFirst();
    }

    /** @param parameters of the list as it is filtered now */
    public void show(Map<String, String> parameters) {
        present = Map.copyOf(parameters);
        mark();
    }

    private void draw() {
        links.removeAll();
        chips.clear();
        links.setAriaLabel(Localized.text("beneficiaries.views.title"));
        if (!all.isEmpty()) links.add(chip(Localized.text("beneficiaries.views.all"), Map.of(), false));
        all.forEach(view -> links.add(chip(view.name(), view.parameters(), view.shared())));
        save = button("save-view", "beneficiaries.views.save");
        save.addClickListener(click -> new SaveViewDialog(views, present, centreOnly, this::again).open());
        links.add(save);
        if (!all.isEmpty()) {
            var manage = button("manage-views", "beneficiaries.views.manage");
            manage.addClickListener(
                    click -> new ManageViewsDialog(views, centreOnly, this::again, this::removed).open());
            links.add(manage);
        }
        mark();
    }

    /** Which view is in force, and whether there is something to keep: at each few letters, so nothing is made anew. */
    private void mark() {
        chips.forEach((chip, parameters) -> {
            if (parameters.equals(present)) chip.getElement().setAttribute("aria-current", "true");
            else chip.getElement().removeAttribute("aria-current");
        });
        save.setVisible(!present.isEmpty() && !chips.containsValue(present));
    }

    private Anchor chip(String name, Map<String, String> parameters, boolean shared) {
        var query = QueryParameters.simple(parameters.isEmpty() ? Map.of(ALL, "all") : parameters);
        var chip = new Anchor(BeneficiaryLinks.ALL + "?" + query.getQueryString(), "");
        var words = new Span(name);
        words.getElement().setAttribute("dir", "auto");
        chip.add(words);
        chip.addClassName("view-chip");
        if (shared) {
            var mark = new Span(Localized.text("beneficiaries.views.shared"));
            mark.addClassName("hint");
            chip.add(mark);
        }
        chips.put(chip, parameters);
        return chip;
    }

    private static Button button(String id, String key) {
        var button = new Button(Localized.text(key));
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void removed(SavedView view) {
        undo.removeAll();
        var words = Localized.text(new Span(), "beneficiaries.views.removed", view.name());
        var back = Localized.text(new Button(), "beneficiaries.views.undo");
        back.setId("undo-view");
        back.addClickListener(click -> {
            undo.removeAll();
            Notices.attempt(() -> views.restore(view.id()));
            again();
        });
        var strip = new Div(words, back);
        strip.addClassName("strip");
        undo.add(strip);
        again();
    }

    private void again() {
        read();
        draw();
    }
}
