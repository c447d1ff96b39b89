/**
 * What an exported list changes when it comes back edited: its rows found again by what was out of sight in it, each with
 * what it would change from and to.
 */
@NullMarked
package ma.idmaj.intake.changes;

import org.jspecify.annotations.NullMarked;
