package ma.idmaj.funding.ui;

import com.vaadin.flow.component.button.Button;

import ma.idmaj.documents.tables.TableFile.Column;
import ma.idmaj.documents.tables.WorkbookTable;
import ma.idmaj.funding.AgreementDetail;
import ma.idmaj.funding.money.Funds;
import ma.idmaj.funding.money.TrancheFunds;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.Downloads;
import ma.idmaj.ui.i18n.Localized;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The money's trail as a spreadsheet: a line for each tranche and funder, and the sums of both, all plain numbers. */
final class MoneyTrailFile {

    private static final double NAME = 34;
    private static final double AMOUNT = 17;

    private final AgreementDetail agreement;
    private final List<TrancheFunds> funds;
    private final boolean arabic = Localized.language().arabic();

    private MoneyTrailFile(AgreementDetail agreement, List<TrancheFunds> funds) {
        this.agreement = agreement;
        this.funds = funds;
    }

    static Button button(AgreementDetail agreement, List<TrancheFunds> funds) {
        var button = Downloads.button(
                "funding.export",
                () -> new Downloads.File(
                        "idmaj-" + agreement.terms().signedOn() + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        new MoneyTrailFile(agreement, funds).bytes()));
        button.setId("export");
        return button;
    }

    private byte[] bytes() {
        var columns = new ArrayList<Column>();
        columns.add(new Column(Localized.text("funding.tranche"), NAME));
        columns.add(new Column(Localized.text("funding.funder"), NAME));
        for (Figure figure : Figure.values()) columns.add(new Column(Localized.label(figure), AMOUNT));
        var out = new ByteArrayOutputStream();
        try (var table = new WorkbookTable(out, Localized.text("funding.title"), columns, arabic)) {
            write(table);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    private void write(WorkbookTable table) throws IOException {
        String everyTranche = Localized.text("funding.allTranches");
        String everyFunder = Localized.text("funding.allFunders");
        for (int i = 0; i < funds.size(); i++) {
            String tranche = agreement.tranches().get(i).name().in(arabic);
            for (var part : funds.get(i).funders())
                table.row(cells(tranche, part.name().in(arabic), part.funds()));
            table.row(cells(tranche, everyFunder, funds.get(i).whole()));
        }
        List<LocalizedText> funders = agreement.terms().funders().stream()
                .map(funder -> funder.name())
                .toList();
        for (int i = 0; i < funders.size() && !funds.isEmpty(); i++) {
            int funder = i;
            table.row(cells(
                    everyTranche,
                    funders.get(i).in(arabic),
                    Funds.sum(funds.stream()
                            .map(tranche -> tranche.funders().get(funder).funds())
                            .toList())));
        }
        table.row(cells(
                everyTranche,
                everyFunder,
                Funds.sum(funds.stream().map(TrancheFunds::whole).toList())));
    }

    private static List<Object> cells(String tranche, String funder, Funds funds) {
        var cells = new ArrayList<Object>(List.of(tranche, funder));
        for (Figure figure : Figure.values()) cells.add(figure.of(funds).dirhams());
        return cells;
    }
}
