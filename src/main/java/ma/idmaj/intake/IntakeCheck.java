package ma.idmaj.intake;

import ma.idmaj.intake.AcceptedList.AcceptedItem;
import ma.idmaj.intake.AcceptedList.AcceptedPerson;
import ma.idmaj.intake.IntakeDraft.Item;
import ma.idmaj.intake.IntakeDraft.Person;
import ma.idmaj.shared.Dates;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything there is to say of a draft, and the way from a draft without faults to typed values. */
public final class IntakeCheck {

    private IntakeCheck() {}

    /** @return by row, those of the whole list first; within a row the blocking ones first */
    public static List<Finding> check(IntakeDraft draft, IntakeContext context) {
        var findings = new ArrayList<Finding>();
        for (var person : draft.people()) {
            findings.addAll(PersonCheck.check(person, context.today()));
            person.items().forEach(item -> findings.addAll(ItemCheck.check(item, context)));
        }
        findings.addAll(CellCheck.check(draft));
        findings.addAll(ListCheck.check(draft, context.envelope()));
        findings.sort(Comparator.comparingInt(Finding::row).thenComparing(Finding::severity));
        return List.copyOf(findings);
    }

    /**
     * Checks once more and types the values; a list is never accepted on the word of an earlier check.
     *
     * @throws NotYetAcceptable while there are blocking findings
     */
    public static AcceptedList accept(IntakeDraft draft, IntakeContext context) {
        long blocking = check(draft, context).stream().filter(Finding::blocking).count();
        if (blocking > 0) throw new NotYetAcceptable((int) blocking);
        var people = draft.people().stream().map(IntakeCheck::accepted).toList();
        var total = people.stream().map(AcceptedPerson::total).reduce(Money.ZERO, Money::plus);
        return new AcceptedList(draft.fileName(), draft.sha256(), people, total);
    }

    private static AcceptedPerson accepted(Person person) {
        return new AcceptedPerson(
                person.row(),
                new PersonName(person.text(Field.NAME_AR), person.text(Field.NAME_LATIN)),
                NationalId.parse(person.text(Field.CIN)).orElseThrow(),
                Dates.parse(person.text(Field.BIRTH)),
                Phone.parse(person.text(Field.PHONE)),
                Sex.parse(person.text(Field.SEX)),
                person.text(Field.PROJECT),
                person.items().stream().map(IntakeCheck::accepted).toList());
    }

    private static AcceptedItem accepted(Item item) {
        return new AcceptedItem(
                item.row(),
                item.text(Field.ITEM),
                Quantity.parse(item.text(Field.QUANTITY)).pieces(),
                ItemCheck.price(item).orElseThrow());
    }
}
