package ma.idmaj.catalogue;

import jakarta.persistence.criteria.Predicate;

import ma.idmaj.shared.SearchKey;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

interface CatalogueItemRepository extends JpaRepository<CatalogueItem, UUID>, JpaSpecificationExecutor<CatalogueItem> {

    /** Those that are still in use first. */
    @Query("""
            select i from CatalogueItem i where i.foldedAr = :folded or i.foldedFr = :folded
            order by case when i.state = ma.idmaj.catalogue.ItemState.WITHDRAWN then 1 else 0 end, i.id""")
    List<CatalogueItem> named(String folded, Limit limit);

    /** Of any of these names; those that are still in use first. */
    @Query("""
            select i from CatalogueItem i where i.foldedAr in :folded or i.foldedFr in :folded
            order by case when i.state = ma.idmaj.catalogue.ItemState.WITHDRAWN then 1 else 0 end, i.id""")
    List<CatalogueItem> named(Collection<String> folded);

    /** Of one model or of one name in either language; empty texts match nothing. */
    @Query("""
            select i from CatalogueItem i where i.state <> :withdrawn
              and (:model <> '' and i.foldedModel = :model or :ar <> '' and i.foldedAr = :ar or :fr <> '' and i.foldedFr = :fr)
            order by i.id""")
    List<CatalogueItem> alike(String model, String ar, String fr, ItemState withdrawn, Limit limit);

    /**
     * Every word of the filter, in any order. The catalogue holds hundreds of items: a scan of the folded text, which
     * has letters and digits only, is the simplest thing that is fast enough.
     */
    static Specification<CatalogueItem> matching(ItemFilter filter) {
        return (item, query, is) -> {
            var conditions = new ArrayList<Predicate>();
            for (String word : SearchKey.of(filter.words()).split(" ")) {
                if (!word.isEmpty()) conditions.add(is.like(item.get("searchText"), "%" + word + "%"));
            }
            if (filter.sector() != null) conditions.add(is.equal(item.get("sector"), filter.sector()));
            if (filter.state() != null) conditions.add(is.equal(item.get("state"), filter.state()));
            return is.and(conditions.toArray(Predicate[]::new));
        };
    }
}
