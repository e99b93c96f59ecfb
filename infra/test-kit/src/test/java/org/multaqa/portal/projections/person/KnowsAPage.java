package org.multaqa.portal.projections.person;

import org.multaqa.portal.pages.roadmaps.Shown;

/** Broken on purpose: a projection that knows who shows it. */
public record KnowsAPage(Shown shown) {

}
