package org.multaqa.portal.pages.roadmaps;

/** Something that a place shows. */
public record Shown() {

}
