package ma.idmaj.beneficiaries;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.duplicates.DuplicateService;
import ma.idmaj.beneficiaries.duplicates.LookAlikes;
import ma.idmaj.beneficiaries.duplicates.Traits;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.ManyChanged;
import ma.idmaj.shared.Stopped;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;

/** Many files at once: looked up, opened and taken back in batches, by the same rules as one by one. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PEOPLE_WRITE')")
public class PeopleBatch {

    /** So many people are worked on between two questions whether to go on. */
    private static final int TOGETHER = 250;

    private final BatchFiles files;
    private final DuplicateService duplicates;
    private final DraftRules rules;
    private final FileUses uses;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    PeopleBatch(
            BatchFiles files,
            DuplicateService duplicates,
            DraftRules rules,
            FileUses uses,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.files = files;
        this.duplicates = duplicates;
        this.rules = rules;
        this.uses = uses;
        this.user = user;
        this.events = events;
    }

    /**
     * Who of these is on file already, or looks like someone who is. Across centres only that there is a file, and where.
     *
     * @param people by row, as far as they could be read
     * @param goOn   asked with how many are done
     * @return by row, for those there is something to say of
     * @throws Stopped when told not to go on
     */
    @Transactional(readOnly = true)
    public Map<Integer, FileMatch> matches(Map<Integer, BeneficiaryDraft> people, IntPredicate goOn) {
        var matches = new LinkedHashMap<Integer, FileMatch>();
        int done = 0;
        for (List<Integer> rows : parts(List.copyOf(people.keySet()))) {
            if (!goOn.test(done)) throw new Stopped();
            var some = new LinkedHashMap<Integer, BeneficiaryDraft>();
            rows.forEach(row -> some.put(row, people.get(row)));
            Map<Integer, FileMatch> known =
                    files.withCin(some, user.centreScope().orElse(null));
            matches.putAll(known);
            var others = new LinkedHashMap<Integer, Traits>();
            some.forEach((row, draft) -> {
                if (!known.containsKey(row)) others.put(row, traits(draft));
            });
            duplicates.lookAlikes(others).forEach((row, alike) -> matches.put(row, match(alike)));
            done += rows.size();
        }
        return matches;
    }

    /**
     * Opens files, in their order; a case worker's in the own centre.
     *
     * @param sourceDigest SHA-256 of the file they come from, in hexadecimal
     * @param goOn         asked before each part, with how many are done; its no takes everything back
     * @throws AlreadyRegistered when a CIN is on file
     * @throws Stopped           when told not to go on
     */
    public List<UUID> register(List<BeneficiaryDraft> drafts, String sourceDigest, IntPredicate goOn) {
        var ids = new ArrayList<UUID>();
        for (List<BeneficiaryDraft> some : parts(drafts)) {
            if (!goOn.test(ids.size())) throw new Stopped();
            some.forEach(rules::check);
            List<UUID> written = files.write(some, rules::centreFor, sourceDigest);
            events.publishEvent(new FilesWritten(written));
            tell(written, "registeredByImport", sourceDigest);
            ids.addAll(written);
        }
        if (!goOn.test(ids.size())) throw new Stopped();
        return ids;
    }

    /**
     * Takes back files that nothing has been done to.
     *
     * @return those that stay, each with its reason
     */
    public Map<UUID, StayReason> takeBack(Collection<UUID> ids) {
        var stay = new LinkedHashMap<UUID, StayReason>();
        for (List<UUID> part : parts(List.copyOf(ids))) {
            List<UUID> some = files.lock(part);
            Map<UUID, StayReason> used = uses.of(some);
            // Moved since to a centre whose files this account does not see, or never of its own.
            user.centreScope()
                    .ifPresent(centre -> files.elsewhere(some, centre).forEach(id -> used.put(id, StayReason.EDITED)));
            stay.putAll(used);
            var gone = some.stream().filter(id -> !used.containsKey(id)).toList();
            if (gone.isEmpty()) continue;
            events.publishEvent(new FilesRemoved(gone));
            files.remove(gone);
            tell(gone, "importTakenBack", "");
        }
        return stay;
    }

    private void tell(List<UUID> ids, String act, String detail) {
        events.publishEvent(new ManyChanged(ids.stream()
                .map(id -> new Changed("beneficiary", id.toString(), act, detail))
                .toList()));
    }

    private static Traits traits(BeneficiaryDraft draft) {
        return new Traits(
                draft.name(),
                draft.cin(),
                Traits.phones(draft.phone(), draft.secondPhone()),
                draft.birthDate(),
                draft.sex());
    }

    private static FileMatch match(LookAlikes alike) {
        return new FileMatch(
                false,
                alike.here().stream().map(each -> each.file().fileNumber()).toList(),
                alike.elsewhere().stream().map(LookAlikes.Elsewhere::centreId).toList());
    }

    private static <T> List<List<T>> parts(List<T> all) {
        var parts = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += TOGETHER)
            parts.add(all.subList(from, Math.min(from + TOGETHER, all.size())));
        return parts;
    }
}
