package ma.idmaj.catalogue.review;

import java.util.List;

/** One rule of the review. It reads, and never asks the database itself. */
public interface FindingRule {

    List<Finding> find(CatalogueFacts catalogue);
}
