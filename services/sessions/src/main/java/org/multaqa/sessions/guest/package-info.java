/**
 * Guests: people in the programme of a meeting who have no account. Their names are kept
 * by identity, which tells of them on the topic of people; here is said who may have them
 * named, and what becomes of sessions when a guest turns out to be somebody else.
 */
@NullMarked
package org.multaqa.sessions.guest;

import org.jspecify.annotations.NullMarked;
