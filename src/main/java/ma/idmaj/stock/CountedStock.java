package ma.idmaj.stock;

import ma.idmaj.shared.Refusal;

/**
 * How many of a consumable or a lot came, went and are promised; each verb answers with the count afterwards, or refuses.
 */
record CountedStock(int received, int handedOver, int lost, int reserved) {

    static final CountedStock NONE = new CountedStock(0, 0, 0, 0);

    CountedStock {
        if (received < 0 || handedOver < 0 || lost < 0 || reserved < 0 || received - handedOver - lost < reserved)
            throw new IllegalStateException("more went than came");
    }

    int inStore() {
        return received - handedOver - lost;
    }

    int free() {
        return inStore() - reserved;
    }

    CountedStock receive(int quantity) {
        return new CountedStock(received + positive(quantity), handedOver, lost, reserved);
    }

    CountedStock reserve(int quantity) {
        upTo(quantity, free());
        return new CountedStock(received, handedOver, lost, reserved + quantity);
    }

    CountedStock release(int quantity) {
        upTo(quantity, reserved);
        return new CountedStock(received, handedOver, lost, reserved - quantity);
    }

    CountedStock handOver(int quantity) {
        upTo(quantity, reserved);
        return new CountedStock(received, handedOver + quantity, lost, reserved - quantity);
    }

    /** A hand-over was annulled: what it gave is promised again. */
    CountedStock takeBack(int quantity) {
        upTo(quantity, handedOver);
        return new CountedStock(received, handedOver - quantity, lost, reserved + quantity);
    }

    CountedStock lose(int quantity) {
        upTo(quantity, free());
        return new CountedStock(received, handedOver, lost + quantity, reserved);
    }

    private static void upTo(int quantity, int most) {
        if (positive(quantity) > most) throw new Refusal("stock.notSoMany", quantity, most);
    }

    private static int positive(int quantity) {
        if (quantity < 1) throw new Refusal("stock.quantityMissing");
        return quantity;
    }
}
