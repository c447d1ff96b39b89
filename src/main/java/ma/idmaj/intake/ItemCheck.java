package ma.idmaj.intake;

import ma.idmaj.intake.IntakeDraft.Item;
import ma.idmaj.shared.Digits;
import ma.idmaj.shared.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One item's texts against the rules, and what it costs once they can be read. */
final class ItemCheck {

    static final int MAX_NAME = 200;

    /** Dearer than any piece of equipment, and small enough for every sum of a list to stay exact. */
    static final Money MAX_PRICE = Money.ofDirhams(10_000_000);

    private final Item item;
    private final IntakeContext context;
    private final List<Finding> findings = new ArrayList<>();

    private ItemCheck(Item item, IntakeContext context) {
        this.item = item;
        this.context = context;
    }

    static List<Finding> check(Item item, IntakeContext context) {
        var check = new ItemCheck(item, context);
        check.name();
        check.quantity();
        check.price();
        check.lineTotal();
        return check.findings;
    }

    /** Quantity × price; empty while one of them can't be read. */
    static Optional<Money> cost(Item item) {
        var quantity = Quantity.parse(item.text(Field.QUANTITY));
        if (!quantity.readable()) return Optional.empty();
        return price(item).map(price -> price.times(quantity.pieces()));
    }

    static Optional<Money> price(Item item) {
        return Money.parse(item.text(Field.UNIT_PRICE))
                .filter(price -> price.centimes() > 0 && price.compareTo(MAX_PRICE) <= 0);
    }

    private void name() {
        String name = item.text(Field.ITEM);
        if (faultyCell(Field.ITEM)) return;
        if (name.isEmpty()) add(Finding.blocking(item.row(), Field.ITEM, "intake.item.missing"));
        if (name.length() > MAX_NAME) {
            add(Finding.blocking(item.row(), Field.ITEM, "intake.item.tooLong", MAX_NAME));
        }
    }

    private void quantity() {
        if (faultyCell(Field.QUANTITY)) return;
        String text = item.text(Field.QUANTITY);
        var quantity = Quantity.parse(text);
        if (quantity.fault() == null) return;
        var finding = text.isEmpty()
                ? Finding.blocking(item.row(), Field.QUANTITY, quantity.fault())
                : Finding.blocking(item.row(), Field.QUANTITY, quantity.fault(), text);
        add(finding.suggesting(quantity.suggestion()));
    }

    private void price() {
        if (faultyCell(Field.UNIT_PRICE)) return;
        String text = item.text(Field.UNIT_PRICE);
        var price = price(item);
        if (price.isPresent()) tenfoldSlip(price.get());
        else if (text.isEmpty()) add(Finding.blocking(item.row(), Field.UNIT_PRICE, "intake.price.missing"));
        else add(Finding.blocking(item.row(), Field.UNIT_PRICE, "intake.price." + priceFault(text), text));
    }

    private static String priceFault(String text) {
        var price = Money.parse(text);
        if (price.filter(amount -> amount.compareTo(MAX_PRICE) > 0).isPresent()) return "tooHigh";
        boolean zero = price.filter(Money.ZERO::equals).isPresent();
        boolean negative = Digits.western(text).matches("[-−–(]\\s*\\d.*|\\d.*-");
        return zero || negative ? "notPositive" : "unreadable";
    }

    private void tenfoldSlip(Money price) {
        var reference = context.referencePrice().apply(item.text(Field.ITEM)).filter(known -> known.centimes() > 0);
        if (reference.isEmpty()) return;
        double tens = Math.log10((double) price.centimes() / reference.get().centimes());
        long shift = Math.round(tens);
        // A dear or a cheap piece is no slip; one whose price is the usual one but for its noughts very likely is.
        if (shift == 0 || Math.abs(tens - shift) > 0.15) return;
        var meant = price.dirhams().movePointLeft((int) shift);
        var finding = Finding.advice(
                item.row(),
                Field.UNIT_PRICE,
                "intake.price.tenfold",
                price.format(),
                reference.get().format());
        boolean exact = meant.stripTrailingZeros().scale() <= 2;
        add(finding.suggesting(exact ? Money.of(meant).format() : null));
    }

    private void lineTotal() {
        if (faultyCell(Field.LINE_TOTAL)) return;
        String text = item.text(Field.LINE_TOTAL);
        if (text.isEmpty()) return;
        var stated = Money.parse(text);
        var cost = cost(item);
        if (stated.isEmpty()) {
            add(Finding.blocking(item.row(), Field.LINE_TOTAL, "intake.lineTotal.unreadable", text)
                    .suggesting(cost.map(Money::format).orElse(null)));
        } else if (cost.isPresent() && !cost.get().equals(stated.get())) {
            add(Finding.blocking(
                            item.row(),
                            Field.LINE_TOTAL,
                            "intake.lineTotal.differs",
                            stated.get().format(),
                            cost.get().format())
                    .suggesting(cost.get().format()));
        }
    }

    /** A cell whose fault is not its text is named by the check of the cells, once. */
    private boolean faultyCell(Field field) {
        return CellCheck.faulty(item.cell(field));
    }

    private void add(Finding finding) {
        findings.add(finding);
    }
}
