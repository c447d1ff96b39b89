package ma.idmaj.intake;

import ma.idmaj.intake.IntakeDraft.Person;
import ma.idmaj.intake.IntakeDraft.StatedTotal;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.SearchKey;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** What only the whole list shows: people named twice, sums that don't add up, an envelope passed. */
final class ListCheck {

    private final IntakeDraft draft;
    private final List<Finding> findings = new ArrayList<>();

    private ListCheck(IntakeDraft draft) {
        this.draft = draft;
    }

    static List<Finding> check(IntakeDraft draft, @Nullable Money envelope) {
        var check = new ListCheck(draft);
        if (draft.people().isEmpty()) check.findings.add(Finding.blocking(0, null, "intake.people.none"));
        check.peopleTwice();
        draft.people().forEach(check::itemsTwice);
        draft.totals().forEach(check::statedTotal);
        if (envelope != null) check.within(envelope);
        check.notes();
        return check.findings;
    }

    /** Of the items a stated total adds up, or of all; empty while one of them can't be read. */
    static Optional<Money> sum(IntakeDraft draft, @Nullable StatedTotal of) {
        var sum = Money.ZERO;
        for (var item : draft.items()) {
            if (of != null && !of.covers(item)) continue;
            var cost = ItemCheck.cost(item);
            if (cost.isEmpty()) return Optional.empty();
            sum = sum.plus(cost.get());
        }
        return Optional.of(sum);
    }

    private void peopleTwice() {
        var byCin = new HashMap<NationalId, Integer>();
        var byName = new HashMap<String, Person>();
        for (var person : draft.people()) {
            var cin = NationalId.parse(person.text(Field.CIN));
            var before =
                    cin.map(number -> byCin.putIfAbsent(number, person.row())).orElse(null);
            if (before != null) {
                findings.add(Finding.blocking(person.row(), Field.CIN, "intake.cin.twice", before));
                continue;
            }
            for (var field : List.of(Field.NAME_AR, Field.NAME_LATIN)) {
                String key = SearchKey.identity(person.text(field));
                var namesake = key.isEmpty() ? null : byName.putIfAbsent(key, person);
                if (namesake == null) continue;
                findings.add(Finding.advice(person.row(), field, "intake.name.twice", namesake.row()));
                break;
            }
        }
    }

    /** A row copied by mistake reads like one more item of the same person. */
    private void itemsTwice(Person person) {
        var rows = new HashMap<String, Integer>();
        for (var item : person.items()) {
            String key = SearchKey.identity(item.text(Field.ITEM));
            var before = key.isEmpty() ? null : rows.putIfAbsent(key, item.row());
            if (before != null) findings.add(Finding.advice(item.row(), Field.ITEM, "intake.item.twice", before));
        }
    }

    private void statedTotal(StatedTotal total) {
        var sum = sum(draft, total);
        if (CellCheck.faulty(total.amount()) || sum.isEmpty()) return;
        String text = total.amount().text();
        var stated = Money.parse(text);
        if (stated.isPresent() && stated.equals(sum)) return;
        String key = total.whole() ? "intake.total." : "intake.partTotal.";
        var finding = stated.isPresent()
                ? finding(
                        total, key + "differs", stated.get().format(), sum.get().format())
                : finding(total, key + "unreadable", text, sum.get().format());
        findings.add(finding.suggesting(sum.get().format()));
    }

    /** The list's total must be right; a part's is the clerk's aid and no paper carries it. */
    private static Finding finding(StatedTotal total, String key, Object... values) {
        return total.whole()
                ? Finding.blocking(total.row(), Field.LINE_TOTAL, key, values)
                : Finding.advice(total.row(), Field.LINE_TOTAL, key, values);
    }

    private void within(Money envelope) {
        var sum = sum(draft, null);
        if (sum.isEmpty() || sum.get().compareTo(envelope) <= 0) return;
        findings.add(Finding.blocking(
                0,
                null,
                "intake.envelope.exceeded",
                sum.get().format(),
                envelope.format(),
                sum.get().minus(envelope).format()));
    }

    private void notes() {
        for (var note : draft.notes()) {
            if (note.people() > 0 && note.people() != draft.people().size()) {
                findings.add(Finding.advice(
                        note.row(),
                        null,
                        "intake.people.differ",
                        note.people(),
                        draft.people().size()));
            }
            if (note.known()) continue;
            findings.add(Finding.advice(note.row(), null, "intake.row.notRead", shortened(note.text())));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }
}
