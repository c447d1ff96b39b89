package ma.idmaj.lifeprojects.fit;

/** What a project still lacks, or the committee should look at; never a judgement of the person. */
public enum FitFlag {
    TRAINING,
    EQUIPMENT,
    MARKET,
    PREMISES,
    POWER,
    LICENCE
}
