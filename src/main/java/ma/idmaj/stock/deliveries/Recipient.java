package ma.idmaj.stock.deliveries;

import ma.idmaj.shared.PersonName;

import java.util.UUID;

/**
 * Who waits for a piece.
 *
 * @param line  of the list: what goes to one line goes to one address
 * @param phone masked; empty when to be completed
 * @param page  address of the person's page
 */
public record Recipient(UUID line, PersonName name, String phone, String page) {}
