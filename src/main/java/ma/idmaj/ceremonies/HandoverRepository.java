package ma.idmaj.ceremonies;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

interface HandoverRepository extends JpaRepository<Handover, UUID> {

    Optional<Handover> findByStandingLineId(UUID lineId);

    /** The standing records of a ceremony without their drawings. */
    @Query("""
            select new ma.idmaj.ceremonies.HandoverRow(
                h.id, h.lineId, h.recordYear, h.recordNumber, h.handedAt, h.handedBy, h.signedByKind, h.signedByName, h.note)
            from Handover h join DistributionLine l on l.id = h.standingLineId
            where l.ceremonyId = :ceremonyId""")
    List<HandoverRow> standing(UUID ceremonyId);

    /** The standing record of one line without its drawing. */
    @Query("""
            select new ma.idmaj.ceremonies.HandoverRow(
                h.id, h.lineId, h.recordYear, h.recordNumber, h.handedAt, h.handedBy, h.signedByKind, h.signedByName, h.note)
            from Handover h join DistributionLine l on l.id = h.standingLineId
            where l.id = :lineId""")
    Optional<HandoverRow> standingOf(UUID lineId);
}
