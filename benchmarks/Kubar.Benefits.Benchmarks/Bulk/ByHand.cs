using Kubar.Benefits.Rules.Contributions;

namespace Kubar.Benefits.Benchmarks.Bulk;

/// <summary>
/// What one would write by hand for exactly the rows of a <see cref="DeathRegister"/>: BPU, the law since 24 February 2025, the
/// default readings, every fact known. The figures of the brackets are the library's.
/// </summary>
internal static class ByHand
{
    public const long LumpSum = 20_000_000;
    public const long Periodic = 12_000_000;
    public const long Funeral = 10_000_000;
    public const long DeathGrantFloor = LumpSum;
    public const int MonthsForScholarship = 36;
    public const int MostArrears = 3;
    public const int LeastRun = 3;

    private static readonly long[] From = [.. IncomeBrackets.Rows.Select(row => row.From)];
    private static readonly long[] Bases = [.. IncomeBrackets.Rows.Select(row => row.Basis)];

    public static long DeathGrant(long income) => Math.Max(60 * 80 * Basis(income) / 100, DeathGrantFloor);

    /// <summary>Whether a child receives a scholarship.</summary>
    public static bool Qualifies(int level, int yearsBelowLimit, bool married, int work) =>
        level != 7 && yearsBelowLimit >= 1 && !married && (work == 1 || level != 1);

    /// <summary>What a child who qualifies receives at once, and in later years.</summary>
    public static (long Now, long Later) Scholarship(int level, int yearsLeft, int yearsBelowLimit, bool startsLater)
    {
        (int begins, int ends) = level switch
        {
            1 or 2 => (0, 2),
            3 => (2, 8),
            4 => (8, 11),
            5 => (11, 14),
            _ => (14, 19),
        };
        int left = level == 1 ? ends : Math.Min(yearsLeft, ends - begins);
        long now = 0;
        long later = 0;
        for (int year = 0; year < yearsBelowLimit; year++)
        {
            long instalment = InYear(Math.Max(ends - left + year, begins));
            if (instalment == 0)
            {
                break;
            }

            if (year == 0 && !startsLater)
            {
                now = instalment;
            }
            else
            {
                later += instalment;
            }
        }

        return (now, later);
    }

    private static long InYear(int position) => position switch
    {
        < 8 => 1_500_000,
        < 11 => 2_000_000,
        < 14 => 3_000_000,
        < 19 => 12_000_000,
        _ => 0,
    };

    private static long Basis(long income)
    {
        int row = 0;
        while (row + 1 < From.Length && income >= From[row + 1])
        {
            row++;
        }

        return Bases[row];
    }
}
