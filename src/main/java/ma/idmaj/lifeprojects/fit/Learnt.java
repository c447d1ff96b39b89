package ma.idmaj.lifeprojects.fit;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

/**
 * Something a person has learnt or done.
 *
 * @param tradeCode of the trade it is of; null where nobody has said so
 */
public record Learnt(LocalizedText title, @Nullable String tradeCode) {}
