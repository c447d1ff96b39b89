/** What each centre knows of a trade's market in a territory: demand, competitors, prices, context, with source and date. */
@NamedInterface("market")
@NullMarked
package ma.idmaj.lifeprojects.market;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
