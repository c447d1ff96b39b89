package ma.idmaj.beneficiaries.consent.ui;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.beneficiaries.consent.ConsentRecord;
import ma.idmaj.beneficiaries.papers.PaperRow;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How answers were given and by whom they were recorded, in words: those of one page by two queries. */
final class ConsentWords {

    private final Map<UUID, String> references;
    private final AccountNames.Names names;

    ConsentWords(List<ConsentRecord> answers, List<PaperRow> papers, AccountNames accounts) {
        this.references = papers.stream().collect(Collectors.toMap(PaperRow::id, PaperRow::reference));
        this.names = accounts.of(
                answers.stream().map(ConsentRecord::recordedBy).distinct().toList());
    }

    String versions(ConsentRecord answer) {
        return Localized.text(
                "beneficiaries.consent.textVersionOf",
                Integer.toString(answer.textVersion()),
                Integer.toString(answer.noticeVersion()));
    }

    String evidence(ConsentRecord answer) {
        return answer.paper() == null
                ? Localized.text("beneficiaries.consent.evidence.aloud", answer.witness())
                : Localized.text("beneficiaries.consent.evidence.paper", references.getOrDefault(answer.paper(), ""));
    }

    String recordedBy(ConsentRecord answer) {
        return Localized.text(
                "beneficiaries.consent.recordedBy.at",
                names.of(answer.recordedBy(), Localized.language().arabic()),
                Formats.moment(answer.recordedAt()));
    }
}
