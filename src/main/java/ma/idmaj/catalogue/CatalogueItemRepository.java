package ma.idmaj.catalogue;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

interface CatalogueItemRepository extends JpaRepository<CatalogueItem, UUID> {

    /** The catalogue holds hundreds of items: a scan of the folded text is the simplest thing that is fast enough. */
    @Query("""
            select i from CatalogueItem i
            where i.searchText like :pattern
              and (:sector is null or i.sector = :sector)
              and (:state is null or i.state = :state)
            order by i.foldedFr, i.foldedAr, i.id""")
    List<CatalogueItem> search(String pattern, @Nullable Sector sector, @Nullable ItemState state, Pageable page);

    @Query("select i from CatalogueItem i where i.foldedAr = :folded or i.foldedFr = :folded order by i.id")
    List<CatalogueItem> named(String folded, Limit limit);

    @Query("select count(i) from CatalogueItem i where i.state = :state")
    long countByState(ItemState state);
}
