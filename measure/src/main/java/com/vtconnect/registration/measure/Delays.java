package com.vtconnect.registration.measure;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** How long things took, from many threads. */
final class Delays {

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long nanos) {
        this.nanos.add(nanos);
    }

    void addMillis(double millis) {
        add(Math.round(millis * TimeUnit.MILLISECONDS.toNanos(1)));
    }

    int count() {
        return nanos.size();
    }

    /** Milliseconds that so many of a hundred did not exceed. */
    double percentile(int of100) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        var place = Math.max(0, (int) Math.ceil(sorted.length * of100 / 100.0) - 1);
        return sorted[place] / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    double median() {
        return percentile(50);
    }
}
