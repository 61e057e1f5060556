using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>
/// The contribution of one month, transcribed literally from PP 44/2015 Pasal 16-24, 54, 55, Permenaker 5/2021 Pasal 35, 45, 71,
/// PP 49/2020, PP 49/2023, PP 6/2025, PP 7/2025 with PP 36/2025, and PP 50/2025. Default readings; every fact must be given.
/// </summary>
internal static class TranscribedMonth
{
    public static TranscribedContributions Of(ContributionCase given, YearMonth month, TextReadings? chosen = null)
    {
        TextReadings readings = chosen ?? TextReadings.Default;
        var answer = new TranscribedContributions { DueOn = DueOn(given.Contributor, month) };
        switch (given.Contributor)
        {
            case ContributorKind.Bpu:
                Bpu(given, month, answer);
                break;
            case ContributorKind.Pu:
                WageRecipient(given, month, answer);
                JobLoss(given, month, answer);
                Fine(given, month, readings, answer);
                break;
            case ContributorKind.Trainee:
                // Permenaker 5/2021 in force on 1 April 2021; what was before was not read.
                answer.IsUnread = month < new YearMonth(2021, 4);
                WageRecipient(given, month, answer);
                if (given.InJkm == false)
                {
                    answer.Jkm = 0;
                }

                break;
            case ContributorKind.ConstructionWorker:
                answer.IsUnread = IsCovid(month);
                answer.Jkk = OfWage(given.Wage!, 174, 10_000);
                answer.Jkm = OfWage(given.Wage!, 30, 10_000);
                break;
            default:
                answer.IsUnread = IsCovid(month);
                long net = given.ContractValue!.Value.Value - given.ValueAddedTax!.Value.Value;
                answer.Jkk = ContractJkk(net);
                answer.Jkm = ContractJkm(net);
                break;
        }

        return answer;
    }

    // PP 49/2020: contribution months August 2020 to January 2021.
    private static bool IsCovid(YearMonth month) => month >= new YearMonth(2020, 8) && month <= new YearMonth(2021, 1);

    // PP 49/2020 Pasal 13, from press reports: one percent only if paid up to July 2020.
    private static bool IsOnePercent(ContributionCase given, YearMonth month) => IsCovid(month) && given.PaidUntilJuly2020 == true;

    private static LocalDate? DueOn(ContributorKind contributor, YearMonth month) => contributor switch
    {
        // Pasal 24(3)(4)
        ContributorKind.Bpu => TranscribedDates.LastDayToPay(month, sameMonth: true),

        // Pasal 21(2)(3)
        ContributorKind.Pu => TranscribedDates.LastDayToPay(month, sameMonth: false),

        // Permenaker 5/2021 Pasal 45(4): the 15th of the month itself
        ContributorKind.Trainee => month < new YearMonth(2021, 4) ? null : TranscribedDates.LastDayToPay(month, sameMonth: true),

        // Permenaker 5/2021 Pasal 72: at once or in stages
        _ => null,
    };

    // Pasal 20, Lampiran II
    private static void Bpu(ContributionCase given, YearMonth month, TranscribedContributions answer)
    {
        answer.Jkk = TranscribedContribution.Jkk(given.MonthlyIncome!.Value.Value);
        answer.Jkm = 6_800;
        if (IsOnePercent(given, month))
        {
            // PP 49/2020 Pasal 9: one percent.
            answer.Jkk /= 100;
            answer.Jkm /= 100;
        }
        else if (IsHalf(given, month))
        {
            // PP 50/2025 Pasal 4(1): fifty percent.
            answer.Jkk /= 2;
            answer.Jkm /= 2;
        }
    }

    private static bool IsHalf(ContributionCase given, YearMonth month)
    {
        // PP 50/2025 Pasal 3(5): paid through APBN or APBD
        if (given.PaidBy == ContributionPayer.State || given.PaidBy == ContributionPayer.Province || given.PaidBy == ContributionPayer.Regency)
        {
            return false;
        }

        // Pasal 7 huruf a
        if (given.Sector == Sector.Transport)
        {
            return month >= new YearMonth(2026, 1) && month <= new YearMonth(2027, 3);
        }

        // Pasal 7 huruf b
        return month >= new YearMonth(2026, 4) && month <= new YearMonth(2026, 12);
    }

    private static void WageRecipient(ContributionCase given, YearMonth month, TranscribedContributions answer)
    {
        // Pasal 16(1), in hundredths of a percent
        long rate = given.RiskGroup switch
        {
            RiskGroup.VeryLow => 24,
            RiskGroup.Low => 54,
            RiskGroup.Medium => 89,
            RiskGroup.High => 127,
            _ => 174,
        };

        if (IsOnePercent(given, month))
        {
            answer.Jkk = OfWage(given.Wage!, rate, 1_000_000);
            answer.Jkm = OfWage(given.Wage!, 30, 1_000_000);
            return;
        }

        // PP 7/2025 Pasal 4: 0.120, 0.270, 0.445, 0.635, 0.870 percent
        answer.Jkk = IsReduced(given, month)
            ? OfWage(given.Wage!, given.RiskGroup switch { RiskGroup.VeryLow => 120, RiskGroup.Low => 270, RiskGroup.Medium => 445, RiskGroup.High => 635, _ => 870 }, 100_000)
            : OfWage(given.Wage!, rate, 10_000);

        // Pasal 18
        answer.Jkm = OfWage(given.Wage!, 30, 10_000);
    }

    private static bool IsReduced(ContributionCase given, YearMonth month)
    {
        // PP 7/2025 Pasal 10: February to July 2025; PP 36/2025: to January 2026
        if (month < new YearMonth(2025, 2) || month > new YearMonth(2026, 1))
        {
            return false;
        }

        // Pasal 11 as PP 36/2025 has it: (1) late months at the latest on 30 June 2026; (3) after that PP 44/2015
        if (given.PaidOn > new LocalDate(2026, 6, 30))
        {
            return false;
        }

        // Pasal 3(4), 3(3), 6(2)
        return given.LabourIntensive == true && given.ActiveWorkers >= 50 && given.PaidUntilJanuary2025 == true;
    }

    private static void JobLoss(ContributionCase given, YearMonth month, TranscribedContributions answer)
    {
        // PP 37/2021 in force on 2 February 2021: the first whole month is March
        if (given.InJkp != true || month < new YearMonth(2021, 3))
        {
            return;
        }

        // PP 49/2023 Pasal 16A: 0.14 percent; PP 7/2025 Pasal 9(1)a: 0.12 percent of the lowest risk with relief
        // of the wage up to Rp5.000.000 (PP 37/2021 and PP 6/2025 Pasal 11(6)-(8), PP 7/2025 Pasal 9(2))
        bool lowest = IsReduced(given, month) && given.RiskGroup == RiskGroup.VeryLow;
        answer.JkpFromJkk = Math.Min(OfWage(given.Wage!, lowest ? 12 : 14, 10_000), lowest ? 6_000 : 7_000);

        // PP 49/2023 Pasal 18A: 0.10 percent, until PP 6/2025 in force on 7 February 2025
        answer.JkpFromJkm = month <= new YearMonth(2025, 2) ? Math.Min(OfWage(given.Wage!, 10, 10_000), 5_000) : 0;
    }

    // Pasal 22(1): two percent for each month of lateness. PP 49/2020, from press reports: half a percent for its months, whose last
    // day to pay it moved, at the furthest to the end of the next month; how far, was not read.
    [Article("PP 44/2015 Pasal 22(1)")]
    [Article("PP 49/2020")]
    private static void Fine(ContributionCase given, YearMonth month, TextReadings readings, TranscribedContributions answer)
    {
        if (given.PaidOn is not { } paid)
        {
            return;
        }

        World furthest = new(TextReadings.Default, Unknowns.Relief);
        int least = MonthsLate(TranscribedDates.LastDayToPay(month, sameMonth: false, furthest), paid, readings);
        int most = MonthsLate(TranscribedDates.LastDayToPay(month, sameMonth: false), paid, readings);
        answer.FineOnJkk = (Fine(answer.Jkk, least, month), Fine(answer.Jkk, most, month));
        answer.FineOnJkm = (Fine(answer.Jkm, least, month), Fine(answer.Jkm, most, month));
    }

    private static long Fine(long contribution, int months, YearMonth month) =>
        IsCovid(month) ? contribution * 5 * months / 1_000 : contribution * 2 * months / 100;

    // A month counts from its first day, or when it is full (reading late-fine-month).
    private static int MonthsLate(LocalDate due, LocalDate paid, TextReadings readings)
    {
        bool full = readings.Is("late-fine-month", "full");
        int months = 0;
        while (full ? due.PlusMonths(months + 1) <= paid : due.PlusMonths(months) < paid)
        {
            months++;
        }

        return months;
    }

    // Pasal 19: a part of the monthly wage, rounded down once
    private static long OfWage(Wage wage, long part, long of) => wage switch
    {
        // (1)(2)
        MonthlyWage monthly => (long)((Int128)monthly.AMonth.Value * part / of),

        // (3)
        DailyWage daily => (long)((Int128)daily.ADay.Value * 25 * part / of),

        // (4)
        PieceWage piece => (long)((Int128)piece.LastMonths.Sum(month => month.Value) * part / (3 * of)),

        // (5)
        WeatherDependentWage weather => (long)((Int128)weather.LastMonths.Sum(month => month.Value) * part / (12 * of)),
        _ => throw new ArgumentOutOfRangeException(nameof(wage)),
    };

    // Pasal 54(2)
    private static long ContractJkk(long value)
    {
        if (value <= 100_000_000)
        {
            return value * 21 / 10_000;
        }

        if (value <= 500_000_000)
        {
            return 210_000 + ((value - 100_000_000) * 17 / 10_000);
        }

        if (value <= 1_000_000_000)
        {
            return 890_000 + ((value - 500_000_000) * 13 / 10_000);
        }

        if (value <= 5_000_000_000)
        {
            return 1_540_000 + ((value - 1_000_000_000) * 11 / 10_000);
        }

        return 5_940_000 + ((value - 5_000_000_000) * 9 / 10_000);
    }

    // Pasal 55(2)
    private static long ContractJkm(long value)
    {
        if (value <= 100_000_000)
        {
            return value * 3 / 10_000;
        }

        if (value <= 500_000_000)
        {
            return 30_000 + ((value - 100_000_000) * 2 / 10_000);
        }

        if (value <= 1_000_000_000)
        {
            return 110_000 + ((value - 500_000_000) * 2 / 10_000);
        }

        if (value <= 5_000_000_000)
        {
            return 210_000 + ((value - 1_000_000_000) * 1 / 10_000);
        }

        return 610_000 + ((value - 5_000_000_000) * 1 / 10_000);
    }
}

/// <summary>What the text gives for one month, in rupiah.</summary>
internal sealed class TranscribedContributions
{
    public long Jkk { get; set; }

    public long Jkm { get; set; }

    /// <summary>The least and the most: they differ where a text that was not read decides.</summary>
    public (long Least, long Most) FineOnJkk { get; set; }

    /// <summary>As on JKK.</summary>
    public (long Least, long Most) FineOnJkm { get; set; }

    public long JkpFromJkk { get; set; }

    public long JkpFromJkm { get; set; }

    public LocalDate? DueOn { get; set; }

    /// <summary>The text that would tell the contribution was not read.</summary>
    public bool IsUnread { get; set; }
}
