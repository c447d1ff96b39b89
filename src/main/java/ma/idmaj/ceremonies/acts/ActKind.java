package ma.idmaj.ceremonies.acts;

/** What a desk does with the person before it. */
enum ActKind {
    CHECK_IN,
    CHECK_IN_PROXY,
    HAND_OVER,
    ABSENT,
    POSTPONE,
    UNDO,
    CHOOSE_PIECE
}
