package ma.idmaj.ceremonies;

import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.documents.list.DistributionListPaper;
import ma.idmaj.documents.list.DistributionListWorkbook;
import ma.idmaj.documents.list.ListSheet;
import ma.idmaj.funding.FundingService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NationalId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The distribution list on paper and as a spreadsheet. The signed paper carries the full CIN, because a signature is
 * given against it; the spreadsheet, which travels by mail, carries it masked.
 */
@Service
@Transactional
@PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE')")
public class PaperService {

    private final CeremonyAccess access;
    private final DistributionLineRepository lines;
    private final BeneficiaryService beneficiaries;
    private final FundingService funding;
    private final Clock clock;
    private final String address;

    PaperService(
            CeremonyAccess access,
            DistributionLineRepository lines,
            BeneficiaryService beneficiaries,
            FundingService funding,
            Clock clock,
            @Value("${idmaj.address:http://localhost:8080}") String address) {
        this.access = access;
        this.lines = lines;
        this.beneficiaries = beneficiaries;
        this.funding = funding;
        this.clock = clock;
        this.address = address.strip().replaceFirst("/+$", "");
    }

    /** @return a bilingual PDF; the same bytes each time once the list is frozen */
    public byte[] listPdf(UUID ceremonyId, boolean arabicFirst) {
        return DistributionListPaper.render(sheet(ceremonyId, true), arabicFirst);
    }

    /** @return an XLSX workbook, right to left when Arabic */
    public byte[] listXlsx(UUID ceremonyId, boolean arabic) {
        return DistributionListWorkbook.write(sheet(ceremonyId, false), arabic);
    }

    private ListSheet sheet(UUID ceremonyId, boolean fullCin) {
        var ceremony = access.find(ceremonyId);
        List<LineRow> list =
                LineRow.counted(lines.list(ceremonyId).stream().map(LineRow::of).toList());
        Map<UUID, NationalId> cins = beneficiaries.cinsForPaper(
                list.stream().map(LineRow::beneficiaryId).toList());
        var rows = list.stream()
                .map(line -> new ListSheet.Row(
                        line.position(),
                        line.name(),
                        Optional.ofNullable(cins.get(line.beneficiaryId()))
                                .map(cin -> fullCin ? cin.value() : cin.masked())
                                .orElse(""),
                        line.project(),
                        line.items().stream()
                                .map(i -> new ListSheet.Item(i.name(), i.quantity(), i.unitPrice(), i.total()))
                                .toList(),
                        line.total()))
                .toList();
        boolean frozen = ceremony.state.frozen();
        return new ListSheet(
                ceremony.title,
                ceremony.place,
                tranche(ceremony.trancheId),
                ceremony.heldOn,
                ceremony.heldAt,
                frozen ? ceremony.digest : null,
                frozen ? ceremony.verifyCode : null,
                frozen ? address + "/verify/" + ceremony.verifyCode : null,
                Optional.ofNullable(ceremony.approvedAt).orElseGet(clock::instant),
                rows,
                LineRow.sum(list),
                ceremony.envelope);
    }

    private LocalizedText tranche(@org.jspecify.annotations.Nullable UUID trancheId) {
        return Optional.ofNullable(trancheId).flatMap(funding::trancheName).orElse(new LocalizedText("", ""));
    }
}
