package ma.idmaj.documents.sheets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.icon.VaadinIcon;

import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.SheetFormat;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PreparedDownload;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.function.Supplier;

/**
 * «Take away ▾»: the list as its screen shows it, as a workbook or as text, in the reader's language. The button goes among
 * the page's actions, its {@link #place()} above the list.
 */
public final class TakeAway {

    private final ListExports exports;
    private final Supplier<? extends ExportedList<?>> list;
    private final PreparedDownload download = new PreparedDownload();

    /** @param list as the screen is narrowed at the moment */
    public TakeAway(ListExports exports, Supplier<? extends ExportedList<?>> list) {
        this.exports = exports;
        this.list = list;
    }

    public Button button() {
        var button = new Button(VaadinIcon.DOWNLOAD_ALT.create());
        button.setId("take-away");
        button.addClassName("take-away");
        button.getElement().setAttribute("aria-haspopup", "menu");
        ComponentUtil.setData(button, TakeAway.class, this);
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        Localized.on(button, language -> {
            button.setText(Localized.text("documents.sheets.takeAway"));
            menu.removeAll();
            for (SheetFormat format : SheetFormat.values())
                menu.addItem(Localized.label(format), click -> export(format));
        });
        return button;
    }

    /** The one whose button this is. */
    public static TakeAway of(Button button) {
        var takeAway = ComponentUtil.getData(button, TakeAway.class);
        if (takeAway == null) throw new IllegalArgumentException("a button of another kind");
        return takeAway;
    }

    /** Where the work under way shows. */
    public Component place() {
        return download;
    }

    /** As it would be taken away now. */
    public ExportedList<?> list() {
        return list.get();
    }

    private void export(SheetFormat format) {
        Language language = Localized.language();
        var wanted = list();
        download.start(
                "documents.sheets.exporting",
                0,
                exports.fileName(wanted, format),
                format.contentType(),
                (file, goOn) -> exports.write(wanted, format, language, file, goOn),
                rows -> Notices.done("documents.sheets.exported", rows),
                () -> Notices.done("documents.sheets.stopped"));
    }
}
