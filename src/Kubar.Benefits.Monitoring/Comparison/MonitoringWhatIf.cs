using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// What is supposed otherwise than it is: longer funding, another payer, other figures than those of the law. What comes of it is marked as no law and as
/// supposed. Immutable, equal by value.
/// </summary>
public sealed record MonitoringWhatIf
{
    private const string Supposition = "pengandaian / what if";

    /// <summary>What it is called; not blank. It stands on every page.</summary>
    public required string Name { get; init; }

    /// <summary>By how many months the last window of a payer is longer.</summary>
    public ValueList<LongerFunding> Funding { get; init; } = [];

    /// <summary>Which payer's persons are paid for by another.</summary>
    public ValueList<OtherPayer> Payers { get; init; } = [];

    /// <summary>Figures that stand in the place of those of the law.</summary>
    public ValueList<OtherFigure> Figures { get; init; } = [];

    /// <summary>Tables that stand in the place of those of the law.</summary>
    public ValueList<OtherTable> Tables { get; init; } = [];

    /// <summary>Everything that is wrong with it, each with its path; empty: it can be supposed.</summary>
    /// <param name="programme">The programme.</param>
    /// <exception cref="ArgumentNullException">The programme is null.</exception>
    public ValueList<Problem> ProblemsOf(Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        var problems = new List<Problem>();
        LocalizedText noPayer = new("tidak ada pembayar dengan kunci itu dalam berkas program", "names no payer of the programme file");
        if (string.IsNullOrWhiteSpace(Name))
        {
            problems.Add(new("name", new("harus diisi", "must not be blank")));
        }
        else if (Funding.Count + Payers.Count + Figures.Count + Tables.Count == 0)
        {
            problems.Add(new("name", new("tidak ada yang diandaikan: isi funding, payers, figures, atau tables", "nothing is supposed: fill in funding, payers, figures or tables")));
        }

        for (int index = 0; index < Funding.Count; index++)
        {
            if (programme.PayerOf(Funding[index].Payer) is not { } payer)
            {
                problems.Add(new(FormattableString.Invariant($"funding[{index}].payer"), noPayer));
            }
            else if (payer.Funding.Count == 0)
            {
                problems.Add(new(FormattableString.Invariant($"funding[{index}].payer"), new("pembayar itu tidak mempunyai masa pendanaan", "this payer has no funded months")));
            }
        }

        foreach ((int index, LongerFunding _) in Funding.Index().Where(longer => longer.Item.Months < 1))
        {
            problems.Add(new(FormattableString.Invariant($"funding[{index}].months"), new("harus paling sedikit 1", "must be at least 1")));
        }

        for (int index = 0; index < Payers.Count; index++)
        {
            foreach ((string key, string name) in new[] { (Payers[index].From, "from"), (Payers[index].To, "to") })
            {
                if (programme.PayerOf(key) is null)
                {
                    problems.Add(new(FormattableString.Invariant($"payers[{index}].{name}"), noPayer));
                }
            }
        }

        for (int index = 0; index < Figures.Count; index++)
        {
            if (ProgrammeMonitoring.FaultOf(Figures[index].From) is { } noLaw)
            {
                problems.Add(new(FormattableString.Invariant($"figures[{index}].from"), noLaw));
                continue;
            }

            try
            {
                _ = LaidOver(Rulebook.Law, Figures[index]);
            }
            catch (ArgumentException wrong)
            {
                bool isUnknown = !EncodedLaw.Parameters.Any(parameter => parameter.Id == Figures[index].Id);
                problems.Add(new(FormattableString.Invariant($"figures[{index}].{(isUnknown ? "id" : "value")}"), isUnknown
                    ? new("tidak ada angka dengan nama itu dalam peraturan; lihat kubar rulebook", "the law has no figure of this name; see kubar rulebook")
                    : new("tidak dapat berlaku demikian pada masa itu", wrong.Message)));
            }
        }

        for (int index = 0; index < Tables.Count; index++)
        {
            if (ProgrammeMonitoring.FaultOf(Tables[index].From) is { } noLaw)
            {
                problems.Add(new(FormattableString.Invariant($"tables[{index}].from"), noLaw));
                continue;
            }

            try
            {
                _ = LaidOver(Rulebook.Law, Tables[index]);
            }
            catch (ArgumentException wrong)
            {
                bool isUnknown = !Rulebook.Law.Tables.Any(table => table.Id == Tables[index].Id);
                problems.Add(new(FormattableString.Invariant($"tables[{index}].{(isUnknown ? "id" : "rows")}"), isUnknown
                    ? new("tidak ada tabel dengan nama itu dalam peraturan; lihat kubar rulebook", "the law has no table of this name; see kubar rulebook")
                    : new("barisnya tidak dapat menjadi tabel itu pada masa itu", wrong.Message)));
            }
        }

        return problems.ToValueList();
    }

    /// <summary>What is monitored as it is supposed.</summary>
    /// <param name="input">As it is.</param>
    /// <exception cref="ArgumentNullException">The input is null.</exception>
    public MonitoringInput Of(MonitoringInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        YearMonth end = input.Programme.Period.Last;
        Programme programme = input.Programme with { Payers = input.Programme.Payers.Select(payer => Longer(payer, end)).ToValueList() };
        YearMonth last = programme.Payers.Select(payer => payer.DueThrough ?? payer.Funding.Select(window => window.Last).Append(end).Max()).Append(end).Max();
        return input with
        {
            Programme = programme with { Period = new(programme.Period.First, last) },
            Lines = Payers.Count == 0 ? input.Lines : [.. input.Lines.Select(line => PaidBy(line, programme))],
        };
    }

    /// <summary>How is assessed as it is supposed: by the law, or by a rulebook that says it is not the law.</summary>
    /// <param name="options">As it is.</param>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    public AssessmentOptions Of(AssessmentOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options with { Rulebook = Tables.Aggregate(Figures.Aggregate(options.Rulebook, LaidOver), LaidOver) };
    }

    /// <summary>A payer whose funding is as it is pays no month of a programme that lasts longer for another.</summary>
    private ProgrammePayer Longer(ProgrammePayer payer, YearMonth end)
    {
        int months = Funding.Where(longer => longer.Payer == payer.Key).Sum(longer => longer.Months);
        return months == 0 || payer.Funding.Count == 0
            ? payer with { DueThrough = end }
            : payer with { Funding = [.. payer.Funding.Take(payer.Funding.Count - 1), new(payer.Funding[^1].First, payer.Funding[^1].Last.PlusMonths(months))] };
    }

    private Person PaidBy(Person line, Programme programme) => Payers.FirstOrDefault(other => other.From == line.Payer) is { } other
        ? line with { Payer = other.To, Participant = line.Participant with { PaidBy = programme.PayerOf(other.To)!.Kind } }
        : line;

    private LocalizedText Title => new($"pengandaian \"{Name}\"", $"the supposition \"{Name}\"");

    private Citation Place => new(Supposition, Name, Grade.D);

    private Rulebook LaidOver(Rulebook rulebook, OtherFigure figure) =>
        rulebook.With(Title, figure.Id, new ParameterValue(figure.From, figure.To, figure.Value, Place, figure.To ?? figure.From.PlusYears(1)));

    private Rulebook LaidOver(Rulebook rulebook, OtherTable table) => rulebook.With(
        Title,
        table.Id,
        new LawTablePeriod(table.From, table.To, table.Rows.Select(row => new LawTableRow(row.Key, row.Values)).ToValueList(), Place, table.To ?? table.From.PlusYears(1)));
}

/// <summary>Funding that lasts longer.</summary>
/// <param name="Payer">The key of the payer.</param>
/// <param name="Months">By how many months its last window is longer, at least 1.</param>
public sealed record LongerFunding(string Payer, int Months);

/// <summary>Persons of one payer who are paid for by another, in the past too.</summary>
/// <param name="From">The key of the payer of whom they are.</param>
/// <param name="To">The key of the payer who pays for them.</param>
public sealed record OtherPayer(string From, string To);

/// <summary>A figure in the place of that of the law.</summary>
/// <param name="Id">The id of the figure: <c>jkm.lump-sum</c>.</param>
/// <param name="Value">The value, in the figure's unit: rupiah, months, percent.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included; null: it goes on.</param>
public sealed record OtherFigure(string Id, long Value, LocalDate From, LocalDate? To = null);

/// <summary>A table in the place of that of the law, with all its rows.</summary>
/// <param name="Id">The id of the table: <c>contribution.bpu.brackets</c>.</param>
/// <param name="Rows">The rows, all of them, in the order of the table.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included; null: it goes on.</param>
public sealed record OtherTable(string Id, ValueList<OtherTableRow> Rows, LocalDate From, LocalDate? To = null);

/// <summary>A row of a table that is supposed.</summary>
/// <param name="Key">The code of the row; null: rows of this table have none.</param>
/// <param name="Values">The values, one for each column, in its unit; null: open.</param>
public sealed record OtherTableRow(string? Key, ValueList<long?> Values);
