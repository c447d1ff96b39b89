package ma.idmaj.stock.ui;

import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.stock.PieceService;
import ma.idmaj.stock.StockService;
import ma.idmaj.stock.deliveries.DeliveryService;
import ma.idmaj.stock.deliveries.PremisesItems;
import ma.idmaj.stock.labels.LabelService;
import ma.idmaj.stock.orders.OrderService;
import ma.idmaj.stock.vehicles.VehicleService;

import org.springframework.stereotype.Component;

/** What the pages of an item's stock and of a piece work with. */
@Component
record Store(
        StockService stock,
        PieceService moves,
        OrderService orders,
        VehicleService vehicles,
        LabelService labels,
        DeliveryService deliveries,
        PremisesItems premises,
        ListExports exports) {}
