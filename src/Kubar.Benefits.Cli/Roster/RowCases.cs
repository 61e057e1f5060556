using System.Globalization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Cli.Roster;

/// <summary>Makes cases of rows: the facts of the row, and the event that is supposed. One serves one thread.</summary>
internal sealed class RowCases(RosterQuestion question)
{
    // Every case has its event, and its expenses and claim of which nothing is told, in common with the others: the same objects.
    private readonly BenefitCase _blank = question.Blank;
    private readonly IncomeSpan _above = new();
    private readonly IncomeSpan _atLowest = new();
    private Rupiah? _lowest;
    private readonly List<RosterWarning> _warnings = [];

    /// <summary>The case of a row.</summary>
    public RosterRow Of(TableRow row)
    {
        _warnings.Clear();
        NikCheck.Run(row, question.NikRegion, _warnings);
        foreach (RowWarning warning in row.Warnings)
        {
            RosterWarning code = RosterWarnings.Of(warning.Kind);
            if (!_warnings.Contains(code))
            {
                _warnings.Add(code);
            }
        }

        if (row.Participant is { PaidBy: ContributionPayer.Regency or ContributionPayer.Province or ContributionPayer.State or ContributionPayer.Village, MonthlyIncome: { } income, Segment: Segment.Bpu } && IsAboveLowest(income))
        {
            _warnings.Add(RosterWarning.BasisAboveLowest);
        }

        return new(row, row.Problems.Count == 0 ? Case(row) : null, _warnings.Count == 0 ? [] : [.. _warnings]);
    }

    /// <summary>The case with another income.</summary>
    public static BenefitCase With(BenefitCase one, Rupiah income) => one with { Participant = one.Participant with { MonthlyIncome = income } };

    private BenefitCase Case(TableRow row) => _blank with
    {
        Id = row.Id.Length > 0 ? row.Id : row.Line.ToString(CultureInfo.InvariantCulture),
        Participant = row.Participant,
        Membership = row.Membership,
        Family = row.Family,
    };

    // The lowest contribution is that of no income at all, and none falls as the income grows: what two incomes come to, those between them do.
    private bool IsAboveLowest(Rupiah income)
    {
        if (_above.Holds(income) || _atLowest.Holds(income))
        {
            return _above.Holds(income);
        }

        _lowest ??= ContributionOf(Rupiah.Zero);
        if (ContributionOf(income) is not { } own || _lowest is not { } lowest)
        {
            return false;
        }

        (own > lowest ? _above : _atLowest).Widen(income);
        return own > lowest;
    }

    private Rupiah? ContributionOf(Rupiah income)
    {
        var month = new ContributionCase
        {
            Id = "-",
            Contributor = ContributorKind.Bpu,
            Months = new(question.Day.ToYearMonth()),
            MonthlyIncome = income,
            PaidBy = ContributionPayer.Regency,
            Sector = Sector.Other,
            PaidUntilJuly2020 = true,
        };
        return ContributionAssessor.TryAssess(month, AssessmentOptions.Default with { FindDependence = false }, out ContributionAssessment? assessment, out _) ? assessment.Totals.Contributions.AtLeast : null;
    }

    /// <summary>The incomes from the least to the greatest of those that came to the same.</summary>
    private sealed class IncomeSpan
    {
        private Rupiah? _least;
        private Rupiah? _greatest;

        public bool Holds(Rupiah income) => income >= _least && income <= _greatest;

        public void Widen(Rupiah income)
        {
            _least = _least is { } least && least < income ? least : income;
            _greatest = _greatest is { } greatest && greatest > income ? greatest : income;
        }
    }
}
