using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Monitoring;

/// <summary>Finds everything that is wrong with what a programme file tells.</summary>
public static class ProgrammeCheck
{
    private static readonly LocalizedText Null = new("tidak boleh null", "must not be null");
    private static readonly LocalizedText Blank = new("harus diisi", "must not be blank");
    private static readonly LocalizedText Repeated = new("sudah ada dalam daftar ini", "stands in this list already");
    private static readonly LocalizedText Backwards = new("berakhir sebelum mulai", "ends before it begins");
    private static readonly LocalizedText NotAChoice = new("bukan pilihan yang dikenal", "is not a known choice");
    private static readonly LocalizedText Negative = new("tidak boleh kurang dari 0", "must be at least 0");
    private static readonly LocalizedText NotPositive = new("harus lebih dari 0", "must be more than 0");

    /// <summary>Every problem, each with its path; empty: the programme is well formed.</summary>
    /// <param name="programme">The programme.</param>
    public static ValueList<Problem> ProblemsOf(Programme? programme)
    {
        if (programme is null)
        {
            return [new("programme", Null)];
        }

        var problems = new List<Problem>();
        Name(problems, "name", programme.Name);
        Name(problems, "regency", programme.Regency);
        Require(problems, programme.Period.First <= programme.Period.Last, "period", Backwards);
        Each(problems, "payers", programme.Payers, payer => payer.Key, "key", Payer);
        CheckYears(problems, programme);
        Each(problems, "denominators", programme.Denominators, denominator => denominator.Key, "key", Denominator);
        CheckTargets(problems, programme);
        CheckEligibility(problems, programme.Eligibility);
        return problems.ToValueList();
    }

    private static void Payer(List<Problem> problems, string path, ProgrammePayer payer)
    {
        Name(problems, $"{path}.name", payer.Name);
        Require(problems, Enum.IsDefined(payer.Kind), $"{path}.kind", NotAChoice);
        for (int index = 0; index < payer.Funding.Count; index++)
        {
            MonthRange window = payer.Funding[index];
            string at = In($"{path}.funding", index);
            Require(problems, window.First <= window.Last, at, Backwards);
            Require(
                problems,
                index == 0 || payer.Funding[index - 1].Last < window.First,
                at,
                new("mulai sebelum jendela sebelumnya berakhir", "begins before the window before it has ended"));
        }

        for (int index = 0; index < payer.Budget.Count; index++)
        {
            Budget(problems, In($"{path}.budget", index), payer.Budget[index]);
            BudgetLine? line = payer.Budget[index];
            Require(
                problems,
                line is null || !payer.Budget.Take(index).Any(other => other is not null && (other.Year, other.Programme, other.Account) == (line.Year, line.Programme, line.Account)),
                In($"{path}.budget", index),
                Repeated);
        }
    }

    /// <summary>A budget of a year in which the programme has no month is another programme's.</summary>
    private static void CheckYears(List<Problem> problems, Programme programme)
    {
        for (int payer = 0; payer < programme.Payers.Count && programme.Period.First <= programme.Period.Last; payer++)
        {
            for (int line = 0; line < (programme.Payers[payer]?.Budget.Count ?? 0); line++)
            {
                Require(
                    problems,
                    programme.Payers[payer].Budget[line] is not { } budget || (programme.Period.First.Year <= budget.Year && budget.Year <= programme.Period.Last.Year),
                    $"{In("payers", payer)}.{In("budget", line)}.year",
                    new("di luar masa program", "lies outside the period of the programme"));
            }
        }
    }

    private static void Budget(List<Problem> problems, string path, BudgetLine? line)
    {
        if (line is null)
        {
            problems.Add(new(path, Null));
            return;
        }

        Require(problems, line.Year is >= 2015 and <= 9998, $"{path}.year", new("bukan tahun anggaran", "is no budget year"));
        Require(problems, Enum.IsDefined(line.Programme), $"{path}.programme", NotAChoice);
        Require(problems, line.Account != default, $"{path}.account", Blank);
        Require(problems, line.Amount >= Rupiah.Zero, $"{path}.amount", Negative);
    }

    private static void Denominator(List<Problem> problems, string path, Denominator denominator)
    {
        Name(problems, $"{path}.name", denominator.Name);
        Name(problems, $"{path}.source", denominator.Source);
        Require(problems, denominator.Whole is null or > 0, $"{path}.whole", NotPositive);
        Require(
            problems,
            denominator.Whole is not null || denominator.Districts.Count > 0 || denominator.Sectors.Count > 0,
            path,
            new("tidak memuat satu jumlah pun", "holds no number at all"));
        Each(problems, $"{path}.districts", denominator.Districts, part => part.Name, "name", Part);
        Each(problems, $"{path}.sectors", denominator.Sectors, part => part.Name, "name", Part);
    }

    private static void Part(List<Problem> problems, string path, DenominatorPart part) => Require(problems, part.Persons > 0, $"{path}.persons", NotPositive);

    private static void CheckTargets(List<Problem> problems, Programme programme)
    {
        for (int index = 0; index < programme.Targets.Count; index++)
        {
            string path = In("targets", index);
            if (programme.Targets[index] is not { } target)
            {
                problems.Add(new(path, Null));
                continue;
            }

            Name(problems, $"{path}.ladder", target.Ladder);
            Name(problems, $"{path}.source", target.Source);
            Require(problems, target.Share > default(Percentage), $"{path}.share", NotPositive);
            Require(problems, target.Share <= Percentage.Whole(100), $"{path}.share", new("lebih dari 100 persen", "is more than 100 percent"));
            Require(
                problems,
                programme.Denominators.Any(denominator => denominator?.Key == target.Denominator),
                $"{path}.denominator",
                new("tidak ada penyebut dengan kunci itu", "names no denominator of the programme"));
            Require(
                problems,
                !programme.Targets.Take(index).Any(other => other is not null && (other.Ladder, other.Year, other.Denominator) == (target.Ladder, target.Year, target.Denominator)),
                path,
                Repeated);
        }
    }

    private static void CheckEligibility(List<Problem> problems, Eligibility? eligibility)
    {
        if (eligibility is null)
        {
            return;
        }

        Name(problems, "eligibility.source", eligibility.Source);
        Require(problems, eligibility.LeastAge is null or >= 0, "eligibility.leastAge", Negative);
        Require(
            problems,
            !(eligibility.GreatestAge < (eligibility.LeastAge ?? 0)),
            "eligibility.greatestAge",
            new("kurang dari usia terendah", "is less than the least age"));
        Require(problems, eligibility.MonthsOfResidence is null or >= 0, "eligibility.monthsOfResidence", Negative);
        Require(problems, eligibility.HighestDecile is null or (>= 1 and <= 10), "eligibility.highestDecile", new("harus 1 sampai 10", "must be from 1 to 10"));
        Require(problems, !(eligibility.GreatestIncome < Rupiah.Zero), "eligibility.greatestIncome", Negative);
    }

    private static void Each<T>(List<Problem> problems, string path, ValueList<T> items, Func<T, string> keyOf, string keyName, Action<List<Problem>, string, T> check)
        where T : class
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int index = 0; index < items.Count; index++)
        {
            string at = In(path, index);
            if (items[index] is not { } item)
            {
                problems.Add(new(at, Null));
                continue;
            }

            Name(problems, $"{at}.{keyName}", keyOf(item));
            Require(problems, string.IsNullOrWhiteSpace(keyOf(item)) || seen.Add(keyOf(item)), $"{at}.{keyName}", Repeated);
            check(problems, at, item);
        }
    }

    private static void Name(List<Problem> problems, string path, string? name) => Require(problems, !string.IsNullOrWhiteSpace(name), path, Blank);

    private static void Require(List<Problem> problems, bool holds, string path, LocalizedText message)
    {
        if (!holds)
        {
            problems.Add(new(path, message));
        }
    }

    private static string In(string path, int index) => FormattableString.Invariant($"{path}[{index}]");
}
