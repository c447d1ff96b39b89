package ma.idmaj.ceremonies.hall;

/** A paper for the hall, under a name that says the day and the paper and nobody's name. */
public record HallPaper(String fileName, byte[] pdf) {}
