package org.multaqa.portal.pages.shell;

import org.multaqa.portal.pages.roadmaps.Shown;

/** Broken on purpose: what is around all places knows one of them. */
public record KnowsAPlace(Shown shown) {

}
