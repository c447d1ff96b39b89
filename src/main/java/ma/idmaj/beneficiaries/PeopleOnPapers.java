package ma.idmaj.beneficiaries;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.NationalId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the papers of a ceremony tell of people's files: whole numbers, and as what they speak of somebody. */
@Service
@Transactional
@PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE')")
public class PeopleOnPapers {

    private final BeneficiaryQueries queries;
    private final NumberQueries numbers;
    private final DeskPeople desk;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    PeopleOnPapers(
            BeneficiaryQueries queries,
            NumberQueries numbers,
            DeskPeople desk,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.numbers = numbers;
        this.desk = desk;
        this.user = user;
        this.events = events;
    }

    /**
     * Whole numbers for a paper that must carry them. People without a CIN on file are absent.
     *
     * @param list the ceremony whose list it is: by it the trail tells each person on it
     */
    public Map<UUID, NationalId> cinsForPaper(UUID list, Collection<UUID> ids) {
        var cins = numbers.cins(ids);
        events.publishEvent(new Changed("beneficiaries", list.toString(), "cinsShown", Integer.toString(cins.size())));
        return cins;
    }

    /**
     * The whole number for the one paper a person signs; the trail keeps that it was shown. Empty without one on file.
     *
     * @throws AccessDeniedException for a desk's account that does not serve the person
     */
    @PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'DAY_WRITE')")
    public Optional<NationalId> cinToSign(UUID id) {
        served(List.of(id));
        Optional<NationalId> cin = Optional.ofNullable(numbers.cins(List.of(id)).get(id));
        if (cin.isPresent()) events.publishEvent(new Changed("beneficiary", id.toString(), "cinShown", ""));
        return cin;
    }

    /**
     * What a record keeps of who received, by the hand-over itself. Nobody has seen it yet, so the trail tells nothing; it
     * does each time a paper is made of it.
     *
     * @throws AccessDeniedException as {@link #cinToSign} has it
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('DAY_DELIVER')")
    public WhoReceived whoReceived(UUID id) {
        served(List.of(id));
        return new WhoReceived(
                numbers.cins(List.of(id)).get(id), queries.sexes(List.of(id)).get(id));
    }

    /**
     * As what papers speak of these people; who has none on file is absent.
     *
     * @throws AccessDeniedException as {@link #cinToSign} has it
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'DAY_WRITE')")
    public Map<UUID, Sex> sexes(Collection<UUID> ids) {
        served(ids);
        return queries.sexes(ids);
    }

    private void served(Collection<UUID> people) {
        if (user.may(Permission.CEREMONY_PREPARE) || user.may(Permission.CEREMONY_APPROVE)) return;
        if (!desk.serves(people)) throw new AccessDeniedException("people of another ceremony");
    }
}
