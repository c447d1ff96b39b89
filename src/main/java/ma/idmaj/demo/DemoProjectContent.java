package ma.idmaj.demo;

import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.lifeprojects.ProjectState;

import java.util.UUID;

/** Fills in what a demo project has before it moves on; asked before each of its moves. */
interface DemoProjectContent {

    /** @param to the state the project is about to enter */
    void prepare(UUID project, UUID person, KitRow kit, ProjectState to);
}
