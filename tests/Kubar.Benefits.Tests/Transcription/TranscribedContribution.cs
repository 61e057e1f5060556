using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>PP 44/2015 Lampiran II, Pasal 20(3), and the reliefs of PP 49/2020 and PP 50/2025.</summary>
internal static class TranscribedContribution
{
    // Lampiran II: the income at which a bracket begins, the basis of benefits, the JKK contribution.
    // An income between the printed end of one bracket and the beginning of the next stays in the lower (bracket-gap).
    private static readonly (long From, long Basis, long Jkk)[] LampiranII =
    [
        (0, 1_000_000, 10_000),
        (1_100_000, 1_200_000, 12_000),
        (1_300_000, 1_400_000, 14_000),
        (1_500_000, 1_600_000, 16_000),
        (1_700_000, 1_800_000, 18_000),
        (1_900_000, 2_000_000, 20_000),
        (2_100_000, 2_200_000, 22_000),
        (2_300_000, 2_400_000, 24_000),
        (2_500_000, 2_600_000, 26_000),
        (2_700_000, 2_950_000, 29_500),
        (3_200_000, 3_450_000, 34_500),
        (3_700_000, 3_950_000, 39_500),
        (4_200_000, 4_450_000, 44_500),
        (4_700_000, 4_950_000, 49_500),
        (5_200_000, 5_450_000, 54_500),
        (5_700_000, 5_950_000, 59_500),
        (6_200_000, 6_450_000, 64_500),
        (6_700_000, 6_950_000, 69_500),
        (7_200_000, 7_450_000, 74_500),
        (7_700_000, 7_950_000, 79_500),
        (8_200_000, 8_700_000, 87_000),
        (9_200_000, 9_700_000, 97_000),
        (10_200_000, 10_700_000, 107_000),
        (11_200_000, 11_700_000, 117_000),
        (12_200_000, 12_700_000, 127_000),
        (13_200_000, 13_700_000, 137_000),
        (14_200_000, 14_700_000, 147_000),
        (15_200_000, 15_700_000, 157_000),
        (16_200_000, 16_700_000, 167_000),
        (17_200_000, 17_700_000, 177_000),
        (18_200_000, 18_700_000, 187_000),
        (19_200_000, 19_700_000, 197_000),
        (20_200_000, 20_700_000, 207_000),
    ];

    /// <summary>The incomes at which a bracket begins.</summary>
    public static IEnumerable<long> Edges => LampiranII.Select(bracket => bracket.From);

    public static long Basis(long income, TextReadings readings) => Bracket(income, readings).Basis;

    public static long Jkk(long income) => Bracket(income, TextReadings.Default).Jkk;

    /// <summary>What these months of a BPU come to, as far as they are taken out of a benefit of the programme.</summary>
    [Article("PP 44/2015 Pasal 20")]
    [Article("PP 49/2020 Pasal 9, 13")]
    [Article("PP 50/2025 Pasal 3, 4, 7")]
    public static long OfMonths(IReadOnlyCollection<YearMonth> months, BenefitCase given, SecurityProgram programme, TextReadings readings)
    {
        // PP 49/2020 Pasal 13, from press reports: one percent for those who have paid up to July 2020; whoever registered since
        // August 2020 pays the first two months whole.
        if (months.Count == 0)
        {
            return 0;
        }

        bool paidUntilJuly2020 = !months.Any(month => month < new YearMonth(2020, 8));
        YearMonth registered = given.Membership.RegisteredOn!.Value.ToYearMonth();
        bool newSince = registered >= new YearMonth(2020, 8);
        return months.Sum(month => OfMonth(month, given, programme, readings, paidUntilJuly2020 && !(newSince && month <= registered.PlusMonths(1))));
    }

    private static long OfMonth(YearMonth month, BenefitCase given, SecurityProgram programme, TextReadings readings, bool onePercent)
    {
        // Pasal 20(1), 20(3); of the programmes in which the participant is enrolled (reading arrears-of-both).
        Participant participant = given.Participant;
        ValueList<SecurityProgram> programmes = given.Membership.Programmes ?? [SecurityProgram.Jkk, SecurityProgram.Jkm];
        bool Counts(SecurityProgram of) => programmes.Contains(of) && (of == programme || !readings.Is("arrears-of-both", "own-programme"));
        long whole = (Counts(SecurityProgram.Jkk) ? Bracket(participant.MonthlyIncome!.Value.Value, readings).Jkk : 0)
            + (Counts(SecurityProgram.Jkm) ? 6_800 : 0);

        // PP 49/2020: one percent is due for August 2020 to January 2021.
        if (onePercent && month >= new YearMonth(2020, 8) && month <= new YearMonth(2021, 1))
        {
            return whole / 100;
        }

        // PP 50/2025 Pasal 3(5): not where the state's or a region's budget pays.
        if (participant.PaidBy is ContributionPayer.State or ContributionPayer.Province or ContributionPayer.Regency)
        {
            return whole;
        }

        // A village's budget is neither (reading relief-village).
        if (participant.PaidBy == ContributionPayer.Village && readings.Is("relief-village", "no-relief"))
        {
            return whole;
        }

        // PP 50/2025 Pasal 4, 7: half, for transport January 2026 to March 2027, for others April to December 2026.
        bool half = participant.Sector == Sector.Transport
            ? month >= new YearMonth(2026, 1) && month <= new YearMonth(2027, 3)
            : month >= new YearMonth(2026, 4) && month <= new YearMonth(2026, 12);
        return half ? whole / 2 : whole;
    }

    private static (long From, long Basis, long Jkk) Bracket(long income, TextReadings readings)
    {
        // The table prints each bracket to a thousand below the next.
        long above = readings.Is("bracket-gap", "higher") ? 999 : 0;
        (long From, long Basis, long Jkk) found = LampiranII[0];
        foreach ((long From, long Basis, long Jkk) bracket in LampiranII)
        {
            if (income + above >= bracket.From)
            {
                found = bracket;
            }
        }

        return found;
    }
}
