package ma.idmaj.followup.making;

import ma.idmaj.followup.findings.Findings;
import ma.idmaj.followup.findings.FoundItem;
import ma.idmaj.followup.findings.HandedItem;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Whether what a form says of a visit is whole and can be so. */
@Component
class FindingCheck {

    /**
     * @param on     the day of the visit
     * @param handed what there was to look for
     * @return the same, its texts without what nobody sees
     * @throws Refusal which says what is missing or wrong
     */
    Findings clean(Findings so, LocalDate on, List<HandedItem> handed) {
        for (HandedItem item : handed)
            if (so.equipment().stream().noneMatch(found -> same(found, item)))
                throw new Refusal("followup.findings.itemMissing", item.name());
        if (so.equipment().size() != handed.size()) throw new Refusal("followup.findings.otherItem");
        number(so.daysWorked(), Findings.MOST_DAYS, "followup.findings.daysWrong");
        number(so.jobs(), Findings.MOST_JOBS, "followup.findings.jobsWrong");
        String next = text(so.nextAction());
        LocalDate day = so.nextActionOn();
        if (day != null && (next.isEmpty() || day.isBefore(on))) throw new Refusal("followup.findings.nextWrong");
        return new Findings(
                so.activity(),
                so.income(),
                so.daysWorked(),
                so.jobs(),
                so.formal(),
                so.cover(),
                so.difficulties(),
                so.equipment().stream()
                        .map(item -> new FoundItem(item.lineItemId(), item.pieceId(), item.found(), text(item.note())))
                        .toList(),
                next,
                day);
    }

    private static boolean same(FoundItem found, HandedItem item) {
        return found.lineItemId().equals(item.lineItemId()) && Objects.equals(found.pieceId(), item.pieceId());
    }

    private static void number(@Nullable Integer number, int most, String key) {
        if (number != null && (number < 0 || number > most)) throw new Refusal(key, most);
    }

    private static String text(String raw) {
        String text = CleanText.oneLine(raw);
        if (text.length() > Findings.NOTE) throw new Refusal("followup.tooLong", Findings.NOTE);
        return text;
    }
}
