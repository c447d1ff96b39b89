package badsamples.feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Settable {
    @Id
    long id;

    String state;

    void setState(String state) {
        this.state = state;
    }
}
