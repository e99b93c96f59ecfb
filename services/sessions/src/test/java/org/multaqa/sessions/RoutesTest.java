package org.multaqa.sessions;

import org.multaqa.testkit.RoutesContract;

/** Nothing but the described API, and what every service has. */
@RunningService
class RoutesTest implements RoutesContract {

}
