package ma.idmaj.stock;

import java.util.List;
import java.util.UUID;

/** Addresses of the store's pages, relative to the root. */
public final class StockLinks {

    public static final String ALL = "stock";
    public static final String ORDERS = "stock/orders";
    public static final String NEW_ORDER = "stock/orders/new";
    public static final String DELIVERIES = "stock/deliveries";
    public static final String NEW_DELIVERY = DELIVERIES + "/new";
    public static final String THRESHOLDS = "stock/thresholds";

    private StockLinks() {}

    public static String order(UUID id) {
        return ORDERS + "/" + id;
    }

    public static String editOrder(UUID id) {
        return order(id) + "/edit";
    }

    public static String receive(UUID order) {
        return order(order) + "/receive";
    }

    public static String delivery(UUID id) {
        return DELIVERIES + "/" + id;
    }

    /** @param codes of the pieces it would bring */
    public static String planDelivery(List<String> codes) {
        return NEW_DELIVERY + "?piece=" + String.join("&piece=", codes);
    }

    public static String piece(String code) {
        return "stock/pieces/" + code;
    }

    /** The item's page where its pieces are. */
    public static String itemPieces(UUID item) {
        return "stock/items/" + item;
    }
}
