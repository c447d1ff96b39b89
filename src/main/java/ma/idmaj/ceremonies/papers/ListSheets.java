package ma.idmaj.ceremonies.papers;

import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.PeopleOnPapers;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.documents.list.ListSheet;
import ma.idmaj.funding.FundingService;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The whole list as it is signed and as it is exported. The signed paper carries the full CIN, because a signature is
 * given against it; the spreadsheet, which travels by mail, carries it masked.
 */
@Component
class ListSheets {

    private final BeneficiaryService people;
    private final PeopleOnPapers numbers;
    private final FundingService funding;
    private final String address;

    ListSheets(
            BeneficiaryService people,
            PeopleOnPapers numbers,
            FundingService funding,
            @Value("${idmaj.address:http://localhost:8080}") String address) {
        this.people = people;
        this.numbers = numbers;
        this.funding = funding;
        this.address = address.strip().replaceFirst("/+$", "");
    }

    ListSheet of(CeremonyDetail ceremony, List<LineRow> list, boolean fullCin, Instant made) {
        Map<UUID, String> cins =
                cins(ceremony.id(), list.stream().map(LineRow::beneficiaryId).toList(), fullCin);
        var rows = list.stream()
                .map(line -> new ListSheet.Row(
                        line.position(),
                        line.name(),
                        cins.getOrDefault(line.beneficiaryId(), ""),
                        line.project(),
                        line.items().stream()
                                .map(i -> new ListSheet.Item(i.name(), i.quantity(), i.unitPrice(), i.total()))
                                .toList(),
                        line.total()))
                .toList();
        boolean frozen = ceremony.state().frozen();
        return new ListSheet(
                ceremony.title(),
                ceremony.place(),
                tranche(ceremony.trancheId()),
                ceremony.heldOn(),
                ceremony.heldAt(),
                ceremony.hijriShift(),
                frozen ? ceremony.digest() : null,
                frozen ? ceremony.verifyCode() : null,
                frozen ? address + "/verify/" + ceremony.verifyCode() : null,
                made,
                rows,
                LineRow.sum(list),
                ceremony.envelope());
    }

    private Map<UUID, String> cins(UUID ceremony, List<UUID> ids, boolean full) {
        if (!full) return people.maskedCins(ids);
        var cins = new HashMap<UUID, String>();
        numbers.cinsForPaper(ceremony, ids).forEach((id, cin) -> cins.put(id, cin.value()));
        return cins;
    }

    LocalizedText tranche(@Nullable UUID trancheId) {
        return Optional.ofNullable(trancheId).flatMap(funding::trancheName).orElse(new LocalizedText("", ""));
    }
}
