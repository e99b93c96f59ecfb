package org.multaqa.portal.pages.home;

import org.multaqa.portal.pages.roadmaps.Shown;

/** Broken on purpose: a place that knows another. */
public record KnowsAnotherPlace(Shown shown) {

}
