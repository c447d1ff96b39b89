package ma.idmaj.reporting;

import ma.idmaj.shared.LocalizedText;

/**
 * What a centre has under way. Work, not people: told to those alone who read the files themselves.
 *
 * @param openProjects    neither over nor equipped
 * @param visitsDue       within thirty days
 * @param visitsOverdue   fifteen days after their date
 * @param caseWorkers     accounts of the centre that write files
 */
public record WorkloadFigure(
        LocalizedText centre, int openProjects, int visitsDue, int visitsOverdue, int caseWorkers) {}
