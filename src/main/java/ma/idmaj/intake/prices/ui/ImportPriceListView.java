package ma.idmaj.intake.prices.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.prices.PriceImports;
import ma.idmaj.catalogue.prices.SupplierRow;
import ma.idmaj.catalogue.prices.SupplierService;
import ma.idmaj.intake.Columns;
import ma.idmaj.intake.ColumnsMissing;
import ma.idmaj.intake.FileKind;
import ma.idmaj.intake.file.ListFile;
import ma.idmaj.intake.file.ListFileReader;
import ma.idmaj.intake.prices.CheckedPriceList;
import ma.idmaj.intake.prices.PriceListDraft;
import ma.idmaj.intake.prices.PriceListIntakeService;
import ma.idmaj.intake.ui.ColumnMapping;
import ma.idmaj.intake.ui.FileUpload;
import ma.idmaj.shared.Stopped;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.RunningWork;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;

/** A supplier's price list: read, compared with the catalogue, decided row by row, brought in; undone. */
@Route(CatalogueLinks.PRICE_LISTS)
@RolesAllowed(Permission.CATALOGUE_WRITE)
class ImportPriceListView extends Div implements HasDynamicTitle {

    private final PriceListIntakeService intake;
    private final PriceImports imports;
    private final AccountNames names;
    private final Select<SupplierRow> supplier = Fields.label(new Select<>(), "catalogue.prices.supplier");
    private final DatePicker validUntil = Fields.optional(Fields.date("catalogue.prices.validUntil"));
    private final Div body = new Div();
    private @Nullable ListFile file;

    ImportPriceListView(
            PriceListIntakeService intake, SupplierService suppliers, PriceImports imports, AccountNames names) {
        this.intake = intake;
        this.imports = imports;
        this.names = names;
        addClassName("import-page");
        body.addClassName("stack");
        supplier.setId("supplier");
        supplier.setItemLabelGenerator(SupplierRow::name);
        supplier.setItems(
                suppliers.suppliers().stream().filter(SupplierRow::active).toList());
        var back = Localized.text(new Anchor(CatalogueLinks.SUPPLIERS, ""), "intake.prices.back");
        back.addClassNames("button-link", "quiet");
        add(new PageHeader("intake.prices.title").actions(back), body);
        askForFile();
    }

    private void askForFile() {
        body.removeAll();
        var origin = new Div(supplier, validUntil);
        origin.addClassName("form-grid");
        var panel = new Div(origin, new FileUpload(this::read));
        panel.addClassNames("panel", "stack");
        body.add(Localized.text(new Paragraph(), "intake.prices.lead"), panel, new PriceImportsPanel(imports, names));
    }

    /** A file that can't be read says why and leaves the page as it was. */
    private void read(String name, byte[] content) {
        file = null;
        if (!Fields.check(supplier, supplier.getValue() != null, "catalogue.prices.supplierMissing")) {
            supplier.focus();
            Notices.refused("catalogue.prices.supplierMissing");
            return;
        }
        work("intake.reading", this::askForFile)
                .start(
                        0,
                        goOn -> {
                            var whole = ListFileReader.read(content, name);
                            if (!goOn.test(0)) throw new Stopped();
                            return whole;
                        },
                        this::recognise,
                        this::askForFile);
    }

    private void recognise(ListFile whole) {
        file = whole;
        try {
            read(Columns.propose(whole.first(), FileKind.PRICE_LIST));
        } catch (ColumnsMissing missing) {
            askForFile();
            Notices.refused(missing.messageKey(), names(missing));
        }
    }

    /** Reads the file by these columns; where a name or the price has none, whoever imports says which it is. */
    private void read(Columns columns) {
        var whole = file;
        if (whole == null) return;
        if (!columns.missing(FileKind.PRICE_LIST).isEmpty()) {
            askForColumns(columns);
            return;
        }
        work("intake.prices.checking", this::askForFile)
                .start(
                        0,
                        goOn -> intake.check(PriceListDraft.read(whole, columns), goOn),
                        this::show,
                        this::askForFile);
    }

    private void askForColumns(Columns columns) {
        var sentence = new Paragraph();
        sentence.addClassName("warning");
        var missing = ColumnsMissing.in(columns, FileKind.PRICE_LIST);
        Localized.on(sentence, language -> sentence.setText(Localized.text(missing.messageKey(), names(missing))));
        body.removeAll();
        body.add(sentence, new ColumnMapping(columns, FileKind.PRICE_LIST, this::read, true));
    }

    private static String names(ColumnsMissing missing) {
        return missing.missing().stream()
                .map(field -> Localized.text(field.labelKey()))
                .collect(Collectors.joining(" · "));
    }

    private void show(CheckedPriceList list) {
        body.removeAll();
        if (intake.broughtInBefore(list.draft())) {
            var before = Localized.text(new Paragraph(), "intake.prices.before");
            before.addClassName("warning");
            body.add(before);
        }
        body.add(
                new PriceListReview(list, supplier.getValue().name(), this::bringIn, this::askForFile),
                new ColumnMapping(list.draft().columns(), FileKind.PRICE_LIST, this::read, false));
    }

    /** Stopping, leaving the page or a refusal keep nothing; what was decided is still there to go on with. */
    private void bringIn(CheckedPriceList list) {
        var from = supplier.getValue().id();
        var until = validUntil.getValue();
        work("intake.prices.bringingIn", () -> {
                    show(list);
                    Notices.done("intake.stopped");
                })
                .start(
                        list.taken(),
                        goOn -> intake.bringIn(list, from, until, goOn),
                        id -> {
                            askForFile();
                            Notices.done("intake.prices.broughtIn", list.taken());
                        },
                        () -> show(list));
    }

    private RunningWork work(String titleKey, Runnable onStop) {
        var work = new RunningWork(titleKey, onStop);
        body.removeAll();
        body.add(work);
        return work;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("intake.prices.title");
    }
}
