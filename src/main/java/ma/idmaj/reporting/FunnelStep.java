package ma.idmaj.reporting;

import org.jspecify.annotations.Nullable;

/**
 * How many reached a stage.
 *
 * @param people null where it would tell of fewer than five
 */
public record FunnelStep(Stage stage, @Nullable Integer people) {}
