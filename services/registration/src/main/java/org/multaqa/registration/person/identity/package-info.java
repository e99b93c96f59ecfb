/**
 * The accounts of the application layer, kept by identity: an adapter, as persistence is
 * one of the store.
 */
@NullMarked
package org.multaqa.registration.person.identity;

import org.jspecify.annotations.NullMarked;
