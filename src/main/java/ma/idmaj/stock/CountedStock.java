package ma.idmaj.stock;

import ma.idmaj.shared.Refusal;

/**
 * How many of a consumable or a lot came, went and are promised; each verb answers with the count afterwards, or refuses.
 *
 * @param aside given back and not looked at yet: in the house, not to be had
 */
record CountedStock(int received, int handedOver, int lost, int reserved, int aside) {

    static final CountedStock NONE = new CountedStock(0, 0, 0, 0, 0);

    CountedStock {
        if (received < 0
                || handedOver < 0
                || lost < 0
                || reserved < 0
                || aside < 0
                || received - handedOver - lost - aside < reserved)
            throw new IllegalStateException("more went than came");
    }

    int inStore() {
        return received - handedOver - lost;
    }

    int free() {
        return inStore() - aside - reserved;
    }

    CountedStock receive(int quantity) {
        return new CountedStock(received + positive(quantity), handedOver, lost, reserved, aside);
    }

    CountedStock reserve(int quantity) {
        upTo(quantity, free());
        return new CountedStock(received, handedOver, lost, reserved + quantity, aside);
    }

    CountedStock release(int quantity) {
        upTo(quantity, reserved);
        return new CountedStock(received, handedOver, lost, reserved - quantity, aside);
    }

    CountedStock handOver(int quantity) {
        upTo(quantity, reserved);
        return new CountedStock(received, handedOver + quantity, lost, reserved - quantity, aside);
    }

    /** A hand-over was annulled: what it gave is promised again. */
    CountedStock takeBack(int quantity) {
        upTo(quantity, handedOver);
        return new CountedStock(received, handedOver - quantity, lost, reserved + quantity, aside);
    }

    /** Whoever received it gives it back; it is looked at before it is free again. */
    CountedStock giveBack(int quantity) {
        upTo(quantity, handedOver);
        return new CountedStock(received, handedOver - quantity, lost, reserved, aside + quantity);
    }

    /** Given back and found whole: free once more. */
    CountedStock shelve(int quantity) {
        upTo(quantity, aside);
        return new CountedStock(received, handedOver, lost, reserved, aside - quantity);
    }

    /** Given back, and good for nobody. */
    CountedStock discard(int quantity) {
        upTo(quantity, aside);
        return new CountedStock(received, handedOver, lost + quantity, reserved, aside - quantity);
    }

    CountedStock lose(int quantity) {
        upTo(quantity, free());
        return new CountedStock(received, handedOver, lost + quantity, reserved, aside);
    }

    private static void upTo(int quantity, int most) {
        if (positive(quantity) > most) throw new Refusal("stock.notSoMany", quantity, most);
    }

    private static int positive(int quantity) {
        if (quantity < 1) throw new Refusal("stock.quantityMissing");
        return quantity;
    }
}
