package ma.idmaj.ceremonies;

import ma.idmaj.shared.Sha256;

/**
 * One substitution as a canonical text in the manner of {@link FrozenList}: it names the digest of what stood before, so
 * that the digests from the approval to today's paper are one chain.
 */
record SubstitutedText(String canonical, String digest) {

    /** @param count of the lines that count afterwards, with their sum */
    static SubstitutedText of(
            String before, int ordinal, LineRow out, LineRow in, String reason, int count, long centimes) {
        var text = new StringBuilder("idmaj-substitution\t1\n");
        FrozenList.row(text, "previous", before);
        FrozenList.row(text, "ordinal", ordinal);
        FrozenList.row(
                text, "out", out.position(), out.beneficiaryId(), out.total().centimes());
        FrozenList.line(text, "in", in);
        FrozenList.row(text, "reason", reason);
        FrozenList.row(text, "total", count, centimes);
        return new SubstitutedText(text.toString(), Sha256.of(text.toString()));
    }
}
