package ma.idmaj.funding.ui;

import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;
import ma.idmaj.funding.AgreementDetail;
import ma.idmaj.funding.money.Funds;
import ma.idmaj.funding.money.TrancheFunds;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.EnumLabels;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The money's trail of one agreement: a line for each tranche and funder, and the sums of both, all plain numbers. */
final class MoneyTrailSheet {

    /** A tranche's or funder's name is null where the line is the sum of all. */
    private record Row(
            @Nullable LocalizedText tranche, @Nullable LocalizedText funder, Funds funds) {}

    private MoneyTrailSheet() {}

    static ExportedList<?> of(AgreementDetail agreement, List<TrancheFunds> funds) {
        var list = new ExportedList<Row>("money-trail", "funding.title", RowSource.of(() -> rows(agreement, funds)))
                .narrowed("funding.agreement", agreement.terms().name())
                .text(
                        "funding.tranche",
                        (row, words) ->
                                row.tranche() == null ? words.text("funding.allTranches") : words.text(row.tranche()))
                .text(
                        "funding.funder",
                        34,
                        (row, words) ->
                                row.funder() == null ? words.text("funding.allFunders") : words.text(row.funder()));
        for (Figure figure : Figure.values()) list.money(EnumLabels.key(figure), row -> figure.of(row.funds()));
        return list;
    }

    private static List<Row> rows(AgreementDetail agreement, List<TrancheFunds> funds) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < funds.size(); i++) {
            LocalizedText tranche = agreement.tranches().get(i).name();
            funds.get(i).funders().forEach(part -> rows.add(new Row(tranche, part.name(), part.funds())));
            rows.add(new Row(tranche, null, funds.get(i).whole()));
        }
        List<LocalizedText> funders = agreement.terms().funders().stream()
                .map(funder -> funder.name())
                .toList();
        for (int i = 0; i < funders.size() && !funds.isEmpty(); i++) {
            int funder = i;
            rows.add(new Row(
                    null,
                    funders.get(i),
                    Funds.sum(funds.stream()
                            .map(tranche -> tranche.funders().get(funder).funds())
                            .toList())));
        }
        rows.add(new Row(
                null, null, Funds.sum(funds.stream().map(TrancheFunds::whole).toList())));
        return rows;
    }
}
