using System.Globalization;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using NodaTime;

namespace Kubar.Benefits.Cli.Contributions;

/// <summary>From what was written to a contribution case. Nothing depends on a culture: money is digits, dates are ISO.</summary>
internal sealed class ContributionParser
{
    private readonly ContributionRow _row;
    private readonly List<Problem> _problems = [];

    private ContributionParser(ContributionRow row) => _row = row;

    /// <summary>The case, as far as it could be read, and everything that could not.</summary>
    public static ParsedContribution Parse(ContributionRow row)
    {
        var parser = new ContributionParser(row);
        ContributionCase read = parser.Read();
        return new(row.Place, read.Id, read, parser._problems.ToValueList(), parser.PlaceOf);
    }

    /// <summary>What is wrong with these texts, each by itself.</summary>
    public static ValueList<Problem> ProblemsOf(ContributionRow row)
    {
        var parser = new ContributionParser(row);
        _ = parser.Read();
        return parser._problems.Where(problem => problem.Message != ProblemTexts.Required).ToValueList();
    }

    private ContributionCase Read() => new()
    {
        Id = Find(ContributionColumn.Id)?.Text ?? _row.Number.ToString(CultureInfo.InvariantCulture),
        Contributor = Required(ContributionColumn.Contributor) is { } contributor ? Member(contributor, ContributionWords.Contributors) ?? default : default,
        Months = Months(),
        Workers = Whole(ContributionColumn.Workers) ?? 1,
        MonthlyIncome = Money(ContributionColumn.MonthlyIncome),
        Sector = Member(ContributionColumn.Sector, ContributionWords.Sectors),
        PaidBy = Member(ContributionColumn.PaidBy, ContributionWords.Payers),
        Occupations = Whole(ContributionColumn.Occupations),
        MonthsAtOnce = Whole(ContributionColumn.MonthsAtOnce),
        Wage = ReadWage(),
        RiskGroup = Member(ContributionColumn.RiskGroup, ContributionWords.RiskGroups),
        LabourIntensive = Truth(ContributionColumn.LabourIntensive),
        ActiveWorkers = Whole(ContributionColumn.ActiveWorkers),
        PaidUntilJanuary2025 = Truth(ContributionColumn.PaidUntilJanuary2025),
        PaidUntilJuly2020 = Truth(ContributionColumn.PaidUntilJuly2020),
        InJkp = Truth(ContributionColumn.InJkp),
        InJkm = Truth(ContributionColumn.InJkm),
        ContractValue = Money(ContributionColumn.ContractValue),
        ValueAddedTax = Money(ContributionColumn.ValueAddedTax),
        PaidOn = Day(ContributionColumn.PaidOn),
        BenefitPaidOn = Day(ContributionColumn.BenefitPaidOn),
    };

    private ContributionCell? Find(ContributionColumn column) => _row.Cells.GetValueOrDefault(column);

    private ContributionCell? Required(ContributionColumn column)
    {
        ContributionCell? cell = Find(column);
        if (cell is null)
        {
            _problems.Add(new(Words<ContributionColumn>.Of(column), ProblemTexts.Required));
        }

        return cell;
    }

    private MonthRange Months()
    {
        if (Required(ContributionColumn.Months) is not { } cell)
        {
            return default;
        }

        if (IsoText.TryMonths(cell.Text, out MonthRange months) is { } fault)
        {
            Report(cell, ProblemTexts.NotMonths(cell.Text, fault));
            return default;
        }

        return months;
    }

    /// <summary>One sum, or for piece wages the sums of the last months with spaces between them.</summary>
    private Wage? ReadWage()
    {
        WageForm? form = Find(ContributionColumn.WageKind) is { } kind ? Member(kind, ContributionWords.WageForms) : WageForm.Monthly;
        if (Find(ContributionColumn.Wage) is not { } cell || form is not { } known)
        {
            return null;
        }

        Rupiah?[] sums = [.. cell.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => Money(cell, text))];
        if (sums.Contains(null))
        {
            return null;
        }

        ValueList<Rupiah> wages = sums.OfType<Rupiah>().ToValueList();
        if (IsOneSum(cell.Text))
        {
            Report(cell, new("dapat berarti satu upah dengan spasi di antara ribuannya; tulislah setiap upah tanpa spasi", "can mean one wage with spaces between its thousands; write each wage without spaces"));
            return null;
        }

        switch (known)
        {
            case WageForm.Piece:
                return new PieceWage(wages);
            case WageForm.WeatherDependent:
                return new WeatherDependentWage(wages);
            default:
                if (wages.Count != 1)
                {
                    Report(cell, new("harus satu upah; beberapa bulan hanya bagi upah borongan", "must be one wage; several months are for piece wages only"));
                    return null;
                }

                return known == WageForm.Daily ? new DailyWage(wages[0]) : new MonthlyWage(wages[0]);
        }
    }

    // "4 500 000": of three piece wages none is a few hundred rupiah.
    private static bool IsOneSum(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [{ Length: <= 3 }, .. { Length: > 0 } groups] && Array.TrueForAll(groups, group => group.Length == 3);

    private Rupiah? Money(ContributionColumn column) => Find(column) is { } cell ? Money(cell, cell.Text) : null;

    private Rupiah? Money(ContributionCell cell, string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long sum))
        {
            return new Rupiah(sum);
        }

        Report(cell, new(
            $"harus rupiah bulat berupa angka saja, tanpa titik atau koma; \"{ProblemTexts.Quote(text)}\" bukan",
            $"must be whole rupiah in digits alone, without points or commas; \"{ProblemTexts.Quote(text)}\" is not"));
        return null;
    }

    private int? Whole(ContributionColumn column)
    {
        if (Find(column) is not { } cell)
        {
            return null;
        }

        if (int.TryParse(cell.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        Report(cell, ProblemTexts.NotInteger(cell.Text));
        return null;
    }

    private LocalDate? Day(ContributionColumn column)
    {
        if (Find(column) is not { } cell)
        {
            return null;
        }

        if (IsoText.TryDate(cell.Text, out LocalDate date) is { } fault)
        {
            Report(cell, ProblemTexts.NotDate(cell.Text, fault));
            return null;
        }

        return date;
    }

    private bool? Truth(ContributionColumn column) =>
        Member(column, ContributionWords.Answers) is { } answer ? answer == Answer.Yes : null;

    private T? Member<T>(ContributionColumn column, ContributionWords<T> words)
        where T : struct, Enum => Find(column) is { } cell ? Member(cell, words) : null;

    private T? Member<T>(ContributionCell cell, ContributionWords<T> words)
        where T : struct, Enum
    {
        if (words.Find(cell.Text) is { } member)
        {
            return member;
        }

        Report(cell, ProblemTexts.NotOneOf(cell.Text, words.All));
        return null;
    }

    private void Report(ContributionCell cell, LocalizedText message) => _problems.Add(new(cell.Place, message));

    /// <summary>Where the property at a path stands; the path itself where nothing was written.</summary>
    private string PlaceOf(string path)
    {
        string property = path.Split('[')[0];
        ContributionColumn column = Enum.GetValues<ContributionColumn>().FirstOrDefault(candidate => Words<ContributionColumn>.Of(candidate) == property);
        return Find(column)?.Place ?? path;
    }
}
