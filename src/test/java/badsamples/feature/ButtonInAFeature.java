package badsamples.feature;

import com.vaadin.flow.component.button.Button;

class ButtonInAFeature {
    final Button button = new Button();
}
