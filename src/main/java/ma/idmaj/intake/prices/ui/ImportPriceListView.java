package ma.idmaj.intake.prices.ui;

import com.vaadin.flow.component.Component;
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
import ma.idmaj.intake.FileKind;
import ma.idmaj.intake.file.ListFile;
import ma.idmaj.intake.file.ListFileReader;
import ma.idmaj.intake.prices.CheckedPriceList;
import ma.idmaj.intake.prices.PriceListDraft;
import ma.idmaj.intake.prices.PriceListIntakeService;
import ma.idmaj.intake.ui.ColumnMapping;
import ma.idmaj.intake.ui.FileUpload;
import ma.idmaj.intake.ui.ImportSteps;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** A supplier's price list: read, compared with the catalogue, decided row by row, brought in; undone. */
@Route(CatalogueLinks.PRICE_LISTS)
@RolesAllowed(Permission.CATALOGUE_WRITE)
class ImportPriceListView extends Div implements HasDynamicTitle, ImportSteps.Page<CheckedPriceList> {

    private final PriceListIntakeService intake;
    private final PriceImports imports;
    private final AccountNames names;
    private final Select<SupplierRow> supplier = Fields.label(new Select<>(), "catalogue.prices.supplier");
    private final DatePicker validUntil = Fields.optional(Fields.date("catalogue.prices.validUntil"));
    private final ImportSteps<CheckedPriceList> steps =
            new ImportSteps<>(FileKind.PRICE_LIST, ListFileReader.MAX_ROWS, "intake.prices.checking", this);

    ImportPriceListView(
            PriceListIntakeService intake, SupplierService suppliers, PriceImports imports, AccountNames names) {
        this.intake = intake;
        this.imports = imports;
        this.names = names;
        addClassName("import-page");
        supplier.setId("supplier");
        supplier.setItemLabelGenerator(SupplierRow::name);
        supplier.setItems(
                suppliers.suppliers().stream().filter(SupplierRow::active).toList());
        var back = Localized.text(new Anchor(CatalogueLinks.SUPPLIERS, ""), "intake.prices.back");
        back.addClassNames("button-link", "quiet");
        add(new PageHeader("intake.prices.title").actions(back), steps);
        steps.askForFile();
    }

    @Override
    public List<Component> start() {
        var origin = new Div(supplier, validUntil);
        origin.addClassName("form-grid");
        var panel = new Div(origin, new FileUpload(this::read));
        panel.addClassNames("panel", "stack");
        return List.of(
                Localized.text(new Paragraph(), "intake.prices.lead"), panel, new PriceImportsPanel(imports, names));
    }

    private void read(String name, byte[] content) {
        if (Fields.check(supplier, supplier.getValue() != null, "catalogue.prices.supplierMissing")) {
            steps.read(name, content);
            return;
        }
        supplier.focus();
        Notices.refused("catalogue.prices.supplierMissing");
    }

    @Override
    public CheckedPriceList check(ListFile file, Columns columns, IntPredicate goOn) {
        return intake.check(PriceListDraft.read(file, columns), goOn);
    }

    @Override
    public List<Component> review(CheckedPriceList list) {
        var parts = new ArrayList<Component>();
        if (list.again()) parts.add(ImportSteps.before("intake.prices.before"));
        parts.add(new PriceListReview(list, supplier.getValue().name(), this::bringIn, steps::askForFile));
        parts.add(new ColumnMapping(list.draft().columns(), FileKind.PRICE_LIST, steps::read, false));
        return parts;
    }

    private void bringIn(CheckedPriceList list) {
        var from = supplier.getValue().id();
        var until = validUntil.getValue();
        steps.bringIn(
                "intake.prices.bringingIn", list, list.taken(), goOn -> intake.bringIn(list, from, until, goOn), id -> {
                    steps.askForFile();
                    Notices.done("intake.prices.broughtIn", list.taken());
                });
    }

    @Override
    public String getPageTitle() {
        return Localized.text("intake.prices.title");
    }
}
