package org.multaqa.launcher.rehearsal;

import java.net.URI;

import org.multaqa.launcher.seeds.MeetingClock;
import org.multaqa.launcher.seeds.TokenSource;

/**
 * A running platform, as a rehearsal sees it from outside.
 *
 * @param portal address of the portal, which leads to every public API
 * @param kafka bootstrap servers of the broker
 * @param tokens tokens of the people of the seeds
 * @param clock the platform's domain clock
 */
public record Platform(URI portal, String kafka, TokenSource tokens, MeetingClock clock) {

}
