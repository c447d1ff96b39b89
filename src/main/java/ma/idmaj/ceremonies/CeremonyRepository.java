package ma.idmaj.ceremonies;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

interface CeremonyRepository extends JpaRepository<Ceremony, UUID> {

    Optional<Ceremony> findByAlias(String alias);

    Optional<Ceremony> findByVerifyCode(String verifyCode);

    @Query("select c from Ceremony c join c.desks d where d = :username and c.heldOn = :day")
    List<Ceremony> ofDesk(String username, LocalDate day);

    /** One row a ceremony with the sums of its list, the newest first: one query, whatever the number of lines. */
    @Query("""
            select new ma.idmaj.ceremonies.CeremonyRow(
                c.id, c.alias, c.title, c.place, c.heldOn, c.heldAt, c.state, c.envelope,
                count(distinct l.id), coalesce(sum(i.quantity * i.unitPrice.centimes), 0L), c.submittedBy)
            from Ceremony c
            left join DistributionLine l on l.ceremonyId = c.id and l.state <> ma.idmaj.ceremonies.LineState.SUBSTITUTED
            left join LineItem i on i.line = l
            group by c.id, c.alias, c.title, c.place, c.heldOn, c.heldAt, c.state, c.envelope, c.submittedBy
            order by c.heldOn desc, c.id desc""")
    List<CeremonyRow> rows();

    /** As {@link #rows()}, of those in these states alone. */
    @Query("""
            select new ma.idmaj.ceremonies.CeremonyRow(
                c.id, c.alias, c.title, c.place, c.heldOn, c.heldAt, c.state, c.envelope,
                count(distinct l.id), coalesce(sum(i.quantity * i.unitPrice.centimes), 0L), c.submittedBy)
            from Ceremony c
            left join DistributionLine l on l.ceremonyId = c.id and l.state <> ma.idmaj.ceremonies.LineState.SUBSTITUTED
            left join LineItem i on i.line = l
            where c.state in :states
            group by c.id, c.alias, c.title, c.place, c.heldOn, c.heldAt, c.state, c.envelope, c.submittedBy
            order by c.heldOn desc, c.id desc""")
    List<CeremonyRow> rows(Collection<CeremonyState> states);

    /** Centimes by tranche and by state of ceremony, line and item: one query for all lists that spend from one. */
    @Query("""
            select new ma.idmaj.ceremonies.TrancheSum(
                c.trancheId, c.state, c.reopeningId, l.state, i.state, sum(i.quantity * i.unitPrice.centimes))
            from Ceremony c join DistributionLine l on l.ceremonyId = c.id join LineItem i on i.line = l
            where c.trancheId is not null
            group by c.trancheId, c.state, c.reopeningId, l.state, i.state""")
    List<TrancheSum> trancheSums();

    @Query("select c from Ceremony c where c.trancheId = :tranche and c.state not in :over order by c.heldOn, c.id")
    List<Ceremony> notOver(UUID tranche, Collection<CeremonyState> over);

    /** Paid from this tranche, or from none yet; the next first. */
    @Query("""
            select c from Ceremony c where c.state in :states and (c.trancheId = :tranche or c.trancheId is null)
            order by c.heldOn, c.id""")
    List<Ceremony> payableFrom(UUID tranche, Collection<CeremonyState> states);
}
