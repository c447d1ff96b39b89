package ma.idmaj.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.menu.MenuEntry;

import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** On phones, where five entries fit: the door to the others. */
class MoreButton extends Button {

    MoreButton(List<MenuEntry> entries) {
        super(VaadinIcon.ELLIPSIS_DOTS_H.create());
        addClassName("more");
        var menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        Localized.on(this, language -> {
            setText(Localized.text("shell.more"));
            menu.removeAll();
            entries.forEach(entry -> menu.addItem(
                    Localized.text(entry.title()),
                    click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(entry.path().replaceFirst("^/", "")))));
        });
    }
}
