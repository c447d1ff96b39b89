package ma.idmaj.ceremonies.acts;

import ma.idmaj.ceremonies.LineState;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What became of an act, in the words the first arrival was answered with.
 *
 * @param version of the line after the act: the next act on the same line builds upon it
 * @param record  year and number of the hand-over record, where the act made one
 */
record ActReceipt(
        UUID id,
        Outcome outcome,
        UUID line,
        LineState state,
        long version,
        @Nullable String record) {

    enum Outcome {
        DONE,
        REPEATED
    }
}
