package org.multaqa.recommendations.api;

/** Stands for the owner's own. */
public record DecisionBody(int deciding) {

}
