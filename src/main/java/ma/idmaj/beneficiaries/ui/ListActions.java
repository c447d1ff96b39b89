package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.icon.VaadinIcon;

import ma.idmaj.beneficiaries.BeneficiaryFilter;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.lists.PeopleListService;
import ma.idmaj.documents.sheets.SheetFormat;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PreparedDownload;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What can be done with the list as a whole: taken away, printed, filled from a file. In a menu, out of the way. */
class ListActions {

    private static final String PDF = "application/pdf";

    private final PeopleListService lists;
    private final Clock clock;
    private final Function<Language, BeneficiaryFilter> filter;
    private final Supplier<List<String>> inWords;
    private final PreparedDownload download = new PreparedDownload();

    /**
     * @param filter  of the list in the reader's language
     * @param inWords what narrows it
     */
    ListActions(
            PeopleListService lists,
            Clock clock,
            Function<Language, BeneficiaryFilter> filter,
            Supplier<List<String>> inWords) {
        this.lists = lists;
        this.clock = clock;
        this.filter = filter;
        this.inWords = inWords;
    }

    /** @param mayImport whether the account writes files */
    Button menuButton(boolean mayImport) {
        var button = new Button(VaadinIcon.ELLIPSIS_DOTS_H.create());
        button.setId("list-menu");
        button.addClassName("list-menu");
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        Localized.on(button, language -> {
            button.setAriaLabel(Localized.text("beneficiaries.lists.menu"));
            button.setTooltipText(Localized.text("beneficiaries.lists.menu"));
            menu.removeAll();
            menu.addItem(Localized.text("beneficiaries.lists.xlsx"), click -> export(SheetFormat.XLSX));
            menu.addItem(Localized.text("beneficiaries.lists.csv"), click -> export(SheetFormat.CSV));
            menu.addItem(Localized.text("beneficiaries.lists.print"), click -> print());
            if (mayImport)
                menu.addItem(
                        Localized.text("beneficiaries.lists.import"),
                        click -> UI.getCurrent().navigate(BeneficiaryLinks.IMPORT));
        });
        return button;
    }

    /** Where the work under way shows. */
    Component place() {
        return download;
    }

    private void export(SheetFormat format) {
        Language language = Localized.language();
        BeneficiaryFilter wanted = filter.apply(language);
        List<String> words = inWords.get();
        download.start(
                "beneficiaries.lists.exporting",
                lists.count(wanted),
                fileName(format.ending()),
                format.contentType(),
                (file, goOn) -> lists.export(wanted, words, format, language, file, goOn),
                people -> Notices.done("beneficiaries.lists.exported", people),
                () -> Notices.done("beneficiaries.lists.stopped"));
    }

    private void print() {
        Language language = Localized.language();
        BeneficiaryFilter wanted = filter.apply(language);
        List<String> words = inWords.get();
        if (lists.count(wanted) > PeopleListService.MOST_PRINTED) {
            Notices.refused(new Refusal("beneficiaries.lists.tooLongToPrint", PeopleListService.MOST_PRINTED));
            return;
        }
        download.start(
                "beneficiaries.lists.printing",
                0,
                fileName("pdf"),
                PDF,
                (file, goOn) -> {
                    byte[] paper = lists.print(wanted, words, language);
                    try {
                        file.write(paper);
                    } catch (IOException unwritable) {
                        throw new UncheckedIOException(unwritable);
                    }
                    return 0;
                },
                done -> {},
                () -> Notices.done("beneficiaries.lists.stopped"));
    }

    /** Says what day it is of, and of nobody. */
    private String fileName(String ending) {
        return "idmaj-" + LocalDate.now(clock) + "." + ending;
    }
}
