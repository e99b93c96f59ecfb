package org.multaqa.launcher.rehearsal;

import java.net.URI;
import java.util.Map;

import org.multaqa.launcher.seeds.MeetingClock;
import org.multaqa.launcher.seeds.TokenSource;

/**
 * A running platform, as a rehearsal sees it from outside.
 *
 * @param portal address of the portal, which leads to every public API
 * @param kafka settings with which any client reaches the broker, and may read all of it
 * @param tokens tokens of the people of the seeds
 * @param clock the platform's domain clock
 */
public record Platform(URI portal, Map<String, Object> kafka, TokenSource tokens, MeetingClock clock) {

}
