package ma.idmaj.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.menu.MenuEntry;

import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** On phones, where five entries fit: the door to the others. */
class MoreButton extends Button {

    MoreButton(List<MenuEntry> entries) {
        // Not the button's own icon place, which lies beside the word: the entries next to it stand their icons above.
        addClassName("more");
        var icon = VaadinIcon.ELLIPSIS_DOTS_H.create();
        var word = new Span();
        var stacked = new Span(icon, word);
        stacked.addClassName("stacked");
        getElement().appendChild(stacked.getElement());
        var menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        Localized.on(this, language -> {
            word.setText(Localized.text("shell.more"));
            menu.removeAll();
            entries.forEach(entry -> menu.addItem(
                    Localized.text(entry.title()),
                    click -> click.getSource()
                            .getUI()
                            .ifPresent(ui -> ui.navigate(entry.path().replaceFirst("^/", "")))));
        });
    }
}
