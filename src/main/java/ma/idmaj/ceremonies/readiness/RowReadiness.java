package ma.idmaj.ceremonies.readiness;

import ma.idmaj.ceremonies.LineRow;

import java.util.List;

/** How ready one line is, point by point; without points where nothing is left to prepare. */
public record RowReadiness(LineRow line, List<RowPoint> points) {

    public List<RowPoint> missing() {
        return points.stream().filter(RowPoint::missing).toList();
    }

    public boolean lacks(ReadinessPoint point) {
        return points.stream().anyMatch(each -> each.point() == point && each.missing());
    }

    public boolean ready() {
        return missing().isEmpty();
    }
}
