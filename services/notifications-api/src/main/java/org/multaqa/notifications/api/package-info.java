/**
 * What others ask of notifications over HTTP: the addresses, and what is sent and
 * answered. Its controllers use the same records.
 */
@NullMarked
package org.multaqa.notifications.api;

import org.jspecify.annotations.NullMarked;
