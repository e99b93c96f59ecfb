@NullMarked
package org.multaqa.sessions.material.persistence;

import org.jspecify.annotations.NullMarked;
