package org.multaqa.roadmap.above;

import org.multaqa.roadmap.below.KnowsAbove;

/** Broken on purpose: the package below knows this one too. */
public record KnowsBelow(KnowsAbove below) {

}
