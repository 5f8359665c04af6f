package com.vtconnect.registration.demo;

import com.vtconnect.registration.staff.boundary.EditListing;
import com.vtconnect.registration.staff.boundary.Listings;
import com.vtconnect.registration.staff.boundary.StaffDirectory;
import com.vtconnect.registration.staff.boundary.StaffRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** How the practitioners of Riverside Counseling stand in its directory. */
@ApplicationScoped
class DemoListings {

    @Inject StaffDirectory staffDirectory;
    @Inject Listings listings;

    /** For those who are there and have never had one. */
    void makeMissing() {
        list(
                "Peter Park",
                Set.of("en", "ko"),
                "Anxiety\nSleep\nWork and stress",
                "I help adults who cannot come to rest: with worries, with sleep, with too much work. We begin with what is hardest right now.",
                "Acompaño a personas adultas que no logran descansar: por preocupaciones, por el sueño o por exceso de trabajo. Empezamos por lo más difícil en este momento.");
        list(
                "Priya Patel",
                Set.of("en", "es", "gu", "hi"),
                "Children and teens\nFamily conflict\nGrief",
                "I work with children, teenagers and their families. Parents are part of it, as much as everybody wants.",
                "Trabajo con niños, adolescentes y sus familias. Los padres participan tanto como todos quieran.");
        list(
                "Quinn Quist",
                Set.of("en", "ase"),
                "Depression\nGrief\nLGBTQ+ affirming care",
                "For adults in a dark time. I listen first. Sessions in American Sign Language are welcome.",
                "Para personas adultas en un momento oscuro. Primero escucho. También en lengua de señas americana.");
    }

    private void list(
            String name,
            Set<String> languages,
            String specialties,
            String english,
            String spanish) {
        staffDirectory.all().stream()
                .filter(row -> row.fullName().equals(name) && row.licensed())
                .map(StaffRow::id)
                .filter(id -> listings.get(id).version() == 0)
                .forEach(
                        id ->
                                listings.save(
                                        id,
                                        new EditListing(
                                                languages,
                                                specialties,
                                                english,
                                                spanish,
                                                true,
                                                null,
                                                0)));
    }
}
