package org.multaqa.kittests.sample;

import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.testkit.ServicePlatform;

/** On what a laptop has. */
@ExtendWith(ServicePlatform.class)
class KitTest extends KitContract {

}
