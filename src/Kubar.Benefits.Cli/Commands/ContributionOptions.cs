using System.CommandLine;
using Kubar.Benefits.Cli.Contributions;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>An option for each column of a table of contributions: one person on the command line is a row of one.</summary>
internal sealed class ContributionOptions
{
    private readonly Dictionary<ContributionColumn, Option<string?>> _options = new()
    {
        [ContributionColumn.Id] = Of("--id", "The key of the case.", "TEXT"),
        [ContributionColumn.Contributor] = Of("--contributor", $"Who contributes: {Words(ContributionWords.Contributors)}.", "WORD"),
        [ContributionColumn.Months] = Of("--months", "The contribution months, both included; for a contract the month in which it begins.", "yyyy-MM/yyyy-MM"),
        [ContributionColumn.Workers] = Of("--workers", "How many workers have these facts; 1 unless told.", "N"),
        [ContributionColumn.MonthlyIncome] = Of("--income", "BPU: the declared monthly income.", "RUPIAH"),
        [ContributionColumn.Sector] = Of("--sector", $"BPU: {Words(ContributionWords.Sectors)}.", "WORD"),
        [ContributionColumn.PaidBy] = Of("--paid-by", $"Who pays: {Words(ContributionWords.Payers)}.", "WORD"),
        [ContributionColumn.Occupations] = Of("--occupations", "BPU: how many occupations are registered.", "N"),
        [ContributionColumn.MonthsAtOnce] = Of("--months-at-once", "BPU: how many months are paid at once.", "N"),
        [ContributionColumn.Wage] = Of("--wage", "The wage; for piece wages those of the last 3 or 12 months, with spaces between them. Trainees: the lowest wage of the same work.", "RUPIAH"),
        [ContributionColumn.WageKind] = Of("--wage-kind", $"How the wage is paid: {Words(ContributionWords.WageForms)}; by the month unless told.", "WORD"),
        [ContributionColumn.RiskGroup] = Of("--risk", $"PU, trainees: the risk group: {Words(ContributionWords.RiskGroups)}.", "WORD"),
        [ContributionColumn.LabourIntensive] = Of("--labour-intensive", "PU, trainees: one of the six industries of PP 7/2025: yes or no.", "WORD"),
        [ContributionColumn.ActiveWorkers] = Of("--active-workers", "PU, trainees: the employer's registered workers (PP 7/2025).", "N"),
        [ContributionColumn.PaidUntilJanuary2025] = Of("--paid-until-january-2025", "PU, trainees: JKK paid up to January 2025 (PP 7/2025): yes or no.", "WORD"),
        [ContributionColumn.PaidUntilJuly2020] = Of("--paid-until-july-2020", "BPU, PU, trainees: no month before August 2020 is unpaid (PP 49/2020): yes or no.", "WORD"),
        [ContributionColumn.InJkp] = Of("--in-jkp", "PU: registered in the job-loss programme: yes or no.", "WORD"),
        [ContributionColumn.InJkm] = Of("--in-jkm", "Trainees: registered in JKM: yes or no.", "WORD"),
        [ContributionColumn.ContractValue] = Of("--contract-value", "Construction contract: its value, value added tax included.", "RUPIAH"),
        [ContributionColumn.ValueAddedTax] = Of("--vat", "Construction contract: the value added tax within it; 0 where the value is net.", "RUPIAH"),
        [ContributionColumn.PaidOn] = Of("--paid-on", "The day on which the months were paid, for the fine and the relief of PP 7/2025.", "yyyy-MM-dd"),
        [ContributionColumn.BenefitPaidOn] = Of("--benefit-paid-on", "PU: the day on which the employer itself paid a benefit because of arrears.", "yyyy-MM-dd"),
    };

    /// <summary>All of them, in the order of the columns.</summary>
    public IEnumerable<Option> All => _options.OrderBy(option => option.Key).Select(option => option.Value);

    /// <summary>What was given.</summary>
    public IReadOnlyDictionary<ContributionColumn, ContributionCell> CellsOf(ParseResult parsed)
    {
        var cells = new Dictionary<ContributionColumn, ContributionCell>();
        foreach ((ContributionColumn column, Option<string?> option) in _options)
        {
            if (parsed.GetValue(option)?.Trim() is { Length: > 0 } text)
            {
                cells.Add(column, new(text, option.Name));
            }
        }

        return cells;
    }

    private static Option<string?> Of(string name, string description, string help) => new(name) { Description = description, HelpName = help };

    private static string Words<T>(ContributionWords<T> words)
        where T : struct, Enum => string.Join(", ", words.All);
}
