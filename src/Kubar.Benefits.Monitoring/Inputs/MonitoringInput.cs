using System.Text;

namespace Kubar.Benefits.Monitoring;

/// <summary>What a monitoring is made of. What is null there is no list of, and the monitoring says what it therefore cannot say.</summary>
public sealed record MonitoringInput
{
    /// <summary>The programme, well formed (<see cref="ProgrammeCheck"/>).</summary>
    public required Programme Programme { get; init; }

    /// <summary>The lines of the roster.</summary>
    public required IReadOnlyList<Person> Lines { get; init; }

    /// <summary>The deaths that the population office has registered; null: no list.</summary>
    public IReadOnlyList<RegisteredDeath>? Deaths { get; init; }

    /// <summary>The accidents that an office has; null: no list.</summary>
    public IReadOnlyList<RegisteredAccident>? Accidents { get; init; }

    /// <summary>The payments of benefits; null: no list.</summary>
    public IReadOnlyList<BenefitPayment>? Payments { get; init; }

    /// <summary>The transfers of contributions, well formed (<see cref="TransferCheck"/>); null: no list.</summary>
    public IReadOnlyList<ContributionTransfer>? Transfers { get; init; }

    /// <summary>Tables of mortality to stand beside the default (<see cref="MortalityTable.Default"/>), well formed; empty: it stands alone.</summary>
    public ValueList<MortalityTable> MortalityTables { get; init; } = [];

    /// <summary>Frequencies of accidents to stand beside the default (<see cref="AccidentFrequency.Default"/>), well formed; empty: it stands alone.</summary>
    public ValueList<AccidentFrequency> AccidentFrequencies { get; init; } = [];

    /// <summary>What was kept of the coverage last time; null: nothing.</summary>
    public KeptCoverage? LastCoverage { get; init; }

    /// <summary>The findings of the last meeting; null: there are none to follow up.</summary>
    public IReadOnlyList<KeptFinding>? LastFindings { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Programme.Name).Append(", ").Append(System.Globalization.CultureInfo.InvariantCulture, $"{Lines.Count} lines");
        return true;
    }
}
