package ma.idmaj.lifeprojects.feasibility;

import ma.idmaj.lifeprojects.TradeChanged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A note on the market of another trade is no reason for this one: it is chosen anew before the project is submitted. */
@Component
class MarketOfTheTrade {

    private final JdbcClient jdbc;

    MarketOfTheTrade(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void letGo(TradeChanged changed) {
        jdbc.sql("""
                        update feasibility set market_note_id = null, version = version + 1
                        where life_project_id = ? and market_note_id is not null""").param(changed.project()).update();
    }
}
