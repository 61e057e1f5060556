using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>PP 44/2015 Pasal 25(3), 34(2); PP 82/2019 Pasal 25(3), 34(3); Permenaker 5/2021 Pasal 102-107.</summary>
internal static class TranscribedScholarship
{
    private static readonly (SchoolLevel Level, int Years, long Yearly)[] Pasal107 =
    [
        (SchoolLevel.Kindergarten, 2, 1_500_000),
        (SchoolLevel.Primary, 6, 1_500_000),
        (SchoolLevel.JuniorSecondary, 3, 2_000_000),
        (SchoolLevel.SeniorSecondary, 3, 3_000_000),
        (SchoolLevel.Tertiary, 5, 12_000_000),
    ];

    // PP 44/2015 Lampiran III I.b.9: once for the participant, where a child is still at school.
    public static bool AnyChildAtSchool(Family family)
    {
        foreach (Child child in family.Children!)
        {
            if (child.Level != SchoolLevel.BelowSchool && child.Level != SchoolLevel.Finished)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All instalments since PP 82/2019; null where no child qualifies.</summary>
    public static List<TranscribedYear>? Schedule(Family family, LocalDate eventDate)
    {
        List<TranscribedYear> schedule = [];
        int taken = 0;
        for (int index = 0; index < family.Children!.Count; index++)
        {
            Child child = family.Children[index];
            if (!Qualifies(child, eventDate))
            {
                continue;
            }

            // Pasal 103(1): at most two; reading third-child: the first two listed.
            taken++;
            if (taken > 2)
            {
                break;
            }

            AddYears(schedule, index, child, eventDate);
        }

        return taken == 0 ? null : schedule;
    }

    // Pasal 103(2)-(4), all of the conditions (reading scholarship-working).
    public static bool Qualifies(Child child, LocalDate eventDate)
    {
        // (4) born before the event; (3) registered
        if (child.BirthDate!.Value > eventDate || !child.Registered)
        {
            return false;
        }

        // (2)a of school age, (2)b below 23, (2)c not married
        if (child.Level == SchoolLevel.Finished || eventDate >= TranscribedDates.Birthday(child.BirthDate.Value, 23) || child.Married)
        {
            return false;
        }

        // (2)d not working
        if (child.Work == ChildWork.None)
        {
            return true;
        }

        // (3a), since Permenaker 1/2025: excepted while still studying
        if (eventDate < TranscribedDates.Permenaker1Of2025 || child.Level == SchoolLevel.BelowSchool)
        {
            return false;
        }

        return child.Work != ChildWork.Pu || child.PuMonths!.Value <= 6;
    }

    private static void AddYears(List<TranscribedYear> schedule, int index, Child child, LocalDate eventDate)
    {
        LocalDate born = child.BirthDate!.Value;
        LocalDate start = eventDate;
        SchoolLevel level = child.Level!.Value;
        int? yearsLeft = child.YearsLeft;
        if (level == SchoolLevel.BelowSchool)
        {
            LocalDate fourth = TranscribedDates.Birthday(born, 4);
            start = fourth > eventDate ? fourth : eventDate;
            level = SchoolLevel.Kindergarten;
            yearsLeft = 2;
        }

        int year = 0;
        foreach ((SchoolLevel Level, int Years, long Yearly) step in Pasal107)
        {
            if (step.Level < level)
            {
                continue;
            }

            int years = step.Level == level ? Math.Min(yearsLeft!.Value, step.Years) : step.Years;
            for (int i = 0; i < years; i++)
            {
                LocalDate due = start.PlusYears(year);
                if (due < TranscribedDates.Birthday(born, 23))
                {
                    schedule.Add(new TranscribedYear(index, due, step.Level, step.Yearly));
                }

                year++;
            }
        }
    }
}
