/** Seals the chains together at intervals and carries the seals out of the database. */
@NullMarked
package ma.idmaj.audit.seals;

import org.jspecify.annotations.NullMarked;
