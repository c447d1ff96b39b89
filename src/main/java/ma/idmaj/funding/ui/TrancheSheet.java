package ma.idmaj.funding.ui;

import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;
import ma.idmaj.funding.FundingService;
import ma.idmaj.funding.MoneyTrail;
import ma.idmaj.funding.TrancheRow;
import ma.idmaj.funding.money.TrancheFunds;
import ma.idmaj.ui.i18n.EnumLabels;

/** All tranches with their money, to take away. */
final class TrancheSheet {

    private record Row(TrancheRow tranche, TrancheFunds funds) {}

    private TrancheSheet() {}

    static ExportedList<?> of(FundingService funding, MoneyTrail trail) {
        var list = new ExportedList<Row>("tranches", "funding.title", RowSource.of(() -> {
                    var funds = trail.all();
                    return funding.tranches().stream()
                            .map(tranche -> new Row(tranche, funds.get(tranche.id())))
                            .toList();
                }))
                .both("funding.agreement", row -> row.tranche().agreement())
                .date("funding.signedOn", row -> row.tranche().signedOn())
                .text(
                        "funding.tranche",
                        20,
                        (row, words) -> words.text(row.tranche().name()))
                .label("funding.state", row -> row.tranche().state())
                .date("funding.validUntil", row -> row.tranche().validUntil());
        for (Figure figure : Figure.values())
            list.money(EnumLabels.key(figure), row -> figure.of(row.funds().whole()));
        return list;
    }
}
