package ma.idmaj.ceremonies.approval;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What became of a list between two of its canonical texts (of either version of the form): who came and went, whose
 * items, quantities or prices are others, on the list and on its reserve.
 */
public record ListDifference(
        List<Person> came,
        List<Person> went,
        List<Changed> changed,
        List<Person> reserveCame,
        List<Person> reserveWent,
        Sum before,
        Sum after) {

    /** Someone of a list. */
    public record Person(int position, PersonName name, Money total) {}

    /** Someone who stands on both, with other items. */
    public record Changed(int position, PersonName name, Money before, Money after, List<ItemChange> items) {}

    /** An item that was {@code before} times there at a price, and is {@code after} times there now; 0 for none. */
    public record ItemChange(LocalizedText name, int before, Money priceBefore, int after, Money priceAfter) {}

    /** How many people, and what the list costs. */
    public record Sum(int people, Money total) {}

    public boolean none() {
        return came.isEmpty() && went.isEmpty() && changed.isEmpty() && reserveCame.isEmpty() && reserveWent.isEmpty();
    }

    /** The texts of the same ceremony, the older first. */
    public static ListDifference between(String before, String after) {
        var old = Text.of(before);
        var now = Text.of(after);
        var changed = new ArrayList<Changed>();
        now.lines.forEach((id, line) -> {
            Line was = old.lines.get(id);
            if (was == null) return;
            List<ItemChange> items = items(was, line);
            if (!items.isEmpty())
                changed.add(new Changed(
                        line.person.position, line.person.name, was.person.total, line.person.total, items));
        });
        return new ListDifference(
                only(now.lines, old.lines),
                only(old.lines, now.lines),
                changed,
                only(now.reserve, old.reserve),
                only(old.reserve, now.reserve),
                old.sum(),
                now.sum());
    }

    private static List<Person> only(Map<String, Line> of, Map<String, Line> without) {
        return of.entrySet().stream()
                .filter(entry -> !without.containsKey(entry.getKey()))
                .map(entry -> entry.getValue().person)
                .toList();
    }

    private static List<ItemChange> items(Line before, Line after) {
        var keys = new LinkedHashMap<String, LocalizedText>();
        before.items.forEach((key, item) -> keys.put(key, item.name));
        after.items.forEach((key, item) -> keys.put(key, item.name));
        var changes = new ArrayList<ItemChange>();
        keys.forEach((key, name) -> {
            Item was = before.items.getOrDefault(key, Item.NONE);
            Item is = after.items.getOrDefault(key, Item.NONE);
            if (was.quantity == is.quantity && Objects.equals(was.price, is.price)) return;
            changes.add(new ItemChange(name, was.quantity, was.price, is.quantity, is.price));
        });
        return changes;
    }

    private record Item(LocalizedText name, int quantity, Money price) {

        static final Item NONE = new Item(new LocalizedText("", ""), 0, Money.ZERO);
    }

    private record Line(Person person, Map<String, Item> items) {}

    /** One text, taken apart again: people by their file, items by the article and how often it came before. */
    private record Text(Map<String, Line> lines, Map<String, Line> reserve) {

        static Text of(String canonical) {
            var text = new Text(new LinkedHashMap<>(), new LinkedHashMap<>());
            Map<String, Item> items = new LinkedHashMap<>();
            for (String row : canonical.split("\n")) {
                String[] field = row.split("\t", -1);
                switch (field[0]) {
                    case "line", "reserve" -> {
                        items = new LinkedHashMap<>();
                        var person = new Person(
                                Integer.parseInt(field[1]),
                                new PersonName(field[3], field[4]),
                                new Money(Long.parseLong(field[7])));
                        (field[0].equals("line") ? text.lines : text.reserve).put(field[2], new Line(person, items));
                    }
                    case "item" -> {
                        String key = field[1];
                        while (items.containsKey(key)) key += "+";
                        items.put(
                                key,
                                new Item(
                                        new LocalizedText(field[2], field[3]),
                                        Integer.parseInt(field[4]),
                                        new Money(Long.parseLong(field[5]))));
                    }
                    default -> {
                        // The form's version, the ceremony and the sum say nothing of people.
                    }
                }
            }
            return text;
        }

        Sum sum() {
            return new Sum(
                    lines.size(),
                    lines.values().stream().map(line -> line.person.total).reduce(Money.ZERO, Money::plus));
        }
    }
}
