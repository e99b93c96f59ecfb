package org.multaqa.roadmap.below;

import org.multaqa.roadmap.above.KnowsBelow;

/** Broken on purpose: the package above knows this one too. */
public record KnowsAbove(KnowsBelow above) {

}
