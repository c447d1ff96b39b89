package ma.idmaj.funding.composition.ui;

/** What a minimum counts in. */
enum MinimumUnit {
    PEOPLE,
    PERCENT
}
