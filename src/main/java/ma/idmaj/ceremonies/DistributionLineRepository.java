package ma.idmaj.ceremonies;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

interface DistributionLineRepository extends JpaRepository<DistributionLine, UUID> {

    /** The whole list with its items in one query. */
    @Query(
            "select distinct l from DistributionLine l left join fetch l.items where l.ceremonyId = :ceremonyId order by l.position")
    List<DistributionLine> list(UUID ceremonyId);

    /** One line with its items in one query. */
    @Query(
            "select distinct l from DistributionLine l left join fetch l.items where l.ceremonyId = :ceremonyId and l.position = :position")
    List<DistributionLine> at(UUID ceremonyId, int position);

    /** Several whole lists in one query. */
    @Query(
            "select distinct l from DistributionLine l left join fetch l.items where l.ceremonyId in :ceremonies order by l.position")
    List<DistributionLine> lists(Collection<UUID> ceremonies);

    /** Of which list a line is, without reading the line: it may change until the list is taken. */
    @Query("select l.ceremonyId from DistributionLine l where l.id = :lineId")
    Optional<UUID> listOf(UUID lineId);

    /** Every line of every list with its sum. */
    @Query("""
            select new ma.idmaj.ceremonies.LineSum(
                l.ceremonyId, l.beneficiaryId, coalesce(sum(i.quantity * i.unitPrice.centimes), 0L))
            from DistributionLine l left join l.items i
            where l.state <> ma.idmaj.ceremonies.LineState.SUBSTITUTED
            group by l.id, l.ceremonyId, l.beneficiaryId""")
    List<LineSum> sums();

    @Query("select coalesce(max(l.position), 0) from DistributionLine l where l.ceremonyId = :ceremonyId")
    int lastPosition(UUID ceremonyId);
}
