using NodaTime;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>
/// What a case may hold at most. More is malformed: the limits keep every formula inside 64 bits, and the time that a case takes
/// bounded whatever is sent.
/// </summary>
internal static class CaseLimits
{
    /// <summary>An income or a wage of a month, in rupiah.</summary>
    public const long MonthlyIncome = 5_000_000_000;

    /// <summary>A wage of a day, in rupiah.</summary>
    public const long DailyWage = MonthlyIncome / 25;

    /// <summary>One expense, in rupiah.</summary>
    public const long Expense = 100_000_000_000;

    /// <summary>A construction contract, in rupiah.</summary>
    public const long ContractValue = 100_000_000_000_000;

    /// <summary>A sum of a voucher, in rupiah: more than anything that is not malformed can come to.</summary>
    public const long Paid = 1_000_000_000_000_000;

    public const int Jobs = 10;
    public const int Workers = 100_000_000;
    public const int HomeCareMonths = 1200;
    public const int PuMonths = 1200;
    public const int SchoolYears = 10;
    public const int HoursToDeath = 10_000;
    public const int Measured = 200;
    public const int Occupations = 1000;
    public const int MonthsAtOnce = 1200;

    /// <summary>The wages that the average of piece work is taken of (PP 44/2015 Pasal 19(4)(5)).</summary>
    public const int PieceMonths = 3;

    /// <inheritdoc cref="PieceMonths"/>
    public const int WeatherMonths = 12;

    /// <summary>A century of months, told one by one.</summary>
    public const int PaidPeriods = 1200;

    public const int Children = 100;
    public const int Losses = 100;
    public const int Incapacities = 100;

    /// <summary>Some thirty days a year for a century and a half.</summary>
    public const int Holidays = 5000;

    /// <summary>The letters of a text: of a key, a reference.</summary>
    public const int TextLength = 1000;

    /// <summary>No date may be before it.</summary>
    public static readonly LocalDate FirstDay = new(1900, 1, 1);

    /// <summary>No date may be after it.</summary>
    public static readonly LocalDate LastDay = new(2199, 12, 31);
}
