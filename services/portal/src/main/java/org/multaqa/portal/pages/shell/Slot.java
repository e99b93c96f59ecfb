package org.multaqa.portal.pages.shell;

import java.time.Instant;

import org.multaqa.model.LocalizedText;

/**
 * Where and when.
 *
 * @param room the room's name
 * @param starts from when (included)
 * @param ends until when (excluded)
 */
public record Slot(LocalizedText room, Instant starts, Instant ends) {

}
