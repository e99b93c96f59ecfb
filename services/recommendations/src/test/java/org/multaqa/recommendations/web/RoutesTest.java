package org.multaqa.recommendations.web;

import org.multaqa.testkit.RoutesContract;

/** Nothing but the described API, and what every service has. */
class RoutesTest extends Running implements RoutesContract {

}
