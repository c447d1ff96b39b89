package ma.idmaj.beneficiaries;

import ma.idmaj.shared.NationalId;

import org.jspecify.annotations.Nullable;

/** What a record keeps of the file of who received. @param cin whole; absent without one on file */
public record WhoReceived(
        @Nullable NationalId cin, @Nullable Sex sex) {}
