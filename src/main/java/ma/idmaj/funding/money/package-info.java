/** Sums of money and their parts by funder: pure values, exact to the centime. */
@NamedInterface("money")
@NullMarked
package ma.idmaj.funding.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
