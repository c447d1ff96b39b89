package ma.idmaj.lifeprojects.feasibility;

import ma.idmaj.shared.Money;

/** A cost that comes every month, sold or not. */
public record CostLine(String label, Money amount) {}
