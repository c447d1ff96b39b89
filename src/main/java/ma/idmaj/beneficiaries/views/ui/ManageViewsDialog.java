package ma.idmaj.beneficiaries.views.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.beneficiaries.views.SavedView;
import ma.idmaj.beneficiaries.views.SavedViewService;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.function.Consumer;

/** One's own views renamed, shared and removed; the view the list opens with chosen among all. */
class ManageViewsDialog extends Dialog {

    private final SavedViewService views;
    private final boolean centreOnly;
    private final Runnable changed;
    private final Consumer<SavedView> removed;
    private final Div list = new Div();

    ManageViewsDialog(SavedViewService views, boolean centreOnly, Runnable changed, Consumer<SavedView> removed) {
        this.views = views;
        this.centreOnly = centreOnly;
        this.changed = changed;
        this.removed = removed;
        list.addClassNames("stack", "manage-views");
        var close = Localized.text(new Button(), "beneficiaries.views.close");
        close.addClickListener(click -> close());
        add(list);
        getFooter().add(close);
        Localized.on(this, language -> setHeaderTitle(Localized.text("beneficiaries.views.manage")));
        draw();
    }

    private void draw() {
        list.removeAll();
        views.views().forEach(view -> list.add(view.own() ? own(view) : colleagues(view)));
    }

    private Div own(SavedView view) {
        var name = Fields.text("beneficiaries.views.name", SavedView.MAX_NAME);
        name.setValue(view.name());
        name.addValueChangeListener(change -> {
            if (change.isFromClient() && !change.getValue().equals(view.name()))
                act(() -> views.rename(view.id(), change.getValue()));
        });
        var shared = Fields.checkbox(SaveViewDialog.shareKey(centreOnly));
        shared.setValue(view.shared());
        shared.addValueChangeListener(change -> act(() -> views.share(view.id(), change.getValue())));
        var remove = Localized.text(new Button(), "beneficiaries.views.remove");
        remove.setAriaLabel(Localized.text("beneficiaries.views.removeOf", view.name()));
        remove.addClickListener(click -> {
            if (!Notices.attempt(() -> views.remove(view.id()))) return;
            close();
            removed.accept(view);
        });
        var box = new Div(name, shared, first(view), remove);
        box.addClassName("manage-view");
        return box;
    }

    private Div colleagues(SavedView view) {
        var name = new Span(view.name());
        name.getElement().setAttribute("dir", "auto");
        var box = new Div(name, first(view));
        box.addClassName("manage-view");
        return box;
    }

    private Checkbox first(SavedView view) {
        var first = Fields.checkbox("beneficiaries.views.first");
        first.setValue(view.first());
        first.addValueChangeListener(change -> act(() -> views.openWith(change.getValue() ? view.id() : null)));
        return first;
    }

    private void act(Runnable act) {
        Notices.attempt(act);
        draw();
        changed.run();
    }
}
