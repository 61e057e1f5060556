using System.Text;
using Kubar.Benefits.Assessments;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>What a monitoring is made of. What is null there is no list of, and the monitoring says what it therefore cannot say.</summary>
public sealed record MonitoringInput
{
    private const int MostKeys = 20;

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

    /// <summary>What of it had happened by a day: a list of later date, or a slip of the pen, tells what on that day was not.</summary>
    /// <param name="day">The day.</param>
    /// <param name="later">What is left out, kind by kind, with the keys.</param>
    internal MonitoringInput KnownOn(LocalDate day, out Notice[] later)
    {
        var notices = new List<Notice>();
        MonitoringInput known = this with
        {
            Deaths = By(Deaths, death => death.DiedOn, death => death.Key, "deaths-after-the-day", new("kematian", "death")),
            Accidents = By(Accidents, accident => accident.OccurredOn, accident => accident.Key, "accidents-after-the-day", new("kecelakaan", "accident")),
            Payments = By(Payments, payment => payment.Voucher.Case.Claim?.PaidOn ?? payment.Voucher.Case.Event.Date, payment => payment.Key, "payments-after-the-day", new("pembayaran", "payment")),
            Transfers = By(Transfers, transfer => transfer.PaidOn, transfer => transfer.Key, "transfers-after-the-day", new("transfer", "transfer")),
        };
        later = [.. notices];
        return known;

        IReadOnlyList<T>? By<T>(IReadOnlyList<T>? list, Func<T, LocalDate?> dayOf, Func<T, string> keyOf, string code, LocalizedText name)
        {
            T[] after = [.. (list ?? []).Where(item => item is not null && dayOf(item) > day)];
            if (after.Length == 0)
            {
                return list;
            }

            string keys = string.Join(", ", after.Take(MostKeys).Select(keyOf)) + (after.Length > MostKeys ? ", ..." : "");
            notices.Add(new(code, new(
                FormattableString.Invariant($"{after.Length} {name.Indonesian} bertanggal sesudah hari pemantauan tidak dihitung: {keys}."),
                FormattableString.Invariant($"{after.Length} {name.English}{(after.Length == 1 ? " of a day after that of the monitoring is" : "s of days after that of the monitoring are")} not counted: {keys}."))));
            return [.. list!.Where(item => item is null || !(dayOf(item) > day))];
        }
    }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Programme.Name).Append(", ").Append(System.Globalization.CultureInfo.InvariantCulture, $"{Lines.Count} lines");
        return true;
    }
}
